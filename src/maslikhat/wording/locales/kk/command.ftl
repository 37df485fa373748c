# Пәрмен сөздері: кесте тақырыптары, қорытынды күйлері, аяқталу.

# ---- heads of tables

command-head-list = Тізім

command-head-votes = Дауыс саны

command-head-share = { NUM($count) } санынан үлесі

command-head-share-base = { NUM($count) } санынан үлесі ({ $base })

command-head-whole = Бүтін бөлінділер

command-head-remainder = Қалдық

command-head-quotient = Бөлінді

command-head-seats = Мандат саны

command-head-list-seats = Тізім бойынша мандаттар

command-head-constituency-seats = Округтегі мандаттар

command-head-entitled = Барлығы тиесілі

command-head-official = Ресми

command-head-difference = Айырма

command-head-constituency = Сайлау округі

command-head-winner = Жеңген кандидат

command-head-party = Партия

command-head-margin = Айырма, дауыс

command-head-deputy = Депутат

command-head-candidate = Кандидат

command-head-rule = Ереже

command-head-source = Дереккөз

command-head-article = Бап

command-head-status = Мәртебе

command-head-station = Сайлау учаскесі

command-head-measure = Көрсеткіш

command-head-total = Барлығы

# ---- words of a result

command-against-all = Бәріне қарсымын

command-not-published = жарияланбаған

command-final = Түпкілікті

command-interim = Алдын ала: { NUM($expected) } учаскенің { KKPOSS($counted) } саналды

command-interim-unknown = Алдын ала

command-unverified = Расталмаған

command-did-not-pass = межеден өтпеді

command-no-data = Деректер жоқ

command-vacant = Бос: { NUM($seats) }

command-shares-only = Тек үлестер жарияланған; мандаттар солардан соңғы цифр дәлдігімен шығарылды.

command-turnout = Сайлаушылардың келуі: тізімге енгізілген { NUM($registered) } сайлаушыдан { NUM($took_part) }, { KKPCT($share, digits: 2) }

command-registered-voters = Сайлаушылар тізіміне енгізілген азаматтар

command-took-part = Дауыс беруге қатысты

command-invalid-ballots = Жарамсыз бюллетеньдер

command-quota = Сайлау бөліндісі: { QTY($quota, digits: 2) } дауыс

# ---- elect

command-title-seats = { $title }: мандаттар

command-title-lists = Тізім бойынша мандат саны: { NUM($seats) }

command-title-entitled = Тізімдерге барлығы тиесілі мандат саны: { NUM($seats) }, { $lists ->
        [none] округтер қоса есептелген; оның қаншасы тізім бойынша екені белгісіз
       *[other] округтер қоса есептелген; оның ішінде тізім бойынша: { NUM($lists) }
    }

command-title-constituencies = Округтердегі мандат саны: { NUM($seats) }

command-title-steps = Бұл қалай есептелді

command-title-sources = Дереккөздер

command-title-contradictions = Дереккөздердегі қайшылықтар

command-title-reproduce = Мұны қалай қайталауға болады

command-official-agrees = Мандаттар ресми қорытындымен сәйкес.

command-official-differs = Мандаттар ресми қорытындыдан өзгеше: { $lists }.

command-official-unknown = Салыстыратын ресми қорытынды берілмеген.

command-lots-needed = Соңғы мандаттар бөлінбеді, дауысы тең: { $tied }. Жеребе керек, мандат саны: { NUM($seats) }. Қалған мандаттар анық.

command-constituency-lots = { $constituency }. Дауысы тең: { $tied }. Жеребе тастау керек: { $decides ->
        [run_off] екінші турға кім қатысады
       *[seat] мандат кімге тиеді
    }.

command-constituency-unverified = { $constituency }. «Бәріне қарсымын» жолы бірінші кандидаттан кем дауыс алған жоқ. Не болатыны заңнан табылмады: бұл сайлау округі тексерілмеген ережеге сүйенеді.

command-lots-between = { $decides ->
        [run_off] екінші турға кім қатысады, жеребе керек
       *[seat] жеребе керек
    }: { $tied }

command-run-off-between = екінші тур: { $stand }

command-winner-unverified = { $winner } (расталмаған)

command-unverified-rules = Кейбір ережелер заң мәтінінен оқылмаған; әрқайсысы белгіленген.

command-written = Жазылды: { $path }

command-report-lies = Есеп: { $path }

command-working = { $what }: { NUM($done) } / { NUM($total) }

command-reading = Оқылуда: { $file }

command-seat-of-list = { $list }, { NUM($seat) }-мандат

command-seats-with-names = Депутаттардың аты-жөні

command-quota-of-list = Тізімдегі әйелдер, жиырма тоғыз жасқа толмаған адамдар және мүгедектігі бар адамдар: { NUM($all) } ішінен { NUM($count) }; кемінде { NUM($needed) } керек.

command-quota-of-mandates = Мандат алған әйелдер, жиырма тоғыз жасқа толмаған адамдар және мүгедектігі бар адамдар: { NUM($all) } ішінен { NUM($count) }; кемінде { NUM($needed) } керек.

command-names-not-published = { $list }: тізім бойынша { NUM($seats) } депутаттың аты-жөні жарияланбаған

command-names-of-list = { $list }: { $people }

command-names-exhausted = { $list }: кандидат жетпеген мандаттар: { NUM($seats) }

command-quota-met = квота сақталған

command-quota-broken = квота сақталмаған

command-quota-not-known = квотаның сақталғаны жарияланбаған

# ---- candidates

command-candidates-title = { $title }: кандидаттар

command-candidates-nominated = Ұсынылғаны: { NUM($count) }, мандат саны { NUM($mandates) }, бір мандатқа { DEC($ratio, digits: 1) }

command-candidates-registered = Тіркелгені: { NUM($count) }, мандат саны { NUM($mandates) }, бір мандатқа { DEC($ratio, digits: 1) }

command-candidates-on-lists = Партиялық тізімдерде: { NUM($count) }, мандат саны { NUM($mandates) }, бір мандатқа { DEC($ratio, digits: 1) }

command-candidates-self = Өзін-өзі ұсынғандар: { NUM($count) }

command-candidates-by-parties = Партиялар ұсынғаны: { NUM($count) }

command-candidates-withdrawn = Кандидатурасын алып тастағандар: { NUM($count) }

command-candidates-stage-differs = { $source } { NUM($count) } санын «{ $said }» дейді; басқа дереккөздер бойынша бұл – «{ $stage }» саны.

command-stage-nominated = ұсынылған

command-stage-registered = тіркелген

command-stage-on-lists = партиялық тізімдерде

# ---- compare

command-compare-title = { $title }: қолданыстағы ережелер мен өзгеріс

command-compare-as-law = Заң бойынша

command-compare-changed = Өзгеріспен

command-compare-threshold = Шекті меже { THRESHOLD($share) }

command-compare-seats = Мандат саны: { NUM($seats) }

command-compare-method = Әдіс: { $method }

command-gallagher = Галлахер индексі

command-loosemore-hanby = Лузмор-Хэнби индексі

command-effective-votes = Партиялардың тиімді саны, дауыс бойынша

command-effective-seats = Партиялардың тиімді саны, мандат бойынша

command-method-largest-remainder = ең үлкен қалдық

command-method-most-votes = бүтін бөлінділер, содан кейін ең көп дауыс

command-method-dhondt = д’Ондт

command-method-sainte-lague = Сент-Лагю

command-method-modified-sainte-lague = өзгертілген Сент-Лагю

command-method-danish = дат

command-method-huntington-hill = Хантингтон-Хилл

command-method-adams = Адамс

# ---- exits

command-exit-faults = Кіріс деректердегі қате саны: { NUM($count) }. Есептеу жүргізілмеді.

command-exit-well = Қате табылмады.

command-more = және тағы { NUM($count) }

command-yes = иә

command-no = жоқ

command-stage-on-ballot = бюллетеньде

command-by-public-associations = Қоғамдық бірлестіктер ұсынғаны: { NUM($count) }

command-candidates-on-ballot = Бюллетеньде: { NUM($count) }, мандат саны { NUM($mandates) }, бір мандатқа { DEC($ratio, digits: 1) }

command-firm-in-rounding = Осы үлестерге дейін дөңгелектенетін кез келген дауыс санында мандаттар дәл осылай бөлінеді.

command-not-firm-in-rounding = Осы үлестерге дейін дөңгелектенетін кейбір дауыс сандарында мандаттар басқаша бөлінер еді.

# ---- candidates, parts of a stage

command-candidates-in-constituencies = Округтерде

command-candidates-in-lists = Партиялық тізімдерде

command-candidates-count = { $stage }: { NUM($count) }

command-candidates-in-part = { $stage }: жалпы саны жарияланбаған

command-candidates-by = { $by }: { NUM($all) } ішінен { NUM($count) }, { PCT($share, digits: 1) }

command-candidates-versions = Дереккөздер бір-біріне қайшы, { $figure }: { $versions }.

command-candidates-law = Заң кандидаттардан не талап етеді

command-candidates-longest-list = мандат саны { NUM($seats) }: тізімде ең көбі { NUM($most) } кандидат

command-candidates-deposit = сол жылғы ең төмен жалақы бойынша { NUM($tenge) } теңге

command-head-stage = Кезең

command-head-candidates = Кандидаттар

command-head-per-mandate = Бір мандатқа

# ---- пәрмендердің беттері

command-compare-moved = Өзгеріс { $entitled ->
        [yes] тізімдерге тиесілі
       *[no] тізім бойынша
    } { NUM($seats) } мандатты ауыстырады

command-compare-same = Өзгеріс { $entitled ->
        [yes] тізімдерге тиесілі
       *[no] тізім бойынша
    } бірде-бір мандатты ауыстырмайды

command-compare-picture = { $entitled ->
        [yes] Тізімдерге барлығы тиесілі мандаттар
       *[no] Тізім бойынша мандаттар
    }: қолданыстағы ережелер және өзгеріс

command-compare-lead = Тұтас жолақ: осы сайлаудың ережелері бойынша мандаттар. Жиек: сол дауыстарға өзгертілген ережелер бойынша тиетін мандаттар.

command-compare-measures = Мандаттар дауыстарға қаншалықты сәйкес

command-explain-page = { KKLIST($list) } { $entitled ->
        [yes] барлығы тиесілі мандаттың { ORD($seat) }мандатына неге құқылы
       *[no] { ORD($seat) }мандатты неге алды
    }

command-explain-ranking = Кезекпен бөлінген мандаттарды кім алды және келесі кім болды

command-rank = Кезек

command-head-seat = Мандат №

command-head-won = Нәтиже

command-claim-whole = Негіз

command-claim-remainder = Қалдық, бөліндінің бөлігі

command-claim-most-votes = Дауыс саны

command-claim-divisor = Бөлінді

command-claim-free = Дауыс саны

command-claim-tie = Негіз

command-claim-reshared = Негіз

command-claim-minimum = Негіз

command-check-found = Тексеру { NUM($findings) } қате тапты

command-check-clean = Тексеру қате таппады

command-check-relations = Нысанның бақылау арақатынастары

command-check-faulty = Қатесі бар хаттамалар

command-head-relation = Арақатынас

command-head-severity = Маңызы

command-head-checked = Тексерілді

command-head-broken = Орындалмады

command-head-surplus = Артық

command-head-shortage = Кем

command-head-place = Орны

command-head-residual = Айырма

command-head-nature = Сипаты

command-head-nominator = Кім ұсынды

command-head-body = Орган

command-progress = { $stage ->
        [read] Оқу: { $about }
        [check] Тексеру: { $about }
        [compare] Хаттамаларды салыстыру: { $about }
       *[sum] Қосындылау
    }{ $parts ->
        [1] {""}
       *[other] {" "}({ NUM($part) }/{ NUM($parts) })
    }

# ---- whose deposit returns, people of the case's own file, papers too many

command-too-many-papers = Түпкілікті емес: хаттама саны { NUM($counted) }, ал болуға тиіс учаске { NUM($expected) }

command-stage-named = осы істің адамдар файлында аталған

command-deposit-short = Жарналар

command-deposit-title = Сайлау жарнасы ереже бойынша кімге қайтарылады

command-deposit-share-one = { NUM($largest) } дауыстан { NUM($votes) }, { PCT($least, digits: 2) }

command-deposit-share-two = дауыс саны { NUM($votes) }: ең азы { PCT($least, digits: 2) } ({ NUM($largest) } дауыстан), ең көбі { PCT($most, digits: 2) } ({ NUM($smallest) } дауыстан)

command-deposit-share-shares = жарияланғаны { PCT($most, digits: 2) }

command-deposit-elected = қайтарылады, сайланғандар бар

command-deposit-share = дауыс үлесі бойынша қайтарылады

command-deposit-death = қайтарылады, қайтыс болған

command-deposit-kept = қайтарылмайды

command-deposit-open = ашық: үлес қандай дауыстардан есептелетініне байланысты

command-deposit-base = [расталмаған] Үлестің қандай дауыстардан есептелетіні заңнан оқылған жоқ; жарияланған әр сан қолданып көрілді, ал қайтыс болғандар туралы деректерде жоқ.
