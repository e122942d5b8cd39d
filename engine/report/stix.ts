/**
 * `stix.json`: the matches as a STIX 2.1 bundle (https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html): for
 * each published indicator that was met, the indicator, a sighting of it, and the observed data it rests on. What its
 * source forbids to pass on is left out.
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";
import { compareUtc } from "../model/moment.ts";
import type { Report, ReportEvidence, ReportFinding } from "./report.ts";
import { recordExtension, recordObject, type StixObject, valueObjects } from "./stix/observables.ts";
import { patternOf } from "./stix/pattern.ts";
import { bridleNamespace, type Sha1, uuid5 } from "./stix/uuid.ts";
import { freely, withheld } from "./withheld.ts";

/**
 * Objects that say the same in every run need the same times too, or two bundles would disagree under one id. It is the
 * day this mapping was defined; an indicator's own dates are in the source that its external reference names.
 */
const defined = "2026-11-24T00:00:00.000Z";
/** Where the source names no time, none is left out. */
const always = "1970-01-01T00:00:00.000Z";
const identityId = "identity--3f4d1a0e-2f4b-4f4e-9c57-6a1b2c3d4e5f";
const mostCount = 999_999_999;

export interface StixBundle {
  readonly type: "bundle";
  readonly id: string;
  readonly objects: readonly StixObject[];
}

/** `sha1` is the platform's; ids are the same whenever the report is the same. */
export function stixBundle(whole: Report, sha1: Sha1): StixBundle {
  const report = withheld(whole);
  const objects = new Map<string, StixObject>();
  const add = (object: StixObject): string => {
    if (!objects.has(object.id)) objects.set(object.id, object);
    return object.id;
  };
  add(identity);
  const sightings = new Map<string, { indicator: IndicatorRef; evidence: string; findings: ReportFinding[] }>();
  for (const finding of report.findings) {
    for (const indicator of freely(finding.indicators)) {
      const key = JSON.stringify([indicatorKey(indicator), finding.evidence]);
      const entry = sightings.get(key) ?? { indicator, evidence: finding.evidence, findings: [] };
      sightings.set(key, entry);
      if (entry.findings.at(-1) !== finding) entry.findings.push(finding);
    }
  }
  if (sightings.size > 0) add(recordDefinition);
  for (const [key, { indicator, evidence, findings }] of sightings) {
    const about = report.evidence.find(({ id }) => id === evidence);
    const indicatorId = add(indicatorObject(indicator, sha1));
    const data = findings.map((finding) => add(observedData(report, finding, about, add, sha1)));
    add(sighting(report, key, indicatorId, findings, data, sha1));
  }
  const id = `bundle--${uuid5(bridleNamespace, JSON.stringify([...objects.keys()]), sha1)}`;
  return { type: "bundle", id, objects: [...objects.values()] };
}

/** The file's text: two spaces, one line feed at the end. */
export function stixText(bundle: StixBundle): string {
  return `${JSON.stringify(bundle, undefined, 2)}\n`;
}

const identity: StixObject = {
  type: "identity",
  spec_version: "2.1",
  id: identityId,
  created: defined,
  modified: defined,
  name: "Bridle",
  identity_class: "system",
};

const recordDefinition: StixObject = {
  type: "extension-definition",
  spec_version: "2.1",
  id: recordExtension,
  created_by_ref: identityId,
  created: defined,
  modified: defined,
  name: "x-bridle-record",
  description:
    "One row of a phone's records: the artifact, the file and the place in it, and the value that stood there.",
  schema: "urn:bridle:schema:report:1",
  version: "1.0.0",
  extension_types: ["new-sco"],
};

/** The span is part of it: what says something else may not stand under the same id. */
function indicatorKey({ type, value, name, source, id, validFrom, validUntil }: IndicatorRef): string {
  return JSON.stringify([type, value, name, source, id ?? "", validFrom ?? "", validUntil ?? ""]);
}

/** The source's own span; a span that ends before it begins is none (4.7 of the specification), and its end is kept. */
function validity({ validFrom, validUntil }: IndicatorRef): Readonly<Record<string, string>> {
  const from = validFrom ?? always;
  if (validUntil === undefined) return { valid_from: from };
  return { valid_from: compareUtc(from, validUntil) < 0 ? from : always, valid_until: validUntil };
}

function indicatorObject(indicator: IndicatorRef, sha1: Sha1): StixObject {
  return {
    type: "indicator",
    spec_version: "2.1",
    id: `indicator--${uuid5(bridleNamespace, indicatorKey(indicator), sha1)}`,
    created_by_ref: identityId,
    created: defined,
    modified: defined,
    name: indicator.name,
    pattern: patternOf(indicator),
    pattern_type: "stix",
    ...validity(indicator),
    external_references: [
      {
        source_name: indicator.source || "unnamed",
        ...(indicator.id ? { external_id: indicator.id } : { description: indicator.name }),
      },
    ],
  };
}

function observedData(
  report: Report,
  finding: ReportFinding,
  evidence: ReportEvidence | undefined,
  add: (object: StixObject) => string,
  sha1: Sha1,
): StixObject {
  // A row without a time was there at the latest when the evidence was taken.
  const at = finding.at ?? evidence?.takenAt ?? report.startedAt;
  const nameOf = (id: string): string => report.evidence.find((one) => one.id === id)?.name ?? id;
  const rows = [finding, ...(finding.otherRows ?? [])];
  // Of a value out of a keepsake the part that is not kept stands as `…`: no other system may take that for a value.
  const isInPart = evidence?.keepsake !== undefined && String(finding.message.args?.["observed"]).includes("…");
  const refs = [
    ...rows.map((row) => add(recordObject(finding, row, nameOf(row.evidence ?? finding.evidence), sha1))),
    ...(isInPart ? [] : valueObjects(finding, sha1).map(add)),
  ];
  const id = uuid5(bridleNamespace, JSON.stringify(["observed-data", report.startedAt, finding.id, refs]), sha1);
  return {
    type: "observed-data",
    spec_version: "2.1",
    id: `observed-data--${id}`,
    created_by_ref: identityId,
    created: report.finishedAt,
    modified: report.finishedAt,
    first_observed: at,
    last_observed: at,
    number_observed: 1,
    object_refs: [...new Set(refs)],
  };
}

function sighting(
  report: Report,
  key: string,
  indicatorId: string,
  findings: readonly ReportFinding[],
  data: readonly string[],
  sha1: Sha1,
): StixObject {
  const times = findings.flatMap((finding) => (finding.at === undefined ? [] : [finding.at])).sort(compareUtc);
  const [first, last] = [times[0], times.at(-1)];
  const id = uuid5(bridleNamespace, JSON.stringify(["sighting", report.startedAt, key, data]), sha1);
  return {
    type: "sighting",
    spec_version: "2.1",
    id: `sighting--${id}`,
    created_by_ref: identityId,
    created: report.finishedAt,
    modified: report.finishedAt,
    ...(first === undefined || last === undefined ? {} : { first_seen: first, last_seen: last }),
    count: Math.min(findings.length, mostCount),
    sighting_of_ref: indicatorId,
    observed_data_refs: [...new Set(data)],
  };
}
