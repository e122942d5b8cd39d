/**
 * What an Android backup holds, before it becomes one: what the builders fill and what traces are planted into.
 * @module
 */

export interface TextMessage {
  /** The other side: a number or a name. */
  readonly address: string;
  readonly body: string | null;
  readonly at: Date;
  /** 1 received, 2 sent, 3 draft. */
  readonly type: 1 | 2 | 3;
}

export interface PictureMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject?: string;
  /** None where there is no part of text. */
  readonly body?: string;
  readonly at: Date;
  /** 1 received, 2 sent. */
  readonly box: 1 | 2;
  /** Where the contents are to be had. */
  readonly location?: string;
  readonly attachments: readonly { readonly name: string; readonly type: string }[];
}

export interface BackupApp {
  readonly package: string;
  readonly version: number;
  readonly installer: string;
  /** DER in hexadecimal. */
  readonly certificates: readonly string[];
  /** Files by domain and path: `f/notes.txt`. */
  readonly files: Readonly<Record<string, string>>;
}

export interface BackupPhone {
  readonly seed: string;
  readonly takenAt: Date;
  readonly texts: TextMessage[];
  readonly pictures: PictureMessage[];
  readonly apps: BackupApp[];
}
