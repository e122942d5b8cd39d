/**
 * One row for each app, kind of use (in sight or not) and kind of network, with the sums of its hours.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { gathering, readDump } from "../../dump-lines.ts";

const head = /^ident=\[(.{0,1000})\] uid=(-?\d{1,9}) set=(\w{1,20})(?: tag=(0x[0-9a-f]{1,8}))?/;
/** Kinds of network by their number, `ConnectivityManager.TYPE_…`, as newer versions write them. */
const networks: ReadonlyMap<string, string> = new Map([
  ["0", "MOBILE"],
  ["1", "WIFI"],
  ["7", "BLUETOOTH"],
  ["9", "ETHERNET"],
  ["17", "VPN"],
]);
const hour = /^st=(\d{9,10}) rb=(\d{1,18}) rp=\d{1,18} tb=(\d{1,18})/;

export function readNetworkUsage(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "sums of traffic",
    form: /^Active (?:UID )?interfaces:|^(?:Dev|Xt|UID) (?:tag )?stats:|^Configs:|^NetworkStats/i,
    begin() {
      const found = gathering(context);
      let open: Record<string, unknown> | undefined;
      return {
        see({ text, line, above }) {
          const [, ident = "", uid, set, tag] = head.exec(text) ?? [];
          if (uid !== undefined) {
            // Parts of an app's traffic that it marked itself are in its sum already; `uid=-1` is everybody's.
            const counts = (tag === undefined || tag === "0x0") && above.some((one) => /^UID stats/.test(one));
            const type = /\btype=(?:\w{1,20}\()?(\w{1,20})/.exec(ident)?.[1];
            const network = type === undefined ? undefined : (networks.get(type) ?? type);
            open = counts
              ? found.of(`${uid} ${set} ${network}`, line, () => ({
                  uid: Number(uid),
                  set,
                  network,
                  received: 0,
                  sent: 0,
                }))
              : undefined;
            return undefined;
          }
          const [, start, received, sent] = hour.exec(text) ?? [];
          if (start === undefined || open === undefined) return undefined;
          open["received"] = Number(open["received"]) + Number(received);
          open["sent"] = Number(open["sent"]) + Number(sent);
          const at = Number(start);
          open["first"] = Math.min(Number(open["first"] ?? at), at);
          open["last"] = Math.max(Number(open["last"] ?? at), at);
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}
