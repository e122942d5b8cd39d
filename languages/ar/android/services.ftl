### Not yet reviewed by a person who speaks it.

artifact-android-services = خدمات وبرامج ومهام
artifact-android-services-about = خدمات وبرامج تطبيقات كانت تعمل، وتطبيقات فُتحت مؤخرًا.
