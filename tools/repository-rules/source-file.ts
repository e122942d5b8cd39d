/**
 * A source file as the rules see it: its text, what it imports and what its tests call.
 * @module
 */
import { posix } from "node:path";
import { parseAst } from "vitest/node";

/** Something a rule does not allow, and where. */
export interface Problem {
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/** `file:line: message`, so that editors make it a link. */
export function problemText(problem: Problem): string {
  const line = problem.line === undefined ? "" : `:${problem.line}`;
  return `${problem.file}${line}: ${problem.message}`;
}

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** A file of the repository, or the specifier itself where a package or a module of Node is meant. */
  readonly target: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Calls such as `it.only(…)`: the name of the method and the line. */
  readonly methodCalls: readonly { readonly name: string; readonly line: number }[];
}

/** The file that a workspace's name stands for. */
const doors: Readonly<Record<string, string>> = {
  "@bridle/engine": "engine/engine.ts",
  "@bridle/corpus": "corpus/corpus.ts",
  "@bridle/languages": "languages/languages.ts",
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Parses one TypeScript file. Text that looks like an import inside a string or a comment is none. */
export function sourceFile(path: string, text: string): SourceFile {
  const imports: Import[] = [];
  const methodCalls: { name: string; line: number }[] = [];
  const lineOf = lineFinder(text);
  visit(parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }), (node) => {
    const source = node["source"];
    if (isNode(source) && typeof source["value"] === "string") {
      const specifier = source["value"];
      imports.push({
        specifier,
        target: targetOf(path, specifier),
        typeOnly: isTypeOnly(node),
        line: lineOf(node.start),
      });
    }
    const callee = node["callee"];
    if (node.type === "CallExpression" && isNode(callee) && isNode(callee["property"])) {
      methodCalls.push({ name: String(callee["property"]["name"]), line: lineOf(callee["property"].start) });
    }
  });
  return { path, text, imports, methodCalls };
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(path), specifier);
  return doors[specifier] ?? specifier;
}

/** `import type …`, `export type …`, `import("…").T`, and imports whose every name is marked `type`. */
function isTypeOnly(node: Node): boolean {
  if (node.type === "TSImportType" || node["importKind"] === "type" || node["exportKind"] === "type") return true;
  const names = node["specifiers"];
  return (
    Array.isArray(names) && names.length > 0 && names.every((name) => isNode(name) && name["importKind"] === "type")
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
  } else if (isNode(value)) {
    see(value);
    for (const key in value) visit(value[key], see);
  }
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    return after === -1 ? starts.length : after;
  };
}

/** The comment a file opens with; empty when there is none. */
export function headComment(text: string): string {
  return /^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? "";
}

export function isTest(path: string): boolean {
  return path.endsWith(".test.ts") || path.endsWith(".test.tsx");
}
