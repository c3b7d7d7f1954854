#pragma once
#include "ui/shell/omnibox.h"
#include "ui/shell/shell.h"
#include <functional>

/// A shell with invented people, for the exhibits that need the whole window.
namespace huimin::gallery {

/// A page put together from parts, without a model.
class ShownPage final : public ui::Page {
public:
    ShownPage(QString title, QString place, QVector<ui::KeyHint> hints)
        : m_title(std::move(title))
        , m_place(std::move(place))
        , m_hints(std::move(hints))
    {
    }
    QString title() const override { return m_title; }
    QString key() const override { return m_place; }
    QString place() const override { return m_place; }
    QVector<ui::KeyHint> keyHints() const override { return m_hints; }
    void setFirst(QWidget* first) { m_first = first; }
    void activated() override
    {
        if (m_first)
            m_first->setFocus(Qt::OtherFocusReason);
    }

private:
    QString m_title;
    QString m_place;
    QVector<ui::KeyHint> m_hints;
    QWidget* m_first = nullptr;
};

ui::Shell* frameWith(ui::Page* page);
inline QString zh(const char16_t* text)
{
    return QString::fromUtf16(text);
}

} // namespace huimin::gallery
