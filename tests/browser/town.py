"""What the pages of staff need to be looked at: people in every role, papers in every state, elections at every stage.

Built through the site's own views and services into the database that the browser's site then serves. All is invented.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from tests.web.demo import ID as NIGHT
from tests.web.demo import demo_case
from tests.web.entering import entered
from tests.web.staff.test_lots import FILES as TIED_FILES
from tests.web.typing.conftest import COUNCIL, FILES, Hand, paper

from maslikhat.election.case.archive import digest, pack_files
from maslikhat.election.entry.codes import check_code
from maslikhat_web.accounts.models import Invitation
from maslikhat_web.accounts.services import invitations
from maslikhat_web.elections.models.staff import ObserverCopy, Upload
from maslikhat_web.elections.selectors.drafts import files_in, newest_file
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.elections.services.drafts import begin
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.elections.services.staff import retract
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role

PASSWORD = "five green apples fall"  # noqa: S105 - of people who are made up
TYPED, DONE = "kz.demotown.maslikhat.2023-03-19", "kz.demoville.maslikhat.2023-03-19"
TIED, TAKEN_BACK = "kz.demo.maslikhat.2021-01-10", "kz.demoshire.maslikhat.2021-01-10"
NAMES = (
    "option,name_kk,name_ru,name_en\nsteppe,Демо Айгүл,Демо Айгуль,Demo Aigul\nriver,Демо Марат,Демо Марат,Demo Marat\n"
)
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40
PARTS = ("counts", "votes", "ending")


@dataclass
class Typist(Hand):
    """A person at the papers of any election."""

    def url(self, rest: str = "", language: str = "en") -> str:
        return f"/{language}/staff/elections/{self.draft.election}/typing/{rest}"

    def take(self, station: str = "1", contest: str = "lists") -> Any:
        return self.post(f"{contest}/{station}/take/", code=check_code(self.draft.election, contest, station))

    def types(self, station: str, contest: str = "lists", **texts: Any) -> None:
        """Type a paper whole and hand it in."""
        self.take(station, contest)
        for part in PARTS:
            given = {"seen": self.seen(station, contest), **paper(**texts)}
            self.post(f"{contest}/{station}/sections/{part}/", **given)
        self.post(f"{contest}/{station}/finish/", seen=self.seen(station, contest))


def build() -> dict[str, Any]:
    """Build all of it; gives the session of each person, and what is not known before: keys, numbers, links."""
    people = {name: _person(name, role) for name, role in ROLES.items()}
    clients = {name: entered(user) for name, user in people.items()}
    _papers(people, clients)
    _finished(people, clients)
    places = _night(people, clients) | _people(people)
    _lots_and_retraction(people["chair"])
    doors = {**{name: _door(each) for name, each in clients.items()}, **_at_the_door()}
    places["key"] = str(Authenticator.objects.get(type="webauthn").pk)
    return {"doors": doors, "places": places}


ROLES = {
    "viewer": Role.VIEWER,
    "clerk": Role.CLERK,
    "second": Role.SECOND_CLERK,
    "chair": Role.CHAIR,
    "other-chair": Role.CHAIR,
    "auditor": Role.AUDITOR,
    "administrator": Role.ADMINISTRATOR,
}


def _person(name: str, role: Role | None = None) -> User:
    made = User.objects.create_user(f"demo-{name}", f"{name}@demo.example", PASSWORD, first_name=f"Demo {name}")
    if role:
        RoleInCouncil.objects.create(user=made, council="", role=role)
    return made


def _door(client: Client) -> str:
    return str(client.cookies["sessionid"].value)


def _papers(people: Mapping[str, User], clients: Mapping[str, Client]) -> None:
    """One paper in each state: 1 first in progress, 2 different, 3 asked back, 4 first with faults; 1/3 empty."""
    files = {name: text.encode() for name, text in FILES.items()}
    draft = begin(election=TYPED, council=COUNCIL, files=files, by=people["chair"], at=timezone.now())
    ann, bek, chair = (Typist(people[name], clients[name], draft) for name in ("clerk", "second", "chair"))
    for station in ("2", "3"):
        ann.types(station)
        bek.types(station, a=189, b=100)
    asked = {f"ask.{bek.user.pk}": ["votes.steppe", "votes.river"], "author": bek.user.pk, "do": "ask"}
    chair.post("lists/3/settle/", seen=chair.seen("3"), **asked)
    ann.types("4", valid="1")
    ann.take("1")
    ann.post("lists/1/sections/counts/", seen=ann.seen("1"), **paper())
    ann.post("lists/1/scans/", scan=SimpleUploadedFile("paper.png", PNG))


def _finished(people: Mapping[str, User], clients: Mapping[str, Client]) -> None:
    """Every paper definitive and handed on; one correction asked for, its approval still to come."""
    files = {name: text.replace(TYPED, DONE).encode() for name, text in FILES.items()}
    draft = begin(election=DONE, council="kz.demoville.maslikhat", files=files, by=people["chair"], at=timezone.now())
    ann, bek, chair = (Typist(people[name], clients[name], draft) for name in ("clerk", "second", "chair"))
    for contest, station, votes in (("lists", "1", 190), ("lists", "2", 180), ("lists", "3", 170), ("lists", "4", 160)):
        for who in (ann, bek):
            who.types(station, contest, a=votes)
    for who in (ann, bek):
        who.types("3", "1", a=170)
    ann.post("hand-on/")
    changed = {"ground": "decision of the court of 1 April", "recount": "yes", **paper(a=185, b=95)}
    chair.post("lists/1/correct/", seen=chair.seen("1"), **changed)


def _night(people: Mapping[str, User], clients: Mapping[str, Client]) -> dict[str, str]:
    """A night under way, its correction begun; a file that waits to be understood; a copy beside a paper."""
    publish(archive=demo_case(7), name="demo", author="site", at=timezone.now())
    draft = begin_election(
        election=NIGHT,
        files=files_in(demo_case(7)) | {"people.csv": NAMES.encode()},
        by=people["clerk"],
        at=timezone.now() + timedelta(seconds=1),
    )
    here = f"/en/staff/elections/{NIGHT}/"
    file = newest_file(draft, "papers.csv")
    content = bytes(file.content if file else b"").replace(b"registered", b"on_the_roll")
    clients["clerk"].post(f"{here}import/", {"file": SimpleUploadedFile("papers.csv", content)})
    copy = {"contest": "lists", "station": "s1", "source": "Demo observers", "option.steppe": "12"}
    clients["auditor"].post(f"{here}copies/new/", copy)
    return {"upload": str(Upload.objects.get().pk), "copy": str(ObserverCopy.objects.get().pk)}


def _people(people: Mapping[str, User]) -> dict[str, str]:
    """Links of every kind, and a person whose factor was sealed by a key that is gone."""
    told: dict[str, Any] = {"by": people["administrator"], "at": timezone.now(), "reason": "demo"}
    new = invitations.invite(name="Demo new", council="kz.demo.maslikhat", role=Role.CLERK, **told)
    key = invitations.invite(name="Demo Keyholder", council="kz.demo.maslikhat", role=Role.CLERK, **told)
    again = invitations.renew(person=people["viewer"], **told)
    for name in ("withdrawn", "expired"):
        invitations.invite(name=f"Demo {name}", council="", role=Role.CLERK, **told)
    invitations.withdraw(invitation=Invitation.objects.get(name="Demo withdrawn"), **told)
    Invitation.objects.filter(name="Demo expired").update(expires_at=timezone.now())
    link = Invitation.objects.get(name="Demo new")
    places = {"new": new, "again": again, "keyholder": key, "scan": digest(PNG)}
    return places | {"link": str(link.pk), "person": str(people["clerk"].pk)}


def _at_the_door() -> dict[str, str]:
    """Sessions on their way in: without a factor, before it is shown, with every kind of factor, with a lost key."""
    bare, waiting, lost = _person("bare"), _person("waiting"), _person("lost")
    TOTP.activate(waiting, generate_totp_secret())
    Authenticator.objects.create(user=lost, type="totp", data={"secret": "sealed:by-another-key"})
    asked = {}
    for who in (bare, waiting, lost):
        asked[who] = Client(headers={"host": "127.0.0.1"})
        asked[who].post("/en/accounts/login/", {"login": who.username, "password": PASSWORD})
    unshown = Client(headers={"host": "127.0.0.1"})
    unshown.force_login(waiting, "allauth.account.auth_backends.AuthenticationBackend")
    keyed = _person("keyed")
    key = {"name": "Demo key", "credential": {"clientExtensionResults": {}}}
    Authenticator.objects.create(user=keyed, type="webauthn", data=key)
    RecoveryCodes.activate(keyed)
    TOTP.activate(keyed, generate_totp_secret())
    return {
        "keyed": _door(entered(keyed)),
        "bare": _door(asked[bare]),
        "asked": _door(asked[waiting]),
        "lost": _door(asked[lost]),
        "unshown": _door(unshown),
    }


def _lots_and_retraction(chair: User) -> None:
    """A tie that waits for the drawing of lots; an election that was published and taken back."""
    now = timezone.now()
    begin_election(election=TIED, files={name: text.encode() for name, text in TIED_FILES.items()}, by=chair, at=now)
    files = {
        name: content.replace(NIGHT.encode(), TAKEN_BACK.encode()) for name, content in files_in(demo_case(12)).items()
    }
    draft = begin_election(election=TAKEN_BACK, files=files, by=chair, at=now)
    shown = publish(archive=pack_files(files), name="taken-back", author="site", at=now)
    retract(draft=draft, number=shown.number, token="t" * 32, by=chair, at=now, reason="Counted in the wrong town")
