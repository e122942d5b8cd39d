/**
 * From tokens to the tree, by precedence: outside the brackets FOLLOWEDBY binds loosest, then OR, then AND, and a
 * qualifier belongs to what stands before it; inside, OR binds looser than AND (STIX 2.1, 9.4 to 9.6; the OASIS ANTLR
 * grammar). STIX 2.0's `==` is taken for `=`, and START and STOP with quoted times as 2.0 wrote them.
 * @module
 */
import { PatternError, type Token, timestamp, tokens } from "./lexer.ts";
import type { Comparison, Literal, ObjectPath, Observation, Operator, Qualifier } from "./pattern.ts";

/** Deepest nesting of parentheses. */
const deepest = 64;

const operatorsOfMarks: Readonly<Record<string, Operator>> = {
  "=": "=",
  "==": "=",
  "!=": "!=",
  "<>": "!=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};
const operatorsOfWords = new Set(["IN", "LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET"]);
const keywords = new Set(
  "AND OR NOT FOLLOWEDBY LIKE MATCHES ISSUPERSET ISSUBSET EXISTS IN START STOP SECONDS TIMES WITHIN REPEATS true false".split(
    " ",
  ),
);

/** @throws {PatternError} where the text is not a pattern. */
export function parsePattern(pattern: string): Observation {
  const list = tokens(pattern);
  let next = 0;
  let depth = 0;

  const token = (): Token => list[next] as Token;
  const fail = (wanted: string): never => {
    throw new PatternError(token().at, `${wanted} expected`);
  };
  const isMark = (text: string): boolean => {
    const now = token();
    return now.kind === "mark" && now.text === text;
  };
  const isWord = (text: string): boolean => {
    const now = token();
    return now.kind === "word" && now.text === text;
  };
  const takeMark = (text: string): boolean => isMark(text) && next++ >= 0;
  const takeWord = (text: string): boolean => isWord(text) && next++ >= 0;
  const need = (taken: boolean, wanted: string): void => void (taken || fail(wanted));
  const inParentheses = <T>(read: () => T): T => {
    if (++depth > deepest) fail("fewer parentheses");
    const inner = read();
    need(takeMark(")"), ")");
    depth -= 1;
    return inner;
  };

  function joined<T, O extends string>(
    operator: O,
    read: () => T,
    join: (operator: O, parts: readonly T[]) => T,
  ): () => T {
    return () => {
      const first = read();
      if (!isWord(operator)) return first;
      const parts = [first];
      while (takeWord(operator)) parts.push(read());
      return join(operator, parts);
    };
  }

  const observations = joined(
    "FOLLOWEDBY",
    joined("OR", joined("AND", observation, joinObservations), joinObservations),
    joinObservations,
  );
  const comparisons = joined("OR", joined("AND", comparison, joinComparisons), joinComparisons);

  function observation(): Observation {
    let read: Observation;
    if (takeMark("(")) read = inParentheses(observations);
    else {
      need(takeMark("["), "[");
      read = { kind: "one", test: comparisons() };
      need(takeMark("]"), "]");
    }
    for (let by = qualifier(); by !== undefined; by = qualifier()) read = { kind: "qualified", of: read, by };
    return read;
  }

  function qualifier(): Qualifier | undefined {
    if (takeWord("WITHIN")) {
      const seconds = positive(false);
      need(takeWord("SECONDS"), "SECONDS");
      return { kind: "within", seconds };
    }
    if (takeWord("REPEATS")) {
      const times = positive(true);
      need(takeWord("TIMES"), "TIMES");
      return { kind: "repeats", times };
    }
    if (!takeWord("START")) return undefined;
    const start = time();
    need(takeWord("STOP"), "STOP");
    return { kind: "between", start, stop: time() };
  }

  function positive(whole: boolean): number {
    const now = token();
    if (now.kind !== "number" || (whole && !now.whole) || !(Number(now.text) > 0)) return fail("a positive number");
    next += 1;
    return Number(now.text);
  }

  function time(): string {
    const now = token();
    const isTime = now.kind === "typed" ? now.type === "timestamp" : now.kind === "string" && timestamp.test(now.text);
    if (!isTime || !("text" in now)) return fail("a time");
    next += 1;
    return now.text;
  }

  function comparison(): Comparison {
    if (takeMark("(")) return inParentheses(comparisons);
    const notExists = isWord("NOT");
    if (notExists) next += 1;
    if (takeWord("EXISTS")) return { kind: "exists", path: objectPath(), not: notExists };
    if (notExists) fail("EXISTS");
    const path = objectPath();
    const not = takeWord("NOT");
    const now = token();
    const operator = operatorOf(now) ?? fail("an operator");
    next += 1;
    if (operator === "IN") return { kind: "compare", path, not, operator, values: set() };
    const value = literal();
    if (now.kind === "word" && value.type !== "string") fail("a string");
    return { kind: "compare", path, not, operator, values: [value] };
  }

  function objectPath(): ObjectPath {
    const object = token();
    if (object.kind !== "word" || keywords.has(object.text)) return fail("an object type");
    next += 1;
    need(takeMark(":"), ":");
    const steps: (string | number)[] = [property()];
    for (;;) {
      if (takeMark(".")) steps.push(property());
      else if (takeMark("[")) {
        const index = token();
        if (index.kind === "number" && index.whole) steps.push(Number(index.text));
        else if (isMark("*")) steps.push("*");
        else fail("an index");
        next += 1;
        need(takeMark("]"), "]");
      } else return { object: object.text, steps };
    }
  }

  function property(): string {
    const now = token();
    if (now.kind !== "string" && (now.kind !== "word" || keywords.has(now.text))) return fail("a property");
    next += 1;
    return now.text;
  }

  function set(): Literal[] {
    need(takeMark("("), "(");
    const values: Literal[] = [];
    if (takeMark(")")) return values;
    do values.push(literal());
    while (takeMark(","));
    need(takeMark(")"), ")");
    return values;
  }

  function literal(): Literal {
    const now = token();
    next += 1;
    if (now.kind === "string") return { type: "string", text: now.text };
    if (now.kind === "typed") return { type: now.type, text: now.text };
    if (now.kind === "number") return { type: "number", value: Number(now.text) };
    if (now.kind === "word" && (now.text === "true" || now.text === "false")) {
      return { type: "boolean", value: now.text === "true" };
    }
    next -= 1;
    return fail("a value");
  }

  const read = observations();
  if (token().kind !== "end") fail("the end");
  return read;
}

function operatorOf(token: Token): Operator | undefined {
  if (token.kind === "mark") return operatorsOfMarks[token.text];
  return token.kind === "word" && operatorsOfWords.has(token.text) ? (token.text as Operator) : undefined;
}

function joinObservations(operator: "AND" | "OR" | "FOLLOWEDBY", parts: readonly Observation[]): Observation {
  return { kind: "join", operator, parts };
}

function joinComparisons(operator: "AND" | "OR", parts: readonly Comparison[]): Comparison {
  return { kind: "join", operator, parts };
}
