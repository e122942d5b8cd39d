/**
 * How far a source lets its values travel, where that is not far: the Traffic Light Protocol's RED and AMBER+STRICT
 * (https://www.first.org/tlp/). What may be passed on to a community is not kept.
 * @module
 */
import type { RestrictedTlp } from "../model/finding.ts";
import { idsIn, isObject, type StixObject, textIn } from "./stix/stix-object.ts";

/** Of `TLP:RED`, `tlp:amber+strict`, `red` and the like; undefined for what may travel further, and for other texts. */
export function tlpOf(text: unknown): RestrictedTlp | undefined {
  if (typeof text !== "string" || text.length > 40) return undefined;
  const [, level] = /^\s*(?:tlp\s*[:\-_ ]\s*)?(red|amber\s*[+_-]\s*strict)\s*$/i.exec(text) ?? [];
  return level === undefined ? undefined : level.toLowerCase() === "red" ? "red" : "amber+strict";
}

/** The stricter of two. */
export function stricterTlp(a: RestrictedTlp | undefined, b: RestrictedTlp | undefined): RestrictedTlp | undefined {
  return a === "red" || b === "red" ? "red" : (a ?? b);
}

/** Of the first of these texts that says so, the strictest. */
export function strictestTlp(texts: Iterable<unknown>): RestrictedTlp | undefined {
  let found: RestrictedTlp | undefined;
  for (const text of texts) found = stricterTlp(found, tlpOf(text));
  return found;
}

/** The markings that STIX sets: of TLP 1 (7.2.1.4 of STIX 2.1), and of the extension for TLP 2.0. */
const setMarkings: readonly (readonly [id: string, tlp: RestrictedTlp])[] = [
  ["marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "red"],
  ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", "red"],
  ["marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", "amber+strict"],
];

/**
 * What an object's markings say: those that STIX sets, and those that the file defines, of the whole or of a part of it
 * (STIX 2.1, 7.2.3); and what MISP and OpenCTI write as a label.
 */
export function tlpOfMarkings(objects: readonly StixObject[]): (object: StixObject) => RestrictedTlp | undefined {
  const known = new Map<string, RestrictedTlp>(setMarkings);
  for (const object of objects) {
    if (object["type"] !== "marking-definition") continue;
    const id = textIn(object, "id");
    const tlp = id === undefined ? undefined : strictestTlp(statedBy(object));
    if (id !== undefined && tlp !== undefined) known.set(id, tlp);
  }
  return (object) => {
    const { object_marking_refs: refs, granular_markings: granular, labels } = object;
    if (refs === undefined && granular === undefined && labels === undefined) return undefined;
    let found = strictestTlp(idsIn(object, "labels"));
    for (const id of idsIn(object, "object_marking_refs")) found = stricterTlp(found, known.get(id));
    for (const part of Array.isArray(granular) ? granular.filter(isObject) : []) {
      found = stricterTlp(found, known.get(textIn(part, "marking_ref") ?? ""));
    }
    return found;
  };
}

function* statedBy(marking: StixObject): Iterable<unknown> {
  yield marking["name"];
  const { definition, extensions } = marking;
  if (isObject(definition)) {
    yield definition["tlp"];
    yield definition["statement"];
  }
  if (!isObject(extensions)) return;
  for (const extension of Object.values(extensions)) if (isObject(extension)) yield extension["tlp_2_0"];
}
