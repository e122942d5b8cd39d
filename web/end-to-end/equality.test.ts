import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAll } from "../../cli/test-folder.ts";
import { newIdentity } from "../../engine/formats/age/test-age-file.ts";
import {
  agreeAndGo,
  type BuiltPage,
  button,
  noChromium,
  openBrowser,
  taken,
  toGive,
  type Visit,
  visit,
} from "./browser.ts";
import { allClues, type CorpusCase, corpusCases } from "./corpus-cases.ts";
import { reportOfCommandLine, withoutTimes } from "./same-report.ts";

describe.skipIf(noChromium)("the page says what the command line says (needs Debian's chromium)", () => {
  let built: BuiltPage;
  let seen: Visit | undefined;
  let identity: string;
  let clues: string[] = [];
  const at = (name: string): string => join(built.folder, name);

  beforeAll(async () => {
    built = await openBrowser();
    identity = await newIdentity();
    await writeFile(at("key.txt"), `${identity}\n`);
    await mkdir(at("clues"));
    await writeAll(at("clues"), await allClues());
    clues = [...(await allClues()).keys()].map((name) => join(built.folder, "clues", name));
  }, 120_000);
  afterAll(async () => built?.close());

  /** The page once for all cases; a new one only after a case that failed. */
  async function atTheStart(): Promise<Visit> {
    const before = seen;
    seen = undefined;
    if (before !== undefined) return before;
    const fresh = await visit(built);
    await toGive(fresh.page);
    await fresh.page.setInputFiles("#clue-files", clues);
    await button(fresh.page, "Back").click();
    await button(fresh.page, "Back").click();
    return fresh;
  }

  /** The report, or undefined where the page says that nothing came of it. */
  async function reportOfPage({ page }: Visit, one: CorpusCase, path: string): Promise<string | undefined> {
    await toGive(page);
    await page.setInputFiles(isFolder(path) ? "#folder" : "#file", path);
    await page.waitForSelector("#found, .trouble");
    if ((await page.locator(".trouble").count()) > 0) return undefined;
    await agreeAndGo(page, one.kept);
    if (one.password !== undefined) {
      await page.fill("#password", one.password);
      await button(page, "Go on").click();
    }
    if (one.identity === true) await page.setInputFiles("#identity", at("key.txt"));
    await page.waitForSelector("#answer, .trouble");
    // What a right password cannot open is told first; the command line, which asks nothing, reports of it at once.
    const anyway = button(page, "Make a report all the same");
    if ((await anyway.count()) > 0) {
      await anyway.click();
      await page.waitForSelector("#answer");
    }
    return (await page.locator("#answer").count()) > 0 ? taken(page, "report.json") : undefined;
  }

  const isFolder = (path: string): boolean => !/\.(?:gz|zip|age|ab|txt)$/.test(path);

  async function backToTheStart({ page }: Visit): Promise<void> {
    if ((await page.locator("#answer").count()) > 0) return button(page, "Start over").click();
    await button(page, "Back").click();
    await button(page, "Back").click();
  }

  it.each(corpusCases())("of $name", async (one) => {
    const { files, evidence } = await one.make(identity);
    const folder = at("case");
    await rm(folder, { recursive: true, force: true });
    await writeAll(folder, files);
    await writeFile(at("password"), one.password ?? "");
    const visited = await atTheStart();
    const asked = {
      evidence: join(folder, evidence),
      clues,
      kept: one.kept,
      passwordFile: one.password === undefined ? undefined : at("password"),
      identityFile: one.identity === undefined ? undefined : at("key.txt"),
    };
    const [page, commandLine] = await Promise.all([
      reportOfPage(visited, one, asked.evidence),
      reportOfCommandLine(asked, join(folder, "report")),
    ]);
    expect(commandLine === undefined).toBe(one.refused === true);
    expect(page === undefined).toBe(one.refused === true);
    expect(page && withoutTimes(page)).toBe(commandLine && withoutTimes(commandLine));
    expect(visited.complaints).toEqual([]);
    expect(visited.requests).toEqual([]);
    await backToTheStart(visited);
    seen = visited;
  });
});
