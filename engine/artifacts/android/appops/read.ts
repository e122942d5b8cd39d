/**
 * Rows of the app operations dump: one for each operation of each package, one for each mode of a whole user id.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { noteNothing, readSectionLines, userIdOf } from "../../section-text.ts";

interface Use {
  readonly what: "access" | "reject";
  /** `fg`, `bg`, `cch`, `top`, `pers`, …, and flags: `s` itself, `tp` through a trusted app, `tpd` for another app. */
  readonly state?: string;
  readonly flags?: string;
  readonly time: string;
  readonly duration?: string;
  readonly tag?: string;
  readonly through?: string;
}

interface Operation {
  readonly value: Record<string, unknown>;
  readonly uses: Use[];
  tag: string | undefined;
  readonly line: number;
}

const uidLine = /^Uid (\w{1,20}):$/;
const packageLine = /^Package (\S{1,300}):$/;
const bracketed = /^([A-Z][A-Z0-9_]{2,80}) \(([^()]{1,200})\):$/;
const withMode = /^([A-Z][A-Z0-9_]{2,80}): mode=(\w{1,20})(?:; (.{0,400}))?$/;
const event =
  /^(Access|Reject): ?\[([a-z]{1,10})-([a-z]{1,10})\] ?(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(.{0,600})$/;
const oldModes: Readonly<Record<string, string>> = {
  "0": "allow",
  "1": "ignore",
  "2": "deny",
  "3": "default",
  "4": "foreground",
};
/** States of an app that nobody looks at. */
const unseen: ReadonlySet<string> = new Set(["bg", "cch"]);
const usesKept = 200;

export async function* readAppOps(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  let uid: number | undefined;
  let owner: string | undefined;
  let open: Operation | undefined;
  let bare: Row | undefined;
  let found = false;

  for (const { text, line } of await readSectionLines(file, context)) {
    const given = text.trim();
    const [, id] = uidLine.exec(given) ?? [];
    if (id !== undefined) {
      if (open !== undefined) yield rowOf(open, file);
      if (bare !== undefined) yield bare;
      open = undefined;
      bare = undefined;
      owner = undefined;
      uid = userIdOf(id);
      found = true;
      continue;
    }
    if (!found) continue;
    const name = packageLine.exec(given)?.[1];
    if (name !== undefined) {
      if (open !== undefined) yield rowOf(open, file);
      if (bare !== undefined) yield bare;
      open = undefined;
      owner = name;
      // An app that is listed without an operation is on the phone all the same.
      bare = { value: { kind: "app", uid, package: name }, from: { file: file.name, line } };
      continue;
    }
    const begun = begin(given, uid, owner, line);
    if (begun !== undefined) {
      if (open !== undefined) yield rowOf(open, file);
      open = begun;
      if (owner !== undefined) bare = undefined;
      continue;
    }
    if (open !== undefined && !inside(open, given)) {
      const place = `${file.name}, line ${line}`;
      context.note({ code: "malformed", place, detail: given.slice(0, 60), loss: true });
    }
  }
  if (open !== undefined) yield rowOf(open, file);
  if (bare !== undefined) yield bare;
  if (!found) noteNothing(file, context, "user id");
}

function begin(given: string, uid: number | undefined, owner: string | undefined, line: number): Operation | undefined {
  const same = owner === undefined ? { kind: "user-id", uid } : { kind: "app", uid, package: owner };
  const [, operation, modes] = bracketed.exec(given) ?? [];
  if (operation !== undefined && modes !== undefined) {
    const [mode, other] = modes.split(" / switch ");
    return { value: { ...same, operation, mode, switch: other }, uses: [], tag: undefined, line };
  }
  const [, older, mode, rest] = withMode.exec(given) ?? [];
  if (older === undefined || mode === undefined) return undefined;
  const value = {
    ...same,
    operation: older,
    mode: oldModes[mode] ?? mode,
    // Up to Android 8, the time is how long ago it was.
    ago: /(?:^|; )time=([^;]{1,60})/.exec(rest ?? "")?.[1],
    ...(/duration=running/.test(rest ?? "") ? { running: true } : {}),
    through: /(?:^|; )proxyPackageName=([\w.]{1,300})/.exec(rest ?? "")?.[1],
  };
  return { value, uses: [], tag: undefined, line };
}

/** False for a use that is not understood. */
function inside(open: Operation, given: string): boolean {
  const tag = /^(\S{1,300})=\[$/.exec(given)?.[1];
  if (tag !== undefined) open.tag = tag === "null" ? undefined : tag;
  else if (given.startsWith("Running start at:")) open.value["running"] = true;
  else {
    const [, what, state, flags, time, rest = ""] = event.exec(given) ?? [];
    if (what === undefined || time === undefined) return !/^(?:Access|Reject):/.test(given);
    if (open.uses.length >= usesKept) return true;
    const duration = /\bduration=(\S{1,60})/.exec(rest)?.[1];
    const through = /\bproxy\[uid=[^,\]]{1,20}, pkg=([^,\]]{1,300})/.exec(rest)?.[1];
    open.uses.push({
      what: what === "Access" ? "access" : "reject",
      ...(state === undefined ? {} : { state }),
      ...(flags === undefined ? {} : { flags }),
      time,
      ...(duration === undefined ? {} : { duration }),
      ...(open.tag === undefined ? {} : { tag: open.tag }),
      ...(through === undefined || through === "null" ? {} : { through }),
    });
  }
  return true;
}

function rowOf({ value, uses, line }: Operation, file: EvidenceFile): Row {
  const last = (what: Use["what"]): string | undefined =>
    uses
      .filter((use) => use.what === what)
      .map(({ time }) => time)
      .sort()
      .at(-1);
  const background = uses.some(({ what, state }) => what === "access" && state !== undefined && unseen.has(state));
  const through = [...new Set(uses.flatMap((use) => (use.through === undefined ? [] : [use.through])))];
  return {
    value: {
      ...value,
      lastAccess: last("access"),
      lastReject: last("reject"),
      ...(background ? { background } : {}),
      ...(through.length === 0 ? {} : { through }),
      ...(uses.length === 0 ? {} : { uses }),
    },
    from: { file: file.name, line },
  };
}
