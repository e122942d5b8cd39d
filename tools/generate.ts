/**
 * Writes the two files that are made from what lies in folders: the list of artifacts and the bundled texts. Neither is
 * kept in git; builds, checks and tests write them first. A file that would not change is not touched.
 * @module
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textsModule } from "../languages/texts-module.ts";
import { root } from "./repository.ts";

/** An artifact's folder: `engine/artifacts/ios/safari-history` has platform `ios` and name `safari-history`. */
export interface ArtifactFolder {
  readonly platform: string;
  readonly name: string;
  /** `ios.safari-history`. */
  readonly id: string;
  /** Relative to the repository, with `/`. */
  readonly path: string;
}

/** Folders of `engine/artifacts/<platform>` that hold a definition of their own name, sorted by id. */
export function artifactFolders(): ArtifactFolder[] {
  const base = join(root, "engine", "artifacts");
  return folders(base)
    .flatMap((platform) =>
      folders(join(base, platform))
        .filter((name) => existsSync(join(base, platform, name, `${name}.ts`)))
        .map((name) => ({ platform, name, id: `${platform}.${name}`, path: `engine/artifacts/${platform}/${name}` })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** The module that lists every artifact; the engine's registry. */
export function artifactsModule(found: readonly ArtifactFolder[]): string {
  const imports = found.map(
    (folder, index) => `import artifact${index} from "./${folder.platform}/${folder.name}/${folder.name}.ts";`,
  );
  const list = found.map((_, index) => `artifact${index}`).join(", ");
  return [
    "// Made by tools/generate.ts from the folders beside it.",
    'import type { Artifact } from "../model/artifact.ts";',
    ...imports,
    "",
    "/** Every artifact, by id. */",
    `export const artifacts: readonly Artifact[] = [${list}];`,
    "",
  ].join("\n");
}

/** Every Fluent file below `languages`, its path relative to that folder with `/`, sorted. */
function textFiles(): { path: string; text: string }[] {
  const base = join(root, "languages");
  return readdirSync(base, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ftl") && !path.includes("node_modules/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(base, path), "utf8") }));
}

function writeIfChanged(path: string, text: string): boolean {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, "utf8") === text) return false;
  writeFileSync(full, text);
  return true;
}

/** Brings both files up to date and names those that changed. */
export function generate(): string[] {
  const wanted: [path: string, text: string][] = [
    ["engine/artifacts/all.generated.ts", artifactsModule(artifactFolders())],
    ["languages/texts.generated.ts", textsModule(textFiles())],
  ];
  return wanted.filter(([path, text]) => writeIfChanged(path, text)).map(([path]) => path);
}

/** `npm run generate`: the files are already written when a tool starts, so there is only something to say. */
export async function run(): Promise<number> {
  console.log("engine/artifacts/all.generated.ts and languages/texts.generated.ts are up to date.");
  return 0;
}
