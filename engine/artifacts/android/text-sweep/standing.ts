/**
 * How much the place says in which a name, a path or an address stands. Android's own lists name what is there; a log may
 * also write of what it looked for, and tools against spyware write down what they know.
 * @module
 */
import { ownerOfPath } from "../../data-path.ts";
import type { TokenKind } from "./tokens.ts";

/** Named: nothing is known but that the words stand there. */
export const named = 0;
/** An address or a path that a log or a list of Android writes of. */
export const seen = 1;
/** Android itself writes of it as of something that is there. */
export const there = 2;

/** What kind of text a section is: what Android tells of its state, what programs wrote, or settings that are lists. */
export type TextKind = "state" | "log" | "settings";

const logNames = /\b(?:LOG(?! STATISTICS)|LOGCAT|KMSG|DMESG|RAMOOPS|STATSDSTATS)\b/;
/** Services that show what apps or people wrote or asked for, or what crashed. */
const writings =
  /^DUMPSYS (?:dbinfo|dropbox|notification|clipboard|shortcut|incident|stats|autofill|content_capture|textclassification)\b/;
/** What parts of apps print of themselves; that a part is there, others read. */
const ofApps = /^APP (?:ACTIVITIES|SERVICES|PROVIDERS)\b/;
const lists = /^DUMPSYS (?:settings|device_config|overlay|carrier_config|phone|safety_center|config)\b/;

export function textKindOf(section: string): TextKind {
  if (ofApps.test(section)) return "log";
  if (section.startsWith("DUMPSYS "))
    return writings.test(section) ? "log" : lists.test(section) ? "settings" : "state";
  return logNames.test(section) ? "log" : "state";
}

/** Lines of tools that know bad ones by name, of lists of addresses that are kept off, of warnings. */
const listWords =
  /\b(?:0\.0\.0\.0|127\.0\.0\.1)\s+[a-z]|(?:block|black|deny|dis?allow|threat|filter)[-_ ]?list|ad[-_ ]?block|\bblocked (?:by|domain|host|url)|malware|phish|stalker|spyware|virus|\bthreats?\b|harmful|unsafe|safe[-_ ]?browsing|quarantin|\bhosts file|\bdefinitions?\b|\bsignatures? (?:db|database|update)/i;
/** What was looked for and was not there. */
const absenceWords =
  /no such file|not found|enoent|does ?n[o']t exist|not installed|unknown package|NameNotFound|never existed|cannot find|missing|\bprobe|\blooking for/i;

/** Before a name, at the end of a line's beginning: `packageName=`, `"package": "`, `Package [`. */
const keyBefore =
  /(?:^|[\s,;{[("'])(?:package|packageName|package_name|pkg|pkgName|pkg_name|pack|callingPackage|callerPackage|clientPackage|opPackageName|ownerPackage|creatorPackage|sourcePackage|sourcePkg|appPackageName|updateOwnerPackageName|lastDisabledCaller|launchedFromPackage|RequestorPkg|appName|mOriginalInstallerPackageName|installInitiatingPackageName|[cl]name|process|processName|process_name|procName|proc)"?\s?[:=]\s?"?$/;
/** The last of these keys: names of classes do not follow the others. */
const keyOfProcess = /(?:[cl]name|process|processName|process_name|procName|proc|appName)"?\s?[:=]\s?"?$/;
const headBefore =
  /^\s*(?:Package|Process|App|Proc|Apk|UID \d+ package|Cmd line:|Cmdline:|Process:|Package:|(?:Client )?Package [Nn]ame:|Client package:|Active package name:|Valid package) \[?$/;
/**
 * Lists of services, each by how its lines begin: parts and drawings by process, use of the processor, users of location,
 * jobs, who hears of sound, on whose behalf the phone stays awake, intents about apps, lists for other programs (`--checkin`), memory, who
 * fills the log, apps in one process, the app that a task is of, apps in Android's own list.
 */
const listedBefore =
  /^ {2}\[$|\bpid \d{1,7} \[$|\d% \d{1,7}\/$|^\s*\d{4,8}\/$|u\d{1,4}a\d{1,5} \/ $|WorkSource\{\d{1,8} $|dat=package:$|^9,\d{1,8},[il],(?:uid,\d{1,8},|pr,"|apk,\d{1,9},)$|^9,hsp,\d{1,6},\d{1,8},"$|^(?:pkg|pkgproc|pkgstate|pkgsvc-\w{1,12}|pkgpss|pkgrss|pkgkills|pkgasc|proc|pss|rss|kills),$|\dK +$|^ {0,2}\d{4,8} +$|^ {0,2}\d{1,7}\/\d{1,8} +$|^ {1,6}\d{1,7} {1,6}\d{4,8} {2}$|\bpackage(?:List|Dependencies)=\{(?:[\w.]{1,100}, )*$|\b(?:A|\w{0,10}[aA]ffinity)=\d{4,8}:$|<(?:updated-|disabled-)?package name="$/;
const uidBehind = /^ {1,3}UID: \d/;
const pidBehind = /^(?::[\w.$:-]{1,400})? \(pid \d/i;
const idBefore = /(?:^|[^\w.:])\d{1,7}:$/;
const idBehind = /^(?::[\w.$:-]{1,400})?\/(?:u\d|\d)/;
const addressBefore =
  /(?:ip|addr|address|server|host|dns|dst|src|gateway|peer|remote|endpoint|from|to)\d{0,2}["'\]]?\s?[:= ]\s?["'[/]?$/i;
const addressWords = /\b(?:dns|address|connect(?:ed|ing)?|server|host|tcp|udp|socket|ESTAB|SYN_SENT)\b/i;

/** Beginnings of names of apps and classes, which are never the beginning of a host. */
const reversed = /^(?:com|org|net|edu|java|javax|androidx|kotlin|kotlinx|dalvik|libcore|android)\./;
/** Endings of files that are no top-level domain. */
const fileEnding =
  /\.(?:apk|dex|odex|vdex|oat|art|jar|xml|db|log|txt|java|kt|cpp|cc|ko|bin|conf|json|png|jpg|img|rc|dat|proto|html?)$/;

/** A line of the text, as the scan stands in it. */
export interface Surroundings {
  readonly kind: TextKind;
  /** Of the line, up to the token. */
  before(): string;
  /** Of the line, behind it; a short piece. */
  behind(): string;
  /** The line, as far as it is worth a look. */
  line(): string;
}

/** Capitals stand at the beginning or everywhere; names of classes have them in the middle. */
export function mayBeHost(name: string): boolean {
  const lower = name.toLowerCase();
  if (name.slice(1) !== lower.slice(1) && name !== name.toUpperCase()) return false;
  return !reversed.test(lower) && !fileEnding.test(lower);
}

export function standingOf(kind: TokenKind, text: string, where: Surroundings): number {
  switch (kind) {
    case "name":
      if (isThere(text, where)) return there;
      return mayBeHost(text) && !isListed(where) ? seen : named;
    case "component":
      if (idBefore.test(where.before().slice(-12)) && idBehind.test(text.slice(text.indexOf("/")))) return there;
      // After a slash stands a part of an address: `content://org.demo.app.things/1`.
      if (where.kind === "state" && !/(?<!\*)\/$/.test(where.before()) && !isListed(where)) return there;
      return mayBeHost(text.slice(0, text.indexOf("/"))) && !isListed(where) ? seen : named;
    case "path":
      if (isListed(where) || absenceWords.test(where.line())) return named;
      if (where.kind === "state") return there;
      // Only Android knows how the folder of an app's code is called.
      return ownerOfPath(text)?.place === "code" ? there : where.kind === "log" ? seen : named;
    case "ipv4":
      // Numbers of versions look the same.
      return isAddress(where) && !isListed(where) ? seen : named;
    case "ipv6":
    case "link":
    case "hash":
      return isListed(where) ? named : seen;
  }
}

/** The most that a token of this kind can come to: then its other places need no look. */
export function mostOf(kind: TokenKind): number {
  return kind === "name" || kind === "component" || kind === "path" ? there : seen;
}

/** The most that a place of no special form can say: beyond it, only certain words around the token lead. */
export function plainOf(kind: TokenKind, text: string): number {
  if (kind === "name") return mayBeHost(text) ? seen : named;
  if (kind === "component") return mayBeHost(text.slice(0, text.indexOf("/"))) ? seen : named;
  return seen;
}

/** Colon, equals sign, blank, brackets, quotation mark, slash, comma: nothing else stands before a name that is there. */
export const beforeName: ReadonlySet<number> = new Set([...':= [{"/,'].map((mark) => mark.charCodeAt(0)));

function isThere(text: string, where: Surroundings): boolean {
  const before = where.before();
  const last = before.charCodeAt(before.length - 1);
  if (!beforeName.has(last)) return false;
  const near = before.slice(-32);
  if (last === 58 && idBefore.test(near.slice(-12)) && idBehind.test(where.behind())) return true;
  // Android keeps shortcuts of apps that it has; what they say their makers wrote.
  if (where.kind !== "state") return before === "    Package: " && uidBehind.test(where.behind());
  const isKeyed = keyBefore.test(near);
  if (/[A-Z]\w*$/.test(text)) return isKeyed && !keyOfProcess.test(near);
  if (isKeyed || (before.length <= 32 && headBefore.test(before))) return true;
  if (listedBefore.test(before)) return before !== "  [" || /^\](?:[\r\n]|$)/.test(where.behind());
  if (last === 32 && pidBehind.test(where.behind())) return true;
  return last === 34 && where.line().startsWith('Package Names: ["');
}

function isAddress(where: Surroundings): boolean {
  const before = where.before();
  // `Sdk/1.2.3.4` is a version; Java writes `name/address`, or `/address`.
  if (before.endsWith("/")) return /(?:^|[^\w.-]|\w\.[\w.-]+|\b(?:tcp|udp|localhost))\/$/.test(before);
  if (
    /@$/.test(before) ||
    /^:\d{1,5}\b|^(?:\/32)? (?:via|dev) /.test(where.behind()) ||
    addressBefore.test(before.slice(-24))
  )
    return true;
  return addressWords.test(where.line());
}

function isListed(where: Surroundings): boolean {
  return listWords.test(where.line());
}
