/**
 * What a label says of the values beside or below it, in the words of people: a heading, the cell for the kind, the head of
 * a column. Reports come in every language; the languages here are those of the groups that publish clues.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import { guessKind } from "./guess-kind.ts";
import { kindNamed } from "./kind-by-name.table.ts";

/** The first that fits holds: a certificate's hash is no file's. */
const byWord: readonly (readonly [word: RegExp, kind: ValueKind])[] = [
  [/cert|zertifik|tanúsítvány|شهادة|сертификат|证书/, "certificate-hash"],
  [/process|proceso|processus|prozess|proces|folyamat|عملية|процесс|进程/, "process"],
  [/package|bundle|app.?id|application.?id|paquete?|paket|csomag|حزمة|пакет|包名/, "app-id"],
  [/profile|profil|ملف تعريف/, "profile-id"],
  [/mail|courriel|correo|sender|absender|أرسل|بريد|почт|邮/, "email"],
  [/url|\blinks?\b|enlace|lien|رابط|ссылк|链接|网址/, "url"],
  [/file.?path|directory|ruta|chemin|dateipfad|مسار|путь|路径/, "file-path"],
  [/sha-?\d|md5|hash|huella|empreinte|prüfsumme|بصمة|хеш|哈希/, "file-hash"],
  [/\bips?\b|ipv[46]|ip.?addr|direcci[oó]n(es)? ip|adresses? ip|\bip-|عنوان ip|عناوين ip/, "ip"],
  [/domain|domein|dominio|hostname|\bhosts?\b|fqdn|\bc2\b|c&c|server|servidor|serveur|domén|نطاق|домен|域名/, "host"],
  [/file.?name|dateiname|nombre.de.archivo|nom.de.fichier|bestandsnaam|fájlnév/, "file-name"],
];

const longestLabel = 60;

/** `Domain (C2)`, `SHA256 hash`, `Direcciones IP`; undefined for words that say nothing. */
export function kindOfWords(words: string): ValueKind | "skip" | undefined {
  const named = kindNamed(words);
  if (named !== undefined || words.length > longestLabel) return named;
  const lower = words.toLowerCase().normalize("NFC").replaceAll("_", " ");
  return byWord.find(([word]) => word.test(lower))?.[1];
}

const addresses: ReadonlySet<ValueKind> = new Set(["host", "ip", "url", "email", "file-hash", "file-path"]);

/** A cell for the kind is believed; where it is only a word of it, what the value looks like says more. */
export function kindOf(words: string, value: string): ValueKind | "skip" | undefined {
  const exact = kindNamed(words);
  if (exact !== undefined) return exact;
  const told = kindOfWords(words);
  if (told === undefined) return guessKind(value);
  if (told === "skip" || !addresses.has(told)) return told;
  const looks = guessKind(value);
  return looks !== undefined && addresses.has(looks) ? looks : told;
}
