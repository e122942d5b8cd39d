/**
 * The lines of a text of any size, block by block: logs are larger than what is held in memory at once. Says the same of
 * what is lost as `section-text.ts` does of sections.
 * @module
 */
import { ReadError } from "../bytes/read-error.ts";
import { utf8 } from "../bytes/text.ts";
import { boundaryOf, isWholeEnd } from "../formats/dumpstate/boundary.ts";
import { plainLine } from "../formats/dumpstate/plain-line.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";

interface TextLine {
  /** Without its line end. */
  readonly text: string;
  /** From 1; of the whole text, where the file is a part of one. */
  readonly line: number;
}

const blockBytes = 1 << 18;
const mostNotes = 20;
const newline = 10;

/**
 * Lines that begin or end a section are left out. A line that is longer than a block comes in pieces.
 * @throws {ReadError} `truncated` for an empty file.
 */
export async function* readTextLines(file: EvidenceFile, context: ReadContext): AsyncGenerator<readonly TextLine[]> {
  const source = await file.open();
  if (source.size === 0) throw new ReadError("truncated", file.name, "an empty text");
  let line = (file.attributes.line ?? 1) - 1;
  let at = 0;
  let notes = 0;
  let isSection = false;
  let ended = false;
  let last = "";
  while (at < source.size) {
    const block = await source.read(at, at + blockBytes);
    if (block.length === 0) break;
    const isLast = at + block.length >= source.size;
    const end = isLast ? block.length : block.lastIndexOf(newline) + 1 || block.length;
    const zero = block.indexOf(0);
    if (zero >= 0 && zero < end && notes++ < mostNotes) {
      context.note({ code: "malformed", place: `${file.name}, offset ${at + zero}`, detail: "zero bytes", loss: true });
    }
    const lines: TextLine[] = [];
    for (const raw of linesIn(utf8(block.subarray(0, end)))) {
      line++;
      const text = plainLine(raw);
      last = text;
      const isFirst = at === 0 && line === (file.attributes.line ?? 1);
      const first = text.charCodeAt(0);
      // A dash, a D, or an equals sign: of a banner.
      const boundary = first === 45 || first === 68 ? boundaryOf(text) : undefined;
      if (
        isFirst &&
        (boundary?.type === "command" || boundary?.type === "service" || /^(?:------ |DUMP )/.test(text))
      ) {
        isSection = true;
        continue;
      }
      if (boundary !== undefined || (first === 61 && text.startsWith("== "))) ended = true;
      else {
        if (text !== "") ended = false;
        lines.push({ text: isFirst ? text.replace(/^\uFEFF/, "") : text, line });
      }
    }
    if (isLast && block[end - 1] !== newline) ended &&= isWholeEnd(last);
    yield lines;
    at += end;
  }
  if (at < source.size || (isSection && !ended)) {
    context.note({
      code: "truncated",
      place: `${file.name}, line ${line}`,
      detail: "the text does not end",
      loss: true,
    });
  }
}

function* linesIn(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const to = text.indexOf("\n", from);
    if (to < 0) {
      yield text.slice(from);
      return;
    }
    yield text.slice(from, to);
    from = to + 1;
  }
}
