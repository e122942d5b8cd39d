/**
 * The few properties of STIX objects that are read, each as what it may really be: anything.
 * @module
 */

export type StixObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is StixObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property that is a text with something in it. */
export function textIn(object: StixObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Ids in a list property; other members are passed over. */
export function idsIn(object: StixObject, key: string): readonly string[] {
  const value = object[key];
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
}

/** `malware--…`: type and UUID, or whatever follows the two hyphens in feeds that are not that strict. */
const idForm = /^[a-z0-9-]+--./;

function isStixObject(value: unknown): value is StixObject {
  return isObject(value) && typeof value["type"] === "string" && idForm.test(textIn(value, "id") ?? "");
}

/**
 * The objects of a bundle, of several in a list, of a TAXII envelope, of a bare list, or a single one; undefined where
 * the value holds nothing of STIX. Members that are no objects stay in: the reader counts them.
 */
export function objectsOf(value: unknown): unknown[] | undefined {
  const parts = Array.isArray(value) ? value : [value];
  const objects: unknown[] = [];
  let isStix = false;
  for (const part of parts) {
    const inner = isObject(part) ? part["objects"] : undefined;
    if (Array.isArray(inner)) {
      if (isObject(part) && part["type"] === "bundle") isStix = true;
      for (const object of inner) objects.push(object);
    } else {
      if (isObject(part) && part["type"] === "bundle") isStix = true;
      else objects.push(part);
    }
  }
  return isStix || objects.some(isStixObject) ? objects : undefined;
}
