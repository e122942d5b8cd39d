### Not yet reviewed by a person who speaks it.
### Judgements that rest on several kinds of record.

rule-correlation-sideloaded-app-with-power = De app “{ $package }” komt niet uit een bekende winkel, en kreeg macht over de telefoon: { $powers }.
rule-correlation-sideloaded-app-with-power-about =
    Apps die iemand stiekem volgen, worden meestal met de hand op de telefoon gezet. Iemand had die dan in handen.
    Ze hebben dan een recht nodig dat gewone apps niet hebben.
    Ze willen het scherm lezen, elke melding lezen, het toetsenbord zijn, of voorkomen dat ze worden verwijderd.
    Sommige eerlijke apps komen er ook zo op, zoals een app van uw werk of hulp bij een beperking.
rule-correlation-confirmed-twice = “{ $value }”, gepubliceerd als deel van { $name }, staat in twee registraties die los van elkaar zijn: “{ $artifact }” en “{ $artifact2 }”.
rule-correlation-confirmed-twice-about =
    Eén registratie kan fout zijn, of een naam kan toevallig gelijk zijn. Twee registraties van verschillende delen van de telefoon maken zelden dezelfde fout.
rule-correlation-process-left-out-of-list = Het programma { $process } draaide, maar ontbreekt in de lijst van programma’s die draaien.
rule-correlation-process-left-out-of-list-about =
    Twee andere lijsten van dezelfde minuten laten het zien. Sommige programma’s verbergen zich voor één lijst en vergeten de andere.
    Programma’s stoppen ook terwijl de lijsten worden gemaakt.
benign-process-ended-meanwhile = Het programma stopte na de eerste lijsten en voordat de laatste werd gemaakt.
rule-correlation-two-programs-at-one-path = Het programma op { $path } was in twee lijsten van dezelfde dag niet hetzelfde.
rule-correlation-two-programs-at-one-path-about =
    Programma’s van het systeem staan op een deel van de telefoon dat niet kan veranderen zolang die aan is. Elk programma heeft een eigen nummer, en twee lijsten van deze telefoon geven er twee voor dit programma.
rule-correlation-connection-of-unlisted-program = Het programma { $process } had een open verbinding met { $remote }, maar ontbreekt in de lijst van programma’s die draaien.
rule-correlation-connection-of-unlisted-program-about =
    Sommige programma’s verbergen zich voor één lijst en vergeten de andere. Programma’s stoppen ook terwijl de lijsten worden gemaakt.
rule-correlation-shutdown-log-gone =
    { $empty ->
        [yes] Het logboek van uitzetten is leeg, maar de telefoon is minstens { $count } keer gestart.
       *[no] Het logboek van uitzetten ontbreekt, maar de telefoon is minstens { $count } keer gestart.
    }
rule-correlation-shutdown-log-gone-about =
    In dit logboek hebben jarenlang sporen van spyware gestaan. Wie ze wil verbergen, kan het verwijderen. De telefoon zelf doet dat niet, voor iOS 26.
rule-correlation-boot-missing-in-log = Het logboek van de telefoon heeft niets van één periode dat die aan stond, maar wel van ervoor en erna. Het nummer van die periode is { $boot }.
rule-correlation-boot-missing-in-log-about =
    De telefoon haalt de oudste delen van het logboek het eerst weg. Een deel uit het midden hoort niet te ontbreken.
rule-correlation-panic-of-unknown-program = De telefoon stopte en startte opnieuw terwijl { $process } bezig was. Geen andere lijst van deze telefoon kent dat programma.
rule-correlation-panic-of-unknown-program-about =
    Door een aanval op de kern van de telefoon kan die stoppen. Fouten van spellen en van delen van de telefoon doen dat ook.
rule-correlation-traffic-of-unknown-program = Het programma { $process } verstuurde { $out } bytes en ontving { $in } bytes. Het hoort bij geen app, en geen andere lijst van deze telefoon kent het.
rule-correlation-traffic-of-unknown-program-about =
    Gepubliceerde spyware is in zulke tellingen gezien. Kleine delen van het systeem die maar even draaien, kunnen er net zo uitzien.
rule-correlation-app-without-trace-of-installation = De app { $app } was bezig op de telefoon, maar geen lijst van geïnstalleerde of verwijderde apps kent die app.
rule-correlation-app-without-trace-of-installation-about =
    Elke app die wordt geïnstalleerd of verwijderd, laat een vermelding achter. Een app zonder vermelding kan op een andere manier zijn gekomen.
rule-correlation-sensor-used-by-unknown-app =
    { $sensor ->
        [camera] De app { $app } gebruikte de camera, maar geen lijst van geïnstalleerde of verwijderde apps kent die app.
        [microphone] De app { $app } gebruikte de microfoon of speelde geluid, maar geen lijst van geïnstalleerde of verwijderde apps kent die.
       *[location] De app { $app } vroeg waar de telefoon was, maar geen lijst van geïnstalleerde of verwijderde apps kent die app.
    }
rule-correlation-sensor-used-by-unknown-app-about =
    Elke app die wordt geïnstalleerd of verwijderd, laat een vermelding achter. Een app zonder vermelding kan op een andere manier zijn gekomen.
benign-phone-just-restored = De telefoon is opnieuw ingesteld of teruggezet, en de oudere logboeken gingen weg met het oude systeem.
benign-phone-never-switched-off = De telefoon raakte elke keer zonder stroom of werd gereset, en is nooit op de gewone manier uitgezet.
benign-phone-stayed-locked = De telefoon is gestart en bleef de hele tijd vergrendeld, en kon daardoor niet veel bewaren.
benign-phone-ran-out-of-power = De telefoon raakte zonder stroom voordat die dit deel van het logboek kon schrijven.
benign-program-ran-for-moments = Een klein deel van het systeem draaide even en schreef niets in het logboek.
benign-app-clip = Een deel van een app dat iOS voor even laadt, zonder de app te installeren.
next-make-another-diagnostic-file = Zet de telefoon uit en aan, maak nog een diagnosebestand, en vergelijk de twee.
rule-correlation-attachment-then-settings-and-traffic = Binnen vijf minuten veranderde een map voor bijlagen, werd een bestand met instellingen geschreven, en gebruikte een systeemprogramma het netwerk. Samen is dit gepubliceerd als een spoor van Operation Triangulation.
rule-correlation-attachment-then-settings-and-traffic-about =
    Bij deze aanval kwam een bericht met een bijlage binnen zonder een woord. De bijlage werd weer verwijderd en de map ervan bleef. Daarna werden instellingen geschreven die de telefoon zelf ook schrijft, en gebruikten programma’s het netwerk die dat zelden doen.
    Elk van deze dingen is gewoon. Allemaal binnen vijf minuten is dat niet.
benign-ordinary-work-at-same-time = Gewoon werk van de telefoon viel toevallig in dezelfde minuten, bijvoorbeeld bij het terugzetten of bijwerken.
rule-correlation-known-link-and-what-followed =
    Het adres “{ $value }” is gepubliceerd als deel van { $name }, en deze dingen volgden op elkaar.{ $received ->
        [no] {""}
       *[other] {""} Er kwam een bericht mee binnen: { $received }.
    }{ $opened ->
        [no] {""}
       *[other] {""} Het werd geopend of er was contact mee: { $opened }.
    }{ $crashed ->
        [no] {""}
       *[other] {""} Het programma { $crasher } liep vast: { $crashed }.
    }{ $ran ->
        [no] {""}
       *[other] {""} “{ $program }” werd voor het eerst gezien: { $ran }.
    }
rule-correlation-known-link-and-what-followed-about =
    Een aanval met een link gaat zo: er komt een bericht, de link wordt geopend, het programma dat hem toont stopt, en dan is er een ander programma.
    Elke stap kan toeval zijn. De volgorde en de korte tijd ertussen maken toeval minder waarschijnlijk. Vraag of de persoon zich het bericht herinnert.
rule-correlation-one-campaign-in-several-records =
    Wat is gepubliceerd als deel van { $name } staat in meerdere soorten registraties van deze telefoon.{ $arrived ->
        [no] {""}
       *[other] {""} Het kwam binnen, in een bericht of iets dergelijks.
    }{ $contacted ->
        [no] {""}
       *[other] {""} De telefoon had er contact mee.
    }{ $present ->
        [no] {""}
       *[other] {""} Iets ervan stond op de telefoon.
    }{ $since ->
        [no] {""} Geen registratie heeft een zekere tijd.
       *[other] {""} De eerste zekere tijd is { $since }.
    }
rule-correlation-one-campaign-in-several-records-about =
    Een bericht, een bezoek en een programma worden door verschillende delen van de telefoon opgeschreven. Als ze allemaal naar één gepubliceerde naam leiden, is toeval minder waarschijnlijk.
    Dit zegt niet meer dan het sterkste onderdeel. De onderdelen staan ook elk apart in het rapport.
rule-correlation-removed-here-kept-there =
    { $how ->
        [history] “{ $value }”, gepubliceerd als deel van { $name }, staat nog in “{ $artifact2 }”. De geschiedenis van juist die tijd is verwijderd uit “{ $artifact }”.
        [app] Gepubliceerd als deel van { $name }: { $value }. Andere registraties van de telefoon, zoals “{ $artifact2 }”, kennen deze app of apps; de lijst van apps (“{ $artifact }”) heeft ze niet.
       *[row] “{ $value }”, gepubliceerd als deel van { $name }, is verwijderd uit “{ $artifact }” en staat nog in “{ $artifact2 }”.
    }
rule-correlation-removed-here-kept-there-about =
    Mensen verwijderen berichten, pagina’s en apps, en telefoons doen dat ook vanzelf. Wie iets wil verbergen doet het ook, en vergeet vaak een van de plaatsen.
    Dit telt zelf niet zwaarder. Het zegt dat wat is gevonden niet meer staat waar iemand zou kijken.
benign-removed-by-person-or-phone = De persoon heeft het verwijderd, of de telefoon deed dat vanzelf, zoals met oude berichten, pagina’s en codes.
next-ask-who-removed-it = Vraag de persoon of die het heeft verwijderd, en wanneer.
rule-correlation-hole-in-one-record = “{ $artifact }” heeft niets van { $from } tot { $to }, terwijl het ervoor en erna vol staat. Andere registraties van de telefoon gaan in die tijd door.
rule-correlation-hole-in-one-record-about =
    De telefoon schrijft deze registratie zelf, dag en nacht. Als er plaats nodig is, gaat het oudste eerst weg. In het midden hoort dus niets te ontbreken.
    Programma’s die zich verbergen, hebben verwijderd wat over hun tijd was geschreven. Fouten van de telefoon en instellingen kunnen hetzelfde doen.
benign-record-switched-off = Deze registratie stond een tijd uit, of door een fout van de telefoon werd ze niet geschreven.

## A judgement that was made when the phone itself was checked; $rule is its technical name.
rule-said-in-keepsake = Toen de telefoon zelf werd gecontroleerd, vóór { $date }, was hier iets dat een nadere blik vroeg ({ $rule }). Het bewaarbestand bevat niet waar dat op berustte.
