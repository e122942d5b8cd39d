/**
 * What the program sees of the world: streams, environment, clock. Handed in, so that tests can look at every word.
 * @module
 */
import pc from "picocolors";
import type { NetworkRules } from "./store/http-get.ts";

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface Surroundings {
  readonly out: Output;
  readonly err: Output;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** BCP 47, of texts for people. */
  readonly language?: string;
  /** What fetching holds to, where it is not the usual. */
  readonly network?: NetworkRules;
}

/** Colours of one output; none where nobody looks at it, or where `NO_COLOR` asks for none (https://no-color.org). */
export function coloursFor(
  output: Output,
  { environment }: Surroundings,
  wanted: boolean,
): ReturnType<typeof pc.createColors> {
  const none = environment["NO_COLOR"];
  return pc.createColors(wanted && output.isTTY === true && (none === undefined || none === ""));
}
