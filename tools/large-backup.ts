/**
 * Builds a backup as large as a real one, once, and keeps it in the system's folder for temporary files: encrypted, with
 * as many rounds as phones use.
 * @module
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { backupOf, cleanPhone, exampleIndicators, plantTraces, writeBackup, writeStixBundle } from "@bridle/corpus";

export interface LargeBackup {
  readonly folder: string;
  readonly indicators: string;
  readonly password: string;
}

export interface LargeBackupSize {
  /** Rows of the manifest. */
  readonly rows: number;
  readonly messages: number;
  readonly visits: number;
  /** WhatsApp messages. */
  readonly chats: number;
  /** Megabytes (1e6 bytes) of pictures and films, which no check needs to read. */
  readonly mediaMegabytes: number;
}

const password = "a long password for measuring";
const mediaFiles = 200;

/** Where it is kept. */
export function placeOf({ rows, messages, visits, chats, mediaMegabytes }: LargeBackupSize): string {
  return join(tmpdir(), `bridle-bench-${rows}-${messages}-${visits}-${chats}-${mediaMegabytes}`);
}

export async function largeBackup(size: LargeBackupSize): Promise<LargeBackup> {
  const base = placeOf(size);
  const built = { folder: join(base, "backup"), indicators: join(base, "example.stix2"), password };
  if (existsSync(base)) return built;
  const working = `${base}.part`;
  rmSync(working, { recursive: true, force: true });
  mkdirSync(working, { recursive: true });
  writeFileSync(join(working, "example.stix2"), await writeStixBundle(exampleIndicators));

  const phone = cleanPhone("bench");
  const start = Date.UTC(2023, 0, 1);
  for (let i = 0; i < size.messages; i++) {
    const text = `Message ${i}: see you at the usual place, and bring https://pages.example/${i % 977}/a-page-of-no-interest`;
    phone.messages.push({
      at: new Date(start + i * 300_000),
      from: `+1555555${String(i % 400).padStart(4, "0")}`,
      ...(i % 3 === 0 ? { body: { text } } : { text }),
    });
  }
  for (let i = 0; i < size.visits; i++) {
    phone.visits.push({
      at: new Date(start + i * 900_000),
      url: `https://www.site-${i % 1999}.example/articles/${i}?from=front-page`,
      title: `Article ${i}`,
    });
  }
  for (let i = 0; i < size.chats; i++) {
    phone.people.chats.push({
      at: new Date(start + i * 450_000),
      with: `1555555${String(i % 300).padStart(4, "0")}@s.whatsapp.net`,
      text: `Chat ${i}: the photos from Sunday are on https://photos.example/album/${i % 1777}`,
    });
  }
  // One array for all: the files differ on disk, as each is encrypted with its own key.
  const film = new Uint8Array(Math.ceil((size.mediaMegabytes * 1_000_000) / mediaFiles)).fill(0x5a);
  for (let i = 0; i < mediaFiles; i++) {
    phone.entries.push({ domain: "CameraRollDomain", path: `Media/DCIM/100APPLE/IMG_${i}.MOV`, bytes: film });
  }
  const small = new Uint8Array(700).fill(0x2a);
  for (let i = phone.entries.length; i < size.rows; i++) {
    const domain = `AppDomain-com.example.app${i % 180}`;
    const path = `Documents/folder-${i % 40}/item-${i}`;
    // Half of the rows of a real backup are folders.
    phone.entries.push(i % 2 === 0 ? { domain, path } : { domain, path, bytes: small });
  }
  plantTraces(phone, ["message-link", "safari-domain", "process-name"], "both");

  await writeBackup(
    backupOf(phone, { generation: "encrypted", password, iterations: 10_000, firstIterations: 10_000_000 }),
    {
      async write(path, bytes) {
        const full = join(working, "backup", path);
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, bytes);
      },
    },
  );
  renameSync(working, base);
  return built;
}
