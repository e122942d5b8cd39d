### Not yet reviewed by a person who speaks it.

artifact-ios-sms = Berichten
artifact-ios-sms-about =
    Berichten die met de Berichten-app zijn verstuurd en ontvangen, met afzenders, links en bijlagen.
    Een link in een bericht laat zien dat die binnenkwam. Het zegt niet dat iemand de link opende.
rule-ios-sms-apple-threat-notification = Een bericht zegt dat Apple waarschuwt voor een aanval op deze telefoon.
rule-ios-sms-apple-threat-notification-about =
    Apple waarschuwt mensen die doelwit kunnen zijn van spyware die voor veel geld wordt verkocht. Dit bericht begint als zo’n waarschuwing.
    Echte waarschuwingen verschijnen ook als u op de website van Apple zelf inlogt bij uw Apple Account.
