# ONNX Runtime: the system's where Debian has it (13 and later), else the pinned copy that fetch_onnxruntime.py brings into the build
# tree. Without either, models run on OpenCV's DNN module alone. Defines the target Portlight::OnnxRuntime where it was found.

option(PORTLIGHT_ONNXRUNTIME "Run models on ONNX Runtime" ON)

if(PORTLIGHT_ONNXRUNTIME)
  find_path(ONNXRUNTIME_SYSTEM_INCLUDE onnxruntime_cxx_api.h PATH_SUFFIXES onnxruntime)
  find_library(ONNXRUNTIME_SYSTEM_LIBRARY onnxruntime)
  if(ONNXRUNTIME_SYSTEM_INCLUDE AND ONNXRUNTIME_SYSTEM_LIBRARY)
    set(onnxruntime_include "${ONNXRUNTIME_SYSTEM_INCLUDE}")
    set(onnxruntime_library "${ONNXRUNTIME_SYSTEM_LIBRARY}")
  else()
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    set(onnxruntime_folder "${PROJECT_SOURCE_DIR}/build/onnxruntime")
    execute_process(COMMAND "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_LIST_DIR}/fetch_onnxruntime.py" "${onnxruntime_folder}"
                    RESULT_VARIABLE onnxruntime_missing TIMEOUT 600)
    if(onnxruntime_missing)
      message(WARNING "Models will run on OpenCV only, more slowly. Configure again with a network for ONNX Runtime.")
    else()
      set(onnxruntime_include "${onnxruntime_folder}/include")
      set(onnxruntime_library "${onnxruntime_folder}/lib/libonnxruntime.so.1")
    endif()
  endif()
  if(onnxruntime_library)
    add_library(portlight_onnxruntime SHARED IMPORTED)
    set_target_properties(portlight_onnxruntime PROPERTIES
      IMPORTED_LOCATION "${onnxruntime_library}" INTERFACE_INCLUDE_DIRECTORIES "${onnxruntime_include}")
    add_library(Portlight::OnnxRuntime ALIAS portlight_onnxruntime)
  endif()
endif()
