import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../tools/test-data.ts";
import { isPublicSuffix, isRegistrable } from "./public-suffix.ts";
import { indexOf, met } from "./test-bundle.ts";
import { parseWebAddress, urlKey } from "./url.ts";

const domain = indexOf(["domain-name:value", "evil.example"]);
const isHit = (found: string[]) => found.length > 0;

describe("a domain", () => {
  it.each<[string, string]>([
    ["evil.example", "exact"],
    ["EVIL.Example", "exact"],
    ["evil.example.", "exact"],
    ["evil.example:8443", "exact"],
    ["www.evil.example", "parent"],
    ["a.b.evil.example", "parent"],
    ["w.evil.example", "parent"],
  ])("host %s: %s", (host, how) => expect(met(domain, "host", host)).toEqual([`${how} domain evil.example`]));

  it.each<[string, string]>([
    ["https://evil.example/", "exact"],
    ["HTTPS://EVIL.EXAMPLE/Path?q=1#f", "exact"],
    ["http://user:pw@evil.example:8080/x", "exact"],
    ["evil.example/x", "exact"],
    ["evil.example:8080/x", "exact"],
    ["//evil.example/x", "exact"],
    ["https://login.evil.example", "parent"],
    ["wss://evil.example/socket", "exact"],
    ["itms-services://?action=download-manifest&url=https://evil.example/m.plist", "exact"],
    ["blob:https://evil.example/uuid", "exact"],
    ["mailto:someone@evil.example", "exact"],
  ])("URL %s: %s", (url, how) => expect(met(domain, "url", url)).toEqual([`${how} domain evil.example`]));

  it.each([
    "https://notevil.example/",
    "https://evil.example.safe.org/",
    "https://evil-example/",
    "https://example/",
    "https://safe.org/evil.example",
    "https://safe.org/?url=https://evil.example/",
    "https://evil.example@safe.org/",
    "https://safe.org/#evil.example",
    "https://safe.org\\evil.example/",
    "about:blank",
    "data:text/plain,nothing",
    "",
    "https://",
  ])("does not match URL %s", (url) => expect(met(domain, "url", url)).toEqual([]));

  it("is not met by an address or a file of that name", () => {
    expect(isHit(met(domain, "ip-address", "evil.example"))).toBe(false);
    expect(isHit(met(domain, "file-name", "evil.example"))).toBe(false);
    expect(isHit(met(domain, "app-id", "evil.example"))).toBe(false);
  });

  it("is every one of the lists' names above a host", () => {
    const both = indexOf(["domain-name:value", "evil.example"], ["domain-name:value", "a.evil.example"]);
    expect(met(both, "host", "b.a.evil.example")).toEqual([
      "parent domain a.evil.example",
      "parent domain evil.example",
    ]);
  });

  it("in Unicode and as A-label is one", () => {
    const unicode = indexOf(["domain-name:value", "bücher.example"]);
    const ascii = indexOf(["domain-name:value", "XN--bcher-kva.example"]);
    for (const index of [unicode, ascii]) {
      for (const url of ["https://bücher.example/", "https://BÜCHER.example/", "https://xn--bcher-kva.example/"]) {
        expect(met(index, "url", url)).toHaveLength(1);
      }
      expect(met(index, "url", "https://bucher.example/")).toEqual([]);
    }
  });

  it("with www. also is the bare name that was registered, and nothing else", () => {
    const www = indexOf(["domain-name:value", "www.evil.example"], ["domain-name:value", "www.github.io"]);
    expect(met(www, "host", "evil.example")).toEqual(["exact domain www.evil.example"]);
    expect(met(www, "host", "www.evil.example")).toEqual(["exact domain www.evil.example"]);
    expect(met(www, "host", "a.www.evil.example")).toEqual(["parent domain www.evil.example"]);
    expect(met(www, "host", "mail.evil.example")).toEqual([]);
    expect(met(www, "host", "eb.evil.example")).toEqual([]);
    expect(met(www, "host", "github.io")).toEqual([]);
    expect(met(www, "host", "other.github.io")).toEqual([]);
  });

  it.each(["github.io", "co.uk", "duckdns.org", "dynamic-dns.net"])(
    "that is the public suffix %s never matches below",
    (suffix) => {
      const index = indexOf(["domain-name:value", suffix]);
      expect(met(index, "host", suffix)).toEqual([`exact domain ${suffix}`]);
      expect(met(index, "host", `someone.${suffix}`)).toEqual([]);
      const below = indexOf(["domain-name:value", `someone.${suffix}`]);
      expect(met(below, "host", `a.someone.${suffix}`)).toHaveLength(1);
      expect(met(below, "host", `else.${suffix}`)).toEqual([]);
    },
  );

  it("without a dot is never met", () => {
    const index = indexOf(["domain-name:value", "localhost"]);
    expect(index.size).toBe(0);
    expect(met(index, "url", "http://localhost/")).toEqual([]);
  });
});

describe("an IP address", () => {
  const index = indexOf(["ipv4-addr:value", "203.0.113.7"], ["ipv6-addr:value", "2001:DB8::0:7"]);
  it.each(["203.0.113.7", "203.0.113.7:443", " 203.0.113.7 "])("IPv4 %s", (ip) =>
    expect(met(index, "ip-address", ip)).toEqual(["exact ip-address 203.0.113.7"]),
  );
  it.each(["2001:db8::7", "[2001:db8::7]:443", "2001:0db8:0000:0000:0000:0000:0000:0007", "2001:db8::7%en0"])(
    "IPv6 %s",
    (ip) => expect(met(index, "ip-address", ip)).toHaveLength(1),
  );
  it.each([
    "http://203.0.113.7/x",
    "https://203.0.113.7:8443",
    "http://0xcb.0.0x7107",
    "http://3405803783/",
    "http://[::ffff:203.0.113.7]:81/",
    "http://[2001:db8::7]/",
  ])("in URL %s", (url) => expect(met(index, "url", url)).toHaveLength(1));
  it.each(["203.0.113.70", "1203.0.113.7", "11.203.0.113", "::ffff:203.0.113.70", "203.0.113", "3405803783"])(
    "is not %s",
    (ip) => expect(met(index, "ip-address", ip)).toEqual([]),
  );
  it.each(["http://7.203.0.113.7.example/", "http://safe.org/203.0.113.7"])("is not in %s", (url) =>
    expect(met(index, "url", url)).toEqual([]),
  );
});

describe("a range of IP addresses", () => {
  const index = indexOf(
    ["ipv4-addr:value", "203.0.113.128/25"],
    ["ipv4-addr:value", "198.51.100.0/24"],
    ["ipv4-addr:value", "198.51.100.7"],
    ["ipv6-addr:value", "2001:db8:1::/48"],
  );
  it.each<[string, string[]]>([
    ["203.0.113.128", ["parent ip-address 203.0.113.128/25"]],
    ["203.0.113.255", ["parent ip-address 203.0.113.128/25"]],
    ["198.51.100.7", ["exact ip-address 198.51.100.7", "parent ip-address 198.51.100.0/24"]],
    ["2001:db8:1:ffff::1", ["parent ip-address 2001:db8:1::/48"]],
    ["203.0.113.127", []],
    ["203.0.112.200", []],
    ["198.51.101.0", []],
    ["2001:db8:2::", []],
    ["::ffff:203.0.113.200", ["parent ip-address 203.0.113.128/25"]],
    ["::ffff:203.0.112.200", []],
  ])("%s", (ip, expected) => {
    expect(met(index, "ip-address", ip)).toEqual(expected);
    expect(met(index, "url", `http://${ip.includes(":") ? `[${ip}]` : ip}:8080/x`)).toEqual(expected);
  });
});

describe("a word without an ending, and an address of a private network", () => {
  const index = indexOf(["domain-name:value", "despachosnegocios"], ["ipv4-addr:value", "192.168.77.88"]);
  it("are looked for as that very host", () => {
    expect(met(index, "url", "http://despachosnegocios/x")).toEqual(["exact domain despachosnegocios"]);
    expect(met(index, "url", "http://192.168.77.88/x")).toEqual(["exact ip-address 192.168.77.88"]);
    for (const other of ["http://a.despachosnegocios/", "http://despachosnegocios.com/", "http://192.168.77.8/"])
      expect(met(index, "url", other)).toEqual([]);
    expect(met(index, "text", "about despachosnegocios")).toEqual([]);
  });
});

describe("a URL", () => {
  const index = indexOf(
    ["url:value", "http://evil.example/Path?q=1"],
    ["url:value", "bit.ly/48wdj1m"],
    ["url:value", "https://root.example/"],
    ["domain-name:value", "fgr1w2gnsdvsb.xyz/x"],
  );
  it.each([
    "http://evil.example/Path?q=1",
    "https://EVIL.example:443/Path?q=1#frag",
    "evil.example/Path?q=1",
    "http://u@evil.example/Path?q=1",
  ])("matches %s", (url) => expect(met(index, "url", url)).toEqual(["exact url http://evil.example/Path?q=1"]));
  it.each([
    "http://evil.example/path?q=1",
    "http://evil.example/Path",
    "http://evil.example/Path?q=12",
    "http://evil.example/",
    "http://www.evil.example/Path?q=1",
    "http://evil.example:8080/Path?q=1",
    "https://bit.ly/",
    "https://bit.ly/48wdj1mX",
    "https://bit.ly/48WDJ1M",
    "https://root.example/page",
    "https://root.example/?q",
  ])("does not match %s", (url) => expect(met(index, "url", url)).toEqual([]));
  it("is never widened to its host", () => {
    expect(met(index, "host", "evil.example")).toEqual([]);
    expect(met(index, "host", "bit.ly")).toEqual([]);
  });
  it("at the root is the root page alone", () => {
    for (const url of ["http://root.example", "https://root.example/", "root.example", "https://root.example/#a"]) {
      expect(met(index, "url", url)).toEqual(["exact url https://root.example/"]);
    }
  });
  it("as a domain with a path matches below it at a boundary", () => {
    for (const url of [
      "https://fgr1w2gnsdvsb.xyz/x",
      "http://FGR1W2GNSDVSB.xyz/x/",
      "fgr1w2gnsdvsb.xyz/x/y/z?q",
      "https://fgr1w2gnsdvsb.xyz/x?q",
    ]) {
      expect(met(index, "url", url)).toEqual(["url-prefix url fgr1w2gnsdvsb.xyz/x"]);
    }
    for (const url of [
      "https://fgr1w2gnsdvsb.xyz/",
      "https://fgr1w2gnsdvsb.xyz/xy",
      "https://fgr1w2gnsdvsb.xyz/a/x",
      "https://a.fgr1w2gnsdvsb.xyz/x",
    ]) {
      expect(met(index, "url", url)).toEqual([]);
    }
  });
});

describe("an e-mail address at an IP address", () => {
  it("is met by itself, and meets the IP address", () => {
    const index = indexOf(["email-addr:value", "name@203.0.113.7"], ["ipv4-addr:value", "203.0.113.7"]);
    expect(met(index, "email-address", "Name@203.0.113.7")).toEqual([
      "exact email-address name@203.0.113.7",
      "exact ip-address 203.0.113.7",
    ]);
    expect(met(index, "email-address", "name@203.0.113.8")).toEqual([]);
  });
});

describe("an e-mail address", () => {
  const index = indexOf(["email-addr:value", "Bad.Actor@mail.example"], ["domain-name:value", "evil.example"]);
  it.each([
    "bad.actor@mail.example",
    "BAD.ACTOR@MAIL.EXAMPLE",
    "mailto:bad.actor@mail.example",
    "E:bad.actor@mail.example",
    "Bad <bad.actor@mail.example>",
    '"bad.actor@mail.example"',
    '"bad.actor"@mail.example',
    "bad.actor@mail.example, a@other.example",
    "a@other.example;bad.actor@mail.example",
    '"A, B" <a@other.example>, "Bad" <bad.actor@mail.example>, <c@other.example>',
    "a@other.example bad.actor@mail.example\nc@other.example",
  ])("matches %s", (address) =>
    expect(met(index, "email-address", address)).toEqual(["exact email-address Bad.Actor@mail.example"]),
  );
  it.each([
    "badactor@mail.example",
    "bad.actor@mail.example.org",
    "xbad.actor@mail.example",
    "mail.example",
    "+15550100",
    '"bad.actor@mail.example" <a@other.example>',
    '"bad.actor@mail.example" <a@other.example>, b@other.example',
  ])("does not match %s", (address) => expect(met(index, "email-address", address)).toEqual([]));
  it("written from a listed domain matches that domain, told apart by what was observed", () => {
    const [match] = index.match({ kind: "email-address", value: "news@mx.evil.example", field: "f" });
    expect(match).toMatchObject({ kind: "domain", how: "parent", observed: "news@mx.evil.example" });
  });
});

const suffixTests = testData("evidence/d6-psl-url/publicsuffix+list/tests/tests.txt");
describe.skipIf(suffixTests === undefined)("public suffix vectors (outside test data)", () => {
  const lines = readFileSync(suffixTests as string, "utf8").split("\n");
  const cases = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([name = "/"]) => !name.startsWith("/") && name !== "");
  it.each(cases.filter(([name]) => !name?.startsWith(".") && name !== "null"))(
    "%s belongs to %s",
    (name = "", registrable = "") => {
      const host = name.toLowerCase();
      if (registrable === "null") expect(isPublicSuffix(host)).toBe(true);
      else {
        expect(isPublicSuffix(host)).toBe(false);
        expect(isRegistrable(registrable.toLowerCase())).toBe(true);
      }
    },
  );
});

const urlVectors = testData("evidence/d6-psl-url/ada-url+ada/tests/wpt/urltestdata.json");
describe.skipIf(urlVectors === undefined)("WHATWG URL vectors (outside test data)", () => {
  interface Vector {
    input: string;
    base: string | null;
    href?: string;
    hostname?: string;
    failure?: boolean;
  }
  const vectors = (JSON.parse(readFileSync(urlVectors as string, "utf8")) as (Vector | string)[])
    .filter((vector): vector is Vector => typeof vector === "object" && vector.base === null)
    .filter(
      ({ input, failure, hostname }) =>
        !failure && /^(?:https?|wss?):\/\/[^/\\]/i.test(input) && (hostname ?? "").includes("."),
    );
  it("gives an address as it is written and as a browser writes it the same key", () => {
    expect(vectors.length).toBeGreaterThan(80);
    const different = vectors.filter(({ input, href = "" }) => {
      const [written, folded] = [input.replace(/[\t\n\r]/g, ""), href].map((text) => parseWebAddress(text));
      // Host names with marks that no name in the DNS can hold are not looked up.
      return folded !== undefined && (written === undefined || urlKey(written) !== urlKey(folded));
    });
    expect(different.map(({ input }) => input)).toEqual([]);
  });
});
