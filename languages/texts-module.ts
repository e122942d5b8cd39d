/**
 * The module that carries every text into the program, made from the Fluent files; pure, so that builds and tests can
 * both call it.
 * @module
 */

/** File texts by language code and by path inside the language's folder: `texts["en"]["ios/data-usage.ftl"]`. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `path` is relative to `languages`, with `/`: `en/report.ftl`. What lies in no language's folder is left out. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Files by language, both in the order of their names. */
export function textsOf(files: readonly TextFile[]): Texts {
  const texts: Record<string, Record<string, string>> = {};
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const cut = path.indexOf("/");
    if (cut <= 0 || !path.endsWith(".ftl")) continue;
    const language = path.slice(0, cut);
    texts[language] = { ...texts[language], [path.slice(cut + 1)]: text };
  }
  return texts;
}

/** TypeScript source of `texts.generated.ts`. */
export function textsModule(files: readonly TextFile[]): string {
  return [
    "// Made by tools/generate.ts from the Fluent files.",
    'import type { Texts } from "./texts-module.ts";',
    "",
    `export const texts: Texts = ${JSON.stringify(textsOf(files), undefined, 2)};`,
    "",
  ].join("\n");
}
