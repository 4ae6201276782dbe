<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ColourLayers</name>
    <message>
        <source>The colours were reduced from 16 to 8 bits.</source>
        <translation>색상이 16비트에서 8비트로 줄었습니다.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Decide</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>검사 건</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>훈련</translation>
    </message>
</context>
<context>
    <name>DicomReader</name>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>%1: 파일이 없거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header nests without end.</source>
        <translation>%1: 파일이 손상되었습니다. 헤더가 끝없이 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header cannot be read.</source>
        <translation>%1: 파일이 손상되었습니다. 헤더를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its header cannot be read to the end.</source>
        <translation>%1: 파일이 손상되었거나 잘렸습니다. 헤더를 끝까지 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a deflated file of more than 2 GiB; store it plain.</source>
        <translation>%1: 2 GiB를 넘는 deflate 압축 파일입니다. 압축하지 않고 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its deflated data do not unpack.</source>
        <translation>%1: 파일이 손상되었거나 잘렸습니다. deflate 데이터의 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds no image: it is %2.</source>
        <translation>%1: 영상이 없는 파일입니다. 내용: %2.</translation>
    </message>
    <message>
        <source>%1 is a DICOM file without an image in it.</source>
        <translation>%1: 영상이 없는 DICOM 파일입니다.</translation>
    </message>
    <message>
        <source>Voxels outside the scanned field hold the stored value %1.</source>
        <translation>촬영 영역 밖의 복셀에는 저장값 %1이(가) 들어 있습니다.</translation>
    </message>
    <message>
        <source>The series mixes slices of %1 grids; each is a volume of its own.</source>
        <translation>이 시리즈에는 격자가 서로 다른 단면이 섞여 있습니다(격자 %1개). 격자마다 별도의 볼륨으로 다룹니다.</translation>
    </message>
    <message>
        <source>%1 is not of the same size as its other energy.</source>
        <translation>%1: 짝이 되는 다른 에너지 영상과 크기가 다릅니다.</translation>
    </message>
    <message>
        <source>Not enough memory for %1; close other scans.</source>
        <translation>%1: 메모리가 부족합니다. 다른 스캔을 닫으십시오.</translation>
    </message>
    <message>
        <source>%1 is cut short: the image data it announces are missing; fetch it again.</source>
        <translation>%1: 파일이 잘렸습니다. 헤더에 명시된 영상 데이터가 없습니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>읽기가 취소되었습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: it announces %2 frames and holds %3 pieces.</source>
        <translation>%1: 파일이 손상되었거나 잘렸습니다. 명시된 프레임은 %2개인데 데이터 조각은 %3개입니다.</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>고에너지</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>저에너지</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>분할 영역 %1</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read.</source>
        <translation>%1: 지원하지 않는 방식의 색상입니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 does not decompress.</source>
        <translation>%1: 파일이 손상되었습니다. 프레임 %2의 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 uses a segmented colour palette, which is not read.</source>
        <translation>%1: 지원하지 않는 분할 색상 팔레트를 사용합니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: its colour palette is incomplete.</source>
        <translation>%1: 파일이 손상되었습니다. 색상 팔레트가 불완전합니다.</translation>
    </message>
    <message>
        <source>%1 stores its samples in a width that is not read (Bits Allocated %2).</source>
        <translation>%1: 표본의 비트 폭이 지원되지 않습니다(Bits Allocated %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: the widths of its samples contradict each other.</source>
        <translation>%1: 파일이 손상되었습니다. 표본의 비트 폭 정보가 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>%1 holds one-bit colours, which are not read.</source>
        <translation>%1: 지원하지 않는 1비트 색상입니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says compressed but its image data are plain.</source>
        <translation>%1: 파일이 손상되었습니다. 압축으로 표시되어 있으나 영상 데이터는 압축되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: it says plain but its image data are compressed.</source>
        <translation>%1: 파일이 손상되었습니다. 비압축으로 표시되어 있으나 영상 데이터가 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is compressed in a way that is not read (transfer syntax %2).</source>
        <translation>%1: 지원하지 않는 압축 방식입니다(전송 구문 %2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not say how large its image is.</source>
        <translation>%1: 파일이 손상되었습니다. 영상 크기가 명시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 holds colours of a kind that is not read (%2).</source>
        <translation>%1: 지원하지 않는 방식의 색상입니다(%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: its colours and its samples per pixel do not agree.</source>
        <translation>%1: 파일이 손상되었습니다. 색상 방식과 픽셀당 표본 수가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>프레임 %1</translation>
    </message>
    <message>
        <source>The scan that this report speaks of is not beside it; its boxes count that scan&apos;s voxels.</source>
        <translation>이 보고서가 가리키는 스캔이 같은 위치에 없습니다. 보고서의 상자 좌표는 그 스캔의 복셀 기준입니다.</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>구조화 보고서</translation>
    </message>
    <message>
        <source>a waveform recording</source>
        <translation>파형 기록</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>표시 상태 정보</translation>
    </message>
    <message>
        <source>an encapsulated document</source>
        <translation>캡슐화 문서</translation>
    </message>
    <message>
        <source>raw or registration data</source>
        <translation>원시 데이터 또는 정합 데이터</translation>
    </message>
    <message>
        <source>a radiotherapy structure set</source>
        <translation>방사선치료 구조 세트</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>방사선치료 계획</translation>
    </message>
    <message>
        <source>a radiotherapy record</source>
        <translation>방사선치료 기록</translation>
    </message>
    <message>
        <source>a quadrupole resonance measurement</source>
        <translation>사중극자 공명 측정</translation>
    </message>
    <message>
        <source>a value mapping</source>
        <translation>값 매핑</translation>
    </message>
    <message>
        <source>a media directory (DICOMDIR); open the folder instead</source>
        <translation>매체 디렉터리(DICOMDIR). 폴더를 여십시오</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) came twice and are read once.</source>
        <translation>
            <numerusform>단면 %n장이 중복되어 한 번만 읽었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) lie where another already lies and are left out.</source>
        <translation>
            <numerusform>단면 %n장이 다른 단면과 위치가 겹쳐 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>section</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>The slices do not say where they lie; they are kept in the order of their numbers.</source>
        <translation>단면에 위치 정보가 없어 번호 순서대로 배열했습니다.</translation>
    </message>
    <message>
        <source>Slices are missing: %1 in %2 gaps.</source>
        <translation>누락된 단면이 있습니다: %1장, 빈 구간 %2곳.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced; %1 mm is taken for all.</source>
        <translation>단면 간격이 고르지 않아 모두 %1 mm로 간주합니다.</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1 degrees; shapes are sheared by that.</source>
        <translation>갠트리가 %1도 기울어져 있었습니다. 형상이 그만큼 비스듬하게 보입니다.</translation>
    </message>
    <message>
        <source>The file does not state the size of its pixels; 1 mm is assumed.</source>
        <translation>파일에 픽셀 크기가 없어 1 mm로 가정합니다.</translation>
    </message>
    <message>
        <source>The file states an orientation that cannot be; the slices are shown as if they lay straight.</source>
        <translation>파일에 있을 수 없는 방향이 적혀 있습니다. 슬라이스를 똑바로 놓인 것으로 표시합니다.</translation>
    </message>
    <message>
        <source>The file states a rescale slope that cannot be; 1 is taken, so values may mean nothing.</source>
        <translation>파일에 있을 수 없는 재척도 기울기가 적혀 있습니다. 1로 간주하므로 값에 의미가 없을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Enhancement</name>
    <message>
        <source>High penetration</source>
        <translation>고투과</translation>
    </message>
    <message>
        <source>Low density</source>
        <translation>저밀도</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>감마</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>국소 대비</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>경계 강조</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 (cleared)</source>
        <translation>%1(무해)</translation>
    </message>
    <message>
        <source>%1 (unclear)</source>
        <translation>%1(불분명)</translation>
    </message>
</context>
<context>
    <name>IntakeService</name>
    <message>
        <source>Sign in first; imports are signed and encrypted.</source>
        <translation>먼저 로그인하십시오. 가져온 자료는 서명하고 암호화하여 보관합니다.</translation>
    </message>
    <message>
        <source>The declared container number %1 is not valid (ISO 6346); check it.</source>
        <translation>신고된 컨테이너 번호 %1: 유효하지 않습니다(ISO 6346). 번호를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>LocalCache</name>
    <message>
        <source>There is no such case on this terminal.</source>
        <translation>이 단말기에 해당 검사 건이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is signed in; sign in first.</source>
        <translation>로그인한 사람이 없습니다. 먼저 로그인하십시오.</translation>
    </message>
    <message>
        <source>This station has no name yet; finish its set-up first.</source>
        <translation>이 단말기에 아직 이름이 없습니다. 먼저 초기 설정을 마치십시오.</translation>
    </message>
    <message>
        <source>Reading the log was stopped; nothing was changed.</source>
        <translation>로그 읽기가 중단되었습니다. 변경된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>The content does not match its hash: it was altered.</source>
        <translation>내용이 해시와 일치하지 않습니다. 변조되었습니다.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s.</source>
        <translation>해당 세관공무원의 서명이 아닙니다.</translation>
    </message>
    <message>
        <source>It is signed by an officer who is not in the register.</source>
        <translation>등록부에 없는 세관공무원이 서명했습니다.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>점검이 끝나기 전에 중단되었습니다.</translation>
    </message>
    <message>
        <source>The register entry of officer %1 was altered.</source>
        <translation>세관공무원 %1의 등록 정보가 변조되었습니다.</translation>
    </message>
    <message>
        <source>Its kind is unknown to this program.</source>
        <translation>이 프로그램이 알지 못하는 종류입니다.</translation>
    </message>
    <message>
        <source>Events are missing or out of order before it: number %1 follows number %2.</source>
        <translation>이 이벤트 앞에 누락되었거나 순서가 어긋난 이벤트가 있습니다. 번호 %2 다음이 %1입니다.</translation>
    </message>
    <message>
        <source>It does not follow the event before it.</source>
        <translation>앞의 이벤트에 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>The end of the log is missing: it stops at number %1 of %2.</source>
        <translation>로그의 끝부분이 없습니다. %2번까지 있어야 하나 %1번에서 끝납니다.</translation>
    </message>
    <message>
        <source>The record of the last event does not match the log.</source>
        <translation>마지막 이벤트의 기록이 로그와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation>마지막 이벤트의 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The case list does not match the log; rebuild it (portlightctl rebuild).</source>
        <translation>검사 건 목록이 로그와 일치하지 않습니다. 다시 만드십시오(portlightctl rebuild).</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing; install libqt6sql6-sqlite.</source>
        <translation>Qt의 SQLite 드라이버가 없습니다. libqt6sql6-sqlite를 설치하십시오.</translation>
    </message>
    <message>
        <source>The case database gave no answer.</source>
        <translation>검사 건 데이터베이스가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Another program keeps the case database locked; close it and try again.</source>
        <translation>다른 프로그램이 검사 건 데이터베이스를 잠그고 있습니다. 그 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The case database cannot be written; check the rights on the data folder.</source>
        <translation>검사 건 데이터베이스에 쓸 수 없습니다. 데이터 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved; free some space and try again.</source>
        <translation>디스크가 가득 차 아무것도 저장하지 못했습니다. 공간을 확보하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The disk reported an error, nothing was saved; check the disk.</source>
        <translation>디스크 오류로 아무것도 저장하지 못했습니다. 디스크를 점검하십시오.</translation>
    </message>
    <message>
        <source>The case database is damaged and was left as it is; restore a copy from the backups folder.</source>
        <translation>검사 건 데이터베이스가 손상되어 그대로 두었습니다. 백업 폴더의 사본으로 복원하십시오.</translation>
    </message>
    <message>
        <source>The case database reported a failure, nothing was saved.</source>
        <translation>검사 건 데이터베이스에 오류가 발생하여 아무것도 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Your entry in the officer register was changed; call the administrator.</source>
        <translation>세관공무원 등록부에서 본인의 정보가 변경되었습니다. 관리자에게 연락하십시오.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights; nothing was saved.</source>
        <translation>소속 기관이 권한을 회수했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The record names no case.</source>
        <translation>기록에 검사 건이 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is already a case number %1; take the next free number.</source>
        <translation>검사 건 번호 %1: 이미 있습니다. 다음 빈 번호를 사용하십시오.</translation>
    </message>
    <message>
        <source>Entry %1 of the hub&apos;s log contradicts what this terminal holds: %2</source>
        <translation>허브 로그의 항목 %1이(가) 이 단말기의 기록과 어긋납니다: %2</translation>
    </message>
    <message>
        <source>its leaf is another.</source>
        <translation>리프가 다릅니다.</translation>
    </message>
    <message>
        <source>The hub&apos;s log goes on at entry %1, but this terminal has %2.</source>
        <translation>허브 로그는 항목 %1부터 이어지지만 이 단말기에는 %2까지 있습니다.</translation>
    </message>
    <message>
        <source>its leaf does not match its content.</source>
        <translation>리프가 내용과 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>this terminal holds another event under its id.</source>
        <translation>같은 식별자로 이 단말기에 다른 이벤트가 있습니다.</translation>
    </message>
    <message>
        <source>it does not follow event %1 of station %2.</source>
        <translation>단말기 %2의 이벤트 %1 다음에 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>This officer is not in the register of this station.</source>
        <translation>이 단말기의 등록부에 없는 세관공무원입니다.</translation>
    </message>
    <message>
        <source>Give a badge of 1 to %1 letters or digits.</source>
        <translation>직원부호는 문자나 숫자 1~%1자로 입력하십시오.</translation>
    </message>
    <message>
        <source>Give a name of at most %1 characters.</source>
        <translation>성명은 %1자 이내로 입력하십시오.</translation>
    </message>
    <message>
        <source>The password is too short; take at least %1 characters.</source>
        <translation>비밀번호가 너무 짧습니다. %1자 이상으로 정하십시오.</translation>
    </message>
    <message>
        <source>Give the station a name of 1 to %1 characters.</source>
        <translation>단말기 이름을 1~%1자로 입력하십시오.</translation>
    </message>
    <message>
        <source>This station is already named %1; its name is part of every record.</source>
        <translation>이 단말기의 이름은 이미 %1(으)로 정해져 있습니다. 단말기 이름은 모든 기록에 들어갑니다.</translation>
    </message>
    <message>
        <source>Only a signed-in administrator or supervisor can add officers.</source>
        <translation>로그인한 관리자나 감독관만 세관공무원을 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>The badge %1 is taken; choose another.</source>
        <translation>직원부호 %1: 이미 사용 중입니다. 다른 부호를 정하십시오.</translation>
    </message>
    <message>
        <source>The administration has withdrawn the rights of this badge; call your supervisor.</source>
        <translation>소속 기관이 이 직원부호의 권한을 회수했습니다. 감독관에게 연락하십시오.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; check its name and rights.</source>
        <translation>데이터 폴더 %1: 만들 수 없습니다. 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The rebuild was stopped; nothing was changed.</source>
        <translation>다시 만들기가 중단되었습니다. 변경된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>The stored scan is damaged; import it again from its source.</source>
        <translation>저장된 스캔이 손상되었습니다. 원본에서 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The scan cannot be unpacked: the disk is full or read-only.</source>
        <translation>스캔의 압축을 풀 수 없습니다. 디스크가 가득 찼거나 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made to unpack the scan.</source>
        <translation>스캔의 압축을 풀 폴더 %1: 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written to unpack the scan.</source>
        <translation>스캔의 압축을 풀 파일 %1: 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>스캔을 저장할 수 없습니다. 디스크가 가득 찼거나 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was kept.</source>
        <translation>끝나기 전에 중단되었습니다. 보관된 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1: 그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1: 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was stored; import it again.</source>
        <translation>%1: 저장하는 동안 파일이 바뀌었습니다. 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>These are too many files for one scan.</source>
        <translation>스캔 하나에 비해 파일이 너무 많습니다.</translation>
    </message>
    <message>
        <source>There is no file to store.</source>
        <translation>저장할 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This scan is not stored on this terminal.</source>
        <translation>이 스캔은 이 단말기에 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>스캔의 해시가 아닙니다.</translation>
    </message>
    <message>
        <source>The scan that came is not the one that was asked for.</source>
        <translation>받은 스캔이 요청한 스캔이 아닙니다.</translation>
    </message>
    <message>
        <source>The file in the data folder is a database of another program; choose another folder.</source>
        <translation>데이터 폴더의 파일은 다른 프로그램의 데이터베이스입니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The backups folder cannot be made; check the rights on %1.</source>
        <translation>백업 폴더를 만들 수 없습니다. %1의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>These cases were last opened by a newer Portlight (schema %1, this program knows %2); install the newer version. Nothing was changed.</source>
        <translation>이 검사 건들은 더 새로운 Portlight에서 마지막으로 열렸습니다(스키마 %1, 이 프로그램은 %2까지 지원). 새 버전을 설치하십시오. 변경된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>The stored scan was altered or cut short; import it again.</source>
        <translation>저장된 스캔이 변조되었거나 잘렸습니다. 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Badge or password is wrong; try again.</source>
        <translation>직원부호나 비밀번호가 틀렸습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>비밀번호를 확인할 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>Your sealed keys are damaged; call the administrator.</source>
        <translation>봉인된 키가 손상되었습니다. 관리자에게 연락하십시오.</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed; nothing of it is used. Call the administrator.</source>
        <translation>%1: 서명된 뒤에 변경되어 전혀 사용하지 않습니다. 관리자에게 연락하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1: 읽을 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>Only an administrator can put this in force.</source>
        <translation>관리자만 시행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only a supervisor can put this in force.</source>
        <translation>감독관만 시행할 수 있습니다.</translation>
    </message>
    <message>
        <source>The document is larger than 16 MiB.</source>
        <translation>문서가 16 MiB를 넘습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1: 쓸 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>This scan may be the only copy; it stays on this terminal.</source>
        <translation>이 스캔이 유일한 사본일 수 있어 이 단말기에 남겨 둡니다.</translation>
    </message>
    <message>
        <source>%1 holds live cases and cannot be a sandbox; choose another folder.</source>
        <translation>%1: 실제 검사 건이 있어 모의훈련장으로 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 is a sandbox and cannot hold live cases; choose another folder, or open it with portlight --sandbox.</source>
        <translation>%1: 모의훈련장이어서 실제 검사 건을 둘 수 없습니다. 다른 폴더를 선택하거나 portlight --sandbox로 여십시오.</translation>
    </message>
    <message>
        <source>What is kept for finding similar images is damaged; it is made anew.</source>
        <translation>유사 영상 검색용 자료가 손상되어 다시 만듭니다.</translation>
    </message>
    <message>
        <source>There is not enough free memory to keep a key safe.</source>
        <translation>키를 안전하게 보관할 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>This is the password in use; take another.</source>
        <translation>현재 사용 중인 비밀번호입니다. 다른 비밀번호로 정하십시오.</translation>
    </message>
    <message>
        <source>Your keys are not at this station; change the password where you were added.</source>
        <translation>본인의 키가 이 단말기에 없습니다. 본인이 등록된 단말기에서 비밀번호를 변경하십시오.</translation>
    </message>
    <message>
        <source>The password in use is wrong; try again.</source>
        <translation>현재 비밀번호가 틀렸습니다. 다시 시도하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords in a row: try again in %1 seconds.</source>
        <translation>
            <numerusform>비밀번호를 연속 %n회 틀렸습니다. %1초 뒤에 다시 시도하십시오.</numerusform>
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
        <translation>상면</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>하면</translation>
    </message>
    <message>
        <source>side</source>
        <translation>측면</translation>
    </message>
    <message>
        <source>front</source>
        <translation>정면</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>저에너지</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>고에너지</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Contents</source>
        <translation>내용물</translation>
    </message>
    <message>
        <source>Organic</source>
        <translation>유기물</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>금속</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>고밀도</translation>
    </message>
    <message>
        <source>Shell off</source>
        <translation>외피 제거</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>전자기기</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>표면</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>뼈</translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation>최댓값(MIP)</translation>
    </message>
    <message>
        <source>Scanner&apos;s colours</source>
        <translation>검색기 색상</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>재질</translation>
    </message>
    <message>
        <source>Organic only</source>
        <translation>유기물만</translation>
    </message>
    <message>
        <source>Metal only</source>
        <translation>금속만</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>흑백</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>고에너지</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>저에너지</translation>
    </message>
    <message>
        <source>This scan holds one energy and no colours: materials cannot be told apart.</source>
        <translation>이 스캔은 단일 에너지이고 색상이 없어 재질을 구별할 수 없습니다.</translation>
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
        <translation>대기 시간, 분(오른쪽)</translation>
    </message>
    <message>
        <source>%.0f h</source>
        <comment>hour of the day on an axis</comment>
        <translation>%.0f시</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>This is too long for one QR code.</source>
        <translation>QR 코드 하나에 담기에는 너무 깁니다.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>%1 could not be put aside in the quarantine; is the disk full?</source>
        <translation>%1: 격리하지 못했습니다. 디스크가 가득 찼는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>Certificate of training</source>
        <translation>훈련 이수증</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>발견한 위해물품: %2건 중 %1건</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>오경보: 무해한 영상 %2장 중 %1장</translation>
    </message>
    <message>
        <source>Sensitivity d&apos;: %1 (95 % interval %2 to %3)</source>
        <translation>민감도 d&apos;: %1(95% 구간 %2~%3)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>기간: %1~%2</translation>
    </message>
    <message>
        <source>Instructor: %1</source>
        <translation>교관: %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>발급일: %1</translation>
    </message>
    <message>
        <source>Signed: portlightctl verify FILE checks this page and names the instructor&apos;s key.</source>
        <translation>서명됨: portlightctl verify FILE로 이 문서를 확인하고 교관의 키를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Only an instructor issues certificates.</source>
        <translation>이수증은 교관만 발급할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody certifies themselves; ask another instructor.</source>
        <translation>본인의 이수증은 본인이 발급할 수 없습니다. 다른 교관에게 요청하십시오.</translation>
    </message>
    <message>
        <source>The certificate&apos;s page could not be drawn.</source>
        <translation>이수증 문서를 그리지 못했습니다.</translation>
    </message>
    <message>
        <source>This is no certificate of Portlight.</source>
        <translation>Portlight의 이수증이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no room for a %1 in this parcel.</source>
        <translation>이 소포에 넣을 자리가 없습니다: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>Detector (simulated)</source>
        <translation>AI 탐지기(모의)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1: 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>There is no exercise pack in %1.</source>
        <translation>%1: 연습 팩이 없습니다.</translation>
    </message>
    <message>
        <source>The pack in %1 carries no signature.</source>
        <translation>%1: 팩에 서명이 없습니다.</translation>
    </message>
    <message>
        <source>The pack in %1 was altered, or is signed by a key that is not trusted here (%2...).</source>
        <translation>%1의 팩은 변경되었거나 이 단말기에서 신뢰하지 않는 키로 서명되었습니다(%2...).</translation>
    </message>
    <message>
        <source>This version does not read that kind of pack.</source>
        <translation>이 버전에서는 이러한 종류의 팩을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not the file that was signed; get the pack again.</source>
        <translation>%1: 서명된 파일이 아닙니다. 팩을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>%1 holds something already; a pack needs a folder of its own.</source>
        <translation>%1에 이미 내용이 있습니다. 팩에는 전용 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>만들 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Stopped; the pack is not complete.</source>
        <translation>중지되었습니다. 팩이 완성되지 않았습니다.</translation>
    </message>
    <message>
        <source>No examined case with a scan could be taken into the pack. %1</source>
        <translation>팩에 넣을 수 있는, 스캔이 있고 검사가 끝난 건이 없습니다. %1</translation>
    </message>
    <message>
        <source>%1 is no sandbox; exercises go into a sandbox alone.</source>
        <translation>%1은(는) 모의훈련장이 아닙니다. 연습은 모의훈련장에만 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>복사할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Stopped; what came in before stays.</source>
        <translation>중지되었습니다. 그전에 들어온 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no scan.</source>
        <translation>&quot;%1&quot;: 스캔을 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>%1 does not say what is in its scan.</source>
        <translation>%1: 스캔에 무엇이 들어 있는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Stopped; what was made before stays.</source>
        <translation>중단되었습니다. 그 전에 만든 것은 유지됩니다.</translation>
    </message>
    <message>
        <source>A simulated scan got lost.</source>
        <translation>모의 스캔 하나가 없어졌습니다.</translation>
    </message>
    <message>
        <source>Chosen at random</source>
        <translation>무작위 추출</translation>
    </message>
    <message>
        <source>Simulated supervisor</source>
        <translation>모의 감독관</translation>
    </message>
    <message>
        <source>%1 has no simulated supervisor; start it with portlight --sandbox.</source>
        <translation>%1: 모의 감독관이 없습니다. portlight --sandbox로 시작하십시오.</translation>
    </message>
    <message>
        <source>This sandbox has people already; ask its instructor to add another one.</source>
        <translation>이 모의훈련장에는 이미 등록된 사람이 있습니다. 교관에게 추가를 요청하십시오.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>발견된 것 없음</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>압수</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>개장검사 결과 이상 없음</translation>
    </message>
    <message>
        <source>What is in this scan is not known: your word counts</source>
        <translation>이 스캔의 내용물을 알 수 없어 본인의 판단을 따름</translation>
    </message>
    <message>
        <source>Nothing prohibited in it</source>
        <translation>금지물품 없음</translation>
    </message>
    <message>
        <source>The supervisor approved the hold of %1: %2.</source>
        <translation>감독관이 보류를 승인했습니다. 검사 건 %1: %2.</translation>
    </message>
    <message>
        <source>The supervisor rejected the hold of %1: %2.</source>
        <translation>감독관이 보류를 반려했습니다. 검사 건 %1: %2.</translation>
    </message>
    <message>
        <source>Must be opened</source>
        <translation>개장 필요</translation>
    </message>
    <message>
        <source>The supervisor sends %1 to examination.</source>
        <translation>감독관이 개장검사로 보냈습니다. 검사 건 %1.</translation>
    </message>
    <message>
        <source>The supervisor cleared %1: %2.</source>
        <translation>감독관이 통관을 허용했습니다. 검사 건 %1: %2.</translation>
    </message>
    <message>
        <source>%1 was examined: %2.</source>
        <translation>개장검사를 마쳤습니다. 검사 건 %1: %2.</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1%(%2~%3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1(%2~%3)</translation>
    </message>
    <message>
        <source>not enough to compare</source>
        <translation>비교하기에 부족</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>차이 확인되지 않음</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>threats</source>
        <translation>위해물품</translation>
    </message>
    <message>
        <source>found</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>무해</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>오경보</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>시간 중앙값</translation>
    </message>
    <message>
        <source>What you find</source>
        <translation>발견하는 것</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>모든 영상</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>By cargo</source>
        <translation>화물별</translation>
    </message>
    <message>
        <source>In brackets: where the rate lies with 95 % confidence (Wilson). A harmless image has no class: the false alarms beside a class are those of all harmless images.</source>
        <translation>괄호 안은 비율의 95% 신뢰구간(Wilson)입니다. 무해한 영상에는 종류가 없으므로, 종류 옆의 오경보는 모든 무해한 영상의 오경보입니다.</translation>
    </message>
    <message>
        <source>How well you tell threats from harmless things</source>
        <translation>위해물품과 무해한 물품을 구별하는 능력</translation>
    </message>
    <message>
        <source>That takes at least one threat and one harmless image.</source>
        <translation>위해물품 영상과 무해한 영상이 각각 한 장 이상 필요합니다.</translation>
    </message>
    <message>
        <source>slow to alarm</source>
        <translation>경보에 신중한 편</translation>
    </message>
    <message>
        <source>quick to alarm</source>
        <translation>경보가 잦은 편</translation>
    </message>
    <message>
        <source>neither quick nor slow to alarm</source>
        <translation>어느 쪽으로도 치우치지 않음</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>value (95 % interval)</source>
        <translation>값(95% 구간)</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>0: by chance; above 3: very well</source>
        <translation>0: 우연 수준, 3 초과: 매우 우수</translation>
    </message>
    <message>
        <source>criterion c</source>
        <translation>판단 기준 c</translation>
    </message>
    <message>
        <source>0.5: by chance; 1: without an error</source>
        <translation>0.5: 우연 수준, 1: 오류 없음</translation>
    </message>
    <message>
        <source>How it goes over time</source>
        <translation>시간에 따른 변화</translation>
    </message>
    <message>
        <source>The learning curve begins with two blocks of 50 answers; there are %1 answers.</source>
        <translation>학습 곡선은 답변 50건씩 두 구간부터 표시됩니다. 현재 답변: %1건.</translation>
    </message>
    <message>
        <source>d&apos; in blocks of 50 answers, each with its 95 % interval.</source>
        <translation>답변 50건 구간별 d&apos;와 95% 구간입니다.</translation>
    </message>
    <message>
        <source>A direction can be named from three blocks on.</source>
        <translation>추세는 세 구간부터 판단할 수 있습니다.</translation>
    </message>
    <message>
        <source>No direction is shown yet.</source>
        <translation>아직 추세가 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>d&apos; changes by %1 in 100 answers (%2 to %3).</source>
        <translation>답변 100건당 d&apos; 변화: %1(%2~%3).</translation>
    </message>
    <message>
        <source>Your last 200 answers against those before: threats found, %1; false alarms, %2.</source>
        <translation>최근 답변 200건과 그 이전 답변의 비교: 위해물품 발견 %1, 오경보 %2.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>증가</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>감소</translation>
    </message>
    <message>
        <source>With a detector and without</source>
        <translation>AI 탐지기 사용 여부별 비교</translation>
    </message>
    <message>
        <source>You have not read with a detector yet; the form of a session offers it.</source>
        <translation>아직 AI 탐지기를 켜고 판독한 적이 없습니다. 훈련 설정에서 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>판독</translation>
    </message>
    <message>
        <source>without</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>with</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>where it was right</source>
        <translation>탐지기가 맞은 경우</translation>
    </message>
    <message>
        <source>where it was wrong</source>
        <translation>탐지기가 틀린 경우</translation>
    </message>
    <message>
        <source>Following it where it is wrong is what costs: threats it did not mark, harmless things it did.</source>
        <translation>손해는 탐지기가 틀렸을 때 그대로 따르는 데서 생깁니다. 탐지기가 표시하지 않은 위해물품과 잘못 표시한 무해한 물품이 그렇습니다.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>None was used yet.</source>
        <translation>아직 사용한 도구가 없습니다.</translation>
    </message>
    <message>
        <source>On while you looked</source>
        <translation>판독 중 켠 도구</translation>
    </message>
    <message>
        <source>images</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>threats found</source>
        <translation>발견한 위해물품</translation>
    </message>
    <message>
        <source>Tools are taken for the harder images: that a share is lower does not say that the tool harms.</source>
        <translation>도구는 어려운 영상에 더 많이 씁니다. 비율이 낮다고 해서 도구가 해롭다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Among the others</source>
        <translation>다른 교육생과 비교</translation>
    </message>
    <message>
        <source>Better than %1 % of %2 others (%3 to %4 %). Half of them have a d&apos; of %5 or more.</source>
        <translation>다른 교육생 %2명 중 %1%보다 우수합니다(%3~%4%). 그중 절반의 d&apos;는 %5 이상입니다.</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>재시험</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days: %1 found, %2 still to come.</source>
        <translation>놓친 영상은 1일, 7일, 30일 뒤에 다시 나옵니다. 발견: %1, 남은 재시험: %2건.</translation>
    </message>
    <message>
        <source>Nothing answered yet. A judgement takes about %1 threats and %1 harmless images.</source>
        <translation>아직 답변이 없습니다. 평가하려면 위해물품 영상 약 %1장과 무해한 영상 약 %1장이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 Too few for a judgement: that takes about %2 of each.</source>
        <translation>%1 평가하기에 부족합니다. 각각 약 %2장이 필요합니다.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>아직 답변한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>교육생</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>약점</translation>
    </message>
    <message>
        <source>In brackets: 95 % confidence. d&apos; is given from %1 threats and %1 harmless images on; a weakness is named when it is one with 80 % probability.</source>
        <translation>괄호 안은 95% 신뢰구간입니다. d&apos;는 위해물품 영상과 무해한 영상이 각각 %1장 이상일 때 표시합니다. 약점은 약점일 확률이 80% 이상일 때 표시합니다.</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>교육생 전체</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>난이도별</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %3건 중 %2건</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>has read X-ray images of parcels with and without prohibited items in Portlight&apos;s sandbox. No image counts twice.</source>
        <translation>위 사람은 Portlight 모의훈련장에서 금지물품이 있는 소포와 없는 소포의 X선 영상을 판독하였습니다. 같은 영상은 두 번 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>Found by class: %1</source>
        <translation>종류별 발견: %1</translation>
    </message>
    <message>
        <source>What is in this scan is not known here any more; import its pack again.</source>
        <translation>이 스캔에 무엇이 들어 있는지 이제 이곳에서 알 수 없습니다. 해당 팩을 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>This scan holds no image to read.</source>
        <translation>이 스캔에는 판독할 영상이 없습니다.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>not rated (from a pack)</source>
        <translation>난이도 없음(팩에서 가져옴)</translation>
    </message>
    <message>
        <source>box</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>가방</translation>
    </message>
    <message>
        <source>trolley case</source>
        <translation>여행용 캐리어</translation>
    </message>
    <message>
        <source>examined case (from a pack)</source>
        <translation>개장검사 건(팩에서 가져옴)</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>충분</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>of these timed out</source>
        <translation>그중 시간 초과</translation>
    </message>
    <message>
        <source>share found</source>
        <translation>발견 비율</translation>
    </message>
    <message>
        <source>for a judgement</source>
        <translation>평가하기에</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>세관공무원별</translation>
    </message>
    <message>
        <source>No projected threat has been shown yet. How often they come is set in the settings, under &quot;Projected threats&quot;.</source>
        <translation>아직 표시된 합성 위해물품이 없습니다. 표시 빈도는 설정의 &quot;합성 위해물품&quot;에서 정합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n projection(s) shown: too few for a judgement, which takes about %1.</source>
        <translation>
            <numerusform>합성 위해물품 표시: %n건. 평가하기에 부족합니다. 약 %1건이 필요합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>all projections</source>
        <translation>전체 합성 위해물품</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>In brackets: where the share lies with 95 % confidence (Wilson). Below %1 projections it says little of an officer: nobody is to be judged by it. Officers stand in alphabetical order.</source>
        <translation>괄호 안은 비율의 95% 신뢰구간(Wilson)입니다. 합성 위해물품이 %1건 미만이면 그 비율로 세관공무원에 대해 알 수 있는 것이 거의 없습니다. 이 비율로 누구도 평가해서는 안 됩니다. 세관공무원은 이름순으로 표시합니다.</translation>
    </message>
    <message>
        <source>Images that you missed come back after 1, 7 and 30 days. Still to come: %1.</source>
        <translation>놓친 영상은 1일, 7일, 30일 뒤에 다시 나옵니다. 남은 재시험: %1건.</translation>
    </message>
    <message>
        <source>Answered so far: %1, %2.</source>
        <translation>지금까지의 답변: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>위해물품 영상 %n장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harmless image(s)</source>
        <translation>
            <numerusform>무해한 영상 %n장</numerusform>
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
        <translation>외피를 제거할 메모리가 부족합니다. 다른 프로그램을 닫으십시오.</translation>
    </message>
    <message>
        <source>Stopped; the shell is still on.</source>
        <translation>중단되었습니다. 외피는 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The hub&apos;s file store cannot take this now; it is tried again.</source>
        <translation>허브의 파일 저장소가 지금은 받을 수 없습니다. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store does not allow this; check the certificate of this station.</source>
        <translation>허브의 파일 저장소가 허용하지 않습니다. 이 단말기의 인증서를 확인하십시오.</translation>
    </message>
    <message>
        <source>The hub of this terminal keeps no scan files; scans stay where they were made.</source>
        <translation>이 단말기의 허브는 스캔 파일을 보관하지 않습니다. 스캔은 촬영된 곳에 남습니다.</translation>
    </message>
    <message>
        <source>The file transfer cannot be started.</source>
        <translation>파일 전송을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>동기화가 중단되었습니다.</translation>
    </message>
    <message>
        <source>A file at the hub is larger than it can be.</source>
        <translation>허브에 있는 파일 하나가 허용 크기를 넘습니다.</translation>
    </message>
    <message>
        <source>The hub&apos;s file store and this station do not accept each other; check the certificates.</source>
        <translation>허브의 파일 저장소와 이 단말기가 서로를 인증하지 못합니다. 인증서를 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no line to the hub&apos;s file store; it is tried again.</source>
        <translation>허브의 파일 저장소에 연결되지 않습니다. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>A part of this scan at the hub is damaged or was altered.</source>
        <translation>허브에 있는 이 스캔의 일부가 손상되었거나 변조되었습니다.</translation>
    </message>
    <message>
        <source>This is no hash of a scan.</source>
        <translation>스캔의 해시가 아닙니다.</translation>
    </message>
    <message>
        <source>A part of this scan is missing at the hub.</source>
        <translation>이 스캔의 일부가 허브에 없습니다.</translation>
    </message>
    <message>
        <source>The scan cannot be stored: the disk is full or read-only.</source>
        <translation>스캔을 저장할 수 없습니다. 디스크가 가득 찼거나 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>The hub does not have this scan yet; the terminal that made it has not sent it.</source>
        <translation>허브에 아직 이 스캔이 없습니다. 촬영한 단말기가 아직 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hub address; it reads postgresql://role@host:port/database.</source>
        <translation>&quot;%1&quot;: 허브 주소가 아닙니다. postgresql://role@host:port/database 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>The hub address holds a password; put it into a file instead.</source>
        <translation>허브 주소에 비밀번호가 들어 있습니다. 비밀번호는 파일에 따로 두십시오.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>비밀번호 파일 %1: 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The hub knows this station&apos;s role but has not enrolled it.</source>
        <translation>허브가 이 단말기의 역할은 알지만 단말기를 등록하지 않았습니다.</translation>
    </message>
    <message>
        <source>The hub cannot take this now (%1); it is tried again.</source>
        <translation>허브가 지금은 받을 수 없습니다(%1). 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The hub does not allow this: %1</source>
        <translation>허브가 허용하지 않습니다: %1</translation>
    </message>
    <message>
        <source>The hub does not know this station: %1</source>
        <translation>허브가 이 단말기를 알지 못합니다: %1</translation>
    </message>
    <message>
        <source>The hub reported a failure: %1</source>
        <translation>허브에서 오류가 발생했습니다: %1</translation>
    </message>
    <message>
        <source>The hub and this station do not accept each other; check certificate and password: %1</source>
        <translation>허브와 이 단말기가 서로를 인증하지 못합니다. 인증서와 비밀번호를 확인하십시오: %1</translation>
    </message>
    <message>
        <source>There is no line to the hub; work goes on, and it is tried again.</source>
        <translation>허브에 연결되지 않습니다. 업무는 계속되며 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The hub does not answer; it is tried again.</source>
        <translation>허브가 응답하지 않습니다. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The hub has no chart &quot;%1&quot;; it has %2.</source>
        <translation>허브에 도표 &quot;%1&quot;이(가) 없습니다. 있는 도표: %2.</translation>
    </message>
    <message>
        <source>This hub was set up by a newer Portlight (step %1, this program knows %2); install the newer version.</source>
        <translation>이 허브는 더 새로운 Portlight로 설정되었습니다(단계 %1, 이 프로그램은 %2까지 지원). 새 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>A step of the hub&apos;s schema is missing.</source>
        <translation>허브 스키마의 단계 하나가 없습니다.</translation>
    </message>
    <message>
        <source>This terminal is not linked to a hub; link it with portlightctl hub link.</source>
        <translation>이 단말기는 허브에 연결되어 있지 않습니다. portlightctl hub link로 연결하십시오.</translation>
    </message>
    <message>
        <source>The link file %1 names no hub; get a new one.</source>
        <translation>연결 파일 %1: 허브가 지정되어 있지 않습니다. 새 파일을 받으십시오.</translation>
    </message>
    <message>
        <source>The link file %1 cannot be written.</source>
        <translation>연결 파일 %1: 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log.</source>
        <translation>로그의 체크포인트가 아닙니다.</translation>
    </message>
    <message>
        <source>The proof shows no event that this program knows.</source>
        <translation>증명이 가리키는 이벤트를 이 프로그램이 알지 못합니다.</translation>
    </message>
    <message>
        <source>This proof does not hold: %1</source>
        <translation>이 증명은 성립하지 않습니다: %1</translation>
    </message>
    <message>
        <source>No checkpoint covers this event yet; sync and try again in a while.</source>
        <translation>이 이벤트를 포함하는 체크포인트가 아직 없습니다. 동기화하고 잠시 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>the checkpoint is not signed by the log&apos;s key.</source>
        <translation>체크포인트에 로그 키의 서명이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 witnesses signed the checkpoint.</source>
        <translation>체크포인트에 서명한 증인: %2명 중 %1명.</translation>
    </message>
    <message>
        <source>the event is not in the log at that place, or it was changed.</source>
        <translation>그 위치의 로그에 이벤트가 없거나 이벤트가 변경되었습니다.</translation>
    </message>
    <message>
        <source>The hub altered the content of this entry.</source>
        <translation>허브가 이 항목의 내용을 변조했습니다.</translation>
    </message>
    <message>
        <source>The checkpoint that others signed does not fit the log this terminal was shown.</source>
        <translation>다른 참여자가 서명한 체크포인트가 이 단말기가 받은 로그와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>This is no key of the form NAME+ID+KEY; copy it whole.</source>
        <translation>NAME+ID+KEY 형식의 키가 아닙니다. 키 전체를 복사하십시오.</translation>
    </message>
    <message>
        <source>Give the key a name without spaces and plus signs.</source>
        <translation>키 이름은 공백과 더하기 기호 없이 정하십시오.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>키 파일 %1: 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no signed note; get the file again.</source>
        <translation>서명된 노트가 아닙니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>This file is no proof (c2sp.org/tlog-proof); get it again.</source>
        <translation>이 파일은 증명(c2sp.org/tlog-proof)이 아닙니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The hub&apos;s log is not the one this witness saw before (entry %1): nothing was signed.</source>
        <translation>허브의 로그가 이 증인이 전에 본 것과 다릅니다(항목 %1). 아무것도 서명하지 않았습니다.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 is damaged or of another log.</source>
        <translation>증인의 상태 파일 %1: 손상되었거나 다른 로그의 파일입니다.</translation>
    </message>
    <message>
        <source>The witness&apos;s state file %1 cannot be written; nothing was signed.</source>
        <translation>증인의 상태 파일 %1: 쓸 수 없습니다. 아무것도 서명하지 않았습니다.</translation>
    </message>
    <message>
        <source>This key is of the log %1, but the hub is %2.</source>
        <translation>이 키는 로그 %1의 키이지만 허브는 %2입니다.</translation>
    </message>
    <message>
        <source>Another hub answers in the place of the one before.</source>
        <translation>이전 허브 자리에서 다른 허브가 응답합니다.</translation>
    </message>
    <message>
        <source>The hub&apos;s log no longer holds this entry as it was.</source>
        <translation>허브 로그의 이 항목이 예전 그대로가 아닙니다.</translation>
    </message>
    <message>
        <source>The scans here need more room than they may have; those that the hub does not have yet are kept.</source>
        <translation>이곳의 스캔이 허용된 공간보다 많습니다. 서버에 아직 없는 스캔은 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Entry %1: the content does not match its hash; it was altered.</source>
        <translation>기록 %1: 내용이 해시와 맞지 않습니다. 변경되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1: the signature is not that of an officer the administration vouches for.</source>
        <translation>기록 %1: 관청이 보증하는 세관공무원의 서명이 아닙니다.</translation>
    </message>
    <message>
        <source>These codes hold no proof: %1</source>
        <translation>이 코드에는 증명이 없습니다: %1</translation>
    </message>
    <message>
        <source>they are damaged; scan them again.</source>
        <translation>손상되었습니다. 다시 스캔하십시오.</translation>
    </message>
    <message>
        <source>this program does not know the kind of event; use a newer version.</source>
        <translation>이 프로그램이 모르는 종류의 사건입니다. 더 새로운 판을 쓰십시오.</translation>
    </message>
    <message>
        <source>a line among them is none.</source>
        <translation>코드가 아닌 줄이 있습니다.</translation>
    </message>
    <message>
        <source>This proof was made by another program; hand out the proof file itself.</source>
        <translation>다른 프로그램이 만든 증명입니다. 증명 파일 자체를 건네십시오.</translation>
    </message>
    <message>
        <source>This proof is too long for codes on paper; hand out the proof file (portlightctl ledger proof).</source>
        <translation>종이에 코드로 싣기에는 증명이 너무 깁니다. 증명 파일을 건네십시오(portlightctl ledger proof).</translation>
    </message>
    <message>
        <source>they are longer than codes can be.</source>
        <translation>코드의 길이 한도를 넘습니다.</translation>
    </message>
    <message>
        <source>they are of more than one proof.</source>
        <translation>둘 이상의 증명이 섞여 있습니다.</translation>
    </message>
    <message>
        <source>code %1 of %2 is missing; scan it too.</source>
        <translation>코드 %1/%2 누락. 함께 스캔하십시오.</translation>
    </message>
    <message>
        <source>There is no small picture of this scan.</source>
        <translation>이 스캔의 축소 영상이 없습니다.</translation>
    </message>
    <message>
        <source>The small picture of this scan is signed by nobody known here; it is not shown.</source>
        <translation>이 스캔의 축소 영상은 이곳에서 알 수 없는 사람이 서명하여 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The small picture of this scan at the hub is damaged or was altered.</source>
        <translation>허브에 있는 이 스캔의 축소 영상이 손상되었거나 변조되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>항목 %1: %2</translation>
    </message>
    <message>
        <source>Entry %1, event %2: %3</source>
        <translation>항목 %1, 이벤트 %2: %3</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>radius %1</source>
        <translation>반지름 %1</translation>
    </message>
</context>
<context>
    <name>VoxelBuffer</name>
    <message>
        <source>The scan states an impossible size.</source>
        <translation>스캔에 명시된 크기가 있을 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>Not enough memory for this scan (%1 MiB); close other scans.</source>
        <translation>이 스캔을 열 메모리가 부족합니다(%1 MiB). 다른 스캔을 닫으십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::app</name>
    <message>
        <source>Next case</source>
        <translation>다음 검사 건</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>이전 검사 건</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>작업 목록 검색</translation>
    </message>
    <message>
        <source>Go to the worklist</source>
        <translation>작업 목록으로 이동</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Answer unaided</source>
        <translation>육안 판독 답변</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>다음 탐지 결과</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>이전 탐지 결과</translation>
    </message>
    <message>
        <source>Only for volumes.</source>
        <translation>볼륨 전용입니다.</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>투과영상 전용입니다.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>통관 허용</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>2차 판독</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>개장검사</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>보류 승인</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>보류 반려</translation>
    </message>
    <message>
        <source>Record the examination</source>
        <translation>개장검사 결과 기록</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>반출</translation>
    </message>
    <message>
        <source>Move and turn</source>
        <translation>이동 및 회전</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>윈도우 및 레벨</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>자</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>표식</translation>
    </message>
    <message>
        <source>Angle: three clicks</source>
        <translation>각도: 세 번 클릭</translation>
    </message>
    <message>
        <source>Sphere: what it holds</source>
        <translation>구: 내부 측정</translation>
    </message>
    <message>
        <source>Outline on a slice: what it holds</source>
        <translation>단면 윤곽선: 내부 측정</translation>
    </message>
    <message>
        <source>Segment what I click (Ctrl: without leak guard)</source>
        <translation>클릭한 물체 분할(Ctrl: 누출 방지 없이)</translation>
    </message>
    <message>
        <source>Crop box</source>
        <translation>자르기 상자</translation>
    </message>
    <message>
        <source>Undo mark</source>
        <translation>표시 실행 취소</translation>
    </message>
    <message>
        <source>Redo mark</source>
        <translation>표시 다시 실행</translation>
    </message>
    <message>
        <source>Standard image</source>
        <translation>표준 영상</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>반전</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Slice up</source>
        <translation>위 단면</translation>
    </message>
    <message>
        <source>Slice down</source>
        <translation>아래 단면</translation>
    </message>
    <message>
        <source>Enlarge the view in use, and back</source>
        <translation>사용 중인 화면 확대 및 복귀</translation>
    </message>
    <message>
        <source>Image alone</source>
        <translation>영상만 보기</translation>
    </message>
    <message>
        <source>Image in its own window</source>
        <translation>영상을 별도 창으로</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>화면 캡처 저장...</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>프리셋 %1</translation>
    </message>
    <message>
        <source>Import scans...</source>
        <translation>스캔 가져오기...</translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <translation>폴더 가져오기...</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>가져오기 보고서</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>가져오기 중단</translation>
    </message>
    <message>
        <source>Gamma brighter</source>
        <translation>감마 밝게</translation>
    </message>
    <message>
        <source>Gamma darker</source>
        <translation>감마 어둡게</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>확대경</translation>
    </message>
    <message>
        <source>Density strip</source>
        <translation>밀도 프로파일</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>화면 연동</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>세관공무원 추가</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>항만 통계</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Show or hide the worklist</source>
        <translation>작업 목록 보이기 또는 숨기기</translation>
    </message>
    <message>
        <source>Show or hide the case panel</source>
        <translation>검사 건 패널 보이기 또는 숨기기</translation>
    </message>
    <message>
        <source>Go to the image</source>
        <translation>영상으로 이동</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Shell off: outer box and tray</source>
        <translation>외피 제거: 바깥 상자와 트레이</translation>
    </message>
    <message>
        <source>Hide the segmented thing, and back</source>
        <translation>분할한 물체 숨기기 및 복귀</translation>
    </message>
    <message>
        <source>Show the segmented thing alone, and back</source>
        <translation>분할한 물체만 보기 및 복귀</translation>
    </message>
    <message>
        <source>Show everything: nothing hidden, cut or cropped</source>
        <translation>모두 보기: 숨김, 절단, 자르기 해제</translation>
    </message>
    <message>
        <source>Clip plane through the crosshair, facing you</source>
        <translation>십자선을 지나는 정면 절단면</translation>
    </message>
    <message>
        <source>Turn the clip plane to face you</source>
        <translation>절단면을 정면으로 돌리기</translation>
    </message>
    <message>
        <source>Clip plane further in</source>
        <translation>절단면 안쪽으로</translation>
    </message>
    <message>
        <source>Clip plane further out</source>
        <translation>절단면 바깥쪽으로</translation>
    </message>
    <message>
        <source>Crop to the chosen mark or finding</source>
        <translation>선택한 표시나 탐지 결과에 맞춰 자르기</translation>
    </message>
    <message>
        <source>Crop box off</source>
        <translation>자르기 상자 해제</translation>
    </message>
    <message>
        <source>Thick slab: off, 5, 10, 20, 40 mm</source>
        <translation>두꺼운 슬랩: 끔, 5, 10, 20, 40 mm</translation>
    </message>
    <message>
        <source>Slab shows most, mean or least</source>
        <translation>슬랩 표시: 최댓값, 평균, 최솟값</translation>
    </message>
    <message>
        <source>Slice across the line of sight, through the crosshair</source>
        <translation>십자선을 지나 시선에 수직인 단면</translation>
    </message>
    <message>
        <source>Perspective, or parallel</source>
        <translation>원근 또는 평행 투영</translation>
    </message>
    <message>
        <source>Compare with a reference scan, and back</source>
        <translation>기준 스캔과 비교 및 복귀</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>자동 회전</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>현재 화면 북마크</translation>
    </message>
    <message>
        <source>Picture to the case</source>
        <translation>화면 캡처를 검사 건에 저장</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1: 쓸 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>화면 캡처를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Station %1, %2</source>
        <translation>단말기 %1, %2</translation>
    </message>
    <message>
        <source>All cases.</source>
        <translation>모든 검사 건.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>선택 조건: %1.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>보고서를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The customs officer&apos;s inspection desk.</source>
        <translation>세관공무원용 X선 검사 프로그램.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Keep cases, scans and settings in this folder.</source>
        <translation>검사 건, 스캔, 설정을 이 폴더에 보관합니다.</translation>
    </message>
    <message>
        <source>View one file or series folder outside any case, without sign-in.</source>
        <translation>검사 건과 관계없이 파일 하나 또는 시리즈 폴더를 로그인 없이 봅니다.</translation>
    </message>
    <message>
        <source>Open this case after sign-in.</source>
        <translation>로그인한 뒤 이 검사 건을 엽니다.</translation>
    </message>
    <message>
        <source>Sign in with this badge; the password comes from PORTLIGHT_PASSWORD.</source>
        <translation>이 직원부호로 로그인합니다. 비밀번호는 PORTLIGHT_PASSWORD에서 읽습니다.</translation>
    </message>
    <message>
        <source>Show the image with this preset.</source>
        <translation>이 프리셋으로 영상을 표시합니다.</translation>
    </message>
    <message>
        <source>Who draws volumes: cpu, gpu, or auto for a graphics card where there is one.</source>
        <translation>볼륨 렌더링 장치: cpu, gpu, auto(그래픽카드가 있으면 그래픽카드).</translation>
    </message>
    <message>
        <source>Lay this over the radiograph: edges, local-contrast, ... (several: comma between them).</source>
        <translation>투과영상에 적용할 강조: edges, local-contrast, ... (여러 개는 쉼표로 구분).</translation>
    </message>
    <message>
        <source>Write the window as a PNG once the image is at full quality.</source>
        <translation>영상이 최고 화질이 되면 창을 PNG로 저장합니다.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>창 크기. 예: 1280x800.</translation>
    </message>
    <message>
        <source>Print one line of JSON with the time to the first image.</source>
        <translation>첫 영상까지 걸린 시간을 JSON 한 줄로 출력합니다.</translation>
    </message>
    <message>
        <source>End when the image is shown and written.</source>
        <translation>영상을 표시하고 저장한 뒤 종료합니다.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT in pixels, such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size에는 1280x800처럼 픽셀 단위 WIDTHxHEIGHT를 지정하십시오. 입력값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--renderer wants auto, cpu or gpu, not &quot;%1&quot;.</source>
        <translation>--renderer에는 auto, cpu, gpu 중 하나를 지정하십시오. 입력값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; to view a file write --open FILE.</source>
        <translation>&quot;%1&quot;: 없는 옵션입니다. 파일을 보려면 --open FILE을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1: 그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>--case needs a sign-in: set PORTLIGHT_BADGE and PORTLIGHT_PASSWORD.</source>
        <translation>--case를 쓰려면 로그인이 필요합니다. PORTLIGHT_BADGE와 PORTLIGHT_PASSWORD를 설정하십시오.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1(%2): %3</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other. %1. The strictest stands until a supervisor decides.</source>
        <translation>서로 다른 곳에서 내린 결정이 상충합니다. %1. 감독관이 결정할 때까지 가장 엄격한 결정이 유지됩니다.</translation>
    </message>
    <message>
        <source>%1 asks for this hold: %2. The list of marks has the view it was decided in.</source>
        <translation>보류 요청: %1. 사유: %2. 결정 당시의 화면은 표시 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Second opinion, read blind: the first officer&apos;s reason, marks and notes appear once you have decided.</source>
        <translation>2차 판독(독립 판독): 먼저 판독한 세관공무원의 사유, 표시, 메모는 결정한 뒤에 나타납니다.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 voxels</source>
        <translation>%1 × %2 × %3 복셀</translation>
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
        <translation>%1, %2, 값 단위 %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 픽셀</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>촬영 일시: %1</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>%1: 위험 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that was approved; approve it again.</source>
        <translation>%1: 승인된 위험 모델이 아닙니다. 다시 승인하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be made; check the disk and its rights.</source>
        <translation>%1: 만들 수 없습니다. 디스크와 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and its rights.</source>
        <translation>%1: 쓸 수 없습니다. 디스크와 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>The case was decided meanwhile.</source>
        <translation>그사이 이 검사 건에 결정이 내려졌습니다.</translation>
    </message>
    <message>
        <source>The share read unaided lies between 0 and 1.</source>
        <translation>육안 판독 비율은 0에서 1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The rule for doubtful alarms is longer than %1 letters.</source>
        <translation>의심 경보 처리 지침이 %1자를 넘습니다.</translation>
    </message>
    <message>
        <source>The detectors are off: there is no folder of models at %1.</source>
        <translation>AI 탐지기가 꺼져 있습니다. 모델 폴더가 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1: 거부되었습니다. %2</translation>
    </message>
    <message>
        <source>The detectors are off: there is no model in %1.</source>
        <translation>AI 탐지기가 꺼져 있습니다. 폴더에 모델이 없습니다: %1.</translation>
    </message>
    <message>
        <source>The scan holds no radiograph.</source>
        <translation>스캔에 투과영상이 없습니다.</translation>
    </message>
    <message>
        <source>Stopped; the export is not complete.</source>
        <translation>중단되었습니다. 내보내기가 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 holds an export already; name another folder.</source>
        <translation>%1: 이미 내보낸 자료가 있습니다. 다른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>선별 규칙</translation>
    </message>
    <message>
        <source>Language for this run: %1.</source>
        <translation>이번 실행에 쓸 언어: %1.</translation>
    </message>
    <message>
        <source>--language wants one of %1, not &quot;%2&quot;.</source>
        <translation>--language에는 %1 중 하나를 씁니다. 지금 값: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Country: prohibited goods, lanes, lessons</source>
        <translation>국가: 금지물품, 검사 구분, 학습</translation>
    </message>
    <message>
        <source>Go to the documents</source>
        <translation>문서로 가기</translation>
    </message>
    <message>
        <source>Register...</source>
        <translation>등록...</translation>
    </message>
    <message>
        <source>Hand on...</source>
        <translation>인계...</translation>
    </message>
    <message>
        <source>Present...</source>
        <translation>제시...</translation>
    </message>
    <message>
        <source>Affix a seal...</source>
        <translation>봉인 부착...</translation>
    </message>
    <message>
        <source>Check the seal...</source>
        <translation>봉인 확인...</translation>
    </message>
    <message>
        <source>Receipt of the decision...</source>
        <translation>결정 확인서...</translation>
    </message>
    <message>
        <source>Fetch the case&apos;s scans from the hub</source>
        <translation>검사 건의 스캔을 서버에서 가져오기</translation>
    </message>
    <message>
        <source>Stop fetching scans</source>
        <translation>스캔 가져오기 중지</translation>
    </message>
    <message>
        <source>No scan is being fetched.</source>
        <translation>가져오는 중인 스캔이 없습니다.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read; check the file.</source>
        <translation>문서를 읽을 수 없습니다: %1. 파일을 확인하십시오.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read to its end.</source>
        <translation>문서를 끝까지 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The document %1 is empty; there is nothing to register.</source>
        <translation>문서가 비어 있습니다: %1. 등록할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>hold requested</source>
        <translation>보류 요청됨</translation>
    </message>
    <message>
        <source>hold approved</source>
        <translation>보류 승인됨</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>통관 허용됨</translation>
    </message>
    <message>
        <source>released</source>
        <translation>반출됨</translation>
    </message>
    <message>
        <source>The decision&apos;s record does not hold; no receipt is given for it.</source>
        <translation>결정 기록이 유효하지 않아 확인서를 내지 않습니다.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor settles it before there is a receipt.</source>
        <translation>이 검사 건의 두 결정이 서로 어긋납니다. 감독관이 정리한 뒤에 확인서를 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no hold and no release in this case to give a receipt for.</source>
        <translation>이 검사 건에는 확인서를 낼 보류나 반출이 없습니다.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1; choose another folder.</source>
        <translation>확인서를 쓸 수 없습니다: %1. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>확인서 %1</translation>
    </message>
    <message>
        <source>Customs receipt: %1</source>
        <translation>세관 확인서: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>검사 건 %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정한 사람</translation>
    </message>
    <message>
        <source>%1, station %2</source>
        <translation>%1, 단말기 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>수입자</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>물품</translation>
    </message>
    <message>
        <source>The code holds the signed decision and the proof that it is entry %1 of %2 in the log %3. To check it anywhere, without a line: scan the code into a text file and run</source>
        <translation>이 코드에는 서명된 결정과, 그것이 %3 로그의 기록 %1/%2임을 보이는 증명이 들어 있습니다. 회선 없이 어디서나 확인하려면 코드를 텍스트 파일로 읽어 다음을 실행하십시오.</translation>
    </message>
    <message>
        <source>with the key that the administration publishes; it must be this one:</source>
        <translation>관청이 공개한 키와 함께 씁니다. 키는 다음과 같아야 합니다.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>사건 %1</translation>
    </message>
    <message>
        <source>Scan all %1 codes, one a line, in any order.</source>
        <translation>코드 %1개를 한 줄에 하나씩, 순서와 관계없이 모두 스캔하십시오.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>모의훈련장 열기</translation>
    </message>
    <message>
        <source>This is the sandbox.</source>
        <translation>이곳은 모의훈련장입니다.</translation>
    </message>
    <message>
        <source>Only in the sandbox.</source>
        <translation>모의훈련장 전용입니다.</translation>
    </message>
    <message>
        <source>No training session is on.</source>
        <translation>진행 중인 훈련이 없습니다.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>What I see and miss</source>
        <translation>내가 발견하고 놓치는 것</translation>
    </message>
    <message>
        <source>Next image of the session</source>
        <translation>훈련의 다음 영상</translation>
    </message>
    <message>
        <source>End the training session</source>
        <translation>훈련 종료</translation>
    </message>
    <message>
        <source>Train on simulated cases, in a data folder of its own and without any line to a hub.</source>
        <translation>허브에 연결하지 않고 별도의 데이터 폴더에서 모의 검사 건으로 훈련합니다.</translation>
    </message>
    <message>
        <source>Rare threats, %1 % of the images</source>
        <translation>드문 위해물품, 영상의 %1%</translation>
    </message>
    <message>
        <source>What you miss</source>
        <translation>놓치는 것</translation>
    </message>
    <message>
        <source>Threats found: %1 of %2</source>
        <translation>발견한 위해물품: %2건 중 %1건</translation>
    </message>
    <message>
        <source>False alarms: %1 of %2 harmless images</source>
        <translation>오경보: 무해한 영상 %2장 중 %1장</translation>
    </message>
    <message>
        <source>Re-tests found: %1 of %2</source>
        <translation>재시험에서 발견: %2건 중 %1건</translation>
    </message>
    <message>
        <source>Half of the answers within %1 s</source>
        <translation>답변의 절반: %1초 이내</translation>
    </message>
    <message>
        <source>One session is too few for a judgement: that takes about 100 threats and 100 harmless images.</source>
        <translation>한 번의 훈련으로는 평가하기에 부족합니다. 위해물품 영상 약 100장과 무해한 영상 약 100장이 필요합니다.</translation>
    </message>
    <message>
        <source>Projected threats: at most one image in ten and %1 an hour, a window of %2 to %3 seconds.</source>
        <translation>합성 위해물품의 한도: 영상 10장 중 1장, 시간당 %1건, 제한 시간 %2~%3초.</translation>
    </message>
    <message>
        <source>Import an exercise pack...</source>
        <translation>연습 팩 가져오기...</translation>
    </message>
    <message>
        <source>Your training session of %1 was cut off before its first answer; it is ended and counts nothing.</source>
        <translation>%1의 훈련이 첫 답변 전에 끊겨 종료되었습니다. 아무것도 집계되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Your training session of %1 was cut off; it is ended. The %n image(s) you answered count, the one you had not answered does not.</source>
        <translation>
            <numerusform>%1의 훈련이 도중에 끊겨 종료되었습니다. 답변한 영상 %n장은 집계되고, 답변하지 않은 영상은 집계되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted false alarms lie between 0 and %1 a picture or parcel.</source>
        <translation>허용 오경보는 영상 또는 소포당 0~%1건이어야 합니다.</translation>
    </message>
    <message>
        <source>The scan holds no volume with values in HU, attenuation or density.</source>
        <translation>이 스캔에는 값이 HU, 감쇠 또는 밀도인 볼륨이 없습니다.</translation>
    </message>
    <message>
        <source>coarser voxels</source>
        <translation>더 성긴 복셀</translation>
    </message>
    <message>
        <source>finer voxels</source>
        <translation>더 촘촘한 복셀</translation>
    </message>
    <message>
        <source>more noise</source>
        <translation>더 많은 잡음</translation>
    </message>
    <message>
        <source>less noise</source>
        <translation>더 적은 잡음</translation>
    </message>
    <message>
        <source>softer edges</source>
        <translation>더 흐린 경계</translation>
    </message>
    <message>
        <source>sharper edges</source>
        <translation>더 선명한 경계</translation>
    </message>
    <message>
        <source>other tube voltages, further apart</source>
        <translation>간격이 더 넓은 다른 관전압</translation>
    </message>
    <message>
        <source>other tube voltages, closer together</source>
        <translation>간격이 더 좁은 다른 관전압</translation>
    </message>
    <message>
        <source>denser goods</source>
        <translation>밀도가 더 높은 물품</translation>
    </message>
    <message>
        <source>lighter goods</source>
        <translation>밀도가 더 낮은 물품</translation>
    </message>
    <message>
        <source>%1 (%2, in training %3 to %4)</source>
        <translation>%1(%2, 학습 시 %3~%4)</translation>
    </message>
    <message>
        <source>%1 (%2, in training up to %3)</source>
        <translation>%1(%2, 학습 시 최대 %3)</translation>
    </message>
    <message>
        <source>Unlike the scans that %1 was trained on: %2. Its alarms, and its silence, are worth less here.</source>
        <translation>%1의 학습에 쓰인 스캔과 다릅니다: %2. 여기서는 경보가 있든 없든 그 신뢰도가 떨어집니다.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The program stopped before its end</source>
        <translation>끝나기 전에 프로그램이 중단됨</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>유사 영상</translation>
    </message>
    <message>
        <source>This scan holds nothing to compare: no radiograph, and no CT whose values tell attenuation.</source>
        <translation>이 스캔에는 비교할 것이 없습니다. 투과영상이 없고, 값으로 감쇠를 알 수 있는 CT도 없습니다.</translation>
    </message>
    <message>
        <source>This scan has not been looked at yet.</source>
        <translation>아직 분석하지 않은 스캔입니다.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>합성 위해물품: 결과</translation>
    </message>
    <message>
        <source>A signed statement of a party is not that long.</source>
        <translation>당사자가 서명한 진술서로는 너무 깁니다.</translation>
    </message>
    <message>
        <source>This is no statement signed by a party.</source>
        <translation>당사자가 서명한 진술서가 아닙니다.</translation>
    </message>
    <message>
        <source>The key that signed for %1 was withdrawn by the administration.</source>
        <translation>관청이 회수한 키로 서명되었습니다(당사자: %1).</translation>
    </message>
    <message>
        <source>The statement is not signed with a key that the administration registered for %1, or was altered.</source>
        <translation>관청이 등록한 당사자의 키로 서명되지 않았거나 변조된 진술서입니다(당사자: %1).</translation>
    </message>
    <message>
        <source>This statement is recorded in this case already; the party signs a new one for what it does again.</source>
        <translation>이 진술서는 이 검사 건에 이미 기록되어 있습니다. 당사자가 같은 일을 다시 하면 새 진술서에 서명해야 합니다.</translation>
    </message>
    <message>
        <source>A party is named by 1 to %1 characters in one line.</source>
        <translation>당사자의 이름은 한 줄로 1~%1자여야 합니다.</translation>
    </message>
    <message>
        <source>Model %1, which gave this reason, is not on this terminal; its past declarations cannot be listed here.</source>
        <translation>이 사유를 제시한 모델이 이 단말기에 없어 그 과거 신고를 여기에서 나열할 수 없습니다(모델 %1).</translation>
    </message>
    <message>
        <source>The risk model in %1 is not the one that gave this reason.</source>
        <translation>%1: 이 사유를 제시한 위험 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>This reason counted no past declarations.</source>
        <translation>이 사유는 과거 신고를 집계한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>This is no scan of a case.</source>
        <translation>검사 건의 스캔이 아닙니다.</translation>
    </message>
    <message>
        <source>There is not enough memory to look at this scan; close other programs and open its case again.</source>
        <translation>이 스캔을 분석할 메모리가 부족합니다. 다른 프로그램을 닫고 검사 건을 다시 여십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseContents</name>
    <message>
        <source>Image and declaration</source>
        <translation>영상과 신고서</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseController</name>
    <message>
        <source>unknown officer</source>
        <translation>미등록 세관공무원</translation>
    </message>
    <message>
        <source>%1 (rights withdrawn)</source>
        <translation>%1(권한 회수)</translation>
    </message>
    <message>
        <source>No case is open; choose one from the worklist.</source>
        <translation>열린 검사 건이 없습니다. 작업 목록에서 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseDetection</name>
    <message>
        <source>Detectors: starting</source>
        <translation>AI 탐지: 시작 중</translation>
    </message>
    <message>
        <source>Detectors: off</source>
        <translation>AI 탐지: 꺼짐</translation>
    </message>
    <message>
        <source>Detectors: all looked at</source>
        <translation>AI 탐지: 모두 분석함</translation>
    </message>
    <message numerus="yes">
        <source>Detectors: paused, %n waiting</source>
        <translation>
            <numerusform>AI 탐지: 일시 정지, %n건 대기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: %n not looked at</source>
        <translation>
            <numerusform>AI 탐지: %n건 분석 안 됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detectors: looking, %n to go</source>
        <translation>
            <numerusform>AI 탐지: 분석 중, %n건 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>The detectors wait while you move the image.</source>
        <translation>영상을 움직이는 동안 AI 탐지기가 대기합니다.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>사용 중: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, scan %2</source>
        <translation>%1, 스캔 %2</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed, PPV %3 (%4)</source>
        <translation>개장검사 %2건 중 %1건 확인, PPV %3(%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1~%2%</translation>
    </message>
    <message>
        <source>Here so far: %1.</source>
        <translation>이곳 실적: %1.</translation>
    </message>
    <message>
        <source>Find its outline yourself in the standard image; do not hold on this alarm alone.</source>
        <translation>표준 영상에서 윤곽을 직접 확인하고, 이 경보만으로 보류하지 마십시오.</translation>
    </message>
    <message>
        <source>Mostly false here: %1. %2</source>
        <translation>이곳에서는 대부분 오경보: %1. %2</translation>
    </message>
    <message>
        <source>None examined here yet. In tests: found %1 %, %2 false alarms in 100 pictures.</source>
        <translation>이곳 개장검사 사례가 아직 없습니다. 시험 결과: 탐지율 %1%, 영상 100장당 오경보 %2건.</translation>
    </message>
    <message>
        <source>None examined here yet.</source>
        <translation>이곳 개장검사 사례가 아직 없습니다.</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>%1: 분석하지 못했습니다. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Looked at by %1.</source>
        <translation>분석 모델: %1.</translation>
    </message>
    <message>
        <source>The detectors are looking.</source>
        <translation>AI 탐지기가 분석하고 있습니다.</translation>
    </message>
    <message>
        <source>Waits for the detectors.</source>
        <translation>AI 탐지기를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Decided before every detector had looked.</source>
        <translation>모든 AI 탐지기가 분석하기 전에 결정되었습니다.</translation>
    </message>
    <message>
        <source>Holds after it, as supervisors answered: %1 approved, %2 rejected. Not in the PPV.</source>
        <translation>이 경보에 따른 보류에 대한 감독관의 결정: 승인 %1건, 반려 %2건. PPV에는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>In a scan unlike those of its training: see below.</source>
        <translation>학습에 쓰인 것과 다른 스캔입니다. 아래를 참조하십시오.</translation>
    </message>
    <message>
        <source>A rule, not a model: so much metal that nothing can be said of what lies in it. Turn the parcel and scan again, or open it.</source>
        <translation>모델이 아닌 규칙에 따른 결과: 금속이 너무 많아 그 안에 무엇이 있는지 알 수 없습니다. 소포를 돌려 다시 촬영하거나 개봉하십시오.</translation>
    </message>
    <message>
        <source>None examined here yet. In tests, on simulated parcels: found %1 %, %2 false alarms in 100 parcels.</source>
        <translation>이곳 개장검사 사례가 아직 없습니다. 모의 소포 시험 결과: 탐지율 %1%, 소포 100개당 오경보 %2건.</translation>
    </message>
    <message numerus="yes">
        <source>No detector for volumes here: %n volume(s) not looked at.</source>
        <translation>
            <numerusform>이곳에 볼륨용 AI 탐지기가 없어 볼륨 %n개를 분석하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No detector for radiographs here: %n radiograph(s) not looked at.</source>
        <translation>
            <numerusform>이곳에 투과영상용 AI 탐지기가 없어 투과영상 %n장을 분석하지 않았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::CasePictures</name>
    <message>
        <source>The last picture is still being kept; try again in a moment.</source>
        <translation>마지막 화면 캡처를 아직 저장하고 있습니다. 잠시 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>이 화면 캡처는 손상되어 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The picture could not be kept: the disk is full or read-only.</source>
        <translation>화면 캡처를 저장할 수 없습니다. 디스크가 가득 찼거나 읽기 전용입니다.</translation>
    </message>
</context>
<context>
    <name>portlight::app::CaseRisk</name>
    <message>
        <source>Risk</source>
        <translation>위험도</translation>
    </message>
</context>
<context>
    <name>portlight::app::CommandTable</name>
    <message>
        <source>%1 already belongs to &quot;%2&quot;; give that another key first.</source>
        <translation>%1: 이미 &quot;%2&quot;에 지정되어 있습니다. 먼저 그 명령에 다른 키를 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>portlight::app::DecisionFlow</name>
    <message>
        <source>Prohibited item</source>
        <translation>금지물품</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>미신고 물품</translation>
    </message>
    <message>
        <source>Differs from declaration</source>
        <translation>신고 내용과 다름</translation>
    </message>
    <message>
        <source>Hidden compartment</source>
        <translation>은닉 공간</translation>
    </message>
    <message>
        <source>Unclear shape</source>
        <translation>형상 불분명</translation>
    </message>
    <message>
        <source>Cannot see through</source>
        <translation>투시 불가</translation>
    </message>
    <message>
        <source>Unusual density</source>
        <translation>밀도 이상</translation>
    </message>
    <message>
        <source>Possible prohibited item</source>
        <translation>금지물품 의심</translation>
    </message>
    <message>
        <source>Clear %1?</source>
        <translation>%1 통관을 허용합니까?</translation>
    </message>
    <message>
        <source>Hold %1: why?</source>
        <translation>%1 보류 사유</translation>
    </message>
    <message>
        <source>Second opinion on %1: why?</source>
        <translation>%1 2차 판독 사유</translation>
    </message>
    <message>
        <source>Physical examination of %1: why?</source>
        <translation>%1 개장검사 사유</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: hold approved</source>
        <translation>%1: 보류 승인됨</translation>
    </message>
    <message>
        <source>Approve the hold of %1?</source>
        <translation>%1 보류를 승인합니까?</translation>
    </message>
    <message>
        <source>Approve hold</source>
        <translation>보류 승인</translation>
    </message>
    <message>
        <source>%1: hold rejected, back to inspection</source>
        <translation>%1: 보류 반려됨, 검사 단계로 복귀</translation>
    </message>
    <message>
        <source>Reject the hold of %1: why?</source>
        <translation>%1 보류 반려 사유</translation>
    </message>
    <message>
        <source>Reject hold</source>
        <translation>보류 반려</translation>
    </message>
    <message>
        <source>Explained by the declaration</source>
        <translation>신고 내용으로 설명됨</translation>
    </message>
    <message>
        <source>Harmless on second look</source>
        <translation>재검토 결과 무해</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>%1: 반출됨</translation>
    </message>
    <message>
        <source>Release %1: why?</source>
        <translation>%1 반출 사유</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>반출</translation>
    </message>
    <message>
        <source>Examined, nothing found</source>
        <translation>개장검사 결과 이상 없음</translation>
    </message>
    <message>
        <source>Papers completed</source>
        <translation>서류 보완됨</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>열린 검사 건 없음</translation>
    </message>
    <message>
        <source>Second opinion, read blind</source>
        <translation>2차 판독(독립 판독)</translation>
    </message>
</context>
<context>
    <name>portlight::app::DeskDialogs</name>
    <message>
        <source>Import scans</source>
        <translation>스캔 가져오기</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>Compare with a reference scan</source>
        <translation>기준 스캔과 비교</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>화면 캡처 저장</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 이미지 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>저장했습니다: %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1; choose another folder.</source>
        <translation>화면 캡처를 %1에 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Picture of the case</source>
        <translation>검사 건의 화면 캡처</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>가져오기 보고서</translation>
    </message>
    <message>
        <source>The port&apos;s figures</source>
        <translation>항만 통계</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>세관공무원 추가</translation>
    </message>
    <message>
        <source>Examination of %1</source>
        <translation>%1 개장검사</translation>
    </message>
    <message>
        <source>The examination is recorded.</source>
        <translation>개장검사 결과를 기록했습니다.</translation>
    </message>
    <message>
        <source>Selection rules</source>
        <translation>선별 규칙</translation>
    </message>
    <message>
        <source>No country pack is in use; choose one in the settings (Ctrl+,).</source>
        <translation>사용 중인 국가 팩이 없습니다. 설정(Ctrl+,)에서 고르십시오.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>내가 발견하고 놓치는 것</translation>
    </message>
    <message>
        <source>Import an exercise pack</source>
        <translation>연습 팩 가져오기</translation>
    </message>
    <message>
        <source>Images like %1</source>
        <translation>유사 영상: %1</translation>
    </message>
    <message>
        <source>Past declarations behind a reason</source>
        <translation>사유의 근거가 된 과거 신고</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>합성 위해물품: 결과</translation>
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
        <translation>%1: 이제 로그인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only files and folders of this terminal can be dropped here.</source>
        <translation>이 단말기의 파일과 폴더만 여기에 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>Sandbox - Portlight</source>
        <translation>모의훈련장 - Portlight</translation>
    </message>
    <message>
        <source>New here: train in the sandbox</source>
        <translation>처음 사용: 모의훈련장에서 훈련</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>모의훈련장에서 훈련</translation>
    </message>
    <message>
        <source>The sandbox program %1 cannot be started; install Portlight again.</source>
        <translation>모의훈련장 프로그램을 시작할 수 없습니다: %1. Portlight를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Your password is changed, from now on.</source>
        <translation>비밀번호가 변경되었습니다. 지금부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DetectionSettings</name>
    <message>
        <source>As the models were shipped</source>
        <translation>모델 출고 설정대로</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>시행</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>AI 탐지기</translation>
    </message>
    <message>
        <source>Only an administrator changes how the detectors are used.</source>
        <translation>AI 탐지기 사용 방식은 관리자만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 pictures</source>
        <translation>영상 100장당 허용 오경보</translation>
    </message>
    <message>
        <source> in 100 pictures</source>
        <translation> 건/100장</translation>
    </message>
    <message>
        <source> % of cases</source>
        <translation> % (검사 건 대비)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Share read unaided first</source>
        <translation>육안 판독을 먼저 하는 비율</translation>
    </message>
    <message>
        <source>Read unaided first</source>
        <translation>육안 판독 우선</translation>
    </message>
    <message>
        <source>There the findings stay hidden until the officer has said what they see.</source>
        <translation>해당 검사 건에서는 세관공무원이 소견을 밝힐 때까지 탐지 결과를 숨깁니다.</translation>
    </message>
    <message>
        <source>Find its outline yourself; do not hold on this alarm alone.</source>
        <translation>윤곽을 직접 확인하고, 이 경보만으로 보류하지 마십시오.</translation>
    </message>
    <message>
        <source>Rule on doubtful alarms</source>
        <translation>의심 경보 처리 지침</translation>
    </message>
    <message>
        <source>On doubtful alarms</source>
        <translation>의심 경보</translation>
    </message>
    <message>
        <source>Stands in place of an alarm whose class was mostly false on this scanner.</source>
        <translation>이 검색기에서 대부분 오경보였던 종류의 경보 대신 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>No model is in use.</source>
        <translation>사용 중인 모델이 없습니다.</translation>
    </message>
    <message>
        <source>In tests %1 false alarms in 100 pictures, and found: %2. Holds for scans looked at from then on.</source>
        <translation>시험 결과 영상 100장당 오경보 %1건, 탐지율: %2. 시행 이후 분석하는 스캔부터 적용됩니다.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In force, signed by you.</source>
        <translation>본인 서명으로 시행되었습니다.</translation>
    </message>
    <message>
        <source>False alarms, radiographs</source>
        <translation>오경보, 투과영상</translation>
    </message>
    <message>
        <source>False alarms, CT</source>
        <translation>오경보, CT</translation>
    </message>
    <message>
        <source> in 100 parcels</source>
        <translation> 건/100개</translation>
    </message>
    <message>
        <source>Accepted false alarms in 100 parcels</source>
        <translation>소포 100개당 허용 오경보</translation>
    </message>
    <message>
        <source>In tests, on simulated parcels, %1 false alarms in 100 parcels, and found: %2. Holds for scans looked at from then on.</source>
        <translation>모의 소포 시험 결과 소포 100개당 오경보 %1건, 탐지율: %2. 시행 이후 분석하는 스캔부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DocumentDialogs</name>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>종결된 검사 건에는 아무것도 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>No document is registered in this case yet.</source>
        <translation>이 검사 건에 등록된 문서가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>먼저 목록에서 문서를 고르십시오.</translation>
    </message>
    <message>
        <source>No seal is recorded in this case yet.</source>
        <translation>이 검사 건에 기록된 봉인이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Choose a seal in the list first.</source>
        <translation>먼저 목록에서 봉인을 고르십시오.</translation>
    </message>
    <message>
        <source>This seal is open; nothing more is found of it.</source>
        <translation>열린 봉인이라 더 확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The document to register</source>
        <translation>등록할 문서</translation>
    </message>
    <message>
        <source>The file presented as %1</source>
        <translation>제시된 파일: %1</translation>
    </message>
    <message>
        <source>%1, %2. What is kept of it is its hash; the file stays where it is.</source>
        <translation>%1, %2. 해시만 보관하며 파일은 제자리에 남습니다.</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>문서 등록</translation>
    </message>
    <message>
        <source>The document is registered.</source>
        <translation>문서가 등록되었습니다.</translation>
    </message>
    <message>
        <source>%1, presented as %2</source>
        <translation>%1, 제시된 이름: %2</translation>
    </message>
    <message>
        <source>Presented document</source>
        <translation>제시된 문서</translation>
    </message>
    <message>
        <source>Recorded: the document is the one registered.</source>
        <translation>기록됨: 등록된 문서와 같습니다.</translation>
    </message>
    <message>
        <source>Recorded: the document presented is not the one registered.</source>
        <translation>기록됨: 제시된 문서가 등록된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1: 현재 보유자 %2.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>인계가 기록되었습니다.</translation>
    </message>
    <message>
        <source>A seal is used once: its number tells it from all others.</source>
        <translation>봉인은 한 번만 씁니다. 번호로 다른 봉인과 구별합니다.</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>컨테이너 %1</translation>
    </message>
    <message>
        <source>Affix a seal</source>
        <translation>봉인 부착</translation>
    </message>
    <message>
        <source>The seal is recorded.</source>
        <translation>봉인이 기록되었습니다.</translation>
    </message>
    <message>
        <source>Seal %1 on %2</source>
        <translation>봉인 %1, 대상: %2</translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation>봉인 확인</translation>
    </message>
    <message>
        <source>The state of the seal is recorded.</source>
        <translation>봉인 상태가 기록되었습니다.</translation>
    </message>
    <message>
        <source>The statement that the party signed</source>
        <translation>당사자가 서명한 진술서</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1: 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>What %1 signed is something else than what is to be recorded; compare what it does, the file and the names.</source>
        <translation>당사자가 서명한 내용이 기록하려는 내용과 다릅니다(당사자: %1). 행위, 파일, 이름을 비교하십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::app::DutyResultsPage</name>
    <message>
        <source>Save the results</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Projected threats: results</source>
        <translation>합성 위해물품: 결과</translation>
    </message>
    <message>
        <source>Save as a table...</source>
        <translation>표로 저장...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>PDF로 저장...</translation>
    </message>
</context>
<context>
    <name>portlight::app::FiguresDesk</name>
    <message>
        <source>Save the numbers</source>
        <translation>수치 저장</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>도표 저장</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 이미지 (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>portlight::app::FileDesk</name>
    <message>
        <source>A file has no case to decide</source>
        <translation>파일에는 결정할 검사 건이 없습니다</translation>
    </message>
    <message>
        <source>Viewing only</source>
        <translation>보기 전용</translation>
    </message>
    <message>
        <source>Nothing here is kept or sent.</source>
        <translation>여기서는 보관도 전송도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Loading the scan, %1 %</source>
        <translation>스캔 불러오는 중, %1%</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>스캔 불러오는 중...</translation>
    </message>
    <message>
        <source>This file holds a report but no image; open the scan it speaks of.</source>
        <translation>이 파일에는 보고서만 있고 영상이 없습니다. 보고서가 가리키는 스캔을 여십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ImportController</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>파일과 폴더 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>가져오는 중: %1</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there; choose another in the settings.</source>
        <translation>감시 폴더 %1: 폴더가 없습니다. 설정에서 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>감시 폴더</translation>
    </message>
    <message>
        <source>Receiving, slice %1</source>
        <translation>수신 중, 단면 %1</translation>
    </message>
    <message>
        <source>Receiver on port %1</source>
        <translation>수신기: 포트 %1</translation>
    </message>
    <message>
        <source>Scanners on this machine can send to %1, 127.0.0.1 port %2.</source>
        <translation>이 컴퓨터의 검색기는 %1, 127.0.0.1 포트 %2(으)로 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>scan from the network</source>
        <translation>네트워크로 받은 스캔</translation>
    </message>
    <message numerus="yes">
        <source>Import stopped; %n scan(s) came in before.</source>
        <translation>
            <numerusform>가져오기를 중단했습니다. 그전에 스캔 %n건을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) imported.</source>
        <translation>
            <numerusform>스캔 %n건을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>파일 %n개를 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>사유 보기</translation>
    </message>
    <message>
        <source>There was no scan in what you gave.</source>
        <translation>지정한 항목에 스캔이 없습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionDesk</name>
    <message>
        <source>Choose a case from the worklist, or drop a scan here.</source>
        <translation>작업 목록에서 검사 건을 선택하거나 여기에 스캔을 놓으십시오.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>저장했습니다: %1.</translation>
    </message>
    <message>
        <source>The picture was not kept: its case was left before it was stored.</source>
        <translation>화면 캡처를 저장하지 않았습니다. 저장이 끝나기 전에 검사 건을 벗어났습니다.</translation>
    </message>
    <message>
        <source>The administration has withdrawn your rights. What you decided is kept; nothing more can be saved. Sign out with Ctrl+Shift+L.</source>
        <translation>소속 기관이 권한을 회수했습니다. 내린 결정은 보관되지만 더는 저장할 수 없습니다. Ctrl+Shift+L로 로그아웃하십시오.</translation>
    </message>
    <message>
        <source>%1   %2   %3   %4</source>
        <translation>%1   %2   %3   %4</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then the detectors&apos; findings are shown, and you decide.</source>
        <translation>먼저 직접 판독한 소견을 밝히십시오(탐지 결과, Ctrl+U). 그 뒤 AI 탐지 결과가 표시되고 결정할 수 있습니다.</translation>
    </message>
    <message>
        <source>This case is not read unaided, or you have answered.</source>
        <translation>육안 판독 대상이 아니거나 이미 답변한 검사 건입니다.</translation>
    </message>
    <message>
        <source>Only an open case with a scan can get the result of an examination.</source>
        <translation>스캔이 있는 진행 중인 검사 건에만 개장검사 결과를 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>발견된 것 없음</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 has no CT volume to compare with.</source>
        <translation>%1: 비교할 CT 볼륨이 없습니다.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>확인서를 저장했습니다: %1.</translation>
    </message>
    <message>
        <source>This scan is not on this terminal yet; it is asked for at the hub.</source>
        <translation>이 스캔이 아직 이 단말기에 없어 서버에 요청했습니다.</translation>
    </message>
    <message>
        <source>No hub that keeps scans is linked; every scan here is on this terminal.</source>
        <translation>스캔을 보관하는 서버가 연결되어 있지 않습니다. 모든 스캔이 이 단말기에 있습니다.</translation>
    </message>
    <message>
        <source>Every scan of this case is on this terminal.</source>
        <translation>이 검사 건의 모든 스캔이 이 단말기에 있습니다.</translation>
    </message>
    <message>
        <source>projected: %1</source>
        <translation>합성: %1</translation>
    </message>
    <message>
        <source>Found: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>발견했습니다: %1. 합성된 것이며 이 소포에는 없습니다. 이제 검사 건을 있는 그대로 결정하십시오. Esc를 누르면 합성이 사라집니다.</translation>
    </message>
    <message>
        <source>You missed this: %1. It was projected and is not in this parcel. Now decide the case as it is; Esc takes the projection away.</source>
        <translation>놓쳤습니다: %1. 합성된 것이며 이 소포에는 없습니다. 이제 검사 건을 있는 그대로 결정하십시오. Esc를 누르면 합성이 사라집니다.</translation>
    </message>
    <message>
        <source>A projected threat was in the picture and is gone now; do it again.</source>
        <translation>영상에 있던 합성 위해물품을 지웠습니다. 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>로컬 전용</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>연결된 허브가 없습니다. 모든 검사 건은 이 단말기에 보관됩니다.</translation>
    </message>
    <message>
        <source>There is no scan of a case on the screen.</source>
        <translation>화면에 검사 건의 스캔이 없습니다.</translation>
    </message>
    <message>
        <source>Say first what you see yourself (Findings, Ctrl+U); then similar images are shown.</source>
        <translation>먼저 직접 판독한 소견을 밝히십시오(탐지 결과, Ctrl+U). 그 뒤 유사 영상이 표시됩니다.</translation>
    </message>
    <message>
        <source>The picture is not on this terminal yet; it is asked for at the hub.</source>
        <translation>화면 캡처가 아직 이 단말기에 없어 허브에 요청했습니다.</translation>
    </message>
    <message>
        <source>signed by the party</source>
        <translation>당사자가 서명함</translation>
    </message>
    <message>
        <source>signed with a key withdrawn since</source>
        <translation>이후 회수된 키로 서명됨</translation>
    </message>
    <message>
        <source>signed with a key that is not registered</source>
        <translation>등록되지 않은 키로 서명됨</translation>
    </message>
    <message>
        <source>the party&apos;s signature is WRONG</source>
        <translation>당사자의 서명이 틀림</translation>
    </message>
</context>
<context>
    <name>portlight::app::InspectionPage</name>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Image - Portlight</source>
        <translation>영상 - Portlight</translation>
    </message>
</context>
<context>
    <name>portlight::app::PackImport</name>
    <message>
        <source>Reading an exercise pack</source>
        <translation>연습 팩 읽는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came in from the pack, %1 with something prohibited; sessions show them from now on.</source>
        <translation>
            <numerusform>팩에서 스캔 %n건을 가져왔습니다. 그중 금지물품이 있는 것: %1건. 이제부터 훈련에 나옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, nobody marked where the thing lies: these are cases only.</source>
        <translation>
            <numerusform>%n건은 물품의 위치를 아무도 표시하지 않아 검사 건으로만 씁니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ProjectionSettings</name>
    <message>
        <source>Share of radiographs</source>
        <translation>투과영상 중 비율</translation>
    </message>
    <message>
        <source>At least one in</source>
        <translation>최소 1회</translation>
    </message>
    <message>
        <source>At most an hour</source>
        <translation>시간당 최대</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>결정 제한 시간</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>시행</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>Projected threats</source>
        <translation>합성 위해물품</translation>
    </message>
    <message>
        <source>A threat that is not in the parcel, shown in the picture of some cases. The officer is told at once; the case is then decided as it is, and its log says that there was one.</source>
        <translation>소포에 없는 위해물품을 일부 검사 건의 영상에 보여 줍니다. 세관공무원에게 바로 알린 뒤 검사 건은 있는 그대로 결정하며, 합성이 있었다는 사실은 검사 건의 로그에 남습니다.</translation>
    </message>
    <message>
        <source>Only a supervisor changes this.</source>
        <translation>감독관만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>시행 중입니다.</translation>
    </message>
    <message>
        <source>None are projected.</source>
        <translation>합성하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source> radiograph(s)</source>
        <translation>
            <numerusform> 장마다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::ReceiptDesk</name>
    <message>
        <source>The last receipt is still being written.</source>
        <translation>앞선 확인서를 아직 쓰는 중입니다.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReferenceChooser</name>
    <message>
        <source>Only CT volumes are compared side by side.</source>
        <translation>CT 볼륨만 나란히 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>파일...</translation>
    </message>
</context>
<context>
    <name>portlight::app::ReportSheet</name>
    <message>
        <source>Saved as %1.</source>
        <translation>저장했습니다: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another folder.</source>
        <translation>%1: 쓰지 못했습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::app::RulesDesk</name>
    <message>
        <source>No case with a declaration was examined at this station yet; try the rules on a file of past declarations.</source>
        <translation>이 단말기에서 신고서가 있는 건을 개장검사한 적이 아직 없습니다. 과거 신고 파일에 규칙을 시험 적용하십시오.</translation>
    </message>
    <message>
        <source>an unknown officer</source>
        <translation>미등록 세관공무원</translation>
    </message>
    <message>
        <source>Past declarations with their outcomes</source>
        <translation>검사 결과가 있는 과거 신고</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;All files (*)</source>
        <translation>CSV 표 (*.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>이 단말기</translation>
    </message>
</context>
<context>
    <name>portlight::app::SandboxPort</name>
    <message>
        <source>Simulating cases</source>
        <translation>검사 건 모의 생성 중</translation>
    </message>
    <message>
        <source>Sandbox: no hub</source>
        <translation>모의훈련장: 허브 없음</translation>
    </message>
    <message>
        <source>This program has no way to any hub: nothing leaves it.</source>
        <translation>이 프로그램은 어떤 허브에도 연결되지 않습니다. 아무것도 밖으로 나가지 않습니다.</translation>
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
        <translation>스캔 불러오는 중, %1%</translation>
    </message>
    <message>
        <source>This case has no scan yet. Drop one here to attach it.</source>
        <translation>이 검사 건에는 아직 스캔이 없습니다. 여기에 놓으면 첨부됩니다.</translation>
    </message>
    <message>
        <source>Loading the scan...</source>
        <translation>스캔 불러오는 중...</translation>
    </message>
    <message>
        <source>A small picture, sent ahead of the scan.
%1</source>
        <translation>스캔보다 먼저 받은 축소 영상입니다.
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
        <translation>서버에서 스캔을 가져오는 중%1. Ctrl+Shift+G로 중지합니다.</translation>
    </message>
    <message>
        <source>The scan was not fetched: it was stopped. Ctrl+G goes on with it.</source>
        <translation>스캔을 가져오지 못했습니다. 중지되었습니다. Ctrl+G로 이어집니다.</translation>
    </message>
    <message>
        <source>Scans: no line</source>
        <translation>스캔: 회선 없음</translation>
    </message>
    <message numerus="yes">
        <source>Scans: no line, %n to send</source>
        <translation>
            <numerusform>스캔: 회선 없음, 보낼 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching a scan%1</source>
        <translation>스캔 가져오는 중%1</translation>
    </message>
    <message numerus="yes">
        <source>Sending a scan%1, %n to go</source>
        <translation>
            <numerusform>스캔 보내는 중%1, 남은 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans: over quota</source>
        <translation>스캔: 공간 초과</translation>
    </message>
    <message numerus="yes">
        <source>Scans: %n to send</source>
        <translation>
            <numerusform>스캔: 보낼 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left this terminal for want of room; the hub has them.</source>
        <translation>
            <numerusform>공간이 부족하여 스캔 %n개가 이 단말기에서 지워졌습니다. 서버에는 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is asked for again.</source>
        <translation>%1 다시 요청합니다.</translation>
    </message>
</context>
<context>
    <name>portlight::app::ScriptedRun</name>
    <message>
        <source>The image did not come in time.</source>
        <translation>영상이 제때 나타나지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>프리셋 &quot;%1&quot;이(가) 없습니다. 있는 프리셋: %2.</translation>
    </message>
    <message>
        <source>the program has no enhancement of that name.</source>
        <translation>그런 이름의 영상 강조가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be laid over this image: %2</source>
        <translation>&quot;%1&quot;: 이 영상에 적용할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>화면 캡처를 %1에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::app::SettingsPage</name>
    <message>
        <source> min</source>
        <translation> 분</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse before the desk locks itself.</source>
        <translation>키보드나 마우스 입력이 없을 때 화면을 잠글 때까지의 시간(분).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>감시 폴더</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>선택...</translation>
    </message>
    <message>
        <source>Scans put there are imported and then removed from it.</source>
        <translation>이 폴더에 놓은 스캔은 가져온 뒤 폴더에서 삭제됩니다.</translation>
    </message>
    <message>
        <source>Receive scans from scanners on this machine (DICOM C-STORE)</source>
        <translation>이 컴퓨터의 검색기에서 스캔 수신(DICOM C-STORE)</translation>
    </message>
    <message>
        <source>Receiver port</source>
        <translation>수신기 포트</translation>
    </message>
    <message>
        <source>Receiver title</source>
        <translation>수신기 타이틀</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>수신기</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>타이틀</translation>
    </message>
    <message>
        <source>The address is this machine only (127.0.0.1).</source>
        <translation>주소는 이 컴퓨터(127.0.0.1)뿐입니다.</translation>
    </message>
    <message>
        <source>Volumes are drawn by</source>
        <translation>볼륨 렌더링 장치</translation>
    </message>
    <message>
        <source>a graphics card where there is one</source>
        <translation>그래픽카드(있는 경우)</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>the graphics card, whatever it is</source>
        <translation>그래픽카드(종류 무관)</translation>
    </message>
    <message>
        <source>From the next start of the desk on.</source>
        <translation>프로그램을 다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>국가 팩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1: 거부되었습니다. %2</translation>
    </message>
    <message>
        <source>Another folder...</source>
        <translation>다른 폴더...</translation>
    </message>
    <message>
        <source>Language, prohibited goods, lanes, tariff excerpt, holidays and lessons of a country.</source>
        <translation>한 나라의 언어, 금지물품, 검사 구분, 관세율표 발췌, 공휴일, 학습 자료입니다.</translation>
    </message>
    <message>
        <source>Send scans made here to the hub by themselves</source>
        <translation>이곳에서 만든 스캔을 자동으로 서버에 보내기</translation>
    </message>
    <message>
        <source>Scans at the hub</source>
        <translation>서버의 스캔</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Bandwidth for scans</source>
        <translation>스캔 전송 대역폭</translation>
    </message>
    <message>
        <source>Room for scans</source>
        <translation>스캔 보관 공간</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>When the room is used up, scans that the hub holds leave this terminal, the longest unused first; opening their case brings them back.</source>
        <translation>공간이 다 차면 서버에 있는 스캔 가운데 오래 쓰지 않은 것부터 이 단말기에서 지워집니다. 검사 건을 열면 다시 가져옵니다.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>대역폭</translation>
    </message>
    <message>
        <source>no country pack</source>
        <translation>국가 팩 없음</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutModel</name>
    <message>
        <source>Area</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>portlight::app::ShortcutSheet</name>
    <message>
        <source>Enter on a key changes it; Backspace takes it away.</source>
        <translation>키에서 Enter를 누르면 변경, Backspace를 누르면 삭제합니다.</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>명령이나 키 찾기</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>모든 키 초기화</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>저장됨</translation>
    </message>
</context>
<context>
    <name>portlight::app::SimilarDesk</name>
    <message>
        <source>Scans are still being looked at; the list grows by itself.</source>
        <translation>아직 스캔을 분석하고 있습니다. 목록은 자동으로 늘어납니다.</translation>
    </message>
    <message>
        <source>Some scans could not be looked at: %1</source>
        <translation>일부 스캔을 분석하지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>portlight::app::SyncController</name>
    <message>
        <source>Local only</source>
        <translation>로컬 전용</translation>
    </message>
    <message>
        <source>No hub is connected: every case is kept on this terminal.</source>
        <translation>연결된 허브가 없습니다. 모든 검사 건은 이 단말기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Hub link damaged</source>
        <translation>허브 연결 정보 손상</translation>
    </message>
    <message>
        <source>Hub: connecting</source>
        <translation>허브: 연결 중</translation>
    </message>
    <message>
        <source>Work goes on; what is decided now is sent when the line is up.</source>
        <translation>업무는 계속됩니다. 지금 내린 결정은 연결되면 전송됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Hub: stuck · %n waiting</source>
        <translation>
            <numerusform>허브: 막힘 · %n건 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connected</source>
        <translation>허브: 연결됨</translation>
    </message>
    <message>
        <source>Hub: no line</source>
        <translation>허브: 연결 끊김</translation>
    </message>
    <message>
        <source>%1 · all sent</source>
        <translation>%1 · 모두 전송됨</translation>
    </message>
    <message>
        <source>%1 · %2 waiting, oldest %3</source>
        <translation>%1 · %2건 대기, 최장 %3</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>아직 받은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Last received %1</source>
        <translation>마지막 수신: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) set aside: on record, without effect</source>
        <translation>
            <numerusform>이벤트 %n건 제외: 기록만 있고 효력 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): the hub&apos;s log was changed after the fact</source>
        <translation>
            <numerusform>경고 %n건: 허브의 로그가 사후에 변경되었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub&apos;s log was changed after the fact: %n alarm(s). Tell your supervisor. %1</source>
        <translation>
            <numerusform>허브의 로그가 사후에 변경되었습니다: 경고 %n건. 감독관에게 알리십시오. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingDesk</name>
    <message>
        <source>Sandbox: no hub</source>
        <translation>모의훈련장: 허브 없음</translation>
    </message>
    <message>
        <source>Nothing here is sent.</source>
        <translation>이곳의 자료는 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>your answers are kept, no case is touched</source>
        <translation>답변만 보관되며 검사 건은 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>Left before its end</source>
        <translation>끝나기 전에 나감</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>훈련: %1</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시 기다리십시오</translation>
    </message>
    <message>
        <source>Making the next image...</source>
        <translation>다음 영상 만드는 중...</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>금지물품이 있습니까?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>시간 종료</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>%1, as marked.</source>
        <translation>%1, 표시한 대로입니다.</translation>
    </message>
    <message>
        <source>There is this in it: %1.</source>
        <translation>들어 있는 것: %1.</translation>
    </message>
    <message>
        <source>You held it for something else: for the figures it counts as missed.</source>
        <translation>다른 것을 보고 보류했습니다. 통계에서는 놓친 것으로 셉니다.</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>오경보</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it.</source>
        <translation>금지물품이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing prohibited is in it, and you cleared it.</source>
        <translation>금지물품이 없으며, 통관을 허용했습니다.</translation>
    </message>
    <message>
        <source>This image comes back tomorrow.</source>
        <translation>이 영상은 내일 다시 나옵니다.</translation>
    </message>
    <message>
        <source>After %1 s.</source>
        <translation>소요 시간: %1초.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) answered</source>
        <translation>
            <numerusform>영상 %n장 답변함</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>훈련이 끝났습니다.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>훈련이 끝났습니다</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>훈련 끝</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>영상 없음</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A scan of an examined case, out of an exercise pack.</source>
        <translation>연습 팩에서 가져온, 개장검사가 끝난 건의 스캔입니다.</translation>
    </message>
</context>
<context>
    <name>portlight::app::TrainingReportPage</name>
    <message>
        <source>Certificate...</source>
        <translation>이수증...</translation>
    </message>
    <message>
        <source>Whose page</source>
        <translation>표시할 사람</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>내가 발견하고 놓치는 것</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>PDF로 저장...</translation>
    </message>
    <message>
        <source>Save the answers as a table...</source>
        <translation>답변을 표로 저장...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>답변 저장</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>이수증 저장</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>내 결과</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>교육생 전체</translation>
    </message>
    <message>
        <source>Choose a trainee first.</source>
        <translation>먼저 교육생을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::country</name>
    <message>
        <source>The country pack was altered after it was signed (%1); get it again.</source>
        <translation>국가 팩이 서명 뒤에 변경되었습니다(%1). 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a country pack.</source>
        <translation>&quot;%1&quot;: 국가 팩에 있을 수 없는 파일입니다.</translation>
    </message>
    <message>
        <source>The country pack names the lesson %1 but does not hold it.</source>
        <translation>국가 팩에 적힌 학습 자료 %1이(가) 팩 안에 없습니다.</translation>
    </message>
    <message>
        <source>The country pack holds no lesson.</source>
        <translation>국가 팩에 학습 자료가 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds no country pack (pack.json).</source>
        <translation>%1 폴더에 국가 팩(pack.json)이 없습니다.</translation>
    </message>
    <message>
        <source>The country pack carries no signature.</source>
        <translation>국가 팩에 서명이 없습니다.</translation>
    </message>
    <message>
        <source>The country pack is signed by a key that is not trusted here (%1...).</source>
        <translation>국가 팩이 이곳에서 신뢰하지 않는 키로 서명되어 있습니다(%1...).</translation>
    </message>
    <message>
        <source>%1 of the country pack is no JSON object.</source>
        <translation>국가 팩의 %1 파일이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 in the country pack lacks something or is malformed.</source>
        <translation>국가 팩의 %2 파일, %1번째 항목: 빠진 것이 있거나 형식이 틀립니다.</translation>
    </message>
    <message>
        <source>%1 of the country pack must list 1 to %2 entries under &quot;%3&quot;.</source>
        <translation>국가 팩의 %1 파일에는 &quot;%3&quot; 아래 1~%2개 항목이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The country pack is of a format that this version does not read.</source>
        <translation>이 판에서 읽지 못하는 형식의 국가 팩입니다.</translation>
    </message>
    <message>
        <source>pack.json needs id, name, language, locale, date, note and units in the forms that docs/country-packs.md names.</source>
        <translation>pack.json에는 docs/country-packs.md에 적힌 형식의 id, name, language, locale, date, note, units가 있어야 합니다.</translation>
    </message>
    <message>
        <source>The lesson %1 must be UTF-8 text that begins with &quot;# Title&quot;.</source>
        <translation>학습 자료 %1: &quot;# Title&quot;로 시작하는 UTF-8 글이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>portlight::inference</name>
    <message>
        <source>The model carries no signature.</source>
        <translation>모델에 서명이 없습니다.</translation>
    </message>
    <message>
        <source>The model is signed by a key that this terminal does not trust (%1...).</source>
        <translation>모델이 이 단말기가 신뢰하지 않는 키로 서명되었습니다(%1...).</translation>
    </message>
    <message>
        <source>The model&apos;s description was altered after it was signed.</source>
        <translation>모델 설명이 서명된 뒤에 변조되었습니다.</translation>
    </message>
    <message>
        <source>This program was built without ONNX Runtime.</source>
        <translation>이 프로그램은 ONNX Runtime 없이 빌드되었습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not of the shape its bundle states.</source>
        <translation>모델 출력의 형태가 번들에 명시된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The model has no %1.</source>
        <translation>모델에 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large: %2 bytes, %3 at most.</source>
        <translation>모델의 %1: 너무 큽니다(%2바이트, 최대 %3바이트).</translation>
    </message>
    <message>
        <source>The model&apos;s %1 is too large.</source>
        <translation>모델의 %1: 너무 큽니다.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 was altered after it was signed.</source>
        <translation>모델의 %1: 서명된 뒤에 변조되었습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s classes need different names and thresholds from 0 to 1.</source>
        <translation>모델의 종류마다 이름이 달라야 하고 임계값은 0에서 1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The model&apos;s operating points for %1 cannot be.</source>
        <translation>모델의 %1 동작점이 있을 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>The model names %1 classes.</source>
        <translation>모델에 명시된 종류의 수: %1개.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json is not a JSON object.</source>
        <translation>모델의 bundle.json이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle has a format that this version does not know.</source>
        <translation>모델 번들의 형식을 이 버전이 알지 못합니다.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states an input or a step that cannot be.</source>
        <translation>모델의 bundle.json에 있을 수 없는 입력이나 단계가 명시되어 있습니다.</translation>
    </message>
    <message>
        <source>There is no model for &quot;%1&quot; in %2.</source>
        <translation>&quot;%1&quot;에 대한 모델이 %2에 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s %1 &quot;%2&quot; is not of the shape its bundle states.</source>
        <translation>모델의 %1 &quot;%2&quot;: 형태가 번들에 명시된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The model has other inputs and outputs than its bundle states.</source>
        <translation>모델의 입력과 출력이 번들에 명시된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The detector could not run.</source>
        <translation>AI 탐지기를 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>The model is not one that ONNX Runtime can load.</source>
        <translation>ONNX Runtime이 불러올 수 없는 모델입니다.</translation>
    </message>
    <message>
        <source>The model is not one that OpenCV can load.</source>
        <translation>OpenCV가 불러올 수 없는 모델입니다.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>영상이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>The scan has no colour or grey picture to look at.</source>
        <translation>스캔에 분석할 컬러 또는 흑백 영상이 없습니다.</translation>
    </message>
    <message>
        <source>loose, such as textile</source>
        <translation>성긴 물질(섬유 등)</translation>
    </message>
    <message>
        <source>organic, such as food or plastic</source>
        <translation>유기물(식품, 플라스틱 등)</translation>
    </message>
    <message>
        <source>glass, stone or light metal</source>
        <translation>유리, 돌 또는 경금속</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>금속</translation>
    </message>
    <message>
        <source>%1% of the mass reads as %2; declared goods of this kind hold about %3%.</source>
        <translation>질량의 %1% 판독: %2. 이런 신고 물품에서는 보통 약 %3%입니다.</translation>
    </message>
    <message>
        <source>Nearly empty: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>거의 비어 있음: 판독 %1 kg, 신고 %2 kg.</translation>
    </message>
    <message>
        <source>Heavier than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>신고보다 무거움: 판독 %1 kg, 신고 %2 kg.</translation>
    </message>
    <message>
        <source>Lighter than declared: the scan reads %1 kg, declared are %2 kg.</source>
        <translation>신고보다 가벼움: 판독 %1 kg, 신고 %2 kg.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states features or an overlap that cannot be.</source>
        <translation>모델의 bundle.json에 있을 수 없는 특징이나 겹침이 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json names no model or no set.</source>
        <translation>모델의 bundle.json에 모델이나 세트 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The model is of a kind that this version does not know.</source>
        <translation>이 판이 모르는 종류의 모델입니다.</translation>
    </message>
    <message>
        <source>This model does not look at radiographs.</source>
        <translation>이 모델은 투과영상을 분석하지 않습니다.</translation>
    </message>
    <message>
        <source>The model was trained on other features than this version computes.</source>
        <translation>이 판이 계산하는 것과 다른 특징으로 학습된 모델입니다.</translation>
    </message>
    <message>
        <source>This model does not look at volumes.</source>
        <translation>이 모델은 볼륨을 분석하지 않습니다.</translation>
    </message>
    <message>
        <source>The volume&apos;s values tell no attenuation: it takes HU, attenuation or density.</source>
        <translation>볼륨 값으로 감쇠를 알 수 없습니다. HU, 감쇠 또는 밀도가 필요합니다.</translation>
    </message>
    <message>
        <source>The model&apos;s bundle.json states a range of training that cannot be.</source>
        <translation>모델의 bundle.json에 있을 수 없는 학습 범위가 적혀 있습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::inspection</name>
    <message>
        <source>This decision is none of clear, hold, second opinion or physical examination.</source>
        <translation>결정은 통관 허용, 보류, 2차 판독, 개장검사 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Your role may not decide cases; ask an inspector.</source>
        <translation>현재 역할로는 검사 건을 결정할 수 없습니다. 검사관에게 요청하십시오.</translation>
    </message>
    <message>
        <source>Two decisions on this case contradict each other; a supervisor resolves it.</source>
        <translation>이 검사 건의 두 결정이 상충합니다. 감독관이 해결해야 합니다.</translation>
    </message>
    <message>
        <source>This case has no scan yet; decide once the scan is there.</source>
        <translation>이 검사 건에는 아직 스캔이 없습니다. 스캔이 들어온 뒤 결정하십시오.</translation>
    </message>
    <message>
        <source>This case is on hold; only a supervisor can release it.</source>
        <translation>보류된 검사 건입니다. 감독관만 반출할 수 있습니다.</translation>
    </message>
    <message>
        <source>This case is already decided; a supervisor can reopen it.</source>
        <translation>이미 결정된 검사 건입니다. 감독관이 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>You asked for this second opinion; another officer gives it. You may still hold the case or send it to examination.</source>
        <translation>본인이 요청한 2차 판독은 다른 세관공무원이 합니다. 본인은 보류하거나 개장검사로 보내는 것만 가능합니다.</translation>
    </message>
    <message>
        <source>Say why in a few words: every decision but Clear needs a reason.</source>
        <translation>사유를 간단히 적으십시오. 통관 허용 외의 모든 결정에는 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Only a supervisor can release a held case.</source>
        <translation>보류된 검사 건은 감독관만 반출할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only a held or examined case can be released.</source>
        <translation>보류되었거나 개장검사한 검사 건만 반출할 수 있습니다.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must release the case.</source>
        <translation>본인이 요청한 보류입니다. 반출은 다른 사람이 해야 합니다.</translation>
    </message>
    <message>
        <source>Only a supervisor can answer a hold.</source>
        <translation>보류에 대한 승인이나 반려는 감독관만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>No hold waits for an answer on this case.</source>
        <translation>이 검사 건에는 승인을 기다리는 보류가 없습니다.</translation>
    </message>
    <message>
        <source>You asked for this hold; a second person must answer it.</source>
        <translation>본인이 요청한 보류입니다. 승인이나 반려는 다른 사람이 해야 합니다.</translation>
    </message>
    <message>
        <source>%1 is not a container number (ISO 6346): check it against the container&apos;s door.</source>
        <translation>%1: 컨테이너 번호(ISO 6346)가 아닙니다. 컨테이너 문의 번호와 대조하십시오.</translation>
    </message>
    <message>
        <source>The record is incomplete: &quot;%1&quot; is missing.</source>
        <translation>기록이 불완전합니다. &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>This case is already open.</source>
        <translation>이미 등록된 검사 건입니다.</translation>
    </message>
    <message>
        <source>This case does not exist; open it first.</source>
        <translation>없는 검사 건입니다. 먼저 등록하십시오.</translation>
    </message>
    <message>
        <source>This case is closed; nothing can be added to it.</source>
        <translation>종결된 검사 건에는 아무것도 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>A name may be %1 characters long at most.</source>
        <translation>이름은 최대 %1자입니다.</translation>
    </message>
    <message>
        <source>The record is incomplete: the document&apos;s hash is missing.</source>
        <translation>기록이 불완전합니다. 문서의 해시가 없습니다.</translation>
    </message>
    <message>
        <source>This file is registered in this case already, as %1.</source>
        <translation>이 파일은 이 검사 건에 이미 등록되어 있습니다: %1.</translation>
    </message>
    <message>
        <source>Say who has the document.</source>
        <translation>문서를 가진 사람을 적으십시오.</translation>
    </message>
    <message>
        <source>%1 has the document already.</source>
        <translation>이미 문서를 가지고 있습니다: %1.</translation>
    </message>
    <message>
        <source>%1 has the document now; look again before you hand it on.</source>
        <translation>현재 문서 보유자: %1. 인계하기 전에 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>Say who takes the document over.</source>
        <translation>문서를 넘겨받는 사람을 적으십시오.</translation>
    </message>
    <message>
        <source>A seal has a number of at most %1 characters.</source>
        <translation>봉인 번호는 최대 %1자입니다.</translation>
    </message>
    <message>
        <source>There is a seal %1 in this case already; a seal is used once.</source>
        <translation>이 검사 건에 이미 있는 봉인입니다: %1. 봉인은 한 번만 씁니다.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>봉인이 잠그는 것을 적으십시오.</translation>
    </message>
    <message>
        <source>There is no seal %1 in this case; affix it first.</source>
        <translation>이 검사 건에 없는 봉인입니다: %1. 먼저 부착하십시오.</translation>
    </message>
    <message>
        <source>A seal is found intact, opened or broken.</source>
        <translation>봉인 상태는 온전함, 열림, 파손 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Seal %1 was found broken before.</source>
        <translation>이미 파손으로 확인된 봉인입니다: %1.</translation>
    </message>
    <message>
        <source>Seal %1 was opened before.</source>
        <translation>이미 열린 봉인입니다: %1.</translation>
    </message>
    <message>
        <source>Say why the seal is opened.</source>
        <translation>봉인을 여는 까닭을 적으십시오.</translation>
    </message>
    <message>
        <source>Say in a few words how the seal was found.</source>
        <translation>봉인 상태를 짧게 적으십시오.</translation>
    </message>
    <message>
        <source>There is no such document in this case; register it first.</source>
        <translation>이 검사 건에 없는 문서입니다. 먼저 등록하십시오.</translation>
    </message>
    <message>
        <source>Say who presents the document.</source>
        <translation>문서를 제시하는 사람을 적으십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::intake</name>
    <message>
        <source>Case %1 has no such scan.</source>
        <translation>검사 건 %1에 해당 스캔이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no DICOM scan; a threat report cannot refer to it.</source>
        <translation>%1: DICOM 스캔이 아니어서 위해물품 보고서가 가리킬 수 없습니다.</translation>
    </message>
    <message>
        <source>Sign in first; scans are stored encrypted.</source>
        <translation>먼저 로그인하십시오. 스캔은 암호화하여 저장합니다.</translation>
    </message>
    <message>
        <source>There is no room to open the scan; free some disk space.</source>
        <translation>스캔을 열 공간이 없습니다. 디스크 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>The declaration %1 cannot be read.</source>
        <translation>신고서 %1: 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is too large for a declaration.</source>
        <translation>%1: 신고서로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 is not a declaration in JSON.</source>
        <translation>%1: JSON 형식의 신고서가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 holds neither a picture nor a threat report.</source>
        <translation>%1: 영상도 위해물품 보고서도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is already in case %2; it was not added again.</source>
        <translation>%1: 이미 검사 건 %2에 있어 다시 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The scan that %1 speaks of is not on this terminal; its findings have no place.</source>
        <translation>%1: 보고서가 가리키는 스캔이 이 단말기에 없어 탐지 결과를 표시할 위치가 없습니다.</translation>
    </message>
    <message>
        <source>Put aside in %1.</source>
        <translation>격리 위치: %1.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as a scan of case %2 but differs from it; both are kept.</source>
        <translation>%1은(는) 검사 건 %2의 스캔과 같은 인스턴스라고 하지만 내용이 다릅니다. 둘 다 보관합니다.</translation>
    </message>
</context>
<context>
    <name>portlight::risk</name>
    <message>
        <source>The file has no column &quot;%1&quot;, which the profile &quot;%2&quot; takes as the declaration number.</source>
        <translation>프로필 &quot;%2&quot;에서 신고번호로 쓰는 열 &quot;%1&quot;이(가) 파일에 없습니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a number.</source>
        <translation>%1 &quot;%2&quot;: 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a date in the profile&apos;s format.</source>
        <translation>%1 &quot;%2&quot;: 프로필에 정한 날짜 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no outcome that the profile knows.</source>
        <translation>%1 &quot;%2&quot;: 프로필에 없는 검사 결과입니다.</translation>
    </message>
    <message>
        <source>The file is empty or its first line is no list of column titles.</source>
        <translation>파일이 비어 있거나 첫 줄이 열 제목 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>The import was stopped after %1 rows.</source>
        <translation>가져오기를 %1행에서 중단했습니다.</translation>
    </message>
    <message>
        <source>The row is damaged: a quote is not closed, or the row is too long.</source>
        <translation>행이 손상되었습니다. 따옴표가 닫히지 않았거나 행이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The row has %1 fields where the header has %2.</source>
        <translation>제목 줄은 %2열인데 이 행은 %1열입니다.</translation>
    </message>
    <message>
        <source>The row has no declaration number.</source>
        <translation>행에 신고번호가 없습니다.</translation>
    </message>
    <message>
        <source>The CSV profile %1 cannot be opened: %2.</source>
        <translation>CSV 프로필 %1: 열 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1 is too large to be a CSV profile.</source>
        <translation>%1: CSV 프로필로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The CSV profile is not JSON: %1.</source>
        <translation>CSV 프로필이 JSON이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; needs a separator of one character.</source>
        <translation>CSV 프로필 &quot;%1&quot;: 구분자는 한 글자여야 합니다.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; names an unknown element &quot;%2&quot;.</source>
        <translation>CSV 프로필 &quot;%1&quot;: 알 수 없는 항목 &quot;%2&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The CSV profile &quot;%1&quot; must say which column holds the declaration number.</source>
        <translation>CSV 프로필 &quot;%1&quot;: 신고번호가 있는 열을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>The response needs its %1.</source>
        <translation>회신에 필요한 항목이 없습니다: %1.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is longer than the %3 characters of the message.</source>
        <translation>%1 &quot;%2&quot;: 메시지의 허용 길이 %3자를 넘습니다.</translation>
    </message>
    <message>
        <source>declaration number</source>
        <translation>신고번호</translation>
    </message>
    <message>
        <source>declarant&apos;s reference</source>
        <translation>신고인 참조번호</translation>
    </message>
    <message>
        <source>container number</source>
        <translation>컨테이너 번호</translation>
    </message>
    <message>
        <source>customs office</source>
        <translation>세관</translation>
    </message>
    <message>
        <source>message reference</source>
        <translation>메시지 참조번호</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>발신인</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>수신인</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB, too large for one message.</source>
        <translation>파일이 256 MiB를 넘어 메시지 하나로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The file is neither WCO XML nor UN/EDIFACT, and no CSV profile fits its first line.</source>
        <translation>WCO XML도 UN/EDIFACT도 아닌 파일이며, 첫 줄에 맞는 CSV 프로필도 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1: 열 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More than one case agrees (%1 do); the newest was taken.</source>
        <translation>일치하는 검사 건이 둘 이상이어서(%1건) 가장 최근 것을 선택했습니다.</translation>
    </message>
    <message>
        <source>Container number %1 fails the ISO 6346 check.</source>
        <translation>컨테이너 번호 %1: ISO 6346 검사에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The case already holds declaration %1.</source>
        <translation>검사 건에 이미 신고서 %1이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The message says it has %1 segments, but there are %2.</source>
        <translation>메시지에 명시된 세그먼트는 %1개이지만 실제로는 %2개입니다.</translation>
    </message>
    <message>
        <source>A message begins on line %1 before the one before it has ended.</source>
        <translation>앞의 메시지가 끝나기 전에 %1행에서 새 메시지가 시작됩니다.</translation>
    </message>
    <message>
        <source>The interchange stops in the middle of a message (no UNT).</source>
        <translation>교환문이 메시지 도중에 끝납니다(UNT 없음).</translation>
    </message>
    <message>
        <source>The interchange holds no message.</source>
        <translation>교환문에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>The interchange holds %1, not a CUSCAR, CUSDEC, CUSRES, BAPLIE or COARRI.</source>
        <translation>교환문의 내용이 %1입니다. CUSCAR, CUSDEC, CUSRES, BAPLIE, COARRI만 지원합니다.</translation>
    </message>
    <message>
        <source>The file is no UN/EDIFACT interchange: it does not begin with UNB.</source>
        <translation>UN/EDIFACT 교환문이 아닙니다. 파일이 UNB로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>The interchange has more than %1 segments.</source>
        <translation>교환문의 세그먼트가 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>The segment that begins on line %1 never ends.</source>
        <translation>%1행에서 시작하는 세그먼트가 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no ISO 3166-1 country code.</source>
        <translation>%1 &quot;%2&quot;: ISO 3166-1 국가 부호가 아닙니다.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no ISO 4217 currency code.</source>
        <translation>%1: &quot;%2&quot;은(는) ISO 4217 통화 부호가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>%1: 0보다 작습니다.</translation>
    </message>
    <message>
        <source>Goods line %1</source>
        <translation>물품 %1란</translation>
    </message>
    <message>
        <source>%1: HS code &quot;%2&quot; must have 6 to 10 digits.</source>
        <translation>%1: HS 부호 &quot;%2&quot;은(는) 6~10자리 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1: 원산지</translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation>%1: 가격</translation>
    </message>
    <message>
        <source>%1: the weight is not above zero.</source>
        <translation>%1: 중량이 0보다 크지 않습니다.</translation>
    </message>
    <message>
        <source>%1: net weight %2 kg is above gross weight %3 kg.</source>
        <translation>%1: 순중량 %2 kg이 총중량 %3 kg보다 큽니다.</translation>
    </message>
    <message>
        <source>The goods lines weigh %1 kg together, more than the total of %2 kg.</source>
        <translation>물품란의 중량 합계 %1 kg이 총중량 %2 kg을 넘습니다.</translation>
    </message>
    <message>
        <source>The declaration has no number.</source>
        <translation>신고서에 번호가 없습니다.</translation>
    </message>
    <message>
        <source>Country of dispatch</source>
        <translation>적출국</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>목적국</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>송품장 총액</translation>
    </message>
    <message>
        <source>Container %1: no container weighs %2 kg.</source>
        <translation>컨테이너 %1: 중량 %2 kg은 컨테이너로서 있을 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>A declaration with number %1 came before.</source>
        <translation>신고번호 %1의 신고서가 이미 있습니다.</translation>
    </message>
    <message>
        <source>The XML document is too deep or too large to be a declaration.</source>
        <translation>XML 문서가 신고서로는 너무 깊거나 너무 큽니다.</translation>
    </message>
    <message>
        <source>Not well-formed XML at line %1, column %2: %3</source>
        <translation>XML 형식 오류, %1행 %2열: %3</translation>
    </message>
    <message>
        <source>The document is a &quot;%1&quot; and holds no WCO declaration or response.</source>
        <translation>&quot;%1&quot; 문서이며 WCO 신고서나 회신이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The port&apos;s figures cannot be read or written: %1.</source>
        <translation>항만 통계를 읽거나 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>적색</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>황색</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>청색</translation>
    </message>
    <message>
        <source>green</source>
        <translation>녹색</translation>
    </message>
    <message>
        <source>no lane</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1, %2시</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>전체 합계</translation>
    </message>
    <message>
        <source>Throughput and waiting time</source>
        <translation>처리량과 대기 시간</translation>
    </message>
    <message>
        <source>Hit rate by lane</source>
        <translation>검사 구분별 적발률</translation>
    </message>
    <message>
        <source>Hit rate by officer</source>
        <translation>세관공무원별 적발률</translation>
    </message>
    <message>
        <source>Hit rate by HS chapter</source>
        <translation>HS 류별 적발률</translation>
    </message>
    <message>
        <source>Hit rate by origin</source>
        <translation>원산지별 적발률</translation>
    </message>
    <message>
        <source>Hit rate by route</source>
        <translation>경로별 적발률</translation>
    </message>
    <message>
        <source>Model against random draw</source>
        <translation>모델과 무작위 추출 비교</translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation>결정 소요 시간</translation>
    </message>
    <message>
        <source>Worth of alarms</source>
        <translation>경보의 신뢰도</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>검색기</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>개장검사</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>PPV</translation>
    </message>
    <message>
        <source>from</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>to</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;; there are %2.</source>
        <translation>도표 &quot;%1&quot;이(가) 없습니다. 있는 도표: %2.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Wait (min)</source>
        <translation>대기(분)</translation>
    </message>
    <message>
        <source>Decision (s)</source>
        <translation>결정(초)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>적발</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>적발률</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>무작위 추출</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>under 30 s</source>
        <translation>30초 미만</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30초~1분</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1~2분</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2~5분</translation>
    </message>
    <message>
        <source>5 to 10 min</source>
        <translation>5~10분</translation>
    </message>
    <message>
        <source>10 to 30 min</source>
        <translation>10~30분</translation>
    </message>
    <message>
        <source>30 to 60 min</source>
        <translation>30~60분</translation>
    </message>
    <message>
        <source>1 to 4 h</source>
        <translation>1~4시간</translation>
    </message>
    <message>
        <source>4 to 24 h</source>
        <translation>4~24시간</translation>
    </message>
    <message>
        <source>over 24 h</source>
        <translation>24시간 초과</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>The risk engine failed; the log says why.</source>
        <translation>위험 분석 엔진에 오류가 발생했습니다. 원인은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The training was stopped.</source>
        <translation>학습이 중단되었습니다.</translation>
    </message>
    <message>
        <source>The risk model was made for other features than this program has; train it again.</source>
        <translation>위험 모델이 이 프로그램과 다른 특성으로 만들어졌습니다. 다시 학습시키십시오.</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>세관 %1</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>통관 절차 %1</translation>
    </message>
    <message>
        <source>import type %1</source>
        <translation>수입 종류 %1</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>수입 용도 %1</translation>
    </message>
    <message>
        <source>payment method %1</source>
        <translation>징수 형태 %1</translation>
    </message>
    <message>
        <source>mode of transport %1</source>
        <translation>운송수단 %1</translation>
    </message>
    <message>
        <source>this declarant (%1)</source>
        <translation>이 신고인(%1)</translation>
    </message>
    <message>
        <source>this importer (%1)</source>
        <translation>이 수입자(%1)</translation>
    </message>
    <message>
        <source>this seller (%1)</source>
        <translation>이 판매자(%1)</translation>
    </message>
    <message>
        <source>this carrier (%1)</source>
        <translation>이 운송인(%1)</translation>
    </message>
    <message>
        <source>HS code %1</source>
        <translation>HS 부호 %1</translation>
    </message>
    <message>
        <source>HS heading %1</source>
        <translation>HS %1호</translation>
    </message>
    <message>
        <source>HS chapter %1</source>
        <translation>HS %1류</translation>
    </message>
    <message>
        <source>dispatched from %1</source>
        <translation>적출국 %1</translation>
    </message>
    <message>
        <source>origin %1</source>
        <translation>원산지 %1</translation>
    </message>
    <message>
        <source>origin indicator %1</source>
        <translation>원산지 표시 구분 %1</translation>
    </message>
    <message>
        <source>duty %1%</source>
        <translation>관세율 %1%</translation>
    </message>
    <message>
        <source>duty regime %1</source>
        <translation>관세 구분 %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>가격 %1</translation>
    </message>
    <message>
        <source>country of dispatch</source>
        <translation>적출국</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>중량</translation>
    </message>
    <message>
        <source>price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>duty rate</source>
        <translation>관세율</translation>
    </message>
    <message>
        <source>the same goods (%1)</source>
        <translation>같은 물품(%1)</translation>
    </message>
    <message>
        <source>The lane shares must lie between 0 and 1 and be no more than 1 together.</source>
        <translation>검사 구분별 비율은 0에서 1 사이이고 합계가 1을 넘지 않아야 합니다.</translation>
    </message>
    <message>
        <source>The exploration share is larger than what red leaves over.</source>
        <translation>무작위 추출 비율이 적색을 뺀 나머지보다 큽니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1: 쓸 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>The risk model in %1 lacks its file %2; train it again or copy it anew.</source>
        <translation>%1의 위험 모델에 파일 %2이(가) 없습니다. 다시 학습시키거나 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The file %1 of the risk model in %2 was altered; train it again or copy it anew.</source>
        <translation>%2의 위험 모델 파일 %1: 변조되었습니다. 다시 학습시키거나 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>There is no risk model in %1.</source>
        <translation>%1: 위험 모델이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is too large to be a risk model&apos;s description.</source>
        <translation>%1: 위험 모델의 설명 파일로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2.</source>
        <translation>%1: JSON이 아닙니다(%2).</translation>
    </message>
    <message>
        <source>The risk model in %1 was made by another version of Portlight; train it again.</source>
        <translation>%1의 위험 모델은 다른 버전의 Portlight로 만들어졌습니다. 다시 학습시키십시오.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>폴더 %1: 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The risk model in %1 names no boosters.</source>
        <translation>%1의 위험 모델에 부스터가 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>%1건 중 1건</translation>
    </message>
    <message>
        <source>%1 (lowers the risk)</source>
        <translation>%1(위험을 낮춤)</translation>
    </message>
    <message>
        <source>not declared: %1</source>
        <translation>미신고 항목: %1</translation>
    </message>
    <message>
        <source>%1: no examined declaration in the past</source>
        <translation>%1: 과거 개장검사한 신고 없음</translation>
    </message>
    <message>
        <source>%1: %2 of %3 past declarations found fraudulent; usual %4</source>
        <translation>%1: 과거 신고 %3건 중 %2건 위반 적발, 통상 %4</translation>
    </message>
    <message>
        <source>price per kg %1: %2 times the usual of HS code %3</source>
        <translation>kg당 가격 %1: HS 부호 %3 통상값의 %2배</translation>
    </message>
    <message>
        <source>price per kg cannot be compared with the usual of HS code %1</source>
        <translation>kg당 가격을 HS 부호 %1의 통상값과 비교할 수 없음</translation>
    </message>
    <message>
        <source>weight %1 kg: %2 times the usual of HS code %3</source>
        <translation>중량 %1 kg: HS 부호 %3 통상값의 %2배</translation>
    </message>
    <message>
        <source>weight %1 kg; nothing to compare it with</source>
        <translation>중량 %1 kg: 비교할 기준 없음</translation>
    </message>
    <message>
        <source>duty rate %1%</source>
        <translation>관세율 %1%</translation>
    </message>
    <message>
        <source>day of acceptance: %1</source>
        <translation>신고 접수일: %1</translation>
    </message>
    <message>
        <source>no date of acceptance</source>
        <translation>신고 접수일 없음</translation>
    </message>
    <message>
        <source>No CSV profile fits the column titles of %1; name one with --profile.</source>
        <translation>%1: 열 제목에 맞는 CSV 프로필이 없습니다. --profile로 지정하십시오.</translation>
    </message>
    <message>
        <source>There are %1 new outcomes; learning again is worth it from %2 on.</source>
        <translation>새 검사 결과가 %1건입니다. 다시 학습하려면 %2건 이상이 바람직합니다.</translation>
    </message>
    <message>
        <source>No new outcome is later than %1; there is nothing to compare the models on.</source>
        <translation>%1 이후의 새 검사 결과가 없어 모델을 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>None of the declarations has an outcome, so there is nothing to measure the model by.</source>
        <translation>검사 결과가 있는 신고가 없어 모델을 평가할 수 없습니다.</translation>
    </message>
    <message>
        <source>The scoring was stopped.</source>
        <translation>점수 계산이 중단되었습니다.</translation>
    </message>
    <message>
        <source>Training needs at least %1 declarations with date and outcome; there are %2.</source>
        <translation>학습에는 날짜와 검사 결과가 있는 신고가 %1건 이상 필요합니다. 현재 %2건입니다.</translation>
    </message>
    <message>
        <source>Training needs declarations of both outcomes: in order and fraudulent.</source>
        <translation>학습에는 이상 없음과 위반, 두 결과의 신고가 모두 필요합니다.</translation>
    </message>
    <message>
        <source>Training needs at least one seed.</source>
        <translation>학습에는 시드가 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>The held-out period must begin after the last day of training.</source>
        <translation>검증 기간은 학습 마지막 날 다음에 시작해야 합니다.</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>규칙 %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>행 %1: %2</translation>
    </message>
    <message>
        <source>a rule begins &quot;rule NAME red|yellow|blue: its reason in words&quot;.</source>
        <translation>규칙은 &quot;rule NAME red|yellow|blue: 사유&quot; 형식으로 시작합니다.</translation>
    </message>
    <message>
        <source>there is no element &quot;%1&quot;; there are %2.</source>
        <translation>항목 &quot;%1&quot;이(가) 없습니다. 있는 항목: %2.</translation>
    </message>
    <message>
        <source>after the element stands is, is not, starts, below, above or missing.</source>
        <translation>항목 다음에는 is, is not, starts, below, above, missing 중 하나가 옵니다.</translation>
    </message>
    <message>
        <source>a code is tested with is, is not or starts.</source>
        <translation>부호는 is, is not, starts로 비교합니다.</translation>
    </message>
    <message>
        <source>a number is tested with below or above.</source>
        <translation>숫자는 below, above로 비교합니다.</translation>
    </message>
    <message>
        <source>a test needs a value, &quot;missing&quot; has none.</source>
        <translation>조건에는 값이 필요하고, &quot;missing&quot;에는 값이 없어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write 2.5 with a point.</source>
        <translation>&quot;%1&quot;: 숫자가 아닙니다. 2.5처럼 소수점으로 쓰십시오.</translation>
    </message>
    <message>
        <source>The rule file is larger than 1 MiB.</source>
        <translation>규칙 파일이 1 MiB를 넘습니다.</translation>
    </message>
    <message>
        <source>there is already a rule %1.</source>
        <translation>규칙 %1이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>a test stands below the rule it belongs to.</source>
        <translation>조건은 해당 규칙 아래에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Rule %1 has no test; it would hold for everything.</source>
        <translation>규칙 %1에 조건이 없어 모든 신고에 적용됩니다.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>규칙이 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>시험 적용이 중단되었습니다.</translation>
    </message>
    <message>
        <source>declarant</source>
        <translation>신고인</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>수입자</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>수출자</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>수하인</translation>
    </message>
    <message>
        <source>consignor</source>
        <translation>송하인</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>운송인</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>notify party</source>
        <translation>통지처</translation>
    </message>
    <message>
        <source>sender of the message</source>
        <translation>전문 발신자</translation>
    </message>
    <message>
        <source>recipient of the message</source>
        <translation>전문 수신자</translation>
    </message>
    <message>
        <source>Country of a party (%1)</source>
        <translation>당사자의 국가(%1)</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>보류 승인</translation>
    </message>
    <message>
        <source>Holds rejected</source>
        <translation>보류 반려</translation>
    </message>
    <message>
        <source>In unfamiliar scans</source>
        <translation>학습과 다른 스캔</translation>
    </message>
</context>
<context>
    <name>portlight::scans</name>
    <message>
        <source>The data of &quot;%1&quot; are damaged; ask for the file again.</source>
        <translation>&quot;%1&quot;의 데이터가 손상되었습니다. 파일을 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>&quot;%1&quot;: 읽을 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>The scan is cut off: its header promises more data than there are.</source>
        <translation>스캔이 잘렸습니다. 헤더에 명시된 것보다 데이터가 적습니다.</translation>
    </message>
    <message>
        <source>The file&apos;s axes make no sense; sizes and positions in mm are not to be trusted.</source>
        <translation>파일의 축 정보가 올바르지 않습니다. mm 단위의 크기와 위치를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file&apos;s axes are not at right angles; the volume is shown straightened.</source>
        <translation>파일의 축이 서로 직각이 아닙니다. 볼륨을 바로잡아 표시합니다.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>JPEG 파일 &quot;%1&quot;: 손상되었습니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>JPEG 파일 &quot;%1&quot;: 명시된 크기보다 데이터가 짧습니다.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기가 중단되었습니다.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is cut off; export it again.</source>
        <translation>JPEG 파일 &quot;%1&quot;: 잘렸습니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>&quot;%1&quot;: 열 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is larger than 1 GiB.</source>
        <translation>JPEG 파일 &quot;%1&quot;: 1 GiB를 넘습니다.</translation>
    </message>
    <message>
        <source>The JPEG file &quot;%1&quot; is in print colours (CMYK); export it as RGB or grey.</source>
        <translation>JPEG 파일 &quot;%1&quot;: 인쇄용 색상(CMYK)입니다. RGB나 흑백으로 내보내십시오.</translation>
    </message>
    <message>
        <source>Parts of the picture were damaged and had to be guessed.</source>
        <translation>영상 일부가 손상되어 추정값으로 채웠습니다.</translation>
    </message>
    <message>
        <source>The MetaImage header of &quot;%1&quot; is wrong or silent at &quot;%2&quot;.</source>
        <translation>MetaImage 파일 &quot;%1&quot;: 헤더의 &quot;%2&quot; 항목이 틀렸거나 없습니다.</translation>
    </message>
    <message>
        <source>The file does not say how far apart its voxels are; 1 mm was assumed.</source>
        <translation>파일에 복셀 간격이 없어 1 mm로 가정했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NRRD file.</source>
        <translation>&quot;%1&quot;: NRRD 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not end.</source>
        <translation>&quot;%1&quot;: 헤더가 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; has a line that means nothing: &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;: 헤더에 뜻을 알 수 없는 줄이 있습니다(&quot;%2&quot;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stored as %2 %3, which this program does not read; save it as raw or gzip.</source>
        <translation>&quot;%1&quot;: 저장 형식 %2 %3은(는) 이 프로그램이 읽지 못합니다. raw나 gzip으로 저장하십시오.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; is wrong at &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;: 헤더의 &quot;%2&quot; 항목이 틀렸습니다.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; lacks its type, dimension, sizes or encoding.</source>
        <translation>&quot;%1&quot;: 헤더에 type, dimension, sizes, encoding 중 빠진 항목이 있습니다.</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>성분 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; states an impossible size.</source>
        <translation>&quot;%1&quot;: 명시된 크기가 있을 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a well-formed NRRD, but neither a volume nor a radiograph.</source>
        <translation>&quot;%1&quot;: NRRD 형식은 올바르지만 볼륨도 투과영상도 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>&quot;%1&quot;: 쓸 수 없습니다(%2). 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written whole: %2. Free some space and try again.</source>
        <translation>&quot;%1&quot;: 끝까지 쓰지 못했습니다(%2). 공간을 확보하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>쓰기가 중단되었습니다.</translation>
    </message>
    <message>
        <source>The output&apos;s name must end in .nrrd, not &quot;%1&quot;.</source>
        <translation>출력 이름은 .nrrd로 끝나야 합니다. 입력값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This scan holds no picture that could be converted.</source>
        <translation>이 스캔에는 변환할 영상이 없습니다.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is damaged; export it again.</source>
        <translation>PNG 파일 &quot;%1&quot;: 손상되었습니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The PNG file &quot;%1&quot; is too short for the size it states.</source>
        <translation>PNG 파일 &quot;%1&quot;: 명시된 크기보다 데이터가 짧습니다.</translation>
    </message>
    <message>
        <source>Not enough memory to open &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;: 열기에 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>The pixels do not fill the picture&apos;s size.</source>
        <translation>픽셀 수가 영상 크기에 미치지 못합니다.</translation>
    </message>
    <message>
        <source>Not enough memory to write &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;: 쓰기에 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>&quot;%1&quot;: 쓰지 못했습니다(%2).</translation>
    </message>
    <message>
        <source>Only grey pictures of 8 or 16 bits and colour pictures of 8 bits are written as PNG.</source>
        <translation>PNG로는 8비트나 16비트 흑백 영상과 8비트 컬러 영상만 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; does not state a usable size and type.</source>
        <translation>&quot;%1&quot;: 헤더에 사용할 수 있는 크기와 형식이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no %2 number where voxel %3 should be.</source>
        <translation>&quot;%1&quot;: 복셀 %3의 자리에 %2 숫자가 없습니다.</translation>
    </message>
    <message>
        <source>A page in palette colours has no palette.</source>
        <translation>팔레트 색상을 쓰는 페이지에 팔레트가 없습니다.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged; export it again.</source>
        <translation>TIFF 파일 &quot;%1&quot;: 손상되었습니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is of a kind this program does not read; save it as grey or RGB.</source>
        <translation>TIFF 파일 &quot;%1&quot;: 이 프로그램이 읽지 못하는 종류입니다. 흑백이나 RGB로 저장하십시오.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; states an impossible size.</source>
        <translation>TIFF 파일 &quot;%1&quot;: 명시된 크기가 있을 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is too short for the size it states.</source>
        <translation>TIFF 파일 &quot;%1&quot;: 명시된 크기보다 데이터가 짧습니다.</translation>
    </message>
    <message>
        <source>The file asks to be turned for display; it is shown as stored.</source>
        <translation>파일에는 돌려서 표시하도록 되어 있으나 저장된 그대로 표시합니다.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>페이지 %1</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; holds no full-size picture.</source>
        <translation>TIFF 파일 &quot;%1&quot;: 원래 크기의 영상이 없습니다.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were read.</source>
        <translation>전체 %2페이지 중 처음 %1페이지만 읽었습니다.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged after page %1.</source>
        <translation>페이지 %1 뒤에서 파일이 잘렸거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>The TIFF file &quot;%1&quot; is damaged or cut off; export it again.</source>
        <translation>TIFF 파일 &quot;%1&quot;: 손상되었거나 잘렸습니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: its header promises more data than the file holds.</source>
        <translation>&quot;%1&quot;: 파일이 잘렸습니다. 헤더에 명시된 것보다 데이터가 적습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than its header says; correct the size or type stated for it.</source>
        <translation>&quot;%1&quot;: 헤더에 명시된 것보다 파일이 깁니다. 명시된 크기나 형식을 바로잡으십시오.</translation>
    </message>
    <message>
        <source>The scan&apos;s header contradicts itself: its size does not fit its data.</source>
        <translation>스캔의 헤더가 모순됩니다. 크기가 데이터와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the data file &quot;%2&quot;, which is not beside it.</source>
        <translation>&quot;%1&quot;: 지정된 데이터 파일 &quot;%2&quot;이(가) 같은 위치에 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a data file outside its own folder; put both in one folder.</source>
        <translation>&quot;%1&quot;: 데이터 파일이 다른 폴더에 지정되어 있습니다. 두 파일을 한 폴더에 두십시오.</translation>
    </message>
    <message>
        <source>The tube voltage must be 40 to 450 kV, not %1.</source>
        <translation>관전압은 40~450 kV여야 합니다. 입력값: %1.</translation>
    </message>
    <message>
        <source>No X-rays pass the filters of this spectrum.</source>
        <translation>이 스펙트럼의 필터를 통과하는 X선이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address.</source>
        <translation>&quot;%1&quot;: IPv4 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1 port %2: choose another address or port.</source>
        <translation>%1 포트 %2에서 수신할 수 없습니다. 다른 주소나 포트를 선택하십시오.</translation>
    </message>
    <message>
        <source>The receiver&apos;s inbox %1 cannot be written; is the disk full or the folder protected?</source>
        <translation>수신함 %1: 쓸 수 없습니다. 디스크가 가득 찼거나 폴더가 보호되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a scan and is passed over.</source>
        <translation>%1: 스캔이 아니어서 건너뜁니다.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>읽기가 취소되었습니다.</translation>
    </message>
    <message>
        <source>%1 is a compressed archive; unpack it first.</source>
        <translation>%1: 압축 파일입니다. 먼저 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>%1 is not a scan in any format that is read.</source>
        <translation>%1: 읽을 수 있는 형식의 스캔이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 does not exist or cannot be read.</source>
        <translation>%1: 없거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: 비어 있습니다.</translation>
    </message>
    <message>
        <source>The folder %1 holds no scan.</source>
        <translation>폴더 %1: 스캔이 없습니다.</translation>
    </message>
    <message>
        <source>The folder holds another scan, which was not opened: %1.</source>
        <translation>폴더에 다른 스캔이 더 있으나 열지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>There is no file to read.</source>
        <translation>읽을 파일이 없습니다.</translation>
    </message>
    <message>
        <source>A parcel of this size has no room for: %1. Make it larger or ask for fewer.</source>
        <translation>이 크기의 소포에는 다음 물품이 들어갈 자리가 없습니다: %1. 소포를 키우거나 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1: 쓰지 못했습니다(%2).</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>폴더 %1: 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>A simulated scan has 16 to 2048 voxels on each axis, not %1.</source>
        <translation>모의 스캔의 각 축은 16~2048복셀이어야 합니다. 입력값: %1.</translation>
    </message>
    <message>
        <source>The voxels of a simulated scan are 0.2 to 10 mm wide, not %1.</source>
        <translation>모의 스캔의 복셀 폭은 0.2~10 mm여야 합니다. 입력값: %1.</translation>
    </message>
    <message>
        <source>A simulated scan holds at most %1 items.</source>
        <translation>모의 스캔에는 물품을 %1개까지 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>모의 스캔이 중단되었습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full or the folder protected?</source>
        <translation>%1: 쓰지 못했습니다. 디스크가 가득 찼거나 폴더가 보호되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 could not be put together; please report this.</source>
        <translation>%1: 구성하지 못했습니다. 이 오류를 신고해 주십시오.</translation>
    </message>
    <message>
        <source>Writing %1 was cancelled.</source>
        <translation>%1: 쓰기가 취소되었습니다.</translation>
    </message>
    <message>
        <source>There is no volume to write to %1.</source>
        <translation>%1: 쓸 볼륨이 없습니다.</translation>
    </message>
    <message>
        <source>The volume is too large for %1: at most 65,535 voxels a side.</source>
        <translation>%1: 볼륨이 너무 큽니다. 한 변은 65,535복셀까지입니다.</translation>
    </message>
    <message>
        <source>The volume is too large for one DICOS file (%1): at most 4 GiB of pixels.</source>
        <translation>볼륨이 DICOS 파일 하나로는 너무 큽니다(%1). 픽셀 데이터는 4 GiB까지입니다.</translation>
    </message>
    <message>
        <source>The radiograph for %1 has no pixels or too many.</source>
        <translation>%1: 투과영상에 픽셀이 없거나 너무 많습니다.</translation>
    </message>
    <message>
        <source>There is no grey-scale radiograph to write to %1.</source>
        <translation>%1: 쓸 흑백 투과영상이 없습니다.</translation>
    </message>
    <message>
        <source>There is no radiograph to write to %1.</source>
        <translation>%1: 쓸 투과영상이 없습니다.</translation>
    </message>
    <message>
        <source>The report %1 must name the scan it speaks of and at most 65,535 findings.</source>
        <translation>보고서 %1: 가리키는 스캔이 명시되어야 하고 탐지 결과는 65,535개까지입니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>%1을(를) 읽을 수 없습니다. 접근 권한이 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The name of %1 is not UTF-8; rename it first.</source>
        <translation>%1의 이름이 UTF-8이 아닙니다. 먼저 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself as its data file.</source>
        <translation>&quot;%1&quot;이(가) 자기 자신을 데이터 파일로 지정합니다.</translation>
    </message>
    <message>
        <source>%1 claims to be the same instance as %2 but differs from it; it was not added.</source>
        <translation>%1은(는) %2과(와) 같은 인스턴스라고 하지만 내용이 다릅니다. 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The file states voxels of %1 x %2 x %3 mm or a place that cannot be; cubes of 1 mm are shown, so lengths, volumes and masses mean nothing.</source>
        <translation>파일에 적힌 복셀 크기(%1 x %2 x %3 mm)나 위치가 있을 수 없는 값입니다. 1 mm 정육면체로 표시하므로 길이, 부피, 질량은 의미가 없습니다.</translation>
    </message>
    <message>
        <source>The file states pixels of %1 x %2 mm, which cannot be; lengths are measured in pixels.</source>
        <translation>파일에 적힌 픽셀 크기(%1 x %2 mm)가 있을 수 없는 값입니다. 길이는 픽셀 단위로 측정합니다.</translation>
    </message>
    <message>
        <source>%1 holds no picture: none of its values is a number.</source>
        <translation>%1에는 영상이 없습니다. 숫자인 값이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Some of the volumes or layers hold no value that is a number.</source>
        <translation>일부 볼륨이나 레이어에 숫자인 값이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a link and is passed over.</source>
        <translation>%1은(는) 링크이므로 건너뜁니다.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and is passed over.</source>
        <translation>%1은(는) 일반 파일이 아니므로 건너뜁니다.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the others are passed over.</source>
        <translation>폴더에 파일이 %1개보다 많습니다. 나머지는 건너뜁니다.</translation>
    </message>
</context>
<context>
    <name>portlight::signing</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 파일을 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1: 읽을 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation>%1: 이런 파일의 허용 크기를 넘습니다.</translation>
    </message>
    <message>
        <source>There is no source of randomness for a key.</source>
        <translation>키를 만들 난수를 얻을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is there already; a key is never overwritten.</source>
        <translation>%1: 이미 있습니다. 키는 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>%1 holds no signing key.</source>
        <translation>%1: 서명 키가 들어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::training</name>
    <message>
        <source>The threat library carries no signature.</source>
        <translation>위해물품 라이브러리에 서명이 없습니다.</translation>
    </message>
    <message>
        <source>The threat library is signed by a key that is not trusted here (%1...).</source>
        <translation>위해물품 라이브러리가 이곳에서 신뢰하지 않는 키로 서명되었습니다(%1...).</translation>
    </message>
    <message>
        <source>The threat library was altered after it was signed.</source>
        <translation>위해물품 라이브러리가 서명된 뒤에 변조되었습니다.</translation>
    </message>
    <message>
        <source>%1 is larger than an item can be.</source>
        <translation>%1: 물품의 허용 크기를 넘습니다.</translation>
    </message>
    <message>
        <source>%1 holds no threat item.</source>
        <translation>%1: 위해물품이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 holds numbers that no item has.</source>
        <translation>%1: 물품에 있을 수 없는 숫자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1: 읽을 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>The threat library describes an item that cannot be (&quot;%1&quot;).</source>
        <translation>위해물품 라이브러리에 있을 수 없는 물품이 있습니다(&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>%1 holds something already; a library needs a folder of its own.</source>
        <translation>%1: 이미 다른 내용이 있습니다. 라이브러리에는 전용 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>The library could not be made in %1.</source>
        <translation>%1: 라이브러리를 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for an item, or is there twice.</source>
        <translation>&quot;%1&quot;: 물품 이름으로 쓸 수 없거나 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The threat library is of a kind that this version does not read.</source>
        <translation>이 버전이 읽지 못하는 종류의 위해물품 라이브러리입니다.</translation>
    </message>
    <message>
        <source>The threat library names &quot;%1&quot; twice.</source>
        <translation>위해물품 라이브러리에 &quot;%1&quot;이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was altered after it was signed.</source>
        <translation>물품 &quot;%1&quot;: 서명된 뒤에 변조되었습니다.</translation>
    </message>
    <message>
        <source>The threat library has no item &quot;%1&quot;.</source>
        <translation>위해물품 라이브러리에 물품 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The list of re-tests holds an entry that cannot be.</source>
        <translation>재시험 목록에 있을 수 없는 항목이 있습니다.</translation>
    </message>
    <message>
        <source>The outline is steeper than any edge of the picture (%1 times).</source>
        <translation>윤곽이 영상의 어떤 경계보다도 가파릅니다(%1배).</translation>
    </message>
    <message>
        <source>The noise inside the item is %1 times that of the picture.</source>
        <translation>물품 내부의 잡음이 영상 잡음의 %1배입니다.</translation>
    </message>
    <message>
        <source>%1% of the item is brighter than what lies behind it.</source>
        <translation>물품의 %1%가 뒤에 놓인 것보다 밝습니다.</translation>
    </message>
    <message>
        <source>Nothing in the box stands out as one item.</source>
        <translation>상자 안에 하나의 물품으로 두드러지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The item fills its box, so there is no background to divide out.</source>
        <translation>물품이 상자를 가득 채워 분리할 배경이 없습니다.</translation>
    </message>
    <message>
        <source>The item runs into its surroundings.</source>
        <translation>물품이 주변과 이어져 있습니다.</translation>
    </message>
    <message>
        <source>The background around the item is too uneven to divide it out.</source>
        <translation>물품 주변의 배경이 고르지 않아 물품을 분리할 수 없습니다.</translation>
    </message>
    <message>
        <source>The box lies outside the picture or is smaller than 8 pixels.</source>
        <translation>상자가 영상 밖에 있거나 8픽셀보다 작습니다.</translation>
    </message>
    <message>
        <source>Too much lies under the item to know what is its own.</source>
        <translation>물품 아래에 겹친 것이 너무 많아 물품 자체를 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>The item fits nowhere into this parcel where it could still be seen.</source>
        <translation>이 소포에는 물품을 넣어도 보일 만한 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The picture&apos;s pixels do not fill its size.</source>
        <translation>영상의 픽셀 수가 크기에 미치지 못합니다.</translation>
    </message>
    <message>
        <source>The picture is no pair of energies of 16 bits.</source>
        <translation>16비트 이중 에너지 영상이 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing in the picture attenuates the beam.</source>
        <translation>영상에 X선을 감쇠시키는 것이 없습니다.</translation>
    </message>
    <message>
        <source>A simulated threat is of a prohibited class, in voxels of 0.2 to 10 mm.</source>
        <translation>모의 위해물품은 금지물품 종류여야 하고 복셀은 0.2~10 mm여야 합니다.</translation>
    </message>
    <message>
        <source>The item comes from another kind of picture (grey, two energies or colour) than this one.</source>
        <translation>물품이 이 영상과 다른 종류의 영상(흑백, 이중 에너지, 컬러)에서 나왔습니다.</translation>
    </message>
    <message>
        <source>The item&apos;s colours are those of another scanner (%1, the picture is of %2).</source>
        <translation>물품의 색상이 다른 검색기의 색상입니다(%1, 영상은 %2).</translation>
    </message>
    <message>
        <source>The item&apos;s maps do not fill its size.</source>
        <translation>물품 맵의 크기가 물품 크기에 미치지 못합니다.</translation>
    </message>
    <message>
        <source>The item does not lie inside the picture there.</source>
        <translation>물품이 그 위치에서 영상 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>행 %1: %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice.</source>
        <translation>열 &quot;%1&quot;이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;.</source>
        <translation>열 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>the trainee is missing.</source>
        <translation>교육생이 없습니다.</translation>
    </message>
    <message>
        <source>the time is no ISO 8601 time.</source>
        <translation>시각이 ISO 8601 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>a threat needs its class.</source>
        <translation>위해물품에는 종류가 필요합니다.</translation>
    </message>
    <message>
        <source>a word is longer than %1 characters.</source>
        <translation>값이 %1자를 넘습니다.</translation>
    </message>
    <message>
        <source>seconds go from 0 to 86400.</source>
        <translation>seconds는 0에서 86400까지입니다.</translation>
    </message>
    <message>
        <source>truth is clean or threat, reply clear or alarm, aid off, silent or marked.</source>
        <translation>truth는 clean 또는 threat, reply는 clear 또는 alarm, aid는 off, silent, marked 중 하나입니다.</translation>
    </message>
    <message>
        <source>seconds is no number.</source>
        <translation>seconds가 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The table of answers is larger than 64 MiB or a million lines.</source>
        <translation>답변 표가 64 MiB 또는 백만 줄을 넘습니다.</translation>
    </message>
    <message>
        <source>it is longer than 4096 bytes.</source>
        <translation>4096바이트를 넘습니다.</translation>
    </message>
    <message>
        <source>it holds quotes or bytes that are no text.</source>
        <translation>따옴표나 텍스트가 아닌 바이트가 들어 있습니다.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2.</source>
        <translation>열이 %2개여야 하나 %1개입니다.</translation>
    </message>
    <message>
        <source>The table of answers is empty.</source>
        <translation>답변 표가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Too few answers for a rank or a pass: %1 of %3 threats and %2 of %3 clean images.</source>
        <translation>순위나 합격을 정하기에 답변이 부족합니다. 위해물품 %1건(필요 %3건), 위해물품 없는 영상 %2건(필요 %3건).</translation>
    </message>
    <message>
        <source>Too few others to compare with: %1 of %2.</source>
        <translation>비교할 다른 교육생이 부족합니다. 필요 %2명, 현재 %1명.</translation>
    </message>
    <message>
        <source>Items are put into pairs of CT volumes in Hounsfield units of 16 bits only.</source>
        <translation>물품은 하운스필드 단위 16비트 CT 볼륨 쌍에만 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The item&apos;s voxels do not fill its size.</source>
        <translation>물품의 복셀 수가 크기에 미치지 못합니다.</translation>
    </message>
    <message>
        <source>The item was scanned by another scanner or with other voxels than the parcel.</source>
        <translation>물품이 소포와 다른 검색기나 다른 복셀 크기로 촬영되었습니다.</translation>
    </message>
    <message>
        <source>There is no free space in the parcel for this item.</source>
        <translation>소포에 이 물품이 들어갈 빈 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Something lies where the item should go, or it reaches out of the volume.</source>
        <translation>물품이 들어갈 자리에 다른 것이 있거나 물품이 볼륨 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>The scan holds no item to take out of it.</source>
        <translation>스캔에 분리할 물품이 없습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers</name>
    <message>
        <source>standard image</source>
        <translation>표준 영상</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>반전</translation>
    </message>
    <message>
        <source>window changed</source>
        <translation>윈도우 변경</translation>
    </message>
    <message>
        <source>magnifier</source>
        <translation>확대경</translation>
    </message>
    <message>
        <source>density strip</source>
        <translation>밀도 프로파일</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1(켜짐)</translation>
    </message>
    <message>
        <source>seen %1: %2</source>
        <translation>열람 %1: %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>저</translation>
    </message>
    <message>
        <source>high</source>
        <translation>고</translation>
    </message>
    <message>
        <source>Zeff</source>
        <translation>Zeff</translation>
    </message>
    <message>
        <source>red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Density strip  %1</source>
        <translation>밀도 프로파일  %1</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1~%2, 평균 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This scan holds atomic numbers, no transmissions to bring out.</source>
        <translation>이 스캔에는 원자번호만 있고 강조할 투과율이 없습니다.</translation>
    </message>
    <message>
        <source>The scanner exported colours, no transmissions to take the logarithm of.</source>
        <translation>검색기가 색상으로 내보낸 영상이어서 로그를 취할 투과율이 없습니다.</translation>
    </message>
    <message>
        <source>This scan holds attenuations: its greys are logarithmic already.</source>
        <translation>이 스캔에는 감쇠값이 들어 있어 명암이 이미 로그 척도입니다.</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>감마 %1</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>반전</translation>
    </message>
    <message>
        <source>Window changed</source>
        <translation>윈도우 변경</translation>
    </message>
    <message>
        <source>Stopped; nothing was segmented.</source>
        <translation>중단되었습니다. 분할한 것이 없습니다.</translation>
    </message>
    <message>
        <source>The region runs over most of the scan; click into something that stands out more.</source>
        <translation>영역이 스캔 대부분으로 번집니다. 더 뚜렷한 물체를 클릭하십시오.</translation>
    </message>
    <message>
        <source>This point lies outside of the scan.</source>
        <translation>스캔 밖의 점입니다.</translation>
    </message>
    <message>
        <source>There is only air here; click on a thing.</source>
        <translation>여기에는 공기뿐입니다. 물체를 클릭하십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::Comparison</name>
    <message>
        <source>The reference holds no volume; choose a CT scan.</source>
        <translation>기준 스캔에 볼륨이 없습니다. CT 스캔을 선택하십시오.</translation>
    </message>
    <message>
        <source>Reference in 3D</source>
        <translation>기준 스캔 3D</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>기준 스캔: %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::CpuVolumeRenderer</name>
    <message>
        <source>GPU ray caster: %1</source>
        <translation>GPU 레이캐스터: %1</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX2, %n thread(s))</source>
        <translation>
            <numerusform>CPU 레이캐스터(AVX2, 스레드 %n개)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (portable, %n thread(s))</source>
        <translation>
            <numerusform>CPU 레이캐스터(범용, 스레드 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>The graphics card cannot be used; the processor draws volumes.</source>
        <translation>그래픽카드를 사용할 수 없어 프로세서로 볼륨을 렌더링합니다.</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor draws volumes from now on.</source>
        <translation>그래픽카드에 오류가 발생하여 이제부터 프로세서로 볼륨을 렌더링합니다.</translation>
    </message>
    <message numerus="yes">
        <source>CPU ray caster (AVX-512, %n thread(s))</source>
        <translation>
            <numerusform>CPU 레이캐스터(AVX-512, 스레드 %n개)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographPage</name>
    <message>
        <source>View %1</source>
        <translation>시점 %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::RadiographView</name>
    <message>
        <source>Radiograph</source>
        <translation>투과영상</translation>
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
        <translation>열 %1  행 %2</translation>
    </message>
    <message>
        <source>(%1 × %2 mm)</source>
        <translation>(%1 × %2 mm)</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>저 %1</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>고 %1</translation>
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
        <translation>스캔</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>영상 준비 중…</translation>
    </message>
    <message>
        <source>Only for radiographs.</source>
        <translation>투과영상 전용입니다.</translation>
    </message>
    <message>
        <source>This scan has one view only.</source>
        <translation>이 스캔에는 시점이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>The views of this scan share no length along a belt.</source>
        <translation>이 스캔의 시점들은 벨트 방향 길이를 공유하지 않습니다.</translation>
    </message>
    <message>
        <source>Volume of the scan</source>
        <translation>스캔의 볼륨</translation>
    </message>
    <message>
        <source>This scan holds no image that can be shown.</source>
        <translation>이 스캔에는 표시할 수 있는 영상이 없습니다.</translation>
    </message>
    <message>
        <source>Coarse picture; the scan is still being read.</source>
        <translation>저해상도 영상입니다. 스캔을 아직 읽고 있습니다.</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>볼륨 %1</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::SliceView</name>
    <message>
        <source>Axial</source>
        <translation>축상면</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>관상면</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>시상면</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>%1 단면</translation>
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
        <translation>%1 mm 평균</translation>
    </message>
    <message>
        <source>MIP of %1 mm</source>
        <translation>%1 mm MIP</translation>
    </message>
    <message>
        <source>MinIP of %1 mm</source>
        <translation>%1 mm MinIP</translation>
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
        <translation>%1 %2%  (Esc 중단)</translation>
    </message>
    <message>
        <source>%1  (Esc stops)</source>
        <translation>%1  (Esc 중단)</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>분할 중…</translation>
    </message>
    <message>
        <source>Taking the shell off…</source>
        <translation>외피 제거 중…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>측정 중…</translation>
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
        <translation>평균 %1 %2</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeSession</name>
    <message>
        <source>low energy %1</source>
        <translation>저에너지 %1</translation>
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
        <translation>자를 기준이 될 상자, 구, 분할한 물체나 탐지 결과를 선택하십시오.</translation>
    </message>
    <message>
        <source>Segment a thing first (N, then click on it), or choose one in the list of marks.</source>
        <translation>먼저 물체를 분할하거나(N을 누르고 클릭) 표시 목록에서 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>This bookmark is damaged and cannot be shown.</source>
        <translation>이 북마크는 손상되어 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::viewers::VolumeView</name>
    <message>
        <source>Volume in 3D</source>
        <translation>볼륨 3D</translation>
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
        <translation>경사 단면</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>원근</translation>
    </message>
    <message>
        <source>Preparing the volume…</source>
        <translation>볼륨 준비 중…</translation>
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
        <translation>결정</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 could not look: %2</source>
        <translation>%1: 분석하지 못했습니다. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 looked: %n alarm(s)</source>
        <translation>
            <numerusform>%1 분석: 경보 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) recorded</source>
        <translation>
            <numerusform>탐지 결과 %n건 기록</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer, unaided: suspicious</source>
        <translation>첫 답변(육안 판독): 의심됨</translation>
    </message>
    <message>
        <source>First answer, unaided: nothing seen</source>
        <translation>첫 답변(육안 판독): 의심 없음</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>적색</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>황색</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>청색</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>녹색</translation>
    </message>
    <message>
        <source>No lane</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>Awaiting scan</source>
        <translation>스캔 대기</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>검사 대기</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>2차 판독</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>개장검사</translation>
    </message>
    <message>
        <source>Hold requested</source>
        <translation>보류 요청</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>통관 허용됨</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>반출됨</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>통관 허용</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>무해</translation>
    </message>
    <message>
        <source>Not seen through</source>
        <translation>투시 불가</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>가위</translation>
    </message>
    <message>
        <source>Folding knife</source>
        <translation>접이식 칼</translation>
    </message>
    <message>
        <source>Straight knife</source>
        <translation>일자형 칼</translation>
    </message>
    <message>
        <source>Utility knife</source>
        <translation>커터칼</translation>
    </message>
    <message>
        <source>Multi-tool knife</source>
        <translation>다용도 칼</translation>
    </message>
    <message>
        <source>Gun</source>
        <translation>총기</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>칼</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>렌치</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>세관공무원</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>AI 탐지기</translation>
    </message>
    <message>
        <source>Threat report</source>
        <translation>위해물품 보고서</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>자</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>표식</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>구</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>윤곽선</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>각도</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>물체</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>화면 캡처</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>감독관</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>검사관</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>교육생</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>검사 건 등록</translation>
    </message>
    <message>
        <source>Declaration attached</source>
        <translation>신고서 첨부</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>스캔 첨부</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Hold approved</source>
        <translation>보류 승인</translation>
    </message>
    <message>
        <source>Hold rejected</source>
        <translation>보류 반려</translation>
    </message>
    <message>
        <source>Examination recorded</source>
        <translation>개장검사 결과 기록</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>검사 건 종결</translation>
    </message>
    <message>
        <source>now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>포장 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n쌍</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>표시 삭제됨</translation>
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
        <translation>관세율표 %1: %2</translation>
    </message>
    <message>
        <source>Tariff %1: %2, duty %3</source>
        <translation>관세율표 %1: %2, 세율 %3</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>인계 받은 이: %1</translation>
    </message>
    <message>
        <source>Handed by %1 to %2</source>
        <translation>인계: %1 → %2</translation>
    </message>
    <message>
        <source>Found intact</source>
        <translation>온전함 확인</translation>
    </message>
    <message>
        <source>Opened by us</source>
        <translation>우리가 엶</translation>
    </message>
    <message>
        <source>Found broken</source>
        <translation>파손 확인</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>원산지증명서</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>선하증권</translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation>항공화물운송장</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>송품장</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>포장명세서</translation>
    </message>
    <message>
        <source>Health certificate</source>
        <translation>위생증명서</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>허가서</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>온전함</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>파손</translation>
    </message>
    <message>
        <source>Registered, with %1</source>
        <translation>등록됨, 보유자: %1</translation>
    </message>
    <message>
        <source>%1, who did not have it</source>
        <translation>%1(보유자가 아니었음)</translation>
    </message>
    <message>
        <source>Presented by %1: as registered</source>
        <translation>제시: %1, 등록된 것과 같음</translation>
    </message>
    <message>
        <source>Presented by %1: ALTERED, not the file registered</source>
        <translation>제시: %1, 변경됨. 등록된 파일이 아님</translation>
    </message>
    <message>
        <source>Affixed</source>
        <translation>부착됨</translation>
    </message>
    <message>
        <source>Affixed by %1</source>
        <translation>부착한 이: %1</translation>
    </message>
    <message>
        <source>Altered: a file was presented as this document that is not the one registered.</source>
        <translation>변경됨: 등록된 것과 다른 파일이 이 문서로 제시되었습니다.</translation>
    </message>
    <message>
        <source>Gap in the chain of custody: it was handed on by somebody who did not have it.</source>
        <translation>보관 이력의 공백: 문서를 가지고 있지 않던 사람이 인계했습니다.</translation>
    </message>
    <message>
        <source>Broken seal: the goods behind it may have been reached.</source>
        <translation>봉인 파손: 그 안의 물품에 손이 닿았을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>등록됨: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>문서: %1</translation>
    </message>
    <message>
        <source>Document presented</source>
        <translation>문서 제시됨</translation>
    </message>
    <message>
        <source>Seal %1 affixed: %2</source>
        <translation>봉인 %1 부착: %2</translation>
    </message>
    <message>
        <source>Seal %1: %2</source>
        <translation>봉인 %1: %2</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>발견: %1</translation>
    </message>
    <message>
        <source>alarm in another place, missed: %1</source>
        <translation>다른 곳에 경보, 놓침: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>놓침: %1</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>오경보</translation>
    </message>
    <message>
        <source>rightly cleared</source>
        <translation>올바른 통관 허용</translation>
    </message>
    <message>
        <source>Projected threat, not of this case</source>
        <translation>합성 위해물품, 이 검사 건의 것이 아님</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>도검</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>총포</translation>
    </message>
    <message>
        <source>Explosive in a block</source>
        <translation>블록형 폭발물</translation>
    </message>
    <message>
        <source>Explosive in a sheet</source>
        <translation>시트형 폭발물</translation>
    </message>
    <message>
        <source>Dangerous liquid</source>
        <translation>위험 액체</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>마약류</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>궐련</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>담배</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>상아</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>화폐</translation>
    </message>
    <message>
        <source>Dense, cannot see inside</source>
        <translation>고밀도, 내부 확인 불가</translation>
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
        <translation>평균 %1 %2</translation>
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
        <translation>질량 %1 g</translation>
    </message>
    <message>
        <source>volume %1 cm³</source>
        <translation>부피 %1 cm³</translation>
    </message>
    <message>
        <source>area %1 cm²</source>
        <translation>면적 %1 cm²</translation>
    </message>
    <message>
        <source>density %1 g/cm³</source>
        <translation>밀도 %1 g/cm³</translation>
    </message>
    <message>
        <source>Zeff %1</source>
        <translation>Zeff %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>평균 %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>표준편차 %1</translation>
    </message>
    <message>
        <source>least %1</source>
        <translation>최솟값 %1</translation>
    </message>
    <message>
        <source>most %1</source>
        <translation>최댓값 %1</translation>
    </message>
    <message>
        <source>cut free from what touches it</source>
        <translation>맞닿은 물체에서 분리</translation>
    </message>
    <message>
        <source>%1 %2
Enter shows it, Delete removes it, Ctrl+Z brings it back</source>
        <translation>%1 %2
Enter: 보기, Delete: 삭제, Ctrl+Z: 되살리기</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::AnnotationsView</name>
    <message>
        <source>Marks on the scan</source>
        <translation>스캔의 표시</translation>
    </message>
    <message>
        <source>No marks. Box (B), ruler (M) and marker (T) draw on the scan; N segments what you click.</source>
        <translation>표시가 없습니다. 상자(B), 자(M), 표식(T)을 스캔에 그리고, N으로 클릭한 물체를 분할합니다.</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>표시 삭제</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>검사 건</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>신고서</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>탐지 결과</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>스캔</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
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
        <translation>%1, 펼쳐짐</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, 접힘</translation>
    </message>
    <message>
        <source>Fold this part (Space)</source>
        <translation>접기(Space)</translation>
    </message>
    <message>
        <source>Open this part (Space)</source>
        <translation>펼치기(Space)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::CommandBar</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>모든 명령(F10)</translation>
    </message>
    <message>
        <source>Time since the case was opened on this screen</source>
        <translation>이 화면에서 검사 건을 연 뒤 지난 시간</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>실무</translation>
    </message>
    <message>
        <source>Decisions made here count</source>
        <translation>여기서 내린 결정은 효력이 있습니다</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>열린 검사 건 없음</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; Viewing a file: not part of any case</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; &amp;nbsp; 파일 보기: 검사 건에 속하지 않음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>모의훈련장</translation>
    </message>
    <message>
        <source>Nothing decided here counts</source>
        <translation>여기서 내린 결정은 효력이 없습니다</translation>
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
        <translation>신고서에 비교할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Does not look as declared (likeness %1)</source>
        <translation>신고 내용과 달라 보임(유사도 %1)</translation>
    </message>
    <message>
        <source>May or may not be as declared (likeness %1)</source>
        <translation>신고와 같은지 불확실함(유사도 %1)</translation>
    </message>
    <message>
        <source>Nothing here speaks against the declaration (likeness %1)</source>
        <translation>신고서와 어긋나는 점 없음(유사도 %1)</translation>
    </message>
    <message>
        <source>The scan reads %1 kg; no weight is declared.</source>
        <translation>판독 %1 kg. 신고된 중량은 없습니다.</translation>
    </message>
    <message>
        <source>The scan reads %1 kg, declared are %2 kg.</source>
        <translation>판독 %1 kg, 신고 %2 kg.</translation>
    </message>
    <message>
        <source>Of the mass: loose %1%, organic %2%, glass, stone or light metal %3%, metal %4%.</source>
        <translation>질량 구성: 성긴 물질 %1%, 유기물 %2%, 유리·돌·경금속 %3%, 금속 %4%.</translation>
    </message>
    <message numerus="yes">
        <source>%1% of its box is filled, %n separate thing(s).</source>
        <translation>
            <numerusform>상자의 %1%가 차 있고, 따로 떨어진 물건 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the CT on the screen: density times volume. Loose textile weighs too little, dense metal is uncertain. A reason to look, never a finding.</source>
        <translation>화면의 CT에서 밀도와 부피를 곱해 읽은 값입니다. 성긴 섬유는 너무 가볍게, 빽빽한 금속은 불확실하게 나옵니다. 살펴볼 까닭일 뿐 탐지 결과가 아닙니다.</translation>
    </message>
    <message>
        <source>Reading what the scan holds...</source>
        <translation>스캔의 내용물을 읽는 중...</translation>
    </message>
    <message>
        <source>This scan tells no weight: that takes a CT with known values.</source>
        <translation>이 스캔으로는 무게를 알 수 없습니다. 값의 척도를 아는 CT가 있어야 합니다.</translation>
    </message>
    <message>
        <source>No scan.</source>
        <translation>스캔이 없습니다.</translation>
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
        <translation>국가 팩의 쪽</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>쪽의 내용</translation>
    </message>
    <message>
        <source>Prohibited goods</source>
        <translation>금지물품</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>검사 구분</translation>
    </message>
    <message>
        <source>Tariff, excerpt</source>
        <translation>관세율표 발췌</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Exercise packs</source>
        <translation>연습 팩</translation>
    </message>
    <message>
        <source>%1, state of %2. %3</source>
        <translation>%1, %2 기준. %3</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Dashboard</name>
    <message>
        <source>Lane %1</source>
        <translation>검사 구분: %1</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>세관공무원: %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>HS 류: %1</translation>
    </message>
    <message>
        <source>Origin %1</source>
        <translation>원산지: %1</translation>
    </message>
    <message>
        <source>Reading the log: %1%</source>
        <translation>로그 읽는 중: %1%</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Reading the figures...</source>
        <translation>통계 읽는 중...</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF 보고서</translation>
    </message>
    <message>
        <source>Save all charts, as filtered, as a PDF report</source>
        <translation>모든 도표를 현재 조건대로 PDF 보고서로 저장</translation>
    </message>
    <message>
        <source>Cases behind the figures</source>
        <translation>통계에 포함된 검사 건</translation>
    </message>
    <message>
        <source>Cases, newest %1: Enter opens one</source>
        <translation>검사 건, 최근 %1건: Enter로 열기</translation>
    </message>
    <message>
        <source>All cases. Click a bar, month or country to look at its cases alone.</source>
        <translation>모든 검사 건. 막대, 월, 국가를 클릭하면 해당 검사 건만 표시합니다.</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>이 조건 해제</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation>%1, 결정 상충</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DeclarationView</name>
    <message>
        <source>%1 (check digit is wrong)</source>
        <translation>%1(체크디지트 오류)</translation>
    </message>
    <message>
        <source>HS %1</source>
        <translation>HS %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>원산지 %1</translation>
    </message>
    <message>
        <source>Goods without a description</source>
        <translation>품명 없는 물품</translation>
    </message>
    <message>
        <source>No declaration attached.</source>
        <translation>첨부된 신고서가 없습니다.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>수입자</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>수출자</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>신고인</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>적출국</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>신고가격</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>운송</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조번호</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentForm</name>
    <message>
        <source>Who has the document</source>
        <translation>문서를 가진 사람</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>넘겨받는 사람</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>제시하는 사람</translation>
    </message>
    <message>
        <source>Who affixed it (may be empty)</source>
        <translation>부착한 사람(비워 둘 수 있음)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Its number, as the issuer gave it (may be empty)</source>
        <translation>발급자가 매긴 번호(비워 둘 수 있음)</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>봉인 번호</translation>
    </message>
    <message>
        <source>What it closes</source>
        <translation>잠그는 대상</translation>
    </message>
    <message>
        <source>Intact, number as recorded</source>
        <translation>온전함, 번호가 기록과 같음</translation>
    </message>
    <message>
        <source>Broken, missing or replaced</source>
        <translation>파손, 없음 또는 바뀜</translation>
    </message>
    <message>
        <source>Opened by us now</source>
        <translation>지금 우리가 엶</translation>
    </message>
    <message>
        <source>How the seal was found</source>
        <translation>봉인 상태</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>짧게</translation>
    </message>
    <message>
        <source>This is the file that was registered: nothing in it was changed.</source>
        <translation>등록된 파일입니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>ALTERED: this is not the file that was registered. Recording it keeps that on file for good.</source>
        <translation>변경됨: 등록된 파일이 아닙니다. 기록하면 이 사실이 영구히 남습니다.</translation>
    </message>
    <message>
        <source>Enter the number on the seal.</source>
        <translation>봉인 번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Say what the seal closes.</source>
        <translation>봉인이 잠그는 것을 적으십시오.</translation>
    </message>
    <message>
        <source>Say in a few words how it was found, or why it is opened.</source>
        <translation>어떤 상태였는지, 또는 왜 여는지 짧게 적으십시오.</translation>
    </message>
    <message>
        <source>Enter the name of the party.</source>
        <translation>당사자의 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Statement signed by the party...</source>
        <translation>당사자가 서명한 진술서...</translation>
    </message>
    <message>
        <source>A file the party made with its own key; without it your signature alone stands for what it did</source>
        <translation>당사자가 자신의 키로 만든 파일입니다. 없으면 당사자의 행위를 세관공무원 본인의 서명만으로 보증합니다</translation>
    </message>
    <message>
        <source>Signed by %1 with its own key.</source>
        <translation>당사자 자신의 키로 서명됨: %1.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::DocumentsModel</name>
    <message>
        <source>With %1</source>
        <translation>보유자: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>봉인 %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, 대상: %2</translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <translation>%1 대상: %2.</translation>
    </message>
    <message>
        <source>Recorded by %1, station %2</source>
        <translation>기록: %1, 단말기 %2</translation>
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
        <translation>내용</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>세관공무원</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>단말기</translation>
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
        <translation>문서와 봉인</translation>
    </message>
    <message>
        <source>No trade documents and no seals are registered in this case.</source>
        <translation>이 검사 건에 등록된 무역 문서와 봉인이 없습니다.</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>해시 복사</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::EnhancementBar</name>
    <message>
        <source>Enhancements of the radiograph</source>
        <translation>투과영상 강조</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ExaminationForm</name>
    <message>
        <source>Nothing against the declaration</source>
        <translation>신고 내용과 다른 점 없음</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>그 밖의 발견</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Alarmed on, and found</source>
        <translation>경보 중 실제 발견</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견된 것</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>추가로 발견된 것</translation>
    </message>
    <message>
        <source>What was found, in words</source>
        <translation>발견된 것을 글로 입력</translation>
    </message>
    <message>
        <source>Something was found and nothing was found: take one of the two away.</source>
        <translation>발견된 것이 있다고도 없다고도 표시되어 있습니다. 둘 중 하나를 해제하십시오.</translation>
    </message>
    <message>
        <source>Say what was found, or that nothing was.</source>
        <translation>무엇이 발견되었는지, 또는 발견된 것이 없음을 표시하십시오.</translation>
    </message>
    <message>
        <source>Say in a few words what else was found.</source>
        <translation>그 밖에 무엇이 발견되었는지 간단히 적으십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCard</name>
    <message>
        <source>cases opened, by hour of the day and lane, and their wait for a decision</source>
        <translation>시간대·검사 구분별 등록 건수와 결정까지 대기 시간</translation>
    </message>
    <message>
        <source>frauds found among cases the model chose, and among those drawn at random</source>
        <translation>모델 선별 건과 무작위 추출 건의 위반 적발</translation>
    </message>
    <message>
        <source>first scan to first decision, number of cases</source>
        <translation>첫 스캔부터 첫 결정까지, 건수</translation>
    </message>
    <message>
        <source>share of examined alarms that were confirmed; line: 95% interval</source>
        <translation>개장검사한 경보 중 확인된 비율, 선: 95% 구간</translation>
    </message>
    <message>
        <source>brighter: more frauds among the cases examined</source>
        <translation>밝을수록 개장검사 건 중 위반이 많음</translation>
    </message>
    <message>
        <source>frauds among the cases examined (number in brackets); line: 95% interval</source>
        <translation>개장검사 건(괄호 안 건수) 중 위반 비율, 선: 95% 구간</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save this chart&apos;s numbers as CSV</source>
        <translation>이 도표의 수치를 CSV로 저장</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>이 도표를 그림으로 저장</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>아직 표시할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Look at the cases of one bar alone</source>
        <translation>막대 하나의 검사 건만 보기</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureCasesModel</name>
    <message>
        <source>not examined</source>
        <translation>개장검사 안 함</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>위반 적발</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>검사 건</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>검사 구분</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>개장검사</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FigureTiles</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>검사 건</translation>
    </message>
    <message>
        <source>Opened to decided</source>
        <translation>등록부터 결정까지</translation>
    </message>
    <message>
        <source>Scan to decided</source>
        <translation>스캔부터 결정까지</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>적발률</translation>
    </message>
    <message>
        <source>Holds approved</source>
        <translation>보류 승인</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>결정 %1건</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2%, %3 of %4 examined</source>
        <translation>%1~%2%, 개장검사 %4건 중 %3건</translation>
    </message>
    <message>
        <source>nothing examined yet</source>
        <translation>아직 개장검사 없음</translation>
    </message>
    <message>
        <source>of %1 asked for, %2 rejected</source>
        <translation>요청 %1건 중, 반려 %2건</translation>
    </message>
    <message>
        <source>nothing it selected was examined yet</source>
        <translation>선별 건 중 개장검사 없음</translation>
    </message>
    <message>
        <source>of %1 examined %2 were fraud, stated %3</source>
        <translation>개장검사 %1건 중 위반 %2, 모델 예측 %3</translation>
    </message>
    <message>
        <source>Population stability index %1 over the newest %2 scores; above 0.25 the traffic is another one than the model learned from.</source>
        <translation>최근 점수 %2건의 모집단 안정성 지수 %1. 0.25를 넘으면 화물 구성이 모델이 학습한 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Too few scores for the population stability index: %1 of %2.</source>
        <translation>모집단 안정성 지수를 구하기에 점수가 부족합니다: %2건 중 %1건.</translation>
    </message>
    <message>
        <source>%1 Learn again from the examinations since (risk retrain) and compare before you approve.</source>
        <translation>%1 그 뒤의 검사 결과로 다시 학습시키고(risk retrain) 비교한 뒤 승인하십시오.</translation>
    </message>
    <message>
        <source>Selection model</source>
        <translation>선별 모델</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>approve one with risk approve</source>
        <translation>risk approve로 승인하십시오</translation>
    </message>
    <message>
        <source>Finds less</source>
        <translation>적발 감소</translation>
    </message>
    <message>
        <source>Traffic shifted</source>
        <translation>화물 구성 변화</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>적합</translation>
    </message>
    <message>
        <source>Too few yet</source>
        <translation>자료 부족</translation>
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
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>%1: %2
%3
%4
Enter shows it in every view</source>
        <translation>%1: %2
%3
%4
Enter: 모든 화면에서 보기</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>탐지 결과</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
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
        <translation>탐지 결과</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>탐지 결과 없음.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::FirstAnswerForm</name>
    <message>
        <source>Nothing suspicious</source>
        <translation>의심 없음</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>의심됨</translation>
    </message>
    <message>
        <source>What, and where?</source>
        <translation>무엇이 어디에 있습니까?</translation>
    </message>
    <message>
        <source>What is suspicious, and where</source>
        <translation>의심되는 것과 위치</translation>
    </message>
    <message>
        <source>Read this case unaided first: say what you see. Then the detectors&apos; findings are shown, and you decide.</source>
        <translation>이 검사 건은 먼저 육안으로 판독하십시오. 소견을 밝히면 AI 탐지 결과가 표시되고 결정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Say in a few words what is suspicious and where.</source>
        <translation>무엇이 어디에서 의심되는지 간단히 적으십시오.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryModel</name>
    <message>
        <source>Signed</source>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>서명 오류</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>변조됨</translation>
    </message>
    <message>
        <source>Unknown officer</source>
        <translation>미등록 세관공무원</translation>
    </message>
    <message>
        <source>Hash and signature are valid.</source>
        <translation>해시와 서명이 유효합니다.</translation>
    </message>
    <message>
        <source>The signature is not the officer&apos;s: report this to your administrator.</source>
        <translation>해당 세관공무원의 서명이 아닙니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The record was altered after it was signed: report this to your administrator.</source>
        <translation>기록이 서명된 뒤에 변조되었습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>%1
%2, badge %3, station %4
%5
%6</source>
        <translation>%1
%2, 직원부호 %3, 단말기 %4
%5
%6</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>세관공무원</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>단말기</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::HistoryView</name>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportModel</name>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>검사 건 %1</translation>
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
        <translation>파일 또는 시리즈</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ImportReportView</name>
    <message>
        <source>Imported files</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n건 가져옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside with a reason</source>
        <translation>
            <numerusform>%n건 제외(사유 있음)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported since sign-in.</source>
        <translation>로그인한 뒤 가져온 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LaneMark</name>
    <message>
        <source>Lane: %1</source>
        <translation>검사 구분: %1</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NotesView</name>
    <message>
        <source>Add a note, Enter keeps it</source>
        <translation>메모 추가, Enter로 저장</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 메모</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::NoticeStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::OriginMap</name>
    <message>
        <source>Map of origins</source>
        <translation>원산지 지도</translation>
    </message>
    <message>
        <source>%1: no cases</source>
        <translation>%1: 검사 건 없음</translation>
    </message>
    <message>
        <source>%1: %2 cases, none examined</source>
        <translation>%1: 검사 건 %2건, 개장검사 없음</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 hits in %4 examined: %5% (%6 to %7)</source>
        <translation>%1: 검사 건 %2건, 개장검사 %4건 중 적발 %3건: %5%(%6~%7)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Your keys are sealed anew with the new password; what you signed stays yours.</source>
        <translation>본인의 키를 새 비밀번호로 다시 봉인합니다. 이미 서명한 것은 그대로 본인의 서명으로 남습니다.</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>현재 비밀번호</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>새 비밀번호, 8자 이상</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>새 비밀번호 확인</translation>
    </message>
    <message>
        <source>The new password was not entered the same twice.</source>
        <translation>두 번 입력한 새 비밀번호가 서로 다릅니다.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsModel</name>
    <message>
        <source>fraud found</source>
        <translation>위반 적발</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>신고번호</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>개장검사</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>검사 구분</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>수입자</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS 부호</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>순중량</translation>
    </message>
    <message>
        <source>Case here</source>
        <translation>이곳의 검사 건</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::PastRecordsView</name>
    <message>
        <source>accepted before %1</source>
        <translation>%1 전 접수</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>지금까지</translation>
    </message>
    <message numerus="yes">
        <source>%n examined declaration(s) %1</source>
        <translation>
            <numerusform>개장검사한 신고 %n건(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fraudulent</source>
        <translation>
            <numerusform>그중 위반 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2. The usual price per kg is the middle one of theirs.</source>
        <translation>%1, %2. kg당 통상 가격은 이 신고들의 중앙값입니다.</translation>
    </message>
    <message>
        <source>%1, %2. The usual weight is the middle one of theirs.</source>
        <translation>%1, %2. 통상 중량은 이 신고들의 중앙값입니다.</translation>
    </message>
    <message>
        <source>None of them has a case on this terminal.</source>
        <translation>그중 이 단말기에 검사 건이 있는 신고가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a case on this terminal: Enter opens it.</source>
        <translation>
            <numerusform>그중 %n건은 이 단말기에 검사 건이 있습니다. Enter로 엽니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past declarations</source>
        <translation>과거 신고</translation>
    </message>
    <message>
        <source>Reading the past declarations...</source>
        <translation>과거 신고 읽는 중...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No examined declaration %1 had this in common with the one at hand.</source>
        <translation>개장검사한 신고(%1) 중 현재 신고와 이 점이 같은 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ReasonStrip</name>
    <message>
        <source>Back (Esc)</source>
        <translation>뒤로(Esc)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
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
        <translation>%1(Enter)</translation>
    </message>
    <message>
        <source>Why? A few words, kept with the decision</source>
        <translation>사유를 간단히 입력(결정과 함께 보관)</translation>
    </message>
    <message>
        <source>Remark, if you wish</source>
        <translation>비고(선택 사항)</translation>
    </message>
    <message>
        <source>Say why in a few words; the reason is signed with the decision.</source>
        <translation>사유를 간단히 적으십시오. 사유는 결정과 함께 서명됩니다.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RiskView</name>
    <message>
        <source>drawn at random, to see what selection misses</source>
        <translation>선별에서 놓치는 것을 확인하기 위한 무작위 추출</translation>
    </message>
    <message>
        <source>sent there by a rule of the administration</source>
        <translation>소속 기관의 규칙에 따른 선별</translation>
    </message>
    <message>
        <source>chosen by model %1</source>
        <translation>모델 %1의 선별</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>검사 구분: %1</translation>
    </message>
    <message>
        <source>fraud in about %1 of 100 such consignments</source>
        <translation>이런 화물 100건 중 약 %1건 위반</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>출처: 모델</translation>
    </message>
    <message>
        <source>rests on declarations %1 and others</source>
        <translation>근거 신고: %1 외</translation>
    </message>
    <message>
        <source>rests on declarations %1</source>
        <translation>근거 신고: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>개장검사 안 함</translation>
    </message>
    <message>
        <source>fraud found</source>
        <translation>위반 적발</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>Selection has not looked at this declaration.</source>
        <translation>아직 선별을 거치지 않은 신고입니다.</translation>
    </message>
    <message>
        <source>From checking the declaration</source>
        <translation>신고 내용 점검 결과</translation>
    </message>
    <message>
        <source>Same importer</source>
        <translation>같은 수입자</translation>
    </message>
    <message>
        <source>Same HS code</source>
        <translation>같은 HS 부호</translation>
    </message>
    <message>
        <source>From rule %1</source>
        <translation>규칙 %1</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>List the past declarations behind this (Enter)</source>
        <translation>근거가 된 과거 신고 나열(Enter)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::RuleTrialModel</name>
    <message>
        <source>%1% (%2 to %3)</source>
        <translation>%1%(%2~%3)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>검사 구분</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>해당</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>위반</translation>
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
        <translation># 규칙 하나: 이름, 보낼 검사 구분, 세관공무원이 읽을 사유.
# 아래의 모든 줄에 해당하면 적용됩니다.
rule cheap-shoes red: 통상 가격보다 훨씬 싼 신발
  hs starts 64
  origin is CN, HK
  unit_value below 2.5
</translation>
    </message>
    <message>
        <source>Elements: %1.
Tests: is, is not, starts; for numbers below, above; for all missing.
Lanes: red, yellow, blue. A rule makes the lane stricter, never milder.</source>
        <translation>항목: %1.
조건: is, is not, starts. 숫자에는 below, above. 모든 항목에 missing.
검사 구분: red, yellow, blue. 규칙은 검사 구분을 더 엄격하게만 바꾸고 완화하지 않습니다.</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>규칙 버전</translation>
    </message>
    <message>
        <source>No rules are in force</source>
        <translation>시행 중인 규칙 없음</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>What they would have done</source>
        <translation>시험 적용 결과</translation>
    </message>
    <message>
        <source>Try the rules on past declarations before you put them in force.</source>
        <translation>시행하기 전에 과거 신고에 규칙을 시험 적용하십시오.</translation>
    </message>
    <message>
        <source>What each rule would have done</source>
        <translation>규칙별 시험 적용 결과</translation>
    </message>
    <message>
        <source>Try on this station&apos;s examinations</source>
        <translation>이 단말기의 검사 결과에 시험 적용</translation>
    </message>
    <message>
        <source>Counts what each rule would have selected among the cases examined here (%1)</source>
        <translation>이곳에서 개장검사한 건 중 규칙마다 몇 건을 선별했을지 셉니다(%1)</translation>
    </message>
    <message>
        <source>Try on a file...</source>
        <translation>파일에 시험 적용...</translation>
    </message>
    <message>
        <source>A CSV of past declarations with their outcomes</source>
        <translation>검사 결과가 있는 과거 신고 CSV</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>시행</translation>
    </message>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>버전 %1, 서명 %2, %3</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1: 시행 중</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>아직 규칙이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), well written.</source>
        <translation>
            <numerusform>규칙 %n개, 문법 이상 없음.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>이 규칙이 시행 중입니다.</translation>
    </message>
    <message>
        <source>Signs these rules as the next version; they hold from the next declaration on.</source>
        <translation>이 규칙에 다음 버전으로 서명합니다. 다음 신고부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Try these rules first: what goes in force was tried as it stands.</source>
        <translation>먼저 이 규칙을 시험 적용하십시오. 그대로 시험한 규칙만 시행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Trying: %1%</source>
        <translation>시험 적용 중: %1%</translation>
    </message>
    <message>
        <source>On %1 of %2 the rules would have selected %3.</source>
        <translation>%1(%2)에 적용하면 %3건을 선별했을 것입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>신고 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source> Fraud among them %1% (%2 to %3), usual %4%.</source>
        <translation> 그중 위반 %1%(%2~%3), 통상 %4%.</translation>
    </message>
    <message>
        <source>Version %1 is in force, signed by you.</source>
        <translation>버전 %1이(가) 본인 서명으로 시행되었습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SandboxBanner</name>
    <message>
        <source>SANDBOX   nothing here is real, nothing leaves it</source>
        <translation>모의훈련장   실제 자료가 아니며 밖으로 나가지 않습니다</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::Sheet</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SignInPage</name>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>직원부호</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>단말기 %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>%1 is signed in at station %2. Work in the background goes on.</source>
        <translation>로그인한 세관공무원: %1, 단말기 %2. 백그라운드 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>비밀번호 확인 중...</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarModel</name>
    <message>
        <source>not examined</source>
        <translation>개장검사 안 함</translation>
    </message>
    <message>
        <source>examined: fraud found</source>
        <translation>개장검사: 위반 적발</translation>
    </message>
    <message>
        <source>examined: in order</source>
        <translation>개장검사: 이상 없음</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>검사 건</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>유사도</translation>
    </message>
    <message>
        <source>Declared goods</source>
        <translation>신고 물품</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>개장검사</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>신고서 없음</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::SimilarView</name>
    <message>
        <source>No picture is kept of this scan.</source>
        <translation>이 스캔은 보관된 그림이 없습니다.</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>유사 영상</translation>
    </message>
    <message>
        <source>The image on the screen</source>
        <translation>화면의 영상</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>선택한 영상</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>검사 건 열기</translation>
    </message>
    <message>
        <source>Open the case (Enter in the list)</source>
        <translation>검사 건 열기(목록에서 Enter)</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>나란히 비교</translation>
    </message>
    <message>
        <source>Lay this CT beside the one on the screen</source>
        <translation>이 CT를 화면의 CT 옆에 나란히 표시</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Looking for similar images...</source>
        <translation>유사 영상 찾는 중...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No other case on this terminal has a CT to compare with.</source>
        <translation>이 단말기의 다른 검사 건에는 비교할 CT가 없습니다.</translation>
    </message>
    <message>
        <source>No other case on this terminal has a radiograph to compare with.</source>
        <translation>이 단말기의 다른 검사 건에는 비교할 투과영상이 없습니다.</translation>
    </message>
    <message>
        <source>Most alike of %1 CT scans on this terminal.</source>
        <translation>이 단말기의 CT 스캔 %1건 중 가장 비슷한 것입니다.</translation>
    </message>
    <message>
        <source>Most alike of %1 radiographs on this terminal.</source>
        <translation>이 단말기의 투과영상 %1장 중 가장 비슷한 것입니다.</translation>
    </message>
    <message>
        <source>Alike is how it looks, not what it is: an image that was in order clears no other.</source>
        <translation>유사도는 겉모습에 관한 것일 뿐 내용물에 관한 것이 아닙니다. 이상 없던 영상이 다른 영상의 통관 허용 근거가 되지는 않습니다.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StationSetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>이 단말기 설정</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>세관공무원 추가</translation>
    </message>
    <message>
        <source>The first officer is inspector, supervisor and administrator. Add the others later from the menu.</source>
        <translation>첫 세관공무원은 검사관, 감독관, 관리자를 겸합니다. 나머지는 나중에 메뉴에서 추가하십시오.</translation>
    </message>
    <message>
        <source>The new officer signs in with badge and password.</source>
        <translation>새 세관공무원은 직원부호와 비밀번호로 로그인합니다.</translation>
    </message>
    <message>
        <source>For example BREMERHAVEN-3</source>
        <translation>예: BUSAN-3</translation>
    </message>
    <message>
        <source>Station: letters, digits and hyphens</source>
        <translation>단말기 이름: 문자, 숫자, 하이픈</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>세관공무원 성명</translation>
    </message>
    <message>
        <source>Badge, the name to sign in with</source>
        <translation>직원부호(로그인에 사용)</translation>
    </message>
    <message>
        <source>Password, at least %1 characters</source>
        <translation>비밀번호, %1자 이상</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>비밀번호 확인</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>검사관</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>감독관</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Set up and sign in</source>
        <translation>설정하고 로그인</translation>
    </message>
    <message>
        <source>Add officer</source>
        <translation>세관공무원 추가</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Give the station a name: it is part of every case number.</source>
        <translation>단말기 이름을 입력하십시오. 모든 검사 건 번호에 들어갑니다.</translation>
    </message>
    <message>
        <source>Enter the officer&apos;s name.</source>
        <translation>세관공무원의 성명을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter a badge to sign in with.</source>
        <translation>로그인에 쓸 직원부호를 입력하십시오.</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>비밀번호는 %1자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; enter them again.</source>
        <translation>두 비밀번호가 다릅니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Making the keys...</source>
        <translation>키 만드는 중...</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>I instruct here and see all results</source>
        <translation>교관이며 모든 결과를 봅니다</translation>
    </message>
    <message>
        <source>Train in the sandbox</source>
        <translation>모의훈련장에서 훈련</translation>
    </message>
    <message>
        <source>Simulated cases, a simulated supervisor, and exercises that find out what you miss. Choose a name and a password for this sandbox alone.</source>
        <translation>모의 검사 건과 모의 감독관, 그리고 무엇을 놓치는지 찾아 주는 연습이 있습니다. 이 모의훈련장에서만 쓸 이름과 비밀번호를 정하십시오.</translation>
    </message>
    <message>
        <source>Enter the sandbox</source>
        <translation>모의훈련장 들어가기</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::StatusStrip</name>
    <message>
        <source>Import progress</source>
        <translation>가져오기 진행률</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>가져오기 중단</translation>
    </message>
    <message>
        <source>Stop the import; what is in stays in (Ctrl+.)</source>
        <translation>가져오기를 중단합니다. 이미 가져온 것은 유지됩니다(Ctrl+.)</translation>
    </message>
    <message>
        <source>What draws the 3D image: %1</source>
        <translation>3D 영상 렌더링: %1</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 free</source>
        <translation>디스크 거의 참: %1 남음</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Free space where cases and scans are kept</source>
        <translation>검사 건과 스캔을 보관하는 곳의 남은 공간</translation>
    </message>
    <message>
        <source>How far the simulated cases are</source>
        <translation>모의 검사 건 진행률</translation>
    </message>
    <message>
        <source>Make no more cases</source>
        <translation>검사 건 그만 만들기</translation>
    </message>
    <message>
        <source>The cases made so far stay; the others are made at the next start</source>
        <translation>지금까지 만든 검사 건은 유지되고, 나머지는 다음에 시작할 때 만듭니다</translation>
    </message>
    <message>
        <source>How far the exercise pack is</source>
        <translation>연습 팩 진행률</translation>
    </message>
    <message>
        <source>Stop reading the pack</source>
        <translation>팩 읽기 중단</translation>
    </message>
    <message>
        <source>Stop reading the exercise pack; what is in stays in</source>
        <translation>연습 팩 읽기를 중단합니다. 이미 들어온 것은 유지됩니다</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingForm</name>
    <message>
        <source>Session</source>
        <translation>훈련 방식</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Share of threats</source>
        <translation>위해물품 비율</translation>
    </message>
    <message>
        <source>Time for an image</source>
        <translation>영상당 시간</translation>
    </message>
    <message>
        <source>With a detector that marks images</source>
        <translation>영상에 표시하는 AI 탐지기 사용</translation>
    </message>
    <message>
        <source>What you miss: adapts to your answers</source>
        <translation>놓치는 것: 답변에 맞추어 조절</translation>
    </message>
    <message>
        <source>Rare threats: as on a normal day</source>
        <translation>드문 위해물품: 평소 근무처럼</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <translation>투과영상</translation>
    </message>
    <message>
        <source>CT scans</source>
        <translation>CT 스캔</translation>
    </message>
    <message>
        <source>Both: every third a CT scan</source>
        <translation>둘 다: 세 장마다 CT 스캔</translation>
    </message>
    <message>
        <source>About so long</source>
        <translation>대략의 길이</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 분</translation>
    </message>
    <message>
        <source>%1 % of the images</source>
        <translation>영상의 %1%</translation>
    </message>
    <message>
        <source>As long as you need</source>
        <translation>시간 제한 없음</translation>
    </message>
    <message>
        <source>%1 seconds, then it counts as cleared</source>
        <translation>%1초, 지나면 통관 허용으로 처리</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>재시험</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that you missed come back today.</source>
        <translation>
            <numerusform>놓친 영상 %n장이 오늘 다시 나옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>내가 발견하고 놓치는 것</translation>
    </message>
    <message>
        <source>Threats are as rare as at the port: such are missed more often, because one comes to expect nothing.</source>
        <translation>위해물품이 항만에서처럼 드물게 나옵니다. 없으려니 하게 되므로 이런 위해물품은 더 자주 놓칩니다.</translation>
    </message>
    <message>
        <source>Three in five images hold a threat; what you miss comes more often and easier, what you find fades.</source>
        <translation>영상 다섯 장 중 세 장에 위해물품이 있습니다. 놓치는 것은 더 자주, 더 쉽게 나오고 발견하는 것은 점차 줄어듭니다.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>학습 자료</translation>
    </message>
    <message>
        <source>This exercise is not in this sandbox.</source>
        <translation>이 연습은 이 모의훈련장에 없습니다.</translation>
    </message>
    <message>
        <source>An exercise of the country pack %1.</source>
        <translation>국가 팩의 연습입니다: %1.</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::TrainingPanel</name>
    <message>
        <source>Next image</source>
        <translation>다음 영상</translation>
    </message>
    <message>
        <source>What you see and miss</source>
        <translation>내가 발견하고 놓치는 것</translation>
    </message>
    <message>
        <source>Training session</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>제시된 영상</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>End the session here</source>
        <translation>여기서 훈련 종료</translation>
    </message>
    <message>
        <source>%1 of %2 images answered</source>
        <translation>영상 %2장 중 %1장 답변함</translation>
    </message>
    <message>
        <source>The next image is being made</source>
        <translation>다음 영상 만드는 중</translation>
    </message>
    <message>
        <source>A parcel of its own, never shown before.</source>
        <translation>한 번도 제시되지 않은 새 소포입니다.</translation>
    </message>
    <message>
        <source>F5: nothing in it, clear it.</source>
        <translation>F5: 아무것도 없음, 통관 허용.</translation>
    </message>
    <message>
        <source>F6: hold it, and click on what you found.</source>
        <translation>F6: 보류한 뒤 발견한 것을 클릭.</translation>
    </message>
    <message>
        <source>All tools of the desk work as ever.</source>
        <translation>프로그램의 모든 도구를 평소처럼 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A re-test: you missed something in this image before.</source>
        <translation>재시험: 전에 이 영상에서 놓친 것이 있습니다.</translation>
    </message>
    <message>
        <source>A detector marks what it takes for a threat. It is simulated: it misses some, and marks harmless things.</source>
        <translation>AI 탐지기가 위해물품으로 보는 것을 표시합니다. 모의 탐지기이므로 일부를 놓치고 무해한 물품을 표시하기도 합니다.</translation>
    </message>
    <message>
        <source>Is there anything prohibited in it?</source>
        <translation>금지물품이 있습니까?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>어디에 있습니까?</translation>
    </message>
    <message>
        <source>Click on it, or draw a box around it (B). Esc goes back.</source>
        <translation>클릭하거나 둘레에 상자를 그리십시오(B). Esc를 누르면 돌아갑니다.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>검사 건으로 돌아가기</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1초 남음</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::ViewerBar</name>
    <message>
        <source>Image tools</source>
        <translation>영상 도구</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Preset (1 to 9)</source>
        <translation>프리셋(1~9)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Scan of this case</source>
        <translation>이 검사 건의 스캔</translation>
    </message>
    <message>
        <source>Which scan of this case is shown</source>
        <translation>이 검사 건에서 표시 중인 스캔</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistDelegate</name>
    <message>
        <source>Contested</source>
        <translation>결정 상충</translation>
    </message>
    <message>
        <source>No declaration</source>
        <translation>신고서 없음</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistFilterBar</name>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>결정 상충</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Case, container, goods, importer</source>
        <translation>검사 건, 컨테이너, 물품, 수입자</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>작업 목록 검색</translation>
    </message>
    <message>
        <source>Show only this lane; several may be chosen</source>
        <translation>이 검사 구분만 보기(여러 개 선택 가능)</translation>
    </message>
    <message>
        <source>Only lane %1</source>
        <translation>이 검사 구분만: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decided apart, and the words contradict each other: a supervisor settles them</source>
        <translation>따로 내린 결정이 서로 상충합니다. 감독관이 해결합니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>검사 건 없음</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistModel</name>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>분석 중</translation>
    </message>
    <message>
        <source>read unaided</source>
        <translation>육안 판독</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>경보 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>경보 %n건</numerusform>
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
등록 %5</translation>
    </message>
    <message>
        <source>No goods declared</source>
        <translation>신고 물품 없음</translation>
    </message>
    <message>
        <source>%1
Detectors: %2</source>
        <translation>%1
AI 탐지: %2</translation>
    </message>
    <message>
        <source>%1, detectors: %2</source>
        <translation>%1, AI 탐지: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>검사 건</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>검사 구분</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>물품</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>수입자</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, age: %5</source>
        <translation>%1, %2, %3, %4, 경과: %5</translation>
    </message>
</context>
<context>
    <name>portlight::widgets::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>작업 목록</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>검사 건</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Loading the worklist...</source>
        <translation>작업 목록 불러오는 중...</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>맞는 검사 건이 없습니다.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>모두 다시 표시</translation>
    </message>
    <message>
        <source>Nothing to inspect.
Drop a scan here, or press Ctrl+O.</source>
        <translation>검사할 것이 없습니다.
스캔을 여기에 놓거나 Ctrl+O를 누르십시오.</translation>
    </message>
    <message>
        <source>Import scans</source>
        <translation>스캔 가져오기</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>검사 건이 없습니다.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The picture holds attenuation in a scale that it does not state.</source>
        <translation>영상의 감쇠값이 명시되지 않은 척도로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Threats are projected into pictures of 8 or 16 bits only.</source>
        <translation>위해물품은 8비트나 16비트 영상에만 합성할 수 있습니다.</translation>
    </message>
    <message>
        <source>No place in the picture is free of matter, so it is not known what the unattenuated beam looks like.</source>
        <translation>영상에 물질이 없는 자리가 없어 감쇠되지 않은 X선의 세기를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The picture is too small to hide anything in.</source>
        <translation>영상이 너무 작아 아무것도 숨길 수 없습니다.</translation>
    </message>
    <message>
        <source>Threats are projected into one grey layer, a pair of energies or a colour export; this picture has other layers.</source>
        <translation>위해물품은 흑백 한 층, 이중 에너지 쌍, 컬러 내보내기 영상에만 합성할 수 있습니다. 이 영상은 층 구성이 다릅니다.</translation>
    </message>
    <message>
        <source>Colour exports must have 8 bits a channel.</source>
        <translation>컬러로 내보낸 영상은 채널당 8비트여야 합니다.</translation>
    </message>
    <message>
        <source>The colours are no pseudo-colour on white, so no transmission can be told from them.</source>
        <translation>흰 바탕의 의사색상이 아니어서 색상에서 투과율을 알 수 없습니다.</translation>
    </message>
</context>
</TS>
