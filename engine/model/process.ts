/**
 * Programs that ran, as every artifact that names one saw them, and the one list that these sightings make.
 * @module
 */
import type { Place } from "./place.ts";
import type { Plain } from "./record.ts";

/**
 * Which fields of an artifact say that a program ran. Each row gives at most one sighting for each of these; a list in a
 * field gives one for each of its values. Fields that hold personal content are not for it.
 */
export interface SightingFields {
  /** The field with the name, or several, of which the first that is there counts. */
  readonly name?: string | readonly string[];
  readonly path?: string;
  readonly pid?: string;
  /** The parent's name. */
  readonly parent?: string;
  /** The parent's number, for lists of one moment: its name is looked up in the same list. */
  readonly parentPid?: string;
  readonly user?: string;
  /** Only rows in which each of these fields has one of these values. */
  readonly rows?: Readonly<Record<string, readonly Plain[]>>;
}

/**
 * What the place of a program says of it: `staging` is a published place of spyware, `elsewhere` no place for programs,
 * `unknown` where only the name is told.
 */
export const programPlaces = ["staging", "elsewhere", "unknown", "app", "system"] as const;
export type ProgramPlaceName = (typeof programPlaces)[number];

/** What one artifact of one evidence tells of one program. */
export interface ArtifactSighting {
  readonly name: string;
  readonly path?: string;
  readonly pids: readonly number[];
  readonly parents: readonly string[];
  readonly users: readonly string[];
  /** ISO. */
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** True when these times are the phone's own, without a zone. */
  readonly localTimes?: true;
  /** Rows that say so. */
  readonly times: number;
  /** Of the first row. */
  readonly from: Place;
}

export interface Sighting extends Omit<ArtifactSighting, "name" | "path" | "pids" | "parents" | "users"> {
  readonly artifact: string;
  readonly evidence: string;
}

/** One program, as all of them tell of it. */
export interface SightedProcess {
  readonly name: string;
  readonly path?: string;
  readonly place: ProgramPlaceName;
  /** A few of each, where there are many. */
  readonly pids: readonly number[];
  readonly parents: readonly string[];
  readonly users: readonly string[];
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly localTimes?: true;
  readonly times: number;
  /** Where and how often; never empty. */
  readonly seenIn: readonly Sighting[];
}
