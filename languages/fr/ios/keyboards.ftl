### Not yet reviewed by a person who speaks it.

artifact-ios-keyboards = Claviers
artifact-ios-keyboards-about =
    Les claviers activés. Un clavier d’un autre fabricant peut voir ce qui est tapé.
rule-ios-keyboards-other-maker = Un clavier d’un autre fabricant est activé : { $keyboard }.
rule-ios-keyboards-other-maker-about =
    Avec l’accès complet, un tel clavier peut transmettre ce qui est tapé. Beaucoup de gens en utilisent un exprès.

benign-chosen-keyboard = Le ou la propriétaire a choisi ce clavier, pour sa langue, son aspect ou ses dessins.
next-look-at-keyboards = Regardez dans Réglages, Général, Clavier, Claviers. Les connaissez-vous tous, et lesquels ont l’accès complet ?
