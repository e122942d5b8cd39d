### Not yet reviewed by a person who speaks it.
artifact-android-package-list = Apps, según la lista del teléfono
artifact-android-package-list-about =
    Todas las apps con las huellas digitales de sus archivos, y a menudo de su fabricante.
    Un software espía conocido se encuentra aquí por su nombre, su archivo o su fabricante.
rule-android-package-list-put-there-by-hand = { $count ->
    [one] Una app no vino de una tienda conocida: { $packages }.
   *[other] { $count } apps no vinieron de una tienda conocida: { $packages }.
}
rule-android-package-list-put-there-by-hand-about =
    Las apps que vigilan a una persona en secreto se instalan casi siempre a mano. Muchas apps corrientes también llegan así.
rule-android-package-list-installed-from-elsewhere = { $count ->
    [one] La app “{ $installer }”, que no es una tienda conocida, instaló una app: { $packages }.
   *[other] La app “{ $installer }”, que no es una tienda conocida, instaló { $count } apps: { $packages }.
}
rule-android-package-list-installed-from-elsewhere-about =
    Algunas apps dañinas traen otras consigo. Las tiendas que no conocemos tienen el mismo aspecto.
rule-android-package-list-root-app = { $count ->
    [one] En el teléfono hay una app que puede dar control total a otras apps: { $packages }.
   *[other] En el teléfono hay { $count } apps que pueden dar control total a otras apps: { $packages }.
}
rule-android-package-list-root-app-about =
    Con control total del teléfono (root), una app se salta la mayor parte de la protección de Android.
    Algunas personas lo ponen a propósito en su propio teléfono.
rule-android-package-list-protection-disabled = { $count ->
    [one] Una parte del teléfono que lo protege o trae actualizaciones está desactivada: { $packages }.
   *[other] { $count } partes del teléfono que lo protegen o traen actualizaciones están desactivadas: { $packages }.
}
rule-android-package-list-protection-disabled-about =
    Algunas apps dañinas las desactivan. También lo hace gente que quiere menos servicios de Google o del fabricante.
rule-android-package-list-removed-but-kept = { $count ->
    [one] Una app se quitó, pero el teléfono todavía guarda su lugar: { $packages }.
   *[other] { $count } apps se quitaron, pero el teléfono todavía guarda sus lugares: { $packages }.
}
rule-android-package-list-removed-but-kept-about =
    El programa ya no está, y lo que guardó puede seguir allí. Fíjese en esto si usted no quitó la app.

benign-android-app-removed = Usted, o la tienda, quitó la app y conservó sus datos.
