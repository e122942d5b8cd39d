/**
 * Every file, folder and link in a copy of the phone's files, with its times, owner and mode. Path and file-name
 * indicators are answered here for the whole phone. The same for a backup is `ios.manifest`.
 * Attributes: POSIX, as the archive or folder that was handed over states them.
 * @module
 */
import { artifact, type Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { fileName, filePath, host, number, text, unixTime } from "../../../model/field.ts";
import { wholeIndex } from "../../../model/where.ts";
import { hostsNamedIn, websiteHostsIn } from "../../hosts-in-path.ts";
import { executableElsewhere, stagedProgram } from "./rules.ts";

export default artifact({
  id: "ios.filesystem",
  where: [wholeIndex("ios-filesystem")],
  shows: "ran",
  fields: {
    kind: text(),
    path: filePath(),
    name: fileName(),
    target: filePath({ grade: "context" }),
    websiteData: host({ grade: "contact" }),
    hostInName: host({ grade: "context" }),
    mode: text(),
    owner: number(),
    group: number(),
    size: number(),
    inode: number(),
    created: unixTime("file created"),
    modified: unixTime("file changed"),
    statusChanged: unixTime("file status changed"),
  },
  describe,
  rules: [stagedProgram, executableElsewhere],
  weight: 8,
});

function describe(file: EvidenceFile): Row {
  const { attributes, phonePath, name } = file;
  const { mode, created, modified, statusChanged } = attributes;
  const path = phonePath === "" ? name : phonePath;
  return {
    value: {
      kind: file.type,
      ...(phonePath === "" ? { name } : { path: phonePath }),
      target: attributes.target,
      websiteData: someOf(websiteHostsIn(path)),
      hostInName: someOf(hostsNamedIn(path)),
      mode: mode === undefined ? undefined : `0o${mode.toString(8)}`,
      owner: attributes.owner,
      group: attributes.group,
      size: attributes.size,
      inode: attributes.inode,
      created,
      modified,
      statusChanged,
    },
    from: { file: name },
    inContainer: file.inContainer,
  };
}

function someOf(values: readonly string[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values;
}
