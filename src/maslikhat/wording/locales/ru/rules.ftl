# Слова команды, которая перечисляет и проверяет правила.

# ---- rules of law

rules-title = Правила на { LONGDATE($day) }

rules-title-bodies = Органы, для которых описан закон

rules-body = { $title }: описано с { LONGDATE($coded_from) }

rules-in-force = действует с { LONGDATE($from) }

rules-in-force-until = действует с { LONGDATE($from) } по { LONGDATE($until) }

rules-note = Примечание: { $note }

rules-no-rule = На этот день правило не описано.

rules-checked = Проверено правил: { NUM($rules) }, файлов: { NUM($files) }. Пропусков и наложений нет, у каждого значения есть ссылка.

rules-faults = Ошибок в правилах: { NUM($count) }

rules-by-status = Прочитано в тексте закона: { NUM($text) }; в прежней редакции: { NUM($old_text) }; по вторичным источникам: { NUM($secondary) }; не подтверждено: { NUM($unverified) }

rules-unverified-list = Правила, не прочитанные ни в одном источнике закона

rules-name-seats = число мандатов

rules-name-seats-at-most = наибольшее число мандатов

rules-name-threshold = порог

rules-name-list-allocation = распределение мандатов по спискам

rules-name-list-tie = равенство голосов списков

rules-name-list-order = порядок кандидатов в списке

rules-name-single-list = порог преодолел только один список

rules-name-single-list-minimum = наименьшее число мандатов второго списка

rules-name-list-minimum = наименьшее число мандатов каждого участвующего списка

rules-name-against-all = строка «против всех»

rules-name-against-all-wins = «против всех» впереди в округе

rules-name-group-quota = квота женщин, лиц, не достигших двадцатидевятилетнего возраста, и лиц с инвалидностью

rules-name-constituency-winner = победитель в округе

rules-name-compensation = компенсация между частями системы

rules-name-term = срок полномочий

rules-name-result-published = опубликование итогов

rules-name-age = наименьший возраст

rules-name-residence = срок проживания

rules-name-candidacies = число выдвижений одного лица

rules-name-list-length = наибольшая длина списка

rules-name-deposit = избирательный взнос

rules-name-minimum-wage = минимальный размер заработной платы

rules-title-history = Все описанные правила, с первого дня

rules-name-exhausted-list = в списке меньше кандидатов, чем мандатов

rules-levels = Уровни: { $levels }

rules-level = { $level ->
        [regional] областной
        [city] городской
        [district] районный
       *[other] { $level }
    }

rules-hint = Что действовало в определённый день: { $command }

rules-without-article = Назван только акт, статья неизвестна: { NUM($count) }

# ---- what a rule says

rules-value-none = такого правила нет

rules-value-seats = { $tier ->
        [lists] по спискам: { NUM($seats) }
        [constituencies] в округах: { NUM($seats) }
        [appointed] замещаются не избирателями: { NUM($seats) }
       *[house] в палате: { NUM($seats) }
    }

rules-value-seats-share = { $tier ->
        [lists] по спискам
       *[constituencies] в округах
    }: { $all ->
        [yes] все
       *[no] { $share } от всех
    }

rules-value-seats-at-most = { $level }: не более { NUM($seats) }

rules-value-threshold = { THRESHOLD($share) } (основа — { $base }), { $equal ->
        [yes] список ровно с такой долей проходит
       *[no] нужно больше
    }

rules-value-threshold-coalition = для коалиции { THRESHOLD($share) }

rules-value-threshold-exempt = без порога для списка, победившего не менее чем в { NUM($count) } { COUNT($count) ->
        [one] округе
       *[other] округах
    }

rules-value-against-all = { $on_ballot ->
        [yes] есть в бюллетене
       *[no] нет в бюллетене
    }, { $takes_seat ->
        [yes] может получить мандат
       *[no] мандата не получает
    }

rules-value-against-all-wins = { $follows ->
        [unknown] что следует, в законе не найдено
       *[first_candidate_elected] избран кандидат с наибольшим числом голосов
    }

rules-value-single-list = допускается следующий список, его результат умножается на { FIG($factor) }

rules-value-single-list-minimum = не менее { NUM($seats) }

rules-value-list-minimum = не менее { NUM($seats) }

rules-value-quota = { $quota ->
        [hare] квота Хэра (избирательное частное)
        [droop] квота Друпа
        [hagenbach_bischoff] квота Хагенбаха-Бишофа
       *[imperiali] квота Империали
    }, оставшиеся мандаты — { $rest ->
        [largest_remainder] по наибольшим остаткам
       *[most_votes] спискам с наибольшим числом голосов
    }

rules-value-divisors = наибольшие частные, метод: { $method }

rules-value-list-tie = { $by ->
        [earlier_registration] преимущество у списка, зарегистрированного раньше
        [list_order] преимущество у списка, стоящего в бюллетене раньше
        [most_votes] преимущество у списка с большим числом голосов
       *[lots] жеребьёвка
    }

rules-value-exhausted-list = его мандаты { $seats ->
        [reshare] распределяются между другими списками
       *[vacant] остаются вакантными
    }

rules-value-constituency-winner = { $rule ->
        [plurality] больше голосов, чем у любого другого кандидата
       *[absolute_majority] больше половины голосов; иначе второй тур, кандидатов в нём: { NUM($run_off) }
    }

rules-value-compensation = мандаты в округах засчитываются в мандаты списка; { $overhang ->
       *[house_grows] палата увеличивается на избыточные мандаты
    }

rules-value-list-order = { $by ->
        [closed] в порядке списка
       *[party_organ] кто получит мандаты, определяет руководящий орган партии в течение { NUM($days) } { COUNT($days) ->
            [one] дня
           *[other] дней
        }
    }

rules-value-group-quota = вместе не менее { THRESHOLD($share) } { $of }

rules-value-group-quota-of = { $of ->
        [list] списка
       *[mandates] мандатов
    }

rules-value-term = { NUM($years) } { COUNT($years) ->
        [one] год
        [few] года
       *[other] лет
    }

rules-value-result-published = в течение { NUM($days) } { COUNT($days) ->
        [one] дня
       *[other] дней
    }

rules-value-age = не менее { NUM($years) } { COUNT($years) ->
        [one] года
       *[other] лет
    }

rules-value-residence = в стране не менее { NUM($years) } { COUNT($years) ->
        [one] года
       *[other] лет
    }

rules-value-candidacies = не более { NUM($count) }

rules-value-list-length = столько, сколько мандатов, и ещё { THRESHOLD($over) } от их числа, с округлением { $rounding ->
        [up] вверх
       *[down] вниз
    }

rules-value-deposit = минимальных заработных плат: { NUM($wages) }

rules-value-deposit-returned = { $reason ->
        [elected] возвращается избранному
        [share] возвращается, если получено не менее { THRESHOLD($share) } голосов
       *[death] возвращается в случае смерти
    }

rules-value-minimum-wage = { NUM($tenge) } тенге
