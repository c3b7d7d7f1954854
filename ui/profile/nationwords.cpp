#include "ui/profile/subjectwords.h"
#include <QCoreApplication>

namespace huimin::ui::subjectwords {
namespace {

/// The 56 nations in the order of GB/T 3304; the English are the names in Roman letters of that standard.
constexpr const char* nations[] = {
    QT_TRANSLATE_NOOP("Nation", "汉族"),
    QT_TRANSLATE_NOOP("Nation", "蒙古族"),
    QT_TRANSLATE_NOOP("Nation", "回族"),
    QT_TRANSLATE_NOOP("Nation", "藏族"),
    QT_TRANSLATE_NOOP("Nation", "维吾尔族"),
    QT_TRANSLATE_NOOP("Nation", "苗族"),
    QT_TRANSLATE_NOOP("Nation", "彝族"),
    QT_TRANSLATE_NOOP("Nation", "壮族"),
    QT_TRANSLATE_NOOP("Nation", "布依族"),
    QT_TRANSLATE_NOOP("Nation", "朝鲜族"),
    QT_TRANSLATE_NOOP("Nation", "满族"),
    QT_TRANSLATE_NOOP("Nation", "侗族"),
    QT_TRANSLATE_NOOP("Nation", "瑶族"),
    QT_TRANSLATE_NOOP("Nation", "白族"),
    QT_TRANSLATE_NOOP("Nation", "土家族"),
    QT_TRANSLATE_NOOP("Nation", "哈尼族"),
    QT_TRANSLATE_NOOP("Nation", "哈萨克族"),
    QT_TRANSLATE_NOOP("Nation", "傣族"),
    QT_TRANSLATE_NOOP("Nation", "黎族"),
    QT_TRANSLATE_NOOP("Nation", "傈僳族"),
    QT_TRANSLATE_NOOP("Nation", "佤族"),
    QT_TRANSLATE_NOOP("Nation", "畲族"),
    QT_TRANSLATE_NOOP("Nation", "高山族"),
    QT_TRANSLATE_NOOP("Nation", "拉祜族"),
    QT_TRANSLATE_NOOP("Nation", "水族"),
    QT_TRANSLATE_NOOP("Nation", "东乡族"),
    QT_TRANSLATE_NOOP("Nation", "纳西族"),
    QT_TRANSLATE_NOOP("Nation", "景颇族"),
    QT_TRANSLATE_NOOP("Nation", "柯尔克孜族"),
    QT_TRANSLATE_NOOP("Nation", "土族"),
    QT_TRANSLATE_NOOP("Nation", "达斡尔族"),
    QT_TRANSLATE_NOOP("Nation", "仫佬族"),
    QT_TRANSLATE_NOOP("Nation", "羌族"),
    QT_TRANSLATE_NOOP("Nation", "布朗族"),
    QT_TRANSLATE_NOOP("Nation", "撒拉族"),
    QT_TRANSLATE_NOOP("Nation", "毛南族"),
    QT_TRANSLATE_NOOP("Nation", "仡佬族"),
    QT_TRANSLATE_NOOP("Nation", "锡伯族"),
    QT_TRANSLATE_NOOP("Nation", "阿昌族"),
    QT_TRANSLATE_NOOP("Nation", "普米族"),
    QT_TRANSLATE_NOOP("Nation", "塔吉克族"),
    QT_TRANSLATE_NOOP("Nation", "怒族"),
    QT_TRANSLATE_NOOP("Nation", "乌孜别克族"),
    QT_TRANSLATE_NOOP("Nation", "俄罗斯族"),
    QT_TRANSLATE_NOOP("Nation", "鄂温克族"),
    QT_TRANSLATE_NOOP("Nation", "德昂族"),
    QT_TRANSLATE_NOOP("Nation", "保安族"),
    QT_TRANSLATE_NOOP("Nation", "裕固族"),
    QT_TRANSLATE_NOOP("Nation", "京族"),
    QT_TRANSLATE_NOOP("Nation", "塔塔尔族"),
    QT_TRANSLATE_NOOP("Nation", "独龙族"),
    QT_TRANSLATE_NOOP("Nation", "鄂伦春族"),
    QT_TRANSLATE_NOOP("Nation", "赫哲族"),
    QT_TRANSLATE_NOOP("Nation", "门巴族"),
    QT_TRANSLATE_NOOP("Nation", "珞巴族"),
    QT_TRANSLATE_NOOP("Nation", "基诺族"),
};

} // namespace

QString nation(const QString& ethnicGroup)
{
    const QString whole = ethnicGroup.endsWith(u'族') ? ethnicGroup : ethnicGroup + u'族';
    for (const char* name : nations)
        if (whole == QString::fromUtf8(name))
            return QCoreApplication::translate("Nation", name);
    return ethnicGroup;
}

} // namespace huimin::ui::subjectwords
