/**
 * `bridle verify`: whether a report folder is still what it was when it was written.
 * @module
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { differences, type ManifestFile, readManifest, visible } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Problem } from "../problem.ts";
import type { Surroundings } from "../surroundings.ts";

const manifestName = "manifest.json";
const largestManifest = 256 * 1024 * 1024;

/** @throws {Problem} when there is no manifest that Bridle wrote. */
export async function verify(path: string, { out }: Surroundings): Promise<ExitCode> {
  const say = createTranslate("en");
  const manifest = readManifest(await manifestText(path));
  if (manifest === undefined) throw new Problem(exitCode.noInput, "error-not-a-report", { name: path });
  const found: ManifestFile[] = [];
  await collect(path, "", found);
  const different = differences(manifest.files, found);
  if (different.length === 0) {
    out.write(`${say({ id: "verify-same", args: { count: manifest.files.length } })}\n`);
    return exitCode.ok;
  }
  out.write(`${say({ id: "verify-differs" })}\n`);
  for (const { kind, name } of different)
    out.write(`  ${say({ id: `verify-${kind}`, args: { name: visible(name) } })}\n`);
  return exitCode.differs;
}

async function manifestText(path: string): Promise<string> {
  try {
    const file = join(path, manifestName);
    if ((await stat(file)).size > largestManifest) throw new Error("too large");
    return await readFile(file, "utf8");
  } catch {
    throw new Problem(exitCode.noInput, "error-not-a-report", { name: path });
  }
}

/** Everything in the folder but the manifest and its signature. */
async function collect(path: string, below: string, found: ManifestFile[]): Promise<void> {
  for (const entry of await readdir(join(path, below), { withFileTypes: true })) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await collect(path, name, found);
    else if (name !== manifestName && name !== "manifest.sig") {
      const hash = createHash("sha256");
      const full = join(path, name);
      await pipeline(createReadStream(full), hash);
      found.push({ name, size: (await stat(full)).size, sha256: hash.digest("hex") });
    }
  }
}
