/**
 * What opens each of the paths that a verb was given, from the options that such verbs share.
 * @module
 */
import type { Translate } from "@bridle/engine";
import { limitsOf, type OpenRequest } from "./evidence.ts";
import { identityText } from "./identity.ts";
import { passwordSource } from "./password.ts";
import { progressLine } from "./progress.ts";
import type { Surroundings } from "./surroundings.ts";

export interface OpenOptions {
  readonly passwordFile?: string;
  readonly identityFile?: string;
  readonly limit: readonly string[];
  readonly quiet?: boolean;
}

/** @throws {Problem} */
export async function openRequest(
  options: OpenOptions,
  surroundings: Surroundings,
  say: Translate,
): Promise<Omit<OpenRequest, "path">> {
  return {
    limits: limitsOf(options.limit),
    password: await passwordSource(options.passwordFile, surroundings, say),
    identity: await identityText(options.identityFile),
    progress: progressLine(surroundings, say, { quiet: options.quiet === true, verbose: false }),
    surroundings,
    say,
  };
}
