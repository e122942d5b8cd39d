import { describe, expect, it } from "vitest";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import applications from "./applications.ts";

describe("a store record that names another app than the list", () => {
  it("gives both", async () => {
    const record = (app: string) => ({ iTunesMetadata: writeBinaryPlist({ softwareVersionBundleId: app }) });
    const file = writeBinaryPlist({
      Applications: { "com.example.one": record("com.example.two"), "com.example.same": record("com.example.same") },
    });
    const { records } = await readFixture(applications, new Map([["", file]]));
    expect(records.map(({ value }) => [value["app"], value["storeApp"]])).toEqual([
      ["com.example.one", "com.example.two"],
      ["com.example.same", undefined],
    ]);
  });
});
