### Not yet reviewed by a person who speaks it.
artifact-ios-evidence-health = Honnan származik a telefon tartalma
artifact-ios-evidence-health-about =
    A telefon feljegyzi, mikor állították be, és hogy a tartalma mentésből vagy másik telefonról jött-e.
    Ez megmondja, meddig nyúlhatnak vissza a nyomai.
rule-ios-evidence-health-filled-from-elsewhere = A telefon tartalma mentésből vagy másik telefonról jött ({ $day }).
rule-ios-evidence-health-filled-from-elsewhere-about =
    A régebbi nyomok az ezt megelőző telefonéi lehetnek. Azok a nyomok, amelyeket egy mentés nem visz át, elvesztek.

benign-new-phone = A tulajdonos új telefonra költözött, és mindent átvitt.
benign-repaired-phone = A telefont megjavították vagy törölték, és a tartalmát visszatették.
next-ask-for-the-older-phone = Őrizze meg a régebbi telefont és a mentéseit, ha még megvannak. Több nyom lehet bennük.
