/**
 * What the page and its worker say to each other: the one message format. Everything in it can be cloned.
 * @module
 */
import type { CardLine, Device, LedgerEntry, Verdict } from "@bridle/engine";

/** An entry of what was handed over; a file comes with the handle the browser gave, which is read where it is wanted. */
export type Entry =
  | { readonly kind: "file"; readonly name: string; readonly file: File }
  | { readonly kind: "folder"; readonly name: string };

/** Where evidence comes from: the person's own files, or made-up evidence that the worker builds itself. */
export type Handed =
  | { readonly from: "person"; readonly entry: Entry }
  | { readonly from: "example"; readonly name: string; readonly planted: boolean };

/** A file of published clues. */
export interface ClueFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** True when a person chose this very file, so that it has to hold something. */
  readonly named: boolean;
}

/** What a file of clues turned out to be. */
export interface ClueTold {
  readonly name: string;
  readonly clues: number;
  /** For a pack: the public key that signed it, which fits; without one nobody signed it. */
  readonly pack?: { readonly signer?: string };
}

export interface CheckOrder {
  readonly language: string;
  /** Who agreed, in words. */
  readonly consent: string;
  readonly password?: string;
  /** Text with secret keys of age. */
  readonly identity?: string;
  readonly clues: readonly ClueFile[];
  /** Personal contents are replaced unless the person wants them kept. */
  readonly redact: boolean;
  /** Every row that has a time is kept for the timeline, and not the findings alone. */
  readonly rows: boolean;
  /** A report of what could not be opened, as it was found at the last try. */
  readonly anyway?: boolean;
}

/** What the timeline is to show. Days are `2026-05-03`, inclusive, in UTC; empty where none was chosen. */
export interface MomentsWanted {
  readonly text: string;
  readonly artifact: string;
  readonly from: string;
  readonly to: string;
  readonly findingsOnly: boolean;
}

/** One row of it, harmless to look at. */
export interface ShownMoment {
  /** `2026-05-03T14:30:00Z`. */
  readonly at: string;
  readonly title: string;
  readonly grade?: { readonly id: string; readonly name: string };
  /** Pieces of the sentence; those marked run from left to right whatever stands around them. */
  readonly text: readonly { readonly piece: string; readonly leftToRight?: true }[];
}

export interface Moments {
  readonly wanted: MomentsWanted;
  readonly at: number;
  readonly rows: readonly ShownMoment[];
  readonly found: number;
}

/** Findings as lines, from the place `at` among them. */
export interface Cards {
  readonly at: number;
  readonly found: number;
  readonly lines: readonly CardLine[];
}

/** Markup of the letter: a card, or rows of a table from `at` on. Nothing where the letter has changed meanwhile. */
export interface Piece {
  readonly id: string;
  readonly at: number;
  readonly html: string;
}

/** Files that are made when they are asked for. */
export const takeable = {
  "report.html": "text/html",
  "report.json": "application/json",
  "timeline.csv": "text/csv",
  "timeline.jsonl": "application/x-ndjson",
  "stix.json": "application/json",
  "misp.json": "application/json",
  "bridle-report.tar": "application/x-tar",
  "bridle-handover.tar.age": "application/octet-stream",
  "phone.keepsake": "application/octet-stream",
} as const;

export type TakeName = keyof typeof takeable;

export type ToWorker =
  | { readonly say: "look"; readonly handed: Handed; readonly language: string }
  /** Only looks at files of clues. */
  | { readonly say: "clues"; readonly files: readonly ClueFile[] }
  | { readonly say: "check"; readonly order: CheckOrder }
  /** What was recognised, or the result, once more in another language. */
  | { readonly say: "tell"; readonly language: string }
  /** The result with what the person told, `2026-05-03 border`; all of it each time. */
  | { readonly say: "note"; readonly told: readonly string[]; readonly language: string }
  /** Some rows of the timeline, from the place `at` among those that fit. */
  | { readonly say: "moments"; readonly wanted: MomentsWanted; readonly at: number }
  /** Findings as lines. */
  | { readonly say: "cards"; readonly at: number }
  | { readonly say: "piece"; readonly id: string; readonly at: number }
  /** A file to take along; `recipients` are public keys of age for the packet, or the password of the keepsake. */
  | { readonly say: "make"; readonly name: TakeName; readonly recipients: string }
  /** The answer to `ask`, by its number: the entry of `get`, or the entries of `list`. */
  | { readonly say: "answer"; readonly number: number; readonly entries: readonly Entry[] }
  | { readonly say: "refuse"; readonly number: number };

/** Why nothing came of it: the id of a text, whose `-next` tells the next step. Its words are harmless to look at. */
export interface Trouble {
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** `at` is the path as it is, never shown; absent in an archive, out of which none can be chosen. */
  readonly choices?: readonly { readonly path: string; readonly device: string; readonly at?: string }[];
  /** True where a report can be made all the same. */
  readonly anyway?: boolean;
}

/** What was recognised, before anything is opened. Words of the evidence are harmless to look at already. */
export interface Recognised {
  readonly kind: string;
  readonly name: string;
  readonly encrypted: boolean;
  readonly lock: "password" | "identity";
  readonly device: Device;
  readonly takenAt?: string;
  /** Of made-up evidence that is locked. */
  readonly examplePassword?: string;
  /** Bytes, of a single file. */
  readonly size?: number;
  /** What such evidence can hold, and is looked for in it. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly artifact: string;
  readonly title: string;
  /** What the strongest trace in it would say. */
  readonly shows: string;
}

export interface Step {
  readonly artifact: string;
  readonly evidence: string;
  readonly title: string;
  readonly done: number;
  readonly total: number;
  /** What the index says that the part holds; in the plan alone. */
  readonly bytes?: number;
  readonly entry?: Pick<LedgerEntry, "status" | "records">;
  /** The first reason why it was not read whole. */
  readonly why?: string;
}

/** A finished report: the letter's sections. Timeline, cards and most rows of its tables are asked for in pieces. */
export interface Result {
  readonly verdict: Verdict;
  readonly language: string;
  readonly redacted: boolean;
  readonly html: string;
  readonly cards: Cards;
  /** Those that stand open at first. */
  readonly open: readonly Piece[];
  /** All rows of the timeline, and the parts of the phone that they come from. */
  readonly moments: number;
  readonly momentsLeftOut: number;
  readonly momentsFrom: readonly { readonly artifact: string; readonly title: string }[];
  /** True where every row that has a time is among them. */
  readonly rows: boolean;
  /** What of the told was understood, as it was told. */
  readonly told: readonly string[];
}

export type FromWorker =
  | { readonly tell: "ready" }
  | { readonly tell: "ask"; readonly number: number; readonly wants: "get" | "list"; readonly path: string }
  /** Blobs of a backup that may still be asked for, beside those that were, so that the page lets go of all others. */
  | { readonly tell: "needed"; readonly blobs: readonly string[] }
  | { readonly tell: "recognised"; readonly recognised: Recognised }
  | { readonly tell: "trouble"; readonly trouble: Trouble }
  | { readonly tell: "clues"; readonly told: readonly ClueTold[] }
  | { readonly tell: "opening"; readonly step: string }
  /** All that will be read, before the first of it is. */
  | { readonly tell: "plan"; readonly steps: readonly Step[] }
  | { readonly tell: "step"; readonly step: Step }
  /** Bytes read so far, of how many where that is known. */
  | { readonly tell: "bytes"; readonly read: number; readonly size?: number }
  | { readonly tell: "result"; readonly result: Result }
  | { readonly tell: "moments"; readonly moments: Moments }
  | { readonly tell: "cards"; readonly cards: Cards }
  | { readonly tell: "piece"; readonly piece: Piece }
  /** Files of the phone that were read once more, for their hashes. */
  | { readonly tell: "making"; readonly done: number; readonly total: number }
  | { readonly tell: "made"; readonly name: TakeName; readonly bytes: Blob }
  /** `problem` is the id of a text. */
  | { readonly tell: "not-made"; readonly name: TakeName; readonly problem: string }
  | { readonly tell: "defect"; readonly stack: string };
