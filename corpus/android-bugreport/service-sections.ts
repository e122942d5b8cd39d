/**
 * What the services of Android tell of themselves: who reads notifications, what is the keyboard, who listens, films, carries
 * traffic. Lines of the phone's that belong into the middle of a section are held under `DUMPSYS service: place`.
 * Format: the `dump` of each service of AOSP, as Android 14 prints it.
 * @module
 */
import type { AndroidPhone } from "./phone.ts";
import { localTime } from "./sections.ts";
import { linesOf } from "./text-sections.ts";

const account = "  Account {name=owner@mail.example, type=com.google}";

/** Names of the sections with their lines, in the order of a report. */
export function serviceSections(phone: AndroidPhone): readonly (readonly [string, readonly string[]])[] {
  const more = (place: string): string[] => linesOf(phone, `DUMPSYS ${place}`);
  const at = localTime(phone.takenAt);
  return [
    [
      "account",
      ["User UserInfo{0:Owner:c13}:", `  ${account}`, "  RegisteredServicesCache:", ...more("account: keepers")],
    ],
    ["activity", activityLines(phone)],
    ["alarm", ["Current Alarm Manager state:", "  Pending alarms: 2", ...more("alarm: waiting")]],
    ["audio", audioLines(phone)],
    [
      "autofill",
      ["Debug: false Verbose: false", "    0: defaultService=com.example.vault/.Fill", ...more("autofill: users")],
    ],
    ["bluetooth_manager", bluetoothLines(phone)],
    ["companiondevice", ["Companion Device Associations: ", ...more("companiondevice: bound")]],
    ["connectivity", connectivityLines(phone)],
    ["deviceidle", exemptionLines(phone)],
    ["dropbox", ["Drop box contents: 9 entries", "Max entries: 1000", "", ...more("dropbox: reports")]],
    ["input_method", keyboardLines(phone)],
    ["jobscheduler", jobLines(phone)],
    ["location", locationLines(phone)],
    ["media.camera", cameraLines(phone)],
    [
      "media_projection",
      ["MEDIA PROJECTION MANAGER (dumpsys media_projection)", "Media Projection: ", ...screen(phone)],
    ],
    ["notification", notificationLines(phone)],
    ["procstats", ["CURRENT STATS:", ...more("procstats: programs"), `Start time: ${at}`]],
    ["role", roleLines(phone)],
    ["usagestats", usageLines(phone)],
    ["usb", usbLines(phone)],
    ["vpn_management", ["VPNs:", ...more("vpn_management: users")]],
    ["wifi", wifiLines(phone)],
  ];
}

function activityLines(phone: AndroidPhone): string[] {
  const rule = "-".repeat(79);
  return [
    "ACTIVITY MANAGER SERVICES (dumpsys activity services)",
    "  User 0 active services:",
    ...runningService("com.example.notes", ".Sync"),
    ...linesOf(phone, "DUMPSYS activity: services"),
    rule,
    "ACTIVITY MANAGER RECENT TASKS (dumpsys activity recents)",
    "  Recent tasks:",
    "  * Recent #0: Task{d4e5 #12 type=standard A=10200:com.example.notes}",
    "    mActivityComponent=com.example.notes/.MainActivity",
    ...linesOf(phone, "DUMPSYS activity: tasks"),
    rule,
    "ACTIVITY MANAGER PROCESS EXIT INFO (dumpsys activity exit-info)",
    "Last Timestamp of Persistence Into Persistent Storage: 2026-05-03 08:49:04.298",
    ...ended("com.example.chess", "com.example.chess:sync", "2026-05-02 22:49:31.375"),
    ...linesOf(phone, "DUMPSYS activity: ends"),
  ];
}

export function runningService(app: string, part: string): string[] {
  return [
    `  * ServiceRecord{54107b3 u0 ${app}/${part}}`,
    `    intent={cmp=${app}/${part}}`,
    `    packageName=${app}`,
    `    processName=${app}:core`,
    `    baseDir=/data/app/~~x==/${app}-y==/base.apk`,
    `    app=ProcessRecord{47b0170 1804:${app}:core/u0a236}`,
    "    isForeground=true foregroundId=1",
  ];
}

/** The end of a program, as the activity manager keeps it. */
export function ended(app: string, program: string, time: string): string[] {
  return [
    `  package: ${app}`,
    "    Historical Process Exit for uid=10297",
    "        ApplicationExitInfo #0:",
    `          timestamp=${time} pid=8297 realUid=10297 packageUid=10297 definingUid=10297 user=0`,
    `          process=${program} reason=10 (USER REQUESTED) subreason=21 (FORCE STOP) status=0`,
    `          importance=100 pss=0.00 rss=0.00 description=stop ${app} due to from pid 83 state=empty trace=null`,
  ];
}

function audioLines(phone: AndroidPhone): string[] {
  return [
    "RecordActivityMonitor dump time: 12:00:00 PM",
    ...linesOf(phone, "DUMPSYS audio: going on"),
    "",
    "Events log: recording activity received by AudioService",
    "05-03 09:29:03:631 rec start riid:47 uid:10200 session:33 src:MIC not silenced pack:com.example.notes",
    ...linesOf(phone, "DUMPSYS audio: log"),
  ];
}

function bluetoothLines(phone: AndroidPhone): string[] {
  return [
    "Bluetooth Status",
    "  enabled: true",
    "",
    "Enable log:",
    "  05-03 09:29:44.001  Enabled  due to SYSTEM_BOOT by android",
    ...linesOf(phone, "DUMPSYS bluetooth_manager: switched"),
    "",
    "AdapterProperties",
    "  Bonded devices:",
    "    XX:XX:XX:XX:11:22 [ DUAL ] Example car",
  ];
}

function connectivityLines(phone: AndroidPhone): string[] {
  return [
    "NetworkFactories for: WifiNetworkFactory",
    "Active default network: 101",
    "",
    "Current Networks:",
    network("WIFI CONNECTED extra: ", "wlan0", "/192.168.1.1"),
    ...linesOf(phone, "DUMPSYS connectivity: networks"),
    "",
    "Network Requests:",
  ];
}

export function network(state: string, card: string, servers: string, more = ""): string {
  const properties = `lp{{InterfaceName: ${card} LinkAddresses: [ 192.168.1.7/24 ] DnsAddresses: [ ${servers} ] ${more}MTU: 0}}`;
  return `  NetworkAgentInfo{network{101}  handle{436}  ni{${state}} Score(60)  ${properties}  nc{[ Capabilities: INTERNET ]}}`;
}

function exemptionLines(phone: AndroidPhone): string[] {
  return [
    "  Whitelist system apps:",
    "    com.google.android.gms",
    "  Whitelist user apps:",
    "    com.example.bank",
    ...linesOf(phone, "DUMPSYS deviceidle: user").map((app) => `    ${app}`),
    "  Whitelist all app ids:",
    "    10103",
    "  mState=ACTIVE mLightState=ACTIVE",
  ];
}

function keyboardLines(phone: AndroidPhone): string[] {
  return [
    "Current Input Method Manager state:",
    "  Input Methods: mMethodMapUpdateCount=3",
    "  InputMethod #0:",
    "    mId=com.example.keys/.Keyboard mSettingsActivityName=null mIsVrOnly=false",
    ...linesOf(phone, "DUMPSYS input_method: keyboards"),
    "  mSelectedMethodId=com.example.keys/.Keyboard",
  ];
}

function jobLines(phone: AndroidPhone): string[] {
  return [
    "Registered 1 jobs:",
    "  JOB #u0a204/17: a31e5ed com.example.chess/.SyncJob",
    ...linesOf(phone, "DUMPSYS jobscheduler: registered"),
    "",
    "  Job history:",
    "        -2m00s714ms   START: #u0a204/17 com.example.chess/.SyncJob",
    ...linesOf(phone, "DUMPSYS jobscheduler: history"),
  ];
}

function locationLines(phone: AndroidPhone): string[] {
  const providers = linesOf(phone, "DUMPSYS location: providers");
  return [
    "Location Manager State:",
    "  Location Providers:",
    ...(providers.length === 0 ? ["    gps provider:"] : providers),
    "      listeners:",
    ...linesOf(phone, "DUMPSYS location: listeners"),
    "  Historical Aggregate Location Provider Data:",
    "    gps:",
    "      10201/com.example.weather: min/max interval = 60s/60s, total/active/foreground duration = +2m/+2m/+2m, locations = 2",
  ];
}

function cameraLines(phone: AndroidPhone): string[] {
  return [
    "Number of camera devices: 2",
    "Active Camera Clients:",
    "[",
    ...linesOf(phone, "DUMPSYS media.camera: open"),
    "]",
    "",
    "== Camera service events log (most recent at top): ==",
    ...linesOf(phone, "DUMPSYS media.camera: log"),
    "  05-03 09:12:04 : DISCONNECT device 0 client for package com.example.notes (PID 3096)",
  ];
}

function screen(phone: AndroidPhone): string[] {
  const active = linesOf(phone, "DUMPSYS media_projection: active");
  return active.length === 0 ? ["null"] : active;
}

function notificationLines(phone: AndroidPhone): string[] {
  return [
    "Current Notification Manager state:",
    "  Notification listeners:",
    "    Allowed notification listeners:",
    "      com.example.watch/.Bridge (user: 0 isPrimary: true)",
    "    All notification listeners (1) enabled for current profiles:",
    "      ComponentInfo{com.example.watch/com.example.watch.Bridge}",
    "    Live notification listeners (1):",
    "      ComponentInfo{com.android.systemui/com.android.systemui.Listener} (user -1): android.os.Proxy@38bc476 SYSTEM",
    ...linesOf(phone, "DUMPSYS notification: live"),
    "    Snoozed notification listeners (0):",
  ];
}

function roleLines(phone: AndroidPhone): string[] {
  const role = (name: string, holder: string): string[] => [
    "        {",
    `          name=android.app.role.${name}`,
    `          holders=${holder}`,
    "        }",
  ];
  return [
    "ROLE MANAGER STATE (dumpsys role):",
    "{",
    "  user_states=[",
    "    {",
    "      user_id=0",
    "      roles=[",
    ...role("SMS", "com.example.messages"),
    ...linesOf(phone, "DUMPSYS role: holders").flatMap((holder) => role("DIALER", holder)),
    "      ]",
    "    }",
    "  ]",
    "}",
  ];
}

function usbLines(phone: AndroidPhone): string[] {
  const apps = ["com.android.mtp", ...linesOf(phone, "DUMPSYS usb: apps")];
  return [
    "USB MANAGER STATE (dumpsys usb):",
    "{",
    "  device_manager={",
    "    handler={",
    "      connected=false",
    "    }",
    "  }",
    "  settings_manager={",
    "    user_settings={",
    "      user_id=0",
    "      device_attached_activities=[",
    ...apps.flatMap((app) => [
      "        {",
      "          activity={",
      `            package_name=${app}`,
      "          }",
      "        }",
    ]),
    "      ]",
    "    }",
    "  }",
    "}",
  ];
}

function usageLines(phone: AndroidPhone): string[] {
  const used = 'totalTimeUsed="05:26" lastTimeUsed="2026-05-02 10:29:48" appLaunchCount=2';
  return [
    "user=0 ",
    "  In-memory daily stats",
    "    packages",
    ...["com.example.notes", ...linesOf(phone, "DUMPSYS usagestats: apps")].map(
      (app) => `      package=${app} ${used} `,
    ),
  ];
}

function wifiLines(phone: AndroidPhone): string[] {
  return [
    "Wi-Fi is enabled",
    "WifiConfigManager - Configured networks Begin ----",
    'ID: 0 SSID: "Example home" PROVIDER-NAME: null BSSID: null FQDN: null PRIO: 0 HIDDEN: false',
    "IP assignment: DHCP",
    "Proxy settings: NONE",
    " cuid=1000 cname=com.android.settings luid=1000 luname=com.android.settings",
    ...linesOf(phone, "DUMPSYS wifi: networks"),
    "WifiConfigManager - Configured networks End ----",
  ];
}
