/**
 * What one campaign is published with stands in records of different kinds: it arrived, was contacted, was present. Each is
 * told for itself as well; together they are the picture of one attack, and less likely to be chance.
 * @module
 */
import type { Correlation, KeptRows } from "../model/correlation.ts";
import type { Finding } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import type { Hit } from "../model/rule.ts";
import { indicatorsOf, type Part, partOf, strongest } from "./known-findings.ts";
import { timesOf, told } from "./times-of.ts";

const mostTold = 20;
const mostCampaigns = 500;
/** Rows of one kind. */
const mostRows = 10;
/** A name that is only that of the file says nothing of who is behind a value. */
const listFile = /\.(?:txt|csv|tsv|hosts|list|json|ya?ml)$/i;

/** Parts of one campaign; of each record and value the strongest. */
type Campaign = Map<Part, Map<string, Finding>>;

function campaignsOf({ findings, samePhone }: KeptRows): Map<string, Campaign> {
  const campaigns = new Map<string, Campaign>();
  const firstOf = new Map<string, string>();
  for (const finding of findings) {
    const part = partOf(finding);
    if (part === undefined) continue;
    const [row] = finding.because;
    const names = new Set(finding.indicators.filter(({ name }) => !listFile.test(name)).map(({ name }) => name));
    for (const name of names) {
      // Two phones are two pictures: the first evidence of a phone stands for it.
      const phone = [...firstOf.values()].find((one) => samePhone(one, finding.evidence)) ?? finding.evidence;
      firstOf.set(phone, phone);
      const key = `${name}\0${phone}`;
      if (!campaigns.has(key) && campaigns.size >= mostCampaigns) continue;
      const campaign: Campaign = campaigns.get(key) ?? new Map();
      campaigns.set(key, campaign);
      const rows = campaign.get(part) ?? new Map<string, Finding>();
      campaign.set(part, rows);
      const place = `${row?.artifact}\0${finding.evidence}\0${finding.rule}\0${finding.message.args?.["value"]}`;
      const known = rows.get(place);
      if (known === undefined ? rows.size < mostRows : rankOf(finding.grade) > rankOf(known.grade)) {
        rows.set(place, finding);
      }
    }
  }
  return campaigns;
}

function byTime(a: Finding, b: Finding): number {
  const [one, other] = [a, b].map(({ because: [row] }) => (row === undefined ? undefined : timesOf(row)[0]));
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return one < other ? -1 : one > other ? 1 : 0;
}

function* judged(rows: KeptRows): Iterable<Hit> {
  let left = mostTold;
  for (const [key, campaign] of campaignsOf(rows)) {
    const findings = [...campaign.values()].flatMap((one) => [...one.values()]).sort(byTime);
    const because = findings.flatMap((finding) => finding.because.slice(0, 1));
    // One file that several artifacts read is one record.
    const files = new Set(because.map(({ from }) => from.file));
    if (campaign.size < 2 || files.size < 2 || left-- <= 0) continue;
    const [name = ""] = key.split("\0");
    const first = because.map((row) => timesOf(row)[0]).find((at) => at !== undefined);
    yield {
      because,
      grade: strongest(findings.map(({ grade }) => grade)),
      indicators: indicatorsOf(findings.map((finding) => ofCampaign(finding, name))),
      args: {
        name,
        records: new Set(because.map(({ artifact }) => artifact)).size,
        arrived: campaign.has("arrived") ? "yes" : "no",
        contacted: campaign.has("contacted") ? "yes" : "no",
        present: campaign.has("present") ? "yes" : "no",
        since: first === undefined ? "no" : told(first),
      },
    };
  }
}

function ofCampaign(finding: Finding, name: string): Finding {
  return { ...finding, indicators: finding.indicators.filter((one) => one.name === name) };
}

export const oneCampaignInSeveralRecords: Correlation = {
  id: "correlation/one-campaign-in-several-records",
  grade: "ran",
  sources: [
    "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
  ],
  couldAlsoBe: ["benign-reader-or-researcher", "benign-wrong-indicator"],
  next: ["next-look-at-the-time", "next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  needs: {},
  judge: judged,
};
