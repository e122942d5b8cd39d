/**
 * A copy of an iPhone's or iPad's files: a folder, or a `.tar`, `.tar.gz` or `.zip`, told by content. Whole volumes, the
 * data volume alone, or a part of either; from a jailbroken phone or from an extraction tool, with or without folders
 * around it. Opened as the phone's files under the phone's own paths.
 * Facts: published extractions and their path lists; Apple Platform Security guide on the volumes; hier(7).
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { Evidence, HandOver, HandOverFile, OpenContext, Recognition, SourceKind } from "../../model/evidence.ts";
import { begunArchive, indexMore } from "../begun-archives.ts";
import { below } from "../below.ts";
import { partsOfPhone } from "../ios-sysdiagnose/sysdiagnose-parts.ts";
import { archiveDump } from "./archive-dump.ts";
import type { Dump } from "./dump.ts";
import { readDumpFacts } from "./dump-facts.ts";
import { dumpFiles } from "./dump-files.ts";
import { folderDump } from "./folder-dump.ts";
import { findLayouts } from "./layout.ts";
import { missingParts } from "./missing-parts.ts";

export const iosFilesystem: SourceKind = { id: "ios-filesystem", recognise, open };

/** How far into an archive one looks to tell what it is. */
const mostEntriesToTell = 20_000;
const mostBytesToTell = 256 << 20;

async function recognise(hand: HandOver, limits: Limits): Promise<Recognition> {
  const dump = hand.kind === "folder" ? folderDump(hand) : await beginningOf(hand, limits);
  if (dump === undefined) return { is: "not-this" };
  const layouts = await findLayouts(dump);
  const [first] = layouts;
  if (first === undefined) return { is: "not-this" };
  if (layouts.length > 1 && hand.kind === "folder") {
    const choices = [];
    for (const { at, mounts } of layouts) {
      choices.push({ path: at, device: (await readDumpFacts(dump, mounts, limits)).device });
    }
    return { is: "several", choices };
  }
  const { device, takenAt, isMac } = await readDumpFacts(dump, first.mounts, limits);
  if (isMac) return { is: "not-this" };
  return {
    is: "this",
    encrypted: false,
    device,
    ...below(hand, first.at),
    ...(takenAt === undefined ? {} : { takenAt }),
  };
}

/** As much of an archive as it takes to tell; undefined when it is none. */
async function beginningOf(hand: HandOverFile, limits: Limits): Promise<Dump | undefined> {
  const archive = await begunArchive(hand, limits);
  if (archive === undefined) return undefined;
  const dump = archiveDump(archive, hand);
  for (;;) {
    const through = await indexMore(hand, archive, mostBytesToTell);
    const far = archive.index.count >= mostEntriesToTell || archive.inflatedBytes > mostBytesToTell;
    if (through || far || (await findLayouts(dump)).length > 0) return dump;
  }
}

async function open(hand: HandOver, context: OpenContext): Promise<Evidence> {
  const { limits, signal } = context;
  context.progress?.("reading-index");
  let dump: Dump;
  if (hand.kind === "folder") dump = folderDump(hand);
  else {
    const archive = await begunArchive(hand, limits);
    if (archive === undefined) throw new ReadError("absent", hand.name, "no archive");
    archive.watch(signal);
    while (!(await indexMore(hand, archive)));
    dump = archiveDump(archive, hand);
  }
  const layouts = await findLayouts(dump);
  const [layout, ...others] = layouts;
  if (layout === undefined) throw new ReadError("absent", hand.name, "no folder of an iPhone in it");
  if (others.length > 0 && hand.kind === "folder") {
    throw new ReadError("absent", hand.name, `${layouts.length} dumps, none of them chosen`);
  }
  const facts = await readDumpFacts(dump, layout.mounts, limits);
  const more = others.map(({ at }) => ({
    code: "several-dumps",
    place: at,
    detail: `another phone's files; ${layout.at === "" ? hand.name : layout.at} is read`,
    loss: true,
  }));
  const missing = await missingParts(dump, layout.mounts, hand.name);
  const inside = await partsOfPhone(dump, layout.mounts);
  return {
    kind: "ios-filesystem",
    name: hand.name,
    encrypted: false,
    device: facts.device,
    ...(facts.takenAt === undefined ? {} : { takenAt: facts.takenAt }),
    get fileCount() {
      return dump.fileCount;
    },
    get notes() {
      return [...dump.notes, ...more, ...missing, ...inside.notes];
    },
    parts: inside.parts,
    files: dumpFiles({ dump, layout, name: hand.name, signal, mostEntries: limits.entries }),
    opened: dump.opened,
    openStored: (path) => dump.openStored(path),
  };
}
