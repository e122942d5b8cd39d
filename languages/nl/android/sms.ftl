### Not yet reviewed by a person who speaks it.

artifact-android-sms = Sms-berichten
artifact-android-sms-about =
    Sms en mms die de telefoon verstuurde en ontving, met links.
    Een link in een bericht laat zien dat die binnenkwam. Het zegt niet dat iemand de link opende.
rule-android-sms-link-to-app-file = Een bericht leidt rechtstreeks naar het bestand van een app: { $link }
rule-android-sms-link-to-app-file-about =
    Apps die zo komen, gaan om de winkel en de controles daar heen. Schadelijke apps zijn met zulke berichten verspreid.

benign-android-link-of-maker = Een maker verstuurt zo een eigen app, of een vriend deelt er een.
