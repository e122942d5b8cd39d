/**
 * From the name of an archive's entry to a path that cannot leave the archive's root. The name itself stays with the
 * entry, as evidence.
 * @module
 */
import { toUtf8, utf8 } from "../../bytes/text.ts";

export interface MemberPath {
  /**
   * Components joined by `/`, none of them empty, `.` or `..`; empty for the root itself. At most 4096 characters: no
   * phone or computer has longer ones, and each component costs memory.
   */
  readonly path: string;
  /** True when the name climbs with `..`: whoever made it wanted out, or was careless. */
  readonly unsafe: boolean;
}

const longestPath = 4096;

/** Nothing to take out: the common case, told by one look. */
const tidy = /^(?!\.{1,2}(?:\/|$))[^/\0]+(?:\/(?!\.{1,2}(?:\/|$))[^/\0]+)*$/;

/** A `..` takes its component away and nothing else, so that `a/../b` and `../b` are both told from `b`. */
export function memberPath(stated: string): MemberPath {
  const name = stated.length > longestPath ? ownText(stated.slice(0, longestPath)) : stated;
  if (tidy.test(name)) return { path: name, unsafe: false };
  const parts: string[] = [];
  let unsafe = false;
  for (const part of name.split("/")) {
    if (part === "..") unsafe = true;
    else if (part !== "" && part !== ".") parts.push(part.replaceAll("\0", "\ufffd"));
  }
  return { path: parts.join("/"), unsafe };
}

/** The same text in memory of its own: a part of a text keeps the whole of it alive. */
function ownText(text: string): string {
  return utf8(toUtf8(text));
}
