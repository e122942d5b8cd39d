/**
 * Who may import whom: the table of docs/for-contributors.md. Bytes become files, files become records, records become
 * findings, findings become a report; nothing points back. Tests, and files that tests alone import, may import what they
 * like.
 * @module
 */
import { headComment, type Import, isTest, type Problem, type SourceFile } from "./source-file.ts";

/** Layers by folder: what each may import besides itself. `type ` in front allows types alone. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "engine/bytes": [],
  "engine/crypto": ["engine/bytes"],
  "engine/formats": ["engine/bytes", "engine/crypto"],
  "engine/model": ["type engine/bytes", "type engine/crypto"],
  "engine/keepsake": ["engine/bytes", "engine/crypto", "engine/indicators", "engine/model"],
  "engine/sources": ["engine/model", "engine/keepsake", "engine/formats", "engine/crypto", "engine/bytes"],
  "engine/artifacts": ["engine/model", "engine/formats", "engine/bytes"],
  "engine/indicators": ["engine/model", "engine/formats", "engine/bytes"],
  "engine/rules": ["engine/model"],
  "engine/examine": [
    "engine/bytes",
    "engine/crypto",
    "engine/formats",
    "engine/keepsake",
    "engine/model",
    "engine/sources",
    "engine/artifacts",
    "engine/indicators",
    "engine/rules",
  ],
  "engine/report": ["engine/model"],
  languages: ["door engine"],
  corpus: [],
  cli: ["door engine", "door languages", "door corpus", "node"],
  web: ["door engine", "door languages", "door corpus"],
};

export function importProblems(files: readonly SourceFile[]): Problem[] {
  const forTests = importedByTestsAlone(files);
  return files
    .filter((file) => !isTest(file.path) && !forTests.has(file.path))
    .flatMap((file) =>
      file.imports.flatMap((found) => {
        const message = wrongBecause(file, found);
        return message === undefined ? [] : [{ file: file.path, line: found.line, message }];
      }),
    );
}

/** Files that tests import, or files of that kind do, and no others. */
function importedByTestsAlone(
  files: readonly SourceFile[],
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const byTests = new Set<string>();
  const byOthers = new Set<string>();
  for (const { path, imports } of files) {
    const into = isTest(path) || known.has(path) ? byTests : byOthers;
    for (const found of imports) into.add(found.target);
  }
  const forTests = new Set([...byTests].filter((path) => !byOthers.has(path)));
  return forTests.size === known.size ? forTests : importedByTestsAlone(files, forTests);
}

function wrongBecause(file: SourceFile, found: Import): string | undefined {
  const from = layerOf(file.path);
  const allowed = from === undefined ? undefined : mayImport[from];
  if (from === undefined || allowed === undefined) return undefined;
  if (found.specifier.startsWith("node:")) {
    return allowed.includes("node") ? undefined : `${from} runs in browsers too and may not import ${found.specifier}`;
  }
  if (!found.target.includes("/") || !/\.tsx?$/.test(found.target)) return undefined;
  const to = layerOf(found.target) ?? found.target;
  if (to === from) return inSameLayer(file, found);
  if (found.specifier.startsWith("@bridle/") && allowed.includes(`door ${to.split("/")[0]}`)) return undefined;
  if (allowed.includes(to) || (found.typeOnly && allowed.includes(`type ${to}`))) return undefined;
  return `${from} may not import ${to}`;
}

/** The folder that the table speaks of; the engine's own door and the tools are in no layer. */
function layerOf(path: string): string | undefined {
  const [first = "", second = "", ...rest] = path.split("/");
  if (first === "engine" && rest.length > 0) return `engine/${second}`;
  return first === "engine" ? undefined : first;
}

/** Two formats meet only where the head comment says so; two artifacts never do, but may share a file above them. */
function inSameLayer(file: SourceFile, found: Import): string | undefined {
  const layer = layerOf(file.path);
  const depth = layer === "engine/formats" ? 3 : layer === "engine/artifacts" ? 4 : 0;
  const other = found.target.split("/").slice(0, depth);
  const isShared = found.target.split("/").length <= depth;
  if (depth === 0 || isShared || file.path.startsWith(`${other.join("/")}/`)) return undefined;
  if (layer === "engine/artifacts") return `artifacts may not import each other, and this is ${other.join("/")}`;
  const name = other.at(-1) ?? "";
  return headComment(file.text).includes(name) ? undefined : `the head comment does not name the format "${name}"`;
}
