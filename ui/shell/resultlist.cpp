#include "ui/shell/resultlist.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QFontMetricsF>

namespace huimin::ui {
namespace {

constexpr qreal headingHeight = 30;
constexpr qreal noteHeight = 34;
constexpr qreal resultHeight = 56;

/// Draws a text whose spans stand out, from `x` to at most `right`; gives where it ended.
qreal drawSpans(QPainter& painter, qreal x, qreal y, qreal height, qreal right, const QString& text, const QVector<TextSpan>& spans,
    Type type, Token token, bool marked)
{
    qsizetype at = 0;
    const auto piece = [&](qsizetype length, bool on) {
        if (length <= 0 || x >= right)
            return;
        const QString part = text.mid(at, length);
        const Weight weight = on ? Weight::DemiBold : Weight::Normal;
        const qreal width = advance(part, type, weight);
        if (on && marked)
            painter.fillRect(QRectF(x, y + 1, std::min(width, right - x), height - 2), colour(Token::Mark));
        drawElided(
            painter, QRectF(x, y, std::min(width + 0.5, right - x), height), part, type, on && !marked ? Token::AccentText : token, weight);
        x += std::min(width, right - x);
    };
    for (const TextSpan& span : spans) {
        if (span.start < at || span.start + span.length > text.size())
            continue;
        piece(span.start - at, false);
        at = span.start;
        piece(span.length, true);
        at = span.start + span.length;
    }
    piece(text.size() - at, false);
    return x;
}

void drawResult(QPainter& painter, const QRectF& rect, const OmniboxRow& row, int number, bool current)
{
    if (current) {
        drawBox(painter, rect, 8, Token::Select);
        drawBox(painter, QRectF(0, 12, 3, rect.height() - 24), 1.5, Token::Accent);
    }
    drawAvatar(painter, QRectF(12, 10, 36, 36), row.initial, row.icon, row.icon.isEmpty() ? Tone::Accent : Tone::Plain);
    qreal end = rect.width() - 12;
    if (!current && number >= 1 && number <= 9) {
        const QString key = QStringLiteral("Alt+%1").arg(number);
        end -= keyCapWidth(key);
        drawKeyCap(painter, QPointF(end, 19), key, CapLook::Faint);
        end -= 12;
    }
    qreal right = end;
    for (auto chip = row.near.crbegin(); chip != row.near.crend(); ++chip) {
        right -= chipWidth(*chip);
        drawChip(painter, QRectF(right, 6, chipWidth(*chip), chipHeight), *chip);
        right -= 4;
    }
    const qreal note = row.note.isEmpty() ? 0 : advance(row.note, Type::Note);
    if (note > 0)
        drawText(painter, QRectF(end - note, row.near.isEmpty() ? 19 : 31, note + 1, 18), row.note, Type::Note, Token::Text3);
    const qreal first = std::min(right, row.near.isEmpty() ? end - note : right) - 8;
    qreal x = drawSpans(painter, 60, 6, 22, first, row.title, row.marks, Type::Lead, Token::Text, true) + 8;
    if (!row.pinyin.isEmpty() && x < first)
        x = drawSpans(painter, x, 7, 22, first, row.pinyin, row.pinyinMarks, Type::Note, Token::Text3, false) + 8;
    for (const ChipFace& chip : row.chips) {
        const qreal width = chipWidth(chip);
        if (x + width > first)
            break;
        drawChip(painter, QRectF(x, 6, width, chipHeight), chip);
        x += width + 8;
    }
    if (row.outOfScope && x + 16 < first)
        drawIcon(painter, QPointF(x, 10), QStringLiteral("lock"), 14, Token::Text3);
    drawElided(painter, QRectF(60, 30, end - note - 16 - 60, 18), row.detail, Type::Note, Token::Text2);
}

} // namespace

void ResultModel::setAnswer(const QVector<OmniboxNote>& notes, const QVector<OmniboxSection>& sections)
{
    beginResetModel();
    m_notes = notes;
    m_sections = sections;
    m_lines.clear();
    m_rows = 0;
    for (int i = 0; i < int(notes.size()); ++i)
        m_lines.append({ Kind::Note, 0, i, 0 });
    for (int section = 0; section < int(sections.size()); ++section) {
        if (sections[section].rows.isEmpty())
            continue;
        m_lines.append({ Kind::Heading, section, 0, 0 });
        for (int row = 0; row < int(sections[section].rows.size()); ++row)
            m_lines.append({ Kind::Row, section, row, ++m_rows });
    }
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const int line = index.row();
    switch (m_lines[line].kind) {
    case Kind::Heading:
        return sectionAt(line).title;
    case Kind::Note:
        return noteAt(line).text;
    case Kind::Row: {
        const OmniboxRow& row = rowAt(line);
        QStringList parts { row.title };
        for (const ChipFace& chip : row.chips)
            parts << chip.text;
        parts << row.detail;
        for (const ChipFace& chip : row.near)
            parts << chip.text;
        parts << row.note << tr("第 %1 个，共 %2 个").arg(m_lines[line].number).arg(m_rows);
        parts.removeAll(QString());
        return parts.join(tr("，"));
    }
    }
    return {};
}

Qt::ItemFlags ResultModel::flags(const QModelIndex& index) const
{
    return m_lines.value(index.row()).kind == Kind::Row ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                                        : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

int ResultModel::lineOfNumber(int number) const
{
    for (int line = 0; line < int(m_lines.size()); ++line)
        if (number > 0 && m_lines[line].number == number)
            return line;
    return -1;
}

int ResultModel::lineOf(const QString& id) const
{
    for (int line = 0; line < int(m_lines.size()); ++line)
        if (m_lines[line].kind == Kind::Row && rowAt(line).id == id)
            return line;
    return -1;
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const ResultList*>(option.widget)->results();
    const auto* view = static_cast<const ResultList*>(option.widget);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = Theme::current().scale();
    painter->translate(option.rect.topLeft());
    painter->scale(scale, scale);
    const QRectF rect(0, 0, option.rect.width() / scale, option.rect.height() / scale);
    switch (model.kindAt(index.row())) {
    case ResultModel::Kind::Heading: {
        const OmniboxSection& section = model.sectionAt(index.row());
        drawText(*painter, QRectF(12, 8, 300, 20), section.title, Type::Note, Token::Text3, Weight::DemiBold);
        if (section.total > 0)
            drawText(*painter, QRectF(18 + advance(section.title, Type::Note, Weight::DemiBold), 8, 80, 20), QString::number(section.total),
                Type::Note, Token::Text3);
        drawText(*painter, QRectF(0, 8, rect.width() - 12, 20), section.note, Type::Note, Token::Text3, Weight::Normal, Align::Right);
        break;
    }
    case ResultModel::Kind::Note: {
        const OmniboxNote& note = model.noteAt(index.row());
        const TonePair pair = pairOf(note.tone);
        drawBox(*painter, QRectF(4, 4, rect.width() - 8, 28), 6, pair.ground,
            Theme::current().tokens().highContrast() ? colour(pair.words) : QColor());
        drawIcon(*painter, QPointF(14, 10), note.icon, 16, pair.words);
        drawElided(*painter, QRectF(38, 4, rect.width() - 50, 27), note.text, Type::Small, pair.words);
        break;
    }
    case ResultModel::Kind::Row:
        drawResult(*painter, rect, model.rowAt(index.row()), model.numberAt(index.row()), view->currentIndex() == index);
        break;
    }
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const ResultList*>(option.widget)->results();
    switch (model.kindAt(index.row())) {
    case ResultModel::Kind::Heading:
        return { dp(200), dp(headingHeight) };
    case ResultModel::Kind::Note:
        return { dp(200), dp(noteHeight) };
    case ResultModel::Kind::Row:
        break;
    }
    return { dp(200), dp(resultHeight) };
}

ResultList::ResultList(QWidget* parent)
    : QListView(parent)
    , m_model(new ResultModel(this))
{
    setModel(m_model);
    setItemDelegate(new ResultDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("结果"));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->kindAt(index.row()) == ResultModel::Kind::Row)
            Q_EMIT rowClicked(m_model->rowAt(index.row()).id);
    });
}

void ResultList::setAnswer(const QVector<OmniboxNote>& notes, const QVector<OmniboxSection>& sections)
{
    const OmniboxRow* before = currentRow();
    const QString kept = before ? before->id : QString();
    const bool wasFirst = !before || m_model->numberAt(currentIndex().row()) == 1;
    m_filling = true;
    m_model->setAnswer(notes, sections);
    // The first stays the first; a row that a person has moved to stays under the hand.
    int line = wasFirst ? m_model->lineOfNumber(1) : m_model->lineOf(kept);
    if (line < 0)
        line = m_model->lineOfNumber(1);
    setCurrentIndex(line >= 0 ? m_model->index(line) : QModelIndex());
    m_filling = false;
    if (wasFirst)
        scrollToTop();
    const OmniboxRow* after = currentRow();
    if ((after ? after->id : QString()) != kept || !after)
        Q_EMIT currentRowChanged();
}

const OmniboxRow* ResultList::currentRow() const
{
    const int line = currentIndex().row();
    return line >= 0 && line < m_model->rowCount() && m_model->kindAt(line) == ResultModel::Kind::Row ? &m_model->rowAt(line) : nullptr;
}

const OmniboxRow* ResultList::rowOfNumber(int number) const
{
    const int line = m_model->lineOfNumber(number);
    return line < 0 ? nullptr : &m_model->rowAt(line);
}

void ResultList::move(int rows)
{
    const int now = currentIndex().isValid() ? m_model->numberAt(currentIndex().row()) : 0;
    goToNumber(std::clamp(now + rows, 1, std::max(1, m_model->rows())));
}

void ResultList::goToNumber(int number)
{
    const int line = m_model->lineOfNumber(number);
    if (line < 0)
        return;
    setCurrentIndex(m_model->index(line));
    if (number == 1)
        scrollToTop();
}

void ResultList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_filling)
        Q_EMIT currentRowChanged();
}

} // namespace huimin::ui
