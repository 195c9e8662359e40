# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

# What every target of the project shares: language level, warnings, strict Qt, and one way to
# declare a module, so that a module's own file says only what is particular to it.

set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(LANDGANG_WARNINGS_AS_ERRORS "Treat compiler warnings as errors (developer and CI builds)" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(landgang_settings INTERFACE)
add_library(Landgang::Settings ALIAS landgang_settings)
target_compile_features(landgang_settings INTERFACE cxx_std_20)
target_include_directories(landgang_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(landgang_settings INTERFACE
    LANDGANG_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    # What a later Qt deprecates has no replacement in the oldest one that is supported.
    $<$<VERSION_GREATER_EQUAL:${Qt6_VERSION},6.5>:QT_WARN_DEPRECATED_UP_TO=0x060400>)
target_compile_options(landgang_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # Designated initializers leave out what keeps its default; GCC 12 warns of that in C++ alone.
    -Wno-missing-field-initializers
    $<$<BOOL:${LANDGANG_WARNINGS_AS_ERRORS}>:-Werror>)

# Most of what the compiler reads are the headers of Qt and of the standard library. They are read
# once for all of core and once for all of the window. A file still includes what it uses: the
# release preset does without.
set(LANDGANG_CORE_HEADERS
    <QByteArray> <QDate> <QDateTime> <QObject> <QString> <QStringList> <QVariant>
    <algorithm> <functional> <map> <memory> <optional> <set> <variant> <vector>)
set(LANDGANG_WIDGET_HEADERS
    <QAbstractItemModel> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QStyledItemDelegate> <QWidget>)

# landgang_add_module(base SOURCES … [PUBLIC libs…] [PRIVATE libs…])
# makes the static library landgang_base with the alias Landgang::Base.
function(landgang_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 module "" "" "SOURCES;PUBLIC;PRIVATE")
    string(SUBSTRING ${name} 0 1 initial)
    string(SUBSTRING ${name} 1 -1 rest)
    string(TOUPPER ${initial} initial)
    set(alias ${initial}${rest})
    add_library(landgang_${name} STATIC ${module_SOURCES})
    add_library(Landgang::${alias} ALIAS landgang_${name})
    target_link_libraries(landgang_${name}
        PUBLIC Landgang::Settings Qt6::Core ${module_PUBLIC}
        PRIVATE ${module_PRIVATE})
    if(name STREQUAL "base")
        target_precompile_headers(landgang_base PRIVATE ${LANDGANG_CORE_HEADERS})
    elseif(name STREQUAL "ui")
        target_precompile_headers(landgang_ui PRIVATE
            ${LANDGANG_CORE_HEADERS} ${LANDGANG_WIDGET_HEADERS})
    else()
        target_precompile_headers(landgang_${name} REUSE_FROM landgang_base)
    endif()
endfunction()
