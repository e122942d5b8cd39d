/**
 * `bridle compare`: what is new, gone and changed between two pieces of evidence of one phone, as before and after a
 * journey.
 * @module
 */
import { artifacts, type ComparedSide, type Comparison, compareSides, Inventory } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { build } from "../build.ts";
import { comparisonText } from "../comparison-text.ts";
import { type OpenRequest, openPath } from "../evidence.ts";
import { examineOpened } from "../examine-opened.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type OpenOptions, openRequest } from "../open-request.ts";
import { Problem, problemOf } from "../problem.ts";
import { coloursFor, type Surroundings } from "../surroundings.ts";

export interface CompareOptions extends OpenOptions {
  readonly lang: readonly string[];
  readonly json?: boolean;
  readonly color: boolean;
}

/** Only what says something of things or of programs is read. */
const compared = artifacts.filter(({ identity, sightings }) => identity !== undefined || sightings !== undefined);

/** @throws {Problem} */
export async function compare(
  before: string,
  after: string,
  options: CompareOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const say = createTranslate(options.lang[0] ?? "en");
  const request = await openRequest(options, surroundings, say);
  const { progress } = request;
  try {
    const old = await sideOf({ ...request, path: before });
    const now = await sideOf({ ...request, path: after });
    const comparison = compareSides(old, now, compared);
    progress.end();
    const tool = { name: "bridle", version: build.version, commit: build.commit };
    surroundings.out.write(
      options.json === true
        ? `${JSON.stringify({ schema: "bridle.compare/1", tool, ...comparison }, undefined, 2)}\n`
        : comparisonText(comparison, say, coloursFor(surroundings.out, surroundings, options.color)),
    );
    return codeOf(comparison);
  } finally {
    progress.end();
  }
}

async function sideOf(request: OpenRequest): Promise<ComparedSide> {
  const { path, limits, progress, surroundings, say } = request;
  const { opened, close } = await openPath(request);
  try {
    if (opened.some(({ evidence }) => evidence.kept !== undefined)) {
      throw new Problem(exitCode.usage, "error-keepsake-compare", { name: path });
    }
    const inventory = new Inventory(compared);
    const examination = await examineOpened({
      opened,
      artifacts: compared,
      limits,
      surroundings,
      onProgress: ({ artifact, done, total }) => {
        const title = say({ id: `artifact-${artifact.replaceAll(".", "-")}` });
        progress.show({ id: "progress-reading", args: { artifact: title, done: Math.min(done + 1, total), total } });
      },
      onRecord: (record, id) => inventory.take(record, id),
    });
    return { examination, inventory };
  } catch (error) {
    throw problemOf(error, path);
  } finally {
    await close();
  }
}

/** By the table of `check`: 2 for what is worth a closer look, 3 where a part that could hold such a thing is missing. */
function codeOf({ differences, processes, gaps, comparedWhole }: Comparison): ExitCode {
  if (differences.some(({ closer }) => closer) || processes.some(({ closer }) => closer)) return 2;
  return gaps || comparedWhole.length === 0 ? 3 : exitCode.ok;
}
