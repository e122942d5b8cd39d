/**
 * Writes tar archives: ustar headers, with GNU or pax extensions where a name is longer than ustar can hold.
 * Facts: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 * @module
 */
import { type Bytes, concat, utf8 } from "./bytes.ts";

export interface TarMember {
  /** Text, or bytes for a name that is no UTF-8. A folder's name ends in `/` by custom. */
  readonly name: string | Uint8Array;
  /** A file when absent. `type` of the header may be given as its character instead. */
  readonly type?: "file" | "folder" | "link" | "hard-link" | { readonly flag: string };
  readonly bytes?: Uint8Array;
  readonly target?: string;
  /** Permission bits, without the type. */
  readonly mode?: number;
  readonly owner?: number;
  readonly group?: number;
  /** Whole seconds since 1970, UTC. */
  readonly modified?: number;
  /** Records of an extended header of its own. */
  readonly pax?: Readonly<Record<string, string>>;
}

export interface TarWriting {
  /** How a name or target that is too long for ustar is written. */
  readonly longNames?: "gnu" | "pax";
  /** Blocks of zeros at the end; two are the rule. */
  readonly endBlocks?: number;
}

const flags = { file: "0", folder: "5", link: "2", "hard-link": "1" } as const;
const nameBytes = 100;
const magic = utf8("ustar\u000000");

export function writeTar(members: readonly TarMember[], { longNames = "pax", endBlocks = 2 }: TarWriting = {}): Bytes {
  const out = new Blocks();
  for (const member of members) {
    const name = typeof member.name === "string" ? utf8(member.name) : member.name;
    const target = utf8(member.target ?? "");
    const pax = { ...member.pax };
    const long: [flag: string, bytes: Uint8Array, key: string, text: string | Uint8Array][] = [];
    if (name.length > nameBytes) long.push(["L", name, "path", member.name]);
    if (target.length > nameBytes) long.push(["K", target, "linkpath", member.target ?? ""]);
    for (const [flag, bytes, key, text] of long) {
      // An extended header holds text alone.
      if (longNames === "pax" && typeof text === "string") pax[key] = text;
      else out.member(utf8("././@LongLink"), flag, concat([bytes, new Uint8Array(1)]), {});
    }
    if (Object.keys(pax).length > 0) out.member(utf8("PaxHeader"), "x", paxRecords(pax), {});
    const type = member.type ?? "file";
    out.member(name, typeof type === "object" ? type.flag : flags[type], member.bytes ?? noBytes, member);
  }
  return out.finish(endBlocks);
}

const noBytes = new Uint8Array(0);

/** Whole blocks of 512 bytes in one buffer that grows: an archive may have half a million members. */
class Blocks {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  member(name: Uint8Array, flag: string, data: Uint8Array, attributes: Partial<TarMember>): void {
    const { mode = 0o644, owner = 501, group = 501, modified = 0, target = "" } = attributes;
    const start = this.#more(512 + Math.ceil(data.length / 512) * 512);
    const header = this.#bytes.subarray(start, start + 512);
    header.set(name.subarray(0, nameBytes));
    header.set(octal(mode, 8), 100);
    header.set(octal(owner, 8), 108);
    header.set(octal(group, 8), 116);
    header.set(octal(data.length, 12), 124);
    header.set(octal(modified, 12), 136);
    header.fill(32, 148, 156);
    header.set(utf8(flag), 156);
    if (target !== "") header.set(utf8(target).subarray(0, nameBytes), 157);
    header.set(magic, 257);
    let sum = 0;
    for (const byte of header) sum += byte;
    header.set(utf8(`${sum.toString(8).padStart(6, "0")}\u0000 `), 148);
    this.#bytes.set(data, start + 512);
  }

  finish(endBlocks: number): Bytes {
    this.#more(512 * endBlocks);
    return this.#bytes.slice(0, this.#length);
  }

  /** Room for `count` bytes more, all zero; returns where it begins. */
  #more(count: number): number {
    const start = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return start;
  }
}

/** Digits and a NUL; a number too large or negative in binary, marked by its first bit. */
function octal(value: number, size: number): Bytes {
  const digits = value < 0 ? "" : value.toString(8);
  if (value >= 0 && digits.length < size) return utf8(`${digits.padStart(size - 1, "0")}\u0000`);
  const out = new Uint8Array(size);
  let rest = BigInt(value);
  for (let at = size - 1; at >= 0; at--, rest >>= 8n) out[at] = Number(rest & 0xffn);
  out[0] = (out[0] as number) | 0x80;
  return out;
}

function paxRecords(records: Readonly<Record<string, string>>): Bytes {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = utf8(` ${key}=${value}\n`);
    // The length counts its own digits.
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length) length++;
    return concat([utf8(String(length)), rest]);
  });
  return concat(lines);
}
