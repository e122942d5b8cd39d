/**
 * The old text form of property lists (NeXTSTEP, OpenStep, GNUstep), and the `.strings` form, which is a dictionary
 * without braces. No recursion.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { OpenStepScanner } from "./openstep-scan.ts";
import type { PlistValue } from "./plist-value.ts";

/** A container whose closing letter has not come yet. `close` is "" for a file in `.strings` form. */
type Open =
  | { readonly close: ")"; readonly values: PlistValue[] }
  | { readonly close: "}" | ""; readonly values: Map<string, PlistValue>; key: string };

/**
 * The value of the document. A lone bare word is refused: nothing tells it from any other text.
 * @throws {ReadError} `truncated`, `malformed` or `over-limit`.
 */
export function readOpenStepPlist(text: string, options: { limits: Limits; place: string }): PlistValue {
  const { limits, place } = options;
  const scanner = new OpenStepScanner(text, place, limits.valueBytes);
  const stack: Open[] = [];
  if (isStringsForm(scanner)) stack.push({ close: "", values: new Map(), key: "" });
  for (let count = 1; ; count++) {
    if (count > limits.objects) throw new ReadError("over-limit", place, `more than ${limits.objects} values`);
    let value = next(scanner, stack, limits);
    while (value !== undefined) {
      const open = stack.at(-1);
      if (open === undefined) {
        if (scanner.peek() !== "") throw scanner.bad("more than one value");
        return value;
      }
      put(scanner, open, value);
      value = closed(scanner, stack);
    }
  }
}

/** True for a file that begins with a key and not with a value. */
function isStringsForm(scanner: OpenStepScanner): boolean {
  const first = scanner.peek();
  if (first === "{" || first === "(" || first === "<") return false;
  scanner.string();
  const after = scanner.peek();
  scanner.at = 0;
  if (after === "=" || after === ";") return true;
  if (first !== '"' && first !== "'") throw scanner.bad("no property list");
  return false;
}

/** Reads up to the next finished value; undefined where only a container was opened. */
function next(scanner: OpenStepScanner, stack: Open[], limits: Limits): PlistValue | undefined {
  const open = stack.at(-1);
  if (open !== undefined) {
    const end = closed(scanner, stack);
    if (end !== undefined) return end;
    if (open.close !== ")") {
      open.key = scanner.string();
      if (!scanner.skip("=")) return open.key;
    }
  }
  const letter = scanner.peek();
  if (letter === "<") return scanner.angled();
  if (letter !== "{" && letter !== "(") return scanner.string();
  if (stack.length >= limits.depth) {
    throw new ReadError("over-limit", scanner.place, `nested deeper than ${limits.depth}`);
  }
  scanner.at++;
  stack.push(letter === "(" ? { close: ")", values: [] } : { close: "}", values: new Map(), key: "" });
  return undefined;
}

/** The innermost container, if it ends here. */
function closed(scanner: OpenStepScanner, stack: Open[]): PlistValue | undefined {
  const open = stack.at(-1);
  if (open === undefined) return undefined;
  if (open.close === "" ? scanner.peek() !== "" : !scanner.skip(open.close)) return undefined;
  stack.pop();
  return open.values;
}

/** Adds a value and reads the separator behind it, which the last value may lack. */
function put(scanner: OpenStepScanner, open: Open, value: PlistValue): void {
  if (open.close === ")") open.values.push(value);
  else open.values.set(open.key, value);
  const separator = open.close === ")" ? "," : ";";
  if (scanner.skip(separator) || scanner.peek() === open.close) return;
  if (scanner.peek() === "") throw new ReadError("truncated", scanner.place, "the document ends within a container");
  throw scanner.bad(`"${separator}" missing`);
}
