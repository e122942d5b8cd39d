/**
 * The site that a file or folder of website data is named after: scheme, host and port with `_` between them, where port
 * 0 is the scheme's own; what the kind of storage appends stands behind it.
 * @module
 */

const folderOf = /(?:^|\/)(IndexedDB|LocalStorage|WebSQL|Databases|CacheStorage|MediaKeys|ServiceWorkers|FileSystem)\//;
const originName =
  /^(https?|wss?|ftp)_(.+?)(?:_(\d{1,5}))?(?:\.(?:localstorage|db|sqlite3?)(?:-wal|-shm|-journal)?)?$/i;
/** Their database is there as well, under the same name. */
const besideDatabase = /-(?:wal|shm|journal)$/;
const longestName = 300;

export interface StoredSite {
  /** The kind of storage. */
  readonly kind: string;
  readonly site: string;
  /** The page's own site, where the storage belongs to a part of it. */
  readonly topSite?: string;
}

export function storedSite(path: string): StoredSite | undefined {
  // Most paths of a phone end here.
  if (!path.includes("_") || !path.includes("ebKit")) return undefined;
  const cut = path.lastIndexOf("/");
  const name = path.slice(cut + 1);
  if (name.length > longestName || besideDatabase.test(name)) return undefined;
  const site = siteOf(name);
  if (site === undefined) return undefined;
  const above = path.slice(0, cut);
  const kind = folderOf.exec(`${above}/`)?.[1] ?? "website-data";
  const topSite = siteOf(above.slice(above.lastIndexOf("/") + 1));
  return topSite === undefined || topSite === site ? { kind, site } : { kind, site, topSite };
}

function siteOf(name: string): string | undefined {
  const [, scheme, host, port] = originName.exec(name) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  const decoded = decodedName(host);
  if (/[\s/\\?#@]/.test(decoded)) return undefined;
  return `${scheme.toLowerCase()}://${decoded}${port === undefined || port === "0" ? "" : `:${port}`}`;
}

/** Characters that a file name cannot hold stand as `%5B`. */
function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
