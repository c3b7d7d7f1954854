#include "models/sensing/offers.h"
#include "tests/support/testregistry.h"
#include <QRegularExpression>

using namespace huimin;
using namespace huimin::sensing;

namespace {

const QDate today(2026, 11, 25); // a Wednesday

QUuid idOf(int n) { return QUuid(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(n)); }

Resident person(int id, Sex sex, QDate birth, RelationToHead relation = RelationToHead::Head)
{
    Resident who;
    who.id = ResidentId(idOf(id));
    who.name = QStringLiteral("王秀英");
    who.sex = sex;
    who.birthDate = birth;
    who.relationToHead = relation;
    who.hukouDivision = QStringLiteral("350203003001");
    who.residenceKind = ResidenceKind::Local;
    who.updatedAt = businessInstant(today.addDays(-20), QTime(9, 0));
    return who;
}

PersonFile fileOf(const Resident& who)
{
    PersonFile file;
    file.who = who;
    file.age = wholeYears(who.birthDate, today);
    file.household = Household {};
    file.members.push_back({ who, file.age, {} });
    return file;
}

Certificate certificate(int id, CertificateKind kind, QDate issued, std::optional<QDate> expiry)
{
    Certificate out;
    out.id = CertificateId(idOf(id));
    out.kind = kind;
    out.issuedOn = issued;
    out.validTo = expiry;
    out.source = QStringLiteral("市监局");
    out.checkedAt = businessInstant(today.addDays(-3), QTime(9, 0));
    return out;
}

FirmFile shop()
{
    FirmFile file;
    file.firm.id = EnterpriseId(idOf(90));
    file.firm.kind = QStringLiteral("92");
    file.firm.foundedOn = QDate(2019, 5, 6);
    file.firm.status = EnterpriseStatus::Active;
    return file;
}

FiledMatter filed(const char* item)
{
    FiledMatter out;
    out.matter.itemCode = QString::fromLatin1(item);
    return out;
}

} // namespace

class OffersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto book = RuleBook::shipped();
        QVERIFY(book.ok());
        m_book = std::move(*book);
    }
    void aWomanOf82IsEntitledToTheAllowance()
    {
        const auto all = of(fileOf(person(1, Sex::Female, QDate(1944, 3, 9))));
        const Proposal* allowance = find(all, "ELDER-ALLOW-80");
        QVERIFY(allowance);
        QCOMPARE(allowance->lane, Lane::Entitled);
        QCOMPARE(allowance->item, QStringLiteral("350200-05-0037"));
        QCOMPARE(allowance->sentence, QStringLiteral("本市户籍，2024年3月9日满80周岁，可领取高龄津贴"));
        QCOMPARE(allowance->clause, QStringLiteral("厦门户籍"));
        QVERIFY(find(all, "ELDER-HEALTH-65"));
        QVERIFY(!find(all, "WOMEN-CANCER"));
        QVERIFY(!find(all, "MARRIAGE-AGE")); // only when asked for
    }
    void whatIsHandledOrInHandIsNotOffered()
    {
        PersonFile file = fileOf(person(1, Sex::Female, QDate(1944, 3, 9)));
        file.open.push_back(filed("350200-05-0037"));
        QVERIFY(!find(of(file), "ELDER-ALLOW-80"));
        file.open.clear();
        file.done.push_back(filed("350200-05-0037"));
        QVERIFY(!find(of(file), "ELDER-ALLOW-80"));
    }
    void aMissingFactIsAQuestionAndNeverANo()
    {
        Resident who = person(1, Sex::Female, QDate(1944, 3, 9));
        who.hukouDivision.reset();
        const auto all = of(fileOf(who));
        const Proposal* question = find(all, "ELDER-ALLOW-80");
        QVERIFY(question);
        QCOMPARE(question->lane, Lane::Question);
        QCOMPARE(question->missing, QStringLiteral("resident.hukou_region"));
        QCOMPARE(question->question, QStringLiteral("户籍在哪个区县？"));
        who.hukouDivision = QStringLiteral("110101001001");
        QVERIFY(!find(of(fileOf(who)), "ELDER-ALLOW-80"));
    }
    void aPersonWithoutADateOfBirthIsOfferedNothingThatCountsFromIt()
    {
        Resident who = person(1, Sex::Female, QDate());
        for (const Proposal& proposal : of(fileOf(who))) {
            const Rule* rule = m_book.find(proposal.ruleId, today);
            QVERIFY2(rule->window->trigger != QLatin1String("resident.birth_date"), qPrintable(proposal.ruleId));
        }
    }
    void aPersonOf115IsAPersonLikeAnother()
    {
        const auto all = of(fileOf(person(1, Sex::Male, QDate(1911, 2, 28))));
        QVERIFY(find(all, "ELDER-ALLOW-80"));
        QVERIFY(!find(all, "MIL-REG-18"));
    }
    void aFirmWithoutADateIsAskedForIt()
    {
        FirmFile file = shop();
        file.firm.foundedOn = QDate();
        const auto all = of(file);
        const Proposal* question = find(all, "IB-ANNUAL");
        QVERIFY(question);
        QCOMPARE(question->lane, Lane::Question);
        QCOMPARE(question->missing, QStringLiteral("enterprise.founded"));
    }
    void aLicenceThatEndsInSixWeeksIsDue()
    {
        FirmFile file = shop();
        file.certificates.push_back(certificate(11, CertificateKind::TobaccoLicence, QDate(2022, 1, 6), today.addDays(42)));
        const auto all = of(file);
        const Proposal* due = find(all, "TOBACCO-RENEW");
        QVERIFY(due);
        QCOMPARE(due->lane, Lane::Due);
        QCOMPARE(due->record, idOf(11));
        // Thirty days before 6 January 2027 is 7 December 2026, a Monday.
        QCOMPARE(*due->due, QDate(2026, 12, 7));
        QCOMPARE(*due->daysLeft, 12);
        QCOMPARE(due->item, QStringLiteral("350200-01-0208"));
        QVERIFY(std::any_of(due->facts.begin(), due->facts.end(), [](const OfferFact& fact) { return fact.fact == QLatin1String("certificate.expiry") && fact.source == QStringLiteral("市监局") && fact.asOf == today.addDays(-3); }));
    }
    void aLicenceThatEndsInTwoYearsIsNot()
    {
        FirmFile file = shop();
        file.certificates.push_back(certificate(11, CertificateKind::TobaccoLicence, QDate(2024, 1, 6), today.addYears(2)));
        QVERIFY(!find(of(file), "TOBACCO-RENEW"));
    }
    void whatEndedIsStillTold()
    {
        PersonFile file = fileOf(person(1, Sex::Male, QDate(1984, 1, 1)));
        file.certificates.push_back(certificate(12, CertificateKind::DrivingLicence, QDate(2020, 11, 20), QDate(2026, 11, 20)));
        const auto all = of(file);
        const Proposal* renewal = find(all, "DL-RENEW");
        QVERIFY(renewal);
        QCOMPARE(*renewal->daysLeft, -5);
    }
    void onlyTheLastCertificateOfAKindCounts()
    {
        PersonFile file = fileOf(person(1, Sex::Male, QDate(1984, 1, 1)));
        file.certificates.push_back(certificate(12, CertificateKind::DrivingLicence, QDate(2020, 11, 20), QDate(2026, 11, 20)));
        file.certificates.push_back(certificate(13, CertificateKind::DrivingLicence, QDate(2026, 11, 1), QDate(2036, 11, 1)));
        QVERIFY(!find(of(file), "DL-RENEW"));
    }
    void aCarWhoseInspectionComesIsDue()
    {
        PersonFile file = fileOf(person(1, Sex::Female, QDate(1994, 1, 1)));
        Vehicle car;
        car.id = VehicleId(idOf(20));
        car.category = QStringLiteral("K33");
        car.use = VehicleUse::Private;
        car.firstRegisteredOn = QDate(2022, 12, 10);
        car.insuranceDue = QDate(2027, 6, 1);
        file.vehicles.push_back(car);
        const auto all = of(file);
        const Proposal* label = find(all, "VEH-INSP-LABEL");
        QVERIFY(label);
        QCOMPARE(label->lane, Lane::Due);
        QCOMPARE(*label->daysLeft, 15);
        QVERIFY(!find(all, "VEH-INSURE"));
    }
    void aYearlyReportIsNotToldBeforeItsYear()
    {
        // The report of 2026 may be made from 1 January, and is told from sixty days before 30 June.
        QVERIFY(!find(of(shop()), "IB-ANNUAL"));
    }
    void aRetiredPersonIsNotAskedForTheKindOfWork()
    {
        Resident who = person(1, Sex::Female, QDate(1970, 5, 1));
        who.employment = Employment::Employed;
        QVERIFY(find(of(fileOf(who)), "RETIRE-DATE"));
        who.employment = Employment::Retired;
        QVERIFY(!find(of(fileOf(who)), "RETIRE-DATE"));
    }
    void aPregnancyIsToldInNeutralWords()
    {
        Resident who = person(1, Sex::Female, QDate(1994, 1, 1));
        who.lmpDate = today.addDays(-70); // ten weeks
        const auto all = of(fileOf(who));
        const auto told = std::count_if(all.begin(), all.end(), [](const Proposal& one) { return one.ruleId.startsWith(QLatin1String("PREG-")); });
        QCOMPARE(told, std::ptrdiff_t(1)); // once, however many rules hold
        const Proposal* first = find(all, "PREG-REG");
        QVERIFY(first);
        for (const QString& text : { first->name, first->sentence, first->clause, first->law })
            QVERIFY2(!text.contains(QStringLiteral("孕")) && !text.contains(QStringLiteral("产")) && !text.contains(QStringLiteral("月经")), qPrintable(text));
        QVERIFY(first->facts.empty());
        QVERIFY(first->item.isEmpty());
        QVERIFY(!first->place.isEmpty());
    }
    void aParentIsToldOfAChild()
    {
        PersonFile file = fileOf(person(1, Sex::Female, QDate(1994, 1, 1)));
        Resident baby = person(2, Sex::Male, today.addDays(-12), RelationToHead::Child);
        baby.name = QStringLiteral("王小宝");
        file.members.push_back({ baby, 0, {} });
        const auto all = of(file);
        const Proposal* birth = find(all, "BIRTH-HUKOU");
        QVERIFY(birth);
        QCOMPARE(birth->about, QStringLiteral("王小宝"));
        QCOMPARE(birth->subject, baby.id.uuid);
        QCOMPARE(birth->lane, Lane::Due);
        // The day of birth of a child is not shown.
        QVERIFY2(birth->sentence.startsWith(QStringLiteral("孩子****出生，")), qPrintable(birth->sentence));
        QVERIFY(std::all_of(birth->facts.begin(), birth->facts.end(), [](const OfferFact& fact) { return !fact.text.contains(QStringLiteral("2026-11-13")); }));
        QVERIFY(!find(of(fileOf(person(1, Sex::Female, QDate(1994, 1, 1)))), "BIRTH-HUKOU"));
    }
    void theDeadAndTheCancelledAreLeftInPeace()
    {
        Resident who = person(1, Sex::Male, QDate(1940, 1, 1));
        who.lifeStatus = LifeStatus::Dead;
        who.deathDate = today.addDays(-5);
        PersonFile file = fileOf(who);
        file.certificates.push_back(certificate(12, CertificateKind::DrivingLicence, QDate(2020, 11, 20), QDate(2026, 11, 30)));
        for (const Proposal& proposal : of(file))
            QVERIFY2(proposal.ruleId.startsWith(QLatin1String("DEATH-")), qPrintable(proposal.ruleId));
        QVERIFY(find(of(file), "DEATH-HUKOU"));
        FirmFile gone = shop();
        gone.firm.status = EnterpriseStatus::Cancelled;
        QVERIFY(of(gone).empty());
    }
    void aDecisionKeepsAnOfferAwayForItsTime()
    {
        const PersonFile file = fileOf(person(1, Sex::Female, QDate(1944, 3, 9)));
        PastDecision past { QStringLiteral("ELDER-ALLOW-80"), file.who.id.uuid, {}, Decision::NotWanted, today.addDays(-89), {} };
        QVERIFY(!find(of(file, { past }), "ELDER-ALLOW-80"));
        past.on = today.addDays(-90);
        QVERIFY(find(of(file, { past }), "ELDER-ALLOW-80"));
        past = { past.ruleId, past.subject, {}, Decision::Postponed, today, today.addDays(1) };
        QVERIFY(!find(of(file, { past }), "ELDER-ALLOW-80"));
        past.until = today;
        QVERIFY(find(of(file, { past }), "ELDER-ALLOW-80"));
        past.subject = idOf(77);
        past.until = today.addDays(9);
        QVERIFY(find(of(file, { past }), "ELDER-ALLOW-80"));
    }
    void theSameFactsGiveTheSameListInTheSameOrder()
    {
        PersonFile file = fileOf(person(1, Sex::Male, QDate(1954, 3, 9)));
        file.certificates.push_back(certificate(12, CertificateKind::DrivingLicence, QDate(2020, 12, 1), QDate(2026, 12, 1)));
        file.certificates.push_back(certificate(14, CertificateKind::CitizenId, QDate(2007, 1, 1), QDate(2027, 1, 1)));
        PersonFile turned = file;
        std::reverse(turned.certificates.begin(), turned.certificates.end());
        QVERIFY(of(file) == of(turned));
        QVERIFY(of(file).size() >= 3);
        int last = -1;
        for (const Proposal& proposal : of(file)) {
            QVERIFY(static_cast<int>(proposal.lane) >= last);
            last = static_cast<int>(proposal.lane);
        }
    }
    void everyReasonIsCarriedByItsFacts()
    {
        // Over many made-up people: what stands in braces in the rule's sentence stands among the facts that are shown with it.
        const QRegularExpression braces(QStringLiteral("\\{([a-z_]+\\.[a-z_]+)\\}"));
        int seen = 0;
        for (int years = 0; years <= 115; ++years)
            for (const Sex sex : { Sex::Male, Sex::Female }) {
                Resident who = person(1, sex, today.addYears(-years).addDays(-years % 300));
                PersonFile file = fileOf(who);
                int id = 30;
                for (const auto& kind : EnumTexts<CertificateKind>::list)
                    file.certificates.push_back(certificate(id++, kind.value, today.addYears(-5), today.addDays(years)));
                const Rule* rule = nullptr;
                for (const Proposal& proposal : of(file)) {
                    rule = m_book.find(proposal.ruleId, today);
                    QVERIFY2(!proposal.sentence.contains(QLatin1Char('{')), qPrintable(proposal.sentence));
                    QVERIFY2(!proposal.sentence.contains(QStringLiteral("，，")) && !proposal.sentence.isEmpty(), qPrintable(proposal.sentence));
                    if (proposal.lane == Lane::Question || !rule->neutral.isEmpty())
                        continue;
                    for (auto found = braces.globalMatch(rule->reason); found.hasNext(); ++seen) {
                        const QString name = found.next().captured(1);
                        QVERIFY2(std::any_of(proposal.facts.begin(), proposal.facts.end(), [&](const OfferFact& fact) { return fact.fact == name; }), qPrintable(proposal.ruleId + name));
                    }
                    if (rule->reason.contains(QLatin1String("{due}")))
                        QVERIFY2(proposal.due.has_value(), qPrintable(proposal.ruleId));
                    if (rule->reason.contains(QLatin1String("{start}")))
                        QVERIFY2(proposal.start.has_value(), qPrintable(proposal.ruleId));
                }
            }
        QVERIFY(seen > 200);
    }
    void thePageShowsThreeOfALaneAndOneQuestion()
    {
        std::vector<Proposal> all;
        for (const Lane lane : { Lane::Due, Lane::Entitled, Lane::Now, Lane::Question })
            for (int i = 0; i < 5; ++i) {
                Proposal proposal;
                proposal.lane = lane;
                all.push_back(proposal);
            }
        QCOMPARE(shortList(all).size(), std::size_t(10));
    }

private:
    template <typename File>
    std::vector<Proposal> of(const File& file, const std::vector<PastDecision>& past = {}) const
    {
        static const WorkCalendar calendar;
        return proposalsFor(file, past, today, { m_book, calendar });
    }
    static const Proposal* find(const std::vector<Proposal>& all, const char* rule)
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Proposal& one) { return one.ruleId == QLatin1String(rule); });
        return found == all.end() ? nullptr : &*found;
    }

    RuleBook m_book;
};

HUIMIN_TEST(OffersTest)
#include "tst_offers.moc"
