### Not yet reviewed by a person who speaks it.
artifact-ios-profile-events = Konfigurációs profilok változásai
artifact-ios-profile-events-about =
    A telefon minden alkalommal feljegyzi, amikor egy profilt feltettek vagy levettek, és melyik program tette.
    Ez a lista az eltűnt profilokat is megnevezi.
rule-ios-profile-events-removed-soon =
    { $minutes ->
        [one] Ezt a profilt egy perccel azután levették, hogy feltették: „{ $profile }”.
       *[other] Ezt a profilt { $minutes } perccel azután levették, hogy feltették: „{ $profile }”.
    }
rule-ios-profile-events-removed-soon-about =
    Egy profil, amely egy napnál rövidebb ideig marad, ennyi idő alatt elvégezhette a dolgát.
    Az emberek ki is próbálnak profilokat, például VPN miatt.
rule-ios-profile-events-by-other-process = Profilokat változtatott meg ez a program: „{ $process }”. A profilok: { $profiles }.
rule-ios-profile-events-by-other-process-about =
    Profilokat általában a Beállítások, az eszközkezelés vagy egy kábelen csatlakozó számítógép tesz fel.
    Más program szokatlan, de a programok neve az iOS verziójával változik.

benign-tried-and-removed = A tulajdonos kipróbált valamit, és újra levette.
benign-other-version-of-ios = Az iOS egy másik verziója más programra bízza ezt a feladatot.
