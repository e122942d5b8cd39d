import { expect, test } from "vitest";
import { plainLine } from "./plain-line.ts";

test.each([
  ["as it is", "as it is"],
  ["\r in it", "\r in it"],
  ["old adb\r\r", "old adb"],
  ["\u001b[38;5;40m02-03 04:05:06.789  1  1 I a: b\u001b[0m\r", "02-03 04:05:06.789  1  1 I a: b"],
  ["\u001b[", "\u001b["],
  ["", ""],
])("%j is %j", (line, plain) => expect(plainLine(line)).toBe(plain));
