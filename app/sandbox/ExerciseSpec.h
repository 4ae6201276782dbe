// One exercise by its recipe: the same recipe gives the same image, so that an answer in the log can be looked at again
// and a re-test shows what was missed. The recipe of a scan that came in an exercise pack is the scan itself.
#pragma once

#include "scans/simulator/ItemClass.h"
#include "scans/simulator/ParcelBuilder.h"
#include "training/Answer.h"
#include "training/picking/TraineeModel.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace portlight::app {

enum class ExerciseImage { Radiograph, Ct };

struct ExerciseSpec
{
    ExerciseImage image = ExerciseImage::Radiograph;
    training::Truth truth = training::Truth::Clean;
    scans::ItemClass itemClass = scans::ItemClass::Air; // of a threat
    training::Difficulty difficulty = training::Difficulty::Medium;
    std::uint64_t seed = 1; // of the parcel, the item and its place
    QString scan = {};      // of a pack: SHA-256 in the scan store; its difficulty is not known
    QString label = {};     // of a pack's threat: its class, where the simulator has none such

    // "radiograph.knife.hard.1234", "ct.clean.medium.77"; of a pack "radiograph.knife.unrated.SHA256".
    [[nodiscard]] QString name() const;
    [[nodiscard]] static std::optional<ExerciseSpec> fromName(const QString& name);
    // `named`: the class as its examination has it, "clean" for none. Nothing when `sha256` is none.
    [[nodiscard]] static std::optional<ExerciseSpec> ofPack(ExerciseImage image, const QString& named,
                                                            const QString& sha256);

    [[nodiscard]] bool isOfPack() const { return !scan.isEmpty(); }
    [[nodiscard]] QString className() const;       // of the item; empty for a clean image
    [[nodiscard]] QString view() const;            // "easy", "medium", "hard"; "unrated" of a pack
    [[nodiscard]] QString imageName() const;       // "radiograph", "ct"
    [[nodiscard]] scans::ParcelKind cargo() const; // of the simulated parcel
    [[nodiscard]] QString cargoName() const;       // "box", "bag", "trolley"; "pack" of a pack

private:
    // A threat of this class: what examinations and models call it is matched to what sessions train ("Straight_Knife"
    // and "blade" are knives); a class of its own where nothing fits.
    void setThreat(const QString& named);
};

} // namespace portlight::app
