#pragma once
#include "models/base/errortext.h"
#include "models/papers/template.h"

namespace huimin {

/// A template of the office's own that was refused; the shipped one is used in its place.
struct RefusedTemplate {
    QString file; ///< its name in the office's folder
    Error error; ///< with `line` and `what`, or FileUnreadable
};

/// The templates of all papers in both languages: the shipped ones, and in their place those of the office's own folder. Read and
/// checked once; may be used by several threads.
class PaperTemplates {
public:
    /// `ownFolder` holds files named as the shipped ones (04_accepted.html, 04_accepted.en.html); empty or missing: the shipped alone.
    static PaperTemplates load(const QString& ownFolder);

    /// The template of a kind; in English the Chinese one where there is no other. Null for an unknown kind.
    const PaperTemplate* of(const QString& key, Language language) const;
    /// Whether it is the office's own.
    bool isOwn(const QString& key, Language language) const { return m_own.contains(fileKey(key, language)); }
    const std::vector<RefusedTemplate>& refused() const { return m_refused; }

private:
    static QString fileKey(const QString& key, Language language) { return language == Language::English ? key + QStringLiteral(".en") : key; }
    void take(const QString& folder, const PaperKind& kind, Language language, bool own);

    QHash<QString, PaperTemplate> m_templates;
    QSet<QString> m_own;
    std::vector<RefusedTemplate> m_refused;
};

/// What is wrong with a template, for who has to mend it: the file, the line and the fault.
QString refusedTemplateSentence(const RefusedTemplate& refused);

} // namespace huimin
