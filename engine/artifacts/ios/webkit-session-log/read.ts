/**
 * One row for each site of `browsingStatistics`.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { arrayOf, dictOf, numberOf, type PlistDict, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appOfFile } from "../../app-of-file.ts";
import { plistRoot } from "../../plist-file.ts";

/** Field by the key of the list that it is read from. */
const lists: Readonly<Record<string, string>> = {
  sentOnFrom: "topFrameUniqueRedirectsFrom",
  sentOnTo: "topFrameUniqueRedirectsTo",
  framedBy: "subframeUnderTopFrameOrigins",
  loadedBy: "subresourceUnderTopFrameOrigins",
  partSentOnTo: "subresourceUniqueRedirectsTo",
  partSentOnFrom: "subresourceUniqueRedirectsFrom",
};
const tiesKept = 1000;

export async function* readLog(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const sites = arrayOf(root.get("browsingStatistics"));
  if (sites === undefined) throw new ReadError("absent", file.name, "no browsingStatistics");
  const app = appOfFile(file);
  for (const [position, item] of sites.entries()) {
    const key = `browsingStatistics.${position}`;
    const site = dictOf(item);
    if (site === undefined) {
      context.note({ code: "malformed", place: `${file.name} ${key}`, detail: "no dictionary", loss: true });
      continue;
    }
    yield { value: { ...siteValue(site), app }, from: { file: file.name, key } };
  }
}

function siteValue(site: PlistDict): Record<string, unknown> {
  const value: Record<string, unknown> = {
    site: textOf(site.get("PrevalentResourceOrigin")) ?? textOf(site.get("PrevalentResourceDomain")),
    interacted: site.get("mostRecentUserInteraction"),
    seen: site.get("lastSeen"),
    hadInteraction: site.get("hadUserInteraction"),
    timesSeen: numberOf(site.get("timesSeen")),
  };
  for (const [field, key] of Object.entries(lists)) value[field] = namesIn(site, key);
  return value;
}

/** Names in a list of texts or of dictionaries, or keys of one dictionary: all three forms were written. */
function namesIn(site: PlistDict, key: string): string[] | undefined {
  const stored = site.get(key);
  const items = arrayOf(stored) ?? [...(dictOf(stored)?.keys() ?? [])];
  const names = items.slice(0, tiesKept).flatMap((item) => {
    const entry = dictOf(item);
    return textOf(item) ?? textOf(entry?.get("origin")) ?? textOf(entry?.get("domain")) ?? [];
  });
  return names.length === 0 ? undefined : names;
}
