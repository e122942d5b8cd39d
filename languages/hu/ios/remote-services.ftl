### Not yet reviewed by a person who speaks it.
artifact-ios-remote-services = Más eszközöknek kínált szolgáltatások
artifact-ios-remote-services-about =
    A telefon felsorolja, mit kínál egy kábelen csatlakozó számítógépnek és a saját részeinek.
rule-ios-remote-services-service-of-others = Ez a telefon olyan szolgáltatásokat kínál, amelyek nem az iOS részei: { $services }.
rule-ios-remote-services-service-of-others-about =
    A boltban vett telefonok csak az Apple szolgáltatásait kínálják. Akik átalakítják a telefonjukat, másokat is hozzáadnak. Az is megteheti, akinek a kezében volt.
