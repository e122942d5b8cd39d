/**
 * The packet for somebody who helps: the report, the ledger, the rows that findings rest on and nothing else of the
 * evidence, a checklist, and the manifest over them all.
 * @module
 */
import type { Artifact } from "../../model/artifact.ts";
import type { Tongue } from "../html/voice.ts";
import { reportHtml } from "../html.ts";
import { reportText } from "../json.ts";
import { buildManifest, type Manifest, type ManifestFile, manifestText } from "../manifest.ts";
import type { Report, ReportTool } from "../report.ts";
import { reportSchema } from "../report-schema.ts";
import { withheld } from "../withheld.ts";
import { checklistHtml } from "./checklist.ts";
import type { Handover } from "./handover.ts";
import { handoverSchema } from "./handover-schema.ts";
import { declaredPlaces, hidingPlaces } from "./hidden-places.ts";
import { redactReport } from "./redact-report.ts";

export interface PacketRequest {
  readonly report: Report;
  /** That of the report's folder. */
  readonly manifest: Manifest;
  /** SHA-256 of that manifest's file, and the key it was signed with. */
  readonly manifestSha256: string;
  readonly signedBy?: string;
  readonly redact: boolean;
  readonly artifacts: readonly Pick<Artifact, "id" | "where" | "fields">[];
  readonly tongues: readonly [Tongue, ...Tongue[]];
  readonly tool: ReportTool;
  /** ISO, UTC. */
  readonly createdAt: string;
  sha256(text: string): { readonly size: number; readonly sha256: string };
}

export interface PacketFile {
  readonly name: string;
  readonly text: string;
}

/** The manifest is the last. @throws {Error} when a text is missing, as for a report of a newer program. */
export function handoverPacket(request: PacketRequest): PacketFile[] {
  const { manifest, redact, artifacts, tongues, tool, createdAt } = request;
  const fieldsOf = (id: string) => artifacts.find((artifact) => artifact.id === id)?.fields ?? {};
  const pointedAt = new Set(rowsOf(request.report).map(({ from }) => from.file));
  const hide = redact ? hidingPlaces(declaredPlaces(artifacts), pointedAt) : (place: string) => place;
  const given = withheld(request.report);
  const report = redact ? redactReport(given, { fieldsOf, translate: tongues[0].translate, hide }) : withoutApps(given);
  const about = handoverOf(request, report);
  const files: PacketFile[] = [
    { name: "checklist.html", text: checklistHtml(report, about, tongues) },
    { name: "handover.json", text: jsonText(about) },
    { name: "handover.schema.json", text: jsonText(handoverSchema) },
    { name: "ledger.json", text: jsonText({ schema: "bridle.ledger/1", ledger: report.ledger }) },
    { name: "report.html", text: reportHtml(report, { tongues, fieldsOf }) },
    { name: "report.json", text: reportText(report) },
    { name: "report.schema.json", text: jsonText(reportSchema) },
    {
      name: "rows.jsonl",
      text: rowsOf(report)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(""),
    },
  ];
  const evidence = manifest.evidence.map(({ id, files: read }) => ({
    id,
    name: report.evidence.find((one) => one.id === id)?.name ?? "",
    files: read.map((file): ManifestFile => ({ ...file, name: hide(file.name) })),
  }));
  const hashed = files.map(({ name, text }): ManifestFile => ({ name, ...request.sha256(text) }));
  const withheldFiles = new Set(request.report.indicators.sources.flatMap(({ file, tlp }) => (tlp ? [file] : [])));
  const indicators = manifest.indicators.filter(({ name }) => !withheldFiles.has(name));
  const whole = buildManifest({ tool, createdAt, files: hashed, evidence, indicators });
  return [...files, { name: "manifest.json", text: manifestText(whole) }];
}

/** Which apps somebody uses is no part of a hand-over, also where everything else is told. */
function withoutApps(report: Report): Report {
  const { processes = [], ...rest } = report;
  const listed = processes.filter(({ place }) => place !== "app" && place !== "unknown");
  const leftOut = (report.processesLeftOut ?? 0) + processes.length - listed.length;
  return {
    ...rest,
    ...(listed.length === 0 ? {} : { processes: listed }),
    ...(leftOut > 0 ? { processesLeftOut: leftOut } : {}),
  };
}

function rowsOf({ findings }: Report) {
  return findings.flatMap((finding) =>
    [finding, ...(finding.otherRows ?? [])].map(({ artifact, from, record, times, evidence }) => ({
      finding: finding.id,
      artifact,
      evidence: evidence ?? finding.evidence,
      from,
      record,
      times,
    })),
  );
}

function handoverOf({ report: given, ...request }: PacketRequest, report: Report): Handover {
  return {
    schema: "bridle.handover/1",
    tool: request.tool,
    createdAt: request.createdAt,
    redacted: report.redacted === true,
    report: {
      finishedAt: given.finishedAt,
      manifestSha256: request.manifestSha256,
      ...(request.signedBy === undefined ? {} : { signedBy: request.signedBy }),
    },
    findings: report.findings.length,
    rows: rowsOf(report).length,
    rowsLeftOut: report.findings.reduce((sum, { rowsLeftOut = 0 }) => sum + rowsLeftOut, 0),
  };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
