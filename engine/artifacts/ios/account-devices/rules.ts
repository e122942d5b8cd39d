/**
 * More devices than this one share the account: only the owner can say whether all are theirs.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const mostKept = 100;

export const severalDevices: Rule = {
  id: "ios.account-devices/several-devices",
  grade: "context",
  sources: ["https://support.apple.com/guide/personal-safety/welcome/web", "https://support.apple.com/102649"],
  couldAlsoBe: ["benign-own-devices"],
  next: ["next-check-apple-account"],
  watch() {
    const devices = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const { kind, serial, id, name } = record.value;
        const key = String(serial ?? id ?? name ?? "");
        if (kind === "device" && key !== "" && devices.size < mostKept && !devices.has(key)) devices.set(key, record);
        return undefined;
      },
      *end() {
        if (devices.size < 2) return;
        const models = [...devices.values()].map(({ value }) => String(value["model"] ?? "?"));
        yield {
          because: [...devices.values()],
          args: { count: devices.size, models: [...new Set(models)].sort().join(", ") },
        };
      },
    };
  },
};
