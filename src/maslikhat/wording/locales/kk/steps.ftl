# Мандаттарды бөлу қадамдары, бір мандаттың негізі және ереженің заңдағы орны.

# ---- мандат неге алынды ----

why-remainder-seat =
    { KKLIST($list) } { ORD($seat) }мандатты ең үлкен қалдық бойынша алды. { COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { KKTHRESHOLD($threshold) }дық межеден өткен{ " " }
    }{ WORD($passed_count) } тізімге { NUM($votes_passed) } дауыс берілді; { NUM($seats) } мандаттың әрқайсысына { QTY($quota, digits: 2) } дауыс келеді ({ $quota_kind ->
        [droop] Друп квотасы
        [hagenbach_bischoff] Хагенбах-Бишоф квотасы
        [imperiali] Империали квотасы
       *[hare] бірінші сайлау бөліндісі
    }).
    { OF($list) } { NUM($votes) } дауысында { NUM($whole) } бүтін бөлінді бар, { NUM($left_over) } дауыс қалады (бөліндінің { PART($part) } бөлігі). { NUM($seats_whole) } мандат бүтін бөлінділер бойынша, { NUM($seats_rest) } мандат ең үлкен қалдықтар бойынша бөлінді: { $ranking }. { $runner_up ->
        [none] Келесі кезекте ешкім болған жоқ.
       *[other] Келесі кезекте { KKLIST($runner_up) } болды: { PART($runner_part) }.
    }

why-most-votes-seat =
    { KKLIST($list) } { ORD($seat) }мандатты ең көп дауыс алған тізімдердің бірі ретінде алды. { COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { KKTHRESHOLD($threshold) }дық межеден өткен{ " " }
    }{ WORD($passed_count) } тізімге { NUM($votes_passed) } дауыс берілді; { NUM($seats) } мандаттың әрқайсысына { QTY($quota, digits: 2) } дауыс келеді ({ $quota_kind ->
        [droop] Друп квотасы
        [hagenbach_bischoff] Хагенбах-Бишоф квотасы
        [imperiali] Империали квотасы
       *[hare] бірінші сайлау бөліндісі
    }).
    { OF($list) } { NUM($votes) } дауысында { NUM($whole) } бүтін бөлінді бар. { NUM($seats_whole) } мандат бүтін бөлінділер бойынша, { NUM($seats_rest) } мандат ең көп дауыс алған тізімдерге бөлінді: { $ranking }. { $runner_up ->
        [none] Келесі кезекте ешкім болған жоқ.
       *[other] Келесі кезекте { KKLIST($runner_up) } болды: { NUM($runner_votes) } дауыс.
    }

why-whole-seat =
    { KKLIST($list) } { ORD($seat) }мандатты бүтін бөлінді бойынша алды. { COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { KKTHRESHOLD($threshold) }дық межеден өткен{ " " }
    }{ WORD($passed_count) } тізімге { NUM($votes_passed) } дауыс берілді; { NUM($seats) } мандаттың әрқайсысына { QTY($quota, digits: 2) } дауыс келеді ({ $quota_kind ->
        [droop] Друп квотасы
        [hagenbach_bischoff] Хагенбах-Бишоф квотасы
        [imperiali] Империали квотасы
       *[hare] бірінші сайлау бөліндісі
    }).
    { OF($list) } { NUM($votes) } дауысында { NUM($whole) } бүтін бөлінді бар: алғашқы { NUM($whole) } мандатқа қалдық қажет емес.

why-divisor-seat =
    { KKLIST($list) } { $entitled ->
        [yes] округтерді қоса есептегенде тиесілі { ORD($seat) }мандатын
       *[no] { ORD($seat) }мандатты
    } ең үлкен { NUM($seats) } бөліндінің бірі бойынша алды ({ $method ->
        [dhondt] д’Ондт әдісі
        [sainte_lague] Сент-Лагю әдісі
        [modified_sainte_lague] өзгертілген Сент-Лагю әдісі
        [danish] дат әдісі
        [huntington_hill] Хантингтон-Хилл әдісі
       *[adams] Адамс әдісі
    }).
    { OF($list) } { NUM($votes) } дауысын { QTY($divisor, digits: 3) } санына бөлгенде { QTY($quotient, digits: 2) } шығады: бұл шамасы бойынша { ORD($rank) }бөлінді; { NUM($seats) } мандат ең үлкен бөлінділерге тиеді. { $runner_up ->
        [none] Келесі кезекте ешкім болған жоқ.
        [own] Келесі бөлінді ({ QTY($runner_quotient, digits: 2) }) осы тізімнің өзінікі: тағы бір мандат болса, ол да соған тиер еді.
       *[other] Келесі кезекте { KKLIST($runner_up) } болды: { QTY($runner_quotient, digits: 2) }.
    }

why-free-seat = { KKLIST($list) } { ORD($seat) }мандатты алды, себебі бұл әдіс бойынша қатысатын әр тізімге бірінші мандат беріледі.

why-constituency-seat =
    Мандат: { $constituency }. Депутат: { $winner }, { NUM($votes) } дауыс, кез келген басқа кандидаттан көп. { $runner_up ->
        [none] Басқа кандидат болған жоқ.
       *[other] Екінші орында { $runner_up }, { NUM($runner_votes) } дауыс; айырма { NUM($margin) } дауыс.
    }

why-constituency-published = Мандат: { $constituency }. Депутат: { $winner }, жарияланғаны бойынша. Дауыс саны жарияланбаған, сондықтан нәтижені қайта санау мүмкін емес.

why-tie-seat = { KKLIST($list) } { ORD($seat) }мандатты дауыстардың тең бөлінуі туралы ереже бойынша алды. Дауысы тең: { $tied }.

why-reshared-seat = { KKLIST($list) } { ORD($seat) }мандатты алды, себебі мандаттар қалған тізімдер арасында қайта бөлінді: { $cause ->
        [minimum] заң бойынша тізімге тиесілі ең аз мандат санын алған – { $held }.
       *[exhausted] кандидат саны дауыс бойынша мандат санынан аз тізім – { $held }.
    }

why-minimum-seat = { KKLIST($list) } { ORD($seat) }мандатты алды, себебі заң бойынша оған кемінде { NUM($minimum) } мандат беріледі.

why-gap-remainder = Қалдық бойынша { KKLIST($list) } алда, { KKLIST($runner_up) } кейін: айырма { NUM($gap) } дауыс (бөліндінің { PART($gap_part) } бөлігі).

why-gap-votes = Дауыс саны бойынша { KKLIST($list) } алда, { KKLIST($runner_up) } кейін: айырма { NUM($gap) } дауыс.

why-gap-quotient = Бөлінді бойынша { KKLIST($list) } алда, { KKLIST($runner_up) } кейін: айырма { QTY($gap, digits: 2) } дауыс.

why-votes-to-lose = Қалғаны өзгермей, { OF($list) } дауысы { NUM($votes) } дауысқа кем болса, бұл мандатты { KKLIST($challenger) } алар еді.

why-votes-to-take = Қалғаны өзгермей, { OF($challenger) } дауысы { NUM($votes) } дауысқа артық болса, бұл мандатты { KKLIST($challenger) } алар еді ({ KKLIST($list) } мандаттан айырылар еді).

why-votes-to-fall-out = { LISTTO($list) } { NUM($votes) } дауыс кем берілсе, ал қалғандары өзгермесе, ол шекті межеден өтпей, тізім бойынша барлық мандатынан айырылар еді.

why-votes-to-tie = { LISTTO($list) } { NUM($votes) } дауыс кем берілсе, ал қалғандары өзгермесе, бұл мандат даусыз болмас еді.

why-votes-to-push-out = { LISTTO($challenger) } { NUM($votes) } дауыс артық берілсе, ал қалғандары өзгермесе, { KKLIST($list) } шекті межеден өтпес еді.

why-never-lost = { KKLIST($list) } ғана дауыс жоғалтса, бұл мандат басқа тізімге өтпейді.

why-not-held = { $list }: { COUNT($held) ->
        [0] мандат жоқ
       *[other] { NUM($held) } мандат бар
    }, сондықтан { ORD($seat) }мандатты түсіндіруге болмайды.

# ---- қадамдар: шекті меже ----

base-name = { $base ->
        [valid] тізімдерге берілген жарамды дауыстар
        [valid_and_against_all] тізімдерге және «бәріне қарсымын» деп берілген дауыстар
        [cast] жарамсыздарын қоса алғанда, барлық берілген бюллетеньдер
        [took_part] дауыс беруге қатысқан сайлаушылар
       *[registered] сайлаушылар тізіміне енгізілген азаматтар
    }

step-threshold-base = Шекті меже – { $base ->
        [valid] тізімдерге берілген жарамды дауыстардың
        [valid_and_against_all] тізімдерге және «бәріне қарсымын» деп берілген дауыстардың
        [cast] жарамсыздарын қоса алғанда, барлық берілген бюллетеньдердің
        [took_part] дауыс беруге қатысқан сайлаушылардың
       *[registered] сайлаушылар тізіміне енгізілген азаматтардың
    } { KKTHRESHOLD($share) }ы: барлығы { NUM($count) }, одан кемінде { NUM($least) } дауыс керек. { $equal_passes ->
        [yes] Дәл { KKTHRESHOLD($share) } алған тізім межеден өтеді.
       *[no] Дәл { KKTHRESHOLD($share) } алған тізім межеден өтпейді.
    }

step-threshold-coalition = Коалиция үшін шекті меже – { KKTHRESHOLD($share) }: кемінде { NUM($least) } дауыс керек.

step-threshold-passed = { KKLIST($list) } шекті межеден өтті: { NUM($votes) } дауыс, { KKPCT($share, digits: 2) }; { COUNT($over) ->
        [0] дәл керегінше.
       *[other] межеден { NUM($over) } дауыс артық.
    }

step-threshold-failed = { KKLIST($list) } шекті межеден өтпеді: { NUM($votes) } дауыс, { KKPCT($share, digits: 2) }; { NUM($short) } дауыс жетпеді.

step-threshold-exempt = { KKLIST($list) } шекті межесіз қатысады: жеңген округі – { NUM($won) }, { NUM($needed) } округ жеткілікті. Дауысы – { NUM($votes) }.

step-threshold-not-applied = Шекті меже жоқ: кемінде бір дауыс алған әр тізім қатысады.

step-single-list-admitted = Шекті межеден бір ғана тізім, { $list }, өтті, сондықтан келесі тізім, { $runner_up }, жіберіледі; оның нәтижесі { QTY($factor, digits: 2) } коэффициентіне көбейтіледі.

step-single-list-minimum = Екінші тізім ретінде жіберілген { KKLIST($list) } кемінде { NUM($seats) } мандат алады.

# ---- қадамдар: бөлінді мен қалдықтар ----

step-quota = { NUM($lists_count) } тізімге берілген { NUM($votes) } дауыс { NUM($seats) } мандатқа бөлінеді: бір мандатқа { QTY($quota, digits: 2) } дауыс келеді ({ $quota_kind ->
        [droop] Друп квотасы
        [hagenbach_bischoff] Хагенбах-Бишоф квотасы
        [imperiali] Империали квотасы
       *[hare] бірінші сайлау бөліндісі
    }).

step-quota-whole = { $list }: { NUM($votes) } дауыста { NUM($whole) } бүтін бөлінді бар, { NUM($remainder) } дауыс қалады (бөліндінің { PART($part) } бөлігі).

step-quota-left = Бүтін бөлінділер бойынша { NUM($whole) } мандат бөлінді; { COUNT($left) ->
        [0] бөлінбеген мандат жоқ.
       *[other] { NUM($left) } мандат қалды.
    }

step-remainder-won = { KKLIST($list) } { ORD($seat) }мандатты қалдық бойынша алады: шамасы бойынша { ORD($rank) }қалдық, бөліндінің { PART($part) } бөлігі.

step-remainder-next = Келесі кезекте { KKLIST($runner_up) } болды: бөліндінің { PART($part) } бөлігі, { QTY($gap, digits: 2) } дауыс кем.

step-most-votes-won = { KKLIST($list) } { ORD($seat) }мандатты қалған мандаттардан алады: дауыс саны бойынша { ORD($rank) }орын, { NUM($votes) } дауыс.

step-most-votes-next = Келесі кезекте { KKLIST($runner_up) } болды: { NUM($votes) } дауыс, { NUM($gap) } дауыс кем.

# ---- қадамдар: бөлгіштер ----

step-divisor-method = { NUM($seats) } мандат { NUM($lists_count) } тізімнің ең үлкен бөлінділеріне тиеді. Дауыс саны мына бөлгіштерге бөлінеді: { $method ->
        [dhondt] 1, 2, 3 және одан әрі (д’Ондт әдісі).
        [sainte_lague] 1, 3, 5 және одан әрі (Сент-Лагю әдісі).
        [modified_sainte_lague] 1,4, 3, 5 және одан әрі (өзгертілген Сент-Лагю әдісі).
        [danish] 1, 4, 7 және одан әрі (дат әдісі).
        [huntington_hill] √(1×2), √(2×3) және одан әрі, бірінші мандат бөлінбей беріледі (Хантингтон-Хилл әдісі).
       *[adams] 1, 2, 3 және одан әрі, бірінші мандат бөлінбей беріледі (Адамс әдісі).
    }

step-divisor-quotient = { $list }, { ORD($seat) }мандат: { NUM($votes) } ÷ { QTY($divisor, digits: 3) } = { QTY($quotient, digits: 2) }, шамасы бойынша { ORD($rank) }бөлінді.

step-divisor-free = { KKLIST($list) } { ORD($seat) }мандатты бөлусіз алады: бұл әдіс бойынша қатысатын әр тізімге бірінші мандат беріледі.

step-divisor-next = Келесі кезекте { KKLIST($runner_up) } болды: бөлінді { QTY($quotient, digits: 2) }, айырма { QTY($gap, digits: 2) }.

# ---- қадамдар: дауыстардың тең бөлінуі, шектер, қорытынды ----

step-tie-rule = Дауысы тең: { $tied }. Мандат алатын – { $winner }: { $by ->
        [earlier_registration] оның тізімі бұрын тіркелген.
        [list_order] ол тізімдер ретінде бұрын тұр.
        [most_votes] оның дауысы көп.
       *[lots] жеребе солай түсті.
    }

step-tie-lots = Дауысы тең: { $tied }; даулы мандат саны – { NUM($seats) }. Жеребе тастау керек. Бағдарлама жеребе тастамайды.

step-lots-drawn = Жеребе тартылды{ $constituency ->
        [none] { "" }
       *[other] { " " }({ $constituency })
    }: { $at } ({ $method }), тартқан: { $by }{ $witnesses ->
        [none] { "" }
       *[other] , куәлар: { $witnesses }
    }. Жеребе реті: { $tied }.

step-cap-reached = { $list }: кандидат саны – { NUM($cap) }, дауысы бойынша мандат саны – { NUM($seats) }, яғни кандидат жетпейді.

step-minimum-seats = { KKLIST($list) } { NUM($seats) } мандат алады: заң бойынша бұдан кем берілмейді.

step-compensation-not-known = Округтерде алынған мандаттар тізімнің мандаттарынан шегеріледі, бірақ округтерде кім жеңгені белгісіз. Сондықтан жоғарыдағы сандар (барлығы { NUM($seats) } мандат) әр тізімге барлығы қанша мандат тиесілі екенін көрсетеді; оның қаншасы тізім бойынша берілетіні белгісіз.

step-overhang = { $list }: жеңген округі – { NUM($won) }, тиесілі мандаты – { NUM($entitled) }; артық { NUM($extra) } мандат өзінде қалады.

step-seats-total = Барлығы { NUM($seats) } мандат толтырылды.

# ---- қадамдар: округтер ----

step-plurality-won = { $constituency }. { $is_open ->
        [yes] Кандидаттардың ішінде алда
       *[no] Депутат
    }: { $winner }, { NUM($base) } дауыстың { NUM($votes) } дауысы{ $against_all ->
        [none] { "" }
       *[other] { " (кандидаттарға және «бәріне қарсымын» деп берілген дауыстар)" }
    }. { $runner_up ->
        [none] Басқа кандидат болған жоқ.
       *[other] Екінші орында { $runner_up }, айырма { NUM($margin) } дауыс.
    }{ $against_all ->
        [none] { "" }
       *[other] { " «Бәріне қарсымын»: " }{ NUM($against_all) }.
    }

step-majority-won = { $constituency }. Депутат: { $winner }, { NUM($votes) } дауыс: { NUM($base) } дауыстың{ $against_all ->
        [none] { "" }
       *[other] { " (кандидаттарға және «бәріне қарсымын» деп берілген)" }
    } жартысынан көп.{ $against_all ->
        [none] { "" }
       *[other] { " «Бәріне қарсымын»: " }{ NUM($against_all) }.
    }

step-majority-run-off = { $constituency }. { NUM($base) } дауыстың{ $against_all ->
        [none] { "" }
       *[other] { " (кандидаттарға және «бәріне қарсымын» деп берілген)" }
    } жартысынан көбін ешкім алған жоқ. Екінші тур: { $lists }.{ $against_all ->
        [none] { "" }
       *[other] { " «Бәріне қарсымын»: " }{ NUM($against_all) }.
    }

step-tie-constituency = { $constituency }. Дауысы тең: { $tied }. { $winner_name ->
        [none] Жеребе тастау керек: { $decides ->
            [run_off] екінші турға кім қатысады
           *[seat] мандат кімге тиеді
        }. Бағдарлама жеребе тастамайды.
       *[other] Депутат, жарияланғаны бойынша: { $winner_name }.
    }

step-against-all-leads = { $constituency }. «Бәріне қарсымын»: { NUM($against_all) } дауыс – кандидаттардың ішінде ең көп дауыс санынан ({ $options }: { NUM($votes) }) { $is_level ->
        [yes] кем емес, онымен тең
       *[no] артық
    }. Ереженің сөзі бойынша тек кандидаттар салыстырылады, алда { $options }. «Бәріне қарсымын» жолы алда болса, не болатыны заңнан табылмады: бұл сайлау округі тексерілмеген ережеге сүйенеді.

step-constituency-not-published = { $constituency }. Дауыс саны да, депутаттың аты-жөні де жарияланбаған.

step-constituency-as-published = { $constituency }. Депутат: { $winner_name }, жарияланғаны бойынша. Дауыс саны жарияланбаған, қайта саналған жоқ.

# ---- ереже қайда жазылған ----

cite-article = { $has_paragraph ->
        [yes] { $number }-бап, { $paragraph }-тармақ
       *[no] { $unit ->
            [sections] { $article }-баптар
           *[other] { $article }-бап
        }
    }

cite-text = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }

cite-old-text = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }, бұрынғы редакциясы оқылды

cite-secondary = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }: жанама дереккөздер бойынша, заң мәтіні оқылмаған

cite-unverified = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }: расталмаған, заңның ешбір дереккөзінен оқылмаған

cite-mark-text = заң мәтінінен оқылды
cite-mark-old-text = бұрынғы редакциясы оқылды
cite-mark-secondary = жанама дереккөздер бойынша
cite-mark-unverified = расталмаған

step-shares-only = Дауыстар саны жарияланбаған. Мандаттар жарияланған үлестер бойынша есептелді, әр үлестің дәлдігі – { KKPCT($unit, digits: 2) }.

step-shares-passed = { $list }: шекті межеден өтті: { KKPCT($share, digits: 2) }, меже – { KKTHRESHOLD($threshold) }.

step-shares-failed = { $list }: шекті межеден өтпеді: { KKPCT($share, digits: 2) }, меже – { KKTHRESHOLD($threshold) }.

step-shares-quota = { NUM($lists_count) } тізімге дауыстардың { KKPCT($share, digits: 2) }ы берілді; { NUM($seats) } мандаттың әрқайсысына дауыстардың { KKPCT($quota, digits: 3) }ы келеді (бірінші сайлау бөліндісі).

step-shares-whole = { $list }: дауыстардың { KKPCT($share, digits: 2) }ында { NUM($whole) } бүтін бөлінді бар, бөліндінің { PART($part) } бөлігі қалады.

step-shares-next = Келесі кезекте { KKLIST($runner_up) } болды: бөліндінің { PART($part) } бөлігі.

why-shares-seat = { $list }: { ORD($seat) }мандат { $kind ->
        [remainder] ең үлкен қалдық бойынша
        [most_votes] қалған мандаттардан, тізімдер арасындағы орны бойынша
        [tie] дауыстардың тең бөлінуі туралы ереже бойынша
        [reshared] мандаттар қалған тізімдер арасында қайта бөлінгенде
        [minimum] заң бойынша тізімге бұдан кем мандат берілмейтіндіктен
       *[whole] бүтін бөлінді бойынша
    } алынды. Дауыстар саны жарияланбаған; жарияланған үлестер бойынша тізім нәтижесі: { NUM($whole) } бүтін бөлінді және бөліндінің { PART($part) } бөлігі.

why-leading-seat = { $list }: { ORD($seat) }мандат шекті межеден өткен жалғыз тізім ретінде алынды: кемітілген нәтижемен жіберілген келесі тізімге тимеген мандаттар осы тізімге беріледі.

why-admitted-seat = { $list }: { ORD($seat) }мандат алынды, себебі шекті межеден бір ғана тізім өтіп, келесі тізім жіберілді: { NUM($votes) } дауысты { QTY($quota, digits: 2) } сайлау бөліндісіне бөліп, { QTY($factor, digits: 2) } санына көбейткенде { QTY($reduced, digits: 3) } шығады; бүтін бөлігі – оның мандаттары.

why-entitled = Бұл сайлауда мандаттар тізімге барлығы тиесілі санмен, округтерді қоса нөмірленеді: { KKLIST($list) } барлығы { NUM($entitled) } мандатқа құқылы. { $lists ->
        [none] Округтерде кім жеңгені белгісіз, сондықтан оның қаншасы тізім бойынша екені де белгісіз.
       *[other] Округтерде: { NUM($won) }; тізім бойынша: { NUM($lists) }. Мандаттың округте ме, әлде тізім бойынша ма алынғаны нөмірінен көрінбейді.
    }

why-beyond-voters = Мұнша сайлаушы жоқ: { $line ->
        [registered] тіркелген сайлаушы саны – { NUM($voters) }, саналған дауыс – { NUM($counted) }.
       *[took_part] дауыс беруге қатысқан сайлаушы саны – { NUM($voters) }.
    }
