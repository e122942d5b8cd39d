/**
 * How the tests run. The generated files are brought up to date first, so a fresh clone needs no other step.
 * @module
 */
import { defineConfig } from "vitest/config";
import { buildConstants } from "./tools/build-constants.ts";
import { generate } from "./tools/generate.ts";

generate();

/** The page is driven in a browser, which takes minutes and wants the machine for itself: only where it is asked for. */
const inBrowser = "web/end-to-end";
const browserToo = process.argv.some((word) => word.includes(inBrowser));

export default defineConfig({
  define: buildConstants("source"),
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "build/**", ...(browserToo ? [] : [`${inBrowser}/**`])],
    retry: browserToo ? 1 : 0,
    setupFiles: ["tools/property-runs.ts"],
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
