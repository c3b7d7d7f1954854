#pragma once
#include "ui/widgets/tokens.h"
#include <QLabel>

namespace huimin::ui {

/// A text as a tooltip that shows it as it is, also where it looks like markup.
QString tooltipOf(const QString& text);

/// Text in one size and colour of the tokens. Always plain text, whatever it holds.
/// `Whole` never gives way; `Elide` shortens at the right and keeps the whole text as tooltip and accessible name;
/// `Wrap` breaks into lines.
class Label : public QLabel {
    Q_OBJECT
public:
    enum class Fit { Whole, Elide, Wrap };
    explicit Label(const QString& text, Type type = Type::Body, Token token = Token::Text, Weight weight = Weight::Normal,
        Fit fit = Fit::Whole, QWidget* parent = nullptr);
    static Label* elided(const QString& text, Type type = Type::Body, Token token = Token::Text, Weight weight = Weight::Normal);
    static Label* wrapped(const QString& text, Type type = Type::Body, Token token = Token::Text, Weight weight = Weight::Normal);

    /// The whole text, also when it is shown shortened.
    QString fullText() const { return m_text; }
    void setText(const QString& text);
    void setToken(Token token);
    void setWeight(Weight weight);
    /// A blue word in bold before the text (因为).
    void setLead(const QString& lead);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showTooltipWhenShortened();
    QString m_text;
    QString m_lead;
    Type m_type;
    Token m_token;
    Weight m_weight;
    Fit m_fit;
};

} // namespace huimin::ui
