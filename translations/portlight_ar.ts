<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ColourLayers</name>
    <message>
        <source>The colours were reduced from 16 to 8 bits.</source>
        <translation>خُفّضت الألوان من 16 إلى 8 بت.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>المجسّم</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدرّب</translation>
    </message>
</context>
<context>
    <name>DicomReader</name>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>الملف %1 غير موجود أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header nests without end.</source>
        <translation>الملف %1 تالف: ترويسته متداخلة بلا نهاية.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header cannot be read.</source>
        <translation>الملف %1 تالف: تتعذر قراءة ترويسته.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its header cannot be read to the end.</source>
        <translation>الملف %1 تالف أو مبتور: تتعذر قراءة ترويسته حتى نهايتها.</translation>
    </message>
    <message>
        <source>%1 is a deflated file of more than 2 GiB; store it plain.</source>
        <translation>الملف %1 مضغوط بطريقة deflate وحجمه أكبر من 2 GiB؛ احفظه دون ضغط.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its deflated data do not unpack.</source>
        <translation>الملف %1 تالف أو مبتور: يتعذر فك بياناته المضغوطة بطريقة deflate.</translation>
    </message>
    <message>
        <source>%1 holds no image: it is %2.</source>
        <translation>الملف %1 لا يحوي صورة؛ محتواه: %2.</translation>
    </message>
    <message>
        <source>%1 is a DICOM file without an image in it.</source>
        <translation>الملف %1 بصيغة DICOM ولا صورة فيه.</translation>
    </message>
    <message>
        <source>Voxels outside the scanned field hold the stored value %1.</source>
        <translation>تحمل الفوكسلات الواقعة خارج مجال المسح القيمة المخزنة %1.</translation>
    </message>
    <message>
        <source>The series mixes slices of %1 grids; each is a volume of its own.</source>
        <translation>تضم السلسلة مقاطع من شبكات مختلفة عددها %1؛ وكل شبكة مجسّم قائم بذاته.</translation>
    </message>
    <message>
        <source>%1 is not of the same size as its other energy.</source>
        <translation>مقاس %1 يختلف عن مقاس صورة الطاقة الأخرى.</translation>
    </message>
    <message>
        <source>Not enough memory for %1; close other scans.</source>
        <translation>الذاكرة لا تكفي لفتح %1؛ أغلق مسوحات أخرى.</translation>
    </message>
    <message>
        <source>%1 is cut short: the image data it announces are missing; fetch it again.</source>
        <translation>الملف %1 مبتور: بيانات الصورة التي يعلن عنها ناقصة؛ اجلبه من جديد.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: it announces %2 frames and holds %3 pieces.</source>
        <translation>الملف %1 تالف أو مبتور: عدد الإطارات المعلن %2 وعدد القطع الموجودة %3.</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>طاقة عالية</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>طاقة منخفضة</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read.</source>
        <translation>الملف %1 يحوي ألوانًا من نوع غير مقروء في هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 does not decompress.</source>
        <translation>الملف %1 تالف: يتعذر فك ضغط الإطار %2.</translation>
    </message>
    <message>
        <source>%1 uses a segmented colour palette, which is not read.</source>
        <translation>الملف %1 يستعمل لوحة ألوان مجزأة، وهي غير مقروءة في هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 is damaged: its colour palette is incomplete.</source>
        <translation>الملف %1 تالف: لوحة ألوانه ناقصة.</translation>
    </message>
    <message>
        <source>%1 stores its samples in a width that is not read (Bits Allocated %2).</source>
        <translation>الملف %1 يخزن عيّناته بعرض غير مقروء في هذا البرنامج (Bits Allocated %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: the widths of its samples contradict each other.</source>
        <translation>الملف %1 تالف: عروض عيّناته متناقضة.</translation>
    </message>
    <message>
        <source>%1 holds one-bit colours, which are not read.</source>
        <translation>الملف %1 يحوي ألوانًا بعمق بت واحد، وهي غير مقروءة في هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says compressed but its image data are plain.</source>
        <translation>الملف %1 تالف: يذكر أنه مضغوط وبيانات صورته غير مضغوطة.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says plain but its image data are compressed.</source>
        <translation>الملف %1 تالف: يذكر أنه غير مضغوط وبيانات صورته مضغوطة.</translation>
    </message>
    <message>
        <source>%1 is compressed in a way that is not read (transfer syntax %2).</source>
        <translation>الملف %1 مضغوط بطريقة غير مقروءة في هذا البرنامج (transfer syntax %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not say how large its image is.</source>
        <translation>الملف %1 تالف: لا يذكر أبعاد صورته.</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read (%2).</source>
        <translation>الملف %1 يحوي ألوانًا من نوع غير مقروء في هذا البرنامج (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: its colours and its samples per pixel do not agree.</source>
        <translation>الملف %1 تالف: ألوانه لا توافق عدد العيّنات في كل بكسل.</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>الإطار %1</translation>
    </message>
    <message>
        <source>The scan that this report speaks of is not beside it; its boxes count that scan&apos;s voxels.</source>
        <translation>المسح الذي يتحدث عنه هذا التقرير غير موجود بجانبه؛ وإطارات التقرير محسوبة بفوكسلات ذلك المسح.</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>تقرير مهيكل</translation>
    </message>
    <message>
        <source>a waveform recording</source>
        <translation>تسجيل موجي</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>حالة عرض</translation>
    </message>
    <message>
        <source>an encapsulated document</source>
        <translation>مستند مضمّن</translation>
    </message>
    <message>
        <source>raw or registration data</source>
        <translation>بيانات خام أو بيانات مطابقة</translation>
    </message>
    <message>
        <source>a radiotherapy structure set</source>
        <translation>مجموعة بنى للعلاج الإشعاعي</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>خطة علاج إشعاعي</translation>
    </message>
    <message>
        <source>a radiotherapy record</source>
        <translation>سجل علاج إشعاعي</translation>
    </message>
    <message>
        <source>a quadrupole resonance measurement</source>
        <translation>قياس رنين رباعي القطب</translation>
    </message>
    <message>
        <source>a value mapping</source>
        <translation>جدول تحويل قيم</translation>
    </message>
    <message>
        <source>a media directory (DICOMDIR); open the folder instead</source>
        <translation>فهرس وسائط (DICOMDIR)؛ افتح المجلد بدلًا منه</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) came twice and are read once.</source>
        <translation>
            <numerusform>لم يتكرر أي مقطع.</numerusform>
            <numerusform>تكرر مقطع واحد وقُرئ مرة واحدة.</numerusform>
            <numerusform>تكرر مقطعان وقُرئ كل منهما مرة واحدة.</numerusform>
            <numerusform>تكررت %n مقاطع وقُرئ كل منها مرة واحدة.</numerusform>
            <numerusform>تكرر %n مقطعًا وقُرئ كل منها مرة واحدة.</numerusform>
            <numerusform>تكرر %n مقطع وقُرئ كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) lie where another already lies and are left out.</source>
        <translation>
            <numerusform>لا مقطع يقع في موضع مقطع آخر.</numerusform>
            <numerusform>يقع مقطع واحد في موضع مقطع آخر، وقد استُبعد.</numerusform>
            <numerusform>يقع مقطعان في موضع مقاطع أخرى، وقد استُبعدا.</numerusform>
            <numerusform>تقع %n مقاطع في مواضع مقاطع أخرى، وقد استُبعدت.</numerusform>
            <numerusform>يقع %n مقطعًا في مواضع مقاطع أخرى، وقد استُبعدت.</numerusform>
            <numerusform>يقع %n مقطع في مواضع مقاطع أخرى، وقد استُبعدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>The slices do not say where they lie; they are kept in the order of their numbers.</source>
        <translation>لا تذكر المقاطع مواضعها؛ فبقيت مرتبة بحسب أرقامها.</translation>
    </message>
    <message>
        <source>Slices are missing: %1 in %2 gaps.</source>
        <translation>توجد مقاطع ناقصة: العدد %1، وعدد الفجوات %2.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced; %1 mm is taken for all.</source>
        <translation>المسافات بين المقاطع غير متساوية؛ استُعملت المسافة %1 mm لها جميعًا.</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees; shapes are sheared by that.</source>
        <translation>كان حامل الجهاز مائلًا بمقدار %1 درجة؛ فالأشكال منحرفة بهذا القدر.</translation>
    </message>
    <message>
        <source>The file does not state the size of its pixels; 1 mm is assumed.</source>
        <translation>لا يذكر الملف حجم البكسل؛ افتُرض أنه 1 mm.</translation>
    </message>
    <message>
        <source>The file states an orientation that cannot be; the slices are shown as if they lay straight.</source>
        <translation>يذكر الملف اتجاهًا غير ممكن؛ تُعرض الشرائح كأنها مستقيمة.</translation>
    </message>
    <message>
        <source>The file states a rescale slope that cannot be; 1 is taken, so values may mean nothing.</source>
        <translation>يذكر الملف معامل تحويل غير ممكن؛ أُخذ 1 بدلًا منه، فقد لا تعني القيم شيئًا.</translation>
    </message>
</context>
<context>
    <name>Enhancement</name>
    <message>
        <source>High penetration</source>
        <translation>اختراق عالٍ</translation>
    </message>
    <message>
        <source>Low density</source>
        <translation>كثافة منخفضة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>تباين موضعي</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>حواف</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 (cleared)</source>
        <translation>%1 (غير ضار)</translation>
    </message>
    <message>
        <source>%1 (unclear)</source>
        <translation>%1 (غير واضح)</translation>
    </message>
</context>
<context>
    <name>IntakeService</name>
    <message>
        <source>Sign in first; imports are signed and encrypted.</source>
        <translation>سجّل الدخول أولًا؛ فالمسوحات المُدخلة تُوقَّع وتُشفَّر.</translation>
    </message>
    <message>
        <source>The declared container number %1 is not valid (ISO 6346); check it.</source>
        <translation>رقم الحاوية المصرّح به %1 غير صحيح (ISO 6346)؛ تحقق منه.</translation>
    </message>
</context>
<context>
    <name>LocalCache</name>
    <message>
        <source>There is no such case on this terminal.</source>
        <translation>لا توجد معاملة كهذه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nobody is signed in; sign in first.</source>
        <translation>لم يسجّل أحد الدخول؛ سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>This station has no name yet; finish its set-up first.</source>
        <translation>ليس لهذه المحطة اسم بعد؛ أكمل إعدادها أولًا.</translation>
    </message>
    <message>
        <source>Reading the log was stopped; nothing was changed.</source>
        <translation>أُوقفت قراءة السجل؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The content does not match its hash: it was altered.</source>
        <translation>المحتوى لا يطابق بصمته الرقمية: فقد جرى تحريفه.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s.</source>
        <translation>التوقيع ليس توقيع الموظف.</translation>
    </message>
    <message>
        <source>It is signed by an officer who is not in the register.</source>
        <translation>وقّعه موظف غير وارد في سجل الموظفين.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>أُوقف التحقق قبل نهايته.</translation>
    </message>
    <message>
        <source>The register entry of officer %1 was altered.</source>
        <translation>جرى تحريف قيد الموظف %1 في سجل الموظفين.</translation>
    </message>
    <message>
        <source>Its kind is unknown to this program.</source>
        <translation>نوعه غير معروف لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Events are missing or out of order before it: number %1 follows number %2.</source>
        <translation>قبله أحداث ناقصة أو غير مرتبة: الرقم %1 يلي الرقم %2.</translation>
    </message>
    <message>
        <source>It does not follow the event before it.</source>
        <translation>لا يلي الحدث الذي قبله.</translation>
    </message>
    <message>
        <source>The end of the log is missing: it stops at number %1 of %2.</source>
        <translation>نهاية السجل ناقصة: يتوقف عند الرقم %1 من %2.</translation>
    </message>
    <message>
        <source>The record of the last event does not match the log.</source>
        <translation>قيد الحدث الأخير لا يطابق السجل.</translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation>قيد الحدث الأخير ناقص.</translation>
    </message>
    <message>
        <source>The case list does not match the log; rebuild it (portlightctl rebuild).</source>
        <translation>قائمة المعاملات لا تطابق السجل؛ أعد بناءها (portlightctl rebuild).</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing; install libqt6sql6-sqlite.</source>
        <translation>برنامج تشغيل SQLite الخاص بمكتبة Qt ناقص؛ ثبّت libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The case database gave no answer.</source>
        <translation>لم تُجب قاعدة بيانات المعاملات.</translation>
    </message>
    <message>
        <source>Another program keeps the case database locked; close it and try again.</source>
        <translation>برنامج آخر يقفل قاعدة بيانات المعاملات؛ أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The case database cannot be written; check the rights on the data folder.</source>
        <translation>تتعذر الكتابة في قاعدة بيانات المعاملات؛ تحقق من الصلاحيات على مجلد البيانات.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved; free some space and try again.</source>
        <translation>القرص ممتلئ، ولم يُحفظ شيء؛ أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk reported an error, nothing was saved; check the disk.</source>
        <translation>أبلغ القرص عن خطأ، ولم يُحفظ شيء؛ افحص القرص.</translation>
    </message>
    <message>
        <source>The case database is damaged and was left as it is; restore a copy from the backups folder.</source>
        <translation>قاعدة بيانات المعاملات تالفة وتُركت كما هي؛ استعد نسخة من مجلد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The case database reported a failure, nothing was saved.</source>
        <translation>أبلغت قاعدة بيانات المعاملات عن عطل، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your entry in the officer register was changed; call the administrator.</source>
        <translation>جرى تغيير قيدك في سجل الموظفين؛ اتصل بمدير النظام.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights; nothing was saved.</source>
        <translation>سحبت الإدارة صلاحياتك؛ ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The record names no case.</source>
        <translation>القيد لا يذكر أي معاملة.</translation>
    </message>
    <message>
        <source>There is already a case number %1; take the next free number.</source>
        <translation>توجد معاملة بالرقم %1؛ اختر الرقم الشاغر التالي.</translation>
    </message>
    <message>
        <source>Entry %1 of the hub&apos;s log contradicts what this terminal holds: %2</source>
        <translation>القيد %1 في سجل الخادم المركزي يناقض ما لدى هذا الجهاز: %2</translation>
    </message>
    <message>
        <source>its leaf is another.</source>
        <translation>ورقة القيد مختلفة.</translation>
    </message>
    <message>
        <source>The hub&apos;s log goes on at entry %1, but this terminal has %2.</source>
        <translation>يتابع سجل الخادم المركزي من القيد %1، أما هذا الجهاز فلديه من القيود %2.</translation>
    </message>
    <message>
        <source>its leaf does not match its content.</source>
        <translation>ورقة القيد لا تطابق محتواه.</translation>
    </message>
    <message>
        <source>this terminal holds another event under its id.</source>
        <translation>لدى هذا الجهاز حدث آخر بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>it does not follow event %1 of station %2.</source>
        <translation>لا يلي الحدث %1 من المحطة %2.</translation>
    </message>
    <message>
        <source>This officer is not in the register of this station.</source>
        <translation>هذا الموظف غير وارد في سجل هذه المحطة.</translation>
    </message>
    <message>
        <source>Give a badge of 1 to %1 letters or digits.</source>
        <translation>أدخل شارة من الحروف أو الأرقام طولها من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Give a name of at most %1 characters.</source>
        <translation>أدخل اسمًا لا يزيد عدد حروفه على %1.</translation>
    </message>
    <message>
        <source>The password is too short; take at least %1 characters.</source>
        <translation>كلمة المرور قصيرة جدًا؛ الحد الأدنى لعدد الأحرف هو %1.</translation>
    </message>
    <message>
        <source>Give the station a name of 1 to %1 characters.</source>
        <translation>أدخل للمحطة اسمًا عدد حروفه من 1 إلى %1.</translation>
    </message>
    <message>
        <source>This station is already named %1; its name is part of every record.</source>
        <translation>لهذه المحطة اسم هو %1؛ واسمها جزء من كل قيد.</translation>
    </message>
    <message>
        <source>Only a signed-in administrator or supervisor can add officers.</source>
        <translation>لا يضيف الموظفين إلا مدير نظام أو مشرف سجّل الدخول.</translation>
    </message>
    <message>
        <source>The badge %1 is taken; choose another.</source>
        <translation>الشارة %1 مستعملة؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>The administration has withdrawn the rights of this badge; call your supervisor.</source>
        <translation>سحبت الإدارة صلاحيات هذه الشارة؛ اتصل بمشرفك.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; check its name and rights.</source>
        <translation>يتعذر إنشاء مجلد البيانات %1؛ تحقق من اسمه وصلاحياته.</translation>
    </message>
    <message>
        <source>The rebuild was stopped; nothing was changed.</source>
        <translation>أُوقفت إعادة البناء؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The stored scan is damaged; import it again from its source.</source>
        <translation>المسح المخزن تالف؛ أدخله من جديد من مصدره.</translation>
    </message>
    <message>
        <source>The scan cannot be unpacked: the disk is full or read-only.</source>
        <translation>يتعذر استخراج المسح: القرص ممتلئ أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made to unpack the scan.</source>
        <translation>يتعذر إنشاء المجلد %1 لاستخراج المسح.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written to unpack the scan.</source>
        <translation>تتعذر كتابة الملف %1 لاستخراج المسح.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>يتعذر تخزين المسح: القرص ممتلئ أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was kept.</source>
        <translation>أُوقف قبل النهاية؛ ولم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>الملف %1 غير موجود.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذر قراءة الملف %1.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was stored; import it again.</source>
        <translation>تغيّر الملف %1 أثناء تخزينه؛ أدخله من جديد.</translation>
    </message>
    <message>
        <source>These are too many files for one scan.</source>
        <translation>عدد الملفات أكبر مما يسعه مسح واحد.</translation>
    </message>
    <message>
        <source>There is no file to store.</source>
        <translation>لا يوجد ملف لتخزينه.</translation>
    </message>
    <message>
        <source>This scan is not stored on this terminal.</source>
        <translation>هذا المسح غير مخزن على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>هذه ليست بصمة رقمية لمسح.</translation>
    </message>
    <message>
        <source>The scan that came is not the one that was asked for.</source>
        <translation>المسح الوارد ليس المسح المطلوب.</translation>
    </message>
    <message>
        <source>The file in the data folder is a database of another program; choose another folder.</source>
        <translation>الملف الموجود في مجلد البيانات قاعدة بيانات لبرنامج آخر؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The backups folder cannot be made; check the rights on %1.</source>
        <translation>يتعذر إنشاء مجلد النسخ الاحتياطية؛ تحقق من الصلاحيات على %1.</translation>
    </message>
    <message>
        <source>These cases were last opened by a newer Portlight (schema %1, this program knows %2); install the newer version. Nothing was changed.</source>
        <translation>فُتحت هذه المعاملات آخر مرة بإصدار أحدث من Portlight (المخطط %1، وهذا البرنامج يعرف %2)؛ ثبّت الإصدار الأحدث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The stored scan was altered or cut short; import it again.</source>
        <translation>المسح المخزن محرَّف أو مبتور؛ أدخله من جديد.</translation>
    </message>
    <message>
        <source>Badge or password is wrong; try again.</source>
        <translation>الشارة أو كلمة المرور غير صحيحة؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>الذاكرة الحرة لا تكفي للتحقق من كلمة المرور.</translation>
    </message>
    <message>
        <source>Your sealed keys are damaged; call the administrator.</source>
        <translation>مفاتيحك المختومة تالفة؛ اتصل بمدير النظام.</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed; nothing of it is used. Call the administrator.</source>
        <translation>تغيّر %1 بعد توقيعه؛ ولن يُستعمل أي شيء منه. اتصل بمدير النظام.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Only an administrator can put this in force.</source>
        <translation>تفعيل هذا من صلاحية مدير النظام وحده.</translation>
    </message>
    <message>
        <source>Only a supervisor can put this in force.</source>
        <translation>تفعيل هذا من صلاحية المشرف وحده.</translation>
    </message>
    <message>
        <source>The document is larger than 16 MiB.</source>
        <translation>المستند أكبر من 16 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>This scan may be the only copy; it stays on this terminal.</source>
        <translation>قد يكون هذا المسح النسخة الوحيدة؛ يبقى على هذه المحطة.</translation>
    </message>
    <message>
        <source>%1 holds live cases and cannot be a sandbox; choose another folder.</source>
        <translation>يحوي المجلد %1 معاملات فعلية فلا يصلح بيئة تدريب؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a sandbox and cannot hold live cases; choose another folder, or open it with portlight --sandbox.</source>
        <translation>المجلد %1 بيئة تدريب فلا يحوي معاملات فعلية؛ اختر مجلدًا آخر أو افتحه بالأمر portlight --sandbox.</translation>
    </message>
    <message>
        <source>What is kept for finding similar images is damaged; it is made anew.</source>
        <translation>ما حُفظ للعثور على الصور المشابهة تالف؛ ويُنشأ من جديد.</translation>
    </message>
    <message>
        <source>There is not enough free memory to keep a key safe.</source>
        <translation>الذاكرة الحرة لا تكفي لحفظ مفتاح بأمان.</translation>
    </message>
    <message>
        <source>This is the password in use; take another.</source>
        <translation>هذه كلمة المرور الحالية؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>Your keys are not at this station; change the password where you were added.</source>
        <translation>مفاتيحك ليست في هذه المحطة؛ غيّر كلمة المرور في المحطة التي أُضفت فيها.</translation>
    </message>
    <message>
        <source>The password in use is wrong; try again.</source>
        <translation>كلمة المرور الحالية خاطئة؛ حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords in a row: try again in %1 seconds.</source>
        <translation>
            <numerusform>لا كلمات مرور خاطئة: أعد المحاولة بعد %1 ث.</numerusform>
            <numerusform>كلمة مرور خاطئة واحدة: أعد المحاولة بعد %1 ث.</numerusform>
            <numerusform>كلمتا مرور خاطئتان على التوالي: أعد المحاولة بعد %1 ث.</numerusform>
            <numerusform>%n كلمات مرور خاطئة على التوالي: أعد المحاولة بعد %1 ث.</numerusform>
            <numerusform>%n كلمة مرور خاطئة على التوالي: أعد المحاولة بعد %1 ث.</numerusform>
            <numerusform>%n كلمة مرور خاطئة على التوالي: أعد المحاولة بعد %1 ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>top</source>
        <translation>علوي</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>سفلي</translation>
    </message>
    <message>
        <source>side</source>
        <translation>جانبي</translation>
    </message>
    <message>
        <source>front</source>
        <translation>أمامي</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>طاقة منخفضة</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>طاقة عالية</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Organic</source>
        <translation>عضوي</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>معدن</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>كثيف</translation>
    </message>
    <message>
        <source>Shell off</source>
        <translation>دون الغلاف</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>إلكترونيات</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>السطح</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>العظم</translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation>الأقصى (MIP)</translation>
    </message>
    <message>
        <source>Scanner&apos;s colours</source>
        <translation>ألوان الماسح</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Organic only</source>
        <translation>العضوي فقط</translation>
    </message>
    <message>
        <source>Metal only</source>
        <translation>المعدن فقط</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>طاقة عالية</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>طاقة منخفضة</translation>
    </message>
    <message>
        <source>This scan holds one energy and no colours: materials cannot be told apart.</source>
        <translation>هذا المسح بطاقة واحدة ودون ألوان: فلا يمكن التمييز بين المواد.</translation>
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
        <translation>الانتظار بالدقائق (المحور الأيمن)</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <comment>hour of the day on an axis</comment>
        <translation>%.0f س</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>This is too long for one QR code.</source>
        <translation>هذا أطول من أن يسعه رمز QR واحد.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>%1 could not be put aside in the quarantine; is the disk full?</source>
        <translation>تعذر عزل %1 في الحجر؛ هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>Certificate of training</source>
        <translation>شهادة تدريب</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>التهديدات المعثور عليها: %1 من %2</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>الإنذارات الكاذبة: %1 من الصور السليمة وعددها %2</translation>
    </message>
    <message>
        <source>Sensitivity d&apos;: %1 (95 % interval %2 to %3)</source>
        <translation>الحساسية d&apos;: %1 (مجال الثقة 95%: %2 إلى %3)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Instructor: %1</source>
        <translation>المدرّب: %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>تاريخ الإصدار: %1</translation>
    </message>
    <message>
        <source>Signed: portlightctl verify FILE checks this page and names the instructor&apos;s key.</source>
        <translation>موقّعة: يتحقق الأمر portlightctl verify FILE من هذه الصفحة ويذكر مفتاح المدرّب.</translation>
    </message>
    <message>
        <source>Only an instructor issues certificates.</source>
        <translation>إصدار الشهادات من صلاحية المدرّب وحده.</translation>
    </message>
    <message>
        <source>Nobody certifies themselves; ask another instructor.</source>
        <translation>لا يُصدر أحد شهادة لنفسه؛ اطلبها من مدرّب آخر.</translation>
    </message>
    <message>
        <source>The certificate&apos;s page could not be drawn.</source>
        <translation>تعذر رسم صفحة الشهادة.</translation>
    </message>
    <message>
        <source>This is no certificate of Portlight.</source>
        <translation>هذه ليست شهادة من Portlight.</translation>
    </message>
    <message>
        <source>There is no room for a %1 in this parcel.</source>
        <translation>لا متسع في هذا الطرد لهذا الغرض: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>Detector (simulated)</source>
        <translation>كاشف (محاكى)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة %1.</translation>
    </message>
    <message>
        <source>There is no exercise pack in %1.</source>
        <translation>لا حزمة تمارين في %1.</translation>
    </message>
    <message>
        <source>The pack in %1 carries no signature.</source>
        <translation>الحزمة الموجودة في %1 غير موقّعة.</translation>
    </message>
    <message>
        <source>The pack in %1 was altered, or is signed by a key that is not trusted here (%2...).</source>
        <translation>الحزمة في %1 عُدّلت، أو هي موقعة بمفتاح غير موثوق هنا (%2...).</translation>
    </message>
    <message>
        <source>This version does not read that kind of pack.</source>
        <translation>لا يقرأ هذا الإصدار هذا النوع من الحزم.</translation>
    </message>
    <message>
        <source>%1 is not the file that was signed; get the pack again.</source>
        <translation>الملف %1 ليس الملف الذي وُقّع؛ احصل على الحزمة من جديد.</translation>
    </message>
    <message>
        <source>%1 holds something already; a pack needs a folder of its own.</source>
        <translation>يحتوي %1 على شيء بالفعل؛ تحتاج الحزمة إلى مجلد خاص بها.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>لا يمكن إنشاء %1.</translation>
    </message>
    <message>
        <source>Stopped; the pack is not complete.</source>
        <translation>توقّف؛ الحزمة غير مكتملة.</translation>
    </message>
    <message>
        <source>No examined case with a scan could be taken into the pack. %1</source>
        <translation>تعذّر أخذ أي معاملة معاينة ذات مسح في الحزمة. %1</translation>
    </message>
    <message>
        <source>%1 is no sandbox; exercises go into a sandbox alone.</source>
        <translation>%1 ليس بيئة تدريب؛ لا تدخل التمارين إلا بيئة تدريب.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>تعذّر نسخ %1.</translation>
    </message>
    <message>
        <source>Stopped; what came in before stays.</source>
        <translation>توقّف؛ ما دخل قبل ذلك باقٍ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no scan.</source>
        <translation>لا مسح بهذا المعرّف: «%1».</translation>
    </message>
    <message>
        <source>%1 does not say what is in its scan.</source>
        <translation>لا يذكر %1 ما في المسح الخاص به.</translation>
    </message>
    <message>
        <source>Stopped; what was made before stays.</source>
        <translation>أُوقف العمل؛ وما أُنشئ قبل ذلك باقٍ.</translation>
    </message>
    <message>
        <source>A simulated scan got lost.</source>
        <translation>فُقد مسح محاكى.</translation>
    </message>
    <message>
        <source>Chosen at random</source>
        <translation>اختيرت عشوائيًا</translation>
    </message>
    <message>
        <source>Simulated supervisor</source>
        <translation>مشرف محاكى</translation>
    </message>
    <message>
        <source>%1 has no simulated supervisor; start it with portlight --sandbox.</source>
        <translation>لا مشرف محاكى في %1؛ افتحه بالأمر portlight --sandbox.</translation>
    </message>
    <message>
        <source>This sandbox has people already; ask its instructor to add another one.</source>
        <translation>في بيئة التدريب هذه مستخدمون من قبل؛ اطلب من مدرّبها إضافة مستخدم آخر.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>ضُبطت</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>عوينت ولم يُعثر على شيء</translation>
    </message>
    <message>
        <source>What is in this scan is not known: your word counts</source>
        <translation>محتوى هذا المسح غير معروف: يُعتد بقولك</translation>
    </message>
    <message>
        <source>Nothing prohibited in it</source>
        <translation>لا شيء ممنوع فيه</translation>
    </message>
    <message>
        <source>The supervisor approved the hold of %1: %2.</source>
        <translation>اعتمد المشرف احتجاز %1: %2.</translation>
    </message>
    <message>
        <source>The supervisor rejected the hold of %1: %2.</source>
        <translation>رفض المشرف احتجاز %1: %2.</translation>
    </message>
    <message>
        <source>Must be opened</source>
        <translation>يجب فتحها</translation>
    </message>
    <message>
        <source>The supervisor sends %1 to examination.</source>
        <translation>أحال المشرف %1 إلى المعاينة.</translation>
    </message>
    <message>
        <source>The supervisor cleared %1: %2.</source>
        <translation>أمر المشرف بتخليص %1: %2.</translation>
    </message>
    <message>
        <source>%1 was examined: %2.</source>
        <translation>جرت معاينة %1: %2.</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1% (%2 إلى %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>not enough to compare</source>
        <translation>لا تكفي للمقارنة</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>لم يظهر فرق</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>threats</source>
        <translation>التهديدات</translation>
    </message>
    <message>
        <source>found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>السليمة</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>الإنذارات الكاذبة</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>الزمن الوسيط</translation>
    </message>
    <message>
        <source>What you find</source>
        <translation>ما تعثر عليه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>بحسب الفئة</translation>
    </message>
    <message>
        <source>By cargo</source>
        <translation>بحسب الحمولة</translation>
    </message>
    <message>
        <source>In brackets: where the rate lies with 95 % confidence (Wilson). A harmless image has no class: the false alarms beside a class are those of all harmless images.</source>
        <translation>بين قوسين: المجال الذي تقع فيه النسبة بثقة 95% (Wilson). لا فئة للصورة السليمة: فالإنذارات الكاذبة المذكورة بجانب كل فئة هي إنذارات الصور السليمة كلها.</translation>
    </message>
    <message>
        <source>How well you tell threats from harmless things</source>
        <translation>مدى تمييزك التهديدات من الأشياء السليمة</translation>
    </message>
    <message>
        <source>That takes at least one threat and one harmless image.</source>
        <translation>يلزم لذلك تهديد واحد وصورة سليمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>slow to alarm</source>
        <translation>بطيء في الإنذار</translation>
    </message>
    <message>
        <source>quick to alarm</source>
        <translation>سريع إلى الإنذار</translation>
    </message>
    <message>
        <source>neither quick nor slow to alarm</source>
        <translation>لا سريع إلى الإنذار ولا بطيء</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>value (95 % interval)</source>
        <translation>القيمة (مجال الثقة 95%)</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>0: by chance; above 3: very well</source>
        <translation>0: بالمصادفة؛ فوق 3: جيد جدًا</translation>
    </message>
    <message>
        <source>criterion c</source>
        <translation>المعيار c</translation>
    </message>
    <message>
        <source>0.5: by chance; 1: without an error</source>
        <translation>0.5: بالمصادفة؛ 1: دون خطأ</translation>
    </message>
    <message>
        <source>How it goes over time</source>
        <translation>التطور مع الوقت</translation>
    </message>
    <message>
        <source>The learning curve begins with two blocks of 50 answers; there are %1 answers.</source>
        <translation>يبدأ منحنى التعلم من مجموعتين في كل منهما 50 إجابة؛ عدد الإجابات الآن: %1.</translation>
    </message>
    <message>
        <source>d&apos; in blocks of 50 answers, each with its 95 % interval.</source>
        <translation>قيمة d&apos; في مجموعات من 50 إجابة، ولكل منها مجال الثقة 95%.</translation>
    </message>
    <message>
        <source>A direction can be named from three blocks on.</source>
        <translation>يمكن تحديد الاتجاه ابتداءً من ثلاث مجموعات.</translation>
    </message>
    <message>
        <source>No direction is shown yet.</source>
        <translation>لم يظهر اتجاه بعد.</translation>
    </message>
    <message>
        <source>d&apos; changes by %1 in 100 answers (%2 to %3).</source>
        <translation>تغيّر d&apos; في كل 100 إجابة: %1 (%2 إلى %3).</translation>
    </message>
    <message>
        <source>Your last 200 answers against those before: threats found, %1; false alarms, %2.</source>
        <translation>آخر 200 إجابة لك مقارنة بما قبلها: التهديدات المعثور عليها: %1؛ الإنذارات الكاذبة: %2.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>With a detector and without</source>
        <translation>مع كاشف ودونه</translation>
    </message>
    <message>
        <source>You have not read with a detector yet; the form of a session offers it.</source>
        <translation>لم تقرأ مع كاشف بعد؛ تجد هذا الخيار في نموذج الجلسة.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>without</source>
        <translation>دون كاشف</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع كاشف</translation>
    </message>
    <message>
        <source>where it was right</source>
        <translation>حيث أصاب</translation>
    </message>
    <message>
        <source>where it was wrong</source>
        <translation>حيث أخطأ</translation>
    </message>
    <message>
        <source>Following it where it is wrong is what costs: threats it did not mark, harmless things it did.</source>
        <translation>الضرر في اتباع الكاشف حيث يخطئ: تهديدات لم يعلّمها، وأشياء سليمة علّمها.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>None was used yet.</source>
        <translation>لم تُستعمل أي أداة بعد.</translation>
    </message>
    <message>
        <source>On while you looked</source>
        <translation>المفعّلة أثناء نظرك</translation>
    </message>
    <message>
        <source>images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>threats found</source>
        <translation>تهديدات وُجدت</translation>
    </message>
    <message>
        <source>Tools are taken for the harder images: that a share is lower does not say that the tool harms.</source>
        <translation>تُستعمل الأدوات في الصور الأصعب: فانخفاض النسبة لا يعني أن الأداة تضر.</translation>
    </message>
    <message>
        <source>Among the others</source>
        <translation>مقارنة بالآخرين</translation>
    </message>
    <message>
        <source>Better than %1 % of %2 others (%3 to %4 %). Half of them have a d&apos; of %5 or more.</source>
        <translation>أفضل من %1% من الآخرين وعددهم %2 (%3 إلى %4%). قيمة d&apos; لدى نصفهم %5 أو أكثر.</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>إعادات الاختبار</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days: %1 found, %2 still to come.</source>
        <translation>تعود الصور التي فاتتك بعد يوم ثم 7 أيام ثم 30 يومًا: المعثور عليه: %1، والمتبقي: %2.</translation>
    </message>
    <message>
        <source>Nothing answered yet. A judgement takes about %1 threats and %1 harmless images.</source>
        <translation>لا إجابات بعد. يحتاج الحكم إلى تهديدات عددها نحو %1 وصور سليمة عددها نحو %1.</translation>
    </message>
    <message>
        <source>%1 Too few for a judgement: that takes about %2 of each.</source>
        <translation>%1 هذا أقل من أن يكفي للحكم: يلزم من كل منهما نحو %2.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>غير كافٍ</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>لم يُجب أحد بعد.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>نقطة الضعف</translation>
    </message>
    <message>
        <source>In brackets: 95 % confidence. d&apos; is given from %1 threats and %1 harmless images on; a weakness is named when it is one with 80 % probability.</source>
        <translation>بين قوسين: ثقة 95%. تُذكر d&apos; متى بلغ عدد التهديدات %1 وعدد الصور السليمة %1؛ وتُذكر نقطة الضعف متى كانت كذلك باحتمال 80%.</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>المجموعة كلها</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>بحسب الصعوبة</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>has read X-ray images of parcels with and without prohibited items in Portlight&apos;s sandbox. No image counts twice.</source>
        <translation>قرأ في بيئة التدريب من Portlight صورًا بالأشعة السينية لطرود فيها أصناف ممنوعة وأخرى خالية منها. لا تُحتسب أي صورة مرتين.</translation>
    </message>
    <message>
        <source>Found by class: %1</source>
        <translation>المعثور عليه بحسب الفئة: %1</translation>
    </message>
    <message>
        <source>What is in this scan is not known here any more; import its pack again.</source>
        <translation>لم يعد محتوى هذا المسح معروفًا هنا؛ أدخل حزمته من جديد.</translation>
    </message>
    <message>
        <source>This scan holds no image to read.</source>
        <translation>لا يحوي هذا المسح صورة للقراءة.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>سهلة</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>صعبة</translation>
    </message>
    <message>
        <source>not rated (from a pack)</source>
        <translation>غير مصنّفة (من حزمة)</translation>
    </message>
    <message>
        <source>box</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>حقيبة</translation>
    </message>
    <message>
        <source>trolley case</source>
        <translation>حقيبة بعجلات</translation>
    </message>
    <message>
        <source>examined case (from a pack)</source>
        <translation>معاملة مُعايَنة (من حزمة)</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>كافٍ</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>of these timed out</source>
        <translation>منه بانتهاء المهلة</translation>
    </message>
    <message>
        <source>share found</source>
        <translation>نسبة ما وُجد</translation>
    </message>
    <message>
        <source>for a judgement</source>
        <translation>للحكم</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>بحسب الموظف</translation>
    </message>
    <message>
        <source>No projected threat has been shown yet. How often they come is set in the settings, under &quot;Projected threats&quot;.</source>
        <translation>لم يُعرض أي تهديد مُسقط بعد. يُضبط تواتر عرضها في الإعدادات، تحت «التهديدات المُسقطة».</translation>
    </message>
    <message numerus="yes">
        <source>%n projection(s) shown: too few for a judgement, which takes about %1.</source>
        <translation>
            <numerusform>لم يُعرض أي إسقاط: لا يكفي ذلك للحكم الذي يحتاج إلى نحو %1.</numerusform>
            <numerusform>عُرض إسقاط واحد: لا يكفي ذلك للحكم الذي يحتاج إلى نحو %1.</numerusform>
            <numerusform>عُرض إسقاطان: لا يكفي ذلك للحكم الذي يحتاج إلى نحو %1.</numerusform>
            <numerusform>عُرضت %n إسقاطات: لا يكفي ذلك للحكم الذي يحتاج إلى نحو %1.</numerusform>
            <numerusform>عُرض %n إسقاطًا: لا يكفي ذلك للحكم الذي يحتاج إلى نحو %1.</numerusform>
            <numerusform>عُرض %n إسقاط: لا يكفي ذلك للحكم الذي يحتاج إلى نحو %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>all projections</source>
        <translation>كل الإسقاطات</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>بحسب الشهر</translation>
    </message>
    <message>
        <source>In brackets: where the share lies with 95 % confidence (Wilson). Below %1 projections it says little of an officer: nobody is to be judged by it. Officers stand in alphabetical order.</source>
        <translation>بين قوسين: المجال الذي تقع فيه النسبة بثقة 95% (Wilson). متى قلّ عدد الإسقاطات عن %1 لم تدل النسبة على الموظف إلا قليلًا: فلا يُحكم بها على أحد. الموظفون مرتبون ترتيبًا أبجديًا.</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days. Still to come: %1.</source>
        <translation>تعود الصور التي فاتتك بعد يوم ثم 7 أيام ثم 30 يومًا. المتبقي: %1.</translation>
    </message>
    <message>
        <source>Answered so far: %1, %2.</source>
        <translation>ما أُجيب عنه حتى الآن: %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>لا تهديدات</numerusform>
            <numerusform>تهديد واحد</numerusform>
            <numerusform>تهديدان</numerusform>
            <numerusform>%n تهديدات</numerusform>
            <numerusform>%n تهديدًا</numerusform>
            <numerusform>%n تهديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless image(s)</source>
        <translation>
            <numerusform>لا صور سليمة</numerusform>
            <numerusform>صورة سليمة واحدة</numerusform>
            <numerusform>صورتان سليمتان</numerusform>
            <numerusform>%n صور سليمة</numerusform>
            <numerusform>%n صورة سليمة</numerusform>
            <numerusform>%n صورة سليمة</numerusform>
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
        <translation>الذاكرة لا تكفي لإزالة الغلاف؛ أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Stopped; the shell is still on.</source>
        <translation>أُوقف العمل؛ والغلاف باقٍ.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The hub&apos;s file store cannot take this now; it is tried again.</source>
        <translation>لا يستطيع مخزن ملفات الخادم المركزي استلام هذا الآن؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store does not allow this; check the certificate of this station.</source>
        <translation>لا يسمح مخزن ملفات الخادم المركزي بهذا؛ تحقق من شهادة هذه المحطة.</translation>
    </message>
    <message>
        <source>The hub of this terminal keeps no scan files; scans stay where they were made.</source>
        <translation>لا يحتفظ الخادم المركزي لهذا الجهاز بملفات المسح؛ فتبقى المسوحات حيث أُجريت.</translation>
    </message>
    <message>
        <source>The file transfer cannot be started.</source>
        <translation>يتعذر بدء نقل الملفات.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>أُوقفت المزامنة.</translation>
    </message>
    <message>
        <source>A file at the hub is larger than it can be.</source>
        <translation>أحد الملفات لدى الخادم المركزي أكبر من الحد الممكن.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store and this station do not accept each other; check the certificates.</source>
        <translation>لا يقبل مخزن ملفات الخادم المركزي وهذه المحطة أحدهما الآخر؛ تحقق من الشهادات.</translation>
    </message>
    <message>
        <source>There is no line to the hub&apos;s file store; it is tried again.</source>
        <translation>لا اتصال بمخزن ملفات الخادم المركزي؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>A part of this scan at the hub is damaged or was altered.</source>
        <translation>جزء من هذا المسح لدى الخادم المركزي تالف أو محرَّف.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>هذه ليست بصمة رقمية لمسح.</translation>
    </message>
    <message>
        <source>A part of this scan is missing at the hub.</source>
        <translation>جزء من هذا المسح ناقص لدى الخادم المركزي.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>يتعذر تخزين المسح: القرص ممتلئ أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>The hub does not have this scan yet; the terminal that made it has not sent it.</source>
        <translation>ليس هذا المسح لدى الخادم المركزي بعد؛ فالجهاز الذي أنشأه لم يرسله.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hub address; it reads postgresql://role@host:port/database.</source>
        <translation>«%1» ليس عنوان خادم مركزي؛ صيغته postgresql://role@host:port/database.</translation>
    </message>
    <message>
        <source>The hub address holds a password; put it into a file instead.</source>
        <translation>عنوان الخادم المركزي يحوي كلمة مرور؛ ضعها في ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>تتعذر قراءة ملف كلمة المرور %1.</translation>
    </message>
    <message>
        <source>The hub knows this station&apos;s role but has not enrolled it.</source>
        <translation>يعرف الخادم المركزي دور هذه المحطة لكنه لم يسجّلها.</translation>
    </message>
    <message>
        <source>The hub cannot take this now (%1); it is tried again.</source>
        <translation>لا يستطيع الخادم المركزي استلام هذا الآن (%1)؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The hub does not allow this: %1</source>
        <translation>لا يسمح الخادم المركزي بهذا: %1</translation>
    </message>
    <message>
        <source>The hub does not know this station: %1</source>
        <translation>لا يعرف الخادم المركزي هذه المحطة: %1</translation>
    </message>
    <message>
        <source>The hub reported a failure: %1</source>
        <translation>أبلغ الخادم المركزي عن عطل: %1</translation>
    </message>
    <message>
        <source>The hub and this station do not accept each other; check certificate and password: %1</source>
        <translation>لا يقبل الخادم المركزي وهذه المحطة أحدهما الآخر؛ تحقق من الشهادة وكلمة المرور: %1</translation>
    </message>
    <message>
        <source>There is no line to the hub; work goes on, and it is tried again.</source>
        <translation>لا اتصال بالخادم المركزي؛ العمل مستمر، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The hub does not answer; it is tried again.</source>
        <translation>لا يجيب الخادم المركزي؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The hub has no chart &quot;%1&quot;; it has %2.</source>
        <translation>ليس لدى الخادم المركزي مخطط بياني باسم «%1»؛ المتوفر: %2.</translation>
    </message>
    <message>
        <source>This hub was set up by a newer Portlight (step %1, this program knows %2); install the newer version.</source>
        <translation>أُعدّ هذا الخادم المركزي بإصدار أحدث من Portlight (الخطوة %1، وهذا البرنامج يعرف %2)؛ ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>A step of the hub&apos;s schema is missing.</source>
        <translation>إحدى خطوات مخطط الخادم المركزي ناقصة.</translation>
    </message>
    <message>
        <source>This terminal is not linked to a hub; link it with portlightctl hub link.</source>
        <translation>هذا الجهاز غير مرتبط بخادم مركزي؛ اربطه بالأمر portlightctl hub link.</translation>
    </message>
    <message>
        <source>The link file %1 names no hub; get a new one.</source>
        <translation>ملف الربط %1 لا يذكر خادمًا مركزيًا؛ احصل على ملف جديد.</translation>
    </message>
    <message>
        <source>The link file %1 cannot be written.</source>
        <translation>تتعذر كتابة ملف الربط %1.</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log.</source>
        <translation>هذه ليست نقطة تحقق لسجل.</translation>
    </message>
    <message>
        <source>The proof shows no event that this program knows.</source>
        <translation>لا يبيّن الإثبات حدثًا معروفًا لهذا البرنامج.</translation>
    </message>
    <message>
        <source>This proof does not hold: %1</source>
        <translation>هذا الإثبات لا يصح: %1</translation>
    </message>
    <message>
        <source>No checkpoint covers this event yet; sync and try again in a while.</source>
        <translation>لا تشمل أي نقطة تحقق هذا الحدث بعد؛ زامن ثم أعد المحاولة بعد حين.</translation>
    </message>
    <message>
        <source>the checkpoint is not signed by the log&apos;s key.</source>
        <translation>نقطة التحقق غير موقّعة بمفتاح السجل.</translation>
    </message>
    <message>
        <source>%1 of %2 witnesses signed the checkpoint.</source>
        <translation>عدد الشهود الذين وقّعوا نقطة التحقق: %1 من %2.</translation>
    </message>
    <message>
        <source>the event is not in the log at that place, or it was changed.</source>
        <translation>الحدث ليس في ذلك الموضع من السجل، أو جرى تغييره.</translation>
    </message>
    <message>
        <source>The hub altered the content of this entry.</source>
        <translation>حرّف الخادم المركزي محتوى هذا القيد.</translation>
    </message>
    <message>
        <source>The checkpoint that others signed does not fit the log this terminal was shown.</source>
        <translation>نقطة التحقق التي وقّعها آخرون لا توافق السجل الذي عُرض على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This is no key of the form NAME+ID+KEY; copy it whole.</source>
        <translation>هذا ليس مفتاحًا بالصيغة NAME+ID+KEY؛ انسخه كاملًا.</translation>
    </message>
    <message>
        <source>Give the key a name without spaces and plus signs.</source>
        <translation>أعطِ المفتاح اسمًا دون مسافات ودون علامة +.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>تتعذر قراءة ملف المفتاح %1.</translation>
    </message>
    <message>
        <source>This is no signed note; get the file again.</source>
        <translation>هذه ليست مذكرة موقّعة؛ اجلب الملف من جديد.</translation>
    </message>
    <message>
        <source>This file is no proof (c2sp.org/tlog-proof); get it again.</source>
        <translation>هذا الملف ليس إثباتًا (c2sp.org/tlog-proof)؛ اجلبه من جديد.</translation>
    </message>
    <message>
        <source>The hub&apos;s log is not the one this witness saw before (entry %1): nothing was signed.</source>
        <translation>سجل الخادم المركزي ليس السجل الذي رآه هذا الشاهد من قبل (القيد %1): لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 is damaged or of another log.</source>
        <translation>ملف حالة الشاهد %1 تالف أو يخص سجلًا آخر.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 cannot be written; nothing was signed.</source>
        <translation>تتعذر كتابة ملف حالة الشاهد %1؛ ولم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>This key is of the log %1, but the hub is %2.</source>
        <translation>هذا المفتاح يخص السجل %1، أما الخادم المركزي فهو %2.</translation>
    </message>
    <message>
        <source>Another hub answers in the place of the one before.</source>
        <translation>يجيب خادم مركزي آخر في مكان الخادم السابق.</translation>
    </message>
    <message>
        <source>The hub&apos;s log no longer holds this entry as it was.</source>
        <translation>لم يعد سجل الخادم المركزي يحوي هذا القيد كما كان.</translation>
    </message>
    <message>
        <source>The scans here need more room than they may have; those that the hub does not have yet are kept.</source>
        <translation>تحتاج المسوحات هنا إلى مساحة أكبر من المتاح لها؛ ما ليس على الخادم بعد يبقى.</translation>
    </message>
    <message>
        <source>Entry %1: the content does not match its hash; it was altered.</source>
        <translation>القيد %1: المحتوى لا يطابق بصمته؛ لقد حُرّف.</translation>
    </message>
    <message>
        <source>Entry %1: the signature is not that of an officer the administration vouches for.</source>
        <translation>القيد %1: التوقيع ليس لموظف تضمنه الإدارة.</translation>
    </message>
    <message>
        <source>These codes hold no proof: %1</source>
        <translation>لا إثبات في هذه الرموز: %1</translation>
    </message>
    <message>
        <source>they are damaged; scan them again.</source>
        <translation>هي تالفة؛ امسحها من جديد.</translation>
    </message>
    <message>
        <source>this program does not know the kind of event; use a newer version.</source>
        <translation>لا يعرف هذا البرنامج نوع الحدث؛ استعمل نسخة أحدث.</translation>
    </message>
    <message>
        <source>a line among them is none.</source>
        <translation>أحد الأسطر ليس رمزًا.</translation>
    </message>
    <message>
        <source>This proof was made by another program; hand out the proof file itself.</source>
        <translation>أنشأ هذا الإثبات برنامج آخر؛ سلّم ملف الإثبات نفسه.</translation>
    </message>
    <message>
        <source>This proof is too long for codes on paper; hand out the proof file (portlightctl ledger proof).</source>
        <translation>هذا الإثبات أطول من أن يوضع رموزًا على ورق؛ سلّم ملف الإثبات (portlightctl ledger proof).</translation>
    </message>
    <message>
        <source>they are longer than codes can be.</source>
        <translation>هي أطول مما تكون عليه الرموز.</translation>
    </message>
    <message>
        <source>they are of more than one proof.</source>
        <translation>هي من أكثر من إثبات.</translation>
    </message>
    <message>
        <source>code %1 of %2 is missing; scan it too.</source>
        <translation>الرمز %1 من %2 ناقص؛ امسحه أيضًا.</translation>
    </message>
    <message>
        <source>There is no small picture of this scan.</source>
        <translation>لا صورة مصغّرة لهذا المسح.</translation>
    </message>
    <message>
        <source>The small picture of this scan is signed by nobody known here; it is not shown.</source>
        <translation>الصورة المصغّرة لهذا المسح موقّعة بتوقيع غير معروف هنا؛ فلا تُعرض.</translation>
    </message>
    <message>
        <source>The small picture of this scan at the hub is damaged or was altered.</source>
        <translation>الصورة المصغّرة لهذا المسح لدى الخادم المركزي تالفة أو محرَّفة.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>القيد %1: %2</translation>
    </message>
    <message>
        <source>Entry %1, event %2: %3</source>
        <translation>القيد %1، الحدث %2: %3</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>radius %1</source>
        <translation>نصف القطر %1</translation>
    </message>
</context>
<context>
    <name>VoxelBuffer</name>
    <message>
        <source>The scan states an impossible size.</source>
        <translation>يذكر المسح أبعادًا مستحيلة.</translation>
    </message>
    <message>
        <source>Not enough memory for this scan (%1 MiB); close other scans.</source>
        <translation>الذاكرة لا تكفي لهذا المسح (%1 MiB)؛ أغلق مسوحات أخرى.</translation>
    </message>
</context>
<context>
    <name>portlight::app</name>
    <message>
        <source>Next case</source>
        <translation>المعاملة التالية</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>المعاملة السابقة</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>البحث في قائمة العمل</translation>
    </message>
    <message>
        <source>Go to the worklist</source>
        <translation>الانتقال إلى قائمة العمل</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Answer unaided</source>
        <translation>الإجابة دون مساعدة</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>المكتشَف التالي</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>المكتشَف السابق</translation>
    </message>
    <message>
        <source>Only for volumes.</source>
        <translation>للمجسّمات فقط.</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>للصور الشعاعية فقط.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>تخليص</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>معاينة فعلية</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>اعتماد الاحتجاز</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>رفض الاحتجاز</translation>
    </message>
    <message>
        <source>Record the examination</source>
        <translation>تسجيل المعاينة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <source>Move and turn</source>
        <translation>تحريك وتدوير</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>النافذة والمستوى</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Angle: three clicks</source>
        <translation>زاوية: ثلاث نقرات</translation>
    </message>
    <message>
        <source>Sphere: what it holds</source>
        <translation>كرة: قياس ما بداخلها</translation>
    </message>
    <message>
        <source>Outline on a slice: what it holds</source>
        <translation>محيط على مقطع: قياس ما بداخله</translation>
    </message>
    <message>
        <source>Segment what I click (Ctrl: without leak guard)</source>
        <translation>فصل ما أنقر عليه (Ctrl: دون مانع التسرب)</translation>
    </message>
    <message>
        <source>Crop box</source>
        <translation>إطار الاقتصاص</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>تراجع عن علامة</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>إعادة علامة</translation>
    </message>
    <message>
        <source>Standard image</source>
        <translation>الصورة القياسية</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس التدرج</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Slice up</source>
        <translation>المقطع الأعلى</translation>
    </message>
    <message>
        <source>Slice down</source>
        <translation>المقطع الأدنى</translation>
    </message>
    <message>
        <source>Enlarge the view in use, and back</source>
        <translation>تكبير المنظر المستعمل، والعودة</translation>
    </message>
    <message>
        <source>Image alone</source>
        <translation>الصورة وحدها</translation>
    </message>
    <message>
        <source>Image in its own window</source>
        <translation>الصورة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>حفظ الصورة...</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>النمط %1</translation>
    </message>
    <message>
        <source>Import scans...</source>
        <translation>إدخال مسوحات...</translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <translation>إدخال مجلد...</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>تقرير الإدخال</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>إيقاف الإدخال</translation>
    </message>
    <message>
        <source>Gamma brighter</source>
        <translation>غاما أسطع</translation>
    </message>
    <message>
        <source>Gamma darker</source>
        <translation>غاما أعتم</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>مكبّرة</translation>
    </message>
    <message>
        <source>Density strip</source>
        <translation>شريط الكثافة</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>ربط المناظر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>إحصاءات الميناء</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Show or hide the worklist</source>
        <translation>إظهار قائمة العمل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the case panel</source>
        <translation>إظهار لوحة المعاملة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Go to the image</source>
        <translation>الانتقال إلى الصورة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Shell off: outer box and tray</source>
        <translation>إزالة الغلاف: الصندوق الخارجي والصينية</translation>
    </message>
    <message>
        <source>Hide the segmented thing, and back</source>
        <translation>إخفاء الجسم المفصول، والعودة</translation>
    </message>
    <message>
        <source>Show the segmented thing alone, and back</source>
        <translation>إظهار الجسم المفصول وحده، والعودة</translation>
    </message>
    <message>
        <source>Show everything: nothing hidden, cut or cropped</source>
        <translation>إظهار كل شيء: دون إخفاء أو قطع أو اقتصاص</translation>
    </message>
    <message>
        <source>Clip plane through the crosshair, facing you</source>
        <translation>مستوى قطع عبر علامة التقاطع، مواجه لك</translation>
    </message>
    <message>
        <source>Turn the clip plane to face you</source>
        <translation>توجيه مستوى القطع نحوك</translation>
    </message>
    <message>
        <source>Clip plane further in</source>
        <translation>مستوى القطع إلى الداخل</translation>
    </message>
    <message>
        <source>Clip plane further out</source>
        <translation>مستوى القطع إلى الخارج</translation>
    </message>
    <message>
        <source>Crop to the chosen mark or finding</source>
        <translation>الاقتصاص حول العلامة أو المكتشَف المختار</translation>
    </message>
    <message>
        <source>Crop box off</source>
        <translation>إلغاء إطار الاقتصاص</translation>
    </message>
    <message>
        <source>Thick slab: off, 5, 10, 20, 40 mm</source>
        <translation>شريحة سميكة: بلا، 5، 10، 20، 40 mm</translation>
    </message>
    <message>
        <source>Slab shows most, mean or least</source>
        <translation>الشريحة تُظهر الأقصى أو المتوسط أو الأدنى</translation>
    </message>
    <message>
        <source>Slice across the line of sight, through the crosshair</source>
        <translation>مقطع عمودي على خط النظر عبر علامة التقاطع</translation>
    </message>
    <message>
        <source>Perspective, or parallel</source>
        <translation>عرض منظوري أو متوازٍ</translation>
    </message>
    <message>
        <source>Compare with a reference scan, and back</source>
        <translation>المقارنة بمسح مرجعي، والعودة</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>دوران تلقائي</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>إشارة مرجعية لهذا المنظر</translation>
    </message>
    <message>
        <source>Picture to the case</source>
        <translation>حفظ الصورة في المعاملة</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>تعذر إنشاء الصورة.</translation>
    </message>
    <message>
        <source>Station %1, %2</source>
        <translation>المحطة %1، %2</translation>
    </message>
    <message>
        <source>All cases.</source>
        <translation>كل المعاملات.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>فقط: %1.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>تعذر إنشاء التقرير.</translation>
    </message>
    <message>
        <source>The customs officer&apos;s inspection desk.</source>
        <translation>منصة الفحص لموظف الجمارك.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Keep cases, scans and settings in this folder.</source>
        <translation>حفظ المعاملات والمسوحات والإعدادات في هذا المجلد.</translation>
    </message>
    <message>
        <source>View one file or series folder outside any case, without sign-in.</source>
        <translation>عرض ملف واحد أو مجلد سلسلة خارج أي معاملة، دون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Open this case after sign-in.</source>
        <translation>فتح هذه المعاملة بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in with this badge; the password comes from PORTLIGHT_PASSWORD.</source>
        <translation>تسجيل الدخول بهذه الشارة؛ وتؤخذ كلمة المرور من PORTLIGHT_PASSWORD.</translation>
    </message>
    <message>
        <source>Show the image with this preset.</source>
        <translation>عرض الصورة بهذا النمط.</translation>
    </message>
    <message>
        <source>Who draws volumes: cpu, gpu, or auto for a graphics card where there is one.</source>
        <translation>من يرسم المجسّمات: cpu أو gpu أو auto لبطاقة الرسوم حيث توجد.</translation>
    </message>
    <message>
        <source>Lay this over the radiograph: edges, local-contrast, ... (several: comma between them).</source>
        <translation>وضع هذا التحسين فوق الصورة الشعاعية: edges, local-contrast, ... (عند التعدد تفصل بينها الفاصلة اللاتينية).</translation>
    </message>
    <message>
        <source>Write the window as a PNG once the image is at full quality.</source>
        <translation>كتابة النافذة بصيغة PNG متى بلغت الصورة جودتها الكاملة.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>حجم النافذة، مثل ‎1280x800.</translation>
    </message>
    <message>
        <source>Print one line of JSON with the time to the first image.</source>
        <translation>طباعة سطر JSON واحد فيه الزمن حتى الصورة الأولى.</translation>
    </message>
    <message>
        <source>End when the image is shown and written.</source>
        <translation>الانتهاء متى عُرضت الصورة وكُتبت.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>القيمة المطلوبة للخيار ‎--size هي WIDTHxHEIGHT بالبكسل، مثل ‎1280x800، وليست «%1».</translation>
    </message>
    <message>
        <source>--renderer wants auto, cpu or gpu, not &quot;%1&quot;.</source>
        <translation>القيمة المطلوبة للخيار ‎--renderer هي auto أو cpu أو gpu، وليست «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; to view a file write --open FILE.</source>
        <translation>«%1» ليس خيارًا؛ لعرض ملف اكتب ‎--open FILE.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>الملف %1 غير موجود.</translation>
    </message>
    <message>
        <source>--case needs a sign-in: set PORTLIGHT_BADGE and PORTLIGHT_PASSWORD.</source>
        <translation>الخيار ‎--case يحتاج إلى تسجيل الدخول: اضبط PORTLIGHT_BADGE وPORTLIGHT_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 (المحطة %2): %3</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other. %1. The strictest stands until a supervisor decides.</source>
        <translation>اتُّخذت القرارات على حدة وهي متناقضة. %1. ويسري أشدها إلى أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>%1 asks for this hold: %2. The list of marks has the view it was decided in.</source>
        <translation>مقدّم طلب الاحتجاز: %1. السبب: %2. وفي قائمة العلامات المنظر الذي اتُّخذ فيه القرار.</translation>
    </message>
    <message>
        <source>Second opinion, read blind: the first officer&apos;s reason, marks and notes appear once you have decided.</source>
        <translation>رأي ثانٍ يُقرأ دون اطلاع: يظهر سبب الموظف الأول وعلاماته وملاحظاته بعد أن تتخذ قرارك.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 voxels</source>
        <translation>%1 × %2 × %3 فوكسل</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, values in %3</source>
        <translation>%1، %2، القيم بوحدة %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>تاريخ الالتقاط: %1</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>لا يوجد نموذج مخاطر في %1.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that was approved; approve it again.</source>
        <translation>نموذج المخاطر في %1 ليس النموذج المعتمد؛ اعتمده من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be made; check the disk and its rights.</source>
        <translation>يتعذر إنشاء %1؛ تحقق من القرص وصلاحياته.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and its rights.</source>
        <translation>تتعذر كتابة %1؛ تحقق من القرص وصلاحياته.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>The case was decided meanwhile.</source>
        <translation>اتُّخذ قرار في المعاملة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The share read unaided lies between 0 and 1.</source>
        <translation>تقع نسبة القراءة دون مساعدة بين 0 و1.</translation>
    </message>
    <message>
        <source>The rule for doubtful alarms is longer than %1 letters.</source>
        <translation>عدد حروف القاعدة الخاصة بالإنذارات المشكوك فيها يزيد على %1.</translation>
    </message>
    <message>
        <source>The detectors are off: there is no folder of models at %1.</source>
        <translation>الكاشفات متوقفة: لا يوجد مجلد نماذج في %1.</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>رُفض %1: %2</translation>
    </message>
    <message>
        <source>The detectors are off: there is no model in %1.</source>
        <translation>الكاشفات متوقفة: لا يوجد نموذج في %1.</translation>
    </message>
    <message>
        <source>The scan holds no radiograph.</source>
        <translation>المسح لا يحوي صورة شعاعية.</translation>
    </message>
    <message>
        <source>Stopped; the export is not complete.</source>
        <translation>أُوقف العمل؛ والتصدير غير مكتمل.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 holds an export already; name another folder.</source>
        <translation>يحوي %1 ملفات مصدّرة من قبل؛ اذكر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>قواعد الانتقائية</translation>
    </message>
    <message>
        <source>Language for this run: %1.</source>
        <translation>لغة هذا التشغيل: %1.</translation>
    </message>
    <message>
        <source>--language wants one of %1, not &quot;%2&quot;.</source>
        <translation>الخيار ‎--language يقبل أحد هذه: %1، لا &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Country: prohibited goods, lanes, lessons</source>
        <translation>البلد: الممنوعات والمسارات والدروس</translation>
    </message>
    <message>
        <source>Go to the documents</source>
        <translation>الذهاب إلى المستندات</translation>
    </message>
    <message>
        <source>Register...</source>
        <translation>تسجيل...</translation>
    </message>
    <message>
        <source>Hand on...</source>
        <translation>تسليم...</translation>
    </message>
    <message>
        <source>Present...</source>
        <translation>تقديم...</translation>
    </message>
    <message>
        <source>Affix a seal...</source>
        <translation>وضع ختم...</translation>
    </message>
    <message>
        <source>Check the seal...</source>
        <translation>فحص الختم...</translation>
    </message>
    <message>
        <source>Receipt of the decision...</source>
        <translation>إيصال القرار...</translation>
    </message>
    <message>
        <source>Fetch the case&apos;s scans from the hub</source>
        <translation>جلب مسوحات المعاملة من الخادم</translation>
    </message>
    <message>
        <source>Stop fetching scans</source>
        <translation>إيقاف جلب المسوحات</translation>
    </message>
    <message>
        <source>No scan is being fetched.</source>
        <translation>لا مسح قيد الجلب.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read; check the file.</source>
        <translation>تتعذر قراءة المستند %1؛ افحص الملف.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read to its end.</source>
        <translation>تتعذر قراءة المستند %1 إلى آخره.</translation>
    </message>
    <message>
        <source>The document %1 is empty; there is nothing to register.</source>
        <translation>المستند %1 فارغ؛ لا شيء يُسجَّل.</translation>
    </message>
    <message>
        <source>hold requested</source>
        <translation>طُلب الاحتجاز</translation>
    </message>
    <message>
        <source>hold approved</source>
        <translation>اعتُمد الاحتجاز</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>خُلّص</translation>
    </message>
    <message>
        <source>released</source>
        <translation>أُفرج عنه</translation>
    </message>
    <message>
        <source>The decision&apos;s record does not hold; no receipt is given for it.</source>
        <translation>سجل القرار غير سليم؛ لا إيصال له.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor settles it before there is a receipt.</source>
        <translation>في هذه المعاملة قراران متعارضان؛ يفصل المشرف فيهما قبل أي إيصال.</translation>
    </message>
    <message>
        <source>There is no hold and no release in this case to give a receipt for.</source>
        <translation>لا احتجاز ولا إفراج في هذه المعاملة لإعطاء إيصال عنه.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1; choose another folder.</source>
        <translation>تتعذر كتابة الإيصال في %1؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>Customs receipt: %1</source>
        <translation>إيصال جمركي: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>المعاملة %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>%1, station %2</source>
        <translation>%1، المحطة %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>المستورد</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>The code holds the signed decision and the proof that it is entry %1 of %2 in the log %3. To check it anywhere, without a line: scan the code into a text file and run</source>
        <translation>يحمل الرمز القرار الموقّع وإثبات أنه القيد %1 من %2 في السجل %3. للتحقق منه في أي مكان دون اتصال: اقرأ الرمز إلى ملف نصي ثم نفّذ</translation>
    </message>
    <message>
        <source>with the key that the administration publishes; it must be this one:</source>
        <translation>بالمفتاح الذي تنشره الإدارة؛ ويجب أن يكون هذا:</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>الحدث %1</translation>
    </message>
    <message>
        <source>Scan all %1 codes, one a line, in any order.</source>
        <translation>امسح الرموز كلها (%1)، رمزًا في كل سطر، بأي ترتيب.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>فتح بيئة التدريب</translation>
    </message>
    <message>
        <source>This is the sandbox.</source>
        <translation>هذه بيئة التدريب.</translation>
    </message>
    <message>
        <source>Only in the sandbox.</source>
        <translation>في بيئة التدريب فقط.</translation>
    </message>
    <message>
        <source>No training session is on.</source>
        <translation>لا جلسة تدريب جارية.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدرّب</translation>
    </message>
    <message>
        <source>What I see and miss</source>
        <translation>ما أراه وما يفوتني</translation>
    </message>
    <message>
        <source>Next image of the session</source>
        <translation>الصورة التالية في الجلسة</translation>
    </message>
    <message>
        <source>End the training session</source>
        <translation>إنهاء جلسة التدريب</translation>
    </message>
    <message>
        <source>Train on simulated cases, in a data folder of its own and without any line to a hub.</source>
        <translation>التدرّب على معاملات محاكاة، في مجلد بيانات مستقل ودون أي اتصال بخادم مركزي.</translation>
    </message>
    <message>
        <source>Rare threats, %1 % of the images</source>
        <translation>تهديدات نادرة، %1% من الصور</translation>
    </message>
    <message>
        <source>What you miss</source>
        <translation>ما يفوتك</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>التهديدات المعثور عليها: %1 من %2</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>الإنذارات الكاذبة: %1 من الصور السليمة وعددها %2</translation>
    </message>
    <message>
        <source>Re-tests found: %1 of %2</source>
        <translation>المعثور عليه في إعادات الاختبار: %1 من %2</translation>
    </message>
    <message>
        <source>Half of the answers within %1 s</source>
        <translation>نصف الإجابات خلال %1 ث</translation>
    </message>
    <message>
        <source>One session is too few for a judgement: that takes about 100 threats and 100 harmless images.</source>
        <translation>جلسة واحدة لا تكفي للحكم: يلزم نحو 100 تهديد و100 صورة سليمة.</translation>
    </message>
    <message>
        <source>Projected threats: at most one image in ten and %1 an hour, a window of %2 to %3 seconds.</source>
        <translation>التهديدات المُسقطة: صورة واحدة من كل عشر على الأكثر، والحد الأقصى في الساعة %1، ومهلة القرار بالثواني من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Import an exercise pack...</source>
        <translation>إدخال حزمة تمارين...</translation>
    </message>
    <message>
        <source>Your training session of %1 was cut off before its first answer; it is ended and counts nothing.</source>
        <translation>انقطعت جلسة تدريبك المؤرخة %1 قبل أول إجابة فيها؛ وقد أُنهيت ولا يُحتسب منها شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Your training session of %1 was cut off; it is ended. The %n image(s) you answered count, the one you had not answered does not.</source>
        <translation>
            <numerusform>انقطعت جلسة تدريبك المؤرخة %1؛ وقد أُنهيت. لا صور أجبت عنها لتُحتسب، ولا تُحتسب الصورة التي لم تُجب عنها.</numerusform>
            <numerusform>انقطعت جلسة تدريبك المؤرخة %1؛ وقد أُنهيت. تُحتسب الصورة الواحدة التي أجبت عنها، ولا تُحتسب الصورة التي لم تُجب عنها.</numerusform>
            <numerusform>انقطعت جلسة تدريبك المؤرخة %1؛ وقد أُنهيت. تُحتسب الصورتان اللتان أجبت عنهما، ولا تُحتسب الصورة التي لم تُجب عنها.</numerusform>
            <numerusform>انقطعت جلسة تدريبك المؤرخة %1؛ وقد أُنهيت. تُحتسب %n صور أجبت عنها، ولا تُحتسب الصورة التي لم تُجب عنها.</numerusform>
            <numerusform>انقطعت جلسة تدريبك المؤرخة %1؛ وقد أُنهيت. تُحتسب %n صورة أجبت عنها، ولا تُحتسب الصورة التي لم تُجب عنها.</numerusform>
            <numerusform>انقطعت جلسة تدريبك المؤرخة %1؛ وقد أُنهيت. تُحتسب %n صورة أجبت عنها، ولا تُحتسب الصورة التي لم تُجب عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted false alarms lie between 0 and %1 a picture or parcel.</source>
        <translation>يجب أن تكون الإنذارات الكاذبة المقبولة من 0 إلى %1 لكل صورة أو طرد.</translation>
    </message>
    <message>
        <source>The scan holds no volume with values in HU, attenuation or density.</source>
        <translation>لا يحوي المسح مجسّمًا بقيم HU أو التوهين أو الكثافة.</translation>
    </message>
    <message>
        <source>coarser voxels</source>
        <translation>فوكسلات أخشن</translation>
    </message>
    <message>
        <source>finer voxels</source>
        <translation>فوكسلات أدق</translation>
    </message>
    <message>
        <source>more noise</source>
        <translation>ضوضاء أكثر</translation>
    </message>
    <message>
        <source>less noise</source>
        <translation>ضوضاء أقل</translation>
    </message>
    <message>
        <source>softer edges</source>
        <translation>حواف أنعم</translation>
    </message>
    <message>
        <source>sharper edges</source>
        <translation>حواف أحدّ</translation>
    </message>
    <message>
        <source>other tube voltages, further apart</source>
        <translation>جهود أنبوب أخرى أكثر تباعدًا</translation>
    </message>
    <message>
        <source>other tube voltages, closer together</source>
        <translation>جهود أنبوب أخرى أكثر تقاربًا</translation>
    </message>
    <message>
        <source>denser goods</source>
        <translation>بضائع أكثف</translation>
    </message>
    <message>
        <source>lighter goods</source>
        <translation>بضائع أقل كثافة</translation>
    </message>
    <message>
        <source>%1 (%2, in training %3 to %4)</source>
        <translation>%1 (%2، في التدريب من %3 إلى %4)</translation>
    </message>
    <message>
        <source>%1 (%2, in training up to %3)</source>
        <translation>%1 (%2، في التدريب حتى %3)</translation>
    </message>
    <message>
        <source>Unlike the scans that %1 was trained on: %2. Its alarms, and its silence, are worth less here.</source>
        <translation>يختلف هذا المسح عن المسوحات التي دُرّب عليها %1: %2. فإنذاراته وسكوته أقل قيمة هنا.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The program stopped before its end</source>
        <translation>توقف البرنامج قبل نهايتها</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>صور مشابهة</translation>
    </message>
    <message>
        <source>This scan holds nothing to compare: no radiograph, and no CT whose values tell attenuation.</source>
        <translation>لا يحوي هذا المسح ما يُقارن: لا صورة شعاعية، ولا مسح مقطعيًا (CT) تدل قيمه على التوهين.</translation>
    </message>
    <message>
        <source>This scan has not been looked at yet.</source>
        <translation>لم يُفحص هذا المسح بعد.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>التهديدات المُسقطة: النتائج</translation>
    </message>
    <message>
        <source>A signed statement of a party is not that long.</source>
        <translation>لا تبلغ إفادة موقّعة من طرف هذا الطول.</translation>
    </message>
    <message>
        <source>This is no statement signed by a party.</source>
        <translation>ليست هذه إفادة موقّعة من طرف.</translation>
    </message>
    <message>
        <source>The key that signed for %1 was withdrawn by the administration.</source>
        <translation>سحبت الإدارة المفتاح الذي وُقّع به عن الطرف «%1».</translation>
    </message>
    <message>
        <source>The statement is not signed with a key that the administration registered for %1, or was altered.</source>
        <translation>الإفادة غير موقّعة بمفتاح سجّلته الإدارة للطرف «%1»، أو جرى تحريفها.</translation>
    </message>
    <message>
        <source>This statement is recorded in this case already; the party signs a new one for what it does again.</source>
        <translation>هذه الإفادة مسجّلة في هذه المعاملة من قبل؛ ويوقّع الطرف إفادة جديدة لما يفعله مرة أخرى.</translation>
    </message>
    <message>
        <source>A party is named by 1 to %1 characters in one line.</source>
        <translation>يُكتب اسم الطرف في سطر واحد، وعدد حروفه من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Model %1, which gave this reason, is not on this terminal; its past declarations cannot be listed here.</source>
        <translation>النموذج %1 الذي أعطى هذا السبب ليس على هذا الجهاز؛ فلا يمكن سرد بياناته الجمركية السابقة هنا.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that gave this reason.</source>
        <translation>نموذج المخاطر في %1 ليس النموذج الذي أعطى هذا السبب.</translation>
    </message>
    <message>
        <source>This reason counted no past declarations.</source>
        <translation>لم يحتسب هذا السبب أي بيانات جمركية سابقة.</translation>
    </message>
    <message>
        <source>This is no scan of a case.</source>
        <translation>ليس هذا مسحًا من معاملة.</translation>
    </message>
    <message>
        <source>There is not enough memory to look at this scan; close other programs and open its case again.</source>
        <translation>الذاكرة لا تكفي لعرض هذا المسح؛ أغلق برامج أخرى ثم افتح معاملته من جديد.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseContents</name>
    <message>
        <source>Image and declaration</source>
        <translation>الصورة والبيان</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseController</name>
    <message>
        <source>unknown officer</source>
        <translation>موظف غير معروف</translation>
    </message>
    <message>
        <source>%1 (rights withdrawn)</source>
        <translation>%1 (سُحبت الصلاحيات)</translation>
    </message>
    <message>
        <source>No case is open; choose one from the worklist.</source>
        <translation>لا معاملة مفتوحة؛ اختر واحدة من قائمة العمل.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseDetection</name>
    <message>
        <source>Detectors: starting</source>
        <translation>الكاشفات: قيد البدء</translation>
    </message>
    <message>
        <source>Detectors: off</source>
        <translation>الكاشفات: متوقفة</translation>
    </message>
    <message>
        <source>Detectors: all looked at</source>
        <translation>الكاشفات: فُحص الكل</translation>
    </message>
    <message numerus="yes">
        <source>Detectors: paused, %n waiting</source>
        <translation>
            <numerusform>الكاشفات: توقف مؤقت، لا شيء منتظر</numerusform>
            <numerusform>الكاشفات: توقف مؤقت، المنتظر %n</numerusform>
            <numerusform>الكاشفات: توقف مؤقت، المنتظر %n</numerusform>
            <numerusform>الكاشفات: توقف مؤقت، المنتظر %n</numerusform>
            <numerusform>الكاشفات: توقف مؤقت، المنتظر %n</numerusform>
            <numerusform>الكاشفات: توقف مؤقت، المنتظر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: %n not looked at</source>
        <translation>
            <numerusform>الكاشفات: فُحص الكل</numerusform>
            <numerusform>الكاشفات: لم يُفحص %n</numerusform>
            <numerusform>الكاشفات: لم يُفحص %n</numerusform>
            <numerusform>الكاشفات: لم يُفحص %n</numerusform>
            <numerusform>الكاشفات: لم يُفحص %n</numerusform>
            <numerusform>الكاشفات: لم يُفحص %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: looking, %n to go</source>
        <translation>
            <numerusform>الكاشفات: جارٍ الفحص، لا شيء باقٍ</numerusform>
            <numerusform>الكاشفات: جارٍ الفحص، الباقي %n</numerusform>
            <numerusform>الكاشفات: جارٍ الفحص، الباقي %n</numerusform>
            <numerusform>الكاشفات: جارٍ الفحص، الباقي %n</numerusform>
            <numerusform>الكاشفات: جارٍ الفحص، الباقي %n</numerusform>
            <numerusform>الكاشفات: جارٍ الفحص، الباقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The detectors wait while you move the image.</source>
        <translation>تنتظر الكاشفات ما دمت تحرك الصورة.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>قيد الاستعمال: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, scan %2</source>
        <translation>%1، المسح %2</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed, PPV %3 (%4)</source>
        <translation>المؤكَّد %1 من %2، PPV %3 (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 إلى %2%</translation>
    </message>
    <message>
        <source>Here so far: %1.</source>
        <translation>هنا حتى الآن: %1.</translation>
    </message>
    <message>
        <source>Find its outline yourself in the standard image; do not hold on this alarm alone.</source>
        <translation>ابحث بنفسك عن محيطه في الصورة القياسية؛ ولا تحتجز بناءً على هذا الإنذار وحده.</translation>
    </message>
    <message>
        <source>Mostly false here: %1. %2</source>
        <translation>كاذب في الغالب هنا: %1. %2</translation>
    </message>
    <message>
        <source>None examined here yet. In tests: found %1 %, %2 false alarms in 100 pictures.</source>
        <translation>لم يُعاين أي منها هنا بعد. في الاختبارات: اكتُشف %1%، والإنذارات الكاذبة %2 في 100 صورة.</translation>
    </message>
    <message>
        <source>None examined here yet.</source>
        <translation>لم يُعاين أي منها هنا بعد.</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>تعذر الفحص على %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looked at by %1.</source>
        <translation>فحصه: %1.</translation>
    </message>
    <message>
        <source>The detectors are looking.</source>
        <translation>الكاشفات تفحص.</translation>
    </message>
    <message>
        <source>Waits for the detectors.</source>
        <translation>بانتظار الكاشفات.</translation>
    </message>
    <message>
        <source>Decided before every detector had looked.</source>
        <translation>اتُّخذ القرار قبل أن تنتهي كل الكاشفات من الفحص.</translation>
    </message>
    <message>
        <source>Holds after it, as supervisors answered: %1 approved, %2 rejected. Not in the PPV.</source>
        <translation>الاحتجازات بعده بحسب رد المشرفين: المعتمدة %1، والمرفوضة %2. لا تدخل في PPV.</translation>
    </message>
    <message>
        <source>In a scan unlike those of its training: see below.</source>
        <translation>في مسح يختلف عن مسوحات تدريبه: انظر أدناه.</translation>
    </message>
    <message>
        <source>A rule, not a model: so much metal that nothing can be said of what lies in it. Turn the parcel and scan again, or open it.</source>
        <translation>قاعدة لا نموذج: المعدن كثير إلى حد لا يمكن معه قول شيء عما بداخله. أدر الطرد وامسحه من جديد، أو افتحه.</translation>
    </message>
    <message>
        <source>None examined here yet. In tests, on simulated parcels: found %1 %, %2 false alarms in 100 parcels.</source>
        <translation>لم يُعاين أي منها هنا بعد. في الاختبارات على طرود محاكاة: اكتُشف %1%، والإنذارات الكاذبة %2 في 100 طرد.</translation>
    </message>
    <message numerus="yes">
        <source>No detector for volumes here: %n volume(s) not looked at.</source>
        <translation>
            <numerusform>لا كاشف للمجسّمات هنا: لا مجسّمات دون فحص.</numerusform>
            <numerusform>لا كاشف للمجسّمات هنا: مجسّم واحد لم يُفحص.</numerusform>
            <numerusform>لا كاشف للمجسّمات هنا: مجسّمان لم يُفحصا.</numerusform>
            <numerusform>لا كاشف للمجسّمات هنا: %n مجسّمات لم تُفحص.</numerusform>
            <numerusform>لا كاشف للمجسّمات هنا: %n مجسّمًا لم تُفحص.</numerusform>
            <numerusform>لا كاشف للمجسّمات هنا: %n مجسّم لم تُفحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No detector for radiographs here: %n radiograph(s) not looked at.</source>
        <translation>
            <numerusform>لا كاشف للصور الشعاعية هنا: لا صور شعاعية دون فحص.</numerusform>
            <numerusform>لا كاشف للصور الشعاعية هنا: صورة شعاعية واحدة لم تُفحص.</numerusform>
            <numerusform>لا كاشف للصور الشعاعية هنا: صورتان شعاعيتان لم تُفحصا.</numerusform>
            <numerusform>لا كاشف للصور الشعاعية هنا: %n صور شعاعية لم تُفحص.</numerusform>
            <numerusform>لا كاشف للصور الشعاعية هنا: %n صورة شعاعية لم تُفحص.</numerusform>
            <numerusform>لا كاشف للصور الشعاعية هنا: %n صورة شعاعية لم تُفحص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::CasePictures</name>
    <message>
        <source>The last picture is still being kept; try again in a moment.</source>
        <translation>ما زالت الصورة السابقة قيد الحفظ؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>هذه الصورة تالفة ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>The picture could not be kept: the disk is full or read-only.</source>
        <translation>تعذر حفظ الصورة: القرص ممتلئ أو للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseRisk</name>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
</context>
<context>
    <name>portlight::app::CommandTable</name>
    <message>
        <source>%1 already belongs to &quot;%2&quot;; give that another key first.</source>
        <translation>المفتاح %1 مخصص للأمر «%2»؛ خصّص لذلك الأمر مفتاحًا آخر أولًا.</translation>
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
        <translation>صنف ممنوع</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>بضائع غير مصرّح بها</translation>
    </message>
    <message>
        <source>Differs from declaration</source>
        <translation>اختلاف عن البيان</translation>
    </message>
    <message>
        <source>Hidden compartment</source>
        <translation>مخبأ سري</translation>
    </message>
    <message>
        <source>Unclear shape</source>
        <translation>شكل غير واضح</translation>
    </message>
    <message>
        <source>Cannot see through</source>
        <translation>الأشعة لا تنفذ</translation>
    </message>
    <message>
        <source>Unusual density</source>
        <translation>كثافة غير معتادة</translation>
    </message>
    <message>
        <source>Possible prohibited item</source>
        <translation>صنف ممنوع محتمل</translation>
    </message>
    <message>
        <source>Clear %1?</source>
        <translation>تخليص %1؟</translation>
    </message>
    <message>
        <source>Hold %1: why?</source>
        <translation>ما سبب احتجاز %1؟</translation>
    </message>
    <message>
        <source>Second opinion on %1: why?</source>
        <translation>ما سبب طلب رأي ثانٍ في %1؟</translation>
    </message>
    <message>
        <source>Physical examination of %1: why?</source>
        <translation>ما سبب طلب معاينة %1 فعليًا؟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: hold approved</source>
        <translation>اعتُمد احتجاز %1</translation>
    </message>
    <message>
        <source>Approve the hold of %1?</source>
        <translation>هل تعتمد احتجاز %1؟</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>اعتماد الاحتجاز</translation>
    </message>
    <message>
        <source>%1: hold rejected, back to inspection</source>
        <translation>رُفض احتجاز %1، وأُعيدت إلى الفحص</translation>
    </message>
    <message>
        <source>Reject the hold of %1: why?</source>
        <translation>ما سبب رفض احتجاز %1؟</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>رفض الاحتجاز</translation>
    </message>
    <message>
        <source>Explained by the declaration</source>
        <translation>يفسّره البيان</translation>
    </message>
    <message>
        <source>Harmless on second look</source>
        <translation>غير ضار عند إعادة النظر</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>أُفرج عن %1</translation>
    </message>
    <message>
        <source>Release %1: why?</source>
        <translation>ما سبب الإفراج عن %1؟</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>عوينت ولم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Papers completed</source>
        <translation>استُكملت المستندات</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>لا معاملة مفتوحة</translation>
    </message>
    <message>
        <source>Second opinion, read blind</source>
        <translation>رأي ثانٍ، يُقرأ دون اطلاع</translation>
    </message>
</context>
<context>
    <name>portlight::app::DeskDialogs</name>
    <message>
        <source>Import scans</source>
        <translation>إدخال مسوحات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>إدخال مجلد</translation>
    </message>
    <message>
        <source>Compare with a reference scan</source>
        <translation>المقارنة بمسح مرجعي</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1; choose another folder.</source>
        <translation>تعذرت كتابة الصورة في %1؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Picture of the case</source>
        <translation>صورة المعاملة</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>تقرير الإدخال</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>إحصاءات الميناء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>Examination of %1</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>The examination is recorded.</source>
        <translation>سُجّلت المعاينة.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>قواعد الانتقائية</translation>
    </message>
    <message>
        <source>No country pack is in use; choose one in the settings (Ctrl+,).</source>
        <translation>لا حزمة بلد مستعملة؛ اختر واحدة في الإعدادات (Ctrl+,‎).</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدرّب</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>ما تراه وما يفوتك</translation>
    </message>
    <message>
        <source>Import an exercise pack</source>
        <translation>إدخال حزمة تمارين</translation>
    </message>
    <message>
        <source>Images like %1</source>
        <translation>صور تشبه %1</translation>
    </message>
    <message>
        <source>Past declarations behind a reason</source>
        <translation>البيانات الجمركية السابقة التي بُني عليها السبب</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>التهديدات المُسقطة: النتائج</translation>
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
        <translation>أصبح تسجيل الدخول متاحًا للموظف: %1.</translation>
    </message>
    <message>
        <source>Only files and folders of this terminal can be dropped here.</source>
        <translation>لا تُفلت هنا إلا ملفات هذا الجهاز ومجلداته.</translation>
    </message>
    <message>
        <source>Sandbox - Portlight</source>
        <translation>بيئة التدريب - Portlight</translation>
    </message>
    <message>
        <source>New here: train in the sandbox</source>
        <translation>مستخدم جديد: تدرّب في بيئة التدريب</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>التدرّب في بيئة التدريب</translation>
    </message>
    <message>
        <source>The sandbox program %1 cannot be started; install Portlight again.</source>
        <translation>يتعذر تشغيل برنامج بيئة التدريب %1؛ ثبّت Portlight من جديد.</translation>
    </message>
    <message>
        <source>Your password is changed, from now on.</source>
        <translation>تغيّرت كلمة مرورك، ويسري ذلك من الآن.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DetectionSettings</name>
    <message>
        <source>As the models were shipped</source>
        <translation>كما وردت النماذج</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>الكاشفات</translation>
    </message>
    <message>
        <source>Only an administrator changes how the detectors are used.</source>
        <translation>لا يغيّر طريقة استعمال الكاشفات إلا مدير النظام.</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 pictures</source>
        <translation>الإنذارات الكاذبة المقبولة في 100 صورة</translation>
    </message>
    <message>
        <source> in 100 pictures</source>
        <translation> في 100 صورة</translation>
    </message>
    <message>
        <source> % of cases</source>
        <translation> % من المعاملات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Share read unaided first</source>
        <translation>نسبة ما يُقرأ أولًا دون مساعدة</translation>
    </message>
    <message>
        <source>Read unaided first</source>
        <translation>القراءة أولًا دون مساعدة</translation>
    </message>
    <message>
        <source>There the findings stay hidden until the officer has said what they see.</source>
        <translation>تبقى فيها المكتشفات مخفية حتى يذكر الموظف ما يراه.</translation>
    </message>
    <message>
        <source>Find its outline yourself; do not hold on this alarm alone.</source>
        <translation>ابحث بنفسك عن محيطه؛ ولا تحتجز بناءً على هذا الإنذار وحده.</translation>
    </message>
    <message>
        <source>Rule on doubtful alarms</source>
        <translation>قاعدة الإنذارات المشكوك فيها</translation>
    </message>
    <message>
        <source>On doubtful alarms</source>
        <translation>عند الإنذارات المشكوك فيها</translation>
    </message>
    <message>
        <source>Stands in place of an alarm whose class was mostly false on this scanner.</source>
        <translation>تحل محل الإنذار الذي كانت فئته كاذبة في الغالب على هذا الماسح.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>No model is in use.</source>
        <translation>لا نموذج قيد الاستعمال.</translation>
    </message>
    <message>
        <source>In tests %1 false alarms in 100 pictures, and found: %2. Holds for scans looked at from then on.</source>
        <translation>في الاختبارات: الإنذارات الكاذبة %1 في 100 صورة، والمكتشَف: %2. يسري على المسوحات التي تُفحص من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>In force, signed by you.</source>
        <translation>مفعّل، بتوقيعك.</translation>
    </message>
    <message>
        <source>False alarms, radiographs</source>
        <translation>الإنذارات الكاذبة، الصور الشعاعية</translation>
    </message>
    <message>
        <source>False alarms, CT</source>
        <translation>الإنذارات الكاذبة، CT</translation>
    </message>
    <message>
        <source> in 100 parcels</source>
        <translation> في 100 طرد</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 parcels</source>
        <translation>الإنذارات الكاذبة المقبولة في 100 طرد</translation>
    </message>
    <message>
        <source>In tests, on simulated parcels, %1 false alarms in 100 parcels, and found: %2. Holds for scans looked at from then on.</source>
        <translation>في الاختبارات على طرود محاكاة: الإنذارات الكاذبة %1 في 100 طرد، والمكتشَف: %2. يسري على المسوحات التي تُفحص من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DocumentDialogs</name>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>هذه المعاملة مغلقة؛ ولا يضاف إليها شيء.</translation>
    </message>
    <message>
        <source>No document is registered in this case yet.</source>
        <translation>لا مستند مسجلًا في هذه المعاملة بعد.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>اختر أولًا مستندًا من القائمة.</translation>
    </message>
    <message>
        <source>No seal is recorded in this case yet.</source>
        <translation>لا ختم مسجلًا في هذه المعاملة بعد.</translation>
    </message>
    <message>
        <source>Choose a seal in the list first.</source>
        <translation>اختر أولًا ختمًا من القائمة.</translation>
    </message>
    <message>
        <source>This seal is open; nothing more is found of it.</source>
        <translation>هذا الختم مفتوح؛ لا شيء آخر يُفحص فيه.</translation>
    </message>
    <message>
        <source>The document to register</source>
        <translation>المستند المراد تسجيله</translation>
    </message>
    <message>
        <source>The file presented as %1</source>
        <translation>الملف المقدَّم بصفته %1</translation>
    </message>
    <message>
        <source>%1, %2. What is kept of it is its hash; the file stays where it is.</source>
        <translation>%1، %2. لا يُحفظ منه إلا بصمته؛ ويبقى الملف مكانه.</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>تسجيل مستند</translation>
    </message>
    <message>
        <source>The document is registered.</source>
        <translation>سُجّل المستند.</translation>
    </message>
    <message>
        <source>%1, presented as %2</source>
        <translation>%1، مقدَّم بصفته %2</translation>
    </message>
    <message>
        <source>Presented document</source>
        <translation>مستند مقدَّم</translation>
    </message>
    <message>
        <source>Recorded: the document is the one registered.</source>
        <translation>سُجّل: المستند هو المسجَّل نفسه.</translation>
    </message>
    <message>
        <source>Recorded: the document presented is not the one registered.</source>
        <translation>سُجّل: المستند المقدَّم ليس المسجَّل.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 الآن لدى: %2.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>سُجّل التسليم.</translation>
    </message>
    <message>
        <source>A seal is used once: its number tells it from all others.</source>
        <translation>يُستعمل الختم مرة واحدة: رقمه يميزه من غيره.</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>الحاوية %1</translation>
    </message>
    <message>
        <source>Affix a seal</source>
        <translation>وضع ختم</translation>
    </message>
    <message>
        <source>The seal is recorded.</source>
        <translation>سُجّل الختم.</translation>
    </message>
    <message>
        <source>Seal %1 on %2</source>
        <translation>الختم %1 على %2</translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation>فحص الختم</translation>
    </message>
    <message>
        <source>The state of the seal is recorded.</source>
        <translation>سُجّلت حالة الختم.</translation>
    </message>
    <message>
        <source>The statement that the party signed</source>
        <translation>الإفادة التي وقّعها الطرف</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذر قراءة الملف %1.</translation>
    </message>
    <message>
        <source>What %1 signed is something else than what is to be recorded; compare what it does, the file and the names.</source>
        <translation>ما وقّعه الطرف «%1» يختلف عما يُراد تسجيله؛ قارن ما يفعله الطرف والملف والأسماء.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DutyResultsPage</name>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>التهديدات المُسقطة: النتائج</translation>
    </message>
    <message>
        <source>Save as a table...</source>
        <translation>حفظ جدولًا...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>حفظ بصيغة PDF...</translation>
    </message>
</context>
<context>
    <name>portlight::app::FiguresDesk</name>
    <message>
        <source>Save the numbers</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط البياني</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>portlight::app::FileDesk</name>
    <message>
        <source>A file has no case to decide</source>
        <translation>ملف خارج أي معاملة، لا قرار فيه</translation>
    </message>
    <message>
        <source>Viewing only</source>
        <translation>عرض فقط</translation>
    </message>
    <message>
        <source>Nothing here is kept or sent.</source>
        <translation>لا يُحفظ هنا شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>Loading the scan, %1 %</source>
        <translation>جارٍ تحميل المسح، %1%</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>جارٍ تحميل المسح...</translation>
    </message>
    <message>
        <source>This file holds a report but no image; open the scan it speaks of.</source>
        <translation>يحوي هذا الملف تقريرًا دون صورة؛ افتح المسح الذي يتحدث عنه.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ImportController</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>لا ملفات ولا مجلدات</numerusform>
            <numerusform>ملف أو مجلد واحد</numerusform>
            <numerusform>ملفان أو مجلدان</numerusform>
            <numerusform>%n ملفات ومجلدات</numerusform>
            <numerusform>%n ملفًا ومجلدًا</numerusform>
            <numerusform>%n ملف ومجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>الإدخال جارٍ: %1</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there; choose another in the settings.</source>
        <translation>المجلد المراقب %1 غير موجود؛ اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>المجلد المراقب</translation>
    </message>
    <message>
        <source>Receiving, slice %1</source>
        <translation>جارٍ الاستلام، المقطع %1</translation>
    </message>
    <message>
        <source>Receiver on port %1</source>
        <translation>المستقبِل على المنفذ %1</translation>
    </message>
    <message>
        <source>Scanners on this machine can send to %1, 127.0.0.1 port %2.</source>
        <translation>يمكن للماسحات على هذا الحاسوب الإرسال إلى %1 على العنوان 127.0.0.1، المنفذ %2.</translation>
    </message>
    <message>
        <source>scan from the network</source>
        <translation>مسح من الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>Import stopped; %n scan(s) came in before.</source>
        <translation>
            <numerusform>أُوقف الإدخال؛ ولم يدخل قبله أي مسح.</numerusform>
            <numerusform>أُوقف الإدخال؛ ودخل قبله مسح واحد.</numerusform>
            <numerusform>أُوقف الإدخال؛ ودخل قبله مسحان.</numerusform>
            <numerusform>أُوقف الإدخال؛ ودخل قبله %n مسوحات.</numerusform>
            <numerusform>أُوقف الإدخال؛ ودخل قبله %n مسحًا.</numerusform>
            <numerusform>أُوقف الإدخال؛ ودخل قبله %n مسح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) imported.</source>
        <translation>
            <numerusform>لم يُدخل أي مسح.</numerusform>
            <numerusform>أُدخل مسح واحد.</numerusform>
            <numerusform>أُدخل مسحان.</numerusform>
            <numerusform>أُدخلت %n مسوحات.</numerusform>
            <numerusform>أُدخل %n مسحًا.</numerusform>
            <numerusform>أُدخل %n مسح.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>لم يُعزل أي ملف.</numerusform>
            <numerusform>عُزل ملف واحد.</numerusform>
            <numerusform>عُزل ملفان.</numerusform>
            <numerusform>عُزلت %n ملفات.</numerusform>
            <numerusform>عُزل %n ملفًا.</numerusform>
            <numerusform>عُزل %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>عرض السبب</translation>
    </message>
    <message>
        <source>There was no scan in what you gave.</source>
        <translation>لا مسح فيما قدّمته.</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionDesk</name>
    <message>
        <source>Choose a case from the worklist, or drop a scan here.</source>
        <translation>اختر معاملة من قائمة العمل، أو أفلت مسحًا هنا.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>The picture was not kept: its case was left before it was stored.</source>
        <translation>لم تُحفظ الصورة: غودرت معاملتها قبل تخزينها.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights. What you decided is kept; nothing more can be saved. Sign out with Ctrl+Shift+L.</source>
        <translation>سحبت الإدارة صلاحياتك. ما قررته محفوظ، ولا يمكن حفظ شيء بعده. سجّل الخروج بالمفاتيح Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>%1   %2   %3   %4</source>
        <translation>%1   %2   %3   %4</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then the detectors&apos; findings are shown, and you decide.</source>
        <translation>اذكر أولًا ما تراه بنفسك (المكتشفات، Ctrl+U)؛ ثم تُعرض مكتشفات الكاشفات، وبعدها تقرر.</translation>
    </message>
    <message>
        <source>This case is not read unaided, or you have answered.</source>
        <translation>هذه المعاملة لا تُقرأ دون مساعدة، أو أنك أجبت من قبل.</translation>
    </message>
    <message>
        <source>Only an open case with a scan can get the result of an examination.</source>
        <translation>لا تُسجَّل نتيجة معاينة إلا لمعاملة مفتوحة فيها مسح.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 has no CT volume to compare with.</source>
        <translation>لا مجسّم مقطعيًا (CT) في %1 للمقارنة.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>حُفظ الإيصال: %1.</translation>
    </message>
    <message>
        <source>This scan is not on this terminal yet; it is asked for at the hub.</source>
        <translation>هذا المسح ليس على هذه المحطة بعد؛ طُلب من الخادم.</translation>
    </message>
    <message>
        <source>No hub that keeps scans is linked; every scan here is on this terminal.</source>
        <translation>لا خادم موصولًا يحفظ المسوحات؛ كل المسوحات على هذه المحطة.</translation>
    </message>
    <message>
        <source>Every scan of this case is on this terminal.</source>
        <translation>كل مسوحات هذه المعاملة على هذه المحطة.</translation>
    </message>
    <message>
        <source>projected: %1</source>
        <translation>مُسقط: %1</translation>
    </message>
    <message>
        <source>Found: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>وُجد: %1. كان مُسقطًا وليس في هذا الطرد. قرر الآن في المعاملة كما هي؛ يزيل Esc الإسقاط.</translation>
    </message>
    <message>
        <source>You missed this: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>فاتك هذا: %1. كان مُسقطًا وليس في هذا الطرد. قرر الآن في المعاملة كما هي؛ يزيل Esc الإسقاط.</translation>
    </message>
    <message>
        <source>A projected threat was in the picture and is gone now; do it again.</source>
        <translation>كان في الصورة تهديد مُسقط وقد أُزيل الآن؛ أعد ما فعلته.</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>محلي فقط</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>لا خادم مركزي متصل: كل المعاملات محفوظة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no scan of a case on the screen.</source>
        <translation>لا مسح لمعاملة على الشاشة.</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then similar images are shown.</source>
        <translation>اذكر أولًا ما تراه بنفسك (المكتشفات، Ctrl+U)؛ ثم تُعرض الصور المشابهة.</translation>
    </message>
    <message>
        <source>The picture is not on this terminal yet; it is asked for at the hub.</source>
        <translation>الصورة ليست على هذا الجهاز بعد؛ طُلبت من الخادم المركزي.</translation>
    </message>
    <message>
        <source>signed by the party</source>
        <translation>بتوقيع الطرف</translation>
    </message>
    <message>
        <source>signed with a key withdrawn since</source>
        <translation>موقَّع بمفتاح سُحب بعد ذلك</translation>
    </message>
    <message>
        <source>signed with a key that is not registered</source>
        <translation>موقَّع بمفتاح غير مسجَّل</translation>
    </message>
    <message>
        <source>the party&apos;s signature is WRONG</source>
        <translation>توقيع الطرف خاطئ</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionPage</name>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>المجسّم</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Image - Portlight</source>
        <translation>الصورة - Portlight</translation>
    </message>
</context>
<context>
    <name>portlight::app::PackImport</name>
    <message>
        <source>Reading an exercise pack</source>
        <translation>جارٍ قراءة حزمة تمارين</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came in from the pack, %1 with something prohibited; sessions show them from now on.</source>
        <translation>
            <numerusform>لم يدخل أي مسح من الحزمة، وما فيه شيء ممنوع: %1؛ تعرضها الجلسات من الآن فصاعدًا.</numerusform>
            <numerusform>دخل مسح واحد من الحزمة، وما فيه شيء ممنوع: %1؛ تعرضه الجلسات من الآن فصاعدًا.</numerusform>
            <numerusform>دخل مسحان من الحزمة، وما فيه شيء ممنوع: %1؛ تعرضهما الجلسات من الآن فصاعدًا.</numerusform>
            <numerusform>دخلت %n مسوحات من الحزمة، وما فيه شيء ممنوع: %1؛ تعرضها الجلسات من الآن فصاعدًا.</numerusform>
            <numerusform>دخل %n مسحًا من الحزمة، وما فيه شيء ممنوع: %1؛ تعرضها الجلسات من الآن فصاعدًا.</numerusform>
            <numerusform>دخل %n مسح من الحزمة، وما فيه شيء ممنوع: %1؛ تعرضها الجلسات من الآن فصاعدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, nobody marked where the thing lies: these are cases only.</source>
        <translation>
            <numerusform>لا مسح دون تعليم موضع الشيء فيه.</numerusform>
            <numerusform>مسح واحد لم يعلّم أحد موضع الشيء فيه: فهو معاملة فقط.</numerusform>
            <numerusform>مسحان لم يعلّم أحد موضع الشيء فيهما: فهما معاملتان فقط.</numerusform>
            <numerusform>%n مسوحات لم يعلّم أحد موضع الشيء فيها: فهي معاملات فقط.</numerusform>
            <numerusform>%n مسحًا لم يعلّم أحد موضع الشيء فيها: فهي معاملات فقط.</numerusform>
            <numerusform>%n مسح لم يعلّم أحد موضع الشيء فيها: فهي معاملات فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ProjectionSettings</name>
    <message>
        <source>Share of radiographs</source>
        <translation>نسبة الصور الشعاعية</translation>
    </message>
    <message>
        <source>At least one in</source>
        <translation>واحدة على الأقل من كل</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>الحد الأقصى في الساعة</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>مهلة القرار</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Projected threats</source>
        <translation>التهديدات المُسقطة</translation>
    </message>
    <message>
        <source>A threat that is not in the parcel, shown in the picture of some cases. The officer is told at once; the case is then decided as it is, and its log says that there was one.</source>
        <translation>تهديد ليس في الطرد، يُعرض في صورة بعض المعاملات. يُبلّغ الموظف به فورًا؛ ثم يُتخذ القرار في المعاملة كما هي، ويُذكر في سجلها أنه كان فيها تهديد مُسقط.</translation>
    </message>
    <message>
        <source>Only a supervisor changes this.</source>
        <translation>تغيير هذا من صلاحية المشرف وحده.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>مفعّل.</translation>
    </message>
    <message>
        <source>None are projected.</source>
        <translation>لا تُسقط تهديدات.</translation>
    </message>
    <message numerus="yes">
        <source> radiograph(s)</source>
        <translation>
            <numerusform> صورة شعاعية</numerusform>
            <numerusform> صورة شعاعية</numerusform>
            <numerusform> صورة شعاعية</numerusform>
            <numerusform> صور شعاعية</numerusform>
            <numerusform> صورة شعاعية</numerusform>
            <numerusform> صورة شعاعية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ReceiptDesk</name>
    <message>
        <source>The last receipt is still being written.</source>
        <translation>الإيصال السابق ما زال يُكتب.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReferenceChooser</name>
    <message>
        <source>Only CT volumes are compared side by side.</source>
        <translation>لا تُقارن جنبًا إلى جنب إلا مجسّمات التصوير المقطعي (CT).</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>ملف...</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReportSheet</name>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another folder.</source>
        <translation>تعذرت كتابة %1؛ اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>portlight::app::RulesDesk</name>
    <message>
        <source>No case with a declaration was examined at this station yet; try the rules on a file of past declarations.</source>
        <translation>لم تُعاين في هذه المحطة بعد أي معاملة لها بيان؛ جرّب القواعد على ملف بيانات جمركية سابقة.</translation>
    </message>
    <message>
        <source>an unknown officer</source>
        <translation>موظف غير معروف</translation>
    </message>
    <message>
        <source>Past declarations with their outcomes</source>
        <translation>البيانات الجمركية السابقة ونتائجها</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;All files (*)</source>
        <translation>جدول CSV (*.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>هذه المحطة</translation>
    </message>
</context>
<context>
    <name>portlight::app::SandboxPort</name>
    <message>
        <source>Simulating cases</source>
        <translation>محاكاة المعاملات</translation>
    </message>
    <message>
        <source>Sandbox: no hub</source>
        <translation>بيئة تدريب: لا خادم</translation>
    </message>
    <message>
        <source>This program has no way to any hub: nothing leaves it.</source>
        <translation>لا طريق لهذا البرنامج إلى أي خادم مركزي: لا يخرج منه شيء.</translation>
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
        <translation>جارٍ تحميل المسح، %1%</translation>
    </message>
    <message>
        <source>This case has no scan yet. Drop one here to attach it.</source>
        <translation>لا مسح لهذه المعاملة بعد. أفلت مسحًا هنا لإرفاقه.</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>جارٍ تحميل المسح...</translation>
    </message>
    <message>
        <source>A small picture, sent ahead of the scan.
%1</source>
        <translation>صورة مصغّرة أُرسلت قبل المسح.
%1</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScanTransfers</name>
    <message>
        <source>, %1 %</source>
        <translation>، %1 %</translation>
    </message>
    <message>
        <source>Fetching the scan from the hub%1. Ctrl+Shift+G stops it.</source>
        <translation>يُجلب المسح من الخادم%1. يوقفه Ctrl+Shift+G.</translation>
    </message>
    <message>
        <source>The scan was not fetched: it was stopped. Ctrl+G goes on with it.</source>
        <translation>لم يُجلب المسح: أُوقف. يتابع Ctrl+G.</translation>
    </message>
    <message>
        <source>Scans: no line</source>
        <translation>المسوحات: لا اتصال</translation>
    </message>
    <message numerus="yes">
        <source>Scans: no line, %n to send</source>
        <translation>
            <numerusform>المسوحات: لا اتصال، لا شيء للإرسال</numerusform>
            <numerusform>المسوحات: لا اتصال، واحد للإرسال</numerusform>
            <numerusform>المسوحات: لا اتصال، اثنان للإرسال</numerusform>
            <numerusform>المسوحات: لا اتصال، %n للإرسال</numerusform>
            <numerusform>المسوحات: لا اتصال، %n للإرسال</numerusform>
            <numerusform>المسوحات: لا اتصال، %n للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a scan%1</source>
        <translation>يُجلب مسح%1</translation>
    </message>
    <message numerus="yes">
        <source>Sending a scan%1, %n to go</source>
        <translation>
            <numerusform>يُرسل مسح%1، لم يبق شيء</numerusform>
            <numerusform>يُرسل مسح%1، بقي واحد</numerusform>
            <numerusform>يُرسل مسح%1، بقي اثنان</numerusform>
            <numerusform>يُرسل مسح%1، بقي %n</numerusform>
            <numerusform>يُرسل مسح%1، بقي %n</numerusform>
            <numerusform>يُرسل مسح%1، بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans: over quota</source>
        <translation>المسوحات: لا مساحة</translation>
    </message>
    <message numerus="yes">
        <source>Scans: %n to send</source>
        <translation>
            <numerusform>المسوحات: لا شيء للإرسال</numerusform>
            <numerusform>المسوحات: واحد للإرسال</numerusform>
            <numerusform>المسوحات: اثنان للإرسال</numerusform>
            <numerusform>المسوحات: %n للإرسال</numerusform>
            <numerusform>المسوحات: %n للإرسال</numerusform>
            <numerusform>المسوحات: %n للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left this terminal for want of room; the hub has them.</source>
        <translation>
            <numerusform>لم يغادر أي مسح هذه المحطة لضيق المساحة.</numerusform>
            <numerusform>غادر مسح واحد هذه المحطة لضيق المساحة؛ وهو على الخادم.</numerusform>
            <numerusform>غادر مسحان هذه المحطة لضيق المساحة؛ وهما على الخادم.</numerusform>
            <numerusform>غادرت %n مسوحات هذه المحطة لضيق المساحة؛ وهي على الخادم.</numerusform>
            <numerusform>غادر %n مسحًا هذه المحطة لضيق المساحة؛ وهي على الخادم.</numerusform>
            <numerusform>غادر %n مسح هذه المحطة لضيق المساحة؛ وهي على الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is asked for again.</source>
        <translation>%1 أُعيد الطلب.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScriptedRun</name>
    <message>
        <source>The image did not come in time.</source>
        <translation>لم تظهر الصورة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>لا يوجد نمط عرض باسم «%1»؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>the program has no enhancement of that name.</source>
        <translation>ليس في البرنامج تحسين بهذا الاسم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be laid over this image: %2</source>
        <translation>لا يمكن وضع «%1» فوق هذه الصورة: %2</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>تعذرت كتابة الصورة في %1.</translation>
    </message>
</context>
<context>
    <name>portlight::app::SettingsPage</name>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse before the desk locks itself.</source>
        <translation>عدد الدقائق دون مفتاح أو فأرة قبل أن تقفل المنصة نفسها.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقب</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>اختيار...</translation>
    </message>
    <message>
        <source>Scans put there are imported and then removed from it.</source>
        <translation>المسوحات الموضوعة فيه تُدخل ثم تُحذف منه.</translation>
    </message>
    <message>
        <source>Receive scans from scanners on this machine (DICOM C-STORE)</source>
        <translation>استلام المسوحات من الماسحات على هذا الحاسوب (DICOM C-STORE)</translation>
    </message>
    <message>
        <source>Receiver port</source>
        <translation>منفذ المستقبِل</translation>
    </message>
    <message>
        <source>Receiver title</source>
        <translation>اسم المستقبِل</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The address is this machine only (127.0.0.1).</source>
        <translation>العنوان هو هذا الحاسوب فقط (127.0.0.1).</translation>
    </message>
    <message>
        <source>Volumes are drawn by</source>
        <translation>رسم المجسّمات بواسطة</translation>
    </message>
    <message>
        <source>a graphics card where there is one</source>
        <translation>بطاقة الرسوم حيث توجد</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>the graphics card, whatever it is</source>
        <translation>بطاقة الرسوم أيًا كانت</translation>
    </message>
    <message>
        <source>From the next start of the desk on.</source>
        <translation>ابتداءً من التشغيل التالي للمنصة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>حزمة البلد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>رُفض %1: %2</translation>
    </message>
    <message>
        <source>Another folder...</source>
        <translation>مجلد آخر...</translation>
    </message>
    <message>
        <source>Language, prohibited goods, lanes, tariff excerpt, holidays and lessons of a country.</source>
        <translation>لغة البلد وبضائعه الممنوعة ومساراته ومقتطف تعرفته وعطلاته ودروسه.</translation>
    </message>
    <message>
        <source>Send scans made here to the hub by themselves</source>
        <translation>إرسال المسوحات المأخوذة هنا إلى الخادم تلقائيًا</translation>
    </message>
    <message>
        <source>Scans at the hub</source>
        <translation>المسوحات على الخادم</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Bandwidth for scans</source>
        <translation>سعة نقل المسوحات</translation>
    </message>
    <message>
        <source>Room for scans</source>
        <translation>مساحة المسوحات</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>When the room is used up, scans that the hub holds leave this terminal, the longest unused first; opening their case brings them back.</source>
        <translation>متى نفدت المساحة غادرت المحطة المسوحات الموجودة على الخادم، الأقدم استعمالًا أولًا؛ وفتح معاملتها يعيدها.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>سعة النقل</translation>
    </message>
    <message>
        <source>no country pack</source>
        <translation>دون حزمة بلد</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutModel</name>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutSheet</name>
    <message>
        <source>Enter on a key changes it; Backspace takes it away.</source>
        <translation>المفتاح Enter يغيّر الاختصار المحدد، وBackspace يزيله.</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>كل المفاتيح كما وردت</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>portlight::app::SimilarDesk</name>
    <message>
        <source>Scans are still being looked at; the list grows by itself.</source>
        <translation>ما زالت مسوحات قيد الفحص؛ والقائمة تزداد تلقائيًا.</translation>
    </message>
    <message>
        <source>Some scans could not be looked at: %1</source>
        <translation>تعذر فحص بعض المسوحات: %1</translation>
    </message>
</context>
<context>
    <name>portlight::app::SyncController</name>
    <message>
        <source>Local only</source>
        <translation>محلي فقط</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>لا خادم مركزي متصل: كل المعاملات محفوظة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Hub link damaged</source>
        <translation>رابط الخادم تالف</translation>
    </message>
    <message>
        <source>Hub: connecting</source>
        <translation>الخادم: جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Work goes on; what is decided now is sent when the line is up.</source>
        <translation>العمل مستمر؛ وما يُقرر الآن يُرسل متى عاد الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>Hub: stuck · %n waiting</source>
        <translation>
            <numerusform>الخادم: متعثر · لا شيء منتظر</numerusform>
            <numerusform>الخادم: متعثر · المنتظر %n</numerusform>
            <numerusform>الخادم: متعثر · المنتظر %n</numerusform>
            <numerusform>الخادم: متعثر · المنتظر %n</numerusform>
            <numerusform>الخادم: متعثر · المنتظر %n</numerusform>
            <numerusform>الخادم: متعثر · المنتظر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connected</source>
        <translation>الخادم: متصل</translation>
    </message>
    <message>
        <source>Hub: no line</source>
        <translation>الخادم: لا اتصال</translation>
    </message>
    <message>
        <source>%1 · all sent</source>
        <translation>%1 · أُرسل الكل</translation>
    </message>
    <message>
        <source>%1 · %2 waiting, oldest %3</source>
        <translation>%1 · المنتظر %2، أقدمه %3</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>لم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>Last received %1</source>
        <translation>آخر استلام: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) set aside: on record, without effect</source>
        <translation>
            <numerusform>لم يُنحَّ أي حدث</numerusform>
            <numerusform>حدث واحد منحّى: مسجّل دون أثر</numerusform>
            <numerusform>حدثان منحّيان: مسجّلان دون أثر</numerusform>
            <numerusform>%n أحداث منحّاة: مسجّلة دون أثر</numerusform>
            <numerusform>%n حدثًا منحّى: مسجّلة دون أثر</numerusform>
            <numerusform>%n حدث منحّى: مسجّلة دون أثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): the hub&apos;s log was changed after the fact</source>
        <translation>
            <numerusform>لا إنذارات: لم يُحرَّف سجل الخادم المركزي</numerusform>
            <numerusform>إنذار واحد: حُرّف سجل الخادم المركزي بعد تدوينه</numerusform>
            <numerusform>إنذاران: حُرّف سجل الخادم المركزي بعد تدوينه</numerusform>
            <numerusform>%n إنذارات: حُرّف سجل الخادم المركزي بعد تدوينه</numerusform>
            <numerusform>%n إنذارًا: حُرّف سجل الخادم المركزي بعد تدوينه</numerusform>
            <numerusform>%n إنذار: حُرّف سجل الخادم المركزي بعد تدوينه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub&apos;s log was changed after the fact: %n alarm(s). Tell your supervisor. %1</source>
        <translation>
            <numerusform>لم يُحرَّف سجل الخادم المركزي. %1</numerusform>
            <numerusform>حُرّف سجل الخادم المركزي بعد تدوينه: إنذار واحد. أبلغ مشرفك. %1</numerusform>
            <numerusform>حُرّف سجل الخادم المركزي بعد تدوينه: إنذاران. أبلغ مشرفك. %1</numerusform>
            <numerusform>حُرّف سجل الخادم المركزي بعد تدوينه: %n إنذارات. أبلغ مشرفك. %1</numerusform>
            <numerusform>حُرّف سجل الخادم المركزي بعد تدوينه: %n إنذارًا. أبلغ مشرفك. %1</numerusform>
            <numerusform>حُرّف سجل الخادم المركزي بعد تدوينه: %n إنذار. أبلغ مشرفك. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingDesk</name>
    <message>
        <source>Sandbox: no hub</source>
        <translation>بيئة تدريب: لا خادم</translation>
    </message>
    <message>
        <source>Nothing here is sent.</source>
        <translation>لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>your answers are kept, no case is touched</source>
        <translation>تُحفظ إجاباتك، ولا تُمس أي معاملة</translation>
    </message>
    <message>
        <source>Left before its end</source>
        <translation>تُركت قبل نهايتها</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>التدريب: %1</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Making the next image...</source>
        <translation>يجري إنشاء الصورة التالية...</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>هل فيها شيء ممنوع؟</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فاتك</translation>
    </message>
    <message>
        <source>%1, as marked.</source>
        <translation>%1، كما هو معلَّم.</translation>
    </message>
    <message>
        <source>There is this in it: %1.</source>
        <translation>فيها ما يلي: %1.</translation>
    </message>
    <message>
        <source>You held it for something else: for the figures it counts as missed.</source>
        <translation>احتجزتها لشيء آخر: فتُحسب في الإحصاءات فائتة.</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>إنذار كاذب</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it.</source>
        <translation>لا شيء ممنوع فيها.</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it, and you cleared it.</source>
        <translation>لا شيء ممنوع فيها، وقد خلّصتها.</translation>
    </message>
    <message>
        <source>This image comes back tomorrow.</source>
        <translation>تعود هذه الصورة غدًا.</translation>
    </message>
    <message>
        <source>After %1 s.</source>
        <translation>بعد %1 ث.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) answered</source>
        <translation>
            <numerusform>لم تُجب عن أي صورة</numerusform>
            <numerusform>أجبت عن صورة واحدة</numerusform>
            <numerusform>أجبت عن صورتين</numerusform>
            <numerusform>أجبت عن %n صور</numerusform>
            <numerusform>أجبت عن %n صورة</numerusform>
            <numerusform>أجبت عن %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>انتهت الجلسة.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A scan of an examined case, out of an exercise pack.</source>
        <translation>مسح لمعاملة مُعايَنة من حزمة تمارين.</translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingReportPage</name>
    <message>
        <source>Certificate...</source>
        <translation>شهادة...</translation>
    </message>
    <message>
        <source>Whose page</source>
        <translation>صفحة من</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>ما تراه وما يفوتك</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>حفظ بصيغة PDF...</translation>
    </message>
    <message>
        <source>Save the answers as a table...</source>
        <translation>حفظ الإجابات جدولًا...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>حفظ الإجابات</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>صفحتي</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Choose a trainee first.</source>
        <translation>اختر متدربًا أولًا.</translation>
    </message>
</context>
<context>
    <name>portlight::country</name>
    <message>
        <source>The country pack was altered after it was signed (%1); get it again.</source>
        <translation>حُرّفت حزمة البلد بعد توقيعها (%1)؛ احصل عليها من جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a country pack.</source>
        <translation>لا مكان للملف &quot;%1&quot; في حزمة بلد.</translation>
    </message>
    <message>
        <source>The country pack names the lesson %1 but does not hold it.</source>
        <translation>تذكر حزمة البلد الدرس %1 ولا تضمه.</translation>
    </message>
    <message>
        <source>The country pack holds no lesson.</source>
        <translation>لا درس في حزمة البلد.</translation>
    </message>
    <message>
        <source>%1 holds no country pack (pack.json).</source>
        <translation>لا حزمة بلد (pack.json) في %1.</translation>
    </message>
    <message>
        <source>The country pack carries no signature.</source>
        <translation>حزمة البلد غير موقّعة.</translation>
    </message>
    <message>
        <source>The country pack is signed by a key that is not trusted here (%1...).</source>
        <translation>حزمة البلد موقّعة بمفتاح غير موثوق هنا (%1...).</translation>
    </message>
    <message>
        <source>%1 of the country pack is no JSON object.</source>
        <translation>%1 في حزمة البلد ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 in the country pack lacks something or is malformed.</source>
        <translation>المدخل %1 من %2 في حزمة البلد ناقص أو سيئ الصياغة.</translation>
    </message>
    <message>
        <source>%1 of the country pack must list 1 to %2 entries under &quot;%3&quot;.</source>
        <translation>يجب أن يضم %1 في حزمة البلد من 1 إلى %2 مدخلًا تحت &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The country pack is of a format that this version does not read.</source>
        <translation>صيغة حزمة البلد لا تقرؤها هذه النسخة.</translation>
    </message>
    <message>
        <source>pack.json needs id, name, language, locale, date, note and units in the forms that docs/country-packs.md names.</source>
        <translation>يحتاج pack.json إلى id وname وlanguage وlocale وdate وnote وunits بالصيغ المذكورة في docs/country-packs.md.</translation>
    </message>
    <message>
        <source>The lesson %1 must be UTF-8 text that begins with &quot;# Title&quot;.</source>
        <translation>يجب أن يكون الدرس %1 نصًا بترميز UTF-8 يبدأ بـ &quot;# Title&quot;.</translation>
    </message>
</context>
<context>
    <name>portlight::inference</name>
    <message>
        <source>The model carries no signature.</source>
        <translation>النموذج دون توقيع.</translation>
    </message>
    <message>
        <source>The model is signed by a key that this terminal does not trust (%1...).</source>
        <translation>النموذج موقَّع بمفتاح لا يثق به هذا الجهاز (%1...).</translation>
    </message>
    <message>
        <source>The model&apos;s description was altered after it was signed.</source>
        <translation>جرى تحريف وصف النموذج بعد توقيعه.</translation>
    </message>
    <message>
        <source>This program was built without ONNX Runtime.</source>
        <translation>بُني هذا البرنامج دون ONNX Runtime.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not of the shape its bundle states.</source>
        <translation>جواب النموذج ليس بالشكل المذكور في حزمته.</translation>
    </message>
    <message>
        <source>The model has no %1.</source>
        <translation>ينقص النموذج الملف %1.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large: %2 bytes, %3 at most.</source>
        <translation>ملف النموذج %1 كبير جدًا: عدد بايتاته %2، والحد الأقصى %3.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large.</source>
        <translation>ملف النموذج %1 كبير جدًا.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 was altered after it was signed.</source>
        <translation>جرى تحريف ملف النموذج %1 بعد توقيعه.</translation>
    </message>
    <message>
        <source>The model&apos;s classes need different names and thresholds from 0 to 1.</source>
        <translation>يجب أن تكون أسماء فئات النموذج مختلفة وعتباتها بين 0 و1.</translation>
    </message>
    <message>
        <source>The model&apos;s operating points for %1 cannot be.</source>
        <translation>نقاط تشغيل النموذج للفئة %1 مستحيلة.</translation>
    </message>
    <message>
        <source>The model names %1 classes.</source>
        <translation>عدد الفئات التي يذكرها النموذج: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json is not a JSON object.</source>
        <translation>ملف bundle.json للنموذج ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle has a format that this version does not know.</source>
        <translation>صيغة حزمة النموذج غير معروفة لهذا الإصدار.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states an input or a step that cannot be.</source>
        <translation>يذكر ملف bundle.json للنموذج مدخلًا أو خطوة مستحيلة.</translation>
    </message>
    <message>
        <source>There is no model for &quot;%1&quot; in %2.</source>
        <translation>لا يوجد نموذج «%1» في %2.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 &quot;%2&quot; is not of the shape its bundle states.</source>
        <translation>شكل %1 «%2» في النموذج ليس كما تذكره حزمته.</translation>
    </message>
    <message>
        <source>The model has other inputs and outputs than its bundle states.</source>
        <translation>مداخل النموذج ومخارجه تختلف عما تذكره حزمته.</translation>
    </message>
    <message>
        <source>The detector could not run.</source>
        <translation>تعذر تشغيل الكاشف.</translation>
    </message>
    <message>
        <source>The model is not one that ONNX Runtime can load.</source>
        <translation>لا يستطيع ONNX Runtime تحميل هذا النموذج.</translation>
    </message>
    <message>
        <source>The model is not one that OpenCV can load.</source>
        <translation>لا يستطيع OpenCV تحميل هذا النموذج.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>الصورة فارغة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>The scan has no colour or grey picture to look at.</source>
        <translation>لا يحوي المسح صورة ملونة أو رمادية لفحصها.</translation>
    </message>
    <message>
        <source>loose, such as textile</source>
        <translation>مواد خفيفة متخلخلة كالنسيج</translation>
    </message>
    <message>
        <source>organic, such as food or plastic</source>
        <translation>مواد عضوية كالغذاء أو البلاستيك</translation>
    </message>
    <message>
        <source>glass, stone or light metal</source>
        <translation>زجاج أو حجر أو معدن خفيف</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>معدن</translation>
    </message>
    <message>
        <source>%1% of the mass reads as %2; declared goods of this kind hold about %3%.</source>
        <translation>يُقرأ %1% من الكتلة على أنه: %2؛ وفي البضائع المصرح بها من هذا النوع نحو %3%.</translation>
    </message>
    <message>
        <source>Nearly empty: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>شبه فارغ: يُقرأ في المسح %1 kg والمصرح به %2 kg.</translation>
    </message>
    <message>
        <source>Heavier than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>أثقل من المصرح به: يُقرأ في المسح %1 kg والمصرح به %2 kg.</translation>
    </message>
    <message>
        <source>Lighter than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>أخف من المصرح به: يُقرأ في المسح %1 kg والمصرح به %2 kg.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states features or an overlap that cannot be.</source>
        <translation>يذكر bundle.json للنموذج خصائص أو تراكبًا لا يمكن أن يكون.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json names no model or no set.</source>
        <translation>لا يسمي bundle.json للنموذج نموذجًا أو مجموعة.</translation>
    </message>
    <message>
        <source>The model is of a kind that this version does not know.</source>
        <translation>نوع النموذج لا تعرفه هذه النسخة.</translation>
    </message>
    <message>
        <source>This model does not look at radiographs.</source>
        <translation>هذا النموذج لا ينظر في الصور الشعاعية.</translation>
    </message>
    <message>
        <source>The model was trained on other features than this version computes.</source>
        <translation>دُرّب النموذج على خصائص غير التي تحسبها هذه النسخة.</translation>
    </message>
    <message>
        <source>This model does not look at volumes.</source>
        <translation>هذا النموذج لا ينظر في المجسّمات.</translation>
    </message>
    <message>
        <source>The volume&apos;s values tell no attenuation: it takes HU, attenuation or density.</source>
        <translation>قيم المجسّم لا تدل على التوهين: يلزم HU أو التوهين أو الكثافة.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states a range of training that cannot be.</source>
        <translation>يذكر ملف bundle.json للنموذج نطاق تدريب مستحيلًا.</translation>
    </message>
</context>
<context>
    <name>portlight::inspection</name>
    <message>
        <source>This decision is none of clear, hold, second opinion or physical examination.</source>
        <translation>هذا القرار ليس تخليصًا ولا احتجازًا ولا رأيًا ثانيًا ولا معاينة فعلية.</translation>
    </message>
    <message>
        <source>Your role may not decide cases; ask an inspector.</source>
        <translation>لا يسمح دورك باتخاذ القرار في المعاملات؛ اطلب ذلك من مفتش.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor resolves it.</source>
        <translation>في هذه المعاملة قراران متناقضان؛ والمشرف هو من يحسم بينهما.</translation>
    </message>
    <message>
        <source>This case has no scan yet; decide once the scan is there.</source>
        <translation>لا مسح لهذه المعاملة بعد؛ اتخذ القرار متى وصل المسح.</translation>
    </message>
    <message>
        <source>This case is on hold; only a supervisor can release it.</source>
        <translation>هذه المعاملة محتجزة؛ ولا يفرج عنها إلا مشرف.</translation>
    </message>
    <message>
        <source>This case is already decided; a supervisor can reopen it.</source>
        <translation>صدر القرار في هذه المعاملة؛ ولا يعيد فتحها إلا مشرف.</translation>
    </message>
    <message>
        <source>You asked for this second opinion; another officer gives it. You may still hold the case or send it to examination.</source>
        <translation>أنت من طلب هذا الرأي الثاني؛ ويبديه موظف آخر. ولك أن تحتجز المعاملة أو تحيلها إلى المعاينة.</translation>
    </message>
    <message>
        <source>Say why in a few words: every decision but Clear needs a reason.</source>
        <translation>اذكر السبب في كلمات قليلة: كل قرار سوى التخليص يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Only a supervisor can release a held case.</source>
        <translation>لا يفرج عن معاملة محتجزة إلا مشرف.</translation>
    </message>
    <message>
        <source>Only a held or examined case can be released.</source>
        <translation>لا يُفرج إلا عن معاملة محتجزة أو جرت معاينتها.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must release the case.</source>
        <translation>أنت من طلب هذا الاحتجاز؛ ويجب أن يفرج عن المعاملة شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Only a supervisor can answer a hold.</source>
        <translation>لا يردّ على طلب الاحتجاز إلا مشرف.</translation>
    </message>
    <message>
        <source>No hold waits for an answer on this case.</source>
        <translation>لا طلب احتجاز ينتظر الرد في هذه المعاملة.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must answer it.</source>
        <translation>أنت من طلب هذا الاحتجاز؛ ويجب أن يردّ عليه شخص ثانٍ.</translation>
    </message>
    <message>
        <source>%1 is not a container number (ISO 6346): check it against the container&apos;s door.</source>
        <translation>%1 ليس رقم حاوية (ISO 6346): قارنه بالرقم المكتوب على باب الحاوية.</translation>
    </message>
    <message>
        <source>The record is incomplete: &quot;%1&quot; is missing.</source>
        <translation>القيد ناقص: «%1» غير موجود.</translation>
    </message>
    <message>
        <source>This case is already open.</source>
        <translation>هذه المعاملة مفتوحة من قبل.</translation>
    </message>
    <message>
        <source>This case does not exist; open it first.</source>
        <translation>هذه المعاملة غير موجودة؛ افتحها أولًا.</translation>
    </message>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>هذه المعاملة مغلقة؛ ولا يضاف إليها شيء.</translation>
    </message>
    <message>
        <source>A name may be %1 characters long at most.</source>
        <translation>لا يزيد الاسم على %1 حرفًا.</translation>
    </message>
    <message>
        <source>The record is incomplete: the document&apos;s hash is missing.</source>
        <translation>السجل ناقص: بصمة المستند غير موجودة.</translation>
    </message>
    <message>
        <source>This file is registered in this case already, as %1.</source>
        <translation>هذا الملف مسجل في هذه المعاملة من قبل، بصفته %1.</translation>
    </message>
    <message>
        <source>Say who has the document.</source>
        <translation>اذكر من لديه المستند.</translation>
    </message>
    <message>
        <source>%1 has the document already.</source>
        <translation>المستند لدى %1 من قبل.</translation>
    </message>
    <message>
        <source>%1 has the document now; look again before you hand it on.</source>
        <translation>المستند الآن لدى %1؛ انظر ثانية قبل تسليمه.</translation>
    </message>
    <message>
        <source>Say who takes the document over.</source>
        <translation>اذكر من يستلم المستند.</translation>
    </message>
    <message>
        <source>A seal has a number of at most %1 characters.</source>
        <translation>لا يزيد رقم الختم على %1 حرفًا.</translation>
    </message>
    <message>
        <source>There is a seal %1 in this case already; a seal is used once.</source>
        <translation>الختم %1 موجود في هذه المعاملة من قبل؛ يُستعمل الختم مرة واحدة.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>اذكر ما يغلقه الختم.</translation>
    </message>
    <message>
        <source>There is no seal %1 in this case; affix it first.</source>
        <translation>لا ختم %1 في هذه المعاملة؛ ضعه أولًا.</translation>
    </message>
    <message>
        <source>A seal is found intact, opened or broken.</source>
        <translation>يوجد الختم سليمًا أو مفتوحًا أو مكسورًا.</translation>
    </message>
    <message>
        <source>Seal %1 was found broken before.</source>
        <translation>وُجد الختم %1 مكسورًا من قبل.</translation>
    </message>
    <message>
        <source>Seal %1 was opened before.</source>
        <translation>فُتح الختم %1 من قبل.</translation>
    </message>
    <message>
        <source>Say why the seal is opened.</source>
        <translation>اذكر سبب فتح الختم.</translation>
    </message>
    <message>
        <source>Say in a few words how the seal was found.</source>
        <translation>اذكر بكلمات قليلة كيف وُجد الختم.</translation>
    </message>
    <message>
        <source>There is no such document in this case; register it first.</source>
        <translation>لا مستند كهذا في هذه المعاملة؛ سجّله أولًا.</translation>
    </message>
    <message>
        <source>Say who presents the document.</source>
        <translation>اذكر من يقدم المستند.</translation>
    </message>
</context>
<context>
    <name>portlight::intake</name>
    <message>
        <source>Case %1 has no such scan.</source>
        <translation>لا مسح كهذا في المعاملة %1.</translation>
    </message>
    <message>
        <source>%1 is no DICOM scan; a threat report cannot refer to it.</source>
        <translation>الملف %1 ليس مسح DICOM؛ فلا يمكن لتقرير تهديدات أن يشير إليه.</translation>
    </message>
    <message>
        <source>Sign in first; scans are stored encrypted.</source>
        <translation>سجّل الدخول أولًا؛ فالمسوحات تُخزَّن مشفّرة.</translation>
    </message>
    <message>
        <source>There is no room to open the scan; free some disk space.</source>
        <translation>لا مساحة لفتح المسح؛ أفرغ بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>The declaration %1 cannot be read.</source>
        <translation>تتعذر قراءة البيان %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a declaration.</source>
        <translation>الملف %1 أكبر مما يكون عليه بيان.</translation>
    </message>
    <message>
        <source>%1 is not a declaration in JSON.</source>
        <translation>الملف %1 ليس بيانًا بصيغة JSON.</translation>
    </message>
    <message>
        <source>%1 holds neither a picture nor a threat report.</source>
        <translation>لا يحوي %1 صورة ولا تقرير تهديدات.</translation>
    </message>
    <message>
        <source>%1 is already in case %2; it was not added again.</source>
        <translation>المسح %1 موجود في المعاملة %2؛ ولم يُضف مرة أخرى.</translation>
    </message>
    <message>
        <source>The scan that %1 speaks of is not on this terminal; its findings have no place.</source>
        <translation>المسح الذي يتحدث عنه %1 ليس على هذا الجهاز؛ فلا موضع لمكتشفاته.</translation>
    </message>
    <message>
        <source>Put aside in %1.</source>
        <translation>عُزل في %1.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as a scan of case %2 but differs from it; both are kept.</source>
        <translation>يدّعي %1 أنه النسخة نفسها من صورة المعاملة %2 لكنه يختلف عنها؛ حُفظ الاثنان.</translation>
    </message>
</context>
<context>
    <name>portlight::risk</name>
    <message>
        <source>The file has no column &quot;%1&quot;, which the profile &quot;%2&quot; takes as the declaration number.</source>
        <translation>ليس في الملف العمود «%1» الذي يأخذه ملف التعريف «%2» رقمًا للبيان.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a number.</source>
        <translation>القيمة في %1 ليست رقمًا: «%2».</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a date in the profile&apos;s format.</source>
        <translation>القيمة في %1 ليست تاريخًا بصيغة ملف التعريف: «%2».</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no outcome that the profile knows.</source>
        <translation>القيمة في %1 ليست نتيجة معروفة لملف التعريف: «%2».</translation>
    </message>
    <message>
        <source>The file is empty or its first line is no list of column titles.</source>
        <translation>الملف فارغ أو أن سطره الأول ليس قائمة بعناوين الأعمدة.</translation>
    </message>
    <message>
        <source>The import was stopped after %1 rows.</source>
        <translation>أُوقف الإدخال بعد عدد من الصفوف: %1.</translation>
    </message>
    <message>
        <source>The row is damaged: a quote is not closed, or the row is too long.</source>
        <translation>الصف تالف: علامة اقتباس لم تُغلق، أو الصف أطول من اللازم.</translation>
    </message>
    <message>
        <source>The row has %1 fields where the header has %2.</source>
        <translation>عدد الحقول في الصف %1 وفي الترويسة %2.</translation>
    </message>
    <message>
        <source>The row has no declaration number.</source>
        <translation>الصف دون رقم بيان.</translation>
    </message>
    <message>
        <source>The CSV profile %1 cannot be opened: %2.</source>
        <translation>يتعذر فتح ملف تعريف CSV %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a CSV profile.</source>
        <translation>الملف %1 أكبر مما يكون عليه ملف تعريف CSV.</translation>
    </message>
    <message>
        <source>The CSV profile is not JSON: %1.</source>
        <translation>ملف تعريف CSV ليس بصيغة JSON: %1.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; needs a separator of one character.</source>
        <translation>يحتاج ملف تعريف CSV «%1» إلى فاصل من حرف واحد.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; names an unknown element &quot;%2&quot;.</source>
        <translation>يذكر ملف تعريف CSV «%1» عنصرًا غير معروف: «%2».</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; must say which column holds the declaration number.</source>
        <translation>يجب أن يذكر ملف تعريف CSV «%1» العمود الذي فيه رقم البيان.</translation>
    </message>
    <message>
        <source>The response needs its %1.</source>
        <translation>ينقص الرد هذا الحقل: %1.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is longer than the %3 characters of the message.</source>
        <translation>القيمة «%2» في حقل %1 أطول من الحد في الرسالة، وهو %3 من الحروف.</translation>
    </message>
    <message>
        <source>declaration number</source>
        <translation>رقم البيان</translation>
    </message>
    <message>
        <source>declarant&apos;s reference</source>
        <translation>مرجع مقدّم البيان</translation>
    </message>
    <message>
        <source>container number</source>
        <translation>رقم الحاوية</translation>
    </message>
    <message>
        <source>customs office</source>
        <translation>المكتب الجمركي</translation>
    </message>
    <message>
        <source>message reference</source>
        <translation>مرجع الرسالة</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>المرسَل إليه</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB, too large for one message.</source>
        <translation>الملف أكبر من 256 MiB، وهذا أكبر من رسالة واحدة.</translation>
    </message>
    <message>
        <source>The file is neither WCO XML nor UN/EDIFACT, and no CSV profile fits its first line.</source>
        <translation>الملف ليس WCO XML ولا UN/EDIFACT، ولا يوافق سطره الأول أي ملف تعريف CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>يتعذر فتح %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than one case agrees (%1 do); the newest was taken.</source>
        <translation>توافقه أكثر من معاملة (العدد %1)؛ وأُخذت أحدثها.</translation>
    </message>
    <message>
        <source>Container number %1 fails the ISO 6346 check.</source>
        <translation>رقم الحاوية %1 لا يجتاز تحقق ISO 6346.</translation>
    </message>
    <message>
        <source>The case already holds declaration %1.</source>
        <translation>البيان %1 موجود في المعاملة من قبل.</translation>
    </message>
    <message>
        <source>The message says it has %1 segments, but there are %2.</source>
        <translation>تذكر الرسالة أن عدد مقاطعها %1، والموجود %2.</translation>
    </message>
    <message>
        <source>A message begins on line %1 before the one before it has ended.</source>
        <translation>تبدأ رسالة في السطر %1 قبل أن تنتهي الرسالة التي قبلها.</translation>
    </message>
    <message>
        <source>The interchange stops in the middle of a message (no UNT).</source>
        <translation>ينقطع ملف التبادل في وسط رسالة (لا UNT).</translation>
    </message>
    <message>
        <source>The interchange holds no message.</source>
        <translation>لا رسالة في ملف التبادل.</translation>
    </message>
    <message>
        <source>The interchange holds %1, not a CUSCAR, CUSDEC, CUSRES, BAPLIE or COARRI.</source>
        <translation>يحوي ملف التبادل %1، لا CUSCAR أو CUSDEC أو CUSRES أو BAPLIE أو COARRI.</translation>
    </message>
    <message>
        <source>The file is no UN/EDIFACT interchange: it does not begin with UNB.</source>
        <translation>الملف ليس ملف تبادل UN/EDIFACT: فهو لا يبدأ بالرمز UNB.</translation>
    </message>
    <message>
        <source>The interchange has more than %1 segments.</source>
        <translation>عدد مقاطع ملف التبادل يزيد على %1.</translation>
    </message>
    <message>
        <source>The segment that begins on line %1 never ends.</source>
        <translation>المقطع الذي يبدأ في السطر %1 لا ينتهي.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no ISO 3166-1 country code.</source>
        <translation>القيمة في %1 ليست رمز بلد وفق ISO 3166-1: «%2».</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no ISO 4217 currency code.</source>
        <translation>القيمة في %1 ليست رمز عملة وفق ISO 4217: «%2».</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>القيمة أقل من الصفر: %1.</translation>
    </message>
    <message>
        <source>Goods line %1</source>
        <translation>سطر البضاعة %1</translation>
    </message>
    <message>
        <source>%1: HS code &quot;%2&quot; must have 6 to 10 digits.</source>
        <translation>%1: رمز HS «%2» يجب أن يكون من 6 إلى 10 أرقام.</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1: المنشأ</translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation>%1: السعر</translation>
    </message>
    <message>
        <source>%1: the weight is not above zero.</source>
        <translation>%1: الوزن ليس أكبر من الصفر.</translation>
    </message>
    <message>
        <source>%1: net weight %2 kg is above gross weight %3 kg.</source>
        <translation>%1: الوزن الصافي %2 kg أكبر من الوزن القائم %3 kg.</translation>
    </message>
    <message>
        <source>The goods lines weigh %1 kg together, more than the total of %2 kg.</source>
        <translation>مجموع أوزان سطور البضاعة %1 kg، وهو أكبر من الإجمالي %2 kg.</translation>
    </message>
    <message>
        <source>The declaration has no number.</source>
        <translation>البيان دون رقم.</translation>
    </message>
    <message>
        <source>Country of dispatch</source>
        <translation>بلد الإرسال</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>بلد المقصد</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>إجمالي الفاتورة</translation>
    </message>
    <message>
        <source>Container %1: no container weighs %2 kg.</source>
        <translation>الحاوية %1: لا تزن أي حاوية %2 kg.</translation>
    </message>
    <message>
        <source>A declaration with number %1 came before.</source>
        <translation>ورد من قبل بيان بالرقم %1.</translation>
    </message>
    <message>
        <source>The XML document is too deep or too large to be a declaration.</source>
        <translation>مستند XML أعمق أو أكبر مما يكون عليه بيان.</translation>
    </message>
    <message>
        <source>Not well-formed XML at line %1, column %2: %3</source>
        <translation>XML غير سليم البنية عند السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>The document is a &quot;%1&quot; and holds no WCO declaration or response.</source>
        <translation>المستند من النوع «%1» ولا يحوي بيان WCO ولا ردًّا.</translation>
    </message>
    <message>
        <source>The port&apos;s figures cannot be read or written: %1.</source>
        <translation>تتعذر قراءة إحصاءات الميناء أو كتابتها: %1.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>no lane</source>
        <translation>بلا مسار</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1، الساعة %2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Throughput and waiting time</source>
        <translation>حجم العمل وزمن الانتظار</translation>
    </message>
    <message>
        <source>Hit rate by lane</source>
        <translation>نسبة الضبط بحسب المسار</translation>
    </message>
    <message>
        <source>Hit rate by officer</source>
        <translation>نسبة الضبط بحسب الموظف</translation>
    </message>
    <message>
        <source>Hit rate by HS chapter</source>
        <translation>نسبة الضبط بحسب فصل HS</translation>
    </message>
    <message>
        <source>Hit rate by origin</source>
        <translation>نسبة الضبط بحسب المنشأ</translation>
    </message>
    <message>
        <source>Hit rate by route</source>
        <translation>نسبة الضبط بحسب خط النقل</translation>
    </message>
    <message>
        <source>Model against random draw</source>
        <translation>النموذج مقابل السحب العشوائي</translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation>زمن القرار</translation>
    </message>
    <message>
        <source>Worth of alarms</source>
        <translation>جدوى الإنذارات</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>المُعايَنة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>المؤكَّدة</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>PPV</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;; there are %2.</source>
        <translation>لا يوجد مخطط بياني باسم «%1»؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المبتوت فيها</translation>
    </message>
    <message>
        <source>Wait (min)</source>
        <translation>الانتظار (د)</translation>
    </message>
    <message>
        <source>Decision (s)</source>
        <translation>القرار (ث)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>الضبطيات</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>نسبة الضبط</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>السحب العشوائي</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>طلبات الاحتجاز</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المعتمدة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>under 30 s</source>
        <translation>أقل من 30 ث</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30 ث إلى 1 د</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1 إلى 2 د</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2 إلى 5 د</translation>
    </message>
    <message>
        <source>5 to 10 min</source>
        <translation>5 إلى 10 د</translation>
    </message>
    <message>
        <source>10 to 30 min</source>
        <translation>10 إلى 30 د</translation>
    </message>
    <message>
        <source>30 to 60 min</source>
        <translation>30 إلى 60 د</translation>
    </message>
    <message>
        <source>1 to 4 h</source>
        <translation>1 إلى 4 س</translation>
    </message>
    <message>
        <source>4 to 24 h</source>
        <translation>4 إلى 24 س</translation>
    </message>
    <message>
        <source>over 24 h</source>
        <translation>أكثر من 24 س</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>The risk engine failed; the log says why.</source>
        <translation>تعطل محرك المخاطر؛ والسبب في السجل.</translation>
    </message>
    <message>
        <source>The training was stopped.</source>
        <translation>أُوقف التدريب.</translation>
    </message>
    <message>
        <source>The risk model was made for other features than this program has; train it again.</source>
        <translation>صُنع نموذج المخاطر لخصائص غير خصائص هذا البرنامج؛ درّبه من جديد.</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>المكتب الجمركي %1</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>الإجراء الجمركي %1</translation>
    </message>
    <message>
        <source>import type %1</source>
        <translation>نوع الاستيراد %1</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>الاستعمال %1</translation>
    </message>
    <message>
        <source>payment method %1</source>
        <translation>طريقة الدفع %1</translation>
    </message>
    <message>
        <source>mode of transport %1</source>
        <translation>وسيلة النقل %1</translation>
    </message>
    <message>
        <source>this declarant (%1)</source>
        <translation>مقدّم البيان هذا (%1)</translation>
    </message>
    <message>
        <source>this importer (%1)</source>
        <translation>هذا المستورد (%1)</translation>
    </message>
    <message>
        <source>this seller (%1)</source>
        <translation>هذا البائع (%1)</translation>
    </message>
    <message>
        <source>this carrier (%1)</source>
        <translation>هذا الناقل (%1)</translation>
    </message>
    <message>
        <source>HS code %1</source>
        <translation>رمز HS %1</translation>
    </message>
    <message>
        <source>HS heading %1</source>
        <translation>بند HS %1</translation>
    </message>
    <message>
        <source>HS chapter %1</source>
        <translation>فصل HS %1</translation>
    </message>
    <message>
        <source>dispatched from %1</source>
        <translation>مرسل من %1</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>المنشأ %1</translation>
    </message>
    <message>
        <source>origin indicator %1</source>
        <translation>دلالة المنشأ %1</translation>
    </message>
    <message>
        <source>duty %1%</source>
        <translation>الرسم %1%</translation>
    </message>
    <message>
        <source>duty regime %1</source>
        <translation>نظام الرسوم %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>السعر %1</translation>
    </message>
    <message>
        <source>country of dispatch</source>
        <translation>بلد الإرسال</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>duty rate</source>
        <translation>فئة الرسم</translation>
    </message>
    <message>
        <source>the same goods (%1)</source>
        <translation>البضاعة نفسها (%1)</translation>
    </message>
    <message>
        <source>The lane shares must lie between 0 and 1 and be no more than 1 together.</source>
        <translation>يجب أن تقع نسب المسارات بين 0 و1 وألا يزيد مجموعها على 1.</translation>
    </message>
    <message>
        <source>The exploration share is larger than what red leaves over.</source>
        <translation>نسبة السحب الاستكشافي أكبر مما يتركه المسار الأحمر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>The risk model in %1 lacks its file %2; train it again or copy it anew.</source>
        <translation>ينقص نموذج المخاطر في %1 الملف %2؛ درّبه من جديد أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>The file %1 of the risk model in %2 was altered; train it again or copy it anew.</source>
        <translation>الملف %1 من نموذج المخاطر في %2 محرَّف؛ درّبه من جديد أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>لا يوجد نموذج مخاطر في %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a risk model&apos;s description.</source>
        <translation>الملف %1 أكبر مما يكون عليه وصف نموذج مخاطر.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <translation>الملف %1 ليس بصيغة JSON: %2.</translation>
    </message>
    <message>
        <source>The risk model in %1 was made by another version of Portlight; train it again.</source>
        <translation>نموذج المخاطر في %1 من إصدار آخر من Portlight؛ درّبه من جديد.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The risk model in %1 names no boosters.</source>
        <translation>لا يذكر نموذج المخاطر في %1 أي معزّز (booster).</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 من كل %1</translation>
    </message>
    <message>
        <source>%1 (lowers the risk)</source>
        <translation>%1 (يخفض المخاطر)</translation>
    </message>
    <message>
        <source>not declared: %1</source>
        <translation>غير مصرّح به: %1</translation>
    </message>
    <message>
        <source>%1: no examined declaration in the past</source>
        <translation>%1: لا بيان سابق جرت معاينته</translation>
    </message>
    <message>
        <source>%1: %2 of %3 past declarations found fraudulent; usual %4</source>
        <translation>%1: ثبت الاحتيال في %2 من البيانات الجمركية السابقة وعددها %3؛ والمعتاد %4</translation>
    </message>
    <message>
        <source>price per kg %1: %2 times the usual of HS code %3</source>
        <translation>سعر الكيلوغرام %1: نسبته إلى المعتاد لرمز HS %3 هي %2</translation>
    </message>
    <message>
        <source>price per kg cannot be compared with the usual of HS code %1</source>
        <translation>لا يمكن مقارنة سعر الكيلوغرام بالمعتاد لرمز HS %1</translation>
    </message>
    <message>
        <source>weight %1 kg: %2 times the usual of HS code %3</source>
        <translation>الوزن %1 kg: نسبته إلى المعتاد لرمز HS %3 هي %2</translation>
    </message>
    <message>
        <source>weight %1 kg; nothing to compare it with</source>
        <translation>الوزن %1 kg؛ لا شيء يقارن به</translation>
    </message>
    <message>
        <source>duty rate %1%</source>
        <translation>فئة الرسم %1%</translation>
    </message>
    <message>
        <source>day of acceptance: %1</source>
        <translation>يوم القبول: %1</translation>
    </message>
    <message>
        <source>no date of acceptance</source>
        <translation>لا تاريخ قبول</translation>
    </message>
    <message>
        <source>No CSV profile fits the column titles of %1; name one with --profile.</source>
        <translation>لا يوافق أي ملف تعريف CSV عناوين أعمدة %1؛ حدّد واحدًا بالخيار ‎--profile.</translation>
    </message>
    <message>
        <source>There are %1 new outcomes; learning again is worth it from %2 on.</source>
        <translation>عدد النتائج الجديدة %1؛ وإعادة التعلم مجدية ابتداءً من %2.</translation>
    </message>
    <message>
        <source>No new outcome is later than %1; there is nothing to compare the models on.</source>
        <translation>لا نتيجة جديدة بعد %1؛ فلا شيء تُقارن عليه النماذج.</translation>
    </message>
    <message>
        <source>None of the declarations has an outcome, so there is nothing to measure the model by.</source>
        <translation>ليس لأي من البيانات الجمركية نتيجة، فلا شيء يقاس به النموذج.</translation>
    </message>
    <message>
        <source>The scoring was stopped.</source>
        <translation>أُوقف حساب الدرجات.</translation>
    </message>
    <message>
        <source>Training needs at least %1 declarations with date and outcome; there are %2.</source>
        <translation>يحتاج التدريب إلى بيانات جمركية لها تاريخ ونتيجة عددها %1 على الأقل؛ والموجود %2.</translation>
    </message>
    <message>
        <source>Training needs declarations of both outcomes: in order and fraudulent.</source>
        <translation>يحتاج التدريب إلى بيانات جمركية من النتيجتين: سليمة واحتيالية.</translation>
    </message>
    <message>
        <source>Training needs at least one seed.</source>
        <translation>يحتاج التدريب إلى بذرة عشوائية واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The held-out period must begin after the last day of training.</source>
        <translation>يجب أن تبدأ الفترة المحجوبة بعد آخر يوم من التدريب.</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>القاعدة %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>a rule begins &quot;rule NAME red|yellow|blue: its reason in words&quot;.</source>
        <translation>تبدأ القاعدة بالصيغة «rule NAME red|yellow|blue: السبب بالكلمات».</translation>
    </message>
    <message>
        <source>there is no element &quot;%1&quot;; there are %2.</source>
        <translation>لا يوجد عنصر «%1»؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>after the element stands is, is not, starts, below, above or missing.</source>
        <translation>يأتي بعد العنصر is أو is not أو starts أو below أو above أو missing.</translation>
    </message>
    <message>
        <source>a code is tested with is, is not or starts.</source>
        <translation>يُختبر الرمز بإحدى الكلمات is أو is not أو starts.</translation>
    </message>
    <message>
        <source>a number is tested with below or above.</source>
        <translation>يُختبر الرقم بإحدى الكلمتين below أو above.</translation>
    </message>
    <message>
        <source>a test needs a value, &quot;missing&quot; has none.</source>
        <translation>يحتاج الاختبار إلى قيمة، أما «missing» فلا قيمة له.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write 2.5 with a point.</source>
        <translation>«%1» ليس رقمًا؛ اكتب 2.5 بنقطة.</translation>
    </message>
    <message>
        <source>The rule file is larger than 1 MiB.</source>
        <translation>ملف القواعد أكبر من 1 MiB.</translation>
    </message>
    <message>
        <source>there is already a rule %1.</source>
        <translation>توجد من قبل قاعدة %1.</translation>
    </message>
    <message>
        <source>a test stands below the rule it belongs to.</source>
        <translation>يُكتب الاختبار تحت القاعدة التي يتبعها.</translation>
    </message>
    <message>
        <source>Rule %1 has no test; it would hold for everything.</source>
        <translation>القاعدة %1 دون اختبار؛ فتسري على كل شيء.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>عدد القواعد يزيد على %1.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>أُوقفت التجربة.</translation>
    </message>
    <message>
        <source>declarant</source>
        <translation>مقدّم البيان</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>المستورد</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>المصدّر</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>consignor</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>الممثل</translation>
    </message>
    <message>
        <source>notify party</source>
        <translation>جهة الإشعار</translation>
    </message>
    <message>
        <source>sender of the message</source>
        <translation>مرسل الرسالة</translation>
    </message>
    <message>
        <source>recipient of the message</source>
        <translation>متلقي الرسالة</translation>
    </message>
    <message>
        <source>Country of a party (%1)</source>
        <translation>بلد أحد الأطراف (%1)</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>الاحتجازات المعتمدة</translation>
    </message>
    <message>
        <source>Holds rejected</source>
        <translation>الاحتجازات المرفوضة</translation>
    </message>
    <message>
        <source>In unfamiliar scans</source>
        <translation>في مسوحات غير مألوفة</translation>
    </message>
</context>
<context>
    <name>portlight::scans</name>
    <message>
        <source>The data of &quot;%1&quot; are damaged; ask for the file again.</source>
        <translation>بيانات «%1» تالفة؛ اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>The scan is cut off: its header promises more data than there are.</source>
        <translation>المسح مبتور: تعد ترويسته ببيانات أكثر من الموجود.</translation>
    </message>
    <message>
        <source>The file&apos;s axes make no sense; sizes and positions in mm are not to be trusted.</source>
        <translation>محاور الملف غير معقولة؛ فلا يوثق بالأبعاد والمواضع بوحدة mm.</translation>
    </message>
    <message>
        <source>The file&apos;s axes are not at right angles; the volume is shown straightened.</source>
        <translation>محاور الملف غير متعامدة؛ يُعرض المجسّم بعد تقويمه.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>ملف JPEG «%1» تالف؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>ملف JPEG «%1» أقصر من الأبعاد التي يذكرها.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is cut off; export it again.</source>
        <translation>ملف JPEG «%1» مبتور؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>يتعذر فتح «%1»: %2.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is larger than 1 GiB.</source>
        <translation>ملف JPEG «%1» أكبر من 1 GiB.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is in print colours (CMYK); export it as RGB or grey.</source>
        <translation>ملف JPEG «%1» بألوان الطباعة (CMYK)؛ صدّره بألوان RGB أو بالرمادي.</translation>
    </message>
    <message>
        <source>Parts of the picture were damaged and had to be guessed.</source>
        <translation>كانت أجزاء من الصورة تالفة واستُكملت تخمينًا.</translation>
    </message>
    <message>
        <source>The MetaImage header of &quot;%1&quot; is wrong or silent at &quot;%2&quot;.</source>
        <translation>ترويسة MetaImage في «%1» خاطئة أو ناقصة عند «%2».</translation>
    </message>
    <message>
        <source>The file does not say how far apart its voxels are; 1 mm was assumed.</source>
        <translation>لا يذكر الملف المسافة بين فوكسلاته؛ افتُرض أنها 1 mm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NRRD file.</source>
        <translation>«%1» ليس ملف NRRD.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not end.</source>
        <translation>ترويسة «%1» لا تنتهي.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; has a line that means nothing: &quot;%2&quot;.</source>
        <translation>في ترويسة «%1» سطر لا معنى له: «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stored as %2 %3, which this program does not read; save it as raw or gzip.</source>
        <translation>قيمة %2 في «%1» هي %3، وهي غير مقروءة في هذا البرنامج؛ احفظه بطريقة raw أو gzip.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; is wrong at &quot;%2&quot;.</source>
        <translation>ترويسة «%1» خاطئة عند «%2».</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; lacks its type, dimension, sizes or encoding.</source>
        <translation>ينقص في ترويسة «%1» أحد الحقول type أو dimension أو sizes أو encoding.</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>المكوّن %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; states an impossible size.</source>
        <translation>«%1» يذكر أبعادًا مستحيلة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a well-formed NRRD, but neither a volume nor a radiograph.</source>
        <translation>«%1» ملف NRRD سليم البنية، لكنه ليس مجسّمًا ولا صورة شعاعية.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>تتعذر كتابة «%1»: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written whole: %2. Free some space and try again.</source>
        <translation>تعذرت كتابة «%1» كاملًا: %2. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>أُوقفت الكتابة.</translation>
    </message>
    <message>
        <source>The output&apos;s name must end in .nrrd, not &quot;%1&quot;.</source>
        <translation>يجب أن ينتهي اسم الملف الناتج باللاحقة ‎.nrrd، لا «%1».</translation>
    </message>
    <message>
        <source>This scan holds no picture that could be converted.</source>
        <translation>لا يحوي هذا المسح صورة يمكن تحويلها.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>ملف PNG «%1» تالف؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>ملف PNG «%1» أقصر من الأبعاد التي يذكرها.</translation>
    </message>
    <message>
        <source>Not enough memory to open &quot;%1&quot;.</source>
        <translation>الذاكرة لا تكفي لفتح «%1».</translation>
    </message>
    <message>
        <source>The pixels do not fill the picture&apos;s size.</source>
        <translation>البكسلات لا تملأ أبعاد الصورة.</translation>
    </message>
    <message>
        <source>Not enough memory to write &quot;%1&quot;.</source>
        <translation>الذاكرة لا تكفي لكتابة «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>تعذرت كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>Only grey pictures of 8 or 16 bits and colour pictures of 8 bits are written as PNG.</source>
        <translation>لا تُكتب بصيغة PNG إلا الصور الرمادية بعمق 8 أو 16 بت والصور الملونة بعمق 8 بت.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not state a usable size and type.</source>
        <translation>ترويسة «%1» لا تذكر أبعادًا ونوعًا صالحين.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no %2 number where voxel %3 should be.</source>
        <translation>ينقص في «%1» رقم من النوع %2 في موضع الفوكسل %3.</translation>
    </message>
    <message>
        <source>A page in palette colours has no palette.</source>
        <translation>صفحة بألوان اللوحة دون لوحة ألوان.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged; export it again.</source>
        <translation>ملف TIFF «%1» تالف؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is of a kind this program does not read; save it as grey or RGB.</source>
        <translation>ملف TIFF «%1» من نوع غير مقروء في هذا البرنامج؛ احفظه بالرمادي أو بألوان RGB.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; states an impossible size.</source>
        <translation>ملف TIFF «%1» يذكر أبعادًا مستحيلة.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is too short for the size it states.</source>
        <translation>ملف TIFF «%1» أقصر من الأبعاد التي يذكرها.</translation>
    </message>
    <message>
        <source>The file asks to be turned for display; it is shown as stored.</source>
        <translation>يطلب الملف تدويره عند العرض؛ وهو معروض كما خُزّن.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; holds no full-size picture.</source>
        <translation>لا يحوي ملف TIFF «%1» صورة بالحجم الكامل.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were read.</source>
        <translation>قُرئت الصفحات الأولى فقط، وعددها %1 من %2.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged after page %1.</source>
        <translation>الملف مبتور أو تالف بعد الصفحة %1.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged or cut off; export it again.</source>
        <translation>ملف TIFF «%1» تالف أو مبتور؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: its header promises more data than the file holds.</source>
        <translation>«%1» مبتور: تعد ترويسته ببيانات أكثر مما في الملف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than its header says; correct the size or type stated for it.</source>
        <translation>«%1» أطول مما تذكره ترويسته؛ صحّح الأبعاد أو النوع المذكور له.</translation>
    </message>
    <message>
        <source>The scan&apos;s header contradicts itself: its size does not fit its data.</source>
        <translation>ترويسة المسح متناقضة: أبعاده لا توافق بياناته.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the data file &quot;%2&quot;, which is not beside it.</source>
        <translation>يذكر «%1» ملف البيانات «%2»، وهو غير موجود بجانبه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a data file outside its own folder; put both in one folder.</source>
        <translation>يذكر «%1» ملف بيانات خارج مجلده؛ ضعهما في مجلد واحد.</translation>
    </message>
    <message>
        <source>The tube voltage must be 40 to 450 kV, not %1.</source>
        <translation>يجب أن يكون جهد الأنبوب من 40 إلى 450 kV، لا %1.</translation>
    </message>
    <message>
        <source>No X-rays pass the filters of this spectrum.</source>
        <translation>لا تمر أشعة سينية عبر مرشحات هذا الطيف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address.</source>
        <translation>«%1» ليس عنوان IPv4.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1 port %2: choose another address or port.</source>
        <translation>لا يستطيع المستقبِل الاستماع على %1 المنفذ %2: اختر عنوانًا أو منفذًا آخر.</translation>
    </message>
    <message>
        <source>The receiver&apos;s inbox %1 cannot be written; is the disk full or the folder protected?</source>
        <translation>تتعذر الكتابة في صندوق وارد المستقبِل %1؛ هل القرص ممتلئ أو المجلد محمي؟</translation>
    </message>
    <message>
        <source>%1 is not a scan and is passed over.</source>
        <translation>الملف %1 ليس مسحًا وجرى تخطيه.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>%1 is a compressed archive; unpack it first.</source>
        <translation>الملف %1 أرشيف مضغوط؛ فك ضغطه أولًا.</translation>
    </message>
    <message>
        <source>%1 is not a scan in any format that is read.</source>
        <translation>الملف %1 ليس مسحًا بأي صيغة مقروءة في هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>الملف %1 غير موجود أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف %1 فارغ.</translation>
    </message>
    <message>
        <source>The folder %1 holds no scan.</source>
        <translation>لا مسح في المجلد %1.</translation>
    </message>
    <message>
        <source>The folder holds another scan, which was not opened: %1.</source>
        <translation>في المجلد مسح آخر لم يُفتح: %1.</translation>
    </message>
    <message>
        <source>There is no file to read.</source>
        <translation>لا ملف للقراءة.</translation>
    </message>
    <message>
        <source>A parcel of this size has no room for: %1. Make it larger or ask for fewer.</source>
        <translation>لا يتسع طرد بهذا الحجم لما يلي: %1. كبّره أو قلّل المطلوب.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>تعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>A simulated scan has 16 to 2048 voxels on each axis, not %1.</source>
        <translation>في المسح المحاكى من 16 إلى 2048 فوكسلًا على كل محور، لا %1.</translation>
    </message>
    <message>
        <source>The voxels of a simulated scan are 0.2 to 10 mm wide, not %1.</source>
        <translation>عرض فوكسل المسح المحاكى من 0.2 إلى 10 mm، لا %1.</translation>
    </message>
    <message>
        <source>A simulated scan holds at most %1 items.</source>
        <translation>أقصى عدد للأغراض في المسح المحاكى هو %1.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>أُوقفت المحاكاة.</translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full or the folder protected?</source>
        <translation>تعذرت كتابة %1؛ هل القرص ممتلئ أو المجلد محمي؟</translation>
    </message>
    <message>
        <source>%1 could not be put together; please report this.</source>
        <translation>تعذر تكوين %1؛ يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Writing %1 was cancelled.</source>
        <translation>أُلغيت كتابة %1.</translation>
    </message>
    <message>
        <source>There is no volume to write to %1.</source>
        <translation>لا مجسّم لكتابته في %1.</translation>
    </message>
    <message>
        <source>The volume is too large for %1: at most 65,535 voxels a side.</source>
        <translation>المجسّم أكبر مما يسعه %1: الحد الأقصى 65,535 فوكسلًا لكل جانب.</translation>
    </message>
    <message>
        <source>The volume is too large for one DICOS file (%1): at most 4 GiB of pixels.</source>
        <translation>المجسّم أكبر مما يسعه ملف DICOS واحد (%1): الحد الأقصى 4 GiB من البكسلات.</translation>
    </message>
    <message>
        <source>The radiograph for %1 has no pixels or too many.</source>
        <translation>الصورة الشعاعية الموجهة إلى %1 دون بكسلات أو بكسلاتها أكثر من الحد.</translation>
    </message>
    <message>
        <source>There is no grey-scale radiograph to write to %1.</source>
        <translation>لا صورة شعاعية رمادية لكتابتها في %1.</translation>
    </message>
    <message>
        <source>There is no radiograph to write to %1.</source>
        <translation>لا صورة شعاعية لكتابتها في %1.</translation>
    </message>
    <message>
        <source>The report %1 must name the scan it speaks of and at most 65,535 findings.</source>
        <translation>يجب أن يذكر التقرير %1 المسح الذي يتحدث عنه وألا تزيد مكتشفاته على 65,535.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>تتعذر قراءة %1: أذوناته لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>The name of %1 is not UTF-8; rename it first.</source>
        <translation>اسم %1 ليس بترميز UTF-8؛ غيّره أولًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself as its data file.</source>
        <translation>يسمّي &quot;%1&quot; نفسه ملفًا للبيانات.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as %2 but differs from it; it was not added.</source>
        <translation>يدّعي %1 أنه النسخة نفسها من %2 لكنه يختلف عنها؛ لم يُضف.</translation>
    </message>
    <message>
        <source>The file states voxels of %1 x %2 x %3 mm or a place that cannot be; cubes of 1 mm are shown, so lengths, volumes and masses mean nothing.</source>
        <translation>يذكر الملف فوكسلات أبعادها ‎%1 x %2 x %3 mm أو موضعًا غير ممكن؛ تُعرض مكعبات بضلع 1 mm، فلا معنى للأطوال والحجوم والكتل.</translation>
    </message>
    <message>
        <source>The file states pixels of %1 x %2 mm, which cannot be; lengths are measured in pixels.</source>
        <translation>يذكر الملف بكسلات أبعادها ‎%1 x %2 mm، وهذا غير ممكن؛ تُقاس الأطوال بالبكسل.</translation>
    </message>
    <message>
        <source>%1 holds no picture: none of its values is a number.</source>
        <translation>لا يحتوي %1 على صورة: لا قيمة فيه تمثل رقمًا.</translation>
    </message>
    <message>
        <source>Some of the volumes or layers hold no value that is a number.</source>
        <translation>بعض الأحجام أو الطبقات لا تحتوي على أي قيمة تمثل رقمًا.</translation>
    </message>
    <message>
        <source>%1 is a link and is passed over.</source>
        <translation>‏%1 رابط وقد جرى تجاوزه.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and is passed over.</source>
        <translation>‏%1 ليس ملفًا عاديًا وقد جرى تجاوزه.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the others are passed over.</source>
        <translation>يحتوي المجلد على أكثر من %1 ملفًا؛ جرى تجاوز الباقي.</translation>
    </message>
</context>
<context>
    <name>portlight::signing</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation>الملف %1 أكبر من الحد الممكن لمثله.</translation>
    </message>
    <message>
        <source>There is no source of randomness for a key.</source>
        <translation>لا مصدر عشوائية لإنشاء مفتاح.</translation>
    </message>
    <message>
        <source>%1 is there already; a key is never overwritten.</source>
        <translation>المفتاح %1 موجود من قبل؛ ولا يُكتب فوق مفتاح أبدًا.</translation>
    </message>
    <message>
        <source>%1 holds no signing key.</source>
        <translation>لا يحوي %1 مفتاح توقيع.</translation>
    </message>
</context>
<context>
    <name>portlight::training</name>
    <message>
        <source>The threat library carries no signature.</source>
        <translation>مكتبة التهديدات دون توقيع.</translation>
    </message>
    <message>
        <source>The threat library is signed by a key that is not trusted here (%1...).</source>
        <translation>مكتبة التهديدات موقَّعة بمفتاح غير موثوق به هنا (%1...).</translation>
    </message>
    <message>
        <source>The threat library was altered after it was signed.</source>
        <translation>جرى تحريف مكتبة التهديدات بعد توقيعها.</translation>
    </message>
    <message>
        <source>%1 is larger than an item can be.</source>
        <translation>الملف %1 أكبر مما يكون عليه غرض.</translation>
    </message>
    <message>
        <source>%1 holds no threat item.</source>
        <translation>لا يحوي %1 غرض تهديد.</translation>
    </message>
    <message>
        <source>%1 holds numbers that no item has.</source>
        <translation>يحوي %1 أرقامًا لا تكون لأي غرض.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>The threat library describes an item that cannot be (&quot;%1&quot;).</source>
        <translation>تصف مكتبة التهديدات غرضًا مستحيلًا («%1»).</translation>
    </message>
    <message>
        <source>%1 holds something already; a library needs a folder of its own.</source>
        <translation>المجلد %1 ليس فارغًا؛ وتحتاج المكتبة إلى مجلد خاص بها.</translation>
    </message>
    <message>
        <source>The library could not be made in %1.</source>
        <translation>تعذر إنشاء المكتبة في %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for an item, or is there twice.</source>
        <translation>«%1» ليس اسمًا لغرض، أو أنه مكرر.</translation>
    </message>
    <message>
        <source>The threat library is of a kind that this version does not read.</source>
        <translation>مكتبة التهديدات من نوع غير مقروء في هذا الإصدار.</translation>
    </message>
    <message>
        <source>The threat library names &quot;%1&quot; twice.</source>
        <translation>تذكر مكتبة التهديدات «%1» مرتين.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was altered after it was signed.</source>
        <translation>جرى تحريف الغرض «%1» بعد توقيعه.</translation>
    </message>
    <message>
        <source>The threat library has no item &quot;%1&quot;.</source>
        <translation>ليس في مكتبة التهديدات غرض باسم «%1».</translation>
    </message>
    <message>
        <source>The list of re-tests holds an entry that cannot be.</source>
        <translation>في قائمة إعادات الاختبار قيد مستحيل.</translation>
    </message>
    <message>
        <source>The outline is steeper than any edge of the picture (%1 times).</source>
        <translation>حدّة المحيط تفوق حدّة أي حافة في الصورة (النسبة %1).</translation>
    </message>
    <message>
        <source>The noise inside the item is %1 times that of the picture.</source>
        <translation>نسبة الضوضاء داخل الغرض إلى ضوضاء الصورة هي %1.</translation>
    </message>
    <message>
        <source>%1% of the item is brighter than what lies behind it.</source>
        <translation>نسبة الجزء الأسطع مما خلفه في الغرض هي %1%.</translation>
    </message>
    <message>
        <source>Nothing in the box stands out as one item.</source>
        <translation>لا يبرز شيء في الإطار بوصفه غرضًا واحدًا.</translation>
    </message>
    <message>
        <source>The item fills its box, so there is no background to divide out.</source>
        <translation>يملأ الغرض إطاره، فلا خلفية يمكن استبعادها بالقسمة.</translation>
    </message>
    <message>
        <source>The item runs into its surroundings.</source>
        <translation>يتداخل الغرض مع محيطه.</translation>
    </message>
    <message>
        <source>The background around the item is too uneven to divide it out.</source>
        <translation>الخلفية حول الغرض متفاوتة إلى حد يمنع استبعادها بالقسمة.</translation>
    </message>
    <message>
        <source>The box lies outside the picture or is smaller than 8 pixels.</source>
        <translation>يقع الإطار خارج الصورة أو هو أصغر من 8 بكسلات.</translation>
    </message>
    <message>
        <source>Too much lies under the item to know what is its own.</source>
        <translation>تحت الغرض مواد كثيرة تمنع معرفة ما يخصه.</translation>
    </message>
    <message>
        <source>The item fits nowhere into this parcel where it could still be seen.</source>
        <translation>لا موضع للغرض في هذا الطرد يبقى فيه مرئيًا.</translation>
    </message>
    <message>
        <source>The picture&apos;s pixels do not fill its size.</source>
        <translation>بكسلات الصورة لا تملأ أبعادها.</translation>
    </message>
    <message>
        <source>The picture is no pair of energies of 16 bits.</source>
        <translation>الصورة ليست زوج طاقتين بعمق 16 بت.</translation>
    </message>
    <message>
        <source>Nothing in the picture attenuates the beam.</source>
        <translation>لا شيء في الصورة يوهن الحزمة.</translation>
    </message>
    <message>
        <source>A simulated threat is of a prohibited class, in voxels of 0.2 to 10 mm.</source>
        <translation>يجب أن يكون التهديد المحاكى من فئة ممنوعة، وبفوكسلات من 0.2 إلى 10 mm.</translation>
    </message>
    <message>
        <source>The item comes from another kind of picture (grey, two energies or colour) than this one.</source>
        <translation>الغرض مأخوذ من صورة من نوع آخر (رمادي أو بطاقتين أو ملون) غير نوع هذه الصورة.</translation>
    </message>
    <message>
        <source>The item&apos;s colours are those of another scanner (%1, the picture is of %2).</source>
        <translation>ألوان الغرض من ماسح آخر (%1، والصورة من %2).</translation>
    </message>
    <message>
        <source>The item&apos;s maps do not fill its size.</source>
        <translation>خرائط الغرض لا تملأ أبعاده.</translation>
    </message>
    <message>
        <source>The item does not lie inside the picture there.</source>
        <translation>لا يقع الغرض في ذلك الموضع داخل الصورة.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice.</source>
        <translation>العمود «%1» مكرر.</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;.</source>
        <translation>لا يوجد عمود «%1».</translation>
    </message>
    <message>
        <source>the trainee is missing.</source>
        <translation>المتدرب غير مذكور.</translation>
    </message>
    <message>
        <source>the time is no ISO 8601 time.</source>
        <translation>الوقت ليس بصيغة ISO 8601.</translation>
    </message>
    <message>
        <source>a threat needs its class.</source>
        <translation>يحتاج التهديد إلى فئته.</translation>
    </message>
    <message>
        <source>a word is longer than %1 characters.</source>
        <translation>توجد كلمة يزيد عدد حروفها على %1.</translation>
    </message>
    <message>
        <source>seconds go from 0 to 86400.</source>
        <translation>قيم seconds من 0 إلى 86400.</translation>
    </message>
    <message>
        <source>truth is clean or threat, reply clear or alarm, aid off, silent or marked.</source>
        <translation>قيم truth هي clean أو threat، وقيم reply هي clear أو alarm، وقيم aid هي off أو silent أو marked.</translation>
    </message>
    <message>
        <source>seconds is no number.</source>
        <translation>قيمة seconds ليست رقمًا.</translation>
    </message>
    <message>
        <source>The table of answers is larger than 64 MiB or a million lines.</source>
        <translation>جدول الإجابات أكبر من 64 MiB أو من مليون سطر.</translation>
    </message>
    <message>
        <source>it is longer than 4096 bytes.</source>
        <translation>أطول من 4096 بايت.</translation>
    </message>
    <message>
        <source>it holds quotes or bytes that are no text.</source>
        <translation>فيه علامات اقتباس أو بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2.</source>
        <translation>عدد الحقول %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>The table of answers is empty.</source>
        <translation>جدول الإجابات فارغ.</translation>
    </message>
    <message>
        <source>Too few answers for a rank or a pass: %1 of %3 threats and %2 of %3 clean images.</source>
        <translation>الإجابات أقل من أن تحدد رتبة أو نجاحًا: التهديدات %1 من %3، والصور السليمة %2 من %3.</translation>
    </message>
    <message>
        <source>Too few others to compare with: %1 of %2.</source>
        <translation>عدد الآخرين أقل من أن يُقارن بهم: %1 من %2.</translation>
    </message>
    <message>
        <source>Items are put into pairs of CT volumes in Hounsfield units of 16 bits only.</source>
        <translation>لا توضع الأغراض إلا في أزواج من مجسّمات التصوير المقطعي (CT) بوحدات هاونسفيلد وبعمق 16 بت.</translation>
    </message>
    <message>
        <source>The item&apos;s voxels do not fill its size.</source>
        <translation>فوكسلات الغرض لا تملأ أبعاده.</translation>
    </message>
    <message>
        <source>The item was scanned by another scanner or with other voxels than the parcel.</source>
        <translation>مُسح الغرض بماسح آخر أو بفوكسلات غير فوكسلات الطرد.</translation>
    </message>
    <message>
        <source>There is no free space in the parcel for this item.</source>
        <translation>لا مكان خاليًا في الطرد لهذا الغرض.</translation>
    </message>
    <message>
        <source>Something lies where the item should go, or it reaches out of the volume.</source>
        <translation>يوجد شيء في موضع الغرض، أو أن الغرض يتجاوز حدود المجسّم.</translation>
    </message>
    <message>
        <source>The scan holds no item to take out of it.</source>
        <translation>لا غرض في المسح يمكن أخذه منه.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers</name>
    <message>
        <source>standard image</source>
        <translation>الصورة القياسية</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>معكوسة التدرج</translation>
    </message>
    <message>
        <source>window changed</source>
        <translation>نافذة معدّلة</translation>
    </message>
    <message>
        <source>magnifier</source>
        <translation>مكبّرة</translation>
    </message>
    <message>
        <source>density strip</source>
        <translation>شريط الكثافة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (فعّال)</translation>
    </message>
    <message>
        <source>seen %1: %2</source>
        <translation>مدة النظر %1: %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Zeff</source>
        <translation>Zeff</translation>
    </message>
    <message>
        <source>red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Density strip  %1</source>
        <translation>شريط الكثافة  %1</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1 إلى %2، المتوسط %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This scan holds atomic numbers, no transmissions to bring out.</source>
        <translation>يحوي هذا المسح أعدادًا ذرية، لا قيم نفاذية يمكن إبرازها.</translation>
    </message>
    <message>
        <source>The scanner exported colours, no transmissions to take the logarithm of.</source>
        <translation>صدّر الماسح ألوانًا، لا قيم نفاذية يُحسب لوغاريتمها.</translation>
    </message>
    <message>
        <source>This scan holds attenuations: its greys are logarithmic already.</source>
        <translation>يحوي هذا المسح قيم توهين: فتدرجه الرمادي لوغاريتمي أصلًا.</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>غاما %1</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>معكوسة التدرج</translation>
    </message>
    <message>
        <source>Window changed</source>
        <translation>نافذة معدّلة</translation>
    </message>
    <message>
        <source>Stopped; nothing was segmented.</source>
        <translation>أُوقف العمل؛ ولم يُفصل شيء.</translation>
    </message>
    <message>
        <source>The region runs over most of the scan; click into something that stands out more.</source>
        <translation>تمتد المنطقة على معظم المسح؛ انقر على شيء أوضح بروزًا.</translation>
    </message>
    <message>
        <source>This point lies outside of the scan.</source>
        <translation>هذه النقطة خارج المسح.</translation>
    </message>
    <message>
        <source>There is only air here; click on a thing.</source>
        <translation>لا يوجد هنا إلا الهواء؛ انقر على جسم.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Comparison</name>
    <message>
        <source>The reference holds no volume; choose a CT scan.</source>
        <translation>لا مجسّم في المرجع؛ اختر مسحًا مقطعيًا (CT).</translation>
    </message>
    <message>
        <source>Reference in 3D</source>
        <translation>المرجع بالأبعاد الثلاثة</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>المرجع: %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::CpuVolumeRenderer</name>
    <message>
        <source>GPU ray caster: %1</source>
        <translation>إسقاط الأشعة على GPU: %1</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX2, %n thread(s))</source>
        <translation>
            <numerusform>إسقاط الأشعة على CPU (AVX2، دون خيوط)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX2، خيط واحد)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX2، خيطان)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX2، %n خيوط)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX2، %n خيطًا)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX2، %n خيط)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (portable, %n thread(s))</source>
        <translation>
            <numerusform>إسقاط الأشعة على CPU (عام، دون خيوط)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (عام، خيط واحد)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (عام، خيطان)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (عام، %n خيوط)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (عام، %n خيطًا)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (عام، %n خيط)</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card cannot be used; the processor draws volumes.</source>
        <translation>لا يمكن استعمال بطاقة الرسوم؛ فيرسم المعالج المجسّمات.</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor draws volumes from now on.</source>
        <translation>تعطلت بطاقة الرسوم؛ ويرسم المعالج المجسّمات من الآن فصاعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX-512, %n thread(s))</source>
        <translation>
            <numerusform>إسقاط الأشعة على CPU (AVX-512، دون خيوط)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX-512، خيط واحد)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX-512، خيطان)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX-512، %n خيوط)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX-512، %n خيطًا)</numerusform>
            <numerusform>إسقاط الأشعة على CPU (AVX-512، %n خيط)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographPage</name>
    <message>
        <source>View %1</source>
        <translation>المنظر %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographView</name>
    <message>
        <source>Radiograph</source>
        <translation>صورة شعاعية</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>column %1  row %2</source>
        <translation>العمود %1  الصف %2</translation>
    </message>
    <message>
        <source>(%1 × %2 mm)</source>
        <translation>(%1 × %2 mm)</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>منخفضة %1</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>عالية %1</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>C %1  W %2   %3 %</source>
        <comment>window centre, window width, zoom in per cent</comment>
        <translation>C %1  W %2   %3%</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::ScanView</name>
    <message>
        <source>Scan</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>جارٍ تحضير الصورة…</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>للصور الشعاعية فقط.</translation>
    </message>
    <message>
        <source>This scan has one view only.</source>
        <translation>لهذا المسح منظر واحد فقط.</translation>
    </message>
    <message>
        <source>The views of this scan share no length along a belt.</source>
        <translation>لا تشترك مناظر هذا المسح في طول على امتداد السير.</translation>
    </message>
    <message>
        <source>Volume of the scan</source>
        <translation>مجسّم المسح</translation>
    </message>
    <message>
        <source>This scan holds no image that can be shown.</source>
        <translation>لا يحوي هذا المسح صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>Coarse picture; the scan is still being read.</source>
        <translation>صورة أولية خشنة؛ ما زال المسح قيد القراءة.</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>المجسّم %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::SliceView</name>
    <message>
        <source>Axial</source>
        <translation>محوري</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>إكليلي</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>سهمي</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>المقاطع (%1)</translation>
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
        <translation>متوسط %1 mm</translation>
    </message>
    <message>
        <source>MIP of %1 mm</source>
        <translation>MIP على %1 mm</translation>
    </message>
    <message>
        <source>MinIP of %1 mm</source>
        <translation>MinIP على %1 mm</translation>
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
        <translation>%1 %2%  (Esc للإيقاف)</translation>
    </message>
    <message>
        <source>%1  (Esc stops)</source>
        <translation>%1  (Esc للإيقاف)</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>جارٍ الفصل…</translation>
    </message>
    <message>
        <source>Taking the shell off…</source>
        <translation>جارٍ إزالة الغلاف…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
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
        <translation>المتوسط %1 %2</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeSession</name>
    <message>
        <source>low energy %1</source>
        <translation>طاقة منخفضة %1</translation>
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
        <translation>اختر إطارًا أو كرة أو جسمًا مفصولًا أو مكتشَفًا للاقتصاص حوله.</translation>
    </message>
    <message>
        <source>Segment a thing first (N, then click on it), or choose one in the list of marks.</source>
        <translation>افصل جسمًا أولًا (N ثم انقر عليه)، أو اختر جسمًا من قائمة العلامات.</translation>
    </message>
    <message>
        <source>This bookmark is damaged and cannot be shown.</source>
        <translation>هذه الإشارة المرجعية تالفة ولا يمكن عرضها.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeView</name>
    <message>
        <source>Volume in 3D</source>
        <translation>المجسّم بالأبعاد الثلاثة</translation>
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
        <translation>مقطع مائل</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>منظوري</translation>
    </message>
    <message>
        <source>Preparing the volume…</source>
        <translation>جارٍ تحضير المجسّم…</translation>
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
        <translation>القرار</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>تعذر الفحص على %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked: %n alarm(s)</source>
        <translation>
            <numerusform>فحص %1: لا إنذار</numerusform>
            <numerusform>فحص %1: إنذار واحد</numerusform>
            <numerusform>فحص %1: إنذاران</numerusform>
            <numerusform>فحص %1: %n إنذارات</numerusform>
            <numerusform>فحص %1: %n إنذارًا</numerusform>
            <numerusform>فحص %1: %n إنذار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) recorded</source>
        <translation>
            <numerusform>لم يُسجّل أي مكتشَف</numerusform>
            <numerusform>سُجّل مكتشَف واحد</numerusform>
            <numerusform>سُجّل مكتشَفان</numerusform>
            <numerusform>سُجّلت %n مكتشفات</numerusform>
            <numerusform>سُجّل %n مكتشَفًا</numerusform>
            <numerusform>سُجّل %n مكتشَف</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer, unaided: suspicious</source>
        <translation>الإجابة الأولى دون مساعدة: اشتباه</translation>
    </message>
    <message>
        <source>First answer, unaided: nothing seen</source>
        <translation>الإجابة الأولى دون مساعدة: لم يُر شيء</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>رسم %1</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>No lane</source>
        <translation>بلا مسار</translation>
    </message>
    <message>
        <source>Awaiting scan</source>
        <translation>بانتظار المسح</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>معاينة فعلية</translation>
    </message>
    <message>
        <source>Hold requested</source>
        <translation>طُلب احتجازها</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مُخلَّصة</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>مُفرج عنها</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>تخليص</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>غير ضار</translation>
    </message>
    <message>
        <source>Not seen through</source>
        <translation>الأشعة لا تنفذ</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>مقص</translation>
    </message>
    <message>
        <source>Folding knife</source>
        <translation>سكين قابلة للطي</translation>
    </message>
    <message>
        <source>Straight knife</source>
        <translation>سكين ثابتة النصل</translation>
    </message>
    <message>
        <source>Utility knife</source>
        <translation>مشرط قطع</translation>
    </message>
    <message>
        <source>Multi-tool knife</source>
        <translation>سكين متعددة الأدوات</translation>
    </message>
    <message>
        <source>Gun</source>
        <translation>سلاح ناري</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>سكين</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>مفتاح ربط</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>الكاشف</translation>
    </message>
    <message>
        <source>Threat report</source>
        <translation>تقرير تهديدات</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>كرة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>محيط</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>جسم</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>مفتش</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>متدرب</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مدير نظام</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>فُتحت المعاملة</translation>
    </message>
    <message>
        <source>Declaration attached</source>
        <translation>أُرفق البيان</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>أُرفق المسح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Hold approved</source>
        <translation>اعتُمد الاحتجاز</translation>
    </message>
    <message>
        <source>Hold rejected</source>
        <translation>رُفض الاحتجاز</translation>
    </message>
    <message>
        <source>Examination recorded</source>
        <translation>سُجّلت المعاينة</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>أُغلقت المعاملة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>لا طرود</numerusform>
            <numerusform>طرد واحد</numerusform>
            <numerusform>طردان</numerusform>
            <numerusform>%n طرود</numerusform>
            <numerusform>%n طردًا</numerusform>
            <numerusform>%n طرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجًا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>أزيلت العلامة</translation>
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
        <translation>التعرفة %1: %2</translation>
    </message>
    <message>
        <source>Tariff %1: %2, duty %3</source>
        <translation>التعرفة %1: %2، الرسم %3</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>سُلّم إلى %1</translation>
    </message>
    <message>
        <source>Handed by %1 to %2</source>
        <translation>سلّمه %1 إلى %2</translation>
    </message>
    <message>
        <source>Found intact</source>
        <translation>وُجد سليمًا</translation>
    </message>
    <message>
        <source>Opened by us</source>
        <translation>فتحناه نحن</translation>
    </message>
    <message>
        <source>Found broken</source>
        <translation>وُجد مكسورًا</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>شهادة منشأ</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>سند شحن</translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation>بوليصة شحن جوي</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>قائمة تعبئة</translation>
    </message>
    <message>
        <source>Health certificate</source>
        <translation>شهادة صحية</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>رخصة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>مكسور</translation>
    </message>
    <message>
        <source>Registered, with %1</source>
        <translation>مسجل، لدى %1</translation>
    </message>
    <message>
        <source>%1, who did not have it</source>
        <translation>%1، ولم يكن لديه</translation>
    </message>
    <message>
        <source>Presented by %1: as registered</source>
        <translation>قدّمه %1: كما سُجّل</translation>
    </message>
    <message>
        <source>Presented by %1: ALTERED, not the file registered</source>
        <translation>قدّمه %1: محرَّف، ليس الملف المسجل</translation>
    </message>
    <message>
        <source>Affixed</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Affixed by %1</source>
        <translation>وضعه %1</translation>
    </message>
    <message>
        <source>Altered: a file was presented as this document that is not the one registered.</source>
        <translation>محرَّف: قُدّم بصفة هذا المستند ملف ليس المسجَّل.</translation>
    </message>
    <message>
        <source>Gap in the chain of custody: it was handed on by somebody who did not have it.</source>
        <translation>انقطاع في سلسلة الحيازة: سلّمه من لم يكن لديه.</translation>
    </message>
    <message>
        <source>Broken seal: the goods behind it may have been reached.</source>
        <translation>ختم مكسور: ربما جرى الوصول إلى البضائع خلفه.</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>سُجّل: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>المستند: %1</translation>
    </message>
    <message>
        <source>Document presented</source>
        <translation>قُدّم مستند</translation>
    </message>
    <message>
        <source>Seal %1 affixed: %2</source>
        <translation>وُضع الختم %1: %2</translation>
    </message>
    <message>
        <source>Seal %1: %2</source>
        <translation>الختم %1: %2</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>وُجد: %1</translation>
    </message>
    <message>
        <source>alarm in another place, missed: %1</source>
        <translation>إنذار في موضع آخر، وفات: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>فات: %1</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>إنذار كاذب</translation>
    </message>
    <message>
        <source>rightly cleared</source>
        <translation>تخليص صحيح</translation>
    </message>
    <message>
        <source>Projected threat, not of this case</source>
        <translation>تهديد مُسقط ليس من هذه المعاملة</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>نصل</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>سلاح ناري</translation>
    </message>
    <message>
        <source>Explosive in a block</source>
        <translation>متفجرات في كتلة</translation>
    </message>
    <message>
        <source>Explosive in a sheet</source>
        <translation>متفجرات في صفيحة</translation>
    </message>
    <message>
        <source>Dangerous liquid</source>
        <translation>سائل خطر</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>مخدرات</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>سجائر</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>تبغ</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>عاج</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>عملات</translation>
    </message>
    <message>
        <source>Dense, cannot see inside</source>
        <translation>كثيف، لا يُرى ما بداخله</translation>
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
        <translation>المتوسط %1 %2</translation>
    </message>
    <message>
        <source>px</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>mass %1 g</source>
        <translation>الكتلة %1 g</translation>
    </message>
    <message>
        <source>volume %1 cm³</source>
        <translation>الحجم %1 cm³</translation>
    </message>
    <message>
        <source>area %1 cm²</source>
        <translation>المساحة %1 cm²</translation>
    </message>
    <message>
        <source>density %1 g/cm³</source>
        <translation>الكثافة %1 g/cm³</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>الانحراف %1</translation>
    </message>
    <message>
        <source>least %1</source>
        <translation>الأدنى %1</translation>
    </message>
    <message>
        <source>most %1</source>
        <translation>الأقصى %1</translation>
    </message>
    <message>
        <source>cut free from what touches it</source>
        <translation>مفصول عما يلامسه</translation>
    </message>
    <message>
        <source>%1 %2
Enter shows it, Delete removes it, Ctrl+Z brings it back</source>
        <translation>%1 %2
المفتاح Enter يعرضها، وDelete يزيلها، وCtrl+Z يعيدها</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياسات</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::AnnotationsView</name>
    <message>
        <source>Marks on the scan</source>
        <translation>العلامات على المسح</translation>
    </message>
    <message>
        <source>No marks. Box (B), ruler (M) and marker (T) draw on the scan; N segments what you click.</source>
        <translation>لا علامات. يرسم الإطار (B) والمسطرة (M) والوسم (T) على المسح؛ وN يفصل ما تنقر عليه.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>إزالة العلامة</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المكتشفات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
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
        <translation>%1، القسم مفتوح</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، القسم مطوي</translation>
    </message>
    <message>
        <source>Fold this part (Space)</source>
        <translation>طي هذا القسم (Space)</translation>
    </message>
    <message>
        <source>Open this part (Space)</source>
        <translation>فتح هذا القسم (Space)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CommandBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>كل الأوامر (F10)</translation>
    </message>
    <message>
        <source>Time since the case was opened on this screen</source>
        <translation>الوقت منذ فتح المعاملة على هذه الشاشة</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Decisions made here count</source>
        <translation>القرارات المتخذة هنا نافذة</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>لا معاملة مفتوحة</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Viewing a file: not part of any case</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; عرض ملف: ليس جزءًا من أي معاملة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>بيئة تدريب</translation>
    </message>
    <message>
        <source>Nothing decided here counts</source>
        <translation>لا يُعتد بأي قرار يُتخذ هنا</translation>
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
        <translation>لا يذكر البيان ما يُقارن به.</translation>
    </message>
    <message>
        <source>Does not look as declared (likeness %1)</source>
        <translation>لا يشبه المصرح به (التشابه %1)</translation>
    </message>
    <message>
        <source>May or may not be as declared (likeness %1)</source>
        <translation>قد يطابق المصرح به وقد لا يطابقه (التشابه %1)</translation>
    </message>
    <message>
        <source>Nothing here speaks against the declaration (likeness %1)</source>
        <translation>لا شيء هنا يخالف البيان (التشابه %1)</translation>
    </message>
    <message>
        <source>The scan reads %1 kg; no weight is declared.</source>
        <translation>يُقرأ في المسح %1 kg؛ ولا وزن مصرحًا به.</translation>
    </message>
    <message>
        <source>The scan reads %1 kg, declared are %2 kg.</source>
        <translation>يُقرأ في المسح %1 kg والمصرح به %2 kg.</translation>
    </message>
    <message>
        <source>Of the mass: loose %1%, organic %2%, glass, stone or light metal %3%, metal %4%.</source>
        <translation>من الكتلة: خفيف متخلخل %1%، عضوي %2%، زجاج أو حجر أو معدن خفيف %3%، معدن %4%.</translation>
    </message>
    <message numerus="yes">
        <source>%1% of its box is filled, %n separate thing(s).</source>
        <translation>
            <numerusform>امتلأ %1% من الصندوق، لا أجسام منفصلة.</numerusform>
            <numerusform>امتلأ %1% من الصندوق، جسم منفصل واحد.</numerusform>
            <numerusform>امتلأ %1% من الصندوق، جسمان منفصلان.</numerusform>
            <numerusform>امتلأ %1% من الصندوق، %n أجسام منفصلة.</numerusform>
            <numerusform>امتلأ %1% من الصندوق، %n جسمًا منفصلًا.</numerusform>
            <numerusform>امتلأ %1% من الصندوق، %n جسم منفصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the CT on the screen: density times volume. Loose textile weighs too little, dense metal is uncertain. A reason to look, never a finding.</source>
        <translation>مقروء من المسح المقطعي (CT) على الشاشة: الكثافة في الحجم. النسيج المتخلخل يظهر أخف مما هو، والمعدن الكثيف غير مؤكد. سبب للنظر لا مكتشَف.</translation>
    </message>
    <message>
        <source>Reading what the scan holds...</source>
        <translation>تجري قراءة محتوى المسح...</translation>
    </message>
    <message>
        <source>This scan tells no weight: that takes a CT with known values.</source>
        <translation>لا يُعرف الوزن من هذا المسح: يلزم مسح مقطعي (CT) معلوم القيم.</translation>
    </message>
    <message>
        <source>No scan.</source>
        <translation>لا مسح.</translation>
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
        <translation>صفحات حزمة البلد</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>Prohibited goods</source>
        <translation>بضائع ممنوعة</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Tariff, excerpt</source>
        <translation>التعرفة، مقتطف</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطلات</translation>
    </message>
    <message>
        <source>Exercise packs</source>
        <translation>حزم التمارين</translation>
    </message>
    <message>
        <source>%1, state of %2. %3</source>
        <translation>%1، كما في %2. %3</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Dashboard</name>
    <message>
        <source>Lane %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>الموظف %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>الفصل %1</translation>
    </message>
    <message>
        <source>Origin %1</source>
        <translation>المنشأ %1</translation>
    </message>
    <message>
        <source>Reading the log: %1%</source>
        <translation>جارٍ قراءة السجل: %1%</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the figures...</source>
        <translation>جارٍ قراءة الإحصاءات...</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>تقرير PDF</translation>
    </message>
    <message>
        <source>Save all charts, as filtered, as a PDF report</source>
        <translation>حفظ كل المخططات البيانية بعد التصفية في تقرير PDF</translation>
    </message>
    <message>
        <source>Cases behind the figures</source>
        <translation>المعاملات وراء الأرقام</translation>
    </message>
    <message>
        <source>Cases, newest %1: Enter opens one</source>
        <translation>أحدث المعاملات (%1): Enter يفتح واحدة</translation>
    </message>
    <message>
        <source>All cases. Click a bar, month or country to look at its cases alone.</source>
        <translation>كل المعاملات. انقر على عمود أو شهر أو بلد لعرض معاملاته وحدها.</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>إزالة عامل التصفية هذا</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation>%1، قرار متعارض</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DeclarationView</name>
    <message>
        <source>%1 (check digit is wrong)</source>
        <translation>%1 (رقم التحقق خاطئ)</translation>
    </message>
    <message>
        <source>HS %1</source>
        <translation>HS %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Goods without a description</source>
        <translation>بضاعة دون وصف</translation>
    </message>
    <message>
        <source>No declaration attached.</source>
        <translation>لا بيان مرفق.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>المستورد</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>المصدّر</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>مقدّم البيان</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>بلد الإرسال</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentForm</name>
    <message>
        <source>Who has the document</source>
        <translation>من لديه المستند</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>من يستلمه</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>من يقدمه</translation>
    </message>
    <message>
        <source>Who affixed it (may be empty)</source>
        <translation>من وضعه (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Its number, as the issuer gave it (may be empty)</source>
        <translation>رقمه كما أعطاه المُصدر (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>الرقم على الختم</translation>
    </message>
    <message>
        <source>What it closes</source>
        <translation>ما يغلقه</translation>
    </message>
    <message>
        <source>Intact, number as recorded</source>
        <translation>سليم، ورقمه كما سُجّل</translation>
    </message>
    <message>
        <source>Broken, missing or replaced</source>
        <translation>مكسور أو مفقود أو مستبدل</translation>
    </message>
    <message>
        <source>Opened by us now</source>
        <translation>فتحناه الآن</translation>
    </message>
    <message>
        <source>How the seal was found</source>
        <translation>كيف وُجد الختم</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>This is the file that was registered: nothing in it was changed.</source>
        <translation>هذا هو الملف المسجل: لم يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>ALTERED: this is not the file that was registered. Recording it keeps that on file for good.</source>
        <translation>محرَّف: ليس هذا الملف المسجل. تسجيل ذلك يبقيه محفوظًا دائمًا.</translation>
    </message>
    <message>
        <source>Enter the number on the seal.</source>
        <translation>أدخل رقم الختم.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>اذكر ما يغلقه الختم.</translation>
    </message>
    <message>
        <source>Say in a few words how it was found, or why it is opened.</source>
        <translation>اذكر بكلمات قليلة كيف وُجد أو لماذا يُفتح.</translation>
    </message>
    <message>
        <source>Enter the name of the party.</source>
        <translation>أدخل اسم الطرف.</translation>
    </message>
    <message>
        <source>Statement signed by the party...</source>
        <translation>إفادة موقّعة من الطرف...</translation>
    </message>
    <message>
        <source>A file the party made with its own key; without it your signature alone stands for what it did</source>
        <translation>ملف أعدّه الطرف بمفتاحه الخاص؛ ومن دونه يشهد توقيعك وحده على ما فعله</translation>
    </message>
    <message>
        <source>Signed by %1 with its own key.</source>
        <translation>وقّع الطرف «%1» بمفتاحه الخاص.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentsModel</name>
    <message>
        <source>With %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>الختم %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1، على %2</translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <translation>%1 على %2.</translation>
    </message>
    <message>
        <source>Recorded by %1, station %2</source>
        <translation>سجّله %1، المحطة %2</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentsView</name>
    <message>
        <source>Documents and seals</source>
        <translation>المستندات والأختام</translation>
    </message>
    <message>
        <source>No trade documents and no seals are registered in this case.</source>
        <translation>لا مستندات تجارية ولا أختام مسجلة في هذه المعاملة.</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>نسخ البصمة</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::EnhancementBar</name>
    <message>
        <source>Enhancements of the radiograph</source>
        <translation>تحسينات الصورة الشعاعية</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ExaminationForm</name>
    <message>
        <source>Nothing against the declaration</source>
        <translation>لا شيء يخالف البيان</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Alarmed on, and found</source>
        <translation>أُنذر به ووُجد</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>وُجد أيضًا</translation>
    </message>
    <message>
        <source>What was found, in words</source>
        <translation>وصف ما عُثر عليه</translation>
    </message>
    <message>
        <source>Something was found and nothing was found: take one of the two away.</source>
        <translation>اخترت أنه عُثر على شيء وأنه لم يُعثر على شيء: ألغِ أحد الخيارين.</translation>
    </message>
    <message>
        <source>Say what was found, or that nothing was.</source>
        <translation>اذكر ما عُثر عليه، أو أنه لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Say in a few words what else was found.</source>
        <translation>اذكر في كلمات قليلة ما عُثر عليه غير ذلك.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCard</name>
    <message>
        <source>cases opened, by hour of the day and lane, and their wait for a decision</source>
        <translation>المعاملات المفتوحة بحسب ساعة اليوم والمسار، وانتظارها للقرار</translation>
    </message>
    <message>
        <source>frauds found among cases the model chose, and among those drawn at random</source>
        <translation>حالات الاحتيال المكتشفة في معاملات اختارها النموذج وفي معاملات سُحبت عشوائيًا</translation>
    </message>
    <message>
        <source>first scan to first decision, number of cases</source>
        <translation>من أول مسح إلى أول قرار، عدد المعاملات</translation>
    </message>
    <message>
        <source>share of examined alarms that were confirmed; line: 95% interval</source>
        <translation>نسبة المؤكَّد من الإنذارات المُعايَنة؛ الخط: مجال الثقة 95%</translation>
    </message>
    <message>
        <source>brighter: more frauds among the cases examined</source>
        <translation>الأسطع: احتيال أكثر في المعاملات المُعايَنة</translation>
    </message>
    <message>
        <source>frauds among the cases examined (number in brackets); line: 95% interval</source>
        <translation>الاحتيال في المعاملات المُعايَنة (عددها بين قوسين)؛ الخط: مجال الثقة 95%</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save this chart&apos;s numbers as CSV</source>
        <translation>حفظ أرقام هذا المخطط بصيغة CSV</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>حفظ هذا المخطط صورةً</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>لا شيء للعرض بعد.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Look at the cases of one bar alone</source>
        <translation>عرض معاملات عمود واحد فقط</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCasesModel</name>
    <message>
        <source>not examined</source>
        <translation>لم تُعاين</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>ثبت الاحتيال</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureTiles</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Opened to decided</source>
        <translation>من الفتح إلى القرار</translation>
    </message>
    <message>
        <source>Scan to decided</source>
        <translation>من المسح إلى القرار</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>نسبة الضبط</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>الاحتجازات المعتمدة</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا معطيات</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>المبتوت فيها %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2%, %3 of %4 examined</source>
        <translation>%1 إلى %2%، الضبطيات %3 من %4 معاينة</translation>
    </message>
    <message>
        <source>nothing examined yet</source>
        <translation>لم يُعاين شيء بعد</translation>
    </message>
    <message>
        <source>of %1 asked for, %2 rejected</source>
        <translation>المطلوب %1، المرفوض %2</translation>
    </message>
    <message>
        <source>nothing it selected was examined yet</source>
        <translation>لم يُعاين شيء مما انتقاه بعد</translation>
    </message>
    <message>
        <source>of %1 examined %2 were fraud, stated %3</source>
        <translation>احتيال %2 من %1 معاينة، المعلن %3</translation>
    </message>
    <message>
        <source>Population stability index %1 over the newest %2 scores; above 0.25 the traffic is another one than the model learned from.</source>
        <translation>مؤشر ثبات التوزيع %1 لأحدث الدرجات وعددها %2؛ وفوق 0.25 تكون الحركة غير التي تعلّم منها النموذج.</translation>
    </message>
    <message>
        <source>Too few scores for the population stability index: %1 of %2.</source>
        <translation>الدرجات أقل من أن يُحسب منها مؤشر ثبات التوزيع: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 Learn again from the examinations since (risk retrain) and compare before you approve.</source>
        <translation>%1 أعد التعلم من المعاينات اللاحقة (risk retrain) وقارن قبل الاعتماد.</translation>
    </message>
    <message>
        <source>Selection model</source>
        <translation>نموذج الانتقائية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>approve one with risk approve</source>
        <translation>اعتمد واحدًا بالأمر risk approve</translation>
    </message>
    <message>
        <source>Finds less</source>
        <translation>يكتشف أقل</translation>
    </message>
    <message>
        <source>Traffic shifted</source>
        <translation>تغيّرت الحركة</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Too few yet</source>
        <translation>العدد لا يكفي بعد</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FindingsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1: %2
%3
%4
Enter shows it in every view</source>
        <translation>%1: %2
%3
%4
المفتاح Enter يعرضه في كل المناظر</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>المكتشَف</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
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
        <translation>المكتشفات</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>لا مكتشفات.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FirstAnswerForm</name>
    <message>
        <source>Nothing suspicious</source>
        <translation>لا شيء مشتبه به</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>اشتباه</translation>
    </message>
    <message>
        <source>What, and where?</source>
        <translation>ماذا، وأين؟</translation>
    </message>
    <message>
        <source>What is suspicious, and where</source>
        <translation>ما المشتبه به، وأين</translation>
    </message>
    <message>
        <source>Read this case unaided first: say what you see. Then the detectors&apos; findings are shown, and you decide.</source>
        <translation>اقرأ هذه المعاملة أولًا دون مساعدة: اذكر ما تراه. ثم تُعرض مكتشفات الكاشفات، وبعدها تقرر.</translation>
    </message>
    <message>
        <source>Say in a few words what is suspicious and where.</source>
        <translation>اذكر في كلمات قليلة ما المشتبه به وأين هو.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryModel</name>
    <message>
        <source>Signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>توقيع غير صحيح</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>محرَّف</translation>
    </message>
    <message>
        <source>Unknown officer</source>
        <translation>موظف غير معروف</translation>
    </message>
    <message>
        <source>Hash and signature are valid.</source>
        <translation>البصمة الرقمية والتوقيع صحيحان.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s: report this to your administrator.</source>
        <translation>التوقيع ليس توقيع الموظف: أبلغ مدير النظام.</translation>
    </message>
    <message>
        <source>The record was altered after it was signed: report this to your administrator.</source>
        <translation>جرى تحريف القيد بعد توقيعه: أبلغ مدير النظام.</translation>
    </message>
    <message>
        <source>%1
%2, badge %3, station %4
%5
%6</source>
        <translation>%1
%2، الشارة %3، المحطة %4
%5
%6</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryView</name>
    <message>
        <source>History</source>
        <translation>سجل الأحداث</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportModel</name>
    <message>
        <source>Imported</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>المعاملة %1</translation>
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
        <translation>الملف أو السلسلة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportView</name>
    <message>
        <source>Imported files</source>
        <translation>الملفات المُدخلة</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>لم يُدخل شيء</numerusform>
            <numerusform>المُدخل: %n</numerusform>
            <numerusform>المُدخل: %n</numerusform>
            <numerusform>المُدخل: %n</numerusform>
            <numerusform>المُدخل: %n</numerusform>
            <numerusform>المُدخل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside with a reason</source>
        <translation>
            <numerusform>لم يُعزل شيء</numerusform>
            <numerusform>المعزول مع سببه: %n</numerusform>
            <numerusform>المعزول مع سببه: %n</numerusform>
            <numerusform>المعزول مع سببه: %n</numerusform>
            <numerusform>المعزول مع سببه: %n</numerusform>
            <numerusform>المعزول مع سببه: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported since sign-in.</source>
        <translation>لم يُدخل شيء منذ تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LaneMark</name>
    <message>
        <source>Lane: %1</source>
        <translation>المسار: %1</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>كلغة النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NotesView</name>
    <message>
        <source>Add a note, Enter keeps it</source>
        <translation>أضف ملاحظة، والمفتاح Enter يحفظها</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NoticeStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>إخفاء (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::OriginMap</name>
    <message>
        <source>Map of origins</source>
        <translation>خريطة بلدان المنشأ</translation>
    </message>
    <message>
        <source>%1: no cases</source>
        <translation>%1: لا معاملات</translation>
    </message>
    <message>
        <source>%1: %2 cases, none examined</source>
        <translation>%1: المعاملات %2، لم تُعاين أي منها</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 hits in %4 examined: %5% (%6 to %7)</source>
        <translation>%1: المعاملات %2، الضبطيات %3 من %4 معاينة: %5% (%6 إلى %7)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Your keys are sealed anew with the new password; what you signed stays yours.</source>
        <translation>تُشفَّر مفاتيحك من جديد بكلمة المرور الجديدة؛ وما وقّعته يبقى بتوقيعك.</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>كلمة المرور الجديدة، طولها 8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>The new password was not entered the same twice.</source>
        <translation>لم تُدخل كلمة المرور الجديدة نفسها في المرتين.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsModel</name>
    <message>
        <source>fraud found</source>
        <translation>ثبت الاحتيال</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>تاريخ القبول</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>المستورد</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>رمز HS</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>الوزن الصافي</translation>
    </message>
    <message>
        <source>Case here</source>
        <translation>المعاملة هنا</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsView</name>
    <message>
        <source>accepted before %1</source>
        <translation>القبول قبل %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n examined declaration(s) %1</source>
        <translation>
            <numerusform>لا بيانات جمركية جرت معاينتها (%1)</numerusform>
            <numerusform>بيان جمركي واحد جرت معاينته (%1)</numerusform>
            <numerusform>بيانان جمركيان جرت معاينتهما (%1)</numerusform>
            <numerusform>%n بيانات جمركية جرت معاينتها (%1)</numerusform>
            <numerusform>%n بيانًا جمركيًا جرت معاينتها (%1)</numerusform>
            <numerusform>%n بيان جمركي جرت معاينتها (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fraudulent</source>
        <translation>
            <numerusform>لا احتيال في أي منها</numerusform>
            <numerusform>منها واحد احتيالي</numerusform>
            <numerusform>منها اثنان احتياليان</numerusform>
            <numerusform>منها %n احتيالية</numerusform>
            <numerusform>منها %n احتيالية</numerusform>
            <numerusform>منها %n احتيالية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>%1, %2. The usual price per kg is the middle one of theirs.</source>
        <translation>%1، %2. السعر المعتاد للكيلوغرام هو وسيط أسعارها.</translation>
    </message>
    <message>
        <source>%1, %2. The usual weight is the middle one of theirs.</source>
        <translation>%1، %2. الوزن المعتاد هو وسيط أوزانها.</translation>
    </message>
    <message>
        <source>None of them has a case on this terminal.</source>
        <translation>لا معاملة لأي منها على هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a case on this terminal: Enter opens it.</source>
        <translation>
            <numerusform>لا معاملة لأي منها على هذا الجهاز.</numerusform>
            <numerusform>لواحد منها معاملة على هذا الجهاز: يفتحها Enter.</numerusform>
            <numerusform>لاثنين منها معاملتان على هذا الجهاز: يفتح Enter المختارة.</numerusform>
            <numerusform>ما له منها معاملة على هذا الجهاز: %n، يفتح Enter المختارة.</numerusform>
            <numerusform>ما له منها معاملة على هذا الجهاز: %n، يفتح Enter المختارة.</numerusform>
            <numerusform>ما له منها معاملة على هذا الجهاز: %n، يفتح Enter المختارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past declarations</source>
        <translation>البيانات الجمركية السابقة</translation>
    </message>
    <message>
        <source>Reading the past declarations...</source>
        <translation>جارٍ قراءة البيانات الجمركية السابقة...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No examined declaration %1 had this in common with the one at hand.</source>
        <translation>لا بيان جمركيًا جرت معاينته (%1) يشترك في هذا مع البيان الحالي.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ReasonStrip</name>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1  Alt+%2</source>
        <translation>%1  Alt+%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Why? A few words, kept with the decision</source>
        <translation>لماذا؟ كلمات قليلة تُحفظ مع القرار</translation>
    </message>
    <message>
        <source>Remark, if you wish</source>
        <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>Say why in a few words; the reason is signed with the decision.</source>
        <translation>اذكر السبب في كلمات قليلة؛ فهو يُوقَّع مع القرار.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RiskView</name>
    <message>
        <source>drawn at random, to see what selection misses</source>
        <translation>سُحبت عشوائيًا، لمعرفة ما يفوت الانتقائية</translation>
    </message>
    <message>
        <source>sent there by a rule of the administration</source>
        <translation>أحالتها إليه قاعدة من قواعد الإدارة</translation>
    </message>
    <message>
        <source>chosen by model %1</source>
        <translation>اختارها النموذج %1</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>fraud in about %1 of 100 such consignments</source>
        <translation>احتيال في نحو %1 من كل 100 إرسالية مماثلة</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>من النموذج</translation>
    </message>
    <message>
        <source>rests on declarations %1 and others</source>
        <translation>يستند إلى البيانات الجمركية %1 وغيرها</translation>
    </message>
    <message>
        <source>rests on declarations %1</source>
        <translation>يستند إلى البيانات الجمركية %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُعاين</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>ثبت الاحتيال</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Selection has not looked at this declaration.</source>
        <translation>لم تنظر الانتقائية في هذا البيان.</translation>
    </message>
    <message>
        <source>From checking the declaration</source>
        <translation>من تدقيق البيان</translation>
    </message>
    <message>
        <source>Same importer</source>
        <translation>المستورد نفسه</translation>
    </message>
    <message>
        <source>Same HS code</source>
        <translation>رمز HS نفسه</translation>
    </message>
    <message>
        <source>From rule %1</source>
        <translation>من القاعدة %1</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>List the past declarations behind this (Enter)</source>
        <translation>عرض البيانات الجمركية السابقة التي بُني عليها هذا السبب (Enter)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RuleTrialModel</name>
    <message>
        <source>%1% (%2 to %3)</source>
        <translation>%1% (%2 إلى %3)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>تسري على</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>المُعايَنة</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>الاحتيال</translation>
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
        <translation># قاعدة واحدة: اسم، ثم المسار الذي تحيل إليه، ثم السبب الذي يقرؤه الموظف.
# تسري القاعدة متى صحّ كل سطر تحتها.
rule cheap-shoes red: أحذية أقل بكثير من قيمتها المعتادة
  hs starts 64
  origin is CN, HK
  unit_value below 2.5
</translation>
    </message>
    <message>
        <source>Elements: %1.
Tests: is, is not, starts; for numbers below, above; for all missing.
Lanes: red, yellow, blue. A rule makes the lane stricter, never milder.</source>
        <translation>العناصر: %1.
الاختبارات: is وis not وstarts؛ وللأرقام below وabove؛ وللجميع missing.
المسارات: red وyellow وblue. تجعل القاعدة المسار أشد، ولا تخففه أبدًا.</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>نسخة القواعد</translation>
    </message>
    <message>
        <source>No rules are in force</source>
        <translation>لا قواعد مفعّلة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>What they would have done</source>
        <translation>ما كانت ستفعله القواعد</translation>
    </message>
    <message>
        <source>Try the rules on past declarations before you put them in force.</source>
        <translation>جرّب القواعد على بيانات جمركية سابقة قبل تفعيلها.</translation>
    </message>
    <message>
        <source>What each rule would have done</source>
        <translation>ما كانت ستفعله كل قاعدة</translation>
    </message>
    <message>
        <source>Try on this station&apos;s examinations</source>
        <translation>تجربة على معاينات هذه المحطة</translation>
    </message>
    <message>
        <source>Counts what each rule would have selected among the cases examined here (%1)</source>
        <translation>يعدّ ما كانت كل قاعدة ستنتقيه من المعاملات التي عوينت هنا (%1)</translation>
    </message>
    <message>
        <source>Try on a file...</source>
        <translation>تجربة على ملف...</translation>
    </message>
    <message>
        <source>A CSV of past declarations with their outcomes</source>
        <translation>ملف CSV فيه بيانات جمركية سابقة ونتائجها</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>النسخة %1، وقّعها %2، %3</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1: مفعّلة</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>لا قاعدة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), well written.</source>
        <translation>
            <numerusform>لا قاعدة بعد.</numerusform>
            <numerusform>قاعدة واحدة سليمة الصياغة.</numerusform>
            <numerusform>قاعدتان سليمتا الصياغة.</numerusform>
            <numerusform>%n قواعد سليمة الصياغة.</numerusform>
            <numerusform>%n قاعدة سليمة الصياغة.</numerusform>
            <numerusform>%n قاعدة سليمة الصياغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>هذه القواعد مفعّلة.</translation>
    </message>
    <message>
        <source>Signs these rules as the next version; they hold from the next declaration on.</source>
        <translation>يوقّع هذه القواعد نسخةً تالية؛ وتسري ابتداءً من البيان التالي.</translation>
    </message>
    <message>
        <source>Try these rules first: what goes in force was tried as it stands.</source>
        <translation>جرّب هذه القواعد أولًا: لا يُفعّل إلا ما جُرّب بنصه.</translation>
    </message>
    <message>
        <source>Trying: %1%</source>
        <translation>جارٍ التجريب: %1%</translation>
    </message>
    <message>
        <source>On %1 of %2 the rules would have selected %3.</source>
        <translation>مجال التجربة: %1 (%2)؛ وكانت القواعد ستنتقي %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>لا بيانات جمركية</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%n بيانات جمركية</numerusform>
            <numerusform>%n بيانًا جمركيًا</numerusform>
            <numerusform>%n بيان جمركي</numerusform>
        </translation>
    </message>
    <message>
        <source> Fraud among them %1% (%2 to %3), usual %4%.</source>
        <translation> نسبة الاحتيال فيها %1% (%2 إلى %3)، والمعتاد %4%.</translation>
    </message>
    <message>
        <source>Version %1 is in force, signed by you.</source>
        <translation>النسخة %1 مفعّلة، بتوقيعك.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SandboxBanner</name>
    <message>
        <source>SANDBOX   nothing here is real, nothing leaves it</source>
        <translation>بيئة تدريب   لا شيء هنا حقيقي، ولا يخرج منها شيء</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SignInPage</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>المحطة %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>%1 is signed in at station %2. Work in the background goes on.</source>
        <translation>سجّل %1 الدخول في المحطة %2. والعمل في الخلفية مستمر.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>جارٍ التحقق من كلمة المرور...</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarModel</name>
    <message>
        <source>not examined</source>
        <translation>لم تُعاين</translation>
    </message>
    <message>
        <source>examined: fraud found</source>
        <translation>عوينت: ثبت الاحتيال</translation>
    </message>
    <message>
        <source>examined: in order</source>
        <translation>عوينت: سليمة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Declared goods</source>
        <translation>البضاعة المصرّح بها</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>لا بيان</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarView</name>
    <message>
        <source>No picture is kept of this scan.</source>
        <translation>لا صورة محفوظة لهذا المسح.</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>صور مشابهة</translation>
    </message>
    <message>
        <source>The image on the screen</source>
        <translation>الصورة على الشاشة</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>الصورة المختارة</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح المعاملة</translation>
    </message>
    <message>
        <source>Open the case (Enter in the list)</source>
        <translation>فتح المعاملة (Enter في القائمة)</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>مقارنة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Lay this CT beside the one on the screen</source>
        <translation>وضع هذا المسح المقطعي (CT) بجانب المعروض على الشاشة</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>Looking for similar images...</source>
        <translation>جارٍ البحث عن صور مشابهة...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No other case on this terminal has a CT to compare with.</source>
        <translation>لا معاملة أخرى على هذا الجهاز فيها مسح مقطعي (CT) للمقارنة.</translation>
    </message>
    <message>
        <source>No other case on this terminal has a radiograph to compare with.</source>
        <translation>لا معاملة أخرى على هذا الجهاز فيها صورة شعاعية للمقارنة.</translation>
    </message>
    <message>
        <source>Most alike of %1 CT scans on this terminal.</source>
        <translation>الأكثر شبهًا من المسوحات المقطعية (CT) على هذا الجهاز، وعددها %1.</translation>
    </message>
    <message>
        <source>Most alike of %1 radiographs on this terminal.</source>
        <translation>الأكثر شبهًا من الصور الشعاعية على هذا الجهاز، وعددها %1.</translation>
    </message>
    <message>
        <source>Alike is how it looks, not what it is: an image that was in order clears no other.</source>
        <translation>التشابه في المظهر لا في الحقيقة: صورة كانت سليمة لا تكفي لتخليص غيرها.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StationSetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>إعداد هذه المحطة</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>The first officer is inspector, supervisor and administrator. Add the others later from the menu.</source>
        <translation>الموظف الأول مفتش ومشرف ومدير نظام. أضف الآخرين لاحقًا من القائمة.</translation>
    </message>
    <message>
        <source>The new officer signs in with badge and password.</source>
        <translation>يسجّل الموظف الجديد الدخول بالشارة وكلمة المرور.</translation>
    </message>
    <message>
        <source>For example BREMERHAVEN-3</source>
        <translation>مثل JEDDAH-3</translation>
    </message>
    <message>
        <source>Station: letters, digits and hyphens</source>
        <translation>المحطة: حروف وأرقام وشرطات</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>اسم الموظف</translation>
    </message>
    <message>
        <source>Badge, the name to sign in with</source>
        <translation>الشارة، وهي اسم الدخول</translation>
    </message>
    <message>
        <source>Password, at least %1 characters</source>
        <translation>كلمة المرور، طولها %1 على الأقل</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>مفتش</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير نظام</translation>
    </message>
    <message>
        <source>Set up and sign in</source>
        <translation>الإعداد وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Add officer</source>
        <translation>إضافة الموظف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Give the station a name: it is part of every case number.</source>
        <translation>أعطِ المحطة اسمًا: فهو جزء من رقم كل معاملة.</translation>
    </message>
    <message>
        <source>Enter the officer&apos;s name.</source>
        <translation>أدخل اسم الموظف.</translation>
    </message>
    <message>
        <source>Enter a badge to sign in with.</source>
        <translation>أدخل شارة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>الحد الأدنى لعدد أحرف كلمة المرور هو %1.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; enter them again.</source>
        <translation>كلمتا المرور غير متطابقتين؛ أدخلهما من جديد.</translation>
    </message>
    <message>
        <source>Making the keys...</source>
        <translation>جارٍ إنشاء المفاتيح...</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>I instruct here and see all results</source>
        <translation>أنا المدرّب هنا وأرى كل النتائج</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>التدرّب في بيئة التدريب</translation>
    </message>
    <message>
        <source>Simulated cases, a simulated supervisor, and exercises that find out what you miss. Choose a name and a password for this sandbox alone.</source>
        <translation>معاملات محاكاة ومشرف محاكى وتمارين تكشف ما يفوتك. اختر اسمًا وكلمة مرور لبيئة التدريب هذه وحدها.</translation>
    </message>
    <message>
        <source>Enter the sandbox</source>
        <translation>دخول بيئة التدريب</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StatusStrip</name>
    <message>
        <source>Import progress</source>
        <translation>تقدم الإدخال</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>إيقاف الإدخال</translation>
    </message>
    <message>
        <source>Stop the import; what is in stays in (Ctrl+.)</source>
        <translation>إيقاف الإدخال؛ وما دخل يبقى (Ctrl+.‎)</translation>
    </message>
    <message>
        <source>What draws the 3D image: %1</source>
        <translation>ما يرسم الصورة الثلاثية الأبعاد: %1</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 free</source>
        <translation>القرص يكاد يمتلئ: المتاح %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>Free space where cases and scans are kept</source>
        <translation>المساحة المتاحة حيث تُحفظ المعاملات والمسوحات</translation>
    </message>
    <message>
        <source>How far the simulated cases are</source>
        <translation>تقدم إنشاء المعاملات المحاكاة</translation>
    </message>
    <message>
        <source>Make no more cases</source>
        <translation>وقف إنشاء المعاملات</translation>
    </message>
    <message>
        <source>The cases made so far stay; the others are made at the next start</source>
        <translation>المعاملات المُنشأة حتى الآن تبقى؛ وتُنشأ البقية عند التشغيل التالي</translation>
    </message>
    <message>
        <source>How far the exercise pack is</source>
        <translation>تقدم قراءة حزمة التمارين</translation>
    </message>
    <message>
        <source>Stop reading the pack</source>
        <translation>إيقاف قراءة الحزمة</translation>
    </message>
    <message>
        <source>Stop reading the exercise pack; what is in stays in</source>
        <translation>إيقاف قراءة حزمة التمارين؛ وما دخل يبقى</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingForm</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Share of threats</source>
        <translation>نسبة التهديدات</translation>
    </message>
    <message>
        <source>Time for an image</source>
        <translation>الوقت لكل صورة</translation>
    </message>
    <message>
        <source>With a detector that marks images</source>
        <translation>مع كاشف يعلّم الصور</translation>
    </message>
    <message>
        <source>What you miss: adapts to your answers</source>
        <translation>ما يفوتك: يتكيف مع إجاباتك</translation>
    </message>
    <message>
        <source>Rare threats: as on a normal day</source>
        <translation>تهديدات نادرة: كما في يوم عادي</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <translation>صور شعاعية</translation>
    </message>
    <message>
        <source>CT scans</source>
        <translation>مسوحات مقطعية (CT)</translation>
    </message>
    <message>
        <source>Both: every third a CT scan</source>
        <translation>كلاهما: كل ثالثة مسح مقطعي (CT)</translation>
    </message>
    <message>
        <source>About so long</source>
        <translation>المدة التقريبية</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>%1 % of the images</source>
        <translation>%1% من الصور</translation>
    </message>
    <message>
        <source>As long as you need</source>
        <translation>دون حد للوقت</translation>
    </message>
    <message>
        <source>%1 seconds, then it counts as cleared</source>
        <translation>%1 ث، ثم تُعد مُخلَّصة</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>إعادات الاختبار</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that you missed come back today.</source>
        <translation>
            <numerusform>لا تعود اليوم أي صورة فاتتك.</numerusform>
            <numerusform>تعود اليوم صورة واحدة فاتتك.</numerusform>
            <numerusform>تعود اليوم صورتان فاتتاك.</numerusform>
            <numerusform>تعود اليوم %n صور فاتتك.</numerusform>
            <numerusform>تعود اليوم %n صورة فاتتك.</numerusform>
            <numerusform>تعود اليوم %n صورة فاتتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>ما تراه وما يفوتك</translation>
    </message>
    <message>
        <source>Threats are as rare as at the port: such are missed more often, because one comes to expect nothing.</source>
        <translation>التهديدات نادرة كما في الميناء: ومثلها يفوت أكثر، لأن المرء يعتاد ألا يتوقع شيئًا.</translation>
    </message>
    <message>
        <source>Three in five images hold a threat; what you miss comes more often and easier, what you find fades.</source>
        <translation>في ثلاث من كل خمس صور تهديد؛ ما يفوتك يأتي أكثر وأسهل، وما تعثر عليه يتراجع.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>This exercise is not in this sandbox.</source>
        <translation>هذا التمرين ليس في بيئة التدريب هذه.</translation>
    </message>
    <message>
        <source>An exercise of the country pack %1.</source>
        <translation>تمرين من حزمة البلد: %1.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingPanel</name>
    <message>
        <source>Next image</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>ما تراه وما يفوتك</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>جلسة التدريب</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>الصور المعروضة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>End the session here</source>
        <translation>إنهاء الجلسة هنا</translation>
    </message>
    <message>
        <source>%1 of %2 images answered</source>
        <translation>الصور المُجاب عنها: %1 من %2</translation>
    </message>
    <message>
        <source>The next image is being made</source>
        <translation>يجري إنشاء الصورة التالية</translation>
    </message>
    <message>
        <source>A parcel of its own, never shown before.</source>
        <translation>طرد فريد لم يُعرض من قبل.</translation>
    </message>
    <message>
        <source>F5: nothing in it, clear it.</source>
        <translation>المفتاح F5: لا شيء فيها، خلّصها.</translation>
    </message>
    <message>
        <source>F6: hold it, and click on what you found.</source>
        <translation>المفتاح F6: احتجزها وانقر على ما وجدته.</translation>
    </message>
    <message>
        <source>All tools of the desk work as ever.</source>
        <translation>كل أدوات المنصة تعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>A re-test: you missed something in this image before.</source>
        <translation>إعادة اختبار: فاتك شيء في هذه الصورة من قبل.</translation>
    </message>
    <message>
        <source>A detector marks what it takes for a threat. It is simulated: it misses some, and marks harmless things.</source>
        <translation>يعلّم كاشف ما يحسبه تهديدًا. وهو محاكى: يفوته بعضها ويعلّم أشياء سليمة.</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>هل فيها شيء ممنوع؟</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>Click on it, or draw a box around it (B). Esc goes back.</source>
        <translation>انقر عليه أو ارسم إطارًا حوله (B). يرجع بك Esc.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>رجوع إلى المعاملات</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ViewerBar</name>
    <message>
        <source>Image tools</source>
        <translation>أدوات الصورة</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>نمط العرض</translation>
    </message>
    <message>
        <source>Preset (1 to 9)</source>
        <translation>نمط العرض (1 إلى 9)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Scan of this case</source>
        <translation>مسح هذه المعاملة</translation>
    </message>
    <message>
        <source>Which scan of this case is shown</source>
        <translation>المسح المعروض من مسوحات هذه المعاملة</translation>
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
        <translation>متعارضة</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>لا بيان</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistFilterBar</name>
    <message>
        <source>To do</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>المحتجزة</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>المتعارضة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجزة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Case, container, goods, importer</source>
        <translation>معاملة، حاوية، بضاعة، مستورد</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>البحث في قائمة العمل</translation>
    </message>
    <message>
        <source>Show only this lane; several may be chosen</source>
        <translation>عرض هذا المسار وحده؛ ويمكن اختيار عدة مسارات</translation>
    </message>
    <message>
        <source>Only lane %1</source>
        <translation>المسار %1 فقط</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other: a supervisor settles them</source>
        <translation>اتُّخذت القرارات على حدة وهي متناقضة: يحسم بينها مشرف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>لا معاملات هنا</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistModel</name>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>read unaided</source>
        <translation>قراءة دون مساعدة</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>لا إنذار</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>لا إنذار</numerusform>
            <numerusform>إنذار واحد</numerusform>
            <numerusform>إنذاران</numerusform>
            <numerusform>%n إنذارات</numerusform>
            <numerusform>%n إنذارًا</numerusform>
            <numerusform>%n إنذار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2, %3
%4
Opened %5</source>
        <translation>%1
%2، %3
%4
فُتحت %5</translation>
    </message>
    <message>
        <source>No goods declared</source>
        <translation>لا بضاعة مصرّح بها</translation>
    </message>
    <message>
        <source>%1
Detectors: %2</source>
        <translation>%1
الكاشفات: %2</translation>
    </message>
    <message>
        <source>%1, detectors: %2</source>
        <translation>%1، الكاشفات: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>المستورد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, age: %5</source>
        <translation>%1، %2، %3، %4، العمر: %5</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading the worklist...</source>
        <translation>جارٍ تحميل قائمة العمل...</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>لا معاملة مطابقة.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل من جديد</translation>
    </message>
    <message>
        <source>Nothing to inspect.
Drop a scan here, or press Ctrl+O.</source>
        <translation>لا شيء للفحص.
أفلت مسحًا هنا، أو اضغط Ctrl+O.</translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation>إدخال مسوحات</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>لا معاملات هنا.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The picture holds attenuation in a scale that it does not state.</source>
        <translation>تحوي الصورة قيم توهين بمقياس لا تذكره.</translation>
    </message>
    <message>
        <source>Threats are projected into pictures of 8 or 16 bits only.</source>
        <translation>لا تُسقط التهديدات إلا في صور بعمق 8 أو 16 بت.</translation>
    </message>
    <message>
        <source>No place in the picture is free of matter, so it is not known what the unattenuated beam looks like.</source>
        <translation>لا موضع في الصورة خاليًا من المادة، فلا تُعرف هيئة الحزمة غير الموهنة.</translation>
    </message>
    <message>
        <source>The picture is too small to hide anything in.</source>
        <translation>الصورة أصغر من أن يُخفى فيها شيء.</translation>
    </message>
    <message>
        <source>Threats are projected into one grey layer, a pair of energies or a colour export; this picture has other layers.</source>
        <translation>تُسقط التهديدات في طبقة رمادية واحدة أو زوج طاقتين أو تصدير ملون؛ وفي هذه الصورة طبقات أخرى.</translation>
    </message>
    <message>
        <source>Colour exports must have 8 bits a channel.</source>
        <translation>يجب أن يكون التصدير الملون بعمق 8 بت لكل قناة.</translation>
    </message>
    <message>
        <source>The colours are no pseudo-colour on white, so no transmission can be told from them.</source>
        <translation>الألوان ليست ألوانًا اصطلاحية على خلفية بيضاء، فلا تُستنتج منها نفاذية.</translation>
    </message>
</context>
</TS>
