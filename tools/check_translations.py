#!/usr/bin/env python3
"""What lupdate cannot see in translations/*.ts: check_translations.py FILE...

Every string of every language has a translation with the right number of plural forms, the placeholders, tags, mnemonics,
line breaks and outer spaces of its source; one line for each that has not, and exit status 1. English holds plural forms only.
With --contexts LOG (what lupdate said): no string stands in a class that lupdate takes for its context and Qt does not, and no
file's own tr() looks in another context than that of its floor.
"""

import collections
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Plural forms as Qt 6.4 counts them (qttools, src/linguist/shared/numerus.cpp), and those of them that stand for one
# number alone: only these may say it in a word instead of %n.
PLURALS = {"en": (2, {0}), "es": (2, {0}), "fr": (2, set()), "ko": (1, set()), "ru": (3, set()), "ar": (6, {0, 1, 2})}

PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n")
TAG = re.compile(r"</?[a-z]+[^<>]*>|&[a-z]+;")
MNEMONIC = re.compile(r"&(?=[^\s&])(?![a-z]+;)")


def problem_of(source, text, may_drop_number):
    if not text.strip() and source.strip():
        return "is not translated"
    wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
    if may_drop_number:
        wanted.discard("%n")
        found.discard("%n")
    if wanted - found:
        return "lacks " + ", ".join(sorted(wanted - found))
    if found - wanted:
        return "has " + ", ".join(sorted(found - wanted)) + " which the source has not"
    if collections.Counter(TAG.findall(source)) != collections.Counter(TAG.findall(text)):
        return "has other HTML tags than its source"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        return "has another number of & mnemonics than its source"
    if source.count("\n") != text.count("\n"):
        return "has another number of lines than its source"
    for end, strip in (("begins", str.lstrip), ("ends", str.rstrip)):
        if (strip(source) == source) != (strip(text) == text):
            return f"{end} with other spaces than its source"
    return None


def check_message(language, message):
    count, singular = PLURALS[language]
    source = message.findtext("source") or ""
    translation = message.find("translation")
    numerus = message.get("numerus") == "yes"
    if language == "en" and not numerus:
        return None
    if translation is None or translation.get("type") == "unfinished":
        return "is not translated"
    if not numerus:
        return problem_of(source, translation.text or "", False)
    forms = translation.findall("numerusform")
    if len(forms) != count:
        return f"has {len(forms)} plural forms, {language} needs {count}"
    for number, form in enumerate(forms):
        problem = problem_of(source, form.text or "", number in singular)
        if problem:
            return f"{problem} (plural form {number + 1})"
    return None


def check_file(path):
    root = ElementTree.parse(path).getroot()
    language = (root.get("language") or "").split("_")[0]
    if language not in PLURALS:
        return [f"{path}: its plural forms are not known here; add \"{language}\" to tools/check_translations.py"]
    problems = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            problem = check_message(language, message)
            if problem:
                source = (message.findtext("source") or "").replace("\n", "\\n")
                problems.append(f"{path}: {context.findtext('name')}: \"{source}\" {problem}")
    return problems


def check_contexts(log):
    """lupdate guesses the context of tr() from where it stands; these guesses are not what Qt looks up."""
    namespaces = re.compile(r"Class 'portlight::[a-z_]+' lacks Q_OBJECT macro")
    with open(log, encoding="utf-8") as lines:
        return [line.strip() + ": its strings would never be translated (use Q_DECLARE_TR_FUNCTIONS)"
                for line in lines
                if ("lacks Q_OBJECT" in line and not namespaces.search(line)) or "Qualifying with unknown" in line]


def check_wrappers():
    """A tr() of a file's own: lupdate files its strings under the namespace, so that is where it must look."""
    wrapper = re.compile(r'QString tr\(const char\* text[^\n]*\n\{\n    return QCoreApplication::translate\("([^"]*)"')
    listing = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", "*.cpp"], cwd=ROOT, check=True,
                             capture_output=True, text=True).stdout
    problems = []
    for name in listing.splitlines():
        floor = name.split("/")[0]
        if floor in ("tests", "benchmarks") or name.startswith("app/portlightctl/") or not (ROOT / name).exists():
            continue
        found = wrapper.search((ROOT / name).read_text(encoding="utf-8"))
        if found and found.group(1) != f"portlight::{floor}":
            problems.append(f"{name}: its tr() looks in \"{found.group(1)}\", but its strings stand in \"portlight::{floor}\"")
    return problems


def main(arguments):
    problems = []
    if arguments[:1] == ["--contexts"]:
        problems += check_contexts(arguments[1]) + check_wrappers()
        arguments = arguments[2:]
    for path in arguments:
        problems += check_file(path)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
