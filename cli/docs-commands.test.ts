import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleNames } from "@bridle/corpus";
import { createTranslate } from "@bridle/languages";
import { type Command, CommanderError } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../tools/repository.ts";
import { repositoryFiles } from "../tools/repository-files.ts";
import { run } from "./captured.ts";
import { programFor } from "./program.ts";
import type { Surroundings } from "./surroundings.ts";

const say = createTranslate("en");
const pages = repositoryFiles().filter((path) => /^(?:README\.md|docs\/(?!decisions\/).*\.md)$/.test(path));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** What a page tells the reader to type: lines of a block, and what stands in a sentence. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) => block.split("\n"));
  const inline = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  return [...blocks, ...inline]
    .map((line) =>
      line
        .replace(/\s+/g, " ")
        .replace(/^(?:npx |node cli\/dist\/)/, "")
        .replace(/^bridle\.js /, "bridle "),
    )
    .filter((line) => /^bridle [a-z-]/.test(line));
}

/** As a shell parts them; what goes to a file or another program is left out. */
function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const end = words.findIndex((word) => word === ">" || word === "|");
  return words.slice(1, end < 0 ? undefined : end);
}

const leaves = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap((below) => leaves(below as Command));

/** The real verbs and options; nothing is done. */
async function parse(words: readonly string[]): Promise<void> {
  const nowhere = { write: () => undefined };
  const program = programFor({ out: nowhere, err: nowhere } as unknown as Surroundings, say, () => undefined);
  for (const leaf of leaves(program)) leaf.action(() => undefined);
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    const code = error instanceof CommanderError ? error.code : "";
    // A verb that a sentence only names has no arguments.
    const named = words.length <= (words[0] === "indicators" ? 2 : 1) && code === "commander.missingArgument";
    if (!named && code !== "commander.helpDisplayed" && code !== "commander.version") throw error;
  }
}

describe("what the guides tell to type", () => {
  it.each(pages)("can be typed: %s", async (path) => {
    const wrong: string[] = [];
    for (const line of commandsIn(read(path))) {
      await parse(wordsOf(line)).catch((error: Error) => wrong.push(`${line}: ${error.message}`));
    }
    expect(wrong).toEqual([]);
  });

  it("is found where it stands", () => {
    expect(commandsIn(read("docs/for-trainers.md")).length).toBeGreaterThan(15);
    expect(commandsIn("Type `bridle verify X`.\n```\nnode cli/dist/bridle.js check Y\n```\n")).toEqual([
      "bridle check Y",
      "bridle verify X",
    ]);
    expect(wordsOf('bridle check A --event "2026-05-03 a b" > x')).toEqual(["check", "A", "--event", "2026-05-03 a b"]);
  });

  it("is refused where there is no such option", async () => {
    await expect(parse(["check", "X", "--no-such-option"])).rejects.toThrow();
    await expect(parse(["example", "ios-backup"])).rejects.toThrow();
  });
});

describe("docs/for-trainers.md", () => {
  const text = read("docs/for-trainers.md");
  const table = [...text.matchAll(/^\| `([a-z-]+)` \| ([a-z-]+) \| ([a-z-]+) \|/gm)];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bridle-practice-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("has a row for every made-up phone", () => {
    expect(table.map(([, name]) => name).sort()).toEqual([...exampleNames].sort());
  });

  // The quick ones; what the others show is held by the tests of their traces.
  it.each(["android-backup", "intrusion-logs"])("says the answer that %s gives", async (name) => {
    const [, , planted, quiet] = table.find(([, row]) => row === name) ?? [];
    const answers: string[] = [];
    for (const more of [[], ["--clean"]]) {
      const at = join(folder, name + more.length);
      await run(["example", name, at, ...more]);
      const clues = ["--indicators", join(at, "example.stix2"), "--only-indicators"];
      const { out } = await run(["check", at, ...clues, "--yes", "--json", "--quiet"]);
      answers.push((JSON.parse(out) as { verdict: string }).verdict);
    }
    expect(answers).toEqual([planted, quiet]);
  });
});
