/**
 * `bridle coverage`: per kind of evidence, which artifacts there are, what each can show, and how many of the loaded
 * indicators it can test.
 * @module
 */
import {
  artifacts,
  canHold,
  type IndicatorIndex,
  observedKinds,
  patternsFor,
  patternsTestedBy,
  patternsTouchedBy,
  sourceKinds,
  type Translate,
  typesTestedBy,
  visible,
} from "@bridle/engine";
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
  // A keepsake shows what the evidence that it was made of did.
  const kinds = sourceKinds.flatMap(({ id }) => {
    if (id === "keepsake") return [];
    const lines = artifacts.filter((artifact) => canHold(id, artifact)).map((artifact) => lineOf(artifact, index));
    const all = typesTestedBy(
      artifacts.filter((artifact) => canHold(id, artifact)).flatMap((one) => [...observedKinds(one)]),
    );
    const patterns = patternsTestedBy(
      patternsFor(index),
      artifacts.filter((artifact) => canHold(id, artifact)),
    );
    const names = Object.fromEntries(
      [...index.names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, types]) => [
          name,
          { loaded: countIn(types), testable: countIn(types, all) + (patterns.names.get(name) ?? 0) },
        ]),
    );
    const untested = Object.fromEntries(
      [...index.counts].flatMap(([type, count]) => {
        const left = type === "pattern" ? count - patterns.count : all.has(type) ? 0 : count;
        return left > 0 ? [[type, left]] : [];
      }),
    );
    return { kind: id, indicators: countOf(all, index) + patterns.count, names, untested, artifacts: lines };
  });
  if (options.json === true) {
    surroundings.out.write(`${JSON.stringify({ loaded: index.size, kinds }, undefined, 2)}\n`);
    return exitCode.ok;
  }
  const say = createTranslate(surroundings.language ?? "en");
  const rows: string[] = [];
  for (const { kind, indicators, names, untested, artifacts: lines } of kinds) {
    rows.push(`${say({ id: `evidence-${kind}` })} (${kind})`);
    rows.push(`  ${say({ id: "summary-clues", args: { applicable: indicators, loaded: index.size } })}`, "");
    const width = Math.max(...lines.map(({ artifact }) => artifact.length));
    for (const { artifact, shows, rules, indicators: testable } of lines) {
      rows.push(
        `  ${artifact.padEnd(width)}  ${say({ id: `grade-${shows}` })}  ${say({ id: "coverage-line", args: { indicators: testable, rules } })}`,
      );
    }
    rows.push("", ...namesText(names, say));
    const none = Object.entries(untested).map(([type, count]) => `${type} ${count}`);
    if (none.length > 0) rows.push(`  ${say({ id: "coverage-untested", args: { types: none.join(", ") } })}`);
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
    indicators: countOf(tested, index) + patternsTouchedBy(patternsFor(index), artifact),
  };
}

const namesShown = 40;

/** What is published under each name: those of which most can be looked for first. */
function namesText(names: Readonly<Record<string, { loaded: number; testable: number }>>, say: Translate): string[] {
  const sorted = Object.entries(names).sort(([, a], [, b]) => b.testable - a.testable || b.loaded - a.loaded);
  const lines = sorted
    .slice(0, namesShown)
    .map(([name, counts]) => `  ${say({ id: "coverage-name", args: { name: visible(name), ...counts } })}`);
  const more = sorted.length - namesShown;
  return more > 0 ? [...lines, `  ${say({ id: "coverage-more-names", args: { count: more } })}`] : lines;
}

function countIn(types: ReadonlyMap<string, number>, of?: ReadonlySet<string>): number {
  let count = 0;
  for (const [type, loaded] of types) if (of === undefined || of.has(type)) count += loaded;
  return count;
}

function countOf(types: ReadonlySet<string>, index: IndicatorIndex): number {
  return countIn(index.counts, types);
}
