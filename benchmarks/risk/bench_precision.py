#!/usr/bin/env python3
"""Trains on the published training period and measures the next one, unseen: bench_precision.py BIN DATA WORK.

Peer: LightGBM as published with the data set (precision at 5% and 10%, on its later test period).
"""

import json
import subprocess
import sys
from pathlib import Path

GOALS = {0.05: (0.90, 0.762), 0.10: (0.78, 0.641)}


def ask(program, *arguments):
    return json.loads(subprocess.run([program, *arguments], stdout=subprocess.PIPE, check=True).stdout)


def main():
    program, data, work = f"{sys.argv[1]}/portlightctl", Path(sys.argv[2]) / "customs_declarations", Path(sys.argv[3])
    if not data.is_dir():
        print("[]")
        return 0
    model = str(work / "risk-model")
    ask(program, "risk", "train", "--train", str(data / "df_syn_train_eng.csv"), "--model", model)
    measured = ask(program, "risk", "evaluate", "--model", model, str(data / "df_syn_valid_eng.csv"))
    figures = []
    for row in measured["over_seeds"]["at"]:
        if row["share"] in GOALS:
            goal, peer = GOALS[row["share"]]
            value = row["precision"]["mean"]
            figures.append({"name": f"risk: precision at {row['share']:.0%}, mean of {measured['over_seeds']['seeds']} seeds "
                                    f"(deviation {row['precision']['deviation']:.4f})",
                            "value": value, "unit": "", "goal": goal, "met": value >= goal,
                            "peer": "LightGBM, published", "peer_value": peer})
    unseen = measured["goods_never_examined"]["at"][2]["precision"]
    figures.append({"name": "risk: precision at 5%, goods never examined before", "value": unseen, "unit": ""})
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
