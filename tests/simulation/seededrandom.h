// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QtGlobal>

namespace landgang::simulation {

/// From now on all keys, signatures and nonces of this process follow from `seed`: offices and PCs
/// are called by their keys, and a run that shall be repeated must meet the same ones. For tests
/// alone.
void seedCryptography(quint32 seed);

} // namespace landgang::simulation
