/**
 * One row for each line that names a library or an app, and one for each start of the service.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { textLines } from "../../../bytes/text-lines.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plainDigits } from "../../clock-text.ts";
import { readCollectedText } from "../../collected-text.ts";
import { identifiersIn, listOrNone } from "../../daemon-entries.ts";

/** Colours of a terminal. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]{0,20}m`, "g");
const ruler = /^-{20,}\s*$/;
const history = /^\s*\[([^\]\n]{6,40})\]\s+OS:(\S{1,40})/;
const taken = /^dump taken at (\d\d)\/(\d\d)\/(\d{4}),? (\d\d:\d\d:\d\d)(.*)$/;
const listed = /^\s*(?:id:|\+ )?\s*([\w-]+(?:\.[\w-]+)+):? localizedName:(.*?) documents:/;
const libraryShape = /app library:\s*<([\w.-]{3,200})\[/;
const appsShape = /\b(?:apps|bundles|clients|bundle ids?):\s?[{[]([^}\]]{0,8000})[}\]]/g;
const identifier = /^[A-Za-z0-9][\w-]{0,100}(?:\.[\w-]{1,100})+$/;

export async function* readCloudDocuments(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, note } = await readCollectedText(file, context);
  let section = "header";
  let before = "";
  let known = 0;
  for (const { line, text: given } of textLines(text, note)) {
    const shown = given.replaceAll(colours, "");
    if (ruler.test(shown)) {
      // The title stands on the line before.
      if (before.trim() !== "") section = before.trim().slice(0, 80);
      known++;
      continue;
    }
    before = shown;
    const value = lineValue(shown);
    if (value === undefined) continue;
    known++;
    yield { value: { ...value, section }, from: { file: file.name, line } };
  }
  if (known === 0 && text.trim() !== "") throw new ReadError("malformed", file.name, "no section and no library in it");
}

function lineValue(line: string): Record<string, unknown> | undefined {
  const [, month, day, year, clock, rest = ""] = taken.exec(plainDigits(line)) ?? [];
  if (year !== undefined) {
    return {
      kind: "dump",
      account: /\[account=([^\]]{1,80})\]/.exec(rest)?.[1],
      path: /\[home=([^\]]{1,500})\]/.exec(rest)?.[1],
      at: `${year}-${month}-${day} ${clock}`,
    };
  }
  const [, at, build] = history.exec(line) ?? [];
  if (build !== undefined) return { kind: "start", build, at: /^\d{4}-/.test(at ?? "") ? at : undefined };
  const library = libraryShape.exec(line)?.[1] ?? listed.exec(line)?.[1];
  const apps = new Set<string>();
  for (const [, inside = ""] of line.matchAll(appsShape)) {
    for (const word of inside.split(/[;,\s"'=<>()[\]{}]+/))
      if (identifier.test(word) && /[A-Za-z]/.test(word)) add(apps, word);
  }
  if (library === undefined && apps.size === 0) for (const name of identifiersIn(line)) add(apps, name);
  if (library !== undefined) add(apps, library);
  if (library === undefined && apps.size === 0) return undefined;
  return {
    kind: library === undefined ? "named" : "library",
    library,
    apps: listOrNone([...apps].filter((app) => app !== library)),
    title: listed.exec(line)?.[2]?.trim() || undefined,
  };
}

/** A library is called after its app: `iCloud.com.example.app`, `ABCDE12345.com.example.app`. */
function add(apps: Set<string>, name: string): void {
  if (apps.size >= 500) return;
  apps.add(name);
  const app = /^(?:iCloud|[A-Z0-9]{10}|[A-Z0-9]{10}\.iCloud|57T9237FN3)\.(.+\..+)$/.exec(
    name.replaceAll("~", "."),
  )?.[1];
  if (app !== undefined) apps.add(app);
}
