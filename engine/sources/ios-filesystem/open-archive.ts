/**
 * Tells by its content which kind of archive was handed over.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { gzipInside, isGzip } from "../../formats/gzip/gzip.ts";
import { isTar } from "../../formats/tar/tar.ts";
import { isZip } from "../../formats/zip/zip.ts";
import type { EarlyLook } from "../../model/early-look.ts";
import type { HandOverFile } from "../../model/evidence.ts";
import type { Archive } from "./archive.ts";
import { openTarArchive } from "./tar-archive.ts";
import { openZipArchive } from "./zip-archive.ts";

/** Enough to see what lies inside a gzip file. */
const headBytes = 512;

/**
 * Undefined when the file is no archive that can hold a dump. `look` is shown what a tar archive inflates to.
 * @throws {ReadError} when it cannot be read.
 */
export async function openArchive(hand: HandOverFile, limits: Limits, look?: EarlyLook): Promise<Archive | undefined> {
  const source = await hand.open();
  const head = await source.read(0, headBytes);
  if (isZip(head)) return openZipArchive(source, hand.name, limits);
  if (isTar(head)) return openTarArchive(source, hand.name, limits, "plain");
  if (isGzip(head) && isTar(await gzipInside(source, headBytes, hand.name))) {
    return openTarArchive(source, hand.name, limits, "gzip", look);
  }
  return undefined;
}
