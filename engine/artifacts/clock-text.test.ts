import { describe, expect, it } from "vitest";
import { nanosecondsFromText } from "../model/moment.ts";
import { clockText, plainDigits, readableTime } from "./clock-text.ts";

describe("a time as the phone's region writes it", () => {
  it.each([
    ["2024-12-20 21:43:53 +0000", "2024-12-20 21:43:53 +0000"],
    ["2024-12-20 9:43:53 PM +0000", "2024-12-20 21:43:53 +0000"],
    ["2024-12-20 12:03:53\u202fAM +0000", "2024-12-20 00:03:53 +0000"],
    ["2024-12-20 12:03:53 PM +0000", "2024-12-20 12:03:53 +0000"],
    ["٢٠٢٤-١٢-٢٠ ٠٩:٤٣:٥٣ +0000", "2024-12-20 09:43:53 +0000"],
    ["01/02 and no year", undefined],
  ])("%s", (given, expected) => {
    expect(clockText(given)).toBe(expected);
    if (expected !== undefined) expect(nanosecondsFromText(expected)).toBeDefined();
  });

  it.each([
    ["2026-04-20 10:00:00.1234 +0200", "2026-04-20 10:00:00.1234 +0200"],
    ["2026-04-20 1:00:00.12\u202fPM +0200", "2026-04-20 13:00:00.12 +0200"],
    [
      "\u0662\u0660\u0662\u0666-\u0660\u0664-\u0662\u0660 \u0661\u0660:\u0660\u0660:\u0660\u0660 +0200",
      "2026-04-20 10:00:00 +0200",
    ],
    ["no time", "no time"],
  ])("%s can be read", (given, expected) => expect(readableTime(given)).toBe(expected));

  it("keeps digits of other scripts as digits", () => {
    expect(plainDigits("۱۲۳ ９ ०")).toBe("123 9 0");
  });
});
