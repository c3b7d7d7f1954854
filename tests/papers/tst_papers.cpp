#include "models/base/masking.h"
#include "models/commands/documentcommands.h"
#include "models/papers/paper.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;

/// The town with the department that handles the item.
struct Town : test::SmallTown {
    Town()
    {
        Department fund;
        fund.id = DepartmentId(test::townId(901));
        fund.code = QStringLiteral("fund");
        fund.name = QStringLiteral("厦门市公积金中心");
        records.add(fund);
    }
};

/// Papers of a matter, as its records fill them; and their prints.
class PapersTest : public QObject {
    Q_OBJECT
    static constexpr const char* item = "350200-20-0106"; // 租赁住房提取住房公积金: id, rent, bank
    static inline const QUuid id = test::townId(900);
    const PaperTemplates m_templates = PaperTemplates::load({});

    static QByteArray form(const Town& town)
    {
        QByteArray form = "{";
        for (const FormFieldSpec& spec : town.item(item).form) {
            if (!spec.required)
                continue;
            const QByteArray value = spec.type == QLatin1String("choice") ? '"' + spec.options.front().key.toUtf8() + '"'
                : spec.type == QLatin1String("date")                      ? QByteArray("\"2026-01-31\"")
                : spec.type == QLatin1String("phone")                     ? QByteArray("\"13950002345\"")
                : spec.type == QLatin1String("money")                     ? QByteArray("123450")
                : spec.type == QLatin1String("idNumber")                  ? '"' + town.zhang.idNumber->toUtf8() + '"'
                : spec.type == QLatin1String("bankAccount")               ? QByteArray("\"6222021234567890123\"")
                                                                          : QByteArray("\"1\"");
            form += (form.size() > 1 ? "," : "") + QByteArray("\"") + spec.key.toUtf8() + "\":" + value;
        }
        return form + '}';
    }
    static QByteArray opened(const Town& town)
    {
        return json("'open':{'itemCode':'") + item + json("','itemVersion':1,'applicantKind':'resident','applicantId':'") + town.zhang.id.text().toUtf8()
            + json("','form':") + form(town) + "}";
    }
    static QByteArray papersOf(const Town& town, bool lease)
    {
        return json("'materials':[{'materialKey':'id','state':'held','certificateId':'") + town.idCard.id.text().toUtf8() + json("','copies':1,'form':'electronic'},")
            + (lease ? json("{'materialKey':'rent','state':'brought','copies':2,'form':'copy'},") : QByteArray())
            + json("{'materialKey':'bank','state':'brought','copies':1,'form':'original'}]");
    }
    static void run(Town& town, const char* act, const QByteArray& body, Instant at)
    {
        const auto outcome = town.run(town.clerk, town.command(act, "Matter", id, body), at);
        QVERIFY2(outcome.ok(), qPrintable(errorName(outcome.ok() ? ErrorCode::Internal : outcome.error().code) + (outcome.ok() || outcome.error().fields.isEmpty() ? QString() : outcome.error().fields.first().path)));
    }
    static void accept(Town& town) { run(town, "AcceptMatter", "{" + opened(town) + "," + papersOf(town, true) + "}", town.at(9, 12)); }

    Result<Paper> paper(Town& town, const char* kind, Language language = Language::Chinese) const
    {
        PaperRequest request { QString::fromLatin1(kind), MatterId(id) };
        request.language = language;
        request.by = town.clerk.staff;
        request.window = town.clerk.window;
        request.at = town.at(10);
        return makePaper(town.records, m_templates, town.calendar, request);
    }
    static bool says(const Result<Paper>& paper, const QString& text)
    {
        if (!paper) {
            qWarning("%s: %s", qPrintable(errorSentence(paper.error())), qPrintable(paper.error().reason));
            return false;
        }
        const bool found = paper->html.contains(text);
        if (!found)
            qWarning("%s", qPrintable(paper->html));
        return found;
    }
    static bool says(const Result<Paper>& paper, const char16_t* text) { return says(paper, QString::fromUtf16(text)); }
    static DocumentId documentOf(Town& town, const char* kind)
    {
        for (const Document& document : town.records.of<Document>(id))
            if (document.kind == QLatin1String(kind))
                return document.id;
        return {};
    }
    static Result<CommandOutcome> print(Town& town, DocumentId document, const QByteArray& digest, const Actor& actor)
    {
        return town.run(actor, town.command("RecordDocument", "Document", document.uuid, json("{'digest':'") + digest + "\"}"), town.at(11));
    }

private Q_SLOTS:
    void theAcceptanceSaysBothDatesAndWhoseItIs()
    {
        Town town;
        accept(town);
        const auto made = paper(town, "04");
        QVERIFY(says(made, u"张伟明：<"));
        QVERIFY(says(made, u"2026 年 11 月 24 日"));
        const Matter matter = town.records.get<Matter>(id);
        QVERIFY(says(made, u"2026 年 11 月 27 日（3 个工作日）"));
        QVERIFY(says(made, u"当场办理"));
        QVERIFY(says(made, mask(MaskKind::IdNumber, *town.zhang.idNumber)));
        QVERIFY(!made->html.contains(*town.zhang.idNumber)); // numbers are masked on paper
        QCOMPARE(made->number, *matter.number + QStringLiteral("-0401"));
        QCOMPARE(made->code, *matter.number);
        QCOMPARE(made->digest.size(), 64);
        QCOMPARE(made->reprint, 0);
        QVERIFY(says(paper(town, "04", Language::English), u"24 November 2026"));
        QVERIFY(says(paper(town, "04", Language::English), u"identity card"));
    }

    void theReceiptNamesEachMaterialAndHowItCame()
    {
        Town town;
        accept(town);
        const auto made = paper(town, "01");
        QVERIFY(says(made, u"居民身份证"));
        QVERIFY(says(made, u"电子证照"));
        QVERIFY(says(made, u"复印件"));
        QVERIFY(says(made, u"<td align=\"center\">2</td>"));
        QVERIFY(says(made, u"林芳"));
    }

    void theSheetOfTheCounterIsBothInOne()
    {
        Town town;
        accept(town);
        const auto made = paper(town, "taken_in");
        QVERIFY(says(made, u"受理 2026 年 11 月 24 日"));
        QVERIFY(says(made, u"当场办结"));
        QVERIFY(says(made, u"没有收原件"));
        QVERIFY(says(made, u"12 号窗口"));
        QCOMPARE(made->page, PaperPage::A5);
        QCOMPARE(made->documents, (std::vector<DocumentId> { documentOf(town, "01"), documentOf(town, "04") }));
        QCOMPARE(made->number, formatMatterNumber(*town.records.get<Matter>(id).number));
    }

    void anOfflineMatterSaysThatItsNumberIsProvisional()
    {
        Town town;
        const QByteArray body = "{" + opened(town).chopped(1) + json(",'provisional':'L7KQ0001S'},") + papersOf(town, true) + "}";
        QVERIFY(town.runAtDesk(town.clerk, town.command("AcceptMatter", "Matter", id, body), town.at(9)).ok());
        const auto made = paper(town, "36");
        QVERIFY(says(made, u"临时编号，以短信或窗口确认为准"));
        QVERIFY(says(made, u"L7KQ0001S"));
        QCOMPARE(made->code, QStringLiteral("L7KQ0001S"));
    }

    void aNoticeTellsEverythingAndTheReceiptAnswersIt()
    {
        Town town;
        run(town, "ReceivePapers", "{" + opened(town) + "," + papersOf(town, false) + "}", town.at(9));
        run(town, "AskSupplement", json("{'guard':'30','materials':[{'materialKey':'rent','state':'missing','reason':'没有租赁合同'},{'materialKey':'bank','state':'doubtful','reason':'户名不是本人'}]}"), town.at(9, 30));
        const auto notice = paper(town, "02");
        QVERIFY(says(notice, u"没有租赁合同"));
        QVERIFY(says(notice, u"户名不是本人"));
        QVERIFY(says(notice, u"请于 2026 年 12 月 15 日 前")); // 15 working days
        run(town, "ReceiveSupplement", json("{'guard':'40','materials':[{'materialKey':'rent','state':'brought','copies':1},{'materialKey':'bank','state':'brought','copies':1}]}"), town.at(14));
        const auto receipt = paper(town, "05");
        QVERIFY(says(receipt, *town.records.get<Matter>(id).number + QStringLiteral("-0201")));
        QVERIFY(says(receipt, u"2026 年 11 月 24 日"));
    }

    void aRefusalGivesReasonRightPlaceAndRemedies()
    {
        Town town;
        run(town, "ReceivePapers", "{" + opened(town) + "," + papersOf(town, false) + "}", town.at(9));
        run(town, "RefuseAcceptance", json("{'guard':'30','reasonCode':'notOurs','opinion':'缴存地在漳州','rightPlace':'漳州市住房公积金中心'}"), town.at(10));
        const auto made = paper(town, "03");
        QVERIFY(says(made, u"不属于本机关职权范围：缴存地在漳州"));
        QVERIFY(says(made, u"<td>漳州市住房公积金中心</td>"));
        QVERIFY(says(made, u"向厦门市人民政府申请行政复议"));
        QVERIFY(says(made, u"厦门市思明区人民法院"));
    }

    void theSummaryShowsTheFormAndMasksItsNumbers()
    {
        Town town;
        accept(town);
        const auto made = paper(town, "35");
        QVERIFY(says(made, u"申请信息确认单"));
        QVERIFY(!made->html.contains(QStringLiteral("6222021234567890123")));
    }

    void theOneTimeSheetNeedsNoMatter()
    {
        Town town;
        PaperRequest request { QStringLiteral("21") };
        request.itemCode = QString::fromLatin1(item);
        request.hall = town.hall.id;
        request.by = town.clerk.staff;
        request.at = town.at(10);
        const auto made = makePaper(town.records, m_templates, town.calendar, request);
        QVERIFY(says(made, u"租赁住房提取住房公积金"));
        QVERIFY(says(made, u"不收费"));
        QVERIFY(says(made, u"工作日 08:30–12:00，13:30–17:00"));
        QVERIFY(made->documents.empty());
        QVERIFY(made->code.isEmpty());
    }

    void aPaperThatLacksWhatItMustSayIsNotMade()
    {
        Town town;
        run(town, "ReceivePapers", "{" + opened(town) + "," + papersOf(town, false) + "}", town.at(9));
        const auto made = paper(town, "04"); // not accepted yet
        QVERIFY(!made.ok());
        QCOMPARE(errorSentence(made.error()), QStringLiteral("《受理决定书》还缺“文书编号，补零和连字符照编号规则”，补上才能打。"));
        QCOMPARE(paper(town, "99").error().code, ErrorCode::NotFound);
    }

    void theFirstPrintKeepsItsDigestAndTheNextIsAReprint()
    {
        Town town;
        accept(town);
        const auto first = paper(town, "04");
        QVERIFY(first.ok());
        const DocumentId document = documentOf(town, "04");
        QVERIFY(print(town, document, first->digest, town.clerk).ok());
        Document stored = town.records.get<Document>(document.uuid);
        QCOMPARE(stored.digest, std::optional<QString>(QString::fromLatin1(first->digest)));
        QCOMPARE(stored.reprints, 0);
        const auto second = paper(town, "04");
        QCOMPARE(second->reprint, 1);
        QVERIFY(says(second, u"重印 第 1 次"));
        QVERIFY(!second->changed); // the mark is no part of what it says
        const auto outcome = print(town, document, second->digest, town.clerk);
        QCOMPARE(outcome->result.json, json("{'number':'") + stored.number.toLatin1() + json("','reprints':1}"));
        QCOMPARE(town.records.get<Document>(document.uuid).reprints, 1);
        QVERIFY(says(paper(town, "04"), u"重印 第 2 次"));

        Matter matter = town.records.get<Matter>(id);
        matter.applicantName = QStringLiteral("张伟铭");
        town.records.add(matter);
        QVERIFY(paper(town, "04")->changed);
    }

    void aPrintIsRecordedOnlyWhereTheMatterLies()
    {
        Town town;
        accept(town);
        const DocumentId document = documentOf(town, "04");
        const QByteArray digest(64, 'a');
        Actor elsewhere = town.clerk;
        elsewhere.hall = town.otherHall.id;
        QCOMPARE(print(town, document, digest, elsewhere).error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(print(town, document, digest, town.gridWorker).error().code, ErrorCode::ForbiddenRole);
        QCOMPARE(print(town, document, "abc", town.clerk).error().fields.first(), (FieldIssue { QStringLiteral("/digest"), QStringLiteral("format") }));
        QCOMPARE(print(town, DocumentId(test::townId(999)), digest, town.clerk).error().code, ErrorCode::NotFound);
        QVERIFY(!town.records.get<Document>(document.uuid).digest);
        Document taken = town.records.get<Document>(document.uuid);
        taken.undone = true;
        town.records.add(taken);
        QCOMPARE(print(town, document, digest, town.clerk).error().code, ErrorCode::ActNotPossible);
        QVERIFY(!paper(town, "04").ok());
    }

    void aReceiptOfPapersTakenInBetweenIsMadeByItself()
    {
        Town town;
        accept(town);
        const auto make = [&](const char* kind) { return town.run(town.clerk, town.command("RecordDocument", "Matter", id, json("{'kind':'") + kind + "\"}"), town.at(15)); };
        QVERIFY(make("10").ok());
        QVERIFY(make("10").ok());
        QStringList numbers;
        for (const Document& document : town.records.of<Document>(id))
            if (document.kind == QLatin1String("10"))
                numbers << document.number.right(4);
        numbers.sort();
        QCOMPARE(numbers, (QStringList { QStringLiteral("1001"), QStringLiteral("1002") }));
        QCOMPARE(make("04").error().fields.first(), (FieldIssue { QStringLiteral("/kind"), QStringLiteral("not_allowed") }));
        QVERIFY(says(paper(town, "10"), u"过程收件凭证"));
    }

    void theChoiceListsWhatWasMadeAndWhatMayBe()
    {
        Town town;
        accept(town);
        const auto facts = gatherPaperFacts(town.records, { QStringLiteral("36"), MatterId(id) });
        QVERIFY(facts.ok());
        QStringList kinds;
        for (const PaperChoice& choice : paperChoices(*facts))
            kinds << choice.kind;
        QCOMPARE(kinds.mid(2), (QStringList { QStringLiteral("36"), QStringLiteral("10"), QStringLiteral("35"), QStringLiteral("21") }));
        QVERIFY(kinds.first(2).contains(QStringLiteral("04")) && kinds.first(2).contains(QStringLiteral("01")));
    }
};

HUIMIN_TEST(PapersTest)
#include "tst_papers.moc"
