/**
 * Why a file was not made.
 * @module
 */

/** Its message is the id of a text. */
export class NotMade extends Error {}
