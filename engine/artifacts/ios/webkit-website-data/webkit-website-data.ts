/**
 * Sites that stored something in an app's web views, by the names WebKit gives their files and folders:
 * `https_www.site.example_0`. Such a name shows that the app loaded the site, also when the files are not in the backup.
 * WebKit: SecurityOriginData::databaseIdentifier, https://github.com/WebKit/WebKit
 * @module
 */
import { artifact, type Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { text, unixTime, url } from "../../../model/field.ts";
import { wholeIndex } from "../../../model/where.ts";
import { appOfFile } from "../../app-of-file.ts";
import { storedSite } from "./stored-site.ts";

export default artifact({
  id: "ios.webkit-website-data",
  // Most of it is folders, which only the index knows.
  where: [wholeIndex()],
  shows: "contact",
  fields: {
    kind: text(),
    site: url({ personal: "text" }),
    topSite: url({ personal: "text" }),
    path: text({ personal: "text" }),
    app: text(),
    created: unixTime("site's storage created"),
    modified: unixTime("site's storage changed"),
    statusChanged: unixTime("site's storage status changed"),
  },
  describe,
  rules: [],
});

function describe(file: EvidenceFile): Row | undefined {
  const path = file.relativePath ?? file.phonePath;
  const found = storedSite(path);
  if (found === undefined) return undefined;
  const { created, modified, statusChanged } = file.attributes;
  return {
    value: { ...found, path, app: appOfFile(file), created, modified, statusChanged },
    from: { file: file.name, table: "Files" },
    inContainer: file.inContainer,
  };
}
