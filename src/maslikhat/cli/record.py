"""`maslikhat record`: take the whole log away, verify it, prove one entry of it, be a witness of it."""

import json
from base64 import b64encode
from pathlib import Path
from time import time
from typing import Annotated

import typer

from maslikhat.cli.options import Lang, LangOption, put
from maslikhat.record import folder as logs
from maslikhat.record import verifier
from maslikhat.record.errors import NotInTheLog
from maslikhat.record.keys import key_in
from maslikhat.record.note import Signs, Verifier, verifier_for, verifier_of
from maslikhat.record.receipt import Receipt, to_json
from maslikhat.record.tiles import WIDTH, node_of
from maslikhat.record.tree import prove_consistency, prove_inclusion
from maslikhat.record.witness import hand_in, witness
from maslikhat.wording.catalogue import words

record = typer.Typer(
    help="The public record: export it, verify it, prove an entry, be a witness.", no_args_is_help=True
)
Source = Annotated[
    str, typer.Argument(metavar="LOG", help="The address of a record (https://.../record), or a folder with one.")
]
Kept = Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder with an exported log.")]
KeyOption = Annotated[str | None, typer.Option("--key", help="The public key of the log, or a file with it.")]


@record.command("export")
def export(
    source: Source,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to; an export there is continued.")],
    key: KeyOption = None,
    lang: LangOption = Lang.EN,
) -> None:
    """Write the whole log to a folder: tiles, entries, checkpoint, key. An export is continued, never overwritten."""
    done = logs.export(logs.fetcher(source), folder, _trusted(key))
    facts = {"before": done.before, "size": done.size, "files": done.files}
    put(words(lang.language).say("log-exported", folder=str(folder), **facts))


@record.command("verify")
def verify(  # noqa: PLR0917 - the command line gives each by its name
    path: Annotated[str, typer.Argument(metavar="PATH", help="A receipt, or a folder or ZIP with the whole log.")],
    key: KeyOption = None,
    older: Annotated[list[str] | None, typer.Option("--older", help="A checkpoint that you kept.")] = None,
    proof: Annotated[
        list[str] | None,
        typer.Option("--proof", help="For a receipt: what leads from --older to it (a consistency proof, or a log)."),
    ] = None,
    policy: Annotated[str | None, typer.Option("--policy", help="Which witnesses count (TOML).")] = None,
    lang: LangOption = Lang.EN,
) -> None:
    """Verify a receipt or a whole log, and rebuild the seats in it, by the single-file verifier."""
    given = [path, "--lang", lang.language]
    for name, values in (("--key", [key]), ("--older", older or []), ("--proof", proof or []), ("--policy", [policy])):
        given += [word for value in values if value is not None for word in (name, value)]
    status = verifier.run(given)
    if status:
        raise typer.Exit(status)


@record.command("prove")
def prove(
    folder: Kept,
    entry: Annotated[int | None, typer.Option("--entry", help="Prove that this entry stands in the log.")] = None,
    old: Annotated[int | None, typer.Option("--from", help="Prove that the log of this size ...")] = None,
    new: Annotated[int | None, typer.Option("--to", help="... is continued by the one of this size.")] = None,
) -> None:
    """Prove from an exported log: that an entry stands in it (a receipt), or that it only grew."""
    fetch = logs.fetcher(str(folder))
    note, now, _ = logs.signed_checkpoint(fetch)
    node = node_of(logs.tiles_of(fetch, now.size))
    if entry is None:
        first, last = old or 0, now.size if new is None else new
        if last > now.size:
            raise NotInTheLog(index=last, size=now.size)
        proof = [b64encode(each).decode() for each in prove_consistency(node, first, last)]
        put(json.dumps({"old": first, "new": last, "proof": proof}, indent=2))
        return
    hashes = tuple(prove_inclusion(node, entry, now.size))
    _, entries = next(logs.bundles(fetch, entry, now.size))
    changes = tuple(json.loads(fetch(logs.ROTATIONS) or b"[]"))
    put(to_json(Receipt(entries[entry % WIDTH], entry, hashes, note, changes)))


@record.command("witness")
def be_witness(  # noqa: PLR0917 - the command line gives each by its name
    source: Source,
    name: Annotated[str, typer.Option("--name", help="The name under which the witness signs.")],
    secret: Annotated[Path, typer.Option("--secret", help="The file of its secret key; made where there is none.")],
    state: Annotated[Path, typer.Option("--state", help="The file in which it remembers what it saw.")],
    key: KeyOption = None,
    give: Annotated[bool, typer.Option("--hand-in", help="Hand the cosignature in to the record.")] = False,
    lang: LangOption = Lang.EN,
) -> None:
    """See that the log only grew since the last time, cosign its checkpoint, and print it. Refuses what contradicts."""
    signing = key_in(secret)
    note = witness(logs.fetcher(source), state, name=name, key=signing, time=int(time()), trusted=_trusted(key))
    put(note.rstrip("\n"))
    own = verifier_for(name, signing, Signs.COSIGNATURES)
    typer.echo(words(lang.language).say("log-witness-key", key=str(own)), err=True)
    if give:
        hand_in(source, note)


def _trusted(key: str | None) -> Verifier | None:
    """The key given, as text or as a file with it."""
    if key is None:
        return None
    path = Path(key)
    return verifier_of(path.read_text(encoding="utf-8") if path.is_file() else key)
