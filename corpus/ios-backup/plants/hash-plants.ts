/**
 * Files whose content is published by its digest. The content is harmless text; its digests were made with sha256sum,
 * sha1sum and md5sum.
 * @module
 */
import { utf8 } from "../../formats/bytes.ts";
import type { Expected, Plant } from "./plant.ts";

const content = "planted sample of a known kind\n";
const other = "planted sample of a known kine\n";

function plant(id: string, domain: string, path: string, describe: string, expected: Expected): Plant {
  return {
    id: `content-${id}`,
    artifact: "ios.file-hashes",
    describe,
    apply: (phone) => void phone.entries.push({ domain, path, bytes: utf8(content) }),
    expected,
    lookAlike: {
      describe: "A file of the same length, with one other letter in it.",
      value: other.trim(),
      apply: (phone) => void phone.entries.push({ domain, path: path.replace("known", "other"), bytes: utf8(other) }),
    },
  };
}

export const hashPlants: readonly Plant[] = [
  plant(
    "attachment-sha256",
    "MediaDomain",
    "Library/SMS/Attachments/9c/12/known-0001/invitation.pdf",
    "A document that came with a message has a published content, by its SHA-256.",
    {
      indicatorType: "file:hashes.sha256",
      value: "15d17fbfea94096ad85dba2581986cf540282ea9ec1fece540ae6e72b9174ea7",
      minimumGrade: "attempt",
    },
  ),
  plant(
    "download-md5",
    "AppDomainGroup-group.com.apple.FileProvider.LocalStorage",
    "File Provider Storage/Downloads/known-form.pdf",
    "A downloaded file has a published content, by its MD5.",
    { indicatorType: "file:hashes.md5", value: "13bec45dea25c0728814c5c28a35b254", minimumGrade: "attempt" },
  ),
  plant(
    "root-sha1",
    "RootDomain",
    "Library/Caches/known-agent",
    "A file among the system user's has a published content, by its SHA-1.",
    { indicatorType: "file:hashes.sha1", value: "6512038f26fa8b011857573dc75c1924fa72a472", minimumGrade: "ran" },
  ),
];
