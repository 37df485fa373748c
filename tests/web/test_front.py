"""Published pages before any other work: who has the page is told so, who may not share it never does."""

from datetime import date
from gzip import decompress

import pytest
from django.conf import LazySettings
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from maslikhat_web.shared import front, state

ADDRESS = "/ru/elections/kz.mazhilis.2023-03-19/"


@pytest.mark.parametrize("given", ["{}", "W/{}", '"other", {}', 'W/"other",W/{}'])
def test_a_tag_is_known_again_whole_weak_or_among_others(site: Client, given: str) -> None:
    tag = site.get(ADDRESS).headers["ETag"]
    answer = site.get(ADDRESS, headers={"if-none-match": given.format(tag)})
    assert (answer.status_code, answer.content, answer.headers["ETag"]) == (304, b"", tag)
    assert site.get(ADDRESS, headers={"if-none-match": tag[:-2] + '"'}).status_code == 200


def test_a_page_of_yesterday_is_made_anew_for_it_names_its_day(site: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    tag = site.get(ADDRESS).headers["ETag"]
    monkeypatch.setattr(state, "localdate", lambda: date(2026, 1, 1))
    state.forget()
    assert site.get(ADDRESS, headers={"if-none-match": tag}).status_code == 200


def test_a_page_is_kept_packed_for_those_who_unpack_it(site: Client) -> None:
    plain = site.get(ADDRESS)
    for _ in range(2):
        packed = site.get(ADDRESS, headers={"accept-encoding": "gzip, br"})
        assert packed.headers["Content-Encoding"] == "gzip"
        assert decompress(packed.content) == plain.content
        assert packed.headers["ETag"] != plain.headers["ETag"]
    again = site.get(ADDRESS)
    assert "Content-Encoding" not in again.headers
    assert {"Accept", "Accept-Encoding"} == {each.strip() for each in again.headers["Vary"].split(",")}


def test_a_kept_page_has_the_headers_of_the_first_and_a_number_of_its_own(site: Client) -> None:
    first, again = (site.get(f"{ADDRESS}?new=1").headers for _ in range(2))
    number = "X-Request-Id"
    assert first[number] != again[number]
    assert {name: value for name, value in first.items() if name != number} == {
        name: value for name, value in again.items() if name != number
    }
    assert {"Content-Security-Policy", "X-Frame-Options", "X-Content-Type-Options"} <= {*again}


@pytest.fixture
def made() -> list[str]:
    """The addresses of the pages that were made, not found."""
    state.forget()
    return []


def pages(made: list[str], **headers: str) -> front.PublishedPages:
    """The middleware before a view that tells that it was asked."""

    def view(request: HttpRequest) -> HttpResponse:
        made.append(request.get_full_path())
        return HttpResponse("page", headers=headers)

    return front.PublishedPages(view)


@pytest.mark.django_db
def test_a_page_that_looked_at_a_cookie_is_never_kept(made: list[str]) -> None:
    shown = pages(made, Vary="Accept-Language, Cookie")
    answers = [shown(RequestFactory().get("/ru/elections/")) for _ in range(2)]
    assert len(made) == 2
    assert all("ETag" not in each for each in answers)


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/ru/staff/", "/kk/accounts/login/", "/", "/record/checkpoint", "/xx/elections/"])
def test_what_is_not_for_everybody_is_never_kept(made: list[str], path: str) -> None:
    shown = pages(made)
    assert all("ETag" not in shown(RequestFactory().get(path)) for _ in range(2))
    assert len(made) == 2


@pytest.mark.django_db
def test_behind_tls_a_reader_without_it_is_not_given_the_kept_page(made: list[str], settings: LazySettings) -> None:
    shown = pages(made)
    shown(RequestFactory().get("/ru/elections/", secure=True))
    shown(RequestFactory().get("/ru/elections/", secure=True))
    assert len(made) == 1
    settings.SECURE_SSL_REDIRECT = True
    assert "ETag" not in shown(RequestFactory().get("/ru/elections/"))
    assert len(made) == 2


@pytest.mark.django_db
def test_a_page_made_under_another_name_of_the_site_is_not_shown_under_this(made: list[str]) -> None:
    shown = pages(made)
    for host in ("127.0.0.1", "localhost", "127.0.0.1"):
        shown(RequestFactory().get("/ru/elections/", headers={"host": host}))
    assert len(made) == 2


@pytest.mark.django_db
def test_what_is_kept_stays_below_its_bound(made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front, "MOST_BYTES", 8)
    shown = pages(made)
    for page in ("1", "2", "2", "3", "1", "3"):
        shown(RequestFactory().get(f"/ru/elections/?page={page}"))
    assert [each[-1] for each in made] == ["1", "2", "3", "1"]
