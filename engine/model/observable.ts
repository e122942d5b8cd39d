/**
 * What a record says about the world, in the words that indicators use.
 * @module
 */

export const observableKinds = [
  "process-name",
  "file-path",
  "file-name",
  "file-hash",
  "host",
  "ip-address",
  "url",
  "text",
  "email-address",
  "app-id",
  "certificate-hash",
  "profile-id",
  "property-name",
] as const;

export type ObservableKind = (typeof observableKinds)[number];

export interface Observable {
  readonly kind: ObservableKind;
  /** As it stood in the evidence; the matcher folds case and form. `text` is searched for links and hosts. */
  readonly value: string;
  /** Name of the record's field it came from. */
  readonly field: string;
  /** What a match on this field means; the artifact's own `shows` where absent. */
  readonly grade?: Grade;
  /**
   * For `file-path`: true where the value lies in the writable container of an app (its own data), so that a relative
   * path indicator, which speaks of a home folder, must not match it.
   */
  readonly inContainer?: boolean;
  /** For `file-path`: true where its parts are not to be taken for names of programs. */
  readonly noProgram?: boolean;
}

import type { Grade } from "./grade.ts";
