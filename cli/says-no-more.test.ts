/**
 * Nothing says more than its grade: all rules, all artifacts, all languages.
 */
import { artifacts, indicatorRules, ruleMessageId, rulesOverSeveral } from "@bridle/engine";
import { describe, expect, it } from "vitest";
import { grades } from "../engine/model/grade.ts";
import { readingsById } from "../languages/lint.ts";
import { reservedWords } from "../languages/reserved-words.table.ts";
import { textsOnDisk } from "../languages/texts-on-disk.ts";
import { overclaimingCards, overclaims, promises, saidOf, wordsOf } from "./says-no-more.ts";

const texts = textsOnDisk();
const languages = Object.keys(texts);
const rules = [...artifacts.flatMap((artifact) => artifact.rules), ...rulesOverSeveral];

describe.each(languages)("what is said in %s", (language) => {
  const readings = readingsById(texts, language);
  // A text that the language lacks is said in English, and judged there.
  const textOf = (id: string): string => readings.get(id) ?? "";
  const tooMuch = (id: string, words: readonly string[]): string[] => words.map((word) => `${id}: ${word}`);

  it("of what a rule saw, no more than its grade", () => {
    const found = rules.flatMap(({ id, grade }) => {
      const heading = ruleMessageId(id);
      return [
        ...tooMuch(heading, overclaims(textOf(heading), language, grade)),
        // How attacks go may be told; that one went so may not.
        ...(grade === "ran" ? [] : tooMuch(`${heading}-about`, saidOf(textOf(`${heading}-about`), language, "worked"))),
      ];
    });
    expect(found).toEqual([]);
  });

  it("of a published value, only where it stands: its grade depends on that", () => {
    const ids = Object.keys(indicatorRules).map((kind) => ruleMessageId(`indicator/${kind}`));
    expect(ids.flatMap((id) => tooMuch(id, saidOf(textOf(id), language, "happened", "attack", "worked")))).toEqual([]);
    // Judgements over findings can be as weak as those.
    const several = rulesOverSeveral.map(({ id }) => ruleMessageId(id));
    expect(several.flatMap((id) => tooMuch(id, saidOf(textOf(id), language, "attack", "worked")))).toEqual([]);
  });

  it("of a grade, each something else, and of none more than it is", () => {
    const names = grades.map((grade) => textOf(`grade-${grade}`));
    expect(new Set(names).size).toBe(grades.length);
    const found = grades.flatMap((grade, rank) => {
      const stronger = grades
        .slice(rank + 1)
        .filter((one) => textOf(`grade-${grade}`).includes(textOf(`grade-${one}`)));
      return [...stronger, ...tooMuch(grade, overclaims(names[rank] ?? "", language, grade))];
    });
    expect(found).toEqual([]);
    for (const grade of grades.slice(0, grades.indexOf("ran"))) {
      expect(saidOf(textOf(`grade-${grade}-about`), language, "worked")).toEqual([]);
    }
  });

  it("of an artifact, not that anything was done to this phone", () => {
    const ids = artifacts.map(({ id }) => `artifact-${id.replaceAll(".", "-")}`);
    const found = ids.flatMap((id) => [
      ...tooMuch(id, saidOf(textOf(id), language, "attack", "worked")),
      ...tooMuch(`${id}-about`, saidOf(textOf(`${id}-about`), language, "worked")),
    ]);
    expect(found).toEqual([]);
  });

  it("in an answer, that it is serious only where traces were found", () => {
    const ids = [...readings.keys()].filter((id) => /^(?:answer|verdict)-/.test(id));
    const isTraces = (id: string): boolean => /^(?:answer|verdict)-traces/.test(id);
    const others = ids.filter((id) => !isTraces(id));
    expect(others.length).toBeGreaterThan(10);
    expect(others.flatMap((id) => tooMuch(id, saidOf(textOf(id), language, "serious", "worked")))).toEqual([]);
    // The words are those that are really used.
    expect(
      ids.filter((id) => isTraces(id) && saidOf(textOf(id), language, "serious").length > 0).length,
    ).toBeGreaterThan(1);
    const warning = textOf("rule-ios-sms-apple-threat-notification");
    expect(saidOf(warning, language, "attack")).not.toEqual([]);
  });
});

describe("the words", () => {
  it("are kept in every language", () => {
    expect(Object.keys(reservedWords).sort()).toEqual([...languages].sort());
  });

  it.each([
    ["en", "context", "An attack was seen."],
    ["en", "attempt", "The program took over the phone."],
    ["nl", "context", "Er is spyware."],
    ["nl", "attempt", "Iemand heeft de telefoon overgenomen."],
    ["es", "reached", "Hubo un ataque."],
    ["es", "attempt", "El programa tomó el control."],
    ["fr", "contact", "Un logiciel espion est là."],
    ["fr", "attempt", "Quelqu’un a pris le contrôle."],
    ["hu", "context", "Támadás érte a telefont."],
    ["hu", "attempt", "A program átvette az irányítást."],
    ["ar", "context", "برنامج للتجسس على الهاتف"],
    ["ar", "attempt", "سيطر برنامج على الهاتف"],
  ])("are noticed in %s at %s: %s", (language, grade, text) => {
    expect(overclaims(text, language, grade)).not.toEqual([]);
  });

  it.each([
    ["en", "The phone is clean."],
    ["en", "The owner is a victim."],
    ["nl", "De telefoon is veilig gehackt."],
    ["es", "Todo está bien."],
    ["es", "La culpable es su pareja."],
    ["fr", "Vous êtes une victime."],
    ["hu", "Ön áldozat."],
    ["ar", "أنتم ضحية"],
  ])("that promise or accuse are noticed in %s: %s", (language, text) => {
    expect(promises(text, language)).not.toEqual([]);
  });

  it("are looked for in what a page says, not in what stood on the phone", () => {
    const card = (grade: string, heading: string) =>
      `<style>.clean{}</style><article class="card grade-${grade}"><h3 id="a">${heading}</h3></article>`;
    const report = { verdict: "look-closer", findings: [{}] } as never;
    const said = (grade: string, heading: string) => overclaimingCards(card(grade, heading), report, "en");
    expect(said("context", '<bdi translate="no">spyware attack</bdi> stands there')).toEqual([]);
    expect(said("context", "An <b>attack</b>")).not.toEqual([]);
    expect(said("attempt", "An attack")).toEqual([]);
    expect(said("attempt", "It took over")).not.toEqual([]);
    expect(overclaimingCards("", report, "en")).toEqual(["no cards"]);
    const answer = '<section class="answer"><h1>We found traces</h1></section>';
    expect(overclaimingCards(answer + card("context", "x"), report, "en")).toEqual(["found traces"]);
    expect(promises(wordsOf(card("context", "x")), "en")).toEqual([]);
  });
});
