import { describe, expect, it } from "vitest";
import { artifact } from "../../engine/model/artifact.ts";
import { inBackup } from "../../engine/model/where.ts";
import { artifactProblems } from "./artifact-rules.ts";
import { headProblems, nameProblems, sizeProblems } from "./file-rules.ts";
import { cycleProblems } from "./import-cycles.ts";
import { importProblems } from "./import-rules.ts";
import { problemText, sourceFile } from "./source-file.ts";
import { testProblems } from "./test-rules.ts";
import { wordProblems } from "./word-rules.ts";

/** Every rule is shown something it must refuse: a rule that cannot fail holds nothing. */
const head = "/**\n * Planted.\n * @module\n */\n";

function imports(path: string, line: string, comment = head): string[] {
  return importProblems([sourceFile(path, comment + line)]).map(problemText);
}

describe("import rules", () => {
  it.each([
    ["engine/bytes/a.ts", 'import "../crypto/crypto.ts";', "engine/bytes may not import engine/crypto"],
    ["engine/crypto/a.ts", 'import "../formats/zip/zip.ts";', "engine/crypto may not import engine/formats"],
    ["engine/formats/zip/zip.ts", 'import type { A } from "../../model/a.ts";', "may not import engine/model"],
    ["engine/model/a.ts", 'import { x } from "../bytes/text.ts";', "engine/model may not import engine/bytes"],
    ["engine/sources/a/a.ts", 'import "../../artifacts/ios/sms/sms.ts";', "may not import engine/artifacts"],
    ["engine/artifacts/ios/a/a.ts", 'import "../../../sources/b.ts";', "may not import engine/sources"],
    ["engine/artifacts/ios/a/a.ts", 'export * from "../../../indicators/b.ts";', "may not import engine/indicators"],
    ["engine/artifacts/ios/a/a.ts", 'import "../sms/sms.ts";', "artifacts may not import each other"],
    ["engine/indicators/a.ts", 'import "../sources/b.ts";', "may not import engine/sources"],
    ["engine/rules/a.ts", 'import "../bytes/text.ts";', "engine/rules may not import engine/bytes"],
    ["engine/examine/a.ts", 'import "../report/json.ts";', "engine/examine may not import engine/report"],
    ["engine/report/a.ts", 'await import("../examine/b.ts");', "engine/report may not import engine/examine"],
    ["engine/report/a.ts", 'type T = import("../examine/b.ts").T;', "engine/report may not import engine/examine"],
    ["engine/report/a.ts", 'import "node:fs";', "may not import node:fs"],
    ["engine/report/a.ts", 'import "@bridle/languages";', "engine/report may not import languages"],
    ["languages/a.ts", 'import "node:fs";', "may not import node:fs"],
    ["corpus/a.ts", 'import "../engine/engine.ts";', "corpus may not import"],
    ["cli/a.ts", 'import "../engine/bytes/text.ts";', "cli may not import engine/bytes"],
    ["cli/a.ts", 'import "../engine/engine.ts";', "cli may not import"],
    ["cli/a.ts", 'import "../web/b.ts";', "cli may not import web"],
    ["web/a.tsx", 'import "../cli/b.ts";', "web may not import cli"],
  ])("refuse in %s: %s", (path, line, message) => {
    const found = imports(path, line);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}:5: `);
    expect(found[0]).toContain(message);
  });

  it.each([
    ["engine/model/a.ts", 'import type { L } from "../bytes/limits.ts";'],
    ["engine/model/a.ts", 'import { type L } from "../bytes/limits.ts";'],
    ["engine/artifacts/ios/a/a.ts", 'import "../../read-database.ts";'],
    ["engine/artifacts/ios/a/a.ts", 'import "./read.ts";'],
    ["cli/a.ts", 'import "@bridle/engine"; import "node:fs"; import "commander";'],
    ["engine/report/a.ts", 'const text = `import "../examine/b.ts"`; // import "../examine/b.ts"'],
  ])("allow in %s: %s", (path, line) => {
    expect(imports(path, line)).toEqual([]);
  });

  it("let one format use another only when its head comment names it", () => {
    const line = 'import "../plist/plist.ts";';
    expect(imports("engine/formats/keyed-archive/a.ts", line)).toHaveLength(1);
    expect(imports("engine/formats/keyed-archive/a.ts", line, "/** Stands on plist. @module */\n\n\n\n")).toEqual([]);
  });

  it("let a file that tests alone import do what tests may, and no other", () => {
    const support = sourceFile("engine/report/support.ts", 'import "node:fs";');
    const test = sourceFile("engine/report/a.test.ts", 'import "./support.ts";');
    const code = sourceFile("engine/report/a.ts", 'import "./support.ts";');
    expect(importProblems([support, test])).toEqual([]);
    expect(importProblems([support, test, code])).toHaveLength(1);
  });

  it("find a circle, also one of types", () => {
    const circle = [
      sourceFile("engine/a.ts", 'import "./b.ts";'),
      sourceFile("engine/b.ts", 'import type { C } from "./c/c.ts";'),
      sourceFile("engine/c/c.ts", 'export * from "../a.ts";'),
      sourceFile("engine/d.ts", 'import "./a.ts";'),
    ];
    expect(cycleProblems(circle).map(problemText)).toEqual([
      "engine/a.ts: imports itself in a circle: engine/a.ts -> engine/b.ts -> engine/c/c.ts -> engine/a.ts",
    ]);
  });
});

describe("file rules", () => {
  const lines = (count: number): string => "x\n".repeat(count);

  it("refuse a file over 500 lines, but not a table", () => {
    const short = Array.from({ length: 20 }, (_, index) => ({ path: `engine/short${index}.ts`, text: lines(10) }));
    const problems = sizeProblems([
      ...short,
      { path: "engine/long.ts", text: lines(501) },
      { path: "engine/facts.table.ts", text: lines(900) },
    ]);
    expect(problems.map(problemText)).toEqual(["engine/long.ts: 501 lines, at most 500"]);
  });

  it("refuse a repository of long files", () => {
    const long = Array.from({ length: 5 }, (_, index) => ({ path: `engine/a${index}.ts`, text: lines(310) }));
    expect(sizeProblems(long).map(problemText)).toEqual([
      ".: the median file has 310 lines, at most 120",
      ".: 5 of 5 files have over 300 lines",
    ]);
  });

  it.each(["engine/Text.ts", "engine/read_me.ts", "engine/utils/a.ts", "engine/path-helpers.ts", "cli/base.ts"])(
    "refuse the name %s",
    (path) => {
      expect(nameProblems([path])).toHaveLength(1);
    },
  );

  it("allow names that the outside gives", () => {
    expect(
      nameProblems(["README.md", "docs/decisions/0001-own-sqlite-reader.md", ".ci/run", "docs/for-helplines.md"]),
    ).toEqual([]);
  });

  it("refuse a file that does not say what it is for", () => {
    expect(headProblems([{ path: "engine/a.ts", text: "export {};\n" }])).toHaveLength(1);
    expect(headProblems([{ path: "engine/a.ts", text: `${head}export {};\n` }])).toEqual([]);
  });
});

describe("word rules", () => {
  it.each([
    ["engine/a.ts", `${"/wo"}rk/main`],
    ["docs/limits.md", `see ${"/ro"}ot/x`],
    ["package-lock.json", `${'"resol'}ved": "https://registry.example/a.tgz"`],
    ["README.md", `written by ${"Cl"}aude`],
    ["engine/a.ts", `// ${"TO"}DO`],
    ["README.md", "your phone is safe"],
    ["docs/check-my-phone.md", "The phone is Clean."],
    ["engine/artifacts/ios/sms/sms.md", "an infected phone"],
  ])("refuse in %s: %s", (path, text) => {
    expect(wordProblems([{ path, text: `first\n${text}` }]).map((problem) => problem.line)).toEqual([2]);
  });

  it.each([
    ["engine/a.ts", "/private/var/root/Library and **/root/x and framework/a"],
    ["engine/a.ts", "the chair of a clean room"],
    ["package-lock.json", '"resolved": "engine"'],
  ])("allow in %s: %s", (path, text) => {
    expect(wordProblems([{ path, text }])).toEqual([]);
  });
});

describe("test rules", () => {
  it.each([`it.${"only"}("a", () => {});`, `describe.${"skip"}("a", () => {});`, `it.${"todo"}("a");`])(
    "refuse %s",
    (line) => {
      expect(testProblems([sourceFile("engine/a.test.ts", line)])).toHaveLength(1);
    },
  );

  it("refuse a number of cases that fuzzing could not raise", () => {
    const line = `fc.assert(property, { ${"num"}Runs: 1_000 });`;
    expect(testProblems([sourceFile("engine/a.test.ts", `\n${line}`)]).map((problem) => problem.line)).toEqual([2]);
    expect(testProblems([sourceFile("engine/a.test.ts", line.replace("1_000", "runs(1_000)"))])).toEqual([]);
  });

  it("allow a condition, and the same words elsewhere", () => {
    expect(testProblems([sourceFile("engine/a.test.ts", 'it.skipIf(gone)("a", () => {});')])).toEqual([]);
    expect(testProblems([sourceFile("engine/a.ts", "cursor.skip(4);")])).toEqual([]);
  });
});

describe("artifact rules", () => {
  const folder = { platform: "ios", name: "thing", id: "ios.thing", path: "engine/artifacts/ios/thing" };
  const files = ["thing.ts", "thing.md", "fixture/a.input", "fixture/a.expected.json"];
  const whole = artifact({
    id: "ios.thing",
    where: [inBackup("HomeDomain", "a")],
    shows: "context",
    fields: { a: { kind: "text" } },
    async *read() {},
    rules: [],
  });
  const says = (definition: typeof whole, present = files, known: (id: string) => boolean = () => true): string[] =>
    artifactProblems([{ folder, definition, files: present }], known).map((problem) => problem.message);

  it("pass a whole artifact", () => expect(says(whole)).toEqual([]));

  it.each(["thing.md", "fixture/a.input", "fixture/a.expected.json"])("miss %s", (name) => {
    expect(
      says(
        whole,
        files.filter((file) => file !== name),
      ),
    ).toHaveLength(1);
  });

  it("miss texts of the artifact", () => {
    expect(says(whole, files, () => false)).toEqual([
      'languages/en has no text "artifact-ios-thing"',
      'languages/en has no text "artifact-ios-thing-about"',
    ]);
  });

  it("miss what a definition leaves out", () => {
    const { read: _, ...unread } = whole;
    expect(says({ ...unread, id: "ios.other", where: [], fields: {} })).toHaveLength(4);
  });

  it("miss sources, harmless explanations and texts of a rule", () => {
    const rule = {
      id: "ios.other/claim",
      grade: "ran",
      sources: [],
      couldAlsoBe: [],
      next: ["next-nowhere"],
      watch: () => ({ see: () => undefined }),
    } as const;
    const known = (id: string): boolean => id.startsWith("artifact-");
    expect(says({ ...whole, rules: [rule] }, files, known)).toEqual([
      "rule ios.other/claim does not begin with ios.thing/",
      "rule ios.other/claim names no public source",
      "rule ios.other/claim names no harmless explanation",
      'rule ios.other/claim: languages/en has no text "rule-ios-other-claim"',
      'rule ios.other/claim: languages/en has no text "rule-ios-other-claim-about"',
      'rule ios.other/claim: languages/en has no text "next-nowhere"',
    ]);
  });
});
