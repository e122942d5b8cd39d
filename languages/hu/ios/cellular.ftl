### Not yet reviewed by a person who speaks it.
artifact-ios-cellular = SIM-kártyák
artifact-ios-cellular-about =
    SIM-kártyák, amelyek ebben vagy az előző telefonban voltak, a számukkal.
rule-ios-cellular-several-sim-cards = Ebben vagy az előző telefonban { $count } SIM-kártya volt.
rule-ios-cellular-several-sim-cards-about =
    Egy új kártya hétköznapi dolog. Akkor számít, ha egy telefonszám az Ön tudta nélkül nem működött, vagy máshoz került.

benign-new-sim = A tulajdonos szerződést vagy telefont váltott, vagy utazás közben használt egy kártyát.
benign-two-numbers = A telefont két számmal használják.
next-ask-the-carrier = Előfordult, hogy a száma ok nélkül nem működött? Akkor kérdezze meg a szolgáltatót, mikor adtak ki kártyákat.
