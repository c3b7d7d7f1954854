#include "models/papers/template.h"
#include "models/papers/templatereader.h"

namespace huimin {
namespace {

/// As it may stand in HTML text. Control characters other than the line feed are not printed at all.
QString paperEscaped(const QString& value)
{
    QString out;
    out.reserve(value.size());
    for (const QChar c : value) {
        switch (c.unicode()) {
        case '&':
            out += QLatin1String("&amp;");
            break;
        case '<':
            out += QLatin1String("&lt;");
            break;
        case '>':
            out += QLatin1String("&gt;");
            break;
        case '"':
            out += QLatin1String("&quot;");
            break;
        case '\'':
            out += QLatin1String("&#39;");
            break;
        case '\n':
            out += QLatin1String("<br>");
            break;
        default:
            if (c.category() != QChar::Other_Control)
                out += c;
        }
    }
    return out;
}

} // namespace

Result<PaperTemplate> PaperTemplate::parse(const QString& source, const PaperBook& book, const QStringList& needs)
{
    return PaperTemplateReader(source, book, needs).read();
}

QString PaperTemplate::render(const PaperValues& values) const
{
    QString out;
    renderNodes(m_nodes, values, nullptr, out);
    return out;
}

void PaperTemplate::renderNodes(const std::vector<Node>& nodes, const PaperValues& values, const PaperValues::Row* row, QString& out)
{
    for (const Node& node : nodes) {
        switch (node.kind) {
        case Node::Kind::Text:
            out += node.text;
            break;
        case Node::Kind::Value:
            out += paperEscaped(values.values.value(node.text));
            break;
        case Node::Kind::RowValue:
            out += paperEscaped(row->value(node.text));
            break;
        case Node::Kind::If:
        case Node::Kind::IfRow: {
            const bool holds = node.kind == Node::Kind::IfRow ? !row->value(node.text).isEmpty() : values.has(node.text);
            renderNodes(holds ? node.body : node.otherwise, values, row, out);
            break;
        }
        case Node::Kind::Each:
            for (const PaperValues::Row& each : values.lists.value(node.text))
                renderNodes(node.body, values, &each, out);
            break;
        }
    }
}

} // namespace huimin
