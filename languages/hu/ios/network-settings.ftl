### Not yet reviewed by a person who speaks it.
artifact-ios-network-settings = Hálózati beállítások
artifact-ios-network-settings-about =
    Hogyan éri el a telefon a hálózatot. Egy proxy vagy névkiszolgáló látja, mely webhelyekkel beszél.
rule-ios-network-settings-proxy-set = Ez a hálózati szolgáltatás proxyn át küldi a forgalmat: „{ $name }”. A proxy: { $through }.
rule-ios-network-settings-proxy-set-about =
    Aki egy proxyt üzemeltet, látja, mely webhelyekkel beszél a telefon. Titkosítás nélkül azt is látja, miről.
