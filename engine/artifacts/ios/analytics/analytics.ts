/**
 * Events of the security daemons: which program or service failed to reach what, with names and addresses inside.
 * Amnesty International's report (2021) lists these databases among the places where process names stood:
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { plain, processName, text, textWithLinks, unixTime } from "../../../model/field.ts";
import { analyticsFiles } from "../../analytics-events.ts";
import { readAnalytics } from "./read.ts";

export default artifact({
  id: "ios.analytics",
  where: analyticsFiles,
  shows: "ran",
  fields: {
    kind: text(),
    at: unixTime("event noted"),
    event: text(),
    build: text(),
    programs: processName({ cutAt: [] }),
    // A word of an event may be the name of anything.
    names: processName({ grade: "attempt", cutAt: [] }),
    addresses: textWithLinks({ grade: "contact" }),
    details: plain(),
  },
  sightings: [{ name: "programs" }],
  read: readAnalytics,
  rules: [],
});
