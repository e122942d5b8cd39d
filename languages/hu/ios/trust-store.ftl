### Not yet reviewed by a person who speaks it.
artifact-ios-trust-store = Hozzáadott gyökértanúsítványok
artifact-ios-trust-store-about =
    Egy gyökértanúsítvány megmondja, kinek higgyen a telefon, amikor titkosított kapcsolatot nyit.
    Az Apple saját tanúsítványai nem szerepelnek itt, csak azok, amelyeket valaki hozzáadott.
rule-ios-trust-store-root-added = Gyökértanúsítványt adtak ehhez a telefonhoz: { $subject }.
rule-ios-trust-store-root-added-about =
    Akié egy ilyen tanúsítvány, bármelyik webhelynek kiadhatja magát, ha a forgalom átmegy a kezén.
    Munkahelyek, iskolák és néhány szűrő nyíltan hozzáad egyet.

benign-own-root = A tulajdonos adta hozzá otthoni hálózathoz, hirdetésszűrőhöz, vagy egy alkalmazás teszteléséhez.
next-look-at-trusted-roots = Nézze meg itt: Beállítások, Általános, Névjegy, Tanúsítványmegbízhatósági beállítások. Írja fel a neveket, mielőtt bármit megváltoztat.
