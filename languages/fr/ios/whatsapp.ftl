### Not yet reviewed by a person who speaks it.

artifact-ios-whatsapp = WhatsApp
artifact-ios-whatsapp-about =
    Les messages, liens, fichiers, discussions et appels de WhatsApp et WhatsApp Business.
    Un lien dans un message montre qu’il est arrivé. Il ne montre pas que quelqu’un l’a ouvert.
rule-ios-whatsapp-missed-calls-in-a-row =
    En une heure, { $calls } appels sont restés sans réponse, par { $app }, d’un compte auquel ce téléphone n’avait jamais parlé.
rule-ios-whatsapp-missed-calls-in-a-row-about =
    En 2019, des attaquants ont utilisé des appels WhatsApp, plusieurs fois de suite. Il ne fallait même pas y répondre.
    Les appels indésirables font pareil ; seul, cela dit donc peu.
