/**
 * A tombstone as Android writes it beside the text: what a native program was doing when it crashed. Built on
 * formats/protobuf. Every field may be missing; registers and memory are not read.
 * Facts: system/core/debuggerd/proto/tombstone.proto of the Android Open Source Project, to Android 16.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { type Message, type MessageContext, readMessage } from "./message.ts";

export interface TombstoneFrame {
  /** Offset in the file. */
  readonly relativePc?: bigint;
  readonly function?: string;
  readonly file?: string;
  readonly buildId?: string;
}

export interface TombstoneThread {
  readonly id?: number;
  /** At most 15 characters, cut by the kernel. */
  readonly name?: string;
  readonly backtrace: readonly TombstoneFrame[];
  readonly unreadableFiles: readonly string[];
}

export interface TombstoneMapping {
  readonly begin: bigint;
  readonly end: bigint;
  /** `rwx`, with `-` for what is not allowed. */
  readonly rights: string;
  readonly name?: string;
  readonly buildId?: string;
}

export interface TombstoneSignal {
  readonly number?: number;
  readonly name?: string;
  readonly code?: number;
  readonly codeName?: string;
  readonly senderUid?: number;
  readonly senderPid?: number;
  readonly faultAddress?: bigint;
}

export interface TombstoneCause {
  readonly text?: string;
  /** `gwp-asan`, `scudo`, or the number of a tool to come. */
  readonly tool?: string;
  /** `use-after-free`, …, or the number of a type to come. */
  readonly error?: string;
}

export interface TombstoneLogLine {
  /** Name of the log it stood in: `main`, `crash`. */
  readonly log?: string;
  /** As it stands: local time of the phone, without a year. */
  readonly time?: string;
  readonly pid?: number;
  readonly tid?: number;
  readonly priority?: number;
  readonly tag?: string;
  readonly message?: string;
}

export interface Tombstone {
  /** `arm64`, …, or the number of one to come. */
  readonly architecture: string;
  readonly buildFingerprint?: string;
  readonly revision?: string;
  /** As it stands: local time of the phone with its offset, as in the text form. */
  readonly timestamp?: string;
  readonly pid?: number;
  readonly tid?: number;
  readonly uid?: number;
  readonly selinuxLabel?: string;
  readonly commandLine: readonly string[];
  /** Seconds. */
  readonly processUptime?: number;
  readonly signal?: TombstoneSignal;
  readonly abortMessage?: string;
  readonly causes: readonly TombstoneCause[];
  /** The thread that crashed, where it is among `threads`. */
  readonly crashed?: TombstoneThread;
  readonly threads: readonly TombstoneThread[];
  readonly mappings: readonly TombstoneMapping[];
  readonly openFiles: readonly { readonly descriptor: number; readonly path: string; readonly owner?: string }[];
  readonly logs: readonly TombstoneLogLine[];
}

export interface TombstoneOptions {
  readonly limits: Limits;
  readonly place: string;
  /** Told of a thread, mapping or other part that could not be read; the rest is. */
  note(note: { code: string; place: string; detail: string; loss: boolean }): void;
}

const architectures = ["arm", "arm64", "x86", "x86-64", "riscv64", "none"];
const tools = ["gwp-asan", "scudo"];
const errors = ["unknown", "use-after-free", "double-free", "invalid-free", "buffer-overflow", "buffer-underflow"];
const mostNotes = 20;

/**
 * Reads a whole tombstone file.
 * @throws {ReadError} `absent` when the file is empty, `malformed` when it is a message that has nothing of a tombstone, or
 * as reading protobuf does.
 */
export function readTombstone(bytes: Uint8Array, options: TombstoneOptions): Tombstone {
  const { place, limits } = options;
  if (bytes.length === 0) throw new ReadError("absent", place, "an empty file");
  let notes = 0;
  const context: MessageContext = {
    place,
    limits,
    note(met) {
      if (notes++ < mostNotes) options.note(met);
    },
  };
  const message = readMessage(bytes, context);
  const signal = message.message(10);
  const pid = message.uint32(5);
  if (pid === undefined && signal === undefined && message.text(2) === undefined) {
    throw new ReadError("malformed", place, "neither process nor signal nor build");
  }
  const tid = message.uint32(6);
  const threads = message.messages(16).flatMap((entry) => threadOf(entry) ?? []);
  const crashed = threads.find(({ id }) => id !== undefined && id === tid);
  return {
    architecture: nameIn(architectures, message.uint32(1) ?? 0),
    ...present("buildFingerprint", message.text(2)),
    ...present("revision", message.text(3)),
    ...present("timestamp", message.text(4)),
    ...present("pid", pid),
    ...present("tid", tid),
    ...present("uid", message.uint32(7) ?? (pid === undefined ? undefined : 0)),
    ...present("selinuxLabel", message.text(8)),
    commandLine: message.texts(9),
    ...present("processUptime", message.uint32(20)),
    ...present("signal", signal === undefined ? undefined : signalOf(signal)),
    ...present("abortMessage", message.text(14)),
    causes: message.messages(15).map(causeOf),
    ...present("crashed", crashed),
    threads,
    mappings: message.messages(17).map(mappingOf),
    openFiles: message.messages(19).map((file) => ({
      descriptor: file.int32(1) ?? 0,
      path: file.text(2) ?? "",
      ...present("owner", file.text(3)),
    })),
    logs: message.messages(18).flatMap((log) => log.messages(2).map((line) => lineOf(line, log.text(1)))),
  };
}

/** An entry of the map from thread id to thread. */
function threadOf(entry: Message): TombstoneThread | undefined {
  const thread = entry.message(2);
  if (thread === undefined) return undefined;
  return {
    ...present("id", thread.int32(1) ?? entry.uint32(1)),
    ...present("name", thread.text(2)),
    backtrace: thread.messages(4).map((frame) => ({
      ...present("relativePc", frame.uint64(1)),
      ...present("function", frame.text(4)),
      ...present("file", frame.text(6)),
      ...present("buildId", frame.text(8)),
    })),
    unreadableFiles: thread.texts(9),
  };
}

function signalOf(signal: Message): TombstoneSignal {
  const sender = signal.bool(5);
  return {
    ...present("number", signal.int32(1)),
    ...present("name", signal.text(2)),
    // Zero is not written, and is a code like any other.
    code: signal.int32(3) ?? 0,
    ...present("codeName", signal.text(4)),
    ...(sender ? { senderUid: signal.int32(6) ?? 0, senderPid: signal.int32(7) ?? 0 } : {}),
    ...(signal.bool(8) ? { faultAddress: signal.uint64(9) ?? 0n } : {}),
  };
}

function causeOf(cause: Message): TombstoneCause {
  const error = cause.message(2);
  return {
    ...present("text", cause.text(1)),
    ...(error === undefined
      ? {}
      : { tool: nameIn(tools, error.uint32(1) ?? 0), error: nameIn(errors, error.uint32(2) ?? 0) }),
  };
}

function mappingOf(mapping: Message): TombstoneMapping {
  const right = (number: number, letter: string): string => (mapping.bool(number) ? letter : "-");
  return {
    begin: mapping.uint64(1) ?? 0n,
    end: mapping.uint64(2) ?? 0n,
    rights: right(4, "r") + right(5, "w") + right(6, "x"),
    ...present("name", mapping.text(7)),
    ...present("buildId", mapping.text(8)),
  };
}

function lineOf(line: Message, log: string | undefined): TombstoneLogLine {
  return {
    ...present("log", log),
    ...present("time", line.text(1)),
    ...present("pid", line.uint32(2)),
    ...present("tid", line.uint32(3)),
    ...present("priority", line.uint32(4)),
    ...present("tag", line.text(5)),
    ...present("message", line.text(6)),
  };
}

function nameIn(names: readonly string[], number: number): string {
  return names[number] ?? String(number);
}

function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
