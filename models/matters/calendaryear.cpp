#include "models/matters/calendaryear.h"

namespace huimin {

static constexpr auto calendarDayFields = fieldList(
    field<&CalendarDay::date>("日期", Public | Required),
    field<&CalendarDay::type>("类型", Public | Required, 10),
    field<&CalendarDay::name>("名称", Public, 40));
static_assert(memberCount<CalendarDay>() == calendarDayFields.size(), "a member is missing from the list of CalendarDay");
template <>
const Schema& schemaOf<CalendarDay>()
{
    static const Schema schema { "CalendarDay", calendarDayFields, [] { return std::shared_ptr<void>(std::make_shared<CalendarDay>()); } };
    return schema;
}

static constexpr auto calendarYearFields = fieldList(
    field<&CalendarYear::id>("编号", Required),
    field<&CalendarYear::rev>("修订号", MergeServer),
    field<&CalendarYear::createdAt>("建档时间", MergeServer),
    field<&CalendarYear::createdBy>("建档人", MergeServer | Internal),
    field<&CalendarYear::updatedAt>("更新时间", MergeServer),
    field<&CalendarYear::year>("年份", Public | MergeServer),
    field<&CalendarYear::days>("日子", Public | MergeServer),
    field<&CalendarYear::importedBy>("导入人", Public | MergeServer),
    field<&CalendarYear::importedAt>("导入时间", Public | MergeServer),
    field<&CalendarYear::recounted>("已重算", Internal | MergeServer));
static_assert(memberCount<CalendarYear>() == calendarYearFields.size(), "a member is missing from the list of CalendarYear");
template <>
const Schema& schemaOf<CalendarYear>()
{
    static const Schema schema { "CalendarYear", calendarYearFields, [] { return std::shared_ptr<void>(std::make_shared<CalendarYear>()); } };
    return schema;
}

CalendarYearId calendarYearId(int year)
{
    static const QUuid family = uuidFromText(u"016f5e66-e800-7000-8000-00000ca1e0da");
    return CalendarYearId(childUuid(family, year));
}

Result<WorkCalendar> calendarOf(const std::vector<CalendarYear>& years)
{
    WorkCalendar calendar;
    for (const CalendarYear& year : years) {
        QByteArray csv = QByteArrayLiteral("date,type\n");
        for (const CalendarDay& day : year.days)
            csv += day.date.toString(Qt::ISODate).toLatin1() + ',' + day.type.toLatin1() + '\n';
        auto read = WorkCalendar::fromCsv(csv);
        if (!read)
            return read.error();
        calendar = calendar.withYearsOf(*read);
    }
    return calendar;
}

} // namespace huimin
