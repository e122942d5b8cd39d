/**
 * Proxies as people set them in the environment: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, in either case. A tunnel is asked
 * for with CONNECT (RFC 9110, 9.3.6), so that the proxy sees the name of the server and nothing of what is said.
 * @module
 */
import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type Socket } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import { FetchFailure } from "./fetch-failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {FetchFailure} `proxy-kind` for one that is no HTTP proxy. */
export function proxyFor(target: URL, environment: Environment): URL | undefined {
  const written = setting(environment, "HTTPS_PROXY") ?? setting(environment, "ALL_PROXY");
  if (written === undefined || target.protocol !== "https:" || isExempt(target, environment)) return undefined;
  const text = written.includes("://") ? written : `http://${written}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy === undefined || !/^https?:$/.test(proxy.protocol) || proxy.hostname === "") {
    throw new FetchFailure("proxy-kind", proxy === undefined ? "" : `${proxy.protocol}//${proxy.host}`);
  }
  return proxy;
}

function setting(environment: Environment, name: string): string | undefined {
  return environment[name] || environment[name.toLowerCase()] || undefined;
}

function isExempt({ hostname, port }: URL, environment: Environment): boolean {
  const host = hostname.toLowerCase();
  return (setting(environment, "NO_PROXY") ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = "", wanted] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (name === "" || (wanted !== undefined && wanted !== (port || "443"))) return false;
      return host === name || host.endsWith(`.${name}`);
    });
}

/**
 * A TLS connection to the target through the proxy.
 * @throws {FetchFailure} `proxy` when it does not open one.
 */
export async function tunnel(
  proxy: URL,
  target: URL,
  trusted: { readonly ca?: string[] },
  signal: AbortSignal,
): Promise<TLSSocket> {
  const place = `${target.hostname}:${target.port || "443"}`;
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const socket = await new Promise<Socket>((resolve, reject) => {
    const ask = proxy.protocol === "https:" ? secureRequest : plainRequest;
    const request = ask({
      host: bare(proxy.hostname),
      port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
      method: "CONNECT",
      path: place,
      headers: {
        host: place,
        ...(user === ":" ? {} : { "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}` }),
      },
      agent: false,
      signal,
    });
    request.once("connect", (response, opened) => {
      if (response.statusCode === 200) return resolve(opened);
      opened.destroy();
      reject(new FetchFailure("proxy", String(response.statusCode)));
    });
    request.once("response", (response) => {
      response.destroy();
      reject(new FetchFailure("proxy", String(response.statusCode)));
    });
    request.once("error", (error: NodeJS.ErrnoException) =>
      reject(signal.aborted ? error : new FetchFailure("proxy", error.code ?? error.name)),
    );
    request.end();
  });
  return new Promise((resolve, reject) => {
    const secure = connect({ socket, ...secureOptions(target), ...trusted });
    secure.once("error", reject);
    secure.once("secureConnect", () => {
      secure.off("error", reject);
      resolve(secure);
    });
    signal.addEventListener("abort", () => secure.destroy(new Error("aborted")), { once: true });
  });
}

/** What every TLS connection holds to, whatever the environment says of unverified ones. */
export function secureOptions(target: URL): {
  rejectUnauthorized: true;
  minVersion: "TLSv1.2";
  servername?: string;
} {
  const host = bare(target.hostname);
  return { rejectUnauthorized: true, minVersion: "TLSv1.2", ...(isIP(host) === 0 ? { servername: host } : {}) };
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}
