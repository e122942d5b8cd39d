### Not yet reviewed by a person who speaks it.

artifact-android-acquisition = Het verzamelen zelf
artifact-android-acquisition-about =
    Wanneer en waarmee deze bestanden zijn verzameld, en of ze nog zijn zoals toen.
rule-android-acquisition-changed-file = { $count ->
    [one] Eén bestand is niet zoals het was toen het werd verzameld: { $files }.
   *[other] { $count } bestanden zijn niet zoals ze waren toen ze werden verzameld: { $files }.
}
rule-android-acquisition-changed-file-about =
    Bij de verzameling zit een lijst met een digitale vingerafdruk van elk bestand. Hier past het bestand niet bij de lijst.
rule-android-acquisition-missing-file = { $count ->
    [one] Eén bestand dat is verzameld, is er niet: { $files }.
   *[other] { $count } bestanden die zijn verzameld, zijn er niet: { $files }.
}
rule-android-acquisition-missing-file-about =
    Bij de verzameling zit een lijst van de bestanden. Wat er niet is, kon niet worden nagekeken.
rule-android-acquisition-system-not-enforcing = De inwendige bewaker van het systeem, SELinux, is uit: { $state }.
rule-android-acquisition-system-not-enforcing-about =
    Op een gewone telefoon is deze bewaker altijd aan. Iemand met volledige macht over de telefoon zette hem uit.

benign-android-changed-in-copying = Het bestand is geopend en opgeslagen, of veranderd tijdens het kopiëren.
benign-android-left-out-on-purpose = Iemand liet het bestand met opzet weg, bijvoorbeeld omdat het privé is.

next-android-get-the-first-copy = Vraag om de eerste kopie van de verzameling, en laat die nakijken.
