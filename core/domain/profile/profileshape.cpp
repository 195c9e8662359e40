// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profileshape.h"

#include <QFile>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <memory>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

QJsonValue schemaDocument()
{
    QFile file(u":/landgang/profiles/profile.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonValue();
}

/// Read once; nothing when the schema that comes with the program is not one, which a test shows.
std::unique_ptr<const valijson::Schema> readSchema()
{
    const QJsonValue document = schemaDocument();
    try {
        auto schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(document), *schema);
        return schema;
    } catch (const std::exception &) {
        return nullptr;
    }
}

/// The value that a path such as <root>, [items], [3], [title] leads to.
int valueAt(const QJsonValue &document, const std::vector<std::string> &path,
            const JsonLines &lines)
{
    int id = JsonLines::kDocument;
    QJsonValue value = document;
    for (size_t i = 1; i < path.size(); ++i) {
        const QString name = QString::fromStdString(path[i]).sliced(1).chopped(1);
        if (value.isArray()) {
            id = lines.element(id, name.toLongLong());
            value = value.toArray().at(name.toLongLong());
        } else {
            id = lines.member(id, name);
            value = value.toObject().value(name);
        }
    }
    return id;
}

} // namespace

void addShapeMistakes(const QJsonValue &document, JsonMistakes &mistakes)
{
    static const std::unique_ptr<const valijson::Schema> kSchema = readSchema();
    if (!kSchema) {
        mistakes.add(JsonLines::kDocument, u"the schema of profiles could not be read."_s);
        return;
    }
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(*kSchema, valijson::adapters::QtJsonAdapter(document), &results)) {
        return;
    }
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        mistakes.add(valueAt(document, error.context, mistakes.lines()),
                     u"the schema of profiles refuses this: %1"_s.arg(
                         QString::fromStdString(error.description)));
    }
}

} // namespace landgang
