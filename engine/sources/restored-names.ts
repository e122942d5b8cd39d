/**
 * A folder whose names came in another shape than they had: in capital or in small letters, as old drives and some
 * programs write them, or with `.txt` at their ends, as mail programs add it. Artifacts and collectors know names by
 * every letter, so that such a folder is shown under the names that it had.
 * @module
 */
import { ReadError } from "../bytes/read-error.ts";
import type { HandOver, HandOverFolder } from "../model/evidence.ts";
import { matchesComponent, type PathPattern } from "../model/where.ts";

/** Names that are no artifact's: lists of a backup, and what collectors write of themselves. */
const ownNames =
  "Manifest.db Manifest.mbdb Manifest.plist Info.plist Status.plist acquisition.json command.log getprop.txt dumpsys.txt bugreport.zip backup.ab intrusion_logs main_entry.txt sysdiagnose.log system_logs.logarchive crashes_and_spins FS data";
const kept =
  /\.(ips|json|log|plist|apk|db|sqlite\w*|storedata|tracev3|timesync|plsql|gz|zip|tar|ab|age|synced|csv|xml|bin)$/i;

/** Places of programs in the system's log are in capitals by themselves; names in a backup are in small letters. */
const logHex = /^([0-9A-F]{2}|[0-9A-F]{30})$/;

const hex = /^[0-9A-F]{30,40}$/i;

/** Hundreds of folders of a backup and of the system's log, whose files are called after digests: they tell nothing. */
const shelf = /^[0-9a-f]{2}$/i;

/** Looked at to tell, and folders inside each other. */
const mostLooked = 600;
const deepest = 3;
const fewestStrange = 3;

type Restore = (name: string) => string;

/** Gives a name back the letters that it had, by the places that artifacts look at. */
export function nameRestorer(places: readonly PathPattern[]): Restore {
  const whole = new Map(ownNames.split(" ").map((name) => [name.toLowerCase(), name]));
  const starred = new Set<string>();
  const ranks: readonly PathPattern["in"][] = ["acquisition", "backup", "phone"];
  for (const rank of ranks) {
    for (const place of places) {
      if (place.in !== rank || !("path" in place)) continue;
      for (const part of place.path.split("/")) {
        if (part.includes("*")) starred.add(part);
        else if (!whole.has(part.toLowerCase())) whole.set(part.toLowerCase(), part);
      }
    }
  }
  const patterns = [...starred].filter((part) => part !== part.toLowerCase());

  return (given) => {
    const name = /\.txt$/i.test(given) && !whole.has(given.toLowerCase()) ? withoutText(given, whole) : given;
    const small = name.toLowerCase();
    const exact = whole.get(small);
    if (exact !== undefined) return exact;
    if (name !== name.toUpperCase() || name === small || logHex.test(name)) return name;
    const pattern = patterns.find((part) => matchesComponent(part.toLowerCase(), small));
    return pattern === undefined ? small : recased(pattern, small);
  };
}

function withoutText(name: string, whole: ReadonlyMap<string, string>): string {
  const rest = name.slice(0, -".txt".length);
  return whole.has(rest.toLowerCase()) || kept.test(rest) || hex.test(rest) ? rest : name;
}

/** The letters of a pattern where they stand in the name. */
function recased(pattern: string, small: string): string {
  let name = small;
  let from = 0;
  for (const part of pattern.split("*")) {
    const at = small.indexOf(part.toLowerCase(), from);
    if (at < 0) return small;
    name = name.slice(0, at) + part + name.slice(at + part.length);
    from = at + part.length;
  }
  return name;
}

/** Undefined for a folder whose names are as they were. */
export async function withRestoredNames(folder: HandOverFolder, restore: Restore): Promise<HandOverFolder | undefined> {
  let recased = 0;
  let usual = 0;
  let added = 0;
  let plain = 0;
  let left = mostLooked;
  async function look(one: HandOverFolder, deep: number): Promise<void> {
    const below: HandOverFolder[] = [];
    for await (const child of one.list()) {
      if (left-- <= 0) return;
      const { name } = child;
      const large = name.toUpperCase();
      if (restore(name) !== name) {
        if (/\.txt$/i.test(name)) added++;
        else recased++;
      } else if (name !== large && restore(large) === name) usual++;
      if (kept.test(name)) plain++;
      if (child.kind === "folder" && child.linked !== true && !shelf.test(name)) below.push(child);
    }
    if (deep === 0) return;
    for (const child of below) {
      if (left <= 0) return;
      await look(child, deep - 1);
    }
  }
  await look(folder, deepest);
  const isOther = (recased >= fewestStrange && recased > usual) || (added >= fewestStrange && added > plain);
  return isOther ? restored(folder, folder.name, restore) : undefined;
}

function restored(folder: HandOverFolder, name: string, restore: Restore): HandOverFolder {
  let listed: Promise<ReadonlyMap<string, HandOver>> | undefined;

  /** A backup's folders of two digits are asked for in small letters. */
  const small = new Map<string, HandOver>();

  async function children(): Promise<ReadonlyMap<string, HandOver>> {
    const found = new Map<string, HandOver>();
    for await (const child of folder.list()) {
      const own = restore(child.name);
      // Of two that were called alike, the second keeps the name that it came with.
      found.set(found.has(own) ? child.name : own, child);
      if (logHex.test(own)) small.set(own.toLowerCase(), child);
    }
    return found;
  }

  const shown = (child: HandOver, own: string): HandOver =>
    child.kind === "folder"
      ? restored(child, own, restore)
      : { kind: "file", name: own, size: child.size, open: () => child.open() };

  return {
    kind: "folder",
    name,
    ...(folder.linked === true ? { linked: true } : {}),
    async *list() {
      listed ??= children();
      for (const [own, child] of await listed) yield shown(child, own);
    },
    async get(path) {
      listed ??= children();
      const [first = "", ...rest] = path.split("/");
      if (first === "" || first === "." || first === "..") {
        throw new ReadError("not-permitted", name, "a path that leads out");
      }
      const child = (await listed).get(first) ?? small.get(first);
      if (child === undefined) return undefined;
      const found = shown(child, first);
      if (rest.length === 0) return found;
      return found.kind === "folder" ? found.get(rest.join("/")) : undefined;
    },
  };
}
