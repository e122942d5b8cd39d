/**
 * What `handover.json` says of the packet it lies in; `handover-schema.ts` holds the same as a schema.
 * @module
 */
import type { ReportTool } from "../report.ts";

/** Schema `bridle.handover/1`. */
export interface Handover {
  readonly schema: "bridle.handover/1";
  readonly tool: ReportTool;
  readonly createdAt: string;
  readonly redacted: boolean;
  readonly report: {
    readonly finishedAt: string;
    readonly manifestSha256: string;
    readonly signedBy?: string;
  };
  readonly findings: number;
  readonly rows: number;
  /** Rows that the report counts and does not hold. */
  readonly rowsLeftOut: number;
}
