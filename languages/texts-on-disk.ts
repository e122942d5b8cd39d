/**
 * The Fluent files as they lie on disk, for tests: no build has to run first.
 * @module
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TextFile, type Texts, textsModule, textsOf } from "./texts-module.ts";
import { createTranslateFrom, type Translate } from "./translate.ts";

function textFiles(): TextFile[] {
  return filesEnding(".ftl");
}

/** Lists of forbidden words: `en/forbidden.txt`. */
export function forbiddenFiles(): TextFile[] {
  return filesEnding("forbidden.txt");
}

function filesEnding(end: string): TextFile[] {
  const base = import.meta.dirname;
  return readdirSync(base, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(end) && !path.includes("node_modules/"))
    .map((path) => ({ path, text: readFileSync(join(base, path), "utf8") }));
}

export function textsOnDisk(): Texts {
  return textsOf(textFiles());
}

/** English without the texts of single artifacts, and with some of the test's own. */
export function englishForTests(extra = ""): Translate {
  const files = textFiles().filter(({ path }) => /^en\/[^/]+$/.test(path));
  return createTranslateFrom(textsOf([...files, { path: "en/zz-test.ftl", text: extra }]), "en");
}

/** Writes `texts.generated.ts` as the build does, for the one test of the door that reads it. */
export function writeTextsModule(): void {
  const path = join(import.meta.dirname, "texts.generated.ts");
  const text = textsModule(textFiles().sort((a, b) => (a.path < b.path ? -1 : 1)));
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  writeFileSync(path, text);
}
