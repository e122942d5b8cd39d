/**
 * One row for each connection that leads to another device.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readDump } from "../../dump-lines.ts";

/** `tcp  0  0 192.168.1.5:41234  203.0.113.7:443  ESTABLISHED`, since Android 8 with user, inode and program behind. */
const ofNetstat =
  /^((?:tcp|udp|raw)[46]?)\s+\d{1,12}\s+\d{1,12}\s+(\S{3,80})\s+(\S{3,80})(?:\s+([A-Z_]\w{2,20}))?(?:\s|$)/;
/** `tcp  ESTAB  0  0  [::ffff:192.168.1.5]:41234  [::ffff:203.0.113.7]:443  users:(("main",pid=93,fd=12)) uid:10222` */
const ofSs =
  /^(tcp|udp|raw|icmp6?|dccp|sctp)\s+([A-Z][A-Z0-9-]{2,12})\s+\d{1,12}\s+\d{1,12}\s+(\S{3,80})\s+(\S{3,80})(?:\s|$)/;
const program = /\busers:\(\("([^"]{1,64})",pid=(\d{1,9})/;
/** The phone itself, or nobody. */
const nobody = /^(?:\*|0\.0\.0\.0|::|127\.[\d.]{5,11}|::1)$/;

export function readSockets(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of connections",
    form: /^(?:Active |Proto\b|Netid\b|State\b|(?:tcp|udp|raw|icmp6?|nl|u_str|u_dgr|u_seq|p_raw|p_dgr|unix)[46]?\s)/,
    begin: () => ({
      see({ text, line }) {
        const short = text.slice(0, 2000);
        const [, one, near, far = "", state] = ofNetstat.exec(short) ?? [];
        const [, other, is, ssNear, ssFar = ""] = one === undefined ? (ofSs.exec(short) ?? []) : [];
        const protocol = one ?? other;
        const end = endOf(one === undefined ? ssFar : far);
        if (protocol === undefined || end === undefined || nobody.test(end.address)) return undefined;
        const [, name, pid] = program.exec(short) ?? [];
        const value = {
          protocol,
          state: state ?? is,
          ...end,
          ownPort: endOf(near ?? ssNear ?? "")?.port,
          uid: numberOf(/\buid:(\d{1,9})\b/.exec(short)?.[1]),
          process: name,
          pid: numberOf(pid),
        };
        return { value, line };
      },
    }),
  });
}

/**
 * `203.0.113.7:443`, `[2001:db8::7]:443`; `netstat` leaves the brackets out, so the last number is the port. A program that
 * speaks both versions of IP sees an address of version 4 as `::ffff:203.0.113.7` (RFC 4291, 2.5.5.2).
 */
function endOf(text: string): { address: string; port: number | undefined } | undefined {
  const [, bracketed, bare = "", port = ""] =
    /^(?:\[([^\]]{2,60})\]|(.{1,60})):(\d{1,5}|\*|[a-z][\w-]{0,30})$/.exec(text) ?? [];
  const written = (bracketed ?? bare).replace(/%.*$/, "");
  if (written === "") return undefined;
  return { address: written.replace(/^::ffff:(?=\d{1,3}\.)/i, ""), port: numberOf(port) };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
