/**
 * Who agreed to the check. On a terminal it is asked; without one it must be said.
 * @module
 */
import { createInterface } from "node:readline/promises";
import type { Translate } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import type { Surroundings } from "./surroundings.ts";

export interface ConsentOptions {
  readonly consent?: string;
  readonly yes?: boolean;
}

/** @throws {Problem} usage when nothing was said and nobody can be asked; cancelled when the answer is no. */
export async function agreed(
  options: ConsentOptions,
  surroundings: Surroundings,
  say: Translate,
): Promise<{ text: string; at: string }> {
  const at = new Date(surroundings.now()).toISOString();
  if (options.consent !== undefined && options.consent.trim() !== "") return { text: options.consent, at };
  if (options.yes === true) return { text: "yes", at };
  const { input, err } = surroundings;
  if (input.isTTY !== true || err.isTTY !== true) throw new Problem(exitCode.usage, "error-consent-needed");
  const asking = createInterface({ input, output: err as NodeJS.WritableStream });
  try {
    err.write(`${say({ id: "consent-question" })}\n${say({ id: "consent-note" })}\n`);
    const answer = await asking.question(`${say({ id: "consent-choices" })} `, { signal: surroundings.signal });
    if (answer.trim() === "" || /^no?$/i.test(answer.trim())) throw new Problem(exitCode.cancelled, "error-cancelled");
    return { text: answer.trim(), at: new Date(surroundings.now()).toISOString() };
  } finally {
    asking.close();
  }
}
