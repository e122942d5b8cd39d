/**
 * Where in a dump the phone's folders lie. Extraction tools put the phone's root, or the data volume (`/private/var`), at
 * the top or some folders below it: `private/var/mobile`, `filesystem1/private/var/mobile`, `filesystem2/mobile`,
 * `UDID_files_full/private/var`, `Dump/root/var/mobile`. Told by what lies there, never by what it is called.
 * @module
 */
import { type Dump, type DumpNode, nodeAt } from "./dump.ts";
import { tellingBelowVar, tellingPaths } from "./telling-paths.table.ts";

/** A folder of the dump and the folder of the phone that it is. */
export interface Mount {
  /** Path in the dump; empty for its root. */
  readonly at: string;
  /** Absolute, without a slash at its end; empty for `/`. */
  readonly phone: string;
}

/** The folders that belong to one phone. */
export interface Layout {
  /** Folder of the dump above them all. */
  readonly at: string;
  readonly points: number;
  readonly mounts: readonly Mount[];
}

/** Enough to say that this is a phone. */
const enough = 2;
/** Folders above the phone's, folders looked at, and entries listed to find them. */
const deepest = 4;
const mostFolders = 200;
const mostListed = 5000;

/** The root of the phone, or of its data volume. What is `/private` at the phone is read as a root with only `/var` in it. */
const phoneRoots = ["", "/private/var"] as const;

interface Found extends Mount {
  readonly points: number;
}

/** Every phone in the dump, the one that tells most first. Nothing is listed below a folder that is one's. */
export async function findLayouts(dump: Dump): Promise<Layout[]> {
  const found: Found[] = [];
  let folders = 0;
  let listed = 0;
  let level: DumpNode[] = [dump.root];
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const below: DumpNode[] = [];
    for (const folder of level) {
      if (folders++ >= mostFolders) break;
      if (await isOtherEvidence(folder)) continue;
      const mount = await mountOf(folder);
      if (mount !== undefined) found.push(mount);
      if (mount !== undefined && mount.points >= enough) continue;
      if (depth === deepest || listed >= mostListed) continue;
      for await (const child of folder.children()) {
        if (++listed > mostListed) break;
        // macOS puts its own attributes of every file there when it makes a ZIP archive, under the files' names.
        if (child.type === "folder" && child.path !== "__MACOSX") below.push(child);
      }
    }
    level = below;
  }
  return layoutsOf(dump, found);
}

/** A backup or a sysdiagnose archive holds paths of a phone too, and has readers of its own. */
async function isOtherEvidence(folder: DumpNode): Promise<boolean> {
  if ((await folder.child("system_logs.logarchive")) !== undefined) return true;
  if ((await folder.child("crashes_and_spins")) !== undefined) return true;
  const index = (await folder.child("Manifest.db")) ?? (await folder.child("Manifest.mbdb"));
  return index !== undefined && (await folder.child("Manifest.plist")) !== undefined;
}

/** True for the root of a phone or of its data volume; what lies below it is the phone's, whatever it looks like. */
export async function isPhonesFolder(folder: DumpNode): Promise<boolean> {
  return !(await isOtherEvidence(folder)) && ((await mountOf(folder))?.points ?? 0) >= enough;
}

/** What the folder is likeliest to be; with a single point it is something only beside one that has more. */
async function mountOf(folder: DumpNode): Promise<Found | undefined> {
  let best: Found | undefined;
  for (const phone of phoneRoots) {
    const points = await pointsOf(folder, phone);
    if (points > (best?.points ?? 0)) best = { at: folder.path, phone, points };
  }
  return best;
}

/** Looks at each folder once, and below it only when it is there. */
async function pointsOf(folder: DumpNode, phone: string): Promise<number> {
  const known = new Map<string, Promise<DumpNode | undefined>>([["", Promise.resolve(folder)]]);
  function at(path: string): Promise<DumpNode | undefined> {
    let node = known.get(path);
    if (node === undefined) {
      const slash = path.lastIndexOf("/");
      node = at(path.slice(0, slash)).then((above) => above?.child(path.slice(slash + 1)));
      known.set(path, node);
    }
    return node;
  }
  let points = 0;
  for (const [path, worth] of phone === "" ? [...tellingBelowVar, ...tellingPaths] : tellingPaths) {
    if (!path.startsWith(`${phone}/`)) continue;
    const there = await at(path.slice(phone.length));
    // The phone's link `/var` may have been written as a folder.
    if ((there ?? (phone === "" ? await at(path.replace(/^\/private(?=\/var\/)/, "")) : undefined)) !== undefined) {
      points += worth;
    }
  }
  return points;
}

/** Volumes of one phone lie beside each other and are different parts of it; anything else is another phone. */
async function layoutsOf(dump: Dump, found: readonly Found[]): Promise<Layout[]> {
  const byFolder = new Map<string, Found[]>();
  for (const mount of found) {
    const above = mount.at.includes("/") ? mount.at.slice(0, mount.at.lastIndexOf("/")) : "";
    byFolder.set(above, [...(byFolder.get(above) ?? []), mount]);
  }
  const layouts: Layout[] = [];
  for (const [above, mounts] of byFolder) {
    for (const group of groupsOf(mounts)) {
      const points = group.reduce((sum, mount) => sum + mount.points, 0);
      const at = group.length === 1 ? (group[0] as Found).at : above;
      layouts.push({ at, points, mounts: await withLinks(dump, group) });
    }
  }
  return layouts.sort((a, b) => b.points - a.points || (a.at < b.at ? -1 : 1));
}

/**
 * The same volume again is another phone, and then nobody knows what belongs to which; a stray scrap of one is left out.
 * A folder that tells little counts beside one that tells enough.
 */
function groupsOf(mounts: readonly Found[]): Found[][] {
  const sure = mounts.filter(({ points }) => points >= enough);
  const main: Found[] = [];
  const rest: Found[] = [];
  for (const root of phoneRoots) {
    const same = sure.filter(({ phone }) => phone === root).sort((a, b) => b.points - a.points);
    const [first, second] = same;
    if (second !== undefined && first !== undefined && 4 * second.points > first.points) {
      return sure.map((mount) => [mount]);
    }
    const faint = mounts.filter(({ at, phone, points }) => phone === root && at !== "" && points < enough);
    if (first !== undefined) main.push(first);
    else if (faint.length === 1) main.push(...faint);
    rest.push(...same.slice(1));
  }
  return sure.length === 0 ? [] : [main, ...rest.map((mount) => [mount])];
}

/** `/var`, `/tmp` and `/etc` are links of the phone; some tools write what they lead to under their names. */
async function withLinks(dump: Dump, mounts: readonly Found[]): Promise<Mount[]> {
  const all: Mount[] = mounts.map(({ at, phone }) => ({ at, phone }));
  for (const { at, phone } of mounts) {
    if (phone !== "") continue;
    const root = await nodeAt(dump, at);
    for (const name of ["var", "tmp", "etc"]) {
      const link = await root?.child(name);
      const real = await (await root?.child("private"))?.child(name);
      if (link === undefined || (real !== undefined && dump.followsLinks)) continue;
      // An archive may hold the link and, by another hand, entries below its name.
      if (link.type === "folder" || (await hasChildren(link))) all.push({ at: link.path, phone: `/private/${name}` });
    }
  }
  // The deepest first, as it says most about what lies in it.
  return all.sort((a, b) => b.at.length - a.at.length);
}

async function hasChildren(node: DumpNode): Promise<boolean> {
  for await (const _ of node.children()) return true;
  return false;
}

/** Absolute path on the phone of a path in the dump; empty for what lies outside the phone's folders. */
export function phonePathOf(mounts: readonly Mount[], path: string): string {
  for (const { at, phone } of mounts) {
    if (at !== "" && path !== at && !path.startsWith(`${at}/`)) continue;
    const rest = path.slice(at === "" ? 0 : at.length + 1);
    const full = rest === "" ? phone || "/" : `${phone}/${rest}`;
    return full.replace(/^\/(var|tmp|etc)(?=\/|$)/, "/private/$1");
  }
  return "";
}
