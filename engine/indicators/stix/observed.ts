/**
 * What a file of STIX says was observed, where it holds no indicator: things by themselves (STIX 2.1), or inside observed
 * data (2.0). Nobody says that they are signs of anything, so that a match with one says less.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import { kindOfPath } from "./object-path.ts";
import { isObject, type StixObject, textIn } from "./stix-object.ts";

export interface ObservedThing {
  readonly kind: ValueKind;
  readonly value: string;
  /** The object in the file that says so. */
  readonly in: StixObject;
  readonly type: string;
}

export function* observedThings(objects: readonly StixObject[]): Iterable<ObservedThing> {
  for (const object of objects) {
    const inside = object["type"] === "observed-data" ? object["objects"] : undefined;
    if (!isObject(inside)) yield* thingsIn(object, object);
    else for (const one of Object.values(inside)) if (isObject(one)) yield* thingsIn(one, object);
  }
}

const properties = ["value", "path", "id", "name"] as const;

function* thingsIn(object: StixObject, source: StixObject): Iterable<ObservedThing> {
  const type = textIn(object, "type") ?? "";
  const digests = [...digestsOf(object, type)];
  // A file with a digest is that one, whatever it is called.
  if (digests.length > 0) yield* digests.map((digest) => ({ ...digest, in: source, type }));
  else {
    for (const property of properties) {
      const value = textIn(object, property);
      // The id of an object is one of STIX, unless lists of apps make it their own.
      if (value === undefined || (property === "id" && /--./.test(value))) continue;
      const kind = kindOfPath({ object: type, steps: [property] });
      if (kind === undefined) continue;
      yield { kind, value, in: source, type };
      return;
    }
  }
}

function* digestsOf(object: StixObject, type: string): Iterable<{ kind: ValueKind; value: string }> {
  const { hashes } = object;
  if (!isObject(hashes)) return;
  for (const [name, value] of Object.entries(hashes)) {
    const kind = kindOfPath({ object: type, steps: ["hashes", name] });
    if (kind !== undefined && typeof value === "string") yield { kind, value };
  }
}
