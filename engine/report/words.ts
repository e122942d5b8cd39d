/**
 * From ids to sentences: which message belongs to an artifact, a grade, a note; and the arguments put into words.
 * @module
 */
import type { Message, Translate } from "../model/message.ts";
import type { Said } from "./report.ts";

/** `ios.data-usage` → `artifact-ios-data-usage`. */
export function artifactTitle(artifact: string): Message {
  return { id: `artifact-${artifact.replaceAll(".", "-")}` };
}

/** `indicator/process-name` → `rule-indicator-process-name`. */
export function ruleMessageId(rule: string): string {
  return `rule-${rule.replace(/[./]/g, "-")}`;
}

const artifactId = /^(?:ios|android)\.[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/**
 * The same message with artifact ids and powers in its arguments put into words: a rule's sentence says "Safari history",
 * the finding's arguments hold `ios.safari-history`.
 */
export function withTitles(message: Message, translate: Translate): Message {
  if (message.args === undefined) return message;
  const args: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(message.args)) {
    const isArtifact = name.startsWith("artifact") && typeof value === "string" && artifactId.test(value);
    if (isArtifact) args[name] = translate(artifactTitle(value));
    else args[name] = powerLists.has(name) && typeof value === "string" ? powersInWords(value, translate) : value;
  }
  return { id: message.id, args };
}

/** Arguments that list what an app or a program may do, in words of the rules or the system: `calls`, `RECORD_AUDIO`. */
const powerLists: ReadonlySet<string> = new Set(["rights", "powers", "services", "operation"]);

/** All of them in words, or the list as it is where one of them has none: then it came from the evidence. */
function powersInWords(list: string, translate: Translate): string {
  const names = list.split(", ");
  if (names.length > 30 || !names.every((name) => /^[a-z][a-z _]{1,40}$/i.test(name))) return list;
  try {
    const words = names.map((name) => translate({ id: `power-${name.toLowerCase().replace(/[ _]/g, "-")}` }));
    return [...new Set(words)].join(`${translate({ id: "powers-between" })} `);
  } catch {
    return list;
  }
}

/** The message with its text in one language. */
export function say(message: Message, translate: Translate): Said {
  return { message, text: translate(withTitles(message, translate)) };
}

/**
 * The first message that has a text, the last one always. Codes of notes are an open set (each artifact adds its own), so
 * a missing text of one is no defect as long as a general sentence takes its place.
 */
export function firstKnown(messages: readonly [Message, ...Message[]], translate: Translate): Said {
  for (const message of messages.slice(0, -1)) {
    try {
      return say(message, translate);
    } catch {
      // No text under this id: the next one is more general.
    }
  }
  return say(messages[messages.length - 1] ?? messages[0], translate);
}

/** Why a note was made, as a sentence. */
export function noteMessages(code: string, place: string): readonly [Message, ...Message[]] {
  const args = { code, place };
  return /^[a-z][a-z0-9-]{0,60}$/.test(code)
    ? [
        { id: `note-${code}`, args },
        { id: "note-other", args },
      ]
    : [{ id: "note-other", args }];
}

/** A kind of evidence in words; kinds are an open set as well. */
export function evidenceMessages(kind: string, part: "" | "-limits"): readonly [Message, ...Message[]] {
  return [
    { id: `evidence-${kind}${part}`, args: { kind } },
    { id: `evidence-other${part}`, args: { kind } },
  ];
}
