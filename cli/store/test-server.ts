/**
 * A server on this very computer that behaves as badly as a test asks, and rules that let the program reach it.
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type NetworkRules, networkRules } from "./http-get.ts";

export type Answer = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

export interface TestServer {
  readonly address: string;
  /** By path. What is not there is 404. */
  readonly answers: Map<string, Answer>;
  /** `path range` of each request. */
  readonly seen: string[];
  close(): Promise<void>;
}

export const testRules: NetworkRules = {
  ...networkRules,
  plainLoopback: true,
  idleMs: 500,
  wholeMs: 5000,
  waitMs: 1,
  fileBytes: 1_000_000,
  allBytes: 3_000_000,
};

export async function testServer(): Promise<TestServer> {
  const answers = new Map<string, Answer>();
  const seen: string[] = [];
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    seen.push(`${path} ${request.headers.range ?? ""}`.trim());
    const visit = (visits.get(path) ?? 0) + 1;
    visits.set(path, visit);
    response.on("error", () => undefined);
    const answer = answers.get(path);
    if (answer !== undefined) return answer(request, response, visit);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    seen,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The whole text at once. */
export function whole(text: string, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-length": Buffer.byteLength(text), ...headers }).end(text);
  };
}

/** An index of these paths. */
export function indexOf(address: string, paths: readonly string[]): string {
  const entries = paths.map(
    (path) => `  - type: download\n    name: ${path.slice(1)}\n    download_url: ${address}${path}\n`,
  );
  return `indicators:\n${entries.join("")}`;
}
