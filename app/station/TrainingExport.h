// What this station's examinations proved, as training data: pictures, and boxes of the classes that were there, in
// COCO's format (https://cocodataset.org/#format-data).
//
// Only cases whose examination said which classes were there (or that nothing was) are written: those without any are
// the pictures of harmless goods that a detector learns most from. A box is an officer's where one was drawn and named
// after the class, else the detector's own, and says which of the two it is: whoever trains on a detector's boxes alone
// teaches it its own habits. A class that was there and has no box in any picture of its case is named in `unboxed`.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"

#include <QStringList>

namespace portlight::app {

struct TrainingExport
{
    qint64 cases = 0;
    qint64 images = 0;
    qint64 boxes = 0;
    qint64 unboxed = 0;   // pictures with a class that has no box
    QStringList problems; // scans left out, one sentence each
};

// Into `folder`, made when missing: images/*.png and annotations.json, which comes last. Conflict when there is an
// annotations.json already.
[[nodiscard]] inspection::Result<TrainingExport> exportConfirmedCases(const local_cache::CacheLocation& location,
                                                                      const local_cache::SessionPtr& session,
                                                                      const QStringList& knownClasses,
                                                                      const QString& folder, scans::Progress& progress);

} // namespace portlight::app
