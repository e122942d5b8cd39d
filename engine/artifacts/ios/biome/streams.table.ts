/**
 * Where the fields of known streams stand: paths of Protocol Buffers field numbers. Each as published for iOS 15 to 18 in
 * the open analyses of iLEAPP (https://github.com/abrignoni/iLEAPP) and checked against a stream of iOS 16.
 * @module
 */

export interface StreamShape {
  readonly app?: readonly number[];
  readonly page?: readonly number[];
  readonly domain?: readonly number[];
  readonly title?: readonly number[];
  readonly reason?: readonly number[];
  /** A varint: 1 when the app came to the front, 0 when it left. */
  readonly inFront?: readonly number[];
  readonly started?: readonly number[];
  readonly ended?: readonly number[];
}

/** Events that came over from CoreDuet hold the name of their stream at 1.1 and share one layout. */
export const coreDuetShape: StreamShape = { app: [4, 3], title: [7, 2, 3], started: [2], ended: [3] };
/** The same with an address for a value. */
export const coreDuetPageShape: StreamShape = { page: [4, 3], title: [7, 2, 3], started: [2], ended: [3] };

export const streamShapes: ReadonlyMap<string, StreamShape> = new Map([
  ["App.InFocus", { reason: [1], inFront: [3], started: [4], app: [6] }],
  ["App.WebUsage", { started: [2], page: [4], domain: [5], app: [6] }],
]);

/** Streams of CoreDuet's layout whose value is an app. */
export const appValueStreams = /^\/?(?:app\/(?:install|inFocus|usage|activity|intents|mediaUsage)|widgets\/viewed)/i;
/** … and those whose value is an address. */
export const pageValueStreams = /^\/?(?:safari\/history|app\/webUsage)/i;
