/**
 * Times that programs of an iPhone print with their zone, in the manner of the phone's region: digits of other scripts, a
 * clock of twelve hours, and a thin blank before AM and PM since iOS 17.
 * @module
 */
import { nanosecondsFromText } from "../model/moment.ts";

const shape =
  /(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T]{1,2}(\d{1,2}):(\d\d):(\d\d)(\.\d{1,9})?(?:[ \u00a0\u202f]?([AaPp])\.?[Mm]\.?)?(?: ?([+-]\d{2}:?\d{2}|Z|UTC|GMT))?/;

/** The same text in plain digits. */
export function plainDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0) as number;
    if (code < 128) return sign;
    // Digits of a script stand in a row of ten; zero is the first of its kind.
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

/** The first time in a text as a clock of 24 hours tells it, with its zone where it has one; undefined for none. */
export function clockText(text: string): string | undefined {
  const found = shape.exec(plainDigits(text));
  if (found === null) return undefined;
  const [, year, month = "", day = "", hour = "", minute, second, fraction = "", half, zone = ""] = found;
  let hours = Number(hour);
  if (half !== undefined) hours = (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const offset = zone === "UTC" || zone === "GMT" ? "Z" : zone;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return `${date} ${String(hours).padStart(2, "0")}:${minute}:${second}${fraction}${offset === "" ? "" : ` ${offset}`}`;
}

/** A time as it stands where it can be read so, and else as `clockText` reads it. */
export function readableTime(text: string): string {
  return nanosecondsFromText(text) === undefined ? (clockText(text) ?? text) : text;
}
