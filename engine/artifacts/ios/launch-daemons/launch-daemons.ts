/**
 * What launchd starts by itself: the job files of services. iOS keeps its own on the sealed volume; one elsewhere, or for
 * a program elsewhere, is how something starts again after a restart.
 * Keys: launchd.plist(5), https://keith.github.io/xcode-man-pages/launchd.plist.5.html
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, flag, plain, processName, text, textWithLinks } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { oddPlace } from "../../odd-program-rule.ts";
import { readJobs } from "./read.ts";

export default artifact({
  id: "ios.launch-daemons",
  where: [
    inBackup("*", "**/LaunchDaemons/*.plist"),
    onPhone("/Library/LaunchDaemons/*.plist"),
    onPhone("/Library/LaunchAgents/*.plist"),
    onPhone("/System/Library/LaunchDaemons/*.plist"),
    onPhone("/System/Library/NanoLaunchDaemons/*.plist"),
    onPhone("/System/Library/xpc/launchd.plist"),
    onPhone("/private/var/**/LaunchDaemons/*.plist"),
    onPhone("/private/preboot/**/LaunchDaemons/*.plist"),
  ],
  shows: "ran",
  fields: {
    label: processName({ grade: "attempt", cutAt: [] }),
    program: filePath(),
    /** Loaded into the program when it starts. */
    inserted: filePath(),
    arguments: textWithLinks({ grade: "reached" }),
    paths: filePath({ grade: "attempt", noProgram: true }),
    services: plain(),
    user: text(),
    runsAtLoad: flag(),
    keptAlive: flag(),
    disabled: flag(),
  },
  identity: [{ thing: "background", by: ["label"], state: ["program", "inserted", "disabled"] }],
  read: readJobs,
  rules: [
    oddPlace("ios.launch-daemons/program-in-odd-place", function* ({ program }) {
      if (typeof program === "string") yield program;
    }),
  ],
});
