<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ColourLayers</name>
    <message>
        <source>The colours were reduced from 16 to 8 bits.</source>
        <translation>Los colores se han reducido de 16 a 8 bits.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>DicomReader</name>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>%1 no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header nests without end.</source>
        <translation>%1 está dañado: las anidaciones de su cabecera no terminan.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header cannot be read.</source>
        <translation>%1 está dañado: su cabecera no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its header cannot be read to the end.</source>
        <translation>%1 está dañado o incompleto: su cabecera no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>%1 is a deflated file of more than 2 GiB; store it plain.</source>
        <translation>%1 es un archivo comprimido (deflate) de más de 2 GiB; guárdelo sin comprimir.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its deflated data do not unpack.</source>
        <translation>%1 está dañado o incompleto: sus datos comprimidos (deflate) no se pueden descomprimir.</translation>
    </message>
    <message>
        <source>%1 holds no image: it is %2.</source>
        <translation>%1 no contiene ninguna imagen: es %2.</translation>
    </message>
    <message>
        <source>%1 is a DICOM file without an image in it.</source>
        <translation>%1 es un archivo DICOM sin imagen.</translation>
    </message>
    <message>
        <source>Voxels outside the scanned field hold the stored value %1.</source>
        <translation>Los vóxeles fuera del campo escaneado contienen el valor almacenado %1.</translation>
    </message>
    <message>
        <source>The series mixes slices of %1 grids; each is a volume of its own.</source>
        <translation>La serie mezcla cortes de %1 mallas distintas; cada una es un volumen aparte.</translation>
    </message>
    <message>
        <source>%1 is not of the same size as its other energy.</source>
        <translation>%1 no tiene el mismo tamaño que su otra energía.</translation>
    </message>
    <message>
        <source>Not enough memory for %1; close other scans.</source>
        <translation>No hay memoria suficiente para %1; cierre otros escaneos.</translation>
    </message>
    <message>
        <source>%1 is cut short: the image data it announces are missing; fetch it again.</source>
        <translation>%1 está incompleto: faltan los datos de imagen que anuncia; vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se ha cancelado la lectura.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: it announces %2 frames and holds %3 pieces.</source>
        <translation>%1 está dañado o incompleto: anuncia %2 fotogramas y contiene %3 fragmentos.</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>alta energía</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>baja energía</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>segmento %1</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read.</source>
        <translation>%1 contiene colores de un tipo no admitido.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 does not decompress.</source>
        <translation>%1 está dañado: el fotograma %2 no se puede descomprimir.</translation>
    </message>
    <message>
        <source>%1 uses a segmented colour palette, which is not read.</source>
        <translation>%1 usa una paleta de colores segmentada, que no se admite.</translation>
    </message>
    <message>
        <source>%1 is damaged: its colour palette is incomplete.</source>
        <translation>%1 está dañado: su paleta de colores está incompleta.</translation>
    </message>
    <message>
        <source>%1 stores its samples in a width that is not read (Bits Allocated %2).</source>
        <translation>%1 almacena sus muestras con un ancho no admitido (Bits Allocated %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: the widths of its samples contradict each other.</source>
        <translation>%1 está dañado: los anchos de sus muestras se contradicen.</translation>
    </message>
    <message>
        <source>%1 holds one-bit colours, which are not read.</source>
        <translation>%1 contiene colores de un bit, que no se admiten.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says compressed but its image data are plain.</source>
        <translation>%1 está dañado: se declara comprimido, pero sus datos de imagen no lo están.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says plain but its image data are compressed.</source>
        <translation>%1 está dañado: se declara sin comprimir, pero sus datos de imagen están comprimidos.</translation>
    </message>
    <message>
        <source>%1 is compressed in a way that is not read (transfer syntax %2).</source>
        <translation>%1 está comprimido de una forma no admitida (sintaxis de transferencia %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not say how large its image is.</source>
        <translation>%1 está dañado: no indica el tamaño de su imagen.</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read (%2).</source>
        <translation>%1 contiene colores de un tipo no admitido (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: its colours and its samples per pixel do not agree.</source>
        <translation>%1 está dañado: sus colores y sus muestras por píxel no concuerdan.</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>fotograma %1</translation>
    </message>
    <message>
        <source>The scan that this report speaks of is not beside it; its boxes count that scan&apos;s voxels.</source>
        <translation>El escaneo al que se refiere este informe no está junto a él; sus recuadros se cuentan en vóxeles de ese escaneo.</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>un informe estructurado</translation>
    </message>
    <message>
        <source>a waveform recording</source>
        <translation>un registro de formas de onda</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>un estado de presentación</translation>
    </message>
    <message>
        <source>an encapsulated document</source>
        <translation>un documento encapsulado</translation>
    </message>
    <message>
        <source>raw or registration data</source>
        <translation>datos brutos o de registro espacial</translation>
    </message>
    <message>
        <source>a radiotherapy structure set</source>
        <translation>un conjunto de estructuras de radioterapia</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>un plan de radioterapia</translation>
    </message>
    <message>
        <source>a radiotherapy record</source>
        <translation>un historial de radioterapia</translation>
    </message>
    <message>
        <source>a quadrupole resonance measurement</source>
        <translation>una medición de resonancia cuadrupolar</translation>
    </message>
    <message>
        <source>a value mapping</source>
        <translation>una asignación de valores</translation>
    </message>
    <message>
        <source>a media directory (DICOMDIR); open the folder instead</source>
        <translation>un directorio de soporte (DICOMDIR); abra la carpeta en su lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) came twice and are read once.</source>
        <translation>
            <numerusform>%n corte ha llegado dos veces y se lee una sola vez.</numerusform>
            <numerusform>%n cortes han llegado dos veces y se leen una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) lie where another already lies and are left out.</source>
        <translation>
            <numerusform>%n corte ocupa el lugar de otro y se omite.</numerusform>
            <numerusform>%n cortes ocupan el lugar de otros y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>The slices do not say where they lie; they are kept in the order of their numbers.</source>
        <translation>Los cortes no indican su posición; se mantienen en el orden de sus números.</translation>
    </message>
    <message>
        <source>Slices are missing: %1 in %2 gaps.</source>
        <translation>Faltan cortes: %1 en %2 huecos.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced; %1 mm is taken for all.</source>
        <translation>Los cortes no están a distancias iguales; se toma %1 mm para todos.</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees; shapes are sheared by that.</source>
        <translation>El pórtico estaba inclinado %1 grados; las formas aparecen sesgadas en esa medida.</translation>
    </message>
    <message>
        <source>The file does not state the size of its pixels; 1 mm is assumed.</source>
        <translation>El archivo no indica el tamaño de sus píxeles; se supone 1 mm.</translation>
    </message>
    <message>
        <source>The file states an orientation that cannot be; the slices are shown as if they lay straight.</source>
        <translation>El archivo indica una orientación imposible; los cortes se muestran como si estuvieran rectos.</translation>
    </message>
    <message>
        <source>The file states a rescale slope that cannot be; 1 is taken, so values may mean nothing.</source>
        <translation>El archivo indica una pendiente de reescalado imposible; se toma 1, así que los valores pueden no significar nada.</translation>
    </message>
</context>
<context>
    <name>Enhancement</name>
    <message>
        <source>High penetration</source>
        <translation>Alta penetración</translation>
    </message>
    <message>
        <source>Low density</source>
        <translation>Baja densidad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logaritmo</translation>
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
        <translation>Bordes</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 (cleared)</source>
        <translation>%1 (inofensivo)</translation>
    </message>
    <message>
        <source>%1 (unclear)</source>
        <translation>%1 (dudoso)</translation>
    </message>
</context>
<context>
    <name>IntakeService</name>
    <message>
        <source>Sign in first; imports are signed and encrypted.</source>
        <translation>Inicie sesión primero; las importaciones se firman y se cifran.</translation>
    </message>
    <message>
        <source>The declared container number %1 is not valid (ISO 6346); check it.</source>
        <translation>El número de contenedor declarado %1 no es válido (ISO 6346); compruébelo.</translation>
    </message>
</context>
<context>
    <name>LocalCache</name>
    <message>
        <source>There is no such case on this terminal.</source>
        <translation>Ese expediente no existe en este terminal.</translation>
    </message>
    <message>
        <source>Nobody is signed in; sign in first.</source>
        <translation>Nadie ha iniciado sesión; inicie sesión primero.</translation>
    </message>
    <message>
        <source>This station has no name yet; finish its set-up first.</source>
        <translation>Esta estación aún no tiene nombre; termine su configuración primero.</translation>
    </message>
    <message>
        <source>Reading the log was stopped; nothing was changed.</source>
        <translation>Se ha detenido la lectura del diario; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The content does not match its hash: it was altered.</source>
        <translation>El contenido no concuerda con su hash: ha sido alterado.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s.</source>
        <translation>La firma no es la del funcionario.</translation>
    </message>
    <message>
        <source>It is signed by an officer who is not in the register.</source>
        <translation>Lo firma un funcionario que no figura en el registro.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La comprobación se ha detenido antes de terminar.</translation>
    </message>
    <message>
        <source>The register entry of officer %1 was altered.</source>
        <translation>La inscripción del funcionario %1 en el registro ha sido alterada.</translation>
    </message>
    <message>
        <source>Its kind is unknown to this program.</source>
        <translation>Este programa no conoce su clase.</translation>
    </message>
    <message>
        <source>Events are missing or out of order before it: number %1 follows number %2.</source>
        <translation>Faltan eventos anteriores o están desordenados: el número %1 sigue al número %2.</translation>
    </message>
    <message>
        <source>It does not follow the event before it.</source>
        <translation>No continúa el evento anterior.</translation>
    </message>
    <message>
        <source>The end of the log is missing: it stops at number %1 of %2.</source>
        <translation>Falta el final del diario: termina en el número %1 de %2.</translation>
    </message>
    <message>
        <source>The record of the last event does not match the log.</source>
        <translation>La anotación del último evento no concuerda con el diario.</translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation>Falta la anotación del último evento.</translation>
    </message>
    <message>
        <source>The case list does not match the log; rebuild it (portlightctl rebuild).</source>
        <translation>La lista de expedientes no concuerda con el diario; reconstrúyala (portlightctl rebuild).</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing; install libqt6sql6-sqlite.</source>
        <translation>Falta el controlador SQLite de Qt; instale libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The case database gave no answer.</source>
        <translation>La base de datos de expedientes no ha respondido.</translation>
    </message>
    <message>
        <source>Another program keeps the case database locked; close it and try again.</source>
        <translation>Otro programa mantiene bloqueada la base de datos de expedientes; ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The case database cannot be written; check the rights on the data folder.</source>
        <translation>No se puede escribir en la base de datos de expedientes; compruebe los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved; free some space and try again.</source>
        <translation>El disco está lleno, no se ha guardado nada; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk reported an error, nothing was saved; check the disk.</source>
        <translation>El disco ha notificado un error, no se ha guardado nada; compruebe el disco.</translation>
    </message>
    <message>
        <source>The case database is damaged and was left as it is; restore a copy from the backups folder.</source>
        <translation>La base de datos de expedientes está dañada y se ha dejado como estaba; restaure una copia de la carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>The case database reported a failure, nothing was saved.</source>
        <translation>La base de datos de expedientes ha notificado un fallo, no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Your entry in the officer register was changed; call the administrator.</source>
        <translation>Su inscripción en el registro de funcionarios ha cambiado; avise al administrador.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights; nothing was saved.</source>
        <translation>La Administración le ha retirado sus derechos; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The record names no case.</source>
        <translation>La anotación no indica ningún expediente.</translation>
    </message>
    <message>
        <source>There is already a case number %1; take the next free number.</source>
        <translation>Ya existe un expediente con el número %1; use el siguiente número libre.</translation>
    </message>
    <message>
        <source>Entry %1 of the hub&apos;s log contradicts what this terminal holds: %2</source>
        <translation>El asiento %1 del diario del servidor contradice lo que guarda este terminal: %2</translation>
    </message>
    <message>
        <source>its leaf is another.</source>
        <translation>su hoja es otra.</translation>
    </message>
    <message>
        <source>The hub&apos;s log goes on at entry %1, but this terminal has %2.</source>
        <translation>El diario del servidor continúa en el asiento %1, pero este terminal tiene %2.</translation>
    </message>
    <message>
        <source>its leaf does not match its content.</source>
        <translation>su hoja no concuerda con su contenido.</translation>
    </message>
    <message>
        <source>this terminal holds another event under its id.</source>
        <translation>este terminal guarda otro evento con su identificador.</translation>
    </message>
    <message>
        <source>it does not follow event %1 of station %2.</source>
        <translation>no continúa el evento %1 de la estación %2.</translation>
    </message>
    <message>
        <source>This officer is not in the register of this station.</source>
        <translation>Este funcionario no figura en el registro de esta estación.</translation>
    </message>
    <message>
        <source>Give a badge of 1 to %1 letters or digits.</source>
        <translation>Indique una credencial de 1 a %1 letras o cifras.</translation>
    </message>
    <message>
        <source>Give a name of at most %1 characters.</source>
        <translation>Indique un nombre de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The password is too short; take at least %1 characters.</source>
        <translation>La contraseña es demasiado corta; use al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Give the station a name of 1 to %1 characters.</source>
        <translation>Dé a la estación un nombre de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This station is already named %1; its name is part of every record.</source>
        <translation>Esta estación ya se llama %1; su nombre forma parte de cada anotación.</translation>
    </message>
    <message>
        <source>Only a signed-in administrator or supervisor can add officers.</source>
        <translation>Solo un administrador o un supervisor con la sesión iniciada puede añadir funcionarios.</translation>
    </message>
    <message>
        <source>The badge %1 is taken; choose another.</source>
        <translation>La credencial %1 ya está en uso; elija otra.</translation>
    </message>
    <message>
        <source>The administration has withdrawn the rights of this badge; call your supervisor.</source>
        <translation>La Administración ha retirado los derechos de esta credencial; avise a su supervisor.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; check its name and rights.</source>
        <translation>No se puede crear la carpeta de datos %1; compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The rebuild was stopped; nothing was changed.</source>
        <translation>La reconstrucción se ha detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The stored scan is damaged; import it again from its source.</source>
        <translation>El escaneo almacenado está dañado; vuelva a importarlo desde su origen.</translation>
    </message>
    <message>
        <source>The scan cannot be unpacked: the disk is full or read-only.</source>
        <translation>El escaneo no se puede desempaquetar: el disco está lleno o es de solo lectura.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made to unpack the scan.</source>
        <translation>No se puede crear la carpeta %1 para desempaquetar el escaneo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written to unpack the scan.</source>
        <translation>No se puede escribir el archivo %1 para desempaquetar el escaneo.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>El escaneo no se puede almacenar: el disco está lleno o es de solo lectura.</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was kept.</source>
        <translation>Se ha detenido antes de terminar; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was stored; import it again.</source>
        <translation>El archivo %1 ha cambiado mientras se almacenaba; vuelva a importarlo.</translation>
    </message>
    <message>
        <source>These are too many files for one scan.</source>
        <translation>Son demasiados archivos para un solo escaneo.</translation>
    </message>
    <message>
        <source>There is no file to store.</source>
        <translation>No hay ningún archivo que almacenar.</translation>
    </message>
    <message>
        <source>This scan is not stored on this terminal.</source>
        <translation>Este escaneo no está almacenado en este terminal.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>Esto no es el hash de un escaneo.</translation>
    </message>
    <message>
        <source>The scan that came is not the one that was asked for.</source>
        <translation>El escaneo recibido no es el que se ha pedido.</translation>
    </message>
    <message>
        <source>The file in the data folder is a database of another program; choose another folder.</source>
        <translation>El archivo de la carpeta de datos es una base de datos de otro programa; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The backups folder cannot be made; check the rights on %1.</source>
        <translation>No se puede crear la carpeta de copias de seguridad; compruebe los permisos de %1.</translation>
    </message>
    <message>
        <source>These cases were last opened by a newer Portlight (schema %1, this program knows %2); install the newer version. Nothing was changed.</source>
        <translation>Estos expedientes se abrieron por última vez con un Portlight más reciente (esquema %1; este programa conoce el %2); instale la versión más reciente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The stored scan was altered or cut short; import it again.</source>
        <translation>El escaneo almacenado ha sido alterado o está incompleto; vuelva a importarlo.</translation>
    </message>
    <message>
        <source>Badge or password is wrong; try again.</source>
        <translation>La credencial o la contraseña no es correcta; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>No hay memoria libre suficiente para comprobar la contraseña.</translation>
    </message>
    <message>
        <source>Your sealed keys are damaged; call the administrator.</source>
        <translation>Sus claves protegidas están dañadas; avise al administrador.</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed; nothing of it is used. Call the administrator.</source>
        <translation>%1 se ha modificado después de su firma; no se usa nada de su contenido. Avise al administrador.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Only an administrator can put this in force.</source>
        <translation>Solo un administrador puede poner esto en vigor.</translation>
    </message>
    <message>
        <source>Only a supervisor can put this in force.</source>
        <translation>Solo un supervisor puede poner esto en vigor.</translation>
    </message>
    <message>
        <source>The document is larger than 16 MiB.</source>
        <translation>El documento supera los 16 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>This scan may be the only copy; it stays on this terminal.</source>
        <translation>Este escaneo puede ser la única copia; permanece en esta estación.</translation>
    </message>
    <message>
        <source>%1 holds live cases and cannot be a sandbox; choose another folder.</source>
        <translation>%1 contiene expedientes reales y no puede ser un entorno de prácticas; elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is a sandbox and cannot hold live cases; choose another folder, or open it with portlight --sandbox.</source>
        <translation>%1 es un entorno de prácticas y no puede contener expedientes reales; elija otra carpeta o ábralo con portlight --sandbox.</translation>
    </message>
    <message>
        <source>What is kept for finding similar images is damaged; it is made anew.</source>
        <translation>Lo que se guarda para buscar imágenes similares está dañado; se crea de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough free memory to keep a key safe.</source>
        <translation>No hay memoria libre suficiente para guardar una clave de forma segura.</translation>
    </message>
    <message>
        <source>This is the password in use; take another.</source>
        <translation>Esta es la contraseña actual; elija otra.</translation>
    </message>
    <message>
        <source>Your keys are not at this station; change the password where you were added.</source>
        <translation>Sus claves no están en esta estación; cambie la contraseña en la estación donde se le añadió.</translation>
    </message>
    <message>
        <source>The password in use is wrong; try again.</source>
        <translation>La contraseña actual es incorrecta; inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords in a row: try again in %1 seconds.</source>
        <translation>
            <numerusform>%n contraseña incorrecta: vuelva a intentarlo dentro de %1 segundos.</numerusform>
            <numerusform>%n contraseñas incorrectas seguidas: vuelva a intentarlo dentro de %1 segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>top</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>inferior</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>front</source>
        <translation>frontal</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>baja energía</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>alta energía</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Organic</source>
        <translation>Orgánico</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Denso</translation>
    </message>
    <message>
        <source>Shell off</source>
        <translation>Sin envoltorio</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Electrónica</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation>Máximo (MIP)</translation>
    </message>
    <message>
        <source>Scanner&apos;s colours</source>
        <translation>Colores del escáner</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Organic only</source>
        <translation>Solo orgánico</translation>
    </message>
    <message>
        <source>Metal only</source>
        <translation>Solo metal</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Alta energía</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Baja energía</translation>
    </message>
    <message>
        <source>This scan holds one energy and no colours: materials cannot be told apart.</source>
        <translation>Este escaneo contiene una sola energía y ningún color: no se pueden distinguir los materiales.</translation>
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
        <translation>Espera, minutos (dcha.)</translation>
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
        <translation>Es demasiado largo para un código QR.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>%1 could not be put aside in the quarantine; is the disk full?</source>
        <translation>No se ha podido apartar %1 en la cuarentena; ¿está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>Certificate of training</source>
        <translation>Certificado de entrenamiento</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>Amenazas encontradas: %1 de %2</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>Falsas alarmas: %1 de %2 imágenes inofensivas</translation>
    </message>
    <message>
        <source>Sensitivity d&apos;: %1 (95 % interval %2 to %3)</source>
        <translation>Sensibilidad d&apos;: %1 (intervalo del 95 %: %2 a %3)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Instructor: %1</source>
        <translation>Instructor: %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Expedido el %1</translation>
    </message>
    <message>
        <source>Signed: portlightctl verify FILE checks this page and names the instructor&apos;s key.</source>
        <translation>Firmado: portlightctl verify FILE comprueba esta página e indica la clave del instructor.</translation>
    </message>
    <message>
        <source>Only an instructor issues certificates.</source>
        <translation>Solo un instructor expide certificados.</translation>
    </message>
    <message>
        <source>Nobody certifies themselves; ask another instructor.</source>
        <translation>Nadie se certifica a sí mismo; pídalo a otro instructor.</translation>
    </message>
    <message>
        <source>The certificate&apos;s page could not be drawn.</source>
        <translation>No se ha podido dibujar la página del certificado.</translation>
    </message>
    <message>
        <source>This is no certificate of Portlight.</source>
        <translation>Esto no es un certificado de Portlight.</translation>
    </message>
    <message>
        <source>There is no room for a %1 in this parcel.</source>
        <translation>No hay sitio en este paquete para: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Detector (simulated)</source>
        <translation>Detector (simulado)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se ha podido escribir %1.</translation>
    </message>
    <message>
        <source>There is no exercise pack in %1.</source>
        <translation>No hay ningún paquete de ejercicios en %1.</translation>
    </message>
    <message>
        <source>The pack in %1 carries no signature.</source>
        <translation>El paquete de ejercicios de %1 no lleva firma.</translation>
    </message>
    <message>
        <source>The pack in %1 was altered, or is signed by a key that is not trusted here (%2...).</source>
        <translation>El paquete de %1 fue alterado o está firmado con una clave que no es de confianza aquí (%2...).</translation>
    </message>
    <message>
        <source>This version does not read that kind of pack.</source>
        <translation>Esta versión no lee ese tipo de paquete.</translation>
    </message>
    <message>
        <source>%1 is not the file that was signed; get the pack again.</source>
        <translation>%1 no es el archivo que se firmó; consiga de nuevo el paquete de ejercicios.</translation>
    </message>
    <message>
        <source>%1 holds something already; a pack needs a folder of its own.</source>
        <translation>%1 ya contiene algo; un paquete necesita una carpeta propia.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>Stopped; the pack is not complete.</source>
        <translation>Detenido; el paquete no está completo.</translation>
    </message>
    <message>
        <source>No examined case with a scan could be taken into the pack. %1</source>
        <translation>No se pudo incluir en el paquete ningún caso examinado con escaneo. %1</translation>
    </message>
    <message>
        <source>%1 is no sandbox; exercises go into a sandbox alone.</source>
        <translation>%1 no es un entorno de prácticas; los ejercicios solo entran en un entorno de prácticas.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>No se pudo copiar %1.</translation>
    </message>
    <message>
        <source>Stopped; what came in before stays.</source>
        <translation>Detenido; lo que entró antes se queda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no scan.</source>
        <translation>«%1» no indica ningún escaneo.</translation>
    </message>
    <message>
        <source>%1 does not say what is in its scan.</source>
        <translation>%1 no dice qué hay en su escaneo.</translation>
    </message>
    <message>
        <source>Stopped; what was made before stays.</source>
        <translation>Detenido; lo que se hizo antes se queda.</translation>
    </message>
    <message>
        <source>A simulated scan got lost.</source>
        <translation>Se ha perdido un escaneo simulado.</translation>
    </message>
    <message>
        <source>Chosen at random</source>
        <translation>Elegido por sorteo</translation>
    </message>
    <message>
        <source>Simulated supervisor</source>
        <translation>Supervisor simulado</translation>
    </message>
    <message>
        <source>%1 has no simulated supervisor; start it with portlight --sandbox.</source>
        <translation>%1 no tiene supervisor simulado; ábralo con portlight --sandbox.</translation>
    </message>
    <message>
        <source>This sandbox has people already; ask its instructor to add another one.</source>
        <translation>Este entorno de prácticas ya tiene usuarios; pida a su instructor que añada otro.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Incautado</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>Examinado, nada encontrado</translation>
    </message>
    <message>
        <source>What is in this scan is not known: your word counts</source>
        <translation>No se sabe qué hay en este escaneo: vale lo que usted diga</translation>
    </message>
    <message>
        <source>Nothing prohibited in it</source>
        <translation>No contiene nada prohibido</translation>
    </message>
    <message>
        <source>The supervisor approved the hold of %1: %2.</source>
        <translation>El supervisor ha aprobado la retención de %1: %2.</translation>
    </message>
    <message>
        <source>The supervisor rejected the hold of %1: %2.</source>
        <translation>El supervisor ha rechazado la retención de %1: %2.</translation>
    </message>
    <message>
        <source>Must be opened</source>
        <translation>Debe abrirse</translation>
    </message>
    <message>
        <source>The supervisor sends %1 to examination.</source>
        <translation>El supervisor envía %1 a reconocimiento físico.</translation>
    </message>
    <message>
        <source>The supervisor cleared %1: %2.</source>
        <translation>El supervisor ha despachado %1: %2.</translation>
    </message>
    <message>
        <source>%1 was examined: %2.</source>
        <translation>Reconocimiento físico de %1: %2.</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>not enough to compare</source>
        <translation>no basta para comparar</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>sin diferencia demostrada</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>threats</source>
        <translation>amenazas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontradas</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>inofensivas</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>tiempo mediano</translation>
    </message>
    <message>
        <source>What you find</source>
        <translation>Lo que encuentra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>todas las imágenes</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase de amenaza</translation>
    </message>
    <message>
        <source>By cargo</source>
        <translation>Por carga</translation>
    </message>
    <message>
        <source>In brackets: where the rate lies with 95 % confidence (Wilson). A harmless image has no class: the false alarms beside a class are those of all harmless images.</source>
        <translation>Entre paréntesis: dónde está la tasa con una confianza del 95 % (Wilson). Una imagen inofensiva no tiene clase: las falsas alarmas junto a una clase son las de todas las imágenes inofensivas.</translation>
    </message>
    <message>
        <source>How well you tell threats from harmless things</source>
        <translation>Cómo distingue las amenazas de lo inofensivo</translation>
    </message>
    <message>
        <source>That takes at least one threat and one harmless image.</source>
        <translation>Para eso se necesita al menos una amenaza y una imagen inofensiva.</translation>
    </message>
    <message>
        <source>slow to alarm</source>
        <translation>le cuesta dar la alarma</translation>
    </message>
    <message>
        <source>quick to alarm</source>
        <translation>da la alarma con facilidad</translation>
    </message>
    <message>
        <source>neither quick nor slow to alarm</source>
        <translation>ni le cuesta dar la alarma ni la da con facilidad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>value (95 % interval)</source>
        <translation>valor (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>0: by chance; above 3: very well</source>
        <translation>0: al azar; más de 3: muy bien</translation>
    </message>
    <message>
        <source>criterion c</source>
        <translation>criterio c</translation>
    </message>
    <message>
        <source>0.5: by chance; 1: without an error</source>
        <translation>0,5: al azar; 1: sin ningún error</translation>
    </message>
    <message>
        <source>How it goes over time</source>
        <translation>Evolución en el tiempo</translation>
    </message>
    <message>
        <source>The learning curve begins with two blocks of 50 answers; there are %1 answers.</source>
        <translation>La curva de aprendizaje empieza con dos bloques de 50 respuestas; hay %1 respuestas.</translation>
    </message>
    <message>
        <source>d&apos; in blocks of 50 answers, each with its 95 % interval.</source>
        <translation>d&apos; en bloques de 50 respuestas, cada uno con su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>A direction can be named from three blocks on.</source>
        <translation>A partir de tres bloques se puede indicar una tendencia.</translation>
    </message>
    <message>
        <source>No direction is shown yet.</source>
        <translation>Aún no se aprecia ninguna tendencia.</translation>
    </message>
    <message>
        <source>d&apos; changes by %1 in 100 answers (%2 to %3).</source>
        <translation>d&apos; cambia %1 cada 100 respuestas (%2 a %3).</translation>
    </message>
    <message>
        <source>Your last 200 answers against those before: threats found, %1; false alarms, %2.</source>
        <translation>Sus últimas 200 respuestas frente a las anteriores: amenazas encontradas, %1; falsas alarmas, %2.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>With a detector and without</source>
        <translation>Con detector y sin él</translation>
    </message>
    <message>
        <source>You have not read with a detector yet; the form of a session offers it.</source>
        <translation>Aún no ha leído con un detector; el formulario de la sesión lo ofrece.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin detector</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con detector</translation>
    </message>
    <message>
        <source>where it was right</source>
        <translation>donde acertó</translation>
    </message>
    <message>
        <source>where it was wrong</source>
        <translation>donde se equivocó</translation>
    </message>
    <message>
        <source>Following it where it is wrong is what costs: threats it did not mark, harmless things it did.</source>
        <translation>Lo que cuesta es seguirlo donde se equivoca: amenazas que no marcó, cosas inofensivas que sí marcó.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>None was used yet.</source>
        <translation>Aún no se ha usado ninguna.</translation>
    </message>
    <message>
        <source>On while you looked</source>
        <translation>Activa mientras miraba</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>threats found</source>
        <translation>amenazas encontradas</translation>
    </message>
    <message>
        <source>Tools are taken for the harder images: that a share is lower does not say that the tool harms.</source>
        <translation>Las herramientas se usan en las imágenes más difíciles: que una proporción sea menor no significa que la herramienta perjudique.</translation>
    </message>
    <message>
        <source>Among the others</source>
        <translation>Entre los demás</translation>
    </message>
    <message>
        <source>Better than %1 % of %2 others (%3 to %4 %). Half of them have a d&apos; of %5 or more.</source>
        <translation>Mejor que el %1 % de los demás, %2 en total (%3 a %4 %). La mitad de ellos tiene un d&apos; de %5 o más.</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days: %1 found, %2 still to come.</source>
        <translation>Las imágenes que se le escaparon vuelven a los 1, 7 y 30 días: %1 encontradas, %2 pendientes.</translation>
    </message>
    <message>
        <source>Nothing answered yet. A judgement takes about %1 threats and %1 harmless images.</source>
        <translation>Aún no hay respuestas. Para una valoración se necesitan unas %1 amenazas y unas %1 imágenes inofensivas.</translation>
    </message>
    <message>
        <source>%1 Too few for a judgement: that takes about %2 of each.</source>
        <translation>%1 Demasiado pocas para una valoración: se necesitan unas %2 de cada clase.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Aún no ha respondido nadie.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>punto débil</translation>
    </message>
    <message>
        <source>In brackets: 95 % confidence. d&apos; is given from %1 threats and %1 harmless images on; a weakness is named when it is one with 80 % probability.</source>
        <translation>Entre paréntesis: confianza del 95 %. d&apos; se indica a partir de %1 amenazas y %1 imágenes inofensivas; un punto débil se nombra cuando lo es con una probabilidad del 80 %.</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Toda la clase</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Por dificultad</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>has read X-ray images of parcels with and without prohibited items in Portlight&apos;s sandbox. No image counts twice.</source>
        <translation>ha leído imágenes de rayos X de paquetes con y sin artículos prohibidos en el entorno de prácticas de Portlight. Ninguna imagen cuenta dos veces.</translation>
    </message>
    <message>
        <source>Found by class: %1</source>
        <translation>Encontradas por clase: %1</translation>
    </message>
    <message>
        <source>What is in this scan is not known here any more; import its pack again.</source>
        <translation>Aquí ya no se sabe qué hay en este escaneo; vuelva a importar su paquete de ejercicios.</translation>
    </message>
    <message>
        <source>This scan holds no image to read.</source>
        <translation>Este escaneo no contiene ninguna imagen que leer.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>not rated (from a pack)</source>
        <translation>sin valorar (de un paquete de ejercicios)</translation>
    </message>
    <message>
        <source>box</source>
        <translation>caja</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bolsa</translation>
    </message>
    <message>
        <source>trolley case</source>
        <translation>maleta con ruedas</translation>
    </message>
    <message>
        <source>examined case (from a pack)</source>
        <translation>expediente examinado (de un paquete de ejercicios)</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficientes</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostradas</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>se escaparon</translation>
    </message>
    <message>
        <source>of these timed out</source>
        <translation>de ellas, por tiempo agotado</translation>
    </message>
    <message>
        <source>share found</source>
        <translation>proporción encontrada</translation>
    </message>
    <message>
        <source>for a judgement</source>
        <translation>para una valoración</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>Por funcionario</translation>
    </message>
    <message>
        <source>No projected threat has been shown yet. How often they come is set in the settings, under &quot;Projected threats&quot;.</source>
        <translation>Aún no se ha mostrado ninguna amenaza proyectada. Su frecuencia se define en los ajustes, en «Amenazas proyectadas».</translation>
    </message>
    <message numerus="yes">
        <source>%n projection(s) shown: too few for a judgement, which takes about %1.</source>
        <translation>
            <numerusform>%n proyección mostrada: no basta para una valoración, que requiere unas %1.</numerusform>
            <numerusform>%n proyecciones mostradas: demasiado pocas para una valoración, que requiere unas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>all projections</source>
        <translation>todas las proyecciones</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>In brackets: where the share lies with 95 % confidence (Wilson). Below %1 projections it says little of an officer: nobody is to be judged by it. Officers stand in alphabetical order.</source>
        <translation>Entre paréntesis: dónde está la proporción con una confianza del 95 % (Wilson). Con menos de %1 proyecciones dice poco de un funcionario: no se debe juzgar a nadie por ella. Los funcionarios figuran en orden alfabético.</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days. Still to come: %1.</source>
        <translation>Las imágenes que se le escaparon vuelven a los 1, 7 y 30 días. Pendientes: %1.</translation>
    </message>
    <message>
        <source>Answered so far: %1, %2.</source>
        <translation>Respondido hasta ahora: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n amenaza</numerusform>
            <numerusform>%n amenazas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless image(s)</source>
        <translation>
            <numerusform>%n imagen inofensiva</numerusform>
            <numerusform>%n imágenes inofensivas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>Segmentation</name>
    <message>
        <source>There is not enough memory to take the shell off; close other programs.</source>
        <translation>No hay memoria suficiente para quitar el envoltorio; cierre otros programas.</translation>
    </message>
    <message>
        <source>Stopped; the shell is still on.</source>
        <translation>Detenido; no se ha quitado el envoltorio.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The hub&apos;s file store cannot take this now; it is tried again.</source>
        <translation>El almacén de archivos del servidor no puede aceptar esto ahora; se volverá a intentar.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store does not allow this; check the certificate of this station.</source>
        <translation>El almacén de archivos del servidor no permite esto; compruebe el certificado de esta estación.</translation>
    </message>
    <message>
        <source>The hub of this terminal keeps no scan files; scans stay where they were made.</source>
        <translation>El servidor de este terminal no guarda archivos de escaneo; los escaneos permanecen donde se hicieron.</translation>
    </message>
    <message>
        <source>The file transfer cannot be started.</source>
        <translation>No se puede iniciar la transferencia de archivos.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>Se ha detenido la sincronización.</translation>
    </message>
    <message>
        <source>A file at the hub is larger than it can be.</source>
        <translation>Un archivo del servidor es mayor de lo posible.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store and this station do not accept each other; check the certificates.</source>
        <translation>El almacén de archivos del servidor y esta estación no se aceptan mutuamente; compruebe los certificados.</translation>
    </message>
    <message>
        <source>There is no line to the hub&apos;s file store; it is tried again.</source>
        <translation>No hay línea con el almacén de archivos del servidor; se volverá a intentar.</translation>
    </message>
    <message>
        <source>A part of this scan at the hub is damaged or was altered.</source>
        <translation>Una parte de este escaneo en el servidor está dañada o ha sido alterada.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>Esto no es el hash de un escaneo.</translation>
    </message>
    <message>
        <source>A part of this scan is missing at the hub.</source>
        <translation>Falta una parte de este escaneo en el servidor.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>El escaneo no se puede almacenar: el disco está lleno o es de solo lectura.</translation>
    </message>
    <message>
        <source>The hub does not have this scan yet; the terminal that made it has not sent it.</source>
        <translation>El servidor aún no tiene este escaneo; el terminal que lo hizo no lo ha enviado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hub address; it reads postgresql://role@host:port/database.</source>
        <translation>«%1» no es una dirección de servidor; debe tener la forma postgresql://rol@equipo:puerto/base.</translation>
    </message>
    <message>
        <source>The hub address holds a password; put it into a file instead.</source>
        <translation>La dirección del servidor contiene una contraseña; póngala en un archivo.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de contraseña %1.</translation>
    </message>
    <message>
        <source>The hub knows this station&apos;s role but has not enrolled it.</source>
        <translation>El servidor conoce el rol de esta estación, pero no la ha dado de alta.</translation>
    </message>
    <message>
        <source>The hub cannot take this now (%1); it is tried again.</source>
        <translation>El servidor no puede aceptar esto ahora (%1); se volverá a intentar.</translation>
    </message>
    <message>
        <source>The hub does not allow this: %1</source>
        <translation>El servidor no permite esto: %1</translation>
    </message>
    <message>
        <source>The hub does not know this station: %1</source>
        <translation>El servidor no conoce esta estación: %1</translation>
    </message>
    <message>
        <source>The hub reported a failure: %1</source>
        <translation>El servidor ha notificado un fallo: %1</translation>
    </message>
    <message>
        <source>The hub and this station do not accept each other; check certificate and password: %1</source>
        <translation>El servidor y esta estación no se aceptan mutuamente; compruebe el certificado y la contraseña: %1</translation>
    </message>
    <message>
        <source>There is no line to the hub; work goes on, and it is tried again.</source>
        <translation>No hay línea con el servidor; el trabajo continúa y se volverá a intentar.</translation>
    </message>
    <message>
        <source>The hub does not answer; it is tried again.</source>
        <translation>El servidor no responde; se volverá a intentar.</translation>
    </message>
    <message>
        <source>The hub has no chart &quot;%1&quot;; it has %2.</source>
        <translation>El servidor no tiene el gráfico «%1»; tiene %2.</translation>
    </message>
    <message>
        <source>This hub was set up by a newer Portlight (step %1, this program knows %2); install the newer version.</source>
        <translation>Este servidor fue configurado por un Portlight más reciente (paso %1; este programa conoce el %2); instale la versión más reciente.</translation>
    </message>
    <message>
        <source>A step of the hub&apos;s schema is missing.</source>
        <translation>Falta un paso del esquema del servidor.</translation>
    </message>
    <message>
        <source>This terminal is not linked to a hub; link it with portlightctl hub link.</source>
        <translation>Este terminal no está enlazado a ningún servidor; enlácelo con portlightctl hub link.</translation>
    </message>
    <message>
        <source>The link file %1 names no hub; get a new one.</source>
        <translation>El archivo de enlace %1 no indica ningún servidor; obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The link file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo de enlace %1.</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log.</source>
        <translation>Esto no es un punto de verificación de un diario.</translation>
    </message>
    <message>
        <source>The proof shows no event that this program knows.</source>
        <translation>La prueba no muestra ningún evento que este programa conozca.</translation>
    </message>
    <message>
        <source>This proof does not hold: %1</source>
        <translation>Esta prueba no es válida: %1</translation>
    </message>
    <message>
        <source>No checkpoint covers this event yet; sync and try again in a while.</source>
        <translation>Ningún punto de verificación abarca aún este evento; sincronice y vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>the checkpoint is not signed by the log&apos;s key.</source>
        <translation>el punto de verificación no está firmado con la clave del diario.</translation>
    </message>
    <message>
        <source>%1 of %2 witnesses signed the checkpoint.</source>
        <translation>%1 de %2 testigos han firmado el punto de verificación.</translation>
    </message>
    <message>
        <source>the event is not in the log at that place, or it was changed.</source>
        <translation>el evento no está en ese lugar del diario o ha sido modificado.</translation>
    </message>
    <message>
        <source>The hub altered the content of this entry.</source>
        <translation>El servidor ha alterado el contenido de este asiento.</translation>
    </message>
    <message>
        <source>The checkpoint that others signed does not fit the log this terminal was shown.</source>
        <translation>El punto de verificación que otros firmaron no concuerda con el diario que se mostró a este terminal.</translation>
    </message>
    <message>
        <source>This is no key of the form NAME+ID+KEY; copy it whole.</source>
        <translation>Esto no es una clave de la forma NOMBRE+ID+CLAVE; cópiela entera.</translation>
    </message>
    <message>
        <source>Give the key a name without spaces and plus signs.</source>
        <translation>Dé a la clave un nombre sin espacios ni signos más.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de clave %1.</translation>
    </message>
    <message>
        <source>This is no signed note; get the file again.</source>
        <translation>Esto no es una nota firmada; vuelva a obtener el archivo.</translation>
    </message>
    <message>
        <source>This file is no proof (c2sp.org/tlog-proof); get it again.</source>
        <translation>Este archivo no es una prueba (c2sp.org/tlog-proof); vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>The hub&apos;s log is not the one this witness saw before (entry %1): nothing was signed.</source>
        <translation>El diario del servidor no es el que este testigo vio antes (asiento %1): no se ha firmado nada.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 is damaged or of another log.</source>
        <translation>El archivo de estado del testigo %1 está dañado o es de otro diario.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 cannot be written; nothing was signed.</source>
        <translation>No se puede escribir el archivo de estado del testigo %1; no se ha firmado nada.</translation>
    </message>
    <message>
        <source>This key is of the log %1, but the hub is %2.</source>
        <translation>Esta clave es del diario %1, pero el servidor es %2.</translation>
    </message>
    <message>
        <source>Another hub answers in the place of the one before.</source>
        <translation>Responde otro servidor en lugar del anterior.</translation>
    </message>
    <message>
        <source>The hub&apos;s log no longer holds this entry as it was.</source>
        <translation>El diario del servidor ya no conserva este asiento tal como era.</translation>
    </message>
    <message>
        <source>The scans here need more room than they may have; those that the hub does not have yet are kept.</source>
        <translation>Los escaneos de aquí necesitan más espacio del permitido; se conservan los que el servidor aún no tiene.</translation>
    </message>
    <message>
        <source>Entry %1: the content does not match its hash; it was altered.</source>
        <translation>Asiento %1: el contenido no coincide con su hash; fue alterado.</translation>
    </message>
    <message>
        <source>Entry %1: the signature is not that of an officer the administration vouches for.</source>
        <translation>Asiento %1: la firma no es de un funcionario avalado por la administración.</translation>
    </message>
    <message>
        <source>These codes hold no proof: %1</source>
        <translation>Estos códigos no contienen una prueba: %1</translation>
    </message>
    <message>
        <source>they are damaged; scan them again.</source>
        <translation>están dañados; escanéelos de nuevo.</translation>
    </message>
    <message>
        <source>this program does not know the kind of event; use a newer version.</source>
        <translation>este programa no conoce ese tipo de evento; use una versión más nueva.</translation>
    </message>
    <message>
        <source>a line among them is none.</source>
        <translation>una de las líneas no es un código.</translation>
    </message>
    <message>
        <source>This proof was made by another program; hand out the proof file itself.</source>
        <translation>Esta prueba la hizo otro programa; entregue el propio archivo de prueba.</translation>
    </message>
    <message>
        <source>This proof is too long for codes on paper; hand out the proof file (portlightctl ledger proof).</source>
        <translation>Esta prueba es demasiado larga para códigos en papel; entregue el archivo de prueba (portlightctl ledger proof).</translation>
    </message>
    <message>
        <source>they are longer than codes can be.</source>
        <translation>son más largos de lo que pueden ser.</translation>
    </message>
    <message>
        <source>they are of more than one proof.</source>
        <translation>son de más de una prueba.</translation>
    </message>
    <message>
        <source>code %1 of %2 is missing; scan it too.</source>
        <translation>falta el código %1 de %2; escanéelo también.</translation>
    </message>
    <message>
        <source>There is no small picture of this scan.</source>
        <translation>No hay miniatura de este escaneo.</translation>
    </message>
    <message>
        <source>The small picture of this scan is signed by nobody known here; it is not shown.</source>
        <translation>La miniatura de este escaneo no la firma nadie conocido aquí; no se muestra.</translation>
    </message>
    <message>
        <source>The small picture of this scan at the hub is damaged or was altered.</source>
        <translation>La miniatura de este escaneo en el servidor está dañada o ha sido alterada.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Asiento %1: %2</translation>
    </message>
    <message>
        <source>Entry %1, event %2: %3</source>
        <translation>Asiento %1, evento %2: %3</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>radius %1</source>
        <translation>radio %1</translation>
    </message>
</context>
<context>
    <name>VoxelBuffer</name>
    <message>
        <source>The scan states an impossible size.</source>
        <translation>El escaneo indica un tamaño imposible.</translation>
    </message>
    <message>
        <source>Not enough memory for this scan (%1 MiB); close other scans.</source>
        <translation>No hay memoria suficiente para este escaneo (%1 MiB); cierre otros escaneos.</translation>
    </message>
</context>
<context>
    <name>portlight::app</name>
    <message>
        <source>Next case</source>
        <translation>Expediente siguiente</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Expediente anterior</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Go to the worklist</source>
        <translation>Ir a la lista de trabajo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Answer unaided</source>
        <translation>Responder sin ayuda</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Hallazgo siguiente</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>Only for volumes.</source>
        <translation>Solo para volúmenes.</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>Solo para radiografías.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Despachar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Reconocimiento físico</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>Aprobar retención</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>Rechazar retención</translation>
    </message>
    <message>
        <source>Record the examination</source>
        <translation>Registrar el reconocimiento</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Dar levante</translation>
    </message>
    <message>
        <source>Move and turn</source>
        <translation>Mover y girar</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Ventana y nivel</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Angle: three clicks</source>
        <translation>Ángulo: tres clics</translation>
    </message>
    <message>
        <source>Sphere: what it holds</source>
        <translation>Esfera: qué contiene</translation>
    </message>
    <message>
        <source>Outline on a slice: what it holds</source>
        <translation>Contorno en un corte: qué contiene</translation>
    </message>
    <message>
        <source>Segment what I click (Ctrl: without leak guard)</source>
        <translation>Segmentar donde haga clic (Ctrl: sin control de fugas)</translation>
    </message>
    <message>
        <source>Crop box</source>
        <translation>Caja de recorte</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>Deshacer marca</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>Rehacer marca</translation>
    </message>
    <message>
        <source>Standard image</source>
        <translation>Imagen estándar</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Slice up</source>
        <translation>Subir un corte</translation>
    </message>
    <message>
        <source>Slice down</source>
        <translation>Bajar un corte</translation>
    </message>
    <message>
        <source>Enlarge the view in use, and back</source>
        <translation>Ampliar la vista en uso, y volver</translation>
    </message>
    <message>
        <source>Image alone</source>
        <translation>Solo la imagen</translation>
    </message>
    <message>
        <source>Image in its own window</source>
        <translation>Imagen en ventana propia</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>Guardar la imagen...</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>Import scans...</source>
        <translation>Importar escaneos...</translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <translation>Importar una carpeta...</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Detener importación</translation>
    </message>
    <message>
        <source>Gamma brighter</source>
        <translation>Gamma más clara</translation>
    </message>
    <message>
        <source>Gamma darker</source>
        <translation>Gamma más oscura</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Density strip</source>
        <translation>Banda de densidad</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Enlazar vistas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Añadir un funcionario</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>Cifras del puerto</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Show or hide the worklist</source>
        <translation>Mostrar u ocultar la lista de trabajo</translation>
    </message>
    <message>
        <source>Show or hide the case panel</source>
        <translation>Mostrar u ocultar el panel del expediente</translation>
    </message>
    <message>
        <source>Go to the image</source>
        <translation>Ir a la imagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Shell off: outer box and tray</source>
        <translation>Sin envoltorio (caja exterior y bandeja)</translation>
    </message>
    <message>
        <source>Hide the segmented thing, and back</source>
        <translation>Ocultar el objeto segmentado, y volver</translation>
    </message>
    <message>
        <source>Show the segmented thing alone, and back</source>
        <translation>Mostrar solo el objeto segmentado, y volver</translation>
    </message>
    <message>
        <source>Show everything: nothing hidden, cut or cropped</source>
        <translation>Mostrar todo: nada oculto, cortado ni recortado</translation>
    </message>
    <message>
        <source>Clip plane through the crosshair, facing you</source>
        <translation>Plano de recorte por el retículo, de frente</translation>
    </message>
    <message>
        <source>Turn the clip plane to face you</source>
        <translation>Poner de frente el plano de recorte</translation>
    </message>
    <message>
        <source>Clip plane further in</source>
        <translation>Plano de recorte más adentro</translation>
    </message>
    <message>
        <source>Clip plane further out</source>
        <translation>Plano de recorte más afuera</translation>
    </message>
    <message>
        <source>Crop to the chosen mark or finding</source>
        <translation>Recortar a la marca o el hallazgo elegido</translation>
    </message>
    <message>
        <source>Crop box off</source>
        <translation>Quitar caja de recorte</translation>
    </message>
    <message>
        <source>Thick slab: off, 5, 10, 20, 40 mm</source>
        <translation>Corte grueso: no, 5, 10, 20, 40 mm</translation>
    </message>
    <message>
        <source>Slab shows most, mean or least</source>
        <translation>Corte grueso: máximo, media o mínimo</translation>
    </message>
    <message>
        <source>Slice across the line of sight, through the crosshair</source>
        <translation>Corte perpendicular a la mirada, por el retículo</translation>
    </message>
    <message>
        <source>Perspective, or parallel</source>
        <translation>Perspectiva o paralela</translation>
    </message>
    <message>
        <source>Compare with a reference scan, and back</source>
        <translation>Comparar con un escaneo de referencia, y volver</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>Giro automático</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Picture to the case</source>
        <translation>Imagen al expediente</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>No se ha podido crear la imagen.</translation>
    </message>
    <message>
        <source>Station %1, %2</source>
        <translation>Estación %1, %2</translation>
    </message>
    <message>
        <source>All cases.</source>
        <translation>Todos los expedientes.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Solo: %1.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>No se ha podido crear el informe.</translation>
    </message>
    <message>
        <source>The customs officer&apos;s inspection desk.</source>
        <translation>El puesto de inspección del funcionario de aduanas.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Keep cases, scans and settings in this folder.</source>
        <translation>Guarda expedientes, escaneos y configuración en esta carpeta.</translation>
    </message>
    <message>
        <source>View one file or series folder outside any case, without sign-in.</source>
        <translation>Abre un archivo o una carpeta de serie para verlo fuera de todo expediente, sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Open this case after sign-in.</source>
        <translation>Abre este expediente tras iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in with this badge; the password comes from PORTLIGHT_PASSWORD.</source>
        <translation>Inicia sesión con esta credencial; la contraseña se toma de PORTLIGHT_PASSWORD.</translation>
    </message>
    <message>
        <source>Show the image with this preset.</source>
        <translation>Muestra la imagen con este preajuste.</translation>
    </message>
    <message>
        <source>Who draws volumes: cpu, gpu, or auto for a graphics card where there is one.</source>
        <translation>Quién dibuja los volúmenes: cpu, gpu o auto (una tarjeta gráfica donde la haya).</translation>
    </message>
    <message>
        <source>Lay this over the radiograph: edges, local-contrast, ... (several: comma between them).</source>
        <translation>Aplica esto a la radiografía: edges, local-contrast, ... (varios: separados por comas).</translation>
    </message>
    <message>
        <source>Write the window as a PNG once the image is at full quality.</source>
        <translation>Escribe la ventana como PNG cuando la imagen tiene la calidad completa.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>Print one line of JSON with the time to the first image.</source>
        <translation>Escribe una línea de JSON con el tiempo hasta la primera imagen.</translation>
    </message>
    <message>
        <source>End when the image is shown and written.</source>
        <translation>Termina cuando la imagen se ha mostrado y escrito.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size requiere ANCHOxALTO en píxeles, por ejemplo 1280x800, no «%1».</translation>
    </message>
    <message>
        <source>--renderer wants auto, cpu or gpu, not &quot;%1&quot;.</source>
        <translation>--renderer requiere auto, cpu o gpu, no «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; to view a file write --open FILE.</source>
        <translation>«%1» no es una opción; para ver un archivo escriba --open ARCHIVO.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>--case needs a sign-in: set PORTLIGHT_BADGE and PORTLIGHT_PASSWORD.</source>
        <translation>--case requiere iniciar sesión: defina PORTLIGHT_BADGE y PORTLIGHT_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other. %1. The strictest stands until a supervisor decides.</source>
        <translation>Decidido por separado, con decisiones que se contradicen. %1. La más estricta vale hasta que decida un supervisor.</translation>
    </message>
    <message>
        <source>%1 asks for this hold: %2. The list of marks has the view it was decided in.</source>
        <translation>%1 pide esta retención: %2. La lista de marcas contiene la vista en que se decidió.</translation>
    </message>
    <message>
        <source>Second opinion, read blind: the first officer&apos;s reason, marks and notes appear once you have decided.</source>
        <translation>Segunda opinión, lectura a ciegas: el motivo, las marcas y las notas del primer funcionario aparecen cuando usted haya decidido.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 voxels</source>
        <translation>%1 × %2 × %3 vóxeles</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, values in %3</source>
        <translation>%1, %2, valores en %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Escaneado el %1</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>No hay ningún modelo de riesgo en %1.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that was approved; approve it again.</source>
        <translation>El modelo de riesgo de %1 no es el que se aprobó; vuelva a aprobarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be made; check the disk and its rights.</source>
        <translation>No se puede crear %1; compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and its rights.</source>
        <translation>No se puede escribir %1; compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The case was decided meanwhile.</source>
        <translation>El expediente se ha decidido entretanto.</translation>
    </message>
    <message>
        <source>The share read unaided lies between 0 and 1.</source>
        <translation>La proporción leída sin ayuda debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The rule for doubtful alarms is longer than %1 letters.</source>
        <translation>La regla para las alarmas dudosas supera las %1 letras.</translation>
    </message>
    <message>
        <source>The detectors are off: there is no folder of models at %1.</source>
        <translation>Los detectores están apagados: no hay carpeta de modelos en %1.</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>Se rechaza %1: %2</translation>
    </message>
    <message>
        <source>The detectors are off: there is no model in %1.</source>
        <translation>Los detectores están apagados: no hay ningún modelo en %1.</translation>
    </message>
    <message>
        <source>The scan holds no radiograph.</source>
        <translation>El escaneo no contiene ninguna radiografía.</translation>
    </message>
    <message>
        <source>Stopped; the export is not complete.</source>
        <translation>Detenido; la exportación no está completa.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 holds an export already; name another folder.</source>
        <translation>%1 ya contiene una exportación; indique otra carpeta.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>Reglas de selección</translation>
    </message>
    <message>
        <source>Language for this run: %1.</source>
        <translation>Idioma para esta sesión: %1.</translation>
    </message>
    <message>
        <source>--language wants one of %1, not &quot;%2&quot;.</source>
        <translation>--language admite uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>Country: prohibited goods, lanes, lessons</source>
        <translation>País: mercancías prohibidas, canales, lecciones</translation>
    </message>
    <message>
        <source>Go to the documents</source>
        <translation>Ir a los documentos</translation>
    </message>
    <message>
        <source>Register...</source>
        <translation>Registrar...</translation>
    </message>
    <message>
        <source>Hand on...</source>
        <translation>Traspasar...</translation>
    </message>
    <message>
        <source>Present...</source>
        <translation>Presentar...</translation>
    </message>
    <message>
        <source>Affix a seal...</source>
        <translation>Colocar un precinto...</translation>
    </message>
    <message>
        <source>Check the seal...</source>
        <translation>Revisar el precinto...</translation>
    </message>
    <message>
        <source>Receipt of the decision...</source>
        <translation>Recibo de la decisión...</translation>
    </message>
    <message>
        <source>Fetch the case&apos;s scans from the hub</source>
        <translation>Traer del servidor los escaneos del expediente</translation>
    </message>
    <message>
        <source>Stop fetching scans</source>
        <translation>Dejar de traer escaneos</translation>
    </message>
    <message>
        <source>No scan is being fetched.</source>
        <translation>No se está trayendo ningún escaneo.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read; check the file.</source>
        <translation>No se puede leer el documento %1; revise el archivo.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read to its end.</source>
        <translation>El documento %1 no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>The document %1 is empty; there is nothing to register.</source>
        <translation>El documento %1 está vacío; no hay nada que registrar.</translation>
    </message>
    <message>
        <source>hold requested</source>
        <translation>retención pedida</translation>
    </message>
    <message>
        <source>hold approved</source>
        <translation>retención aprobada</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>despachado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>con levante</translation>
    </message>
    <message>
        <source>The decision&apos;s record does not hold; no receipt is given for it.</source>
        <translation>El registro de la decisión no es válido; no se da recibo.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor settles it before there is a receipt.</source>
        <translation>Dos decisiones de este expediente se contradicen; un supervisor lo resuelve antes de que haya recibo.</translation>
    </message>
    <message>
        <source>There is no hold and no release in this case to give a receipt for.</source>
        <translation>En este expediente no hay retención ni levante del que dar recibo.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1; choose another folder.</source>
        <translation>No se puede escribir el recibo en %1; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Customs receipt: %1</source>
        <translation>Recibo de aduana: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Expediente %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>%1, station %2</source>
        <translation>%1, estación %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importador</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancía</translation>
    </message>
    <message>
        <source>The code holds the signed decision and the proof that it is entry %1 of %2 in the log %3. To check it anywhere, without a line: scan the code into a text file and run</source>
        <translation>El código contiene la decisión firmada y la prueba de que es el asiento %1 de %2 en el diario %3. Para comprobarlo en cualquier lugar, sin línea: lea el código a un archivo de texto y ejecute</translation>
    </message>
    <message>
        <source>with the key that the administration publishes; it must be this one:</source>
        <translation>con la clave que publica la administración; debe ser esta:</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>Scan all %1 codes, one a line, in any order.</source>
        <translation>Lea los %1 códigos, uno por línea, en cualquier orden.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir entorno de prácticas</translation>
    </message>
    <message>
        <source>This is the sandbox.</source>
        <translation>Este es el entorno de prácticas.</translation>
    </message>
    <message>
        <source>Only in the sandbox.</source>
        <translation>Solo en el entorno de prácticas.</translation>
    </message>
    <message>
        <source>No training session is on.</source>
        <translation>No hay ninguna sesión de entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>What I see and miss</source>
        <translation>Lo que veo y lo que se me escapa</translation>
    </message>
    <message>
        <source>Next image of the session</source>
        <translation>Imagen siguiente de la sesión</translation>
    </message>
    <message>
        <source>End the training session</source>
        <translation>Terminar la sesión de entrenamiento</translation>
    </message>
    <message>
        <source>Train on simulated cases, in a data folder of its own and without any line to a hub.</source>
        <translation>Entrenar con expedientes simulados, en una carpeta de datos propia y sin línea con ningún servidor.</translation>
    </message>
    <message>
        <source>Rare threats, %1 % of the images</source>
        <translation>Pocas amenazas, %1 % de las imágenes</translation>
    </message>
    <message>
        <source>What you miss</source>
        <translation>Lo que se le escapa</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>Amenazas encontradas: %1 de %2</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>Falsas alarmas: %1 de %2 imágenes inofensivas</translation>
    </message>
    <message>
        <source>Re-tests found: %1 of %2</source>
        <translation>Encontradas al repetir: %1 de %2</translation>
    </message>
    <message>
        <source>Half of the answers within %1 s</source>
        <translation>La mitad de las respuestas en %1 s o menos</translation>
    </message>
    <message>
        <source>One session is too few for a judgement: that takes about 100 threats and 100 harmless images.</source>
        <translation>Una sesión es demasiado poco para una valoración: se necesitan unas 100 amenazas y 100 imágenes inofensivas.</translation>
    </message>
    <message>
        <source>Projected threats: at most one image in ten and %1 an hour, a window of %2 to %3 seconds.</source>
        <translation>Amenazas proyectadas: como máximo una de cada diez imágenes y %1 por hora, con un plazo de %2 a %3 segundos.</translation>
    </message>
    <message>
        <source>Import an exercise pack...</source>
        <translation>Importar un paquete de ejercicios...</translation>
    </message>
    <message>
        <source>Your training session of %1 was cut off before its first answer; it is ended and counts nothing.</source>
        <translation>Su sesión de entrenamiento del %1 se interrumpió antes de la primera respuesta; se da por terminada y no cuenta nada.</translation>
    </message>
    <message numerus="yes">
        <source>Your training session of %1 was cut off; it is ended. The %n image(s) you answered count, the one you had not answered does not.</source>
        <translation>
            <numerusform>Su sesión de entrenamiento del %1 se interrumpió; se da por terminada. La %n imagen que respondió cuenta; la que no había respondido, no.</numerusform>
            <numerusform>Su sesión de entrenamiento del %1 se interrumpió; se da por terminada. Las %n imágenes que respondió cuentan; la que no había respondido, no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted false alarms lie between 0 and %1 a picture or parcel.</source>
        <translation>Las falsas alarmas aceptadas van de 0 a %1 por imagen o paquete.</translation>
    </message>
    <message>
        <source>The scan holds no volume with values in HU, attenuation or density.</source>
        <translation>El escaneo no contiene ningún volumen con valores en HU, de atenuación o de densidad.</translation>
    </message>
    <message>
        <source>coarser voxels</source>
        <translation>vóxeles más gruesos</translation>
    </message>
    <message>
        <source>finer voxels</source>
        <translation>vóxeles más finos</translation>
    </message>
    <message>
        <source>more noise</source>
        <translation>más ruido</translation>
    </message>
    <message>
        <source>less noise</source>
        <translation>menos ruido</translation>
    </message>
    <message>
        <source>softer edges</source>
        <translation>bordes más suaves</translation>
    </message>
    <message>
        <source>sharper edges</source>
        <translation>bordes más nítidos</translation>
    </message>
    <message>
        <source>other tube voltages, further apart</source>
        <translation>otras tensiones de tubo, más separadas</translation>
    </message>
    <message>
        <source>other tube voltages, closer together</source>
        <translation>otras tensiones de tubo, más próximas</translation>
    </message>
    <message>
        <source>denser goods</source>
        <translation>mercancía más densa</translation>
    </message>
    <message>
        <source>lighter goods</source>
        <translation>mercancía más ligera</translation>
    </message>
    <message>
        <source>%1 (%2, in training %3 to %4)</source>
        <translation>%1 (%2, en el entrenamiento de %3 a %4)</translation>
    </message>
    <message>
        <source>%1 (%2, in training up to %3)</source>
        <translation>%1 (%2, en el entrenamiento hasta %3)</translation>
    </message>
    <message>
        <source>Unlike the scans that %1 was trained on: %2. Its alarms, and its silence, are worth less here.</source>
        <translation>Distinto de los escaneos con los que se entrenó %1: %2. Sus alarmas, y su silencio, valen menos aquí.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The program stopped before its end</source>
        <translation>El programa se detuvo antes del final de la sesión</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Imágenes similares</translation>
    </message>
    <message>
        <source>This scan holds nothing to compare: no radiograph, and no CT whose values tell attenuation.</source>
        <translation>Este escaneo no contiene nada que comparar: ni una radiografía ni un CT cuyos valores indiquen atenuación.</translation>
    </message>
    <message>
        <source>This scan has not been looked at yet.</source>
        <translation>Este escaneo aún no se ha analizado.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Amenazas proyectadas: resultados</translation>
    </message>
    <message>
        <source>A signed statement of a party is not that long.</source>
        <translation>Una constancia firmada por una parte no es tan larga.</translation>
    </message>
    <message>
        <source>This is no statement signed by a party.</source>
        <translation>Esto no es una constancia firmada por una parte.</translation>
    </message>
    <message>
        <source>The key that signed for %1 was withdrawn by the administration.</source>
        <translation>La Administración ha retirado la clave con la que se firmó por %1.</translation>
    </message>
    <message>
        <source>The statement is not signed with a key that the administration registered for %1, or was altered.</source>
        <translation>La constancia no está firmada con una clave que la Administración haya registrado para %1, o ha sido alterada.</translation>
    </message>
    <message>
        <source>This statement is recorded in this case already; the party signs a new one for what it does again.</source>
        <translation>Esta constancia ya está registrada en este expediente; para lo que haga de nuevo, la parte firma otra.</translation>
    </message>
    <message>
        <source>A party is named by 1 to %1 characters in one line.</source>
        <translation>El nombre de una parte tiene de 1 a %1 caracteres, en una sola línea.</translation>
    </message>
    <message>
        <source>Model %1, which gave this reason, is not on this terminal; its past declarations cannot be listed here.</source>
        <translation>El modelo %1, que dio este motivo, no está en este terminal; sus declaraciones anteriores no se pueden listar aquí.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that gave this reason.</source>
        <translation>El modelo de riesgo de %1 no es el que dio este motivo.</translation>
    </message>
    <message>
        <source>This reason counted no past declarations.</source>
        <translation>Este motivo no se basó en ninguna declaración anterior.</translation>
    </message>
    <message>
        <source>This is no scan of a case.</source>
        <translation>Esto no es un escaneo de ningún expediente.</translation>
    </message>
    <message>
        <source>There is not enough memory to look at this scan; close other programs and open its case again.</source>
        <translation>No hay memoria suficiente para ver este escaneo; cierre otros programas y vuelva a abrir su expediente.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseContents</name>
    <message>
        <source>Image and declaration</source>
        <translation>Imagen y declaración</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseController</name>
    <message>
        <source>unknown officer</source>
        <translation>funcionario desconocido</translation>
    </message>
    <message>
        <source>%1 (rights withdrawn)</source>
        <translation>%1 (derechos retirados)</translation>
    </message>
    <message>
        <source>No case is open; choose one from the worklist.</source>
        <translation>No hay ningún expediente abierto; elija uno de la lista de trabajo.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseDetection</name>
    <message>
        <source>Detectors: starting</source>
        <translation>Detectores: iniciando</translation>
    </message>
    <message>
        <source>Detectors: off</source>
        <translation>Detectores: apagados</translation>
    </message>
    <message>
        <source>Detectors: all looked at</source>
        <translation>Detectores: todo analizado</translation>
    </message>
    <message numerus="yes">
        <source>Detectors: paused, %n waiting</source>
        <translation>
            <numerusform>Detectores: en pausa, %n en espera</numerusform>
            <numerusform>Detectores: en pausa, %n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: %n not looked at</source>
        <translation>
            <numerusform>Detectores: %n sin analizar</numerusform>
            <numerusform>Detectores: %n sin analizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: looking, %n to go</source>
        <translation>
            <numerusform>Detectores: analizando, queda %n</numerusform>
            <numerusform>Detectores: analizando, quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The detectors wait while you move the image.</source>
        <translation>Los detectores esperan mientras usted mueve la imagen.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, scan %2</source>
        <translation>%1, escaneo %2</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed, PPV %3 (%4)</source>
        <translation>%1 de %2 confirmadas, PPV %3 (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 a %2 %</translation>
    </message>
    <message>
        <source>Here so far: %1.</source>
        <translation>Aquí hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Find its outline yourself in the standard image; do not hold on this alarm alone.</source>
        <translation>Busque el contorno por su cuenta en la imagen estándar; no retenga solo por esta alarma.</translation>
    </message>
    <message>
        <source>Mostly false here: %1. %2</source>
        <translation>Casi siempre falsa aquí: %1. %2</translation>
    </message>
    <message>
        <source>None examined here yet. In tests: found %1 %, %2 false alarms in 100 pictures.</source>
        <translation>Ninguna examinada aquí todavía. En pruebas: encontrado %1 %, %2 falsas alarmas en 100 imágenes.</translation>
    </message>
    <message>
        <source>None examined here yet.</source>
        <translation>Ninguna examinada aquí todavía.</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>%1 no ha podido analizar: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looked at by %1.</source>
        <translation>Analizado por %1.</translation>
    </message>
    <message>
        <source>The detectors are looking.</source>
        <translation>Los detectores están analizando.</translation>
    </message>
    <message>
        <source>Waits for the detectors.</source>
        <translation>Espera a los detectores.</translation>
    </message>
    <message>
        <source>Decided before every detector had looked.</source>
        <translation>Decidido antes de que terminaran todos los detectores.</translation>
    </message>
    <message>
        <source>Holds after it, as supervisors answered: %1 approved, %2 rejected. Not in the PPV.</source>
        <translation>Retenciones posteriores a ella, según respondieron los supervisores: %1 aprobadas, %2 rechazadas. No cuentan en el PPV.</translation>
    </message>
    <message>
        <source>In a scan unlike those of its training: see below.</source>
        <translation>En un escaneo distinto de los de su entrenamiento: véase abajo.</translation>
    </message>
    <message>
        <source>A rule, not a model: so much metal that nothing can be said of what lies in it. Turn the parcel and scan again, or open it.</source>
        <translation>Una regla, no un modelo: hay tanto metal que no se puede decir nada de lo que contiene. Gire el paquete y vuelva a escanearlo, o ábralo.</translation>
    </message>
    <message>
        <source>None examined here yet. In tests, on simulated parcels: found %1 %, %2 false alarms in 100 parcels.</source>
        <translation>Ninguna examinada aquí todavía. En pruebas, con paquetes simulados: encontrado %1 %, %2 falsas alarmas en 100 paquetes.</translation>
    </message>
    <message numerus="yes">
        <source>No detector for volumes here: %n volume(s) not looked at.</source>
        <translation>
            <numerusform>Aquí no hay detector para volúmenes: %n volumen sin analizar.</numerusform>
            <numerusform>Aquí no hay detector para volúmenes: %n volúmenes sin analizar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No detector for radiographs here: %n radiograph(s) not looked at.</source>
        <translation>
            <numerusform>Aquí no hay detector para radiografías: %n radiografía sin analizar.</numerusform>
            <numerusform>Aquí no hay detector para radiografías: %n radiografías sin analizar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::CasePictures</name>
    <message>
        <source>The last picture is still being kept; try again in a moment.</source>
        <translation>La última imagen aún se está guardando; vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Esta imagen está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>The picture could not be kept: the disk is full or read-only.</source>
        <translation>No se ha podido guardar la imagen: el disco está lleno o es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseRisk</name>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>portlight::app::CommandTable</name>
    <message>
        <source>%1 already belongs to &quot;%2&quot;; give that another key first.</source>
        <translation>%1 ya pertenece a «%2»; asigne antes otra tecla a ese comando.</translation>
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
        <translation>Artículo prohibido</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Mercancía no declarada</translation>
    </message>
    <message>
        <source>Differs from declaration</source>
        <translation>Difiere de la declaración</translation>
    </message>
    <message>
        <source>Hidden compartment</source>
        <translation>Compartimento oculto</translation>
    </message>
    <message>
        <source>Unclear shape</source>
        <translation>Forma poco clara</translation>
    </message>
    <message>
        <source>Cannot see through</source>
        <translation>Zona impenetrable</translation>
    </message>
    <message>
        <source>Unusual density</source>
        <translation>Densidad inusual</translation>
    </message>
    <message>
        <source>Possible prohibited item</source>
        <translation>Posible artículo prohibido</translation>
    </message>
    <message>
        <source>Clear %1?</source>
        <translation>¿Despachar %1?</translation>
    </message>
    <message>
        <source>Hold %1: why?</source>
        <translation>Retener %1: ¿por qué?</translation>
    </message>
    <message>
        <source>Second opinion on %1: why?</source>
        <translation>Segunda opinión sobre %1: ¿por qué?</translation>
    </message>
    <message>
        <source>Physical examination of %1: why?</source>
        <translation>Reconocimiento físico de %1: ¿por qué?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: hold approved</source>
        <translation>%1: retención aprobada</translation>
    </message>
    <message>
        <source>Approve the hold of %1?</source>
        <translation>¿Aprobar la retención de %1?</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>Aprobar retención</translation>
    </message>
    <message>
        <source>%1: hold rejected, back to inspection</source>
        <translation>%1: retención rechazada, vuelve a inspección</translation>
    </message>
    <message>
        <source>Reject the hold of %1: why?</source>
        <translation>Rechazar la retención de %1: ¿por qué?</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>Rechazar retención</translation>
    </message>
    <message>
        <source>Explained by the declaration</source>
        <translation>Lo explica la declaración</translation>
    </message>
    <message>
        <source>Harmless on second look</source>
        <translation>Inofensivo al revisarlo</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>%1: levante concedido</translation>
    </message>
    <message>
        <source>Release %1: why?</source>
        <translation>Dar levante a %1: ¿por qué?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Dar levante</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>Examinado, nada encontrado</translation>
    </message>
    <message>
        <source>Papers completed</source>
        <translation>Documentos completados</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Sin expediente abierto</translation>
    </message>
    <message>
        <source>Second opinion, read blind</source>
        <translation>Segunda opinión, lectura a ciegas</translation>
    </message>
</context>
<context>
    <name>portlight::app::DeskDialogs</name>
    <message>
        <source>Import scans</source>
        <translation>Importar escaneos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Compare with a reference scan</source>
        <translation>Comparar con un escaneo de referencia</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1; choose another folder.</source>
        <translation>No se ha podido escribir la imagen en %1; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Picture of the case</source>
        <translation>Imagen del expediente</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>Cifras del puerto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Añadir un funcionario</translation>
    </message>
    <message>
        <source>Examination of %1</source>
        <translation>Reconocimiento de %1</translation>
    </message>
    <message>
        <source>The examination is recorded.</source>
        <translation>El reconocimiento ha quedado registrado.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>Reglas de selección</translation>
    </message>
    <message>
        <source>No country pack is in use; choose one in the settings (Ctrl+,).</source>
        <translation>No hay ningún paquete de país en uso; elija uno en los ajustes (Ctrl+,).</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Lo que ve y lo que se le escapa</translation>
    </message>
    <message>
        <source>Import an exercise pack</source>
        <translation>Importar un paquete de ejercicios</translation>
    </message>
    <message>
        <source>Images like %1</source>
        <translation>Imágenes similares a %1</translation>
    </message>
    <message>
        <source>Past declarations behind a reason</source>
        <translation>Declaraciones anteriores en que se basa un motivo</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Amenazas proyectadas: resultados</translation>
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
        <translation>%1 ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Only files and folders of this terminal can be dropped here.</source>
        <translation>Aquí solo se pueden soltar archivos y carpetas de este terminal.</translation>
    </message>
    <message>
        <source>Sandbox - Portlight</source>
        <translation>Entorno de prácticas - Portlight</translation>
    </message>
    <message>
        <source>New here: train in the sandbox</source>
        <translation>Si es nuevo: entrene en prácticas</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>Entrenar en prácticas</translation>
    </message>
    <message>
        <source>The sandbox program %1 cannot be started; install Portlight again.</source>
        <translation>No se puede iniciar el programa de prácticas %1; vuelva a instalar Portlight.</translation>
    </message>
    <message>
        <source>Your password is changed, from now on.</source>
        <translation>Su contraseña ha cambiado; la nueva vale desde ahora.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DetectionSettings</name>
    <message>
        <source>As the models were shipped</source>
        <translation>Como se entregaron los modelos</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Only an administrator changes how the detectors are used.</source>
        <translation>Solo un administrador cambia el uso de los detectores.</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 pictures</source>
        <translation>Falsas alarmas aceptadas en 100 imágenes</translation>
    </message>
    <message>
        <source> in 100 pictures</source>
        <translation> en 100 imágenes</translation>
    </message>
    <message>
        <source> % of cases</source>
        <translation> % de los expedientes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Share read unaided first</source>
        <translation>Proporción leída primero sin ayuda</translation>
    </message>
    <message>
        <source>Read unaided first</source>
        <translation>Leer primero sin ayuda</translation>
    </message>
    <message>
        <source>There the findings stay hidden until the officer has said what they see.</source>
        <translation>En ellos los hallazgos quedan ocultos hasta que el funcionario haya dicho qué ve.</translation>
    </message>
    <message>
        <source>Find its outline yourself; do not hold on this alarm alone.</source>
        <translation>Busque el contorno por su cuenta; no retenga solo por esta alarma.</translation>
    </message>
    <message>
        <source>Rule on doubtful alarms</source>
        <translation>Regla para alarmas dudosas</translation>
    </message>
    <message>
        <source>On doubtful alarms</source>
        <translation>En alarmas dudosas</translation>
    </message>
    <message>
        <source>Stands in place of an alarm whose class was mostly false on this scanner.</source>
        <translation>Sustituye a una alarma cuya clase ha sido casi siempre falsa en este escáner.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>No model is in use.</source>
        <translation>No hay ningún modelo en uso.</translation>
    </message>
    <message>
        <source>In tests %1 false alarms in 100 pictures, and found: %2. Holds for scans looked at from then on.</source>
        <translation>En pruebas, %1 falsas alarmas en 100 imágenes, y encontrado: %2. Vale para los escaneos que se analicen desde entonces.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In force, signed by you.</source>
        <translation>En vigor, con su firma.</translation>
    </message>
    <message>
        <source>False alarms, radiographs</source>
        <translation>Falsas alarmas, radiografías</translation>
    </message>
    <message>
        <source>False alarms, CT</source>
        <translation>Falsas alarmas, CT</translation>
    </message>
    <message>
        <source> in 100 parcels</source>
        <translation> en 100 paquetes</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 parcels</source>
        <translation>Falsas alarmas aceptadas en 100 paquetes</translation>
    </message>
    <message>
        <source>In tests, on simulated parcels, %1 false alarms in 100 parcels, and found: %2. Holds for scans looked at from then on.</source>
        <translation>En pruebas, con paquetes simulados, %1 falsas alarmas en 100 paquetes, y encontrado: %2. Vale para los escaneos que se analicen desde entonces.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DocumentDialogs</name>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>Este expediente está cerrado; no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>No document is registered in this case yet.</source>
        <translation>Todavía no hay documentos registrados en este expediente.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Elija primero un documento de la lista.</translation>
    </message>
    <message>
        <source>No seal is recorded in this case yet.</source>
        <translation>Todavía no hay precintos registrados en este expediente.</translation>
    </message>
    <message>
        <source>Choose a seal in the list first.</source>
        <translation>Elija primero un precinto de la lista.</translation>
    </message>
    <message>
        <source>This seal is open; nothing more is found of it.</source>
        <translation>Este precinto está abierto; no queda nada más por comprobar.</translation>
    </message>
    <message>
        <source>The document to register</source>
        <translation>El documento que se registra</translation>
    </message>
    <message>
        <source>The file presented as %1</source>
        <translation>El archivo presentado como %1</translation>
    </message>
    <message>
        <source>%1, %2. What is kept of it is its hash; the file stays where it is.</source>
        <translation>%1, %2. De él se guarda su hash; el archivo queda donde está.</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>Registrar un documento</translation>
    </message>
    <message>
        <source>The document is registered.</source>
        <translation>El documento está registrado.</translation>
    </message>
    <message>
        <source>%1, presented as %2</source>
        <translation>%1, presentado como %2</translation>
    </message>
    <message>
        <source>Presented document</source>
        <translation>Documento presentado</translation>
    </message>
    <message>
        <source>Recorded: the document is the one registered.</source>
        <translation>Registrado: el documento es el mismo que se registró.</translation>
    </message>
    <message>
        <source>Recorded: the document presented is not the one registered.</source>
        <translation>Registrado: el documento presentado no es el que se registró.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 está ahora en manos de %2.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>El traspaso está registrado.</translation>
    </message>
    <message>
        <source>A seal is used once: its number tells it from all others.</source>
        <translation>Un precinto se usa una sola vez: su número lo distingue de todos.</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
    <message>
        <source>Affix a seal</source>
        <translation>Colocar un precinto</translation>
    </message>
    <message>
        <source>The seal is recorded.</source>
        <translation>El precinto está registrado.</translation>
    </message>
    <message>
        <source>Seal %1 on %2</source>
        <translation>Precinto %1 en %2</translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation>Revisar el precinto</translation>
    </message>
    <message>
        <source>The state of the seal is recorded.</source>
        <translation>El estado del precinto está registrado.</translation>
    </message>
    <message>
        <source>The statement that the party signed</source>
        <translation>La constancia que firmó la parte</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>What %1 signed is something else than what is to be recorded; compare what it does, the file and the names.</source>
        <translation>Lo que firmó %1 no es lo que se va a registrar; compare lo que hace, el archivo y los nombres.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DutyResultsPage</name>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Amenazas proyectadas: resultados</translation>
    </message>
    <message>
        <source>Save as a table...</source>
        <translation>Guardar como tabla...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
</context>
<context>
    <name>portlight::app::FiguresDesk</name>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>portlight::app::FileDesk</name>
    <message>
        <source>A file has no case to decide</source>
        <translation>Un archivo no tiene expediente que decidir</translation>
    </message>
    <message>
        <source>Viewing only</source>
        <translation>Solo visualización</translation>
    </message>
    <message>
        <source>Nothing here is kept or sent.</source>
        <translation>Aquí no se guarda ni se envía nada.</translation>
    </message>
    <message>
        <source>Loading the scan, %1 %</source>
        <translation>Cargando el escaneo, %1 %</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>Cargando el escaneo...</translation>
    </message>
    <message>
        <source>This file holds a report but no image; open the scan it speaks of.</source>
        <translation>Este archivo contiene un informe, pero ninguna imagen; abra el escaneo al que se refiere.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ImportController</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n archivo o carpeta</numerusform>
            <numerusform>%n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there; choose another in the settings.</source>
        <translation>La carpeta vigilada %1 no existe; elija otra en la configuración.</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>carpeta vigilada</translation>
    </message>
    <message>
        <source>Receiving, slice %1</source>
        <translation>Recibiendo, corte %1</translation>
    </message>
    <message>
        <source>Receiver on port %1</source>
        <translation>Receptor en el puerto %1</translation>
    </message>
    <message>
        <source>Scanners on this machine can send to %1, 127.0.0.1 port %2.</source>
        <translation>Los escáneres de esta máquina pueden enviar a %1, 127.0.0.1, puerto %2.</translation>
    </message>
    <message>
        <source>scan from the network</source>
        <translation>escaneo de la red</translation>
    </message>
    <message numerus="yes">
        <source>Import stopped; %n scan(s) came in before.</source>
        <translation>
            <numerusform>Importación detenida; antes ha entrado %n escaneo.</numerusform>
            <numerusform>Importación detenida; antes han entrado %n escaneos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) imported.</source>
        <translation>
            <numerusform>%n escaneo importado.</numerusform>
            <numerusform>%n escaneos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>%n archivo apartado.</numerusform>
            <numerusform>%n archivos apartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>There was no scan in what you gave.</source>
        <translation>No había ningún escaneo en lo indicado.</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionDesk</name>
    <message>
        <source>Choose a case from the worklist, or drop a scan here.</source>
        <translation>Elija un expediente de la lista de trabajo o suelte aquí un escaneo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The picture was not kept: its case was left before it was stored.</source>
        <translation>La imagen no se ha guardado: se dejó su expediente antes de almacenarla.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights. What you decided is kept; nothing more can be saved. Sign out with Ctrl+Shift+L.</source>
        <translation>La Administración le ha retirado sus derechos. Lo que decidió se conserva; ya no se puede guardar nada más. Cierre la sesión con Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>%1   %2   %3   %4</source>
        <translation>%1   %2   %3   %4</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then the detectors&apos; findings are shown, and you decide.</source>
        <translation>Diga primero lo que ve usted (Hallazgos, Ctrl+U); después se muestran los hallazgos de los detectores, y usted decide.</translation>
    </message>
    <message>
        <source>This case is not read unaided, or you have answered.</source>
        <translation>Este expediente no se lee sin ayuda, o usted ya ha respondido.</translation>
    </message>
    <message>
        <source>Only an open case with a scan can get the result of an examination.</source>
        <translation>Solo un expediente abierto con escaneo puede recibir el resultado de un reconocimiento.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 has no CT volume to compare with.</source>
        <translation>%1 no tiene ningún volumen CT con el que comparar.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>El recibo se guardó como %1.</translation>
    </message>
    <message>
        <source>This scan is not on this terminal yet; it is asked for at the hub.</source>
        <translation>Este escaneo aún no está en esta estación; se ha pedido al servidor.</translation>
    </message>
    <message>
        <source>No hub that keeps scans is linked; every scan here is on this terminal.</source>
        <translation>No hay enlazado ningún servidor que guarde escaneos; todos están en esta estación.</translation>
    </message>
    <message>
        <source>Every scan of this case is on this terminal.</source>
        <translation>Todos los escaneos de este expediente están en esta estación.</translation>
    </message>
    <message>
        <source>projected: %1</source>
        <translation>proyectado: %1</translation>
    </message>
    <message>
        <source>Found: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>Encontrado: %1. Era una proyección y no está en este paquete. Decida ahora el expediente tal como es; Esc quita la proyección.</translation>
    </message>
    <message>
        <source>You missed this: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>Se le ha escapado: %1. Era una proyección y no está en este paquete. Decida ahora el expediente tal como es; Esc quita la proyección.</translation>
    </message>
    <message>
        <source>A projected threat was in the picture and is gone now; do it again.</source>
        <translation>Había una amenaza proyectada en la imagen y ya se ha quitado; repita la acción.</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Solo local</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>No hay servidor conectado: todos los expedientes se guardan en este terminal.</translation>
    </message>
    <message>
        <source>There is no scan of a case on the screen.</source>
        <translation>No hay ningún escaneo de un expediente en pantalla.</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then similar images are shown.</source>
        <translation>Diga primero lo que ve usted (Hallazgos, Ctrl+U); después se muestran imágenes similares.</translation>
    </message>
    <message>
        <source>The picture is not on this terminal yet; it is asked for at the hub.</source>
        <translation>La imagen aún no está en este terminal; se ha pedido al servidor.</translation>
    </message>
    <message>
        <source>signed by the party</source>
        <translation>firmado por la parte</translation>
    </message>
    <message>
        <source>signed with a key withdrawn since</source>
        <translation>firmado con una clave retirada desde entonces</translation>
    </message>
    <message>
        <source>signed with a key that is not registered</source>
        <translation>firmado con una clave no registrada</translation>
    </message>
    <message>
        <source>the party&apos;s signature is WRONG</source>
        <translation>la firma de la parte NO ES VÁLIDA</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionPage</name>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image - Portlight</source>
        <translation>Imagen - Portlight</translation>
    </message>
</context>
<context>
    <name>portlight::app::PackImport</name>
    <message>
        <source>Reading an exercise pack</source>
        <translation>Leyendo un paquete de ejercicios</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came in from the pack, %1 with something prohibited; sessions show them from now on.</source>
        <translation>
            <numerusform>Ha entrado %n escaneo del paquete de ejercicios, %1 con algo prohibido; las sesiones lo muestran desde ahora.</numerusform>
            <numerusform>Han entrado %n escaneos del paquete de ejercicios, %1 con algo prohibido; las sesiones los muestran desde ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, nobody marked where the thing lies: these are cases only.</source>
        <translation>
            <numerusform>En %n nadie marcó dónde está el objeto: es solo un expediente.</numerusform>
            <numerusform>En %n nadie marcó dónde está el objeto: son solo expedientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ProjectionSettings</name>
    <message>
        <source>Share of radiographs</source>
        <translation>Proporción de radiografías</translation>
    </message>
    <message>
        <source>At least one in</source>
        <translation>Al menos una de cada</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>Máximo por hora</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>Tiempo para decidir</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Projected threats</source>
        <translation>Amenazas proyectadas</translation>
    </message>
    <message>
        <source>A threat that is not in the parcel, shown in the picture of some cases. The officer is told at once; the case is then decided as it is, and its log says that there was one.</source>
        <translation>Una amenaza que no está en el paquete, mostrada en la imagen de algunos expedientes. Se avisa al funcionario enseguida; después el expediente se decide tal como es, y su diario indica que hubo una.</translation>
    </message>
    <message>
        <source>Only a supervisor changes this.</source>
        <translation>Solo un supervisor puede cambiar esto.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>En vigor.</translation>
    </message>
    <message>
        <source>None are projected.</source>
        <translation>No se proyecta ninguna.</translation>
    </message>
    <message numerus="yes">
        <source> radiograph(s)</source>
        <translation>
            <numerusform> radiografía</numerusform>
            <numerusform> radiografías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ReceiptDesk</name>
    <message>
        <source>The last receipt is still being written.</source>
        <translation>El último recibo todavía se está escribiendo.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReferenceChooser</name>
    <message>
        <source>Only CT volumes are compared side by side.</source>
        <translation>Solo los volúmenes CT se comparan uno al lado del otro.</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>Un archivo...</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReportSheet</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another folder.</source>
        <translation>No se ha podido escribir %1; elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>portlight::app::RulesDesk</name>
    <message>
        <source>No case with a declaration was examined at this station yet; try the rules on a file of past declarations.</source>
        <translation>En esta estación aún no se ha examinado ningún expediente con declaración; ensaye las reglas con un archivo de declaraciones anteriores.</translation>
    </message>
    <message>
        <source>an unknown officer</source>
        <translation>un funcionario desconocido</translation>
    </message>
    <message>
        <source>Past declarations with their outcomes</source>
        <translation>Declaraciones anteriores con sus resultados</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;All files (*)</source>
        <translation>Tabla CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>esta estación</translation>
    </message>
</context>
<context>
    <name>portlight::app::SandboxPort</name>
    <message>
        <source>Simulating cases</source>
        <translation>Simulando expedientes</translation>
    </message>
    <message>
        <source>Sandbox: no hub</source>
        <translation>Prácticas: sin servidor</translation>
    </message>
    <message>
        <source>This program has no way to any hub: nothing leaves it.</source>
        <translation>Este programa no tiene acceso a ningún servidor: nada sale de él.</translation>
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
        <translation>Cargando el escaneo, %1 %</translation>
    </message>
    <message>
        <source>This case has no scan yet. Drop one here to attach it.</source>
        <translation>Este expediente aún no tiene escaneo. Suelte uno aquí para adjuntarlo.</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>Cargando el escaneo...</translation>
    </message>
    <message>
        <source>A small picture, sent ahead of the scan.
%1</source>
        <translation>Una miniatura, enviada antes que el escaneo.
%1</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScanTransfers</name>
    <message>
        <source>, %1 %</source>
        <translation>, %1 %</translation>
    </message>
    <message>
        <source>Fetching the scan from the hub%1. Ctrl+Shift+G stops it.</source>
        <translation>Trayendo el escaneo del servidor%1. Ctrl+Shift+G lo detiene.</translation>
    </message>
    <message>
        <source>The scan was not fetched: it was stopped. Ctrl+G goes on with it.</source>
        <translation>El escaneo no se trajo: se detuvo. Ctrl+G continúa.</translation>
    </message>
    <message>
        <source>Scans: no line</source>
        <translation>Escaneos: sin línea</translation>
    </message>
    <message numerus="yes">
        <source>Scans: no line, %n to send</source>
        <translation>
            <numerusform>Escaneos: sin línea, %n por enviar</numerusform>
            <numerusform>Escaneos: sin línea, %n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a scan%1</source>
        <translation>Trayendo un escaneo%1</translation>
    </message>
    <message numerus="yes">
        <source>Sending a scan%1, %n to go</source>
        <translation>
            <numerusform>Enviando un escaneo%1, faltan %n</numerusform>
            <numerusform>Enviando un escaneo%1, faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans: over quota</source>
        <translation>Escaneos: sin espacio</translation>
    </message>
    <message numerus="yes">
        <source>Scans: %n to send</source>
        <translation>
            <numerusform>Escaneos: %n por enviar</numerusform>
            <numerusform>Escaneos: %n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left this terminal for want of room; the hub has them.</source>
        <translation>
            <numerusform>%n escaneo salió de esta estación por falta de espacio; el servidor lo tiene.</numerusform>
            <numerusform>%n escaneos salieron de esta estación por falta de espacio; el servidor los tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is asked for again.</source>
        <translation>%1 Se vuelve a pedir.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScriptedRun</name>
    <message>
        <source>The image did not come in time.</source>
        <translation>La imagen no ha llegado a tiempo.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>No existe el preajuste «%1»; hay: %2.</translation>
    </message>
    <message>
        <source>the program has no enhancement of that name.</source>
        <translation>el programa no tiene ningún realce con ese nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be laid over this image: %2</source>
        <translation>«%1» no se puede aplicar a esta imagen: %2</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se ha podido escribir la imagen en %1.</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse before the desk locks itself.</source>
        <translation>Minutos sin teclado ni ratón antes de que el puesto se bloquee.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Scans put there are imported and then removed from it.</source>
        <translation>Los escaneos que se dejan ahí se importan y después se quitan de la carpeta.</translation>
    </message>
    <message>
        <source>Receive scans from scanners on this machine (DICOM C-STORE)</source>
        <translation>Recibir escaneos de los escáneres de esta máquina (DICOM C-STORE)</translation>
    </message>
    <message>
        <source>Receiver port</source>
        <translation>Puerto del receptor</translation>
    </message>
    <message>
        <source>Receiver title</source>
        <translation>Título del receptor</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The address is this machine only (127.0.0.1).</source>
        <translation>La dirección es solo esta máquina (127.0.0.1).</translation>
    </message>
    <message>
        <source>Volumes are drawn by</source>
        <translation>Dibuja los volúmenes</translation>
    </message>
    <message>
        <source>a graphics card where there is one</source>
        <translation>una tarjeta gráfica donde la haya</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>the graphics card, whatever it is</source>
        <translation>la tarjeta gráfica, sea cual sea</translation>
    </message>
    <message>
        <source>From the next start of the desk on.</source>
        <translation>Desde el próximo inicio del puesto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>Paquete de país</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>Se rechaza %1: %2</translation>
    </message>
    <message>
        <source>Another folder...</source>
        <translation>Otra carpeta...</translation>
    </message>
    <message>
        <source>Language, prohibited goods, lanes, tariff excerpt, holidays and lessons of a country.</source>
        <translation>Idioma, mercancías prohibidas, canales, extracto del arancel, feriados y lecciones de un país.</translation>
    </message>
    <message>
        <source>Send scans made here to the hub by themselves</source>
        <translation>Enviar al servidor por sí solos los escaneos hechos aquí</translation>
    </message>
    <message>
        <source>Scans at the hub</source>
        <translation>Escaneos en el servidor</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Bandwidth for scans</source>
        <translation>Ancho de banda para escaneos</translation>
    </message>
    <message>
        <source>Room for scans</source>
        <translation>Espacio para escaneos</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>When the room is used up, scans that the hub holds leave this terminal, the longest unused first; opening their case brings them back.</source>
        <translation>Cuando el espacio se agota, salen de esta estación los escaneos que el servidor tiene, primero los que llevan más tiempo sin usarse; al abrir su expediente vuelven.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>no country pack</source>
        <translation>sin paquete de país</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutModel</name>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutSheet</name>
    <message>
        <source>Enter on a key changes it; Backspace takes it away.</source>
        <translation>Enter sobre una tecla la cambia; Backspace la quita.</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Todas las teclas originales</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>portlight::app::SimilarDesk</name>
    <message>
        <source>Scans are still being looked at; the list grows by itself.</source>
        <translation>Aún se están analizando escaneos; la lista crece por sí sola.</translation>
    </message>
    <message>
        <source>Some scans could not be looked at: %1</source>
        <translation>Algunos escaneos no se han podido analizar: %1</translation>
    </message>
</context>
<context>
    <name>portlight::app::SyncController</name>
    <message>
        <source>Local only</source>
        <translation>Solo local</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>No hay servidor conectado: todos los expedientes se guardan en este terminal.</translation>
    </message>
    <message>
        <source>Hub link damaged</source>
        <translation>Servidor: enlace dañado</translation>
    </message>
    <message>
        <source>Hub: connecting</source>
        <translation>Servidor: conectando</translation>
    </message>
    <message>
        <source>Work goes on; what is decided now is sent when the line is up.</source>
        <translation>El trabajo continúa; lo que se decida ahora se enviará cuando haya línea.</translation>
    </message>
    <message numerus="yes">
        <source>Hub: stuck · %n waiting</source>
        <translation>
            <numerusform>Servidor: atascado · %n en espera</numerusform>
            <numerusform>Servidor: atascado · %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connected</source>
        <translation>Servidor: conectado</translation>
    </message>
    <message>
        <source>Hub: no line</source>
        <translation>Servidor: sin línea</translation>
    </message>
    <message>
        <source>%1 · all sent</source>
        <translation>%1 · todo enviado</translation>
    </message>
    <message>
        <source>%1 · %2 waiting, oldest %3</source>
        <translation>%1 · %2 en espera, el más antiguo: %3</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Aún no se ha recibido nada.</translation>
    </message>
    <message>
        <source>Last received %1</source>
        <translation>Última recepción: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) set aside: on record, without effect</source>
        <translation>
            <numerusform>%n evento apartado: consta, sin efecto</numerusform>
            <numerusform>%n eventos apartados: constan, sin efecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): the hub&apos;s log was changed after the fact</source>
        <translation>
            <numerusform>%n alarma: el diario del servidor se ha modificado a posteriori</numerusform>
            <numerusform>%n alarmas: el diario del servidor se ha modificado a posteriori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub&apos;s log was changed after the fact: %n alarm(s). Tell your supervisor. %1</source>
        <translation>
            <numerusform>El diario del servidor se ha modificado a posteriori: %n alarma. Avise a su supervisor. %1</numerusform>
            <numerusform>El diario del servidor se ha modificado a posteriori: %n alarmas. Avise a su supervisor. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingDesk</name>
    <message>
        <source>Sandbox: no hub</source>
        <translation>Prácticas: sin servidor</translation>
    </message>
    <message>
        <source>Nothing here is sent.</source>
        <translation>De aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>your answers are kept, no case is touched</source>
        <translation>se guardan sus respuestas, no se toca ningún expediente</translation>
    </message>
    <message>
        <source>Left before its end</source>
        <translation>Abandonada antes de terminar</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Entrenamiento: %1</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Making the next image...</source>
        <translation>Creando la imagen siguiente...</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>¿Contiene algo prohibido?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Se le ha escapado</translation>
    </message>
    <message>
        <source>%1, as marked.</source>
        <translation>%1, en el lugar marcado.</translation>
    </message>
    <message>
        <source>There is this in it: %1.</source>
        <translation>Contiene lo siguiente: %1.</translation>
    </message>
    <message>
        <source>You held it for something else: for the figures it counts as missed.</source>
        <translation>La ha retenido por otra cosa: en las cifras cuenta como amenaza no encontrada.</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it.</source>
        <translation>No contiene nada prohibido.</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it, and you cleared it.</source>
        <translation>No contiene nada prohibido, y usted la ha despachado.</translation>
    </message>
    <message>
        <source>This image comes back tomorrow.</source>
        <translation>Esta imagen vuelve mañana.</translation>
    </message>
    <message>
        <source>After %1 s.</source>
        <translation>Tras %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) answered</source>
        <translation>
            <numerusform>%n imagen respondida</numerusform>
            <numerusform>%n imágenes respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A scan of an examined case, out of an exercise pack.</source>
        <translation>Un escaneo de un expediente examinado, procedente de un paquete de ejercicios.</translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingReportPage</name>
    <message>
        <source>Certificate...</source>
        <translation>Certificado...</translation>
    </message>
    <message>
        <source>Whose page</source>
        <translation>Página de quién</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Lo que ve y lo que se le escapa</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
    <message>
        <source>Save the answers as a table...</source>
        <translation>Guardar respuestas como tabla...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Mi página</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>La clase</translation>
    </message>
    <message>
        <source>Choose a trainee first.</source>
        <translation>Elija primero un alumno.</translation>
    </message>
</context>
<context>
    <name>portlight::country</name>
    <message>
        <source>The country pack was altered after it was signed (%1); get it again.</source>
        <translation>El paquete de país se alteró después de firmarse (%1); consígalo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a country pack.</source>
        <translation>«%1» no tiene lugar en un paquete de país.</translation>
    </message>
    <message>
        <source>The country pack names the lesson %1 but does not hold it.</source>
        <translation>El paquete de país nombra la lección %1, pero no la contiene.</translation>
    </message>
    <message>
        <source>The country pack holds no lesson.</source>
        <translation>El paquete de país no contiene ninguna lección.</translation>
    </message>
    <message>
        <source>%1 holds no country pack (pack.json).</source>
        <translation>%1 no contiene ningún paquete de país (pack.json).</translation>
    </message>
    <message>
        <source>The country pack carries no signature.</source>
        <translation>El paquete de país no lleva firma.</translation>
    </message>
    <message>
        <source>The country pack is signed by a key that is not trusted here (%1...).</source>
        <translation>El paquete de país está firmado con una clave en la que no se confía aquí (%1...).</translation>
    </message>
    <message>
        <source>%1 of the country pack is no JSON object.</source>
        <translation>%1 del paquete de país no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 in the country pack lacks something or is malformed.</source>
        <translation>A la entrada %1 de %2 en el paquete de país le falta algo o está mal formada.</translation>
    </message>
    <message>
        <source>%1 of the country pack must list 1 to %2 entries under &quot;%3&quot;.</source>
        <translation>%1 del paquete de país debe traer de 1 a %2 entradas en «%3».</translation>
    </message>
    <message>
        <source>The country pack is of a format that this version does not read.</source>
        <translation>El paquete de país tiene un formato que esta versión no lee.</translation>
    </message>
    <message>
        <source>pack.json needs id, name, language, locale, date, note and units in the forms that docs/country-packs.md names.</source>
        <translation>pack.json necesita id, name, language, locale, date, note y units en la forma que indica docs/country-packs.md.</translation>
    </message>
    <message>
        <source>The lesson %1 must be UTF-8 text that begins with &quot;# Title&quot;.</source>
        <translation>La lección %1 debe ser texto UTF-8 que empiece con «# Title».</translation>
    </message>
</context>
<context>
    <name>portlight::inference</name>
    <message>
        <source>The model carries no signature.</source>
        <translation>El modelo no lleva firma.</translation>
    </message>
    <message>
        <source>The model is signed by a key that this terminal does not trust (%1...).</source>
        <translation>El modelo está firmado con una clave en la que este terminal no confía (%1...).</translation>
    </message>
    <message>
        <source>The model&apos;s description was altered after it was signed.</source>
        <translation>La descripción del modelo ha sido alterada después de su firma.</translation>
    </message>
    <message>
        <source>This program was built without ONNX Runtime.</source>
        <translation>Este programa se compiló sin ONNX Runtime.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not of the shape its bundle states.</source>
        <translation>La respuesta del modelo no tiene la forma que indica su paquete.</translation>
    </message>
    <message>
        <source>The model has no %1.</source>
        <translation>Al modelo le falta %1.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large: %2 bytes, %3 at most.</source>
        <translation>El archivo %1 del modelo es demasiado grande: %2 bytes, %3 como máximo.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large.</source>
        <translation>El archivo %1 del modelo es demasiado grande.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 was altered after it was signed.</source>
        <translation>El archivo %1 del modelo ha sido alterado después de su firma.</translation>
    </message>
    <message>
        <source>The model&apos;s classes need different names and thresholds from 0 to 1.</source>
        <translation>Las clases del modelo necesitan nombres distintos y umbrales de 0 a 1.</translation>
    </message>
    <message>
        <source>The model&apos;s operating points for %1 cannot be.</source>
        <translation>Los puntos de funcionamiento del modelo para %1 no son válidos.</translation>
    </message>
    <message>
        <source>The model names %1 classes.</source>
        <translation>El modelo nombra %1 clases.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json is not a JSON object.</source>
        <translation>El bundle.json del modelo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle has a format that this version does not know.</source>
        <translation>El paquete del modelo tiene un formato que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states an input or a step that cannot be.</source>
        <translation>El bundle.json del modelo indica una entrada o un paso no válido.</translation>
    </message>
    <message>
        <source>There is no model for &quot;%1&quot; in %2.</source>
        <translation>No hay ningún modelo para «%1» en %2.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 &quot;%2&quot; is not of the shape its bundle states.</source>
        <translation>El tensor «%2» del modelo (%1) no tiene la forma que indica su paquete.</translation>
    </message>
    <message>
        <source>The model has other inputs and outputs than its bundle states.</source>
        <translation>El modelo tiene otras entradas y salidas que las que indica su paquete.</translation>
    </message>
    <message>
        <source>The detector could not run.</source>
        <translation>El detector no ha podido ejecutarse.</translation>
    </message>
    <message>
        <source>The model is not one that ONNX Runtime can load.</source>
        <translation>ONNX Runtime no puede cargar este modelo.</translation>
    </message>
    <message>
        <source>The model is not one that OpenCV can load.</source>
        <translation>OpenCV no puede cargar este modelo.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>La imagen está vacía.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The scan has no colour or grey picture to look at.</source>
        <translation>El escaneo no tiene ninguna imagen en color o en gris que analizar.</translation>
    </message>
    <message>
        <source>loose, such as textile</source>
        <translation>suelto, como textil</translation>
    </message>
    <message>
        <source>organic, such as food or plastic</source>
        <translation>orgánico, como alimento o plástico</translation>
    </message>
    <message>
        <source>glass, stone or light metal</source>
        <translation>vidrio, piedra o metal ligero</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>metal</translation>
    </message>
    <message>
        <source>%1% of the mass reads as %2; declared goods of this kind hold about %3%.</source>
        <translation>El %1% de la masa se lee como %2; las mercancías declaradas de este tipo tienen cerca del %3%.</translation>
    </message>
    <message>
        <source>Nearly empty: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Casi vacío: el escaneo lee %1 kg, se declaran %2 kg.</translation>
    </message>
    <message>
        <source>Heavier than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Más pesado que lo declarado: el escaneo lee %1 kg, se declaran %2 kg.</translation>
    </message>
    <message>
        <source>Lighter than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Más liviano que lo declarado: el escaneo lee %1 kg, se declaran %2 kg.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states features or an overlap that cannot be.</source>
        <translation>El bundle.json del modelo indica características o un solape imposibles.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json names no model or no set.</source>
        <translation>El bundle.json del modelo no nombra modelo o conjunto.</translation>
    </message>
    <message>
        <source>The model is of a kind that this version does not know.</source>
        <translation>El modelo es de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>This model does not look at radiographs.</source>
        <translation>Este modelo no mira radiografías.</translation>
    </message>
    <message>
        <source>The model was trained on other features than this version computes.</source>
        <translation>El modelo se entrenó con otras características que las que calcula esta versión.</translation>
    </message>
    <message>
        <source>This model does not look at volumes.</source>
        <translation>Este modelo no mira volúmenes.</translation>
    </message>
    <message>
        <source>The volume&apos;s values tell no attenuation: it takes HU, attenuation or density.</source>
        <translation>Los valores del volumen no indican atenuación: hacen falta HU, atenuación o densidad.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states a range of training that cannot be.</source>
        <translation>El bundle.json del modelo indica un rango de entrenamiento imposible.</translation>
    </message>
</context>
<context>
    <name>portlight::inspection</name>
    <message>
        <source>This decision is none of clear, hold, second opinion or physical examination.</source>
        <translation>Esta decisión no es despachar, retener, segunda opinión ni reconocimiento físico.</translation>
    </message>
    <message>
        <source>Your role may not decide cases; ask an inspector.</source>
        <translation>Su rol no puede decidir expedientes; pídalo a un inspector.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor resolves it.</source>
        <translation>Dos decisiones sobre este expediente se contradicen; las resuelve un supervisor.</translation>
    </message>
    <message>
        <source>This case has no scan yet; decide once the scan is there.</source>
        <translation>Este expediente aún no tiene escaneo; decida cuando el escaneo esté disponible.</translation>
    </message>
    <message>
        <source>This case is on hold; only a supervisor can release it.</source>
        <translation>Este expediente está retenido; solo un supervisor puede darle levante.</translation>
    </message>
    <message>
        <source>This case is already decided; a supervisor can reopen it.</source>
        <translation>Este expediente ya está decidido; un supervisor puede reabrirlo.</translation>
    </message>
    <message>
        <source>You asked for this second opinion; another officer gives it. You may still hold the case or send it to examination.</source>
        <translation>Usted pidió esta segunda opinión; la da otro funcionario. Aún puede retener el expediente o enviarlo a reconocimiento.</translation>
    </message>
    <message>
        <source>Say why in a few words: every decision but Clear needs a reason.</source>
        <translation>Diga por qué en pocas palabras: toda decisión salvo Despachar necesita un motivo.</translation>
    </message>
    <message>
        <source>Only a supervisor can release a held case.</source>
        <translation>Solo un supervisor puede dar levante a un expediente retenido.</translation>
    </message>
    <message>
        <source>Only a held or examined case can be released.</source>
        <translation>Solo se puede dar levante a un expediente retenido o examinado.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must release the case.</source>
        <translation>Usted pidió esta retención; el levante del expediente debe darlo otra persona.</translation>
    </message>
    <message>
        <source>Only a supervisor can answer a hold.</source>
        <translation>Solo un supervisor puede responder a una retención.</translation>
    </message>
    <message>
        <source>No hold waits for an answer on this case.</source>
        <translation>Ninguna retención espera respuesta en este expediente.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must answer it.</source>
        <translation>Usted pidió esta retención; debe responder a ella otra persona.</translation>
    </message>
    <message>
        <source>%1 is not a container number (ISO 6346): check it against the container&apos;s door.</source>
        <translation>%1 no es un número de contenedor (ISO 6346): compruébelo en la puerta del contenedor.</translation>
    </message>
    <message>
        <source>The record is incomplete: &quot;%1&quot; is missing.</source>
        <translation>La anotación está incompleta: falta «%1».</translation>
    </message>
    <message>
        <source>This case is already open.</source>
        <translation>Este expediente ya está abierto.</translation>
    </message>
    <message>
        <source>This case does not exist; open it first.</source>
        <translation>Este expediente no existe; ábralo primero.</translation>
    </message>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>Este expediente está cerrado; no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>A name may be %1 characters long at most.</source>
        <translation>Un nombre puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The record is incomplete: the document&apos;s hash is missing.</source>
        <translation>El registro está incompleto: falta el hash del documento.</translation>
    </message>
    <message>
        <source>This file is registered in this case already, as %1.</source>
        <translation>Este archivo ya está registrado en este expediente, como %1.</translation>
    </message>
    <message>
        <source>Say who has the document.</source>
        <translation>Indique quién tiene el documento.</translation>
    </message>
    <message>
        <source>%1 has the document already.</source>
        <translation>%1 ya tiene el documento.</translation>
    </message>
    <message>
        <source>%1 has the document now; look again before you hand it on.</source>
        <translation>%1 tiene ahora el documento; vuelva a mirar antes de traspasarlo.</translation>
    </message>
    <message>
        <source>Say who takes the document over.</source>
        <translation>Indique quién recibe el documento.</translation>
    </message>
    <message>
        <source>A seal has a number of at most %1 characters.</source>
        <translation>Un precinto tiene un número de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is a seal %1 in this case already; a seal is used once.</source>
        <translation>Ya hay un precinto %1 en este expediente; un precinto se usa una sola vez.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>Indique qué cierra el precinto.</translation>
    </message>
    <message>
        <source>There is no seal %1 in this case; affix it first.</source>
        <translation>No hay precinto %1 en este expediente; colóquelo primero.</translation>
    </message>
    <message>
        <source>A seal is found intact, opened or broken.</source>
        <translation>Un precinto se encuentra intacto, abierto o roto.</translation>
    </message>
    <message>
        <source>Seal %1 was found broken before.</source>
        <translation>El precinto %1 ya se encontró roto antes.</translation>
    </message>
    <message>
        <source>Seal %1 was opened before.</source>
        <translation>El precinto %1 ya se abrió antes.</translation>
    </message>
    <message>
        <source>Say why the seal is opened.</source>
        <translation>Indique por qué se abre el precinto.</translation>
    </message>
    <message>
        <source>Say in a few words how the seal was found.</source>
        <translation>Indique en pocas palabras cómo se encontró el precinto.</translation>
    </message>
    <message>
        <source>There is no such document in this case; register it first.</source>
        <translation>No hay tal documento en este expediente; regístrelo primero.</translation>
    </message>
    <message>
        <source>Say who presents the document.</source>
        <translation>Indique quién presenta el documento.</translation>
    </message>
</context>
<context>
    <name>portlight::intake</name>
    <message>
        <source>Case %1 has no such scan.</source>
        <translation>El expediente %1 no tiene ese escaneo.</translation>
    </message>
    <message>
        <source>%1 is no DICOM scan; a threat report cannot refer to it.</source>
        <translation>%1 no es un escaneo DICOM; un informe de amenazas no puede referirse a él.</translation>
    </message>
    <message>
        <source>Sign in first; scans are stored encrypted.</source>
        <translation>Inicie sesión primero; los escaneos se almacenan cifrados.</translation>
    </message>
    <message>
        <source>There is no room to open the scan; free some disk space.</source>
        <translation>No hay sitio para abrir el escaneo; libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The declaration %1 cannot be read.</source>
        <translation>No se puede leer la declaración %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a declaration.</source>
        <translation>%1 es demasiado grande para ser una declaración.</translation>
    </message>
    <message>
        <source>%1 is not a declaration in JSON.</source>
        <translation>%1 no es una declaración en JSON.</translation>
    </message>
    <message>
        <source>%1 holds neither a picture nor a threat report.</source>
        <translation>%1 no contiene ni una imagen ni un informe de amenazas.</translation>
    </message>
    <message>
        <source>%1 is already in case %2; it was not added again.</source>
        <translation>%1 ya está en el expediente %2; no se ha añadido de nuevo.</translation>
    </message>
    <message>
        <source>The scan that %1 speaks of is not on this terminal; its findings have no place.</source>
        <translation>El escaneo al que se refiere %1 no está en este terminal; sus hallazgos no tienen dónde situarse.</translation>
    </message>
    <message>
        <source>Put aside in %1.</source>
        <translation>Apartado en %1.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as a scan of case %2 but differs from it; both are kept.</source>
        <translation>%1 dice ser la misma instancia que una imagen del expediente %2, pero es distinto; se conservan ambos.</translation>
    </message>
</context>
<context>
    <name>portlight::risk</name>
    <message>
        <source>The file has no column &quot;%1&quot;, which the profile &quot;%2&quot; takes as the declaration number.</source>
        <translation>El archivo no tiene la columna «%1», que el perfil «%2» toma como número de declaración.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a number.</source>
        <translation>%1: «%2» no es un número.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a date in the profile&apos;s format.</source>
        <translation>%1: «%2» no es una fecha en el formato del perfil.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no outcome that the profile knows.</source>
        <translation>%1: «%2» no es un resultado que el perfil conozca.</translation>
    </message>
    <message>
        <source>The file is empty or its first line is no list of column titles.</source>
        <translation>El archivo está vacío o su primera línea no es una lista de títulos de columna.</translation>
    </message>
    <message>
        <source>The import was stopped after %1 rows.</source>
        <translation>La importación se ha detenido tras %1 filas.</translation>
    </message>
    <message>
        <source>The row is damaged: a quote is not closed, or the row is too long.</source>
        <translation>La fila está dañada: hay comillas sin cerrar o la fila es demasiado larga.</translation>
    </message>
    <message>
        <source>The row has %1 fields where the header has %2.</source>
        <translation>La fila tiene %1 campos donde la cabecera tiene %2.</translation>
    </message>
    <message>
        <source>The row has no declaration number.</source>
        <translation>La fila no tiene número de declaración.</translation>
    </message>
    <message>
        <source>The CSV profile %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el perfil CSV %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a CSV profile.</source>
        <translation>%1 es demasiado grande para ser un perfil CSV.</translation>
    </message>
    <message>
        <source>The CSV profile is not JSON: %1.</source>
        <translation>El perfil CSV no es JSON: %1.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; needs a separator of one character.</source>
        <translation>El perfil CSV «%1» necesita un separador de un carácter.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; names an unknown element &quot;%2&quot;.</source>
        <translation>El perfil CSV «%1» nombra un elemento desconocido: «%2».</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; must say which column holds the declaration number.</source>
        <translation>El perfil CSV «%1» debe indicar qué columna contiene el número de declaración.</translation>
    </message>
    <message>
        <source>The response needs its %1.</source>
        <translation>A la respuesta le falta un dato: %1.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is longer than the %3 characters of the message.</source>
        <translation>Dato demasiado largo (%1): «%2» supera los %3 caracteres del mensaje.</translation>
    </message>
    <message>
        <source>declaration number</source>
        <translation>número de declaración</translation>
    </message>
    <message>
        <source>declarant&apos;s reference</source>
        <translation>referencia del declarante</translation>
    </message>
    <message>
        <source>container number</source>
        <translation>número de contenedor</translation>
    </message>
    <message>
        <source>customs office</source>
        <translation>aduana</translation>
    </message>
    <message>
        <source>message reference</source>
        <translation>referencia del mensaje</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB, too large for one message.</source>
        <translation>El archivo supera los 256 MiB, demasiado grande para un solo mensaje.</translation>
    </message>
    <message>
        <source>The file is neither WCO XML nor UN/EDIFACT, and no CSV profile fits its first line.</source>
        <translation>El archivo no es ni WCO XML ni UN/EDIFACT, y ningún perfil CSV corresponde a su primera línea.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than one case agrees (%1 do); the newest was taken.</source>
        <translation>Concuerda más de un expediente (%1 en total); se ha tomado el más reciente.</translation>
    </message>
    <message>
        <source>Container number %1 fails the ISO 6346 check.</source>
        <translation>El número de contenedor %1 no supera la comprobación ISO 6346.</translation>
    </message>
    <message>
        <source>The case already holds declaration %1.</source>
        <translation>El expediente ya contiene la declaración %1.</translation>
    </message>
    <message>
        <source>The message says it has %1 segments, but there are %2.</source>
        <translation>El mensaje dice tener %1 segmentos, pero hay %2.</translation>
    </message>
    <message>
        <source>A message begins on line %1 before the one before it has ended.</source>
        <translation>En la línea %1 empieza un mensaje antes de que termine el anterior.</translation>
    </message>
    <message>
        <source>The interchange stops in the middle of a message (no UNT).</source>
        <translation>El intercambio se corta en medio de un mensaje (falta UNT).</translation>
    </message>
    <message>
        <source>The interchange holds no message.</source>
        <translation>El intercambio no contiene ningún mensaje.</translation>
    </message>
    <message>
        <source>The interchange holds %1, not a CUSCAR, CUSDEC, CUSRES, BAPLIE or COARRI.</source>
        <translation>El intercambio contiene %1, no CUSCAR, CUSDEC, CUSRES, BAPLIE ni COARRI.</translation>
    </message>
    <message>
        <source>The file is no UN/EDIFACT interchange: it does not begin with UNB.</source>
        <translation>El archivo no es un intercambio UN/EDIFACT: no empieza por UNB.</translation>
    </message>
    <message>
        <source>The interchange has more than %1 segments.</source>
        <translation>El intercambio tiene más de %1 segmentos.</translation>
    </message>
    <message>
        <source>The segment that begins on line %1 never ends.</source>
        <translation>El segmento que empieza en la línea %1 no termina.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no ISO 3166-1 country code.</source>
        <translation>%1: «%2» no es un código de país ISO 3166-1.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no ISO 4217 currency code.</source>
        <translation>%1: «%2» no es un código de moneda ISO 4217.</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>%1: es menor que cero.</translation>
    </message>
    <message>
        <source>Goods line %1</source>
        <translation>Partida de mercancías %1</translation>
    </message>
    <message>
        <source>%1: HS code &quot;%2&quot; must have 6 to 10 digits.</source>
        <translation>%1: el código HS «%2» debe tener de 6 a 10 cifras.</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1: origen</translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation>%1: precio</translation>
    </message>
    <message>
        <source>%1: the weight is not above zero.</source>
        <translation>%1: el peso no es mayor que cero.</translation>
    </message>
    <message>
        <source>%1: net weight %2 kg is above gross weight %3 kg.</source>
        <translation>%1: el peso neto de %2 kg supera el peso bruto de %3 kg.</translation>
    </message>
    <message>
        <source>The goods lines weigh %1 kg together, more than the total of %2 kg.</source>
        <translation>Las partidas de mercancías pesan juntas %1 kg, más que el total de %2 kg.</translation>
    </message>
    <message>
        <source>The declaration has no number.</source>
        <translation>La declaración no tiene número.</translation>
    </message>
    <message>
        <source>Country of dispatch</source>
        <translation>País de procedencia</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>País de destino</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Total de la factura</translation>
    </message>
    <message>
        <source>Container %1: no container weighs %2 kg.</source>
        <translation>Contenedor %1: ningún contenedor pesa %2 kg.</translation>
    </message>
    <message>
        <source>A declaration with number %1 came before.</source>
        <translation>Ya se ha recibido una declaración con el número %1.</translation>
    </message>
    <message>
        <source>The XML document is too deep or too large to be a declaration.</source>
        <translation>El documento XML es demasiado profundo o demasiado grande para ser una declaración.</translation>
    </message>
    <message>
        <source>Not well-formed XML at line %1, column %2: %3</source>
        <translation>XML mal formado en la línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The document is a &quot;%1&quot; and holds no WCO declaration or response.</source>
        <translation>El documento es «%1» y no contiene ninguna declaración ni respuesta WCO.</translation>
    </message>
    <message>
        <source>The port&apos;s figures cannot be read or written: %1.</source>
        <translation>Las cifras del puerto no se pueden leer o escribir: %1.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>no lane</source>
        <translation>sin canal</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1, %2 h</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Throughput and waiting time</source>
        <translation>Flujo y tiempo de espera</translation>
    </message>
    <message>
        <source>Hit rate by lane</source>
        <translation>Tasa de aciertos por canal</translation>
    </message>
    <message>
        <source>Hit rate by officer</source>
        <translation>Tasa de aciertos por funcionario</translation>
    </message>
    <message>
        <source>Hit rate by HS chapter</source>
        <translation>Tasa de aciertos por capítulo HS</translation>
    </message>
    <message>
        <source>Hit rate by origin</source>
        <translation>Tasa de aciertos por origen</translation>
    </message>
    <message>
        <source>Hit rate by route</source>
        <translation>Tasa de aciertos por ruta</translation>
    </message>
    <message>
        <source>Model against random draw</source>
        <translation>Modelo frente a sorteo</translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation>Tiempo de decisión</translation>
    </message>
    <message>
        <source>Worth of alarms</source>
        <translation>Valor de las alarmas</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examinadas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>PPV</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;; there are %2.</source>
        <translation>No existe el gráfico «%1»; hay %2.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Wait (min)</source>
        <translation>Espera (min)</translation>
    </message>
    <message>
        <source>Decision (s)</source>
        <translation>Decisión (s)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tasa de aciertos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>under 30 s</source>
        <translation>menos de 30 s</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30 s a 1 min</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1 a 2 min</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2 a 5 min</translation>
    </message>
    <message>
        <source>5 to 10 min</source>
        <translation>5 a 10 min</translation>
    </message>
    <message>
        <source>10 to 30 min</source>
        <translation>10 a 30 min</translation>
    </message>
    <message>
        <source>30 to 60 min</source>
        <translation>30 a 60 min</translation>
    </message>
    <message>
        <source>1 to 4 h</source>
        <translation>1 a 4 h</translation>
    </message>
    <message>
        <source>4 to 24 h</source>
        <translation>4 a 24 h</translation>
    </message>
    <message>
        <source>over 24 h</source>
        <translation>más de 24 h</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>The risk engine failed; the log says why.</source>
        <translation>El motor de riesgo ha fallado; el registro del programa dice por qué.</translation>
    </message>
    <message>
        <source>The training was stopped.</source>
        <translation>Se ha detenido el entrenamiento.</translation>
    </message>
    <message>
        <source>The risk model was made for other features than this program has; train it again.</source>
        <translation>El modelo de riesgo se hizo para otras variables que las de este programa; vuelva a entrenarlo.</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>aduana %1</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>régimen aduanero %1</translation>
    </message>
    <message>
        <source>import type %1</source>
        <translation>tipo de importación %1</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>uso %1</translation>
    </message>
    <message>
        <source>payment method %1</source>
        <translation>forma de pago %1</translation>
    </message>
    <message>
        <source>mode of transport %1</source>
        <translation>modo de transporte %1</translation>
    </message>
    <message>
        <source>this declarant (%1)</source>
        <translation>este declarante (%1)</translation>
    </message>
    <message>
        <source>this importer (%1)</source>
        <translation>este importador (%1)</translation>
    </message>
    <message>
        <source>this seller (%1)</source>
        <translation>este vendedor (%1)</translation>
    </message>
    <message>
        <source>this carrier (%1)</source>
        <translation>este transportista (%1)</translation>
    </message>
    <message>
        <source>HS code %1</source>
        <translation>código HS %1</translation>
    </message>
    <message>
        <source>HS heading %1</source>
        <translation>partida HS %1</translation>
    </message>
    <message>
        <source>HS chapter %1</source>
        <translation>capítulo HS %1</translation>
    </message>
    <message>
        <source>dispatched from %1</source>
        <translation>procedencia %1</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>origen %1</translation>
    </message>
    <message>
        <source>origin indicator %1</source>
        <translation>indicador de origen %1</translation>
    </message>
    <message>
        <source>duty %1%</source>
        <translation>derecho %1 %</translation>
    </message>
    <message>
        <source>duty regime %1</source>
        <translation>régimen arancelario %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>precio %1</translation>
    </message>
    <message>
        <source>country of dispatch</source>
        <translation>país de procedencia</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>duty rate</source>
        <translation>tipo arancelario</translation>
    </message>
    <message>
        <source>the same goods (%1)</source>
        <translation>la misma mercancía (%1)</translation>
    </message>
    <message>
        <source>The lane shares must lie between 0 and 1 and be no more than 1 together.</source>
        <translation>Las cuotas de los canales deben estar entre 0 y 1 y no sumar más de 1.</translation>
    </message>
    <message>
        <source>The exploration share is larger than what red leaves over.</source>
        <translation>La cuota de exploración es mayor que lo que deja libre el canal rojo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The risk model in %1 lacks its file %2; train it again or copy it anew.</source>
        <translation>Al modelo de riesgo de %1 le falta su archivo %2; vuelva a entrenarlo o a copiarlo.</translation>
    </message>
    <message>
        <source>The file %1 of the risk model in %2 was altered; train it again or copy it anew.</source>
        <translation>El archivo %1 del modelo de riesgo de %2 ha sido alterado; vuelva a entrenar o a copiar el modelo.</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>No hay ningún modelo de riesgo en %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a risk model&apos;s description.</source>
        <translation>%1 es demasiado grande para ser la descripción de un modelo de riesgo.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <translation>%1 no es JSON: %2.</translation>
    </message>
    <message>
        <source>The risk model in %1 was made by another version of Portlight; train it again.</source>
        <translation>El modelo de riesgo de %1 se hizo con otra versión de Portlight; vuelva a entrenarlo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The risk model in %1 names no boosters.</source>
        <translation>El modelo de riesgo de %1 no nombra ningún submodelo (booster).</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 de cada %1</translation>
    </message>
    <message>
        <source>%1 (lowers the risk)</source>
        <translation>%1 (reduce el riesgo)</translation>
    </message>
    <message>
        <source>not declared: %1</source>
        <translation>no declarado: %1</translation>
    </message>
    <message>
        <source>%1: no examined declaration in the past</source>
        <translation>%1: ninguna declaración examinada en el pasado</translation>
    </message>
    <message>
        <source>%1: %2 of %3 past declarations found fraudulent; usual %4</source>
        <translation>%1: %2 de %3 declaraciones anteriores resultaron fraudulentas; lo habitual es %4</translation>
    </message>
    <message>
        <source>price per kg %1: %2 times the usual of HS code %3</source>
        <translation>precio por kg %1: %2 veces lo habitual para el código HS %3</translation>
    </message>
    <message>
        <source>price per kg cannot be compared with the usual of HS code %1</source>
        <translation>el precio por kg no se puede comparar con lo habitual para el código HS %1</translation>
    </message>
    <message>
        <source>weight %1 kg: %2 times the usual of HS code %3</source>
        <translation>peso %1 kg: %2 veces lo habitual para el código HS %3</translation>
    </message>
    <message>
        <source>weight %1 kg; nothing to compare it with</source>
        <translation>peso %1 kg; nada con que compararlo</translation>
    </message>
    <message>
        <source>duty rate %1%</source>
        <translation>tipo arancelario %1 %</translation>
    </message>
    <message>
        <source>day of acceptance: %1</source>
        <translation>fecha de admisión: %1</translation>
    </message>
    <message>
        <source>no date of acceptance</source>
        <translation>sin fecha de admisión</translation>
    </message>
    <message>
        <source>No CSV profile fits the column titles of %1; name one with --profile.</source>
        <translation>Ningún perfil CSV corresponde a los títulos de columna de %1; indique uno con --profile.</translation>
    </message>
    <message>
        <source>There are %1 new outcomes; learning again is worth it from %2 on.</source>
        <translation>Hay %1 resultados nuevos; conviene volver a aprender a partir de %2.</translation>
    </message>
    <message>
        <source>No new outcome is later than %1; there is nothing to compare the models on.</source>
        <translation>Ningún resultado nuevo es posterior a %1; no hay con qué comparar los modelos.</translation>
    </message>
    <message>
        <source>None of the declarations has an outcome, so there is nothing to measure the model by.</source>
        <translation>Ninguna de las declaraciones tiene resultado, así que no hay con qué medir el modelo.</translation>
    </message>
    <message>
        <source>The scoring was stopped.</source>
        <translation>Se ha detenido la puntuación.</translation>
    </message>
    <message>
        <source>Training needs at least %1 declarations with date and outcome; there are %2.</source>
        <translation>El entrenamiento necesita al menos %1 declaraciones con fecha y resultado; hay %2.</translation>
    </message>
    <message>
        <source>Training needs declarations of both outcomes: in order and fraudulent.</source>
        <translation>El entrenamiento necesita declaraciones de ambos resultados: conformes y fraudulentas.</translation>
    </message>
    <message>
        <source>Training needs at least one seed.</source>
        <translation>El entrenamiento necesita al menos una semilla.</translation>
    </message>
    <message>
        <source>The held-out period must begin after the last day of training.</source>
        <translation>El periodo reservado debe empezar después del último día de entrenamiento.</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>regla %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>a rule begins &quot;rule NAME red|yellow|blue: its reason in words&quot;.</source>
        <translation>una regla empieza por «rule NOMBRE red|yellow|blue: su motivo en palabras».</translation>
    </message>
    <message>
        <source>there is no element &quot;%1&quot;; there are %2.</source>
        <translation>no existe el elemento «%1»; hay %2.</translation>
    </message>
    <message>
        <source>after the element stands is, is not, starts, below, above or missing.</source>
        <translation>tras el elemento va is, is not, starts, below, above o missing.</translation>
    </message>
    <message>
        <source>a code is tested with is, is not or starts.</source>
        <translation>un código se comprueba con is, is not o starts.</translation>
    </message>
    <message>
        <source>a number is tested with below or above.</source>
        <translation>un número se comprueba con below o above.</translation>
    </message>
    <message>
        <source>a test needs a value, &quot;missing&quot; has none.</source>
        <translation>una condición necesita un valor; «missing» no lleva ninguno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write 2.5 with a point.</source>
        <translation>«%1» no es un número; escriba 2.5, con punto.</translation>
    </message>
    <message>
        <source>The rule file is larger than 1 MiB.</source>
        <translation>El archivo de reglas supera 1 MiB.</translation>
    </message>
    <message>
        <source>there is already a rule %1.</source>
        <translation>ya existe una regla %1.</translation>
    </message>
    <message>
        <source>a test stands below the rule it belongs to.</source>
        <translation>una condición va debajo de la regla a la que pertenece.</translation>
    </message>
    <message>
        <source>Rule %1 has no test; it would hold for everything.</source>
        <translation>La regla %1 no tiene ninguna condición; valdría para todo.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Hay más de %1 reglas.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>Se ha detenido el ensayo.</translation>
    </message>
    <message>
        <source>declarant</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>importador</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>exportador</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>vendedor</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>comprador</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>consignor</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transportista</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>representante</translation>
    </message>
    <message>
        <source>notify party</source>
        <translation>parte a notificar</translation>
    </message>
    <message>
        <source>sender of the message</source>
        <translation>emisor del mensaje</translation>
    </message>
    <message>
        <source>recipient of the message</source>
        <translation>receptor del mensaje</translation>
    </message>
    <message>
        <source>Country of a party (%1)</source>
        <translation>País de una parte (%1)</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>Retenciones aprobadas</translation>
    </message>
    <message>
        <source>Holds rejected</source>
        <translation>Retenciones rechazadas</translation>
    </message>
    <message>
        <source>In unfamiliar scans</source>
        <translation>En escaneos poco habituales</translation>
    </message>
</context>
<context>
    <name>portlight::scans</name>
    <message>
        <source>The data of &quot;%1&quot; are damaged; ask for the file again.</source>
        <translation>Los datos de «%1» están dañados; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>The scan is cut off: its header promises more data than there are.</source>
        <translation>El escaneo está incompleto: su cabecera promete más datos de los que hay.</translation>
    </message>
    <message>
        <source>The file&apos;s axes make no sense; sizes and positions in mm are not to be trusted.</source>
        <translation>Los ejes del archivo no tienen sentido; no se fíe de los tamaños ni de las posiciones en mm.</translation>
    </message>
    <message>
        <source>The file&apos;s axes are not at right angles; the volume is shown straightened.</source>
        <translation>Los ejes del archivo no forman ángulo recto; el volumen se muestra enderezado.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>El archivo JPEG «%1» está dañado; vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>El archivo JPEG «%1» es demasiado corto para el tamaño que indica.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se ha detenido la lectura.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is cut off; export it again.</source>
        <translation>El archivo JPEG «%1» está incompleto; vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>No se puede abrir «%1»: %2.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is larger than 1 GiB.</source>
        <translation>El archivo JPEG «%1» supera 1 GiB.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is in print colours (CMYK); export it as RGB or grey.</source>
        <translation>El archivo JPEG «%1» está en colores de imprenta (CMYK); expórtelo en RGB o en gris.</translation>
    </message>
    <message>
        <source>Parts of the picture were damaged and had to be guessed.</source>
        <translation>Había partes de la imagen dañadas y se han tenido que estimar.</translation>
    </message>
    <message>
        <source>The MetaImage header of &quot;%1&quot; is wrong or silent at &quot;%2&quot;.</source>
        <translation>La cabecera MetaImage de «%1» es errónea o no dice nada en «%2».</translation>
    </message>
    <message>
        <source>The file does not say how far apart its voxels are; 1 mm was assumed.</source>
        <translation>El archivo no indica la distancia entre sus vóxeles; se ha supuesto 1 mm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NRRD file.</source>
        <translation>«%1» no es un archivo NRRD.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not end.</source>
        <translation>La cabecera de «%1» no termina.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; has a line that means nothing: &quot;%2&quot;.</source>
        <translation>La cabecera de «%1» tiene una línea sin significado: «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stored as %2 %3, which this program does not read; save it as raw or gzip.</source>
        <translation>«%1» está guardado como %2 %3, que este programa no lee; guárdelo como raw o gzip.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; is wrong at &quot;%2&quot;.</source>
        <translation>La cabecera de «%1» es errónea en «%2».</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; lacks its type, dimension, sizes or encoding.</source>
        <translation>A la cabecera de «%1» le falta type, dimension, sizes o encoding.</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>componente %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; states an impossible size.</source>
        <translation>«%1» indica un tamaño imposible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a well-formed NRRD, but neither a volume nor a radiograph.</source>
        <translation>«%1» es un NRRD bien formado, pero no es ni un volumen ni una radiografía.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written whole: %2. Free some space and try again.</source>
        <translation>«%1» no se ha podido escribir entero: %2. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Se ha detenido la escritura.</translation>
    </message>
    <message>
        <source>The output&apos;s name must end in .nrrd, not &quot;%1&quot;.</source>
        <translation>El nombre de la salida debe terminar en .nrrd, no «%1».</translation>
    </message>
    <message>
        <source>This scan holds no picture that could be converted.</source>
        <translation>Este escaneo no contiene ninguna imagen que se pueda convertir.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>El archivo PNG «%1» está dañado; vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>El archivo PNG «%1» es demasiado corto para el tamaño que indica.</translation>
    </message>
    <message>
        <source>Not enough memory to open &quot;%1&quot;.</source>
        <translation>No hay memoria suficiente para abrir «%1».</translation>
    </message>
    <message>
        <source>The pixels do not fill the picture&apos;s size.</source>
        <translation>Los píxeles no llenan el tamaño de la imagen.</translation>
    </message>
    <message>
        <source>Not enough memory to write &quot;%1&quot;.</source>
        <translation>No hay memoria suficiente para escribir «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>No se ha podido escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>Only grey pictures of 8 or 16 bits and colour pictures of 8 bits are written as PNG.</source>
        <translation>Solo se escriben como PNG las imágenes en gris de 8 o 16 bits y las imágenes en color de 8 bits.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not state a usable size and type.</source>
        <translation>La cabecera de «%1» no indica un tamaño y un tipo utilizables.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no %2 number where voxel %3 should be.</source>
        <translation>«%1» no contiene un número de tipo %2 donde debería estar el vóxel %3.</translation>
    </message>
    <message>
        <source>A page in palette colours has no palette.</source>
        <translation>Una página con colores de paleta no tiene paleta.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged; export it again.</source>
        <translation>El archivo TIFF «%1» está dañado; vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is of a kind this program does not read; save it as grey or RGB.</source>
        <translation>El archivo TIFF «%1» es de un tipo que este programa no lee; guárdelo en gris o en RGB.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; states an impossible size.</source>
        <translation>El archivo TIFF «%1» indica un tamaño imposible.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is too short for the size it states.</source>
        <translation>El archivo TIFF «%1» es demasiado corto para el tamaño que indica.</translation>
    </message>
    <message>
        <source>The file asks to be turned for display; it is shown as stored.</source>
        <translation>El archivo pide que se gire al mostrarlo; se muestra tal como está almacenado.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; holds no full-size picture.</source>
        <translation>El archivo TIFF «%1» no contiene ninguna imagen de tamaño completo.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were read.</source>
        <translation>Solo se han leído las primeras %1 de %2 páginas.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged after page %1.</source>
        <translation>El archivo está incompleto o dañado después de la página %1.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged or cut off; export it again.</source>
        <translation>El archivo TIFF «%1» está dañado o incompleto; vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: its header promises more data than the file holds.</source>
        <translation>«%1» está incompleto: su cabecera promete más datos de los que contiene el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than its header says; correct the size or type stated for it.</source>
        <translation>«%1» es más largo de lo que dice su cabecera; corrija el tamaño o el tipo indicado.</translation>
    </message>
    <message>
        <source>The scan&apos;s header contradicts itself: its size does not fit its data.</source>
        <translation>La cabecera del escaneo se contradice: su tamaño no concuerda con sus datos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the data file &quot;%2&quot;, which is not beside it.</source>
        <translation>«%1» nombra el archivo de datos «%2», que no está junto a él.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a data file outside its own folder; put both in one folder.</source>
        <translation>«%1» nombra un archivo de datos fuera de su propia carpeta; ponga los dos en una misma carpeta.</translation>
    </message>
    <message>
        <source>The tube voltage must be 40 to 450 kV, not %1.</source>
        <translation>La tensión del tubo debe ser de 40 a 450 kV, no %1.</translation>
    </message>
    <message>
        <source>No X-rays pass the filters of this spectrum.</source>
        <translation>Ningún rayo X atraviesa los filtros de este espectro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address.</source>
        <translation>«%1» no es una dirección IPv4.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1 port %2: choose another address or port.</source>
        <translation>El receptor no puede escuchar en %1, puerto %2: elija otra dirección u otro puerto.</translation>
    </message>
    <message>
        <source>The receiver&apos;s inbox %1 cannot be written; is the disk full or the folder protected?</source>
        <translation>No se puede escribir en la carpeta de entrada %1 del receptor; ¿está el disco lleno o la carpeta protegida?</translation>
    </message>
    <message>
        <source>%1 is not a scan and is passed over.</source>
        <translation>%1 no es un escaneo y se pasa por alto.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se ha cancelado la lectura.</translation>
    </message>
    <message>
        <source>%1 is a compressed archive; unpack it first.</source>
        <translation>%1 es un archivo comprimido; descomprímalo primero.</translation>
    </message>
    <message>
        <source>%1 is not a scan in any format that is read.</source>
        <translation>%1 no es un escaneo en ningún formato admitido.</translation>
    </message>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>%1 no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>The folder %1 holds no scan.</source>
        <translation>La carpeta %1 no contiene ningún escaneo.</translation>
    </message>
    <message>
        <source>The folder holds another scan, which was not opened: %1.</source>
        <translation>La carpeta contiene otro escaneo, que no se ha abierto: %1.</translation>
    </message>
    <message>
        <source>There is no file to read.</source>
        <translation>No hay ningún archivo que leer.</translation>
    </message>
    <message>
        <source>A parcel of this size has no room for: %1. Make it larger or ask for fewer.</source>
        <translation>En un paquete de este tamaño no cabe: %1. Hágalo mayor o pida menos objetos.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se ha podido escribir %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>No se ha podido crear la carpeta %1.</translation>
    </message>
    <message>
        <source>A simulated scan has 16 to 2048 voxels on each axis, not %1.</source>
        <translation>Un escaneo simulado tiene de 16 a 2048 vóxeles en cada eje, no %1.</translation>
    </message>
    <message>
        <source>The voxels of a simulated scan are 0.2 to 10 mm wide, not %1.</source>
        <translation>Los vóxeles de un escaneo simulado miden de 0,2 a 10 mm de ancho, no %1.</translation>
    </message>
    <message>
        <source>A simulated scan holds at most %1 items.</source>
        <translation>Un escaneo simulado contiene como máximo %1 objetos.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>Se ha detenido la simulación.</translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full or the folder protected?</source>
        <translation>No se ha podido escribir %1; ¿está el disco lleno o la carpeta protegida?</translation>
    </message>
    <message>
        <source>%1 could not be put together; please report this.</source>
        <translation>No se ha podido componer %1; le rogamos que lo notifique.</translation>
    </message>
    <message>
        <source>Writing %1 was cancelled.</source>
        <translation>Se ha cancelado la escritura de %1.</translation>
    </message>
    <message>
        <source>There is no volume to write to %1.</source>
        <translation>No hay ningún volumen que escribir en %1.</translation>
    </message>
    <message>
        <source>The volume is too large for %1: at most 65,535 voxels a side.</source>
        <translation>El volumen es demasiado grande para %1: como máximo 65&#xa0;535 vóxeles por lado.</translation>
    </message>
    <message>
        <source>The volume is too large for one DICOS file (%1): at most 4 GiB of pixels.</source>
        <translation>El volumen es demasiado grande para un solo archivo DICOS (%1): como máximo 4 GiB de píxeles.</translation>
    </message>
    <message>
        <source>The radiograph for %1 has no pixels or too many.</source>
        <translation>La radiografía para %1 no tiene píxeles o tiene demasiados.</translation>
    </message>
    <message>
        <source>There is no grey-scale radiograph to write to %1.</source>
        <translation>No hay ninguna radiografía en escala de grises que escribir en %1.</translation>
    </message>
    <message>
        <source>There is no radiograph to write to %1.</source>
        <translation>No hay ninguna radiografía que escribir en %1.</translation>
    </message>
    <message>
        <source>The report %1 must name the scan it speaks of and at most 65,535 findings.</source>
        <translation>El informe %1 debe nombrar el escaneo al que se refiere y como máximo 65&#xa0;535 hallazgos.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>No se puede leer %1: sus permisos no lo permiten.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The name of %1 is not UTF-8; rename it first.</source>
        <translation>El nombre de %1 no está en UTF-8; cámbielo primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself as its data file.</source>
        <translation>«%1» se nombra a sí mismo como archivo de datos.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as %2 but differs from it; it was not added.</source>
        <translation>%1 dice ser la misma instancia que %2, pero es distinto; no se ha añadido.</translation>
    </message>
    <message>
        <source>The file states voxels of %1 x %2 x %3 mm or a place that cannot be; cubes of 1 mm are shown, so lengths, volumes and masses mean nothing.</source>
        <translation>El archivo indica vóxeles de %1 x %2 x %3 mm o una posición imposibles; se muestran cubos de 1 mm, así que las longitudes, los volúmenes y las masas no significan nada.</translation>
    </message>
    <message>
        <source>The file states pixels of %1 x %2 mm, which cannot be; lengths are measured in pixels.</source>
        <translation>El archivo indica píxeles de %1 x %2 mm, lo que es imposible; las longitudes se miden en píxeles.</translation>
    </message>
    <message>
        <source>%1 holds no picture: none of its values is a number.</source>
        <translation>%1 no contiene ninguna imagen: ninguno de sus valores es un número.</translation>
    </message>
    <message>
        <source>Some of the volumes or layers hold no value that is a number.</source>
        <translation>Algunos de los volúmenes o capas no contienen ningún valor que sea un número.</translation>
    </message>
    <message>
        <source>%1 is a link and is passed over.</source>
        <translation>%1 es un enlace y se omite.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and is passed over.</source>
        <translation>%1 no es un archivo normal y se omite.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the others are passed over.</source>
        <translation>La carpeta contiene más de %1 archivos; los demás se omiten.</translation>
    </message>
</context>
<context>
    <name>portlight::signing</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se ha podido escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation>%1 es mayor de lo que puede ser un archivo de este tipo.</translation>
    </message>
    <message>
        <source>There is no source of randomness for a key.</source>
        <translation>No hay ninguna fuente de aleatoriedad para una clave.</translation>
    </message>
    <message>
        <source>%1 is there already; a key is never overwritten.</source>
        <translation>%1 ya existe; una clave nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>%1 holds no signing key.</source>
        <translation>%1 no contiene ninguna clave de firma.</translation>
    </message>
</context>
<context>
    <name>portlight::training</name>
    <message>
        <source>The threat library carries no signature.</source>
        <translation>La biblioteca de amenazas no lleva firma.</translation>
    </message>
    <message>
        <source>The threat library is signed by a key that is not trusted here (%1...).</source>
        <translation>La biblioteca de amenazas está firmada con una clave en la que aquí no se confía (%1...).</translation>
    </message>
    <message>
        <source>The threat library was altered after it was signed.</source>
        <translation>La biblioteca de amenazas ha sido alterada después de su firma.</translation>
    </message>
    <message>
        <source>%1 is larger than an item can be.</source>
        <translation>%1 es mayor de lo que puede ser un objeto.</translation>
    </message>
    <message>
        <source>%1 holds no threat item.</source>
        <translation>%1 no contiene ningún objeto de amenaza.</translation>
    </message>
    <message>
        <source>%1 holds numbers that no item has.</source>
        <translation>%1 contiene números que ningún objeto tiene.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The threat library describes an item that cannot be (&quot;%1&quot;).</source>
        <translation>La biblioteca de amenazas describe un objeto imposible («%1»).</translation>
    </message>
    <message>
        <source>%1 holds something already; a library needs a folder of its own.</source>
        <translation>%1 ya contiene algo; una biblioteca necesita una carpeta propia.</translation>
    </message>
    <message>
        <source>The library could not be made in %1.</source>
        <translation>No se ha podido crear la biblioteca en %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for an item, or is there twice.</source>
        <translation>«%1» no sirve como nombre de objeto o está repetido.</translation>
    </message>
    <message>
        <source>The threat library is of a kind that this version does not read.</source>
        <translation>La biblioteca de amenazas es de una clase que esta versión no lee.</translation>
    </message>
    <message>
        <source>The threat library names &quot;%1&quot; twice.</source>
        <translation>La biblioteca de amenazas nombra dos veces «%1».</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was altered after it was signed.</source>
        <translation>El objeto «%1» ha sido alterado después de su firma.</translation>
    </message>
    <message>
        <source>The threat library has no item &quot;%1&quot;.</source>
        <translation>La biblioteca de amenazas no tiene ningún objeto «%1».</translation>
    </message>
    <message>
        <source>The list of re-tests holds an entry that cannot be.</source>
        <translation>La lista de repeticiones contiene una entrada no válida.</translation>
    </message>
    <message>
        <source>The outline is steeper than any edge of the picture (%1 times).</source>
        <translation>El contorno es más abrupto que cualquier borde de la imagen (%1 veces).</translation>
    </message>
    <message>
        <source>The noise inside the item is %1 times that of the picture.</source>
        <translation>El ruido dentro del objeto es %1 veces el de la imagen.</translation>
    </message>
    <message>
        <source>%1% of the item is brighter than what lies behind it.</source>
        <translation>El %1 % del objeto es más claro que lo que hay detrás.</translation>
    </message>
    <message>
        <source>Nothing in the box stands out as one item.</source>
        <translation>Nada en el recuadro destaca como un solo objeto.</translation>
    </message>
    <message>
        <source>The item fills its box, so there is no background to divide out.</source>
        <translation>El objeto llena su recuadro, así que no queda fondo que descontar.</translation>
    </message>
    <message>
        <source>The item runs into its surroundings.</source>
        <translation>El objeto se confunde con lo que lo rodea.</translation>
    </message>
    <message>
        <source>The background around the item is too uneven to divide it out.</source>
        <translation>El fondo alrededor del objeto es demasiado desigual para descontarlo.</translation>
    </message>
    <message>
        <source>The box lies outside the picture or is smaller than 8 pixels.</source>
        <translation>El recuadro queda fuera de la imagen o mide menos de 8 píxeles.</translation>
    </message>
    <message>
        <source>Too much lies under the item to know what is its own.</source>
        <translation>Hay demasiado debajo del objeto para saber qué es suyo.</translation>
    </message>
    <message>
        <source>The item fits nowhere into this parcel where it could still be seen.</source>
        <translation>El objeto no cabe en ningún lugar de este paquete donde aún se pueda ver.</translation>
    </message>
    <message>
        <source>The picture&apos;s pixels do not fill its size.</source>
        <translation>Los píxeles de la imagen no llenan su tamaño.</translation>
    </message>
    <message>
        <source>The picture is no pair of energies of 16 bits.</source>
        <translation>La imagen no es un par de energías de 16 bits.</translation>
    </message>
    <message>
        <source>Nothing in the picture attenuates the beam.</source>
        <translation>Nada en la imagen atenúa el haz.</translation>
    </message>
    <message>
        <source>A simulated threat is of a prohibited class, in voxels of 0.2 to 10 mm.</source>
        <translation>Una amenaza simulada es de una clase prohibida, en vóxeles de 0,2 a 10 mm.</translation>
    </message>
    <message>
        <source>The item comes from another kind of picture (grey, two energies or colour) than this one.</source>
        <translation>El objeto procede de otro tipo de imagen (gris, dos energías o color) que esta.</translation>
    </message>
    <message>
        <source>The item&apos;s colours are those of another scanner (%1, the picture is of %2).</source>
        <translation>Los colores del objeto son los de otro escáner (%1; la imagen es de %2).</translation>
    </message>
    <message>
        <source>The item&apos;s maps do not fill its size.</source>
        <translation>Los mapas del objeto no llenan su tamaño.</translation>
    </message>
    <message>
        <source>The item does not lie inside the picture there.</source>
        <translation>En esa posición el objeto no queda dentro de la imagen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice.</source>
        <translation>la columna «%1» está repetida.</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;.</source>
        <translation>no existe la columna «%1».</translation>
    </message>
    <message>
        <source>the trainee is missing.</source>
        <translation>falta el alumno.</translation>
    </message>
    <message>
        <source>the time is no ISO 8601 time.</source>
        <translation>la hora no está en formato ISO 8601.</translation>
    </message>
    <message>
        <source>a threat needs its class.</source>
        <translation>una amenaza necesita su clase.</translation>
    </message>
    <message>
        <source>a word is longer than %1 characters.</source>
        <translation>una palabra supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>seconds go from 0 to 86400.</source>
        <translation>seconds va de 0 a 86400.</translation>
    </message>
    <message>
        <source>truth is clean or threat, reply clear or alarm, aid off, silent or marked.</source>
        <translation>truth es clean o threat; reply, clear o alarm; aid, off, silent o marked.</translation>
    </message>
    <message>
        <source>seconds is no number.</source>
        <translation>seconds no es un número.</translation>
    </message>
    <message>
        <source>The table of answers is larger than 64 MiB or a million lines.</source>
        <translation>La tabla de respuestas supera los 64 MiB o un millón de líneas.</translation>
    </message>
    <message>
        <source>it is longer than 4096 bytes.</source>
        <translation>supera los 4096 bytes.</translation>
    </message>
    <message>
        <source>it holds quotes or bytes that are no text.</source>
        <translation>contiene comillas o bytes que no son texto.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2.</source>
        <translation>%1 campos en lugar de %2.</translation>
    </message>
    <message>
        <source>The table of answers is empty.</source>
        <translation>La tabla de respuestas está vacía.</translation>
    </message>
    <message>
        <source>Too few answers for a rank or a pass: %1 of %3 threats and %2 of %3 clean images.</source>
        <translation>Muy pocas respuestas para una clasificación o un aprobado: %1 de %3 amenazas y %2 de %3 imágenes limpias.</translation>
    </message>
    <message>
        <source>Too few others to compare with: %1 of %2.</source>
        <translation>Muy pocos otros con quienes comparar: %1 de %2.</translation>
    </message>
    <message>
        <source>Items are put into pairs of CT volumes in Hounsfield units of 16 bits only.</source>
        <translation>Los objetos solo se insertan en pares de volúmenes CT en unidades Hounsfield de 16 bits.</translation>
    </message>
    <message>
        <source>The item&apos;s voxels do not fill its size.</source>
        <translation>Los vóxeles del objeto no llenan su tamaño.</translation>
    </message>
    <message>
        <source>The item was scanned by another scanner or with other voxels than the parcel.</source>
        <translation>El objeto se escaneó con otro escáner o con otros vóxeles que el paquete.</translation>
    </message>
    <message>
        <source>There is no free space in the parcel for this item.</source>
        <translation>No hay espacio libre en el paquete para este objeto.</translation>
    </message>
    <message>
        <source>Something lies where the item should go, or it reaches out of the volume.</source>
        <translation>Hay algo donde debería ir el objeto, o el objeto sobresale del volumen.</translation>
    </message>
    <message>
        <source>The scan holds no item to take out of it.</source>
        <translation>El escaneo no contiene ningún objeto que extraer.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers</name>
    <message>
        <source>standard image</source>
        <translation>imagen estándar</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>window changed</source>
        <translation>ventana cambiada</translation>
    </message>
    <message>
        <source>magnifier</source>
        <translation>lupa</translation>
    </message>
    <message>
        <source>density strip</source>
        <translation>banda de densidad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>seen %1: %2</source>
        <translation>visto %1: %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>Zeff</source>
        <translation>Zeff</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>Density strip  %1</source>
        <translation>Banda de densidad  %1</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1 a %2, media %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This scan holds atomic numbers, no transmissions to bring out.</source>
        <translation>Este escaneo contiene números atómicos, no transmisiones que realzar.</translation>
    </message>
    <message>
        <source>The scanner exported colours, no transmissions to take the logarithm of.</source>
        <translation>El escáner exportó colores, no transmisiones a las que aplicar el logaritmo.</translation>
    </message>
    <message>
        <source>This scan holds attenuations: its greys are logarithmic already.</source>
        <translation>Este escaneo contiene atenuaciones: sus grises ya son logarítmicos.</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>Gamma %1</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>Window changed</source>
        <translation>Ventana cambiada</translation>
    </message>
    <message>
        <source>Stopped; nothing was segmented.</source>
        <translation>Detenido; no se ha segmentado nada.</translation>
    </message>
    <message>
        <source>The region runs over most of the scan; click into something that stands out more.</source>
        <translation>La región abarca casi todo el escaneo; haga clic en algo que destaque más.</translation>
    </message>
    <message>
        <source>This point lies outside of the scan.</source>
        <translation>Este punto queda fuera del escaneo.</translation>
    </message>
    <message>
        <source>There is only air here; click on a thing.</source>
        <translation>Aquí solo hay aire; haga clic en un objeto.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Comparison</name>
    <message>
        <source>The reference holds no volume; choose a CT scan.</source>
        <translation>La referencia no contiene ningún volumen; elija un escaneo CT.</translation>
    </message>
    <message>
        <source>Reference in 3D</source>
        <translation>Referencia en 3D</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::CpuVolumeRenderer</name>
    <message>
        <source>GPU ray caster: %1</source>
        <translation>Trazador de rayos GPU: %1</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX2, %n thread(s))</source>
        <translation>
            <numerusform>Trazador de rayos CPU (AVX2, %n hilo)</numerusform>
            <numerusform>Trazador de rayos CPU (AVX2, %n hilos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (portable, %n thread(s))</source>
        <translation>
            <numerusform>Trazador de rayos CPU (portátil, %n hilo)</numerusform>
            <numerusform>Trazador de rayos CPU (portátil, %n hilos)</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card cannot be used; the processor draws volumes.</source>
        <translation>No se puede usar la tarjeta gráfica; los volúmenes los dibuja el procesador.</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor draws volumes from now on.</source>
        <translation>La tarjeta gráfica ha fallado; desde ahora los volúmenes los dibuja el procesador.</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX-512, %n thread(s))</source>
        <translation>
            <numerusform>Trazador de rayos CPU (AVX-512, %n hilo)</numerusform>
            <numerusform>Trazador de rayos CPU (AVX-512, %n hilos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographPage</name>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographView</name>
    <message>
        <source>Radiograph</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>column %1  row %2</source>
        <translation>columna %1  fila %2</translation>
    </message>
    <message>
        <source>(%1 × %2 mm)</source>
        <translation>(%1 × %2 mm)</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>alta %1</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>C %1  W %2   %3 %</source>
        <comment>window centre, window width, zoom in per cent</comment>
        <translation>C %1  W %2   %3 %</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::ScanView</name>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>Preparando la imagen…</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>Solo para radiografías.</translation>
    </message>
    <message>
        <source>This scan has one view only.</source>
        <translation>Este escaneo tiene una sola vista.</translation>
    </message>
    <message>
        <source>The views of this scan share no length along a belt.</source>
        <translation>Las vistas de este escaneo no comparten una longitud a lo largo de la cinta.</translation>
    </message>
    <message>
        <source>Volume of the scan</source>
        <translation>Volumen del escaneo</translation>
    </message>
    <message>
        <source>This scan holds no image that can be shown.</source>
        <translation>Este escaneo no contiene ninguna imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Coarse picture; the scan is still being read.</source>
        <translation>Imagen aproximada; el escaneo aún se está leyendo.</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::SliceView</name>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagital</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>Cortes: %1</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
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
        <translation>media de %1 mm</translation>
    </message>
    <message>
        <source>MIP of %1 mm</source>
        <translation>MIP de %1 mm</translation>
    </message>
    <message>
        <source>MinIP of %1 mm</source>
        <translation>MinIP de %1 mm</translation>
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
        <translation>%1 %2 %  (Esc: detener)</translation>
    </message>
    <message>
        <source>%1  (Esc stops)</source>
        <translation>%1  (Esc: detener)</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>Segmentando…</translation>
    </message>
    <message>
        <source>Taking the shell off…</source>
        <translation>Quitando el envoltorio…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::ViewPane</name>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation>%1 g/cm³</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>media %1 %2</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeSession</name>
    <message>
        <source>low energy %1</source>
        <translation>baja energía %1</translation>
    </message>
    <message>
        <source>x %1  y %2  z %3 mm</source>
        <translation>x %1  y %2  z %3 mm</translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation>%1 g/cm³</translation>
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
        <translation>Elija un recuadro, una esfera, un objeto segmentado o un hallazgo al que recortar.</translation>
    </message>
    <message>
        <source>Segment a thing first (N, then click on it), or choose one in the list of marks.</source>
        <translation>Segmente primero un objeto (N y clic en él) o elija uno en la lista de marcas.</translation>
    </message>
    <message>
        <source>This bookmark is damaged and cannot be shown.</source>
        <translation>Esta vista guardada está dañada y no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeView</name>
    <message>
        <source>Volume in 3D</source>
        <translation>Volumen en 3D</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
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
        <translation>Corte oblicuo</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspectiva</translation>
    </message>
    <message>
        <source>Preparing the volume…</source>
        <translation>Preparando el volumen…</translation>
    </message>
</context>
<context>
    <name>portlight::widgets</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>%1 no ha podido analizar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked: %n alarm(s)</source>
        <translation>
            <numerusform>%1 ha analizado: %n alarma</numerusform>
            <numerusform>%1 ha analizado: %n alarmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) recorded</source>
        <translation>
            <numerusform>%n hallazgo registrado</numerusform>
            <numerusform>%n hallazgos registrados</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer, unaided: suspicious</source>
        <translation>Primera respuesta, sin ayuda: sospechoso</translation>
    </message>
    <message>
        <source>First answer, unaided: nothing seen</source>
        <translation>Primera respuesta, sin ayuda: nada visto</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>Dibujado: %1</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>No lane</source>
        <translation>Sin canal</translation>
    </message>
    <message>
        <source>Awaiting scan</source>
        <translation>Espera escaneo</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Por inspeccionar</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Reconocimiento físico</translation>
    </message>
    <message>
        <source>Hold requested</source>
        <translation>Retención solicitada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Despachado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Con levante</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Despachar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Inofensivo</translation>
    </message>
    <message>
        <source>Not seen through</source>
        <translation>No penetrado</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Tijeras</translation>
    </message>
    <message>
        <source>Folding knife</source>
        <translation>Navaja</translation>
    </message>
    <message>
        <source>Straight knife</source>
        <translation>Cuchillo de hoja fija</translation>
    </message>
    <message>
        <source>Utility knife</source>
        <translation>Cúter</translation>
    </message>
    <message>
        <source>Multi-tool knife</source>
        <translation>Navaja multiusos</translation>
    </message>
    <message>
        <source>Gun</source>
        <translation>Arma de fuego</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Cuchillo</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Llave de tuercas</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>Threat report</source>
        <translation>Informe de amenazas</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Esfera</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>inspector</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>alumno</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Expediente abierto</translation>
    </message>
    <message>
        <source>Declaration attached</source>
        <translation>Declaración adjuntada</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>Escaneo adjuntado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Hold approved</source>
        <translation>Retención aprobada</translation>
    </message>
    <message>
        <source>Hold rejected</source>
        <translation>Retención rechazada</translation>
    </message>
    <message>
        <source>Examination recorded</source>
        <translation>Reconocimiento registrado</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Expediente cerrado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n bulto</numerusform>
            <numerusform>%n bultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Marca eliminada</translation>
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
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Tariff %1: %2</source>
        <translation>Arancel %1: %2</translation>
    </message>
    <message>
        <source>Tariff %1: %2, duty %3</source>
        <translation>Arancel %1: %2, tipo %3</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Entregado a %1</translation>
    </message>
    <message>
        <source>Handed by %1 to %2</source>
        <translation>Entregado por %1 a %2</translation>
    </message>
    <message>
        <source>Found intact</source>
        <translation>Hallado intacto</translation>
    </message>
    <message>
        <source>Opened by us</source>
        <translation>Abierto por nosotros</translation>
    </message>
    <message>
        <source>Found broken</source>
        <translation>Hallado roto</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>Certificado de origen</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Conocimiento de embarque</translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation>Carta de porte aéreo</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista de empaque</translation>
    </message>
    <message>
        <source>Health certificate</source>
        <translation>Certificado sanitario</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Roto</translation>
    </message>
    <message>
        <source>Registered, with %1</source>
        <translation>Registrado, en manos de %1</translation>
    </message>
    <message>
        <source>%1, who did not have it</source>
        <translation>%1, que no lo tenía</translation>
    </message>
    <message>
        <source>Presented by %1: as registered</source>
        <translation>Presentado por %1: como se registró</translation>
    </message>
    <message>
        <source>Presented by %1: ALTERED, not the file registered</source>
        <translation>Presentado por %1: ALTERADO, no es el archivo registrado</translation>
    </message>
    <message>
        <source>Affixed</source>
        <translation>Colocado</translation>
    </message>
    <message>
        <source>Affixed by %1</source>
        <translation>Colocado por %1</translation>
    </message>
    <message>
        <source>Altered: a file was presented as this document that is not the one registered.</source>
        <translation>Alterado: se presentó como este documento un archivo que no es el registrado.</translation>
    </message>
    <message>
        <source>Gap in the chain of custody: it was handed on by somebody who did not have it.</source>
        <translation>Hueco en la cadena de custodia: lo traspasó alguien que no lo tenía.</translation>
    </message>
    <message>
        <source>Broken seal: the goods behind it may have been reached.</source>
        <translation>Precinto roto: puede que se haya llegado a la mercancía.</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 registrado</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Documento: %1</translation>
    </message>
    <message>
        <source>Document presented</source>
        <translation>Documento presentado</translation>
    </message>
    <message>
        <source>Seal %1 affixed: %2</source>
        <translation>Precinto %1 colocado: %2</translation>
    </message>
    <message>
        <source>Seal %1: %2</source>
        <translation>Precinto %1: %2</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>encontrado: %1</translation>
    </message>
    <message>
        <source>alarm in another place, missed: %1</source>
        <translation>alarma en otro lugar, se escapó: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>se escapó: %1</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <source>rightly cleared</source>
        <translation>bien despachado</translation>
    </message>
    <message>
        <source>Projected threat, not of this case</source>
        <translation>Amenaza proyectada, ajena a este expediente</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Arma blanca</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Arma de fuego</translation>
    </message>
    <message>
        <source>Explosive in a block</source>
        <translation>Explosivo en bloque</translation>
    </message>
    <message>
        <source>Explosive in a sheet</source>
        <translation>Explosivo en lámina</translation>
    </message>
    <message>
        <source>Dangerous liquid</source>
        <translation>Líquido peligroso</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogas</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Cigarrillos</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabaco</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Marfil</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisas</translation>
    </message>
    <message>
        <source>Dense, cannot see inside</source>
        <translation>Denso, no se ve el interior</translation>
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
        <translation>%1 g</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>media %1 %2</translation>
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
        <translation>masa %1 g</translation>
    </message>
    <message>
        <source>volume %1 cm³</source>
        <translation>volumen %1 cm³</translation>
    </message>
    <message>
        <source>area %1 cm²</source>
        <translation>superficie %1 cm²</translation>
    </message>
    <message>
        <source>density %1 g/cm³</source>
        <translation>densidad %1 g/cm³</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>desviación %1</translation>
    </message>
    <message>
        <source>least %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>cut free from what touches it</source>
        <translation>separado de lo que lo toca</translation>
    </message>
    <message>
        <source>%1 %2
Enter shows it, Delete removes it, Ctrl+Z brings it back</source>
        <translation>%1 %2
Enter la muestra, Delete la elimina, Ctrl+Z la recupera</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::AnnotationsView</name>
    <message>
        <source>Marks on the scan</source>
        <translation>Marcas en el escaneo</translation>
    </message>
    <message>
        <source>No marks. Box (B), ruler (M) and marker (T) draw on the scan; N segments what you click.</source>
        <translation>No hay marcas. Recuadro (B), regla (M) y marcador (T) dibujan en el escaneo; N segmenta donde haga clic.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Eliminar marca</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
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
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
    <message>
        <source>Fold this part (Space)</source>
        <translation>Plegar esta parte (Space)</translation>
    </message>
    <message>
        <source>Open this part (Space)</source>
        <translation>Desplegar esta parte (Space)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CommandBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Todos los comandos (F10)</translation>
    </message>
    <message>
        <source>Time since the case was opened on this screen</source>
        <translation>Tiempo desde que se abrió el expediente en esta pantalla</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>Decisions made here count</source>
        <translation>Aquí las decisiones cuentan</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Sin expediente abierto</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Viewing a file: not part of any case</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Viendo un archivo: no forma parte de ningún expediente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>PRÁCTICAS</translation>
    </message>
    <message>
        <source>Nothing decided here counts</source>
        <translation>Nada de lo decidido aquí cuenta</translation>
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
        <translation>La declaración no nombra nada con lo que comparar.</translation>
    </message>
    <message>
        <source>Does not look as declared (likeness %1)</source>
        <translation>No parece lo declarado (semejanza %1)</translation>
    </message>
    <message>
        <source>May or may not be as declared (likeness %1)</source>
        <translation>Puede ser o no lo declarado (semejanza %1)</translation>
    </message>
    <message>
        <source>Nothing here speaks against the declaration (likeness %1)</source>
        <translation>Nada aquí contradice la declaración (semejanza %1)</translation>
    </message>
    <message>
        <source>The scan reads %1 kg; no weight is declared.</source>
        <translation>El escaneo lee %1 kg; no se declara ningún peso.</translation>
    </message>
    <message>
        <source>The scan reads %1 kg, declared are %2 kg.</source>
        <translation>El escaneo lee %1 kg, se declaran %2 kg.</translation>
    </message>
    <message>
        <source>Of the mass: loose %1%, organic %2%, glass, stone or light metal %3%, metal %4%.</source>
        <translation>De la masa: suelto %1%, orgánico %2%, vidrio, piedra o metal ligero %3%, metal %4%.</translation>
    </message>
    <message numerus="yes">
        <source>%1% of its box is filled, %n separate thing(s).</source>
        <translation>
            <numerusform>Ocupa el %1% de su caja, %n objeto separado.</numerusform>
            <numerusform>Ocupa el %1% de su caja, %n objetos separados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the CT on the screen: density times volume. Loose textile weighs too little, dense metal is uncertain. A reason to look, never a finding.</source>
        <translation>Leído del CT en pantalla: densidad por volumen. El textil suelto pesa de menos y el metal denso es incierto. Es un motivo para mirar, nunca un hallazgo.</translation>
    </message>
    <message>
        <source>Reading what the scan holds...</source>
        <translation>Leyendo lo que contiene el escaneo...</translation>
    </message>
    <message>
        <source>This scan tells no weight: that takes a CT with known values.</source>
        <translation>Este escaneo no indica peso: hace falta un CT con valores conocidos.</translation>
    </message>
    <message>
        <source>No scan.</source>
        <translation>Sin escaneo.</translation>
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
        <translation>Páginas del paquete de país</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>Prohibited goods</source>
        <translation>Mercancías prohibidas</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Tariff, excerpt</source>
        <translation>Arancel, extracto</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Exercise packs</source>
        <translation>Paquetes de ejercicios</translation>
    </message>
    <message>
        <source>%1, state of %2. %3</source>
        <translation>%1, al %2. %3</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Dashboard</name>
    <message>
        <source>Lane %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Funcionario %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capítulo %1</translation>
    </message>
    <message>
        <source>Origin %1</source>
        <translation>Origen %1</translation>
    </message>
    <message>
        <source>Reading the log: %1%</source>
        <translation>Leyendo el diario: %1 %</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the figures...</source>
        <translation>Leyendo las cifras...</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <source>Save all charts, as filtered, as a PDF report</source>
        <translation>Guardar todos los gráficos, tal como están filtrados, en un informe PDF</translation>
    </message>
    <message>
        <source>Cases behind the figures</source>
        <translation>Expedientes tras las cifras</translation>
    </message>
    <message>
        <source>Cases, newest %1: Enter opens one</source>
        <translation>Expedientes, los %1 más recientes: Enter abre uno</translation>
    </message>
    <message>
        <source>All cases. Click a bar, month or country to look at its cases alone.</source>
        <translation>Todos los expedientes. Haga clic en una barra, un mes o un país para ver solo sus expedientes.</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation>%1, en conflicto</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DeclarationView</name>
    <message>
        <source>%1 (check digit is wrong)</source>
        <translation>%1 (dígito de control erróneo)</translation>
    </message>
    <message>
        <source>HS %1</source>
        <translation>HS %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Goods without a description</source>
        <translation>Mercancía sin descripción</translation>
    </message>
    <message>
        <source>No declaration attached.</source>
        <translation>No hay declaración adjunta.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importador</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportador</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentForm</name>
    <message>
        <source>Who has the document</source>
        <translation>Quién tiene el documento</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>Quién lo presenta</translation>
    </message>
    <message>
        <source>Who affixed it (may be empty)</source>
        <translation>Quién lo colocó (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Its number, as the issuer gave it (may be empty)</source>
        <translation>Su número, como lo dio el emisor (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>Número del precinto</translation>
    </message>
    <message>
        <source>What it closes</source>
        <translation>Qué cierra</translation>
    </message>
    <message>
        <source>Intact, number as recorded</source>
        <translation>Intacto, número como consta</translation>
    </message>
    <message>
        <source>Broken, missing or replaced</source>
        <translation>Roto, ausente o cambiado</translation>
    </message>
    <message>
        <source>Opened by us now</source>
        <translation>Abierto por nosotros ahora</translation>
    </message>
    <message>
        <source>How the seal was found</source>
        <translation>Cómo se encontró el precinto</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>This is the file that was registered: nothing in it was changed.</source>
        <translation>Este es el archivo que se registró: nada en él cambió.</translation>
    </message>
    <message>
        <source>ALTERED: this is not the file that was registered. Recording it keeps that on file for good.</source>
        <translation>ALTERADO: este no es el archivo que se registró. Al registrarlo, queda constancia para siempre.</translation>
    </message>
    <message>
        <source>Enter the number on the seal.</source>
        <translation>Escriba el número del precinto.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>Indique qué cierra el precinto.</translation>
    </message>
    <message>
        <source>Say in a few words how it was found, or why it is opened.</source>
        <translation>Diga en pocas palabras cómo se encontró o por qué se abre.</translation>
    </message>
    <message>
        <source>Enter the name of the party.</source>
        <translation>Escriba el nombre de la parte.</translation>
    </message>
    <message>
        <source>Statement signed by the party...</source>
        <translation>Constancia firmada por la parte...</translation>
    </message>
    <message>
        <source>A file the party made with its own key; without it your signature alone stands for what it did</source>
        <translation>Un archivo que la parte creó con su propia clave; sin él, solo la firma de usted da fe de lo que hizo la parte</translation>
    </message>
    <message>
        <source>Signed by %1 with its own key.</source>
        <translation>Firmado por %1 con su propia clave.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentsModel</name>
    <message>
        <source>With %1</source>
        <translation>En manos de %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Precinto %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <translation>%1 En %2.</translation>
    </message>
    <message>
        <source>Recorded by %1, station %2</source>
        <translation>Registrado por %1, estación %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentsView</name>
    <message>
        <source>Documents and seals</source>
        <translation>Documentos y precintos</translation>
    </message>
    <message>
        <source>No trade documents and no seals are registered in this case.</source>
        <translation>En este expediente no hay documentos comerciales ni precintos registrados.</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar el hash</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::EnhancementBar</name>
    <message>
        <source>Enhancements of the radiograph</source>
        <translation>Realces de la radiografía</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ExaminationForm</name>
    <message>
        <source>Nothing against the declaration</source>
        <translation>Nada en contra de la declaración</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Alarmed on, and found</source>
        <translation>Con alarma, y encontrado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Encontrado además</translation>
    </message>
    <message>
        <source>What was found, in words</source>
        <translation>Qué se encontró, en palabras</translation>
    </message>
    <message>
        <source>Something was found and nothing was found: take one of the two away.</source>
        <translation>Se encontró algo y no se encontró nada: quite una de las dos opciones.</translation>
    </message>
    <message>
        <source>Say what was found, or that nothing was.</source>
        <translation>Diga qué se encontró, o que no se encontró nada.</translation>
    </message>
    <message>
        <source>Say in a few words what else was found.</source>
        <translation>Diga en pocas palabras qué más se encontró.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCard</name>
    <message>
        <source>cases opened, by hour of the day and lane, and their wait for a decision</source>
        <translation>expedientes abiertos, por hora del día y canal, y su espera hasta la decisión</translation>
    </message>
    <message>
        <source>frauds found among cases the model chose, and among those drawn at random</source>
        <translation>fraudes hallados entre los expedientes que eligió el modelo y entre los elegidos por sorteo</translation>
    </message>
    <message>
        <source>first scan to first decision, number of cases</source>
        <translation>del primer escaneo a la primera decisión, número de expedientes</translation>
    </message>
    <message>
        <source>share of examined alarms that were confirmed; line: 95% interval</source>
        <translation>proporción de alarmas examinadas que se confirmaron; línea: intervalo del 95 %</translation>
    </message>
    <message>
        <source>brighter: more frauds among the cases examined</source>
        <translation>más claro: más fraudes entre los expedientes examinados</translation>
    </message>
    <message>
        <source>frauds among the cases examined (number in brackets); line: 95% interval</source>
        <translation>fraudes entre los expedientes examinados (número entre paréntesis); línea: intervalo del 95 %</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save this chart&apos;s numbers as CSV</source>
        <translation>Guardar los números de este gráfico en CSV</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>Guardar este gráfico como imagen</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Look at the cases of one bar alone</source>
        <translation>Ver solo los expedientes de una barra</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCasesModel</name>
    <message>
        <source>not examined</source>
        <translation>no examinado</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>fraude hallado</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Reconocimiento</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureTiles</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Opened to decided</source>
        <translation>Apertura a decisión</translation>
    </message>
    <message>
        <source>Scan to decided</source>
        <translation>Escaneo a decisión</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tasa de aciertos</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>Retenciones aprobadas</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 decididos</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2%, %3 of %4 examined</source>
        <translation>%1 a %2 %, %3 de %4 examinados</translation>
    </message>
    <message>
        <source>nothing examined yet</source>
        <translation>nada examinado todavía</translation>
    </message>
    <message>
        <source>of %1 asked for, %2 rejected</source>
        <translation>de %1 solicitadas, %2 rechazadas</translation>
    </message>
    <message>
        <source>nothing it selected was examined yet</source>
        <translation>nada de lo que eligió se ha examinado aún</translation>
    </message>
    <message>
        <source>of %1 examined %2 were fraud, stated %3</source>
        <translation>de %1 examinados, %2 eran fraude, previsto %3</translation>
    </message>
    <message>
        <source>Population stability index %1 over the newest %2 scores; above 0.25 the traffic is another one than the model learned from.</source>
        <translation>Índice de estabilidad de la población: %1 sobre las %2 puntuaciones más recientes; por encima de 0,25 el tráfico ya no es el que aprendió el modelo.</translation>
    </message>
    <message>
        <source>Too few scores for the population stability index: %1 of %2.</source>
        <translation>Muy pocas puntuaciones para el índice de estabilidad de la población: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 Learn again from the examinations since (risk retrain) and compare before you approve.</source>
        <translation>%1 Vuelva a aprender de los reconocimientos posteriores (risk retrain) y compare antes de aprobar.</translation>
    </message>
    <message>
        <source>Selection model</source>
        <translation>Modelo de selección</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>approve one with risk approve</source>
        <translation>apruebe uno con risk approve</translation>
    </message>
    <message>
        <source>Finds less</source>
        <translation>Encuentra menos</translation>
    </message>
    <message>
        <source>Traffic shifted</source>
        <translation>Tráfico cambiado</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Se ajusta</translation>
    </message>
    <message>
        <source>Too few yet</source>
        <translation>Aún muy pocos</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FindingsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 cm³</source>
        <translation>%1 cm³</translation>
    </message>
    <message>
        <source>%1 g/cm³</source>
        <translation>%1 g/cm³</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1: %2
%3
%4
Enter shows it in every view</source>
        <translation>%1: %2
%3
%4
Enter lo muestra en todas las vistas</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>No hay hallazgos.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FirstAnswerForm</name>
    <message>
        <source>Nothing suspicious</source>
        <translation>Nada sospechoso</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>What, and where?</source>
        <translation>¿Qué y dónde?</translation>
    </message>
    <message>
        <source>What is suspicious, and where</source>
        <translation>Qué es sospechoso y dónde</translation>
    </message>
    <message>
        <source>Read this case unaided first: say what you see. Then the detectors&apos; findings are shown, and you decide.</source>
        <translation>Lea primero este expediente sin ayuda: diga lo que ve. Después se muestran los hallazgos de los detectores, y usted decide.</translation>
    </message>
    <message>
        <source>Say in a few words what is suspicious and where.</source>
        <translation>Diga en pocas palabras qué es sospechoso y dónde.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryModel</name>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Firma no válida</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Unknown officer</source>
        <translation>Funcionario desconocido</translation>
    </message>
    <message>
        <source>Hash and signature are valid.</source>
        <translation>El hash y la firma son válidos.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s: report this to your administrator.</source>
        <translation>La firma no es la del funcionario: comuníquelo a su administrador.</translation>
    </message>
    <message>
        <source>The record was altered after it was signed: report this to your administrator.</source>
        <translation>La anotación ha sido alterada después de su firma: comuníquelo a su administrador.</translation>
    </message>
    <message>
        <source>%1
%2, badge %3, station %4
%5
%6</source>
        <translation>%1
%2, credencial %3, estación %4
%5
%6</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportModel</name>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Expediente %1</translation>
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
        <translation>Archivo o serie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportView</name>
    <message>
        <source>Imported files</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importado</numerusform>
            <numerusform>%n importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside with a reason</source>
        <translation>
            <numerusform>%n apartado con motivo</numerusform>
            <numerusform>%n apartados con motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported since sign-in.</source>
        <translation>No se ha importado nada desde el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LaneMark</name>
    <message>
        <source>Lane: %1</source>
        <translation>Canal: %1</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NotesView</name>
    <message>
        <source>Add a note, Enter keeps it</source>
        <translation>Añada una nota, Enter la guarda</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NoticeStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::OriginMap</name>
    <message>
        <source>Map of origins</source>
        <translation>Mapa de orígenes</translation>
    </message>
    <message>
        <source>%1: no cases</source>
        <translation>%1: ningún expediente</translation>
    </message>
    <message>
        <source>%1: %2 cases, none examined</source>
        <translation>%1: %2 expedientes, ninguno examinado</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 hits in %4 examined: %5% (%6 to %7)</source>
        <translation>%1: %2 expedientes, %3 aciertos en %4 examinados: %5 % (%6 a %7)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Your keys are sealed anew with the new password; what you signed stays yours.</source>
        <translation>Sus claves se vuelven a sellar con la contraseña nueva; lo que usted firmó sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Contraseña nueva, al menos 8 caracteres</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repita la contraseña nueva</translation>
    </message>
    <message>
        <source>The new password was not entered the same twice.</source>
        <translation>La contraseña nueva no se ha introducido igual las dos veces.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsModel</name>
    <message>
        <source>fraud found</source>
        <translation>fraude hallado</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Aceptada el</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importador</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Código HS</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Peso neto</translation>
    </message>
    <message>
        <source>Case here</source>
        <translation>Expediente aquí</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsView</name>
    <message>
        <source>accepted before %1</source>
        <translation>con aceptación anterior al %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n examined declaration(s) %1</source>
        <translation>
            <numerusform>%n declaración examinada %1</numerusform>
            <numerusform>%n declaraciones examinadas %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fraudulent</source>
        <translation>
            <numerusform>%n de ellas fraudulenta</numerusform>
            <numerusform>%n de ellas fraudulentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2. The usual price per kg is the middle one of theirs.</source>
        <translation>%1, %2. El precio por kg habitual es la mediana de los de esas declaraciones.</translation>
    </message>
    <message>
        <source>%1, %2. The usual weight is the middle one of theirs.</source>
        <translation>%1, %2. El peso habitual es la mediana de los de esas declaraciones.</translation>
    </message>
    <message>
        <source>None of them has a case on this terminal.</source>
        <translation>Ninguna de ellas tiene un expediente en este terminal.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a case on this terminal: Enter opens it.</source>
        <translation>
            <numerusform>%n de ellas tiene un expediente en este terminal: Enter lo abre.</numerusform>
            <numerusform>%n de ellas tienen un expediente en este terminal: Enter lo abre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past declarations</source>
        <translation>Declaraciones anteriores</translation>
    </message>
    <message>
        <source>Reading the past declarations...</source>
        <translation>Leyendo las declaraciones anteriores...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No examined declaration %1 had this in common with the one at hand.</source>
        <translation>Ninguna declaración examinada %1 tenía esto en común con la actual.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ReasonStrip</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1  Alt+%2</source>
        <translation>%1  Alt+%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Why? A few words, kept with the decision</source>
        <translation>¿Por qué? Pocas palabras, guardadas con la decisión</translation>
    </message>
    <message>
        <source>Remark, if you wish</source>
        <translation>Observación, si lo desea</translation>
    </message>
    <message>
        <source>Say why in a few words; the reason is signed with the decision.</source>
        <translation>Diga por qué en pocas palabras; el motivo se firma con la decisión.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RiskView</name>
    <message>
        <source>drawn at random, to see what selection misses</source>
        <translation>elegido por sorteo, para ver lo que se le escapa a la selección</translation>
    </message>
    <message>
        <source>sent there by a rule of the administration</source>
        <translation>enviado ahí por una regla de la Administración</translation>
    </message>
    <message>
        <source>chosen by model %1</source>
        <translation>elegido por el modelo %1</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>fraud in about %1 of 100 such consignments</source>
        <translation>fraude en aproximadamente %1 de cada 100 envíos de este tipo</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>rests on declarations %1 and others</source>
        <translation>se basa en las declaraciones %1 y otras</translation>
    </message>
    <message>
        <source>rests on declarations %1</source>
        <translation>se basa en las declaraciones %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>no examinado</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>fraude hallado</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>Selection has not looked at this declaration.</source>
        <translation>La selección no ha evaluado esta declaración.</translation>
    </message>
    <message>
        <source>From checking the declaration</source>
        <translation>Al comprobar la declaración</translation>
    </message>
    <message>
        <source>Same importer</source>
        <translation>Mismo importador</translation>
    </message>
    <message>
        <source>Same HS code</source>
        <translation>Mismo código HS</translation>
    </message>
    <message>
        <source>From rule %1</source>
        <translation>De la regla %1</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>List the past declarations behind this (Enter)</source>
        <translation>Listar las declaraciones anteriores en que se basa (Enter)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RuleTrialModel</name>
    <message>
        <source>%1% (%2 to %3)</source>
        <translation>%1 % (%2 a %3)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Se cumple en</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examinadas</translation>
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
        <translation># Una regla: un nombre, el canal al que envía y el motivo que lee el funcionario.
# Se cumple cuando se cumplen todas las líneas que tiene debajo.
rule calzado-barato red: Calzado muy por debajo de su valor habitual
  hs starts 64
  origin is CN, HK
  unit_value below 2.5
</translation>
    </message>
    <message>
        <source>Elements: %1.
Tests: is, is not, starts; for numbers below, above; for all missing.
Lanes: red, yellow, blue. A rule makes the lane stricter, never milder.</source>
        <translation>Elementos: %1.
Condiciones: is, is not, starts; para números, below, above; para todos, missing.
Canales: red, yellow, blue. Una regla hace el canal más estricto, nunca más leve.</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Versión de las reglas</translation>
    </message>
    <message>
        <source>No rules are in force</source>
        <translation>No hay reglas en vigor</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>What they would have done</source>
        <translation>Qué habrían hecho</translation>
    </message>
    <message>
        <source>Try the rules on past declarations before you put them in force.</source>
        <translation>Ensaye las reglas con declaraciones anteriores antes de ponerlas en vigor.</translation>
    </message>
    <message>
        <source>What each rule would have done</source>
        <translation>Qué habría hecho cada regla</translation>
    </message>
    <message>
        <source>Try on this station&apos;s examinations</source>
        <translation>Ensayar con los reconocimientos de esta estación</translation>
    </message>
    <message>
        <source>Counts what each rule would have selected among the cases examined here (%1)</source>
        <translation>Cuenta lo que cada regla habría seleccionado entre los expedientes examinados aquí (%1)</translation>
    </message>
    <message>
        <source>Try on a file...</source>
        <translation>Ensayar con un archivo...</translation>
    </message>
    <message>
        <source>A CSV of past declarations with their outcomes</source>
        <translation>Un CSV de declaraciones anteriores con sus resultados</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>Versión %1 por %2, %3</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1: en vigor</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>Aún no hay ninguna regla.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), well written.</source>
        <translation>
            <numerusform>%n regla, bien escrita.</numerusform>
            <numerusform>%n reglas, bien escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Estas reglas están en vigor.</translation>
    </message>
    <message>
        <source>Signs these rules as the next version; they hold from the next declaration on.</source>
        <translation>Firma estas reglas como la versión siguiente; valen desde la próxima declaración.</translation>
    </message>
    <message>
        <source>Try these rules first: what goes in force was tried as it stands.</source>
        <translation>Ensaye primero estas reglas: solo entra en vigor lo que se ha ensayado tal como está.</translation>
    </message>
    <message>
        <source>Trying: %1%</source>
        <translation>Ensayando: %1 %</translation>
    </message>
    <message>
        <source>On %1 of %2 the rules would have selected %3.</source>
        <translation>En %1 (%2) las reglas habrían seleccionado %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source> Fraud among them %1% (%2 to %3), usual %4%.</source>
        <translation> Fraude entre ellas: %1 % (%2 a %3); lo habitual: %4 %.</translation>
    </message>
    <message>
        <source>Version %1 is in force, signed by you.</source>
        <translation>La versión %1 está en vigor, con su firma.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SandboxBanner</name>
    <message>
        <source>SANDBOX   nothing here is real, nothing leaves it</source>
        <translation>PRÁCTICAS   aquí nada es real, nada sale de aquí</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SignInPage</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>Estación %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 is signed in at station %2. Work in the background goes on.</source>
        <translation>%1 tiene la sesión iniciada en la estación %2. El trabajo en segundo plano continúa.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>Comprobando la contraseña...</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarModel</name>
    <message>
        <source>not examined</source>
        <translation>no examinado</translation>
    </message>
    <message>
        <source>examined: fraud found</source>
        <translation>examinado: fraude hallado</translation>
    </message>
    <message>
        <source>examined: in order</source>
        <translation>examinado: conforme</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Declared goods</source>
        <translation>Mercancía declarada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>Sin declaración</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarView</name>
    <message>
        <source>No picture is kept of this scan.</source>
        <translation>No se guarda ninguna imagen de este escaneo.</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Imágenes similares</translation>
    </message>
    <message>
        <source>The image on the screen</source>
        <translation>La imagen en pantalla</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir expediente</translation>
    </message>
    <message>
        <source>Open the case (Enter in the list)</source>
        <translation>Abrir expediente (Enter en la lista)</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>Lay this CT beside the one on the screen</source>
        <translation>Poner este CT junto al que está en pantalla</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Looking for similar images...</source>
        <translation>Buscando imágenes similares...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No other case on this terminal has a CT to compare with.</source>
        <translation>Ningún otro expediente de este terminal tiene un CT con el que comparar.</translation>
    </message>
    <message>
        <source>No other case on this terminal has a radiograph to compare with.</source>
        <translation>Ningún otro expediente de este terminal tiene una radiografía con la que comparar.</translation>
    </message>
    <message>
        <source>Most alike of %1 CT scans on this terminal.</source>
        <translation>Los más parecidos de %1 escaneos CT de este terminal.</translation>
    </message>
    <message>
        <source>Most alike of %1 radiographs on this terminal.</source>
        <translation>Las más parecidas de %1 radiografías de este terminal.</translation>
    </message>
    <message>
        <source>Alike is how it looks, not what it is: an image that was in order clears no other.</source>
        <translation>El parecido es de aspecto, no de contenido: una imagen que resultó conforme no despacha ninguna otra.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StationSetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>Configurar esta estación</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Añadir un funcionario</translation>
    </message>
    <message>
        <source>The first officer is inspector, supervisor and administrator. Add the others later from the menu.</source>
        <translation>El primer funcionario es inspector, supervisor y administrador. Añada a los demás después desde el menú.</translation>
    </message>
    <message>
        <source>The new officer signs in with badge and password.</source>
        <translation>El nuevo funcionario inicia sesión con credencial y contraseña.</translation>
    </message>
    <message>
        <source>For example BREMERHAVEN-3</source>
        <translation>Por ejemplo, VALENCIA-3</translation>
    </message>
    <message>
        <source>Station: letters, digits and hyphens</source>
        <translation>Estación: letras, cifras y guiones</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>Nombre del funcionario</translation>
    </message>
    <message>
        <source>Badge, the name to sign in with</source>
        <translation>Credencial: el nombre para iniciar sesión</translation>
    </message>
    <message>
        <source>Password, at least %1 characters</source>
        <translation>Contraseña, al menos %1 caracteres</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repita la contraseña</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Set up and sign in</source>
        <translation>Configurar e iniciar sesión</translation>
    </message>
    <message>
        <source>Add officer</source>
        <translation>Añadir funcionario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Give the station a name: it is part of every case number.</source>
        <translation>Dé un nombre a la estación: forma parte de cada número de expediente.</translation>
    </message>
    <message>
        <source>Enter the officer&apos;s name.</source>
        <translation>Introduzca el nombre del funcionario.</translation>
    </message>
    <message>
        <source>Enter a badge to sign in with.</source>
        <translation>Introduzca una credencial para iniciar sesión.</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>La contraseña necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; enter them again.</source>
        <translation>Las dos contraseñas no coinciden; introdúzcalas de nuevo.</translation>
    </message>
    <message>
        <source>Making the keys...</source>
        <translation>Creando las claves...</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>I instruct here and see all results</source>
        <translation>Soy instructor y veo todos los resultados</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>Entrenar en prácticas</translation>
    </message>
    <message>
        <source>Simulated cases, a simulated supervisor, and exercises that find out what you miss. Choose a name and a password for this sandbox alone.</source>
        <translation>Expedientes simulados, un supervisor simulado y ejercicios que averiguan lo que se le escapa. Elija un nombre y una contraseña solo para este entorno de prácticas.</translation>
    </message>
    <message>
        <source>Enter the sandbox</source>
        <translation>Entrar en prácticas</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StatusStrip</name>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Detener importación</translation>
    </message>
    <message>
        <source>Stop the import; what is in stays in (Ctrl+.)</source>
        <translation>Detiene la importación; lo que ha entrado se queda (Ctrl+.)</translation>
    </message>
    <message>
        <source>What draws the 3D image: %1</source>
        <translation>Quién dibuja la imagen 3D: %1</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 free</source>
        <translation>Disco casi lleno: %1 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Free space where cases and scans are kept</source>
        <translation>Espacio libre donde se guardan expedientes y escaneos</translation>
    </message>
    <message>
        <source>How far the simulated cases are</source>
        <translation>Progreso de los expedientes simulados</translation>
    </message>
    <message>
        <source>Make no more cases</source>
        <translation>No crear más expedientes</translation>
    </message>
    <message>
        <source>The cases made so far stay; the others are made at the next start</source>
        <translation>Los expedientes ya creados se quedan; los demás se crean en el próximo inicio</translation>
    </message>
    <message>
        <source>How far the exercise pack is</source>
        <translation>Progreso del paquete de ejercicios</translation>
    </message>
    <message>
        <source>Stop reading the pack</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Stop reading the exercise pack; what is in stays in</source>
        <translation>Detiene la lectura del paquete de ejercicios; lo que ha entrado se queda</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingForm</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Share of threats</source>
        <translation>Proporción de amenazas</translation>
    </message>
    <message>
        <source>Time for an image</source>
        <translation>Tiempo por imagen</translation>
    </message>
    <message>
        <source>With a detector that marks images</source>
        <translation>Con un detector que marca las imágenes</translation>
    </message>
    <message>
        <source>What you miss: adapts to your answers</source>
        <translation>Lo que se le escapa: según sus respuestas</translation>
    </message>
    <message>
        <source>Rare threats: as on a normal day</source>
        <translation>Pocas amenazas: como en un día normal</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>CT scans</source>
        <translation>Escaneos CT</translation>
    </message>
    <message>
        <source>Both: every third a CT scan</source>
        <translation>Ambas: uno de cada tres es CT</translation>
    </message>
    <message>
        <source>About so long</source>
        <translation>Duración aproximada</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 % of the images</source>
        <translation>%1 % de las imágenes</translation>
    </message>
    <message>
        <source>As long as you need</source>
        <translation>Sin límite de tiempo</translation>
    </message>
    <message>
        <source>%1 seconds, then it counts as cleared</source>
        <translation>%1 segundos; después cuenta como despachada</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>Repeticiones</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that you missed come back today.</source>
        <translation>
            <numerusform>%n imagen que se le escapó vuelve hoy.</numerusform>
            <numerusform>%n imágenes que se le escaparon vuelven hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Lo que ve y lo que se le escapa</translation>
    </message>
    <message>
        <source>Threats are as rare as at the port: such are missed more often, because one comes to expect nothing.</source>
        <translation>Las amenazas son tan poco frecuentes como en el puerto: así se escapan más a menudo, porque uno acaba por no esperar nada.</translation>
    </message>
    <message>
        <source>Three in five images hold a threat; what you miss comes more often and easier, what you find fades.</source>
        <translation>Tres de cada cinco imágenes contienen una amenaza; lo que se le escapa aparece más a menudo y más fácil, lo que encuentra va apareciendo menos.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>This exercise is not in this sandbox.</source>
        <translation>Este ejercicio no está en este entorno de prácticas.</translation>
    </message>
    <message>
        <source>An exercise of the country pack %1.</source>
        <translation>Un ejercicio del paquete de país %1.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingPanel</name>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Lo que ve y lo que se le escapa</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Sesión de entrenamiento</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Imágenes mostradas</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>End the session here</source>
        <translation>Terminar aquí la sesión</translation>
    </message>
    <message>
        <source>%1 of %2 images answered</source>
        <translation>%1 de %2 imágenes respondidas</translation>
    </message>
    <message>
        <source>The next image is being made</source>
        <translation>Se está creando la imagen siguiente</translation>
    </message>
    <message>
        <source>A parcel of its own, never shown before.</source>
        <translation>Un paquete único, nunca mostrado antes.</translation>
    </message>
    <message>
        <source>F5: nothing in it, clear it.</source>
        <translation>F5: no contiene nada, despacharlo.</translation>
    </message>
    <message>
        <source>F6: hold it, and click on what you found.</source>
        <translation>F6: retenerlo, y hacer clic en lo que ha encontrado.</translation>
    </message>
    <message>
        <source>All tools of the desk work as ever.</source>
        <translation>Todas las herramientas del puesto funcionan como siempre.</translation>
    </message>
    <message>
        <source>A re-test: you missed something in this image before.</source>
        <translation>Una repetición: en esta imagen ya se le escapó algo.</translation>
    </message>
    <message>
        <source>A detector marks what it takes for a threat. It is simulated: it misses some, and marks harmless things.</source>
        <translation>Un detector marca lo que toma por una amenaza. Es simulado: se le escapan algunas y marca cosas inofensivas.</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>¿Contiene algo prohibido?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Click on it, or draw a box around it (B). Esc goes back.</source>
        <translation>Haga clic encima o dibuje un recuadro alrededor (B). Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Volver a los expedientes</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>Quedan %1 s</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ViewerBar</name>
    <message>
        <source>Image tools</source>
        <translation>Herramientas de imagen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset (1 to 9)</source>
        <translation>Preajuste (1 a 9)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Scan of this case</source>
        <translation>Escaneo de este expediente</translation>
    </message>
    <message>
        <source>Which scan of this case is shown</source>
        <translation>Qué escaneo de este expediente se muestra</translation>
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
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>Sin declaración</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistFilterBar</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Case, container, goods, importer</source>
        <translation>Expediente, contenedor, mercancía, importador</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Show only this lane; several may be chosen</source>
        <translation>Mostrar solo este canal; se pueden elegir varios</translation>
    </message>
    <message>
        <source>Only lane %1</source>
        <translation>Solo canal %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other: a supervisor settles them</source>
        <translation>Decididos por separado, con decisiones que se contradicen: los resuelve un supervisor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Sin expedientes aquí</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>analizando</translation>
    </message>
    <message>
        <source>read unaided</source>
        <translation>leer sin ayuda</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>sin alarma</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
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
Abierto: %5</translation>
    </message>
    <message>
        <source>No goods declared</source>
        <translation>Sin mercancía declarada</translation>
    </message>
    <message>
        <source>%1
Detectors: %2</source>
        <translation>%1
Detectores: %2</translation>
    </message>
    <message>
        <source>%1, detectors: %2</source>
        <translation>%1, detectores: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancía</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importador</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, age: %5</source>
        <translation>%1, %2, %3, %4, antigüedad: %5</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading the worklist...</source>
        <translation>Cargando la lista de trabajo...</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Ningún expediente coincide.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Nothing to inspect.
Drop a scan here, or press Ctrl+O.</source>
        <translation>Nada que inspeccionar.
Suelte aquí un escaneo o pulse Ctrl+O.</translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation>Importar escaneos</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>Sin expedientes aquí.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The picture holds attenuation in a scale that it does not state.</source>
        <translation>La imagen contiene atenuación en una escala que no indica.</translation>
    </message>
    <message>
        <source>Threats are projected into pictures of 8 or 16 bits only.</source>
        <translation>Las amenazas solo se proyectan en imágenes de 8 o 16 bits.</translation>
    </message>
    <message>
        <source>No place in the picture is free of matter, so it is not known what the unattenuated beam looks like.</source>
        <translation>Ningún lugar de la imagen está libre de materia, así que no se sabe qué aspecto tiene el haz sin atenuar.</translation>
    </message>
    <message>
        <source>The picture is too small to hide anything in.</source>
        <translation>La imagen es demasiado pequeña para ocultar algo en ella.</translation>
    </message>
    <message>
        <source>Threats are projected into one grey layer, a pair of energies or a colour export; this picture has other layers.</source>
        <translation>Las amenazas se proyectan en una sola capa gris, un par de energías o una exportación en color; esta imagen tiene otras capas.</translation>
    </message>
    <message>
        <source>Colour exports must have 8 bits a channel.</source>
        <translation>Las exportaciones en color deben tener 8 bits por canal.</translation>
    </message>
    <message>
        <source>The colours are no pseudo-colour on white, so no transmission can be told from them.</source>
        <translation>Los colores no son un pseudocolor sobre blanco, así que de ellos no se puede deducir la transmisión.</translation>
    </message>
</context>
</TS>
