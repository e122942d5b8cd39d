import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import globalPreferences from "./global-preferences.ts";

const path = testData(
  "evidence/a1-ios-backup-plain/mvt-project+mvt/ios_backup/0d/0dc926a1810f7aee4e8f38793ed788701f93bf9d",
);

describe.skipIf(path === undefined)(".GlobalPreferences.plist of a published backup (outside test data)", () => {
  it("says that Lockdown Mode was on", async () => {
    const bytes = new Uint8Array(readFileSync(path as string));
    const { status, records, findings } = await readFixture(globalPreferences, new Map([["", bytes]]));
    expect(status).toBe("read");
    expect(records[0]?.value).toEqual({
      lockdownMode: "on",
      languages: ["en-FR", "fr-FR"],
      locale: "en_FR",
      keyboards: ["en_GB", "fr_FR", "emoji"],
    });
    expect(findings).toMatchObject([{ rule: "ios.global-preferences/lockdown-mode", grade: "context" }]);
  });
});
