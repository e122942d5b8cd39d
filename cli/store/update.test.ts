import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Captured, run } from "../captured.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Answer, indexOf, type TestServer, testRules, testServer, whole } from "./test-server.ts";

let home: string;
let server: TestServer;
const lists = { "/a.txt": "one.evil.example\ntwo.evil.example\n", "/b.txt": "198.51.100.7\n" };

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "bridle-store-"));
  server = await testServer();
  serve(lists);
});
afterEach(async () => {
  await server.close();
  await rm(home, { recursive: true, force: true });
});

function serve(files: Readonly<Record<string, string>>): void {
  server.answers.set("/indicators.yaml", whole(indexOf(server.address, Object.keys(files))));
  for (const [path, text] of Object.entries(files)) server.answers.set(path, whole(text));
}

function bridle(words: readonly string[], more: Partial<Surroundings> = {}): Promise<Captured> {
  return run(["indicators", ...words], { environment: { BRIDLE_HOME: home }, network: testRules, ...more });
}

function update(words: readonly string[] = [], more: Partial<Surroundings> = {}): Promise<Captured> {
  return bridle(["update", "--index", `${server.address}/indicators.yaml`, ...words], more);
}

async function installed(): Promise<Record<string, number>> {
  const { out, code } = await bridle(["list", "--json"]);
  expect(code).toBe(0);
  return JSON.parse(out).counts;
}

const fetched = (): string => join(home, "indicators", "fetched");
const both = { "domain-name:value": 2, "ipv4-addr:value": 1 };

describe("update", () => {
  it("fetches what the index names, pins it, and checks find it", async () => {
    const { code, out } = await update();
    expect([code, out.split("\n")[0]]).toEqual([0, "3 new, 0 removed; 3 different clues in 2 files"]);
    expect(await installed()).toEqual(both);
    const [folder] = (await readdir(fetched())).filter((name) => name.startsWith("update-"));
    const lock = JSON.parse(await readFile(join(fetched(), folder ?? "", "lock.json"), "utf8"));
    expect(lock.files.map(({ file, size }: { file: string; size: number }) => [file, size])).toEqual([
      ["a.txt", 34],
      ["b.txt", 13],
    ]);
    expect((await readdir(fetched())).sort()).toEqual(["bridle-store.json", folder]);
  });

  it("tells what changed by value, and rollback undoes it and redoes it", async () => {
    await update();
    serve({ "/a.txt": "one.evil.example\nthree.evil.example\n", "/b.txt": lists["/b.txt"] });
    const { out } = await update(["--verbose"]);
    expect(out).toContain("1 new, 1 removed; 3 different clues");
    expect(out).toContain("+ domain-name:value three.evil.example");
    const back = await bridle(["rollback"]);
    expect([back.code, back.out.includes("1 new, 1 removed")]).toEqual([0, true]);
    expect((await bridle(["lint", fetched(), "--json"])).out).not.toContain("three");
    expect((await bridle(["rollback"])).code).toBe(0);
    expect((await update()).out).toContain("0 new, 0 removed");
  });

  it("an update that finds the same again keeps the one before it", async () => {
    await update();
    serve({ "/a.txt": lists["/a.txt"] });
    await update();
    await update();
    expect((await bridle(["rollback"])).code).toBe(0);
    expect(await installed()).toEqual(both);
  });

  it("rollback without an earlier update changes nothing", async () => {
    expect((await bridle(["rollback"])).code).toBe(66);
    await update();
    expect((await bridle(["rollback"])).code).toBe(66);
    expect(await installed()).toEqual(both);
  });

  it("tells the age, and says when it is old", async () => {
    await update();
    const later = await bridle(["list"], { now: () => Date.UTC(2026, 11, 2) });
    expect(later.out).toContain("a.txt (a.txt): 2 taken in, 0 not understood, 31 days old");
    expect(later.out).toContain("2 lists are older than 30 days.");
    expect((await bridle(["list"])).out).toContain("from today");
  });
});

const html: Answer = whole("<html><body>Log in to the network</body></html>");
const big = Array.from({ length: 4000 }, (_, number) => `h${number}.evil.example`).join("\n");

describe("a server that behaves badly", () => {
  const bad: readonly (readonly [string, Answer, string])[] = [
    [
      "drops every line",
      (_, response) => response.writeHead(200, { "content-length": 34 }).write("one", () => response.destroy()),
      "lost again",
    ],
    [
      "serves half of what it says",
      (_, response) =>
        void response.writeHead(200, { "content-length": 90, connection: "close" }).end("one.evil.example\n"),
      "lost again",
    ],
    [
      "does not say how long the file is",
      (_, response) => void response.socket?.end("HTTP/1.1 200 OK\r\n\r\none.evil.example\n"),
      "does not say how long",
    ],
    [
      "says 50 GB",
      (_, response) => void response.writeHead(200, { "content-length": 50e9 }).write("one"),
      "larger than 1000000",
    ],
    ["sends without end", endless, "larger than 1000000"],
    ["says nothing", () => undefined, "too long"],
    [
      "stops in the middle",
      (_, response) => void response.writeHead(200, { "content-length": 34 }).write("one"),
      "too long",
    ],
    [
      "redirects for ever",
      (request, response) => void response.writeHead(302, { location: request.url }).end(),
      "from one address to the next",
    ],
    [
      "redirects out of HTTPS",
      (_, response) => void response.writeHead(301, { location: "http://list.example/a.txt" }).end(),
      "not a secure one",
    ],
    [
      "redirects nowhere",
      (_, response) => void response.writeHead(302, { location: "http://[" }).end(),
      "no such address",
    ],
    ["is not there", (_, response) => void response.writeHead(404).end(), "answered 404"],
    ["has a bad day", (_, response) => void response.writeHead(503).end(), "answered 503"],
    ["sends a page to log in", html, "no file of clues"],
    ["compresses unasked", whole("xx", { "content-encoding": "gzip" }), "not asked for"],
    ["speaks no HTTP", (_, response) => void response.socket?.end("hello\r\n\r\n"), "could not be reached"],
  ];

  it.each(bad)("%s: the store stays as it was", async (_, answer, said) => {
    await update();
    const before = await readdir(fetched());
    server.answers.set("/b.txt", answer);
    serveIndexAgain();
    const { code, err, out } = await update();
    expect([code, out]).toEqual([66, ""]);
    expect(err).toContain(said);
    expect(await readdir(fetched())).toEqual(before);
    expect(await installed()).toEqual(both);
  });

  function serveIndexAgain(): void {
    server.answers.set("/indicators.yaml", whole(indexOf(server.address, Object.keys(lists))));
  }

  it("goes on where a line broke, when the tag says that it is the same file", async () => {
    serve({ "/a.txt": big });
    server.answers.set(
      "/a.txt",
      broken(big, () => '"v1"'),
    );
    const { code, out } = await update();
    expect([code, out.split(";")[0]]).toEqual([0, "4,000 new, 0 removed"]);
    expect(server.seen.filter((line) => line.includes("bytes=")).length).toBeGreaterThan(0);
  });

  it("begins anew when the file changed meanwhile, and without a tag", async () => {
    const other = big.replaceAll("evil", "worse");
    serve({ "/a.txt": big });
    for (const tag of [(visit: number) => `"v${visit}"`, () => undefined]) {
      server.answers.set("/a.txt", (request, response, visit) =>
        broken(visit === 1 ? big : other, tag)(request, response, visit),
      );
      const { code } = await update();
      expect(code).toBe(0);
      const { out } = await bridle(["lint", fetched(), "--json"]);
      expect(JSON.parse(out).loaded).toBe(4000);
    }
  });

  it("never joins parts of different files, whatever the server says of them", async () => {
    serve({ "/a.txt": big });
    server.answers.set("/a.txt", (request, response, visit) => {
      if (visit === 1) return cut(response, big, '"v1"');
      const from = Number(/bytes=(\d+)/.exec(request.headers.range ?? "")?.[1] ?? 0);
      if (from === 0) return whole(big, { etag: '"v2"' })(request, response, visit);
      response
        .writeHead(206, { "content-range": `bytes ${from + 5}-${big.length - 1}/${big.length}`, etag: '"v2"' })
        .end("x");
    });
    expect((await update()).code).toBe(0);
    expect(JSON.parse((await bridle(["lint", fetched(), "--json"])).out).loaded).toBe(4000);
  });

  it("with --keep-going a file that fails stays as it was, and is named", async () => {
    await update();
    serve({ "/a.txt": "four.evil.example\n", "/b.txt": "198.51.100.7\n", "/c.txt": "x" });
    server.answers.set("/b.txt", html);
    server.answers.delete("/c.txt");
    const { code, out, err } = await update(["--keep-going"]);
    expect([code, out.split(";")[0]]).toEqual([0, "1 new, 2 removed"]);
    expect(err).toContain("Kept as it was: b.txt.");
    expect(err).toContain("Left out: c.txt.");
    expect(await installed()).toEqual({ "domain-name:value": 1, "ipv4-addr:value": 1 });
  });

  it("an index that is none, or empty, changes nothing", async () => {
    await update();
    for (const text of ["<html>", "indicators: []", "indicators:\n  - name: x\n", "{"]) {
      server.answers.set("/indicators.yaml", whole(text));
      expect((await update()).code).toBe(66);
    }
    expect(await installed()).toEqual(both);
  });

  it("all files together have a limit", async () => {
    const { code, err } = await update([], { network: { ...testRules, allBytes: 40 } });
    expect(code).toBe(66);
    expect(err).toContain("larger than 6 bytes");
  });
});

function endless(_: unknown, response: Parameters<Answer>[1]): void {
  const chunk = Buffer.alloc(65_536, "a.example\n");
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.writeHead(200).on("drain", more);
  more();
}

function cut(response: Parameters<Answer>[1], text: string, tag: string | undefined): void {
  response.writeHead(200, { "content-length": text.length, ...(tag === undefined ? {} : { etag: tag }) });
  response.write(text.slice(0, text.length >> 1), () => setTimeout(() => response.destroy(), 30));
}

/** The first visit is cut in the middle; later ones answer as RFC 9110, 13.1.5 asks. */
function broken(text: string, tagOf: (visit: number) => string | undefined): Answer {
  return (request, response, visit) => {
    const tag = tagOf(visit);
    if (visit === 1) return cut(response, text, tag);
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? Number.NaN);
    if (Number.isNaN(from) || request.headers["if-range"] !== tag) {
      return whole(text, tag === undefined ? {} : { etag: tag })(request, response, visit);
    }
    response
      .writeHead(206, { "content-range": `bytes ${from}-${text.length - 1}/${text.length}`, etag: tag })
      .end(text.slice(from));
  };
}

describe("the store", () => {
  it("a file that was changed on the disk is not used without a word", async () => {
    await update();
    serve({ ...lists, "/a.txt": "one.evil.example\n" });
    await update();
    const [, , last = ""] = (await readdir(fetched())).sort();
    for (const name of (await readdir(fetched())).filter((one) => one.startsWith("update-"))) {
      const text = await readFile(join(fetched(), name, "a.txt"), "utf8");
      if (text === "one.evil.example\n") await writeFile(join(fetched(), name, "a.txt"), "");
    }
    expect(last).not.toBe("");
    const { code, err } = await bridle(["list"]);
    expect([code, err.includes("a.txt is not what was fetched")]).toEqual([66, true]);
    expect((await bridle(["rollback"])).code).toBe(0);
    expect(await installed()).toEqual(both);
    // Back to the one that was changed is no way.
    expect((await bridle(["rollback"])).code).toBe(66);
    expect(await installed()).toEqual(both);
  });

  it("a pointer that is damaged is said, and a new update mends it", async () => {
    await update();
    for (const text of ["", "{}", '{"schema":"bridle.store/1","current":"../.."}']) {
      await writeFile(join(fetched(), "bridle-store.json"), text);
      expect((await bridle(["list"])).code).toBe(66);
      expect((await update()).code).toBe(0);
      expect(await installed()).toEqual(both);
    }
  });

  it("what a crash left behind does not matter", async () => {
    await update();
    await mkdir(join(fetched(), "new-deadbeef"));
    await writeFile(join(fetched(), "new-deadbeef", "a.txt"), "half.example\n");
    await writeFile(join(fetched(), ".bridle-store.json.new"), "{");
    await writeFile(join(fetched(), "updating"), "999999999");
    expect(await installed()).toEqual(both);
    serve({ "/a.txt": "one.evil.example\n" });
    expect((await update()).code).toBe(0);
    expect(await readdir(fetched())).not.toContain("new-deadbeef");
  });

  it("one update at a time", async () => {
    await mkdir(fetched(), { recursive: true });
    await writeFile(join(fetched(), "updating"), String(process.pid));
    const { code, err } = await update();
    expect([code, err.includes("Another update")]).toEqual([73, true]);
  });

  it("a person who stops it finds everything as it was", async () => {
    await update();
    serve(lists);
    const stop = new AbortController();
    server.answers.set("/b.txt", () => stop.abort());
    expect((await update([], { signal: stop.signal })).code).toBe(130);
    expect(await installed()).toEqual(both);
    expect((await readdir(fetched())).filter((name) => /^(new|updating)/.test(name))).toEqual([]);
  });

  it("pins: only the very files of a lock file are taken", async () => {
    await update();
    const [name = ""] = (await readdir(fetched())).filter((one) => one.startsWith("update-"));
    const pins = join(home, "pins.json");
    await writeFile(pins, await readFile(join(fetched(), name, "lock.json")));
    expect((await update(["--pins", pins])).code).toBe(0);
    server.answers.set("/b.txt", whole("198.51.100.8\n"));
    expect((await update(["--pins", pins])).code).toBe(66);
    expect(await installed()).toEqual(both);
  });

  it("a mirror is used without the network, in any of its forms", async () => {
    const mirror = join(home, "mirror");
    await mkdir(join(mirror, "owner", "repo"), { recursive: true });
    await writeFile(
      join(mirror, "indicators.yaml"),
      "indicators:\n  -\n    type: github\n    name: A\n    github:\n      owner: owner\n      repo: repo\n      branch: main\n      path: a.txt\n",
    );
    expect((await bridle(["update", "--mirror", mirror])).code).toBe(66);
    await writeFile(join(mirror, "owner", "repo", "a.txt"), "one.evil.example\n");
    const { code, out } = await bridle(["update", "--mirror", mirror]);
    expect([code, out.split(";")[0]]).toEqual([0, "1 new, 0 removed"]);
    expect((await bridle(["update", "--mirror", mirror, "--index", "https://list.example/x"])).code).toBe(64);
    expect(server.seen).toEqual([]);
  });

  it("addresses that are not secure are not asked for, this computer excepted in tests", async () => {
    for (const address of [
      "http://list.example/i.yaml",
      "http://localhost/i.yaml",
      "https://user:secret@list.example/i",
    ]) {
      const { code, err } = await bridle(["update", "--index", address]);
      expect([code, err.includes("not a secure one")]).toEqual([66, true]);
      expect(err).not.toContain("secret");
    }
    const plain = { ...testRules, plainLoopback: false };
    expect((await update([], { network: plain })).code).toBe(66);
    expect(server.seen).toEqual([]);
  });
});
