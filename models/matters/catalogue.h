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

/// One answer of a situation question and the materials it leaves out.
struct QuestionOption {
    QString key;
    QString label;
    std::vector<QString> drops;
    bool operator==(const QuestionOption&) const = default;
};
template <>
const Schema& schemaOf<QuestionOption>();

/// A situation question (情形引导).
struct ItemQuestion {
    QString key;
    QString label;
    std::vector<QuestionOption> options;
    bool operator==(const ItemQuestion&) const = default;
};
template <>
const Schema& schemaOf<ItemQuestion>();

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
    std::vector<ItemQuestion> questions;
    bool givesCertificate = false;
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
    bool illustrative = false;
    bool operator==(const Material&) const = default;
};
template <>
const Schema& schemaOf<Material>();

} // namespace huimin
