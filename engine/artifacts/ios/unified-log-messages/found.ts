/**
 * What is kept: each different name of each program's messages once, and the newest messages of each kind of event.
 * @module
 */
import { toUtf8, utf8 } from "../../../bytes/text.ts";
import { type BootClock, wallAt } from "../../../formats/timesync/clock.ts";
import type { Row } from "../../../model/artifact.ts";
import { isoFromNanoseconds } from "../../../model/moment.ts";
import type { TokenKind } from "../../tokens.ts";
import type { LogEvent } from "./events.ts";
import { type Standing, standings } from "./standing.ts";

/** Who wrote an entry, from which place of the log. */
export interface Written {
  readonly file: string;
  readonly boot: string | undefined;
  /** Of the chunk in the file, and of the entry in the unpacked chunk. */
  readonly chunk: number;
  readonly at: number;
  readonly ticks: number;
  readonly writer: string;
  readonly pid: number | undefined;
  readonly subsystem: string;
  readonly category: string;
}

interface Name {
  readonly written: Written;
  readonly message: string | undefined;
  times: number;
}

const kinds: readonly TokenKind[] = ["process", "path", "name", "ip", "link", "email", "hash"];
const groups = kinds.flatMap((kind) => standings.map((standing) => ({ kind, standing })));
const groupNumbers = Object.fromEntries(kinds.map((kind, i) => [kind, i * standings.length])) as Record<
  TokenKind,
  number
>;
const mostNames = 400_000;
const mostText = 1 << 26;
const longestMessage = 400;
const mostEvents = 1000;

export class Found {
  isFull = false;
  /** By the program that wrote it, then by kind and standing. */
  readonly #names = new Map<string, Map<string, Name>[]>();
  #size = 0;
  readonly #events = new Map<LogEvent, { readonly written: Written; readonly message: string }[]>();
  #text = 0;

  name(kind: TokenKind, token: string, standing: Standing, message: string, written: Written): void {
    let ofWriter = this.#names.get(written.writer);
    if (ofWriter === undefined) {
      ofWriter = groups.map(() => new Map());
      this.#names.set(written.writer, ofWriter);
    }
    const names = ofWriter[groupNumbers[kind] + standings.indexOf(standing)] as Map<string, Name>;
    const known = names.get(token);
    if (known !== undefined) {
      known.times++;
      return;
    }
    if (this.#size >= mostNames) {
      this.isFull = true;
      return;
    }
    this.#size++;
    const kept = this.#text < mostText ? begin(message) : undefined;
    this.#text += kept?.length ?? 0;
    names.set(copy(token), { written, message: kept, times: 1 });
  }

  event(event: LogEvent, message: string, written: Written): void {
    const all = this.#events.get(event) ?? [];
    this.#events.set(event, all);
    all.push({ written, message: begin(message) });
    if (all.length >= 2 * mostEvents) all.splice(0, mostEvents);
  }

  *rows(clockOf: (boot: string | undefined) => BootClock | undefined): Iterable<Row> {
    for (const ofWriter of this.#names.values()) {
      for (const [number, { kind, standing }] of groups.entries()) {
        for (const [token, { written, message, times }] of ofWriter[number] ?? []) {
          yield rowOf(written, clockOf, message, { kind: "name", times, ...fieldsFor(kind, token, standing) });
        }
      }
    }
    for (const [event, all] of this.#events) {
      for (const { written, message } of all.slice(-mostEvents))
        yield rowOf(written, clockOf, message, { kind: event });
    }
  }
}

/** A part of a text holds the whole of it. */
function copy(part: string): string {
  return utf8(toUtf8(part));
}

function begin(message: string): string {
  return message.length > longestMessage ? copy(message.slice(0, longestMessage)) : message;
}

function rowOf(
  { file, chunk, at, boot, ticks, writer, pid, subsystem, category }: Written,
  clockOf: (boot: string | undefined) => BootClock | undefined,
  message: string | undefined,
  value: Readonly<Record<string, unknown>>,
): Row {
  const clock = clockOf(boot);
  const wall = clock === undefined ? undefined : wallAt(clock, BigInt(ticks));
  return {
    value: {
      ...value,
      written: wall === undefined ? undefined : isoFromNanoseconds(wall),
      by: writer === "" ? undefined : writer,
      pid,
      subsystem: subsystem === "" ? undefined : subsystem,
      category: category === "" ? undefined : category,
      message,
    },
    from: { file, offset: chunk, key: `unpacked ${at}` },
  };
}

function fieldsFor(kind: TokenKind, token: string, standing: Standing): Record<string, unknown> {
  const isSure = standing === "ran";
  switch (kind) {
    case "process":
      return { [isSure ? "process" : "namedProcess"]: token };
    case "path":
      return { [isSure ? "program" : "path"]: token };
    case "name":
      return { [isSure ? "app" : "namedApp"]: token, [standing === "contact" ? "host" : "namedHost"]: token };
    case "ip":
      return { [standing === "contact" ? "ip" : "namedIp"]: token };
    case "link":
      return { [standing === "contact" ? "link" : "namedLink"]: token };
    case "email":
      return { email: token };
    case "hash":
      return { hash: token };
  }
}
