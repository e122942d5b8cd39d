/**
 * Traces in what the services of Android tell of themselves. A look-alike stands in the same place under a longer name, or
 * names the known app where naming it says nothing.
 * @module
 */
import type { AndroidPhone } from "../phone.ts";
import { ended, network, runningService } from "../service-sections.ts";
import type { AndroidPlant } from "./plant.ts";

const add =
  (place: string, ...lines: readonly string[]) =>
  (phone: AndroidPhone): void => {
    for (const line of lines) phone.lines.push({ section: `DUMPSYS ${place}`, line });
  };

/** A known app in a line of a service, and an app whose name goes on in the same line. */
function known(
  artifact: string,
  name: string,
  describe: string,
  place: string,
  linesOf: (app: string) => readonly string[],
): AndroidPlant {
  const value = `com.example.${name}`;
  return {
    id: `android-${artifact}`,
    artifact: `android.${artifact}`,
    describe,
    apply: add(place, ...linesOf(value)),
    expected: { indicatorType: "app:id", value, minimumGrade: "ran" },
    lookAlike: {
      describe: "An app whose name goes on.",
      value: `${value}glass.help`,
      apply: add(place, ...linesOf(`${value}glass.help`)),
    },
  };
}

const appPlants: readonly AndroidPlant[] = [
  known("notification-listeners", "listenspy", "A known app reads notifications.", "notification: live", (app) => [
    `      ComponentInfo{${app}/${app}.Reader} (user 0): android.os.Proxy@51b0b75`,
  ]),
  known("input-methods", "keyspy", "A known app is the keyboard.", "input_method: keyboards", (app) => [
    `  mCurId=${app}/.Board mHasMainConnection=true mVisibleBound=false`,
  ]),
  known("roles", "dialspy", "A known app is the one for calls.", "role: holders", (app) => [app]),
  known("vpn", "tunnelspy", "A known app carries the traffic.", "vpn_management: users", (app) => [
    `  10: ${app}`,
    `    Active package name: ${app}`,
    "    Active vpn type: 1",
  ]),
  known("services", "servicespy", "A service of a known app runs.", "activity: services", (app) =>
    runningService(app, ".Watch"),
  ),
  known("exit-info", "endspy", "A known app's program was stopped a week ago.", "activity: ends", (app) =>
    ended(app, `${app}:core`, "2026-04-26 10:00:00.000"),
  ),
  known("camera-use", "filmspy", "A known app opened the camera.", "media.camera: log", (app) => [
    `  05-03 10:12:00 : CONNECT device 1 client for package ${app} (PID 3096)`,
  ]),
  known("microphone-use", "earspy", "A known app recorded.", "audio: log", (app) => [
    `05-03 11:29:03:631 rec start riid:99 uid:10400 session:77 src:MIC not silenced pack:${app}`,
  ]),
  known("location-use", "trackspy", "A known app asks for the place.", "location: listeners", (app) => [
    `        10400/${app}[tracker]/AB12CD34 Request[@+1s0ms HIGH_ACCURACY]`,
  ]),
  known("usage-stats", "usedspy", "A known app was used yesterday.", "usagestats: apps", (app) => [app]),
  known("process-stats", "oncespy", "A known app's program ran in the last days.", "procstats: programs", (app) => [
    `  * ${app}:remote / u0a400 / v34:`,
    "           TOTAL: 12%",
  ]),
  known("jobs", "jobspy", "A known app's work ran.", "jobscheduler: history", (app) => [
    `        -1m58s758ms   START: #u0a400/2147480000 ${app}/.Again`,
  ]),
  known("alarms", "wakespy", "A known app set an alarm.", "alarm: waiting", (app) => [
    `    RTC_WAKEUP #1: Alarm{9b76855 type 0 origWhen 1777800000000 whenElapsed 146355 ${app}}`,
    "      tag=*walarm*:BEAT",
  ]),
  known("battery-exemptions", "sleeplessspy", "A known app never sleeps.", "deviceidle: user", (app) => [app]),
  known("dropbox", "crashspy", "A known app crashed two days ago.", "dropbox: reports", (app) => [
    "2026-05-01 10:00:00 data_app_crash (compressed text, 900 bytes)",
    `    Process: ${app}/PID: 4242/Flags: 0x20a8/Package: com.exam ...`,
  ]),
  known("assistants", "bandspy", "A known app is bound to a device.", "companiondevice: bound", (app) => [
    `  Association{mId=2, mUserId=0, mPackageName='${app}', mDeviceMacAddress=aa:bb:cc:00:11:22, mRevoked=false}`,
  ]),
  known("wifi-networks", "netspy", "A known app set up a network.", "wifi: networks", (app) => [
    'ID: 1 SSID: "Example cafe" PROVIDER-NAME: null BSSID: null',
    ` cuid=10400 cname=${app} luid=10400 luname=${app}`,
  ]),
  known("accounts", "keeperspy", "A known app keeps accounts.", "account: keepers", (app) => [
    `    ServiceInfo: AuthenticatorDescription {type=example}, ComponentInfo{${app}/${app}.Keeper}, uid 10400`,
  ]),
  known("bluetooth", "bluespy", "A known app switched Bluetooth.", "bluetooth_manager: switched", (app) => [
    `  05-03 10:29:44.001  Enabled  due to APPLICATION_REQUEST by ${app}`,
  ]),
  known("usb", "plugspy", "A known app is opened when a device is connected.", "usb: apps", (app) => [app]),
  known("media-projection", "screenspyer", "A known app records the screen.", "media_projection: active", (app) => [
    `(${app}, uid=10400): TYPE_SCREEN_CAPTURE`,
  ]),
];

const rule = (name: string): AndroidPlant["expected"] => ({ rule: `android.${name}`, minimumGrade: "context" });

const addressPlants: readonly AndroidPlant[] = [
  {
    id: "android-name-server",
    artifact: "android.vpn",
    describe: "The phone asks a known name server.",
    apply: add("connectivity: networks", network("MOBILE CONNECTED extra: a", "rmnet0", "/198.51.100.66")),
    expected: { indicatorType: "ipv4-addr:value", value: "198.51.100.66", minimumGrade: "contact" },
    lookAlike: {
      describe: "An address that begins alike.",
      value: "198.51.100.6",
      apply: add("connectivity: networks", network("MOBILE CONNECTED extra: a", "rmnet0", "/198.51.100.6")),
    },
  },
  {
    id: "android-private-name-server",
    artifact: "android.vpn",
    describe: "The phone's private name server is a known host.",
    apply: add(
      "connectivity: networks",
      network("WIFI CONNECTED extra: ", "wlan1", "/192.168.1.1", "PrivateDnsServerName: a.evil-dns.example "),
    ),
    expected: { indicatorType: "domain-name:value", value: "evil-dns.example", minimumGrade: "contact" },
    lookAlike: {
      describe: "A host that has the known one in front.",
      value: "evil-dns.example.net",
      apply: add(
        "connectivity: networks",
        network("WIFI CONNECTED extra: ", "wlan1", "/192.168.1.1", "PrivateDnsServerName: evil-dns.example.net "),
      ),
    },
  },
];

const rulePlants: readonly AndroidPlant[] = [
  {
    id: "android-vpn-always-on",
    artifact: "android.vpn",
    describe: "An app carries all traffic and is always on: no indicator needed.",
    apply: add(
      "vpn_management: users",
      "  0: com.example.alwayson",
      "      2026-05-02T20:01:02.123456 - Mode changed: lockdown=true alwaysOn=true calling from 1000",
    ),
    expected: rule("vpn/always-on"),
    lookAlike: {
      describe: "It was always on before, and is no more.",
      value: "alwaysOn=true",
      apply: add(
        "vpn_management: users",
        "  0: com.example.sometimes",
        "      2026-05-02T20:01:02.123456 - Mode changed: lockdown=false alwaysOn=false calling from 1000",
        "      2026-04-01T20:01:02.123456 - Mode changed: lockdown=true alwaysOn=true calling from 1000",
      ),
    },
  },
  {
    id: "android-network-proxy",
    artifact: "android.vpn",
    describe: "A network leads through a proxy: no indicator needed.",
    apply: add(
      "connectivity: networks",
      network("WIFI CONNECTED extra: ", "wlan1", "/192.168.1.1", "HttpProxy: [10.0.0.7] 8080 xl= "),
    ),
    expected: rule("vpn/network-proxy"),
    lookAlike: {
      describe: "A network without one.",
      value: "HttpProxy: null",
      apply: add(
        "connectivity: networks",
        network("WIFI CONNECTED extra: ", "wlan1", "/192.168.1.1", "HttpProxy: null "),
      ),
    },
  },
  {
    id: "android-camera-open",
    artifact: "android.camera-use",
    describe: "An app has a camera open: no indicator needed.",
    apply: add(
      "media.camera: open",
      "(Camera ID: 0, Cost: 99, PID: 14259, Score: 0, State: 2User Id: 0, Client Package Name: com.example.peeps, Conflicting Client Devices: {})",
    ),
    expected: rule("camera-use/camera-open"),
    lookAlike: {
      describe: "An app was refused the camera.",
      value: "REJECT",
      apply: add(
        "media.camera: log",
        "  05-03 10:13:00 : REJECT device 0 client for package com.example.late (PID 999), reason: (held by another)",
      ),
    },
  },
  {
    id: "android-recording-now",
    artifact: "android.microphone-use",
    describe: "An app records: no indicator needed.",
    apply: add(
      "audio: going on",
      "riid 143; active? true",
      "  session:177 -- source client=MIC, dev=MIC -- uid:10224 -- patch:12 -- pack:com.example.recs -- format client=[ PCM ]",
    ),
    expected: rule("microphone-use/recording-now"),
    lookAlike: {
      describe: "A recording that is set up and does not go on.",
      value: "active? false",
      apply: add(
        "audio: going on",
        "riid 144; active? false",
        "  session:178 -- source client=MIC, dev=MIC -- uid:10225 -- patch:12 -- pack:com.example.rest -- format client=[ PCM ]",
      ),
    },
  },
  {
    id: "android-screen-recorded",
    artifact: "android.media-projection",
    describe: "An app records the screen: no indicator needed.",
    apply: add("media_projection: active", "(com.example.showing, uid=10351): TYPE_SCREEN_CAPTURE"),
    expected: rule("media-projection/screen-recorded"),
    lookAlike: {
      describe: "Nothing records it; an app of that name only runs.",
      value: "com.example.showing",
      apply: add("activity: services", ...runningService("com.example.showing", ".Idle")),
    },
  },
  {
    id: "android-made-up-places",
    artifact: "android.location-use",
    describe: "An app makes places up: no indicator needed.",
    apply: add("location: providers", "    gps provider [mock]:"),
    expected: rule("location-use/made-up-places"),
    lookAlike: {
      describe: "The provider of the phone itself.",
      value: "gps provider",
      apply: add("location: providers", "    gps provider:", "      identity=1000/android"),
    },
  },
  {
    id: "android-wifi-proxy",
    artifact: "android.wifi-networks",
    describe: "A known network leads through a proxy: no indicator needed.",
    apply: add("wifi: networks", 'ID: 2 SSID: "Example inn" PROVIDER-NAME: null', "HTTP proxy: [10.0.0.9] 8888 xl="),
    expected: rule("wifi-networks/proxy"),
    lookAlike: {
      describe: "A network whose name says proxy.",
      value: "HTTP proxy",
      apply: add("wifi: networks", 'ID: 2 SSID: "HTTP proxy" PROVIDER-NAME: null', "Proxy settings: NONE"),
    },
  },
  {
    id: "android-wifi-certificate",
    artifact: "android.wifi-networks",
    describe: "A known network brings a certificate: no indicator needed.",
    apply: add("wifi: networks", 'ID: 3 SSID: "Example works" PROVIDER-NAME: null', ' ca_cert "keystore://CACERT_x"'),
    expected: rule("wifi-networks/own-certificate"),
    lookAlike: {
      describe: "A network without one.",
      value: "ca_cert NULL",
      apply: add("wifi: networks", 'ID: 3 SSID: "Example hall" PROVIDER-NAME: null', " ca_cert NULL"),
    },
  },
];

export const servicePlants: readonly AndroidPlant[] = [...appPlants, ...addressPlants, ...rulePlants];
