/**
 * Every file of the report folder, and the manifest over them all.
 * @module
 */
import { createHash } from "node:crypto";
import {
  artifacts,
  buildManifest,
  type Evidence,
  findingRows,
  isReadError,
  type ManifestFile,
  manifestText,
  mispEvent,
  mispText,
  mostTimelineRows,
  ReadError,
  type Report,
  reportHtml,
  reportSchema,
  reportText,
  stixBundle,
  stixText,
  toldRows,
} from "@bridle/engine";
import { createTranslate, directionOf } from "@bridle/languages";
import type { OpenedEvidence } from "./evidence.ts";
import type { TimelineWriter } from "./records-writer.ts";
import type { ReportFolder } from "./report-folder.ts";
import { signatureName, signManifest } from "./report-signature.ts";
import type { SecretKey } from "./store/minisign.ts";

export interface WriteRequest {
  readonly folder: ReportFolder;
  readonly report: Report;
  /** Holds the records' moments already, where records are written. */
  readonly timeline: TimelineWriter;
  readonly languages: readonly [string, ...string[]];
  readonly opened: readonly OpenedEvidence[];
  readonly indicators: readonly ManifestFile[];
  readonly signal: AbortSignal;
  /** Signs the manifest. */
  readonly key?: SecretKey;
  /** Files that workers opened, by the number of the evidence. */
  elsewhere?(evidence: number): ReadonlySet<string>;
}

const hashedAtOnce = 1 << 20;

export async function writeReport(request: WriteRequest): Promise<void> {
  const { folder, report, timeline, languages, opened, indicators, signal, key, elsewhere } = request;
  await folder.writeAll("report.json", reportText(report));
  await folder.writeAll("report.schema.json", `${JSON.stringify(reportSchema, undefined, 2)}\n`);
  const [first, ...more] = languages.map(tongueOf);
  if (first === undefined) throw new Error("a report without a language");
  const fieldsOf = (id: string) => artifacts.find((artifact) => artifact.id === id)?.fields ?? {};
  for (const finding of report.findings) for (const row of findingRows(finding)) timeline.take(row);
  const told = createTranslate(languages[0])({ id: "artifact-told" });
  for (const row of toldRows(report.told ?? [], told)) timeline.take(row);
  const shown = await timeline.close(mostTimelineRows);
  await folder.writeAll("report.html", reportHtml(report, { tongues: [first, ...more], fieldsOf, timeline: shown }));
  const sha1 = (bytes: Uint8Array): Uint8Array => createHash("sha1").update(bytes).digest();
  await folder.writeAll("stix.json", stixText(stixBundle(report, sha1)));
  await folder.writeAll("misp.json", mispText(mispEvent(report, sha1)));
  const evidence = [];
  for (const [number, { evidence: one }] of opened.entries()) {
    const names = new Set([...one.opened, ...(elsewhere?.(number) ?? [])]);
    // The name as the report has it: redaction hides it.
    const name = report.evidence[number]?.name ?? "";
    evidence.push({ id: `e${number + 1}`, name, files: await hashesOf(one, names, signal) });
  }
  const manifest = buildManifest({
    tool: report.tool,
    createdAt: report.finishedAt,
    files: folder.files,
    evidence,
    indicators,
  });
  const text = manifestText(manifest);
  await folder.writeAll("manifest.json", text);
  if (key !== undefined) await folder.writeAll(signatureName, signManifest(text, report.finishedAt, key));
}

function tongueOf(code: string) {
  return { code, direction: directionOf(code), translate: createTranslate(code) };
}

/** Each file that was read, as it lies in the evidence. What cannot be read any more is left out. */
async function hashesOf(evidence: Evidence, names: ReadonlySet<string>, signal: AbortSignal): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const name of names) {
    try {
      const source = await evidence.openStored(name);
      const hash = createHash("sha256");
      for (let start = 0; start < source.size; start += hashedAtOnce) {
        if (signal.aborted) throw new ReadError("cancelled", name, "by the person");
        hash.update(await source.read(start, start + hashedAtOnce));
      }
      files.push({ name, size: source.size, sha256: hash.digest("hex") });
    } catch (error) {
      if (!isReadError(error) || error.code === "cancelled") throw error;
    }
  }
  return files;
}
