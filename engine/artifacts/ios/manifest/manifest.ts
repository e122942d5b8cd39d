/**
 * Every path the backup knows, whether its content was kept or not, with its times. Path and file-name indicators are
 * answered here for the whole phone, through the map from backup domains to places on the phone.
 * Structure: the manifest's `Files` table and its MBFile objects, as in any backup since iOS 10.
 * @module
 */
import { artifact, type Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appId, fileName, filePath, host, number, text, unixTime } from "../../../model/field.ts";
import { wholeIndex } from "../../../model/where.ts";
import { hostsNamedIn, websiteHostsIn } from "../../hosts-in-path.ts";

export default artifact({
  id: "ios.manifest",
  where: [wholeIndex("ios-backup")],
  shows: "ran",
  fields: {
    kind: text(),
    path: filePath(),
    name: fileName(),
    domain: text(),
    /** The app whose data this is, told once, with the container itself. */
    app: appId(),
    appNamed: appId({ grade: "context" }),
    relativePath: text(),
    target: filePath({ grade: "context" }),
    websiteData: host({ grade: "contact" }),
    hostInName: host({ grade: "context" }),
    mode: text(),
    owner: number(),
    group: number(),
    size: number(),
    protectionClass: number(),
    inode: number(),
    blob: text(),
    created: unixTime("file created"),
    modified: unixTime("file changed"),
    statusChanged: unixTime("file status changed"),
  },
  describe,
  rules: [],
  weight: 4,
});

function describe(file: EvidenceFile): Row {
  const { attributes, phonePath, relativePath = "" } = file;
  const apps = relativePath === "" ? appsOf(file.domain ?? "") : noApps;
  return {
    value: {
      kind: file.type,
      name: phonePath === "" ? relativePath : undefined,
      path: phonePath === "" ? undefined : phonePath,
      domain: file.domain,
      relativePath,
      app: apps.app,
      appNamed: apps.appNamed,
      target: attributes.target,
      websiteData: websiteHostsIn(relativePath),
      hostInName: hostsNamedIn(relativePath),
      mode: attributes.mode === undefined ? undefined : modeText(attributes.mode),
      owner: attributes.owner,
      group: attributes.group,
      size: attributes.size,
      protectionClass: attributes.protectionClass,
      inode: attributes.inode,
      blob: attributes.id,
      created: attributes.created,
      modified: attributes.modified,
      statusChanged: attributes.statusChanged,
    },
    from: { file: file.name, table: "Files" },
    inContainer: file.inContainer,
  };
}

const noApps: { app?: string; appNamed?: string } = {};

/** A phone has few modes and very many files. */
const modes = new Map<number, string>();
const mostModes = 1000;

function modeText(mode: number): string {
  let text = modes.get(mode);
  if (text === undefined) {
    if (modes.size >= mostModes) modes.clear();
    text = `0o${mode.toString(8)}`;
    modes.set(mode, text);
  }
  return text;
}

/**
 * The data of an app is in a backup while the app is installed. A plug-in is named after its app, with a word behind; a
 * group's name is the developer's choice, mostly the app's with `group.` in front.
 */
function appsOf(domain: string): { app?: string; appNamed?: string } {
  const [, kind, name = ""] = /^(AppDomain(?:Plugin|Group)?)-(.+)$/.exec(domain) ?? [];
  if (kind === "AppDomain") return { app: name };
  if (kind === "AppDomainPlugin") return { app: name, appNamed: name.replace(/\.[^.]*$/, "") };
  return kind === "AppDomainGroup" ? { appNamed: name.replace(/^group\./, "") } : {};
}
