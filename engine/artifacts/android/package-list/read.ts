/**
 * One row for each app. What a version of the collector leaves out costs nothing but itself.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import {
  flagIn,
  listIn,
  listItems,
  type Members,
  membersOf,
  numberIn,
  oddItems,
  textIn,
} from "../../collected-list.ts";
import { browsers, byHand } from "../../known-packages.table.ts";

const mostFiles = 1000;
const digests = ["md5", "sha1", "sha256"];

export async function* readPackageList(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  const odd = oddItems(context);
  for await (const items of listItems(file, context, "name", "app")) {
    const rows: Row[] = [];
    for (const { value, from } of items) {
      const members = membersOf(value);
      const name = members === undefined ? undefined : (textIn(members, "name") ?? textIn(members, "package"));
      if (members === undefined || name === undefined) odd(from, "an entry without a name");
      else {
        const details = detailsOf(members);
        rows.push({ value: { package: name, ...details, sideloaded: isSideloaded(details) }, from });
      }
    }
    yield rows;
  }
}

function detailsOf(members: Members): Record<string, unknown> {
  const listed = listIn(members, "files");
  const files = listed.slice(0, mostFiles).flatMap(fileMembers);
  const signers = [members, ...files].flatMap(certificatesOf);
  const errors = files.flatMap((file) => [textIn(file, "error"), textIn(file, "certificateerror")]);
  const trusted = files.map((file) => flagIn(file, "trustedcertificate")).filter((one) => one !== undefined);
  return {
    ...installerOf(members),
    uid: numberIn(members, "uid"),
    state: listed.length === 0 && members.has("files") ? "no-file" : undefined,
    disabled: flagIn(members, "disabled"),
    system: flagIn(members, "system"),
    thirdParty: flagIn(members, "thirdparty"),
    paths: some(files.map((file) => textIn(file, "path"))),
    hashes: some(files.flatMap((file) => digestsIn(file, ""))),
    certificates: some([...signers.flatMap((one) => digestsIn(one, "")), ...files.flatMap(certificateDigests)]),
    signers: some(signers.map((one) => textIn(one, "subject"))),
    trusted: trusted.length === 0 ? undefined : !trusted.includes(false),
    files: files.length === 0 ? undefined : files.map(fileOf),
    errors: some(errors),
  };
}

/** Put there by hand, and still there: no shop, nothing of the phone's maker. Absent where nobody could ask. */
function isSideloaded(details: Readonly<Record<string, unknown>>): boolean | undefined {
  const { installer, origin, state, system, thirdParty } = details;
  if (origin === "not-told") return undefined;
  if (system === true || (system !== false && thirdParty !== true) || state === "no-file") return false;
  return origin === "none" || (typeof installer === "string" && (byHand.has(installer) || browsers.has(installer)));
}

/** `pm` writes `null` where nobody installed an app; a collector that could not ask leaves the value empty or out. */
function installerOf(members: Members): { installer?: string; origin?: string } {
  const installer = textIn(members, "installer");
  if (installer === "null" || members.get("installer") === null) return { origin: "none" };
  return installer === undefined ? { origin: "not-told" } : { installer };
}

function fileMembers(file: unknown): Members[] {
  if (typeof file === "string") return [new Map([["path", file]])];
  const members = membersOf(file);
  return members === undefined ? [] : [members];
}

/** Who signed: one certificate, or a list of them, under whatever name. */
function certificatesOf(members: Members): Members[] {
  return ["certificate", "certificates", "signer", "signers"]
    .flatMap((name) => listIn(members, name).slice(0, mostFiles))
    .flatMap((one) => membersOf(one) ?? []);
}

/** `Md5`, `SHA256`, `sha_1`. */
function digestsIn(members: Members, before: string): (string | undefined)[] {
  return digests.map((name) => textIn(members, before + name));
}

/** `certificate_sha256`, or the digest itself where the certificate belongs. */
function certificateDigests(file: Members): (string | undefined)[] {
  const alone = listIn(file, "certificate").filter((one) => typeof one === "string");
  return [...digestsIn(file, "certificate"), ...digestsIn(file, "cert"), ...alone];
}

function fileOf(file: Members): Record<string, unknown> {
  return { path: textIn(file, "path"), size: numberIn(file, "size"), sha256: textIn(file, "sha256") };
}

/** Each value once; undefined where there is none. */
function some(values: readonly (string | undefined)[]): string[] | undefined {
  const there = new Set(values.filter((value) => value !== undefined));
  return there.size === 0 ? undefined : [...there];
}
