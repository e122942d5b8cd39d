import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { inflateZlib, isZlib, zlibInside, zlibStream } from "./zlib.ts";

const options = { limits: defaultLimits, place: "stream" };
const text = toUtf8("a text that repeats, a text that repeats. ".repeat(20_000));

async function streamed(bytes: Uint8Array): Promise<{ out: Uint8Array; notes: readonly { code: string }[] }> {
  const pass = zlibStream(bytesSource(bytes), options);
  for await (const chunk of pass) expect(chunk.length).toBeGreaterThan(0);
  const { source, notes } = pass.result();
  return { out: await source.read(0, source.size), notes };
}

describe("a zlib stream", () => {
  it("gives back what was packed, streamed and at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 0, max: 9 }), async (bytes, level) => {
        const packed = deflateSync(bytes, { level });
        expect(isZlib(packed)).toBe(true);
        expect(inflateZlib(packed, 10_000, "x")).toEqual({ bytes, used: packed.length });
        const { out, notes } = await streamed(packed);
        expect(out).toEqual(bytes);
        expect(notes).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it("is read at any place after the first pass", async () => {
    const pass = zlibStream(bytesSource(deflateSync(text)), options);
    for await (const chunk of pass) expect(chunk.length).toBeGreaterThan(0);
    const { source } = pass.result();
    expect(source.size).toBe(text.length);
    expect(await source.read(500_001, 500_050)).toEqual(text.subarray(500_001, 500_050));
    expect(await zlibInside(bytesSource(deflateSync(text)), 40, "x")).toEqual(text.subarray(0, 40));
  });

  it("that was cut serves what came before", async () => {
    const whole = deflateSync(text, { level: 1 });
    const { out, notes } = await streamed(whole.subarray(0, whole.length >> 1));
    expect(notes).toMatchObject([{ code: "truncated", loss: true }]);
    expect(out).toEqual(text.subarray(0, out.length));
    expect(out.length).toBeGreaterThan(text.length / 4);
    expect((await streamed(whole.subarray(0, whole.length - 2))).notes).toMatchObject([{ code: "truncated" }]);
    expect(inflateZlib(whole.subarray(0, whole.length - 2), text.length, "x").problem?.code).toBe("truncated");
  });

  it("with a wrong check sum is whole and says so", async () => {
    const wrong = Uint8Array.from(deflateSync(text));
    wrong[wrong.length - 1] = (wrong.at(-1) as number) ^ 1;
    const { out, notes } = await streamed(wrong);
    expect(out.length).toBe(text.length);
    expect(notes).toMatchObject([{ code: "wrong-checksum", loss: false }]);
    expect(inflateZlib(wrong, text.length, "x")).toMatchObject({ problem: { code: "malformed" } });
  });

  it("that would inflate too far stops", async () => {
    expect(inflateZlib(deflateSync(text), 100, "x")).toMatchObject({ problem: { code: "over-limit" } });
    const pass = zlibStream(bytesSource(deflateSync(text)), {
      ...options,
      limits: { ...defaultLimits, inflatedBytes: 99 },
    });
    for await (const chunk of pass) expect(chunk.length).toBe(99);
    expect(pass.result().notes).toMatchObject([{ code: "over-limit", loss: true }]);
  });

  it("is told from other bytes, and none of them makes it throw", async () => {
    expect(isZlib(toUtf8("plain"))).toBe(false);
    expect(inflateZlib(toUtf8("plain"), 10, "x").problem?.code).toBe("malformed");
    expect((await streamed(toUtf8("plain"))).notes).toMatchObject([{ code: "malformed" }]);
    expect((await streamed(new Uint8Array(0))).notes).toMatchObject([{ code: "truncated" }]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const made = Uint8Array.from([0x78, 0x9c, ...bytes]);
        expect(inflateZlib(made, 5000, "x").bytes.length).toBeLessThanOrEqual(5000);
      }),
    );
  });
});
