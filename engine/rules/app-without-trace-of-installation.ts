/**
 * The log of power shows an app at work that neither its own list of apps, present and removed, nor the log of installations
 * has heard of. Where the app had the camera, the microphone or the place of the phone, that is said by itself.
 * @module
 */
import type { Correlation, KeptRows } from "../model/correlation.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit } from "../model/rule.ts";
import { evidenceOf } from "./programs-of-evidence.ts";

const mostTold = 50;
const identifier = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/;
/** Lists of apps, and what they have of each. */
const list = /^PLApplicationAgent_EventNone_(?:All|AppVersions)/;
const atWork =
  /^PL(?:ProcessNetworkAgent_EventInterval_UsageDiff|ApplicationAgent_EventForward_Application|AppTimeService_Aggregate_AppRunTime)/;
const sensors: readonly (readonly [sensor: string, table: RegExp])[] = [
  ["camera", /^PLCameraAgent_/],
  ["microphone", /^PLAudioAgent_EventPoint_AudioApp/],
  ["location", /^PLLocationAgent_EventForward_ClientStatus/],
];

const sensorOf = (table: unknown): string | undefined => sensors.find(([, shape]) => shape.test(String(table)))?.[0];

/** Apple's own, which come with the system, are in no list of installations. */
function appsIn({ value }: PhoneRecord): string[] {
  const apps = [value["app"], ...(Array.isArray(value["apps"]) ? (value["apps"] as readonly unknown[]) : [])];
  return apps.flatMap((app) => (typeof app === "string" ? [app] : []));
}

function foreignApp(record: PhoneRecord): string | undefined {
  return appsIn(record).find(
    (app) => identifier.test(app) && app.length <= 155 && !/^(?:com\.apple\.|is\.workflow\.)/i.test(app),
  );
}

const isListed = ({ value }: PhoneRecord): boolean => list.test(String(value["table"]));

/** Everything that tells of an app having been there, by artifact. */
const installTraces: Correlation["needs"] = {
  "ios.mobile-installation": ({ value }) => value["app"] !== undefined || value["mentions"] !== undefined,
  "ios.store-downloads": ({ value }) => value["app"] !== undefined,
  "ios.universal-links": ({ value }) => value["app"] !== undefined,
};

function installed(rows: KeptRows, evidence: string): { readonly listed: number; knows(app: string): boolean } {
  const known = new Set<string>();
  let listed = 0;
  for (const { record, evidence: of } of rows.of("ios.powerlog")) {
    if (of !== evidence || !isListed(record)) continue;
    for (const app of appsIn(record)) {
      known.add(app.toLowerCase());
      listed++;
    }
  }
  for (const artifact of Object.keys(installTraces)) {
    for (const { record, evidence: of } of rows.of(artifact)) {
      if (of !== evidence) continue;
      const mentions = record.value["mentions"];
      for (const app of [...appsIn(record), ...(Array.isArray(mentions) ? mentions : [mentions])]) {
        if (typeof app === "string") known.add(app.toLowerCase());
      }
    }
  }
  return {
    listed,
    knows(app) {
      // Parts of an app are called like it, with more behind: `com.example.notes.share`.
      const parts = app.toLowerCase().split(".");
      return parts.some((_, at) => at >= 1 && known.has(parts.slice(0, at + 1).join(".")));
    },
  };
}

function* judged(rows: KeptRows, pick: (record: PhoneRecord) => string | undefined): Iterable<Hit> {
  // Only where both lists are there, and nothing of them is lost.
  if (!rows.whole("ios.powerlog") || !rows.whole("ios.mobile-installation")) return;
  for (const evidence of evidenceOf(rows.of("ios.powerlog"))) {
    const { listed, knows } = installed(rows, evidence);
    if (listed === 0 || !rows.of("ios.mobile-installation").some((row) => row.evidence === evidence)) continue;
    const found = new Map<string, PhoneRecord[]>();
    for (const { record, evidence: of } of rows.of("ios.powerlog")) {
      const app = of === evidence && !isListed(record) ? foreignApp(record) : undefined;
      const what = app === undefined ? undefined : pick(record);
      if (app === undefined || what === undefined || knows(app)) continue;
      const key = `${app}\0${what}`;
      const same = found.get(key) ?? [];
      if (!found.has(key) && found.size >= mostTold) continue;
      found.set(key, same);
      if (same.length < 20) same.push(record);
    }
    for (const [key, because] of found) {
      const [app = "", sensor = ""] = key.split("\0");
      yield { because, args: sensor === "" ? { app } : { app, sensor } };
    }
  }
}

const same = {
  grade: "context",
  sources: ["https://github.com/mac4n6/APOLLO", "https://support.apple.com/guide/personal-safety/welcome/web"],
  couldAlsoBe: ["benign-app-removed", "benign-app-clip", "benign-developer-phone"],
  next: ["next-ask-who-installed-the-app", "next-talk-to-a-helpline"],
} as const;

export const appWithoutTraceOfInstallation: Correlation = {
  ...same,
  id: "correlation/app-without-trace-of-installation",
  needs: {
    ...installTraces,
    "ios.powerlog": (record) =>
      isListed(record) || (atWork.test(String(record.value["table"])) && foreignApp(record) !== undefined),
  },
  judge: (rows) => judged(rows, ({ value }) => (sensorOf(value["table"]) === undefined ? "" : undefined)),
};

export const sensorUsedByUnknownApp: Correlation = {
  ...same,
  id: "correlation/sensor-used-by-unknown-app",
  needs: {
    ...installTraces,
    "ios.powerlog": (record) =>
      isListed(record) || (sensorOf(record.value["table"]) !== undefined && foreignApp(record) !== undefined),
  },
  judge: (rows) => judged(rows, ({ value }) => sensorOf(value["table"])),
};
