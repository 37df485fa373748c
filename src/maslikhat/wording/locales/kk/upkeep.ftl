# Сайтты күту: кері қайтарылған сілтемелер, әкімші неден бастайды, сақтық көшірмелер.

upkeep-act = Не істеуге болады
upkeep-withdraw = Кері қайтару
upkeep-withdraw-heading = Сілтемені кері қайтару: { $name }
upkeep-withdraw-lead = Ол бірден жұмысын тоқтатады. Кім, қашан және неге кері қайтарғаны адамдар бетінде қалады.
upkeep-link-withdrawn = Сілтеме кері қайтарылды.
upkeep-link-gone = Осы аралықта бұл сілтеме пайдаланылған немесе кері қайтарылған.
upkeep-links-over = Ешкім кірмеген сілтемелер
upkeep-expired = мерзімі { SHORTDATE($day) } өтті
upkeep-withdrawn = { SHORTDATE($day) } кері қайтарылды: { $by }
