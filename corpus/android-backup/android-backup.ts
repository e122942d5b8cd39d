/**
 * A backup out of a phone's state: the tar archive that Android makes, in the file around it.
 * Facts: AOSP `TelephonyBackupAgent` for messages, `AppMetadataBackupWriter` for the manifests.
 * @module
 */
import { type BackupWriting, writeAndroidBackup, zlib } from "../formats/android-backup-writer.ts";
import { type Bytes, utf8 } from "../formats/bytes.ts";
import { type TarMember, writeTar } from "../formats/tar-writer.ts";
import type { BackupApp, BackupPhone, PictureMessage, TextMessage } from "./backup-phone.ts";

const provider = "com.android.providers.telephony";
/** So many stand in one file. */
const atOnce = 100;
const own = "+12025550100";
const utf8Charset = 106;

export function writeBackupFile(phone: BackupPhone, writing: BackupWriting = {}): Promise<Bytes> {
  return writeAndroidBackup(backupTar(phone), writing);
}

/** What is inside a backup, as tools unpack it. */
export function backupTar({ texts, pictures, apps }: BackupPhone): Bytes {
  const members: TarMember[] = [];
  const add = (name: string, bytes: Uint8Array): void => void members.push({ name, bytes });
  for (const app of apps) {
    add(`apps/${app.package}/_manifest`, utf8(manifest(app)));
    for (const [path, text] of Object.entries(app.files)) add(`apps/${app.package}/${path}`, utf8(text));
  }
  const telephony = { package: provider, version: 34, installer: "", certificates: [], files: {} };
  add(`apps/${provider}/_manifest`, utf8(manifest(telephony)));
  const files = (kind: string, messages: readonly object[]): void => {
    for (let at = 0; at < messages.length; at += atOnce) {
      const number = String(at / atOnce).padStart(6, "0");
      const json = utf8(JSON.stringify(messages.slice(at, at + atOnce)));
      add(`apps/${provider}/d_f/${number}_${kind}_backup`, zlib(json, "stored"));
    }
  };
  files("sms", texts.map(textEntry));
  files("mms", pictures.map(pictureEntry));
  return writeTar(members);
}

function manifest({ package: name, version, installer, certificates }: BackupApp): string {
  return `${["1", name, version, 34, installer, "0", certificates.length, ...certificates].join("\n")}\n`;
}

function textEntry({ address, body, at, type }: TextMessage): object {
  const time = at.getTime();
  return {
    self_phone: own,
    address,
    ...(body === null ? {} : { body }),
    date: String(time),
    date_sent: type === 1 ? String(time - 2000) : "0",
    status: "-1",
    type: String(type),
    ...(type === 1 ? {} : { recipients: [address] }),
    read: "1",
  };
}

function pictureEntry({ from, to, subject, body, at, box, location, attachments }: PictureMessage): object {
  const seconds = Math.floor(at.getTime() / 1000);
  const address = (type: number, one: string) => ({ type, address: one, charset: utf8Charset });
  return {
    self_phone: own,
    date: String(seconds),
    date_sent: box === 1 ? String(seconds - 3) : "0",
    m_type: box === 1 ? "132" : "128",
    v: "18",
    msg_box: String(box),
    ...(location === undefined ? {} : { ct_l: location }),
    ...(subject === undefined ? {} : { sub: asBytes(subject), sub_cs: String(utf8Charset) }),
    recipients: box === 1 ? [from] : to,
    read: "1",
    mms_addresses: [address(137, from), ...to.map((one) => address(151, one))],
    ...(body === undefined ? {} : { mms_body: body, mms_charset: utf8Charset }),
    attachments: attachments.map(({ name, type }) => ({ mime_type: type, filename: name })),
    smil: "<smil><head><layout/></head><body/></smil>",
  };
}

/** Android keeps a subject as its bytes, each as a letter. */
function asBytes(text: string): string {
  return String.fromCharCode(...utf8(text));
}
