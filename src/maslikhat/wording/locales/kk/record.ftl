# Тізілім.

record-heading = Тізілімдегі жария актілер: { NUM($entries) }
record-lead = Мұнда жарияланғанның бәрі тек өсе алатын журналға жазылады. Әр жазба өз хешімен ағашқа кіреді, ал ағаштың түбіріне қол қойылған: ескі бақылау нүктесін сақтаған адам содан бері ештеңе өзгертілмегенін және алынбағанын дәлелдей алады.
record-entries = Жазбалар
record-checkpoint = Қол қойылған бақылау нүктесі және қолтаңба кілті
record-number = Нөмірі
record-kind = Түрі
record-subject = Не туралы
record-kind-rules = Ережелер
record-kind-election = Сайлау
record-kind-key = Кілтті ауыстыру
record-kind-protocol = Учаскенің хаттамасы
record-kind-tally = Жарияланған есеп
record-kind-result = Нәтиже
record-kind-lots = Жеребе
record-kind-retraction = Қайтарып алу
record-kind-correction = Хаттаманы түзету
record-kind-left-out = Жарияланымға кірмегені
record-kind-sealed = Мөрленген жазба
record-kind-opened = Ашылған жазба
record-entry-heading = { NUM($entry) }-жазба: { $kind }
record-entry-lead = Не туралы: { $subject }; ол туралы { NUM($sequence) }-акт.
record-says = Онда не айтылған, әрпіне дейін
record-proof = Оның журналда тұрғанының дәлелі
record-proof-lead = Түбірге дейінгі жолдағы хештер, төменнен жоғары (RFC 6962).
record-receipt = Осы жазбаның түбіртегі
