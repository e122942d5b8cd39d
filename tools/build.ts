/**
 * `npm run build`: makes the program, `cli/dist/bridle.js`, and the page, `web/dist/bridle.html`, from the sources. One
 * file each with everything in it, so that what was built is what runs, on any machine with Node or a browser.
 * @module
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { buildConstants } from "./build-constants.ts";
import { buildPage } from "./build-page.ts";
import { bundle } from "./bundle.ts";
import { root, runNode } from "./repository.ts";

/** Some packages inside the bundle ask for Node's own modules with `require`, which an ES module does not have. */
const banner = `#!/usr/bin/env node
import { createRequire as makeRequire } from "node:module";
const require = makeRequire(import.meta.url);`;

export async function run(): Promise<number> {
  const inputs: Metafile["inputs"] = {};
  const define = buildConstants(commit());
  for (const name of ["bridle", "worker"]) {
    const entry = `cli/${name}.ts`;
    if (name !== "bridle" && !existsSync(join(root, entry))) continue;
    const out = `cli/dist/${name}.js`;
    Object.assign(inputs, (await bundle({ entry, out, withPackages: true, banner, define })).inputs);
  }
  const page = await buildPage(define);
  Object.assign(inputs, page.inputs);
  for (const folder of ["web", "cli"]) {
    mkdirSync(join(root, folder, "dist"), { recursive: true });
    writeFileSync(join(root, folder, "dist", "bridle.html"), page.html);
  }
  mkdirSync(join(root, "web", "dist", "served"), { recursive: true });
  for (const [name, text] of page.served) writeFileSync(join(root, "web", "dist", "served", name), text);
  console.error(`Built web/dist/bridle.html (${Math.round(Buffer.byteLength(page.html) / 1024)} KiB).`);
  const program = join(root, "cli", "dist", "bridle.js");
  chmodSync(program, 0o755);
  writeFileSync(join(root, "cli", "dist", "third-party.txt"), licences(inputs));
  linkCommand();
  console.error(`Built cli/dist/bridle.js (${Math.round(readFileSync(program).length / 1024)} KiB).`);
  return 0;
}

/** The commit that is built, with `+` when files differ from it; "unknown" outside a git checkout. */
function commit(): string {
  const head = git("rev-parse", "HEAD");
  if (head === undefined) return "unknown";
  return git("status", "--porcelain") === "" ? head : `${head}+`;
}

function git(...args: string[]): string | undefined {
  const result = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** The licence texts of every package that went into the bundle, as those licences ask. */
function licences(inputs: Metafile["inputs"]): string {
  const packages = new Set<string>();
  for (const path of Object.keys(inputs)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (name !== undefined) packages.add(name);
  }
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

/**
 * npm makes the command `bridle` at install time, and only when its file is there; after the first build it is, so the
 * link is asked for now. Without it `npx bridle` would look for a package of that name on the internet.
 */
function linkCommand(): void {
  const npm = process.env["npm_execpath"];
  const linked = readdirSync(join(root, "node_modules", ".bin")).some((name) => /^bridle(\.cmd)?$/.test(name));
  if (linked || npm === undefined) return;
  runNode([npm, "rebuild", "@bridle/cli", "--loglevel=error"], { quiet: true });
}
