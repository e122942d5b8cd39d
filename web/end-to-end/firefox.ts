/**
 * Drives the built page in Debian's Firefox, for tests: over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), with
 * a profile of its own that is gone in the end.
 * @module
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { openWebSocket } from "./web-socket.ts";

const program = "/usr/bin/firefox-esr";
export const noFirefox = !existsSync(program);

export interface Firefox {
  /** Opens a page that has nothing of the one before. */
  open(address: string): Promise<void>;
  /** The value of an expression; a promise is waited for. */
  value<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is true. */
  until(expression: string, seconds?: number): Promise<void>;
  setFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** All files of a folder, as if it had been chosen. */
  setFolder(selector: string, path: string): Promise<void>;
  /** The text of a file that was saved. */
  saved(name: string): Promise<string>;
  /** Addresses asked for, and what the page complained of, since it was opened. */
  readonly requests: string[];
  readonly complaints: string[];
  close(): Promise<void>;
}

type Answer = Readonly<Record<string, unknown>>;

export async function openFirefox(): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "bridle-firefox-"));
  const downloads = join(profile, "saved");
  await mkdir(downloads);
  await writeFile(join(profile, "user.js"), settings(downloads));
  const words = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"];
  const child = spawn(program, words, {
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on("close", () => reject(new Error(`Firefox ended: ${said.slice(-400)}`)));
  });

  const waiting = new Map<number, (answer: Answer) => void>();
  const requests: string[] = [];
  const complaints: string[] = [];
  let number = 0;
  const socket = await openWebSocket(`${address}/session`, (text) => {
    const told = JSON.parse(text) as { id?: number; method?: string; params?: Answer } & Answer;
    if (typeof told.id === "number") waiting.get(told.id)?.(told);
    else if (told.method === "network.beforeRequestSent") requests.push((told.params as unknown as Sent).request.url);
    else if (told.method === "log.entryAdded" && told.params?.["level"] === "error")
      complaints.push(String(told.params["text"]));
  });
  const ask = async (method: string, params: Answer): Promise<Answer> => {
    const id = ++number;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer["type"] === "error") throw new Error(`${method}: ${String(answer["message"])}`);
    return answer["result"] as Answer;
  };

  await ask("session.new", { capabilities: {} });
  await ask("session.subscribe", { events: ["network.beforeRequestSent", "log.entryAdded"] });
  let context = "";
  const evaluated = async (expression: string, where: string): Promise<Remote> => {
    const target = { context: where };
    const answer = await ask("script.evaluate", { expression, target, awaitPromise: true, userActivation: true });
    if (answer["type"] === "exception") throw new Error(`${expression}: ${JSON.stringify(answer["exceptionDetails"])}`);
    return answer["result"] as Remote;
  };
  const value = async <Value>(expression: string): Promise<Value> => {
    // As text, so that nothing has to be put together from the protocol's own form of values.
    const told = await evaluated(`Promise.resolve(${expression}).then((v) => JSON.stringify(v) ?? "null")`, context);
    return JSON.parse(told.value ?? "null") as Value;
  };
  const until = async (expression: string, seconds = 60): Promise<void> => {
    const end = Date.now() + seconds * 1000;
    while (!(await value<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`not within ${seconds} seconds: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const setFiles = async (selector: string, files: readonly string[]): Promise<void> => {
    const { sharedId } = await evaluated(`document.querySelector(${JSON.stringify(selector)})`, context);
    await ask("input.setFiles", { context, element: { sharedId }, files: [...files] });
  };
  return {
    requests,
    complaints,
    value,
    until,
    async open(page) {
      if (context !== "") await ask("browsingContext.close", { context });
      context = (await ask("browsingContext.create", { type: "tab" }))["context"] as string;
      await ask("browsingContext.setViewport", { context, viewport: { width: 1000, height: 800 } });
      requests.length = 0;
      complaints.length = 0;
      await ask("browsingContext.navigate", { context, url: page, wait: "complete" });
      await until(`document.querySelector("#page h1")`);
    },
    setFiles,
    async setFolder(selector, folder) {
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      const paths = Object.fromEntries(files.map((path) => [basename(path), relative(dirname(folder), path)]));
      // The protocol hands over files only. They are those of the disk; what the browser adds when a person chooses
      // their folder, the path of each from there, is said in its place.
      await value(`document.addEventListener("change", ({ target }) => {
        const paths = ${JSON.stringify(paths)};
        for (const file of target.files) Object.defineProperty(file, "webkitRelativePath", { value: paths[file.name] });
      }, { capture: true, once: true })`);
      await setFiles(selector, files);
    },
    async saved(name) {
      for (let tries = 0; tries < 100; tries++) {
        const path = join(downloads, name);
        if (existsSync(path) && !existsSync(`${path}.part`)) {
          const text = await readFile(path, "utf8");
          if (text !== "") {
            await rm(path);
            return text;
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${name} was not saved`);
    },
    async close() {
      await ask("browser.close", {}).catch(() => undefined);
      socket.close();
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

interface Sent {
  readonly request: { readonly url: string };
}

interface Remote {
  readonly value?: string;
  readonly sharedId?: string;
}

/** Saves without asking, and asks nobody anything by itself. */
function settings(downloads: string): string {
  const values: Readonly<Record<string, unknown>> = {
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.useDownloadDir": true,
    "browser.download.always_ask_before_handling_new_types": false,
    "browser.helperApps.neverAsk.saveToDisk": "application/json,text/html",
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.enabled": false,
    "app.normandy.enabled": false,
    "browser.safebrowsing.downloads.enabled": false,
    "intl.accept_languages": "en-US",
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}
