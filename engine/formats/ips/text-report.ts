/**
 * The text form of a report: `Name: value` lines in front, a list of loaded images behind. Reports about load and
 * wake-ups hold several processes, each under a line `Powerstats for:`.
 * Apple, "Examining the fields in a crash report",
 * https://developer.apple.com/documentation/xcode/examining-the-fields-in-a-crash-report
 * @module
 */

export interface TextReport {
  /** By name, the first of each; at most some hundred. */
  readonly fields: ReadonlyMap<string, string>;
  /** Paths of the loaded images. */
  readonly images: readonly string[];
  /** Processes that are told of behind the report's own. */
  readonly others: readonly { readonly process: string; readonly path?: string }[];
}

const mostFields = 300;
const mostImages = 5000;
const mostOthers = 5000;
const longest = 4096;

/** `0x102230000 - 0x10223bfff App arm64  <82d13d98…> /private/…/App`, without blanks around it. */
const imageLine = /^0x[0-9a-fA-F]+ -\s+(?:0x[0-9a-fA-F]+|\?{3})\s.*<[0-9a-fA-F-]{8,40}>\s+(\/.*)$/;
const fieldLine = /^([A-Z][A-Za-z/ ]{1,40}):[ \t]+(\S.*)$/;
const numberBehind = / \[\d{1,10}\]$/;

export function reportLines(text: string): TextReport {
  const fields = new Map<string, string>();
  const images = new Set<string>();
  const others: { process: string; path?: string }[] = [];
  for (const raw of linesOf(text)) {
    const line = raw.trim();
    const image = line.startsWith("0x") && images.size < mostImages ? imageLine.exec(line)?.[1] : undefined;
    if (image !== undefined) images.add(image);
    const [, name, value] = fieldLine.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const last = others.at(-1);
    if (name === "Powerstats for") {
      if (others.length < mostOthers) others.push({ process: value.replace(numberBehind, "") });
    } else if (last !== undefined) {
      if (name === "Path") last.path ??= value;
    } else if (!fields.has(name) && fields.size < mostFields) {
      fields.set(name, value);
    }
  }
  return { fields, images: [...images], others };
}

function* linesOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    yield text.slice(at, Math.min(stop, at + longest));
    at = stop + 1;
  }
}
