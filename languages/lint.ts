/**
 * What can be checked of texts without reading them: syntax, ids, variables, forbidden words, length of sentences.
 * @module
 */
import { FluentResource } from "@fluent/bundle";
import type { Texts } from "./texts-module.ts";
import { sourceLanguage } from "./translate.ts";

export interface LintProblem {
  readonly kind:
    | "syntax"
    | "duplicate"
    | "missing"
    | "unused"
    | "variable"
    | "forbidden-word"
    | "long-sentence"
    | "fairly-long-sentence";
  readonly language: string;
  readonly file: string;
  readonly id: string;
  readonly detail: string;
}

/** A word nobody may be told, and the ids it may stand in all the same (`*` for any rest). */
export interface ForbiddenWord {
  readonly word: string;
  readonly except: readonly string[];
}

/** Words in a sentence: above the first a hint, above the second an error. */
const fairlyLong = 20;
const tooLong = 25;

/** Lines of a reference list (options, exit codes) are looked up, not read. */
const reference = /^help-/;

/** Kinds of problems that fail a check; the others are hints. */
export function isError(problem: LintProblem): boolean {
  return problem.kind !== "fairly-long-sentence" && problem.kind !== "missing";
}

/** `forbidden` by language. A language without a list is an error of its own: its translator has to keep one. */
export function lintTexts(
  texts: Texts,
  forbidden: Readonly<Record<string, readonly ForbiddenWord[] | undefined>>,
): LintProblem[] {
  const source = entriesOf(texts, sourceLanguage);
  return Object.keys(texts).flatMap((language) => {
    const entries = language === sourceLanguage ? source : entriesOf(texts, language);
    const words = forbidden[language];
    const list = words === undefined ? [problem("forbidden-word", language, "", "", "there is no list")] : [];
    return [
      ...list,
      ...syntaxProblems(texts, language),
      ...duplicates(entries),
      ...entries.flatMap((entry) => [...forbiddenWords(entry, words ?? []), ...longSentences(entry)]),
      ...(entries === source ? [] : differences(language, entries, source)),
    ];
  });
}

interface Entry {
  readonly language: string;
  readonly file: string;
  readonly id: string;
  readonly pattern: unknown;
}

function problem(kind: LintProblem["kind"], language: string, file: string, id: string, detail: string): LintProblem {
  return { kind, language, file, id, detail };
}

function entriesOf(texts: Texts, language: string): Entry[] {
  return Object.entries(texts[language] ?? {}).flatMap(([file, text]) =>
    new FluentResource(text).body.map((entry) => ({ language, file, id: entry.id, pattern: entry.value })),
  );
}

/** The reader skips what it does not understand; so each entry that starts in the file must come out of it. */
function syntaxProblems(texts: Texts, language: string): LintProblem[] {
  return Object.entries(texts[language] ?? {}).flatMap(([file, text]) => {
    const read = new Set(new FluentResource(text).body.map((entry) => entry.id));
    return text.split("\n").flatMap((line, index) => {
      const id = /^(-?[a-zA-Z][\w-]*) *=/.exec(line)?.[1];
      if (id !== undefined && read.has(id)) return [];
      if (id === undefined && (line.trim() === "" || /^(?:#|[ }])/.test(line))) return [];
      return [problem("syntax", language, file, id ?? "", `line ${index + 1}: ${line.slice(0, 60)}`)];
    });
  });
}

function duplicates(entries: readonly Entry[]): LintProblem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ language, file, id }) => {
    const other = seen.get(id);
    seen.set(id, file);
    return other === undefined ? [] : [problem("duplicate", language, file, id, `also in ${other}`)];
  });
}

function differences(language: string, entries: readonly Entry[], source: readonly Entry[]): LintProblem[] {
  const here = new Map(entries.map((entry) => [entry.id, entry]));
  const there = new Map(source.map((entry) => [entry.id, entry]));
  const missing = source.filter(({ id }) => !here.has(id) && !id.startsWith("-"));
  return [
    ...missing.map(({ file, id }) => problem("missing", language, file, id, "said in English")),
    ...entries.flatMap(({ file, id, pattern }) => {
      const original = there.get(id);
      if (original === undefined) {
        return id.startsWith("-") ? [] : [problem("unused", language, file, id, "English has no such text")];
      }
      const known = variablesOf(original.pattern);
      const unknown = [...variablesOf(pattern)].filter((name) => !known.has(name));
      return unknown.map((name) => problem("variable", language, file, id, `$${name} is not in the English text`));
    }),
  ];
}

/** Names of variables anywhere in a pattern. */
export function variablesOf(pattern: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(pattern)) for (const element of pattern) variablesOf(element, names);
  else if (typeof pattern === "object" && pattern !== null) {
    const node = pattern as Record<string, unknown>;
    if (node["type"] === "var") names.add(String(node["name"]));
    for (const key of ["selector", "variants", "value", "args"]) variablesOf(node[key], names);
  }
  return names;
}

/** Most readings of one pattern that are looked at; a text with more choices is too clever anyway. */
const mostReadings = 200;

/** The text as it can be read: every variant of every choice, a variable counting as one word. */
function readingsOf(pattern: unknown): string[] {
  if (typeof pattern === "string") return [pattern];
  if (Array.isArray(pattern)) {
    return pattern.reduce<string[]>(
      (heads, element) => {
        const tails = readingsOf(element);
        return heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, mostReadings);
      },
      [""],
    );
  }
  const node = pattern as Record<string, unknown> | null;
  if (node?.["type"] === "select") {
    return (node["variants"] as { value: unknown }[]).flatMap((variant) => readingsOf(variant.value));
  }
  if (node?.["type"] === "str" || node?.["type"] === "num") return [String(node["value"])];
  return ["X"];
}

function forbiddenWords({ language, file, id, pattern }: Entry, words: readonly ForbiddenWord[]): LintProblem[] {
  const readings = readingsOf(pattern).join("\n");
  return words.flatMap(({ word, except }) => {
    if (except.some((rule) => (rule.endsWith("*") ? id.startsWith(rule.slice(0, -1)) : id === rule))) return [];
    return isSaid(readings, word) ? [problem("forbidden-word", language, file, id, word)] : [];
  });
}

/** True when the word stands in the text, whole and in any case; `*` at its ends stands for any letters. */
export function isSaid(text: string, word: string): boolean {
  let expression = expressions.get(word);
  if (expression === undefined) {
    expression = expressionOf(word);
    expressions.set(word, expression);
  }
  return expression.test(text.toLowerCase());
}

const expressions = new Map<string, RegExp>();

function expressionOf(word: string): RegExp {
  const escaped = word
    .toLowerCase()
    .replace(/[\\^$.+?()[\]{}|]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(/^\*|\*(?=$|\\s)/g, "\\p{L}*");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u");
}

/** Every reading of each text of a language, by its id. */
export function readingsById(texts: Texts, language: string): Map<string, string> {
  return new Map(entriesOf(texts, language).map(({ id, pattern }) => [id, readingsOf(pattern).join("\n")]));
}

function longSentences({ language, file, id, pattern }: Entry): LintProblem[] {
  if (reference.test(id)) return [];
  const longest = Math.max(0, ...readingsOf(pattern).flatMap((text) => sentences(text).map(wordsIn)));
  if (longest > tooLong) return [problem("long-sentence", language, file, id, `${longest} words`)];
  return longest > fairlyLong ? [problem("fairly-long-sentence", language, file, id, `${longest} words`)] : [];
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?:;؟。।])\s|\n\n/u);
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A list of forbidden words: one a line, `#` for notes, `word | id, id*` for the ids it may stand in. */
export function readForbidden(text: string): ForbiddenWord[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [word = "", except = ""] = line.replace(/#.*$/, "").split("|");
    if (word.trim() === "") return [];
    return [
      {
        word: word.trim(),
        except: except
          .split(",")
          .map((id) => id.trim())
          .filter((id) => id !== ""),
      },
    ];
  });
}
