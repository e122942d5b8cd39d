/**
 * Who may open what is written: public keys of age, as arguments or in files.
 * @module
 */
import { recipientsIn } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import { smallFile } from "./small-file.ts";

const largestKeys = 1 << 20;

/** Each is a public key or a file with some. What is given is never said again: it may be a secret key by mistake. */
export async function recipientsOf(given: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const one of given) {
    const keys = recipientsIn(one) ?? recipientsIn((await smallFile(one, largestKeys))?.toString("utf8") ?? "");
    if (keys === undefined) throw new Problem(exitCode.usage, "error-no-recipient");
    all.push(...keys);
  }
  if (all.length === 0) throw new Problem(exitCode.usage, "error-no-recipient");
  return [...new Set(all)];
}
