import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../../cli/node/node-crypto.ts";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import sms from "./sms.ts";

const { hasher } = nodeCrypto();
const database = testData("evidence/c7-android-sqlite/log2timeline+plaso/android/mmssms.db");
const backup = testData(
  "evidence/c1-android-backup/mvt-project+mvt/android_backup/apps/com.android.providers.telephony/d_f",
);

async function read(file: string, path: string) {
  const { status, records, notes } = await readFixture(sms, new Map([["", new Uint8Array(readFileSync(file))]]), {
    path,
    hasher,
  });
  expect(notes).toEqual([]);
  expect(status).toBe("read");
  return records;
}

describe.skipIf(database === undefined)("a published message database", () => {
  it("is read whole, each message with its direction and a time of this century", async () => {
    const path = "/data/data/com.android.providers.telephony/databases/mmssms.db";
    const live = (await read(`${database}`, path)).filter(({ from }) => from.recovered === undefined);
    expect(live.length).toBe(9);
    for (const { value, moments } of live) {
      expect(["received", "sent"]).toContain(value["direction"]);
      expect(moments[0]?.utc?.slice(0, 2)).toBe("20");
    }
  });
});

describe.skipIf(backup === undefined)("published messages of a backup", () => {
  it("count seconds in picture messages, and tell the direction by the box", async () => {
    const [mms] = await read(
      `${backup}/000001_mms_backup`,
      "apps/com.android.providers.telephony/d_f/000001_mms_backup",
    );
    expect(mms?.value).toMatchObject({ kind: "mms", direction: "received" });
    expect(mms?.moments[0]?.utc).toBe("2020-01-20T14:49:49Z");
    const [one] = await read(
      `${backup}/000000_sms_backup`,
      "apps/com.android.providers.telephony/d_f/000000_sms_backup",
    );
    expect(one?.value).toMatchObject({ kind: "sms", direction: "outgoing", state: "queued" });
  });
});
