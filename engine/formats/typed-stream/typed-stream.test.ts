import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeAttributedBody } from "../../../corpus/formats/typed-stream-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits, type Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { fromHex, hex, toUtf8 } from "../../bytes/text.ts";
import { typeEncodings } from "./type-encoding.ts";
import { attributedText, readTypedStream, type TypedStreamObject, type TypedValue } from "./typed-stream.ts";

const options = { limits: defaultLimits, place: "test.stream" };

function codeOf(bytes: Uint8Array, limits: Limits = defaultLimits): string {
  try {
    readTypedStream(bytes, { ...options, limits });
    return "read";
  } catch (error) {
    if (!isReadError(error)) throw error;
    return error.code;
  }
}

/** A little-endian stream of these bytes behind the header, given as hexadecimal and 'quoted text' with its length. */
function stream(body: string): Uint8Array {
  const digits = body.replace(/'([^']*)'/g, (_all, text: string) => hex(Uint8Array.of(text.length, ...toUtf8(text))));
  return Uint8Array.of(
    4,
    11,
    ...toUtf8("streamtyped"),
    0x81,
    0xe8,
    0x03,
    ...(fromHex(digits.replace(/\s/g, "")) as Uint8Array),
  );
}

/** An object of one class without superclass, after the group type `@`, with these groups. */
const objectWith = (groups: string): Uint8Array => stream(`84 '@' 84 84 84 'X' 00 85 ${groups} 86`);

function valuesOf(groups: string): readonly TypedValue[] {
  return readTypedStream(objectWith(groups), options)[0]?.groups.flatMap((group) => group.values) ?? [];
}

/** A message sent in 2013, printed byte by byte in https://stackoverflow.com/questions/18834352. */
const published = `040b73747265616d747970656481e803840140848484124e5341747472696275746564537472696e67008484084e534f626a656374008592
848484084e53537472696e67019484012b064665736b657286840269490106928484840c4e5344696374696f6e617279009484016901928496961d5f5f6b49
4d4d657373616765506172744174747269627574654e616d658692848484084e534e756d626572008484074e5356616c7565009484012a84999900868686`;

describe("values of typed streams", () => {
  it.each<[string, readonly TypedValue[]]>([
    ["84 'c' ff", [-1]],
    ["84 'C' ff", [255]],
    ["84 'B' 01", [true]],
    ["84 'i' 92", [-110]],
    ["84 'i' 7f", [127]],
    ["84 'i' 81 00 80", [-32768]],
    ["84 'I' 81 c8 00", [200]],
    ["84 'q' 82 ff ff ff 7f", [2147483647]],
    ["84 'Q' 82 ff ff ff ff", [4294967295]],
    ["84 'f' 83 00 00 c0 3f", [1.5]],
    ["84 'd' 83 00 00 00 00 00 00 f8 3f", [1.5]],
    ["84 'd' 05", [5]],
    ["84 'iI' 01 02", [1, 2]],
    ["84 'rc' 01", [1]],
    ["84 '*' 84 84 'abc' 84 '*' 85", ["abc", null]],
    ["84 '**' 84 84 'abc' 94", ["abc", "abc"]],
    ["84 ':' 84 'sel:' 84 '%' 95", ["sel:", "sel:"]],
    ["84 '+' 'abc' 84 '+' 85", [Uint8Array.of(97, 98, 99), null]],
    ["84 '[3c]' 010203", [Uint8Array.of(1, 2, 3)]],
    ["84 '[2i]' 01 81 00 01", [[1, 256]]],
    ["84 '[2[1i]]' 01 02", [[[1], [2]]]],
    [
      "84 '{P=ff{?=i}}' 01 02 03",
      [{ kind: "struct", name: "P", fields: [1, 2, { kind: "struct", name: "?", fields: [3] }] }],
    ],
    ["84 '@' 85", [null]],
    ["84 '#' 93", [{ kind: "class", name: "X", version: 0, superclass: undefined }]],
    ["84 '!'", [null]],
  ])("reads %s", (groups, values) => {
    expect(valuesOf(groups)).toEqual(values);
  });

  it("reads the other byte order", () => {
    const body = fromHex(
      "84 0140 84 84 84 0158 00 85 84 0169 81 0102 84 0164 83 3ff8000000000000 86".replace(/ /g, ""),
    );
    const bytes = Uint8Array.of(4, 11, ...toUtf8("typedstream"), 0x81, 0x03, 0xe8, ...(body as Uint8Array));
    expect(readTypedStream(bytes, options)[0]?.groups.flatMap((group) => group.values)).toEqual([258, 1.5]);
  });

  it("keeps classes with their versions and superclasses, and objects that are met again", () => {
    const bytes = stream("84 '@' 84 84 84 'A' 03 84 84 'B' 01 85 92 84 93 92 92 86 86 92 92");
    const [first, second] = readTypedStream(bytes, options);
    expect(first).toBe(second);
    expect(first?.class).toEqual({
      kind: "class",
      name: "A",
      version: 3,
      superclass: { kind: "class", name: "B", version: 1, superclass: undefined },
    });
    const inner = first?.groups[0]?.values[0] as TypedStreamObject;
    expect(inner.className).toBe("A");
    expect(inner.groups[0]?.values[0]).toBe(first);
  });
});

describe("attributed strings", () => {
  it("writes a plain message as a phone did, byte for byte", () => {
    expect(hex(writeAttributedBody("Fesker"))).toBe(published.replace(/\n/g, ""));
    expect(attributedText(writeAttributedBody("Fesker"), options)).toEqual({ text: "Fesker", links: [] });
  });

  it("finds links in the text and behind it", () => {
    const text = `see https://a.example/x and \u{1f600} https://b.example/ ${"y".repeat(300)}`;
    const links = ["https://a.example/x", "https://b.example/", { url: "https://c.example", start: 0, length: 3 }];
    expect(attributedText(writeAttributedBody(text, links), options)).toEqual({
      text,
      links: ["https://c.example", "https://a.example/x", "https://b.example/"],
    });
  });

  it("joins a URL to its base, and takes plain text under the name of a link", () => {
    const string = (text: string) => `84 84 84 'NSString' 01 85 84 '+' '${text}' 86`;
    const url = stream(`84 '@' 84 84 84 'NSAttributedString' 00 85 92 ${string("words")}
      92 84 84 84 'NSURL' 00 85 84 'c' 01 92 84 97 84 'c' 00 92 ${string("http://a.b/c/")} 86 92 ${string("d")} 86
      92 84 84 84 'NSDictionary' 00 85 84 'i' 01 92 ${string("NSLink")} 92 ${string("http://e.f")} 86 86`);
    expect(attributedText(url, options)).toEqual({ text: "words", links: ["http://a.b/c/d", "http://e.f"] });
  });

  it("keeps the text when the stream breaks off behind it", () => {
    const bytes = writeAttributedBody("Fesker");
    const cut = attributedText(bytes.subarray(0, bytes.length - 20), options);
    expect(cut.text).toBe("Fesker");
    expect(cut.damage?.code).toBe("truncated");
    expect(() => attributedText(bytes.subarray(0, 60), options)).toThrow("truncated");
  });

  it("tells a stream without a string", () => {
    expect(() => attributedText(objectWith("84 'i' 01"), options)).toThrow("absent");
  });

  it("reads what was written", () => {
    const link = fc.stringMatching(/^[a-z0-9]{1,12}$/).map((host) => `https://${host}.example/`);
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.uniqueArray(link, { maxLength: 4 }),
        (around, links) => {
          // A half of a surrogate pair has no UTF-8 form.
          const text = [around, ...links, ""].join(" ").replace(/\p{Surrogate}/gu, "?");
          const read = attributedText(writeAttributedBody(text, links), options);
          expect(read.text).toBe(text);
          expect([...read.links].sort()).toEqual([...new Set(links)].sort());
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe("streams of a form met before", () => {
  /** Limits of their own: no form is known to them yet, so that the stream is read in full. */
  const inFull = () => ({ limits: { ...defaultLimits }, place: "test.stream" });
  const outcome = (bytes: Uint8Array, at: { limits: Limits; place: string }): unknown => {
    try {
      const { text, links, damage } = attributedText(bytes, at);
      return [text, links, damage?.code, damage?.detail];
    } catch (error) {
      if (!isReadError(error)) throw error;
      return [error.code, error.detail];
    }
  };

  it("say what they say when they are read in full", () => {
    const known = inFull();
    outcome(writeAttributedBody("the first"), known);
    outcome(writeAttributedBody(""), known);
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }).map((any) => any.replace(/\p{Surrogate}/gu, "?")),
      fc.constantFrom("NSLink", "__kIMLinkAttributeName", "x".repeat(127), "x".repeat(128), "x".repeat(70_000)),
    );
    const change = fc.record({
      at: fc.nat(),
      to: fc.constantFrom(0, 1, 0x7f, 0x81, 0x82, 0x84, 0x85, 0x86, 0x92, 0xff),
    });
    fc.assert(
      fc.property(text, fc.boolean(), fc.option(change), fc.option(fc.nat()), (words, linked, changed, cut) => {
        let bytes = writeAttributedBody(words, linked && words !== "" ? ["https://a.example/"] : []);
        if (changed !== null) bytes[changed.at % bytes.length] = changed.to;
        if (cut !== null) bytes = bytes.subarray(0, cut % (bytes.length + 1));
        expect(outcome(bytes, known)).toEqual(outcome(bytes, inFull()));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("are told by their own limits", () => {
    const small = { limits: { ...defaultLimits, valueBytes: 40 }, place: "test.stream" };
    expect(outcome(writeAttributedBody("short"), small)).toEqual(["short", [], undefined, undefined]);
    expect(outcome(writeAttributedBody("longer than is allowed ".repeat(3)), small)).toEqual([
      "over-limit",
      expect.stringContaining("limit 40"),
    ]);
  });

  it("do not hide an address behind a text that is one only by where it stands", () => {
    const known = inFull();
    // The text of the whole is the name of an attribute as well, by reference.
    const named = (name: string) =>
      stream(`84 '@' 84 84 84 'NSAttributedString' 00 85 92 84 84 84 'NSString' 01 85 84 '+' '${name}' 86
        92 84 84 84 'NSDictionary' 00 85 84 'i' 01 92 94 92 84 95 95 'http://a.b' 86 86 86`);
    expect(outcome(named("NSFont"), known)).toEqual(["NSFont", [], undefined, undefined]);
    expect(outcome(named("NSFont"), known)).toEqual(["NSFont", [], undefined, undefined]);
    expect(outcome(named("NSLink"), known)).toEqual(["NSLink", ["http://a.b"], undefined, undefined]);
  });
});

describe("damaged and hostile typed streams", () => {
  it.each<[string, string, Uint8Array]>([
    ["malformed", "no signature", toUtf8("\x04\x0bsomething else and more")],
    ["truncated", "nothing", new Uint8Array()],
    ["unsupported-version", "version 3", Uint8Array.of(3, ...stream("").subarray(1))],
    ["malformed", "a reference to nowhere", stream("84 '@' 99")],
    ["malformed", "a type that is none", stream("84 'z' 00")],
    ["malformed", "an empty type", stream("84 '' 00")],
    ["malformed", "a type that is nil", stream("85")],
    ["malformed", "an array without end", stream("84 '[2i' 00")],
    ["malformed", "a class that is its own superclass", stream("84 '@' 84 84 84 'A' 00 93 86")],
    ["malformed", "an object for a class", stream("84 '@' 84 92 86")],
    ["malformed", "a class for an object", objectWith("92 93")],
    ["malformed", "an unknown mark", objectWith("84 'i' 88")],
    ["truncated", "an object without end", stream("84 '@' 84 85")],
    ["truncated", "a string past the end", objectWith("84 '+' 82 ff ff 00 00")],
    ["over-limit", "a string beyond the limit", objectWith("84 '+' 82 ff ff ff 7f")],
    ["over-limit", "many empty structs", stream("84 '[9999999{?=}]'")],
    ["over-limit", "empty structs in many arrays", stream("84 '[99999[99999{?=}]]'")],
    ["over-limit", "objects without end", stream(`84 '@' ${"84 85 92".repeat(1000)}`)],
    ["over-limit", "superclasses without end", stream(`84 '#' 84 84 'A' 00 ${"84 93 00".repeat(200)} 85`)],
    ["read", "zeros behind the end", Uint8Array.of(...objectWith(""), 0, 0, 0)],
  ])("is %s: %s", (code, _name, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("bounds the nesting of types", () => {
    expect(typeEncodings(`${"[1".repeat(100)}i${"]".repeat(100)}`)).toBeUndefined();
    expect(typeEncodings("{".repeat(100_000))).toBeUndefined();
    expect(typeEncodings("^v")).toBeUndefined();
  });

  it("takes linear time over many classes and references", () => {
    const count = 50_000;
    const start = performance.now();
    expect(codeOf(stream(`84 '@' ${`84 84 85 93 86 92`.repeat(count)} 85`))).toBeTypeOf("string");
    expect(codeOf(stream(`84 '#' 84 84 'A' 00 85 ${"92 92".repeat(count)}`))).toBe("read");
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("throws nothing but ReadError on cut, changed and random streams", () => {
    const bytes = writeAttributedBody("see https://a.example/x and \u{1f600}", ["https://a.example/x"]);
    const attempt = (each: Uint8Array): void => {
      expect(codeOf(each)).toBeTypeOf("string");
      try {
        attributedText(each, options);
      } catch (error) {
        expect(isReadError(error)).toBe(true);
      }
    };
    for (let at = 0; at < bytes.length; at++) {
      attempt(bytes.subarray(0, at));
      for (const value of [0, 0x7f, 0x81, 0x84, 0x85, 0x86, 0x92, 0xff]) {
        const changed = bytes.slice();
        changed[at] = value;
        attempt(changed);
      }
    }
    const piece = fc.constantFrom(
      "84",
      "85",
      "86",
      "92",
      "93",
      "94",
      "96",
      "'@'",
      "'i'",
      "'+'",
      "'*'",
      "'#'",
      "'[4@]'",
      "'{a=@i}'",
      "'NSString'",
      "'NSURL'",
      "00",
      "01",
      "81",
      "82",
      "83",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => attempt(stream(`84 '@' ${parts.join(" ")}`))),
      { numRuns: runs(2000) },
    );
  });
});

const samples = testData("evidence/b9-imessage-payloads/ReagentX+imessage-exporter/streamtyped");

describe.skipIf(samples === undefined)("streams of Messages (needs the outside test data)", () => {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(samples ?? "", name)));

  it("reads the text and link of a message", () => {
    expect(attributedText(bytesOf("URL"), options)).toEqual({
      text: "https://github.com/ReagentX/Logria",
      links: ["https://github.com/ReagentX/Logria"],
    });
    const [root] = readTypedStream(bytesOf("URL"), options);
    expect(root?.className).toBe("NSMutableAttributedString");
    expect(root?.groups.map((group) => group.encoding)).toEqual(["@", "iI", "@"]);
    const dictionary = root?.groups[2]?.values[0] as TypedStreamObject;
    expect(dictionary.groups.length).toBe(9);
  });

  it("writes an empty message as a phone did, byte for byte", () => {
    expect(attributedText(bytesOf("Blank"), options)).toEqual({ text: "", links: [] });
    expect(hex(writeAttributedBody(""))).toBe(hex(bytesOf("Blank")));
  });

  it("throws nothing but ReadError when a stream is cut or changed", () => {
    for (const name of readdirSync(samples ?? "")) {
      const bytes = bytesOf(name);
      for (let at = 0; at < bytes.length; at++) {
        expect(codeOf(bytes.subarray(0, at))).not.toBe(at < 16 ? "read" : "");
        const changed = bytes.slice();
        changed[at] = (changed[at] as number) ^ (1 << (at % 8));
        expect(codeOf(changed)).toBeTypeOf("string");
      }
    }
  });
});

const chat = testData("evidence/b2-ios-sqlite/log2timeline+plaso/sqlite/imessage_chat.db");

describe.skipIf(chat === undefined)("streams inside a chat database (needs the outside test data)", () => {
  it("reads each attributedBody that lies whole in a page", () => {
    const database = new Uint8Array(readFileSync(chat ?? ""));
    const found: string[] = [];
    const links: string[] = [];
    const text = Buffer.from(database.buffer, database.byteOffset, database.length);
    for (
      let at = text.indexOf("\x04\x0bstreamtyped", 0, "latin1");
      at >= 0;
      at = text.indexOf("\x04\x0bstreamtyped", at + 13, "latin1")
    ) {
      const read = attributedText(database.subarray(at, at + 4096), options);
      found.push(read.text);
      links.push(...read.links);
    }
    expect(found).toContain("Yes, but I can get you a copy of it.");
    expect(found).toContain(
      "It does have it\u2019s own \u2018office\u2019 software, but you can also install Microsoft Office, which I have a copy of.",
    );
    expect(links).toContain("tel:128874");
    expect(found.length).toBeGreaterThanOrEqual(10);
  });
});
