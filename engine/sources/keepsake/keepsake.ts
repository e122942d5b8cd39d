/**
 * A keepsake of an earlier check: locked with age, or as it is inside. It has no files of a phone; what was observed then is
 * compared with the clues of today. Form: engine/keepsake/form.ts.
 * @module
 */
import { type ByteSource, bytesSource, readAll } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { inflateStream, isGzip } from "../../formats/gzip/gzip.ts";
import { mostBytes } from "../../keepsake/form.ts";
import { isKeepsake, type KeptPiece, readKeepsake } from "../../keepsake/read-keepsake.ts";
import type { Evidence, HandOver, HandOverFile, OpenContext, Recognition, SourceKind } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { ageLock, openAge } from "../androidqf/age-lock.ts";

export const keepsake: SourceKind = { id: "keepsake", recognise, open };

/** Locked, a keepsake is told by its name alone. */
const itsName = /\.keepsake$/i;
const headBytes = 64;

/** Further pieces of evidence of one keepsake, by what is handed over in their place. */
const further = new WeakMap<HandOver, Evidence>();

async function recognise(hand: HandOver, limits: Limits): Promise<Recognition> {
  const inside = further.get(hand);
  if (inside !== undefined) return { is: "this", encrypted: false, device: inside.device };
  if (hand.kind !== "file") return { is: "not-this" };
  if (itsName.test(hand.name)) {
    const lock = await ageLock(hand);
    if (lock !== undefined)
      return { is: "this", encrypted: true, ...(lock === "identity" ? { lock } : {}), device: {} };
  }
  const lines = await beginningOf(await hand.open(), limits, hand.name);
  return isKeepsake(lines) ? { is: "this", encrypted: false, device: {} } : { is: "not-this" };
}

async function open(hand: HandOver, context: OpenContext): Promise<Evidence> {
  const inside = further.get(hand);
  if (inside !== undefined) return inside;
  if (hand.kind !== "file") throw new ReadError("absent", hand.name, "no file");
  const locked = (await ageLock(hand)) !== undefined;
  const unlocked = locked ? await openAge(hand, context) : undefined;
  const evidence = await keepsakeIn(hand, unlocked?.hand ?? hand, unlocked, context);
  if (evidence === undefined) throw new ReadError("malformed", hand.name, "no keepsake");
  return evidence;
}

interface Key {
  readonly fileKey: Uint8Array;
  readonly notes: readonly Note[];
}

/** What lies in `inner`, as evidence; undefined where that is no keepsake. */
export async function keepsakeIn(
  hand: HandOverFile,
  inner: HandOverFile,
  unlocked: Key | undefined,
  { limits, crypto, signal }: OpenContext,
): Promise<Evidence | undefined> {
  const source = await inner.open();
  const { name } = hand;
  if (!isKeepsake(await beginningOf(source, limits, name))) return undefined;
  const notes: Note[] = [...(unlocked?.notes ?? [])];
  const { pieces, problem } = readKeepsake(await linesIn(source, limits, name, notes, signal), crypto.hasher, name);
  if (problem !== undefined) notes.push({ code: problem, place: name, detail: "a damaged keepsake", loss: true });
  const [first, ...more] = pieces.map((piece) => evidenceOf(piece, hand, unlocked, notes));
  if (first === undefined) return undefined;
  const parts = more.map((evidence, number) => {
    const part: HandOverFile = { kind: "file", name: String(number + 2), size: 0, open: async () => nothing };
    further.set(part, evidence);
    return { kind: "keepsake", hand: part };
  });
  return parts.length === 0 ? first : { ...first, parts };
}

const nothing = bytesSource(new Uint8Array(0));

/** The first bytes, inflated where need be. */
async function beginningOf(source: ByteSource, limits: Limits, place: string): Promise<Uint8Array> {
  const head = await source.read(0, headBytes);
  if (!isGzip(head)) return head;
  for await (const piece of inflateStream(source, { limits, place })) return piece.slice(0, headBytes);
  return new Uint8Array(0);
}

async function linesIn(
  source: ByteSource,
  limits: Limits,
  place: string,
  notes: Note[],
  signal: { readonly aborted: boolean } | undefined,
): Promise<Uint8Array> {
  const most = Math.min(mostBytes, limits.inflatedBytes);
  if (!isGzip(await source.read(0, headBytes))) return readAll(source, most, place);
  const pass = inflateStream(source, { limits: { ...limits, inflatedBytes: most }, place, signal });
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pass) {
    pieces.push(piece.slice());
    size += piece.length;
  }
  notes.push(...pass.result().notes);
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function evidenceOf(piece: KeptPiece, hand: HandOverFile, unlocked: Key | undefined, notes: readonly Note[]): Evidence {
  const { kind, device, takenAt, files, isPart, kept } = piece;
  return {
    kind,
    name: hand.name,
    encrypted: unlocked !== undefined,
    device,
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(unlocked === undefined ? {} : { derivedKey: unlocked.fileKey }),
    fileCount: files,
    notes,
    isPart,
    kept,
    opened: new Set([hand.name]),
    openStored: async (path) => {
      if (path !== hand.name) throw new ReadError("absent", path, "not what was handed over");
      return hand.open();
    },
    async *files() {
      // There are none.
    },
  };
}
