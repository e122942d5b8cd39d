/**
 * Declared fields: an artifact says once which field is a URL, a process, a path, a time. Matching, timeline, redaction,
 * columns and documentation all come from that declaration.
 * @module
 */
import type { Grade } from "./grade.ts";
import type { TimeRule } from "./moment.ts";
import type { ObservableKind } from "./observable.ts";

export interface FieldOptions {
  /** What a match on this field means, where it differs from the artifact's `shows`. */
  readonly grade?: Grade;
  /**
   * What kind of personal content it is; `--redact` replaces it by a stable placeholder unless a finding rests on it.
   * Absent: not personal.
   */
  readonly personal?: "name" | "number" | "address" | "text" | "serial" | "place";
  /** For paths that are only named, as in arguments: their parts are no names of programs. */
  readonly noProgram?: true;
  /**
   * For names of processes: lengths in bytes at which they are cut short here, so that a name of just that length may be
   * the beginning of a longer one. Those of all kernels where absent; empty where nothing cuts them, as in names of files.
   */
  readonly cutAt?: readonly number[];
}

export interface Field extends FieldOptions {
  readonly kind: "observable" | "time" | "text" | "number" | "flag" | "bytes" | "plain";
  readonly observable?: ObservableKind;
  /** For times: the event's name on the timeline, and how the stored value counts. */
  readonly event?: string;
  readonly rule?: TimeRule;
}

function observed(observable: ObservableKind) {
  return (options: FieldOptions = {}): Field => ({ kind: "observable", observable, ...options });
}

export const url = observed("url");
export const host = observed("host");
export const ipAddress = observed("ip-address");
/** Free text that is searched for links and bare hosts. */
export const textWithLinks = observed("text");
export const emailAddress = observed("email-address");
export const processName = observed("process-name");
export const filePath = observed("file-path");
export const fileName = observed("file-name");
export const fileHash = observed("file-hash");
export const appId = observed("app-id");
export const certificateHash = observed("certificate-hash");
export const profileId = observed("profile-id");
export const propertyName = observed("property-name");

/** Text that no indicator is compared with. */
export function text(options: FieldOptions = {}): Field {
  return { kind: "text", ...options };
}
export function number(options: FieldOptions = {}): Field {
  return { kind: "number", ...options };
}
export function flag(options: FieldOptions = {}): Field {
  return { kind: "flag", ...options };
}
/** Bytes, shown as hexadecimal up to 64 bytes and by length beyond. */
export function bytes(options: FieldOptions = {}): Field {
  return { kind: "bytes", ...options };
}
/** Lists and nested values that are already plain. */
export function plain(options: FieldOptions = {}): Field {
  return { kind: "plain", ...options };
}

function time(rule: TimeRule) {
  return (event: string, options: FieldOptions = {}): Field => ({ kind: "time", rule, event, ...options });
}

export const macTime = time("mac-absolute");
export const unixTime = time("unix-seconds");
export const unixMilliseconds = time("unix-milliseconds");
export const unixMicroseconds = time("unix-microseconds");
export const unixNanoseconds = time("unix-nanoseconds");
export const webkitTime = time("webkit-microseconds");
export const plistTime = time("plist-date");
export const textTime = time("text-utc");
export const localTextTime = time("text-local");
