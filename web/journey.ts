/**
 * Where the person is on the way from the start to the answer, and what was given so far. Everything is in memory and
 * goes with the page.
 * @module
 */
import { batch, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { builtInClues, type EngineWorker, startWorker } from "./engine-worker.ts";
import type { Chosen } from "./hand/chosen.ts";
import type {
  CheckOrder,
  ClueFile,
  ClueTold,
  FromWorker,
  Handed,
  Recognised,
  Result,
  Step,
  ToWorker,
  Trouble,
} from "./messages.ts";
import { takeAway, takeIn } from "./taking.ts";
import { language, say } from "./words.ts";

export type Screen = "start" | "have" | "give" | "agree" | "password" | "reading" | "result";
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
  size: 0,
});
const [reading, setReading] = createStore(nothingRead());
const [result, setResult] = createSignal<Result>();
const [example, setExample] = createSignal<Extract<Handed, { from: "example" }>>();

export { builtIn, clues, example, looking, lookingAtClues, opening, reading, recognised, result, screen, trouble };

let worker: EngineWorker | undefined;
let agreed: Pick<CheckOrder, "consent" | "redact" | "rows"> = { consent: "", redact: true, rows: false };

void builtInClues().then(setBuiltIn);

export function go(to: Screen): void {
  batch(() => {
    setTrouble(undefined);
    setScreen(to);
  });
}

/** Ends the worker and forgets what it was given; clues stay. */
export function forget(): void {
  worker?.end();
  worker = undefined;
  takeAway();
  batch(() => {
    setRecognised(undefined);
    setResult(undefined);
    setTrouble(undefined);
    setExample(undefined);
    setLooking(false);
    setReading(nothingRead());
  });
}

export async function give(chosen: Chosen | undefined): Promise<void> {
  if (chosen === undefined) {
    setTrouble({ id: "page-trouble-empty", args: {} });
    return;
  }
  await look({ from: "person", entry: chosen.entry }, chosen);
}

export async function giveExample(name: string, planted: boolean): Promise<void> {
  const handed = { from: "example", name, planted } as const;
  setScreen("give");
  await look(handed);
  setExample(handed);
}

async function look(handed: Handed, chosen?: Chosen): Promise<void> {
  forget();
  setLooking(true);
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
    const answer = await new Promise<Exclude<FromWorker, { tell: "ask" | "ready" }>>((resolve) => {
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

export function agree(consent: string, keep: boolean, rows: boolean): void {
  agreed = { consent, redact: !keep, rows };
  if (recognised()?.encrypted === true) go("password");
  else check();
}

export function check(secret: Pick<CheckOrder, "password" | "identity"> = {}): void {
  setOpening("opening");
  setReading(nothingRead());
  const order: CheckOrder = {
    language: language(),
    ...agreed,
    ...secret,
    clues: example() === undefined ? [...builtIn(), ...clues()].map(plainFile) : [],
  };
  worker?.say({ say: "check", order });
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

function told(message: Exclude<FromWorker, { tell: "ask" | "ready" }>): void {
  batch(() => {
    if (message.tell === "recognised") {
      setRecognised(message.recognised);
      setLooking(false);
    } else if (message.tell === "opening") setOpening(message.step);
    else if (message.tell === "plan") {
      setOpening(undefined);
      setReading({ ...nothingRead(), steps: [...message.steps], total: message.steps.length });
    } else if (message.tell === "step") takeStep(message.step);
    else if (message.tell === "bytes") setReading({ bytes: message.read, size: message.size ?? 0 });
    else if (message.tell === "result") {
      setResult(message.result);
      setScreen("result");
    } else if (message.tell === "trouble") fail(message.trouble);
    else if (message.tell === "defect") fail({ id: "page-trouble-defect", args: {}, stack: message.stack });
    else takeIn(message);
  });
}

function takeStep(step: Step): void {
  setReading({ total: step.total, done: step.done, now: step });
  const known = reading.steps.findIndex((one) => one.artifact === step.artifact && one.evidence === step.evidence);
  setReading("steps", known < 0 ? reading.steps.length : known, step);
}

/** Where the person can do something about it. */
function fail(problem: Trouble & { stack?: string }): void {
  setLooking(false);
  const locked = problem.id === "page-trouble-password" || problem.id === "page-trouble-identity";
  if (screen() === "reading") setScreen(locked ? "password" : "give");
  if (!locked && problem.id !== "page-trouble-clues") setRecognised(undefined);
  setTrouble(problem);
}

/** What the report says of who agreed. */
export function consentText(owner: string, helper: string): string {
  const names = [owner.trim(), helper.trim()].filter((name) => name !== "");
  const line = `${say("page-agree-owner")} ${say("page-agree-unasked")}`;
  return names.length === 0 ? line : `${names.join(", ")}: ${line}`;
}
