import { expect, it } from "vitest";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import launchDaemons from "./launch-daemons.ts";

it("passes over lists of memory that lie beside the jobs, without calling them damaged", async () => {
  const file = writeBinaryPlist({ Version4: { Daemon: { Override: { "com.apple.example": { Limit: 10 } } } } });
  const path = "/System/Library/LaunchDaemons/com.apple.jetsamproperties.D10.plist";
  const { status, records, notes } = await readFixture(launchDaemons, new Map([["", file]]), { path });
  expect([status, records, notes]).toEqual(["read", [], []]);
});
