/**
 * One file of indicators, of whatever form: each value it states, and what was odd or not understood.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import type { IndicatorFileSummary } from "../model/examination.ts";
import type { IndicatorRef } from "../model/finding.ts";
import { type Accepted, type Classified, plain } from "./accepted.ts";
import { classify, type ValueKind } from "./classify.ts";
import type { Feed } from "./feeds/feed.ts";
import { readJsonFeed, readTextFeed } from "./feeds/read-feed.ts";
import { type ProblemTally, problemTally } from "./problem.ts";
import { readJson, readJsonLines } from "./read-json.ts";
import { sourceRef } from "./source-ref.ts";
import { statedOnce } from "./stated-once.ts";
import { compilePattern } from "./stix/compile-pattern.ts";
import { readBundle } from "./stix/read-bundle.ts";
import { starred } from "./stix/star-path.ts";
import { objectsOf } from "./stix/stix-object.ts";
import { stricterTlp } from "./tlp.ts";

/** Told of every value, each time it is stated. */
export type Take = (value: Accepted, ref: IndicatorRef) => void;

export interface IndicatorText {
  /** Its own name, without a path; what findings name as their source. */
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/** Never throws for what the file holds. */
export function readFile(file: IndicatorText, limits: Limits, take: Take): IndicatorFileSummary {
  let tlp: IndicatorFileSummary["tlp"];
  const read = readWhole(file, limits, (value, ref) => {
    if (ref.tlp !== undefined) tlp = stricterTlp(tlp, ref.tlp);
    take(value, ref);
  });
  return tlp === undefined ? read : { ...read, tlp };
}

function readWhole(file: IndicatorText, limits: Limits, take: Take): IndicatorFileSummary {
  const problems = problemTally();
  const whole = readJson(file.text, limits);
  const json = "value" in whole ? whole : (readJsonLines(file.text, limits) ?? whole);
  const objects = "value" in json ? objectsOf(json.value) : undefined;
  if (objects === undefined) {
    const feed = "value" in json ? readJsonFeed(json.value) : readTextFeed(file.text, file.name, limits);
    if (feed !== undefined) return takeFeed(file, feed, problems, limits, take);
    if ("refused" in json && json.refused === "over-limit") problems.add("over-limit", json.detail);
    problems.add("not-an-indicator-file", "detail" in json ? json.detail : file.name);
    return summary(file, file.name, 0, 0, problems.list());
  }
  const { about, loaded, notUnderstood } = readBundle(objects, file.name, limits, problems, (statement) => {
    for (const name of statement.names) {
      const { value, written, id, stalkerware, validFrom, validUntil, role, restricted } = statement;
      const tlp = restricted.size === 0 ? statement.tlp : stricterTlp(statement.tlp, restricted.get(name));
      const threat = stalkerware.has(name) ? "stalkerware" : undefined;
      take(value, sourceRef(value.type, written, name, file.name, { id, threat, role, validFrom, validUntil, tlp }));
    }
  });
  return summary(file, about ?? file.name, loaded, notUnderstood, problems.list());
}

/** A path that has to be asked for as an expression, under the pattern that a list of STIX would have for it. */
function asPattern(kind: ValueKind, written: string): Classified {
  const path = kind === "file-name" && !written.includes("/") ? "name" : "path";
  const text = `[file:${path} = '${written.replace(/[\\']/g, "\\$&")}']`;
  return compilePattern(text).patterns.length === 0 ? { refused: "too-broad" } : plain("pattern", text);
}

/** A list of what is not to be reported, which lies beside many lists of clues. */
const harmlessList = /(?:^|[^a-z])(?:allow|white|warning)[ _-]?lists?(?:[^a-z][^/]*)?$/i;

/** As bundles are counted: a value that the file stated before is a `duplicate`, one that cannot be used is refused. */
function takeFeed(
  file: IndicatorText,
  { about = file.name.replace(/^.*\//, ""), statements }: Feed,
  problems: ProblemTally,
  limits: Limits,
  take: Take,
): IndicatorFileSummary {
  if (harmlessList.test(file.name)) {
    problems.add("not-for-detection", file.name);
    return summary(file, about.slice(0, 256), 0, 0, problems.list());
  }
  const isFirst = statedOnce();
  const own = [about];
  let loaded = 0;
  let notUnderstood = 0;
  let left = limits.objects;
  for (const statement of statements) {
    if (left-- <= 0) {
      problems.add("over-limit", `more than ${limits.objects} values`);
      break;
    }
    if ("refused" in statement) {
      problems.add(statement.refused, statement.example);
      notUnderstood++;
      continue;
    }
    const { kind, value: written, names } = statement;
    const value = starred({ kind, value: written }) === undefined ? classify(kind, written) : asPattern(kind, written);
    if ("refused" in value) {
      problems.add(value.refused, written);
      notUnderstood++;
      continue;
    }
    if (isFirst(value)) {
      loaded++;
      for (const warning of value.warnings) problems.add(warning, written);
    } else problems.add("duplicate", written);
    for (const name of names === undefined || names.length === 0 ? own : names) {
      take(value, sourceRef(value.type, written, name.slice(0, 256), file.name, statement));
    }
  }
  if (loaded === 0 && notUnderstood === 0) problems.add("no-indicators", file.name);
  return summary(file, about.slice(0, 256), loaded, notUnderstood, problems.list());
}

function summary(
  file: IndicatorText,
  name: string,
  loaded: number,
  notUnderstood: number,
  problems: IndicatorFileSummary["problems"],
): IndicatorFileSummary {
  return { name, file: file.name, sha256: file.sha256, loaded, notUnderstood, problems };
}
