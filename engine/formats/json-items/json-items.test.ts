import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesSource } from "../../bytes/byte-source.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { readJsonItems } from "./json-items.ts";

async function read(input: string | Uint8Array, key?: string, itemBytes = 1 << 20) {
  const notes: string[] = [];
  const items: unknown[] = [];
  const offsets: number[] = [];
  const bytes = typeof input === "string" ? toUtf8(input) : input;
  const lists = readJsonItems(bytesSource(bytes), {
    place: "test",
    itemBytes,
    depth: 50,
    ...(key === undefined ? {} : { key }),
    note: ({ code, loss }) => void notes.push(loss ? `${code}!` : code),
  });
  for await (const batch of lists) {
    for (const { value, offset } of batch) {
      items.push(value);
      offsets.push(offset);
    }
  }
  return { items, notes, offsets };
}

describe("items of a list in JSON", () => {
  it("is an array, with any space, a mark in front, and its items' places", async () => {
    const { items, notes, offsets } = await read('\ufeff [ {"a":1},\n\t{"a":[{"b":"]}\\""}]} , "x", 12, null ] \n');
    expect(items).toEqual([{ a: 1 }, { a: [{ b: ']}"' }] }, "x", 12, null]);
    expect(notes).toEqual([]);
    expect(offsets[0]).toBe(6);
  });

  it("is objects line by line", async () => {
    expect(await read('{"a":1}\r\n{"a":2}\n\n{"a":3}')).toMatchObject({
      items: [{ a: 1 }, { a: 2 }, { a: 3 }],
      notes: [],
    });
  });

  it("may be null or hold nothing, and says so", async () => {
    expect(await read("null\n")).toMatchObject({ items: [], notes: ["empty-list"] });
    expect(await read("[]")).toMatchObject({ items: [], notes: ["empty-list"] });
  });

  it("is refused where it is none", async () => {
    for (const text of ["", " \n", "usage: find PATH", "\0\0\0\0", '"text"', "12"]) {
      await expect(read(text), text).rejects.toSatisfy(isReadError);
    }
  });

  it("says that it was cut, wherever", async () => {
    const whole = '[{"path":"/a b","n":1},{"path":"/c","n":2}]';
    for (let end = 1; end < whole.length; end++) {
      const { notes } = await read(whole.slice(0, end)).catch(() => ({ notes: ["refused!"] }));
      expect(
        notes.some((note) => note.endsWith("!")),
        whole.slice(0, end),
      ).toBe(true);
    }
  });

  it("loses a damaged item alone", async () => {
    const item = (n: number) => `{"path":"/${n}","size":${n}}`;
    const whole = `[${[1, 2, 3, 4].map(item).join(",")}]`;
    const quote = whole.indexOf('"/2"') + 3;
    for (const byte of ["x", "\0", "{", "\\"]) {
      const { items, notes } = await read(whole.slice(0, quote) + byte + whole.slice(quote + 1), "path");
      expect(
        items.map((one) => (one as { size: number }).size),
        byte,
      ).toEqual([1, 3, 4]);
      expect(notes).toContain("malformed!");
    }
    const { items } = await read(`\0\0\0${whole.slice(3)}`, "path");
    expect(items.length).toBe(3);
  });

  it("finds the next text behind a damaged one", async () => {
    const { items, notes } = await read('["/a/b","/c\u0000/d","/e/f"]');
    expect(items).toEqual(["/a/b", "/e/f"]);
    expect(notes).toEqual(["malformed!"]);
  });

  it("gives up an item that is too large or too deep, and goes on", async () => {
    const large = `[{"path":"${"x".repeat(3 << 20)}"},{"path":"/ok"}]`;
    expect((await read(large, "path", 1 << 20)).items).toEqual([{ path: "/ok" }]);
    expect((await read(`[{"path":${"[".repeat(99)}${"]".repeat(99)}},{"path":"/ok"}]`, "path")).items).toEqual([
      { path: "/ok" },
    ]);
  });

  it("may be longer than what is held at once", async () => {
    const count = 30_000;
    const text = JSON.stringify(Array.from({ length: count }, (_, n) => ({ path: `/data/${"x".repeat(90)}/${n}` })));
    const { items, notes } = await read(text);
    expect([items.length, notes]).toEqual([count, []]);
    const damaged = toUtf8(text);
    damaged.fill(0, 1 << 20, (1 << 20) + 300_000);
    const { items: left, notes: told } = await read(damaged, "path");
    expect(left.length).toBeGreaterThan(count - 3000);
    expect(told).toContain("malformed!");
  });

  it("never throws anything but a read error, and always ends", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("{", "}", "[", "]", '"', ",", ":", "a", "\\", "1", "null", '{"path":', "\0", " "), {
          maxLength: 60,
        }),
        async (parts) => {
          await read(parts.join(""), "path").catch((error: unknown) => expect(isReadError(error)).toBe(true));
        },
      ),
    );
  });
});
