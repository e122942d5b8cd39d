import { expect, it } from "vitest";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import { artifacts } from "../artifacts/all.generated.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { toUtf8 } from "../bytes/text.ts";
import { indexOf } from "../indicators/test-bundle.ts";
import { fileOf, openIt } from "../sources/android-bugreport/test-reports.ts";
import { examine } from "./examine.ts";

const section = (name: string, text: string): string =>
  `${"-".repeat(79)}\nDUMP OF SERVICE ${name}:\n${text}\n--------- 0.1s was the duration of dumpsys ${name}, ending at: 2031-02-03 04:05:07\n`;
/** Without its tables of what answers to what, which no app stands in that the list lacks. */
const list = `Packages:
  Package [org.demo.app] (1a2b3c4):
    versionCode=12 minSdk=26 targetSdk=35
    installerPackageName=com.android.vending
    pkgFlags=[ HAS_CODE ]`;

const app = ["app:id", "org.demo.known"] as const;
const process = ["process:name", "knownd"] as const;
const odd = "A form of next year\n  x: 1";

it.each([
  ["of a part that only names apps hides none", "usb", odd, [app], "nothing-known-found"],
  [
    "where processes are known may hide one, as words alone are no process",
    "activity",
    odd,
    [process],
    "could-not-tell",
  ],
  ["without known processes hides none of an app", "activity", odd, [app], "nothing-known-found"],
  ["in which a known app is named gives no comfort", "usb", `${odd} (org.demo.known)`, [app], "could-not-tell"],
  ["of what judges rest on is missed", "accessibility", odd, [app], "could-not-tell"],
  ["of the list of apps is missed", "package", odd, [app], "could-not-tell"],
  ["that is no text is damage", "usb", "A form\u0007\u0001\uFFFD of noise", [app], "could-not-tell"],
  ["that broke off is damage", "usb", "*** SERVICE 'usb' DUMP TIMEOUT (10000ms) EXPIRED ***", [app], "could-not-tell"],
  ["that is a refusal is missed", "usb", "Permission Denial: can't dump UsbService", [app], "could-not-tell"],
  ["of a service that the phone does not have is none", "usb", "Can't find service: usb", [app], "nothing-known-found"],
] as const)("an unknown form %s", async (_, service, text, known, verdict) => {
  const parts = [...(service === "package" ? [] : [section("package", list)]), section(service, text)];
  const report = `${"=".repeat(56)}\n== dumpstate: 2031-02-03 04:05:06\n${"=".repeat(56)}\n\n${parts.join("")}`;
  const examination = await examine({
    evidences: [await openIt(fileOf("report.txt", toUtf8(report)))],
    artifacts: artifacts.filter(({ id }) => id.startsWith("android.")),
    skip: new Set(),
    index: indexOf(...known),
    limits: defaultLimits,
    hasher: nodeCrypto().hasher,
    now: () => 0,
  });
  expect(examination.verdict).toBe(verdict);
});
