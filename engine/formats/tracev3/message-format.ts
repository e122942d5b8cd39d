/**
 * Texts for printing of the unified log, taken apart: what stands as it is, and where a value goes.
 * Grammar: https://developer.apple.com/documentation/os/logging/message-logging-in-c and printf(3)
 * @module
 */

/** Where a value goes. */
export interface Slot {
  /** Of its own decoders, those that change what is shown. */
  readonly decoder?: string;
  readonly flags: string;
  /** -1: the next count says it. */
  readonly width?: number;
  readonly precision?: number;
  readonly conversion: string;
}

export type FormatPart = string | Slot;

/** A hostile text may ask for more. */
const mostSlots = 256;
const widest = 4096;
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= "0" && sign <= "9";
const withoutMeaning = /^(?:public|private|sensitive|name=.*|name:.*|xcode:.*|signpost\..*)$/i;

export function parseFormat(format: string): readonly FormatPart[] {
  const parts: FormatPart[] = [];
  let text = "";
  let slots = 0;
  for (let at = 0; at < format.length; ) {
    const next = format.indexOf("%", at);
    if (next < 0 || slots >= mostSlots) {
      text += format.slice(at);
      break;
    }
    text += format.slice(at, next);
    if (format[next + 1] === "%") {
      text += "%";
      at = next + 2;
      continue;
    }
    const found = slotAt(format, next + 1);
    if (found === undefined) {
      text += "%";
      at = next + 1;
      continue;
    }
    if (text !== "") parts.push(text);
    text = "";
    parts.push(found.slot);
    slots++;
    at = found.end;
  }
  if (text !== "") parts.push(text);
  return parts;
}

/** What begins behind a per cent sign; undefined where it is no place for a value. */
function slotAt(format: string, start: number): { readonly slot: Slot; readonly end: number } | undefined {
  let at = start;
  let decoder: string | undefined;
  if (format[at] === "{") {
    const close = format.indexOf("}", at);
    if (close < 0) return undefined;
    const decoders = format
      .slice(at + 1, close)
      .split(",", 16)
      .map((one) => one.trim());
    decoder = decoders.find((one) => one !== "" && !withoutMeaning.test(one));
    at = close + 1;
  }
  let flags = "";
  while (at < format.length && "-+ #0'".includes(format[at] as string)) flags += format[at++];
  const width = number();
  let precision: number | undefined;
  if (format[at] === ".") {
    at++;
    precision = number() ?? 0;
  }
  while (at < format.length && "hlqLjtzwI".includes(format[at] as string)) at++;
  if (format[at - 1] === "I" && /^(?:32|64)/.test(format.slice(at, at + 2))) at += 2;
  const conversion = format[at];
  if (conversion === undefined || !"dDiuUoOxXcCsSpP@mnaAeEfFgGZ".includes(conversion)) return undefined;
  const slot = {
    ...(decoder === undefined ? {} : { decoder }),
    flags,
    ...(width === undefined ? {} : { width }),
    ...(precision === undefined ? {} : { precision }),
    conversion,
  };
  return { slot, end: at + 1 };

  function number(): number | undefined {
    if (format[at] === "*") {
      at++;
      return -1;
    }
    if (!isDigit(format[at])) return undefined;
    let value = 0;
    for (; isDigit(format[at]); at++) value = Math.min(widest, 10 * value + Number(format[at]));
    return value;
  }
}
