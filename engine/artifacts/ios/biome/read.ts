/**
 * A file of a stream into rows: one per entry. Deleted entries give a row without contents, as their bytes are gone.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { isReadError } from "../../../bytes/read-error.ts";
import {
  doubleIn,
  type ProtobufField,
  readProtobuf,
  textIn,
  textsIn,
  valueAt,
} from "../../../formats/protobuf/protobuf.ts";
import { readSegb } from "../../../formats/segb/segb.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { namedIn } from "./named.ts";
import {
  appValueStreams,
  coreDuetPageShape,
  coreDuetShape,
  pageValueStreams,
  type StreamShape,
  streamShapes,
} from "./streams.table.ts";

export async function* readBiome(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  // Beside the entries lie a lock file and a note of deletions; neither is a container.
  if (/\/(?:lock|\.[^/]*|[^/]*\.(?:plist|lock))$/.test(file.name)) return;
  const { limits } = context;
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const { entries, notes } = readSegb(bytes, { limits, place: file.name });
  for (const note of notes) context.note(note);
  const folders = /\/streams\/(.+)\/(?:local|remote\/([^/]+))\/[^/]+$/.exec(file.name);
  const stream = folders?.[1]?.split("/").at(-1);
  for (const { offset, state, created, data } of entries) {
    const place = `${file.name} at ${offset}`;
    yield {
      value: {
        stream,
        state,
        fromDevice: folders?.[2],
        written: created,
        ...(state === "deleted" ? {} : eventValue(data, stream, place, context)),
      },
      from: { file: file.name, offset },
    };
  }
}

function eventValue(data: Uint8Array, folder: string | undefined, place: string, context: ReadContext): Row["value"] {
  const options = { limits: context.limits, place };
  const known = folder === undefined ? undefined : streamShapes.get(folder);
  let fields: ProtobufField[];
  try {
    fields = readProtobuf(data, options);
  } catch (error) {
    if (!isReadError(error)) throw error;
    // Some streams hold other things than messages; only where a message is known to stand was something lost.
    context.note({ code: error.code, place, detail: error.detail, loss: known !== undefined });
    return {};
  }
  const ownName = textIn(valueAt(fields, [1, 1], options));
  const stream = ownName?.startsWith("/") ? ownName : folder;
  const shape = ownName?.startsWith("/") ? coreDuetShapeOf(ownName) : known;
  if (shape === undefined) return { stream, ...namedIn(textsIn(fields, options)) };
  const text = (path: readonly number[] | undefined) => (path && textIn(valueAt(fields, path, options))) || undefined;
  const time = (path: readonly number[] | undefined) => path && doubleIn(valueAt(fields, path, options));
  const inFront = shape.inFront && valueAt(fields, shape.inFront, options);
  const told = {
    app: text(shape.app),
    page: text(shape.page),
    domain: text(shape.domain),
    title: text(shape.title),
    reason: text(shape.reason),
  };
  // A later version may have moved something: what stands elsewhere is still seen, as context.
  const others = textsIn(fields, options).filter((other) => !Object.values(told).includes(other.text));
  return {
    stream,
    ...told,
    inFront: typeof inFront === "bigint" ? Number(inFront) : undefined,
    started: time(shape.started),
    ended: time(shape.ended),
    ...namedIn(others),
  };
}

/** Events that came over from CoreDuet say themselves which stream they belong to. */
function coreDuetShapeOf(stream: string): StreamShape | undefined {
  if (appValueStreams.test(stream)) return coreDuetShape;
  return pageValueStreams.test(stream) ? coreDuetPageShape : undefined;
}
