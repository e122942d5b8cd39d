/**
 * The page: one HTML file that also opens from a disk. The worker stands in it packed, as data; script
 * and style stand in it open, and the page's policy allows those two by their hashes and nothing else.
 * @module
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { style } from "../engine/report/html/style.ts";
import { fewerTexts } from "../web/fewer-texts.ts";
import { asciiOf } from "../web/packing/ascii.ts";
import { pack } from "../web/packing/pack.ts";
import { root, runNode } from "./repository.ts";

export interface BuiltPage {
  readonly html: string;
  /** What went into the worker. */
  readonly inputs: Metafile["inputs"];
}

/** @param define Constants by name, as source text. */
export async function buildPage(define: Readonly<Record<string, string>>): Promise<BuiltPage> {
  const worker = await bundled("web/worker/worker.ts", define);
  const unpacker = await bundled("web/packing/unpacker.ts", {});
  const all = readFileSync(join(root, "languages", "texts.generated.ts"), "utf8");
  const texts = new TextEncoder().encode(JSON.stringify(fewerTexts(all, "page")));
  const html = assembled(ownPart(), [
    ["engine-unpacker", Buffer.from(unpacker.bytes).toString("utf8")],
    ["page-texts", asciiOf(pack(texts))],
    ["engine-worker", asciiOf(pack(worker.bytes))],
  ]);
  return { html, inputs: worker.inputs };
}

async function bundled(entry: string, define: Readonly<Record<string, string>>) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    charset: "utf8",
    format: "iife",
    target: "es2022",
    conditions: ["bridle-source"],
    legalComments: "none",
    logLevel: "warning",
    define: { ...define },
    plugins: [workerTexts],
  });
  return { bytes: outputFiles[0]?.contents ?? new Uint8Array(), inputs: metafile.inputs };
}

/** Script and style in one page, as Vite makes it. */
function ownPart(): string {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const out = mkdtempSync(join(tmpdir(), "bridle-page-"));
  try {
    const words = [vite, "build", "web", "--config", "web/vite.config.ts", "--outDir", out];
    const { code, output } = runNode(words, { quiet: true });
    if (code !== 0) throw new Error(`the page was not built\n${output}`);
    return readFileSync(join(out, "index.html"), "utf8");
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The parts put together. What is replaced stands in web/index.html. */
function assembled(built: string, data: readonly (readonly [id: string, text: string])[]): string {
  const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(built)?.[1];
  const own = /<style[^>]*>([\s\S]*?)<\/style>/.exec(built)?.[1];
  if (script === undefined || own === undefined) throw new Error("the built page has no script or no style");
  const looks = `${style}${own}`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    "worker-src blob:",
    "connect-src 'none'",
    `style-src 'sha256-${hash(looks)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const blocks = data.map(([id, text]) => `<script type="text/plain" id="${id}">${text}</script>`).join("\n");
  // As functions, so that no `$` in them is taken for a sign.
  return built
    .replace(/<script type="module"[^>]*>[\s\S]*?<\/script>/, "")
    .replace(/<style[^>]*>[\s\S]*?<\/style>/, () => `<style>${looks}</style>`)
    .replace("<!-- policy -->", () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace("<!-- data -->", () => `<!-- clues -->\n${blocks}\n<script type="module">${script}</script>`);
}

const workerTexts: Plugin = {
  name: "worker-texts",
  setup(context) {
    context.onLoad({ filter: /[\\/]texts\.generated\.ts$/ }, ({ path }) => ({
      contents: `export const texts = ${JSON.stringify(fewerTexts(readFileSync(path, "utf8"), "worker"))};`,
      loader: "js",
    }));
  },
};

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
