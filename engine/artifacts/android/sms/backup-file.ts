/**
 * Messages of one file of a backup: a JSON list in a zlib stream, at most a thousand messages. A damaged message costs
 * itself, and a stream that was cut off tells what stood before the cut.
 * Facts: AOSP `TelephonyBackupAgent`.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import { type JsonObject, jsonEntries } from "../../../formats/json-records/json-records.ts";
import { inflateZlib, isZlib } from "../../../formats/zlib/zlib.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { flagOf, type Message, messageValue, textOf } from "./message.ts";

const from = 137;
const to: ReadonlySet<unknown> = new Set([129, 130, 151]);
const mostOfAList = 1000;
/** One of these a message has; a part of one has none. */
const ownKeys = ["date", "body", "mms_body", "m_type", "msg_box"] as const;
const mostInflated = 64 << 20;

export async function* readBackupFile(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), context.limits.valueBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
  const loss = (code: string, place: string, detail: string): void => context.note({ code, place, detail, loss: true });
  let text: string;
  // Some tools that take backups apart leave the messages unpacked.
  if (isZlib(bytes)) {
    const { bytes: inflated, problem } = inflateZlib(
      bytes,
      Math.min(mostInflated, context.limits.valueBytes),
      file.name,
    );
    if (problem !== undefined) {
      if (inflated.length === 0) throw problem;
      loss(problem.code, file.name, problem.detail);
    }
    text = utf8(inflated);
  } else text = utf8(bytes);

  const entries = jsonEntries(text.replace(/^\ufeff/, ""), (value) => ownKeys.some((key) => key in value));
  const isMms = file.name.endsWith("_mms_backup");
  for (;;) {
    const next = entries.next();
    if (next.done === true) {
      const { problem } = next.value;
      if (problem?.code === "malformed") throw new ReadError("malformed", file.name, problem.detail);
      if (problem !== undefined) loss(problem.code, file.name, problem.detail);
      return;
    }
    const { row, value } = next.value;
    if (value === undefined) loss("bad-record", `${file.name} message ${row}`, "no object of JSON");
    else yield { value: messageValue(messageOf(value, isMms)), from: { file: file.name, row } };
  }
}

function messageOf(entry: JsonObject, isMms: boolean): Message {
  const more = {
    ownNumber: textOf(entry["self_phone"]),
    read: flagOf(entry["read"]),
    archived: entry["archived"] === true ? true : undefined,
  };
  const both = { date: entry["date"], dateSent: entry["date_sent"], more };
  const recipients = textsOf(entry["recipients"]);
  if (isMms || "msg_box" in entry || "m_type" in entry) {
    const { senders, receivers } = addressesOf(entry["mms_addresses"]);
    return {
      kind: "mms",
      box: entry["msg_box"],
      subject: entry["sub"],
      subjectCharset: entry["sub_cs"],
      body: entry["mms_body"] ?? entry["body"],
      senders,
      recipients: receivers.length > 0 ? receivers : recipients,
      attachments: attachmentsOf(entry["attachments"]),
      ...both,
      more: { ...more, location: textOf(entry["ct_l"]) },
    };
  }
  const address = textOf(entry["address"]);
  const came = String(entry["type"] ?? "1") === "1";
  return {
    kind: "sms",
    box: entry["type"],
    subject: entry["subject"],
    body: entry["body"],
    senders: came && address !== undefined ? [address] : [],
    recipients: came ? [] : recipients.length > 0 ? recipients : address === undefined ? [] : [address],
    attachments: [],
    ...both,
  };
}

function addressesOf(list: unknown): { senders: string[]; receivers: string[] } {
  const senders: string[] = [];
  const receivers: string[] = [];
  for (const one of objectsIn(list)) {
    const address = textOf(one["address"]);
    const type = Number(one["type"]);
    if (address === undefined) continue;
    if (type === from) senders.push(address);
    else if (to.has(type)) receivers.push(address);
  }
  return { senders, receivers };
}

function attachmentsOf(list: unknown): Message["attachments"] {
  return objectsIn(list).map((one) => {
    const name = textOf(one["filename"]);
    const type = textOf(one["mime_type"]);
    return { ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }) };
  });
}

function objectsIn(list: unknown): JsonObject[] {
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, mostOfAList)
    .filter((one): one is JsonObject => typeof one === "object" && one !== null && !Array.isArray(one));
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.slice(0, mostOfAList).flatMap((one) => textOf(one) ?? []) : [];
}
