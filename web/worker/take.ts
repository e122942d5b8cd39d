/**
 * Files to take along, each made when it is asked for: the same that the command line writes.
 * @module
 */
import {
  artifacts,
  buildManifest,
  type Evidence,
  encryptFor,
  handoverPacket,
  isReadError,
  type Manifest,
  type ManifestFile,
  manifestText,
  mispEvent,
  mispText,
  mostTimelineRows,
  recipientsIn,
  reportHtml,
  reportSchema,
  reportText,
  stixBundle,
  stixText,
  type TimelineRow,
  timelineCsvHeader,
  timelineCsvLine,
  timelineJsonLine,
  writeTar,
} from "@bridle/engine";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { TakeName } from "../messages.ts";
import { type FinishedCheck, fieldsOf, type Spoken } from "./finished.ts";
import { keepsake } from "./keepsake.ts";
import { NotMade } from "./not-made.ts";

type Making = (done: number, total: number) => void;

const hashedAtOnce = 1 << 20;
/** Lines put together before they are turned into bytes. */
const linesAtOnce = 2000;

/** @throws {NotMade} */
export async function made(
  name: TakeName,
  check: FinishedCheck,
  told: Spoken,
  recipients: string,
  onProgress: Making,
): Promise<Blob> {
  if (name === "bridle-report.tar") return wholeFolder(check, told, onProgress);
  if (name === "bridle-handover.tar.age") return packet(check, told, recipients, onProgress);
  if (name === "phone.keepsake") return keepsake(check, recipients, onProgress);
  return new Blob(partsOf(name, told));
}

function partsOf(name: string, { report, timeline, tongue }: Spoken): BlobPart[] {
  switch (name) {
    case "report.html":
      return [reportHtml(report, { tongues: [tongue], fieldsOf, timeline: shownRows(timeline) })];
    case "report.json":
      return [reportText(report)];
    case "report.schema.json":
      return [`${JSON.stringify(reportSchema, undefined, 2)}\n`];
    case "stix.json":
      return [stixText(stixBundle(report, (bytes) => sha1(bytes)))];
    case "misp.json":
      return [mispText(mispEvent(report, (bytes) => sha1(bytes)))];
    case "timeline.csv":
      return [timelineCsvHeader(), ...lines(timeline.rows(), timelineCsvLine)];
    default:
      return lines(timeline.rows(), timelineJsonLine);
  }
}

/** As text, many together, so that neither one long text nor a hundred thousand short ones are held. */
function lines(rows: Iterable<TimelineRow>, line: (row: TimelineRow) => string): BlobPart[] {
  const parts: BlobPart[] = [];
  let some: string[] = [];
  for (const row of rows) {
    if (some.push(line(row)) < linesAtOnce) continue;
    parts.push(utf8ToBytes(some.join("")) as Uint8Array<ArrayBuffer>);
    some = [];
  }
  return [...parts, some.join("")];
}

/** The latest rows, and findings and what was told of any age, as in the letter of the command line. */
function shownRows({ size, rows }: Spoken["timeline"]): { rows: TimelineRow[]; leftOut: number } {
  let older = Math.max(0, size - mostTimelineRows);
  const shown: TimelineRow[] = [];
  for (const row of rows()) if (older-- <= 0 || row.finding !== undefined || row.artifact === "told") shown.push(row);
  return { rows: shown, leftOut: size - shown.length };
}

const folderNames = [
  "report.html",
  "report.json",
  "report.schema.json",
  "stix.json",
  "misp.json",
  "timeline.csv",
  "timeline.jsonl",
] as const;

interface Folder {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly manifest: Manifest;
}

async function folderOf(check: FinishedCheck, told: Spoken, onProgress: Making): Promise<Folder> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const name of folderNames) files.push({ name, bytes: await bytesOf(new Blob(partsOf(name, told))) });
  const { report } = told;
  const manifest = buildManifest({
    tool: report.tool,
    createdAt: report.finishedAt,
    files: files.map(({ name, bytes }) => ({ name, ...hashed(bytes) })),
    evidence: await evidenceHashes(check.evidences, report.evidence, onProgress),
    indicators: check.clues,
  });
  return { files: [...files, { name: "manifest.json", bytes: utf8ToBytes(manifestText(manifest)) }], manifest };
}

async function wholeFolder(check: FinishedCheck, told: Spoken, onProgress: Making): Promise<Blob> {
  const { files } = await folderOf(check, told, onProgress);
  return new Blob([own(writeTar(files, secondsOf(told.report.finishedAt)))]);
}

/** What a helper needs and no more, redacted whatever was chosen for the report. @throws {NotMade} */
async function packet(check: FinishedCheck, told: Spoken, keys: string, onProgress: Making): Promise<Blob> {
  const recipients = recipientsIn(keys);
  if (recipients === undefined) throw new NotMade("page-packet-no-key");
  const { manifest } = await folderOf(check, told, onProgress);
  const createdAt = new Date().toISOString();
  const files = handoverPacket({
    report: told.report,
    manifest,
    manifestSha256: hashed(utf8ToBytes(manifestText(manifest))).sha256,
    redact: true,
    artifacts,
    tongues: [told.tongue],
    tool: told.report.tool,
    createdAt,
    sha256: (text) => hashed(utf8ToBytes(text)),
  });
  const members = files.map(({ name, text }) => ({ name, bytes: utf8ToBytes(text) }));
  return new Blob([own(await encryptFor([...new Set(recipients)], writeTar(members, secondsOf(createdAt))))]);
}

/** Each file that was read, as it lies in the evidence. What cannot be read any more is left out. */
async function evidenceHashes(
  evidences: readonly Evidence[],
  told: readonly { readonly name: string }[],
  onProgress: Making,
): Promise<Manifest["evidence"]> {
  const all = [];
  const total = evidences.reduce((sum, { opened }) => sum + opened.size, 0);
  let done = 0;
  for (const [number, evidence] of evidences.entries()) {
    const files: ManifestFile[] = [];
    for (const name of evidence.opened) {
      onProgress(done++, total);
      const file = await hashedFile(evidence, name);
      if (file !== undefined) files.push(file);
    }
    all.push({ id: `e${number + 1}`, name: told[number]?.name ?? "", files });
  }
  return all;
}

async function hashedFile(evidence: Evidence, name: string): Promise<ManifestFile | undefined> {
  try {
    const source = await evidence.openStored(name);
    const hash = sha256.create();
    for (let start = 0; start < source.size; start += hashedAtOnce) {
      hash.update(await source.read(start, start + hashedAtOnce));
    }
    return { name, size: source.size, sha256: bytesToHex(hash.digest()) };
  } catch (error) {
    if (!isReadError(error)) throw error;
    return undefined;
  }
}

function hashed(bytes: Uint8Array): { size: number; sha256: string } {
  return { size: bytes.length, sha256: bytesToHex(sha256(bytes)) };
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

function secondsOf(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000);
}

/** A blob takes only bytes whose memory is nobody else's. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
