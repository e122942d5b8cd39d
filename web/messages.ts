/**
 * What the page and its worker say to each other: the one message format. Everything in it can be cloned.
 * @module
 */
import type { Device, LedgerEntry, Verdict } from "@bridle/engine";

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
}

export type ToWorker =
  | { readonly say: "look"; readonly handed: Handed }
  | { readonly say: "check"; readonly order: CheckOrder }
  /** The result once more, in another language. */
  | { readonly say: "tell"; readonly language: string }
  /** The answer to `ask`, by its number: the entry of `get`, or the entries of `list`. */
  | { readonly say: "answer"; readonly number: number; readonly entries: readonly Entry[] }
  | { readonly say: "refuse"; readonly number: number };

/** Why nothing came of it: the id of a text, whose `-next` tells the next step. Its words are harmless to look at. */
export interface Trouble {
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly choices?: readonly { readonly path: string; readonly device: string }[];
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
}

export interface Step {
  readonly artifact: string;
  readonly title: string;
  readonly done: number;
  readonly total: number;
  readonly entry?: Pick<LedgerEntry, "status" | "records">;
}

/** A finished report: the letter as a page and the files to take away. */
export interface Result {
  readonly verdict: Verdict;
  readonly language: string;
  readonly redacted: boolean;
  readonly html: string;
  readonly json: string;
  readonly stix: string;
}

export type FromWorker =
  | { readonly tell: "ready" }
  | { readonly tell: "ask"; readonly number: number; readonly wants: "get" | "list"; readonly path: string }
  | { readonly tell: "recognised"; readonly recognised: Recognised }
  | { readonly tell: "trouble"; readonly trouble: Trouble }
  | { readonly tell: "opening"; readonly step: string }
  | { readonly tell: "step"; readonly step: Step }
  | { readonly tell: "result"; readonly result: Result }
  | { readonly tell: "defect"; readonly stack: string };
