import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import whatsapp from "./whatsapp.ts";

const folder = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");

async function read(part: string): Promise<Awaited<ReturnType<typeof recordsOfZip>>["records"]> {
  const zip = readFileSync(join(folder ?? "", `testdata.whatsApp.${part}.josh_ios15_ffs.zip`));
  const { records, notes } = await recordsOfZip(whatsapp, new Uint8Array(zip));
  expect(notes).toEqual([]);
  return records.filter(({ from }) => from.recovered === undefined);
}

function golden(part: string): readonly (readonly unknown[])[] {
  const name = readdirSync(join(folder ?? "", "golden")).find((file) => file.startsWith(`whatsApp.${part}.`));
  return (JSON.parse(readFileSync(join(folder ?? "", "golden", name ?? ""), "utf8")) as { data: unknown[][] }).data;
}

describe.skipIf(folder === undefined)("WhatsApp of a published image (outside test data)", () => {
  it("reads the 32 messages that another tool reads, with their words, times and accounts", async () => {
    const messages = (await read("whatsAppMessages")).filter(({ value }) => value["kind"] === "message");
    const ours = messages.map(({ value, moments }) => [
      Math.floor(Date.parse(moments[0]?.utc ?? "") / 1000),
      value["direction"] === "sent" ? value["to"] : value["from"],
      value["text"] ?? null,
    ]);
    // Columns of the other tool: time, sender's name, from, receiver, to, words.
    const theirs = golden("whatsAppMessages").map((row) => [
      row[0],
      row[1] === "Local User" ? row[4] : row[2],
      row[5] === "" ? null : row[5],
    ]);
    expect(ours).toHaveLength(32);
    expect(theirs).toHaveLength(32);
    const sorted = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(ours)).toEqual(sorted(theirs));
  });

  it("reads the files and chats beside them", async () => {
    const records = await read("whatsAppMessages");
    const count = (kind: string): number => records.filter(({ value }) => value["kind"] === kind).length;
    expect([count("media"), count("chat"), count("link"), count("pair")]).toEqual([7, 5, 0, 0]);
  });

  it("reads the four calls, none of them missed", async () => {
    const calls = (await read("whatsAppCallHistory")).map(({ value }) => value);
    const ours = calls.map(({ called, direction, participants }) => [
      Math.floor(Date.parse(String(called)) / 1000),
      direction,
      (participants as string[])[0],
    ]);
    const theirs = golden("whatsAppCallHistory").map((row) => [row[0], String(row[3]).toLowerCase(), row[5]]);
    expect(ours).toEqual(theirs);
    expect(calls.every(({ missed }) => missed === false)).toBe(true);
  });
});
