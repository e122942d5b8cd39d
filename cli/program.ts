/**
 * The command line: verbs and options, as the contract names them.
 * @module
 */
import type { Translate } from "@bridle/engine";
import { availableLanguages } from "@bridle/languages";
import { Command, Help, InvalidArgumentError, Option } from "commander";
import { build } from "./build.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import type { Surroundings } from "./surroundings.ts";
import { type CheckOptions, check } from "./verbs/check.ts";
import { type CompareOptions, compare } from "./verbs/compare.ts";
import { type CoverageOptions, coverage } from "./verbs/coverage.ts";
import { type ExampleOptions, example, exampleNames } from "./verbs/example.ts";
import { explain } from "./verbs/explain.ts";
import { type HandoverOptions, handover } from "./verbs/handover.ts";
import { type HuntOptions, hunt } from "./verbs/hunt.ts";
import {
  type ImportOptions,
  importIndicators,
  type ListOptions,
  lintIndicators,
  listIndicators,
} from "./verbs/indicators.ts";
import { type PackOptions, packIndicators } from "./verbs/indicators-pack.ts";
import { rollBackIndicators, type UpdateOptions, updateIndicators } from "./verbs/indicators-update.ts";
import { type RecordsOptions, records } from "./verbs/records.ts";
import { recordsAs } from "./verbs/records-as.ts";
import { type VerifyOptions, verify } from "./verbs/verify.ts";
import { type WebOptions, web } from "./verbs/web.ts";

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** The program; `finished` is told the exit code of the verb that ran. */
export function programFor(surroundings: Surroundings, say: Translate, finished: (code: ExitCode) => void): Command {
  const text = (id: string, args?: Record<string, string>): string => say(args === undefined ? { id } : { id, args });
  const option = (flags: string, name: string): Option => new Option(flags, text(`help-option-${name}`));
  const repeatable = (flags: string, name: string): Option => option(flags, name).argParser(collect).default([]);

  const program = new Command("bridle")
    // None of a repeatable option is no default worth a word.
    .configureHelp({
      optionDescription(shown) {
        const isNone = Array.isArray(shown.defaultValue) && shown.defaultValue.length === 0;
        return isNone ? shown.description : Help.prototype.optionDescription.call(this, shown);
      },
    })
    .description(text("help-program"))
    .version(`bridle ${build.version} (${build.commit})`, "--version", text("help-option-version"))
    .helpOption("-h, --help", text("help-option-help"))
    .addHelpText("after", `\n${text("help-exit-codes")}`)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (words) => void surroundings.out.write(words),
      // Errors are said once, by whoever catches them.
      writeErr: () => undefined,
    });

  const verb = (usage: string, name: string, sample: string): Command =>
    program
      .command(usage)
      .description(text(`help-${name}`))
      .helpOption("-h, --help", text("help-option-help"))
      .addOption(option("--lang <codes>", "lang").argParser(languages).default(["en"], "en"))
      .addHelpText("after", `\n${text("help-heading-example")}\n  ${sample}\n\n${text("help-exit-codes")}`)
      .exitOverride();

  const withIndicators = (command: Command): Command =>
    command
      .addOption(repeatable("--indicators <path>", "indicators"))
      .addOption(option("--only-indicators", "only-indicators"));

  withIndicators(verb("check", "check", "bridle check ~/Backup/00008110-0001 --indicators pegasus.stix2 --out report"))
    .argument("<evidence...>", text("help-check-evidence"))
    .addOption(option("--password-file <file>", "password-file"))
    .addOption(option("--identity-file <file>", "identity-file"))
    .addOption(option("--out <dir>", "out"))
    .addOption(option("--force", "force"))
    .addOption(repeatable("--allow <file>", "allow"))
    .addOption(option("--records", "records"))
    .addOption(option("--redact", "redact"))
    .addOption(option("--only <ids>", "only"))
    .addOption(option("--skip <ids>", "skip"))
    .addOption(option("--sign <file>", "sign"))
    .addOption(option("--keepsake <file>", "keepsake"))
    .addOption(option("--keepsake-password-file <file>", "keepsake-password-file"))
    .addOption(repeatable("--keepsake-to <recipient>", "keepsake-to"))
    .addOption(option("--json", "json"))
    .addOption(option("--since <date>", "since"))
    .addOption(option("--until <date>", "until"))
    .addOption(option("--consent <text>", "consent"))
    .addOption(option("--yes", "yes"))
    .addOption(repeatable("--event <date and words>", "event"))
    .addOption(option("--jobs <n>", "jobs").argParser(workers))
    .addOption(repeatable("--limit <name=value>", "limit"))
    .addOption(option("--quiet", "quiet"))
    .addOption(option("--verbose", "verbose"))
    .addOption(option("--no-color", "no-color"))
    .action(async (paths: string[], options: CheckOptions) => finished(await check(paths, options, surroundings)));

  withIndicators(verb("hunt", "hunt", "bridle hunt keepsakes/ --indicators new.stix2"))
    .argument("<keepsake...>", text("help-hunt-keepsake"))
    .addOption(repeatable("--allow <file>", "allow"))
    .addOption(option("--password-file <file>", "password-file"))
    .addOption(option("--identity-file <file>", "identity-file"))
    .addOption(new Option("--json", text("help-hunt-json")))
    .addOption(repeatable("--limit <name=value>", "limit"))
    .addOption(option("--quiet", "quiet"))
    .addOption(option("--no-color", "no-color"))
    .action(async (paths: string[], options: HuntOptions) => finished(await hunt(paths, options, surroundings)));

  verb("compare", "compare", "bridle compare before.tar.gz after.tar.gz")
    .argument("<old>", text("help-compare-old"))
    .argument("<new>", text("help-compare-new"))
    .addOption(option("--password-file <file>", "password-file"))
    .addOption(option("--identity-file <file>", "identity-file"))
    .addOption(new Option("--json", text("help-compare-json")))
    .addOption(repeatable("--limit <name=value>", "limit"))
    .addOption(option("--quiet", "quiet"))
    .addOption(option("--no-color", "no-color"))
    .addHelpText("after", text("help-compare-codes"))
    .action(async (old: string, now: string, options: CompareOptions) =>
      finished(await compare(old, now, options, surroundings)),
    );

  verb("explain", "explain", "bridle explain ios.data-usage/usage-without-process")
    .argument("<rule>", text("help-explain-rule"))
    .action((name: string) => finished(explain(name, surroundings)));

  withIndicators(verb("coverage", "coverage", "bridle coverage --indicators feeds/"))
    .addOption(new Option("--json", text("help-coverage-json")))
    .action(async (options: CoverageOptions) => finished(await coverage(options, surroundings)));

  const indicators = verb("indicators", "indicators", "bridle indicators lint feed.csv");
  const below = (usage: string, name: string, sample: string): Command =>
    indicators
      .command(usage)
      .description(text(`help-indicators-${name}`))
      .helpOption("-h, --help", text("help-option-help"))
      .addOption(option("--lang <codes>", "lang").argParser(languages).default(["en"], "en"))
      .addHelpText("after", `\n${text("help-heading-example")}\n  ${sample}\n\n${text("help-exit-codes")}`)
      .exitOverride();
  below("list", "list", "bridle indicators list")
    .addOption(new Option("--json", text("help-coverage-json")))
    .action(async (options: ListOptions) => finished(await listIndicators(options, surroundings)));
  below("lint", "lint", "bridle indicators lint pegasus.stix2 domains.txt")
    .argument("<file...>", text("help-indicators-files"))
    .addOption(new Option("--json", text("help-coverage-json")))
    .action(async (paths: string[], options: ListOptions) =>
      finished(await lintIndicators(paths, options, surroundings)),
    );
  below("import", "import", "bridle indicators import pegasus.stix2")
    .argument("<file...>", text("help-indicators-files"))
    .addOption(new Option("--key <key>", text("help-indicators-key")))
    .action(async (paths: string[], options: ImportOptions) =>
      finished(await importIndicators(paths, options, surroundings)),
    );
  below("update", "update", "bridle indicators update")
    .addOption(new Option("--index <place>", text("help-indicators-index")))
    .addOption(new Option("--mirror <dir>", text("help-indicators-mirror")))
    .addOption(new Option("--pins <file>", text("help-indicators-pins")))
    .addOption(new Option("--keep-going", text("help-indicators-keep-going")))
    .addOption(new Option("--json", text("help-coverage-json")))
    .addOption(option("--quiet", "quiet"))
    .addOption(option("--verbose", "verbose"))
    .action(async (options: UpdateOptions) => finished(await updateIndicators(options, surroundings)));
  below("rollback", "rollback", "bridle indicators rollback").action(async () =>
    finished(await rollBackIndicators(surroundings)),
  );
  withIndicators(below("pack", "pack", "bridle indicators pack clues.pack"))
    .argument("<out>", text("help-indicators-out"))
    .addOption(new Option("--sign <file>", text("help-indicators-sign")))
    .action(async (path: string, options: PackOptions) => finished(await packIndicators(path, options, surroundings)));

  verb("records", "records", "bridle records ~/Backup/00008110-0001 --artifact ios.data-usage")
    .argument("<evidence>", text("help-check-evidence"))
    .addOption(new Option("--artifact <id>", text("help-records-artifact")))
    .addOption(new Option("--as <tool>", text("help-records-as")).choices(["mvt"]))
    .addOption(new Option("--out <dir>", text("help-records-out")))
    .addOption(option("--force", "force"))
    .addOption(option("--password-file <file>", "password-file"))
    .addOption(option("--identity-file <file>", "identity-file"))
    .addOption(repeatable("--limit <name=value>", "limit"))
    .addOption(option("--quiet", "quiet"))
    .action(async (path: string, options: RecordsOptions) =>
      finished(await (options.as === undefined ? records : recordsAs)(path, options, surroundings)),
    );

  verb("verify", "verify", "bridle verify report")
    .argument("<dir>", text("help-verify-folder"))
    .addOption(new Option("--key <key>", text("help-verify-key")))
    .action(async (path: string, options: VerifyOptions) => finished(await verify(path, options, surroundings)));

  verb("handover", "handover", "bridle handover report --to age1… --out packet.tar.age")
    .argument("<dir>", text("help-verify-folder"))
    .addOption(new Option("--to <recipient>", text("help-handover-to")).argParser(collect).default([]))
    .addOption(new Option("--out <file>", text("help-handover-out")).default("bridle-handover.tar.age"))
    .addOption(new Option("--no-redact", text("help-handover-no-redact")))
    .addOption(option("--sign <file>", "sign"))
    .addOption(new Option("--force", text("help-handover-force")))
    .action(async (path: string, options: HandoverOptions) => finished(await handover(path, options, surroundings)));

  verb("example", "example", "bridle example ios-backup example")
    .argument("<name>", text("help-example-name", { names: exampleNames.join(", ") }))
    .argument("<dir>", text("help-example-folder"))
    .addOption(new Option("--clean", text("help-example-clean")))
    .addOption(new Option("--seed <n>", text("help-example-seed")).argParser(wholeNumber).default(1))
    .addOption(option("--force", "force"))
    .action(async (name: string, path: string, options: ExampleOptions) =>
      finished(await example(name, path, options, surroundings)),
    );

  verb("web", "web", "bridle web --out bridle.html")
    .addOption(new Option("--out <file>", text("help-web-out")).makeOptionMandatory())
    .addOption(repeatable("--indicators <path>", "indicators"))
    .addOption(option("--force", "force"))
    .action(async (options: WebOptions) => finished(await web(options, surroundings)));

  return program;
}

/** @throws {Problem} usage. */
function languages(list: string): string[] {
  const codes = list.split(",").map((code) => code.trim());
  for (const code of codes) {
    if (!availableLanguages.some((language) => language.code === code)) {
      const choices = availableLanguages.map((language) => language.code).join(", ");
      throw new Problem(exitCode.usage, "error-unknown-language", { name: code, choices });
    }
  }
  return codes.slice(0, 2);
}

function workers(value: string): number {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError(value);
  return number;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(value);
  return Number(value);
}
