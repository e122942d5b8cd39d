### Not yet reviewed by a person who speaks it.
### The answer: a heading and the sentences under it, for each verdict.

language-name = Magyar

verdict-traces = Nyomokat találtunk
verdict-look-closer = Nézze meg közelebbről
verdict-nothing-known-found = Nincs ismert nyom az elolvasott részekben
verdict-could-not-tell = Nem adható válasz
verdict-not-phone-evidence = Ezt a program nem tudja elolvasni

# $names: campaigns as published, "Pegasus, Predator". $more: how many further names there are.
answer-traces = Olyan nyomokat találtunk, amelyek közzétett ismertetőjelekkel egyeznek. Ezek a következőkről szólnak: { $names }{ $more ->
    [0] .
    [one] {" "}és még egy.
   *[other] {" "}és még { $more }.
}
answer-traces-rule = Olyan nyomokat találtunk, amelyek egy szakértők által leírt kémprogramra illenek.
answer-traces-serious = Ez komoly dolog, és szakértőnek kell megerősítenie.
answer-traces-not-proof = Ez még nem bizonyíték: a lenti nyomok mindegyikének lehet ártalmatlan oka is.

# An address of a known campaign came in, and nothing shows that it was used.
answer-look-closer-reached = Egy ismert cím eljutott erre a telefonra. Ezzel együtt használták: { $names }{ $more ->
    [0] .
    [one] {" "}és még egy.
   *[other] {" "}és még { $more }.
}
answer-look-closer-reached-why = Nem látjuk jelét, hogy bárki megnyitotta volna. Nézze meg egy szakértővel együtt.
answer-look-closer = Semmi nem egyezett közzétett ismertetőjellel, de van valami szokatlan.
answer-look-closer-why = { $count ->
    [one] Egy dolog szokatlan. Ártalmatlan magyarázatai is vannak, ezeket lent találja.
   *[other] { $count } dolog szokatlan. Ártalmatlan magyarázataik is vannak, ezeket lent találja.
}

answer-nothing-known-found = Az általunk elolvasható részekben nem találtunk ismert nyomot.
answer-nothing-known-found-why = Ez nem zárja ki a kémprogramot. Egy új vagy óvatos kémprogram olyan nyomokat hagy, amelyeket még senki nem tett közzé.

answer-could-not-tell = Nem tudunk választ adni.
answer-could-not-tell-no-clues = Nem volt betöltve közzétett ismertetőjel, így nem volt mivel összevetni a telefont.
# $unread of the $parts that are there; both are numbers.
answer-could-not-tell-unread = { $unread ->
    [one] { $parts } részből egyet nem lehetett egészben elolvasni.
   *[other] { $parts } részből { $unread } részt nem lehetett egészben elolvasni.
}
answer-could-not-tell-none-here = Hiányoznak vagy üresek azok a részek, amelyek megmutatják, milyen programok futottak.
answer-could-not-tell-why = Abban, amit el tudtunk olvasni, nem volt ismert nyom. Ez túl kevés ahhoz, hogy építeni lehessen rá.

answer-not-phone-evidence = Nem tudjuk elolvasni, amit kaptunk.
answer-not-phone-evidence-why = Ez nem olyan telefonmentés vagy diagnosztikai fájl, amelyet ez a program ismer.

## What next, by verdict

next-other-device = Erről egy másik eszközön beszéljen. Aki ezt a telefont figyeli, elolvashatja, amit ír.
next-keep-report = Őrizze meg ezt a jelentést és azt a mentést, amelyből készült. Egy szakértő mindkettőt kérni fogja.
next-protection = Kapcsolja be iPhone-on a Zárolt módot (Lockdown Mode), Androidon a Komplex védelmet (Advanced Protection). Előbb kérjen tanácsot, és csak utána tegye meg.
next-read-findings = Olvassa el az összes találatot az ártalmatlan magyarázatokkal együtt. Gyakran Ön az, aki tudja, mi történt.
next-still-worried = Ha továbbra is van oka aggódni, beszéljen valakivel. Ez a jelentés jó kiindulás a beszélgetéshez.
next-update = Telepítse a legújabb rendszerfrissítést. Bezár olyan réseket, amelyeket kémprogramok használnak.
next-check-again = Ismételje meg a vizsgálatot egy hónap múlva, vagy azonnal, ha szokatlan dolog történik. Gyakran jelennek meg új ismertetőjelek.
next-see-unread = Nézze meg fent, mit nem lehetett elolvasni. Az ott megadott ok megmutatja, mi segítene.
next-better-evidence = Készítsen új, jelszóval védett mentést és egy diagnosztikai fájlt. Együtt sokkal többet mutatnak.
next-make-evidence = Készítsen mentést vagy diagnosztikai fájlt a telefonról, és vizsgálja meg azt.

## People to talk to

person-heading = Beszéljen valakivel
person-about = Ezek a segélyvonalak ismerik az ilyen eseteket. Ingyen segítenek a veszélynek kitett embereknek: újságíróknak, aktivistáknak, ügyvédeknek és másoknak.
person-access-now = Access Now digitális biztonsági segélyvonal, éjjel-nappal, sok nyelven:
person-amnesty = Amnesty International Security Lab:
person-bring = Másik eszközről írjon nekik. Írja meg, mit látott és mikor, és hogy megvan ez a jelentés.
answer-several-phones = Az átadott anyag egynél több telefonról származik. A megállapításokat telefononként külön mondjuk el; a jelentés megmutatja, melyik anyag melyik telefoné.

# The phone was not at hand; $date is the day on which it was checked.
answer-keepsake = Itt egy { $date } napján készült lenyomatot vetünk össze a mai jelekkel. Ami azután történt a telefonon, nincs benne. A jelek nélküli megjegyzések aznapiak.
