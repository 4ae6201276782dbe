# Build options and the one INTERFACE target that carries every flag.

option(PORTLIGHT_BUILD_TESTS "Build the test programs" ON)
option(PORTLIGHT_BUILD_BENCHMARKS "Build the benchmark programs" ON)
option(PORTLIGHT_BUILD_FUZZERS "Build the libFuzzer targets (needs clang)" OFF)
option(PORTLIGHT_WERROR "Treat warnings as errors" ON)
option(PORTLIGHT_PCH "Precompile the Qt headers that every file reads" ON)
set(PORTLIGHT_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(PORTLIGHT_CCACHE ccache)
if(PORTLIGHT_CCACHE)
  # Time macros and precompiled headers are safe to cache here: no source uses __DATE__ or __TIME__.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${PORTLIGHT_CCACHE}")
endif()

add_library(portlight_flags INTERFACE)
add_library(Portlight::Flags ALIAS portlight_flags)
target_compile_options(portlight_flags INTERFACE
  -Wall -Wextra -Wpedantic -fstack-protector-strong
  $<$<BOOL:${PORTLIGHT_WERROR}>:-Werror>
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${PORTLIGHT_PCH}>,$<BOOL:${PORTLIGHT_CCACHE}>>:-fpch-preprocess>)
target_compile_definitions(portlight_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_KEYWORDS PORTLIGHT_VERSION="${PROJECT_VERSION}")
target_link_options(portlight_flags INTERFACE
  -Wl,-z,relro,-z,now)
# A quick linker where there is one; every test is a program of its own.
find_program(PORTLIGHT_MOLD mold)
if(PORTLIGHT_MOLD AND NOT CMAKE_EXE_LINKER_FLAGS MATCHES "-fuse-ld")
  target_link_options(portlight_flags INTERFACE -fuse-ld=mold)
endif()

# Not as a generator expression: the list of sanitizers holds a comma.
if(PORTLIGHT_SANITIZE)
  target_compile_options(portlight_flags INTERFACE
    -fsanitize=${PORTLIGHT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(portlight_flags INTERFACE -fsanitize=${PORTLIGHT_SANITIZE})
else()
  target_compile_definitions(portlight_flags INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
endif()
