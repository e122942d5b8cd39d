/**
 * A short way through typed streams that differ in their text alone. Messages archives nearly every message alike: the
 * same classes in front of the text, one run behind it with the same attributes. Once such a stream was read in full and
 * had no link, one that is equal to it but for the text and the run's length says the same of another text: nothing of
 * how a stream is read depends on what stands in a text.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { utf8 } from "../../bytes/text.ts";

interface KnownForm {
  /** Everything up to the text's length. */
  readonly head: Uint8Array;
  /** Everything behind the run's length; behind the text where no run follows. */
  readonly tail: Uint8Array;
  readonly hasRun: boolean;
  /** How many values the reader counted against its limit. */
  readonly values: number;
  readonly limits: Limits;
}

/** Attributes whose value is an address also where it is plain text. */
export const linkNames: ReadonlySet<string> = new Set(["__kIMLinkAttributeName", "NSLink"]);

/** What the reader tells of a stream that it read whole. */
export interface ReadStream {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  readonly values: number;
  /** Where the text's length and bytes stand. */
  readonly textFrom: number;
  readonly textTo: number;
}

/** Ends the text; then a group of type `iI`, and in it run number 1. */
const runStart = [0x86, 0x84, 2, 0x69, 0x49, 1];
const mostForms = 8;
const mostTail = 4096;
const valuesPerByte = 8;

/** The one that fitted last comes first. */
const forms: KnownForm[] = [];

/** Keeps the form of a stream without links. */
export function keepForm({ bytes, limits, values, textFrom, textTo }: ReadStream): void {
  const hasRun = runStart.every((byte, i) => bytes[textTo + i] === byte);
  const tailFrom = hasRun ? afterInteger(bytes, textTo + runStart.length) : textTo;
  if (tailFrom < 0 || bytes.length - tailFrom > mostTail || textFrom > mostTail) return;
  if (forms.length >= mostForms) forms.pop();
  forms.unshift({ head: bytes.slice(0, textFrom), tail: bytes.slice(tailFrom), hasRun, values, limits });
}

/** The text of a stream of a form that is known and has no links; undefined for every other. */
export function textOfKnownForm(bytes: Uint8Array, limits: Limits): string | undefined {
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as KnownForm;
    const text = textIn(bytes, form, limits);
    if (text === undefined) continue;
    if (i > 0) {
      forms.splice(i, 1);
      forms.unshift(form);
    }
    return text;
  }
  return undefined;
}

function textIn(bytes: Uint8Array, form: KnownForm, limits: Limits): string | undefined {
  const { head, tail, hasRun } = form;
  if (limits !== form.limits || form.values > valuesPerByte * bytes.length) return undefined;
  let at = head.length;
  if (!equalAt(bytes, 0, head)) return undefined;
  const length = lengthAt(bytes, at);
  at = afterInteger(bytes, at);
  if (length === undefined || length > limits.valueBytes) return undefined;
  const from = at;
  at += length;
  if (hasRun) {
    for (let i = 0; i < runStart.length; i++) if (bytes[at + i] !== runStart[i]) return undefined;
    at = afterInteger(bytes, at + runStart.length);
  }
  if (at < 0 || bytes.length - at !== tail.length || !equalAt(bytes, at, tail)) return undefined;
  const text = utf8(bytes.subarray(from, from + length));
  // The one way in which a text can matter: as the name of an attribute, where a reference leads to it.
  return linkNames.has(text) ? undefined : text;
}

function equalAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  if (bytes.length - at < wanted.length) return false;
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/** An unsigned integer of one or three bytes; longer texts take the long way. */
function lengthAt(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80 || first > 0x91) return first;
  if (first !== 0x81 || at + 2 >= bytes.length) return undefined;
  return (bytes[at + 1] as number) | ((bytes[at + 2] as number) << 8);
}

/** Where the integer at `at` ends; -1 where none of one or three bytes stands. */
function afterInteger(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === undefined) return -1;
  if (first < 0x80 || first > 0x91) return at + 1;
  return first === 0x81 && at + 2 < bytes.length ? at + 3 : -1;
}
