"""Reads saved pages with BeautifulSoup over lxml and regular expressions."""
import json
import re
import sys

from bs4 import BeautifulSoup

REFERENCE = re.compile(r"\d{4}/\d{4}[A-Z]?\([A-Z]{3}\)")
DATE = re.compile(r"\d{2}/\d{2}/\d{4}")
VOTES = re.compile(r"(\d[\d\s]*) votes? to (\d[\d\s]*)(?:,? with (\d[\d\s]*) abstentions?)?")


def first(pattern, text):
    found = pattern.search(text)
    return found and found.group()


for path in sys.argv[1:]:
    with open(path, "rb") as page:
        soup = BeautifulSoup(page.read(), "lxml")
    text = soup.get_text()
    title = soup.find("h1") or soup.find("title")
    json.dump({
        "title": title and title.get_text(),
        "reference": first(REFERENCE, text),
        "date": first(DATE, text),
        "votes": VOTES.findall(text),
        "paragraphs": [p.get_text() for p in soup.find_all("p")],
        "bold": [b.get_text() for b in soup.find_all(["b", "strong"])],
        "items": [li.get_text() for li in soup.find_all("li")],
    }, sys.stdout)
    print()
