import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { type Verdict, verdicts } from "../model/grade.ts";
import {
  artifactTexts,
  examination,
  fieldsOf,
  message,
  messageFinding,
  meta,
  ruleFinding,
} from "./fixture/examination.ts";
import { groups } from "./html/group.ts";
import { style, styleHash } from "./html/style.ts";
import { timelineScript, timelineScriptHash } from "./html/timeline-script.ts";
import { reportHtml } from "./html.ts";
import { buildReport } from "./json.ts";
import type { Report } from "./report.ts";

const translate = englishForTests(artifactTexts);
const english = { code: "en", direction: "ltr", translate } as const;
const reportOf = (verdict: Verdict, visits?: number): Report =>
  buildReport(examination(verdict, visits), meta, translate);
const pageOf = (report: Report): string => reportHtml(report, { tongues: [english], fieldsOf });
const page = pageOf(reportOf("traces"));

/** Tags that are opened and not closed, or closed and not opened; `name:attributes` of all that were opened. */
function tagsOf(markup: string): { unbalanced: string[]; opened: { name: string; attributes: string }[] } {
  const body = markup.replace(/<(style|script)([^>]*)>[\s\S]*?<\/\1>/g, "<$1$2></$1>");
  const open: string[] = [];
  const unbalanced: string[] = [];
  const opened: { name: string; attributes: string }[] = [];
  for (const [, close, name = "", attributes = "", self] of body.matchAll(
    /<(\/?)([a-z0-9]+)((?:[^<>"]|"[^"]*")*?)(\/?)>/g,
  )) {
    if (close === "") opened.push({ name, attributes });
    if (close === "/") {
      if (open.pop() !== name) unbalanced.push(name);
    } else if (self !== "/" && !["meta", "br", "input"].includes(name)) open.push(name);
  }
  return { unbalanced: [...unbalanced, ...open], opened };
}

const textOf = (markup: string): string =>
  markup
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>|<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

describe("report.html", () => {
  it.each(verdicts)("is whole, verdict %s", (verdict) => {
    const { unbalanced, opened } = tagsOf(pageOf(reportOf(verdict)));
    expect(unbalanced).toEqual([]);
    const headings = opened.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name.slice(1)));
    expect(headings.filter((level) => level === 1)).toHaveLength(1);
    expect(headings[0]).toBe(1);
    for (const [index, level] of headings.entries()) expect(level - (headings[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = opened.flatMap(({ attributes }) => / id="([^"]*)"/.exec(attributes)?.[1] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of opened) {
      const label = / aria-labelledby="([^"]*)"/.exec(attributes)?.[1];
      if (label !== undefined) expect(ids).toContain(label);
    }
  });

  it("loads nothing, runs nothing but its timeline, links nowhere", () => {
    const { opened } = tagsOf(page);
    const names = new Set(opened.map(({ name }) => name));
    for (const name of ["img", "link", "iframe", "object", "base"]) expect(names).not.toContain(name);
    for (const { name, attributes } of opened) {
      const inside = name === "a" ? attributes.replace(/^ href="#[a-z]+(?:-\d+)?"$/, "") : attributes;
      expect(inside).not.toMatch(/ (?:on[a-z]+|style|href|src|xlink:href|action)=/);
    }
    const scripts = opened.filter(({ name }) => name === "script").map(({ attributes }) => attributes);
    expect(scripts).toEqual([' type="application/json" id="timeline-data"', ""]);
    expect(page).not.toMatch(/https?:\/\//);
    expect(style).not.toMatch(/url\(|@import|expression/);
  });

  it("allows its one script, by hash, and none where there is no timeline", () => {
    expect(timelineScriptHash).toBe(createHash("sha256").update(timelineScript).digest("base64"));
    expect(page).toContain(`script-src &#39;sha256-${timelineScriptHash}&#39;`);
    expect(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1]).toBe(timelineScript);
    expect(timelineScript).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|import\(/,
    );
    const without = pageOf(reportOf("nothing-known-found"));
    expect(without).not.toContain("<script");
    expect(without).not.toContain("script-src");
  });

  it("holds the rows of a long timeline as data that cannot end its element", () => {
    const rows = Array.from({ length: 250 }, (_, at) => ({
      message: `</script><b>${at}`,
      timestamp: at,
      datetime: "2026-05-04T10:11:12.000000+00:00",
      artifact: "ios.messages",
    }));
    const report = reportOf("nothing-known-found");
    const long = reportHtml(report, { tongues: [english], timeline: { rows, leftOut: 7 } });
    expect(tagsOf(long).unbalanced).toEqual([]);
    const data = /<script type="application\/json" id="timeline-data">([\s\S]*?)<\/script>/.exec(long)?.[1] ?? "";
    const { rows: held, parts } = JSON.parse(data) as { rows: unknown[]; parts: string[] };
    expect(parts).toEqual(["Messages"]);
    expect(held).toHaveLength(250);
    expect(held[249]).toEqual(["2026-05-04T10:11:12Z", 0, -1, "</script><b>249"]);
    expect(long.match(/<tr role="row"><td role="cell"><time/g)).toHaveLength(50);
    expect(textOf(long)).toContain("7 older rows are in the file timeline.csv only");
  });

  it("allows its one style sheet, by hash", () => {
    expect(styleHash).toBe(createHash("sha256").update(style).digest("base64"));
    expect(page).toContain(`style-src &#39;sha256-${styleHash}&#39;`);
    expect(page).toContain("default-src &#39;none&#39;");
    expect(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1]).toBe(style);
  });

  it("keeps the order: answer, basis, what was not checked, findings, timeline, next, method, people", () => {
    const order = [...page.matchAll(/<h[12] id="([a-z]+)"/g)].map(([, id]) => id);
    expect(order).toEqual(["answer", "basis", "unchecked", "findings", "timeline", "next", "method", "person"]);
    expect(textOf(page)).toMatch(/We could look for 9,120 of 11,923 published clues/);
  });

  it("tells for each name how many of its clues could be looked for", () => {
    const report = reportOf("traces");
    const byName = { "<b>Some</b> spyware": { loaded: 1200, applicable: 900 }, Other: { loaded: 3, applicable: 3 } };
    const text = textOf(pageOf({ ...report, indicators: { ...report.indicators, byName } }));
    expect(text).toMatch(/<b>Some<\/b> spyware\s*900\s*1,200\s*Other\s*3\s*3/);
  });

  it("never folds away what was not checked", () => {
    const section = /<section class="unchecked"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
    expect(section).not.toContain("<details");
    const text = textOf(section);
    for (const part of [
      "Configuration profiles",
      "Messages",
      "Shutdown log; Accounts looked up",
      "and in one more place",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("2,803 of 11,923 clues");
    expect(text).toContain("A backup holds messages");
  });

  it("shows hostile strings escaped, visible, defanged and set apart", () => {
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("hxxps://free247downloads[.]example/p?x=&lt;script&gt;alert(1)&lt;/script&gt;</bdi>");
    expect(page).toContain('<bdi translate="no">Free &lt;b&gt;news&lt;/b&gt; ⟨U+202E⟩gpj.exe</bdi>');
    expect(page).toContain("t⟨U+200B⟩[.]example");
    expect(page).toContain("&lt;i&gt;with me&lt;/i&gt;");
    expect(page).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/);
    expect(textOf(page)).not.toMatch(/free247downloads\.example/);
  });

  it("sets an argument apart in the sentence, but not one that the sentence chooses its words by", () => {
    const finding = { ...ruleFinding(), message: { id: "rule-test-chosen", args: { how: "sent", sender: "<b>" } } };
    const report = buildReport({ ...examination(), findings: [finding] }, meta, translate);
    expect(pageOf(report)).toContain('Sent by “<bdi translate="no">&lt;b&gt;</bdi>”');
  });

  it("does not let evidence pose as a mark of its own", () => {
    const args = { how: "x", sender: "\ue0000\ue001 \ue0001\ue001" };
    const finding = { ...ruleFinding(), message: { id: "rule-test-chosen", args } };
    const report = buildReport({ ...examination(), findings: [finding] }, meta, translate);
    expect(pageOf(report)).toContain('Received by “<bdi translate="no">⟨U+E000⟩0⟨U+E001⟩ ⟨U+E000⟩1⟨U+E001⟩</bdi>”');
  });

  it("says each grade by word, shape and what it means", () => {
    expect(page).toContain("<strong>Was present.</strong>");
    expect([...page.matchAll(/<p class="grade"><svg /g)]).toHaveLength(4);
    expect(page.indexOf("Was present.")).toBeLessThan(page.indexOf("<strong>Contact."));
  });

  it("makes one card of findings that say the same, with a bounded table", () => {
    const report = reportOf("traces", 80);
    expect(groups(report).map(({ findings }) => findings.length)).toEqual([1, 80, 1, 1]);
    const many = pageOf(report);
    expect([...many.matchAll(/<article /g)]).toHaveLength(4);
    expect(textOf(many)).toContain("80 entries show this.");
    expect(textOf(many)).toContain("30 more entries are in the file report.json.");
  });

  it("makes one card of one clue in several parts of the phone, and names the file of each row", () => {
    const base = messageFinding();
    const [row] = base.because;
    if (row === undefined) throw new Error("no row");
    const elsewhere = {
      ...row,
      artifact: "ios.safari-history",
      from: { file: "History.db", table: "visits", row: 77 },
    };
    const other = { ...base, because: [elsewhere], couldAlsoBe: [{ id: "benign-sign-in-redirect" }] };
    const report = buildReport({ ...examination(), findings: [base, other] }, meta, translate);
    expect(groups(report).map(({ findings }) => findings.length)).toEqual([2]);
    const text = textOf(pageOf(report));
    expect(text).toContain("Messages; Safari history");
    expect(text).toContain("2 entries show this.");
    expect(text).toMatch(/Safari history: History\.db table visits · row 77/);
    expect(text).toContain("Signing in to a site works this way.");
  });

  it("tells of each row of a rule what it says, where that is not what the title says", () => {
    const base = ruleFinding();
    const other = { ...base, message: { ...base.message, args: { ...base.message.args, host: "second.example" } } };
    const report = buildReport({ ...examination(), findings: [base, other] }, meta, translate);
    const table = /<table class="rows"[\s\S]*?<\/table>/.exec(pageOf(report).split("<article")[1] ?? "")?.[0] ?? "";
    expect(textOf(table)).toContain("A page opened by “second[.]example” led on");
  });

  it("begins its findings with all of them in short, each a link to its card", () => {
    const findings = Array.from({ length: 60 }, (_, index) => {
      const base = messageFinding();
      const indicators = base.indicators.map((indicator) => ({ ...indicator, value: `host${index}.example` }));
      return { ...base, indicators };
    });
    const html = pageOf(buildReport({ ...examination(), findings }, meta, translate));
    const short = /<ol class="short">[\s\S]*?<\/ol>/.exec(html)?.[0] ?? "";
    const links = [...short.matchAll(/<a href="#(finding-\d+)">/g)].map(([, id]) => id);
    expect(links).toEqual(Array.from({ length: 50 }, (_, index) => `finding-${index + 1}`));
    for (const id of links) expect(html).toContain(`<h3 id="${id}">`);
    expect(html.indexOf(short)).toBeLessThan(html.indexOf("<article"));
    expect(textOf(short)).toContain("Reached the phone · 2026-04-02 · Messages");
    expect(textOf(html)).toContain("10 more findings stand below.");
    expect(pageOf(reportOf("nothing-known-found"))).not.toContain('class="short"');
  });

  it("says one reason once, of all parts that could not be read for it", () => {
    const report = reportOf("traces");
    const lost = report.ledger
      .filter(({ status }) => status === "unreadable")
      .map((entry) => ({ ...entry, notes: [] }));
    const [one] = lost;
    if (one === undefined) throw new Error("nothing was lost");
    const ledger = ["ios.messages", "ios.manifest"].map((artifact) => ({ ...one, artifact }));
    const section = /<section class="unchecked"[\s\S]*?<\/section>/.exec(pageOf({ ...report, ledger }))?.[0] ?? "";
    expect(textOf(section)).toContain("Messages; List of all files: ");
  });

  it("stays small whatever was found", () => {
    const findings = Array.from({ length: 3000 }, (_, index) => {
      const base = messageFinding();
      const value = `host${index}.example`;
      const indicators = base.indicators.map((indicator) => ({ ...indicator, value }));
      const because = [{ ...message(), value: { text: "x".repeat(100_000) } }];
      return { ...base, indicators, because };
    });
    const html = pageOf(buildReport({ ...examination(), findings }, meta, translate));
    expect(textOf(html)).toContain("2,850 more findings are in the file report.json.");
    expect(html.length).toBeLessThan(1_500_000);
  });

  it("draws the weeks and says them in words", () => {
    expect([...page.matchAll(/<svg class="strip"/g)]).toHaveLength(3);
    expect(textOf(page)).toContain("2025-09-20 – 2026-05-02");
    const [, first, width] = /viewBox="0 0 \d+ 4"[^>]*><rect x="(\d+)" y="0" width="(\d+)"/.exec(page) ?? [];
    expect([first, width]).toEqual(["126", "33"]);
  });

  it("draws a moment at the very end of the calendar as its last week, and says one day once", () => {
    const report = reportOf("traces");
    const at = report.evidence[0]?.takenAt ?? "";
    const ledger = report.ledger.map((entry) => ({ ...entry, from: at, to: at }));
    const html = pageOf({ ...report, ledger });
    expect(html).toMatch(/viewBox="0 0 1 4"[^>]*><rect x="0" y="0" width="1"/);
    expect(textOf(html)).not.toContain(`${at.slice(0, 10)} – ${at.slice(0, 10)}`);
  });

  it("leads to its parts, those that are there", () => {
    const links = (html: string): string[] => [...html.matchAll(/<a href="#([a-z]+)"/g)].map(([, id = ""]) => id);
    expect(links(page)).toEqual(["basis", "unchecked", "findings", "timeline", "next", "method", "person"]);
    expect(links(pageOf(reportOf("nothing-known-found")))).not.toContain("timeline");
  });

  it("survives times that make no sense", () => {
    const base = examination();
    const odd = ["0000-01-01T00:00:00Z", "9999-12-31T00:00:00Z", "not a time"];
    const ledger = base.ledger.flatMap((entry) => odd.map((time) => ({ ...entry, from: time, to: time })));
    const html = pageOf({ ...reportOf("traces"), ledger: ledger.map((entry) => ({ ...entry, notes: [] })) });
    expect(html).not.toContain("NaN");
    expect(tagsOf(html).unbalanced).toEqual([]);
  });

  it("says when nothing was found that this is to be read with what was not checked", () => {
    const text = textOf(pageOf(reportOf("nothing-known-found")));
    expect(text).toContain("We found no known traces in the parts we could read.");
    expect(text).toContain("There is nothing to show here. Please read it together with what we could not check");
  });

  it("is written from right to left where the language is", () => {
    const html = reportHtml(reportOf("traces"), { tongues: [{ code: "ar", direction: "rtl", translate }] });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(style).not.toMatch(/(?:margin|padding|border)-(?:left|right)|text-align:(?:left|right)|[^-](?:left|right):/);
  });

  it("keeps paths and dates the right way round in a sentence written from right to left", () => {
    const row = { timestamp: 1, datetime: "2026-05-04T10:11:12.000000+00:00", artifact: "ios.messages" };
    const message = "ملف لا يحمل اليوم 2009-01-01: /system/xbin/su, /data/x.";
    const tongues = [{ code: "ar", direction: "rtl", translate }] as const;
    const html = reportHtml(reportOf("traces"), { tongues, timeline: { rows: [{ ...row, message }], leftOut: 0 } });
    expect(html).toContain(
      'اليوم <bdi dir="ltr">2009-01-01</bdi>: <bdi dir="ltr">/system/xbin/su, /data/x</bdi>.</bdi>',
    );
  });

  it("sets two languages side by side", () => {
    const dutch = (one: Parameters<typeof translate>[0]): string => `NL ${translate(one)}`;
    const html = reportHtml(reportOf("traces"), {
      tongues: [english, { code: "nl", direction: "ltr", translate: dutch }],
    });
    expect(tagsOf(html).unbalanced).toEqual([]);
    expect(html).toContain(
      '<span lang="en" dir="ltr">What we found</span> <span lang="nl" dir="ltr">NL What we found</span>',
    );
    expect(html).toContain('<span lang="en" dir="ltr">yes</span> / <span lang="nl" dir="ltr">NL yes</span>');
  });
});

describe("the colours", () => {
  const themes = [...style.matchAll(/:root\{color-scheme:light dark;([^}]*)\}|dark\)\{:root\{([^}]*)\}/g)].map(
    ([, light, dark]) =>
      Object.fromEntries(
        [...(light ?? dark ?? "").matchAll(/--([a-z-]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
      ),
  );

  function luminance(hex: string): number {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(a: string, b: string): number {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  }

  it("have the contrast of WCAG 2.2 AA: 4.5 for text, 3 for lines that mean something", () => {
    expect(themes).toHaveLength(2);
    for (const theme of themes) {
      for (const ground of [theme["paper"], theme["sheet"]]) {
        for (const name of [
          "ink",
          "quiet",
          "accent",
          "context",
          "reached",
          "contact",
          "attempt",
          "ran",
          "confirmed-twice",
        ]) {
          expect(contrast(theme[name] ?? "", ground ?? ""), name).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(theme["line"] ?? "", ground ?? ""), "line").toBeGreaterThanOrEqual(3);
      }
    }
  });
});
