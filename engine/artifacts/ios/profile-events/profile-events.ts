/**
 * When configuration profiles were put on and taken off, and by which process: it keeps what the list of installed
 * profiles forgets. Predator has come with a profile: Citizen Lab, Pegasus vs. Predator (2021),
 * https://citizenlab.ca/2021/12/pegasus-vs-predator-dissidents-doubly-infected-iphone-reveals-cytrox-mercenary-spyware/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { plistTime, processName, profileId, text } from "../../../model/field.ts";
import { inAcquisition, inBackup, onPhone } from "../../../model/where.ts";
import { readEvents } from "./read.ts";
import { byOtherProcess, removedSoon } from "./rules.ts";

export default artifact({
  id: "ios.profile-events",
  where: [
    inBackup(
      "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles",
      "Library/ConfigurationProfiles/MCProfileEvents.plist",
    ),
    inBackup("*", "**/MCProfileEvents.plist"),
    onPhone("/private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/MCProfileEvents.plist"),
    onPhone("/private/var/mobile/Library/**/MCProfileEvents.plist"),
    inAcquisition("ios-sysdiagnose", "logs/MCState/**/MCProfileEvents.plist"),
  ],
  shows: "ran",
  fields: {
    profile: profileId(),
    at: plistTime("profile changed"),
    operation: text(),
    process: processName({ cutAt: [] }),
    more: text(),
  },
  sightings: [{ name: "process" }],
  read: readEvents,
  rules: [removedSoon, byOtherProcess],
});
