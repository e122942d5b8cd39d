/**
 * Every judgement over several artifacts.
 * @module
 */
import type { Correlation } from "../model/correlation.ts";
import { processLeftOutOfList } from "./process-left-out-of-list.ts";
import { sideloadedAppWithPower } from "./sideloaded-app-with-power.ts";

export const correlations: readonly Correlation[] = [processLeftOutOfList, sideloadedAppWithPower];
