/**
 * Which programs a record says ran: those of its fields that the artifact declares as sightings, with what stands beside
 * them, and every other name of a process.
 * @module
 */
import type { Artifact } from "../../model/artifact.ts";
import { hasValues } from "../../model/identity.ts";
import type { Observable } from "../../model/observable.ts";
import type { PhoneRecord } from "../../model/record.ts";
import { baseName } from "../phone-path.ts";

export interface ProgramOfRecord {
  readonly name: string;
  readonly path?: string;
  readonly pid?: number;
  readonly parent?: string;
  readonly user?: string;
  readonly source: Observable;
}

export function ranIn(record: PhoneRecord, { sightings = [] }: Pick<Artifact, "sightings">): ProgramOfRecord[] {
  const programs: ProgramOfRecord[] = [];
  const told = new Set<Observable>();
  for (const sighting of sightings) {
    if (!hasValues(record.value, sighting.rows)) continue;
    const { name = [] } = sighting;
    const field = (typeof name === "string" ? [name] : name).find((one) => textsIn(record, one).length > 0);
    const names = field === undefined ? [] : observedIn(record, field);
    const paths = sighting.path === undefined ? [] : observedIn(record, sighting.path);
    const more = {
      ...present("pid", numberIn(record, sighting.pid)),
      ...present("parent", textsIn(record, sighting.parent)[0]),
      ...present("user", textsIn(record, sighting.user)[0]),
    };
    for (let at = 0; at < Math.max(names.length, paths.length); at++) {
      const named = names[at];
      const placed = paths[at];
      const source = named ?? placed;
      if (source === undefined) continue;
      if (named !== undefined) told.add(named);
      const path = placed?.value ?? (named?.value.startsWith("/") === true ? named.value : undefined);
      const given = named !== undefined && !named.value.startsWith("/") ? named.value : baseName(path ?? source.value);
      programs.push({ ...more, name: given, ...present("path", path), source });
      // A look-up may meet the name or the path.
      if (named !== undefined && placed !== undefined) {
        programs.push({ ...more, name: given, ...present("path", path), source: placed });
      }
    }
  }
  for (const observable of record.observables) {
    if (observable.kind !== "process-name" || told.has(observable)) continue;
    const { value } = observable;
    const isPath = value.startsWith("/");
    programs.push({ name: isPath ? baseName(value) : value, ...(isPath ? { path: value } : {}), source: observable });
  }
  return programs;
}

function observedIn({ observables }: PhoneRecord, field: string): Observable[] {
  return observables.filter((observable) => observable.field === field);
}

function textsIn({ value }: PhoneRecord, field: string | undefined): string[] {
  const found = field !== undefined && Object.hasOwn(value, field) ? value[field] : undefined;
  const list = Array.isArray(found) ? found : [found];
  return list.flatMap((one) => (typeof one === "string" || typeof one === "number" ? [String(one)] : []));
}

function numberIn({ value }: PhoneRecord, field: string | undefined): number | undefined {
  const found = field !== undefined && Object.hasOwn(value, field) ? value[field] : undefined;
  return typeof found === "number" ? found : undefined;
}

function present<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}
