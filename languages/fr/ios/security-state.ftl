### Not yet reviewed by a person who speaks it.

artifact-ios-security-state = État des services de sécurité
artifact-ios-security-state-about =
    Le téléphone note quelles applications gardent quelque chose dans son trousseau. Il note aussi avec quels sites ses connexions chiffrées ont échoué.
    Les mots de passe n’y sont pas.
rule-ios-security-state-listener-noticed = Le téléphone a remarqué des connexions que quelqu’un a peut-être lues (note donnée par le téléphone : { $score }).
rule-ios-security-state-listener-noticed-about =
    Les certificats de certains sites étaient signés par quelqu’un d’autre que d’habitude.
    Les filtres au travail ou à l’école font cela, et une personne qui écoute peut le faire aussi.
