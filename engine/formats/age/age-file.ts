/**
 * An age file, binary or as text, opened in place.
 * @module
 */
import { armor } from "age-encryption";
import { type ByteSource, bytesSource, readAll, sliceSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { type AgeHeader, ageHeadBytes, isArmored, readAgeHeader } from "./age-header.ts";
import { type AgePayload, openAgePayload } from "./age-payload.ts";

export interface AgeFile {
  readonly header: AgeHeader;
  /** @throws {ReadError} `truncated`, `malformed`. */
  open(fileKey: Uint8Array): Promise<AgePayload>;
}

/** @throws {ReadError} `malformed`, `truncated`, `over-limit` for a text too large to be held. */
export async function readAgeFile(given: ByteSource, limits: Limits, place: string): Promise<AgeFile> {
  const source = isArmored(await given.read(0, ageHeadBytes)) ? await fromText(given, limits, place) : given;
  const header = await readAgeHeader(source, place);
  return { header, open: (fileKey) => openAgePayload(sliceSource(source, header.bytes.length), fileKey, place) };
}

async function fromText(given: ByteSource, limits: Limits, place: string): Promise<ByteSource> {
  const text = utf8(await readAll(given, limits.wholeFileBytes, place));
  try {
    return bytesSource(armor.decode(text));
  } catch {
    throw new ReadError("malformed", place, "its text is damaged");
  }
}
