#include "models/papers/templatereader.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace huimin {
namespace {

constexpr std::array emptyPaperTags { "br", "hr", "img" };
constexpr std::array paperTags { "h1", "p", "table", "tr", "td", "th", "b", "br", "hr", "ul", "ol", "li", "img", "span" };
constexpr std::array paperClasses { "center", "dates", "grid", "mark", "number", "plain", "qr", "seal", "sign", "small", "ticket" };
constexpr std::array paperEntities { "&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;" };
constexpr qsizetype longestTemplate = 64 * 1024; ///< bytes
constexpr int deepestCondition = 4;

template <std::size_t N> bool isPaperWord(const std::array<const char*, N>& list, QStringView word)
{
    return std::any_of(list.begin(), list.end(), [&](const char* each) { return word == QLatin1String(each); });
}

} // namespace

Error PaperTemplateReader::wrong(const char* what, qsizetype at, const QString& name) const
{
    const auto line = m_source.left(at).count(QLatin1Char('\n')) + 1;
    return { ErrorCode::Invalid,
        { { QStringLiteral("line"), static_cast<int>(line) }, { QStringLiteral("what"), QLatin1String(what) }, { QStringLiteral("name"), name } } };
}

void PaperTemplateReader::flush()
{
    if (!m_text.isEmpty())
        m_open.back().nodes->push_back({ Node::Kind::Text, m_text });
    m_text.clear();
}

Result<PaperTemplate> PaperTemplateReader::read()
{
    if (m_source.toUtf8().size() > longestTemplate)
        return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), QStringLiteral("64 KiB") } } };
    HUIMIN_TRY(readFirstLine());
    m_open.push_back({ &m_template.m_nodes, m_at, 0, {}, {}, {} });
    while (m_at < m_source.size())
        HUIMIN_TRY(readNext());
    flush();
    if (m_open.size() > 1)
        return wrong("block", m_open.back().at, m_open.back().word);
    if (!m_tags.empty())
        return wrong("tag", m_tags.back().at, m_tags.back().name);
    return std::move(m_template);
}

Status PaperTemplateReader::readFirstLine()
{
    const QString first = m_source.section(QLatin1Char('\n'), 0, 0);
    if (first == QLatin1String("<!-- page: A4 -->"))
        m_template.m_page = PaperPage::A4;
    else if (first == QLatin1String("<!-- page: A5 -->"))
        m_template.m_page = PaperPage::A5;
    else if (first == QLatin1String("<!-- page: slip -->"))
        m_template.m_page = PaperPage::Slip;
    else
        return wrong("page", 0, first.left(40));
    m_at = first.size();
    return {};
}

Status PaperTemplateReader::readNext()
{
    const QStringView rest = QStringView(m_source).mid(m_at);
    if (rest.startsWith(u"{{"))
        return readField();
    if (rest.front() == u'<')
        return readTag();
    return rest.front() == u'&' ? readEntity() : readText();
}

Status PaperTemplateReader::readText()
{
    const QChar c = m_source.at(m_at);
    if (!c.isSpace() && place() != Place::Text && place() != Place::Cell)
        return wrong("text", m_at, QString(c));
    m_text += c;
    ++m_at;
    return {};
}

Status PaperTemplateReader::readEntity()
{
    const qsizetype end = m_source.indexOf(QLatin1Char(';'), m_at);
    const QString entity = m_source.mid(m_at, end < 0 ? 1 : std::min<qsizetype>(end - m_at + 1, 8));
    if (!isPaperWord(paperEntities, entity))
        return wrong("entity", m_at, entity);
    if (place() != Place::Text && place() != Place::Cell)
        return wrong("text", m_at, entity);
    m_text += entity;
    m_at += entity.size();
    return {};
}

Status PaperTemplateReader::readField()
{
    const qsizetype at = m_at;
    const qsizetype end = m_source.indexOf(QLatin1String("}}"), at);
    const QString inside = m_source.mid(at + 2, end < 0 ? 20 : end - at - 2);
    if (end < 0 || inside.contains(QLatin1Char('\n')) || inside.contains(QLatin1Char('{')))
        return wrong("block", at, inside.left(40));
    m_at = end + 2;
    if (inside.startsWith(QLatin1String("#if ")))
        return openIf(inside.mid(4), at);
    if (inside.startsWith(QLatin1String("#each ")))
        return openEach(inside.mid(6), at);
    if (inside == QLatin1String("else"))
        return turnOver(at);
    if (inside == QLatin1String("/if") || inside == QLatin1String("/each"))
        return closeBlock(inside.mid(1), at);
    if (place() != Place::Text && place() != Place::Cell)
        return wrong("text", at, inside);
    flush();
    PaperFieldType type {};
    Node node = nodeOf(inside, Node::Kind::Value, Node::Kind::RowValue, type);
    if (node.text.isEmpty())
        return wrong(m_book.lists.contains(inside) ? "list" : "field", at, inside);
    if (type == PaperFieldType::Flag)
        return wrong("flag", at, inside);
    m_open.back().nodes->push_back(std::move(node));
    return {};
}

PaperTemplateReader::Node PaperTemplateReader::nodeOf(const QString& name, Node::Kind ofValue, Node::Kind ofRow, PaperFieldType& type)
{
    if (const auto list = m_book.lists.constFind(m_open.back().list); list != m_book.lists.cend() && name.startsWith(list->row + QLatin1Char('.'))) {
        const QString field = name.mid(list->row.size() + 1);
        if (const auto found = list->fields.constFind(field); found != list->fields.cend()) {
            type = *found;
            return { ofRow, field };
        }
    }
    const auto found = m_book.fields.constFind(name);
    if (found == m_book.fields.cend())
        return {};
    type = *found;
    m_template.m_names << name;
    return { ofValue, name };
}

Status PaperTemplateReader::open(Node node, OpenBlock block)
{
    flush();
    std::vector<Node>& nodes = *m_open.back().nodes;
    nodes.push_back(std::move(node));
    block.nodes = &nodes.back().body;
    block.tags = m_tags.size();
    m_open.push_back(std::move(block));
    return {};
}

Status PaperTemplateReader::openIf(const QString& name, qsizetype at)
{
    const auto deep = std::count_if(m_open.begin(), m_open.end(), [](const OpenBlock& block) { return block.word == QLatin1String("if"); });
    if (deep >= deepestCondition)
        return wrong("deep", at, name);
    PaperFieldType type {};
    Node node { Node::Kind::If, name };
    if (m_book.lists.contains(name))
        m_template.m_names << name;
    else
        node = nodeOf(name, Node::Kind::If, Node::Kind::IfRow, type);
    if (node.text.isEmpty())
        return wrong("field", at, name);
    return open(std::move(node), { nullptr, at, 0, m_open.back().list, QStringLiteral("if"), name });
}

Status PaperTemplateReader::openEach(const QString& name, qsizetype at)
{
    if (!m_book.lists.contains(name))
        return wrong("field", at, name);
    if (!m_open.back().list.isEmpty())
        return wrong("deep", at, name);
    m_template.m_names << name;
    return open({ Node::Kind::Each, name }, { nullptr, at, 0, name, QStringLiteral("each"), {} });
}

Status PaperTemplateReader::checkTagsClosed(qsizetype at) const
{
    if (m_tags.size() == m_open.back().tags)
        return {};
    return m_tags.size() > m_open.back().tags ? wrong("tag", m_tags.back().at, m_tags.back().name) : wrong("tag", at);
}

Status PaperTemplateReader::turnOver(qsizetype at)
{
    OpenBlock& block = m_open.back();
    if (block.word != QLatin1String("if") || block.hasElse)
        return wrong("block", at, QStringLiteral("else"));
    HUIMIN_TRY(checkTagsClosed(at));
    flush();
    block.hasElse = true;
    block.nodes = &m_open[m_open.size() - 2].nodes->back().otherwise;
    return {};
}

Status PaperTemplateReader::closeBlock(const QString& word, qsizetype at)
{
    if (m_open.size() < 2 || m_open.back().word != word)
        return wrong("block", at, QLatin1Char('/') + word);
    HUIMIN_TRY(checkTagsClosed(at));
    flush();
    m_open.pop_back();
    return {};
}

Status PaperTemplateReader::readTag()
{
    const qsizetype at = m_at;
    const qsizetype end = m_source.indexOf(QLatin1Char('>'), at);
    const QString inside = end < 0 ? m_source.mid(at + 1, 20) : m_source.mid(at + 1, end - at - 1);
    const bool closing = inside.startsWith(QLatin1Char('/'));
    const QString name = QRegularExpression(QStringLiteral("^/?([a-z0-9]*)")).match(inside).captured(1);
    if (end < 0 || !isPaperWord(paperTags, name))
        return wrong("tag", at, inside.left(20));
    HUIMIN_TRY(closing ? closeTag(inside.mid(1), at) : openTag(name, QStringView(inside).mid(name.size()), at));
    m_text += m_source.mid(at, end + 1 - at);
    m_at = end + 1;
    return {};
}

Status PaperTemplateReader::openTag(const QString& name, QStringView attributes, qsizetype at)
{
    static const QHash<QString, Place> insides { { QStringLiteral("table"), Place::Table }, { QStringLiteral("tr"), Place::Row },
        { QStringLiteral("td"), Place::Cell }, { QStringLiteral("th"), Place::Cell }, { QStringLiteral("ul"), Place::List }, { QStringLiteral("ol"), Place::List } };
    static const QHash<Place, QStringList> mayStand {
        { Place::Top, { QStringLiteral("h1"), QStringLiteral("p"), QStringLiteral("table"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("hr") } },
        { Place::Text, { QStringLiteral("b"), QStringLiteral("span"), QStringLiteral("br"), QStringLiteral("img") } },
        { Place::Cell, { QStringLiteral("b"), QStringLiteral("span"), QStringLiteral("br"), QStringLiteral("img"), QStringLiteral("p"), QStringLiteral("ul"), QStringLiteral("ol") } },
        { Place::Table, { QStringLiteral("tr") } }, { Place::Row, { QStringLiteral("td"), QStringLiteral("th") } }, { Place::List, { QStringLiteral("li") } } };
    if (!mayStand.value(place()).contains(name))
        return wrong("place", at, name);
    bool hasPicture = false;
    while (!attributes.isEmpty()) {
        static const QRegularExpression attribute(QStringLiteral("^ ([a-z]+)=\"([^\"<>{}]*)\""));
        const auto match = attribute.match(attributes);
        if (!match.hasMatch())
            return wrong("attribute", at, attributes.trimmed().left(40).toString());
        HUIMIN_TRY(checkAttribute(name, match.capturedView(1), match.capturedView(2), at));
        hasPicture = hasPicture || match.capturedView(1) == u"src";
        attributes = attributes.mid(match.capturedLength());
    }
    if (name == QLatin1String("img") && !hasPicture)
        return wrong("attribute", at, QStringLiteral("src"));
    if (name == QLatin1String("img") && !mayHoldCode())
        return wrong("code", at, QStringLiteral("qr:matter"));
    if (!isPaperWord(emptyPaperTags, name))
        m_tags.push_back({ name, at, insides.value(name, Place::Text) });
    return {};
}

Status PaperTemplateReader::closeTag(const QString& name, qsizetype at)
{
    if (m_tags.size() <= m_open.back().tags || m_tags.back().name != name)
        return wrong("tag", at, QLatin1Char('/') + name.left(20));
    m_tags.pop_back();
    return {};
}

Status PaperTemplateReader::checkAttribute(const QString& tag, QStringView name, QStringView value, qsizetype at) const
{
    const bool isCell = tag == QLatin1String("td") || tag == QLatin1String("th");
    static const QRegularExpression width(QStringLiteral("^[1-9][0-9]{0,2}%?$"));
    static const QRegularExpression span(QStringLiteral("^[1-9][0-9]?$"));
    bool isGood = false;
    if (name == u"class") {
        for (const QStringView each : value.split(u' '))
            if (!isPaperWord(paperClasses, each))
                return wrong("class", at, each.toString());
        isGood = true;
    } else if (name == u"width") {
        isGood = (isCell || tag == QLatin1String("table")) && width.match(value.toString()).hasMatch();
    } else if (name == u"align") {
        isGood = (isCell || tag == QLatin1String("p")) && (value == u"left" || value == u"right" || value == u"center");
    } else if (name == u"valign") {
        isGood = isCell && (value == u"top" || value == u"middle" || value == u"bottom");
    } else if (name == u"colspan" || name == u"rowspan") {
        isGood = isCell && span.match(value.toString()).hasMatch();
    } else if (name == u"src") {
        isGood = tag == QLatin1String("img") && value == u"qr:matter";
    }
    return isGood ? Status() : Status(wrong("attribute", at, QStringLiteral("%1=\"%2\"").arg(name, value)));
}

/// The code shows the matter's number: it stands where there always is one, or where that was asked.
bool PaperTemplateReader::mayHoldCode() const
{
    const QString number = QStringLiteral("matter.number");
    return m_needs.contains(number) || std::any_of(m_open.begin(), m_open.end(), [&](const OpenBlock& block) { return block.asked == number && !block.hasElse; });
}

} // namespace huimin
