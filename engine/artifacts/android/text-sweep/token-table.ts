/**
 * Each different token once, however often it stands in the text: a table that is asked with bytes, and makes a string for
 * a new token alone.
 * @module
 */
import type { TokenKind } from "./tokens.ts";

export interface Token {
  readonly kind: TokenKind;
  /** Its bytes, each as one letter. */
  readonly bytes: string;
  readonly hash: number;
  times: number;
  /** How much the place says that it was found in; the higher the more. */
  standing: number;
  /** What it can come to in an ordinary place. */
  plain: number;
  /** The first line that says so much. */
  line: number;
  section: string;
  at: string | undefined;
}

const slots = 1 << 18;
/** A quarter of the slots, so that a look stays short. A whole report of an ordinary phone has some ten thousand. */
export const mostTokens = 1 << 16;
/** A text may be made so that all its tokens meet in one place: beyond this many looks a token counts as new. */
const mostLooks = 48;

export class TokenTable {
  readonly #places = new Int32Array(slots);
  #tokens: Token[] = [];

  get size(): number {
    return this.#tokens.length;
  }

  /** The token, with `times` 0 where it is new. */
  find(kind: TokenKind, bytes: Uint8Array, start: number, end: number): Token {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    let place = hash & (slots - 1);
    for (let look = 0; look < mostLooks; look++) {
      const number = this.#places[place] as number;
      if (number === 0) {
        this.#places[place] = this.#tokens.length + 1;
        break;
      }
      const known = this.#tokens[number - 1] as Token;
      if (known.hash === hash && known.kind === kind && isSame(known.bytes, bytes, start, end)) return known;
      place = (place + 1) & (slots - 1);
    }
    let text = "";
    for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
    const token: Token = {
      kind,
      bytes: text,
      hash,
      times: 0,
      standing: -1,
      plain: 0,
      line: 0,
      section: "",
      at: undefined,
    };
    this.#tokens.push(token);
    return token;
  }

  /** All of them, in the order in which they were met; the table is empty then. */
  take(): Token[] {
    const tokens = this.#tokens;
    this.#tokens = [];
    this.#places.fill(0);
    return tokens;
  }
}

function isSame(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i - start) !== bytes[i]) return false;
  return true;
}
