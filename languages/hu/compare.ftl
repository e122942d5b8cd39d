### Not yet reviewed by a person who speaks it.
### Two states of one phone, before and after: what is new, what is gone, what has changed.

help-compare = Összehasonlítja egy telefon két vizsgálati anyagát, például egy utazás előttről és utánról.
help-compare-old = a korábbi mentés vagy diagnosztikai fájl
help-compare-new = a későbbi
help-compare-json = az összehasonlítást JSON formában a szabványos kimenetre írja, és semmi mást
help-compare-codes =
    A compare parancsnál: 0 nincs új, ami hatalmat kap a telefon felett, 2 nézze meg közelebbről, 3 fontos részt nem lehetett összehasonlítani.

# $name: file name, kind, model, version and date.
compare-old = Előtte: { $name }
compare-new = Utána:  { $name }
compare-warning-other-system = Ez a kettő nem egy telefonról való: az egyik iPhone, a másik Android telefon.
compare-warning-other-model = Lehet, hogy ez a kettő nem egy telefonról való: a modell nem ugyanaz.
compare-warning-wrong-order = Az első újabb, mint a második. Cserélje meg a kettőt, hogy az „új” és az „eltűnt” helyes legyen.
compare-system = A rendszer ez volt: { $before }, és most ez: { $after }. Egy frissítés sok változást hoz.

compare-closer = Először ezeket nézze meg
compare-closer-about = Az ilyen dolgoknak hatalmuk van a telefon felett. Kérdezze meg a tulajdonost, hogy ő tette-e oda őket.
compare-nothing-closer = Abban, amit össze lehetett hasonlítani, semmi új nem kapott hatalmat a telefon felett.

# $change: new, gone or changed. $sure: no where one side was not read whole.
compare-line = { $change ->
    [new] { $sure ->
        [no] talán új: { $name }
       *[other] új: { $name }
    }
    [gone] { $sure ->
        [no] talán eltűnt: { $name }
       *[other] eltűnt: { $name }
    }
   *[other] megváltozott: { $name }
}
compare-values = { $field }: előtte { $before }, most { $after }
compare-state = { $field }: { $value }
compare-none = nincs ott
compare-more = { $count ->
    [one] Még egyet a --json kapcsoló mutat meg.
   *[other] Még { $count } darabot a --json kapcsoló mutat meg.
}

compare-programs = Programok, amelyeket futni láttunk
compare-programs-about = Programok jönnek és mennek, ezért ez önmagában semminek nem a jele. Minden nevet a --json kapcsoló mutat meg.
compare-program = { $change ->
    [new] egy program szokatlan helyen, új: { $name }
   *[other] egy program, eltűnt: { $name }
}
compare-program-counts = { $change ->
    [new] csak utána: { $system } a rendszeré, { $app } alkalmazásoké, { $odd } szokatlan helyen, { $unknown } csak név szerint ismert
   *[other] csak előtte: { $system } a rendszeré, { $app } alkalmazásoké, { $odd } szokatlan helyen, { $unknown } csak név szerint ismert
}

compare-whole = { $count ->
    [0] Egyetlen részt sem lehetett egészben összehasonlítani.
    [one] Egy részt egészben összehasonlítottunk.
   *[other] { $count } részt egészben összehasonlítottunk.
}
compare-not = Amit nem, vagy nem egészben lehetett összehasonlítani
compare-why-old-cannot-hold = Az előtte készült anyag olyan fajta, amely soha nem tartalmazza ezeket a részeket. Utána ennyi bejegyzés van:
compare-why-new-cannot-hold = Az utána készült anyag olyan fajta, amely soha nem tartalmazza ezeket a részeket. Előtte ennyi bejegyzés volt:
compare-why-old-lacks = Ezek a részek nincsenek az előtte készült anyagban. Utána ennyi bejegyzés van:
compare-why-new-lacks = Ezek a részek nincsenek az utána készült anyagban. Előtte ennyi bejegyzés volt:
compare-why-old-not-whole = Ezeket az előtte készült anyagban nem lehetett egészben elolvasni. Ami újnak látszik, talán már ott volt:
compare-why-new-not-whole = Ezeket az utána készült anyagban nem lehetett egészben elolvasni. Ami eltűntnek látszik, talán még ott van:
compare-why-too-many = Ezekben túl sok a bejegyzés ahhoz, hogy mindet megtartsuk:

compare-thing-profile = Konfigurációs profilok
compare-thing-management = Cég vagy iskola általi kezelés
compare-thing-device-admin = Alkalmazások, amelyek kezelhetik a telefont
compare-thing-certificate = Tanúsítványok, amelyekben a telefon megbízik
compare-thing-accessibility-service = Alkalmazások, amelyek olvashatják és érinthetik a képernyőt
compare-thing-notification-listener = Alkalmazások, amelyek olvashatják az értesítéseket
compare-thing-keyboard = Billentyűzetek
compare-thing-vpn = VPN- és hálózati alkalmazások
compare-thing-network-setting = Hálózati beállítások
compare-thing-app = Alkalmazások
compare-thing-permission = Engedélyek
compare-thing-role = Saját feladattal megbízott alkalmazások
compare-thing-account = Fiókok
compare-thing-account-device = A fiók eszközei
compare-thing-computer = Számítógépek, amelyekben a telefon megbízik
compare-thing-sim = SIM-kártyák
compare-thing-shortcut = Parancsok
compare-thing-calendar = Naptárak
compare-thing-background = Alkalmazások és szolgáltatások a háttérben
compare-thing-protection = A telefont védő beállítások
compare-thing-setting = Beállítások
compare-thing-file = Feloldott zárú telefon programjai
compare-thing-wifi-network = Wi-Fi-hálózatok
compare-thing-bluetooth-device = Bluetooth-eszközök

# $field: name of the field in the record.
compare-field = { $field ->
    [version] verzió
    [versionCode] verzió
    [installer] telepítette
    [sideloaded] kézzel tették oda
    [granted] engedélyek
    [certificates] aláírás
    [signers] aláírás
    [answer] válasz
    [authorization] válasz
    [mode] válasz
    [on] bekapcsolva
    [enabled] bekapcsolva
    [disabled] kikapcsolva
    [policies] hatáskörök
    [value] érték
    [package] alkalmazás
    [name] név
    [organization] szervezet
    [source] innen
    [servers] kiszolgálók
    [lockdownMode] Zárolt mód
    [hasStoreRecord] az App Store-ból
    [removalDisallowed] nem távolítható el
    [payloadTypes] részek
   *[other] { $field }
}
