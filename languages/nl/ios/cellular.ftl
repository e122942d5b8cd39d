### Not yet reviewed by a person who speaks it.

artifact-ios-cellular = Simkaarten
artifact-ios-cellular-about =
    Simkaarten die in deze telefoon of in de vorige zaten, met hun nummers.
rule-ios-cellular-several-sim-cards = Deze telefoon, of de vorige, had { $count } simkaarten.
rule-ios-cellular-several-sim-cards-about =
    Een nieuwe kaart is gewoon. Het is van belang als een telefoonnummer niet meer werkte of verhuisde zonder dat u dat deed.

benign-new-sim = De eigenaar kreeg een ander abonnement of een andere telefoon, of gebruikte een kaart op reis.
benign-two-numbers = De telefoon wordt met twee nummers gebruikt.
next-ask-the-carrier = Werkte uw nummer weleens niet meer, zonder reden? Vraag dan uw provider wanneer er kaarten zijn uitgegeven.
