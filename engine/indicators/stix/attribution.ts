/**
 * Whom an indicator is published as belonging to: by a relationship in either direction, else by the report, grouping or
 * note that lists it, else by the one family that the file speaks of.
 * @module
 */
import type { RestrictedTlp } from "../../model/finding.ts";
import { stricterTlp } from "../tlp.ts";
import { idsIn, type StixObject, textIn } from "./stix-object.ts";

const families = ["malware", "tool", "campaign", "intrusion-set", "threat-actor"];
const collections = ["report", "grouping", "note"];

export interface Attribution {
  /** Names for an indicator; one at least. */
  namesOf(indicatorId: string | undefined): readonly string[];
  /** What the file as a whole is about, or undefined where it says nothing or too much. */
  readonly about: string | undefined;
  /** Names of families that the file calls stalkerware. */
  readonly stalkerware: ReadonlySet<string>;
  /** Names that may not be passed on. */
  readonly restricted: ReadonlyMap<string, RestrictedTlp>;
  /** Relationships of an indicator to something that is not in the file. */
  readonly dangling: readonly string[];
}

/** Most names kept for one indicator. */
const mostNames = 16;

/** `objects` are the current versions, without indicators' older ones; `fallback` is used where nothing is said. */
export function attribution(
  objects: readonly StixObject[],
  fallback: string,
  tlpOf: (object: StixObject) => RestrictedTlp | undefined,
): Attribution {
  const familyNames = new Map<string, string>();
  const collectionNames: string[] = [];
  const ids = new Set<string>();
  const stalkerware = new Set<string>();
  const restricted = new Map<string, RestrictedTlp>();
  for (const object of objects) {
    const type = typeOf(object);
    if (type === "relationship") continue;
    const id = textIn(object, "id");
    if (id !== undefined) ids.add(id);
    // Most of a file, and named after nothing but themselves.
    if (type === "indicator") continue;
    const name = nameOf(object);
    const isFamily = families.includes(type);
    if (name === undefined || !(isFamily || collections.includes(type))) continue;
    if (!isFamily) collectionNames.push(name);
    else {
      if (id !== undefined) familyNames.set(id, name);
      if (saysStalkerware(object)) stalkerware.add(name);
    }
    const tlp = tlpOf(object);
    if (tlp !== undefined) restricted.set(name, stricterTlp(restricted.get(name), tlp) ?? tlp);
  }

  const byRelationship = new Map<string, readonly string[]>();
  const byCollection = new Map<string, readonly string[]>();
  const alone = new Map<string, readonly string[]>();
  const dangling: string[] = [];
  for (const object of objects) {
    if (object["revoked"] === true) continue;
    if (typeOf(object) === "relationship") relate(object);
    else if (collections.includes(typeOf(object))) {
      const name = nameOf(object);
      if (name !== undefined) for (const id of idsIn(object, "object_refs")) put(byCollection, id, name, alone);
    }
  }

  function relate(relationship: StixObject): void {
    const source = textIn(relationship, "source_ref") ?? "";
    const target = textIn(relationship, "target_ref") ?? "";
    const isIndicators = source.startsWith("indicator--") || target.startsWith("indicator--");
    if (isIndicators && !(ids.has(source) && ids.has(target))) {
      dangling.push(textIn(relationship, "id") ?? `${source} ${target}`);
    }
    const targetName = familyNames.get(target);
    const sourceName = familyNames.get(source);
    if (targetName !== undefined) put(byRelationship, source, targetName, alone);
    if (sourceName !== undefined) put(byRelationship, target, sourceName, alone);
  }

  const distinctFamilies = [...new Set(familyNames.values())];
  const distinctCollections = [...new Set(collectionNames)];
  const family = distinctFamilies.length === 1 ? distinctFamilies[0] : undefined;
  const collection = distinctCollections.length === 1 ? distinctCollections[0] : undefined;
  return {
    namesOf: (id) =>
      (id === undefined ? undefined : (byRelationship.get(id) ?? byCollection.get(id))) ?? [
        family ?? collection ?? fallback,
      ],
    about: family ?? collection,
    stalkerware,
    restricted,
    dangling,
  };
}

/** The public list has it in each description; others as a label or a type of malware. */
function saysStalkerware(object: StixObject): boolean {
  const words = [textIn(object, "description") ?? "", ...idsIn(object, "labels"), ...idsIn(object, "malware_types")];
  return words.some((word) => /\bstalkerware\b/i.test(word));
}

function typeOf(object: StixObject): string {
  return textIn(object, "type") ?? "";
}

/** A note has no name but an abstract. */
function nameOf(object: StixObject): string | undefined {
  const name = textIn(object, "name") ?? (typeOf(object) === "note" ? textIn(object, "abstract") : undefined);
  return name?.trim().slice(0, 256);
}

/** Most indicators have the one name that many others have: they share its list. */
function put(
  names: Map<string, readonly string[]>,
  id: string,
  name: string,
  alone: Map<string, readonly string[]>,
): void {
  const known = names.get(id);
  if (known === undefined) {
    let list = alone.get(name);
    if (list === undefined) {
      list = [name];
      alone.set(name, list);
    }
    names.set(id, list);
  } else if (known.length < mostNames && !known.includes(name)) names.set(id, [...known, name]);
}
