/**
 * The log of `containermanagerd`, which gives every app its folder: which apps and groups had one, and when one was made
 * or taken away. Up to about iOS 17.
 * Form of the lines: published logs, https://github.com/log2timeline/plaso/tree/main/test_data (`ios_sysdiag.log`)
 * @module
 */
import { artifact, type ReadContext, type Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appId, filePath, localTextTime, number, text } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { identifiersIn, listOrNone, pathsIn, readDaemonEntries, shownOf } from "../../daemon-entries.ts";

export default artifact({
  id: "ios.container-log",
  where: [
    inAcquisition("ios-sysdiagnose", "logs/MobileContainerManager/containermanagerd*.log*"),
    inAcquisition("ios-sysdiagnose", "containermanagerd*.log*"),
    onPhone("/private/var/*/Library/Logs/MobileContainerManager/containermanagerd*.log*"),
  ],
  shows: "ran",
  fields: {
    at: localTextTime("folder of an app handled"),
    apps: appId(),
    paths: filePath(),
    pid: number(),
    level: text(),
    writer: text(),
    message: text(),
  },
  read: readContainers,
  rules: [],
});

async function* readContainers(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for await (const { time, pid, level, writer, message, line } of readDaemonEntries(file, context)) {
    yield {
      value: {
        at: time,
        apps: listOrNone(identifiersIn(message)),
        paths: listOrNone(pathsIn(message)),
        pid,
        level,
        writer,
        message: shownOf(message),
      },
      from: { file: file.name, line },
    };
  }
}
