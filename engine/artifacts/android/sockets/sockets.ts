/**
 * Connections that were open when the report was made, with the address at their other end.
 * Format: toybox `netstat`, iproute2 `ss` as `dumpstate` calls them, published reports of Android 4.4 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { ipAddress, number, processName, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readSockets } from "./read.ts";

export default artifact({
  id: "android.sockets",
  where: [
    inSection("NETSTAT"),
    inSection("SOCKETS"),
    inSection("DETAILED SOCKET STATE"),
    inSection("DETAILED SOCKET STATE (ALL)"),
  ],
  shows: "contact",
  fields: {
    protocol: text(),
    state: text(),
    address: ipAddress({ personal: "address" }),
    port: number(),
    ownPort: number(),
    uid: number(),
    process: processName({ grade: "contact" }),
    pid: number(),
  },
  read: readSockets,
  rules: [],
});
