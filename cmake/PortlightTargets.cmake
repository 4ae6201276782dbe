# Helpers that give every folder, test and benchmark the same shape.

# portlight_add_library(<Name> SOURCES ... PUBLIC ... PRIVATE ...): the static library of one top-level folder,
# known to the others as Portlight::<Name>. Includes read "folder/Header.h" from the repository's root.
function(portlight_add_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  set(target "portlight_${name}")
  string(TOLOWER "${target}" target)
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Portlight::${name} ALIAS ${target})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE Portlight::Flags ${ARG_PRIVATE})
  if(PORTLIGHT_PCH)
    target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
  endif()
endfunction()

# portlight_add_test(<name> SOURCES ... LINK ... [ENVIRONMENT ...] [LABELS ...] [ARGUMENTS ...]): one Qt Test program, one ctest entry.
function(portlight_add_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;ENVIRONMENT;LABELS;ARGUMENTS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test Portlight::Flags)
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
  if(PORTLIGHT_PCH)
    # The floor that every test stands on has the headers ready; -O1 builds a test in half the time of -O3.
    target_precompile_headers(${name} REUSE_FROM portlight_inspection)
  endif()
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  add_test(NAME ${name} COMMAND ${name} ${ARG_ARGUMENTS})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PORTLIGHT_SHARED_DATA=${PORTLIGHT_SHARED_DATA};${ARG_ENVIRONMENT}")
endfunction()
