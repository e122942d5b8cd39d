### Not yet reviewed by a person who speaks it.
artifact-ios-calls = Hívások
artifact-ios-calls-about =
    Telefonos, FaceTime- és alkalmazáson belüli hívások, időponttal, hosszal és iránnyal.
    Egy közzétett cím ebben a listában azt mutatja, hogy valaki hívott, vagy őt hívták. Ennél többet nem mutat.
rule-ios-calls-missed-calls-in-a-row =
    Egy órán belül { $calls } hívás jött, amelyet senki nem vett fel, olyantól, akit a telefon nem ismer. Ezen át érkeztek: „{ $app }”.
rule-ios-calls-missed-calls-in-a-row-about =
    2019-ben támadók olyan hívásokat használtak, amelyeket fel sem kellett venni, és többször próbálkoztak.
    Kéretlen hívók ugyanezt teszik, ezért ez önmagában keveset mond.

benign-unwanted-caller = Kéretlen hívók és reklámozók gyakran többször hívnak ismeretlen fiókról.
benign-urgent-caller = Valaki új fiókkal vagy rossz számmal próbálta elérni Önt.

next-do-you-know-the-caller = Nézze meg a fiókot, amely hívott. Ismeri, és jött tőle üzenet is?
