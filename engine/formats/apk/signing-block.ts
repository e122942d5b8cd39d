/**
 * Certificates in the signing block of an app, in front of the directory of the archive. Nothing is verified.
 * Format: https://source.android.com/docs/security/features/apksigning/v2, …/v3
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { utf8 } from "../../bytes/text.ts";

export interface BlockSigner {
  readonly scheme: "v2" | "v3" | "v3.1";
  /** DER; the first is the signer's own. */
  readonly certificates: readonly Uint8Array[];
}

const magic = "APK Sig Block 42";
const schemes: ReadonlyMap<number, BlockSigner["scheme"]> = new Map([
  [0x7109871a, "v2"],
  [0xf05368c0, "v3"],
  [0x1b93ad61, "v3.1"],
]);
const endBytes = 22;
const mostComment = 0xffff;
const mostBlock = 32 << 20;
const mostSigners = 100;

/** Empty where there is no block. */
export async function readSigningBlock(source: ByteSource): Promise<readonly BlockSigner[]> {
  const directory = await directoryStart(source);
  if (directory === undefined || directory < 32) return [];
  const foot = await source.read(directory - 24, directory);
  if (foot.length < 24 || utf8(foot.subarray(8)) !== magic) return [];
  const size = Number(viewOf(foot).getBigUint64(0, true));
  const start = directory - size - 8;
  if (size < 24 || size > mostBlock || start < 0) return [];
  const block = await source.read(start + 8, directory - 24);
  const view = viewOf(block);
  const signers: BlockSigner[] = [];
  for (let at = 0; at + 12 <= block.length; ) {
    const length = Number(view.getBigUint64(at, true));
    const end = at + 8 + length;
    if (length < 4 || end > block.length) break;
    const scheme = schemes.get(view.getUint32(at + 8, true));
    if (scheme !== undefined) {
      // The signers, of each the data that is signed, in it the digests and then the certificates.
      for (const signer of pieces(inner(block.subarray(at + 12, end)))) {
        const certificates = pieces(nth(inner(signer), 1));
        if (certificates.length > 0 && signers.length < mostSigners) signers.push({ scheme, certificates });
      }
    }
    at = end;
  }
  return signers;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The bytes behind a length of four bytes, as many as it says. */
function inner(bytes: Uint8Array): Uint8Array {
  return nth(bytes, 0);
}

function nth(bytes: Uint8Array, number: number): Uint8Array {
  return pieces(bytes, number + 1)[number] ?? new Uint8Array(0);
}

/** Pieces one behind the other, each behind its length. */
function pieces(bytes: Uint8Array, most = mostSigners): Uint8Array[] {
  const view = viewOf(bytes);
  const found: Uint8Array[] = [];
  for (let at = 0; at + 4 <= bytes.length && found.length < most; ) {
    const end = at + 4 + view.getUint32(at, true);
    if (end > bytes.length) break;
    found.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return found;
}

/** Offset of the archive's directory, as its end record says. APPNOTE.TXT 4.3.16 */
async function directoryStart(source: ByteSource): Promise<number | undefined> {
  const from = Math.max(0, source.size - endBytes - mostComment);
  const tail = await source.read(from, source.size);
  const view = viewOf(tail);
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const start = view.getUint32(at + 16, true);
    if (start <= from + at) return start;
  }
  return undefined;
}
