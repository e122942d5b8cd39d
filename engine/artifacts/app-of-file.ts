/**
 * Which app a file belongs to, where the evidence says so: a backup names the app in the domain, a copy of an
 * iPhone's files names only the container's number, and one of an Android phone the package.
 * @module
 */
import type { EvidenceFile } from "../model/evidence.ts";

const androidData = /^\/data\/(?:data|user(?:_de)?\/\d+)\/([^/]+)\//;

/** `com.example.app`; undefined for files of no app, and where the container is only a number. */
export function appOfFile(file: EvidenceFile): string | undefined {
  const domain = file.domain;
  if (domain === undefined) return androidData.exec(file.phonePath)?.[1];
  const dash = domain.indexOf("-");
  return /^(?:App|Sys)[A-Za-z]*Domain/.test(domain) && dash > 0 ? domain.slice(dash + 1) : undefined;
}
