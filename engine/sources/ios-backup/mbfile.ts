/**
 * What a manifest row says of its file: the keyed archive of one object of class MBFile in the column `file`.
 * Facts: read off published backups of iOS 10 to 17; the names are Apple's own.
 * Times are unix seconds, as they stand in the file; some versions of iOS may have written dates.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { readKeyedRoot } from "../../formats/keyed-archive/keyed-root.ts";
import {
  arrayOf,
  bytesOf,
  dateOf,
  dictOf,
  numberOf,
  type PlistValue,
  readPlist,
  textOf,
  Uid,
} from "../../formats/plist/plist.ts";
import type { FileAttributes } from "../../model/evidence.ts";

/** The longest path the phone's system calls take (PATH_MAX). */
const mostTargetLetters = 1024;

/** The rest of a manifest row, beyond the names that the index holds. */
export interface EntryDetails {
  /** False when the row holds none, or a damaged one: then nothing is known, not even whether the file is encrypted. */
  readonly known: boolean;
  readonly attributes: FileAttributes;
  /** The file's key, wrapped with a class key; may have the class in front. Absent where the file is not encrypted. */
  readonly wrappedKey?: Uint8Array;
}

/**
 * Details of one `file` value.
 * @throws {ReadError} when the value is no keyed archive.
 */
export function readMbFile(blob: Uint8Array, limits: Limits, place: string): EntryDetails {
  const root = readKeyedRoot(blob, { limits, place });
  const attributes: { -readonly [Key in keyof FileAttributes]: FileAttributes[Key] } = {};
  const put = <Key extends keyof FileAttributes>(key: Key, value: FileAttributes[Key] | undefined): void => {
    if (value !== undefined) attributes[key] = value;
  };
  put("size", count(root.get("Size")));
  put("mode", count(root.get("Mode")));
  put("owner", count(root.get("UserID")));
  put("group", count(root.get("GroupID")));
  put("inode", count(root.get("InodeNumber")));
  put("protectionClass", count(root.get("ProtectionClass")));
  put("created", time(root.get("Birth")));
  put("modified", time(root.get("LastModified")));
  put("statusChanged", time(root.get("LastStatusChange")));
  put("target", textOf(root.get("Target"))?.slice(0, mostTargetLetters));
  const key = root.get("EncryptionKey") ?? undefined;
  if (key === undefined) return { known: true, attributes };
  const wrappedKey = bytesOf(key) ?? dataBehind(key, blob, limits, place);
  if (wrappedKey === undefined) throw new ReadError("malformed", place, "an EncryptionKey that is no data");
  return { known: true, attributes, wrappedKey };
}

/** Some writers give the bytes of a data object an object of their own, one reference further on. */
function dataBehind(object: PlistValue, blob: Uint8Array, limits: Limits, place: string): Uint8Array | undefined {
  const reference = dictOf(object)?.get("NS.data");
  if (!(reference instanceof Uid)) return bytesOf(reference);
  return bytesOf(arrayOf(dictOf(readPlist(blob, { limits, place }))?.get("$objects"))?.[reference.value]);
}

/** A number, a date, or a text short enough to be one. */
function time(value: PlistValue | undefined): number | bigint | Date | string | undefined {
  if (typeof value === "number" || typeof value === "bigint") return value;
  return dateOf(value) ?? textOf(value)?.slice(0, 64);
}

/** A whole number from zero up; anything else says nothing. */
function count(value: PlistValue | undefined): number | undefined {
  const number = numberOf(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
