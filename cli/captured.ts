/**
 * Runs the program in tests, with every word it says caught.
 * @module
 */
import { Readable } from "node:stream";
import { main } from "./main.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `bridle` with these words; no terminal, no installed indicators, an environment of its own. */
export async function run(words: readonly string[], more: Partial<Surroundings> = {}): Promise<Captured> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(words, {
    out: { write: (text) => void out.push(text) },
    err: { write: (text) => void err.push(text) },
    input: Readable.from([]),
    environment: { BRIDLE_INDICATORS: "/nowhere" },
    signal: new AbortController().signal,
    now: () => Date.UTC(2026, 10, 1),
    ...more,
  });
  return { code, out: out.join(""), err: err.join("") };
}
