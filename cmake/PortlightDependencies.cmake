# Every outside library, found once. Why each is here: README.md, "What is installed and why".

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Concurrent Network Svg Charts Test LinguistTools)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(PQ REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(OPENJPEG REQUIRED IMPORTED_TARGET libopenjp2)
pkg_check_modules(TIFF REQUIRED IMPORTED_TARGET libtiff-4)
pkg_check_modules(PNG REQUIRED IMPORTED_TARGET libpng)
pkg_check_modules(JPEG REQUIRED IMPORTED_TARGET libjpeg)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(XRL REQUIRED IMPORTED_TARGET libxrl)
pkg_check_modules(XGBOOST REQUIRED IMPORTED_TARGET xgboost)

# Debian ships OpenCV's modules one by one, without a CMake package for the set.
find_path(OPENCV_INCLUDE_DIR opencv2/dnn.hpp PATH_SUFFIXES opencv4 REQUIRED)
find_library(OPENCV_CORE_LIBRARY opencv_core REQUIRED)
find_library(OPENCV_DNN_LIBRARY opencv_dnn REQUIRED)
add_library(portlight_opencv_dnn INTERFACE)
target_include_directories(portlight_opencv_dnn SYSTEM INTERFACE "${OPENCV_INCLUDE_DIR}")
target_link_libraries(portlight_opencv_dnn INTERFACE "${OPENCV_DNN_LIBRARY}" "${OPENCV_CORE_LIBRARY}")
add_library(Portlight::OpenCvDnn ALIAS portlight_opencv_dnn)

# tl::expected is a single header without a CMake package in every release.
find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
