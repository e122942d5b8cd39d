### Not yet reviewed by a person who speaks it.

artifact-ios-calendar = Agenda
artifact-ios-calendar-about =
    Afspraken met iedereen die was uitgenodigd, met links en plaatsen, en agenda’s met een abonnement.
    Uitnodigingen kunnen binnenkomen zonder dat iemand ze opent.
rule-ios-calendar-meeting-with-notes =
    { $events ->
        [one] Eén afspraak heet “Meeting” met de tekst “Notes”, zoals een aanval achterliet die in 2023 is gepubliceerd.
       *[other] { $events } afspraken heten “Meeting” met de tekst “Notes”, zoals een aanval achterliet die in 2023 is gepubliceerd.
    }
rule-ios-calendar-meeting-with-notes-about =
    De aanval stuurde uitnodigingen voor een tijd die al voorbij was. De telefoon nam ze op zonder iets te vragen.
    De titel en de tekst waren altijd dezelfde twee woorden.
rule-ios-calendar-backdated-invitation =
    { $events ->
        [one] Eén uitnodiging van iemand anders is gemaakt toen de afspraak al voorbij was.
       *[other] { $events } uitnodigingen van anderen zijn gemaakt toen de afspraken al voorbij waren.
    }
rule-ios-calendar-backdated-invitation-about =
    De telefoon neemt uitnodigingen voor afspraken in het verleden op zonder iets te vragen. Een aanval die in 2023 is gepubliceerd, gebruikte dat.
    Agenda’s die van een ander account zijn overgenomen, zien er net zo uit. Op zichzelf zegt dit dus weinig.

benign-plain-event = Iemand gaf een afspraak toevallig deze gewone woorden.
benign-old-calendar = De afspraken kwamen allemaal tegelijk uit een oudere agenda of een ander account.

next-look-at-the-event = Kijk wie de afspraak organiseerde, en wanneer die is gemaakt. Herinnert u zich dat?
