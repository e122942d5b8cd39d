### Not yet reviewed by a person who speaks it.

artifact-ios-processes = Programma’s die draaien
artifact-ios-processes-about =
    Toen het diagnosebestand werd gemaakt, noteerde de telefoon elk programma dat draaide, waar het stond en wat het startte.
    Bekende spyware staat in deze lijst als die op dat moment draaide.
rule-ios-processes-program-in-odd-place = Een programma draaide vanaf { $path }, waar geen programma hoort.
rule-ios-processes-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma draaide vanuit een andere map.
    Gepubliceerde spyware deed dat ook.
rule-ios-processes-borrowed-name = Een programma op { $path } draagt de naam van een deel van iOS, maar staat ergens anders.
rule-ios-processes-borrowed-name-about =
    Delen van iOS staan in mappen die niets anders kan veranderen. Gepubliceerde spyware nam hun namen aan om niet op te vallen.
rule-ios-processes-app-as-root = Het programma { $path } van een app draaide met de hoogste rechten op de telefoon.
rule-ios-processes-app-as-root-about =
    Apps draaien met weinig rechten. Geen enkele app uit de App Store kan uit zichzelf de hoogste krijgen.
rule-ios-processes-child-of-app = Het programma { $path } is gestart door de app { $app }.
rule-ios-processes-child-of-app-about =
    Op een gewone iPhone kan een app geen ander programma starten. Het systeem doet dat voor de app.
rule-ios-processes-second-program-of-app = De app { $app } heeft meer eigen programma’s: { $programs }.
rule-ios-processes-second-program-of-app-about =
    Een app heeft één hoofdprogramma. Een tweede ernaast kan er later bij zijn gezet.
rule-ios-processes-hidden-address = Het programma { $process } is gestart met een verborgen netwerkadres: { $address }.
rule-ios-processes-hidden-address-about =
    Het adres was zo geschreven dat mensen het niet in één oogopslag kunnen lezen. Spyware krijgt zo het adres van haar server.
rule-ios-processes-jailbreak-tool = Het programma { $path } is bekend van telefoons die zijn opengezet (jailbreak).
rule-ios-processes-jailbreak-tool-about =
    Zulke hulpmiddelen zijn geen spyware. Iedereen kan er programma’s mee installeren. Daarom is het belangrijk wie ze erop zette.
rule-ios-processes-shell-or-terminal = Het programma { $process } voert getypte opdrachten uit. iPhones hebben zo’n programma niet.
rule-ios-processes-shell-or-terminal-about =
    Iemand, of een programma, kan de telefoon opdrachten hebben gegeven. Mensen die apps testen, doen dat ook.

benign-app-hands-over-address = Een app geeft een adres door aan een deel van zichzelf, en schrijft het zo dat geen teken erin stoort.
next-ask-who-had-the-phone = Denk na over wie deze telefoon in handen had, en of u het hulpmiddel er zelf op zette.

rule-ios-processes-single-program-twice = Het programma { $process } draaide { $count } keer. De telefoon heeft er één van.
rule-ios-processes-single-program-twice-about =
    Dit deel van iOS draait één keer voor de hele telefoon. Een tweede kan door een ander programma zijn gestart.
rule-ios-processes-system-part-started-by-another = { $process }, een deel van iOS, is gestart door { $parent }.
rule-ios-processes-system-part-started-by-another-about =
    Het eerste programma van de telefoon, launchd, start dit deel. Geen ander programma heeft daar een reden voor.
rule-ios-processes-parent-not-listed = Het programma { $path } is gestart door programma nummer { $pid }, dat in de lijst ontbreekt.
rule-ios-processes-parent-not-listed-about =
    Als een programma eindigt, gaat wat het startte over naar een ander programma uit de lijst. Het programma dat hier wordt genoemd, hoort er dus in te staan.
    Een programma dat zich voor de lijst verbergt, zou er zo uitzien.
benign-program-just-restarted = Het systeem startte dit deel net opnieuw, en het oude was nog niet geëindigd.
