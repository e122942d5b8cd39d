### Not yet reviewed by a person who speaks it.
artifact-ios-trust-store = Certificados raíz añadidos
artifact-ios-trust-store-about =
    Un certificado raíz dice a quién cree el teléfono cuando abre una conexión cifrada.
    Aquí no están los de Apple, sino solo los que alguien añadió.
rule-ios-trust-store-root-added = Se añadió un certificado raíz a este teléfono: { $subject }.
rule-ios-trust-store-root-added-about =
    Quien tiene un certificado así puede hacerse pasar por cualquier sitio web, si el tráfico pasa por sus manos.
    Las empresas, las escuelas y algunos filtros añaden uno abiertamente.

benign-own-root = La persona dueña lo añadió para una red de casa, un filtro de anuncios o para probar una app.
next-look-at-trusted-roots = Mire en Ajustes (o Configuración), General, Información, Ajustes (o Configuración) de confianza de certificados. Anote los nombres antes de cambiar algo.
