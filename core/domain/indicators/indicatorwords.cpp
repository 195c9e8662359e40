// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/indicators/indicatorwords.h"

namespace landgang {

using namespace Qt::StringLiterals;

QString classOf(HomeStatus home)
{
    switch (home) {
    case HomeStatus::Owned: return u"owned"_s;
    case HomeStatus::Rented: return u"rented"_s;
    case HomeStatus::Municipal: return u"municipal"_s;
    case HomeStatus::Temporary: return u"temporary"_s;
    case HomeStatus::None: return u"none"_s;
    case HomeStatus::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(Occupation occupation)
{
    switch (occupation) {
    case Occupation::Work: return u"work"_s;
    case Occupation::Education: return u"education"_s;
    case Occupation::Kvp: return u"kvp"_s;
    case Occupation::Benefit: return u"benefit"_s;
    case Occupation::None: return u"none"_s;
    case Occupation::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(NoticeTiming timing)
{
    switch (timing) {
    case NoticeTiming::Pending: return u"pending"_s;
    case NoticeTiming::InTime: return u"in-time"_s;
    case NoticeTiming::AroundRelease: return u"around-release"_s;
    case NoticeTiming::Late: return u"late"_s;
    case NoticeTiming::NoTrace: return u"no-trace"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(MappedAs mapped)
{
    switch (mapped) {
    case MappedAs::NotOffered: return u"not-offered"_s;
    case MappedAs::Declined: return u"declined"_s;
    case MappedAs::Mapped: return u"mapped"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(Known known)
{
    switch (known) {
    case Known::Unknown: return u"unknown"_s;
    case Known::No: return u"no"_s;
    case Known::Yes: return u"yes"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(LegalStatus status)
{
    switch (status) {
    case LegalStatus::Convicted: return u"convicted"_s;
    case LegalStatus::Remand: return u"remand"_s;
    case LegalStatus::Expulsion: return u"expulsion"_s;
    case LegalStatus::Community: return u"community"_s;
    }
    Q_UNREACHABLE();
}

QString daysClass(qint64 days)
{
    if (days < 0) {
        return u"before"_s;
    }
    if (days <= 7) {
        return u"0-7"_s;
    }
    if (days <= 30) {
        return u"8-30"_s;
    }
    if (days <= 60) {
        return u"31-60"_s;
    }
    return days <= 90 ? u"61-90"_s : u"91+"_s;
}

} // namespace landgang
