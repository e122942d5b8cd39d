### Not yet reviewed by a person who speaks it.
artifact-ios-cloud-documents = Apps en iCloud Drive
artifact-ios-cloud-documents-about =
    Las apps pueden guardar documentos en iCloud. El teléfono tiene una biblioteca para cada una, también para las que se quitaron.
    La app pudo estar en otro dispositivo de la misma cuenta.
