/**
 * How the letter speaks: every sentence through `translate`, in one language or two side by side, with what comes from
 * evidence set apart (`<bdi translate="no">`), made visible and defanged.
 * @module
 */
import type { Message, Translate } from "../../model/message.ts";
import { defangAddress, defangText, visible } from "../visible.ts";
import { withTitles } from "../words.ts";
import { type Html, html, joined } from "./element.ts";

/** A language the letter is written in. */
export interface Tongue {
  /** BCP 47. */
  readonly code: string;
  readonly direction: "ltr" | "rtl";
  readonly translate: Translate;
}

export interface Voice {
  readonly tongues: readonly Tongue[];
  /** A sentence that stands alone. `addresses`: its arguments are network addresses, to be defanged as a whole. */
  say(message: Message | string, args?: Message["args"], addresses?: boolean): Html;
  /** A label, or a sentence among others: two languages follow each other here, where `say` sets them side by side. */
  word(message: Message | string, args?: Message["args"]): Html;
  /** Like `say` and `word`, for the first of the candidates that has a text, the last always. */
  sayFirst(candidates: readonly [Message, ...Message[]]): Html;
  wordFirst(candidates: readonly [Message, ...Message[]]): Html;
  /** Text alone, in the first language: for the title and labels. */
  plain(id: string, args?: Message["args"]): string;
}

/** Names of arguments that hold an address whatever the rule is. */
const addressNames = /^(?:url|host|domain|address|link|server|email)/;
/** Names of arguments that never hold one, though dots stand in many of their values. */
const programNames = /^(?:crasher|program|process|package|app)$/;

export function createVoice(tongues: readonly Tongue[]): Voice {
  const [main] = tongues;
  if (main === undefined) throw new Error("a report needs a language");

  function each(inline: boolean, speak: (tongue: Tongue) => Html): Html {
    const spoken = tongues.map((tongue) => ({ tongue, piece: speak(tongue) }));
    const [first] = spoken;
    // A number alone is the same in both.
    if (first !== undefined && spoken.every(({ piece }) => piece.markup === first.piece.markup)) return first.piece;
    const pieces = spoken.map(
      ({ tongue, piece }) => html`<span lang="${tongue.code}" dir="${tongue.direction}">${piece}</span>`,
    );
    return inline ? joined(pieces, " / ") : html`<span class="pair">${joined(pieces, " ")}</span>`;
  }

  return {
    tongues,
    say: (message, args, addresses = false) =>
      each(false, (tongue) => sentence(wholeMessage(message, args), tongue.translate, addresses)),
    word: (message, args) => each(true, (tongue) => sentence(wholeMessage(message, args), tongue.translate, false)),
    sayFirst: (candidates) => each(false, (tongue) => firstSentence(candidates, tongue.translate)),
    wordFirst: (candidates) => each(true, (tongue) => firstSentence(candidates, tongue.translate)),
    plain: (id, args) => main.translate({ id, ...(args === undefined ? {} : { args }) }),
  };
}

function wholeMessage(message: Message | string, args: Message["args"]): Message {
  return typeof message === "string" ? { id: message, ...(args === undefined ? {} : { args }) } : message;
}

function firstSentence(candidates: readonly [Message, ...Message[]], translate: Translate): Html {
  for (const candidate of candidates.slice(0, -1)) {
    try {
      return sentence(candidate, translate, false);
    } catch {
      // No text under this id: the next one is more general.
    }
  }
  return sentence(candidates[candidates.length - 1] ?? candidates[0], translate, false);
}

/**
 * The sentence with its text arguments as elements of their own. Each is put in as a mark from the private use area,
 * which `visible` leaves in no evidence. An argument that the text chooses its words by ("truncated") must stay what
 * it is: it is found by the sentence coming out differently with the mark.
 */
function sentence(message: Message, translate: Translate, addresses: boolean): Html {
  const titled = withTitles(message, translate);
  const shown: Record<string, string | number> = {};
  const marks: string[] = [];
  const names: string[] = [];
  for (const [name, value] of Object.entries(titled.args ?? {})) {
    const ours = typeof value === "number" || value !== message.args?.[name];
    shown[name] = ours ? value : shownValue(value, (addresses && !programNames.test(name)) || addressNames.test(name));
    if (!ours) names.push(name);
  }
  const speak = (args: Record<string, string | number>): string => translate({ id: message.id, args });
  const wanted = speak(shown);
  const marked: Record<string, string | number> = { ...shown };
  for (const name of names) {
    const mark = `\ue000${marks.length}\ue001`;
    if (fill(speak({ ...shown, [name]: mark }), [...marks.map(() => ""), String(shown[name])]) !== wanted) continue;
    marked[name] = mark;
    marks.push(String(shown[name]));
  }
  const pieces = speak(marked).split(/\ue000(\d+)\ue001/);
  return joined(
    pieces.map((piece, index) => (index % 2 === 0 ? html`${piece}` : fromEvidence(marks[Number(piece)] ?? ""))),
    "",
  );
}

function fill(text: string, values: readonly string[]): string {
  return text.replace(/\ue000(\d+)\ue001/g, (_, index: string) => values[Number(index)] ?? "");
}

function shownValue(value: string | number, address: boolean): string {
  const text = visible(String(value));
  return shortened(address ? defangAddress(text) : defangText(text), 300);
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not between the halves of a surrogate pair.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return `${text.slice(0, end)}…`;
}

function fromEvidence(clean: string): Html {
  return html`<bdi translate="no">${clean}</bdi>`;
}

/**
 * A value out of evidence, ready to be looked at. `address`: it is one as a whole. `clue`: a published value that may
 * stand in it bare, without the form of a link.
 */
export function evidence(value: string, address = false, most = 2000, clue = ""): Html {
  const text = visible(shortened(value, most));
  return fromEvidence(address ? defangAddress(text) : defangText(text, clue));
}

/** A name of our own making or of the evidence's structure (path, id, hash): visible, never defanged. */
export function literal(value: string, most = 2000): Html {
  return html`<bdi class="literal" translate="no">${visible(shortened(value, most))}</bdi>`;
}

/** What stands between the items of a list in one line. */
export function between(voice: Voice): string {
  return `${voice.plain("report-list-mark")} `;
}

/** `2026-05-04 10:11:12 UTC`, machine-readable as well. */
export function when(iso: string): Html {
  const readable = `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
  return html`<time datetime="${iso}" dir="ltr">${readable}</time>`;
}

/** `2026-05-04`, in UTC. */
export function day(iso: string): Html {
  return html`<time datetime="${iso}" dir="ltr">${iso.slice(0, 10)}</time>`;
}
