/**
 * Where on a phone an artifact lives: by backup domain, or by path on the phone.
 * @module
 */

/** Both forms may use `*` inside a path component and `**` for any number of components; matching keeps case. */
export type PathPattern =
  | { readonly in: "backup"; readonly domain: string; readonly path: string }
  | { readonly in: "phone"; readonly path: string }
  | { readonly in: "index" };

/** A file of an iTunes or Finder backup: its domain and its path in the domain. `domain` may end in `*`. */
export function inBackup(domain: string, path: string): PathPattern {
  return { in: "backup", domain, path };
}

/** A file by its absolute path on the phone, as a filesystem dump holds it. */
export function onPhone(path: string): PathPattern {
  return { in: "phone", path };
}

/** Every entry of the evidence's own index (manifest, archive directory), for artifacts about the index itself. */
export function wholeIndex(): PathPattern {
  return { in: "index" };
}

const compiled = new Map<string, RegExp>();

/** True when `path` fits `pattern` (`*` within a component, `**` across components). */
export function matchesGlob(pattern: string, path: string): boolean {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    const source = pattern.replace(/\*\*\/|\*\*|\*|[.+^${}()|[\]\\?]/g, (token) => {
      if (token === "**/") return "(?:.*/)?";
      if (token === "**") return ".*";
      if (token === "*") return "[^/]*";
      return `\\${token}`;
    });
    expression = new RegExp(`^${source}$`, "s");
    compiled.set(pattern, expression);
  }
  return expression.test(path);
}
