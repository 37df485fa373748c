# Слова команды: заголовки таблиц, состояния итогов, завершение.

# ---- heads of tables

command-head-list = Список

command-head-votes = Голоса

command-head-share = Доля от { NUM($count) }

command-head-share-base = Доля от { NUM($count) } ({ $base })

command-head-whole = Целые частные

command-head-remainder = Остаток

command-head-quotient = Частное

command-head-seats = Мандаты

command-head-list-seats = Мандаты по спискам

command-head-constituency-seats = Мандаты в округах

command-head-entitled = Положено всего

command-head-official = Официально

command-head-difference = Разница

command-head-constituency = Округ

command-head-winner = Победитель

command-head-party = Партия

command-head-margin = Разрыв, голосов

command-head-deputy = Депутат

command-head-candidate = Кандидат

command-head-rule = Правило

command-head-source = Источник

command-head-article = Статья

command-head-status = Статус

command-head-station = Избирательный участок

command-head-measure = Показатель

command-head-total = Всего

# ---- words of a result

command-against-all = Против всех

command-not-published = не опубликовано

command-final = Окончательно

command-interim = Предварительно: подсчитано участков { NUM($counted) } из { NUM($expected) }

command-interim-unknown = Предварительно

command-unverified = Не подтверждено

command-did-not-pass = порог не преодолён

command-no-data = Нет данных

command-vacant = Вакантно: { NUM($seats) }

command-shares-only = Опубликованы только доли; мандаты выведены из них с точностью до последней цифры.

command-turnout = Явка: { NUM($took_part) } из { NUM($registered) } избирателей, включённых в списки, { PCT($share, digits: 2) }

command-registered-voters = Избиратели, включённые в списки

command-took-part = Приняли участие в голосовании

command-invalid-ballots = Недействительные бюллетени

command-quota = Избирательное частное, голосов: { QTY($quota, digits: 2) }

# ---- elect

command-title-seats = { $title }: мандаты

command-title-lists = Мандаты по спискам: { NUM($seats) }

command-title-entitled = Сколько мандатов всего положено спискам: { NUM($seats) }, { $lists ->
        [none] округа включены; сколько из них по спискам, неизвестно
       *[other] округа включены; из них по спискам: { NUM($lists) }
    }

command-title-constituencies = Мандаты в округах: { NUM($seats) }

command-title-steps = Как это посчитано

command-title-sources = Источники

command-title-contradictions = Противоречия в источниках

command-title-reproduce = Как это воспроизвести

command-official-agrees = Мандаты совпадают с официальными итогами.

command-official-differs = Мандаты не совпадают с официальными итогами: { $lists }.

command-official-unknown = Официальные итоги для сравнения не даны.

command-lots-needed = Последние мандаты не распределены, поровну у списков: { $tied }. Жребий нужен, мандатов: { NUM($seats) }. Остальные мандаты определены.

command-constituency-lots = { $constituency }. Голосов поровну: { $tied }. Нужна жеребьёвка: { $decides ->
        [run_off] кто участвует во втором туре
       *[seat] кому достанется мандат
    }.

command-constituency-unverified = { $constituency }. «Против всех» набрало не меньше голосов, чем первый кандидат. Что следует, в законе не найдено: этот избирательный округ опирается на непроверенное положение.

command-lots-between = { $decides ->
        [run_off] жеребьёвка, кто участвует во втором туре
       *[seat] нужна жеребьёвка
    }: { $tied }

command-run-off-between = второй тур: { $stand }

command-winner-unverified = { $winner } (не подтверждено)

command-unverified-rules = Некоторые правила не прочитаны в тексте закона; каждое отмечено.

command-written = Записано: { $path }

command-report-lies = Отчёт: { $path }

command-working = { $what }: { NUM($done) } из { NUM($total) }

command-reading = Чтение: { $file }

command-seat-of-list = { $list }, мандат { NUM($seat) }

command-seats-with-names = Имена депутатов

command-quota-of-list = Женщины, лица, не достигшие двадцатидевятилетнего возраста, и лица с инвалидностью в списке: { NUM($count) } из { NUM($all) }; нужно не менее { NUM($needed) }.

command-quota-of-mandates = Женщины, лица, не достигшие двадцатидевятилетнего возраста, и лица с инвалидностью среди мандатов: { NUM($count) } из { NUM($all) }; нужно не менее { NUM($needed) }.

command-names-not-published = { $list }: не опубликованы имена депутатов по списку ({ NUM($seats) })

command-names-of-list = { $list }: { $people }

command-names-exhausted = { $list }: мандаты по списку, на которые не хватило кандидатов: { NUM($seats) }

command-quota-met = квота соблюдена

command-quota-broken = квота не соблюдена

command-quota-not-known = соблюдена ли квота, не опубликовано

# ---- candidates

command-candidates-title = { $title }: кандидаты

command-candidates-nominated = Выдвинуто: { NUM($count) }, мандатов { NUM($mandates) }, на один мандат { DEC($ratio, digits: 1) }

command-candidates-registered = Зарегистрировано: { NUM($count) }, мандатов { NUM($mandates) }, на один мандат { DEC($ratio, digits: 1) }

command-candidates-on-lists = В партийных списках: { NUM($count) }, мандатов { NUM($mandates) }, на один мандат { DEC($ratio, digits: 1) }

command-candidates-self = Самовыдвижение: { NUM($count) }

command-candidates-by-parties = Выдвинуто партиями: { NUM($count) }

command-candidates-withdrawn = Сняли кандидатуру: { NUM($count) }

command-candidates-stage-differs = { $source } называет { NUM($count) } словом «{ $said }»; по другим источникам это число «{ $stage }».

command-stage-nominated = выдвинуто

command-stage-registered = зарегистрировано

command-stage-on-lists = в партийных списках

# ---- compare

command-compare-title = { $title }: действующие правила и изменение

command-compare-as-law = По закону

command-compare-changed = С изменением

command-compare-threshold = Порог { THRESHOLD($share) }

command-compare-seats = Мандатов: { NUM($seats) }

command-compare-method = Метод: { $method }

command-gallagher = Индекс Галлахера

command-loosemore-hanby = Индекс Лузмора-Хэнби

command-effective-votes = Эффективное число партий по голосам

command-effective-seats = Эффективное число партий по мандатам

command-method-largest-remainder = наибольший остаток

command-method-most-votes = целые частные, затем наибольшее число голосов

command-method-dhondt = д’Ондт

command-method-sainte-lague = Сент-Лагю

command-method-modified-sainte-lague = изменённый Сент-Лагю

command-method-danish = датский

command-method-huntington-hill = Хантингтон-Хилл

command-method-adams = Адамс

# ---- exits

command-exit-faults = Ошибок во входных данных: { NUM($count) }. Расчёта не было.

command-exit-well = Ошибок не найдено.

command-more = и ещё { NUM($count) }

command-yes = да

command-no = нет

command-stage-on-ballot = в бюллетене

command-by-public-associations = Выдвинуто общественными объединениями: { NUM($count) }

command-candidates-on-ballot = В бюллетене: { NUM($count) }, мандатов { NUM($mandates) }, на один мандат { DEC($ratio, digits: 1) }

command-firm-in-rounding = При любом числе голосов, которое округляется до этих долей, мандаты распределяются так же.

command-not-firm-in-rounding = При некоторых числах голосов, которые округляются до этих долей, мандаты распределились бы иначе.

# ---- candidates, parts of a stage

command-candidates-in-constituencies = В округах

command-candidates-in-lists = В партийных списках

command-candidates-count = { $stage }: { NUM($count) }

command-candidates-in-part = { $stage }: общее число не опубликовано

command-candidates-by = { $by }: { NUM($count) } из { NUM($all) }, { PCT($share, digits: 1) }

command-candidates-versions = Источники противоречат друг другу, { $figure }: { $versions }.

command-candidates-law = Что закон требует от кандидатов

command-candidates-longest-list = мандатов { NUM($seats) }: в списке не более { NUM($most) } кандидатов

command-candidates-deposit = { NUM($tenge) } тенге по минимальной заработной плате того года

command-head-stage = Этап

command-head-candidates = Кандидаты

command-head-per-mandate = На мандат

# ---- страницы команд

command-compare-moved = { COUNT($seats) ->
        [one] Изменение переносит { NUM($seats) } мандат
        [few] Изменение переносит { NUM($seats) } мандата
       *[other] Изменение переносит { NUM($seats) } мандатов
    }{ $entitled ->
        [yes] { " из положенных спискам" }
       *[no] { " по спискам" }
    }

command-compare-same = Изменение не переносит ни одного мандата { $entitled ->
        [yes] из положенных спискам
       *[no] по спискам
    }

command-compare-picture = { $entitled ->
        [yes] Мандаты, положенные спискам всего
       *[no] Мандаты по спискам
    }: действующие правила и изменение

command-compare-lead = Сплошная полоса: мандаты по правилам этих выборов. Рамка: мандаты при тех же голосах по изменённым правилам.

command-compare-measures = Насколько мандаты соответствуют голосам

command-explain-page = Почему { LISTNOM($list) } { $entitled ->
        [yes] имеет право на { ORD($seat) } мандат в общем счёте
       *[no] получил { ORD($seat) } мандат
    }

command-explain-ranking = Кто получил распределённые по очереди мандаты и кто был следующим

command-rank = Очередь

command-head-seat = Мандат №

command-head-won = Итог

command-claim-whole = Основание

command-claim-remainder = Остаток, доля частного

command-claim-most-votes = Голоса

command-claim-divisor = Частное

command-claim-free = Голоса

command-claim-tie = Основание

command-claim-reshared = Основание

command-claim-minimum = Основание

command-check-found = { COUNT($findings) ->
        [one] Проверка нашла { NUM($findings) } ошибку
        [few] Проверка нашла { NUM($findings) } ошибки
       *[other] Проверка нашла { NUM($findings) } ошибок
    }

command-check-clean = Проверка не нашла ошибок

command-check-relations = Контрольные соотношения формы

command-check-faulty = Протоколы с ошибками

command-head-relation = Соотношение

command-head-severity = Важность

command-head-checked = Проверено

command-head-broken = Не сходится

command-head-surplus = Больше

command-head-shortage = Меньше

command-head-place = Место

command-head-residual = Расхождение

command-head-nature = Характер

command-head-nominator = Кем выдвинуты

command-head-body = Орган

command-progress = { $stage ->
        [read] Чтение: { $about }
        [check] Проверка: { $about }
        [compare] Сравнение протоколов: { $about }
       *[sum] Подсчёт сумм
    }{ $parts ->
        [1] {""}
       *[other] {" "}({ NUM($part) }/{ NUM($parts) })
    }

# ---- whose deposit returns, people of the case's own file, papers too many

command-too-many-papers = Не окончательно: протоколов { NUM($counted) }, а участков должно быть { NUM($expected) }

command-stage-named = названо в файле людей этого дела

command-deposit-short = Взносы

command-deposit-title = Кому избирательный взнос возвращается по правилу

command-deposit-share-one = { NUM($votes) } из { NUM($largest) } голосов, { PCT($least, digits: 2) }

command-deposit-share-two = голосов { NUM($votes) }: от { PCT($least, digits: 2) } (из { NUM($largest) }) до { PCT($most, digits: 2) } (из { NUM($smallest) })

command-deposit-share-shares = опубликовано { PCT($most, digits: 2) }

command-deposit-elected = возвращается, есть избранные

command-deposit-share = возвращается по доле голосов

command-deposit-death = возвращается, смерть

command-deposit-kept = не возвращается

command-deposit-open = открыто: зависит от того, от каких голосов считается доля

command-deposit-base = [не подтверждено] От каких голосов считается доля, в законе не прочитано; испробовано каждое опубликованное число, а о смертях в данных нет.
