import { describe, expect, it } from "vitest";
import { utf8 } from "../../../../corpus/formats/bytes.ts";
import { pictures, walletPass } from "../../../../corpus/ios-backup/contents/wallet-pass.ts";
import { bytesSource } from "../../../bytes/byte-source.ts";
import { defaultLimits } from "../../../bytes/limits.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import type { Note } from "../../../model/ledger.ts";
import { readAttachedFile } from "./attached-file.ts";

async function look(name: string, bytes: Uint8Array): Promise<{ value: Record<string, unknown>; notes: Note[] }> {
  const notes: Note[] = [];
  const file: EvidenceFile = {
    type: "file",
    name: `MediaDomain/Library/SMS/Attachments/aa/10/GUID/${name}`,
    phonePath: `/private/var/mobile/Library/SMS/Attachments/aa/10/GUID/${name}`,
    inContainer: false,
    attributes: {},
    notes: [],
    open: async () => bytesSource(bytes),
    beside: () => undefined,
  };
  const context = {
    limits: defaultLimits,
    device: {},
    hashesWanted: false,
    hashes: async () => [],
    note: (note: Note) => void notes.push(note),
  };
  for await (const row of readAttachedFile(file, context)) return { value: { ...row.value }, notes };
  throw new Error("no row");
}

describe("attached files", () => {
  it.each([
    ["a.gif", utf8("GIF89a\u0001"), "gif"],
    ["a.gif", utf8("%PDF-1.4"), "pdf"],
    ["a.gif", utf8("\n\n%PDF-1.4"), "pdf"],
    ["a.gif", utf8("8BPS\u0000\u0001"), "photoshop"],
    ["a.gif", pictures.webp, "webp"],
    ["a.gif", new Uint8Array(0), "empty"],
    ["a.gif", utf8("hello"), "other"],
  ])("%s that begins with %o is told as %s", async (name, bytes, content) => {
    expect(await look(name, bytes)).toMatchObject({ value: { name, content, size: bytes.length }, notes: [] });
  });

  it("tells pictures in a pass that are not what they are called", async () => {
    const odd = await look("ticket.pkpass", walletPass(pictures.webp));
    expect(odd.value["oddImages"]).toEqual(["logo.png: webp"]);
    const tiff = await look("ticket.pkpass", walletPass(pictures.tiff));
    expect(tiff.value["oddImages"]).toEqual(["logo.png: tiff"]);
    const ordinary = await look("ticket.pkpass", walletPass(pictures.png));
    expect([ordinary.value["content"], ordinary.value["oddImages"]]).toEqual(["zip", undefined]);
  });

  it("survives a pass that is cut anywhere, and says so where a picture is lost", async () => {
    const whole = walletPass(pictures.webp);
    for (let length = 4; length < whole.length; length += 7) {
      const { value, notes } = await look("ticket.pkpass", whole.slice(0, length));
      expect(value["oddImages"] !== undefined || notes.some(({ loss }) => loss), `cut at ${length}`).toBe(true);
    }
  });
});
