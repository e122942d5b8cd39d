/**
 * `bridle check`: the main job.
 * @module
 */
import {
  type Artifact,
  artifacts,
  buildReport,
  createRedactor,
  type Limits,
  type PhoneRecord,
  type Progress,
  type Redactor,
  type ReportMeta,
  readToldEvent,
  reportText,
  type TimelineRange,
  type ToldEvent,
  timelineRange,
} from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { build } from "../build.ts";
import { agreed } from "../consent.ts";
import { limitsOf, type OpenedEvidence, type OpenedPath, openPath } from "../evidence.ts";
import { examineOpened } from "../examine-opened.ts";
import { type ExitCode, exitCode, exitCodeOf } from "../exit-code.ts";
import { identityText } from "../identity.ts";
import { readIndicators } from "../indicator-files.ts";
import { type KeepsakeOptions, keepsakeOrder } from "../keepsake-order.ts";
import { passwordSource } from "../password.ts";
import { Problem, problemOf } from "../problem.ts";
import { progressLine } from "../progress.ts";
import { RecordsWriter, TimelineWriter } from "../records-writer.ts";
import { openReportFolder, type ReportFolder } from "../report-folder.ts";
import { artifactChoice } from "../select-artifacts.ts";
import { signingKey } from "../store/keys.ts";
import { installedFolder } from "../store/place.ts";
import { summaryText } from "../summary.ts";
import { coloursFor, type Surroundings } from "../surroundings.ts";
import { usualJobs } from "../usual-jobs.ts";
import { type WorkerPool, workerPool } from "../worker-pool.ts";
import { writeReport } from "../write-report.ts";

const workerScript = new URL("./worker.js", import.meta.url);
const mostWorkers = 32;

export interface CheckOptions extends KeepsakeOptions {
  readonly indicators: readonly string[];
  readonly onlyIndicators?: boolean;
  readonly allow?: readonly string[];
  readonly passwordFile?: string;
  readonly identityFile?: string;
  readonly out?: string;
  readonly records?: boolean;
  readonly redact?: boolean;
  readonly sign?: string;
  readonly only?: string;
  readonly skip?: string;
  readonly lang: readonly string[];
  readonly json?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly consent?: string;
  readonly yes?: boolean;
  readonly event: readonly string[];
  readonly jobs?: number;
  readonly limit: readonly string[];
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: boolean;
}

/** @throws {Problem} */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const plan = planOf(options);
  const { say, limits } = plan;
  const startedAt = new Date(surroundings.now()).toISOString();
  const consent = await agreed(options, surroundings, say);
  const key = options.sign === undefined ? undefined : await signingKey(options.sign, surroundings.environment);
  const keepsake = await keepsakeOrder(options, surroundings, say);
  const folder = options.out === undefined ? undefined : await openReportFolder(options.out, options.force === true);
  const progress = progressLine(surroundings, say, {
    quiet: options.quiet === true,
    verbose: options.verbose === true,
  });
  const opened: OpenedEvidence[] = [];
  const closing: OpenedPath["close"][] = [];
  try {
    const { index, onDisk, standardInput } = await readIndicators(
      options.indicators,
      options.onlyIndicators === true,
      surroundings,
      options.allow,
    );
    const password = await passwordSource(options.passwordFile, surroundings, say);
    const identity = await identityText(options.identityFile);
    for (const path of paths) {
      const one = await openPath({
        path,
        limits,
        password,
        identity,
        progress,
        surroundings,
        say,
        look: lookFor(options, plan),
      });
      closing.push(one.close);
      opened.push(...one.opened);
    }
    if (keepsake !== undefined && opened.some(({ evidence }) => evidence.kept !== undefined)) {
      throw new Problem(exitCode.usage, "error-keepsake-of-keepsake");
    }
    const redactor = options.redact === true ? createRedactor((id) => fieldsOf(id)) : undefined;
    const streams = folder === undefined || options.records !== true ? undefined : streamsInto(folder, plan, redactor);
    const pool =
      streams === undefined ? await poolFor(options, opened, limits, surroundings, standardInput) : undefined;
    surroundings.signal.addEventListener("abort", () => void pool?.close());
    const examination = await examineOpened({
      opened,
      surroundings,
      artifacts,
      skip: plan.skip,
      index,
      limits,
      onProgress: (state) => progress.show(reading(state, say)),
      ...(streams === undefined ? {} : { onRecord: streams.take, flush: streams.flush }),
      ...(keepsake === undefined ? {} : { onObserved: keepsake.take }),
      ...(pool === undefined ? {} : { run: pool.run, atOnce: pool.size, alsoHere: true }),
    }).finally(() => pool?.close());
    let kept: number | undefined;
    if (keepsake !== undefined) {
      progress.show({ id: "progress-keepsake" });
      const madeAt = new Date(surroundings.now()).toISOString();
      kept = await keepsake.write(
        examination,
        opened.map(({ evidence }) => evidence),
        madeAt,
      );
    }
    const shown = redactor === undefined ? examination : redactor.examination(examination);
    const meta: ReportMeta = {
      tool: { name: "bridle", version: build.version, commit: build.commit },
      startedAt,
      finishedAt: new Date(surroundings.now()).toISOString(),
      consent,
      told: redactor === undefined ? plan.told : plan.told.map(hiding(redactor)),
      ...(redactor === undefined ? {} : { redacted: true }),
      ...(streams === undefined ? {} : { records: true }),
    };
    const report = buildReport(shown, meta, say);
    if (folder !== undefined) {
      progress.show({ id: "progress-writing" });
      await streams?.records.close();
      const timeline = streams?.timeline ?? new TimelineWriter(folder, plan.range);
      await writeReport({
        folder,
        report,
        timeline,
        languages: plan.languages,
        opened,
        indicators: onDisk,
        signal: surroundings.signal,
        ...(key === undefined ? {} : { key }),
        ...(pool === undefined ? {} : { elsewhere: pool.opened }),
      });
      await folder.finish();
    }
    progress.end();
    surroundings.out.write(
      options.json === true
        ? reportText(report)
        : summaryText(report, say, coloursFor(surroundings.out, surroundings, options.color), options.out),
    );
    if (kept !== undefined && options.quiet !== true) {
      surroundings.err.write(
        `${say({ id: "keepsake-written", args: { path: options.keepsake ?? "", size: kept } })}\n`,
      );
      surroundings.err.write(`${say({ id: "keepsake-holds" })}\n`);
    }
    return exitCodeOf(report.verdict);
  } catch (error) {
    throw problemOf(error, paths.join(", "));
  } finally {
    progress.end();
    await folder?.discard();
    for (const close of closing) await close();
  }
}

/** Other threads would not know what was seen early. */
function lookFor({ jobs = 1 }: CheckOptions, { skip }: Plan): Artifact["early"] {
  return jobs > 1 ? undefined : artifacts.find(({ id, early }) => early !== undefined && !skip.has(id))?.early;
}

/** Threads beside this one, which reads too: `--jobs 2` is one of them. */
async function poolFor(
  options: CheckOptions,
  opened: readonly OpenedEvidence[],
  limits: Limits,
  surroundings: Surroundings,
  standardInput: Uint8Array | undefined,
): Promise<WorkerPool | undefined> {
  const jobs = options.jobs ?? (await usualJobs(workerScript, opened));
  if (jobs < 2) return undefined;
  return workerPool(workerScript, Math.min(jobs, mostWorkers) - 1, {
    evidence: opened.map(({ path, part, evidence: { derivedKey } }) => ({
      path,
      ...(part === undefined ? {} : { part }),
      ...(derivedKey === undefined ? {} : { derivedKey }),
    })),
    limits,
    observe: options.keepsake !== undefined,
    indicators: { paths: options.indicators, only: options.onlyIndicators === true, allow: options.allow ?? [] },
    standardInput,
    environment: { BRIDLE_INDICATORS: installedFolder(surroundings) },
  });
}

interface Plan {
  readonly languages: readonly [string, ...string[]];
  readonly say: ReturnType<typeof createTranslate>;
  readonly limits: Limits;
  readonly skip: ReadonlySet<string>;
  readonly range: TimelineRange;
  readonly told: readonly ToldEvent[];
}

/** Everything that can be wrong with the call is found before anything is opened. */
function planOf(options: CheckOptions): Plan {
  const [first = "en", ...more] = options.lang;
  if (options.sign !== undefined && options.out === undefined) {
    throw new Problem(exitCode.usage, "error-sign-without-out");
  }
  const range = timelineRange(options.since, options.until);
  if (range === undefined) {
    throw new Problem(exitCode.usage, "error-bad-date", {
      name: [options.since, options.until].filter(Boolean).join(", "),
    });
  }
  if (range.since !== undefined && range.until !== undefined && range.since > range.until) {
    throw new Problem(exitCode.usage, "error-dates-reversed", { since: range.since, until: range.until });
  }
  return {
    languages: [first, ...more],
    say: createTranslate(first),
    limits: limitsOf(options.limit),
    skip: artifactChoice(options.only, options.skip),
    range,
    told: options.event.map((words) => {
      const event = readToldEvent(words);
      if (event === undefined) throw new Problem(exitCode.usage, "error-bad-event", { name: words });
      return event;
    }),
  };
}

/** Somebody's own words may name anybody. */
function hiding(redactor: Redactor): (event: ToldEvent) => ToldEvent {
  return (event) => ({ ...event, text: redactor.placeholder("text", event.text) });
}

function fieldsOf(id: string): (typeof artifacts)[number]["fields"] {
  return artifacts.find((artifact) => artifact.id === id)?.fields ?? {};
}

function reading({ artifact, done, total }: Progress, say: Plan["say"]) {
  const title = say({ id: `artifact-${artifact.replaceAll(".", "-")}` });
  return { id: "progress-reading", args: { artifact: title, done: Math.min(done + 1, total), total } };
}

interface Streams {
  readonly records: RecordsWriter;
  readonly timeline: TimelineWriter;
  take(record: PhoneRecord, evidence: string): void;
  flush(): Promise<void>;
}

function streamsInto(folder: ReportFolder, { say, range }: Plan, redactor: Redactor | undefined): Streams {
  const records = new RecordsWriter(folder);
  const timeline = new TimelineWriter(folder, range);
  return {
    records,
    timeline,
    take(record, evidence) {
      const shown = redactor === undefined ? record : redactor.record(record);
      records.take(shown, evidence);
      timeline.takeRecord(shown, evidence, say({ id: `artifact-${record.artifact.replaceAll(".", "-")}` }));
    },
    async flush() {
      await records.flush();
      await timeline.flush();
    },
  };
}
