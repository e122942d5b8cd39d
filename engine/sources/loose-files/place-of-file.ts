/**
 * What a single file of a phone is, and so where on the phone it would lie: told by what stands in it, and only where
 * that does not tell by its name, which a mail program, a browser or a person may have changed.
 * @module
 */
import { type ByteSource, readAll } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { utf8, utf16 } from "../../bytes/text.ts";
import { dictOf, readPlist } from "../../formats/plist/plist.ts";
import { openDatabase } from "../../formats/sqlite/sqlite.ts";
import { isZip } from "../../formats/zip/zip.ts";
import type { HandOverFile } from "../../model/evidence.ts";
import { isSqliteHead } from "../ios-backup/sqlite-head.ts";
import {
  type Form,
  type KnownPlace,
  type LoosePlace,
  namesOf,
  placeByName,
  placeByPath,
  statedPlace,
} from "./places.ts";
import { telling } from "./telling-contents.table.ts";

const headBytes = 1 << 16;
/** Larger lists are told by their name. */
const mostPlistBytes = 32 << 20;
const profile = telling.keys.find(([place]) => place.endsWith("/profile-*"))?.[0];

/** Undefined for what is not known. @throws {ReadError} `cancelled`, or when it cannot be read. */
export async function placeOfFile(
  hand: HandOverFile,
  path: string,
  known: readonly KnownPlace[],
  limits: Limits,
): Promise<LoosePlace | undefined> {
  const source = await hand.open();
  const head = await source.read(0, headBytes);
  if (head.length === 0) return undefined;
  const { form, places } = await contentsOf(source, head, path, limits);
  const names = namesOf(path);
  const stated = places.map((place) => statedPlace(place, names));
  // Of several that it can be, the one that bears its name.
  const own = stated.find(({ at }) => "path" in at && names.includes(at.path.slice(at.path.lastIndexOf("/") + 1)));
  const place = placeByPath(path, known) ?? own ?? stated[0] ?? placeByName(names, known, form);
  const other = stated.find(({ platform }) => platform !== place?.platform);
  return place === undefined || other === undefined ? place : { ...place, other };
}

async function contentsOf(
  source: ByteSource,
  head: Uint8Array,
  path: string,
  limits: Limits,
): Promise<{ form: Form; places: readonly string[] }> {
  if (isSqliteHead(head)) {
    const tables = await tolerant(async () => (await openDatabase(source, { limits, place: path })).tables.values());
    return {
      form: "database",
      places: having(
        telling.tables,
        [...(tables ?? [])].map(({ name }) => name),
      ),
    };
  }
  const start = utf8(head.subarray(0, 512));
  if (start.startsWith("bplist0") || /^\s*(?:\ufeff)?<(?:\?xml|!DOCTYPE plist|plist)/.test(start)) {
    const list = await tolerant(async () =>
      dictOf(readPlist(await readAll(source, mostPlistBytes, path), { limits, place: path })),
    );
    return { form: "plist", places: having(telling.keys, [...(list?.keys() ?? [])]) };
  }
  // A signed profile has its list inside of the signature.
  if (head[0] === 0x30 && utf8(head).includes("PayloadIdentifier")) return { form: "plist", places: [profile ?? ""] };
  if (isZip(head)) return { form: "other", places: utf8(head).includes("AndroidManifest.xml") ? [apk] : [] };
  const text = textOf(head);
  if (text === undefined) return { form: "other", places: binaryPlaces(head) };
  return { form: "text", places: telling.texts.flatMap(([place, begins]) => (begins.test(text) ? [place] : [])) };
}

/** What was downloaded, or received: nobody says that it was installed. */
const apk = "/storage/emulated/0/Download/*.apk";

/** Marks of formats of the phone's own. */
function binaryPlaces(head: Uint8Array): string[] {
  const mark = [...head.subarray(0, 5)].join();
  if (mark === "0,16,0,0,17") return ["/private/var/db/diagnostics/Persist/*.tracev3"];
  if (mark.startsWith("176,187,")) return ["/private/var/db/diagnostics/timesync/*.timesync"];
  if (mark.startsWith("99,111,111,107,")) return ["/private/var/mobile/Library/Cookies/*.binarycookies"];
  return [];
}

function having(list: readonly (readonly [place: string, words: string])[], there: readonly string[]): string[] {
  const all = new Set(there.map((word) => word.toUpperCase()));
  return list.flatMap(([place, words]) =>
    words.split(",").every((word) => all.has(word.toUpperCase())) ? [place] : [],
  );
}

/** Undefined for what is no text. */
function textOf(head: Uint8Array): string | undefined {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    return utf16(head.subarray(2), head[0] === 0xff);
  }
  return head.subarray(0, 512).includes(0) ? undefined : utf8(head).replace(/^\ufeff/, "");
}

async function tolerant<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
}
