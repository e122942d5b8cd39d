import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { artifacts } from "../../engine/artifacts/all.generated.ts";
import type { Artifact } from "../../engine/model/artifact.ts";
import { messageIds } from "../../languages/languages.ts";
import { artifactFolders } from "../generate.ts";
import { root } from "../repository.ts";
import { artifactProblems } from "./artifact-rules.ts";
import { problemText } from "./source-file.ts";

const folders = artifactFolders();

it("every folder of an artifact is in the registry, and nothing else is", () => {
  expect(folders.length).toBeGreaterThan(0);
  expect(artifacts.map((artifact) => artifact.id)).toEqual(folders.map((folder) => folder.id));
});

it("no folder below engine/artifacts/PLATFORM lacks its definition", () => {
  const base = join(root, "engine", "artifacts");
  const found = readdirSync(base, { withFileTypes: true })
    .filter((platform) => platform.isDirectory())
    .flatMap(({ name: platform }) => readdirSync(join(base, platform)).map((name) => `${platform}.${name}`));
  expect(found.sort()).toEqual(folders.map((folder) => folder.id));
});

it.each(folders.map((folder) => [folder.id, folder] as const))(
  "%s has all that an artifact needs",
  async (_, folder) => {
    const known = new Set(messageIds());
    const module = (await import(join(root, folder.path, `${folder.name}.ts`))) as { default: Artifact };
    const files = readdirSync(join(root, folder.path), { recursive: true, encoding: "utf8" });
    const found = { folder, definition: module.default, files: files.map((path) => path.replaceAll("\\", "/")) };
    expect(artifactProblems([found], (id) => known.has(id)).map(problemText)).toEqual([]);
  },
);
