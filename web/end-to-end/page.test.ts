import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { type ExampleName, examplePassword, memorySink, writeExample } from "@bridle/corpus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAll } from "../../cli/test-folder.ts";
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

/** Without clues; so that it fits on any stick and opens at once. */
const mostBytes = 1 << 20;
/** Of messages of the worker; the page is blocked while it takes one in. Others are shorter than a thousand letters. */
const mostLetters: Readonly<Record<string, number>> = {
  recognised: 30_000,
  needed: 30_000,
  plan: 30_000,
  result: 150_000,
  moments: 60_000,
  cards: 60_000,
  piece: 60_000,
};

describe.skipIf(noChromium)("the page in Chromium (needs Debian's chromium)", () => {
  let built: BuiltPage;
  beforeAll(async () => {
    built = await openBrowser();
  }, 120_000);
  afterAll(async () => built?.close());

  async function example(name: ExampleName): Promise<{ folder: string; evidence: string; clues: string }> {
    const folder = join(built.folder, `${name}-${Math.random().toString(36).slice(2)}`);
    const sink = memorySink();
    const evidence = await writeExample(name, sink, { planted: true });
    await writeAll(folder, sink.files);
    return { folder, evidence: join(folder, evidence), clues: join(folder, "example.stix2") };
  }

  it("is one file of less than a megabyte with a policy that lets nothing in or out", () => {
    expect(Buffer.byteLength(built.html)).toBeLessThan(mostBytes);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(built.html)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(built.html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  });

  it("opens an encrypted backup with the right password only, and asks for nothing over the network", async () => {
    const { evidence, clues } = await example("ios-backup-encrypted");
    const { page, requests, complaints } = await visit(built);
    await toGive(page);
    await page.setInputFiles("#folder", evidence);
    await page.setInputFiles("#clue-files", clues);
    await page.waitForSelector("#found");
    await agreeAndGo(page);
    await button(page, "Go on").click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("password");
    expect(await page.getAttribute("#password", "aria-invalid")).toBe("true");
    expect(await axeFindings(page)).toEqual([]);
    await page.fill("#password", "wrong");
    await button(page, "Go on").click();
    await page.getByText("The password does not open this backup.").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.fill("#password", examplePassword);
    await button(page, "Go on").click();
    await page.waitForSelector("#answer");
    expect(await page.textContent("#answer")).toContain("We found traces");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.content()).not.toContain(examplePassword);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 180_000);

  it("names the mistake when something else is given, and the folder above two backups", async () => {
    const other = join(built.folder, "holiday");
    await mkdir(other, { recursive: true });
    await writeFile(join(other, "picture.jpg"), "no phone");
    const { evidence: one, folder } = await example("ios-backup");
    const { page } = await visit(built);
    await toGive(page);
    await page.setInputFiles("#folder", other);
    await page.getByText("holiday is not a backup or a diagnostic file").waitFor();
    expect(await button(page, "Go on").isDisabled()).toBe(true);
    const sink = memorySink();
    const second = await writeExample("ios-backup", sink, { seed: "2" });
    await writeAll(folder, new Map([...sink.files].filter(([path]) => path.startsWith(second))));
    await page.setInputFiles("#folder", folder);
    await page.getByText("holds 2 pieces of evidence").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // One of them is chosen where they are named.
    const choice = page.locator(".choices button", { hasText: basename(one) });
    expect(await page.locator(".choices button").count()).toBe(2);
    await choice.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("#found");
    expect(await page.textContent("#found ~ dl")).toContain(basename(one));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    for (const [part, said] of [
      ["Manifest.db", "Manifest.db is only a piece of a backup."],
      ["../example.stix2", "example.stix2 seems to hold clues"],
    ] as const) {
      await page.setInputFiles("#file", join(one, part));
      await page.getByText(said).waitFor();
    }
    await page.setInputFiles("#folder", join(one, "3d"));
    await page.getByText("3d is a folder inside a backup.").waitFor();
    await page.context().close();
  }, 120_000);

  it("takes a folder that is dropped, from a disk and from a server of this computer", async () => {
    const { evidence } = await example("ios-backup");
    const server = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(built.html));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    for (const address of [built.address, `http://127.0.0.1:${port}/`]) {
      const { page, requests, complaints } = await visit({ ...built, address });
      await toGive(page);
      const session = await page.context().newCDPSession(page);
      const box = await page.locator(".drop").boundingBox();
      const data = { items: [], files: [evidence], dragOperationsMask: 1 };
      for (const type of ["dragEnter", "dragOver", "drop"] as const) {
        await session.send("Input.dispatchDragEvent", { type, x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 20, data });
      }
      await page.waitForSelector("#found");
      expect(await page.textContent("#found ~ dl")).toContain("iPhone 13 (iPhone14,5) iOS 17.5");
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
    server.close();
  }, 120_000);

  it("can be used by keyboard alone", async () => {
    const { page } = await visit(built);
    const press = async (label: string, key = "Enter"): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press("Tab");
        const text = await page.evaluate(() => {
          const at = document.activeElement as HTMLElement | null;
          return `${at?.textContent ?? ""} ${(at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? ""}`;
        });
        if (text.includes(label)) return page.keyboard.press(key);
      }
      throw new Error(`no way to ${label}`);
    };
    await press("Try it with an example");
    await press("Which example?", "ArrowDown");
    await press("Try it with an example");
    await page.waitForSelector("#found");
    await press("Go on");
    await press("This is my phone", " ");
    await press("I know that a check", " ");
    await press("Go on");
    await press("Show the password", " ");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type(examplePassword);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#answer");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer");
    await page.context().close();
  }, 120_000);

  it.each([
    ["light, wide", {}, 1000],
    ["dark, 320 pixels", { colorScheme: "dark", reducedMotion: "reduce" }, 320],
    ["forced colours", { forcedColors: "active" }, 600],
  ] as const)(
    "has no fault that axe knows and no sideways scrolling on any screen: %s",
    async (_, look, width) => {
      const { page, complaints } = await visit(built, { ...look, viewport: { width, height: 800 } });
      const faults: string[] = [];
      const see = async (name: string): Promise<void> => {
        const folder = process.env["BRIDLE_SCREENSHOTS"];
        if (folder !== undefined) await page.screenshot({ path: join(folder, `${width}-${name}.png`), fullPage: true });
        faults.push(...(await axeFindings(page)).map((fault) => `${name}: ${fault}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${name}: ${wide} pixels wide`);
      };
      await see("1-start");
      await button(page, "Start").click();
      for (const summary of await page.locator("main summary").all()) await summary.click();
      await see("2-have");
      await button(page, "I have this").first().click();
      await page.setInputFiles("#file", { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("no phone") });
      await page.waitForSelector(".trouble");
      await see("3-give");
      await page.reload();
      await page.getByText("Try it with an example").first().click();
      await page.selectOption("#example", "ios-backup-encrypted");
      await button(page, "Try it with an example").click();
      await page.waitForSelector("#found");
      await see("3-recognised");
      await button(page, "Go on").click();
      await button(page, "Go on").click();
      await see("4-agree");
      await page.check("#owner");
      await page.check("#unasked");
      await button(page, "Go on").click();
      await see("5-password");
      await page.fill("#password", examplePassword);
      await button(page, "Go on").click();
      await see("6-reading");
      await page.waitForSelector("#answer");
      await see("7-result");
      expect(faults).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    240_000,
  );

  it("says the result again in another language", async () => {
    const { page } = await visit(built);
    await page.getByText("Try it with an example").first().click();
    await page.selectOption("#example", "android-bugreport");
    await button(page, "Try it with an example").click();
    await page.waitForSelector("#found");
    await agreeAndGo(page);
    await page.waitForSelector("#answer");
    await page.selectOption("#language", "es");
    await page.getByText("Encontramos rastros").first().waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("es");
    await page.context().close();
  }, 120_000);

  it("hears little from its worker at once, so that it stays free to draw", async () => {
    const { page } = await visit(built);
    await page.addInitScript(() => {
      const heard: [tell: string, letters: number, steps: number][] = [];
      const Own = Worker;
      const Heard = class extends Own {
        constructor(address: string) {
          super(address);
          this.addEventListener("message", ({ data }) => {
            const { tell, steps = [] } = data as { tell?: string; steps?: [] };
            if (tell !== undefined) heard.push([tell, JSON.stringify(data).length, steps.length]);
          });
        }
      };
      Object.assign(globalThis, { heard, Worker: Heard });
    });
    await page.reload();
    await toExample(page, "ios-backup");
    await agreeAndGo(page);
    await page.waitForSelector("#answer");
    await page.selectOption("#language", "es");
    await page.getByText("Encontramos rastros").first().waitFor();
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: [string, number, number][] }).heard);
    const tooLong = heard.filter(([tell, letters]) => letters > (mostLetters[tell] ?? 1000));
    expect(tooLong).toEqual([]);
    const parts = heard.find(([tell]) => tell === "plan")?.[2] ?? 0;
    // Each part is begun and ended.
    expect(heard.filter(([tell]) => tell === "step").length).toBeLessThanOrEqual(2 * parts);
    await page.context().close();
  }, 60_000);

  it("takes a backup among 150,000 files in under five seconds", async () => {
    const { evidence } = await example("ios-backup");
    const { page } = await visit(built);
    await toGive(page);
    // The browser's own files first, to be handed in once more among many others.
    await page.evaluate(() => {
      const input = document.querySelector("#folder") as HTMLInputElement;
      const keep = (): void => void Object.assign(globalThis, { given: [...(input.files ?? [])] });
      document.addEventListener("change", keep, { capture: true, once: true });
    });
    await page.setInputFiles("#folder", evidence);
    await page.waitForSelector("#found");
    const took = await page.evaluate(async () => {
      const { given } = globalThis as unknown as { given: File[] };
      const files = [...given];
      const top = given[0]?.webkitRelativePath.split("/")[0];
      for (let index = 0; index < 150_000; index++) {
        const hex = index.toString(16).padStart(40, "0");
        const file = new File([], hex);
        Object.defineProperty(file, "webkitRelativePath", { value: `${top}/${hex.slice(38)}/${hex}` });
        files.push(file);
      }
      const input = document.querySelector("#folder") as HTMLInputElement;
      Object.defineProperty(input, "files", { value: files, configurable: true });
      const begun = performance.now();
      input.dispatchEvent(new Event("change", { bubbles: true }));
      const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
      while (document.querySelector("#found") !== null) await wait();
      while (document.querySelector("#found") === null) await wait();
      return performance.now() - begun;
    });
    expect(took).toBeLessThan(5000);
    await page.context().close();
  }, 180_000);
});
