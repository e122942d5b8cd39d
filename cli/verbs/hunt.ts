/**
 * `bridle hunt`: compares many keepsakes with clues that were published since, one line for each. One that cannot be read
 * costs itself alone.
 * @module
 */
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  artifacts,
  buildReport,
  defangText,
  type Report,
  type ReportMeta,
  type Translate,
  visible,
} from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { build } from "../build.ts";
import { type OpenRequest, openPath } from "../evidence.ts";
import { examineOpened } from "../examine-opened.ts";
import { type ExitCode, exitCode, exitCodeOf } from "../exit-code.ts";
import { readIndicators } from "../indicator-files.ts";
import { type OpenOptions, openRequest } from "../open-request.ts";
import { Problem, problemOf } from "../problem.ts";
import { coloursFor, type Surroundings } from "../surroundings.ts";

export interface HuntOptions extends OpenOptions {
  readonly indicators: readonly string[];
  readonly onlyIndicators?: boolean;
  readonly allow?: readonly string[];
  readonly lang: readonly string[];
  readonly json?: boolean;
  readonly color: boolean;
}

type Finding = Report["findings"][number];

/** What there is to tell of one keepsake. */
type Hunted =
  | { readonly path: string; readonly report: Report; readonly madeAt: string; readonly fresh: readonly Finding[] }
  | { readonly path: string; readonly problem: Problem };

const mostKeepsakes = 100_000;
const deepest = 16;
const longest = 160;

/** @throws {Problem} */
export async function hunt(
  paths: readonly string[],
  options: HuntOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const say = createTranslate(options.lang[0] ?? "en");
  const { index } = await readIndicators(
    options.indicators,
    options.onlyIndicators === true,
    surroundings,
    options.allow,
  );
  const request = await openRequest(options, surroundings, say);
  const { progress } = request;
  const files = (await Promise.all(paths.map((path) => keepsakesAt(path)))).flat();
  if (files.length === 0)
    throw new Problem(exitCode.notPhoneEvidence, "error-no-keepsakes", { name: paths.join(", ") });
  const colours = coloursFor(surroundings.out, surroundings, options.color);
  let worst: ExitCode = exitCode.ok;
  for (const path of files) {
    const one = await hunted({ ...request, path }, index);
    progress.end();
    worst = worse(worst, codeOf(one));
    surroundings.out.write(options.json === true ? `${JSON.stringify(jsonOf(one, say))}\n` : lineOf(one, say, colours));
  }
  return worst;
}

/** A file, or every keepsake in a folder and those below it. @throws {Problem} */
async function keepsakesAt(path: string, deep = 0): Promise<string[]> {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined) throw new Problem(exitCode.noInput, "error-path-absent", { name: path });
  if (!about.isDirectory()) return [path];
  const found: string[] = [];
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (entry.isDirectory() && deep < deepest) found.push(...(await keepsakesAt(inside, deep + 1)));
    // Whatever else lies in the folder is none of ours.
    else if (entry.isFile() && /\.keepsake$/i.test(entry.name)) found.push(inside);
    if (found.length > mostKeepsakes) throw new Problem(3, "error-over-limit", { name: path, detail: "" });
  }
  return found;
}

async function hunted(
  request: OpenRequest,
  index: Awaited<ReturnType<typeof readIndicators>>["index"],
): Promise<Hunted> {
  const { path, limits, surroundings, say } = request;
  let close: (() => Promise<void>) | undefined;
  try {
    const opening = await openPath(request);
    close = opening.close;
    const evidences = opening.opened.map(({ evidence }) => evidence);
    const madeAt = evidences[0]?.kept?.madeAt;
    if (madeAt === undefined) {
      const isOne = evidences[0]?.kind === "keepsake";
      throw isOne
        ? new Problem(3, "error-damaged-evidence", { name: path, detail: "malformed" })
        : new Problem(exitCode.notPhoneEvidence, "error-no-keepsake", { name: path });
    }
    const startedAt = new Date(surroundings.now()).toISOString();
    const { opened } = opening;
    const examination = await examineOpened({ opened, surroundings, artifacts, index, limits });
    const meta: ReportMeta = {
      tool: { name: "bridle", version: build.version, commit: build.commit },
      startedAt,
      finishedAt: new Date(surroundings.now()).toISOString(),
    };
    const report = buildReport(examination, meta, say);
    const fresh = report.findings.filter(
      ({ rule, artifact, indicators, message }) =>
        indicators.length > 0 &&
        !evidences.some(({ kept }) => kept?.wasFound(rule, artifact, String(message.args?.["value"])) === true),
    );
    return { path, report, madeAt, fresh };
  } catch (error) {
    const problem = problemOf(error, path);
    if (problem.exitCode === exitCode.cancelled) throw problem;
    return { path, problem };
  } finally {
    await close?.();
  }
}

/** What cannot be opened says nothing of its phone. */
function codeOf(one: Hunted): ExitCode {
  return "problem" in one ? 3 : exitCodeOf(one.report.verdict);
}

/** Traces before all else, then a closer look, then what could not be told. */
function worse(one: ExitCode, other: ExitCode): ExitCode {
  const order: readonly ExitCode[] = [exitCode.ok, 3, 2, 1];
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
}

function lineOf(one: Hunted, say: Translate, colours: ReturnType<typeof coloursFor>): string {
  const name = shown(basename(one.path));
  if ("problem" in one) return `${name}: ${shown(say(one.problem.said))}\n`;
  const { report, madeAt, fresh } = one;
  const [first] = report.findings;
  const words = [
    colours.bold(say({ id: `hunt-${report.verdict}` })),
    say({ id: "hunt-made", args: { date: madeAt.slice(0, 10) } }),
    ...(first === undefined ? [] : [`${say({ id: `grade-${first.grade}` })}: ${shown(first.text)}`]),
    ...(report.findings.length === 0
      ? []
      : [say({ id: "hunt-findings", args: { count: report.findings.length, fresh: fresh.length } })]),
  ];
  return `${name}: ${words.join(" · ")}\n`;
}

function jsonOf(one: Hunted, say: Translate): object {
  if ("problem" in one) {
    const { problem } = one;
    return { schema: "bridle.hunt/1", file: one.path, exitCode: problem.exitCode, problem: say(problem.said) };
  }
  const { path, report, madeAt, fresh } = one;
  const known = new Set(fresh);
  return {
    schema: "bridle.hunt/1",
    file: path,
    exitCode: exitCodeOf(report.verdict),
    verdict: report.verdict,
    madeAt,
    evidence: report.evidence.map(({ kind, device, takenAt }) => ({
      kind,
      device,
      ...(takenAt === undefined ? {} : { takenAt }),
    })),
    indicators: { loaded: report.indicators.loaded, applicable: report.indicators.applicable },
    findings: report.findings.map((finding) => {
      const { rule, grade, artifact, at, text, from, indicators } = finding;
      const when = at === undefined ? {} : { at };
      return { rule, grade, artifact, ...when, text, from, indicators, new: known.has(finding) };
    }),
  };
}

/** Text that may hold words of the evidence. */
function shown(text: string): string {
  const line = defangText(visible(text)).replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
