### Not yet reviewed by a person who speaks it.

artifact-ios-calls = Appels
artifact-ios-calls-about =
    Les appels par téléphone, FaceTime et applications, avec leur heure, leur durée et leur sens.
    Une adresse publiée dans cette liste montre un appel reçu ou passé. Elle ne montre rien de plus.
rule-ios-calls-missed-calls-in-a-row =
    En une heure, { $calls } appels sont restés sans réponse, par « { $app } », d’un compte que le téléphone ne connaît pas.
rule-ios-calls-missed-calls-in-a-row-about =
    En 2019, des attaquants ont utilisé des appels, plusieurs fois de suite. Il ne fallait même pas y répondre.
    Les appels indésirables font pareil ; seul, cela dit donc peu.

benign-unwanted-caller = Les démarcheurs et les appels indésirables viennent souvent plusieurs fois d’un compte inconnu.
benign-urgent-caller = Une personne qui a un nouveau compte, ou un faux numéro, a essayé de vous joindre.

next-do-you-know-the-caller = Regardez le compte qui a appelé. Le connaissez-vous, et un message en est-il venu aussi ?
