/**
 * Traces in attachments of messages, by what the files are and how they came.
 * @module
 */
import { utf8 } from "../../formats/bytes.ts";
import { before } from "../contents/clean-phone.ts";
import type { Phone } from "../contents/phone.ts";
import { pictures, walletPass } from "../contents/wallet-pass.ts";
import { type Plant, plantedDays } from "./plant.ts";

function attach(phone: Phone, days: number, files: readonly { name: string; uti: string; bytes: Uint8Array }[]): void {
  for (const [i, { name, uti, bytes }] of files.entries()) {
    phone.messages.push({
      at: before(days),
      from: "+15555550182",
      body: { text: "\ufffc" },
      attachments: [
        {
          filename: `~/Library/SMS/Attachments/c${i % 10}/0${i % 10}/${days}-${i}/${name}`,
          uti,
          mimeType: "application/octet-stream",
          bytes,
        },
      ],
    });
  }
}

const gif = utf8("GIF89a\u0001\u0000\u0001\u0000");

export const attachmentPlants: readonly Plant[] = [
  {
    id: "attachment-document-as-picture",
    artifact: "ios.sms-attachments",
    describe: "A document came with a message under the name of a moving picture: no indicator needed.",
    apply: (phone) =>
      attach(phone, plantedDays + 3, [{ name: "fun.gif", uti: "com.compuserve.gif", bytes: utf8("%PDF-1.7\n") }]),
    expected: { rule: "ios.sms-attachments/document-named-as-picture", minimumGrade: "attempt" },
    lookAlike: {
      describe: "A moving picture, and a document under its own name.",
      value: "fun.gif",
      apply: (phone) =>
        attach(phone, plantedDays + 4, [
          { name: "fun.gif", uti: "com.compuserve.gif", bytes: gif },
          { name: "menu.pdf", uti: "com.adobe.pdf", bytes: utf8("%PDF-1.7\n") },
        ]),
    },
  },
  {
    id: "attachment-pass-with-odd-images",
    artifact: "ios.sms-attachments",
    describe: "A pass for Wallet whose logo.png is another kind of picture: no indicator needed.",
    apply: (phone) =>
      attach(phone, plantedDays + 5, [
        { name: "ticket.pkpass", uti: "com.apple.pkpass", bytes: walletPass(pictures.webp) },
      ]),
    expected: { rule: "ios.sms-attachments/pass-with-odd-images", minimumGrade: "attempt" },
    lookAlike: {
      describe: "An ordinary pass.",
      value: "ticket.pkpass",
      apply: (phone) =>
        attach(phone, plantedDays + 6, [
          { name: "ticket.pkpass", uti: "com.apple.pkpass", bytes: walletPass(pictures.png) },
        ]),
    },
  },
  {
    id: "attachment-watch-face",
    artifact: "ios.sms-attachments",
    describe: "A watch face came with a message: worth knowing, no more.",
    apply: (phone) =>
      attach(phone, plantedDays + 7, [
        { name: "face.watchface", uti: "com.apple.watchface", bytes: walletPass(pictures.png) },
      ]),
    expected: { rule: "ios.sms-attachments/watch-face-received", minimumGrade: "context" },
    lookAlike: {
      describe: "A picture of a watch face.",
      value: "watchface.heic",
      apply: (phone) =>
        attach(phone, plantedDays + 8, [{ name: "watchface.heic", uti: "public.heic", bytes: utf8("ftypheic") }]),
    },
  },
  {
    id: "attachment-many-at-once",
    artifact: "ios.sms-attachments",
    describe: "Nine moving pictures from one sender within a second: worth knowing, no more.",
    apply: (phone) =>
      attach(
        phone,
        plantedDays + 9,
        Array.from({ length: 9 }, (_, i) => ({ name: `${i}.gif`, uti: "com.compuserve.gif", bytes: gif })),
      ),
    expected: { rule: "ios.sms-attachments/many-at-once", minimumGrade: "context" },
    lookAlike: {
      describe: "Nine photos from one sender within a second.",
      value: "photos",
      apply: (phone) =>
        attach(
          phone,
          plantedDays + 10,
          Array.from({ length: 9 }, (_, i) => ({ name: `${i}.heic`, uti: "public.heic", bytes: utf8("ftypheic") })),
        ),
    },
  },
  {
    id: "attachment-temporary-file",
    artifact: "ios.sms-attachments",
    describe: "An attachment that was received lies below /var/tmp and ends in -1: worth knowing, no more.",
    apply: (phone) =>
      void phone.messages.push({
        at: before(plantedDays + 11),
        from: "+15555550182",
        text: "\ufffc",
        attachments: [
          {
            filename: "/var/tmp/com.example/picture-1",
            uti: "public.data",
            mimeType: "application/octet-stream",
            bytes: gif,
          },
        ],
      }),
    expected: { rule: "ios.sms-attachments/temporary-file", minimumGrade: "context" },
    lookAlike: {
      describe: "An attachment in the folder of Messages whose name ends in -1.",
      value: "picture-1",
      apply: (phone) => attach(phone, plantedDays + 12, [{ name: "picture-1", uti: "public.data", bytes: gif }]),
    },
  },
];
