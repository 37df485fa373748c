# Слова отчёта о выборах: заголовки, шапки таблиц, подписи на рисунках.

report-title = { $election }: голоса и мандаты с объяснением

report-place = Мандаты, объяснённые по опубликованным голосам

report-contents = На этой странице

report-computed = Как это посчитано?

report-footer-program = Maslikhat { $version } — открытая программа, лицензия Apache-2.0. Числа — факты из источников, названных выше.

report-footer-licence = Текст и рисунки страницы: CC BY 4.0. Шрифты: Golos Text и вырезка из Source Serif 4, лицензия SIL Open Font License 1.1.

# ---- вывод и карточка состояния

report-finding-all = { $list }: { NUM($seats) } из { NUM($all) } мандатов при { PCT($share, digits: 2) } голосов за списки

report-finding-lists = { $list }: { NUM($seats) } из { NUM($all) } мандатов по спискам при { PCT($share, digits: 2) } голосов за списки

report-finding-seats = { $list }: { NUM($seats) } из { NUM($all) } мандатов

report-lots = Нужна жеребьёвка: { COUNT($seats) ->
        [one] { NUM($seats) } мандат
        [few] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    }, равны { $tied }

report-lead-lists = По спискам распределялось { COUNT($seats) ->
        [one] { NUM($seats) } мандат
        [few] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    }, участвовало { COUNT($lists) ->
        [one] { NUM($lists) } список
        [few] { NUM($lists) } списка
       *[other] { NUM($lists) } списков
    }.

report-lead-house = { COUNT($lists) ->
        [one] Участвовал { NUM($lists) } список
        [few] Участвовали { NUM($lists) } списка
       *[other] Участвовали { NUM($lists) } списков
    }, всего мандатов — { NUM($seats) }; мандаты в округах засчитываются в долю списка.

report-lead-constituencies = В избирательных округах — { COUNT($seats) ->
        [one] { NUM($seats) } мандат
        [few] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    }.

report-card-result = Результат

report-card-established = Окончательно, установлен { LONGDATE($day) }

report-card-final = Окончательно

report-card-interim = Предварительно: подсчёт идёт

report-card-recount = Пересчёт

report-card-agrees = наши мандаты по спискам = официальные, { NUM($seats) } из { NUM($seats) }

report-card-differs = { COUNT($figures) ->
        [one] с официальными мандатами расходится { NUM($figures) } число
        [few] с официальными мандатами расходятся { NUM($figures) } числа
       *[other] с официальными мандатами расходятся { NUM($figures) } чисел
    }

report-card-rules = Правила

report-card-rules-status = { $status }: { NUM($rules) } из { NUM($all) } правил

report-card-rules-read = все применённые правила прочитаны в тексте закона

report-card-check = Проверка

report-card-contradictions = { COUNT($found) ->
        [0] опубликованные числа согласуются
        [one] спорно { NUM($found) } опубликованное число, доказано неверных: { NUM($wrong) }
        [few] спорны { NUM($found) } опубликованных числа, доказано неверных: { NUM($wrong) }
       *[other] спорно { NUM($found) } опубликованных чисел, доказано неверных: { NUM($wrong) }
    }

report-card-sources = { COUNT($sources) ->
        [one] { NUM($sources) } источник, назван ниже
        [few] { NUM($sources) } источника, названы ниже
       *[other] { NUM($sources) } источников, названы ниже
    }

# ---- мандаты

report-seats-short = Мандаты

report-seats-majority = { COUNT($more) ->
        [0] { $list }: ровно большинство мандатов
        [one] { $list }: на { NUM($more) } мандат больше, чем нужно для большинства ({ NUM($majority) })
        [few] { $list }: на { NUM($more) } мандата больше, чем нужно для большинства ({ NUM($majority) })
       *[other] { $list }: на { NUM($more) } мандатов больше, чем нужно для большинства ({ NUM($majority) })
    }

report-seats-of-lists = { LIST($list) } – мандатов по спискам: { NUM($seats) } из { NUM($all) }; остальные мандаты здесь не опубликованы

report-seats-no-majority = Ни у кого нет большинства в { COUNT($majority) ->
        [one] { NUM($majority) } мандат
        [few] { NUM($majority) } мандата
       *[other] { NUM($majority) } мандатов
    }; ближе всех { $list }: { NUM($seats) }

report-seats-constituencies = { COUNT($known) ->
        [0] Кому достались мандаты в округах (всего { NUM($seats) }), здесь не опубликовано; на рисунке только мандаты по спискам.
       *[other] Мандаты партий в округах взяты из опубликованных итогов; голоса в округах не опубликованы, поэтому пересчитать их нельзя.
    }

report-seats-picture = Распределение { COUNT($seats) ->
        [one] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    } по партиям

report-seats-marks = { COUNT($constituencies) ->
        [0] Каждый знак — один мандат по списку. Сгруппировано по партиям; это не план зала.
       *[other] Каждый знак — один мандат. Сплошной: получен по списку ({ NUM($lists) }). Кольцо: получен в округе ({ NUM($constituencies) }). Сгруппировано по партиям; это не план зала.
    }

report-seats-note = по списку { NUM($lists) } + в округах { NUM($constituencies) }

report-seats-all-constituencies = все в округах

report-of-seats = из { COUNT($seats) ->
        [one] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    }

report-majority = большинство: { NUM($majority) } из { NUM($seats) }

report-seats-table = Мандаты по способу избрания

report-party = Партия

report-by-list = По списку

report-by-constituency = В округах

report-share-of-seats = Доля от { NUM($seats) }

report-all = Всего

# ---- голоса

report-votes-short = Голоса

report-votes-passed = { COUNT($passed) ->
        [one] { NUM($passed) } список из { NUM($lists) } преодолел порог { THRESHOLD($threshold) }
        [few] { NUM($passed) } списка из { NUM($lists) } преодолели порог { THRESHOLD($threshold) }
       *[other] { NUM($passed) } списков из { NUM($lists) } преодолели порог { THRESHOLD($threshold) }
    }{ COUNT($exempt) ->
        [0] { "" }
       *[other] , ещё { NUM($exempt) } — благодаря победам в округах
    }

report-votes-no-threshold = { COUNT($lists) ->
        [one] Участвовал { NUM($lists) } список; порога закон не устанавливает
        [few] Участвовали { NUM($lists) } списка; порога закон не устанавливает
       *[other] Участвовали { NUM($lists) } списков; порога закон не устанавливает
    }

report-votes-picture = Доли голосов и порог

report-votes-base = В процентах от { $base }: { $what }. Полосы начинаются с нуля.

report-near-threshold = Около порога: запас в голосах

report-threshold-line = порог { THRESHOLD($threshold) } = { QTY($votes, digits: 2) } { COUNT($votes, digits: 2) ->
        [one] голос
        [few] голоса
        [many] голосов
       *[other] голоса
    }

report-threshold-share = порог { THRESHOLD($threshold) }

report-list = Список

report-share-of = % от { $base }

report-list-seats = Мандаты по списку

report-seats-due = Мандаты по голосам за списки

report-votes-table = Голоса и мандаты по спискам

# ---- частные и остатки

report-quota-short = Частные

report-quota-heading = { COUNT($whole) ->
        [one] { NUM($whole) } мандат по целым частным
        [few] { NUM($whole) } мандата по целым частным
       *[other] { NUM($whole) } мандатов по целым частным
    }{ COUNT($left) ->
        [0] , остатка нет
       *[other] , { NUM($left) } — { $rest ->
            [most_votes] спискам с наибольшим числом голосов
           *[largest_remainder] по наибольшим остаткам
        }
    }

report-quota-picture = Голоса, отсчитанные целыми частными

report-quota-cost = { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } за { COUNT($lists) ->
        [one] { NUM($lists) } список
        [few] { NUM($lists) } списка
       *[other] { NUM($lists) } списков
    } на { COUNT($seats) ->
        [one] { NUM($seats) } мандат
        [few] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    }: на один мандат приходится { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] голос
        [few] голоса
        [many] голосов
       *[other] голоса
    }. Один блок — одно целое частное; последний блок в рамке — остаток; +1 — мандат, полученный по остатку.

report-quota-cost-shares = Посчитано по опубликованным долям, мандатов: { NUM($seats) }. Один блок — одно целое частное; последний блок в рамке — остаток; +1 — мандат, полученный по остатку.

report-quota-table = Целые частные, остатки и мандаты

report-whole = Целых

report-remainder = Остаток

report-seats-count = { COUNT($seats) ->
        [one] { NUM($seats) } мандат
        [few] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    }

report-remainder-short = Остатки

report-remainder-heading = { COUNT($seats) ->
        [one] Последний мандат
        [few] Последние { NUM($seats) } мандата
       *[other] Последние { NUM($seats) } мандатов
    }: { $won }{ $next ->
        [none] { "" }
       *[other] ; в очереди за ними — { $next }
    }

report-remainder-tied = { COUNT($seats) ->
        [one] За последний мандат — равенство
        [few] За последние { NUM($seats) } мандата — равенство
       *[other] За последние { NUM($seats) } мандатов — равенство
    }

report-remainder-picture = Остатки по убыванию

report-remainder-unit = Остатки в долях одного частного, по убыванию

report-seats-end = здесь мандаты кончились: { NUM($seats) } из { NUM($seats) }

report-one-seat = 1 мандат

report-next-in-line = следующий в очереди

report-firm-short = Прочность

report-firm-heading = Ближе всего к потере — { $list }, мандат № { NUM($seat) }: { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }

report-firm-table = Последний мандат каждого списка и наименьшая потеря голосов, при которой он уходит

report-firm-seat = Последний мандат, №

report-firm-fewer = Голосов меньше

report-firm-share = Из своих голосов

report-firm-goes-to = Мандат получит

report-firm-never = никакая потеря своих голосов его не сдвинет

report-firm-falls-out = список не преодолеет порог

report-firm-lots = жребий или никто

report-firm-note = Найдено новым распределением всех мандатов при меньшем числе голосов за список и прочих неизменных; основание порога меняется вместе с ними.

report-left-over = Осталось голосов

report-remainder-table = Остатки и мандаты, которые они принесли

report-lots-needed = нужна жеребьёвка

report-run-off = нужно повторное голосование

report-quota-rounding = { $firm ->
        [yes] Доли округлены; любые числа голосов, которые округляются до них, дают те же мандаты.
        [no] Доли округлены; некоторые числа голосов, которые округляются до них, дали бы другие мандаты.
       *[none] Доли округлены; дают ли те же мандаты все числа голосов, которые округляются до них, не вычислено.
    }

# ---- шаги

report-steps-short = Шаги

report-steps-heading = Каждый шаг, его статья и насколько она прочитана

report-steps-lead = Пунктирной рамкой отмечен шаг, который опирается на правило, не прочитанное в действующем тексте закона.

# ---- округа и кандидаты

report-constituencies-short = Округа

report-constituencies-heading = Победители опубликованы в { NUM($known) } из { NUM($all) } { COUNT($all) ->
        [one] избирательного округа
       *[other] избирательных округов
    }

report-constituencies-table = Избирательные округа и победители

report-constituencies-note = Имена — как в источниках. Голоса в округах не опубликованы, поэтому пересчитать эти мандаты нельзя.

report-constituency = Избирательный округ

report-winner = Победитель

report-against-all = Против всех

report-margin = Отрыв

report-not-published = не опубликовано

report-candidates-short = Кандидаты

report-candidates-heading = Сколько кандидатов было на мандат

report-candidates-per-seat = На один мандат в округе — { DEC($each, digits: 1) } зарегистрированного кандидата

report-candidates-picture = Кандидаты на один мандат в округе

report-candidates-block = Один блок — один кандидат на один мандат.

report-candidates-table = Кандидаты на мандат по стадиям

report-candidates-parts = Кандидаты в отдельных округах, насколько опубликовано

report-stage = Стадия

report-stage-name = { $stage ->
        [nominated] выдвинуты
        [registered] зарегистрированы
        [on_ballot] в бюллетене
        [elected] избраны
       *[other] { $stage }
    }

report-contest = Где

report-candidates = Кандидаты

report-mandates = Мандаты

report-per-mandate = На мандат

report-contest-constituencies = все округа

report-contest-lists = партийные списки

report-contest-some = { COUNT($count) ->
        [one] округ № { $ids }
       *[other] округа № { $ids }
    }

# ---- явка

report-turnout-short = Явка

report-turnout-heading = { PCT($share, digits: 2) } включённых в списки избирателей подали учтённый голос

report-turnout-picture = Из { NUM($registered) } избирателей, включённых в списки

report-turnout-counted = учтены за списки и «против всех»

report-turnout-table = Числа избирателей и голосов

report-half-registered = половина включённых в списки

report-count-of = Что посчитано

report-people = Число

report-regions-short = Регионы

report-regions-heading = Выше всего явка — { $high }, { $high_share }; ниже всего — { $low }, { $low_share }

report-regions-picture = Явка по регионам

report-regions-hour = Как опубликовано, последнее сообщение дня ({ $hours }), в процентах от включённых в списки в регионе. Темнее — выше.

report-regions-table = Явка по регионам, по убыванию

report-region = Регион

report-regions-foot = Границы упрощены

# ---- противоречия, источники, как повторить

report-contradictions-short = Противоречия

report-contradictions-heading = { COUNT($found) ->
        [0] Опубликованные числа не противоречат друг другу
        [one] Спорно { NUM($found) } опубликованное число; доказано неверных: { NUM($wrong) }
        [few] Спорны { NUM($found) } опубликованных числа; доказано неверных: { NUM($wrong) }
       *[other] Спорно { NUM($found) } опубликованных чисел; доказано неверных: { NUM($wrong) }
    }

report-contradictions-lead = Что и кем напечатано, что верно и какие суммы говорят за или против. Источники названы в следующей таблице.

report-contradictions-table = Числа, напечатанные по-разному или нарушающие сумму

report-contradiction-figure = Число

report-contradiction-printed = Напечатано

report-contradiction-used = Верно

report-contradiction-proof = Откуда это известно

report-printed-by = { $value } ({ $sources })

report-undecided = не решено

report-sources-short = Источники

report-sources-heading = { COUNT($sources) ->
        [one] { NUM($sources) } источник
        [few] { NUM($sources) } источника
       *[other] { NUM($sources) } источников
    }

report-sources-table = Где прочитаны числа

report-source-id = №

report-source-what = Источник

report-source-date = Дата

report-reproduce-short = Повторить

report-reproduce-heading = Эту страницу может получить каждый

report-reproduce-lead = Та же команда на тех же файлах даёт ту же страницу до последней буквы.
