### Not yet reviewed by a person who speaks it.

artifact-ios-cellular = Cartes SIM
artifact-ios-cellular-about =
    Les cartes SIM qui étaient dans ce téléphone ou dans le précédent, avec leurs numéros.
rule-ios-cellular-several-sim-cards = Ce téléphone, ou le précédent, a eu { $count } cartes SIM.
rule-ios-cellular-several-sim-cards-about =
    Une nouvelle carte est ordinaire. Elle compte si un numéro a cessé de marcher ou a changé de mains sans vous.

benign-new-sim = Le ou la propriétaire a changé de contrat ou de téléphone, ou a utilisé une carte en voyage.
benign-two-numbers = Le téléphone sert avec deux numéros.
next-ask-the-carrier = Votre numéro a-t-il déjà cessé de marcher sans raison ? Demandez alors à votre opérateur quand des cartes ont été délivrées.
