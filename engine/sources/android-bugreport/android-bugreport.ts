/**
 * An Android bug report, told by content: the archive that a phone makes, that archive in another one or unpacked, or its
 * text alone, packed or not. The text is gone through once; artifacts get its sections, each for itself.
 * Facts: AOSP `frameworks/native/cmds/dumpstate` (bugreport-format.md), published reports of Android 10 to 14.
 * @module
 */

import { cachedSource } from "../../bytes/block-cache.ts";
import type { ByteSource } from "../../bytes/byte-source.ts";
import { readAll, sliceSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { type DumpstateIndex, indexDumpstate } from "../../formats/dumpstate/dumpstate.ts";
import { readDumpstateHead } from "../../formats/dumpstate/head.ts";
import { readProperties } from "../../formats/dumpstate/properties.ts";
import type { Evidence, HandOver, OpenContext, Recognition, SourceKind } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { phoneIdentity } from "../../model/phone-identity.ts";
import { below } from "../below.ts";
import { type Holding, type HoldingOptions, holdingOf } from "./holding.ts";
import { type FoundReport, findReport, headOf, openText } from "./main-text.ts";
import { deviceOf, takenAtOf } from "./report-facts.ts";
import { reportFiles } from "./report-files.ts";

export const androidBugreport: SourceKind = { id: "android-bugreport", recognise, open };

/** Blocks of the text that are held: 2 MB. */
const blocksHeld = 8;
const mostPropertyBytes = 4 << 20;

async function recognise(hand: HandOver, limits: Limits): Promise<Recognition> {
  const found = await reportIn(hand, { limits });
  if (found === undefined) return { is: "not-this" };
  const head = readDumpstateHead(found.report.head) ?? {};
  const takenAt = takenAtOf(head.localTime, undefined);
  return {
    is: "this",
    encrypted: false,
    device: deviceOf(head, new Map()),
    ...below(hand, found.report.text.path.split("/").slice(0, -1).join("/")),
    ...(takenAt === undefined ? {} : { takenAt }),
  };
}

async function reportIn(
  hand: HandOver,
  options: HoldingOptions,
): Promise<{ report: FoundReport; holding: Holding | undefined } | undefined> {
  const holding = await holdingOf(hand, options);
  if (holding !== undefined) {
    const report = await findReport(holding, options);
    return report === undefined ? undefined : { report, holding };
  }
  if (hand.kind === "folder") return undefined;
  const text = { path: hand.name, size: hand.size, open: () => hand.open() };
  const head = await headOf(text);
  if (head === undefined) return undefined;
  const report = {
    text,
    isGzip: head.isGzip,
    isWhole: head.isWhole,
    head: head.text,
    members: [text],
    notes: [],
    others: [],
  };
  return { report, holding: undefined };
}

async function open(hand: HandOver, context: OpenContext): Promise<Evidence> {
  const { limits, signal } = context;
  context.progress?.("reading-index");
  const found = await reportIn(hand, { limits, signal });
  if (found === undefined) throw new ReadError("absent", hand.name, "no text of a bug report");
  const { report, holding } = found;
  const stored = (path: string): string => holding?.stored(path) ?? hand.name;
  const opened = new Set<string>([stored(report.text.path)]);

  const textNotes: Note[] = [];
  const source = await openText(report.text, report.isGzip, { limits, signal }, (note) => void textNotes.push(note));
  const cached = cachedSource(source, 1 << 18, blocksHeld);
  const index = await indexDumpstate(source, { limits, place: report.text.path, signal });
  if (index.overLimit) {
    const detail = `more than ${limits.entries} sections`;
    textNotes.push({ code: "over-limit", place: report.text.path, detail, loss: true });
  }
  const others = report.others.map((place) => ({
    code: "several-reports",
    place,
    detail: `${report.text.path} is read`,
    loss: false,
  }));
  const head = readDumpstateHead(report.head) ?? {};
  const properties = await propertiesOf(cached, index, report.text.path);
  const identity = phoneIdentity({ serial: properties.get("ro.serialno") ?? properties.get("ro.boot.serialno") });
  const takenAt = takenAtOf(head.localTime, properties.get("persist.sys.timezone"));
  return {
    kind: "android-bugreport",
    name: hand.name,
    encrypted: false,
    device: deviceOf(head, properties),
    ...(identity === undefined ? {} : { identity }),
    ...(takenAt === undefined ? {} : { takenAt }),
    fileCount: report.members.length,
    notes: [...report.notes, ...textNotes, ...others, ...(isOneOfMany(report) ? [singleNote(hand.name)] : [])],
    files: reportFiles({
      kind: "android-bugreport",
      text: { name: report.text.path, index, open: async () => cached, notes: [...textNotes, ...others] },
      members: report.members,
      opened: (path) => void opened.add(stored(path)),
    }),
    opened,
    async openStored(path) {
      if (hand.kind === "file") {
        if (path !== hand.name) throw new ReadError("absent", path, "not what was handed over");
        return hand.open();
      }
      const file = await hand.get(path);
      if (file?.kind !== "file") throw new ReadError("absent", path, "no such file in the folder");
      return file.open();
    },
  };
}

/** What one service printed, or some: without a report's head, and without the list that comes of asking all of them. */
function isOneOfMany({ head, isWhole }: FoundReport): boolean {
  return !isWhole && !/^Currently running services:/m.test(head);
}

function singleNote(place: string): Note {
  return { code: "loose-files", place, detail: "services, without the rest of a report", loss: false };
}

/** Properties that tell of the phone; none where the section is missing or cannot be read. */
async function propertiesOf(text: ByteSource, index: DumpstateIndex, place: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const section = index.sections.find(({ name }) => name === "SYSTEM PROPERTIES");
  if (section === undefined) return found;
  try {
    const bytes = await readAll(sliceSource(text, section.start, section.end), mostPropertyBytes, place);
    for (const { name, value } of readProperties(utf8(bytes), () => undefined)) found.set(name, value);
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
  }
  return found;
}
