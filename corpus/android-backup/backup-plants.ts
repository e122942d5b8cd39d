/**
 * Traces that can be planted into an Android backup, and the indicator list that knows them.
 * @module
 */
import type { IndicatorList } from "../indicators/stix-bundle.ts";
import type { Planting } from "../ios-backup/plants/plants.ts";
import { indicatorsOf, type PlantOf, plantInto } from "../plant-into.ts";
import type { BackupPhone, PictureMessage, TextMessage } from "./backup-phone.ts";
import { ordinaryMaker, watcher, watcherSha256 } from "./certificates.table.ts";

type BackupPlant = PlantOf<BackupPhone>;
type Expected = BackupPlant["expected"];

const at = new Date("2026-03-19T08:15:00Z");
const text =
  (body: string, more: Partial<TextMessage> = {}) =>
  (phone: BackupPhone): void =>
    void phone.texts.push({ address: "+12025550177", body, at, type: 1, ...more });
const picture =
  (more: Partial<PictureMessage>) =>
  (phone: BackupPhone): void =>
    void phone.pictures.push({ from: "+12025550177", to: ["+12025550100"], at, box: 1, attachments: [], ...more });
const app =
  (name: string, certificate = ordinaryMaker, installer = "com.android.vending") =>
  (phone: BackupPhone): void =>
    void phone.apps.push({ package: name, version: 7, installer, certificates: [certificate], files: {} });
const host = (value: string, minimumGrade: "reached" | "context" = "reached"): Expected => ({
  indicatorType: "domain-name:value",
  value,
  minimumGrade,
});

export const backupPlants: readonly BackupPlant[] = [
  {
    id: "sms-link",
    artifact: "android.sms",
    describe: "A text message came with a link to a known host.",
    apply: text("Your parcel waits: https://go.parcel-track.example/x?id=1."),
    expected: host("parcel-track.example"),
    lookAlike: {
      describe: "A host that only ends in the same letters.",
      apply: text("Your parcel waits: https://myparcel-track.example/x?id=1."),
    },
  },
  {
    id: "sms-bare-host",
    artifact: "android.sms",
    describe: "A host without https:// in front.",
    apply: text("Photos of you: bare-name.example/p (hurry!)"),
    expected: host("bare-name.example"),
    lookAlike: {
      describe: "The name as a folder of another host.",
      apply: text("Photos: https://pictures.example/bare-name.example/p"),
    },
  },
  {
    id: "sms-url",
    artifact: "android.sms",
    describe: "A published address with a query.",
    apply: text("https://shared.example/doc?token=a=b"),
    expected: { indicatorType: "url:value", value: "https://shared.example/doc?token=a=b", minimumGrade: "reached" },
    lookAlike: {
      describe: "Another page of the same host.",
      apply: text("https://shared.example/doc?token=a=c"),
    },
  },
  {
    id: "sms-sender-name",
    artifact: "android.sms",
    describe: "The sender has a known host for a name.",
    apply: text("Hello", { address: "SenderName.example" }),
    expected: host("sendername.example"),
    lookAlike: {
      describe: "A sender with a longer name.",
      apply: text("Hello", { address: "TheSenderName.example" }),
    },
  },
  {
    id: "sms-passed-on",
    artifact: "android.sms",
    describe: "The phone's user wrote a known link: that says less.",
    apply: text("Is this real? https://passed-on.example/", { type: 2 }),
    expected: host("passed-on.example", "context"),
    lookAlike: {
      describe: "The user wrote of another host.",
      apply: text("Is this real? https://passed-on.example.net/", { type: 2 }),
    },
  },
  {
    id: "sms-link-to-app",
    artifact: "android.sms",
    describe: "A link straight to an app: no indicator needed.",
    apply: text("New voice message: https://voice.example/get/player.apk"),
    expected: { rule: "android.sms/link-to-app-file", minimumGrade: "context" },
    lookAlike: {
      describe: "The name of such a file in a query.",
      apply: text("What is https://help.example/search?q=player.apk"),
    },
  },
  {
    id: "mms-text",
    artifact: "android.sms",
    describe: "A picture message with a link in its text.",
    apply: picture({ body: "Look http://mms-lure.example/1" }),
    expected: host("mms-lure.example"),
    lookAlike: { describe: "Another host.", apply: picture({ body: "Look http://mms-lures.example/1" }) },
  },
  {
    id: "mms-subject",
    artifact: "android.sms",
    describe: "A known host in the subject, beside letters that are no ASCII.",
    apply: picture({ subject: "Größe: subject-lure.example" }),
    expected: host("subject-lure.example"),
    lookAlike: { describe: "Another host.", apply: picture({ subject: "Größe: subject-lure.example.org" }) },
  },
  {
    id: "mms-location",
    artifact: "android.sms",
    describe: "The contents of a picture message lay on a known host.",
    apply: picture({ location: "http://mms-store.example/m?id=7" }),
    expected: host("mms-store.example"),
    lookAlike: {
      describe: "The known host in the query of another.",
      apply: picture({ location: "http://mmsc.carrier.example/m?from=mms-store.example" }),
    },
  },
  {
    id: "mms-sender",
    artifact: "android.sms",
    describe: "A picture message from a known e-mail address.",
    apply: picture({ from: "operator@mail-lure.test" }),
    expected: { indicatorType: "email-addr:value", value: "operator@mail-lure.test", minimumGrade: "reached" },
    lookAlike: { describe: "Somebody else there.", apply: picture({ from: "cooperator@mail-lure.test" }) },
  },
  {
    id: "backup-app",
    artifact: "android.backup-packages",
    describe: "A known app is in the backup.",
    apply: app("com.example.watcher"),
    expected: { indicatorType: "app:id", value: "com.example.watcher", minimumGrade: "ran" },
    lookAlike: { describe: "An app with a longer name.", apply: app("com.example.watchers") },
  },
  {
    id: "backup-certificate",
    artifact: "android.backup-packages",
    describe: "An app under another name, signed by a known maker.",
    apply: app("org.example.calculator", watcher),
    expected: { indicatorType: "app:cert.sha256", value: watcherSha256, minimumGrade: "ran" },
    lookAlike: { describe: "The same name, signed by somebody else.", apply: app("org.example.calculator2") },
  },
  {
    id: "backup-installer",
    artifact: "android.backup-packages",
    describe: "A known app installed another.",
    apply: app("org.example.brought", ordinaryMaker, "com.example.dropper"),
    expected: { indicatorType: "app:id", value: "com.example.dropper", minimumGrade: "attempt" },
    lookAlike: {
      describe: "An installer with a longer name.",
      apply: app("org.example.brought2", ordinaryMaker, "com.example.dropper2"),
    },
  },
];

export const backupIndicators: IndicatorList = {
  name: "Example stalkerware (invented)",
  description: "An invented app for demonstrations, training and tests. No value here belongs to anybody.",
  date: "2026-04-01T00:00:00.000Z",
  indicators: indicatorsOf(backupPlants),
};

export function plantBackupTraces(
  phone: BackupPhone,
  which: boolean | readonly string[],
  planting: Planting = "both",
): void {
  plantInto(backupPlants, phone, which, planting);
}
