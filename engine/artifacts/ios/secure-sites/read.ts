/**
 * `HSTS.plist`: for each storage session a dictionary of hosts. Keys beside them, such as the schema's number, are no
 * dictionaries.
 * @module
 */
import { dictOf, numberOf, type PlistDict, type PlistValue } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { momentOf } from "../../../model/moment.ts";
import { appOfFile } from "../../app-of-file.ts";
import { oddEntries } from "../../odd-entries.ts";
import { plistRoot, switchOf } from "../../plist-file.ts";

/** Hosts that the system brings along are kept for ever: the largest whole number, or infinity. */
const forEver = 1e15;

export async function* readSites(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const odd = oddEntries(file, context);
  const app = appOfFile(file);
  for (const [session, hosts] of await plistRoot(file, context)) {
    for (const [site, stored] of dictOf(hosts) ?? []) {
      const key = `${session}.${site}`;
      const entry = dictOf(stored);
      if (entry === undefined) odd(key, "no dictionary");
      else if (!isBroughtAlong(entry))
        yield { value: { ...siteValue(site, entry), app }, from: { file: file.name, key } };
    }
  }
}

function isBroughtAlong(entry: PlistDict): boolean {
  const expiry = entry.get("Expiry");
  return typeof expiry === "bigint" || (numberOf(expiry) ?? 0) > forEver;
}

function siteValue(site: string, entry: PlistDict): Record<string, unknown> {
  const until: PlistValue | undefined = entry.get("Expiry");
  return {
    site,
    answered: entry.get("Create Time"),
    until: momentOf("valid until", "mac-absolute", until)?.utc,
    sitesBelow: switchOf(entry.get("Include Subdomains")),
  };
}
