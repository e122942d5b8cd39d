import { describe, expect, it } from "vitest";
import { chunkInput } from "./tar-input.ts";

const size = 4_000_000;
const chunkBytes = 100_000;
const byteAt = (at: number): number => (at * 31 + (at >> 12)) & 255;

/** Chunks that are written over by the sixteenth behind each. */
async function* lent(): AsyncGenerator<Uint8Array> {
  const buffers = Array.from({ length: 16 }, () => new Uint8Array(chunkBytes));
  for (let at = 0; at < size; at += chunkBytes) {
    const buffer = buffers[(at / chunkBytes) % buffers.length] as Uint8Array;
    for (let i = 0; i < chunkBytes; i++) buffer[i] = byteAt(at + i);
    yield buffer;
  }
}

function isRight(bytes: Uint8Array, from: number): boolean {
  return bytes.every((byte, i) => byte === byteAt(from + i));
}

describe("chunks that are lent", () => {
  it("are joined however many are asked for", async () => {
    const { peek, skip: over } = chunkInput(lent());
    expect(await over(150_001)).toBe(150_001);
    const few = await peek(200_000);
    expect([few.length, isRight(few, 150_001)]).toEqual([200_000, true]);
    const many = await peek(2_000_000);
    expect([many.length, isRight(many, 150_001)]).toEqual([2_000_000, true]);
    await over(2_500_000);
    const rest = await peek(2_000_000);
    expect([rest.length, isRight(rest, 2_650_001)]).toEqual([size - 2_650_001, true]);
  });

  it("are shown as they are stepped over, and not before or after", async () => {
    const { peek, show, skip: over } = chunkInput(lent());
    await over(77);
    let at = 77;
    show?.((bytes) => {
      expect(isRight(bytes, at)).toBe(true);
      at += bytes.length;
    });
    await peek(300_000);
    expect(at).toBe(77);
    await over(1_000_000);
    expect(at).toBe(1_000_077);
    show?.(undefined);
    await over(500);
    expect(at).toBe(1_000_077);
  });
});
