"""Reads saved pages with lxml and regular expressions, as scrapers do."""
import json
import re
import sys

from lxml import html

REFERENCE = re.compile(r"\d{4}/\d{4}[A-Z]?\([A-Z]{3}\)")
DATE = re.compile(r"\d{2}/\d{2}/\d{4}")
VOTES = re.compile(r"(\d[\d\s]*) votes? to (\d[\d\s]*)(?:,? with (\d[\d\s]*) abstentions?)?")


def first(pattern, text):
    found = pattern.search(text)
    return found and found.group()


for path in sys.argv[1:]:
    with open(path, "rb") as page:
        tree = html.fromstring(page.read())
    text = tree.text_content()
    json.dump({
        "title": tree.findtext(".//h1") or tree.findtext(".//title"),
        "reference": first(REFERENCE, text),
        "date": first(DATE, text),
        "votes": VOTES.findall(text),
        "paragraphs": [p.text_content() for p in tree.iter("p")],
        "bold": [b.text_content() for b in tree.iter("b", "strong")],
        "items": [li.text_content() for li in tree.iter("li")],
    }, sys.stdout)
    print()
