#include "models/search/lookup.h"

namespace huimin {

static constexpr auto markRangeFields = fieldList(field<&MarkRange::from>("从", Public), field<&MarkRange::length>("长度", Public));
template <>
const Schema& schemaOf<MarkRange>()
{
    static const Schema schema { "MarkRange", markRangeFields, [] { return std::shared_ptr<void>(std::make_shared<MarkRange>()); } };
    return schema;
}

static constexpr auto lookupRowFields = fieldList(
    field<&LookupRow::type>("类型", Public), field<&LookupRow::id>("编号", Public), field<&LookupRow::title>("名称", Personal),
    field<&LookupRow::pinyin>("拼音", Personal), field<&LookupRow::titleMarks>("名称匹配", Personal),
    field<&LookupRow::pinyinMarks>("拼音匹配", Personal), field<&LookupRow::matched>("匹配原因", Internal), field<&LookupRow::sex>("性别", Personal),
    field<&LookupRow::age>("年龄", Personal), field<&LookupRow::maskedNumber>("号码", Personal), field<&LookupRow::place>("地址", Personal),
    field<&LookupRow::status>("状态", Personal), field<&LookupRow::level>("实名等级", Personal), field<&LookupRow::outside>("范围外", Internal),
    field<&LookupRow::near>("远近", Internal), field<&LookupRow::rank>("排序", Internal));
static_assert(memberCount<LookupRow>() == lookupRowFields.size(), "a member is missing from the list of LookupRow");
template <>
const Schema& schemaOf<LookupRow>()
{
    static const Schema schema { "LookupRow", lookupRowFields, [] { return std::shared_ptr<void>(std::make_shared<LookupRow>()); } };
    return schema;
}

static constexpr auto lookupRequestFields = fieldList(field<&LookupRequest::q>("查找", Required, 100), field<&LookupRequest::limit>("数量", Public));
template <>
const Schema& schemaOf<LookupRequest>()
{
    static const Schema schema { "LookupRequest", lookupRequestFields, [] { return std::shared_ptr<void>(std::make_shared<LookupRequest>()); } };
    return schema;
}

} // namespace huimin
