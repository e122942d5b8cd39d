/**
 * What every artifact's folder has to hold, and what its definition has to say.
 * @module
 */
import type { Artifact } from "../../engine/model/artifact.ts";
import type { ArtifactFolder } from "../generate.ts";
import type { Problem } from "./source-file.ts";

export interface ArtifactCase {
  readonly folder: ArtifactFolder;
  readonly definition: Artifact;
  /** Files below the folder, relative to it. */
  readonly files: readonly string[];
}

/**
 * `known` says whether languages/en has a text of that id. Wanted are name and description of the artifact, sentence and
 * description of each rule, its harmless explanations and its next steps.
 */
export function artifactProblems(cases: readonly ArtifactCase[], known: (textId: string) => boolean): Problem[] {
  return cases.flatMap(({ folder, definition, files }) => {
    const messages: string[] = [];
    const { name, id } = folder;
    if (!files.includes(`${name}.md`)) messages.push(`has no ${name}.md`);
    if (!hasFixturePair(files)) messages.push("has no fixture: a file NAME.input with NAME.expected.json beside it");
    if (definition.id !== id) messages.push(`its id is ${definition.id}, and the folder says ${id}`);
    if (definition.where.length === 0) messages.push("says nowhere where it lives");
    if (Object.keys(definition.fields).length === 0) messages.push("declares no field");
    const ways = [definition.read, definition.gather, definition.describe].filter((way) => way !== undefined);
    if (ways.length !== 1) messages.push("needs one of read, gather and describe");
    const texts = textIds("artifact", id).filter((text) => !known(text));
    messages.push(...texts.map((text) => `languages/en has no text "${text}"`));
    for (const rule of definition.rules) {
      if (!rule.id.startsWith(`${id}/`)) messages.push(`rule ${rule.id} does not begin with ${id}/`);
      if (rule.sources.length === 0) messages.push(`rule ${rule.id} names no public source`);
      if (rule.couldAlsoBe.length === 0) messages.push(`rule ${rule.id} names no harmless explanation`);
      for (const text of [...textIds("rule", rule.id), ...rule.couldAlsoBe, ...rule.next]) {
        if (!known(text)) messages.push(`rule ${rule.id}: languages/en has no text "${text}"`);
      }
    }
    return messages.map((message) => ({ file: folder.path, message }));
  });
}

/** `ios.sms` has the texts `artifact-ios-sms` and `artifact-ios-sms-about`; rules likewise, with `-` for `.` and `/`. */
function textIds(kind: "artifact" | "rule", id: string): string[] {
  const stem = `${kind}-${id.replaceAll(/[./]/g, "-")}`;
  return [stem, `${stem}-about`];
}

function hasFixturePair(files: readonly string[]): boolean {
  return files.some(
    (file) =>
      file.startsWith("fixture/") &&
      file.endsWith(".input") &&
      files.includes(`${file.slice(0, -".input".length)}.expected.json`),
  );
}
