/**
 * Connections that were open when the archive was made, with the other side's address and, where the system says so, the
 * program (`netstat`, and the list of the system's own network stack). netstat(1) of Darwin.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { ipAddress, number, processName, text, textTime } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readConnections } from "./read.ts";

export default artifact({
  id: "ios.network-connections",
  where: ["netstat*.txt", "skywalk*.txt", "ndp-info*.txt", "arp-info*.txt"].map((name) =>
    inAcquisition("ios-sysdiagnose", `logs/Networking/${name}`),
  ),
  shows: "ran",
  fields: {
    protocol: text(),
    local: text({ personal: "address" }),
    remote: ipAddress({ grade: "contact" }),
    port: text(),
    state: text(),
    process: processName(),
    pid: number(),
    seen: textTime("connection was open"),
  },
  sightings: [{ name: "process", pid: "pid" }],
  read: readConnections,
  rules: [],
});
