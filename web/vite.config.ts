/**
 * How the page's own script and style become one HTML file. Worker and texts are not among it:
 * they stand in the page packed.
 * @module
 */
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import solid from "vite-plugin-solid";

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ["bridle-source", "browser", "module", "import"] },
  build: {
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: 100_000_000,
    reportCompressedSize: false,
  },
  logLevel: "warn",
  plugins: [pageTexts(), solid(), viteSingleFile({ removeViteModuleLoader: true })],
});

function pageTexts() {
  return {
    name: "page-texts",
    enforce: "pre" as const,
    load(id: string) {
      const own = JSON.stringify(`${import.meta.dirname}/page-texts.ts`);
      return id.endsWith("/texts.generated.ts") ? `export { texts } from ${own};` : undefined;
    },
  };
}
