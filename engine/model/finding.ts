/**
 * A statement we would sign.
 * @module
 */
import type { Grade } from "./grade.ts";
import type { Message } from "./message.ts";
import type { PhoneRecord } from "./record.ts";

/** The type word of an indicator in a report: the STIX object path's field's own name, `process:name`. */
export type IndicatorType =
  | "domain-name:value"
  | "ipv4-addr:value"
  | "ipv6-addr:value"
  | "url:value"
  | "email-addr:value"
  | "process:name"
  | "file:name"
  | "file:path"
  | "file:hashes.md5"
  | "file:hashes.sha1"
  | "file:hashes.sha256"
  | "app:id"
  | "app:cert.md5"
  | "app:cert.sha1"
  | "app:cert.sha256"
  | "configuration-profile:id"
  | "android-property:name"
  /** What is more than one value: a STIX pattern, with its text as the value. */
  | "pattern";

/** What kind of thing an indicator speaks of, where its source says so. */
export type ThreatKind = "mercenary" | "stalkerware" | "watchware";

/**
 * What a value is to the thing: where it is sold, where it is fetched from, whom it talks to; or merely what somebody
 * observed, of which nobody says that it is a sign of the thing.
 */
export type IndicatorRole = "website" | "distribution" | "command-server" | "observed";

/** Traffic Light Protocol, where a source forbids to pass its values on beyond whom it gave them to. */
export type RestrictedTlp = "amber+strict" | "red";

/** One indicator value as one source states it. */
export interface IndicatorRef {
  readonly type: IndicatorType;
  /** As the source writes it. */
  readonly value: string;
  /** The campaign or tool it is published as: "Pegasus". */
  readonly name: string;
  /** Name of the file it came from. */
  readonly source: string;
  /** Id of the object in that file, or a line number. */
  readonly id?: string;
  readonly threat?: ThreatKind;
  readonly role?: IndicatorRole;
  /** ISO; start of the day from which the source stands by it, where it says so. */
  readonly validFrom?: string;
  /** ISO; when the source stops standing by it, where it says so. What happened before is looked for all the same. */
  readonly validUntil?: string;
  /** Absent where the value may be passed on in a community. */
  readonly tlp?: RestrictedTlp;
}

export interface Finding {
  /** `indicator/<kind>`, `<artifact>/<claim>` or `correlation/<claim>`. */
  readonly rule: string;
  readonly grade: Grade;
  readonly message: Message;
  /** The rows it rests on; the first is the one `from` points at. Never empty. */
  readonly because: readonly PhoneRecord[];
  /** Which evidence those rows came from: `e1`. */
  readonly evidence: string;
  /** For each row of `because`, where they do not all come from `evidence`. */
  readonly evidenceOfRows?: readonly string[];
  /** ISO time of the event, where the rows have one. */
  readonly at?: string;
  readonly couldAlsoBe: readonly Message[];
  readonly next: readonly Message[];
  /** Every source that publishes the value; empty for rules that need no indicator. */
  readonly indicators: readonly IndicatorRef[];
}
