/**
 * Which app a file belongs to, where the evidence says so: a backup names the app in the domain, a copy of the phone's
 * files names only the container's number.
 * @module
 */
import type { EvidenceFile } from "../model/evidence.ts";

/** `com.example.app`; undefined for files of no app, and where the container is only a number. */
export function appOfFile(file: EvidenceFile): string | undefined {
  const domain = file.domain;
  if (domain === undefined) return undefined;
  const dash = domain.indexOf("-");
  return /^(?:App|Sys)[A-Za-z]*Domain/.test(domain) && dash > 0 ? domain.slice(dash + 1) : undefined;
}
