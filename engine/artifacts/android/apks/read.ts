/**
 * One row for each file, whatever of it can be read: its digests need nothing to be whole.
 * @module
 */
import { type ByteSource, bytesSource, readAll } from "../../../bytes/byte-source.ts";
import { isReadError, ReadError } from "../../../bytes/read-error.ts";
import { type ApkManifest, readManifest } from "../../../formats/apk/manifest.ts";
import { certificatesOfSignature } from "../../../formats/apk/signature-file.ts";
import { readSigningBlock } from "../../../formats/apk/signing-block.ts";
import { readCertificate } from "../../../formats/certificate/certificate.ts";
import { ArchiveNotes } from "../../../formats/tar/archive-notes.ts";
import { isZip, zipArchive } from "../../../formats/zip/zip.ts";
import type { ZipEntry } from "../../../formats/zip/zip-entry.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

const manifestName = "AndroidManifest.xml";
const signatureFile = /^META-INF\/[^/]+\.(?:RSA|DSA|EC)$/i;
/** Real ones have some ten thousand bytes, hardly ever a million. */
const partBytes = 32 << 20;
const mostSignatures = 20;
const mostCertificates = 100;

export async function* readApk(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const source = await file.open();
  if (source.size === 0 && !file.phonePath.startsWith("/storage/"))
    throw new ReadError("truncated", file.name, "an empty file");
  const hashes = await context.hashes(source);
  if (hashes.length === 0) {
    context.note({ code: "over-limit", place: file.name, detail: "too large for its digests", loss: true });
  }
  // Downloads that broke off lie in shared storage on many phones: nothing of an app that was there is lost with them.
  const inner: ReadContext = file.phonePath.startsWith("/storage/")
    ? { ...context, note: (note) => context.note({ ...note, loss: false }) }
    : context;
  const value = {
    // The collector calls the file after the app.
    package: /^apks\/([A-Za-z]\w*(?:\.\w+)+?)(?:_[^/]*)?\.apk$/.exec(file.name)?.[1],
    size: source.size,
    hashes,
    ...(isZip(await source.read(0, 4)) ? await insideOf(source, file, inner) : {}),
  };
  if (!("schemes" in value)) inner.note({ code: "malformed", place: file.name, detail: "no archive", loss: true });
  yield { value, from: { file: file.name } };
}

async function insideOf(
  source: ByteSource,
  file: EvidenceFile,
  context: ReadContext,
): Promise<Record<string, unknown>> {
  const { limits } = context;
  const notes = new ArchiveNotes(file.name);
  const archive = zipArchive(source, { limits, notes });
  let manifestEntry: ZipEntry | undefined;
  const signatures: ZipEntry[] = [];
  await attempt(context, async () => {
    for await (const batch of archive.entries()) {
      for (const entry of batch) {
        if (entry.path === manifestName) manifestEntry ??= entry;
        else if (signatureFile.test(entry.path) && signatures.length < mostSignatures) signatures.push(entry);
      }
    }
  });
  for (const note of notes.list()) context.note(note);

  const part = async (entry: ZipEntry): Promise<Uint8Array> => {
    const place = `${file.name}/${entry.path}`;
    return readAll(await archive.open(entry, place, (note) => context.note(note)), partBytes, place);
  };
  const manifest = await attempt(context, async (): Promise<ApkManifest> => {
    if (manifestEntry === undefined) throw new ReadError("absent", file.name, `no ${manifestName}`);
    return readManifest(await part(manifestEntry), `${file.name}/${manifestName}`);
  });
  const signers = await signersOf(source, signatures, part, file, context);
  return {
    ...(manifest?.package === undefined ? {} : { package: manifest.package }),
    version: manifest?.versionName,
    versionCode: manifest?.versionCode,
    permissions: manifest === undefined || manifest.permissions.length === 0 ? undefined : manifest.permissions,
    ...signers,
  };
}

async function signersOf(
  source: ByteSource,
  signatures: readonly ZipEntry[],
  part: (entry: ZipEntry) => Promise<Uint8Array>,
  file: EvidenceFile,
  context: ReadContext,
): Promise<Record<string, unknown>> {
  const schemes = new Set<string>();
  const found: Uint8Array[] = [];
  for (const { scheme, certificates } of (await attempt(context, () => readSigningBlock(source))) ?? []) {
    schemes.add(scheme);
    found.push(...certificates);
  }
  for (const entry of signatures) {
    await attempt(context, async () => {
      found.push(...certificatesOfSignature(await part(entry), `${file.name}/${entry.path}`));
      schemes.add("v1");
    });
  }
  const certificates = new Set<string>();
  const names = new Set<string>();
  for (const der of found.slice(0, mostCertificates)) {
    for (const hash of await context.hashes(bytesSource(der))) certificates.add(hash);
    const read = await attempt(context, async () => readCertificate(der, file.name));
    if (read !== undefined && read.subject !== "") names.add(read.subject);
  }
  return {
    schemes: [...schemes].sort(),
    certificates: certificates.size === 0 ? undefined : [...certificates],
    signers: names.size === 0 ? undefined : [...names],
  };
}

/** What cannot be read of a file costs that alone. */
async function attempt<T>(context: ReadContext, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    context.note({ code: error.code, place: error.place, detail: error.detail, loss: true });
    return undefined;
  }
}
