/**
 * The verdict as sentences: a heading and what has to be said with it. Which case applies is decided here, from the
 * examination; the words are in `languages/`.
 * @module
 */
import type { Examination } from "../model/examination.ts";
import type { Finding } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { Message } from "../model/message.ts";

/** Campaign names shown in one sentence; more are counted. */
const mostNames = 3;

/** The heading first, then the sentences under it. Never empty. */
export function answerOf(examination: Answered): Message[] {
  const several = examination.evidence?.some(({ otherPhoneThan }) => otherPhoneThan !== undefined) === true;
  const kept = examination.evidence?.find(({ keepsake }) => keepsake !== undefined)?.keepsake;
  return [
    ...answerTo(examination),
    ...(several ? [{ id: "answer-several-phones" }] : []),
    ...(kept === undefined ? [] : [{ id: "answer-keepsake", args: { date: kept.madeAt.slice(0, 10) } }]),
  ];
}

type Answered = Pick<Examination, "verdict" | "findings" | "ledger" | "indicators"> &
  Partial<Pick<Examination, "evidence">>;

function answerTo(examination: Answered): Message[] {
  switch (examination.verdict) {
    case "traces":
      return traces(examination.findings);
    case "look-closer":
      return lookCloser(examination.findings);
    case "nothing-known-found":
      return [{ id: "answer-nothing-known-found" }, { id: "answer-nothing-known-found-why" }];
    case "could-not-tell":
      return couldNotTell(examination);
    case "not-phone-evidence":
      return [{ id: "answer-not-phone-evidence" }, { id: "answer-not-phone-evidence-why" }];
  }
}

function traces(findings: readonly Finding[]): Message[] {
  const matched = findings.filter(
    (finding) => finding.indicators.length > 0 && rankOf(finding.grade) >= rankOf("contact"),
  );
  const serious: Message[] = [{ id: "answer-traces-serious" }, { id: "answer-traces-not-proof" }];
  if (matched.length === 0) return [{ id: "answer-traces-rule" }, ...serious];
  return [{ id: "answer-traces", args: campaigns(matched) }, ...serious];
}

function lookCloser(findings: readonly Finding[]): Message[] {
  const reached = findings.filter((finding) => finding.indicators.length > 0 && finding.grade === "reached");
  if (reached.length > 0) {
    return [{ id: "answer-look-closer-reached", args: campaigns(reached) }, { id: "answer-look-closer-reached-why" }];
  }
  const claims = new Set(findings.filter((finding) => finding.grade !== "context").map((finding) => finding.rule));
  return [{ id: "answer-look-closer" }, { id: "answer-look-closer-why", args: { count: claims.size } }];
}

/** Names as published, in the findings' order, which is strongest first. */
function campaigns(findings: readonly Finding[]): { names: string; more: number } {
  const names = new Set<string>();
  for (const finding of findings) for (const indicator of finding.indicators) names.add(indicator.name);
  const all = [...names];
  return { names: all.slice(0, mostNames).join(", "), more: Math.max(0, all.length - mostNames) };
}

function couldNotTell({ ledger, indicators }: Pick<Examination, "ledger" | "indicators">): Message[] {
  const answer: Message[] = [{ id: "answer-could-not-tell" }];
  if (indicators.loaded === 0) answer.push({ id: "answer-could-not-tell-no-clues" });
  // The same cases that keep the verdict from "nothing known": see `examine/verdict.ts`.
  const strong = (entry: LedgerEntry): boolean => rankOf(entry.shows) >= rankOf("ran");
  const parts = ledger.filter((entry) => entry.status !== "absent" && (entry.status !== "skipped" || strong(entry)));
  const unread = parts.filter((entry) => entry.status !== "read").length;
  if (unread > 0) answer.push({ id: "answer-could-not-tell-unread", args: { unread, parts: parts.length } });
  if (!parts.some((entry) => strong(entry) && entry.status !== "skipped" && entry.records > 0)) {
    answer.push({ id: "answer-could-not-tell-none-here" });
  }
  answer.push({ id: "answer-could-not-tell-why" });
  return answer;
}
