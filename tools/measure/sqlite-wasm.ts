/**
 * SQLite's official WebAssembly build in the fastest way it can be used for scans: reading through a VFS of our own
 * instead of holding the file, and calling the exports themselves instead of the object interface.
 * @module
 */
import initSqlite from "@sqlite.org/sqlite-wasm";

interface WasmDatabase {
  rows(sql: string): Generator<unknown[]>;
  close(): void;
}

/** What is used of the package; its own types leave the low level out. */
interface Sqlite {
  readonly capi: Record<string, unknown> & {
    sqlite3_vfs: new () => Struct;
    sqlite3_io_methods: new () => Struct;
    sqlite3_file: new (pointer: number) => Struct & { $pMethods: number };
  };
  readonly vfs: { installVfs(parts: unknown): void };
  readonly wasm: {
    exports: Record<string, (...args: unknown[]) => number> & Record<string, unknown>;
    heap8u(): Uint8Array;
    poke64(pointer: unknown, value: bigint): void;
    poke32(pointer: unknown, value: number): void;
    peekPtr(pointer: number): number;
    alloc(size: number): number;
    allocCString(text: string): number;
  };
}

interface Struct {
  readonly pointer: number;
  $iVersion: number;
  $szOsFile: number;
  $mxPathname: number;
}

const decoder = new TextDecoder();

/** `readAt` fills the array from a place of the file. Opens read-only. */
export async function openWasmDatabase(
  size: number,
  readAt: (into: Uint8Array, at: number) => void,
): Promise<WasmDatabase> {
  const sqlite = (await (initSqlite as unknown as () => Promise<unknown>)()) as Sqlite;
  const { capi, wasm } = sqlite;
  const io = new capi.sqlite3_io_methods();
  const vfs = new capi.sqlite3_vfs();
  io.$iVersion = 1;
  vfs.$iVersion = 1;
  vfs.$szOsFile = (capi.sqlite3_file as unknown as { structInfo: { sizeof: number } }).structInfo.sizeof;
  vfs.$mxPathname = 512;
  const ok = (): number => 0;
  sqlite.vfs.installVfs({
    io: {
      struct: io,
      methods: {
        xClose: ok,
        xRead(_file: number, into: number, count: number, offset: bigint): number {
          readAt(wasm.heap8u().subarray(Number(into), Number(into) + count), Number(offset));
          return 0;
        },
        xWrite: () => 8,
        xTruncate: () => 8,
        xSync: ok,
        xFileSize(_file: number, into: number): number {
          wasm.poke64(into, BigInt(size));
          return 0;
        },
        xLock: ok,
        xUnlock: ok,
        xCheckReservedLock(_file: number, into: number): number {
          wasm.poke32(into, 0);
          return 0;
        },
        xFileControl: () => 12,
        xSectorSize: () => 4096,
        xDeviceCharacteristics: () => 0x2000,
      },
    },
    vfs: {
      struct: vfs,
      name: "reading",
      methods: {
        xOpen(_vfs: number, _name: number, file: number, flags: number, outFlags: number): number {
          new capi.sqlite3_file(file).$pMethods = io.pointer;
          if (outFlags) wasm.poke32(outFlags, flags);
          return 0;
        },
        xDelete: () => 8,
        xAccess(_vfs: number, _name: number, _flags: number, out: number): number {
          wasm.poke32(out, 0);
          return 0;
        },
        xFullPathname(_vfs: number, name: number, length: number, out: number): number {
          const heap = wasm.heap8u();
          for (let i = 0; i < length; i++) {
            const byte = heap[Number(name) + i] as number;
            heap[Number(out) + i] = byte;
            if (byte === 0) break;
          }
          return 0;
        },
      },
    },
  });
  const e = wasm.exports;
  const call = (name: string): ((...args: unknown[]) => number) => e[name] as (...args: unknown[]) => number;
  const out = wasm.alloc(8);
  if (call("sqlite3_open_v2")(wasm.allocCString("messages.db"), out, 1, wasm.allocCString("reading")) !== 0)
    throw new Error("open");
  const handle = wasm.peekPtr(out);
  return {
    rows: (sql) => rows(wasm, handle, out, sql),
    close: () => void call("sqlite3_close_v2")(handle),
  };
}

function* rows(wasm: Sqlite["wasm"], handle: number, out: number, sql: string): Generator<unknown[]> {
  const e = wasm.exports as Record<string, (...args: unknown[]) => number>;
  const { sqlite3_step: step, sqlite3_column_type: typeOf, sqlite3_column_bytes: bytesOf } = e;
  const {
    sqlite3_column_int64: int64,
    sqlite3_column_double: double,
    sqlite3_column_text: text,
    sqlite3_column_blob: blob,
  } = e;
  if (!step || !typeOf || !bytesOf || !int64 || !double || !text || !blob) throw new Error("exports");
  if (e["sqlite3_prepare_v2"]?.(handle, wasm.allocCString(sql), -1, out, 0) !== 0) throw new Error("prepare");
  const statement = wasm.peekPtr(out);
  const columns = e["sqlite3_column_count"]?.(statement) ?? 0;
  while (step(statement) === 100) {
    const row: unknown[] = new Array(columns);
    const heap = wasm.heap8u();
    for (let i = 0; i < columns; i++) {
      const type = typeOf(statement, i);
      if (type === 1) {
        const wide = int64(statement, i) as unknown as bigint;
        const number = Number(wide);
        row[i] = Number.isSafeInteger(number) ? number : wide;
      } else if (type === 2) row[i] = double(statement, i);
      else if (type === 3) row[i] = textAt(heap, Number(text(statement, i)), bytesOf(statement, i));
      else if (type === 4) {
        const at = Number(blob(statement, i));
        row[i] = heap.slice(at, at + bytesOf(statement, i));
      } else row[i] = null;
    }
    yield row;
  }
  e["sqlite3_finalize"]?.(statement);
}

/** Short ASCII by hand, as the decoder's call is what costs; the rest by the decoder. */
function textAt(heap: Uint8Array, at: number, length: number): string {
  if (length < 24) {
    let text = "";
    for (let i = at; i < at + length; i++) {
      const byte = heap[i] as number;
      if (byte >= 0x80) return decoder.decode(heap.subarray(at, at + length));
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decoder.decode(heap.subarray(at, at + length));
}
