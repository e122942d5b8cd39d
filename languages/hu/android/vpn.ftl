### Not yet reviewed by a person who speaks it.
artifact-android-vpn = VPN és hálózatok
artifact-android-vpn-about =
    Melyik alkalmazás viszi az internetforgalmat, és mely névkiszolgálókon és proxykon megy át.
rule-android-vpn-always-on = Ez az alkalmazás viszi a telefon teljes internetforgalmát, és mindig bekapcsoltra van állítva: „{ $package }”.
rule-android-vpn-always-on-about =
    Egy VPN-alkalmazás látja, hová kapcsolódik a telefon. Sokan a saját védelmükre használnak ilyet.
    Csak akkor számít, ha senki nem tudja, ki állította be.
rule-android-vpn-network-proxy = A telefon által használt egyik hálózat másik számítógépen át vezet: { $proxy }.
rule-android-vpn-network-proxy-about =
    Egy proxy látja, hová kapcsolódik a telefon. Irodák, iskolák és néhány mobilszolgáltató használ ilyet.

benign-android-own-vpn = Ön állította be a VPN-t, vagy egy adatvédelmi vagy hirdetések elleni alkalmazás.
benign-android-carrier-proxy = A mobilszolgáltató mindenkinek ezt a címet állítja be.

next-android-look-at-vpn = Nézze meg itt: Beállítások, Hálózat, VPN. Ismeri az alkalmazást, és Ön állította be?
