/**
 * `misp.json`: the matches as an event of MISP (https://github.com/MISP/misp-rfc, core format), to be shared in a
 * community: each published value that was met, when, and how strong that is. It holds published values alone, never what
 * stood on the phone around them, and none that its source forbids to pass on.
 * @module
 */
import type { IndicatorRef, IndicatorType } from "../model/finding.ts";
import { type Grade, rankOf } from "../model/grade.ts";
import { compareUtc } from "../model/moment.ts";
import type { Report, ReportFinding } from "./report.ts";
import { bridleNamespace, type Sha1, uuid5 } from "./stix/uuid.ts";
import { freely, withheld } from "./withheld.ts";

/** Types and categories of attributes, from MISP's own table (https://www.circl.lu/doc/misp/categories-and-types/). */
const attributeTypes: Readonly<Partial<Record<IndicatorType, readonly [type: string, category: string]>>> = {
  "domain-name:value": ["domain", "Network activity"],
  "ipv4-addr:value": ["ip-dst", "Network activity"],
  "ipv6-addr:value": ["ip-dst", "Network activity"],
  "url:value": ["url", "Network activity"],
  "email-addr:value": ["email-src", "Payload delivery"],
  "file:name": ["filename", "Artifacts dropped"],
  "file:path": ["filename", "Artifacts dropped"],
  "file:hashes.md5": ["md5", "Artifacts dropped"],
  "file:hashes.sha1": ["sha1", "Artifacts dropped"],
  "file:hashes.sha256": ["sha256", "Artifacts dropped"],
  "app:id": ["mobile-application-id", "Payload delivery"],
  "app:cert.md5": ["x509-fingerprint-md5", "Artifacts dropped"],
  "app:cert.sha1": ["x509-fingerprint-sha1", "Artifacts dropped"],
  "app:cert.sha256": ["x509-fingerprint-sha256", "Artifacts dropped"],
};

/** For what has no type there: names of processes, profiles and properties alone. */
const other = ["text", "Artifacts dropped"] as const;

export interface MispAttribute {
  readonly uuid: string;
  readonly type: string;
  readonly category: string;
  readonly value: string;
  readonly comment: string;
  readonly to_ids: boolean;
  readonly distribution: string;
  readonly timestamp: string;
  readonly first_seen?: string;
  readonly last_seen?: string;
  readonly Sighting: readonly { readonly type: string; readonly source: string; readonly date_sighting: string }[];
}

export interface MispEvent {
  readonly Event: {
    readonly uuid: string;
    readonly info: string;
    readonly date: string;
    readonly timestamp: string;
    readonly published: boolean;
    /** 0: begun. */
    readonly analysis: string;
    /** 4: not told. */
    readonly threat_level_id: string;
    /** 0: for this organisation alone. */
    readonly distribution: string;
    readonly Orgc: { readonly name: string; readonly uuid: string };
    readonly Tag: readonly { readonly name: string }[];
    readonly Attribute: readonly MispAttribute[];
  };
}

const organisation = { name: "Bridle", uuid: "3f4d1a0e-2f4b-4f4e-9c57-6a1b2c3d4e5f" };
const mostSightings = 1000;

/** `sha1` is the platform's; ids are the same whenever the report is the same. */
export function mispEvent(whole: Report, sha1: Sha1): MispEvent {
  const report = withheld(whole);
  const met = new Map<string, { indicator: IndicatorRef; names: Set<string>; findings: ReportFinding[] }>();
  for (const finding of report.findings) {
    for (const indicator of freely(finding.indicators)) {
      const key = JSON.stringify([indicator.type, indicator.value]);
      const entry = met.get(key) ?? { indicator, names: new Set<string>(), findings: [] };
      met.set(key, entry);
      entry.names.add(`${indicator.name} (${indicator.source})`);
      if (entry.findings.at(-1) !== finding) entry.findings.push(finding);
    }
  }
  const timestamp = secondsOf(report.finishedAt);
  const attributes = [...met].map(([key, { indicator, names, findings }]): MispAttribute => {
    const [type, category] = attributeTypes[indicator.type] ?? other;
    const times = findings.flatMap(({ at }) => (at === undefined ? [] : [at])).sort(compareUtc);
    const [first, last] = [times[0], times.at(-1)];
    return {
      uuid: uuid5(bridleNamespace, JSON.stringify(["misp", report.startedAt, key]), sha1),
      type,
      category,
      value: indicator.value,
      comment: `${indicator.type}; ${strongest(findings)}; ${partsOf(findings)}; ${[...names].join(", ")}`,
      // What was met on one phone is no new signature.
      to_ids: false,
      distribution: "5",
      timestamp,
      ...(first === undefined || last === undefined ? {} : { first_seen: first, last_seen: last }),
      Sighting: (times.length === 0 ? [report.finishedAt] : times).slice(0, mostSightings).map((at) => ({
        type: "0",
        source: "Bridle",
        date_sighting: secondsOf(at),
      })),
    };
  });
  return {
    Event: {
      uuid: uuid5(bridleNamespace, JSON.stringify(["misp", report.startedAt, [...met.keys()]]), sha1),
      info: `Check of a phone with Bridle ${report.tool.version}: ${report.verdict}`,
      date: report.finishedAt.slice(0, 10),
      timestamp,
      published: false,
      analysis: "0",
      threat_level_id: "4",
      distribution: "0",
      Orgc: organisation,
      Tag: [{ name: "tlp:amber" }],
      Attribute: attributes,
    },
  };
}

/** The file's text: two spaces, one line feed at the end. */
export function mispText(event: MispEvent): string {
  return `${JSON.stringify(event, undefined, 2)}\n`;
}

function secondsOf(iso: string): string {
  return String(Math.floor(Date.parse(iso) / 1000));
}

function strongest(findings: readonly ReportFinding[]): Grade {
  return findings.reduce<Grade>((best, { grade }) => (rankOf(grade) > rankOf(best) ? grade : best), "context");
}

function partsOf(findings: readonly ReportFinding[]): string {
  return [...new Set(findings.map(({ artifact }) => artifact))].sort().join(", ");
}
