// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/architecture/layering.h"

#include "tests/architecture/sourcetext.h"

#include <QDir>
#include <QRegularExpression>

#include <array>

namespace landgang::architecture {

using namespace Qt::StringLiterals;

namespace {

/// What the files below `folder` may include: everything in or below `mayInclude`, a folder or one
/// header, itself included.
struct Layer {
    QString folder;
    QStringList mayInclude;
};

/// Of the modules that windows and commands may read from but not change anything through: plain
/// values, reports of what was found, and readers.
const QStringList &readOnlyHeaders()
{
    static const QStringList kHeaders = {
        u"core/changelog"_s,
        u"core/exchange/bundle.h"_s,
        u"core/exchange/trust/fingerprintwords.h"_s,
        u"core/exchange/trust/officecard.h"_s,
        u"core/exchange/trust/recoverysheet.h"_s,
        u"core/exchange/verificationreport.h"_s,
        u"core/store/deltareader.h"_s,
        u"core/store/logreader.h"_s,
        u"core/store/planreader.h"_s,
        u"core/store/records.h"_s,
        u"core/store/statementreader.h"_s,
    };
    return kHeaders;
}

/// The arrows. The first layer whose folder holds a file is its layer.
const std::vector<Layer> &layers()
{
    static const QStringList kChangelog = {u"core/base"_s, u"core/domain"_s, u"core/changelog"_s};
    static const QStringList kUseCases = {u"core/base"_s, u"core/domain"_s, u"core/reports"_s,
                                          u"core/workspace"_s};
    // What every use case is written with.
    static const QStringList kUseCase = kChangelog
        + QStringList{u"core/store"_s, u"core/exchange"_s, u"core/workspace/edit.h"_s,
                      u"core/workspace/workspace.h"_s, u"core/workspace/workspacestate.h"_s};
    static const QStringList kPage = kUseCases + readOnlyHeaders();
    // What every page is made of. Pages know nothing of each other; the shell knows them all.
    static const QStringList kParts = kPage
        + QStringList{u"ui/look"_s, u"ui/words"_s, u"ui/common"_s, u"ui/lists"_s};
    static const std::vector<Layer> kLayers = {
        {u"core/base"_s, {u"core/base"_s}},
        {u"core/domain"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/changelog"_s, kChangelog},
        {u"core/store"_s, kChangelog + QStringList{u"core/store"_s}},
        {u"core/exchange"_s, kChangelog + QStringList{u"core/exchange"_s}},
        {u"core/reports"_s, kChangelog + QStringList{u"core/store"_s, u"core/reports"_s}},
        {u"core/workspace/plan"_s, kUseCase + QStringList{u"core/workspace/plan"_s}},
        {u"core/workspace"_s,
         kChangelog + QStringList{u"core/store"_s, u"core/exchange"_s, u"core/workspace"_s}},
        {u"ui/look"_s, {u"core/base"_s, u"ui/look"_s}},
        {u"ui/words"_s, kPage + QStringList{u"ui/look"_s, u"ui/words"_s}},
        {u"ui/common"_s, kParts},
        {u"ui/lists"_s, kParts},
        {u"ui/disputes"_s, kParts + QStringList{u"ui/disputes"_s}},
        {u"ui/asked"_s, kParts + QStringList{u"ui/asked"_s}},
        {u"ui/gaps"_s, kParts + QStringList{u"ui/gaps"_s}},
        {u"ui/casefile"_s, kParts + QStringList{u"ui/disputes"_s, u"ui/casefile"_s}},
        {u"ui/exchange"_s, kParts + QStringList{u"ui/disputes"_s, u"ui/exchange"_s}},
        {u"ui/offices"_s, kParts + QStringList{u"ui/offices"_s}},
        {u"ui/overview"_s, kParts + QStringList{u"ui/overview"_s}},
        {u"ui/start"_s, kParts + QStringList{u"ui/start"_s}},
        {u"ui/shell"_s, kPage + QStringList{u"ui"_s}},
        {u"app/cli"_s, kUseCases + readOnlyHeaders() + QStringList{u"app/cli"_s}},
        {u"app/desktop"_s, kUseCases + QStringList{u"ui"_s, u"app/desktop"_s}},
    };
    return kLayers;
}

/// A library and the folders that may include it. Headers are given as a pattern over the path
/// between the brackets, Qt's by the library they belong to.
struct Library {
    QString name;
    QString pattern;
    QStringList folders;
};

const std::vector<Library> &libraries()
{
    static const QStringList kWindows = {u"ui"_s, u"app/desktop"_s};
    static const QStringList kCrypto = {u"core/exchange"_s, u"core/store/vault"_s};
    static const std::vector<Library> kLibraries = {
        {u"QtWidgets"_s, {}, kWindows},
        {u"QtGui"_s, {}, kWindows},
        {u"QtPrintSupport"_s, {}, kWindows},
        {u"QtSvg"_s, {}, kWindows},
        {u"QtSvgWidgets"_s, {}, kWindows},
        {u"QtSql"_s, {}, {u"core/store"_s}},
        {u"QtTest"_s, {}, {}},
        {u"SQLite"_s, u"^sqlite3"_s, {u"core/store"_s}},
        {u"OpenSSL"_s, u"^openssl/"_s,
         kCrypto + QStringList{u"core/base/digest.cpp"_s, u"core/base/keyderivation.cpp"_s}},
        {u"libsodium"_s, u"^sodium(\\.h|/)"_s, kCrypto},
        {u"libzip"_s, u"^zip(conf)?\\.h$"_s, {u"core/exchange"_s}},
        {u"zlib"_s, u"^z(lib|conf)\\.h$"_s, {u"core/exchange"_s}},
        {u"the operating system"_s,
         u"^((arpa|linux|net|netinet|sys)/|(aio|dirent|dlfcn|fcntl|ftw|glob|grp|io|poll|pthread|pwd"
         "|sched|semaphore|signal|spawn|syslog|termios|ucontext|unistd|windows|winsock2?)\\.h$)"_s,
         {u"core/base/platform"_s}},
    };
    return kLibraries;
}

/// Words in the code, outside comments and strings, that belong in some folders only.
struct Word {
    QString pattern;
    QString what;
    QStringList folders;
};

const std::vector<Word> &words()
{
    static const QStringList kTranslated = {u"ui"_s, u"app"_s};
    static const std::vector<Word> kWords = {
        {u"\\b(Q_OS_\\w+|_WIN32|__linux__|__APPLE__|__unix__)\\b"_s,
         u"asks for the platform"_s,
         {u"core/base/platform"_s}},
        {u"\\btr\\s*\\(|\\bQCoreApplication\\s*::\\s*translate\\b|\\bQ_DECLARE_TR_FUNCTIONS\\b"
         "|\\bQT_TR(ANSLATE)?_N?_?NOOP\\w*"_s,
         u"translates"_s, kTranslated},
    };
    return kWords;
}

bool isIn(const QString &path, const QStringList &places)
{
    return std::any_of(places.begin(), places.end(), [&path](const QString &place) {
        return path == place || path.startsWith(QString(place + u'/'));
    });
}

QString fault(const SourceFile &file, const QString &what)
{
    return QString(file.path + u' ' + what);
}

QStringList arrowFaults(const SourceFile &file, const Layer &layer, const QString &included)
{
    if (!included.contains(u'/')) {
        const bool isGenerated = included.endsWith(".moc"_L1) || included.startsWith("moc_"_L1);
        return isGenerated
            ? QStringList()
            : QStringList{fault(file, u"includes \"%1\" without its full path"_s.arg(included))};
    }
    if (isIn(included, layer.mayInclude)) {
        return {};
    }
    return {fault(file, u"includes %1, which %2 may not know"_s.arg(included, layer.folder))};
}

QStringList libraryFaults(const SourceFile &file, const QString &included,
                          const QtHeaders &qtHeaders)
{
    static const QRegularExpression kQtModule(u"^Qt[A-Z]\\w*/"_s);
    if (kQtModule.match(included).hasMatch() || qtHeaders.value(included) == included) {
        return {fault(file, u"includes <%1>; include the header of the class"_s.arg(included))};
    }
    const QString qtLibrary = qtHeaders.value(included);
    for (const Library &library : libraries()) {
        const bool belongs = library.pattern.isEmpty()
            ? library.name == qtLibrary
            : QRegularExpression(library.pattern).match(included).hasMatch();
        if (belongs && !isIn(file.path, library.folders)) {
            return {fault(file, u"includes <%1> of %2"_s.arg(included, library.name))};
        }
    }
    return {};
}

QStringList wordFaults(const SourceFile &file, const SourceText &text)
{
    QStringList faults;
    for (const Word &word : words()) {
        const auto match = QRegularExpression(word.pattern).match(text.code);
        if (match.hasMatch() && !isIn(file.path, word.folders)) {
            faults.append(fault(file, u"%1: %2"_s.arg(word.what, match.captured())));
        }
    }
    static const QRegularExpression kObject(u"\\bQ_(OBJECT|GADGET)\\b"_s);
    if (isIn(file.path, {u"core/domain"_s, u"core/changelog"_s})
        && kObject.match(text.code).hasMatch()) {
        faults.append(fault(file, u"has a QObject; its types are plain values"_s));
    }
    return faults;
}

QStringList sqlFaults(const SourceFile &file, const SourceText &text)
{
    static const QRegularExpression kSql(
        u"^\\s*(select\\s.*\\sfrom\\s|insert\\s+(or\\s+\\w+\\s+)?into\\s|update\\s+\\w+\\s+set\\s"
        "|delete\\s+from\\s|pragma\\s+\\w|(create|drop)\\s+(unique\\s+|virtual\\s+|temp\\s+)?"
        "(table|index|view|trigger)\\s)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList faults;
    for (const QString &literal : text.literals) {
        if (!file.isBelow(u"core/store"_s) && kSql.match(literal).hasMatch()) {
            faults.append(fault(file, u"holds SQL: %1"_s.arg(literal.left(40))));
        }
    }
    return faults;
}

} // namespace

QtHeaders readQtHeaders(const QString &headersFolder)
{
    QtHeaders result;
    const QDir root(headersFolder);
    for (const QString &library : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(root.filePath(library)).entryList(QDir::Files)) {
            result.insert(header, library);
        }
    }
    return result;
}

QStringList findLayeringFaults(const SourceFile &file, const QtHeaders &qtHeaders)
{
    const auto layer = std::find_if(layers().begin(), layers().end(), [&file](const Layer &each) {
        return file.isBelow(each.folder);
    });
    if (layer == layers().end()) {
        return {fault(file, u"lies in no layer of the architecture"_s)};
    }
    const SourceText text = takeApart(file.text);
    QStringList faults;
    for (const QString &include : text.includes) {
        const QString included = include.sliced(1, include.size() - 2);
        faults += include.startsWith(u'"') ? arrowFaults(file, *layer, included)
                                           : libraryFaults(file, included, qtHeaders);
    }
    return faults + wordFaults(file, text) + sqlFaults(file, text);
}

} // namespace landgang::architecture
