/**
 * Entries of a daemon's log with what they name. Shared by the artifacts that read such logs.
 * @module
 */
import { readAll } from "../bytes/byte-source.ts";
import { ReadError } from "../bytes/read-error.ts";
import { utf8 } from "../bytes/text.ts";
import { type DaemonEntry, readDaemonLog } from "../formats/daemon-log/daemon-log.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";

const notesTold = 50;
const mostNamed = 50;
const shownMessage = 2000;

/** @throws {ReadError} `truncated` for an empty file, `malformed` where no entry stands, `over-limit`. */
export async function* readDaemonEntries(file: EvidenceFile, context: ReadContext): AsyncGenerator<DaemonEntry> {
  const bytes = await readAll(await file.open(), context.limits.wholeFileBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
  let told = 0;
  let left = context.limits.rows;
  let entries = 0;
  const log = readDaemonLog(utf8(bytes).replace(/^\uFEFF/, ""), ({ code, line, detail, loss }) => {
    if (told++ < notesTold) context.note({ code, place: `${file.name}, line ${line}`, detail, loss });
  });
  for (const entry of log) {
    if (left-- <= 0) throw new ReadError("over-limit", file.name, `more than ${context.limits.rows} entries`);
    entries++;
    yield entry;
  }
  if (entries === 0) throw new ReadError("malformed", file.name, "no line with a time and a process number");
}

const identifier = /(?<![\w./@-])[A-Za-z0-9][\w-]{0,100}(?:\.[A-Za-z0-9_-]{1,100}){1,12}(?!\.?[\w@-])/g;
const pathShape =
  /(?:"(\/[^"\n]{2,1000})"|(?<![\w.:/-])(\/(?:private|var|usr|System|Applications|Library|tmp|Developer)\/[^\s"',;)<>\]}]{1,1000}))/g;
const turnedHost = /^(?:com|org|net|io|me|co|app|dev|de|uk|fr|us|eu|ch|nl|ru|cn|jp|it|es|se|tv|ai)\./i;
/** Words of many dots that are a part of iOS's own code and no app. */
const endings = /\.(?:plist|app|appex|framework|dylib|xpc|log|ipa|m|mm|c|cpp|swift|xml|db|sqlitedb|zip|bundle)$/i;

/** Identifiers of apps, extensions and groups in a message, without those that only end a path. */
export function identifiersIn(message: string): string[] {
  const found = new Set<string>();
  for (const [given] of message.matchAll(identifier)) {
    if (found.size >= mostNamed) break;
    if (endings.test(given) || /^[\d.]+$/.test(given)) continue;
    // Of two labels only what begins like a host turned round; others are parts of code.
    if (given.indexOf(".") === given.lastIndexOf(".") && !turnedHost.test(given)) continue;
    found.add(given);
    // An app's identifier may stand behind the ten signs of its developer's team.
    const app = /^[A-Z0-9]{10}\.(.+\..+)$/.exec(given)?.[1];
    if (app !== undefined) found.add(app);
  }
  return [...found];
}

/** Absolute paths in a message; one in quotes is whole, another ends at a blank. */
export function pathsIn(message: string): string[] {
  const found = new Set<string>();
  for (const [, quoted, bare] of message.matchAll(pathShape)) {
    if (found.size >= mostNamed) break;
    const path = quoted ?? bare?.replace(/[.:]$/, "");
    if (path !== undefined) found.add(path);
  }
  return [...found];
}

export function shownOf(message: string): string {
  return message.length > shownMessage ? `${message.slice(0, shownMessage)}… (${message.length} characters)` : message;
}

export function listOrNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
