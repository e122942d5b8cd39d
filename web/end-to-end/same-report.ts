/**
 * A report as both programs must make it: what differs from run to run is left out, everything else stays, byte for byte.
 * @module
 */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTranslate } from "@bridle/languages";
import { run } from "../../cli/captured.ts";

export function withoutTimes(text: string): string {
  return text
    .replace(/("(?:startedAt|finishedAt)": )"[^"]*"/g, '$1""')
    .replace(/("consent": \{\s*"text": "(?:[^"\\]|\\.)*",\s*"at": )"[^"]*"/, '$1""')
    .replace(/"timing": \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/, '"timing": {}');
}

/** What the page says of who agreed, where no names were given. */
export function consentOf(language = "en"): string {
  const say = createTranslate(language);
  return `${say({ id: "page-agree-owner" })} ${say({ id: "page-agree-unasked" })}`;
}

export interface Asked {
  readonly evidence: string;
  readonly clues: readonly string[];
  readonly kept?: boolean | undefined;
  readonly language?: string;
  /** Files with them. */
  readonly passwordFile?: string | undefined;
  readonly identityFile?: string | undefined;
}

/** What the command line says of the same; undefined where it refuses. */
export async function reportOfCommandLine(asked: Asked, out: string): Promise<string | undefined> {
  const { evidence, clues, kept, language = "en", passwordFile, identityFile } = asked;
  const words = ["check", evidence, ...clues.flatMap((path) => ["--indicators", path]), "--only-indicators", "--quiet"];
  if (kept !== true) words.push("--redact");
  if (passwordFile !== undefined) words.push("--password-file", passwordFile);
  if (identityFile !== undefined) words.push("--identity-file", identityFile);
  await run([...words, "--lang", language, "--consent", consentOf(language), "--out", out]);
  return readFile(join(out, "report.json"), "utf8").catch(() => undefined);
}
