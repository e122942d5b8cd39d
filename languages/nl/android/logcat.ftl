### Not yet reviewed by a person who speaks it.

artifact-android-logcat = Logboek van de telefoon
artifact-android-logcat-about =
    Wat Android de laatste minuten of uren opschreef: welke apps startten, kwamen of gingen, en wat is geweigerd.
rule-android-logcat-code-from-odd-place = Het programma “{ $program }” mocht geen code uitvoeren uit een ongewone map: { $path }.
rule-android-logcat-code-from-odd-place-about =
    Apps en het systeem bewaren hun code ergens anders. Hulpmiddelen om telefoons te ontgrendelen draaiden vanuit zulke mappen. Hulpmiddelen van ontwikkelaars ook.
