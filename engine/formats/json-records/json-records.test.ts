import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonObject, jsonEntries, type ListEnd, type ListEntry } from "./json-records.ts";

function read(text: string): { entries: ListEntry[]; end: ListEnd } {
  const entries: ListEntry[] = [];
  const list = jsonEntries(text, (value) => "date" in value);
  for (;;) {
    const next = list.next();
    if (next.done === true) return { entries, end: next.value };
    entries.push(next.value);
  }
}

const values: readonly JsonObject[] = [
  { date: "1", body: 'a "quoted" } ] text', parts: [{ type: 1 }, { type: 2 }] },
  { date: "2" },
  { date: "3", parts: [{ type: 3 }] },
];
const text = JSON.stringify(values);

describe("a list of objects", () => {
  it.each([text, JSON.stringify(values, undefined, 2), ` ${text}\n`])("is read whole", (written) => {
    const { entries, end } = read(written);
    expect(end).toEqual({});
    expect(entries).toEqual(values.map((value, at) => ({ row: at + 1, value })));
    expect(read("[]")).toEqual({ entries: [], end: {} });
  });

  it("that was cut tells what stood before, and that it was cut", () => {
    for (let cut = 1; cut < text.length; cut++) {
      const { entries, end } = read(text.slice(0, cut));
      const whole = entries.flatMap(({ value }) => value ?? []);
      // An end inside an entry may look like the list's own; the entry is told as damaged then.
      expect(end.problem?.code === "truncated" || entries.length > whole.length).toBe(true);
      expect(whole).toEqual(values.slice(0, whole.length));
    }
  });

  it.each([
    ["a quotation mark", '"1"', '"1'],
    ["a bracket", "[{", "({"],
    ["a name", '"body"', "body"],
  ])("loses one entry and no other to the loss of %s", (_name, from, to) => {
    const at = text.indexOf(from, 1);
    const { entries, end } = read(text.slice(0, at) + to + text.slice(at + from.length));
    expect(end).toEqual({});
    expect(entries).toEqual([{ row: 1 }, { row: 2, value: values[1] }, { row: 3, value: values[2] }]);
  });

  it("is told from what is none", () => {
    for (const other of ["", "{}", "null", "text"]) expect(read(other).end.problem?.code).toBe("malformed");
  });

  it("throws nothing and says of every entry whether it was read", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, odd) => {
        const { entries, end } = read(text.slice(0, at) + odd + text.slice(at + 1));
        const whole = entries.filter(({ value }) => value !== undefined).length;
        expect(whole === values.length || entries.length > whole || end.problem !== undefined).toBe(true);
      }),
    );
  });

  it("stays quick on brackets without end", () => {
    const started = performance.now();
    read(`[${'{"a":'.repeat(200_000)}`);
    read(`[${'{"a":1},'.repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
