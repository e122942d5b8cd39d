### Not yet reviewed by a person who speaks it.
artifact-ios-other-stores = Levelek, jegyzetek, emlékeztetők és beállítások
artifact-ios-other-stores-about =
    Levelek, jegyzetek, emlékeztetők, weboldalak ikonjai és alkalmazások beállításai.
    A bennük álló ismert hivatkozás vagy feladó elérte a telefont. Hogy valaki megnyitotta, azt nem mondja meg.
