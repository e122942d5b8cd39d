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
import { createTranslate } from "../languages/languages.ts";
import { fewerTexts } from "../web/fewer-texts.ts";
import { asciiOf } from "../web/packing/ascii.ts";
import { pack } from "../web/packing/pack.ts";
import { root, runNode } from "./repository.ts";

export interface BuiltPage {
  /** The page as one file, for a disk. */
  readonly html: string;
  /** The same for a server, by file name: it can be installed, and then needs no network. */
  readonly served: ReadonlyMap<string, string>;
  /** What went into the worker. */
  readonly inputs: Metafile["inputs"];
}

/** @param define Constants by name, as source text. */
export async function buildPage(define: Readonly<Record<string, string>>): Promise<BuiltPage> {
  const worker = await bundled("web/worker/worker.ts", define);
  const unpacker = await bundled("web/packing/unpacker.ts", {});
  const all = readFileSync(join(root, "languages", "texts.generated.ts"), "utf8");
  const texts = new TextEncoder().encode(JSON.stringify(fewerTexts(all, "page")));
  const own = ownPart();
  const data = [
    ["engine-unpacker", Buffer.from(unpacker.bytes).toString("utf8")],
    ["page-texts", asciiOf(pack(texts))],
    ["engine-worker", asciiOf(pack(worker.bytes))],
  ] as const;
  return {
    html: assembled(own, data),
    served: await servedFiles(assembled(own, data, registration)),
    inputs: worker.inputs,
  };
}

const workerName = "service-worker.js";
/** What the page does first where it is served. */
const registration = `navigator.serviceWorker?.register("${workerName}",{updateViaCache:"none"});`;
const links =
  '<link rel="manifest" href="manifest.webmanifest">\n<link rel="icon" href="icon.svg" type="image/svg+xml">\n';

async function servedFiles(page: string): Promise<Map<string, string>> {
  const files = new Map([
    ["index.html", page],
    ["manifest.webmanifest", `${JSON.stringify(manifest(), undefined, 2)}\n`],
    ["icon.svg", readFileSync(join(root, "web", "served", "icon.svg"), "utf8")],
  ]);
  const hashes = Object.fromEntries([...files].map(([name, text]) => [name, hash(text, "hex")]));
  const { bytes } = await bundled("web/served/service-worker.ts", { BRIDLE_FILES: JSON.stringify(hashes) });
  return files.set(workerName, Buffer.from(bytes).toString("utf8"));
}

/** https://www.w3.org/TR/appmanifest/ */
function manifest() {
  const say = createTranslate("en");
  return {
    name: "Bridle",
    short_name: "Bridle",
    description: say({ id: "page-start" }),
    lang: "en",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#fbfaf7",
    theme_color: "#fbfaf7",
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
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

/** The parts put together. What is replaced stands in web/index.html. `served` is a script for a page with neighbours. */
function assembled(built: string, data: readonly (readonly [id: string, text: string])[], served?: string): string {
  const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(built)?.[1];
  const own = /<style[^>]*>([\s\S]*?)<\/style>/.exec(built)?.[1];
  if (script === undefined || own === undefined) throw new Error("the built page has no script or no style");
  const looks = `${style}${own}`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'${served === undefined ? "" : ` 'sha256-${hash(served)}'`}`,
    `worker-src blob:${served === undefined ? "" : " 'self'"}`,
    ...(served === undefined ? [] : ["manifest-src 'self'", "img-src 'self'"]),
    "connect-src 'none'",
    `style-src 'sha256-${hash(looks)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const blocks = data.map(([id, text]) => `<script type="text/plain" id="${id}">${text}</script>`).join("\n");
  const head = served === undefined ? "" : links;
  const first = served === undefined ? "" : `<script>${served}</script>\n`;
  // As functions, so that no `$` in them is taken for a sign.
  return built
    .replace(/<script type="module"[^>]*>[\s\S]*?<\/script>/, "")
    .replace(/<style[^>]*>[\s\S]*?<\/style>/, () => `<style>${looks}</style>`)
    .replace("<!-- policy -->", () => `<meta http-equiv="Content-Security-Policy" content="${policy}">\n${head}`)
    .replace("<!-- data -->", () => `<!-- clues -->\n${blocks}\n${first}<script type="module">${script}</script>`);
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

function hash(text: string, form: "base64" | "hex" = "base64"): string {
  return createHash("sha256").update(text).digest(form);
}
