/**
 * A comparison for the terminal: what is worth a closer look first, then every kind of thing, then what was not compared.
 * @module
 */
import {
  type Comparison,
  type Difference,
  defangText,
  type ProcessDifference,
  type Translate,
  things,
  visible,
} from "@bridle/engine";
import type { coloursFor } from "./surroundings.ts";

const mostInGroup = 25;
const mostValues = 5;
const longest = 220;
/** What is told of a new thing besides its name. */
const toldState = ["name", "organization", "package", "installer", "source", "answer", "mode", "value", "servers"];

type Colours = ReturnType<typeof coloursFor>;
type Say = (id: string, args?: Record<string, string | number>) => string;

/** Lines of text, each ended. */
export function comparisonText(comparison: Comparison, translate: Translate, colours: Colours): string {
  const say: Say = (id, args) => translate(args === undefined ? { id } : { id, args });
  const lines = [...headLines(comparison, say, colours), ""];
  const [closer, rest] = [comparison.differences.filter((one) => one.closer), comparison.differences];
  const odd = comparison.processes.filter((one) => one.closer);
  if (closer.length + odd.length > 0) {
    lines.push(colours.bold(say("compare-closer")), `  ${say("compare-closer-about")}`);
    lines.push(...listed([...odd.map((one) => processLine(one, say)), ...differenceLines(closer, say, true)], say), "");
  } else {
    lines.push(say("compare-nothing-closer"), "");
  }
  for (const thing of things) {
    const found = differenceLines(
      rest.filter((one) => one.thing === thing && !one.closer),
      say,
      false,
    );
    if (found.length === 0) continue;
    lines.push(colours.bold(say(`compare-thing-${thing}`)), ...listed(found, say), "");
  }
  lines.push(...programLines(comparison.processes, say, colours));
  lines.push(...notComparedLines(comparison, say, colours));
  return `${lines.join("\n")}\n`;
}

function headLines({ old, new: now, warnings, system }: Comparison, say: Say, colours: Colours): string[] {
  const of = (side: Comparison["old"]): string => {
    const [first] = side;
    if (first === undefined) return "?";
    const { model, osName, osVersion } = first.device;
    return [shown(first.name), first.kind, model, osName, osVersion, first.takenAt?.slice(0, 10)]
      .filter(Boolean)
      .join(", ");
  };
  return [
    say("compare-old", { name: of(old) }),
    say("compare-new", { name: of(now) }),
    ...warnings.map((warning) => colours.bold(say(`compare-warning-${warning}`))),
    ...(system === undefined
      ? []
      : [say("compare-system", { before: shown(system.before), after: shown(system.after) })]),
  ];
}

/** One line for a thing of which several artifacts tell the same. */
function differenceLines(differences: readonly Difference[], say: Say, named: boolean): string[] {
  const lines = new Set<string>();
  for (const { change, thing, what, changes = [], state = {}, sure } of differences) {
    const name = shown(labelOf(what)) || say(`compare-thing-${thing}`);
    const args = { change, name, sure: sure ? "yes" : "no" };
    const kind = named && labelOf(what) !== "" ? `${say(`compare-thing-${thing}`)}: ` : "";
    const told = changes.map(({ field, before, after }) =>
      say("compare-values", {
        field: fieldWord(field, say),
        before: valuesOf(before, say),
        after: valuesOf(after, say),
      }),
    );
    for (const field of toldState) {
      const values = state[field];
      if (values !== undefined)
        told.push(say("compare-state", { field: fieldWord(field, say), value: valuesOf(values, say) }));
    }
    lines.add(kind + say("compare-line", args) + (told.length === 0 ? "" : ` – ${told.join("; ")}`));
  }
  // What one artifact says of it and another does not is told once.
  const all = [...lines];
  return all.filter((line) => !all.some((other) => other.startsWith(`${line} – `)));
}

function fieldWord(field: string, say: Say): string {
  return say("compare-field", { field });
}

function labelOf(what: Difference["what"]): string {
  const parts = Object.entries(what).map(([name, value]) => {
    if (typeof value === "string") return value;
    if (Array.isArray(value)) return value.filter((one) => typeof one === "string").join(", ");
    // Numbers and marks say nothing without their name: user 0.
    return value === 0 && name === "user" ? "" : `${name} ${String(value)}`;
  });
  return parts.filter((part) => part !== "").join(" · ");
}

function valuesOf(values: readonly string[], say: Say): string {
  if (values.length === 0) return say("compare-none");
  const told = values.slice(0, mostValues).map((value) => shown(value, 60));
  return values.length > mostValues ? `${told.join(", ")}, …` : told.join(", ");
}

function processLine({ process, change }: ProcessDifference, say: Say): string {
  const { path, name, firstSeen } = process;
  const line = say("compare-program", { change, name: shown(path ?? name) });
  return firstSeen === undefined ? line : `${line} (${firstSeen.slice(0, 19)}Z)`;
}

function programLines(processes: readonly ProcessDifference[], say: Say, colours: Colours): string[] {
  const rest = processes.filter((one) => !one.closer);
  if (rest.length === 0) return [];
  const lines = [colours.bold(say("compare-programs")), `  ${say("compare-programs-about")}`];
  for (const change of ["new", "gone"] as const) {
    const count = (...places: readonly string[]): number =>
      rest.filter((one) => one.change === change && places.includes(one.process.place)).length;
    const args = {
      change,
      odd: count("staging", "elsewhere"),
      app: count("app"),
      system: count("system"),
      unknown: count("unknown"),
    };
    lines.push(`  ${say("compare-program-counts", args)}`);
  }
  return [...lines, ""];
}

/** Parts of which the same can be said stand together. */
function notComparedLines({ notCompared, comparedWhole }: Comparison, say: Say, colours: Colours): string[] {
  const lines = [say("compare-whole", { count: comparedWhole.length })];
  const whys = new Map<string, string[]>();
  for (const { artifact, why, things: count } of notCompared) {
    const title = say(`artifact-${artifact.replaceAll(".", "-")}`);
    const parts = whys.get(why) ?? [];
    whys.set(why, parts);
    parts.push(count === 0 || why.endsWith("not-whole") ? title : `${title} (${count})`);
  }
  if (whys.size === 0) return lines;
  lines.push("", colours.bold(say("compare-not")));
  for (const [why, parts] of whys) lines.push(`  ${say(`compare-why-${why}`)}`, `    ${parts.join("; ")}`);
  return lines;
}

function listed(lines: readonly string[], say: Say): string[] {
  const told = lines.slice(0, mostInGroup).map((line) => `  ${line}`);
  return lines.length > mostInGroup
    ? [...told, `  ${say("compare-more", { count: lines.length - mostInGroup })}`]
    : told;
}

/** Text out of evidence: nothing in it may steer the terminal or be clicked. */
function shown(text: string, most = longest): string {
  const line = defangText(visible(text)).replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
