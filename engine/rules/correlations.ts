/**
 * Every judgement over several artifacts.
 * @module
 */
import type { Correlation } from "../model/correlation.ts";
import { appWithoutTraceOfInstallation, sensorUsedByUnknownApp } from "./app-without-trace-of-installation.ts";
import { bootMissingInLog } from "./boot-missing-in-log.ts";
import { connectionOfUnlistedProgram } from "./connection-of-unlisted-program.ts";
import { holeInOneRecord } from "./hole-in-one-record.ts";
import { knownLinkAndWhatFollowed } from "./known-link-and-what-followed.ts";
import { oneCampaignInSeveralRecords } from "./one-campaign-in-several-records.ts";
import { panicOfUnknownProgram } from "./panic-of-unknown-program.ts";
import { processLeftOutOfList } from "./process-left-out-of-list.ts";
import { removedHereKeptThere } from "./removed-here-kept-there.ts";
import { shutdownLogGone } from "./shutdown-log-gone.ts";
import { sideloadedAppWithPower } from "./sideloaded-app-with-power.ts";
import { trafficOfUnknownProgram } from "./traffic-of-unknown-program.ts";
import { twoProgramsAtOnePath } from "./two-programs-at-one-path.ts";

export const correlations: readonly Correlation[] = [
  processLeftOutOfList,
  twoProgramsAtOnePath,
  connectionOfUnlistedProgram,
  shutdownLogGone,
  bootMissingInLog,
  panicOfUnknownProgram,
  trafficOfUnknownProgram,
  appWithoutTraceOfInstallation,
  sensorUsedByUnknownApp,
  sideloadedAppWithPower,
  knownLinkAndWhatFollowed,
  oneCampaignInSeveralRecords,
  removedHereKeptThere,
  holeInOneRecord,
];
