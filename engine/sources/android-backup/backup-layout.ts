/**
 * Where on the phone the folders of a backup lay. A backup has `apps/<package>/<domain>/…` and `shared/<volume>/…`.
 * Facts: Android's FullBackup and BackupAgent (public source) for the domains.
 * @module
 */
import { type Dump, nodeAt } from "../ios-filesystem/dump.ts";
import type { Mount } from "../ios-filesystem/layout.ts";

/** Packages in one backup; a phone has a few hundred. */
const mostPackages = 20_000;

/** Folder of the phone by domain, for a package. Key-value data (`k`) are no files of the phone. */
const domains: ReadonlyMap<string, (app: string) => string> = new Map([
  // Where an app is installed has a part that changes with each update.
  ["a", (app) => `/data/app/${app}-*`],
  ["r", (app) => `/data/data/${app}`],
  ["f", (app) => `/data/data/${app}/files`],
  ["db", (app) => `/data/data/${app}/databases`],
  ["sp", (app) => `/data/data/${app}/shared_prefs`],
  ["nb", (app) => `/data/data/${app}/no_backup`],
  ["c", (app) => `/data/data/${app}/cache`],
  ["d_r", (app) => `/data/user_de/0/${app}`],
  ["d_f", (app) => `/data/user_de/0/${app}/files`],
  ["d_db", (app) => `/data/user_de/0/${app}/databases`],
  ["d_sp", (app) => `/data/user_de/0/${app}/shared_prefs`],
  ["d_nb", (app) => `/data/user_de/0/${app}/no_backup`],
  ["d_c", (app) => `/data/user_de/0/${app}/cache`],
  ["ef", (app) => `/storage/emulated/0/Android/data/${app}/files`],
  ["obb", (app) => `/storage/emulated/0/Android/obb/${app}`],
]);

/** True where `folder` of the dump holds `apps/<package>/` with what a backup has of a package. */
export async function holdsBackup(dump: Dump): Promise<boolean> {
  const apps = await nodeAt(dump, "apps");
  if (apps?.type !== "folder") return false;
  let looked = 0;
  for await (const app of apps.children()) {
    if (++looked > 50) return false;
    if (app.type !== "folder" || !isPackage(nameOf(app.path))) continue;
    if ((await app.child("_manifest"))?.type === "file") return true;
    for (const domain of domains.keys()) if ((await app.child(domain))?.type === "folder") return true;
  }
  return false;
}

/** Every folder of the backup that is a folder of the phone. */
export async function backupMounts(dump: Dump): Promise<Mount[]> {
  const mounts: Mount[] = [];
  const apps = await nodeAt(dump, "apps");
  let packages = 0;
  if (apps !== undefined) {
    for await (const app of apps.children()) {
      if (app.type !== "folder") continue;
      if (++packages > mostPackages) break;
      for (const [domain, placeOf] of domains) {
        const folder = await app.child(domain);
        if (folder !== undefined) mounts.push({ at: folder.path, phone: placeOf(nameOf(app.path)) });
      }
    }
  }
  // The first volume is the phone's own shared storage; which card another one is, the backup does not say.
  const shared = await nodeAt(dump, "shared/0");
  if (shared !== undefined) mounts.push({ at: shared.path, phone: "/storage/emulated/0" });
  return mounts;
}

function isPackage(name: string): boolean {
  return name === "android" || /^[A-Za-z][\w]*(\.\w+)+$/.test(name);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
