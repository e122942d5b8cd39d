### Not yet reviewed by a person who speaks it.
artifact-ios-webkit-resource-loads = Sitios cargados en vistas web
artifact-ios-webkit-resource-loads-about =
    Cada app anota de qué sitios vinieron sus páginas web, y qué sitio llevó a cuál.
    Safari es una de estas apps. Solo se guarda el nombre principal de un sitio.
rule-ios-webkit-resource-loads-reached-by-redirect-alone =
    { $count ->
        [one] A un sitio se llegó solo porque otra página llevó allí al navegador: { $sites }.
       *[other] A { $count } sitios se llegó solo porque otra página llevó allí al navegador: { $sites }.
    }
rule-ios-webkit-resource-loads-reached-by-redirect-alone-about =
    Nadie tocó estos sitios, y ninguna página los contiene.
    Así se ve el sitio de un atacante, y también muchos sitios que cuentan clics.
