/**
 * The App Privacy Report that a person can export in the settings: which apps used what, and with which hosts they spoke.
 * Apple, About App Privacy Report, https://support.apple.com/HT212958; one JSON object a line.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, host, number, text, textTime } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readReport } from "./read.ts";

/** The name holds the day; copies get numbers and other words around it. */
const name = "*rivacy*eport*.ndjson";

export default artifact({
  id: "ios.app-privacy-report",
  where: [
    inBackup("HomeDomain", `**/${name}`),
    inBackup("AppDomain*", `**/${name}`),
    onPhone(`/private/var/mobile/Library/Mobile Documents/**/${name}`),
    onPhone(`/private/var/mobile/Containers/Shared/AppGroup/*/File Provider Storage/**/${name}`),
    onPhone(`/private/var/mobile/Media/Downloads/**/${name}`),
    // A file that lies by itself beside other evidence has no place on the phone.
    onPhone(`/${name}`),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    app: appId(),
    domain: host({ grade: "contact" }),
    context: host({ grade: "contact" }),
    owner: text(),
    initiated: text(),
    category: text(),
    event: text(),
    hits: number(),
    at: textTime("app used or spoke"),
    first: textTime("app first spoke with the host"),
  },
  read: readReport,
  rules: [],
});
