"""A passkey in the browser itself: set up, used to sign in alone, used to show that it is still oneself, taken away."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.conftest import Town
from tests.browser.test_every_page import must_be_open_to_all, sent

KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def page(chromium: Browser, site: str) -> Iterator[Page]:
    """A browser with a key of its own. Browsers use keys under a name only, not under an address of numbers."""
    context = chromium.new_context(base_url=site.replace("127.0.0.1", "localhost"))
    made = context.new_page()
    tools = context.new_cdp_session(made)
    tools.send("WebAuthn.enable")
    tools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    yield made
    context.close()


def test_who_is_invited_sets_up_a_passkey_and_signs_in_with_it_alone(page: Page, town: Town) -> None:
    page.goto(f"/ru/accounts/invitation/{town.places['keyholder']}/")
    for name, text in (("name", "Demo Keyholder"), ("username", "demo-keyholder")):
        page.fill(f"[name={name}]", text)
    for name in ("password1", "password2"):
        page.fill(f"[name={name}]", "six yellow pears wait")
    page.click("main form button")
    page.wait_for_url("**/accounts/factors/")
    page.click("a[href$='/passkeys/add/']")
    page.fill("[name=name]", "Demo key")
    page.check("[name=passwordless]")
    page.click("#mfa_webauthn_add")
    page.wait_for_url("**/accounts/factors/codes/")
    page.click("main .links a.button")
    page.wait_for_url("**/ru/staff/")
    page.click("nav.person form button")
    page.wait_for_url("**/ru/")

    page.goto("/ru/staff/")
    page.wait_for_url("**/accounts/login/?next=/ru/staff/")
    page.click("#passkey_login")
    page.wait_for_url("**/ru/staff/")
    assert page.inner_text("nav.person a").startswith("Demo Keyholder")

    page.goto("/ru/accounts/factors/passkeys/again/?next=/ru/accounts/")
    must_be_open_to_all(page)
    page.click("main form button")
    # Not the address before it, which ends with this one.
    page.wait_for_url(lambda there: there.partition("?")[0].endswith("/ru/accounts/"))

    page.goto("/ru/accounts/factors/passkeys/")
    page.click("a[href$='/remove/']")
    assert sent(page, "main form button") == 200
    page.goto("/ru/staff/")
    page.wait_for_url("**/ru/accounts/factors/")
    assert page.locator("#passkeys .mark.holds").count() == 0, (
        "the key is gone, and no staff page opens without another"
    )


def test_a_browser_without_the_key_does_not_get_in_and_is_told(page: Page) -> None:
    page.goto("/en/accounts/login/")
    page.click("#passkey_login")
    page.locator("#passkey-fault:visible").wait_for()
    assert page.url.endswith("/accounts/login/")
