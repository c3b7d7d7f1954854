#pragma once
#include "ui/matters/actfields.h"
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace huimin::ui {

class Button;
class Label;

/// The photos of an event that an act shows: those it has, to tick, and a button that takes another.
class PhotoField final : public QWidget {
    Q_OBJECT
public:
    PhotoField(const QString& label, const EventGround& ground, bool required, QWidget* parent = nullptr);
    std::vector<AttachmentId> chosen() const;
    void chooseAll();
    void setError(const QString& sentence);
    QWidget* control() const;

private:
    void add(const Attachment& photo, bool chosen);
    struct Line {
        QCheckBox* box;
        AttachmentId id;
    };
    std::vector<Line> m_lines;
    QVBoxLayout* m_list;
    Button* m_more;
    Label* m_error;
};

} // namespace huimin::ui
