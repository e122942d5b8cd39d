import { expect, it } from "vitest";
import { toUtf8 } from "../../../bytes/text.ts";
import { readFixture } from "../../../examine/fixture.ts";
import remoteServices from "./remote-services.ts";

it("a service that is called like an app may be one's, on this phone alone", async () => {
  const block = (head: string): string =>
    `${head}\n\tServices:\n\t\tcom.apple.mobile.lockdown.remote\n\t\tcom.example.tool.remote\n\t\tssh\n`;
  const text = block("Local device") + block("Found ncm-device");
  const { records } = await readFixture(remoteServices, new Map([["", toUtf8(text)]]));
  expect(records.flatMap(({ value }) => (value["app"] === undefined ? [] : [[value["device"], value["app"]]]))).toEqual(
    [["this phone", "com.example.tool.remote"]],
  );
});
