# Выборы рядом: выбор, показатели и на чём они основаны, что неизвестно и почему.

side-heading = Сравнить выборы
side-lead = Один и тот же орган во времени или разные рядом. Адрес страницы сохраняет выбор.
side-chosen = Выборов рядом: { NUM($elections) }
side-over-time = { $name }: { $measure } { $first } в { $from } году, { $last } в { $to } году
side-between = { $measure } от { $least } ({ $where }) до { $most } ({ $there })
side-series-title = Один и тот же орган во времени
side-series-elections = Выборы
side-series-years = Годы

# ---- форма

side-form = Какие выборы
side-form-country = Страна
side-form-body = Орган
side-form-any = все
side-form-elections = Или именно эти, не более { NUM($most) }
side-form-button = Сравнить
side-form-reset = Начать заново
side-unknown = Выборов или органа «{ $id }» здесь нет.
side-not-comparable = «{ $title }» – структура маслихатов, а не выборы: сравнивать нечего.
side-retracted = «{ $title }»: отозвано { SHORTDATE($day) }: { $reason }
side-too-many = Подходит выборов: { NUM($found) }; показаны последние { NUM($most) }. Выберите орган или отметьте выборы, чтобы увидеть другие.
side-none = Под этот выбор не подходят никакие выборы.

# ---- показатели

side-measure = { $name ->
        [turnout] Явка
        [effective_votes] Эффективное число партий по голосам
        [effective_seats] Эффективное число партий по мандатам
        [gallagher] Непропорциональность (Галлахер)
        [loosemore_hanby] Непропорциональность (Лузмор и Хэнби)
        [competition] Кандидатов на мандат
        [independents] Самовыдвиженцы
        [women] Женщины среди депутатов
        [women_candidates] Женщины среди кандидатов
        [youth] Молодые депутаты
        [youth_candidates] Молодые кандидаты
       *[quota] Женщины, молодёжь и лица с инвалидностью среди депутатов
    }
side-measure-of = { $name ->
        [turnout] от избирателей, включённых в списки
        [effective_votes] голоса за списки, без «против всех» (Лааксо и Таагепера)
        [effective_seats] мандаты, которые определяют голоса за списки (Лааксо и Таагепера)
        [gallagher] голоса за списки и мандаты по ним: корень из половины суммы квадратов расхождений
        [loosemore_hanby] голоса за списки и мандаты по ним: половина суммы расхождений
        [competition] зарегистрированных на один мандат
        [independents] от всех известных мандатов
        [women] от числа депутатов
        [women_candidates] от числа кандидатов
        [youth] от числа депутатов, по опубликованному возрасту
        [youth_candidates] от числа кандидатов, по опубликованному возрасту
       *[quota] от числа депутатов, каждое лицо один раз
    }
side-scale = шкала от 0 до { $top }
side-counts = { NUM($part) } из { NUM($whole) }
side-per = { NUM($part) } на { NUM($whole) }
side-reckoned = вычислено по напечатанной доле
side-age = в возрасте до { NUM($age) } лет
side-base = { $base ->
        [took-part] приняли участие
        [received-ballot] получили бюллетень
        [printed] как напечатано, без чисел
        [constituencies] по округам
        [lists] по партийным спискам
        [deputies] все депутаты
        [known-deputies] депутаты, о которых это опубликовано
        [lists-nominated] выдвинуты в списках
        [lists-registered] зарегистрированы в списках
        [lists-on-ballot] списки в бюллетене
        [constituencies-nominated] выдвинуты по округам
        [constituencies-registered] зарегистрированы по округам
        [constituencies-on-ballot] кандидаты по округам в бюллетене
       *[seats] мандаты
    }
side-why = { $why ->
        [no-lists] мандатов по спискам нет
        [contradicted] источники печатают разные числа
        [took-part-not-published] число принявших участие здесь не опубликовано
        [registered-not-published] число избирателей здесь не опубликовано
        [candidates-not-published] число зарегистрированных кандидатов здесь не опубликовано
        [mandates-not-known] число мандатов неизвестно
        [seats-not-known] мандаты неизвестны
        [constituencies-not-told] победители в округах здесь не опубликованы
       *[not-published] здесь не опубликовано
    }
side-none-known = Не опубликовано ни для одних из этих выборов: { $measures }.
side-table-results = Голоса и мандаты
side-table-people = Кандидаты и депутаты
side-election = Выборы

# ---- на чём основаны показатели

side-ground = На чём основаны эти числа
side-ground-short = Основания
side-ground-seats = Мандаты, которые определяют голоса за списки
side-ground-threshold = Порог
side-ground-method = Как голоса за списки становятся мандатами
side-ground-figures = Голоса
side-ground-read = Насколько прочитаны правила
side-coverage = { $coverage ->
        [whole] все { NUM($seats) }
        [part] { NUM($seats) } из { $house ->
            [0] неизвестного числа
           *[some] { NUM($house) }
        }; округа в эти числа не входят
        [entitlement] все { NUM($seats) } распределяются по голосам за партии; мандаты по округам входят в их число
       *[none] никакие
    }
side-threshold = { THRESHOLD($share) }, основа: { $base }
side-no-threshold = нет
side-figures = { $shares ->
        [yes] только напечатанные доли
       *[no] подсчитанные голоса
    }
side-differ-coverage = Мандаты разного рода: в одних органах голоса за списки определяют все мандаты, в других часть. По части нельзя судить обо всём составе.
side-differ-entitlement = Где голоса за партии распределяют все мандаты, учтены все мандаты, которые причитаются списку, вместе с округами; в остальных случаях – мандаты по спискам.
side-differ-threshold = Пороги разные: { $thresholds }. Более высокий порог уже сам по себе удаляет мандаты от голосов.
side-differ-base = Пороги взяты от разных чисел.
side-differ-method = Голоса становятся мандатами разными способами.
side-differ-shares = Одни числа вычислены по напечатанным долям, другие по подсчитанным голосам.
side-alike = У всех один род мандатов, один порог и один способ.

# ---- те же голоса по другому правилу, где голоса за партии распределяют все мандаты

side-entitled-picture = Все мандаты, которые причитаются списку: по закону и после изменения
side-entitled-note = Показаны все мандаты, которые причитаются списку, вместе с округами: это не мандаты по спискам. Показатели учитывают весь состав палаты с дополнительными мандатами: по закону { NUM($house) }.
side-entitled-moved = { COUNT($seats) ->
        [one] После изменения { NUM($seats) } мандат причитается другому списку
        [few] После изменения { NUM($seats) } мандата причитаются другим спискам
       *[many] После изменения { NUM($seats) } мандатов причитаются другим спискам
    }
side-entitled-same = Изменение не сдвигает причитающихся мандатов
