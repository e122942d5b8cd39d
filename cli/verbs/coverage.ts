/**
 * `bridle coverage`: per kind of evidence, which artifacts there are, what each can show, and how many of the loaded
 * indicators it can test.
 * @module
 */
import { artifacts, canHold, type IndicatorIndex, observedKinds, sourceKinds, typesTestedBy } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { readIndicators } from "../indicator-files.ts";
import type { Surroundings } from "../surroundings.ts";

export interface CoverageOptions {
  readonly indicators: readonly string[];
  readonly onlyIndicators?: boolean;
  readonly json?: boolean;
}

interface CoverageLine {
  readonly artifact: string;
  readonly shows: string;
  readonly rules: number;
  readonly indicators: number;
}

/** @throws {Problem} */
export async function coverage(options: CoverageOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { index } = await readIndicators(options.indicators, options.onlyIndicators === true, surroundings);
  const kinds = sourceKinds.map(({ id }) => {
    const lines = artifacts.filter((artifact) => canHold(id, artifact)).map((artifact) => lineOf(artifact, index));
    const all = typesTestedBy(
      artifacts.filter((artifact) => canHold(id, artifact)).flatMap((one) => [...observedKinds(one)]),
    );
    return { kind: id, indicators: countOf(all, index), artifacts: lines };
  });
  if (options.json === true) {
    surroundings.out.write(`${JSON.stringify({ loaded: index.size, kinds }, undefined, 2)}\n`);
    return exitCode.ok;
  }
  const say = createTranslate("en");
  const rows: string[] = [];
  for (const { kind, indicators, artifacts: lines } of kinds) {
    rows.push(`${say({ id: `evidence-${kind}` })} (${kind})`);
    rows.push(`  ${say({ id: "summary-clues", args: { applicable: indicators, loaded: index.size } })}`, "");
    const width = Math.max(...lines.map(({ artifact }) => artifact.length));
    for (const { artifact, shows, rules, indicators: testable } of lines) {
      rows.push(
        `  ${artifact.padEnd(width)}  ${say({ id: `grade-${shows}` })}  ${say({ id: "coverage-line", args: { indicators: testable, rules } })}`,
      );
    }
    rows.push("");
  }
  surroundings.out.write(`${rows.join("\n")}\n`);
  return exitCode.ok;
}

function lineOf(artifact: (typeof artifacts)[number], index: IndicatorIndex): CoverageLine {
  const tested = typesTestedBy(observedKinds(artifact));
  return {
    artifact: artifact.id,
    shows: artifact.shows,
    rules: artifact.rules.length,
    indicators: countOf(tested, index),
  };
}

function countOf(types: ReadonlySet<string>, index: IndicatorIndex): number {
  let count = 0;
  for (const [type, loaded] of index.counts) if (types.has(type)) count += loaded;
  return count;
}
