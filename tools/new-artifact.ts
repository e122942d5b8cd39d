/**
 * `npm run new ios/thing`: makes the folder of a new artifact, its text and its first golden pair. What it makes works
 * and passes `npm run check`; its author then replaces, piece by piece, what it reads and what it says.
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate } from "./generate.ts";
import { definitionText, fixtureText, messagesText, pageText } from "./new-artifact-text.ts";
import { programs, root, runNode } from "./repository.ts";

export async function run(args: readonly string[]): Promise<number> {
  const [, platform, name] = /^(ios|android)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(args[0] ?? "") ?? [];
  if (platform === undefined || name === undefined || args.length !== 1) {
    console.error(
      "Say what is new: npm run new ios/thing, or npm run new android/thing. Lower-case words with hyphens.",
    );
    return 64;
  }
  const folder = `engine/artifacts/${platform}/${name}`;
  if (existsSync(join(root, folder))) {
    console.error(`${folder} is there already.`);
    return 73;
  }
  const made: Readonly<Record<string, string>> = {
    [`${folder}/${name}.ts`]: definitionText(platform, name),
    [`${folder}/${name}.md`]: pageText(name),
    [`${folder}/fixture/sample.input`]: fixtureText,
    [`languages/en/${platform}/${name}.ftl`]: messagesText(platform, name),
  };
  for (const [path, text] of Object.entries(made)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: "wx" });
  }
  generate();
  const golden = runNode([programs.vitest, "run", "engine/examine/golden.test.ts", "-t", `${platform}.${name}`], {
    quiet: true,
    env: { BRIDLE_WRITE_EXPECTED: "1" },
  });
  if (golden.code !== 0) {
    console.error(golden.output);
    return 1;
  }
  console.log(`Made:\n${[...Object.keys(made), `${folder}/fixture/sample.expected.json`].map((path) => `  ${path}`).join("\n")}
Next: put a real file's structure into the fixture, say in the page what a hit means and what it does not, and run
  npm test -- engine/examine tools/repository-rules`);
  return 0;
}
