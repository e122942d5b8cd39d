### Not yet reviewed by a person who speaks it.

artifact-ios-evidence-health = Waar de inhoud van de telefoon vandaan kwam
artifact-ios-evidence-health-about =
    De telefoon noteert wanneer die is ingesteld, en of de inhoud uit een back-up of van een andere telefoon kwam.
    Dat zegt hoe ver de sporen terug kunnen gaan.
rule-ios-evidence-health-filled-from-elsewhere = De inhoud van deze telefoon kwam uit een back-up of van een andere telefoon ({ $day }).
rule-ios-evidence-health-filled-from-elsewhere-about =
    Oudere sporen kunnen van de vorige telefoon zijn. Sporen die een back-up niet meeneemt, zijn weg.

benign-new-phone = De eigenaar kreeg een nieuwe telefoon en nam alles mee.
benign-repaired-phone = De telefoon is gerepareerd of gewist, en de inhoud is teruggezet.
next-ask-for-the-older-phone = Bewaar de oudere telefoon en de back-ups ervan, als u ze nog hebt. Daar kunnen meer sporen in staan.
