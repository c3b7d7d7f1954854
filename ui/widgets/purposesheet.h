#pragma once
#include "ui/widgets/formfield.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

class Options;

/// Asks why, before a number is shown or a person outside the own area is opened: purposes by digit, one of them with words. It
/// checks only that something is chosen and, where words are wanted, written; whether a purpose is accepted is the models' to say
/// (`refuse` shows their sentence). Esc leaves without a trace.
class PurposeSheet final : public Sheet {
    Q_OBJECT
public:
    struct Words {
        QString title {}; ///< 显示 张伟明 的证件号
        QString consequence {}; ///< what is recorded, who can look it up
        QString limit {}; ///< how long it is shown
        QString act {}; ///< 显示 30 秒
        QString note {}; ///< 今天看过 6 次
    };
    /// `wordsFor` is the id of the purpose that wants a sentence; empty for none.
    PurposeSheet(QWidget& window, const Words& words, const QVector<Choice>& purposes, const QString& wordsFor);
    void ask();
    /// The purpose was not accepted: the sentence stands at the words, or under the purposes.
    void refuse(const QString& sentence);
    /// The usual words for a number that is shown for 30 seconds.
    static Words forNumber(const QString& title);

Q_SIGNALS:
    void given(const QString& purpose, const QString& words);

private:
    void submit();
    Options* m_purposes;
    FormField* m_words;
    Button* m_show;
    QString m_wordsFor;
};

} // namespace huimin::ui
