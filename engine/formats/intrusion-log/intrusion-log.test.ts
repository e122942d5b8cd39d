import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { type EventNote, type IntrusionEvent, payloadOf, readEvents } from "./intrusion-log.ts";

async function read(source: ByteSource | string): Promise<{ events: IntrusionEvent[]; notes: EventNote[] }> {
  const events: IntrusionEvent[] = [];
  const notes: EventNote[] = [];
  const bytes = typeof source === "string" ? bytesSource(toUtf8(source)) : source;
  for await (const event of readEvents(bytes, { place: "log.txt", note: (met) => void notes.push(met) })) {
    events.push(event);
  }
  return { events, notes };
}

const dns =
  '{"dns_event":{"event_id":11,"event_time":1801000000123,"hostname":"h.example","ip_addresses":["/192.0.2.7"]}}';
const start =
  '{"security_event":{"event_id":13,"event_time":1801000000789000123,"app_process_start":{"process":"org.demo.app:remote"}}}';

describe("intrusion logs", () => {
  it("are read line by line, with their times to the last digit", async () => {
    const { events, notes } = await read(`\ufeff${dns}\r\n\n${start}\n`);
    expect(notes).toEqual([]);
    expect(events).toMatchObject([
      { kind: "dns_event", line: 1, id: 11, time: 1_801_000_000_123_000_000n, body: { hostname: "h.example" } },
      { kind: "security_event", line: 3, id: 13, time: 1_801_000_000_789_000_123n },
    ]);
    const payloads = events.map(payloadOf);
    expect(payloads[1]).toEqual({ tag: "app_process_start", value: { process: "org.demo.app:remote" } });
  });

  it.each([
    ["seconds", "1801000000", 1_801_000_000_000_000_000n],
    ["milliseconds", "1801000000123", 1_801_000_000_123_000_000n],
    ["microseconds", "1801000000123456", 1_801_000_000_123_456_000n],
    ["nanoseconds", "1801000000123456789", 1_801_000_000_123_456_789n],
    ["a text", '"1801000000123"', 1_801_000_000_123_000_000n],
    ["a fraction", "1801000000.5", 1_801_000_000_000_000_000n],
    ["no time", '"soon"', undefined],
    ["a time before all", "-5", undefined],
    ["nothing", "null", undefined],
  ])("take times as %s", async (_name, text, time) => {
    const { events } = await read(`{"dns_event":{"event_time":${text}}}`);
    expect(events[0]?.time).toBe(time);
  });

  it("keep payloads that are no objects, and classes nobody knows", async () => {
    const odd = '{"security_event":{"event_id":1,"event_time":2,"cert_validation_failure":"expired"}}';
    const { events, notes } = await read(`${odd}\n{"future_event":{"event_time":1,"field":"value"}}`);
    expect(notes).toEqual([]);
    expect(events.map((event) => [event.kind, payloadOf(event)])).toEqual([
      ["security_event", { tag: "cert_validation_failure", value: "expired" }],
      ["future_event", { tag: "field", value: "value" }],
    ]);
  });

  it("of a class that nobody wants are told by their number, unless the line has to be read", async () => {
    const two = `${dns.slice(0, -1)},${start.slice(1)}`;
    const all = bytesSource(toUtf8([dns, start, two, `{"dns_event":{"event_time":1}}`, "{broken"].join("\n")));
    const notes: EventNote[] = [];
    const events: IntrusionEvent[] = [];
    const note = (met: EventNote): void => void notes.push(met);
    const isSkipped = (kind: string): boolean => kind === "dns_event";
    for await (const event of readEvents(all, { place: "log.txt", note, isSkipped })) events.push(event);
    expect(events.map(({ kind, id, time }) => [kind, id, time !== undefined])).toEqual([
      ["dns_event", 11, false],
      ["security_event", 13, true],
      ["dns_event", 11, true],
      ["security_event", 13, true],
      ["dns_event", undefined, true],
    ]);
    expect(notes).toMatchObject([{ code: "malformed", place: "log.txt:5" }]);
  });

  it("lose a bad line and no other", async () => {
    const long = `{"dns_event":{"hostname":"${"a".repeat(3 << 20)}"}}`;
    const { events, notes } = await read([dns, "{broken", "[1]", '{"a":1}', long, start].join("\n"));
    expect(events.map(({ line }) => line)).toEqual([1, 6]);
    expect(notes.map(({ code, place, loss }) => `${code} ${place} ${loss}`)).toEqual([
      "malformed log.txt:2 true",
      "malformed log.txt:3 true",
      "malformed log.txt:4 true",
      "over-limit log.txt:5 true",
    ]);
  });

  it("come out the same however the bytes are cut, and whatever is in them throws nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constant(dns), fc.constant(start), fc.json(), fc.string())),
        async (all) => {
          const { events, notes } = await read(all.join("\n"));
          expect(events.length + notes.length).toBeGreaterThanOrEqual(all.filter((one) => one === dns).length);
        },
      ),
    );
    const many = Array.from({ length: 30_000 }, (_, i) => dns.replace("11", String(i))).join("\n");
    const { events } = await read(many);
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 30_000 }, (_, i) => i));
  });
});

const folder = testData("evidence/c6-android-intrusion-logs/mvt-project+mvt");

describe.skipIf(folder === undefined)("published intrusion logs", () => {
  it("are read whole", async () => {
    const names = readdirSync(`${folder}`);
    const all = await Promise.all(names.map((name) => read(readFileSync(`${folder}/${name}`, "utf8"))));
    expect(all.flatMap(({ notes }) => notes)).toEqual([]);
    const events = all.flatMap(({ events: found }) => found);
    expect(events.map(({ kind }) => kind).sort()).toEqual(["future_event", "security_event", "security_event"]);
    expect(events.every(({ time }) => time !== undefined && time > 1_700_000_000_000_000_000n - 1n)).toBe(true);
    expect(events.map((event) => payloadOf(event)?.tag)).toContain("keyguard_dismissed");
  });
});
