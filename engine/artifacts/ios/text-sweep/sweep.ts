/**
 * Goes through one file after the other and keeps each different name with the first place it stands at.
 * @module
 */
import { type ByteSource, readAll } from "../../../bytes/byte-source.ts";
import { isReadError, ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import { inflateStream, isGzip } from "../../../formats/gzip/gzip.ts";
import { readPlist } from "../../../formats/plist/plist.ts";
import type { Gathering, ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import type { Note } from "../../../model/ledger.ts";
import { readDatabase } from "../../read-database.ts";
import { type TokenKind, tokensIn } from "../../tokens.ts";
import { sweepDatabase } from "./database.ts";
import { begunEarly, sweptEarly } from "./early-sweep.ts";
import { endsItsLines, isSwept, type Standing, standingOf } from "./standing.ts";
import { type See, type Standings, type SweepRun, sweepRun } from "./sweep-run.ts";
import { blockBytes, headBytes, isText, longestText, textSweep } from "./sweep-text.ts";
import type { KnownToken } from "./token-table.ts";

const mostValues = 500_000;

export function gatherSweep(context: ReadContext): Gathering {
  const note = (met: Note): void => context.note(met);
  /** Chosen with the first file: what an early look has begun is gone on with. */
  let run: SweepRun | undefined;
  const files: number[] = [];
  return {
    wants: ({ name, type }) => type === "file" && isSwept(name),
    async see(file) {
      const { early, name } = file;
      run ??= begunEarly(early?.look) ?? sweepRun();
      const made = sweptEarly(early, run, name);
      if (made !== undefined) {
        files.push(made.file);
        for (const met of made.notes) note(met);
        return;
      }
      const next = run.begin(name, note);
      files.push(next.file);
      await seeFile(file, context, next.see);
    },
    *rows() {
      for (const known of run?.table.all(files) ?? []) yield rowOf(known);
    },
  };
}

function rowOf({ kind, token, group, times, file, place }: KnownToken<Standings>): Row {
  const profile = kind === "name" && group.ofProfiles ? { profile: token } : {};
  return {
    value: { ...valueFor(kind, token, group.standing, group.ofNetwork), ...profile, times, where: file },
    from: { file, ...place },
  };
}

async function seeFile(file: EvidenceFile, context: ReadContext, see: See): Promise<void> {
  let source = await file.open();
  const isState = /^RunningBoard\/[^/]*\.log$/.test(file.name);
  const isKnown = isState || endsItsLines(file.name) || standingOf(file.name) === "places";
  if (source.size === 0 && isKnown) throw new ReadError("truncated", file.name, "an empty file");
  if (source.size === 0) return;
  if (isGzip(await source.read(0, 16))) source = await inflated(source, file, context);
  const head = await source.read(0, headBytes);
  const begins = utf8(head.subarray(0, 16));
  if (begins.startsWith("SQLite format 3")) {
    for await (const _ of readDatabase(file, context, (database) => sweepDatabase(database, see.text)));
  } else if (begins.startsWith("bplist")) {
    seePlist(await readAll(source, context.limits.wholeFileBytes, file.name), file, context, see);
  } else if (isText(head)) {
    await seeText(source, head, file, context, see);
    // Anything else is a form of its own, and nothing is said of it.
  } else if (isKnown || file.name.endsWith(".plist")) {
    throw new ReadError("malformed", file.name, "its bytes are no text");
  }
}

async function inflated(source: ByteSource, { name }: EvidenceFile, context: ReadContext): Promise<ByteSource> {
  const pass = inflateStream(source, {
    limits: { ...context.limits, inflatedBytes: longestText },
    place: name,
    lent: true,
  });
  for await (const _ of pass);
  const { source: unpacked, notes } = pass.result();
  for (const note of notes) context.note(note);
  return unpacked;
}

async function seeText(
  source: ByteSource,
  head: Uint8Array,
  { name }: EvidenceFile,
  context: ReadContext,
  see: See,
): Promise<void> {
  const sweep = textSweep(name, head, see, context.note);
  let at = 0;
  while (at < source.size && at < longestText) {
    const block = await source.read(at, at + blockBytes);
    if (block.length === 0) break;
    at += sweep.block(block, at + block.length >= source.size);
  }
  if (at < source.size)
    context.note({ code: "over-limit", place: name, detail: `${at} of ${source.size} bytes`, loss: true });
  sweep.end();
}

function seePlist(bytes: Uint8Array, file: EvidenceFile, context: ReadContext, see: See): void {
  const waiting: { key: string; value: unknown }[] = [
    { key: "", value: readPlist(bytes, { limits: context.limits, place: file.name }) },
  ];
  const seen = new Set<object>();
  for (let at = 0; at < waiting.length; at++) {
    if (at >= mostValues) {
      context.note({ code: "over-limit", place: file.name, detail: `more than ${mostValues} values`, loss: true });
      return;
    }
    const { key, value } = waiting[at] as (typeof waiting)[number];
    if (typeof value === "string") tokensIn(value, false, (kind, token) => see.text(kind, token, { key }));
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Uint8Array) seeData(value, key, file, context, see);
    else if (Array.isArray(value))
      for (const [i, item] of value.entries()) waiting.push({ key: `${key}.${i}`.slice(-300), value: item });
    else if (value instanceof Map) {
      for (const [name, item] of value as ReadonlyMap<unknown, unknown>) {
        const own = key === "" ? String(name) : `${key}.${String(name)}`.slice(-300);
        // A name may be a path or an app's identifier too.
        tokensIn(String(name), false, (kind, token) => see.text(kind, token, { key: own }));
        waiting.push({ key: own, value: item });
      }
    }
  }
}

/** A property list inside another; one that cannot be read says nothing of the one around it. */
function seeData(bytes: Uint8Array, key: string, file: EvidenceFile, context: ReadContext, see: See): void {
  if (bytes.length < 40 || utf8(bytes.subarray(0, 6)) !== "bplist") return;
  try {
    seePlist(bytes, file, context, { ...see, text: (kind, token) => see.text(kind, token, { key }) });
  } catch (error) {
    if (!isReadError(error)) throw error;
    context.note({ code: error.code, place: `${file.name}, ${key}`, detail: error.detail, loss: true });
  }
}

function valueFor(kind: TokenKind, token: string, standing: Standing, ofNetwork: boolean): Record<string, unknown> {
  const isLog = standing === "log";
  switch (kind) {
    case "process":
      return { process: token };
    case "path":
      return standing === "places" ? { program: token } : isLog ? { loggedPath: token } : { path: token };
    case "name":
      return { [isLog ? "loggedApp" : "app"]: token, [ofNetwork ? "host" : "namedHost"]: token };
    case "ip":
      return { [ofNetwork ? "ip" : "namedIp"]: token };
    case "link":
      return { [ofNetwork ? "link" : "namedLink"]: token };
    case "email":
      return { email: token };
    case "hash":
      return { hash: token };
  }
}
