# Реестр.

record-heading = Публичных актов в реестре: { NUM($entries) }
record-lead = Всё, что здесь публикуется, вносится в журнал, который может только расти. Каждая запись входит своим хешем в дерево, корень которого подписан: кто сохранил старую контрольную точку, может доказать, что с тех пор ничего не изменено и не изъято.
record-entries = Записи
record-checkpoint = Подписанная контрольная точка и ключ подписи
record-number = Номер
record-kind = Вид
record-subject = О чём
record-kind-rules = Правила
record-kind-election = Выборы
record-kind-key = Смена ключа
record-kind-protocol = Протокол участка
record-kind-tally = Опубликованный подсчёт
record-kind-result = Результат
record-kind-lots = Жребий
record-kind-retraction = Отзыв
record-kind-correction = Исправление протокола
record-kind-left-out = Не вошедшее в публикацию
record-kind-sealed = Запечатанная запись
record-kind-opened = Раскрытая запись
record-entry-heading = Запись { NUM($entry) }: { $kind }
record-entry-lead = О чём: { $subject }; акт { NUM($sequence) } об этом.
record-says = Что в ней сказано, буква в букву
record-proof = Доказательство, что она стоит в журнале
record-proof-lead = Хеши вдоль пути к корню, снизу вверх (RFC 6962).
record-receipt = Квитанция этой записи
