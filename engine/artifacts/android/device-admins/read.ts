/**
 * Rows of the device policy dump: one for each owner of the phone or of a profile, one for each administrator of each user,
 * and one for each user with the number of them, so that none is told from not read.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { indentOf, noteNothing, packageOfComponent, readSectionLines } from "../../section-text.ts";

interface Open {
  readonly value: Record<string, unknown>;
  readonly policies: string[];
  readonly line: number;
  readonly indent: number;
}

const ownerHead = /^(Device Owner|Profile Owner)(?: \(User (\d{1,6})\))?:\s*$/;
const adminsHead = /^Enabled Device Admins \(User (\d{1,6})[,)]/;
const componentHead = /^(?:ComponentInfo\{)?([\w.]{3,300}\/[\w.$]{1,300})\}?:$/;
const mostRows = 10_000;

export async function* readDeviceAdmins(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const rows: Row[] = [];
  const users = new Map<number, { line: number; admins: number }>();
  let user: number | undefined;
  let open: Open | undefined;
  let inPolicies: number | undefined;

  const close = (): void => {
    if (open === undefined) return;
    const { value, policies, line } = open;
    open = undefined;
    if (value["package"] === undefined || rows.length >= mostRows) return;
    rows.push({ value: { ...value, ...(policies.length === 0 ? {} : { policies }) }, from: { file: file.name, line } });
  };

  for (const { text, line } of await readSectionLines(file, context)) {
    const given = text.trim();
    if (given === "") continue;
    const indent = indentOf(text);
    const owner = ownerHead.exec(given);
    const admins = adminsHead.exec(given)?.[1];
    if (owner !== null) {
      close();
      user = undefined;
      const kind = owner[1] === "Device Owner" ? "device-owner" : "profile-owner";
      open = {
        value: { kind, ...(owner[2] === undefined ? {} : { user: Number(owner[2]) }) },
        policies: [],
        line,
        indent,
      };
      continue;
    }
    if (admins !== undefined) {
      close();
      user = Number(admins);
      users.set(user, { line, admins: 0 });
      continue;
    }
    const component = componentHead.exec(given)?.[1];
    if (component !== undefined && user !== undefined) {
      close();
      const count = users.get(user);
      if (count !== undefined) count.admins++;
      open = {
        value: { kind: "admin", user, component, package: packageOfComponent(component) },
        policies: [],
        line,
        indent,
      };
      inPolicies = undefined;
      continue;
    }
    if (open !== undefined && indent <= open.indent) close();
    if (open === undefined) continue;
    if (inPolicies !== undefined && indent > inPolicies) {
      if (open.policies.length < 100) open.policies.push(given);
      continue;
    }
    inPolicies = undefined;
    if (given === "policies:") inPolicies = indent;
    else fact(open.value, given);
  }
  close();
  if (rows.length === 0 && users.size === 0) {
    noteNothing(file, context, "list of administrators");
  }
  yield* rows;
  for (const [of, { line, admins }] of users) {
    yield { value: { kind: "user", user: of, admins }, from: { file: file.name, line } };
  }
}

function fact(value: Record<string, unknown>, given: string): void {
  const component = /^admin=(?:ComponentInfo\{)?([\w.]{3,300}\/[\w.$]{1,300})\}?/.exec(given)?.[1];
  if (component !== undefined) {
    value["component"] ??= component;
    value["package"] ??= packageOfComponent(component);
    return;
  }
  const [, key, said] =
    /^(uid|testOnlyAdmin|isOrganizationOwnedDevice|package|User ID)(?:=|: ?)(\S{1,300})$/.exec(given) ?? [];
  if (key === "uid" && said !== undefined && /^\d{1,9}$/.test(said)) value["uid"] ??= Number(said);
  else if (key === "testOnlyAdmin") value["testOnly"] ??= said === "true";
  else if (key === "isOrganizationOwnedDevice") value["organizationOwned"] ??= said === "true";
  else if (key === "package") value["package"] ??= said;
  else if (key === "User ID" && said !== undefined && /^\d{1,6}$/.test(said)) value["user"] ??= Number(said);
}
