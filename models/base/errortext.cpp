#include "models/base/errortext.h"
#include "models/base/field.h"
#include <QCoreApplication>
#include <QTranslator>
#include <memory>

namespace huimin {
namespace {

/// A sentence and the members of the error that fill its %1, %2; the first whose members are all there is said.
struct ErrorSentence {
    ErrorCode code;
    const char* text;
    const char* members[2] = { nullptr, nullptr };
};

constexpr ErrorSentence errorSentences[] = {
    { ErrorCode::BadRequest, QT_TRANSLATE_NOOP("errors", "发来的内容读不懂，什么都没改。") },
    { ErrorCode::BadCursor, QT_TRANSLATE_NOOP("errors", "同步的位置对不上，数据要重新取一遍。待发的都在。") },
    { ErrorCode::NotSignedIn, QT_TRANSLATE_NOOP("errors", "登录到时间了。输入密码接着办，填的内容都在。") },
    { ErrorCode::BadCredentials, QT_TRANSLATE_NOOP("errors", "名字或密码不对，%1 秒后可以再试。"), { "retryAfter" } },
    { ErrorCode::BadCredentials, QT_TRANSLATE_NOOP("errors", "名字或密码不对。") },
    { ErrorCode::ForbiddenRole, QT_TRANSLATE_NOOP("errors", "这件事你的岗位不能做。") },
    { ErrorCode::ForbiddenScope, QT_TRANSLATE_NOOP("errors", "这不在你的范围里。要办的话，找管这一片的同事。") },
    { ErrorCode::PurposeRequired, QT_TRANSLATE_NOOP("errors", "说明用途才能看。会记下谁看了什么、为什么。") },
    { ErrorCode::SamePerson, QT_TRANSLATE_NOOP("errors", "自己经办的不能自己批，换一位同事。") },
    { ErrorCode::NotFound, QT_TRANSLATE_NOOP("errors", "没有找到，或不在你的范围里。") },
    { ErrorCode::MethodNotAllowed, QT_TRANSLATE_NOOP("errors", "这个地址不收这种方法。") },
    { ErrorCode::NotAcceptable, QT_TRANSLATE_NOOP("errors", "要的格式这里没有。") },
    { ErrorCode::TooSlow, QT_TRANSLATE_NOOP("errors", "等得太久，内容没有收全。什么都没改，再发一次。") },
    { ErrorCode::ActNotPossible, QT_TRANSLATE_NOOP("errors", "%1 号窗口先叫了这个号。叫下一个。"), { "window" } },
    { ErrorCode::ActNotPossible, QT_TRANSLATE_NOOP("errors", "现在做不了这一步：已经走到别的环节。看看现在能做什么。") },
    { ErrorCode::FieldConflict, QT_TRANSLATE_NOOP("errors", "有人也改了这一项。选一个，另一个留在记录里。") },
    { ErrorCode::Blocked, QT_TRANSLATE_NOOP("errors", "要等前面那一步先过。前面的改好，这一步自己接着走。") },
    { ErrorCode::ItemNotInForce, QT_TRANSLATE_NOOP("errors", "这个事项 %1 起取消了，不再收新的。在办的照常办完。"), { "cancelledOn" } },
    { ErrorCode::ItemNotInForce, QT_TRANSLATE_NOOP("errors", "这个事项 %1 起才能办。"), { "effectiveOn" } },
    { ErrorCode::ItemNotInForce, QT_TRANSLATE_NOOP("errors", "这个事项现在不能办：已经取消，或还没到生效日。") },
    { ErrorCode::ItemVersionChanged, QT_TRANSLATE_NOOP("errors", "这个事项 %1 起换了新版本，改了：%2。填的都在，对一下再办。"), { "effectiveOn", "changed" } },
    { ErrorCode::ItemVersionChanged, QT_TRANSLATE_NOOP("errors", "这个事项已经有了更新的版本。看看改了什么再接着做。") },
    { ErrorCode::Duplicate, QT_TRANSLATE_NOOP("errors", "这个号码已经登记在别处。先查一下是不是同一位。") },
    { ErrorCode::OffsetMismatch, QT_TRANSLATE_NOOP("errors", "附件没接上，从断的地方接着传。") },
    { ErrorCode::DigestMismatch, QT_TRANSLATE_NOOP("errors", "附件在路上传坏了，重新传一次。") },
    { ErrorCode::CursorEpoch, QT_TRANSLATE_NOOP("errors", "中心恢复过数据。你做过的正在重新发。") },
    { ErrorCode::CursorExpired, QT_TRANSLATE_NOOP("errors", "离开太久，数据正在重新取。原来的还能看，待发的都在。") },
    { ErrorCode::CursorScope, QT_TRANSLATE_NOOP("errors", "你的范围变了，数据正在重新取。待发的都在。") },
    { ErrorCode::CursorSchema, QT_TRANSLATE_NOOP("errors", "数据换了新的样式，正在重新取。原来的还能看，待发的都在。") },
    { ErrorCode::TooLarge, QT_TRANSLATE_NOOP("errors", "内容太大，上限是 %1。什么都没改。"), { "limit" } },
    { ErrorCode::TooLarge, QT_TRANSLATE_NOOP("errors", "内容太大，什么都没改。") },
    { ErrorCode::UriTooLong, QT_TRANSLATE_NOOP("errors", "地址太长。") },
    { ErrorCode::HeadersTooLarge, QT_TRANSLATE_NOOP("errors", "发来的头太大，什么都没改。") },
    { ErrorCode::UnsupportedMedia, QT_TRANSLATE_NOOP("errors", "这种文件收不了。可以用 PDF、JPEG、PNG、TIFF。") },
    { ErrorCode::Invalid, QT_TRANSLATE_NOOP("errors", "《%1》还缺“%2”，补上才能打。"), { "paper", "needs" } },
    { ErrorCode::Invalid, QT_TRANSLATE_NOOP("errors", "有填得不对的地方，什么都没改。看标出的那几项。") },
    { ErrorCode::CommandReused, QT_TRANSLATE_NOOP("errors", "同一个编号来了两种内容，后来的没有收。") },
    { ErrorCode::CommandTooOld, QT_TRANSLATE_NOOP("errors", "这一步放了 180 天以上，不再收。现在重新办一次。") },
    { ErrorCode::ClientTooOld, QT_TRANSLATE_NOOP("errors", "这个程序太旧，收不了新数据。你做过的照样发出去。更新后接着用。") },
    { ErrorCode::SlowDown, QT_TRANSLATE_NOOP("errors", "发得太快，%1 秒后再试。做过的都在等着发。"), { "retryAfter" } },
    { ErrorCode::SlowDown, QT_TRANSLATE_NOOP("errors", "发得太快，等一会儿再试。做过的都在等着发。") },
    { ErrorCode::Internal, QT_TRANSLATE_NOOP("errors", "出了没料到的错，什么都没改。告诉管理员这个号：%1。"), { "reference" } },
    { ErrorCode::Internal, QT_TRANSLATE_NOOP("errors", "出了没料到的错，什么都没改。告诉管理员。") },
    { ErrorCode::Busy, QT_TRANSLATE_NOOP("errors", "中心正忙，%1 秒后再试。做过的都在等着发。"), { "retryAfter" } },
    { ErrorCode::Busy, QT_TRANSLATE_NOOP("errors", "中心正忙，等一会儿再试。做过的都在等着发。") },
    { ErrorCode::StorageFull, QT_TRANSLATE_NOOP("errors", "中心的磁盘满了，现在存不了，%1 秒后再试。做过的都在等着发。"), { "retryAfter" } },
    { ErrorCode::StorageFull, QT_TRANSLATE_NOOP("errors", "中心的磁盘满了，现在存不了。做过的都在等着发。") },
    { ErrorCode::DiskFull, QT_TRANSLATE_NOOP("errors", "没存上：磁盘满了。填的内容都在这一页，腾出地方再存一次。") },
    { ErrorCode::DiskReadOnly, QT_TRANSLATE_NOOP("errors", "没存上：磁盘写不进去。现在只能看，告诉管理员。") },
    { ErrorCode::DiskError, QT_TRANSLATE_NOOP("errors", "没存上：磁盘读写出错。现在只能看，告诉管理员。") },
    { ErrorCode::ReplicaDamaged, QT_TRANSLATE_NOOP("errors", "这台电脑上的数据坏了。待发的救出 %1 件，数据正在重新取。"), { "waiting" } },
    { ErrorCode::ReplicaDamaged, QT_TRANSLATE_NOOP("errors", "这台电脑上的数据坏了，要重新取。") },
    { ErrorCode::KeysDamaged, QT_TRANSLATE_NOOP("errors", "这台电脑的密钥读不出来。连上中心登录一次，数据会重新取。") },
    { ErrorCode::CenterGarbage, QT_TRANSLATE_NOOP("errors", "中心的回答读不懂，什么都没改。过一会儿自己再试。") },
    { ErrorCode::NotTheCenter, QT_TRANSLATE_NOOP("errors", "网络要先在网页上登录。用浏览器登录后按 F5。") },
    { ErrorCode::Offline, QT_TRANSLATE_NOOP("errors", "连不上中心，照常办。数据是 %1 的，%2 件待发。"), { "asOf", "waiting" } },
    { ErrorCode::Offline, QT_TRANSLATE_NOOP("errors", "连不上中心，照常办，连上了自己发。") },
    { ErrorCode::TlsFailed, QT_TRANSLATE_NOOP("errors", "对方证明不了自己是中心，已经停下，什么都没发。告诉管理员。") },
    { ErrorCode::ClockWrong, QT_TRANSLATE_NOOP("errors", "这台电脑的钟差了 %1 分钟，按中心的时间算。"), { "minutes" } },
    { ErrorCode::ClockWrong, QT_TRANSLATE_NOOP("errors", "这台电脑的钟不准，按中心的时间算。") },
    { ErrorCode::LeaseEnded, QT_TRANSLATE_NOOP("errors", "离线的时间到了。连上中心登录一次就能打开，待发的都在。") },
    { ErrorCode::PasswordChanged, QT_TRANSLATE_NOOP("errors", "密码改过了，用新密码登录。") },
    { ErrorCode::StaffBlocked, QT_TRANSLATE_NOOP("errors", "你的账号已经停用。待发的封存在这台电脑上，问管理员。") },
    { ErrorCode::ReplicaTooNew, QT_TRANSLATE_NOOP("errors", "数据是更新的程序写的，这个程序打不开。更新程序，数据没有动。") },
    { ErrorCode::CenterOlder, QT_TRANSLATE_NOOP("errors", "中心还没有更新。做过的先等着，更新了自己发。") },
    { ErrorCode::ScopeLost, QT_TRANSLATE_NOOP("errors", "%1不再归你管，%2 件待发的转给了主管。"), { "scope", "waiting" } },
    { ErrorCode::ScopeLost, QT_TRANSLATE_NOOP("errors", "有一片不再归你管，待发的转给了主管。") },
    { ErrorCode::CheckpointMismatch, QT_TRANSLATE_NOOP("errors", "数据和中心对不上，正在重新取。") },
    { ErrorCode::OutboxFull, QT_TRANSLATE_NOOP("errors", "待发的太多，这一步先存成草稿。到同步页看看为什么发不出去。") },
    { ErrorCode::DatabaseFailed, QT_TRANSLATE_NOOP("errors", "数据库没有回应，什么都没改。") },
    { ErrorCode::DatabaseTooNew, QT_TRANSLATE_NOOP("errors", "数据库是更新的程序写的，这个程序打不开。先更新程序，数据没有动。") },
    { ErrorCode::KeyFileWrong, QT_TRANSLATE_NOOP("errors", "中心的密钥文件不对，或找不到。把原来的放回去，没有它读不出号码。") },
    { ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("errors", "文件打不开：%1。"), { "file" } },
    { ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("errors", "文件打不开。") },
    { ErrorCode::FileUnwritable, QT_TRANSLATE_NOOP("errors", "文件写不进去：%1。"), { "file" } },
    { ErrorCode::FileUnwritable, QT_TRANSLATE_NOOP("errors", "文件写不进去。") },
    { ErrorCode::BadArgument, QT_TRANSLATE_NOOP("errors", "这个参数不对：%1。"), { "argument" } },
    { ErrorCode::BadArgument, QT_TRANSLATE_NOOP("errors", "参数不对。") },
    { ErrorCode::Cancelled, QT_TRANSLATE_NOOP("errors", "停下了，什么都没改。") },
};

struct CodeSentence {
    const char* code;
    const char* text;
};

/// Faults of a CSV file or of what stands in it, by the member `what`; %1 is the line.
constexpr CodeSentence csvSentences[] = {
    { "encoding", QT_TRANSLATE_NOOP("errors", "第 %1 行不是 UTF-8 编码。另存为 UTF-8 再导入。") },
    { "quote", QT_TRANSLATE_NOOP("errors", "第 %1 行的引号不成对。") },
    { "columns", QT_TRANSLATE_NOOP("errors", "第 %1 行的列数和表头不一样。") },
    { "header", QT_TRANSLATE_NOOP("errors", "第 %1 行的表头缺了，或有两列同名。") },
    { "value", QT_TRANSLATE_NOOP("errors", "第 %1 行的内容认不出来，对一下日期和代码。") },
    { "twice", QT_TRANSLATE_NOOP("errors", "第 %1 行和前面的重复。") },
    { "control", QT_TRANSLATE_NOOP("errors", "第 %1 行有看不见的控制字符。") },
    { "json", QT_TRANSLATE_NOOP("errors", "第 %1 行读不懂：不是导出的那种 JSON 文件。") },
};

/// Faults of a template of papers, by the member `what`; %1 is the line, %2 the member `name`.
constexpr CodeSentence templateSentences[] = {
    { "page", QT_TRANSLATE_NOOP("errors", "第 %1 行要说明纸张，A4、A5 或小票，别的都不行：%2。") },
    { "field", QT_TRANSLATE_NOOP("errors", "第 %1 行没有“%2”这个字段。") },
    { "flag", QT_TRANSLATE_NOOP("errors", "第 %1 行的“%2”只能用来判断，不能打印。") },
    { "list", QT_TRANSLATE_NOOP("errors", "第 %1 行的“%2”是一张表，要逐行写。") },
    { "tag", QT_TRANSLATE_NOOP("errors", "第 %1 行的标记“%2”不认识，或没有成对。") },
    { "place", QT_TRANSLATE_NOOP("errors", "第 %1 行的标记“%2”不能放在这里。") },
    { "text", QT_TRANSLATE_NOOP("errors", "第 %1 行的文字“%2”要放在段落或表格里。") },
    { "attribute", QT_TRANSLATE_NOOP("errors", "第 %1 行的属性不能用：%2。") },
    { "class", QT_TRANSLATE_NOOP("errors", "第 %1 行没有“%2”这种样式。") },
    { "entity", QT_TRANSLATE_NOOP("errors", "第 %1 行的符号“%2”不认识。") },
    { "block", QT_TRANSLATE_NOOP("errors", "第 %1 行的“%2”没有成对。") },
    { "deep", QT_TRANSLATE_NOOP("errors", "第 %1 行的“%2”套得太深。") },
    { "code", QT_TRANSLATE_NOOP("errors", "第 %1 行的二维码“%2”要先判断有没有编号。") },
};

constexpr CodeSentence fieldSentences[] = {
    { "required", QT_TRANSLATE_NOOP("errors", "这一项不能空着。") },
    { "unknown", QT_TRANSLATE_NOOP("errors", "没有这一项，或没有这个代码。") },
    { "type", QT_TRANSLATE_NOOP("errors", "这里要填的不是这一类内容。") },
    { "length", QT_TRANSLATE_NOOP("errors", "太长了，写短一些。") },
    { "range", QT_TRANSLATE_NOOP("errors", "超出了范围。") },
    { "format", QT_TRANSLATE_NOOP("errors", "写法不对，对一下位数和字符。") },
    { "region", QT_TRANSLATE_NOOP("errors", "前几位不是行政区划代码，对一下前 6 位。") },
    { "birth_date", QT_TRANSLATE_NOOP("errors", "没有这一天，对一下出生日期那几位。") },
    { "future", QT_TRANSLATE_NOOP("errors", "这一天还没到。") },
    { "check_digit", QT_TRANSLATE_NOOP("errors", "校验位对不上：有一位输错了。") },
    { "prefix", QT_TRANSLATE_NOOP("errors", "没有这个号段，对一下前几位。") },
    { "not_allowed", QT_TRANSLATE_NOOP("errors", "这里不能这样填。") },
};

/// Why an act on a matter or a grid event cannot be done now, by the member `why` of ActNotPossible.
constexpr CodeSentence whySentences[] = {
    { "askedTooLate", QT_TRANSLATE_NOOP("errors", "时限过了八成，不能再申请延期。") },
    { "atTheWindow", QT_TRANSLATE_NOOP("errors", "材料是在窗口交的，不用预审，直接收件。") },
    { "cannotBeUndone", QT_TRANSLATE_NOOP("errors", "这一步撤不回来，改用下一步更正。") },
    { "certificateFirst", QT_TRANSLATE_NOOP("errors", "这个事项要先制证，证做好了才能领。") },
    { "decided", QT_TRANSLATE_NOOP("errors", "这条送批已经有人答复了。") },
    { "extendedBefore", QT_TRANSLATE_NOOP("errors", "已经延期过一次，不能再延。") },
    { "failsClimb", QT_TRANSLATE_NOOP("errors", "这是第三次不通过，要升级处理。") },
    { "handedOver", QT_TRANSLATE_NOOP("errors", "文书已经交给申请人，撤不回来。") },
    { "inTime", QT_TRANSLATE_NOOP("errors", "时限还没到。") },
    { "limitPassed", QT_TRANSLATE_NOOP("errors", "法定时限已经过了，延期要在到期以前。") },
    { "missing", QT_TRANSLATE_NOOP("errors", "材料还没齐。") },
    { "noCertificate", QT_TRANSLATE_NOOP("errors", "这个事项不发证，不用制证。") },
    { "noHigherLevel", QT_TRANSLATE_NOOP("errors", "已经是最高一级。") },
    { "noLateMaterials", QT_TRANSLATE_NOOP("errors", "这个事项没有可以后补的材料，不能容缺。") },
    { "noProcedure", QT_TRANSLATE_NOOP("errors", "这个事项没有特别程序。") },
    { "noReviewSupplement", QT_TRANSLATE_NOOP("errors", "这个事项审查时不能再要补正，一次性告知要在受理以前。") },
    { "noSuspension", QT_TRANSLATE_NOOP("errors", "这个事项没有可以挂起的理由。") },
    { "notALicence", QT_TRANSLATE_NOOP("errors", "只有行政许可才会逾期视为受理。") },
    { "notAlike", QT_TRANSLATE_NOOP("errors", "分类不同，或离得太远、隔得太久，不能并。") },
    { "notAsked", QT_TRANSLATE_NOOP("errors", "处置的人还没有申请。") },
    { "notExtendable", QT_TRANSLATE_NOOP("errors", "这个事项不能延期。") },
    { "notHandler", QT_TRANSLATE_NOOP("errors", "不是派给你的，只有承办的能做。") },
    { "nothingMissing", QT_TRANSLATE_NOOP("errors", "材料齐了，直接受理，不用容缺。") },
    { "nothingPromised", QT_TRANSLATE_NOOP("errors", "没有容缺待补的材料。") },
    { "nothingToCollect", QT_TRANSLATE_NOOP("errors", "没有要领的纸件，直接办结。") },
    { "nothingToUndo", QT_TRANSLATE_NOOP("errors", "没有能撤销的一步。") },
    { "noticeStillPossible", QT_TRANSLATE_NOOP("errors", "五个工作日的告知期还没过。") },
    { "notInstant", QT_TRANSLATE_NOOP("errors", "这不是即办件，要先转审查再决定。") },
    { "notOnSpot", QT_TRANSLATE_NOOP("errors", "这一类不能当场自办，要立案。") },
    { "notReporter", QT_TRANSLATE_NOOP("errors", "只有上报的人能这样做。") },
    { "notThirdTime", QT_TRANSLATE_NOOP("errors", "还没到第三次，退回去再处置。") },
    { "notYours", QT_TRANSLATE_NOOP("errors", "最后一步是别人做的，只有他能撤销。") },
    { "notYourTask", QT_TRANSLATE_NOOP("errors", "这个任务派给了别人。") },
    { "noUrge", QT_TRANSLATE_NOOP("errors", "没有要答复的督办。") },
    { "opinionsAwaited", QT_TRANSLATE_NOOP("errors", "还有部门的意见没回来。") },
    { "otherIsClosed", QT_TRANSLATE_NOOP("errors", "那一件已经结了，不能并进去。") },
    { "promiseOpen", QT_TRANSLATE_NOOP("errors", "容缺的材料还没补齐。") },
    { "returnedTwice", QT_TRANSLATE_NOOP("errors", "已经退过两次，由主管定，不能再退。") },
    { "returnTooLate", QT_TRANSLATE_NOOP("errors", "派遣过了一个工作日，不能再退。") },
    { "somebodyToCall", QT_TRANSLATE_NOOP("errors", "是群众报的，要回访。") },
    { "taskClosed", QT_TRANSLATE_NOOP("errors", "这个任务已经了结。") },
    { "toBeCollected", QT_TRANSLATE_NOOP("errors", "结果要领，先交到申请人手里再办结。") },
    { "tooLate", QT_TRANSLATE_NOOP("errors", "过了 5 分钟，撤不回来了。") },
    { "urgeOpen", QT_TRANSLATE_NOOP("errors", "上一次督办还没答复。") },
    { "waiting", QT_TRANSLATE_NOOP("errors", "已经送批，等另一位答复。") },
    { "windowMayNotGrant", QT_TRANSLATE_NOOP("errors", "部门没有授权窗口决定，由部门来办。") },
};
constexpr const char* missingSentence = QT_TRANSLATE_NOOP("errors", "还缺 %1 份材料：不齐不能这样办。");

template <std::size_t N>
const char* sentenceOfCode(const CodeSentence (&list)[N], const QString& code)
{
    for (const CodeSentence& entry : list)
        if (code == QLatin1String(entry.code))
            return entry.text;
    return nullptr;
}

constexpr const char* oneReceptionOnly = QT_TRANSLATE_NOOP("errors", "你还有一位没有结束接待。先结束那一位，再接下一位。");

const QTranslator* englishTranslator()
{
    static const std::unique_ptr<const QTranslator> translator = [] {
        auto loaded = std::make_unique<QTranslator>();
        const bool there = loaded->load(QStringLiteral(":/i18n/huimin_en.qm"));
        return std::unique_ptr<const QTranslator>(there ? loaded.release() : nullptr);
    }();
    return translator.get();
}

QString wordsIn(const char* context, const char* source, Language language)
{
    if (language == Language::Program)
        return QCoreApplication::translate(context, source);
    QString text;
    if (const QTranslator* translator = language == Language::English ? englishTranslator() : nullptr)
        text = translator->translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

/// The member as it is said: the names of an item's fields by their labels.
QString memberText(const Error& error, const char* member, Language language)
{
    const QVariant value = error.members.value(QLatin1String(member));
    if (error.code != ErrorCode::ItemVersionChanged || !value.canConvert<QStringList>() || value.typeId() == QMetaType::QString)
        return value.toString();
    const Schema* schema = schemaByType("ServiceItem");
    QStringList labels;
    for (const QString& name : value.toStringList())
        if (const Field* field = schema ? schema->find(name.toStdString()) : nullptr)
            labels << wordsIn(schema->type, field->label, language);
    return labels.join(wordsIn("errors", QT_TRANSLATE_NOOP("errors", "、"), language));
}

} // namespace

namespace detail {
QString sentence(const char* source, Language language) { return wordsIn("errors", source, language); }
} // namespace detail

Language languageOf(QStringView acceptLanguage)
{
    double bestWeight = 0;
    Language best = Language::Chinese;
    for (const QStringView part : acceptLanguage.left(1000).split(u',')) {
        const auto pieces = part.split(u';');
        const QStringView tag = pieces.first().trimmed();
        const bool english = tag.left(2).compare(u"en", Qt::CaseInsensitive) == 0;
        const bool chinese = tag.left(2).compare(u"zh", Qt::CaseInsensitive) == 0;
        double weight = 1;
        if (pieces.size() > 1 && pieces.at(1).trimmed().startsWith(u"q="))
            weight = pieces.at(1).trimmed().mid(2).toDouble();
        if ((english || chinese) && weight > bestWeight) {
            bestWeight = weight;
            best = english ? Language::English : Language::Chinese;
        }
    }
    return best;
}

QString errorSentence(const Error& error, Language language)
{
    if (error.code == ErrorCode::Invalid && error.members.contains(QStringLiteral("line")))
        if (const char* text = sentenceOfCode(csvSentences, error.members.value(QStringLiteral("what")).toString()))
            return detail::sentence(text, language).arg(error.members.value(QStringLiteral("line")).toInt());
    if (error.code == ErrorCode::Invalid && error.members.contains(QStringLiteral("name")))
        if (const char* text = sentenceOfCode(templateSentences, error.members.value(QStringLiteral("what")).toString()))
            return detail::sentence(text, language).arg(error.members.value(QStringLiteral("line")).toString(), error.members.value(QStringLiteral("name")).toString());
    if (error.code == ErrorCode::ActNotPossible) {
        if (const auto missing = error.members.value(QStringLiteral("missing")).toStringList(); !missing.isEmpty())
            return detail::sentence(missingSentence, language).arg(missing.size());
        if (const char* text = sentenceOfCode(whySentences, error.members.value(QStringLiteral("why")).toString()))
            return detail::sentence(text, language);
    }
    if (error.code == ErrorCode::Duplicate && error.members.value(QStringLiteral("kind")) == QLatin1String("openReception"))
        return detail::sentence(oneReceptionOnly, language);
    for (const ErrorSentence& entry : errorSentences) {
        if (entry.code != error.code)
            continue;
        QStringList values;
        for (const char* member : entry.members)
            if (member && error.members.contains(QLatin1String(member)))
                values << memberText(error, member, language);
        const qsizetype wanted = (entry.members[0] ? 1 : 0) + (entry.members[1] ? 1 : 0);
        if (values.size() != wanted)
            continue;
        const QString text = detail::sentence(entry.text, language);
        // Both at once: a value that holds %2 itself stays as it is.
        return wanted == 2 ? text.arg(values.at(0), values.at(1)) : wanted == 1 ? text.arg(values.at(0)) : text;
    }
    return errorTitle(ErrorCode::Internal, language);
}

QString errorTitle(ErrorCode code, Language language) { return errorSentence(Error { code }, language); }

QString fieldIssueSentence(const QString& code, Language language)
{
    const char* text = sentenceOfCode(fieldSentences, code);
    return detail::sentence(text ? text : QT_TRANSLATE_NOOP("errors", "这一项不对。"), language);
}

} // namespace huimin
