# Ережелерді тізіп, тексеретін пәрменнің сөздері.

# ---- rules of law

rules-title = Ережелер, { LONGDATE($day) }

rules-title-bodies = Заңы енгізілген органдар

rules-body = { $title }: енгізілген күні – { LONGDATE($coded_from) }

rules-in-force = қолданысқа енгізілген күні – { LONGDATE($from) }

rules-in-force-until = қолданыста: { LONGDATE($from) } – { LONGDATE($until) }

rules-note = Ескертпе: { $note }

rules-no-rule = Бұл күнге ереже енгізілмеген.

rules-checked = Тексерілген ереже саны: { NUM($rules) }, файл саны: { NUM($files) }. Олқылық пен қабаттасу жоқ, әр мәннің сілтемесі бар.

rules-faults = Ережелердегі қате саны: { NUM($count) }

rules-by-status = Заң мәтінінен оқылғаны: { NUM($text) }; бұрынғы редакциясынан: { NUM($old_text) }; жанама дереккөздер бойынша: { NUM($secondary) }; расталмағаны: { NUM($unverified) }

rules-unverified-list = Заңның ешбір дереккөзінен оқылмаған ережелер

rules-name-seats = мандат саны

rules-name-seats-at-most = ең көп мандат саны

rules-name-threshold = шекті меже

rules-name-list-allocation = тізім бойынша мандаттарды бөлу

rules-name-list-tie = тізімдер дауысының тең бөлінуі

rules-name-list-order = тізімдегі кандидаттардың реті

rules-name-single-list = межеден бір ғана тізім өтсе

rules-name-single-list-minimum = екінші тізімнің ең аз мандат саны

rules-name-list-minimum = қатысатын әр тізімнің ең аз мандат саны

rules-name-against-all = «бәріне қарсымын» жолы

rules-name-against-all-wins = округте «бәріне қарсымын» жолы алда

rules-name-group-quota = әйелдердің, жиырма тоғыз жасқа толмаған адамдардың және мүгедектігі бар адамдардың квотасы

rules-name-constituency-winner = округте жеңген кандидат

rules-name-compensation = жүйе бөліктері арасындағы өтемақы

rules-name-term = өкілеттік мерзімі

rules-name-result-published = қорытындыны жариялау

rules-name-age = ең кіші жас

rules-name-residence = тұру мерзімі

rules-name-candidacies = бір адамның ұсынылу саны

rules-name-list-length = тізімнің ең көп ұзындығы

rules-name-deposit = сайлау жарнасы

rules-name-minimum-wage = жалақының ең төмен мөлшері

rules-title-history = Барлық енгізілген ережелер, бірінші күннен бастап

rules-name-exhausted-list = кандидаттары мандаттан аз тізім

rules-levels = Деңгейлер: { $levels }

rules-level = { $level ->
        [regional] облыстық
        [city] қалалық
        [district] аудандық
       *[other] { $level }
    }

rules-hint = Белгілі бір күні не қолданыста болғанын көру: { $command }

rules-without-article = Тек актісі көрсетілген, бабы белгісіз: { NUM($count) }

# ---- what a rule says

rules-value-none = мұндай ереже жоқ

rules-value-seats = { $tier ->
        [lists] тізім бойынша: { NUM($seats) }
        [constituencies] округтерде: { NUM($seats) }
        [appointed] сайлаушылар сайламайтын: { NUM($seats) }
       *[house] палатада: { NUM($seats) }
    }

rules-value-seats-share = { $tier ->
        [lists] тізім бойынша
       *[constituencies] округтерде
    }: { $all ->
        [yes] барлығы
       *[no] барлығының { $share } бөлігі
    }

rules-value-seats-at-most = { $level }: ең көбі { NUM($seats) }

rules-value-threshold = { KKTHRESHOLD($share) } (негізі – { $base }), { $equal ->
        [yes] үлесі дәл осындай тізім өтеді
       *[no] одан көп болуы керек
    }

rules-value-threshold-coalition = коалиция үшін { KKTHRESHOLD($share) }

rules-value-threshold-exempt = кемінде { NUM($count) } округте жеңген тізім – шекті межесіз

rules-value-against-all = { $on_ballot ->
        [yes] бюллетеньде бар
       *[no] бюллетеньде жоқ
    }, { $takes_seat ->
        [yes] мандат ала алады
       *[no] мандат алмайды
    }

rules-value-against-all-wins = { $follows ->
        [unknown] не болатыны заңнан табылмады
       *[first_candidate_elected] ең көп дауыс алған кандидат сайланады
    }

rules-value-single-list = келесі тізім жіберіледі, оның нәтижесі { FIG($factor) } санына көбейтіледі

rules-value-single-list-minimum = кемінде { NUM($seats) }

rules-value-list-minimum = кемінде { NUM($seats) }

rules-value-quota = { $quota ->
        [hare] Хэр квотасы (сайлау бөліндісі)
        [droop] Друп квотасы
        [hagenbach_bischoff] Хагенбах-Бишоф квотасы
       *[imperiali] Империали квотасы
    }, қалған мандаттар – { $rest ->
        [largest_remainder] ең үлкен қалдықтар бойынша
       *[most_votes] ең көп дауыс алған тізімдерге
    }

rules-value-divisors = ең үлкен бөлінділер, әдісі: { $method }

rules-value-list-tie = { $by ->
        [earlier_registration] бұрын тіркелген тізім басым
        [list_order] бюллетеньде бұрын тұрған тізім басым
        [most_votes] дауысы көп тізім басым
       *[lots] жеребе тасталады
    }

rules-value-exhausted-list = оның мандаттары { $seats ->
        [reshare] басқа тізімдерге бөлінеді
       *[vacant] бос қалады
    }

rules-value-constituency-winner = { $rule ->
        [plurality] басқа кез келген кандидаттан көп дауыс
       *[absolute_majority] дауыстың жартысынан көбі; әйтпесе екінші тур, ондағы кандидат саны – { NUM($run_off) }
    }

rules-value-compensation = округтегі мандаттар тізімнің мандаттарына есептеледі; { $overhang ->
       *[house_grows] палата артық мандаттарға ұлғаяды
    }

rules-value-list-order = { $by ->
        [closed] тізімдегі рет бойынша
       *[party_organ] мандатты кім алатынын партияның басшы органы { NUM($days) } күн ішінде айқындайды
    }

rules-value-group-quota = { $of } бірге кемінде { KKTHRESHOLD($share) }ы

rules-value-group-quota-of = { $of ->
        [list] тізімнің
       *[mandates] мандаттардың
    }

rules-value-term = { NUM($years) } жыл

rules-value-result-published = { NUM($days) } күн ішінде

rules-value-age = кемінде { NUM($years) } жас

rules-value-residence = елде кемінде { NUM($years) } жыл

rules-value-candidacies = ең көбі { NUM($count) }

rules-value-list-length = мандат саны және оған қоса сол санның { KKTHRESHOLD($over) }ы, { $rounding ->
        [up] жоғары қарай
       *[down] төмен қарай
    } дөңгелектеледі

rules-value-deposit = ең төмен жалақы саны: { NUM($wages) }

rules-value-deposit-returned = { $reason ->
        [elected] сайланғанға қайтарылады
        [share] дауыстың кемінде { KKTHRESHOLD($share) }ын алса, қайтарылады
       *[death] қайтыс болған жағдайда қайтарылады
    }

rules-value-minimum-wage = { NUM($tenge) } теңге
