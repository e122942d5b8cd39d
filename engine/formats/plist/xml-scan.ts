/**
 * Tags and text of an XML property list. Not an XML parser: it knows no entities but the five of XML 1.0 (4.6) and
 * numeric references, never declares or expands any, and resolves nothing outside the text; a document type is skipped.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { isScalar } from "./plist-text.ts";

export interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
}

const predefined = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** Longest reference that is looked at: `&#x0010FFFF;` and a little more. */
const referenceLetters = 16;

/** Walks forward through the text; each letter is looked at a bounded number of times. */
export class XmlScanner {
  readonly text: string;
  readonly place: string;
  readonly #longest: number;
  at = 0;

  /** `longest` is the most letters that the text of one element may have. */
  constructor(text: string, place: string, longest: number) {
    this.text = text;
    this.place = place;
    this.#longest = longest;
  }

  bad(detail: string): ReadError {
    return new ReadError("malformed", this.place, `${detail} at letter ${this.at}`);
  }

  #cut(): ReadError {
    return new ReadError(
      "truncated",
      this.place,
      `the document ends within an element, after ${this.text.length} letters`,
    );
  }

  /** The next tag; between tags only white space, comments, instructions and the document type may stand. */
  tag(): Tag {
    for (;;) {
      this.space();
      if (this.at >= this.text.length) throw this.#cut();
      if (this.text[this.at] !== "<" || this.text.startsWith("<![", this.at)) throw this.bad("text between elements");
      if (this.#skipMarkup()) continue;
      if (this.text.startsWith("<!", this.at)) this.#skipDeclaration();
      else return this.#readTag();
    }
  }

  /** Moves past white space and NULs, which some writers leave behind the document. */
  space(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0) return;
    }
  }

  /** Skips a comment or a processing instruction, if one stands here. */
  #skipMarkup(): boolean {
    if (this.text.startsWith("<!--", this.at)) this.#past("-->", this.at + 4);
    else if (this.text.startsWith("<?", this.at)) this.#past("?>", this.at + 2);
    else return false;
    return true;
  }

  #past(end: string, from: number): void {
    const found = this.text.indexOf(end, from);
    if (found < 0) throw this.#cut();
    this.at = found + end.length;
  }

  /** `<!DOCTYPE …>`, with quoted identifiers and an internal subset in brackets: skipped, whatever it declares. */
  #skipDeclaration(): void {
    let brackets = 0;
    for (let i = this.at + 2; i < this.text.length; i++) {
      const letter = this.text[i];
      if (letter === "<" && (this.text.startsWith("<!--", i) || this.text.startsWith("<?", i))) {
        this.at = i;
        this.#skipMarkup();
        i = this.at - 1;
      } else if (letter === '"' || letter === "'") {
        i = this.text.indexOf(letter, i + 1);
        if (i < 0) break;
      } else if (letter === "[" || letter === "]") brackets += letter === "[" ? 1 : -1;
      else if (letter === ">" && brackets <= 0) {
        this.at = i + 1;
        return;
      }
    }
    throw this.#cut();
  }

  #readTag(): Tag {
    const close = this.text[this.at + 1] === "/";
    const start = this.at + (close ? 2 : 1);
    let end = start;
    while (end < this.text.length && !" \t\r\n/>".includes(this.text[end] as string)) end++;
    const name = this.text.slice(start, Math.min(end, start + 32));
    let slash = false;
    for (let i = end; i < this.text.length; i++) {
      const letter = this.text[i];
      if (letter === '"' || letter === "'") {
        i = this.text.indexOf(letter, i + 1);
        if (i < 0) break;
      } else if (letter === ">") {
        this.at = i + 1;
        return { name, kind: close ? "close" : slash ? "empty" : "open" };
      } else slash = letter === "/";
    }
    throw this.#cut();
  }

  /** The text up to the closing tag of `name`, which is read too. */
  content(name: string): string {
    let text = "";
    for (;;) {
      const next = this.text.indexOf("<", this.at);
      if (next < 0) throw this.#cut();
      text += this.#unescaped(this.text.slice(this.at, next));
      if (text.length > this.#longest) {
        throw new ReadError("over-limit", this.place, `text of more than ${this.#longest} letters`);
      }
      this.at = next;
      if (this.text.startsWith("<![CDATA[", next)) {
        this.#past("]]>", next + 9);
        text += this.text.slice(next + 9, this.at - 3);
      } else if (!this.#skipMarkup()) {
        const tag = this.#readTag();
        if (tag.kind !== "close" || tag.name !== name) throw this.bad(`<${tag.name}> within <${name}>`);
        return text;
      }
    }
  }

  /** References made letters; one that is none, or names an entity of the document's own, stays as it stands. */
  #unescaped(raw: string): string {
    let from = raw.indexOf("&");
    if (from < 0) return raw;
    const parts: string[] = [raw.slice(0, from)];
    while (from >= 0) {
      const next = raw.indexOf("&", from + 1);
      const piece = next < 0 ? raw.slice(from) : raw.slice(from, next);
      const end = piece.slice(0, referenceLetters).indexOf(";");
      const letter = end < 0 ? undefined : reference(piece.slice(1, end));
      parts.push(letter === undefined ? piece : letter + piece.slice(end + 1));
      from = next;
    }
    return parts.join("");
  }
}

function reference(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (digits === null) return predefined.get(name);
  const point = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return String.fromCodePoint(isScalar(point) ? point : 0xfffd);
}
