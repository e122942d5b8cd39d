/**
 * Heads of columns and keys that say what the value beside them is, and whether it is meant: as tools and spreadsheets of
 * several countries write them. Compared without case, spaces and marks.
 * @module
 */
const types = new Set(
  (
    "type kind indicatortype ioctype entitytype attributetype observabletype datatype " +
    "typ indikatortyp tipo tipodeindicador typedindicateur soort típus النوع тип 类型"
  ).split(" "),
);
const values = new Set(
  (
    "value indicator ioc observable indicatorvalue iocvalue entityvalue attributevalue observablevalue data indicators " +
    "wert indikator valeur indicateur valor indicador waarde érték القيمة المؤشر значение индикатор 值 指标"
  ).split(" "),
);
const judgements = new Set("status verdict classification disposition assessment reputation".split(" "));
const harmless =
  /^(?:benign|clean|legit(?:imate)?|allow(?:ed|list(?:ed)?)?|white-?list(?:ed)?|false[ -]?positive|harmless|good)$/i;

function folded(head: string): string {
  return head
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

export function isTypeHead(head: string): boolean {
  return types.has(folded(head));
}

export function isValueHead(head: string): boolean {
  return values.has(folded(head));
}

export function isJudgementHead(head: string): boolean {
  return judgements.has(folded(head));
}

/** What its author says is no clue. */
export function isHarmless(judgement: unknown): boolean {
  return typeof judgement === "string" && harmless.test(judgement.trim());
}

export function isForOther(object: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(object).some(([key, value]) => isJudgementHead(key) && isHarmless(value));
}
