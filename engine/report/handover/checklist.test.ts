import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { englishForTests } from "../../../languages/texts-on-disk.ts";
import { artifactTexts, examination, meta } from "../fixture/examination.ts";
import { buildReport } from "../json.ts";
import { checklistHtml, pageStyle, pageStyleHash } from "./checklist.ts";
import type { Handover } from "./handover.ts";

const translate = englishForTests(artifactTexts);
const report = buildReport(examination(), meta, translate);
const about: Handover = {
  schema: "bridle.handover/1",
  tool: meta.tool,
  createdAt: meta.finishedAt,
  redacted: true,
  report: { finishedAt: meta.finishedAt, manifestSha256: "ab".repeat(32) },
  findings: 6,
  rows: 7,
  rowsLeftOut: 0,
};
const page = checklistHtml(report, about, [{ code: "en", direction: "ltr", translate }]);

it("allows its two style sheets by hash, and loads and runs nothing", () => {
  expect(pageStyleHash).toBe(createHash("sha256").update(pageStyle).digest("base64"));
  expect(page).toContain(`&#39;sha256-${pageStyleHash}&#39;`);
  expect(page).not.toMatch(/<(?:script|a|img|link|iframe|form) /);
});

it("tells numbers and steps, and nothing that stood on the phone", () => {
  expect([...page.matchAll(/<li>/g)].length).toBeGreaterThan(9);
  expect(page).toContain("ab".repeat(32));
  for (const word of ["parcel", "free247downloads", "Free &lt;b", "31612345678"]) expect(page).not.toContain(word);
  expect(page).toContain("Amira, at the desk &lt;i&gt;with me&lt;/i&gt;");
});
