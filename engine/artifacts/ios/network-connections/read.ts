/**
 * One row for each connection of a list.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { textLines } from "../../../bytes/text-lines.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plainDigits } from "../../clock-text.ts";
import { readCollectedText } from "../../collected-text.ts";

/** What stands before the protocol is the number of a block of the kernel. */
const connection =
  /^(?:[0-9a-f]{6,16}\s+)?((?:tcp|udp|icm|icmp|mptcp)\w{0,3})\s+\d{1,12}\s+\d{1,12}\s+(\S{1,80})\s+(\S{1,80})(?:\s+([A-Z][A-Z_0-9]{2,20})(?=\s|$))?(.*)$/;
const isHead = /\bProto\b.*\bLocal Address\b.*\bForeign Address\b/;
/** Anything that a list of the network stack has, also where there is no connection. */
const isKnown =
  /\b(?:proto|tcp[46]?|udp[46]?|flow|nexus|channel|neighbor|linklayer|active internet|active multipath|routing|kernel)/i;
const ipv4 = /(?<![\w.])(\d{1,3}(?:\.\d{1,3}){3})(?:[.:](\d{1,5}|\*))?(?![\w.])/g;
const ipv6 = /(?<![\w:.])([0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7})(?:%\w{1,16})?(?:[.](\d{1,5}|\*))?(?![\w:])/gi;
const ownProcess = /(?<![\w./:-])([A-Za-z][\w.-]{1,64}?)[.:](\d{1,7})(?![\w.:])/g;

export async function* readConnections(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, note } = await readCollectedText(file, context);
  const isNetstat = /(?:^|\/)netstat[^/]*$/.test(file.name);
  let columns: readonly string[] = [];
  let known = 0;
  for (const { line, text: given } of textLines(text, note)) {
    const plain = plainDigits(given);
    if (isHead.test(plain)) {
      columns = plain
        .replace(/^.*Foreign Address\s*/, "")
        .trim()
        .split(/\s+/);
      known++;
      continue;
    }
    const found = connection.exec(plain);
    if (found !== null) {
      known++;
      const value = connectionValue(found, columns);
      if (value !== undefined) yield row(file, line, value, context);
      continue;
    }
    if (isKnown.test(plain)) known++;
    if (!isNetstat) for (const value of looseValues(plain)) yield row(file, line, value, context);
  }
  if (known === 0) throw new ReadError("malformed", file.name, "no list of connections in it");
}

function row(file: EvidenceFile, line: number, value: Record<string, unknown>, { takenAt }: ReadContext): Row {
  return { value: { ...value, seen: takenAt }, from: { file: file.name, line } };
}

/** `192.0.2.7.443`, `2001:db8::7.443`, `fe80::1%en0.5353`, `*.*` */
function endpoint(given: string): { address: string; port: string } {
  const dot = given.lastIndexOf(".");
  const address = dot < 0 ? given : given.slice(0, dot);
  return { address: address.replace(/%.*$/, ""), port: dot < 0 ? "" : given.slice(dot + 1) };
}

function connectionValue(found: RegExpExecArray, columns: readonly string[]): Record<string, unknown> | undefined {
  const [, protocol, here = "", there = "", state, rest = ""] = found;
  const { address, port } = endpoint(there);
  const { process, pid } = processIn(rest, columns);
  if (address === "*" && process === undefined) return undefined;
  return { protocol, local: here, ...(address === "*" ? {} : { remote: address, port }), state, process, pid };
}

/** Newer systems have a column `process:pid`, older ones only the number. */
function processIn(rest: string, columns: readonly string[]): { process?: string; pid?: number } {
  // A name may have blanks in it, as those of apps do.
  const [, name, number] = /(?:^|\s\d{1,12}\s+)([^\s\d][^:]{0,64}):(\d{1,7})(?=\s|$)/.exec(rest) ?? [];
  if (name !== undefined) return { process: name.trim(), pid: Number(number) };
  const values = rest.trim().split(/\s+/);
  const own = columns.filter((column) => column !== "(state)");
  const at = own.indexOf("pid");
  const pid = at < 0 ? undefined : values[at];
  return pid !== undefined && /^\d{1,7}$/.test(pid) ? { pid: Number(pid) } : {};
}

/** Lists whose columns differ between systems: addresses and programs of one line belong together. */
function* looseValues(line: string): Iterable<Record<string, unknown>> {
  const programs = [...line.matchAll(ownProcess)]
    .filter(([, name = ""]) => !/^(?:en|lo|utun|ipsec|awdl|pdp_ip|bridge|llw|tcp|udp|v)\d*$/.test(name))
    .slice(0, 8);
  const [, process, pid] = programs[0] ?? [];
  const program = process === undefined ? {} : { process, pid: Number(pid) };
  let told = false;
  for (const shape of [ipv4, ipv6]) {
    for (const [, address = "", port] of [...line.matchAll(shape)].slice(0, 8)) {
      if (/^(?:127\.|0\.0\.0\.0|255\.|::1?$|fe80:)/i.test(address) || address.replaceAll(":", "").length < 3) continue;
      told = true;
      yield { remote: address, port, ...program };
    }
  }
  if (!told && process !== undefined) yield program;
}
