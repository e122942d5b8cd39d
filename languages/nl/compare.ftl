### Not yet reviewed by a person who speaks it.
### Two states of one phone, before and after: what is new, what is gone, what has changed.

help-compare = Vergelijkt twee keer materiaal van één telefoon, bijvoorbeeld van voor en na een reis.
help-compare-old = de eerste back-up of het eerste diagnosebestand
help-compare-new = de latere
help-compare-json = schrijf de vergelijking als JSON naar de standaarduitvoer, en niets anders
help-compare-codes =
    Voor compare: 0 niets nieuws dat macht heeft over de telefoon, 2 kijk er beter naar, 3 een belangrijk onderdeel kon niet worden vergeleken.

# $name: file name, kind, model, version and date.
compare-old = Eerst: { $name }
compare-new = Later: { $name }
compare-warning-other-system = Deze twee zijn niet van één telefoon: de ene is een iPhone, de andere een Android-telefoon.
compare-warning-other-model = Deze twee zijn misschien niet van één telefoon: het model is niet gelijk.
compare-warning-wrong-order = Het eerste is nieuwer dan het tweede. Wissel ze om, dan kloppen “nieuw” en “weg”.
compare-system = Het systeem was { $before } en is nu { $after }. Een update brengt veel veranderingen mee.

compare-closer = Kijk hier het eerst naar
compare-closer-about = Zulke dingen hebben macht over de telefoon. Vraag de eigenaar of die ze er zelf op zette.
compare-nothing-closer = In wat vergeleken kon worden, heeft niets nieuws macht over de telefoon.

# $change: new, gone or changed. $sure: no where one side was not read whole.
compare-line = { $change ->
    [new] { $sure ->
        [no] misschien nieuw: { $name }
       *[other] nieuw: { $name }
    }
    [gone] { $sure ->
        [no] misschien weg: { $name }
       *[other] weg: { $name }
    }
   *[other] veranderd: { $name }
}
compare-values = { $field } was { $before }, is { $after }
compare-state = { $field }: { $value }
compare-none = niet aanwezig
compare-more = { $count ->
    [one] Er is er nog één; --json laat die zien.
   *[other] Er zijn er nog { $count }; --json laat ze zien.
}

compare-programs = Programma’s die draaiden
compare-programs-about = Programma’s komen en gaan, dus op zichzelf zegt dit niets. --json laat alle namen zien.
compare-program = { $change ->
    [new] een programma op een ongewone plaats, nieuw: { $name }
   *[other] een programma, weg: { $name }
}
compare-program-counts = { $change ->
    [new] alleen later: { $system } van het systeem, { $app } van apps, { $odd } op ongewone plaatsen, { $unknown } alleen bij naam bekend
   *[other] alleen eerst: { $system } van het systeem, { $app } van apps, { $odd } op ongewone plaatsen, { $unknown } alleen bij naam bekend
}

compare-whole = { $count ->
    [0] Geen enkel onderdeel kon helemaal worden vergeleken.
    [one] Eén onderdeel is helemaal vergeleken.
   *[other] { $count } onderdelen zijn helemaal vergeleken.
}
compare-not = Wat niet of niet helemaal vergeleken kon worden
compare-why-old-cannot-hold = Het eerste materiaal is van een soort waar deze onderdelen nooit in zitten. Zoveel vermeldingen zijn er later:
compare-why-new-cannot-hold = Het latere materiaal is van een soort waar deze onderdelen nooit in zitten. Zoveel vermeldingen waren er eerst:
compare-why-old-lacks = Deze onderdelen zitten niet in het eerste materiaal. Zoveel vermeldingen zijn er later:
compare-why-new-lacks = Deze onderdelen zitten niet in het latere materiaal. Zoveel vermeldingen waren er eerst:
compare-why-old-not-whole = Deze konden in het eerste materiaal niet helemaal worden gelezen. Wat nieuw lijkt, was er misschien al:
compare-why-new-not-whole = Deze konden in het latere materiaal niet helemaal worden gelezen. Wat weg lijkt, is er misschien nog:
compare-why-too-many = Deze hebben te veel vermeldingen om ze allemaal te bewaren:

compare-thing-profile = Configuratieprofielen
compare-thing-management = Beheer door een bedrijf of school
compare-thing-device-admin = Apps die de telefoon mogen beheren
compare-thing-certificate = Certificaten die de telefoon vertrouwt
compare-thing-accessibility-service = Apps die het scherm mogen lezen en aanraken
compare-thing-notification-listener = Apps die meldingen mogen lezen
compare-thing-keyboard = Toetsenborden
compare-thing-vpn = VPN- en netwerkapps
compare-thing-network-setting = Netwerkinstellingen
compare-thing-app = Apps
compare-thing-permission = Toestemmingen
compare-thing-role = Apps met een eigen taak
compare-thing-account = Accounts
compare-thing-account-device = Apparaten van het account
compare-thing-computer = Computers die de telefoon vertrouwt
compare-thing-sim = Simkaarten
compare-thing-shortcut = Opdrachten
compare-thing-calendar = Agenda’s
compare-thing-background = Apps en diensten op de achtergrond
compare-thing-protection = Instellingen die de telefoon beschermen
compare-thing-setting = Instellingen
compare-thing-file = Programma’s van een opengezette telefoon
compare-thing-wifi-network = Wifi-netwerken
compare-thing-bluetooth-device = Bluetooth-apparaten

# $field: name of the field in the record.
compare-field = { $field ->
    [version] versie
    [versionCode] versie
    [installer] geïnstalleerd door
    [sideloaded] er met de hand op gezet
    [granted] rechten
    [certificates] handtekening
    [signers] handtekening
    [answer] antwoord
    [authorization] antwoord
    [mode] antwoord
    [on] aangezet
    [enabled] aangezet
    [disabled] uitgezet
    [policies] bevoegdheden
    [value] waarde
    [package] app
    [name] naam
    [organization] organisatie
    [source] afkomstig van
    [servers] servers
    [lockdownMode] isolatiemodus
    [hasStoreRecord] uit de App Store
    [removalDisallowed] kan niet worden verwijderd
    [payloadTypes] onderdelen
   *[other] { $field }
}
