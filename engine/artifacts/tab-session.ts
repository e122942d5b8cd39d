/**
 * What a Safari tab remembers of the pages before and after the present one: four bytes, then a property list with
 * `SessionHistory`, whose entries hold addresses and, in WebKit's own encoding, the frames of each page. Long ones may be
 * compressed with zlib (RFC 1950), as Safari does with other values of its databases.
 * Keys: WebKit, UIProcess/mac/LegacySessionStateCoding.cpp, https://github.com/WebKit/WebKit
 * @module
 */
import { inflateRaw } from "../formats/inflate/inflate-raw.ts";
import { arrayOf, bytesOf, dictOf, type PlistDict, textOf } from "../formats/plist/plist.ts";
import type { ReadContext } from "../model/artifact.ts";
import { nestedPlist } from "./nested-plist.ts";
import { webAddressesIn } from "./web-addresses.ts";

/** Pages of one tab that are told of. */
const entryLimit = 1000;
/** Bytes of one page's frames that are looked through. */
const frameBytes = 4 * 1024 * 1024;

export interface TabEntry {
  /** Number in the list, from 1. */
  readonly number: number;
  readonly entryUrl: string | undefined;
  readonly originalUrl: string | undefined;
  readonly entryTitle: string | undefined;
  readonly referrer: string | undefined;
  /** Addresses in the record of the page's frames, without the two above. */
  readonly frames: readonly string[] | undefined;
  readonly dataLength: number | undefined;
}

/** The pages; a session that cannot be read costs itself and is told. */
export function tabEntries(session: unknown, place: string, context: ReadContext): TabEntry[] {
  if (!(session instanceof Uint8Array) || session.length <= 4) return [];
  const plist = plistIn(session, place, context) ?? plistIn(session.subarray(4), place, context);
  if (plist === undefined) {
    // Some versions keep the session encrypted or compressed; what is legible is read all the same.
    const frames = webAddressesIn(session.subarray(0, frameBytes));
    context.note({ code: "unsupported-version", place, detail: `a session of ${session.length} bytes`, loss: true });
    return frames.length === 0 ? [] : [{ ...nothing, number: 1, frames, dataLength: session.length }];
  }
  const root = dictOf(nestedPlist(plist, place, context));
  const history = dictOf(root?.get("SessionHistory")) ?? dictOf(root?.get("sessionHistory"));
  const list = arrayOf(history?.get("SessionHistoryEntries")) ?? [];
  if (list.length > entryLimit) {
    context.note({ code: "over-limit", place, detail: `${list.length} pages, limit ${entryLimit}`, loss: true });
  }
  return list.slice(0, entryLimit).flatMap((item, i) => {
    const entry = dictOf(item);
    return entry === undefined ? [] : [entryOf(entry, i + 1)];
  });
}

const nothing = { entryUrl: undefined, originalUrl: undefined, entryTitle: undefined, referrer: undefined };

function entryOf(entry: PlistDict, number: number): TabEntry {
  const entryUrl = textOf(entry.get("SessionHistoryEntryURL"));
  const originalUrl = textOf(entry.get("SessionHistoryEntryOriginalURL"));
  const data = bytesOf(entry.get("SessionHistoryEntryData"));
  const frames = data === undefined ? [] : webAddressesIn(data.subarray(0, frameBytes));
  const others = frames.filter((address) => address !== entryUrl && address !== originalUrl);
  return {
    number,
    entryUrl,
    originalUrl: originalUrl === entryUrl ? undefined : originalUrl,
    entryTitle: textOf(entry.get("SessionHistoryEntryTitle")),
    referrer: textOf(entry.get("SessionHistoryEntryReferrer")),
    frames: others.length === 0 ? undefined : others,
    dataLength: data?.length,
  };
}

/** The bytes of a property list that begins here, inflated where need be. */
function plistIn(bytes: Uint8Array, place: string, context: ReadContext): Uint8Array | undefined {
  if (isPlist(bytes)) return bytes;
  // The method, and a check over both bytes.
  if (bytes[0] !== 0x78 || (0x7800 + (bytes[1] ?? 0)) % 31 !== 0) return undefined;
  const { bytes: inflated } = inflateRaw(bytes.subarray(2), context.limits.valueBytes, place);
  return afterHead(inflated);
}

/** Whether the four bytes stand inside or outside the compression is not known: both are read. */
function afterHead(bytes: Uint8Array): Uint8Array | undefined {
  if (isPlist(bytes)) return bytes;
  const rest = bytes.subarray(4);
  return isPlist(rest) ? rest : undefined;
}

function isPlist(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 6));
  return head === "bplist" || head.startsWith("<?xml");
}
