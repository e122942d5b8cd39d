/**
 * Traces in what services print of themselves, and in texts that no other part reads.
 * @module
 */

import { utf8 } from "../../formats/bytes.ts";
import { writeBinaryPlist } from "../../formats/plist-writer.ts";
import type { Expected } from "../../ios-backup/plants/plant.ts";
import { addLines } from "../crash-reports.ts";
import { remoteState } from "../log-texts.ts";
import {
  addConnection,
  addLibrary,
  addLinks,
  addSecurityLines,
  putAccountDevices,
  putNetworkSettings,
  putPowerLog,
  putTunnel,
} from "../state-files.ts";
import type { SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

type Put = (phone: SysdiagnosePhone, value: string) => void;
type Known = Extract<Expected, { value: string }>;

/** One and the same place, once with the trace and once with what only resembles it. */
function plant(
  artifact: string,
  id: string,
  describe: string,
  [indicatorType, value, minimumGrade]: readonly [Known["indicatorType"], string, Known["minimumGrade"]],
  put: Put,
  alike: string,
  shown = value,
): SysdiagnosePlant {
  return {
    id: `state-${id}`,
    artifact: `ios.${artifact}`,
    describe,
    apply: (phone) => put(phone, shown),
    expected: { indicatorType, value, minimumGrade },
    lookAlike: {
      describe: `Something that only resembles it: ${alike}.`,
      value: alike,
      apply: (phone) => put(phone, alike),
    },
  };
}

function ruled(
  artifact: string,
  claim: string,
  describe: string,
  put: Put,
  value: string,
  alike: string,
): SysdiagnosePlant {
  return {
    id: `state-${artifact}-${claim}`,
    artifact: `ios.${artifact}`,
    describe: `${describe}: no indicator needed.`,
    apply: (phone) => put(phone, value),
    expected: { rule: `ios.${artifact}/${claim}`, minimumGrade: "context" },
    lookAlike: { describe: `An ordinary value: ${alike}.`, value: alike, apply: (phone) => put(phone, alike) },
  };
}

/** A file of its own for each, with one row. */
function power(table: string, column: string, packed = false): Put {
  return (phone, value) => {
    const name = `${table}${column}${value}`.replaceAll(/\W/g, "").slice(-60);
    putPowerLog(phone, name, [{ table, columns: { [column]: value } }], packed);
  };
}

const line =
  (path: string, make: (value: string) => string): Put =>
  (phone, value) =>
    addLines(phone, path, [make(value)]);
const trustEvent = (name: string, attributes: string): string =>
  `2026-05-01 11:12:13 +0000 EventHardFailure: ${name} - Attributes: {${attributes} }`;
const longName = "com.example.statespy.backgroundd.agent";

export const statePlants: readonly SysdiagnosePlant[] = [
  plant(
    "powerlog",
    "power-process",
    "A process with a known name used power.",
    ["process:name", "powerspyd", "ran"],
    power("PLProcessMonitorAgent_EventForward_ProcessID", "ProcessName"),
    "powerspyd2",
  ),
  plant(
    "powerlog",
    "power-cut-name",
    "A known name of which the log of power kept 31 letters.",
    ["process:name", longName, "attempt"],
    power("PLProcessMonitorAgent_EventForward_ProcessID", "ProcessName"),
    longName.slice(0, 30),
    longName.slice(0, 31),
  ),
  plant(
    "powerlog",
    "power-packed",
    "A process with a known name in a packed log of power.",
    ["process:name", "packedspyd", "ran"],
    power("PLProcessNetworkAgent_EventInterval_UsageDiff", "ProcessName", true),
    "packedspy",
  ),
  plant(
    "powerlog",
    "power-app",
    "A known app was running.",
    ["app:id", "com.example.powerspy", "ran"],
    power("PLAppTimeService_Aggregate_AppRunTime", "BundleID"),
    "com.example.powerspy.lite",
  ),
  plant(
    "powerlog",
    "power-removed-app",
    "A known app was installed once.",
    ["app:id", "com.example.formerspy", "ran"],
    power("PLApplicationAgent_EventNone_AllApps", "AppBundleId"),
    "com.example.formerspyglass",
  ),
  plant(
    "powerlog",
    "power-job",
    "A known app had a job of launchd.",
    ["app:id", "com.example.jobspy", "ran"],
    (phone, value) =>
      power("PLCoalitionAgent_EventInterval_CoalitionInterval", "LaunchdName")(
        phone,
        `UIKitApplication:${value}[1a2b][rb-legacy]`,
      ),
    "com.example.jobspying",
  ),
  plant(
    "powerlog",
    "power-address",
    "A transfer in the background from a known host failed.",
    ["domain-name:value", "cdn.powerspy.example", "contact"],
    (phone, value) => power("PLXPCAgent_EventPoint_BackgroundTransfer", "errorFailingURL")(phone, `https://${value}/a`),
    "cdn.powerspy.example.net",
  ),
  plant(
    "powerlog",
    "power-path",
    "A known path asked for the location.",
    ["file:path", "/private/var/mobile/Library/powerspy/agent", "ran"],
    power("PLLocationAgent_EventForward_ClientStatus", "Executable"),
    "/usr/libexec/powerspy/agent",
  ),
  ruled(
    "powerlog",
    "boot-arguments",
    "The core was started with arguments",
    power("PLConfigAgent_EventNone_Config", "BootArgs"),
    "-v serial=3",
    " ",
  ),
  ruled(
    "powerlog",
    "program-in-odd-place",
    "A program ran from the staging folder",
    power("PLLocationAgent_EventForward_ClientStatus", "Executable"),
    "/private/var/db/com.apple.xpc.roleaccountd.staging/powerexample",
    "/private/var/containers/Bundle/Application/5C6E715E-641B-4F43-B39B-CA9AE3E8B73B/Chess.app/Chess",
  ),
  plant(
    "universal-links",
    "link-host",
    "An app belongs to a known host.",
    ["domain-name:value", "links.statespy.example", "contact"],
    (phone, value) => addLinks(phone, "com.example.chess", value),
    "links.statespy.example.org",
  ),
  plant(
    "universal-links",
    "link-app",
    "A known app has links.",
    ["app:id", "com.example.linkspy", "ran"],
    (phone, value) => addLinks(phone, value, "chess.example"),
    "com.example.linkspy2",
  ),
  plant(
    "cloud-documents",
    "library",
    "A known app has a library.",
    ["app:id", "com.example.libraryspy", "ran"],
    addLibrary,
    "com.example.libraryspy-reader",
  ),
  plant(
    "remote-services",
    "service",
    "The phone offers a service of a known name.",
    ["process:name", "com.example.serviced", "ran"],
    (phone, value) => void phone.files.set("remotectl_dumpstate.txt", utf8(`${remoteState(phone)}\t\t${value}\n`)),
    "com.example.serviced2",
  ),
  plant(
    "security-state",
    "keychain-app",
    "A known app has an entry in the keychain.",
    ["app:id", "com.example.keyspy", "ran"],
    (phone, value) =>
      addSecurityLines(
        phone,
        `genp: agrp=ABCDE12345.${value},acct=a,cdat=2024-01-02 09:10:11 +0000,mdat=2024-02-02 09:10:11 +0000,svce=x`,
      ),
    "com.example.keyspy.browser",
  ),
  plant(
    "security-state",
    "keychain-host",
    "An entry of the keychain names a known host.",
    ["domain-name:value", "keys.statespy.example", "contact"],
    (phone, value) =>
      addSecurityLines(
        phone,
        `inet: agrp=com.apple.cfnetwork,acct=a,cdat=2024-01-02 09:10:11 +0000,svce=https://${value}/v1`,
      ),
    "notkeys.statespy.example",
  ),
  plant(
    "security-state",
    "trust-host",
    "A connection to a known host failed.",
    ["domain-name:value", "pin.statespy.example", "contact"],
    (phone, value) => addSecurityLines(phone, trustEvent("PinningEvent", `hostname : ${value}, errorCode : -67843`)),
    "pin.statespy.example.com",
  ),
  plant(
    "security-state",
    "trust-process",
    "A process with a known name had a connection.",
    ["process:name", "trustspyd", "ran"],
    (phone, value) => addSecurityLines(phone, trustEvent("PinningEvent", `process : ${value}`)),
    "trustspy",
  ),
  ruled(
    "security-state",
    "listener-noticed",
    "Somebody may read along",
    (phone, value) => addSecurityLines(phone, trustEvent("MitmDetectionEvent", `overallScore : ${value}`)),
    "4",
    "0",
  ),
  plant(
    "account-devices",
    "account-address",
    "A known address is a name of the account.",
    ["email-addr:value", "owner@statespy.example", "reached"],
    (phone, value) => putAccountDevices(phone, {}, value),
    "owner@statespy.example.org",
  ),
  {
    id: "state-account-devices",
    artifact: "ios.account-devices",
    describe: "Another device shares the account: no indicator needed.",
    apply: (phone) =>
      putAccountDevices(
        phone,
        { C3D4: { serial: "EXAMPLE00002", model: "iPad13,1", osVersion: "17.2", name: "x" } },
        "ada@example.org",
        "otctl_status.txt",
      ),
    expected: { rule: "ios.account-devices/several-devices", minimumGrade: "context" },
    lookAlike: {
      describe: "The phone itself, twice.",
      value: "EXAMPLE00001",
      apply: (phone) =>
        putAccountDevices(
          phone,
          { E5F6: { serial: "EXAMPLE00001", model: phone.product, osVersion: "17.2", name: "x" } },
          "ada@example.org",
          "otctl_status.txt",
        ),
    },
  },
  plant(
    "network-connections",
    "connection-address",
    "A connection with a known address is open.",
    ["ipv4-addr:value", "203.0.113.66", "contact"],
    (phone, value) => addConnection(phone, value, "apsd"),
    "203.0.113.6",
  ),
  plant(
    "network-connections",
    "connection-process",
    "A process with a known name has a connection.",
    ["process:name", "netspyd", "ran"],
    (phone, value) => addConnection(phone, "192.0.2.98", value),
    "netspyd.helper",
  ),
  plant(
    "network-settings",
    "proxy",
    "A proxy of a known host is set.",
    ["domain-name:value", "proxy.statespy.example", "contact"],
    putNetworkSettings,
    "proxy.statespy.example.net",
  ),
  plant(
    "vpn-and-network-extensions",
    "tunnel",
    "A tunnel leads to a known host.",
    ["domain-name:value", "vpn.statespy.example", "contact"],
    (phone, value) => putTunnel(phone, value, "com.example.vpn"),
    "vpn.statespy.example.net",
  ),
  plant(
    "text-sweep",
    "task-summary",
    "A process with a known name is in the summary of tasks.",
    ["process:name", "summaryspyd", "ran"],
    (phone, value) => addLines(phone, "taskSummary.csv", [`${value},912,2,0.0`]),
    "summaryspyd2",
  ),
  plant(
    "text-sweep",
    "memory-list",
    "A process with a known name is in the list of memory.",
    ["process:name", "memoryspyd", "ran"],
    line("jetsam_priority.txt", (value) => `   912  100  2048  ${value}`),
    "memoryspyd-x",
  ),
  plant(
    "text-sweep",
    "running-board",
    "A known app is in the state of what runs.",
    ["app:id", "com.example.boardspy", "ran"],
    line("RunningBoard/RunningBoard_state.log", (value) => `[app<${value}((null))>:912] state: running-active`),
    "com.example.boardspy2",
  ),
  plant(
    "text-sweep",
    "file-listing",
    "A known path is in a list of files.",
    ["file:path", "/private/var/mobile/Library/State Spy/dump.db", "ran"],
    line("FileProvider/fileproviderctl_dump", (value) => `  5120 2026-05-01 12:00 -rw-r--r-- 501 501 ${value}`),
    "/private/var/mobile/Library/State Spy/dump.db2",
  ),
  plant(
    "text-sweep",
    "update-host",
    "The log of updates names a known host.",
    ["domain-name:value", "updates.statespy.example", "contact"],
    line("logs/OTAUpdateLogs/update.log", (value) => `fetching https://${value}/a.zip`),
    "updates.statespy.example.net",
  ),
  plant(
    "text-sweep",
    "logged-process",
    "A process with a known name wrote to a log.",
    ["process:name", "loggerspyd", "ran"],
    line("logs/MSU/MSUEarlyBootTask.log", (value) => `May  1 11:12:13 phone ${value}[912] <Notice>: ready`),
    "loggerspyd.old",
  ),
  plant(
    "text-sweep",
    "binary-places",
    "A known path is in the list of programs.",
    ["file:path", "/usr/libexec/placespyd", "ran"],
    (phone, value) =>
      void phone.files.set(
        "logs/tailspindb/UUIDToBinaryLocations",
        writeBinaryPlist({ "4C4C4475-5555-3144-A1E1-000000000001": value }),
      ),
    "/usr/libexec/placespyd2",
  ),
];
