import { expect, it } from "vitest";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import wifiNetworks from "./wifi-networks.ts";

it("the page with which a network received the phone is an address, the network's name is none", async () => {
  const profile = { CaptiveNetwork: true, PortalURL: "http://portal.example/login", Note: "portal.example" };
  const network = { SSID: "name.example", CaptiveProfile: profile };
  const bytes = writeBinaryPlist({ "wifi.network.ssid.name.example": network });
  const { records } = await readFixture(wifiNetworks, new Map([["", bytes]]));
  expect(records[0]?.value).toMatchObject({ network: "name.example", captivePages: ["http://portal.example/login"] });
});
