/**
 * Every address, app, path and hash that stands anywhere in the text of a bug report or in a log, each once, with the first
 * line it stands in: what no other reader looks at is compared with indicators all the same. A name alone says little, as
 * lists of bad apps name them too; what the words around it say is told apart in `standing.ts`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  certificateHash,
  fileHash,
  filePath,
  host,
  ipAddress,
  localTextTime,
  number,
  text,
  textWithLinks,
} from "../../../model/field.ts";
import { inAcquisition, inSection, onPhone } from "../../../model/where.ts";
import { readSweep } from "./read.ts";

/** Folders of logs that a bug report or a collector copies; other artifacts know what the files in them are. */
const logFolders = [
  "/data/anr/**",
  "/data/log/**",
  "/data/misc/logd/**",
  "/data/misc/recovery/**",
  "/data/misc/update_engine_log/**",
  "/data/system/*.txt",
  "/data/vendor/**/*.txt",
  "/cache/recovery/**",
  "/proc/kmsg",
  "/proc/last_kmsg",
  "/sys/fs/pstore/**",
  "/sdcard/log/**",
];

export default artifact({
  id: "android.text-sweep",
  where: [
    inSection("*"),
    inAcquisition("androidqf", "logcat.txt"),
    inAcquisition("androidqf", "logcat_old.txt"),
    inAcquisition("androidqf", "getprop.txt"),
    inAcquisition("androidqf", "env.txt"),
    inAcquisition("androidqf", "services.txt"),
    ...logFolders.map(onPhone),
  ],
  shows: "ran",
  fields: {
    section: text(),
    times: number(),
    // As Android itself writes of what is there.
    package: appId(),
    path: filePath(),
    // As a log may write of what is there, or of what was looked for.
    loggedPath: filePath({ grade: "reached" }),
    host: host({ grade: "reached", personal: "address" }),
    ip: ipAddress({ grade: "reached", personal: "address" }),
    link: textWithLinks({ grade: "reached", personal: "address" }),
    hash: fileHash({ grade: "reached" }),
    certificate: certificateHash({ grade: "reached" }),
    // Named, in a list of bad ones or in words that say nothing of this phone.
    named: appId({ grade: "context" }),
    namedPath: filePath({ grade: "context" }),
    namedHost: host({ grade: "context", personal: "address" }),
    namedIp: ipAddress({ grade: "context", personal: "address" }),
    namedLink: textWithLinks({ grade: "context", personal: "address" }),
    namedHash: fileHash({ grade: "context" }),
    namedCertificate: certificateHash({ grade: "context" }),
    at: localTextTime("was logged"),
  },
  read: readSweep,
  rules: [],
  weight: 9,
  repeats: true,
});
