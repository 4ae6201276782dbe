#!/usr/bin/env bash
cat <<'TEXT'
./dev run                        install what is missing, build, make a demo port, open the desk
./dev test [CTEST ARGS]          the same set-up, then every test (ctest)
./dev test-long                  the long suites: sanitizers, thread sanitizer, long fault runs
./dev test-faults [--schedules N] [--seed S]   terminals, relays and hubs under random faults
./dev bench [GROUP] [--json F]   measure; groups: desk (viewers, sync, inference, risk, sandbox as they come)
./dev hub start|stop|status     a throw-away hub on loopback (PostgreSQL with TLS, nginx), for trying sync by hand
./dev demo-real                  import the real scans beside the checkout, screenshots into build/demo/
./dev format [--check]           clang-format over every source file
./dev lint                       clang-tidy, layer rules
./dev fuzz [SECONDS]             every reader's fuzz target, a minute each unless told otherwise
./dev translate [--check [LANG]] update the translation files; --check fails when one is stale or not complete
./dev build [PRESET]             set-up and build only (release, dev, asan, tsan, fuzz)
./dev clean                      remove build/
TEXT
