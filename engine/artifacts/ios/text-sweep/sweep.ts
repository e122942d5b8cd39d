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
import type { Place } from "../../../model/place.ts";
import { readDatabase } from "../../read-database.ts";
import { sweepDatabase } from "./database.ts";
import type { LineSink } from "./line-sink.ts";
import { scanLines } from "./scan-lines.ts";
import { endsItsLines, isOfNetwork, isSwept, type Standing, standingOf } from "./standing.ts";
import { type KnownToken, TokenTable } from "./token-table.ts";
import { type TokenKind, tokensIn } from "./tokens.ts";

const ofProfiles = /^logs\/profile_access\//;
const headBytes = 4096;
const blockBytes = 1 << 20;
const longestText = 1 << 29;
const mostTokens = 1_500_000;
const mostTokenBytes = 1 << 28;
const mostValues = 500_000;
/** Decoded to see how a text ends: 64 letters of up to four bytes, and a cut one. */
const lastBytes = 260;

/** What the file says of all names in it. */
interface Standings {
  readonly standing: Standing;
  readonly ofNetwork: boolean;
  readonly ofProfiles: boolean;
}

export function gatherSweep(context: ReadContext): Gathering {
  const table = new TokenTable<Standings>(mostTokens, mostTokenBytes);
  const groups = new Map<string, Standings>();
  return {
    wants: ({ name, type }) => type === "file" && isSwept(name),
    async see(file) {
      const own = {
        standing: standingOf(file.name),
        ofNetwork: isOfNetwork(file.name),
        ofProfiles: ofProfiles.test(file.name),
      };
      const key = JSON.stringify(own);
      const group = groups.get(key) ?? own;
      groups.set(key, group);
      table.begin(file.name, group);
      let isFull = false;
      const told = (hasRoom: boolean): void => {
        if (hasRoom || isFull) return;
        isFull = true;
        const detail = `more than ${mostTokens} names, or longer ones than are kept`;
        context.note({ code: "over-limit", place: file.name, detail, loss: true });
      };
      await seeFile(file, context, {
        bytes: (kind, bytes, start, end, line) => told(table.see(kind, bytes, start, end, line)),
        text: (kind, token, place) => told(table.seeText(kind, token, place)),
      });
    },
    *rows() {
      for (const known of table.all()) yield rowOf(known);
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

interface See {
  readonly bytes: LineSink["token"];
  text(kind: TokenKind, token: string, place: Omit<Place, "file">): void;
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
    const isList = file.name.endsWith(".plist");
    if (isList && !/^\s*[<{(/"]/.test(begins.replace(/^\ufeff/, ""))) {
      context.note({ code: "malformed", place: file.name, detail: "does not begin as a property list", loss: true });
    }
    await seeText(source, file, context, see);
    // Anything else is a form of its own, and nothing is said of it.
  } else if (isKnown || file.name.endsWith(".plist")) {
    throw new ReadError("malformed", file.name, "its bytes are no text");
  }
}

async function inflated(source: ByteSource, { name }: EvidenceFile, context: ReadContext): Promise<ByteSource> {
  const pass = inflateStream(source, { limits: { ...context.limits, inflatedBytes: longestText }, place: name });
  for await (const _ of pass);
  const { source: unpacked, notes } = pass.result();
  for (const note of notes) context.note(note);
  return unpacked;
}

/** Signs that no text has, zeros aside, which a damaged text may have. */
function isText(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 32 && byte !== 0 && (byte < 9 || byte > 13) && byte !== 27) odd++;
  let zeros = 0;
  for (const byte of head.subarray(0, 256)) if (byte === 0) zeros++;
  return odd <= head.length / 100 + 1 && zeros < Math.min(256, head.length) / 8;
}

async function seeText(source: ByteSource, file: EvidenceFile, context: ReadContext, see: See): Promise<void> {
  const isList = standingOf(file.name) === "list";
  const sink: LineSink = {
    token: see.bytes,
    wide: (bytes, start, end, number) => seeLine(bytes.subarray(start, end), number),
  };
  function seeLine(bytes: Uint8Array, number: number): void {
    const place = { line: number };
    tokensIn(utf8(bytes), isList, (kind, token) => see.text(kind, token, place));
  }
  let line = 0;
  let zeros = 0;
  let last = "";
  let isXml = false;
  let at = 0;
  while (at < source.size && at < longestText) {
    const block = await source.read(at, at + blockBytes);
    if (block.length === 0) break;
    const isLast = at + block.length >= source.size;
    const end = isLast ? block.length : block.lastIndexOf(10) + 1 || block.length;
    const zero = block.indexOf(0);
    if (zero >= 0 && zero < end && zeros++ < 20) {
      context.note({ code: "malformed", place: `${file.name}, offset ${at + zero}`, detail: "zero bytes", loss: true });
    }
    if (at === 0 && file.name.endsWith(".plist")) {
      isXml = /^\s*<(?:\?xml|!DOCTYPE plist|plist)\b/.test(utf8(block.subarray(0, end)));
    }
    line = isList ? eachLine(block, end, line + 1, seeLine) : scanLines(block, end, line + 1, sink);
    const isWhole = block[end - 1] === 10;
    // What follows the last line feed is the beginning of the next block.
    if (isWhole) line--;
    last =
      utf8(block.subarray(Math.max(0, end - lastBytes), end))
        .slice(-64)
        .trimEnd() + (isWhole ? "\n" : "");
    at += end;
  }
  if (at < source.size)
    context.note({ code: "over-limit", place: file.name, detail: `${at} of ${source.size} bytes`, loss: true });
  const isCut = file.name.endsWith(".json")
    ? !/[}\]]\n?$/.test(last)
    : isXml
      ? !/<\/plist>\n?$/.test(last)
      : endsItsLines(file.name) && !last.endsWith("\n");
  if (isCut)
    context.note({
      code: "truncated",
      place: `${file.name}, line ${line}`,
      detail: "the text does not end",
      loss: true,
    });
}

function eachLine(bytes: Uint8Array, end: number, first: number, see: (line: Uint8Array, number: number) => void) {
  let start = 0;
  for (let line = first; ; line++) {
    const feed = bytes.indexOf(10, start);
    const stop = feed < 0 || feed > end ? end : feed;
    see(bytes.subarray(start, stop), line);
    if (stop >= end) return line;
    start = stop + 1;
  }
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
