import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../repository.ts";
import { repositoryFiles } from "../repository-files.ts";
import { headProblems, isCode, nameProblems, sizeProblems, wideFiles } from "./file-rules.ts";
import { cycleProblems } from "./import-cycles.ts";
import { importProblems } from "./import-rules.ts";
import { type Problem, problemText, sourceFile } from "./source-file.ts";
import { testProblems } from "./test-rules.ts";
import { wordProblems } from "./word-rules.ts";

const paths = repositoryFiles();
const texts = paths
  .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
  .filter(({ bytes }) => !bytes.subarray(0, 8192).includes(0))
  .map(({ path, bytes }) => ({ path, text: bytes.toString("utf8") }));
const sources = texts.filter(({ path }) => /\.tsx?$/.test(path)).map(({ path, text }) => sourceFile(path, text));

function nothing(problems: readonly Problem[]): void {
  expect(problems.map(problemText)).toEqual([]);
}

describe("the repository", () => {
  it("has sources to look at", () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.some((file) => file.path === "engine/model/artifact.ts" && file.imports.length > 3)).toBe(true);
  });

  it("imports along the arrows only", () => nothing(importProblems(sources)));

  it("has no files that import each other in a circle", () => nothing(cycleProblems(sources)));

  it("keeps its files short", () => {
    const wide = wideFiles(texts);
    if (wide.length > 0) console.warn(`Long enough to think of splitting:\n  ${wide.join("\n  ")}`);
    nothing(sizeProblems(texts));
  });

  it("names its files in plain words", () => nothing(nameProblems(paths)));

  it("opens every file with what it is for", () => nothing(headProblems(texts)));

  it("holds no word that does not belong in it", () => nothing(wordProblems(texts)));

  it("has no test that is left out or hides others", () => nothing(testProblems(sources)));

  it("has code in every workspace that is looked at", () => {
    const folders = new Set(texts.filter(({ path }) => isCode(path)).map(({ path }) => path.split("/")[0]));
    expect([...folders]).toEqual(expect.arrayContaining(["cli", "corpus", "engine", "languages", "tools"]));
  });
});
