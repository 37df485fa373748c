"""The site: Django as a shell around the domain. Each app is one stage of the story; `config` is the roof."""
