### Not yet reviewed by a person who speaks it.

artifact-android-mounts = Hoe de delen van de opslag zijn samengesteld
artifact-android-mounts-about =
    Welk deel van de opslag in welke map verschijnt, en welke delen veranderd mogen worden.
    Hulpmiddelen voor roottoegang veranderen dit.
rule-android-mounts-writable-system = { $count ->
    [one] Eén deel van het systeem mag veranderd worden terwijl de telefoon aan staat: { $points }.
   *[other] { $count } delen van het systeem mogen veranderd worden terwijl de telefoon aan staat: { $points }.
}
rule-android-mounts-writable-system-about =
    Op een gewone telefoon mag niemand het systeem veranderen. Iemand met volledige macht over de telefoon zette het open.
rule-android-mounts-laid-over-system = { $count ->
    [one] Over een deel van het systeem zijn andere bestanden gelegd: { $points }.
   *[other] Over { $count } delen van het systeem zijn andere bestanden gelegd: { $points }.
}
rule-android-mounts-laid-over-system-about =
    Hulpmiddelen voor roottoegang doen dit om het systeem te veranderen zonder er een spoor op achter te laten. Sommige fabrikanten doen het ook.
rule-android-mounts-root-tool-mount = { $count ->
    [one] Een hulpmiddel voor roottoegang stelde een deel van de opslag samen: { $points }.
   *[other] Een hulpmiddel voor roottoegang stelde { $count } delen van de opslag samen: { $points }.
}
rule-android-mounts-root-tool-mount-about =
    Met roottoegang komt een programma langs de meeste bescherming van Android. Sommige mensen regelen dat met opzet op hun eigen telefoon.

benign-android-maker-overlay = De fabrikant legt eigen toevoegingen over het systeem.
