/**
 * The things that one side of a comparison holds: apps, profiles, permissions, by what names them.
 * @module
 */
import type { Artifact } from "../model/artifact.ts";
import { hasValues, type Identity, type Thing } from "../model/identity.ts";
import type { Place } from "../model/place.ts";
import type { PhoneRecord, Plain } from "../model/record.ts";

/** Things of one artifact, and values of one field of one thing; what is beyond is told as such. */
const mostThings = 50_000;
const mostValues = 2000;
const longestValue = 2000;

export interface SeenThing {
  readonly thing: Thing;
  readonly identity: Identity;
  readonly what: Readonly<Record<string, Plain>>;
  readonly state: ReadonlyMap<string, ReadonlySet<string>>;
  /** True when a new one of this kind is worth a closer look. */
  readonly closer: boolean;
  readonly evidence: string;
  readonly from: Place;
}

interface OpenThing extends SeenThing {
  readonly state: Map<string, Set<string>>;
  closer: boolean;
}

export class Inventory {
  readonly #identities: ReadonlyMap<string, readonly Identity[]>;
  readonly #things = new Map<string, Map<string, OpenThing>>();
  readonly #full = new Set<string>();

  constructor(artifacts: readonly Artifact[]) {
    this.#identities = new Map(artifacts.map(({ id, identity = [] }) => [id, identity]));
  }

  /** Rows that the database itself no longer shows are no part of how the phone stands. */
  take({ artifact, value, from }: PhoneRecord, evidence: string): void {
    if (from.recovered !== undefined) return;
    const identity = this.#identities.get(artifact)?.find(({ rows }) => hasValues(value, rows));
    if (identity === undefined) return;
    const what: Record<string, Plain> = {};
    for (const name of identity.by) {
      const one = value[name];
      if (one !== undefined && one !== "") what[name] = one;
    }
    if (identity.by.length > 0 && !Object.values(what).some(tells)) return;
    if (identity.needs?.some((name) => value[name] === undefined) === true) return;
    const key = `${identity.thing}\0${identity.by.join()}\0${JSON.stringify(what)}`;
    const all = this.#things.get(artifact) ?? new Map<string, OpenThing>();
    this.#things.set(artifact, all);
    let seen = all.get(key);
    if (seen === undefined) {
      if (all.size >= mostThings) {
        this.#full.add(artifact);
        return;
      }
      seen = { thing: identity.thing, identity, what, state: new Map(), closer: false, evidence, from };
      all.set(key, seen);
    }
    const wanted = identity.power?.new;
    seen.closer ||= wanted === true || (wanted !== undefined && hasValues(value, wanted));
    for (const name of identity.state ?? []) {
      const values = seen.state.get(name) ?? new Set<string>();
      seen.state.set(name, values);
      for (const one of textsOf(value[name])) if (values.size < mostValues) values.add(one);
    }
  }

  /** By key, the things of an artifact. */
  of(artifact: string): ReadonlyMap<string, SeenThing> {
    return this.#things.get(artifact) ?? new Map();
  }

  /** True when there were more of them than are kept. */
  isFull(artifact: string): boolean {
    return this.#full.has(artifact);
  }
}

function tells(value: Plain): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value !== "number" || value !== 0;
}

function textsOf(value: Plain | undefined): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.slice(0, mostValues).flatMap(textsOf);
  return [(typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, longestValue)];
}
