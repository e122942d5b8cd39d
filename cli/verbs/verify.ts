/**
 * `bridle verify`: whether a report folder is still what it was when it was written, and who signed it.
 * @module
 */
import { visible } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { checkReport } from "../report-check.ts";
import type { Surroundings } from "../surroundings.ts";

export interface VerifyOptions {
  readonly key?: string;
}

/** @throws {Problem} when there is no manifest that Bridle wrote, or `key` is none. */
export async function verify(
  path: string,
  options: VerifyOptions,
  { out, environment, language = "en" }: Surroundings,
): Promise<ExitCode> {
  const say = createTranslate(language);
  const { manifest, different, signature } = await checkReport(path, options.key, environment);
  const unsure = different.length > 0 && different.every(({ kind }) => kind === "unreadable");
  const heading = unsure ? "verify-unsure" : "verify-differs";
  out.write(
    `${say(different.length === 0 ? { id: "verify-same", args: { count: manifest.files.length } } : { id: heading })}\n`,
  );
  for (const { kind, name } of different)
    out.write(`  ${say({ id: `verify-${kind}`, args: { name: visible(name) } })}\n`);
  out.write(`${say(signature.said)}\n`);
  if (different.length > 0 && !unsure) return exitCode.differs;
  // What is known for certain counts more than what is not known.
  return unsure && signature.code !== exitCode.differs ? 3 : signature.code;
}
