/**
 * Which builds of iOS the analytics of the security daemons have seen, with the first and last time of each: another
 * history of versions, to compare with `ios.version-history`. Schema: see `analytics-events.ts`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { number, text, unixTime } from "../../../model/field.ts";
import { analyticsFiles } from "../../analytics-events.ts";
import { readBuilds } from "./read.ts";

export default artifact({
  id: "ios.analytics-versions",
  where: analyticsFiles,
  shows: "context",
  fields: {
    build: text(),
    product: text(),
    first: unixTime("build first seen"),
    last: unixTime("build last seen"),
    events: number(),
  },
  read: readBuilds,
  rules: [],
});
