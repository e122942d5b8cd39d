/**
 * Who agreed to the check. On a terminal it is asked; without one it must be said.
 * @module
 */
import { createInterface } from "node:readline/promises";
import type { Translate } from "@bridle/engine";
import { availableLanguages, createTranslate } from "@bridle/languages";
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
    if (refuses(answer)) throw new Problem(exitCode.cancelled, "error-cancelled");
    return { text: answer.trim(), at: new Date(surroundings.now()).toISOString() };
  } finally {
    asking.close();
  }
}

/** Nothing, or a no in any language that Bridle speaks: people answer in their own, whatever the question was asked in. */
export function refuses(answer: string): boolean {
  const word = answer
    .normalize("NFC")
    .replace(/[\p{P}\p{Cf}\s]+/gu, " ")
    .trim()
    .toLowerCase();
  if (word === "") return true;
  return availableLanguages.some(({ code }) =>
    createTranslate(code)({ id: "consent-no-words" })
      .split(",")
      .some((no) => no.trim().toLowerCase() === word),
  );
}
