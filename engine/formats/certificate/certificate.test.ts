import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReadError } from "../../bytes/read-error.ts";
import { readCertificate, readName } from "./certificate.ts";

/** Made with `openssl req -x509` for this test. */
const root = Uint8Array.from(
  atob(
    "MIIB0DCCAXWgAwIBAgICEmcwCgYIKoZIzj0EAwIwRjELMAkGA1UEBhMCWFgxHTAbBgNVBAoMFEV4YW1wbGUgSW50ZXJjZXB0aW9u" +
      "MRgwFgYDVQQDDA9FeGFtcGxlIFJvb3QgQ0EwHhcNMjYxMTI0MDUyNTUyWhcNMzYxMTIxMDUyNTUyWjBGMQswCQYDVQQGEwJYWDEd" +
      "MBsGA1UECgwURXhhbXBsZSBJbnRlcmNlcHRpb24xGDAWBgNVBAMMD0V4YW1wbGUgUm9vdCBDQTBZMBMGByqGSM49AgEGCCqGSM49" +
      "AwEHA0IABJPdYdE2cpsLR1v5rvt2zXMuO3yAQ/FIycDBn7j2fFkCP+QM/nBOoPIrt9+laqcTGfpPIMPcknpBdPRdv2BPBLmjUzBR" +
      "MB0GA1UdDgQWBBToxcSfAL73wxFKTSQ2enCZ8jbQkjAfBgNVHSMEGDAWgBToxcSfAL73wxFKTSQ2enCZ8jbQkjAPBgNVHRMBAf8E" +
      "BTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQCW94rkGAiAjtMZrAMSNq1xWJ2Zpv90RCtNdfe5TcTrSgIhAPbhh3sbZM94ZIXGoJau" +
      "kBhwnTWAR9eNQkapGvXNIEl/",
  ),
  (letter) => letter.charCodeAt(0),
);

describe("a certificate", () => {
  it("says who it is for, who made it, and how long it holds", () => {
    expect(readCertificate(root, "test")).toEqual({
      subject: "C=XX, O=Example Interception, CN=Example Root CA",
      issuer: "C=XX, O=Example Interception, CN=Example Root CA",
      notBefore: "2026-11-24T05:25:52Z",
      notAfter: "2036-11-21T05:25:52Z",
      serialNumber: "1267",
    });
  });

  it("has names that can stand alone, in several encodings", () => {
    // 2.5.4.3 as BMPString "Ä", an unknown type 1.2.3 as PrintableString "x".
    const name = Uint8Array.of(
      ...[0x30, 0x1a, 0x31, 0x0b, 0x30, 0x09, 0x06, 0x03, 0x55, 0x04, 0x03, 0x1e, 0x02, 0x00, 0xc4],
      ...[0x31, 0x09, 0x30, 0x07, 0x06, 0x02, 0x2a, 0x03, 0x13, 0x01, 0x78, 0x31, 0x00],
    );
    expect(readName(name.slice(0, 28), "test")).toBe("CN=Ä, 2a03=x");
  });

  it("is refused where it is cut, and never throws anything else", () => {
    for (let end = 0; end < root.length; end++) {
      expect(() => readCertificate(root.slice(0, end), "test")).toThrow(expect.objectContaining({ code: "truncated" }));
    }
    fc.assert(
      fc.property(fc.nat(root.length - 1), fc.nat(255), (at, byte) => {
        const damaged = root.slice();
        damaged[at] = byte;
        try {
          readCertificate(damaged, "test");
        } catch (error) {
          expect(isReadError(error)).toBe(true);
        }
      }),
    );
  });
});
