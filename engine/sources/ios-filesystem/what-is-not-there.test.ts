import { describe, expect, it } from "vitest";
import { writeTar } from "../../../corpus/formats/tar-writer.ts";
import { writeZip } from "../../../corpus/formats/zip-writer.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import type { HandOver, HandOverFolder } from "../../model/evidence.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { fileOf, filesOf, handOf, openIt, paths, phone, tarOf } from "./test-dumps.ts";

const usage = "/private/var/wireless/Library/Databases/DataUsage.sqlite";
const members = Object.entries(phone).map(([path, text]) => ({
  name: path.slice(1),
  bytes: toUtf8(text),
}));

describe("a part of a phone", () => {
  it.each(["/private/var/db/", "/private/var/root/", "/private/var/wireless/"])(
    "without %s says so",
    async (folder) => {
      const part = members.filter(({ name }) => !`/${name}`.startsWith(folder));
      const { notes } = await openIt(tarOf(part));
      expect(notes).toMatchObject([{ code: "incomplete-dump", loss: true }]);
      expect(notes[0]?.detail).toContain(folder.slice(0, -1));
    },
  );

  it("is no part where the apps lie as they did before iOS 8", async () => {
    const old = members.map((member) => ({
      ...member,
      name: member.name.replace("Containers/Data/Application", "Applications"),
    }));
    expect((await openIt(tarOf(old))).notes).toEqual([]);
  });
});

describe("an archive that is cut off", () => {
  const bytes = { tar: writeTar(members), zip: writeZip(members) };

  it.each(Object.keys(bytes) as ("tar" | "zip")[])(
    "does not say of a %s's lost files that they are absent",
    async (kind) => {
      const whole = await openIt(fileOf("whole", bytes[kind]));
      expect(await filesOf(whole, "/private/var/nowhere")).toEqual([]);
      const at = Math.floor(bytes[kind].length * 0.4);
      const cut = await openIt(fileOf("cut", bytes[kind].subarray(0, at)));
      await expect(filesOf(cut, usage)).rejects.toMatchObject({ code: "truncated" });
      expect(await filesOf(cut, "/private/var/mobile/Library/SMS/sms.db")).toHaveLength(1);
    },
  );
});

describe("a folder of a dump", () => {
  it("that lets nobody in is told to whom it hides something, and in the notes", async () => {
    const closed = (hand: HandOver): HandOver => {
      if (hand.kind === "file") return hand;
      const refuse = hand.name === "wireless";
      const no = (): never => {
        throw new ReadError("not-permitted", hand.name, "EACCES");
      };
      return {
        ...hand,
        async *list() {
          if (refuse) no();
          for await (const child of hand.list()) yield closed(child);
        },
        async get(path) {
          if (refuse) no();
          const found = await hand.get(path);
          return found === undefined ? undefined : closed(found);
        },
      };
    };
    const evidence = await openIt(closed(handOf("folder", "the phone's root at the top")));
    for (let time = 0; time < 2; time++) {
      await expect(filesOf(evidence, usage)).rejects.toMatchObject({ code: "not-permitted" });
      expect(await filesOf(evidence, "/private/var/mobile/Library/SMS/sms.db")).toHaveLength(1);
    }
    await filesOf(evidence, { in: "index" });
    const notes = evidence.notes.filter(({ code }) => code === "not-permitted");
    expect(notes).toMatchObject([{ place: "private/var/wireless", loss: true }]);
  });

  it("with links side by side has an end", async () => {
    const plain = handOf("folder", "the phone's root at the top") as HandOverFolder;
    const leaf = memoryFolder("leaf", new Map([["Safari/History.db", toUtf8("x")]]));
    /** Two links to a folder with two links, and so on: more paths than there is time. */
    function linked(name: string, depth: number): HandOverFolder {
      return {
        ...leaf,
        name,
        linked: true,
        async *list() {
          yield* leaf.list();
          if (depth > 0) for (const next of ["a", "b"]) yield linked(next, depth - 1);
        },
        get: async (path) => ((path === "a" || path === "b") && depth > 0 ? linked(path, depth - 1) : leaf.get(path)),
      };
    }
    const library = (await plain.get("private/var/mobile/Library")) as HandOverFolder;
    const withLinks = (hand: HandOver): HandOver =>
      hand.kind === "file"
        ? hand
        : {
            ...hand,
            async *list() {
              for await (const child of hand.list()) yield withLinks(child);
              if (hand.name === library.name) yield linked("links", 40);
            },
            get: async (path) => {
              const found = await hand.get(path);
              if (found !== undefined) return withLinks(found);
              return hand.name === library.name && path === "links" ? linked("links", 40) : undefined;
            },
          };
    const evidence = await openIt(withLinks(plain));
    expect(await filesOf(evidence, { in: "index" })).not.toEqual([]);
    expect(paths(await filesOf(evidence, "/private/var/mobile/**/Safari/History.db"))).toHaveLength(2);
    // What a name leads to is still found behind a link.
    const named = "/private/var/mobile/Library/links/a/Safari/History.db";
    expect(paths(await filesOf(evidence, named))).toEqual([named]);
  });
});
