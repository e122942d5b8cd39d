/**
 * Lists as people hold them: tables of every country, pages, reports copied as text, exports of tools. Each states known
 * values, which have to be met, and may hold look-alikes, which must not.
 */
import { describe, expect, it } from "vitest";
import type { Observable } from "../../model/observable.ts";
import { feedText } from "../feed-text.ts";
import { loadIndicators } from "../indicators.ts";
import { refang } from "../refang.ts";

const digest = "a1".repeat(32);
const short = "b2".repeat(20);
const known: Readonly<Record<string, Observable>> = {
  host: seen("host", "drop.evil-one.net"),
  host2: seen("host", "www.evil-two.org"),
  ip: seen("ip-address", "45.77.12.34"),
  url: seen("url", "https://kit.evil-six.org/a/b?x=1"),
  mail: seen("email-address", "agent@evil-mail.net"),
  hash: seen("file-hash", digest),
  sha1: seen("file-hash", short),
  cert: seen("certificate-hash", short),
  app: seen("app-id", "com.evil.tracker"),
  process: seen("process-name", "bh_agentd"),
  path: seen("file-path", "/private/var/tmp/l/agentd"),
  honest: seen("host", "honest.example-news.org"),
};

function seen(kind: Observable["kind"], value: string): Observable {
  return { kind, value, field: "f" };
}

/** Which of the known values are met. */
function met(name: string, text: string): string[] {
  const index = loadIndicators([{ name, sha256: name, text }]);
  return Object.keys(known).filter((key) => index.match(known[key] as Observable).length > 0);
}

const rows = [
  ["domain", "drop.evil-one.net"],
  ["ip", "45.77.12.34"],
  ["sha256", digest],
  ["process", "bh_agentd"],
  ["package", "com.evil.tracker"],
] as const;
const inRows = ["host", "ip", "hash", "app", "process"];
const table = (heads: string, by = ","): string =>
  [heads.replaceAll(",", by), ...rows.map((row) => row.map((cell) => `"${cell}"`).join(by))].join("\r\n");
const json = JSON.stringify;
const xml = '<?xml version="1.0"?>';

describe("a table", () => {
  it.each([
    ...[
      "Typ,Wert",
      "Type,Valeur",
      "Tipo,Valor",
      "Soort,Waarde",
      "Típus,Érték",
      "النوع,القيمة",
      "Тип,Значение",
      "类型,值",
    ],
    ...["Indicator Type,Indicator", "IOC Type,IOC", "ioc_type,ioc_value", "entity_type,entity_value", "dataType,data"],
  ])("with the heads %s", (heads) => {
    expect(met("a.csv", table(heads))).toEqual(inRows);
  });

  it.each([
    ["with semicolons", table("type,value", ";")],
    ["with tabs", table("type,value", "\t")],
    ["with bars", table("type,value", "|")],
    ["as Excel marks it", `\ufeffsep=;\r\n${table("type,value", ";")}`],
    ["below a title", `Indicators of the spring,\r\nPublished in May,\r\n${table("type,value")}`],
    [
      "in Markdown",
      `# A report\n\n| Type | Value |\n|---|:-:|\n${rows.map(([a, b]) => `| ${a} | \`${b}\` |\n`).join("")}`,
    ],
    ["in a page", page(`<tr><th>Type</th><th>Value</th></tr>${rows.map(([a, b]) => tr(a, `<b>${b}</b>`)).join("")}`)],
  ])("%s", (_, text) => {
    expect(met("a.csv", text)).toEqual(inRows);
  });

  it("says in words what each value is, and which is none", () => {
    const text = `Type,Indicator,Status\nDomain (C2),drop.evil-one.net,malicious\nSHA-256 hash,${digest},
Certificate SHA1,${short},\nProcess name,bh_agentd,\nHostname,honest.example-news.org,benign\n`;
    expect(met("a.csv", text)).toEqual(["host", "hash", "cert", "process"]);
  });

  it("of a MISP feed's digests holds nothing to look for", () => {
    const text = "c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3,550e8400-e29b-41d4-a716-446655440000\n";
    expect(loadIndicators([{ name: "hashes.csv", sha256: "", text }]).size).toBe(0);
  });
});

function page(inner: string): string {
  const more = '<p>Read it at <a href="https://honest.example-news.org/">honest.example-news.org</a></p>';
  return `<!doctype html><html><head><script>var a = "evil.com";</script></head><body><table>${inner}</table>${more}</body></html>`;
}

function tr(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

describe("a mail address in a cell", () => {
  it.each([
    "agent@evil-mail.net",
    "Evil Agent <agent@evil-mail.net>",
    '"Agent, Evil" <agent@evil-mail.net>',
    '"agent@evil-mail.net"',
    "<agent@evil-mail.net>",
    "agent[@]evil-mail[.]net",
  ])("%s", (cell) => {
    expect(met("mails.csv", `type,value\nemail-src,"${cell.replaceAll('"', '""')}"\n`)).toEqual(["mail"]);
  });
});

describe("a list", () => {
  it.each<[string, string, readonly string[]]>([
    ["with old line ends", "drop.evil-one.net\r45.77.12.34\r", ["host", "ip"]],
    ["with letters that nobody sees", "\u00a0drop.evil-one.net\u200b\n\ufeff45.77.12.34\n", ["host", "ip"]],
    ["with bullets", "- drop.evil-one.net\n• 45.77.12.34\n2) www.evil-two.org\n", ["host", "host2", "ip"]],
    ["in quotes", '"drop.evil-one.net",\n`45.77.12.34`\n<https://kit.evil-six.org/a/b?x=1>\n', ["host", "ip", "url"]],
    ["on one line", "drop.evil-one.net 45.77.12.34 www.evil-two.org", ["host", "host2", "ip"]],
    ["with remarks", "drop.evil-one.net  the server in May\n45.77.12.34 - another\n", ["host", "ip"]],
    [
      "with labels",
      `Domaine : drop.evil-one.net\nSHA256: ${digest}\nProcess: bh_agentd\n`,
      ["host", "hash", "process"],
    ],
    ["of checksums", `${digest}  a.apk\nSHA1 (b.apk) = ${short}\n`, ["hash", "sha1"]],
    ["below headings", "Domains\ndrop.evil-one.net\n\nProcesses\nbh_agentd\nhostd\n\nEnd\n", ["host", "process"]],
    ["of certificates", `## Certificates\n\n- ${short}\n`, ["cert"]],
    ["for hosts", "0.0.0.0 drop.evil-one.net www.evil-two.org # all\n127.0.0.1 localhost\n", ["host", "host2"]],
    ["for a name server", "address=/drop.evil-one.net/0.0.0.0\nserver=/www.evil-two.org/\n", ["host", "host2"]],
    ["as a zone", "drop.evil-one.net CNAME .\n*.www.evil-two.org CNAME .\n", ["host", "host2"]],
    ["for a blocker", "||drop.evil-one.net^$all\n@@||honest.example-news.org^\n", ["host"]],
    ["of hosts as addresses", "http://drop.evil-one.net/\nhttps://www.evil-two.org\n", ["host", "host2"]],
    ["of other digests too", `${"ab".repeat(64)}\n${digest}\n`, ["hash"]],
  ])("%s", (name, text, keys) => {
    expect(met(name.endsWith("addresses") ? "domains.txt" : "a.txt", text)).toEqual(keys);
  });

  it.each(["allowlist.txt", "feeds/whitelist-domains.csv", "warning_list.json"])(
    "of what is honest, %s, is none",
    (name) => {
      const { size, files } = loadIndicators([{ name, sha256: "", text: "drop.evil-one.net\nwww.evil-two.org\n" }]);
      expect([size, files[0]?.problems[0]?.code]).toEqual([0, "not-for-detection"]);
    },
  );

  it("is none where it leads from names to the names above them", () => {
    const text =
      "// tests\ncom null\ndrop.evil-one.net evil-one.net\nwww.evil-two.org evil-two.org\nnet null\n45.77.12.34\n";
    expect(loadIndicators([{ name: "a.txt", sha256: "", text }]).size).toBe(0);
    const few = "www.evil-two.org evil-two.org\ndrop.evil-one.net\n45.77.12.34\n";
    expect(met("a.txt", few)).toEqual(["host", "host2", "ip"]);
  });

  it("is read in the letters of Windows", () => {
    const text = "drop.evil-one.net\r\n45.77.12.34\r\n";
    const little = Buffer.from(text, "utf16le");
    const forms = [little, Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from(`\ufeff${text}`, "utf16le").swap16()];
    for (const bytes of [...forms, Buffer.from(text)]) expect(feedText(bytes)).toBe(text);
  });
});

describe("a report as text", () => {
  const words = "The operators used the same server for months.\nWe thank everybody who helped.\nRead more of it.\n";

  it.each<[string, string, readonly string[]]>([
    ["holds what is unclickable in it", `${words}It was drop[.]evil-one[.]net (45.77.12[.]34).\n`, ["host", "ip"]],
    [
      "holds no address that can be clicked on",
      `${words}See honest.example-news.org, not drop[.]evil-one[.]net.`,
      ["host"],
    ],
    ["alone holds nothing", `${words}See honest.example-news.org and https://www.evil-two.org/.\n`, []],
  ])("%s", (_, text, keys) => {
    expect(met("a.txt", text)).toEqual(keys);
  });
});

describe("an address", () => {
  it.each([
    ...["drop[.]evil-one[.]net", "drop(dot)evil-one(dot)net", "drop[.evil-one[.net", "drop.]evil-one.]net"],
    ...["drop\\.evil-one\\.net", "drop<.>evil-one<.>net", "drop [.] evil-one [.] net", "drop DOT evil-one DOT net"],
    ...["drop .evil-one .net", "drop[punkt]evil-one[punkt]net", "drop。evil-one。net", "drop{.}evil-one{.}net"],
  ])("%s", (written) => {
    expect(refang(written)).toBe("drop.evil-one.net");
    expect(met("a.txt", `${written}\nother.evil-two.org\n`)).toEqual(["host"]);
  });

  it.each([
    ...[
      "hxxps://kit[.]evil-six[.]org/a/b?x=1",
      "htxps://kit.evil-six.org/a/b?x=1",
      "https[://]kit.evil-six.org/a/b?x=1",
    ],
    ...["https:// kit.evil-six.org/a/b?x=1", "https:\u200b//kit.evil-six.org/a/b?x=1"],
  ])("%s", (written) => {
    expect(met("a.txt", `${written}\nother.evil-two.org\n`)).toEqual(["url"]);
  });

  it.each([
    ...[
      "agent[at]evil-mail[dot]net",
      "agent AT evil-mail DOT net",
      "mailto:agent@evil-mail.net",
      "agent[@]evil-mail.net",
    ],
  ])("%s", (written) => {
    expect(met("a.txt", `${written}\nother.evil-two.org\n`)).toEqual(["mail"]);
  });

  it.each(["tcp://45.77.12.34:443", "45.77.12[.]34:8080", "45[.]77[.]12[.]34"])("%s", (written) => {
    expect(met("a.txt", `${written}\nother.evil-two.org\n`)).toEqual(["ip"]);
  });
});

describe("JSON and YAML of nobody's format", () => {
  const pairs = (type: string, value: string, more: object = {}): object[] =>
    rows.map(([kind, one]) => ({ [type]: kind, [value]: one, ...more }));
  it.each<[string, string, readonly string[]]>([
    ["a list of texts", json(["drop.evil-one.net", digest]), ["host", "hash"]],
    [
      "lists below their kinds",
      json({ a: { domains: ["drop.evil-one.net"], processes: ["bh_agentd"] } }),
      ["host", "process"],
    ],
    ["OTX", json({ results: [{ name: "P", indicators: pairs("type", "indicator") }] }), inRows],
    ["ThreatFox", json({ query_status: "ok", data: pairs("ioc_type", "ioc") }), inRows],
    ["TheHive", json(pairs("dataType", "data", { ioc: true })), inRows],
    ["TheHive, of what is none", json(pairs("dataType", "data", { ioc: false })), []],
    [
      "objects on lines",
      pairs("type", "value")
        .map((one) => json(one))
        .join("\n"),
      inRows,
    ],
    ["YAML by kinds", "domains:\n  - drop.evil-one.net\nprocesses:\n  - bh_agentd\n", ["host", "process"]],
    ["YAML of objects", rows.map(([type, value]) => `- type: ${type}\n  value: ${value}\n`).join(""), inRows],
    ["other things", json({ name: "app", files: ["dist"], homepage: "https://honest.example-news.org" }), []],
    ["a warning list", json({ list: ["honest.example-news.org"], type: "hostname" }), []],
    ["what was proposed for an event", json({ Event: { ShadowAttribute: pairs("type", "value") } }), []],
  ])("%s", (_, text, keys) => {
    expect(met("a.json", text)).toEqual(keys);
  });

  it("of STIX that calls itself harmless is no clue", () => {
    const indicator = (more: object): string =>
      json({ type: "indicator", id: "indicator--1", pattern: "[domain-name:value='drop.evil-one.net']", ...more });
    expect(met("a", indicator({ indicator_types: ["benign"] }))).toEqual([]);
    expect(met("a", indicator({ labels: ["benign"] }))).toEqual([]);
    expect(met("a", `${indicator({})}\n${indicator({})}`)).toEqual(["host"]);
  });
});

describe("XML", () => {
  const item = (search: string, content: string, more = ""): string =>
    `<IndicatorItem condition="is"${more}><Context search="${search}"/><Content type="string">${content}</Content></IndicatorItem>`;
  const ioc = (inner: string): string =>
    `${xml}<ioc xmlns="http://schemas.mandiant.com/2010/ioc"><definition>${inner}</definition></ioc>`;

  it("of OpenIOC, without what is meant to be absent or only together with another", () => {
    const any = [
      item("Network/DNS", "drop.evil-one.net"),
      item("PortItem/remoteIP", "45.77.12.34"),
      item("ProcessItem/name", "bh_agentd"),
      item("FileItem/Sha1sum", short),
      item("UrlHistoryItem/URL", "https://kit.evil-six.org/a/b?x&#61;1"),
      item("Network/DNS", "honest.example-news.org", ' negate="true"'),
    ].join("");
    const both = `<Indicator operator="AND">${item("Network/DNS", "www.evil-two.org")}</Indicator>`;
    const text = ioc(`<Indicator operator="OR">${any}${both}</Indicator>`);
    expect(met("a.ioc", text)).toEqual(["host", "ip", "url", "sha1", "process"]);
  });

  it("of STIX 1 states values", () => {
    const text = `${xml}<stix:STIX_Package><DomainNameObj:Value condition="Equals">drop.evil-one.net</DomainNameObj:Value>
<AddressObj:Address_Value>45.77.12.34##comma##45.77.12.35</AddressObj:Address_Value>
<cyboxCommon:Simple_Hash_Value>${digest}</cyboxCommon:Simple_Hash_Value></stix:STIX_Package>`;
    expect(met("a.xml", text)).toEqual(["host", "ip", "hash"]);
  });
});

describe("a text that wants time", () => {
  it.each<[string, string]>([
    ["spaces", `a${" ".repeat(100_000)}b\n`],
    ["quotes", `${'"'.repeat(100_000)}b\n`],
    ["brackets", `${"[".repeat(100_000)}.\nhxxp\n`],
    ["tags", "<html><script>".repeat(50_000)],
    ["dots", `drop[.]evil${".)".repeat(100_000)}b\n`],
    ["words", `${"word ".repeat(100_000)}[.]x\n`],
  ])("is read in no time: %s", (_, part) => {
    const begun = Date.now();
    met("a.txt", part.repeat(8));
    expect(Date.now() - begun).toBeLessThan(20_000);
  });
});
