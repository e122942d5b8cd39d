/**
 * What stands inside a bracket, made ready to be asked of one object after the other (STIX 2.1, 9.6). Values of different
 * types are unequal and have no order. Expressions run in time linear in the text, whatever the pattern says: no
 * backtracking.
 * @module
 */
import ipaddr from "ipaddr.js";
import { RE2JS } from "re2js";
import { nanosecondsFromText } from "../../model/moment.ts";
import { composed } from "../phone-path.ts";
import { type FoundValue, type StixProperties, valuesAt } from "./object-values.ts";
import type { Comparison, Literal } from "./pattern.ts";

/** Undefined: not found out, as a text was longer or values were more than is looked at. */
export type Truth = boolean | undefined;

/** Whether the object, together with those that it refers to, meets the comparison. */
export type ObjectTest = (object: StixProperties, objects: ReadonlyMap<string, StixProperties>) => Truth;

/** A test in place of the plain one, for what is looked up elsewhere. It is asked of objects of every type. */
export type InPlace = (node: Comparison & { kind: "compare" }) => ObjectTest | undefined;

/** An expression that cannot be run in linear time (a look-ahead, a reference back), or is too long. */
export class UnsupportedExpression extends Error {
  override readonly name = "UnsupportedExpression";
}

const longestExpression = 4096;
const longestText = 65_536;
/** Each is written out as often as it says. */
const mostRepetitions = 1000;

/** @throws {UnsupportedExpression} */
export function objectTest(node: Comparison, inPlace?: InPlace): ObjectTest {
  if (node.kind === "join") {
    const tests = node.parts.map((part) => objectTest(part, inPlace));
    return node.operator === "AND" ? allOf(tests) : anyOf(tests);
  }
  const { path, not } = node;
  const type = path.object.toLowerCase();
  const isOfType = (object: StixProperties): boolean => String(object["type"]).toLowerCase() === type;
  if (node.kind === "exists") {
    return (object, objects) => isOfType(object) && valuesAt(object, path, objects).values.length > 0 !== not;
  }
  const other = inPlace?.(node);
  if (other !== undefined) return other;
  const test = valueTest(node);
  return (object, objects) => {
    if (!isOfType(object)) return false;
    const { values, whole } = valuesAt(object, path, objects);
    let isOpen = !whole;
    for (const found of values) {
      const truth = test(found);
      if (truth === undefined) isOpen = true;
      else if (truth !== not) return true;
    }
    return isOpen ? undefined : false;
  };
}

function allOf(tests: readonly ObjectTest[]): ObjectTest {
  return (object, objects) => {
    let all: Truth = true;
    for (const test of tests) {
      const truth = test(object, objects);
      if (truth === false) return false;
      if (truth === undefined) all = undefined;
    }
    return all;
  };
}

function anyOf(tests: readonly ObjectTest[]): ObjectTest {
  return (object, objects) => {
    let any: Truth = false;
    for (const test of tests) {
      const truth = test(object, objects);
      if (truth === true) return true;
      if (truth === undefined) any = undefined;
    }
    return any;
  };
}

type ValueTest = (found: FoundValue) => Truth;

function valueTest({ operator, values }: Comparison & { kind: "compare" }): ValueTest {
  if (operator === "IN") {
    const orders = values.map(orderWith);
    return (found) => orders.some((order) => order(found) === 0);
  }
  const literal = values[0] ?? { type: "string", text: "" };
  const text = "text" in literal ? literal.text.normalize("NFC") : "";
  switch (operator) {
    case "LIKE":
      return likeTest(text);
    case "MATCHES":
      return expressionTest(text, false);
    case "ISSUBSET":
    case "ISSUPERSET": {
      const range = rangeOf(text);
      return ({ value }) => {
        const other = typeof value === "string" ? rangeOf(value) : undefined;
        if (range === undefined || other === undefined) return false;
        return operator === "ISSUBSET" ? isWithin(other, range) : isWithin(range, other);
      };
    }
  }
  const order = orderWith(literal);
  return (found) => {
    const sign = order(found);
    if (sign === undefined) return operator === "!=";
    switch (operator) {
      case "=":
        return sign === 0;
      case "!=":
        return sign !== 0;
      case "<":
        return sign < 0;
      case "<=":
        return sign <= 0;
      case ">":
        return sign > 0;
      case ">=":
        return sign >= 0;
    }
  };
}

/** Sign of the value's place relative to the literal; undefined where the two have no order. */
function orderWith(literal: Literal): (found: FoundValue) => number | undefined {
  switch (literal.type) {
    case "number":
      return ({ value }) => (typeof value === "number" ? sign(value, literal.value) : undefined);
    case "boolean":
      return ({ value }) => (typeof value === "boolean" ? sign(value, literal.value) : undefined);
    case "timestamp": {
      const wanted = nanosecondsFromText(literal.text);
      return ({ value }) => {
        const time = typeof value === "string" ? nanosecondsFromText(value) : undefined;
        return time === undefined || wanted === undefined ? undefined : sign(time, wanted);
      };
    }
    case "string": {
      const wanted = literal.text.normalize("NFC");
      return (found) => {
        const text = textOf(found);
        if (text === undefined || (found.bytes !== undefined && !isBytes(wanted))) return undefined;
        return byCodePoint(text, wanted);
      };
    }
    case "hex":
    case "binary": {
      const wanted = decoded(literal.text, literal.type === "hex" ? "hex" : "base64");
      return (found) => {
        const text = textOf(found);
        return text === undefined || wanted === undefined || !isBytes(text) ? undefined : sign(text, wanted);
      };
    }
  }
}

function sign<T extends string | number | bigint | boolean>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** UTF-16 units do not order as characters do. */
function byCodePoint(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return sign(a.codePointAt(at) ?? 0, b.codePointAt(at) ?? 0);
  }
  return sign(a.length, b.length);
}

/** Bytes are held as text of one character for each. */
function textOf({ value, bytes }: FoundValue): string | undefined {
  if (typeof value !== "string") return undefined;
  return bytes === undefined ? composed(value) : decoded(value, bytes);
}

function isBytes(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 255) return false;
  return true;
}

function decoded(text: string, form: "hex" | "base64"): string | undefined {
  if (form === "base64") return fromBase64(text);
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return undefined;
  return text.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

const sixBits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function fromBase64(text: string): string | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  let out = "";
  let bits = 0;
  let held = 0;
  for (const letter of text.replace(/=+$/, "")) {
    held = ((held << 6) | sixBits.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out += String.fromCharCode((held >> bits) & 0xff);
  }
  return out;
}

function like(pattern: string): string {
  return pattern.replace(/[\\^$.|?*+()[\]{}]|%|_/g, (mark) => (mark === "%" ? ".*" : mark === "_" ? "." : `\\${mark}`));
}

/** Most texts lack a part that is written out, which is told without running the expression. */
function likeTest(pattern: string): ValueTest {
  const test = expressionTest(like(pattern), true);
  const parts = pattern.split(/[%_]/).filter((part) => part !== "");
  return (found) => {
    const text = textOf(found);
    if (text === undefined) return false;
    let at = 0;
    for (const part of parts) {
      const place = text.indexOf(part, at);
      if (place < 0) return false;
      at = place + part.length;
    }
    return test(found);
  };
}

/**
 * Texts that stand in everything that the expression fits: letters outside of groups and classes that no sign of
 * repetition follows. None where alternatives or flags could make that untrue.
 */
export function literalsOf(source: string): string[] {
  const found: string[] = [];
  if (source.includes("(?") || source.includes("\\Q")) return found;
  let depth = 0;
  let run = "";
  const end = (): void => {
    if (run.length > 1) found.push(run);
    run = "";
  };
  for (let at = 0; at < source.length; at++) {
    const mark = source[at] ?? "";
    if (mark === "|" && depth === 0) return [];
    if (mark === "[") {
      end();
      // A bracket directly at the beginning of a class is one of its letters.
      at += /^\[\^?\]?/.exec(source.slice(at))?.[0].length ?? 1;
      while (at < source.length && source[at] !== "]") {
        if (source[at] === "[") return [];
        at += source[at] === "\\" ? 2 : 1;
      }
    } else if (mark === "\\") {
      end();
      at += 1;
      // What follows these may stand in braces, which are no repetition.
      if (/[xpP0-7]/.test(source[at] ?? "")) return [];
    } else if (mark === "(") {
      end();
      depth += 1;
    } else if (mark === ")") {
      end();
      depth -= 1;
    } else if (depth > 0) continue;
    else if (/[?*{]/.test(mark)) {
      run = run.slice(0, -1);
      end();
      if (mark === "{") {
        const repetition = /^\{\d+(?:,\d*)?\}/.exec(source.slice(at, at + 20))?.[0];
        if (repetition === undefined) return [];
        at += repetition.length - 1;
      }
    } else if (/[\p{L}\p{N}/_-]/u.test(mark)) run += mark;
    else end();
  }
  end();
  return found;
}

/** A pattern is looked at several times before it is asked of anything. */
const ready = new Map<string, RE2JS>();
const mostReady = 100;

function compiled(source: string): RE2JS {
  const known = ready.get(source);
  if (known !== undefined) return known;
  let repetitions = 0;
  for (const [, least, most] of source.matchAll(/\{(\d{1,9})(?:,(\d{0,9}))?\}/g)) {
    repetitions += Math.max(Number(least), Number(most ?? 0));
  }
  if (repetitions > mostRepetitions) throw new UnsupportedExpression("too many repetitions");
  let expression: RE2JS;
  try {
    expression = RE2JS.compile(source, RE2JS.DOTALL);
  } catch (error) {
    throw new UnsupportedExpression(error instanceof Error ? error.message.slice(0, 200) : "");
  }
  if (ready.size >= mostReady) ready.clear();
  ready.set(source, expression);
  return expression;
}

function expressionTest(source: string, whole: boolean): ValueTest {
  if (source.length > longestExpression) throw new UnsupportedExpression("too long");
  const expression = compiled(source);
  const needed = whole ? [] : literalsOf(source);
  return (found) => {
    const text = textOf(found);
    if (text === undefined) return false;
    if (!needed.every((part) => text.includes(part))) return false;
    if (text.length > longestText) return undefined;
    return whole ? expression.matches(text) : expression.matcher(text).find();
  };
}

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** An address or a range of them; undefined for anything else. */
export function rangeOf(text: string): Range | undefined {
  const [address = "", bits, ...more] = text.split("/");
  if (more.length > 0 || !(ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)))
    return undefined;
  const parsed = ipaddr.parse(address);
  const most = parsed.kind() === "ipv4" ? 32 : 128;
  if (bits === undefined) return [parsed, most];
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most ? [parsed, Number(bits)] : undefined;
}

function isWithin([address, bits]: Range, [outer, outerBits]: Range): boolean {
  if (address.kind() !== outer.kind() || bits < outerBits) return false;
  return address.match(outer as ipaddr.IPv4 & ipaddr.IPv6, outerBits);
}
