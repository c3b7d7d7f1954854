#include "ui/widgets/style.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace huimin::ui {
namespace {

void drawFieldPanel(QPainter& painter, const QRect& rect, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool readOnly = state & QStyle::State_ReadOnly;
    const bool focus = state & QStyle::State_HasFocus;
    const qreal radius = dp(6);
    drawBox(painter, rect, radius, enabled && !readOnly ? Token::Surface : Token::Sunken,
        colour(enabled && !readOnly ? Token::LineStrong : Token::Line), dp(1));
    if (focus)
        drawRing(painter, rect, radius, colour(Token::Focus), dp(2));
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& slider, const QRect& handle)
{
    if (slider.maximum <= slider.minimum)
        return;
    const bool strong = slider.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal edge = dp(1);
    const QRectF thumb = QRectF(handle).adjusted(edge, edge, -edge, -edge);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    drawBox(painter, thumb, radius, strong ? Token::Text3 : Token::StopFill);
}

} // namespace

HuiminStyle::HuiminStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    initIcons();
}

void HuiminStyle::polish(QWidget* widget)
{
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget))
        area->setFrameShape(QFrame::NoFrame);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QProxyStyle::polish(widget);
}

int HuiminStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return dp(8);
    case PM_ScrollBarSliderMin:
        return dp(28);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return dp(16);
    case PM_SmallIconSize:
        return dp(16);
    case PM_ButtonIconSize:
        return dp(18);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return dp(8);
    case PM_TextCursorWidth:
        return std::max(1, dp(1.5));
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return dp(3);
    case PM_ToolTipLabelFrameWidth:
        return dp(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HuiminStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_MenuBar_AltKeyNavigation:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        return Theme::current().motion() ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HuiminStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_PushButton || type == CT_SpinBox)
        result.setHeight(std::max(dp(34), size.height()));
    else if (type == CT_ItemViewItem)
        result.setHeight(std::max(result.height(), dp(30)));
    else if (type == CT_MenuItem)
        result.setHeight(std::max(result.height(), dp(34)));
    return result;
}

QRect HuiminStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!slider)
            return {};
        const bool horizontal = slider->orientation == Qt::Horizontal;
        const int length = horizontal ? slider->rect.width() : slider->rect.height();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        const int handle = range <= 0 ? length
                                      : std::min(length,
                                          std::max(int(qint64(slider->pageStep) * length / (range + slider->pageStep)),
                                              pixelMetric(PM_ScrollBarSliderMin, option, widget)));
        const int at
            = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
        const auto part = [&](int from, int size) {
            return horizontal ? QRect(slider->rect.x() + from, slider->rect.y(), size, slider->rect.height())
                              : QRect(slider->rect.x(), slider->rect.y() + from, slider->rect.width(), size);
        };
        switch (sub) {
        case SC_ScrollBarSlider:
            return part(at, handle);
        case SC_ScrollBarGroove:
            return slider->rect;
        case SC_ScrollBarSubPage:
            return part(0, at);
        case SC_ScrollBarAddPage:
            return part(at + handle, length - at - handle);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int left = combo && combo->frame ? dp(11) : 0;
        return option->rect.adjusted(left, 0, -dp(30), 0);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect HuiminStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(dp(9), 0, -dp(9), 0) : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void HuiminStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QRectF rect(option->rect);
    switch (element) {
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            drawRing(*painter, rect, dp(6), colour(Token::Focus), dp(2));
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawFieldPanel(*painter, option->rect, option->state);
        return;
    }
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_FrameWindow:
        return;
    case PE_FrameMenu:
        drawRing(*painter, rect, 0, colour(Token::Line), 1);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(rect, option->palette.toolTipBase());
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, rect.topLeft(), rect.width(), option->state & (State_On | State_NoChange), option->state & State_HasFocus);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, rect, option->state & State_On);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HuiminStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        drawRing(*painter, option->rect, dp(9), colour(Token::Focus), dp(2));
        return;
    }
    if (element == CE_PushButtonBevel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool filled = button && (button->features & QStyleOptionButton::DefaultButton);
        drawBox(*painter, option->rect, dp(7),
            filled                                ? Token::Accent
                : option->state & State_MouseOver ? Token::Hover
                                                  : Token::Surface,
            filled ? QColor() : colour(Token::LineStrong), dp(1));
        return;
    }
    if (element == CE_PushButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && (button->features & QStyleOptionButton::DefaultButton)) {
            QStyleOptionButton light = *button;
            light.palette.setColor(QPalette::ButtonText, colour(Token::OnAccent));
            QProxyStyle::drawControl(element, &light, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HuiminStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            drawScrollBar(*painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && combo->frame)
            drawFieldPanel(*painter, option->rect, option->state);
        const QRect rect = option->rect;
        drawIcon(*painter, QPointF(rect.right() - dp(22), rect.center().y() - dp(7)), QStringLiteral("chevron-down"), dp(16), Token::Text3);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace huimin::ui
