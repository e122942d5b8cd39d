/**
 * A file gives what stands in it, whatever is asked; all files together hold a few pieces, whose memory is used again, and
 * no bytes that somebody still reads are written over.
 * @module
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../../tools/property-runs.ts";
import { fileSource } from "./file-source.ts";
import { createPieces } from "./pieces.ts";

const megabyte = 1 << 20;
const large = Uint8Array.from({ length: 3 * megabyte + 77 }, (_, index) => index * 7 + (index >> 8));

interface Made {
  readonly file: Blob;
  readonly reads: number[];
  fails?: boolean;
}

/** @param into Whether it reads into memory that it is given, at most so much at once, as some browsers do. */
function fileOf(bytes: Uint8Array<ArrayBuffer>, into?: number): Made {
  const made: Made = { file: { size: bytes.length, slice } as unknown as Blob, reads: [] };
  function slice(start: number, end: number) {
    made.reads.push(start);
    const arrayBuffer = async () => {
      if (made.fails === true) throw new Error("gone");
      return bytes.slice(start, end).buffer;
    };
    if (into === undefined) return { arrayBuffer, stream: () => new ReadableStream() };
    let at = start;
    const stream = () =>
      new ReadableStream({
        type: "bytes",
        pull(controller) {
          if (made.fails === true) return controller.error(new Error("gone"));
          const { view } = controller.byobRequest ?? {};
          const count = Math.min(into, view?.byteLength ?? 0, end - at);
          new Uint8Array(view?.buffer as ArrayBuffer, view?.byteOffset).set(bytes.subarray(at, at + count));
          at += count;
          controller.byobRequest?.respond(count);
        },
      });
    return { arrayBuffer, stream };
  }
  return made;
}

it.each([
  ["into memory that is given", 700_000],
  ["in pieces of its own", undefined],
] as const)("gives the same bytes as the file, read and lent side by side: %s", async (_, into) => {
  const near = fc.tuple(fc.nat(3), fc.integer({ min: -40, max: 80 })).map(([n, off]) => n * megabyte + off);
  const ask = fc.tuple(near, fc.oneof(fc.nat(100), fc.nat(2 * megabyte)), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(ask, { maxLength: 10 }), fc.integer({ min: 1, max: 3 }), async (asked, most) => {
      const { file } = fileOf(large, into);
      const source = fileSource(file, "place", createPieces(most, megabyte));
      const later = async (bytes: Uint8Array): Promise<Uint8Array> => {
        await new Promise((resolve) => setTimeout(resolve));
        return bytes.slice();
      };
      const each = asked.map(async ([start, length, lent]) => {
        const end = start + length;
        const got = lent ? await source.lend?.(start, end, later) : await source.read(start, end).then(later);
        const expected = large.subarray(Math.max(0, start), Math.max(0, end));
        expect(Buffer.compare(Buffer.from(got ?? []), Buffer.from(expected))).toBe(0);
      });
      await Promise.all(each);
    }),
    { numRuns: runs(8) },
  );
});

it("holds no more pieces than it may, for all files together, and reads each once meanwhile", async () => {
  const pieces = createPieces(4, megabyte);
  const files = Array.from({ length: 6 }, () => fileOf(large));
  for (const { file } of files) {
    const source = fileSource(file, "place", pieces);
    for (let at = 0; at < source.size; at += 5000) await source.read(at, at + 5000);
  }
  expect(files.map(({ reads }) => reads.length)).toEqual(files.map(() => 4));
});

it.each([700_000, undefined])("tries again what could not be read, and says why not (%s)", async (into) => {
  const made = fileOf(large, into);
  const source = fileSource(made.file, "place", createPieces(2, megabyte));
  made.fails = true;
  await expect(source.read(0, 10)).rejects.toMatchObject({ code: "not-permitted", place: "place" });
  made.fails = false;
  expect(await source.read(0, 3)).toEqual(large.slice(0, 3));
});

it("uses the memory of pieces that left", async () => {
  const pieces = createPieces(2, megabyte);
  const given = new Set<ArrayBuffer>();
  for (let number = 0; number < 40; number++) {
    const read = async (memory: ArrayBuffer) => {
      given.add(memory);
      return new Uint8Array(memory);
    };
    await pieces.use(pieces, number, read, async () => undefined);
  }
  expect(given.size).toBeLessThanOrEqual(4);
});
