# Names of persons.

names-as-published = Names of persons stand as the source prints them. Where it prints them in other letters, their official spelling in English was not found, and none is made up here. The search finds them in either letters.
