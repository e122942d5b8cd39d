/**
 * Which files are doors of the project, so that everything else has to be used by one of them.
 * @module
 */
import type { KnipConfig } from "knip";
import { artifactFolders } from "./tools/generate.ts";

const definitions = artifactFolders().map(({ path, name }) => `${path.slice("engine/".length)}/${name}.ts`);

export default {
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    // Fields and places are words for artifacts that are still to be written.
    engine: { entry: [...definitions, "model/field.ts", "model/where.ts"], project: ["**/*.ts"] },
    corpus: { project: ["**/*.ts"] },
    languages: { project: ["**/*.ts"] },
    cli: {
      entry: ["bridle.ts", "worker.ts"],
      project: ["**/*.ts", "!dist/**"],
      // Of the system; tests that need them are skipped by name where they are not.
      ignoreBinaries: ["minisign", "mkfifo"],
    },
    web: {
      entry: [
        "worker/worker.ts",
        "packing/unpacker.ts",
        "served/service-worker.ts",
        "page-texts.ts",
        "end-to-end/*.test.ts",
      ],
      project: ["**/*.{ts,tsx}", "!dist/**"],
    },
    tools: {
      entry: ["*.ts", "bench/*.ts", "measure/*.ts"],
      project: ["**/*.ts"],
      // Measured beside ours only where somebody has installed it elsewhere; and of the page's own tests.
      ignoreDependencies: ["better-sqlite3", "playwright-core"],
    },
  },
} satisfies KnipConfig;
