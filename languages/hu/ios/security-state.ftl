### Not yet reviewed by a person who speaks it.
artifact-ios-security-state = A biztonsági szolgáltatások állapota
artifact-ios-security-state-about =
    A telefon feljegyzi, mely alkalmazások tartanak valamit a kulcskarikájában, és mely webhelyekkel sikerült rosszul a titkosított kapcsolat.
    Jelszavak nincsenek benne.
rule-ios-security-state-listener-noticed = A telefon olyan kapcsolatokat vett észre, amelyeket más is olvashatott (a saját pontszáma: { $score }).
rule-ios-security-state-listener-noticed-about =
    Néhány webhely tanúsítványát más írta alá, mint szokta.
    Munkahelyi vagy iskolai szűrők tesznek ilyet, és az is, aki belehallgat.
