/**
 * A file of the phone that is one property list with a dictionary at its top, as most settings are.
 * @module
 */
import { readAll } from "../bytes/byte-source.ts";
import { ReadError } from "../bytes/read-error.ts";
import { dictOf, numberOf, type PlistDict, type PlistValue, readPlist } from "../formats/plist/plist.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";

/** @throws {ReadError} as opening and reading do, and `malformed` where the top is no dictionary. */
export async function plistRoot(file: EvidenceFile, context: ReadContext): Promise<PlistDict> {
  const { limits } = context;
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const root = dictOf(readPlist(bytes, { limits, place: file.name }));
  if (root === undefined) throw new ReadError("malformed", file.name, "no dictionary at the top");
  return root;
}

/** A switch, which old versions write as a number. */
export function switchOf(value: PlistValue | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  const number = numberOf(value);
  return number === undefined ? undefined : number !== 0;
}
