import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "./captured.ts";

let folder: string;
const environment = () => ({ BRIDLE_INDICATORS: join(folder, "installed") });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-indicators-"));
  await writeFile(join(folder, "domains.txt"), "evil.example.com\n192.0.2.7\nnot a name\n");
  await writeFile(join(folder, "notes.txt"), "Some words about other things.\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("lint says of a file what was taken in, what is odd and what was not understood", async () => {
  const { code, out } = await run(["indicators", "lint", join(folder, "domains.txt")]);
  expect(code).toBe(0);
  expect(out).toContain("domains.txt (domains.txt): 2 taken in, 1 not understood");
  expect(out).toContain("(malformed-host, 1)\n    not a name");
  expect(out).toContain("(retyped-as-ip, 1)\n    192.0.2.7");
  expect(out).toMatch(/domain-name:value +1\n {2}ipv4-addr:value +1\n/);
  const json = JSON.parse((await run(["indicators", "lint", join(folder, "domains.txt"), "--json"])).out);
  expect(json).toMatchObject({ loaded: 2, sources: [{ loaded: 2, notUnderstood: 1 }] });
});

it("lint and import of what holds no clue exit with 64, and install nothing", async () => {
  for (const verb of ["lint", "import"]) {
    const { code, err } = await run(["indicators", verb, join(folder, "notes.txt")], { environment: environment() });
    expect([verb, code]).toEqual([verb, 64]);
    expect(err).toContain("notes.txt");
  }
  expect((await run(["indicators", "import", join(folder, "nothing")])).code).toBe(66);
});

it("import puts a file where every check finds it, and list shows it", async () => {
  const empty = await run(["indicators", "list"], { environment: environment() });
  expect(empty.out).toContain("No clues are installed.");
  const { code } = await run(["indicators", "import", join(folder, "domains.txt")], { environment: environment() });
  expect(code).toBe(0);
  expect(await readdir(join(folder, "installed"))).toEqual(["domains.txt"]);
  const { out } = await run(["indicators", "list", "--json"], { environment: environment() });
  expect(JSON.parse(out)).toMatchObject({ loaded: 2, counts: { "domain-name:value": 1 } });
});

it("a folder without any clues is named, and so is a command that there is not", async () => {
  for (const files of [{}, { "notes.txt": "Some words about other things.\n", "a.docx": "PK" }]) {
    const none = await mkdtemp(join(folder, "none-"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(none, name), text);
    const { code, err } = await run(["indicators", "lint", none]);
    expect([code, err.includes(none)]).toEqual([64, true]);
  }
  const { code, err } = await run(["indicators", "nonsense"]);
  expect([code, err.includes("nonsense")]).toEqual([64, true]);
});

it("a folder of feeds gives those it holds, and passes over what only lies there", async () => {
  const { out } = await run(["indicators", "lint", folder, "--json"]);
  expect(JSON.parse(out).sources.map(({ file }: { file: string }) => file)).toEqual(["domains.txt"]);
});

it("a folder gives lists of any name that lists have", async () => {
  const feeds = await mkdtemp(join(folder, "names-"));
  const names = ["a.LIST", "b.lst", "hosts", "hosts_full"];
  for (const [at, name] of names.entries()) await writeFile(join(feeds, name), `0.0.0.0 evil${at}.example\n`);
  await writeFile(
    join(feeds, "old.xml"),
    '<stix:STIX_Package xmlns:stix="http://stix.mitre.org/stix-1"><Value>evil9.example</Value></stix:STIX_Package>',
  );
  for (const name of ["hosts.bak", "LICENSE", ".hosts", "ghosts", "pom.xml"])
    await writeFile(join(feeds, name), "<a>b</a>\n");
  const { out } = await run(["indicators", "lint", feeds, "--json"]);
  const sources: readonly { file: string; loaded: number }[] = JSON.parse(out).sources;
  expect(sources.map(({ file, loaded }) => `${file} ${loaded}`)).toEqual([
    ...names.map((name) => `${name} 1`),
    "old.xml 1",
  ]);
});
