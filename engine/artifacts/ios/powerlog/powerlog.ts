/**
 * What the phone notes of its own use of power: which processes and apps ran, what they sent and received, where they
 * failed to load something from. Days to two weeks, also of programs that are gone again.
 * Tables and columns: published files of iOS 15; APOLLO, https://github.com/mac4n6/APOLLO
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, host, number, processName, text, unixTime, url } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readPowerlog } from "./read.ts";
import { powerlogRules } from "./rules.ts";

export default artifact({
  id: "ios.powerlog",
  where: [
    inAcquisition("ios-sysdiagnose", "logs/powerlogs/*SQL*"),
    inAcquisition("ios-sysdiagnose", "powerlog_*SQL*"),
    onPhone("/private/var/containers/Shared/SystemGroup/*/Library/BatteryLife/**/*SQL*"),
    onPhone("/private/var/mobile/Library/BatteryLife/**/*SQL*"),
    onPhone("/private/var/mobile/Library/Logs/**/powerlog_*SQL*"),
  ],
  shows: "ran",
  fields: {
    table: text(),
    process: processName({ cutAt: [31] }),
    /** Other programs that the row names. */
    processes: processName({ cutAt: [31] }),
    app: appId(),
    apps: appId(),
    /** Where a column for a program has a path. */
    program: filePath(),
    paths: filePath(),
    addresses: url({ grade: "contact" }),
    hosts: host({ grade: "contact" }),
    pid: number(),
    state: text(),
    deleted: text(),
    bootArguments: text(),
    build: text(),
    bytesIn: number(),
    bytesOut: number(),
    /** The clock as the file has it, before its own correction was added. */
    logged: number(),
    correction: number(),
    at: unixTime("noted in the log of power"),
    until: unixTime("end of what the log of power notes"),
  },
  sightings: [{ name: "process", path: "program", pid: "pid" }, { name: "processes" }],
  read: readPowerlog,
  rules: powerlogRules,
});
