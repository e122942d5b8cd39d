/**
 * What one artifact of one evidence tells of programs that ran: every row passes, few things stay.
 * @module
 */
import type { Artifact, Row } from "../model/artifact.ts";
import type { Field } from "../model/field.ts";
import { hasValues } from "../model/identity.ts";
import { type Instant, instantOf, isLater, isoOf, type TimeRule } from "../model/moment.ts";
import type { Place } from "../model/place.ts";
import type { ArtifactSighting, SightingFields } from "../model/process.ts";
import { plainOf } from "./record.ts";

/** Different programs of one artifact that are kept; the rest is counted. */
const mostPrograms = 20_000;
/** Numbers, parents and users of one program that are told. */
const mostOfEach = 8;
const longest = 1024;
/** Values of a list in one field. */
const mostInList = 1000;

interface Open {
  readonly name: string;
  readonly path: string | undefined;
  readonly pids: Set<number>;
  readonly parents: Set<string>;
  readonly parentPids: Set<number>;
  readonly users: Set<string>;
  first: Instant | undefined;
  last: Instant | undefined;
  local: boolean;
  times: number;
  readonly from: Place;
}

export class SightingCollector {
  readonly #sightings: readonly SightingFields[];
  readonly #fields: Readonly<Record<string, Field>>;
  readonly #times: readonly { readonly name: string; readonly rule: TimeRule }[];
  readonly #open = new Map<string, Open>();
  /** By number, the name; undefined where two programs had it one after the other. */
  readonly #names = new Map<number, string | undefined>();
  leftOut = 0;

  constructor({ sightings = [], fields }: Pick<Artifact, "sightings" | "fields">) {
    this.#sightings = sightings;
    this.#fields = fields;
    this.#times = Object.entries(fields).flatMap(([name, { kind, rule }]) =>
      kind === "time" ? [{ name, rule: rule ?? "unix-seconds" }] : [],
    );
  }

  see(row: Row): void {
    for (const sighting of this.#sightings) {
      if (!hasValues(row.value, sighting.rows)) continue;
      const path = sighting.path === undefined ? [] : this.#textsOf(row, sighting.path);
      const names = this.#namesOf(row, sighting.name);
      const most = Math.max(path.length, names.length);
      for (let i = 0; i < most; i++) this.#keep(row, sighting, names[i], path[i]);
    }
  }

  result(): ArtifactSighting[] {
    return [...this.#open.values()].map((open) => {
      const parents = new Set(open.parents);
      for (const pid of open.parentPids) parents.add(this.#names.get(pid) ?? String(pid));
      const firstSeen = open.first === undefined ? undefined : isoOf(open.first);
      const lastSeen = open.last === undefined ? undefined : isoOf(open.last);
      return {
        name: open.name,
        ...(open.path === undefined ? {} : { path: open.path }),
        pids: [...open.pids].sort((a, b) => a - b),
        parents: [...parents].sort(),
        users: [...open.users].sort(),
        ...(firstSeen === undefined ? {} : { firstSeen }),
        ...(lastSeen === undefined ? {} : { lastSeen }),
        ...(open.local ? { localTimes: true as const } : {}),
        times: open.times,
        from: open.from,
      };
    });
  }

  #keep(row: Row, fields: SightingFields, givenName: string | undefined, givenPath: string | undefined): void {
    const nameIsPath = givenName?.startsWith("/") === true;
    const path = givenPath?.startsWith("/") === true ? givenPath : nameIsPath ? givenName : undefined;
    const bare = givenName ?? (path === undefined ? givenPath : undefined);
    const named = nameIsPath || bare === undefined ? undefined : withoutApp(bare);
    const name = named ?? path?.slice(path.lastIndexOf("/") + 1);
    if (name === undefined || name === "") return;
    const key = path ?? `\0${name}`;
    if (key.length > longest) {
      this.leftOut++;
      return;
    }
    let open = this.#open.get(key);
    if (open === undefined) {
      if (this.#open.size >= mostPrograms) {
        this.leftOut++;
        return;
      }
      open = {
        name,
        path,
        pids: new Set(),
        parents: new Set(),
        parentPids: new Set(),
        users: new Set(),
        first: undefined,
        last: undefined,
        local: false,
        times: 0,
        from: row.from,
      };
      this.#open.set(key, open);
    }
    open.times++;
    const pid = this.#numberOf(row, fields.pid);
    if (pid !== undefined) {
      addTo(open.pids, pid);
      this.#remember(pid, name);
    }
    const parentPid = this.#numberOf(row, fields.parentPid);
    if (parentPid !== undefined) addTo(open.parentPids, parentPid);
    if (fields.parent !== undefined)
      for (const parent of this.#textsOf(row, fields.parent)) addTo(open.parents, parent);
    if (fields.user !== undefined) for (const user of this.#textsOf(row, fields.user)) addTo(open.users, user);
    this.#widen(row, open);
  }

  #remember(pid: number, name: string): void {
    if (!this.#names.has(pid)) {
      if (this.#names.size < mostPrograms) this.#names.set(pid, name);
    } else if (this.#names.get(pid) !== name) this.#names.set(pid, undefined);
  }

  #widen({ value }: Row, open: Open): void {
    for (const { name, rule } of this.#times) {
      const raw = value[name];
      if (raw === undefined || raw === null) continue;
      const instant = instantOf(rule, raw);
      if (instant === undefined) continue;
      if (rule === "text-local") open.local = true;
      if (open.first === undefined || isLater(open.first, instant)) open.first = instant;
      if (open.last === undefined || isLater(instant, open.last)) open.last = instant;
    }
  }

  #namesOf(row: Row, name: SightingFields["name"]): string[] {
    if (name === undefined) return [];
    if (typeof name === "string") return this.#textsOf(row, name);
    for (const one of name) {
      const found = this.#textsOf(row, one);
      if (found.length > 0) return found;
    }
    return [];
  }

  #textsOf({ value }: Row, name: string): string[] {
    const raw = value[name];
    if (raw === undefined || raw === null || raw === "") return [];
    const plain = typeof raw === "string" ? raw : plainOf(raw, this.#fields[name]);
    if (Array.isArray(plain)) {
      return plain.slice(0, mostInList).filter((one): one is string => typeof one === "string" && one !== "");
    }
    return plain === undefined || typeof plain === "object" ? [] : [String(plain).slice(0, longest + 1)];
  }

  #numberOf({ value }: Row, name: string | undefined): number | undefined {
    const raw = name === undefined ? undefined : value[name];
    const number = typeof raw === "bigint" ? Number(raw) : raw;
    return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
  }
}

const onBehalf = /^([^/]{1,255})\/([A-Za-z][\w-]{0,100}(?:\.[\w-]{1,100})+)$/;
const uuid = /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;

/** `mDNSResponder/com.example.notes`: the program, and the app it worked for. Some versions have an id in its place. */
function withoutApp(name: string): string {
  const [, program, app] = onBehalf.exec(name) ?? [];
  return program === undefined || app === undefined ? name : uuid.test(program) ? app : program;
}

function addTo<T>(set: Set<T>, value: T): void {
  if (set.size < mostOfEach) set.add(value);
}
