### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-resource-loads = Sites geladen in apps
artifact-ios-webkit-resource-loads-about =
    Elke app noteert van welke sites de webpagina’s kwamen, en welke site naar welke leidde.
    Safari is een van die apps. Alleen de hoofdnaam van een site wordt bewaard.
rule-ios-webkit-resource-loads-reached-by-redirect-alone =
    { $count ->
        [one] Eén site is alleen bereikt omdat een andere pagina de browser doorstuurde: { $sites }.
       *[other] { $count } sites zijn alleen bereikt omdat een andere pagina de browser doorstuurde: { $sites }.
    }
rule-ios-webkit-resource-loads-reached-by-redirect-alone-about =
    Niemand raakte deze sites aan, en geen pagina bevat ze.
    De site van een aanvaller ziet er zo uit. Veel sites die klikken tellen ook.
