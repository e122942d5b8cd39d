/**
 * Texts in a value of any form: a text, a property list or keyed archive with others inside, words with attributes,
 * Protocol Buffers, packed or not.
 * @module
 */
import { bytesSource, readAll } from "../bytes/byte-source.ts";
import { isReadError } from "../bytes/read-error.ts";
import { utf8 } from "../bytes/text.ts";
import { isGzip, openGzip } from "../formats/gzip/gzip.ts";
import { arrayOf, bytesOf, dictOf, readPlist } from "../formats/plist/plist.ts";
import { readProtobuf, textIn, textsIn } from "../formats/protobuf/protobuf.ts";
import { attributedText } from "../formats/typed-stream/typed-stream.ts";
import type { ReadContext } from "../model/artifact.ts";

export interface Part {
  readonly text: string;
}

/** Forms inside forms, values in one, and bytes of one. */
const deepest = 4;
const mostValues = 20_000;
const mostBytes = 16 * 1024 * 1024;
/** Fewer hold no address. */
const fewestBytes = 6;

/** Damage of a form that tells what it is goes to the ledger; bytes of another form are passed over. */
export async function textsOfValue(value: unknown, place: string, context: ReadContext): Promise<Part[]> {
  const found: Part[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let at = 0; at < waiting.length; at++) {
    if (at >= mostValues) {
      context.note({ code: "over-limit", place, detail: `more than ${mostValues} values`, loss: true });
      break;
    }
    const next = waiting[at] as (typeof waiting)[number];
    if (typeof next.value === "string") {
      found.push({ text: next.value });
      continue;
    }
    const list = arrayOf(next.value as never);
    const entries = dictOf(next.value as never);
    const bytes = bytesOf(next.value as never);
    for (const item of list ?? entries?.values() ?? []) waiting.push({ value: item, depth: next.depth });
    if (bytes === undefined || bytes.length < fewestBytes) continue;
    if (bytes.length > mostBytes || next.depth >= deepest) {
      const detail = `${bytes.length} bytes, ${next.depth} forms deep`;
      context.note({ code: "over-limit", place, detail, loss: true });
      continue;
    }
    try {
      const inside = await inBytes(bytes, place, context);
      if (inside !== undefined) waiting.push({ value: inside, depth: next.depth + 1 });
    } catch (error) {
      if (!isReadError(error) || error.code === "cancelled") throw error;
      context.note({ code: error.code, place, detail: error.detail, loss: true });
    }
  }
  return found;
}

async function inBytes(bytes: Uint8Array, place: string, context: ReadContext): Promise<unknown> {
  const options = { limits: context.limits, place };
  if (isGzip(bytes)) {
    const packed = await openGzip(bytesSource(bytes), options);
    for (const note of packed.notes) context.note(note);
    return readAll(packed.source, mostBytes, place);
  }
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith("bplist0") || head.startsWith("<?xml version")) return readPlist(bytes, options);
  if (head.slice(2, 13) === "streamtyped") {
    const { text, links } = attributedText(bytes, options);
    return [text, ...links];
  }
  const plain = textIn(bytes);
  if (plain !== undefined) return plain;
  return protobufTexts(bytes, options) ?? runsIn(bytes);
}

function protobufTexts(bytes: Uint8Array, options: Parameters<typeof readProtobuf>[1]): string[] | undefined {
  try {
    const texts = textsIn(readProtobuf(bytes, options), options);
    return texts.length === 0 ? undefined : texts.map(({ text }) => text);
  } catch (error) {
    if (!isReadError(error)) throw error;
    return undefined;
  }
}

/** Texts of bytes whose form is not known; shorter ones hold no address. */
function runsIn(bytes: Uint8Array): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length && found.length < mostValues; at++) {
    const byte = at < bytes.length ? (bytes[at] as number) : 0;
    if (byte >= 0x20 && byte !== 0x7f) continue;
    if (at - start >= 8) found.push(utf8(bytes.subarray(start, at)));
    start = at + 1;
  }
  return found;
}
