import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  backupOf,
  cleanPhone,
  type ExampleName,
  exampleIndicators,
  memorySink,
  plantTraces,
  writeBackup,
  writeExample,
  writeStixBundle,
} from "@bridle/corpus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAll } from "../../cli/test-folder.ts";
import { buildConstants } from "../../tools/build-constants.ts";
import { buildPage } from "../../tools/build-page.ts";
import { type Firefox, noFirefox, openFirefox } from "./firefox.ts";
import { reportOfCommandLine, withoutTimes } from "./same-report.ts";

describe.skipIf(noFirefox)("the page in Firefox (needs Debian's firefox-esr)", () => {
  let folder: string;
  let address: string;
  let browser: Firefox;
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bridle-firefox-page-"));
    const { html } = await buildPage(buildConstants("source"));
    await writeFile(at("bridle.html"), html);
    address = pathToFileURL(at("bridle.html")).href;
    browser = await openFirefox();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const q = (text: string): string => JSON.stringify(text);
  async function press(name: string): Promise<void> {
    const found = `[...document.querySelectorAll("button")].find((b) => b.textContent.trim() === ${q(name)} && !b.disabled)`;
    await browser.until(found);
    await browser.value(`${found}.click()`);
  }
  async function tick(id: string): Promise<void> {
    await browser.until(`document.getElementById(${q(id)})`);
    await browser.value(`document.getElementById(${q(id)}).click()`);
  }
  async function type(id: string, text: string): Promise<void> {
    const field = `document.getElementById(${q(id)})`;
    await browser.until(field);
    await browser.value(`(${field}.value = ${q(text)}, ${field}.dispatchEvent(new Event("input", { bubbles: true })))`);
  }
  async function agreeAndGo(): Promise<void> {
    await press("Go on");
    await tick("owner");
    await tick("unasked");
    await press("Go on");
  }
  async function report(): Promise<string> {
    await browser.until(`document.querySelector("#answer")`, 120);
    await browser.value(`document.querySelector('a[download="report.json"]').click()`);
    return browser.saved("report.json");
  }
  /** The page asked for itself, and for the worker that it holds. */
  function expectSilence(): void {
    expect(browser.requests.filter((url) => url !== address && !/^(?:blob|data|about):/.test(url))).toEqual([]);
    expect(browser.complaints).toEqual([]);
  }
  async function example(name: ExampleName): Promise<{ evidence: string; clues: string }> {
    const sink = memorySink();
    const evidence = await writeExample(name, sink, { planted: true });
    await writeAll(at(name), sink.files);
    return { evidence: join(folder, name, evidence), clues: join(folder, name, "example.stix2") };
  }
  async function give(selector: "#folder" | "#file", evidence: string, clues: string): Promise<void> {
    await browser.open(address);
    await press("Start");
    await press("I have this");
    await browser.setFiles("#clue-files", [clues]);
    if (selector === "#folder") await browser.setFolder(selector, evidence);
    else await browser.setFiles(selector, [evidence]);
    await browser.until(`document.querySelector("#found, .trouble")`);
  }

  it("makes up an example and answers", async () => {
    await browser.open(address);
    await browser.value(`(document.querySelector("details").open = true)`);
    await press("Try it with an example");
    await browser.until(`document.querySelector("#found")`);
    await agreeAndGo();
    await browser.until(`document.querySelector("#answer")`);
    expect(await browser.value(`document.querySelector("#answer").textContent`)).toContain("We found traces");
    expect(await browser.value(`document.activeElement.id`)).toBe("answer");
    expectSilence();
  }, 120_000);

  it("says of a backup in a folder what the command line says", async () => {
    const { evidence, clues } = await example("ios-backup");
    await give("#folder", evidence, clues);
    await agreeAndGo();
    const commandLine = await reportOfCommandLine({ evidence, clues: [clues] }, at("report-plain"));
    expect(withoutTimes(await report())).toBe(withoutTimes(commandLine ?? ""));
    expectSilence();
  }, 120_000);

  it("opens an encrypted backup with the right password only", async () => {
    const phone = cleanPhone("firefox");
    plantTraces(phone, true);
    const sink = memorySink();
    const password = "pass word é";
    await writeBackup(
      backupOf(phone, { generation: "encrypted", password, iterations: 10, firstIterations: 20 }),
      sink,
    );
    await writeAll(at("locked"), sink.files);
    await writeFile(at("locked.stix2"), await writeStixBundle(exampleIndicators));
    await writeFile(at("password"), password);
    await give("#folder", at("locked"), at("locked.stix2"));
    await agreeAndGo();
    await type("password", "wrong");
    await press("Go on");
    await browser.until(`document.body.textContent.includes("The password does not open this backup.")`);
    await type("password", password);
    await press("Go on");
    const asked = { evidence: at("locked"), clues: [at("locked.stix2")], passwordFile: at("password") };
    const commandLine = await reportOfCommandLine(asked, at("report-locked"));
    expect(withoutTimes(await report())).toBe(withoutTimes(commandLine ?? ""));
    expectSilence();
  }, 120_000);

  it.each(["ios-sysdiagnose", "android-bugreport"] as const)(
    "says of %s, a file, what the command line says",
    async (name) => {
      const { evidence, clues } = await example(name);
      await give("#file", evidence, clues);
      await agreeAndGo();
      const commandLine = await reportOfCommandLine({ evidence, clues: [clues] }, at(`report-${name}`));
      expect(withoutTimes(await report())).toBe(withoutTimes(commandLine ?? ""));
      expectSilence();
    },
    120_000,
  );
});
