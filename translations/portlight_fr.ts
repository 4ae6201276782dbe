<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ColourLayers</name>
    <message>
        <source>The colours were reduced from 16 to 8 bits.</source>
        <translation>Les couleurs ont été ramenées de 16 à 8 bits.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>S’entraîner</translation>
    </message>
</context>
<context>
    <name>DicomReader</name>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>%1 n’existe pas ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header nests without end.</source>
        <translation>%1 est endommagé&#xa0;: son en-tête s’imbrique sans fin.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header cannot be read.</source>
        <translation>%1 est endommagé&#xa0;: son en-tête ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its header cannot be read to the end.</source>
        <translation>%1 est endommagé ou tronqué&#xa0;: son en-tête ne peut pas être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>%1 is a deflated file of more than 2 GiB; store it plain.</source>
        <translation>%1 est un fichier compressé (deflate) de plus de 2&#xa0;GiB&#xa0;; enregistrez-le sans compression.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its deflated data do not unpack.</source>
        <translation>%1 est endommagé ou tronqué&#xa0;: ses données compressées (deflate) ne se décompressent pas.</translation>
    </message>
    <message>
        <source>%1 holds no image: it is %2.</source>
        <translation>%1 ne contient pas d’image. Contenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a DICOM file without an image in it.</source>
        <translation>%1 est un fichier DICOM sans image.</translation>
    </message>
    <message>
        <source>Voxels outside the scanned field hold the stored value %1.</source>
        <translation>Les voxels hors du champ scanné contiennent la valeur enregistrée %1.</translation>
    </message>
    <message>
        <source>The series mixes slices of %1 grids; each is a volume of its own.</source>
        <translation>La série mélange des coupes de %1 grilles&#xa0;; chacune forme un volume à part.</translation>
    </message>
    <message>
        <source>%1 is not of the same size as its other energy.</source>
        <translation>%1 n’a pas la même taille que son autre énergie.</translation>
    </message>
    <message>
        <source>Not enough memory for %1; close other scans.</source>
        <translation>Mémoire insuffisante pour %1&#xa0;; fermez d’autres scans.</translation>
    </message>
    <message>
        <source>%1 is cut short: the image data it announces are missing; fetch it again.</source>
        <translation>%1 est tronqué&#xa0;: les données d’image annoncées manquent&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: it announces %2 frames and holds %3 pieces.</source>
        <translation>%1 est endommagé ou tronqué&#xa0;: %2 images annoncées, %3 morceaux présents.</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>haute énergie</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>basse énergie</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>segment %1</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read.</source>
        <translation>%1 contient des couleurs d’un type non pris en charge.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 does not decompress.</source>
        <translation>%1 est endommagé&#xa0;: l’image %2 ne se décompresse pas.</translation>
    </message>
    <message>
        <source>%1 uses a segmented colour palette, which is not read.</source>
        <translation>%1 utilise une palette de couleurs segmentée, non prise en charge.</translation>
    </message>
    <message>
        <source>%1 is damaged: its colour palette is incomplete.</source>
        <translation>%1 est endommagé&#xa0;: sa palette de couleurs est incomplète.</translation>
    </message>
    <message>
        <source>%1 stores its samples in a width that is not read (Bits Allocated %2).</source>
        <translation>%1 enregistre ses échantillons dans une taille non prise en charge (Bits Allocated %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: the widths of its samples contradict each other.</source>
        <translation>%1 est endommagé&#xa0;: les tailles de ses échantillons se contredisent.</translation>
    </message>
    <message>
        <source>%1 holds one-bit colours, which are not read.</source>
        <translation>%1 contient des couleurs sur un bit, non prises en charge.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says compressed but its image data are plain.</source>
        <translation>%1 est endommagé&#xa0;: il se dit compressé, mais ses données d’image ne le sont pas.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says plain but its image data are compressed.</source>
        <translation>%1 est endommagé&#xa0;: il se dit non compressé, mais ses données d’image le sont.</translation>
    </message>
    <message>
        <source>%1 is compressed in a way that is not read (transfer syntax %2).</source>
        <translation>%1 est compressé d’une manière non prise en charge (syntaxe de transfert %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not say how large its image is.</source>
        <translation>%1 est endommagé&#xa0;: il n’indique pas la taille de son image.</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read (%2).</source>
        <translation>%1 contient des couleurs d’un type non pris en charge (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: its colours and its samples per pixel do not agree.</source>
        <translation>%1 est endommagé&#xa0;: ses couleurs et son nombre d’échantillons par pixel ne concordent pas.</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>The scan that this report speaks of is not beside it; its boxes count that scan&apos;s voxels.</source>
        <translation>Le scan auquel ce rapport se réfère n’est pas à côté de lui&#xa0;; ses boîtes sont comptées en voxels de ce scan.</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>un rapport structuré</translation>
    </message>
    <message>
        <source>a waveform recording</source>
        <translation>un enregistrement de signaux</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>un état de présentation</translation>
    </message>
    <message>
        <source>an encapsulated document</source>
        <translation>un document encapsulé</translation>
    </message>
    <message>
        <source>raw or registration data</source>
        <translation>des données brutes ou de recalage</translation>
    </message>
    <message>
        <source>a radiotherapy structure set</source>
        <translation>un ensemble de structures de radiothérapie</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>un plan de radiothérapie</translation>
    </message>
    <message>
        <source>a radiotherapy record</source>
        <translation>un compte rendu de radiothérapie</translation>
    </message>
    <message>
        <source>a quadrupole resonance measurement</source>
        <translation>une mesure par résonance quadripolaire</translation>
    </message>
    <message>
        <source>a value mapping</source>
        <translation>une table de correspondance de valeurs</translation>
    </message>
    <message>
        <source>a media directory (DICOMDIR); open the folder instead</source>
        <translation>un index de support (DICOMDIR)&#xa0;; ouvrez plutôt le répertoire</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) came twice and are read once.</source>
        <translation>
            <numerusform>%n coupe est présente deux fois et n’est lue qu’une fois.</numerusform>
            <numerusform>%n coupes sont présentes deux fois et ne sont lues qu’une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) lie where another already lies and are left out.</source>
        <translation>
            <numerusform>%n coupe se trouve là où il y en a déjà une et est ignorée.</numerusform>
            <numerusform>%n coupes se trouvent là où il y en a déjà une et sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>The slices do not say where they lie; they are kept in the order of their numbers.</source>
        <translation>Les coupes n’indiquent pas leur position&#xa0;; elles restent dans l’ordre de leurs numéros.</translation>
    </message>
    <message>
        <source>Slices are missing: %1 in %2 gaps.</source>
        <translation>Des coupes manquent&#xa0;: %1 au total, en %2 lacunes.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced; %1 mm is taken for all.</source>
        <translation>Les coupes ne sont pas régulièrement espacées&#xa0;; %1&#xa0;mm est retenu pour toutes.</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees; shapes are sheared by that.</source>
        <translation>Le portique était incliné de %1 degrés&#xa0;; les formes en sont cisaillées.</translation>
    </message>
    <message>
        <source>The file does not state the size of its pixels; 1 mm is assumed.</source>
        <translation>Le fichier n’indique pas la taille de ses pixels&#xa0;; 1&#xa0;mm est supposé.</translation>
    </message>
    <message>
        <source>The file states an orientation that cannot be; the slices are shown as if they lay straight.</source>
        <translation>Le fichier indique une orientation impossible ; les coupes sont affichées comme si elles étaient droites.</translation>
    </message>
    <message>
        <source>The file states a rescale slope that cannot be; 1 is taken, so values may mean nothing.</source>
        <translation>Le fichier indique une pente de mise à l’échelle impossible ; 1 est retenu, les valeurs peuvent donc ne rien signifier.</translation>
    </message>
</context>
<context>
    <name>Enhancement</name>
    <message>
        <source>High penetration</source>
        <translation>Haute pénétration</translation>
    </message>
    <message>
        <source>Low density</source>
        <translation>Faible densité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Contraste local</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 (cleared)</source>
        <translation>%1 (sans danger)</translation>
    </message>
    <message>
        <source>%1 (unclear)</source>
        <translation>%1 (non élucidé)</translation>
    </message>
</context>
<context>
    <name>IntakeService</name>
    <message>
        <source>Sign in first; imports are signed and encrypted.</source>
        <translation>Connectez-vous d’abord&#xa0;; les imports sont signés et chiffrés.</translation>
    </message>
    <message>
        <source>The declared container number %1 is not valid (ISO 6346); check it.</source>
        <translation>Le numéro de conteneur déclaré %1 n’est pas valide (ISO 6346)&#xa0;; vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>LocalCache</name>
    <message>
        <source>There is no such case on this terminal.</source>
        <translation>Ce dossier n’existe pas sur ce poste.</translation>
    </message>
    <message>
        <source>Nobody is signed in; sign in first.</source>
        <translation>Personne n’est connecté&#xa0;; connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>This station has no name yet; finish its set-up first.</source>
        <translation>Ce poste n’a pas encore de nom&#xa0;; terminez d’abord sa configuration.</translation>
    </message>
    <message>
        <source>Reading the log was stopped; nothing was changed.</source>
        <translation>La lecture du journal a été arrêtée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The content does not match its hash: it was altered.</source>
        <translation>Le contenu ne correspond pas à son empreinte&#xa0;: il a été altéré.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s.</source>
        <translation>La signature n’est pas celle de l’agent.</translation>
    </message>
    <message>
        <source>It is signed by an officer who is not in the register.</source>
        <translation>Signé par un agent qui ne figure pas au registre.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Le contrôle a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The register entry of officer %1 was altered.</source>
        <translation>L’entrée de l’agent %1 au registre a été altérée.</translation>
    </message>
    <message>
        <source>Its kind is unknown to this program.</source>
        <translation>Son type est inconnu de ce programme.</translation>
    </message>
    <message>
        <source>Events are missing or out of order before it: number %1 follows number %2.</source>
        <translation>Des événements manquent ou ne sont pas dans l’ordre avant celui-ci&#xa0;: le numéro %1 suit le numéro %2.</translation>
    </message>
    <message>
        <source>It does not follow the event before it.</source>
        <translation>Il ne fait pas suite à l’événement précédent.</translation>
    </message>
    <message>
        <source>The end of the log is missing: it stops at number %1 of %2.</source>
        <translation>La fin du journal manque&#xa0;: il s’arrête au numéro %1 sur %2.</translation>
    </message>
    <message>
        <source>The record of the last event does not match the log.</source>
        <translation>L’enregistrement du dernier événement ne correspond pas au journal.</translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation>L’enregistrement du dernier événement manque.</translation>
    </message>
    <message>
        <source>The case list does not match the log; rebuild it (portlightctl rebuild).</source>
        <translation>La liste des dossiers ne correspond pas au journal&#xa0;; reconstruisez-la (portlightctl rebuild).</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing; install libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt manque&#xa0;; installez libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The case database gave no answer.</source>
        <translation>La base des dossiers n’a pas répondu.</translation>
    </message>
    <message>
        <source>Another program keeps the case database locked; close it and try again.</source>
        <translation>Un autre programme verrouille la base des dossiers&#xa0;; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The case database cannot be written; check the rights on the data folder.</source>
        <translation>Impossible d’écrire dans la base des dossiers&#xa0;; vérifiez les droits sur le répertoire de données.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved; free some space and try again.</source>
        <translation>Le disque est plein, rien n’a été enregistré&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error, nothing was saved; check the disk.</source>
        <translation>Le disque a signalé une erreur, rien n’a été enregistré&#xa0;; contrôlez le disque.</translation>
    </message>
    <message>
        <source>The case database is damaged and was left as it is; restore a copy from the backups folder.</source>
        <translation>La base des dossiers est endommagée et a été laissée telle quelle&#xa0;; restaurez une copie depuis le répertoire des sauvegardes.</translation>
    </message>
    <message>
        <source>The case database reported a failure, nothing was saved.</source>
        <translation>La base des dossiers a signalé une défaillance, rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Your entry in the officer register was changed; call the administrator.</source>
        <translation>Votre entrée au registre des agents a été modifiée&#xa0;; prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights; nothing was saved.</source>
        <translation>L’administration vous a retiré vos droits&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The record names no case.</source>
        <translation>L’enregistrement n’indique aucun dossier.</translation>
    </message>
    <message>
        <source>There is already a case number %1; take the next free number.</source>
        <translation>Il existe déjà un dossier numéro %1&#xa0;; prenez le prochain numéro libre.</translation>
    </message>
    <message>
        <source>Entry %1 of the hub&apos;s log contradicts what this terminal holds: %2</source>
        <translation>L’entrée %1 du journal du serveur contredit ce que détient ce poste&#xa0;: %2</translation>
    </message>
    <message>
        <source>its leaf is another.</source>
        <translation>sa feuille est différente.</translation>
    </message>
    <message>
        <source>The hub&apos;s log goes on at entry %1, but this terminal has %2.</source>
        <translation>Le journal du serveur reprend à l’entrée %1, alors que ce poste en est à %2.</translation>
    </message>
    <message>
        <source>its leaf does not match its content.</source>
        <translation>sa feuille ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>this terminal holds another event under its id.</source>
        <translation>ce poste détient un autre événement sous le même identifiant.</translation>
    </message>
    <message>
        <source>it does not follow event %1 of station %2.</source>
        <translation>il ne fait pas suite à l’événement %1 du poste %2.</translation>
    </message>
    <message>
        <source>This officer is not in the register of this station.</source>
        <translation>Cet agent ne figure pas au registre de ce poste.</translation>
    </message>
    <message>
        <source>Give a badge of 1 to %1 letters or digits.</source>
        <translation>Indiquez un matricule de 1 à %1 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Give a name of at most %1 characters.</source>
        <translation>Indiquez un nom de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The password is too short; take at least %1 characters.</source>
        <translation>Le mot de passe est trop court&#xa0;; prenez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Give the station a name of 1 to %1 characters.</source>
        <translation>Donnez au poste un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>This station is already named %1; its name is part of every record.</source>
        <translation>Ce poste s’appelle déjà %1&#xa0;; son nom fait partie de chaque enregistrement.</translation>
    </message>
    <message>
        <source>Only a signed-in administrator or supervisor can add officers.</source>
        <translation>Seul un administrateur ou un superviseur connecté peut ajouter des agents.</translation>
    </message>
    <message>
        <source>The badge %1 is taken; choose another.</source>
        <translation>Le matricule %1 est déjà pris&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The administration has withdrawn the rights of this badge; call your supervisor.</source>
        <translation>L’administration a retiré les droits de ce matricule&#xa0;; prévenez votre superviseur.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; check its name and rights.</source>
        <translation>Le répertoire de données %1 ne peut pas être créé&#xa0;; vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>The rebuild was stopped; nothing was changed.</source>
        <translation>La reconstruction a été arrêtée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The stored scan is damaged; import it again from its source.</source>
        <translation>Le scan enregistré est endommagé&#xa0;; importez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The scan cannot be unpacked: the disk is full or read-only.</source>
        <translation>Le scan ne peut pas être extrait&#xa0;: le disque est plein ou en lecture seule.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made to unpack the scan.</source>
        <translation>Le répertoire %1 ne peut pas être créé pour y extraire le scan.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written to unpack the scan.</source>
        <translation>Le fichier %1 ne peut pas être écrit pour y extraire le scan.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>Le scan ne peut pas être enregistré&#xa0;: le disque est plein ou en lecture seule.</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was kept.</source>
        <translation>Arrêté avant la fin&#xa0;; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was stored; import it again.</source>
        <translation>Le fichier %1 a changé pendant l’enregistrement&#xa0;; importez-le à nouveau.</translation>
    </message>
    <message>
        <source>These are too many files for one scan.</source>
        <translation>Cela fait trop de fichiers pour un seul scan.</translation>
    </message>
    <message>
        <source>There is no file to store.</source>
        <translation>Il n’y a aucun fichier à enregistrer.</translation>
    </message>
    <message>
        <source>This scan is not stored on this terminal.</source>
        <translation>Ce scan n’est pas enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>Ceci n’est pas l’empreinte d’un scan.</translation>
    </message>
    <message>
        <source>The scan that came is not the one that was asked for.</source>
        <translation>Le scan reçu n’est pas celui qui a été demandé.</translation>
    </message>
    <message>
        <source>The file in the data folder is a database of another program; choose another folder.</source>
        <translation>Le fichier du répertoire de données est la base d’un autre programme&#xa0;; choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>The backups folder cannot be made; check the rights on %1.</source>
        <translation>Le répertoire des sauvegardes ne peut pas être créé&#xa0;; vérifiez les droits sur %1.</translation>
    </message>
    <message>
        <source>These cases were last opened by a newer Portlight (schema %1, this program knows %2); install the newer version. Nothing was changed.</source>
        <translation>Ces dossiers ont été ouverts en dernier par un Portlight plus récent (schéma %1, ce programme connaît %2)&#xa0;; installez la version plus récente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The stored scan was altered or cut short; import it again.</source>
        <translation>Le scan enregistré a été altéré ou tronqué&#xa0;; importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Badge or password is wrong; try again.</source>
        <translation>Matricule ou mot de passe incorrect&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>La mémoire libre ne suffit pas pour contrôler le mot de passe.</translation>
    </message>
    <message>
        <source>Your sealed keys are damaged; call the administrator.</source>
        <translation>Vos clés scellées sont endommagées&#xa0;; prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed; nothing of it is used. Call the administrator.</source>
        <translation>%1 a été modifié après sa signature&#xa0;; rien n’en est utilisé. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only an administrator can put this in force.</source>
        <translation>Seul un administrateur peut mettre ceci en vigueur.</translation>
    </message>
    <message>
        <source>Only a supervisor can put this in force.</source>
        <translation>Seul un superviseur peut mettre ceci en vigueur.</translation>
    </message>
    <message>
        <source>The document is larger than 16 MiB.</source>
        <translation>Le document dépasse 16&#xa0;MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This scan may be the only copy; it stays on this terminal.</source>
        <translation>Ce scan est peut-être la seule copie&#xa0;; il reste sur ce poste.</translation>
    </message>
    <message>
        <source>%1 holds live cases and cannot be a sandbox; choose another folder.</source>
        <translation>%1 contient des dossiers réels et ne peut pas servir de bac à sable&#xa0;; choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>%1 is a sandbox and cannot hold live cases; choose another folder, or open it with portlight --sandbox.</source>
        <translation>%1 est un bac à sable et ne peut pas contenir de dossiers réels&#xa0;; choisissez un autre répertoire, ou ouvrez-le avec portlight --sandbox.</translation>
    </message>
    <message>
        <source>What is kept for finding similar images is damaged; it is made anew.</source>
        <translation>Les données conservées pour trouver les images similaires sont endommagées&#xa0;; elles sont recréées.</translation>
    </message>
    <message>
        <source>There is not enough free memory to keep a key safe.</source>
        <translation>La mémoire libre ne suffit pas pour protéger une clé.</translation>
    </message>
    <message>
        <source>This is the password in use; take another.</source>
        <translation>C’est le mot de passe actuel&#xa0;; prenez-en un autre.</translation>
    </message>
    <message>
        <source>Your keys are not at this station; change the password where you were added.</source>
        <translation>Vos clés ne sont pas sur ce poste&#xa0;; changez le mot de passe sur le poste où vous avez été ajouté.</translation>
    </message>
    <message>
        <source>The password in use is wrong; try again.</source>
        <translation>Le mot de passe actuel est incorrect ; réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords in a row: try again in %1 seconds.</source>
        <translation>
            <numerusform>%n mot de passe incorrect&#xa0;: réessayez dans %1 secondes.</numerusform>
            <numerusform>%n mots de passe incorrects de suite&#xa0;: réessayez dans %1 secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>top</source>
        <translation>dessus</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>dessous</translation>
    </message>
    <message>
        <source>side</source>
        <translation>côté</translation>
    </message>
    <message>
        <source>front</source>
        <translation>face</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>basse énergie</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>haute énergie</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Organic</source>
        <translation>Organique</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Métal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Shell off</source>
        <translation>Sans enveloppe</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation>Maximum (MIP)</translation>
    </message>
    <message>
        <source>Scanner&apos;s colours</source>
        <translation>Couleurs du scanner</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Organic only</source>
        <translation>Organique seul</translation>
    </message>
    <message>
        <source>Metal only</source>
        <translation>Métal seul</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Haute énergie</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Basse énergie</translation>
    </message>
    <message>
        <source>This scan holds one energy and no colours: materials cannot be told apart.</source>
        <translation>Ce scan contient une seule énergie et pas de couleurs&#xa0;: les matières ne peuvent pas être distinguées.</translation>
    </message>
</context>
<context>
    <name>QChart</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Wait, minutes (right)</source>
        <translation>Attente, minutes (à droite)</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <comment>hour of the day on an axis</comment>
        <translation>%.0f h</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>This is too long for one QR code.</source>
        <translation>C’est trop long pour un code QR.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>%1 could not be put aside in the quarantine; is the disk full?</source>
        <translation>%1 n’a pas pu être mis en quarantaine&#xa0;; le disque est-il plein&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>Certificate of training</source>
        <translation>Certificat d’entraînement</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>Menaces trouvées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>Fausses alarmes&#xa0;: %1 sur %2 images sans danger</translation>
    </message>
    <message>
        <source>Sensitivity d&apos;: %1 (95 % interval %2 to %3)</source>
        <translation>Sensibilité d&apos;&#xa0;: %1 (intervalle à 95&#xa0;%&#xa0;: %2 à %3)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Instructor: %1</source>
        <translation>Instructeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Délivré le %1</translation>
    </message>
    <message>
        <source>Signed: portlightctl verify FILE checks this page and names the instructor&apos;s key.</source>
        <translation>Signé&#xa0;: portlightctl verify FILE contrôle cette page et nomme la clé de l’instructeur.</translation>
    </message>
    <message>
        <source>Only an instructor issues certificates.</source>
        <translation>Seul un instructeur délivre des certificats.</translation>
    </message>
    <message>
        <source>Nobody certifies themselves; ask another instructor.</source>
        <translation>Nul ne se certifie soi-même&#xa0;; demandez à un autre instructeur.</translation>
    </message>
    <message>
        <source>The certificate&apos;s page could not be drawn.</source>
        <translation>La page du certificat n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>This is no certificate of Portlight.</source>
        <translation>Ceci n’est pas un certificat de Portlight.</translation>
    </message>
    <message>
        <source>There is no room for a %1 in this parcel.</source>
        <translation>Pas de place dans ce colis pour cet objet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Detector (simulated)</source>
        <translation>Détecteur (simulé)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>There is no exercise pack in %1.</source>
        <translation>Il n’y a pas de pack d’exercices dans %1.</translation>
    </message>
    <message>
        <source>The pack in %1 carries no signature.</source>
        <translation>Le pack dans %1 ne porte pas de signature.</translation>
    </message>
    <message>
        <source>The pack in %1 was altered, or is signed by a key that is not trusted here (%2...).</source>
        <translation>Le pack dans %1 a été altéré, ou il est signé par une clé qui n’est pas reconnue ici (%2...).</translation>
    </message>
    <message>
        <source>This version does not read that kind of pack.</source>
        <translation>Cette version ne lit pas ce type de pack.</translation>
    </message>
    <message>
        <source>%1 is not the file that was signed; get the pack again.</source>
        <translation>%1 n’est pas le fichier qui a été signé&#xa0;; procurez-vous le pack à nouveau.</translation>
    </message>
    <message>
        <source>%1 holds something already; a pack needs a folder of its own.</source>
        <translation>%1 contient déjà quelque chose ; un pack exige un répertoire à lui seul.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>Stopped; the pack is not complete.</source>
        <translation>Arrêté ; le pack n’est pas complet.</translation>
    </message>
    <message>
        <source>No examined case with a scan could be taken into the pack. %1</source>
        <translation>Aucun dossier vérifié avec une image n’a pu être pris dans le pack. %1</translation>
    </message>
    <message>
        <source>%1 is no sandbox; exercises go into a sandbox alone.</source>
        <translation>%1 n’est pas un bac à sable ; les exercices n’entrent que dans un bac à sable.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>Impossible de copier %1.</translation>
    </message>
    <message>
        <source>Stopped; what came in before stays.</source>
        <translation>Arrêté ; ce qui est déjà entré est conservé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no scan.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique aucun scan.</translation>
    </message>
    <message>
        <source>%1 does not say what is in its scan.</source>
        <translation>%1 n’indique pas ce que contient son scan.</translation>
    </message>
    <message>
        <source>Stopped; what was made before stays.</source>
        <translation>Arrêté&#xa0;; ce qui a été créé auparavant reste.</translation>
    </message>
    <message>
        <source>A simulated scan got lost.</source>
        <translation>Un scan simulé s’est perdu.</translation>
    </message>
    <message>
        <source>Chosen at random</source>
        <translation>Tiré au sort</translation>
    </message>
    <message>
        <source>Simulated supervisor</source>
        <translation>Superviseur simulé</translation>
    </message>
    <message>
        <source>%1 has no simulated supervisor; start it with portlight --sandbox.</source>
        <translation>%1 n’a pas de superviseur simulé&#xa0;; démarrez-le avec portlight --sandbox.</translation>
    </message>
    <message>
        <source>This sandbox has people already; ask its instructor to add another one.</source>
        <translation>Ce bac à sable a déjà des utilisateurs&#xa0;; demandez à son instructeur d’en ajouter un.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>Vérifié, rien trouvé</translation>
    </message>
    <message>
        <source>What is in this scan is not known: your word counts</source>
        <translation>Le contenu de ce scan n’est pas connu&#xa0;: votre parole fait foi</translation>
    </message>
    <message>
        <source>Nothing prohibited in it</source>
        <translation>Ne contient rien de prohibé</translation>
    </message>
    <message>
        <source>The supervisor approved the hold of %1: %2.</source>
        <translation>Le superviseur a approuvé la retenue de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The supervisor rejected the hold of %1: %2.</source>
        <translation>Le superviseur a rejeté la retenue de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Must be opened</source>
        <translation>À ouvrir</translation>
    </message>
    <message>
        <source>The supervisor sends %1 to examination.</source>
        <translation>Le superviseur envoie %1 en vérification physique.</translation>
    </message>
    <message>
        <source>The supervisor cleared %1: %2.</source>
        <translation>Le superviseur a admis %1 conforme&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was examined: %2.</source>
        <translation>Vérification physique de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1&#xa0;% (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>not enough to compare</source>
        <translation>trop peu pour comparer</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>aucune différence établie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>threats</source>
        <translation>menaces</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvées</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>sans danger</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>fausses alarmes</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>temps médian</translation>
    </message>
    <message>
        <source>What you find</source>
        <translation>Ce que vous trouvez</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>By cargo</source>
        <translation>Par marchandise</translation>
    </message>
    <message>
        <source>In brackets: where the rate lies with 95 % confidence (Wilson). A harmless image has no class: the false alarms beside a class are those of all harmless images.</source>
        <translation>Entre parenthèses&#xa0;: où se situe le taux avec une confiance de 95&#xa0;% (Wilson). Une image sans danger n’a pas de classe&#xa0;: les fausses alarmes à côté d’une classe sont celles de toutes les images sans danger.</translation>
    </message>
    <message>
        <source>How well you tell threats from harmless things</source>
        <translation>Comment vous distinguez les menaces de ce qui est sans danger</translation>
    </message>
    <message>
        <source>That takes at least one threat and one harmless image.</source>
        <translation>Il faut pour cela au moins une menace et une image sans danger.</translation>
    </message>
    <message>
        <source>slow to alarm</source>
        <translation>lent à donner l’alarme</translation>
    </message>
    <message>
        <source>quick to alarm</source>
        <translation>prompt à donner l’alarme</translation>
    </message>
    <message>
        <source>neither quick nor slow to alarm</source>
        <translation>ni prompt ni lent à donner l’alarme</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>value (95 % interval)</source>
        <translation>valeur (intervalle à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>signification</translation>
    </message>
    <message>
        <source>0: by chance; above 3: very well</source>
        <translation>0&#xa0;: au hasard&#xa0;; plus de 3&#xa0;: très bien</translation>
    </message>
    <message>
        <source>criterion c</source>
        <translation>critère c</translation>
    </message>
    <message>
        <source>0.5: by chance; 1: without an error</source>
        <translation>0,5&#xa0;: au hasard&#xa0;; 1&#xa0;: sans erreur</translation>
    </message>
    <message>
        <source>How it goes over time</source>
        <translation>Évolution dans le temps</translation>
    </message>
    <message>
        <source>The learning curve begins with two blocks of 50 answers; there are %1 answers.</source>
        <translation>La courbe d’apprentissage commence avec deux blocs de 50 réponses&#xa0;; nombre de réponses&#xa0;: %1.</translation>
    </message>
    <message>
        <source>d&apos; in blocks of 50 answers, each with its 95 % interval.</source>
        <translation>d&apos; par blocs de 50 réponses, chacun avec son intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>A direction can be named from three blocks on.</source>
        <translation>Une tendance peut être indiquée à partir de trois blocs.</translation>
    </message>
    <message>
        <source>No direction is shown yet.</source>
        <translation>Aucune tendance n’apparaît encore.</translation>
    </message>
    <message>
        <source>d&apos; changes by %1 in 100 answers (%2 to %3).</source>
        <translation>d&apos; varie de %1 en 100 réponses (%2 à %3).</translation>
    </message>
    <message>
        <source>Your last 200 answers against those before: threats found, %1; false alarms, %2.</source>
        <translation>Vos 200 dernières réponses par rapport aux précédentes&#xa0;: menaces trouvées, %1&#xa0;; fausses alarmes, %2.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>With a detector and without</source>
        <translation>Avec et sans détecteur</translation>
    </message>
    <message>
        <source>You have not read with a detector yet; the form of a session offers it.</source>
        <translation>Vous n’avez pas encore lu avec un détecteur&#xa0;; le formulaire de session le propose.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>where it was right</source>
        <translation>où il avait raison</translation>
    </message>
    <message>
        <source>where it was wrong</source>
        <translation>où il avait tort</translation>
    </message>
    <message>
        <source>Following it where it is wrong is what costs: threats it did not mark, harmless things it did.</source>
        <translation>C’est de le suivre là où il a tort qui coûte&#xa0;: menaces qu’il n’a pas marquées, objets sans danger qu’il a marqués.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>None was used yet.</source>
        <translation>Aucun n’a encore été utilisé.</translation>
    </message>
    <message>
        <source>On while you looked</source>
        <translation>Actif pendant l’examen</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>threats found</source>
        <translation>menaces trouvées</translation>
    </message>
    <message>
        <source>Tools are taken for the harder images: that a share is lower does not say that the tool harms.</source>
        <translation>On prend les outils pour les images plus difficiles&#xa0;: une part plus faible ne dit pas que l’outil nuit.</translation>
    </message>
    <message>
        <source>Among the others</source>
        <translation>Parmi les autres</translation>
    </message>
    <message>
        <source>Better than %1 % of %2 others (%3 to %4 %). Half of them have a d&apos; of %5 or more.</source>
        <translation>Meilleur que %1&#xa0;% des autres, au nombre de %2 (%3 à %4&#xa0;%). La moitié d’entre eux ont un d&apos; de %5 ou plus.</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>Nouveaux tests</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days: %1 found, %2 still to come.</source>
        <translation>Les images que vous avez manquées reviennent après 1, 7 et 30 jours. Trouvées&#xa0;: %1&#xa0;; encore à venir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing answered yet. A judgement takes about %1 threats and %1 harmless images.</source>
        <translation>Aucune réponse encore. Un jugement demande environ %1 menaces et %1 images sans danger.</translation>
    </message>
    <message>
        <source>%1 Too few for a judgement: that takes about %2 of each.</source>
        <translation>%1 Trop peu pour un jugement&#xa0;: il en faut environ %2 de chaque.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Stagiaire</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>point faible</translation>
    </message>
    <message>
        <source>In brackets: 95 % confidence. d&apos; is given from %1 threats and %1 harmless images on; a weakness is named when it is one with 80 % probability.</source>
        <translation>Entre parenthèses&#xa0;: confiance de 95&#xa0;%. d&apos; est donné à partir de %1 menaces et %1 images sans danger&#xa0;; un point faible est indiqué s’il en est un avec une probabilité de 80&#xa0;%.</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Tout le groupe</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Par difficulté</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 sur&#xa0;%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>has read X-ray images of parcels with and without prohibited items in Portlight&apos;s sandbox. No image counts twice.</source>
        <translation>a lu des images aux rayons X de colis avec et sans objets prohibés dans le bac à sable de Portlight. Aucune image ne compte deux fois.</translation>
    </message>
    <message>
        <source>Found by class: %1</source>
        <translation>Trouvé par classe&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is in this scan is not known here any more; import its pack again.</source>
        <translation>Le contenu de ce scan n’est plus connu ici&#xa0;; importez son pack à nouveau.</translation>
    </message>
    <message>
        <source>This scan holds no image to read.</source>
        <translation>Ce scan ne contient aucune image à lire.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>not rated (from a pack)</source>
        <translation>non évaluée (d’un pack)</translation>
    </message>
    <message>
        <source>box</source>
        <translation>carton</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>sac</translation>
    </message>
    <message>
        <source>trolley case</source>
        <translation>valise à roulettes</translation>
    </message>
    <message>
        <source>examined case (from a pack)</source>
        <translation>dossier vérifié (d’un pack)</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>assez</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montrées</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquées</translation>
    </message>
    <message>
        <source>of these timed out</source>
        <translation>dont temps écoulé</translation>
    </message>
    <message>
        <source>share found</source>
        <translation>part trouvée</translation>
    </message>
    <message>
        <source>for a judgement</source>
        <translation>pour un jugement</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>Par agent</translation>
    </message>
    <message>
        <source>No projected threat has been shown yet. How often they come is set in the settings, under &quot;Projected threats&quot;.</source>
        <translation>Aucune menace projetée n’a encore été montrée. Leur fréquence se règle dans les réglages, sous «&#xa0;Menaces projetées&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n projection(s) shown: too few for a judgement, which takes about %1.</source>
        <translation>
            <numerusform>%n projection montrée&#xa0;: trop peu pour un jugement, qui en demande environ %1.</numerusform>
            <numerusform>%n projections montrées&#xa0;: trop peu pour un jugement, qui en demande environ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>all projections</source>
        <translation>toutes les projections</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>In brackets: where the share lies with 95 % confidence (Wilson). Below %1 projections it says little of an officer: nobody is to be judged by it. Officers stand in alphabetical order.</source>
        <translation>Entre parenthèses&#xa0;: où se situe la part avec une confiance de 95&#xa0;% (Wilson). En dessous de %1 projections, elle dit peu d’un agent&#xa0;: nul ne doit être jugé sur elle. Les agents figurent dans l’ordre alphabétique.</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days. Still to come: %1.</source>
        <translation>Les images que vous avez manquées reviennent après 1, 7 et 30 jours. Encore à venir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Answered so far: %1, %2.</source>
        <translation>Réponses jusqu’ici&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n menace</numerusform>
            <numerusform>%n menaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless image(s)</source>
        <translation>
            <numerusform>%n image sans danger</numerusform>
            <numerusform>%n images sans danger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>Segmentation</name>
    <message>
        <source>There is not enough memory to take the shell off; close other programs.</source>
        <translation>La mémoire ne suffit pas pour retirer l’enveloppe&#xa0;; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Stopped; the shell is still on.</source>
        <translation>Arrêté&#xa0;; l’enveloppe est toujours là.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The hub&apos;s file store cannot take this now; it is tried again.</source>
        <translation>Le dépôt de fichiers du serveur ne peut pas accepter cela pour le moment&#xa0;; nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store does not allow this; check the certificate of this station.</source>
        <translation>Le dépôt de fichiers du serveur refuse cette opération&#xa0;; vérifiez le certificat de ce poste.</translation>
    </message>
    <message>
        <source>The hub of this terminal keeps no scan files; scans stay where they were made.</source>
        <translation>Le serveur de ce poste ne conserve pas de fichiers de scans&#xa0;; les scans restent là où ils ont été réalisés.</translation>
    </message>
    <message>
        <source>The file transfer cannot be started.</source>
        <translation>Le transfert de fichiers ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>La synchronisation a été arrêtée.</translation>
    </message>
    <message>
        <source>A file at the hub is larger than it can be.</source>
        <translation>Un fichier du serveur dépasse la taille possible.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store and this station do not accept each other; check the certificates.</source>
        <translation>Le dépôt de fichiers du serveur et ce poste ne s’acceptent pas&#xa0;; vérifiez les certificats.</translation>
    </message>
    <message>
        <source>There is no line to the hub&apos;s file store; it is tried again.</source>
        <translation>Pas de liaison avec le dépôt de fichiers du serveur&#xa0;; nouvel essai automatique.</translation>
    </message>
    <message>
        <source>A part of this scan at the hub is damaged or was altered.</source>
        <translation>Une partie de ce scan sur le serveur est endommagée ou a été altérée.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>Ceci n’est pas l’empreinte d’un scan.</translation>
    </message>
    <message>
        <source>A part of this scan is missing at the hub.</source>
        <translation>Une partie de ce scan manque sur le serveur.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>Le scan ne peut pas être enregistré&#xa0;: le disque est plein ou en lecture seule.</translation>
    </message>
    <message>
        <source>The hub does not have this scan yet; the terminal that made it has not sent it.</source>
        <translation>Le serveur n’a pas encore ce scan&#xa0;; le poste qui l’a réalisé ne l’a pas envoyé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hub address; it reads postgresql://role@host:port/database.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de serveur&#xa0;; elle s’écrit postgresql://role@host:port/database.</translation>
    </message>
    <message>
        <source>The hub address holds a password; put it into a file instead.</source>
        <translation>L’adresse du serveur contient un mot de passe&#xa0;; placez-le plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>Le fichier de mot de passe %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The hub knows this station&apos;s role but has not enrolled it.</source>
        <translation>Le serveur connaît le rôle de ce poste, mais ne l’a pas inscrit.</translation>
    </message>
    <message>
        <source>The hub cannot take this now (%1); it is tried again.</source>
        <translation>Le serveur ne peut pas accepter cela pour le moment (%1)&#xa0;; nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The hub does not allow this: %1</source>
        <translation>Le serveur refuse cette opération&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hub does not know this station: %1</source>
        <translation>Le serveur ne connaît pas ce poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hub reported a failure: %1</source>
        <translation>Le serveur a signalé une défaillance&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hub and this station do not accept each other; check certificate and password: %1</source>
        <translation>Le serveur et ce poste ne s’acceptent pas&#xa0;; vérifiez le certificat et le mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no line to the hub; work goes on, and it is tried again.</source>
        <translation>Pas de liaison avec le serveur&#xa0;; le travail continue, nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The hub does not answer; it is tried again.</source>
        <translation>Le serveur ne répond pas&#xa0;; nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The hub has no chart &quot;%1&quot;; it has %2.</source>
        <translation>Le serveur n’a pas de graphique «&#xa0;%1&#xa0;»&#xa0;; il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This hub was set up by a newer Portlight (step %1, this program knows %2); install the newer version.</source>
        <translation>Ce serveur a été configuré par un Portlight plus récent (étape %1, ce programme connaît %2)&#xa0;; installez la version plus récente.</translation>
    </message>
    <message>
        <source>A step of the hub&apos;s schema is missing.</source>
        <translation>Une étape du schéma du serveur manque.</translation>
    </message>
    <message>
        <source>This terminal is not linked to a hub; link it with portlightctl hub link.</source>
        <translation>Ce poste n’est relié à aucun serveur&#xa0;; reliez-le avec portlightctl hub link.</translation>
    </message>
    <message>
        <source>The link file %1 names no hub; get a new one.</source>
        <translation>Le fichier de liaison %1 n’indique aucun serveur&#xa0;; procurez-vous-en un nouveau.</translation>
    </message>
    <message>
        <source>The link file %1 cannot be written.</source>
        <translation>Le fichier de liaison %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log.</source>
        <translation>Ceci n’est pas un point de contrôle de journal.</translation>
    </message>
    <message>
        <source>The proof shows no event that this program knows.</source>
        <translation>La preuve ne montre aucun événement connu de ce programme.</translation>
    </message>
    <message>
        <source>This proof does not hold: %1</source>
        <translation>Cette preuve n’est pas valable&#xa0;: %1</translation>
    </message>
    <message>
        <source>No checkpoint covers this event yet; sync and try again in a while.</source>
        <translation>Aucun point de contrôle ne couvre encore cet événement&#xa0;; synchronisez et réessayez dans un moment.</translation>
    </message>
    <message>
        <source>the checkpoint is not signed by the log&apos;s key.</source>
        <translation>le point de contrôle n’est pas signé par la clé du journal.</translation>
    </message>
    <message>
        <source>%1 of %2 witnesses signed the checkpoint.</source>
        <translation>signatures de témoins sur le point de contrôle&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>the event is not in the log at that place, or it was changed.</source>
        <translation>l’événement n’est pas à cette place du journal, ou il a été modifié.</translation>
    </message>
    <message>
        <source>The hub altered the content of this entry.</source>
        <translation>Le serveur a altéré le contenu de cette entrée.</translation>
    </message>
    <message>
        <source>The checkpoint that others signed does not fit the log this terminal was shown.</source>
        <translation>Le point de contrôle signé par d’autres ne concorde pas avec le journal présenté à ce poste.</translation>
    </message>
    <message>
        <source>This is no key of the form NAME+ID+KEY; copy it whole.</source>
        <translation>Ceci n’est pas une clé de la forme NAME+ID+KEY&#xa0;; copiez-la en entier.</translation>
    </message>
    <message>
        <source>Give the key a name without spaces and plus signs.</source>
        <translation>Donnez à la clé un nom sans espace ni signe plus.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Le fichier de clé %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is no signed note; get the file again.</source>
        <translation>Ceci n’est pas une note signée&#xa0;; récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>This file is no proof (c2sp.org/tlog-proof); get it again.</source>
        <translation>Ce fichier n’est pas une preuve (c2sp.org/tlog-proof)&#xa0;; récupérez-la à nouveau.</translation>
    </message>
    <message>
        <source>The hub&apos;s log is not the one this witness saw before (entry %1): nothing was signed.</source>
        <translation>Le journal du serveur n’est pas celui que ce témoin a vu auparavant (entrée %1)&#xa0;: rien n’a été signé.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 is damaged or of another log.</source>
        <translation>Le fichier d’état du témoin %1 est endommagé ou appartient à un autre journal.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 cannot be written; nothing was signed.</source>
        <translation>Le fichier d’état du témoin %1 ne peut pas être écrit&#xa0;; rien n’a été signé.</translation>
    </message>
    <message>
        <source>This key is of the log %1, but the hub is %2.</source>
        <translation>Cette clé est celle du journal %1, mais le serveur est %2.</translation>
    </message>
    <message>
        <source>Another hub answers in the place of the one before.</source>
        <translation>Un autre serveur répond à la place du précédent.</translation>
    </message>
    <message>
        <source>The hub&apos;s log no longer holds this entry as it was.</source>
        <translation>Le journal du serveur ne contient plus cette entrée telle qu’elle était.</translation>
    </message>
    <message>
        <source>The scans here need more room than they may have; those that the hub does not have yet are kept.</source>
        <translation>Les scans d’ici demandent plus de place qu’ils n’en ont&#xa0;; ceux que le serveur n’a pas encore sont gardés.</translation>
    </message>
    <message>
        <source>Entry %1: the content does not match its hash; it was altered.</source>
        <translation>Entrée&#xa0;%1&#xa0;: le contenu ne correspond pas à son hash&#xa0;; il a été altéré.</translation>
    </message>
    <message>
        <source>Entry %1: the signature is not that of an officer the administration vouches for.</source>
        <translation>Entrée&#xa0;%1&#xa0;: la signature n’est pas celle d’un agent dont l’administration se porte garante.</translation>
    </message>
    <message>
        <source>These codes hold no proof: %1</source>
        <translation>Ces codes ne contiennent pas de preuve&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>they are damaged; scan them again.</source>
        <translation>ils sont abîmés&#xa0;; lisez-les à nouveau.</translation>
    </message>
    <message>
        <source>this program does not know the kind of event; use a newer version.</source>
        <translation>ce programme ne connaît pas ce type d’événement&#xa0;; prenez une version plus récente.</translation>
    </message>
    <message>
        <source>a line among them is none.</source>
        <translation>une des lignes n’est pas un code.</translation>
    </message>
    <message>
        <source>This proof was made by another program; hand out the proof file itself.</source>
        <translation>Cette preuve vient d’un autre programme&#xa0;; remettez le fichier de preuve lui-même.</translation>
    </message>
    <message>
        <source>This proof is too long for codes on paper; hand out the proof file (portlightctl ledger proof).</source>
        <translation>Cette preuve est trop longue pour des codes sur papier&#xa0;; remettez le fichier de preuve (portlightctl ledger proof).</translation>
    </message>
    <message>
        <source>they are longer than codes can be.</source>
        <translation>ils sont plus longs que des codes ne peuvent l’être.</translation>
    </message>
    <message>
        <source>they are of more than one proof.</source>
        <translation>ils viennent de plusieurs preuves.</translation>
    </message>
    <message>
        <source>code %1 of %2 is missing; scan it too.</source>
        <translation>le code&#xa0;%1 sur&#xa0;%2 manque&#xa0;; lisez-le aussi.</translation>
    </message>
    <message>
        <source>There is no small picture of this scan.</source>
        <translation>Il n’y a pas de petite image de ce scan.</translation>
    </message>
    <message>
        <source>The small picture of this scan is signed by nobody known here; it is not shown.</source>
        <translation>La petite image de ce scan n’est signée par personne de connu ici&#xa0;; elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>The small picture of this scan at the hub is damaged or was altered.</source>
        <translation>La petite image de ce scan sur le serveur est endommagée ou a été altérée.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrée&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Entry %1, event %2: %3</source>
        <translation>Entrée&#xa0;%1, événement&#xa0;%2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>radius %1</source>
        <translation>rayon %1</translation>
    </message>
</context>
<context>
    <name>VoxelBuffer</name>
    <message>
        <source>The scan states an impossible size.</source>
        <translation>Le scan indique une taille impossible.</translation>
    </message>
    <message>
        <source>Not enough memory for this scan (%1 MiB); close other scans.</source>
        <translation>Mémoire insuffisante pour ce scan (%1&#xa0;MiB)&#xa0;; fermez d’autres scans.</translation>
    </message>
</context>
<context>
    <name>portlight::app</name>
    <message>
        <source>Next case</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Dossier précédent</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Go to the worklist</source>
        <translation>Aller à la liste de travail</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Answer unaided</source>
        <translation>Répondre sans aide</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Détection suivante</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Détection précédente</translation>
    </message>
    <message>
        <source>Only for volumes.</source>
        <translation>Volumes uniquement.</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>Radiographies uniquement.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Vérification physique</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>Approuver retenue</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>Rejeter retenue</translation>
    </message>
    <message>
        <source>Record the examination</source>
        <translation>Consigner la vérification</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Mainlevée</translation>
    </message>
    <message>
        <source>Move and turn</source>
        <translation>Déplacer et tourner</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Fenêtre et niveau</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Angle: three clicks</source>
        <translation>Angle&#xa0;: trois clics</translation>
    </message>
    <message>
        <source>Sphere: what it holds</source>
        <translation>Sphère&#xa0;: ce qu’elle contient</translation>
    </message>
    <message>
        <source>Outline on a slice: what it holds</source>
        <translation>Contour sur une coupe&#xa0;: ce qu’il contient</translation>
    </message>
    <message>
        <source>Segment what I click (Ctrl: without leak guard)</source>
        <translation>Segmenter l’objet cliqué (Ctrl&#xa0;: sans anti-débordement)</translation>
    </message>
    <message>
        <source>Crop box</source>
        <translation>Boîte de rognage</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>Annuler l’annotation</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>Rétablir l’annotation</translation>
    </message>
    <message>
        <source>Standard image</source>
        <translation>Image standard</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Slice up</source>
        <translation>Coupe vers le haut</translation>
    </message>
    <message>
        <source>Slice down</source>
        <translation>Coupe vers le bas</translation>
    </message>
    <message>
        <source>Enlarge the view in use, and back</source>
        <translation>Agrandir la vue active, et retour</translation>
    </message>
    <message>
        <source>Image alone</source>
        <translation>Image seule</translation>
    </message>
    <message>
        <source>Image in its own window</source>
        <translation>Image dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>Enregistrer l’image...</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Import scans...</source>
        <translation>Importer des scans...</translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <translation>Importer un répertoire...</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Gamma brighter</source>
        <translation>Gamma plus clair</translation>
    </message>
    <message>
        <source>Gamma darker</source>
        <translation>Gamma plus sombre</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Density strip</source>
        <translation>Profil de densité</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Lier les vues</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Ajouter un agent</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>Chiffres du port</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Show or hide the worklist</source>
        <translation>Afficher ou masquer la liste de travail</translation>
    </message>
    <message>
        <source>Show or hide the case panel</source>
        <translation>Afficher ou masquer le volet du dossier</translation>
    </message>
    <message>
        <source>Go to the image</source>
        <translation>Aller à l’image</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Shell off: outer box and tray</source>
        <translation>Sans enveloppe&#xa0;: boîte extérieure et bac</translation>
    </message>
    <message>
        <source>Hide the segmented thing, and back</source>
        <translation>Masquer l’objet segmenté, et retour</translation>
    </message>
    <message>
        <source>Show the segmented thing alone, and back</source>
        <translation>Montrer seul l’objet segmenté, et retour</translation>
    </message>
    <message>
        <source>Show everything: nothing hidden, cut or cropped</source>
        <translation>Tout montrer&#xa0;: rien de masqué, découpé ou rogné</translation>
    </message>
    <message>
        <source>Clip plane through the crosshair, facing you</source>
        <translation>Plan de découpe par le réticule, face à vous</translation>
    </message>
    <message>
        <source>Turn the clip plane to face you</source>
        <translation>Tourner le plan de découpe face à vous</translation>
    </message>
    <message>
        <source>Clip plane further in</source>
        <translation>Plan de découpe vers l’intérieur</translation>
    </message>
    <message>
        <source>Clip plane further out</source>
        <translation>Plan de découpe vers l’extérieur</translation>
    </message>
    <message>
        <source>Crop to the chosen mark or finding</source>
        <translation>Rogner à l’annotation ou à la détection choisie</translation>
    </message>
    <message>
        <source>Crop box off</source>
        <translation>Sans boîte de rognage</translation>
    </message>
    <message>
        <source>Thick slab: off, 5, 10, 20, 40 mm</source>
        <translation>Coupe épaisse&#xa0;: sans, 5, 10, 20, 40&#xa0;mm</translation>
    </message>
    <message>
        <source>Slab shows most, mean or least</source>
        <translation>Coupe épaisse&#xa0;: maximum, moyenne ou minimum</translation>
    </message>
    <message>
        <source>Slice across the line of sight, through the crosshair</source>
        <translation>Coupe perpendiculaire au regard, par le réticule</translation>
    </message>
    <message>
        <source>Perspective, or parallel</source>
        <translation>Perspective ou parallèle</translation>
    </message>
    <message>
        <source>Compare with a reference scan, and back</source>
        <translation>Comparer à un scan de référence, et retour</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>Rotation automatique</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>Signet sur cette vue</translation>
    </message>
    <message>
        <source>Picture to the case</source>
        <translation>Image au dossier</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>L’image n’a pas pu être produite.</translation>
    </message>
    <message>
        <source>Station %1, %2</source>
        <translation>Poste %1, %2</translation>
    </message>
    <message>
        <source>All cases.</source>
        <translation>Tous les dossiers.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Uniquement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Le rapport n’a pas pu être produit.</translation>
    </message>
    <message>
        <source>The customs officer&apos;s inspection desk.</source>
        <translation>Le poste d’inspection de l’agent des douanes.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Keep cases, scans and settings in this folder.</source>
        <translation>Conserve dossiers, scans et paramètres dans ce répertoire.</translation>
    </message>
    <message>
        <source>View one file or series folder outside any case, without sign-in.</source>
        <translation>Affiche un fichier ou un répertoire de série hors de tout dossier, sans connexion.</translation>
    </message>
    <message>
        <source>Open this case after sign-in.</source>
        <translation>Ouvre ce dossier après la connexion.</translation>
    </message>
    <message>
        <source>Sign in with this badge; the password comes from PORTLIGHT_PASSWORD.</source>
        <translation>Se connecte avec ce matricule&#xa0;; le mot de passe vient de PORTLIGHT_PASSWORD.</translation>
    </message>
    <message>
        <source>Show the image with this preset.</source>
        <translation>Affiche l’image avec ce préréglage.</translation>
    </message>
    <message>
        <source>Who draws volumes: cpu, gpu, or auto for a graphics card where there is one.</source>
        <translation>Ce qui dessine les volumes&#xa0;: cpu, gpu, ou auto pour la carte graphique s’il y en a une.</translation>
    </message>
    <message>
        <source>Lay this over the radiograph: edges, local-contrast, ... (several: comma between them).</source>
        <translation>Applique ceci à la radiographie&#xa0;: edges, local-contrast, ... (plusieurs&#xa0;: séparés par une virgule).</translation>
    </message>
    <message>
        <source>Write the window as a PNG once the image is at full quality.</source>
        <translation>Écrit la fenêtre en PNG dès que l’image est en pleine qualité.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Print one line of JSON with the time to the first image.</source>
        <translation>Imprime une ligne JSON avec le délai jusqu’à la première image.</translation>
    </message>
    <message>
        <source>End when the image is shown and written.</source>
        <translation>S’arrête une fois l’image affichée et écrite.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size attend WIDTHxHEIGHT en pixels, par exemple 1280x800, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--renderer wants auto, cpu or gpu, not &quot;%1&quot;.</source>
        <translation>--renderer attend auto, cpu ou gpu, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; to view a file write --open FILE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option&#xa0;; pour afficher un fichier, écrivez --open FILE.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>--case needs a sign-in: set PORTLIGHT_BADGE and PORTLIGHT_PASSWORD.</source>
        <translation>--case demande une connexion&#xa0;: définissez PORTLIGHT_BADGE et PORTLIGHT_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 au poste %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other. %1. The strictest stands until a supervisor decides.</source>
        <translation>Décidé séparément, et les décisions se contredisent. %1. La plus stricte prévaut jusqu’à ce qu’un superviseur décide.</translation>
    </message>
    <message>
        <source>%1 asks for this hold: %2. The list of marks has the view it was decided in.</source>
        <translation>%1 demande cette retenue&#xa0;: %2. La liste des annotations contient la vue où elle a été décidée.</translation>
    </message>
    <message>
        <source>Second opinion, read blind: the first officer&apos;s reason, marks and notes appear once you have decided.</source>
        <translation>Second avis, lu à l’aveugle&#xa0;: le motif, les annotations et les notes du premier agent apparaissent après votre décision.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 voxels</source>
        <translation>%1 × %2 × %3 voxels</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3&#xa0;mm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, values in %3</source>
        <translation>%1, %2, valeurs en %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Réalisé le %1</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>Il n’y a pas de modèle de risque dans %1.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that was approved; approve it again.</source>
        <translation>Le modèle de risque dans %1 n’est pas celui qui a été approuvé&#xa0;; approuvez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be made; check the disk and its rights.</source>
        <translation>%1 ne peut pas être créé&#xa0;; vérifiez le disque et ses droits.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and its rights.</source>
        <translation>%1 ne peut pas être écrit&#xa0;; vérifiez le disque et ses droits.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The case was decided meanwhile.</source>
        <translation>Une décision a été prise entre-temps sur ce dossier.</translation>
    </message>
    <message>
        <source>The share read unaided lies between 0 and 1.</source>
        <translation>La part lue sans aide va de 0 à 1.</translation>
    </message>
    <message>
        <source>The rule for doubtful alarms is longer than %1 letters.</source>
        <translation>La règle pour les alarmes douteuses dépasse %1 lettres.</translation>
    </message>
    <message>
        <source>The detectors are off: there is no folder of models at %1.</source>
        <translation>Les détecteurs sont arrêtés&#xa0;: il n’y a pas de répertoire de modèles à l’emplacement %1.</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 est refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The detectors are off: there is no model in %1.</source>
        <translation>Les détecteurs sont arrêtés&#xa0;: il n’y a aucun modèle dans %1.</translation>
    </message>
    <message>
        <source>The scan holds no radiograph.</source>
        <translation>Le scan ne contient pas de radiographie.</translation>
    </message>
    <message>
        <source>Stopped; the export is not complete.</source>
        <translation>Arrêté&#xa0;; l’export n’est pas complet.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 holds an export already; name another folder.</source>
        <translation>%1 contient déjà un export&#xa0;; indiquez un autre répertoire.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>Règles de ciblage</translation>
    </message>
    <message>
        <source>Language for this run: %1.</source>
        <translation>Langue pour cette session : %1.</translation>
    </message>
    <message>
        <source>--language wants one of %1, not &quot;%2&quot;.</source>
        <translation>--language accepte l’un de %1, pas « %2 ».</translation>
    </message>
    <message>
        <source>Country: prohibited goods, lanes, lessons</source>
        <translation>Pays&#xa0;: marchandises prohibées, circuits, leçons</translation>
    </message>
    <message>
        <source>Go to the documents</source>
        <translation>Aller aux documents</translation>
    </message>
    <message>
        <source>Register...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Hand on...</source>
        <translation>Remettre...</translation>
    </message>
    <message>
        <source>Present...</source>
        <translation>Présenter...</translation>
    </message>
    <message>
        <source>Affix a seal...</source>
        <translation>Apposer un scellé...</translation>
    </message>
    <message>
        <source>Check the seal...</source>
        <translation>Contrôler le scellé...</translation>
    </message>
    <message>
        <source>Receipt of the decision...</source>
        <translation>Reçu de la décision...</translation>
    </message>
    <message>
        <source>Fetch the case&apos;s scans from the hub</source>
        <translation>Chercher les scans du dossier sur le serveur</translation>
    </message>
    <message>
        <source>Stop fetching scans</source>
        <translation>Arrêter la récupération des scans</translation>
    </message>
    <message>
        <source>No scan is being fetched.</source>
        <translation>Aucun scan n’est en cours de récupération.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read; check the file.</source>
        <translation>Le document&#xa0;%1 est illisible&#xa0;; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read to its end.</source>
        <translation>Le document&#xa0;%1 ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The document %1 is empty; there is nothing to register.</source>
        <translation>Le document&#xa0;%1 est vide&#xa0;; il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>hold requested</source>
        <translation>retenue demandée</translation>
    </message>
    <message>
        <source>hold approved</source>
        <translation>retenue approuvée</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>released</source>
        <translation>mainlevée</translation>
    </message>
    <message>
        <source>The decision&apos;s record does not hold; no receipt is given for it.</source>
        <translation>L’enregistrement de la décision n’est pas valable&#xa0;; aucun reçu n’en est donné.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor settles it before there is a receipt.</source>
        <translation>Deux décisions de ce dossier se contredisent&#xa0;; un superviseur tranche avant qu’il y ait un reçu.</translation>
    </message>
    <message>
        <source>There is no hold and no release in this case to give a receipt for.</source>
        <translation>Ce dossier n’a ni retenue ni mainlevée dont donner un reçu.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1; choose another folder.</source>
        <translation>Le reçu ne peut pas être écrit dans&#xa0;%1&#xa0;; choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu&#xa0;%1</translation>
    </message>
    <message>
        <source>Customs receipt: %1</source>
        <translation>Reçu des douanes&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>%1, station %2</source>
        <translation>%1, poste&#xa0;%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>The code holds the signed decision and the proof that it is entry %1 of %2 in the log %3. To check it anywhere, without a line: scan the code into a text file and run</source>
        <translation>Le code contient la décision signée et la preuve qu’elle est l’entrée&#xa0;%1 sur&#xa0;%2 du journal&#xa0;%3. Pour la vérifier partout, sans ligne&#xa0;: lisez le code dans un fichier texte et lancez</translation>
    </message>
    <message>
        <source>with the key that the administration publishes; it must be this one:</source>
        <translation>avec la clé que publie l’administration&#xa0;; ce doit être celle-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement&#xa0;%1</translation>
    </message>
    <message>
        <source>Scan all %1 codes, one a line, in any order.</source>
        <translation>Lisez les&#xa0;%1 codes, un par ligne, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Ouvrir le bac à sable</translation>
    </message>
    <message>
        <source>This is the sandbox.</source>
        <translation>Ceci est le bac à sable.</translation>
    </message>
    <message>
        <source>Only in the sandbox.</source>
        <translation>Bac à sable uniquement.</translation>
    </message>
    <message>
        <source>No training session is on.</source>
        <translation>Aucune session d’entraînement n’est en cours.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>What I see and miss</source>
        <translation>Ce que je vois et manque</translation>
    </message>
    <message>
        <source>Next image of the session</source>
        <translation>Image suivante de la session</translation>
    </message>
    <message>
        <source>End the training session</source>
        <translation>Terminer la session d’entraînement</translation>
    </message>
    <message>
        <source>Train on simulated cases, in a data folder of its own and without any line to a hub.</source>
        <translation>S’entraîner sur des dossiers simulés, dans un répertoire de données à part et sans aucune liaison à un serveur.</translation>
    </message>
    <message>
        <source>Rare threats, %1 % of the images</source>
        <translation>Menaces rares, %1&#xa0;% des images</translation>
    </message>
    <message>
        <source>What you miss</source>
        <translation>Ce que vous manquez</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>Menaces trouvées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>Fausses alarmes&#xa0;: %1 sur %2 images sans danger</translation>
    </message>
    <message>
        <source>Re-tests found: %1 of %2</source>
        <translation>Nouveaux tests trouvés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Half of the answers within %1 s</source>
        <translation>La moitié des réponses en moins de %1&#xa0;s</translation>
    </message>
    <message>
        <source>One session is too few for a judgement: that takes about 100 threats and 100 harmless images.</source>
        <translation>Une session ne suffit pas pour un jugement&#xa0;: il faut environ 100 menaces et 100 images sans danger.</translation>
    </message>
    <message>
        <source>Projected threats: at most one image in ten and %1 an hour, a window of %2 to %3 seconds.</source>
        <translation>Menaces projetées&#xa0;: au plus une image sur dix et %1 par heure, une fenêtre de %2 à %3 secondes.</translation>
    </message>
    <message>
        <source>Import an exercise pack...</source>
        <translation>Importer un pack d’exercices...</translation>
    </message>
    <message>
        <source>Your training session of %1 was cut off before its first answer; it is ended and counts nothing.</source>
        <translation>Votre session d’entraînement du %1 a été interrompue avant sa première réponse&#xa0;; elle est terminée et ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>Your training session of %1 was cut off; it is ended. The %n image(s) you answered count, the one you had not answered does not.</source>
        <translation>
            <numerusform>Votre session d’entraînement du %1 a été interrompue&#xa0;; elle est terminée. %n image répondue compte, celle restée sans réponse ne compte pas.</numerusform>
            <numerusform>Votre session d’entraînement du %1 a été interrompue&#xa0;; elle est terminée. Les %n images répondues comptent, celle restée sans réponse ne compte pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted false alarms lie between 0 and %1 a picture or parcel.</source>
        <translation>Les fausses alarmes admises vont de 0 à %1 par image ou colis.</translation>
    </message>
    <message>
        <source>The scan holds no volume with values in HU, attenuation or density.</source>
        <translation>Le scan ne contient pas de volume aux valeurs en HU, en atténuation ou en densité.</translation>
    </message>
    <message>
        <source>coarser voxels</source>
        <translation>voxels plus grossiers</translation>
    </message>
    <message>
        <source>finer voxels</source>
        <translation>voxels plus fins</translation>
    </message>
    <message>
        <source>more noise</source>
        <translation>plus de bruit</translation>
    </message>
    <message>
        <source>less noise</source>
        <translation>moins de bruit</translation>
    </message>
    <message>
        <source>softer edges</source>
        <translation>bords plus doux</translation>
    </message>
    <message>
        <source>sharper edges</source>
        <translation>bords plus nets</translation>
    </message>
    <message>
        <source>other tube voltages, further apart</source>
        <translation>autres tensions du tube, plus écartées</translation>
    </message>
    <message>
        <source>other tube voltages, closer together</source>
        <translation>autres tensions du tube, plus rapprochées</translation>
    </message>
    <message>
        <source>denser goods</source>
        <translation>marchandises plus denses</translation>
    </message>
    <message>
        <source>lighter goods</source>
        <translation>marchandises plus légères</translation>
    </message>
    <message>
        <source>%1 (%2, in training %3 to %4)</source>
        <translation>%1 (%2, à l’apprentissage de %3 à %4)</translation>
    </message>
    <message>
        <source>%1 (%2, in training up to %3)</source>
        <translation>%1 (%2, à l’apprentissage jusqu’à %3)</translation>
    </message>
    <message>
        <source>Unlike the scans that %1 was trained on: %2. Its alarms, and its silence, are worth less here.</source>
        <translation>Différent des scans sur lesquels %1 a été entraîné&#xa0;: %2. Ses alarmes, et son silence, valent moins ici.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The program stopped before its end</source>
        <translation>Programme arrêté avant la fin</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Images similaires</translation>
    </message>
    <message>
        <source>This scan holds nothing to compare: no radiograph, and no CT whose values tell attenuation.</source>
        <translation>Ce scan ne contient rien à comparer&#xa0;: ni radiographie, ni CT dont les valeurs disent l’atténuation.</translation>
    </message>
    <message>
        <source>This scan has not been looked at yet.</source>
        <translation>Ce scan n’a pas encore été examiné.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Menaces projetées&#xa0;: résultats</translation>
    </message>
    <message>
        <source>A signed statement of a party is not that long.</source>
        <translation>Une attestation signée d’une partie n’est pas aussi longue.</translation>
    </message>
    <message>
        <source>This is no statement signed by a party.</source>
        <translation>Ceci n’est pas une attestation signée par une partie.</translation>
    </message>
    <message>
        <source>The key that signed for %1 was withdrawn by the administration.</source>
        <translation>La clé qui a signé pour %1 a été retirée par l’administration.</translation>
    </message>
    <message>
        <source>The statement is not signed with a key that the administration registered for %1, or was altered.</source>
        <translation>L’attestation n’est pas signée avec une clé que l’administration a enregistrée pour %1, ou elle a été altérée.</translation>
    </message>
    <message>
        <source>This statement is recorded in this case already; the party signs a new one for what it does again.</source>
        <translation>Cette attestation est déjà consignée dans ce dossier&#xa0;; la partie en signe une nouvelle pour ce qu’elle fait à nouveau.</translation>
    </message>
    <message>
        <source>A party is named by 1 to %1 characters in one line.</source>
        <translation>Le nom d’une partie compte de 1 à %1 caractères, sur une seule ligne.</translation>
    </message>
    <message>
        <source>Model %1, which gave this reason, is not on this terminal; its past declarations cannot be listed here.</source>
        <translation>Le modèle %1, qui a donné ce motif, n’est pas sur ce poste&#xa0;; ses déclarations passées ne peuvent pas être listées ici.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that gave this reason.</source>
        <translation>Le modèle de risque dans %1 n’est pas celui qui a donné ce motif.</translation>
    </message>
    <message>
        <source>This reason counted no past declarations.</source>
        <translation>Ce motif n’a compté aucune déclaration passée.</translation>
    </message>
    <message>
        <source>This is no scan of a case.</source>
        <translation>Ceci n’est pas le scan d’un dossier.</translation>
    </message>
    <message>
        <source>There is not enough memory to look at this scan; close other programs and open its case again.</source>
        <translation>La mémoire ne suffit pas pour regarder ce scan&#xa0;; fermez d’autres programmes et rouvrez son dossier.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseContents</name>
    <message>
        <source>Image and declaration</source>
        <translation>Image et déclaration</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseController</name>
    <message>
        <source>unknown officer</source>
        <translation>agent inconnu</translation>
    </message>
    <message>
        <source>%1 (rights withdrawn)</source>
        <translation>%1 (droits retirés)</translation>
    </message>
    <message>
        <source>No case is open; choose one from the worklist.</source>
        <translation>Aucun dossier n’est ouvert&#xa0;; choisissez-en un dans la liste de travail.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseDetection</name>
    <message>
        <source>Detectors: starting</source>
        <translation>Détecteurs&#xa0;: démarrage</translation>
    </message>
    <message>
        <source>Detectors: off</source>
        <translation>Détecteurs&#xa0;: arrêtés</translation>
    </message>
    <message>
        <source>Detectors: all looked at</source>
        <translation>Détecteurs&#xa0;: tout examiné</translation>
    </message>
    <message numerus="yes">
        <source>Detectors: paused, %n waiting</source>
        <translation>
            <numerusform>Détecteurs&#xa0;: en pause, %n en attente</numerusform>
            <numerusform>Détecteurs&#xa0;: en pause, %n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: %n not looked at</source>
        <translation>
            <numerusform>Détecteurs&#xa0;: %n non examiné</numerusform>
            <numerusform>Détecteurs&#xa0;: %n non examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: looking, %n to go</source>
        <translation>
            <numerusform>Détecteurs&#xa0;: en cours, reste %n</numerusform>
            <numerusform>Détecteurs&#xa0;: en cours, restent %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The detectors wait while you move the image.</source>
        <translation>Les détecteurs attendent pendant que vous déplacez l’image.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En service&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, scan %2</source>
        <translation>%1, scan %2</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed, PPV %3 (%4)</source>
        <translation>%1 sur %2 confirmées, PPV %3 (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 à %2&#xa0;%</translation>
    </message>
    <message>
        <source>Here so far: %1.</source>
        <translation>Ici jusqu’à présent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Find its outline yourself in the standard image; do not hold on this alarm alone.</source>
        <translation>Cherchez vous-même son contour sur l’image standard&#xa0;; ne retenez pas sur cette seule alarme.</translation>
    </message>
    <message>
        <source>Mostly false here: %1. %2</source>
        <translation>Le plus souvent fausse ici&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>None examined here yet. In tests: found %1 %, %2 false alarms in 100 pictures.</source>
        <translation>Aucune vérifiée ici. Aux essais&#xa0;: %1&#xa0;% trouvés, %2 fausses alarmes sur 100 images.</translation>
    </message>
    <message>
        <source>None examined here yet.</source>
        <translation>Aucune vérifiée ici pour le moment.</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>Examen impossible par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looked at by %1.</source>
        <translation>Examiné par %1.</translation>
    </message>
    <message>
        <source>The detectors are looking.</source>
        <translation>Examen par les détecteurs en cours.</translation>
    </message>
    <message>
        <source>Waits for the detectors.</source>
        <translation>En attente des détecteurs.</translation>
    </message>
    <message>
        <source>Decided before every detector had looked.</source>
        <translation>Décidé avant l’examen par tous les détecteurs.</translation>
    </message>
    <message>
        <source>Holds after it, as supervisors answered: %1 approved, %2 rejected. Not in the PPV.</source>
        <translation>Retenues à sa suite, selon la réponse des superviseurs&#xa0;: %1 approuvées, %2 rejetées. Hors PPV.</translation>
    </message>
    <message>
        <source>In a scan unlike those of its training: see below.</source>
        <translation>Dans un scan différent de ceux de son apprentissage&#xa0;: voir ci-dessous.</translation>
    </message>
    <message>
        <source>A rule, not a model: so much metal that nothing can be said of what lies in it. Turn the parcel and scan again, or open it.</source>
        <translation>Une règle, non un modèle&#xa0;: tant de métal que rien ne peut être dit de ce qui s’y trouve. Tournez le colis et scannez à nouveau, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>None examined here yet. In tests, on simulated parcels: found %1 %, %2 false alarms in 100 parcels.</source>
        <translation>Aucune vérifiée ici. Aux essais, sur des colis simulés&#xa0;: %1&#xa0;% trouvés, %2 fausses alarmes sur 100 colis.</translation>
    </message>
    <message numerus="yes">
        <source>No detector for volumes here: %n volume(s) not looked at.</source>
        <translation>
            <numerusform>Pas de détecteur pour les volumes ici&#xa0;: %n volume non examiné.</numerusform>
            <numerusform>Pas de détecteur pour les volumes ici&#xa0;: %n volumes non examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No detector for radiographs here: %n radiograph(s) not looked at.</source>
        <translation>
            <numerusform>Pas de détecteur pour les radiographies ici&#xa0;: %n radiographie non examinée.</numerusform>
            <numerusform>Pas de détecteur pour les radiographies ici&#xa0;: %n radiographies non examinées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::CasePictures</name>
    <message>
        <source>The last picture is still being kept; try again in a moment.</source>
        <translation>La dernière image est encore en cours d’enregistrement&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Cette image est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The picture could not be kept: the disk is full or read-only.</source>
        <translation>L’image n’a pas pu être conservée&#xa0;: le disque est plein ou en lecture seule.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseRisk</name>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>portlight::app::CommandTable</name>
    <message>
        <source>%1 already belongs to &quot;%2&quot;; give that another key first.</source>
        <translation>%1 appartient déjà à «&#xa0;%2&#xa0;»&#xa0;; donnez d’abord une autre touche à cette commande.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portlight::app::DecisionFlow</name>
    <message>
        <source>Prohibited item</source>
        <translation>Objet prohibé</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Marchandises non déclarées</translation>
    </message>
    <message>
        <source>Differs from declaration</source>
        <translation>Écart avec la déclaration</translation>
    </message>
    <message>
        <source>Hidden compartment</source>
        <translation>Cachette aménagée</translation>
    </message>
    <message>
        <source>Unclear shape</source>
        <translation>Forme peu claire</translation>
    </message>
    <message>
        <source>Cannot see through</source>
        <translation>Opaque aux rayons</translation>
    </message>
    <message>
        <source>Unusual density</source>
        <translation>Densité inhabituelle</translation>
    </message>
    <message>
        <source>Possible prohibited item</source>
        <translation>Objet prohibé possible</translation>
    </message>
    <message>
        <source>Clear %1?</source>
        <translation>Admettre %1 conforme&#xa0;?</translation>
    </message>
    <message>
        <source>Hold %1: why?</source>
        <translation>Retenir %1&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Second opinion on %1: why?</source>
        <translation>Second avis sur %1&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Physical examination of %1: why?</source>
        <translation>Vérification physique de %1&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: hold approved</source>
        <translation>%1&#xa0;: retenue approuvée</translation>
    </message>
    <message>
        <source>Approve the hold of %1?</source>
        <translation>Approuver la retenue de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>Approuver la retenue</translation>
    </message>
    <message>
        <source>%1: hold rejected, back to inspection</source>
        <translation>%1&#xa0;: retenue rejetée, retour à l’inspection</translation>
    </message>
    <message>
        <source>Reject the hold of %1: why?</source>
        <translation>Rejeter la retenue de %1&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>Rejeter la retenue</translation>
    </message>
    <message>
        <source>Explained by the declaration</source>
        <translation>Expliqué par la déclaration</translation>
    </message>
    <message>
        <source>Harmless on second look</source>
        <translation>Sans danger après réexamen</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>%1&#xa0;: mainlevée accordée</translation>
    </message>
    <message>
        <source>Release %1: why?</source>
        <translation>Mainlevée de %1&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Mainlevée</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>Vérifié, rien trouvé</translation>
    </message>
    <message>
        <source>Papers completed</source>
        <translation>Documents complétés</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Aucun dossier ouvert</translation>
    </message>
    <message>
        <source>Second opinion, read blind</source>
        <translation>Second avis, lu à l’aveugle</translation>
    </message>
</context>
<context>
    <name>portlight::app::DeskDialogs</name>
    <message>
        <source>Import scans</source>
        <translation>Importer des scans</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un répertoire</translation>
    </message>
    <message>
        <source>Compare with a reference scan</source>
        <translation>Comparer à un scan de référence</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1; choose another folder.</source>
        <translation>L’image n’a pas pu être écrite dans %1&#xa0;; choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>Picture of the case</source>
        <translation>Image du dossier</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>Chiffres du port</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Ajouter un agent</translation>
    </message>
    <message>
        <source>Examination of %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>The examination is recorded.</source>
        <translation>La vérification est consignée.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>Règles de ciblage</translation>
    </message>
    <message>
        <source>No country pack is in use; choose one in the settings (Ctrl+,).</source>
        <translation>Aucun pack de pays n’est utilisé&#xa0;; choisissez-en un dans les réglages (Ctrl+,).</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Ce que vous voyez et manquez</translation>
    </message>
    <message>
        <source>Import an exercise pack</source>
        <translation>Importer un pack d’exercices</translation>
    </message>
    <message>
        <source>Images like %1</source>
        <translation>Images similaires à %1</translation>
    </message>
    <message>
        <source>Past declarations behind a reason</source>
        <translation>Déclarations passées à l’origine d’un motif</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Menaces projetées&#xa0;: résultats</translation>
    </message>
</context>
<context>
    <name>portlight::app::DeskWindow</name>
    <message>
        <source>Portlight</source>
        <translation>Portlight</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 peut désormais se connecter.</translation>
    </message>
    <message>
        <source>Only files and folders of this terminal can be dropped here.</source>
        <translation>Seuls des fichiers et répertoires de ce poste peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Sandbox - Portlight</source>
        <translation>Bac à sable - Portlight</translation>
    </message>
    <message>
        <source>New here: train in the sandbox</source>
        <translation>Nouveau ici&#xa0;: s’entraîner dans le bac à sable</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>S’entraîner dans le bac à sable</translation>
    </message>
    <message>
        <source>The sandbox program %1 cannot be started; install Portlight again.</source>
        <translation>Le programme du bac à sable %1 ne peut pas être démarré&#xa0;; réinstallez Portlight.</translation>
    </message>
    <message>
        <source>Your password is changed, from now on.</source>
        <translation>Votre mot de passe est changé, dès maintenant.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DetectionSettings</name>
    <message>
        <source>As the models were shipped</source>
        <translation>Réglage d’origine des modèles</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Only an administrator changes how the detectors are used.</source>
        <translation>Seul un administrateur modifie l’utilisation des détecteurs.</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 pictures</source>
        <translation>Fausses alarmes admises sur 100 images</translation>
    </message>
    <message>
        <source> in 100 pictures</source>
        <translation> sur 100 images</translation>
    </message>
    <message>
        <source> % of cases</source>
        <translation> % des dossiers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Share read unaided first</source>
        <translation>Part lue d’abord sans aide</translation>
    </message>
    <message>
        <source>Read unaided first</source>
        <translation>Lus d’abord sans aide</translation>
    </message>
    <message>
        <source>There the findings stay hidden until the officer has said what they see.</source>
        <translation>Les détections y restent masquées jusqu’à ce que l’agent ait dit ce qu’il voit.</translation>
    </message>
    <message>
        <source>Find its outline yourself; do not hold on this alarm alone.</source>
        <translation>Cherchez vous-même son contour&#xa0;; ne retenez pas sur cette seule alarme.</translation>
    </message>
    <message>
        <source>Rule on doubtful alarms</source>
        <translation>Règle pour les alarmes douteuses</translation>
    </message>
    <message>
        <source>On doubtful alarms</source>
        <translation>Pour les alarmes douteuses</translation>
    </message>
    <message>
        <source>Stands in place of an alarm whose class was mostly false on this scanner.</source>
        <translation>Remplace une alarme dont la classe était le plus souvent fausse sur ce scanner.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>No model is in use.</source>
        <translation>Aucun modèle n’est en service.</translation>
    </message>
    <message>
        <source>In tests %1 false alarms in 100 pictures, and found: %2. Holds for scans looked at from then on.</source>
        <translation>Aux essais, %1 fausses alarmes sur 100 images&#xa0;; trouvé&#xa0;: %2. Vaut pour les scans examinés à partir de maintenant.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In force, signed by you.</source>
        <translation>En vigueur, signé par vous.</translation>
    </message>
    <message>
        <source>False alarms, radiographs</source>
        <translation>Fausses alarmes, radiographies</translation>
    </message>
    <message>
        <source>False alarms, CT</source>
        <translation>Fausses alarmes, CT</translation>
    </message>
    <message>
        <source> in 100 parcels</source>
        <translation> sur 100 colis</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 parcels</source>
        <translation>Fausses alarmes admises sur 100 colis</translation>
    </message>
    <message>
        <source>In tests, on simulated parcels, %1 false alarms in 100 parcels, and found: %2. Holds for scans looked at from then on.</source>
        <translation>Aux essais, sur des colis simulés, %1 fausses alarmes sur 100 colis&#xa0;; trouvé&#xa0;: %2. Vaut pour les scans examinés à partir de maintenant.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DocumentDialogs</name>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>Ce dossier est clos&#xa0;; rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>No document is registered in this case yet.</source>
        <translation>Aucun document n’est encore enregistré dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Choisissez d’abord un document dans la liste.</translation>
    </message>
    <message>
        <source>No seal is recorded in this case yet.</source>
        <translation>Aucun scellé n’est encore enregistré dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose a seal in the list first.</source>
        <translation>Choisissez d’abord un scellé dans la liste.</translation>
    </message>
    <message>
        <source>This seal is open; nothing more is found of it.</source>
        <translation>Ce scellé est ouvert&#xa0;; il n’y a plus rien à y constater.</translation>
    </message>
    <message>
        <source>The document to register</source>
        <translation>Le document à enregistrer</translation>
    </message>
    <message>
        <source>The file presented as %1</source>
        <translation>Le fichier présenté comme&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, %2. What is kept of it is its hash; the file stays where it is.</source>
        <translation>%1,&#xa0;%2. Seul son hash est gardé&#xa0;; le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>Enregistrer un document</translation>
    </message>
    <message>
        <source>The document is registered.</source>
        <translation>Le document est enregistré.</translation>
    </message>
    <message>
        <source>%1, presented as %2</source>
        <translation>%1, présenté comme&#xa0;%2</translation>
    </message>
    <message>
        <source>Presented document</source>
        <translation>Document présenté</translation>
    </message>
    <message>
        <source>Recorded: the document is the one registered.</source>
        <translation>Noté&#xa0;: le document est celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>Recorded: the document presented is not the one registered.</source>
        <translation>Noté&#xa0;: le document présenté n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 est maintenant chez&#xa0;%2.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>La remise est enregistrée.</translation>
    </message>
    <message>
        <source>A seal is used once: its number tells it from all others.</source>
        <translation>Un scellé sert une fois&#xa0;: son numéro le distingue de tous les autres.</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>conteneur&#xa0;%1</translation>
    </message>
    <message>
        <source>Affix a seal</source>
        <translation>Apposer un scellé</translation>
    </message>
    <message>
        <source>The seal is recorded.</source>
        <translation>Le scellé est enregistré.</translation>
    </message>
    <message>
        <source>Seal %1 on %2</source>
        <translation>Scellé&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation>Contrôler le scellé</translation>
    </message>
    <message>
        <source>The state of the seal is recorded.</source>
        <translation>L’état du scellé est enregistré.</translation>
    </message>
    <message>
        <source>The statement that the party signed</source>
        <translation>L’attestation que la partie a signée</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What %1 signed is something else than what is to be recorded; compare what it does, the file and the names.</source>
        <translation>Ce que %1 a signé est autre chose que ce qui doit être consigné&#xa0;; comparez l’acte, le fichier et les noms.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DutyResultsPage</name>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Menaces projetées&#xa0;: résultats</translation>
    </message>
    <message>
        <source>Save as a table...</source>
        <translation>Enregistrer en tableau...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
</context>
<context>
    <name>portlight::app::FiguresDesk</name>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>portlight::app::FileDesk</name>
    <message>
        <source>A file has no case to decide</source>
        <translation>Fichier hors dossier&#xa0;: rien à décider</translation>
    </message>
    <message>
        <source>Viewing only</source>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>Nothing here is kept or sent.</source>
        <translation>Rien n’est conservé ni envoyé ici.</translation>
    </message>
    <message>
        <source>Loading the scan, %1 %</source>
        <translation>Chargement du scan, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>Chargement du scan...</translation>
    </message>
    <message>
        <source>This file holds a report but no image; open the scan it speaks of.</source>
        <translation>Ce fichier contient un rapport mais pas d’image&#xa0;; ouvrez le scan auquel il se réfère.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ImportController</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n fichier ou répertoire</numerusform>
            <numerusform>%n fichiers et répertoires</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there; choose another in the settings.</source>
        <translation>Le répertoire surveillé %1 n’existe pas&#xa0;; choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>répertoire surveillé</translation>
    </message>
    <message>
        <source>Receiving, slice %1</source>
        <translation>Réception, coupe %1</translation>
    </message>
    <message>
        <source>Receiver on port %1</source>
        <translation>Récepteur sur le port %1</translation>
    </message>
    <message>
        <source>Scanners on this machine can send to %1, 127.0.0.1 port %2.</source>
        <translation>Les scanners de cette machine peuvent envoyer à %1, 127.0.0.1 port %2.</translation>
    </message>
    <message>
        <source>scan from the network</source>
        <translation>scan venu du réseau</translation>
    </message>
    <message numerus="yes">
        <source>Import stopped; %n scan(s) came in before.</source>
        <translation>
            <numerusform>Import arrêté&#xa0;; %n scan était déjà entré.</numerusform>
            <numerusform>Import arrêté&#xa0;; %n scans étaient déjà entrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) imported.</source>
        <translation>
            <numerusform>%n scan importé.</numerusform>
            <numerusform>%n scans importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>%n fichier mis à l’écart.</numerusform>
            <numerusform>%n fichiers mis à l’écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>There was no scan in what you gave.</source>
        <translation>Il n’y avait aucun scan dans ce que vous avez fourni.</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionDesk</name>
    <message>
        <source>Choose a case from the worklist, or drop a scan here.</source>
        <translation>Choisissez un dossier dans la liste de travail, ou déposez un scan ici.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The picture was not kept: its case was left before it was stored.</source>
        <translation>L’image n’a pas été conservée&#xa0;: son dossier a été quitté avant l’enregistrement.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights. What you decided is kept; nothing more can be saved. Sign out with Ctrl+Shift+L.</source>
        <translation>L’administration vous a retiré vos droits. Vos décisions sont conservées&#xa0;; plus rien ne peut être enregistré. Déconnectez-vous avec Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>%1   %2   %3   %4</source>
        <translation>%1   %2   %3   %4</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then the detectors&apos; findings are shown, and you decide.</source>
        <translation>Dites d’abord ce que vous voyez vous-même (Détections, Ctrl+U)&#xa0;; ensuite les détections automatiques s’affichent, et vous décidez.</translation>
    </message>
    <message>
        <source>This case is not read unaided, or you have answered.</source>
        <translation>Ce dossier n’est pas à lire sans aide, ou vous avez déjà répondu.</translation>
    </message>
    <message>
        <source>Only an open case with a scan can get the result of an examination.</source>
        <translation>Seul un dossier ouvert avec un scan peut recevoir le résultat d’une vérification.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>: </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 has no CT volume to compare with.</source>
        <translation>%1 n’a pas de volume CT avec lequel comparer.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Le reçu est enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>This scan is not on this terminal yet; it is asked for at the hub.</source>
        <translation>Ce scan n’est pas encore sur ce poste&#xa0;; il est demandé au serveur.</translation>
    </message>
    <message>
        <source>No hub that keeps scans is linked; every scan here is on this terminal.</source>
        <translation>Aucun serveur gardant des scans n’est relié&#xa0;; tous les scans sont sur ce poste.</translation>
    </message>
    <message>
        <source>Every scan of this case is on this terminal.</source>
        <translation>Tous les scans de ce dossier sont sur ce poste.</translation>
    </message>
    <message>
        <source>projected: %1</source>
        <translation>projeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>Trouvé&#xa0;: %1. C’était projeté et n’est pas dans ce colis. Décidez maintenant du dossier tel qu’il est&#xa0;; Esc retire la projection.</translation>
    </message>
    <message>
        <source>You missed this: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>Vous avez manqué ceci&#xa0;: %1. C’était projeté et n’est pas dans ce colis. Décidez maintenant du dossier tel qu’il est&#xa0;; Esc retire la projection.</translation>
    </message>
    <message>
        <source>A projected threat was in the picture and is gone now; do it again.</source>
        <translation>Une menace projetée était dans l’image et vient d’être retirée&#xa0;; recommencez.</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Local uniquement</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>Aucun serveur n’est connecté&#xa0;: chaque dossier est conservé sur ce poste.</translation>
    </message>
    <message>
        <source>There is no scan of a case on the screen.</source>
        <translation>Aucun scan d’un dossier n’est à l’écran.</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then similar images are shown.</source>
        <translation>Dites d’abord ce que vous voyez vous-même (Détections, Ctrl+U)&#xa0;; ensuite les images similaires s’affichent.</translation>
    </message>
    <message>
        <source>The picture is not on this terminal yet; it is asked for at the hub.</source>
        <translation>L’image n’est pas encore sur ce poste&#xa0;; elle est demandée au serveur.</translation>
    </message>
    <message>
        <source>signed by the party</source>
        <translation>signé par la partie</translation>
    </message>
    <message>
        <source>signed with a key withdrawn since</source>
        <translation>signé avec une clé retirée depuis</translation>
    </message>
    <message>
        <source>signed with a key that is not registered</source>
        <translation>signé avec une clé non enregistrée</translation>
    </message>
    <message>
        <source>the party&apos;s signature is WRONG</source>
        <translation>la signature de la partie est INVALIDE</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionPage</name>
    <message>
        <source>Mark</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image - Portlight</source>
        <translation>Image - Portlight</translation>
    </message>
</context>
<context>
    <name>portlight::app::PackImport</name>
    <message>
        <source>Reading an exercise pack</source>
        <translation>Lecture d’un pack d’exercices</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came in from the pack, %1 with something prohibited; sessions show them from now on.</source>
        <translation>
            <numerusform>%n scan est entré depuis le pack, dont %1 avec quelque chose de prohibé&#xa0;; les sessions le montrent désormais.</numerusform>
            <numerusform>%n scans sont entrés depuis le pack, dont %1 avec quelque chose de prohibé&#xa0;; les sessions les montrent désormais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, nobody marked where the thing lies: these are cases only.</source>
        <translation>
            <numerusform>Pour %n d’entre eux, personne n’a marqué où se trouve l’objet&#xa0;: c’est un dossier seulement.</numerusform>
            <numerusform>Pour %n d’entre eux, personne n’a marqué où se trouve l’objet&#xa0;: ce sont des dossiers seulement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ProjectionSettings</name>
    <message>
        <source>Share of radiographs</source>
        <translation>Part des radiographies</translation>
    </message>
    <message>
        <source>At least one in</source>
        <translation>Au moins une sur</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>Maximum par heure</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>Temps pour décider</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Projected threats</source>
        <translation>Menaces projetées</translation>
    </message>
    <message>
        <source>A threat that is not in the parcel, shown in the picture of some cases. The officer is told at once; the case is then decided as it is, and its log says that there was one.</source>
        <translation>Une menace qui n’est pas dans le colis, montrée dans l’image de certains dossiers. L’agent en est informé aussitôt&#xa0;; le dossier est ensuite décidé tel qu’il est, et son journal indique qu’il y en a eu une.</translation>
    </message>
    <message>
        <source>Only a supervisor changes this.</source>
        <translation>Seul un superviseur modifie ceci.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>En vigueur.</translation>
    </message>
    <message>
        <source>None are projected.</source>
        <translation>Aucune n’est projetée.</translation>
    </message>
    <message numerus="yes">
        <source> radiograph(s)</source>
        <translation>
            <numerusform> radiographie</numerusform>
            <numerusform> radiographies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ReceiptDesk</name>
    <message>
        <source>The last receipt is still being written.</source>
        <translation>Le dernier reçu est encore en cours d’écriture.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReferenceChooser</name>
    <message>
        <source>Only CT volumes are compared side by side.</source>
        <translation>Seuls les volumes CT se comparent côte à côte.</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>Un fichier...</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReportSheet</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;; choisissez un autre répertoire.</translation>
    </message>
</context>
<context>
    <name>portlight::app::RulesDesk</name>
    <message>
        <source>No case with a declaration was examined at this station yet; try the rules on a file of past declarations.</source>
        <translation>Aucun dossier avec déclaration n’a encore été vérifié sur ce poste&#xa0;; essayez les règles sur un fichier de déclarations passées.</translation>
    </message>
    <message>
        <source>an unknown officer</source>
        <translation>agent inconnu</translation>
    </message>
    <message>
        <source>Past declarations with their outcomes</source>
        <translation>Déclarations passées avec leurs résultats</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;All files (*)</source>
        <translation>Tableau CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>ce poste</translation>
    </message>
</context>
<context>
    <name>portlight::app::SandboxPort</name>
    <message>
        <source>Simulating cases</source>
        <translation>Simulation de dossiers</translation>
    </message>
    <message>
        <source>Sandbox: no hub</source>
        <translation>Bac à sable&#xa0;: sans serveur</translation>
    </message>
    <message>
        <source>This program has no way to any hub: nothing leaves it.</source>
        <translation>Ce programme n’a accès à aucun serveur&#xa0;: rien n’en sort.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScanDisplay</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Loading the scan, %1 %</source>
        <translation>Chargement du scan, %1&#xa0;%</translation>
    </message>
    <message>
        <source>This case has no scan yet. Drop one here to attach it.</source>
        <translation>Ce dossier n’a pas encore de scan. Déposez-en un ici pour l’y joindre.</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>Chargement du scan...</translation>
    </message>
    <message>
        <source>A small picture, sent ahead of the scan.
%1</source>
        <translation>Une petite image, envoyée avant le scan.
%1</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScanTransfers</name>
    <message>
        <source>, %1 %</source>
        <translation>,&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Fetching the scan from the hub%1. Ctrl+Shift+G stops it.</source>
        <translation>Récupération du scan sur le serveur%1. Ctrl+Shift+G l’arrête.</translation>
    </message>
    <message>
        <source>The scan was not fetched: it was stopped. Ctrl+G goes on with it.</source>
        <translation>Le scan n’a pas été récupéré&#xa0;: arrêt demandé. Ctrl+G reprend.</translation>
    </message>
    <message>
        <source>Scans: no line</source>
        <translation>Scans&#xa0;: pas de ligne</translation>
    </message>
    <message numerus="yes">
        <source>Scans: no line, %n to send</source>
        <translation>
            <numerusform>Scans&#xa0;: pas de ligne, %n à envoyer</numerusform>
            <numerusform>Scans&#xa0;: pas de ligne, %n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a scan%1</source>
        <translation>Récupération d’un scan%1</translation>
    </message>
    <message numerus="yes">
        <source>Sending a scan%1, %n to go</source>
        <translation>
            <numerusform>Envoi d’un scan%1, encore %n</numerusform>
            <numerusform>Envoi d’un scan%1, encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans: over quota</source>
        <translation>Scans&#xa0;: place épuisée</translation>
    </message>
    <message numerus="yes">
        <source>Scans: %n to send</source>
        <translation>
            <numerusform>Scans&#xa0;: %n à envoyer</numerusform>
            <numerusform>Scans&#xa0;: %n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left this terminal for want of room; the hub has them.</source>
        <translation>
            <numerusform>%n scan a quitté ce poste faute de place ; le serveur l’a.</numerusform>
            <numerusform>%n scans ont quitté ce poste faute de place ; le serveur les a.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is asked for again.</source>
        <translation>%1 Une nouvelle demande est faite.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScriptedRun</name>
    <message>
        <source>The image did not come in time.</source>
        <translation>L’image n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the program has no enhancement of that name.</source>
        <translation>le programme n’a pas de rehaussement de ce nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be laid over this image: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être appliqué à cette image&#xa0;: %2</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L’image n’a pas pu être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>portlight::app::SettingsPage</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse before the desk locks itself.</source>
        <translation>Minutes sans touche ni souris avant que le poste se verrouille de lui-même.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Répertoire surveillé</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Scans put there are imported and then removed from it.</source>
        <translation>Les scans qui y sont placés sont importés, puis en sont retirés.</translation>
    </message>
    <message>
        <source>Receive scans from scanners on this machine (DICOM C-STORE)</source>
        <translation>Recevoir les scans des scanners de cette machine (DICOM C-STORE)</translation>
    </message>
    <message>
        <source>Receiver port</source>
        <translation>Port du récepteur</translation>
    </message>
    <message>
        <source>Receiver title</source>
        <translation>Titre du récepteur</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The address is this machine only (127.0.0.1).</source>
        <translation>L’adresse est cette machine uniquement (127.0.0.1).</translation>
    </message>
    <message>
        <source>Volumes are drawn by</source>
        <translation>Volumes dessinés par</translation>
    </message>
    <message>
        <source>a graphics card where there is one</source>
        <translation>une carte graphique s’il y en a une</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>the graphics card, whatever it is</source>
        <translation>la carte graphique, quelle qu’elle soit</translation>
    </message>
    <message>
        <source>From the next start of the desk on.</source>
        <translation>À partir du prochain démarrage de Portlight.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>Pack de pays</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 est refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another folder...</source>
        <translation>Autre répertoire...</translation>
    </message>
    <message>
        <source>Language, prohibited goods, lanes, tariff excerpt, holidays and lessons of a country.</source>
        <translation>Langue, marchandises prohibées, circuits, extrait du tarif, jours fériés et leçons d’un pays.</translation>
    </message>
    <message>
        <source>Send scans made here to the hub by themselves</source>
        <translation>Envoyer au serveur d’eux-mêmes les scans faits ici</translation>
    </message>
    <message>
        <source>Scans at the hub</source>
        <translation>Scans sur le serveur</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Bandwidth for scans</source>
        <translation>Débit pour les scans</translation>
    </message>
    <message>
        <source>Room for scans</source>
        <translation>Place pour les scans</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>When the room is used up, scans that the hub holds leave this terminal, the longest unused first; opening their case brings them back.</source>
        <translation>Quand la place est épuisée, les scans que le serveur détient quittent ce poste, les plus longtemps inutilisés d’abord&#xa0;; ouvrir leur dossier les ramène.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>no country pack</source>
        <translation>aucun pack de pays</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutModel</name>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutSheet</name>
    <message>
        <source>Enter on a key changes it; Backspace takes it away.</source>
        <translation>Enter sur une touche la modifie&#xa0;; Backspace la supprime.</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>Chercher une commande, une touche</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Tous les raccourcis d’origine</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservé.</translation>
    </message>
</context>
<context>
    <name>portlight::app::SimilarDesk</name>
    <message>
        <source>Scans are still being looked at; the list grows by itself.</source>
        <translation>Des scans sont encore en cours d’examen&#xa0;; la liste s’allonge d’elle-même.</translation>
    </message>
    <message>
        <source>Some scans could not be looked at: %1</source>
        <translation>Certains scans n’ont pas pu être examinés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>portlight::app::SyncController</name>
    <message>
        <source>Local only</source>
        <translation>Local uniquement</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>Aucun serveur n’est connecté&#xa0;: chaque dossier est conservé sur ce poste.</translation>
    </message>
    <message>
        <source>Hub link damaged</source>
        <translation>Liaison serveur endommagée</translation>
    </message>
    <message>
        <source>Hub: connecting</source>
        <translation>Serveur&#xa0;: connexion</translation>
    </message>
    <message>
        <source>Work goes on; what is decided now is sent when the line is up.</source>
        <translation>Le travail continue&#xa0;; ce qui est décidé maintenant sera envoyé au retour de la liaison.</translation>
    </message>
    <message numerus="yes">
        <source>Hub: stuck · %n waiting</source>
        <translation>
            <numerusform>Serveur&#xa0;: bloqué · %n en attente</numerusform>
            <numerusform>Serveur&#xa0;: bloqué · %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connected</source>
        <translation>Serveur&#xa0;: connecté</translation>
    </message>
    <message>
        <source>Hub: no line</source>
        <translation>Serveur&#xa0;: hors ligne</translation>
    </message>
    <message>
        <source>%1 · all sent</source>
        <translation>%1 · tout envoyé</translation>
    </message>
    <message>
        <source>%1 · %2 waiting, oldest %3</source>
        <translation>%1 · %2 en attente, le plus ancien %3</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Rien n’a encore été reçu.</translation>
    </message>
    <message>
        <source>Last received %1</source>
        <translation>Dernière réception&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) set aside: on record, without effect</source>
        <translation>
            <numerusform>%n événement mis à l’écart&#xa0;: consigné, sans effet</numerusform>
            <numerusform>%n événements mis à l’écart&#xa0;: consignés, sans effet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): the hub&apos;s log was changed after the fact</source>
        <translation>
            <numerusform>%n alarme&#xa0;: le journal du serveur a été modifié après coup</numerusform>
            <numerusform>%n alarmes&#xa0;: le journal du serveur a été modifié après coup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub&apos;s log was changed after the fact: %n alarm(s). Tell your supervisor. %1</source>
        <translation>
            <numerusform>Le journal du serveur a été modifié après coup&#xa0;: %n alarme. Prévenez votre superviseur. %1</numerusform>
            <numerusform>Le journal du serveur a été modifié après coup&#xa0;: %n alarmes. Prévenez votre superviseur. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingDesk</name>
    <message>
        <source>Sandbox: no hub</source>
        <translation>Bac à sable&#xa0;: sans serveur</translation>
    </message>
    <message>
        <source>Nothing here is sent.</source>
        <translation>Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>your answers are kept, no case is touched</source>
        <translation>vos réponses sont gardées, aucun dossier n’est touché</translation>
    </message>
    <message>
        <source>Left before its end</source>
        <translation>Quittée avant la fin</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Making the next image...</source>
        <translation>Création de l’image suivante...</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>Contient-elle quelque chose de prohibé&#xa0;?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>%1, as marked.</source>
        <translation>%1, comme marqué.</translation>
    </message>
    <message>
        <source>There is this in it: %1.</source>
        <translation>Elle contient ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You held it for something else: for the figures it counts as missed.</source>
        <translation>Vous l’avez retenue pour autre chose&#xa0;: dans les chiffres, cela compte comme manqué.</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alarme</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it.</source>
        <translation>Elle ne contient rien de prohibé.</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it, and you cleared it.</source>
        <translation>Elle ne contient rien de prohibé, et vous l’avez admise conforme.</translation>
    </message>
    <message>
        <source>This image comes back tomorrow.</source>
        <translation>Cette image revient demain.</translation>
    </message>
    <message>
        <source>After %1 s.</source>
        <translation>Après %1&#xa0;s.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) answered</source>
        <translation>
            <numerusform>%n image répondue</numerusform>
            <numerusform>%n images répondues</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La session est terminée</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A scan of an examined case, out of an exercise pack.</source>
        <translation>Un scan d’un dossier vérifié, tiré d’un pack d’exercices.</translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingReportPage</name>
    <message>
        <source>Certificate...</source>
        <translation>Certificat...</translation>
    </message>
    <message>
        <source>Whose page</source>
        <translation>Page de qui</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Ce que vous voyez et manquez</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Save the answers as a table...</source>
        <translation>Enregistrer les réponses en tableau...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Ma page</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>Choose a trainee first.</source>
        <translation>Choisissez d’abord un stagiaire.</translation>
    </message>
</context>
<context>
    <name>portlight::country</name>
    <message>
        <source>The country pack was altered after it was signed (%1); get it again.</source>
        <translation>Le pack de pays a été altéré après sa signature (%1)&#xa0;; procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a country pack.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place dans un pack de pays.</translation>
    </message>
    <message>
        <source>The country pack names the lesson %1 but does not hold it.</source>
        <translation>Le pack de pays nomme la leçon&#xa0;%1 mais ne la contient pas.</translation>
    </message>
    <message>
        <source>The country pack holds no lesson.</source>
        <translation>Le pack de pays ne contient aucune leçon.</translation>
    </message>
    <message>
        <source>%1 holds no country pack (pack.json).</source>
        <translation>%1 ne contient pas de pack de pays (pack.json).</translation>
    </message>
    <message>
        <source>The country pack carries no signature.</source>
        <translation>Le pack de pays ne porte pas de signature.</translation>
    </message>
    <message>
        <source>The country pack is signed by a key that is not trusted here (%1...).</source>
        <translation>Le pack de pays est signé par une clé qui n’est pas approuvée ici (%1...).</translation>
    </message>
    <message>
        <source>%1 of the country pack is no JSON object.</source>
        <translation>%1 du pack de pays n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 in the country pack lacks something or is malformed.</source>
        <translation>L’entrée&#xa0;%1 de&#xa0;%2 dans le pack de pays est incomplète ou mal formée.</translation>
    </message>
    <message>
        <source>%1 of the country pack must list 1 to %2 entries under &quot;%3&quot;.</source>
        <translation>%1 du pack de pays doit contenir de 1 à&#xa0;%2 entrées sous «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The country pack is of a format that this version does not read.</source>
        <translation>Le pack de pays est d’un format que cette version ne lit pas.</translation>
    </message>
    <message>
        <source>pack.json needs id, name, language, locale, date, note and units in the forms that docs/country-packs.md names.</source>
        <translation>pack.json doit avoir id, name, language, locale, date, note et units sous la forme indiquée par docs/country-packs.md.</translation>
    </message>
    <message>
        <source>The lesson %1 must be UTF-8 text that begins with &quot;# Title&quot;.</source>
        <translation>La leçon&#xa0;%1 doit être un texte UTF-8 commençant par «&#xa0;# Title&#xa0;».</translation>
    </message>
</context>
<context>
    <name>portlight::inference</name>
    <message>
        <source>The model carries no signature.</source>
        <translation>Le modèle ne porte pas de signature.</translation>
    </message>
    <message>
        <source>The model is signed by a key that this terminal does not trust (%1...).</source>
        <translation>Le modèle est signé par une clé que ce poste ne reconnaît pas (%1...).</translation>
    </message>
    <message>
        <source>The model&apos;s description was altered after it was signed.</source>
        <translation>La description du modèle a été altérée après sa signature.</translation>
    </message>
    <message>
        <source>This program was built without ONNX Runtime.</source>
        <translation>Ce programme a été construit sans ONNX Runtime.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not of the shape its bundle states.</source>
        <translation>La réponse du modèle n’a pas la forme indiquée par son lot.</translation>
    </message>
    <message>
        <source>The model has no %1.</source>
        <translation>Il manque au modèle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large: %2 bytes, %3 at most.</source>
        <translation>Modèle&#xa0;: %1 est trop grand, %2 octets, %3 au plus.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large.</source>
        <translation>Modèle&#xa0;: %1 est trop grand.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 was altered after it was signed.</source>
        <translation>Modèle&#xa0;: %1 a été altéré après sa signature.</translation>
    </message>
    <message>
        <source>The model&apos;s classes need different names and thresholds from 0 to 1.</source>
        <translation>Les classes du modèle doivent avoir des noms distincts et des seuils de 0 à 1.</translation>
    </message>
    <message>
        <source>The model&apos;s operating points for %1 cannot be.</source>
        <translation>Les points de fonctionnement du modèle pour %1 sont impossibles.</translation>
    </message>
    <message>
        <source>The model names %1 classes.</source>
        <translation>Nombre de classes nommées par le modèle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json is not a JSON object.</source>
        <translation>Le fichier bundle.json du modèle n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle has a format that this version does not know.</source>
        <translation>Le lot du modèle est dans un format que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states an input or a step that cannot be.</source>
        <translation>Le fichier bundle.json du modèle indique une entrée ou une étape impossible.</translation>
    </message>
    <message>
        <source>There is no model for &quot;%1&quot; in %2.</source>
        <translation>Il n’y a pas de modèle pour «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 &quot;%2&quot; is not of the shape its bundle states.</source>
        <translation>Modèle&#xa0;: %1 «&#xa0;%2&#xa0;» n’a pas la forme indiquée par son lot.</translation>
    </message>
    <message>
        <source>The model has other inputs and outputs than its bundle states.</source>
        <translation>Le modèle a d’autres entrées et sorties que son lot ne l’indique.</translation>
    </message>
    <message>
        <source>The detector could not run.</source>
        <translation>Le détecteur n’a pas pu fonctionner.</translation>
    </message>
    <message>
        <source>The model is not one that ONNX Runtime can load.</source>
        <translation>ONNX Runtime ne peut pas charger ce modèle.</translation>
    </message>
    <message>
        <source>The model is not one that OpenCV can load.</source>
        <translation>OpenCV ne peut pas charger ce modèle.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>L’image est vide.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The scan has no colour or grey picture to look at.</source>
        <translation>Le scan n’a pas d’image en couleurs ou en gris à examiner.</translation>
    </message>
    <message>
        <source>loose, such as textile</source>
        <translation>peu dense, comme du textile</translation>
    </message>
    <message>
        <source>organic, such as food or plastic</source>
        <translation>organique, comme aliments ou plastique</translation>
    </message>
    <message>
        <source>glass, stone or light metal</source>
        <translation>verre, pierre ou métal léger</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>métal</translation>
    </message>
    <message>
        <source>%1% of the mass reads as %2; declared goods of this kind hold about %3%.</source>
        <translation>%1% de la masse se lit comme&#xa0;:&#xa0;%2&#xa0;; les marchandises déclarées de ce genre en ont environ&#xa0;%3%.</translation>
    </message>
    <message>
        <source>Nearly empty: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Presque vide&#xa0;: le scan donne&#xa0;%1 kg, la déclaration&#xa0;%2 kg.</translation>
    </message>
    <message>
        <source>Heavier than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Plus lourd que déclaré&#xa0;: le scan donne&#xa0;%1 kg, la déclaration&#xa0;%2 kg.</translation>
    </message>
    <message>
        <source>Lighter than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Plus léger que déclaré&#xa0;: le scan donne&#xa0;%1 kg, la déclaration&#xa0;%2 kg.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states features or an overlap that cannot be.</source>
        <translation>Le bundle.json du modèle indique des caractéristiques ou un recouvrement impossibles.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json names no model or no set.</source>
        <translation>Le bundle.json du modèle ne nomme ni modèle ni jeu.</translation>
    </message>
    <message>
        <source>The model is of a kind that this version does not know.</source>
        <translation>Le modèle est d’un genre que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>This model does not look at radiographs.</source>
        <translation>Ce modèle ne regarde pas les radiographies.</translation>
    </message>
    <message>
        <source>The model was trained on other features than this version computes.</source>
        <translation>Le modèle a été entraîné sur d’autres caractéristiques que celles de cette version.</translation>
    </message>
    <message>
        <source>This model does not look at volumes.</source>
        <translation>Ce modèle ne regarde pas les volumes.</translation>
    </message>
    <message>
        <source>The volume&apos;s values tell no attenuation: it takes HU, attenuation or density.</source>
        <translation>Les valeurs du volume ne disent pas l’atténuation&#xa0;: il faut des HU, une atténuation ou une densité.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states a range of training that cannot be.</source>
        <translation>Le bundle.json du modèle indique une plage d’apprentissage impossible.</translation>
    </message>
</context>
<context>
    <name>portlight::inspection</name>
    <message>
        <source>This decision is none of clear, hold, second opinion or physical examination.</source>
        <translation>Cette décision n’est ni conforme, ni retenue, ni second avis, ni vérification physique.</translation>
    </message>
    <message>
        <source>Your role may not decide cases; ask an inspector.</source>
        <translation>Votre rôle ne permet pas de décider d’un dossier&#xa0;; adressez-vous à un inspecteur.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor resolves it.</source>
        <translation>Deux décisions sur ce dossier se contredisent&#xa0;; un superviseur tranche.</translation>
    </message>
    <message>
        <source>This case has no scan yet; decide once the scan is there.</source>
        <translation>Ce dossier n’a pas encore de scan&#xa0;; décidez quand le scan sera là.</translation>
    </message>
    <message>
        <source>This case is on hold; only a supervisor can release it.</source>
        <translation>Ce dossier est en retenue&#xa0;; seul un superviseur peut en donner mainlevée.</translation>
    </message>
    <message>
        <source>This case is already decided; a supervisor can reopen it.</source>
        <translation>Ce dossier a déjà reçu une décision&#xa0;; un superviseur peut le rouvrir.</translation>
    </message>
    <message>
        <source>You asked for this second opinion; another officer gives it. You may still hold the case or send it to examination.</source>
        <translation>Vous avez demandé ce second avis&#xa0;; un autre agent le donne. Vous pouvez encore retenir le dossier ou l’envoyer en vérification.</translation>
    </message>
    <message>
        <source>Say why in a few words: every decision but Clear needs a reason.</source>
        <translation>Dites pourquoi en quelques mots&#xa0;: toute décision autre que «&#xa0;Conforme&#xa0;» demande un motif.</translation>
    </message>
    <message>
        <source>Only a supervisor can release a held case.</source>
        <translation>Seul un superviseur peut donner mainlevée d’un dossier retenu.</translation>
    </message>
    <message>
        <source>Only a held or examined case can be released.</source>
        <translation>Mainlevée possible seulement pour un dossier retenu ou vérifié.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must release the case.</source>
        <translation>Vous avez demandé cette retenue&#xa0;; une deuxième personne doit en donner mainlevée.</translation>
    </message>
    <message>
        <source>Only a supervisor can answer a hold.</source>
        <translation>Seul un superviseur peut répondre à une retenue.</translation>
    </message>
    <message>
        <source>No hold waits for an answer on this case.</source>
        <translation>Aucune retenue n’attend de réponse sur ce dossier.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must answer it.</source>
        <translation>Vous avez demandé cette retenue&#xa0;; une deuxième personne doit y répondre.</translation>
    </message>
    <message>
        <source>%1 is not a container number (ISO 6346): check it against the container&apos;s door.</source>
        <translation>%1 n’est pas un numéro de conteneur (ISO 6346)&#xa0;: comparez-le avec la porte du conteneur.</translation>
    </message>
    <message>
        <source>The record is incomplete: &quot;%1&quot; is missing.</source>
        <translation>L’enregistrement est incomplet&#xa0;: «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>This case is already open.</source>
        <translation>Ce dossier est déjà ouvert.</translation>
    </message>
    <message>
        <source>This case does not exist; open it first.</source>
        <translation>Ce dossier n’existe pas&#xa0;; ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>Ce dossier est clos&#xa0;; rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>A name may be %1 characters long at most.</source>
        <translation>Un nom a au plus&#xa0;%1 caractères.</translation>
    </message>
    <message>
        <source>The record is incomplete: the document&apos;s hash is missing.</source>
        <translation>L’enregistrement est incomplet&#xa0;: le hash du document manque.</translation>
    </message>
    <message>
        <source>This file is registered in this case already, as %1.</source>
        <translation>Ce fichier est déjà enregistré dans ce dossier, comme&#xa0;%1.</translation>
    </message>
    <message>
        <source>Say who has the document.</source>
        <translation>Indiquez qui a le document.</translation>
    </message>
    <message>
        <source>%1 has the document already.</source>
        <translation>%1 a déjà le document.</translation>
    </message>
    <message>
        <source>%1 has the document now; look again before you hand it on.</source>
        <translation>%1 a le document maintenant&#xa0;; regardez à nouveau avant de le remettre.</translation>
    </message>
    <message>
        <source>Say who takes the document over.</source>
        <translation>Indiquez qui reprend le document.</translation>
    </message>
    <message>
        <source>A seal has a number of at most %1 characters.</source>
        <translation>Un scellé a un numéro d’au plus&#xa0;%1 caractères.</translation>
    </message>
    <message>
        <source>There is a seal %1 in this case already; a seal is used once.</source>
        <translation>Il y a déjà un scellé&#xa0;%1 dans ce dossier&#xa0;; un scellé sert une fois.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>Indiquez ce que ferme le scellé.</translation>
    </message>
    <message>
        <source>There is no seal %1 in this case; affix it first.</source>
        <translation>Il n’y a pas de scellé&#xa0;%1 dans ce dossier&#xa0;; apposez-le d’abord.</translation>
    </message>
    <message>
        <source>A seal is found intact, opened or broken.</source>
        <translation>Un scellé est trouvé intact, ouvert ou rompu.</translation>
    </message>
    <message>
        <source>Seal %1 was found broken before.</source>
        <translation>Le scellé&#xa0;%1 a déjà été trouvé rompu.</translation>
    </message>
    <message>
        <source>Seal %1 was opened before.</source>
        <translation>Le scellé&#xa0;%1 a déjà été ouvert.</translation>
    </message>
    <message>
        <source>Say why the seal is opened.</source>
        <translation>Indiquez pourquoi le scellé est ouvert.</translation>
    </message>
    <message>
        <source>Say in a few words how the seal was found.</source>
        <translation>Indiquez en quelques mots l’état du scellé.</translation>
    </message>
    <message>
        <source>There is no such document in this case; register it first.</source>
        <translation>Il n’y a pas de tel document dans ce dossier&#xa0;; enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Say who presents the document.</source>
        <translation>Indiquez qui présente le document.</translation>
    </message>
</context>
<context>
    <name>portlight::intake</name>
    <message>
        <source>Case %1 has no such scan.</source>
        <translation>Le dossier %1 n’a pas ce scan.</translation>
    </message>
    <message>
        <source>%1 is no DICOM scan; a threat report cannot refer to it.</source>
        <translation>%1 n’est pas un scan DICOM&#xa0;; un rapport de menaces ne peut pas s’y référer.</translation>
    </message>
    <message>
        <source>Sign in first; scans are stored encrypted.</source>
        <translation>Connectez-vous d’abord&#xa0;; les scans sont enregistrés chiffrés.</translation>
    </message>
    <message>
        <source>There is no room to open the scan; free some disk space.</source>
        <translation>Il n’y a pas la place d’ouvrir le scan&#xa0;; libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>The declaration %1 cannot be read.</source>
        <translation>La déclaration %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 is too large for a declaration.</source>
        <translation>%1 est trop grand pour une déclaration.</translation>
    </message>
    <message>
        <source>%1 is not a declaration in JSON.</source>
        <translation>%1 n’est pas une déclaration en JSON.</translation>
    </message>
    <message>
        <source>%1 holds neither a picture nor a threat report.</source>
        <translation>%1 ne contient ni image ni rapport de menaces.</translation>
    </message>
    <message>
        <source>%1 is already in case %2; it was not added again.</source>
        <translation>%1 est déjà dans le dossier %2&#xa0;; il n’a pas été ajouté à nouveau.</translation>
    </message>
    <message>
        <source>The scan that %1 speaks of is not on this terminal; its findings have no place.</source>
        <translation>Le scan auquel %1 se réfère n’est pas sur ce poste&#xa0;; ses détections n’ont pas d’emplacement.</translation>
    </message>
    <message>
        <source>Put aside in %1.</source>
        <translation>Mis à l’écart dans %1.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as a scan of case %2 but differs from it; both are kept.</source>
        <translation>%1 prétend être la même instance qu’une image du dossier %2, mais en diffère ; les deux sont conservés.</translation>
    </message>
</context>
<context>
    <name>portlight::risk</name>
    <message>
        <source>The file has no column &quot;%1&quot;, which the profile &quot;%2&quot; takes as the declaration number.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;», que le profil «&#xa0;%2&#xa0;» prend comme numéro de déclaration.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a number.</source>
        <translation>%1 «&#xa0;%2&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a date in the profile&apos;s format.</source>
        <translation>%1 «&#xa0;%2&#xa0;» n’est pas une date au format du profil.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no outcome that the profile knows.</source>
        <translation>%1 «&#xa0;%2&#xa0;» n’est pas un résultat connu du profil.</translation>
    </message>
    <message>
        <source>The file is empty or its first line is no list of column titles.</source>
        <translation>Le fichier est vide, ou sa première ligne n’est pas une liste de titres de colonnes.</translation>
    </message>
    <message>
        <source>The import was stopped after %1 rows.</source>
        <translation>L’import a été arrêté après %1 lignes.</translation>
    </message>
    <message>
        <source>The row is damaged: a quote is not closed, or the row is too long.</source>
        <translation>La ligne est endommagée&#xa0;: un guillemet n’est pas fermé, ou la ligne est trop longue.</translation>
    </message>
    <message>
        <source>The row has %1 fields where the header has %2.</source>
        <translation>La ligne a %1 champs, l’en-tête en a %2.</translation>
    </message>
    <message>
        <source>The row has no declaration number.</source>
        <translation>La ligne n’a pas de numéro de déclaration.</translation>
    </message>
    <message>
        <source>The CSV profile %1 cannot be opened: %2.</source>
        <translation>Le profil CSV %1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a CSV profile.</source>
        <translation>%1 est trop grand pour un profil CSV.</translation>
    </message>
    <message>
        <source>The CSV profile is not JSON: %1.</source>
        <translation>Le profil CSV n’est pas en JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; needs a separator of one character.</source>
        <translation>Le profil CSV «&#xa0;%1&#xa0;» demande un séparateur d’un seul caractère.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; names an unknown element &quot;%2&quot;.</source>
        <translation>Le profil CSV «&#xa0;%1&#xa0;» nomme un élément inconnu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; must say which column holds the declaration number.</source>
        <translation>Le profil CSV «&#xa0;%1&#xa0;» doit indiquer quelle colonne contient le numéro de déclaration.</translation>
    </message>
    <message>
        <source>The response needs its %1.</source>
        <translation>Il manque à la réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is longer than the %3 characters of the message.</source>
        <translation>Trop long&#xa0;: %1 «&#xa0;%2&#xa0;» dépasse les %3 caractères du message.</translation>
    </message>
    <message>
        <source>declaration number</source>
        <translation>numéro de déclaration</translation>
    </message>
    <message>
        <source>declarant&apos;s reference</source>
        <translation>référence du déclarant</translation>
    </message>
    <message>
        <source>container number</source>
        <translation>numéro de conteneur</translation>
    </message>
    <message>
        <source>customs office</source>
        <translation>bureau de douane</translation>
    </message>
    <message>
        <source>message reference</source>
        <translation>référence du message</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB, too large for one message.</source>
        <translation>Le fichier dépasse 256&#xa0;MiB, trop pour un seul message.</translation>
    </message>
    <message>
        <source>The file is neither WCO XML nor UN/EDIFACT, and no CSV profile fits its first line.</source>
        <translation>Le fichier n’est ni en XML de l’OMD ni en UN/EDIFACT, et aucun profil CSV ne correspond à sa première ligne.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>More than one case agrees (%1 do); the newest was taken.</source>
        <translation>Plusieurs dossiers correspondent (%1)&#xa0;; le plus récent a été pris.</translation>
    </message>
    <message>
        <source>Container number %1 fails the ISO 6346 check.</source>
        <translation>Le numéro de conteneur %1 échoue au contrôle ISO 6346.</translation>
    </message>
    <message>
        <source>The case already holds declaration %1.</source>
        <translation>Le dossier contient déjà la déclaration %1.</translation>
    </message>
    <message>
        <source>The message says it has %1 segments, but there are %2.</source>
        <translation>Le message annonce %1 segments, mais il y en a %2.</translation>
    </message>
    <message>
        <source>A message begins on line %1 before the one before it has ended.</source>
        <translation>Un message commence à la ligne %1 avant la fin du précédent.</translation>
    </message>
    <message>
        <source>The interchange stops in the middle of a message (no UNT).</source>
        <translation>L’échange s’arrête au milieu d’un message (pas de UNT).</translation>
    </message>
    <message>
        <source>The interchange holds no message.</source>
        <translation>L’échange ne contient aucun message.</translation>
    </message>
    <message>
        <source>The interchange holds %1, not a CUSCAR, CUSDEC, CUSRES, BAPLIE or COARRI.</source>
        <translation>L’échange contient %1, et non CUSCAR, CUSDEC, CUSRES, BAPLIE ou COARRI.</translation>
    </message>
    <message>
        <source>The file is no UN/EDIFACT interchange: it does not begin with UNB.</source>
        <translation>Le fichier n’est pas un échange UN/EDIFACT&#xa0;: il ne commence pas par UNB.</translation>
    </message>
    <message>
        <source>The interchange has more than %1 segments.</source>
        <translation>L’échange a plus de %1 segments.</translation>
    </message>
    <message>
        <source>The segment that begins on line %1 never ends.</source>
        <translation>Le segment qui commence à la ligne %1 ne se termine pas.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no ISO 3166-1 country code.</source>
        <translation>%1 «&#xa0;%2&#xa0;» n’est pas un code pays ISO 3166-1.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no ISO 4217 currency code.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un code monnaie ISO 4217.</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>Valeur inférieure à zéro&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Goods line %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>%1: HS code &quot;%2&quot; must have 6 to 10 digits.</source>
        <translation>%1&#xa0;: le code HS «&#xa0;%2&#xa0;» doit avoir de 6 à 10 chiffres.</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1&#xa0;: origine</translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation>%1&#xa0;: prix</translation>
    </message>
    <message>
        <source>%1: the weight is not above zero.</source>
        <translation>%1&#xa0;: le poids n’est pas supérieur à zéro.</translation>
    </message>
    <message>
        <source>%1: net weight %2 kg is above gross weight %3 kg.</source>
        <translation>%1&#xa0;: le poids net, %2&#xa0;kg, dépasse le poids brut, %3&#xa0;kg.</translation>
    </message>
    <message>
        <source>The goods lines weigh %1 kg together, more than the total of %2 kg.</source>
        <translation>Les articles pèsent ensemble %1&#xa0;kg, plus que le total de %2&#xa0;kg.</translation>
    </message>
    <message>
        <source>The declaration has no number.</source>
        <translation>La déclaration n’a pas de numéro.</translation>
    </message>
    <message>
        <source>Country of dispatch</source>
        <translation>Pays d’expédition</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>Pays de destination</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Total de la facture</translation>
    </message>
    <message>
        <source>Container %1: no container weighs %2 kg.</source>
        <translation>Conteneur %1&#xa0;: aucun conteneur ne pèse %2&#xa0;kg.</translation>
    </message>
    <message>
        <source>A declaration with number %1 came before.</source>
        <translation>Une déclaration portant le numéro %1 a déjà été reçue.</translation>
    </message>
    <message>
        <source>The XML document is too deep or too large to be a declaration.</source>
        <translation>Le document XML est trop profond ou trop grand pour une déclaration.</translation>
    </message>
    <message>
        <source>Not well-formed XML at line %1, column %2: %3</source>
        <translation>XML mal formé à la ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The document is a &quot;%1&quot; and holds no WCO declaration or response.</source>
        <translation>Le document est un «&#xa0;%1&#xa0;» et ne contient ni déclaration ni réponse de l’OMD.</translation>
    </message>
    <message>
        <source>The port&apos;s figures cannot be read or written: %1.</source>
        <translation>Les chiffres du port ne peuvent pas être lus ou écrits&#xa0;: %1.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>no lane</source>
        <translation>sans circuit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1, %2&#xa0;h</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Throughput and waiting time</source>
        <translation>Flux et temps d’attente</translation>
    </message>
    <message>
        <source>Hit rate by lane</source>
        <translation>Taux de réussite par circuit</translation>
    </message>
    <message>
        <source>Hit rate by officer</source>
        <translation>Taux de réussite par agent</translation>
    </message>
    <message>
        <source>Hit rate by HS chapter</source>
        <translation>Taux de réussite par chapitre HS</translation>
    </message>
    <message>
        <source>Hit rate by origin</source>
        <translation>Taux de réussite par origine</translation>
    </message>
    <message>
        <source>Hit rate by route</source>
        <translation>Taux de réussite par itinéraire</translation>
    </message>
    <message>
        <source>Model against random draw</source>
        <translation>Modèle et tirage aléatoire</translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation>Temps de décision</translation>
    </message>
    <message>
        <source>Worth of alarms</source>
        <translation>Fiabilité des alarmes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>PPV</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;; there are %2.</source>
        <translation>Il n’y a pas de graphique «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Wait (min)</source>
        <translation>Attente (min)</translation>
    </message>
    <message>
        <source>Decision (s)</source>
        <translation>Décision (s)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Fraudes</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>Tirage aléatoire</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>under 30 s</source>
        <translation>moins de 30&#xa0;s</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30&#xa0;s à 1&#xa0;min</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1 à 2&#xa0;min</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2 à 5&#xa0;min</translation>
    </message>
    <message>
        <source>5 to 10 min</source>
        <translation>5 à 10&#xa0;min</translation>
    </message>
    <message>
        <source>10 to 30 min</source>
        <translation>10 à 30&#xa0;min</translation>
    </message>
    <message>
        <source>30 to 60 min</source>
        <translation>30 à 60&#xa0;min</translation>
    </message>
    <message>
        <source>1 to 4 h</source>
        <translation>1 à 4&#xa0;h</translation>
    </message>
    <message>
        <source>4 to 24 h</source>
        <translation>4 à 24&#xa0;h</translation>
    </message>
    <message>
        <source>over 24 h</source>
        <translation>plus de 24&#xa0;h</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sans décision</translation>
    </message>
    <message>
        <source>The risk engine failed; the log says why.</source>
        <translation>Le moteur de risque a échoué&#xa0;; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The training was stopped.</source>
        <translation>L’apprentissage a été arrêté.</translation>
    </message>
    <message>
        <source>The risk model was made for other features than this program has; train it again.</source>
        <translation>Le modèle de risque a été établi pour d’autres variables que celles de ce programme&#xa0;; refaites l’apprentissage.</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>bureau %1</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>régime %1</translation>
    </message>
    <message>
        <source>import type %1</source>
        <translation>type d’importation %1</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>utilisation %1</translation>
    </message>
    <message>
        <source>payment method %1</source>
        <translation>mode de paiement %1</translation>
    </message>
    <message>
        <source>mode of transport %1</source>
        <translation>mode de transport %1</translation>
    </message>
    <message>
        <source>this declarant (%1)</source>
        <translation>ce déclarant (%1)</translation>
    </message>
    <message>
        <source>this importer (%1)</source>
        <translation>cet importateur (%1)</translation>
    </message>
    <message>
        <source>this seller (%1)</source>
        <translation>ce vendeur (%1)</translation>
    </message>
    <message>
        <source>this carrier (%1)</source>
        <translation>ce transporteur (%1)</translation>
    </message>
    <message>
        <source>HS code %1</source>
        <translation>code HS %1</translation>
    </message>
    <message>
        <source>HS heading %1</source>
        <translation>position HS %1</translation>
    </message>
    <message>
        <source>HS chapter %1</source>
        <translation>chapitre HS %1</translation>
    </message>
    <message>
        <source>dispatched from %1</source>
        <translation>expédié de %1</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>origine %1</translation>
    </message>
    <message>
        <source>origin indicator %1</source>
        <translation>indicateur d’origine %1</translation>
    </message>
    <message>
        <source>duty %1%</source>
        <translation>droit %1&#xa0;%</translation>
    </message>
    <message>
        <source>duty regime %1</source>
        <translation>régime tarifaire %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>prix %1</translation>
    </message>
    <message>
        <source>country of dispatch</source>
        <translation>pays d’expédition</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>duty rate</source>
        <translation>taux de droit</translation>
    </message>
    <message>
        <source>the same goods (%1)</source>
        <translation>les mêmes marchandises (%1)</translation>
    </message>
    <message>
        <source>The lane shares must lie between 0 and 1 and be no more than 1 together.</source>
        <translation>Les parts des circuits doivent aller de 0 à 1 et ne pas dépasser 1 ensemble.</translation>
    </message>
    <message>
        <source>The exploration share is larger than what red leaves over.</source>
        <translation>La part d’exploration dépasse ce que laisse le circuit rouge.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The risk model in %1 lacks its file %2; train it again or copy it anew.</source>
        <translation>Il manque au modèle de risque dans %1 son fichier %2&#xa0;; refaites l’apprentissage ou recopiez le modèle.</translation>
    </message>
    <message>
        <source>The file %1 of the risk model in %2 was altered; train it again or copy it anew.</source>
        <translation>Le fichier %1 du modèle de risque dans %2 a été altéré&#xa0;; refaites l’apprentissage ou recopiez le modèle.</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>Il n’y a pas de modèle de risque dans %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a risk model&apos;s description.</source>
        <translation>%1 est trop grand pour la description d’un modèle de risque.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <translation>%1 n’est pas en JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The risk model in %1 was made by another version of Portlight; train it again.</source>
        <translation>Le modèle de risque dans %1 vient d’une autre version de Portlight&#xa0;; refaites l’apprentissage.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le répertoire %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The risk model in %1 names no boosters.</source>
        <translation>Le modèle de risque dans %1 ne nomme aucun booster.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 sur %1</translation>
    </message>
    <message>
        <source>%1 (lowers the risk)</source>
        <translation>%1 (abaisse le risque)</translation>
    </message>
    <message>
        <source>not declared: %1</source>
        <translation>non déclaré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: no examined declaration in the past</source>
        <translation>%1&#xa0;: aucune déclaration vérifiée par le passé</translation>
    </message>
    <message>
        <source>%1: %2 of %3 past declarations found fraudulent; usual %4</source>
        <translation>%1&#xa0;: %2 déclarations passées sur %3 reconnues frauduleuses&#xa0;; d’ordinaire %4</translation>
    </message>
    <message>
        <source>price per kg %1: %2 times the usual of HS code %3</source>
        <translation>prix au kg %1&#xa0;: %2 fois l’habituel du code HS %3</translation>
    </message>
    <message>
        <source>price per kg cannot be compared with the usual of HS code %1</source>
        <translation>prix au kg non comparable à l’habituel du code HS %1</translation>
    </message>
    <message>
        <source>weight %1 kg: %2 times the usual of HS code %3</source>
        <translation>poids %1&#xa0;kg&#xa0;: %2 fois l’habituel du code HS %3</translation>
    </message>
    <message>
        <source>weight %1 kg; nothing to compare it with</source>
        <translation>poids %1&#xa0;kg&#xa0;; rien à quoi le comparer</translation>
    </message>
    <message>
        <source>duty rate %1%</source>
        <translation>taux de droit %1&#xa0;%</translation>
    </message>
    <message>
        <source>day of acceptance: %1</source>
        <translation>jour d’acceptation&#xa0;: %1</translation>
    </message>
    <message>
        <source>no date of acceptance</source>
        <translation>pas de date d’acceptation</translation>
    </message>
    <message>
        <source>No CSV profile fits the column titles of %1; name one with --profile.</source>
        <translation>Aucun profil CSV ne correspond aux titres de colonnes de %1&#xa0;; indiquez-en un avec --profile.</translation>
    </message>
    <message>
        <source>There are %1 new outcomes; learning again is worth it from %2 on.</source>
        <translation>Il y a %1 nouveaux résultats&#xa0;; un nouvel apprentissage vaut la peine à partir de %2.</translation>
    </message>
    <message>
        <source>No new outcome is later than %1; there is nothing to compare the models on.</source>
        <translation>Aucun nouveau résultat n’est postérieur au %1&#xa0;; il n’y a rien sur quoi comparer les modèles.</translation>
    </message>
    <message>
        <source>None of the declarations has an outcome, so there is nothing to measure the model by.</source>
        <translation>Aucune des déclarations n’a de résultat&#xa0;: il n’y a rien sur quoi mesurer le modèle.</translation>
    </message>
    <message>
        <source>The scoring was stopped.</source>
        <translation>Le calcul des scores a été arrêté.</translation>
    </message>
    <message>
        <source>Training needs at least %1 declarations with date and outcome; there are %2.</source>
        <translation>L’apprentissage demande au moins %1 déclarations avec date et résultat&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>Training needs declarations of both outcomes: in order and fraudulent.</source>
        <translation>L’apprentissage demande des déclarations des deux résultats&#xa0;: en règle et frauduleuses.</translation>
    </message>
    <message>
        <source>Training needs at least one seed.</source>
        <translation>L’apprentissage demande au moins une graine aléatoire.</translation>
    </message>
    <message>
        <source>The held-out period must begin after the last day of training.</source>
        <translation>La période d’essai doit commencer après le dernier jour d’apprentissage.</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>a rule begins &quot;rule NAME red|yellow|blue: its reason in words&quot;.</source>
        <translation>une règle commence par «&#xa0;rule NOM red|yellow|blue: son motif en toutes lettres&#xa0;».</translation>
    </message>
    <message>
        <source>there is no element &quot;%1&quot;; there are %2.</source>
        <translation>il n’y a pas d’élément «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>after the element stands is, is not, starts, below, above or missing.</source>
        <translation>après l’élément vient is, is not, starts, below, above ou missing.</translation>
    </message>
    <message>
        <source>a code is tested with is, is not or starts.</source>
        <translation>un code se teste avec is, is not ou starts.</translation>
    </message>
    <message>
        <source>a number is tested with below or above.</source>
        <translation>un nombre se teste avec below ou above.</translation>
    </message>
    <message>
        <source>a test needs a value, &quot;missing&quot; has none.</source>
        <translation>un test demande une valeur, sauf «&#xa0;missing&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write 2.5 with a point.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;; écrivez 2.5 avec un point.</translation>
    </message>
    <message>
        <source>The rule file is larger than 1 MiB.</source>
        <translation>Le fichier de règles dépasse 1&#xa0;MiB.</translation>
    </message>
    <message>
        <source>there is already a rule %1.</source>
        <translation>il y a déjà une règle %1.</translation>
    </message>
    <message>
        <source>a test stands below the rule it belongs to.</source>
        <translation>un test se place sous la règle dont il fait partie.</translation>
    </message>
    <message>
        <source>Rule %1 has no test; it would hold for everything.</source>
        <translation>La règle %1 n’a aucun test&#xa0;; elle vaudrait pour tout.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Il y a plus de %1 règles.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>L’essai a été arrêté.</translation>
    </message>
    <message>
        <source>declarant</source>
        <translation>déclarant</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>importateur</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>exportateur</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>vendeur</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>acheteur</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>consignor</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transporteur</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>représentant</translation>
    </message>
    <message>
        <source>notify party</source>
        <translation>partie à notifier</translation>
    </message>
    <message>
        <source>sender of the message</source>
        <translation>émetteur du message</translation>
    </message>
    <message>
        <source>recipient of the message</source>
        <translation>destinataire du message</translation>
    </message>
    <message>
        <source>Country of a party (%1)</source>
        <translation>Pays d’une partie (%1)</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>Retenues approuvées</translation>
    </message>
    <message>
        <source>Holds rejected</source>
        <translation>Retenues rejetées</translation>
    </message>
    <message>
        <source>In unfamiliar scans</source>
        <translation>Dans des scans inhabituels</translation>
    </message>
</context>
<context>
    <name>portlight::scans</name>
    <message>
        <source>The data of &quot;%1&quot; are damaged; ask for the file again.</source>
        <translation>Les données de «&#xa0;%1&#xa0;» sont endommagées&#xa0;; demandez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The scan is cut off: its header promises more data than there are.</source>
        <translation>Le scan est tronqué&#xa0;: son en-tête annonce plus de données qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The file&apos;s axes make no sense; sizes and positions in mm are not to be trusted.</source>
        <translation>Les axes du fichier n’ont pas de sens&#xa0;; ne vous fiez pas aux tailles et positions en mm.</translation>
    </message>
    <message>
        <source>The file&apos;s axes are not at right angles; the volume is shown straightened.</source>
        <translation>Les axes du fichier ne sont pas perpendiculaires&#xa0;; le volume est affiché redressé.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>Le fichier JPEG «&#xa0;%1&#xa0;» est endommagé&#xa0;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>Le fichier JPEG «&#xa0;%1&#xa0;» est trop court pour la taille qu’il indique.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is cut off; export it again.</source>
        <translation>Le fichier JPEG «&#xa0;%1&#xa0;» est tronqué&#xa0;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is larger than 1 GiB.</source>
        <translation>Le fichier JPEG «&#xa0;%1&#xa0;» dépasse 1&#xa0;GiB.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is in print colours (CMYK); export it as RGB or grey.</source>
        <translation>Le fichier JPEG «&#xa0;%1&#xa0;» est en couleurs d’impression (CMYK)&#xa0;; exportez-le en RGB ou en gris.</translation>
    </message>
    <message>
        <source>Parts of the picture were damaged and had to be guessed.</source>
        <translation>Des parties de l’image étaient endommagées et ont dû être devinées.</translation>
    </message>
    <message>
        <source>The MetaImage header of &quot;%1&quot; is wrong or silent at &quot;%2&quot;.</source>
        <translation>L’en-tête MetaImage de «&#xa0;%1&#xa0;» est faux ou muet pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file does not say how far apart its voxels are; 1 mm was assumed.</source>
        <translation>Le fichier n’indique pas l’espacement de ses voxels&#xa0;; 1&#xa0;mm est supposé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NRRD file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier NRRD.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not end.</source>
        <translation>L’en-tête de «&#xa0;%1&#xa0;» ne se termine pas.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; has a line that means nothing: &quot;%2&quot;.</source>
        <translation>L’en-tête de «&#xa0;%1&#xa0;» contient une ligne sans signification&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stored as %2 %3, which this program does not read; save it as raw or gzip.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré en %2 %3, que ce programme ne lit pas&#xa0;; enregistrez-le en raw ou gzip.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; is wrong at &quot;%2&quot;.</source>
        <translation>L’en-tête de «&#xa0;%1&#xa0;» est faux pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; lacks its type, dimension, sizes or encoding.</source>
        <translation>Dans l’en-tête de «&#xa0;%1&#xa0;», il manque type, dimension, sizes ou encoding.</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>composante %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; states an impossible size.</source>
        <translation>«&#xa0;%1&#xa0;» indique une taille impossible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a well-formed NRRD, but neither a volume nor a radiograph.</source>
        <translation>«&#xa0;%1&#xa0;» est un NRRD bien formé, mais ni un volume ni une radiographie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written whole: %2. Free some space and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit en entier&#xa0;: %2. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>L’écriture a été arrêtée.</translation>
    </message>
    <message>
        <source>The output&apos;s name must end in .nrrd, not &quot;%1&quot;.</source>
        <translation>Le nom du fichier de sortie doit se terminer par .nrrd, et non par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This scan holds no picture that could be converted.</source>
        <translation>Ce scan ne contient aucune image convertible.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>Le fichier PNG «&#xa0;%1&#xa0;» est endommagé&#xa0;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>Le fichier PNG «&#xa0;%1&#xa0;» est trop court pour la taille qu’il indique.</translation>
    </message>
    <message>
        <source>Not enough memory to open &quot;%1&quot;.</source>
        <translation>Mémoire insuffisante pour ouvrir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The pixels do not fill the picture&apos;s size.</source>
        <translation>Les pixels ne remplissent pas la taille de l’image.</translation>
    </message>
    <message>
        <source>Not enough memory to write &quot;%1&quot;.</source>
        <translation>Mémoire insuffisante pour écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only grey pictures of 8 or 16 bits and colour pictures of 8 bits are written as PNG.</source>
        <translation>Seules les images en gris de 8 ou 16 bits et les images en couleurs de 8 bits s’écrivent en PNG.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not state a usable size and type.</source>
        <translation>L’en-tête de «&#xa0;%1&#xa0;» n’indique pas de taille et de type utilisables.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no %2 number where voxel %3 should be.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de nombre %2 là où devrait être le voxel %3.</translation>
    </message>
    <message>
        <source>A page in palette colours has no palette.</source>
        <translation>Une page en couleurs de palette n’a pas de palette.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged; export it again.</source>
        <translation>Le fichier TIFF «&#xa0;%1&#xa0;» est endommagé&#xa0;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is of a kind this program does not read; save it as grey or RGB.</source>
        <translation>Le fichier TIFF «&#xa0;%1&#xa0;» est d’un type que ce programme ne lit pas&#xa0;; enregistrez-le en gris ou en RGB.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; states an impossible size.</source>
        <translation>Le fichier TIFF «&#xa0;%1&#xa0;» indique une taille impossible.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is too short for the size it states.</source>
        <translation>Le fichier TIFF «&#xa0;%1&#xa0;» est trop court pour la taille qu’il indique.</translation>
    </message>
    <message>
        <source>The file asks to be turned for display; it is shown as stored.</source>
        <translation>Le fichier demande une rotation à l’affichage&#xa0;; il est affiché tel qu’enregistré.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; holds no full-size picture.</source>
        <translation>Le fichier TIFF «&#xa0;%1&#xa0;» ne contient aucune image en pleine taille.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were read.</source>
        <translation>Seules les %1 premières pages sur %2 ont été lues.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged after page %1.</source>
        <translation>Le fichier est tronqué ou endommagé après la page %1.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged or cut off; export it again.</source>
        <translation>Le fichier TIFF «&#xa0;%1&#xa0;» est endommagé ou tronqué&#xa0;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: its header promises more data than the file holds.</source>
        <translation>«&#xa0;%1&#xa0;» est tronqué&#xa0;: son en-tête annonce plus de données que le fichier n’en contient.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than its header says; correct the size or type stated for it.</source>
        <translation>«&#xa0;%1&#xa0;» est plus long que ne l’indique son en-tête&#xa0;; corrigez la taille ou le type indiqué.</translation>
    </message>
    <message>
        <source>The scan&apos;s header contradicts itself: its size does not fit its data.</source>
        <translation>L’en-tête du scan se contredit&#xa0;: sa taille ne correspond pas à ses données.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the data file &quot;%2&quot;, which is not beside it.</source>
        <translation>«&#xa0;%1&#xa0;» nomme le fichier de données «&#xa0;%2&#xa0;», qui n’est pas à côté de lui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a data file outside its own folder; put both in one folder.</source>
        <translation>«&#xa0;%1&#xa0;» nomme un fichier de données hors de son propre répertoire&#xa0;; placez les deux dans un même répertoire.</translation>
    </message>
    <message>
        <source>The tube voltage must be 40 to 450 kV, not %1.</source>
        <translation>La tension du tube doit être de 40 à 450&#xa0;kV, et non %1.</translation>
    </message>
    <message>
        <source>No X-rays pass the filters of this spectrum.</source>
        <translation>Aucun rayon X ne traverse les filtres de ce spectre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1 port %2: choose another address or port.</source>
        <translation>Le récepteur ne peut pas écouter sur %1, port %2&#xa0;: choisissez une autre adresse ou un autre port.</translation>
    </message>
    <message>
        <source>The receiver&apos;s inbox %1 cannot be written; is the disk full or the folder protected?</source>
        <translation>Le répertoire de réception %1 ne peut pas être écrit&#xa0;; le disque est-il plein ou le répertoire protégé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is not a scan and is passed over.</source>
        <translation>%1 n’est pas un scan et est ignoré.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>%1 is a compressed archive; unpack it first.</source>
        <translation>%1 est une archive compressée&#xa0;; extrayez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is not a scan in any format that is read.</source>
        <translation>%1 n’est un scan dans aucun format pris en charge.</translation>
    </message>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>%1 n’existe pas ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>The folder %1 holds no scan.</source>
        <translation>Le répertoire %1 ne contient aucun scan.</translation>
    </message>
    <message>
        <source>The folder holds another scan, which was not opened: %1.</source>
        <translation>Le répertoire contient un autre scan, qui n’a pas été ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no file to read.</source>
        <translation>Il n’y a aucun fichier à lire.</translation>
    </message>
    <message>
        <source>A parcel of this size has no room for: %1. Make it larger or ask for fewer.</source>
        <translation>Un colis de cette taille n’a pas la place pour&#xa0;: %1. Agrandissez-le ou demandez moins d’objets.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le répertoire %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>A simulated scan has 16 to 2048 voxels on each axis, not %1.</source>
        <translation>Un scan simulé a de 16 à 2048 voxels sur chaque axe, et non %1.</translation>
    </message>
    <message>
        <source>The voxels of a simulated scan are 0.2 to 10 mm wide, not %1.</source>
        <translation>Les voxels d’un scan simulé mesurent de 0,2 à 10&#xa0;mm, et non %1.</translation>
    </message>
    <message>
        <source>A simulated scan holds at most %1 items.</source>
        <translation>Un scan simulé contient au plus %1 objets.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>La simulation a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full or the folder protected?</source>
        <translation>%1 n’a pas pu être écrit&#xa0;; le disque est-il plein ou le répertoire protégé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 could not be put together; please report this.</source>
        <translation>%1 n’a pas pu être assemblé&#xa0;; merci de le signaler.</translation>
    </message>
    <message>
        <source>Writing %1 was cancelled.</source>
        <translation>L’écriture de %1 a été annulée.</translation>
    </message>
    <message>
        <source>There is no volume to write to %1.</source>
        <translation>Il n’y a pas de volume à écrire dans %1.</translation>
    </message>
    <message>
        <source>The volume is too large for %1: at most 65,535 voxels a side.</source>
        <translation>Le volume est trop grand pour %1&#xa0;: 65&#xa0;535 voxels par côté au plus.</translation>
    </message>
    <message>
        <source>The volume is too large for one DICOS file (%1): at most 4 GiB of pixels.</source>
        <translation>Le volume est trop grand pour un seul fichier DICOS (%1)&#xa0;: 4&#xa0;GiB de pixels au plus.</translation>
    </message>
    <message>
        <source>The radiograph for %1 has no pixels or too many.</source>
        <translation>La radiographie pour %1 n’a pas de pixels ou en a trop.</translation>
    </message>
    <message>
        <source>There is no grey-scale radiograph to write to %1.</source>
        <translation>Il n’y a pas de radiographie en niveaux de gris à écrire dans %1.</translation>
    </message>
    <message>
        <source>There is no radiograph to write to %1.</source>
        <translation>Il n’y a pas de radiographie à écrire dans %1.</translation>
    </message>
    <message>
        <source>The report %1 must name the scan it speaks of and at most 65,535 findings.</source>
        <translation>Le rapport %1 doit nommer le scan auquel il se réfère et au plus 65&#xa0;535 détections.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>%1 ne peut pas être lu : ses droits d’accès ne le permettent pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The name of %1 is not UTF-8; rename it first.</source>
        <translation>Le nom de %1 n’est pas en UTF-8 ; renommez-le d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself as its data file.</source>
        <translation>« %1 » se désigne lui-même comme fichier de données.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as %2 but differs from it; it was not added.</source>
        <translation>%1 prétend être la même instance que %2, mais en diffère ; il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>The file states voxels of %1 x %2 x %3 mm or a place that cannot be; cubes of 1 mm are shown, so lengths, volumes and masses mean nothing.</source>
        <translation>Le fichier indique des voxels de %1 x %2 x %3&#xa0;mm ou une position impossibles&#xa0;; des cubes de 1&#xa0;mm sont affichés&#xa0;: longueurs, volumes et masses n’ont donc aucun sens.</translation>
    </message>
    <message>
        <source>The file states pixels of %1 x %2 mm, which cannot be; lengths are measured in pixels.</source>
        <translation>Le fichier indique des pixels de %1 x %2&#xa0;mm, ce qui est impossible&#xa0;; les longueurs sont mesurées en pixels.</translation>
    </message>
    <message>
        <source>%1 holds no picture: none of its values is a number.</source>
        <translation>%1 ne contient aucune image : aucune de ses valeurs n’est un nombre.</translation>
    </message>
    <message>
        <source>Some of the volumes or layers hold no value that is a number.</source>
        <translation>Certains des volumes ou des couches ne contiennent aucune valeur qui soit un nombre.</translation>
    </message>
    <message>
        <source>%1 is a link and is passed over.</source>
        <translation>%1 est un lien ; il est ignoré.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and is passed over.</source>
        <translation>%1 n’est pas un fichier ordinaire ; il est ignoré.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the others are passed over.</source>
        <translation>Le dossier contient plus de %1 fichiers ; les autres sont ignorés.</translation>
    </message>
</context>
<context>
    <name>portlight::signing</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation>%1 est plus grand qu’un tel fichier ne peut l’être.</translation>
    </message>
    <message>
        <source>There is no source of randomness for a key.</source>
        <translation>Il n’y a pas de source d’aléa pour créer une clé.</translation>
    </message>
    <message>
        <source>%1 is there already; a key is never overwritten.</source>
        <translation>%1 existe déjà&#xa0;; une clé n’est jamais écrasée.</translation>
    </message>
    <message>
        <source>%1 holds no signing key.</source>
        <translation>%1 ne contient pas de clé de signature.</translation>
    </message>
</context>
<context>
    <name>portlight::training</name>
    <message>
        <source>The threat library carries no signature.</source>
        <translation>La bibliothèque de menaces ne porte pas de signature.</translation>
    </message>
    <message>
        <source>The threat library is signed by a key that is not trusted here (%1...).</source>
        <translation>La bibliothèque de menaces est signée par une clé qui n’est pas reconnue ici (%1...).</translation>
    </message>
    <message>
        <source>The threat library was altered after it was signed.</source>
        <translation>La bibliothèque de menaces a été altérée après sa signature.</translation>
    </message>
    <message>
        <source>%1 is larger than an item can be.</source>
        <translation>%1 est plus grand qu’un objet ne peut l’être.</translation>
    </message>
    <message>
        <source>%1 holds no threat item.</source>
        <translation>%1 ne contient pas d’objet de menace.</translation>
    </message>
    <message>
        <source>%1 holds numbers that no item has.</source>
        <translation>%1 contient des nombres qu’aucun objet ne peut avoir.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The threat library describes an item that cannot be (&quot;%1&quot;).</source>
        <translation>La bibliothèque de menaces décrit un objet impossible («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>%1 holds something already; a library needs a folder of its own.</source>
        <translation>%1 contient déjà quelque chose&#xa0;; une bibliothèque demande son propre répertoire.</translation>
    </message>
    <message>
        <source>The library could not be made in %1.</source>
        <translation>La bibliothèque n’a pas pu être créée dans %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for an item, or is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’objet, ou y figure deux fois.</translation>
    </message>
    <message>
        <source>The threat library is of a kind that this version does not read.</source>
        <translation>La bibliothèque de menaces est d’un type que cette version ne lit pas.</translation>
    </message>
    <message>
        <source>The threat library names &quot;%1&quot; twice.</source>
        <translation>La bibliothèque de menaces nomme deux fois «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was altered after it was signed.</source>
        <translation>L’objet «&#xa0;%1&#xa0;» a été altéré après sa signature.</translation>
    </message>
    <message>
        <source>The threat library has no item &quot;%1&quot;.</source>
        <translation>La bibliothèque de menaces n’a pas d’objet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list of re-tests holds an entry that cannot be.</source>
        <translation>La liste des nouveaux tests contient une entrée impossible.</translation>
    </message>
    <message>
        <source>The outline is steeper than any edge of the picture (%1 times).</source>
        <translation>Le contour est plus abrupt que tous les bords de l’image (%1 fois).</translation>
    </message>
    <message>
        <source>The noise inside the item is %1 times that of the picture.</source>
        <translation>Le bruit dans l’objet est %1 fois celui de l’image.</translation>
    </message>
    <message>
        <source>%1% of the item is brighter than what lies behind it.</source>
        <translation>%1&#xa0;% de l’objet est plus clair que ce qui se trouve derrière.</translation>
    </message>
    <message>
        <source>Nothing in the box stands out as one item.</source>
        <translation>Rien dans la boîte ne ressort comme un seul objet.</translation>
    </message>
    <message>
        <source>The item fills its box, so there is no background to divide out.</source>
        <translation>L’objet remplit sa boîte&#xa0;: il n’y a pas de fond à éliminer par division.</translation>
    </message>
    <message>
        <source>The item runs into its surroundings.</source>
        <translation>L’objet se confond avec ce qui l’entoure.</translation>
    </message>
    <message>
        <source>The background around the item is too uneven to divide it out.</source>
        <translation>Le fond autour de l’objet est trop irrégulier pour être éliminé par division.</translation>
    </message>
    <message>
        <source>The box lies outside the picture or is smaller than 8 pixels.</source>
        <translation>La boîte sort de l’image ou mesure moins de 8 pixels.</translation>
    </message>
    <message>
        <source>Too much lies under the item to know what is its own.</source>
        <translation>Trop de matière se trouve sous l’objet pour distinguer ce qui lui appartient.</translation>
    </message>
    <message>
        <source>The item fits nowhere into this parcel where it could still be seen.</source>
        <translation>Dans ce colis, aucun emplacement ne laisserait l’objet encore visible.</translation>
    </message>
    <message>
        <source>The picture&apos;s pixels do not fill its size.</source>
        <translation>Les pixels de l’image ne remplissent pas sa taille.</translation>
    </message>
    <message>
        <source>The picture is no pair of energies of 16 bits.</source>
        <translation>L’image n’est pas une paire d’énergies de 16 bits.</translation>
    </message>
    <message>
        <source>Nothing in the picture attenuates the beam.</source>
        <translation>Rien dans l’image n’atténue le faisceau.</translation>
    </message>
    <message>
        <source>A simulated threat is of a prohibited class, in voxels of 0.2 to 10 mm.</source>
        <translation>Une menace simulée est d’une classe prohibée, en voxels de 0,2 à 10&#xa0;mm.</translation>
    </message>
    <message>
        <source>The item comes from another kind of picture (grey, two energies or colour) than this one.</source>
        <translation>L’objet vient d’un autre type d’image (gris, deux énergies ou couleurs) que celle-ci.</translation>
    </message>
    <message>
        <source>The item&apos;s colours are those of another scanner (%1, the picture is of %2).</source>
        <translation>Les couleurs de l’objet sont celles d’un autre scanner (%1, l’image vient de %2).</translation>
    </message>
    <message>
        <source>The item&apos;s maps do not fill its size.</source>
        <translation>Les cartes de l’objet ne remplissent pas sa taille.</translation>
    </message>
    <message>
        <source>The item does not lie inside the picture there.</source>
        <translation>À cet endroit, l’objet n’est pas entièrement dans l’image.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice.</source>
        <translation>la colonne «&#xa0;%1&#xa0;» y est deux fois.</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;.</source>
        <translation>il n’y a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>the trainee is missing.</source>
        <translation>le stagiaire manque.</translation>
    </message>
    <message>
        <source>the time is no ISO 8601 time.</source>
        <translation>l’heure n’est pas une heure ISO 8601.</translation>
    </message>
    <message>
        <source>a threat needs its class.</source>
        <translation>une menace doit avoir sa classe.</translation>
    </message>
    <message>
        <source>a word is longer than %1 characters.</source>
        <translation>un mot dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>seconds go from 0 to 86400.</source>
        <translation>seconds va de 0 à 86400.</translation>
    </message>
    <message>
        <source>truth is clean or threat, reply clear or alarm, aid off, silent or marked.</source>
        <translation>truth vaut clean ou threat, reply clear ou alarm, aid off, silent ou marked.</translation>
    </message>
    <message>
        <source>seconds is no number.</source>
        <translation>seconds n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The table of answers is larger than 64 MiB or a million lines.</source>
        <translation>Le tableau des réponses dépasse 64&#xa0;MiB ou un million de lignes.</translation>
    </message>
    <message>
        <source>it is longer than 4096 bytes.</source>
        <translation>elle dépasse 4096 octets.</translation>
    </message>
    <message>
        <source>it holds quotes or bytes that are no text.</source>
        <translation>elle contient des guillemets ou des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2.</source>
        <translation>%1 champs au lieu de %2.</translation>
    </message>
    <message>
        <source>The table of answers is empty.</source>
        <translation>Le tableau des réponses est vide.</translation>
    </message>
    <message>
        <source>Too few answers for a rank or a pass: %1 of %3 threats and %2 of %3 clean images.</source>
        <translation>Trop peu de réponses pour un rang ou une réussite&#xa0;: %1 menaces sur %3 et %2 images sans menace sur %3.</translation>
    </message>
    <message>
        <source>Too few others to compare with: %1 of %2.</source>
        <translation>Trop peu d’autres agents pour comparer&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Items are put into pairs of CT volumes in Hounsfield units of 16 bits only.</source>
        <translation>Les objets ne s’insèrent que dans des paires de volumes CT en unités Hounsfield de 16 bits.</translation>
    </message>
    <message>
        <source>The item&apos;s voxels do not fill its size.</source>
        <translation>Les voxels de l’objet ne remplissent pas sa taille.</translation>
    </message>
    <message>
        <source>The item was scanned by another scanner or with other voxels than the parcel.</source>
        <translation>L’objet a été scanné par un autre scanner ou avec d’autres voxels que le colis.</translation>
    </message>
    <message>
        <source>There is no free space in the parcel for this item.</source>
        <translation>Il n’y a pas d’espace libre dans le colis pour cet objet.</translation>
    </message>
    <message>
        <source>Something lies where the item should go, or it reaches out of the volume.</source>
        <translation>Quelque chose occupe la place prévue pour l’objet, ou il dépasse du volume.</translation>
    </message>
    <message>
        <source>The scan holds no item to take out of it.</source>
        <translation>Le scan ne contient aucun objet à en extraire.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers</name>
    <message>
        <source>standard image</source>
        <translation>image standard</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>window changed</source>
        <translation>fenêtre modifiée</translation>
    </message>
    <message>
        <source>magnifier</source>
        <translation>loupe</translation>
    </message>
    <message>
        <source>density strip</source>
        <translation>profil de densité</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (actif)</translation>
    </message>
    <message>
        <source>seen %1: %2</source>
        <translation>vu %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>Zeff</source>
        <translation>Zeff</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>Density strip  %1</source>
        <translation>Profil de densité  %1</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1 à %2, moyenne %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This scan holds atomic numbers, no transmissions to bring out.</source>
        <translation>Ce scan contient des numéros atomiques, pas de transmissions à faire ressortir.</translation>
    </message>
    <message>
        <source>The scanner exported colours, no transmissions to take the logarithm of.</source>
        <translation>Le scanner a exporté des couleurs, pas de transmissions dont prendre le logarithme.</translation>
    </message>
    <message>
        <source>This scan holds attenuations: its greys are logarithmic already.</source>
        <translation>Ce scan contient des atténuations&#xa0;: ses gris sont déjà logarithmiques.</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>Gamma %1</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Window changed</source>
        <translation>Fenêtre modifiée</translation>
    </message>
    <message>
        <source>Stopped; nothing was segmented.</source>
        <translation>Arrêté&#xa0;; rien n’a été segmenté.</translation>
    </message>
    <message>
        <source>The region runs over most of the scan; click into something that stands out more.</source>
        <translation>La région s’étend sur presque tout le scan&#xa0;; cliquez sur quelque chose qui ressort davantage.</translation>
    </message>
    <message>
        <source>This point lies outside of the scan.</source>
        <translation>Ce point est hors du scan.</translation>
    </message>
    <message>
        <source>There is only air here; click on a thing.</source>
        <translation>Il n’y a que de l’air ici&#xa0;; cliquez sur un objet.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Comparison</name>
    <message>
        <source>The reference holds no volume; choose a CT scan.</source>
        <translation>La référence ne contient pas de volume&#xa0;; choisissez un scan CT.</translation>
    </message>
    <message>
        <source>Reference in 3D</source>
        <translation>Référence en 3D</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::CpuVolumeRenderer</name>
    <message>
        <source>GPU ray caster: %1</source>
        <translation>Lancer de rayons GPU&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX2, %n thread(s))</source>
        <translation>
            <numerusform>Lancer de rayons CPU (AVX2, %n fil d’exécution)</numerusform>
            <numerusform>Lancer de rayons CPU (AVX2, %n fils d’exécution)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (portable, %n thread(s))</source>
        <translation>
            <numerusform>Lancer de rayons CPU (portable, %n fil d’exécution)</numerusform>
            <numerusform>Lancer de rayons CPU (portable, %n fils d’exécution)</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card cannot be used; the processor draws volumes.</source>
        <translation>La carte graphique n’est pas utilisable&#xa0;; le processeur dessine les volumes.</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor draws volumes from now on.</source>
        <translation>La carte graphique a fait défaut&#xa0;; le processeur dessine désormais les volumes.</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX-512, %n thread(s))</source>
        <translation>
            <numerusform>Lancer de rayons CPU (AVX-512, %n fil d’exécution)</numerusform>
            <numerusform>Lancer de rayons CPU (AVX-512, %n fils d’exécution)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographPage</name>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographView</name>
    <message>
        <source>Radiograph</source>
        <translation>Radiographie</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>column %1  row %2</source>
        <translation>colonne %1  ligne %2</translation>
    </message>
    <message>
        <source>(%1 × %2 mm)</source>
        <translation>(%1 × %2&#xa0;mm)</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>basse %1</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>haute %1</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>C %1  W %2   %3 %</source>
        <comment>window centre, window width, zoom in per cent</comment>
        <translation>C %1  W %2   %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::ScanView</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>Préparation de l’image…</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>Radiographies uniquement.</translation>
    </message>
    <message>
        <source>This scan has one view only.</source>
        <translation>Ce scan n’a qu’une vue.</translation>
    </message>
    <message>
        <source>The views of this scan share no length along a belt.</source>
        <translation>Les vues de ce scan n’ont pas de longueur commune le long d’un tapis.</translation>
    </message>
    <message>
        <source>Volume of the scan</source>
        <translation>Volume du scan</translation>
    </message>
    <message>
        <source>This scan holds no image that can be shown.</source>
        <translation>Ce scan ne contient aucune image affichable.</translation>
    </message>
    <message>
        <source>Coarse picture; the scan is still being read.</source>
        <translation>Image grossière&#xa0;; la lecture du scan est en cours.</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::SliceView</name>
    <message>
        <source>Axial</source>
        <translation>Axiale</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Coronale</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittale</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>%1 coupes</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>R</source>
        <comment>patient&apos;s right</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <comment>patient&apos;s left</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>A</source>
        <comment>anterior</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>P</source>
        <comment>posterior</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <comment>superior</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>I</source>
        <comment>inferior</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>mean of %1 mm</source>
        <translation>moyenne sur %1&#xa0;mm</translation>
    </message>
    <message>
        <source>MIP of %1 mm</source>
        <translation>MIP sur %1&#xa0;mm</translation>
    </message>
    <message>
        <source>MinIP of %1 mm</source>
        <translation>MinIP sur %1&#xa0;mm</translation>
    </message>
    <message>
        <source>%1  %2/%3</source>
        <translation>%1  %2/%3</translation>
    </message>
    <message>
        <source>C %1  W %2</source>
        <comment>window centre and width</comment>
        <translation>C %1  W %2</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Unpacking</name>
    <message>
        <source>%1 %2 %  (Esc stops)</source>
        <translation>%1 %2&#xa0;%  (Esc arrête)</translation>
    </message>
    <message>
        <source>%1  (Esc stops)</source>
        <translation>%1  (Esc arrête)</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>Segmentation…</translation>
    </message>
    <message>
        <source>Taking the shell off…</source>
        <translation>Retrait de l’enveloppe…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::ViewPane</name>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation>%1&#xa0;g/cm³</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>moyenne %1 %2</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeSession</name>
    <message>
        <source>low energy %1</source>
        <translation>basse énergie %1</translation>
    </message>
    <message>
        <source>x %1  y %2  z %3 mm</source>
        <translation>x %1  y %2  z %3&#xa0;mm</translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation>%1&#xa0;g/cm³</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeTools</name>
    <message>
        <source>Choose a box, sphere, segmented thing or finding to crop to.</source>
        <translation>Choisissez une boîte, une sphère, un objet segmenté ou une détection à rogner.</translation>
    </message>
    <message>
        <source>Segment a thing first (N, then click on it), or choose one in the list of marks.</source>
        <translation>Segmentez d’abord un objet (N, puis cliquez dessus), ou choisissez-en un dans la liste des annotations.</translation>
    </message>
    <message>
        <source>This bookmark is damaged and cannot be shown.</source>
        <translation>Ce signet est endommagé et ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeView</name>
    <message>
        <source>Volume in 3D</source>
        <translation>Volume en 3D</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>L</source>
        <comment>patient&apos;s left</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>P</source>
        <comment>posterior</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <comment>superior</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Oblique slice</source>
        <translation>Coupe oblique</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspective</translation>
    </message>
    <message>
        <source>Preparing the volume…</source>
        <translation>Préparation du volume…</translation>
    </message>
</context>
<context>
    <name>portlight::widgets</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>Examen impossible par %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked: %n alarm(s)</source>
        <translation>
            <numerusform>Examen par %1&#xa0;: %n alarme</numerusform>
            <numerusform>Examen par %1&#xa0;: %n alarmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) recorded</source>
        <translation>
            <numerusform>%n détection enregistrée</numerusform>
            <numerusform>%n détections enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer, unaided: suspicious</source>
        <translation>Première réponse, sans aide&#xa0;: suspect</translation>
    </message>
    <message>
        <source>First answer, unaided: nothing seen</source>
        <translation>Première réponse, sans aide&#xa0;: rien vu</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>Annotation «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>No lane</source>
        <translation>Sans circuit</translation>
    </message>
    <message>
        <source>Awaiting scan</source>
        <translation>Attend le scan</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>À inspecter</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Vérification physique</translation>
    </message>
    <message>
        <source>Hold requested</source>
        <translation>Retenue demandée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En retenue</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Mainlevée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Sans danger</translation>
    </message>
    <message>
        <source>Not seen through</source>
        <translation>Non élucidé</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Ciseaux</translation>
    </message>
    <message>
        <source>Folding knife</source>
        <translation>Couteau pliant</translation>
    </message>
    <message>
        <source>Straight knife</source>
        <translation>Couteau à lame fixe</translation>
    </message>
    <message>
        <source>Utility knife</source>
        <translation>Cutter</translation>
    </message>
    <message>
        <source>Multi-tool knife</source>
        <translation>Couteau multifonction</translation>
    </message>
    <message>
        <source>Gun</source>
        <translation>Arme à feu</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Couteau</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Clé de serrage</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>Threat report</source>
        <translation>Rapport de menaces</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Sphère</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>superviseur</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>inspecteur</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>stagiaire</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Declaration attached</source>
        <translation>Déclaration jointe</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>Scan joint</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hold approved</source>
        <translation>Retenue approuvée</translation>
    </message>
    <message>
        <source>Hold rejected</source>
        <translation>Retenue rejetée</translation>
    </message>
    <message>
        <source>Examination recorded</source>
        <translation>Vérification consignée</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Dossier clos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>&lt; 1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n colis</numerusform>
            <numerusform>%n colis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Annotation supprimée</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 lb</source>
        <translation>%1 lb</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>Tariff %1: %2</source>
        <translation>Tarif&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Tariff %1: %2, duty %3</source>
        <translation>Tarif&#xa0;%1&#xa0;:&#xa0;%2, taux&#xa0;%3</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Remis à&#xa0;%1</translation>
    </message>
    <message>
        <source>Handed by %1 to %2</source>
        <translation>Remis par&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Found intact</source>
        <translation>Trouvé intact</translation>
    </message>
    <message>
        <source>Opened by us</source>
        <translation>Ouvert par nous</translation>
    </message>
    <message>
        <source>Found broken</source>
        <translation>Trouvé rompu</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>Certificat d’origine</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Connaissement</translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation>Lettre de transport aérien</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Liste de colisage</translation>
    </message>
    <message>
        <source>Health certificate</source>
        <translation>Certificat sanitaire</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompu</translation>
    </message>
    <message>
        <source>Registered, with %1</source>
        <translation>Enregistré, chez&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, who did not have it</source>
        <translation>%1, qui ne l’avait pas</translation>
    </message>
    <message>
        <source>Presented by %1: as registered</source>
        <translation>Présenté par&#xa0;%1&#xa0;: tel qu’enregistré</translation>
    </message>
    <message>
        <source>Presented by %1: ALTERED, not the file registered</source>
        <translation>Présenté par&#xa0;%1&#xa0;: ALTÉRÉ, ce n’est pas le fichier enregistré</translation>
    </message>
    <message>
        <source>Affixed</source>
        <translation>Apposé</translation>
    </message>
    <message>
        <source>Affixed by %1</source>
        <translation>Apposé par&#xa0;%1</translation>
    </message>
    <message>
        <source>Altered: a file was presented as this document that is not the one registered.</source>
        <translation>Altéré&#xa0;: un fichier qui n’est pas celui enregistré a été présenté comme ce document.</translation>
    </message>
    <message>
        <source>Gap in the chain of custody: it was handed on by somebody who did not have it.</source>
        <translation>Rupture de la chaîne de garde&#xa0;: remis par quelqu’un qui ne l’avait pas.</translation>
    </message>
    <message>
        <source>Broken seal: the goods behind it may have been reached.</source>
        <translation>Scellé rompu&#xa0;: on a pu accéder aux marchandises.</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Document presented</source>
        <translation>Document présenté</translation>
    </message>
    <message>
        <source>Seal %1 affixed: %2</source>
        <translation>Scellé&#xa0;%1 apposé&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Seal %1: %2</source>
        <translation>Scellé&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>alarm in another place, missed: %1</source>
        <translation>alarme à un autre endroit, manqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>manqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>fausse alarme</translation>
    </message>
    <message>
        <source>rightly cleared</source>
        <translation>admis conforme à juste titre</translation>
    </message>
    <message>
        <source>Projected threat, not of this case</source>
        <translation>Menace projetée, étrangère à ce dossier</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Lame</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Arme à feu</translation>
    </message>
    <message>
        <source>Explosive in a block</source>
        <translation>Explosif en bloc</translation>
    </message>
    <message>
        <source>Explosive in a sheet</source>
        <translation>Explosif en feuille</translation>
    </message>
    <message>
        <source>Dangerous liquid</source>
        <translation>Liquide dangereux</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Stupéfiants</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Cigarettes</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabac</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Ivoire</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Argent liquide</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Dense, cannot see inside</source>
        <translation>Dense, opaque aux rayons</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::AnnotationsModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>moyenne %1 %2</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>mass %1 g</source>
        <translation>masse %1&#xa0;g</translation>
    </message>
    <message>
        <source>volume %1 cm³</source>
        <translation>volume %1&#xa0;cm³</translation>
    </message>
    <message>
        <source>area %1 cm²</source>
        <translation>aire %1&#xa0;cm²</translation>
    </message>
    <message>
        <source>density %1 g/cm³</source>
        <translation>densité %1&#xa0;g/cm³</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>écart type %1</translation>
    </message>
    <message>
        <source>least %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>most %1</source>
        <translation>maximum %1</translation>
    </message>
    <message>
        <source>cut free from what touches it</source>
        <translation>séparé de ce qui le touche</translation>
    </message>
    <message>
        <source>%1 %2
Enter shows it, Delete removes it, Ctrl+Z brings it back</source>
        <translation>%1 %2
Enter l’affiche, Delete la retire, Ctrl+Z la rétablit</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::AnnotationsView</name>
    <message>
        <source>Marks on the scan</source>
        <translation>Annotations sur le scan</translation>
    </message>
    <message>
        <source>No marks. Box (B), ruler (M) and marker (T) draw on the scan; N segments what you click.</source>
        <translation>Aucune annotation. Boîte (B), règle (M) et repère (T) dessinent sur le scan&#xa0;; N segmente l’objet cliqué.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Retirer l’annotation</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Détections</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CollapsibleSection</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>Fold this part (Space)</source>
        <translation>Replier cette partie (Space)</translation>
    </message>
    <message>
        <source>Open this part (Space)</source>
        <translation>Déplier cette partie (Space)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CommandBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Toutes les commandes (F10)</translation>
    </message>
    <message>
        <source>Time since the case was opened on this screen</source>
        <translation>Temps écoulé depuis l’ouverture du dossier sur cet écran</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>Decisions made here count</source>
        <translation>Les décisions prises ici comptent</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Aucun dossier ouvert</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Viewing a file: not part of any case</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Consultation d’un fichier&#xa0;: hors de tout dossier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>BAC À SABLE</translation>
    </message>
    <message>
        <source>Nothing decided here counts</source>
        <translation>Rien de ce qui est décidé ici ne compte</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CommandButton</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ContentsView</name>
    <message>
        <source>The declaration names nothing to compare with.</source>
        <translation>La déclaration ne nomme rien à comparer.</translation>
    </message>
    <message>
        <source>Does not look as declared (likeness %1)</source>
        <translation>Ne ressemble pas au déclaré (ressemblance&#xa0;%1)</translation>
    </message>
    <message>
        <source>May or may not be as declared (likeness %1)</source>
        <translation>Peut correspondre ou non au déclaré (ressemblance&#xa0;%1)</translation>
    </message>
    <message>
        <source>Nothing here speaks against the declaration (likeness %1)</source>
        <translation>Rien ici ne contredit la déclaration (ressemblance&#xa0;%1)</translation>
    </message>
    <message>
        <source>The scan reads %1 kg; no weight is declared.</source>
        <translation>Le scan donne&#xa0;%1 kg&#xa0;; aucun poids n’est déclaré.</translation>
    </message>
    <message>
        <source>The scan reads %1 kg, declared are %2 kg.</source>
        <translation>Le scan donne&#xa0;%1 kg, la déclaration&#xa0;%2 kg.</translation>
    </message>
    <message>
        <source>Of the mass: loose %1%, organic %2%, glass, stone or light metal %3%, metal %4%.</source>
        <translation>De la masse&#xa0;: peu dense&#xa0;%1%, organique&#xa0;%2%, verre, pierre ou métal léger&#xa0;%3%, métal&#xa0;%4%.</translation>
    </message>
    <message numerus="yes">
        <source>%1% of its box is filled, %n separate thing(s).</source>
        <translation>
            <numerusform>%1% de sa boîte est occupé, %n objet distinct.</numerusform>
            <numerusform>%1% de sa boîte est occupé, %n objets distincts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the CT on the screen: density times volume. Loose textile weighs too little, dense metal is uncertain. A reason to look, never a finding.</source>
        <translation>Lu dans le CT à l’écran&#xa0;: densité fois volume. Le textile lâche pèse trop peu, le métal dense est incertain. Une raison de regarder, jamais une détection.</translation>
    </message>
    <message>
        <source>Reading what the scan holds...</source>
        <translation>Lecture du contenu du scan...</translation>
    </message>
    <message>
        <source>This scan tells no weight: that takes a CT with known values.</source>
        <translation>Ce scan ne donne pas de poids&#xa0;: il faut un CT aux valeurs connues.</translation>
    </message>
    <message>
        <source>No scan.</source>
        <translation>Pas de scan.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CountryPages</name>
    <message>
        <source>HS %1</source>
        <translation>HS %1</translation>
    </message>
    <message>
        <source>Pages of the country pack</source>
        <translation>Pages du pack de pays</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>Prohibited goods</source>
        <translation>Marchandises prohibées</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>Tariff, excerpt</source>
        <translation>Tarif, extrait</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Exercise packs</source>
        <translation>Packs d’exercices</translation>
    </message>
    <message>
        <source>%1, state of %2. %3</source>
        <translation>%1, état au&#xa0;%2.&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Dashboard</name>
    <message>
        <source>Lane %1</source>
        <translation>Circuit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Agent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Chapitre %1</translation>
    </message>
    <message>
        <source>Origin %1</source>
        <translation>Origine %1</translation>
    </message>
    <message>
        <source>Reading the log: %1%</source>
        <translation>Lecture du journal&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the figures...</source>
        <translation>Lecture des chiffres...</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>Save all charts, as filtered, as a PDF report</source>
        <translation>Enregistrer tous les graphiques, tels que filtrés, en un rapport PDF</translation>
    </message>
    <message>
        <source>Cases behind the figures</source>
        <translation>Dossiers derrière les chiffres</translation>
    </message>
    <message>
        <source>Cases, newest %1: Enter opens one</source>
        <translation>Dossiers, les %1 plus récents&#xa0;: Enter en ouvre un</translation>
    </message>
    <message>
        <source>All cases. Click a bar, month or country to look at its cases alone.</source>
        <translation>Tous les dossiers. Cliquez sur une barre, un mois ou un pays pour ne voir que ses dossiers.</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation>%1, en conflit</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DeclarationView</name>
    <message>
        <source>%1 (check digit is wrong)</source>
        <translation>%1 (chiffre de contrôle faux)</translation>
    </message>
    <message>
        <source>HS %1</source>
        <translation>HS %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>origine %1</translation>
    </message>
    <message>
        <source>Goods without a description</source>
        <translation>Marchandises sans désignation</translation>
    </message>
    <message>
        <source>No declaration attached.</source>
        <translation>Aucune déclaration jointe.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportateur</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Déclarant</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Expédié de</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentForm</name>
    <message>
        <source>Who has the document</source>
        <translation>Qui a le document</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Qui le reprend</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>Qui le présente</translation>
    </message>
    <message>
        <source>Who affixed it (may be empty)</source>
        <translation>Qui l’a apposé (peut rester vide)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Its number, as the issuer gave it (may be empty)</source>
        <translation>Son numéro, donné par l’émetteur (peut rester vide)</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>Numéro sur le scellé</translation>
    </message>
    <message>
        <source>What it closes</source>
        <translation>Ce qu’il ferme</translation>
    </message>
    <message>
        <source>Intact, number as recorded</source>
        <translation>Intact, numéro conforme</translation>
    </message>
    <message>
        <source>Broken, missing or replaced</source>
        <translation>Rompu, absent ou remplacé</translation>
    </message>
    <message>
        <source>Opened by us now</source>
        <translation>Ouvert par nous maintenant</translation>
    </message>
    <message>
        <source>How the seal was found</source>
        <translation>État du scellé</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>This is the file that was registered: nothing in it was changed.</source>
        <translation>C’est le fichier enregistré&#xa0;: rien n’y a changé.</translation>
    </message>
    <message>
        <source>ALTERED: this is not the file that was registered. Recording it keeps that on file for good.</source>
        <translation>ALTÉRÉ&#xa0;: ce n’est pas le fichier enregistré. Le noter en garde trace pour toujours.</translation>
    </message>
    <message>
        <source>Enter the number on the seal.</source>
        <translation>Entrez le numéro du scellé.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>Indiquez ce que ferme le scellé.</translation>
    </message>
    <message>
        <source>Say in a few words how it was found, or why it is opened.</source>
        <translation>Dites en quelques mots son état, ou pourquoi il est ouvert.</translation>
    </message>
    <message>
        <source>Enter the name of the party.</source>
        <translation>Entrez le nom de la partie.</translation>
    </message>
    <message>
        <source>Statement signed by the party...</source>
        <translation>Attestation signée par la partie...</translation>
    </message>
    <message>
        <source>A file the party made with its own key; without it your signature alone stands for what it did</source>
        <translation>Un fichier que la partie a créé avec sa propre clé&#xa0;; sans lui, votre signature seule atteste ce qu’elle a fait</translation>
    </message>
    <message>
        <source>Signed by %1 with its own key.</source>
        <translation>Signé par %1 avec sa propre clé.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentsModel</name>
    <message>
        <source>With %1</source>
        <translation>Chez&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Scellé&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <translation>%1 Sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>Recorded by %1, station %2</source>
        <translation>Enregistré par&#xa0;%1, poste&#xa0;%2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentsView</name>
    <message>
        <source>Documents and seals</source>
        <translation>Documents et scellés</translation>
    </message>
    <message>
        <source>No trade documents and no seals are registered in this case.</source>
        <translation>Aucun document commercial ni scellé n’est enregistré dans ce dossier.</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copier le hash</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::EnhancementBar</name>
    <message>
        <source>Enhancements of the radiograph</source>
        <translation>Rehaussements de la radiographie</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ExaminationForm</name>
    <message>
        <source>Nothing against the declaration</source>
        <translation>Conforme à la déclaration</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Alarmed on, and found</source>
        <translation>Signalé par une alarme, et trouvé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Aussi trouvé</translation>
    </message>
    <message>
        <source>What was found, in words</source>
        <translation>Ce qui a été trouvé, en toutes lettres</translation>
    </message>
    <message>
        <source>Something was found and nothing was found: take one of the two away.</source>
        <translation>Quelque chose et rien à la fois&#xa0;: décochez l’un des deux.</translation>
    </message>
    <message>
        <source>Say what was found, or that nothing was.</source>
        <translation>Dites ce qui a été trouvé, ou que rien ne l’a été.</translation>
    </message>
    <message>
        <source>Say in a few words what else was found.</source>
        <translation>Dites en quelques mots ce qui a été trouvé d’autre.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCard</name>
    <message>
        <source>cases opened, by hour of the day and lane, and their wait for a decision</source>
        <translation>dossiers ouverts, par heure du jour et circuit, et leur attente d’une décision</translation>
    </message>
    <message>
        <source>frauds found among cases the model chose, and among those drawn at random</source>
        <translation>fraudes trouvées parmi les dossiers choisis par le modèle, et parmi ceux tirés au sort</translation>
    </message>
    <message>
        <source>first scan to first decision, number of cases</source>
        <translation>du premier scan à la première décision, nombre de dossiers</translation>
    </message>
    <message>
        <source>share of examined alarms that were confirmed; line: 95% interval</source>
        <translation>part des alarmes vérifiées qui ont été confirmées&#xa0;; trait&#xa0;: intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>brighter: more frauds among the cases examined</source>
        <translation>plus clair&#xa0;: plus de fraudes parmi les dossiers vérifiés</translation>
    </message>
    <message>
        <source>frauds among the cases examined (number in brackets); line: 95% interval</source>
        <translation>fraudes parmi les dossiers vérifiés (nombre entre parenthèses)&#xa0;; trait&#xa0;: intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save this chart&apos;s numbers as CSV</source>
        <translation>Enregistrer les chiffres de ce graphique en CSV</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>Enregistrer ce graphique comme image</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à afficher pour le moment.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Look at the cases of one bar alone</source>
        <translation>Ne voir que les dossiers d’une seule barre</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCasesModel</name>
    <message>
        <source>not examined</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>fraude trouvée</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en règle</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureTiles</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Opened to decided</source>
        <translation>Ouverture à décision</translation>
    </message>
    <message>
        <source>Scan to decided</source>
        <translation>Scan à décision</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>Retenues approuvées</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>décidés&#xa0;: %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2%, %3 of %4 examined</source>
        <translation>%1 à %2&#xa0;%, %3 sur %4 vérifiés</translation>
    </message>
    <message>
        <source>nothing examined yet</source>
        <translation>rien de vérifié pour le moment</translation>
    </message>
    <message>
        <source>of %1 asked for, %2 rejected</source>
        <translation>sur %1 demandées, %2 rejetées</translation>
    </message>
    <message>
        <source>nothing it selected was examined yet</source>
        <translation>rien de ce qu’il a choisi n’a encore été vérifié</translation>
    </message>
    <message>
        <source>of %1 examined %2 were fraud, stated %3</source>
        <translation>sur %1 vérifiés, %2 de fraudes, annoncé %3</translation>
    </message>
    <message>
        <source>Population stability index %1 over the newest %2 scores; above 0.25 the traffic is another one than the model learned from.</source>
        <translation>Indice de stabilité de la population %1 sur les %2 scores les plus récents&#xa0;; au-dessus de 0,25, le trafic n’est plus celui dont le modèle a appris.</translation>
    </message>
    <message>
        <source>Too few scores for the population stability index: %1 of %2.</source>
        <translation>Trop peu de scores pour l’indice de stabilité de la population&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 Learn again from the examinations since (risk retrain) and compare before you approve.</source>
        <translation>%1 Refaites l’apprentissage avec les vérifications faites depuis (risk retrain) et comparez avant d’approuver.</translation>
    </message>
    <message>
        <source>Selection model</source>
        <translation>Modèle de ciblage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>approve one with risk approve</source>
        <translation>approuvez-en un avec risk approve</translation>
    </message>
    <message>
        <source>Finds less</source>
        <translation>Trouve moins</translation>
    </message>
    <message>
        <source>Traffic shifted</source>
        <translation>Trafic changé</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Adapté</translation>
    </message>
    <message>
        <source>Too few yet</source>
        <translation>Encore trop peu</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FindingsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>%1 cm³</source>
        <translation>%1&#xa0;cm³</translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation>%1&#xa0;g/cm³</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1: %2
%3
%4
Enter shows it in every view</source>
        <translation>%1&#xa0;: %2
%3
%4
Enter l’affiche dans chaque vue</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Détections</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Aucune détection.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FirstAnswerForm</name>
    <message>
        <source>Nothing suspicious</source>
        <translation>Rien de suspect</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>What, and where?</source>
        <translation>Quoi, et où&#xa0;?</translation>
    </message>
    <message>
        <source>What is suspicious, and where</source>
        <translation>Ce qui est suspect, et où</translation>
    </message>
    <message>
        <source>Read this case unaided first: say what you see. Then the detectors&apos; findings are shown, and you decide.</source>
        <translation>Lisez d’abord ce dossier sans aide&#xa0;: dites ce que vous voyez. Ensuite les détections automatiques s’affichent, et vous décidez.</translation>
    </message>
    <message>
        <source>Say in a few words what is suspicious and where.</source>
        <translation>Dites en quelques mots ce qui est suspect et où.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryModel</name>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Signature invalide</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Unknown officer</source>
        <translation>Agent inconnu</translation>
    </message>
    <message>
        <source>Hash and signature are valid.</source>
        <translation>L’empreinte et la signature sont valides.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s: report this to your administrator.</source>
        <translation>La signature n’est pas celle de l’agent&#xa0;: signalez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>The record was altered after it was signed: report this to your administrator.</source>
        <translation>L’enregistrement a été altéré après sa signature&#xa0;: signalez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>%1
%2, badge %3, station %4
%5
%6</source>
        <translation>%1
%2, matricule %3, poste %4
%5
%6</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportModel</name>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>File or series</source>
        <translation>Fichier ou série</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportView</name>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importé</numerusform>
            <numerusform>%n importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside with a reason</source>
        <translation>
            <numerusform>%n mis à l’écart avec motif</numerusform>
            <numerusform>%n mis à l’écart avec motif</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported since sign-in.</source>
        <translation>Rien n’a été importé depuis la connexion.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LaneMark</name>
    <message>
        <source>Lane: %1</source>
        <translation>Circuit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NotesView</name>
    <message>
        <source>Add a note, Enter keeps it</source>
        <translation>Ajouter une note, Enter la conserve</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NoticeStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::OriginMap</name>
    <message>
        <source>Map of origins</source>
        <translation>Carte des origines</translation>
    </message>
    <message>
        <source>%1: no cases</source>
        <translation>%1&#xa0;: aucun dossier</translation>
    </message>
    <message>
        <source>%1: %2 cases, none examined</source>
        <translation>%1&#xa0;: %2 dossiers, aucun vérifié</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 hits in %4 examined: %5% (%6 to %7)</source>
        <translation>%1&#xa0;: %2 dossiers, %3 fraudes sur %4 vérifiés&#xa0;: %5&#xa0;% (%6 à %7)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Your keys are sealed anew with the new password; what you signed stays yours.</source>
        <translation>Vos clés sont scellées à nouveau avec le nouveau mot de passe&#xa0;; ce que vous avez signé reste signé par vous.</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Nouveau mot de passe, au moins 8 caractères</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, une seconde fois</translation>
    </message>
    <message>
        <source>The new password was not entered the same twice.</source>
        <translation>Le nouveau mot de passe n’a pas été saisi deux fois à l’identique.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsModel</name>
    <message>
        <source>fraud found</source>
        <translation>fraude trouvée</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en règle</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Acceptée le</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Code HS</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Poids net</translation>
    </message>
    <message>
        <source>Case here</source>
        <translation>Dossier ici</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsView</name>
    <message>
        <source>accepted before %1</source>
        <translation>acceptation avant le %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n examined declaration(s) %1</source>
        <translation>
            <numerusform>%n déclaration vérifiée (%1)</numerusform>
            <numerusform>%n déclarations vérifiées (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fraudulent</source>
        <translation>
            <numerusform>dont %n frauduleuse</numerusform>
            <numerusform>dont %n frauduleuses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2. The usual price per kg is the middle one of theirs.</source>
        <translation>%1, %2. Le prix au kg habituel est leur valeur médiane.</translation>
    </message>
    <message>
        <source>%1, %2. The usual weight is the middle one of theirs.</source>
        <translation>%1, %2. Le poids habituel est leur valeur médiane.</translation>
    </message>
    <message>
        <source>None of them has a case on this terminal.</source>
        <translation>Aucune d’elles n’a de dossier sur ce poste.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a case on this terminal: Enter opens it.</source>
        <translation>
            <numerusform>%n d’entre elles a un dossier sur ce poste&#xa0;: Enter l’ouvre.</numerusform>
            <numerusform>%n d’entre elles ont un dossier sur ce poste&#xa0;: Enter l’ouvre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past declarations</source>
        <translation>Déclarations passées</translation>
    </message>
    <message>
        <source>Reading the past declarations...</source>
        <translation>Lecture des déclarations passées...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No examined declaration %1 had this in common with the one at hand.</source>
        <translation>Aucune déclaration vérifiée (%1) n’avait ce point commun avec celle en cours.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ReasonStrip</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1  Alt+%2</source>
        <translation>%1  Alt+%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Why? A few words, kept with the decision</source>
        <translation>Pourquoi&#xa0;? Quelques mots, conservés avec la décision</translation>
    </message>
    <message>
        <source>Remark, if you wish</source>
        <translation>Remarque, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Say why in a few words; the reason is signed with the decision.</source>
        <translation>Dites pourquoi en quelques mots&#xa0;; le motif est signé avec la décision.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RiskView</name>
    <message>
        <source>drawn at random, to see what selection misses</source>
        <translation>tiré au sort, pour voir ce qui échappe au ciblage</translation>
    </message>
    <message>
        <source>sent there by a rule of the administration</source>
        <translation>envoyé là par une règle de l’administration</translation>
    </message>
    <message>
        <source>chosen by model %1</source>
        <translation>choisi par le modèle %1</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>Circuit&#xa0;: %1</translation>
    </message>
    <message>
        <source>fraud in about %1 of 100 such consignments</source>
        <translation>fraude dans environ %1 envois de ce type sur 100</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>rests on declarations %1 and others</source>
        <translation>repose sur les déclarations %1 et d’autres</translation>
    </message>
    <message>
        <source>rests on declarations %1</source>
        <translation>repose sur les déclarations %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>fraude trouvée</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en règle</translation>
    </message>
    <message>
        <source>Selection has not looked at this declaration.</source>
        <translation>Le ciblage n’a pas examiné cette déclaration.</translation>
    </message>
    <message>
        <source>From checking the declaration</source>
        <translation>Selon le contrôle de la déclaration</translation>
    </message>
    <message>
        <source>Same importer</source>
        <translation>Même importateur</translation>
    </message>
    <message>
        <source>Same HS code</source>
        <translation>Même code HS</translation>
    </message>
    <message>
        <source>From rule %1</source>
        <translation>De la règle&#xa0;%1</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>List the past declarations behind this (Enter)</source>
        <translation>Lister les déclarations passées à l’origine de ce motif (Enter)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RuleTrialModel</name>
    <message>
        <source>%1% (%2 to %3)</source>
        <translation>%1&#xa0;% (%2 à %3)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RulesEditor</name>
    <message>
        <source># One rule: a name, the lane it sends to, and the reason an officer reads.
# It holds when every line below it does.
rule cheap-shoes red: Shoes far below their usual value
  hs starts 64
  origin is CN, HK
  unit_value below 2.5
</source>
        <translation># Une règle&#xa0;: un nom, le circuit où elle envoie, et le motif que lit l’agent.
# Elle s’applique quand toutes les lignes au-dessous sont vraies.
rule chaussures-a-bas-prix red: Chaussures très au-dessous de leur valeur habituelle
  hs starts 64
  origin is CN, HK
  unit_value below 2.5
</translation>
    </message>
    <message>
        <source>Elements: %1.
Tests: is, is not, starts; for numbers below, above; for all missing.
Lanes: red, yellow, blue. A rule makes the lane stricter, never milder.</source>
        <translation>Éléments&#xa0;: %1.
Tests&#xa0;: is, is not, starts&#xa0;; pour les nombres below, above&#xa0;; pour tous missing.
Circuits&#xa0;: red, yellow, blue. Une règle rend le circuit plus strict, jamais moins.</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Version des règles</translation>
    </message>
    <message>
        <source>No rules are in force</source>
        <translation>Aucune règle n’est en vigueur</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What they would have done</source>
        <translation>Ce qu’elles auraient fait</translation>
    </message>
    <message>
        <source>Try the rules on past declarations before you put them in force.</source>
        <translation>Essayez les règles sur des déclarations passées avant de les mettre en vigueur.</translation>
    </message>
    <message>
        <source>What each rule would have done</source>
        <translation>Ce que chaque règle aurait fait</translation>
    </message>
    <message>
        <source>Try on this station&apos;s examinations</source>
        <translation>Essayer sur les vérifications du poste</translation>
    </message>
    <message>
        <source>Counts what each rule would have selected among the cases examined here (%1)</source>
        <translation>Compte ce que chaque règle aurait sélectionné parmi les dossiers vérifiés ici (%1)</translation>
    </message>
    <message>
        <source>Try on a file...</source>
        <translation>Essayer sur un fichier...</translation>
    </message>
    <message>
        <source>A CSV of past declarations with their outcomes</source>
        <translation>Un CSV de déclarations passées avec leurs résultats</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>Version %1 de %2, %3</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1&#xa0;: en vigueur</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>Aucune règle pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), well written.</source>
        <translation>
            <numerusform>%n règle, bien écrite.</numerusform>
            <numerusform>%n règles, bien écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Ces règles sont en vigueur.</translation>
    </message>
    <message>
        <source>Signs these rules as the next version; they hold from the next declaration on.</source>
        <translation>Signe ces règles comme version suivante&#xa0;; elles s’appliquent dès la prochaine déclaration.</translation>
    </message>
    <message>
        <source>Try these rules first: what goes in force was tried as it stands.</source>
        <translation>Essayez d’abord ces règles&#xa0;: ce qui entre en vigueur a été essayé tel quel.</translation>
    </message>
    <message>
        <source>Trying: %1%</source>
        <translation>Essai&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>On %1 of %2 the rules would have selected %3.</source>
        <translation>%1 (%2)&#xa0;: les règles en auraient sélectionné %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source> Fraud among them %1% (%2 to %3), usual %4%.</source>
        <translation> Fraude parmi elles&#xa0;: %1&#xa0;% (%2 à %3), d’ordinaire %4&#xa0;%.</translation>
    </message>
    <message>
        <source>Version %1 is in force, signed by you.</source>
        <translation>La version %1 est en vigueur, signée par vous.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SandboxBanner</name>
    <message>
        <source>SANDBOX   nothing here is real, nothing leaves it</source>
        <translation>BAC À SABLE   rien ici n’est réel, rien n’en sort</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SignInPage</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 is signed in at station %2. Work in the background goes on.</source>
        <translation>Connexion de %1 au poste %2. Le travail en arrière-plan continue.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>Contrôle du mot de passe...</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarModel</name>
    <message>
        <source>not examined</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>examined: fraud found</source>
        <translation>vérifié&#xa0;: fraude trouvée</translation>
    </message>
    <message>
        <source>examined: in order</source>
        <translation>vérifié&#xa0;: en règle</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Declared goods</source>
        <translation>Marchandises déclarées</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>Sans déclaration</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarView</name>
    <message>
        <source>No picture is kept of this scan.</source>
        <translation>Aucune image de ce scan n’est conservée.</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Images similaires</translation>
    </message>
    <message>
        <source>The image on the screen</source>
        <translation>L’image à l’écran</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the case (Enter in the list)</source>
        <translation>Ouvrir le dossier (Enter dans la liste)</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Lay this CT beside the one on the screen</source>
        <translation>Placer ce CT à côté de celui à l’écran</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Looking for similar images...</source>
        <translation>Recherche d’images similaires...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No other case on this terminal has a CT to compare with.</source>
        <translation>Aucun autre dossier sur ce poste n’a de CT à comparer.</translation>
    </message>
    <message>
        <source>No other case on this terminal has a radiograph to compare with.</source>
        <translation>Aucun autre dossier sur ce poste n’a de radiographie à comparer.</translation>
    </message>
    <message>
        <source>Most alike of %1 CT scans on this terminal.</source>
        <translation>Les plus similaires parmi %1 scans CT sur ce poste.</translation>
    </message>
    <message>
        <source>Most alike of %1 radiographs on this terminal.</source>
        <translation>Les plus similaires parmi %1 radiographies sur ce poste.</translation>
    </message>
    <message>
        <source>Alike is how it looks, not what it is: an image that was in order clears no other.</source>
        <translation>Similaire dit l’aspect, non ce que c’est&#xa0;: une image en règle n’en rend aucune autre conforme.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StationSetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>Configurer ce poste</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Ajouter un agent</translation>
    </message>
    <message>
        <source>The first officer is inspector, supervisor and administrator. Add the others later from the menu.</source>
        <translation>Le premier agent est inspecteur, superviseur et administrateur. Ajoutez les autres plus tard par le menu.</translation>
    </message>
    <message>
        <source>The new officer signs in with badge and password.</source>
        <translation>Le nouvel agent se connecte avec matricule et mot de passe.</translation>
    </message>
    <message>
        <source>For example BREMERHAVEN-3</source>
        <translation>Par exemple LEHAVRE-3</translation>
    </message>
    <message>
        <source>Station: letters, digits and hyphens</source>
        <translation>Poste&#xa0;: lettres, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>Nom de l’agent</translation>
    </message>
    <message>
        <source>Badge, the name to sign in with</source>
        <translation>Matricule, l’identifiant de connexion</translation>
    </message>
    <message>
        <source>Password, at least %1 characters</source>
        <translation>Mot de passe, au moins %1 caractères</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, à nouveau</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Set up and sign in</source>
        <translation>Configurer et se connecter</translation>
    </message>
    <message>
        <source>Add officer</source>
        <translation>Ajouter l’agent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give the station a name: it is part of every case number.</source>
        <translation>Donnez un nom au poste&#xa0;: il fait partie de chaque numéro de dossier.</translation>
    </message>
    <message>
        <source>Enter the officer&apos;s name.</source>
        <translation>Saisissez le nom de l’agent.</translation>
    </message>
    <message>
        <source>Enter a badge to sign in with.</source>
        <translation>Saisissez un matricule de connexion.</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>Le mot de passe doit avoir au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; enter them again.</source>
        <translation>Les deux mots de passe diffèrent&#xa0;; saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Making the keys...</source>
        <translation>Création des clés...</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>I instruct here and see all results</source>
        <translation>Je suis instructeur ici et vois tous les résultats</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>S’entraîner dans le bac à sable</translation>
    </message>
    <message>
        <source>Simulated cases, a simulated supervisor, and exercises that find out what you miss. Choose a name and a password for this sandbox alone.</source>
        <translation>Des dossiers simulés, un superviseur simulé et des exercices qui révèlent ce que vous manquez. Choisissez un nom et un mot de passe pour ce seul bac à sable.</translation>
    </message>
    <message>
        <source>Enter the sandbox</source>
        <translation>Entrer dans le bac à sable</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StatusStrip</name>
    <message>
        <source>Import progress</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Stop the import; what is in stays in (Ctrl+.)</source>
        <translation>Arrêter l’import&#xa0;; ce qui est entré reste (Ctrl+.)</translation>
    </message>
    <message>
        <source>What draws the 3D image: %1</source>
        <translation>Ce qui dessine l’image 3D&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 free</source>
        <translation>Disque presque plein&#xa0;: %1 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Free space where cases and scans are kept</source>
        <translation>Espace libre là où sont conservés dossiers et scans</translation>
    </message>
    <message>
        <source>How far the simulated cases are</source>
        <translation>Avancement des dossiers simulés</translation>
    </message>
    <message>
        <source>Make no more cases</source>
        <translation>Ne plus créer de dossiers</translation>
    </message>
    <message>
        <source>The cases made so far stay; the others are made at the next start</source>
        <translation>Les dossiers créés jusqu’ici restent&#xa0;; les autres seront créés au prochain démarrage</translation>
    </message>
    <message>
        <source>How far the exercise pack is</source>
        <translation>Avancement du pack d’exercices</translation>
    </message>
    <message>
        <source>Stop reading the pack</source>
        <translation>Arrêter la lecture du pack</translation>
    </message>
    <message>
        <source>Stop reading the exercise pack; what is in stays in</source>
        <translation>Arrêter la lecture du pack d’exercices&#xa0;; ce qui est entré reste</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingForm</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Share of threats</source>
        <translation>Part de menaces</translation>
    </message>
    <message>
        <source>Time for an image</source>
        <translation>Temps par image</translation>
    </message>
    <message>
        <source>With a detector that marks images</source>
        <translation>Avec un détecteur qui marque les images</translation>
    </message>
    <message>
        <source>What you miss: adapts to your answers</source>
        <translation>Ce que vous manquez&#xa0;: s’adapte à vos réponses</translation>
    </message>
    <message>
        <source>Rare threats: as on a normal day</source>
        <translation>Menaces rares&#xa0;: comme un jour normal</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <translation>Radiographies</translation>
    </message>
    <message>
        <source>CT scans</source>
        <translation>Scans CT</translation>
    </message>
    <message>
        <source>Both: every third a CT scan</source>
        <translation>Les deux&#xa0;: un scan CT sur trois images</translation>
    </message>
    <message>
        <source>About so long</source>
        <translation>Durée approximative</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 % of the images</source>
        <translation>%1&#xa0;% des images</translation>
    </message>
    <message>
        <source>As long as you need</source>
        <translation>Autant qu’il vous faut</translation>
    </message>
    <message>
        <source>%1 seconds, then it counts as cleared</source>
        <translation>%1 secondes, puis compte comme conforme</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>Nouveaux tests</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that you missed come back today.</source>
        <translation>
            <numerusform>%n image que vous avez manquée revient aujourd’hui.</numerusform>
            <numerusform>%n images que vous avez manquées reviennent aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Ce que vous voyez et manquez</translation>
    </message>
    <message>
        <source>Threats are as rare as at the port: such are missed more often, because one comes to expect nothing.</source>
        <translation>Les menaces sont aussi rares qu’au port&#xa0;: on en manque alors davantage, parce qu’on finit par ne s’attendre à rien.</translation>
    </message>
    <message>
        <source>Three in five images hold a threat; what you miss comes more often and easier, what you find fades.</source>
        <translation>Trois images sur cinq contiennent une menace&#xa0;; ce que vous manquez revient plus souvent et plus facile, ce que vous trouvez s’estompe.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>This exercise is not in this sandbox.</source>
        <translation>Cet exercice n’est pas dans ce bac à sable.</translation>
    </message>
    <message>
        <source>An exercise of the country pack %1.</source>
        <translation>Un exercice du pack de pays %1.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingPanel</name>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Ce que vous voyez et manquez</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Session d’entraînement</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Images montrées</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>End the session here</source>
        <translation>Terminer la session ici</translation>
    </message>
    <message>
        <source>%1 of %2 images answered</source>
        <translation>%1 images répondues sur %2</translation>
    </message>
    <message>
        <source>The next image is being made</source>
        <translation>L’image suivante est en création</translation>
    </message>
    <message>
        <source>A parcel of its own, never shown before.</source>
        <translation>Un colis unique, jamais montré auparavant.</translation>
    </message>
    <message>
        <source>F5: nothing in it, clear it.</source>
        <translation>F5&#xa0;: rien dedans, conforme.</translation>
    </message>
    <message>
        <source>F6: hold it, and click on what you found.</source>
        <translation>F6&#xa0;: retenez-le, et cliquez sur ce que vous avez trouvé.</translation>
    </message>
    <message>
        <source>All tools of the desk work as ever.</source>
        <translation>Tous les outils du poste fonctionnent comme d’habitude.</translation>
    </message>
    <message>
        <source>A re-test: you missed something in this image before.</source>
        <translation>Un nouveau test&#xa0;: vous avez déjà manqué quelque chose dans cette image.</translation>
    </message>
    <message>
        <source>A detector marks what it takes for a threat. It is simulated: it misses some, and marks harmless things.</source>
        <translation>Un détecteur marque ce qu’il prend pour une menace. Il est simulé&#xa0;: il en manque, et marque des objets sans danger.</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>Contient-elle quelque chose de prohibé&#xa0;?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Click on it, or draw a box around it (B). Esc goes back.</source>
        <translation>Cliquez dessus, ou tracez une boîte autour (B). Esc revient en arrière.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1&#xa0;s restantes</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ViewerBar</name>
    <message>
        <source>Image tools</source>
        <translation>Outils d’image</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset (1 to 9)</source>
        <translation>Préréglage (1 à 9)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Scan of this case</source>
        <translation>Scan de ce dossier</translation>
    </message>
    <message>
        <source>Which scan of this case is shown</source>
        <translation>Quel scan de ce dossier est affiché</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistDelegate</name>
    <message>
        <source>Contested</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>Sans déclaration</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistFilterBar</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Case, container, goods, importer</source>
        <translation>N°, conteneur, marchandises, importateur</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Chercher dans la liste de travail</translation>
    </message>
    <message>
        <source>Show only this lane; several may be chosen</source>
        <translation>Ne montrer que ce circuit&#xa0;; plusieurs peuvent être choisis</translation>
    </message>
    <message>
        <source>Only lane %1</source>
        <translation>Seulement le circuit %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other: a supervisor settles them</source>
        <translation>Décidé séparément, et les décisions se contredisent&#xa0;: un superviseur tranche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Aucun dossier ici</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>read unaided</source>
        <translation>lecture sans aide</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>aucune alarme</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2, %3
%4
Opened %5</source>
        <translation>%1
%2, %3
%4
Ouvert le %5</translation>
    </message>
    <message>
        <source>No goods declared</source>
        <translation>Aucune marchandise déclarée</translation>
    </message>
    <message>
        <source>%1
Detectors: %2</source>
        <translation>%1
Détecteurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, detectors: %2</source>
        <translation>%1, détecteurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, age: %5</source>
        <translation>%1,&#xa0;%2,&#xa0;%3,&#xa0;%4, âge&#xa0;:&#xa0;%5</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading the worklist...</source>
        <translation>Chargement de la liste de travail...</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Aucun dossier ne correspond.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout réafficher</translation>
    </message>
    <message>
        <source>Nothing to inspect.
Drop a scan here, or press Ctrl+O.</source>
        <translation>Rien à inspecter.
Déposez un scan ici, ou appuyez sur Ctrl+O.</translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation>Importer des scans</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>Aucun dossier ici.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The picture holds attenuation in a scale that it does not state.</source>
        <translation>L’image contient des atténuations dans une échelle qu’elle n’indique pas.</translation>
    </message>
    <message>
        <source>Threats are projected into pictures of 8 or 16 bits only.</source>
        <translation>Les menaces ne sont projetées que dans des images de 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>No place in the picture is free of matter, so it is not known what the unattenuated beam looks like.</source>
        <translation>Aucun endroit de l’image n’est vide de matière&#xa0;: on ignore à quoi ressemble le faisceau non atténué.</translation>
    </message>
    <message>
        <source>The picture is too small to hide anything in.</source>
        <translation>L’image est trop petite pour y cacher quoi que ce soit.</translation>
    </message>
    <message>
        <source>Threats are projected into one grey layer, a pair of energies or a colour export; this picture has other layers.</source>
        <translation>Les menaces sont projetées dans une couche de gris, une paire d’énergies ou un export en couleurs&#xa0;; cette image a d’autres couches.</translation>
    </message>
    <message>
        <source>Colour exports must have 8 bits a channel.</source>
        <translation>Les exports en couleurs doivent avoir 8 bits par canal.</translation>
    </message>
    <message>
        <source>The colours are no pseudo-colour on white, so no transmission can be told from them.</source>
        <translation>Les couleurs ne sont pas des pseudo-couleurs sur blanc&#xa0;: aucune transmission ne peut en être déduite.</translation>
    </message>
</context>
</TS>
