/**
 * The lines of a section of a bug report, or of a file that holds the same, with what is wrong told to the ledger. Shared by
 * all artifacts of Android texts, so that none takes a section that was cut off for a whole one.
 * @module
 */
import { readAll } from "../bytes/byte-source.ts";
import { ReadError } from "../bytes/read-error.ts";
import { utf8 } from "../bytes/text.ts";
import { type SectionLine, type SectionNote, sectionLines } from "../formats/dumpstate/section-lines.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";

export interface SectionText {
  readonly text: string;
  /** Line of the whole text that the section begins with, from 1. */
  readonly firstLine: number;
  note(note: SectionNote): void;
}

/**
 * Bytes that are no UTF-8 become U+FFFD, and a byte order mark goes.
 * @throws {ReadError} `truncated` for an empty file, `over-limit` for one beyond `limits.valueBytes`.
 */
export async function readSectionText(file: EvidenceFile, context: ReadContext): Promise<SectionText> {
  const bytes = await readAll(await file.open(), context.limits.valueBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty text");
  const text = utf8(bytes).replace(/^\uFEFF/, "");
  const refused = noText.test(text) ? "damaged" : refusal.exec(text)?.[1];
  if (refused !== undefined) refusals.set(file, refused);
  return {
    text,
    firstLine: file.attributes.line ?? 1,
    note({ code, line, detail }) {
      context.note({ code, place: `${file.name}, line ${line}`, detail, loss: true });
    },
  };
}

export async function readSectionLines(file: EvidenceFile, context: ReadContext): Promise<Iterable<SectionLine>> {
  const { text, firstLine, note } = await readSectionText(file, context);
  return sectionLines(text, note, firstLine);
}

/** What `dumpsys` says in place of a dump, and the service itself to who may not see it. */
const refusal = /^(?:DUMP OF SERVICE [^\n]{0,400}\n)?\s{0,8}(Can't find service|Permission Denial): /;
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const noText = /[\uFFFD\u0000-\u0008\u000E-\u001A]/;
const refusals = new WeakMap<EvidenceFile, string>();

/**
 * A section without what it is for is told: "nothing there" and "not understood" must not look the same. A service that
 * the phone does not have said nothing, but for one that every phone has: `always`.
 */
export function noteNothing(file: EvidenceFile, context: ReadContext, what: string, always = false): void {
  const refused = refusals.get(file);
  if (refused === "Can't find service" && !always) return;
  // A part of a report has a form that nobody here knows; a file by itself may be anything.
  const code = refused === undefined && file.attributes.line !== undefined ? "unsupported-version" : "malformed";
  context.note({ code, place: file.name, detail: `no ${what} in it`, loss: true });
}

/** Spaces before the first other sign; a tab counts as two, as the dumps that use tabs mean it. */
export function indentOf(line: string): number {
  let indent = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charCodeAt(at);
    if (sign === 32) indent++;
    else if (sign === 9) indent += 2;
    else break;
  }
  return indent;
}

/** `u0a210` or `u0_a210` as 10210, `u10a45` as 1010045, a number as itself; undefined for anything else. */
export function userIdOf(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const [, user, kind, app] = /^u(\d{1,4})_?([ais])(\d{1,5})$/.exec(text) ?? [];
  if (user === undefined || app === undefined) return undefined;
  // Isolated processes count from 99000, system ones from 0 (android.os.UserHandle).
  return Number(user) * 100_000 + Number(app) + (kind === "a" ? 10_000 : kind === "i" ? 99_000 : 0);
}

/** The package of `package/class`, with or without a leading dot in the class. */
export function packageOfComponent(component: string): string {
  const slash = component.indexOf("/");
  return slash < 0 ? component : component.slice(0, slash);
}
