import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firehoseChunk, type LogItem, numberItem, textItem } from "../../../corpus/formats/log-entry-writer.ts";
import { compose } from "./compose.ts";
import { walkEntries } from "./entries.ts";
import { noItems, readItems } from "./items.ts";
import { parseFormat } from "./message-format.ts";

function shown(format: string, items: readonly LogItem[] = []): string {
  const bytes = firehoseChunk({ unique: 1, version: 1, base: 0, entries: [{ items }] });
  const list = noItems();
  let message = "";
  walkEntries(bytes, {
    entry({ itemsAt, itemsEnd, privateAt }, { end }) {
      expect(readItems(bytes, { itemsAt, itemsEnd, privateAt, privateEnd: end }, list)).toBe(true);
      message = compose(parseFormat(format), list);
    },
    lost: (_, detail) => expect(detail).toBe(""),
  });
  return message;
}

const bytes = (...all: number[]): LogItem => ({ type: 0x32, bytes: Uint8Array.from(all) });
const real = (value: number): LogItem => {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setFloat64(0, value, true);
  return { type: 0, bytes: out };
};
const count = (value: number): LogItem => numberItem(value, 4, 0x12);
const hash = { type: 0xf2, bytes: Uint8Array.from({ length: 16 }, (_, i) => i) };
const gone = (type: number): LogItem => ({ type });

describe("a message", () => {
  it.each<readonly [string, readonly LogItem[], string]>([
    ["", [], ""],
    ["", [textItem("first")], "first"],
    ["100%% of %d", [numberItem(-3)], "100% of -3"],
    [
      "%d %u %x %X %#x %p %o",
      [-1, -1, 255, 255, 255, 4096, 8].map((n) => numberItem(n)),
      "-1 4294967295 ff FF 0xff 0x1000 10",
    ],
    ["%lld %llu", [numberItem(-5n, 8), numberItem(-1n, 8)], "-5 18446744073709551615"],
    ["%5d|%-5d|%05d|%+d|% d", [1, 2, -3, 4, 5].map((n) => numberItem(n)), "    1|2    |-0003|+4| 5"],
    ["%6.6d", [numberItem(42)], "000042"],
    ["%*.*f|", [count(8), count(2), real(3.14)], "    3.14|"],
    ["%f %.3f %e %g %g", [1.5, 2, 12_345.678, 0.0001, 1e20].map(real), "1.500000 2.000 1.234568e+04 0.0001 1e+20"],
    ["%c%c", [numberItem(65), numberItem(0)], "A"],
    ["%s and %{public}@", [textItem("one"), textItem("two", 0x42)], "one and two"],
    ["%.3s|%8s|%-8s|%.0s", ["abcdef", "ab", "ab", "all"].map((text) => textItem(text)), "abc|      ab|ab      |all"],
    ["%s", [{ type: 0x22, bytes: new Uint8Array(0) }], "(null)"],
    ["%s %@ %d", [gone(0x21), gone(0x41), { type: 0x01, bytes: new Uint8Array(0) }], "<private> <private> <private>"],
    ["%{private}s", [textItem("kept", 0x21)], "kept"],
    ["%{sensitive, mask.hash}@", [hash], "<mask.hash: 'AAECAwQFBgcICQoLDA0ODw=='>"],
    ["%{private, mask.hash}s", [{ type: 0xf2, bytes: new Uint8Array(0) }], "<mask.hash: (null)>"],
    ["%s %s", [textItem("a %s")], "a %s <decode: missing data>"],
    ["%d", [textItem("123456789")], "<decode: mismatch for [%d] got [STRING sz:10]>"],
    ["%{BOOL}d %{bool}d", [numberItem(1), numberItem(0)], "YES false"],
    [
      "%{errno}d %{darwin.errno}d %m",
      [2, 13, 60].map((n) => numberItem(n)),
      "No such file or directory [13: Permission denied] Operation timed out",
    ],
    ["%{darwin.mode}d", [numberItem(0o100644)], "-rw-r--r--"],
    ["%{darwin.mode}d", [numberItem(0o40755)], "drwxr-xr-x"],
    ["%{time_t}d", [numberItem(1_650_000_000)], "2022-04-15 05:20:00"],
    ["%{public,uuid_t}.16P", [count(16), bytes(...Array(15).fill(0), 9)], "00000000-0000-0000-0000-000000000009"],
    ["%{network:in_addr}d", [numberItem(0x0100007f)], "127.0.0.1"],
    ["%{network:in6_addr}.16P", [count(16), bytes(0x20, 1, 0xd, 0xb8, ...Array(11).fill(0), 1)], "2001:db8::1"],
    ["%{network:sockaddr}.*P", [count(16), bytes(16, 2, 1, 187, 192, 0, 2, 7, ...Array(8).fill(0))], "192.0.2.7:443"],
    ["%{mdnsresponder:domain_name}.*P", [count(9), bytes(3, 97, 98, 99, 3, 99, 111, 109, 0)], "abc.com."],
    ["%.4P", [count(4), bytes(1, 2, 3, 4)], "<01020304>"],
    ["50% ; %{public}", [], "50% ; %{public}"],
    ["%{unknown:thing}s", [textItem("plain")], "plain"],
  ])("of %j is shown", (format, items, expected) => expect(shown(format, items)).toBe(expected));

  it("keeps what is no place for a value", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(shown(text.replaceAll("%", "%%"))).toBe(text);
      }),
    );
  });

  it("has whole numbers as C prints them", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.nat(24), (value, width) => {
        expect(shown("%lld", [numberItem(value, 8)])).toBe(String(value));
        expect(shown("%llx", [numberItem(value, 8)])).toBe(BigInt.asUintN(64, value).toString(16));
        const wide = shown(`%0${width}lld`, [numberItem(value, 8)]);
        expect([BigInt(wide), wide.length]).toEqual([value, Math.max(width, String(value).length)]);
      }),
    );
  });

  it("is made of any text and any values, within bounds", () => {
    const part = fc.constantFrom(
      "%",
      "{",
      "}",
      "*",
      ".",
      "d",
      "s",
      "@",
      "l",
      "9999999999",
      "public,",
      "uuid_t",
      "x",
      "P",
      "m",
      "f",
      "é",
    );
    const value = fc.oneof(
      fc.record({
        type: fc.constantFrom(0x22, 0x32, 0x42, 0x52, 0xf2, 0x21, 0x81),
        bytes: fc.uint8Array({ maxLength: 40 }),
      }),
      fc.record({ type: fc.constantFrom(0, 2, 0x10, 0x12, 0x72), bytes: fc.uint8Array({ maxLength: 8 }) }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.array(value, { maxLength: 10 }), (format, values) => {
        expect(shown(format.join(""), values).length).toBeLessThan(1 << 18);
      }),
    );
  });
});
