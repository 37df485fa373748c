# Хаттамалар мен жарияланған сандарды тексеру нәтижелері.

# ---- papers of polling stations

check-title-protocols = { $file }: дауыс беру нәтижелері туралы хаттамаларды тексеру

check-papers = Тексерілген хаттама саны: { NUM($papers) }

check-relation-holds = { $relation }: тексерілген барлық хаттамада орындалады ({ NUM($checked) })

check-relation-broken = { $relation }: { NUM($checked) } хаттаманың { KKPOSSIN($broken) } орындалмайды; { NUM($surplus) } хаттамада артық, { NUM($shortage) } хаттамада кем

check-relation-skipped = { $relation }: тексерілмеді, файлда қажет жол жоқ

check-faulty-papers = Қатесі бар хаттама саны: { NUM($papers) } ішінен { NUM($faulty) }

check-faulty-of-these = олардың { $parts }

check-faulty-by = { KKPOSS($broken) } «{ $relation }» арақатынасын бұзады

check-faulty-by-several = кейбірінде бірнеше арақатынас бұзылған

check-broken = { $place }: { $relation }; айырма { NUM($residual) }

check-severity-error = қате

check-severity-warning = ескерту

check-nature-clerical = қағаздағы қате: бір санды түзету барлық бұзушылықты жояды

check-nature-unexplained = түсіндірілмеген

check-swapped-digits = { $figure }: { NUM($written) } деп жазылған; екі цифры ауысқан болып, { NUM($corrected) } болса, барлық арақатынас орындалады

check-wrong-digit = { $figure }: { NUM($written) } деп жазылған; бір цифры қате болып, { NUM($corrected) } болса, барлық арақатынас орындалады

check-several-slips = Хаттаманы бірнеше қате түсіндіреді; қайсысы екені тек қағаздан көрінеді.

check-doubt = Күмәнді дауыс саны: түсіндірілмеген хаттамаларда { NUM($votes) } ({ NUM($papers) }); жазу қатесі барларда тағы { NUM($clerical_votes) } ({ NUM($clerical_papers) })

check-doubt-could-change = Бұл соңғы мандаттағы айырмаға, { QTY($margin, digits: 2) } дауысқа, жетеді: қателер мандатты өзгертуі мүмкін.

check-doubt-could-not-change = Бұл соңғы мандаттағы айырмадан, { QTY($margin, digits: 2) } дауыстан, аз: қателер бәрі бірге де мандатты өзгерте алмас еді.

# ---- published figures

check-title-published = Бір-біріне қайшы келетін жарияланған сандар

check-published-agree = Жарияланған сандар бір-біріне қайшы келмейді.

check-contradiction = { $what }: { $values }

check-said-by = { $value } ({ $source })

check-proven-wrong = { $value } ({ $source }) қате: бұл санмен «{ $check }» орындалмайды, { $right } санымен орындалады.

check-undecided = Қайсысы дұрыс екенін ешбір қосынды дәлелдемейді.

check-checksum-total = дауыстардың қосындысы

check-checksum-shares = үлестердің қосындысы

check-checksum-seats = мандаттардың қосындысы

check-checksum-share-of-votes = дауыс санынан шығатын үлес

check-shares-above-whole = { $source }: басылған үлестердің қосындысы { KKPCT($sum, digits: 2) }, бүтіннен артық.

check-swapped-in-print = Екі цифры ауысқан: { $right } орнына { $written }.

check-wrong-digit-in-print = Бір цифры қате: { $right } орнына { $written }.

check-seats-do-not-follow = { $source }: { $list }, мандат саны { NUM($said) }; дауыс бойынша { NUM($computed) } шығады.

# ---- what proves a published figure wrong (a proof's kind is its name)

check-proof-options-sum = { $value } санымен дауыстардың қосындысы { FIG($sum) }; жарияланғаны { FIG($published) }, айырма { NUM($residual) }.

check-proof-shares-of-votes = { $value } санымен { FIG($base) } дауыстан үлестер: { $computed }; басылғаны { $printed } ({ $options }).

check-proof-share-of-votes = { FIG($base) } дауыстан { FIG($votes) } – бұл { $computed }; басылғаны { $value }.

check-proof-shares-of-source = { $value } санымен { $source } дереккөзіндегі үлестердің қосындысы { $total }.

check-proof-seats-of-tiers = Тізім бойынша { NUM($lists) }, округтерде { NUM($constituencies) } мандат; барлығы { $value } санымен салыстырылады.

check-proof-seats-of-house = Қалғандарында { NUM($seats) } мандаттың { KKPOSS($others) }, { NUM($left) } қалады; басылғаны { $value }.

check-proof-valid-and-invalid = Жарамды { FIG($valid) } және жарамсыз { FIG($invalid) }, барлығы { FIG($sum) }; басылғаны { $value }.

check-proof-turnout-of-source = { $source }: сайлаушылардың келуі { $printed } ({ $line }: { FIG($part) }); тізімдегі { $value } санынан { $computed } шығар еді.

check-proof-parts-of-candidates = Бөліктердің ({ $parts }: { $numbers }) қосындысы { FIG($sum) }; басылғаны { $value }.

check-proof-one-digit-wrong = Бір цифры қате: { $right } орнына { $wrong }.

check-proof-digits-swapped = Екі цифры ауысқан: { $right } орнына { $wrong }.

check-proof-digits-in-another-order = Сол цифрлар басқа ретпен: { $right } орнына { $wrong }.

check-proof-equals-other-figure = Сол сан басқа жерде де бар: { $value } – «{ $figure }» саны да.

check-proof-equals-difference = { $value } – дәл { FIG($more) } минус { FIG($less) } ({ $minuend } минус { $subtrahend }).

check-proof-share-of-registered = { $value } – тізімдегі { FIG($registered) } сайлаушыдан { FIG($part) } ({ $line }).

check-proof-errors-cancel = { $source }: мұнда қате { NUM($error) }, ал «{ $option }» жолында дәл сондай қате кері таңбамен тұр; дереккөздің өз қосындысы екеуін де жасырады.

check-proof-turnout-falls = Сайлаушылардың келуі { $before } сәтіндегі { $high } мәнінен { $after } сәтінде { $low } мәніне түседі. Бұлай болмайды: екі санның бірі қате.

check-holds = сәйкес

check-fails = сәйкес емес

check-may-be-cause = ықтимал себеп, дәлел емес

check-verdict-proved = дәлелденді: қатесі { $wrong }, дұрысы { $right }

check-verdict-open = ашық: ешбір қосынды шешпейді

# ---- names of published figures and lines

check-figure-votes = дауыс саны

check-figure-share = үлес

check-figure-seats-lists = тізім бойынша мандаттар

check-figure-seats-constituencies = округтегі мандаттар

check-figure-seats-total = барлық мандат

check-figure-turnout = сайлаушылардың келуі

check-figure-sum = дауыстардың қосындысы

check-figure-valid = жарамды дауыстар

check-figure-invalid = жарамсыз бюллетеньдер

check-figure-registered = сайлаушылар тізіміне енгізілген азаматтар

check-figure-took-part = дауыс беруге қатысты

check-figure-received-ballot = бюллетень алған сайлаушылар

check-figure-candidates-nominated = ұсынылған кандидаттар

check-figure-candidates-registered = тіркелген кандидаттар

check-figure-candidates-on-ballot = бюллетеньдегі кандидаттар

check-figure-parties = партиялар

check-figure-public-associations = қоғамдық бірлестіктер

check-figure-self = өзін-өзі ұсыну

# ---- why a candidate or a list cannot stand

check-bar-too-young = Дауыс беру күні кандидаттың жасы – { NUM($age) }; кемінде { NUM($at_least) } керек.

check-bar-resident-too-short = Дауыс беру күніне дейін толық тұрған жылы – { NUM($years) }; кемінде { NUM($at_least) } керек.

check-bar-several-candidacies = Кандидат бірнеше жерде ұсынылған ({ $found }); ең көбі { NUM($at_most) } рұқсат етіледі.

check-bar-list-too-long = Тізімдегі кандидат саны – { NUM($candidates) }; ең көбі { NUM($at_most) } рұқсат етіледі.

check-doubt-all-could-change = Қате жазылуы мүмкін хаттамалармен бірге { NUM($votes) } дауыс күмәнді, бұл { NUM($margin) } дауыс айырмадан кем емес: осы хаттамаларды тексеру керек.

check-relation-broken-marks = { $relation }: { NUM($checked) } хаттаманың { KKPOSSIN($broken) } орындалмайды

# ---- хаттамаларды салыстырғанда көруге тұратын жайттар

check-looks-short = Қарау керек

check-looks = { COUNT($looks) ->
        [0] Көршілерінен ерекшеленген хаттама жоқ
       *[other] Хаттама көршілерінен { NUM($looks) } рет ерекшеленеді: бұл қате емес, қарауға себеп
    }

check-stranger = { $place }: мұнда сайлауға түспегенге берілген дауыстар: { $list }, { NUM($votes) }. Хаттаманы қараңыз

check-identical = { $place }: әр жолдағы дауыс саны мына учаскедегідей: { $others }

check-far = { $place }: { $list }: { NUM($cast) } дауыстың { KKOFTHEM($votes) } ({ PCT($share, digits: 1) }), аумақтың қалған бөлігінде { PCT($share_elsewhere, digits: 1) }; айырма { NUM($points) } пункт. Хаттаманы қараңыз

check-swapped = { $place }: «{ $list }» жолында { NUM($votes) } дауыс, күтілгені шамамен { NUM($due) }; «{ $other }» жолында { NUM($other_votes) }, күтілгені шамамен { NUM($other_due) }: екі жолдың орны ауысқан болуы мүмкін. Хаттаманы қараңыз

# ---- sums of papers held against printed counts

check-contest-lists = партиялық тізімдер

check-figure-stations = саналған учаскелер

check-figure-expected = барлық учаске

check-sums-short = Қосындылар

check-sums-title = Хаттамалардың қосындысы және жарияланған сандар

check-sums-whole = Барлық учаскенің хаттамасы бар сайлау саны: { NUM($contests) }, хаттама саны: { NUM($papers) }

check-sums-missing = { $contest }: хаттама саны { NUM($stations) }, болуға тиіс учаске { NUM($expected) }, жетпейтіні { NUM($missing) }. Мұндайда жарияланған сан қосындыдан артық болуы мүмкін, кем бола алмайды

check-sums-unknown = { $contest }: хаттама саны { NUM($stations) }; қанша учаске болуға тиіс екені айтылмаған. Мұндайда жарияланған сан қосындыдан артық болуы мүмкін, кем бола алмайды

check-sums-too-many = { $contest }: хаттама учаскелерден көп: хаттама саны { NUM($stations) }, болуға тиіс учаске { NUM($expected) }. Артық хаттамаларды табыңыз немесе учаске санын түзетіңіз

check-sums-differs = { $what }: хаттамалардың қосындысы { NUM($sum) }; жарияланғаны { NUM($printed) } ({ $sources }): { $verdict }

check-sums-contradiction = қайшылық

check-sums-may-be-missing = әзірге қайшылық емес: айырманы жетпейтін хаттамалар толтыруы мүмкін

check-sums-agree = Барлық жарияланған сан хаттамалардың қосындысына сәйкес, салыстырылғаны: { NUM($compared) }

check-sums-not-held = Хаттамалар қосынды бермейтін жарияланған сандар: { NUM($count) }

check-sums-found = Жарияланғанға немесе күтілгенге қайшы қосындылар мен хаттама сандары: { NUM($count) }. Оларды «check» командасы атайды.

check-sums-head-figure = Көрсеткіш

check-sums-head-sum = Хаттамалардың қосындысы

check-sums-head-printed = Жарияланғаны

check-sums-head-source = Дереккөз

check-sums-head-verdict = Қорытынды

# ---- the structure of councils

check-structure-short = Құрылым

check-structure-title = Мәслихаттардың құрылымы

check-structure-head-level = Деңгей

check-structure-head-councils = Мәслихат саны

check-structure-head-seats = Мандат саны

check-structure-head-constituencies = Округтерде

check-structure-head-lists = Тізім бойынша

check-structure-level-all = барлығы

check-structure-level-regional = облыстық

check-structure-level-city = қалалық

check-structure-level-district = аудандық

check-structure-note = * жарияланған сандар мен заңдағы тізім үлесінен есептелді; санның өзі жарияланбаған

check-structure-councils = Барлық деңгейдегі мәслихаттар: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-left = Тізім бойынша мандаттар: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-kinds = Екі түрдегі мандаттар: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-share = Тізімі бар мәслихаттардың мандаттары: тізім бойынша { $terms } – заң бойынша { QTY($gives, digits: 2) } мандаттың { PCT($share, digits: 0) } үлесі ({ $verdict })

check-structure-all-seats = Барлық деңгейдегі мандаттар: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-all-constituencies = Барлық деңгейдегі округ мандаттары: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-all-lists = Барлық деңгейдегі тізім мандаттары: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-published = Жарияланғаны { NUM($published) }

check-structure-proved = дәлелденді: бұл сан жарияланған

check-structure-refuted = теріске шығарылды

check-structure-named = Бір деңгейдегі атауы белгілі мәслихаттар: { $gives } ({ $verdict })

check-structure-reckoned = есептелді; салыстыратын жарияланған сан жоқ

# ---- candidates against the rules of eligibility

check-eligibility-short = Талаптар

check-eligibility-title = Кандидаттар және заң талаптары

check-eligibility-not-coded = Бұл елдің осы күнгі кандидаттарға қойылатын талаптары енгізілмеген: бірде-бір кандидат пен тізім тексерілмеді.

check-eligibility-clean = Кандидаттар мен тізімдерден бұзушылық табылмады.

check-eligibility-rounding = Шектің қалай дөңгелектелетіні заңнан табылмады.

check-eligibility-open = Жауапсыз, деректерде жоқ: { $rule }{ COUNT($people) ->
        [0] {""}
       *[other] {" "}(адам саны: { NUM($people) })
    }

check-eligibility-year = Жауапсыз, тек туған жылы белгілі, ол шешпейді: { $rule } (адам саны: { NUM($people) })

check-bar-too-young-by-year = Туған жылы { $born }: дауыс беру күні кандидаттың жасы { NUM($age) } санынан аспайды; кемінде { NUM($at_least) } керек.

check-bar-same-name-twice = Бір есім бірнеше рет тұр ({ $found }); бір адамға ең көбі { NUM($at_most) } рет ұсынылуға рұқсат. Бұл бір адам ба, деректерден көрінбейді.

check-stages-all = барлығы

check-stages-grow = { $where }, { $by }: «{ $later }» { NUM($after) } «{ $earlier }» санынан, { NUM($before) }, көп; кейінгі кезеңде кандидат көбеюі мүмкін емес.

# ---- хаттамалар беретін үлестер және басылған үлестер

check-shares-title = Хаттамалар беретін үлестер мен келу және олардың басылғаны

check-shares-rounding = Есептелген үлес басылған таңба санына дейін дөңгелектеледі, жартысы жоғары қарай.

check-shares-differs = { $what }: { NUM($whole) } ішінен { NUM($part) } – { $computed }; басылғаны { $printed } ({ $sources }): { $verdict }

check-shares-limit = { $what }: бүкіл күнгі келу { NUM($whole) } ішінен { NUM($part) }, { $computed }; осы сағатқа басылғаны { $printed } ({ $sources }): { $verdict }

check-shares-contradiction = қайшылық

check-shares-cut-off = қайшылық емес, таңбалары дөңгелектелмей, кесілген

check-shares-other-base = қайшылық емес, басқа саннан алынған үлес: { $base }

check-shares-may-be-missing = әзірге қайшылық емес, айырманы жетіспейтін хаттамалар толтыруы мүмкін

check-shares-agree = Басылған үлестердің барлығы есептелгенмен соңғы таңбасына дейін сәйкес: салыстырылғаны { NUM($compared) }

check-shares-not-held = Хаттамалар ештеңе бермейтін басылған үлестер: { NUM($count) }

check-shares-base-valid = «бәріне қарсымынсыз» тізімдерге берілген дауыстар

check-shares-head-of = Хаттамалар бойынша
