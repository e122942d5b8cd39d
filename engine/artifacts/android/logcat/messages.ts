/**
 * Messages of Android's services that tell of an app, by the tag of the service. Only sentences that say that something is
 * there or was done are known here: "not found", "unknown package" and the lists of protection tools are none.
 * @module
 */
import { isAndroidsOwn } from "../../android-programs.ts";
import { ownerOfPath } from "../../data-path.ts";
import type { LogLine } from "../../log-line.ts";

type Values = Record<string, unknown>;
type Reader = (message: string) => Values | undefined;

const app = "([A-Za-z]\\w{0,100}(?:\\.\\w{1,100}){1,30})";
const component = `${app}/([\\w.$]{1,300})`;

/** False where `messageOf` has nothing to say of any message under the tag. */
export function isRead(tag: string): boolean {
  return readers.has(tag) || prefixes.some((prefix) => tag.startsWith(prefix));
}

/** Of `DevicePolicyManager`, `DevicePolicyManagerService`, …, `crash_dump32`, `crash_dump64`. */
export const prefixes = ["DevicePolicyManager", "crash_dump"] as const;

/** Undefined for lines that tell nothing here. */
export function messageOf({ tag, message }: LogLine): Values | undefined {
  const reader = readers.get(tag);
  if (reader !== undefined) return reader(message);
  const [policies, crashes] = prefixes;
  if (tag.startsWith(policies)) return granted("device administration")(message);
  return tag.startsWith(crashes) ? crashed(message) : undefined;
}

const startWithUid = /^Start proc (\d{1,9}):([^\s/]{1,300})\/(\S{1,30}) for (?:([a-z][\w ,-]{1,60}) )?\{?(\S{1,400})?/;
const startOld = /^Start proc (\S{1,300}) for (\S{1,60})(?: (\S{1,300}?))?: pid=(\d{1,9}) uid=(\d{1,9})/;
const killing = /^Killing (\d{1,9}):([^\s/]{1,300})\/\S{1,30} \(([^)]{0,60})\)(?:: (.{0,200}))?/;
const died = /^Process (\S{1,300}) \(pid (\d{1,9})\) has died/;
const hung = /^ANR (?:\(application not responding\) )?in (?:process: )?(\S{1,300})/;
const stopped = new RegExp(
  `^Force stopping (?:package |service )?${app}(?: appid=\\d{1,9})?(?: user=-?\\d{1,6})?(?:: (.{0,200}))?`,
);
const shown = new RegExp(`^(?:Displayed|Fully drawn) ${component}`);
const started = /^START u(\d{1,6}) \{(.{1,8000}?)\}(?:\s|$)/;
const inRecord = /\b(\d{1,7}):([A-Za-z][\w.]{1,300}(?::[\w.$:-]{1,400})?)\/(?:u\d{1,5}[ais]\d{1,6}|\d{4,7})\b/;

function activityManager(message: string): Values | undefined {
  let found = startWithUid.exec(message);
  if (found !== null) {
    const part = found[5]?.replace(/[{}]/g, "");
    return {
      event: "process started",
      pid: Number(found[1]),
      process: found[2],
      reason: found[4],
      ...(part?.includes("/") === true ? { component: part } : {}),
    };
  }
  found = startOld.exec(message);
  if (found !== null) {
    const [, process, reason, part, pid, uid] = found;
    const named = part?.includes("/") === true ? { component: part } : {};
    return { event: "process started", process, reason, pid: Number(pid), uid: Number(uid), ...named };
  }
  found = killing.exec(message);
  if (found !== null) return { event: "process ended", pid: Number(found[1]), process: found[2], reason: found[4] };
  found = died.exec(message);
  if (found !== null) return { event: "process ended", process: found[1], pid: Number(found[2]) };
  found = hung.exec(message);
  if (found !== null) return { event: "process did not answer", process: found[1] };
  found = stopped.exec(message);
  if (found !== null) return { event: "app stopped", package: found[1], reason: found[2] };
  found = shown.exec(message);
  if (found !== null) return { event: "screen shown", component: `${found[1]}/${found[2]}` };
  if (message.startsWith("START u")) return intent(message);
  found = inRecord.exec(message);
  if (found !== null) return { event: "process named", pid: Number(found[1]), process: found[2] };
  return undefined;
}

/** `START u0 {act=… dat=… cmp=…} with … from uid 10123 (org.demo.caller) …`. */
function intent(message: string): Values | undefined {
  const given = started.exec(message)?.[2];
  if (given === undefined) return undefined;
  const action = /(?:^| )act=(\S{1,300})/.exec(given)?.[1];
  const data = /(?:^| )dat=(\S{1,4096})/.exec(given)?.[1];
  const part = /(?:^| )cmp=(\S{1,400})/.exec(given)?.[1];
  const target = /(?:^| )pkg=(\S{1,300})/.exec(given)?.[1];
  const caller = new RegExp(`\\bfrom uid \\d{1,9} \\(${app}\\)`).exec(message)?.[1];
  const isPage =
    data !== undefined && /^https?:/i.test(data) && (action === undefined || action.endsWith(".action.VIEW"));
  return {
    event: "screen asked for",
    action,
    ...(part?.includes("/") === true ? { component: part } : { package: target }),
    caller,
    uid: Number(/\bfrom uid (\d{1,9})/.exec(message)?.[1] ?? Number.NaN) || undefined,
    ...(data === undefined ? {} : isPage ? { opened: data } : { link: data }),
  };
}

const installed: readonly (readonly [event: string, pattern: RegExp])[] = [
  ["app installed", new RegExp(`installation completed for package: ?${app}`)],
  ["app install begun", new RegExp(`START[_ ]INSTALL\\b.*?\\b(?:pkg|package|packageName)[{=:] ?${app}`)],
  ["app install ended", new RegExp(`INSTALL_RESULT\\b.*?\\b(?:pkg|package|packageName)[{=:] ?${app}`)],
  ["app removal begun", new RegExp(`START[_ ](?:DELETE|UNINSTALL)\\b.*?\\b(?:pkg|package|packageName)[{=:] ?${app}`)],
  ["app removal ended", new RegExp(`DELETE_RESULT\\b.*?\\b(?:pkg|package|packageName)[{=:] ?${app}`)],
  ["app updated", new RegExp(`^(?:Update package|Package) ${app} code ?[Pp]ath (?:changed )?from`)],
  ["app install restored", new RegExp(`\\brestoreAtInstall pkg=${app}`)],
  ["app added", new RegExp(`^(?:adding|changing) package: ?${app}`)],
  ["app removed", new RegExp(`^removing package: ?${app}`)],
  ["app removed", new RegExp(`^(?:Removed|Uninstalled) package:? ${app}\\b(?!.*\\bnot\\b)`)],
];
const codePath = /\/(?:data|mnt\/expand\/[\w-]{1,60})\/app\/[^\s,;:'"]{1,600}/;

function packageManager(message: string): Values | undefined {
  const place = codePath.exec(message)?.[0].replace(/[.)\]}]+$/, "");
  for (const [event, pattern] of installed) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return { event, package: name, path: place };
  }
  if (place === undefined || /\bnot (?:found|exist)|no such/i.test(message)) return undefined;
  return { event: "app code named", path: place, package: ownerOfPath(place)?.package };
}

/** A part of an app gets a right that it holds from then on. */
function granted(what: string): Reader {
  const part = new RegExp(`(?:ComponentInfo\\{)?\\b${component}`);
  return (message) => {
    const found = part.exec(message);
    if (found === null || /\bnot (?:found|installed)|unknown/i.test(message)) return undefined;
    return { event: what, component: `${found[1]}/${found[2]}`, reason: message.slice(0, 200) };
  };
}

function crashed(message: string): Values | undefined {
  const process = />>> (.{1,300}?) <<</.exec(message)?.[1];
  if (process !== undefined) {
    const path = process.startsWith("/") ? process.split(" ")[0] : undefined;
    return { event: "process crashed", process, path };
  }
  const found = /^Process: (\S{1,300}), PID: (\d{1,9})/.exec(message);
  return found === null ? undefined : { event: "process crashed", process: found[1], pid: Number(found[2]) };
}

/** What `init` calls a program is mostly its own name. */
function begun(message: string): Values | undefined {
  const ended = /^Service '([^']{1,200})' \(pid (\d{1,9})\) (?:exited|received|crashed|killed)/.exec(message);
  const service = /^starting service '([^']{1,200})'/.exec(message)?.[1] ?? ended?.[1];
  if (service === undefined) return undefined;
  const named = isAndroidsOwn(service) ? { ownProcess: service } : { service };
  return ended === null
    ? { event: "service started", ...named }
    : { event: "service ended", ...named, pid: Number(ended[2]) };
}

/** A program asked for a property that it may not see, or that is not there. */
function property(message: string): Values | undefined {
  const name = /^Access denied (?:finding|to) property "([\w.@:-]{1,200})"/.exec(message)?.[1];
  return name === undefined ? undefined : { event: "property asked for", property: name };
}

/** What the user saw or touched, as the system's own programs count it; 806 stands before an app's name. AOSP `metrics_constants.proto` */
function counted(message: string): Values | undefined {
  const name = new RegExp(`^\\[(?:[^\\]]{0,2000},)?806,${app}(?:,|\\])`).exec(message)?.[1];
  return name === undefined ? undefined : { event: "app seen", package: name };
}

function unlocked(message: string): Values | undefined {
  const found = /\b[Uu]nlock(?:ed|ing) user (\d{1,6})(?: with (.{1,100}))?/.exec(message);
  if (found === null || /\b(?:fail|cannot|not)\b/i.test(message)) return undefined;
  return {
    event: "phone unlocked",
    reason: found[2] === undefined ? `user ${found[1]}` : `user ${found[1]}: ${found[2]}`,
  };
}

function vpn(message: string): Values | undefined {
  const name = new RegExp(`^Established by ${app} on`).exec(message)?.[1];
  return name === undefined ? undefined : { event: "tunnel begun", package: name };
}

function lowMemory(message: string): Values | undefined {
  const found = /\bKill(?:ing)? '([^']{1,300})' \((\d{1,9})\)/.exec(message);
  return found === null
    ? undefined
    : { event: "process ended", process: found[1], pid: Number(found[2]), reason: "memory" };
}

/** `chatty` names the process whose lines it dropped, up to Android 11. */
function chatty(message: string): Values | undefined {
  const found = /^uid=(\d{1,9})\([^)]{0,60}\) (\S{1,300}) (?:expire|identical)/.exec(message);
  return found === null ? undefined : { event: "process wrote", uid: Number(found[1]), process: found[2] };
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["ActivityManager", activityManager],
  ["ActivityTaskManager", activityManager],
  ["WindowManager", activityManager],
  ["PackageManager", packageManager],
  ["PackageInstaller", packageManager],
  ["PackageInstallerSession", packageManager],
  ["BackupManagerService", packageManager],
  ["ShortcutService", packageManager],
  ["installd", packageManager],
  ["AccessibilityManagerService", granted("accessibility")],
  ["NotificationListeners", granted("notification access")],
  ["ManagedServices", granted("notification access")],
  ["AndroidRuntime", crashed],
  ["DEBUG", crashed],
  ["init", begun],
  ["libc", property],
  ["sysui_multi_action", counted],
  ["LockSettingsService", unlocked],
  ["SyntheticPasswordManager", unlocked],
  ["SyntheticPassword", unlocked],
  ["StorageManagerService", unlocked],
  ["Vpn", vpn],
  ["lowmemorykiller", lowMemory],
  ["lmkd", lowMemory],
  ["chatty", chatty],
]);
