/**
 * Drives the built page in Debian's Chromium, for tests: from a disk, with every request and every complaint noted.
 * @module
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { buildConstants } from "../../tools/build-constants.ts";
import { buildPage } from "../../tools/build-page.ts";

const program = "/usr/bin/chromium";
export const noChromium = !existsSync(program);

export interface BuiltPage {
  readonly browser: Browser;
  /** A folder for what the test makes; gone in the end. */
  readonly folder: string;
  readonly html: string;
  /** The same for a server, by file name. */
  readonly served: ReadonlyMap<string, string>;
  readonly address: string;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), "bridle-web-"));
  const { html, served } = await buildPage(buildConstants("source"));
  const path = join(folder, "bridle.html");
  await writeFile(path, html);
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  return {
    browser,
    folder,
    html,
    served,
    address: pathToFileURL(path).href,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface Visit {
  readonly page: Page;
  /** Addresses asked for after the page itself. */
  readonly requests: string[];
  /** What the browser complained of. */
  readonly complaints: string[];
}

export async function visit({ browser, address }: BuiltPage, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: "en-US", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("blob:")) requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForSelector("h1");
  return { page, requests, complaints };
}

/** What axe finds on the page as it is, in short. WCAG 2.2 AA and its own good practice. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Through the debugger, as the policy of the page lets no script in.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Of WCAG 2.2 AA, axe looks at the size of targets only where it is told to.
    const rules = { "target-size": { enabled: true } };
    const { violations } = await axe.run({ resultTypes: ["violations"], rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** From the start to the screen where evidence is given. */
export async function toGive(page: Page): Promise<void> {
  await button(page, "Start").click();
  await button(page, "I have this").first().click();
}

/** From the start to a made-up phone that was recognised. */
export async function toExample(page: Page, name: string): Promise<void> {
  await page.getByText("Try it with an example").first().click();
  await page.selectOption("#example", name);
  await button(page, "Try it with an example").click();
  await page.waitForSelector("#found");
}

/** From what was recognised to whatever comes after the agreement. */
export async function agreeAndGo(page: Page, keep = false): Promise<void> {
  await button(page, "Go on").click();
  await page.check("#owner");
  await page.check("#unasked");
  if (keep) await page.check("#keep");
  await button(page, "Go on").click();
}

/** The text of a file that the page offers. */
export async function taken(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.locator(`a[download="${name}"]`).click();
  const stream = await (await download).createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}
