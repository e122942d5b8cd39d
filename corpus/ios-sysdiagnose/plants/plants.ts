/**
 * All traces that can be planted in a sysdiagnose, and the indicator list that knows them.
 * @module
 */
import type { IndicatorList } from "../../indicators/stix-bundle.ts";
import type { Planting } from "../../ios-backup/plants/plants.ts";
import type { SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import { daemonLogPlants } from "./daemon-log-plants.ts";
import { listPlants } from "./list-plants.ts";
import { logMessagePlants } from "./log-message-plants.ts";
import { logdPlants } from "./logd-plants.ts";
import { processPlants } from "./process-plants.ts";
import { reportPlants } from "./report-plants.ts";
import { statePlants } from "./state-plants.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";
import { togetherPlants } from "./together-plants.ts";
import { unifiedLogPlants } from "./unified-log-plants.ts";

export const sysdiagnosePlants: readonly SysdiagnosePlant[] = [
  ...processPlants,
  ...logdPlants,
  ...unifiedLogPlants,
  ...logMessagePlants,
  ...reportPlants,
  ...daemonLogPlants,
  ...statePlants,
  ...listPlants,
  ...togetherPlants,
];

/**
 * Plants traces: all, none, or those with the given ids.
 * @throws {RangeError} for an id that does not exist.
 */
export function plantSysdiagnoseTraces(
  phone: SysdiagnosePhone,
  which: boolean | readonly string[],
  planting: Planting = "both",
): void {
  const chosen = which === true ? sysdiagnosePlants : which === false ? [] : which.map(plantOf);
  for (const plant of chosen) {
    if (planting !== "look-alikes") plant.apply(phone);
    if (planting !== "traces") plant.lookAlike.apply(phone);
  }
}

function plantOf(id: string): SysdiagnosePlant {
  const plant = sysdiagnosePlants.find((one) => one.id === id);
  if (plant === undefined) throw new RangeError(`no trace is called ${id}`);
  return plant;
}

const known = new Map(
  sysdiagnosePlants.flatMap(({ expected }) =>
    "rule" in expected
      ? []
      : [[`${expected.indicatorType} ${expected.value}`, { type: expected.indicatorType, value: expected.value }]],
  ),
);

export const sysdiagnoseIndicators: IndicatorList = {
  name: "Example phone spyware (invented)",
  description: "An invented program for demonstrations, training and tests. No value here belongs to anybody.",
  date: "2026-04-01T00:00:00.000Z",
  indicators: [...known.values()],
};
