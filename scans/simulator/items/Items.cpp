#include "scans/simulator/items/Items.h"

namespace portlight::scans {

Item makeProhibited(ItemClass itemClass, Random& random)
{
    switch (itemClass) {
    case ItemClass::Firearm:
        return random.chance(0.7) ? makePistol(random) : makeRevolver(random);
    case ItemClass::Knife:
        return random.chance(0.6) ? makeKitchenKnife(random) : makeFoldingKnife(random);
    case ItemClass::ExplosiveBlock:
        return makeExplosiveBlock(random);
    case ItemClass::ExplosiveSheet:
        return makeExplosiveSheet(random);
    case ItemClass::ThreatLiquid:
        return makeThreatLiquid(random);
    case ItemClass::Drugs:
        return makeDrugBricks(random);
    case ItemClass::Cigarettes:
        return makeCigaretteCarton(random);
    case ItemClass::Ivory:
        return random.chance(0.6) ? makeTusk(random) : makeIvoryPieces(random);
    case ItemClass::Cash:
        return makeCashBundles(random);
    default:
        Q_ASSERT_X(isProhibited(itemClass), "makeProhibited", "a harmless class");
        return makeKitchenKnife(random);
    }
}

Item makeHarmless(Random& random)
{
    using Builder = Item (*)(Random&);
    static const std::vector<Builder> builders{
        makeBook,   makeBook,        makeDrinkBottle, makeShampooBottle, makeSprayCan, makeToothpaste,
        makeLaptop, makePhone,       makePowerBank,   makeCharger,       makeCamera,   makeShoes,
        makeTin,    makeDrinkCan,    makeJar,         makeFruit,         makeSugarBag, makeChocolates,
        makeWrench, makeScrewdriver, makePliers,      makeHammer,
    };
    return random.pick(builders)(random);
}

} // namespace portlight::scans
