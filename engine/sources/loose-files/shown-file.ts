/**
 * One file of a heap as artifacts see it.
 * @module
 */
import { type ByteSource, sliceSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { indexDumpstate } from "../../formats/dumpstate/dumpstate.ts";
import type { EvidenceFile, HandOverFile, OpenContext } from "../../model/evidence.ts";
import { matchesGlob, type PathPattern } from "../../model/where.ts";
import type { LooseFile } from "./heap.ts";

export interface Shown {
  readonly file: LooseFile;
  readonly at: PathPattern;
  /** Section of a text with several. */
  readonly slice?: { readonly start: number; readonly end: number; readonly line?: number };
}

/** What several services printed into one file is shown service by service. */
export async function shownAs(file: LooseFile, at: PathPattern, { limits, signal }: OpenContext): Promise<Shown[]> {
  if (at.in !== "section") {
    const slice = at.in === "phone" ? await signedList(file.hand) : undefined;
    return [slice === undefined ? { file, at } : { file, at, slice }];
  }
  const { sections } = await indexDumpstate(await file.hand.open(), { limits, place: file.path, signal });
  const whole = { file, at: { in: "section", name: "*" } } as const;
  if (sections.length === 0) return [whole, { file, at }];
  return [whole, ...sections.map(({ name, ...slice }) => ({ file, at: { in: "section", name }, slice }) as const)];
}

const mostSignedBytes = 1 << 20;
/** How the signature around a profile begins: a sequence, RFC 5652. */
const sequence = 0x30;

/** A signed profile has its list in one piece inside of the signature; the signature itself is not judged. */
async function signedList(hand: HandOverFile): Promise<Shown["slice"]> {
  const source = await hand.open();
  if (source.size > mostSignedBytes || (await source.read(0, 1))[0] !== sequence) return undefined;
  const text = Array.from(await source.read(0, source.size), (byte) => String.fromCharCode(byte)).join("");
  const start = text.indexOf("<?xml");
  const end = text.lastIndexOf("</plist>");
  return start < 0 || end < start ? undefined : { start, end: end + "</plist>".length };
}

export function shows({ at }: Shown, pattern: PathPattern): boolean {
  if (at.in === "section") return pattern.in === "section" && pattern.name === at.name;
  if (at.in === "index" || pattern.in === "index" || pattern.in === "section" || at.in !== pattern.in) return false;
  if (at.in === "acquisition" && at.kind !== (pattern as typeof at).kind) return false;
  if (at.in === "backup" && at.domain !== (pattern as typeof at).domain) return false;
  return matchesGlob(pattern.path, at.path);
}

/** The line of the list of what was handed over. */
export function indexFile({ path, hand, place }: LooseFile): EvidenceFile {
  const at = place?.at;
  return {
    type: "file",
    name: path,
    phonePath: at === undefined || at.in === "index" ? "" : at.in === "section" ? at.name : at.path,
    inContainer: false,
    attributes: { size: hand.size },
    notes: [],
    open: () => Promise.reject(new ReadError("absent", path, "an entry of a list")),
    beside: () => undefined,
  };
}

export function shownFile({ file, at, slice }: Shown, opened: Set<string>, suffix = ""): EvidenceFile {
  const own = suffix === "" ? file : file.beside.get(suffix);
  const { path, stored, hand } = own ?? file;
  const place = "path" in at ? at.path + suffix : "";
  // Readers go by names and by the folders around them, and a person has to find the file that she handed over.
  const known = place
    .split("/")
    .slice(at.in === "phone" ? -2 : -1)
    .join("/");
  const name = place === "" || path.endsWith(known) ? path : `${path} → ${place}`;
  const source = async (): Promise<ByteSource> => {
    const whole = await hand.open();
    opened.add(stored);
    return slice === undefined ? whole : sliceSource(whole, slice.start, slice.end);
  };
  return {
    type: "file",
    name: at.in === "section" && slice !== undefined ? `${path}/${at.name}` : name,
    phonePath: at.in === "phone" ? place : "",
    ...(at.in === "backup" ? { domain: at.domain, relativePath: place } : {}),
    inContainer: /\/Containers\/(Data|Shared)\//.test(place),
    attributes: {
      size: slice === undefined ? hand.size : slice.end - slice.start,
      ...(slice?.line === undefined ? {} : { line: slice.line }),
    },
    notes: [],
    open: source,
    beside: (more) => (file.beside.has(suffix + more) ? shownFile({ file, at }, opened, suffix + more) : undefined),
  };
}
