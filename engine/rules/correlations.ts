/**
 * Every judgement over several artifacts.
 * @module
 */
import type { Correlation } from "../model/correlation.ts";
import { sideloadedAppWithPower } from "./sideloaded-app-with-power.ts";

export const correlations: readonly Correlation[] = [sideloadedAppWithPower];
