/**
 * Files of the outside test data, also those inside zip archives, for tests and measurements that want every file of a
 * kind.
 * @module
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { inflateRawSync } from "node:zlib";
import { testData } from "../test-data.ts";

interface DataFile {
  /** Path from the test data's root; a member of an archive follows after `!`. */
  readonly name: string;
  read(): Uint8Array;
}

/** Every file below `folder` of the test data, at most `limitBytes` large; nothing when the data is absent. */
export function* dataFiles(folder: string, limitBytes = 64 * 1024 * 1024): Generator<DataFile> {
  const root = testData(folder);
  if (root === undefined) return;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (statSync(path).size > limitBytes) continue;
    const name = `${folder}/${relative(root, path)}`;
    yield { name, read: () => readFileSync(path) };
    if (entry.name.endsWith(".zip")) yield* members(name, readFileSync(path));
  }
}

/** Members by the central directory (APPNOTE 4.3.12), stored or deflated; a damaged one reads as empty. */
function* members(name: string, zip: Buffer): Generator<DataFile> {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0 || end + 22 > zip.length) return;
  let at = zip.readUInt32LE(end + 16);
  while (at + 46 <= end && zip.readUInt32LE(at) === 0x02014b50) {
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const nameBytes = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const member = zip.toString("utf8", at + 46, at + 46 + nameBytes);
    at += 46 + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (member.endsWith("/") || (method !== 0 && method !== 8) || local + 30 > end) continue;
    yield {
      name: `${name}!${member}`,
      read: () => {
        const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
        const bytes = zip.subarray(data, data + packed);
        if (method === 0) return bytes;
        try {
          return inflateRawSync(bytes, { maxOutputLength: 256 * 1024 * 1024 });
        } catch {
          return new Uint8Array(0);
        }
      },
    };
  }
}
