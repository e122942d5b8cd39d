/**
 * Lists of stalkerware and watchware as ECHAP keeps them: one map for each app, with packages, certificates and addresses.
 * Format: https://github.com/AssoEchap/stalkerware-indicators (README). Two of its entries write `ip` for `ips`.
 * @module
 */
import type { IndicatorRole, ThreatKind } from "../../model/finding.ts";
import type { ValueKind } from "../classify.ts";
import { isObject, textIn } from "../stix/stix-object.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";

type Json = Readonly<Record<string, unknown>>;

const lists: readonly (readonly [key: string, kind: ValueKind, role?: IndicatorRole])[] = [
  ["packages", "app-id"],
  ["ios_bundles", "app-id"],
  ["certificates", "certificate-hash"],
  ["websites", "host", "website"],
  ["distribution", "host", "distribution"],
];
const servers: readonly (readonly [key: string, kind: ValueKind])[] = [
  ["domains", "host"],
  ["ips", "ip"],
  ["ip", "ip"],
];

/** Undefined for a value of another form. */
export function readEchap(value: unknown): Feed | undefined {
  if (!Array.isArray(value)) return undefined;
  const apps = value.filter(isObject).filter((one) => textIn(one, "name") !== undefined && holdsLists(one));
  return apps.length === 0 ? undefined : { statements: statementsOf(apps) };
}

function holdsLists(app: Json): boolean {
  return app["c2"] !== undefined || lists.some(([key]) => Array.isArray(app[key]));
}

function* statementsOf(apps: readonly Json[]): Iterable<FeedValue | FeedProblem> {
  for (const app of apps) {
    const name = textIn(app, "name") ?? "";
    const type = textIn(app, "type");
    const threat: ThreatKind | undefined = type === "stalkerware" || type === "watchware" ? type : undefined;
    const about = { names: [name], ...(threat === undefined ? {} : { threat }) };
    for (const [key, kind, role] of lists) {
      for (const value of textsIn(app[key])) {
        // Where an app is sold or fetched, the list writes whole addresses now and then.
        const what = kind === "host" && value.includes("://") ? "url" : kind;
        yield { kind: what, value, ...about, ...(role === undefined ? {} : { role }) };
      }
    }
    const c2 = app["c2"];
    if (!isObject(c2)) continue;
    for (const [key, kind] of servers) {
      for (const value of textsIn(c2[key])) yield { kind, value, ...about, role: "command-server" };
    }
    for (const key of ["certificate_organizations", "certificate_cname_re"]) {
      if (app[key] !== undefined) yield { refused: "unknown-kind", example: `${name}: ${key}` };
    }
  }
}

function textsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === "string");
}
