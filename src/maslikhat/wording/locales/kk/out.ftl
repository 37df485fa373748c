# Сайттан шығатыны: файлдар, басқа сайттағы мандаттар, ленталар, бағдарламаларға арналған интерфейс.

out-file-election-zip = Барлығы бір мұрағатта: жарияланған кестелер, нәтиже, әр кесте, тізілімдегі әр жазбаның түбіртегі
out-file-case-zip = Сайлау жарияланған күйінде: кестелер, дереккөздер, ресми нәтиже
out-file-result-json = Нәтиже: барлық қадам, ереже және дереккөз
out-file-nist-json = Нәтиже NIST SP 1500-100 ортақ форматында, 2-нұсқа
out-tables = Кестелер
out-tables-lead = Әр кесте CSV және JSON түрінде. CSV файлында кестелік редактор формула деп қабылдайтын мәтіннің алдында апостроф тұрады.
out-table-seats = Мандаттар
out-table-options = Бюллетень жолдары
out-table-votes = Дауыстар
out-table-lines = Хаттаманың басқа сандары: тізімге енгізілгені, қатысқаны, жарамсызы
out-table-threshold = Дауыстар және шек
out-table-constituencies = Округтер
out-table-mandates = Тізім бойынша мандат алған адамдар
out-table-candidates = Кандидаттар саны
out-table-official = Ресми мандаттар
out-table-published = Дереккөздер басып шығарған сандар
out-table-steps = Есептеу қадамдары
out-table-rules = Заң ережелері
out-table-sources = Дереккөздер
out-table-papers = Учаскелердің хаттамалары, жол-жолымен
out-embed = Мандаттар басқа сайтта
out-embed-lead = Осы жолды бетке қойыңыз. Суретке скрипт те, cookie де қажет емес, ол ені 300 нүкте бағанға сыяды.
out-programs = Бағдарламалар үшін
out-programs-lead = Осы сайлаудың әр беті JSON түрінде де жауап береді: Accept: application/json тақырыбымен немесе ?format=json арқылы.
out-programs-api = Бағдарламаларға арналған интерфейс
out-programs-feed = Жарияланымдар лентасы (Atom)
out-programs-address = Мекенжай
out-readme =
    { $election }
    { $id }, { NUM($number) }-жарияланым, { LONGDATE($day) }

    case/                  жарияланған кестелер мен дереккөздер, өзгеріссіз
    result.json            нәтиже: барлық қадам, ереже және дереккөз
    nist.json              нәтиже NIST SP 1500-100 форматында, 2-нұсқа
    NAME.csv               нәтиженің әр кестесі; papers.csv ішінде күші бар хаттамалар
    record/key             тізілімнің ашық кілті
    record/checkpoint      осы жарияланыммен бірге қол қойылған бақылау нүктесі
    record/receipts/       әр жазбаның түбіртегі: жазба, дәлелі, бақылау нүктесі

    case.zip мұрағатының тізілімде тұрған SHA-256 мәні:
    { $digest }

    Әр түбіртекті желісіз тексеруге болады: онда RFC 6962 талап ететіннің бәрі бар.
    Бөлшектер мәтінмен жазылған, "1990573/23"; белгісізі бос немесе null.
    maslikhat { $version } бағдарламасы жасады.
out-embed-more = Толық нәтиже
out-feed-all = Сайлау жарияланымдары
out-feed-body = Сайлау жарияланымдары: { $body }
out-feed-election = Жарияланымдар: { $election }
out-feed-first = Жарияланды ({ $state }). Мандаттар: { $seats }.
out-feed-again = Қайта жарияланды, нөмірі { NUM($number) } ({ $state }). Мандаттар: { $seats }.
out-feed-reason = Себебі: { $reason }
out-feed-retracted = Қайтарып алынған күні: { LONGDATE($day) }.
out-api-heading = Бағдарламаларға арналған интерфейс
out-api-lead = Жарияланғанның бәрі JSON түрінде. Тек оқуға болады; кілт қажет емес. Жауапта ETag бар: If-None-Match арқылы қайта сұраңыз, содан бері ештеңе жарияланбаса, жауап денесіз 304 болады.
out-api-address = Мекенжай
out-api-what = Не береді
out-api-parameters = Параметрлер
out-api-description = Бағдарламаларға арналған сипаттама (OpenAPI)
out-api-example = Мысал
out-api-errors = Қате сұрауға параметр аталған хабармен 4xx, ал жарияланбағанға 404 жауабы беріледі.
out-api-op-elections = Жарияланған сайлаулар, соңғысы бірінші
out-api-op-election = Бір сайлау: мандаттар, жеребе, дауыстар, тізілім жазбалары
out-api-op-lists = Тізімдер: дауыстары, шегі, әр мандат негізінің түрі
out-api-op-seat = Тізім бір мандатын неге алды
out-api-op-constituencies = Округтер және олардағы жеңімпаздар
out-api-op-stations = Учаскелердің хаттамалары, бетінде елуден
out-api-op-stations_not_in = Жарияланған тізімдегі хаттамасы әлі түспеген учаскелер
out-api-op-paper = Бір учаске хаттамасының барлық нұсқасы
out-api-op-laboratory = Басқа ережемен немесе басқа дауыстармен тізім мандаттары
out-api-op-entries = Тізілім жазбалары, бетінде елуден
out-api-op-entry = Бір жазба, әрпіне дейін
out-api-op-checkpoint = Қол қойылған соңғы бақылау нүктесі
out-api-op-receipt = Жазбаның түбіртегі
out-api-op-consistency = Ұзын журнал қысқасының жалғасы екенінің дәлелі
