### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-clock = Horloge du journal du système
artifact-ios-unified-log-clock-about =
    Le téléphone note quand il a été allumé et comment son horloge a été corrigée. Les dates de toutes les autres traces reposent sur cette
    horloge.
rule-ios-unified-log-clock-clock-set =
    { $count ->
        [one] L’horloge du téléphone a été réglée une fois, de dix minutes ou plus.
       *[other] L’horloge du téléphone a été réglée { $count } fois, de dix minutes ou plus.
    }
rule-ios-unified-log-clock-clock-set-about =
    Les heures notées entre-temps peuvent être fausses. On règle l’horloge pour bien des raisons.

benign-clock-set-by-owner = Le ou la propriétaire a réglé l’horloge, par exemple pour un jeu.
benign-empty-battery = La batterie est restée longtemps vide, et le téléphone a perdu l’heure.
next-mind-the-clock = Lisez avec prudence les heures des autres constats de ces jours-là.
