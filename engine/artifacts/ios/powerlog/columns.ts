/**
 * What the columns of a powerlog mean, told by the words in their names: a system has several hundred tables, which
 * change with each version, while the words do not.
 * @module
 */
import type { SqlValue } from "../../../formats/sqlite/sqlite.ts";
import { textIn } from "../../rows-if-there.ts";

export type Meaning =
  | "process"
  | "app"
  | "address"
  | "host"
  | "pid"
  | "state"
  | "deleted"
  | "boot"
  | "build"
  | "in"
  | "out"
  | "text";

/** The first that fits counts. */
const meanings: readonly (readonly [meaning: Meaning, shape: RegExp])[] = [
  ["boot", /^bootargs$/],
  ["build", /^build$/],
  ["pid", /^(?:active|client)?pid$/],
  ["deleted", /deleteddate$/],
  ["state", /^(?:state|operation|reason|reasonnamespace|eventname|type|cameratype|activeroute)$/],
  ["in", /^(?:wifiin|cellin|bytesreceived|incomingbytes)$/],
  ["out", /^(?:wifiout|cellout|bytessent|outgoingbytes)$/],
  ["address", /url|uri$/],
  ["host", /(?:host|domain)(?:name)?$|^server(?:name|address)?$|endpoint/],
  ["app", /bundle_?(?:id(?:entifier)?|name)s?$|^(?:identifier|topic|pluginid|pluginparentapp|appid)$/],
  [
    "process",
    /process(?:name)?$|executable$|^launchdname$|clientname$|^client$|applicationname$|daemon(?:name)?$|^procname$|^owner(?:name)?$|^originator$/,
  ],
];

export function meaningOf(column: string): Meaning {
  const name = column.toLowerCase();
  return meanings.find(([, shape]) => shape.test(name))?.[0] ?? "text";
}

const naming: ReadonlySet<Meaning> = new Set(["process", "app", "address", "host", "boot"]);

/** True for columns for whose sake a table is read. */
export function isNaming(meaning: Meaning): boolean {
  return naming.has(meaning);
}

const mostOfEach = 50;
const identifier = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/;
const link = /^[a-z][a-z0-9+.-]{1,20}:\/\//i;

/** What one row says; undefined where it names nothing. */
export function rowOf(meaning: readonly Meaning[], values: readonly SqlValue[]): Record<string, unknown> | undefined {
  const found = { processes: new Set<string>(), apps: new Set<string>(), paths: new Set<string>() };
  const links = { addresses: new Set<string>(), hosts: new Set<string>() };
  const value: Record<string, unknown> = {};
  for (const [at, given] of values.entries()) {
    const field = meaning[at];
    if (typeof given === "number" || typeof given === "bigint") {
      if (field === "pid") value["pid"] ??= given;
      else if (field === "in") value["bytesIn"] = Number(value["bytesIn"] ?? 0) + Number(given);
      else if (field === "out") value["bytesOut"] = Number(value["bytesOut"] ?? 0) + Number(given);
      else if (field === "state" || (field === "deleted" && given !== 0 && given !== 0n))
        value[field] ??= String(given);
      continue;
    }
    const text = textIn(given)?.trim();
    if (text === undefined || text === "") continue;
    if (field === "boot") value["bootArguments"] ??= text;
    else if (field === "build" || field === "state" || field === "deleted") value[field] ??= text;
    else if (link.test(text)) links.addresses.add(text);
    else if (text.startsWith("/")) {
      if (field === "process") value["program"] ??= text;
      found.paths.add(text);
    } else if (field === "process") namesIn(text, found);
    else if (field === "app") found.apps.add(text);
    else if (field === "host" || field === "address") links.hosts.add(text);
  }
  const [process, ...processes] = found.processes;
  const [app, ...apps] = found.apps;
  Object.assign(value, { process, app });
  for (const [name, list] of Object.entries({
    processes,
    apps,
    paths: [...found.paths].filter((path) => path !== value["program"]),
    addresses: [...links.addresses],
    hosts: [...links.hosts],
  })) {
    if (list.length > 0) value[name] = list.slice(0, mostOfEach);
  }
  const names = ["process", "app", "program", "paths", "addresses", "hosts", "bootArguments"];
  return names.some((name) => value[name] !== undefined) ? value : undefined;
}

/** A job of launchd for an app bears the app's identifier: `UIKitApplication:com.example.app[1a2b][rb-legacy]`. */
function namesIn(text: string, found: { readonly processes: Set<string>; readonly apps: Set<string> }): void {
  const job = /^[A-Za-z]+:([\w.-]+)(?:\[.*)?$/.exec(text)?.[1];
  if (job !== undefined) {
    found.apps.add(job);
    return;
  }
  found.processes.add(text);
  // The name of a program may be an identifier too, and the other way about.
  if (identifier.test(text)) found.apps.add(text);
}
