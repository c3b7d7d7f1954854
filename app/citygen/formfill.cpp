#include "app/citygen/formfill.h"
#include "models/base/json.h"
#include "models/base/numbers.h"
#include <algorithm>

namespace huimin::city {
namespace {

struct KeyWords {
    const char* key;
    std::vector<const char*> words;
};
/// What is written into fields that no record fills.
const std::vector<KeyWords>& formWords()
{
    static const std::vector<KeyWords> words = {
        { "hospital", { "厦门大学附属第一医院", "厦门大学附属中山医院", "厦门市中医院", "复旦大学附属中山医院厦门医院" } },
        { "ownHospital", { "莲前街道社区卫生服务中心", "嘉莲街道社区卫生服务中心" } },
        { "bankName", { "中国建设银行厦门前埔支行", "中国工商银行厦门莲前支行", "厦门银行瑞景支行" } },
        { "cardBank", { "中国农业银行厦门分行", "兴业银行厦门分行" } },
        { "accountBank", { "中国银行厦门分行", "厦门国际银行" } },
        { "lender", { "中国建设银行厦门分行", "兴业银行厦门分行" } },
        { "creditor", { "中国建设银行股份有限公司厦门市分行", "兴业银行股份有限公司厦门分行" } },
        { "place", { "上海市", "广州市", "福州市", "泉州市" } },
        { "otherPlace", { "泉州市", "漳州市", "赣州市" } },
        { "destination", { "香港", "澳门", "台湾", "日本", "新加坡" } },
        { "schoolWanted", { "厦门市前埔北区小学", "厦门市莲前小学", "厦门市瑞景小学", "前埔北区幼儿园" } },
        { "fromSchool", { "泉州市实验小学", "漳州市第二实验小学" } },
        { "toSchool", { "厦门市前埔北区小学", "厦门市莲前小学" } },
        { "grade", { "三年级", "五年级", "初一" } },
        { "subject", { "小学语文", "小学数学", "初中英语" } },
        { "leftEmployer", { "厦门信达物流有限公司", "厦门鑫海电子有限公司" } },
        { "practicePlace", { "厦门市中医院", "莲前街道社区卫生服务中心" } },
        { "practiceScope", { "内科专业", "全科医学专业" } },
        { "loanUse", { "添置设备和进货", "扩大店面" } },
        { "opponent", { "楼上住户", "前雇主", "装修公司" } },
        { "dogBreed", { "中华田园犬", "贵宾犬", "柯基犬" } },
        { "dogColour", { "黄", "白", "黑白" } },
        { "funeralHome", { "厦门市殡仪服务中心" } },
        { "usePlace", { "本市学校", "外地公安机关" } },
        { "workKind", { "外卖配送", "家政", "网络销售" } },
        { "pollutants", { "化学需氧量、氨氮、总铬" } },
        { "signText", { "店名招牌" } },
        { "signSize", { "300×80×15" } },
        { "capacityWanted", { "50千伏安", "100兆" } },
        { "institutionKind", { "综合诊所", "口腔诊所" } },
        { "roadName", { "莲前东路", "前埔南路" } },
        { "outlet", { "路边污水检查井" } },
        { "eventName", { "社区邻里节", "新品发布会" } },
        { "projectName", { "厂房技术改造项目", "办公楼装修工程" } },
        { "floorText", { "1层", "2层", "1—2层" } },
        { "vin", { "LSVAA4182E2184873", "LFV2A21K8C3065512" } },
        { "request", { "按规定申请办理，材料已备齐。", "申请办理本事项。" } },
        { "hardshipText", { "家里有人患病，近三个月支出大，收入不够用。" } },
        { "injuryText", { "上班时滑倒，右手腕骨折。" } },
        { "scope", { "餐饮服务；食品销售", "日用百货销售" } },
        { "caseText", { "因房屋渗水和邻居协商不成，请求调解。" } },
        { "changeReason", { "登记有误，和出生证明不一致。" } },
        { "deferReason", { "身体原因，医院建议休养。" } },
    };
    return words;
}

QString wordFor(const QString& key, Dice& dice)
{
    for (const KeyWords& entry : formWords())
        if (key == QLatin1String(entry.key))
            return QString::fromUtf8(dice.pick(entry.words));
    return {};
}

QString fieldText(const Schema& schema, const void* entity, const QString& name)
{
    const QByteArray key = name.toLatin1();
    const Field* field = schema.find(std::string_view(key.constData(), static_cast<std::size_t>(key.size())));
    return field && !field->ops->empty(field->in(entity)) ? field->ops->text(field->in(entity)) : QString();
}

} // namespace

FormFiller::FormFiller(const Neighbourhood& place, const Holdings& holdings, const GridPlan& grid) : m_place(place), m_holdings(holdings), m_grid(grid)
{
    for (const Home& home : place.homes)
        for (const std::size_t member : home.members) {
            const Person& person = place.people[member];
            m_homes.insert(person.resident.id.uuid, &home);
            if (!person.cast && person.adult() && person.citizen())
                m_others.push_back(&person.resident);
        }
}

FormFiller::Family FormFiller::familyOf(const Person& person) const
{
    Family family;
    family.home = m_homes.value(person.resident.id.uuid);
    if (!family.home)
        return family;
    const bool parent = person.resident.relationToHead == RelationToHead::Head || person.resident.relationToHead == RelationToHead::Spouse;
    for (const std::size_t member : family.home->members) {
        const Resident& other = m_place.people[member].resident;
        const bool pair = (person.resident.relationToHead == RelationToHead::Head && other.relationToHead == RelationToHead::Spouse)
            || (person.resident.relationToHead == RelationToHead::Spouse && other.relationToHead == RelationToHead::Head);
        if (pair)
            family.spouse = &other;
        if (parent && other.relationToHead == RelationToHead::Child && (!family.child || other.birthDate > family.child->birthDate))
            family.child = &other;
    }
    return family;
}

QString FormFiller::recorded(const QString& prefill, const ApplicantFacts& applicant, const Family& family) const
{
    const QString subject = prefill.section(QLatin1Char('.'), 0, 0), name = prefill.section(QLatin1Char('.'), 1);
    const Resident* person = applicant.person ? &applicant.person->resident : nullptr;
    const QUuid holder = person ? person->id.uuid : applicant.firm->id.uuid;
    if (subject == QLatin1String("certificate")) {
        const auto kind = enumFromText<CertificateKind>(name.section(QLatin1Char('.'), 0, 0));
        const Certificate* certificate = kind ? m_holdings.held(holder, *kind) : nullptr;
        return certificate ? fieldText(schemaOf<Certificate>(), certificate, name.section(QLatin1Char('.'), 1)) : QString();
    }
    if (subject == QLatin1String("vehicle")) {
        for (const Vehicle& vehicle : m_holdings.vehicles)
            if (vehicle.ownerId == holder)
                return fieldText(schemaOf<Vehicle>(), &vehicle, name);
        return {};
    }
    if (subject == QLatin1String("enterprise"))
        return applicant.firm ? fieldText(schemaOf<Enterprise>(), applicant.firm, name) : QString();
    if (subject == QLatin1String("legalRep"))
        return applicant.firm && name == QLatin1String("name") ? applicant.firm->contactName.value_or(QString()) : QString();
    if (!person)
        return {};
    if (subject == QLatin1String("household"))
        return family.home ? fieldText(schemaOf<Household>(), &family.home->household, name) : QString();
    if (prefill == QLatin1String("applicant.address")) {
        return family.home ? placeText(m_grid, family.home->address) : QString();
    }
    const Resident* other = subject == QLatin1String("applicant") ? person
        : subject == QLatin1String("spouse")                      ? family.spouse
        : subject == QLatin1String("child")                       ? family.child
        : subject == QLatin1String("father")                      ? (person->sex == Sex::Male ? person : family.spouse)
        : subject == QLatin1String("mother")                      ? (person->sex == Sex::Female ? person : family.spouse)
                                                                  : nullptr;
    return other ? fieldText(schemaOf<Resident>(), other, name) : QString();
}

QString FormFiller::madeUp(const FormFieldSpec& field, QDate day, Dice& dice) const
{
    const QString& type = field.type;
    if (type == QLatin1String("choice"))
        return field.options.empty() ? QString() : dice.pick(field.options).key;
    if (type == QLatin1String("date")) {
        const bool future = field.key.endsWith(QLatin1String("To")) || field.key.endsWith(QLatin1String("Until")) || field.key == QLatin1String("bookedOn") || field.key == QLatin1String("toOn") || field.key == QLatin1String("toMonth");
        return day.addDays(future ? dice.between(5, 330) : -dice.between(5, 330)).toString(Qt::ISODate);
    }
    if (type == QLatin1String("number")) {
        if (field.key.endsWith(QLatin1String("Year")))
            return QString::number(day.year() - (field.key == QLatin1String("reportYear") ? 1 : 0));
        if (field.key.endsWith(QLatin1String("Area")))
            return QString::number(dice.between(30, 160));
        if (field.key == QLatin1String("height"))
            return QString::number(dice.between(152, 182));
        if (field.key == QLatin1String("weight"))
            return QString::number(dice.between(45, 85));
        const int most = field.maxLength <= 1 ? 1 : field.maxLength == 2 ? 3 : 60;
        return QString::number(dice.between(1, most));
    }
    if (type == QLatin1String("money"))
        return QString::number(dice.between(6, 400) * 10'000);
    if (type == QLatin1String("phone"))
        return QStringLiteral("0592-%1").arg(dice.between(5'000'000, 5'999'999));
    if (type == QLatin1String("bankAccount"))
        return QStringLiteral("3510%1%2").arg(dice.between(100'000'00, 999'999'99)).arg(dice.between(1000, 9999));
    if (type == QLatin1String("address"))
        return QStringLiteral("福建省厦门市") + m_grid.placeName + QStringLiteral("%1号").arg(dice.between(1, 200));
    if (type == QLatin1String("idNumber"))
        return m_others.empty() ? QString() : *dice.pick(m_others)->idNumber;
    if (const QString word = wordFor(field.key, dice); !word.isEmpty())
        return word;
    if (field.key.endsWith(QLatin1String("Name")) || field.key.endsWith(QLatin1String("Officer")))
        return m_others.empty() ? QStringLiteral("本人") : dice.pick(m_others)->name;
    if (field.key.endsWith(QLatin1String("No")) || field.key.endsWith(QLatin1String("Account")))
        return QStringLiteral("%1%2").arg(day.year()).arg(dice.between(100'000, 999'999));
    return type == QLatin1String("multiline") ? QStringLiteral("见所附材料。") : QStringLiteral("见材料");
}

JsonText FormFiller::fill(const ServiceItem& item, const ApplicantFacts& applicant, QDate day, Dice& dice) const
{
    const Family family = applicant.person ? familyOf(*applicant.person) : Family();
    return { composeJson([&](JsonWriter& out) {
        out.startObject();
        for (const FormFieldSpec& field : item.form) {
            QString value = field.prefill ? recorded(*field.prefill, applicant, family) : QString();
            const bool option = field.type != QLatin1String("choice")
                || std::any_of(field.options.begin(), field.options.end(), [&](const FormOption& o) { return o.key == value; });
            if (!option || (field.type == QLatin1String("idNumber") && checkNumber(NumberKind::CitizenId, value, day).problem != NumberProblem::None && !value.startsWith(QLatin1Char('8')) && !value.startsWith(QLatin1Char('9'))))
                value.clear();
            if (value.isEmpty() && field.required)
                value = madeUp(field, day, dice);
            if (value.isEmpty())
                continue;
            const QByteArray key = field.key.toUtf8();
            out.key(std::string_view(key.constData(), static_cast<std::size_t>(key.size())));
            if (field.type == QLatin1String("money"))
                out.integer(value.toLongLong());
            else if (field.type == QLatin1String("number"))
                out.integer(value.toLongLong());
            else
                out.string(field.maxLength > 0 ? value.left(field.maxLength) : value);
        }
        out.endObject();
    }) };
}

} // namespace huimin::city
