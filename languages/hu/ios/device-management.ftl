### Not yet reviewed by a person who speaks it.
artifact-ios-device-management = A telefon kezelése mások által
artifact-ios-device-management-about =
    Munkahelyek, iskolák és eladók regisztrálhatnak egy telefont, hogy távolról kezeljék.
    A telefon feljegyzi, ki az, és milyen beállításokat ír elő.
rule-ios-device-management-supervised = Ez a telefon felügyelet alatt áll. A felügyelő: „{ $organization }”.
rule-ios-device-management-supervised-about =
    Aki felügyel egy telefont, kérdés nélkül telepíthet alkalmazásokat és profilokat, és zárolhatja a beállításait.
    Cégek és iskolák telefonjai felügyelet alatt állnak. Egy magántelefon rendesen nem.
rule-ios-device-management-managed-by-server = Ezt a telefont egy kiszolgáló kezeli: { $address }.
rule-ios-device-management-managed-by-server-about =
    Egy kezelő kiszolgáló távolról beállításokat módosíthat, alkalmazásokat telepíthet, és törölheti a telefont.
rule-ios-device-management-updates-held-back = Egy beállítás visszatartja a telefon frissítéseit ({ $setting }).
rule-ios-device-management-updates-held-back-about =
    A frissítések bezárják azokat a réseket, amelyeket a támadások használnak. Sok telefon kezelői késleltetik őket, hogy előbb kipróbálják.

benign-second-hand-phone = A telefont használtan vették, és az előző tulajdonosa nem jelentette ki a kezelésből.
