### Not yet reviewed by a person who speaks it.

artifact-ios-keyboards = Toetsenborden
artifact-ios-keyboards-about =
    Toetsenborden die aan staan. Een toetsenbord van een andere maker kan zien wat er wordt getypt.
rule-ios-keyboards-other-maker = Een toetsenbord van een andere maker staat aan: { $keyboard }.
rule-ios-keyboards-other-maker-about =
    Met volledige toegang kan zo’n toetsenbord doorsturen wat er wordt getypt. Veel mensen gebruiken er met opzet een.

benign-chosen-keyboard = De eigenaar koos dit toetsenbord, om de taal, het uiterlijk of de plaatjes.
next-look-at-keyboards = Kijk in Instellingen, Algemeen, Toetsenbord, Toetsenborden. Kent u ze allemaal, en welke hebben volledige toegang?
