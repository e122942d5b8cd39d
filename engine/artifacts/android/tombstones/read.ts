/**
 * One row for each tombstone, from its text or from its protobuf form. Phones since Android 12 write both of one crash.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import { sectionLines } from "../../../formats/dumpstate/section-lines.ts";
import { readTombstone, type Tombstone } from "../../../formats/tombstone-protobuf/tombstone-protobuf.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appsOf, linesWithNames, namesOf, pathsOf, threadOf, timeOf } from "./crash-values.ts";
import { TombstoneText } from "./tombstone-text.ts";

export async function* readTombstones(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), context.limits.valueBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
  const from = { file: file.name };
  if (isText(bytes)) {
    const read = new TombstoneText();
    const lines = sectionLines(utf8(bytes), ({ code, line, detail }) => {
      context.note({ code, place: `${file.name}, line ${line}`, detail, loss: true });
    });
    for (const { text } of lines) read.see(text);
    if (!read.isWhole) throw new ReadError("malformed", file.name, "neither process nor signal");
    yield { value: { form: "text", ...read.value() }, from };
    return;
  }
  const note = context.note.bind(context);
  const tombstone = readTombstone(bytes, { limits: context.limits, place: file.name, note });
  yield { value: { form: "protobuf", ...valueOfProtobuf(tombstone) }, from };
}

/** The text begins with a row of asterisks; a damaged one still has no sign that only binary data has. */
function isText(bytes: Uint8Array): boolean {
  const head = utf8(bytes.subarray(0, 512));
  return head.startsWith("***") || /^(?:Build fingerprint|pid|ABI|Revision): /m.test(head);
}

function valueOfProtobuf(tombstone: Tombstone): Record<string, unknown> {
  const { signal, crashed, mappings, threads, openFiles, logs, causes, commandLine, timestamp } = tombstone;
  const frames = threads.flatMap(({ backtrace }) => backtrace.map(({ file }) => file));
  const images = pathsOf([...frames, ...mappings.map(({ name }) => name)]);
  const opened = pathsOf(openFiles.map(({ path }) => path));
  return {
    ...namesOf(commandLine[0] ?? crashed?.name, tombstone.tid === tombstone.pid ? crashed?.name : undefined),
    ...(commandLine.length === 0 ? {} : { command: commandLine }),
    thread: threadOf(crashed?.name),
    pid: tombstone.pid,
    tid: tombstone.tid,
    uid: tombstone.uid,
    label: tombstone.selinuxLabel?.replace(/\0+$/, ""),
    ...timeOf(timestamp),
    uptime: tombstone.processUptime,
    signal: signal?.name ?? (signal?.number === undefined ? undefined : String(signal.number)),
    code: signal?.codeName ?? (signal?.code === undefined ? undefined : String(signal.code)),
    faultAddress: signal?.faultAddress === undefined ? undefined : `0x${signal.faultAddress.toString(16)}`,
    ...(causes.length === 0 ? {} : { causes: causes.flatMap(({ text }) => (text === undefined ? [] : [text])) }),
    abortMessage: tombstone.abortMessage,
    build: tombstone.buildFingerprint,
    images,
    openFiles: opened,
    apps: appsOf(images, opened),
    logged: linesWithNames(logs.map(({ message }) => message ?? "")),
  };
}
