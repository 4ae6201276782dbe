<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DicomReader</name>
    <message numerus="yes">
        <source>%n slice(s) came twice and are read once.</source>
        <translation>
            <numerusform>%n slice came twice and is read once.</numerusform>
            <numerusform>%n slices came twice and are read once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) lie where another already lies and are left out.</source>
        <translation>
            <numerusform>%n slice lies where another already lies and is left out.</numerusform>
            <numerusform>%n slices lie where another already lies and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalCache</name>
    <message numerus="yes">
        <source>%n wrong passwords in a row: try again in %1 seconds.</source>
        <translation>
            <numerusform>%n wrong password: try again in %1 seconds.</numerusform>
            <numerusform>%n wrong passwords in a row: try again in %1 seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message numerus="yes">
        <source>%n projection(s) shown: too few for a judgement, which takes about %1.</source>
        <translation>
            <numerusform>%n projection shown: too few for a judgement, which takes about %1.</numerusform>
            <numerusform>%n projections shown: too few for a judgement, which takes about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n threat</numerusform>
            <numerusform>%n threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless image(s)</source>
        <translation>
            <numerusform>%n harmless image</numerusform>
            <numerusform>%n harmless images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app</name>
    <message numerus="yes">
        <source>Your training session of %1 was cut off; it is ended. The %n image(s) you answered count, the one you had not answered does not.</source>
        <translation>
            <numerusform>Your training session of %1 was cut off; it is ended. The %n image you answered counts, the one you had not answered does not.</numerusform>
            <numerusform>Your training session of %1 was cut off; it is ended. The %n images you answered count, the one you had not answered does not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseDetection</name>
    <message numerus="yes">
        <source>Detectors: paused, %n waiting</source>
        <translation>
            <numerusform>Detectors: paused, %n waiting</numerusform>
            <numerusform>Detectors: paused, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: %n not looked at</source>
        <translation>
            <numerusform>Detectors: %n not looked at</numerusform>
            <numerusform>Detectors: %n not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: looking, %n to go</source>
        <translation>
            <numerusform>Detectors: looking, %n to go</numerusform>
            <numerusform>Detectors: looking, %n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No detector for volumes here: %n volume(s) not looked at.</source>
        <translation>
            <numerusform>No detector for volumes here: %n volume not looked at.</numerusform>
            <numerusform>No detector for volumes here: %n volumes not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No detector for radiographs here: %n radiograph(s) not looked at.</source>
        <translation>
            <numerusform>No detector for radiographs here: %n radiograph not looked at.</numerusform>
            <numerusform>No detector for radiographs here: %n radiographs not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ImportController</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import stopped; %n scan(s) came in before.</source>
        <translation>
            <numerusform>Import stopped; %n scan came in before.</numerusform>
            <numerusform>Import stopped; %n scans came in before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) imported.</source>
        <translation>
            <numerusform>%n scan imported.</numerusform>
            <numerusform>%n scans imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>%n file set aside.</numerusform>
            <numerusform>%n files set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::PackImport</name>
    <message numerus="yes">
        <source>%n scan(s) came in from the pack, %1 with something prohibited; sessions show them from now on.</source>
        <translation>
            <numerusform>%n scan came in from the pack, %1 with something prohibited; sessions show it from now on.</numerusform>
            <numerusform>%n scans came in from the pack, %1 with something prohibited; sessions show them from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, nobody marked where the thing lies: these are cases only.</source>
        <translation>
            <numerusform>Of %n, nobody marked where the thing lies: it is a case only.</numerusform>
            <numerusform>Of %n, nobody marked where the thing lies: these are cases only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ProjectionSettings</name>
    <message numerus="yes">
        <source> radiograph(s)</source>
        <translation>
            <numerusform> radiograph</numerusform>
            <numerusform> radiographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ScanTransfers</name>
    <message numerus="yes">
        <source>Scans: no line, %n to send</source>
        <translation>
            <numerusform>Scans: no line, %n to send</numerusform>
            <numerusform>Scans: no line, %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending a scan%1, %n to go</source>
        <translation>
            <numerusform>Sending a scan%1, %n to go</numerusform>
            <numerusform>Sending a scan%1, %n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scans: %n to send</source>
        <translation>
            <numerusform>Scans: %n to send</numerusform>
            <numerusform>Scans: %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left this terminal for want of room; the hub has them.</source>
        <translation>
            <numerusform>%n scan left this terminal for want of room; the hub has it.</numerusform>
            <numerusform>%n scans left this terminal for want of room; the hub has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::SyncController</name>
    <message numerus="yes">
        <source>Hub: stuck · %n waiting</source>
        <translation>
            <numerusform>Hub: stuck · %n waiting</numerusform>
            <numerusform>Hub: stuck · %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) set aside: on record, without effect</source>
        <translation>
            <numerusform>%n event set aside: on record, without effect</numerusform>
            <numerusform>%n events set aside: on record, without effect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): the hub&apos;s log was changed after the fact</source>
        <translation>
            <numerusform>%n alarm: the hub&apos;s log was changed after the fact</numerusform>
            <numerusform>%n alarms: the hub&apos;s log was changed after the fact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub&apos;s log was changed after the fact: %n alarm(s). Tell your supervisor. %1</source>
        <translation>
            <numerusform>The hub&apos;s log was changed after the fact: %n alarm. Tell your supervisor. %1</numerusform>
            <numerusform>The hub&apos;s log was changed after the fact: %n alarms. Tell your supervisor. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingDesk</name>
    <message numerus="yes">
        <source>%n image(s) answered</source>
        <translation>
            <numerusform>%n image answered</numerusform>
            <numerusform>%n images answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::viewers::CpuVolumeRenderer</name>
    <message numerus="yes">
        <source>CPU ray caster (AVX2, %n thread(s))</source>
        <translation>
            <numerusform>CPU ray caster (AVX2, %n thread)</numerusform>
            <numerusform>CPU ray caster (AVX2, %n threads)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (portable, %n thread(s))</source>
        <translation>
            <numerusform>CPU ray caster (portable, %n thread)</numerusform>
            <numerusform>CPU ray caster (portable, %n threads)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX-512, %n thread(s))</source>
        <translation>
            <numerusform>CPU ray caster (AVX-512, %n thread)</numerusform>
            <numerusform>CPU ray caster (AVX-512, %n threads)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::widgets</name>
    <message numerus="yes">
        <source>%n finding(s) recorded</source>
        <translation>
            <numerusform>%n finding recorded</numerusform>
            <numerusform>%n findings recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 looked: %n alarm(s)</source>
        <translation>
            <numerusform>%1 looked: %n alarm</numerusform>
            <numerusform>%1 looked: %n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ContentsView</name>
    <message numerus="yes">
        <source>%1% of its box is filled, %n separate thing(s).</source>
        <translation>
            <numerusform>%1% of its box is filled, %n separate thing.</numerusform>
            <numerusform>%1% of its box is filled, %n separate things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportView</name>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside with a reason</source>
        <translation>
            <numerusform>%n set aside with a reason</numerusform>
            <numerusform>%n set aside with a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsView</name>
    <message numerus="yes">
        <source>%n examined declaration(s) %1</source>
        <translation>
            <numerusform>%n examined declaration %1</numerusform>
            <numerusform>%n examined declarations %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fraudulent</source>
        <translation>
            <numerusform>%n of them fraudulent</numerusform>
            <numerusform>%n of them fraudulent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a case on this terminal: Enter opens it.</source>
        <translation>
            <numerusform>%n of them has a case on this terminal: Enter opens it.</numerusform>
            <numerusform>%n of them have a case on this terminal: Enter opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RulesEditor</name>
    <message numerus="yes">
        <source>%n rule(s), well written.</source>
        <translation>
            <numerusform>%n rule, well written.</numerusform>
            <numerusform>%n rules, well written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingForm</name>
    <message numerus="yes">
        <source>%n image(s) that you missed come back today.</source>
        <translation>
            <numerusform>%n image that you missed comes back today.</numerusform>
            <numerusform>%n images that you missed come back today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistModel</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
</TS>
