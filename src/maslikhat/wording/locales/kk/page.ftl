# Сайттың жалпыға ашық беттері.

page-home = Басты бет
page-home-heading = Әр мандат қалай және қай ереже бойынша алынды
page-home-lead = Жарияланған сайлаулар дауыстар бойынша қайта есептелді. Әр мандаттың өз беті бар: ол неге алынды, қай бап бойынша және қанша дауыс басымдықпен. Барлығын жүктеп алып, тексеруге болады.
page-elections = Сайлаулар
page-elections-heading = Жарияланған сайлаулар: { NUM($elections) }
page-found = { COUNT($elections) ->
    [0] «{ $words }» бойынша ештеңе табылмады
   *[other] «{ $words }» бойынша табылған сайлаулар: { NUM($elections) }
}
page-found-none = Органның, қаланың атауын немесе жылды жазып көріңіз.
page-search = Сайлауды немесе мәслихатты табу
page-search-button = Табу
page-election = Сайлау
page-day = Күні
page-seats = Мандаттар
page-seat = Мандат
page-state = Күйі
page-state-final = Түпкілікті
page-state-interim = Алдын ала
page-reason = Негізі
page-tab-election = Нәтиже
page-tab-night = Санау барысы
page-tab-how = Қалай есептелді
page-tab-constituencies = Округтер
page-tab-candidates = Кандидаттар
page-tab-stations = Учаскелер
page-tab-laboratory = Зертхана
page-tab-downloads = Жүктеп алу
page-heading-how = Мандаттар қалай бөлінді: { $election }
page-heading-constituencies = Сайлау округтері: { $election }
page-heading-downloads = Файлдар: { $election }
page-list-heading = { COUNT($seats) ->
    [0] { $list }: тізім бойынша { NUM($all) } мандаттың бірде-бірі жоқ
   *[other] { $list }: тізім бойынша { NUM($all) } мандаттың { KKOFTHEM($seats) }
}
page-list-heading-entitled = { COUNT($seats) ->
    [0] { $list }: { NUM($all) } мандаттың бірде-бірі тиесілі емес
   *[other] { $list }: барлығы { NUM($all) } мандаттың { NUM($seats) } мандаты тиесілі
}
page-as-data = Осы түсіндірме дерек түрінде (JSON)
page-list-seats-entitled = Әр мандат неге тиесілі?
page-list-lead = Дауыс саны: { $votes }; үлесі { PCT($share, digits: 2) }, негізі { $base } ({ $what }).
page-list-seats = Тізім бойынша әр мандат неге алынды?
page-seat-number = { $seat }-мандат
page-seat-before = Алдыңғы мандат
page-seat-after = Келесі мандат
page-kind-whole = Бүтін бөлінді
page-kind-remainder = Ең үлкен қалдық
page-kind-most-votes = Ең көп дауыс
page-kind-divisor = Ең үлкен бөлінділердің бірі
page-kind-free = Дауысы бар әр тізім алатын бірінші мандат
page-kind-tie = Заң ережесі бойынша шешілген теңдік
page-kind-reshared = Мандаттар қайта бөлінді
page-kind-minimum = Мандаттардың ең аз саны
page-kind-leading = Шекті межеден өткен жалғыз тізім
page-kind-admitted = Заң бойынша жіберілген келесі тізім
page-stations-heading = { COUNT($faulty) ->
    [0] Учаскелердің хаттамалары: { NUM($papers) }, барлығы сәйкес
   *[other] Учаскелердің хаттамалары: { NUM($papers) }, қатесі бары: { NUM($faulty) }
}
page-stations-lead = { $election }. Әр хаттама өз нысанының бақылау арақатынастары бойынша тексерілді.
page-stations-found = Табылған хаттамалар: { NUM($papers) }
page-station = Учаске
page-territory = Аумақ
page-balance = Бақылау арақатынастары
page-in-balance = Орындалады
page-out-of-balance = Айырма: { NUM($residual) }
page-station-heading = Сайлау учаскесі: { $station }
page-station-lead = Аумақ: { $territory }. Жарияланған барлық нұсқа көрсетілген, ең жаңасы бірінші.
page-relation-broken = Орындалмайды, айырма { NUM($residual) }: { $relation }
page-station-votes = Дауыстар
page-station-lines = Хаттаманың жолдары
page-line = Жол
page-figure = Сан
page-list = Тізім
page-votes = Дауыстар
page-record-entry = Тізілімнің { NUM($entry) }-жазбасы
page-filter-words = Учаскенің нөмірі
page-filter-territory = Аумақ
page-filter-any = Кез келген
page-filter-faulty = Тек қатесі барлары
page-filter-button = Көрсету
page-page-of = { NUM($pages) } беттің { NUM($page) }-беті
page-page-before = Алдыңғы бет
page-page-after = Келесі бет
page-laboratory-heading = Басқа ереже не берер еді?
page-laboratory-lead = { $election }: сол дауыстар сіз таңдаған ереже бойынша бөлінеді. Бұл сайлау нәтижесі емес.
page-laboratory-rule = Ереже
page-laboratory-votes = Тізімдердің дауыстары
page-laboratory-method = Әдіс
page-laboratory-as-law = Заңдағыдай
page-laboratory-threshold = Шекті меже
page-laboratory-base = Шекті меже неден есептеледі
page-laboratory-seats = { $entitled ->
        [yes] Барлық мандат
       *[no] Тізім бойынша мандаттар
    }
page-laboratory-button = Бөлу
page-laboratory-reset = Заңға қайту
page-method-hare = Хэр квотасы, ең үлкен қалдықтар
page-method-droop = Друп квотасы, ең үлкен қалдықтар
page-method-hagenbach-bischoff = Хагенбах-Бишоф квотасы, ең үлкен қалдықтар
page-method-imperiali = Империали квотасы, ең үлкен қалдықтар
page-method-largest-remainder = Ең үлкен қалдықтар
page-method-most-votes = Хэр квотасы, қалғаны ең көп дауысқа
page-method-dhondt = д’Ондт әдісі
page-method-sainte-lague = Сент-Лагю әдісі
page-method-modified-sainte-lague = Өзгертілген Сент-Лагю әдісі
page-method-danish = Дат әдісі
page-method-huntington-hill = Хантингтон-Хилл әдісі
page-method-adams = Адамс әдісі
page-file = Файл
page-what = Мазмұны
page-downloads-files = Барлығы файлдар түрінде
page-file-result-json = Нәтиже: барлық қадам, ереже және дереккөз, JSON
page-file-seats-csv = Мандаттар, CSV
page-file-case-zip = Сайлау тұтас, жарияланған күйінде: кестелер, дереккөздер, ресми нәтиже
page-file-papers-csv = Күші бар барлық хаттама, жол-жолымен, CSV
page-archive-hash = Мұрағаттың SHA-256 мәні: { $digest }. Дәл осы мән тізілімде тұр.
