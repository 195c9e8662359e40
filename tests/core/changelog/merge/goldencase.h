// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/streamstate.h"
#include "tests/support/changes.h"

#include <QMap>
#include <QStringList>

#include <deque>

namespace landgang::testing {

/// A merge written down as text, small enough to be read by whoever knows what should come out:
///
///     A sentence that says what the case is about.
///
///     base
///       opened  prison   grant nav
///       asked   prison   need = open
///     left
///       done    prison   need = done over asked
///     right
///       waits   nav      need = waiting over asked
///     merged
///       need = done | waiting
///
/// Every line above "merged" is one change: a label, who wrote it – "prison", or "prison/old" for
/// another PC – and what it says. The stream belongs to "prison". The left and the right side were
/// written without seeing each other.
class GoldenCase
{
public:
    /// Reads a file; `problem` says what is wrong with it.
    explicit GoldenCase(const QString &text);
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Everything that was written, one side after the other.
    [[nodiscard]] std::vector<changelog::AuthoredChange> changes(const QStringList &sides) const;
    [[nodiscard]] const changelog::Stream &stream() const { return m_stream; }
    /// The lines below "merged".
    [[nodiscard]] const QStringList &expected() const { return m_expected; }
    /// What `state` says, in the form of those lines.
    [[nodiscard]] QStringList told(const changelog::StreamState &state) const;

private:
    struct Written {
        QString side;
        QString label;
        OfficeId office;
        changelog::Change change;
    };

    void take(const QString &side, const QString &line);
    std::optional<changelog::Op> opOf(QStringList words);
    std::vector<StatementId> statements(const QStringList &labels);
    std::vector<ChangeId> heads(const QStringList &labels);
    const Written *written(const QString &label);
    QString labels(const std::set<ChangeId> &ids) const;
    char device(const QString &name);

    changelog::Stream m_stream;
    std::map<QString, char> m_devices; ///< Letters, in order of appearance.
    std::map<QString, Chain> m_chains;
    std::deque<Written> m_written;
    QStringList m_expected;
    QString m_problem;
};

/// The office of that name.
[[nodiscard]] OfficeId goldenOffice(const QString &name);

} // namespace landgang::testing
