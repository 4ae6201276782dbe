<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ColourLayers</name>
    <message>
        <source>The colours were reduced from 16 to 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DicomReader</name>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its header nests without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its header cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its header cannot be read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a deflated file of more than 2 GiB; store it plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its deflated data do not unpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no image: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a DICOM file without an image in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voxels outside the scanned field hold the stored value %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series mixes slices of %1 grids; each is a volume of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of the same size as its other energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for %1; close other scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short: the image data it announces are missing; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: it announces %2 frames and holds %3 pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 does not decompress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses a segmented colour palette, which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its colour palette is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stores its samples in a width that is not read (Bits Allocated %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: the widths of its samples contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds one-bit colours, which are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it says compressed but its image data are plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it says plain but its image data are compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed in a way that is not read (transfer syntax %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it does not say how large its image is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its colours and its samples per pixel do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan that this report speaks of is not beside it; its boxes count that scan&apos;s voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waveform recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encapsulated document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw or registration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a radiotherapy structure set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a radiotherapy record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quadrupole resonance measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a media directory (DICOMDIR); open the folder instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) came twice and are read once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) lie where another already lies and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slices do not say where they lie; they are kept in the order of their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices are missing: %1 in %2 gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slices are not evenly spaced; %1 mm is taken for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees; shapes are sheared by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not state the size of its pixels; 1 mm is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enhancement</name>
    <message>
        <source>High penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 (cleared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unclear)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeService</name>
    <message>
        <source>Sign in first; imports are signed and encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declared container number %1 is not valid (ISO 6346); check it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalCache</name>
    <message>
        <source>There is no such case on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in; sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station has no name yet; finish its set-up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content does not match its hash: it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed by an officer who is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register entry of officer %1 was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kind is unknown to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are missing or out of order before it: number %1 follows number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow the event before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the log is missing: it stops at number %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the last event does not match the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case list does not match the log; rebuild it (portlightctl rebuild).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing; install libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the case database locked; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database cannot be written; check the rights on the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error, nothing was saved; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database is damaged and was left as it is; restore a copy from the backups folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database reported a failure, nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry in the officer register was changed; call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names no case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a case number %1; take the next free number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the hub&apos;s log contradicts what this terminal holds: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its leaf is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s log goes on at entry %1, but this terminal has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its leaf does not match its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this terminal holds another event under its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not follow event %1 of station %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer is not in the register of this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a badge of 1 to %1 letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name of at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short; take at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the station a name of 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station is already named %1; its name is part of every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a signed-in administrator or supervisor can add officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge %1 is taken; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration has withdrawn the rights of this badge; call your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; check its name and rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rebuild was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored scan is damaged; import it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan cannot be unpacked: the disk is full or read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made to unpack the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written to unpack the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 changed while it was stored; import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many files for one scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan is not stored on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan that came is not the one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the data folder is a database of another program; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups folder cannot be made; check the rights on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cases were last opened by a newer Portlight (schema %1, this program knows %2); install the newer version. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored scan was altered or cut short; import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge or password is wrong; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sealed keys are damaged; call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed after it was signed; nothing of it is used. Call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can put this in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor can put this in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan holds one energy and no colours: materials cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QChart</name>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, minutes (right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>%1 could not be put aside in the quarantine; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segmentation</name>
    <message>
        <source>There is not enough memory to take the shell off; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the shell is still on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The hub&apos;s file store cannot take this now; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s file store does not allow this; check the certificate of this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub of this terminal keeps no scan files; scans stay where they were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file transfer cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file at the hub is larger than it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s file store and this station do not accept each other; check the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line to the hub&apos;s file store; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this scan at the hub is damaged or was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this scan is missing at the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not have this scan yet; the terminal that made it has not sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hub address; it reads postgresql://role@host:port/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub address holds a password; put it into a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub knows this station&apos;s role but has not enrolled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot take this now (%1); it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not allow this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this station: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub reported a failure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub and this station do not accept each other; check certificate and password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line to the hub; work goes on, and it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not answer; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has no chart &quot;%1&quot;; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub was set up by a newer Portlight (step %1, this program knows %2); install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the hub&apos;s schema is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal is not linked to a hub; link it with portlightctl hub link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link file %1 names no hub; get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no checkpoint of a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof shows no event that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proof does not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint covers this event yet; sync and try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checkpoint is not signed by the log&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 witnesses signed the checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event is not in the log at that place, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub altered the content of this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint that others signed does not fit the log this terminal was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key of the form NAME+ID+KEY; copy it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key a name without spaces and plus signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no signed note; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no proof (c2sp.org/tlog-proof); get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s log is not the one this witness saw before (entry %1): nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 is damaged or of another log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 cannot be written; nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is of the log %1, but the hub is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hub answers in the place of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s log no longer holds this entry as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>radius %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoxelBuffer</name>
    <message>
        <source>The scan states an impossible size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for this scan (%1 MiB); close other scans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app</name>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer unaided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle: three clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere: what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline on a slice: what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment what I click (Ctrl: without leak guard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the view in use, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import scans...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the case panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell off: outer box and tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the segmented thing, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the segmented thing alone, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything: nothing hidden, cut or cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip plane through the crosshair, facing you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the clip plane to face you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip plane further in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip plane further out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to the chosen mark or finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop box off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick slab: off, 5, 10, 20, 40 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slab shows most, mean or least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice across the line of sight, through the crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective, or parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a reference scan, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customs officer&apos;s inspection desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep cases, scans and settings in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View one file or series folder outside any case, without sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this case after sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with this badge; the password comes from PORTLIGHT_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image with this preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who draws volumes: cpu, gpu, or auto for a graphics card where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay this over the radiograph: edges, local-contrast, ... (several: comma between them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the window as a PNG once the image is at full quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one line of JSON with the time to the first image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End when the image is shown and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--renderer wants auto, cpu or gpu, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; to view a file write --open FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--case needs a sign-in: set PORTLIGHT_BADGE and PORTLIGHT_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other. %1. The strictest stands until a supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for this hold: %2. The list of marks has the view it was decided in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion, read blind: the first officer&apos;s reason, marks and notes appear once you have decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 × %3 voxels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, values in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that was approved; approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made; check the disk and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was decided meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted false alarms lie between 0 and %1 a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share read unaided lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule for doubtful alarms is longer than %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detectors are off: there is no folder of models at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detectors are off: there is no model in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan holds no radiograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the export is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an export already; name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseController</name>
    <message>
        <source>unknown officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rights withdrawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open; choose one from the worklist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseDetection</name>
    <message>
        <source>Detectors: starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors: all looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Detectors: paused, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: %n not looked at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: looking, %n to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The detectors wait while you move the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, scan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 confirmed, PPV %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find its outline yourself in the standard image; do not hold on this alarm alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly false here: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None examined here yet. In tests: found %1 %, %2 false alarms in 100 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None examined here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detectors are looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the detectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided before every detector had looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No detector for volumes yet: %n volume(s) not looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::CasePictures</name>
    <message>
        <source>The last picture is still being kept; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be kept: the disk is full or read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseRisk</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::CommandTable</name>
    <message>
        <source>%1 already belongs to &quot;%2&quot;; give that another key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::DecisionFlow</name>
    <message>
        <source>Prohibited item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden compartment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot see through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible prohibited item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %1: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion on %1: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical examination of %1: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: hold approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the hold of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: hold rejected, back to inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the hold of %1: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained by the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmless on second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion, read blind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::DeskDialogs</name>
    <message>
        <source>Import scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a reference scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examination is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::DeskWindow</name>
    <message>
        <source>Portlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files and folders of this terminal can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::DetectionSettings</name>
    <message>
        <source>As the models were shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator changes how the detectors are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in 100 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share read unaided first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read unaided first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There the findings stay hidden until the officer has said what they see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find its outline yourself; do not hold on this alarm alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule on doubtful alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On doubtful alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in place of an alarm whose class was mostly false on this scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tests %1 false alarms in 100 pictures, and found: %2. Holds for scans looked at from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force, signed by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::FiguresDesk</name>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::FileDesk</name>
    <message>
        <source>A file has no case to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is kept or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the scan, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a report but no image; open the scan it speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::ImportController</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched folder %1 is not there; choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving, slice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver on port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners on this machine can send to %1, 127.0.0.1 port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import stopped; %n scan(s) came in before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no scan in what you gave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionDesk</name>
    <message>
        <source>Choose a case from the worklist, or drop a scan here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not kept: its case was left before it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights. What you decided is kept; nothing more can be saved. Sign out with Ctrl+Shift+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2   %3   %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then the detectors&apos; findings are shown, and you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not read unaided, or you have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an open case with a scan can get the result of an examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionPage</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image - Portlight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::ReferenceChooser</name>
    <message>
        <source>Only CT volumes are compared side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::ScanDisplay</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the scan, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no scan yet. Drop one here to attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::ScriptedRun</name>
    <message>
        <source>The image did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program has no enhancement of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be laid over this image: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::SettingsPage</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse before the desk locks itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans put there are imported and then removed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive scans from scanners on this machine (DICOM C-STORE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is this machine only (127.0.0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes are drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graphics card where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graphics card, whatever it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of the desk on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutModel</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutSheet</name>
    <message>
        <source>Enter on a key changes it; Backspace takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::app::SyncController</name>
    <message>
        <source>Local only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub link damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub: connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes on; what is decided now is sent when the line is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hub&apos;s log was changed after the fact: %n alarm(s). Tell your supervisor; portlightctl ledger verify names the events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hub: stuck · %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub: no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · all sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 waiting, oldest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) set aside: on record, without effect</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): the hub&apos;s log was changed after the fact</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::inference</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source of randomness for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; a key is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model carries no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is signed by a key that this terminal does not trust (%1...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s description was altered after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without ONNX Runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer is not of the shape its bundle states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large: %2 bytes, %3 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s %1 was altered after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s classes need different names and thresholds from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s operating points for %1 cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model names %1 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s bundle has a format that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states an input or a step that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model for &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s %1 &quot;%2&quot; is not of the shape its bundle states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has other inputs and outputs than its bundle states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector could not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not one that ONNX Runtime can load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not one that OpenCV can load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan has no colour or grey picture to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::inspection</name>
    <message>
        <source>This decision is none of clear, hold, second opinion or physical examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not decide cases; ask an inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor resolves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no scan yet; decide once the scan is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is on hold; only a supervisor can release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is already decided; a supervisor can reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this second opinion; another officer gives it. You may still hold the case or send it to examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words: every decision but Clear needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor can release a held case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a held or examined case can be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must release the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor can answer a hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hold waits for an answer on this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a container number (ISO 6346): check it against the container&apos;s door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is incomplete: &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case does not exist; open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::intake</name>
    <message>
        <source>Case %1 has no such scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no DICOM scan; a threat report cannot refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first; scans are stored encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to open the scan; free some disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declaration %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a declaration in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds neither a picture nor a threat report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in case %2; it was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan that %1 speaks of is not on this terminal; its findings have no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::risk</name>
    <message>
        <source>The file has no column &quot;%1&quot;, which the profile &quot;%2&quot; takes as the declaration number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a date in the profile&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no outcome that the profile knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty or its first line is no list of column titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped after %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is damaged: a quote is not closed, or the row is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields where the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no declaration number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV profile %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a CSV profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV profile is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; needs a separator of one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; names an unknown element &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; must say which column holds the declaration number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response needs its %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is longer than the %3 characters of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declarant&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customs office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB, too large for one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither WCO XML nor UN/EDIFACT, and no CSV profile fits its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one case agrees (%1 do); the newest was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container number %1 fails the ISO 6346 check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case already holds declaration %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message says it has %1 segments, but there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message begins on line %1 before the one before it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interchange stops in the middle of a message (no UNT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interchange holds no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interchange holds %1, not a CUSCAR, CUSDEC, CUSRES, BAPLIE or COARRI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no UN/EDIFACT interchange: it does not begin with UNB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interchange has more than %1 segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment that begins on line %1 never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no ISO 3166-1 country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no ISO 4217 currency code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: HS code &quot;%2&quot; must have 6 to 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the weight is not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: net weight %2 kg is above gross weight %3 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods lines weigh %1 kg together, more than the total of %2 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declaration has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1: no container weighs %2 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A declaration with number %1 came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML document is too deep or too large to be a declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not well-formed XML at line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is a &quot;%1&quot; and holds no WCO declaration or response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port&apos;s figures cannot be read or written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput and waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate by lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate by officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate by HS chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate by origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate by route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model against random draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 60 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk engine failed; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk model was made for other features than this program has; train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode of transport %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this declarant (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this importer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this seller (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this carrier (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS heading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispatched from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin indicator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty regime %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country of dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same goods (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane shares must lie between 0 and 1 and be no more than 1 together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exploration share is larger than what red leaves over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk model in %1 lacks its file %2; train it again or copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of the risk model in %2 was altered; train it again or copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a risk model&apos;s description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk model in %1 was made by another version of Portlight; train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk model in %1 names no boosters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (lowers the risk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no examined declaration in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 past declarations found fraudulent; usual %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price per kg %1: %2 times the usual of HS code %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price per kg cannot be compared with the usual of HS code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1 kg: %2 times the usual of HS code %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1 kg; nothing to compare it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty rate %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of acceptance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date of acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CSV profile fits the column titles of %1; name one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 new outcomes; learning again is worth it from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new outcome is later than %1; there is nothing to compare the models on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the declarations has an outcome, so there is nothing to measure the model by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs at least %1 declarations with date and outcome; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs declarations of both outcomes: in order and fraudulent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs at least one seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The held-out period must begin after the last day of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule begins &quot;rule NAME red|yellow|blue: its reason in words&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no element &quot;%1&quot;; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the element stands is, is not, starts, below, above or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code is tested with is, is not or starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is tested with below or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test needs a value, &quot;missing&quot; has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write 2.5 with a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a rule %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test stands below the rule it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 has no test; it would hold for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::scans</name>
    <message>
        <source>The data of &quot;%1&quot; are damaged; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is cut off: its header promises more data than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s axes make no sense; sizes and positions in mm are not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s axes are not at right angles; the volume is shown straightened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is damaged; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is too short for the size it states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is cut off; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is larger than 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is in print colours (CMYK); export it as RGB or grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the picture were damaged and had to be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MetaImage header of &quot;%1&quot; is wrong or silent at &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how far apart its voxels are; 1 mm was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NRRD file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; has a line that means nothing: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stored as %2 %3, which this program does not read; save it as raw or gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; is wrong at &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; lacks its type, dimension, sizes or encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; states an impossible size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a well-formed NRRD, but neither a volume nor a radiograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written whole: %2. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output&apos;s name must end in .nrrd, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan holds no picture that could be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is damaged; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is too short for the size it states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory to open &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels do not fill the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory to write &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only grey pictures of 8 or 16 bits and colour pictures of 8 bits are written as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not state a usable size and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no %2 number where voxel %3 should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page in palette colours has no palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is of a kind this program does not read; save it as grey or RGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; states an impossible size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is too short for the size it states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks to be turned for display; it is shown as stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; holds no full-size picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off or damaged after page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged or cut off; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: its header promises more data than the file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than its header says; correct the size or type stated for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan&apos;s header contradicts itself: its size does not fit its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the data file &quot;%2&quot;, which is not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a data file outside its own folder; put both in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tube voltage must be 40 to 450 kV, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No X-rays pass the filters of this spectrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1 port %2: choose another address or port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s inbox %1 cannot be written; is the disk full or the folder protected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a scan and is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a compressed archive; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a scan in any format that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds another scan, which was not opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parcel of this size has no room for: %1. Make it larger or ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated scan has 16 to 2048 voxels on each axis, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voxels of a simulated scan are 0.2 to 10 mm wide, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated scan holds at most %1 items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full or the folder protected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put together; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no volume to write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume is too large for %1: at most 65,535 voxels a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume is too large for one DICOS file (%1): at most 4 GiB of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radiograph for %1 has no pixels or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no grey-scale radiograph to write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no radiograph to write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report %1 must name the scan it speaks of and at most 65,535 findings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::training</name>
    <message>
        <source>%1 holds no signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat library carries no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat library is signed by a key that is not trusted here (%1...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat library was altered after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than an item can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no threat item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds numbers that no item has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat library describes an item that cannot be (&quot;%1&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something already; a library needs a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be made in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for an item, or is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat library is of a kind that this version does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat library names &quot;%1&quot; twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was altered after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat library has no item &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of re-tests holds an entry that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline is steeper than any edge of the picture (%1 times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise inside the item is %1 times that of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of the item is brighter than what lies behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the box stands out as one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item fills its box, so there is no background to divide out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item runs into its surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background around the item is too uneven to divide it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box lies outside the picture or is smaller than 8 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much lies under the item to know what is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item fits nowhere into this parcel where it could still be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s pixels do not fill its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is no pair of energies of 16 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the picture attenuates the beam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated threat is of a prohibited class, in voxels of 0.2 to 10 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item comes from another kind of picture (grey, two energies or colour) than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s colours are those of another scanner (%1, the picture is of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s maps do not fill its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item does not lie inside the picture there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trainee is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is no ISO 8601 time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a threat needs its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds go from 0 to 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth is clean or threat, reply clear or alarm, aid off, silent or marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of answers is larger than 64 MiB or a million lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than 4096 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds quotes or bytes that are no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of answers is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers for a rank or a pass: %1 of %3 threats and %2 of %3 clean images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few others to compare with: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are put into pairs of CT volumes in Hounsfield units of 16 bits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s voxels do not fill its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item was scanned by another scanner or with other voxels than the parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free space in the parcel for this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something lies where the item should go, or it reaches out of the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan holds no item to take out of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers</name>
    <message>
        <source>standard image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density strip  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan holds atomic numbers, no transmissions to bring out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner exported colours, no transmissions to take the logarithm of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan holds attenuations: its greys are logarithmic already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was segmented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region runs over most of the scan; click into something that stands out more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point lies outside of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only air here; click on a thing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Comparison</name>
    <message>
        <source>The reference holds no volume; choose a CT scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference in 3D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::CpuVolumeRenderer</name>
    <message>
        <source>GPU ray caster: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX2, %n thread(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (portable, %n thread(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card cannot be used; the processor draws volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card failed; the processor draws volumes from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographPage</name>
    <message>
        <source>View %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographView</name>
    <message>
        <source>Radiograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1  row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 × %2 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C %1  W %2   %3 %</source>
        <comment>window centre, window width, zoom in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::ScanView</name>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan has one view only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views of this scan share no length along a belt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan holds no image that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse picture; the scan is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::SliceView</name>
    <message>
        <source>Axial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>patient&apos;s right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>patient&apos;s left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>anterior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>posterior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>superior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>inferior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIP of %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinIP of %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2/%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C %1  W %2</source>
        <comment>window centre and width</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Unpacking</name>
    <message>
        <source>%1 %2 %  (Esc stops)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (Esc stops)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the shell off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::ViewPane</name>
    <message>
        <source>%1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeSession</name>
    <message>
        <source>low energy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1  y %2  z %3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeTools</name>
    <message>
        <source>Choose a box, sphere, segmented thing or finding to crop to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment a thing first (N, then click on it), or choose one in the list of marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bookmark is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeView</name>
    <message>
        <source>Volume in 3D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>patient&apos;s left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>posterior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>superior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the volume…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 looked: %n alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First answer, unaided: suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer, unaided: nothing seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding knife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight knife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility knife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-tool knife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::widgets::AnnotationsModel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mass %1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume %1 cm³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area %1 cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density %1 g/cm³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut free from what touches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2
Enter shows it, Delete removes it, Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::AnnotationsView</name>
    <message>
        <source>Marks on the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks. Box (B), ruler (M) and marker (T) draw on the scan; N segments what you click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CasePanel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CollapsibleSection</name>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this part (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this part (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CommandBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the case was opened on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions made here count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Viewing a file: not part of any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CommandButton</name>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Dashboard</name>
    <message>
        <source>Lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log: %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the figures...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all charts, as filtered, as a PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases behind the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases, newest %1: Enter opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases. Click a bar, month or country to look at its cases alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DeclarationView</name>
    <message>
        <source>%1 (check digit is wrong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No declaration attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::EnhancementBar</name>
    <message>
        <source>Enhancements of the radiograph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ExaminationForm</name>
    <message>
        <source>Nothing against the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarmed on, and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was found and nothing was found: take one of the two away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was found, or that nothing was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what else was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCard</name>
    <message>
        <source>cases opened, by hour of the day and lane, and their wait for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frauds found among cases the model chose, and among those drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first scan to first decision, number of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of examined alarms that were confirmed; line: 95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter: more frauds among the cases examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frauds among the cases examined (number in brackets); line: 95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart&apos;s numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCasesModel</name>
    <message>
        <source>not examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureTiles</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2%, %3 of %4 examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing examined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 asked for, %2 rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FindingsModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
%3
%4
Enter shows it in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FirstAnswerForm</name>
    <message>
        <source>Nothing suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is suspicious, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this case unaided first: say what you see. Then the detectors&apos; findings are shown, and you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what is suspicious and where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryModel</name>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash and signature are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s: report this to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was altered after it was signed: report this to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2, badge %3, station %4
%5
%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportModel</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportView</name>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside with a reason</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported since sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LaneMark</name>
    <message>
        <source>Lane: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NotesView</name>
    <message>
        <source>Add a note, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NoticeStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::OriginMap</name>
    <message>
        <source>Map of origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 cases, none examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 hits in %4 examined: %5% (%6 to %7)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ReasonStrip</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  Alt+%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? A few words, kept with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark, if you wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words; the reason is signed with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RiskView</name>
    <message>
        <source>drawn at random, to see what selection misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent there by a rule of the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraud in about %1 of 100 such consignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on declarations %1 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on declarations %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection has not looked at this declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From checking the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same HS code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SignInPage</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed in at station %2. Work in the background goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StationSetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first officer is inspector, supervisor and administrator. Add the others later from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new officer signs in with badge and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example BREMERHAVEN-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station: letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge, the name to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the station a name: it is part of every case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the officer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a badge to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same; enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the keys...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StatusStrip</name>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import; what is in stays in (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What draws the 3D image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk nearly full: %1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space where cases and scans are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ViewerBar</name>
    <message>
        <source>Image tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset (1 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scan of this case is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistDelegate</name>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistFilterBar</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, container, goods, importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this lane; several may be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other: a supervisor settles them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read unaided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2, %3
%4
Opened %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goods declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Detectors: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lane %2, %3, %4, opened %5 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, detectors: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the worklist...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect.
Drop a scan here, or press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The picture holds attenuation in a scale that it does not state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats are projected into pictures of 8 or 16 bits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place in the picture is free of matter, so it is not known what the unattenuated beam looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small to hide anything in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats are projected into one grey layer, a pair of energies or a colour export; this picture has other layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour exports must have 8 bits a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours are no pseudo-colour on white, so no transmission can be told from them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
