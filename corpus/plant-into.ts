/**
 * Planting by id, for every kind of evidence.
 * @module
 */
import type { Indicator } from "./indicators/stix-bundle.ts";
import type { Expected } from "./ios-backup/plants/plant.ts";
import type { Planting } from "./ios-backup/plants/plants.ts";

/** A trace that can be planted on what is otherwise ordinary, and its look-alike. */
export interface PlantOf<T> {
  readonly id: string;
  readonly artifact: string;
  /** One line for the register of synthetic evidence. */
  readonly describe: string;
  apply(target: T): void;
  readonly expected: Expected;
  readonly lookAlike: {
    readonly describe: string;
    apply(target: T): void;
  };
}

/**
 * Plants traces: all, none, or those with the given ids.
 * @throws {RangeError} for an id that does not exist.
 */
export function plantInto<T>(
  all: readonly PlantOf<T>[],
  target: T,
  which: boolean | readonly string[],
  planting: Planting,
): void {
  const chosen = typeof which === "boolean" ? (which ? all : []) : which.map((id) => plantOf(all, id));
  for (const plant of chosen) {
    if (planting !== "look-alikes") plant.apply(target);
    if (planting !== "traces") plant.lookAlike.apply(target);
  }
}

function plantOf<T>(all: readonly PlantOf<T>[], id: string): PlantOf<T> {
  const plant = all.find((one) => one.id === id);
  if (plant === undefined) throw new RangeError(`no trace is called ${id}`);
  return plant;
}

/** Values that an indicator list has to hold for the plants to be found, each once. */
export function indicatorsOf<T>(all: readonly PlantOf<T>[]): Indicator[] {
  const found = new Map<string, Indicator>();
  for (const { expected } of all) {
    if ("rule" in expected) continue;
    const { indicatorType: type, value } = expected;
    found.set(`${type} ${value}`, { type, value });
  }
  return [...found.values()];
}
