/**
 * Writes apps as Android packs them: a compiled manifest, and a signing block that holds certificates and no signature.
 * Format: AOSP `ResourceTypes.h`; https://source.android.com/docs/security/features/apksigning/v2
 * @module
 */
import { type Bytes, concat, utf8 } from "./bytes.ts";
import { writeZip, type ZipMember, type ZipWriting } from "./zip-writer.ts";

export interface ApkInput {
  readonly package: string;
  readonly versionCode?: number;
  readonly versionName?: string;
  readonly permissions?: readonly string[];
  /** Texts of the manifest in two bytes a letter, as older tools write them. */
  readonly wide?: boolean;
  /** DER of the signer's certificate, by number of the scheme. */
  readonly signers?: readonly (readonly [scheme: "v2" | "v3" | "v3.1", certificate: Uint8Array])[];
  readonly more?: readonly ZipMember[];
}

const schemeIds = { v2: 0x7109871a, v3: 0xf05368c0, "v3.1": 0x1b93ad61 } as const;

export function writeApk(app: ApkInput, writing: ZipWriting = {}): Bytes {
  const members: ZipMember[] = [
    { name: "AndroidManifest.xml", bytes: writeManifest(app) },
    { name: "classes.dex", bytes: utf8("dex\n035\0") },
    ...(app.more ?? []),
  ];
  const whole = writeZip(members, writing);
  if (app.signers === undefined) return whole;
  const view = new DataView(whole.buffer);
  const end = whole.length - 22;
  const directory = view.getUint32(end + 16, true);
  const block = signingBlock(app.signers);
  const signed = concat([whole.subarray(0, directory), block, whole.subarray(directory)]);
  new DataView(signed.buffer).setUint32(end + block.length + 16, directory + block.length, true);
  return signed;
}

function signingBlock(signers: NonNullable<ApkInput["signers"]>): Bytes {
  const pairs = signers.map(([scheme, certificate]) => {
    const data = concat([framed(new Uint8Array(0)), framed(framed(certificate)), framed(new Uint8Array(0))]);
    const signer = concat([framed(data), framed(new Uint8Array(0)), framed(new Uint8Array(0))]);
    const value = framed(framed(signer));
    return concat([little(value.length + 4, 8), little(schemeIds[scheme], 4), value]);
  });
  const content = concat(pairs);
  const size = content.length + 24;
  return concat([little(size, 8), content, little(size, 8), utf8("APK Sig Block 42")]);
}

/** Behind its length. */
function framed(bytes: Uint8Array): Bytes {
  return concat([little(bytes.length, 4), bytes]);
}

function little(value: number, size: number): Bytes {
  const out = new Uint8Array(size);
  for (let i = 0, rest = value; i < size; i++, rest = Math.floor(rest / 256)) out[i] = rest & 0xff;
  return out;
}

const resourceNumbers = [0x0101021b, 0x0101021c, 0x01010003];
const none = 0xffffffff;

function writeManifest(app: ApkInput): Bytes {
  const { permissions = [], versionCode = 1, versionName = "1.0" } = app;
  // The names with resource numbers come first, in the numbers' order.
  const texts = ["versionCode", "versionName", "name", "package", "manifest", "uses-permission"];
  const numberOf = (text: string): number => {
    const known = texts.indexOf(text);
    return known >= 0 ? known : texts.push(text) - 1;
  };
  const attribute = (name: string, value: string | number): Bytes =>
    typeof value === "number"
      ? little5(none, numberOf(name), none, 0x10000008, value)
      : little5(none, numberOf(name), numberOf(value), 0x03000008, numberOf(value));
  const start = (name: string, attributes: readonly Bytes[]): Bytes =>
    piece(
      0x0102,
      16,
      concat([
        little(1, 4),
        little(none, 4),
        little(none, 4),
        little(numberOf(name), 4),
        concat([20, 20, attributes.length, 0, 0, 0].map((value) => little(value, 2))),
        ...attributes,
      ]),
    );
  const end = (name: string): Bytes =>
    piece(0x0103, 16, concat([1, none, none, numberOf(name)].map((value) => little(value, 4))));
  const elements = [
    start("manifest", [
      attribute("versionCode", versionCode),
      attribute("versionName", versionName),
      attribute("package", app.package),
    ]),
    ...permissions.flatMap((permission) => [
      start("uses-permission", [attribute("name", permission)]),
      end("uses-permission"),
    ]),
    end("manifest"),
  ];
  const resources = piece(0x0180, 8, concat(resourceNumbers.map((number) => little(number, 4))));
  return piece(0x0003, 8, concat([textPool(texts, app.wide === true), resources, ...elements]));
}

function little5(...values: readonly [number, number, number, number, number]): Bytes {
  return concat(values.map((value) => little(value, 4)));
}

/** `head` counts the eight bytes that every piece begins with. */
function piece(type: number, head: number, content: Uint8Array): Bytes {
  return concat([little(type, 2), little(head, 2), little(content.length + 8, 4), content]);
}

function textPool(texts: readonly string[], wide: boolean): Bytes {
  const written = texts.map((text) => {
    if (wide) {
      const letters = Array.from({ length: text.length }, (_, i) => little(text.charCodeAt(i), 2));
      return concat([little(text.length, 2), ...letters, little(0, 2)]);
    }
    const bytes = utf8(text);
    return concat([length8(text.length), length8(bytes.length), bytes, little(0, 1)]);
  });
  const offsets: Bytes[] = [];
  let at = 0;
  for (const text of written) {
    offsets.push(little(at, 4));
    at += text.length;
  }
  const start = 28 + 4 * texts.length;
  const padding = new Uint8Array((4 - (at % 4)) % 4);
  const head = [texts.length, 0, wide ? 0 : 0x100, start, 0].map((value) => little(value, 4));
  return piece(0x0001, 28, concat([...head, ...offsets, ...written, padding]));
}

/** One byte, or two with the first one's top bit set. */
function length8(length: number): Bytes {
  return Uint8Array.from(length < 0x80 ? [length] : [0x80 | (length >> 8), length & 0xff]);
}
