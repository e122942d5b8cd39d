/**
 * Goes through one text, block by block as it comes.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import type { Note } from "../../../model/ledger.ts";
import { tokensIn } from "../../tokens.ts";
import type { LineSink } from "./line-sink.ts";
import { scanLines } from "./scan-lines.ts";
import { endsItsLines, standingOf } from "./standing.ts";
import type { See } from "./sweep-run.ts";

/** Bytes of one block, and those that tell what a file is. */
export const blockBytes = 1 << 20;
export const headBytes = 4096;
export const longestText = 1 << 29;
/** Decoded to see how a text ends: 64 letters of up to four bytes, and a cut one. */
const lastBytes = 260;
const mostZeroNotes = 20;

/** Signs that no text has, zeros aside, which a damaged text may have. */
export function isText(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 32 && byte !== 0 && (byte < 9 || byte > 13) && byte !== 27) odd++;
  let zeros = 0;
  for (const byte of head.subarray(0, 256)) if (byte === 0) zeros++;
  return odd <= head.length / 100 + 1 && zeros < Math.min(256, head.length) / 8;
}

export interface TextSweep {
  /** The next bytes, a whole block of them unless they are the last. @returns how many were used: the rest comes again. */
  block(bytes: Uint8Array, isLast: boolean): number;
  /** Behind the last block. */
  end(): void;
}

/** `head` is how the text begins. */
export function textSweep(name: string, head: Uint8Array, see: See, note: (note: Note) => void): TextSweep {
  if (name.endsWith(".plist") && !/^\s*[<{(/"]/.test(utf8(head.subarray(0, 16)).replace(/^\ufeff/, ""))) {
    note({ code: "malformed", place: name, detail: "does not begin as a property list", loss: true });
  }
  const isList = standingOf(name) === "list";
  const sink: LineSink = {
    token: see.bytes,
    wide: (bytes, start, end, number) => seeLine(bytes.subarray(start, end), number),
  };
  function seeLine(bytes: Uint8Array, number: number): void {
    const place = { line: number };
    tokensIn(utf8(bytes), isList, (kind, token) => see.text(kind, token, place));
  }
  let line = 0;
  let zeros = 0;
  let last = "";
  let isXml = false;
  let at = 0;
  return {
    block(block, isLast) {
      const end = isLast ? block.length : block.lastIndexOf(10) + 1 || block.length;
      const zero = block.indexOf(0);
      if (zero >= 0 && zero < end && zeros++ < mostZeroNotes) {
        note({ code: "malformed", place: `${name}, offset ${at + zero}`, detail: "zero bytes", loss: true });
      }
      if (at === 0 && name.endsWith(".plist")) {
        isXml = /^\s*<(?:\?xml|!DOCTYPE plist|plist)\b/.test(utf8(block.subarray(0, end)));
      }
      line = isList ? eachLine(block, end, line + 1, seeLine) : scanLines(block, end, line + 1, sink);
      const isWhole = block[end - 1] === 10;
      // What follows the last line feed is the beginning of the next block.
      if (isWhole) line--;
      last =
        utf8(block.subarray(Math.max(0, end - lastBytes), end))
          .slice(-64)
          .trimEnd() + (isWhole ? "\n" : "");
      at += end;
      return end;
    },
    end() {
      const isCut = name.endsWith(".json")
        ? !/[}\]]\n?$/.test(last)
        : isXml
          ? !/<\/plist>\n?$/.test(last)
          : endsItsLines(name) && !last.endsWith("\n");
      if (!isCut) return;
      note({ code: "truncated", place: `${name}, line ${line}`, detail: "the text does not end", loss: true });
    },
  };
}

function eachLine(bytes: Uint8Array, end: number, first: number, see: (line: Uint8Array, number: number) => void) {
  let start = 0;
  for (let line = first; ; line++) {
    const feed = bytes.indexOf(10, start);
    const stop = feed < 0 || feed > end ? end : feed;
    see(bytes.subarray(start, stop), line);
    if (stop >= end) return line;
    start = stop + 1;
  }
}
