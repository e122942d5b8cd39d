import { describe, expect, it } from "vitest";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import profiles from "./configuration-profiles.ts";

describe("what payloads name", () => {
  it("is told: the one app that may run, lists of apps, and accounts of mail", async () => {
    const file = writeBinaryPlist({
      PayloadUUID: "11111111-2222-3333-4444-555555555555",
      PayloadContent: [
        { PayloadType: "com.apple.app.lock", App: { Identifier: "com.example.kiosk" } },
        { PayloadType: "com.apple.applicationaccess", blockedAppBundleIDs: ["com.example.game"], Identifier: "other" },
        { PayloadType: "com.apple.mail.managed", EmailAddress: "someone@mail.example", EmailAccountName: "Some One" },
      ],
    });
    const { status, records } = await readFixture(profiles, new Map([["", file]]));
    expect(status).toBe("read");
    expect(records[0]?.value).toMatchObject({
      apps: ["com.example.game", "com.example.kiosk"],
      mailAddresses: ["someone@mail.example"],
    });
  });

  it("is told with the stub it came by and the server that manages it", async () => {
    const file = writeBinaryPlist({
      PayloadUUID: "11111111-2222-3333-4444-555555555555",
      InstallOptions: { installedByMDM: true, managingProfileIdentifier: "com.example.server" },
      OTAProfileStub: {
        PayloadIdentifier: "com.example.air",
        PayloadUUID: "21111111-2222-3333-4444-555555555555",
        PayloadContent: { URL: "https://enrol.server.example/profile" },
      },
    });
    const { records } = await readFixture(profiles, new Map([["", file]]));
    expect(records[0]?.value).toMatchObject({
      managedBy: "com.example.server",
      payloads: ["21111111-2222-3333-4444-555555555555"],
      payloadIdentifiers: ["com.example.air"],
      addresses: ["https://enrol.server.example/profile"],
    });
  });
});
