# Staff's pages of elections in the making.

staff-home = Сотрудникам
staff-home-heading = { COUNT($waits) ->
    [0] Вас ничто не ждёт
   *[other] Выборы, которые ждут вас: { NUM($waits) }
}
staff-home-lead = Выборы в работе. Ничего из них не видно публике, пока председатель комиссии не опубликует.
staff-home-nothing = У вас пока нет роли ни в одном совете. Её может дать администратор сайта.
staff-my-elections = Выборы в работе
staff-election = Выборы
staff-council = Совет
staff-changed = Изменено
staff-waits = Что ждёт
staff-state-published = Опубликовано в этом виде
staff-state-ahead = Изменено после публикации
staff-state-retracted = Отозвано
staff-state-draft = Не опубликовано
staff-waits-uploads = Ждут подтверждения файлы протоколов: { NUM($uploads) }
staff-waits-copies = Не опубликованы копии наблюдателей: { NUM($copies) }
staff-new = Начать выборы
staff-new-heading = Начать выборы
staff-new-lead = Открытый код выборов составляется из кода совета и дня голосования и больше ни для чего не используется.
staff-new-empty = С чистого листа
staff-new-button = Начать
staff-new-file = Из готового архива
staff-new-file-label = ZIP-архив выборов или case.xlsx
staff-new-file-hint = В таком виде скачиваются файлы любых опубликованных выборов. Указанный в них код сохраняется.
staff-new-file-button = Начать с этого файла
staff-new-published = Чтобы исправить опубликованные выборы
staff-new-published-label = Опубликованные выборы
staff-new-published-hint = Работа начинается с файлов в опубликованном виде. Опубликованное остаётся в силе, пока не опубликовано исправление.
staff-new-published-button = Начать исправление
staff-key-body = Орган, по правилам которого проводятся выборы
staff-key-body-hint = Для каждого есть файл правил.
staff-key-council = Код совета
staff-key-council-hint = Страна и названия латиницей через точку: kz.astana.maslikhat
staff-key-level = Уровень
staff-key-level-hint = Только для органа, для которого закон различает уровни.
staff-level-none = Нет
staff-level-regional = Область или город республиканского значения
staff-level-city = Город
staff-level-district = Район
staff-key-date = День голосования
staff-key-established = День установления итогов
staff-key-zone = Часовой пояс
staff-key-zone-hint = Только если часы там идут не так, как у самого органа: Asia/Oral.
staff-key-title-kk = Название на казахском
staff-key-title-ru = Название на русском
staff-key-title-en = Название на английском
staff-key-note-kk = Примечание на казахском
staff-key-note-ru = Примечание на русском
staff-key-note-en = Примечание на английском
staff-key-seats-lists = Мандаты по спискам
staff-key-seats-hint = Только если число мандатов устанавливает не сам закон.
staff-key-seats-constituencies = Мандаты по округам
staff-key-seats-total = Всего мандатов
staff-key-state = Состояние подсчёта
staff-key-state-hint = Итог окончателен, только когда он установлен; до того он публикуется как предварительный.
staff-state-final = Окончательный
staff-state-interim = Предварительный
staff-already-begun = Работа над { $election } уже начата. Продолжите её.
staff-wrong-council = «{ $council }» не код совета. Напишите страну и названия латиницей через точку: kz.astana.maslikhat.
staff-wrong-day = «{ $day }» не день. Выберите день голосования.
staff-wrong-body = Для «{ $body }» правил нет. Выберите орган из списка.
staff-wrong-level = Уровень «{ $level }» не подходит этому органу. Его уровни: { $levels }.
staff-no-title = Укажите название хотя бы на одном языке.
staff-no-file = Файл не выбран. Выберите файл и отправьте снова.
staff-no-such-publication = Эти выборы не публиковались. Выберите из списка.
staff-not-your-council = Вы не можете начать выборы в { $council }. Запросите там роль.
staff-tab-draft = Части
staff-tab-check = Проверка
staff-tab-import = Загрузка протоколов
staff-tab-typing = Набор протоколов
staff-tab-scans = Сканы
staff-tab-copies = Копии
staff-tab-lots = Жребий
staff-tab-mandates = Мандаты
staff-tab-publish = Публикация
staff-tab-history = История
staff-part-empty = Здесь пока ничего не внесено.
staff-part-empty-remedy = Заполните эту часть или загрузите её файлом CSV.
staff-part-empty-votes = Внесите протоколы участков файлом, дайте набрать их двум людям или заполните таблицу голосов.
staff-part = Часть
staff-parts = Из чего состоят выборы
staff-parts-lead = Каждая часть – таблица. Сохранение создаёт новую версию; ни одна версия не теряется.
staff-version = Версия
staff-by = Кем
staff-file = Файл
staff-uploads = Файлы протоколов, ожидающие подтверждения
staff-head-edit = Название, состояние, мандаты
staff-draft-id = Код: { $election }.
staff-draft-faults = { COUNT($faults) ->
    [0] Ошибок нет.
   *[other] Ошибок: { NUM($faults) }.
}
staff-never-published = Ещё не публиковались.
staff-published-as = Опубликовано: номер { $number }, { LONGDATE($day) }.
staff-retracted-as = Публикация { $number } отозвана.
staff-sheet-case = Название, состояние, мандаты
staff-head-lead = { $election }, по правилам { $body }. Код, орган и день голосования после начала работы не меняются.
staff-sheet-sources = Источники
staff-sheet-sources-lead = Откуда взята каждая цифра. Остальные таблицы ссылаются на источник по его коду.
staff-sheet-options = Списки и кандидаты в бюллетене
staff-sheet-options-lead = Строка на каждую строку бюллетеня. Цвет – такие же данные, вида #2E4A7D.
staff-sheet-votes = Голоса
staff-sheet-votes-lead = Опубликованный подсчёт. Не нужен, если загружены протоколы участков.
staff-sheet-totals = Прочие строки подсчёта
staff-sheet-totals-lead = Число избирателей в списках, принявших участие, недействительных бюллетеней и тому подобное.
staff-sheet-constituencies = Избирательные округа
staff-sheet-constituencies-lead = Победитель указывается, только если голоса не публиковались.
staff-sheet-stations = Избирательные участки
staff-sheet-stations-lead = Строка на каждый участок, протоколы которого набираются. Не нужно, если протоколы загружены файлом.
staff-sheet-people = Люди
staff-sheet-people-lead = Кандидаты в списках и округах, как опубликовано.
staff-sheet-official = Официальные мандаты
staff-sheet-official-lead = Что объявила комиссия; сверяется с вычисленным.
staff-sheet-published = Версии из разных источников
staff-sheet-published-lead = Все опубликованные версии цифры, чтобы были видны противоречия.
staff-sheet-candidates = Число кандидатов
staff-sheet-candidates-lead = Сколько было на каждом этапе и кто выдвинул.
staff-sheet-structure = Структура советов
staff-sheet-structure-lead = Сколько советов и мандатов на каждом уровне. Для отдельных выборов не нужна.
staff-sheet-groups = Числа женщин, молодёжи и других
staff-sheet-groups-lead = Сколько кандидатов или депутатов относится к группе и из какого числа, как опубликовано.
staff-sheet-councils = Маслихаты по названиям
staff-sheet-councils-lead = Строка на каждый маслихат, название которого известно; его код – код его выборов без дня.
staff-sheet-lots = Проведённые жеребьёвки
staff-sheet-lots-lead = Вносятся на странице жребия; здесь каждая жеребьёвка – строка.
staff-sheet-row = Строка
staff-sheet-remove = Удалить
staff-sheet-caption = Строки { $first }–{ $last } из { $all }; пустые строки внизу – для новых.
staff-sheet-whole = Вся таблица файлом
staff-sheet-download = Скачать CSV
staff-sheet-upload = Заменить таблицу файлом CSV
staff-sheet-upload-hint = UTF-8; в первой строке – названия столбцов.
staff-sheet-upload-button = Заменить
staff-reason = Почему (для истории)
staff-reason-hint = Коротко: что изменено и на каком основании.
staff-save = Сохранить новой версией
staff-changed-meanwhile = После того как вы открыли страницу, здесь что-то изменили. Ваше не сохранено: посмотрите новое состояние ниже и повторите.
staff-state-correction = Начато исправление
staff-column-id = Код
staff-column-kind = Вид
staff-column-name = Название{ $language ->
    [kk] , каз.
    [ru] , рус.
    [en] , англ.
   *[none] {""}
}
staff-column-short = Краткое название{ $language ->
    [kk] , каз.
    [ru] , рус.
    [en] , англ.
   *[none] {""}
}
staff-column-what = Что это{ $language ->
    [kk] , каз.
    [ru] , рус.
    [en] , англ.
   *[none] {""}
}
staff-column-note = Примечание{ $language ->
    [kk] , каз.
    [ru] , рус.
    [en] , англ.
   *[none] {""}
}
staff-column-registered = Порядок регистрации
staff-column-colour = Цвет
staff-column-colour-dark = Цвет на тёмном
staff-column-pattern = Узор для печати
staff-column-candidates = Кандидатов
staff-column-registered-voters = Избирателей в списке
staff-column-station = Участок
staff-column-contest = Выборы по
staff-column-option = Список или кандидат
staff-column-votes = Голоса
staff-column-share = Доля, как напечатана
staff-column-line = Строка
staff-column-value = Значение
staff-column-source = Источник
staff-column-winner = Победитель
staff-column-party = Партия
staff-column-registered-candidates = Зарегистрировано кандидатов
staff-column-position = Место в списке
staff-column-woman = Женщина
staff-column-born = Дата рождения
staff-column-disability = С инвалидностью
staff-column-constituency = Округ
staff-column-named = Получил мандат
staff-column-lists = По спискам
staff-column-constituencies = По округам
staff-column-total = Всего
staff-column-figure = Показатель
staff-column-territory = Территория
staff-column-at = Время
staff-column-stage = Этап
staff-column-by = Кем выдвинуты
staff-column-number = Число
staff-column-level = Уровень
staff-column-councils = Советов
staff-column-group = Группа
staff-column-of = Из скольких
staff-column-age = Возраст до
staff-column-seats = Мандатов
staff-column-address = Адрес
staff-column-date = День
staff-column-drawn = В порядке жребия
staff-column-method = Способ
staff-column-drawn-by = Кто тянул жребий
staff-column-witnesses = Свидетели
staff-column-sheet = SHA-256 подписанного листа
staff-fault-place = Где
staff-fault-what = Что не так и что делать
staff-faults = Ошибок: { NUM($faults) }
staff-faults-all = Все ошибки с файлом, строкой и столбцом
staff-faults-more = И ещё { NUM($more) }: все они в файле.
staff-faults-download = Все ошибки в CSV
staff-check-heading = { COUNT($faults) ->
    [0] Файлы можно использовать как есть
   *[other] Сначала исправьте ошибки: { NUM($faults) }
}
staff-check-lead = Все файлы прочитаны целиком. Ниже – то, на что стоит взглянуть; публикации это не мешает.
staff-check-lead-faults = Пока есть ошибки, ничего не публикуется.
staff-candidates-not-judged = Кандидатов проверить нельзя
staff-quota = Квота для групп
staff-quota-heading = Женщины, молодёжь и лица с инвалидностью вместе
staff-quota-of = Где проверена
staff-quota-of-list = Список
staff-quota-of-mandates = Полученные мандаты
staff-quota-holds = Выполнена
staff-quota-broken = Не выполнена
staff-quota-unknown = Неизвестно
staff-quota-told = { NUM($count) } из { NUM($all) }, нужно не меньше { NUM($needed) }; не опубликовано о { NUM($unknown) }.
staff-list = Список
staff-holds = Выполняется
staff-does-not-hold = Не выполняется
staff-not-known = Неизвестно
staff-relations = Контрольные соотношения
staff-relation = Соотношение
staff-severity-error = Протокол считается ошибочным
staff-severity-warning = Требует внимания
staff-broken = Нарушено
staff-checked = Проверено
staff-papers-heading = { COUNT($faulty) ->
    [0] Протоколов: { NUM($papers) }, ошибочных нет
   *[other] Протоколов: { NUM($papers) }, из них ошибочных: { NUM($faulty) }
}
staff-faulty = Ошибочные протоколы
staff-faulty-heading = Ошибочные протоколы: { NUM($faulty) }
staff-station = Участок
staff-file-row = Строка файла
staff-breaks = Что не сходится
staff-broken-by = { $relation } (разница { NUM($residual) })
staff-import-heading = Загрузить протоколы участков
staff-import-lead = Сначала файл пробуется. В выборах ничего не меняется, пока вы не подтвердите увиденное.
staff-import-file = Файл протоколов
staff-import-file-hint = CSV в UTF-8 или XLSX; строка на участок. Не больше { $size }.
staff-import-button = Посмотреть файл
staff-no-form = Для «{ $country }» не описана форма протокола участка, поэтому загрузить протоколы нельзя.
staff-upload-heading = { $file }: где какой столбец?
staff-upload-lead = SHA-256 файла: { $digest }. Сравните с тем, который вам сообщили.
staff-map-heading = Столбцы файла
staff-map-lead = Угадано по заголовкам или запомнено с прошлого файла с такими же. Исправьте неверное; что без столбца – не читается.
staff-map-what = Строка протокола
staff-map-column = Столбец
staff-map-sample = Первые строки
staff-map-empty = Может быть пусто
staff-map-places = Какой участок, какие выборы
staff-map-options = Голоса
staff-map-lines = Прочие строки
staff-map-times = Дни и часы
staff-map-station = Участок
staff-map-station-2 = Участок, вторая часть кода
staff-map-territory = Территория
staff-map-contest = Выборы, если в файле их несколько
staff-map-time = { $line }: { $part }
staff-part-year = год
staff-part-month = месяц
staff-part-day = день
staff-part-hour = час
staff-part-minute = минута
staff-map-fixed = { $line }: одно для всех, вида 2024-10-26T20:00
staff-map-moment = { $line }: столбец с датой и временем
staff-map-words = Слова, числа, источник
staff-map-yes = Слово для имеющейся отметки
staff-map-no = Слово для отсутствующей отметки
staff-map-expected = Сколько участков должно отчитаться
staff-map-sheet = Лист книги
staff-map-source = Код источника
staff-map-try = Попробовать эти столбцы
staff-map-drop = Отказаться от файла
staff-tried-heading = Что показала проба
staff-tried-refused = Файл нельзя принять как есть: все ошибки перечислены ниже. Ничего не изменено.
staff-tried-fine = Все строки прочитаны. Несходящиеся протоколы перечислены ниже; они принимаются как есть и помечаются.
staff-tried-confirm = Сделать их протоколами выборов
staff-faults-of-papers = Ошибки протоколов: { NUM($faults) }
staff-faults-of-others = Ошибки других файлов: { NUM($faults) }
staff-publish-heading = Будет опубликовано
staff-publish-heading-same = Опубликованное соответствует работе
staff-publish-heading-not = Публиковать пока нельзя
staff-publish-state-final = Итог публикуется как окончательный.
staff-publish-state-interim = Итог публикуется как предварительный.
staff-publish-archive = SHA-256 файлов: { $digest }.
staff-see-public = Публичная страница
staff-publish-reason = Почему заменяется опубликованное
staff-publish-reason-hint = Эту причину прочтут все, и она навсегда останется в реестре.
staff-publish-button = Опубликовать
staff-publish-chair = Публикует только председатель комиссии.
staff-reason-needed = Укажите причину: без неё опубликованное не заменяется и не отзывается.
staff-differences-heading = В сравнении с публикацией { $number }
staff-differences-none = Мандаты не различаются.
staff-seats-before = Опубликовано
staff-seats-now = Теперь
staff-seats-change = Разница
staff-retract-heading = Отозвать опубликованное
staff-retract-lead = На публичной странице будет сказано, что итог отозван, когда и почему. Ничего не удаляется. Вернуть можно новой публикацией.
staff-retract-reason = Почему
staff-retract-button = Отозвать
staff-history-heading = Действий с этими выборами: { NUM($acts) }
staff-history-lead = Каждое – кем, когда и почему. Ничто не перезаписывается.
staff-history-acts = Действия, новые сверху
staff-when = Когда
staff-did = Что
staff-why = Почему
staff-did-file = { $about }, версия { $number }
staff-did-publish = Опубликовано, номер { $number }
staff-did-retract = Публикация { $number } отозвана
staff-did-copied = Копия протокола { $about }
staff-did-copy = Копия опубликована рядом с публикацией { $number }
staff-tried-no = файл пока принять нельзя
staff-tried-yes = файл можно принять
retracted-heading = Итог отозван: { $title }
retracted-lead = Публикация { $number } отозвана { LONGDATE($day) } в { $hour } ({ $zone }). Причина: «{ $reason }». Всё опубликованное остаётся в реестре.
retracted-record = Её записи в реестре
staff-lots-needed = Нужен жребий
staff-lots-none = Жребий не нужен
staff-lots-unknown = Нужен ли жребий, пока неизвестно
staff-lots-lead = Программа жребий не бросает. Комиссия тянет жребий публично, а здесь записывает результат. Спрашивается только о первом равенстве: от него могут зависеть остальные.
staff-lots-of-lists = Списки
staff-lots-told = { $where }: поровну у { $tied }; разыгрывается мест: { NUM($seats) }.
staff-lots-places = В каком порядке выпал жребий? 1 – первый.
staff-lots-at = День и час
staff-lots-method-hint = Например: сложенные листы из урны.
staff-lots-button = Записать жеребьёвку
staff-lots-chair = Жеребьёвку записывает председатель комиссии.
staff-lots-stale = После открытия страницы подсчёт изменился, и ответ может относиться к другому равенству. Ничего не записано: посмотрите снова.
staff-lots-order = Дайте каждому место от 1 до { NUM($number) }, без повторов.
staff-lots-recorded = Записанные жеребьёвки
staff-copies-heading = { COUNT($copies) ->
    [0] Копий наблюдателей пока нет
   *[other] Копий рядом с официальными протоколами: { NUM($copies) }
}
staff-copies-lead = Копия ничего не меняет в официальном. Она сверяется с официальным протоколом, и председатель может опубликовать её рядом.
staff-copies-kept = Копии
staff-copy-source = Чья копия
staff-copy-source-hint = Организация или документ, откуда она взята; имя человека в реестр не попадает.
staff-copy-scan = SHA-256 скана или фотографии
staff-copy-state = Состояние
staff-copy-published = Опубликована
staff-copy-kept = Не опубликована
staff-copy-station-hint = Код, как в официальном файле, например 1-12.
staff-copy-begin = Внести копию
staff-copy-no-station = Официального протокола участка «{ $station }» нет. Напишите код, как в официальном файле.
staff-copy-heading = Копия протокола участка { $station }
staff-copy-lead = Что на копии не читается, оставьте пустым: тогда об этом ничего не утверждается.
staff-copy-caption = Строки протокола
staff-copy-official = Официальный протокол
staff-copy-copy = Копия
staff-copy-button = Сохранить копию
staff-copy-told = Источник: { $source }. Внёс: { $who }, { LONGDATE($day) }.
staff-copy-differs = { COUNT($lines) ->
    [0] Все строки копии ({ NUM($all) }) совпадают с официальным протоколом
   *[other] Различаются строки: { NUM($lines) } из { NUM($all) }
}
staff-copy-seats = Если бы верна была копия
staff-copy-seats-moved = { COUNT($seats) ->
    [0] Если бы верна была копия, мандаты бы не изменились
   *[other] Если бы верна была копия, перешло бы мандатов: { NUM($seats) }
}
staff-copy-seats-now = По официальным протоколам
staff-copy-seats-if = С копией
staff-copy-publish = Опубликовать копию
staff-copy-publish-lead = Она появится на публичной странице участка рядом с официальным протоколом и в реестре как копия.
staff-copy-not-shown = Сейчас по этим выборам ничего не опубликовано, и копии не рядом с чем стоять.
staff-mandates-heading = { COUNT($left) ->
    [0] У каждого мандата по списку есть депутат
   *[other] Мандатов по спискам без имени: { NUM($left) }
}
staff-mandates-unknown = Сколько мандатов у какого списка, ещё неизвестно
staff-mandates-none = Мандатов по спискам, которые достались бы людям, нет
staff-mandates-lead = Кто получает мандат по списку, определяет закон: порядок в списке или имена, названные органом партии. Назвать можно только тех, кто есть в списке.
staff-mandates-lists = Списки, получившие мандаты
staff-mandates-named = Люди
staff-mandates-no-list = Люди из этого списка не внесены.
staff-mandates-of-heading = { $list }: мандатов по списку – { NUM($seats) }
staff-mandates-of-lead = Отметьте тех, кого назвал орган партии. Больше имён, чем мандатов, не принимается.
staff-mandates-who = Люди в списке
staff-copy-file = Копия файлом CSV, если есть
staff-copy-file-hint = По строке на каждую строку протокола: название или код и число. Введённое ниже важнее файла.
staff-faulty-csv = Скачать все протоколы с ошибками, CSV
staff-looks = Посмотреть
staff-looks-heading = { COUNT($looks) ->
    [one] На { NUM($looks) } протокол стоит посмотреть
    [few] На { NUM($looks) } протокола стоит посмотреть
   *[other] На { NUM($looks) } протоколов стоит посмотреть
}
staff-looks-lead = Само по себе это не ошибка: случайность, переставленные строки, голоса за того, кто здесь не баллотируется. Сверьте с бумагой.
staff-looks-named = Участки или списки
staff-looks-by = На сколько
