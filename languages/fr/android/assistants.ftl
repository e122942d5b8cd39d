### Not yet reviewed by a person who speaks it.

artifact-android-assistants = Applications qui ont un rôle dans le système
artifact-android-assistants-about =
    Les applications qui remplissent les mots de passe, écoutent la voix, gardent le téléphone déverrouillé ou filtrent les appels. Celles qui servent à une montre y sont aussi.
