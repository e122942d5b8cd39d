/**
 * Foundation classes whose archives are turned into plain values; a subclass counts as the nearest superclass that is
 * named here. Names and fields as in Apple's documentation of Foundation and in archives written by macOS 10.14.
 * @module
 */

export type Shape =
  | "array"
  | "attributed-text"
  | "counted-set"
  | "data"
  | "date"
  | "dict"
  | "null"
  | "number"
  | "text"
  | "url"
  | "uuid";

export const shapeOfClass: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["NSArray", "array"],
  ["NSSet", "array"],
  ["NSOrderedSet", "array"],
  ["NSCountedSet", "counted-set"],
  ["NSDictionary", "dict"],
  ["NSString", "text"],
  ["NSData", "data"],
  ["NSDate", "date"],
  ["NSURL", "url"],
  ["NSUUID", "uuid"],
  ["NSNumber", "number"],
  ["NSNull", "null"],
  ["NSAttributedString", "attributed-text"],
  // Classes of iOS apps written in Swift or with older libraries, which do not always list their superclasses.
  ["NSMutableArray", "array"],
  ["NSMutableSet", "array"],
  ["NSMutableOrderedSet", "array"],
  ["NSMutableDictionary", "dict"],
  ["NSMutableString", "text"],
  ["NSMutableData", "data"],
  ["NSMutableAttributedString", "attributed-text"],
]);

/** What an object without a class is taken for, by a field that only that shape has. */
export const shapeOfField: readonly (readonly [field: string, shape: Shape])[] = [
  ["NS.keys", "dict"],
  ["NS.objects", "array"],
  ["NS.object.0", "array"],
  ["NS.data", "data"],
  ["NS.string", "text"],
  ["NS.bytes", "text"],
  ["NS.time", "date"],
  ["NS.relative", "url"],
  ["NS.uuidbytes", "uuid"],
];
