/**
 * What the worker hands out of a finished check: findings, pieces of the letter, rows of the timeline, and files that are
 * made when they are asked for.
 * @module
 */
import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import type { Cards, FromWorker, Moments, Piece, Result, TakeName } from "./messages.ts";
import { takeable } from "./messages.ts";

type Handed = Extract<FromWorker, { tell: "moments" | "cards" | "piece" | "making" | "made" | "not-made" | "clues" }>;

export type Making =
  | { readonly is: "being-made"; readonly done?: number; readonly total?: number }
  | { readonly is: "made"; readonly address: string }
  | { readonly is: "not-made"; readonly problem: string };

const [moments, setMoments] = createSignal<Moments>();
const [cards, setCards] = createSignal<Cards>();
/** By their ids, the one that came last. */
const [pieces, setPieces] = createStore<Partial<Record<string, Piece>>>({});
const [files, setFiles] = createStore<Partial<Record<TakeName, Making>>>({});
let asked: TakeName | undefined;

export { cards, files, moments, pieces };

export function beginMaking(name: TakeName): void {
  forgetFile(name);
  asked = name;
  setFiles(name, { is: "being-made" });
}

export function takeIn(message: Handed): void {
  if (message.tell === "moments") setMoments(message.moments);
  else if (message.tell === "cards") setCards(message.cards);
  else if (message.tell === "piece") {
    if (message.piece.html !== "") setPieces(message.piece.id, message.piece);
  } else if (message.tell === "making" && asked !== undefined) {
    setFiles(asked, { is: "being-made", done: message.done, total: message.total });
  } else if (message.tell === "made") {
    const blob = new Blob([message.bytes], { type: takeable[message.name] });
    setFiles(message.name, { is: "made", address: URL.createObjectURL(blob) });
  } else if (message.tell === "not-made") setFiles(message.name, { is: "not-made", problem: message.problem });
}

/** A new letter. Cards that are open stay until they are said anew; tables begin with their first rows. */
export function takeLetter({ cards: first, open }: Result): void {
  setCards(first);
  for (const id of Object.keys(pieces)) if (id.startsWith("rows-")) forgetPiece(id);
  for (const piece of open) setPieces(piece.id, piece);
}

export function forgetPiece(id: string): void {
  setPieces(id, undefined);
}

/** Files that were made say what the report said before. */
export function forgetFiles(): void {
  for (const name of Object.keys(takeable) as TakeName[]) forgetFile(name);
}

export function takeAway(): void {
  forgetFiles();
  setMoments(undefined);
  setCards(undefined);
  for (const id of Object.keys(pieces)) forgetPiece(id);
}

export function forgetFile(name: TakeName): void {
  const file = files[name];
  if (file?.is === "made") URL.revokeObjectURL(file.address);
  setFiles(name, undefined);
}
