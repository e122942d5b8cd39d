/**
 * One worker: opens the same evidence once more, with the key that the main thread derived, and reads the artifacts it is
 * told to. Only what a report needs goes back.
 * @module
 */
import { parentPort, workerData } from "node:worker_threads";
import {
  artifacts,
  type Evidence,
  type IndicatorIndex,
  isReadError,
  type Limits,
  lockedPart,
  openEvidence,
  openPart,
  readArtifact,
  recognise,
  recogniseParts,
} from "@bridle/engine";
import { readIndicators } from "./indicator-files.ts";
import { openHandOver } from "./node/hand-over.ts";
import { nodeCrypto } from "./node/node-crypto.ts";

export interface WorkerSetup {
  /** In the order of their numbers; a part counts from 0 among the parts of what lies at the path. */
  readonly evidence: readonly { readonly path: string; readonly part?: number; readonly derivedKey?: Uint8Array }[];
  readonly limits: Limits;
  /** For a keepsake. */
  readonly observe: boolean;
  readonly indicators: {
    readonly paths: readonly string[];
    readonly only: boolean;
    readonly allow: readonly string[];
  };
  /** What was read from there, where indicators came in on it. */
  readonly standardInput: Uint8Array | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface WorkerTask {
  readonly artifact: string;
  /** Counts from 0. */
  readonly evidence: number;
}

/** What comes back: the outcome, or a ReadError's parts, or word of a defect. */
export type WorkerAnswer =
  | { readonly outcome: Awaited<ReturnType<typeof readArtifact>>; readonly opened: readonly string[] }
  | { readonly readError: { code: "cancelled"; place: string; detail: string } }
  | { readonly defect: string };

const setup = workerData as WorkerSetup;
const port = parentPort;
let indicators: Promise<IndicatorIndex> | undefined;
const open = new Map<number, Promise<Evidence>>();

function evidence(number: number): Promise<Evidence> {
  const ready = open.get(number) ?? openAgain(number);
  open.set(number, ready);
  return ready;
}

async function openAgain(number: number): Promise<Evidence> {
  const known = setup.evidence[number];
  if (known === undefined) throw new Error(`no evidence ${number}`);
  const secret = known.derivedKey === undefined ? {} : { derivedKey: known.derivedKey };
  const context = { crypto: nodeCrypto(), secret, limits: setup.limits };
  if (known.part !== undefined) {
    const whole = setup.evidence.findIndex(({ path, part }) => path === known.path && part === undefined);
    const part = (await recogniseParts(await evidence(whole), setup.limits))[known.part];
    if (part === undefined) throw new Error("the part is gone");
    // Without a key, what is locked stays so here as it did before.
    return openPart(part, context).catch((error: unknown) => {
      if (isReadError(error) && error.code === "wrong-password") return lockedPart(part);
      throw error;
    });
  }
  const { hand } = await openHandOver(known.path);
  const found = await recognise(hand, setup.limits);
  if (found === undefined) throw new Error("the evidence is gone");
  return openEvidence(found, hand, context);
}

async function answer(task: WorkerTask): Promise<WorkerAnswer> {
  try {
    indicators ??= readIndicators(setup.indicators.paths, setup.indicators.only, setup, setup.indicators.allow).then(
      ({ index }) => index,
    );
    const artifact = artifacts.find(({ id }) => id === task.artifact);
    if (artifact === undefined) throw new Error(`no artifact ${task.artifact}`);
    const one = await evidence(task.evidence);
    const outcome = await readArtifact({
      artifact,
      evidence: one,
      evidenceId: `e${task.evidence + 1}`,
      index: await indicators,
      limits: setup.limits,
      hasher: nodeCrypto().hasher,
      observe: setup.observe,
      now: () => performance.now(),
    });
    return { outcome, opened: [...one.opened] };
  } catch (error) {
    if (isReadError(error) && error.code === "cancelled") {
      return { readError: { code: error.code, place: error.place, detail: error.detail } };
    }
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port?.on("message", (task: WorkerTask) => {
  void answer(task).then((words) => port.postMessage(words));
});
