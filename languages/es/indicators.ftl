### Not yet reviewed by a person who speaks it.
### Matches with published clues. $value: the clue as published. $observed: what stood in the evidence. $name: what it is
### published as. $artifact: the part of the phone, in words. $how: exact, parent, url-prefix, directory, truncated,
### relative or component.

rule-indicator-process-name = { $how ->
    [component] Una carpeta o un archivo llamado “{ $value }” aparece en “{ $artifact }”. Según lo publicado, un programa con ese nombre se usa con { $name }.
    [truncated] Un programa cuyo nombre acortado encaja con “{ $value }” aparece en “{ $artifact }”. Según lo publicado, ese nombre se usa con { $name }.
   *[other] Un programa llamado “{ $value }” aparece en “{ $artifact }”. Según lo publicado, ese nombre se usa con { $name }.
}
rule-indicator-process-name-about = Un programa del teléfono tiene el mismo nombre que un programa de software espía conocido. El iPhone anota en varios lugares qué programas usaron la red o fallaron. Algunos de esos lugares guardan solo las primeras letras del nombre; entonces la coincidencia es más débil.
rule-indicator-file-path = { $how ->
    [directory] Un archivo de la carpeta “{ $value }” aparece en “{ $artifact }”. Según lo publicado, esa carpeta se usa con { $name }.
    [relative] Un archivo cuya ruta termina como “{ $value }” aparece en “{ $artifact }”. Según lo publicado, esa ruta se usa con { $name }.
   *[other] El archivo “{ $value }” aparece en “{ $artifact }”. Según lo publicado, esa ruta se usa con { $name }.
}
rule-indicator-file-path-about = Un archivo está, o estuvo, en un lugar donde un software espía conocido guarda sus archivos. Si coincide la ruta entera, dice mucho. Si coincide solo un trozo de la ruta, dice poco.
rule-indicator-file-name = { $how ->
    [truncated] Un archivo cuyo nombre acortado encaja con “{ $value }” aparece en “{ $artifact }”. Según lo publicado, ese nombre se usa con { $name }.
   *[other] Un archivo llamado “{ $value }” aparece en “{ $artifact }”. Según lo publicado, ese nombre se usa con { $name }.
}
rule-indicator-file-name-about = Un archivo tiene el nombre de un archivo de software espía conocido. Dos archivos pueden llamarse igual por casualidad, así que importa en qué lugar está.
rule-indicator-file-hash = Un archivo con exactamente el mismo contenido que uno conocido aparece en “{ $artifact }”. Según lo publicado, ese contenido se usa con { $name }.
rule-indicator-file-hash-about = La huella digital de un archivo es la misma que la de un archivo de software espía conocido. Dos archivos distintos casi nunca tienen la misma huella.
rule-indicator-domain = { $how ->
    [parent] La dirección “{ $observed }” aparece en “{ $artifact }”. Pertenece a “{ $value }”, que según lo publicado se usa con { $name }.
   *[other] La dirección “{ $value }” aparece en “{ $artifact }”. Según lo publicado, se usa con { $name }.
}
rule-indicator-domain-about = En el teléfono aparece una dirección de internet que usa un software espía conocido. Lo que significa depende del lugar: en un mensaje, solo llegó; entre las páginas visitadas, se abrió.
rule-indicator-ip-address = La dirección numérica “{ $value }” aparece en “{ $artifact }”. Según lo publicado, se usa con { $name }.
rule-indicator-ip-address-about = En el teléfono aparece el número de una computadora con la que se comunica un software espía conocido. Esos números se alquilan, y pasan de un cliente al siguiente.
rule-indicator-url = { $how ->
    [url-prefix] Una página bajo “{ $value }” aparece en “{ $artifact }”. Según lo publicado, esa dirección se usa con { $name }.
   *[other] La página “{ $value }” aparece en “{ $artifact }”. Según lo publicado, se usa con { $name }.
}
rule-indicator-url-about = En el teléfono aparece la dirección de una página que usa un software espía conocido. La dirección de una página es más exacta que el nombre de un sitio.
rule-indicator-email-address = La dirección de correo “{ $value }” aparece en “{ $artifact }”. Según lo publicado, se usa con { $name }.
rule-indicator-email-address-about = En el teléfono aparece una dirección de correo o una cuenta que usó un software espía conocido. Muestra que se envió algo, o que se consultó una cuenta. No muestra que se haya abierto nada.
rule-indicator-app-id = La app “{ $value }” aparece en “{ $artifact }”. Está publicada como { $name }.
rule-indicator-app-id-about = En el teléfono estuvo una app con el identificador de una app espía conocida. Algunas de estas apps se venden a la vista de todos. Las instala alguien que ha tenido el teléfono en la mano.
rule-indicator-certificate-hash = Un certificado visto en “{ $artifact }” está publicado como usado con { $name }.
rule-indicator-certificate-hash-about = Un certificado dice quién hizo una app, o en quién confía el teléfono en la web. Este es igual a uno de un programa espía conocido.
rule-indicator-profile-id = El perfil de configuración “{ $value }” aparece en “{ $artifact }”. Según lo publicado, se usa con { $name }.
rule-indicator-profile-id-about = Un perfil de configuración cambia cómo funciona un teléfono, por ejemplo en qué certificados confía. Este tiene el identificador de un perfil que usó un software espía.
rule-indicator-property-name = El ajuste del sistema “{ $value }” aparece en “{ $artifact }”. Según lo publicado, se usa con { $name }.
rule-indicator-property-name-about = En el teléfono estuvo un ajuste del sistema que crea un software espía conocido. Los teléfonos corrientes no lo tienen.
rule-indicator-pattern = { $how ->
    [sequence] { $count } registros juntos, el primero en «{ $artifact }», se ajustan a un patrón que se ha publicado como usado con { $name }.
   *[other] Un registro en «{ $artifact }» se ajusta a un patrón que se ha publicado como usado con { $name }.
}
rule-indicator-pattern-about = Un patrón pide más que un solo valor: varias cosas de un mismo registro, un nombre que no se dice entero, o sucesos que se siguen. Lo que se ajusta a él puede estar ahí por casualidad; por eso conviene mirar cada registro.

## It could also be

benign-well-known = { $what ->
    [everyday] Casi todos los teléfonos se comunican solos con este servicio. Que una lista lo nombre dice poco.
    [app-parts] Muchísimas apps corrientes se comunican con este servicio. Que una app espía también lo haga dice poco.
    [leads-on] Este sitio solo lleva a otros sitios. Su nombre por sí solo no dice a cuál.
    [help-desk] Muchos fabricantes tienen sus páginas de ayuda en este servicio. Puede que alguien leyera una de ellas.
    [family-app] Es el sitio web de una app que se vende abiertamente a familias. Visitar un sitio no es instalar una app.
    [security-maker] En este sitio publican personas que estudian el software espía. Quien lee sus informes pasa por él.
    [every-phone] Casi todos los teléfonos tienen este nombre. Está en una lista por error, o la lista no se refiere solo al nombre.
    [shared-network] Detrás de este número hay también miles de sitios corrientes.
   *[other] Es uno de los sitios más conocidos. Casi todos los teléfonos pasan por él.
}
benign-old-clue = Esta pista es antigua: su fuente la fecha el { $date }. En el momento de este registro, la dirección podía tener ya otro dueño.
benign-vendor-site = Alguien miró el sitio web de su fabricante, o una página que habla de él. Visitar un sitio no es instalar una app.
benign-reader-or-researcher = Alguien leyó sobre este software espía y abrió o compartió la dirección, por ejemplo desde una noticia o un informe.
benign-opened-when-public = La dirección estaba en una lista de pistas desde el { $date } como tarde, antes de este registro. Alguien pudo leer sobre ella y abrirla o compartirla.
benign-shared-address = Muchos sitios comparten esta dirección, y solo uno de ellos tuvo que ver con software espía.
benign-address-changed-hands = La dirección tenía otro dueño en ese momento, antes o después de que se usara para software espía.
benign-same-name = Otro programa, archivo o app tiene el mismo nombre por casualidad.
benign-name-cut-short = Aquí solo se guardan las primeras letras del nombre. Otro programa puede empezar igual.
benign-wrong-indicator = La pista publicada está equivocada o abarca demasiado. A veces pasa.
benign-sample-kept-on-purpose = Alguien guardó el archivo a propósito, por ejemplo para estudiarlo.
benign-forged-sender = El nombre del remitente era falso, o el mensaje nunca salió de esa cuenta.
benign-installed-on-purpose = La persona dueña, o su padre o madre, instaló la app en el teléfono y lo sabe.
benign-same-maker = El mismo fabricante firmó con este certificado otras apps, que son corrientes.
benign-employer-profile = Una empresa o una escuela puso el perfil en el teléfono.
benign-pattern-by-chance = Cosas corrientes se ajustan al patrón por casualidad, o pasaron a la vez por casualidad.

## How to find out, and what to do now

next-look-at-the-time = Mire la fecha y la hora. ¿Recuerda qué hizo entonces con el teléfono?
next-keep-the-phone-as-it-is = Deje el teléfono como está. No lo restablezca ni lo actualice antes de recibir consejo.
next-talk-to-a-helpline = Hable con una línea de ayuda, desde otro dispositivo. Allí pueden confirmar este hallazgo o explicarlo.

## What may be odd about a file of clues.

problem-not-an-indicator-file = No es un archivo de pistas que Bridle pueda leer.
problem-no-indicators = No hay ninguna pista en este archivo.
problem-same-file-again = El mismo archivo ya se dio antes.
problem-over-limit = Una parte del archivo es más grande o más profunda de lo que permiten los límites, y se omitió.
problem-duplicate = Una pista está más de una vez en el archivo.
problem-revoked = La fuente ha retirado esta pista.
problem-unknown-kind = Bridle no sabe qué clase de pista es esta.
problem-observed-only = El archivo solo dice que alguien observó esto, no que sea una pista. Una coincidencia con ello dice menos.
problem-not-for-detection = La fuente dice que esto es contexto, y no algo que se deba buscar.
problem-unsupported-pattern-type = La pista está escrita en un lenguaje que Bridle no lee, como YARA.
problem-no-pattern = La pista no dice nada que se pueda buscar.
problem-malformed-pattern = El patrón tiene un error.
problem-unsupported-and = El patrón pide varias cosas a la vez de un modo que no se puede buscar.
problem-unsupported-like = El patrón usa LIKE de un modo que no se puede buscar.
problem-unsupported-matches = El patrón usa una expresión regular que no se puede buscar: es demasiado larga, tiene un error, o mira hacia atrás o hacia delante.
problem-unsupported-subset = El patrón pide un rango de direcciones donde no hay ninguna dirección, o el rango tiene un error.
problem-unsupported-literal = El patrón compara con una clase de valor que los teléfonos no anotan.
problem-unsupported-path = El patrón habla de algo que los teléfonos no anotan.
problem-empty-set = El patrón compara con una lista vacía.
problem-malformed-host = No es el nombre de una computadora en internet.
problem-malformed-ip = No es una dirección numérica.
problem-own-address = Es la dirección del propio teléfono.
problem-malformed-url = No es una dirección web.
problem-malformed-email = No es una dirección de correo.
problem-malformed-hash = No es la huella de un archivo.
problem-empty-file-hash = Es la huella de un archivo vacío, que está en todos los teléfonos.
problem-malformed-value = El valor está vacío, o no es de la clase que dice ser.
problem-too-broad = Esto coincidiría con casi todos los teléfonos, y se omitió.
problem-not-a-phone-path = No es una ruta de un teléfono.
problem-retyped-as-ip = Había una dirección numérica entre los nombres. Se tomó como lo que es.
problem-retyped-as-host = Había un nombre entre las direcciones numéricas. Se tomó como lo que es.
problem-retyped-as-url = Había una dirección web entre los nombres. Se tomó como lo que es.
problem-retyped-as-email = Había una dirección de correo entre los nombres. Se tomó como lo que es.
problem-retyped-as-path = Había una ruta entre los nombres. Se tomó como lo que es.
problem-retyped-hash = El largo de la huella no encaja con su clase. Se tomó según su largo.
problem-domain-with-path = Un nombre seguido de una ruta se tomó como el comienzo de una dirección web.
problem-port-dropped = Se omitió el número del puerto.
problem-wildcard-dropped = Se omitió el asterisco del principio. Los nombres que dependen de este se encuentran igual.
problem-refanged = El valor estaba escrito de modo que nadie pueda abrirlo con un clic. Se tomó con su sentido real.
problem-bare-label = Es una sola palabra sin punto. Lo más probable es que se perdiera su final; se busca tal como está.
problem-private-address = Esta dirección es de otros dispositivos en redes domésticas. Coincidirá por casualidad.
problem-well-known-host = Casi todos los teléfonos pasan por aquí, o muchos sitios lo comparten. Una coincidencia dice poco; se muestra como contexto o como algo que conviene mirar.
problem-public-suffix = Muchas personas tienen nombres que dependen de este. Solo se busca el nombre mismo.
problem-glued-values = Dos valores están unidos como si fueran uno. Nunca coincidirá.
problem-dangling-relationship = Un vínculo del archivo señala algo que no está.
