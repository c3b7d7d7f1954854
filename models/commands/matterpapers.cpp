#include "models/commands/body.h"
#include "models/commands/matterwork.h"
#include "models/matters/catalogueload.h"
#include "models/matters/formcheck.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"

/// The papers of a matter: taken, held, missing.
namespace huimin {
namespace {

bool isThere(const MatterMaterial& material)
{
    return material.state == MaterialState::Held || material.state == MaterialState::Brought;
}

} // namespace

Result<bool> MatterWork::isHolderNear(const QUuid& holder)
{
    if (holder == m_matter.applicantId || holder == m_matter.agentId.uuid)
        return true;
    const auto relations = relatedTo<Relation>(m_context->records, holder);
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations)
        for (const QUuid& end : { relation.fromId, relation.toId })
            if (end == m_matter.applicantId || (!m_matter.agentId.isNull() && end == m_matter.agentId.uuid))
                return true;
    const auto person = load<Resident>(m_context->records, holder);
    const auto applicant = load<Resident>(m_context->records, m_matter.applicantId);
    if (!person)
        return person.error();
    if (!applicant)
        return applicant.error();
    return *person && *applicant && !(*person)->householdId.isNull() && (*person)->householdId == (*applicant)->householdId;
}

/// A paper counts as held where a valid certificate of its kind, of the applicant or somebody near, shows it, or where the item
/// has it checked over shared data or made by the system.
Status MatterWork::checkHeld(const TakenMaterial& taken, const Material& material, const QString& path)
{
    if (taken.certificateId.isNull())
        return material.obtain == Obtain::Share || material.obtain == Obtain::Form
            ? Status()
            : Status(invalidAt(path + QStringLiteral("/certificateId"), "required"));
    const auto certificate = load<Certificate>(m_context->records, taken.certificateId.uuid);
    if (!certificate)
        return certificate.error();
    if (!*certificate) // a desk does not hold everyone's
        return m_context->isCenter() ? Status(invalidAt(path + QStringLiteral("/certificateId"), "unknown")) : Status();
    const Certificate& shown = **certificate;
    const bool kindFits = !material.certificateKind || *material.certificateKind == shown.kind;
    const bool valid = shown.status == CertificateStatus::Valid && (!shown.validTo || *shown.validTo >= businessDate(m_context->at));
    const auto near = isHolderNear(shown.holderId);
    if (!near)
        return near.error();
    if (!kindFits || !valid || !*near)
        return invalidAt(path + QStringLiteral("/certificateId"), "not_allowed");
    return {};
}

Status MatterWork::takeMaterials(const std::vector<TakenMaterial>& taken)
{
    QSet<QString> seen;
    // Also papers that only these answers make necessary.
    const QStringList needed = neededMaterials(m_item, m_matter.answers);
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const TakenMaterial& paper = taken[i];
        const QString path = QStringLiteral("/materials/%1").arg(i);
        const bool asked = needed.contains(paper.materialKey) || std::find(m_item.materials.begin(), m_item.materials.end(), paper.materialKey) != m_item.materials.end();
        if (!asked || seen.contains(paper.materialKey))
            return invalidAt(path + QStringLiteral("/materialKey"), asked ? "not_allowed" : "unknown");
        seen << paper.materialKey;
        if (paper.state == MaterialState::Promised || paper.state == MaterialState::Waived)
            return invalidAt(path + QStringLiteral("/state"), "not_allowed"); // by acts of their own
        if (paper.copies < 0 || paper.copies > 99)
            return invalidAt(path + QStringLiteral("/copies"), "range");
        if (paper.state == MaterialState::Held) {
            const auto material = require<Material>(m_context->records, materialId(paper.materialKey).uuid);
            if (!material)
                return material.error();
            HUIMIN_TRY(checkHeld(paper, *material, path));
        }
        auto row = std::find_if(
            m_materials.begin(), m_materials.end(), [&](const MatterMaterial& m) { return m.materialKey == paper.materialKey; });
        if (row == m_materials.end()) {
            MatterMaterial made;
            made.id = MatterMaterialId(childUuid(m_command->id.uuid, slot::material + m_madeMaterials++));
            stamp(made);
            made.matterId = m_matter.id;
            made.materialKey = paper.materialKey;
            made.seenFirst = m_matter.stage <= QLatin1String("30") && m_matter.receivedAt == std::nullopt;
            row = m_materials.insert(m_materials.end(), made);
        }
        row->state = paper.state;
        row->certificateId = paper.state == MaterialState::Held ? paper.certificateId : CertificateId();
        row->copies = paper.copies;
        row->form = paper.form;
        row->paperPlace = paper.paperPlace;
        row->reason = paper.reason;
        m_changed << row->id.uuid;
    }
    return {};
}

void MatterWork::fillUpMaterials()
{
    for (const QString& key : neededMaterials(m_item, m_matter.answers)) {
        if (std::any_of(m_materials.begin(), m_materials.end(), [&](const MatterMaterial& m) { return m.materialKey == key; }))
            continue;
        const auto material = load<Material>(m_context->records, materialId(key).uuid);
        MatterMaterial made;
        made.id = MatterMaterialId(childUuid(m_command->id.uuid, slot::material + m_madeMaterials++));
        stamp(made);
        made.matterId = m_matter.id;
        made.materialKey = key;
        const bool bySystem = material.ok() && *material && (*material)->obtain == Obtain::Form;
        made.state = bySystem ? MaterialState::Held : MaterialState::Missing;
        made.form = bySystem ? MaterialForm::Electronic : MaterialForm::Original;
        made.seenFirst = true;
        m_changed << made.id.uuid;
        m_materials.push_back(std::move(made));
    }
}

QStringList MatterWork::missingMaterials() const
{
    QStringList missing;
    for (const QString& key : neededMaterials(m_item, m_matter.answers))
        if (std::none_of(
                m_materials.begin(), m_materials.end(), [&](const MatterMaterial& m) { return m.materialKey == key && isThere(m); }))
            missing << key;
    return missing;
}

Status MatterWork::requireMaterials() const
{
    const QStringList missing = missingMaterials();
    if (missing.isEmpty())
        return {};
    QStringList possible = matterStates().possibleActs(m_stage, m_context->actor.role);
    possible.removeAll(QStringLiteral("AcceptMatter"));
    return Error { ErrorCode::ActNotPossible,
        { { QStringLiteral("stage"), m_stage }, { QStringLiteral("possible"), possible }, { QStringLiteral("missing"), missing } } };
}

Status MatterWork::promiseMaterial(const QString& key, const QString& path)
{
    const QStringList missing = missingMaterials();
    if (!missing.contains(key))
        return invalidAt(path, "not_allowed");
    if (!m_handling.lateMaterials.contains(key))
        return invalidAt(path, "not_allowed");
    for (MatterMaterial& row : m_materials)
        if (row.materialKey == key) {
            row.state = MaterialState::Promised;
            row.certificateId = {};
            m_changed << row.id.uuid;
        }
    return {};
}

bool MatterWork::hasOpenPromise() const
{
    return std::any_of(
        m_materials.begin(), m_materials.end(), [](const MatterMaterial& row) { return row.state == MaterialState::Promised; });
}

} // namespace huimin
