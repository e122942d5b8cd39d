import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { memorySink, writeExample } from "@bridle/corpus";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../cli/captured.ts";
import { membersOf, writeAll } from "../../cli/test-folder.ts";
import { newIdentity, openedWith, recipientOf } from "../../engine/formats/age/test-age-file.ts";
import {
  agreeAndGo,
  axeFindings,
  type BuiltPage,
  button,
  noChromium,
  openBrowser,
  toExample,
  toGive,
  visit,
} from "./browser.ts";
import { consentOf, withoutTimes } from "./same-report.ts";

describe.skipIf(noChromium)("what the page hands out in Chromium (needs Debian's chromium)", () => {
  let built: BuiltPage;
  let pack: string;
  let signer: string;
  let evidence: string;
  let report: string;

  beforeAll(async () => {
    built = await openBrowser();
    const at = (name: string): string => join(built.folder, name);
    const sink = memorySink();
    evidence = at(await writeExample("android-bugreport", sink, { planted: true }));
    await writeAll(built.folder, sink.files);
    pack = at("clues.pack");
    const clues = ["--indicators", at("example.stix2"), "--only-indicators"];
    const made = await run(["indicators", "pack", pack, ...clues], { environment: { BRIDLE_HOME: at("home") } });
    signer = /(RW\S{54})/.exec(made.out)?.[1] ?? "";
    report = at("report");
    const told = ["--event", "2026-05-03 14:30 border"];
    const words = ["--indicators", pack, "--only-indicators", "--redact", "--records", ...told, "--quiet"];
    await run(["check", evidence, ...words, "--consent", consentOf(), "--out", report]);
  }, 120_000);
  afterAll(async () => built?.close());

  it("checks who signed a pack, and says what it cannot know", async () => {
    const bytes = await readFile(pack);
    const end = bytes.indexOf("untrusted comment");
    const given = async (name: string, contents: Uint8Array): Promise<string> => {
      await writeFile(join(built.folder, name), contents);
      return join(built.folder, name);
    };
    const changed = Buffer.from(bytes);
    changed[end - 1] = (changed[end - 1] ?? 0) ^ 1;
    const renamed = Buffer.from(bytes.toString("latin1").replace(/pack 20/, "pack 21"), "latin1");
    const { page, complaints } = await visit(built);
    await toGive(page);
    for (const [name, contents] of [
      ["changed.pack", changed],
      ["renamed.pack", renamed],
    ] as const) {
      await page.setInputFiles("#clue-files", await given(name, contents));
      await page.getByText(`${name} is not what was signed.`).waitFor();
      expect(await page.locator(".clues li").count()).toBe(0);
    }
    await page.setInputFiles("#clue-files", await given("unsigned.pack", bytes.subarray(0, end)));
    await page.getByText("Nobody signed this pack.").waitFor();
    await page.setInputFiles("#clue-files", pack);
    await page.getByText(signer).waitFor();
    await button(page, "Take out: unsigned.pack").click();
    expect(await page.locator(".clues li").count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("clue-files");
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it("shows findings as lines that open in place, and never more than two hundred rows", async () => {
    const { page, complaints } = await visit(built, { viewport: { width: 320, height: 800 } });
    await toExample(page, "ios-backup");
    await agreeAndGo(page);
    await page.waitForSelector("#answer");
    const lines = page.locator("article > h3 > button");
    const open = page.locator('article > h3 > button[aria-expanded="true"]');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
    expect(await lines.count()).toBe(50);
    expect(await open.count()).toBe(3);

    // By keyboard alone: from the contents to the findings, into a card, and back to its line.
    await page.locator('.contents a[href="#findings"]').focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("findings");
    await page.keyboard.press("Tab");
    const first = await lines.first().getAttribute("id");
    expect(await focused()).toBe(first);
    const card = page.locator(`[id="${await lines.first().getAttribute("aria-controls")}"]`);
    await page.keyboard.press("Enter");
    await expect.poll(() => card.count()).toBe(0);
    await page.keyboard.press("Enter");
    await card.waitFor();
    await card.getByRole("button", { name: "Fold this up" }).focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toBe(first);
    expect(await lines.first().getAttribute("aria-expanded")).toBe("false");

    // All that can be opened at once, and what it says again in another language.
    for (let index = 0; index < 12; index++) {
      if ((await lines.nth(index).getAttribute("aria-expanded")) === "true") continue;
      await lines.nth(index).focus();
      const top = (): Promise<number> =>
        lines.nth(index).evaluate((line) => Math.round(line.getBoundingClientRect().top));
      const before = await top();
      await page.keyboard.press("Enter");
      expect(Math.abs((await top()) - before), `line ${index}`).toBeLessThan(3);
    }
    for (const name of ["Clues by the name they were published under", "All programs"])
      await page.getByText(name).click();
    await expect.poll(() => page.locator("#rows-programs tr, #rows-names tr").count()).toBeGreaterThan(2);
    await expect.poll(() => page.locator("article h4").count()).toBeGreaterThan(16);
    expect(await open.count()).toBe(8);
    expect(await page.locator("tr, article").count()).toBeLessThanOrEqual(200);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.selectOption("#language", "nl");
    await expect.poll(() => page.locator("article h4").allTextContents()).not.toContain("Why we say this");
    expect(await open.count()).toBe(8);
    await page.selectOption("#language", "en");
    await page.getByText("Why we say this").first().waitFor();

    // The next lines, and the next rows of a table.
    const ids = (): Promise<string[]> => lines.evaluateAll((all) => all.map(({ id }) => id));
    const seen = await ids();
    await page.locator("#findings ~ div .pages button").last().press("Enter");
    await expect.poll(() => lines.first().getAttribute("id")).not.toBe(seen[0]);
    const more = await ids();
    expect(await focused()).toBe(more[0]);
    expect(more.filter((id) => seen.includes(id))).toEqual([]);
    const weeks = page.locator("#rows-weeks tbody tr");
    const [part] = await weeks.allTextContents();
    await page.getByRole("button", { name: /^Next: Which weeks/ }).press("Enter");
    await expect.poll(() => weeks.first().textContent()).not.toBe(part);

    expect(await page.locator(".paper").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".paper").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it("holds the whole timeline and the notes as the command line does, a page of rows at a time", async () => {
    const { page, requests, complaints } = await visit(built, { viewport: { width: 320, height: 800 } });
    await toGive(page);
    await page.setInputFiles("#file", evidence);
    await page.setInputFiles("#clue-files", pack);
    await page.waitForSelector("#found");
    await button(page, "Go on").click();
    await page.getByText("What is looked for:").click();
    expect(await page.locator("main table tbody tr").count()).toBeGreaterThan(20);
    await page.check("#rows");
    await button(page, "Back").click();
    await button(page, "Go on").click();
    // What was ticked before still is, and can be taken back.
    expect(await page.isChecked("#rows")).toBe(true);
    await page.uncheck("#rows");
    await page.check("#owner");
    await page.check("#unasked");
    await button(page, "Go on").click();
    await page.waitForSelector("#answer");
    await page.getByText("Only findings stand here.").waitFor();
    await button(page, "Start over").click();

    await toGive(page);
    await page.setInputFiles("#file", evidence);
    await page.waitForSelector("#found");
    await button(page, "Go on").click();
    await page.check("#rows");
    await page.check("#owner");
    await page.check("#unasked");
    await button(page, "Go on").click();
    await page.waitForSelector(".moments tbody tr");
    const all = await found(page);
    expect(all).toBeGreaterThan(200);
    expect(await page.locator(".moments tbody tr").count()).toBe(50);
    expect(await page.locator("tr").count()).toBeLessThanOrEqual(200);
    await page.fill("#moments-text", "no such words");
    await expect.poll(() => found(page)).toBe(0);
    await page.fill("#moments-text", "");
    await page.check("#moments-only");
    await expect.poll(() => found(page)).toBeLessThan(all);
    expect(await page.locator(".moments tbody tr:not([class^=grade-])").count()).toBe(0);
    await page.uncheck("#moments-only");
    await expect.poll(() => found(page)).toBe(all);
    await button(page, "Later").click();
    await expect.poll(() => page.textContent(".moments + .pages [role=status]")).toContain("51–100");

    await page.getByText("Add what you remember").click();
    await button(page, "Add it").click();
    await page.getByText("Please give a date").waitFor();
    await page.fill("#note-day", "2026-05-03");
    await page.fill("#note-time", "14:30");
    await page.fill("#note-text", "border");
    await button(page, "Add it").click();
    await expect.poll(() => found(page)).toBe(all + 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("note-day");

    const files = membersOf(await takenBytes(page, "bridle-report.tar"));
    const texts = new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]));
    const theirs = (name: string): Promise<string> => readFile(join(report, name), "utf8");
    expect(withoutTimes(texts.get("report.json") ?? "")).toBe(withoutTimes(await theirs("report.json")));
    for (const name of ["timeline.csv", "timeline.jsonl", "report.schema.json"]) {
      expect(texts.get(name), name).toBe(await theirs(name));
    }
    const folder = join(built.folder, "from-page");
    await mkdir(folder);
    await writeAll(folder, files);
    expect((await run(["verify", folder])).code).toBe(0);
    const [mine, other] = [texts.get("manifest.json") ?? "{}", await theirs("manifest.json")].map((text) =>
      JSON.parse(text),
    );
    expect([mine.evidence, mine.indicators]).toEqual([other.evidence, other.indicators]);

    await page.fill("#recipients", "age1nothing");
    await page.locator('a[download="bridle-handover.tar.age"]').click();
    await page.getByText("This is no public key of age.").waitFor();
    const identity = await newIdentity();
    await page.fill("#recipients", await recipientOf(identity));
    const packet = membersOf(await openedWith(identity, await takenBytes(page, "bridle-handover.tar.age")));
    const about = JSON.parse(Buffer.from(packet.get("handover.json") ?? []).toString("utf8"));
    expect(about).toMatchObject({ schema: "bridle.handover/1", redacted: true });
    expect([...packet.keys()]).not.toContain("timeline.csv");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect([requests, complaints]).toEqual([[], []]);
    await page.context().close();
  }, 240_000);
});

/** How many rows of the timeline fit, by what the page says. */
async function found(page: Page): Promise<number> {
  const said = (await page.textContent(".moments + .pages [role=status]")) ?? "";
  return Number((said.split("/")[1] ?? "").replace(/\D/g, ""));
}

async function takenBytes(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.locator(`a[download="${name}"]`).click();
  const pieces: Buffer[] = [];
  for await (const piece of await (await download).createReadStream()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
