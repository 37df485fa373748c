# Женщины, мужчины, молодёжь, лица с инвалидностью: опубликованные числа кандидатов и депутатов, квота.

group-title = Женщины, молодёжь и лица с инвалидностью

group-short = Группы

group-head-who = Среди кого

group-head-group = Группа

group-head-number = Число

group-head-status = Откуда число

group-who = { $contest ->
        [lists] Партийные списки
        [constituencies] Избирательные округа
        [house] Весь состав
       *[one] { $name }
    }, { $stage ->
        [nominated] выдвинутые
        [registered] зарегистрированные
        [on_ballot] в бюллетене
       *[elected] избранные
    }{ $by ->
        [all] {""}
       *[some] , { $by }
    }

group-name = { $group ->
        [women] женщины
        [men] мужчины
        [young] в возрасте до { NUM($age) } лет
        [disability] лица с инвалидностью
       *[quota] женщины, молодёжь и лица с инвалидностью вместе
    }

group-name-quota-age = женщины, молодёжь (до { NUM($age) } лет) и лица с инвалидностью вместе

group-line = { $who }: { $group }: { NUM($number) } из { NUM($of) }, { PCT($share, digits: 1) }

group-line-between = { $who }: { $group }: от { NUM($least) } до { NUM($most) } из { NUM($of) }, напечатано { $printed }

group-line-printed = { $who }: { $group }: напечатано { $printed } из { NUM($of) }, чему не отвечает никакое целое число лиц

group-of = { NUM($number) } из { NUM($of) }, { PCT($share, digits: 1) }

group-between = от { NUM($least) } до { NUM($most) } из { NUM($of) }

group-not-whole = не целое число из { NUM($of) }

group-status-published = как опубликовано

group-status-reckoned = вычислено по напечатанной доле { $printed }

group-misfit-women-and-men = { $who }: женщин и мужчин вместе { NUM($found) }, а не { NUM($wanted) }.

group-misfit-base = { $who }, { $group }: основа { NUM($found) }, а опубликовано { NUM($wanted) }.

group-misfit-share-of-nobody = { $who }, { $group }: напечатанной доле { $printed } не отвечает никакое целое число из { NUM($wanted) }.

group-misfit-lists-over-all = { $who }, { $group }: в списках вместе не меньше { NUM($found) }, а всего не больше { NUM($wanted) }.

group-misfit-quota-below-group = { $who }: по квоте не больше { NUM($found) }, а в одной из её групп { NUM($wanted) }.

group-fits = Опубликованные числа групп согласуются между собой.

group-quota-title = Квота женщин, молодёжи и лиц с инвалидностью

group-quota-rule = Не менее { PCT($share, digits: 0) } каждого списка и так же его мандатов; молодёжь: не достигшие { NUM($age) } лет.

group-quota-holds = { $line }. Нужно не менее { NUM($needed) }: квота соблюдена.

group-quota-broken = { $line }. Нужно не менее { NUM($needed) }: квота не соблюдена.

group-quota-open = { $line }. О соблюдении квоты это не говорит: { $why ->
        [all-lists] она установлена для каждого списка, а число дано для всех списков вместе
        [not-lists] она установлена для мандатов каждого списка, а число охватывает и другие мандаты
        [other-age] возраст молодёжи не тот, что в законе
       *[rounding] напечатанная доля допускает и то и другое
    }.

group-quota-unknown = Списки, о которых из опубликованного не видно, соблюдена ли квота: { NUM($unknown) } из { NUM($lists) }.
