/**
 * `bridle explain`: what a rule or an artifact means, its harmless causes, and how to tell.
 * @module
 */
import {
  type Artifact,
  artifacts,
  indicatorRules,
  ruleMessageId,
  rulesOverSeveral,
  type Translate,
} from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Problem } from "../problem.ts";
import type { Surroundings } from "../surroundings.ts";

/** What the program can explain. */
interface Explained {
  readonly about: string;
  readonly grade: string;
  readonly couldAlsoBe: readonly string[];
  readonly next: readonly string[];
  readonly sources: readonly string[];
}

/** @throws {Problem} usage, for a name that is neither a rule nor an artifact. */
export function explain(name: string, { out, language = "en" }: Surroundings): ExitCode {
  const text = explanation(name, createTranslate(language));
  if (text === undefined) throw new Problem(exitCode.usage, "error-unknown-rule", { name });
  out.write(text);
  return exitCode.ok;
}

/** Every name there is something to say of. */
export function explainedNames(): string[] {
  const rules = [...artifacts.flatMap((artifact: Artifact) => artifact.rules), ...rulesOverSeveral];
  const kinds = Object.keys(indicatorRules).map((kind) => `indicator/${kind}`);
  return [...artifacts.map(({ id }) => id), ...rules.map(({ id }) => id), ...kinds];
}

export function explanation(name: string, say: Translate): string | undefined {
  const found = artifactNamed(name) ?? ruleNamed(name);
  if (found === undefined) return undefined;
  const lines = [name, "", say({ id: found.about }), ""];
  lines.push(`${say({ id: `grade-${found.grade}` })}: ${say({ id: `grade-${found.grade}-about` })}`);
  const list = (heading: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push("", say({ id: heading }), ...items.map((item) => `  - ${item}`));
  };
  list(
    "heading-could-also-be",
    found.couldAlsoBe.map((id) => say({ id })),
  );
  list(
    "heading-how-to-find-out",
    found.next.map((id) => say({ id })),
  );
  list("heading-sources", found.sources);
  return `${lines.join("\n")}\n`;
}

function artifactNamed(name: string): Explained | undefined {
  const found = artifacts.find(({ id }) => id === name);
  if (found === undefined) return undefined;
  return {
    about: `artifact-${found.id.replaceAll(".", "-")}-about`,
    grade: found.shows,
    couldAlsoBe: [],
    next: [],
    sources: found.rules.map(({ id }) => `bridle explain ${id}`),
  };
}

function ruleNamed(name: string): Explained | undefined {
  const about = `${ruleMessageId(name)}-about`;
  const rules = [...artifacts.flatMap((artifact: Artifact) => artifact.rules), ...rulesOverSeveral];
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined) return { ...rule, about };
  const [, kind = ""] = /^indicator\/([a-z-]+)$/.exec(name) ?? [];
  if (!Object.hasOwn(indicatorRules, kind)) return undefined;
  return { ...indicatorRules[kind as keyof typeof indicatorRules], about, sources: [] };
}
