/**
 * A list in JSON of any size, one item at a time: an array, objects one after the other as programs print them line by
 * line, or `null` for a list without items. A damaged item costs itself; reading goes on at the next one.
 * RFC 8259; items line by line: https://jsonlines.org/
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { itemEnd, keyAt, sign } from "./item-end.ts";
import { JsonWindow } from "./json-window.ts";

export interface JsonItem {
  readonly value: unknown;
  /** Number in the list, from 1; damaged ones that were seen count. */
  readonly number: number;
  /** Byte of the file it begins with. */
  readonly offset: number;
}

export interface JsonItemsNote {
  readonly code: "malformed" | "truncated" | "empty-list" | "more-notes";
  readonly offset: number;
  readonly detail: string;
  readonly loss: boolean;
}

export interface JsonItemsOptions {
  readonly place: string;
  /** Largest single item. */
  readonly itemBytes: number;
  /** Deepest nesting. */
  readonly depth: number;
  /** Name that items begin with, to find the next one behind damage; the first whole item says better. */
  readonly key?: string;
  note(note: JsonItemsNote): void;
}

const batchItems = 1000;
const mostNotes = 50;
/** Bytes that may be gone through in vain, so that damage made on purpose cannot make the time long. */
const vainBytes = 512 << 20;

/** @throws {ReadError} `truncated` for an empty file, `malformed` for what is no list, `over-limit`. */
export async function* readJsonItems(
  source: ByteSource,
  options: JsonItemsOptions,
): AsyncGenerator<readonly JsonItem[]> {
  const window = new JsonWindow(source);
  let told = 0;
  const tell = (code: JsonItemsNote["code"], offset: number, detail: string, loss = true): void => {
    told++;
    if (told <= mostNotes) options.note({ code, offset, detail, loss });
    else if (told === mostNotes + 1) options.note({ code: "more-notes", offset, detail: "and further ones", loss });
  };

  let batch: JsonItem[] = [];
  let number = 0;
  let vain = 0;
  let { at, form, key } = await beginning(window, source.size, options, tell);
  let ended = form !== "array";
  while (form !== "null") {
    at = await window.behindSpace(at, true);
    if (at >= source.size) break;
    if (form === "array" && (await window.byte(at)) === sign.closeList) {
      at = await window.behindSpace(at + 1);
      ended = at >= source.size;
      if (ended) break;
      tell("malformed", at, "more behind the end");
      at = await nextItem(window, at, key);
      continue;
    }
    number++;
    const item = await window.item(at, options.itemBytes, (bytes, from) => itemEnd(bytes, from, options.depth));
    const { bytes, start, end } = item;
    const value = end === undefined ? undefined : parsed(bytes, start, end);
    if (end !== undefined && value !== undefined) {
      if (number === 1) key = keyAt(bytes, start) ?? key;
      batch.push({ value: value.value, number, offset: at });
      at += end - start;
      if (batch.length < batchItems) continue;
      yield batch;
      batch = [];
      continue;
    }
    vain += (end ?? bytes.length) - start;
    if (vain > vainBytes) throw new ReadError("over-limit", options.place, "too much damage");
    const next = await nextItem(window, at + 1, key);
    const cut = item.toEnd && next >= source.size;
    tell(cut ? "truncated" : "malformed", at, cut ? "the item does not end" : "an item that is no JSON");
    ended ||= cut;
    at = next;
  }
  if (!ended) tell("truncated", source.size, "the list does not end");
  if (number === 0 && told === 0) tell("empty-list", 0, "no item", false);
  yield batch;
}

type Tell = (code: JsonItemsNote["code"], offset: number, detail: string) => void;

/** What kind of list it is, and where its first item may be. */
async function beginning(
  window: JsonWindow,
  size: number,
  { place, key }: JsonItemsOptions,
  tell: Tell,
): Promise<{ at: number; form: "array" | "lines" | "null"; key: string | undefined }> {
  const at = await window.behindSpace(await window.behindMark());
  if (at >= size) throw new ReadError("truncated", place, "an empty file");
  const first = await window.byte(at);
  if (first === sign.openList) return { at: at + 1, form: "array", key };
  if (first === sign.openObject) return { at, form: "lines", key };
  if (await window.says(at, "null")) return { at, form: "null", key };
  const next = await nextItem(window, at, key);
  if (next >= size) throw new ReadError("malformed", place, "no list in JSON");
  tell("malformed", at, "it does not begin as a list");
  // The array's end is then no surprise, and its absence no news.
  return { at: next, form: "array", key };
}

function parsed(bytes: Uint8Array, start: number, end: number): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(utf8(bytes.subarray(start, end))) as unknown };
  } catch {
    return undefined;
  }
}

/** Where the next item begins that looks like one; the end of the file where none does. */
async function nextItem(window: JsonWindow, from: number, key: string | undefined): Promise<number> {
  return window.find(from, (bytes, at) => {
    const byte = bytes[at];
    if (byte === sign.openObject) {
      const found = keyAt(bytes, at);
      return found !== undefined && (key === undefined || found === key);
    }
    return key === undefined && byte === sign.quote && isBehindComma(bytes, at);
  });
}

function isBehindComma(bytes: Uint8Array, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 64; before--) {
    const byte = bytes[before] as number;
    if (byte > sign.space) return byte === sign.comma || byte === sign.openList;
  }
  return false;
}
