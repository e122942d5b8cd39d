/**
 * A report folder as it lies there: its manifest, what differs from it, and what can be said of its signature. Anybody may
 * have put anything in it; what cannot be read is said to be so.
 * @module
 */
import { createHash } from "node:crypto";
import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { differences, type FileDifference, type Manifest, type ManifestFile, readManifest } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import { checkSignature, type SignatureAnswer, signatureName } from "./report-signature.ts";
import { entryAt, smallFile, systemCodeOf } from "./small-file.ts";
import { publicKeyFrom, trustedKeys } from "./store/keys.ts";
import type { Surroundings } from "./surroundings.ts";

const manifestName = "manifest.json";
const largestManifest = 256 * 1024 * 1024;
/** Larger than any signature. */
const largestSignature = 1 << 16;

export interface CheckedReport {
  readonly manifest: Manifest;
  readonly manifestBytes: Buffer;
  readonly different: readonly FileDifference[];
  readonly signature: SignatureAnswer;
}

/** @throws {Problem} when there is no manifest that Bridle wrote, it cannot be read, or `key` is none. */
export async function checkReport(
  path: string,
  key: string | undefined,
  environment: Surroundings["environment"],
): Promise<CheckedReport> {
  const wanted = key === undefined ? undefined : await publicKeyFrom(key);
  const manifestBytes = await smallFile(join(path, manifestName), largestManifest);
  const manifest = manifestBytes === undefined ? undefined : readManifest(manifestBytes.toString("utf8"));
  if (manifestBytes === undefined || manifest === undefined) {
    throw new Problem(exitCode.noInput, "error-not-a-report", { name: path });
  }
  const { found, unreadable } = await filesIn(path);
  const signed = await entryAt(join(path, signatureName), largestSignature);
  return {
    manifest,
    manifestBytes,
    different: differences(manifest.files, found, unreadable),
    // A signature that cannot be read is there: it is no less broken than one that says something else.
    signature: checkSignature(
      manifestBytes,
      signed === "absent" ? undefined : (signed?.toString("utf8") ?? ""),
      wanted,
      await trustedKeys(environment),
    ),
  };
}

interface Contents {
  readonly found: readonly ManifestFile[];
  readonly unreadable: readonly string[];
}

/** Everything in the folder but the manifest and its signature. @throws {Problem} when the folder cannot be listed. */
async function filesIn(path: string): Promise<Contents> {
  const found: ManifestFile[] = [];
  const unreadable: string[] = [];
  const folders = [""];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const entries = await listed(join(path, below));
    if (entries === undefined && below === "")
      throw new Problem(exitCode.noInput, "error-not-permitted", { name: path });
    if (entries === undefined) unreadable.push(below);
    for (const entry of entries ?? []) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) folders.push(name);
      else if (name !== manifestName && name !== signatureName) {
        const file = await hashed(join(path, name), name);
        if (file === undefined) unreadable.push(name);
        else if (file !== "gone" || entry.isSymbolicLink() || notText.test(name)) {
          found.push(file === "gone" ? noFile(name) : file);
        }
      }
    }
  }
  return { found, unreadable };
}

/** Stands in a name whose bytes are no UTF-8, under which nothing can be opened. */
const notText = /\ufffd/;

/** A pipe, or a link to nowhere or to a folder. A report has none, so it is another file whatever was to be there. */
function noFile(name: string): ManifestFile {
  return { name, size: -1, sha256: "" };
}

/** Undefined where it cannot be listed. */
async function listed(folder: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return systemCodeOf(error) === "ENOENT" ? [] : undefined;
  }
}

/** `gone` for what is not there any more, though its folder listed it; undefined for what cannot be read. */
async function hashed(path: string, name: string): Promise<ManifestFile | "gone" | undefined> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return noFile(name);
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    return { name, size: about.size, sha256: hash.digest("hex") };
  } catch (error) {
    return systemCodeOf(error) === "ENOENT" ? "gone" : undefined;
  }
}
