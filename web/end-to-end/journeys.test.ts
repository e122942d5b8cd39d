import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  acquisitionFiles,
  cleanAcquired,
  cleanLogs,
  examplePassword,
  logFiles,
  memorySink,
  writeExample,
  zipOfAcquisition,
} from "@bridle/corpus";
import { createTranslate } from "@bridle/languages";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAll } from "../../cli/test-folder.ts";
import { lockedFor, newIdentity } from "../../engine/formats/age/test-age-file.ts";
import {
  agreeAndGo,
  axeFindings,
  type BuiltPage,
  button,
  noChromium,
  openBrowser,
  taken,
  toExample,
  toGive,
  visit,
} from "./browser.ts";
import { reportOfCommandLine, withoutTimes } from "./same-report.ts";

describe.skipIf(noChromium)("journeys through the page (needs Debian's chromium)", () => {
  let built: BuiltPage;
  let evidence: string;
  let clues: string;
  let beside: string;
  beforeAll(async () => {
    built = await openBrowser();
    const sink = memorySink();
    const name = await writeExample("ios-backup", sink, { planted: ["message-link", "profile-payload"] });
    await writeAll(join(built.folder, "one"), sink.files);
    evidence = join(built.folder, "one", name);
    clues = join(built.folder, "one", "example.stix2");
    const other = memorySink();
    const second = await writeExample("ios-backup", other, { seed: "2" });
    await writeAll(join(built.folder, "two"), other.files);
    beside = join(built.folder, "two", second);
  }, 120_000);
  afterAll(async () => built?.close());

  async function drop(page: Page, files: readonly string[]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const box = await page.locator(".drop").boundingBox();
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await session.send("Input.dispatchDragEvent", { type, x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 20, data });
    }
  }

  it.each([
    ["nl", "nl-NL", "ltr"],
    ["ar", "ar-EG", "rtl"],
  ] as const)(
    "in the language of the browser, from the start to the same report: %s",
    async (language, locale, direction) => {
      const say = createTranslate(language);
      const { page, complaints } = await visit(built, { locale, viewport: { width: 320, height: 700 } });
      const press = (id: string) => button(page, say({ id })).first().click();
      const faults: string[] = [];
      const see = async (screen: string): Promise<void> => {
        faults.push(...(await axeFindings(page)).map((fault) => `${screen}: ${fault}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) faults.push(`${screen}: ${wide} pixels wide`);
      };
      expect(await page.getAttribute("html", "dir")).toBe(direction);
      await see("start");
      await press("page-start-go");
      await see("have");
      await press("page-have-choose");
      await page.setInputFiles("#folder", evidence);
      await page.setInputFiles("#clue-files", clues);
      await page.waitForSelector("#found");
      await see("give");
      await press("page-next");
      await page.check("#owner");
      await page.check("#unasked");
      await see("agree");
      await press("page-next");
      await page.waitForSelector("#answer");
      expect(await page.textContent("main")).toContain(say({ id: "answer-traces-serious" }));
      await see("result");
      expect(faults).toEqual([]);
      const out = join(built.folder, `report-${language}`);
      const commandLine = await reportOfCommandLine({ evidence, clues: [clues], language }, out);
      expect(withoutTimes(await taken(page, "report.json"))).toBe(withoutTimes(commandLine ?? ""));
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  it("says what is wrong with a damaged archive, and takes a better one in its place", async () => {
    const sink = memorySink();
    const name = await writeExample("android-bugreport", sink, { planted: true });
    const whole = sink.files.get(name) ?? new Uint8Array(0);
    const damaged = join(built.folder, name);
    await writeFile(damaged, whole.slice(0, 20));
    const { page, complaints } = await visit(built);
    await toGive(page);
    await page.setInputFiles("#file", damaged);
    await page.waitForSelector(".trouble");
    expect(await page.textContent(".trouble")).toContain(name);
    expect(await button(page, "Go on").isDisabled()).toBe(true);
    await writeFile(damaged, whole);
    await page.setInputFiles("#file", damaged);
    await page.waitForSelector("#found");
    expect(await page.locator(".trouble").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("stops while it reads: the worker ends, and nothing of it comes back", async () => {
    const { page, complaints } = await visit(built);
    await toExample(page, "ios-backup");
    // At the first sign of reading, as it is over soon.
    await page.evaluate((stop) => {
      const watch = new MutationObserver(() => {
        const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === stop);
        if (document.querySelector("#progress") === null || found === undefined) return;
        watch.disconnect();
        found.click();
      });
      watch.observe(document.body, { childList: true, subtree: true });
    }, "Stop and forget everything");
    await agreeAndGo(page);
    await button(page, "Start").waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
    await page.waitForTimeout(1500);
    expect(await page.locator("#answer").count()).toBe(0);
    expect(await page.title()).toBe("Bridle: check a phone for traces of known spyware");
    expect(complaints).toEqual([]);
    // And it can begin again.
    await toExample(page, "intrusion-logs");
    await agreeAndGo(page);
    await page.waitForSelector("#answer");
    await page.context().close();
  }, 60_000);

  it("stops while it makes the key", async () => {
    const { page } = await visit(built);
    await toExample(page, "ios-backup-encrypted");
    await agreeAndGo(page);
    await page.fill("#password", examplePassword);
    await button(page, "Go on").click();
    await page.getByText("Making the key from the password").waitFor();
    expect(page.workers().length).toBe(1);
    await button(page, "Stop and forget everything").click();
    await button(page, "Start").waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
    await toGive(page);
    expect(await page.locator("#found").count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it("asks for the secret key of an acquisition that was encrypted for one, until one opens it", async () => {
    const key = await newIdentity();
    const locked = join(built.folder, "acquired.zip.age");
    await writeFile(locked, await lockedFor(key, zipOfAcquisition(await acquisitionFiles(cleanAcquired()))));
    await writeFile(join(built.folder, "other.txt"), `${await newIdentity()}\n`);
    await writeFile(join(built.folder, "no-key.txt"), "nothing of that kind\n");
    await writeFile(join(built.folder, "right.txt"), `# created: today\n${key}\n`);
    const { page, complaints } = await visit(built);
    await toGive(page);
    await page.setInputFiles("#file", locked);
    await page.setInputFiles("#clue-files", clues);
    await page.waitForSelector("#found");
    await agreeAndGo(page);
    for (const wrong of ["other.txt", "no-key.txt"]) {
      await page.setInputFiles("#identity", join(built.folder, wrong));
      await page.getByText("The secret key does not open acquired.zip.age").waitFor();
    }
    await page.setInputFiles("#identity", join(built.folder, "right.txt"));
    await page.waitForSelector("#answer");
    expect(await page.content()).not.toContain(key);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("takes several things that are dropped at once: files of one thing, and folders", async () => {
    const logs = join(built.folder, "logs");
    await mkdir(logs, { recursive: true });
    await writeAll(logs, logFiles(cleanLogs()));
    const files = [...logFiles(cleanLogs()).keys()].map((name) => join(logs, name));
    const { page, complaints, requests } = await visit(built);
    await toGive(page);
    await drop(page, files);
    await page.waitForSelector("#found");
    expect(await page.textContent("#found ~ dl")).toContain("Android intrusion logs");
    await drop(page, [evidence, beside]);
    await page.getByText("holds 2 pieces of evidence").waitFor();
    expect(await page.locator(".trouble li").count()).toBe(2);
    await drop(page, [evidence, files[0] ?? ""]);
    await page.waitForSelector("#found, .trouble li");
    expect(await page.textContent("main")).toContain(basename(evidence));
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("moves nothing by itself for those who asked for less motion", async () => {
    const { page } = await visit(built, { reducedMotion: "reduce" });
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);
    expect(await moving()).toBe(0);
    await toExample(page, "intrusion-logs");
    expect(await moving()).toBe(0);
    await agreeAndGo(page);
    await page.waitForSelector("#answer");
    expect(await moving()).toBe(0);
    const slow = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return (
            animationName !== "none" || transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0.01)
          );
        }).length,
    );
    expect(slow).toBe(0);
    await page.context().close();
  }, 60_000);
});
