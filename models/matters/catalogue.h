#pragma once
#include "models/base/field.h"
#include "models/registry/holdings.h"
#include "models/base/valueops.h"

/// The catalogue: service items (事项) and materials (材料).
namespace huimin {

/// 电子证照免提交, 数据共享核验, 自备, 系统生成
enum class Obtain { Licence, Share, Self, Form };
template <>
struct EnumTexts<Obtain> {
    static constexpr EnumText<Obtain> list[] = { { Obtain::Licence, "licence" }, { Obtain::Share, "share" }, { Obtain::Self, "self" }, { Obtain::Form, "form" } };
};

/// One answer of a choice field.
struct FormOption {
    QString key;
    QString label;
    QString labelEn;
    bool operator==(const FormOption&) const = default;
};
template <>
const Schema& schemaOf<FormOption>();

/// One field of an item's form; type: text number date phone idNumber bankAccount choice address money multiline.
/// Fields that follow each other under one section title are shown together.
struct FormFieldSpec {
    QString key;
    QString label;
    QString labelEn;
    QString type;
    bool required = false;
    std::vector<FormOption> options;
    std::optional<QString> prefill;
    int maxLength = 0;
    std::optional<QString> help;
    std::optional<QString> helpEn;
    std::optional<QString> section;
    std::optional<QString> sectionEn;
    bool operator==(const FormFieldSpec&) const = default;
};
template <>
const Schema& schemaOf<FormFieldSpec>();

/// In the place of one material another one.
struct MaterialSwap {
    QString from;
    QString to;
    bool operator==(const MaterialSwap&) const = default;
};
template <>
const Schema& schemaOf<MaterialSwap>();

/// One answer of a situation question and what it does to the list of materials (situation.h).
struct QuestionOption {
    QString key;
    QString label;
    std::vector<QString> drops {};
    QString labelEn {};
    std::vector<QString> adds {};
    std::vector<MaterialSwap> replaces {};
    bool operator==(const QuestionOption&) const = default;
};
template <>
const Schema& schemaOf<QuestionOption>();

/// Asked only after one of these answers to an earlier question.
struct QuestionCondition {
    QString question;
    std::vector<QString> answers;
    bool operator==(const QuestionCondition&) const = default;
};
template <>
const Schema& schemaOf<QuestionCondition>();

/// A situation question (情形引导).
struct ItemQuestion {
    QString key;
    QString label;
    std::vector<QuestionOption> options;
    QString labelEn {};
    std::optional<QuestionCondition> when {}; ///< absent: always asked
    bool operator==(const ItemQuestion&) const = default;
};
template <>
const Schema& schemaOf<ItemQuestion>();

/// A sentence or name in both languages.
struct ItemText {
    QString zh;
    QString en;
    bool operator==(const ItemText&) const = default;
};
template <>
const Schema& schemaOf<ItemText>();

/// A material or a special procedure by key, and working days that go with it.
struct ItemDays {
    QString key;
    int days = 0;
    bool operator==(const ItemDays&) const = default;
};
template <>
const Schema& schemaOf<ItemDays>();

/// A step of the review (审查环节) and the working days of the promised limit that it takes.
struct ItemStep {
    QString key;
    QString zh;
    QString en;
    int days = 0;
    bool operator==(const ItemStep&) const = default;
};
template <>
const Schema& schemaOf<ItemStep>();

/// A fee (收费).
struct ItemFee {
    QString zh;
    QString en;
    std::optional<int> fen; ///< absent: by the tariff
    bool operator==(const ItemFee&) const = default;
};
template <>
const Schema& schemaOf<ItemFee>();

/// A service item (事项); a version never changes, a new one is published.
struct ServiceItem {
    ServiceItemId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString itemCode;
    int version = 0;
    QString name;
    QString departmentName;
    QString deptCode;
    QString audience;
    QString type;
    QString typeCode;
    int statutoryDays = 0; ///< working days; 0 = on the spot
    int promisedDays = 0;
    bool instant = false;
    QString fee;
    std::vector<QString> materials;
    std::vector<QString> tags;
    std::vector<QString> themes;
    std::vector<FormFieldSpec> form;
    std::vector<QString> start; ///< the materials before any answer; empty where there are no questions
    std::vector<ItemQuestion> questions;
    QString nameEn;
    QString useLevel; ///< 行使层级: city, district, street
    std::vector<ItemText> laws; ///< 设定依据, the main one first, without 《》
    std::vector<ItemText> conditions; ///< 受理条件
    std::vector<QString> handleType; ///< 办理形式: window, web, courier
    int limitSceneNum = 0; ///< 到现场次数
    QString handleArea; ///< 通办范围: nation, province, city, district
    QString grantedBy; ///< clerk (instant items only) or officer
    bool joint = false; ///< 联办
    std::vector<ItemStep> reviewSteps; ///< empty where instant
    std::vector<ItemDays> specialProcedures; ///< by kind, with the usual length; licences only
    std::vector<QString> suspendReasons;
    int extensionDays = 0; ///< working days, once; 0: not extended
    QString reviewSupplement; ///< no, runs, stops
    std::vector<ItemDays> lateMaterials; ///< 容缺: these and no others, working days from acceptance
    QString resultType; ///< certificate, decision, record, payment, proof, service
    QString resultName;
    QString resultNameEn;
    bool resultPaper = false; ///< there is something to collect
    bool givesCertificate = false;
    std::optional<QString> certificate; ///< key of item_details.json, where one is given
    std::vector<QString> resultDelivery; ///< counter, courier, web
    int deliveryDays = 0; ///< working days from the decision; 0 at once
    std::vector<ItemFee> fees; ///< empty: free
    QDate effectiveOn;
    std::optional<QDate> cancelledOn;
    bool illustrative = false;
    std::optional<QString> note;
    bool operator==(const ServiceItem&) const = default;
};
template <>
const Schema& schemaOf<ServiceItem>();

/// A material (材料) that items may ask for.
struct Material {
    MaterialId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString key;
    QString name;
    QString form;
    QString source;
    Obtain obtain{};
    std::optional<CertificateKind> certificateKind;
    std::optional<QString> holder; ///< whose certificate, where it is not the applicant's: enterprise, legalRep, guardian, staff
    std::optional<int> reuseDays;
    std::optional<int> promiseDays;
    std::vector<QString> reviewPoints;
    QString nameEn;
    std::vector<QString> reviewPointsEn; ///< one for one as reviewPoints
    bool illustrative = false;
    bool operator==(const Material&) const = default;
};
template <>
const Schema& schemaOf<Material>();

} // namespace huimin
