# Қателер: не дұрыс емес және не істеу керек.

# ---- any error

fault-error = Қате болды.
    .remedy = Орындалған пәрменді қоса жіберіп, хабарлаңыз.

fault-bad-input = Кіріс деректерді пайдалануға болмайды.
    .remedy = Тізімдегі қателерді түзетіңіз.

fault-unknown-message = { $language } тілінде «{ $message }» сөйлемі жоқ.
    .remedy = Бұл бағдарламаның ақауы: хабарлаңыз.

fault-cannot-say = { $language } тіліндегі «{ $message }» сөйлемін құрастыру мүмкін емес: { $reason }.
    .remedy = Бұл бағдарламаның ақауы: хабарлаңыз.

# ---- files and tables

fault-file-missing = Файл жоқ.
    .remedy = Жолын тексеріңіз немесе файлды сол жерге қойыңыз.

fault-report-not-written = Есепті бұл жерге жазу мүмкін емес.
    .remedy = Файлды емес, жазуға болатын қалтаны көрсетіңіз.

fault-file-too-large = Файл { NUM($limit) } байттан үлкен.
    .remedy = Оны бөліңіз немесе Parquet пішімінде беріңіз.

fault-broken-file = Бұл бүтін { $format } файлы емес: { $reason }.
    .remedy = Оны қайта жүктеп алыңыз немесе ашып, қайта сақтаңыз.

fault-not-this-format = Аты солай болғанымен, бұл { $format } файлы емес.
    .remedy = Оны { $format } ретінде сақтаңыз немесе атын нақты пішімі бойынша беріңіз.

fault-not-a-workbook = Бұл XLSX кітабы емес.
    .remedy = Оны кесте бағдарламасынан XLSX пішімінде сақтаңыз.

fault-not-text = Файлда нөлдік байттар бар: бұл мәтін емес.
    .remedy = Оны UTF-8 кодтауындағы мәтін ретінде сақтаңыз.

fault-not-utf-8 = Мәтін UTF-8 кодтауында емес: { NUM($byte) } байты оған жатпайды{ $encoding ->
        [windows-1251] ; windows-1251 кодтауына ұқсайды
        [utf-16] ; UTF-16 кодтауына ұқсайды
       *[other] {""}
    }.
    .remedy = Файлды UTF-8 кодтауында сақтаңыз; кесте бағдарламасында «Басқаша сақтау», «CSV UTF-8» тармағын таңдаңыз.

fault-which-file-in-zip = Мұрағатта бірнеше файл бар немесе аталған файл жоқ: { $found }.
    .remedy = Қайсысын оқу керегін көрсетіңіз немесе бір файлдық мұрағат беріңіз.

fault-missing-sheet = «{ $sheet }» парағы жоқ; бары: { $found }.
    .remedy = Бар парақты атаңыз.

fault-unknown-sheet = «{ $sheet }» сайлау сипаттамасының парағы емес.
    .remedy = Белгілі парақтар: { $known }.

fault-empty-sheet = «{ $sheet }» парағы бос.
    .remedy = Бірінші жолына { $columns } бағандарын жазыңыз немесе парақты алып тастаңыз.

fault-no-rows = «{ $sheet }» кестесінде тақырып бар, жол жоқ.
    .remedy = Жолдарын қосыңыз немесе кестені алып тастаңыз.

fault-broken-csv = CSV оқылмайды: { $reason }.
    .remedy = Осы жолдың тырнақшалары мен бөлгіштерін түзетіңіз.

fault-broken-toml = TOML оқылмайды: { $reason ->
        [value] теңдік белгісінен кейін мән тұрған жоқ (мәтін тырнақшаға алынады, күн 2023-03-19 түрінде жазылады)
        [equals] кілттен кейін теңдік белгісі жоқ
        [key] жол кілттен басталмайды
        [bracket] жақша жабылмаған
        [quote] тырнақшадағы мәтін жабылмаған немесе онда рұқсат етілмеген таңба бар
        [twice] бір кілт немесе кесте екі рет кездеседі
        [line-end] мәннен кейін артық жазу бар
        [character] мұнда рұқсат етілмеген таңба бар
       *[other] жол TOML ережесіне сай емес
    }.
    .remedy = Көрсетілген жолды түзетіңіз.

fault-unreadable-table = Кесте оқылмайды.
    .remedy = Оны CSV, XLSX немесе Parquet пішімінде қайта сақтаңыз.

fault-row-length = Жолдағы ұяшық саны – { NUM($found) }, тақырыпта – { NUM($expected) }.
    .remedy = Әр жолдағы ұяшық саны тақырыптағыдай болуы керек.

fault-cell-without-column = «{ $value }» ұяшығы соңғы бағаннан тыс тұр.
    .remedy = Оны алып тастаңыз немесе бағанын тақырыпта атаңыз.

fault-missing-column = «{ $column }» бағаны жоқ; бары: { $found }.
    .remedy = Оны қосыңыз немесе сәйкестендіруде қай баған екенін көрсетіңіз.

fault-missing-one-of-columns = { $columns } бағандарының бірде-бірі жоқ; бары: { $found }.
    .remedy = Кемінде біреуін қосыңыз.

fault-unknown-column = «{ $column }» бағаны мұнда белгісіз.
    .remedy = Белгілі бағандар: { $known }.

fault-repeated-column = «{ $column }» бағаны екі рет кездеседі.
    .remedy = Біреуін қалдырыңыз.

fault-repeated-row = «{ $value }» { NUM($first_row) }-жолда бар.
    .remedy = Екі жолдың бірін қалдырыңыз.

fault-empty-cell = «{ $column }» бағанындағы ұяшық бос.
    .remedy = Оны дереккөзде басылғандай толтырыңыз.

# ---- values

fault-not-a-share = «{ $value }» үлес емес.
    .remedy = Оны "5%", "1/3" немесе "0.7" түрінде жазыңыз.

fault-not-a-printed-share = «{ $value }» басылған үлес емес.
    .remedy = Цифрларын дереккөздегідей жазыңыз, мысалы 60.60.

fault-not-a-count = «{ $value }» бүтін сан емес.
    .remedy = Тек цифрларды жазыңыз: белгі, нүкте, сөз болмасын.

fault-negative-count = «{ $value }» теріс сан: санау 0-ден басталады.
    .remedy = Санды қағаздағыдай жазыңыз.

fault-count-too-large = «{ $value }» қабылданатын ең үлкен саннан, { NUM($limit) }, артық.
    .remedy = Цифрлардың екі рет жазылмағанын тексеріңіз.

fault-not-a-vote-count = { $option } үшін берілген «{ $value }» дауыс саны емес.
    .remedy = 0-ден басталатын бүтін сан беріңіз.

fault-not-a-date = «{ $value }» күн емес.
    .remedy = Оны 2023-03-19 түрінде жазыңыз.

fault-not-a-time = «{ $value }» уақыт емес.
    .remedy = Оны 2023-03-19T20:00 түрінде жазыңыз.

fault-unknown-candidate = Бұл округте «{ $value }» үшін жарияланған дауыс жоқ.
    .remedy = Белгілісі: { $known }.

fault-seat-held = «{ $value }» бұл мандатты алды.
    .remedy = Округтің өзін ашыңыз.

fault-not-a-zone = «{ $value }» сағаттық белдеудің атауы емес.
    .remedy = Оны Asia/Almaty түрінде жазыңыз немесе алып тастаңыз.

fault-not-a-colour = «{ $value }» түс емес.
    .remedy = Оны #2E4A7D түрінде жазыңыз.

fault-not-an-id = «{ $value }» мұнда идентификатор бола алмайды.
    .remedy = Кіші латын әріптерін, цифрларды, нүкте, дефис пен астын сызу белгісін алыңыз, қызметтік сөз болмасын.

fault-id-without-day = «{ $value }» идентификаторы дауыс беру күнімен, { $day }, аяқталмайды.
    .remedy = Оны осы күнмен жазыңыз.

fault-mixed-letters = «{ $word }» сөзінде латын және кирилл әріптері араласқан.
    .remedy = Оны бір әліпбимен қайта теріңіз.

fault-unknown-word = «{ $value }» мұнда жазуға болатын сөз емес.
    .remedy = Рұқсат етілгені: { $allowed }.

fault-unknown-mark = «{ $value }» сәйкестендіруде аталған белгі емес.
    .remedy = Рұқсат етілгені: { $allowed }.

# ---- stations, lists, constituencies

fault-empty-station = Жолда сайлау учаскесі аталмаған.
    .remedy = Нөмірін жазыңыз.

fault-unknown-station = «{ $station }» сайлау учаскесі учаскелер тізімінде жоқ.
    .remedy = Нөмірін тексеріңіз немесе тізімге қосыңыз.

fault-repeated-station = «{ $station }» сайлау учаскесі екі рет кездеседі.
    .remedy = Бір жолды қалдырыңыз немесе нұсқаларын бөлек беріңіз.

fault-repeated-option = «{ $option }» { $station } учаскесінде екі рет кездеседі (алғаш { NUM($first_row) }-жолда).
    .remedy = Бір жолды қалдырыңыз.

fault-option-missing = { $station } учаскесінде «{ $option }» жолы жоқ, басқа хаттамаларда бар ({ $contest }).
    .remedy = Жолды қосыңыз; дауыс болмаса, 0 жазыңыз.

fault-unknown-option = «{ $value }» бюллетеньде жоқ.
    .remedy = Белгілісі: { $known }.

fault-unknown-contest = «{ $value }» дауыс беруі жоқ.
    .remedy = Белгілісі: { $known }.

fault-unknown-source = «{ $value }» дереккөзі жоқ.
    .remedy = Белгілісі: { $known }. Жаңа дереккөзді тізімге қосыңыз.

fault-against-all-id = «Бәріне қарсымын» жолы «{ $value }» деп аталған.
    .remedy = Оны { $wanted } деп атаңыз.

fault-no-tally = Сайлау сипаттамасында { $contest } бойынша дауыс жоқ.
    .remedy = Оларды қосыңыз немесе басқа дауыс беруді сұраңыз.

fault-votes-and-share = Жолда дауыс та, үлес те берілген.
    .remedy = Дереккөзде басылғанын қалдырыңыз; дауыс саны дұрысырақ.

fault-number-and-share = Жолда сан да, үлес те берілген.
    .remedy = Дереккөзде басылғанын қалдырыңыз; сан дұрысырақ.

fault-age-class-missing = { $value ->
        [none] Жастардың жасы көрсетілмеген.
       *[some] «{ $value }» жас емес.
    }
    .remedy = Жасты жарияланғандай жазыңыз: «29 жасқа дейін» болса, 29.

fault-group-larger-than-base = { NUM($of) } ішінен { NUM($number) }: барлығынан көп.
    .remedy = Дереккөзді қараңыз: топтың саны немесе жалпы сан қате.

fault-votes-beside-shares = { $contest }: бір жолдарда дауыс, басқаларында үлес.
    .remedy = Барлығын дауыспен немесе барлығын үлеспен беріңіз.

fault-official-seats-do-not-add-up = Ресми мандаттар сәйкес келмейді ({ $option }): тізім бойынша { $lists }, округтерде { $constituencies }, барлығы { $total }.
    .remedy = Дереккөзбен салыстырыңыз.

# ---- a case

fault-not-a-case = Бұл сайлау сипаттамасы емес: { $wanted } файлдарының бірде-бірі жоқ.
    .remedy = elections/ ішіндегі қалтаны көрсетіңіз немесе docs/cases.md бойынша жасаңыз.

fault-two-forms = Бір кесте екі рет берілген: { $files }.
    .remedy = Біреуін қалдырыңыз.

fault-missing-key = «{ $key }» көрсетілмеген.
    .remedy = Қосыңыз.

fault-repeated-key = «{ $key }» екі рет кездеседі.
    .remedy = Біреуін қалдырыңыз.

fault-unknown-key = «{ $key }» мұнда белгісіз.
    .remedy = Белгілісі: { $known }.

fault-no-seats = «{ $key }» мандат бермейді.
    .remedy = 1-ден басталатын бүтін сан жазыңыз.

fault-seats-not-divisible = Тізім бойынша { $lists } мандат бүтін мандат санының { QTY($share, digits: 4) } бөлігі емес.
    .remedy = Құрамын дереккөзбен салыстырыңыз.

# ---- law

fault-unknown-body = «{ $body }» үшін ереже жоқ.
    .remedy = Белгілісі: { $known }.

fault-unknown-level = «{ $level }» – { $body } деңгейі емес.
    .remedy = Белгілі деңгейлер: { $known }.

fault-before-coded-law = { $body } үшін заң мына күннен бастап енгізілген: { LONGDATE($coded_from) }; { LONGDATE($day) } одан бұрын.
    .remedy = Кейінгі күнді көрсетіңіз. Бағдарлама бұрынғы заңды болжап таппайды.

fault-not-coded = { $body } үшін «{ $rule }» ережесі { LONGDATE($day) } күніне енгізілмеген.
    .remedy = Оны ережелер файлына сілтемесі мен мәртебесін көрсетіп қосыңыз.

fault-incomplete-act = «{ $act }» актісінің бір тілде қысқа немесе толық атауы жоқ.
    .remedy = Екеуін де kk, ru, en тілдерінде беріңіз.

fault-unknown-act = «{ $act }» актісі acts.toml файлында жоқ.
    .remedy = Оны атауымен бірге қосыңыз.

fault-not-as-schema = Ережелер файлы схемаға сай емес: { $keyword ->
        [required] { $asked } жетіспейді
        [additionalProperties] { $asked } мұнда белгісіз
        [type] { $found } түрі дұрыс емес, керегі: { $asked }
        [enum] { $found } рұқсат етілгендердің бірі емес: { $asked }
        [const] { $found } орнында { $asked } тұруы керек
        [pattern] { $found } мына үлгі бойынша жазылмаған: { $asked }
        [minimum] { $found } мына саннан аз: { $asked }
        [minLength] мәтін бос немесе тым қысқа
        [minItems] тізім бос немесе тым қысқа
        [minProperties] кесте бос немесе тым қысқа
        [uniqueItems] тізімде бір нәрсе екі рет аталған
        [propertyNames] мұндай атқа мұнда рұқсат жоқ
        [dependentRequired] мұнда тұрғанның қасында { $asked } жетіспейді
       *[other] { $found } мына ережені бұзады: { $keyword }
    }.
    .remedy = Көрсетілгенді түзетіңіз.

fault-no-body-table = Ережелер файлында [body] кестесі жоқ.
    .remedy = Оны id, title, coded_from өрістерімен қосыңыз.

fault-no-coded-from = [body] кестесінде заңның қай күннен енгізілгені айтылмаған.
    .remedy = coded_from өрісін күнімен қосыңыз.

fault-not-a-rule = Бұл ереже емес.
    .remedy = Оны [[rule.АТАУЫ]] кестесімен жазыңыз.

fault-rule-without-value = Ереженің мәні жоқ.
    .remedy = value кестесін қосыңыз.

fault-rule-without-first-day = Ереженің бірінші күні жоқ.
    .remedy = valid_from өрісін күнімен қосыңыз.

fault-rule-last-day-not-a-date = Ереженің соңғы күні, «{ $value }», күн емес.
    .remedy = valid_until өрісін күн түрінде жазыңыз.

fault-rule-without-citation = Ережеде актіге сілтеме жоқ.
    .remedy = cite өрісіне актіні, белгілі болса бабын қосыңыз.

fault-unknown-status = «{ $status }» мәртебе емес.
    .remedy = text, old-text, secondary немесе unverified деп жазыңыз.

fault-unknown-field = «{ $field }» өрісі мұнда белгісіз.
    .remedy = Оны алып тастаңыз немесе жазылуын түзетіңіз.

fault-wrong-field = «{ $field }» өрісі жоқ немесе түрі басқа ({ $wanted }).
    .remedy = Оны осы түрде жазыңыз.

fault-rule-before-coded-law = Ереже енгізілген заңның бірінші күнінен бұрын басталады: { LONGDATE($day) }.
    .remedy = coded_from өрісіне осы күнді қойыңыз немесе valid_from өрісін түзетіңіз.

fault-rule-ends-before-it-begins = Ереже { ONDATE($first) } басталып, одан бұрын аяқталады: { LONGDATE($last) }.
    .remedy = valid_from немесе valid_until мәнін түзетіңіз.

fault-rule-gap = Мына күндерде ереже жоқ: { LONGDATE($first) } – { LONGDATE($last) }.
    .remedy = Сол күндердің ережесін қосыңыз немесе бұрынғысының соңғы күнін көрсетіңіз.

fault-rule-overlap = { LONGDATE($before) } және { LONGDATE($after) } күндерінен басталатын ережелер бір күнде қолданылады.
    .remedy = Біріншісін екіншісі басталғанға дейін аяқтаңыз.

fault-rule-change-without-change = { LONGDATE($after) } күнінен басталатын ереже { LONGDATE($before) } күнгі ережені қайталайды.
    .remedy = Оны алып тастаңыз немесе мәнін түзетіңіз.

# ---- forms of protocols

fault-unknown-form = «{ $form }» хаттама нысаны жоқ ({ $file }).
    .remedy = rules/ ішінде бар нысанды атаңыз.

fault-form-before-coded-law = { $form } нысаны мына күннен бастап енгізілген: { LONGDATE($coded_from) }; { LONGDATE($day) } одан бұрын.
    .remedy = Сол күннің нысанын атаңыз.

fault-unknown-line = Нысанда «{ $line }» жолы жоқ.
    .remedy = Белгілі жолдар: { $known }.

fault-repeated-form-id = «{ $id }» нысанда екі рет кездеседі.
    .remedy = Әр жол мен арақатынасқа жеке идентификатор беріңіз.

fault-not-a-formula = «{ $formula }» жолдар арақатынасы емес: { $reason }.
    .remedy = Оны received = issued + cancelled түрінде жазыңыз.

# ---- seats

fault-nothing-to-allocate = Бөлетін ештеңе жоқ: мандат саны – { $seats }, дауыс саны – { $votes }.
    .remedy = Екеуі де кемінде 1 болуы керек.

fault-base-not-published = Шекті меже «{ $base }» бойынша алынады, бірақ «{ $line }» жолы ({ $contest }) жарияланбаған.
    .remedy = Жолды дереккөзімен қосыңыз немесе басқа негізбен салыстырыңыз.

fault-seats-left-over = Бүтін бөлінділерден кейін { NUM($left) } мандат қалды, тізім саны – { NUM($lists) } ({ $quota }).
    .remedy = Әдіс олардың кімге тиетінін айтпайды: басқа әдісті атаңыз.

# ---- many elections at once

fault-batch-not-an-exact-share = «{ $value }» дәл үлес емес.
    .remedy = Қалқымалы үтірлі сан емес, бөлшек беріңіз.

fault-batch-not-whole-numbers = «{ $name }» бүтін сандар емес, { $kind }.
    .remedy = Бүтін сандар беріңіз.

fault-batch-count-too-large = «{ $name }» ішінде { NUM($value) } бар, бұл { NUM($largest) } санынан артық.
    .remedy = Мұндай сандарға дәл тәсілді алыңыз.

fault-batch-negative-count = «{ $name }» ішінде { NUM($value) } бар: санау 0-ден басталады.
    .remedy = Осы жолды түзетіңіз.

fault-batch-wrong-shape = «{ $name }» өлшемдері { $shape }, керегі { $wanted }.
    .remedy = Әр сайлауға бір жол, әр тізімге бір баған беріңіз.

fault-batch-no-seats = Сайлаудағы мандат саны – { NUM($seats) }.
    .remedy = Әрқайсысына кемінде 1 беріңіз.

# ---- candidates, seats of the law, tabulation

fault-no-territories = { $file } сәйкестендіруінде аумақ бағаны аталмаған.
    .remedy = Сәйкестендіруге аумақ бағанын қосыңыз.

fault-rule-of-candidates-unreadable = «{ $rule }» ережесі кандидаттар туралы ереже түрінде жазылмаған: { $value }.
    .remedy = Оны кандидаттар туралы басқа ережелер сияқты жазыңыз.

fault-no-candidates-published = { $case }: кандидаттар саны жоқ.
    .remedy = candidates.csv файлын дереккөзімен қосыңыз.

fault-no-votes-counted = Үлес алу мүмкін емес: дауыс саны – { $votes }, барлығы – { $base }.
    .remedy = Негіз ретінде осы дауыс берудің барлық дауысын беріңіз.

fault-no-list-passes = Бірде-бір тізім ({ NUM($lists) }) шекті межеден өтпеді, мандаттарды ({ NUM($seats) }) бөлу мүмкін емес.
    .remedy = Енгізілген заң одан әрі не болатынын айтпайды; дауыс саны мен межені тексеріңіз.

fault-minimum-beyond-seats = Қатысатын тізім саны – { NUM($lists) }, әрқайсысына кемінде { NUM($minimum) } мандат тиесілі: бұл барлық мандат санынан ({ NUM($seats) }) көп.
    .remedy = Енгізілген заң одан әрі не болатынын айтпайды: мандат саны мен ережені тексеріңіз.

fault-more-seats-than-candidates = { $option }: дауыс бойынша мандат саны – { NUM($seats) }, кандидат саны – { NUM($candidates) }.
    .remedy = Енгізілген заң қалғаны кімге тиетінін айтпайды: кандидат санын тексеріңіз немесе ережені енгізіңіз.

fault-seats-not-set = { $body } үшін мандат саны («{ $tier }») заңда да, сайлау сипаттамасында да берілмеген.
    .remedy = Оны сайлау сипаттамасына жазыңыз.

fault-seats-not-by-law = Сайлау сипаттамасында тізім бойынша { NUM($seats) } мандат берілген, ал { $body } үшін сол күнгі заңда және осы деңгейде ондай мандат жоқ.
    .remedy = Сипаттамадағы деңгейді, күнді немесе мандат санын түзетіңіз.

fault-seats-not-halved = { $body }: { NUM($seats) } мандатты заң бөлгендей («{ $tier }») бөлу мүмкін емес.
    .remedy = Мандат санын тексеріңіз.

fault-batch-engine-not-installed = «{ $engine }» орнатылмаған.
    .remedy = [{ $extra }] қосымшасын орнатыңыз немесе кірістірілген тәсілді таңдаңыз.

fault-station-in-two-files = { $station } учаскесінің хаттамасы ({ $contest }) { $first_file } файлында бар.
    .remedy = Оны бір файлда қалдырыңыз.

# ---- place

place-row = { NUM($row) }-жол
place-column = «{ $column }» бағаны

fault-no-votes-of-lists = Заң бойынша { NUM($seats) } мандат тізіммен сайланады, бірақ тізімдерге берілген дауыстар жоқ.
    .remedy = votes.csv файлына contest "lists" жолдарын қосыңыз.

fault-nothing-to-elect = { $case } ісінде дауыс та, хаттама да жоқ.
    .remedy = votes.csv не protocols.toml қосыңыз немесе басқа істі таңдаңыз.

fault-no-list-tier = { $body }: тізім бойынша мандат жоқ, салыстыратын ештеңе жоқ.
    .remedy = Тізімді сайлауды немесе басқа ережелер файлын таңдаңыз.

fault-unknown-method = «{ $value }» әдісі жоқ.
    .remedy = Мыналардың бірін таңдаңыз: { $known }.

fault-nothing-changed = Салыстыратын ештеңе жоқ: не өзгертілетіні көрсетілмеген.
    .remedy = Нені өзгерту керегін көрсетіңіз: --method (әдіс), --threshold (шекті меже), --seats (мандат саны), --rules (ережелер файлы) немесе --on (сол күнгі заң).

fault-seat-not-held = { COUNT($held) ->
        [0] { $list }: тізім бойынша мандаты жоқ, себебі { $why ->
            [threshold] шекті межеден өтпеді.
           *[votes] дауысы мандатқа жетпеді.
        }
       *[other] { $list }: { $entitled ->
            [yes] округтерді қоса барлығы тиесілі мандат
           *[no] тізім бойынша мандат
        } саны – { NUM($held) }; { NUM($seat) }-мандат жоқ.
    }
    .remedy = { COUNT($held) ->
        [0] Басқа тізім туралы сұраңыз.
        [1] 1-мандат туралы сұраңыз.
       *[other] 1-мандаттан { NUM($held) }-мандатқа дейінгісінің бірін сұраңыз.
    }

fault-unknown-list = Бұл сайлауда «{ $value }» тізімі болған жоқ.
    .remedy = Мыналардың бірін таңдаңыз: { $known }.

fault-not-on-the-list = { $value } { $list } тізімінде жоқ.
    .remedy = Аттарды тізімдегідей беріңіз.

fault-named-twice = { $value } { $list } тізімі үшін екі рет аталған.
    .remedy = Әр адамды бір рет атаңыз.

fault-more-names-than-seats = { $list } тізімінің { NUM($seats) } мандатына { NUM($names) } адам аталған.
    .remedy = Мандат санынан асырмай атаңыз.


# Тізілім.

fault-not-a-leaf = Бұл тізілімнің жазбасы емес ({ $reason }).
    .remedy = Жазба – канондық JSON (RFC 8785): жазбаның барлық өрісі бар, басқа өріс жоқ.

fault-leaf-too-long = { $subject } туралы жазбада { NUM($bytes) } байт бар; ең көбі { NUM($most) } сыяды.
    .remedy = Ұзын бөлігін файлға шығарып, файлды SHA-256 мәнімен атаңыз.

fault-not-in-the-log = Көлемі { NUM($size) } болғанда тізілімде { NUM($index) }-жазба жоқ.
    .remedy = Жазбалар 0-ден саналады; ең жаңа бақылау нүктесін сұраңыз.

fault-not-a-note = Бұл тізілімнің қол қойылған бақылау нүктесі де, кілті де, түбіртегі де емес: { $text }
    .remedy = Файлды бір әрпін өзгертпей, жүктелген күйінде алыңыз.

fault-not-signed = { $keys } кілтінің дұрыс қолтаңбасы жоқ.
    .remedy = Кілтті жарияланған кілтпен салыстырыңыз; ол дұрыс болса, мәтін өзгертілген.

fault-not-reached = { $name }: мұндай жоқ немесе жауап бермейді.
    .remedy = Мекенжайды немесе қалтаны салыстырыңыз; көшірменің қалтасын түгел алыңыз.

fault-not-the-same-log = { $origin } журналы (жазба: { NUM($size) }) белгілі журналды (жазба: { NUM($before) }) жалғастырмайды.
    .remedy = Екі бақылау нүктесін де сақтаңыз: олар журналдың қысқартылғанын, қайта жазылғанын немесе екіге бөлінгенін дәлелдейді. Ештеңе жазылған жоқ.

fault-not-a-policy = Бұл куәгерлер саясаты емес ({ $why }).
    .remedy = need = 2 деп жазыңыз, әр куәгерге name, key, kind бар [[witness]] қосыңыз; бір кілт екі рет болмасын.

fault-not-a-witness = Бұл осы тізілімнің бақылау нүктесіне куәгер қойған қолтаңба емес ({ $what }).
    .remedy = Осы тізілімнің бақылау нүктесін оның куәгерлер саясатында тұрған кілтпен растаңыз.

fault-not-a-key = Файлда Ed25519 кілті жоқ.
    .remedy = Файлды алып қойыңыз, сонда жаңа кілт жасалады, немесе керек кілтті сонда салыңыз.

fault-not-a-setting = «{ $value }» мәнімен есептеу мүмкін емес.
    .remedy = Мүмкін мәндер: { $known }.

# ---- ZIP ішіндегі сайлау сипаттамасы

fault-not-a-zip = Бұл бүтін ZIP файлы емес немесе ол құпиясөзбен жабылған.
    .remedy = Сайлау сипаттамасының қалтасын қайта буыңыз немесе қалтаның өзін көрсетіңіз.

fault-lots-of-another-tie = «{ $contest }» үшін мыналардың арасындағы жеребе жазылған: { $drawn }, бірақ { $tied ->
        [none] онда тең түскен ешкім жоқ
       *[other] қазір онда тең түскендер: { $tied }
    }.
    .remedy = Жеребеден кейін санақ өзгерген. Оны өшіріңіз де, теңдік қалса, жеребені қайта өткізіңіз.

fault-not-a-drawing = «{ $value }» – жеребе реті емес.
    .remedy = Тең түскендердің бәрінің кодын бір-бір рет, жеребе ретімен, арасына нүктелі үтір қойып жазыңыз.

fault-not-a-sha256 = «{ $value }» – SHA-256 емес.
    .remedy = Оның 64 саны мен кіші әрпін жазыңыз немесе ұяшықты бос қалдырыңыз.

fault-not-this-election = Басында «{ $value }» деп жазылған, ал бұл – «{ $wanted }» бойынша жұмыс.
    .remedy = Мұнда { $wanted } файлдарын салыңыз немесе { $value } сайлауын бөлек бастаңыз.

fault-not-on-this-paper = Бұл хаттамада «{ $value }» деген жол жоқ.
    .remedy = Жолдың не тізімнің атауын нысандағыдай немесе кодын жазыңыз.

fault-workbook-links-out = Кітап басқа файлдармен байланысқан.
    .remedy = Электрондық кесте бағдарламасында байланыстарды үзіп (мәндерін сақтап), кітапты қайта сақтаңыз.

fault-unpacks-too-large = Файл ашылғанда { NUM($limit) } байттан асады: сайлау кестесі мұндай үлкен болмайды.
    .remedy = Кестенің өзін ғана UTF-8 түріндегі CSV етіп сақтаңыз.

fault-sheet-too-wide = Парақ { NUM($rows) } жол мен { NUM($columns) } бағанға дейін созылған: көп бөлігі бос.
    .remedy = Толтырылған бөлігін жаңа кітапқа көшіріңіз немесе CSV етіп сақтаңыз.

fault-begins-a-formula = «{ $value }» ұяшығы электрондық кестенің формуласындай басталады, ол оны орындап жібереді.
    .remedy = Оны алғашқы таңбасынсыз жазыңыз.

fault-empty-file = Файл бос.
    .remedy = Керек файлды таңдаңыз.

fault-no-rows-of-papers = Файлда тақырыптардан кейін бірде-бір жол жоқ.
    .remedy = Бірінші жолында тақырыптар, одан төмен әр хаттамаға бір жол бар файл беріңіз.

fault-format-not-taken = Мұнда «{ $suffix }» деп аяқталатын файл қабылданбайды.
    .remedy = Кестені UTF-8 түріндегі CSV немесе XLSX етіп сақтаңыз.

fault-zip-leads-out = Мұрағаттағы «{ $name }» аты қалтадан тыс жерді көрсетеді.
    .remedy = Дискідегі жолдарсыз, тек сайлау сипаттамасының қалтасын буыңыз.

fault-zip-of-several-cases = Мұрағатта бірнеше сайлау сипаттамасы бар: { $folders }.
    .remedy = Әрқайсысына жеке мұрағат жасаңыз немесе оны ашып, бір қалтаны көрсетіңіз.

fault-zip-too-many-files = Мұрағатта { NUM($files) } файл бар; сайлау сипаттамасында ең көбі { NUM($most) } файл болады.
    .remedy = Тек сайлау сипаттамасының қалтасын буыңыз.

fault-zip-file-elsewhere = «{ $name }» файлы сайлау сипаттамасының қалтасында тұрған жоқ.
    .remedy = Барлық файлды ішкі қалтасыз бір қалтаға жинап, оны қайта буыңыз.

fault-zip-file-twice = «{ $name }» файлы мұрағатта екі рет кездеседі.
    .remedy = Сайлау сипаттамасының қалтасын қайта буыңыз.

# ---- команда аргументтері

fault-no-such-command = «{ $value }» командасы жоқ.
    .remedy = Командалар: { $known }.

fault-no-such-option = { $option } параметрі жоқ.
    .remedy = Параметрлерді --help көрсетеді.

fault-missing-argument = Көрсетілмеген: { $name }.
    .remedy = Оны көрсетіңіз; үлгісін --help көрсетеді.

fault-extra-argument = «{ $value }» – артық аргумент.
    .remedy = Оны алып тастаңыз, ал бос орны бар мәтінді тырнақшаға алыңыз.

fault-option-without-value = { $option } параметрінің мәні жоқ.
    .remedy = Мәнін одан кейін жазыңыз.

fault-not-an-argument = «{ $value }» мұнда жарамайды: { $name }.
    .remedy = { $kind ->
        [integer] Бүтін сан жазыңыз.
        [choice] Мыналардың бірін таңдаңыз: { $allowed }.
        [day] Күнді 2023-03-19 түрінде жазыңыз.
       *[other] Көмекті --help көрсетеді.
    }

fault-wrong-arguments = Команданы түсіну мүмкін болмады.
    .remedy = Көмекті --help көрсетеді.

fault-option-needs-body = --on және --level параметрлері бір органға қатысты, ал орган аталмаған.
    .remedy = Органды атаңыз: maslikhat rules kz.mazhilis.

fault-database-busy = Дерекқорды басқа жазба ұстап тұр; ештеңе сақталған жоқ.
    .remedy = Сәл кейінірек қайталаңыз; өтпесе, дерекқорды қай бағдарлама ұстап тұрғанын анықтаңыз.
