### Not yet reviewed by a person who speaks it.

artifact-ios-device-management = Beheer van de telefoon door anderen
artifact-ios-device-management-about =
    Werkgevers, scholen en verkopers kunnen een telefoon aanmelden, zodat ze die op afstand beheren.
    De telefoon noteert wie dat is, en welke instellingen ze afdwingen.
rule-ios-device-management-supervised = Deze telefoon staat onder toezicht van “{ $organization }”.
rule-ios-device-management-supervised-about =
    Wie toezicht heeft op een telefoon, kan zonder vragen apps en profielen installeren en instellingen vastzetten.
    Bij telefoons van bedrijven en scholen is dat zo. Bij een privételefoon meestal niet.
rule-ios-device-management-managed-by-server = Deze telefoon wordt beheerd door een server: { $address }.
rule-ios-device-management-managed-by-server-about =
    Een beheerserver kan op afstand instellingen veranderen, apps installeren en de telefoon wissen.
rule-ios-device-management-updates-held-back = Een instelling houdt updates van deze telefoon tegen ({ $setting }).
rule-ios-device-management-updates-held-back-about =
    Updates dichten de gaten die aanvallen gebruiken. Beheerders van veel telefoons stellen ze uit om ze eerst te testen.

benign-second-hand-phone = De telefoon is tweedehands gekocht, en de vorige eigenaar meldde hem niet af bij het beheer.
