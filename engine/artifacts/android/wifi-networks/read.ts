/**
 * One row for each network, and one for each app that proposes some. The lines of a network follow its first line without
 * standing further to the right.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { type Fact, gathering, packageName, readDump } from "../../dump-lines.ts";

const begun = /^(?:[*-] (?:[A-Z]{2,12} )?)?ID: (-?\d{1,9}) SSID: (".{0,100}?"|\S{1,100})(?: |$)/;
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]{2,45})$/i;

export function readWifiNetworks(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of networks",
    form: /^Wi-?Fi (?:is |api |Stay|Service)|^Wifi(?:ConfigManager|Controller|State|Info|ClientMode)|^mWifi|^Latest scan/i,
    begin() {
      const proposers = gathering(context);
      let open: Fact | undefined;
      const close = (): Fact | undefined => {
        const done = open;
        open = undefined;
        return done;
      };
      return {
        see({ text, line }) {
          const [, id, network] = begun.exec(text) ?? [];
          if (id !== undefined) {
            const done = close();
            open = { value: { kind: "network", network: network?.replace(/^"(.*)"$/, "$1") }, line };
            return done;
          }
          if (/^(?:WifiConfigManager - |WifiNetworkSuggestionsManager|Dump of )/.test(text)) return close();
          if (open !== undefined) takeFacts(open.value, text);
          const name = packageName(/^Package Name: ([\w.]{1,255})/.exec(text)?.[1]);
          if (name !== undefined) proposers.of(name, line, () => ({ kind: "proposer", package: name }));
          return undefined;
        },
        *end() {
          const last = close();
          if (last !== undefined) yield last;
          yield* proposers.facts();
        },
      };
    },
  });
}

function takeFacts(value: Record<string, unknown>, text: string): void {
  const [, proxy, port] = /(?:^|HTTP proxy: |Proxy: )\[([^\]\s]{1,255})\] ?(\d{1,5})\b/i.exec(text) ?? [];
  if (proxy !== undefined) {
    value[address.test(proxy) ? "proxyAddress" : "proxy"] = proxy;
    value["proxyPort"] = Number(port);
  }
  const script = /\bPAC Script: (https?:\/\/\S{1,2000})/.exec(text)?.[1];
  if (script !== undefined) value["proxyScript"] = script;
  const certificate = /^(?:ca_cert|ca_path) "?([^"]{1,300})"?$/.exec(text)?.[1];
  if (certificate !== undefined && certificate !== "NULL") value["certificate"] ??= certificate;
  const uid = /\bcuid=(\d{1,9})/.exec(text)?.[1];
  if (uid !== undefined) value["uid"] = Number(uid);
  const creator = packageName(/\bcname=([\w.]{1,255})(?=\s|$)/.exec(text)?.[1]);
  if (creator !== undefined) value["package"] = creator;
  const changer = packageName(/\bluname=([\w.]{1,255})(?=\s|$)/.exec(text)?.[1]);
  if (changer !== undefined && changer !== creator) value["updatedBy"] = changer;
  const created = /\bcreation time=(\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?)/.exec(text)?.[1];
  if (created !== undefined) value["created"] = created;
}
