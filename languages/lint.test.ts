import { describe, expect, it } from "vitest";
import { isError, lintTexts, readForbidden, variablesOf } from "./lint.ts";
import { forbiddenFiles, textsOnDisk } from "./texts-on-disk.ts";

const lists = Object.fromEntries(
  forbiddenFiles().map(({ path, text }) => [path.slice(0, path.indexOf("/")), readForbidden(text)]),
);

function kinds(texts: Record<string, string>, forbidden = readForbidden("clean* | ok-*")): string[] {
  const files = Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, { "a.ftl": text }]));
  return lintTexts(files, Object.fromEntries(Object.keys(files).map((code) => [code, forbidden])))
    .map(({ kind, language, id }) => `${kind} ${language} ${id}`)
    .sort();
}

describe("the texts of every language", () => {
  it("have no errors", () => {
    const errors = lintTexts(textsOnDisk(), lists).filter(isError);
    expect(errors.map((error) => `${error.language}/${error.file} ${error.id}: ${error.kind} ${error.detail}`)).toEqual(
      [],
    );
  });
});

describe("lintTexts", () => {
  it("says nothing of good texts", () => {
    expect(kinds({ en: "# note\na = One { $x }\nb = { $n ->\n    [one] One.\n   *[other] Many.\n}\n" })).toEqual([]);
  });

  it("finds an entry the reader skipped, and a line that belongs to none", () => {
    expect(kinds({ en: "a = One { $x\nb = Two\n" })).toEqual(["syntax en a"]);
    expect(kinds({ en: "a = One\nstray line\n" })).toEqual(["syntax en "]);
  });

  it("finds duplicates over the files of a language", () => {
    const problems = lintTexts({ en: { "a.ftl": "a = One", "b.ftl": "a = Two" } }, { en: [] });
    expect(problems.map(({ kind, file, detail }) => [kind, file, detail])).toEqual([
      ["duplicate", "b.ftl", "also in a.ftl"],
    ]);
  });

  it("compares with English", () => {
    expect(kinds({ en: "a = One { $x }\nb = Two", nl: "a = Een { $y }\nc = Drie" })).toEqual([
      "missing nl b",
      "unused nl c",
      "variable nl a",
    ]);
  });

  it("finds forbidden words in every variant, as whole words, in any case, and knows exceptions", () => {
    expect(kinds({ en: "a = { $n ->\n    [one] Cleaned.\n   *[other] x\n}\nb = unclean\nok-c = clean" })).toEqual([
      "forbidden-word en a",
    ]);
    expect(lintTexts({ xx: { "a.ftl": "a = b" }, en: { "a.ftl": "a = b" } }, { en: [] })[0]?.detail).toBe(
      "there is no list",
    );
  });

  it("counts the words of a sentence, a variable as one", () => {
    const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");
    expect(kinds({ en: `a = ${words(20)}. ${words(20)}.` })).toEqual([]);
    expect(kinds({ en: `a = ${words(20)} { $x }.` })).toEqual(["fairly-long-sentence en a"]);
    expect(kinds({ en: `a = ${words(25)} { $x }.` })).toEqual(["long-sentence en a"]);
  });

  it("reads a list of forbidden words", () => {
    expect(readForbidden("# note\nclean* | a, b-* # why\n\nall good\n")).toEqual([
      { word: "clean*", except: ["a", "b-*"] },
      { word: "all good", except: [] },
    ]);
  });

  it("finds variables in selectors, variants and functions", () => {
    const pattern = [
      { type: "select", selector: { type: "var", name: "a" }, variants: [{ value: [{ type: "var", name: "b" }] }] },
      { type: "func", name: "NUMBER", args: [{ type: "var", name: "c" }] },
    ];
    expect([...variablesOf(pattern)].sort()).toEqual(["a", "b", "c"]);
  });
});
