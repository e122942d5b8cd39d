import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../repository.ts";
import { repositoryFiles } from "../repository-files.ts";
import { isTest } from "./source-file.ts";

it("only the client of the store opens connections, and the service worker, to the page's own files", () => {
  const opening = repositoryFiles()
    .filter((path) => /^(cli|engine|corpus|languages|web)\/.*\.ts$/.test(path) && !isTest(path))
    .filter((path) =>
      /from "node:(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?"|\bfetch\(/.test(
        readFileSync(join(root, path), "utf8"),
      ),
    );
  // What drives a browser in tests, and the servers of tests.
  const ofTests = /^(?:cli\/store\/test-|web\/end-to-end\/)/;
  expect(opening.filter((path) => !ofTests.test(path))).toEqual([
    "cli/store/download.ts",
    "cli/store/http-get.ts",
    "cli/store/proxy.ts",
    "web/served/service-worker.ts",
  ]);
});
