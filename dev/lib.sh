# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

# What the scripts in this folder share. To be sourced, after `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# Bare systems and services run with neither of these.
export HOME=${HOME:-/root}
export LANG=${LANG:-C.UTF-8}

# Compiler results are shared by every clone of this user: paths below the clone are made relative.
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ccache}
export CCACHE_BASEDIR=$root
export CCACHE_NOHASHDIR=1
# What ccache's manual asks for beside precompiled headers.
export CCACHE_SLOPPINESS=pch_defines,time_macros

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "dev/${0##*/}" "$1" >&2
    exit "${2:-1}"
}

# configure PRESET: only when it has not been done or the presets have changed since; all else
# ninja notices by itself.
configure() {
    local made=build/$1/build.ninja
    if [ ! -e "$made" ] || [ CMakePresets.json -nt "$made" ]; then
        cmake --preset "$1"
    fi
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    # Joined, because bash forgets `set -e` wherever a caller asks how this ended.
    configure "$preset" && cmake --build "build/$preset" ${@:+--target "$@"}
}

# The share of work that began at second $1 of this script, in minutes with one decimal.
minutes_since() { awk -v s=$((SECONDS - $1)) 'BEGIN { printf "%.1f", s / 60 }'; }
