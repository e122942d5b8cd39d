### Not yet reviewed by a person who speaks it.

artifact-android-kernel-log = Logboek van de kernel
artifact-android-kernel-log-about =
    Wat de kern van het systeem opschreef: diensten die startten, programma’s die eindigden, en wat is geweigerd.
rule-android-kernel-log-code-from-odd-place = Het programma “{ $program }” mocht geen code uitvoeren uit een ongewone map: { $path }.
rule-android-kernel-log-code-from-odd-place-about =
    Apps en het systeem bewaren hun code ergens anders. Hulpmiddelen om telefoons te ontgrendelen draaiden vanuit zulke mappen. Hulpmiddelen van ontwikkelaars ook.
rule-android-kernel-log-protection-switched-off = Een belangrijke bescherming van de telefoon, SELinux, is uitgezet terwijl de telefoon aan stond.
rule-android-kernel-log-protection-switched-off-about =
    Zonder die bescherming kan het ene programma bij wat van andere is. Een gewone telefoon zet die nooit uit.
