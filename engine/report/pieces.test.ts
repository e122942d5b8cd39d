import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { artifactTexts, examination, fieldsOf, messageFinding, meta } from "./fixture/examination.ts";
import { letterPieces } from "./html/pieces.ts";
import { reportHtml } from "./html.ts";
import { buildReport } from "./json.ts";
import type { Report } from "./report.ts";

const translate = englishForTests(artifactTexts);
const english = { code: "en", direction: "ltr", translate } as const;
const reportOf = (visits?: number): Report => buildReport(examination("traces", visits), meta, translate);
const piecesOf = (report: Report) => letterPieces(report, english, fieldsOf);

const rowsIn = (markup: string): string[] =>
  [...markup.matchAll(/<tr role="row">(?!<th scope="col")[\s\S]*?<\/tr>/g)].map(([row]) => row);
const words = (markup: string): string => markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("the letter in pieces", () => {
  it("has the sections of the letter but the timeline, in their order, and no card", () => {
    const { main } = piecesOf(reportOf());
    const order = (html: string): string[] => [...html.matchAll(/<h[12] id="([a-z]+)"/g)].map(([, id = ""]) => id);
    const whole = reportHtml(reportOf(), { tongues: [english], fieldsOf });
    const elsewhere = ["timeline", "person"];
    expect(order(main)).toEqual(order(whole).filter((id) => !elsewhere.includes(id)));
    expect(main).not.toContain("<article");
    expect(main.indexOf('id="findings"')).toBeLessThan(main.indexOf('id="cards"'));
    expect(main.indexOf('id="cards"')).toBeLessThan(main.indexOf('id="next"'));
  });

  it("hands out each card, which says what the card of the letter says", () => {
    const report = reportOf();
    const { cards, lines, piece } = piecesOf(report);
    const whole = reportHtml(report, { tongues: [english], fieldsOf })
      .split("<article")
      .slice(1);
    const all = lines(0, cards);
    expect(all).toHaveLength(4);
    expect(lines(1, 3)).toEqual(all.slice(1, 3));
    for (const [index, { id, grade, title }] of all.entries()) {
      const letter = words(whole[index]?.split("</article>")[0] ?? "");
      expect(letter).toContain(words(title).trim());
      expect(whole[index]).toContain(`grade-${grade}`);
      const card = piece(id, 0) ?? "";
      expect(card).not.toContain("<h3");
      for (const paragraph of card.match(/<(?:dd|li|p)>[\s\S]*?<\/(?:dd|li|p)>/g) ?? []) {
        expect(letter).toContain(words(paragraph).trim());
      }
    }
    expect(words(all[3]?.about ?? "")).toMatch(/Background · a lead to review · \d{4}-\d\d-\d\d · Safari history/);
  });

  it("holds a few rows of each table and hands out all of them, each once", () => {
    const { lines, piece } = piecesOf(reportOf(40));
    const id = lines(1, 2)[0]?.id ?? "";
    const card = piece(id, 0) ?? "";
    const place = /<div class="paged" id="(rows-finding-2)" data-rows="40" data-size="(\d+)">/.exec(card);
    const size = Number(place?.[2]);
    expect(rowsIn(card)).toHaveLength(size);
    const seen: string[] = [];
    for (let at = 0; at < 40; at += size) seen.push(...rowsIn(piece("rows-finding-2", at) ?? ""));
    expect(seen).toHaveLength(40);
    expect(new Set(seen.map(words)).size).toBe(40);
    expect(rowsIn(piece("rows-finding-2", 4000) ?? "-")).toEqual([]);
    expect(piece("rows-nothing", 0)).toBeUndefined();
    expect(piece("card-f999", 0)).toBeUndefined();
  });

  it("keeps what is folded away out of the page until it is asked for", () => {
    const report = reportOf();
    const names = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`Name ${at}`, { loaded: 40 - at, applicable: 1 }]),
    );
    const { main, piece } = piecesOf({ ...report, indicators: { ...report.indicators, byName: names } });
    expect(main).toMatch(
      /<details><summary>Clues by the name[^<]*<\/summary>\s*<div class="paged" id="rows-names" data-rows="30" data-size="6"><\/div>/,
    );
    expect(main).not.toContain("Name 3");
    expect(words(piece("rows-names", 24) ?? "")).toContain("Name 29");
  });

  it("stays small whatever was found, and folds nothing of what was not checked", () => {
    const findings = Array.from({ length: 400 }, (_, index) => {
      const base = messageFinding();
      const indicators = base.indicators.map((indicator) => ({ ...indicator, value: `host${index}.example` }));
      return { ...base, indicators };
    });
    const ledger = examination().ledger.flatMap((entry) => Array.from({ length: 40 }, () => entry));
    const { main, cards, lines } = piecesOf(buildReport({ ...examination(), findings, ledger }, meta, translate));
    expect(cards).toBe(400);
    expect(lines(350, 450)).toHaveLength(50);
    expect(rowsIn(main).length).toBeLessThan(40);
    expect(main.length).toBeLessThan(100_000);
    expect(/<section class="unchecked"[\s\S]*?<\/section>/.exec(main)?.[0]).not.toMatch(/<details|paged/);
  });
});
