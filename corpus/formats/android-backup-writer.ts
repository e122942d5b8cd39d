/**
 * Writes Android backups (`.ab`): header, and a tar archive behind it that is compressed, encrypted, both or neither.
 * Facts: Android's PerformAdbBackupTask and PasswordUtils (public source).
 * @module
 */
import { pbkdf2 } from "../web-crypto.ts";
import { type Bytes, bigEndian, concat, hexOf, utf8 } from "./bytes.ts";

export interface BackupWriting {
  /** 1 to 5, or any number for a header that nobody can read; 5 when absent. */
  readonly version?: number;
  /** Packs bytes as a raw DEFLATE stream; "stored" makes blocks that are not packed. Not compressed when absent. */
  readonly deflate?: ((bytes: Uint8Array) => Uint8Array) | "stored";
  /** Not encrypted when absent. */
  readonly encryption?: BackupEncryptionInput;
  /** What the header says of compression, where it is to be untrue. */
  readonly statedCompression?: "0" | "1";
}

export interface BackupEncryptionInput {
  readonly password: string;
  /** How characters become bytes: `utf8` from version 2 on, `low-bytes` in version 1, where not stated. */
  readonly characters?: "utf8" | "low-bytes";
  /** 10,000 on a phone, which takes a test a while. */
  readonly rounds?: number;
  /** 64, 64, 16, 32 and 16 bytes; fixed ones where not given, so that the same backup comes out each time. */
  readonly userSalt?: Uint8Array;
  readonly checksumSalt?: Uint8Array;
  readonly userIv?: Uint8Array;
  readonly masterKey?: Uint8Array;
  readonly masterIv?: Uint8Array;
}

export async function writeAndroidBackup(tar: Uint8Array, writing: BackupWriting = {}): Promise<Bytes> {
  const { version = 5, deflate, encryption } = writing;
  const flag = writing.statedCompression ?? (deflate === undefined ? "0" : "1");
  const head = `ANDROID BACKUP\n${version}\n${flag}\n`;
  const body = deflate === undefined ? tar : zlib(tar, deflate);
  if (encryption === undefined) return concat([utf8(`${head}none\n`), body]);

  const { password, characters = version === 1 ? "low-bytes" : "utf8", rounds = 10_000 } = encryption;
  const { userSalt = run(64, 7), checksumSalt = run(64, 11), userIv = run(16, 13) } = encryption;
  const { masterKey = run(32, 17), masterIv = run(16, 19) } = encryption;
  const userKey = await pbkdf2("SHA-1", typed(password, characters), userSalt, rounds, 32);
  const checked = characters === "utf8" ? signExtended(masterKey) : masterKey;
  const checksum = await pbkdf2("SHA-1", checked, checksumSalt, rounds, 32);
  const blob = concat([masterIv, masterKey, checksum].flatMap((part) => [bigEndian(part.length, 1), part]));
  const lines = [
    "AES-256",
    hexOf(userSalt).toUpperCase(),
    hexOf(checksumSalt).toUpperCase(),
    String(rounds),
    hexOf(userIv).toUpperCase(),
    hexOf(await encrypt(userKey, userIv, blob)).toUpperCase(),
  ];
  return concat([utf8(`${head}${lines.join("\n")}\n`), await encrypt(masterKey, masterIv, body)]);
}

/** Bytes that look like none in particular, the same for the same start. */
function run(length: number, start: number): Bytes {
  return Uint8Array.from({ length }, (_, at) => (start * 37 + at * 83 + (at >> 2) * 29) & 0xff);
}

function typed(password: string, characters: "utf8" | "low-bytes"): Bytes {
  if (characters === "utf8") return utf8(password);
  return Uint8Array.from({ length: password.length }, (_, at) => password.charCodeAt(at) & 0xff);
}

/** As Java makes characters of signed bytes, in UTF-8. */
function signExtended(bytes: Uint8Array): Bytes {
  return utf8(Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xff00 + byte)).join(""));
}

async function encrypt(key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", Uint8Array.from(key), { name: "AES-CBC" }, false, ["encrypt"]);
  const algorithm = { name: "AES-CBC", iv: Uint8Array.from(iv) } as const;
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, imported, Uint8Array.from(plain)));
}

/** RFC 1950 around a stream of RFC 1951. */
export function zlib(bytes: Uint8Array, deflate: ((bytes: Uint8Array) => Uint8Array) | "stored"): Bytes {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const packed = deflate === "stored" ? storedBlocks(bytes) : deflate(bytes);
  return concat([Uint8Array.of(0x78, 0x9c), packed, bigEndian(b * 65_536 + a, 4)]);
}

function storedBlocks(bytes: Uint8Array): Bytes {
  const parts: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += 0xffff) {
    const part = bytes.subarray(at, at + 0xffff);
    const last = at + 0xffff >= bytes.length ? 1 : 0;
    const { length } = part;
    parts.push(Uint8Array.of(last, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff), part);
  }
  return concat(parts);
}
