/**
 * One row for each file. The list has hundreds of thousands: an app's name goes with the first of its files alone.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { listItems, type Members, membersOf, numberIn, oddItems, textIn } from "../../collected-list.ts";
import { ownerOfPath } from "../../data-path.ts";

const mostApps = 20_000;

export async function* readFiles(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  const odd = oddItems(context);
  const apps = new Set<string>();
  for await (const items of listItems(file, context, "path", "file")) {
    const rows: Row[] = [];
    for (const { value, from } of items) {
      const members = typeof value === "string" ? new Map([["path", value]]) : membersOf(value);
      const path = members === undefined ? undefined : textIn(members, "path");
      if (members === undefined || path === undefined) {
        odd(from, "an entry without a path");
        continue;
      }
      const owner = ownerOfPath(path);
      const app = owner === undefined || apps.has(owner.package) ? undefined : owner.package;
      if (app !== undefined && apps.size < mostApps) apps.add(app);
      const row = { value: { path, app, packed: packedIn(path), ...detailsOf(members) }, from };
      rows.push(owner?.place === "data" ? { ...row, inContainer: true } : row);
    }
    yield rows;
  }
}

/** The app that a file to install is called after: `/sdcard/Download/org.demo.app.apk`. Anybody may call it so. */
function packedIn(path: string): string | undefined {
  return /\/([A-Za-z]\w{0,100}(?:\.\w{1,100}){1,30})\.(?:apk|apks|xapk|apkm)$/i.exec(path)?.[1];
}

function detailsOf(members: Members): Record<string, unknown> {
  const mode = modeIn(members);
  const hashes = ["md5", "sha1", "sha256"].map((name) => textIn(members, name)).filter((one) => one !== undefined);
  return {
    target: textIn(members, "target"),
    size: numberIn(members, "size"),
    mode,
    ...(mode === undefined ? {} : rightsOf(mode)),
    owner: numberIn(members, "userid"),
    ownerName: textIn(members, "username"),
    group: numberIn(members, "groupid"),
    groupName: textIn(members, "groupname"),
    label: textIn(members, "context"),
    modified: members.get("modifiedtime"),
    statusChanged: members.get("changedtime"),
    accessed: members.get("accesstime"),
    hashes: hashes.length === 0 ? undefined : hashes,
    error: textIn(members, "error"),
  };
}

/** `find` prints octal digits, which a collector may have taken for a number. */
function modeIn(members: Members): string | undefined {
  const mode = members.get("mode");
  return typeof mode === "number" ? String(mode) : textIn(members, "mode");
}

/**
 * Octal digits of `find -printf %m`; or nine letters of rights behind letters for the type and for what else is set, as Go
 * writes them (`urwxr-xr-x`, https://pkg.go.dev/io/fs#FileMode) or as `ls` does (`-rwsr-xr-x`). False is left out.
 */
function rightsOf(mode: string): { executable?: true; setUser?: true } {
  let executable: boolean;
  let setUser: boolean;
  if (/^[0-7]{1,6}$/.test(mode)) {
    const bits = Number.parseInt(mode, 8);
    executable = (bits & 0o111) !== 0;
    setUser = (bits & 0o6000) !== 0;
  } else {
    const rights = mode.slice(-9);
    const before = mode.slice(0, -9);
    // A folder that may be entered is no program; a link has all rights.
    executable = !/[dlL]/.test(before) && /[xst]/.test(rights);
    setUser = !/[dl]/.test(before) && (/[ug]/.test(before) || /[sS]/.test(rights));
  }
  return { ...(executable ? { executable: true } : {}), ...(setUser ? { setUser: true } : {}) };
}
