/**
 * Files that import each other in a circle. Types count too: a circle of types is still two files that are one.
 * @module
 */
import type { Problem, SourceFile } from "./source-file.ts";

/** One problem for each circle, named from its first file by alphabet. */
export function cycleProblems(files: readonly SourceFile[]): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const problems: Problem[] = [];

  function follow(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path);
    if (at !== -1) {
      problems.push({ file: path, message: `imports itself in a circle: ${[...trail.slice(at), path].join(" -> ")}` });
      return;
    }
    const file = byPath.get(path);
    if (file === undefined || done.has(path)) return;
    for (const found of file.imports) follow(found.target, [...trail, path]);
    done.add(path);
  }

  for (const path of [...byPath.keys()].sort()) follow(path, []);
  return problems;
}
