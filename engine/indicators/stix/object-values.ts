/**
 * What stands at a path of an object: properties, list steps, and references followed (STIX 2.1, 9.7).
 * @module
 */
import type { ObjectPath } from "./pattern.ts";

export type StixValue = string | number | boolean | null | readonly StixValue[] | { readonly [key: string]: StixValue };
export type StixProperties = { readonly [key: string]: StixValue };

export interface FoundValue {
  readonly value: StixValue;
  /** How bytes are written, told by the end of the property's name (STIX 2.1, 2.1 "binary" and 2.8 "hex"). */
  readonly bytes: "hex" | "base64" | undefined;
}

/** Values at one path of one object; the rest are not looked at. */
const mostValues = 10_000;

export interface FoundValues {
  readonly values: readonly FoundValue[];
  /** False when there are more than were looked at. */
  readonly whole: boolean;
}

/** A value is looked at once for each step, so that references in a circle cost no more than there are objects. */
export function valuesAt(
  object: StixProperties,
  { steps }: ObjectPath,
  objects: ReadonlyMap<string, StixProperties>,
): FoundValues {
  let current = new Set<StixValue>([object]);
  let name = "";
  let whole = true;
  for (const step of steps) {
    const next = new Set<StixValue>();
    for (const value of current) {
      if (next.size >= mostValues) {
        whole = false;
        break;
      }
      if (Array.isArray(value)) {
        if (step === "*") {
          if (value.length > mostValues) whole = false;
          for (const item of value.slice(0, mostValues)) next.add(item);
        }
        if (typeof step === "number" && value[step] !== undefined) next.add(value[step]);
      } else if (typeof step === "string") {
        const target = typeof value === "string" && /_refs?$/.test(name) ? objects.get(value) : value;
        if (isProperties(target) && Object.hasOwn(target, step)) next.add(target[step] ?? null);
      }
    }
    if (typeof step === "string" && step !== "*") name = step;
    current = next;
  }
  const bytes = name.endsWith("_hex") ? "hex" : name.endsWith("_bin") ? "base64" : undefined;
  return { values: [...current].map((value) => ({ value, bytes })), whole };
}

function isProperties(value: StixValue | undefined): value is StixProperties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
