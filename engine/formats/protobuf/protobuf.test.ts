import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { fromHex, toUtf8 } from "../../bytes/text.ts";
import { doubleIn, messageIn, readProtobuf, textIn, textsIn, valueAt } from "./protobuf.ts";

const options = { limits: defaultLimits, place: "test" };
const bytes = (text: string) => fromHex(text.replaceAll(" ", "")) as Uint8Array;

describe("the wire format", () => {
  // The examples of https://protobuf.dev/programming-guides/encoding/.
  it("reads the published examples", () => {
    expect(readProtobuf(bytes("08 96 01"), options)).toEqual([{ number: 1, wire: 0, value: 150n }]);
    expect(readProtobuf(bytes("12 07 74 65 73 74 69 6e 67"), options)[0]?.value).toEqual(toUtf8("testing"));
    expect(valueAt(readProtobuf(bytes("1a 03 08 96 01"), options), [3, 1], options)).toBe(150n);
  });

  it("reads numbers of four and eight bytes, and negative ones of ten", () => {
    const fields = readProtobuf(bytes("0d 01000000 11 000000000000f03f 18 ffffffffffffffffff01"), options);
    expect(fields.map(({ number, wire }) => [number, wire])).toEqual([
      [1, 5],
      [2, 1],
      [3, 0],
    ]);
    expect(doubleIn(fields[1]?.value)).toBe(1);
    expect(BigInt.asIntN(64, fields[2]?.value as bigint)).toBe(-1n);
  });

  it("tells texts from messages", () => {
    // 1: "/app", 4: { 1: { 1: 2 }, 3: "com.example" }
    const message = bytes("0a 04 2f617070 22 11 0a 02 08 02 1a 0b 636f6d2e6578616d706c65");
    expect(textsIn(readProtobuf(message, options), options)).toEqual([
      { path: [1], text: "/app" },
      { path: [4, 3], text: "com.example" },
    ]);
    expect(textIn(bytes("ff fe"))).toBeUndefined();
    expect(textIn(bytes("00 41"))).toBeUndefined();
  });
});

describe("what is no message", () => {
  it.each([
    ["12 07 74", "truncated"],
    ["08", "truncated"],
    ["08 ff ff ff ff ff ff ff ff ff ff ff 01", "malformed"],
    ["0b", "malformed"],
    ["00 01", "malformed"],
    ["12 ff ff ff ff 7f", "over-limit"],
  ])("%s is refused as %s", (text, code) => {
    expect(() => readProtobuf(bytes(text), options)).toThrow(expect.objectContaining({ code }));
    expect(messageIn(bytes(text), options)).toBeUndefined();
  });

  it("never throws anything else, and looks no deeper than it must", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
        try {
          for (const { path } of textsIn(readProtobuf(given, options), options)) expect(path.length).toBeLessThan(33);
        } catch (error) {
          expect(isReadError(error)).toBe(true);
        }
      }),
    );
    let nested = bytes("0800");
    for (let level = 0; level < 60; level++) nested = new Uint8Array([0x0a, nested.length, ...nested]).slice(0, 120);
    expect(textsIn(messageIn(nested, options) ?? [], options)).toEqual([]);
  });
});
