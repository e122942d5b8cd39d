/**
 * A report as people read it, copied as text: only what its author made unclickable is a clue, and digests. An address
 * that can be clicked on is where the reader is sent.
 * @module
 */
import { parseHash } from "../hash.ts";
import { refang } from "../refang.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";
import { guessKind } from "./guess-kind.ts";
import { unquoted, without } from "./line-values.ts";

const longestText = 16 << 20;
const longestLine = 20_000;
const longestPart = 2048;

/** Undefined where nothing in it was made unclickable. */
export function readProse(text: string): Feed | undefined {
  if (text.length > longestText || !refangable.test(text)) return undefined;
  const statements = [...statementsOf(text)];
  return statements.some((one) => "kind" in one && one.kind !== "file-hash") ? { statements } : undefined;
}

const refangable = /[[({]\s?(?:\.|dot|@|at|:)|hxxp/i;

function* statementsOf(text: string): Iterable<FeedValue | FeedProblem> {
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    let some = false;
    for (const written of line.length > longestLine ? [] : line.split(/[\s,;|]+/)) {
      if (written.length > longestPart) continue;
      const part = without(unquoted(written), "(", ".,;:)");
      const meant = refang(part);
      const isHash = parseHash(part) !== undefined && !part.includes(":");
      if (meant === part && !isHash) continue;
      const kind = guessKind(meant);
      if (kind === undefined) continue;
      some = true;
      yield { kind, value: part, id: `line ${at + 1}` };
    }
    if (!some) yield { refused: "unknown-kind", example: line.trim() };
  }
}
