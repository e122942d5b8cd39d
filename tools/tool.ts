/**
 * Starts a tool by its name: `npm run tool -- build` runs `run` of `tools/build.ts`. Node 20 cannot run TypeScript, so
 * the tool is bundled first; the generated files are brought up to date before, because tools may use them.
 * @module
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, toolOutput } from "./bundle.ts";
import { generate } from "./generate.ts";
import { root } from "./repository.ts";

/** What a tool exports. The number becomes the exit code. */
interface Tool {
  run(args: readonly string[]): Promise<number>;
}

const [name, ...args] = process.argv.slice(2);
const entry = `tools/${name}.ts`;
if (name === undefined || !/^[a-z-]+(\/[a-z-]+)?$/.test(name) || !existsSync(join(root, entry))) {
  console.error(`There is no tool "${name ?? ""}". The tools are the files of the folders tools and tools/measure.`);
  process.exitCode = 64;
} else {
  process.exitCode = await start(entry, args).catch((error: unknown) => {
    // esbuild has shown file and line already; its stack would only bury them.
    if (error instanceof Error && "errors" in error) return 1;
    throw error;
  });
}

async function start(entry: string, args: readonly string[]): Promise<number> {
  generate();
  const out = toolOutput(entry);
  await bundle({ entry, out, withPackages: false });
  const tool = (await import(pathToFileURL(join(root, out)).href)) as Tool;
  return tool.run(args);
}
