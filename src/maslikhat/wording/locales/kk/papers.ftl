# Учаскелердің хаттамалары: скандар, орындалмайтын арақатынастар.

paper-scans = Хаттаманың скандары
paper-scans-lead = Хаттамамен бірге жарияланған файлдардың өздері; олардың хештері тізілімдегі жазбасында тұр.
paper-scan-kind = { $kind }, { $kilobytes } КБ
paper-scan-metadata = Камера суреттің қасына жазғаны (орны, уақыты, құрылғысы) сақталмас бұрын алып тасталды.
paper-scan-pdf = PDF сол күйі сақталады: бағдарлама оған жазғаны (аттар, уақыт, мүмкін орны) онымен бірге жарияланады.
paper-scan-public = Файл хаттамамен бірге жарияланады, хеші тізілімге түседі.
paper-scan-broken = Файл бүлінген: ол үзіліп қалған не форматы талап еткендей емес. Қайта сканерлеңіз.
paper-broken-heading = Орындалмайтын бақылау арақатынастары
paper-broken-lead = Артық: бірінші қосынды үлкен; кем: кіші. Бір хаттама бірнеше арақатынасты бұзуы мүмкін.
paper-broken-relation = Бақылау арақатынасы
paper-broken-papers = Хаттамалар
paper-broken-more = Артық
paper-broken-fewer = Кем
paper-breaks-filter = Орындалмайтын арақатынас
paper-breaks = { $relation }: { NUM($papers) }
paper-breaks-more = { $relation }, артық: { NUM($papers) }
paper-breaks-fewer = { $relation }, кем: { NUM($papers) }
paper-scan = Скан
paper-scans-heading = { COUNT($scans) ->
    [0] Бірде-бір скан тіркелмеген
   *[other] Тіркелген скандар: { NUM($scans) }
}
paper-scans-staff = Файл түрінде келген хаттамалардың скандары мен фотосуреттері. Осында терілетін хаттаманың скандары өз бетінде тұр. Олар хаттамалармен бірге ғана жарияланады, одан бұрын емес.
paper-scans-brought = Тіркелгендер
paper-scan-of-paper = Учаске { $station }: { $contest }
paper-scan-of-copy = Көшірме, учаске { $station }: { $contest }
paper-scan-of-lots = Жеребе: { $contest }
paper-scan-copy-public = Файл көшірмемен бірге жарияланады, хеші тізілімге түседі. Онда төменде ештеңе терілмейді.
paper-scan-hash-only = Файлдың өзі басқа жерде қолжетімді болса ғана.
paper-scan-elsewhere = Скан басқа жерде сақталады; тек хеші берілген.
paper-scan-lots = Жеребенің қол қойылған парағы
paper-scan-lots-public = Скан не фото (PDF, JPEG, PNG, WebP; 20 МБ-қа дейін). Нәтижемен бірге жарияланады, хеші тізілімге түседі.
paper-printed = Осы беттің файлы: { $address } · SHA-256 { $digest }
