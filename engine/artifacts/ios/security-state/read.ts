/**
 * One row for each entry of a keychain, each event and each stated value.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { type TextLine, textLines } from "../../../bytes/text-lines.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { clockText } from "../../clock-text.ts";
import { readCollectedText } from "../../collected-text.ts";
import { listOrNone } from "../../daemon-entries.ts";
import { pairsOf, valuesIn } from "./values.ts";

const eventHead =
  /^(\S{4,20}[ T]\S{5,20}(?:[ \u00a0\u202f][AaPp]\.?[Mm]\.?)? [+-]\d{4}) (Event\w{0,40}|\w{1,40}): (.{1,200}?) - Attributes: ?(.*)$/s;
const sectionHead =
  /^(.{0,60}keychain state|Engine state|Analytics sysdiagnose|Client: ?[\w.-]{1,80}|All (?:keys and )?values.{0,80})\s*:?\s*$/i;
const keychainRow = /^\s*([\w .-]{1,60}): ?((?:\w{4}=).*)$/s;
const statedRow = /^\s*([\w .()-]{1,80}): (.{1,2000})$/s;
/** Has a part of an entry and is none. */
const damagedEntry = / - Attributes: ?|\b(?:agrp|cdat|mdat)=/;
/** Lines of one entry; more are a list without end. */
const mostLines = 400;
const longest = 65_536;
const shown = 2000;

export async function* readSecurityState(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, note } = await readCollectedText(file, context);
  let section = "";
  let known = 0;
  for (const { line, text: entry } of entriesOf(textLines(text, note))) {
    const head = sectionHead.exec(entry)?.[1];
    if (head !== undefined) {
      section = head.trim();
      known++;
      continue;
    }
    const value = entryValue(entry, section);
    if (value === undefined) {
      if (damagedEntry.test(entry)) note({ code: "malformed", line, detail: entry.slice(0, 60) });
      continue;
    }
    known++;
    yield { value: { ...value, section: section === "" ? undefined : section }, from: { file: file.name, line } };
  }
  if (known === 0) throw new ReadError("malformed", file.name, "no section, entry or event in it");
}

/** A bracket that is open goes on in the next lines. */
function* entriesOf(lines: Iterable<TextLine>): Generator<TextLine> {
  let begun: TextLine | undefined;
  let parts: string[] = [];
  let open = 0;
  let size = 0;
  for (const given of lines) {
    const isNew = eventHead.test(given.text) || sectionHead.test(given.text);
    if (begun !== undefined && (open <= 0 || isNew || parts.length >= mostLines || size > longest)) {
      yield { line: begun.line, text: parts.join("\n") };
      begun = undefined;
    }
    if (begun === undefined) {
      begun = given;
      parts = [];
      open = 0;
      size = 0;
    }
    parts.push(given.text);
    size += given.text.length;
    for (const sign of given.text) open += sign === "{" || sign === "(" ? 1 : sign === "}" || sign === ")" ? -1 : 0;
  }
  if (begun !== undefined) yield { line: begun.line, text: parts.join("\n") };
}

function entryValue(entry: string, section: string): Record<string, unknown> | undefined {
  const [, at = "", event, name, attributes = ""] = eventHead.exec(entry) ?? [];
  if (name !== undefined) {
    const score = /\boverallScore["']? ?[:=] ?["']?(-?\d{1,9}(?:\.\d{1,9})?)/.exec(attributes)?.[1];
    return {
      kind: "event",
      name,
      event,
      at: clockText(at),
      ...valuesIn(attributes),
      score: score === undefined ? undefined : Number(score),
      attributes: attributes.slice(0, shown),
    };
  }
  const [, label, pairs = ""] = keychainRow.exec(entry) ?? [];
  if (label !== undefined) return keychainValue(label, pairsOf(pairs));
  const [, stated, value = ""] = statedRow.exec(entry) ?? [];
  if (stated === undefined || (section === "" && !entry.startsWith("ccstatus"))) return undefined;
  return { kind: "value", name: stated.trim(), ...valuesIn(value), attributes: value.slice(0, shown) };
}

function keychainValue(name: string, pairs: ReadonlyMap<string, string>): Record<string, unknown> {
  const group = pairs.get("agrp");
  const app = group === undefined ? undefined : /^[A-Z0-9]{10}\.(.+)$/.exec(group)?.[1];
  const account = pairs.get("acct");
  const [created, changed] = ["cdat", "mdat"].map((key) => clockText(pairs.get(key) ?? ""));
  return {
    kind: "keychain",
    name: name.trim(),
    groups: listOrNone([group, app].filter((one) => one !== undefined && one !== "")),
    service: pairs.get("svce"),
    account: account?.includes("@") === true ? account : undefined,
    label: pairs.get("labl") ?? pairs.get("desc"),
    created,
    changed,
  };
}
