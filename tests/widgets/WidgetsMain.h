// main() of a widget test: the desk's look on a real QApplication.
#pragma once

#include "widgets/Theme.h"

#include <QApplication>
#include <QTest>

#define PORTLIGHT_WIDGETS_MAIN(TestClass)                                                                              \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        portlight::widgets::applyTheme(application);                                                                   \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
