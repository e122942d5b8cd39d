/**
 * All traces that can be planted into an acquisition, and the indicator list that knows them.
 * @module
 */
import type { IndicatorList } from "../../indicators/stix-bundle.ts";
import type { Planting } from "../../ios-backup/plants/plants.ts";
import { indicatorsOf, plantInto } from "../../plant-into.ts";
import type { AcquiredPhone } from "../acquired-phone.ts";
import { type AcquisitionPlant, appPlants } from "./app-plants.ts";
import { filePlants } from "./file-plants.ts";
import { runPlants } from "./run-plants.ts";

export const acquisitionPlants: readonly AcquisitionPlant[] = [...appPlants, ...filePlants, ...runPlants];

export const acquisitionIndicators: IndicatorList = {
  name: "Example stalkerware (invented)",
  description: "An invented app for demonstrations, training and tests. No value here belongs to anybody.",
  date: "2026-04-01T00:00:00.000Z",
  indicators: indicatorsOf(acquisitionPlants),
};

/** @throws {RangeError} for an id that does not exist. */
export function plantAcquisitionTraces(
  phone: AcquiredPhone,
  which: boolean | readonly string[],
  planting: Planting = "both",
): void {
  plantInto(acquisitionPlants, phone, which, planting);
}
