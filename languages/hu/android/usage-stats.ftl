### Not yet reviewed by a person who speaks it.
artifact-android-usage-stats = Alkalmazások használata
artifact-android-usage-stats-about =
    Mikor és milyen gyakran használták az alkalmazásokat, és mit nyitottak meg az utolsó napon.
