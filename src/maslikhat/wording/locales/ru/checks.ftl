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

check-faulty-papers = Протоколы, в которых числа не сходятся: { NUM($faulty) } из { NUM($papers) }

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

check-identical = { $place }: голоса по каждой строке те же, что в протоколах: { $others }

check-far = { $place }: у { LISTGEN($list) } { NUM($votes) } из { NUM($cast) } голосов ({ PCT($share, digits: 1) }), на остальной территории { PCT($share_elsewhere, digits: 1) }: разница в пунктах — { NUM($points) }. Посмотрите протокол

check-swapped = { $place }: у { LISTGEN($list) } голосов { NUM($votes) }, а ожидалось бы около { NUM($due) }; у { LISTGEN($other) } — { NUM($other_votes) }, а ожидалось бы около { NUM($other_due) }: строки могли переставить. Посмотрите протокол
