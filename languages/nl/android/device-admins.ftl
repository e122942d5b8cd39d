### Not yet reviewed by a person who speaks it.

artifact-android-device-admins = Apparaatbeheerders
artifact-android-device-admins-about =
    Apps die de telefoon mogen vergrendelen of wissen en niet op de gewone manier te verwijderen zijn. Sommige spyware maakt zich tot beheerder.
rule-android-device-admins-phone-owned = De app “{ $package }” heeft de leiding over de telefoon of een profiel erop, en bepaalt de regels.
rule-android-device-admins-phone-owned-about =
    Zo’n app kan apps installeren, logboeken lezen en instellingen verbieden. Op een telefoon van het werk is dat gewoon.
rule-android-device-admins-admin-active = De app “{ $package }” is beheerder van de telefoon.
rule-android-device-admins-admin-active-about =
    Een beheerder kan de telefoon vergrendelen of wissen. De app blijft tot iemand dit recht uitzet.

benign-android-work-profile-app = Een app die twee accounts gescheiden houdt, maakte een eigen profiel.
benign-android-anti-theft = Een app tegen diefstal, een mailapp of een app voor ouders vroeg erom.

next-android-look-at-admins = Kijk in Instellingen, Beveiliging, Apps voor apparaatbeheer. Kent u ze allemaal?
