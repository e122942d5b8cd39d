import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpGet } from "./http-get.ts";
import { proxyFor } from "./proxy.ts";
import { testCertificate } from "./test-certificate.ts";
import { testRules } from "./test-server.ts";

const certificate = testCertificate();
const secure = createSecureServer(certificate, (_, response) => void response.end("the list"));
const asked: string[] = [];
const proxy = createServer();
let target = "";
let proxyAddress = "";

async function listening(server: Server | typeof secure): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  target = `https://localhost:${await listening(secure)}/list.txt`;
  proxy.on("connect", (request, socket) => {
    asked.push(`${request.url} ${request.headers["proxy-authorization"] ?? ""}`.trim());
    if (request.headers["proxy-authorization"] === undefined) return socket.end("HTTP/1.1 407 No\r\n\r\n");
    const port = Number(request.url?.split(":")[1]);
    const through = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    through.on("error", () => socket.destroy());
    socket.on("error", () => through.destroy());
  });
  proxyAddress = `127.0.0.1:${await listening(proxy)}`;
});
afterAll(() => {
  secure.closeAllConnections();
  secure.close();
  proxy.close();
});

function get(environment: Record<string, string>, trusted = true): Promise<string> {
  const rules = trusted ? { ...testRules, certificates: [certificate.cert] } : testRules;
  return httpGet(target, {}, { rules, environment, signal: new AbortController().signal }, async (answer) => {
    let text = "";
    for await (const chunk of answer) text += String(chunk);
    return text;
  });
}

describe("HTTPS", () => {
  it("goes straight, or through a tunnel of the proxy with its name and password", async () => {
    expect(await get({})).toBe("the list");
    expect(asked).toEqual([]);
    expect(await get({ HTTPS_PROXY: `http://me:pass%20word@${proxyAddress}` })).toBe("the list");
    expect(asked).toEqual([`${new URL(target).host} Basic ${btoa("me:pass word")}`]);
    expect(await get({ HTTPS_PROXY: `http://${proxyAddress}`, NO_PROXY: "example.org, localhost" })).toBe("the list");
  });

  it("does not believe a server that cannot prove who it is, with a proxy or without, whatever the environment says", async () => {
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    try {
      await expect(get({}, false)).rejects.toMatchObject({ code: "certificate" });
      await expect(get({ https_proxy: `me:x@${proxyAddress}` }, false)).rejects.toMatchObject({ code: "certificate" });
    } finally {
      delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    }
  });

  it("says what is wrong with a proxy", async () => {
    await expect(get({ HTTPS_PROXY: proxyAddress })).rejects.toMatchObject({ code: "proxy", detail: "407" });
    await expect(get({ HTTPS_PROXY: "http://127.0.0.1:1" })).rejects.toMatchObject({ code: "proxy" });
    await expect(get({ ALL_PROXY: "socks5://127.0.0.1:9050" })).rejects.toMatchObject({ code: "proxy-kind" });
  });
});

describe("which proxy", () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ["https://a.example/", { HTTPS_PROXY: "http://p:1" }, "http://p:1/"],
    ["https://a.example/", { https_proxy: "p:1" }, "http://p:1/"],
    ["https://a.example/", { HTTPS_PROXY: "p:1", NO_PROXY: ".example" }, undefined],
    ["https://a.example/", { HTTPS_PROXY: "p:1", NO_PROXY: "*.a.example" }, undefined],
    ["https://na.example/", { HTTPS_PROXY: "p:1", NO_PROXY: "a.example" }, "http://p:1/"],
    ["https://a.example/", { HTTPS_PROXY: "p:1", no_proxy: "a.example:8443" }, "http://p:1/"],
    ["https://a.example/", { HTTPS_PROXY: "p:1", NO_PROXY: "*" }, undefined],
    ["http://127.0.0.1/", { HTTPS_PROXY: "p:1" }, undefined],
    ["https://a.example/", {}, undefined],
  ])("%s with %j is %s", (address, environment, expected) => {
    expect(proxyFor(new URL(address), environment)?.href).toBe(expected);
  });
});
