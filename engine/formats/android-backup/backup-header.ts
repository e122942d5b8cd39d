/**
 * The text in front of an Android backup: lines that end in LF, the last of them followed by the body.
 * Facts: Android's BackupManagerService and PerformAdbBackupTask (public source), versions 1 to 5; README of
 * https://github.com/nelenkov/android-backup-extractor.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { fromHex, utf8 } from "../../bytes/text.ts";

export interface BackupEncryption {
  readonly userSalt: Uint8Array;
  readonly checksumSalt: Uint8Array;
  /** Rounds of PBKDF2, for the user's key and for the check sum alike. */
  readonly rounds: number;
  /** 16 bytes. */
  readonly userIv: Uint8Array;
  /** Under the user's key: a whole number of AES blocks. */
  readonly masterKeyBlob: Uint8Array;
}

export interface BackupHeader {
  readonly version: number;
  /** As stated; see `openBackupBody` for what is there. */
  readonly compressed: boolean;
  readonly encryption?: BackupEncryption;
  /** Offset of the first byte behind the header. */
  readonly bodyAt: number;
}

/** Bytes that hold any header: nine lines, the longest a few hundred characters. */
export const headerBytes = 8192;

const magic = "ANDROID BACKUP";
const newest = 5;
/** Android writes 10,000; a header must not make us derive keys for hours. */
const mostRounds = 1_000_000;
const longestSalt = 1024;

export function isAndroidBackup(head: Uint8Array): boolean {
  return head.length >= magic.length && utf8(head.subarray(0, magic.length)) === magic;
}

/**
 * Reads the header from the first `headerBytes` of a file.
 * @throws {ReadError} `malformed`, `truncated`, `unsupported-version`, or `over-limit` for too many rounds.
 */
export function readBackupHeader(head: Uint8Array, place: string): BackupHeader {
  let at = 0;
  let number = 0;

  function line(): string {
    number++;
    const end = head.indexOf(0x0a, at);
    if (end < 0) {
      const whole = head.length < headerBytes;
      throw new ReadError(whole ? "truncated" : "malformed", place, `line ${number} of the header has no end`);
    }
    const text = utf8(head.subarray(at, end));
    at = end + 1;
    return text;
  }

  function wrong(what: string): ReadError {
    return new ReadError("malformed", place, `line ${number} of the header: ${what}`);
  }

  function bytes(what: string, fits: (length: number) => boolean): Uint8Array {
    const found = fromHex(line());
    if (found === undefined || !fits(found.length)) throw wrong(`no ${what}`);
    return found;
  }

  if (line() !== magic) throw wrong("not the mark of an Android backup");
  const stated = line();
  if (!/^\d{1,6}$/.test(stated)) throw wrong("no version");
  const version = Number(stated);
  if (version < 1 || version > newest) throw new ReadError("unsupported-version", place, `backup version ${version}`);
  const flag = line();
  if (!/^[01]$/.test(flag)) throw wrong("no mark of compression");
  const compressed = flag === "1";
  const algorithm = line();
  if (algorithm === "none") return { version, compressed, bodyAt: at };
  if (algorithm !== "AES-256") {
    throw new ReadError("unsupported-version", place, `encryption ${algorithm.slice(0, 40)}`);
  }

  const salt = (length: number): boolean => length > 0 && length <= longestSalt;
  const userSalt = bytes("salt", salt);
  const checksumSalt = bytes("salt of the check sum", salt);
  const roundsText = line();
  if (!/^\d{1,12}$/.test(roundsText) || Number(roundsText) < 1) throw wrong("no number of rounds");
  const rounds = Number(roundsText);
  if (rounds > mostRounds) throw new ReadError("over-limit", place, `${rounds} rounds of key derivation`);
  const userIv = bytes("initialisation vector", (length) => length === 16);
  const masterKeyBlob = bytes("master key", (length) => length > 0 && length % 16 === 0 && length <= longestSalt);
  return {
    version,
    compressed,
    encryption: { userSalt, checksumSalt, rounds, userIv, masterKeyBlob },
    bodyAt: at,
  };
}
