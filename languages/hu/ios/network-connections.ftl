### Not yet reviewed by a person who speaks it.
artifact-ios-network-connections = Nyitott kapcsolatok
artifact-ios-network-connections-about =
    A diagnosztikai fájl készítésekor a telefon felsorolta, mely címekkel volt kapcsolatban.
