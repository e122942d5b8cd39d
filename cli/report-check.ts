/**
 * A report folder as it lies there: its manifest, what differs from it, and what can be said of its signature.
 * @module
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { differences, type FileDifference, type Manifest, type ManifestFile, readManifest } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import { checkSignature, type SignatureAnswer, signatureName } from "./report-signature.ts";
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

/** @throws {Problem} when there is no manifest that Bridle wrote, or `key` is none. */
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
  const found: ManifestFile[] = [];
  await collect(path, "", found);
  const signature = (await smallFile(join(path, signatureName), largestSignature))?.toString("utf8");
  return {
    manifest,
    manifestBytes,
    different: differences(manifest.files, found),
    signature: checkSignature(manifestBytes, signature, wanted, await trustedKeys(environment)),
  };
}

/** Undefined for what is no file, cannot be read or is larger than `most`. */
export async function smallFile(path: string, most: number): Promise<Buffer | undefined> {
  try {
    return (await stat(path)).size > most ? undefined : await readFile(path);
  } catch {
    return undefined;
  }
}

/** Everything in the folder but the manifest and its signature. */
async function collect(path: string, below: string, found: ManifestFile[]): Promise<void> {
  for (const entry of await readdir(join(path, below), { withFileTypes: true })) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await collect(path, name, found);
    else if (name !== manifestName && name !== signatureName) {
      const hash = createHash("sha256");
      const full = join(path, name);
      await pipeline(createReadStream(full), hash);
      found.push({ name, size: (await stat(full)).size, sha256: hash.digest("hex") });
    }
  }
}
