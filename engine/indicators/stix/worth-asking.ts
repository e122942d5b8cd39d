/**
 * Whether a pattern is worth asking of a phone: it must be possible for records to meet it, and it must not be met by what
 * every phone holds. A pattern that is hostile or merely careless would else bury what matters.
 * @module
 */
import { nanosecondsFromText } from "../../model/moment.ts";
import { classify } from "../classify.ts";
import type { RefusalCode } from "../problem.ts";
import { bracketTest } from "./evaluate-bracket.ts";
import { objectTest, rangeOf, UnsupportedExpression } from "./evaluate-comparison.ts";
import { bracketsOf } from "./evaluate-pattern.ts";
import { kindOfPath, kindsOfReferences } from "./object-path.ts";
import type { StixProperties, StixValue } from "./object-values.ts";
import { ordinaryValues } from "./ordinary-values.table.ts";
import type { Comparison, Literal, ObjectPath, Observation } from "./pattern.ts";

const mostBrackets = 200;
const mostComparisons = 1000;

/** Whose every field can be asked for. */
export const ownRecord = "x-bridle-record";

const digest = "hashes\\.(?:md5|sha-?1|sha-?256)";
const file = `name|path|size|parent_directory_ref\\.path|${digest}|created|modified|accessed|[mac]time`;

/** Properties that the view of a record can have, by the type of the object. */
const properties: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    "domain-name": "value",
    hostname: "value",
    "ipv4-addr": "value",
    "ipv6-addr": "value",
    url: "value",
    "email-addr": "value",
    "email-message": "(?:from|sender)_ref\\.value",
    process: `name|pid|(?:image|binary)_ref\\.(?:${file})|parent_ref\\.(?:name|pid)|creator_user_ref\\.(?:user_id|account_login)`,
    file,
    directory: "path",
    app: "id|cert\\.(?:md5|sha-?1|sha-?256)",
    "x509-certificate": digest,
    "configuration-profile": "id",
    "android-property": "name|value",
    "network-traffic": "(?:dst|src)_ref\\.(?:type|value)|dst_port|protocols\\.(?:\\*|\\d+)",
    [ownRecord]: "[^]*",
  }).map(([type, form]) => [type, new RegExp(`^(?:${form})$`, "i")] as const),
);

/** Undefined for a pattern that is worth it. */
export function refusalOf(pattern: Observation): RefusalCode | undefined {
  const brackets = bracketsOf(pattern);
  const comparisons = brackets.reduce((sum, { test }) => sum + leavesIn(test), 0);
  if (brackets.length > mostBrackets || comparisons > mostComparisons) return "over-limit";
  const never = neverMet(pattern);
  if (never !== undefined) return never;
  return isSpecific(pattern) ? undefined : "too-broad";
}

function leavesIn(node: Comparison): number {
  return node.kind === "join" ? node.parts.reduce((sum, part) => sum + leavesIn(part), 0) : 1;
}

function neverMet(node: Observation): RefusalCode | undefined {
  if (node.kind === "one") return neverIn(node.test) ?? testable(node.test);
  if (node.kind === "qualified") {
    const { by } = node;
    if (by.kind === "between" && !isBefore(by.start, by.stop)) return "malformed-pattern";
    return neverMet(node.of);
  }
  return ofParts(node.operator === "OR", node.parts.map(neverMet));
}

function isBefore(start: string, stop: string): boolean {
  const [from, to] = [nanosecondsFromText(start), nanosecondsFromText(stop)];
  return from !== undefined && to !== undefined && from < to;
}

function ofParts(either: boolean, codes: readonly (RefusalCode | undefined)[]): RefusalCode | undefined {
  if (either && codes.includes(undefined)) return undefined;
  return codes.find((code) => code !== undefined);
}

/** An expression that cannot be run makes the whole pattern so. */
function testable(node: Comparison): RefusalCode | undefined {
  try {
    bracketTest(node);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnsupportedExpression)) throw error;
    return "unsupported-and";
  }
}

function neverIn(node: Comparison): RefusalCode | undefined {
  if (node.kind === "join") return ofParts(node.operator === "OR", node.parts.map(neverIn));
  const form = properties.get(node.path.object.toLowerCase());
  const isKnown = form?.test(node.path.steps.join(".")) === true;
  if (node.kind === "exists") return form !== undefined && (isKnown || node.not) ? undefined : "unsupported-path";
  if (!isKnown) return "unsupported-path";
  const { operator, values, not, path } = node;
  if (values.length === 0) return not ? undefined : "empty-set";
  if (operator === "MATCHES" || operator === "LIKE") {
    try {
      objectTest(node);
    } catch (error) {
      if (!(error instanceof UnsupportedExpression)) throw error;
      return operator === "LIKE" ? "unsupported-like" : "unsupported-matches";
    }
  }
  if (not || operator === "!=") return undefined;
  const [first] = values;
  if ((operator === "ISSUBSET" || operator === "ISSUPERSET") && first !== undefined && "text" in first) {
    const kind = kindOfPath(path);
    const isAddress = kind === undefined || kind === "ip" || kind === "host";
    return isAddress && rangeOf(first.text) !== undefined ? undefined : "unsupported-subset";
  }
  if (kindOfPath(path) !== undefined && !values.some(({ type }) => type !== "number" && type !== "boolean")) {
    return "unsupported-literal";
  }
  return isTypeOfReference(path) &&
    !values.some((value) => "text" in value && Object.hasOwn(kindsOfReferences, value.text))
    ? "unsupported-path"
    : undefined;
}

function isTypeOfReference({ object, steps }: ObjectPath): boolean {
  return object.toLowerCase() === "network-traffic" && steps.at(-1) === "type";
}

/** True when something has to hold that ordinary phones do not have. */
function isSpecific(node: Observation): boolean {
  if (node.kind === "one") return isSpecificIn(node.test);
  if (node.kind === "qualified") return isSpecific(node.of);
  return node.operator === "OR" ? node.parts.every(isSpecific) : node.parts.some(isSpecific);
}

const shortestText = 2;

function isSpecificIn(node: Comparison): boolean {
  if (node.kind === "join") {
    return node.operator === "OR" ? node.parts.every(isSpecificIn) : node.parts.some(isSpecificIn);
  }
  if (node.kind === "exists" || node.not) return false;
  const { path, operator, values } = node;
  switch (operator) {
    case "=":
    case "IN":
      return values.every((value) => isSpecificValue(path, value));
    case "LIKE":
    case "MATCHES":
    case "ISSUBSET":
    case "ISSUPERSET": {
      const test = objectTest(node);
      const type = path.object.toLowerCase();
      const ordinary = ordinaryValues[`${type}:${path.steps.join(".")}`] ?? ordinaryValues[type] ?? [];
      const letters = values.map((value) => ("text" in value ? value.text.replace(/[^\p{L}\p{N}]/gu, "") : ""));
      if (operator === "LIKE" && !letters.every(({ length }) => length >= shortestText)) return false;
      return !ordinary.some((value) => test(objectWith(type, path.steps, value), new Map()) !== false);
    }
    default:
      return false;
  }
}

function isSpecificValue(path: ObjectPath, value: Literal): boolean {
  const kind = kindOfPath(path);
  if (kind !== undefined) return "text" in value && !("refused" in classify(kind, value.text));
  if (path.object.toLowerCase() !== ownRecord || path.steps.join(".") === "artifact") return false;
  if (value.type === "number") return true;
  return "text" in value && value.text.length > shortestText;
}

/** An object of the type with the value at the path. */
function objectWith(type: string, steps: readonly (string | number)[], value: string): StixProperties {
  const inside = steps.reduceRight<StixValue>(
    (inner, step) => (typeof step === "number" || step === "*" ? [inner] : { [step]: inner }),
    value,
  );
  return { ...(inside as StixProperties), type };
}
