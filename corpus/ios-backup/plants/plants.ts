/**
 * All traces that can be planted, and the indicator list that knows them.
 * @module
 */
import type { IndicatorList } from "../../indicators/stix-bundle.ts";
import type { Phone } from "../contents/phone.ts";
import { attachmentPlants } from "./attachment-plants.ts";
import { filePlants } from "./file-plants.ts";
import { hashPlants } from "./hash-plants.ts";
import { managementPlants } from "./management-plants.ts";
import { messagePlants } from "./message-plants.ts";
import { peoplePlants } from "./people-plants.ts";
import { plannerPlants } from "./planner-plants.ts";
import type { Plant } from "./plant.ts";
import { programPlants } from "./program-plants.ts";
import { safariPlants } from "./safari-plants.ts";
import { statePlants } from "./state-plants.ts";
import { togetherPlants } from "./together-plants.ts";
import { usagePlants } from "./usage-plants.ts";
import { webPlants } from "./web-plants.ts";
import { webViewPlants } from "./web-view-plants.ts";

export const plants: readonly Plant[] = [
  ...safariPlants,
  ...messagePlants,
  ...usagePlants,
  ...filePlants,
  ...webPlants,
  ...webViewPlants,
  ...peoplePlants,
  ...plannerPlants,
  ...attachmentPlants,
  ...programPlants,
  ...statePlants,
  ...managementPlants,
  ...hashPlants,
  ...togetherPlants,
];

/** Traces with their look-alikes, or one of the two alone. */
export type Planting = "both" | "traces" | "look-alikes";

/**
 * Plants traces: all, none, or those with the given ids.
 * @throws {RangeError} for an id that does not exist.
 */
export function plantTraces(phone: Phone, which: boolean | readonly string[], planting: Planting = "both"): void {
  const chosen = which === true ? plants : which === false ? [] : which.map(plantOf);
  for (const plant of chosen) {
    if (planting !== "look-alikes") plant.apply(phone);
    if (planting !== "traces") plant.lookAlike.apply(phone);
  }
}

function plantOf(id: string): Plant {
  const plant = plants.find((one) => one.id === id);
  if (plant === undefined) throw new RangeError(`no trace is called ${id}`);
  return plant;
}

export const exampleIndicators: IndicatorList = {
  name: "Example spyware (invented)",
  description: "An invented campaign for demonstrations, training and tests. No value here belongs to anybody.",
  date: "2026-04-01T00:00:00.000Z",
  indicators: plants.flatMap(({ expected }) =>
    "rule" in expected ? [] : [{ type: expected.indicatorType, value: expected.value }],
  ),
};
