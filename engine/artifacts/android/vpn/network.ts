/**
 * What one line of the connectivity service says of a network: `NetworkAgentInfo{… lp{…} nc{…}}`.
 * @module
 */
import { packageName } from "../../dump-lines.ts";

const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:%\w+)?)$/i;

export function networkIn(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith("NetworkAgentInfo{") && !text.startsWith("NetworkAgentInfo [")) return undefined;
  const of = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1];
  // `ni{VPN CONNECTED extra: VPN:org.demo.app}`, until Android 10 `ni{[type: VPN[], state: CONNECTED/CONNECTED, …`.
  const [, type, state] =
    /\bni\{([^\s[{]{1,30})(?:\[\w{0,20}\])? (\w{1,20})/.exec(text) ??
    /\bni\{\[type: ([^,[\s]{1,30})[^,]{0,40}, state: (\w{1,20})/.exec(text) ??
    [];
  const owner = of(/\b(?:OwnerUid|EstablishingVpnAppUid): (\d{1,9})/);
  const session = of(/\bsessionId=([^,}]{1,200})/);
  const [, proxy, port] = /\bHttpProxy: \[([^\]\s]{1,255})\] ?(\d{1,5})/.exec(text) ?? [];
  const servers = of(/\bDnsAddresses: \[([^\]]{0,1000})\]/)
    ?.split(",")
    .map((one) => one.trim().replace(/^\//, ""))
    .filter((one) => address.test(one));
  const named = of(/\bPrivateDnsServerName: (\S{1,255})/);
  return {
    type,
    active: state === undefined ? undefined : state === "CONNECTED",
    package: packageName(of(/\bextra: VPN:([\w.]{1,255})/)),
    ...(owner === undefined ? {} : { uid: Number(owner) }),
    session: session === "null" ? undefined : session,
    interface: of(/\bInterfaceName: (\w{1,40})/),
    nameServers: servers === undefined || servers.length === 0 ? undefined : servers,
    privateNameServer: named === "null" ? undefined : named,
    ...proxyOf(proxy, port),
    proxyScript: of(/\bPAC Script: (https?:\/\/\S{1,2000}?)[\s}\]]/),
  };
}

/** A proxy by its name or by its number. */
function proxyOf(proxy: string | undefined, port: string | undefined): Record<string, unknown> {
  if (proxy === undefined || proxy === "null") return {};
  return {
    [address.test(proxy) ? "proxyAddress" : "proxy"]: proxy,
    ...(port === undefined ? {} : { proxyPort: Number(port) }),
  };
}
