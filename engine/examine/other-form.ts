/**
 * What was handed over and is no evidence yet: packed in a way that Bridle does not open, locked as a whole, one part of
 * several, or not on this computer. Told by how it begins, so that the person gets the next step and not a riddle.
 * Facts: the signatures in each format's own specification.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import { isReadError } from "../bytes/read-error.ts";
import { isZip } from "../formats/zip/zip.ts";
import type { HandOver, HandOverFile } from "../model/evidence.ts";
import { begunArchive, indexMore } from "../sources/begun-archives.ts";
import { entryType } from "../sources/ios-filesystem/archive-index.ts";
import { packedFormOf } from "../sources/packed-form.ts";

export interface OtherForm {
  /** Last part of the ids of its sentences, `other-form-…`. */
  readonly is: "packed" | "locked" | "part" | "not-here";
  /** The file, where it lies in the folder that was handed over. */
  readonly name: string;
  /** The format's own name; empty where it says nothing. */
  readonly form: string;
}

/** Files of a folder that are looked at, and entries of an archive until one is a file. */
const mostFiles = 100;
const mostEntries = 20_000;
const headBytes = 64;

const locked: readonly (readonly [form: string, begins: string])[] = [
  ["OpenPGP", "-----BEGIN PGP MESSAGE-----"],
  ["DMG", "encrcdsa"],
];
/** The mark of the first part of a ZIP archive over several files. */
const firstPart = "PK\x07\x08PK\x03\x04";
const partName = /\.(z\d\d|part\d+\.rar|r\d\d|\d{3})$/i;
/** Disk images have their mark elsewhere: 512 bytes before the end, and in their seventeenth sector. */
const imageEnd = 512;
const volumeAt = 0x8001;

/** Undefined for what gives no hint. @throws {ReadError} `cancelled`. */
export async function otherFormOf(hand: HandOver, limits: Limits): Promise<OtherForm | undefined> {
  if (hand.kind === "file") return formOf(hand, limits);
  let left = mostFiles;
  let notHere: OtherForm | undefined;
  for await (const child of hand.list()) {
    if (left-- <= 0) break;
    if (child.kind !== "file") continue;
    const form = await formOf(child, limits);
    if (form?.is === "not-here") notHere ??= form;
    else if (form !== undefined && form.form !== "EXE") return form;
  }
  return notHere;
}

async function formOf(hand: HandOverFile, limits: Limits): Promise<OtherForm | undefined> {
  const { name, size } = hand;
  // What iCloud leaves on a Mac in place of a file that it moved away.
  const moved = /^\.(.+)\.icloud$/.exec(name)?.[1];
  if (moved !== undefined) return { is: "not-here", name: moved, form: "" };
  if (name.startsWith(".")) return undefined;
  if (size === 0) return { is: "not-here", name, form: "" };
  try {
    const source = await hand.open();
    const textAt = async (from: number, count: number): Promise<string> =>
      latin1(await source.read(from, Math.min(size, from + count)));
    const head = await textAt(0, headBytes);
    const beginning = ([, begins]: readonly [string, string]): boolean => head.startsWith(begins);
    const form = packedFormOf(head);
    if (form !== undefined) return { is: partName.test(name) ? "part" : "packed", name, form };
    const lock = locked.find(beginning)?.[0];
    if (lock !== undefined) return { is: "locked", name, form: lock };
    const inParts = head.startsWith(firstPart) || partName.test(name) || (await isLastPart(textAt, size));
    if (inParts) return { is: "part", name, form: "" };
    if (await isLockedZip(hand, limits)) return { is: "locked", name, form: "ZIP" };
    if (size > imageEnd && (await textAt(size - imageEnd, 4)) === "koly") return { is: "packed", name, form: "DMG" };
    if (size > volumeAt && (await textAt(volumeAt, 5)) === "CD001") return { is: "packed", name, form: "ISO" };
    return undefined;
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
}

/** The end of a ZIP archive says on which of several disks it lies. */
async function isLastPart(textAt: (from: number, count: number) => Promise<string>, size: number): Promise<boolean> {
  const tail = await textAt(Math.max(0, size - 1024), 1024);
  const at = tail.lastIndexOf("PK\x05\x06");
  const disk = tail.slice(at + 4, at + 6);
  return at >= 0 && disk !== "\0\0" && disk !== "\xff\xff";
}

/** True for a ZIP archive whose first file with contents can be read only with a password. */
export async function isLockedZip(hand: HandOverFile, limits: Limits): Promise<boolean> {
  if (!isZip(await (await hand.open()).read(0, 4))) return false;
  const archive = await begunArchive(hand, limits);
  if (archive === undefined) return false;
  while (archive.index.count < mostEntries && !(await indexMore(hand, archive)));
  if (!archive.notes().some(({ code }) => code === "encrypted")) return false;
  const { index } = archive;
  for (let entry = 0; entry < index.count; entry++) {
    if (index.type(entry) !== entryType.file || index.size(entry) === 0) continue;
    try {
      await archive.contents(entry, hand.name, () => undefined);
      return false;
    } catch (error) {
      if (!isReadError(error)) throw error;
      return error.code === "not-permitted";
    }
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
