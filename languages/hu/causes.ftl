### Not yet reviewed by a person who speaks it.
### Harmless causes and next steps that rules name.

benign-advertising-redirect = A hirdetések és a látogatószámlálók pillanatok alatt továbbküldik a böngészőt, egész nap.
benign-short-link = A rövid link továbbküldi a böngészőt arra az oldalra, amelyet jelöl.
benign-statistics-reset = A statisztikát a beállításokban nullázták, vagy a telefon magától törölte a régi bejegyzéseket.
benign-restored-backup = A bejegyzések egy régebbi telefonról, mentésen át kerültek ide.
benign-damaged-database = Az adatbázis megsérült, és a javítás kihagyott néhány bejegyzést.
benign-app-removed = Egy alkalmazást eltávolítottak, és vele a bejegyzését is.
benign-own-profile = A tulajdonos tette oda a profilt, például VPN, iskolai hálózat vagy hirdetésszűrő miatt.
benign-forged-notification = Valaki meghamisította az üzenetet, hogy megijessze Önt, vagy hamis oldalra vezesse.
benign-forwarded-message = Valaki továbbküldte vagy idézte az üzenetet.

next-look-at-the-address = Nézze meg mindkét címet. Ismeri őket, és Ön nyitotta meg az elsőt?
next-compare-with-sysdiagnose = Készítsen diagnosztikai fájlt is a telefonról. Az megmutatja, mely programok futottak mostanában.
next-ask-who-installed-it = Gondolja végig, ki tette a profilt a telefonra, és miért.
next-look-in-settings-profiles = Nézze meg itt: Beállítások, Általános, VPN és eszközkezelés. Ne távolítson el semmit, amíg nem kapott tanácsot.
next-check-apple-account = Egy másik eszközről jelentkezzen be Apple-fiókjába az Apple weboldalán. A valódi figyelmeztetés annak az oldalnak a tetején áll.
