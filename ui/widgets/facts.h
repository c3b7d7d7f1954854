#pragma once
#include <QVector>
#include <QWidget>

namespace huimin::ui {

class Label;

/// Names and values in two columns (类型, 有限责任公司): 13 px, names in text3, values elided or wrapped.
class Facts final : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString name {};
        QString value {};
        bool wrap = false;
    };
    /// `nameWidth` in px at 100 %: 44 in a preview, 72 on a page; wider where a name needs it.
    explicit Facts(int nameWidth = 72, QWidget* parent = nullptr);
    void setFacts(const QVector<Fact>& facts);

private:
    int m_nameWidth;
};

} // namespace huimin::ui
