"""What is printed and the file of it are bound both ways: each printed page names the file and its hash."""

import re
from hashlib import sha256

from playwright.sync_api import Browser
from tests.browser.pdftext import texts

from maslikhat.record.canonical import canonical

STATION = "/en/elections/ge.parliament.2024-10-26/stations/lists/1-1/"


def test_every_printed_page_of_a_station_names_the_file_and_its_hash(chromium: Browser, site: str) -> None:
    page = chromium.new_page()
    page.goto(f"{site}{STATION}")
    foot = page.locator("p.printed")
    assert not foot.is_visible()
    told = str(foot.text_content())
    address, digest = re.findall(r"(/en/elections/\S+\.json) · SHA-256 ([0-9a-f]{64})", told)[0]
    answer = page.request.get(f"{site}{address}")
    assert sha256(answer.body()).hexdigest() == digest
    assert answer.body() == canonical(answer.json())
    assert answer.json()["versions"][0]["station"] == "1-1"
    printed = texts(page.pdf(width="105mm", height="148mm"))
    assert len(printed) > 1
    for text in printed:
        assert digest in text
        assert address in text
    page.close()
