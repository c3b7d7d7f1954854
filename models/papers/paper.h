#pragma once
#include "models/papers/paperfacts.h"
#include "models/papers/templates.h"

namespace huimin {

/// One paper, ready to be laid out, printed and recorded.
struct Paper {
    QString kind; ///< its number, "04"
    QString title; ///< 受理决定书, in the language of the paper
    QString number; ///< of the document; of the matter where the paper has none of its own
    QString code; ///< what the QR holds: the matter's number and nothing else; empty where there is none
    PaperPage page = PaperPage::A4;
    Language language = Language::Chinese;
    QString html; ///< the body
    QByteArray digest; ///< SHA-256 of what the paper says, as 64 hex digits; the mark of a reprint is no part of it
    int reprint = 0; ///< which reprint this is; 0: the first print
    bool changed = false; ///< it says something else than when it was first printed
    int templateVersion = 1;
    /// The documents that are recorded as printed with it; none for prints without a number.
    std::vector<DocumentId> documents {};
};

/// Makes a paper from the records. NotFound where there is no such kind, matter or document; Invalid with `paper` and `needs` where the
/// records lack something without which this paper is not made. `more` wins over what the records say (pages that print lists of their own).
Result<Paper> makePaper(RecordReader& records, const PaperTemplates& templates, const WorkCalendar& calendar, const PaperRequest& request, const PaperValues& more = {});

/// A paper that a matter has, or may have.
struct PaperChoice {
    QString kind;
    QString title; ///< in the language of the program
    DocumentId document {}; ///< null: it is made by printing it
    QString number {};
    Instant issuedAt {};
    int prints = 0; ///< how often it was printed
};
/// The documents of a matter, the latest first, then the papers that may be printed at any time.
std::vector<PaperChoice> paperChoices(const PaperFacts& facts);

} // namespace huimin
