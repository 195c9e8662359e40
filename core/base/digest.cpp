// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/digest.h"

#include <QCryptographicHash>

namespace landgang {

QByteArray sha256(QByteArrayView data)
{
    return labelledSha256({}, data);
}

QByteArray labelledSha256(QByteArrayView label, QByteArrayView data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(label);
    hash.addData(data);
    return hash.result();
}

} // namespace landgang
