/**
 * `bridle web`: writes the page, one file that does the same in a browser, without a network.
 * @module
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { readIndicators } from "../indicator-files.ts";
import { Problem } from "../problem.ts";
import type { Surroundings } from "../surroundings.ts";

/** Built beside the program. */
const page = new URL("./bridle.html", import.meta.url);
/** What the build leaves in the page for clues. */
const place = "<!-- clues -->";

export interface WebOptions {
  readonly out: string;
  readonly indicators: readonly string[];
  readonly force?: boolean;
}

/** @throws {Problem} */
export async function web({ out, indicators, force }: WebOptions, surroundings: Surroundings): Promise<ExitCode> {
  const built = await readFile(page, "utf8").catch(() => {
    throw new Problem(exitCode.noInput, "error-no-page");
  });
  const html = indicators.length === 0 ? built : built.replace(place, await clueBlock(indicators, surroundings));
  try {
    await writeFile(out, html, { flag: force === true ? "w" : "wx" });
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new Problem(exitCode.cannotWrite, there ? "error-page-there" : "error-output-not-writable", { path: out });
  }
  const say = createTranslate("en");
  const sha256 = createHash("sha256").update(html).digest("hex");
  surroundings.out.write(`${say({ id: "web-written", args: { path: out } })}\n  SHA-256 ${sha256}\n`);
  return exitCode.ok;
}

/** The clues as a block of data, which the policy of the page lets stand: packed, files of text as such. */
async function clueBlock(paths: readonly string[], surroundings: Surroundings): Promise<string> {
  const { files } = await readIndicators(paths, true, surroundings);
  const entries = files.map((file) =>
    "pack" in file
      ? {
          name: file.name,
          base64: Buffer.concat([file.pack.signed, Buffer.from(file.pack.signature)]).toString("base64"),
        }
      : { name: file.name, text: file.text },
  );
  const packed = gzipSync(JSON.stringify(entries), { level: 9 }).toString("base64");
  return `<script type="application/gzip" id="built-in-clues">${packed}</script>`;
}
