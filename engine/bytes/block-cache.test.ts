/**
 * The cache gives what its source gives, reads each block once, and holds few.
 * @module
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cachedSource } from "./block-cache.ts";
import { type ByteSource, bytesSource } from "./byte-source.ts";

test("gives the same bytes as the source, whatever is asked in whatever order", async () => {
  const ranges = fc.array(fc.tuple(fc.integer({ min: -5, max: 110 }), fc.nat(60)), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 100 }),
      fc.integer({ min: 1, max: 20 }),
      ranges,
      async (bytes, block, asked) => {
        const plain = bytesSource(bytes);
        const cached = cachedSource(plain, block, 2);
        for (const [start, length] of asked) {
          const expected = await plain.read(Math.max(0, start), start + length);
          expect(await cached.read(start, start + length)).toEqual(expected);
          const peeked = start < 0 || start + length > bytes.length ? undefined : cached.peek(start, start + length);
          if (peeked !== undefined) expect(peeked).toEqual(expected);
          await cached.lend?.(start, start + length, async (lent) => expect(lent).toEqual(expected));
        }
      },
    ),
  );
});

test("reads each block once, also for readers at the same time, and tries again after an error", async () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => i);
  let reads = 0;
  let fails = false;
  const source: ByteSource = {
    size: 64,
    read: async (start, end) => {
      reads++;
      if (fails) throw new Error("the disk says no");
      return bytes.slice(start, end);
    },
  };
  const cached = cachedSource(source, 16, 4);
  expect(cached.peek(0, 4)).toBeUndefined();
  await Promise.all([cached.read(0, 4), cached.read(4, 8), cached.read(8, 16)]);
  expect(cached.peek(12, 16)).toEqual(Uint8Array.of(12, 13, 14, 15));
  expect(cached.peek(12, 20)).toBeUndefined();
  expect(reads).toBe(1);
  fails = true;
  await expect(cached.read(16, 20)).rejects.toThrow();
  fails = false;
  expect(await cached.read(16, 18)).toEqual(Uint8Array.of(16, 17));
});

test("lends on what the source lends where it keeps nothing of it, and only there", async () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => i);
  const lent: number[] = [];
  const source: ByteSource = {
    ...bytesSource(bytes),
    lend: async (start, end, use) => {
      lent.push(start);
      const own = bytes.slice(start, end);
      const result = await use(own);
      own.fill(255);
      return result;
    },
  };
  const cached = cachedSource(source, 8, 2);
  for (const [start, end] of [
    [0, 4],
    [4, 12],
    [8, 60],
    [60, 99],
    [70, 80],
  ] as const) {
    await cached.lend?.(start, end, async (part) => expect(part).toEqual(bytes.slice(start, end)));
  }
  expect(lent).toEqual([8]);
  expect(await cached.read(0, 16)).toEqual(bytes.slice(0, 16));
});

test("hands out Uint8Arrays whose slice copies, also over Node's Buffer", async () => {
  const buffer = Buffer.from("0123456789");
  const part = await cachedSource({ size: 10, read: async (start, end) => buffer.subarray(start, end) }).read(2, 5);
  part.slice()[0] = 0;
  expect(buffer.toString()).toBe("0123456789");
});
