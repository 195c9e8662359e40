// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/options.h"

#include "ui/words/language.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace landgang::desktop {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Keeps release plans together with other offices."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Shows this."_s},
        {u"version"_s, u"Shows the version."_s},
        {u"store"_s, u"Opens the office in DIR; LANDGANG_PASSPHRASE answers for its passphrase."_s,
         u"DIR"_s},
        {u"language"_s, u"Language of the window: nb, nn, sv or en."_s, u"LANGUAGE"_s},
        {u"appearance"_s, u"light or dark, whatever the system says."_s, u"WHICH"_s},
        {u"text-scale"_s, u"Text size in percent of the system's, 50 to 400."_s, u"PERCENT"_s},
        {u"size"_s, u"Size of the window, such as 1280x800."_s, u"WxH"_s},
        {u"photograph"_s, u"Saves pictures of every page in DIR and leaves; needs --store."_s,
         u"DIR"_s},
        {u"prefix"_s, u"First part of the names of the pictures."_s, u"NAME"_s},
        {u"case"_s, u"The person to photograph, as the id of the case."_s, u"HEX"_s},
    });
    parser.addPositionalArgument(u"FILE"_s, u"A bundle or an office card to open."_s, u"[FILE]"_s);
}

Error impossible(const QString &option, const QString &reason)
{
    return {ErrorCode::InvalidArgument, QStringLiteral("--%1 %2").arg(option, reason), {}};
}

Result<> readLook(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"language"_s)) {
        options.language = ui::languageFromCode(parser.value(u"language"_s));
        if (!options.language) {
            return impossible(u"language"_s, u"must be nb, nn, sv or en"_s);
        }
    }
    if (parser.isSet(u"appearance"_s)) {
        const QString which = parser.value(u"appearance"_s);
        if (which != "light"_L1 && which != "dark"_L1) {
            return impossible(u"appearance"_s, u"must be light or dark"_s);
        }
        options.appearance = which == "dark"_L1 ? Appearance::Dark : Appearance::Light;
    }
    if (parser.isSet(u"text-scale"_s)) {
        options.textScale = parser.value(u"text-scale"_s).toInt();
        if (options.textScale < 50 || options.textScale > 400) {
            return impossible(u"text-scale"_s, u"must be a number from 50 to 400"_s);
        }
    }
    if (parser.isSet(u"size"_s)) {
        const QStringList parts = parser.value(u"size"_s).split(u'x');
        const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (size.width() < 320 || size.height() < 240) {
            return impossible(u"size"_s, u"must be like 1280x800, and at least 320x240"_s);
        }
        options.size = size;
    }
    return {};
}

Result<> readPhotograph(const QCommandLineParser &parser, Options &options)
{
    if (!parser.isSet(u"photograph"_s)) {
        return {};
    }
    if (options.store.isEmpty()) {
        return impossible(u"photograph"_s, u"needs --store"_s);
    }
    PhotographOptions photograph;
    photograph.folder = parser.value(u"photograph"_s);
    if (parser.isSet(u"prefix"_s)) {
        photograph.prefix = parser.value(u"prefix"_s);
    }
    if (parser.isSet(u"case"_s)) {
        photograph.caseId = CaseId::fromHex(parser.value(u"case"_s));
        if (!photograph.caseId) {
            return impossible(u"case"_s, u"must be the 32 hexadecimal digits of a case"_s);
        }
    }
    options.photograph = photograph;
    return {};
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return Error{ErrorCode::InvalidArgument, parser.errorText(), {}};
    }
    Options options;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.answer = parser.isSet(u"help"_s) ? Options::Answer::Help : Options::Answer::Version;
        return options;
    }
    options.store = parser.value(u"store"_s);
    if (const Result<> look = readLook(parser, options); !look) {
        return look.error();
    }
    if (const Result<> photograph = readPhotograph(parser, options); !photograph) {
        return photograph.error();
    }
    if (parser.positionalArguments().size() > 1) {
        return Error{ErrorCode::InvalidArgument, u"only one FILE can be opened at a time"_s, {}};
    }
    if (!parser.positionalArguments().isEmpty()) {
        options.file = QFileInfo(parser.positionalArguments().first()).absoluteFilePath();
    }
    return options;
}

QString usage()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace landgang::desktop
