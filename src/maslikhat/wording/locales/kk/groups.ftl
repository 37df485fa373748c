# Әйелдер, ерлер, жастар, мүгедектігі бар адамдар: кандидаттар мен депутаттардың жарияланған саны және квота.

group-title = Әйелдер, жастар және мүгедектігі бар адамдар

group-short = Топтар

group-head-who = Кімдердің арасында

group-head-group = Топ

group-head-number = Саны

group-head-status = Сан қайдан

group-who = { $contest ->
        [lists] Партиялық тізімдер
        [constituencies] Сайлау округтері
        [house] Бүкіл құрам
       *[one] { $name }
    }, { $stage ->
        [nominated] ұсынылғандар
        [registered] тіркелгендер
        [on_ballot] бюллетеньге енгізілгендер
       *[elected] сайланғандар
    }{ $by ->
        [all] {""}
       *[some] , { $by }
    }

group-name = { $group ->
        [women] әйелдер
        [men] ерлер
        [young] { NUM($age) } жасқа дейінгілер
        [disability] мүгедектігі бар адамдар
       *[quota] әйелдер, жастар және мүгедектігі бар адамдар бірге
    }

group-name-quota-age = әйелдер, жастар ({ NUM($age) } жасқа дейін) және мүгедектігі бар адамдар бірге

group-line = { $who }: { $group }: { NUM($of) } ішінен { NUM($number) }, { PCT($share, digits: 1) }

group-line-between = { $who }: { $group }: { NUM($of) } ішінен кемінде { NUM($least) }, көп дегенде { NUM($most) }, басылғаны: { $printed }

group-line-printed = { $who }: { $group }: басылғаны: { NUM($of) } ішінен { $printed }, оған ешбір бүтін сан сәйкес келмейді

group-of = { NUM($of) } ішінен { NUM($number) }, { PCT($share, digits: 1) }

group-between = { NUM($of) } ішінен кемінде { NUM($least) }, көп дегенде { NUM($most) }

group-not-whole = { NUM($of) } ішінен бүтін сан шықпайды

group-status-published = жарияланған күйінде

group-status-reckoned = басылған { $printed } үлесінен есептелді

group-misfit-women-and-men = { $who }: әйелдер мен ерлер бірге { NUM($found) }, ал { NUM($wanted) } болуға тиіс.

group-misfit-base = { $who }, { $group }: негіз – { NUM($found) }, ал жарияланғаны – { NUM($wanted) }.

group-misfit-share-of-nobody = { $who }, { $group }: басылған { $printed } үлесіне { NUM($wanted) } ішінен ешбір бүтін сан сәйкес келмейді.

group-misfit-lists-over-all = { $who }, { $group }: тізімдерде бірге кемінде { NUM($found) }, ал барлығы көп дегенде { NUM($wanted) }.

group-misfit-quota-below-group = { $who }: квота бойынша көп дегенде { NUM($found) }, ал оның бір тобының өзінде { NUM($wanted) }.

group-fits = Топтардың жарияланған сандары бір-біріне сай.

group-quota-title = Әйелдердің, жастардың және мүгедектігі бар адамдардың квотасы

group-quota-rule = Әр тізімнің кемінде { PCT($share, digits: 0) }, алған мандаттарының да кемінде сонша үлесі; жастар – { NUM($age) } жасқа толмағандар.

group-quota-holds = { $line }. Кемінде { NUM($needed) } керек: квота сақталған.

group-quota-broken = { $line }. Кемінде { NUM($needed) } керек: квота сақталмаған.

group-quota-open = { $line }. Бұдан квотаның сақталғаны білінбейді: { $why ->
        [all-lists] ол әр тізімге қойылады, ал бұл сан барлық тізім үшін бірге берілген
        [not-lists] ол әр тізімнің мандаттарына қойылады, ал бұл сан басқа мандаттарды да қамтиды
        [other-age] жастардың жасы заңдағыдай емес
       *[rounding] басылған үлес екеуіне де жол береді
    }.

group-quota-unknown = Жарияланғаннан квотаның сақталғаны білінбейтін тізімдер: { NUM($lists) } ішінен { NUM($unknown) }.
