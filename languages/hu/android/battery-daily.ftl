### Not yet reviewed by a person who speaks it.
artifact-android-battery-daily = Alkalmazások változásai naponként
artifact-android-battery-daily-about =
    Mely alkalmazásokat telepítették, frissítették vagy távolították el az utolsó napokban. A már eltűnteket is megnevezi.
rule-android-battery-daily-older-version = Ez az alkalmazás régebbi verzióra ment vissza: „{ $package }”. Előtte { $before }, utána { $version }.
rule-android-battery-daily-older-version-about =
    Az Android magától nem tesz régebbi verziót egy újabb helyére.
rule-android-battery-daily-apps-removed = { $count ->
    [one] Az utolsó napokban eltávolítottak egy alkalmazást: { $packages }.
   *[other] Az utolsó napokban { $count } alkalmazást távolítottak el: { $packages }.
}
rule-android-battery-daily-apps-removed-about =
    Aki egy telefont figyelt, eltávolíthatja, amit használt, mielőtt valaki megnézi.

benign-android-removed-by-owner = Ön maga távolította el az alkalmazást.
benign-android-updates-removed = Valaki eltávolította egy alkalmazás frissítéseit, vagy a verzióit teszteli.
