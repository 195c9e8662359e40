# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

# landgang_add_test(core/base/tst_digest [LIBRARIES libs…] [LABELS labels…])
# makes a Qt Test program of tests/core/base/tst_digest.cpp and registers it under that name.
#
# Every test runs where nothing is as on the developer's desk: an odd time zone, a locale with other
# decimal signs and letters, and a working folder whose name has spaces and æøå. Properties are tried
# with the same numbers each time, so that a commit is not blamed for what an earlier one did; other
# numbers are tried by setting RC_PARAMS by hand.
set(LANDGANG_TEST_FOLDER "${CMAKE_BINARY_DIR}/test folder æøå")
file(MAKE_DIRECTORY "${LANDGANG_TEST_FOLDER}")

# Qt would write the folders into every test as macros, and no clone could share what another has
# compiled.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# After Landgang::Settings in every list of libraries: of two options that disagree, the last one
# counts.
add_library(landgang_test_settings INTERFACE)
add_library(Landgang::TestSettings ALIAS landgang_test_settings)
# QTRY_VERIFY and QTRY_COMPARE of Qt 6.8 narrow a number of milliseconds.
target_compile_options(landgang_test_settings INTERFACE
    $<$<VERSION_GREATER_EQUAL:${Qt6_VERSION},6.5>:-Wno-conversion>)

function(landgang_add_test path)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "" "LIBRARIES;LABELS")
    string(REPLACE "/" "_" target ${path})
    add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/${path}.cpp)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE
        Landgang::Settings Landgang::TestSettings Qt6::Test ${test_LIBRARIES})
    if("Landgang::Ui" IN_LIST test_LIBRARIES)
        target_precompile_headers(${target} REUSE_FROM landgang_ui)
    else()
        target_precompile_headers(${target} REUSE_FROM landgang_base)
    endif()
    add_test(NAME ${path} COMMAND ${target} WORKING_DIRECTORY "${LANDGANG_TEST_FOLDER}")
    set_tests_properties(${path} PROPERTIES
        LABELS "${test_LABELS}"
        TIMEOUT 300
        ENVIRONMENT "RC_PARAMS=seed=1;LANDGANG_SOURCE_DIR=${PROJECT_SOURCE_DIR};LANDGANG_BINARY_DIR=${CMAKE_BINARY_DIR};TZ=Pacific/Apia;LC_ALL=C.UTF-8;LANG=tr_TR.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
