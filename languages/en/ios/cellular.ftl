artifact-ios-cellular = SIM cards
artifact-ios-cellular-about =
    SIM cards that were in this phone or in the one before it, with their numbers.
rule-ios-cellular-several-sim-cards = This phone, or the one before it, had { $count } SIM cards.
rule-ios-cellular-several-sim-cards-about =
    A new card is ordinary. It matters when a telephone number stopped working or moved without your doing.

benign-new-sim = The owner changed the contract or the phone, or used a card while travelling.
benign-two-numbers = The phone is used with two numbers.
next-ask-the-carrier = Did your number ever stop working for no reason? Then ask your carrier when cards were issued.
