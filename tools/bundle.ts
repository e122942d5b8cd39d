/**
 * Turns one TypeScript entry into one JavaScript file that Node 20 can run.
 * @module
 */
import { build, type Metafile, type Plugin } from "esbuild";
import { root } from "./repository.ts";

export interface BundleOptions {
  /** Path of the entry, relative to the repository. */
  readonly entry: string;
  /** Path of the result, relative to the repository. */
  readonly out: string;
  /** Whether packages from the registry go into the file; the project's own always do. */
  readonly withPackages: boolean;
  /** First lines of the result. */
  readonly banner?: string;
  /** Constants by name. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Bundles, writes the file and its source map, and returns what went in. Throws with esbuild's message on an error. */
export async function bundle(options: BundleOptions): Promise<Metafile> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [options.entry],
    outfile: options.out,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.12",
    sourcemap: true,
    metafile: true,
    logLevel: "warning",
    legalComments: "none",
    plugins: options.withPackages ? [] : [packagesOutside],
    define: { ...options.define },
    ...(options.banner === undefined ? {} : { banner: { js: options.banner } }),
  });
  return result.metafile;
}

/** esbuild's own `packages: "external"` would also leave out the workspaces, which Node 20 cannot load as source. */
const packagesOutside: Plugin = {
  name: "packages-outside",
  setup(context) {
    context.onResolve({ filter: /^[^./]/ }, (found) =>
      found.kind === "entry-point" || found.path.startsWith("@bridle/")
        ? undefined
        : { path: found.path, external: true },
    );
  },
};

/** Where `tools/NAME.ts` is bundled to; both relative to the repository. */
export function toolOutput(entry: string): string {
  return `build/${entry.replace(/\.ts$/, ".js")}`;
}
