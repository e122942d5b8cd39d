/**
 * One row for each package. A manifest is lines: its own version, package, version of the app, of the phone, installer,
 * whether the app itself is in the backup, how many certificates there are, and each of them in hexadecimal digits.
 * @module
 */
import { bytesSource, readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { fromHex, utf8 } from "../../../bytes/text.ts";
import { readCertificate } from "../../../formats/certificate/certificate.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { isPackageName } from "../../intrusion-events.ts";
import { readablePart } from "../../readable-part.ts";

const mostBytes = 4 << 20;
const mostCertificates = 100;

export async function* readBackupPackage(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), mostBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
  const [version = "", name = "", versionCode, platform, installer, apk, count, ...signers] =
    utf8(bytes).split(/\r?\n/);
  if (!/^\d{1,9}$/.test(version) || !(isPackageName(name) || name === "android")) {
    throw new ReadError("malformed", file.name, "no manifest of a package");
  }
  const loss = (code: string, detail: string): void => context.note({ code, place: file.name, detail, loss: true });
  const stated = /^\d{1,4}$/.test(count ?? "") ? Number(count) : undefined;
  if (stated === undefined) loss("truncated", "ends before its certificates");
  const certificates: string[] = [];
  const signedBy: string[] = [];
  for (const [index, digits] of signers.slice(0, Math.min(stated ?? 0, mostCertificates)).entries()) {
    const certificate = fromHex(digits.trim());
    if (certificate === undefined || certificate.length === 0) {
      loss("bad-record", "a certificate that is none");
      continue;
    }
    certificates.push(...(await context.hashes(bytesSource(certificate))));
    // Its digest holds whatever is in it, unless the text broke off in its middle.
    const isCut = index === signers.length - 1;
    const names = readablePart(certificate, file.name, context, isCut, readCertificate);
    if (names !== undefined) signedBy.push(names.subject);
  }
  if (signers.length < (stated ?? 0)) loss("truncated", `${signers.length} of ${stated} certificates`);
  const value = {
    package: name,
    versionCode: digitsOf(versionCode),
    platform: platform !== undefined && /^\d{1,6}$/.test(platform) ? Number(platform) : undefined,
    installer: installer === "" ? undefined : installer,
    hasApk: apk === "1" ? true : apk === "0" ? false : undefined,
    certificates: certificates.length === 0 ? undefined : certificates,
    signedBy: signedBy.length === 0 ? undefined : signedBy,
  };
  yield { value, from: { file: file.name, line: 2 } };
}

function digitsOf(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{1,20}$/.test(text) ? text : undefined;
}
