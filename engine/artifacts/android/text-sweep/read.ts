/**
 * One pass over a text of any size, in blocks. Rows come when the text ends, or when very many tokens are known.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../../bytes/text.ts";
import { boundaryOf, isWholeEnd, longestBoundary } from "../../../formats/dumpstate/boundary.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { isAndroidsOwn } from "../../android-programs.ts";
import { logTime } from "../../log-time.ts";
import { rowsOf } from "./rows.ts";
import {
  beforeName,
  mostOf,
  named,
  plainOf,
  type Surroundings,
  standingOf,
  type TextKind,
  textKindOf,
} from "./standing.ts";
import { mostTokens, type Token, TokenTable } from "./token-table.ts";
import { scanTokens, type TokenKind } from "./tokens.ts";

const blockBytes = 1 << 20;
/** Of a line, what is looked at to tell how much it says. */
const lineLooked = 600;
/** More than the longest key before a token. */
const keyLooked = 48;
/** Behind a token: the rest of the name of a process may come first. */
const behindLooked = 160;
const colon = 58;
const newline = 10;
const headBytes = 4096;
const reportHead = /^(?:== dumpstate|------ .{1,400} ------$|DUMP OF SERVICE |Currently running services:)/m;

export async function* readSweep(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  const source = await file.open();
  if (source.size === 0) throw new ReadError("truncated", file.name, "an empty text");
  const head = await source.read(0, headBytes);
  if (isBinary(head)) {
    context.note({ code: "no-text", place: file.name, detail: "its bytes are no text", loss: false });
    return;
  }
  const isReport = file.attributes.line !== undefined || reportHead.test(utf8(head));
  // Android itself writes the stacks of programs that do not answer; what a shell's environment names, it uses.
  const isState = isReport || file.phonePath.startsWith("/data/anr/") || /(?:^|\/)env\.txt$/.test(file.name);
  const sweep = new Sweep(context.takenAt, isState ? "state" : "log");
  let at = 0;
  let zeros = 0;
  while (at < source.size) {
    const block = await source.read(at, at + blockBytes);
    if (block.length === 0) break;
    const isLast = at + block.length >= source.size;
    let end = isLast ? block.length : block.lastIndexOf(newline) + 1;
    // A line longer than a block is cut where it may be.
    if (end === 0) end = Math.max(block.lastIndexOf(32) + 1, 0) || block.length;
    const zero = lostAt(block, end);
    if (zero >= 0 && zeros++ < 20) {
      context.note({ code: "malformed", place: `${file.name}, offset ${at + zero}`, detail: "zero bytes", loss: true });
    }
    sweep.scan(block, end);
    at += end;
    if (sweep.isFull) yield* rowsOf(sweep.take(), file.name);
  }
  yield* rowsOf(sweep.take(), file.name);
  if (at < source.size) {
    context.note({ code: "truncated", place: file.name, detail: `${at} of ${source.size} bytes`, loss: true });
  }
  if (sweep.isOpen) context.note({ code: "truncated", place: file.name, detail: "a section does not end", loss: true });
}

const keysBegin = toUtf8("DUMP OF SERVICE adb:");
const keysEnd = toUtf8(" the duration of dumpsys adb,");
const mostKeyBytes = 1 << 16;

/**
 * Where text was lost: a zero byte, but for those of the list of trusted computers, which Android prints in its own binary
 * form (AOSP `AdbKeyStore`, `BinaryXmlSerializer`). Its keys have a reader of their own. -1 where nothing was.
 */
function lostAt(block: Uint8Array, end: number): number {
  let from = 0;
  for (;;) {
    const zero = block.indexOf(0, from);
    if (zero < 0 || zero >= end) return -1;
    const begun = indexOf(block, keysBegin, Math.max(from, zero - mostKeyBytes), zero);
    const ended = begun < 0 ? -1 : indexOf(block, keysEnd, begun, Math.min(end, begun + mostKeyBytes));
    if (ended < zero) return zero;
    from = ended;
  }
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number, to: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0 && at + wanted.length <= to; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}

/** Signs that no text has, zeros aside, which a damaged text may have. */
function isBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 32 && byte !== 0 && (byte < 9 || byte > 13) && byte !== 27) odd++;
  return odd > head.length / 100 + 1;
}

class Sweep {
  readonly #table = new TokenTable();
  readonly #takenAt: string | undefined;
  #section = "";
  #kind: TextKind;
  readonly #outside: TextKind;
  #line = 0;
  #lineStart = 0;
  #lineText: string | undefined;
  #bytes: Uint8Array = new Uint8Array(0);
  #end = 0;
  #inSection = false;
  /** False once a line that begins or ends a section was met that was whole. */
  #endsMidLine = false;

  constructor(takenAt: string | undefined, kind: TextKind) {
    this.#takenAt = takenAt;
    this.#kind = kind;
    this.#outside = kind;
  }

  get isFull(): boolean {
    return this.#table.size >= mostTokens;
  }

  /** True when the text stopped inside a section: what follows is lost. */
  get isOpen(): boolean {
    return this.#inSection || (this.#section !== "" && this.#endsMidLine);
  }

  take(): Token[] {
    return this.#table.take();
  }

  /** `bytes` up to `end`, which is the end of a line but for the last. */
  scan(bytes: Uint8Array, end: number): void {
    this.#bytes = bytes;
    this.#end = end;
    let position = 0;
    let tokenStart = 0;
    let tokenEnd = 0;
    const where: Surroundings = {
      kind: this.#kind,
      before: () => latin(bytes, Math.max(this.#lineStart, tokenStart - keyLooked), tokenStart),
      behind: () => latin(bytes, tokenEnd, Math.min(this.#end, tokenEnd + behindLooked)),
      line: () => this.#lineOf(),
    };
    scanTokens(bytes, 0, end, {
      line: (start) => {
        position = start;
        this.#beginLine(position);
        (where as { kind: TextKind }).kind = this.#kind;
      },
      token: (kind, from, to) => {
        tokenStart = from;
        tokenEnd = to;
        this.#see(kind, from, to, where);
      },
    });
    this.#endsMidLine = bytes[end - 1] !== newline && !this.#endsWhole();
  }

  #beginLine(start: number): void {
    this.#line++;
    this.#lineStart = start;
    this.#lineText = undefined;
    const bytes = this.#bytes;
    const first = bytes[start];
    // `------ NAME`, `--------- 0.1s was the duration`, `DUMP OF SERVICE`, and banners that end what commands printed.
    if (first === 45) {
      if (bytes[start + 5] === 45 && (bytes[start + 6] === 32 || bytes[start + 9] === 32)) this.#boundary(start);
    } else if (first === 68 && bytes[start + 1] === 85 && bytes[start + 2] === 77) this.#boundary(start);
    else if (first === 61 && bytes[start + 2] === 32) this.#inSection = false;
  }

  #boundary(start: number): void {
    let end = this.#bytes.indexOf(newline, start);
    if (end < 0 || end > this.#end) end = this.#end;
    if (end - start > longestBoundary) return;
    const found = boundaryOf(utf8(this.#bytes.subarray(start, end)));
    if (found === undefined) return;
    if (found.type === "command" || found.type === "service") {
      this.#section = found.type === "service" ? `DUMPSYS ${found.name}` : found.name;
      this.#kind = textKindOf(this.#section);
      this.#inSection = true;
      return;
    }
    const name = found.type === "service-end" ? `DUMPSYS ${found.name}` : found.name;
    // Commands that ran beside it may end in its middle.
    if (name !== this.#section && found.name !== "DUMPSTATE" && found.name !== "DUMPSYS") return;
    this.#inSection = false;
    this.#kind = this.#outside;
  }

  #see(kind: TokenKind, start: number, end: number, where: Surroundings): void {
    const token = this.#table.find(kind, this.#bytes, start, end);
    token.times++;
    if (token.standing >= mostOf(kind)) return;
    if (token.times === 1) token.plain = plainOf(kind, token.bytes);
    else if (!this.#mayRise(token, start, where.kind)) return;
    const isOwn = kind === "path" && isAndroidsOwn(token.bytes);
    const standing = isOwn ? named : standingOf(kind, token.bytes, where);
    if (standing <= token.standing) return;
    token.standing = standing;
    token.line = this.#line;
    token.section = this.#section;
    token.at = where.kind === "log" ? this.#time() : undefined;
  }

  /** Whether this place can say more of a token than the ones before: most tokens are met very often, and mostly alike. */
  #mayRise({ kind, standing, plain }: Token, start: number, text: TextKind): boolean {
    if (standing < plain) return true;
    const before = start > this.#lineStart ? (this.#bytes[start - 1] as number) : newline;
    if (kind === "path") return text === "state";
    if (kind === "component") return text === "state" || before === colon;
    if (before === colon) return true;
    if (text !== "state") return false;
    if (before !== 32) return beforeName.has(before);
    // A blank behind a key, a comma, a number or a count of bytes.
    const second = this.#bytes[start - 2];
    if (second === colon || second === 61 || second === 44 || second === 75) return true;
    return start - this.#lineStart <= 32 || isDigit(second);
  }

  #endsWhole(): boolean {
    const length = this.#end - this.#lineStart;
    return length <= longestBoundary && isWholeEnd(utf8(this.#bytes.subarray(this.#lineStart, this.#end)));
  }

  #lineOf(): string {
    if (this.#lineText === undefined) {
      let end = this.#bytes.indexOf(newline, this.#lineStart);
      if (end < 0) end = this.#end;
      this.#lineText = latin(this.#bytes, this.#lineStart, Math.min(end, this.#lineStart + lineLooked, this.#end));
    }
    return this.#lineText;
  }

  #time(): string | undefined {
    const stamp = /^(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})?/.exec(this.#lineOf())?.[0];
    return stamp === undefined ? undefined : logTime(stamp, this.#takenAt);
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
