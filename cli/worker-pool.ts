/**
 * Reads artifacts on worker threads, each at most one at a time.
 * @module
 */
import { Worker } from "node:worker_threads";
import { ReadError } from "@bridle/engine";
import type { WorkerAnswer, WorkerSetup, WorkerTask } from "./worker.ts";

type Outcome = Extract<WorkerAnswer, { outcome: unknown }>["outcome"];

export interface WorkerPool {
  readonly size: number;
  run(artifact: string, evidence: number): Promise<Outcome>;
  /** Evidence files that workers opened, by the number of the evidence. */
  opened(evidence: number): ReadonlySet<string>;
  close(): Promise<void>;
}

/** `script` is the built worker. Threads start when the first tasks need them. */
export function workerPool(script: URL, size: number, setup: WorkerSetup): WorkerPool {
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const opened = new Map<number, Set<string>>();

  async function take(): Promise<Worker> {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (all.length < size) {
      const worker = new Worker(script, { workerData: setup });
      all.push(worker);
      return worker;
    }
    return new Promise((resolve) => waiting.push(resolve));
  }

  function give(worker: Worker): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  }

  return {
    size,
    opened: (evidence) => opened.get(evidence) ?? new Set(),
    async run(artifact, evidence) {
      const worker = await take();
      try {
        const answer = await ask(worker, { artifact, evidence });
        if ("readError" in answer) {
          const { code, place, detail } = answer.readError;
          throw new ReadError(code, place, detail);
        }
        if ("defect" in answer) throw defectFrom(answer.defect);
        const names = opened.get(evidence) ?? new Set();
        opened.set(evidence, names);
        for (const name of answer.opened) names.add(name);
        return answer.outcome;
      } finally {
        give(worker);
      }
    },
    async close() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, task: WorkerTask): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void): void => {
      worker.off("message", done).off("error", failed).off("exit", ended);
      action();
    };
    const done = (answer: WorkerAnswer): void => settle(() => resolve(answer));
    const failed = (error: Error): void => settle(() => reject(error));
    const ended = (): void => settle(() => reject(new ReadError("cancelled", task.artifact, "the worker was stopped")));
    worker.on("message", done).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
}

function defectFrom(stack: string): Error {
  const error = new Error("in a worker");
  error.stack = stack;
  return error;
}
