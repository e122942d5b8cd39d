/**
 * From what was handed over to opened evidence.
 * @module
 */
import { type ExampleName, exampleNames, examplePassword, memorySink, writeExample } from "@bridle/corpus";
import {
  artifacts,
  canHold,
  defaultLimits,
  type Evidence,
  type FoundPart,
  type HandOver,
  isReadError,
  lockedPart,
  memoryFolder,
  type OpenContext,
  openEvidence,
  openPart,
  otherFormOf,
  recognise,
  recogniseParts,
} from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import type { CheckOrder, ClueFile, Handed, Part, Recognised } from "../messages.ts";
import { type Ask, handOver } from "./hand-over.ts";
import { shown } from "./shown.ts";
import { titleOf } from "./timeline.ts";
import { TroubleError } from "./trouble.ts";
import { webCrypto } from "./web-crypto.ts";

type Found = NonNullable<Awaited<ReturnType<typeof recognise>>>;

export interface Looked {
  readonly hand: HandOver;
  readonly found: Found;
  readonly recognised: Recognised;
  /** Clues that belong to made-up evidence. */
  readonly clues: readonly ClueFile[];
  /** What the right password opened, and of which nothing can be read. */
  unreadable?: Evidence;
}

/** @throws {TroubleError} when it is nothing that can be read, or several backups at once. */
export async function lookAt(handed: Handed, ask: Ask, language: string): Promise<Looked> {
  const { hand, clues } = handed.from === "person" ? taken(handed.entry, ask) : await made(handed);
  const { name } = hand;
  const found = await recognise(hand, defaultLimits);
  if (found === undefined) {
    const form = await otherFormOf(hand, defaultLimits);
    if (form === undefined) throw new TroubleError("page-trouble-not-evidence", { name });
    throw new TroubleError(`other-form-${form.is}`, { name: form.name, form: form.form });
  }
  const { recognition } = found;
  if (recognition.is === "several") {
    const choices = recognition.choices.map(({ path, device }) => ({
      ...(hand.kind === "folder" ? { at: path } : {}),
      path: shown(path),
      device: shown([device.model, device.osName, device.osVersion].filter(Boolean).join(" ")),
    }));
    throw new TroubleError("page-trouble-several", { name, count: choices.length }, choices);
  }
  return {
    hand,
    found,
    clues,
    recognised: {
      kind: found.source.id,
      name: shown(name),
      encrypted: recognition.encrypted,
      lock: recognition.lock ?? "password",
      device: shown(recognition.device as Record<string, string>),
      ...(recognition.takenAt === undefined ? {} : { takenAt: shown(recognition.takenAt) }),
      ...(handed.from === "example" && recognition.encrypted ? { examplePassword } : {}),
      ...(hand.kind === "file" ? { size: hand.size } : {}),
      parts: partsOf(found.source.id, language),
    },
  };
}

/** What is looked for in evidence of this kind. */
export function partsOf(kind: string, language: string): Part[] {
  const say = createTranslate(language);
  return artifacts
    .filter((artifact) => canHold(kind, artifact))
    .map(({ id, shows }) => ({ artifact: id, title: titleOf(id, say), shows: say({ id: `grade-${shows}` }) }));
}

interface Hand {
  readonly hand: HandOver;
  readonly clues: readonly ClueFile[];
}

function taken(entry: Extract<Handed, { from: "person" }>["entry"], ask: Ask): Hand {
  return { hand: handOver(entry, ask), clues: [] };
}

/** Evidence made here, and the clues that fit it. */
async function made({ name, planted }: Extract<Handed, { from: "example" }>): Promise<Hand> {
  const known: ExampleName | undefined = exampleNames.find((one) => one === name);
  if (known === undefined) throw new Error("no such example");
  const sink = memorySink();
  const path = await writeExample(known, sink, { planted });
  const hand = await memoryFolder("example", sink.files).get(path);
  if (hand === undefined) throw new Error("the example is not there");
  const clues = [...sink.files].filter(([file]) => file === "example.stix2");
  return { hand, clues: clues.map(([file, bytes]) => ({ name: file, bytes: Uint8Array.from(bytes), named: true })) };
}

export interface Opening extends Pick<CheckOrder, "password" | "identity" | "anyway"> {
  progress(step: string): void;
}

/** The evidence, then the parts of it that are evidence of their own. @throws {ReadError} @throws {TroubleError} */
export async function openAll(looked: Looked, opening: Opening): Promise<Evidence[]> {
  const { hand, found } = looked;
  const { password, identity } = opening;
  if (opening.anyway === true && looked.unreadable !== undefined) return [looked.unreadable];
  const context: OpenContext = {
    crypto: webCrypto,
    limits: defaultLimits,
    secret: {
      ...(password === undefined ? {} : { password: async () => password }),
      ...(identity === undefined ? {} : { identity: async () => identity }),
    },
    progress: opening.progress,
  };
  const evidence = await openEvidence(found, hand, context).catch((error: unknown) => {
    throw isReadError(error) && error.code === "wrong-password" && identity !== undefined
      ? new TroubleError("page-trouble-identity", { name: hand.name })
      : error;
  });
  if (password !== undefined) {
    const trouble = await whyUnreadable(evidence, hand.name);
    if (trouble !== undefined) {
      looked.unreadable = evidence;
      throw trouble;
    }
  }
  const parts: Evidence[] = [];
  for (const part of await recogniseParts(evidence, defaultLimits)) parts.push(await opened(part, context));
  return [evidence, ...parts];
}

/** Where the right password opens nothing, the person is told why before there is a report of it. */
async function whyUnreadable(evidence: Evidence, name: string): Promise<TroubleError | undefined> {
  if (evidence.fileCount > 0) return undefined;
  try {
    for await (const _ of evidence.files([])) break;
    return undefined;
  } catch (error) {
    if (!isReadError(error)) throw error;
    const id = error.detail.includes("missing-class-key") ? "page-trouble-key-missing" : "page-trouble-backup-damaged";
    return new TroubleError(id, { name, detail: error.detail }, undefined, true);
  }
}

/** A part that is locked, and that the given word does not open, costs itself alone. */
async function opened(part: FoundPart, context: OpenContext): Promise<Evidence> {
  const locked = part.found?.recognition.is === "this" && part.found.recognition.encrypted;
  if (locked && context.secret.password === undefined && context.secret.identity === undefined) return lockedPart(part);
  return openPart(part, context).catch((error: unknown) => {
    if (isReadError(error) && error.code === "wrong-password") return lockedPart(part);
    throw error;
  });
}
