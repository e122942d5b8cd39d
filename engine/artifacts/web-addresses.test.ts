import { describe, expect, it } from "vitest";
import { webAddressesIn } from "./web-addresses.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const wideOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));

describe("web addresses in bytes", () => {
  it.each([
    ["of a byte a character", bytesOf('\0<a href="https://one.example/x?y#z">http://two.example</a>hhttp://')],
    ["of two bytes a character", wideOf('\u0001<a href="https://one.example/x?y#z">http://two.example</a>hhttp://')],
    [
      "at any offset",
      Uint8Array.of(7, ...wideOf("https://one.example/x?y#z"), 0xff, ...bytesOf("http://two.example"), 0xff),
    ],
  ])("are found: %s", (_, bytes) => {
    expect(webAddressesIn(bytes)).toEqual(["https://one.example/x?y#z", "http://two.example"]);
  });

  it("that repeat are given once, and an address inside another is part of it", () => {
    const text = "http://a.example/?to=https://b.example http://a.example/?to=https://b.example";
    expect(webAddressesIn(bytesOf(text))).toEqual(["http://a.example/?to=https://b.example"]);
  });

  it("take a time that grows with the bytes alone", () => {
    const started = performance.now();
    for (const text of ["http", "http://", "h\0", "https://a"]) webAddressesIn(bytesOf(text.repeat(1_000_000)));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
