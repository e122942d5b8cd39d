import { createHash, createHmac } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../tools/property-runs.ts";
import { bytesSource } from "../bytes/byte-source.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { isReadError } from "../bytes/read-error.ts";
import { toUtf8, utf8 } from "../bytes/text.ts";
import type { Crypto } from "../crypto/crypto.ts";
import { readArtifact } from "../examine/read-artifact.ts";
import { allowing } from "../indicators/allowed.ts";
import { type IndicatorIndex, loadIndicators } from "../indicators/indicators.ts";
import { artifact } from "../model/artifact.ts";
import type { Evidence, HandOverFile, OpenContext } from "../model/evidence.ts";
import {
  appId,
  certificateHash,
  emailAddress,
  fileHash,
  fileName,
  filePath,
  host,
  ipAddress,
  processName,
  profileId,
  propertyName,
  textWithLinks,
  unixTime,
  url,
} from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import { onPhone } from "../model/where.ts";
import { keepsake } from "../sources/keepsake/keepsake.ts";
import { macWith } from "./mac.ts";
import { keepsakeLines } from "./write-keepsake.ts";

const hasher: Crypto["hasher"] = (algorithm) => {
  const hash = createHash(algorithm);
  return { update: (bytes) => void hash.update(bytes), digest: () => new Uint8Array(hash.digest()) };
};
const context: OpenContext = { crypto: { hasher } as Crypto, secret: {}, limits: defaultLimits };

/** One field of each kind. */
const everything = artifact({
  id: "ios.sms",
  where: [onPhone("/private/var/mobile/Library/SMS/sms.db")],
  shows: "ran",
  fields: {
    time: unixTime("seen"),
    process: processName(),
    cutProcess: processName({ cutAt: [15, 16] }),
    path: filePath(),
    named: filePath({ noProgram: true, grade: "context" }),
    file: fileName({ personal: "name" }),
    hash: fileHash(),
    host: host({ grade: "contact" }),
    ip: ipAddress({ grade: "contact" }),
    url: url({ grade: "contact" }),
    text: textWithLinks({ grade: "reached", personal: "text" }),
    mail: emailAddress({ grade: "reached" }),
    app: appId(),
    certificate: certificateHash(),
    profile: profileId(),
    property: propertyName(),
  },
  async *read(file) {
    const rows = JSON.parse(utf8(await (await file.open()).read(0, 1 << 24))) as Record<string, unknown>[];
    for (const [number, value] of rows.entries()) {
      const { inContainer, ...fields } = value;
      yield {
        value: fields,
        from: { file: file.name, row: number + 1 },
        ...(inContainer === true ? { inContainer } : {}),
      };
    }
  },
  rules: [],
});

type Rows = readonly Readonly<Record<string, unknown>>[];

function evidenceOf(rows: Rows): Evidence {
  const bytes = toUtf8(JSON.stringify(rows));
  const name = "private/var/mobile/Library/SMS/sms.db";
  return {
    kind: "ios-filesystem",
    name: "phone",
    encrypted: false,
    device: { model: "iPhone14,5", osName: "iOS", osVersion: "17.5" },
    takenAt: "2026-05-03T10:00:00Z",
    fileCount: 1,
    notes: [],
    opened: new Set(),
    openStored: () => Promise.reject(new Error("not asked for")),
    async *files() {
      const nothing = { type: "file", inContainer: false, attributes: {}, notes: [], beside: () => undefined } as const;
      yield { ...nothing, name, phonePath: `/${name}`, open: async () => bytesSource(bytes) };
    },
  };
}

const common = { artifact: everything, evidenceId: "e1", limits: defaultLimits, hasher, now: () => 0 };
const noClues = loadIndicators([]);

async function keepsakeOf(rows: Rows): Promise<Buffer> {
  const evidence = evidenceOf(rows);
  const { entry, findings, observed } = await readArtifact({ ...common, evidence, index: noClues, observe: true });
  const { kind, name, encrypted, device, takenAt = "", fileCount } = evidence;
  const lines = keepsakeLines({
    examination: {
      evidence: [{ id: "e1", kind, name, encrypted, device, takenAt, files: fileCount }],
      ledger: [entry],
      findings,
    },
    isPart: [false],
    observed: () => observed,
    artifacts: [everything],
    tool: { version: "1.0.0" },
    madeAt: "2026-06-01T08:00:00Z",
    key: new Uint8Array(32).fill(7),
    hasher,
  });
  return Buffer.concat(lines);
}

function handOf(bytes: Uint8Array, name = "anna"): HandOverFile {
  return { kind: "file", name, size: bytes.length, open: async () => bytesSource(bytes) };
}

const opened = async (bytes: Uint8Array): Promise<Evidence> => keepsake.open(handOf(bytes), context);

function cluesOf(lines: readonly string[]): IndicatorIndex {
  const text = `type,value\n${lines.map((line) => line.replace(" ", ",")).join("\n")}\n`;
  return loadIndicators([{ name: "clues.csv", sha256: "s", text }]);
}

/** The strongest of each value. */
function told(findings: readonly Finding[]): string[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${String(finding.message.args?.["value"])}`;
    const other = best.get(key);
    if (other === undefined || rankOf(finding.grade) > rankOf(other.grade)) best.set(key, finding);
  }
  return [...best]
    .map(([key, { grade, couldAlsoBe }]) => `${key} ${grade} ${couldAlsoBe.map(({ id }) => id).join()}`)
    .sort();
}

const uuid = "0F1A2B3C-4D5E-6F70-8192-A3B4C5D6E7F8";
const container = `/private/var/mobile/Containers/Data/Application/${uuid}`;
const sha = "a3".repeat(32);

/** What stood on the phone; a trace and what looks like it. */
const rows: Rows = [
  ...[
    "evil.example",
    "a.b.evil.example",
    "notevil.example",
    "evil.example.org",
    "www.mspy.com",
    "help.mspy.com",
    "EVIL.example.",
  ],
  ...[
    "shop.test",
    "www.shop.test",
    "www.deep.shop.test",
    "xn--bcher-kva.example",
    "bücher.example",
    "t.me",
    "203.0.113.9",
  ],
].map((value) => ({ time: 1_700_000_000, host: value })) as Rows;
const more: Rows = [
  ...["203.0.113.77", "203.0.112.1", "198.51.100.7", "2001:db8:1::5", "2001:db8:2::5", "[2001:db8:9::1]:443"].map(
    (ip) => ({ ip }),
  ),
  ...[
    "https://link.example/x/y?z=1",
    "https://link.example/xy",
    "http://link.example:80/exact?q",
    "https://link.example/exact",
    "https://link.example:8443/x/y",
    "ftp://files.example/a/b",
    "https://a.evil.example/anything#part",
    "mailto:someone@evil.example",
    "https://198.51.100.7/admin/login",
    "http://[2001:db8:1::5]:8080/p",
    "https://only-host.example",
  ].map((one) => ({ url: one })),
  { text: "Look: https://evil.example/now, or b.evil.example! mail bad@sender.example, a@evil.example" },
  { text: "hxxps://link[.]example/x/z and http://other.example/?u=https%3A%2F%2Fevil.example%2Fp" },
  ...["bad@sender.example", "Name <BAD@Sender.example>", "good@sender.example", "who@sub.evil.example"].map((mail) => ({
    mail,
  })),
  ...["bh", "BH", "/private/var/tmp/bh", "pkgd/com.example.app", "longerthanfiftee", "exactlyfifteen1"].map(
    (process) => ({ process }),
  ),
  { process: "longerthanfifte", path: "/usr/libexec/longerthanfifte" },
  { cutProcess: "longerthanfifteen-bytes-a" },
  ...[
    "/private/var/tmp/stop/x",
    "/private/var/tmp/stopwatch",
    "/var/root/Library/bh",
    `${container}/Library/Caches/evil.plist`,
    `${container}/Documents/anna.txt`,
    "/private/var/mobile/Library/Mail/evil-file",
    "/private/var/mobile/Media/DCIM/bh/photo.jpg",
    "/sdcard/Download/base.apk",
    "/storage/emulated/0/Download/other.apk",
    "Library/Wide/evil.db",
    "*/Library/Caches/evil.plist",
  ].map((path) => ({ path })),
  { path: "/private/var/mobile/Library/Wide/evil.db", inContainer: true },
  { named: "/private/var/tmp/bh" },
  ...["evil-file", "Evil-File", "letter to anna.pdf"].map((file) => ({ file })),
  { hash: [sha, "b4".repeat(20)] },
  { app: "com.Evil.app" },
  { app: "com.evil.app.more" },
  { certificate: "c5".repeat(20) },
  { profile: "com.evil.profile" },
  { property: "evil.prop" },
];
const clues = cluesOf([
  ..."evil.example mspy.com www.shop.test xn--bcher-kva.example".split(" ").map((one) => `domain ${one}`),
  ...["203.0.113.9", "203.0.113.0/25", "203.0.112.0/23", "2001:db8:1::/48", "198.51.100.7"].map((one) => `ip ${one}`),
  ...["link.example/x", "http://link.example/exact?q", "https://link.example:8443/x/y", "ftp://files.example/a/b"].map(
    (one) => `url ${one}`,
  ),
  ...["https://only-host.example/", "http://198.51.100.7/admin/login", "http://[2001:db8:1::5]:8080/p"].map(
    (one) => `url ${one}`,
  ),
  ...["bad@sender.example"].map((one) => `email ${one}`),
  ...["bh", "longerthanfifteen", "longerthanfifteen-bytes-and-more", "exactlyfifteen1", "pkgd"].map(
    (one) => `process ${one}`,
  ),
  ...["/private/var/tmp/stop", "/private/var/mobile/Containers/Data/Application/*/Library/Caches/evil.plist"].map(
    (one) => `path ${one}`,
  ),
  ...["Library/Wide/evil.db", "/sdcard/Download/base.apk"].map((one) => `path ${one}`),
  "file evil-file",
  `sha256 ${sha}`,
  `sha1 ${"b4".repeat(20)}`,
  "app com.evil.app",
  "profile com.evil.profile",
  "android-property:name evil.prop",
]);

describe("a keepsake", () => {
  it("gives what the phone gives, for every kind of value", async () => {
    const all = [...rows, ...more];
    const phone = await readArtifact({ ...common, evidence: evidenceOf(all), index: clues });
    expect(clues.files.map(({ notUnderstood, problems }) => [notUnderstood, problems])).toEqual([[0, []]]);
    const kept = await readArtifact({ ...common, evidence: await opened(await keepsakeOf(all)), index: clues });
    expect(told(kept.findings)).toEqual(told(phone.findings));
    expect(kept.findings.length).toBeGreaterThan(25);
    expect({ ...kept.entry, files: [] }).toEqual({ ...phone.entry, files: [] });
  });

  it("shows no address, no name of a file and no word of a message", async () => {
    const text = (await keepsakeOf([...rows, ...more])).toString();
    for (const secret of [
      "anna",
      "evil.example",
      "sender",
      "198.51",
      "Look",
      "DCIM",
      "photo",
      "base.apk",
      sha,
      "link",
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain("com.Evil.app");
    expect(text).toContain('"part":"stopwatch"');
  });

  it("digests as HMAC-SHA-256 does", () => {
    const key = new Uint8Array(32).fill(9);
    const mac = macWith(key);
    for (const text of ["", "evil.example", "ä".repeat(300)]) {
      const whole = createHmac("sha256", key).update(`host\0${text}`).digest();
      expect(mac("host", text)).toBe(whole.subarray(0, 8).toString("base64url"));
    }
  });

  it("says of a host below a known one no more than it holds", async () => {
    const evidence = await opened(await keepsakeOf(more));
    const { findings } = await readArtifact({ ...common, evidence, index: cluesOf(["domain evil.example"]) });
    const shown = findings.map(({ message, because }) => [message.args?.["observed"], because[0]?.value]);
    expect(shown).toContainEqual(["….evil.example/…", { url: "….evil.example/…" }]);
    expect(JSON.stringify(shown)).not.toContain("hidden");
  });

  it("leaves out what the person knows", async () => {
    const list = { name: "known.csv", sha256: "k", text: "type,value\ndomain,b.evil.example\n" };
    const evidence = await opened(await keepsakeOf([{ host: "a.b.evil.example" }, { host: "c.evil.example" }]));
    const index = allowing(cluesOf(["domain evil.example"]), [list]);
    const { findings, entry } = await readArtifact({ ...common, evidence, index });
    expect(findings.map(({ because }) => because[0]?.from.row)).toEqual([2]);
    expect(entry.notes.map(({ code }) => code)).toEqual(["allowed"]);
  });

  describe("and patterns of several values", () => {
    const kept = [
      { process: "bh", app: "com.example.one" },
      { process: "watchd-7", url: "https://lure.example/x?y", path: `${container}/Documents/evil-file`, hash: sha },
      { mail: "who@sub.evil.example", ip: "203.0.113.77", profile: "com.Example.Profile" },
    ];
    /** 1 where it may be met: the answer is then that nobody can tell. */
    it.each([
      ["[process:name = 'other'] AND [domain-name:value = 'else.example']", 0],
      ["[process:name = 'bh'] AND [domain-name:value = 'else.example']", 1],
      ["[process:name = 'bh' AND app:id = 'com.example.one']", 1],
      ["[process:name = 'other' AND app:id = 'com.example.two']", 0],
      ["[domain-name:value = 'lure.example' AND process:name != 'x']", 1],
      ["[domain-name:value = 'allure.example' AND process:name != 'x']", 0],
      ["[url:value = 'https://lure.example/x?y'] REPEATS 3 TIMES", 1],
      ["[url:value = 'https://lure.example/x?z'] REPEATS 3 TIMES", 0],
      ["[file:name = 'evil-file' AND file:size = 7]", 1],
      ["[file:name = 'evil-fil' AND file:size = 7]", 0],
      [`[file:hashes.'SHA-256' = '${sha}'] FOLLOWEDBY [process:name = 'nobody']`, 1],
      [`[file:hashes.'SHA-256' = '${"b".repeat(64)}'] FOLLOWEDBY [process:name = 'nobody']`, 0],
      ["[email-addr:value = 'who@sub.evil.example'] REPEATS 2 TIMES", 1],
      ["[domain-name:value = 'evil.example'] REPEATS 2 TIMES", 1],
      ["[ipv4-addr:value ISSUBSET '203.0.113.0/24'] REPEATS 2 TIMES", 1],
      ["[ipv4-addr:value ISSUBSET '203.0.112.0/24'] REPEATS 2 TIMES", 0],
      ["[process:name LIKE 'watch%']", 1],
      ["[process:name LIKE 'witch%']", 0],
      ["[process:name MATCHES '^watchd-[0-9]$']", 1],
      ["[app:id LIKE 'com.evil.%']", 0],
      ["[configuration-profile:id LIKE 'com.example.prof%']", 1],
      // What is kept as a digest cannot be compared with an expression.
      ["[url:value LIKE 'https://%.example/%/dl']", 1],
      ["[url:value LIKE 'https://lure.example/%/dl']", 1],
      ["[url:value LIKE 'https://nowhere.example/%/dl']", 0],
      ["[url:value MATCHES '^https?://lure\\\\.example/[a-z]+$']", 1],
      ["[url:value MATCHES '^https?://nowhere\\\\.example/[a-z]+$']", 0],
      ["[url:value MATCHES '^https://nowhere\\\\.example/[a-z]+$|lure']", 1],
      ["[file:name LIKE 'nothing%.plist']", 1],
    ])("%s", async (pattern, open) => {
      const text = JSON.stringify([{ type: "indicator", id: "indicator--1", pattern }]);
      const index = loadIndicators([{ name: "list.stix2", sha256: "s", text }]);
      expect(index.patterns).toHaveLength(1);
      const evidence = await opened(await keepsakeOf(kept));
      const { entry, findings } = await readArtifact({ ...common, evidence, index });
      expect(findings).toEqual([]);
      expect(entry.notes.map(({ code }) => code)).toEqual(open === 0 ? [] : ["keepsake-no-patterns"]);
      expect(entry.status).toBe(open === 0 ? "read" : "partly-read");
    });
  });

  it("keeps how often, from when to when, and where the first was", async () => {
    const times = [1_700_000_300, 1_700_000_100, 1_700_000_200].map((time) => ({ time, process: "bh" }));
    const evidence = await opened(await keepsakeOf(times));
    const { findings } = await readArtifact({ ...common, evidence, index: clues });
    expect(findings.map(({ at, because: [row] }) => [at, row?.from.row, row?.moments.map(({ utc }) => utc)])).toEqual([
      ["2023-11-14T22:15:00Z", 2, ["2023-11-14T22:15:00Z", "2023-11-14T22:18:20Z"]],
    ]);
  });

  it("is known by its content, packed or not, and by its name when it is locked", async () => {
    const lines = await keepsakeOf([{ process: "bh" }]);
    for (const bytes of [lines, gzipSync(lines)]) {
      expect((await keepsake.recognise(handOf(bytes), defaultLimits)).is).toBe("this");
      expect((await opened(bytes)).kept?.madeAt).toBe("2026-06-01T08:00:00Z");
    }
    const locked = toUtf8("age-encryption.org/v1\n-> scrypt abc 18\nabc\n--- abc\n");
    expect((await keepsake.recognise(handOf(locked, "phone.keepsake"), defaultLimits)).is).toBe("this");
    expect((await keepsake.recognise(handOf(locked, "phone.age"), defaultLimits)).is).toBe("not-this");
    expect((await keepsake.recognise(handOf(gzipSync("no keepsake")), defaultLimits)).is).toBe("not-this");
  });
});

describe("a keepsake that somebody else may have written", () => {
  const outcome = async (bytes: Uint8Array): Promise<string> => {
    try {
      const { entry, findings } = await readArtifact({ ...common, evidence: await opened(bytes), index: clues });
      return `${entry.status} ${findings.length}`;
    } catch (error) {
      if (!isReadError(error)) throw error;
      return error.code;
    }
  };

  it("never looks better for being damaged", async () => {
    const whole = await keepsakeOf([...rows.slice(0, 4), ...more.slice(0, 12)]);
    const good = await outcome(whole);
    expect(good).toMatch(/^read \d/);
    let state = 5;
    const next = (most: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state % most;
    };
    for (let turn = 0; turn < 60; turn++) {
      const bytes = Buffer.from(whole);
      const at = next(bytes.length);
      if (turn % 3 === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
      else if (turn % 3 === 1) bytes.fill(0, at, at + 40);
      const damaged = turn % 3 === 2 ? bytes.subarray(0, at) : bytes;
      const said = await outcome(turn % 2 === 0 ? damaged : gzipSync(damaged));
      if (!damaged.equals(whole)) expect(said, `turn ${turn}`).not.toMatch(/^read /);
    }
  });

  it("may hold any lines, and is read or refused", async () => {
    const [head = "", evidence = "", section = ""] = (await keepsakeOf([])).toString().split("\n");
    const word = fc.oneof(
      fc.constantFrom("kind", "field", "key", "below", "part", "host", "from", "file", "text", "lost"),
      fc.string(),
    );
    const json = fc.oneof(
      fc.dictionary(word, fc.oneof(word, fc.integer(), fc.constant({ file: "f" }))),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            json.map((one) => JSON.stringify(one)),
            fc.string(),
          ),
          { maxLength: 12 },
        ),
        async (lines) => {
          expect(await outcome(toUtf8([head, evidence, section, ...lines].join("\n")))).not.toMatch(/^read /);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it("is bounded, and its keys lead only upwards", async () => {
    const [head = "", evidence = "", section = ""] = (await keepsakeOf([])).toString().split("\n");
    const from = { file: "f" };
    const value = (key: number) => JSON.stringify({ kind: "file-path", field: "path", key, from });
    const built = (lines: readonly string[]): Uint8Array => toUtf8([head, evidence, section, ...lines].join("\n"));
    const deep = Array.from({ length: 5000 }, (_, at) =>
      JSON.stringify({ part: "a", ...(at === 0 ? {} : { below: at - 1 }) }),
    );
    expect(await outcome(built([...deep, value(4999)]))).toBe("partly-read 0");
    expect(await outcome(built([JSON.stringify({ part: "a", below: 0 }), value(0)]))).toBe("partly-read 0");
    expect(await outcome(built([value(3), `{"kind":"${"x".repeat(20_000)}"}`]))).toBe("partly-read 0");
    const bomb = gzipSync(Buffer.concat([toUtf8(`${head}\n${evidence}\n${section}\n`), Buffer.alloc(4_000_000, 0x20)]));
    const limits = { ...defaultLimits, inflatedBytes: 1_000_000 };
    const opening = await keepsake.open(handOf(bomb), { ...context, limits });
    expect(opening.notes.map(({ code }) => code)).toContain("over-limit");
  });

  it("of a newer form is told as such", async () => {
    const lines = (await keepsakeOf([])).toString().replace("bridle.keepsake/1", "bridle.keepsake/2");
    expect(await outcome(toUtf8(lines))).toBe("unsupported-version");
    expect(await outcome(toUtf8('{"schema":"bridle.keepsake/1"}\n'))).toBe("malformed");
  });

  it("without an artifact says that the artifact was not read", async () => {
    const evidence = await opened(await keepsakeOf([{ process: "bh" }]));
    const other = artifact({ ...everything, id: "ios.tcc" });
    const { entry, findings } = await readArtifact({ ...common, artifact: other, evidence, index: clues });
    expect([entry.status, entry.notes[0]?.code, findings]).toEqual(["skipped", "not-in-keepsake", []]);
  });
});
