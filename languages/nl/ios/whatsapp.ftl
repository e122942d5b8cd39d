### Not yet reviewed by a person who speaks it.

artifact-ios-whatsapp = WhatsApp
artifact-ios-whatsapp-about =
    Berichten, links, bestanden, chats en oproepen van WhatsApp en WhatsApp Business.
    Een link in een bericht laat zien dat die binnenkwam. Het zegt niet dat iemand de link opende.
rule-ios-whatsapp-missed-calls-in-a-row =
    Binnen een uur kwamen via { $app } { $calls } oproepen binnen die niemand opnam, van iemand met wie deze telefoon nooit praatte.
rule-ios-whatsapp-missed-calls-in-a-row-about =
    In 2019 gebruikten aanvallers WhatsApp-oproepen die niet eens beantwoord hoefden te worden. Ze probeerden het een paar keer.
    Ongewenste bellers doen dat ook. Op zichzelf zegt dit dus weinig.
