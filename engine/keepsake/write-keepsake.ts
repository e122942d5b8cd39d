/**
 * Writes what a check saw as the lines of a keepsake.
 * @module
 */
import { hex, toUtf8 } from "../bytes/text.ts";
import type { Crypto, Hasher } from "../crypto/crypto.ts";
import { isUuid } from "../indicators/phone-path.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Examination } from "../model/examination.ts";
import type { Finding } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import type { Observed, ObservedIn } from "../model/keepsake.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { type KeyType, keepsakeSchema, longestLine, mostBytes, mostLines } from "./form.ts";
import { addressesAbove, namesAbove, rangesAbove } from "./key-chain.ts";
import { foundKey, type Mac, macWith } from "./mac.ts";
import { readableParts, readablePlace } from "./readable.ts";

export interface KeepsakeRequest {
  readonly examination: Pick<Examination, "evidence" | "ledger" | "findings">;
  /** By number of the evidence, what lay in the one before it. */
  readonly isPart: readonly boolean[];
  /** What each artifact of each evidence (`e1`) showed. */
  observed(artifact: string, evidence: string): ObservedIn | undefined;
  readonly artifacts: readonly Artifact[];
  readonly tool: { readonly version: string; readonly commit?: string };
  /** ISO. */
  readonly madeAt: string;
  /** 32 bytes that are drawn for this one keepsake. */
  readonly key: Uint8Array;
  readonly hasher: Crypto["hasher"];
}

/** Bytes put together before they are laid aside. */
const bytesAtOnce = 1 << 16;
/** A line of an artifact can always be added. */
const linesInReserve = 10_000;

/** The lines, in pieces; to be compressed and locked. */
export function keepsakeLines(request: KeepsakeRequest): Uint8Array<ArrayBuffer>[] {
  const { examination, artifacts, tool, madeAt, key } = request;
  const lines = new Lines(request.hasher("sha256"));
  const mac = macWith(key);
  const keys = new Keys(lines, mac);
  lines.add({
    schema: keepsakeSchema,
    tool: { name: "bridle", version: tool.version, ...(tool.commit === undefined ? {} : { commit: tool.commit }) },
    madeAt,
    key: hex(key),
  });
  const byId = new Map(artifacts.map((artifact) => [artifact.id, artifact]));
  for (const [number, evidence] of examination.evidence.entries()) {
    const { model, osName, osVersion, build } = evidence.device;
    lines.add({
      evidence: evidence.kind,
      ...(request.isPart[number] === true ? { part: true } : {}),
      // Neither its name nor a serial number: a backup bears that of the phone.
      device: { model, osName, osVersion, build },
      takenAt: evidence.takenAt,
      files: evidence.files,
    });
    for (const entry of examination.ledger) {
      const artifact = byId.get(entry.artifact);
      if (entry.evidence !== evidence.id || artifact === undefined) continue;
      writeArtifact(request, entry, artifact, lines, keys);
    }
  }
  for (const { rule, because, message, indicators } of examination.findings) {
    if (indicators.length === 0 || lines.isFull) continue;
    lines.add({ found: mac("found", foundKey(rule, because[0]?.artifact ?? "", String(message.args?.["value"]))) });
  }
  return lines.finish();
}

function writeArtifact(request: KeepsakeRequest, entry: LedgerEntry, artifact: Artifact, lines: Lines, keys: Keys) {
  const { observed = [], leftOut = 0 } = request.observed(entry.artifact, entry.evidence) ?? {};
  // What was met then is met or not by the clues of another day.
  const told = entry.notes.filter(({ code }) => code !== "allowed" && code !== "more-findings");
  const notes = new Map(told.map(({ code, loss }) => [`${code} ${loss}`, { code: code.slice(0, 60), loss }]));
  if (leftOut > 0) notes.set("", { code: "keepsake-full", loss: true });
  lines.add({
    artifact: entry.artifact,
    status: leftOut > 0 && entry.status === "read" ? "partly-read" : entry.status,
    records: entry.records,
    from: entry.from,
    to: entry.to,
    ...(notes.size === 0 ? {} : { notes: [...notes.values()].slice(0, 100) }),
  });
  for (const claim of claimsOf(request.examination.findings, entry)) {
    const { rule, grade, at, because } = claim;
    const [row] = because;
    if (row !== undefined) lines.add({ claim: rule, grade, at, from: readablePlace(row.from, artifact) });
  }
  for (const [at, one] of observed.entries()) {
    if (lines.isFull) {
      lines.add({ lost: observed.length - at });
      break;
    }
    writeValue(one, artifact, lines, keys);
  }
}

/** Judgements without indicators that say more than background, one of each rule and grade. */
function claimsOf(findings: readonly Finding[], { artifact, evidence }: LedgerEntry): Finding[] {
  const claims = new Map<string, Finding>();
  for (const finding of findings) {
    const isHere = finding.evidence === evidence && finding.because[0]?.artifact === artifact;
    if (!isHere || finding.indicators.length > 0 || rankOf(finding.grade) < rankOf("reached")) continue;
    const key = `${finding.rule} ${finding.grade}`;
    if (!claims.has(key)) claims.set(key, finding);
  }
  return [...claims.values()];
}

function writeValue(one: Observed, artifact: Artifact, lines: Lines, keys: Keys): void {
  const { kind, field, grade, inContainer, noProgram, whole, times, first, last, event, local, form, text } = one;
  lines.add({
    kind,
    field,
    grade,
    inContainer,
    noProgram,
    whole,
    ...(form === "value" ? { value: text } : { key: keys.of(one) }),
    ...(times === 1 ? {} : { times }),
    first,
    ...(last === first ? {} : { last }),
    event,
    local,
    from: readablePlace(one.from, artifact),
  });
}

/** Keys by what they are of, each written when it is first needed. */
class Keys {
  readonly #numbers = new Map<string, number>();
  readonly #lines: Lines;
  readonly #mac: Mac;

  constructor(lines: Lines, mac: Mac) {
    this.#lines = lines;
    this.#mac = mac;
  }

  of({ form, text, host }: Observed): number {
    switch (form) {
      case "host":
        return this.#host(text);
      case "ip":
        return this.#ip(text);
      case "url": {
        const above = host === undefined ? undefined : /^[\d.]+$|:/.test(host) ? this.#ip(host) : this.#host(host);
        return this.#chain("url", addressesAbove(text), above);
      }
      case "mail": {
        const domain = text.slice(text.lastIndexOf("@") + 1);
        return this.#add("mail", text, /^[\d.]+$|:/.test(domain) ? this.#ip(domain) : this.#host(domain));
      }
      case "path":
        return this.#path(text);
      case "name":
        return this.#hidden(text, undefined, text);
      default:
        return this.#add("hash", text, undefined);
    }
  }

  #host(name: string): number {
    return this.#chain("host", namesAbove(name), undefined);
  }

  #ip(ip: string): number {
    return this.#chain("ip", [...rangesAbove(ip), ip], undefined);
  }

  #chain(type: KeyType, texts: readonly string[], above: number | undefined): number {
    let below = above;
    for (const text of texts) below = this.#add(type, text, below);
    return below ?? 0;
  }

  #path(path: string): number {
    const absolute = path.startsWith("/");
    const parts = (absolute ? path.slice(1) : path).split("/");
    const readable = readableParts(absolute, parts);
    let below = absolute ? this.#part("", undefined, "/") : undefined;
    let whole = absolute ? "" : "~";
    for (const [at, part] of parts.entries()) {
      whole += `/${part}`;
      below = at < readable || part === "*" ? this.#part(part, below, whole) : this.#hidden(part, below, whole);
    }
    return below ?? 0;
  }

  #part(part: string, below: number | undefined, whole: string): number {
    return this.#number(`part ${whole}`, () => ({ part, below }));
  }

  #hidden(part: string, below: number | undefined, whole: string): number {
    const mark = isUuid(part) ? { mark: true } : {};
    return this.#number(`hidden ${below ?? ""} ${whole}`, () => ({ hidden: this.#mac("part", part), below, ...mark }));
  }

  #add(type: KeyType, text: string, below: number | undefined): number {
    return this.#number(`${type} ${text}`, () => {
      const mark = type === "host" && text.startsWith("www.") ? { mark: true } : {};
      return { [type]: this.#mac(kindOf(type, text), text), below, ...mark };
    });
  }

  #number(id: string, line: () => object): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#lines.add(line());
    const number = this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }
}

/** As clues state them: a range is something else than an address. */
function kindOf(type: KeyType, text: string): string {
  return type === "ip" && text.includes("/") ? "range" : type;
}

class Lines {
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];
  readonly #hasher: Hasher;
  #text = "";
  #count = 0;
  #bytes = 0;

  constructor(hasher: Hasher) {
    this.#hasher = hasher;
  }

  get isFull(): boolean {
    return this.#count >= mostLines - linesInReserve || this.#bytes >= mostBytes - (longestLine << 8);
  }

  add(line: object): void {
    this.#text += `${JSON.stringify(line)}\n`;
    this.#count++;
    if (this.#text.length >= bytesAtOnce) this.#flush();
  }

  finish(): Uint8Array<ArrayBuffer>[] {
    this.#flush();
    const digest = hex(this.#hasher.digest());
    return [...this.#pieces, toUtf8(`${JSON.stringify({ end: this.#count, sha256: digest })}\n`)];
  }

  #flush(): void {
    const piece = toUtf8(this.#text);
    this.#bytes += piece.length;
    this.#hasher.update(piece);
    this.#pieces.push(piece);
    this.#text = "";
  }
}
