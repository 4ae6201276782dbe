<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ColourLayers</name>
    <message>
        <source>The colours were reduced from 16 to 8 bits.</source>
        <translation>Глубина цвета уменьшена с 16 до 8 бит.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Decide</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Рисование</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Тренировка</translation>
    </message>
</context>
<context>
    <name>DicomReader</name>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>%1 не существует или не читается.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header nests without end.</source>
        <translation>Файл %1 повреждён: вложенность заголовка бесконечна.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header cannot be read.</source>
        <translation>Файл %1 повреждён: заголовок не читается.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its header cannot be read to the end.</source>
        <translation>Файл %1 повреждён или обрезан: заголовок не читается до конца.</translation>
    </message>
    <message>
        <source>%1 is a deflated file of more than 2 GiB; store it plain.</source>
        <translation>Файл %1 сжат (deflate) и больше 2 GiB; сохраните его без сжатия.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its deflated data do not unpack.</source>
        <translation>Файл %1 повреждён или обрезан: сжатые данные (deflate) не распаковываются.</translation>
    </message>
    <message>
        <source>%1 holds no image: it is %2.</source>
        <translation>В файле %1 нет изображения: это %2.</translation>
    </message>
    <message>
        <source>%1 is a DICOM file without an image in it.</source>
        <translation>%1 — файл DICOM без изображения.</translation>
    </message>
    <message>
        <source>Voxels outside the scanned field hold the stored value %1.</source>
        <translation>Воксели вне области сканирования содержат записанное значение %1.</translation>
    </message>
    <message>
        <source>The series mixes slices of %1 grids; each is a volume of its own.</source>
        <translation>В серии смешаны срезы разных сеток (%1); каждая сетка — отдельный объём.</translation>
    </message>
    <message>
        <source>%1 is not of the same size as its other energy.</source>
        <translation>Файл %1 отличается по размеру от файла другой энергии.</translation>
    </message>
    <message>
        <source>Not enough memory for %1; close other scans.</source>
        <translation>Не хватает памяти для %1; закройте другие снимки.</translation>
    </message>
    <message>
        <source>%1 is cut short: the image data it announces are missing; fetch it again.</source>
        <translation>Файл %1 обрезан: заявленных данных изображения нет; получите его заново.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Чтение отменено.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: it announces %2 frames and holds %3 pieces.</source>
        <translation>Файл %1 повреждён или обрезан: заявлено кадров: %2, есть фрагментов: %3.</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>высокая энергия</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>низкая энергия</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>сегмент %1</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read.</source>
        <translation>Файл %1 содержит цвета неподдерживаемого вида.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 does not decompress.</source>
        <translation>Файл %1 повреждён: кадр %2 не распаковывается.</translation>
    </message>
    <message>
        <source>%1 uses a segmented colour palette, which is not read.</source>
        <translation>В файле %1 сегментированная палитра цветов; она не поддерживается.</translation>
    </message>
    <message>
        <source>%1 is damaged: its colour palette is incomplete.</source>
        <translation>Файл %1 повреждён: палитра цветов неполна.</translation>
    </message>
    <message>
        <source>%1 stores its samples in a width that is not read (Bits Allocated %2).</source>
        <translation>В файле %1 неподдерживаемая разрядность отсчётов (Bits Allocated %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: the widths of its samples contradict each other.</source>
        <translation>Файл %1 повреждён: указанные разрядности отсчётов противоречат друг другу.</translation>
    </message>
    <message>
        <source>%1 holds one-bit colours, which are not read.</source>
        <translation>В файле %1 однобитные цвета; они не поддерживаются.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says compressed but its image data are plain.</source>
        <translation>Файл %1 повреждён: указано сжатие, но данные изображения не сжаты.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says plain but its image data are compressed.</source>
        <translation>Файл %1 повреждён: сжатие не указано, но данные изображения сжаты.</translation>
    </message>
    <message>
        <source>%1 is compressed in a way that is not read (transfer syntax %2).</source>
        <translation>Файл %1 сжат неподдерживаемым способом (синтаксис передачи %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not say how large its image is.</source>
        <translation>Файл %1 повреждён: размер изображения не указан.</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read (%2).</source>
        <translation>Файл %1 содержит цвета неподдерживаемого вида (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: its colours and its samples per pixel do not agree.</source>
        <translation>Файл %1 повреждён: цвета не согласуются с числом отсчётов на пиксель.</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>кадр %1</translation>
    </message>
    <message>
        <source>The scan that this report speaks of is not beside it; its boxes count that scan&apos;s voxels.</source>
        <translation>Снимка, к которому относится этот отчёт, рядом нет; рамки отчёта заданы в вокселях того снимка.</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>структурированный отчёт</translation>
    </message>
    <message>
        <source>a waveform recording</source>
        <translation>запись сигнала</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>состояние представления</translation>
    </message>
    <message>
        <source>an encapsulated document</source>
        <translation>вложенный документ</translation>
    </message>
    <message>
        <source>raw or registration data</source>
        <translation>исходные данные или данные совмещения</translation>
    </message>
    <message>
        <source>a radiotherapy structure set</source>
        <translation>набор структур лучевой терапии</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>план лучевой терапии</translation>
    </message>
    <message>
        <source>a radiotherapy record</source>
        <translation>протокол лучевой терапии</translation>
    </message>
    <message>
        <source>a quadrupole resonance measurement</source>
        <translation>измерение квадрупольного резонанса</translation>
    </message>
    <message>
        <source>a value mapping</source>
        <translation>таблица пересчёта значений</translation>
    </message>
    <message>
        <source>a media directory (DICOMDIR); open the folder instead</source>
        <translation>каталог носителя (DICOMDIR); откройте вместо него папку</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) came twice and are read once.</source>
        <translation>
            <numerusform>%n срез пришёл дважды и прочитан один раз.</numerusform>
            <numerusform>%n среза пришли дважды и прочитаны один раз.</numerusform>
            <numerusform>%n срезов пришли дважды и прочитаны один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) lie where another already lies and are left out.</source>
        <translation>
            <numerusform>%n срез лежит там же, где другой, и пропущен.</numerusform>
            <numerusform>%n среза лежат там же, где другие, и пропущены.</numerusform>
            <numerusform>%n срезов лежат там же, где другие, и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>section</source>
        <translation>секция</translation>
    </message>
    <message>
        <source>The slices do not say where they lie; they are kept in the order of their numbers.</source>
        <translation>Положение срезов не указано; сохранён порядок их номеров.</translation>
    </message>
    <message>
        <source>Slices are missing: %1 in %2 gaps.</source>
        <translation>Не хватает срезов: %1, разрывов: %2.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced; %1 mm is taken for all.</source>
        <translation>Срезы расположены неравномерно; для всех принят шаг %1 mm.</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees; shapes are sheared by that.</source>
        <translation>Наклон гентри: %1°; формы скошены на этот угол.</translation>
    </message>
    <message>
        <source>The file does not state the size of its pixels; 1 mm is assumed.</source>
        <translation>В файле не указан размер пикселей; принято 1 mm.</translation>
    </message>
    <message>
        <source>The file states an orientation that cannot be; the slices are shown as if they lay straight.</source>
        <translation>В файле указана невозможная ориентация; срезы показаны так, как если бы они лежали ровно.</translation>
    </message>
    <message>
        <source>The file states a rescale slope that cannot be; 1 is taken, so values may mean nothing.</source>
        <translation>В файле указан невозможный коэффициент пересчёта; принято 1, поэтому значения могут ничего не означать.</translation>
    </message>
</context>
<context>
    <name>Enhancement</name>
    <message>
        <source>High penetration</source>
        <translation>Проникновение</translation>
    </message>
    <message>
        <source>Low density</source>
        <translation>Низкая плотность</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Логарифм</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Гамма</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Локальный контраст</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Края</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 (cleared)</source>
        <translation>%1 (снято)</translation>
    </message>
    <message>
        <source>%1 (unclear)</source>
        <translation>%1 (неясно)</translation>
    </message>
</context>
<context>
    <name>IntakeService</name>
    <message>
        <source>Sign in first; imports are signed and encrypted.</source>
        <translation>Сначала войдите: импорт подписывается и шифруется.</translation>
    </message>
    <message>
        <source>The declared container number %1 is not valid (ISO 6346); check it.</source>
        <translation>Заявленный номер контейнера %1 недействителен (ISO 6346); проверьте его.</translation>
    </message>
</context>
<context>
    <name>LocalCache</name>
    <message>
        <source>There is no such case on this terminal.</source>
        <translation>На этой станции такого дела нет.</translation>
    </message>
    <message>
        <source>Nobody is signed in; sign in first.</source>
        <translation>Вход не выполнен; сначала войдите.</translation>
    </message>
    <message>
        <source>This station has no name yet; finish its set-up first.</source>
        <translation>У этой станции ещё нет имени; сначала завершите её настройку.</translation>
    </message>
    <message>
        <source>Reading the log was stopped; nothing was changed.</source>
        <translation>Чтение журнала остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The content does not match its hash: it was altered.</source>
        <translation>Содержание не соответствует хешу: оно изменено.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s.</source>
        <translation>Подпись не принадлежит этому сотруднику.</translation>
    </message>
    <message>
        <source>It is signed by an officer who is not in the register.</source>
        <translation>Подписавшего сотрудника нет в реестре.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Проверка остановлена до завершения.</translation>
    </message>
    <message>
        <source>The register entry of officer %1 was altered.</source>
        <translation>Запись сотрудника %1 в реестре изменена.</translation>
    </message>
    <message>
        <source>Its kind is unknown to this program.</source>
        <translation>Вид этого события программе неизвестен.</translation>
    </message>
    <message>
        <source>Events are missing or out of order before it: number %1 follows number %2.</source>
        <translation>Перед ним события пропущены или стоят не по порядку: номер %1 идёт после номера %2.</translation>
    </message>
    <message>
        <source>It does not follow the event before it.</source>
        <translation>Оно не продолжает предыдущее событие.</translation>
    </message>
    <message>
        <source>The end of the log is missing: it stops at number %1 of %2.</source>
        <translation>Конец журнала отсутствует: журнал обрывается на номере %1 из %2.</translation>
    </message>
    <message>
        <source>The record of the last event does not match the log.</source>
        <translation>Отметка о последнем событии не соответствует журналу.</translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation>Отметки о последнем событии нет.</translation>
    </message>
    <message>
        <source>The case list does not match the log; rebuild it (portlightctl rebuild).</source>
        <translation>Список дел не соответствует журналу; перестройте его (portlightctl rebuild).</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing; install libqt6sql6-sqlite.</source>
        <translation>Нет драйвера SQLite для Qt; установите libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The case database gave no answer.</source>
        <translation>База дел не ответила.</translation>
    </message>
    <message>
        <source>Another program keeps the case database locked; close it and try again.</source>
        <translation>База дел заблокирована другой программой; закройте её и повторите попытку.</translation>
    </message>
    <message>
        <source>The case database cannot be written; check the rights on the data folder.</source>
        <translation>В базу дел нельзя записать; проверьте права на папку данных.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved; free some space and try again.</source>
        <translation>Диск заполнен, ничего не сохранено; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The disk reported an error, nothing was saved; check the disk.</source>
        <translation>Диск сообщил об ошибке, ничего не сохранено; проверьте диск.</translation>
    </message>
    <message>
        <source>The case database is damaged and was left as it is; restore a copy from the backups folder.</source>
        <translation>База дел повреждена и оставлена как есть; восстановите копию из папки резервных копий.</translation>
    </message>
    <message>
        <source>The case database reported a failure, nothing was saved.</source>
        <translation>База дел сообщила о сбое, ничего не сохранено.</translation>
    </message>
    <message>
        <source>Your entry in the officer register was changed; call the administrator.</source>
        <translation>Ваша запись в реестре сотрудников изменена; обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights; nothing was saved.</source>
        <translation>Таможенная служба отозвала ваши права; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The record names no case.</source>
        <translation>В записи не указано дело.</translation>
    </message>
    <message>
        <source>There is already a case number %1; take the next free number.</source>
        <translation>Дело с номером %1 уже есть; возьмите следующий свободный номер.</translation>
    </message>
    <message>
        <source>Entry %1 of the hub&apos;s log contradicts what this terminal holds: %2</source>
        <translation>Запись %1 журнала сервера противоречит данным этой станции: %2</translation>
    </message>
    <message>
        <source>its leaf is another.</source>
        <translation>лист записи другой.</translation>
    </message>
    <message>
        <source>The hub&apos;s log goes on at entry %1, but this terminal has %2.</source>
        <translation>Журнал сервера продолжается с записи %1, а на этой станции записей: %2.</translation>
    </message>
    <message>
        <source>its leaf does not match its content.</source>
        <translation>лист записи не соответствует её содержанию.</translation>
    </message>
    <message>
        <source>this terminal holds another event under its id.</source>
        <translation>на этой станции под тем же идентификатором хранится другое событие.</translation>
    </message>
    <message>
        <source>it does not follow event %1 of station %2.</source>
        <translation>оно не продолжает событие %1 станции %2.</translation>
    </message>
    <message>
        <source>This officer is not in the register of this station.</source>
        <translation>Этого сотрудника нет в реестре станции.</translation>
    </message>
    <message>
        <source>Give a badge of 1 to %1 letters or digits.</source>
        <translation>Укажите личный номер: от 1 до %1 букв или цифр.</translation>
    </message>
    <message>
        <source>Give a name of at most %1 characters.</source>
        <translation>Укажите имя не длиннее %1 символов.</translation>
    </message>
    <message>
        <source>The password is too short; take at least %1 characters.</source>
        <translation>Пароль слишком короткий; нужно не менее %1 символов.</translation>
    </message>
    <message>
        <source>Give the station a name of 1 to %1 characters.</source>
        <translation>Укажите имя станции: от 1 до %1 символов.</translation>
    </message>
    <message>
        <source>This station is already named %1; its name is part of every record.</source>
        <translation>У этой станции уже есть имя: %1; оно входит в каждую запись.</translation>
    </message>
    <message>
        <source>Only a signed-in administrator or supervisor can add officers.</source>
        <translation>Добавлять сотрудников может только вошедший администратор или руководитель.</translation>
    </message>
    <message>
        <source>The badge %1 is taken; choose another.</source>
        <translation>Личный номер %1 занят; выберите другой.</translation>
    </message>
    <message>
        <source>The administration has withdrawn the rights of this badge; call your supervisor.</source>
        <translation>Таможенная служба отозвала права этого личного номера; обратитесь к руководителю.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; check its name and rights.</source>
        <translation>Не удаётся создать папку данных %1; проверьте её имя и права.</translation>
    </message>
    <message>
        <source>The rebuild was stopped; nothing was changed.</source>
        <translation>Перестройка остановлена; ничего не изменено.</translation>
    </message>
    <message>
        <source>The stored scan is damaged; import it again from its source.</source>
        <translation>Сохранённый снимок повреждён; импортируйте его заново из источника.</translation>
    </message>
    <message>
        <source>The scan cannot be unpacked: the disk is full or read-only.</source>
        <translation>Снимок не распаковать: диск заполнен или доступен только для чтения.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made to unpack the scan.</source>
        <translation>Не удаётся создать папку %1 для распаковки снимка.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written to unpack the scan.</source>
        <translation>Не удаётся записать файл %1 для распаковки снимка.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>Снимок не сохранить: диск заполнен или доступен только для чтения.</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was kept.</source>
        <translation>Остановлено до завершения; ничего не сохранено.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was stored; import it again.</source>
        <translation>Файл %1 изменился во время сохранения; импортируйте его заново.</translation>
    </message>
    <message>
        <source>These are too many files for one scan.</source>
        <translation>Для одного снимка файлов слишком много.</translation>
    </message>
    <message>
        <source>There is no file to store.</source>
        <translation>Нет файла для сохранения.</translation>
    </message>
    <message>
        <source>This scan is not stored on this terminal.</source>
        <translation>Этот снимок не хранится на этой станции.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>Это не хеш снимка.</translation>
    </message>
    <message>
        <source>The scan that came is not the one that was asked for.</source>
        <translation>Получен не тот снимок, который запрашивался.</translation>
    </message>
    <message>
        <source>The file in the data folder is a database of another program; choose another folder.</source>
        <translation>Файл в папке данных — база другой программы; выберите другую папку.</translation>
    </message>
    <message>
        <source>The backups folder cannot be made; check the rights on %1.</source>
        <translation>Не удаётся создать папку резервных копий; проверьте права на %1.</translation>
    </message>
    <message>
        <source>These cases were last opened by a newer Portlight (schema %1, this program knows %2); install the newer version. Nothing was changed.</source>
        <translation>Эти дела в последний раз открывала более новая версия Portlight (схема %1, эта программа знает %2); установите новую версию. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The stored scan was altered or cut short; import it again.</source>
        <translation>Сохранённый снимок изменён или обрезан; импортируйте его заново.</translation>
    </message>
    <message>
        <source>Badge or password is wrong; try again.</source>
        <translation>Неверный личный номер или пароль; повторите попытку.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>Не хватает свободной памяти для проверки пароля.</translation>
    </message>
    <message>
        <source>Your sealed keys are damaged; call the administrator.</source>
        <translation>Ваши запечатанные ключи повреждены; обратитесь к администратору.</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed; nothing of it is used. Call the administrator.</source>
        <translation>Файл %1 изменён после подписания; ничего из него не используется. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
    <message>
        <source>Only an administrator can put this in force.</source>
        <translation>Ввести это в действие может только администратор.</translation>
    </message>
    <message>
        <source>Only a supervisor can put this in force.</source>
        <translation>Ввести это в действие может только руководитель.</translation>
    </message>
    <message>
        <source>The document is larger than 16 MiB.</source>
        <translation>Документ больше 16 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>This scan may be the only copy; it stays on this terminal.</source>
        <translation>Возможно, это единственная копия снимка; он остаётся на этой станции.</translation>
    </message>
    <message>
        <source>%1 holds live cases and cannot be a sandbox; choose another folder.</source>
        <translation>В папке %1 рабочие дела, тренажёром она быть не может; выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 is a sandbox and cannot hold live cases; choose another folder, or open it with portlight --sandbox.</source>
        <translation>Папка %1 — тренажёр, рабочих дел в ней быть не может; выберите другую папку или откройте её командой portlight --sandbox.</translation>
    </message>
    <message>
        <source>What is kept for finding similar images is damaged; it is made anew.</source>
        <translation>Данные для поиска похожих изображений повреждены; они создаются заново.</translation>
    </message>
    <message>
        <source>There is not enough free memory to keep a key safe.</source>
        <translation>Не хватает свободной памяти для безопасного хранения ключа.</translation>
    </message>
    <message>
        <source>This is the password in use; take another.</source>
        <translation>Это действующий пароль; выберите другой.</translation>
    </message>
    <message>
        <source>Your keys are not at this station; change the password where you were added.</source>
        <translation>Ваших ключей нет на этой станции; смените пароль там, где вас добавили.</translation>
    </message>
    <message>
        <source>The password in use is wrong; try again.</source>
        <translation>Действующий пароль неверен; повторите попытку.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords in a row: try again in %1 seconds.</source>
        <translation>
            <numerusform>%n неверный пароль подряд: повторите через %1 с.</numerusform>
            <numerusform>%n неверных пароля подряд: повторите через %1 с.</numerusform>
            <numerusform>%n неверных паролей подряд: повторите через %1 с.</numerusform>
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
        <translation>сверху</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>снизу</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сбоку</translation>
    </message>
    <message>
        <source>front</source>
        <translation>спереди</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>низкая энергия</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>высокая энергия</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Organic</source>
        <translation>Органика</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Металл</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Плотное</translation>
    </message>
    <message>
        <source>Shell off</source>
        <translation>Без оболочки</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Электроника</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Поверхность</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Кость</translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation>Максимум (MIP)</translation>
    </message>
    <message>
        <source>Scanner&apos;s colours</source>
        <translation>Цвета сканера</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Organic only</source>
        <translation>Только органика</translation>
    </message>
    <message>
        <source>Metal only</source>
        <translation>Только металл</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Высокая энергия</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Низкая энергия</translation>
    </message>
    <message>
        <source>This scan holds one energy and no colours: materials cannot be told apart.</source>
        <translation>В этом снимке одна энергия и нет цветов: материалы не различить.</translation>
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
        <translation>Ожидание, мин (справа)</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <comment>hour of the day on an axis</comment>
        <translation>%.0f ч</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>This is too long for one QR code.</source>
        <translation>Слишком длинно для одного QR-кода.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>%1 could not be put aside in the quarantine; is the disk full?</source>
        <translation>Не удалось поместить %1 в карантин; не заполнен ли диск?</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>Certificate of training</source>
        <translation>Сертификат о прохождении тренировки</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>Найдено угроз: %1 из %2</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>Ложных тревог: %1 из %2 изображений без угроз</translation>
    </message>
    <message>
        <source>Sensitivity d&apos;: %1 (95 % interval %2 to %3)</source>
        <translation>Чувствительность d&apos;: %1 (95 % интервал от %2 до %3)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Период: %1 – %2</translation>
    </message>
    <message>
        <source>Instructor: %1</source>
        <translation>Инструктор: %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Дата выдачи: %1</translation>
    </message>
    <message>
        <source>Signed: portlightctl verify FILE checks this page and names the instructor&apos;s key.</source>
        <translation>Подписано: portlightctl verify FILE проверяет эту страницу и называет ключ инструктора.</translation>
    </message>
    <message>
        <source>Only an instructor issues certificates.</source>
        <translation>Сертификаты выдаёт только инструктор.</translation>
    </message>
    <message>
        <source>Nobody certifies themselves; ask another instructor.</source>
        <translation>Самому себе сертификат не выдают; обратитесь к другому инструктору.</translation>
    </message>
    <message>
        <source>The certificate&apos;s page could not be drawn.</source>
        <translation>Не удалось построить страницу сертификата.</translation>
    </message>
    <message>
        <source>This is no certificate of Portlight.</source>
        <translation>Это не сертификат Portlight.</translation>
    </message>
    <message>
        <source>There is no room for a %1 in this parcel.</source>
        <translation>В этой посылке нет места для предмета: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Detector (simulated)</source>
        <translation>Детектор (имитация)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>There is no exercise pack in %1.</source>
        <translation>В папке %1 нет набора упражнений.</translation>
    </message>
    <message>
        <source>The pack in %1 carries no signature.</source>
        <translation>Набор в папке %1 не подписан.</translation>
    </message>
    <message>
        <source>The pack in %1 was altered, or is signed by a key that is not trusted here (%2...).</source>
        <translation>Пакет в %1 изменён или подписан ключом, которому здесь не доверяют (%2...).</translation>
    </message>
    <message>
        <source>This version does not read that kind of pack.</source>
        <translation>Эта версия не читает пакеты такого вида.</translation>
    </message>
    <message>
        <source>%1 is not the file that was signed; get the pack again.</source>
        <translation>Файл %1 — не тот, что был подписан; получите набор заново.</translation>
    </message>
    <message>
        <source>%1 holds something already; a pack needs a folder of its own.</source>
        <translation>В %1 уже что-то есть; пакету нужна отдельная папка.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>Не удаётся создать: %1.</translation>
    </message>
    <message>
        <source>Stopped; the pack is not complete.</source>
        <translation>Остановлено; пакет не завершён.</translation>
    </message>
    <message>
        <source>No examined case with a scan could be taken into the pack. %1</source>
        <translation>В пакет не удалось взять ни одного досмотренного дела со снимком. %1</translation>
    </message>
    <message>
        <source>%1 is no sandbox; exercises go into a sandbox alone.</source>
        <translation>%1 — не тренажёр; упражнения загружаются только в тренажёр.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>Не удалось скопировать: %1.</translation>
    </message>
    <message>
        <source>Stopped; what came in before stays.</source>
        <translation>Остановлено; загруженное ранее сохранено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no scan.</source>
        <translation>«%1» не обозначает никакого снимка.</translation>
    </message>
    <message>
        <source>%1 does not say what is in its scan.</source>
        <translation>В %1 не указано, что находится на снимке.</translation>
    </message>
    <message>
        <source>Stopped; what was made before stays.</source>
        <translation>Остановлено; созданное ранее сохранено.</translation>
    </message>
    <message>
        <source>A simulated scan got lost.</source>
        <translation>Смоделированный снимок утерян.</translation>
    </message>
    <message>
        <source>Chosen at random</source>
        <translation>Случайная выборка</translation>
    </message>
    <message>
        <source>Simulated supervisor</source>
        <translation>Руководитель (имитация)</translation>
    </message>
    <message>
        <source>%1 has no simulated supervisor; start it with portlight --sandbox.</source>
        <translation>В папке %1 нет имитации руководителя; запустите её командой portlight --sandbox.</translation>
    </message>
    <message>
        <source>This sandbox has people already; ask its instructor to add another one.</source>
        <translation>В этом тренажёре уже есть сотрудники; попросите инструктора добавить ещё одного.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Изъято</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>Досмотрено, ничего не найдено</translation>
    </message>
    <message>
        <source>What is in this scan is not known: your word counts</source>
        <translation>Содержимое снимка неизвестно: верным считается ваш ответ</translation>
    </message>
    <message>
        <source>Nothing prohibited in it</source>
        <translation>Ничего запрещённого нет</translation>
    </message>
    <message>
        <source>The supervisor approved the hold of %1: %2.</source>
        <translation>Руководитель утвердил задержание по делу %1: %2.</translation>
    </message>
    <message>
        <source>The supervisor rejected the hold of %1: %2.</source>
        <translation>Руководитель отклонил задержание по делу %1: %2.</translation>
    </message>
    <message>
        <source>Must be opened</source>
        <translation>Нужно вскрыть</translation>
    </message>
    <message>
        <source>The supervisor sends %1 to examination.</source>
        <translation>Руководитель направляет на досмотр дело %1.</translation>
    </message>
    <message>
        <source>The supervisor cleared %1: %2.</source>
        <translation>Решение руководителя по делу %1 — без замечаний: %2.</translation>
    </message>
    <message>
        <source>%1 was examined: %2.</source>
        <translation>Досмотр по делу %1 проведён: %2.</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (от %2 до %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (от %2 до %3)</translation>
    </message>
    <message>
        <source>not enough to compare</source>
        <translation>мало данных для сравнения</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>различие не выявлено</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>threats</source>
        <translation>угрозы</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>без угроз</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>ложные тревоги</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>медиана времени</translation>
    </message>
    <message>
        <source>What you find</source>
        <translation>Что вы находите</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>все изображения</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>По классам</translation>
    </message>
    <message>
        <source>By cargo</source>
        <translation>По грузам</translation>
    </message>
    <message>
        <source>In brackets: where the rate lies with 95 % confidence (Wilson). A harmless image has no class: the false alarms beside a class are those of all harmless images.</source>
        <translation>В скобках: где лежит доля с доверием 95 % (по Уилсону). У изображения без угроз класса нет: ложные тревоги рядом с классом относятся ко всем изображениям без угроз.</translation>
    </message>
    <message>
        <source>How well you tell threats from harmless things</source>
        <translation>Как вы отличаете угрозы от безвредных предметов</translation>
    </message>
    <message>
        <source>That takes at least one threat and one harmless image.</source>
        <translation>Для этого нужны хотя бы одна угроза и одно изображение без угроз.</translation>
    </message>
    <message>
        <source>slow to alarm</source>
        <translation>тревогу поднимаете редко</translation>
    </message>
    <message>
        <source>quick to alarm</source>
        <translation>тревогу поднимаете часто</translation>
    </message>
    <message>
        <source>neither quick nor slow to alarm</source>
        <translation>тревогу поднимаете ни часто, ни редко</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>value (95 % interval)</source>
        <translation>значение (95 % интервал)</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>толкование</translation>
    </message>
    <message>
        <source>0: by chance; above 3: very well</source>
        <translation>0: наугад; выше 3: очень хорошо</translation>
    </message>
    <message>
        <source>criterion c</source>
        <translation>критерий c</translation>
    </message>
    <message>
        <source>0.5: by chance; 1: without an error</source>
        <translation>0,5: наугад; 1: без ошибок</translation>
    </message>
    <message>
        <source>How it goes over time</source>
        <translation>Как меняется со временем</translation>
    </message>
    <message>
        <source>The learning curve begins with two blocks of 50 answers; there are %1 answers.</source>
        <translation>Кривая обучения начинается с двух блоков по 50 ответов; сейчас ответов: %1.</translation>
    </message>
    <message>
        <source>d&apos; in blocks of 50 answers, each with its 95 % interval.</source>
        <translation>d&apos; по блокам из 50 ответов, у каждого свой 95 % интервал.</translation>
    </message>
    <message>
        <source>A direction can be named from three blocks on.</source>
        <translation>О направлении можно судить начиная с трёх блоков.</translation>
    </message>
    <message>
        <source>No direction is shown yet.</source>
        <translation>Направление пока не выявлено.</translation>
    </message>
    <message>
        <source>d&apos; changes by %1 in 100 answers (%2 to %3).</source>
        <translation>Изменение d&apos; за 100 ответов: %1 (от %2 до %3).</translation>
    </message>
    <message>
        <source>Your last 200 answers against those before: threats found, %1; false alarms, %2.</source>
        <translation>Ваши последние 200 ответов в сравнении с прежними. Найденные угрозы: %1; ложные тревоги: %2.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>With a detector and without</source>
        <translation>С детектором и без него</translation>
    </message>
    <message>
        <source>You have not read with a detector yet; the form of a session offers it.</source>
        <translation>Вы ещё не работали с детектором; его можно включить в форме занятия.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>without</source>
        <translation>без детектора</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с детектором</translation>
    </message>
    <message>
        <source>where it was right</source>
        <translation>где детектор был прав</translation>
    </message>
    <message>
        <source>where it was wrong</source>
        <translation>где детектор ошибся</translation>
    </message>
    <message>
        <source>Following it where it is wrong is what costs: threats it did not mark, harmless things it did.</source>
        <translation>Дорого обходится следовать ему там, где он ошибается: угрозы он не отметил, безвредное отметил.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>None was used yet.</source>
        <translation>Пока не использовались.</translation>
    </message>
    <message>
        <source>On while you looked</source>
        <translation>Включено при просмотре</translation>
    </message>
    <message>
        <source>images</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>threats found</source>
        <translation>найдено угроз</translation>
    </message>
    <message>
        <source>Tools are taken for the harder images: that a share is lower does not say that the tool harms.</source>
        <translation>Инструменты берут для более трудных изображений: меньшая доля не означает, что инструмент вредит.</translation>
    </message>
    <message>
        <source>Among the others</source>
        <translation>Среди остальных</translation>
    </message>
    <message>
        <source>Better than %1 % of %2 others (%3 to %4 %). Half of them have a d&apos; of %5 or more.</source>
        <translation>Лучше, чем %1 % остальных (от %3 до %4 %); их всего %2. У половины из них d&apos; не меньше %5.</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>Повторные проверки</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days: %1 found, %2 still to come.</source>
        <translation>Изображения с пропущенной угрозой возвращаются через 1, 7 и 30 дней. Найдено: %1; ещё предстоит: %2.</translation>
    </message>
    <message>
        <source>Nothing answered yet. A judgement takes about %1 threats and %1 harmless images.</source>
        <translation>Ответов пока нет. Для оценки нужно около %1 угроз и %1 изображений без угроз.</translation>
    </message>
    <message>
        <source>%1 Too few for a judgement: that takes about %2 of each.</source>
        <translation>%1 Для оценки мало: нужно примерно по %2 тех и других.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>слишком мало</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ответов ещё нет ни у кого.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Стажёр</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>слабое место</translation>
    </message>
    <message>
        <source>In brackets: 95 % confidence. d&apos; is given from %1 threats and %1 harmless images on; a weakness is named when it is one with 80 % probability.</source>
        <translation>В скобках: доверие 95 %. d&apos; приводится начиная с %1 угроз и %1 изображений без угроз; слабое место названо, если оно таково с вероятностью 80 %.</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Вся группа</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>По сложности</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 из %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>has read X-ray images of parcels with and without prohibited items in Portlight&apos;s sandbox. No image counts twice.</source>
        <translation>анализировал(а) на тренажёре Portlight рентгеновские изображения посылок с запрещёнными предметами и без них. Ни одно изображение не учтено дважды.</translation>
    </message>
    <message>
        <source>Found by class: %1</source>
        <translation>Найдено по классам: %1</translation>
    </message>
    <message>
        <source>What is in this scan is not known here any more; import its pack again.</source>
        <translation>Что находится на этом снимке, здесь больше не известно; импортируйте его набор заново.</translation>
    </message>
    <message>
        <source>This scan holds no image to read.</source>
        <translation>В этом снимке нет изображения для анализа.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>лёгкое</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>трудное</translation>
    </message>
    <message>
        <source>not rated (from a pack)</source>
        <translation>без оценки (из набора)</translation>
    </message>
    <message>
        <source>box</source>
        <translation>коробка</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>сумка</translation>
    </message>
    <message>
        <source>trolley case</source>
        <translation>чемодан на колёсах</translation>
    </message>
    <message>
        <source>examined case (from a pack)</source>
        <translation>досмотренное дело (из набора)</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>достаточно</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>of these timed out</source>
        <translation>из них: время вышло</translation>
    </message>
    <message>
        <source>share found</source>
        <translation>доля найденных</translation>
    </message>
    <message>
        <source>for a judgement</source>
        <translation>для оценки</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>По сотрудникам</translation>
    </message>
    <message>
        <source>No projected threat has been shown yet. How often they come is set in the settings, under &quot;Projected threats&quot;.</source>
        <translation>Ни одной спроецированной угрозы ещё не показано. Как часто они появляются, задаётся в настройках, в разделе «Спроецированные угрозы».</translation>
    </message>
    <message numerus="yes">
        <source>%n projection(s) shown: too few for a judgement, which takes about %1.</source>
        <translation>
            <numerusform>Показана %n проекция: слишком мало для оценки, для которой нужно около %1.</numerusform>
            <numerusform>Показано %n проекции: слишком мало для оценки, для которой нужно около %1.</numerusform>
            <numerusform>Показано %n проекций: слишком мало для оценки, для которой нужно около %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>all projections</source>
        <translation>все проекции</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>In brackets: where the share lies with 95 % confidence (Wilson). Below %1 projections it says little of an officer: nobody is to be judged by it. Officers stand in alphabetical order.</source>
        <translation>В скобках: где лежит доля с доверием 95 % (по Уилсону). Меньше %1 проекций мало говорят о сотруднике: судить по ним никого нельзя. Сотрудники стоят в алфавитном порядке.</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days. Still to come: %1.</source>
        <translation>Пропущенные вами изображения вернутся через 1, 7 и 30 дней. Ещё предстоит: %1.</translation>
    </message>
    <message>
        <source>Answered so far: %1, %2.</source>
        <translation>Отвечено: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n угроза</numerusform>
            <numerusform>%n угрозы</numerusform>
            <numerusform>%n угроз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless image(s)</source>
        <translation>
            <numerusform>%n изображение без угроз</numerusform>
            <numerusform>%n изображения без угроз</numerusform>
            <numerusform>%n изображений без угроз</numerusform>
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
        <translation>Не хватает памяти, чтобы снять оболочку; закройте другие программы.</translation>
    </message>
    <message>
        <source>Stopped; the shell is still on.</source>
        <translation>Остановлено; оболочка не снята.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The hub&apos;s file store cannot take this now; it is tried again.</source>
        <translation>Файловое хранилище сервера сейчас это не принимает; попытка повторится.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store does not allow this; check the certificate of this station.</source>
        <translation>Файловое хранилище сервера этого не разрешает; проверьте сертификат станции.</translation>
    </message>
    <message>
        <source>The hub of this terminal keeps no scan files; scans stay where they were made.</source>
        <translation>Сервер этой станции не хранит файлы снимков; снимки остаются там, где сделаны.</translation>
    </message>
    <message>
        <source>The file transfer cannot be started.</source>
        <translation>Не удаётся начать передачу файлов.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>Синхронизация остановлена.</translation>
    </message>
    <message>
        <source>A file at the hub is larger than it can be.</source>
        <translation>Файл на сервере больше допустимого.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store and this station do not accept each other; check the certificates.</source>
        <translation>Файловое хранилище сервера и эта станция не принимают друг друга; проверьте сертификаты.</translation>
    </message>
    <message>
        <source>There is no line to the hub&apos;s file store; it is tried again.</source>
        <translation>Нет связи с файловым хранилищем сервера; попытка повторится.</translation>
    </message>
    <message>
        <source>A part of this scan at the hub is damaged or was altered.</source>
        <translation>Часть этого снимка на сервере повреждена или изменена.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>Это не хеш снимка.</translation>
    </message>
    <message>
        <source>A part of this scan is missing at the hub.</source>
        <translation>На сервере нет части этого снимка.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>Снимок не сохранить: диск заполнен или доступен только для чтения.</translation>
    </message>
    <message>
        <source>The hub does not have this scan yet; the terminal that made it has not sent it.</source>
        <translation>На сервере этого снимка ещё нет; станция, где он сделан, его не отправила.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hub address; it reads postgresql://role@host:port/database.</source>
        <translation>«%1» — не адрес сервера; адрес имеет вид postgresql://role@host:port/database.</translation>
    </message>
    <message>
        <source>The hub address holds a password; put it into a file instead.</source>
        <translation>В адресе сервера стоит пароль; поместите пароль в файл.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>Файл пароля %1 не читается.</translation>
    </message>
    <message>
        <source>The hub knows this station&apos;s role but has not enrolled it.</source>
        <translation>Серверу известна роль этой станции, но сама станция не зарегистрирована.</translation>
    </message>
    <message>
        <source>The hub cannot take this now (%1); it is tried again.</source>
        <translation>Сервер сейчас не может это принять (%1); попытка повторится.</translation>
    </message>
    <message>
        <source>The hub does not allow this: %1</source>
        <translation>Сервер этого не разрешает: %1</translation>
    </message>
    <message>
        <source>The hub does not know this station: %1</source>
        <translation>Сервер не знает эту станцию: %1</translation>
    </message>
    <message>
        <source>The hub reported a failure: %1</source>
        <translation>Сервер сообщил о сбое: %1</translation>
    </message>
    <message>
        <source>The hub and this station do not accept each other; check certificate and password: %1</source>
        <translation>Сервер и эта станция не принимают друг друга; проверьте сертификат и пароль: %1</translation>
    </message>
    <message>
        <source>There is no line to the hub; work goes on, and it is tried again.</source>
        <translation>Нет связи с сервером; работа продолжается, попытка повторится.</translation>
    </message>
    <message>
        <source>The hub does not answer; it is tried again.</source>
        <translation>Сервер не отвечает; попытка повторится.</translation>
    </message>
    <message>
        <source>The hub has no chart &quot;%1&quot;; it has %2.</source>
        <translation>На сервере нет диаграммы «%1»; есть: %2.</translation>
    </message>
    <message>
        <source>This hub was set up by a newer Portlight (step %1, this program knows %2); install the newer version.</source>
        <translation>Этот сервер настроен более новой версией Portlight (шаг %1, эта программа знает %2); установите новую версию.</translation>
    </message>
    <message>
        <source>A step of the hub&apos;s schema is missing.</source>
        <translation>Не хватает шага схемы сервера.</translation>
    </message>
    <message>
        <source>This terminal is not linked to a hub; link it with portlightctl hub link.</source>
        <translation>Эта станция не связана с сервером; свяжите её командой portlightctl hub link.</translation>
    </message>
    <message>
        <source>The link file %1 names no hub; get a new one.</source>
        <translation>В файле связи %1 не указан сервер; получите новый файл.</translation>
    </message>
    <message>
        <source>The link file %1 cannot be written.</source>
        <translation>Не удаётся записать файл связи %1.</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log.</source>
        <translation>Это не контрольная точка журнала.</translation>
    </message>
    <message>
        <source>The proof shows no event that this program knows.</source>
        <translation>В доказательстве нет события, известного этой программе.</translation>
    </message>
    <message>
        <source>This proof does not hold: %1</source>
        <translation>Доказательство неверно: %1</translation>
    </message>
    <message>
        <source>No checkpoint covers this event yet; sync and try again in a while.</source>
        <translation>Контрольной точки для этого события ещё нет; синхронизируйте и повторите позже.</translation>
    </message>
    <message>
        <source>the checkpoint is not signed by the log&apos;s key.</source>
        <translation>контрольная точка подписана не ключом журнала.</translation>
    </message>
    <message>
        <source>%1 of %2 witnesses signed the checkpoint.</source>
        <translation>подписей свидетелей под контрольной точкой: %1, нужно: %2.</translation>
    </message>
    <message>
        <source>the event is not in the log at that place, or it was changed.</source>
        <translation>события нет в журнале на этом месте, или оно изменено.</translation>
    </message>
    <message>
        <source>The hub altered the content of this entry.</source>
        <translation>Сервер изменил содержание этой записи.</translation>
    </message>
    <message>
        <source>The checkpoint that others signed does not fit the log this terminal was shown.</source>
        <translation>Контрольная точка, подписанная другими, не соответствует журналу, показанному этой станции.</translation>
    </message>
    <message>
        <source>This is no key of the form NAME+ID+KEY; copy it whole.</source>
        <translation>Это не ключ вида NAME+ID+KEY; скопируйте его целиком.</translation>
    </message>
    <message>
        <source>Give the key a name without spaces and plus signs.</source>
        <translation>Дайте ключу имя без пробелов и знаков плюс.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Файл ключа %1 не читается.</translation>
    </message>
    <message>
        <source>This is no signed note; get the file again.</source>
        <translation>Это не подписанная заметка (signed note); получите файл заново.</translation>
    </message>
    <message>
        <source>This file is no proof (c2sp.org/tlog-proof); get it again.</source>
        <translation>Этот файл — не доказательство (c2sp.org/tlog-proof); получите его заново.</translation>
    </message>
    <message>
        <source>The hub&apos;s log is not the one this witness saw before (entry %1): nothing was signed.</source>
        <translation>Журнал сервера не тот, который этот свидетель видел раньше (запись %1): ничего не подписано.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 is damaged or of another log.</source>
        <translation>Файл состояния свидетеля %1 повреждён или относится к другому журналу.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 cannot be written; nothing was signed.</source>
        <translation>Не удаётся записать файл состояния свидетеля %1; ничего не подписано.</translation>
    </message>
    <message>
        <source>This key is of the log %1, but the hub is %2.</source>
        <translation>Этот ключ от журнала %1, а сервер — %2.</translation>
    </message>
    <message>
        <source>Another hub answers in the place of the one before.</source>
        <translation>На месте прежнего сервера отвечает другой.</translation>
    </message>
    <message>
        <source>The hub&apos;s log no longer holds this entry as it was.</source>
        <translation>В журнале сервера этой записи в прежнем виде больше нет.</translation>
    </message>
    <message>
        <source>The scans here need more room than they may have; those that the hub does not have yet are kept.</source>
        <translation>Снимкам здесь нужно больше места, чем отведено; те, которых на сервере ещё нет, сохраняются.</translation>
    </message>
    <message>
        <source>Entry %1: the content does not match its hash; it was altered.</source>
        <translation>Запись %1: содержимое не совпадает с хешем; оно изменено.</translation>
    </message>
    <message>
        <source>Entry %1: the signature is not that of an officer the administration vouches for.</source>
        <translation>Запись %1: подпись не принадлежит сотруднику, за которого ручается таможенная служба.</translation>
    </message>
    <message>
        <source>These codes hold no proof: %1</source>
        <translation>В этих кодах нет доказательства: %1</translation>
    </message>
    <message>
        <source>they are damaged; scan them again.</source>
        <translation>они повреждены; считайте их ещё раз.</translation>
    </message>
    <message>
        <source>this program does not know the kind of event; use a newer version.</source>
        <translation>программа не знает этого вида события; нужна более новая версия.</translation>
    </message>
    <message>
        <source>a line among them is none.</source>
        <translation>одна из строк не является кодом.</translation>
    </message>
    <message>
        <source>This proof was made by another program; hand out the proof file itself.</source>
        <translation>Доказательство создано другой программой; передайте сам файл доказательства.</translation>
    </message>
    <message>
        <source>This proof is too long for codes on paper; hand out the proof file (portlightctl ledger proof).</source>
        <translation>Доказательство слишком длинное для кодов на бумаге; передайте файл доказательства (portlightctl ledger proof).</translation>
    </message>
    <message>
        <source>they are longer than codes can be.</source>
        <translation>они длиннее, чем могут быть коды.</translation>
    </message>
    <message>
        <source>they are of more than one proof.</source>
        <translation>они из разных доказательств.</translation>
    </message>
    <message>
        <source>code %1 of %2 is missing; scan it too.</source>
        <translation>нет кода %1 из %2; считайте и его.</translation>
    </message>
    <message>
        <source>There is no small picture of this scan.</source>
        <translation>Для этого снимка нет уменьшенного изображения.</translation>
    </message>
    <message>
        <source>The small picture of this scan is signed by nobody known here; it is not shown.</source>
        <translation>Уменьшенное изображение этого снимка подписано кем-то неизвестным здесь; оно не показано.</translation>
    </message>
    <message>
        <source>The small picture of this scan at the hub is damaged or was altered.</source>
        <translation>Уменьшенное изображение этого снимка на сервере повреждено или изменено.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Запись %1: %2</translation>
    </message>
    <message>
        <source>Entry %1, event %2: %3</source>
        <translation>Запись %1, событие %2: %3</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>radius %1</source>
        <translation>радиус %1</translation>
    </message>
</context>
<context>
    <name>VoxelBuffer</name>
    <message>
        <source>The scan states an impossible size.</source>
        <translation>В снимке указан невозможный размер.</translation>
    </message>
    <message>
        <source>Not enough memory for this scan (%1 MiB); close other scans.</source>
        <translation>Не хватает памяти для этого снимка (%1 MiB); закройте другие снимки.</translation>
    </message>
</context>
<context>
    <name>portlight::app</name>
    <message>
        <source>Next case</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Предыдущее дело</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Поиск в списке дел</translation>
    </message>
    <message>
        <source>Go to the worklist</source>
        <translation>Перейти к списку дел</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Answer unaided</source>
        <translation>Ответ без подсказок</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующая находка</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущая находка</translation>
    </message>
    <message>
        <source>Only for volumes.</source>
        <translation>Только для объёмов.</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>Только для рентгенограмм.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Без замечаний</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Задержать</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Второе мнение</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>Утвердить задержание</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>Отклонить задержание</translation>
    </message>
    <message>
        <source>Record the examination</source>
        <translation>Записать результат досмотра</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Move and turn</source>
        <translation>Перемещать и вращать</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Уровень и ширина окна</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Angle: three clicks</source>
        <translation>Угол: три щелчка</translation>
    </message>
    <message>
        <source>Sphere: what it holds</source>
        <translation>Сфера: что внутри</translation>
    </message>
    <message>
        <source>Outline on a slice: what it holds</source>
        <translation>Контур на срезе: что внутри</translation>
    </message>
    <message>
        <source>Segment what I click (Ctrl: without leak guard)</source>
        <translation>Сегментировать щелчком (Ctrl: без защиты от растекания)</translation>
    </message>
    <message>
        <source>Crop box</source>
        <translation>Рамка обрезки</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>Отменить пометку</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>Вернуть пометку</translation>
    </message>
    <message>
        <source>Standard image</source>
        <translation>Стандартное изображение</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Инвертировать</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Slice up</source>
        <translation>Срез выше</translation>
    </message>
    <message>
        <source>Slice down</source>
        <translation>Срез ниже</translation>
    </message>
    <message>
        <source>Enlarge the view in use, and back</source>
        <translation>Развернуть активный вид и обратно</translation>
    </message>
    <message>
        <source>Image alone</source>
        <translation>Только изображение</translation>
    </message>
    <message>
        <source>Image in its own window</source>
        <translation>Изображение в отдельном окне</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>Сохранить изображение...</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Пресет %1</translation>
    </message>
    <message>
        <source>Import scans...</source>
        <translation>Импорт снимков...</translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <translation>Импорт папки...</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Остановить импорт</translation>
    </message>
    <message>
        <source>Gamma brighter</source>
        <translation>Гамма светлее</translation>
    </message>
    <message>
        <source>Gamma darker</source>
        <translation>Гамма темнее</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Density strip</source>
        <translation>Профиль плотности</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Связать виды</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>Показатели порта</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Show or hide the worklist</source>
        <translation>Показать или скрыть список дел</translation>
    </message>
    <message>
        <source>Show or hide the case panel</source>
        <translation>Показать или скрыть панель дела</translation>
    </message>
    <message>
        <source>Go to the image</source>
        <translation>Перейти к изображению</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Shell off: outer box and tray</source>
        <translation>Без оболочки: снять коробку и лоток</translation>
    </message>
    <message>
        <source>Hide the segmented thing, and back</source>
        <translation>Скрыть сегментированный объект и вернуть</translation>
    </message>
    <message>
        <source>Show the segmented thing alone, and back</source>
        <translation>Только сегментированный объект и обратно</translation>
    </message>
    <message>
        <source>Show everything: nothing hidden, cut or cropped</source>
        <translation>Показать всё: ничего не скрыто и не отсечено</translation>
    </message>
    <message>
        <source>Clip plane through the crosshair, facing you</source>
        <translation>Плоскость отсечения через перекрестие, лицом к вам</translation>
    </message>
    <message>
        <source>Turn the clip plane to face you</source>
        <translation>Повернуть плоскость отсечения лицом к вам</translation>
    </message>
    <message>
        <source>Clip plane further in</source>
        <translation>Плоскость отсечения глубже</translation>
    </message>
    <message>
        <source>Clip plane further out</source>
        <translation>Плоскость отсечения ближе</translation>
    </message>
    <message>
        <source>Crop to the chosen mark or finding</source>
        <translation>Обрезать по выбранной пометке или находке</translation>
    </message>
    <message>
        <source>Crop box off</source>
        <translation>Убрать рамку обрезки</translation>
    </message>
    <message>
        <source>Thick slab: off, 5, 10, 20, 40 mm</source>
        <translation>Толстый слой: выкл., 5, 10, 20, 40 mm</translation>
    </message>
    <message>
        <source>Slab shows most, mean or least</source>
        <translation>Слой: максимум, среднее или минимум</translation>
    </message>
    <message>
        <source>Slice across the line of sight, through the crosshair</source>
        <translation>Срез поперёк линии взгляда, через перекрестие</translation>
    </message>
    <message>
        <source>Perspective, or parallel</source>
        <translation>Перспектива или параллельная проекция</translation>
    </message>
    <message>
        <source>Compare with a reference scan, and back</source>
        <translation>Сравнить с эталонным снимком и обратно</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>Автовращение</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>Закладка на этот вид</translation>
    </message>
    <message>
        <source>Picture to the case</source>
        <translation>Изображение в дело</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Не удалось создать изображение.</translation>
    </message>
    <message>
        <source>Station %1, %2</source>
        <translation>Станция %1, %2</translation>
    </message>
    <message>
        <source>All cases.</source>
        <translation>Все дела.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Только: %1.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Не удалось создать отчёт.</translation>
    </message>
    <message>
        <source>The customs officer&apos;s inspection desk.</source>
        <translation>Рабочее место инспектора таможни.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Keep cases, scans and settings in this folder.</source>
        <translation>Хранить дела, снимки и настройки в этой папке.</translation>
    </message>
    <message>
        <source>View one file or series folder outside any case, without sign-in.</source>
        <translation>Просмотреть один файл или папку серии вне дел, без входа.</translation>
    </message>
    <message>
        <source>Open this case after sign-in.</source>
        <translation>Открыть это дело после входа.</translation>
    </message>
    <message>
        <source>Sign in with this badge; the password comes from PORTLIGHT_PASSWORD.</source>
        <translation>Войти с этим личным номером; пароль берётся из PORTLIGHT_PASSWORD.</translation>
    </message>
    <message>
        <source>Show the image with this preset.</source>
        <translation>Показать изображение с этим пресетом.</translation>
    </message>
    <message>
        <source>Who draws volumes: cpu, gpu, or auto for a graphics card where there is one.</source>
        <translation>Чем строить объёмы: cpu, gpu или auto (видеокарта, если она есть).</translation>
    </message>
    <message>
        <source>Lay this over the radiograph: edges, local-contrast, ... (several: comma between them).</source>
        <translation>Наложить на рентгенограмму: edges, local-contrast, ... (несколько — через запятую).</translation>
    </message>
    <message>
        <source>Write the window as a PNG once the image is at full quality.</source>
        <translation>Записать окно в PNG, когда изображение достигнет полного качества.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Размер окна, например 1280x800.</translation>
    </message>
    <message>
        <source>Print one line of JSON with the time to the first image.</source>
        <translation>Вывести одну строку JSON со временем до первого изображения.</translation>
    </message>
    <message>
        <source>End when the image is shown and written.</source>
        <translation>Завершить работу, когда изображение показано и записано.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>Для --size укажите ширину и высоту в пикселях, например 1280x800, а не «%1».</translation>
    </message>
    <message>
        <source>--renderer wants auto, cpu or gpu, not &quot;%1&quot;.</source>
        <translation>Для --renderer укажите auto, cpu или gpu, а не «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; to view a file write --open FILE.</source>
        <translation>«%1» — не параметр; чтобы просмотреть файл, напишите --open FILE.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>--case needs a sign-in: set PORTLIGHT_BADGE and PORTLIGHT_PASSWORD.</source>
        <translation>Для --case нужен вход: задайте PORTLIGHT_BADGE и PORTLIGHT_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1, станция %2: %3</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other. %1. The strictest stands until a supervisor decides.</source>
        <translation>Решения приняты порознь и противоречат друг другу. %1. До решения руководителя действует самое строгое.</translation>
    </message>
    <message>
        <source>%1 asks for this hold: %2. The list of marks has the view it was decided in.</source>
        <translation>%1 запрашивает задержание: %2. Вид, при котором принято решение, есть в списке пометок.</translation>
    </message>
    <message>
        <source>Second opinion, read blind: the first officer&apos;s reason, marks and notes appear once you have decided.</source>
        <translation>Второе мнение, вслепую: причина, пометки и заметки первого сотрудника появятся после вашего решения.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 voxels</source>
        <translation>%1 × %2 × %3 вокселей</translation>
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
        <translation>%1, %2, значения: %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Снято: %1</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>В папке %1 нет модели риска.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that was approved; approve it again.</source>
        <translation>Модель риска в папке %1 — не та, что была утверждена; утвердите её заново.</translation>
    </message>
    <message>
        <source>%1 cannot be made; check the disk and its rights.</source>
        <translation>Не удаётся создать %1; проверьте диск и права на него.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and its rights.</source>
        <translation>Не удаётся записать %1; проверьте диск и права на него.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The case was decided meanwhile.</source>
        <translation>Тем временем по делу уже принято решение.</translation>
    </message>
    <message>
        <source>The share read unaided lies between 0 and 1.</source>
        <translation>Доля дел без подсказок — от 0 до 1.</translation>
    </message>
    <message>
        <source>The rule for doubtful alarms is longer than %1 letters.</source>
        <translation>Правило для сомнительных тревог длиннее %1 букв.</translation>
    </message>
    <message>
        <source>The detectors are off: there is no folder of models at %1.</source>
        <translation>Детекторы выключены: нет папки с моделями %1.</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>Отклонено: %1. Причина: %2</translation>
    </message>
    <message>
        <source>The detectors are off: there is no model in %1.</source>
        <translation>Детекторы выключены: в папке %1 нет моделей.</translation>
    </message>
    <message>
        <source>The scan holds no radiograph.</source>
        <translation>В снимке нет рентгенограммы.</translation>
    </message>
    <message>
        <source>Stopped; the export is not complete.</source>
        <translation>Остановлено; экспорт не завершён.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 holds an export already; name another folder.</source>
        <translation>В папке %1 уже есть экспорт; укажите другую папку.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>Правила отбора</translation>
    </message>
    <message>
        <source>Language for this run: %1.</source>
        <translation>Язык на этот запуск: %1.</translation>
    </message>
    <message>
        <source>--language wants one of %1, not &quot;%2&quot;.</source>
        <translation>Для --language годится одно из: %1. Указано: «%2».</translation>
    </message>
    <message>
        <source>Country: prohibited goods, lanes, lessons</source>
        <translation>Страна: запреты, коридоры, уроки</translation>
    </message>
    <message>
        <source>Go to the documents</source>
        <translation>К документам</translation>
    </message>
    <message>
        <source>Register...</source>
        <translation>Зарегистрировать...</translation>
    </message>
    <message>
        <source>Hand on...</source>
        <translation>Передать...</translation>
    </message>
    <message>
        <source>Present...</source>
        <translation>Предъявить...</translation>
    </message>
    <message>
        <source>Affix a seal...</source>
        <translation>Наложить пломбу...</translation>
    </message>
    <message>
        <source>Check the seal...</source>
        <translation>Проверить пломбу...</translation>
    </message>
    <message>
        <source>Receipt of the decision...</source>
        <translation>Справка о решении...</translation>
    </message>
    <message>
        <source>Fetch the case&apos;s scans from the hub</source>
        <translation>Получить снимки дела с сервера</translation>
    </message>
    <message>
        <source>Stop fetching scans</source>
        <translation>Остановить получение снимков</translation>
    </message>
    <message>
        <source>No scan is being fetched.</source>
        <translation>Снимки сейчас не передаются.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read; check the file.</source>
        <translation>Документ не читается: %1; проверьте файл.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read to its end.</source>
        <translation>Документ не дочитывается до конца: %1.</translation>
    </message>
    <message>
        <source>The document %1 is empty; there is nothing to register.</source>
        <translation>Документ пуст: %1; регистрировать нечего.</translation>
    </message>
    <message>
        <source>hold requested</source>
        <translation>запрошено задержание</translation>
    </message>
    <message>
        <source>hold approved</source>
        <translation>задержание одобрено</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>без замечаний</translation>
    </message>
    <message>
        <source>released</source>
        <translation>выпущено</translation>
    </message>
    <message>
        <source>The decision&apos;s record does not hold; no receipt is given for it.</source>
        <translation>Запись решения недействительна; справка по ней не выдаётся.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor settles it before there is a receipt.</source>
        <translation>Два решения по делу противоречат друг другу; до справки их разрешает руководитель.</translation>
    </message>
    <message>
        <source>There is no hold and no release in this case to give a receipt for.</source>
        <translation>В деле нет ни задержания, ни выпуска, о которых выдать справку.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1; choose another folder.</source>
        <translation>Не удаётся записать справку: %1; выберите другую папку.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Справка %1</translation>
    </message>
    <message>
        <source>Customs receipt: %1</source>
        <translation>Таможенная справка: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Дело %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Решение принял</translation>
    </message>
    <message>
        <source>%1, station %2</source>
        <translation>%1, станция %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Импортёр</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>The code holds the signed decision and the proof that it is entry %1 of %2 in the log %3. To check it anywhere, without a line: scan the code into a text file and run</source>
        <translation>Код содержит подписанное решение и доказательство, что это запись %1 из %2 в журнале %3. Чтобы проверить его где угодно без связи, считайте код в текстовый файл и выполните</translation>
    </message>
    <message>
        <source>with the key that the administration publishes; it must be this one:</source>
        <translation>с ключом, который публикует таможенная служба; он должен быть таким:</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Событие %1</translation>
    </message>
    <message>
        <source>Scan all %1 codes, one a line, in any order.</source>
        <translation>Считайте все коды (%1), по одному в строке, в любом порядке.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Открыть тренажёр</translation>
    </message>
    <message>
        <source>This is the sandbox.</source>
        <translation>Это тренажёр.</translation>
    </message>
    <message>
        <source>Only in the sandbox.</source>
        <translation>Только в тренажёре.</translation>
    </message>
    <message>
        <source>No training session is on.</source>
        <translation>Занятие не идёт.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>What I see and miss</source>
        <translation>Что я вижу и пропускаю</translation>
    </message>
    <message>
        <source>Next image of the session</source>
        <translation>Следующее изображение занятия</translation>
    </message>
    <message>
        <source>End the training session</source>
        <translation>Закончить занятие</translation>
    </message>
    <message>
        <source>Train on simulated cases, in a data folder of its own and without any line to a hub.</source>
        <translation>Тренировка на смоделированных делах, в отдельной папке данных и без связи с сервером.</translation>
    </message>
    <message>
        <source>Rare threats, %1 % of the images</source>
        <translation>Редкие угрозы, %1 % изображений</translation>
    </message>
    <message>
        <source>What you miss</source>
        <translation>Что вы пропускаете</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>Найдено угроз: %1 из %2</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>Ложных тревог: %1 из %2 изображений без угроз</translation>
    </message>
    <message>
        <source>Re-tests found: %1 of %2</source>
        <translation>Найдено при повторной проверке: %1 из %2</translation>
    </message>
    <message>
        <source>Half of the answers within %1 s</source>
        <translation>Половина ответов — не дольше %1 с</translation>
    </message>
    <message>
        <source>One session is too few for a judgement: that takes about 100 threats and 100 harmless images.</source>
        <translation>Одного занятия для оценки мало: нужно около 100 угроз и 100 изображений без угроз.</translation>
    </message>
    <message>
        <source>Projected threats: at most one image in ten and %1 an hour, a window of %2 to %3 seconds.</source>
        <translation>Спроецированные угрозы: не больше одной на десять изображений и %1 в час, время на решение — от %2 до %3 секунд.</translation>
    </message>
    <message>
        <source>Import an exercise pack...</source>
        <translation>Импорт набора упражнений...</translation>
    </message>
    <message>
        <source>Your training session of %1 was cut off before its first answer; it is ended and counts nothing.</source>
        <translation>Ваше занятие от %1 прервалось до первого ответа; оно закончено и не учитывается.</translation>
    </message>
    <message numerus="yes">
        <source>Your training session of %1 was cut off; it is ended. The %n image(s) you answered count, the one you had not answered does not.</source>
        <translation>
            <numerusform>Ваше занятие от %1 прервалось; оно закончено. %n изображение с вашим ответом учитывается, оставшееся без ответа — нет.</numerusform>
            <numerusform>Ваше занятие от %1 прервалось; оно закончено. %n изображения с вашим ответом учитываются, оставшееся без ответа — нет.</numerusform>
            <numerusform>Ваше занятие от %1 прервалось; оно закончено. %n изображений с вашим ответом учитываются, оставшееся без ответа — нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted false alarms lie between 0 and %1 a picture or parcel.</source>
        <translation>Допустимое число ложных тревог — от 0 до %1 на изображение или посылку.</translation>
    </message>
    <message>
        <source>The scan holds no volume with values in HU, attenuation or density.</source>
        <translation>В снимке нет объёма со значениями HU, ослабления или плотности.</translation>
    </message>
    <message>
        <source>coarser voxels</source>
        <translation>воксели крупнее</translation>
    </message>
    <message>
        <source>finer voxels</source>
        <translation>воксели мельче</translation>
    </message>
    <message>
        <source>more noise</source>
        <translation>больше шума</translation>
    </message>
    <message>
        <source>less noise</source>
        <translation>меньше шума</translation>
    </message>
    <message>
        <source>softer edges</source>
        <translation>края мягче</translation>
    </message>
    <message>
        <source>sharper edges</source>
        <translation>края резче</translation>
    </message>
    <message>
        <source>other tube voltages, further apart</source>
        <translation>другие напряжения трубки, разница больше</translation>
    </message>
    <message>
        <source>other tube voltages, closer together</source>
        <translation>другие напряжения трубки, разница меньше</translation>
    </message>
    <message>
        <source>denser goods</source>
        <translation>товар плотнее</translation>
    </message>
    <message>
        <source>lighter goods</source>
        <translation>товар легче</translation>
    </message>
    <message>
        <source>%1 (%2, in training %3 to %4)</source>
        <translation>%1 (%2, при обучении от %3 до %4)</translation>
    </message>
    <message>
        <source>%1 (%2, in training up to %3)</source>
        <translation>%1 (%2, при обучении до %3)</translation>
    </message>
    <message>
        <source>Unlike the scans that %1 was trained on: %2. Its alarms, and its silence, are worth less here.</source>
        <translation>Не похоже на снимки, на которых обучена модель %1: %2. Её тревоги, как и их отсутствие, здесь менее надёжны.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The program stopped before its end</source>
        <translation>Программа остановилась до конца занятия</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Похожие изображения</translation>
    </message>
    <message>
        <source>This scan holds nothing to compare: no radiograph, and no CT whose values tell attenuation.</source>
        <translation>В этом снимке нечего сравнивать: нет ни рентгенограммы, ни КТ со значениями ослабления.</translation>
    </message>
    <message>
        <source>This scan has not been looked at yet.</source>
        <translation>Этот снимок ещё не просмотрен.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Спроецированные угрозы: результаты</translation>
    </message>
    <message>
        <source>A signed statement of a party is not that long.</source>
        <translation>Подписанное заявление стороны не бывает таким длинным.</translation>
    </message>
    <message>
        <source>This is no statement signed by a party.</source>
        <translation>Это не заявление, подписанное стороной.</translation>
    </message>
    <message>
        <source>The key that signed for %1 was withdrawn by the administration.</source>
        <translation>Ключ, которым подписано за %1, отозван таможенной службой.</translation>
    </message>
    <message>
        <source>The statement is not signed with a key that the administration registered for %1, or was altered.</source>
        <translation>Заявление не подписано ключом, который таможенная служба зарегистрировала за %1, или изменено.</translation>
    </message>
    <message>
        <source>This statement is recorded in this case already; the party signs a new one for what it does again.</source>
        <translation>Это заявление уже записано в этом деле; для повторного действия сторона подписывает новое.</translation>
    </message>
    <message>
        <source>A party is named by 1 to %1 characters in one line.</source>
        <translation>Сторона называется в одной строке, от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>Model %1, which gave this reason, is not on this terminal; its past declarations cannot be listed here.</source>
        <translation>Модели %1, назвавшей эту причину, нет на этой станции; её прошлые декларации здесь перечислить нельзя.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that gave this reason.</source>
        <translation>Модель риска в %1 — не та, что назвала эту причину.</translation>
    </message>
    <message>
        <source>This reason counted no past declarations.</source>
        <translation>Эта причина не учитывала прошлых деклараций.</translation>
    </message>
    <message>
        <source>This is no scan of a case.</source>
        <translation>Это не снимок дела.</translation>
    </message>
    <message>
        <source>There is not enough memory to look at this scan; close other programs and open its case again.</source>
        <translation>Недостаточно памяти, чтобы просмотреть этот снимок; закройте другие программы и откройте его дело снова.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseContents</name>
    <message>
        <source>Image and declaration</source>
        <translation>Снимок и декларация</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseController</name>
    <message>
        <source>unknown officer</source>
        <translation>неизвестный сотрудник</translation>
    </message>
    <message>
        <source>%1 (rights withdrawn)</source>
        <translation>%1 (права отозваны)</translation>
    </message>
    <message>
        <source>No case is open; choose one from the worklist.</source>
        <translation>Дело не открыто; выберите его в списке дел.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseDetection</name>
    <message>
        <source>Detectors: starting</source>
        <translation>Детекторы: запуск</translation>
    </message>
    <message>
        <source>Detectors: off</source>
        <translation>Детекторы: выключены</translation>
    </message>
    <message>
        <source>Detectors: all looked at</source>
        <translation>Детекторы: всё просмотрено</translation>
    </message>
    <message numerus="yes">
        <source>Detectors: paused, %n waiting</source>
        <translation>
            <numerusform>Детекторы: пауза, в очереди %n</numerusform>
            <numerusform>Детекторы: пауза, в очереди %n</numerusform>
            <numerusform>Детекторы: пауза, в очереди %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: %n not looked at</source>
        <translation>
            <numerusform>Детекторы: не просмотрен %n</numerusform>
            <numerusform>Детекторы: не просмотрено %n</numerusform>
            <numerusform>Детекторы: не просмотрено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: looking, %n to go</source>
        <translation>
            <numerusform>Детекторы: просмотр, остался %n</numerusform>
            <numerusform>Детекторы: просмотр, осталось %n</numerusform>
            <numerusform>Детекторы: просмотр, осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The detectors wait while you move the image.</source>
        <translation>Детекторы ждут, пока вы двигаете изображение.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Используются: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, scan %2</source>
        <translation>%1, снимок %2</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed, PPV %3 (%4)</source>
        <translation>подтверждено %1 из %2, PPV %3 (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>Here so far: %1.</source>
        <translation>Пока здесь: %1.</translation>
    </message>
    <message>
        <source>Find its outline yourself in the standard image; do not hold on this alarm alone.</source>
        <translation>Найдите его контур сами на стандартном изображении; не задерживайте только по этой тревоге.</translation>
    </message>
    <message>
        <source>Mostly false here: %1. %2</source>
        <translation>Здесь в основном ложные: %1. %2</translation>
    </message>
    <message>
        <source>None examined here yet. In tests: found %1 %, %2 false alarms in 100 pictures.</source>
        <translation>Здесь ещё не проверялись досмотром. В испытаниях: найдено %1 %, ложных тревог на 100 изображений: %2.</translation>
    </message>
    <message>
        <source>None examined here yet.</source>
        <translation>Здесь ещё не проверялись досмотром.</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>%1 — просмотр не удался: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looked at by %1.</source>
        <translation>Просмотрено: %1.</translation>
    </message>
    <message>
        <source>The detectors are looking.</source>
        <translation>Детекторы просматривают снимок.</translation>
    </message>
    <message>
        <source>Waits for the detectors.</source>
        <translation>Ожидает детекторов.</translation>
    </message>
    <message>
        <source>Decided before every detector had looked.</source>
        <translation>Решение принято до того, как просмотрели все детекторы.</translation>
    </message>
    <message>
        <source>Holds after it, as supervisors answered: %1 approved, %2 rejected. Not in the PPV.</source>
        <translation>Задержания после неё по ответам руководителей: утверждено %1, отклонено %2. В PPV не входят.</translation>
    </message>
    <message>
        <source>In a scan unlike those of its training: see below.</source>
        <translation>Снимок не похож на снимки из обучения: см. ниже.</translation>
    </message>
    <message>
        <source>A rule, not a model: so much metal that nothing can be said of what lies in it. Turn the parcel and scan again, or open it.</source>
        <translation>Правило, а не модель: металла столько, что о содержимом за ним ничего сказать нельзя. Поверните посылку и снимите снова или вскройте её.</translation>
    </message>
    <message>
        <source>None examined here yet. In tests, on simulated parcels: found %1 %, %2 false alarms in 100 parcels.</source>
        <translation>Здесь ещё не проверялись досмотром. В испытаниях на смоделированных посылках: найдено %1 %, ложных тревог на 100 посылок: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No detector for volumes here: %n volume(s) not looked at.</source>
        <translation>
            <numerusform>Детектора для объёмов здесь нет: не просмотрен %n объём.</numerusform>
            <numerusform>Детектора для объёмов здесь нет: не просмотрено %n объёма.</numerusform>
            <numerusform>Детектора для объёмов здесь нет: не просмотрено %n объёмов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No detector for radiographs here: %n radiograph(s) not looked at.</source>
        <translation>
            <numerusform>Детектора для рентгенограмм здесь нет: не просмотрена %n рентгенограмма.</numerusform>
            <numerusform>Детектора для рентгенограмм здесь нет: не просмотрено %n рентгенограммы.</numerusform>
            <numerusform>Детектора для рентгенограмм здесь нет: не просмотрено %n рентгенограмм.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::CasePictures</name>
    <message>
        <source>The last picture is still being kept; try again in a moment.</source>
        <translation>Предыдущее изображение ещё сохраняется; повторите чуть позже.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Это изображение повреждено, показать его нельзя.</translation>
    </message>
    <message>
        <source>The picture could not be kept: the disk is full or read-only.</source>
        <translation>Не удалось сохранить изображение: диск заполнен или доступен только для чтения.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseRisk</name>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
</context>
<context>
    <name>portlight::app::CommandTable</name>
    <message>
        <source>%1 already belongs to &quot;%2&quot;; give that another key first.</source>
        <translation>Клавиша %1 уже назначена команде «%2»; сначала назначьте той другую.</translation>
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
        <translation>Запрещённый предмет</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Недекларированный товар</translation>
    </message>
    <message>
        <source>Differs from declaration</source>
        <translation>Расхождение с декларацией</translation>
    </message>
    <message>
        <source>Hidden compartment</source>
        <translation>Тайник</translation>
    </message>
    <message>
        <source>Unclear shape</source>
        <translation>Неясная форма</translation>
    </message>
    <message>
        <source>Cannot see through</source>
        <translation>Не просвечивается</translation>
    </message>
    <message>
        <source>Unusual density</source>
        <translation>Необычная плотность</translation>
    </message>
    <message>
        <source>Possible prohibited item</source>
        <translation>Возможен запрещённый предмет</translation>
    </message>
    <message>
        <source>Clear %1?</source>
        <translation>Дело %1: без замечаний?</translation>
    </message>
    <message>
        <source>Hold %1: why?</source>
        <translation>Задержание по делу %1: почему?</translation>
    </message>
    <message>
        <source>Second opinion on %1: why?</source>
        <translation>Второе мнение по делу %1: почему?</translation>
    </message>
    <message>
        <source>Physical examination of %1: why?</source>
        <translation>Досмотр по делу %1: почему?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: hold approved</source>
        <translation>%1: задержание утверждено</translation>
    </message>
    <message>
        <source>Approve the hold of %1?</source>
        <translation>Утвердить задержание по делу %1?</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>Утвердить задержание</translation>
    </message>
    <message>
        <source>%1: hold rejected, back to inspection</source>
        <translation>%1: задержание отклонено, снова к анализу</translation>
    </message>
    <message>
        <source>Reject the hold of %1: why?</source>
        <translation>Отклонить задержание по делу %1: почему?</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>Отклонить задержание</translation>
    </message>
    <message>
        <source>Explained by the declaration</source>
        <translation>Объяснено декларацией</translation>
    </message>
    <message>
        <source>Harmless on second look</source>
        <translation>При повторном просмотре неопасно</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>%1: выпущено</translation>
    </message>
    <message>
        <source>Release %1: why?</source>
        <translation>Выпуск по делу %1: почему?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>Досмотрено, ничего не найдено</translation>
    </message>
    <message>
        <source>Papers completed</source>
        <translation>Документы дополнены</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Дело не открыто</translation>
    </message>
    <message>
        <source>Second opinion, read blind</source>
        <translation>Второе мнение, вслепую</translation>
    </message>
</context>
<context>
    <name>portlight::app::DeskDialogs</name>
    <message>
        <source>Import scans</source>
        <translation>Импорт снимков</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>Compare with a reference scan</source>
        <translation>Сравнение с эталонным снимком</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1; choose another folder.</source>
        <translation>Не удалось записать изображение в %1; выберите другую папку.</translation>
    </message>
    <message>
        <source>Picture of the case</source>
        <translation>Изображение дела</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>Показатели порта</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Добавление сотрудника</translation>
    </message>
    <message>
        <source>Examination of %1</source>
        <translation>Досмотр по делу %1</translation>
    </message>
    <message>
        <source>The examination is recorded.</source>
        <translation>Результат досмотра записан.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>Правила отбора</translation>
    </message>
    <message>
        <source>No country pack is in use; choose one in the settings (Ctrl+,).</source>
        <translation>Пакет страны не выбран; выберите его в настройках (Ctrl+,).</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить справку</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Что вы видите и пропускаете</translation>
    </message>
    <message>
        <source>Import an exercise pack</source>
        <translation>Импорт набора упражнений</translation>
    </message>
    <message>
        <source>Images like %1</source>
        <translation>Изображения, похожие на %1</translation>
    </message>
    <message>
        <source>Past declarations behind a reason</source>
        <translation>Прошлые декларации, на которых основана причина</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Спроецированные угрозы: результаты</translation>
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
        <translation>%1 теперь может войти.</translation>
    </message>
    <message>
        <source>Only files and folders of this terminal can be dropped here.</source>
        <translation>Сюда можно перетаскивать только файлы и папки этой станции.</translation>
    </message>
    <message>
        <source>Sandbox - Portlight</source>
        <translation>Тренажёр - Portlight</translation>
    </message>
    <message>
        <source>New here: train in the sandbox</source>
        <translation>Впервые здесь: занятия на тренажёре</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>Занятия на тренажёре</translation>
    </message>
    <message>
        <source>The sandbox program %1 cannot be started; install Portlight again.</source>
        <translation>Программа тренажёра %1 не запускается; установите Portlight заново.</translation>
    </message>
    <message>
        <source>Your password is changed, from now on.</source>
        <translation>Пароль изменён и действует с этого момента.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DetectionSettings</name>
    <message>
        <source>As the models were shipped</source>
        <translation>Как в поставке моделей</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Детекторы</translation>
    </message>
    <message>
        <source>Only an administrator changes how the detectors are used.</source>
        <translation>Порядок работы детекторов меняет только администратор.</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 pictures</source>
        <translation>Допустимо ложных тревог на 100 изображений</translation>
    </message>
    <message>
        <source> in 100 pictures</source>
        <translation> на 100 изображений</translation>
    </message>
    <message>
        <source> % of cases</source>
        <translation> % дел</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Share read unaided first</source>
        <translation>Доля дел сначала без подсказок</translation>
    </message>
    <message>
        <source>Read unaided first</source>
        <translation>Сначала без подсказок</translation>
    </message>
    <message>
        <source>There the findings stay hidden until the officer has said what they see.</source>
        <translation>В этих делах находки скрыты, пока сотрудник не скажет, что видит сам.</translation>
    </message>
    <message>
        <source>Find its outline yourself; do not hold on this alarm alone.</source>
        <translation>Найдите его контур сами; не задерживайте только по этой тревоге.</translation>
    </message>
    <message>
        <source>Rule on doubtful alarms</source>
        <translation>Правило для сомнительных тревог</translation>
    </message>
    <message>
        <source>On doubtful alarms</source>
        <translation>При сомнительных тревогах</translation>
    </message>
    <message>
        <source>Stands in place of an alarm whose class was mostly false on this scanner.</source>
        <translation>Показывается вместо тревоги, класс которой на этом сканере был в основном ложным.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>No model is in use.</source>
        <translation>Модели не используются.</translation>
    </message>
    <message>
        <source>In tests %1 false alarms in 100 pictures, and found: %2. Holds for scans looked at from then on.</source>
        <translation>В испытаниях ложных тревог на 100 изображений: %1; найдено: %2. Действует для снимков, просмотренных с этого момента.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In force, signed by you.</source>
        <translation>Введено в действие за вашей подписью.</translation>
    </message>
    <message>
        <source>False alarms, radiographs</source>
        <translation>Ложные тревоги, рентгенограммы</translation>
    </message>
    <message>
        <source>False alarms, CT</source>
        <translation>Ложные тревоги, КТ</translation>
    </message>
    <message>
        <source> in 100 parcels</source>
        <translation> на 100 посылок</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 parcels</source>
        <translation>Допустимо ложных тревог на 100 посылок</translation>
    </message>
    <message>
        <source>In tests, on simulated parcels, %1 false alarms in 100 parcels, and found: %2. Holds for scans looked at from then on.</source>
        <translation>В испытаниях на смоделированных посылках ложных тревог на 100 посылок: %1; найдено: %2. Действует для снимков, просмотренных с этого момента.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DocumentDialogs</name>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>Это дело закрыто; добавить в него ничего нельзя.</translation>
    </message>
    <message>
        <source>No document is registered in this case yet.</source>
        <translation>В деле ещё нет зарегистрированных документов.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Сначала выберите документ в списке.</translation>
    </message>
    <message>
        <source>No seal is recorded in this case yet.</source>
        <translation>В деле ещё нет записанных пломб.</translation>
    </message>
    <message>
        <source>Choose a seal in the list first.</source>
        <translation>Сначала выберите пломбу в списке.</translation>
    </message>
    <message>
        <source>This seal is open; nothing more is found of it.</source>
        <translation>Пломба вскрыта; проверять больше нечего.</translation>
    </message>
    <message>
        <source>The document to register</source>
        <translation>Документ для регистрации</translation>
    </message>
    <message>
        <source>The file presented as %1</source>
        <translation>Предъявленный файл: %1</translation>
    </message>
    <message>
        <source>%1, %2. What is kept of it is its hash; the file stays where it is.</source>
        <translation>%1, %2. Хранится только его хеш; файл остаётся на месте.</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>Регистрация документа</translation>
    </message>
    <message>
        <source>The document is registered.</source>
        <translation>Документ зарегистрирован.</translation>
    </message>
    <message>
        <source>%1, presented as %2</source>
        <translation>%1, предъявлен как %2</translation>
    </message>
    <message>
        <source>Presented document</source>
        <translation>Предъявленный документ</translation>
    </message>
    <message>
        <source>Recorded: the document is the one registered.</source>
        <translation>Записано: документ тот же, что зарегистрирован.</translation>
    </message>
    <message>
        <source>Recorded: the document presented is not the one registered.</source>
        <translation>Записано: предъявлен не тот документ, что зарегистрирован.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 сейчас у: %2.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>Передача записана.</translation>
    </message>
    <message>
        <source>A seal is used once: its number tells it from all others.</source>
        <translation>Пломба служит один раз: её номер отличает её от всех других.</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>контейнер %1</translation>
    </message>
    <message>
        <source>Affix a seal</source>
        <translation>Наложить пломбу</translation>
    </message>
    <message>
        <source>The seal is recorded.</source>
        <translation>Пломба записана.</translation>
    </message>
    <message>
        <source>Seal %1 on %2</source>
        <translation>Пломба %1, место: %2</translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation>Проверить пломбу</translation>
    </message>
    <message>
        <source>The state of the seal is recorded.</source>
        <translation>Состояние пломбы записано.</translation>
    </message>
    <message>
        <source>The statement that the party signed</source>
        <translation>Заявление, подписанное стороной</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>What %1 signed is something else than what is to be recorded; compare what it does, the file and the names.</source>
        <translation>Подписано (%1) не то, что должно быть записано; сравните действие, файл и имена.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DutyResultsPage</name>
    <message>
        <source>Save the results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>Спроецированные угрозы: результаты</translation>
    </message>
    <message>
        <source>Save as a table...</source>
        <translation>Сохранить как таблицу...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Сохранить как PDF...</translation>
    </message>
</context>
<context>
    <name>portlight::app::FiguresDesk</name>
    <message>
        <source>Save the numbers</source>
        <translation>Сохранить числа</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>portlight::app::FileDesk</name>
    <message>
        <source>A file has no case to decide</source>
        <translation>Файл вне дел: решать нечего</translation>
    </message>
    <message>
        <source>Viewing only</source>
        <translation>Только просмотр</translation>
    </message>
    <message>
        <source>Nothing here is kept or sent.</source>
        <translation>Здесь ничего не сохраняется и не отправляется.</translation>
    </message>
    <message>
        <source>Loading the scan, %1 %</source>
        <translation>Загрузка снимка, %1 %</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>Загрузка снимка...</translation>
    </message>
    <message>
        <source>This file holds a report but no image; open the scan it speaks of.</source>
        <translation>В этом файле отчёт без изображения; откройте снимок, к которому он относится.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ImportController</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n файл или папка</numerusform>
            <numerusform>%n файла и папки</numerusform>
            <numerusform>%n файлов и папок</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there; choose another in the settings.</source>
        <translation>Отслеживаемой папки %1 нет; выберите другую в настройках.</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>отслеживаемая папка</translation>
    </message>
    <message>
        <source>Receiving, slice %1</source>
        <translation>Приём, срез %1</translation>
    </message>
    <message>
        <source>Receiver on port %1</source>
        <translation>Приёмник: порт %1</translation>
    </message>
    <message>
        <source>Scanners on this machine can send to %1, 127.0.0.1 port %2.</source>
        <translation>Сканеры на этом компьютере могут отправлять снимки: имя %1, 127.0.0.1, порт %2.</translation>
    </message>
    <message>
        <source>scan from the network</source>
        <translation>снимок из сети</translation>
    </message>
    <message numerus="yes">
        <source>Import stopped; %n scan(s) came in before.</source>
        <translation>
            <numerusform>Импорт остановлен; до этого поступил %n снимок.</numerusform>
            <numerusform>Импорт остановлен; до этого поступили %n снимка.</numerusform>
            <numerusform>Импорт остановлен; до этого поступило %n снимков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) imported.</source>
        <translation>
            <numerusform>Импортирован %n снимок.</numerusform>
            <numerusform>Импортировано %n снимка.</numerusform>
            <numerusform>Импортировано %n снимков.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>Отложен %n файл.</numerusform>
            <numerusform>Отложено %n файла.</numerusform>
            <numerusform>Отложено %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Показать причину</translation>
    </message>
    <message>
        <source>There was no scan in what you gave.</source>
        <translation>В переданном снимков нет.</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionDesk</name>
    <message>
        <source>Choose a case from the worklist, or drop a scan here.</source>
        <translation>Выберите дело в списке или перетащите снимок сюда.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>The picture was not kept: its case was left before it was stored.</source>
        <translation>Изображение не сохранено: дело закрыли раньше, чем оно записалось.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights. What you decided is kept; nothing more can be saved. Sign out with Ctrl+Shift+L.</source>
        <translation>Таможенная служба отозвала ваши права. Ваши решения сохранены; больше ничего сохранить нельзя. Завершите сеанс: Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>%1   %2   %3   %4</source>
        <translation>%1   %2   %3   %4</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then the detectors&apos; findings are shown, and you decide.</source>
        <translation>Сначала скажите, что видите сами («Находки», Ctrl+U); затем появятся находки детекторов, и вы примете решение.</translation>
    </message>
    <message>
        <source>This case is not read unaided, or you have answered.</source>
        <translation>Для этого дела ответ без подсказок не нужен, или вы уже ответили.</translation>
    </message>
    <message>
        <source>Only an open case with a scan can get the result of an examination.</source>
        <translation>Результат досмотра записывается только в открытое дело со снимком.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 has no CT volume to compare with.</source>
        <translation>%1: нет объёма КТ для сравнения.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Справка сохранена: %1.</translation>
    </message>
    <message>
        <source>This scan is not on this terminal yet; it is asked for at the hub.</source>
        <translation>Этого снимка ещё нет на станции; он запрошен у сервера.</translation>
    </message>
    <message>
        <source>No hub that keeps scans is linked; every scan here is on this terminal.</source>
        <translation>Сервер со снимками не подключён; все снимки на этой станции.</translation>
    </message>
    <message>
        <source>Every scan of this case is on this terminal.</source>
        <translation>Все снимки дела на этой станции.</translation>
    </message>
    <message>
        <source>projected: %1</source>
        <translation>спроецировано: %1</translation>
    </message>
    <message>
        <source>Found: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>Найдено: %1. Это проекция, в посылке этого нет. Теперь решите дело как есть; Esc убирает проекцию.</translation>
    </message>
    <message>
        <source>You missed this: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>Вы пропустили: %1. Это проекция, в посылке этого нет. Теперь решите дело как есть; Esc убирает проекцию.</translation>
    </message>
    <message>
        <source>A projected threat was in the picture and is gone now; do it again.</source>
        <translation>На изображении была спроецированная угроза, теперь её нет; повторите действие.</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Только локально</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>Сервер не подключён: все дела хранятся на этой станции.</translation>
    </message>
    <message>
        <source>There is no scan of a case on the screen.</source>
        <translation>На экране нет снимка дела.</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then similar images are shown.</source>
        <translation>Сначала скажите, что видите сами («Находки», Ctrl+U); затем появятся похожие изображения.</translation>
    </message>
    <message>
        <source>The picture is not on this terminal yet; it is asked for at the hub.</source>
        <translation>Этого изображения ещё нет на станции; оно запрошено у сервера.</translation>
    </message>
    <message>
        <source>signed by the party</source>
        <translation>подписано стороной</translation>
    </message>
    <message>
        <source>signed with a key withdrawn since</source>
        <translation>подписано ключом, отозванным с тех пор</translation>
    </message>
    <message>
        <source>signed with a key that is not registered</source>
        <translation>подписано незарегистрированным ключом</translation>
    </message>
    <message>
        <source>the party&apos;s signature is WRONG</source>
        <translation>подпись стороны НЕВЕРНА</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionPage</name>
    <message>
        <source>Mark</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Image - Portlight</source>
        <translation>Изображение - Portlight</translation>
    </message>
</context>
<context>
    <name>portlight::app::PackImport</name>
    <message>
        <source>Reading an exercise pack</source>
        <translation>Чтение набора упражнений</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came in from the pack, %1 with something prohibited; sessions show them from now on.</source>
        <translation>
            <numerusform>Из набора принят %n снимок, с запрещённым предметом: %1; теперь показывается на занятиях.</numerusform>
            <numerusform>Из набора принято %n снимка, с запрещённым предметом: %1; теперь показываются на занятиях.</numerusform>
            <numerusform>Из набора принято %n снимков, с запрещённым предметом: %1; теперь показываются на занятиях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, nobody marked where the thing lies: these are cases only.</source>
        <translation>
            <numerusform>Для %n снимка никто не отметил, где лежит предмет: только как дело.</numerusform>
            <numerusform>Для %n снимков никто не отметил, где лежит предмет: только как дела.</numerusform>
            <numerusform>Для %n снимков никто не отметил, где лежит предмет: только как дела.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ProjectionSettings</name>
    <message>
        <source>Share of radiographs</source>
        <translation>Доля рентгенограмм</translation>
    </message>
    <message>
        <source>At least one in</source>
        <translation>Не реже одной на</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>Не больше в час</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>Время на решение</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>случайно</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Projected threats</source>
        <translation>Спроецированные угрозы</translation>
    </message>
    <message>
        <source>A threat that is not in the parcel, shown in the picture of some cases. The officer is told at once; the case is then decided as it is, and its log says that there was one.</source>
        <translation>Угроза, которой нет в посылке, показывается на изображении в некоторых делах. Сотрудник сразу узнаёт результат; затем дело решается как есть, а в его журнале отмечено, что она была.</translation>
    </message>
    <message>
        <source>Only a supervisor changes this.</source>
        <translation>Это меняет только руководитель.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>Введено в действие.</translation>
    </message>
    <message>
        <source>None are projected.</source>
        <translation>Угрозы не проецируются.</translation>
    </message>
    <message numerus="yes">
        <source> radiograph(s)</source>
        <translation>
            <numerusform> рентгенограмму</numerusform>
            <numerusform> рентгенограммы</numerusform>
            <numerusform> рентгенограмм</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ReceiptDesk</name>
    <message>
        <source>The last receipt is still being written.</source>
        <translation>Прежняя справка ещё записывается.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReferenceChooser</name>
    <message>
        <source>Only CT volumes are compared side by side.</source>
        <translation>Рядом сравниваются только объёмы КТ.</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>Файл...</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReportSheet</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another folder.</source>
        <translation>Не удалось записать %1; выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>portlight::app::RulesDesk</name>
    <message>
        <source>No case with a declaration was examined at this station yet; try the rules on a file of past declarations.</source>
        <translation>На этой станции ещё нет досмотренных дел с декларацией; проверьте правила на файле прошлых деклараций.</translation>
    </message>
    <message>
        <source>an unknown officer</source>
        <translation>неизвестный сотрудник</translation>
    </message>
    <message>
        <source>Past declarations with their outcomes</source>
        <translation>Прошлые декларации с результатами</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;All files (*)</source>
        <translation>Таблица CSV (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>эта станция</translation>
    </message>
</context>
<context>
    <name>portlight::app::SandboxPort</name>
    <message>
        <source>Simulating cases</source>
        <translation>Моделирование дел</translation>
    </message>
    <message>
        <source>Sandbox: no hub</source>
        <translation>Тренажёр: без сервера</translation>
    </message>
    <message>
        <source>This program has no way to any hub: nothing leaves it.</source>
        <translation>У этой программы нет связи ни с одним сервером: из неё ничего не уходит.</translation>
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
        <translation>Загрузка снимка, %1 %</translation>
    </message>
    <message>
        <source>This case has no scan yet. Drop one here to attach it.</source>
        <translation>В этом деле ещё нет снимка. Перетащите его сюда, чтобы приложить.</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>Загрузка снимка...</translation>
    </message>
    <message>
        <source>A small picture, sent ahead of the scan.
%1</source>
        <translation>Уменьшенное изображение, присланное раньше снимка.
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
        <translation>Снимок передаётся с сервера%1. Ctrl+Shift+G останавливает.</translation>
    </message>
    <message>
        <source>The scan was not fetched: it was stopped. Ctrl+G goes on with it.</source>
        <translation>Снимок не получен: передача остановлена. Ctrl+G продолжит.</translation>
    </message>
    <message>
        <source>Scans: no line</source>
        <translation>Снимки: нет связи</translation>
    </message>
    <message numerus="yes">
        <source>Scans: no line, %n to send</source>
        <translation>
            <numerusform>Снимки: нет связи, к отправке: %n</numerusform>
            <numerusform>Снимки: нет связи, к отправке: %n</numerusform>
            <numerusform>Снимки: нет связи, к отправке: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a scan%1</source>
        <translation>Получение снимка%1</translation>
    </message>
    <message numerus="yes">
        <source>Sending a scan%1, %n to go</source>
        <translation>
            <numerusform>Отправка снимка%1, осталось: %n</numerusform>
            <numerusform>Отправка снимка%1, осталось: %n</numerusform>
            <numerusform>Отправка снимка%1, осталось: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans: over quota</source>
        <translation>Снимки: нет места</translation>
    </message>
    <message numerus="yes">
        <source>Scans: %n to send</source>
        <translation>
            <numerusform>Снимки: к отправке %n</numerusform>
            <numerusform>Снимки: к отправке %n</numerusform>
            <numerusform>Снимки: к отправке %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left this terminal for want of room; the hub has them.</source>
        <translation>
            <numerusform>%n снимок ушёл со станции за нехваткой места; на сервере он есть.</numerusform>
            <numerusform>%n снимка ушли со станции за нехваткой места; на сервере они есть.</numerusform>
            <numerusform>%n снимков ушли со станции за нехваткой места; на сервере они есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is asked for again.</source>
        <translation>%1 Запрошено снова.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScriptedRun</name>
    <message>
        <source>The image did not come in time.</source>
        <translation>Изображение не появилось вовремя.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>Пресета «%1» нет; есть: %2.</translation>
    </message>
    <message>
        <source>the program has no enhancement of that name.</source>
        <translation>в программе нет улучшения с таким именем.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be laid over this image: %2</source>
        <translation>«%1» нельзя наложить на это изображение: %2</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Не удалось записать изображение в %1.</translation>
    </message>
</context>
<context>
    <name>portlight::app::SettingsPage</name>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Блокировать через</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse before the desk locks itself.</source>
        <translation>Сколько минут без клавиш и мыши до блокировки программы.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не задана</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Отслеживаемая папка</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Выбрать...</translation>
    </message>
    <message>
        <source>Scans put there are imported and then removed from it.</source>
        <translation>Снимки, помещённые в неё, импортируются и затем удаляются из неё.</translation>
    </message>
    <message>
        <source>Receive scans from scanners on this machine (DICOM C-STORE)</source>
        <translation>Принимать снимки от сканеров на этом компьютере (DICOM C-STORE)</translation>
    </message>
    <message>
        <source>Receiver port</source>
        <translation>Порт приёмника</translation>
    </message>
    <message>
        <source>Receiver title</source>
        <translation>Имя приёмника</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Приёмник</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>The address is this machine only (127.0.0.1).</source>
        <translation>Адрес — только этот компьютер (127.0.0.1).</translation>
    </message>
    <message>
        <source>Volumes are drawn by</source>
        <translation>Объёмы строит</translation>
    </message>
    <message>
        <source>a graphics card where there is one</source>
        <translation>видеокарта, если она есть</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>процессор</translation>
    </message>
    <message>
        <source>the graphics card, whatever it is</source>
        <translation>видеокарта, любая</translation>
    </message>
    <message>
        <source>From the next start of the desk on.</source>
        <translation>Со следующего запуска программы.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>Пакет страны</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>Отклонено: %1. Причина: %2</translation>
    </message>
    <message>
        <source>Another folder...</source>
        <translation>Другая папка...</translation>
    </message>
    <message>
        <source>Language, prohibited goods, lanes, tariff excerpt, holidays and lessons of a country.</source>
        <translation>Язык, запрещённые товары, коридоры, выписка из тарифа, праздники и уроки страны.</translation>
    </message>
    <message>
        <source>Send scans made here to the hub by themselves</source>
        <translation>Отправлять сделанные здесь снимки на сервер автоматически</translation>
    </message>
    <message>
        <source>Scans at the hub</source>
        <translation>Снимки на сервере</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Bandwidth for scans</source>
        <translation>Скорость передачи снимков</translation>
    </message>
    <message>
        <source>Room for scans</source>
        <translation>Место для снимков</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>When the room is used up, scans that the hub holds leave this terminal, the longest unused first; opening their case brings them back.</source>
        <translation>Когда место кончается, снимки, которые есть на сервере, уходят со станции, начиная с давно не открывавшихся; при открытии дела они возвращаются.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Скорость передачи</translation>
    </message>
    <message>
        <source>no country pack</source>
        <translation>без пакета страны</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutModel</name>
    <message>
        <source>Area</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutSheet</name>
    <message>
        <source>Enter on a key changes it; Backspace takes it away.</source>
        <translation>Enter на клавише меняет её; Backspace убирает.</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Вернуть исходные клавиши</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>portlight::app::SimilarDesk</name>
    <message>
        <source>Scans are still being looked at; the list grows by itself.</source>
        <translation>Снимки ещё просматриваются; список пополняется сам.</translation>
    </message>
    <message>
        <source>Some scans could not be looked at: %1</source>
        <translation>Некоторые снимки просмотреть не удалось: %1</translation>
    </message>
</context>
<context>
    <name>portlight::app::SyncController</name>
    <message>
        <source>Local only</source>
        <translation>Только локально</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>Сервер не подключён: все дела хранятся на этой станции.</translation>
    </message>
    <message>
        <source>Hub link damaged</source>
        <translation>Файл связи повреждён</translation>
    </message>
    <message>
        <source>Hub: connecting</source>
        <translation>Сервер: подключение</translation>
    </message>
    <message>
        <source>Work goes on; what is decided now is sent when the line is up.</source>
        <translation>Работа продолжается; принятые решения будут отправлены, когда появится связь.</translation>
    </message>
    <message numerus="yes">
        <source>Hub: stuck · %n waiting</source>
        <translation>
            <numerusform>Сервер: затор · в очереди %n</numerusform>
            <numerusform>Сервер: затор · в очереди %n</numerusform>
            <numerusform>Сервер: затор · в очереди %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connected</source>
        <translation>Сервер: подключён</translation>
    </message>
    <message>
        <source>Hub: no line</source>
        <translation>Сервер: нет связи</translation>
    </message>
    <message>
        <source>%1 · all sent</source>
        <translation>%1 · всё отправлено</translation>
    </message>
    <message>
        <source>%1 · %2 waiting, oldest %3</source>
        <translation>%1 · в очереди %2, самому старому %3</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Пока ничего не получено.</translation>
    </message>
    <message>
        <source>Last received %1</source>
        <translation>Последнее получение: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) set aside: on record, without effect</source>
        <translation>
            <numerusform>%n событие отложено: записано, но не действует</numerusform>
            <numerusform>%n события отложены: записаны, но не действуют</numerusform>
            <numerusform>%n событий отложено: записаны, но не действуют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): the hub&apos;s log was changed after the fact</source>
        <translation>
            <numerusform>%n тревога: журнал сервера изменён задним числом</numerusform>
            <numerusform>%n тревоги: журнал сервера изменён задним числом</numerusform>
            <numerusform>%n тревог: журнал сервера изменён задним числом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub&apos;s log was changed after the fact: %n alarm(s). Tell your supervisor. %1</source>
        <translation>
            <numerusform>Журнал сервера изменён задним числом: %n тревога. Сообщите руководителю. %1</numerusform>
            <numerusform>Журнал сервера изменён задним числом: %n тревоги. Сообщите руководителю. %1</numerusform>
            <numerusform>Журнал сервера изменён задним числом: %n тревог. Сообщите руководителю. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingDesk</name>
    <message>
        <source>Sandbox: no hub</source>
        <translation>Тренажёр: без сервера</translation>
    </message>
    <message>
        <source>Nothing here is sent.</source>
        <translation>Отсюда ничего не отправляется.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>your answers are kept, no case is touched</source>
        <translation>ответы сохраняются, дела не затрагиваются</translation>
    </message>
    <message>
        <source>Left before its end</source>
        <translation>Прервано досрочно</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Тренировка: %1</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Подождите</translation>
    </message>
    <message>
        <source>Making the next image...</source>
        <translation>Создаётся следующее изображение...</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>Есть ли здесь что-то запрещённое?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>%1, as marked.</source>
        <translation>%1: отмечено верно.</translation>
    </message>
    <message>
        <source>There is this in it: %1.</source>
        <translation>Здесь есть: %1.</translation>
    </message>
    <message>
        <source>You held it for something else: for the figures it counts as missed.</source>
        <translation>Вы задержали посылку из-за другого: в показателях это пропуск.</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Ложная тревога</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it.</source>
        <translation>Ничего запрещённого здесь нет.</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it, and you cleared it.</source>
        <translation>Ничего запрещённого здесь нет, и ваше решение — «Без замечаний».</translation>
    </message>
    <message>
        <source>This image comes back tomorrow.</source>
        <translation>Это изображение вернётся завтра.</translation>
    </message>
    <message>
        <source>After %1 s.</source>
        <translation>Через %1 с.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) answered</source>
        <translation>
            <numerusform>Отвечено: %n изображение</numerusform>
            <numerusform>Отвечено: %n изображения</numerusform>
            <numerusform>Отвечено: %n изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Занятие окончено.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Занятие окончено</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Занятие окончено</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Нет изображения</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A scan of an examined case, out of an exercise pack.</source>
        <translation>Снимок досмотренного дела из набора упражнений.</translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingReportPage</name>
    <message>
        <source>Certificate...</source>
        <translation>Сертификат...</translation>
    </message>
    <message>
        <source>Whose page</source>
        <translation>Чья страница</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Что вы видите и пропускаете</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Сохранить в PDF...</translation>
    </message>
    <message>
        <source>Save the answers as a table...</source>
        <translation>Сохранить ответы таблицей...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Сохранить ответы</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить сертификат</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Моя страница</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Choose a trainee first.</source>
        <translation>Сначала выберите стажёра.</translation>
    </message>
</context>
<context>
    <name>portlight::country</name>
    <message>
        <source>The country pack was altered after it was signed (%1); get it again.</source>
        <translation>Пакет страны изменён после подписи (%1); получите его заново.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a country pack.</source>
        <translation>«%1»: такому файлу не место в пакете страны.</translation>
    </message>
    <message>
        <source>The country pack names the lesson %1 but does not hold it.</source>
        <translation>Пакет страны называет урок %1, но не содержит его.</translation>
    </message>
    <message>
        <source>The country pack holds no lesson.</source>
        <translation>В пакете страны нет ни одного урока.</translation>
    </message>
    <message>
        <source>%1 holds no country pack (pack.json).</source>
        <translation>%1: пакета страны (pack.json) нет.</translation>
    </message>
    <message>
        <source>The country pack carries no signature.</source>
        <translation>У пакета страны нет подписи.</translation>
    </message>
    <message>
        <source>The country pack is signed by a key that is not trusted here (%1...).</source>
        <translation>Пакет страны подписан ключом, которому здесь не доверяют (%1...).</translation>
    </message>
    <message>
        <source>%1 of the country pack is no JSON object.</source>
        <translation>%1 в пакете страны: не объект JSON.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 in the country pack lacks something or is malformed.</source>
        <translation>Запись %1 в %2 пакета страны: неполна или составлена неверно.</translation>
    </message>
    <message>
        <source>%1 of the country pack must list 1 to %2 entries under &quot;%3&quot;.</source>
        <translation>%1 в пакете страны: в «%3» должно быть от 1 до %2 записей.</translation>
    </message>
    <message>
        <source>The country pack is of a format that this version does not read.</source>
        <translation>Пакет страны в формате, который эта версия не читает.</translation>
    </message>
    <message>
        <source>pack.json needs id, name, language, locale, date, note and units in the forms that docs/country-packs.md names.</source>
        <translation>В pack.json нужны id, name, language, locale, date, note и units в том виде, который описан в docs/country-packs.md.</translation>
    </message>
    <message>
        <source>The lesson %1 must be UTF-8 text that begins with &quot;# Title&quot;.</source>
        <translation>Урок %1: нужен текст UTF-8, который начинается с «# Title».</translation>
    </message>
</context>
<context>
    <name>portlight::inference</name>
    <message>
        <source>The model carries no signature.</source>
        <translation>Модель не подписана.</translation>
    </message>
    <message>
        <source>The model is signed by a key that this terminal does not trust (%1...).</source>
        <translation>Модель подписана ключом, которому эта станция не доверяет (%1...).</translation>
    </message>
    <message>
        <source>The model&apos;s description was altered after it was signed.</source>
        <translation>Описание модели изменено после подписания.</translation>
    </message>
    <message>
        <source>This program was built without ONNX Runtime.</source>
        <translation>Эта программа собрана без ONNX Runtime.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not of the shape its bundle states.</source>
        <translation>Форма ответа модели не та, что указана в её пакете.</translation>
    </message>
    <message>
        <source>The model has no %1.</source>
        <translation>В модели нет файла %1.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large: %2 bytes, %3 at most.</source>
        <translation>Файл %1 модели слишком велик: %2 байт, допустимо %3.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large.</source>
        <translation>Файл %1 модели слишком велик.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 was altered after it was signed.</source>
        <translation>Файл %1 модели изменён после подписания.</translation>
    </message>
    <message>
        <source>The model&apos;s classes need different names and thresholds from 0 to 1.</source>
        <translation>Классам модели нужны разные имена и пороги от 0 до 1.</translation>
    </message>
    <message>
        <source>The model&apos;s operating points for %1 cannot be.</source>
        <translation>Рабочие точки модели для класса %1 невозможны.</translation>
    </message>
    <message>
        <source>The model names %1 classes.</source>
        <translation>Недопустимое число классов в модели: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json is not a JSON object.</source>
        <translation>Файл bundle.json модели — не объект JSON.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle has a format that this version does not know.</source>
        <translation>Формат пакета модели этой версии программы неизвестен.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states an input or a step that cannot be.</source>
        <translation>В файле bundle.json модели указан невозможный вход или шаг.</translation>
    </message>
    <message>
        <source>There is no model for &quot;%1&quot; in %2.</source>
        <translation>Модели для «%1» в папке %2 нет.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 &quot;%2&quot; is not of the shape its bundle states.</source>
        <translation>Форма не та, что указана в пакете модели: %1 «%2».</translation>
    </message>
    <message>
        <source>The model has other inputs and outputs than its bundle states.</source>
        <translation>Входы и выходы модели не те, что указаны в её пакете.</translation>
    </message>
    <message>
        <source>The detector could not run.</source>
        <translation>Детектор не удалось запустить.</translation>
    </message>
    <message>
        <source>The model is not one that ONNX Runtime can load.</source>
        <translation>ONNX Runtime не может загрузить эту модель.</translation>
    </message>
    <message>
        <source>The model is not one that OpenCV can load.</source>
        <translation>OpenCV не может загрузить эту модель.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>Изображение пустое.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The scan has no colour or grey picture to look at.</source>
        <translation>В снимке нет цветного или серого изображения для просмотра.</translation>
    </message>
    <message>
        <source>loose, such as textile</source>
        <translation>рыхлое, например ткань</translation>
    </message>
    <message>
        <source>organic, such as food or plastic</source>
        <translation>органика, например пища или пластик</translation>
    </message>
    <message>
        <source>glass, stone or light metal</source>
        <translation>стекло, камень или лёгкий металл</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>металл</translation>
    </message>
    <message>
        <source>%1% of the mass reads as %2; declared goods of this kind hold about %3%.</source>
        <translation>%1% массы читается как: %2; у декларированных товаров такого рода обычно около %3%.</translation>
    </message>
    <message>
        <source>Nearly empty: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Почти пусто: по снимку %1 kg, в декларации %2 kg.</translation>
    </message>
    <message>
        <source>Heavier than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Тяжелее заявленного: по снимку %1 kg, в декларации %2 kg.</translation>
    </message>
    <message>
        <source>Lighter than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>Легче заявленного: по снимку %1 kg, в декларации %2 kg.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states features or an overlap that cannot be.</source>
        <translation>bundle.json модели указывает невозможные признаки или перекрытие.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json names no model or no set.</source>
        <translation>bundle.json модели не называет модель или набор.</translation>
    </message>
    <message>
        <source>The model is of a kind that this version does not know.</source>
        <translation>Эта версия не знает модели такого вида.</translation>
    </message>
    <message>
        <source>This model does not look at radiographs.</source>
        <translation>Эта модель не смотрит рентгенограммы.</translation>
    </message>
    <message>
        <source>The model was trained on other features than this version computes.</source>
        <translation>Модель обучена на других признаках, чем вычисляет эта версия.</translation>
    </message>
    <message>
        <source>This model does not look at volumes.</source>
        <translation>Эта модель не смотрит объёмы.</translation>
    </message>
    <message>
        <source>The volume&apos;s values tell no attenuation: it takes HU, attenuation or density.</source>
        <translation>По значениям объёма ослабление неизвестно: нужны HU, ослабление или плотность.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states a range of training that cannot be.</source>
        <translation>В файле bundle.json модели указан невозможный диапазон обучения.</translation>
    </message>
</context>
<context>
    <name>portlight::inspection</name>
    <message>
        <source>This decision is none of clear, hold, second opinion or physical examination.</source>
        <translation>Это решение — не «Без замечаний», «Задержать», «Второе мнение» или «Досмотр».</translation>
    </message>
    <message>
        <source>Your role may not decide cases; ask an inspector.</source>
        <translation>Ваша роль не даёт права решать по делам; обратитесь к инспектору.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor resolves it.</source>
        <translation>Два решения по этому делу противоречат друг другу; спор решает руководитель.</translation>
    </message>
    <message>
        <source>This case has no scan yet; decide once the scan is there.</source>
        <translation>В этом деле ещё нет снимка; примите решение, когда он появится.</translation>
    </message>
    <message>
        <source>This case is on hold; only a supervisor can release it.</source>
        <translation>Это дело задержано; выпуск разрешает только руководитель.</translation>
    </message>
    <message>
        <source>This case is already decided; a supervisor can reopen it.</source>
        <translation>По этому делу решение уже принято; снова открыть его может руководитель.</translation>
    </message>
    <message>
        <source>You asked for this second opinion; another officer gives it. You may still hold the case or send it to examination.</source>
        <translation>Это второе мнение запросили вы; его даёт другой сотрудник. Вы можете по-прежнему задержать или направить на досмотр.</translation>
    </message>
    <message>
        <source>Say why in a few words: every decision but Clear needs a reason.</source>
        <translation>Кратко укажите причину: она нужна для любого решения, кроме «Без замечаний».</translation>
    </message>
    <message>
        <source>Only a supervisor can release a held case.</source>
        <translation>Выпуск по задержанному делу разрешает только руководитель.</translation>
    </message>
    <message>
        <source>Only a held or examined case can be released.</source>
        <translation>Выпуск возможен только по задержанному или досмотренному делу.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must release the case.</source>
        <translation>Это задержание запросили вы; выпуск разрешает другой сотрудник.</translation>
    </message>
    <message>
        <source>Only a supervisor can answer a hold.</source>
        <translation>Ответить на запрос задержания может только руководитель.</translation>
    </message>
    <message>
        <source>No hold waits for an answer on this case.</source>
        <translation>По этому делу нет запроса задержания.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must answer it.</source>
        <translation>Это задержание запросили вы; ответить должен другой сотрудник.</translation>
    </message>
    <message>
        <source>%1 is not a container number (ISO 6346): check it against the container&apos;s door.</source>
        <translation>%1 — не номер контейнера (ISO 6346): сверьте его с дверью контейнера.</translation>
    </message>
    <message>
        <source>The record is incomplete: &quot;%1&quot; is missing.</source>
        <translation>Запись неполна: нет «%1».</translation>
    </message>
    <message>
        <source>This case is already open.</source>
        <translation>Это дело уже открыто.</translation>
    </message>
    <message>
        <source>This case does not exist; open it first.</source>
        <translation>Такого дела нет; сначала откройте его.</translation>
    </message>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>Это дело закрыто; добавить в него ничего нельзя.</translation>
    </message>
    <message>
        <source>A name may be %1 characters long at most.</source>
        <translation>В имени не больше %1 знаков.</translation>
    </message>
    <message>
        <source>The record is incomplete: the document&apos;s hash is missing.</source>
        <translation>Запись неполна: нет хеша документа.</translation>
    </message>
    <message>
        <source>This file is registered in this case already, as %1.</source>
        <translation>Файл уже зарегистрирован в деле как %1.</translation>
    </message>
    <message>
        <source>Say who has the document.</source>
        <translation>Укажите, у кого документ.</translation>
    </message>
    <message>
        <source>%1 has the document already.</source>
        <translation>Документ уже у: %1.</translation>
    </message>
    <message>
        <source>%1 has the document now; look again before you hand it on.</source>
        <translation>Документ сейчас у: %1; посмотрите ещё раз, прежде чем передавать.</translation>
    </message>
    <message>
        <source>Say who takes the document over.</source>
        <translation>Укажите, кто принимает документ.</translation>
    </message>
    <message>
        <source>A seal has a number of at most %1 characters.</source>
        <translation>В номере пломбы не больше %1 знаков.</translation>
    </message>
    <message>
        <source>There is a seal %1 in this case already; a seal is used once.</source>
        <translation>В деле уже есть пломба %1; пломба служит один раз.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>Укажите, что закрывает пломба.</translation>
    </message>
    <message>
        <source>There is no seal %1 in this case; affix it first.</source>
        <translation>В деле нет пломбы %1; сначала наложите её.</translation>
    </message>
    <message>
        <source>A seal is found intact, opened or broken.</source>
        <translation>Пломба бывает целой, вскрытой или сорванной.</translation>
    </message>
    <message>
        <source>Seal %1 was found broken before.</source>
        <translation>Пломба %1 уже найдена сорванной.</translation>
    </message>
    <message>
        <source>Seal %1 was opened before.</source>
        <translation>Пломба %1 уже вскрыта.</translation>
    </message>
    <message>
        <source>Say why the seal is opened.</source>
        <translation>Укажите, зачем вскрывают пломбу.</translation>
    </message>
    <message>
        <source>Say in a few words how the seal was found.</source>
        <translation>Опишите коротко состояние пломбы.</translation>
    </message>
    <message>
        <source>There is no such document in this case; register it first.</source>
        <translation>Такого документа в деле нет; сначала зарегистрируйте его.</translation>
    </message>
    <message>
        <source>Say who presents the document.</source>
        <translation>Укажите, кто предъявляет документ.</translation>
    </message>
</context>
<context>
    <name>portlight::intake</name>
    <message>
        <source>Case %1 has no such scan.</source>
        <translation>В деле %1 такого снимка нет.</translation>
    </message>
    <message>
        <source>%1 is no DICOM scan; a threat report cannot refer to it.</source>
        <translation>%1 — не снимок DICOM; отчёт об угрозах не может на него ссылаться.</translation>
    </message>
    <message>
        <source>Sign in first; scans are stored encrypted.</source>
        <translation>Сначала войдите; снимки хранятся зашифрованными.</translation>
    </message>
    <message>
        <source>There is no room to open the scan; free some disk space.</source>
        <translation>Нет места, чтобы открыть снимок; освободите место на диске.</translation>
    </message>
    <message>
        <source>The declaration %1 cannot be read.</source>
        <translation>Декларация %1 не читается.</translation>
    </message>
    <message>
        <source>%1 is too large for a declaration.</source>
        <translation>Файл %1 слишком велик для декларации.</translation>
    </message>
    <message>
        <source>%1 is not a declaration in JSON.</source>
        <translation>Файл %1 — не декларация в JSON.</translation>
    </message>
    <message>
        <source>%1 holds neither a picture nor a threat report.</source>
        <translation>В %1 нет ни изображения, ни отчёта об угрозах.</translation>
    </message>
    <message>
        <source>%1 is already in case %2; it was not added again.</source>
        <translation>%1 уже есть в деле %2; повторно не добавлено.</translation>
    </message>
    <message>
        <source>The scan that %1 speaks of is not on this terminal; its findings have no place.</source>
        <translation>Снимка, к которому относится %1, на этой станции нет; его находки некуда поместить.</translation>
    </message>
    <message>
        <source>Put aside in %1.</source>
        <translation>Отложено в %1.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as a scan of case %2 but differs from it; both are kept.</source>
        <translation>%1 выдаёт себя за тот же экземпляр, что и снимок дела %2, но отличается от него; сохранены оба.</translation>
    </message>
</context>
<context>
    <name>portlight::risk</name>
    <message>
        <source>The file has no column &quot;%1&quot;, which the profile &quot;%2&quot; takes as the declaration number.</source>
        <translation>В файле нет столбца «%1», в котором по профилю «%2» стоит номер декларации.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a number.</source>
        <translation>%1: «%2» — не число.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a date in the profile&apos;s format.</source>
        <translation>%1: «%2» — не дата в формате профиля.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no outcome that the profile knows.</source>
        <translation>%1: профиль не знает результата «%2».</translation>
    </message>
    <message>
        <source>The file is empty or its first line is no list of column titles.</source>
        <translation>Файл пуст, или его первая строка — не список заголовков столбцов.</translation>
    </message>
    <message>
        <source>The import was stopped after %1 rows.</source>
        <translation>Импорт остановлен; прочитано строк: %1.</translation>
    </message>
    <message>
        <source>The row is damaged: a quote is not closed, or the row is too long.</source>
        <translation>Строка повреждена: кавычка не закрыта или строка слишком длинная.</translation>
    </message>
    <message>
        <source>The row has %1 fields where the header has %2.</source>
        <translation>Полей в строке: %1, в заголовке: %2.</translation>
    </message>
    <message>
        <source>The row has no declaration number.</source>
        <translation>В строке нет номера декларации.</translation>
    </message>
    <message>
        <source>The CSV profile %1 cannot be opened: %2.</source>
        <translation>Профиль CSV %1 не открывается: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a CSV profile.</source>
        <translation>Файл %1 слишком велик для профиля CSV.</translation>
    </message>
    <message>
        <source>The CSV profile is not JSON: %1.</source>
        <translation>Профиль CSV — не JSON: %1.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; needs a separator of one character.</source>
        <translation>Профилю CSV «%1» нужен разделитель из одного символа.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; names an unknown element &quot;%2&quot;.</source>
        <translation>В профиле CSV «%1» указан неизвестный элемент «%2».</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; must say which column holds the declaration number.</source>
        <translation>В профиле CSV «%1» должно быть указано, в каком столбце номер декларации.</translation>
    </message>
    <message>
        <source>The response needs its %1.</source>
        <translation>В ответе не указано: %1.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is longer than the %3 characters of the message.</source>
        <translation>Слишком длинно (%1: «%2»); в сообщении символов не больше %3.</translation>
    </message>
    <message>
        <source>declaration number</source>
        <translation>номер декларации</translation>
    </message>
    <message>
        <source>declarant&apos;s reference</source>
        <translation>справочный номер декларанта</translation>
    </message>
    <message>
        <source>container number</source>
        <translation>номер контейнера</translation>
    </message>
    <message>
        <source>customs office</source>
        <translation>таможенный орган</translation>
    </message>
    <message>
        <source>message reference</source>
        <translation>номер сообщения</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB, too large for one message.</source>
        <translation>Файл больше 256 MiB — слишком велик для одного сообщения.</translation>
    </message>
    <message>
        <source>The file is neither WCO XML nor UN/EDIFACT, and no CSV profile fits its first line.</source>
        <translation>Файл — не WCO XML и не UN/EDIFACT, и ни один профиль CSV не подходит к его первой строке.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 не открывается: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than one case agrees (%1 do); the newest was taken.</source>
        <translation>Подходят несколько дел (%1); взято самое новое.</translation>
    </message>
    <message>
        <source>Container number %1 fails the ISO 6346 check.</source>
        <translation>Номер контейнера %1 не проходит проверку ISO 6346.</translation>
    </message>
    <message>
        <source>The case already holds declaration %1.</source>
        <translation>В деле уже есть декларация %1.</translation>
    </message>
    <message>
        <source>The message says it has %1 segments, but there are %2.</source>
        <translation>В сообщении заявлено сегментов: %1, а есть: %2.</translation>
    </message>
    <message>
        <source>A message begins on line %1 before the one before it has ended.</source>
        <translation>В строке %1 начинается сообщение, хотя предыдущее не закончено.</translation>
    </message>
    <message>
        <source>The interchange stops in the middle of a message (no UNT).</source>
        <translation>Пакет обмена обрывается посреди сообщения (нет UNT).</translation>
    </message>
    <message>
        <source>The interchange holds no message.</source>
        <translation>В пакете обмена нет сообщений.</translation>
    </message>
    <message>
        <source>The interchange holds %1, not a CUSCAR, CUSDEC, CUSRES, BAPLIE or COARRI.</source>
        <translation>В пакете обмена %1, а не CUSCAR, CUSDEC, CUSRES, BAPLIE или COARRI.</translation>
    </message>
    <message>
        <source>The file is no UN/EDIFACT interchange: it does not begin with UNB.</source>
        <translation>Файл — не пакет обмена UN/EDIFACT: он не начинается с UNB.</translation>
    </message>
    <message>
        <source>The interchange has more than %1 segments.</source>
        <translation>В пакете обмена больше %1 сегментов.</translation>
    </message>
    <message>
        <source>The segment that begins on line %1 never ends.</source>
        <translation>Сегмент, начатый в строке %1, не заканчивается.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no ISO 3166-1 country code.</source>
        <translation>%1: «%2» — не код страны ISO 3166-1.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no ISO 4217 currency code.</source>
        <translation>%1: «%2» — не код валюты ISO 4217.</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>%1: меньше нуля.</translation>
    </message>
    <message>
        <source>Goods line %1</source>
        <translation>Товар %1</translation>
    </message>
    <message>
        <source>%1: HS code &quot;%2&quot; must have 6 to 10 digits.</source>
        <translation>%1: в коде HS «%2» должно быть от 6 до 10 цифр.</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1: происхождение</translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation>%1: цена</translation>
    </message>
    <message>
        <source>%1: the weight is not above zero.</source>
        <translation>%1: вес не больше нуля.</translation>
    </message>
    <message>
        <source>%1: net weight %2 kg is above gross weight %3 kg.</source>
        <translation>%1: вес нетто %2 kg больше веса брутто %3 kg.</translation>
    </message>
    <message>
        <source>The goods lines weigh %1 kg together, more than the total of %2 kg.</source>
        <translation>Вес товаров вместе %1 kg больше общего веса %2 kg.</translation>
    </message>
    <message>
        <source>The declaration has no number.</source>
        <translation>У декларации нет номера.</translation>
    </message>
    <message>
        <source>Country of dispatch</source>
        <translation>Страна отправления</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>Страна назначения</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Сумма счёта</translation>
    </message>
    <message>
        <source>Container %1: no container weighs %2 kg.</source>
        <translation>Контейнер %1: контейнер не может весить %2 kg.</translation>
    </message>
    <message>
        <source>A declaration with number %1 came before.</source>
        <translation>Декларация с номером %1 уже была.</translation>
    </message>
    <message>
        <source>The XML document is too deep or too large to be a declaration.</source>
        <translation>Документ XML слишком велик или слишком глубоко вложен для декларации.</translation>
    </message>
    <message>
        <source>Not well-formed XML at line %1, column %2: %3</source>
        <translation>Неправильный XML в строке %1, столбце %2: %3</translation>
    </message>
    <message>
        <source>The document is a &quot;%1&quot; and holds no WCO declaration or response.</source>
        <translation>В документе «%1» нет декларации или ответа WCO.</translation>
    </message>
    <message>
        <source>The port&apos;s figures cannot be read or written: %1.</source>
        <translation>Показатели порта не читаются или не записываются: %1.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красный</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>жёлтый</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>no lane</source>
        <translation>без коридора</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1, %2 ч</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>Throughput and waiting time</source>
        <translation>Поток дел и время ожидания</translation>
    </message>
    <message>
        <source>Hit rate by lane</source>
        <translation>Результативность по коридорам</translation>
    </message>
    <message>
        <source>Hit rate by officer</source>
        <translation>Результативность по сотрудникам</translation>
    </message>
    <message>
        <source>Hit rate by HS chapter</source>
        <translation>Результативность по группам HS</translation>
    </message>
    <message>
        <source>Hit rate by origin</source>
        <translation>Результативность по происхождению</translation>
    </message>
    <message>
        <source>Hit rate by route</source>
        <translation>Результативность по маршрутам</translation>
    </message>
    <message>
        <source>Model against random draw</source>
        <translation>Модель и случайная выборка</translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation>Время решения</translation>
    </message>
    <message>
        <source>Worth of alarms</source>
        <translation>Надёжность тревог</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Досмотрено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>PPV</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;; there are %2.</source>
        <translation>Диаграммы «%1» нет; есть: %2.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Wait (min)</source>
        <translation>Ожидание (мин)</translation>
    </message>
    <message>
        <source>Decision (s)</source>
        <translation>Решение (с)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Выявлено</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Результативность</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>Случайная выборка</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Задержания</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>under 30 s</source>
        <translation>до 30 с</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30 с – 1 мин</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1–2 мин</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2–5 мин</translation>
    </message>
    <message>
        <source>5 to 10 min</source>
        <translation>5–10 мин</translation>
    </message>
    <message>
        <source>10 to 30 min</source>
        <translation>10–30 мин</translation>
    </message>
    <message>
        <source>30 to 60 min</source>
        <translation>30–60 мин</translation>
    </message>
    <message>
        <source>1 to 4 h</source>
        <translation>1–4 ч</translation>
    </message>
    <message>
        <source>4 to 24 h</source>
        <translation>4–24 ч</translation>
    </message>
    <message>
        <source>over 24 h</source>
        <translation>более 24 ч</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>без решения</translation>
    </message>
    <message>
        <source>The risk engine failed; the log says why.</source>
        <translation>Сбой расчёта риска; причина в журнале.</translation>
    </message>
    <message>
        <source>The training was stopped.</source>
        <translation>Обучение остановлено.</translation>
    </message>
    <message>
        <source>The risk model was made for other features than this program has; train it again.</source>
        <translation>Модель риска создана для других признаков, чем в этой программе; обучите её заново.</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>таможенный орган %1</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>процедура %1</translation>
    </message>
    <message>
        <source>import type %1</source>
        <translation>вид ввоза %1</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>назначение %1</translation>
    </message>
    <message>
        <source>payment method %1</source>
        <translation>способ уплаты %1</translation>
    </message>
    <message>
        <source>mode of transport %1</source>
        <translation>вид транспорта %1</translation>
    </message>
    <message>
        <source>this declarant (%1)</source>
        <translation>этот декларант (%1)</translation>
    </message>
    <message>
        <source>this importer (%1)</source>
        <translation>этот импортёр (%1)</translation>
    </message>
    <message>
        <source>this seller (%1)</source>
        <translation>этот продавец (%1)</translation>
    </message>
    <message>
        <source>this carrier (%1)</source>
        <translation>этот перевозчик (%1)</translation>
    </message>
    <message>
        <source>HS code %1</source>
        <translation>код HS %1</translation>
    </message>
    <message>
        <source>HS heading %1</source>
        <translation>позиция HS %1</translation>
    </message>
    <message>
        <source>HS chapter %1</source>
        <translation>группа HS %1</translation>
    </message>
    <message>
        <source>dispatched from %1</source>
        <translation>отправлено из %1</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>происхождение %1</translation>
    </message>
    <message>
        <source>origin indicator %1</source>
        <translation>признак происхождения %1</translation>
    </message>
    <message>
        <source>duty %1%</source>
        <translation>пошлина %1 %</translation>
    </message>
    <message>
        <source>duty regime %1</source>
        <translation>режим пошлины %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>цена %1</translation>
    </message>
    <message>
        <source>country of dispatch</source>
        <translation>страна отправления</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>duty rate</source>
        <translation>ставка пошлины</translation>
    </message>
    <message>
        <source>the same goods (%1)</source>
        <translation>тот же товар (%1)</translation>
    </message>
    <message>
        <source>The lane shares must lie between 0 and 1 and be no more than 1 together.</source>
        <translation>Доли коридоров должны быть от 0 до 1, а в сумме не больше 1.</translation>
    </message>
    <message>
        <source>The exploration share is larger than what red leaves over.</source>
        <translation>Доля случайной выборки больше, чем остаётся после красного коридора.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>The risk model in %1 lacks its file %2; train it again or copy it anew.</source>
        <translation>В модели риска в папке %1 нет файла %2; обучите её заново или скопируйте снова.</translation>
    </message>
    <message>
        <source>The file %1 of the risk model in %2 was altered; train it again or copy it anew.</source>
        <translation>Файл %1 модели риска в папке %2 изменён; обучите её заново или скопируйте снова.</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>В папке %1 нет модели риска.</translation>
    </message>
    <message>
        <source>%1 is too large to be a risk model&apos;s description.</source>
        <translation>Файл %1 слишком велик для описания модели риска.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <translation>%1 — не JSON: %2.</translation>
    </message>
    <message>
        <source>The risk model in %1 was made by another version of Portlight; train it again.</source>
        <translation>Модель риска в папке %1 создана другой версией Portlight; обучите её заново.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>The risk model in %1 names no boosters.</source>
        <translation>В модели риска в папке %1 не указано ни одного бустера.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 из %1</translation>
    </message>
    <message>
        <source>%1 (lowers the risk)</source>
        <translation>%1 (снижает риск)</translation>
    </message>
    <message>
        <source>not declared: %1</source>
        <translation>не заявлено: %1</translation>
    </message>
    <message>
        <source>%1: no examined declaration in the past</source>
        <translation>%1: досмотренных деклараций в прошлом нет</translation>
    </message>
    <message>
        <source>%1: %2 of %3 past declarations found fraudulent; usual %4</source>
        <translation>%1: нарушения в %2 из %3 прошлых деклараций; обычно в %4</translation>
    </message>
    <message>
        <source>price per kg %1: %2 times the usual of HS code %3</source>
        <translation>цена за kg %1: ×%2 к обычной для кода HS %3</translation>
    </message>
    <message>
        <source>price per kg cannot be compared with the usual of HS code %1</source>
        <translation>цену за kg не сравнить с обычной для кода HS %1</translation>
    </message>
    <message>
        <source>weight %1 kg: %2 times the usual of HS code %3</source>
        <translation>вес %1 kg: ×%2 к обычному для кода HS %3</translation>
    </message>
    <message>
        <source>weight %1 kg; nothing to compare it with</source>
        <translation>вес %1 kg; сравнить не с чем</translation>
    </message>
    <message>
        <source>duty rate %1%</source>
        <translation>ставка пошлины %1 %</translation>
    </message>
    <message>
        <source>day of acceptance: %1</source>
        <translation>день принятия: %1</translation>
    </message>
    <message>
        <source>no date of acceptance</source>
        <translation>нет даты принятия</translation>
    </message>
    <message>
        <source>No CSV profile fits the column titles of %1; name one with --profile.</source>
        <translation>Ни один профиль CSV не подходит к заголовкам столбцов файла %1; укажите профиль через --profile.</translation>
    </message>
    <message>
        <source>There are %1 new outcomes; learning again is worth it from %2 on.</source>
        <translation>Новых результатов: %1; переобучать стоит, когда их не меньше %2.</translation>
    </message>
    <message>
        <source>No new outcome is later than %1; there is nothing to compare the models on.</source>
        <translation>Нет новых результатов позже %1; сравнить модели не на чем.</translation>
    </message>
    <message>
        <source>None of the declarations has an outcome, so there is nothing to measure the model by.</source>
        <translation>Ни у одной декларации нет результата; модель не на чем проверить.</translation>
    </message>
    <message>
        <source>The scoring was stopped.</source>
        <translation>Оценка остановлена.</translation>
    </message>
    <message>
        <source>Training needs at least %1 declarations with date and outcome; there are %2.</source>
        <translation>Для обучения нужно не менее %1 деклараций с датой и результатом; есть: %2.</translation>
    </message>
    <message>
        <source>Training needs declarations of both outcomes: in order and fraudulent.</source>
        <translation>Для обучения нужны декларации с обоими результатами: без нарушений и с нарушениями.</translation>
    </message>
    <message>
        <source>Training needs at least one seed.</source>
        <translation>Для обучения нужно хотя бы одно начальное число (seed).</translation>
    </message>
    <message>
        <source>The held-out period must begin after the last day of training.</source>
        <translation>Контрольный период должен начинаться после последнего дня обучения.</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>правило %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>a rule begins &quot;rule NAME red|yellow|blue: its reason in words&quot;.</source>
        <translation>правило начинается так: «rule NAME red|yellow|blue: причина словами».</translation>
    </message>
    <message>
        <source>there is no element &quot;%1&quot;; there are %2.</source>
        <translation>элемента «%1» нет; есть: %2.</translation>
    </message>
    <message>
        <source>after the element stands is, is not, starts, below, above or missing.</source>
        <translation>после элемента стоит is, is not, starts, below, above или missing.</translation>
    </message>
    <message>
        <source>a code is tested with is, is not or starts.</source>
        <translation>код проверяется словами is, is not или starts.</translation>
    </message>
    <message>
        <source>a number is tested with below or above.</source>
        <translation>число проверяется словами below или above.</translation>
    </message>
    <message>
        <source>a test needs a value, &quot;missing&quot; has none.</source>
        <translation>проверке нужно значение, а у «missing» его нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write 2.5 with a point.</source>
        <translation>«%1» — не число; пишите 2.5 с точкой.</translation>
    </message>
    <message>
        <source>The rule file is larger than 1 MiB.</source>
        <translation>Файл правил больше 1 MiB.</translation>
    </message>
    <message>
        <source>there is already a rule %1.</source>
        <translation>правило %1 уже есть.</translation>
    </message>
    <message>
        <source>a test stands below the rule it belongs to.</source>
        <translation>проверка должна стоять под правилом, к которому относится.</translation>
    </message>
    <message>
        <source>Rule %1 has no test; it would hold for everything.</source>
        <translation>В правиле %1 нет проверки; оно действовало бы для всего.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Правил больше %1.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>Пробный расчёт остановлен.</translation>
    </message>
    <message>
        <source>declarant</source>
        <translation>декларант</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>импортёр</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>экспортёр</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>продавец</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>покупатель</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>consignor</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>перевозчик</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>представитель</translation>
    </message>
    <message>
        <source>notify party</source>
        <translation>сторона для извещения</translation>
    </message>
    <message>
        <source>sender of the message</source>
        <translation>отправитель сообщения</translation>
    </message>
    <message>
        <source>recipient of the message</source>
        <translation>получатель сообщения</translation>
    </message>
    <message>
        <source>Country of a party (%1)</source>
        <translation>Страна стороны (%1)</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>Задержаний утверждено</translation>
    </message>
    <message>
        <source>Holds rejected</source>
        <translation>Задержаний отклонено</translation>
    </message>
    <message>
        <source>In unfamiliar scans</source>
        <translation>На незнакомых снимках</translation>
    </message>
</context>
<context>
    <name>portlight::scans</name>
    <message>
        <source>The data of &quot;%1&quot; are damaged; ask for the file again.</source>
        <translation>Данные «%1» повреждены; запросите файл заново.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>«%1» не читается: %2.</translation>
    </message>
    <message>
        <source>The scan is cut off: its header promises more data than there are.</source>
        <translation>Снимок обрезан: заголовок обещает больше данных, чем есть.</translation>
    </message>
    <message>
        <source>The file&apos;s axes make no sense; sizes and positions in mm are not to be trusted.</source>
        <translation>Оси в файле бессмысленны; размерам и положениям в mm доверять нельзя.</translation>
    </message>
    <message>
        <source>The file&apos;s axes are not at right angles; the volume is shown straightened.</source>
        <translation>Оси в файле не под прямым углом; объём показан выпрямленным.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>Файл JPEG «%1» повреждён; экспортируйте его заново.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>Файл JPEG «%1» слишком короткий для указанного в нём размера.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is cut off; export it again.</source>
        <translation>Файл JPEG «%1» обрезан; экспортируйте его заново.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>«%1» не открывается: %2.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is larger than 1 GiB.</source>
        <translation>Файл JPEG «%1» больше 1 GiB.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is in print colours (CMYK); export it as RGB or grey.</source>
        <translation>Файл JPEG «%1» в печатных цветах (CMYK); экспортируйте его как RGB или серый.</translation>
    </message>
    <message>
        <source>Parts of the picture were damaged and had to be guessed.</source>
        <translation>Части изображения были повреждены и восстановлены предположительно.</translation>
    </message>
    <message>
        <source>The MetaImage header of &quot;%1&quot; is wrong or silent at &quot;%2&quot;.</source>
        <translation>Заголовок MetaImage «%1» ошибочен или неполон: «%2».</translation>
    </message>
    <message>
        <source>The file does not say how far apart its voxels are; 1 mm was assumed.</source>
        <translation>В файле не указано расстояние между вокселями; принято 1 mm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NRRD file.</source>
        <translation>«%1» — не файл NRRD.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not end.</source>
        <translation>Заголовок «%1» не заканчивается.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; has a line that means nothing: &quot;%2&quot;.</source>
        <translation>В заголовке «%1» есть бессмысленная строка: «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stored as %2 %3, which this program does not read; save it as raw or gzip.</source>
        <translation>В файле «%1» указано %2 %3, программа такого не читает; сохраните его как raw или gzip.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; is wrong at &quot;%2&quot;.</source>
        <translation>Заголовок «%1» ошибочен: «%2».</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; lacks its type, dimension, sizes or encoding.</source>
        <translation>В заголовке «%1» нет type, dimension, sizes или encoding.</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>компонента %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; states an impossible size.</source>
        <translation>В «%1» указан невозможный размер.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a well-formed NRRD, but neither a volume nor a radiograph.</source>
        <translation>«%1» — правильный NRRD, но не объём и не рентгенограмма.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>Не удаётся записать «%1»: %2. Выберите другое место.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written whole: %2. Free some space and try again.</source>
        <translation>Не удалось записать «%1» целиком: %2. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Запись остановлена.</translation>
    </message>
    <message>
        <source>The output&apos;s name must end in .nrrd, not &quot;%1&quot;.</source>
        <translation>Имя выходного файла должно кончаться на .nrrd, а не «%1».</translation>
    </message>
    <message>
        <source>This scan holds no picture that could be converted.</source>
        <translation>В этом снимке нет изображения, которое можно преобразовать.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>Файл PNG «%1» повреждён; экспортируйте его заново.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>Файл PNG «%1» слишком короткий для указанного в нём размера.</translation>
    </message>
    <message>
        <source>Not enough memory to open &quot;%1&quot;.</source>
        <translation>Не хватает памяти, чтобы открыть «%1».</translation>
    </message>
    <message>
        <source>The pixels do not fill the picture&apos;s size.</source>
        <translation>Пиксели не заполняют размер изображения.</translation>
    </message>
    <message>
        <source>Not enough memory to write &quot;%1&quot;.</source>
        <translation>Не хватает памяти, чтобы записать «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>Не удалось записать «%1»: %2.</translation>
    </message>
    <message>
        <source>Only grey pictures of 8 or 16 bits and colour pictures of 8 bits are written as PNG.</source>
        <translation>В PNG записываются только серые изображения по 8 или 16 бит и цветные по 8 бит.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not state a usable size and type.</source>
        <translation>В заголовке «%1» нет пригодных размера и типа.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no %2 number where voxel %3 should be.</source>
        <translation>В «%1» на месте вокселя %3 нет числа типа %2.</translation>
    </message>
    <message>
        <source>A page in palette colours has no palette.</source>
        <translation>У страницы в цветах палитры нет палитры.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged; export it again.</source>
        <translation>Файл TIFF «%1» повреждён; экспортируйте его заново.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is of a kind this program does not read; save it as grey or RGB.</source>
        <translation>Файл TIFF «%1» неподдерживаемого вида; сохраните его как серый или RGB.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; states an impossible size.</source>
        <translation>В файле TIFF «%1» указан невозможный размер.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is too short for the size it states.</source>
        <translation>Файл TIFF «%1» слишком короткий для указанного в нём размера.</translation>
    </message>
    <message>
        <source>The file asks to be turned for display; it is shown as stored.</source>
        <translation>В файле указан поворот при показе; изображение показано как записано.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; holds no full-size picture.</source>
        <translation>В файле TIFF «%1» нет полноразмерного изображения.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were read.</source>
        <translation>Прочитаны только первые страницы: %1 из %2.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged after page %1.</source>
        <translation>Файл обрезан или повреждён после страницы %1.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged or cut off; export it again.</source>
        <translation>Файл TIFF «%1» повреждён или обрезан; экспортируйте его заново.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: its header promises more data than the file holds.</source>
        <translation>Файл «%1» обрезан: заголовок обещает больше данных, чем есть в файле.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than its header says; correct the size or type stated for it.</source>
        <translation>Файл «%1» длиннее, чем указано в заголовке; исправьте указанный размер или тип.</translation>
    </message>
    <message>
        <source>The scan&apos;s header contradicts itself: its size does not fit its data.</source>
        <translation>Заголовок снимка противоречит себе: размер не соответствует данным.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the data file &quot;%2&quot;, which is not beside it.</source>
        <translation>Файл «%1» ссылается на файл данных «%2», которого рядом нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a data file outside its own folder; put both in one folder.</source>
        <translation>Файл «%1» ссылается на файл данных вне своей папки; поместите оба в одну папку.</translation>
    </message>
    <message>
        <source>The tube voltage must be 40 to 450 kV, not %1.</source>
        <translation>Напряжение трубки должно быть от 40 до 450 kV, а не %1.</translation>
    </message>
    <message>
        <source>No X-rays pass the filters of this spectrum.</source>
        <translation>Через фильтры этого спектра рентгеновское излучение не проходит.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address.</source>
        <translation>«%1» — не адрес IPv4.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1 port %2: choose another address or port.</source>
        <translation>Приёмник не может принимать на %1, порт %2: выберите другой адрес или порт.</translation>
    </message>
    <message>
        <source>The receiver&apos;s inbox %1 cannot be written; is the disk full or the folder protected?</source>
        <translation>Не удаётся записать во входную папку приёмника %1; не заполнен ли диск, не защищена ли папка?</translation>
    </message>
    <message>
        <source>%1 is not a scan and is passed over.</source>
        <translation>%1 — не снимок, пропущено.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Чтение отменено.</translation>
    </message>
    <message>
        <source>%1 is a compressed archive; unpack it first.</source>
        <translation>%1 — сжатый архив; сначала распакуйте его.</translation>
    </message>
    <message>
        <source>%1 is not a scan in any format that is read.</source>
        <translation>%1 — не снимок ни в одном из читаемых форматов.</translation>
    </message>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>%1 не существует или не читается.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Файл %1 пуст.</translation>
    </message>
    <message>
        <source>The folder %1 holds no scan.</source>
        <translation>В папке %1 нет снимков.</translation>
    </message>
    <message>
        <source>The folder holds another scan, which was not opened: %1.</source>
        <translation>В папке есть другой снимок, он не открыт: %1.</translation>
    </message>
    <message>
        <source>There is no file to read.</source>
        <translation>Нет файла для чтения.</translation>
    </message>
    <message>
        <source>A parcel of this size has no room for: %1. Make it larger or ask for fewer.</source>
        <translation>В посылку такого размера не помещается: %1. Увеличьте её или задайте меньше предметов.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Не удалось создать папку %1.</translation>
    </message>
    <message>
        <source>A simulated scan has 16 to 2048 voxels on each axis, not %1.</source>
        <translation>В смоделированном снимке по каждой оси от 16 до 2048 вокселей, а не %1.</translation>
    </message>
    <message>
        <source>The voxels of a simulated scan are 0.2 to 10 mm wide, not %1.</source>
        <translation>Ширина вокселей смоделированного снимка — от 0,2 до 10 mm, а не %1.</translation>
    </message>
    <message>
        <source>A simulated scan holds at most %1 items.</source>
        <translation>В смоделированном снимке не больше %1 предметов.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>Моделирование остановлено.</translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full or the folder protected?</source>
        <translation>Не удалось записать %1; не заполнен ли диск, не защищена ли папка?</translation>
    </message>
    <message>
        <source>%1 could not be put together; please report this.</source>
        <translation>Не удалось собрать %1; пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <source>Writing %1 was cancelled.</source>
        <translation>Запись %1 отменена.</translation>
    </message>
    <message>
        <source>There is no volume to write to %1.</source>
        <translation>Нет объёма для записи в %1.</translation>
    </message>
    <message>
        <source>The volume is too large for %1: at most 65,535 voxels a side.</source>
        <translation>Объём слишком велик для %1: не более 65 535 вокселей на сторону.</translation>
    </message>
    <message>
        <source>The volume is too large for one DICOS file (%1): at most 4 GiB of pixels.</source>
        <translation>Объём слишком велик для одного файла DICOS (%1): не более 4 GiB пикселей.</translation>
    </message>
    <message>
        <source>The radiograph for %1 has no pixels or too many.</source>
        <translation>В рентгенограмме для %1 пикселей нет или слишком много.</translation>
    </message>
    <message>
        <source>There is no grey-scale radiograph to write to %1.</source>
        <translation>Нет серой рентгенограммы для записи в %1.</translation>
    </message>
    <message>
        <source>There is no radiograph to write to %1.</source>
        <translation>Нет рентгенограммы для записи в %1.</translation>
    </message>
    <message>
        <source>The report %1 must name the scan it speaks of and at most 65,535 findings.</source>
        <translation>В отчёте %1 должен быть указан его снимок и не более 65 535 находок.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>%1 не читается: не позволяют права доступа.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
    <message>
        <source>The name of %1 is not UTF-8; rename it first.</source>
        <translation>Имя %1 не в UTF-8; сначала переименуйте.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself as its data file.</source>
        <translation>«%1» называет своим файлом данных сам себя.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as %2 but differs from it; it was not added.</source>
        <translation>%1 выдаёт себя за тот же экземпляр, что и %2, но отличается от него; файл не добавлен.</translation>
    </message>
    <message>
        <source>The file states voxels of %1 x %2 x %3 mm or a place that cannot be; cubes of 1 mm are shown, so lengths, volumes and masses mean nothing.</source>
        <translation>В файле указаны воксели %1 x %2 x %3 mm или положение, которых быть не может; показаны кубы по 1 mm, поэтому длины, объёмы и массы ничего не означают.</translation>
    </message>
    <message>
        <source>The file states pixels of %1 x %2 mm, which cannot be; lengths are measured in pixels.</source>
        <translation>В файле указаны пиксели %1 x %2 mm, чего быть не может; длины измеряются в пикселях.</translation>
    </message>
    <message>
        <source>%1 holds no picture: none of its values is a number.</source>
        <translation>%1 не содержит изображения: ни одно из значений не является числом.</translation>
    </message>
    <message>
        <source>Some of the volumes or layers hold no value that is a number.</source>
        <translation>Некоторые объёмы или слои не содержат ни одного значения, являющегося числом.</translation>
    </message>
    <message>
        <source>%1 is a link and is passed over.</source>
        <translation>%1 — это ссылка; пропущено.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and is passed over.</source>
        <translation>%1 — не обычный файл; пропущено.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the others are passed over.</source>
        <translation>В папке больше %1 файлов; остальные пропущены.</translation>
    </message>
</context>
<context>
    <name>portlight::signing</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation>Файл %1 больше допустимого.</translation>
    </message>
    <message>
        <source>There is no source of randomness for a key.</source>
        <translation>Нет источника случайности для ключа.</translation>
    </message>
    <message>
        <source>%1 is there already; a key is never overwritten.</source>
        <translation>%1 уже есть; ключ никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>%1 holds no signing key.</source>
        <translation>В файле %1 нет ключа подписи.</translation>
    </message>
</context>
<context>
    <name>portlight::training</name>
    <message>
        <source>The threat library carries no signature.</source>
        <translation>Библиотека угроз не подписана.</translation>
    </message>
    <message>
        <source>The threat library is signed by a key that is not trusted here (%1...).</source>
        <translation>Библиотека угроз подписана ключом, которому здесь не доверяют (%1...).</translation>
    </message>
    <message>
        <source>The threat library was altered after it was signed.</source>
        <translation>Библиотека угроз изменена после подписания.</translation>
    </message>
    <message>
        <source>%1 is larger than an item can be.</source>
        <translation>Файл %1 слишком велик для предмета.</translation>
    </message>
    <message>
        <source>%1 holds no threat item.</source>
        <translation>В файле %1 нет предмета-угрозы.</translation>
    </message>
    <message>
        <source>%1 holds numbers that no item has.</source>
        <translation>В файле %1 числа, каких у предмета не бывает.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
    <message>
        <source>The threat library describes an item that cannot be (&quot;%1&quot;).</source>
        <translation>В библиотеке угроз описан невозможный предмет («%1»).</translation>
    </message>
    <message>
        <source>%1 holds something already; a library needs a folder of its own.</source>
        <translation>В папке %1 уже что-то есть; библиотеке нужна отдельная папка.</translation>
    </message>
    <message>
        <source>The library could not be made in %1.</source>
        <translation>Не удалось создать библиотеку в %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for an item, or is there twice.</source>
        <translation>«%1» не годится как имя предмета или встречается дважды.</translation>
    </message>
    <message>
        <source>The threat library is of a kind that this version does not read.</source>
        <translation>Эта версия программы не читает библиотеки угроз такого вида.</translation>
    </message>
    <message>
        <source>The threat library names &quot;%1&quot; twice.</source>
        <translation>В библиотеке угроз дважды указано «%1».</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was altered after it was signed.</source>
        <translation>Предмет «%1» изменён после подписания.</translation>
    </message>
    <message>
        <source>The threat library has no item &quot;%1&quot;.</source>
        <translation>В библиотеке угроз нет предмета «%1».</translation>
    </message>
    <message>
        <source>The list of re-tests holds an entry that cannot be.</source>
        <translation>В списке повторных проверок есть невозможная запись.</translation>
    </message>
    <message>
        <source>The outline is steeper than any edge of the picture (%1 times).</source>
        <translation>Контур резче любого края изображения (×%1).</translation>
    </message>
    <message>
        <source>The noise inside the item is %1 times that of the picture.</source>
        <translation>Шум внутри предмета: ×%1 к шуму изображения.</translation>
    </message>
    <message>
        <source>%1% of the item is brighter than what lies behind it.</source>
        <translation>%1 % предмета светлее того, что за ним.</translation>
    </message>
    <message>
        <source>Nothing in the box stands out as one item.</source>
        <translation>В рамке ничто не выделяется как один предмет.</translation>
    </message>
    <message>
        <source>The item fills its box, so there is no background to divide out.</source>
        <translation>Предмет заполняет всю рамку: нет фона, чтобы отделить его.</translation>
    </message>
    <message>
        <source>The item runs into its surroundings.</source>
        <translation>Предмет сливается с окружением.</translation>
    </message>
    <message>
        <source>The background around the item is too uneven to divide it out.</source>
        <translation>Фон вокруг предмета слишком неровный, чтобы отделить его.</translation>
    </message>
    <message>
        <source>The box lies outside the picture or is smaller than 8 pixels.</source>
        <translation>Рамка вне изображения или меньше 8 пикселей.</translation>
    </message>
    <message>
        <source>Too much lies under the item to know what is its own.</source>
        <translation>Под предметом слишком много всего: не понять, что относится к нему.</translation>
    </message>
    <message>
        <source>The item fits nowhere into this parcel where it could still be seen.</source>
        <translation>В этой посылке предмет негде разместить так, чтобы его было видно.</translation>
    </message>
    <message>
        <source>The picture&apos;s pixels do not fill its size.</source>
        <translation>Пиксели изображения не заполняют его размер.</translation>
    </message>
    <message>
        <source>The picture is no pair of energies of 16 bits.</source>
        <translation>Изображение — не пара энергий по 16 бит.</translation>
    </message>
    <message>
        <source>Nothing in the picture attenuates the beam.</source>
        <translation>Ничто на изображении не ослабляет луч.</translation>
    </message>
    <message>
        <source>A simulated threat is of a prohibited class, in voxels of 0.2 to 10 mm.</source>
        <translation>Смоделированная угроза должна быть запрещённого класса, с вокселями от 0,2 до 10 mm.</translation>
    </message>
    <message>
        <source>The item comes from another kind of picture (grey, two energies or colour) than this one.</source>
        <translation>Предмет взят из изображения другого вида (серое, две энергии или цветное).</translation>
    </message>
    <message>
        <source>The item&apos;s colours are those of another scanner (%1, the picture is of %2).</source>
        <translation>Цвета предмета от другого сканера (%1, а у изображения %2).</translation>
    </message>
    <message>
        <source>The item&apos;s maps do not fill its size.</source>
        <translation>Карты предмета не заполняют его размер.</translation>
    </message>
    <message>
        <source>The item does not lie inside the picture there.</source>
        <translation>В этом месте предмет выходит за изображение.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice.</source>
        <translation>столбец «%1» встречается дважды.</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;.</source>
        <translation>нет столбца «%1».</translation>
    </message>
    <message>
        <source>the trainee is missing.</source>
        <translation>не указан стажёр.</translation>
    </message>
    <message>
        <source>the time is no ISO 8601 time.</source>
        <translation>время не по ISO 8601.</translation>
    </message>
    <message>
        <source>a threat needs its class.</source>
        <translation>угрозе нужен класс.</translation>
    </message>
    <message>
        <source>a word is longer than %1 characters.</source>
        <translation>слово длиннее %1 символов.</translation>
    </message>
    <message>
        <source>seconds go from 0 to 86400.</source>
        <translation>секунды — от 0 до 86400.</translation>
    </message>
    <message>
        <source>truth is clean or threat, reply clear or alarm, aid off, silent or marked.</source>
        <translation>truth — clean или threat, reply — clear или alarm, aid — off, silent или marked.</translation>
    </message>
    <message>
        <source>seconds is no number.</source>
        <translation>seconds — не число.</translation>
    </message>
    <message>
        <source>The table of answers is larger than 64 MiB or a million lines.</source>
        <translation>Таблица ответов больше 64 MiB или миллиона строк.</translation>
    </message>
    <message>
        <source>it is longer than 4096 bytes.</source>
        <translation>она длиннее 4096 байт.</translation>
    </message>
    <message>
        <source>it holds quotes or bytes that are no text.</source>
        <translation>в ней кавычки или байты, которые не являются текстом.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2.</source>
        <translation>полей %1 вместо %2.</translation>
    </message>
    <message>
        <source>The table of answers is empty.</source>
        <translation>Таблица ответов пуста.</translation>
    </message>
    <message>
        <source>Too few answers for a rank or a pass: %1 of %3 threats and %2 of %3 clean images.</source>
        <translation>Слишком мало ответов для места или зачёта: угроз %1 из %3, чистых изображений %2 из %3.</translation>
    </message>
    <message>
        <source>Too few others to compare with: %1 of %2.</source>
        <translation>Слишком мало других для сравнения: %1 из %2.</translation>
    </message>
    <message>
        <source>Items are put into pairs of CT volumes in Hounsfield units of 16 bits only.</source>
        <translation>Предметы встраиваются только в пары объёмов КТ в единицах Хаунсфилда по 16 бит.</translation>
    </message>
    <message>
        <source>The item&apos;s voxels do not fill its size.</source>
        <translation>Воксели предмета не заполняют его размер.</translation>
    </message>
    <message>
        <source>The item was scanned by another scanner or with other voxels than the parcel.</source>
        <translation>Предмет снят другим сканером или с другими вокселями, чем посылка.</translation>
    </message>
    <message>
        <source>There is no free space in the parcel for this item.</source>
        <translation>В посылке нет свободного места для этого предмета.</translation>
    </message>
    <message>
        <source>Something lies where the item should go, or it reaches out of the volume.</source>
        <translation>На месте предмета уже что-то есть, или он выходит за объём.</translation>
    </message>
    <message>
        <source>The scan holds no item to take out of it.</source>
        <translation>В снимке нет предмета, который можно извлечь.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers</name>
    <message>
        <source>standard image</source>
        <translation>стандартное изображение</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>инвертировано</translation>
    </message>
    <message>
        <source>window changed</source>
        <translation>окно изменено</translation>
    </message>
    <message>
        <source>magnifier</source>
        <translation>лупа</translation>
    </message>
    <message>
        <source>density strip</source>
        <translation>профиль плотности</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (вкл.)</translation>
    </message>
    <message>
        <source>seen %1: %2</source>
        <translation>просмотр %1: %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>Zeff</source>
        <translation>Zeff</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красный</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>Density strip  %1</source>
        <translation>Профиль плотности  %1</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>от %1 до %2, среднее %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This scan holds atomic numbers, no transmissions to bring out.</source>
        <translation>В этом снимке атомные номера, а не пропускание: выявлять нечего.</translation>
    </message>
    <message>
        <source>The scanner exported colours, no transmissions to take the logarithm of.</source>
        <translation>Сканер выгрузил цвета, а не пропускание: логарифм брать не от чего.</translation>
    </message>
    <message>
        <source>This scan holds attenuations: its greys are logarithmic already.</source>
        <translation>В этом снимке ослабление: его серые тона уже логарифмические.</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>Гамма %1</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Инвертировано</translation>
    </message>
    <message>
        <source>Window changed</source>
        <translation>Окно изменено</translation>
    </message>
    <message>
        <source>Stopped; nothing was segmented.</source>
        <translation>Остановлено; ничего не сегментировано.</translation>
    </message>
    <message>
        <source>The region runs over most of the scan; click into something that stands out more.</source>
        <translation>Область занимает большую часть снимка; щёлкните по тому, что выделяется сильнее.</translation>
    </message>
    <message>
        <source>This point lies outside of the scan.</source>
        <translation>Эта точка вне снимка.</translation>
    </message>
    <message>
        <source>There is only air here; click on a thing.</source>
        <translation>Здесь только воздух; щёлкните по объекту.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Comparison</name>
    <message>
        <source>The reference holds no volume; choose a CT scan.</source>
        <translation>В эталоне нет объёма; выберите снимок КТ.</translation>
    </message>
    <message>
        <source>Reference in 3D</source>
        <translation>Эталон в 3D</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Эталон: %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::CpuVolumeRenderer</name>
    <message>
        <source>GPU ray caster: %1</source>
        <translation>Рейкастер GPU: %1</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX2, %n thread(s))</source>
        <translation>
            <numerusform>Рейкастер CPU (AVX2, потоков: %n)</numerusform>
            <numerusform>Рейкастер CPU (AVX2, потоков: %n)</numerusform>
            <numerusform>Рейкастер CPU (AVX2, потоков: %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (portable, %n thread(s))</source>
        <translation>
            <numerusform>Рейкастер CPU (универсальный, потоков: %n)</numerusform>
            <numerusform>Рейкастер CPU (универсальный, потоков: %n)</numerusform>
            <numerusform>Рейкастер CPU (универсальный, потоков: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card cannot be used; the processor draws volumes.</source>
        <translation>Видеокарту использовать нельзя; объёмы строит процессор.</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor draws volumes from now on.</source>
        <translation>Сбой видеокарты; теперь объёмы строит процессор.</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX-512, %n thread(s))</source>
        <translation>
            <numerusform>Рейкастер CPU (AVX-512, потоков: %n)</numerusform>
            <numerusform>Рейкастер CPU (AVX-512, потоков: %n)</numerusform>
            <numerusform>Рейкастер CPU (AVX-512, потоков: %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographPage</name>
    <message>
        <source>View %1</source>
        <translation>Вид %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographView</name>
    <message>
        <source>Radiograph</source>
        <translation>Рентгенограмма</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>column %1  row %2</source>
        <translation>столбец %1  строка %2</translation>
    </message>
    <message>
        <source>(%1 × %2 mm)</source>
        <translation>(%1 × %2 mm)</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>низкая %1</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>высокая %1</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>C %1  W %2   %3 %</source>
        <comment>window centre, window width, zoom in per cent</comment>
        <translation>У %1  Ш %2   %3 %</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::ScanView</name>
    <message>
        <source>Scan</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>Подготовка изображения…</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>Только для рентгенограмм.</translation>
    </message>
    <message>
        <source>This scan has one view only.</source>
        <translation>У этого снимка только один вид.</translation>
    </message>
    <message>
        <source>The views of this scan share no length along a belt.</source>
        <translation>У видов этого снимка нет общей длины вдоль ленты.</translation>
    </message>
    <message>
        <source>Volume of the scan</source>
        <translation>Объём снимка</translation>
    </message>
    <message>
        <source>This scan holds no image that can be shown.</source>
        <translation>В этом снимке нет изображения, которое можно показать.</translation>
    </message>
    <message>
        <source>Coarse picture; the scan is still being read.</source>
        <translation>Грубое изображение; снимок ещё читается.</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Объём %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::SliceView</name>
    <message>
        <source>Axial</source>
        <translation>Аксиальный</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Корональный</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Сагиттальный</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>%1 срез</translation>
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
        <translation>среднее %1 mm</translation>
    </message>
    <message>
        <source>MIP of %1 mm</source>
        <translation>MIP %1 mm</translation>
    </message>
    <message>
        <source>MinIP of %1 mm</source>
        <translation>MinIP %1 mm</translation>
    </message>
    <message>
        <source>%1  %2/%3</source>
        <translation>%1  %2/%3</translation>
    </message>
    <message>
        <source>C %1  W %2</source>
        <comment>window centre and width</comment>
        <translation>У %1  Ш %2</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Unpacking</name>
    <message>
        <source>%1 %2 %  (Esc stops)</source>
        <translation>%1 %2 %  (Esc — стоп)</translation>
    </message>
    <message>
        <source>%1  (Esc stops)</source>
        <translation>%1  (Esc — стоп)</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>Сегментация…</translation>
    </message>
    <message>
        <source>Taking the shell off…</source>
        <translation>Снятие оболочки…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Измерение…</translation>
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
        <translation>среднее %1 %2</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeSession</name>
    <message>
        <source>low energy %1</source>
        <translation>низкая энергия %1</translation>
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
        <translation>Выберите рамку, сферу, сегментированный объект или находку для обрезки.</translation>
    </message>
    <message>
        <source>Segment a thing first (N, then click on it), or choose one in the list of marks.</source>
        <translation>Сначала сегментируйте объект (N, затем щелчок по нему) или выберите его в списке пометок.</translation>
    </message>
    <message>
        <source>This bookmark is damaged and cannot be shown.</source>
        <translation>Эта закладка повреждена, показать её нельзя.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeView</name>
    <message>
        <source>Volume in 3D</source>
        <translation>Объём в 3D</translation>
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
        <translation>Косой срез</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>перспектива</translation>
    </message>
    <message>
        <source>Preparing the volume…</source>
        <translation>Подготовка объёма…</translation>
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
        <translation>Решение</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>%1 — просмотр не удался: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked: %n alarm(s)</source>
        <translation>
            <numerusform>%1 — просмотр: %n тревога</numerusform>
            <numerusform>%1 — просмотр: %n тревоги</numerusform>
            <numerusform>%1 — просмотр: %n тревог</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) recorded</source>
        <translation>
            <numerusform>Записана %n находка</numerusform>
            <numerusform>Записано %n находки</numerusform>
            <numerusform>Записано %n находок</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer, unaided: suspicious</source>
        <translation>Первый ответ, без подсказок: подозрительно</translation>
    </message>
    <message>
        <source>First answer, unaided: nothing seen</source>
        <translation>Первый ответ, без подсказок: ничего не замечено</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>Пометка добавлена (%1)</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>No lane</source>
        <translation>Без коридора</translation>
    </message>
    <message>
        <source>Awaiting scan</source>
        <translation>Ждёт снимка</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>К анализу</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Второе мнение</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Hold requested</source>
        <translation>Запрос задержания</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Без замечаний</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Без замечаний</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Задержание</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Неопасно</translation>
    </message>
    <message>
        <source>Not seen through</source>
        <translation>Не просвечено</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Ножницы</translation>
    </message>
    <message>
        <source>Folding knife</source>
        <translation>Складной нож</translation>
    </message>
    <message>
        <source>Straight knife</source>
        <translation>Нескладной нож</translation>
    </message>
    <message>
        <source>Utility knife</source>
        <translation>Канцелярский нож</translation>
    </message>
    <message>
        <source>Multi-tool knife</source>
        <translation>Нож-мультитул</translation>
    </message>
    <message>
        <source>Gun</source>
        <translation>Пистолет</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Нож</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Гаечный ключ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Детектор</translation>
    </message>
    <message>
        <source>Threat report</source>
        <translation>Отчёт об угрозах</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Маркер</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Угол</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>инспектор</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>стажёр</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Дело открыто</translation>
    </message>
    <message>
        <source>Declaration attached</source>
        <translation>Декларация приложена</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>Снимок приложен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Hold approved</source>
        <translation>Задержание утверждено</translation>
    </message>
    <message>
        <source>Hold rejected</source>
        <translation>Задержание отклонено</translation>
    </message>
    <message>
        <source>Examination recorded</source>
        <translation>Результат досмотра записан</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Дело закрыто</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Пометка удалена</translation>
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
        <translation>Тариф %1: %2</translation>
    </message>
    <message>
        <source>Tariff %1: %2, duty %3</source>
        <translation>Тариф %1: %2, ставка %3</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Передано: %1</translation>
    </message>
    <message>
        <source>Handed by %1 to %2</source>
        <translation>Передано: %1 → %2</translation>
    </message>
    <message>
        <source>Found intact</source>
        <translation>Найдена целой</translation>
    </message>
    <message>
        <source>Opened by us</source>
        <translation>Вскрыта нами</translation>
    </message>
    <message>
        <source>Found broken</source>
        <translation>Найдена сорванной</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>Сертификат происхождения</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation>Авианакладная</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт-фактура</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Упаковочный лист</translation>
    </message>
    <message>
        <source>Health certificate</source>
        <translation>Санитарный сертификат</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Целая</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Вскрыта</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Сорвана</translation>
    </message>
    <message>
        <source>Registered, with %1</source>
        <translation>Зарегистрирован, у кого: %1</translation>
    </message>
    <message>
        <source>%1, who did not have it</source>
        <translation>%1 (документа не было)</translation>
    </message>
    <message>
        <source>Presented by %1: as registered</source>
        <translation>Предъявил %1: как зарегистрирован</translation>
    </message>
    <message>
        <source>Presented by %1: ALTERED, not the file registered</source>
        <translation>Предъявил %1: ИЗМЕНЁН, не тот файл, что зарегистрирован</translation>
    </message>
    <message>
        <source>Affixed</source>
        <translation>Наложена</translation>
    </message>
    <message>
        <source>Affixed by %1</source>
        <translation>Наложил: %1</translation>
    </message>
    <message>
        <source>Altered: a file was presented as this document that is not the one registered.</source>
        <translation>Изменён: за этот документ предъявлен файл, который не был зарегистрирован.</translation>
    </message>
    <message>
        <source>Gap in the chain of custody: it was handed on by somebody who did not have it.</source>
        <translation>Разрыв цепочки хранения: передал тот, у кого документа не было.</translation>
    </message>
    <message>
        <source>Broken seal: the goods behind it may have been reached.</source>
        <translation>Пломба сорвана: к товарам мог быть доступ.</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1: зарегистрирован</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Документ: %1</translation>
    </message>
    <message>
        <source>Document presented</source>
        <translation>Документ предъявлен</translation>
    </message>
    <message>
        <source>Seal %1 affixed: %2</source>
        <translation>Пломба %1 наложена: %2</translation>
    </message>
    <message>
        <source>Seal %1: %2</source>
        <translation>Пломба %1: %2</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>найдено: %1</translation>
    </message>
    <message>
        <source>alarm in another place, missed: %1</source>
        <translation>тревога в другом месте, пропущено: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>ложная тревога</translation>
    </message>
    <message>
        <source>rightly cleared</source>
        <translation>верно: без замечаний</translation>
    </message>
    <message>
        <source>Projected threat, not of this case</source>
        <translation>Спроецированная угроза, не из этого дела</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Лезвие</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Огнестрельное оружие</translation>
    </message>
    <message>
        <source>Explosive in a block</source>
        <translation>Взрывчатка в брикете</translation>
    </message>
    <message>
        <source>Explosive in a sheet</source>
        <translation>Взрывчатка в листе</translation>
    </message>
    <message>
        <source>Dangerous liquid</source>
        <translation>Опасная жидкость</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Наркотики</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Сигареты</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Табак</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Слоновая кость</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Dense, cannot see inside</source>
        <translation>Плотное, внутри не видно</translation>
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
        <translation>среднее %1 %2</translation>
    </message>
    <message>
        <source>px</source>
        <translation>пикс.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>mass %1 g</source>
        <translation>масса %1 g</translation>
    </message>
    <message>
        <source>volume %1 cm³</source>
        <translation>объём %1 cm³</translation>
    </message>
    <message>
        <source>area %1 cm²</source>
        <translation>площадь %1 cm²</translation>
    </message>
    <message>
        <source>density %1 g/cm³</source>
        <translation>плотность %1 g/cm³</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>среднее %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>отклонение %1</translation>
    </message>
    <message>
        <source>least %1</source>
        <translation>минимум %1</translation>
    </message>
    <message>
        <source>most %1</source>
        <translation>максимум %1</translation>
    </message>
    <message>
        <source>cut free from what touches it</source>
        <translation>отделено от соседнего</translation>
    </message>
    <message>
        <source>%1 %2
Enter shows it, Delete removes it, Ctrl+Z brings it back</source>
        <translation>%1 %2
Enter — показать, Delete — удалить, Ctrl+Z — вернуть</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::AnnotationsView</name>
    <message>
        <source>Marks on the scan</source>
        <translation>Пометки на снимке</translation>
    </message>
    <message>
        <source>No marks. Box (B), ruler (M) and marker (T) draw on the scan; N segments what you click.</source>
        <translation>Пометок нет. Рамка (B), линейка (M) и маркер (T) чертят на снимке; N сегментирует объект щелчком.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Удалить пометку</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
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
        <translation>%1, развёрнуто</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>Fold this part (Space)</source>
        <translation>Свернуть этот раздел (Space)</translation>
    </message>
    <message>
        <source>Open this part (Space)</source>
        <translation>Развернуть этот раздел (Space)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CommandBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Все команды (F10)</translation>
    </message>
    <message>
        <source>Time since the case was opened on this screen</source>
        <translation>Время с открытия дела на этом экране</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>РАБОТА</translation>
    </message>
    <message>
        <source>Decisions made here count</source>
        <translation>Принятые здесь решения имеют силу</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Дело не открыто</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Viewing a file: not part of any case</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Просмотр файла: вне дел</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>ТРЕНАЖЁР</translation>
    </message>
    <message>
        <source>Nothing decided here counts</source>
        <translation>Решения здесь не в счёт</translation>
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
        <translation>В декларации нечего сравнивать.</translation>
    </message>
    <message>
        <source>Does not look as declared (likeness %1)</source>
        <translation>Не похоже на заявленное (сходство %1)</translation>
    </message>
    <message>
        <source>May or may not be as declared (likeness %1)</source>
        <translation>Может соответствовать заявленному, а может и нет (сходство %1)</translation>
    </message>
    <message>
        <source>Nothing here speaks against the declaration (likeness %1)</source>
        <translation>Декларации ничто не противоречит (сходство %1)</translation>
    </message>
    <message>
        <source>The scan reads %1 kg; no weight is declared.</source>
        <translation>По снимку %1 kg; вес не заявлен.</translation>
    </message>
    <message>
        <source>The scan reads %1 kg, declared are %2 kg.</source>
        <translation>По снимку %1 kg, в декларации %2 kg.</translation>
    </message>
    <message>
        <source>Of the mass: loose %1%, organic %2%, glass, stone or light metal %3%, metal %4%.</source>
        <translation>Из массы: рыхлое %1%, органика %2%, стекло, камень или лёгкий металл %3%, металл %4%.</translation>
    </message>
    <message numerus="yes">
        <source>%1% of its box is filled, %n separate thing(s).</source>
        <translation>
            <numerusform>Заполнено %1% коробки, отдельных предметов: %n.</numerusform>
            <numerusform>Заполнено %1% коробки, отдельных предметов: %n.</numerusform>
            <numerusform>Заполнено %1% коробки, отдельных предметов: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the CT on the screen: density times volume. Loose textile weighs too little, dense metal is uncertain. A reason to look, never a finding.</source>
        <translation>Прочитано с КТ на экране: плотность, умноженная на объём. Рыхлая ткань весит слишком мало, плотный металл неточен. Это повод присмотреться, но не находка.</translation>
    </message>
    <message>
        <source>Reading what the scan holds...</source>
        <translation>Чтение содержимого снимка...</translation>
    </message>
    <message>
        <source>This scan tells no weight: that takes a CT with known values.</source>
        <translation>По этому снимку вес не узнать: нужна КТ с известными значениями.</translation>
    </message>
    <message>
        <source>No scan.</source>
        <translation>Снимка нет.</translation>
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
        <translation>Страницы пакета страны</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Prohibited goods</source>
        <translation>Запрещённые товары</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>Tariff, excerpt</source>
        <translation>Тариф, выписка</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Exercise packs</source>
        <translation>Наборы упражнений</translation>
    </message>
    <message>
        <source>%1, state of %2. %3</source>
        <translation>%1, по состоянию на %2. %3</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Dashboard</name>
    <message>
        <source>Lane %1</source>
        <translation>Коридор: %1</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Сотрудник: %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Группа HS %1</translation>
    </message>
    <message>
        <source>Origin %1</source>
        <translation>Происхождение: %1</translation>
    </message>
    <message>
        <source>Reading the log: %1%</source>
        <translation>Чтение журнала: %1 %</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reading the figures...</source>
        <translation>Чтение показателей...</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Отчёт PDF</translation>
    </message>
    <message>
        <source>Save all charts, as filtered, as a PDF report</source>
        <translation>Сохранить все диаграммы с этими фильтрами как отчёт PDF</translation>
    </message>
    <message>
        <source>Cases behind the figures</source>
        <translation>Дела за показателями</translation>
    </message>
    <message>
        <source>Cases, newest %1: Enter opens one</source>
        <translation>Дела, новейшие %1: Enter открывает дело</translation>
    </message>
    <message>
        <source>All cases. Click a bar, month or country to look at its cases alone.</source>
        <translation>Все дела. Щёлкните столбец, месяц или страну, чтобы видеть только их дела.</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Снять этот фильтр</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation>%1, спорно</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DeclarationView</name>
    <message>
        <source>%1 (check digit is wrong)</source>
        <translation>%1 (неверна контрольная цифра)</translation>
    </message>
    <message>
        <source>HS %1</source>
        <translation>HS %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>происх. %1</translation>
    </message>
    <message>
        <source>Goods without a description</source>
        <translation>Товар без описания</translation>
    </message>
    <message>
        <source>No declaration attached.</source>
        <translation>Декларация не приложена.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Импортёр</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Экспортёр</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Декларант</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Отправлено из</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Трансп. документ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>№ декларации</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentForm</name>
    <message>
        <source>Who has the document</source>
        <translation>У кого документ</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Кто принимает</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>Кто предъявляет</translation>
    </message>
    <message>
        <source>Who affixed it (may be empty)</source>
        <translation>Кто наложил (можно не заполнять)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Its number, as the issuer gave it (may be empty)</source>
        <translation>Номер, данный выдавшим (можно не заполнять)</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>Номер на пломбе</translation>
    </message>
    <message>
        <source>What it closes</source>
        <translation>Что закрывает</translation>
    </message>
    <message>
        <source>Intact, number as recorded</source>
        <translation>Целая, номер как записан</translation>
    </message>
    <message>
        <source>Broken, missing or replaced</source>
        <translation>Сорвана, отсутствует или заменена</translation>
    </message>
    <message>
        <source>Opened by us now</source>
        <translation>Сейчас вскрыта нами</translation>
    </message>
    <message>
        <source>How the seal was found</source>
        <translation>Состояние пломбы</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>This is the file that was registered: nothing in it was changed.</source>
        <translation>Это зарегистрированный файл: в нём ничего не изменено.</translation>
    </message>
    <message>
        <source>ALTERED: this is not the file that was registered. Recording it keeps that on file for good.</source>
        <translation>ИЗМЕНЁН: это не тот файл, что зарегистрирован. Запись сохранит это навсегда.</translation>
    </message>
    <message>
        <source>Enter the number on the seal.</source>
        <translation>Введите номер пломбы.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>Укажите, что закрывает пломба.</translation>
    </message>
    <message>
        <source>Say in a few words how it was found, or why it is opened.</source>
        <translation>Опишите коротко её состояние или зачем её вскрывают.</translation>
    </message>
    <message>
        <source>Enter the name of the party.</source>
        <translation>Введите имя стороны.</translation>
    </message>
    <message>
        <source>Statement signed by the party...</source>
        <translation>Заявление, подписанное стороной...</translation>
    </message>
    <message>
        <source>A file the party made with its own key; without it your signature alone stands for what it did</source>
        <translation>Файл, который сторона создала своим ключом; без него её действие подтверждает только ваша подпись</translation>
    </message>
    <message>
        <source>Signed by %1 with its own key.</source>
        <translation>Подписано: %1, собственным ключом.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentsModel</name>
    <message>
        <source>With %1</source>
        <translation>У кого: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Пломба %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, место: %2</translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <translation>%1 Место: %2.</translation>
    </message>
    <message>
        <source>Recorded by %1, station %2</source>
        <translation>Записал %1, станция %2</translation>
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
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
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
        <translation>Документы и пломбы</translation>
    </message>
    <message>
        <source>No trade documents and no seals are registered in this case.</source>
        <translation>В деле нет зарегистрированных торговых документов и пломб.</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Копировать хеш</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::EnhancementBar</name>
    <message>
        <source>Enhancements of the radiograph</source>
        <translation>Улучшения рентгенограммы</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ExaminationForm</name>
    <message>
        <source>Nothing against the declaration</source>
        <translation>Расхождений с декларацией нет</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Alarmed on, and found</source>
        <translation>Найдено по тревогам</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Найдено также</translation>
    </message>
    <message>
        <source>What was found, in words</source>
        <translation>Что найдено, словами</translation>
    </message>
    <message>
        <source>Something was found and nothing was found: take one of the two away.</source>
        <translation>Отмечено, что найдено что-то и что не найдено ничего: уберите одно из двух.</translation>
    </message>
    <message>
        <source>Say what was found, or that nothing was.</source>
        <translation>Укажите, что найдено или что не найдено ничего.</translation>
    </message>
    <message>
        <source>Say in a few words what else was found.</source>
        <translation>Кратко укажите, что ещё найдено.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCard</name>
    <message>
        <source>cases opened, by hour of the day and lane, and their wait for a decision</source>
        <translation>открытые дела по часам суток и коридорам и ожидание решения</translation>
    </message>
    <message>
        <source>frauds found among cases the model chose, and among those drawn at random</source>
        <translation>нарушения среди дел, выбранных моделью, и среди случайно выбранных</translation>
    </message>
    <message>
        <source>first scan to first decision, number of cases</source>
        <translation>от первого снимка до первого решения, число дел</translation>
    </message>
    <message>
        <source>share of examined alarms that were confirmed; line: 95% interval</source>
        <translation>доля подтверждённых среди проверенных тревог; линия — 95%-й интервал</translation>
    </message>
    <message>
        <source>brighter: more frauds among the cases examined</source>
        <translation>светлее — больше нарушений среди досмотренных дел</translation>
    </message>
    <message>
        <source>frauds among the cases examined (number in brackets); line: 95% interval</source>
        <translation>нарушения среди досмотренных дел (число в скобках); линия — 95%-й интервал</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save this chart&apos;s numbers as CSV</source>
        <translation>Сохранить числа этой диаграммы в CSV</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>Сохранить эту диаграмму как изображение</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Показать пока нечего.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Look at the cases of one bar alone</source>
        <translation>Показать дела только одного столбца</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCasesModel</name>
    <message>
        <source>not examined</source>
        <translation>не досмотрено</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>есть нарушение</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>нарушений нет</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Досмотр</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureTiles</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Opened to decided</source>
        <translation>От открытия до решения</translation>
    </message>
    <message>
        <source>Scan to decided</source>
        <translation>От снимка до решения</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Результативность</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>Задержаний утверждено</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>решено: %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>в среднем</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2%, %3 of %4 examined</source>
        <translation>%1–%2 %, %3 из %4 досмотров</translation>
    </message>
    <message>
        <source>nothing examined yet</source>
        <translation>ещё ничего не досмотрено</translation>
    </message>
    <message>
        <source>of %1 asked for, %2 rejected</source>
        <translation>из %1 запрошенных, отклонено %2</translation>
    </message>
    <message>
        <source>nothing it selected was examined yet</source>
        <translation>из отобранного ещё ничего не досмотрено</translation>
    </message>
    <message>
        <source>of %1 examined %2 were fraud, stated %3</source>
        <translation>досмотрено %1, нарушений %2, ожидалось %3</translation>
    </message>
    <message>
        <source>Population stability index %1 over the newest %2 scores; above 0.25 the traffic is another one than the model learned from.</source>
        <translation>Индекс стабильности популяции %1, новейших оценок: %2; выше 0,25 поток уже не тот, на котором училась модель.</translation>
    </message>
    <message>
        <source>Too few scores for the population stability index: %1 of %2.</source>
        <translation>Слишком мало оценок для индекса стабильности популяции: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 Learn again from the examinations since (risk retrain) and compare before you approve.</source>
        <translation>%1 Переобучите модель на новых досмотрах (risk retrain) и сравните до утверждения.</translation>
    </message>
    <message>
        <source>Selection model</source>
        <translation>Модель отбора</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>approve one with risk approve</source>
        <translation>утвердите: risk approve</translation>
    </message>
    <message>
        <source>Finds less</source>
        <translation>Выявляет меньше</translation>
    </message>
    <message>
        <source>Traffic shifted</source>
        <translation>Поток изменился</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Соответствует</translation>
    </message>
    <message>
        <source>Too few yet</source>
        <translation>Пока мало данных</translation>
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
        <translation>без названия</translation>
    </message>
    <message>
        <source>%1: %2
%3
%4
Enter shows it in every view</source>
        <translation>%1: %2
%3
%4
Enter показывает её во всех видах</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Находка</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
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
        <translation>Находки</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Находок нет.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FirstAnswerForm</name>
    <message>
        <source>Nothing suspicious</source>
        <translation>Ничего подозрительного</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Подозрительно</translation>
    </message>
    <message>
        <source>What, and where?</source>
        <translation>Что и где?</translation>
    </message>
    <message>
        <source>What is suspicious, and where</source>
        <translation>Что подозрительно и где</translation>
    </message>
    <message>
        <source>Read this case unaided first: say what you see. Then the detectors&apos; findings are shown, and you decide.</source>
        <translation>Сначала посмотрите это дело без подсказок: скажите, что видите. Затем появятся находки детекторов, и вы примете решение.</translation>
    </message>
    <message>
        <source>Say in a few words what is suspicious and where.</source>
        <translation>Кратко укажите, что подозрительно и где.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryModel</name>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Неверная подпись</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Unknown officer</source>
        <translation>Неизвестный сотрудник</translation>
    </message>
    <message>
        <source>Hash and signature are valid.</source>
        <translation>Хеш и подпись верны.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s: report this to your administrator.</source>
        <translation>Подпись не принадлежит этому сотруднику: сообщите администратору.</translation>
    </message>
    <message>
        <source>The record was altered after it was signed: report this to your administrator.</source>
        <translation>Запись изменена после подписания: сообщите администратору.</translation>
    </message>
    <message>
        <source>%1
%2, badge %3, station %4
%5
%6</source>
        <translation>%1
%2, личный номер %3, станция %4
%5
%6</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подлинность</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryView</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportModel</name>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Дело %1</translation>
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
        <translation>Файл или серия</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportView</name>
    <message>
        <source>Imported files</source>
        <translation>Импортированные файлы</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>Импортировано: %n</numerusform>
            <numerusform>Импортировано: %n</numerusform>
            <numerusform>Импортировано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside with a reason</source>
        <translation>
            <numerusform>отложено с указанием причины: %n</numerusform>
            <numerusform>отложено с указанием причины: %n</numerusform>
            <numerusform>отложено с указанием причины: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported since sign-in.</source>
        <translation>С момента входа ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LaneMark</name>
    <message>
        <source>Lane: %1</source>
        <translation>Коридор: %1</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NotesView</name>
    <message>
        <source>Add a note, Enter keeps it</source>
        <translation>Новая заметка, Enter сохранит её</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NoticeStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Скрыть (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::OriginMap</name>
    <message>
        <source>Map of origins</source>
        <translation>Карта происхождения</translation>
    </message>
    <message>
        <source>%1: no cases</source>
        <translation>%1: дел нет</translation>
    </message>
    <message>
        <source>%1: %2 cases, none examined</source>
        <translation>%1: дел %2, досмотренных нет</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 hits in %4 examined: %5% (%6 to %7)</source>
        <translation>%1: дел %2, выявлено %3 из %4 досмотренных: %5 % (от %6 до %7)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Your keys are sealed anew with the new password; what you signed stays yours.</source>
        <translation>Ваши ключи запечатаны заново с новым паролем; подписанное вами остаётся вашим.</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>Действующий пароль</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Новый пароль, не менее 8 знаков</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The new password was not entered the same twice.</source>
        <translation>Новый пароль введён дважды по-разному.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsModel</name>
    <message>
        <source>fraud found</source>
        <translation>есть нарушение</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>без нарушений</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Импортёр</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код HS</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Вес нетто</translation>
    </message>
    <message>
        <source>Case here</source>
        <translation>Дело здесь</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsView</name>
    <message>
        <source>accepted before %1</source>
        <translation>принятие до %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>до сих пор</translation>
    </message>
    <message numerus="yes">
        <source>%n examined declaration(s) %1</source>
        <translation>
            <numerusform>%n досмотренная декларация (%1)</numerusform>
            <numerusform>%n досмотренные декларации (%1)</numerusform>
            <numerusform>%n досмотренных деклараций (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fraudulent</source>
        <translation>
            <numerusform>с нарушениями: %n</numerusform>
            <numerusform>с нарушениями: %n</numerusform>
            <numerusform>с нарушениями: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2. The usual price per kg is the middle one of theirs.</source>
        <translation>%1, %2. Обычная цена за kg — медиана их цен.</translation>
    </message>
    <message>
        <source>%1, %2. The usual weight is the middle one of theirs.</source>
        <translation>%1, %2. Обычный вес — медиана их весов.</translation>
    </message>
    <message>
        <source>None of them has a case on this terminal.</source>
        <translation>Ни по одной из них нет дела на этой станции.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a case on this terminal: Enter opens it.</source>
        <translation>
            <numerusform>По %n из них есть дело на этой станции: Enter открывает его.</numerusform>
            <numerusform>По %n из них есть дела на этой станции: Enter открывает выбранное.</numerusform>
            <numerusform>По %n из них есть дела на этой станции: Enter открывает выбранное.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past declarations</source>
        <translation>Прошлые декларации</translation>
    </message>
    <message>
        <source>Reading the past declarations...</source>
        <translation>Чтение прошлых деклараций...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No examined declaration %1 had this in common with the one at hand.</source>
        <translation>Ни у одной досмотренной декларации (%1) не было этого общего с рассматриваемой.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ReasonStrip</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
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
        <translation>Почему? Кратко, сохранится вместе с решением</translation>
    </message>
    <message>
        <source>Remark, if you wish</source>
        <translation>Примечание, если нужно</translation>
    </message>
    <message>
        <source>Say why in a few words; the reason is signed with the decision.</source>
        <translation>Кратко укажите причину; она подписывается вместе с решением.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RiskView</name>
    <message>
        <source>drawn at random, to see what selection misses</source>
        <translation>случайная выборка: проверка того, что упускает отбор</translation>
    </message>
    <message>
        <source>sent there by a rule of the administration</source>
        <translation>направлено правилом таможенной службы</translation>
    </message>
    <message>
        <source>chosen by model %1</source>
        <translation>выбрано моделью %1</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>Коридор: %1</translation>
    </message>
    <message>
        <source>fraud in about %1 of 100 such consignments</source>
        <translation>нарушение примерно в %1 из 100 таких партий</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Источник: модель</translation>
    </message>
    <message>
        <source>rests on declarations %1 and others</source>
        <translation>на основе деклараций %1 и других</translation>
    </message>
    <message>
        <source>rests on declarations %1</source>
        <translation>на основе деклараций %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>не досмотрено</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>есть нарушение</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>нарушений нет</translation>
    </message>
    <message>
        <source>Selection has not looked at this declaration.</source>
        <translation>Отбор эту декларацию не проверял.</translation>
    </message>
    <message>
        <source>From checking the declaration</source>
        <translation>Из проверки декларации</translation>
    </message>
    <message>
        <source>Same importer</source>
        <translation>Тот же импортёр</translation>
    </message>
    <message>
        <source>Same HS code</source>
        <translation>Тот же код HS</translation>
    </message>
    <message>
        <source>From rule %1</source>
        <translation>По правилу %1</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>сравнить</translation>
    </message>
    <message>
        <source>List the past declarations behind this (Enter)</source>
        <translation>Перечислить прошлые декларации, стоящие за этим (Enter)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RuleTrialModel</name>
    <message>
        <source>%1% (%2 to %3)</source>
        <translation>%1 % (%2–%3)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Досмотрено</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Нарушения</translation>
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
        <translation># Правило: имя, коридор, куда оно направляет, и причина для сотрудника.
# Оно действует, если верна каждая строка под ним.
rule cheap-shoes red: Обувь намного дешевле обычной
  hs starts 64
  origin is CN, HK
  unit_value below 2.5
</translation>
    </message>
    <message>
        <source>Elements: %1.
Tests: is, is not, starts; for numbers below, above; for all missing.
Lanes: red, yellow, blue. A rule makes the lane stricter, never milder.</source>
        <translation>Элементы: %1.
Проверки: is, is not, starts; для чисел below, above; для всех missing.
Коридоры: red, yellow, blue. Правило делает коридор строже, но не мягче.</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Версия правил</translation>
    </message>
    <message>
        <source>No rules are in force</source>
        <translation>Действующих правил нет</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>What they would have done</source>
        <translation>Что сделали бы правила</translation>
    </message>
    <message>
        <source>Try the rules on past declarations before you put them in force.</source>
        <translation>Проверьте правила на прошлых декларациях, прежде чем ввести их в действие.</translation>
    </message>
    <message>
        <source>What each rule would have done</source>
        <translation>Что сделало бы каждое правило</translation>
    </message>
    <message>
        <source>Try on this station&apos;s examinations</source>
        <translation>Проверить на досмотрах станции</translation>
    </message>
    <message>
        <source>Counts what each rule would have selected among the cases examined here (%1)</source>
        <translation>Считает, что каждое правило отобрало бы среди досмотренных здесь дел (%1)</translation>
    </message>
    <message>
        <source>Try on a file...</source>
        <translation>Проверить на файле...</translation>
    </message>
    <message>
        <source>A CSV of past declarations with their outcomes</source>
        <translation>CSV прошлых деклараций с результатами</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>Версия %1: %2, %3</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1 — действует</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>Правил ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), well written.</source>
        <translation>
            <numerusform>%n правило, ошибок записи нет.</numerusform>
            <numerusform>%n правила, ошибок записи нет.</numerusform>
            <numerusform>%n правил, ошибок записи нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>Эти правила действуют.</translation>
    </message>
    <message>
        <source>Signs these rules as the next version; they hold from the next declaration on.</source>
        <translation>Подписывает эти правила как следующую версию; они действуют со следующей декларации.</translation>
    </message>
    <message>
        <source>Try these rules first: what goes in force was tried as it stands.</source>
        <translation>Сначала проверьте эти правила: в действие вводится только проверенное.</translation>
    </message>
    <message>
        <source>Trying: %1%</source>
        <translation>Проверка: %1 %</translation>
    </message>
    <message>
        <source>On %1 of %2 the rules would have selected %3.</source>
        <translation>Проверено: %1 (%2). Правила отобрали бы: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n декларация</numerusform>
            <numerusform>%n декларации</numerusform>
            <numerusform>%n деклараций</numerusform>
        </translation>
    </message>
    <message>
        <source> Fraud among them %1% (%2 to %3), usual %4%.</source>
        <translation> Нарушений среди них %1 % (%2–%3), обычно %4 %.</translation>
    </message>
    <message>
        <source>Version %1 is in force, signed by you.</source>
        <translation>Версия %1 введена в действие за вашей подписью.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SandboxBanner</name>
    <message>
        <source>SANDBOX   nothing here is real, nothing leaves it</source>
        <translation>ТРЕНАЖЁР   здесь всё условно, наружу ничего не уходит</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SignInPage</name>
    <message>
        <source>Sign out</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Личный номер</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>Станция %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>%1 is signed in at station %2. Work in the background goes on.</source>
        <translation>Вход выполнен: %1, станция %2. Фоновая работа продолжается.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>Проверка пароля...</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarModel</name>
    <message>
        <source>not examined</source>
        <translation>не досмотрено</translation>
    </message>
    <message>
        <source>examined: fraud found</source>
        <translation>досмотрено: есть нарушение</translation>
    </message>
    <message>
        <source>examined: in order</source>
        <translation>досмотрено: нарушений нет</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>Declared goods</source>
        <translation>Заявленный товар</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>Без декларации</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarView</name>
    <message>
        <source>No picture is kept of this scan.</source>
        <translation>Изображение этого снимка не сохранено.</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Похожие изображения</translation>
    </message>
    <message>
        <source>The image on the screen</source>
        <translation>Изображение на экране</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>Выбранное изображение</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Open the case (Enter in the list)</source>
        <translation>Открыть дело (Enter в списке)</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Сравнить рядом</translation>
    </message>
    <message>
        <source>Lay this CT beside the one on the screen</source>
        <translation>Поместить этот снимок КТ рядом с тем, что на экране</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбранное</translation>
    </message>
    <message>
        <source>Looking for similar images...</source>
        <translation>Поиск похожих изображений...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No other case on this terminal has a CT to compare with.</source>
        <translation>В других делах на этой станции нет КТ для сравнения.</translation>
    </message>
    <message>
        <source>No other case on this terminal has a radiograph to compare with.</source>
        <translation>В других делах на этой станции нет рентгенограммы для сравнения.</translation>
    </message>
    <message>
        <source>Most alike of %1 CT scans on this terminal.</source>
        <translation>Самые похожие из снимков КТ на этой станции (всего %1).</translation>
    </message>
    <message>
        <source>Most alike of %1 radiographs on this terminal.</source>
        <translation>Самые похожие из рентгенограмм на этой станции (всего %1).</translation>
    </message>
    <message>
        <source>Alike is how it looks, not what it is: an image that was in order clears no other.</source>
        <translation>Сходство — это как выглядит, а не что это: изображение без нарушений не даёт для другого «Без замечаний».</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StationSetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>Настройка этой станции</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Добавление сотрудника</translation>
    </message>
    <message>
        <source>The first officer is inspector, supervisor and administrator. Add the others later from the menu.</source>
        <translation>Первый сотрудник — инспектор, руководитель и администратор. Остальных добавьте потом из меню.</translation>
    </message>
    <message>
        <source>The new officer signs in with badge and password.</source>
        <translation>Новый сотрудник входит с личным номером и паролем.</translation>
    </message>
    <message>
        <source>For example BREMERHAVEN-3</source>
        <translation>Например, BREMERHAVEN-3</translation>
    </message>
    <message>
        <source>Station: letters, digits and hyphens</source>
        <translation>Станция: буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>ФИО сотрудника</translation>
    </message>
    <message>
        <source>Badge, the name to sign in with</source>
        <translation>Личный номер для входа</translation>
    </message>
    <message>
        <source>Password, at least %1 characters</source>
        <translation>Пароль, не менее %1 символов</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Set up and sign in</source>
        <translation>Настроить и войти</translation>
    </message>
    <message>
        <source>Add officer</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Give the station a name: it is part of every case number.</source>
        <translation>Дайте станции имя: оно входит в номер каждого дела.</translation>
    </message>
    <message>
        <source>Enter the officer&apos;s name.</source>
        <translation>Введите ФИО сотрудника.</translation>
    </message>
    <message>
        <source>Enter a badge to sign in with.</source>
        <translation>Введите личный номер для входа.</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>В пароле должно быть не менее %1 символов.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; enter them again.</source>
        <translation>Пароли не совпадают; введите их снова.</translation>
    </message>
    <message>
        <source>Making the keys...</source>
        <translation>Создание ключей...</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ФИО</translation>
    </message>
    <message>
        <source>I instruct here and see all results</source>
        <translation>Я здесь инструктор и вижу все результаты</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>Занятия на тренажёре</translation>
    </message>
    <message>
        <source>Simulated cases, a simulated supervisor, and exercises that find out what you miss. Choose a name and a password for this sandbox alone.</source>
        <translation>Смоделированные дела, имитация руководителя и упражнения, которые выявляют, что вы пропускаете. Выберите имя и пароль только для этого тренажёра.</translation>
    </message>
    <message>
        <source>Enter the sandbox</source>
        <translation>Войти в тренажёр</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StatusStrip</name>
    <message>
        <source>Import progress</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Остановить импорт</translation>
    </message>
    <message>
        <source>Stop the import; what is in stays in (Ctrl+.)</source>
        <translation>Остановить импорт; принятое остаётся (Ctrl+.)</translation>
    </message>
    <message>
        <source>What draws the 3D image: %1</source>
        <translation>Чем строится изображение 3D: %1</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 free</source>
        <translation>Диск почти заполнен: свободно %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message>
        <source>Free space where cases and scans are kept</source>
        <translation>Свободное место там, где хранятся дела и снимки</translation>
    </message>
    <message>
        <source>How far the simulated cases are</source>
        <translation>Ход создания смоделированных дел</translation>
    </message>
    <message>
        <source>Make no more cases</source>
        <translation>Больше не создавать дел</translation>
    </message>
    <message>
        <source>The cases made so far stay; the others are made at the next start</source>
        <translation>Созданные дела остаются; остальные создаются при следующем запуске</translation>
    </message>
    <message>
        <source>How far the exercise pack is</source>
        <translation>Ход чтения набора упражнений</translation>
    </message>
    <message>
        <source>Stop reading the pack</source>
        <translation>Остановить чтение набора</translation>
    </message>
    <message>
        <source>Stop reading the exercise pack; what is in stays in</source>
        <translation>Остановить чтение набора упражнений; принятое остаётся</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingForm</name>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Share of threats</source>
        <translation>Доля угроз</translation>
    </message>
    <message>
        <source>Time for an image</source>
        <translation>Время на изображение</translation>
    </message>
    <message>
        <source>With a detector that marks images</source>
        <translation>С детектором, отмечающим угрозы</translation>
    </message>
    <message>
        <source>What you miss: adapts to your answers</source>
        <translation>Что вы пропускаете: по вашим ответам</translation>
    </message>
    <message>
        <source>Rare threats: as on a normal day</source>
        <translation>Редкие угрозы: как в обычный день</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <translation>Рентгенограммы</translation>
    </message>
    <message>
        <source>CT scans</source>
        <translation>Снимки КТ</translation>
    </message>
    <message>
        <source>Both: every third a CT scan</source>
        <translation>Оба вида: каждый третий — КТ</translation>
    </message>
    <message>
        <source>About so long</source>
        <translation>Займёт около</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>%1 % of the images</source>
        <translation>%1 % изображений</translation>
    </message>
    <message>
        <source>As long as you need</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>%1 seconds, then it counts as cleared</source>
        <translation>%1 с, затем считается «Без замечаний»</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>Повторные проверки</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that you missed come back today.</source>
        <translation>
            <numerusform>Сегодня вернётся %n изображение с пропущенной угрозой.</numerusform>
            <numerusform>Сегодня вернутся %n изображения с пропущенной угрозой.</numerusform>
            <numerusform>Сегодня вернутся %n изображений с пропущенной угрозой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Что вы видите и пропускаете</translation>
    </message>
    <message>
        <source>Threats are as rare as at the port: such are missed more often, because one comes to expect nothing.</source>
        <translation>Угрозы так же редки, как в порту: такие пропускают чаще, потому что их перестают ждать.</translation>
    </message>
    <message>
        <source>Three in five images hold a threat; what you miss comes more often and easier, what you find fades.</source>
        <translation>Угроза есть на трёх изображениях из пяти; то, что вы пропускаете, встречается чаще и в более лёгком виде, то, что находите, — всё реже.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>This exercise is not in this sandbox.</source>
        <translation>Этого упражнения нет в этом тренажёре.</translation>
    </message>
    <message>
        <source>An exercise of the country pack %1.</source>
        <translation>Упражнение пакета страны %1.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingPanel</name>
    <message>
        <source>Next image</source>
        <translation>Следующее изображение</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>Что вы видите и пропускаете</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Показано изображений</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
    <message>
        <source>End the session here</source>
        <translation>Закончить занятие здесь</translation>
    </message>
    <message>
        <source>%1 of %2 images answered</source>
        <translation>Отвечено изображений: %1 из %2</translation>
    </message>
    <message>
        <source>The next image is being made</source>
        <translation>Создаётся следующее изображение</translation>
    </message>
    <message>
        <source>A parcel of its own, never shown before.</source>
        <translation>Новая посылка, раньше не показывалась.</translation>
    </message>
    <message>
        <source>F5: nothing in it, clear it.</source>
        <translation>F5: ничего нет — «Без замечаний».</translation>
    </message>
    <message>
        <source>F6: hold it, and click on what you found.</source>
        <translation>F6: «Задержать», затем щёлкните по найденному.</translation>
    </message>
    <message>
        <source>All tools of the desk work as ever.</source>
        <translation>Все инструменты работают как обычно.</translation>
    </message>
    <message>
        <source>A re-test: you missed something in this image before.</source>
        <translation>Повторная проверка: раньше вы что-то пропустили на этом изображении.</translation>
    </message>
    <message>
        <source>A detector marks what it takes for a threat. It is simulated: it misses some, and marks harmless things.</source>
        <translation>Детектор отмечает то, что принимает за угрозу. Это имитация: часть угроз он пропускает, а безвредные предметы отмечает.</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>Есть ли здесь что-то запрещённое?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Где это?</translation>
    </message>
    <message>
        <source>Click on it, or draw a box around it (B). Esc goes back.</source>
        <translation>Щёлкните по нему или обведите рамкой (B). Esc — назад.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>К делам</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>Осталось %1 с</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ViewerBar</name>
    <message>
        <source>Image tools</source>
        <translation>Инструменты изображения</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Preset (1 to 9)</source>
        <translation>Пресет (1–9)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Scan of this case</source>
        <translation>Снимок этого дела</translation>
    </message>
    <message>
        <source>Which scan of this case is shown</source>
        <translation>Какой снимок этого дела показан</translation>
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
        <translation>Спорно</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>Без декларации</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistFilterBar</name>
    <message>
        <source>To do</source>
        <translation>К работе</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Спорно</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Case, container, goods, importer</source>
        <translation>Дело, контейнер, товар, импортёр</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Поиск в списке дел</translation>
    </message>
    <message>
        <source>Show only this lane; several may be chosen</source>
        <translation>Показать только этот коридор; можно выбрать несколько</translation>
    </message>
    <message>
        <source>Only lane %1</source>
        <translation>Только коридор: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other: a supervisor settles them</source>
        <translation>Решения приняты порознь и противоречат друг другу: спор решает руководитель</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Дел здесь нет</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistModel</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>просмотр</translation>
    </message>
    <message>
        <source>read unaided</source>
        <translation>без подсказок</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>тревог нет</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n тревога</numerusform>
            <numerusform>%n тревоги</numerusform>
            <numerusform>%n тревог</numerusform>
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
Открыто: %5</translation>
    </message>
    <message>
        <source>No goods declared</source>
        <translation>Товары не заявлены</translation>
    </message>
    <message>
        <source>%1
Detectors: %2</source>
        <translation>%1
Детекторы: %2</translation>
    </message>
    <message>
        <source>%1, detectors: %2</source>
        <translation>%1, детекторы: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Импортёр</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, age: %5</source>
        <translation>%1, %2, %3, %4, возраст: %5</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Список дел</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading the worklist...</source>
        <translation>Загрузка списка дел...</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Подходящих дел нет.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing to inspect.
Drop a scan here, or press Ctrl+O.</source>
        <translation>Анализировать нечего.
Перетащите сюда снимок или нажмите Ctrl+O.</translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation>Импорт снимков</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>Дел здесь нет.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The picture holds attenuation in a scale that it does not state.</source>
        <translation>Изображение хранит ослабление в шкале, которая в нём не указана.</translation>
    </message>
    <message>
        <source>Threats are projected into pictures of 8 or 16 bits only.</source>
        <translation>Угрозы проецируются только в изображения по 8 или 16 бит.</translation>
    </message>
    <message>
        <source>No place in the picture is free of matter, so it is not known what the unattenuated beam looks like.</source>
        <translation>На изображении нет места без вещества, и неослабленный луч неизвестен.</translation>
    </message>
    <message>
        <source>The picture is too small to hide anything in.</source>
        <translation>Изображение слишком мало, чтобы в нём что-то спрятать.</translation>
    </message>
    <message>
        <source>Threats are projected into one grey layer, a pair of energies or a colour export; this picture has other layers.</source>
        <translation>Угрозы проецируются в один серый слой, пару энергий или цветной экспорт; у этого изображения другие слои.</translation>
    </message>
    <message>
        <source>Colour exports must have 8 bits a channel.</source>
        <translation>В цветном экспорте должно быть 8 бит на канал.</translation>
    </message>
    <message>
        <source>The colours are no pseudo-colour on white, so no transmission can be told from them.</source>
        <translation>Цвета — не псевдоцвета на белом, пропускание по ним не определить.</translation>
    </message>
</context>
</TS>
