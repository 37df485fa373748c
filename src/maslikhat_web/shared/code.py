"""A QR code as SVG: an address that a telephone reads from paper or from a screen."""

import io

import segno


def code_of(address: str) -> str:
    """The code of an address, dark on white in every mode; decoration beside the same link in words."""
    drawn = io.BytesIO()
    made = segno.make(address, error="m", micro=False)
    made.save(
        drawn, kind="svg", xmldecl=False, svgclass="code", lineclass=None, omitsize=True, dark="#000", light="#fff"
    )
    return drawn.getvalue().decode("utf-8").strip().replace("<svg", '<svg aria-hidden="true"', 1)
