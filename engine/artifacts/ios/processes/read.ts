/**
 * One row for each process of a list.
 * @module
 */
import { countOf, type ListedProcess, readProcessList } from "../../../formats/process-list/process-list.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readCollectedText } from "../../collected-text.ts";
import { listOrNone, pathsIn } from "../../daemon-entries.ts";
import { addressesHiddenIn } from "./hidden-address.ts";
import { programOfCommand } from "./program-of-command.ts";

export async function* readProcesses(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, note } = await readCollectedText(file, context);
  let count = 0;
  for (const process of readProcessList(text, note)) {
    count++;
    yield { value: rowValue(process, context), from: { file: file.name, line: process.line } };
  }
  // The list with threads may be a head alone (iOS 26); the other has at least its own program in it.
  if (count === 0 && !/\bUTIME\b/.test(text.slice(0, 400))) {
    note({ code: "truncated", line: 1, detail: "no process in it" });
  }
}

const longAddress = /^\[?((?:[0-9a-f]{1,4})?(?::[0-9a-f]{0,4}){2,7})(?:%\w{1,16})?(?:\]:\d{1,5}|\])?$/i;
const mostWords = 64;

/** IPv6, with or without a port. */
function longAddressesIn(given: string): string[] {
  return given.split(/[\s,=]+/, mostWords).flatMap((word) => {
    const address = word.length <= 70 ? longAddress.exec(word)?.[1] : undefined;
    const isWhole = address?.includes("::") === true || address?.split(":").length === 8;
    return address !== undefined && isWhole && /[0-9a-f]/i.test(address) ? [address] : [];
  });
}

function rowValue({ values, shifted }: ListedProcess, { takenAt }: ReadContext): Row["value"] {
  const { COMMAND = "", USER, PRSNA, TT, STAT, STARTED, TIME } = values;
  const program = programOfCommand(COMMAND);
  const given = program.arguments ?? "";
  return {
    ...program,
    argumentPaths: listOrNone(pathsIn(given)),
    argumentAddresses: listOrNone(longAddressesIn(given)),
    hiddenAddresses: listOrNone(addressesHiddenIn(given)),
    user: USER,
    uid: countOf(values["UID"]),
    pid: countOf(values["PID"]),
    parent: countOf(values["PPID"]),
    persona: PRSNA === "-" ? undefined : PRSNA,
    terminal: TT === "??" || TT === "-" ? undefined : TT,
    state: STAT,
    started: STARTED,
    processorTime: TIME,
    shifted: shifted || undefined,
    seen: takenAt,
  };
}
