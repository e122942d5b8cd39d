/**
 * `bridle handover`: what a helper needs of a report and no more, in one file that only she can open.
 * @module
 */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { artifacts, encryptFor, handoverPacket, type Report, readReport, writeTar } from "@bridle/engine";
import { createTranslate, directionOf, TextError } from "@bridle/languages";
import { build } from "../build.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Problem } from "../problem.ts";
import { recipientsOf } from "../recipients.ts";
import { type CheckedReport, checkReport } from "../report-check.ts";
import { signatureName, signManifest } from "../report-signature.ts";
import { smallFile } from "../small-file.ts";
import { signingKey } from "../store/keys.ts";
import { readSignature } from "../store/minisign.ts";
import type { Surroundings } from "../surroundings.ts";
import { refuseExisting, writeOutput } from "../write-output.ts";

export interface HandoverOptions {
  readonly to: readonly string[];
  readonly out: string;
  readonly redact: boolean;
  readonly sign?: string;
  readonly lang: readonly string[];
  readonly force?: boolean;
}

const largestReport = 512 * 1024 * 1024;
const largestSignature = 1 << 20;

/** @throws {Problem} */
export async function handover(path: string, options: HandoverOptions, surroundings: Surroundings): Promise<ExitCode> {
  const say = createTranslate(options.lang[0] ?? "en");
  const recipients = await recipientsOf(options.to);
  const key = options.sign === undefined ? undefined : await signingKey(options.sign, surroundings.environment);
  await refuseExisting(options.out, options.force);
  const checked = await checkReport(path, undefined, surroundings.environment);
  if (checked.different.length > 0 || checked.signature.code === exitCode.differs) {
    throw new Problem(exitCode.differs, "error-report-changed", { name: path });
  }
  const createdAt = new Date(surroundings.now()).toISOString();
  const files = await packetOf(path, checked, createdAt, options);
  const manifest = files.at(-1)?.text ?? "";
  if (key !== undefined) files.push({ name: signatureName, text: signManifest(manifest, createdAt, key) });
  const tar = writeTar(
    files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
    Math.floor(surroundings.now() / 1000),
  );
  const packet = await encryptFor(recipients, tar);
  await writeOutput(options.out, packet);
  const { out } = surroundings;
  out.write(`${say({ id: "handover-written", args: { path: options.out, size: packet.length } })}\n`);
  out.write(`${say({ id: options.redact ? "handover-redacted" : "handover-not-redacted" })}\n`);
  out.write(`${say({ id: "handover-open" })}\n  age -d -i KEY-FILE ${options.out} | tar x\n`);
  return exitCode.ok;
}

async function packetOf(
  path: string,
  { manifest, manifestBytes }: CheckedReport,
  createdAt: string,
  { lang, redact }: HandoverOptions,
): Promise<{ name: string; text: string }[]> {
  const [first, ...more] = lang.map((code) => ({
    code,
    direction: directionOf(code),
    translate: createTranslate(code),
  }));
  if (first === undefined) throw new Error("a packet without a language");
  const signature = (await smallFile(join(path, signatureName), largestSignature))?.toString("utf8");
  const signedBy = signature === undefined ? undefined : readSignature(signature)?.id;
  const report = await reportIn(path);
  try {
    return handoverPacket({
      report,
      manifest,
      manifestSha256: createHash("sha256").update(manifestBytes).digest("hex"),
      ...(signedBy === undefined ? {} : { signedBy }),
      redact,
      artifacts,
      tongues: [first, ...more],
      tool: { name: "bridle", version: build.version, commit: build.commit },
      createdAt,
      sha256: (text) => ({
        size: Buffer.byteLength(text),
        sha256: createHash("sha256").update(text).digest("hex"),
      }),
    });
  } catch (error) {
    // Its form is known and its words are not: another version has other sentences.
    if (error instanceof TextError) throw new Problem(exitCode.noInput, "error-report-version", { name: path });
    // No text may be so long, nor nest so deep.
    if (error instanceof RangeError) throw new Problem(3, "error-report-too-large", { name: path });
    throw error;
  }
}

async function reportIn(path: string): Promise<Report> {
  const file = join(path, "report.json");
  const bytes = await smallFile(file, largestReport);
  if (bytes === undefined) {
    const about = await stat(file).catch(() => undefined);
    if (about === undefined) throw new Problem(exitCode.noInput, "error-not-a-report", { name: path });
    if (about.size > largestReport) throw new Problem(3, "error-report-too-large", { name: path });
    throw new Problem(exitCode.noInput, "error-not-permitted", { name: file });
  }
  const read = readReport(bytes.toString("utf8"));
  if ("report" in read) return read.report;
  if (read.fault === "another-version") throw new Problem(exitCode.noInput, "error-report-version", { name: path });
  throw new Problem(exitCode.noInput, "error-report-form", { name: file, detail: read.detail });
}
