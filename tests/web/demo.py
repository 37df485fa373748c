"""An election night that was invented: Exampletown, twelve stations whose papers come in batches. Nobody is real."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from maslikhat.election.case.archive import pack_files
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.services.publish import publish

ID = "kz.exampletown.maslikhat.2021-01-10"
EVENING = datetime(2021, 1, 10, 15, tzinfo=UTC)
STATIONS = 12
BATCHES = (3, 7, 11, 12)
_HEAD = f"""id    = "{ID}"
body  = "kz.maslikhat"
level = "city"
date  = 2021-01-10
state = "%s"
seats = {{ lists = 20 }}

[title]
kk = "Үлгі қала (ойдан шығарылған) мәслихатының сайлауы, 2021 жылғы 10 қаңтар"
ru = "Выборы маслихата Примерного города (вымышленные), 10 января 2021 года"
en = "Election of the Exampletown maslikhat (invented), 10 January 2021"
"""
_OPTIONS = """id,kind,short_kk,short_ru,short_en,name_kk,name_ru,name_en,colour
steppe,list,Дала,Степь,Steppe,«Дала» тізімі,Список «Степь»,Steppe List,#2E4A7D
river,list,Өзен,Река,River,«Өзен» тізімі,Список «Река»,River List,#5C8F3D
hill,list,Төбе,Холм,Hill,«Төбе» тізімі,Список «Холм»,Hill List,#7D5A9E
lake,list,Көл,Озеро,Lake,«Көл» тізімі,Список «Озеро»,Lake List,#8A3B4C
"""
_PROTOCOLS = """form     = "kz.protocol"
expected = 12
stations = "stations.csv"

[[file]]
file      = "papers.csv"
source    = "C1"
format    = "wide"
station   = ["station"]
territory = "territory"
contest   = "lists"
lines     = { registered = "registered", took_part = "took_part", invalid = "invalid" }
options   = { steppe = "steppe", river = "river", hill = "hill", lake = "lake" }
"""


def demo_case(counted: int, *, final: bool = False, registered: bool = True) -> bytes:
    """The case with the papers of the first `counted` stations, as an archive."""
    stations = [_station(number) for number in range(1, STATIONS + 1)]
    voters = sum(each["registered"] for each in stations)
    heads = ("registered", "took_part", "invalid", "steppe", "river", "hill", "lake")
    papers = [
        ",".join([f"s{at}", f"t{at % 3}", *(str(each[head]) for head in heads)]) for at, each in enumerate(stations, 1)
    ]
    files = {
        "case.toml": _HEAD % ("final" if final else "interim"),
        "options.csv": _OPTIONS,
        "totals.csv": f"contest,line,value,source\nlists,{'registered' if registered else 'received'},{voters},C1\n",
        "sources.csv": "id,what,address,date\nC1,papers,https://example.org,2021-01\n",
        "protocols.toml": _PROTOCOLS,
        "stations.csv": "station\n" + "".join(f"s{at}\n" for at in range(1, STATIONS + 1)),
        "papers.csv": "\n".join([",".join(("station", "territory", *heads)), *papers[:counted], ""]),
    }
    return pack_files({name: text.encode() for name, text in files.items()})


def evening() -> Iterator[Publication]:
    """Publish batch after batch, half an hour apart; the last one is final."""
    for number, counted in enumerate(BATCHES):
        at = EVENING + timedelta(minutes=30 * number)
        yield publish(archive=demo_case(counted, final=counted == STATIONS), name="demo", author="site", at=at)


def _station(number: int) -> dict[str, int]:
    steppe, river, hill = 400 + 37 * number % 150, 260 + 53 * number % 120, 130 + 29 * number % 60
    lake = 55 + 17 * number % 30
    invalid = number % 4
    took_part = steppe + river + hill + lake + invalid
    return {
        "registered": took_part + 150 + 11 * number,
        "took_part": took_part,
        "invalid": invalid,
        "steppe": steppe,
        "river": river,
        "hill": hill,
        "lake": lake,
    }
