### Not yet reviewed by a person who speaks it.
artifact-ios-keyboards = Billentyűzetek
artifact-ios-keyboards-about =
    Bekapcsolt billentyűzetek. Egy más készítőtől való láthatja, mit gépelnek.
rule-ios-keyboards-other-maker = Egy más készítőtől való billentyűzet van bekapcsolva: { $keyboard }.
rule-ios-keyboards-other-maker-about =
    Teljes hozzáféréssel egy ilyen billentyűzet továbbküldheti, amit gépelnek. Sokan szándékosan használnak ilyet.

benign-chosen-keyboard = A tulajdonos választotta ezt a billentyűzetet, a nyelve, a külseje vagy a rajzai miatt.
next-look-at-keyboards = Nézze meg itt: Beállítások, Általános, Billentyűzet, Billentyűzetek. Mindegyiket ismeri, és melyiknek van teljes hozzáférése?
