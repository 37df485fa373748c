# Протоколы участков: сканы, соотношения, которые не выполняются.

paper-scans = Сканы протокола
paper-scans-lead = Те самые файлы, что опубликованы с протоколом; их хеши стоят в его записи реестра.
paper-scan-kind = { $kind }, { $kilobytes } КБ
paper-scan-metadata = То, что камера записала рядом с изображением (место, время, устройство), удалено до сохранения.
paper-scan-pdf = PDF хранится как есть: то, что записала в него программа (имена, время, возможно место), публикуется вместе с ним.
paper-scan-public = Файл публикуется вместе с протоколом, его хеш попадает в реестр.
paper-scan-broken = Файл повреждён: он обрывается или устроен не так, как требует его формат. Отсканируйте снова.
paper-broken-heading = Контрольные соотношения, которые не выполняются
paper-broken-lead = Излишек: первая сумма больше; недостача: меньше. Один протокол может нарушать несколько соотношений.
paper-broken-relation = Контрольное соотношение
paper-broken-papers = Протоколы
paper-broken-more = Излишек
paper-broken-fewer = Недостача
paper-breaks-filter = Не выполняется соотношение
paper-breaks = { $relation }: { NUM($papers) }
paper-breaks-more = { $relation }, излишек: { NUM($papers) }
paper-breaks-fewer = { $relation }, недостача: { NUM($papers) }
paper-scan = Скан
paper-scans-heading = { COUNT($scans) ->
    [0] Ни одного скана не приложено
   *[other] Приложено сканов: { NUM($scans) }
}
paper-scans-staff = Сканы и фотографии протоколов, которые пришли файлом. У протокола, который вводят здесь, сканы на его странице. Публичными они станут вместе с протоколами, не раньше.
paper-scans-brought = Что приложено
paper-scan-of-paper = Участок { $station }: { $contest }
paper-scan-of-copy = Копия, участок { $station }: { $contest }
paper-scan-of-lots = Жребий: { $contest }
paper-scan-copy-public = Файл публикуется вместе с копией, его хеш попадает в реестр. Тогда ниже ничего вводить не нужно.
paper-scan-hash-only = Только если сам файл доступен в другом месте.
paper-scan-elsewhere = Скан лежит в другом месте; указан только его хеш.
paper-scan-lots = Подписанный лист жеребьёвки
paper-scan-lots-public = Скан или фото (PDF, JPEG, PNG, WebP; до 20 МБ). Публикуется вместе с результатом, его хеш попадает в реестр.
paper-printed = Файл этой страницы: { $address } · SHA-256 { $digest }
