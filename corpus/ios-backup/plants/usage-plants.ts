/**
 * Traces in the list of processes that used the network.
 * @module
 */
import { before } from "../contents/clean-phone.ts";
import type { UsageProcess } from "../contents/data-usage.ts";
import { type Expected, type Plant, plantedDays } from "./plant.ts";

const artifact = "ios.data-usage";

type Planted = Pick<UsageProcess, "name"> & Partial<UsageProcess>;

function usagePlant(
  id: string,
  describe: string,
  process: Planted,
  expected: Expected,
  lookAlike: { readonly describe: string; readonly process: Planted },
): Plant {
  const whole = (planted: Planted, days: number): UsageProcess => ({
    first: before(days),
    last: before(days - 4),
    used: true,
    ...planted,
  });
  return {
    id,
    artifact,
    describe,
    apply: (phone) => void phone.processes.push(whole(process, plantedDays)),
    expected,
    lookAlike: {
      describe: lookAlike.describe,
      value: lookAlike.process.name,
      apply: (phone) => void phone.processes.push(whole(lookAlike.process, plantedDays - 1)),
    },
  };
}

const name = (value: string): Expected => ({ indicatorType: "process:name", value, minimumGrade: "ran" });

export const usagePlants: readonly Plant[] = [
  usagePlant("process-name", "A known process used the network.", { name: "examplehelperd" }, name("examplehelperd"), {
    describe: "The same name in other letter case, as Apple's own processes differ.",
    process: { name: "Examplehelperd" },
  }),
  usagePlant(
    "process-cut-name",
    "A known process whose name the system cut to 16 characters.",
    { name: "ExampleImplantSe/com.apple.datausage.dns", bundle: "com.apple.datausage.dns" },
    { ...name("ExampleImplantServiced"), minimumGrade: "attempt" },
    {
      describe: "A name that only begins the same.",
      process: { name: "ExampleImplant/com.apple.datausage.dns", bundle: "com.apple.datausage.dns" },
    },
  ),
  usagePlant(
    "process-before-slash",
    "A known process in front of the bundle it worked for.",
    { name: "exq/com.apple.datausage.messages", bundle: "com.apple.datausage.messages" },
    name("exq"),
    {
      describe: "The known name as the last part of a bundle identifier.",
      process: { name: "nsurlsessiond/com.example.exq", bundle: "com.example.exq" },
    },
  ),
  usagePlant(
    "process-without-usage",
    "A known process that no usage points at, beside usage that belongs to no process.",
    { name: "quietlistenerd", used: false },
    name("quietlistenerd"),
    { describe: "A name that contains the known one.", process: { name: "quietlistenerd2", used: false } },
  ),
  usagePlant(
    "process-deleted",
    "A known process that was deleted from the list; its row is still in the file.",
    { name: "wipedtraced", used: false, deleted: "unallocated" },
    name("wipedtraced"),
    {
      describe: "A deleted process with a name that only begins the same.",
      process: { name: "wipedtrace", used: false, deleted: "unallocated" },
    },
  ),
  usagePlant(
    "usage-without-process",
    "Usage whose process was removed from the list: no indicator needed.",
    { name: "nobody", wiped: true },
    { rule: "ios.data-usage/usage-without-process", minimumGrade: "attempt" },
    { describe: "A number missing from the list that no usage points at.", process: { name: "tzd", gapBefore: 1 } },
  ),
];
