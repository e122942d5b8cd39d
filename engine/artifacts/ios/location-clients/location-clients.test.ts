import { describe, expect, it } from "vitest";
import { type PlistInput, writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import locationClients from "./location-clients.ts";

async function clientOf(name: string, details: { [key: string]: PlistInput }) {
  const file = writeBinaryPlist({ [name]: details });
  const { records } = await readFixture(locationClients, new Map([["", file]]));
  return records[0]?.value;
}

describe("names of a client", () => {
  it.each([
    ["com.example.one:", { BundleId: "com.example.two" }, ["com.example.two", "com.example.one"]],
    ["icom.example.one:", { BundleId: "com.example.one" }, ["com.example.one"]],
    ["icom.example.one:", {}, ["icom.example.one", "com.example.one"]],
    ["com.example.one", { BundleId: "com.example.one" }, ["com.example.one"]],
    ["/usr/libexec/x", {}, undefined],
  ])("%s with %o", async (name, details, apps) => {
    expect((await clientOf(name, details))?.["app"]).toEqual(apps);
  });

  it("are compared as processes too", async () => {
    const value = await clientOf("com.example.one:", { BundleId: "two", Executable: "/usr/libexec/three" });
    expect(value?.["process"]).toEqual(["com.example.one", "three", "two"]);
  });
});
