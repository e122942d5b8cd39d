import { constants, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { inflateStream, isGzip, openGzip } from "./gzip.ts";

const options = { limits: defaultLimits, place: "sample.gz" };

/** Bytes that compress about as text does, and that differ at every place. */
function recipe(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 1;
  for (let at = 0; at + 16 <= size; at += 16) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    bytes.write(`${(state >> 12) % 2048} line ${at.toString(36)}\n`.padEnd(16).slice(0, 16), at, "latin1");
  }
  return bytes;
}

/** Counts what is read of a source. */
function counted(bytes: Uint8Array): ByteSource & { read: ByteSource["read"]; bytesRead(): number } {
  let total = 0;
  return {
    size: bytes.length,
    read: async (start, end) => {
      const part = bytes.slice(start, Math.min(end, bytes.length));
      total += part.length;
      return part;
    },
    bytesRead: () => total,
  };
}

async function everything(source: ByteSource): Promise<Uint8Array> {
  return source.read(0, source.size);
}

describe("openGzip", () => {
  it("serves any range of a file that was inflated once", async () => {
    const plain = recipe(12_000_000);
    const packed = gzipSync(plain, { level: 4 });
    const source = counted(packed);
    const opened = await openGzip(source, options);
    expect(opened).toMatchObject({ truncated: false, notes: [] });
    expect(opened.source.size).toBe(plain.length);
    let state = 99;
    for (let i = 0; i < 60; i++) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const start = state % plain.length;
      const end = start + (state % 7 === 0 ? 700_000 : state % 5000);
      const part = await opened.source.read(start, end);
      expect(Buffer.compare(part, plain.subarray(start, end))).toBe(0);
    }
    expect(Buffer.compare(await everything(opened.source), plain)).toBe(0);
  });

  it("begins near the place that is asked for", async () => {
    const plain = recipe(30_000_000);
    const packed = gzipSync(plain, { level: 1 });
    const source = counted(packed);
    const opened = await openGzip(source, options);
    const before = source.bytesRead();
    await opened.source.read(25_000_000, 25_004_096);
    expect(source.bytesRead() - before).toBeLessThan(packed.length / 8);
  });

  it("answers many reads at the same time", async () => {
    const plain = recipe(9_000_000);
    const opened = await openGzip(bytesSource(gzipSync(plain)), options);
    const places = Array.from({ length: 40 }, (_, i) => (i * 1_234_567) % 8_900_000);
    const parts = await Promise.all(places.map((at) => opened.source.read(at, at + 10_000)));
    parts.forEach((part, i) => {
      const at = places[i] as number;
      expect(Buffer.compare(part, plain.subarray(at, at + 10_000))).toBe(0);
    });
  });

  it("goes on in the middle of stored and fixed blocks that are longer than a snapshot's distance", async () => {
    const plain = recipe(9_000_000);
    for (const how of [{ level: 0 }, { strategy: constants.Z_FIXED }, { strategy: constants.Z_HUFFMAN_ONLY }]) {
      const opened = await openGzip(bytesSource(gzipSync(plain, how)), options);
      for (const at of [8_000_000, 4_000_001, 100, 6_543_210]) {
        expect(Buffer.compare(await opened.source.read(at, at + 300_000), plain.subarray(at, at + 300_000))).toBe(0);
      }
    }
  });

  it("joins members, with names, comments, extra fields and head check sums in between", async () => {
    const plain = recipe(2_000_000);
    const named = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3]),
      Buffer.from("name\0comment\0\x12\x34"),
      gzipSync(plain.subarray(1_000_000)).subarray(10),
    ]);
    const tiny = Array.from({ length: 300 }, (_, i) => gzipSync(Buffer.from([i & 0xff])));
    const packed = Buffer.concat([gzipSync(plain.subarray(0, 1_000_000)), named, ...tiny]);
    const opened = await openGzip(bytesSource(packed), options);
    expect(opened.notes).toEqual([]);
    const tail = Uint8Array.from({ length: 300 }, (_, i) => i & 0xff);
    expect(Buffer.compare(await everything(opened.source), Buffer.concat([plain, tail]))).toBe(0);
    expect(await opened.source.read(2_000_005, 2_000_007)).toEqual(Uint8Array.of(5, 6));
  });

  it("notes what does not belong and serves all the same", async () => {
    const plain = recipe(1000);
    const packed = gzipSync(plain);
    const wrong = Uint8Array.from(packed);
    wrong[packed.length - 8] = (wrong[packed.length - 8] as number) ^ 1;
    wrong[packed.length - 1] = 9;
    const cases = [
      { bytes: wrong, codes: ["wrong-checksum", "size-differs"] },
      { bytes: Buffer.concat([packed, Buffer.from("rubbish")]), codes: ["trailing-data"] },
      { bytes: Buffer.concat([packed, Buffer.alloc(600)]), codes: [] },
    ];
    for (const { bytes, codes } of cases) {
      const opened = await openGzip(bytesSource(bytes), options);
      expect(opened.notes.map((note) => note.code)).toEqual(codes);
      expect(opened.notes.every((note) => !note.loss)).toBe(true);
      expect(opened.truncated).toBe(false);
      expect(Buffer.compare(await everything(opened.source), plain)).toBe(0);
    }
  });

  it("serves what came before a cut and says that something is missing", async () => {
    const plain = recipe(600_000);
    const packed = gzipSync(plain);
    for (const cut of [10, 11, 500, 70_000, packed.length - 9, packed.length - 8, packed.length - 1]) {
      const opened = await openGzip(bytesSource(packed.subarray(0, cut)), options);
      expect(opened.truncated).toBe(true);
      expect(opened.notes).toMatchObject([{ code: "truncated", loss: true }]);
      expect(Buffer.compare(await everything(opened.source), plain.subarray(0, opened.source.size))).toBe(0);
      if (cut > 500) expect(opened.source.size).toBeGreaterThan(100_000);
    }
  });

  it("serves what came before damage", async () => {
    const plain = recipe(600_000);
    const packed = gzipSync(plain);
    packed.fill(0xff, 100_000, 100_400);
    const opened = await openGzip(bytesSource(packed), options);
    expect(opened.truncated).toBe(true);
    expect(opened.notes).toMatchObject([{ code: "malformed", loss: true }]);
    const good = 200_000;
    expect(opened.source.size).toBeGreaterThan(good);
    expect(Buffer.compare(await opened.source.read(0, good), plain.subarray(0, good))).toBe(0);
  });

  it("stops at the limit of inflated bytes", async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000));
    const opened = await openGzip(bytesSource(bomb), {
      ...options,
      limits: { ...defaultLimits, inflatedBytes: 1_000_000 },
    });
    expect(opened.source.size).toBe(1_000_000);
    expect(opened.notes).toMatchObject([{ code: "over-limit", loss: true }]);
  });

  it("refuses what is no gzip file", async () => {
    await expect(openGzip(bytesSource(Buffer.from("no gzip at all")), options)).rejects.toMatchObject({
      code: "malformed",
    });
    await expect(openGzip(bytesSource(new Uint8Array(0)), options)).rejects.toMatchObject({ code: "malformed" });
    expect(isGzip(gzipSync("x"))).toBe(true);
  });

  it("can be cancelled", async () => {
    const signal = { aborted: true };
    const packed = gzipSync(recipe(3_000_000), { level: 0 });
    await expect(openGzip(bytesSource(packed), { ...options, signal: signal as AbortSignal })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

describe("inflateStream", () => {
  it("lends the bytes of the first pass: each is right when it comes, and so is what was read on the way", async () => {
    const plain = recipe(6_000_000);
    const pass = inflateStream(bytesSource(gzipSync(plain)), { ...options, lent: true });
    const kept: [number, Uint8Array][] = [];
    let at = 0;
    for await (const chunk of pass) {
      expect(Buffer.compare(chunk, plain.subarray(at, at + chunk.length))).toBe(0);
      at += chunk.length;
      for (const from of [at >> 1, at - 300_000]) {
        kept.push([Math.max(0, from), await pass.result().source.read(Math.max(0, from), from + 70_000)]);
      }
    }
    expect(at).toBe(plain.length);
    for (const [from, read] of kept) expect(Buffer.compare(read, plain.subarray(from, from + read.length))).toBe(0);
    expect(Buffer.compare(await everything(pass.result().source), plain)).toBe(0);
  });

  it("shows the bytes of the first pass, and keeps the way back to them", async () => {
    const plain = recipe(5_000_000);
    const pass = inflateStream(bytesSource(gzipSync(plain)), options);
    const seen: Uint8Array[] = [];
    for await (const chunk of pass) seen.push(chunk);
    expect(Buffer.compare(Buffer.concat(seen), plain)).toBe(0);
    const { source } = pass.result();
    expect(Buffer.compare(await source.read(3_000_000, 3_100_000), plain.subarray(3_000_000, 3_100_000))).toBe(0);
  });

  it("goes on where it was stopped", async () => {
    const plain = recipe(3_000_000);
    const pass = inflateStream(bytesSource(gzipSync(plain)), options);
    const seen: Uint8Array[] = [];
    for await (const chunk of pass) {
      seen.push(chunk);
      if (seen.length === 3) break;
    }
    const known = pass.result().source.size;
    expect(known).toBe(Buffer.concat(seen).length);
    expect(known).toBeLessThan(1_000_000);
    for await (const chunk of pass) seen.push(chunk);
    expect(Buffer.compare(Buffer.concat(seen), plain)).toBe(0);
    expect(pass.result().source.size).toBe(plain.length);
  });
});
