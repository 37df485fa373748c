# Сайттың есептен тыс айтатыны: басты бет, мандат неге алынды, округтер, зертхана, салыстыру, іздеу.

# ---- суреттер мен карточкалардың жақтауы

site-foot-table = Кесте
site-foot-download = { $kind } жүктеп алу: { $title }
site-card-which = қайсысы?
site-card-record = Тізілімде
site-card-entry = { NUM($entry) }-жазба
site-card-verify = тексеру
site-card-data = Деректер
site-card-counted = есептелген учаске: { NUM($counted) }, барлығы { NUM($expected) }
site-card-law = Қайда жазылған
site-card-firm = Қоры
site-card-votes = { NUM($votes) } дауыс
site-card-threshold = Шекті межеге дейін
site-card-deputies = Кім алды
site-card-deputies-list = тізімнің кандидаттары мен депутаттары
site-sources-fold = Барлық дереккөзді көрсету

# ---- басты бет

site-home-latest = Соңғы нәтижелер
site-home-read = Мұны қалай оқу керек
site-home-read-seat = Тұтас белгі – тізім бойынша мандат, сақина – округ бойынша мандат. Ортадағы сызық – көпшілік.
site-home-read-why = Тізім жанындағы «Неге?» оның соңғы мандатының бетін ашады: есептеу қайта жүргізіледі, заң бабы және нәтижені қанша дауыс өзгертер еді.
site-home-read-mark = Үзік сызықты сарғыш жақтау ереженің заңның қолданыстағы мәтінінен оқылмағанын немесе мәселенің шешілмегенін білдіреді.
site-home-read-record = Жарияланғанның бәрі тек өсе алатын тізілімде тұр. «Тексеру» дәлелі бар жазбаны ашады.
site-country = { $country ->
        [kz] Қазақстан
        [ge] Грузия
        [kr] Корея
        [lt] Литва
        [nz] Жаңа Зеландия
       *[other] { $country }
    }
site-country-head = Ел
site-country-others = Басқа елдер
site-country-elections = { $country }: { NUM($elections) } сайлау

# ---- іздеу

site-search-heading = { COUNT($found) ->
        [0] «{ $words }» бойынша ештеңе табылмады
       *[other] «{ $words }» бойынша табылғаны: { NUM($found) }
    }
site-search-empty = Не іздеуге болады
site-search-none = Органның, қаланың, тізімнің атауын, жарияланған есімді, учаске нөмірін немесе жылды жазыңыз. Қазақ, орыс әріптері мен олардың латынша жазылуы бірдей нәтиже береді.
site-search-most = Әр түрінің алғашқы { NUM($most) } жолы көрсетілген.
site-search-elections = Сайлаулар
site-search-councils = Мәслихаттар мен парламенттер
site-search-lists = Тізімдер
site-search-places = Округтер
site-search-people = Адамдар, жарияланғандай
site-search-stations = Сайлау учаскелері
site-search-what = Табылғаны
site-search-where = Қайда

# ---- дауыстан мандатқа, және кімге жетпеді

site-why = Неге?
site-why-head = Негізі
site-strip-short = Дауыстан мандатқа
site-strip-heading = Дауыстан мандатқа: { NUM($seats) } мандат
site-strip-table = Әр тізімнің дауыстары, бөлінділері және мандаттары
site-strip-base = Үлес негізі: { $base } ({ $what }).
site-strip-bar = Сызық: { THRESHOLD($threshold) }
site-strip-quotas = Дауыстар бөліндімен
site-strip-below = қатыспайды
site-strip-base-only = мандат алмайды
site-misses-short = Кімге жетпеді
site-misses-heading = Тағы бір мандатқа ең жақыны – { $list }: { NUM($votes) } дауыс жетпеді
site-misses-table = Әр тізімге қанша дауыс жетпеді
site-misses-seat = Тағы бір мандатқа жетпеген дауыс
site-misses-threshold = Шекті межеден артығы немесе жетпегені
site-misses-share = Үлесі
site-misses-note = Тек осы тізімнің дауысын көбейтіп, барлық мандатты қайта бөлу арқылы табылды; қалғаны өзгеріссіз.

# ---- бұл мандат неге алынды

site-seat-firm = Мандат қаншалықты берік
site-seat-threshold-short = Шекті меже
site-seat-threshold = { KKLIST($list) } шекті межеден өтті: { PCT($share, digits: 2) }, қажеті { THRESHOLD($threshold) }
site-seat-threshold-table = Барлық тізімнің үлесі
site-seat-over = Артық немесе жетпеген дауыс
site-seat-cost-short = Мандаттың «құны»
site-seat-cost = Бір мандаттың «құны» – { QTY($quota, digits: 2) } дауыс
site-seat-cost-lead = Қатысатын тізімдердің дауысы: { NUM($votes) }; тізім { NUM($lists) }, тең бөлік { NUM($seats) }.
site-seat-cost-table = Дауыстар бөліндімен
site-seat-ruler = мандат
site-seat-quotas = Бөлінді
site-seat-whole = { KKLIST($list) }: { COUNT($whole) ->
        [0] бүтін бөлінді жоқ
       *[other] { NUM($whole) } бүтін бөлінді
    } және келесісінің { PART($part) } бөлігі
site-seat-blocks = Бір төртбұрыш – тізім дауыстарының бір бөліндісі. Қоршалғаны – { NUM($seat) }-мандат.
site-seat-rest = қалдық { PART($part) }
site-seat-ranking = Қалған { NUM($seats) } мандат қалдықтың шамасына қарай бөлінеді
site-seat-quotients = Мандат әкелген бөлінділер: { $list }
site-seat-number = Мандат
site-seat-divisor = Бөлгіш
site-seat-quotient = Бөлінді
site-seat-rank = Барлығының ішіндегі орны
site-seat-after = Мандат әкелмеген бірінші бөлінді: { $list }, { DEC($quotient, digits: 2) }.

# ---- округтер, тізімдер, өңірлер

site-place-open = { $constituency }: жеңімпаз жарияланбаған
site-place-won = { $constituency }: { $winner }, басымдығы { NUM($margin) } дауыс
site-place-published = { $constituency }: { $winner }
site-place-why = Мандат қалай алынды
site-place-count = Дауыстарды санау
site-place-no-count = Бұл округтің дауыстары жарияланбаған, сондықтан мандатты қайта есептеу мүмкін емес.
site-place-candidate = Кандидат
site-place-candidates = Кім сайлауға түсті
site-place-no-candidates = Жарияланбаған.
site-place-stood = { $stage }: 1 мандатқа { NUM($candidates) } кандидат
site-place-before = Алдыңғы округ
site-place-after = Келесі округ
site-place-lead = { $election }. Бір округ, бір мандат.
site-list-people = { COUNT($people) ->
        [0] Тізімдегі адамдар
       *[other] Тізімде { NUM($people) } адам
    }
site-list-not-published = Бұл тізімдегі есімдер мұнда жарияланбаған.
site-list-position = №
site-list-deputy = Депутат
site-list-unnamed = Кім алғаны жарияланбаған мандат: { NUM($seats) }.
site-list-places = Округтердегі жеңістер, жарияланғаны: { NUM($places) }
site-region-short = Көрсеткіштер
site-region-heading = Жарияланған көрсеткіш: { NUM($figures) }
site-region-hour = Сағаты
site-region-value = Мәні
site-region-lead = { $election }. Осы өңір туралы сағаты мен дереккөзі бойынша жарияланғаны.

# ---- зертхана

site-lab-official = Ресми
site-lab-moved = заң бойынша { $before }, мұнда { $after }
site-lab-copy = Сілтемені көшіру
site-lab-copied = Сілтеме көшірілді
site-lab-failed = Қазір бөлу мүмкін болмады. Нысан жұмыс істейді.
site-lab-table = Мандаттар: ресми, заң бойынша және сіздің баптауыңызда
site-lab-list = Тізім
site-lab-law = Заң бойынша
site-lab-changed = Сіздің баптауыңыз
site-lab-difference = ±


# ---- учаскелер

site-stations-contest = Не бойынша дауыс берілді
site-stations-missing = Әлі түспегені: күтілген { NUM($expected) } учаскенің { NUM($missing) } учаскесі
site-stations-all-in = Күтілген { NUM($expected) } учаскенің бәрі түсті
site-stations-lists = Партиялық тізімдер
site-stations-showing = Көрсету
site-stations-in = Түскен хаттамалар
site-stations-not-in = Әлі түспегендер
site-stations-not-in-heading = { COUNT($missing) ->
        [0] Тізбедегі барлық учаске түсті
       *[other] Әлі түспеген учаске: { NUM($missing) }
    }
site-stations-versions = Барлық нұсқа қатар
site-stations-version = { NUM($version) }-нұсқа
site-stations-copy = Байқаушының көшірмесі, { NUM($version) }-нұсқа
site-stations-day = Жарияланған күні
site-stations-differs = өзгеше

# ---- сөздік

site-glossary = Сөздік
site-glossary-heading = Сайлаудың сөздері
site-glossary-lead = Әр сөз осы беттерде қолданылғандай. Қазақша сөз заңнан табылмаған жерде – біздің аудармамыз.
site-glossary-term = Сөз
site-glossary-others = Басқа тілдерде
site-glossary-what = Мағынасы
