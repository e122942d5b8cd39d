/**
 * What findings of published values say, for judgements over several of them.
 * @module
 */
import type { Finding, IndicatorRef } from "../model/finding.ts";
import { type Grade, rankOf } from "../model/grade.ts";

/** A message, a visit and a program say different things, and each comes from other records. */
export type Part = "arrived" | "contacted" | "present";

const addresses = /^indicator\/(?:domain|url|ip-address)$/;
/** Where a browser, or what serves it, keeps what it opened. */
const ofBrowsing =
  /(?:-history|-tabs|-favicons|-sites|-browser-state|cookies|webkit-|web-cache|dns-events|network-|app-privacy-report)/;
const sells = ({ role }: IndicatorRef): boolean => role === "website" || role === "distribution";

/** True for an address that is published only because something is sold or handed out there: nobody is attacked from it. */
export function isOnlySold({ indicators }: Finding): boolean {
  return indicators.every(sells);
}

export function publishedValue({ rule, message }: Finding): string {
  return `${rule}\0${String(message.args?.["value"])}`;
}

export function isAddress({ rule }: Finding): boolean {
  return addresses.test(rule);
}

/** Undefined for what says nothing alone, for what the person sent, and for what another device of hers opened. */
export function partOf(finding: Finding): Part | undefined {
  const [row] = finding.because;
  if (finding.indicators.length === 0 || row === undefined || rankOf(finding.grade) < rankOf("reached"))
    return undefined;
  if (finding.rule === "indicator/pattern") return undefined;
  const { direction, origin } = row.value;
  if (direction === "sent" || direction === "outgoing") return undefined;
  if (row.artifact === "ios.safari-history" && origin === 1) return undefined;
  if (isAddress(finding)) {
    if (rankOf(finding.grade) >= rankOf("contact")) return "contacted";
    return ofBrowsing.test(row.artifact) && isOnlySold(finding) ? "contacted" : "arrived";
  }
  if (finding.rule === "indicator/email-address") return "arrived";
  return rankOf(finding.grade) >= rankOf("attempt") ? "present" : undefined;
}

/** @throws {TypeError} for none. */
export function strongest(all: readonly Grade[]): Grade {
  return all.reduce((most, grade) => (rankOf(grade) > rankOf(most) ? grade : most));
}

/** Each once, as several rows rest on the same ones. */
export function indicatorsOf(findings: readonly Finding[]): IndicatorRef[] {
  const all = new Map<string, IndicatorRef>();
  for (const { indicators } of findings) {
    for (const one of indicators) all.set(`${one.type}\0${one.value}\0${one.name}\0${one.source}\0${one.id}`, one);
  }
  return [...all.values()];
}
