# Уход за сайтом: отозванные ссылки, с чего начинает администратор, резервные копии.

upkeep-act = Что можно сделать
upkeep-withdraw = Отозвать
upkeep-withdraw-heading = Отозвать ссылку: { $name }
upkeep-withdraw-lead = Она перестанет действовать сразу. Кто, когда и почему её отозвал, останется на странице людей и ролей.
upkeep-link-withdrawn = Ссылка отозвана.
upkeep-link-gone = Этой ссылкой тем временем воспользовались, или её уже отозвали.
upkeep-links-over = Ссылки, по которым никто не вошёл
upkeep-expired = срок истёк { SHORTDATE($day) }
upkeep-withdrawn = отозвана { SHORTDATE($day) }: { $by }
upkeep-home-heading = Вы управляете этим сайтом
upkeep-home-lead = Начните с людей: тех, кто будет здесь работать, приглашают и дают им роль. Само управление ни одной цифры не меняет.
upkeep-begin = С чего начать
upkeep-begin-people = Пригласить людей
upkeep-begin-people-what = Каждый получает от вас ссылку, работает в одном совете или во всех и настраивает второй фактор.
upkeep-begin-roles = Дать или забрать роли
upkeep-begin-roles-what = Совету нужны два оператора, чтобы протоколы вводились дважды, и председатель, который публикует.
upkeep-begin-own = Дать роль себе
upkeep-begin-own-what = Там, где вы сами готовите или публикуете: как оператор или председатель. Это останется в истории.
upkeep-begin-election = Начать выборы
upkeep-begin-election-what = Их начинают операторы и председатели: с нуля, из файлов или как исправление опубликованных.
upkeep-backups = Резервные копии
upkeep-backups-none = По расписанию не делаются
upkeep-backups-none-what = Сайт сам не делает резервных копий. Тот, кто его ведёт, указывает папку на втором носителе в MASLIKHAT_BACKUPS и запускает сайт заново.
upkeep-backup-good = Последняя годная копия
upkeep-backup-age = { COUNT($hours) ->
    [0] меньше часа назад
    [one] { NUM($hours) } час назад
    [few] { NUM($hours) } часа назад
   *[other] { NUM($hours) } часов назад
}
upkeep-backup-overdue = просрочена: { $age }
upkeep-backup-never = ещё нет
upkeep-backup-tried = Последняя попытка
upkeep-backup-failed = не удалась
upkeep-backup-trial = Пробное восстановление
upkeep-backup-no-trial = не делается
upkeep-backup-no-trial-what = Копии записаны, их суммы сходятся, но пробно они не восстанавливаются: роль сайта в PostgreSQL не может создать базу (ALTER ROLE … CREATEDB).
upkeep-fault-same-device = { $folder } лежит на том же устройстве, что и база: если оно откажет, пропадёт и то, и другое. Возможно, второй носитель не подключён. Ничего не скопировано.
upkeep-fault-not-written = Последнюю копию не удалось записать: { $detail }
upkeep-fault-not-made = Последнюю копию не удалось сделать: { $detail }
upkeep-fault-not-whole = Последнюю копию не удалось пробно восстановить: { $detail }
upkeep-fault-not-holding = Последняя копия пробно восстановлена, но её реестр не сходится: { $detail }. Посмотрите сразу: возможно, повреждена сама база.
upkeep-fault-broken-off = Последняя копия прервана: { $detail }
upkeep-factor-set = Второй фактор настроен
upkeep-factor-missing = Нет второго фактора
upkeep-backup-where = Где лежат
upkeep-backup-same-device = на одном устройстве с базой
