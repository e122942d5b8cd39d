import { describe, expect, it } from "vitest";
import { textsModule, textsOf } from "./texts-module.ts";
import { textsOnDisk } from "./texts-on-disk.ts";
import { createTranslateFrom, messageIdsFrom } from "./translate.ts";

const texts = textsOf([
  {
    path: "en/a.ftl",
    text: "a = One { $x }\nwrapped =\n    First line\n    second line.\n\n    New paragraph.\n-term = T\n",
  },
  { path: "en/ios/b.ftl", text: "b = { $n ->\n    [one] one file\n   *[other] { $n } files\n}\n" },
  { path: "nl/a.ftl", text: "a = Een { $x }\n" },
  { path: "README.md", text: "no text" },
  { path: "en/forbidden.txt", text: "no text" },
]);

describe("createTranslateFrom", () => {
  const english = createTranslateFrom(texts, "en");

  it("says a message with its arguments, numbers the language's way", () => {
    expect(english({ id: "a", args: { x: "<two>" } })).toBe("One <two>");
    expect(english({ id: "b", args: { n: 1 } })).toBe("one file");
    expect(english({ id: "b", args: { n: 11923 } })).toBe("11,923 files");
  });

  it("joins the lines of a file but not those of an argument", () => {
    expect(english({ id: "wrapped" })).toBe("First line second line.\n\nNew paragraph.");
    expect(english({ id: "a", args: { x: "two\nthree" } })).toBe("One two\nthree");
  });

  it("falls back to English", () => {
    const dutch = createTranslateFrom(texts, "nl");
    expect(dutch({ id: "a", args: { x: 2 } })).toBe("Een 2");
    expect(dutch({ id: "b", args: { n: 1 } })).toBe("one file");
  });

  it("throws on an unknown id, a missing argument and an unknown language", () => {
    expect(() => english({ id: "c" })).toThrow("there is no text c");
    expect(() => english({ id: "-term" })).toThrow("there is no text -term");
    expect(() => english({ id: "a" })).toThrow("the text a:");
    expect(() => createTranslateFrom(texts, "xx")).toThrow(RangeError);
    expect(() => createTranslateFrom(texts, "constructor")).toThrow(RangeError);
  });

  it("lists the ids of messages", () => {
    expect(messageIdsFrom(texts, "en")).toEqual(["a", "b", "wrapped"]);
    expect(messageIdsFrom(texts, "xx")).toEqual([]);
  });
});

describe("textsModule", () => {
  it("is a module that holds the files by language", async () => {
    const source = textsModule([
      { path: "nl/b.ftl", text: 'b = "quoted" ` $ \\' },
      { path: "en/ios/a.ftl", text: "a = A" },
    ])
      .replace(/^import type .*$/m, "")
      .replace(": Texts", "");
    const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as {
      texts: unknown;
    };
    expect(module.texts).toEqual({ en: { "ios/a.ftl": "a = A" }, nl: { "b.ftl": 'b = "quoted" ` $ \\' } });
  });
});

describe("the texts on disk", () => {
  it("can be spoken in every language", () => {
    const onDisk = textsOnDisk();
    for (const code of Object.keys(onDisk)) {
      expect(createTranslateFrom(onDisk, code)({ id: "language-name" })).not.toBe("");
    }
  });
});
