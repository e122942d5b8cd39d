/**
 * An ordinary phone on which nothing ever happened. Every name, number and address in it is invented or reserved.
 * @module
 */
import { concat, utf8 } from "../../formats/bytes.ts";
import { type Random, randomFrom } from "../../random.ts";
import { ordinaryPages } from "./browsing.ts";
import type { UsageProcess } from "./data-usage.ts";
import type { Message } from "./messages.ts";
import { ordinaryPeople } from "./people.ts";
import type { App, Phone } from "./phone.ts";
import { ordinaryPrograms } from "./programs.ts";
import type { Visit } from "./safari-history.ts";
import { ordinaryState } from "./state-of-phone.ts";

const takenAt = new Date("2026-05-03T10:00:00Z");
const day = 86_400_000;

/** A moment up to `days` days before the backup, never in its last hour. */
export function before(days: number): Date {
  return new Date(takenAt.getTime() - Math.max(1 / 24, days) * day);
}

const apps: readonly (readonly [bundle: string, name: string, maker: string])[] = [
  ["com.example.notes", "Plain Notes", "Example Software"],
  ["com.example.weather", "Weather Today", "Example Software"],
  ["com.example.transit", "City Transit", "Example Cities"],
  ["com.example.recipes", "Kitchen Table", "Table Works"],
  ["com.example.chess", "Chess Club", "Board Games Example"],
  ["com.example.bank", "Example Bank", "Example Bank"],
];

const people = ["+15555550101", "+15555550102", "+15555550103", "mira@mail.example", "jonas@mail.example"];

const sentences = [
  "Are you coming tonight?",
  "Running ten minutes late, sorry!",
  "Grün ist die Hoffnung 🌱",
  "Can you send me the photos from Sunday?",
  "Here is the article: https://news.example/2026/garden",
  "Tickets are on https://transit.example/tickets?id=4711",
  "ok",
  "明日は何時に会いますか？",
  "Call me when you are home",
  "The recipe was this one: recipes.example/lentil-soup",
];

const pages = [
  ["https://news.example/", "News"],
  ["https://news.example/2026/garden", "A garden in May"],
  ["https://weather.example/today", "Weather today"],
  ["https://www.transit.example/tickets?id=4711", "Tickets"],
  ["https://recipes.example/lentil-soup", "Lentil soup"],
  ["https://search.example/?q=train+times", "train times"],
  ["https://forum.example/thread/1207#post9", "Forum"],
  ["http://library.example/opening-hours", "Opening hours"],
] as const;

/** Bundles whose usage is counted under a number of the system instead of a process name. */
const counted = [
  "com.apple.mobilecal",
  "com.apple.Maps",
  "com.apple.mobilemail",
  "com.apple.weather",
  "com.apple.news",
];

const processNames: readonly (readonly [name: string, bundle?: string])[] = [
  ["CumulativeUsageTracker"],
  ["mDNSResponder/com.apple.datausage.dns", "com.apple.datausage.dns"],
  ["mDNSResponder/com.apple.purplebuddy", "com.apple.purplebuddy"],
  ["Setup/com.apple.purplebuddy", "com.apple.purplebuddy"],
  ["IMRemoteURLConne/com.apple.datausage.messages", "com.apple.datausage.messages"],
  ["apsd/com.apple.datausage.applepushservice", "com.apple.datausage.applepushservice"],
  ["AppStore/com.apple.AppStore", "com.apple.AppStore"],
  ["MobileSafari/com.apple.mobilesafari", "com.apple.mobilesafari"],
  ["com.apple.WebKit/com.apple.mobilesafari", "com.apple.mobilesafari"],
  ["nsurlsessiond/com.apple.datausage.itunesstore", "com.apple.datausage.itunesstore"],
  ["trustd"],
  ["timed"],
  ["networkserviced"],
  ["identityservices"],
  ["locationd"],
  ["softwareupdatese/com.apple.datausage.softwareupdate", "com.apple.datausage.softwareupdate"],
  ["parsec-fbf"],
  ["geod/com.apple.datausage.maps", "com.apple.datausage.maps"],
];

export function cleanPhone(seed = "bridle"): Phone {
  const random = randomFrom(`${seed}/phone`);
  return {
    seed,
    takenAt,
    device: {
      udid: `00008110-${random.fork("udid").hex(16)}`,
      name: "Example iPhone",
      model: "iPhone14,5",
      productName: "iPhone 13",
      osVersion: "17.5",
      build: "21F79",
      serial: "EXAMPLE00001",
      imei: "490154203237518",
      iccid: "8900000000000000000",
      phoneNumber: "+1 (555) 555-0100",
    },
    apps: apps.map(
      ([bundle, name, maker], i): App => ({ bundle, name, maker, version: `${i + 2}.1`, bought: before(300 - 20 * i) }),
    ),
    messages: messages(random.fork("messages")),
    visits: visits(random.fork("visits")),
    tombstones: [{ from: before(90), to: before(88) }],
    processes: processes(random.fork("processes")),
    profiles: [
      {
        uuid: "6D1F0A52-3C77-4E6B-9B0E-58A1C9D2E310",
        identifier: "school.example.wifi",
        name: "School Wi-Fi",
        organization: "Example School",
        installed: before(200),
        payloads: [
          {
            PayloadType: "com.apple.wifi.managed",
            PayloadUUID: "0C8A7E11-52F4-4D1C-8A53-4A3D8C0B7F21",
            PayloadIdentifier: "school.example.wifi.1",
            PayloadVersion: 1,
            SSID_STR: "Example School",
          },
        ],
      },
    ],
    permissions: ["kTCCServiceCamera", "kTCCServiceMicrophone", "kTCCServicePhotos"].flatMap((service, i) =>
      apps.slice(0, 4).map(([client], k) => ({ service, client, allowed: (i + k) % 3 !== 0, at: before(150 - i - k) })),
    ),
    pages: ordinaryPages(before),
    people: ordinaryPeople(random.fork("people"), before),
    programs: ordinaryPrograms(before),
    state: ordinaryState(
      apps.map(([bundle]) => bundle),
      before,
    ),
    entries: [],
  };
}

function messages(random: Random): Message[] {
  const list: Message[] = Array.from({ length: 220 }, (_, i) => {
    const text = random.pick(sentences);
    const at = before(400 - i * 1.8 - random.fraction());
    const mine = random.below(3) === 0;
    // Since iOS 16 the words often stand in the attributed body alone.
    const words = i < 80 ? { text } : { body: { text } };
    return {
      at,
      ...words,
      ...(mine ? {} : { from: random.pick(people) }),
      ...(i % 20 === 0 && { group: "Sunday hike" }),
      ...(i < 20 && { inSeconds: true, service: "SMS" as const }),
    };
  });
  const photo = concat([Uint8Array.of(0, 0, 0, 24), utf8("ftypheic"), new Uint8Array(12), random.bytes(200)]);
  list.push(
    {
      at: before(30),
      from: "mira@mail.example",
      body: { text: "\ufffc" },
      attachments: [
        {
          filename: "~/Library/SMS/Attachments/ab/11/6F0C2A1D-0B7E-4E1F-93E4-1C5B5D1F0A77/IMG_2210.HEIC",
          uti: "public.heic",
          mimeType: "image/heic",
          bytes: photo,
        },
      ],
    },
    { at: before(29), from: "+15555550102", text: "See you at eight", earlier: ["See you at seven"] },
    { at: before(28), from: "+15555550103", retracted: true, text: "" },
    { at: before(27), text: "A note to myself", withoutHandle: true },
    { at: before(26), from: "+15555550101", text: "old joke", recentlyDeleted: true },
    { at: before(20), from: "jonas@mail.example", text: "https://forum.example/thread/1207", preview: pages[6][0] },
    { at: before(0.2), from: "mira@mail.example", body: { text: "Good morning!" }, inLogOnly: true },
    { at: before(0.1), body: { text: "Morning :)" }, inLogOnly: true },
  );
  return list;
}

function visits(random: Random): Visit[] {
  const list: Visit[] = Array.from({ length: 160 }, (_, i) => {
    const [url, title] = random.pick(pages);
    return { at: before(120 - i * 0.7 - random.fraction() / 2), url, title, ...(i % 11 === 0 && { fromCloud: true }) };
  });
  list.push(
    {
      at: before(40),
      url: "http://library.example/",
      redirect: { url: "https://www.library.example/", after: 320, title: "Library" },
    },
    { at: before(39), url: "https://offline.example/", failed: true },
    { at: before(38), url: "https://forum.example/login", notGet: true, title: "Log in" },
    { at: before(0.2), url: "https://weather.example/tomorrow", title: "Weather tomorrow", inLogOnly: true },
  );
  return list;
}

function processes(random: Random): UsageProcess[] {
  const tracker = random.uuid();
  const names = [...counted.map((bundle) => [`${tracker}/${bundle}`, bundle] as const), ...processNames];
  return names.map(([name, bundle], i) => ({
    name,
    ...(bundle !== undefined && { bundle }),
    first: before(380 - i * 3 - random.fraction()),
    last: before(5 + random.fraction() * 20),
    used: i % 3 !== 0,
    ...((i === 4 || i === 12) && { gapBefore: 1 + random.below(3) }),
  }));
}
