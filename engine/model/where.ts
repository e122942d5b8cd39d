/**
 * Where on a phone an artifact lives: by backup domain, or by path on the phone; or in which file a collector wrote it down.
 * @module
 */

/** Every form with a path may use `*` inside a path component and `**` for any number of components; matching keeps case. */
export type PathPattern =
  | { readonly in: "backup"; readonly domain: string; readonly path: string }
  | { readonly in: "phone"; readonly path: string }
  | { readonly in: "section"; readonly name: string }
  /** `kind`: only of evidence of this kind; of any where absent. */
  | { readonly in: "index"; readonly kind?: string }
  /** `kind`: only of evidence of this kind. */
  | { readonly in: "acquisition"; readonly kind: string; readonly path: string };

/** A file of an iTunes or Finder backup: its domain and its path in the domain. `domain` may end in `*`. */
export function inBackup(domain: string, path: string): PathPattern {
  return { in: "backup", domain, path };
}

/** A file by its absolute path on the phone, as a filesystem dump holds it. */
export function onPhone(path: string): PathPattern {
  return { in: "phone", path };
}

/**
 * A file that the collector made or named itself and that has no place on the phone: `packages.json` of `androidqf`. `path`
 * is relative to the acquisition, without the folder around it; `kind` is the id of the kind of evidence.
 */
export function inAcquisition(kind: string, path: string): PathPattern {
  return { in: "acquisition", kind, path };
}

/**
 * A section of the text of an Android bug report: `SYSTEM PROPERTIES` for what a command printed, `DUMPSYS package` for
 * what a service did, whatever its priority. All sections of that name are read. `*` is the whole text, as one file.
 */
export function inSection(name: string): PathPattern {
  return { in: "section", name };
}

/**
 * Every entry of the evidence's own index (manifest, archive directory), for artifacts about the index itself. `kind`
 * is the id of the one kind of evidence whose index is meant: `ios-backup`.
 */
export function wholeIndex(kind?: string): PathPattern {
  return kind === undefined ? { in: "index" } : { in: "index", kind };
}

const split = new Map<string, readonly string[]>();

/**
 * True when `path` fits `pattern`: `*` within a component, `**` as a component for any number of them. Time is at most the product of both lengths, whatever a hostile path looks like.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  let wanted = split.get(pattern);
  if (wanted === undefined) {
    wanted = pattern.split("/");
    split.set(pattern, wanted);
  }
  return matchesComponents(wanted, path.split("/"));
}

const pieces = new Map<string, readonly string[]>();

/** True when one component fits: what stands between the stars comes in its order, the first and last at the ends. */
export function matchesComponent(want: string, have: string): boolean {
  if (!want.includes("*")) return want === have;
  let parts = pieces.get(want);
  if (parts === undefined) {
    parts = want.split("*");
    pieces.set(want, parts);
  }
  const last = parts.length - 1;
  const first = parts[0] as string;
  const tail = parts[last] as string;
  if (have.length < first.length + tail.length || !have.startsWith(first) || !have.endsWith(tail)) return false;
  const end = have.length - tail.length;
  let from = first.length;
  for (let i = 1; i < last; i++) {
    const piece = parts[i] as string;
    const at = have.indexOf(piece, from);
    from = at + piece.length;
    if (at < 0 || from > end) return false;
  }
  return true;
}

/**
 * The same for paths taken apart at their slashes: the usual walk with one place to go back to; after the latest `**`, try
 * again one component later.
 */
export function matchesComponents(wanted: readonly string[], given: readonly string[]): boolean {
  let w = 0;
  let g = 0;
  let backW = -1;
  let backG = 0;
  while (g < given.length) {
    const want = wanted[w];
    if (want === "**") {
      backW = w++;
      backG = g;
    } else if (want !== undefined && matchesComponent(want, given[g] as string)) {
      w++;
      g++;
    } else if (backW >= 0) {
      w = backW + 1;
      g = ++backG;
    } else {
      return false;
    }
  }
  while (wanted[w] === "**") w++;
  return w === wanted.length;
}
