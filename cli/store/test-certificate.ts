/**
 * A certificate for `localhost` that nobody but the test trusts (RFC 5280, written by hand: node makes none).
 * @module
 */
import { generateKeyPairSync, sign } from "node:crypto";

export function testCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const name = der(0x30, der(0x31, der(0x30, oid("550403"), der(0x0c, Buffer.from("localhost")))));
  const algorithm = der(0x30, oid("2a8648ce3d040302"));
  const times = der(0x30, der(0x17, Buffer.from("250101000000Z")), der(0x17, Buffer.from("490101000000Z")));
  const alternative = der(0x30, der(0x82, Buffer.from("localhost")));
  const extensions = der(0xa3, der(0x30, der(0x30, oid("551d11"), der(0x04, alternative))));
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    times,
    name,
    publicKey.export({ format: "der", type: "spki" }),
    extensions,
  );
  const signature = sign("sha256", body, privateKey);
  const bytes = der(0x30, body, algorithm, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}

function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}
