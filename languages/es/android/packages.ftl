### Not yet reviewed by a person who speaks it.
artifact-android-packages = Apps instaladas
artifact-android-packages-about =
    Todas las apps del teléfono, con quién las instaló, cuándo, y qué pueden hacer.
    Un software espía conocido se encuentra aquí por su nombre o por el certificado de su fabricante.
rule-android-packages-sideloaded-with-much-access = La app “{ $package }” no vino de una tienda conocida y puede usar: { $rights }.
rule-android-packages-sideloaded-with-much-access-about =
    Las apps que vigilan a una persona en secreto se instalan casi siempre a mano. Piden casi todos los permisos.
    Muchas apps corrientes también llegan así.
rule-android-packages-sideloaded-without-icon = La app “{ $package }” no vino de una tienda conocida, y no muestra ningún icono.
rule-android-packages-sideloaded-without-icon-about =
    Una app sin icono no se puede abrir desde la pantalla de inicio. Así son las apps que se esconden, y también los complementos de otras apps.
rule-android-packages-installed-by-another-app = La app “{ $package }” la instaló la app “{ $installer }”, que no es una tienda conocida.
rule-android-packages-installed-by-another-app-about =
    Algunas apps dañinas traen otras consigo. Las tiendas que no conocemos tienen el mismo aspecto.
rule-android-packages-root-manager = La app “{ $package }” está en el teléfono. Puede dar control total a otras apps.
rule-android-packages-root-manager-about =
    Con control total del teléfono (root), una app se salta la mayor parte de la protección de Android.
    Algunas personas lo ponen a propósito en su propio teléfono.

benign-android-app-from-elsewhere = Usted o alguien que conoce puso allí la app, por ejemplo desde el sitio de su fabricante.
benign-android-app-of-work = Una empresa o una escuela puso allí la app.
benign-android-plugin = La app solo añade algo a otra, por ejemplo un teclado, un tema o un tipo de letra.
benign-android-other-shop = La otra app es una tienda, o una herramienta que pasa apps desde un teléfono anterior.
benign-android-rooted-by-owner = La persona dueña puso el acceso root a propósito.

next-android-do-you-know-this-app = ¿Conoce esta app? ¿Sabe quién la puso? Búsquela en Ajustes (o Configuración), Aplicaciones.
next-android-do-not-remove-yet = No la quite todavía. Quien la puso lo notaría, y una persona experta puede querer verla.
