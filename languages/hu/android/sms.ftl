### Not yet reviewed by a person who speaks it.
artifact-android-sms = SMS-üzenetek
artifact-android-sms-about =
    SMS-ek és MMS-ek, amelyeket a telefon küldött és fogadott, a linkjeikkel.
    Egy link egy üzenetben azt mutatja, hogy megérkezett. Nem mutatja, hogy bárki megnyitotta.
rule-android-sms-link-to-app-file = Egy üzenet egyenesen egy alkalmazás fájljához vezet: { $link }
rule-android-sms-link-to-app-file-about =
    Az így érkező alkalmazások kikerülik az áruházat és az ellenőrzéseit. Ártalmas alkalmazásokat is terjesztettek már ilyen üzenetekkel.

benign-android-link-of-maker = Egy készítő így küldi a saját alkalmazását, vagy egy barát oszt meg egyet.
