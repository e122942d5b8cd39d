import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { memorySink, writeExample } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../cli/captured.ts";
import { writeAll } from "../../cli/test-folder.ts";
import {
  agreeAndGo,
  axeFindings,
  type BuiltPage,
  button,
  noChromium,
  openBrowser,
  taken,
  toGive,
  visit,
} from "./browser.ts";

const password = "Ω long kept word";

describe.skipIf(noChromium)("a keepsake in Chromium (needs Debian's chromium)", () => {
  let built: BuiltPage;
  let evidence: string;
  let clues: string;
  const at = (name: string): string => join(built.folder, name);

  beforeAll(async () => {
    built = await openBrowser();
    const sink = memorySink();
    evidence = at(await writeExample("intrusion-logs", sink, { planted: true }));
    await writeAll(built.folder, sink.files);
    clues = at("example.stix2");
  }, 120_000);
  afterAll(async () => built?.close());

  it("is made without clues, and says of new ones what the phone says, here and on the command line", async () => {
    const { page, requests, complaints } = await visit(built, { viewport: { width: 320, height: 800 } });
    await toGive(page);
    await page.setInputFiles((await page.locator("#folder").count()) > 0 ? "#folder" : "#file", evidence);
    await page.waitForSelector("#found");
    await agreeAndGo(page);
    await page.waitForSelector("#answer");
    expect(await page.locator('a[download="phone.keepsake"]').count()).toBe(0);
    await page.fill("#keepsake-password", password);
    await page.fill("#keepsake-again", "another one");
    expect(await page.locator('a[download="phone.keepsake"]').count()).toBe(0);
    await page.fill("#keepsake-again", password);
    expect(await axeFindings(page)).toEqual([]);
    const download = page.waitForEvent("download");
    await page.locator('a[download="phone.keepsake"]').click();
    await (await download).saveAs(at("phone.keepsake"));
    expect((await readFile(at("phone.keepsake"))).toString("latin1")).toMatch(/^age-encryption.org\/v1\n-> scrypt /);
    await button(page, "Start over").click();

    await button(page, "Start").click();
    await page.getByText("A keepsake of an earlier check").waitFor();
    await button(page, "I have this").last().click();
    await page.setInputFiles("#file", at("phone.keepsake"));
    await page.waitForSelector("#found");
    await page.setInputFiles("#clue-files", clues);
    await agreeAndGo(page);
    await page.getByText("It is the password that was chosen when the keepsake was made.").waitFor();
    await page.fill("#password", password);
    await button(page, "Go on").click();
    await page.waitForSelector("#answer");
    await page.getByText("This compares a keepsake of").first().waitFor();
    const here = JSON.parse(await taken(page, "report.json")) as Report;
    const environment = { BRIDLE_INDICATORS: "/nowhere", BRIDLE_BACKUP_PASSWORD: password };
    const words = ["check", at("phone.keepsake"), "--indicators", clues, "--json", "--yes"];
    const there = JSON.parse((await run(words, { environment })).out) as Report;
    expect(here.findings.map(({ rule, grade }) => [rule, grade])).toEqual(
      there.findings.map(({ rule, grade }) => [rule, grade]),
    );
    expect(here.verdict).toBe("traces");
    expect([requests, complaints]).toEqual([[], []]);
    await page.context().close();
  }, 240_000);
});
