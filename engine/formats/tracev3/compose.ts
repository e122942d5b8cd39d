/**
 * A message as it is shown: the text for printing with its values put in. What is private and not in the log stays visible
 * as `<private>`, and a hash that stands for a value as one.
 * @module
 */
import { hex, utf8, utf16 } from "../../bytes/text.ts";
import { decodeData, decodeNumber } from "./decoders.ts";
import { type Items, itemKind, notThere } from "./items.ts";
import type { FormatPart, Slot } from "./message-format.ts";

const hidden = "<private>";
const missing = "<decode: missing data>";
/** Of one message: a hostile one asks for a great width many times. */
const longest = 1 << 16;

export function compose(parts: readonly FormatPart[], items: Items): string {
  // Programs that give no text have their first value shown.
  if (parts.length === 0) return items.count === 0 ? "" : plainValue(items, nextValue(items, 0, []));
  let message = "";
  let item = 0;
  for (const part of parts) {
    if (message.length > longest) break;
    if (typeof part === "string") {
      message += part;
      continue;
    }
    const counts: number[] = [];
    item = nextValue(items, item, counts);
    message += item < items.count ? valueIn(part, items, item, counts) : missing;
    item++;
  }
  return message;
}

/** The values alone, where their text for printing is not known. */
export function valuesOf(items: Items): string {
  const values: string[] = [];
  for (let item = nextValue(items, 0, []); item < items.count; item = nextValue(items, item + 1, [])) {
    if (items.kind[item] !== itemKind.scalar) values.push(plainValue(items, item));
  }
  return values.join(" ");
}

/** Goes over counts and the names of masks. */
function nextValue(items: Items, from: number, counts: number[]): number {
  let item = from;
  for (; item < items.count; item++) {
    const kind = items.kind[item];
    if (kind === itemKind.count) counts.push(Number(integer(items, item, true)));
    else if (kind !== itemKind.maskName) break;
  }
  return item;
}

function valueIn(slot: Slot, items: Items, item: number, counts: readonly number[]): string {
  const { decoder } = slot;
  let used = 0;
  const stated = (given: number | undefined): number | undefined => (given === -1 ? counts[used++] : given);
  const width = stated(slot.width);
  const precision = stated(slot.precision);
  if (items.from[item] === notThere) return hidden;
  if (items.kind[item] === itemKind.scalar) {
    return padded(numberIn(slot, items, item, precision), slot.flags, width);
  }
  if (items.kind[item] !== itemKind.hash && decoder !== undefined) {
    const shown = decodeData(decoder, bytesOf(items, item));
    if (shown !== undefined) return padded(shown, slot.flags, width);
  }
  if (!"sS@P".includes(slot.conversion)) {
    return items.kind[item] === itemKind.hash
      ? plainValue(items, item)
      : `<decode: mismatch for [%${slot.conversion}] got [STRING sz:${sizeOf(items, item)}]>`;
  }
  const text = plainValue(items, item);
  // A precision of zero has been seen to have no effect; of data it is the length, which the item has as well.
  const cut =
    precision !== undefined && precision > 0 && slot.conversion !== "P" && items.kind[item] !== itemKind.hash
      ? text.slice(0, precision)
      : text;
  return padded(cut, slot.flags.replace("0", ""), width);
}

function sizeOf(items: Items, item: number): number {
  return (items.to[item] as number) - (items.from[item] as number);
}

function bytesOf(items: Items, item: number): Uint8Array {
  return items.bytes.subarray(items.from[item], items.to[item]);
}

function plainValue(items: Items, item: number): string {
  if (item >= items.count) return missing;
  if (items.from[item] === notThere) return hidden;
  const kind = items.kind[item];
  if (kind === itemKind.scalar) return String(integer(items, item, true));
  const bytes = bytesOf(items, item);
  if (kind === itemKind.hash) return `<mask.hash: ${bytes.length === 0 ? "(null)" : `'${base64(bytes)}'`}>`;
  if (kind === itemKind.data) return `<${hex(bytes)}>`;
  if (bytes.length === 0) return "(null)";
  return kind === itemKind.wide ? utf16(bytes, true).replace(/\0+$/, "") : textOf(bytes);
}

/** Without the zeros at its end. */
function textOf(bytes: Uint8Array): string {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return utf8(bytes.subarray(0, end));
}

/** Up to eight bytes, as they stand in the list. */
function integer(items: Items, item: number, signed: boolean): bigint {
  const size = Math.min(8, sizeOf(items, item));
  let value = 0n;
  for (let i = size - 1; i >= 0; i--) {
    value = (value << 8n) | BigInt(items.bytes[(items.from[item] as number) + i] as number);
  }
  return signed ? BigInt.asIntN(8 * size, value) : value;
}

function numberIn(slot: Slot, items: Items, item: number, precision: number | undefined): string {
  const { conversion, flags, decoder } = slot;
  const signed = integer(items, item, true);
  if (decoder !== undefined) {
    const shown = decodeNumber(decoder, signed);
    if (shown !== undefined) return shown;
  }
  if ("sS@P".includes(conversion)) {
    return `<decode: mismatch for [%${conversion}] got [INT sz:${sizeOf(items, item)}]>`;
  }
  if (conversion === "m") return decodeNumber("errno", signed) ?? String(signed);
  if ("cC".includes(conversion)) {
    const code = Number(BigInt.asUintN(conversion === "c" ? 8 : 32, signed));
    return code === 0 || code > 0x10_ffff ? "" : String.fromCodePoint(code);
  }
  if ("aAeEfFgG".includes(conversion)) return fraction(slot, items, item, precision);
  const value = "diD".includes(conversion) ? signed : integer(items, item, false);
  const magnitude = value < 0n ? -value : value;
  const isHex = "xXp".includes(conversion);
  const isOctal = "oO".includes(conversion);
  let digits = magnitude.toString(isHex ? 16 : isOctal ? 8 : 10);
  if (conversion === "X") digits = digits.toUpperCase();
  if (precision !== undefined) digits = digits.padStart(precision, "0");
  if (isOctal && flags.includes("#") && !digits.startsWith("0")) digits = `0${digits}`;
  const isMarked = conversion === "p" || (isHex && flags.includes("#") && magnitude !== 0n);
  const mark = isMarked ? (conversion === "X" ? "0X" : "0x") : "";
  return `${value < 0n ? "-" : plusOf(slot)}${mark}${digits}`;
}

function plusOf({ flags, conversion }: Slot): string {
  if ("uUoOxXp".includes(conversion)) return "";
  return flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}

function fraction(slot: Slot, items: Items, item: number, given: number | undefined): string {
  const from = items.from[item] as number;
  const size = sizeOf(items, item);
  if (size !== 4 && size !== 8) return missing;
  const view = new DataView(items.bytes.buffer, items.bytes.byteOffset + from, size);
  const value = size === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
  const { conversion } = slot;
  const precision = Math.min(100, given ?? 6);
  const kind = conversion.toLowerCase();
  let text: string;
  if (!Number.isFinite(value)) text = Number.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
  else if (kind === "e") text = exponent(value.toExponential(precision));
  else if (kind === "f") text = value.toFixed(precision);
  else if (kind === "g") text = shortest(value, precision === 0 ? 1 : precision, slot.flags.includes("#"));
  else text = String(value);
  if (value >= 0) text = plusOf(slot) + text;
  return conversion === kind ? text : text.toUpperCase();
}

/** C writes at least two digits of an exponent. */
function exponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}

function shortest(value: number, digits: number, keepsZeros: boolean): string {
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const power = Number(value.toExponential(digits - 1).replace(/^.*e/, ""));
  const isWide = power < -4 || power >= digits;
  const text = isWide ? value.toExponential(digits - 1) : value.toFixed(Math.min(100, digits - 1 - power));
  const [mantissa = "", rest] = text.split("e");
  const short = keepsZeros || !mantissa.includes(".") ? mantissa : mantissa.replace(/\.?0+$/, "");
  return rest === undefined ? short : exponent(`${short}e${rest}`);
}

function padded(text: string, flags: string, width: number | undefined): string {
  if (width === undefined || Math.abs(width) <= text.length) return text;
  const wanted = Math.min(4096, Math.abs(width));
  if (width < 0 || flags.includes("-")) return text.padEnd(wanted);
  if (!flags.includes("0")) return text.padStart(wanted);
  const sign = /^[+\- ]?(?:0[xX])?/.exec(text)?.[0] ?? "";
  return sign + text.slice(sign.length).padStart(wanted - sign.length, "0");
}

const digits64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** RFC 4648, section 4. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    for (let i = 0; i < 4; i++) text += i <= bytes.length - at ? digits64[(bits >> (18 - 6 * i)) & 63] : "=";
  }
  return text;
}
