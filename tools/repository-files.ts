/**
 * The files that belong to the repository: what git tracks or would track. Outside a checkout, what lies in the folder.
 * @module
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.ts";

const notOurs = /(^|\/)(node_modules|dist|build|coverage|\.git)\/|\.generated\.ts$|\.tsbuildinfo$/;

/** Paths relative to the repository, with `/`, sorted. */
export function repositoryFiles(): string[] {
  const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths =
    listed.status === 0
      ? listed.stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)))
      : walk("");
  return paths.filter((path) => !notOurs.test(path)).sort();
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.test(`${path}/`) ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}
