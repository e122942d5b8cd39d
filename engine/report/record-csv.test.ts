import { expect, it } from "vitest";
import { fieldsOf, message, visit } from "./fixture/examination.ts";
import { recordCsvHeader, recordCsvLine } from "./record-csv.ts";

const fields = fieldsOf("ios.messages");

it("has a column for each part of the place and each declared field", () => {
  expect(recordCsvHeader(fields)).toBe(
    "evidence,source_file,table,row,offset,line,key,recovered,text,sender,received,more,raw_times\r\n",
  );
  const value = { text: 'say "hi",\nthen go', sender: "+31612345678", received: "2026-04-02T18:30:00Z", odd: [1, "x"] };
  expect(recordCsvLine({ ...message(), value }, "e1", fields)).toBe(
    'e1,HomeDomain/Library/SMS/sms.db,message,9912,,,,freeblock page 88 offset 1204,"say ""hi"",\nthen go",' +
      '\'+31612345678,2026-04-02T18:30:00Z,"{""odd"":[1,""x""]}",received=796847400000000000\r\n',
  );
});

it("leaves empty what is not there, and makes no formula of anything", () => {
  const line = recordCsvLine({ ...visit(1), moments: [], value: { "=1+1": "x" } }, "e1", { "=a": { kind: "text" } });
  expect(line.endsWith(',,"{""=1+1"":""x""}",\r\n')).toBe(true);
  expect(recordCsvHeader({ "=a": { kind: "text" } })).toContain(",'=a,");
});

it("puts lists of words beside each other", () => {
  const line = recordCsvLine({ ...message(), value: { text: ["a", "b"], sender: true } }, "e1", fields);
  expect(line).toContain(",a b,true,");
});
