# Что говорит проверка протоколов и опубликованных чисел.

# ---- papers of polling stations

check-title-protocols = { $file }: проверка протоколов о результатах голосования

check-papers = Проверено протоколов: { NUM($papers) }

check-relation-holds = { $relation }: выполняется во всех протоколах, где проверено ({ NUM($checked) })

check-relation-broken = { $relation }: не сходится в { NUM($broken) } { COUNT($broken) ->
        [one] протоколе
       *[other] протоколах
    } из { NUM($checked) }; излишек в { NUM($surplus) }, недостача в { NUM($shortage) }

check-relation-skipped = { $relation }: не проверено, в файле нет нужной строки

check-faulty-papers = Протоколов с ошибками: { NUM($faulty) } из { NUM($papers) }

check-faulty-of-these = из них { $parts }

check-faulty-by = { COUNT($broken) ->
        [one] { NUM($broken) } нарушает «{ $relation }»
       *[other] { NUM($broken) } нарушают «{ $relation }»
    }

check-faulty-by-several = некоторые нарушают не одно соотношение

check-broken = { $place }: { $relation }; расхождение { NUM($residual) }

check-severity-error = ошибка

check-severity-warning = предупреждение

check-nature-clerical = описка: одна поправка в одном числе снимает все нарушения

check-nature-unexplained = без объяснения

check-swapped-digits = { $figure }: записано { NUM($written) }; если переставлены две цифры и было { NUM($corrected) }, все соотношения выполняются

check-wrong-digit = { $figure }: записано { NUM($written) }; если неверна одна цифра и было { NUM($corrected) }, все соотношения выполняются

check-several-slips = Протокол объясняют несколько описок; какая из них верна, видно только на бумаге.

check-doubt = Голоса под вопросом: { NUM($votes) } в протоколах без объяснения ({ NUM($papers) }); с описками ещё { NUM($clerical_votes) } ({ NUM($clerical_papers) })

check-doubt-could-change = Это не меньше разрыва за последний мандат (голосов: { QTY($margin, digits: 2) }): ошибки могли изменить мандат.

check-doubt-could-not-change = Это меньше разрыва за последний мандат (голосов: { QTY($margin, digits: 2) }): изменить мандат ошибки не могли даже все вместе.

# ---- published figures

check-title-published = Опубликованные числа, которые противоречат друг другу

check-published-agree = Опубликованные числа друг другу не противоречат.

check-contradiction = { $what }: { $values }

check-said-by = { $value } ({ $source })

check-proven-wrong = { $value } ({ $source }) — ошибка: с этим числом не выполняется «{ $check }», с числом { $right } выполняется.

check-undecided = Какое из них верно, никакая сумма не доказывает.

check-checksum-total = сумма голосов

check-checksum-shares = сумма долей

check-checksum-seats = сумма мандатов

check-checksum-share-of-votes = доля, которая следует из голосов

check-shares-above-whole = { $source }: напечатанные доли в сумме дают { PCT($sum, digits: 2) }, больше целого.

check-swapped-in-print = Переставлены две цифры: { $written } вместо { $right }.

check-wrong-digit-in-print = Неверна одна цифра: { $written } вместо { $right }.

check-seats-do-not-follow = { $source }: { $list }, мандатов { NUM($said) }; по голосам выходит { NUM($computed) }.

# ---- what proves a published figure wrong (a proof's kind is its name)

check-proof-options-sum = С числом { $value } сумма голосов { FIG($sum) }; опубликовано { FIG($published) }, расхождение { NUM($residual) }.

check-proof-shares-of-votes = С числом { $value } доли от { FIG($base) } { COUNT($base) ->
        [one] голоса
       *[other] голосов
    }: { $computed }; напечатано { $printed } ({ $options }).

check-proof-share-of-votes = { FIG($votes) } из { FIG($base) } { COUNT($base) ->
        [one] голоса
       *[other] голосов
    } — это { $computed }; напечатано { $value }.

check-proof-shares-of-source = С числом { $value } доли в источнике { $source } дают в сумме { $total }.

check-proof-seats-of-tiers = Мандатов по списку { NUM($lists) } и в округах { NUM($constituencies) }; сравнивается с { $value } всего.

check-proof-seats-of-house = У остальных { NUM($others) } из { NUM($seats) } мандатов, остаётся { NUM($left) }; напечатано { $value }.

check-proof-valid-and-invalid = Действительных { FIG($valid) } и недействительных { FIG($invalid) }, вместе { FIG($sum) }; напечатано { $value }.

check-proof-turnout-of-source = { $source }: явка { $printed } ({ $line }: { FIG($part) }); от { $value } включённых в списки вышло бы { $computed }.

check-proof-parts-of-candidates = Части ({ $parts }: { $numbers }) дают в сумме { FIG($sum) }; напечатано { $value }.

check-proof-one-digit-wrong = Неверна одна цифра: { $wrong } вместо { $right }.

check-proof-digits-swapped = Переставлены две цифры: { $wrong } вместо { $right }.

check-proof-digits-in-another-order = Те же цифры в другом порядке: { $wrong } вместо { $right }.

check-proof-equals-other-figure = То же число есть в другом месте: { $value } — это и «{ $figure }».

check-proof-equals-difference = { $value } — это ровно { FIG($more) } минус { FIG($less) } ({ $minuend } минус { $subtrahend }).

check-proof-share-of-registered = { $value } — это { FIG($part) } ({ $line }) от { FIG($registered) } включённых в списки избирателей.

check-proof-errors-cancel = { $source }: здесь ошибка { NUM($error) }, а в строке «{ $option }» такая же с обратным знаком; сумма источника скрывает обе.

check-proof-turnout-falls = Явка падает с { $high } ({ $before }) до { $low } ({ $after }). Так не бывает: одно из чисел неверно.

check-holds = сходится

check-fails = не сходится

check-may-be-cause = возможная причина, не доказательство

check-verdict-proved = доказано: неверно { $wrong }, верно { $right }

check-verdict-open = открыто: ни одна сумма не решает

# ---- names of published figures and lines

check-figure-votes = голоса

check-figure-share = доля

check-figure-seats-lists = мандаты по спискам

check-figure-seats-constituencies = мандаты в округах

check-figure-seats-total = всего мандатов

check-figure-turnout = явка

check-figure-sum = сумма голосов

check-figure-valid = действительные голоса

check-figure-invalid = недействительные бюллетени

check-figure-registered = избиратели, включённые в списки

check-figure-took-part = приняли участие в голосовании

check-figure-received-ballot = избиратели, получившие бюллетени

check-figure-candidates-nominated = выдвинутые кандидаты

check-figure-candidates-registered = зарегистрированные кандидаты

check-figure-candidates-on-ballot = кандидаты в бюллетене

check-figure-parties = партии

check-figure-public-associations = общественные объединения

check-figure-self = самовыдвижение

# ---- why a candidate or a list cannot stand

check-bar-too-young = Возраст кандидата в день голосования: { NUM($age) }; нужно не менее { NUM($at_least) }.

check-bar-resident-too-short = Полных лет проживания ко дню голосования: { NUM($years) }; нужно не менее { NUM($at_least) }.

check-bar-several-candidacies = Кандидат выдвинут в нескольких местах ({ $found }); допускается не более { NUM($at_most) }.

check-bar-list-too-long = В списке кандидатов: { NUM($candidates) }; допускается не более { NUM($at_most) }.

check-doubt-all-could-change = Вместе с протоколами, где возможна описка, под вопросом голосов: { NUM($votes) }; это не меньше этого разрыва (голосов: { NUM($margin) }): эти протоколы следует проверить.

check-relation-broken-marks = { $relation }: не выполнено в { NUM($broken) } из { NUM($checked) } { COUNT($checked) ->
        [one] протокола
       *[other] протоколов
    }

# ---- что стоит посмотреть, сравнив протоколы

check-looks-short = Посмотреть

check-looks = { COUNT($looks) ->
        [0] Ни один протокол не выделяется среди соседних
        [one] { NUM($looks) } раз протокол выделяется среди соседних: повод посмотреть, не ошибка
        [few] { NUM($looks) } раза протокол выделяется среди соседних: повод посмотреть, не ошибка
       *[other] { NUM($looks) } раз протокол выделяется среди соседних: повод посмотреть, не ошибка
    }

check-stranger = { $place }: голоса за того, кто здесь не баллотируется: { $list }, { NUM($votes) }. Посмотрите протокол

check-identical = { $place }: голоса по каждой строке те же, что в протоколах: { $others }

check-far = { $place }: у { LISTGEN($list) } { NUM($votes) } из { NUM($cast) } голосов ({ PCT($share, digits: 1) }), на остальной территории { PCT($share_elsewhere, digits: 1) }: разница в пунктах — { NUM($points) }. Посмотрите протокол

check-swapped = { $place }: у { LISTGEN($list) } голосов { NUM($votes) }, а ожидалось бы около { NUM($due) }; у { LISTGEN($other) } — { NUM($other_votes) }, а ожидалось бы около { NUM($other_due) }: строки могли переставить. Посмотрите протокол

# ---- sums of papers held against printed counts

check-contest-lists = партийные списки

check-figure-stations = подсчитано участков

check-figure-expected = всего участков

check-sums-short = Суммы

check-sums-title = Суммы протоколов и опубликованные числа

check-sums-whole = Выборы, по которым есть протоколы всех участков: { NUM($contests) }, протоколов: { NUM($papers) }

check-sums-missing = { $contest }: протоколов { NUM($stations) }, участков должно быть { NUM($expected) }, не хватает { NUM($missing) }. Опубликованное число тогда может быть больше суммы, но не меньше

check-sums-unknown = { $contest }: протоколов { NUM($stations) }; сколько должно быть участков, не сказано. Опубликованное число тогда может быть больше суммы, но не меньше

check-sums-too-many = { $contest }: протоколов больше, чем участков: протоколов { NUM($stations) }, участков должно быть { NUM($expected) }. Найдите лишние протоколы или исправьте число участков

check-sums-differs = { $what }: сумма протоколов { NUM($sum) }; опубликовано { NUM($printed) } ({ $sources }): { $verdict }

check-sums-contradiction = противоречие

check-sums-may-be-missing = пока не противоречие: разницу могут дать недостающие протоколы

check-sums-agree = Все опубликованные числа совпадают с суммами протоколов, сравнено: { NUM($compared) }

check-sums-not-held = Опубликованные числа, для которых протоколы не дают суммы: { NUM($count) }

check-sums-found = Суммы и количества протоколов, которые противоречат опубликованному или ожидаемому: { NUM($count) }. Их называет команда «check».

check-sums-head-figure = Показатель

check-sums-head-sum = Сумма протоколов

check-sums-head-printed = Опубликовано

check-sums-head-source = Источник

check-sums-head-verdict = Вывод

# ---- the structure of councils

check-structure-short = Структура

check-structure-title = Структура маслихатов

check-structure-head-level = Уровень

check-structure-head-councils = Маслихаты

check-structure-head-seats = Мандаты

check-structure-head-constituencies = В округах

check-structure-head-lists = По спискам

check-structure-level-all = все

check-structure-level-regional = областные

check-structure-level-city = городские

check-structure-level-district = районные

check-structure-note = * вычислено из опубликованных чисел и доли мандатов по спискам по закону; само число не опубликовано

check-structure-councils = Маслихаты всех уровней: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-left = Мандаты по спискам: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-kinds = Мандаты обоих видов: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-share = Мандаты маслихатов со списками: { $terms } по спискам по закону составляют { PCT($share, digits: 0) } от { QTY($gives, digits: 2) } ({ $verdict })

check-structure-all-seats = Мандаты всех уровней: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-all-constituencies = Мандаты в округах, все уровни: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-all-lists = Мандаты по спискам, все уровни: { $terms } = { NUM($gives) } ({ $verdict })

check-structure-published = Опубликовано { NUM($published) }

check-structure-proved = доказано: это число опубликовано

check-structure-refuted = опровергнуто

check-structure-named = Маслихаты одного уровня, известные по названию: { $gives } ({ $verdict })

check-structure-reckoned = вычислено; опубликованного числа для сравнения нет

# ---- candidates against the rules of eligibility

check-eligibility-short = Требования

check-eligibility-title = Кандидаты и требования закона

check-eligibility-not-coded = Требования к кандидатам этой страны на этот день не описаны: ни один кандидат и ни один список не проверен.

check-eligibility-clean = Нарушений у кандидатов и списков не найдено.

check-eligibility-rounding = Как округляется предел, в законе не найдено.

check-eligibility-open = Без ответа, в данных этого нет: { $rule }{ COUNT($people) ->
        [0] {""}
       *[other] {" "}(человек: { NUM($people) })
    }

check-eligibility-year = Без ответа, известен только год рождения, и он не решает: { $rule } (человек: { NUM($people) })

check-bar-too-young-by-year = Год рождения { $born }: в день голосования кандидату не больше { NUM($age) }; нужно не менее { NUM($at_least) }.

check-bar-same-name-twice = Одно и то же имя стоит не один раз ({ $found }); одному человеку разрешено выдвижений не более { NUM($at_most) }. Один ли это человек, из данных не видно.

check-stages-all = все

check-stages-grow = { $where }, { $by }: «{ $later }» { NUM($after) } больше, чем «{ $earlier }» { NUM($before) }; на более позднем этапе кандидатов не может стать больше.

# ---- доли по бумагам и напечатанные доли

check-shares-title = Доли и явка по протоколам и как они напечатаны

check-shares-rounding = Вычисленная доля округляется до стольких знаков, сколько напечатано, половина вверх.

check-shares-differs = { $what }: { NUM($part) } из { NUM($whole) } – это { $computed }; напечатано { $printed } ({ $sources }): { $verdict }

check-shares-limit = { $what }: явка за весь день { NUM($part) } из { NUM($whole) }, { $computed }; на этот час напечатано { $printed } ({ $sources }): { $verdict }

check-shares-contradiction = противоречие

check-shares-cut-off = не противоречие, знаки отброшены, а не округлены

check-shares-other-base = не противоречие, доля от другого числа: { $base }

check-shares-may-be-missing = пока не противоречие, разницу могут составить недостающие протоколы

check-shares-agree = Все напечатанные доли совпадают с вычисленными до последнего знака: сравнено { NUM($compared) }

check-shares-not-held = Напечатанные доли, для которых протоколы ничего не дают: { NUM($count) }

check-shares-base-valid = голоса за списки без «против всех»

check-shares-head-of = По протоколам
