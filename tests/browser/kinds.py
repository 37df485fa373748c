"""Every kind of page, and where to find one: a new route fails test_every_page.py until it is placed here.

`door` names who opens it (town.py); `{...}` in a path is known once the site is built. A route may have several kinds.
"""

from dataclasses import dataclass

ELECTION = "elections/kz.mazhilis.2023-03-19/"
GEORGIA = "elections/ge.parliament.2024-10-26/"
ZEALAND = "elections/nz.house.2017-09-23/"
NIGHT = "elections/kz.exampletown.maslikhat.2021-01-10/"
TAKEN_BACK = "elections/kz.demoshire.maslikhat.2021-01-10/"
TIED = "staff/elections/kz.demo.maslikhat.2021-01-10/"
TYPED = "staff/elections/kz.demotown.maslikhat.2023-03-19/typing/"
DONE = "staff/elections/kz.demoville.maslikhat.2023-03-19/typing/"
FACTORS = "accounts/factors/"


@dataclass(frozen=True, slots=True)
class Kind:
    """A page: the name of its route, its path under the language, who opens it, and what it answers."""

    route: str
    path: str
    door: str = ""
    status: int = 200

    def __str__(self) -> str:
        return f"{self.route} {self.path[:40]} {self.door}".strip()


PUBLIC = (
    Kind("home", ""),
    Kind("elections", "elections/"),
    Kind("search", "search/?q=алматы"),
    Kind("search", "search/?q=nothing-of-the-kind"),
    Kind("search", "search/?q="),
    Kind("compare", "compare/"),
    Kind("compare", "compare/?country=kz"),
    Kind("compare", "compare/?e=kz.mazhilis.2023-03-19&e=nz.house.2017-09-23&e=kz.nowhere.2023-01-01", status=400),
    Kind("bodies", "bodies/"),
    Kind("body", "bodies/kz.mazhilis/"),
    Kind("body", "bodies/kz.zhambyl-region.maslikhat/"),
    Kind("glossary", "glossary/"),
    Kind("api-docs", "api/"),
    Kind("record", "record/"),
    Kind("record-entry", "record/entries/0/"),
    Kind("record-verify", "record/verify/"),
    Kind("election", ELECTION),
    Kind("how", f"{ELECTION}how/"),
    Kind("constituencies", f"{ELECTION}constituencies/"),
    Kind("constituency", f"{ELECTION}constituencies/1/"),
    Kind("constituency", f"{ZEALAND}constituencies/1/"),
    Kind("candidates", f"{ELECTION}candidates/"),
    Kind("region", f"{ELECTION}regions/KZ-61/"),
    Kind("list", f"{ELECTION}lists/osdp/"),
    Kind("list", f"{ELECTION}lists/baitaq/"),
    Kind("missed", f"{ELECTION}lists/respublica/why-not/"),
    Kind("missed-place", f"{ZEALAND}constituencies/1/labour/why-not/"),
    Kind("list", f"{ZEALAND}lists/national/"),
    Kind("seat", f"{ELECTION}seats/osdp/4/"),
    Kind("seat", f"{ELECTION}seats/amanat/7/"),
    Kind("seat", f"{ZEALAND}seats/national/20/"),
    Kind("laboratory", f"{ELECTION}laboratory/?method=dhondt"),
    Kind("laboratory", f"{ELECTION}laboratory/?seats=none"),
    Kind("downloads", f"{ELECTION}downloads/"),
    Kind("stations", f"{GEORGIA}stations/?faulty=1"),
    Kind("station", f"{GEORGIA}stations/lists/1-1/"),
    Kind("night", f"{NIGHT}night/"),
    Kind("screen", f"{NIGHT}screen/"),
    Kind("embed", f"embed/{ELECTION}"),
    Kind("election", TAKEN_BACK, status=410),
)
ACCOUNTS = (
    Kind("account_login", "accounts/login/"),
    Kind("account_inactive", "accounts/inactive/"),
    Kind("invitation", "accounts/invitation/{new}/"),
    Kind("invitation", "accounts/invitation/{again}/"),
    Kind("invitation", "accounts/invitation/none/", status=404),
    Kind("mfa_authenticate", f"{FACTORS}show/", "asked"),
    Kind("mfa_index", FACTORS, "bare"),
    Kind("mfa_index", FACTORS, "keyed"),
    Kind("mfa_activate_totp", f"{FACTORS}app/", "bare"),
    Kind("mfa_deactivate_totp", f"{FACTORS}app/remove/", "keyed"),
    Kind("mfa_add_webauthn", f"{FACTORS}passkeys/add/", "bare"),
    Kind("mfa_list_webauthn", f"{FACTORS}passkeys/", "keyed"),
    Kind("mfa_edit_webauthn", f"{FACTORS}passkeys/{{key}}/edit/", "keyed"),
    Kind("mfa_remove_webauthn", f"{FACTORS}passkeys/{{key}}/remove/", "keyed"),
    Kind("mfa_view_recovery_codes", f"{FACTORS}codes/", "keyed"),
    Kind("mfa_generate_recovery_codes", f"{FACTORS}codes/new/", "keyed"),
    Kind("mfa_reauthenticate", f"{FACTORS}again/", "unshown"),
    Kind("account_reauthenticate", "accounts/again/", "keyed"),
    Kind("account_change_password", "accounts/password/", "keyed"),
    Kind("account_logout", "accounts/logout/", "keyed"),
    Kind("account", "accounts/", "bare"),
    Kind("account", "accounts/", "administrator"),
    Kind("people", "staff/people/", "administrator"),
    Kind("person", "staff/people/{person}/", "administrator"),
    Kind("invitation-withdraw", "staff/people/links/{link}/", "administrator"),
)
STAFF = (
    *(
        Kind("staff-home", "staff/", each)
        for each in ("viewer", "clerk", "second", "chair", "auditor", "administrator")
    ),
    Kind("staff-new", "staff/new/", "clerk"),
    Kind("staff-draft", f"staff/{NIGHT}", "clerk"),
    Kind("staff-draft", f"staff/{NIGHT}", "viewer"),
    Kind("staff-draft", TIED, "chair"),
    Kind("staff-head", f"staff/{NIGHT}head/", "clerk"),
    Kind("staff-sheet", f"staff/{NIGHT}sheets/options/", "clerk"),
    Kind("staff-scans", f"staff/{NIGHT}scans/", "clerk"),
    Kind("staff-check", f"staff/{NIGHT}check/", "clerk"),
    Kind("staff-import", f"staff/{NIGHT}import/", "clerk"),
    Kind("staff-upload", f"staff/{NIGHT}import/{{upload}}/", "clerk"),
    Kind("staff-copies", f"staff/{NIGHT}copies/", "auditor"),
    Kind("staff-copy-new", f"staff/{NIGHT}copies/new/?contest=lists&station=s1", "auditor"),
    Kind("staff-copy", f"staff/{NIGHT}copies/{{copy}}/", "chair"),
    Kind("staff-lots", f"{TIED}lots/", "chair"),
    Kind("staff-lots", f"staff/{NIGHT}lots/", "chair"),
    Kind("staff-mandates", f"staff/{NIGHT}mandates/", "clerk"),
    Kind("staff-mandates-of", f"staff/{NIGHT}mandates/steppe/", "clerk"),
    Kind("staff-publish", f"staff/{NIGHT}publish/", "chair"),
    Kind("staff-history", f"staff/{NIGHT}history/", "chair"),
)
TYPING = (
    Kind("typing", TYPED, "clerk"),
    Kind("typing-wall", f"{TYPED}wall/", "viewer"),
    Kind("typing-codes", f"{TYPED}codes/", "chair"),
    Kind("typing-card", f"{TYPED}card/", "clerk"),
    Kind("typing-screen", f"{DONE}screen/", "chair"),
    Kind("typing-paper", f"{TYPED}1/3/", "clerk"),
    Kind("typing-paper", f"{TYPED}lists/1/", "clerk"),
    Kind("typing-paper", f"{TYPED}lists/2/", "chair"),
    Kind("typing-paper", f"{TYPED}lists/3/", "second"),
    Kind("typing-paper", f"{TYPED}lists/4/", "clerk"),
    Kind("typing-paper", f"{DONE}lists/1/", "chair"),
    Kind("typing-type", f"{TYPED}lists/1/sections/counts/", "clerk"),
    Kind("typing-type", f"{TYPED}lists/1/sections/ending/", "clerk"),
    Kind("typing-type", f"{TYPED}lists/3/sections/votes/", "second"),
    Kind("typing-finish", f"{TYPED}lists/1/finish/", "clerk"),
    Kind("typing-settle", f"{TYPED}lists/2/settle/", "chair"),
    Kind("typing-settle", f"{TYPED}lists/4/settle/", "chair"),
    Kind("typing-correct", f"{DONE}lists/2/correct/", "chair"),
    Kind("typing-correction", f"{DONE}lists/1/corrections/1/", "other-chair"),
)
FAILURES = (
    Kind("", "nothing/", status=404),
    Kind("", "defect/", status=500),
    Kind("", "held/", status=503),
    Kind("staff-new", "staff/new/", "viewer", 403),
    Kind("typing-take", f"{TYPED}lists/1/take/", "clerk", 405),
)
KINDS = (*PUBLIC, *ACCOUNTS, *STAFF, *TYPING, *FAILURES)
# Routes that answer no page of their own.
NO_PAGE = {
    "a file": (
        "download",
        "staff-sheet-csv",
        "staff-faults-csv",
        "mfa_download_recovery_codes",
        "typing-scan",
        "typing-file",
        "station-scan",
        "staff-scan",
        "station-file",
        "lots-sheet",
    ),
    "a feed": ("feed", "feed-body", "feed-election"),
    "for machines": (
        *("record-checkpoint", "record-key", "record-rotations", "record-receipt", "record-consistency"),
        *("record-entries", "record-tile", "record-verifier", "record-packed", "record-cosignatures"),
    ),
    "needs a key in the browser: test_passkeys.py looks at it": ("mfa_reauthenticate_webauthn",),
    "leads on to another page": ("typing-go-on", "mfa_login_webauthn"),
    "an act that is sent, answered by the page it was sent from": (
        *("person-act", "staff-retract", "typing-drop", "typing-review", "typing-hand-on", "typing-add-scan"),
    ),
}
