declare module "sql.js" {
  interface Statement {
    step(): boolean;
    get(params?: undefined, config?: { useBigInt: boolean }): (null | number | bigint | string | Uint8Array)[];
    free(): boolean;
  }
  interface Database {
    exec(sql: string): { columns: string[]; values: (null | number | string | Uint8Array)[][] }[];
    prepare(sql: string): Statement;
    close(): void;
  }
  export default function initSqlJs(): Promise<{ Database: new (file: Uint8Array) => Database }>;
}
