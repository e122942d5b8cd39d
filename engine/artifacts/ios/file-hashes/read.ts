/**
 * One row for each file, with the digests of its content where a clue is stated as one.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

const cameIn = /\/(Attachments|Downloads|File Provider Storage|Message\/Media)\//;
/**
 * Pictures, films and voices that a person gets by the thousand: reading them all would take minutes, and no published
 * digest is of one. GIF files stay in: FORCEDENTRY came as such.
 */
const ordinary = /\.(heic|heif|hevc|jpe?g|png|webp|mov|mp4|m4v|3gp|m4a|mp3|caf|amr|aac|opus|ogg|wav|thumb|mmsthumb)$/i;
const largestReceived = 16 * 1024 * 1024;

export async function* readFileHashes(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  if (!context.hashesWanted) return;
  const path = file.phonePath === "" ? file.name : file.phonePath;
  const received = cameIn.test(path);
  if (received && ordinary.test(path)) return;
  const source = await file.open();
  const most = received ? largestReceived : context.limits.hashedBytes;
  if (source.size > most) {
    context.note({ code: "not-hashed", place: file.name, detail: `${source.size} bytes`, loss: false });
    return;
  }
  // Every empty file has the same digest, which says nothing.
  const hashes = source.size === 0 ? [] : await context.hashes(source);
  const value = { path, size: source.size, ...(received ? { received: hashes } : { hashes }) };
  yield { value, from: { file: file.name } };
}
