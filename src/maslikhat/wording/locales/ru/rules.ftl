# Слова команды, которая перечисляет и проверяет правила.

# ---- rules of law

rules-title = Правила на { LONGDATE($day) }

rules-title-bodies = Органы, для которых описан закон

rules-body = { $title }: описано с { LONGDATE($coded_from) }

rules-in-force = действует с { LONGDATE($from) }

rules-in-force-until = действует с { LONGDATE($from) } по { LONGDATE($until) }

rules-note = Примечание: { $note }

rules-no-rule = На этот день правило не описано.

rules-checked = Проверено правил: { NUM($rules) }, файлов: { NUM($files) }. Пропусков и наложений нет, у каждого значения есть ссылка.

rules-faults = Ошибок в правилах: { NUM($count) }

rules-by-status = Прочитано в тексте закона: { NUM($text) }; в прежней редакции: { NUM($old_text) }; по вторичным источникам: { NUM($secondary) }; не подтверждено: { NUM($unverified) }

rules-unverified-list = Правила, не прочитанные ни в одном источнике закона

rules-name-seats = число мандатов

rules-name-seats-at-most = наибольшее число мандатов

rules-name-threshold = порог

rules-name-list-allocation = распределение мандатов по спискам

rules-name-list-tie = равенство голосов списков

rules-name-list-order = порядок кандидатов в списке

rules-name-single-list = порог преодолел только один список

rules-name-single-list-minimum = наименьшее число мандатов второго списка

rules-name-against-all = строка «против всех»

rules-name-group-quota = квота женщин, лиц, не достигших двадцатидевятилетнего возраста, и лиц с инвалидностью

rules-name-constituency-winner = победитель в округе

rules-name-compensation = компенсация между частями системы

rules-name-result-published = опубликование итогов

rules-name-age = наименьший возраст

rules-name-residence = срок проживания

rules-name-candidacies = число выдвижений одного лица

rules-name-list-length = наибольшая длина списка

rules-name-deposit = избирательный взнос

rules-name-minimum-wage = минимальный размер заработной платы
