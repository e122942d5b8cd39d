import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { writeTar } from "../../../corpus/formats/tar-writer.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { utf8 } from "../../bytes/text.ts";
import { iosFilesystem } from "./ios-filesystem.ts";
import { fileOf, filesOf, openIt } from "./test-dumps.ts";

const extracts = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");
const pathLists = testData("evidence/b1-ios-ffs-filelists/abrignoni+iLEAPP/admin/data/filepath-lists");

const zipIn = (folder: string | undefined, name: string): ReturnType<typeof fileOf> =>
  fileOf(name, new Uint8Array(readFileSync(join(folder ?? "", name))));

describe.skipIf(extracts === undefined)(
  "parts of published extractions (skipped without the outside test data)",
  () => {
    const names = extracts === undefined ? [] : readdirSync(extracts).filter((name) => name.endsWith(".zip"));

    it.each(names)("%s", async (name) => {
      const hand = zipIn(extracts, name);
      const recognition = await iosFilesystem.recognise(hand, defaultLimits);
      // A Mac has the same folder in the same place, and here it is all there is.
      if (name.includes("dhcpLeases")) {
        expect(recognition).toEqual({ is: "not-this" });
        return;
      }
      expect(recognition).toEqual({ is: "this", encrypted: false, device: { osName: "iOS" } });
      const evidence = await openIt(hand);
      expect(evidence.notes).toMatchObject([{ code: "incomplete-dump", loss: true }]);
      const files = await filesOf(evidence, { in: "index" });
      expect(files).toHaveLength(evidence.fileCount);
      for (const file of files) {
        expect(file.phonePath).toMatch(/^\/private\/var\/(mobile|wireless|root|preferences|containers)\//);
        expect(file.inContainer).toBe(file.phonePath.includes("/mobile/Containers/"));
        const source = await file.open();
        expect(source.size).toBe(file.attributes.size);
        expect(file.notes).toEqual([]);
        if (/\.(db|sqlite|sqlitedb)$/.test(file.name)) expect(utf8(await source.read(0, 15))).toBe("SQLite format 3");
        const [same, ...more] = await filesOf(evidence, file.phonePath);
        expect([same?.name, more]).toEqual([file.name, []]);
      }
    });

    it("databases come with what lies beside them", async () => {
      const name = "testdata.accountData.accountData.josh_ios15_ffs.zip";
      const evidence = await openIt(zipIn(extracts, name));
      const [accounts] = await filesOf(evidence, "/private/var/mobile/Library/Accounts/Accounts3.sqlite");
      expect(accounts?.name).toBe("filesystem2/mobile/Library/Accounts/Accounts3.sqlite");
      expect(accounts?.beside("-wal")?.attributes.size).toBe(1_512_072);
      expect(accounts?.beside("-journal")).toBeUndefined();
    });
  },
);

describe.skipIf(pathLists === undefined)(
  "a whole iOS 15 phone by its paths (skipped without the outside test data)",
  () => {
    it("474,145 files are indexed and found in the time it takes to read this", async () => {
      const archive = readFileSync(join(pathLists ?? "", "josh-hickman-ios15.csv.zip"));
      // The list is the first entry: its packed bytes follow a head of 30 bytes and two texts.
      const start = 30 + archive.readUInt16LE(26) + archive.readUInt16LE(28);
      const list = inflateRawSync(archive.subarray(start)).toString("utf8");
      const rows = list.slice(list.indexOf("\n") + 1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]+)),[^"\n]*\n/g);
      const names = Array.from(rows, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
      expect(names).toHaveLength(474_145);
      const hand = fileOf("phone.tar", writeTar(names.map((name) => ({ name }))));

      const started = performance.now();
      expect(await iosFilesystem.recognise(hand, defaultLimits)).toMatchObject({ is: "this" });
      const evidence = await openIt(hand);
      expect(evidence.fileCount).toBe(names.length);
      expect(await filesOf(evidence, "/private/var/mobile/Library/SMS/sms.db")).toHaveLength(1);
      const sweep = await filesOf(
        evidence,
        "/private/var/mobile/Containers/Data/Application/*/Library/Cookies/Cookies.binarycookies",
      );
      const stated = names.filter((name) =>
        /^filesystem2\/mobile\/Containers\/Data\/Application\/[^/]+\/Library\/Cookies\/Cookies\.binarycookies$/.test(
          name,
        ),
      );
      expect(sweep.map(({ name }) => name)).toEqual(stated);
      let onPhone = 0;
      for await (const file of evidence.files([{ in: "index" }])) if (file.phonePath !== "") onPhone++;
      expect(onPhone).toBe(names.filter((name) => name.startsWith("filesystem")).length);
      // A bound against loops inside loops, not a measure.
      expect(performance.now() - started).toBeLessThan(60_000);
    }, 120_000);
  },
);
