### Not yet reviewed by a person who speaks it.
artifact-ios-lockdown-log = Kábelen csatlakozó számítógépek naplója
artifact-ios-lockdown-log-about =
    A telefon feljegyzi, mely számítógépek beszéltek vele, mit kértek, és mikor lett egy megbízható.
    Megmutatja, mikor volt valakinek a kezében a telefon.
rule-ios-lockdown-log-computer-trusted =
    { $count ->
        [one] Egy számítógép megbízható lett, vagy újra az lett.
       *[other] Számítógépek { $count } alkalommal lettek megbízhatók, vagy lettek újra azok.
    }
rule-ios-lockdown-log-computer-trusted-about =
    Egy megbízható számítógép az egész telefonról készíthet mentést. A bizalomhoz valakinek fel kell oldania a telefont, és bele kell egyeznie.
    Nézze meg az időpontokat: Ön volt az?
rule-ios-lockdown-log-passcode-changed =
    { $count ->
        [one] A telefon jelkódját megváltoztatták.
       *[other] A telefon jelkódját { $count } alkalommal változtatták meg.
    }
rule-ios-lockdown-log-passcode-changed-about =
    A jelkód megváltoztatásához ismerni kell a régit.
    Nézze meg az időpontokat: Ön volt az?

benign-own-computer = A tulajdonos számítógépet, autót vagy mentőeszközt csatlakoztatott, és beleegyezett, hogy megbízzon benne.
benign-own-passcode = A tulajdonos változtatta meg a jelkódot.
next-remember-the-computer = Nézze meg az időpontokat. Ön csatlakoztatta akkor a telefont számítógéphez?
next-remember-the-passcode = Nézze meg az időpontokat. Ön változtatta meg akkor a jelkódot? Ha nem, válasszon újat, amelyet senki más nem ismer.
