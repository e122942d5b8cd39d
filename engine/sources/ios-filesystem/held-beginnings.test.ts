import { describe, expect, it } from "vitest";
import { bytesSource } from "../../bytes/byte-source.ts";
import { heldBeginnings } from "./held-beginnings.ts";

const all = Uint8Array.from({ length: 400_000 }, (_, at) => (at * 7 + (at >> 8)) & 0xff);
const upTo = (length: number) => () => bytesSource(all.subarray(0, length));

describe("beginnings of files in an archive", () => {
  it("are kept: small files whole, of larger ones what tells what they are", async () => {
    const held = heldBeginnings();
    await held.see(0, 512, 1000, upTo(400_000));
    await held.see(1, 2048, 300_000, upTo(400_000));
    await held.see(2, 3000, 0, upTo(400_000));
    expect(held.of(0)).toEqual(all.subarray(512, 1512));
    expect(held.of(1)).toEqual(all.subarray(2048, 2048 + 4096));
    expect(held.of(2)).toBeUndefined();
  });

  it("wait for the rest of a small file, and are not there for what never came", async () => {
    const held = heldBeginnings();
    await held.see(0, 1000, 60_000, upTo(2000));
    expect(held.of(0)).toBeUndefined();
    await held.see(1, 70_000, 300_000, upTo(70_500));
    expect(held.of(0)).toEqual(all.subarray(1000, 61_000));
    expect(held.of(1)).toBeUndefined();
    await held.see(2, 390_000, 60_000, upTo(400_000));
    await held.see(3, 460_000, 10, upTo(400_000));
    expect(held.of(2)).toBeUndefined();
  });

  it("take no more than there is room for", async () => {
    const held = heldBeginnings();
    let kept = 0;
    for (let entry = 0; entry < 500; entry++) await held.see(entry, entry, 1 << 16, upTo(400_000));
    for (let entry = 0; entry < 500; entry++) kept += held.of(entry)?.length ?? 0;
    expect(kept).toBe(24 << 20);
  });
});
