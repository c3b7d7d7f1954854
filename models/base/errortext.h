#pragma once
#include "models/base/error.h"
#include "models/base/numbers.h"

/// What is told to a person: the sentence of each failure, of each fault of a field and of each verdict over a number. They
/// stand once, in the translation context `errors`, for both programs. The fact first, then what is safe, then what to do.
namespace huimin {

/// In which language a sentence is wanted. The desk has one at a time and installs its translator; the center answers each
/// caller in his own.
enum class Language {
    Program, ///< what the program has installed
    Chinese,
    English, ///< from :/i18n/huimin_en.qm; Chinese where that is not built in
};
/// The language of an Accept-Language header: the first of zh and en by weight; Chinese where neither is asked for.
Language languageOf(QStringView acceptLanguage);

/// The sentence of a failure. Where the error carries the members below they stand in it:
/// `limit` (too-large), `retryAfter` in seconds (bad-credentials, slow-down, busy, storage-full), `reference` (internal),
/// `waiting` (replica-damaged, offline), `asOf` as text (offline), `minutes` (clock-wrong), `scope` and `waiting` (scope-lost),
/// `file` (file-unreadable, file-unwritable), `line` and `what` (invalid, of a CSV file), and `name` besides (invalid, of a template
/// of papers), `paper` and `needs` (invalid, of a paper that cannot be made), `argument` (bad-argument),
/// `why` or `missing` (act-not-possible).
QString errorSentence(const Error& error, Language language = Language::Program);
/// The same of a kind of failure alone: the `title` of a problem.
QString errorTitle(ErrorCode code, Language language = Language::Program);
/// The sentence of a FieldIssue's code ("required", "check_digit" …).
QString fieldIssueSentence(const QString& code, Language language = Language::Program);

/// The name of a kind of number: 身份证号.
QString numberKindName(NumberKind kind, Language language = Language::Program);
/// What is to be said of a number: its kind where it is valid, else what is wrong with it and where to look.
QString numberSentence(const Recognised& number, Language language = Language::Program);
QString numberWarningSentence(NumberWarning warning, Language language = Language::Program);
/// The code of a FieldIssue that stands for the problem of a number.
QString fieldIssueOf(NumberProblem problem);

namespace detail {
/// A sentence of the context `errors`; `source` is marked by QT_TRANSLATE_NOOP("errors", …).
QString sentence(const char* source, Language language);
}

} // namespace huimin
