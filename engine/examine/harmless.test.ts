/**
 * What a match says where it may well be harmless: names that lists hold and nearly every phone meets (the numbers go on
 * from `engine/indicators/published-quirks.test.ts`), clues that are old, addresses that were public.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../tools/test-data.ts";
import { type IndicatorIndex, loadIndicators } from "../indicators/indicators.ts";
import { indexOf } from "../indicators/test-bundle.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Finding } from "../model/finding.ts";
import type { Grade } from "../model/grade.ts";
import type { ObservableKind } from "../model/observable.ts";
import { indicatorFinding } from "./indicator-finding.ts";
import { verdictOf } from "./verdict.ts";

const artifact: Artifact = { id: "ios.data-usage", where: [], shows: "ran", fields: {}, rules: [] };

/** One finding for each value that is met, as a record at that time gives it. */
function findings(index: IndicatorIndex, kind: ObservableKind, value: string, at?: string): Finding[] {
  const moments = at === undefined ? [] : [{ event: "used", utc: at, raw: at, rule: "text-utc" as const }];
  const observable = { kind, value, field: "f" };
  const record = { artifact: artifact.id, from: { file: "x" }, value: {}, moments, observables: [observable] };
  return index.match(observable).map((match) => indicatorFinding(artifact, record, observable, match, "e1"));
}

const saidOf = (found: readonly Finding[], id: string) =>
  found.flatMap(({ couldAlsoBe }) => couldAlsoBe).find((message) => message.id === id)?.args;

function verdict(found: readonly Finding[]): string {
  const ledger = [{ status: "read" as const, shows: "ran" as const, records: 1 }];
  return verdictOf({ findings: found, ledger, indicators: 1, evidences: 1 });
}

const host = "domain-name:value";
const ip = "ipv4-addr:value";

describe("services that lists name and nearly every phone meets", () => {
  it.each<[id: string, path: string, value: string, kind: ObservableKind, shown: string, what: string]>([
    ["L11a", host, "dns.google", "host", "dns.google", "everyday"],
    ["L11b", host, "app-measurement.com", "url", "https://app-measurement.com/a", "app-parts"],
    ["L11c", host, "api.branch.io", "host", "api.branch.io", "app-parts"],
    ["L11d", host, "family.microsoft.com", "url", "https://family.microsoft.com/", "family-app"],
    ["L11e", host, "accounts.wondershare.com", "url", "https://accounts.wondershare.com/x", "top-site"],
    ["L11f", host, "geozillahelp.zendesk.com", "url", "https://geozillahelp.zendesk.com/hc/", "help-desk"],
    ["L11g", host, "xk9df.app.goo.gl", "url", "https://xk9df.app.goo.gl/abc", "leads-on"],
    ["L12a", host, "life360.com", "url", "https://www.life360.com/", "family-app"],
    ["L12b", host, "qustodio.com", "url", "https://qustodio.com/", "family-app"],
    ["L12c", host, "bark.us", "host", "bark.us", "family-app"],
    ["L12d", host, "www.bark.us", "host", "www.bark.us", "family-app"],
    ["L12e", host, "findmykids.org", "url", "https://findmykids.org/en", "family-app"],
    ["H11a", host, "google.com", "url", "https://mail.google.com/", "top-site"],
    ["H11b", host, "icloud.com", "host", "gateway.icloud.com", "top-site"],
    ["H11c", host, "googleapis.com", "host", "googleapis.com", "app-parts"],
    ["H11d", host, "bit.ly", "url", "https://bit.ly/48wdj1m", "leads-on"],
    ["H11e", host, "linktr.ee", "url", "https://linktr.ee/somebody", "leads-on"],
    ["H11f", host, "captive.apple.com", "host", "captive.apple.com", "everyday"],
    ["H11g", host, "citizenlab.ca", "url", "https://citizenlab.ca/2023/04/report/", "security-maker"],
    ["H11h", ip, "8.8.8.8", "ip-address", "8.8.8.8:53", "everyday"],
    ["H11i", ip, "1.1.1.1", "url", "https://1.1.1.1/dns-query", "everyday"],
    ["H12a", "process:name", "launchd", "process-name", "launchd", "every-phone"],
    [
      "H12b",
      "file:name",
      "com.apple.CrashReporter.plist",
      "file-path",
      "/x/com.apple.CrashReporter.plist",
      "every-phone",
    ],
    ["H06", "process:name", "a", "file-path", "/private/var/mobile/Media/a", "every-phone"],
    ["H12c", "app:id", "com.whatsapp", "app-id", "com.whatsapp", "every-phone"],
  ])("%s %s %s: told as background, with the reason", (_id, path, value, kind, shown, what) => {
    const found = findings(indexOf([path, value]), kind, shown);
    expect(found).toHaveLength(1);
    expect(found[0]?.grade).toBe("context");
    expect(saidOf(found, "benign-well-known")).toEqual({ what });
    expect(found[0]?.couldAlsoBe[0]?.id).toBe("benign-well-known");
    expect(verdict(found)).toBe("nothing-known-found");
  });

  it.each<[id: string, path: string, value: string, kind: ObservableKind, shown: string, grade: Grade]>([
    ["L09", "url:value", "bit.ly/48wdj1m", "url", "https://bit.ly/48wdj1m", "contact"],
    ["L02", host, "bit.ly/48wdj1m", "url", "https://bit.ly/48wdj1m", "contact"],
    ["L10a", host, "gamehosts-621ba.appspot.com", "host", "gamehosts-621ba.appspot.com", "contact"],
    ["L10c", host, "edlnc255s2q.s3.amazonaws.com", "host", "edlnc255s2q.s3.amazonaws.com", "contact"],
    ["L10d", host, "elcore-api.azurewebsites.net", "host", "elcore-api.azurewebsites.net", "contact"],
    ["L12f", host, "gpi4.life360.com", "host", "gpi4.life360.com", "contact"],
    ["L12g", host, "life360.com", "host", "gpi4.life360.com", "contact"],
    ["L12h", host, "mobile-tracker-free.com", "host", "mobile-tracker-free.com", "contact"],
    ["L12i", host, "notgoogle.com", "host", "notgoogle.com", "contact"],
    ["L12j", host, "google.com.evil.example", "host", "google.com.evil.example", "contact"],
    ["L32", ip, "104.26.14.56", "ip-address", "104.26.14.56", "reached"],
    ["L33", ip, "185.243.112.10", "ip-address", "185.243.112.10", "contact"],
    ["L13", "app:id", "com.android.services", "app-id", "com.android.services", "ran"],
    ["L17", "process:name", "Diagnosticd", "process-name", "Diagnosticd", "ran"],
  ])("%s %s %s: %s %s stays at what it says", (_id, path, value, kind, shown, grade) => {
    expect(findings(indexOf([path, value]), kind, shown).map((one) => one.grade)).toEqual([grade]);
  });
});

const feeds = testData("indicators");

describe.skipIf(feeds === undefined)("the same with the lists themselves (outside test data)", () => {
  const list = (path: string) => ({
    name: path.slice(path.lastIndexOf("/") + 1),
    sha256: path,
    text: readFileSync(`${feeds}/${path}`, "utf8"),
  });
  it("L11, L12 visits to sites that the register of stalkerware and watchware names", () => {
    const echap = "AssoEchap__stalkerware-indicators";
    const index = loadIndicators([list(`${echap}/ioc.yaml`), list(`${echap}/watchware.yaml`)]);
    for (const [site, grade] of [
      ["family.microsoft.com", "context"],
      ["accounts.wondershare.com", "context"],
      ["geozillahelp.zendesk.com", "context"],
      ["www.life360.com", "context"],
      ["qustodio.com", "context"],
      ["bark.us", "context"],
      ["findmykids.org", "context"],
      ["geozilla.com", "reached"],
      // Both where it is sold and whom it talks to: which of the two a visit was, an address does not tell.
      ["mobile-tracker-free.com", "reached"],
      ["api.findmykids.org", "contact"],
    ] as const) {
      const grades = findings(index, "url", `https://${site}/`).map((one) => one.grade);
      expect([site, grades.includes(grade), grades.every((one) => one === "context")]).toEqual([
        site,
        true,
        grade === "context",
      ]);
    }
  });
});

/** A list with one value, of that day. */
function dated(path: string, value: string, from?: string, until?: string): IndicatorIndex {
  const object = {
    type: "indicator",
    id: "indicator--1",
    pattern: `[${path}='${value}']`,
    pattern_type: "stix",
    ...(from === undefined ? {} : { valid_from: from }),
    ...(until === undefined ? {} : { valid_until: until }),
  };
  return loadIndicators([{ name: "a.stix2", sha256: "", text: JSON.stringify({ type: "bundle", objects: [object] }) }]);
}

describe("the age of a clue", () => {
  const day = "2023-01-01T00:00:00Z";
  it.each<[id: string, path: string, value: string, kind: ObservableKind, at: string, isOld: boolean]>([
    ["T01", ip, "203.0.113.7", "ip-address", "2023-06-01T00:00:00Z", false],
    ["T02", ip, "203.0.113.7", "ip-address", "2023-08-01T00:00:00Z", true],
    ["T03", "url:value", "http://evil.example/a", "url", "2023-08-01T00:00:00Z", false],
    ["T04", "url:value", "http://evil.example/a", "url", "2024-02-01T00:00:00Z", true],
    ["T05", host, "evil.example", "host", "2026-12-01T00:00:00Z", false],
    ["T06", host, "evil.example", "host", "2027-02-01T00:00:00Z", true],
    ["T07", "process:name", "bh", "process-name", "2047-02-01T00:00:00Z", false],
    ["T08", "app:id", "com.evil", "app-id", "2047-02-01T00:00:00Z", false],
    ["T09", host, "evil.example", "host", "2020-02-01T00:00:00Z", false],
  ])("%s %s %s, seen as %s at %s: told %s, and nothing is weakened", (_id, path, value, kind, at, isOld) => {
    const found = findings(dated(path, value, day), kind, value, at);
    expect(saidOf(found, "benign-old-clue")).toEqual(isOld ? { date: "2023-01-01" } : undefined);
    expect(found[0]?.grade).toBe(kind === "process-name" || kind === "app-id" ? "ran" : "contact");
  });

  it("T10 is what its source says, where it sets an end", () => {
    const index = dated(host, "evil.example", day, "2023-03-01T00:00:00Z");
    const at = (time: string) => saidOf(findings(index, "host", "evil.example", time), "benign-old-clue");
    expect(at("2023-02-01T00:00:00Z")).toBeUndefined();
    expect(at("2023-04-01T00:00:00Z")).toEqual({ date: "2023-03-01" });
  });

  it("T11 is nothing where one source tells none, or the record has no time", () => {
    const list = { name: "b.txt", sha256: "b", text: "203.0.113.7\n" };
    const object = { type: "indicator", pattern: `[${ip}='203.0.113.7']`, valid_from: day };
    const text = JSON.stringify({ type: "bundle", objects: [object] });
    const both = loadIndicators([{ name: "a.stix2", sha256: "a", text }, list]);
    const of = (index: IndicatorIndex, at?: string) => findings(index, "ip-address", "203.0.113.7", at);
    expect(saidOf(of(both, "2030-01-01T00:00:00Z"), "benign-old-clue")).toBeUndefined();
    expect(saidOf(of(dated(ip, "203.0.113.7", day)), "benign-old-clue")).toBeUndefined();
  });
});

describe("an address that was public when it was opened", () => {
  const index = dated(host, "evil.example", "2023-01-01T09:10:11.123456Z");
  it("T12 can have been opened by who read about it", () => {
    const found = findings(index, "host", "evil.example", "2023-05-01T00:00:00Z");
    expect(saidOf(found, "benign-opened-when-public")).toEqual({ date: "2023-01-01" });
    expect(found[0]?.grade).toBe("contact");
  });
  it("T13 before that day, or without one, is told as always", () => {
    for (const found of [
      findings(index, "host", "evil.example", "2022-05-01T00:00:00Z"),
      findings(index, "host", "evil.example"),
      findings(dated(host, "evil.example"), "host", "evil.example", "2023-05-01T00:00:00Z"),
    ]) {
      expect(saidOf(found, "benign-opened-when-public")).toBeUndefined();
      expect(found[0]?.couldAlsoBe.map(({ id }) => id)).toContain("benign-reader-or-researcher");
    }
  });
});
