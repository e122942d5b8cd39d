/**
 * Events of one class out of Android's intrusion logs, each once however many files repeat it, with what is missing between
 * their numbers. Shared by all artifacts of these logs.
 * Facts: android.app.admin `NetworkEvent.getId` and `SecurityEvent.getId`: numbers rise by one from event to event, and begin
 * again when the phone starts anew or logging is switched on.
 * @module
 */
import { ReadError } from "../bytes/read-error.ts";
import { type IntrusionEvent, readEvents } from "../formats/intrusion-log/intrusion-log.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import type { Note } from "../model/ledger.ts";

/** Numbers that no event of the file bears, between two that do. */
export interface EventGap {
  readonly after: number;
  readonly before: number;
  readonly missing: number;
  /** The event behind the gap. */
  readonly event: IntrusionEvent;
}

/** Events remembered to tell repeats: files overlap by days, not by years. */
const mostRemembered = 500_000;
/** Numbers of one file, 8 bytes each. */
const mostNumbers = 4_000_000;
const mostGaps = 1000;
const mostMissing = 1_000_000_000;

/**
 * Events that `wants` names, in the order of the file; gaps come last.
 * @throws {ReadError} `truncated` for an empty file, `malformed` for one without any event.
 */
export async function* logEvents(
  file: EvidenceFile,
  context: ReadContext,
  wants: (kind: string) => boolean,
): AsyncGenerator<{ readonly event: IntrusionEvent } | { readonly gap: EventGap }> {
  const source = await file.open();
  if (source.size === 0) throw new ReadError("truncated", file.name, "an empty file");
  const memory = memoryOf(context);
  const numbers = new Numbers(wants);
  let found = false;
  const options = {
    place: file.name,
    note: (note: Note): void => context.note(note),
    isSkipped: (kind: string): boolean => !wants(kind),
  };
  for await (const event of readEvents(source, options)) {
    found = true;
    numbers.see(event);
    if (!wants(event.kind) || memory.knows(keyOf(event))) continue;
    yield { event };
  }
  if (!found) throw new ReadError("malformed", file.name, "no event in it");
  for (const gap of numbers.gaps()) {
    if (!memory.knows(`gap ${gap.after} ${gap.before} ${gap.event.time}`)) yield { gap };
  }
}

/** Two generations: the older one is forgotten as a whole. */
class Memory {
  #newer = new Set<string>();
  #older = new Set<string>();

  /** True for a key seen before; it is seen then. */
  knows(key: string): boolean {
    if (this.#newer.has(key)) return true;
    const known = this.#older.has(key);
    if (this.#newer.size >= mostRemembered) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    this.#newer.add(key);
    return known;
  }
}

const memories = new WeakMap<object, Memory>();

function memoryOf({ run }: ReadContext): Memory {
  const known = run === undefined ? undefined : memories.get(run);
  if (known !== undefined) return known;
  const made = new Memory();
  if (run !== undefined) memories.set(run, made);
  return made;
}

/** What it says, not where it stands: the same event may stand on another line of another file. */
function keyOf(event: IntrusionEvent): string {
  const body = JSON.stringify(event.body);
  return `${event.kind} ${event.time} ${body.length} ${hash(body, 0x811c9dc5)} ${hash(body, 0x12345671)}`;
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, start: number): number {
  let sum = start;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** Numbers of all events of one file: whether the classes share one row of numbers is not documented. */
class Numbers {
  readonly #wants: (kind: string) => boolean;
  readonly #others: number[] = [];
  readonly #gaps: { after: number; before: number; event: IntrusionEvent }[] = [];
  #last: number | undefined;
  #tooMany = false;

  constructor(wants: (kind: string) => boolean) {
    this.#wants = wants;
  }

  see(event: IntrusionEvent): void {
    const { id } = event;
    if (id === undefined) return;
    if (!this.#wants(event.kind)) {
      if (this.#others.length < mostNumbers) this.#others.push(id);
      else this.#tooMany = true;
      return;
    }
    if (this.#last !== undefined && id > this.#last + 1 && this.#gaps.length < mostGaps) {
      this.#gaps.push({ after: this.#last, before: id, event });
    }
    this.#last = id;
  }

  *gaps(): Generator<EventGap> {
    if (this.#gaps.length === 0 || this.#tooMany) return;
    const others = Float64Array.from(new Set(this.#others)).sort();
    for (const { after, before, event } of this.#gaps) {
      const elsewhere = firstAbove(others, before - 1) - firstAbove(others, after);
      const missing = before - after - 1 - elsewhere;
      if (missing > 0 && missing < mostMissing) yield { after, before, missing, event };
    }
  }
}

/** Index of the first number above `value` in a sorted list. */
function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Fields of the time: as it stands where that is in milliseconds, else in nanoseconds to the last digit. */
export function eventTime({ time, body }: IntrusionEvent): { at?: unknown; atNanoseconds?: bigint } {
  if (time === undefined) return {};
  const stated = body["event_time"];
  const number = Number(stated);
  if (number >= 100_000_000_000 && number < 100_000_000_000_000) return { at: stated };
  return { atNanoseconds: time };
}

/**
 * The address in `host/192.0.2.7`, `/192.0.2.7` and `192.0.2.7`. The zone of a link-local one is a network card of the phone
 * (`fe80::1%wlan0`); one of version 4 may be written as of version 6, `::ffff:192.0.2.7` (RFC 4291, 2.5.5.2).
 */
export function addressIn(given: string): string {
  const address = given.slice(given.lastIndexOf("/") + 1).trim();
  return address.replace(/%.*$/, "").replace(/^::ffff:(?=\d{1,3}\.)/i, "");
}

/** `org.demo.app:remote` is a process of `org.demo.app`; a path is a program of the system. */
export function namesOfProcess(name: string): {
  process?: string;
  mainProcess?: string;
  package?: string;
  program?: string;
} {
  const given = name.trim();
  if (given === "") return {};
  if (given.startsWith("/")) {
    const program = given.split(/\s/)[0] as string;
    return { process: program.slice(program.lastIndexOf("/") + 1), program };
  }
  const base = given.split(":")[0] as string;
  const app = isPackageName(base) ? { package: base } : {};
  return { process: given, ...(base !== given && base !== "" ? { mainProcess: base } : {}), ...app };
}

export function isPackageName(text: string): boolean {
  return text.length <= 255 && /^[A-Za-z]\w*(?:\.[A-Za-z_]\w*)+$/.test(text);
}
