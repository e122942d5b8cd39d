/**
 * Where the person is on the way from the start to the answer, and what was given so far. Everything is in memory and
 * goes with the page.
 * @module
 */
import { batch, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { type Screen, watchHistory } from "./back.ts";
import { builtInClues, type EngineWorker, startWorker, type Told } from "./engine-worker.ts";
import type { Chosen } from "./hand/chosen.ts";
import { mistakeOf } from "./hand/mistake.ts";
import { within } from "./hand/within.ts";
import type {
  CheckOrder,
  ClueFile,
  ClueTold,
  Handed,
  Recognised,
  Result,
  Step,
  ToWorker,
  Trouble,
} from "./messages.ts";
import { type Meter, progressMeter } from "./progress.ts";
import { takeAway, takeIn } from "./taking.ts";
import { language, say } from "./words.ts";

export const screens: readonly Screen[] = ["start", "have", "give", "agree", "password", "reading", "result"];

const [screen, setScreen] = createSignal<Screen>("start");
const [looking, setLooking] = createSignal(false);
const [recognised, setRecognised] = createSignal<Recognised>();
const [trouble, setTrouble] = createSignal<Trouble & { stack?: string }>();
const [clues, setClues] = createSignal<readonly (ClueFile & { told: ClueTold })[]>([]);
const [lookingAtClues, setLookingAtClues] = createSignal(false);
const [builtIn, setBuiltIn] = createSignal<readonly ClueFile[]>([]);
const [opening, setOpening] = createSignal<string>();
/** New each time, as the store changes what it is given. */
const nothingRead = () => ({
  steps: [] as Step[],
  now: undefined as Step | undefined,
  done: 0,
  total: 0,
  bytes: 0,
  /** 0 to 1. */
  share: 0,
  /** Bytes of all that will be read, where that is known. */
  planned: 0,
});
const [reading, setReading] = createStore(nothingRead());
const [result, setResult] = createSignal<Result>();
const [example, setExample] = createSignal<Extract<Handed, { from: "example" }>>();

/** Files of a folder that was chosen, where the browser has counted them. */
const [fileCount, setFileCount] = createSignal<number>();
/** What was answered when agreeing, so that nobody is asked twice. */
const nothingAnswered = () => ({
  owner: false,
  unasked: false,
  keep: false,
  rows: false,
  ownerName: "",
  helperName: "",
});
const [answers, setAnswers] = createStore(nothingAnswered());

export {
  answers,
  builtIn,
  clues,
  example,
  fileCount,
  looking,
  lookingAtClues,
  opening,
  reading,
  recognised,
  result,
  screen,
  setAnswers,
  trouble,
};

let worker: EngineWorker | undefined;
let chosenNow: Chosen | undefined;
let meter: Meter = progressMeter();
let order: Omit<CheckOrder, "language" | "clues"> = { consent: "", redact: true, rows: false };

void builtInClues().then(setBuiltIn);

watchHistory({
  screen,
  show: go,
  reachable: (to) =>
    to === "result"
      ? result() !== undefined
      : to === "agree" || to === "password"
        ? recognised() !== undefined && (to === "agree" || recognised()?.encrypted === true)
        : to !== "reading",
  giveUp() {
    if (!confirm(say("page-reading-leave"))) return false;
    forget();
    return true;
  },
  atStake: () => example() === undefined && (screen() === "reading" || result() !== undefined),
});

export function go(to: Screen): void {
  batch(() => {
    setTrouble(undefined);
    setScreen(to);
  });
}

/** Forgets what was given and answered, and begins anew; clues stay. */
export function startOver(): void {
  forget();
  setAnswers(nothingAnswered());
  go("start");
}

/** Ends the worker and forgets what it was given; clues stay. */
export function forget(): void {
  worker?.end();
  worker = undefined;
  chosenNow = undefined;
  takeAway();
  batch(() => {
    setRecognised(undefined);
    setResult(undefined);
    setTrouble(undefined);
    setExample(undefined);
    setLooking(false);
    setFileCount(undefined);
    setReading(nothingRead());
  });
}

/** @param files How many, where that is known. */
export async function give(chosen: Chosen | undefined, files?: number): Promise<void> {
  if (chosen === undefined) {
    setTrouble({ id: "page-trouble-empty", args: {} });
    return;
  }
  await look({ from: "person", entry: chosen.entry }, chosen);
  setFileCount(files);
}

/** One of several, by its path in what was given. */
export async function choose(path: string): Promise<void> {
  if (chosenNow !== undefined) await give(await within(chosenNow, path));
}

export async function giveExample(name: string, planted: boolean): Promise<void> {
  const handed = { from: "example", name, planted } as const;
  setScreen("give");
  await look(handed);
  setExample(handed);
}

async function look(handed: Handed, chosen?: Chosen): Promise<void> {
  forget();
  // Whoever agreed, agreed to something else.
  setAnswers({ owner: false, unasked: false });
  setLooking(true);
  chosenNow = chosen;
  const started = await startWorker(chosen, told);
  worker = started;
  started.say({ say: "look", handed, language: language() });
}

/** Each is looked at on its own, by a worker that ends with it: what is in it, and who signed it. */
export async function addClues(files: Promise<readonly ClueFile[]>): Promise<void> {
  batch(() => {
    setTrouble(undefined);
    setLookingAtClues(true);
  });
  for (const file of await files) {
    const answer = await new Promise<Told>((resolve) => {
      void startWorker(undefined, resolve).then((started) => {
        started.say({ say: "clues", files: [file] });
        lookers.add(started);
      });
    });
    if (answer.tell === "clues" && answer.told[0] !== undefined) {
      const [told] = answer.told;
      setClues((before) => [...before, { ...file, told }]);
    } else if (answer.tell === "trouble") setTrouble(answer.trouble);
    else setTrouble({ id: "page-trouble-defect", args: {} });
    for (const looker of lookers) looker.end();
    lookers.clear();
  }
  setLookingAtClues(false);
}

const lookers = new Set<EngineWorker>();

export function removeClues(file: ClueFile): void {
  setClues((before) => before.filter((one) => one !== file));
}

/** With what was answered. */
export function agree(): void {
  const { keep, rows, ownerName, helperName } = answers;
  const text = consentText(ownerName, helperName);
  const consent = example() === undefined ? text : `${say("page-example-consent")}: ${text}`;
  order = { consent, redact: !keep, rows };
  if (recognised()?.encrypted === true) go("password");
  else check();
}

/** @param how What opens it; or `anyway` for a report of what could not be opened. */
export function check(how: Pick<CheckOrder, "password" | "identity" | "anyway"> = {}): void {
  takeAway();
  batch(() => {
    setResult(undefined);
    setOpening("opening");
    setReading(nothingRead());
  });
  meter = progressMeter();
  const files = example() === undefined ? [...builtIn(), ...clues()].map(plainFile) : [];
  worker?.say({ say: "check", order: { language: language(), ...order, ...how, clues: files } });
  go("reading");
}

/** As a worker takes it. */
function plainFile({ name, bytes, named }: ClueFile): ClueFile {
  return { name, bytes, named };
}

/** What was recognised, or the result, once more in the language of the page. */
export function tellAgain(): void {
  if (recognised() !== undefined) worker?.say({ say: "tell", language: language() });
}

/** What the person tells beside the evidence, all of it each time. */
export function tellNotes(words: readonly string[]): void {
  worker?.say({ say: "note", told: words, language: language() });
}

export function sayToWorker(message: ToWorker): void {
  worker?.say(message);
}

function told(message: Told): void {
  batch(() => {
    if (message.tell === "recognised") {
      setRecognised(message.recognised);
      setLooking(false);
    } else if (message.tell === "opening") setOpening(message.step);
    else if (message.tell === "plan") {
      setOpening(undefined);
      meter.plan(message.steps);
      const { share, planned } = meter;
      setReading({ ...nothingRead(), steps: [...message.steps], total: message.steps.length, share, planned });
    } else if (message.tell === "step") takeStep(message.step);
    else if (message.tell === "bytes") takeBytes(message.read, message.size);
    else if (message.tell === "result") {
      setResult(message.result);
      setScreen("result");
    } else if (message.tell === "trouble") fail(message.trouble);
    else if (message.tell === "defect") fail({ id: "page-trouble-defect", args: {}, stack: message.stack });
    else takeIn(message);
  });
}

function takeBytes(bytes: number, size: number | undefined): void {
  if (reading.total > 0) meter.read(bytes);
  else meter.opened(bytes, size ?? 0);
  setReading({ bytes, share: meter.share });
}

function takeStep(step: Step): void {
  meter.step(step);
  setReading({ total: step.total, done: step.done, now: step, share: meter.share });
  const known = reading.steps.findIndex((one) => one.artifact === step.artifact && one.evidence === step.evidence);
  setReading("steps", known < 0 ? reading.steps.length : known, step);
}

/** Troubles that belong to what opens the evidence, which itself was understood. */
const ofLock = /^page-trouble-(?:password|identity|key-missing|backup-damaged)$/;

/** Where the person can do something about it. */
function fail(problem: Trouble & { stack?: string }): void {
  setLooking(false);
  const locked = ofLock.test(problem.id);
  if (screen() === "reading") setScreen(locked ? "password" : "give");
  if (!locked && problem.id !== "page-trouble-clues") setRecognised(undefined);
  const wrong = problem.id === "page-trouble-not-evidence" ? chosenNow : undefined;
  if (wrong === undefined) setTrouble(problem);
  else {
    // The mistake by its name, where it has one.
    void mistakeOf(wrong).then((id) => {
      if (chosenNow === wrong) setTrouble(id === undefined ? problem : { ...problem, id });
    });
  }
}

/** What the report says of who agreed. */
function consentText(owner: string, helper: string): string {
  const names = [owner.trim(), helper.trim()].filter((name) => name !== "");
  const line = `${say("page-agree-owner")} ${say("page-agree-unasked")}`;
  return names.length === 0 ? line : `${names.join(", ")}: ${line}`;
}
