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
upkeep-home-heading = Сіз бұл сайтты басқарасыз
upkeep-home-lead = Адамдардан бастаңыз: мұнда жұмыс істейтін адам шақырылып, оған рөл беріледі. Басқарудың өзі бірде-бір санды өзгертпейді.
upkeep-begin = Неден бастау керек
upkeep-begin-people = Адамдарды шақыру
upkeep-begin-people-what = Әрқайсысы сізден сілтеме алады, бір кеңесте не барлығында жұмыс істейді және екінші факторын орнатады.
upkeep-begin-roles = Рөл беру не алып қою
upkeep-begin-roles-what = Хаттама екі рет енгізілуі үшін кеңеске екі оператор, жариялау үшін төраға керек.
upkeep-begin-own = Өзіңізге рөл беру
upkeep-begin-own-what = Өзіңіз дайындайтын не жариялайтын жерде: оператор не төраға ретінде. Бұл тарихта қалады.
upkeep-begin-election = Сайлауды бастау
upkeep-begin-election-what = Оны операторлар мен төрағалар бастайды: бос күйден, файлдардан не жарияланғанның түзетуі ретінде.
upkeep-backups = Сақтық көшірмелер
upkeep-backups-none = Кестемен жасалмайды
upkeep-backups-none-what = Сайт өз бетінше сақтық көшірме жасамайды. Оны жүргізетін адам MASLIKHAT_BACKUPS айнымалысында екінші тасымалдағыштағы қалтаны көрсетіп, сайтты қайта іске қосады.
upkeep-backup-good = Соңғы жарамды көшірме
upkeep-backup-age = { COUNT($hours) ->
    [0] бір сағатқа жетпей бұрын
   *[other] { NUM($hours) } сағат бұрын
}
upkeep-backup-overdue = мерзімі өткен: { $age }
upkeep-backup-never = әлі жоқ
upkeep-backup-tried = Соңғы әрекет
upkeep-backup-failed = сәтсіз
upkeep-backup-trial = Сынақтан қалпына келтіру
upkeep-backup-no-trial = жасалмайды
upkeep-backup-no-trial-what = Көшірмелер жазылған, бақылау сомалары сәйкес, бірақ сынап қалпына келтірілмейді: сайттың PostgreSQL рөлі дерекқор жасай алмайды (ALTER ROLE … CREATEDB).
upkeep-fault-same-device = { $folder } дерекқормен бір құрылғыда жатыр: ол істен шықса, екеуі де жоғалады. Мүмкін, екінші тасымалдағыш қосылмаған. Ештеңе көшірілген жоқ.
upkeep-fault-not-written = Соңғы көшірме жазылмады: { $detail }
upkeep-fault-not-made = Соңғы көшірме жасалмады: { $detail }
upkeep-fault-not-whole = Соңғы көшірмені сынап қалпына келтіру мүмкін болмады: { $detail }
upkeep-fault-not-holding = Соңғы көшірме сынап қалпына келтірілді, бірақ оның тізілімі сәйкес емес: { $detail }. Бірден қараңыз: дерекқордың өзі бүлінген болуы мүмкін.
upkeep-fault-broken-off = Соңғы көшірме үзілді: { $detail }
upkeep-factor-set = Екінші фактор бапталған
upkeep-factor-missing = Екінші фактор жоқ
upkeep-backup-where = Қайда жатыр
upkeep-backup-same-device = дерекқормен бір құрылғыда
