/**
 * The answer on the terminal: it fits one screen, and says where the whole report is.
 * @module
 */
import { defangText, type Report, type Translate, visible } from "@bridle/engine";
import type { coloursFor } from "./surroundings.ts";

const findingsShown = 5;
const unreadShown = 8;
const longest = 220;

/** Lines of text, each ended. */
export function summaryText(
  report: Report,
  say: Translate,
  colours: ReturnType<typeof coloursFor>,
  written?: string,
): string {
  const lines: string[] = [];
  const [heading, ...more] = report.answer;
  if (heading !== undefined) lines.push(colours.bold(shown(heading.text)));
  for (const { text } of more) lines.push(shown(text));
  lines.push("");
  for (const { name, kind, device } of report.evidence) {
    const phone = [device.model, device.osName, device.osVersion].filter(Boolean).join(" ");
    lines.push(
      say({ id: "summary-evidence", args: { name: shown(name), kind: phone === "" ? kind : `${kind}, ${phone}` } }),
    );
  }
  const { applicable, loaded } = report.indicators;
  lines.push(say({ id: "summary-clues", args: { applicable, loaded } }));
  const there = report.ledger.filter(({ status }) => status !== "absent");
  const read = there.filter(({ status }) => status === "read").length;
  lines.push(say({ id: "summary-parts", args: { read, parts: there.length } }));
  const unread = there.filter(({ status }) => status !== "read").map(({ artifact }) => artifact);
  if (unread.length > 0) {
    const rest = unread.length > unreadShown ? ", …" : "";
    lines.push(say({ id: "summary-unread", args: { parts: unread.slice(0, unreadShown).join(", ") + rest } }));
  }
  const { findings } = report;
  lines.push(say({ id: "summary-findings", args: { count: findings.length } }));
  for (const { grade, text } of findings.slice(0, findingsShown)) {
    const word = colours.bold(say({ id: `grade-${grade}` }));
    lines.push(`  ${say({ id: "summary-finding", args: { grade: word, text: shown(text) } })}`);
  }
  if (findings.length > findingsShown) {
    lines.push(`  ${say({ id: "summary-more-findings", args: { count: findings.length - findingsShown } })}`);
  }
  if (written !== undefined) {
    lines.push("", say({ id: "summary-written", args: { path: written } }));
    lines.push(say({ id: "summary-open", args: { path: `${written}/report.html` } }));
  }
  return `${lines.join("\n")}\n`;
}

/** Text that may hold words of the evidence: nothing in it may steer the terminal or be clicked. */
function shown(text: string): string {
  const line = defangText(visible(text)).replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
