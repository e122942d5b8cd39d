### Not yet reviewed by a person who speaks it.

artifact-android-settings = Paramètres du téléphone
artifact-android-settings-about =
    Tous les paramètres du téléphone et de ses utilisateurs, et quelle application a écrit chacun d’eux.
    Ils montrent quelle application lit les notifications, laquelle sert de clavier, et ce qui a été désactivé.
rule-android-settings-protection-off = { $count ->
    [one] Une protection contre les applications nuisibles est désactivée : { $settings }.
   *[other] { $count } protections contre les applications nuisibles sont désactivées : { $settings }.
}
rule-android-settings-protection-off-about =
    Android regarde les applications avant leur installation, et Play Protect les regarde tous les jours. Une partie de cela est désactivée.
    Des guides de logiciels de traque (stalkerware) disent à leurs acheteurs de désactiver cela.
rule-android-settings-traffic-led-elsewhere = Le trafic internet du téléphone passe par un autre ordinateur : { $settings }.
rule-android-settings-traffic-led-elsewhere-about =
    Un proxy pour tout le téléphone voit à quoi celui-ci se connecte. Des bureaux et certaines applications en utilisent un.

benign-android-switched-off-by-owner = Le ou la propriétaire l’a désactivée, par exemple pour installer une application venue d’ailleurs.
benign-android-no-google = Le téléphone n’a pas de services Google, ou le ou la propriétaire n’a pas voulu envoyer d’applications à Google.
benign-android-proxy-app = Une application contre la publicité, ou un outil d’essai, l’a réglé ainsi.

next-android-look-at-play-protect = Ouvrez le Play Store, votre photo, Play Protect. Activez-le, après avoir reçu des conseils.
next-android-ask-about-proxy = Connaissez-vous cette adresse ? Regardez dans les paramètres du réseau Wi-Fi, sous Proxy.
