/**
 * See the shared table.
 * @module
 */
export * from "../../known-packages.table.ts";
