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

rules-name-against-all = «бәріне қарсымын» жолы

rules-name-group-quota = әйелдердің, жиырма тоғыз жасқа толмаған адамдардың және мүгедектігі бар адамдардың квотасы

rules-name-constituency-winner = округте жеңген кандидат

rules-name-compensation = жүйе бөліктері арасындағы өтемақы

rules-name-result-published = қорытындыны жариялау

rules-name-age = ең кіші жас

rules-name-residence = тұру мерзімі

rules-name-candidacies = бір адамның ұсынылу саны

rules-name-list-length = тізімнің ең көп ұзындығы

rules-name-deposit = сайлау жарнасы

rules-name-minimum-wage = жалақының ең төмен мөлшері
