/**
 * Root certificates that somebody added and told the phone to trust. Whoever owns such a certificate can read encrypted
 * traffic that passes through their hands. Table `tsettings`: Apple's published sources of the Security framework,
 * SecTrustStoreServer.c, https://github.com/apple-oss-distributions/Security
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { certificateHash, number, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readTrustStore } from "./read.ts";
import { rootAdded } from "./rules.ts";

export default artifact({
  id: "ios.trust-store",
  where: [
    inBackup("KeychainDomain", "TrustStore.sqlite3"),
    inBackup("ProtectedDomain", "trustd/**/TrustStore.sqlite3"),
    onPhone("/private/var/Keychains/TrustStore.sqlite3"),
    onPhone("/private/var/protected/trustd/**/TrustStore.sqlite3"),
  ],
  shows: "ran",
  fields: {
    /** SHA-256 (SHA-1 before iOS 13) of the certificate, as the phone keeps it. */
    certificate: certificateHash(),
    subject: text(),
    issuer: text(),
    serialNumber: text(),
    /** What the certificate says of itself; not events on this phone. */
    validFrom: text(),
    validTo: text(),
    settings: number(),
    profile: text(),
  },
  identity: [
    {
      thing: "certificate",
      by: ["subject", "certificate"],
      state: ["settings", "profile"],
      power: { new: true, change: ["settings", "profile"] },
    },
  ],
  read: readTrustStore,
  rules: [rootAdded],
});
