/**
 * A report folder that nobody checked a phone for, with whatever a test wants in it, and a manifest that fits.
 * @module
 */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buildManifest, buildReport, manifestText, type Report } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { examination, meta } from "../engine/report/fixture/examination.ts";

export function someReport(): Report {
  // Its rules and notes are the fixture's own, so that only those with a text are kept.
  const { findings, ledger, ...rest } = examination();
  const known = { ...rest, ledger: ledger.slice(0, 2), findings: findings.slice(0, 2) };
  return buildReport(known, meta, createTranslate("en"));
}

/** Writes `texts` and the manifest over them. */
export async function reportByHand(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    size: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  const manifest = buildManifest({ tool: meta.tool, createdAt: meta.finishedAt, files, evidence: [], indicators: [] });
  for (const [name, text] of Object.entries({ ...texts, "manifest.json": manifestText(manifest) })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
