// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/localizedtext.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace landgang::desktop {

enum class Appearance { System, Light, Dark };

/// Pictures of every page, for documentation and for looking at changes.
struct PhotographOptions {
    QString folder;
    QString prefix = QStringLiteral("landgang");
    std::optional<CaseId> caseId; ///< Nothing: the first plan that is shared, else the first.
};

/// What the program was started with.
struct Options {
    enum class Answer { None, Help, Version };

    Answer answer = Answer::None; ///< Print and leave.
    QString store;
    std::optional<Language> language;
    Appearance appearance = Appearance::System;
    int textScale = 100; ///< Percent of the system's text size.
    std::optional<QSize> size;
    std::optional<PhotographOptions> photograph;
    QString file; ///< A bundle or an office card to open, or empty.
};

/// `arguments` begins with the program's name. Errors: InvalidArgument; the context says in English
/// what cannot be.
Result<Options> parseOptions(const QStringList &arguments);

/// How the program is started.
[[nodiscard]] QString usage();

} // namespace landgang::desktop
