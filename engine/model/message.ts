/**
 * Sentences for people, by id. The texts live in `languages/`; the engine never holds one.
 * @module
 */

export interface Message {
  readonly id: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Turns a message into text of one language. An unknown id is a defect and throws. */
export type Translate = (message: Message) => string;
