# Сайлау есебінің сөздері: тақырыптар, кесте бастары, суреттердегі жазулар.

report-title = { $election }: дауыстар мен мандаттар, түсіндірмесімен

report-place = Жарияланған дауыстар бойынша түсіндірілген мандаттар

report-contents = Осы бетте

report-computed = Бұл қалай есептелді?

report-footer-program = Maslikhat { $version } – ашық бағдарлама, Apache-2.0 лицензиясы. Сандар – жоғарыда аталған дереккөздердегі фактілер.

report-footer-licence = Беттің мәтіні мен суреттері: CC BY 4.0. Қаріптер: Golos Text және Source Serif 4 қарпінің бір бөлігі, SIL Open Font License 1.1 лицензиясы.

# ---- қорытынды және күй карточкасы

report-finding-all = { $list }: { NUM($all) } мандаттың { KKOFTHEM($seats) }, тізімдерге берілген дауыстардың { KKPCT($share, digits: 2) }ы

report-finding-lists = { $list }: тізім бойынша { NUM($all) } мандаттың { KKOFTHEM($seats) }, тізімдерге берілген дауыстардың { KKPCT($share, digits: 2) }ы

report-finding-seats = { $list }: { NUM($all) } мандаттың { KKOFTHEM($seats) }

report-lots = Жеребе тастау қажет: { NUM($seats) } мандат, дауысы тең: { $tied }

report-lead-lists = Тізімдер бойынша { NUM($seats) } мандат бөлінді, { NUM($lists) } тізім қатысты.

report-lead-house = { NUM($lists) } тізім қатысты, барлығы { NUM($seats) } мандат; округтердегі мандаттар тізімнің үлесіне есептеледі.

report-lead-constituencies = Сайлау округтері бойынша – { NUM($seats) } мандат.

report-card-result = Нәтиже

report-card-established = Түпкілікті, { ONDATE($day) } белгіленді

report-card-final = Түпкілікті

report-card-interim = Алдын ала: дауыс саналып жатыр

report-card-recount = Қайта санау

report-card-agrees = тізім бойынша біздің мандаттар = ресми мандаттар, { NUM($seats) } / { NUM($seats) }

report-card-differs = ресми мандаттардан өзгеше сандар: { NUM($figures) }

report-card-rules = Ережелер

report-card-rules-status = { $status }: { NUM($all) } ереженің { KKOFTHEM($rules) }

report-card-rules-read = қолданылған ережелердің бәрі заң мәтінінен оқылды

report-card-check = Тексеру

report-card-contradictions = { COUNT($found) ->
        [0] жарияланған сандар бір-біріне сай
       *[other] даулы жарияланған сандар: { NUM($found) }, қатесі дәлелденгені: { NUM($wrong) }
    }

report-card-sources = { NUM($sources) } дереккөз, төменде аталған

# ---- мандаттар

report-seats-short = Мандаттар

report-seats-majority = { COUNT($more) ->
        [0] { $list }: мандаттардың дәл көпшілігі
       *[other] { $list }: көпшілікке қажет { NUM($majority) } мандаттан { NUM($more) } мандат артық
    }

report-seats-of-lists = { KKLIST($list) } – тізім бойынша { NUM($all) } мандаттан { NUM($seats) }; қалған мандаттар мұнда жарияланбаған

report-seats-no-majority = Ешбір партияда { NUM($majority) } мандаттық көпшілік жоқ; ең жақыны – { $list }: { NUM($seats) }

report-seats-constituencies = { COUNT($known) ->
        [0] Округтердегі { NUM($seats) } мандатты кім алғаны мұнда жарияланбаған; суретте тек тізім бойынша мандаттар көрсетілген.
       *[other] Партиялардың округтердегі мандаттары жарияланған қорытындылардан алынды; округтердегі дауыстар жарияланбаған, сондықтан оларды қайта санау мүмкін емес.
    }

report-seats-picture = { NUM($seats) } мандаттың партиялар бойынша бөлінуі

report-seats-marks = { COUNT($constituencies) ->
        [0] Әр белгі – тізім бойынша бір мандат. Партиялар бойынша топталған; бұл отыру жоспары емес.
       *[other] Әр белгі – бір мандат. Толық боялған: тізім бойынша алынған ({ NUM($lists) }). Сақина: округте алынған ({ NUM($constituencies) }). Партиялар бойынша топталған; бұл отыру жоспары емес.
    }

report-seats-note = тізім бойынша { NUM($lists) } + округтерде { NUM($constituencies) }

report-seats-all-constituencies = барлығы округтерде

report-of-seats = { NUM($seats) } мандаттан

report-majority = көпшілік: { NUM($seats) } мандаттың { KKOFTHEM($majority) }

report-seats-table = Сайлану жолы бойынша мандаттар

report-party = Партия

report-by-list = Тізім бойынша

report-by-constituency = Округтерде

report-share-of-seats = { NUM($seats) } мандаттағы үлесі

report-all = Барлығы

# ---- дауыстар

report-votes-short = Дауыстар

report-votes-passed = { NUM($lists) } тізімнің { KKOFTHEM($passed) } { KKTHRESHOLD($threshold) }дық межеден өтті{ COUNT($exempt) ->
        [0] { "" }
       *[other] , тағы { NUM($exempt) } тізім округтердегі жеңістері арқылы қатысты
    }

report-votes-no-threshold = { NUM($lists) } тізім қатысты; заңда меже белгіленбеген

report-votes-picture = Дауыс үлестері және меже

report-votes-base = { $base } дауысқа шаққандағы пайыз: { $what }. Жолақтар нөлден басталады.

report-near-threshold = Меже маңы: айырмасы дауыспен

report-threshold-line = { KKTHRESHOLD($threshold) }дық меже = { QTY($votes, digits: 2) } дауыс

report-threshold-share = { KKTHRESHOLD($threshold) }дық меже

report-list = Тізім

report-share-of = %, негізі { $base }

report-list-seats = Тізім бойынша мандат

report-seats-due = Тізім дауыстары бойынша мандаттар

report-votes-table = Дауыстар және тізім бойынша мандаттар

# ---- бөлінділер мен қалдықтар

report-quota-short = Бөлінділер

report-quota-heading = { NUM($whole) } мандат бүтін бөлінділер бойынша{ COUNT($left) ->
        [0] , қалған мандат жоқ
       *[other] , { NUM($left) } мандат { $rest ->
            [most_votes] ең көп дауыс алған тізімдерге
           *[largest_remainder] ең үлкен қалдықтар бойынша
        }
    }

report-quota-picture = Бүтін бөлінділермен саналған дауыстар

report-quota-cost = { NUM($lists) } тізімге берілген { NUM($votes) } дауыс, { NUM($seats) } мандат: бір мандатқа { QTY($quota, digits: 2) } дауыс келеді. Бір шаршы – бір бүтін бөлінді; жақтаудағы соңғы шаршы – қалдық; +1 – қалдық бойынша алынған мандат.

report-quota-cost-shares = Жарияланған үлестер бойынша есептелген, { NUM($seats) } мандат. Бір шаршы – бір бүтін бөлінді; жақтаудағы соңғы шаршы – қалдық; +1 – қалдық бойынша алынған мандат.

report-quota-table = Бүтін бөлінділер, қалдықтар және мандаттар

report-whole = Бүтін

report-remainder = Қалдық

report-seats-count = { NUM($seats) } мандат

report-remainder-short = Қалдықтар

report-remainder-heading = Соңғы { NUM($seats) } мандат: { $won }{ $next ->
        [none] { "" }
       *[other] ; келесі кезекте – { $next }
    }

report-remainder-tied = Соңғы { NUM($seats) } мандат бойынша теңдік

report-remainder-picture = Қалдықтар, үлкенінен кішісіне қарай

report-remainder-unit = Қалдықтар бір бөліндінің бөлігі ретінде, үлкенінен бастап

report-seats-end = мандаттар осы жерде бітті: { NUM($seats) } / { NUM($seats) }

report-one-seat = 1 мандат

report-next-in-line = келесі кезекте

report-firm-short = Беріктігі

report-firm-heading = Ауысуға ең жақын мандат – { $list }, { NUM($seat) }-мандат: { NUM($votes) } дауыс

report-firm-table = Әр тізімнің соңғы мандаты және ол ауысатын ең аз дауыс шығыны

report-firm-seat = Соңғы мандат, №

report-firm-fewer = Кем дауыс

report-firm-share = Өз дауыстарынан

report-firm-goes-to = Мандатты алатыны

report-firm-never = өз дауыстарының кемуі оны ауыстырмайды

report-firm-falls-out = тізім межеден өтпей қалады

report-firm-lots = жеребе немесе ешкім

report-firm-note = Осы тізімнің дауысын азайтып, басқа сандарды өзгертпей, барлық мандатты қайта бөлу арқылы табылды; меженің негізі де бірге өзгереді.

report-left-over = Қалған дауыс

report-remainder-table = Қалдықтар және олар әкелген мандаттар

report-lots-needed = жеребе керек

report-run-off = қайта дауыс беру қажет

report-quota-rounding = { $firm ->
        [yes] Үлестер дөңгелектелген; соларға дөңгелектелетін кез келген дауыс саны сол мандаттарды береді.
        [no] Үлестер дөңгелектелген; соларға дөңгелектелетін кейбір дауыс саны басқа мандаттар берер еді.
       *[none] Үлестер дөңгелектелген; соларға дөңгелектелетін барлық дауыс саны сол мандаттарды бере ме, есептелмеді.
    }

# ---- қадамдар

report-steps-short = Қадамдар

report-steps-heading = Әр қадам, оның бабы және сол баптың қаншалықты оқылғаны

report-steps-lead = Үзік сызықты жақтау заңның қолданыстағы мәтінінен оқылмаған ережеге сүйенген қадамды белгілейді.

# ---- округтер мен кандидаттар

report-constituencies-short = Округтер

report-constituencies-heading = Жеңімпазы жарияланған сайлау округтері: { NUM($all) } ішінен { NUM($known) }

report-constituencies-table = Сайлау округтері және жеңімпаздар

report-constituencies-note = Есімдер дереккөздердегідей. Округтердегі дауыстар жарияланбаған, сондықтан бұл мандаттарды қайта санау мүмкін емес.

report-constituency = Сайлау округі

report-winner = Жеңімпаз

report-against-all = Бәріне қарсымын

report-margin = Айырма

report-not-published = жарияланбаған

report-candidates-short = Кандидаттар

report-candidates-heading = Бір мандатқа қанша кандидат түсті

report-candidates-per-seat = Округтегі бір мандатқа { DEC($each, digits: 1) } тіркелген кандидат

report-candidates-picture = Округтегі бір мандатқа кандидаттар

report-candidates-block = Бір шаршы – бір мандатқа бір кандидат.

report-candidates-table = Кезеңдер бойынша бір мандатқа кандидаттар

report-candidates-parts = Жекелеген округтердегі кандидаттар, жарияланғанына қарай

report-stage = Кезең

report-stage-name = { $stage ->
        [nominated] ұсынылған
        [registered] тіркелген
        [on_ballot] бюллетеньде
        [elected] сайланған
       *[other] { $stage }
    }

report-contest = Қайда

report-candidates = Кандидаттар

report-mandates = Мандаттар

report-per-mandate = Бір мандатқа

report-contest-constituencies = барлық округ

report-contest-lists = партиялық тізімдер

report-contest-some = { $ids }-{ COUNT($count) ->
        [one] округ
       *[other] округтер
    }

# ---- қатысу

report-turnout-short = Сайлаушылардың келуі

report-turnout-heading = Тізімге енгізілген сайлаушылардың { KKPCT($share, digits: 2) }ының дауысы есепке алынды

report-turnout-picture = Тізімге енгізілген { NUM($registered) } сайлаушы

report-turnout-counted = тізімдерге және «бәріне қарсымын» деп берілген дауыстар

report-turnout-table = Сайлаушылар мен дауыстар саны

report-half-registered = тізімге енгізілгендердің жартысы

report-count-of = Не саналды

report-people = Саны

report-regions-short = Өңірлер

report-regions-heading = Сайлаушылардың келуі ең жоғарысы – { $high }, { $high_share }; ең төмені – { $low }, { $low_share }

report-regions-picture = Өңірлер бойынша сайлаушылардың келуі

report-regions-hour = Жарияланған қалпында, күннің соңғы хабары ({ $hours }), өңірде тізімге енгізілгендерге шаққандағы пайыз. Қоюырақ түс – жоғары көрсеткіш.

report-regions-table = Өңірлер бойынша сайлаушылардың келуі, жоғарысынан бастап

report-region = Өңір

report-regions-foot = Шекаралар жеңілдетілген

# ---- қайшылықтар, дереккөздер, қайта жасау

report-contradictions-short = Қайшылықтар

report-contradictions-heading = { COUNT($found) ->
        [0] Жарияланған сандар бір-біріне қайшы емес
       *[other] Даулы жарияланған сандар: { NUM($found) }; қатесі дәлелденгені: { NUM($wrong) }
    }

report-contradictions-lead = Не басылды және кім басты, қайсысы дұрыс, қандай қосындылар оны растайды немесе теріске шығарады. Дереккөздер келесі кестеде аталған.

report-contradictions-table = Әртүрлі басылған немесе қосындыны бұзатын сандар

report-contradiction-figure = Сан

report-contradiction-printed = Басылғаны

report-contradiction-used = Дұрысы

report-contradiction-proof = Қайдан белгілі

report-printed-by = { $value } ({ $sources })

report-undecided = шешілмеген

report-sources-short = Дереккөздер

report-sources-heading = { NUM($sources) } дереккөз

report-sources-table = Сандар қайдан оқылды

report-source-id = №

report-source-what = Дереккөз

report-source-date = Күні

report-reproduce-short = Қайта жасау

report-reproduce-heading = Бұл бетті кез келген адам қайта жасай алады

report-reproduce-lead = Сол файлдарға берілген сол пәрмен дәл сол бетті әрпіне дейін қайтарады.
