import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { artifacts } from "../../engine/artifacts/all.generated.ts";
import { canHold } from "../../engine/examine/examine.ts";
import type { Artifact } from "../../engine/model/artifact.ts";
import { textsOnDisk } from "../../languages/texts-on-disk.ts";
import { createTranslateFrom } from "../../languages/translate.ts";
import { root } from "../repository.ts";

const path = join(root, "docs", "methods.md");
/** Rewrites the tables: all of a row but its last cell, which is for people to fill in, comes from the definitions. */
const mayWrite = process.env["BRIDLE_WRITE_EXPECTED"] === "1";
const say = createTranslateFrom(textsOnDisk(), "en");

const tables = [
  { platform: "ios", kinds: ["ios-backup", "ios-filesystem", "ios-sysdiagnose"] },
  { platform: "android", kinds: ["android-bugreport", "androidqf", "android-backup", "intrusion-logs"] },
] as const;

function rowOf(artifact: Artifact, kinds: readonly string[], reference: string): string {
  const title = say({ id: `artifact-${artifact.id.replaceAll(".", "-")}` });
  const held = kinds.map((kind) => (canHold(kind, artifact) ? "yes" : "–"));
  const rules = artifact.rules.length === 0 ? "–" : String(artifact.rules.length);
  return `| ${[`\`${artifact.id}\``, title, ...held, artifact.shows, rules, reference].join(" | ")} |`;
}

describe.each(tables)("docs/methods.md on $platform", ({ platform, kinds }) => {
  it("has one row for each artifact, which says what its definition says", () => {
    const text = readFileSync(path, "utf8");
    const row = new RegExp(`^\\| \`${platform}\\.[a-z0-9-]+\` \\|.*$`, "gm");
    const rows = [...text.matchAll(row)].map(([line]) => line);
    const references = new Map(rows.map((line) => [line.split("`")[1], line.split(" | ").at(-1)?.replace(/ \|$/, "")]));
    const wanted = artifacts
      .filter(({ id }) => id.startsWith(`${platform}.`))
      .map((artifact) => rowOf(artifact, kinds, references.get(artifact.id) ?? "–"));
    if (mayWrite && rows.join("\n") !== wanted.join("\n")) {
      const [first] = rows;
      const at = first === undefined ? -1 : text.indexOf(first);
      const rest = text.slice(at).split("\n");
      const end = rest.findIndex((line) => !line.startsWith("| `"));
      writeFileSync(path, [text.slice(0, at) + wanted.join("\n"), ...rest.slice(end)].join("\n"));
      return;
    }
    expect(rows).toEqual(wanted);
  });
});
