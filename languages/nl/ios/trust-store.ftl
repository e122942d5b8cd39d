### Not yet reviewed by a person who speaks it.

artifact-ios-trust-store = Toegevoegde rootcertificaten
artifact-ios-trust-store-about =
    Een rootcertificaat zegt wie de telefoon gelooft bij het openen van een versleutelde verbinding.
    De certificaten van Apple zelf staan hier niet, alleen die iemand toevoegde.
rule-ios-trust-store-root-added = Er is een rootcertificaat aan deze telefoon toegevoegd: { $subject }.
rule-ios-trust-store-root-added-about =
    De eigenaar van zo’n certificaat kan zich voordoen als elke website, als het verkeer langs die persoon gaat.
    Werkgevers, scholen en sommige filters voegen er openlijk een toe.

benign-own-root = De eigenaar voegde het toe voor een netwerk thuis, een filter tegen advertenties, of om een app te testen.
next-look-at-trusted-roots = Kijk in Instellingen, Algemeen, Info, Vertrouwensinstellingen certificaten. Schrijf de namen op voordat u iets verandert.
