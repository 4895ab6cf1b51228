"""Reads every vCard of a built site with vobject, a reader that has nothing to do with the one that writes them.

Run by hand after a build, on Debian or Ubuntu: apt-get install python3-vobject; python3 scripts/read-vcards.py [folder]
"""

import pathlib
import re
import sys

import vobject

SHORT = {"101", "105", "111", "112", "999", "18000", "116000", "116111", "116123"}


def faults(card):
    """What an address book would not show, in words."""
    name = card.fn.value
    if card.version.value != "3.0":
        yield f"version {card.version.value}"
    if ":" not in name or card.n.value.family != name:
        yield f"names: {name!r}, {card.n.value.family!r}"
    if not card.org.value[0].startswith(name.split(":")[0] + ":"):
        yield f"organisation without its area: {card.org.value!r}"
    for line in card.contents.get("tel", []):
        digits = line.value.replace(" ", "")
        if not re.fullmatch(r"(18001)?0\d{6,10}|[678]\d{4,5}", digits) and digits not in SHORT:
            yield f"number: {line.value!r}"
    for line in card.contents.get("email", []):
        if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", line.value):
            yield f"e-mail: {line.value!r}"
    note = card.note.value
    for words in ("Who may call: ", "Status: ", "Check again after "):
        if words not in note:
            yield f"note without {words!r}"
    if "\\" in note or "\\" in name:
        yield "marks left in a text"


folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "dist")
files = sorted(folder.rglob("*.vcf"))
cards = 0
found = []
for file in files:
    for card in vobject.readComponents(file.read_text(encoding="utf-8")):
        cards += 1
        found += [f"{file}: {fault}" for fault in faults(card)]
print(f"{cards} cards in {len(files)} files, {len(found)} faults")
print(*found, sep="\n")
sys.exit(1 if found or not cards else 0)
