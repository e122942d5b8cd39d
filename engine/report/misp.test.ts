import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { loadIndicators } from "../indicators/indicators.ts";
import { artifactTexts, examination, meta } from "./fixture/examination.ts";
import { buildReport } from "./json.ts";
import { mispEvent, mispText } from "./misp.ts";

const sha1 = (bytes: Uint8Array): Uint8Array => createHash("sha1").update(bytes).digest();
const report = buildReport(examination(), meta, englishForTests(artifactTexts));

describe("misp.json", () => {
  const event = mispEvent(report, sha1);

  it("has what the core format requires, and is the same for the same report", () => {
    expect(mispText(mispEvent(report, sha1))).toBe(mispText(event));
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(event.Event).toMatchObject({
      uuid: expect.stringMatching(uuid),
      date: "2026-05-04",
      timestamp: "1777885471",
      published: false,
      analysis: "0",
      threat_level_id: "4",
      distribution: "0",
    });
    for (const attribute of event.Event.Attribute) {
      expect(attribute.uuid).toMatch(uuid);
      expect([attribute.to_ids, attribute.distribution]).toEqual([false, "5"]);
    }
  });

  it("has each published value once, with its times and its strongest grade", () => {
    expect(event.Event.Attribute.map(({ type, value }) => [type, value])).toEqual([
      ["text", "bh"],
      ["domain", "free247downloads.example"],
    ]);
    const [, domain] = event.Event.Attribute;
    expect(domain).toMatchObject({ first_seen: "2026-04-02T10:00:00Z", last_seen: "2026-04-04T10:00:00Z" });
    expect(domain?.Sighting.length).toBe(
      report.findings.filter(({ at, indicator }) => at && indicator?.value === domain?.value).length,
    );
    expect(domain?.comment).toMatch(/^domain-name:value; contact; ios\.[a-z.-]+(?:, ios\.[a-z-]+)*; Pegasus/);
  });

  it("holds nothing of what stood on the phone", () => {
    const text = mispText(event);
    for (const word of ["Free <b>", "parcel", "+31612345678", "Amira", "/p?x="]) expect(text).not.toContain(word);
  });

  it("is read back as clues only once somebody says they are", () => {
    const sizeOf = (text: string) => loadIndicators([{ name: "misp.json", sha256: "", text }]).size;
    expect(sizeOf(mispText(event))).toBe(0);
    expect(sizeOf(mispText(event).replaceAll('"to_ids": false', '"to_ids": true'))).toBeGreaterThanOrEqual(1);
  });

  it("is an event without attributes when nothing matched", () => {
    const none = buildReport(examination("nothing-known-found"), meta, englishForTests(artifactTexts));
    expect(mispEvent(none, sha1).Event.Attribute).toEqual([]);
  });
});
