artifact-ios-calendar = Calendar
artifact-ios-calendar-about =
    Events with everybody who was invited, links and places, and calendars that were subscribed to.
    Invitations can arrive without anyone opening them.
rule-ios-calendar-meeting-with-notes =
    { $events ->
        [one] An event is called “Meeting” and described as “Notes”, as an attack published in 2023 left it.
       *[other] { $events } events are called “Meeting” and described as “Notes”, as an attack published in 2023 left them.
    }
rule-ios-calendar-meeting-with-notes-about =
    The attack sent invitations that lie in the past, so the phone took them in without asking.
    Their title and text were always the same two words.
rule-ios-calendar-backdated-invitation =
    { $events ->
        [one] An invitation from somebody else was made after its event had ended.
       *[other] { $events } invitations from other people were made after their events had ended.
    }
rule-ios-calendar-backdated-invitation-about =
    The phone takes in invitations to past events without asking. An attack published in 2023 used this.
    Calendars that were copied from another account look the same, so this alone says little.

benign-plain-event = Somebody gave an event these plain words by chance.
benign-old-calendar = The events came from an older calendar or another account, all at once.

next-look-at-the-event = Look at who organised the event, and when it was made. Do you remember it?
