/**
 * A page that is left within a second for another site.
 * Advertising and short links do the same, so alone it is context. What the 2021 report shows of network injection is
 * narrower: an unencrypted page, sent on to a host with several made-up labels on an unusual high port.
 * @module
 */
import { nanosecondsFromText } from "../../../model/moment.ts";
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";

/** More redirects than this in one history are not remembered: about 200 MB of addresses at most. */
const remembered = 200_000;

export const redirectWithinAMoment: Rule = {
  id: "ios.safari-history/redirect-within-a-moment",
  grade: "attempt",
  sources: [
    "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
    "https://www.amnesty.org/en/latest/research/2019/10/morocco-human-rights-defenders-targeted-with-nso-groups-spyware/",
  ],
  couldAlsoBe: ["benign-advertising-redirect", "benign-short-link"],
  next: ["next-look-at-the-address", "next-talk-to-a-helpline"],
  watch() {
    const origins: PhoneRecord[] = [];
    const visits = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const { redirectSource, redirectDestination, visit } = record.value;
        if (record.value["kind"] !== "visit" || visits.size >= remembered) return undefined;
        const isOrigin = redirectDestination !== undefined && redirectDestination !== null;
        const isTarget = redirectSource !== undefined && redirectSource !== null;
        if (isOrigin || isTarget) visits.set(`${record.from.file}\0${visit}`, record);
        if (isOrigin) origins.push(record);
        return undefined;
      },
      *end() {
        for (const origin of origins) {
          const target = visits.get(`${origin.from.file}\0${origin.value["redirectDestination"]}`);
          const hit = target === undefined ? undefined : redirect(origin, target);
          if (hit !== undefined) yield hit;
        }
      },
    };
  },
};

function redirect(origin: PhoneRecord, target: PhoneRecord): Hit | undefined {
  const from = parsed(origin.value["url"]);
  const to = parsed(target.value["url"]);
  if (from === undefined || to === undefined || from.protocol !== "http:") return undefined;
  if (siteOf(from.hostname) === siteOf(to.hostname)) return undefined;
  const left = nanosecondsFromText(visitedAt(origin));
  const arrived = nanosecondsFromText(visitedAt(target));
  if (left === undefined || arrived === undefined) return undefined;
  const wait = arrived - left;
  if (wait < 0n || wait >= 1_000_000_000n) return undefined;
  return {
    because: [origin, target],
    grade: looksInjected(to) ? "attempt" : "context",
    args: { from: from.hostname, to: to.hostname, milliseconds: Number(wait / 1_000_000n) },
  };
}

function visitedAt({ value }: PhoneRecord): string {
  return String(value["visited"] ?? value["visitedSince1970"] ?? "");
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
