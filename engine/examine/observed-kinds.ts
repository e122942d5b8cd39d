/**
 * Kinds of observable that an artifact's declared fields can give.
 * @module
 */
import type { Artifact } from "../model/artifact.ts";
import type { ObservableKind } from "../model/observable.ts";

export function observedKinds(artifact: Artifact): Set<ObservableKind> {
  const kinds = new Set<ObservableKind>();
  for (const field of Object.values(artifact.fields)) if (field.observable !== undefined) kinds.add(field.observable);
  return kinds;
}
