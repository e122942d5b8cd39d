import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type TarMember, writeTar } from "../../../corpus/formats/tar-writer.ts";
import { writeZip } from "../../../corpus/formats/zip-writer.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import type { EvidenceFile, HandOver, HandOverFile } from "../../model/evidence.ts";
import { iosFilesystem } from "./ios-filesystem.ts";

import { fileOf, filesOf, handOf, noCrypto, openIt, phone, tarOf, textOf } from "./test-dumps.ts";

describe("attributes and links of an archive", () => {
  const members: TarMember[] = [
    { name: "var", type: "link", target: "private/var" },
    { name: "private/var/mobile/", type: "folder", mode: 0o755 },
    {
      name: "private/var/mobile/Library/SMS/sms.db",
      bytes: toUtf8("messages"),
      mode: 0o600,
      owner: 501,
      group: 502,
      modified: 1_700_000_000,
    },
    {
      name: "private/var/mobile/Library/SMS/copy.db",
      type: "hard-link",
      target: "private/var/mobile/Library/SMS/sms.db",
    },
    { name: "private/var/mobile/relative", type: "link", target: "Library/SMS/../SMS/sms.db" },
    { name: "private/var/mobile/absolute", type: "link", target: "/var/mobile/relative" },
    { name: "private/var/mobile/round", type: "link", target: "round" },
    { name: "private/var/mobile/out", type: "link", target: "../../../../../etc/passwd" },
    { name: "private/var/mobile/lost", type: "hard-link", target: "nowhere" },
  ];

  it("are handed on", async () => {
    const evidence = await openIt(tarOf(members));
    const [sms] = await filesOf(evidence, "/private/var/mobile/Library/SMS/sms.db");
    expect(sms?.attributes).toEqual({ size: 8, mode: 0o100600, owner: 501, group: 502, modified: 1_700_000_000 });
    const [link] = await filesOf(evidence, "/private/var/mobile/absolute");
    expect(link).toMatchObject({ type: "link", attributes: { target: "/var/mobile/relative" } });
    const [top] = await filesOf(evidence, { in: "index" });
    expect(top).toMatchObject({ type: "link", name: "var", phonePath: "/private/var" });
  });

  it("lead to files of the archive and nowhere else", async () => {
    const evidence = await openIt(tarOf(members));
    const one = async (path: string): Promise<EvidenceFile | undefined> =>
      (await filesOf(evidence, `/private/var/mobile/${path}`))[0];
    for (const path of ["Library/SMS/copy.db", "relative", "absolute"]) {
      expect(await textOf(await one(path))).toBe("messages");
    }
    expect((await one("Library/SMS/copy.db"))?.type).toBe("file");
    for (const path of ["round", "out", "lost"]) {
      await expect((await one(path))?.open()).rejects.toMatchObject({ code: "absent" });
    }
  });

  it("lead from one volume to the other", async () => {
    const evidence = await openIt(
      tarOf([
        { name: "filesystem1/System/Library/CoreServices/SpringBoard.app/x", bytes: toUtf8("x") },
        { name: "filesystem1/link", type: "link", target: "/var/mobile/Library/SMS/sms.db" },
        { name: "filesystem2/mobile/Library/SMS/sms.db", bytes: toUtf8("messages") },
        { name: "filesystem2/link", type: "link", target: "/link" },
      ]),
    );
    for (const path of ["/link", "/private/var/link"]) {
      expect(await textOf((await filesOf(evidence, path))[0])).toBe("messages");
    }
  });

  it("of a ZIP archive stand in its contents", async () => {
    const evidence = await openIt(
      fileOf(
        "a.zip",
        writeZip([
          { name: "private/var/mobile/Library/SMS/sms.db", bytes: toUtf8("messages"), modified: 1_700_000_000 },
          { name: "private/var/mobile/link", bytes: toUtf8("Library/SMS/sms.db"), mode: 0o120777 },
        ]),
      ),
    );
    const [link] = await filesOf(evidence, "/private/var/mobile/link");
    expect(link?.type).toBe("link");
    expect(await textOf(link)).toBe("messages");
    const [sms] = await filesOf(evidence, "/private/var/mobile/Library/SMS/sms.db");
    expect(sms?.attributes.modified).toBe(1_700_000_000);
  });
});

describe("hostile names", () => {
  it("that climb are listed, marked and readable, and take no other file's place", async () => {
    const good = { name: "private/var/mobile/Library/SMS/sms.db", bytes: toUtf8("good") };
    const bad = { name: "../private/var/mobile/Library/SMS/sms.db", bytes: toUtf8("bad") };
    for (const members of [
      [good, bad],
      [bad, good],
    ]) {
      for (const hand of [tarOf(members), fileOf("a.zip", writeZip(members))]) {
        const evidence = await openIt(hand);
        expect(evidence.notes).toContainEqual(expect.objectContaining({ code: "unsafe-name", loss: false }));
        const [file] = await filesOf(evidence, "/private/var/mobile/Library/SMS/sms.db");
        expect(await textOf(file)).toBe("good");
        const all = await filesOf(evidence, { in: "index" });
        const climbing = all.find(({ name }) => name === bad.name);
        expect(climbing?.phonePath).toBe("/private/var/mobile/Library/SMS/sms.db");
        expect(await textOf(climbing)).toBe("bad");
      }
    }
  });

  it("below a link of the archive are files like any other", async () => {
    const members: TarMember[] = [
      { name: "private/var/mobile/Library/Safari/History.db", bytes: toUtf8("history") },
      { name: "var", type: "link", target: "private/var" },
      { name: "var/mobile/Library/SMS/sms.db", bytes: toUtf8("messages") },
    ];
    const evidence = await openIt(tarOf(members));
    const found = await filesOf(evidence, "/private/var/mobile/Library/**/*.db");
    expect(found.map(({ name }) => name).sort()).toEqual([
      "private/var/mobile/Library/Safari/History.db",
      "var/mobile/Library/SMS/sms.db",
    ]);
  });

  it("that macOS adds to a ZIP archive are no second phone", async () => {
    const members = ["SMS/sms.db", "Safari/History.db"].flatMap((name) => [
      { name: `private/var/mobile/Library/${name}`, bytes: toUtf8("x") },
      { name: `__MACOSX/private/var/mobile/Library/${name.replace("/", "/._")}`, bytes: toUtf8("y") },
    ]);
    const evidence = await openIt(fileOf("a.zip", writeZip(members)));
    expect(evidence.notes).toMatchObject([{ code: "incomplete-dump", loss: true }]);
    expect(await filesOf(evidence, "/private/var/mobile/Library/*/*")).toHaveLength(2);
  });

  it("that come twice are both listed, and the last one holds", async () => {
    const name = "private/var/mobile/Library/SMS/sms.db";
    const members = [
      { name, bytes: toUtf8("old") },
      { name, bytes: toUtf8("new") },
    ];
    for (const hand of [tarOf(members), fileOf("a.zip", writeZip(members))]) {
      const evidence = await openIt(hand);
      expect(evidence.notes).toMatchObject([{ code: "duplicate-entries", loss: false }, { code: "incomplete-dump" }]);
      expect(await textOf((await filesOf(evidence, `/${name}`))[0])).toBe("new");
      const all = await filesOf(evidence, { in: "index" });
      expect(await Promise.all(all.map(textOf))).toEqual(["old", "new"]);
    }
  });
});

describe("damaged archives", () => {
  const members = Object.entries(phone).map(([path, text]) => ({
    name: path.slice(1),
    bytes: toUtf8(text.repeat(200)),
  }));
  const whole: Readonly<Record<string, Uint8Array>> = {
    tar: writeTar(members),
    "tar.gz": gzipSync(writeTar(members)),
    zip: writeZip(members),
  };

  it.each(Object.keys(whole))(
    "a %s that was cut off anywhere never breaks, and says that files are missing",
    async (kind) => {
      const bytes = whole[kind] as Uint8Array;
      for (let cut = 1; cut < bytes.length - (kind === "tar" ? 1024 : 0); cut += 997) {
        const hand = fileOf("cut", bytes.subarray(0, cut));
        const recognition = await iosFilesystem.recognise(hand, defaultLimits);
        if (recognition.is !== "this") continue;
        const evidence = await openIt(hand);
        expect(evidence.notes.some((note) => note.loss)).toBe(true);
        for (const file of await filesOf(evidence, { in: "index" })) {
          const met: string[] = [];
          const text = await textOf(file).catch((error: unknown) => {
            if (!isReadError(error)) throw error;
            met.push(error.code);
            return "";
          });
          met.push(...file.notes.map((note) => note.code));
          const stated = phone[file.phonePath]?.repeat(200);
          if (text !== stated) expect(met).not.toEqual([]);
        }
      }
    },
  );

  it.each(Object.keys(whole))("a %s with bytes changed never breaks", async (kind) => {
    const bytes = whole[kind] as Uint8Array;
    let state = 5;
    for (let round = 0; round < 60; round++) {
      const damaged = Uint8Array.from(bytes);
      for (let i = 0; i < 20; i++) {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        damaged[state % damaged.length] = state >> 16;
      }
      const hand = fileOf("damaged", damaged);
      const recognition = await iosFilesystem.recognise(hand, defaultLimits);
      if (recognition.is !== "this") continue;
      for (const file of await filesOf(await openIt(hand), { in: "index" })) {
        await textOf(file).catch((error: unknown) => {
          if (!isReadError(error)) throw error;
        });
      }
    }
  });

  it("a count of entries over the limit is noted", async () => {
    const evidence = await openIt(fileOf("a.tar", whole["tar"] as Uint8Array), { ...defaultLimits, entries: 4 });
    expect(evidence.notes).toContainEqual(expect.objectContaining({ code: "over-limit", loss: true }));
    expect(evidence.fileCount).toBe(4);
  });
});

describe("cost", () => {
  it("an archive is opened and inflated once for recognising and opening", async () => {
    const hand = handOf("tar.gz", "the phone's root at the top") as HandOverFile & { reads(): number };
    await iosFilesystem.recognise(hand, defaultLimits);
    const evidence = await openIt(hand);
    expect(hand.reads()).toBe(1);
    expect([...evidence.opened]).toEqual(["any name"]);
    expect((await evidence.openStored("any name")).size).toBe(hand.size);
    await expect(evidence.openStored("other")).rejects.toMatchObject({ code: "absent" });
  });

  it("a folder is not listed to find what a pattern names", async () => {
    const listed: string[] = [];
    const watched = (hand: HandOver): HandOver =>
      hand.kind === "file"
        ? hand
        : {
            ...hand,
            async *list() {
              listed.push(hand.name);
              for await (const child of hand.list()) yield watched(child);
            },
            get: async (path) => {
              const found = await hand.get(path);
              return found === undefined ? undefined : watched(found);
            },
          };
    const hand = watched(handOf("folder", "the phone's root at the top"));
    expect(await iosFilesystem.recognise(hand, defaultLimits)).toMatchObject({ is: "this" });
    const evidence = await openIt(hand);
    listed.length = 0;
    await filesOf(evidence, "/private/var/mobile/Library/SMS/sms.db");
    expect(listed).toEqual([]);
    await filesOf(evidence, "/private/var/mobile/Containers/Data/Application/*/Library/Safari/History.db");
    expect(listed).toEqual(["Application"]);
    expect([...evidence.opened]).toEqual(["System/Library/CoreServices/SystemVersion.plist"]);
    expect((await evidence.openStored("private/var/mobile/Library/SMS/sms.db")).size).toBe(8);
  });

  it("reading can be cancelled", async () => {
    const hand = handOf("zip", "the phone's root at the top");
    const signal = { aborted: true } as AbortSignal;
    await expect(
      iosFilesystem.open(hand, { crypto: noCrypto, secret: {}, limits: defaultLimits, signal }),
    ).rejects.toMatchObject({ code: "cancelled" });
  });
});
