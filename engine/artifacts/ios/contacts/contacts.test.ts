import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import contacts from "./contacts.ts";

const folder = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");

interface Golden {
  readonly headers: readonly string[];
  readonly data: readonly (readonly unknown[])[];
}

function golden(image: string): Golden {
  const name = readdirSync(join(folder ?? "", "golden")).find((file) =>
    file.startsWith(`addressBook.addressBook.${image}`),
  );
  return JSON.parse(readFileSync(join(folder ?? "", "golden", name ?? ""), "utf8")) as Golden;
}

describe.skipIf(folder === undefined)("address books of published images (outside test data)", () => {
  it.each([
    ["josh_ios15_ffs", 9, 4],
    ["belkasoft_ctf6_ios_device1", 1, 1],
  ])("%s: the people and mail addresses that another tool finds, from file and log", async (image, people, emails) => {
    const zip = readFileSync(join(folder ?? "", `testdata.addressBook.addressBook.${image}.zip`));
    const { records, notes } = await recordsOfZip(contacts, new Uint8Array(zip));
    const live = records.filter(({ from }) => from.recovered === undefined).map(({ value }) => value);
    expect(notes).toEqual([]);
    const other = golden(image);
    const at = (header: string): number => other.headers.indexOf(header);
    const names = other.data.map((row) => [row[at("First Name")], row[at("Last Name")]].filter(Boolean).join(" "));
    const persons = live.filter(({ kind }) => kind === "person");
    expect(persons).toHaveLength(people);
    expect(persons.map(({ name }) => name ?? "").sort()).toEqual(names.sort());
    const texts = JSON.stringify(other.data);
    const addresses = live.flatMap(({ email }) => (typeof email === "string" ? [email] : []));
    expect(addresses).toHaveLength(emails);
    for (const address of addresses) expect(texts).toContain(address);
    expect(persons.map(({ made }) => Date.parse(String(made)) / 1000).sort()).toEqual(
      other.data.map((row) => row[at("Creation Date")]).sort(),
    );
  });
});
