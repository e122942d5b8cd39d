### Not yet reviewed by a person who speaks it.
artifact-ios-contacts = Kontaktok
artifact-ios-contacts-about =
    A címjegyzék, a tulajdonos ismerőseinek e-mail-címeivel, számaival és hivatkozásaival.
    Egy közzétett cím itt azt mutatja, hogy valaki felírta, vagy kapcsolatban volt vele. Magától nem tesz semmit.
