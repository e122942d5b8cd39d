/**
 * The unified log of a phone as its files: who wrote to it, the paths of images, the table of times.
 * @module
 */
import { firehoseChunk, type LogEntry, type LogItem, textItem } from "../formats/log-entry-writer.ts";
import { writeTimesync } from "../formats/timesync-writer.ts";
import { type TraceProcess, writeTrace } from "../formats/tracev3-writer.ts";
import { uuidTextName, writeUuidText } from "../formats/uuidtext-writer.ts";
import type { Random } from "../random.ts";

export interface LoggedProgram {
  readonly path: string;
  /** UUID of its binary. */
  readonly uuid: string;
  readonly pid: number;
  readonly uid: number;
  /** Milliseconds since 1970 of its first and last entry. */
  readonly first: number;
  readonly last: number;
  /** Path and UUID of what it loaded from places of their own. */
  readonly images?: readonly { readonly path: string; readonly uuid: string }[];
  /** Labels of its entries. */
  readonly subsystems?: readonly string[];
  /** The phone no longer keeps its path. */
  readonly pathless?: boolean;
  /** What it wrote, from its first time on, a second apart; nothing that is kept where absent. */
  readonly messages?: readonly LoggedMessage[];
}

export interface LoggedMessage {
  /** Text for printing, as the program has it. */
  readonly format: string;
  /** A text is a public value. */
  readonly values?: readonly (string | LogItem)[];
  /** One of the program's labels. */
  readonly subsystem?: string;
}

export interface LogBoot {
  readonly uuid: string;
  /** Milliseconds since 1970: switched on, and until when the log reaches. */
  readonly started: number;
  readonly ended: number;
  readonly programs: readonly LoggedProgram[];
  /** The clock was set: at this moment, by so many seconds. */
  readonly clockSet?: { readonly at: number; readonly seconds: number };
  readonly build?: string;
}

export interface LogArchiveInput {
  readonly boots: readonly LogBoot[];
  /** Images whose entries are gone. */
  readonly images: readonly { readonly path: string; readonly uuid: string }[];
  readonly sharedCache: string;
  readonly build: string;
  readonly hardware: string;
  readonly zone: string;
}

/** Ticks of 24 MHz. */
const ticksPerMillisecond = 24_000;
const programsPerCatalog = 40;

/** Files by their path in `system_logs.logarchive`. */
export function logArchiveFiles(input: LogArchiveInput): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const { boots, sharedCache, hardware, zone } = input;
  for (const [number, boot] of boots.entries()) {
    const ticksOf = (wall: number): number => Math.max(0, Math.round((wall - boot.started) * ticksPerMillisecond));
    const trace = (programs: readonly LoggedProgram[]): Uint8Array =>
      writeTrace({
        boot: boot.uuid,
        wall: boot.started + 60_000,
        ticks: ticksOf(boot.started + 60_000),
        build: boot.build ?? input.build,
        hardware,
        zone,
        sharedCache,
        catalogs: groupsOf(programs).map((group) => ({
          processes: group.map(processOf),
          chunksets: group.map((program, i) => ({
            first: ticksOf(program.first),
            last: ticksOf(program.last),
            processes: [i],
            ...(program.messages === undefined ? {} : { inside: messagesOf(program, ticksOf(program.first)) }),
          })),
        })),
      });
    const name = (file: number): string => `${(16 * number + file).toString(16).padStart(16, "0")}.tracev3`;
    // Whatever runs is in the newest part; the older ones keep what is special.
    files.set(`Persist/${name(1)}`, trace(boot.programs));
    files.set(`Special/${name(2)}`, trace(boot.programs.filter((_, i) => i % 3 === 0)));
    if (number === boots.length - 1) {
      files.set("logdata.LiveData.tracev3", trace(boot.programs.filter((_, i) => i % 2 === 0)));
    }
  }
  files.set("timesync/0000000000000001.timesync", timesOf(boots));
  const named = boots.flatMap(({ programs }) =>
    programs.flatMap((program) => [...(program.pathless === true ? [] : [program]), ...(program.images ?? [])]),
  );
  for (const { path, uuid } of [...named, ...input.images]) files.set(uuidTextName(uuid), writeUuidText(path));
  for (const program of boots.flatMap(({ programs }) => programs)) {
    if (program.messages === undefined || program.pathless === true) continue;
    const texts = program.messages.map(({ format }, i) => ({ start: locationOf(i), text: format }));
    files.set(uuidTextName(program.uuid), writeUuidText(program.path, texts));
  }
  return files;
}

/** Where the text of a program's message begins in its image. */
function locationOf(message: number): number {
  return 0x10_0000 + 0x1000 * message;
}

function messagesOf(program: LoggedProgram, base: number): Uint8Array {
  const labels = labelsOf(program);
  const entries = (program.messages ?? []).map(({ values = [], subsystem }, i): LogEntry => {
    const label = subsystem === undefined ? 0 : labels.indexOf(subsystem) + 1;
    return {
      delta: 1000 * ticksPerMillisecond * i,
      location: locationOf(i),
      items: values.map((value) => (typeof value === "string" ? textItem(value) : value)),
      ...(label === 0 ? {} : { subsystem: label }),
    };
  });
  return firehoseChunk({ ...numbersOf(program), base, entries });
}

/** By which its entries name a process. */
function numbersOf({ pid }: Pick<LoggedProgram, "pid">): { readonly unique: number; readonly version: number } {
  return { unique: pid + 1000, version: 3 * pid + 7 };
}

function groupsOf(programs: readonly LoggedProgram[]): LoggedProgram[][] {
  const groups: LoggedProgram[][] = [];
  for (let at = 0; at < programs.length; at += programsPerCatalog)
    groups.push(programs.slice(at, at + programsPerCatalog));
  return groups;
}

function processOf(program: LoggedProgram): TraceProcess {
  const { uuid, pid, uid, images = [] } = program;
  return {
    uuid,
    ...numbersOf(program),
    pid,
    uid,
    images: images.map((image) => image.uuid),
    subsystems: labelsOf(program).map((name) => [name, "default"]),
  };
}

function labelsOf({ path, subsystems = [] }: LoggedProgram): string[] {
  return [...(path.includes("/Bundle/Application/") ? [] : ["com.apple.xpc"]), ...subsystems];
}

/** A pair every hour. */
function timesOf(boots: readonly LogBoot[]): Uint8Array {
  return writeTimesync(
    boots.map(({ uuid, started, ended, clockSet }) => ({
      boot: uuid,
      wall: started,
      pairs: Array.from({ length: Math.max(1, Math.ceil((ended - started) / 3_600_000)) }, (_, hour) => {
        const wall = started + 1000 + hour * 3_600_000;
        const set = clockSet !== undefined && wall > clockSet.at ? clockSet.seconds * 1000 : 0;
        return { ticks: (wall - started) * ticksPerMillisecond, wall: wall + set };
      }),
    })),
  );
}

/** Times of a program's entries somewhere in a boot. */
export function loggedTimes(random: Random, { started, ended }: Pick<LogBoot, "started" | "ended">) {
  const length = ended - started;
  const first = started + 5000 + Math.floor((random.below(1000) / 1000) * length * 0.5);
  return { first, last: first + Math.floor((random.below(1000) / 1000) * (ended - first)) };
}
