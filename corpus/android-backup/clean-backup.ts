/**
 * An ordinary phone's backup: a few hundred messages and some apps. All numbers, names and addresses are reserved ones.
 * @module
 */
import { randomFrom } from "../random.ts";
import type { BackupApp, BackupPhone, PictureMessage, TextMessage } from "./backup-phone.ts";
import { ordinaryMaker } from "./certificates.table.ts";

const takenAt = new Date("2026-05-03T10:00:00Z");
const day = 86_400_000;
const people = ["+12025550101", "+12025550102", "+12025550103", "+12025550104", "12345", "PHARMACY"];
const words = [
  "See you at seven",
  "The train is late again",
  "Did you read https://news.example/today?",
  "Your code is 4711. Do not share it.",
  "Photos are on pictures.example/a/7",
  "OK",
  "Thank you!",
  "Größe M, please 😀",
];

export function cleanBackup(seed = "1"): BackupPhone {
  const random = randomFrom(`android-backup/${seed}`);
  const texts: TextMessage[] = Array.from({ length: 240 }, (_, at) => ({
    address: random.pick(people),
    // A message may have no text at all.
    body: at % 41 === 7 ? null : random.pick(words),
    at: new Date(takenAt.getTime() - (240 - at) * day * 0.4 - random.below(3_600_000)),
    type: at % 3 === 0 ? 2 : at % 37 === 1 ? 3 : 1,
  }));
  const pictures: PictureMessage[] = Array.from({ length: 12 }, (_, at) => ({
    from: at % 4 === 3 ? "insert-address-token" : random.pick(people),
    to: at % 4 === 3 ? [random.pick(people)] : ["+12025550100"],
    ...(at % 2 === 0 ? { body: random.pick(words) } : {}),
    at: new Date(takenAt.getTime() - (12 - at) * day * 7),
    box: at % 4 === 3 ? 2 : 1,
    ...(at % 4 === 3 ? {} : { location: `http://mmsc.carrier.example/m?id=${random.hex(8)}` }),
    attachments: [{ name: `IMG_${100 + at}.jpg`, type: "image/jpeg" }],
  }));
  return { seed, takenAt, texts, pictures, apps: apps() };
}

function apps(): BackupApp[] {
  const app = (name: string, version: number, installer = "com.android.vending"): BackupApp => ({
    package: name,
    version,
    installer,
    certificates: [ordinaryMaker],
    files: { "f/settings.txt": "ordinary", "sp/prefs.xml": "<map />" },
  });
  return [
    app("org.example.notes", 1203),
    app("org.example.train", 88),
    app("org.example.weather", 4),
    app("org.example.radio", 310, "org.fdroid.fdroid"),
  ];
}
