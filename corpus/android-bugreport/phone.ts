/**
 * An Android phone's state before it becomes a bug report: what the builders fill and what traces are planted into.
 * @module
 */

export interface AndroidApp {
  readonly package: string;
  readonly uid: number;
  readonly system?: boolean;
  /** The program that installed it; none where absent. */
  readonly installer?: string;
  readonly initiator?: string;
  /** Number of the kind of source: 2 a shop, 3 a file, 4 a download. */
  readonly source?: number;
  readonly granted?: readonly string[];
  readonly installed: Date;
  /** False for one that no launcher shows. */
  readonly icon?: boolean;
  /** SHA-256 of its certificate and the web addresses it claims. */
  readonly domains?: { readonly certificate: string; readonly names: readonly string[] };
}

export interface Operation {
  readonly package: string;
  readonly operation: string;
  readonly mode: string;
  /** State of the app and time of each use. */
  readonly uses?: readonly (readonly [state: string, at: Date])[];
  readonly running?: boolean;
}

export interface Setting {
  readonly namespace: "global" | "secure" | "system";
  readonly name: string;
  readonly value: string;
  readonly writer: string;
}

export interface Process {
  readonly name: string;
  readonly user: string;
  readonly label: string;
  readonly parent: number;
}

/** An event of the battery history: `top`, `job`, `pkginst`. */
export interface BatteryEvent {
  readonly event: string;
  readonly uid: number;
  readonly name: string;
  readonly at: Date;
}

/** A version that an app got on a day; 0 is a removal. */
export interface DailyChange {
  readonly package: string;
  readonly version: number;
  /** Days before the report. */
  readonly daysAgo: number;
}

export interface Crash {
  readonly program: string;
  readonly at: Date;
  readonly loaded: readonly string[];
}

export interface AndroidPhone {
  readonly seed: string;
  readonly takenAt: Date;
  readonly apps: AndroidApp[];
  /** Components of accessibility services, by whether they are on. */
  readonly services: { component: string; on: boolean }[];
  readonly admins: string[];
  readonly owners: string[];
  readonly properties: Map<string, string>;
  readonly settings: Setting[];
  readonly operations: Operation[];
  readonly processes: Process[];
  readonly battery: BatteryEvent[];
  readonly daily: DailyChange[];
  /** Names that computers gave themselves, with whether the phone trusts them. */
  readonly computers: string[];
  /** Set to true where the debugging bridge listens to the network. */
  readonly debugging: { wireless: boolean };
  /** Components that answer to an intent. */
  readonly receivers: { intent: string; component: string }[];
  readonly crashes: Crash[];
  /** Lines of logs and of what services tell, by the section they stand in: `SYSTEM LOG`, `DUMPSYS window`. */
  readonly lines: { section: string; line: string }[];
}
