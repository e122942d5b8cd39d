/**
 * Accounts that were looked up, as the cache of identity services.
 * @module
 */
import { type PlistInput, RealInput, writeBinaryPlist } from "../../formats/plist-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { macSeconds } from "./mac-time.ts";

export interface Lookup {
  readonly service: string;
  /** `mailto:` or `tel:` and the rest. */
  readonly handle: string;
  readonly at: Date;
  /** 1: uses the service. */
  readonly status?: number;
}

export function lookupEntries(lookups: readonly Lookup[]): BackupEntry[] {
  const services = new Map<string, PlistInput>([["CacheVersion", 1]]);
  for (const service of new Set(lookups.map((lookup) => lookup.service))) {
    const own = lookups.filter((lookup) => lookup.service === service);
    services.set(
      service,
      new Map(
        own.map(({ handle, at, status }) => [
          handle,
          { LookupDate: new RealInput(macSeconds(at)), IDStatus: status ?? 1 },
        ]),
      ),
    );
  }
  const path = "Library/Preferences/com.apple.identityservices.idstatuscache.plist";
  return [{ domain: "HomeDomain", path, bytes: writeBinaryPlist(services) }];
}
