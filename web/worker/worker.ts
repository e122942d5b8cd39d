/**
 * The worker: everything that touches evidence happens here, beside the page, which stays free. It is ended to cancel,
 * and with it goes all it knew.
 * @module
 */
import type { Entry, FromWorker, ToWorker } from "../messages.ts";
import { check, type Teller } from "./check.ts";
import { type Looked, lookAt, openAll } from "./look.ts";
import { shown } from "./shown.ts";
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
let teller: Teller | undefined;

function ask(wants: "get" | "list", path: string): Promise<readonly Entry[]> {
  const number = ++asked;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject: () => reject(new Error("the page refused")) });
    scope.postMessage({ tell: "ask", number, wants, path });
  });
}

async function answer(message: ToWorker): Promise<void> {
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
      looked = await lookAt(message.handed, ask);
      return scope.postMessage({ tell: "recognised", recognised: looked.recognised });
    case "tell":
      if (teller !== undefined) scope.postMessage({ tell: "result", result: teller(message.language) });
      return;
    case "check": {
      if (looked === undefined) throw new TroubleError("page-trouble-not-evidence", { name });
      const { order } = message;
      const startedAt = new Date().toISOString();
      const evidences = await openAll(looked, {
        ...order,
        progress: (step) => scope.postMessage({ tell: "opening", step }),
      });
      teller = await check(evidences, order, looked.clues, startedAt, (step) =>
        scope.postMessage({ tell: "step", step }),
      );
      return scope.postMessage({ tell: "result", result: teller(order.language) });
    }
  }
}

scope.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    const trouble = troubleOf(error, name);
    if (trouble !== undefined)
      return scope.postMessage({ tell: "trouble", trouble: { ...trouble, args: shown(trouble.args) } });
    // Neither message nor values: both could hold what stood in the evidence.
    const stack =
      error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at |@/.test(line)) : [];
    scope.postMessage({ tell: "defect", stack: stack.slice(0, 12).join("\n") });
  });
};
scope.postMessage({ tell: "ready" });
