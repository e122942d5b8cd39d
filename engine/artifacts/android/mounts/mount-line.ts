/**
 * One mount, in each of the three forms in which it is printed.
 * @module
 */

export interface Mount {
  readonly form: "mount" | "mounts" | "mountinfo";
  readonly point: string;
  readonly source: string;
  /** Folder of the file system that is seen at the point, where the form tells it. */
  readonly root?: string;
  readonly type: string;
  /** Of the mount, then of the file system. */
  readonly options: readonly string[];
  readonly writable: boolean;
}

const mostLine = 20_000;
const listed = /^(\S+) (\/\S*) (\S+) (\S+) \d+ \d+$/;
/** Number, parent, device, root, point, options, optional fields, a dash, type, source, options of the file system. */
const told = /^\d+ \d+ \d+:\d+ (\S+) (\/\S*) (\S+)(?: \S+){0,20}? - (\S+) (\S+)(?: (\S+))?$/;

/** Undefined for a line that is none. */
export function readMount(text: string): Mount | undefined {
  if (text.length > mostLine) return undefined;
  const line = text.trim();
  const info = told.exec(line);
  if (info !== null) {
    const [, root, point, options, type, source, more] = info;
    const all = [...optionsOf(options), ...optionsOf(more)];
    return made("mountinfo", point, source, type, all, unescaped(root ?? ""));
  }
  if (line.endsWith(")")) return printed(line);
  const entry = listed.exec(line);
  if (entry === null) return undefined;
  const [, source, point, type, options] = entry;
  return made("mounts", point, source, type, optionsOf(options));
}

/** `A on B type C (…)`; a blank in a name is written as it is. */
function printed(line: string): Mount | undefined {
  const onAt = line.indexOf(" on /");
  const typeAt = line.indexOf(" type ", onAt);
  const optionsAt = line.indexOf(" (", typeAt);
  if (onAt < 1 || typeAt < 0 || optionsAt < 0) return undefined;
  const type = line.slice(typeAt + 6, optionsAt);
  const options = optionsOf(line.slice(optionsAt + 2, -1));
  return type === "" ? undefined : made("mount", line.slice(onAt + 4, typeAt), line.slice(0, onAt), type, options);
}

function made(
  form: Mount["form"],
  point = "",
  source = "",
  type = "",
  options: readonly string[] = [],
  root?: string,
): Mount {
  // A file system that may be written can be seen at one point read only, and the other way round.
  const writable = options.includes("rw") && !options.includes("ro");
  const all = [...new Set(options)];
  const mount = { form, point: unescaped(point), source: unescaped(source), type, options: all, writable };
  return root === undefined ? mount : { ...mount, root };
}

function optionsOf(text = ""): string[] {
  return text.split(",").filter((option) => option !== "");
}

/** Blanks and the like stand as three octal digits. */
function unescaped(text: string): string {
  return text.replace(/\\([0-3][0-7]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
