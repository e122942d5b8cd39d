/**
 * `bridle indicators pack`: all clues in one small signed file, for machines without a network.
 * @module
 */
import { rename, rm } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import { defaultLimits, isReadError, loadIndicators, packBody, packFile, packHead } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { readIndicatorFiles } from "../indicator-files.ts";
import { Problem } from "../problem.ts";
import { packComment } from "../store/contents.ts";
import { signingKey } from "../store/keys.ts";
import { signatureText } from "../store/minisign.ts";
import { writeWhole } from "../store/store.ts";
import type { Surroundings } from "../surroundings.ts";

export interface PackOptions {
  readonly indicators: readonly string[];
  readonly onlyIndicators?: boolean;
  readonly sign?: string;
}

/** @throws {Problem} */
export async function packIndicators(out: string, options: PackOptions, surroundings: Surroundings): Promise<ExitCode> {
  const say = createTranslate(surroundings.language ?? "en");
  const { files } = await readIndicatorFiles(options.indicators, options.onlyIndicators === true, surroundings);
  const lists = files.filter(
    (file) => !("text" in file && file.maybe === true) || loadIndicators([file]).files.length > 0,
  );
  if (lists.length === 0) throw new Problem(exitCode.usage, "error-no-indicators");
  const key = await signingKey(options.sign, surroundings.environment);
  const createdAt = new Date(surroundings.now()).toISOString();
  const bytes = packBytes(lists, createdAt);
  const signature = signatureText(bytes, key, packComment(createdAt, key.publicKey));
  const whole = Buffer.concat([bytes, Buffer.from(signature)]);
  // Looked at as whoever gets it will.
  const index = loadIndicators([{ name: out, sha256: "", pack: packFile(whole, out, defaultLimits) }]);
  const half = `${out}.new`;
  try {
    await writeWhole(half, whole);
    await rename(half, out);
  } catch {
    await rm(half, { force: true }).catch(() => undefined);
    throw new Problem(exitCode.cannotWrite, "error-output-not-writable", { path: out });
  }
  const args = { path: out, values: index.size, files: lists.length, size: whole.length };
  surroundings.out.write(`${say({ id: "indicators-packed", args })}\n`);
  surroundings.out.write(`${say({ id: "indicators-packed-key", args: { key: key.publicKey.text } })}\n`);
  return exitCode.ok;
}

/** @throws {Problem} for a pack among the files that is damaged. */
function packBytes(files: Parameters<typeof packBody>[0], createdAt: string): Buffer {
  try {
    const plain = Buffer.from(packBody(files, createdAt, defaultLimits));
    const deflated = deflateRawSync(plain, { level: 9 });
    return Buffer.concat([packHead(deflated, plain.length), deflated]);
  } catch (error) {
    if (!isReadError(error)) throw error;
    throw new Problem(exitCode.usage, "error-indicator-file-damaged", { name: error.place, detail: error.detail });
  }
}
