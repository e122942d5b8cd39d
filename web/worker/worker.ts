/**
 * The worker: everything that touches evidence happens here, beside the page, which stays free. It is ended to cancel,
 * and with it goes all it knew.
 * @module
 */
import type { Entry, FromWorker, ToWorker } from "../messages.ts";
import { check } from "./check.ts";
import { cluesFrom } from "./clues.ts";
import { onRead } from "./file-source.ts";
import { cardsOf, type FinishedCheck, pieceOf, type Spoken, spoken } from "./finished.ts";
import { type Looked, lookAt, openAll, partsOf } from "./look.ts";
import { neededBlobs } from "./needed.ts";
import { NotMade } from "./not-made.ts";
import { shown } from "./shown.ts";
import { made } from "./take.ts";
import { TroubleError, troubleOf } from "./trouble.ts";

/** The few parts of a worker's scope that are used. */
interface Scope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
}

const scope = globalThis as unknown as Scope;
const waiting = new Map<number, { resolve(entries: readonly Entry[]): void; reject(): void }>();
let asked = 0;
let looked: Looked | undefined;
/** Of what was handed over last. */
let name = "";
let finished: FinishedCheck | undefined;
let told: Spoken | undefined;
/** The language that was asked for last. */
let language = "en";
/** What the person told beside the evidence. */
let words: readonly string[] = [];

const tell = (message: FromWorker): void => scope.postMessage(message);

function ask(wants: "get" | "list", path: string): Promise<readonly Entry[]> {
  const number = ++asked;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject: () => reject(new Error("the page refused")) });
    tell({ tell: "ask", number, wants, path });
  });
}

async function answer(message: ToWorker): Promise<void> {
  if ("language" in message) language = message.language;
  switch (message.say) {
    case "answer":
      waiting.get(message.number)?.resolve(message.entries);
      waiting.delete(message.number);
      return;
    case "refuse":
      waiting.get(message.number)?.reject();
      waiting.delete(message.number);
      return;
    case "look":
      name = message.handed.from === "person" ? message.handed.entry.name : message.handed.name;
      looked = await lookAt(message.handed, ask, message.language);
      return tell({ tell: "recognised", recognised: looked.recognised });
    case "clues":
      name = message.files[0]?.name ?? "";
      return tell({ tell: "clues", told: (await cluesFrom(message.files)).told });
    case "tell":
      return again();
    case "note":
      words = message.told;
      return again();
    case "check":
      return wholeCheck(message);
    case "moments": {
      const moments = await told?.timeline.window(message.wanted, message.at);
      if (moments !== undefined) tell({ tell: "moments", moments });
      return;
    }
    case "cards":
      if (told !== undefined) tell({ tell: "cards", cards: cardsOf(told.letter, message.at) });
      return;
    case "piece":
      if (told !== undefined) tell({ tell: "piece", piece: pieceOf(told.letter, message.id, message.at) });
      return;
    case "make":
      return make(message);
  }
}

async function wholeCheck({ order }: Extract<ToWorker, { say: "check" }>): Promise<void> {
  if (looked === undefined) throw new TroubleError("page-trouble-not-evidence", { name });
  const startedAt = new Date().toISOString();
  finished = undefined;
  told = undefined;
  language = order.language;
  onRead(bytesTeller(looked.recognised.size));
  const evidences = await openAll(looked, { ...order, progress: (step) => tell({ tell: "opening", step }) });
  const blobs = await neededBlobs(evidences);
  if (blobs !== undefined) tell({ tell: "needed", blobs });
  onRead(bytesTeller());
  finished = await check(evidences, order, looked.clues, startedAt, {
    onPlan: (steps) => tell({ tell: "plan", steps }),
    onStep: (step) => tell({ tell: "step", step }),
  });
  onRead(() => undefined);
  again();
}

function again(): void {
  if (finished !== undefined) {
    told = spoken(finished, language, words);
    tell({ tell: "result", result: told.result });
  } else if (looked !== undefined) {
    const { recognised } = looked;
    tell({ tell: "recognised", recognised: { ...recognised, parts: partsOf(recognised.kind, language) } });
  }
}

async function make({ name: file, recipients }: Extract<ToWorker, { say: "make" }>): Promise<void> {
  if (finished === undefined || told === undefined) return;
  try {
    const bytes = await made(file, finished, told, recipients, (done, total) => tell({ tell: "making", done, total }));
    tell({ tell: "made", name: file, bytes });
  } catch (error) {
    // The report stands, whatever became of one file of it.
    const problem = error instanceof NotMade ? error.message : "page-trouble-defect";
    tell({ tell: "not-made", name: file, problem });
  }
}

const tellEveryMs = 250;

/** Tells of the bytes that were read, now and then; of how many, where one file is opened. */
function bytesTeller(size?: number): (bytes: number) => void {
  let read = 0;
  let last = 0;
  return (bytes) => {
    read += bytes;
    const now = performance.now();
    if (now - last < tellEveryMs) return;
    last = now;
    tell({ tell: "bytes", read, ...(size === undefined ? {} : { size }) });
  };
}

scope.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    const trouble = troubleOf(error, name);
    if (trouble !== undefined) return tell({ tell: "trouble", trouble: { ...trouble, args: shown(trouble.args) } });
    // Neither message nor values: both could hold what stood in the evidence.
    const stack =
      error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at |@/.test(line)) : [];
    tell({ tell: "defect", stack: stack.slice(0, 12).join("\n") });
  });
};
tell({ tell: "ready" });
