/**
 * Where the person is on the way from the start to the answer, and what was given so far. Everything is in memory and
 * goes with the page.
 * @module
 */
import { batch, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { builtInClues, type EngineWorker, startWorker } from "./engine-worker.ts";
import type { Chosen } from "./hand/chosen.ts";
import type { CheckOrder, ClueFile, FromWorker, Handed, Recognised, Result, Step, Trouble } from "./messages.ts";
import { language, say } from "./words.ts";

export type Screen = "start" | "have" | "give" | "agree" | "password" | "reading" | "result";
export const screens: readonly Screen[] = ["start", "have", "give", "agree", "password", "reading", "result"];

const [screen, setScreen] = createSignal<Screen>("start");
const [looking, setLooking] = createSignal(false);
const [recognised, setRecognised] = createSignal<Recognised>();
const [trouble, setTrouble] = createSignal<Trouble & { stack?: string }>();
const [clues, setClues] = createSignal<readonly ClueFile[]>([]);
const [builtIn, setBuiltIn] = createSignal<readonly ClueFile[]>([]);
const [opening, setOpening] = createSignal<string>();
const [reading, setReading] = createStore<{ steps: Step[]; done: number; total: number }>({
  steps: [],
  done: 0,
  total: 0,
});
const [result, setResult] = createSignal<Result>();
const [example, setExample] = createSignal<Extract<Handed, { from: "example" }>>();

export { builtIn, clues, example, looking, opening, reading, recognised, result, screen, trouble };

let worker: EngineWorker | undefined;
let agreed: Pick<CheckOrder, "consent" | "redact"> = { consent: "", redact: true };

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
  batch(() => {
    setRecognised(undefined);
    setResult(undefined);
    setTrouble(undefined);
    setExample(undefined);
    setLooking(false);
    setReading({ steps: [], done: 0, total: 0 });
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
  started.say({ say: "look", handed });
}

export function addClues(files: readonly ClueFile[]): void {
  setClues((before) => [...before, ...files]);
}

export function agree(consent: string, keep: boolean): void {
  agreed = { consent, redact: !keep };
  if (recognised()?.encrypted === true) go("password");
  else check();
}

export function check(secret: Pick<CheckOrder, "password" | "identity"> = {}): void {
  setOpening("opening");
  setReading({ steps: [], done: 0, total: 0 });
  const order: CheckOrder = {
    language: language(),
    ...agreed,
    ...secret,
    clues: example() === undefined ? [...builtIn(), ...clues()] : [],
  };
  worker?.say({ say: "check", order });
  go("reading");
}

/** The result once more, in the language of the page. */
export function tellAgain(): void {
  if (result() !== undefined && result()?.language !== language()) worker?.say({ say: "tell", language: language() });
}

function told(message: Exclude<FromWorker, { tell: "ask" | "ready" }>): void {
  batch(() => {
    if (message.tell === "recognised") {
      setRecognised(message.recognised);
      setLooking(false);
    } else if (message.tell === "opening") setOpening(message.step);
    else if (message.tell === "step") takeStep(message.step);
    else if (message.tell === "result") {
      setResult(message.result);
      setScreen("result");
    } else if (message.tell === "trouble") fail(message.trouble);
    else fail({ id: "page-trouble-defect", args: {}, stack: message.stack });
  });
}

function takeStep(step: Step): void {
  setOpening(undefined);
  setReading("total", step.total);
  setReading("done", step.done);
  const known = reading.steps.findIndex(({ artifact }) => artifact === step.artifact);
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
