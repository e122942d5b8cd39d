### Not yet reviewed by a person who speaks it.

artifact-ios-calls = Oproepen
artifact-ios-calls-about =
    Oproepen via telefoon, FaceTime en apps, met tijd, duur en richting.
    Een gepubliceerd adres in deze lijst laat zien dat iemand belde, of gebeld werd. Meer laat het niet zien.
rule-ios-calls-missed-calls-in-a-row =
    Binnen een uur kwamen { $calls } oproepen binnen via “{ $app }” die niemand opnam, van iemand die de telefoon niet kent.
rule-ios-calls-missed-calls-in-a-row-about =
    In 2019 gebruikten aanvallers oproepen die niet eens beantwoord hoefden te worden. Ze probeerden het een paar keer.
    Ongewenste bellers doen dat ook. Op zichzelf zegt dit dus weinig.

benign-unwanted-caller = Ongewenste bellers en adverteerders bellen vaak een paar keer vanaf een onbekend account.
benign-urgent-caller = Iemand met een nieuw account of een verkeerd nummer probeerde u te bereiken.

next-do-you-know-the-caller = Kijk naar het account dat belde. Kent u het, en kwam er ook een bericht van?
