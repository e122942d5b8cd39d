/**
 * A file or folder of the disk, handed over as evidence: read, never written, and never left. A link is followed only
 * where its real path lies inside the real path of what was handed over. Names are kept as bytes for opening, as a disk
 * may hold names that are no UTF-8.
 * @module
 */
import type { Dirent, Stats } from "node:fs";
import { opendir, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { type HandOver, type HandOverFile, type HandOverFolder, ReadError } from "@bridle/engine";
import { isAbsent, readErrorOf } from "./file-error.ts";
import { nodeFileSource } from "./node-file-source.ts";
import { type OpenFiles, openFiles } from "./open-files.ts";

export interface OpenedHandOver {
  readonly hand: HandOver;
  /** Closes the files that are still open; reading after that throws a ReadError. */
  close(): Promise<void>;
}

/**
 * Takes what lies at `path`, as a person typed it; the path itself may be a link.
 * @throws {ReadError} `absent`, or `not-permitted` when it cannot be read or is neither file nor folder.
 */
export async function openHandOver(path: string): Promise<OpenedHandOver> {
  try {
    const real = await realpath(path, "buffer");
    const root: Root = { real, files: openFiles() };
    const hand = handOf(root, nameOf(lastPart(real)), real, await stat(real), []);
    if (hand === undefined) throw new ReadError("not-permitted", path, "neither a file nor a folder");
    return { hand, close: () => root.files.close() };
  } catch (error) {
    throw readErrorOf(error, path);
  }
}

interface Root {
  readonly real: Buffer;
  readonly files: OpenFiles;
}

/** Children looked up at the same time, and names of one folder kept to find one in other letters of the same word. */
const atOnce = 64;
const mostNames = 4096;

/** `lineage`: real paths of the folders this one was reached through, so that links cannot lead round in a circle. */
function handOf(
  root: Root,
  name: string,
  real: Buffer,
  stats: Stats,
  lineage: readonly Buffer[],
): HandOver | undefined {
  if (stats.isFile()) return fileAt(root, name, real, stats.size);
  return stats.isDirectory() ? folderAt(root, name, real, [...lineage, real]) : undefined;
}

function fileAt(root: Root, name: string, real: Buffer, size: number): HandOverFile {
  return {
    kind: "file",
    name,
    size,
    async open() {
      const source = nodeFileSource(root.files, real, size, name);
      // Opened once now, so that what cannot be read is said here and not in the middle of reading.
      await root.files.with(real, name, async () => undefined);
      return source;
    },
  };
}

function folderAt(root: Root, name: string, real: Buffer, lineage: readonly Buffer[]): HandOverFolder {
  let names: Promise<ReadonlyMap<string, Buffer>> | undefined;

  async function child(childName: Buffer, isLink: boolean): Promise<HandOver | undefined> {
    const path = joined(real, childName);
    try {
      const target = isLink ? await realpath(path, "buffer") : path;
      if (isLink && (!isInside(target, root.real) || isAbove(target, lineage))) return undefined;
      return linkedIf(isLink, handOf(root, nameOf(childName), target, await stat(target), lineage));
    } catch (error) {
      // A link to nowhere, or a child that went away or shows nothing of itself: it is not there for us.
      if (readErrorOf(error, name) === error) throw error;
      return undefined;
    }
  }

  async function* entries(): AsyncGenerator<Dirent<Buffer>> {
    try {
      // Node's types know only text here; with this encoding the names are bytes.
      const folder = await opendir(real as unknown as string, {
        encoding: "buffer" as BufferEncoding,
        bufferSize: 256,
      });
      for await (const entry of folder) yield entry as unknown as Dirent<Buffer>;
    } catch (error) {
      throw readErrorOf(error, name);
    }
  }

  /** Names in lower case, for evidence that came over a disk that changes the case of letters. */
  async function namesInLowerCase(): Promise<ReadonlyMap<string, Buffer>> {
    const found = new Map<string, Buffer>();
    for await (const entry of entries()) {
      if (found.size >= mostNames) break;
      found.set(nameOf(entry.name).toLowerCase(), entry.name);
    }
    return found;
  }

  /** @throws {ReadError} `not-permitted` when the real path leads out. */
  async function at(path: Buffer): Promise<HandOver | undefined> {
    try {
      const target = await realpath(path, "buffer");
      if (!isInside(target, root.real)) throw new ReadError("not-permitted", name, "a link that leads out");
      const hand = handOf(root, nameOf(lastPart(path)), target, await stat(target), lineage);
      return linkedIf(!isSame(path, target), hand);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw readErrorOf(error, name);
    }
  }

  return {
    kind: "folder",
    name,
    async *list() {
      let waiting: Promise<HandOver | undefined>[] = [];
      for await (const entry of entries()) {
        waiting.push(child(entry.name, entry.isSymbolicLink()));
        if (waiting.length < atOnce) continue;
        for (const hand of await Promise.all(waiting)) if (hand !== undefined) yield hand;
        waiting = [];
      }
      for (const hand of await Promise.all(waiting)) if (hand !== undefined) yield hand;
    },
    async get(path) {
      const parts = path.split("/");
      if (!parts.every(isPart)) throw new ReadError("not-permitted", name, "a path that leads out");
      const found = await at(joined(real, ...parts.map((part) => Buffer.from(part))));
      if (found !== undefined || parts.length > 1) return found;
      names ??= namesInLowerCase();
      const other = (await names).get(path.toLowerCase());
      return other === undefined ? undefined : at(joined(real, other));
    },
  };
}

/** True for one plain component of a path. */
function isPart(part: string): boolean {
  if (part === "" || part === "." || part === ".." || part.includes("\0")) return false;
  return sep === "/" || !/[\\:]/.test(part);
}

const separator = Buffer.from(sep);

function joined(folder: Buffer, ...parts: readonly Buffer[]): Buffer {
  const pieces = [folder];
  for (const part of parts) {
    if (!endsInSeparator(pieces.at(-1) ?? folder)) pieces.push(separator);
    pieces.push(part);
  }
  return Buffer.concat(pieces);
}

/** True for the root of a disk, the only real path that ends so. */
function endsInSeparator(path: Buffer): boolean {
  return path.length >= separator.length && path.subarray(path.length - separator.length).equals(separator);
}

/** True when the real path is the folder or lies in it. */
function isInside(path: Buffer, folder: Buffer): boolean {
  if (path.equals(folder)) return true;
  const prefix = endsInSeparator(folder) ? folder : Buffer.concat([folder, separator]);
  return path.subarray(0, prefix.length).equals(prefix);
}

/** True when a link leads to a folder that it was reached through, or that holds one of those. */
function isAbove(target: Buffer, lineage: readonly Buffer[]): boolean {
  return lineage.some((folder) => isInside(folder, target));
}

function lastPart(path: Buffer): Buffer {
  return path.subarray(path.lastIndexOf(separator) + separator.length);
}

/** Links side by side lead to more paths than a disk has files, so that a folder says how it was reached. */
function linkedIf(isLink: boolean, hand: HandOver | undefined): HandOver | undefined {
  return isLink && hand?.kind === "folder" ? { ...hand, linked: true } : hand;
}

/** Some disks answer to a name in other letters of the same word, and say its own. */
function isSame(path: Buffer, real: Buffer): boolean {
  return path.equals(real) || plain(path) === plain(real);
}

function plain(path: Buffer): string {
  return nameOf(path).normalize("NFC").toLowerCase();
}

/** For showing and comparing: bytes that are no UTF-8 become U+FFFD. */
function nameOf(name: Buffer): string {
  return name.toString("utf8");
}
