import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import whatsAppContacts from "./whatsapp-contacts.ts";

const folder = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");

describe.skipIf(folder === undefined)("WhatsApp contacts of a published image (outside test data)", () => {
  it("reads the nine people that another tool reads", async () => {
    const zip = readFileSync(join(folder ?? "", "testdata.whatsApp.whatsAppContacts.josh_ios15_ffs.zip"));
    const { records, notes } = await recordsOfZip(whatsAppContacts, new Uint8Array(zip));
    expect(notes).toEqual([]);
    const name = readdirSync(join(folder ?? "", "golden")).find((file) =>
      file.startsWith("whatsApp.whatsAppContacts."),
    );
    const other = JSON.parse(readFileSync(join(folder ?? "", "golden", name ?? ""), "utf8")) as { data: unknown[][] };
    const seconds = (text: unknown): number | null => (text === undefined ? null : Date.parse(String(text)) / 1000);
    expect(
      records.map(({ value }) => [
        value["name"],
        value["about"] ?? null,
        seconds(value["aboutChanged"]),
        value["phone"] ?? null,
        value["account"] ?? null,
        value["identifier"],
      ]),
    ).toEqual(other.data.map((row) => [...row.slice(0, 4), ...row.slice(5)]));
  });
});
