import { describe, expect, it } from "vitest";
import { readFixture } from "../../../examine/fixture.ts";
import manifest from "./manifest.ts";

async function appsOf(domain: string, relativePath: string): Promise<readonly unknown[]> {
  const entries = [{ type: "folder", name: domain, phonePath: "", domain, relativePath, attributes: {} }];
  const { records } = await readFixture(manifest, new Map([["", new TextEncoder().encode(JSON.stringify(entries))]]));
  return records.map(({ value }) => [value["app"], value["appNamed"]]);
}

describe("apps that left data in a backup", () => {
  it.each([
    ["AppDomain-com.example.app", ["com.example.app", undefined]],
    ["AppDomainPlugin-com.example.app.share", ["com.example.app.share", "com.example.app"]],
    ["AppDomainGroup-group.com.example.app", [undefined, "com.example.app"]],
    ["SysContainerDomain-com.example.app", [undefined, undefined]],
    ["HomeDomain", [undefined, undefined]],
  ])("%s", async (domain, told) => {
    expect(await appsOf(domain, "")).toEqual([told]);
    // Once for the container, not again for each of its files.
    expect(await appsOf(domain, "Documents")).toEqual([[undefined, undefined]]);
  });
});
