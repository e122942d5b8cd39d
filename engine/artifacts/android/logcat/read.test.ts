import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../../tools/property-runs.ts";
import { logLine } from "../../log-line.ts";
import { eventShapes } from "./event-tags.table.ts";
import { mayTell, toldOf } from "./read.ts";

const tags = [
  ...eventShapes.keys(),
  "ActivityManager",
  "crash_dump64",
  "DevicePolicyManagerService",
  "init",
  "Vpn",
  "DEBUG",
];
const messages = [
  "[0,1234,10123,org.demo.app,activity,{org.demo.app/.Main}]",
  "Start proc 4711:org.demo.app/u0a123 for service {org.demo.app/.Part}",
  'avc: denied { execute } for pid=1 comm="x" path="/data/local/tmp/x"',
  ">>> org.demo.app <<<",
  "starting service 'x'...",
  "Established by org.demo.app on tun0",
  "ComponentInfo{org.demo.app/org.demo.app.Admin}",
];
const piece = fc.constantFrom(" ", "  ", ": ", ":", "\t", "\u00a0", "x", "I ", "E", "1000", ".", ...tags, ...messages);
const line = fc
  .tuple(
    fc.constantFrom(
      "05-03 11:00:00.123  1000   929   996 I ",
      "05-03 11:00:00.123   929   996 D ",
      "2026-05-03 11:00:00.123456 +0200 root 1 1 E",
      "",
    ),
    fc.array(piece, { maxLength: 5 }),
    fc.constantFrom(": ", " : ", ":"),
    fc.array(piece, { maxLength: 4 }),
  )
  .map(([head, tag, colon, message]) => head + tag.join("") + colon + message.join(""));

describe("a line that is passed over by its tag", () => {
  it("tells nothing", () => {
    fc.assert(
      fc.property(line, (text) => {
        const found = mayTell(text) ? undefined : logLine(text);
        expect(found === undefined ? undefined : toldOf(found)).toBeUndefined();
      }),
      { numRuns: runs(3000) },
    );
  });

  it("is that of an app", () => {
    expect(mayTell("05-03 11:00:00.123 10123  929   996 D ExampleTag: request to host-7.cdn.example took 3ms")).toBe(
      false,
    );
    expect(
      mayTell("05-03 11:00:00.123  1000   929   996 I ActivityManager : Killing 12:org.demo.app/u0a1 (adj 9)"),
    ).toBe(true);
  });
});
