/**
 * Android's intrusion logs as they are exported: one object of JSON a line, whose one key is the class of the event. Read as
 * they come, of any size; a line that is none costs that line.
 * Facts: exports of Android 16 and public readers of them; classes seen are `dns_event`, `connect_event` and
 * `security_event`, whose payloads are those of android.app.admin.SecurityLog.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { utf8 } from "../../bytes/text.ts";
import { eventNanoseconds } from "./event-time.ts";

export interface IntrusionEvent {
  /** As it stands; a class that is not known yet is kept like any other. */
  readonly kind: string;
  /** From 1. */
  readonly line: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Counts up by one from event to event of the phone. */
  readonly id?: number;
  /** Nanoseconds since 1970, UTC. */
  readonly time?: bigint;
}

export interface EventNote {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

export interface EventOptions {
  readonly place: string;
  note(note: EventNote): void;
  /** True for a class whose events are wanted with their number alone: their `body` is then empty. */
  isSkipped?(kind: string): boolean;
}

/** An event as phones write it, with its number first. */
const head = /^\{\s?"([a-z_]{1,64})":\s?\{\s?"event_id":\s?(\d{1,15}),/;

const chunkBytes = 1 << 20;
/** Real lines have a few hundred bytes. */
const longestLine = 1 << 20;
const lineFeed = 0x0a;

/**
 * Events in the order of the file. Of a security event `payloadOf` gives what it is about.
 * @throws {ReadError} as reading `source` does.
 */
export async function* readEvents(source: ByteSource, options: EventOptions): AsyncGenerator<IntrusionEvent> {
  let number = 0;
  for await (const line of lines(source)) {
    number++;
    if (line === undefined) {
      options.note(lost(options, number, "over-limit", `a line of more than ${longestLine} bytes`));
      continue;
    }
    const text = utf8(line)
      .replace(/^\ufeff/, "")
      .trim();
    if (text !== "") yield* eventsIn(text, number, options);
  }
}

function* eventsIn(text: string, line: number, options: EventOptions): Generator<IntrusionEvent> {
  const skipped = options.isSkipped === undefined ? undefined : skippedEvent(text, line, options.isSkipped);
  if (skipped !== undefined) {
    yield skipped;
    return;
  }
  const value = parsed(text);
  if (!isObject(value)) {
    options.note(lost(options, line, "malformed", "no object of JSON"));
    return;
  }
  let found = 0;
  for (const [kind, body] of Object.entries(value)) {
    if (!isObject(body)) continue;
    found++;
    const { event_id: id, event_time: stated } = body;
    const time = eventNanoseconds(text, stated);
    yield {
      kind,
      line,
      body,
      ...(typeof id === "number" && Number.isSafeInteger(id) ? { id } : {}),
      ...(time === undefined ? {} : { time }),
    };
  }
  if (found === 0) options.note(lost(options, line, "malformed", "an object without an event"));
}

/** Undefined for a line that has to be read: of another form, or with more than one event. */
function skippedEvent(text: string, line: number, isSkipped: (kind: string) => boolean): IntrusionEvent | undefined {
  const [, kind, id] = head.exec(text) ?? [];
  if (kind === undefined || !isSkipped(kind) || !text.endsWith("}}") || /\}\s*,/.test(text)) return undefined;
  return { kind, line, body: {}, id: Number(id) };
}

const notPayload: ReadonlySet<string> = new Set(["event_id", "event_time", "event_type", "timestamp"]);

/** What a security event is about, and its details, which may be an object, a text or a number. */
export function payloadOf(event: IntrusionEvent): { readonly tag: string; readonly value: unknown } | undefined {
  for (const [tag, value] of Object.entries(event.body)) if (!notPayload.has(tag)) return { tag, value };
  return undefined;
}

/** Lines without their ends; undefined in place of one that is too long. */
async function* lines(source: ByteSource): AsyncGenerator<Uint8Array | undefined> {
  let rest: Uint8Array = new Uint8Array(0);
  let skipping = false;
  for (let at = 0; at < source.size; ) {
    const chunk = await source.read(at, at + chunkBytes);
    if (chunk.length === 0) break;
    at += chunk.length;
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(lineFeed, from);
      if (end < 0) break;
      const part = chunk.subarray(from, end);
      if (skipping) skipping = false;
      else yield rest.length === 0 ? part : joined(rest, part);
      rest = new Uint8Array(0);
      from = end + 1;
    }
    if (skipping) continue;
    rest = joined(rest, chunk.subarray(from));
    if (rest.length <= longestLine) continue;
    yield undefined;
    skipping = true;
    rest = new Uint8Array(0);
  }
  if (rest.length > 0) yield rest;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lost({ place }: EventOptions, line: number, code: string, detail: string): EventNote {
  return { code, place: `${place}:${line}`, detail, loss: true };
}
