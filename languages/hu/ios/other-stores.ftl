### Not yet reviewed by a person who speaks it.
artifact-ios-other-stores = Levelek, jegyzetek és emlékeztetők
artifact-ios-other-stores-about =
    Levelek, jegyzetek, emlékeztetők és weboldalak ikonjai.
    A bennük álló ismert hivatkozás vagy feladó elérte a telefont. Hogy valaki megnyitotta, azt nem mondja meg.
