#include "ui/papers/paperoffice.h"
#include "models/commands/documentcommands.h"
#include "ui/papers/papersheet.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include "ui/widgets/row.h"
#include <QBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>

namespace huimin::ui {
namespace {

Language screenLanguage() { return QLocale().language() == QLocale::English ? Language::English : Language::Chinese; }

QString choiceDetail(const PaperChoice& choice)
{
    if (choice.document.isNull())
        return PaperOffice::tr("现在做一份");
    const QString at = businessDateTime(choice.issuedAt).toString(QStringLiteral("MM-dd HH:mm"));
    return choice.prints == 0 ? PaperOffice::tr("%1，%2，还没有打").arg(choice.number, at) : PaperOffice::tr("%1，%2，打过 %3 次").arg(choice.number, at).arg(choice.prints);
}

} // namespace

PaperOffice::PaperOffice(Desk& desk, const QString& ownFolder)
    : m_desk(desk), m_templates(std::async(std::launch::async, [ownFolder]() -> std::shared_ptr<const PaperTemplates> { return std::make_shared<PaperTemplates>(PaperTemplates::load(ownFolder)); }))
{
}

void PaperOffice::open(QWidget& window, PaperRequest request, Then then)
{
    const Actor& actor = m_desk.actor();
    request.by = actor.staff;
    if (request.hall.isNull())
        request.hall = actor.hall;
    if (request.window.isNull())
        request.window = actor.window;
    request.at = m_desk.clock().now();
    make(window, request, then);
}

QFuture<Result<Paper>> PaperOffice::made(const PaperRequest& request) const
{
    return m_desk.read<Paper>([request, templates = m_templates, calendar = m_desk.calendar()](RecordReader& records) { return makePaper(records, *templates.get(), *calendar, request); });
}

void PaperOffice::make(QWidget& window, const PaperRequest& request, Then then)
{
    QPointer<QWidget> over(&window);
    whenAnswered(*this, made(request), [this, over, request, then](const Result<Paper>& paper) {
        if (!over)
            return;
        if (!paper) {
            Q_EMIT failed(errorSentence(paper.error()));
            return;
        }
        auto* sheet = new PaperSheet(*over, *paper, m_plan);
        connect(sheet, &PaperSheet::issued, this, [this, sheet, request] { record(sheet, request); });
        if (then == Then::Print && !printerFor(m_plan, paper->kind).isEmpty())
            sheet->print();
        Q_EMIT shown(sheet);
    });
}

void PaperOffice::record(PaperSheet* sheet, const PaperRequest& request)
{
    const std::vector<DocumentId> documents = sheet->paper().documents;
    QPointer<PaperSheet> over(sheet);
    for (const DocumentId& document : documents) {
        RecordDocumentBody body;
        body.digest = QString::fromLatin1(sheet->paper().digest);
        Command command;
        command.type = QStringLiteral("RecordDocument");
        command.entity = { QStringLiteral("Document"), document.uuid };
        command.body.json = toJson(body);
        const bool isLast = document == documents.back();
        whenAnswered(*this, m_desk.submit(command), [this, over, request, isLast](const Result<CommandOutcome>& outcome) {
            if (!outcome) {
                Q_EMIT failed(errorSentence(outcome.error()));
                return;
            }
            if (!isLast || !over)
                return;
            whenAnswered(*over, made(request), [over](const Result<Paper>& again) {
                if (again)
                    over->showPaper(*again);
            });
        });
    }
}

void PaperOffice::openReceipt(QWidget& window, MatterId matter, Then then)
{
    QPointer<QWidget> over(&window);
    PaperRequest asked { QStringLiteral("36"), matter };
    whenAnswered(*this, m_desk.read<PaperFacts>([asked](RecordReader& records) { return gatherPaperFacts(records, asked); }), [this, over, asked, then](const Result<PaperFacts>& facts) {
        if (!over)
            return;
        if (!facts) {
            Q_EMIT failed(errorSentence(facts.error()));
            return;
        }
        PaperRequest request = asked;
        // Before the acceptance, and where the papers came by the web, the last document speaks for itself.
        if (!facts->document && !facts->documents.empty()) {
            request.kind = facts->documents.back().kind;
            request.document = facts->documents.back().id;
        }
        open(*over, request, then);
    });
}

void PaperOffice::choose(QWidget& window, MatterId matter)
{
    QPointer<QWidget> over(&window);
    PaperRequest asked { QStringLiteral("36"), matter };
    whenAnswered(*this, m_desk.read<PaperFacts>([asked](RecordReader& records) { return gatherPaperFacts(records, asked); }), [this, over, matter](const Result<PaperFacts>& facts) {
        if (!over)
            return;
        if (!facts) {
            Q_EMIT failed(errorSentence(facts.error()));
            return;
        }
        const std::vector<PaperChoice> choices = paperChoices(*facts);
        auto* sheet = new Sheet(*over, tr("打哪份文书"), QStringLiteral("printer"), 620);
        auto* list = new RowList;
        list->setKeepsCurrent(true);
        for (const PaperChoice& choice : choices)
            list->add(new Row(hbox(10, Grow { middle(2, Label::elided(choice.title, Type::Body, Token::Text), Label::elided(choiceDetail(choice), Type::Note, Token::Text2)) }), 50, 10));
        auto* language = new Options(tr("文书的语言"), { { QStringLiteral("zh"), tr("中文") }, { QStringLiteral("en"), QStringLiteral("English") } }, Options::Flow::Row);
        language->setChosen(screenLanguage() == Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
        connect(list, &RowList::activated, this, [this, over, sheet, choices, matter, language](int index) {
            if (!over || index < 0 || index >= static_cast<int>(choices.size()))
                return;
            const Language chosen = language->chosen() == QLatin1String("en") ? Language::English : Language::Chinese;
            sheet->close();
            openChosen(*over, matter, choices[static_cast<std::size_t>(index)], chosen);
        });
        sheet->body()->addWidget(list);
        sheet->body()->addWidget(language);
        sheet->setNote(tr("↑ ↓ 选，Enter 打开"));
        list->setCurrent(0);
        sheet->open(list);
    });
}

void PaperOffice::openChosen(QWidget& window, MatterId matter, const PaperChoice& choice, Language language)
{
    PaperRequest request { choice.kind, matter, choice.document, language };
    if (choice.kind != QLatin1String("10") || !choice.document.isNull()) {
        open(window, request);
        return;
    }
    // The receipt of papers taken in between is no act's: asking for it makes it.
    RecordDocumentBody body;
    body.kind = choice.kind;
    Command command;
    command.type = QStringLiteral("RecordDocument");
    command.entity = { QStringLiteral("Matter"), matter.uuid };
    command.body.json = toJson(body);
    QPointer<QWidget> over(&window);
    whenAnswered(*this, m_desk.submit(command), [this, over, request](const Result<CommandOutcome>& outcome) {
        if (!outcome)
            Q_EMIT failed(errorSentence(outcome.error()));
        else if (over)
            open(*over, request);
    });
}

} // namespace huimin::ui
