import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { artifactFolders } from "../generate.ts";
import { root } from "../repository.ts";

it("docs/methods.md has one row for each artifact of an iPhone", () => {
  const text = readFileSync(join(root, "docs", "methods.md"), "utf8");
  const rows = [...text.matchAll(/^\| `(ios\.[a-z0-9-]+)` \|/gm)].map(([, id]) => id);
  expect(rows).toEqual(artifactFolders().flatMap(({ id }) => (id.startsWith("ios.") ? id : [])));
});
