import { expect, it } from "vitest";
import { readFixture } from "../../../examine/fixture.ts";
import powerlog from "./powerlog.ts";

const folder = "/private/var/containers/Shared/SystemGroup/1/Library/BatteryLife/";

it("leaves the log beside a database to the database", async () => {
  for (const [suffix, status] of [
    ["-wal", "read"],
    ["-shm", "read"],
    ["", "unreadable"],
  ] as const) {
    const path = `${folder}CurrentPowerlog.PLSQL${suffix}`;
    const outcome = await readFixture(powerlog, new Map([["", new Uint8Array(512).fill(1)]]), { path });
    expect([suffix, outcome.status, outcome.notes.length > 0]).toEqual([suffix, status, suffix === ""]);
  }
});
