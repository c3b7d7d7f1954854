#include "models/base/divisions.h"
#include "models/base/regions.h"
#include "tests/support/testregistry.h"
#include <QSet>

using namespace huimin;

class DivisionsTest : public QObject {
    Q_OBJECT
    const Divisions& divisions = shippedDivisions();

private Q_SLOTS:
    void theTreeIsThatOfTheCity()
    {
        QCOMPARE(divisions.of(DivisionLevel::City).size(), 1);
        QCOMPARE(divisions.of(DivisionLevel::City).first().code, QStringLiteral("350200000000"));
        QCOMPARE(divisions.of(DivisionLevel::District).size(), 6);
        QCOMPARE(divisions.of(DivisionLevel::Street).size(), 54);
        QCOMPARE(divisions.of(DivisionLevel::Community).size(), 555);
    }
    void everyDivisionHangsBelowOneOfTheLevelAbove()
    {
        QSet<QString> seen;
        for (const DivisionLevel level : { DivisionLevel::District, DivisionLevel::Street, DivisionLevel::Community }) {
            for (const Division& division : divisions.of(level)) {
                const Division* parent = divisions.find(division.parent);
                QVERIFY2(parent, qPrintable(division.code));
                QCOMPARE(static_cast<int>(parent->level), static_cast<int>(level) - 1);
                QCOMPARE(divisionCodeAt(division.code, parent->level), parent->code);
                QVERIFY(!division.name.isEmpty() && !division.shortName.isEmpty() && !division.kind.isEmpty());
                QVERIFY(!seen.contains(division.code));
                seen.insert(division.code);
            }
        }
    }
    void aCommunityKnowsItsPath()
    {
        const auto path = divisions.path(u"350203010023");
        QCOMPARE(path.size(), 4);
        QCOMPARE(path.at(1).shortName, QStringLiteral("思明"));
        QCOMPARE(path.at(2).name, QStringLiteral("莲前街道"));
        QCOMPARE(path.at(3).name, QStringLiteral("前埔北社区居委会"));
        QCOMPARE(divisions.placeName(u"350203010023"), QStringLiteral("思明区莲前街道前埔北社区"));
        QCOMPARE(divisions.placeName(u"350213111207"), QStringLiteral("翔安区内厝镇莲前村"));
        QCOMPARE(divisions.placeName(u"350203000000"), QStringLiteral("思明区"));
        QCOMPARE(divisions.placeName(u"350203010999"), QString());
        QVERIFY(divisions.path(u"x").isEmpty());
    }
    void childrenComeInTheOrderOfTheirCodes()
    {
        const auto streets = divisions.children(u"350203000000");
        QCOMPARE(streets.size(), 10);
        QVERIFY(std::is_sorted(streets.begin(), streets.end(), [](const Division& a, const Division& b) { return a.code < b.code; }));
        QVERIFY(divisions.children(u"350203010023").isEmpty());
    }
    void placesAreFoundByAnyOfTheirNames()
    {
        for (const QString& name : { QStringLiteral("思明"), QStringLiteral("思明区") })
            QCOMPARE(divisions.codesByName(name), QStringList { QStringLiteral("350203") });
        for (const QString& name : { QStringLiteral("前埔北"), QStringLiteral("前埔北社区"), QStringLiteral("前埔北社区居委会") })
            QCOMPARE(divisions.codesByName(name), QStringList { QStringLiteral("350203010023") });
        // A street of 思明 and a village of 翔安 have one short name.
        QCOMPARE(divisions.codesByName(QStringLiteral("莲前")), QStringList({ QStringLiteral("350203010"), QStringLiteral("350213111207") }));
        QVERIFY(divisions.codesByName(QStringLiteral("厦门")).isEmpty());
        QVERIFY(divisions.codesByName(QString()).isEmpty());
    }
    void longerCodesLieInHigherDivisions()
    {
        QCOMPARE(divisionCodeAt(u"350203010023003", DivisionLevel::Community), QStringLiteral("350203010023"));
        QCOMPARE(divisionCodeAt(u"350203010023003", DivisionLevel::Street), QStringLiteral("350203010000"));
        QCOMPARE(divisionCodeAt(u"350203010023003", DivisionLevel::District), QStringLiteral("350203000000"));
        QCOMPARE(divisionCodeAt(u"350203", DivisionLevel::Street), QString());
    }
    void regionsOfChinaAreNamed()
    {
        QCOMPARE(regionFullName(u"350203"), QStringLiteral("福建省厦门市思明区"));
        QCOMPARE(regionFullName(u"110101"), QStringLiteral("北京市东城区"));
        QCOMPARE(regionFullName(u"110000"), QStringLiteral("北京市"));
        QCOMPARE(regionFullName(u"359999"), QStringLiteral("福建省"));
        QCOMPARE(regionFullName(u"99"), QString());
        QCOMPARE(regionOf(u"350203")->status, RegionStatus::InForce);
        QCOMPARE(regionOf(u"350203")->level, 3);
        for (const char16_t* code : { u"350202", u"350204", u"350221" })
            QCOMPARE(regionOf(code)->status, RegionStatus::Abolished);
        QVERIFY(!regionOf(u"350299"));
        QVERIFY(!regionOf(u"35020a"));
        QVERIFY(!regionOf(u""));
        QVERIFY(isProvinceCode(u"35") && isProvinceCode(u"82") && !isProvinceCode(u"83") && !isProvinceCode(u"90") && !isProvinceCode(u"3"));
    }
    void countriesAreFoundByBothCodes()
    {
        QCOMPARE(countryByAlpha3(u"RUS")->numeric, QStringLiteral("643"));
        QCOMPARE(countryByNumeric(u"156")->alpha3, QStringLiteral("CHN"));
        QCOMPARE(countryByAlpha3(u"FRA")->zh, QStringLiteral("法国"));
        QCOMPARE(countryByAlpha3(u"FRA")->en, QStringLiteral("France"));
        QVERIFY(!countryByAlpha3(u"XXX"));
        QVERIFY(!countryByNumeric(u"999"));
    }
};
HUIMIN_TEST(DivisionsTest)
#include "tst_divisions.moc"
