#!/usr/bin/env python3
"""tools/check_translations.py finds each fault a translation can have, names file and string, and passes what is right."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "check_translations.py"


def check(language, messages, log=None):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"portlight_{language}.ts"
        path.write_text(f'<TS version="2.1" language="{language}"><context><name>Desk</name>{messages}</context></TS>', encoding="utf-8")
        command = [sys.executable, str(TOOL)]
        if log is not None:
            (pathlib.Path(folder) / "log").write_text(log, encoding="utf-8")
            command += ["--contexts", str(pathlib.Path(folder) / "log")]
        done = subprocess.run(command + [str(path)], capture_output=True, text=True, check=False)
        return done.returncode, done.stderr


def message(source, translation, unfinished=False):
    mark = ' type="unfinished"' if unfinished else ""
    return f"<message><source>{source}</source><translation{mark}>{translation}</translation></message>"


def plural(source, forms):
    body = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{body}</translation></message>'


class CheckTranslations(unittest.TestCase):
    def refused(self, language, messages, *words, log=None):
        code, said = check(language, messages, log)
        self.assertEqual(code, 1, said)
        for word in words:
            self.assertIn(word, said)

    def test_right_ones_pass(self):
        good = message("Hold %1: why?", "Задержать %1: почему?") + plural("%n scan(s)", ["%n снимок", "%n снимка", "%n снимков"])
        self.assertEqual(check("ru", good), (0, ""))
        self.assertEqual(check("ar", plural("%n scan(s)", ["لا مسح", "مسح واحد", "مسحان", "%n مسوحات", "%n مسحًا", "%n مسح"])), (0, ""))

    def test_missing(self):
        self.refused("fr", message("Hold", "", unfinished=True), "portlight_fr.ts", '"Hold"', "not translated")
        self.refused("fr", message("Hold", "Retenue", unfinished=True), "not translated")
        self.refused("fr", message("Hold", ""), "not translated")

    def test_placeholders(self):
        self.refused("es", message("%1 of %2", "%1 de"), "lacks %2")
        self.refused("es", message("%1", "%1 %2"), "has %2")
        self.assertEqual(check("es", message("%1 of %2", "%2: %1"))[0], 0)

    def test_plural_forms(self):
        self.refused("ru", plural("%n scan(s)", ["%n снимок", "%n снимков"]), "2 plural forms, ru needs 3")
        self.refused("ru", plural("%n scan(s)", ["один снимок", "%n снимка", "%n снимков"]), "lacks %n", "plural form 1")
        self.refused("ko", plural("%n scan(s)", ["%n건", "%n건"]), "ko needs 1")
        self.assertEqual(check("es", plural("%n scan(s)", ["un escaneo", "%n escaneos"]))[0], 0)

    def test_mark_up_spaces_and_lines(self):
        self.refused("es", message("&lt;b&gt;%1&lt;/b&gt;", "%1"), "HTML tags")
        self.refused("es", message(" min", "min"), "begins with other spaces")
        self.refused("es", message("a\nb", "a b"), "lines")
        self.refused("es", message("Quit", "&amp;Salir"), "mnemonics")

    def test_english_needs_its_plural_forms_only(self):
        self.assertEqual(check("en", message("Hold", "", unfinished=True))[0], 0)
        self.refused("en", plural("%n scan(s)", ["", ""]), "not translated")

    def test_contexts_that_qt_never_looks_up(self):
        wrong = "/x/Writer.cpp:1: Class 'portlight::app::Writer' lacks Q_OBJECT macro\n"
        self.refused("es", message("Hold", "Retener"), "Writer", log=wrong)
        fine = "/x/Facts.cpp:1: Class 'portlight::app' lacks Q_OBJECT macro\n"
        self.assertEqual(check("es", message("Hold", "Retener"), fine)[0], 0)


if __name__ == "__main__":
    unittest.main()
