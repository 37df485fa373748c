# Шаги распределения, основание одного мандата и место правила в законе.

# ---- почему мандат получен ----

why-remainder-seat =
    { GOT($list) } { ORD($seat) } мандат по наибольшему остатку. За { COUNT($passed_count) ->
        [one] { WORD($passed_count) } список
        [few] { WORD($passed_count) } списка
       *[other] { WORD($passed_count) } списков
    }{ COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { ", " }{ COUNT($passed_count) ->
            [one] преодолевший
           *[other] преодолевших
        } { THRESHOLD($threshold) },
    } { COUNT($votes_passed) ->
        [one] подан
       *[other] подано
    } { NUM($votes_passed) } { COUNT($votes_passed) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }; на один из { NUM($seats) } { COUNT($seats) ->
        [one] мандата
       *[other] мандатов
    } приходится { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] голос
        [few] голоса
        [many] голосов
       *[other] голоса
    } ({ $quota_kind ->
        [droop] квота Друпа
        [hagenbach_bischoff] квота Хагенбаха-Бишофа
        [imperiali] квота Империали
       *[hare] первое избирательное частное
    }).
    В { NUM($votes) } { COUNT($votes) ->
        [one] голосе
       *[other] голосах
    } { OF($list) } содержится { NUM($whole) } { COUNT($whole) ->
        [one] целое частное
       *[other] целых частных
    }, остаётся { NUM($left_over) } { COUNT($left_over) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } ({ PART($part) } частного). { NUM($seats_whole) } { COUNT($seats_whole) ->
        [one] мандат распределён
        [few] мандата распределены
       *[other] мандатов распределены
    } по целым частным, { NUM($seats_rest) } — по наибольшим остаткам: { $ranking }. { $runner_up ->
        [none] Следующих не было.
       *[other] { NEXT($runner_up) }: { PART($runner_part) }.
    }

why-most-votes-seat =
    { GOT($list) } { ORD($seat) } мандат как один из списков с наибольшим числом голосов. За { COUNT($passed_count) ->
        [one] { WORD($passed_count) } список
        [few] { WORD($passed_count) } списка
       *[other] { WORD($passed_count) } списков
    }{ COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { ", " }{ COUNT($passed_count) ->
            [one] преодолевший
           *[other] преодолевших
        } { THRESHOLD($threshold) },
    } { COUNT($votes_passed) ->
        [one] подан
       *[other] подано
    } { NUM($votes_passed) } { COUNT($votes_passed) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }; на один из { NUM($seats) } { COUNT($seats) ->
        [one] мандата
       *[other] мандатов
    } приходится { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] голос
        [few] голоса
        [many] голосов
       *[other] голоса
    } ({ $quota_kind ->
        [droop] квота Друпа
        [hagenbach_bischoff] квота Хагенбаха-Бишофа
        [imperiali] квота Империали
       *[hare] первое избирательное частное
    }).
    В { NUM($votes) } { COUNT($votes) ->
        [one] голосе
       *[other] голосах
    } { OF($list) } содержится { NUM($whole) } { COUNT($whole) ->
        [one] целое частное
       *[other] целых частных
    }. { NUM($seats_whole) } { COUNT($seats_whole) ->
        [one] мандат распределён
        [few] мандата распределены
       *[other] мандатов распределены
    } по целым частным, { NUM($seats_rest) } — спискам с наибольшим числом голосов: { $ranking }. { $runner_up ->
        [none] Следующих не было.
       *[other] { NEXT($runner_up) }: { NUM($runner_votes) } { COUNT($runner_votes) ->
            [one] голос
            [few] голоса
           *[other] голосов
        }.
    }

why-whole-seat =
    { GOT($list) } { ORD($seat) } мандат по целому частному. За { COUNT($passed_count) ->
        [one] { WORD($passed_count) } список
        [few] { WORD($passed_count) } списка
       *[other] { WORD($passed_count) } списков
    }{ COUNT($threshold, digits: 9) ->
        [0] { "" }
       *[other] { ", " }{ COUNT($passed_count) ->
            [one] преодолевший
           *[other] преодолевших
        } { THRESHOLD($threshold) },
    } { COUNT($votes_passed) ->
        [one] подан
       *[other] подано
    } { NUM($votes_passed) } { COUNT($votes_passed) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }; на один из { NUM($seats) } { COUNT($seats) ->
        [one] мандата
       *[other] мандатов
    } приходится { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] голос
        [few] голоса
        [many] голосов
       *[other] голоса
    } ({ $quota_kind ->
        [droop] квота Друпа
        [hagenbach_bischoff] квота Хагенбаха-Бишофа
        [imperiali] квота Империали
       *[hare] первое избирательное частное
    }).
    В { NUM($votes) } { COUNT($votes) ->
        [one] голосе
       *[other] голосах
    } { OF($list) } содержится { NUM($whole) } { COUNT($whole) ->
        [one] целое частное: этому мандату остаток не нужен.
       *[other] целых частных: первые мандаты ({ NUM($whole) }) получены без остатка.
    }

why-divisor-seat = { $entitled ->
        [yes] { LIST($list) } имеет право на { ORD($seat) } мандат в общем счёте, вместе с округами,
       *[no] { GOT($list) } { ORD($seat) } мандат
    } по одному из { NUM($seats) } наибольших частных ({ $method ->
        [dhondt] метод д’Ондта
        [sainte_lague] метод Сент-Лагю
        [modified_sainte_lague] изменённый метод Сент-Лагю
        [danish] датский метод
        [huntington_hill] метод Хантингтона-Хилла
       *[adams] метод Адамса
    }).
    { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } { OF($list) } при делении на { QTY($divisor, digits: 3) } { COUNT($votes) ->
        [one] даёт
       *[other] дают
    } { QTY($quotient, digits: 2) }: это { ORD($rank) } по величине результат; { COUNT($seats) ->
        [one] { NUM($seats) } мандат достаётся наибольшему.
        [few] { NUM($seats) } мандата достаются наибольшим.
       *[other] { NUM($seats) } мандатов достаются наибольшим.
    } { $runner_up ->
        [none] Следующих не было.
        [own] Следующее по величине частное, { QTY($runner_quotient, digits: 2) }, – того же списка: будь мандатов на один больше, дополнительный тоже достался бы ему.
       *[other] { NEXT($runner_up) }: { QTY($runner_quotient, digits: 2) }.
    }

why-free-seat = { GOT($list) } { ORD($seat) } мандат, потому что по этому методу каждый участвующий список получает первый мандат.

why-constituency-seat =
    Мандат: { $constituency }. Депутат: { $winner }, { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }, больше, чем у любого другого кандидата. { $runner_up ->
        [none] Других кандидатов не было.
       *[other] На втором месте { $runner_up }, { NUM($runner_votes) }; разрыв { NUM($margin) } { COUNT($margin) ->
            [one] голос
            [few] голоса
           *[other] голосов
        }.
    }

why-constituency-published = Мандат: { $constituency }. Депутат: { $winner }, как опубликовано. Голоса не опубликованы, поэтому пересчитать результат нельзя.

why-tie-seat = { GOT($list) } { ORD($seat) } мандат по правилу о равенстве голосов; вровень стояли: { $tied }.

why-reshared-seat = { GOT($list) } { ORD($seat) } мандат, потому что мандаты распределены заново между остальными списками: { $cause ->
        [minimum] наименьшее число мандатов, положенное списку по закону, получили: { $held }.
       *[exhausted] кандидатов меньше, чем мандатов по голосам: { $held }.
    }

why-minimum-seat = { GOT($list) } { ORD($seat) } мандат, потому что по закону списку положено не менее { NUM($minimum) } { COUNT($minimum) ->
        [one] мандата
       *[other] мандатов
    }.

why-gap-remainder = Остаток { LISTGEN($list) } больше остатка { LISTGEN($runner_up) } на { NUM($gap) } { COUNT($gap) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } ({ PART($gap_part) } частного).

why-gap-votes = У { LISTGEN($list) } на { NUM($gap) } { COUNT($gap) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } больше, чем у { LISTGEN($runner_up) }.

why-gap-quotient = Частное { LISTGEN($list) } больше частного { LISTGEN($runner_up) } на { QTY($gap, digits: 2) } { COUNT($gap, digits: 2) ->
        [one] голос
        [few] голоса
        [many] голосов
       *[other] голоса
    }.

why-votes-to-lose = Если бы за { LISTNOM($list) } было подано на { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } меньше, а за остальные столько же, этот мандат достался бы { LISTDAT($challenger) }.

why-votes-to-take = Если бы за { LISTNOM($challenger) } было подано на { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } больше, а за остальные столько же, этот мандат перешёл бы к нему от { LISTGEN($list) }.

why-votes-to-fall-out = Если бы за { LISTNOM($list) } было подано на { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } меньше, а за остальные столько же, он не преодолел бы порог и лишился бы всех мандатов по списку.

why-votes-to-tie = Если бы за { LISTNOM($list) } было подано на { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } меньше, а за остальные столько же, этот мандат уже не был бы бесспорным.

why-votes-to-push-out = Если бы за { LISTNOM($challenger) } было подано на { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } больше, а за остальные столько же, { LISTNOM($list) } не преодолел бы порог.

why-never-lost = Даже если голоса потеряет один только { LISTNOM($list) }, этот мандат другому списку не перейдёт.

why-not-held = У { LISTGEN($list) } { COUNT($held) ->
        [0] нет мандатов
        [one] { NUM($held) } мандат
        [few] { NUM($held) } мандата
       *[other] { NUM($held) } мандатов
    }, поэтому { ORD($seat) } мандат объяснить нельзя.

# ---- шаги: порог ----

base-name = { $base ->
        [valid] действительные голоса за списки
        [valid_and_against_all] голоса за списки и «против всех»
        [cast] все поданные бюллетени, включая недействительные
        [took_part] избиратели, принявшие участие в голосовании
       *[registered] избиратели, включённые в списки
    }

step-threshold-base = Порог — { THRESHOLD($share) } от { $base ->
        [valid] действительных голосов за списки
        [valid_and_against_all] голосов за списки и «против всех»
        [cast] всех поданных бюллетеней, включая недействительные
        [took_part] числа избирателей, принявших участие в голосовании
       *[registered] числа избирателей, включённых в списки
    }: от { NUM($count) } это не менее { NUM($least) } { COUNT($least) ->
        [one] голоса
       *[other] голосов
    }. { $equal_passes ->
        [yes] Ровно { THRESHOLD($share) } — порог преодолён.
       *[no] Ровно { THRESHOLD($share) } — порог не преодолён.
    }

step-threshold-coalition = Порог для коалиции — { THRESHOLD($share) }: не менее { NUM($least) } { COUNT($least) ->
        [one] голоса
       *[other] голосов
    }.

step-threshold-passed = { LIST($list) } преодолел порог: { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }, { PCT($share, digits: 2) }; { COUNT($over) ->
        [0] ровно столько, сколько нужно.
        [one] запас { NUM($over) } голос.
        [few] запас { NUM($over) } голоса.
       *[other] запас { NUM($over) } голосов.
    }

step-threshold-failed = { LIST($list) } не преодолел порог: { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }, { PCT($share, digits: 2) }; не хватило { NUM($short) } { COUNT($short) ->
        [one] голоса
       *[other] голосов
    }.

step-threshold-exempt = { LIST($list) } участвует в распределении без порога: побед в округах — { NUM($won) }, достаточно { NUM($needed) }. За него { COUNT($votes) ->
        [one] подан { NUM($votes) } голос
        [few] подано { NUM($votes) } голоса
       *[other] подано { NUM($votes) } голосов
    }.

step-threshold-not-applied = Порога нет: участвует каждый список, за который подан хотя бы один голос.

step-single-list-admitted = Порог преодолел только { LISTNOM($list) }, поэтому допускается и следующий, { LISTNOM($runner_up) }; его результат умножается на { QTY($factor, digits: 2) }.

step-single-list-minimum = { LIST($list) }, допущенный вторым, получает не менее { NUM($seats) } { COUNT($seats) ->
        [one] мандата
       *[other] мандатов
    }.

# ---- шаги: частное и остатки ----

step-quota = { COUNT($votes) ->
        [one] { NUM($votes) } голос
        [few] { NUM($votes) } голоса
       *[other] { NUM($votes) } голосов
    } за { COUNT($lists_count) ->
        [one] { NUM($lists_count) } список
        [few] { NUM($lists_count) } списка
       *[other] { NUM($lists_count) } списков
    } на { COUNT($seats) ->
        [one] { NUM($seats) } мандат
        [few] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    }: на один мандат приходится { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] голос
        [few] голоса
        [many] голосов
       *[other] голоса
    } ({ $quota_kind ->
        [droop] квота Друпа
        [hagenbach_bischoff] квота Хагенбаха-Бишофа
        [imperiali] квота Империали
       *[hare] первое избирательное частное
    }).

step-quota-whole = { $list }: в { NUM($votes) } { COUNT($votes) ->
        [one] голосе
       *[other] голосах
    } содержится { NUM($whole) } { COUNT($whole) ->
        [one] целое частное
       *[other] целых частных
    }, остаток { NUM($remainder) } { COUNT($remainder) ->
        [one] голос
        [few] голоса
       *[other] голосов
    } ({ PART($part) } частного).

step-quota-left = По целым частным: { COUNT($whole) ->
        [one] { NUM($whole) } мандат
        [few] { NUM($whole) } мандата
       *[other] { NUM($whole) } мандатов
    }; { COUNT($left) ->
        [0] нераспределённых мандатов нет.
        [one] остаётся { NUM($left) } мандат.
        [few] остаётся { NUM($left) } мандата.
       *[other] остаётся { NUM($left) } мандатов.
    }

step-remainder-won = { LIST($list) } получает { ORD($seat) } мандат: его остаток { ORD($rank) } по величине, { PART($part) } частного.

step-remainder-next = { NEXT($runner_up) }: { PART($part) } частного, на { QTY($gap, digits: 2) } { COUNT($gap, digits: 2) ->
        [one] голос
        [few] голоса
        [many] голосов
       *[other] голоса
    } меньше.

step-most-votes-won = { LIST($list) } получает { ORD($seat) } мандат из оставшихся: место по числу голосов — { NUM($rank) }, голосов — { NUM($votes) }.

step-most-votes-next = { NEXT($runner_up) }: { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }, на { NUM($gap) } меньше.

# ---- шаги: делители ----

step-divisor-method = { COUNT($seats) ->
        [one] { NUM($seats) } мандат достаётся
        [few] { NUM($seats) } мандата достаются
       *[other] { NUM($seats) } мандатов достаются
    } наибольшим частным; участвует { COUNT($lists_count) ->
        [one] { NUM($lists_count) } список
        [few] { NUM($lists_count) } списка
       *[other] { NUM($lists_count) } списков
    }. Голоса делятся на { $method ->
        [dhondt] 1, 2, 3 и так далее (метод д’Ондта).
        [sainte_lague] 1, 3, 5 и так далее (метод Сент-Лагю).
        [modified_sainte_lague] 1,4, 3, 5 и так далее (изменённый метод Сент-Лагю).
        [danish] 1, 4, 7 и так далее (датский метод).
        [huntington_hill] √(1×2), √(2×3) и так далее, первый мандат без деления (метод Хантингтона-Хилла).
       *[adams] 1, 2, 3 и так далее, первый мандат без деления (метод Адамса).
    }

step-divisor-quotient = { $list }, { ORD($seat) } мандат: { NUM($votes) } при делении на { QTY($divisor, digits: 3) } дают { QTY($quotient, digits: 2) }, результат { ORD($rank) } по величине.

step-divisor-free = { LIST($list) } получает { ORD($seat) } мандат без деления: по этому методу каждый участвующий список получает первый мандат.

step-divisor-next = { NEXT($runner_up) }: частное { QTY($quotient, digits: 2) }, на { QTY($gap, digits: 2) } меньше.

# ---- шаги: равенство, пределы, итоги ----

step-tie-rule = Поровну: { $tied }. Мандат получает: { $winner }. Основание: { $by ->
        [earlier_registration] более ранняя регистрация списка.
        [list_order] более раннее место в порядке списков.
        [most_votes] большее число голосов.
       *[lots] жребий.
    }

step-tie-lots = Поровну: { $tied }; спорных мандатов — { NUM($seats) }. Нужна жеребьёвка. Программа её не проводит.

step-lots-drawn = Жребий брошен{ $constituency ->
        [none] { "" }
       *[other] { " " }({ $constituency })
    } { $at } ({ $method }), тянул: { $by }{ $witnesses ->
        [none] { "" }
       *[other] , свидетели: { $witnesses }
    }. Порядок по жребию: { $tied }.

step-cap-reached = У { LISTGEN($list) } кандидатов — { NUM($cap) }; по голосам мандатов было бы больше: { NUM($seats) }.

step-minimum-seats = { LIST($list) } получает { COUNT($seats) ->
        [one] { NUM($seats) } мандат
        [few] { NUM($seats) } мандата
       *[other] { NUM($seats) } мандатов
    }: меньше закон ему не даёт.

step-compensation-not-known = Мандаты, полученные в округах, вычитаются из мандатов списка, но победители в округах неизвестны. Поэтому числа выше (всего мандатов: { NUM($seats) }) показывают, сколько положено каждому списку в целом; сколько из них придётся на списки, неизвестно.

step-overhang = { $list }: побед в округах — { NUM($won) }, положено мандатов — { NUM($entitled) }; сверх этого сохраняет { NUM($extra) } (избыточные мандаты).

step-seats-total = Всего замещено мандатов: { NUM($seats) }.

# ---- шаги: округа ----

step-plurality-won = { $constituency }. { $is_open ->
        [yes] Впереди среди кандидатов
       *[no] Депутат
    }: { $winner }, голосов — { NUM($votes) } из { NUM($base) }{ $against_all ->
        [none] { "" }
       *[other] , поданных за кандидатов и «против всех»
    }. { $runner_up ->
        [none] Других кандидатов не было.
       *[other] На втором месте { $runner_up }, разрыв { NUM($margin) } { COUNT($margin) ->
            [one] голос
            [few] голоса
           *[other] голосов
        }.
    }{ $against_all ->
        [none] { "" }
       *[other] { " «Против всех»: " }{ NUM($against_all) }.
    }

step-majority-won = { $constituency }. Депутат: { $winner }, голосов — { NUM($votes) }, больше половины из { NUM($base) }{ $against_all ->
        [none] { "" }
       *[other] , поданных за кандидатов и «против всех»
    }.{ $against_all ->
        [none] { "" }
       *[other] { " «Против всех»: " }{ NUM($against_all) }.
    }

step-majority-run-off = { $constituency }. Больше половины из { NUM($base) } голосов{ $against_all ->
        [none] { "" }
       *[other] , поданных за кандидатов и «против всех»,
    } нет ни у кого. Второй тур: { $lists }.{ $against_all ->
        [none] { "" }
       *[other] { " «Против всех»: " }{ NUM($against_all) }.
    }

step-tie-constituency = { $constituency }. Голосов поровну: { $tied }. { $winner_name ->
        [none] Нужна жеребьёвка: { $decides ->
            [run_off] кто участвует во втором туре
           *[seat] кому достанется мандат
        }. Программа её не проводит.
       *[other] Депутат, как опубликовано: { $winner_name }.
    }

step-against-all-leads = { $constituency }. «Против всех»: { NUM($against_all) } — { $is_level ->
        [yes] столько же, сколько
       *[no] больше, чем
    } у первого по числу голосов ({ $options }: { NUM($votes) }). По букве правила сравниваются только кандидаты, впереди { $options }. Что следует, если впереди «против всех», в законе не найдено: этот избирательный округ опирается на непроверенное положение.

step-constituency-not-published = { $constituency }. Не опубликованы ни голоса, ни имя депутата.

step-constituency-as-published = { $constituency }. Депутат: { $winner_name }, как опубликовано. Голоса не опубликованы, пересчёта не было.

# ---- где записано правило ----

cite-article = { $has_paragraph ->
        [yes] ст. { $number }, п. { $paragraph }
       *[no] { $unit ->
            [sections] статьи { $article }
           *[other] ст. { $article }
        }
    }

cite-text = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }

cite-old-text = { $act }{ $known ->
        [yes] , { $article }, прочитана в прежней редакции
       *[no] , прочитан в прежней редакции
    }

cite-secondary = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }: по вторичным источникам, текст закона не прочитан

cite-unverified = { $act }{ $known ->
        [yes] , { $article }
       *[no] { "" }
    }: не подтверждено, ни в одном источнике закона не прочитано

cite-mark-text = прочитано в тексте закона
cite-mark-old-text = прочитано в прежней редакции
cite-mark-secondary = по вторичным источникам
cite-mark-unverified = не подтверждено

step-shares-only = Голоса не опубликованы. Мандаты рассчитаны по опубликованным долям, точность каждой { PCT($unit, digits: 2) }.

step-shares-passed = { $list }: порог преодолён, { PCT($share, digits: 2) } при пороге { THRESHOLD($threshold) }.

step-shares-failed = { $list }: порог не преодолён, { PCT($share, digits: 2) } при пороге { THRESHOLD($threshold) }.

step-shares-quota = За { NUM($lists_count) } { COUNT($lists_count) ->
        [one] список
        [few] списка
       *[other] списков
    } подано { PCT($share, digits: 2) } голосов; мандатов { NUM($seats) }, на один приходится { PCT($quota, digits: 3) } голосов (первое избирательное частное).

step-shares-whole = { $list }: в { PCT($share, digits: 2) } голосов { COUNT($whole) ->
        [one] содержится { NUM($whole) } целое частное
        [few] содержится { NUM($whole) } целых частных
       *[other] содержится { NUM($whole) } целых частных
    }, остаётся { PART($part) } частного.

step-shares-next = Следующий по остатку: { $runner_up }, { PART($part) } частного.

why-shares-seat = { $list }: { ORD($seat) } мандат получен { $kind ->
        [remainder] по наибольшему остатку
        [most_votes] из оставшихся, по месту среди списков
        [tie] по правилу о равенстве голосов
        [reshared] при повторном распределении мандатов между остальными списками
        [minimum] потому, что меньше закон списку не даёт
       *[whole] по целому частному
    }. Голоса не опубликованы; по опубликованным долям результат списка: целых частных { NUM($whole) } и ещё { PART($part) } частного.

why-leading-seat = { LIST($list) } получил { ORD($seat) } мандат как единственный список, преодолевший порог: ему достаются мандаты, которых не получает следующий список, допущенный с уменьшенным результатом.

why-admitted-seat = { LIST($list) } получил { ORD($seat) } мандат, потому что порог преодолел только один список и допущен следующий: { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[other] голосов
    }, делённые на избирательное частное { QTY($quota, digits: 2) } и умноженные на { QTY($factor, digits: 2) }, дают { QTY($reduced, digits: 3) }; целая часть — его мандаты.

why-entitled = На этих выборах мандаты нумеруются в общем счёте списка, вместе с округами: { LISTDAT($list) } положено всего { NUM($entitled) }. { $lists ->
        [none] Кто победил в округах, неизвестно, поэтому неизвестно и то, сколько из них мандатов по списку.
       *[other] В округах: { NUM($won) }; по списку: { NUM($lists) }. По номеру не видно, какой мандат получен в округе, а какой по списку.
    }

why-beyond-voters = Столько избирателей нет: { $line ->
        [registered] в списках { NUM($voters) } { COUNT($voters) ->
            [one] избиратель
            [few] избирателя
           *[other] избирателей
        }, уже подсчитано голосов: { NUM($counted) }.
       *[took_part] участие { COUNT($voters) ->
            [one] принял { NUM($voters) } избиратель
            [few] приняли { NUM($voters) } избирателя
           *[other] приняли { NUM($voters) } избирателей
        }.
    }
