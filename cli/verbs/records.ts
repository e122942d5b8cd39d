/**
 * `bridle records`: one artifact's records as JSON lines on standard output.
 * @module
 */
import { artifacts, examine, loadIndicators } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { limitsOf, openPath } from "../evidence.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { identityText } from "../identity.ts";
import { nodeCrypto } from "../node/node-crypto.ts";
import { passwordSource } from "../password.ts";
import { problemOf } from "../problem.ts";
import { progressLine } from "../progress.ts";
import { recordLine } from "../records-writer.ts";
import { artifactChoice } from "../select-artifacts.ts";
import type { Surroundings } from "../surroundings.ts";

export interface RecordsOptions {
  readonly artifact: string;
  readonly passwordFile?: string;
  readonly identityFile?: string;
  readonly limit: readonly string[];
  readonly quiet?: boolean;
}

/** @throws {Problem} */
export async function records(path: string, options: RecordsOptions, surroundings: Surroundings): Promise<ExitCode> {
  const say = createTranslate("en");
  const skip = artifactChoice(options.artifact, undefined);
  const limits = limitsOf(options.limit);
  const progress = progressLine(surroundings, say, { quiet: options.quiet === true, verbose: false });
  const password = await passwordSource(options.passwordFile, surroundings, say);
  const identity = await identityText(options.identityFile);
  const { opened, close } = await openPath({ path, limits, password, identity, progress, surroundings, say });
  try {
    const wanted = artifacts.filter(({ id }) => !skip.has(id));
    const { ledger } = await examine({
      evidences: opened.map(({ evidence }) => evidence),
      artifacts: wanted,
      skip: new Set(),
      index: loadIndicators([]),
      limits,
      hasher: nodeCrypto().hasher,
      now: () => performance.now(),
      signal: surroundings.signal,
      onRecord: (record, id) => void surroundings.out.write(recordLine(record, id)),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
    });
    progress.end();
    let code: ExitCode = exitCode.ok;
    for (const { artifact, status, notes } of ledger) {
      if (status === "read" || status === "absent") continue;
      code = 3;
      surroundings.err.write(`${artifact}: ${say({ id: `status-${status}` })}\n`);
      for (const { code: word, place, detail } of notes.slice(0, 20))
        surroundings.err.write(`  ${word}: ${place}: ${detail}\n`);
    }
    return code;
  } catch (error) {
    throw problemOf(error, path);
  } finally {
    progress.end();
    await close();
  }
}
