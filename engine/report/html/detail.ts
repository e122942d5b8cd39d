/**
 * The technical detail of a finding, for the second examiner: ids, the row's fields, its times as they stood in the file.
 * @module
 */
import type { Field } from "../../model/field.ts";
import type { Plain } from "../../model/record.ts";
import type { ReportFinding } from "../report.ts";
import { type Html, html, nothing } from "./element.ts";
import { evidence, literal, type Voice } from "./voice.ts";

/** The declared fields of an artifact, by its id: they tell which value is an address. */
export type FieldsOf = (artifact: string) => Readonly<Record<string, Field>>;

const addressKinds: ReadonlySet<string> = new Set(["url", "host", "ip-address", "email-address"]);
const addressTypes = /^(?:domain-name|ipv4-addr|ipv6-addr|url|email-addr):/;

/** True for a match of a network or mail address. */
export function speaksOfAddress(finding: ReportFinding): boolean {
  return finding.indicator !== undefined && addressTypes.test(finding.indicator.type);
}

const mostFields = 60;

export function technicalDetail(finding: ReportFinding, voice: Voice, fieldsOf: FieldsOf | undefined): Html {
  const fields = fieldsOf?.(finding.artifact) ?? {};
  const values = Object.entries(finding.record);
  const clue = speaksOfAddress(finding) ? (finding.indicator?.value ?? "") : "";
  const shown = values.slice(0, mostFields).map(([name, value]) => {
    const kind = Object.hasOwn(fields, name) ? fields[name]?.observable : undefined;
    return html`<dt>${literal(name, 100)}</dt><dd>${fieldValue(value, kind !== undefined && addressKinds.has(kind), clue)}</dd>\n`;
  });
  const times = finding.times.slice(0, mostFields).map(({ event, utc, raw, rule }) => {
    return html`<li>${literal(event, 100)}: ${utc === undefined ? voice.word("report-no-time") : literal(utc)} <span class="quiet">${voice.word("report-raw-time", { raw, rule })}</span></li>\n`;
  });
  const left = values.length - shown.length;
  return html`<details><summary>${voice.word("report-technical")}</summary>
<dl>
<dt>${voice.word("report-id")}</dt><dd>${literal(finding.id)}</dd>
<dt>${voice.word("report-rule")}</dt><dd>${literal(finding.rule)}</dd>
<dt>${voice.word("report-artifact")}</dt><dd>${literal(finding.artifact)}</dd>
${finding.indicator === undefined ? nothing : html`<dt>${voice.word("report-clue-type")}</dt><dd>${literal(finding.indicator.type)}</dd>\n`}</dl>
<h4>${voice.say("report-record")}</h4>
<dl>
${shown}</dl>
${left > 0 ? html`<p>${voice.say("report-more-fields", { count: left })}</p>\n` : nothing}${times.length === 0 ? nothing : html`<h4>${voice.say("report-times")}</h4>\n<ul>\n${times}</ul>\n`}</details>\n`;
}

function fieldValue(value: Plain, address: boolean, clue: string): Html {
  if (typeof value === "string") return evidence(value, address, 2000, clue);
  if (typeof value === "number" || typeof value === "boolean") return literal(String(value));
  return evidence(JSON.stringify(value), false, 2000, clue);
}
