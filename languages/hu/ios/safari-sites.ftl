### Not yet reviewed by a person who speaks it.
artifact-ios-safari-sites = Webhelyek, amelyekről a Safari jegyzetel
artifact-ios-safari-sites-about =
    Egyes webhelyek beállításai, a Safari által letiltott nyomkövetők, és az általa letöltött előnézetek.
    Megmaradhatnak az előzmények törlése után is.
