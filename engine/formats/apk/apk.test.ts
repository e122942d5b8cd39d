import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinaryMaker, watcher } from "../../../corpus/android-backup/certificates.table.ts";
import { writeApk } from "../../../corpus/formats/apk-writer.ts";
import { fromHex } from "../../../corpus/formats/bytes.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { ArchiveNotes } from "../tar/archive-notes.ts";
import { zipArchive } from "../zip/zip.ts";
import { readManifest } from "./manifest.ts";
import { certificatesOfSignature } from "./signature-file.ts";
import { readSigningBlock } from "./signing-block.ts";

/** `META-INF/A.EC` of an archive that `jarsigner` signed for this test. */
const signature = Uint8Array.from(
  atob(
    "MIICqQYJKoZIhvcNAQcCoIICmjCCApYCAQExDzANBglghkgBZQMEAgEFADALBgkqhkiG9w0BBwGgggFGMIIBQjCB6aADAgECAggta+Ts" +
      "G0LlXTAKBggqhkjOPQQDAjAVMRMwEQYDVQQDEwpFeGFtcGxlIHYxMCAXDTI2MTEyNDA4MzYyNVoYDzIwNTEwNzE2MDgzNjI1WjAVMRMw" +
      "EQYDVQQDEwpFeGFtcGxlIHYxMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENcKrzofFhqQwH1OPgKk3FDuA3Dq6aF/npi0Gi3IwbDuc" +
      "g07IlVYcJwCm5ejxlblnLWaxeibuIvp8xZ+ePP/FoKMhMB8wHQYDVR0OBBYEFJ8mYGdJOOQhri9KyER2djwUDuzMMAoGCCqGSM49BAMC" +
      "A0gAMEUCICt4a1AVHAlCUuuCvWg4kplr+6BCamrfZogOR/GTFdM9AiEA5n7t/ftO2FD0DTCXX7GyLl4KLMZMlc8QCq5wHAx+9joxggEn" +
      "MIIBIwIBATAhMBUxEzARBgNVBAMTCkV4YW1wbGUgdjECCC1r5OwbQuVdMA0GCWCGSAFlAwQCAQUAoIGVMBgGCSqGSIb3DQEJAzELBgkq" +
      "hkiG9w0BBwEwHAYJKoZIhvcNAQkFMQ8XDTI2MTEyNDA4MzYyN1owKgYJKoZIhvcNAQk0MR0wGzANBglghkgBZQMEAgEFAKEKBggqhkjO" +
      "PQQDAjAvBgkqhkiG9w0BCQQxIgQgIpzbmY0uE2cfLndz1ANkHPo/+6tWKQFXR3Fy5lQqbx4wCgYIKoZIzj0EAwIESDBGAiEA6jKdrhEV" +
      "lapJxHOuY5AfeZyUkvKxVskilP8/8lpuesICIQCABNTz1I8G2WXfcfAkUe5UNcIEoeNJCGC+PPvTvhe3Hw==",
  ),
  (letter) => letter.charCodeAt(0),
);

const makerCertificate = fromHex(watcher);
const otherCertificate = fromHex(ordinaryMaker);
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function manifestOf(apk: Uint8Array): Promise<Uint8Array> {
  const archive = zipArchive(bytesSource(apk), { limits: defaultLimits, notes: new ArchiveNotes("test") });
  for await (const batch of archive.entries()) {
    for (const entry of batch) {
      if (entry.path !== "AndroidManifest.xml") continue;
      const source = await archive.open(entry, "test", () => undefined);
      return source.read(0, source.size);
    }
  }
  throw new Error("no manifest");
}

describe("an app's manifest", () => {
  it.each([false, true])("says its name, version and what it asks for (texts wide: %s)", async (wide) => {
    const apk = writeApk({
      package: "com.example.reader",
      versionCode: 1234,
      versionName: "2.0-Ä",
      permissions: ["android.permission.READ_SMS", `x.${"y".repeat(300)}`],
      wide,
    });
    expect(readManifest(await manifestOf(apk), "test")).toEqual({
      package: "com.example.reader",
      versionCode: 1234,
      versionName: "2.0-Ä",
      permissions: ["android.permission.READ_SMS", `x.${"y".repeat(300)}`],
    });
  });

  it("never throws anything but a read error, whatever is damaged", async () => {
    const bytes = await manifestOf(writeApk({ package: "com.example.reader" }));
    for (let end = 0; end < bytes.length; end++) {
      try {
        readManifest(bytes.slice(0, end), "test");
      } catch (error) {
        expect(isReadError(error)).toBe(true);
      }
    }
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const damaged = bytes.slice();
        damaged[at] = byte;
        try {
          readManifest(damaged, "test");
        } catch (error) {
          expect(isReadError(error)).toBe(true);
        }
      }),
    );
  });
});

describe("an app's certificates", () => {
  it("stand in the signing block, by scheme", async () => {
    const plain = writeApk({
      package: "com.example.reader",
      signers: [
        ["v2", makerCertificate],
        ["v3.1", otherCertificate],
      ],
    });
    const signers = await readSigningBlock(bytesSource(plain));
    expect(signers.map(({ scheme, certificates }) => [scheme, certificates.map(sha256)])).toEqual([
      ["v2", [sha256(makerCertificate)]],
      ["v3.1", [sha256(otherCertificate)]],
    ]);
    expect((await manifestOf(plain)).length).toBeGreaterThan(100);
    expect(await readSigningBlock(bytesSource(writeApk({ package: "com.example.reader" })))).toEqual([]);
  });

  it("stand in the signature file of the first scheme", () => {
    expect(certificatesOfSignature(signature, "test").map(sha256)).toEqual([
      // By `keytool -exportcert`.
      "c7fe6aada81e8785ae50d714b92db2e942704ed44dc1ee3376b55f74d5db00e4",
    ]);
  });

  it("never throw anything but a read error, whatever is damaged", async () => {
    const apk = writeApk({ package: "com.example.reader", signers: [["v2", makerCertificate]] });
    await fc.assert(
      fc.asyncProperty(fc.nat(apk.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = apk.slice();
        damaged[at] = byte;
        await readSigningBlock(bytesSource(damaged));
        const cut = signature.slice(0, at % signature.length);
        cut[at % Math.max(1, cut.length)] = byte;
        try {
          certificatesOfSignature(cut, "test");
        } catch (error) {
          expect(isReadError(error)).toBe(true);
        }
      }),
    );
  });
});
