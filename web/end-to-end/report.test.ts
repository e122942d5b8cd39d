import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ExampleName, memorySink, writeExample } from "@bridle/corpus";
import { artifacts, findingRows, type Report, reportHtml } from "@bridle/engine";
import { availableLanguages, createTranslate, directionOf } from "@bridle/languages";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../cli/captured.ts";
import { writeAll } from "../../cli/test-folder.ts";
import { axeFindings, noChromium } from "./browser.ts";

/** What the report is made of: evidence, with traces planted or not, and with clues or not. */
const cases = [
  { name: "an iPhone backup with traces", example: "ios-backup", planted: true, clues: true },
  { name: "a diagnostic file with traces", example: "ios-sysdiagnose", planted: true, clues: true },
  { name: "an Android phone with traces", example: "android-bugreport", planted: true, clues: true },
  { name: "no answer possible", example: "ios-backup", planted: false, clues: false },
  { name: "nothing known found", example: "ios-backup", planted: false, clues: true },
] as const satisfies readonly { name: string; example: ExampleName; planted: boolean; clues: boolean }[];

const looks = [
  { width: 1280, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
  { width: 320, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

const languages = [...availableLanguages.map(({ code }) => code), "ar,en"];
const findingsOfGrade = 2;
const pdfToText = "/usr/bin/pdftotext";

/** As the program writes it, in the languages that are wanted. */
function pageOf(report: Report, codes: string, rows?: Report): string {
  const tongues = codes.split(",").map((code) => {
    return { code, direction: directionOf(code), translate: createTranslate(code) };
  });
  const [first, ...more] = tongues;
  if (first === undefined) throw new Error("no language");
  const moments = rows?.findings.flatMap((finding) => [...findingRows(finding)]);
  moments?.sort((a, b) => Number(a.timestamp) - Number(b.timestamp));
  return reportHtml(report, {
    tongues: [first, ...more],
    fieldsOf: (id) => artifacts.find((artifact) => artifact.id === id)?.fields ?? {},
    ...(moments === undefined ? {} : { timeline: { rows: moments, leftOut: 0 } }),
  });
}

/** The same kinds of everything and fewer of each, as axe looks at every element. One part of each kind went wrong. */
function shorter(report: Report): Report {
  const count = new Map<string, number>();
  const findings = report.findings.filter(({ grade, indicators }) => {
    const kind = `${grade} ${indicators.length > 0}`;
    count.set(kind, (count.get(kind) ?? 0) + 1);
    return (count.get(kind) ?? 0) <= findingsOfGrade;
  });
  const wrong = ["unreadable", "partly-read", "over-limit", "skipped"] as const;
  const ledger = report.ledger.slice(0, 16).map((entry, index) => {
    const status = wrong[index];
    const note = { code: "malformed", text: "", place: `part-${index}.db`, detail: "", loss: true };
    return status === undefined ? entry : { ...entry, status, notes: [note] };
  });
  return { ...report, findings, ledger, processes: report.processes?.slice(0, 8) ?? [] };
}

describe.skipIf(noChromium)("report.html in Chromium (needs Debian's chromium)", () => {
  const reports = new Map<string, Report>();
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bridle-report-"));
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    for (const { name, example, planted, clues } of cases) {
      const at = join(folder, name.replaceAll(" ", "-"));
      const sink = memorySink();
      const evidence = join(at, await writeExample(example, sink, { planted }));
      await writeAll(at, sink.files);
      const given = clues ? ["--indicators", join(at, "example.stix2")] : [];
      const { out, err } = await run(["check", evidence, ...given, "--only-indicators", "--yes", "--json", "--quiet"]);
      if (out === "") throw new Error(err);
      reports.set(name, JSON.parse(out) as Report);
    }
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  function reportOf(name: (typeof cases)[number]["name"]): Report {
    const report = reports.get(name);
    if (report === undefined) throw new Error(name);
    return report;
  }

  async function opened(html: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
    const path = join(folder, `${Math.random().toString(36).slice(2)}.html`);
    await writeFile(path, html);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("request", (request) => request.url() === pathToFileURL(path).href || faults.push(request.url()));
    page.on("console", (message) => message.type() === "log" || faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(pathToFileURL(path).href);
    return { page, faults };
  }

  const sidewards = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  /** Texts that stick out of their place, and so may lie over others. */
  const overflowing = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll("td, th, dd, dt, li, p, h1, h2, h3, h4")];
      const out = all.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1);
      return out.slice(0, 3).map(({ textContent }) => textContent?.slice(0, 60) ?? "");
    });

  it("has the verdicts that it is looked at with", () => {
    expect(cases.map(({ name }) => reportOf(name).verdict)).toEqual([
      "traces",
      "traces",
      "traces",
      "could-not-tell",
      "nothing-known-found",
    ]);
  });

  it.each(languages.map((code, index) => [code, index] as const))(
    "has no fault that axe knows, asks for nothing and fits a small screen: %s",
    async (code, index) => {
      const faults: string[] = [];
      for (const [number, { name }] of cases.entries()) {
        const look = looks[(index + number) % looks.length] ?? looks[0];
        const { page, faults: complaints } = await opened(pageOf(shorter(reportOf(name)), code), {
          colorScheme: look.colorScheme,
          viewport: { width: look.width, height: 900 },
        });
        const say = (words: readonly string[]): void => void faults.push(...words.map((word) => `${name}: ${word}`));
        const [first = ""] = code.split(",");
        const html = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        if (html.join() !== `${first},${directionOf(first)}`) say([`is in ${html.join()}`]);
        const order = await page.evaluate(() => [...document.querySelectorAll("h1, h2")].map(({ id }) => id));
        const wanted = ["answer", "basis", "unchecked", "findings", "timeline", "next", "programs", "method", "person"];
        if (order.join() !== wanted.filter((id) => order.includes(id)).join()) say([`in the order ${order.join()}`]);
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll("details")) folded.open = true;
        });
        // The iPhone in each language; each of the others once, as their pages are made of the same parts.
        if (number === 0 || number === index) say(await axeFindings(page));
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const wide = await sidewards(page);
          if (wide > 0) say([`${wide} pixels too wide at ${width}`]);
          say((await overflowing(page)).map((text) => `does not fit its place at ${width}: ${text}`));
        }
        say(complaints);
        await page.context().close();
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it("lets a keyboard reach everything, in the order of reading, and shows where it is", async () => {
    const full = reportOf("an iPhone backup with traces");
    const { page, faults } = await opened(pageOf(shorter(full), "en", full));
    const stops = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("a[href], summary, input, select, button:not(:disabled)")];
      const seen = all.filter((element) => element.getClientRects().length > 0);
      for (const [index, element] of seen.entries()) element.dataset["stop"] = String(index);
      return seen.length;
    });
    expect(stops).toBeGreaterThan(25);
    const seen: string[] = [];
    for (let presses = 0; presses < stops + 20; presses++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        if (at === null || at === document.body) return "";
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const { top, bottom, width } = at.getBoundingClientRect();
        const shown = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && width > 0;
        const inView = bottom > 0 && top < window.innerHeight;
        return `${at.dataset["stop"]}${shown ? "" : " without a mark"}${inView ? "" : " out of view"}`;
      });
      if (stop === "") break;
      // A date is three fields and a button for the keyboard, and one element.
      if (seen[seen.length - 1] !== stop) seen.push(stop);
    }
    expect(seen).toEqual(Array.from({ length: stops }, (_, index) => String(index)));

    const folded = page.locator(".card summary").first();
    await folded.focus();
    const open = (): Promise<boolean> =>
      folded.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open);
    await page.keyboard.press("Enter");
    expect(await open()).toBe(true);
    await page.keyboard.press("Space");
    expect(await open()).toBe(false);

    await page.locator('.contents a[href="#next"]').focus();
    await page.keyboard.press("Enter");
    const top = await page.locator("#next").evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);

    // From the findings in short to a card, and a step back.
    const link = page.locator(".short a").nth(2);
    const short = await link.innerText();
    await link.focus();
    await page.keyboard.press("Enter");
    const card = page.locator(".card h3").nth(2);
    expect(await card.innerText()).toBe(short);
    await expect
      .poll(() => card.evaluate((heading) => Math.round(heading.getBoundingClientRect().top)))
      .toBeLessThan(900);
    expect(await card.evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".card")?.querySelector("h3")?.id)).toBe(
      "finding-3",
    );
    await page.goBack();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("#next");

    const shown = page.locator("#timeline-shown");
    const rows = page.locator("#timeline-rows tr");
    const all = (await shown.textContent()) ?? "";
    const changed = async (from: string): Promise<string> => {
      await expect.poll(() => shown.textContent(), { timeout: 5000 }).not.toBe(from);
      return (await shown.textContent()) ?? "";
    };
    await page.locator("#timeline-text").focus();
    await page.keyboard.type("SAFARI");
    const some = await changed(all);
    for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toContain("safari");
    await page.locator("#timeline-part").focus();
    await page.keyboard.press("ArrowDown");
    const part = await page.locator("#timeline-part").evaluate((list) => (list as HTMLSelectElement).selectedIndex);
    expect(part).toBe(1);
    await changed(some);
    await page.keyboard.press("ArrowUp");
    await page.locator("#timeline-text").fill("");
    await expect.poll(() => shown.textContent()).toBe(all);
    await page.locator("#timeline-later").focus();
    for (let pages = 0; pages < 20 && !(await page.locator("#timeline-later").isDisabled()); pages++) {
      const before = (await shown.textContent()) ?? "";
      await page.keyboard.press("Enter");
      await changed(before);
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("timeline-earlier");
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("can be read without script, in the same order", async () => {
    const report = shorter(reportOf("an iPhone backup with traces"));
    const { page } = await opened(pageOf(report, "en"), { javaScriptEnabled: false });
    const text = (await page.locator("body").innerText()).replace(/\s+/g, " ");
    const say = createTranslate("en");
    const places = [
      report.answer[0]?.text ?? "",
      say({ id: "report-clues", args: { loaded: report.indicators.loaded, applicable: report.indicators.applicable } }),
      say({ id: "report-never-unpublished" }),
      say({ id: "grade-ran-about" }),
      say({ id: "next-other-device" }),
      say({ id: "person-about" }),
    ].map((words) => text.indexOf(words.replace(/\s+/g, " ")));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { text: told } of report.findings) expect(text).toContain(told.split(/[“:]/)[0]?.trim());
    expect(await page.locator("#timeline-filter").isVisible()).toBe(false);
    const fact = page.locator(".card details dl").first();
    expect(await fact.isVisible()).toBe(false);
    await page.locator(".card summary").first().click();
    expect(await fact.isVisible()).toBe(true);
    await page.context().close();
  }, 60_000);

  it("draws for each part the weeks it speaks about, the rest hatched, and says the same in a table", async () => {
    const report = shorter(reportOf("an iPhone backup with traces"));
    const { page } = await opened(pageOf(report, "en"));
    const timed = report.ledger.filter(({ from, to }) => from !== undefined && to !== undefined);
    const rows = await page.locator(".weeks tbody tr").evaluateAll((all) =>
      all.map((row) => ({
        dates: [...row.querySelectorAll("time")].map(({ dateTime }) => dateTime),
        bar: Number(row.querySelector("rect")?.getAttribute("width") ?? 0),
        hatched: getComputedStyle(row.querySelector("svg") ?? row).backgroundImage.includes("gradient"),
        hidden: row.querySelector(".bar")?.getAttribute("aria-hidden"),
      })),
    );
    expect(rows.map(({ dates }) => [dates[0], dates[dates.length - 1]].map((iso) => iso?.slice(0, 10)))).toEqual(
      timed.map(({ from, to }) => [from?.slice(0, 10), to?.slice(0, 10)]),
    );
    for (const { bar, hatched, hidden } of rows) {
      expect(bar).toBeGreaterThan(0);
      expect([hatched, hidden]).toEqual([true, "true"]);
    }
    await page.context().close();
  }, 60_000);

  it.skipIf(!existsSync(pdfToText))(
    "prints whole (needs pdftotext)",
    async () => {
      const { page } = await opened(pageOf(shorter(reportOf("an iPhone backup with traces")), "en"));
      const path = join(folder, "report.pdf");
      await page.pdf({ path, preferCSSPageSize: true });
      const plain = (text: string): string => text.normalize("NFKC").replace(/[\s\u00ad]+/g, "");
      const parts =
        "h1, h2, h3, .answer p, .unchecked p, .unchecked li, .short li, .card dd, .card li, #next ~ ol li, .foot p, .weeks th";
      const wanted = await page.locator(parts).evaluateAll((all) => all.map(({ textContent }) => textContent ?? ""));
      execFileSync(pdfToText, ["-layout", path, `${path}.txt`]);
      execFileSync(pdfToText, ["-raw", path, `${path}.raw.txt`]);
      const told = plain(await readFile(`${path}.txt`, "utf8")) + plain(await readFile(`${path}.raw.txt`, "utf8"));
      expect(wanted.length).toBeGreaterThan(150);
      expect(wanted.map(plain).filter((words) => !told.includes(words))).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
