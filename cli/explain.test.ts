import { availableLanguages, createTranslate } from "@bridle/languages";
import { describe, expect, it } from "vitest";
import { explainedNames, explanation } from "./verbs/explain.ts";

const names = explainedNames();
const english = createTranslate("en");

/** The words of people's texts: neither the name above them nor the sources below. */
const wordsOf = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .filter((line, index) => index > 0 && line !== "" && !/^ {2}- (?:https:|bridle explain)/.test(line));

describe("bridle explain", () => {
  it("knows every artifact and every rule, each once", () => {
    expect(names.length).toBeGreaterThan(300);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(availableLanguages.map(({ code }) => code))("explains all of them: %s", (code) => {
    const say = createTranslate(code);
    const wrong = names.filter((name) => {
      const words = wordsOf(explanation(name, say));
      if (words.length < 2 || words.some((line) => /undefined|\{|\}/.test(line))) return true;
      if (code === "en") return false;
      const same = new Set(wordsOf(explanation(name, english)));
      return words.some((line) => same.has(line));
    });
    expect(wrong).toEqual([]);
  });

  it("says of each rule what else it could be and how to find out, or is of an artifact", () => {
    const heading = english({ id: "heading-could-also-be" });
    const rules = names.filter((name) => name.includes("/"));
    expect(rules.filter((name) => !explanation(name, english)?.includes(heading))).toEqual([]);
  });
});
