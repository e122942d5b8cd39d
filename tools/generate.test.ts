import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { artifactFolders, artifactsModule, generate } from "./generate.ts";
import { root } from "./repository.ts";

it("finds the folders that hold a definition of their own name, sorted by id", () => {
  const folders = artifactFolders();
  expect(folders.map((folder) => folder.id)).toContain("ios.sms");
  expect(folders.map((folder) => folder.id)).toEqual(folders.map((folder) => folder.id).sort());
  for (const { path, name } of folders) expect(existsSync(join(root, path, `${name}.ts`))).toBe(true);
});

it("lists them in one module", () => {
  const folder = { platform: "ios", name: "sms", id: "ios.sms", path: "engine/artifacts/ios/sms" };
  const text = artifactsModule([folder, { ...folder, platform: "android", id: "android.sms" }]);
  expect(text).toContain('import artifact0 from "./ios/sms/sms.ts";');
  expect(text).toContain('import artifact1 from "./android/sms/sms.ts";');
  expect(text).toContain("[artifact0, artifact1]");
});

it("writes nothing when nothing changed", () => {
  generate();
  expect(generate()).toEqual([]);
});
