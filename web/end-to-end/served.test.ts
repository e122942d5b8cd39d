import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreeAndGo, type BuiltPage, noChromium, openBrowser, toExample, visit } from "./browser.ts";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
};

describe.skipIf(noChromium)("the served page in Chromium (needs Debian's chromium)", () => {
  let built: BuiltPage;
  const servers: Server[] = [];
  beforeAll(async () => {
    built = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    for (const server of servers) server.close();
    await built?.close();
  });

  async function serve(given: ReadonlyMap<string, string>): Promise<{ address: string; stop(): Promise<void> }> {
    const server = createServer(({ url = "" }, response) => {
      const name = url === "/check/" ? "index.html" : url.replace("/check/", "");
      const text = given.get(name);
      if (text === undefined) return response.writeHead(404).end();
      response.setHeader("Content-Type", types[name.split(".").at(-1) ?? ""] ?? "");
      // What a careful server adds holds for the worker too.
      response.setHeader("Content-Security-Policy", policyOf(name));
      return response.end(text);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return {
      address: `http://127.0.0.1:${port}/check/`,
      stop: () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }

  it("is installed, and then checks a phone when the server is gone", async () => {
    const { address, stop } = await serve(built.served);
    const { page, complaints } = await visit({ ...built, address });
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? "{}")).toMatchObject({ name: "Bridle", display: "standalone" });
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await stop();
    await page.reload();
    await page.waitForSelector("h1");
    // Neither another file of the same server nor any other address is let through.
    expect(await page.evaluate(() => fetch("other.txt").then(String, () => "refused"))).toBe("refused");
    complaints.length = 0;
    await toExample(page, "android-bugreport");
    await agreeAndGo(page);
    await page.waitForSelector("#answer");
    expect(await page.textContent("#answer")).toContain("We found traces");
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 180_000);

  it("keeps nothing of a page that is not what was built", async () => {
    const changed = new Map(built.served).set("icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    const { address } = await serve(changed);
    const { page } = await visit({ ...built, address });
    const kept = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const { installing } = registration ?? {};
      if (installing) await new Promise((resolve) => installing.addEventListener("statechange", resolve));
      return registration?.active ?? "nothing";
    });
    expect(kept).toBe("nothing");
    await page.context().close();
  }, 60_000);
});

function policyOf(name: string): string {
  return name.endsWith(".js")
    ? "default-src 'none'; connect-src 'self'"
    : "frame-ancestors 'none'; connect-src 'none'; object-src 'none'";
}
