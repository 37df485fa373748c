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
