/**
 * One row for each network service with something to say, and one for the names of the phone.
 * @module
 */
import { arrayOf, dictOf, type PlistDict, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { listOrNone } from "../../daemon-entries.ts";
import { plistRoot, switchOf } from "../../plist-file.ts";

const mostServices = 5000;

export async function* readNetworkSettings(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const system = dictOf(dictOf(root.get("System"))?.get("System"));
  const name = textOf(system?.get("ComputerName")) ?? textOf(system?.get("HostName"));
  if (name !== undefined) yield { value: { kind: "phone", name }, from: { file: file.name, key: "System.System" } };
  let services = 0;
  for (const [service, value] of dictOf(root.get("NetworkServices")) ?? []) {
    const settings = dictOf(value);
    if (settings === undefined || services++ >= mostServices) {
      context.note({ code: "malformed", place: `${file.name}, ${service}`, detail: "no dictionary", loss: true });
      continue;
    }
    yield {
      value: { kind: "service", service, ...serviceValue(settings) },
      from: { file: file.name, key: `NetworkServices.${service}` },
    };
  }
}

function serviceValue(settings: PlistDict): Record<string, unknown> {
  const face = dictOf(settings.get("Interface"));
  const proxies = dictOf(settings.get("Proxies"));
  const names = dictOf(settings.get("DNS"));
  const on = [...(proxies ?? [])]
    .filter(([key, value]) => key.endsWith("Enable") && switchOf(value) === true)
    .map(([key]) => key.slice(0, -"Enable".length));
  return {
    name: textOf(settings.get("UserDefinedName")),
    interface: textOf(face?.get("DeviceName")) ?? textOf(face?.get("Type")),
    proxies: listOrNone(
      [...(proxies ?? [])].flatMap(([key, value]) => (key.endsWith("Proxy") ? (textOf(value) ?? []) : [])),
    ),
    proxyScript: textOf(proxies?.get("ProxyAutoConfigURLString")),
    proxyOn: listOrNone(on)?.join(", "),
    nameServers: textsOf(names?.get("ServerAddresses")),
    searchDomains: textsOf(names?.get("SearchDomains")),
    remote: listOrNone(
      ["IPSec", "PPP", "VPN", "L2TP"].flatMap((part) => {
        const tunnel = dictOf(settings.get(part));
        return ["RemoteAddress", "CommRemoteAddress"].flatMap((key) => textOf(tunnel?.get(key)) ?? []);
      }),
    ),
  };
}

function textsOf(value: PlistValue | undefined): readonly string[] | undefined {
  return listOrNone((arrayOf(value) ?? []).flatMap((item) => textOf(item) ?? []).slice(0, 100));
}
