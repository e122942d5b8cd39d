/**
 * The part of YAML that lists of indicators are written in: a list of maps, one key or one item a line, plain ASCII text
 * as values (YAML 1.2.2, 7.3.3 "Plain Style" and 8.2 "Block Collection Styles"). A whole YAML reader takes as long for the
 * public list as all the other lists together. Whatever is not surely of this part is left to that reader: a quote, a
 * tab, a line that is a comment, a value on several lines, a key that is there twice.
 * @module
 */

export type PlainYaml = string | readonly PlainYaml[] | { readonly [key: string]: PlainYaml };

interface Line {
  readonly indent: number;
  readonly text: string;
}

const deepest = 8;
const entry = /^([A-Za-z]\w{0,99}) ?:(?: ([^ ].*))?$/;
/** Begins with nothing that YAML gives a meaning. */
const plainStart = /^[\w/.^(+\\]/;
const notAscii = /[^\x20-\x7e]/;
const key = /:(?: |$)/;

class NotPlain extends Error {}

/** The list that the text is; undefined for a text of another form. Every value stays the text it is. */
export function readPlainYaml(text: string): readonly PlainYaml[] | undefined {
  const lines: Line[] = [];
  for (const line of text.split("\n")) {
    let indent = 0;
    while (line.charCodeAt(indent) === 32) indent++;
    if (indent < line.length) lines.push({ indent, text: line.slice(indent) });
  }
  if (lines.length === 0) return undefined;
  let at = 0;

  /** Items at this very indent. */
  function list(indent: number, depth: number): PlainYaml[] {
    const items: PlainYaml[] = [];
    for (let line = lines[at]; line !== undefined && isItem(line, indent); line = lines[at]) {
      const inner = line.text.slice(2);
      if (!entry.test(inner)) {
        items.push(plain(inner));
        at++;
      } else {
        // A map that begins behind the dash: its other keys stand below its first.
        lines[at] = { indent: indent + 2, text: inner };
        items.push(map(indent + 2, depth + 1));
      }
    }
    return items;
  }

  function map(indent: number, depth: number): PlainYaml {
    if (depth > deepest) throw new NotPlain();
    const entries = new Map<string, PlainYaml>();
    for (let line = lines[at]; line !== undefined && line.indent === indent; line = lines[at]) {
      const [, key, value] = entry.exec(line.text) ?? [];
      if (key === undefined) {
        if (line.text.startsWith("- ")) break;
        throw new NotPlain();
      }
      if (entries.has(key)) throw new NotPlain();
      at++;
      entries.set(key, value === undefined ? below(indent, depth) : plain(value));
    }
    return Object.fromEntries(entries);
  }

  /** What stands under a key: a list may stand as far left as the key. */
  function below(indent: number, depth: number): PlainYaml {
    const line = lines[at];
    if (line === undefined || line.indent < indent) throw new NotPlain();
    if (isItem(line, line.indent)) return list(line.indent, depth);
    if (line.indent === indent) throw new NotPlain();
    return map(line.indent, depth + 1);
  }

  try {
    const items = list(0, 0);
    return at === lines.length ? items : undefined;
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    return undefined;
  }
}

function isItem({ indent, text }: Line, at: number): boolean {
  return indent === at && text.startsWith("- ");
}

function plain(text: string): string {
  const comment = text.indexOf(" #");
  const value = comment < 0 ? text : text.slice(0, comment).trimEnd();
  if (notAscii.test(text) || !plainStart.test(value) || key.test(value) || value.endsWith(" ")) throw new NotPlain();
  return value;
}
