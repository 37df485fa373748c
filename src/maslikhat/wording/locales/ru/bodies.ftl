# Органы: список всех, чьи названия известны, и страница каждого: выборы, число мандатов, следующие выборы.

body-list-heading = Маслихаты и парламенты, известные по названию: { NUM($councils) }
body-list-lead = Те, чьи выборы здесь опубликованы, и те, о которых известно только название.
body-list-short = Маслихаты и парламенты
body-found = Найдено по запросу «{ $words }»: { NUM($councils) }
body-head-name = Маслихат или парламент
body-head-level = Уровень
body-head-seats = Мандаты
body-head-elections = Выборы
body-level = { $level ->
        [regional] область или город республиканского значения
        [city] город
        [district] район
       *[none] парламент
    }
body-seek = Название маслихата или парламента
body-named = { $country }: по названию известно { NUM($named) } из { NUM($all) } маслихатов
body-not-named = Названий остальных { NUM($left) } нет ни в одном из использованных источников: { $levels }.
body-level-count = { $level }: { NUM($councils) }
body-structure = { $title }
body-structure-heading = Маслихатов { NUM($councils) }, мандатов { NUM($seats) }: { NUM($constituencies) } по округам, { NUM($lists) } по спискам
body-elections = Выборы
body-elections-heading = Здесь опубликовано выборов: { NUM($elections) }
body-seats-known = Известные мандаты
body-no-elections = Выборы этого маслихата здесь не опубликованы.
body-heading = { $name }: { COUNT($elections) ->
        [0] выборы здесь не опубликованы
       *[other] выборов здесь { NUM($elections) }
    }
body-lead = { $country }, { $level }.
body-card-seats = Мандаты
body-card-seats-kinds = { NUM($seats) }: { NUM($constituencies) } по округам, { NUM($lists) } по спискам
body-card-seats-some = { NUM($seats) }
body-card-seats-lists = { NUM($lists) } по спискам; общее число не опубликовано
body-card-seats-unknown = здесь не опубликованы
body-card-as-of = на { SHORTDATE($day) }
body-card-next = Следующие выборы
body-card-next-unknown = описанный здесь закон дня не называет
body-card-next-year = в { $year } году, если считать срок полномочий ({ NUM($years) } лет) с { SHORTDATE($day) }; день не назван, срок может закончиться досрочно
body-size = Число мандатов по закону
body-size-short = По закону
body-size-lead = Правила на { $day } и те, что за ними следуют.
body-compare = Сравнить эти выборы
body-all = Все маслихаты и парламенты
body-unknown = Органа «{ $id }» здесь нет.
