/**
 * One row for each app that has a camera open, and one for each line of the log that names an app.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { packageName, readDump, withYear } from "../../dump-lines.ts";

const event =
  /^(\d{2}-\d{2} \d{2}:\d{2}:\d{2}) ?: (CONNECT|DISCONNECT|REJECT|EVICT)\b.{0,40}? device (\S{1,40})\b.{0,60}? client (?:for |from )?package ([^\s,()]{1,255})(.{0,300})$/;
const client =
  /\(Camera ID: ([^,]{1,40}), .{0,200}?PID: (\d{1,9}),.{0,200}?(?:User Id: (-?\d{1,6}), )?Client Package Name: ([^\s,]{1,255})/;

export function readCameraUse(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  // The dump is slow, and given up on many phones long after the part that is read here.
  let inLog = false;
  let behindLog = false;
  const note: ReadContext["note"] = (one) =>
    context.note(behindLog && one.code === "timed-out" ? { ...one, loss: false } : one);
  return readDump(
    file,
    { ...context, note },
    {
      what: "camera service",
      form: /^== ?(?:Camera|Service|Vendor)|Camera (?:service|HAL|module|device)|^Number of (?:normal )?camera devices|^Active Camera Clients/i,
      begin: () => ({
        see({ text, line }) {
          if (text.startsWith("== ")) {
            behindLog ||= inLog;
            inLog = /events log/i.test(text);
          }
          const [, camera, pid, user, held] = client.exec(text.slice(0, 2000)) ?? [];
          const holder = packageName(held);
          if (holder !== undefined) {
            const value = { kind: "open", package: holder, camera, pid: Number(pid), open: true };
            return { value: user === undefined ? value : { ...value, user: Number(user) }, line };
          }
          const [, time = "", what = "", device, named, rest = ""] = event.exec(text.slice(0, 2000)) ?? [];
          const name = packageName(named);
          if (name === undefined) return undefined;
          const by = /\(PID (\d{1,9})/.exec(rest)?.[1];
          const reason = /reason: \(?(.{1,200}?)\)?$/.exec(rest)?.[1];
          return {
            value: {
              kind: what.toLowerCase(),
              package: name,
              camera: device,
              pid: by === undefined ? undefined : Number(by),
              at: withYear(time, context.takenAt),
              atText: time,
              reason,
            },
            line,
          };
        },
      }),
    },
  );
}
