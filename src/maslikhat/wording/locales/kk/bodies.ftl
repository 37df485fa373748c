# Органдар: атауы белгілілердің тізімі және әрқайсысының беті: сайлаулары, мандат саны, келесі сайлауы.

body-list-heading = Атауы белгілі мәслихаттар мен парламенттер: { NUM($councils) }
body-list-lead = Сайлаулары осында жарияланғандар және тек атауы белгілілер.
body-list-short = Мәслихаттар мен парламенттер
body-found = «{ $words }» сұрауы бойынша табылғаны: { NUM($councils) }
body-head-name = Мәслихат немесе парламент
body-head-level = Деңгейі
body-head-seats = Мандаттар
body-head-elections = Сайлаулар
body-level = { $level ->
        [regional] облыс немесе республикалық маңызы бар қала
        [city] қала
        [district] аудан
       *[none] парламент
    }
body-seek = Мәслихаттың немесе парламенттің атауы
body-named = { $country }: { NUM($all) } мәслихаттың { NUM($named) } атауы белгілі
body-not-named = Қалған { NUM($left) } мәслихаттың атауы пайдаланылған дереккөздердің ешқайсысында жоқ: { $levels }.
body-level-count = { $level }: { NUM($councils) }
body-structure = { $title }
body-structure-heading = { NUM($councils) } мәслихат, { NUM($seats) } мандат: округтер бойынша { NUM($constituencies) }, тізім бойынша { NUM($lists) }
body-elections = Сайлаулар
body-elections-heading = Мұнда жарияланған сайлау саны: { NUM($elections) }
body-seats-known = Белгілі мандаттар
body-no-elections = Бұл мәслихаттың сайлауы мұнда жарияланбаған.
body-heading = { $name }: { COUNT($elections) ->
        [0] сайлауы мұнда жарияланбаған
       *[other] { NUM($elections) } сайлау
    }
body-lead = { $country }, { $level }.
body-card-seats = Мандаттар
body-card-seats-kinds = { NUM($seats) }: округтер бойынша { NUM($constituencies) }, тізім бойынша { NUM($lists) }
body-card-seats-some = { NUM($seats) }
body-card-seats-lists = тізім бойынша { NUM($lists) }; жалпы саны жарияланбаған
body-card-seats-unknown = мұнда жарияланбаған
body-card-as-of = { SHORTDATE($day) } жағдайы бойынша
body-card-next = Келесі сайлау
body-card-next-unknown = мұнда енгізілген заң күнін атамайды
body-card-next-year = { $year } жылы, егер { NUM($years) } жылдық өкілеттік мерзімі { SHORTDATE($day) } бастап есептелсе; күні аталмаған, мерзім ертерек аяқталуы мүмкін
body-size = Заң бойынша мандат саны
body-size-short = Заң бойынша
body-size-lead = { $day } күні қолданыстағы және одан кейінгі ережелер.
body-compare = Бұл сайлауларды салыстыру
body-all = Барлық мәслихат пен парламент
body-unknown = Мұнда «{ $id }» деген орган жоқ.
