### Not yet reviewed by a person who speaks it.

artifact-ios-sms-attachments = Bijlagen van berichten
artifact-ios-sms-attachments-about =
    Bestanden die met berichten meekwamen: hoe ze heten, en bij sommige soorten wat ze echt zijn.
    Sommige gepubliceerde aanvallen komen als bijlage binnen, en niemand hoeft op iets te tikken.
rule-ios-sms-attachments-document-named-as-picture =
    { $files ->
        [one] Eén bestand bij een bericht heet een bewegend plaatje, maar het is een document.
       *[other] { $files } bestanden bij berichten heten bewegende plaatjes, maar het zijn documenten.
    }
rule-ios-sms-attachments-document-named-as-picture-about =
    Een aanval die in 2021 is gepubliceerd, stuurde documenten onder de naam van bewegende plaatjes (.gif).
    Op gewone telefoons staan zulke bestanden bijna nooit.
rule-ios-sms-attachments-pass-with-odd-images =
    { $files ->
        [one] Bij een bericht kwam een pas voor Wallet. Een plaatje erin is niet wat de naam zegt.
       *[other] Bij berichten kwamen { $files } passen voor Wallet. Plaatjes erin zijn niet wat hun namen zeggen.
    }
rule-ios-sms-attachments-pass-with-odd-images-about =
    Een aanval die in 2023 is gepubliceerd, verborg een ander soort plaatje in een pas voor Wallet.
rule-ios-sms-attachments-pass-received =
    { $files ->
        [one] Bij een bericht kwam een pas voor Wallet.
       *[other] Bij berichten kwamen { $files } passen voor Wallet.
    }
rule-ios-sms-attachments-pass-received-about =
    Mensen sturen elkaar zo kaartjes en instapkaarten.
    Een aanval die in 2023 is gepubliceerd, gebruikte ook passen. Kijk dus wie hem stuurde.
rule-ios-sms-attachments-watch-face-received =
    { $files ->
        [one] Bij een bericht kwam een wijzerplaat.
       *[other] Bij berichten kwamen { $files } wijzerplaten.
    }
rule-ios-sms-attachments-watch-face-received-about =
    Mensen delen zo wijzerplaten. Een aanval die in 2023 is gepubliceerd, gebruikte ook dit soort bestand.
rule-ios-sms-attachments-temporary-file =
    { $files ->
        [one] Eén ontvangen bijlage staat in een map voor tijdelijke bestanden.
       *[other] { $files } ontvangen bijlagen staan in een map voor tijdelijke bestanden.
    }
rule-ios-sms-attachments-temporary-file-about =
    Bijlagen staan meestal in een map van de Berichten-app. Deze plaats en dit eind van de naam zijn als ongewoon gepubliceerd.
rule-ios-sms-attachments-many-at-once =
    Eén afzender stuurde binnen enkele seconden { $files } bestanden van dezelfde ongewone soort.
rule-ios-sms-attachments-many-at-once-about =
    Een aanval die in 2021 is gepubliceerd, stuurde ongeveer dertig bestanden tegelijk. Ook gewone mensen sturen weleens veel bestanden tegelijk.

benign-renamed-file = Iemand gaf het bestand een verkeerd eind in de naam, per ongeluk of als grap.
benign-careless-app = De app of winkel die de pas maakte, gaf de plaatjes slordige namen.
benign-ordinary-attachment = Iemand die u kent stuurde het, en het is wat het lijkt.

next-do-you-know-the-sender = Kijk wie het stuurde, en wanneer. Kent u de afzender, en verwachtte u het?
