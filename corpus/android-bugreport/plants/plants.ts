/**
 * All traces that can be planted on an Android phone, and the indicator list that knows them.
 * @module
 */
import type { IndicatorList } from "../../indicators/stix-bundle.ts";
import type { Planting } from "../../ios-backup/plants/plants.ts";
import type { AndroidPhone } from "../phone.ts";
import { accessPlants } from "./access-plants.ts";
import { appPlants } from "./app-plants.ts";
import type { AndroidPlant } from "./plant.ts";
import { powerPlants } from "./power-plants.ts";
import { servicePlants } from "./service-plants.ts";
import { systemPlants } from "./system-plants.ts";
import { textPlants } from "./text-plants.ts";
import { usePlants } from "./use-plants.ts";

export const androidPlants: readonly AndroidPlant[] = [
  ...appPlants,
  ...accessPlants,
  ...systemPlants,
  ...usePlants,
  ...textPlants,
  ...servicePlants,
  ...powerPlants,
];

/**
 * Plants traces: all, none, or those with the given ids.
 * @throws {RangeError} for an id that does not exist.
 */
export function plantAndroidTraces(
  phone: AndroidPhone,
  which: boolean | readonly string[],
  planting: Planting = "both",
): void {
  const chosen = which === true ? androidPlants : which === false ? [] : which.map(plantOf);
  for (const plant of chosen) {
    if (planting !== "look-alikes") plant.apply(phone);
    if (planting !== "traces") plant.lookAlike.apply(phone);
  }
}

function plantOf(id: string): AndroidPlant {
  const plant = androidPlants.find((one) => one.id === id);
  if (plant === undefined) throw new RangeError(`no trace is called ${id}`);
  return plant;
}

export const androidIndicators: IndicatorList = {
  name: "Example stalkerware (invented)",
  description: "An invented app for demonstrations, training and tests. No value here belongs to anybody.",
  date: "2026-04-01T00:00:00.000Z",
  indicators: androidPlants.flatMap(({ expected }) =>
    "rule" in expected ? [] : [{ type: expected.indicatorType, value: expected.value }],
  ),
};
