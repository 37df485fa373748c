# Что говорит сайт кроме отчёта: главная, почему мандат, округа, лаборатория, сравнение, поиск.

# ---- рамка рисунков и карточек

site-foot-table = Таблица
site-foot-download = Скачать { $kind }: { $title }
site-card-which = какие?
site-card-record = В реестре
site-card-entry = запись { NUM($entry) }
site-card-verify = проверить
site-card-data = Данные
site-card-counted = подсчитано участков: { NUM($counted) } из { NUM($expected) }
site-card-law = Где записано
site-card-firm = Запас
site-card-votes = { NUM($votes) } { COUNT($votes) ->
        [one] голос
        [few] голоса
       *[many] голосов
    }
site-card-threshold = До порога
site-card-deputies = Кто занял
site-card-deputies-list = кандидаты и депутаты списка
site-sources-fold = Показать все источники

# ---- главная

site-home-latest = Последние результаты
site-home-read = Как это читать
site-home-read-seat = Сплошной знак — мандат по списку, кольцо — мандат по округу. Черта посередине — большинство.
site-home-read-why = «Почему?» рядом со списком открывает страницу его последнего мандата: весь подсчёт заново, статья закона и сколько голосов изменили бы исход.
site-home-read-mark = Пунктирная янтарная рамка говорит, что правило не прочитано в действующем тексте закона или вопрос не решён.
site-home-read-record = Всё опубликованное стоит в реестре, который может только расти. «Проверить» открывает запись с доказательством.
site-country = { $country ->
        [kz] Казахстан
        [ge] Грузия
        [kr] Корея
        [lt] Литва
        [nz] Новая Зеландия
       *[other] { $country }
    }
site-country-head = Страна
site-country-others = Другие страны
site-country-elections = { $country }: выборов { NUM($elections) }

# ---- поиск

site-search-heading = { COUNT($found) ->
        [0] По запросу «{ $words }» ничего не найдено
       *[other] По запросу «{ $words }» найдено: { NUM($found) }
    }
site-search-empty = Что можно искать
site-search-none = Ищите по названию органа, города, списка, по имени, как оно опубликовано, по номеру участка или по году. Казахские и русские буквы и их латинские написания находят одно и то же.
site-search-most = Показаны первые { NUM($most) } каждого вида.
site-search-elections = Выборы
site-search-councils = Маслихаты и парламенты
site-search-lists = Списки
site-search-places = Округа
site-search-people = Люди, как опубликовано
site-search-stations = Избирательные участки
site-search-what = Найдено
site-search-where = Где

# ---- от голосов к мандатам, и кому не хватило

site-why = Почему?
site-why-head = Основание
site-strip-short = От голосов к мандатам
site-strip-heading = От голосов к мандатам: { NUM($seats) }
site-strip-table = Голоса, частные и мандаты каждого списка
site-strip-base = Доли от { $base } ({ $what }).
site-strip-bar = Черта: { THRESHOLD($threshold) }
site-strip-quotas = Голоса в частных
site-strip-below = не участвует
site-strip-base-only = мандатов не получает
site-misses-short = Кому не хватило
site-misses-heading = Ближе всех к ещё одному мандату { $list }: не хватило { NUM($votes) } { COUNT($votes) ->
        [one] голоса
       *[other] голосов
    }
site-misses-table = Сколько голосов не хватило каждому списку
site-misses-seat = Не хватило до ещё одного мандата
site-misses-threshold = Запас до порога или нехватка
site-misses-share = Доля
site-misses-note = Найдено новым распределением всех мандатов при большем числе голосов только за этот список; остальное без изменений.

# ---- почему этот мандат

site-seat-firm = Насколько прочно он удержан
site-seat-threshold-short = Порог
site-seat-threshold = { LIST($list) } преодолел порог: { PCT($share, digits: 2) } при границе { THRESHOLD($threshold) }
site-seat-threshold-table = Доли всех списков
site-seat-over = Запас или нехватка голосов
site-seat-cost-short = Цена мандата
site-seat-cost = Один мандат «стоит» { QTY($quota, digits: 2) } { COUNT($quota, digits: 2) ->
        [one] голос
        [many] голосов
       *[other] голоса
    }
site-seat-cost-lead = Голосов за участвующие списки: { NUM($votes) }; списков { NUM($lists) }, равных частей { NUM($seats) }.
site-seat-cost-table = Голоса в частных
site-seat-ruler = мандатов
site-seat-quotas = Частных
site-seat-whole = { LIST($list) }: { COUNT($whole) ->
        [0] целых частных нет
       *[other] целых частных { NUM($whole) }
    } и { PART($part) } следующего
site-seat-blocks = Один прямоугольник — одно частное из голосов списка. Обведён мандат { NUM($seat) }.
site-seat-rest = остаток { PART($part) }
site-seat-ranking = Оставшиеся мандаты ({ NUM($seats) }) идут по величине остатка
site-seat-quotients = Частные, которые принесли мандаты: { $list }
site-seat-number = Мандат
site-seat-divisor = Делитель
site-seat-quotient = Частное
site-seat-rank = Место среди всех
site-seat-after = Первое частное, которое мандата не принесло: { $list }, { DEC($quotient, digits: 2) }.

# ---- округа, списки, регионы

site-place-open = { $constituency }: победитель не опубликован
site-place-won = { $constituency }: { $winner }, перевес { NUM($margin) } { COUNT($margin) ->
        [one] голос
        [few] голоса
       *[many] голосов
    }
site-place-published = { $constituency }: { $winner }
site-place-why = Как получен мандат
site-place-count = Подсчёт
site-place-no-count = Голоса этого округа не опубликованы, поэтому пересчитать мандат нельзя.
site-place-candidate = Кандидат
site-place-candidates = Кто баллотировался
site-place-no-candidates = Не опубликовано.
site-place-stood = { $stage }: кандидатов на 1 мандат { NUM($candidates) }
site-place-before = Предыдущий округ
site-place-after = Следующий округ
site-place-lead = { $election }. Один мандат, один округ.
site-list-people = { COUNT($people) ->
        [0] Люди в списке
       *[other] Людей в списке: { NUM($people) }
    }
site-list-not-published = Имена в этом списке здесь не опубликованы.
site-list-position = №
site-list-deputy = Депутат
site-list-unnamed = Не опубликовано, кто занял мандаты: { NUM($seats) }.
site-list-places = Победы в округах, сколько опубликовано: { NUM($places) }
site-region-short = Показатели
site-region-heading = Опубликовано показателей: { NUM($figures) }
site-region-hour = Час
site-region-value = Значение
site-region-lead = { $election }. Что опубликовано об этом регионе, по часам и источникам.

# ---- лаборатория

site-lab-official = Официально
site-lab-moved = по закону { $before }, здесь { $after }
site-lab-copy = Копировать ссылку
site-lab-copied = Ссылка скопирована
site-lab-failed = Сейчас распределить не удалось. Форма по-прежнему работает.
site-lab-table = Мандаты официально, по закону и при вашей настройке
site-lab-list = Список
site-lab-law = По закону
site-lab-changed = Ваша настройка
site-lab-difference = ±


# ---- участки

site-stations-contest = По чему голосовали
site-stations-missing = Ещё не поступили: { NUM($missing) } из { NUM($expected) } ожидаемых участков
site-stations-all-in = Поступили протоколы всех ожидаемых участков: { NUM($expected) }.
site-stations-lists = Партийные списки
site-stations-showing = Показать
site-stations-in = Поступившие протоколы
site-stations-not-in = Ещё не поступившие
site-stations-not-in-heading = { COUNT($missing) ->
        [0] Все участки из перечня поступили
       *[other] Ещё не поступили участки: { NUM($missing) }
    }
site-stations-versions = Все версии рядом
site-stations-version = Версия { NUM($version) }
site-stations-copy = Копия наблюдателя, версия { NUM($version) }
site-stations-day = Опубликована
site-stations-differs = отличается

# ---- словарь

site-glossary = Словарь
site-glossary-heading = Слова выборов
site-glossary-lead = Каждое слово так, как оно употребляется на этих страницах. Где казахское слово не найдено в законе, это наш перевод.
site-glossary-term = Слово
site-glossary-others = На других языках
site-glossary-what = Что это значит
