import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import type { Observable } from "../../model/observable.ts";
import { loadIndicators } from "../indicators.ts";
import { kindOfFile } from "./lines.ts";

const load = (name: string, text: string) => loadIndicators([{ name, sha256: name, text }]);
const counts = (name: string, text: string) => Object.fromEntries(load(name, text).counts);
const seen = (kind: Observable["kind"], value: string): Observable => ({ kind, value, field: "f" });

describe("plain lists", () => {
  it.each([
    ["v4_domains.txt", "host"],
    ["nso/ip-addresses.txt", "ip"],
    ["package_cert_hashes.txt", "certificate-hash"],
    ["config_profiles.txt", "profile-id"],
    ["android_properties.txt", "property-name"],
    ["README.txt", undefined],
  ])("%s holds %s", (name, kind) => {
    expect(kindOfFile(name)).toBe(kind);
  });

  it("are told by what their values look like, where the name says nothing", () => {
    const text = `# seen in May
evil.example.com        # command server
hxxps://evil[.]example[.]org/a?b=1
192.0.2.7
192.0.2.9:8080
2001:db8::7
someone@evil.example.net
/private/var/tmp/l/agent
com.example.tracker
15d17fbfea94096ad85dba2581986cf540282ea9ec1fece540ae6e72b9174ea7
31:A6:EC:EC:D9:7C:F3:9B:C4:12:6B:87:45:CD:94:A7:C3:0B:F8:1C
`;
    expect(counts("notes", text)).toEqual({
      "domain-name:value": 1,
      "url:value": 1,
      "ipv4-addr:value": 2,
      "ipv6-addr:value": 1,
      "email-addr:value": 1,
      "file:path": 1,
      "app:id": 1,
      "file:hashes.sha256": 1,
      "app:cert.sha1": 1,
    });
  });

  it("of processes need their name, or a comment that says so", () => {
    expect(counts("processes.txt", "bh\nroleaboutd\n")).toEqual({ "process:name": 2 });
    expect(counts("list", "# type: process\nbh\nroleaboutd\n")).toEqual({ "process:name": 2 });
    expect(load("list", "bh\nroleaboutd\n").files[0]?.problems[0]?.code).toBe("not-an-indicator-file");
  });

  it("for hosts files and browsers' blockers give the hosts in them", () => {
    const index = load(
      "block",
      "# hosts\n0.0.0.0 evil.example.com\n127.0.0.1\tother.example.org\n||third.example.net^$all\n",
    );
    expect(Object.fromEntries(index.counts)).toEqual({ "domain-name:value": 3 });
    expect(index.match(seen("host", "a.third.example.net"))[0]).toMatchObject({ how: "parent" });
  });

  it("of prose, licences and tests of other things are none", () => {
    for (const text of [
      "Copyright (c) somebody.\nPermission is hereby granted, free of charge.\nSee https://example.org for more.\n",
      "checkPublicSuffix('example.com', 'example.com');\ncheckPublicSuffix('b.example.com', 'example.com');\n",
      "<html><body>evil.example.com</body></html>",
    ]) {
      expect(load("x.txt", text).files[0]?.problems.map(({ code }) => code)).toContain("not-an-indicator-file");
      expect(load("x.txt", text).size).toBe(0);
    }
  });
});

describe("tables", () => {
  it("with heads that name kinds", () => {
    const text = 'domain_name,ip_address\r\n"evil.example.com","192.0.2.7"\r\n"other.example.org",""\r\n';
    expect(counts("a.csv", text)).toEqual({ "domain-name:value": 2, "ipv4-addr:value": 1 });
  });

  it("with a kind and a value in each row, whatever separates them", () => {
    const text = "type;indicator;app\ndomain;evil.example.com;Spy One\nprocess;bh;Spy One\nyara;rule x;Spy One\n";
    const index = load("a.csv", text);
    expect(Object.fromEntries(index.counts)).toEqual({ "domain-name:value": 1, "process:name": 1 });
    expect(index.match(seen("process-name", "bh"))[0]?.refs).toEqual([
      { type: "process:name", value: "bh", name: "Spy One", source: "a.csv", id: "line 3" },
    ]);
  });

  it("with rows that are not meant for detection leave those out, and say so", () => {
    const text =
      'uuid,event_id,category,type,value,comment,to_ids,date\n"1",5,"Network","domain","good.example.com","a, b",0,2\n"2",5,"Network","domain","evil.example.com","",1,2\n';
    const index = load("misp.csv", text);
    expect(index.size).toBe(1);
    expect(index.files[0]).toMatchObject({ loaded: 1, notUnderstood: 1, problems: [{ code: "not-for-detection" }] });
  });

  it("of samples give the hashes, and not the package that a sample pretended to be", () => {
    const hash = "15d17fbfea94096ad85dba2581986cf540282ea9ec1fece540ae6e72b9174ea7";
    const text = `SHA256,Package Name,Certificate,Version,App\n${hash},com.android.chrome,31A6ECECD97CF39BC4126B8745CD94A7C30BF81C,9,Spy\n`;
    expect(counts("samples.csv", text)).toEqual({ "file:hashes.sha256": 1, "app:cert.sha1": 1 });
  });

  it("without heads, told by their cells", () => {
    expect(counts("x.csv", "evil.example.com,first seen in May\n192.0.2.7,\n")).toEqual({
      "domain-name:value": 1,
      "ipv4-addr:value": 1,
    });
  });
});

describe("MISP", () => {
  const attribute = (type: string, value: string, more: object = {}) => ({ type, value, to_ids: true, ...more });
  const event = {
    info: "A campaign",
    Attribute: [
      attribute("domain|ip", "evil.example.com|192.0.2.7"),
      attribute("ip-dst|port", "192.0.2.8|443"),
      attribute("filename|sha256", "invoice.pdf|15d17fbfea94096ad85dba2581986cf540282ea9ec1fece540ae6e72b9174ea7"),
      attribute("email-src", "someone@evil.example.net"),
      attribute("domain", "seen.example.com", { to_ids: false }),
      attribute("domain", "gone.example.com", { deleted: true }),
      attribute("link", "https://example.org/report", { to_ids: false }),
      attribute("mutex", "abc"),
    ],
    Object: [
      {
        name: "android-app",
        Attribute: [
          attribute("text", "Spy One", { object_relation: "name", to_ids: false }),
          attribute("text", "com.example.spy", { object_relation: "appid", to_ids: false }),
          attribute("sha1", "31A6ECECD97CF39BC4126B8745CD94A7C30BF81C", { object_relation: "certificate" }),
        ],
      },
    ],
  };
  const wanted = {
    "domain-name:value": 1,
    "ipv4-addr:value": 2,
    "file:hashes.sha256": 1,
    "email-addr:value": 1,
    "app:id": 1,
    "app:cert.sha1": 1,
  };

  it.each([
    ["alone", event],
    ["wrapped", { Event: event }],
    ["in a response", { response: [{ Event: event }] }],
    ["in a list", [{ Event: event }]],
  ])("an event %s", (_, json) => {
    const index = load("event.json", JSON.stringify(json));
    expect(Object.fromEntries(index.counts)).toEqual(wanted);
    expect(index.files[0]?.problems.map(({ code }) => code)).toEqual(["not-for-detection", "unknown-kind"]);
    expect(index.match(seen("app-id", "com.example.spy"))[0]?.refs[0]).toMatchObject({ name: "Spy One" });
    expect(index.match(seen("host", "evil.example.com"))[0]?.refs[0]).toMatchObject({ name: "A campaign" });
  });
});

describe("lists of stalkerware in YAML", () => {
  const text = `- name: Spy One
  names:
  - Spy Two
  type: stalkerware
  packages:
  - com.example.spy
  certificates:
  - 31A6ECECD97CF39BC4126B8745CD94A7C30BF81C
  - 1234567890123456789012345678901234567890
  websites:
  - sold.example.com
  c2:
    domains:
    - c2.example.com
    ip:
    - 192.0.2.7
- name: no
  type: watchware
  ios_bundles:
  - com.example.watch
`;

  it("keep what kind of thing each is, and what each address is to it", () => {
    const index = load("ioc.yaml", text);
    expect(Object.fromEntries(index.counts)).toEqual({
      "app:id": 2,
      "app:cert.sha1": 2,
      "domain-name:value": 2,
      "ipv4-addr:value": 1,
    });
    const refs = (kind: Observable["kind"], value: string) => index.match(seen(kind, value))[0]?.refs[0];
    expect(refs("host", "sold.example.com")).toMatchObject({ threat: "stalkerware", role: "website", name: "Spy One" });
    expect(refs("host", "c2.example.com")).toMatchObject({ role: "command-server" });
    expect(refs("app-id", "com.example.watch")).toMatchObject({ threat: "watchware", name: "no" });
  });

  it("that ask for much memory give nothing, and do not stop the reading", () => {
    const bomb = `- name: &a [x]\n${Array.from({ length: 200 }, (_, i) => `- k${i}: [*a, *a, *a]`).join("\n")}\n`;
    expect(load("b.yaml", bomb).size).toBe(0);
  });
});

const folder = testData("indicators");

describe.skipIf(folder === undefined)("published feeds", () => {
  const read = (path: string) => readFileSync(`${folder}/${path}`, "utf8");
  const echap = "AssoEchap__stalkerware-indicators";

  it("of ECHAP give what their register counts", () => {
    expect(counts("ioc.yaml", read(`${echap}/ioc.yaml`))).toMatchObject({
      // 613 as written, of which two differ in nothing but case.
      "app:id": 612,
      "app:cert.sha1": 471,
    });
    expect(counts("samples.csv", read(`${echap}/samples.csv`))).toMatchObject({
      "file:hashes.sha256": 3228,
      "app:cert.sha1": 650,
    });
    expect(counts("hosts", read(`${echap}/generated/hosts`))["domain-name:value"]).toBe(925);
    const misp = counts("misp_event.json", read(`${echap}/generated/misp_event.json`));
    expect(misp["file:hashes.sha1"]).toBeUndefined();
    expect(misp["app:id"]).toBeGreaterThan(500);
    expect(misp["app:cert.sha1"]).toBeGreaterThan(400);
    const tinycheck = load("t.json", read(`${echap}/generated/indicators-for-tinycheck.json`)).files[0];
    expect((tinycheck?.loaded ?? 0) + (tinycheck?.notUnderstood ?? 0)).toBeGreaterThan(1500);
  });

  it("of Amnesty, list by list, say of each line what it is", () => {
    const amnesty = `${folder}/AmnestyTech__investigations`;
    const odd: string[] = [];
    for (const path of readdirSync(amnesty, { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.(txt|csv)$/.test(path)) continue;
      const {
        loaded = 0,
        notUnderstood = 0,
        problems = [],
      } = load(path, read(`AmnestyTech__investigations/${path}`)).files[0] ?? {};
      const codes = problems.map(({ code }) => code).filter((code) => !["duplicate", "refanged"].includes(code));
      if (loaded === 0 || notUnderstood > 0) odd.push(`${path} ${loaded} ${notUnderstood} ${codes.join(" ")}`);
    }
    // `google.com@localhost` and `google@script` are no addresses that a message could come from.
    expect(odd).toEqual(["2019-08-16_evolving_phishing/emails.txt 13 2 malformed-email"]);
  });
});
