/**
 * Rows of the package manager's dump: one for each package, and one for each that claims web addresses of its own.
 * @module
 */
import type { SectionLine } from "../../../formats/dumpstate/section-lines.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { packageName } from "../../dump-lines.ts";
import { byHand } from "../../known-packages.table.ts";
import { indentOf, noteNothing, packageOfComponent, readSectionLines } from "../../section-text.ts";
import { PackageBlock } from "./package-block.ts";

const heading = /^[A-Z][A-Za-z ]{2,60}:$/;
const packageLine = /^\s{0,4}Package \[([^\]\s]{1,300})\] \([0-9a-fA-F]{1,16}\):?/;
/** Launchers show what answers this. */
const mainAction = "android.intent.action.MAIN:";

/** `Required: com.android.vending (uid=10133)`, `Using: …`: apps that look at others before they are installed. */
const verifier = /^(?:Required|Optional|Using): ([\w.]{3,255}) \(uid=\d{1,9}\)/;

const lists: Readonly<Record<string, string>> = {
  "Packages:": "installed",
  "Hidden system packages:": "replaced",
};

export async function* readPackages(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const lines = await readSectionLines(file, context);
  const icons = new Icons();
  const domains = new Domains();
  let table = "";
  let block: PackageBlock | undefined;
  let entries = 0;

  const rowOf = (done: PackageBlock): Row => {
    const value = done.value();
    return {
      value: { kind: "package", ...value, sideloaded: isSideloaded(value), ...icons.of(done.name) },
      from: { file: file.name, line: done.line },
    };
  };

  for (const line of lines) {
    const { text } = line;
    const name = packageLine.exec(text)?.[1];
    if (name !== undefined && table in lists) {
      if (block !== undefined) yield rowOf(block);
      if (++entries > context.limits.entries) break;
      block = new PackageBlock(name, lists[table] as string, line.line);
      continue;
    }
    if (heading.test(text)) {
      if (block !== undefined) yield rowOf(block);
      block = undefined;
      table = text;
      continue;
    }
    if (block !== undefined) block.see(text);
    else if (table === "Activity Resolver Table:") icons.see(text);
    else if (table === "Domain verification status:") {
      const row = domains.see(line);
      if (row !== undefined) yield { value: row.value, from: { file: file.name, line: row.line } };
    } else {
      const known = knownIn(table, text);
      if (known !== undefined)
        yield { value: { kind: "known", package: known }, from: { file: file.name, line: line.line } };
    }
  }
  if (block !== undefined) yield rowOf(block);
  const last = domains.end();
  if (last !== undefined) yield { value: last.value, from: { file: file.name, line: last.line } };
  if (entries === 0) noteNothing(file, context, "package", true);
}

/** Apps to which Android gave a part of its own; each stands alone on a line below the name of the part. */
function knownIn(table: string, text: string): string | undefined {
  if (table === "Known Packages:") return indentOf(text) < 4 ? undefined : packageName(text.trim());
  return /Verifiers?:$/.test(table) ? packageName(verifier.exec(text.trim())?.[1]) : undefined;
}

/** Packages with an activity for `MAIN`: without one, there is nothing to start them with. */
class Icons {
  readonly #with = new Set<string>();
  #inAction = false;

  see(text: string): void {
    const given = text.trim();
    if (given.endsWith(":")) this.#inAction = given === mainAction;
    else if (this.#inAction && indentOf(text) >= 8) {
      const component = given.split(" ")[1];
      if (component !== undefined) this.#with.add(packageOfComponent(component));
    }
  }

  /** Nothing where the table did not come first, or was lost. */
  of(name: string): { hasIcon?: boolean } {
    return this.#with.size === 0 ? {} : { hasIcon: this.#with.has(name) };
  }
}

/** Put there by hand: no shop, nothing of the phone's maker. */
function isSideloaded({ list, system, source, installer }: Readonly<Record<string, unknown>>): boolean {
  if (list !== "installed" || system !== false) return false;
  if (source === "local-file" || source === "downloaded-file") return true;
  return typeof installer !== "string" || byHand.has(installer);
}

interface DomainRow {
  readonly value: Record<string, unknown>;
  readonly line: number;
}

/**
 * Since Android 12: below the name of a package, `Signatures: [AB:CD:…]` (SHA-256 of its certificates) and, deeper, one
 * line for each web address that it says is its own.
 */
class Domains {
  #open: { package: string; certificates: string[]; domains: string[]; line: number } | undefined;

  see({ text, line }: SectionLine): DomainRow | undefined {
    const given = text.trim();
    if (indentOf(text) <= 2 && /^[\w.]{3,300}:$/.test(given)) {
      const done = this.end();
      this.#open = { package: given.slice(0, -1), certificates: [], domains: [], line };
      return done;
    }
    if (this.#open === undefined) return undefined;
    const signatures = /^Signatures: \[(.*)\]$/.exec(given)?.[1];
    if (signatures !== undefined) this.#open.certificates.push(...signatures.split(/,\s*/).filter((one) => one !== ""));
    const domain = /^([a-z0-9*-]+(?:\.[a-z0-9-]+)+): \S/i.exec(given)?.[1];
    if (domain !== undefined && this.#open.domains.length < 5000) this.#open.domains.push(domain.replace(/^\*\./, ""));
    return undefined;
  }

  end(): DomainRow | undefined {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return undefined;
    const { line, ...value } = open;
    return { value: { kind: "domains", ...value }, line };
  }
}
