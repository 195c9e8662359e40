// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

/// Both halves of the one encoding of the change log.
#include "core/base/cborreader.h"
#include "core/base/cborwriter.h"
