# Staff's pages of elections in the making.

staff-home = Қызметкерлерге
staff-home-heading = { COUNT($waits) ->
    [0] Күтіп тұрған іс жоқ
   *[other] Күтіп тұрған сайлау: { NUM($waits) }
}
staff-home-lead = Дайындалып жатқан сайлаулар. Комиссия төрағасы жариялағанша, олардан көпшілікке ештеңе көрінбейді.
staff-home-nothing = Сізде әзірге ешбір кеңесте рөл жоқ. Оны сайт әкімшісі бере алады.
staff-my-elections = Дайындалып жатқан сайлаулар
staff-election = Сайлау
staff-council = Кеңес
staff-changed = Өзгертілген күні
staff-waits = Не күтіп тұр
staff-state-published = Осы күйінде жарияланған
staff-state-ahead = Жарияланғаннан кейін өзгерген
staff-state-retracted = Кері қайтарылған
staff-state-draft = Жарияланбаған
staff-waits-uploads = Растауды күтіп тұрған хаттама файлы: { NUM($uploads) }
staff-waits-copies = Жарияланбаған байқаушы көшірмесі: { NUM($copies) }
staff-new = Сайлауды бастау
staff-new-heading = Сайлауды бастау
staff-new-lead = Сайлаудың ашық коды кеңестің коды мен дауыс беру күнінен құралады және басқа ешнәрсеге қайта берілмейді.
staff-new-empty = Таза парақтан
staff-new-button = Бастау
staff-new-file = Дайын мұрағаттан
staff-new-file-label = Сайлаудың ZIP мұрағаты немесе case.xlsx
staff-new-file-hint = Кез келген жарияланған сайлаудың файлдары осы түрде жүктеледі. Ондағы код сақталады.
staff-new-file-button = Осы файлдан бастау
staff-new-published = Жарияланған сайлауды түзету үшін
staff-new-published-label = Жарияланған сайлау
staff-new-published-hint = Жұмыс жарияланған файлдардан басталады. Түзету жарияланғанша, жарияланғаны күшінде қалады.
staff-new-published-button = Түзетуді бастау
staff-key-body = Сайлау қай органның ережесімен өтеді
staff-key-body-hint = Әрқайсысының ережелер файлы бар.
staff-key-council = Кеңестің коды
staff-key-council-hint = Ел мен атаулар латын әрпімен, арасында нүкте: kz.astana.maslikhat
staff-key-level = Деңгейі
staff-key-level-hint = Заң деңгейін ажырататын орган үшін ғана.
staff-level-none = Жоқ
staff-level-regional = Облыс немесе республикалық маңызы бар қала
staff-level-city = Қала
staff-level-district = Аудан
staff-key-date = Дауыс беру күні
staff-key-established = Қорытынды белгіленген күн
staff-key-zone = Сағаттық белдеу
staff-key-zone-hint = Ондағы сағат органның сағатынан өзгеше болса ғана: Asia/Oral.
staff-key-title-kk = Қазақша атауы
staff-key-title-ru = Орысша атауы
staff-key-title-en = Ағылшынша атауы
staff-key-note-kk = Қазақша ескертпе
staff-key-note-ru = Орысша ескертпе
staff-key-note-en = Ағылшынша ескертпе
staff-key-seats-lists = Тізім бойынша мандат саны
staff-key-seats-hint = Мандат санын заңның өзі белгілемесе ғана.
staff-key-seats-constituencies = Округтер бойынша мандат саны
staff-key-seats-total = Барлық мандат саны
staff-key-state = Санаудың күйі
staff-key-state-hint = Қорытынды белгіленгенде ғана түпкілікті болады; оған дейін алдын ала деп жарияланады.
staff-state-final = Түпкілікті
staff-state-interim = Алдын ала
staff-already-begun = { $election } бойынша жұмыс басталып қойған. Соны жалғастырыңыз.
staff-wrong-council = «{ $council }» – кеңестің коды емес. Ел мен атауларды латын әрпімен, нүктемен бөліп жазыңыз: kz.astana.maslikhat.
staff-wrong-day = «{ $day }» – күн емес. Дауыс беру күнін таңдаңыз.
staff-wrong-body = «{ $body }» үшін ереже жоқ. Тізімнен орган таңдаңыз.
staff-wrong-level = «{ $level }» деңгейі бұл органға сәйкес келмейді. Оның деңгейлері: { $levels }.
staff-no-title = Атауын кемінде бір тілде жазыңыз.
staff-no-file = Файл таңдалмаған. Файлды таңдап, қайта жіберіңіз.
staff-no-such-publication = Бұл сайлау жарияланбаған. Тізімнен таңдаңыз.
staff-not-your-council = Сіз { $council } кеңесінде сайлау бастай алмайсыз. Сол жерден рөл сұраңыз.
staff-tab-draft = Бөліктері
staff-tab-check = Тексеру
staff-tab-import = Хаттамаларды енгізу
staff-tab-typing = Хаттамаларды теру
staff-tab-scans = Скандар
staff-tab-copies = Көшірмелер
staff-tab-lots = Жеребе
staff-tab-mandates = Мандаттар
staff-tab-publish = Жариялау
staff-tab-history = Тарихы
staff-part-empty = Мұнда әлі ештеңе енгізілмеген.
staff-part-empty-remedy = Осы бөлікті толтырыңыз немесе CSV файлымен енгізіңіз.
staff-part-empty-votes = Учаскелердің хаттамаларын файлмен енгізіңіз, екі адамға тергізіңіз немесе дауыстар кестесін толтырыңыз.
staff-part = Бөлігі
staff-parts = Сайлау неден тұрады
staff-parts-lead = Әр бөлік – кесте. Сақтағанда жаңа нұсқа жасалады; ешбір нұсқа жоғалмайды.
staff-version = Нұсқа
staff-by = Кім
staff-file = Файл
staff-uploads = Растауды күтіп тұрған хаттама файлдары
staff-head-edit = Атауы, күйі, мандат саны
staff-draft-id = Коды: { $election }.
staff-draft-faults = { COUNT($faults) ->
    [0] Қате жоқ.
   *[other] Қате саны: { NUM($faults) }.
}
staff-never-published = Әлі жарияланбаған.
staff-published-as = Жарияланды: { $number }-нөмір, { LONGDATE($day) }.
staff-retracted-as = { $number }-жарияланым кері қайтарылды.
staff-sheet-case = Атауы, күйі, мандат саны
staff-head-lead = { $election }, { $body } ережелері бойынша. Жұмыс басталғаннан кейін код, орган және дауыс беру күні өзгермейді.
staff-sheet-sources = Дереккөздер
staff-sheet-sources-lead = Әр сан қайдан алынды. Басқа кестелер дереккөзді коды бойынша көрсетеді.
staff-sheet-options = Бюллетеньдегі тізімдер мен кандидаттар
staff-sheet-options-lead = Бюллетеньнің әр жолына бір жол. Түс те дерек, мысалы #2E4A7D.
staff-sheet-votes = Дауыстар
staff-sheet-votes-lead = Жарияланған санақ. Учаске хаттамалары енгізілсе, қажет емес.
staff-sheet-totals = Санақтың басқа жолдары
staff-sheet-totals-lead = Тізімдегі сайлаушы саны, қатысқандар, жарамсыз бюллетеньдер және басқалар.
staff-sheet-constituencies = Сайлау округтері
staff-sheet-constituencies-lead = Дауыс саны жарияланбаған жағдайда ғана жеңімпаз көрсетіледі.
staff-sheet-stations = Сайлау учаскелері
staff-sheet-stations-lead = Хаттамасы терілетін әр учаскеге бір жол. Хаттамалар файлмен енгізілсе, қажет емес.
staff-sheet-people = Адамдар
staff-sheet-people-lead = Тізімдердегі және округтердегі кандидаттар, жарияланған күйінде.
staff-sheet-official = Ресми мандаттар
staff-sheet-official-lead = Комиссия жариялаған сандар; есептелгенмен салыстырылады.
staff-sheet-published = Дереккөздердегі нұсқалар
staff-sheet-published-lead = Санның барлық жарияланған нұсқасы: қайшылықтар көрінуі үшін.
staff-sheet-candidates = Кандидат саны
staff-sheet-candidates-lead = Әр кезеңде қанша болды және кім ұсынды.
staff-sheet-structure = Кеңестердің құрылымы
staff-sheet-structure-lead = Әр деңгейде қанша кеңес пен мандат бар. Жеке сайлау үшін қажет емес.
staff-sheet-groups = Әйелдердің, жастардың және басқалардың саны
staff-sheet-groups-lead = Кандидаттардың немесе депутаттардың қаншасы топқа жататыны және қанша адамның ішінен, жарияланғандай.
staff-sheet-councils = Атауы белгілі мәслихаттар
staff-sheet-councils-lead = Атауы белгілі әр мәслихатқа бір жол; коды – сайлауының күнсіз коды.
staff-sheet-lots = Өткізілген жеребелер
staff-sheet-lots-lead = Жеребе бетінде енгізіледі; мұнда әр жеребе – бір жол.
staff-sheet-row = Жол
staff-sheet-remove = Өшіру
staff-sheet-caption = { $all } жолдың { $first }–{ $last } аралығы; төмендегі бос жолдар жаңаларына арналған.
staff-sheet-whole = Кесте тұтас файл түрінде
staff-sheet-download = CSV жүктеп алу
staff-sheet-upload = Кестені CSV файлмен ауыстыру
staff-sheet-upload-hint = UTF-8; бірінші жолда баған атаулары.
staff-sheet-upload-button = Ауыстыру
staff-reason = Себебі (тарих үшін)
staff-reason-hint = Не өзгертілді және қандай негізде – қысқаша.
staff-save = Жаңа нұсқа етіп сақтау
staff-changed-meanwhile = Сіз бетті ашқаннан кейін мұнда өзгеріс енгізілді. Сіздікі сақталмады: төмендегі жаңа күйін қарап, қайталаңыз.
staff-state-correction = Түзету басталды
staff-column-id = Коды
staff-column-kind = Түрі
staff-column-name = Атауы{ $language ->
    [kk] , қаз.
    [ru] , орыс.
    [en] , ағыл.
   *[none] {""}
}
staff-column-short = Қысқа атауы{ $language ->
    [kk] , қаз.
    [ru] , орыс.
    [en] , ағыл.
   *[none] {""}
}
staff-column-what = Бұл не{ $language ->
    [kk] , қаз.
    [ru] , орыс.
    [en] , ағыл.
   *[none] {""}
}
staff-column-note = Ескертпе{ $language ->
    [kk] , қаз.
    [ru] , орыс.
    [en] , ағыл.
   *[none] {""}
}
staff-column-registered = Тіркелу реті
staff-column-colour = Түсі
staff-column-colour-dark = Қараңғыдағы түсі
staff-column-pattern = Басып шығару өрнегі
staff-column-candidates = Кандидат саны
staff-column-registered-voters = Тізімдегі сайлаушылар
staff-column-station = Учаске
staff-column-contest = Сайлау түрі
staff-column-option = Тізім немесе кандидат
staff-column-votes = Дауыс саны
staff-column-share = Жарияланған үлесі
staff-column-line = Жолы
staff-column-value = Мәні
staff-column-source = Дереккөз
staff-column-winner = Жеңімпаз
staff-column-party = Партия
staff-column-registered-candidates = Тіркелген кандидат саны
staff-column-position = Тізімдегі орны
staff-column-woman = Әйел
staff-column-born = Туған күні
staff-column-disability = Мүгедектігі бар
staff-column-constituency = Округ
staff-column-named = Мандат берілді
staff-column-lists = Тізім бойынша
staff-column-constituencies = Округ бойынша
staff-column-total = Барлығы
staff-column-figure = Көрсеткіш
staff-column-territory = Аумақ
staff-column-at = Уақыты
staff-column-stage = Кезең
staff-column-by = Кім ұсынды
staff-column-number = Саны
staff-column-level = Деңгейі
staff-column-councils = Кеңес саны
staff-column-group = Топ
staff-column-of = Қаншаның ішінен
staff-column-age = Жасы (дейін)
staff-column-seats = Мандат саны
staff-column-address = Мекенжайы
staff-column-date = Күні
staff-column-drawn = Жеребе реті бойынша
staff-column-method = Тәсілі
staff-column-drawn-by = Жеребені кім тартты
staff-column-witnesses = Куәлар
staff-column-sheet = Қол қойылған парақтың SHA-256 хеші
staff-fault-place = Қайда
staff-fault-what = Не дұрыс емес және не істеу керек
staff-faults = Қате саны: { NUM($faults) }
staff-faults-all = Барлық қате: файлы, жолы, бағаны
staff-faults-more = Тағы { NUM($more) }: барлығы файлда.
staff-faults-download = Барлық қате CSV файлда
staff-check-heading = { COUNT($faults) ->
    [0] Файлдарды осы күйінде пайдалануға болады
   *[other] Алдымен { NUM($faults) } қатені түзетіңіз
}
staff-check-lead = Барлық файл тұтас оқылды. Төменде – қарап шыққан жөн жайттар; олар жариялауға кедергі емес.
staff-check-lead-faults = Қате тұрғанда ештеңе жарияланбайды.
staff-candidates-not-judged = Кандидаттарды тексеру мүмкін емес
staff-quota = Топтарға арналған квота
staff-quota-heading = Әйелдер, жастар және мүгедектігі бар адамдар бірге
staff-quota-of = Қайда тексерілді
staff-quota-of-list = Тізім
staff-quota-of-mandates = Алған мандаттары
staff-quota-holds = Орындалды
staff-quota-broken = Орындалмады
staff-quota-unknown = Белгісіз
staff-quota-told = { NUM($all) } адамнан { NUM($count) }, кемінде { NUM($needed) } керек; { NUM($unknown) } адам туралы жарияланбаған.
staff-list = Тізім
staff-holds = Орындалады
staff-does-not-hold = Орындалмайды
staff-not-known = Белгісіз
staff-relations = Бақылау арақатынастары
staff-relation = Арақатынас
staff-severity-error = Хаттама қате деп саналады
staff-severity-warning = Қарауды қажет етеді
staff-broken = Бұзылған
staff-checked = Тексерілген
staff-papers-heading = { COUNT($faulty) ->
    [0] { NUM($papers) } хаттама, қатесі жоқ
   *[other] { NUM($papers) } хаттама, оның { NUM($faulty) } қате
}
staff-faulty = Қате хаттамалар
staff-faulty-heading = Қате хаттамалар: { NUM($faulty) }
staff-station = Учаске
staff-file-row = Файл жолы
staff-breaks = Не сәйкес келмейді
staff-broken-by = { $relation } (айырма { NUM($residual) })
staff-import-heading = Учаске хаттамаларын енгізу
staff-import-lead = Файл алдымен сыналады. Көргеніңізді растағанша, сайлауда ештеңе өзгермейді.
staff-import-file = Хаттама файлы
staff-import-file-hint = UTF-8 түріндегі CSV немесе XLSX; әр учаскеге бір жол. { $size }-тан аспасын.
staff-import-button = Файлды қарау
staff-no-form = «{ $country }» үшін учаске хаттамасының нысаны сипатталмаған, сондықтан хаттамаларды енгізуге болмайды.
staff-upload-heading = { $file }: қай баған не білдіреді?
staff-upload-lead = Файлдың SHA-256 хеші: { $digest }. Сізге айтылған хешпен салыстырыңыз.
staff-map-heading = Файл бағандары
staff-map-lead = Тақырыптарынан болжанды немесе сондай файлдан есте сақталды. Қатесін түзетіңіз; бағаны көрсетілмегені оқылмайды.
staff-map-what = Хаттама жолы
staff-map-column = Баған
staff-map-sample = Алғашқы жолдар
staff-map-empty = Бос болуы мүмкін
staff-map-places = Қай учаске, қай сайлау
staff-map-options = Дауыстар
staff-map-lines = Басқа жолдар
staff-map-times = Күн мен сағат
staff-map-station = Учаске
staff-map-station-2 = Учаске, кодының екінші бөлігі
staff-map-territory = Аумақ
staff-map-contest = Файлда бірнешеу болса, сайлау түрі
staff-map-time = { $line }: { $part }
staff-part-year = жыл
staff-part-month = ай
staff-part-day = күн
staff-part-hour = сағат
staff-part-minute = минут
staff-map-fixed = { $line }: бәріне бірдей, мысалы 2024-10-26T20:00
staff-map-moment = { $line }: күні мен уақыты бар баған
staff-map-words = Сөздер, сандар, дереккөз
staff-map-yes = Белгі бар дегенді білдіретін сөз
staff-map-no = Белгі жоқ дегенді білдіретін сөз
staff-map-expected = Қанша учаске есеп беруі тиіс
staff-map-sheet = Кітап парағы
staff-map-source = Дереккөз коды
staff-map-try = Осы бағандарды сынау
staff-map-drop = Файлдан бас тарту
staff-tried-heading = Сынақ нәтижесі
staff-tried-refused = Файлды осы күйінде қабылдау мүмкін емес: барлық қате төменде. Ештеңе өзгерген жоқ.
staff-tried-fine = Барлық жол оқылды. Сәйкес келмейтін хаттамалар төменде; олар сол күйінде қабылданып, белгіленеді.
staff-tried-confirm = Осыларды сайлау хаттамасы ету
staff-faults-of-papers = Хаттама қателері: { NUM($faults) }
staff-faults-of-others = Басқа файл қателері: { NUM($faults) }
staff-publish-heading = Мынау жарияланады
staff-publish-heading-same = Жарияланғаны қазіргі күйге сай
staff-publish-heading-not = Әзірге жариялауға болмайды
staff-publish-state-final = Қорытынды түпкілікті деп жарияланады.
staff-publish-state-interim = Қорытынды алдын ала деп жарияланады.
staff-publish-archive = Файлдардың SHA-256 хеші: { $digest }.
staff-see-public = Көпшілік беті
staff-publish-reason = Жарияланған нұсқа неге ауыстырылады
staff-publish-reason-hint = Бұл себепті жұрттың бәрі оқиды, ол тізілімде мәңгі қалады.
staff-publish-button = Жариялау
staff-publish-chair = Тек комиссия төрағасы жариялайды.
staff-reason-needed = Себебін жазыңыз: онсыз жарияланғаны ауыстырылмайды және қайтарылмайды.
staff-differences-heading = { $number }-жарияланыммен салыстырғанда
staff-differences-none = Мандат айырмасы жоқ.
staff-seats-before = Жарияланған
staff-seats-now = Қазір
staff-seats-change = Айырма
staff-retract-heading = Жарияланғанды кері қайтару
staff-retract-lead = Көпшілік бетінде қорытындының кері қайтарылғаны, қашан және неге екені көрсетіледі. Ештеңе өшірілмейді. Жаңа жариялау арқылы қайта шығады.
staff-retract-reason = Себебі
staff-retract-button = Кері қайтару
staff-history-heading = Осы сайлау бойынша әрекет саны: { NUM($acts) }
staff-history-lead = Әрқайсысы – кім, қашан және неге. Ештеңе үстінен жазылмайды.
staff-history-acts = Әрекеттер, жаңасы жоғарыда
staff-when = Қашан
staff-did = Не
staff-why = Себебі
staff-did-file = { $about }, { $number }-нұсқа
staff-did-publish = Жарияланды, { $number }-нөмір
staff-did-retract = { $number }-жарияланым кері қайтарылды
staff-did-copied = Хаттама көшірмесі: { $about }
staff-did-copy = Көшірме { $number }-жарияланыммен қатар жарияланды
staff-tried-no = файлды әзірге қабылдауға болмайды
staff-tried-yes = файлды қабылдауға болады
retracted-heading = Қорытынды кері қайтарылды: { $title }
retracted-lead = { $number }-жарияланым { ONDATE($day) } сағат { $hour } ({ $zone }) кері қайтарылды. Себебі: «{ $reason }». Жарияланғанның бәрі тізілімде қалады.
retracted-record = Тізілімдегі жазбалары
staff-lots-needed = Жеребе қажет
staff-lots-none = Жеребе қажет емес
staff-lots-unknown = Жеребе керек пе, әзірге белгісіз
staff-lots-lead = Бағдарлама жеребе тартпайды. Комиссия жеребені көпшілік алдында тартып, нәтижесін осында жазады. Тек бірінші теңдік сұралады: қалғандары соған байланысты болуы мүмкін.
staff-lots-of-lists = Тізімдер
staff-lots-told = { $where }: тең түскендер – { $tied }; жеребеге түсетін орын: { NUM($seats) }.
staff-lots-places = Жеребе қандай ретпен шықты? 1 – бірінші.
staff-lots-at = Күні мен сағаты
staff-lots-method-hint = Мысалы: жәшіктен бүктелген парақтар.
staff-lots-button = Жеребені жазу
staff-lots-chair = Жеребені комиссия төрағасы жазады.
staff-lots-stale = Бет ашылғаннан кейін санақ өзгерді, жауап басқа теңдікке қатысты болуы мүмкін. Ештеңе жазылмады: қайта қараңыз.
staff-lots-order = Әрқайсысына 1-ден бастап { NUM($number) } дейін қайталамай орын беріңіз.
staff-lots-recorded = Жазылған жеребелер
staff-copies-heading = { COUNT($copies) ->
    [0] Байқаушылардың көшірмелері әзірге жоқ
   *[other] Ресми хаттамалар қасындағы көшірме саны: { NUM($copies) }
}
staff-copies-lead = Көшірме ресми деректі өзгертпейді. Ол ресми хаттамамен салыстырылады, төраға оны қасында жариялай алады.
staff-copies-kept = Көшірмелер
staff-copy-source = Кімнің көшірмесі
staff-copy-source-hint = Алынған ұйым немесе құжат; адамның аты тізілімге түспейді.
staff-copy-scan = Скан не фотосуреттің SHA-256 хеші
staff-copy-state = Күйі
staff-copy-published = Жарияланған
staff-copy-kept = Жарияланбаған
staff-copy-station-hint = Ресми файлдағыдай коды, мысалы 1-12.
staff-copy-begin = Көшірме енгізу
staff-copy-no-station = «{ $station }» учаскесінің ресми хаттамасы жоқ. Кодын ресми файлдағыдай жазыңыз.
staff-copy-heading = { $station } учаскесі хаттамасының көшірмесі
staff-copy-lead = Көшірмеде оқылмайтынын бос қалдырыңыз: онда ол туралы ештеңе айтылмайды.
staff-copy-caption = Хаттама жолдары
staff-copy-official = Ресми хаттама
staff-copy-copy = Көшірме
staff-copy-button = Көшірмені сақтау
staff-copy-told = Дереккөз: { $source }. Енгізген: { $who }, { LONGDATE($day) }.
staff-copy-differs = { COUNT($lines) ->
    [0] Көшірменің барлық { NUM($all) } жолы ресми хаттамамен бірдей
   *[other] { NUM($all) } жолдың { NUM($lines) } жолы басқаша
}
staff-copy-seats = Көшірме дұрыс болса
staff-copy-seats-moved = { COUNT($seats) ->
    [0] Көшірме дұрыс болса да, мандаттар өзгермес еді
   *[other] Көшірме дұрыс болса, { NUM($seats) } мандат ауысар еді
}
staff-copy-seats-now = Ресми хаттамалар бойынша
staff-copy-seats-if = Көшірмемен
staff-copy-publish = Көшірмені жариялау
staff-copy-publish-lead = Ол учаскенің көпшілік бетінде ресми хаттаманың қасында және тізілімде көшірме ретінде тұрады.
staff-copy-not-shown = Бұл сайлау бойынша қазір ештеңе жарияланбаған, көшірме қасында тұратын дерек жоқ.
staff-mandates-heading = { COUNT($left) ->
    [0] Тізім бойынша әр мандаттың иесі бар
   *[other] Тізім бойынша иесі аталмаған мандат: { NUM($left) }
}
staff-mandates-unknown = Қай тізімге қанша мандат тиетіні әлі белгісіз
staff-mandates-none = Адамдарға берілетін тізім мандаттары жоқ
staff-mandates-lead = Тізім бойынша мандатты кім алатынын заң белгілейді: тізімдегі рет немесе партия органы атаған адамдар. Тек тізімдегі адамды атауға болады.
staff-mandates-lists = Мандат алған тізімдер
staff-mandates-named = Адамдар
staff-mandates-no-list = Бұл тізімдегі адамдар енгізілмеген.
staff-mandates-of-heading = { $list }: тізім бойынша { NUM($seats) } мандат
staff-mandates-of-lead = Партия органы атағандарды белгілеңіз. Мандаттан көп ат қабылданбайды.
staff-mandates-who = Тізімдегі адамдар
staff-copy-file = Көшірме CSV файлы түрінде, болса
staff-copy-file-hint = Хаттаманың әр жолына бір жол: атауы не коды және саны. Төменде терілгені файлдан басым.
staff-faulty-csv = Қатесі бар барлық хаттаманы CSV түрінде жүктеп алу
staff-looks = Қарау керек
staff-looks-heading = Қарап шығу керек хаттама: { NUM($looks) }
staff-looks-lead = Бұл өздігінен қате емес: кездейсоқтық, орны ауысқан жолдар, мұнда сайлауға түспегенге берілген дауыс. Қағазбен салыстырыңыз.
staff-looks-named = Учаскелер не тізімдер
staff-looks-by = Қанша
