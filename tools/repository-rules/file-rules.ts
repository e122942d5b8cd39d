/**
 * Sizes, names and opening comments of files.
 * @module
 */
import { headComment, isTest, type Problem } from "./source-file.ts";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const sizes = { most: 500, wide: 300, median: 120, shareBelowWide: 0.9 } as const;

/** Code that a person reads; tables of facts and declarations of a platform are looked up instead. */
export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith(".table.ts") && !path.endsWith(".d.ts");
}

function lineCount(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

/** Files over the hard limit, and a repository whose files are long on the whole. */
export function sizeProblems(files: readonly TextFile[]): Problem[] {
  const code = files.filter((file) => isCode(file.path)).map(({ path, text }) => ({ path, lines: lineCount(text) }));
  const problems: Problem[] = code
    .filter((file) => file.lines > sizes.most)
    .map((file) => ({ file: file.path, message: `${file.lines} lines, at most ${sizes.most}` }));
  const lines = code.map((file) => file.lines).sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  if (median > sizes.median) {
    problems.push({ file: ".", message: `the median file has ${median} lines, at most ${sizes.median}` });
  }
  const below = lines.filter((count) => count <= sizes.wide).length;
  if (below < lines.length * sizes.shareBelowWide) {
    problems.push({
      file: ".",
      message: `${lines.length - below} of ${lines.length} files have over ${sizes.wide} lines`,
    });
  }
  return problems;
}

/** Files that are worth a look because they grow; not an error. */
export function wideFiles(files: readonly TextFile[]): string[] {
  return files
    .filter((file) => isCode(file.path) && lineCount(file.text) > sizes.wide)
    .map((file) => `${file.path}: ${lineCount(file.text)} lines`);
}

const plainName = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that the world outside gives to files: of communities, of package managers, of licences. */
const givenNames = /^([A-Z]+(\.md)?|SHA256SUMS)$/;
const emptyWords = /(^|-)(utils?|helpers?|common|manager|base|misc)(-|\.|$)/;

export function nameProblems(paths: readonly string[]): Problem[] {
  return paths.flatMap((path) => {
    if (path.includes("/fixture/")) return [];
    const parts = path.split("/");
    const last = parts.at(-1) ?? "";
    if (parts.some((part) => !plainName.test(part)) && !givenNames.test(last)) {
      return [{ file: path, message: "names are lower-case words with hyphens" }];
    }
    const empty = parts.find((part) => emptyWords.test(part));
    return empty === undefined ? [] : [{ file: path, message: `"${empty}" does not say what the thing is` }];
  });
}

/** Every file says at its head what it does and where its facts come from. A test says it with its names. */
export function headProblems(files: readonly TextFile[]): Problem[] {
  return files
    .filter((file) => isCode(file.path) || file.path.endsWith(".table.ts"))
    .filter((file) => !isTest(file.path) && !headComment(file.text).includes("@module"))
    .map((file) => ({ file: file.path, line: 1, message: "opens without a comment that ends in @module" }));
}
