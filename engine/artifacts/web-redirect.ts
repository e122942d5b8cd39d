/**
 * A page on one site that was sent on to another, as browsers note it. Advertising and short links do it all day, so it is
 * context. What the reports on network injection show is narrower: an unencrypted page, sent on within a moment to a host
 * with several made-up labels on an unusual high port.
 * Amnesty International, Forensic Methodology Report (2021):
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { nanosecondsFromText } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Rule } from "../model/rule.ts";

/** What every rule about such a page says of itself. */
export const redirectClaim = {
  sources: [
    "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
    "https://www.amnesty.org/en/latest/research/2019/10/morocco-human-rights-defenders-targeted-with-nso-groups-spyware/",
  ],
  couldAlsoBe: ["benign-advertising-redirect", "benign-short-link"],
  next: ["next-look-at-the-address", "next-talk-to-a-helpline"],
} as const;

/** Visits that are remembered, and pairs of sites that are told of. */
const remembered = 200_000;
const told = 50;

/**
 * Looks at rows of the kind `visit` with one moment, `url`, `visit`, `fromVisit` and, where the browser says the visit was no choice of the
 * person, `redirect`. One hit for each pair of sites.
 */
export function redirectRule(id: string): Rule {
  return {
    id,
    grade: "attempt",
    ...redirectClaim,
    watch() {
      const visits = new Map<string, PhoneRecord>();
      const targets: PhoneRecord[] = [];
      return {
        see(record) {
          if (record.value["kind"] !== "visit" || visits.size >= remembered) return undefined;
          const { visit, fromVisit, redirect, url } = record.value;
          // Only an unencrypted page can be the origin, so nothing else needs to be kept.
          if (typeof url === "string" && url.startsWith("http:")) visits.set(keyOf(record, visit), record);
          if (redirect !== undefined && fromVisit !== undefined) targets.push(record);
          return undefined;
        },
        *end() {
          const seen = new Set<string>();
          for (const target of targets) {
            const origin = visits.get(keyOf(target, target.value["fromVisit"]));
            if (origin === undefined) continue;
            const found = sentOn(origin, target);
            if (found === undefined) continue;
            const { from, to, grade } = found;
            const pair = `${from}\0${to}`;
            if (seen.has(pair) || (grade === "context" && seen.size >= told)) continue;
            seen.add(pair);
            yield { because: [origin, target], grade, args: { from, to } };
          }
        },
      };
    },
  };
}

function keyOf(record: PhoneRecord, visit: unknown): string {
  return `${record.from.file}\0${String(visit)}`;
}

/** A visit and the one it was sent on to, seen as hosts, with the time between them. */
interface SentOn {
  readonly from: string;
  readonly to: string;
  /** Nanoseconds, less than a second. */
  readonly wait: bigint;
  readonly grade: "attempt" | "context";
}

/** Undefined unless an unencrypted page was left for another site within a second. */
export function sentOn(origin: PhoneRecord, target: PhoneRecord): SentOn | undefined {
  const from = parsed(origin.value["url"]);
  const to = parsed(target.value["url"]);
  if (from === undefined || to === undefined || from.protocol !== "http:") return undefined;
  if (siteOf(from.hostname) === siteOf(to.hostname)) return undefined;
  const left = timeOf(origin);
  const arrived = timeOf(target);
  if (left === undefined || arrived === undefined) return undefined;
  const wait = arrived - left;
  if (wait < 0n || wait >= 1_000_000_000n) return undefined;
  return { from: from.hostname, to: to.hostname, wait, grade: looksInjected(to) ? "attempt" : "context" };
}

/** The one moment of a visit. */
function timeOf(visit: PhoneRecord): bigint | undefined {
  const utc = visit.moments.find((moment) => moment.utc !== undefined)?.utc;
  return utc === undefined ? undefined : nanosecondsFromText(utc);
}

function looksInjected(to: URL): boolean {
  const labels = to.hostname.split(".").length;
  return to.port !== "" && Number(to.port) >= 1024 && labels >= 3 && !/^[\d.]+$/.test(to.hostname);
}

function parsed(url: unknown): URL | undefined {
  return typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
}

/** Near enough to the registered name to tell one site from another: `a.b.co.uk` → `b.co.uk`. */
function siteOf(host: string): string {
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join(".");
}
