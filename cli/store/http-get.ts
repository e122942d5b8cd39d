/**
 * One GET over HTTPS with node's own client: redirects that stay with HTTPS, time-outs, no cookies, nothing sent but the
 * address. Nothing else in the project opens a connection.
 * @module
 */
import type { IncomingMessage } from "node:http";
import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { FetchFailure, failureOf } from "./fetch-failure.ts";
import { proxyFor, secureOptions, tunnel } from "./proxy.ts";

/** What fetching holds to; tests make the times short and let plain HTTP reach this very computer. */
export interface NetworkRules {
  readonly plainLoopback: boolean;
  /** Longest silence, and longest time for one file with all its tries, in milliseconds. */
  readonly idleMs: number;
  readonly wholeMs: number;
  readonly tries: number;
  /** Wait before the second try; each further one waits twice as long. */
  readonly waitMs: number;
  /** Bytes of one file, and of all files of one update. */
  readonly fileBytes: number;
  readonly allBytes: number;
  /** Certificates that are trusted beside those of the system. */
  readonly certificates?: readonly string[];
}

export const networkRules: NetworkRules = {
  plainLoopback: false,
  idleMs: 30_000,
  wholeMs: 600_000,
  tries: 4,
  waitMs: 1000,
  fileBytes: 128 * 1024 * 1024,
  allBytes: 512 * 1024 * 1024,
};

export interface GetContext {
  readonly rules: NetworkRules;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Hands the answer's head and body to `receive`. The connection is closed when that is done, whatever came of it.
 * @throws {FetchFailure}
 */
export async function httpGet<T>(
  address: string,
  headers: Readonly<Record<string, string>>,
  context: GetContext,
  receive: (answer: IncomingMessage) => Promise<T>,
): Promise<T> {
  let url = allowed(address, undefined, context.rules);
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const outcome = await once(url, headers, context, receive);
    if (!("location" in outcome)) return outcome.value;
    url = allowed(outcome.location, url, context.rules);
  }
  throw new FetchFailure("redirects", String(mostRedirects));
}

/** @throws {FetchFailure} `not-https` for an address that would be asked for in the open, or that holds a password. */
function allowed(address: string, from: URL | undefined, rules: NetworkRules): URL {
  if (!URL.canParse(address, from?.href)) throw new FetchFailure("no-address", address.slice(0, 200));
  const url = new URL(address, from?.href);
  const loopback = url.protocol === "http:" && url.hostname === "127.0.0.1" && rules.plainLoopback;
  if ((url.protocol !== "https:" && !loopback) || url.username !== "" || url.password !== "") {
    throw new FetchFailure("not-https", `${url.protocol}//${url.host}`);
  }
  return url;
}

type Outcome<T> = { readonly value: T } | { readonly location: string };

async function once<T>(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { rules, environment, signal }: GetContext,
  receive: (answer: IncomingMessage) => Promise<T>,
): Promise<Outcome<T>> {
  const stop = new AbortController();
  const silence = new FetchFailure("timed-out", "", true);
  const abort = (): void => stop.abort();
  signal.addEventListener("abort", abort);
  let timer = setTimeout(() => stop.abort(silence), rules.idleMs);
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(silence), rules.idleMs);
  };
  try {
    const answer = await connected(url, headers, rules, environment, stop.signal);
    heard();
    answer.on("data", heard);
    answer.pause();
    try {
      if (!redirects.has(answer.statusCode ?? 0)) return { value: await receive(answer) };
      return { location: answer.headers.location ?? "" };
    } finally {
      answer.destroy();
    }
  } catch (error) {
    if (stop.signal.aborted && stop.signal.reason instanceof FetchFailure) throw stop.signal.reason;
    if (stop.signal.aborted) throw error;
    throw failureOf(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

async function connected(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { certificates }: NetworkRules,
  environment: GetContext["environment"],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const proxy = proxyFor(url, environment);
  const trusted = certificates === undefined ? {} : { ca: [...certificates] };
  const socket = proxy === undefined ? undefined : await tunnel(proxy, url, trusted, signal);
  return new Promise((resolve, reject) => {
    const ask = url.protocol === "https:" ? secureRequest : plainRequest;
    const request = ask(url, {
      headers: { "accept-encoding": "identity", "user-agent": "bridle", ...headers },
      agent: false,
      signal,
      ...(url.protocol === "https:" ? { ...secureOptions(url), ...trusted } : {}),
      ...(socket === undefined ? {} : { createConnection: () => socket }),
    });
    request.once("response", resolve);
    request.once("error", reject);
    request.end();
  });
}
