/**
 * A pass for Wallet: a zip file with a description and pictures.
 * @module
 */
import { concat, utf8 } from "../../formats/bytes.ts";
import { writeZip } from "../../formats/zip-writer.ts";

/** PNG, TIFF and WebP by their first bytes; the rest does not matter here. */
export const pictures = {
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  tiff: Uint8Array.of(0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8),
  webp: concat([utf8("RIFF"), Uint8Array.of(32, 0, 0, 0), utf8("WEBPVP8L")]),
} as const;

export function walletPass(logo: Uint8Array): Uint8Array {
  return writeZip([
    { name: "pass.json", bytes: utf8('{"formatVersion":1,"description":"Ticket"}') },
    { name: "icon.png", bytes: pictures.png },
    { name: "logo.png", bytes: logo },
  ]);
}
