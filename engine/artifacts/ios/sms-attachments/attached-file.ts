/**
 * Looks at the bytes of an attachment: what its beginning shows, and for archives (passes and watch faces are zip files)
 * whether the pictures in them are what their names say. Bounded: the first bytes of the file and of its first entries.
 * Signatures: PDF (ISO 32000, 7.5.2), PNG, GIF, JPEG, TIFF, WebP (RIFF), Photoshop, zip (APPNOTE 4.3.7).
 * @module
 */
import type { ByteSource } from "../../../bytes/byte-source.ts";
import { isReadError } from "../../../bytes/read-error.ts";
import { ArchiveNotes } from "../../../formats/tar/archive-notes.ts";
import { zipArchive } from "../../../formats/zip/zip.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

/** Bytes of a file, and of each picture in it, that are looked at; and pictures of one archive. */
const headBytes = 1029;
const mostPictures = 200;

/** Kinds by the characters they begin with; WebP is told apart below, and PDF may have something in front. */
const signatures: readonly (readonly [kind: string, start: string])[] = [
  ["photoshop", "8BPS"],
  ["gif", "GIF87a"],
  ["gif", "GIF89a"],
  ["png", "\x89PNG"],
  ["jpeg", "\xff\xd8\xff"],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["zip", "PK\x03\x04"],
];

export async function* readAttachedFile(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const source = await file.open();
  const content = contentOf(await source.read(0, headBytes));
  yield {
    value: {
      kind: "file",
      path: file.phonePath,
      name: file.name.slice(file.name.lastIndexOf("/") + 1),
      size: source.size,
      content,
      oddImages: content === "zip" ? await oddImages(source, file, context) : undefined,
    },
    from: { file: file.name, offset: 0 },
  };
}

/** The kind that the first bytes show; `other` for none of those that matter here, `empty` for no bytes. */
function contentOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return "empty";
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  const kind = signatures.find(([, start]) => head.startsWith(start))?.[0];
  return kind ?? (head.includes("%PDF-") ? "pdf" : "other");
}

/** Entries called `.png` that hold another kind of picture, as `logo.png: webp`. */
async function oddImages(
  source: ByteSource,
  file: EvidenceFile,
  context: ReadContext,
): Promise<readonly string[] | undefined> {
  const odd: string[] = [];
  const notes = new ArchiveNotes(file.name);
  const archive = zipArchive(source, { limits: context.limits, notes });
  const pictures = [];
  try {
    for await (const batch of archive.entries()) {
      for (const entry of batch) {
        if (entry.type === "file" && /\.png$/i.test(entry.name) && pictures.length < mostPictures) pictures.push(entry);
      }
    }
  } catch (error) {
    tell(error, file.name, context);
  }
  for (const picture of pictures) {
    const place = `${file.name}/${picture.path}`;
    try {
      const member = await archive.open(picture, place, (note) => context.note(note));
      const kind = contentOf(await member.read(0, headBytes));
      if (!["png", "other", "empty"].includes(kind)) odd.push(`${picture.name.slice(0, 200)}: ${kind}`);
    } catch (error) {
      tell(error, place, context);
    }
  }
  for (const note of notes.list()) context.note(note);
  return odd.length === 0 ? undefined : odd;
}

function tell(error: unknown, place: string, context: ReadContext): void {
  if (!isReadError(error)) throw error;
  context.note({ code: error.code, place, detail: error.detail, loss: true });
}
