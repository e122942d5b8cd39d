### Not yet reviewed by a person who speaks it.
artifact-ios-configuration-profiles = Konfigurációs profilok
artifact-ios-configuration-profiles-about =
    Egy profil megváltoztathatja a telefon beállításait, és megengedheti, hogy más kezelje.
    Munkahelyek, iskolák és VPN-szolgáltatók is használnak profilokat.
rule-ios-configuration-profiles-managed = Ez a profil megengedi, hogy más kezelje ezt a telefont: „{ $name }”.
rule-ios-configuration-profiles-managed-about =
    Egy eszközkezelő profil távolról alkalmazásokat telepíthet, beállításokat módosíthat, és törölheti a telefont.
rule-ios-configuration-profiles-root-certificate = Ez a profil olyan tanúsítványt ad hozzá, amelyben ez a telefon megbízhat: „{ $name }”.
rule-ios-configuration-profiles-root-certificate-about =
    Akié egy megbízható gyökértanúsítvány, az webhelynek adhatja ki magát, ha a forgalom átmegy a kezén.
rule-ios-configuration-profiles-traffic-led-elsewhere = Ez a profil más útra vezeti a hálózati forgalmat: „{ $name }” ({ $types }).
rule-ios-configuration-profiles-traffic-led-elsewhere-about =
    Egy profil VPN-je, proxyja, szűrője vagy névkiszolgálója látja, mely webhelyekkel beszél a telefon.
rule-ios-configuration-profiles-traffic-can-be-read =
    Ez a profil tanúsítványt ad hozzá, és más útra is vezeti a hálózati forgalmat: „{ $name }” ({ $types }).
rule-ios-configuration-profiles-traffic-can-be-read-about =
    A kettő együtt lehetővé teszi, hogy a profil készítője titkosnak szánt forgalmat olvasson.
    Néhány munkahely és tartalomszűrő nyíltan teszi ezt.
rule-ios-configuration-profiles-hides-notifications = Ez a profil megváltoztatja, mely értesítések jelennek meg: „{ $name }”.
rule-ios-configuration-profiles-hides-notifications-about =
    Egy ilyen profil elnémíthat egy alkalmazást, így a használója nem látja, mit csinál.
rule-ios-configuration-profiles-cannot-be-removed = Ezt a profilt a felhasználó nem távolíthatja el: „{ $name }”.
rule-ios-configuration-profiles-cannot-be-removed-about =
    Kezelt telefonokon vannak ilyen profilok. Magántelefonon ez szokatlan.
