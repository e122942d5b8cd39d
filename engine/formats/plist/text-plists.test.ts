import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlistInput, RealInput, UidInput, writeXmlPlist } from "../../../corpus/formats/plist-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { defaultLimits, type Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { type PlistValue, readPlist, Uid } from "./plist.ts";

function read(text: string | Uint8Array, limits: Limits = defaultLimits): PlistValue {
  return readPlist(typeof text === "string" ? toUtf8(text) : text, { limits, place: "test.plist" });
}

function codeOf(text: string | Uint8Array, limits?: Limits): string {
  try {
    read(text, limits);
    return "read";
  } catch (error) {
    if (!isReadError(error)) throw error;
    return error.code;
  }
}

const xml = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">${inner}</plist>\n`;

describe("values of XML property lists", () => {
  it.each<[string, PlistValue]>([
    ["<true/>", true],
    ["<false></false>", false],
    ["<integer>42</integer>", 42],
    ["<integer> -42\n</integer>", -42],
    ["<integer>+7</integer>", 7],
    ["<integer>0xFF</integer>", 255],
    ["<integer>-0x10</integer>", -16],
    ["<integer>9223372036854775808</integer>", 2n ** 63n],
    ["<integer>9007199254740991</integer>", Number.MAX_SAFE_INTEGER],
    ["<real>1.5e3</real>", 1500],
    ["<real>inf</real>", Number.POSITIVE_INFINITY],
    ["<real>-Infinity</real>", Number.NEGATIVE_INFINITY],
    ["<real>nan</real>", Number.NaN],
    ["<real>.5</real>", 0.5],
    ["<date>2011-11-28T09:21:30Z</date>", new Date("2011-11-28T09:21:30Z")],
    ["<date>2011-11-28T09:21:30.250+01:30</date>", new Date("2011-11-28T07:51:30.250Z")],
    ["<date>0001-01-01T00:00:00Z</date>", new Date("0001-01-01T00:00:00Z")],
    ["<date>long ago</date>", "long ago"],
    ["<date>2011-13-28T09:21:30Z</date>", "2011-13-28T09:21:30Z"],
    ["<data>\n\tyv4=\n</data>", Uint8Array.of(0xca, 0xfe)],
    ["<data>yv 6+</data>", Uint8Array.of(0xca, 0xfe, 0xbe)],
    ["<data/>", new Uint8Array()],
    ["<string/>", ""],
    ["<string> a\tb\n</string>", " a\tb\n"],
    ["<string>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</string>", "<>&\"'A\u{1f600}"],
    ["<string>&#0;&#xD800;&#x110000;</string>", "\0\ufffd\ufffd"],
    ["<string>a & b &unknown; &amp</string>", "a & b &unknown; &amp"],
    ["<string>a<![CDATA[<b>&amp;]]>c<!-- no -->d</string>", "a<b>&amp;cd"],
    ["<string>a\0b</string>", "a\0b"],
    ["<array/>", []],
    ["<array><string>a</string><!-- c --><array><true/></array></array>", ["a", [true]]],
    [
      "<dict><key>a</key><integer>1</integer><key/><dict/></dict>",
      new Map<string, PlistValue>([
        ["a", 1],
        ["", new Map()],
      ]),
    ],
    ["<dict><key>a</key><true/><key>a</key><false/></dict>", new Map([["a", false]])],
    ["<dict><key>CF$UID</key><integer>5</integer></dict>", new Uid(5)],
    ["<dict class=\"x>y\"><key>k</key><string a='/>'>v</string></dict>", new Map([["k", "v"]])],
  ])("reads %j", (text, value) => {
    expect(read(xml(text))).toEqual(value);
    expect(read(text)).toEqual(value);
  });

  it("neither expands nor fetches what a document type declares", () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE plist [ <!ENTITY a "&b;&b;]>"> <!ENTITY b SYSTEM "file:///etc/passwd">
      <!-- ]> " --> ]><plist><string>&a;</string></plist>`;
    expect(read(laughs)).toBe("&a;");
  });

  it("reads what its declaration or first bytes say", () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><plist><string>\u00fc\u0080</string></plist>';
    expect(read(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe("\u00fc\u0080");
    expect(read(toUtf8(text.replace("ISO-8859-1", "us-ascii")))).toBe("\u00fc\u0080");
    expect(read(toUtf8(text.replace("ISO-8859-1", "UTF-16")))).toBe("\u00fc\u0080");
    expect(read(toUtf8(`\ufeff${text}`))).toBe("\u00fc\u0080");
    for (const [bom, little] of [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const) {
      const letters = (bom ? "\ufeff" : "") + text.replace("ISO-8859-1", "UTF-16");
      const wide = new Uint8Array(2 * letters.length);
      const wider = new Uint8Array(4 * letters.length);
      for (let i = 0; i < letters.length; i++) {
        new DataView(wide.buffer).setUint16(2 * i, letters.charCodeAt(i), little);
        new DataView(wider.buffer).setUint32(4 * i, letters.charCodeAt(i), little);
      }
      expect(read(wide)).toBe("\u00fc\u0080");
      expect(read(wider)).toBe("\u00fc\u0080");
    }
    expect(codeOf(text.replace("ISO-8859-1", "x-nobodys"))).toBe("malformed");
  });

  it("reads what was written", () => {
    const scalar: fc.Arbitrary<PlistInput> = fc.oneof(
      fc.boolean(),
      fc.maxSafeInteger(),
      fc.bigInt({ min: -(2n ** 127n), max: 2n ** 127n }),
      fc.double(),
      fc.string({ unit: "binary" }),
      fc.uint8Array({ maxLength: 40 }),
      fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }),
      fc.integer().map((value) => new RealInput(value)),
    );
    const { input } = fc.letrec<{ input: PlistInput }>((tie) => ({
      input: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        scalar,
        fc.array(tie("input"), { maxLength: 5 }),
        fc.array(fc.tuple(fc.string(), tie("input")), { maxLength: 5 }).map((entries) => new Map(entries)),
      ),
    }));
    const expected = (value: PlistInput): PlistValue => {
      if (value instanceof RealInput) return value.value;
      if (value instanceof Date) return new Date(Math.floor(value.getTime() / 1000) * 1000);
      if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
      if (Array.isArray(value)) return value.map(expected);
      if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, expected(element)]));
      return value as PlistValue;
    };
    fc.assert(
      fc.property(input, fc.nat(), fc.string({ maxLength: 3 }), (value, at, noise) => {
        const text = writeXmlPlist(value);
        expect(read(text)).toEqual(expected(value));
        const place = at % text.length;
        expect(codeOf(text.slice(0, place) + noise + text.slice(place + noise.length))).toBeTypeOf("string");
        // No part of the document is ever taken for the whole.
        expect(codeOf(text.slice(0, Math.min(place, text.trimEnd().length - 1)))).not.toBe("read");
      }),
      { numRuns: runs(300) },
    );
    expect(read(writeXmlPlist(new UidInput(3)))).toEqual(new Uid(3));
  });
});

describe("damaged and hostile XML property lists", () => {
  it.each<[string, string]>([
    ["malformed", xml("<integer></integer>")],
    ["malformed", xml("<integer>1.5</integer>")],
    ["malformed", xml(`<integer>${"9".repeat(100)}</integer>`)],
    ["malformed", xml("<real>1,5</real>")],
    ["malformed", xml("<true>no</true>")],
    ["malformed", xml("<data>*</data>")],
    ["malformed", xml("<data>y</data>")],
    ["malformed", xml("<dict><string>a</string></dict>")],
    ["malformed", xml("<dict><key>a</key></dict>")],
    ["malformed", xml("<dict><key>a</key><key>b</key><true/></dict>")],
    ["malformed", xml("<key>a</key>")],
    ["malformed", xml("<array></dict>")],
    ["malformed", xml("<array>text</array>")],
    ["malformed", xml("<string>a<b/>c</string>")],
    ["malformed", xml("<true/><true/>")],
    ["malformed", xml("")],
    ["malformed", "<plist/>"],
    ["malformed", xml("<widget/>")],
    ["malformed", "<html><body>not found</body></html>"],
    ["truncated", "<plist><array><true/>"],
    ["truncated", "<plist><true/>"],
    ["truncated", "<!DOCTYPE plist [ <plist/>"],
    ["truncated", "<plist><string>a<![CDATA[b</string></plist>"],
    ["truncated", '<plist><string a="></string></plist>'],
    ["truncated", "<?xml"],
    ["truncated", " \n\0"],
    ["truncated", ""],
  ])("is %s: %j", (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it("keeps to the limits it is given", () => {
    expect(codeOf(xml("<array>".repeat(600)))).toBe("over-limit");
    expect(codeOf(xml("<array><true/><true/></array>"), { ...defaultLimits, objects: 3 })).toBe("over-limit");
    expect(codeOf(xml("<string>abcd</string>"), { ...defaultLimits, valueBytes: 3 })).toBe("over-limit");
  });

  it.each<[string, string]>([
    ["open tags", "<array>".repeat(100_000)],
    ["ampersands", `<string>${"&".repeat(1_000_000)}</string>`],
    ["quotes", `<array${' a="'.repeat(200_000)}`],
    ["brackets", `<!DOCTYPE ${"[".repeat(1_000_000)}`],
    ["comments", `${"<!--".repeat(200_000)}`],
    ["declarations", `${"<!a>".repeat(200_000)}`],
    ["spaces before nothing", " ".repeat(1_000_000)],
    ["digits", `<real>${"1".repeat(1_000_000)}x</real>`],
    ["quotes of an old list", `{a="${"\\".repeat(1_000_000)}`],
    ["comments of an old list", `{${"//\n/**/".repeat(100_000)}`],
    ["braces of an old list", "{a=".repeat(100_000)],
  ])("takes linear time over many %s", (_name, text) => {
    const start = performance.now();
    expect(codeOf(text)).toBeTypeOf("string");
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("OpenStep property lists", () => {
  it.each<[string, PlistValue]>([
    ['"a b"', "a b"],
    ["'it is'", "it is"],
    ["{}", new Map()],
    ["()", []],
    ["(a, b,)", ["a", "b"]],
    ["( 1, (2), {k = v;}, )", ["1", ["2"], new Map([["k", "v"]])]],
    [
      '{ a = 1; "b c" = <cafe BABE>; }',
      new Map<string, PlistValue>([
        ["a", "1"],
        ["b c", Uint8Array.of(0xca, 0xfe, 0xba, 0xbe)],
      ]),
    ],
    ["{ a = b }", new Map([["a", "b"]])],
    ["{ same; }", new Map([["same", "same"]])],
    ["// start\n{ /* in */ a /* the */ = // middle\n b; }", new Map([["a", "b"]])],
    [
      "{ path = /usr/bin/x; url = http://a.b; }",
      new Map([
        ["path", "/usr/bin/x"],
        ["url", "http://a.b"],
      ]),
    ],
    ['"\\"\\\\\\n\\t\\101\\200\\U00fc\\q"', '"\\\n\tA\u00a0\u00fcq'],
    ['(<*I5>, <*I"-6">, <*R1.5>, <*BY>, <*BN>)', [5, -6, 1.5, true, false]],
    [
      "(<*D2011-11-28 09:21:30 +0000>, <[yv4=]>, <>)",
      [new Date("2011-11-28T09:21:30Z"), Uint8Array.of(0xca, 0xfe), new Uint8Array()],
    ],
    [
      '"key" = "value";\n/* c */ other = two;',
      new Map([
        ["key", "value"],
        ["other", "two"],
      ]),
    ],
    ["alone;", new Map([["alone", "alone"]])],
    ["{ nicht = Umlaut\u00e4; }", new Map([["nicht", "Umlaut\u00e4"]])],
  ])("reads %j", (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each<[string, string]>([
    ["malformed", "word"],
    ["malformed", "some ordinary text, with a comma"],
    ["malformed", "{ a = 1 b = 2; }"],
    ["malformed", "(a b)"],
    ["malformed", "{} {}"],
    ["malformed", "<xyz>"],
    ["malformed", "(<*I1.5>)"],
    ["malformed", "(<*X1>)"],
    ["malformed", "{ = 1; }"],
    ["truncated", "{ a = 1;"],
    ["truncated", "{ a = "],
    ["truncated", '"abc'],
    ["truncated", '"abc\\'],
    ["truncated", "(<cafe"],
    ["truncated", "/* never"],
  ])("is %s: %j", (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it("keeps to the limits it is given", () => {
    expect(codeOf("(".repeat(600))).toBe("over-limit");
    expect(codeOf("(a,b,c,d)", { ...defaultLimits, objects: 3 })).toBe("over-limit");
    expect(codeOf('"abcd"', { ...defaultLimits, valueBytes: 3 })).toBe("over-limit");
  });

  it("throws nothing but ReadError on any text", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "(",
      ")",
      "<",
      ">",
      "=",
      ";",
      ",",
      '"',
      "'",
      "\\",
      "*I",
      "/*",
      "//",
      "\n",
      "a",
      "1",
      "&",
      "<!",
      "<?",
      "/>",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 30 }), (parts) => {
        expect(codeOf(parts.join(""))).toBeTypeOf("string");
      }),
      { numRuns: runs(1000) },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(codeOf(bytes)).toBeTypeOf("string");
      }),
      { numRuns: runs(1000) },
    );
  });
});
