#include "ui/workbench/cataloguebench.h"
#include "models/commands/cataloguecommands.h"
#include "models/matters/itemversions.h"
#include "ui/catalogue/itemeditor.h"
#include "ui/catalogue/itemguidepage.h"
#include "ui/papers/paperoffice.h"
#include "ui/shell/awaited.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shell.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popup.h"
#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace huimin::ui {
namespace {
constexpr qint64 largestCatalogue = 20 * 1024 * 1024;
constexpr int shownFaults = 12;

Result<CatalogueFile> readFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable };
    return readCatalogueFile(file.read(largestCatalogue + 1));
}
} // namespace

CatalogueBench::CatalogueBench(Desk& desk, PaperOffice& papers, QObject* parent) : QObject(parent), m_desk(desk), m_papers(papers) { }

void CatalogueBench::attach(Shell& shell, ActionCollection& actions)
{
    m_shell = &shell;
    m_actions = &actions;
    actions.add(shell, { .id = QStringLiteral("catalogue.guide"), .text = tr("办事指南：带什么、多久、多少钱"), .group = tr("窗口"), .icon = QStringLiteral("scroll-text"),
        .search = QStringLiteral("bszn guide %1").arg(tr("事项目录")), .run = [this] { Q_EMIT placeWanted(QStringLiteral("items")); } });
}

Page* CatalogueBench::makePage(const QString& key)
{
    if (key != QLatin1String("items"))
        return nullptr;
    auto* page = new ItemGuidePage(m_desk, *m_actions);
    connect(page, &ItemGuidePage::printRequested, this, &CatalogueBench::print);
    connect(page, &ItemGuidePage::editRequested, this, &CatalogueBench::openItem);
    connect(page, &ItemGuidePage::exportRequested, this, &CatalogueBench::chooseExport);
    connect(page, &ItemGuidePage::importRequested, this, &CatalogueBench::chooseImport);
    return page;
}

void CatalogueBench::openItem(const QString& itemCode)
{
    if (m_shell->pages().showPage(QStringLiteral("item/") + itemCode))
        return;
    auto* page = new ItemEditor(m_desk, *m_actions, itemCode);
    const auto leave = [this, page] {
        m_shell->pages().back();
        page->deleteLater();
    };
    connect(page, &ItemEditor::published, this, [this, leave](const QString& name, QDate on) {
        leave();
        m_shell->toast({ .fact = tr("%1 的新版本发布了。").arg(name), .detail = tr("%1 零点起用。").arg(on.toString(Qt::ISODate)) });
    });
    connect(page, &ItemEditor::cancelled, this, [this, leave](const QString& name, QDate on) {
        leave();
        m_shell->toast({ .fact = tr("%1 取消了。").arg(name), .detail = tr("%1 零点起不再收新的。").arg(on.toString(Qt::ISODate)) });
    });
    m_shell->pages().open(page);
}

void CatalogueBench::print(const QString& itemCode)
{
    const Actor& actor = m_desk.actor();
    PaperRequest request;
    request.kind = QStringLiteral("21");
    request.itemCode = itemCode;
    request.by = actor.staff;
    request.hall = actor.hall;
    request.window = actor.window;
    request.at = m_desk.clock().now();
    request.language = QLocale().language() == QLocale::English ? Language::English : Language::Chinese;
    m_papers.open(*m_shell, request);
}

void CatalogueBench::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(m_shell, tr("导出事项目录"), QStringLiteral("%1-%2.json").arg(tr("事项目录"), m_desk.clock().today().toString(QStringLiteral("yyyyMMdd"))),
        tr("全部 (*.json);;表格用的文本 (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void CatalogueBench::exportTo(const QString& path)
{
    const auto format = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? CatalogueFormat::Csv : CatalogueFormat::Json;
    whenAnswered(*this, m_desk.read<int>([path, format](RecordReader& records) -> Result<int> {
        auto items = allOf<ServiceItem>(records);
        if (!items)
            return items.error();
        const auto materials = allOf<Material>(records);
        if (!materials)
            return materials.error();
        const std::vector<ServiceItem> latest = latestVersions(std::move(*items));
        const QByteArray text = exportCatalogue(latest, *materials, format);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return Error { ErrorCode::FileUnwritable };
        return static_cast<int>(latest.size());
    }), [this](const Result<int>& written) {
        if (written)
            m_shell->toast({ .fact = tr("导出了 %n 个事项。", nullptr, *written) });
        else
            m_shell->toast({ .fact = errorSentence(written.error()), .good = false });
    });
}

void CatalogueBench::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(m_shell, tr("导入事项目录"), {}, tr("事项目录 (*.json *.csv)"));
    if (!path.isEmpty())
        importFile(path);
}

void CatalogueBench::importFile(const QString& path)
{
    whenAnswered(*this, m_desk.read<CatalogueFile>([path](RecordReader&) { return readFrom(path); }), [this](const Result<CatalogueFile>& file) {
        if (file)
            askFromWhen(*file);
        else
            showFaults(file.error());
    });
}

void CatalogueBench::askFromWhen(const CatalogueFile& file)
{
    auto* sheet = new Sheet(*m_shell, tr("导入 %n 个事项", nullptr, static_cast<int>(file.items.size())), QStringLiteral("upload"));
    sheet->body()->addWidget(Label::wrapped(tr("没有改的不动，改了的各发一版。有一处不对就全都不导。"), Type::Body, Token::Text2));
    auto* from = new FormField(tr("改了的从哪天起"), FormField::Kind::Date);
    from->setText(m_desk.clock().today().addDays(1).toString(Qt::ISODate));
    sheet->body()->addWidget(from);
    auto* send = sheet->addAct(tr("导入"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
    connect(send, &Button::clicked, this, [this, sheet, from, file] {
        const auto day = from->date();
        if (!day || *day <= m_desk.clock().today()) {
            from->setError(tr("最早明天。"));
            return;
        }
        sheet->close();
        this->send(file, *day);
    });
    sheet->open(from->control());
}

void CatalogueBench::send(const CatalogueFile& file, QDate effectiveOn)
{
    Command command;
    command.type = QStringLiteral("ImportCatalogue");
    command.entity = { QStringLiteral("ServiceItem"), m_desk.newRecordId() };
    command.body.json = toJson(ImportCatalogueBody { effectiveOn, file.items, file.materials });
    whenAnswered(*this, m_desk.submitNow(command), [this, file](const Result<CommandOutcome>& outcome) {
        if (!outcome) {
            showFaults(byLine(outcome.error(), file));
            return;
        }
        const QJsonObject counts = QJsonDocument::fromJson(outcome->result.json).object();
        const auto count = [&](const char* key) { return counts.value(QLatin1String(key)).toInt(); };
        m_shell->toast({ .fact = tr("导入好了：新版本 %1 个，取消 %2 个。").arg(count("published")).arg(count("cancelled")), .detail = tr("没有改的 %1 个，不动。").arg(count("unchanged")) });
    });
}

void CatalogueBench::showFaults(const Error& error)
{
    QStringList faults = error.code == ErrorCode::Offline ? QStringList { tr("要连着中心才能导入。文件没有动，连上了再导。") } : catalogueFaults(error);
    const qsizetype all = faults.size();
    faults = faults.mid(0, shownFaults);
    if (all > shownFaults)
        faults << tr("还有 %1 处。").arg(all - shownFaults);
    auto* sheet = new Sheet(*m_shell, tr("没有导入，什么都没改"), QStringLiteral("circle-alert"), 620);
    sheet->body()->addWidget(Label::wrapped(faults.join(QLatin1Char('\n')), Type::Body, Token::Text));
    sheet->open(sheet->addAct(tr("知道了"), Button::Kind::Outlined, QStringLiteral("Esc")));
}

} // namespace huimin::ui
