# Публичные страницы сайта.

page-home = Главная
page-home-heading = Как получен каждый мандат и по какому правилу
page-home-lead = Опубликованные выборы, пересчитанные по голосам. У каждого мандата своя страница: почему он получен, по какой статье и с каким запасом голосов. Всё можно скачать и проверить.
page-elections = Выборы
page-elections-heading = { COUNT($elections) ->
    [one] Опубликованы { NUM($elections) } выборы
   *[other] Опубликовано выборов: { NUM($elections) }
}
page-found = { COUNT($elections) ->
    [0] По запросу «{ $words }» ничего не найдено
   *[other] По запросу «{ $words }» найдено выборов: { NUM($elections) }
}
page-found-none = Попробуйте название органа, города или год.
page-search = Найти выборы или совет
page-search-button = Найти
page-election = Выборы
page-day = День
page-seats = Мандаты
page-seat = Мандат
page-state = Состояние
page-state-final = Окончательно
page-state-interim = Предварительно
page-reason = Основание
page-tab-election = Результат
page-tab-night = Ход подсчёта
page-tab-how = Как посчитано
page-tab-constituencies = Округа
page-tab-candidates = Кандидаты
page-tab-stations = Участки
page-tab-laboratory = Лаборатория
page-tab-downloads = Скачать
page-heading-how = Как распределены мандаты: { $election }
page-heading-constituencies = Избирательные округа: { $election }
page-heading-downloads = Файлы: { $election }
page-list-heading = { COUNT($seats) ->
    [0] { $list }: нет мандатов по списку из { NUM($all) }
   *[other] { $list }: мандатов по списку { NUM($seats) } из { NUM($all) }
}
page-list-heading-entitled = { COUNT($seats) ->
    [0] { $list }: мандатов не положено, всего их { NUM($all) }
   *[other] { $list }: всего положено мандатов { NUM($seats) } из { NUM($all) }
}
page-as-data = Это объяснение как данные (JSON)
page-list-seats-entitled = Почему положен каждый мандат?
page-list-lead = Голосов: { $votes }, это { PCT($share, digits: 2) } от { $base } ({ $what }).
page-list-seats = Почему получен каждый мандат по списку?
page-seat-number = Мандат { $seat }
page-seat-before = Предыдущий мандат
page-seat-after = Следующий мандат
page-kind-whole = Целое избирательное частное
page-kind-remainder = Наибольший остаток
page-kind-most-votes = Наибольшее число голосов
page-kind-divisor = Одно из наибольших частных
page-kind-free = Первый мандат, который получает каждый список с голосами
page-kind-tie = Равенство, разрешённое по правилу закона
page-kind-reshared = Мандаты распределены заново
page-kind-minimum = Наименьшее число мандатов
page-kind-leading = Единственный список, преодолевший порог
page-kind-admitted = Следующий список, допущенный законом
page-stations-heading = { COUNT($faulty) ->
    [0] Протоколов участков: { NUM($papers) }, все сходятся
   *[other] Протоколов участков: { NUM($papers) }, с ошибками: { NUM($faulty) }
}
page-stations-lead = { $election }. Каждый протокол проверен по контрольным соотношениям его формы.
page-stations-found = Найдено протоколов: { NUM($papers) }
page-station = Участок
page-territory = Территория
page-balance = Контрольные соотношения
page-in-balance = Выполняются
page-out-of-balance = Расхождение: { NUM($residual) }
page-station-heading = Избирательный участок { $station }
page-station-lead = Территория: { $territory }. Показаны все опубликованные версии, новейшая первой.
page-relation-broken = Не выполняется, расхождение { NUM($residual) }: { $relation }
page-station-votes = Голоса
page-station-lines = Строки протокола
page-line = Строка
page-figure = Число
page-list = Список
page-votes = Голоса
page-record-entry = Запись { NUM($entry) } реестра
page-filter-words = Номер участка
page-filter-territory = Территория
page-filter-any = Любая
page-filter-faulty = Только с ошибками
page-filter-button = Показать
page-page-of = Страница { NUM($page) } из { NUM($pages) }
page-page-before = Предыдущая страница
page-page-after = Следующая страница
page-laboratory-heading = Что дало бы другое правило?
page-laboratory-lead = { $election }: те же голоса, распределённые по выбранному вами правилу. Это не результат выборов.
page-laboratory-rule = Правило
page-laboratory-votes = Голоса списков
page-laboratory-method = Метод
page-laboratory-as-law = Как в законе
page-laboratory-threshold = Порог
page-laboratory-base = Порог считается от
page-laboratory-seats = { $entitled ->
        [yes] Мандатов всего
       *[no] Мандатов по спискам
    }
page-laboratory-button = Распределить
page-laboratory-reset = Вернуться к закону
page-method-hare = Квота Хэра, наибольшие остатки
page-method-droop = Квота Друпа, наибольшие остатки
page-method-hagenbach-bischoff = Квота Хагенбаха-Бишофа, наибольшие остатки
page-method-imperiali = Квота Империали, наибольшие остатки
page-method-largest-remainder = Наибольшие остатки
page-method-most-votes = Квота Хэра, остальное большинству голосов
page-method-dhondt = Метод д’Ондта
page-method-sainte-lague = Метод Сент-Лагю
page-method-modified-sainte-lague = Изменённый метод Сент-Лагю
page-method-danish = Датский метод
page-method-huntington-hill = Метод Хантингтона-Хилла
page-method-adams = Метод Адамса
page-file = Файл
page-what = Что в нём
page-downloads-files = Всё в виде файлов
page-file-result-json = Результат со всеми шагами, правилами и источниками, JSON
page-file-seats-csv = Мандаты, CSV
page-file-case-zip = Выборы целиком, как опубликованы: таблицы, источники, официальный результат
page-file-papers-csv = Все действующие протоколы построчно, CSV
page-archive-hash = SHA-256 архива: { $digest }. Тот же хеш стоит в реестре.
