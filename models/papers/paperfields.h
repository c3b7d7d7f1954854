#pragma once
#include "models/papers/paperfacts.h"
#include "models/papers/template.h"

namespace huimin {

/// Writes facts into the fields of a paper, in the words and forms of its language (README of resources/documents). Names of people and
/// firms stay as they are; identity and telephone numbers are masked.
class PaperFill {
public:
    PaperFill(const PaperFacts& facts, const PaperRequest& request, const WorkCalendar& calendar) : m_facts(facts), m_request(request), m_calendar(calendar) { }
    /// Every field that the facts can fill.
    PaperValues fill();

private:
    void text(const char* name, const QString& value);
    void text(const char* name, const std::optional<QString>& value) { text(name, value.value_or(QString())); }
    void number(const char* name, int value) { text(name, QString::number(value)); }
    void date(const char* name, const std::optional<QDate>& day);
    void flag(const char* name, bool set);
    PaperValues::Row& row(const char* list);
    /// The words of the paper's language.
    QString say(const char* zh, const char* en) const;
    QString dateText(QDate day) const;
    QString timeText(Instant at) const;
    bool isEnglish() const { return m_request.language == Language::English; }

    void fillDocument();
    void fillMatter();
    void fillItem();
    void fillApplicant();
    void fillPlaces();
    void fillTicket();
    // what the act says (paperacts.cpp)
    void fillReason();
    void fillRemedies();
    void fillSupplement();
    void fillPromise();
    void fillProcedure();
    void fillExtension();
    void fillSuspension();
    void fillDecision();
    void fillCertificate();
    void fillDelivery();
    // lists (paperlists.cpp)
    void fillMaterials();
    void fillGuideMaterials();
    void fillProblems();
    void fillEntries();
    void fillConditions();
    void fillAnswers();
    QString materialName(const QString& key) const;
    QString materialForm(MaterialForm form) const;
    QString howReceived(const MatterMaterial& material) const;
    /// Keys of the papers that the act was about, as its body says; empty where it says none.
    QStringList recordedKeys() const;
    QString nameOf(const StaffId& staff) const { return m_facts.staff.value(staff.uuid).name; }

    const PaperFacts& m_facts;
    const PaperRequest& m_request;
    const WorkCalendar& m_calendar;
    PaperValues m_values;
};

} // namespace huimin
