import { describe, expect, it } from "vitest";
import { inAcquisition, inBackup, inSection, onPhone, wholeIndex } from "../../model/where.ts";
import { declaredPlaces, hidingPlaces } from "./hidden-places.ts";

const declared = declaredPlaces([
  { where: [inBackup("HomeDomain", "Library/SMS/sms.db"), onPhone("/private/var/mobile/Library/SMS/sms.db")] },
  { where: [inAcquisition("androidqf", "sms.json"), inSection("DUMPSYS package"), wholeIndex()] },
  { where: [inBackup("AppDomain-*", "Library/**/Cache.db"), onPhone("/data/data/*/files")] },
]);

describe("places in a packet", () => {
  it.each([
    ["HomeDomain/Library/SMS/sms.db", "HomeDomain/Library/SMS/sms.db"],
    ["HomeDomain/Library/SMS/sms.db message of Mira", "HomeDomain/Library/SMS/sms.db"],
    ["DUMPSYS package", "DUMPSYS package"],
    ["Miras phone/private/var/mobile/Library/SMS/sms.db", "…/private/var/mobile/Library/SMS/sms.db"],
    ["acquisition of Mira/sms.json", "…/sms.json"],
    ["Manifest.db", "Manifest.db"],
    ["3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28", "3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28"],
    ["pointed/at Mira", "pointed/at Mira"],
    ["", ""],
  ])("keeps of %j %j", (place, kept) => {
    expect(hidingPlaces(declared, new Set(["pointed/at Mira"]))(place)).toBe(kept);
  });

  it("numbers the rest, the same by the same number", () => {
    const hide = hidingPlaces(declared, new Set());
    const places = ["AppDomain-com.mira/Library/x/Cache.db", "Mira.txt", "AppDomain-com.mira/Library/x/Cache.db"];
    expect(places.map(hide)).toEqual(["[file 1]", "[file 2]", "[file 1]"]);
  });
});
