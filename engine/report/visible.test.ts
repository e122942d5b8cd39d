import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defangAddress, defangText, visible } from "./visible.ts";

describe("visible", () => {
  it.each([
    ["plain text, ünïcödé, 日本語, العربية, a\u0301", "plain text, ünïcödé, 日本語, العربية, a\u0301"],
    ["invoice\u202egpj.exe", "invoice⟨U+202E⟩gpj.exe"],
    ["a\u200bb\u2066c\ufeffd", "a⟨U+200B⟩b⟨U+2066⟩c⟨U+FEFF⟩d"],
    ["one\ntwo\ttab\0", "one⟨U+000A⟩two⟨U+0009⟩tab⟨U+0000⟩"],
    ["no\u00a0break\u3164filler\u2800dots", "no⟨U+00A0⟩break⟨U+3164⟩filler⟨U+2800⟩dots"],
    ["tag\u{e0041}", "tag⟨U+E0041⟩"],
    ["half \ud800 pair", "half ⟨U+D800⟩ pair"],
    ["private \ue000", "private ⟨U+E000⟩"],
    ["zero\u200djoiner", "zero⟨U+200D⟩joiner"],
  ])("writes out what cannot be seen: %j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it("leaves emoji whole", () => {
    for (const emoji of ["❤️", "👨‍👩‍👧", "👍🏽", "🏳️‍🌈"]) expect(visible(emoji)).toBe(emoji);
  });

  it("leaves nothing that could turn a line round or hide, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(visible(text)).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u,
        );
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe("defanging", () => {
  it("takes the life out of a known address that stands bare", () => {
    expect(defangText("go to Evil.example, not sms.db", "evil.example")).toBe("go to Evil[.]example, not sms.db");
    expect(defangText("bh and (", "(")).toBe("bh and (");
  });

  it.each([
    ["https://evil.example/a.b?c=d.e", "hxxps://evil[.]example/a.b?c=d.e"],
    ["HTTP://1.2.3.4:80/x", "hxxp://1[.]2[.]3[.]4:80/x"],
    ["see http://a.example and www.b.example/x", "see hxxp://a[.]example and www[.]b[.]example/x"],
    ["intent://a.example", "intent://a[.]example"],
    ["write to eve@mail.example now", "write to eve[@]mail[.]example now"],
    ["sms.db and com.apple.WebKit stay", "sms.db and com.apple.WebKit stay"],
  ])("takes the life out of links in a text: %s", (text, expected) => {
    expect(defangText(text)).toBe(expected);
  });

  it.each([
    ["evil.example", "evil[.]example"],
    ["evil.example/a.html", "evil[.]example/a.html"],
    ["https://evil.example/a", "hxxps://evil[.]example/a"],
    ["eve@mail.example", "eve[@]mail[.]example"],
    ["1.2.3.4", "1[.]2[.]3[.]4"],
    ["2001:db8::1", "2001[:]db8::1"],
  ])("takes the life out of an address: %s", (text, expected) => {
    expect(defangAddress(text)).toBe(expected);
  });

  it("leaves no scheme that opens and no bare www name", () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.lorem(), (url, words) => {
        expect(defangText(`${words} ${url} ${words}`)).not.toMatch(/https?:\/\//i);
        expect(defangAddress(url)).not.toMatch(/https?:\/\/|[a-z]\.[a-z]+\//i);
      }),
      { examples: [["http://www.a.example/", "b"]] },
    );
  });
});
