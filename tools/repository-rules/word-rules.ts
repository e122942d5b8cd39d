/**
 * Words that do not belong in the repository: traces of one machine, of unfinished work, of who typed it; and words
 * about phones that promise or frighten more than a check can know.
 * @module
 */
import type { TextFile } from "./file-rules.ts";
import type { Problem } from "./source-file.ts";

interface Ban {
  readonly pattern: RegExp;
  readonly why: string;
  /** Files it is looked for in. */
  readonly where: RegExp;
}

/** Words in two halves, so that this file does not hold what it looks for. */
function words(...halves: readonly (readonly [string, string])[]): RegExp {
  return new RegExp(`(?<![\\w+/=])(${halves.map(([a, b]) => a + b).join("|")})(?![\\w+/=])`, "g");
}

const everywhere = /./;
const forPeople = /^(README\.md|docs\/[a-z-]+\.md|engine\/artifacts\/.*\.md)$/;

const bans: readonly Ban[] = [
  // A phone has paths of this kind too, below /private/var and in globs: those have something in front.
  {
    pattern: /(?<![\w*])\/(?:w)ork\/|(?<![\w*])\/(?:r)oot\/|\/tmp\/(?:b)ash_/g,
    why: "a path of one machine",
    where: everywhere,
  },
  { pattern: /"(?:r)esolved": "https?:/g, why: "the address of one registry", where: /package-lock\.json$/ },
  {
    pattern: words(["Cl", "aude"], ["Chat", "GPT"], ["LL", "M"], ["A", "I"], ["language mo", "del"], ["Anthro", "pic"]),
    why: "the project speaks of itself alone",
    where: everywhere,
  },
  { pattern: words(["TO", "DO"], ["FIX", "ME"]), why: "unfinished work belongs in an issue", where: /\.tsx?$/ },
  {
    // `--clean` is an option of `bridle example`, whose phones are made up.
    pattern: /\b(?<!--)(clean|safe|infected|hacked)\b/gi,
    why: "no check can know this about a phone: say what was found in what was read",
    where: forPeople,
  },
];

/** Every place where one of the words stands. Binary files are the caller's to leave out. */
export function wordProblems(files: readonly TextFile[]): Problem[] {
  return files.flatMap(({ path, text }) =>
    bans
      .filter((ban) => ban.where.test(path))
      .flatMap((ban) =>
        [...text.matchAll(ban.pattern)].map((match) => ({
          file: path,
          line: text.slice(0, match.index).split("\n").length,
          message: `"${match[0]}": ${ban.why}`,
        })),
      ),
  );
}
