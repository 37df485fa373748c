# Ошибки: что не так и что делать.

# ---- any error

fault-error = Произошла ошибка.
    .remedy = Сообщите о ней и приложите выполненную команду.

fault-bad-input = Входные данные использовать нельзя.
    .remedy = Исправьте перечисленные ошибки.

fault-unknown-message = Нет фразы «{ $message }» на языке { $language }.
    .remedy = Это дефект программы: сообщите о нём.

fault-cannot-say = Фразу «{ $message }» на языке { $language } составить нельзя: { $reason }.
    .remedy = Это дефект программы: сообщите о нём.

# ---- files and tables

fault-file-missing = Файла нет.
    .remedy = Проверьте путь или поместите файл.

fault-report-not-written = Отчёт нельзя записать сюда.
    .remedy = Укажите папку, доступную для записи, а не файл.

fault-file-too-large = Файл больше { NUM($limit) } байт.
    .remedy = Разделите его или передайте в формате Parquet.

fault-broken-file = Это не целый файл { $format }: { $reason }.
    .remedy = Скачайте его снова или откройте и сохраните заново.

fault-not-this-format = Это не файл { $format }, хотя имя говорит об этом.
    .remedy = Сохраните его как { $format } или дайте имя по настоящему формату.

fault-not-a-workbook = Это не книга XLSX.
    .remedy = Сохраните её из табличной программы в формате XLSX.

fault-not-text = В файле есть нулевые байты: это не текст.
    .remedy = Сохраните его как текст в UTF-8.

fault-not-utf-8 = Текст не в UTF-8: байт { NUM($byte) } в неё не входит{ $encoding ->
        [windows-1251] ; похоже на windows-1251
        [utf-16] ; похоже на UTF-16
       *[other] {""}
    }.
    .remedy = Сохраните файл в кодировке UTF-8; в табличной программе выберите «Сохранить как», «CSV UTF-8».

fault-which-file-in-zip = В архиве несколько файлов или нет названного: { $found }.
    .remedy = Укажите, какой читать, или дайте архив из одного файла.

fault-missing-sheet = Нет листа «{ $sheet }»; есть: { $found }.
    .remedy = Назовите существующий лист.

fault-unknown-sheet = «{ $sheet }» — не лист описания выборов.
    .remedy = Известные листы: { $known }.

fault-empty-sheet = Лист «{ $sheet }» пуст.
    .remedy = Дайте ему первую строку со столбцами { $columns } или удалите его.

fault-no-rows = В «{ $sheet }» есть заголовок и нет строк.
    .remedy = Добавьте строки или удалите таблицу.

fault-broken-csv = CSV не читается: { $reason }.
    .remedy = Исправьте кавычки и разделители этой строки.

fault-broken-toml = TOML не читается: { $reason ->
        [value] после знака равенства стоит не значение (текст пишется в кавычках, день – 2023-03-19)
        [equals] после ключа нет знака равенства
        [key] строка начинается не с ключа
        [bracket] скобка не закрыта
        [quote] текст в кавычках не закрыт или содержит недопустимый знак
        [twice] ключ или таблица встречается дважды
        [line-end] после значения стоит лишнее
        [character] здесь недопустимый знак
       *[other] строка нарушает правила TOML
    }.
    .remedy = Исправьте указанную строку.

fault-unreadable-table = Таблица не читается.
    .remedy = Сохраните её заново в CSV, XLSX или Parquet.

fault-row-length = В строке ячеек { NUM($found) }, в заголовке { NUM($expected) }.
    .remedy = В каждой строке должно быть столько ячеек, сколько в заголовке.

fault-cell-without-column = Ячейка «{ $value }» стоит правее последнего столбца.
    .remedy = Удалите её или назовите столбец в заголовке.

fault-missing-column = Нет столбца «{ $column }»; есть: { $found }.
    .remedy = Добавьте его или укажите в сопоставлении, какой столбец ему соответствует.

fault-missing-one-of-columns = Нет ни одного из столбцов { $columns }; есть: { $found }.
    .remedy = Добавьте хотя бы один из них.

fault-unknown-column = Столбец «{ $column }» здесь неизвестен.
    .remedy = Известные столбцы: { $known }.

fault-repeated-column = Столбец «{ $column }» встречается дважды.
    .remedy = Оставьте один.

fault-repeated-row = «{ $value }» уже есть в строке { NUM($first_row) }.
    .remedy = Оставьте одну из двух строк.

fault-empty-cell = Пустая ячейка в «{ $column }».
    .remedy = Заполните её так, как напечатано в источнике.

# ---- values

fault-not-a-share = «{ $value }» — не доля.
    .remedy = Запишите её как "5%", "1/3" или "0.7".

fault-not-a-printed-share = «{ $value }» — не доля в том виде, как её печатают.
    .remedy = Запишите цифры как в источнике, например 60.60.

fault-not-a-count = «{ $value }» — не целое число.
    .remedy = Запишите только цифры, без знака, точки и слов.

fault-negative-count = «{ $value }» — отрицательное число: счёт идёт от 0.
    .remedy = Запишите число так, как на бумаге.

fault-count-too-large = «{ $value }» больше { NUM($limit) }, наибольшего допустимого числа.
    .remedy = Проверьте, не записаны ли цифры дважды.

fault-not-a-vote-count = «{ $value }» для { $option } — не число голосов.
    .remedy = Дайте целое число от 0.

fault-not-a-date = «{ $value }» — не дата.
    .remedy = Запишите её как 2023-03-19.

fault-not-a-time = «{ $value }» — не время.
    .remedy = Запишите его как 2023-03-19T20:00.

fault-unknown-candidate = У «{ $value }» в этом округе нет опубликованных голосов.
    .remedy = Известны: { $known }.

fault-seat-held = «{ $value }»: этот мандат получен.
    .remedy = Откройте сам округ.

fault-not-a-zone = «{ $value }» — не название часового пояса.
    .remedy = Запишите его как Asia/Almaty или уберите.

fault-not-a-colour = «{ $value }» — не цвет.
    .remedy = Запишите его как #2E4A7D.

fault-not-an-id = «{ $value }» здесь не может быть идентификатором.
    .remedy = Возьмите строчные латинские буквы, цифры, точки, дефисы и подчёркивания, кроме служебных слов.

fault-id-without-day = Идентификатор «{ $value }» не кончается днём голосования, { $day }.
    .remedy = Запишите его с этим днём.

fault-mixed-letters = В слове «{ $word }» смешаны латинские и кириллические буквы.
    .remedy = Наберите его заново одним алфавитом.

fault-unknown-word = «{ $value }» — не из допустимых здесь слов.
    .remedy = Допустимо: { $allowed }.

fault-unknown-mark = «{ $value }» — не отметка из сопоставления.
    .remedy = Допустимо: { $allowed }.

# ---- stations, lists, constituencies

fault-empty-station = В строке не назван избирательный участок.
    .remedy = Запишите его номер.

fault-unknown-station = Избирательного участка «{ $station }» нет в списке участков.
    .remedy = Проверьте номер или добавьте участок в список.

fault-repeated-station = Избирательный участок «{ $station }» встречается дважды.
    .remedy = Оставьте одну строку или дайте версии отдельно.

fault-repeated-option = «{ $option }» встречается дважды на участке { $station } (впервые в строке { NUM($first_row) }).
    .remedy = Оставьте одну строку.

fault-option-missing = На участке { $station } нет строки «{ $option }», которая есть в других протоколах ({ $contest }).
    .remedy = Добавьте строку; если голосов нет, то с 0.

fault-unknown-option = «{ $value }» нет в бюллетене.
    .remedy = Известны: { $known }.

fault-unknown-contest = Голосования «{ $value }» нет.
    .remedy = Известны: { $known }.

fault-unknown-source = Источника «{ $value }» нет.
    .remedy = Известны: { $known }. Новый источник добавьте в список.

fault-against-all-id = Строка «против всех» названа «{ $value }».
    .remedy = Назовите её { $wanted }.

fault-no-tally = В описании выборов нет голосов для { $contest }.
    .remedy = Добавьте их или запросите другое голосование.

fault-votes-and-share = В строке даны и голоса, и доля.
    .remedy = Оставьте то, что напечатано в источнике; лучше голоса.

fault-number-and-share = В строке даны и число, и доля.
    .remedy = Оставьте то, что напечатано в источнике; лучше число.

fault-age-class-missing = { $value ->
        [none] Возраст молодёжи не указан.
       *[some] «{ $value }» не возраст.
    }
    .remedy = Укажите возраст, как он опубликован: 29 для «до 29 лет».

fault-group-larger-than-base = { NUM($number) } из { NUM($of) }: больше, чем всего.
    .remedy = Проверьте по источнику: неверно число группы или число всех.

fault-votes-beside-shares = { $contest }: в одних строках голоса, в других доли.
    .remedy = Дайте всё в голосах или всё в долях.

fault-official-seats-do-not-add-up = Официальные мандаты не сходятся ({ $option }): по списку { $lists }, в округах { $constituencies }, всего { $total }.
    .remedy = Сверьте с источником.

# ---- a case

fault-not-a-case = Это не описание выборов: нет ни одного из { $wanted }.
    .remedy = Укажите папку из elections/ или создайте её по docs/cases.md.

fault-two-forms = Одна таблица дана дважды: { $files }.
    .remedy = Оставьте одну.

fault-missing-key = Не указано «{ $key }».
    .remedy = Добавьте.

fault-repeated-key = «{ $key }» встречается дважды.
    .remedy = Оставьте одно.

fault-unknown-key = «{ $key }» здесь неизвестно.
    .remedy = Известны: { $known }.

fault-no-seats = «{ $key }» не даёт мандатов.
    .remedy = Запишите целое число от 1.

fault-seats-not-divisible = { $lists } мандатов по спискам не составляют { QTY($share, digits: 4) } целого числа мандатов.
    .remedy = Сверьте состав с источником.

# ---- law

fault-unknown-body = Для «{ $body }» правил нет.
    .remedy = Известны: { $known }.

fault-unknown-level = «{ $level }» — не уровень { $body }.
    .remedy = Известные уровни: { $known }.

fault-before-coded-law = Закон для { $body } описан с { LONGDATE($coded_from) }; { LONGDATE($day) } — раньше.
    .remedy = Укажите более поздний день. Более ранний закон программа не угадывает.

fault-not-coded = Правило «{ $rule }» для { $body } на { LONGDATE($day) } не описано.
    .remedy = Добавьте его в файл правил со ссылкой и статусом.

fault-incomplete-act = У акта «{ $act }» нет краткого или полного названия на каком-то языке.
    .remedy = Дайте оба на kk, ru и en.

fault-unknown-act = Акта «{ $act }» нет в acts.toml.
    .remedy = Добавьте его туда с названием.

fault-not-as-schema = Файл правил не отвечает схеме: { $keyword ->
        [required] не хватает { $asked }
        [additionalProperties] здесь неизвестно { $asked }
        [type] { $found } не того типа, нужен { $asked }
        [enum] { $found } не входит в число допустимых: { $asked }
        [const] вместо { $found } должно стоять { $asked }
        [pattern] { $found } записано не по образцу { $asked }
        [minimum] { $found } меньше, чем { $asked }
        [minLength] текст пуст или слишком короток
        [minItems] список пуст или слишком короток
        [minProperties] таблица пуста или слишком коротка
        [uniqueItems] в списке что-то названо дважды
        [propertyNames] такое имя здесь не допускается
        [dependentRequired] к тому, что здесь стоит, не хватает { $asked }
       *[other] { $found } нарушает правило { $keyword }
    }.
    .remedy = Исправьте указанное.

fault-no-body-table = В файле правил нет таблицы [body].
    .remedy = Добавьте её с id, title и coded_from.

fault-no-coded-from = В [body] не сказано, с какого дня описан закон.
    .remedy = Добавьте coded_from с датой.

fault-not-a-rule = Это не правило.
    .remedy = Запишите его таблицей [[rule.ИМЯ]].

fault-rule-without-value = У правила нет значения.
    .remedy = Добавьте таблицу value.

fault-rule-without-first-day = У правила нет первого дня.
    .remedy = Добавьте valid_from с датой.

fault-rule-last-day-not-a-date = Последний день правила, «{ $value }», — не дата.
    .remedy = Запишите valid_until датой.

fault-rule-without-citation = У правила нет ссылки на акт.
    .remedy = Добавьте cite с актом и, если она известна, статьёй.

fault-unknown-status = «{ $status }» — не статус.
    .remedy = Запишите text, old-text, secondary или unverified.

fault-unknown-field = Поле «{ $field }» здесь неизвестно.
    .remedy = Удалите его или исправьте написание.

fault-wrong-field = Поля «{ $field }» нет, или оно не того вида ({ $wanted }).
    .remedy = Запишите его в этом виде.

fault-rule-before-coded-law = Правило начинается { LONGDATE($day) }, раньше первого дня описанного закона.
    .remedy = Поставьте этот день в coded_from или исправьте valid_from.

fault-rule-ends-before-it-begins = Правило начинается { LONGDATE($first) }, а кончается раньше: { LONGDATE($last) }.
    .remedy = Исправьте valid_from или valid_until.

fault-rule-gap = С { LONGDATE($first) } по { LONGDATE($last) } правила нет.
    .remedy = Добавьте правило тех дней или укажите последний день прежнего.

fault-rule-overlap = Правило от { LONGDATE($before) } и правило от { LONGDATE($after) } действуют в один день.
    .remedy = Завершите первое до начала второго.

fault-rule-change-without-change = Правило от { LONGDATE($after) } повторяет правило от { LONGDATE($before) }.
    .remedy = Удалите его или исправьте значение.

# ---- forms of protocols

fault-unknown-form = Формы протокола «{ $form }» нет ({ $file }).
    .remedy = Назовите форму, которая есть в rules/.

fault-form-before-coded-law = Форма { $form } описана с { LONGDATE($coded_from) }; { LONGDATE($day) } — раньше.
    .remedy = Назовите форму того дня.

fault-unknown-line = В форме нет строки «{ $line }».
    .remedy = Известные строки: { $known }.

fault-repeated-form-id = «{ $id }» встречается в форме дважды.
    .remedy = Дайте каждой строке и каждому соотношению свой идентификатор.

fault-not-a-formula = «{ $formula }» — не соотношение строк: { $reason }.
    .remedy = Запишите его как received = issued + cancelled.

# ---- seats

fault-nothing-to-allocate = Распределять нечего: мандатов — { $seats }, голосов — { $votes }.
    .remedy = То и другое должно быть не меньше 1.

fault-base-not-published = Порог берётся от «{ $base }», но строка «{ $line }» ({ $contest }) не опубликована.
    .remedy = Добавьте строку с источником или сравните с другой базой.

fault-seats-left-over = После целых частных мандатов остаётся { NUM($left) }, а списков — { NUM($lists) } ({ $quota }).
    .remedy = Метод не говорит, кому они достаются: назовите другой.

# ---- many elections at once

fault-batch-not-an-exact-share = «{ $value }» — не точная доля.
    .remedy = Дайте дробь, а не число с плавающей запятой.

fault-batch-not-whole-numbers = «{ $name }» — не целые числа, а { $kind }.
    .remedy = Дайте целые числа.

fault-batch-count-too-large = В «{ $name }» есть { NUM($value) }, больше { NUM($largest) }.
    .remedy = Для таких чисел возьмите точный способ.

fault-batch-negative-count = В «{ $name }» есть { NUM($value) }: счёт идёт от 0.
    .remedy = Исправьте эту строку.

fault-batch-wrong-shape = «{ $name }» имеет размеры { $shape }, нужно { $wanted }.
    .remedy = Дайте строку на выборы и столбец на список.

fault-batch-no-seats = У выборов мандатов — { NUM($seats) }.
    .remedy = Дайте каждым не менее 1.

# ---- candidates, seats of the law, tabulation

fault-no-territories = В сопоставлении { $file } не назван столбец территорий.
    .remedy = Добавьте столбец территории в сопоставление.

fault-rule-of-candidates-unreadable = Правило «{ $rule }» записано не в виде правила о кандидатах: { $value }.
    .remedy = Запишите его так, как другие правила о кандидатах.

fault-no-candidates-published = { $case }: чисел кандидатов нет.
    .remedy = Добавьте candidates.csv с источником.

fault-no-votes-counted = Нельзя взять долю: голосов { $votes }, всего { $base }.
    .remedy = Дайте за основу все голоса этого голосования.

fault-no-list-passes = Порог не преодолел ни один из списков ({ NUM($lists) }), мандаты ({ NUM($seats) }) распределить нельзя.
    .remedy = Описанный закон не говорит, что тогда; проверьте голоса и порог.

fault-minimum-beyond-seats = Участвует списков — { NUM($lists) }, каждому положено мандатов не менее { NUM($minimum) }: вместе это больше, чем мандатов всего ({ NUM($seats) }).
    .remedy = Описанный закон не говорит, что тогда: проверьте число мандатов и правило.

fault-more-seats-than-candidates = { $option }: по голосам мандатов { NUM($seats) }, а кандидатов { NUM($candidates) }.
    .remedy = Описанный закон не говорит, кому остальные: проверьте число кандидатов или опишите правило.

fault-seats-not-set = Число мандатов («{ $tier }») для { $body } не задано ни законом, ни описанием выборов.
    .remedy = Запишите его в описании выборов.

fault-seats-not-by-law = В описании выборов мандатов по спискам: { NUM($seats) }, а по закону ({ $body }) на этот день и для этого уровня их нет.
    .remedy = Исправьте уровень, день или мандаты в описании выборов.

fault-seats-not-halved = { $body }: мандаты ({ NUM($seats) }) нельзя разделить так, как делит закон («{ $tier }»).
    .remedy = Проверьте число мандатов.

fault-batch-engine-not-installed = «{ $engine }» не установлен.
    .remedy = Установите дополнение [{ $extra }] или выберите встроенный способ.

fault-station-in-two-files = Протокол участка { $station } ({ $contest }) уже есть в { $first_file }.
    .remedy = Оставьте его в одном файле.

# ---- place

place-row = строка { NUM($row) }
place-column = столбец «{ $column }»

fault-no-votes-of-lists = По закону по спискам избирается { NUM($seats) } депутатов, но голосов за списки в деле нет.
    .remedy = Добавьте в votes.csv строки с contest "lists".

fault-nothing-to-elect = В деле { $case } нет ни голосов, ни протоколов.
    .remedy = Добавьте votes.csv или protocols.toml либо выберите другое дело.

fault-no-list-tier = В { $body } нет мандатов по спискам, сравнивать нечего.
    .remedy = Выберите выборы со списками или другой файл правил.

fault-unknown-method = Метода «{ $value }» нет.
    .remedy = Выберите один из: { $known }.

fault-nothing-changed = Сравнивать нечего: не указано, что изменить.
    .remedy = Укажите, что изменить: --method (метод), --threshold (порог), --seats (число мандатов), --rules (файл правил) или --on (закон на день).

fault-seat-not-held = { COUNT($held) ->
        [0] У { LISTGEN($list) } нет мандатов по списку: { $why ->
            [threshold] список не преодолел порог.
           *[votes] голосов на мандат не хватило.
        }
       *[other] У { LISTGEN($list) } мандатов { $entitled ->
            [yes] всего, вместе с округами
           *[no] по списку
        }: { NUM($held) }; мандата № { NUM($seat) } нет.
    }
    .remedy = { COUNT($held) ->
        [0] Спросите о другом списке.
        [1] Спросите о мандате № 1.
       *[other] Спросите о мандате с номером от 1 до { NUM($held) }.
    }

fault-unknown-list = Списка «{ $value }» на этих выборах не было.
    .remedy = Выберите один из: { $known }.

fault-not-on-the-list = { $value } не состоит в списке { $list }.
    .remedy = Укажите имена так, как они стоят в списке.

fault-named-twice = { $value } назван дважды для списка { $list }.
    .remedy = Назовите каждого один раз.

fault-more-names-than-seats = Названо лиц: { NUM($names) }, мандатов у { LISTGEN($list) }: { NUM($seats) }.
    .remedy = Назовите не больше лиц, чем мандатов.


# Реестр.

fault-not-a-leaf = Это не запись реестра ({ $reason }).
    .remedy = Запись — канонический JSON (RFC 8785), в котором есть все поля записи и нет других.

fault-leaf-too-long = В записи о { $subject } байтов: { NUM($bytes) }; помещается не больше { NUM($most) }.
    .remedy = Вынесите длинное в файл и назовите файл по его SHA-256.

fault-not-in-the-log = В реестре нет записи { NUM($index) } при размере { NUM($size) }.
    .remedy = Записи считаются с 0; запросите новейшую контрольную точку.

fault-not-a-note = Это не подписанная контрольная точка, не ключ и не квитанция реестра: { $text }
    .remedy = Возьмите файл таким, каким он скачан, не меняя ни одной буквы.

fault-not-signed = Нет верной подписи ключом { $keys }.
    .remedy = Сравните ключ с опубликованным; если он верен, текст был изменён.

fault-not-reached = { $name }: этого нет, или оно не отвечает.
    .remedy = Сверьте адрес или папку; выгрузку берите целой папкой.

fault-not-the-same-log = Журнал { $origin } (записей: { NUM($size) }) не продолжает известный (записей: { NUM($before) }).
    .remedy = Сохраните обе контрольные точки: они доказывают, что журнал урезан, переписан или раздвоен. Ничего не записано.

fault-not-a-policy = Это не политика свидетелей ({ $why }).
    .remedy = Напишите need = 2 и для каждого свидетеля [[witness]] с name, key и kind; ни один ключ дважды.

fault-not-a-witness = Это не подпись свидетеля под контрольной точкой этого реестра ({ $what }).
    .remedy = Заверьте контрольную точку этого реестра ключом, который стоит в его политике свидетелей.

fault-not-a-key = В файле нет ключа Ed25519.
    .remedy = Уберите файл, и будет создан новый ключ, или положите туда нужный.

fault-not-a-setting = «{ $value }» — с этим считать нельзя.
    .remedy = Возможно: { $known }.

# ---- описание выборов в ZIP

fault-not-a-zip = Это не целый файл ZIP, или он закрыт паролем.
    .remedy = Запакуйте папку с описанием выборов заново или укажите саму папку.

fault-lots-of-another-tie = Для «{ $contest }» записан жребий между { $drawn }, но { $tied ->
        [none] там никто не поровну
       *[other] теперь поровну там: { $tied }
    }.
    .remedy = После жеребьёвки подсчёт изменился. Удалите её и, если равенство осталось, проведите заново.

fault-not-a-drawing = «{ $value }» не порядок жребия.
    .remedy = Напишите коды всех, у кого поровну, по одному разу, в порядке жребия, через точку с запятой.

fault-not-a-sha256 = «{ $value }» не SHA-256.
    .remedy = Напишите 64 цифры и строчные буквы или оставьте ячейку пустой.

fault-not-this-election = В заголовке указано «{ $value }», а это работа над «{ $wanted }».
    .remedy = Положите сюда файлы { $wanted } или начните { $value } отдельно.

fault-not-on-this-paper = В этом протоколе нет строки «{ $value }».
    .remedy = Напишите название строки или списка, как в форме, или код.

fault-workbook-links-out = Книга связана с другими файлами.
    .remedy = В программе электронных таблиц разорвите связи (сохранив значения) и сохраните книгу заново.

fault-unpacks-too-large = Файл распаковывается больше чем в { NUM($limit) } байт: таких больших таблиц выборов не бывает.
    .remedy = Сохраните одну таблицу как CSV в UTF-8.

fault-sheet-too-wide = Лист доходит до строки { NUM($rows) } и столбца { NUM($columns) }: большая часть его пуста.
    .remedy = Скопируйте заполненную часть в новую книгу или сохраните её как CSV.

fault-begins-a-formula = Ячейка «{ $value }» начинается как формула электронной таблицы, и та её выполнит.
    .remedy = Напишите её без первого знака.

fault-empty-file = Файл пуст.
    .remedy = Выберите нужный файл.

fault-no-rows-of-papers = Под заголовками файла нет ни одной строки.
    .remedy = Дайте файл, в первой строке которого заголовки, а ниже – по строке на протокол.

fault-format-not-taken = Файлы с окончанием «{ $suffix }» здесь не принимаются.
    .remedy = Сохраните таблицу как CSV в UTF-8 или как XLSX.

fault-zip-leads-out = Имя «{ $name }» в архиве ведёт за пределы папки.
    .remedy = Запакуйте только папку с описанием выборов, без путей диска.

fault-zip-of-several-cases = В архиве несколько описаний выборов: { $folders }.
    .remedy = Дайте каждому свой архив или распакуйте его и укажите одну папку.

fault-zip-too-many-files = Файлов в архиве: { NUM($files) }; в описании выборов их не больше { NUM($most) }.
    .remedy = Запакуйте только папку с описанием выборов.

fault-zip-file-elsewhere = Файл «{ $name }» лежит не в папке с описанием выборов.
    .remedy = Соберите все файлы в одну папку без вложенных папок и запакуйте её заново.

fault-zip-file-twice = Файл «{ $name }» встречается в архиве дважды.
    .remedy = Запакуйте папку с описанием выборов заново.

# ---- аргументы команды

fault-no-such-command = Команды «{ $value }» нет.
    .remedy = Команды: { $known }.

fault-no-such-option = Параметра { $option } нет.
    .remedy = Параметры покажет --help.

fault-missing-argument = Не указано: { $name }.
    .remedy = Укажите; как – покажет --help.

fault-extra-argument = Лишний аргумент: «{ $value }».
    .remedy = Удалите его, а текст с пробелами возьмите в кавычки.

fault-option-without-value = У параметра { $option } нет значения.
    .remedy = Напишите значение после него.

fault-not-an-argument = «{ $value }» не подходит для { $name }.
    .remedy = { $kind ->
        [integer] Напишите целое число.
        [choice] Выберите одно из: { $allowed }.
        [day] Напишите день в виде 2023-03-19.
       *[other] Подсказку покажет --help.
    }

fault-wrong-arguments = Команду не удалось понять.
    .remedy = Подсказку покажет --help.

fault-option-needs-body = Параметры --on и --level относятся к одному органу, а он не назван.
    .remedy = Назовите орган: maslikhat rules kz.mazhilis.

fault-database-busy = База данных занята другой записью; ничего не сохранено.
    .remedy = Повторите чуть позже; если не проходит, выясните, какая программа держит базу данных.
