/**
 * One row for each trusted key of a computer, one for the state of the debugging bridge. The list of keys may be Android's
 * binary XML, which a bug report spoils; the keys in it are found by their own form.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { noteNothing, readSectionLines } from "../../section-text.ts";

interface Key {
  computer: string | undefined;
  lastConnected: number | undefined;
  readonly line: number;
}

/** A public RSA key as adb writes it: 524 bytes in base64, the first word of which is its number of words, 64. */
const keyPattern = /QAAAA[A-Za-z0-9+/]{300,1200}={0,2}(?: ([\w.+-]{1,100}@[\w.+-]{1,200}))?/g;
const connection = /\blastConnection="(\d{1,15})"/;
const mostKeys = 10_000;

export async function* readAdbState(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const keys = new Map<string, Key>();
  const state = new Map<string, string>();
  let first = 0;
  let wifi = false;
  let networks = 0;
  let found = false;
  for (const { text, line } of await readSectionLines(file, context)) {
    first ||= line;
    const given = text.trim();
    if (given.includes("debugging_manager")) found = true;
    if (/^adb_wifi=\{/.test(given)) wifi = true;
    if (given.includes("<wifiAP ")) networks++;
    const [, name, value] = /^(connected_to_adb|last_key_received|enabled|tls_port)=(\S{1,200})$/.exec(given) ?? [];
    if (name !== undefined && value !== undefined) state.set(wifi ? `wifi ${name}` : name, value);
    for (const found of text.matchAll(keyPattern)) {
      const [whole, computer] = found;
      const base64 = whole.split(" ")[0] as string;
      const known = keys.get(base64);
      const at = connection.exec(text.slice(found.index, found.index + whole.length + 200))?.[1];
      if (known !== undefined) {
        known.computer ??= computer;
        known.lastConnected ??= at === undefined ? undefined : Number(at);
      } else if (keys.size < mostKeys) {
        keys.set(base64, { computer, lastConnected: at === undefined ? undefined : Number(at), line });
      }
    }
  }
  if (!found) {
    noteNothing(file, context, "state of the debugging bridge");
  }
  for (const [key, { computer, lastConnected, line }] of keys) {
    // Its end tells keys apart, and the whole is of no use to a reader.
    yield {
      value: { kind: "key", key: `…${key.slice(-24)}`, computer, lastConnected },
      from: { file: file.name, line },
    };
  }
  if (!found) return;
  const port = state.get("wifi tls_port");
  yield {
    value: {
      kind: "state",
      connected: state.get("connected_to_adb") === "true",
      lastKey: state.get("last_key_received"),
      keys: keys.size,
      ...(state.has("wifi enabled") ? { wireless: state.get("wifi enabled") === "true" } : {}),
      ...(port !== undefined && /^\d{1,5}$/.test(port) ? { port: Number(port) } : {}),
      networks,
    },
    from: { file: file.name, line: first },
  };
}
