// The things parcels hold, built to their real sizes (millimetres) with random variation. Each builder returns an item
// in its own frame, resting as built with z up, centred near its origin.
#pragma once

#include "scans/simulator/Item.h"
#include "scans/simulator/Random.h"

namespace portlight::scans {

// A random prohibited item of a class for which isProhibited() holds.
[[nodiscard]] Item makeProhibited(ItemClass itemClass, Random& random);
// A random harmless item: electronics, books, food, ...
[[nodiscard]] Item makeHarmless(Random& random);

[[nodiscard]] Item makePistol(Random& random);
[[nodiscard]] Item makeRevolver(Random& random);
[[nodiscard]] Item makeKitchenKnife(Random& random);
[[nodiscard]] Item makeFoldingKnife(Random& random);
[[nodiscard]] Item makeExplosiveBlock(Random& random);
[[nodiscard]] Item makeExplosiveSheet(Random& random);
[[nodiscard]] Item makeThreatLiquid(Random& random);
[[nodiscard]] Item makeDrugBricks(Random& random);
[[nodiscard]] Item makeCigaretteCarton(Random& random);
[[nodiscard]] Item makeTusk(Random& random);
[[nodiscard]] Item makeIvoryPieces(Random& random);
[[nodiscard]] Item makeCashBundles(Random& random);

[[nodiscard]] Item makeBook(Random& random);
[[nodiscard]] Item makeDrinkBottle(Random& random);
[[nodiscard]] Item makeShampooBottle(Random& random);
[[nodiscard]] Item makeSprayCan(Random& random);
[[nodiscard]] Item makeToothpaste(Random& random);
[[nodiscard]] Item makeLaptop(Random& random);
[[nodiscard]] Item makePhone(Random& random);
[[nodiscard]] Item makePowerBank(Random& random);
[[nodiscard]] Item makeCharger(Random& random);
[[nodiscard]] Item makeCamera(Random& random);
[[nodiscard]] Item makeShoes(Random& random);
[[nodiscard]] Item makeTin(Random& random);
[[nodiscard]] Item makeDrinkCan(Random& random);
[[nodiscard]] Item makeJar(Random& random);
[[nodiscard]] Item makeFruit(Random& random);
[[nodiscard]] Item makeSugarBag(Random& random);
[[nodiscard]] Item makeChocolates(Random& random);
[[nodiscard]] Item makeWrench(Random& random);
[[nodiscard]] Item makeScrewdriver(Random& random);
[[nodiscard]] Item makePliers(Random& random);
[[nodiscard]] Item makeHammer(Random& random);

} // namespace portlight::scans
