/**
 * `bridle example`: made-up evidence on disk, for demonstrations and training.
 * @module
 */
import { readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exampleNames, examplePassword, writeExample } from "@bridle/corpus";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { makeFolder } from "../make-folder.ts";
import { Problem } from "../problem.ts";
import type { Surroundings } from "../surroundings.ts";

export { exampleNames } from "@bridle/corpus";

export interface ExampleOptions {
  readonly clean?: boolean;
  readonly seed: number;
  readonly force?: boolean;
}

/** @throws {Problem} for a name that does not exist, and for a folder that holds something or cannot be written. */
export async function example(
  name: string,
  folder: string,
  { clean, seed, force }: ExampleOptions,
  { out, language = "en" }: Surroundings,
): Promise<ExitCode> {
  const known = exampleNames.find((one) => one === name);
  if (known === undefined) {
    throw new Problem(exitCode.usage, "error-unknown-example", { name, choices: exampleNames.join(", ") });
  }
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0 && force !== true)
    throw new Problem(exitCode.cannotWrite, "error-output-not-empty", { path: folder });
  try {
    const write = async (path: string, bytes: Uint8Array): Promise<void> => {
      const full = join(folder, path);
      await makeFolder(dirname(full));
      await writeFile(full, bytes);
    };
    const evidence = await writeExample(known, { write }, { seed: String(seed), planted: clean !== true });
    const say = createTranslate(language);
    const locked = known.endsWith("-encrypted");
    out.write(`${say({ id: "example-written", args: { path: folder } })}\n`);
    if (locked) out.write(`${say({ id: "example-password", args: { password: examplePassword } })}\n`);
    const clues = `--indicators ${join(folder, "example.stix2")} --only-indicators`;
    out.write(`${say({ id: "example-next" })}\n  bridle check ${join(folder, evidence)} ${clues} --yes\n`);
    return exitCode.ok;
  } catch (error) {
    if (error instanceof Problem || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Problem(exitCode.cannotWrite, "error-output-not-writable", { path: folder });
  }
}
