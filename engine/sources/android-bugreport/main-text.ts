/**
 * Finds the text of the report among its files, by what stands in it; names only say where to look first.
 *
 * `main_entry.txt` names it since Android 7. Samsung's own tool writes `dumpState_MODEL_TIME.log`, some phones put the
 * whole report as an archive into another, and sharing it may have put it into folders.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { utf8, utf16 } from "../../bytes/text.ts";
import { headBytes, isBareDumpsys, readDumpstateHead } from "../../formats/dumpstate/head.ts";
import { gzipInside, isGzip, openGzip } from "../../formats/gzip/gzip.ts";
import type { Note } from "../../model/ledger.ts";
import { type Holding, type HoldingOptions, type Member, membersInside } from "./holding.ts";
import { narrowed, wideEncoding } from "./wide-text.ts";

/** A report found: its text, the files that came with it, and where those lie. */
export interface FoundReport {
  readonly text: Member;
  readonly isGzip: boolean;
  /** See `TextHead`. */
  readonly isWhole: boolean;
  readonly head: string;
  /** Every file of the hand-over, those of an archive inside included. */
  readonly members: readonly Member[];
  readonly notes: readonly Note[];
  /** Other texts that are a report of their own and are not read. */
  readonly others: readonly string[];
}

/** Texts looked into, and archives inside opened. */
const mostTexts = 60;
const mostArchives = 12;

const likelyNames = [
  /^bugreport[^/]*\.txt(?:\.gz)?$/i,
  /^dumpstate[^/]*\.(?:txt|log)(?:\.gz)?$/i,
  /^dumpsys[^/]*\.txt$/i,
];

export async function findReport(holding: Holding, options: HoldingOptions): Promise<FoundReport | undefined> {
  const found = await findIn(holding.members, holding.notes);
  if (found !== undefined) return found;
  const notes: Note[] = [...holding.notes];
  let left = mostArchives;
  for (const member of holding.members) {
    if (!/\.zip$/i.test(member.path) || member.path.split("/").length > 3) continue;
    if (left-- <= 0) break;
    const inside = await membersInside(member, options);
    notes.push(...inside.notes);
    const report = await findIn([...holding.members, ...inside.members], notes, `${member.path}/`);
    if (report !== undefined) return report;
  }
  return undefined;
}

async function findIn(
  members: readonly Member[],
  notes: readonly Note[],
  below = "",
): Promise<FoundReport | undefined> {
  const candidates = (await inOrder(members)).filter(({ path }) => path.startsWith(below));
  const reports: { text: Member; head: TextHead }[] = [];
  let left = mostTexts;
  for (const text of candidates) {
    if (left-- <= 0) break;
    const head = await headOf(text);
    if (head !== undefined) reports.push({ text, head });
  }
  // A head says whose report it is; what dumpsys alone printed does not.
  const chosen = reports.find(({ head }) => head.isWhole) ?? reports[0];
  if (chosen === undefined) return undefined;
  const others = reports.filter((one) => one !== chosen && one.head.isWhole).map(({ text }) => text.path);
  const { text: head, isGzip, isWhole } = chosen.head;
  return { text: chosen.text, isGzip, isWhole, head, members, notes, others };
}

/** What `main_entry.txt` names, then likely names, the largest first. */
async function inOrder(members: readonly Member[]): Promise<Member[]> {
  const byPath = new Map(members.map((member) => [member.path, member]));
  const named: Member[] = [];
  for (const entry of members) {
    if (nameOf(entry.path) !== "main_entry.txt" || entry.size > 1000) continue;
    const target = (await beginning(entry, 1000))?.trim();
    const folder = entry.path.slice(0, entry.path.lastIndexOf("/") + 1);
    const member = target === undefined ? undefined : byPath.get(folder + target.replace(/^\uFEFF/, ""));
    if (member !== undefined) named.push(member);
  }
  const likely = likelyNames.flatMap((pattern) =>
    members.filter(({ path }) => pattern.test(nameOf(path))).sort((a, b) => b.size - a.size),
  );
  const other = members
    .filter(({ path, size }) => size > 2000 && !path.includes("FS/") && /\.(?:txt|log)(?:\.gz)?$/i.test(path))
    .sort((a, b) => b.size - a.size);
  return [...new Set([...named, ...likely, ...other])];
}

export interface TextHead {
  readonly text: string;
  readonly isGzip: boolean;
  /** True for a dumpstate's head, false for what dumpsys alone printed. */
  readonly isWhole: boolean;
}

/** Undefined for what is no text of a report, or cannot be read. */
export async function headOf(text: Pick<Member, "open" | "path">): Promise<TextHead | undefined> {
  try {
    const source = await text.open(() => undefined);
    let bytes = await source.read(0, headBytes);
    const packed = isGzip(bytes);
    if (packed) bytes = await gzipInside(source, headBytes, text.path);
    const encoding = wideEncoding(bytes);
    if (encoding === undefined && bytes.subarray(0, 512).includes(0)) return undefined;
    const head = encoding === undefined ? utf8(bytes) : utf16(bytes.subarray(2), encoding === "utf-16le");
    const isWhole = readDumpstateHead(head) !== undefined;
    return isWhole || isBareDumpsys(head) ? { text: head, isGzip: packed, isWhole } : undefined;
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
}

async function beginning(member: Member, bytes: number): Promise<string | undefined> {
  try {
    return utf8(await (await member.open(() => undefined)).read(0, bytes));
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
}

/** The text itself, unpacked and in UTF-8. @throws {ReadError} */
export async function openText(
  text: Member,
  packed: boolean,
  { limits, signal }: HoldingOptions,
  note: (note: Note) => void,
): Promise<ByteSource> {
  const source = await text.open(note);
  if (!packed) return narrowed(source, limits, text.path, signal);
  const opened = await openGzip(source, { limits, place: text.path, signal });
  for (const met of opened.notes) note(met);
  return narrowed(opened.source, limits, text.path, signal);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
