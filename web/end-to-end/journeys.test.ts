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
    await mkdir(join(built.folder, "one", "empty"));
    await writeFile(join(built.folder, "one", "empty", "picture.jpg"), "no phone");
  }, 120_000);
  afterAll(async () => built?.close());

  /** The key of the index then says a class that no key bag has. */
  function withOtherClass(plist: Uint8Array): Uint8Array {
    const bytes = Buffer.from(plist);
    // A binary property list: data of 44 bytes, which begins with the number of the class.
    const at = bytes.indexOf(Buffer.from([0x4f, 0x10, 44]));
    expect(at).toBeGreaterThan(0);
    bytes[at + 3] = 99;
    return bytes;
  }

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
      for (const summary of await page.locator("main summary").all()) await summary.click();
      await see("have");
      await press("page-have-choose");
      await page.setInputFiles("#folder", join(built.folder, "one", "empty"));
      await page.waitForSelector(".trouble");
      await see("wrong folder");
      await page.setInputFiles("#folder", evidence);
      await page.setInputFiles("#clue-files", clues);
      await page.waitForSelector("#found");
      await see("give");
      await press("page-next");
      await page.check("#unasked");
      await press("page-next");
      await see("agree");
      await page.check("#owner");
      await press("page-next");
      await page.waitForSelector("#answer");
      expect(await page.textContent("main")).toContain(say({ id: "answer-traces-serious" }));
      await see("result");
      expect(faults).toEqual([]);
      const out = join(built.folder, `report-${language}`);
      const commandLine = await reportOfCommandLine({ evidence, clues: [clues], language }, out);
      expect(withoutTimes(await taken(page, "report.json"))).toBe(withoutTimes(commandLine ?? ""));
      expect(complaints).toEqual([]);
      // What would be lost is asked about.
      const asked = page.waitForEvent("dialog");
      await page.close({ runBeforeUnload: true });
      expect((await asked).type()).toBe("beforeunload");
      await (await asked).dismiss();
      expect(await page.locator("#answer").count()).toBe(1);
      await page.context().close();
    },
    120_000,
  );

  it("asks nothing twice: ticks, names and the result stay on the way back and forth", async () => {
    const { page, complaints } = await visit(built);
    const next = () => button(page, "Go on").click();
    const focus = () => page.evaluate(() => document.activeElement?.id);
    await toGive(page);
    expect(await page.title()).toBe("3 of 7, Give it to the page");
    await page.setInputFiles("#folder", evidence);
    await page.waitForSelector("#found");
    await next();
    await next();
    expect(await focus()).toBe("owner");
    expect(await page.locator(".lacking").count()).toBe(2);
    const about = await page.getAttribute("#owner", "aria-describedby");
    expect(await page.textContent(`#${about}`)).toBe("Please tick this line to go on.");
    await page.keyboard.press("Space");
    await next();
    expect(await focus()).toBe("unasked");
    await page.check("#unasked");
    await page.check("#keep");
    await page.fill("#owner-name", "Ada");
    await page.selectOption("#language", "nl");
    await page.selectOption("#language", "en");
    const answered = async () => {
      expect(await page.inputValue("#owner-name")).toBe("Ada");
      for (const tick of ["#owner", "#unasked", "#keep"]) expect(await page.isChecked(tick)).toBe(true);
      expect(await page.isChecked("#rows")).toBe(false);
    };
    await answered();
    await button(page, "Back").click();
    await next();
    await answered();
    // The same by the browser's own buttons.
    await page.goBack();
    await page.waitForSelector("#found");
    await page.goForward();
    await answered();
    await next();
    await page.waitForSelector("#answer");
    await page.goBack();
    await answered();
    await page.goForward();
    await page.waitForSelector("#answer");
    await page.goBack();
    await next();
    await page.waitForSelector("#answer");
    expect(await page.textContent("main")).toContain("Ada");
    // Other evidence may be of somebody else.
    await page.goBack();
    await button(page, "Back").click();
    await page.setInputFiles("#folder", beside);
    await page.getByText(basename(beside)).waitFor();
    await next();
    expect(await page.isChecked("#owner")).toBe(false);
    expect(await page.inputValue("#owner-name")).toBe("Ada");
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("tells a wrong password from a key that is missing and from damage, and can report of it all the same", async () => {
    const sink = memorySink();
    const name = await writeExample("ios-backup-encrypted", sink, { planted: true });
    const locked = join(built.folder, "locked");
    const given = join(locked, name);
    const plist = sink.files.get(`${name}/Manifest.plist`) ?? new Uint8Array(0);
    const { page, complaints } = await visit(built);
    const tryOut = async (file: string, bytes: Uint8Array, said: string): Promise<void> => {
      await writeAll(locked, new Map([...sink.files, [`${name}/${file}`, bytes]]));
      await page.setInputFiles("#folder", given);
      await page.waitForSelector("#found");
      await agreeAndGo(page);
      await page.fill("#password", examplePassword);
      await button(page, "Go on").click();
      await page.getByText(said).waitFor();
    };
    await toGive(page);
    await tryOut("Manifest.plist", withOtherClass(plist), `The password is right, but ${name} lacks a key`);
    expect(await axeFindings(page)).toEqual([]);
    await button(page, "Back").click();
    await button(page, "Back").click();
    await tryOut("Manifest.db", new Uint8Array(4096).fill(7), `The password is right, but ${name} is damaged`);
    await button(page, "Make a report all the same").click();
    await page.waitForSelector("#answer");
    expect(await page.textContent("#answer")).toContain("We cannot give an answer");
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

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
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
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
    // The browser's way back asks first.
    const asked = page.waitForEvent("dialog");
    void page.evaluate(() => history.back());
    expect((await asked).message()).toBe("Stop reading, and forget everything?");
    await (await asked).dismiss();
    expect(page.workers().length).toBe(1);
    expect(await page.title()).toBe("6 of 7, Reading");
    await button(page, "Stop and forget everything").click();
    await button(page, "Start").waitFor();
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
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
