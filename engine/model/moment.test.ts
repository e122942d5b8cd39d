import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareUtc, isoFromNanoseconds, momentOf, nanosecondsFromText, type TimeRule } from "./moment.ts";

const utc = (rule: TimeRule, value: unknown) => momentOf("seen", rule, value)?.utc;

describe("momentOf", () => {
  it.each<[TimeRule, unknown, string | undefined]>([
    ["mac-absolute", 704000000, "2023-04-24T03:33:20Z"],
    ["mac-absolute", 704000000.25, "2023-04-24T03:33:20.25Z"],
    ["mac-absolute", 704000000123456789n, "2023-04-24T03:33:20.123456789Z"],
    ["mac-absolute", -86400, "2000-12-31T00:00:00Z"],
    ["mac-absolute", "704000000", "2023-04-24T03:33:20Z"],
    ["unix-seconds", 1682307200, "2023-04-24T03:33:20Z"],
    ["unix-seconds", -1, "1969-12-31T23:59:59Z"],
    ["unix-milliseconds", 1682307200001, "2023-04-24T03:33:20.001Z"],
    ["unix-microseconds", 1682307200000001, "2023-04-24T03:33:20.000001Z"],
    ["unix-nanoseconds", 1682307200000000001n, "2023-04-24T03:33:20.000000001Z"],
    ["webkit-microseconds", 13326780800000001n, "2023-04-24T03:33:20.000001Z"],
    ["plist-date", new Date(Date.UTC(2023, 3, 24, 3, 33, 20, 5)), "2023-04-24T03:33:20.005Z"],
    ["plist-date", 704000000.5, "2023-04-24T03:33:20.5Z"],
    ["plist-date", 1682307200, "2023-04-24T03:33:20Z"],
    ["text-utc", "2023-04-24 03:33:20,5", "2023-04-24T03:33:20.5Z"],
    ["text-utc", "2023-04-24T05:33:20+02:00", "2023-04-24T03:33:20Z"],
    ["text-utc", "2023-04-24", "2023-04-24T00:00:00Z"],
    ["unix-seconds", 1e15, undefined],
    ["mac-absolute", Number.NaN, undefined],
    ["mac-absolute", "tomorrow", undefined],
    ["mac-absolute", new Uint8Array(3), undefined],
  ])("%s %s is %s", (rule, value, expected) => {
    expect(utc(rule, value)).toBe(expected);
  });

  it("keeps what stood in the file, also when it is no possible time", () => {
    expect(momentOf("seen", "unix-seconds", 10n ** 30n)).toEqual({
      event: "seen",
      raw: `1${"0".repeat(30)}`,
      rule: "unix-seconds",
    });
  });

  it.each([0, 0n, "", null, undefined])("takes %s for no time", (value) => {
    expect(momentOf("seen", "mac-absolute", value)).toBeUndefined();
  });

  it("is exact to the nanosecond, there and back", () => {
    fc.assert(
      fc.property(fc.bigInt(-11_644_473_600_000_000_000n, 253_402_300_799_999_999_999n), (nanoseconds) => {
        const text = isoFromNanoseconds(nanoseconds);
        expect(nanosecondsFromText(text ?? "")).toBe(nanoseconds);
      }),
    );
  });
});

describe("compareUtc", () => {
  it("orders as the instants do", () => {
    const instant = fc.bigInt(1_600_000_000_000_000_000n, 1_600_000_002_000_000_000n);
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const order = compareUtc(isoFromNanoseconds(a) ?? "", isoFromNanoseconds(b) ?? "");
        expect(Math.sign(order)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
