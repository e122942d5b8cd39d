/**
 * A STIX pattern as a tree: observations outside the brackets, comparisons inside them.
 * @module
 */

export interface ObjectPath {
  /** Type of the object: `domain-name`. */
  readonly object: string;
  /** Property names in order; list steps are numbers or `*`. */
  readonly steps: readonly (string | number)[];
}

export type Literal =
  | { readonly type: "string" | "timestamp" | "hex" | "binary"; readonly text: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean };

export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "IN" | "LIKE" | "MATCHES" | "ISSUBSET" | "ISSUPERSET";

export type Comparison =
  | {
      readonly kind: "compare";
      readonly path: ObjectPath;
      readonly not: boolean;
      readonly operator: Operator;
      /** One literal, or any number of them for `IN`. */
      readonly values: readonly Literal[];
    }
  | { readonly kind: "exists"; readonly path: ObjectPath; readonly not: boolean }
  | { readonly kind: "join"; readonly operator: "AND" | "OR"; readonly parts: readonly Comparison[] };

export type Qualifier =
  | { readonly kind: "within"; readonly seconds: number }
  | { readonly kind: "repeats"; readonly times: number }
  | { readonly kind: "between"; readonly start: string; readonly stop: string };

export type Observation =
  | { readonly kind: "one"; readonly test: Comparison }
  | { readonly kind: "join"; readonly operator: "AND" | "OR" | "FOLLOWEDBY"; readonly parts: readonly Observation[] }
  | { readonly kind: "qualified"; readonly of: Observation; readonly by: Qualifier };
