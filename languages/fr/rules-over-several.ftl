### Not yet reviewed by a person who speaks it.

## Judgements that rest on several kinds of record.

rule-correlation-sideloaded-app-with-power = L’application « { $package } » ne vient pas d’un magasin connu, et elle a reçu un pouvoir sur le téléphone : { $powers }.
rule-correlation-sideloaded-app-with-power-about =
    Les applications qui surveillent quelqu’un en secret sont surtout installées à la main, par quelqu’un qui tenait le téléphone.
    Il leur faut ensuite un droit que les applications ordinaires n’ont pas. Par exemple : lire l’écran, lire chaque notification, servir de clavier, ou empêcher leur suppression.
    Des applications honnêtes arrivent aussi de cette façon, comme une application du travail ou une aide pour une personne handicapée.
rule-correlation-confirmed-twice = « { $value } », publié comme faisant partie de { $name }, figure dans deux relevés indépendants l’un de l’autre : « { $artifact } » et « { $artifact2 } ».
rule-correlation-confirmed-twice-about =
    Un relevé peut se tromper, ou un nom peut être partagé par hasard. Deux relevés écrits par des parties différentes du téléphone se trompent rarement de la même façon.
rule-correlation-process-left-out-of-list = Le programme { $process } fonctionnait, et la liste des programmes en cours ne le montre pas.
rule-correlation-process-left-out-of-list-about =
    Deux autres listes des mêmes minutes le montrent. Certains programmes se cachent d’une liste et oublient les autres.
    Des programmes se terminent aussi pendant que les listes se font.
benign-process-ended-meanwhile = Le programme s’est terminé après les premières listes et avant la dernière.
