# Что уходит с сайта: файлы, мандаты на других сайтах, ленты, интерфейс для программ.

out-file-election-zip = Всё в одном архиве: опубликованные таблицы, результат, каждая таблица, квитанция каждой записи реестра
out-file-case-zip = Выборы, как они опубликованы: таблицы, источники, официальный результат
out-file-result-json = Результат со всеми шагами, правилами и источниками
out-file-nist-json = Результат в общем формате NIST SP 1500-100, версия 2
out-tables = Таблицы
out-tables-lead = Каждая таблица в CSV и в JSON. В CSV перед текстом, который табличный редактор принял бы за формулу, стоит апостроф.
out-table-seats = Мандаты
out-table-options = Строки бюллетеня
out-table-votes = Голоса
out-table-lines = Другие числа протоколов: включено в списки, приняли участие, недействительные
out-table-threshold = Голоса и порог
out-table-constituencies = Округа
out-table-mandates = Лица, получившие мандаты по спискам
out-table-candidates = Число кандидатов
out-table-groups = Женщины, молодёжь и другие
out-table-official = Официальные мандаты
out-table-published = Числа, как их напечатали источники
out-table-steps = Шаги расчёта
out-table-rules = Правила закона
out-table-sources = Источники
out-table-papers = Протоколы участков построчно
out-embed = Мандаты на другом сайте
out-embed-lead = Вставьте эту строку в страницу. Рисунок обходится без скриптов и cookie и помещается в колонку шириной 300 точек.
out-programs = Для программ
out-programs-lead = Каждая страница этих выборов отвечает и в JSON: с заголовком Accept: application/json или с ?format=json.
out-programs-api = Интерфейс для программ
out-programs-feed = Лента публикаций (Atom)
out-programs-address = Адрес
out-readme =
    { $election }
    { $id }, публикация { NUM($number) } от { LONGDATE($day) }

    case/                  опубликованные таблицы и источники без изменений
    result.json            результат со всеми шагами, правилами и источниками
    nist.json              результат в формате NIST SP 1500-100, версия 2
    NAME.csv               каждая таблица результата; в papers.csv действующие протоколы
    record/key             открытый ключ реестра
    record/checkpoint      контрольная точка, подписанная вместе с этой публикацией
    record/receipts/       квитанция каждой записи: запись, доказательство, контрольная точка

    SHA-256 архива case.zip, как он стоит в реестре:
    { $digest }

    Каждую квитанцию можно проверить без сети: в ней есть всё, что нужно по RFC 6962.
    Дроби записаны текстом, "1990573/23"; неизвестное пусто или null.
    Сделано программой maslikhat { $version }.
out-embed-more = Весь результат
out-feed-all = Публикации выборов
out-feed-body = Публикации выборов: { $body }
out-feed-election = Публикации: { $election }
out-feed-first = Опубликовано ({ $state }). Мандаты: { $seats }.
out-feed-again = Опубликовано заново, номер { NUM($number) } ({ $state }). Мандаты: { $seats }.
out-feed-reason = Причина: «{ $reason }».
out-feed-retracted = Отозвано { LONGDATE($day) }.
out-api-heading = Интерфейс для программ
out-api-lead = Всё опубликованное в виде JSON. Только чтение; ключ не нужен. У ответа есть ETag: спросите снова с If-None-Match, и если с тех пор ничего не публиковалось, ответ будет 304 без тела.
out-api-address = Адрес
out-api-what = Что отвечает
out-api-parameters = Параметры
out-api-description = Описание для программ (OpenAPI)
out-api-example = Пример
out-api-errors = На неверный запрос отвечает 4xx с сообщением, в котором назван параметр; на неопубликованное – 404; на отозванное – 410 с датой и причиной. Ответ об ошибке составлен по RFC 9457 и содержит номер запроса.
out-api-op-elections = Опубликованные выборы, последние первыми
out-api-op-election = Одни выборы: мандаты, жребий, голоса, записи реестра
out-api-op-lists = Списки с голосами, порогом и видом основания каждого мандата
out-api-op-seat = Почему список получил один из своих мандатов
out-api-op-constituencies = Округа и кто в них победил
out-api-op-stations = Протоколы участков, по пятьдесят на странице
out-api-op-stations_not_in = Участки опубликованного списка, от которых протокол ещё не поступил
out-api-op-paper = Все версии протокола одного участка
out-api-op-laboratory = Мандаты по спискам при другом правиле или других голосах
out-api-op-entries = Записи реестра, по пятьдесят на странице
out-api-op-entry = Одна запись, буква в букву
out-api-op-checkpoint = Последняя подписанная контрольная точка
out-api-op-receipt = Квитанция записи
out-api-op-consistency = Доказательство, что длинный журнал продолжает короткий
