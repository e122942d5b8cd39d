/**
 * Reads the lines of a keepsake. Keys are held; values are read anew each time an artifact is gone through. A value that
 * cannot be read costs itself; where a line of another kind is damaged, all that follows is left alone, as keys are told
 * by their number.
 * @module
 */
import { ReadError } from "../bytes/read-error.ts";
import { fromHex, hex, utf8 } from "../bytes/text.ts";
import type { Crypto } from "../crypto/crypto.ts";
import type { Device } from "../model/evidence.ts";
import type { KeptArtifact, KeptClaim, KeptEvidence, KeptRow, StatedKeys } from "../model/keepsake.ts";
import {
  countOf,
  headStart,
  isDigest,
  isGrade,
  isStatus,
  isTime,
  keepsakeSchema,
  keyLine,
  longestLine,
  mostLines,
  objectIn,
  placeIn,
  textOf,
  valueLine,
} from "./form.ts";
import { foundKey, keyBytes, type Mac, macWith } from "./mac.ts";
import { type Keys, Restorer } from "./restore.ts";

/** One piece of evidence of which a keepsake tells. */
export interface KeptPiece {
  readonly kind: string;
  readonly isPart: boolean;
  readonly device: Device;
  readonly takenAt: string | undefined;
  readonly files: number;
  readonly kept: KeptEvidence;
}

export interface Keepsake {
  readonly pieces: readonly [KeptPiece, ...KeptPiece[]];
  /** What was wrong with the whole. */
  readonly problem: "truncated" | "malformed" | undefined;
}

type Json = Readonly<Record<string, unknown>>;

interface Section {
  readonly artifact: string;
  readonly entry: KeptArtifact["entry"];
  readonly claims: KeptClaim[];
  readonly start: number;
  end: number;
  /** Values that were too many, and lines that are none. */
  lost: number;
}

interface OpenPiece extends Omit<KeptPiece, "kept"> {
  readonly sections: Section[];
}

/** Artifacts of one piece of evidence, and pieces, that a keepsake may name. */
const mostSections = 2000;
const mostPieces = 100;

/** True for bytes that begin as the lines of a keepsake do. */
export function isKeepsake(head: Uint8Array): boolean {
  return utf8(head.subarray(0, headStart.length)) === headStart;
}

/** @throws {ReadError} `malformed`, `unsupported-version` */
export function readKeepsake(bytes: Uint8Array, hasher: Crypto["hasher"], place: string): Keepsake {
  const lines = linesOf(bytes);
  const head = headOf(lines.next().value, bytes, place);
  const reading = new Reading(bytes, hasher);
  for (const line of lines) if (!reading.take(line)) break;
  const { keys, found, problem } = reading;
  // What is missing may belong anywhere.
  if (problem !== undefined) for (const { sections } of reading.pieces) for (const section of sections) section.lost++;
  const restorer = new Restorer(keys, head.mac);
  const [first, ...more] = reading.pieces.map(
    ({ sections, ...piece }): KeptPiece => ({ ...piece, kept: keptOf(sections, bytes, head, restorer, found) }),
  );
  if (first === undefined) throw new ReadError("malformed", place, "a keepsake of nothing");
  return { pieces: [first, ...more], problem };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function* linesOf(bytes: Uint8Array): Generator<Line, undefined> {
  const lineFeed = 0x0a;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    if (end > start) yield { start, end };
    start = end + 1;
  }
  return undefined;
}

function jsonIn(bytes: Uint8Array, { start, end }: Line): Json | undefined {
  return end - start > longestLine ? undefined : objectIn(utf8(bytes.subarray(start, end)));
}

interface Head {
  readonly mac: Mac;
  readonly madeAt: string;
  readonly version: string;
}

function headOf(line: Line | undefined, bytes: Uint8Array, place: string): Head {
  const json = line === undefined ? undefined : jsonIn(bytes, line);
  if (json === undefined) throw new ReadError("malformed", place, "no keepsake");
  if (json["schema"] !== keepsakeSchema) throw new ReadError("unsupported-version", place, "of a newer version");
  const key = fromHex(textOf(json["key"]) ?? "");
  const madeAt = json["madeAt"];
  if (key?.length !== keyBytes || !isTime(madeAt)) throw new ReadError("malformed", place, "a damaged head");
  const { tool } = json;
  const version = typeof tool === "object" && tool !== null ? textOf((tool as Json)["version"], 60) : undefined;
  return { mac: macWith(key), madeAt, version: version ?? "" };
}

/** Lines with values begin so; they are left for later. */
const valueStart = [...'{"kind":'].map((letter) => letter.charCodeAt(0));

class Reading {
  readonly keys: Keys = { types: [], texts: [], below: [], marks: [] };
  readonly pieces: OpenPiece[] = [];
  readonly found = new Set<string>();
  readonly #bytes: Uint8Array;
  readonly #hasher: Crypto["hasher"];
  #section: Section | undefined;
  /** The head is one. */
  #count = 1;
  #ended = false;
  #damaged = false;

  constructor(bytes: Uint8Array, hasher: Crypto["hasher"]) {
    this.#bytes = bytes;
    this.#hasher = hasher;
  }

  get problem(): Keepsake["problem"] {
    return this.#damaged ? "malformed" : this.#ended ? undefined : "truncated";
  }

  /** False where nothing more is to be read. */
  take(line: Line): boolean {
    const section = this.#section;
    if (this.#ended || this.#count > mostLines) return this.#spoilt();
    this.#count++;
    if (valueStart.every((code, at) => this.#bytes[line.start + at] === code)) {
      if (section === undefined) return this.#spoilt();
      section.end = line.end;
      return true;
    }
    const json = jsonIn(this.#bytes, line);
    if (json === undefined || !this.#structure(json, line)) return this.#spoilt();
    return true;
  }

  #structure(json: Json, { start, end }: Line): boolean {
    const section = this.#section;
    const key = keyLine(json, this.keys.texts.length);
    if (key !== undefined) {
      this.keys.types.push(key.type);
      this.keys.texts.push(key.text);
      this.keys.below.push(key.below ?? -1);
      this.keys.marks.push(key.mark);
      return true;
    }
    if ("evidence" in json) {
      const piece = pieceOf(json);
      this.#section = undefined;
      return piece !== undefined && this.pieces.push(piece) <= mostPieces;
    }
    if ("artifact" in json) {
      const sections = this.pieces.at(-1)?.sections;
      this.#section = sectionOf(json, start, end);
      return this.#section !== undefined && sections !== undefined && sections.push(this.#section) <= mostSections;
    }
    if ("claim" in json) {
      const claim = claimOf(json);
      return claim !== undefined && section !== undefined && section.claims.push(claim) <= mostSections;
    }
    if ("lost" in json) {
      const lost = countOf(json["lost"]);
      if (section === undefined || lost === undefined) return false;
      section.lost += lost;
      return true;
    }
    if ("found" in json) return isDigest(json["found"]) && this.found.add(json["found"]) !== undefined;
    const hash = this.#hasher("sha256");
    hash.update(this.#bytes.subarray(0, start));
    // It counts the lines before itself.
    this.#ended = json["end"] === this.#count - 1 && json["sha256"] === hex(hash.digest());
    return this.#ended;
  }

  #spoilt(): false {
    this.#damaged = true;
    if (this.#section !== undefined) this.#section.lost++;
    return false;
  }
}

function pieceOf(json: Json): OpenPiece | undefined {
  const kind = textOf(json["evidence"], 60);
  if (kind === undefined || !/^[a-z][a-z-]*$/.test(kind)) return undefined;
  const given = json["device"];
  const stated = typeof given === "object" && given !== null ? (given as Json) : {};
  const device: Record<string, string> = {};
  for (const name of ["model", "osName", "osVersion", "build"]) {
    const text = textOf(stated[name]);
    if (text !== undefined) device[name] = text;
  }
  const takenAt = json["takenAt"];
  return {
    kind,
    isPart: json["part"] === true,
    device,
    takenAt: isTime(takenAt) ? takenAt : undefined,
    files: countOf(json["files"]) ?? 0,
    sections: [],
  };
}

function sectionOf(json: Json, start: number, end: number): Section | undefined {
  const artifact = textOf(json["artifact"]);
  const { status, from, to, notes } = json;
  const records = countOf(json["records"]);
  if (artifact === undefined || !isStatus(status) || records === undefined) return undefined;
  return {
    artifact,
    entry: {
      status,
      records,
      ...(isTime(from) ? { from } : {}),
      ...(isTime(to) ? { to } : {}),
      notes: notesIn(notes),
    },
    claims: [],
    start,
    end,
    lost: 0,
  };
}

function notesIn(given: unknown): { code: string; loss: boolean }[] {
  if (!Array.isArray(given)) return [];
  return given.slice(0, 100).flatMap((one: unknown) => {
    const { code, loss } = (typeof one === "object" && one !== null ? one : {}) as Json;
    const known = textOf(code, 60);
    return known !== undefined && /^[a-z][a-z0-9-]*$/.test(known) ? [{ code: known, loss: loss === true }] : [];
  });
}

function claimOf(json: Json): KeptClaim | undefined {
  const rule = textOf(json["claim"]);
  const { grade, at } = json;
  const from = placeIn(json["from"]);
  if (rule === undefined || from === undefined || !isGrade(grade)) return undefined;
  return { rule, grade, ...(isTime(at) ? { at } : {}), from };
}

function keptOf(
  sections: readonly Section[],
  bytes: Uint8Array,
  { madeAt, version, mac }: Head,
  restorer: Restorer,
  found: ReadonlySet<string>,
): KeptEvidence {
  const byId = new Map(sections.map((section) => [section.artifact, section]));
  const damaged = new Map(sections.flatMap(({ artifact, lost }) => (lost > 0 ? [[artifact, lost]] : [])));

  function* rows(artifact: string, known: StatedKeys, all: boolean): Iterable<KeptRow> {
    const section = byId.get(artifact);
    if (section === undefined) return;
    let bad = 0;
    for (const line of linesOf(bytes.subarray(section.start, section.end))) {
      const here = { start: section.start + line.start, end: section.start + line.end };
      if (!valueStart.every((code, at) => bytes[here.start + at] === code)) continue;
      const json = jsonIn(bytes, here);
      const value = json === undefined ? undefined : valueLine(json, restorer.size);
      if (value === undefined) damaged.set(artifact, section.lost + ++bad);
      else {
        const row = restorer.row(value, known, all);
        if (row !== undefined) yield row;
      }
    }
  }

  return {
    madeAt,
    version,
    artifacts: new Map(sections.map(({ artifact, entry, claims }) => [artifact, { entry, claims }])),
    damaged,
    rows,
    wasFound: (rule, artifact, value) => found.has(mac("found", foundKey(rule, artifact, value))),
  };
}
