### Not yet reviewed by a person who speaks it.
artifact-ios-file-hashes = Fájlok tartalma
artifact-ios-file-hashes-about =
    Üzenetekkel vagy letöltésekkel érkezett fájlok, és fájlok olyan helyeken, ahol korábban kémprogramot találtak. A tartalmukat közzétett mintákkal vetjük össze.
note-not-hashed = Ez a fájl túl nagy ahhoz, hogy közzétett mintákkal összevessük: { $place }.
