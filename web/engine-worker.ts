/**
 * Starts the worker out of the page itself: its source stands in the page, packed, and becomes a `blob:` that the page's
 * policy allows. So one file is all there is, also from a disk.
 * @module
 */
import type { Chosen } from "./hand/chosen.ts";
import { lookForGarbage } from "./hand/collect.ts";
import type { ClueFile, FromWorker, ToWorker } from "./messages.ts";
import { addressOf, block, unpackedBlock } from "./packing/unpacked.ts";

/** Messages of the worker that are not answered here. */
export type Told = Exclude<FromWorker, { tell: "ask" | "needed" | "ready" }>;

export interface EngineWorker {
  say(message: ToWorker): void;
  end(): void;
}

/** Begins with the page, so that the worker is there when it is needed. */
const source = unpackedBlock("engine-worker").then(addressOf);
const clueBlock = "built-in-clues";

export async function startWorker(chosen: Chosen | undefined, told: (message: Told) => void): Promise<EngineWorker> {
  const worker = new Worker(await source);
  const say = (message: ToWorker): void => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.tell === "ask") void answer(data, chosen, say);
    else if (data.tell === "needed") void chosen?.keepOnly?.(data.blobs, lookForGarbage);
    else if (data.tell !== "ready") told(data);
  };
  worker.onerror = () => told({ tell: "defect", stack: "" });
  return { say, end: () => worker.terminate() };
}

async function answer(
  { number, wants, path }: Extract<FromWorker, { tell: "ask" }>,
  chosen: Chosen | undefined,
  say: (message: ToWorker) => void,
): Promise<void> {
  try {
    if (wants === "list") return say({ say: "answer", number, entries: (await chosen?.list(path)) ?? [] });
    const entry = await chosen?.get(path);
    say({ say: "answer", number, entries: entry === undefined ? [] : [entry] });
  } catch {
    say({ say: "refuse", number });
  }
}

/** Clues that were put into the page when it was built. */
export async function builtInClues(): Promise<readonly ClueFile[]> {
  if (document.getElementById(clueBlock) === null) return [];
  const packed = fromBase64(block(clueBlock));
  const files = JSON.parse(await inflated(packed)) as { name: string; text?: string; base64?: string }[];
  return files.map(({ name, text, base64 }) => ({
    name,
    bytes: text === undefined ? fromBase64(base64 ?? "") : new TextEncoder().encode(text),
    named: false,
  }));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function inflated(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
