/**
 * Logs of Android's intrusion logging as a phone exports them: files of one event a line, by day, of which each repeats the
 * last events of the one before.
 * Facts: android.app.admin `DnsEvent`, `ConnectEvent`, `SecurityLog`; exported logs.
 * @module
 */
import { type Bytes, utf8 } from "../formats/bytes.ts";
import { randomFrom } from "../random.ts";

/** Without its number, which it gets when it is written. */
export type LogEvent =
  | {
      readonly kind: "dns";
      readonly at: Date;
      readonly host: string;
      readonly addresses: readonly string[];
      readonly app: string;
    }
  | {
      readonly kind: "connect";
      readonly at: Date;
      /** `name/192.0.2.7` or `/192.0.2.7`. */
      readonly address: string;
      readonly port: number;
      readonly app: string;
    }
  | {
      readonly kind: "security";
      readonly at: Date;
      readonly tag: string;
      readonly payload: unknown;
      /** Numbers that are left out in front of it. */
      readonly skip?: number;
    };

export interface LogPhone {
  readonly seed: string;
  readonly events: LogEvent[];
}

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse("2026-04-27T00:00:00Z");
const days = 5;
/** Events of a file that the next one has too. */
const repeated = 5;
const apps = ["com.android.chrome", "org.example.notes", "org.example.train:push", "com.google.android.gms"];
const hosts = ["news.example", "www.train.example", "sync.notes.example", "update.maker.example"];

export function cleanLogs(seed = "1"): LogPhone {
  const random = randomFrom(`intrusion-logs/${seed}`);
  const events: LogEvent[] = [];
  const security = (at: number, tag: string, payload: unknown): void =>
    void events.push({ kind: "security", at: new Date(at), tag, payload });
  for (let number = 0; number < days; number++) {
    const from = start + number * day;
    if (number === 0) {
      security(from, "os_startup", { verified_boot_state: "green", dm_verity_mode: "enforcing" });
      security(from + 10, "logging_started", {});
      security(from + 20, "crypto_self_test_completed", 1);
    }
    for (let at = 0; at < 24; at++) {
      const time = from + at * hour + random.below(hour / 2);
      const name = random.pick(hosts);
      const app = random.pick(apps);
      const address = `203.0.113.${1 + random.below(200)}`;
      events.push({ kind: "dns", at: new Date(time), host: name, addresses: [`/${address}`], app });
      events.push({ kind: "connect", at: new Date(time + 40), address: `${name}/${address}`, port: 443, app });
      security(time + 60, "app_process_start", {
        process: app,
        uid: 10_100 + random.below(50),
        pid: 2000 + random.below(20_000),
        start_time: time,
        seinfo: "default",
        apk_hash: random.hex(64),
      });
      if (at % 6 === 3) security(time + 90_000, "keyguard_dismiss_auth_attempt", { success: 1, method_strength: 1 });
      if (at % 6 === 3) security(time + 90_010, "keyguard_dismissed", {});
      if (at % 6 === 4) security(time + 95_000, "keyguard_secured", {});
    }
    security(from + 23.5 * hour, "package_updated", {
      package_name: "org.example.notes",
      version_code: 1204 + number,
      user_id: 0,
    });
  }
  return { seed, events };
}

/** Files by name, in the order of their days. */
export function logFiles({ events }: LogPhone): Map<string, Bytes> {
  const sorted = events.map((event, at) => ({ event, at })).sort((a, b) => +a.event.at - +b.event.at || a.at - b.at);
  let network = 0;
  let security = 0;
  const byDay = new Map<string, string[]>();
  let before: string[] = [];
  for (const { event } of sorted) {
    const name = `${event.at.toISOString().slice(0, 10)}.txt`;
    let lines = byDay.get(name);
    if (lines === undefined) {
      lines = before.slice(-repeated);
      byDay.set(name, lines);
    }
    if (event.kind === "security") security += 1 + (event.skip ?? 0);
    else network++;
    lines.push(lineOf(event, event.kind === "security" ? security : network));
    before = lines;
  }
  return new Map([...byDay].map(([name, lines]) => [name, utf8(`${lines.join("\n")}\n`)]));
}

function lineOf(event: LogEvent, number: number): string {
  const time = event.at.getTime();
  if (event.kind === "security") {
    // Nanoseconds are beyond what a number of JavaScript holds.
    const payload = JSON.stringify(event.payload);
    return `{"security_event":{"event_id":${number},"event_time":${time}000123,"${event.tag}":${payload}}}`;
  }
  const { app } = event;
  const head = { event_id: number, event_time: time };
  if (event.kind === "connect") {
    return JSON.stringify({
      connect_event: { ...head, ip_address: event.address, port: event.port, package_name: app },
    });
  }
  const { host, addresses } = event;
  const body = { hostname: host, ip_addresses: addresses, ip_addresses_count: addresses.length, package_name: app };
  return JSON.stringify({ dns_event: { ...head, ...body } });
}
