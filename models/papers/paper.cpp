#include "models/papers/paper.h"
#include "models/papers/paperfields.h"
#include <QCryptographicHash>

namespace huimin {
namespace {

/// The sheet that is handed over at the counter: acceptance and receipt of the papers in one.
const QLatin1String takenInKind("36");

/// What the records lack of what this paper always says; empty where nothing.
QString lackingNeed(const PaperKind& kind, const PaperValues& values)
{
    for (const QString& need : kind.needs)
        if (!values.has(need))
            return need;
    return {};
}

std::vector<DocumentId> documentsOf(const PaperKind& kind, const PaperFacts& facts)
{
    std::vector<DocumentId> out;
    if (kind.number == takenInKind) {
        for (const char* part : { "01", "12", "04" })
            for (const Document& document : facts.documents)
                if (document.kind == QLatin1String(part))
                    out.push_back(document.id);
    } else if (facts.document) {
        out.push_back(facts.document->id);
    }
    return out;
}

} // namespace

Result<Paper> makePaper(RecordReader& records, const PaperTemplates& templates, const WorkCalendar& calendar, const PaperRequest& request, const PaperValues& more)
{
    const PaperKind* kind = paperBook().kind(request.kind);
    const PaperTemplate* sheet = kind ? templates.of(kind->key, request.language) : nullptr;
    if (!sheet)
        return Error { ErrorCode::NotFound };
    auto facts = gatherPaperFacts(records, request);
    if (!facts)
        return facts.error();
    PaperValues values = PaperFill(*facts, request, calendar).fill();
    values.values.insert(more.values);
    for (auto it = more.lists.begin(); it != more.lists.end(); ++it)
        values.lists.insert(it.key(), *it);

    Paper paper;
    paper.kind = kind->number;
    paper.language = request.language;
    paper.title = request.language == Language::English ? kind->nameEn : kind->name;
    if (const QString lacking = lackingNeed(*kind, values); !lacking.isEmpty())
        return Error { ErrorCode::Invalid, { { QStringLiteral("paper"), paper.title }, { QStringLiteral("needs"), paperBook().meaning(lacking) } }, {}, QStringLiteral("paper %1 lacks %2").arg(kind->key, lacking) };
    paper.page = sheet->page();
    paper.templateVersion = kind->version;
    paper.documents = documentsOf(*kind, *facts);
    if (facts->matter)
        paper.code = facts->matter->number.value_or(facts->matter->provisional.value_or(QString()));
    paper.number = facts->document && kind->number != takenInKind ? facts->document->number : values.values.value(QStringLiteral("matter.number"));

    std::optional<QString> printed;
    for (const Document& document : facts->documents)
        if (!paper.documents.empty() && document.id == paper.documents.back() && document.digest) {
            printed = document.digest;
            paper.reprint = document.reprints + 1;
        }
    const QString mark = QStringLiteral("document.reprint");
    values.values.remove(mark);
    paper.digest = QCryptographicHash::hash(sheet->render(values).toUtf8(), QCryptographicHash::Sha256).toHex();
    paper.changed = printed && *printed != QLatin1String(paper.digest);
    if (paper.reprint > 0)
        values.values.insert(mark, QString::number(paper.reprint));
    paper.html = sheet->render(values);
    return paper;
}

std::vector<PaperChoice> paperChoices(const PaperFacts& facts)
{
    std::vector<PaperChoice> choices;
    for (auto document = facts.documents.rbegin(); document != facts.documents.rend(); ++document)
        if (const PaperKind* kind = paperBook().kind(document->kind); kind && !document->undone)
            choices.push_back({ kind->number, kind->title(), document->id, document->number, document->issuedAt, document->digest ? document->reprints + 1 : 0 });
    // What may be printed at any time: the summary and the guide; and once it was accepted both receipts in one, and the receipt of
    // papers taken in between.
    for (const char* number : { "36", "10", "35", "21" }) {
        const PaperKind* kind = paperBook().kind(QString::fromLatin1(number));
        const bool afterAcceptance = kind && (kind->number == takenInKind || kind->number == QLatin1String("10"));
        if (kind && (!afterAcceptance || facts.matter->acceptedOn))
            choices.push_back({ kind->number, kind->title() });
    }
    return choices;
}

} // namespace huimin
