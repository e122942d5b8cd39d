/**
 * Traces in messages of the unified log: what programs wrote of other programs, of paths and of addresses.
 * @module
 */
import type { LogItem } from "../../formats/log-entry-writer.ts";
import type { Expected } from "../../ios-backup/plants/plant.ts";
import type { LoggedMessage } from "../log-archive.ts";
import { addToLog } from "../unified-log.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

interface Writing extends LoggedMessage {
  /** Path of the program that writes it. */
  readonly by: string;
}

function plant(
  id: string,
  describe: string,
  { by, ...message }: Writing,
  expected: Expected,
  alike: Partial<Writing> & { readonly describe: string; readonly value: string },
): SysdiagnosePlant {
  const { describe: other, value, by: otherBy = by, ...changed } = alike;
  const put =
    (label: string, path: string, written: LoggedMessage): SysdiagnosePlant["apply"] =>
    (phone) => {
      const subsystems = written.subsystem === undefined ? [] : [written.subsystem];
      // One that runs on the phone, where it does: a second one at its path would be a trace of its own.
      const own = phone.processes.find((process) => process.path === path);
      const same = own === undefined ? {} : { uuid: own.uuid, pid: own.pid, uid: own.uid };
      addToLog(phone, label, { programs: [{ path, ...same, subsystems, messages: [written] }] });
    };
  return {
    id,
    artifact: "ios.unified-log-messages",
    describe,
    apply: put(id, by, message),
    expected,
    lookAlike: { describe: other, value, apply: put(`${id}/alike`, otherBy, { ...message, ...changed }) },
  };
}

const tccd = "/System/Library/PrivateFrameworks/TCC.framework/Support/tccd";
const networking =
  "/System/Library/Frameworks/WebKit.framework/XPCServices/com.apple.WebKit.Networking.xpc/com.apple.WebKit.Networking";
const runningboardd = "/usr/libexec/runningboardd";
const attribution =
  "AUTHREQ_ATTRIBUTION: msgID=%{public}s, attribution={accessing={identifier=%{public}s, pid=%{public}s, auid=501, euid=501, binary_path=%{public}s}, },";
const access = (path: string): readonly string[] => ["412.7", "relay-agent", "831", path];
/** Private, and not kept. */
const hidden: LogItem = { type: 0x21 };

export const logMessagePlants: readonly SysdiagnosePlant[] = [
  plant(
    "message-asking-program",
    "The keeper of rights wrote of a program at a published path that asked for something.",
    { by: tccd, subsystem: "com.apple.TCC", format: attribution, values: access("/private/var/relay/askd") },
    { indicatorType: "file:path", value: "/private/var/relay/askd", minimumGrade: "ran" },
    {
      describe: "It wrote of one whose path goes on.",
      value: "/private/var/relay/askd-helper",
      values: access("/private/var/relay/askd-helper"),
    },
  ),
  plant(
    "message-started-program",
    "The keeper of programs wrote of a running program with a published name.",
    { by: runningboardd, format: "%{public}@ Set jetsam priority to 100", values: ["[daemon<relaykeepd(501)>:733]"] },
    { indicatorType: "process:name", value: "relaykeepd", minimumGrade: "ran" },
    {
      describe: "It wrote of one in whose name that name is a part.",
      value: "com.example.relaykeepd.ui",
      values: ["[app<com.example.relaykeepd.ui(501)>:733]"],
    },
  ),
  plant(
    "message-connection",
    "The system's network code wrote of a connection to a published host.",
    {
      by: networking,
      subsystem: "com.apple.network",
      format: "[C%{public}s %{public}s tcp, tls] start",
      values: ["12", "relay-cdn.example.net:443"],
    },
    { indicatorType: "domain-name:value", value: "relay-cdn.example.net", minimumGrade: "contact" },
    {
      describe: "The same text is the beginning of a longer name, which the text for printing goes on with.",
      value: "relay-cdn.example.net.example.org",
      format: "[C%{public}s %{public}s.example.org:443 tcp, tls] start",
      values: ["12", "relay-cdn.example.net"],
    },
  ),
  plant(
    "message-host",
    "A program wrote of a published host.",
    { by: "/usr/libexec/nsurlsessiond", format: "will look up %{public}s later", values: ["relay-beacon.example.org"] },
    { indicatorType: "domain-name:value", value: "relay-beacon.example.org", minimumGrade: "context" },
    {
      describe: "The host was private and is not in the log.",
      value: "<private>",
      format: "will look up %{private}s later",
      values: [hidden],
    },
  ),
  plant(
    "message-path",
    "A program wrote of a file at a published path.",
    { by: "/usr/libexec/nsurlsessiond", format: "opened %{public}s", values: ["/private/var/relay/stage.bin"] },
    { indicatorType: "file:path", value: "/private/var/relay/stage.bin", minimumGrade: "attempt" },
    {
      describe: "The text for printing makes another path of it.",
      value: "/private/var/relay/stage.bin2",
      format: "opened %{public}s2",
    },
  ),
  plant(
    "message-app",
    "SpringBoard wrote of a running app with a published id.",
    {
      by: "/System/Library/CoreServices/SpringBoard.app/SpringBoard",
      format: "%{public}@ Now tracking process",
      values: ["[app<com.example.relaycalm(D9)>:512]"],
    },
    { indicatorType: "app:id", value: "com.example.relaycalm", minimumGrade: "ran" },
    {
      describe: "Its id is the beginning of another one's.",
      value: "com.example.relaycalm.lite",
      values: ["[app<com.example.relaycalm.lite(D9)>:512]"],
    },
  ),
];
