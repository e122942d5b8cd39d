/**
 * `manifest.sig`: the signature of a report's manifest in the form of minisign, so that anyone can check it with Bridle or
 * with `minisign -Vm manifest.json -x manifest.sig -P KEY`.
 * @module
 */
import type { Message } from "@bridle/engine";
import { type ExitCode, exitCode } from "./exit-code.ts";
import {
  isSignedBy,
  type PublicKey,
  readPublicKey,
  readSignature,
  type SecretKey,
  signatureText,
} from "./store/minisign.ts";

export const signatureName = "manifest.sig";

/** The trusted comment names the key, so that a report can be told from one that was changed after it was signed. */
export function signManifest(manifest: string, createdAt: string, key: SecretKey): string {
  return signatureText(Buffer.from(manifest), key, `bridle report ${createdAt} by ${key.publicKey.text}`);
}

export interface SignatureAnswer {
  readonly code: ExitCode;
  readonly said: Message;
}

/** `wanted` is the key that somebody says it was signed with; `trusted` are those that are known here. */
export function checkSignature(
  manifest: Uint8Array,
  signature: string | undefined,
  wanted: PublicKey | undefined,
  trusted: readonly PublicKey[],
): SignatureAnswer {
  if (signature === undefined) {
    return { code: wanted === undefined ? exitCode.ok : exitCode.differs, said: { id: "verify-unsigned" } };
  }
  const broken = { code: exitCode.differs, said: { id: "verify-signature-broken" } };
  const about = readSignature(signature);
  if (about === undefined) return broken;
  if (wanted !== undefined && wanted.id !== about.id) {
    return { code: exitCode.differs, said: { id: "verify-signed-other", args: { key: about.id } } };
  }
  const known = (wanted === undefined ? trusted : [wanted]).filter(({ id }) => id === about.id);
  if (known.length > 0) {
    const key = known.find((one) => isSignedBy(manifest, signature, one));
    return key === undefined ? broken : { code: exitCode.ok, said: { id: "verify-signed", args: { key: key.text } } };
  }
  const named = readPublicKey(/ by (RW\S{54})$/.exec(about.comment)?.[1] ?? "");
  // A signature of minisign's own names no key, and nothing can be said of it without one.
  if (named === undefined) return { code: 3, said: { id: "verify-signature-unchecked", args: { key: about.id } } };
  return isSignedBy(manifest, signature, named)
    ? { code: exitCode.ok, said: { id: "verify-signed-unknown", args: { key: named.text } } }
    : broken;
}
