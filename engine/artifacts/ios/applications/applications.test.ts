import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../../cli/node/node-crypto.ts";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import applications from "./applications.ts";

const evil = "com.example.service";
const icon = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const digest = createHash("sha256").update(icon).digest("hex");
const inStore = (more: Record<string, string>) => ({
  Applications: { "com.example.one": { iTunesMetadata: writeBinaryPlist({ itemName: "One", ...more }) } },
});

describe.each([
  ["a listed app", "program", "process-name", { "Installed Applications": [evil] }, evil],
  ["a key of the details", "program", "process-name", { Applications: { [evil]: {} } }, evil],
  ["a store record", "program", "process-name", inStore({ softwareVersionBundleId: evil }), evil],
  ["a store record on the phone", "program", "process-name", { itemName: "One", softwareVersionBundleId: evil }, evil],
  ["the app that installed another", "source", "app-id", inStore({ sourceApp: evil }), evil],
  ["the picture of an app", "icon", "file-hash", { Applications: { a: { PlaceholderIcon: icon } } }, digest],
  ["the place of an app", "bundlePath", "file-path", { Applications: { a: { Path: "/var/x/a.app" } } }, "/var/x/a.app"],
])("%s", (_, field, observable, root, value) => {
  it(`is compared with clues, as ${observable}`, async () => {
    const files = new Map([["", writeBinaryPlist(root)]]);
    const { records } = await readFixture(applications, files, { hasher: nodeCrypto().hasher });
    expect(records.flatMap((record) => record.value[field] ?? [])).toContain(value);
    expect(applications.fields[field]?.observable).toBe(observable);
  });
});

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
