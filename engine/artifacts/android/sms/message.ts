/**
 * One message, from a backup or a database, as a row's value. Both have the same columns; a backup holds them as texts.
 * Constants: `android.provider.Telephony`, `PduHeaders` of AOSP.
 * @module
 */

/** As it stands: any column may be missing or null. */
export interface Message {
  readonly kind: "sms" | "mms";
  /** `type` of an SMS, `msg_box` of an MMS. */
  readonly box: unknown;
  readonly date: unknown;
  readonly dateSent: unknown;
  readonly subject: unknown;
  readonly subjectCharset?: unknown;
  readonly body: unknown;
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly attachments: readonly { readonly name?: string; readonly type?: string }[];
  readonly more: Readonly<Record<string, unknown>>;
}

const boxes = ["", "received", "sent", "draft", "outbox", "failed", "queued"];
/** What an MMS has for its sender before the network puts in the number. */
const placeholder = "insert-address-token";
/** 1973 in milliseconds, 5138 in seconds: makers of phones have mixed up the two. */
const secondsEnd = 100_000_000_000;
const utf8Charset = "106";

export function messageValue(message: Message): Record<string, unknown> {
  const { kind, attachments, more } = message;
  const box = boxes[Number(textOf(message.box) ?? 0)] ?? "";
  const own = box !== "" && box !== "received";
  const subject = subjectOf(message);
  const text = textOf(message.body);
  const names = listOf(attachments.map(({ name }) => name));
  return {
    kind,
    direction: box === "" ? undefined : box === "received" || box === "sent" ? box : "outgoing",
    state: own && box !== "sent" ? box : undefined,
    sender: listOf(message.senders.filter((one) => one !== placeholder)),
    recipients: listOf(message.recipients.filter((one) => one !== placeholder)),
    [own ? "writtenSubject" : "subject"]: subject,
    [own ? "written" : "text"]: text,
    [own ? "sentAttachmentNames" : "attachmentNames"]: names,
    attachmentTypes: listOf(attachments.map(({ type }) => type)),
    ...times(message, own, box),
    ...more,
  };
}

/** When it came or went, by this phone; and of what came, when it was sent. */
function times({ date, dateSent }: Message, own: boolean, box: string): Record<string, unknown> {
  const at = timeIn(date);
  const before = timeIn(dateSent);
  const out: Record<string, unknown> = {};
  const set = (event: string, time: TimeIn | undefined): void => {
    if (time === undefined) return;
    out[`${event}${time.seconds ? "Seconds" : ""}`] = time.value;
  };
  // What is a draft, waits or has failed was not sent.
  set(own ? (box === "sent" ? "sent" : "writtenAt") : "received", at);
  if (!own) set("sent", before);
  return out;
}

interface TimeIn {
  readonly value: unknown;
  readonly seconds: boolean;
}

/** The unit is told by size: no message is from before 1973. Zero is "no time". */
function timeIn(value: unknown): TimeIn | undefined {
  if (value === null || value === undefined) return undefined;
  const number = Number(value);
  if (number === 0) return undefined;
  return { value, seconds: Math.abs(number) < secondsEnd };
}

/** The subject of an MMS is kept as its bytes, each as a letter. AOSP `PduPersister.toIsoString`. */
function subjectOf({ kind, subject, subjectCharset }: Message): string | undefined {
  const text = textOf(subject);
  if (text === undefined || kind === "sms" || !/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text))
    return text;
  if (subjectCharset !== undefined && subjectCharset !== null && String(subjectCharset) !== utf8Charset) return text;
  try {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Letters as they are: they are no UTF-8.
    return text;
  }
}

/** A text that is not empty; numbers as texts. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function listOf(values: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = values.filter((value): value is string => value !== undefined && value !== "");
  return known.length === 0 ? undefined : known;
}

/** `"1"` and 1 for yes. */
export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  return value === "1" || value === 1 ? true : value === "0" || value === 0 ? false : undefined;
}
