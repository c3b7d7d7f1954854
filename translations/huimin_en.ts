<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>ActFields</name>
    <message>
        <source>不在这个事项的范围</source>
        <translation>Not in the scope of this item</translation>
    </message>
    <message>
        <source>不需要办这个许可</source>
        <translation>No licence is needed for it</translation>
    </message>
    <message>
        <source>不归这里管</source>
        <translation>Not ours to handle</translation>
    </message>
    <message>
        <source>申请不合规定</source>
        <translation>The application is not in order</translation>
    </message>
    <message>
        <source>要的材料一直没补</source>
        <translation>The papers that were asked for never came</translation>
    </message>
    <message>
        <source>申请人去世</source>
        <translation>The applicant has died</translation>
    </message>
    <message>
        <source>申请人失去主体资格</source>
        <translation>The applicant has lost standing</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>并联审批</source>
        <translation>Parallel review</translation>
    </message>
    <message>
        <source>联合办理</source>
        <translation>Joint handling</translation>
    </message>
    <message>
        <source>申请人本人</source>
        <translation>The applicant</translation>
    </message>
    <message>
        <source>代领人</source>
        <translation>An agent</translation>
    </message>
    <message>
        <source>快递</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>没有意见</source>
        <translation>No opinion</translation>
    </message>
    <message>
        <source>不服的，可以自收到决定书之日起六十日内申请行政复议，或六个月内提起行政诉讼。</source>
        <translation>Whoever disagrees may ask for reconsideration within sixty days of receiving the decision, or sue within six months.</translation>
    </message>
    <message>
        <source>一行一条，一次说全。</source>
        <translation>One a line, everything at once.</translation>
    </message>
    <message>
        <source>工作日，写进告知书；这段时间不计入时限。</source>
        <translation>Working days, told in the notice; they do not count towards the limit.</translation>
    </message>
    <message>
        <source>到这一天再看一次，能恢复就恢复。</source>
        <translation>It is looked at again on this day and resumed where it can be.</translation>
    </message>
    <message>
        <source>卷已经装好的写上，中心接着归档。</source>
        <translation>Where the folder is made up already; the center then archives it.</translation>
    </message>
    <message>
        <source>第二次告知要写为什么上次没说，主管同意了才生效。</source>
        <translation>For a second notice, why it was not told the first time; it takes effect when a supervisor agrees.</translation>
    </message>
    <message>
        <source>不归这里管的，写清该去哪里。</source>
        <translation>Where it is not ours, say where to go.</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>简单</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>复杂</source>
        <translation>Complex</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Hung up</translation>
    </message>
    <message>
        <source>已解决</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>部分解决</source>
        <translation>Partly solved</translation>
    </message>
    <message>
        <source>现场没找到</source>
        <translation>Not found on site</translation>
    </message>
    <message>
        <source>已自行消除</source>
        <translation>Gone by itself</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>没有人要回访</source>
        <translation>Nobody to call</translation>
    </message>
    <message>
        <source>打了三次没通</source>
        <translation>Not reached three times</translation>
    </message>
    <message>
        <source>到时没答复，升一级。</source>
        <translation>Without an answer by then it climbs a level.</translation>
    </message>
    <message>
        <source>三十天以内；到这一天自己接着处置。</source>
        <translation>Within thirty days; on that day handling goes on by itself.</translation>
    </message>
    <message>
        <source>一到十个工作日，只延一次。</source>
        <translation>One to ten working days, once only.</translation>
    </message>
    <message>
        <source>满意的写 3 到 5；不满意的重新处置。</source>
        <translation>3 to 5 for satisfied; reopen it otherwise.</translation>
    </message>
    <message>
        <source>没打通的，打满三次才能结。</source>
        <translation>Where nobody answers: three calls before it is closed.</translation>
    </message>
</context>
<context>
    <name>AddStaffBody</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>区划代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>道路</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>巷弄</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>楼栋</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>梯</source>
        <translation>Stair</translation>
    </message>
    <message>
        <source>楼层</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>房号</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>门牌键</source>
        <translation>Door key</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>AnswerOpinionBody</name>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答复意见</source>
        <translation>Opinion given</translation>
    </message>
</context>
<context>
    <name>AnswerRatingBody</name>
    <message>
        <source>看到的状态</source>
        <translation>State seen</translation>
    </message>
    <message>
        <source>怎么处理</source>
        <translation>How it is handled</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>To be put right by</translation>
    </message>
</context>
<context>
    <name>AppealRatingBody</name>
    <message>
        <source>看到的状态</source>
        <translation>State seen</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>ApprovalRequest</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>动作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>请谁批</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>以何身份</source>
        <translation>Asked as</translation>
    </message>
    <message>
        <source>送批人</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>送批时间</source>
        <translation>Asked at</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>审批人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>审批时间</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>审批意见</source>
        <translation>Opinion of who decided</translation>
    </message>
</context>
<context>
    <name>ArchiveBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>卷宗号</source>
        <translation>Folder number</translation>
    </message>
</context>
<context>
    <name>ArrangeAttachmentBody</name>
    <message>
        <source>材料</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>页序</source>
        <translation>Order of pages</translation>
    </message>
    <message>
        <source>旋转</source>
        <translation>Rotation</translation>
    </message>
</context>
<context>
    <name>AskSupplementBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>约定再来</source>
        <translation>Comes back at</translation>
    </message>
    <message>
        <source>再来带什么</source>
        <translation>What to bring</translation>
    </message>
</context>
<context>
    <name>AskedDepartment</name>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>答复期限</source>
        <translation>Answer due</translation>
    </message>
</context>
<context>
    <name>AssignStaffBody</name>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
</context>
<context>
    <name>AssignTaskBody</name>
    <message>
        <source>承办人</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>AttachFileBody</name>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Updated at</translation>
    </message>
    <message>
        <source>属于</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>页序</source>
        <translation>Order of pages</translation>
    </message>
    <message>
        <source>旋转</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>事件照片</source>
        <translation>Photo of an event</translation>
    </message>
    <message>
        <source>受限</source>
        <translation>Restricted</translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>动作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>用途依据</source>
        <translation>Ground of purpose</translation>
    </message>
    <message>
        <source>用途说明</source>
        <translation>Purpose in words</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>对象类型</source>
        <translation>Kind of object</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>用途类型</source>
        <translation>Kind of purpose</translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To be checked</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>付款人</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>户号</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>账期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>缴费期限</source>
        <translation>Pay by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>数据时间</source>
        <translation>Data as of</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>楼号</source>
        <translation>Building no.</translation>
    </message>
    <message>
        <source>道路</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>层数</source>
        <translation>Floors</translation>
    </message>
    <message>
        <source>梯数</source>
        <translation>Stairs</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>轮廓</source>
        <translation>Outline</translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>CalendarYear</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>日子</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>导入人</source>
        <translation>Imported by</translation>
    </message>
    <message>
        <source>导入时间</source>
        <translation>Imported at</translation>
    </message>
    <message>
        <source>已重算</source>
        <translation>Counted anew</translation>
    </message>
</context>
<context>
    <name>CallBackBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>回访结果</source>
        <translation>Outcome of the call</translation>
    </message>
    <message>
        <source>评分</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>打了几次</source>
        <translation>Calls made</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>CallUnitsBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>CancelItemBody</name>
    <message>
        <source>取消日期</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>持有人</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>证号</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>颁发机构</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>颁发机构名称</source>
        <translation>Issuer's name</translation>
    </message>
    <message>
        <source>颁发日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>有效期起</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>有效期止</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>可信等级</source>
        <translation>Trust grade</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>核验时间</source>
        <translation>Verified at</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ClockSegment</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>日历版本</source>
        <translation>Calendar version</translation>
    </message>
</context>
<context>
    <name>CloseRatingBody</name>
    <message>
        <source>看到的状态</source>
        <translation>State seen</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Recheck</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>基于版本</source>
        <translation>Based on revision</translation>
    </message>
    <message>
        <source>前置命令</source>
        <translation>Earlier command</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>发生时间</source>
        <translation>Happened at</translation>
    </message>
    <message>
        <source>结构版本</source>
        <translation>Schema version</translation>
    </message>
    <message>
        <source>已给编号</source>
        <translation>Numbers given</translation>
    </message>
</context>
<context>
    <name>CommandTitle</name>
    <message>
        <source>修改联系方式</source>
        <translation>Change contact details</translation>
    </message>
    <message>
        <source>修改登记信息</source>
        <translation>Change registration</translation>
    </message>
    <message>
        <source>修改住户信息</source>
        <translation>Change household</translation>
    </message>
    <message>
        <source>决定冲突</source>
        <translation>Decide conflict</translation>
    </message>
    <message>
        <source>移交草稿</source>
        <translation>Hand over draft</translation>
    </message>
    <message>
        <source>放弃退回的一条</source>
        <translation>Discard what was sent back</translation>
    </message>
    <message>
        <source>打开范围外的人</source>
        <translation>Open person outside the area</translation>
    </message>
    <message>
        <source>查看号码</source>
        <translation>See a number</translation>
    </message>
    <message>
        <source>导出列表</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>实名核验</source>
        <translation>Verify identity</translation>
    </message>
    <message>
        <source>新开办件</source>
        <translation>Open matter</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Take in papers</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>补正告知</source>
        <translation>Ask for supplement</translation>
    </message>
    <message>
        <source>补正受理</source>
        <translation>Accept the supplement</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Decline to accept</translation>
    </message>
    <message>
        <source>撤回办件</source>
        <translation>Withdraw matter</translation>
    </message>
    <message>
        <source>增加人员</source>
        <translation>Add staff</translation>
    </message>
    <message>
        <source>分配岗位</source>
        <translation>Assign post</translation>
    </message>
    <message>
        <source>停用人员</source>
        <translation>Disable staff</translation>
    </message>
    <message>
        <source>重设密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>提交预审</source>
        <translation>Submitted for pre-check</translation>
    </message>
    <message>
        <source>预审退回</source>
        <translation>Sent back in pre-check</translation>
    </message>
    <message>
        <source>预审通过</source>
        <translation>Pre-check passed</translation>
    </message>
    <message>
        <source>当场更正</source>
        <translation>Corrected on the spot</translation>
    </message>
    <message>
        <source>容缺受理</source>
        <translation>Accepted with papers owed</translation>
    </message>
    <message>
        <source>逾期视为受理</source>
        <translation>Deemed accepted after the limit</translation>
    </message>
    <message>
        <source>容缺补齐</source>
        <translation>Take promised papers</translation>
    </message>
    <message>
        <source>退件</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>终止办理</source>
        <translation>End the matter</translation>
    </message>
    <message>
        <source>转审查</source>
        <translation>Start the review</translation>
    </message>
    <message>
        <source>审查环节</source>
        <translation>Review step</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>Opinions asked for</translation>
    </message>
    <message>
        <source>答复征求意见</source>
        <translation>Answer another department</translation>
    </message>
    <message>
        <source>审查阶段补正</source>
        <translation>Ask for a supplement in review</translation>
    </message>
    <message>
        <source>审查补正受理</source>
        <translation>Take the supplement in review</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>启动特别程序</source>
        <translation>Special procedure started</translation>
    </message>
    <message>
        <source>特别程序结果</source>
        <translation>Result of the special procedure</translation>
    </message>
    <message>
        <source>挂起</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <translation>Go on with the matter</translation>
    </message>
    <message>
        <source>同意送批</source>
        <translation>Agree to a request</translation>
    </message>
    <message>
        <source>不同意送批</source>
        <translation>Refuse a request</translation>
    </message>
    <message>
        <source>准予决定</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>不予决定</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>制证</source>
        <translation>Make certificate</translation>
    </message>
    <message>
        <source>制证完成</source>
        <translation>Certificate made</translation>
    </message>
    <message>
        <source>待领取</source>
        <translation>Ready to collect</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>撤销这一步</source>
        <translation>Undo this step</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rate the service</translation>
    </message>
    <message>
        <source>导入日历</source>
        <translation>Import a calendar</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>叫号</source>
        <translation>Call a number</translation>
    </message>
    <message>
        <source>重叫</source>
        <translation>Calls repeated</translation>
    </message>
    <message>
        <source>过号</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>没来</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>开始接待</source>
        <translation>Start reception</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>结束接待</source>
        <translation>End reception</translation>
    </message>
    <message>
        <source>交班</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>处理差评</source>
        <translation>Handle a bad rating</translation>
    </message>
    <message>
        <source>申诉误评</source>
        <translation>Appeal: misjudged</translation>
    </message>
    <message>
        <source>办结差评</source>
        <translation>Close a bad rating</translation>
    </message>
    <message>
        <source>查看转来的内容</source>
        <translation>Show handed-over work</translation>
    </message>
    <message>
        <source>办结转来的一条</source>
        <translation>Settle handed-over work</translation>
    </message>
    <message>
        <source>发布事项新版本</source>
        <translation>Publish a new version of an item</translation>
    </message>
    <message>
        <source>取消事项</source>
        <translation>Cancel the item</translation>
    </message>
    <message>
        <source>导入事项目录</source>
        <translation>Import the catalogue</translation>
    </message>
    <message>
        <source>布置任务</source>
        <translation>Set a task</translation>
    </message>
    <message>
        <source>改派任务</source>
        <translation>Reassign a task</translation>
    </message>
    <message>
        <source>完成任务</source>
        <translation>Complete a task</translation>
    </message>
    <message>
        <source>推迟任务</source>
        <translation>Postpone a task</translation>
    </message>
    <message>
        <source>转交任务</source>
        <translation>Hand over a task</translation>
    </message>
    <message>
        <source>记一次走访</source>
        <translation>Record a visit</translation>
    </message>
</context>
<context>
    <name>CompleteBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>结果描述</source>
        <translation>Result in words</translation>
    </message>
    <message>
        <source>卷宗号</source>
        <translation>Folder number</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>Arrived on</translation>
    </message>
</context>
<context>
    <name>CompleteTaskBody</name>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>ConflictFieldRow</name>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>原值</source>
        <translation>Value before</translation>
    </message>
    <message>
        <source>本方</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Theirs</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>对方人员</source>
        <translation>Their staff</translation>
    </message>
    <message>
        <source>对方时间</source>
        <translation>Their time</translation>
    </message>
    <message>
        <source>本方时间</source>
        <translation>Our time</translation>
    </message>
    <message>
        <source>已合并字段</source>
        <translation>Fields merged</translation>
    </message>
</context>
<context>
    <name>ConsultBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>征求内容</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>问了什么</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>CorrectBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>更正内容</source>
        <translation>What was corrected</translation>
    </message>
    <message>
        <source>申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
</context>
<context>
    <name>CreateTaskBody</name>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>优先级</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>In charge</translation>
    </message>
</context>
<context>
    <name>DecideOfferBody</name>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>依据的记录</source>
        <translation>Record it rests on</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>规则版本</source>
        <translation>Version of the rule</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>当时可办</source>
        <translation>Could be offered then</translation>
    </message>
    <message>
        <source>规则集</source>
        <translation>Set of rules</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>推迟到</source>
        <translation>Postponed to</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DecideRequestBody</name>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>DeliverBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>领取人</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>已核验</source>
        <translation>Paper checked</translation>
    </message>
    <message>
        <source>领取人姓名</source>
        <translation>Collector's name</translation>
    </message>
    <message>
        <source>领取人证件号码</source>
        <translation>Collector's identity number</translation>
    </message>
    <message>
        <source>运单号</source>
        <translation>Courier number</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>Department</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Also called</translation>
    </message>
    <message>
        <source>卫生健康</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
</context>
<context>
    <name>DepartmentOpinion</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>办件编号</source>
        <translation>Matter number</translation>
    </message>
    <message>
        <source>事项名称</source>
        <translation>Item name</translation>
    </message>
    <message>
        <source>被征求部门</source>
        <translation>Department asked</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>征求内容</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>发出人</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>发出时间</source>
        <translation>Asked at</translation>
    </message>
    <message>
        <source>答复期限</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答复意见</source>
        <translation>Opinion given</translation>
    </message>
    <message>
        <source>答复人</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>答复时间</source>
        <translation>Answered at</translation>
    </message>
</context>
<context>
    <name>DisableStaffBody</name>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DiscardParkedBody</name>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DispatchEventBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>网格员</source>
        <translation>Grid worker</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>文书编号</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>模板版本</source>
        <translation>Template version</translation>
    </message>
    <message>
        <source>出具时间</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>出具人</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>重印</source>
        <translation>Reprints</translation>
    </message>
    <message>
        <source>送达时间</source>
        <translation>Delivered at</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>光标</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>暂存</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>保存时间</source>
        <translation>Saved at</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>DueChange</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>原法定期限</source>
        <translation>Earlier statutory due date</translation>
    </message>
    <message>
        <source>原承诺期限</source>
        <translation>Earlier promised due date</translation>
    </message>
</context>
<context>
    <name>EndMatterBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>应向何处</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>申请人签字</source>
        <translation>Signed by the applicant</translation>
    </message>
</context>
<context>
    <name>EndReceptionBody</name>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>Enterprise</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>注册号</source>
        <translation>Registration no.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>注册资本</source>
        <translation>Registered capital</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>营业期限至</source>
        <translation>Business term to</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>登记机关</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>参保人数</source>
        <translation>People insured</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact person</translation>
    </message>
</context>
<context>
    <name>EventDoneBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>处置前照片</source>
        <translation>Photos before</translation>
    </message>
    <message>
        <source>处置后照片</source>
        <translation>Photos after</translation>
    </message>
</context>
<context>
    <name>EventSketch</name>
    <message>
        <source>分类</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>描述</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>动作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>简单</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>复杂</source>
        <translation>Complex</translation>
    </message>
    <message>
        <source>网格员巡查</source>
        <translation>Grid patrol</translation>
    </message>
    <message>
        <source>居民反映</source>
        <translation>A resident</translation>
    </message>
    <message>
        <source>热线</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>物业</source>
        <translation>Property management</translation>
    </message>
    <message>
        <source>监控</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>上级交办</source>
        <translation>From above</translation>
    </message>
    <message>
        <source>受理时限</source>
        <translation>Time to accept</translation>
    </message>
    <message>
        <source>派遣时限</source>
        <translation>Time to dispatch</translation>
    </message>
    <message>
        <source>签收时限</source>
        <translation>Time to sign</translation>
    </message>
    <message>
        <source>处置时限</source>
        <translation>Time to handle</translation>
    </message>
    <message>
        <source>核查时限</source>
        <translation>Time to check</translation>
    </message>
    <message>
        <source>回访时限</source>
        <translation>Time to call back</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 小时</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>挂账到 %1</source>
        <translation>Hung up to %1</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Hung up</translation>
    </message>
    <message>
        <source>超 %1</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>剩 %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>核查人</source>
        <translation>Checker</translation>
    </message>
    <message>
        <source>不等谁</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>上班时间 %1</source>
        <translation>%1 of office hours</translation>
    </message>
</context>
<context>
    <name>ExportListBody</name>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>不遮盖</source>
        <translation>Unmasked</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>ExtendEventBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>延几个工作日</source>
        <translation>Extend by working days</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>FailCheckBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>核查照片</source>
        <translation>Photos of the check</translation>
    </message>
</context>
<context>
    <name>FileEventBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>FilePicking</name>
    <message>
        <source>粘贴的图片</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>选附件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>文件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Files (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>FormFieldSpec</name>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>预填</source>
        <translation>Filled in from</translation>
    </message>
    <message>
        <source>长度</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>英文分组</source>
        <translation>English group</translation>
    </message>
    <message>
        <source>英文说明</source>
        <translation>Help in English</translation>
    </message>
</context>
<context>
    <name>FormOption</name>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
</context>
<context>
    <name>GridCell</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>网格编码</source>
        <translation>Grid code</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>轮廓</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>网格员</source>
        <translation>Grid worker</translation>
    </message>
</context>
<context>
    <name>GridEvent</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>事件编号</source>
        <translation>Event number</translation>
    </message>
    <message>
        <source>临时编号</source>
        <translation>Temporary number</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>描述</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>涉及人员</source>
        <translation>People involved</translation>
    </message>
    <message>
        <source>受限</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>上报时间</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>上报人</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>受理期限</source>
        <translation>Accept by</translation>
    </message>
    <message>
        <source>派遣期限</source>
        <translation>Assign by</translation>
    </message>
    <message>
        <source>签收期限</source>
        <translation>Sign by</translation>
    </message>
    <message>
        <source>处置期限</source>
        <translation>Settle by</translation>
    </message>
    <message>
        <source>核查期限</source>
        <translation>Check by</translation>
    </message>
    <message>
        <source>回访期限</source>
        <translation>Call back by</translation>
    </message>
    <message>
        <source>督办期限</source>
        <translation>Supervise by</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>处置人</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>核查人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>退回次数</source>
        <translation>Times sent back</translation>
    </message>
    <message>
        <source>核查不通过</source>
        <translation>Failed checks</translation>
    </message>
    <message>
        <source>延期到</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>复查日期</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>评分</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>派遣时间</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>建议单位</source>
        <translation>Proposed unit</translation>
    </message>
    <message>
        <source>处置时限</source>
        <translation>Time to handle</translation>
    </message>
    <message>
        <source>按自然时间</source>
        <translation>By the clock</translation>
    </message>
    <message>
        <source>停钟时间</source>
        <translation>Stopped since</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>申请时间</source>
        <translation>Applied at</translation>
    </message>
    <message>
        <source>超时升级次数</source>
        <translation>Climbed for lateness</translation>
    </message>
    <message>
        <source>下次升级</source>
        <translation>Climbs next</translation>
    </message>
    <message>
        <source>督办已升级</source>
        <translation>Urge has climbed</translation>
    </message>
    <message>
        <source>转成的办件</source>
        <translation>Matter made of it</translation>
    </message>
</context>
<context>
    <name>GridTask</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>优先级</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>推迟到</source>
        <translation>Put off to</translation>
    </message>
    <message>
        <source>推迟原因</source>
        <translation>Why put off</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>区划</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>服务街道</source>
        <translation>Streets served</translation>
    </message>
    <message>
        <source>办公时间</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>队列</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>HandOverDraftBody</name>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>HandOverShiftBody</name>
    <message>
        <source>没办完的</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>约了再来的</source>
        <translation>Coming back</translation>
    </message>
    <message>
        <source>容缺承诺</source>
        <translation>Papers promised</translation>
    </message>
    <message>
        <source>没归档的材料</source>
        <translation>Papers not archived</translation>
    </message>
    <message>
        <source>放着的</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>待发</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>留言</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>HandedWork</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>About</translation>
    </message>
    <message>
        <source>对象种类</source>
        <translation>Kind of subject</translation>
    </message>
    <message>
        <source>对象编号</source>
        <translation>Number of subject</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>HandedWorkAnswer</name>
    <message>
        <source>移交的</source>
        <translation>Handed over</translation>
    </message>
</context>
<context>
    <name>HandedWorkBody</name>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>HangUpEventBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>复查日期</source>
        <translation>Review date</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Householder</translation>
    </message>
    <message>
        <source>居住性质</source>
        <translation>Kind of tenure</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>最近走访</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>自然人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>核验方式</source>
        <translation>How verified</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>核验人</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid to</translation>
    </message>
</context>
<context>
    <name>ImportCalendarBody</name>
    <message>
        <source>日历文件</source>
        <translation>Calendar file</translation>
    </message>
</context>
<context>
    <name>ImportCatalogueBody</name>
    <message>
        <source>生效日期</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>ItemColumn</name>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>英文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>金额，分；按标准收的空着</source>
        <translation>Amount in fen; empty: by the tariff</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>前提：前面的问题=答案，空着就总是问</source>
        <translation>Only after: earlier question=answers; empty: always</translation>
    </message>
    <message>
        <source>答案，一行一个</source>
        <translation>Answers, one a line</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>最长</source>
        <translation>Longest</translation>
    </message>
</context>
<context>
    <name>ItemDays</name>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>ItemFee</name>
    <message>
        <source>中文</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>英文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>ItemQuestion</name>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>前提</source>
        <translation>Condition</translation>
    </message>
</context>
<context>
    <name>ItemStep</name>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>英文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>中文</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>英文</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>JoinEventBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>并入哪一件</source>
        <translation>Join to</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>LeaveBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>证明</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>领回人</source>
        <translation>Papers taken back by</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>LookupRequest</name>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Count</translation>
    </message>
</context>
<context>
    <name>LookupRow</name>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>拼音</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>名称匹配</source>
        <translation>Match in name</translation>
    </message>
    <message>
        <source>拼音匹配</source>
        <translation>Match in pinyin</translation>
    </message>
    <message>
        <source>匹配原因</source>
        <translation>Why it matches</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>实名等级</source>
        <translation>Real-name level</translation>
    </message>
    <message>
        <source>范围外</source>
        <translation>Outside the area</translation>
    </message>
    <message>
        <source>远近</source>
        <translation>Nearness</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>MadeBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>证照号码</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>证照名称</source>
        <translation>Name of the certificate</translation>
    </message>
    <message>
        <source>有效期起</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>有效期止</source>
        <translation>Valid to</translation>
    </message>
</context>
<context>
    <name>MarkRange</name>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>长度</source>
        <translation>Length</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>获取方式</source>
        <translation>How obtained</translation>
    </message>
    <message>
        <source>证照种类</source>
        <translation>Kind of certificate</translation>
    </message>
    <message>
        <source>证照持有人</source>
        <translation>Certificate holder</translation>
    </message>
    <message>
        <source>复用天数</source>
        <translation>Days it can be reused</translation>
    </message>
    <message>
        <source>容缺天数</source>
        <translation>Days it may be owed</translation>
    </message>
    <message>
        <source>审查要点</source>
        <translation>What to check</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>英文审查要点</source>
        <translation>Review points in English</translation>
    </message>
</context>
<context>
    <name>MaterialSwap</name>
    <message>
        <source>原材料</source>
        <translation>Instead of</translation>
    </message>
    <message>
        <source>换成</source>
        <translation>Asked for</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>办件编号</source>
        <translation>Matter number</translation>
    </message>
    <message>
        <source>临时编号</source>
        <translation>Temporary number</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>事项版本</source>
        <translation>Item version</translation>
    </message>
    <message>
        <source>事项名称</source>
        <translation>Item name</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>接待</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>主办件</source>
        <translation>Main matter</translation>
    </message>
    <message>
        <source>前一办件</source>
        <translation>Previous matter</translation>
    </message>
    <message>
        <source>申请人类型</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申请人姓名</source>
        <translation>Applicant's name</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>Kind of id</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Id number</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>代办人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>代办人姓名</source>
        <translation>Agent's name</translation>
    </message>
    <message>
        <source>代办人证件号码</source>
        <translation>Agent's id number</translation>
    </message>
    <message>
        <source>委托有效期至</source>
        <translation>Authorised until</translation>
    </message>
    <message>
        <source>申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>情形回答</source>
        <translation>Answers on the case</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>申请时间</source>
        <translation>Applied at</translation>
    </message>
    <message>
        <source>收件时间</source>
        <translation>Papers taken at</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>受理日</source>
        <translation>Acceptance day</translation>
    </message>
    <message>
        <source>法定期限</source>
        <translation>Statutory limit</translation>
    </message>
    <message>
        <source>承诺期限</source>
        <translation>Promised date</translation>
    </message>
    <message>
        <source>期限暂定</source>
        <translation>Date is provisional</translation>
    </message>
    <message>
        <source>计时</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>决定时间</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>受理人</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>审查人</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>容缺期限</source>
        <translation>Owed papers due</translation>
    </message>
    <message>
        <source>约定再来</source>
        <translation>Comes back at</translation>
    </message>
    <message>
        <source>再来带什么</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>延期天数</source>
        <translation>Days of extension</translation>
    </message>
    <message>
        <source>期限变动</source>
        <translation>Changes of the due dates</translation>
    </message>
    <message>
        <source>送达期限</source>
        <translation>Delivery due</translation>
    </message>
    <message>
        <source>复核日期</source>
        <translation>Looked at again on</translation>
    </message>
    <message>
        <source>卷宗号</source>
        <translation>Folder number</translation>
    </message>
    <message>
        <source>代办依据</source>
        <translation>Authority of the agent</translation>
    </message>
</context>
<context>
    <name>MatterBrief</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>办件编号</source>
        <translation>Matter number</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>事项名称</source>
        <translation>Item name</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>承诺期限</source>
        <translation>Promised date</translation>
    </message>
</context>
<context>
    <name>MatterEvent</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>动作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>记录事项</source>
        <translation>What was recorded</translation>
    </message>
</context>
<context>
    <name>MatterGlance</name>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>受理人</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>决定时间</source>
        <translation>Decided at</translation>
    </message>
</context>
<context>
    <name>MatterMaterial</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>证照</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>存放</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>首次可见</source>
        <translation>First seen</translation>
    </message>
</context>
<context>
    <name>MatterRow</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>办件编号</source>
        <translation>Matter number</translation>
    </message>
    <message>
        <source>临时编号</source>
        <translation>Temporary number</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>事项名称</source>
        <translation>Item name</translation>
    </message>
    <message>
        <source>申请人类型</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申请人姓名</source>
        <translation>Applicant's name</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>在谁手上</source>
        <translation>In whose hands</translation>
    </message>
    <message>
        <source>申请时间</source>
        <translation>Applied at</translation>
    </message>
    <message>
        <source>承诺期限</source>
        <translation>Promised date</translation>
    </message>
    <message>
        <source>期限状态</source>
        <translation>State of the limit</translation>
    </message>
    <message>
        <source>剩余工作日</source>
        <translation>Working days left</translation>
    </message>
    <message>
        <source>超法定期限</source>
        <translation>Past the statutory limit</translation>
    </message>
    <message>
        <source>等申请人起</source>
        <translation>Waiting for the applicant since</translation>
    </message>
    <message>
        <source>已等工作日</source>
        <translation>Working days waited</translation>
    </message>
    <message>
        <source>约定再来</source>
        <translation>Comes back at</translation>
    </message>
    <message>
        <source>再来带什么</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>受理人</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>审查人</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>容缺期限</source>
        <translation>Promised papers due</translation>
    </message>
</context>
<context>
    <name>Nation</name>
    <message>
        <source>汉族</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>蒙古族</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>回族</source>
        <translation>Hui</translation>
    </message>
    <message>
        <source>藏族</source>
        <translation>Zang</translation>
    </message>
    <message>
        <source>维吾尔族</source>
        <translation>Uygur</translation>
    </message>
    <message>
        <source>苗族</source>
        <translation>Miao</translation>
    </message>
    <message>
        <source>彝族</source>
        <translation>Yi</translation>
    </message>
    <message>
        <source>壮族</source>
        <translation>Zhuang</translation>
    </message>
    <message>
        <source>布依族</source>
        <translation>Buyei</translation>
    </message>
    <message>
        <source>朝鲜族</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>满族</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>侗族</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>瑶族</source>
        <translation>Yao</translation>
    </message>
    <message>
        <source>白族</source>
        <translation>Bai</translation>
    </message>
    <message>
        <source>土家族</source>
        <translation>Tujia</translation>
    </message>
    <message>
        <source>哈尼族</source>
        <translation>Hani</translation>
    </message>
    <message>
        <source>哈萨克族</source>
        <translation>Kazak</translation>
    </message>
    <message>
        <source>傣族</source>
        <translation>Dai</translation>
    </message>
    <message>
        <source>黎族</source>
        <translation>Li</translation>
    </message>
    <message>
        <source>傈僳族</source>
        <translation>Lisu</translation>
    </message>
    <message>
        <source>佤族</source>
        <translation>Va</translation>
    </message>
    <message>
        <source>畲族</source>
        <translation>She</translation>
    </message>
    <message>
        <source>高山族</source>
        <translation>Gaoshan</translation>
    </message>
    <message>
        <source>拉祜族</source>
        <translation>Lahu</translation>
    </message>
    <message>
        <source>水族</source>
        <translation>Sui</translation>
    </message>
    <message>
        <source>东乡族</source>
        <translation>Dongxiang</translation>
    </message>
    <message>
        <source>纳西族</source>
        <translation>Naxi</translation>
    </message>
    <message>
        <source>景颇族</source>
        <translation>Jingpo</translation>
    </message>
    <message>
        <source>柯尔克孜族</source>
        <translation>Kirgiz</translation>
    </message>
    <message>
        <source>土族</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>达斡尔族</source>
        <translation>Daur</translation>
    </message>
    <message>
        <source>仫佬族</source>
        <translation>Mulao</translation>
    </message>
    <message>
        <source>羌族</source>
        <translation>Qiang</translation>
    </message>
    <message>
        <source>布朗族</source>
        <translation>Blang</translation>
    </message>
    <message>
        <source>撒拉族</source>
        <translation>Salar</translation>
    </message>
    <message>
        <source>毛南族</source>
        <translation>Maonan</translation>
    </message>
    <message>
        <source>仡佬族</source>
        <translation>Gelao</translation>
    </message>
    <message>
        <source>锡伯族</source>
        <translation>Xibe</translation>
    </message>
    <message>
        <source>阿昌族</source>
        <translation>Achang</translation>
    </message>
    <message>
        <source>普米族</source>
        <translation>Pumi</translation>
    </message>
    <message>
        <source>塔吉克族</source>
        <translation>Tajik</translation>
    </message>
    <message>
        <source>怒族</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>乌孜别克族</source>
        <translation>Uzbek</translation>
    </message>
    <message>
        <source>俄罗斯族</source>
        <translation>Russ</translation>
    </message>
    <message>
        <source>鄂温克族</source>
        <translation>Ewenki</translation>
    </message>
    <message>
        <source>德昂族</source>
        <translation>Deang</translation>
    </message>
    <message>
        <source>保安族</source>
        <translation>Bonan</translation>
    </message>
    <message>
        <source>裕固族</source>
        <translation>Yugur</translation>
    </message>
    <message>
        <source>京族</source>
        <translation>Gin</translation>
    </message>
    <message>
        <source>塔塔尔族</source>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>独龙族</source>
        <translation>Derung</translation>
    </message>
    <message>
        <source>鄂伦春族</source>
        <translation>Oroqen</translation>
    </message>
    <message>
        <source>赫哲族</source>
        <translation>Hezhen</translation>
    </message>
    <message>
        <source>门巴族</source>
        <translation>Monba</translation>
    </message>
    <message>
        <source>珞巴族</source>
        <translation>Lhoba</translation>
    </message>
    <message>
        <source>基诺族</source>
        <translation>Jino</translation>
    </message>
</context>
<context>
    <name>NewMatter</name>
    <message>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>事项版本</source>
        <translation>Item version</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>接待</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>申请人类型</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申请人姓名</source>
        <translation>Applicant's name</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>Kind of id</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Id number</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>代办人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>代办人姓名</source>
        <translation>Agent's name</translation>
    </message>
    <message>
        <source>代办人证件号码</source>
        <translation>Agent's id number</translation>
    </message>
    <message>
        <source>委托有效期至</source>
        <translation>Authorised until</translation>
    </message>
    <message>
        <source>申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>情形回答</source>
        <translation>Answers on the case</translation>
    </message>
    <message>
        <source>临时编号</source>
        <translation>Temporary number</translation>
    </message>
    <message>
        <source>本人同意</source>
        <translation>Own consent</translation>
    </message>
    <message>
        <source>代办依据</source>
        <translation>Authority of the agent</translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>依据的记录</source>
        <translation>Record it rests on</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>规则版本</source>
        <translation>Version of the rule</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>当时可办</source>
        <translation>Could be offered then</translation>
    </message>
    <message>
        <source>规则集</source>
        <translation>Set of rules</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>推迟到</source>
        <translation>Postponed to</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>OfferBasis</name>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>OpenMatterBody</name>
    <message>
        <source>新办件</source>
        <translation>New matter</translation>
    </message>
</context>
<context>
    <name>OpenSubjectBody</name>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>PassCheckBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>核查照片</source>
        <translation>Photos of the check</translation>
    </message>
    <message>
        <source>损失</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>伤</source>
        <translation>Injured</translation>
    </message>
    <message>
        <source>亡</source>
        <translation>Dead</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>PasswordBody</name>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>原密码</source>
        <translation>Old password</translation>
    </message>
</context>
<context>
    <name>PlanePoint</name>
    <message>
        <source>横坐标</source>
        <translation>X</translation>
    </message>
    <message>
        <source>纵坐标</source>
        <translation>Y</translation>
    </message>
</context>
<context>
    <name>PostponeTaskBody</name>
    <message>
        <source>推迟到</source>
        <translation>Postponed to</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>ProcedureBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>启动理由</source>
        <translation>Reason for it</translation>
    </message>
    <message>
        <source>预计天数</source>
        <translation>Expected days</translation>
    </message>
</context>
<context>
    <name>ProfileBill</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>户号</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>账期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>缴费期限</source>
        <translation>Pay by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ProfileCertificate</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>证照号码</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>发证机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>发证日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>可信等级</source>
        <translation>Trust grade</translation>
    </message>
    <message>
        <source>细项</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>到期状态</source>
        <translation>State of expiry</translation>
    </message>
</context>
<context>
    <name>ProfileCore</name>
    <message>
        <source>网格编码</source>
        <translation>Grid code</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>网格员</source>
        <translation>Grid worker</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>证照</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>车辆</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>账单</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>ProfileDue</name>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>剩余天数</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>ProfileMatter</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>办件编号</source>
        <translation>Matter number</translation>
    </message>
    <message>
        <source>临时编号</source>
        <translation>Temporary number</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>事项名称</source>
        <translation>Item name</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>在谁手上</source>
        <translation>In whose hands</translation>
    </message>
    <message>
        <source>在何处</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>缺的材料</source>
        <translation>Missing materials</translation>
    </message>
    <message>
        <source>承诺期限</source>
        <translation>Promised date</translation>
    </message>
    <message>
        <source>期限状态</source>
        <translation>State of the limit</translation>
    </message>
    <message>
        <source>剩余工作日</source>
        <translation>Working days left</translation>
    </message>
    <message>
        <source>申请时间</source>
        <translation>Applied at</translation>
    </message>
    <message>
        <source>决定时间</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>外厅</source>
        <translation>In another hall</translation>
    </message>
</context>
<context>
    <name>ProfileMember</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ProfileRelation</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>由本人</source>
        <translation>By this person</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>对方类型</source>
        <translation>Kind of other party</translation>
    </message>
    <message>
        <source>对方名称</source>
        <translation>Name of other party</translation>
    </message>
    <message>
        <source>止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>权限</source>
        <translation>Rights</translation>
    </message>
</context>
<context>
    <name>ProfileStep</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>ProfileVehicle</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>号牌</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>号牌种类</source>
        <translation>Kind of plate</translation>
    </message>
    <message>
        <source>型号</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>检验有效期至</source>
        <translation>Inspection valid to</translation>
    </message>
    <message>
        <source>保险有效期至</source>
        <translation>Insurance valid to</translation>
    </message>
</context>
<context>
    <name>PromiseBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>容缺材料</source>
        <translation>Papers that come later</translation>
    </message>
    <message>
        <source>申请人签字</source>
        <translation>Signed by the applicant</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>PromisedMaterial</name>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>补交期限</source>
        <translation>To be handed in by</translation>
    </message>
</context>
<context>
    <name>PublishItemBody</name>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>QuestionCondition</name>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>QuestionOption</name>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>不需要的材料</source>
        <translation>Materials not needed</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>增加的材料</source>
        <translation>Materials added</translation>
    </message>
    <message>
        <source>替换的材料</source>
        <translation>Materials replaced</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>重发</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>答复时间</source>
        <translation>Answered at</translation>
    </message>
</context>
<context>
    <name>RateServiceBody</name>
    <message>
        <source>接待</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>评语</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>接待</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>被评人</source>
        <translation>Staff rated</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>处理人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>To be put right by</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>评语</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Recheck</translation>
    </message>
    <message>
        <source>办结时间</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>ReadyBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>存放处</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>ReasonBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>ReasonsBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>救济途径</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>ReceiveSupplementBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>同行人</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Consultation</translation>
    </message>
</context>
<context>
    <name>RecordConsultationBody</name>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>问了什么</source>
        <translation>What was asked</translation>
    </message>
</context>
<context>
    <name>RecordDocumentBody</name>
    <message>
        <source>摘要</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>RecordHandlingBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>费用</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>要延几个工作日</source>
        <translation>Working days to extend by</translation>
    </message>
    <message>
        <source>挂到哪天复查</source>
        <translation>Review on</translation>
    </message>
</context>
<context>
    <name>RecordIdentityCheckBody</name>
    <message>
        <source>核验方式</source>
        <translation>How verified</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>本人在场</source>
        <translation>Present in person</translation>
    </message>
</context>
<context>
    <name>RecordRef</name>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>RecordVisitBody</name>
    <message>
        <source>住户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>见到的人</source>
        <translation>Who was met</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>权限</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>凭据</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>ReportEventBody</name>
    <message>
        <source>分类</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>描述</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>涉及人员</source>
        <translation>People concerned</translation>
    </message>
    <message>
        <source>临时编号</source>
        <translation>Provisional number</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>拉丁姓名</source>
        <translation>Latin name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>国籍</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>死亡日期</source>
        <translation>Date of death</translation>
    </message>
    <message>
        <source>迁离日期</source>
        <translation>Moved out on</translation>
    </message>
    <message>
        <source>住户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>Kind of id</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Id number</translation>
    </message>
    <message>
        <source>旧证件号码</source>
        <translation>Old id number</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>备用电话</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>通讯地址</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>联系方式偏好</source>
        <translation>Preferred contact</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>不接收的渠道</source>
        <translation>Channels not wanted</translation>
    </message>
    <message>
        <source>户口簿号</source>
        <translation>Household book no.</translation>
    </message>
    <message>
        <source>户籍地址</source>
        <translation>Registered residence</translation>
    </message>
    <message>
        <source>户籍区划</source>
        <translation>Division of registration</translation>
    </message>
    <message>
        <source>户别</source>
        <translation>Kind of registration</translation>
    </message>
    <message>
        <source>居住类型</source>
        <translation>Kind of residence</translation>
    </message>
    <message>
        <source>居住起始</source>
        <translation>Lives here since</translation>
    </message>
    <message>
        <source>婚姻状况</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>就业状况</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>残疾等级</source>
        <translation>Disability grade</translation>
    </message>
    <message>
        <source>末次月经</source>
        <translation>Last period</translation>
    </message>
    <message>
        <source>慢性病</source>
        <translation>Chronic illness</translation>
    </message>
    <message>
        <source>最近随访</source>
        <translation>Last follow-up</translation>
    </message>
</context>
<context>
    <name>ResolveConflictBody</name>
    <message>
        <source>冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choice</translation>
    </message>
</context>
<context>
    <name>ReturnEventBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>该由谁办</source>
        <translation>Whose it is</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>RevealFieldBody</name>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>已显示</source>
        <translation>Shown</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>启用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>要问一句</source>
        <translation>Asks one thing</translation>
    </message>
    <message>
        <source>未启用</source>
        <translation>Not active</translation>
    </message>
</context>
<context>
    <name>ScopeRef</name>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>引用</source>
        <translation>Reference</translation>
    </message>
</context>
<context>
    <name>ServiceItem</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>实施主体</source>
        <translation>Carried out by</translation>
    </message>
    <message>
        <source>部门代码</source>
        <translation>Department code</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>事项类型</source>
        <translation>Kind of item</translation>
    </message>
    <message>
        <source>类型代码</source>
        <translation>Type code</translation>
    </message>
    <message>
        <source>法定时限</source>
        <translation>Statutory limit</translation>
    </message>
    <message>
        <source>承诺时限</source>
        <translation>Promised limit</translation>
    </message>
    <message>
        <source>即办件</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>收费</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>一件事</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>出证</source>
        <translation>Certificate issued</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>取消日期</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>全部材料</source>
        <translation>All materials that may be needed</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>行使层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>设定依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>受理条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>办理形式</source>
        <translation>Ways to apply</translation>
    </message>
    <message>
        <source>到现场次数</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>通办范围</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>Granted by</translation>
    </message>
    <message>
        <source>联办</source>
        <translation>Joint handling</translation>
    </message>
    <message>
        <source>审查环节</source>
        <translation>Steps of the review</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>Special procedures</translation>
    </message>
    <message>
        <source>中止原因</source>
        <translation>Reasons to suspend</translation>
    </message>
    <message>
        <source>延长天数</source>
        <translation>Days of extension</translation>
    </message>
    <message>
        <source>审查补正</source>
        <translation>Supplement in review</translation>
    </message>
    <message>
        <source>容缺材料</source>
        <translation>Materials that may come later</translation>
    </message>
    <message>
        <source>结果类型</source>
        <translation>Kind of result</translation>
    </message>
    <message>
        <source>结果名称</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结果英文名称</source>
        <translation>Result in English</translation>
    </message>
    <message>
        <source>有纸质结果</source>
        <translation>Result on paper</translation>
    </message>
    <message>
        <source>证照</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>送达天数</source>
        <translation>Days of delivery</translation>
    </message>
    <message>
        <source>收费项目</source>
        <translation>Fees</translation>
    </message>
</context>
<context>
    <name>ServiceWindow</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>窗口号</source>
        <translation>Window no.</translation>
    </message>
    <message>
        <source>队列</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>叫到时到窗口；过号的排到等着的人后面。</source>
        <translation>Go to the window when called; whoever was passed queues behind those waiting.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>在职</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>StartReceptionBody</name>
    <message>
        <source>取号</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Person or firm</translation>
    </message>
    <message>
        <source>同行人</source>
        <translation>Companion</translation>
    </message>
</context>
<context>
    <name>StatePicture</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1，现在在这里</source>
        <translation>%1, now here</translation>
    </message>
    <message>
        <source>%1，现在可以：%2</source>
        <translation>%1, possible now: %2</translation>
    </message>
    <message>
        <source>%1，走过了</source>
        <translation>%1, passed</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>动作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>SuspendBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>复核日期</source>
        <translation>Looked at again on</translation>
    </message>
</context>
<context>
    <name>TakeInBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>新办件</source>
        <translation>New matter</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>TakeInCheck</name>
    <message>
        <source>还没有问，材料要按最多的算。</source>
        <translation>Not asked yet: the longest list counts.</translation>
    </message>
    <message>
        <source>问申请人，按数字选一个。</source>
        <translation>Ask the applicant, choose by digit.</translation>
    </message>
    <message>
        <source>代办人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>没有记他凭什么代办。</source>
        <translation>By what he acts is not recorded.</translation>
    </message>
    <message>
        <source>看委托书或关系证明，按数字选一个。</source>
        <translation>See the authorisation or proof of relation, then choose by digit.</translation>
    </message>
    <message>
        <source>委托已经到期。</source>
        <translation>The authorisation has ended.</translation>
    </message>
    <message>
        <source>没有写委托到哪一天。</source>
        <translation>The end of the authorisation is missing.</translation>
    </message>
    <message>
        <source>看委托书上的日期，没写的当场补写。</source>
        <translation>See the date on the authorisation; have it written where it is missing.</translation>
    </message>
    <message>
        <source>按 F2 从登记库里找，或对着他的证件输。</source>
        <translation>Find with F2 in the register, or type from his card.</translation>
    </message>
    <message>
        <source>这一格来自登记库，到他的资料页改。</source>
        <translation>It comes from the register: change it on the person's page.</translation>
    </message>
    <message>
        <source>问申请人，选一个。</source>
        <translation>Ask the applicant, choose one.</translation>
    </message>
    <message>
        <source>问申请人，填上。</source>
        <translation>Ask the applicant and fill in.</translation>
    </message>
    <message>
        <source>对着证件或原件改。</source>
        <translation>Correct it from the paper.</translation>
    </message>
    <message>
        <source>登记库里没有，记到他的资料里下次不用再填。</source>
        <translation>Not in the register: record it there and it need not be typed again.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>当场能改的当场改，改好了收下。</source>
        <translation>Put it right here and now if it can be, then take it.</translation>
    </message>
    <message>
        <source>没有交，也没有查到。</source>
        <translation>Not handed in, and not on record.</translation>
    </message>
    <message>
        <source>没有交，也没有查到 %1 的。</source>
        <translation>Not handed in, and none of %1 on record.</translation>
    </message>
    <message>
        <source>当场出示电子证照，核验后不用交。</source>
        <translation>Show the electronic certificate; nothing to hand in.</translation>
    </message>
    <message>
        <source>本人准备，交%1。</source>
        <translation>The applicant brings it: %1.</translation>
    </message>
    <message>
        <source>到%1开，交%2。</source>
        <translation>Issued by %1; hand in: %2.</translation>
    </message>
    <message numerus="yes">
        <source>可以先受理，%n 个工作日内补交。</source>
        <translation>
            <numerusform>It may be accepted first and handed in within %n working day.</numerusform>
            <numerusform>It may be accepted first and handed in within %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeTicketBody</name>
    <message>
        <source>队列</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Person or firm</translation>
    </message>
    <message>
        <source>印出的号</source>
        <translation>Printed number</translation>
    </message>
</context>
<context>
    <name>TakenMaterial</name>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>证照</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>存放</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>队列</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>取号时间</source>
        <translation>Ticket taken at</translation>
    </message>
    <message>
        <source>叫号时间</source>
        <translation>Called at</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>重叫</source>
        <translation>Calls repeated</translation>
    </message>
</context>
<context>
    <name>TicketActBody</name>
    <message>
        <source>看到的状态</source>
        <translation>State seen</translation>
    </message>
</context>
<context>
    <name>TurnIntoMatterBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>UndoActBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>UndoContent</name>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>各部分</source>
        <translation>Parts</translation>
    </message>
</context>
<context>
    <name>UndoImage</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>动作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>之前的样子</source>
        <translation>As it was before</translation>
    </message>
</context>
<context>
    <name>UndoPart</name>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>原样</source>
        <translation>As it was</translation>
    </message>
</context>
<context>
    <name>UrgeEventBody</name>
    <message>
        <source>所见环节</source>
        <translation>Stage seen</translation>
    </message>
    <message>
        <source>督办内容</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>答复期限</source>
        <translation>Answer by</translation>
    </message>
</context>
<context>
    <name>Vehicle</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>号牌</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>号牌种类</source>
        <translation>Kind of plate</translation>
    </message>
    <message>
        <source>所有人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>车型</source>
        <translation>Vehicle type</translation>
    </message>
    <message>
        <source>使用性质</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>型号</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>初次登记</source>
        <translation>First registered</translation>
    </message>
    <message>
        <source>检验有效期止</source>
        <translation>Inspection valid to</translation>
    </message>
    <message>
        <source>保险到期</source>
        <translation>Insurance ends</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>修订号</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建档时间</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>更新时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>住户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>网格员</source>
        <translation>Grid worker</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>见到的人</source>
        <translation>Who was met</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>发来的内容读不懂，什么都没改。</source>
        <translation>What came in cannot be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>同步的位置对不上，数据要重新取一遍。待发的都在。</source>
        <translation>The place in the sync does not fit; the data must be fetched again. Everything to send is kept.</translation>
    </message>
    <message>
        <source>登录到时间了。输入密码接着办，填的内容都在。</source>
        <translation>Your sign-in has run out. Enter the password to go on; your entries are kept.</translation>
    </message>
    <message>
        <source>名字或密码不对，%1 秒后可以再试。</source>
        <translation>Wrong name or password. Try again in %1 seconds.</translation>
    </message>
    <message>
        <source>名字或密码不对。</source>
        <translation>Wrong name or password.</translation>
    </message>
    <message>
        <source>这件事你的岗位不能做。</source>
        <translation>Your post does not allow this.</translation>
    </message>
    <message>
        <source>这不在你的范围里。要办的话，找管这一片的同事。</source>
        <translation>This is outside your area. Turn to the colleague who is in charge there.</translation>
    </message>
    <message>
        <source>说明用途才能看。会记下谁看了什么、为什么。</source>
        <translation>Give a purpose to see it. Who, what and why are recorded.</translation>
    </message>
    <message>
        <source>自己经办的不能自己批，换一位同事。</source>
        <translation>You cannot approve what you handled yourself. Ask a colleague.</translation>
    </message>
    <message>
        <source>没有找到，或不在你的范围里。</source>
        <translation>Not found, or outside your area.</translation>
    </message>
    <message>
        <source>这个地址不收这种方法。</source>
        <translation>This address does not take this method.</translation>
    </message>
    <message>
        <source>要的格式这里没有。</source>
        <translation>The format asked for is not available here.</translation>
    </message>
    <message>
        <source>等得太久，内容没有收全。什么都没改，再发一次。</source>
        <translation>It took too long and did not arrive whole. Nothing was changed; send it again.</translation>
    </message>
    <message>
        <source>有人也改了这一项。选一个，另一个留在记录里。</source>
        <translation>Someone else changed this too. Choose one; the other stays on record.</translation>
    </message>
    <message>
        <source>要等前面那一步先过。前面的改好，这一步自己接着走。</source>
        <translation>The step before has to pass first. Correct that one and this goes on by itself.</translation>
    </message>
    <message>
        <source>这个号码已经登记在别处。先查一下是不是同一位。</source>
        <translation>This number is already registered elsewhere. Check first whether it is the same person.</translation>
    </message>
    <message>
        <source>附件没接上，从断的地方接着传。</source>
        <translation>The attachment broke off. Go on from where it stopped.</translation>
    </message>
    <message>
        <source>附件在路上传坏了，重新传一次。</source>
        <translation>The attachment was damaged on the way. Send it again.</translation>
    </message>
    <message>
        <source>中心恢复过数据。你做过的正在重新发。</source>
        <translation>The center restored its data. What you did is being sent again.</translation>
    </message>
    <message>
        <source>离开太久，数据正在重新取。原来的还能看，待发的都在。</source>
        <translation>You were away too long; the data is being fetched again. What was there can still be read, and everything to send is kept.</translation>
    </message>
    <message>
        <source>你的范围变了，数据正在重新取。待发的都在。</source>
        <translation>Your area has changed; the data is being fetched again. Everything to send is kept.</translation>
    </message>
    <message>
        <source>数据换了新的样式，正在重新取。原来的还能看，待发的都在。</source>
        <translation>The data has a new shape and is being fetched again. What was there can still be read, and everything to send is kept.</translation>
    </message>
    <message>
        <source>内容太大，上限是 %1。什么都没改。</source>
        <translation>Too large; the limit is %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>内容太大，什么都没改。</source>
        <translation>Too large. Nothing was changed.</translation>
    </message>
    <message>
        <source>地址太长。</source>
        <translation>The address is too long.</translation>
    </message>
    <message>
        <source>发来的头太大，什么都没改。</source>
        <translation>The headers are too large. Nothing was changed.</translation>
    </message>
    <message>
        <source>这种文件收不了。可以用 PDF、JPEG、PNG、TIFF。</source>
        <translation>This kind of file is not taken. Use PDF, JPEG, PNG or TIFF.</translation>
    </message>
    <message>
        <source>有填得不对的地方，什么都没改。看标出的那几项。</source>
        <translation>Some entries are wrong; nothing was changed. Look at the marked ones.</translation>
    </message>
    <message>
        <source>同一个编号来了两种内容，后来的没有收。</source>
        <translation>The same number came with two contents; the later one was not taken.</translation>
    </message>
    <message>
        <source>这一步放了 180 天以上，不再收。现在重新办一次。</source>
        <translation>This step is more than 180 days old and is no longer taken. Do it again now.</translation>
    </message>
    <message>
        <source>这个程序太旧，收不了新数据。你做过的照样发出去。更新后接着用。</source>
        <translation>This program is too old for the new data. What you did is still sent. Update it to go on.</translation>
    </message>
    <message>
        <source>发得太快，%1 秒后再试。做过的都在等着发。</source>
        <translation>Too many at once. Try again in %1 seconds. What you did is waiting to be sent.</translation>
    </message>
    <message>
        <source>发得太快，等一会儿再试。做过的都在等着发。</source>
        <translation>Too many at once. Try again in a while. What you did is waiting to be sent.</translation>
    </message>
    <message>
        <source>出了没料到的错，什么都没改。告诉管理员这个号：%1。</source>
        <translation>Something unexpected happened; nothing was changed. Tell the administrator this number: %1.</translation>
    </message>
    <message>
        <source>出了没料到的错，什么都没改。告诉管理员。</source>
        <translation>Something unexpected happened; nothing was changed. Tell the administrator.</translation>
    </message>
    <message>
        <source>中心正忙，%1 秒后再试。做过的都在等着发。</source>
        <translation>The center is busy. Try again in %1 seconds. What you did is waiting to be sent.</translation>
    </message>
    <message>
        <source>中心正忙，等一会儿再试。做过的都在等着发。</source>
        <translation>The center is busy. Try again in a while. What you did is waiting to be sent.</translation>
    </message>
    <message>
        <source>中心的磁盘满了，现在存不了，%1 秒后再试。做过的都在等着发。</source>
        <translation>The center's disk is full and it cannot save now. Try again in %1 seconds. What you did is waiting to be sent.</translation>
    </message>
    <message>
        <source>中心的磁盘满了，现在存不了。做过的都在等着发。</source>
        <translation>The center's disk is full and it cannot save now. What you did is waiting to be sent.</translation>
    </message>
    <message>
        <source>没存上：磁盘满了。填的内容都在这一页，腾出地方再存一次。</source>
        <translation>Not saved: the disk is full. Your entries are on this page; make room and save again.</translation>
    </message>
    <message>
        <source>没存上：磁盘写不进去。现在只能看，告诉管理员。</source>
        <translation>Not saved: the disk cannot be written. You can only read now; tell the administrator.</translation>
    </message>
    <message>
        <source>没存上：磁盘读写出错。现在只能看，告诉管理员。</source>
        <translation>Not saved: the disk fails to read or write. You can only read now; tell the administrator.</translation>
    </message>
    <message>
        <source>这台电脑上的数据坏了。待发的救出 %1 件，数据正在重新取。</source>
        <translation>The data on this computer is damaged. %1 to send were rescued; the data is being fetched again.</translation>
    </message>
    <message>
        <source>这台电脑上的数据坏了，要重新取。</source>
        <translation>The data on this computer is damaged and must be fetched again.</translation>
    </message>
    <message>
        <source>这台电脑的密钥读不出来。连上中心登录一次，数据会重新取。</source>
        <translation>The key of this computer cannot be read. Sign in once with a link to the center; the data is then fetched again.</translation>
    </message>
    <message>
        <source>中心的回答读不懂，什么都没改。过一会儿自己再试。</source>
        <translation>The center's answer cannot be read; nothing was changed. It tries again in a while.</translation>
    </message>
    <message>
        <source>网络要先在网页上登录。用浏览器登录后按 F5。</source>
        <translation>The network wants a sign-in on a web page first. Sign in with a browser, then press F5.</translation>
    </message>
    <message>
        <source>连不上中心，照常办。数据是 %1 的，%2 件待发。</source>
        <translation>No link to the center. Keep working; the data is as of %1, %2 to send.</translation>
    </message>
    <message>
        <source>连不上中心，照常办，连上了自己发。</source>
        <translation>No link to the center. Keep working; all is sent once it is back.</translation>
    </message>
    <message>
        <source>对方证明不了自己是中心，已经停下，什么都没发。告诉管理员。</source>
        <translation>The other side cannot prove that it is the center. Stopped; nothing was sent. Tell the administrator.</translation>
    </message>
    <message>
        <source>这台电脑的钟差了 %1 分钟，按中心的时间算。</source>
        <translation>The clock of this computer is off by %1 minutes. The center's time counts.</translation>
    </message>
    <message>
        <source>这台电脑的钟不准，按中心的时间算。</source>
        <translation>The clock of this computer is wrong. The center's time counts.</translation>
    </message>
    <message>
        <source>离线的时间到了。连上中心登录一次就能打开，待发的都在。</source>
        <translation>The time without a link is used up. Sign in once with a link to the center to open it; everything to send is kept.</translation>
    </message>
    <message>
        <source>密码改过了，用新密码登录。</source>
        <translation>The password was changed. Sign in with the new one.</translation>
    </message>
    <message>
        <source>你的账号已经停用。待发的封存在这台电脑上，问管理员。</source>
        <translation>Your account is disabled. What is to send is sealed on this computer; ask the administrator.</translation>
    </message>
    <message>
        <source>数据是更新的程序写的，这个程序打不开。更新程序，数据没有动。</source>
        <translation>A newer program wrote the data and this one cannot open it. Update the program; the data is untouched.</translation>
    </message>
    <message>
        <source>中心还没有更新。做过的先等着，更新了自己发。</source>
        <translation>The center is not updated yet. What you did waits and is sent afterwards.</translation>
    </message>
    <message>
        <source>%1不再归你管，%2 件待发的转给了主管。</source>
        <translation>%1 is no longer yours; %2 to send went to the supervisor.</translation>
    </message>
    <message>
        <source>有一片不再归你管，待发的转给了主管。</source>
        <translation>One area is no longer yours; what was to send went to the supervisor.</translation>
    </message>
    <message>
        <source>数据和中心对不上，正在重新取。</source>
        <translation>The data does not fit the center's and is being fetched again.</translation>
    </message>
    <message>
        <source>待发的太多，这一步先存成草稿。到同步页看看为什么发不出去。</source>
        <translation>Too much to send; this step is kept as a draft. See on the sync page why nothing goes out.</translation>
    </message>
    <message>
        <source>数据库没有回应，什么都没改。</source>
        <translation>The database gave no answer. Nothing was changed.</translation>
    </message>
    <message>
        <source>数据库是更新的程序写的，这个程序打不开。先更新程序，数据没有动。</source>
        <translation>A newer program wrote the database and this one cannot open it. Update the program first; the data is untouched.</translation>
    </message>
    <message>
        <source>中心的密钥文件不对，或找不到。把原来的放回去，没有它读不出号码。</source>
        <translation>The center's key file is wrong or missing. Put the old one back; numbers cannot be read without it.</translation>
    </message>
    <message>
        <source>文件打不开：%1。</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>文件打不开。</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>文件写不进去：%1。</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
    <message>
        <source>文件写不进去。</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>这个参数不对：%1。</source>
        <translation>This parameter is wrong: %1.</translation>
    </message>
    <message>
        <source>参数不对。</source>
        <translation>A parameter is wrong.</translation>
    </message>
    <message>
        <source>停下了，什么都没改。</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>第 %1 行不是 UTF-8 编码。另存为 UTF-8 再导入。</source>
        <translation>Line %1 is not UTF-8. Save it as UTF-8 and import again.</translation>
    </message>
    <message>
        <source>第 %1 行的引号不成对。</source>
        <translation>The quotes in line %1 do not pair up.</translation>
    </message>
    <message>
        <source>第 %1 行的列数和表头不一样。</source>
        <translation>Line %1 does not have as many columns as the header.</translation>
    </message>
    <message>
        <source>第 %1 行的表头缺了，或有两列同名。</source>
        <translation>The header in line %1 is missing, or two columns have the same name.</translation>
    </message>
    <message>
        <source>第 %1 行的内容认不出来，对一下日期和代码。</source>
        <translation>The content of line %1 is not understood. Check dates and codes.</translation>
    </message>
    <message>
        <source>第 %1 行和前面的重复。</source>
        <translation>Line %1 repeats an earlier one.</translation>
    </message>
    <message>
        <source>第 %1 行有看不见的控制字符。</source>
        <translation>Line %1 has an invisible control character.</translation>
    </message>
    <message>
        <source>这一项不能空着。</source>
        <translation>This cannot be empty.</translation>
    </message>
    <message>
        <source>没有这一项，或没有这个代码。</source>
        <translation>There is no such entry or code.</translation>
    </message>
    <message>
        <source>这里要填的不是这一类内容。</source>
        <translation>Something of another kind belongs here.</translation>
    </message>
    <message>
        <source>太长了，写短一些。</source>
        <translation>Too long. Make it shorter.</translation>
    </message>
    <message>
        <source>超出了范围。</source>
        <translation>Out of range.</translation>
    </message>
    <message>
        <source>写法不对，对一下位数和字符。</source>
        <translation>Not written right. Check the digits and characters.</translation>
    </message>
    <message>
        <source>前几位不是行政区划代码，对一下前 6 位。</source>
        <translation>The first digits are no division code. Check the first 6.</translation>
    </message>
    <message>
        <source>没有这一天，对一下出生日期那几位。</source>
        <translation>There is no such day. Check the digits of the date of birth.</translation>
    </message>
    <message>
        <source>这一天还没到。</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>校验位对不上：有一位输错了。</source>
        <translation>The check digit does not fit: one digit is wrong.</translation>
    </message>
    <message>
        <source>没有这个号段，对一下前几位。</source>
        <translation>There is no such number range. Check the first digits.</translation>
    </message>
    <message>
        <source>这里不能这样填。</source>
        <translation>This cannot be entered here.</translation>
    </message>
    <message>
        <source>这一项不对。</source>
        <translation>This is wrong.</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>resident id number</translation>
    </message>
    <message>
        <source>15 位旧身份证号</source>
        <translation>old 15-digit id number</translation>
    </message>
    <message>
        <source>港澳台居民居住证号</source>
        <translation>residence permit number for Hong Kong, Macao and Taiwan</translation>
    </message>
    <message>
        <source>外国人永久居留身份证号</source>
        <translation>foreigner's permanent residence number</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>组织机构代码</source>
        <translation>organisation code</translation>
    </message>
    <message>
        <source>工商注册号</source>
        <translation>business registration number</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>mobile number</translation>
    </message>
    <message>
        <source>车牌号</source>
        <translation>plate number</translation>
    </message>
    <message>
        <source>区划代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>网格编码</source>
        <translation>Grid code</translation>
    </message>
    <message>
        <source>办件编号</source>
        <translation>Matter number</translation>
    </message>
    <message>
        <source>这是%1，没有错。</source>
        <translation>This %1 is right.</translation>
    </message>
    <message>
        <source>%1少了 %2 位：应有 %3 位，现在 %4 位。</source>
        <translation>The %1 is too short by %2: it has %3 digits, here are %4.</translation>
    </message>
    <message>
        <source>%1多了 %2 位：应有 %3 位，现在 %4 位。</source>
        <translation>The %1 is too long by %2: it has %3 digits, here are %4.</translation>
    </message>
    <message>
        <source>%1的写法不对：有不该有的字符。再看一眼证件。</source>
        <translation>The %1 has a character that does not belong there. Look at the paper again.</translation>
    </message>
    <message>
        <source>%1的地区码不对：没有这个省。对一下前几位。</source>
        <translation>The area code of the %1 is wrong: no such province. Check the first digits.</translation>
    </message>
    <message>
        <source>%1里的出生日期不对：没有这一天。</source>
        <translation>The date of birth in the %1 is wrong: there is no such day.</translation>
    </message>
    <message>
        <source>%1里的出生日期不对：这一天还没到。</source>
        <translation>The date of birth in the %1 is wrong: this day has not come yet.</translation>
    </message>
    <message>
        <source>%1的校验位不对：有一位输错了。</source>
        <translation>The check digit of the %1 is wrong: one digit does not fit.</translation>
    </message>
    <message>
        <source>%1的校验位不对：有一位输错了。前面都没错的话，最后一位应为 %2。</source>
        <translation>The check digit of the %1 is wrong: one digit does not fit. If the others are right, the last should be %2.</translation>
    </message>
    <message>
        <source>车牌第 2 位是 A 到 Z，没有 I 和 O。</source>
        <translation>The second character of a plate is A to Z, without I and O.</translation>
    </message>
    <message>
        <source>没有这个手机号段，对一下前 3 位。</source>
        <translation>There is no such mobile range. Check the first 3 digits.</translation>
    </message>
    <message>
        <source>名录里没有这个%1。</source>
        <translation>This %1 is not on the list.</translation>
    </message>
    <message>
        <source>区县代码不在名录里，对一下前 6 位。</source>
        <translation>The district code is not on the list. Check the first 6 digits.</translation>
    </message>
    <message>
        <source>这个区划已经撤销。</source>
        <translation>This division no longer exists.</translation>
    </message>
    <message>
        <source>国籍代码不在名录里。</source>
        <translation>The nationality code is not on the list.</translation>
    </message>
    <message>
        <source>登记部门和类别的代码少见，对一下前 2 位。</source>
        <translation>The code of registry and category is rare. Check the first 2 digits.</translation>
    </message>
    <message>
        <source>里面的组织机构代码校验位不对，对一下第 9 到 17 位。</source>
        <translation>The organisation code inside fails its check digit. Check digits 9 to 17.</translation>
    </message>
    <message>
        <source>这是物联网或卫星的号段，不是个人用的。</source>
        <translation>This range is for devices or satellites, not for people.</translation>
    </message>
    <message>
        <source>车牌序号里的字母超过 2 个，对一下。</source>
        <translation>The plate has more than 2 letters in its sequence. Check it.</translation>
    </message>
    <message>
        <source>15 位旧号，2013 年起不能当证件用。</source>
        <translation>An old 15-digit number; it is no id since 2013.</translation>
    </message>
    <message>
        <source>临时编号，以短信或窗口确认为准。</source>
        <translation>A temporary number; a text message or the window confirms the final one.</translation>
    </message>
    <message>
        <source>这是文书的编号，找的是它的办件。</source>
        <translation>This is the number of a notice; its matter is what was found.</translation>
    </message>
    <message>
        <source>《%1》还缺“%2”，补上才能打。</source>
        <translation>“%1” lacks “%2”. Add it and the paper can be printed.</translation>
    </message>
    <message>
        <source>第 %1 行要说明纸张，A4、A5 或小票，别的都不行：%2。</source>
        <translation>Line %1 has to name the page, A4, A5 or slip, and nothing else: %2.</translation>
    </message>
    <message>
        <source>第 %1 行没有“%2”这个字段。</source>
        <translation>Line %1: there is no field “%2”.</translation>
    </message>
    <message>
        <source>第 %1 行的“%2”只能用来判断，不能打印。</source>
        <translation>Line %1: “%2” can only be asked, not printed.</translation>
    </message>
    <message>
        <source>第 %1 行的“%2”是一张表，要逐行写。</source>
        <translation>Line %1: “%2” is a list; write it row by row.</translation>
    </message>
    <message>
        <source>第 %1 行的标记“%2”不认识，或没有成对。</source>
        <translation>Line %1: the tag “%2” is unknown or not closed.</translation>
    </message>
    <message>
        <source>第 %1 行的标记“%2”不能放在这里。</source>
        <translation>Line %1: the tag “%2” may not stand here.</translation>
    </message>
    <message>
        <source>第 %1 行的文字“%2”要放在段落或表格里。</source>
        <translation>Line %1: the text “%2” has to stand in a paragraph or a table.</translation>
    </message>
    <message>
        <source>第 %1 行的属性不能用：%2。</source>
        <translation>Line %1: this attribute may not be used: %2.</translation>
    </message>
    <message>
        <source>第 %1 行没有“%2”这种样式。</source>
        <translation>Line %1: there is no class “%2”.</translation>
    </message>
    <message>
        <source>第 %1 行的符号“%2”不认识。</source>
        <translation>Line %1: the entity “%2” is unknown.</translation>
    </message>
    <message>
        <source>第 %1 行的“%2”没有成对。</source>
        <translation>Line %1: “%2” is not closed.</translation>
    </message>
    <message>
        <source>第 %1 行的“%2”套得太深。</source>
        <translation>Line %1: “%2” is nested too deep.</translation>
    </message>
    <message>
        <source>第 %1 行的二维码“%2”要先判断有没有编号。</source>
        <translation>Line %1: ask whether there is a number before the code “%2”.</translation>
    </message>
    <message>
        <source>%1 号窗口先叫了这个号。叫下一个。</source>
        <translation>Window %1 called this number first. Call the next one.</translation>
    </message>
    <message>
        <source>材料是在窗口交的，不用预审，直接收件。</source>
        <translation>The papers were handed in at the window: no pre-check, receive them.</translation>
    </message>
    <message>
        <source>这一步撤不回来，改用下一步更正。</source>
        <translation>This step cannot be taken back; put it right by the next one.</translation>
    </message>
    <message>
        <source>这个事项要先制证，证做好了才能领。</source>
        <translation>The certificate of this item is made first; then it can be collected.</translation>
    </message>
    <message>
        <source>这条送批已经有人答复了。</source>
        <translation>Somebody has answered this request already.</translation>
    </message>
    <message>
        <source>已经延期过一次，不能再延。</source>
        <translation>It was extended once already and cannot be extended again.</translation>
    </message>
    <message>
        <source>文书已经交给申请人，撤不回来。</source>
        <translation>The paper is with the applicant; the step cannot be taken back.</translation>
    </message>
    <message>
        <source>法定时限已经过了，延期要在到期以前。</source>
        <translation>The statutory limit has passed; an extension has to come before it.</translation>
    </message>
    <message>
        <source>材料还没齐。</source>
        <translation>The papers are not complete yet.</translation>
    </message>
    <message>
        <source>这个事项不发证，不用制证。</source>
        <translation>This item gives no certificate, so none is made.</translation>
    </message>
    <message>
        <source>这个事项没有可以后补的材料，不能容缺。</source>
        <translation>No paper of this item may come later.</translation>
    </message>
    <message>
        <source>这个事项没有特别程序。</source>
        <translation>This item has no special procedure.</translation>
    </message>
    <message>
        <source>这个事项审查时不能再要补正，一次性告知要在受理以前。</source>
        <translation>No supplement may be asked for in the review of this item; everything is told before acceptance.</translation>
    </message>
    <message>
        <source>这个事项没有可以挂起的理由。</source>
        <translation>This item has no reason for which it may be suspended.</translation>
    </message>
    <message>
        <source>只有行政许可才会逾期视为受理。</source>
        <translation>Only licences are deemed accepted when the term has passed.</translation>
    </message>
    <message>
        <source>这个事项不能延期。</source>
        <translation>The limit of this item cannot be extended.</translation>
    </message>
    <message>
        <source>没有要领的纸件，直接办结。</source>
        <translation>There is no paper to collect; complete the matter.</translation>
    </message>
    <message>
        <source>没有能撤销的一步。</source>
        <translation>There is no step to take back.</translation>
    </message>
    <message>
        <source>五个工作日的告知期还没过。</source>
        <translation>The five working days for the notice have not passed yet.</translation>
    </message>
    <message>
        <source>这不是即办件，要先转审查再决定。</source>
        <translation>This item is not done on the spot; it is reviewed before it is decided.</translation>
    </message>
    <message>
        <source>最后一步是别人做的，只有他能撤销。</source>
        <translation>Somebody else took the last step; only they can take it back.</translation>
    </message>
    <message>
        <source>还有部门的意见没回来。</source>
        <translation>The opinion of a department is still awaited.</translation>
    </message>
    <message>
        <source>容缺的材料还没补齐。</source>
        <translation>A promised paper has not come yet.</translation>
    </message>
    <message>
        <source>结果要领，先交到申请人手里再办结。</source>
        <translation>The result is collected; hand it over before the matter is completed.</translation>
    </message>
    <message>
        <source>过了 5 分钟，撤不回来了。</source>
        <translation>More than 5 minutes have passed; the step cannot be taken back.</translation>
    </message>
    <message>
        <source>已经送批，等另一位答复。</source>
        <translation>It was sent for approval and waits for the answer of a second person.</translation>
    </message>
    <message>
        <source>部门没有授权窗口决定，由部门来办。</source>
        <translation>The department has not empowered the window to decide; the department does it.</translation>
    </message>
    <message>
        <source>还缺 %1 份材料：不齐不能这样办。</source>
        <translation>%1 papers are missing: this cannot be done without them.</translation>
    </message>
    <message>
        <source>材料齐了，直接受理，不用容缺。</source>
        <translation>The papers are complete: accept the matter, no promise is needed.</translation>
    </message>
    <message>
        <source>没有容缺待补的材料。</source>
        <translation>No paper was promised.</translation>
    </message>
    <message>
        <source>你还有一位没有结束接待。先结束那一位，再接下一位。</source>
        <translation>You still have an open reception. End it before you take the next person.</translation>
    </message>
    <message>
        <source>这个事项 %1 起取消了，不再收新的。在办的照常办完。</source>
        <translation>This item is cancelled from %1; nothing new is taken in. What is open goes on to its end.</translation>
    </message>
    <message>
        <source>这个事项 %1 起才能办。</source>
        <translation>This item can be applied for from %1.</translation>
    </message>
    <message>
        <source>这个事项现在不能办：已经取消，或还没到生效日。</source>
        <translation>This item cannot be applied for now: it is cancelled, or not in force yet.</translation>
    </message>
    <message>
        <source>这个事项 %1 起换了新版本，改了：%2。填的都在，对一下再办。</source>
        <translation>This item has a new version from %1. Changed: %2. What you filled in is kept; check it and go on.</translation>
    </message>
    <message>
        <source>这个事项已经有了更新的版本。看看改了什么再接着做。</source>
        <translation>This item has a newer version. See what changed, then go on.</translation>
    </message>
    <message>
        <source>第 %1 行读不懂：不是导出的那种 JSON 文件。</source>
        <translation>Line %1 cannot be read: this is not a JSON file as it is exported.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>导出以后已经有更新的版本。重新导出再改。</source>
        <translation>A newer version has been published since the export. Export again, then change it.</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>第 %1 行，%2：%3</source>
        <translation>Line %1, %2: %3</translation>
    </message>
    <message>
        <source>现在做不了这一步：已经走到别的环节。看看现在能做什么。</source>
        <translation>This step cannot be done now: it has moved on. See what can be done.</translation>
    </message>
    <message>
        <source>时限过了八成，不能再申请延期。</source>
        <translation>More than 80% of the limit has passed: no extension any more.</translation>
    </message>
    <message>
        <source>这是第三次不通过，要升级处理。</source>
        <translation>It has failed twice already: raise it instead.</translation>
    </message>
    <message>
        <source>时限还没到。</source>
        <translation>The limit has not been reached.</translation>
    </message>
    <message>
        <source>已经是最高一级。</source>
        <translation>It is at the highest level already.</translation>
    </message>
    <message>
        <source>分类不同，或离得太远、隔得太久，不能并。</source>
        <translation>Another class, too far away or too long ago: they cannot be joined.</translation>
    </message>
    <message>
        <source>处置的人还没有申请。</source>
        <translation>Who handles it has not asked for it.</translation>
    </message>
    <message>
        <source>不是派给你的，只有承办的能做。</source>
        <translation>It was not dispatched to you; only who handles it can do this.</translation>
    </message>
    <message>
        <source>这一类不能当场自办，要立案。</source>
        <translation>This class cannot be done on the spot: it has to be filed.</translation>
    </message>
    <message>
        <source>只有上报的人能这样做。</source>
        <translation>Only who reported it can do this.</translation>
    </message>
    <message>
        <source>还没到第三次，退回去再处置。</source>
        <translation>Not the third time yet: send it back to be handled.</translation>
    </message>
    <message>
        <source>这个任务派给了别人。</source>
        <translation>This task is somebody else’s.</translation>
    </message>
    <message>
        <source>没有要答复的督办。</source>
        <translation>There is no urge to answer.</translation>
    </message>
    <message>
        <source>那一件已经结了，不能并进去。</source>
        <translation>That one is closed already.</translation>
    </message>
    <message>
        <source>已经退过两次，由主管定，不能再退。</source>
        <translation>It was returned twice; the supervisor has decided.</translation>
    </message>
    <message>
        <source>派遣过了一个工作日，不能再退。</source>
        <translation>More than a working day since it was dispatched: it cannot be returned.</translation>
    </message>
    <message>
        <source>是群众报的，要回访。</source>
        <translation>A citizen reported it: call back.</translation>
    </message>
    <message>
        <source>这个任务已经了结。</source>
        <translation>This task is closed already.</translation>
    </message>
    <message>
        <source>上一次督办还没答复。</source>
        <translation>The last urge has not been answered yet.</translation>
    </message>
</context>
<context>
    <name>huimin::EventModel</name>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>What</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>huimin::MatterModel</name>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>停钟</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>已决定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>中心</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>不等谁</source>
        <translation>Waiting on no one</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>事项和原因</source>
        <translation>Item and reason</translation>
    </message>
    <message>
        <source>等谁</source>
        <translation>Waiting on</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message numerus="yes">
        <source>等 %n 天</source>
        <translation>
            <numerusform>Waiting %n day</numerusform>
            <numerusform>Waiting %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>超 %n 天</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>停 %n 天</source>
        <translation>
            <numerusform>Stopped %n day</numerusform>
            <numerusform>Stopped %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::ui::ActForm</name>
    <message>
        <source>%1（必填）</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>写明每份材料哪里不对，空着的就是没问题</source>
        <translation>Say of each paper what is wrong with it; left empty, it is in order</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>没有提交</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>没交</source>
        <translation>Not brought</translation>
    </message>
    <message>
        <source>收原件 1 份</source>
        <translation>1 original taken</translation>
    </message>
    <message>
        <source>收复印件 1 份</source>
        <translation>1 copy taken</translation>
    </message>
    <message>
        <source>电子件</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>以后补交的，写上期限</source>
        <translation>For what comes later, the day by which it comes</translation>
    </message>
    <message>
        <source>问哪些部门，什么时候要答复</source>
        <translation>Which departments are asked, and by when they answer</translation>
    </message>
    <message>
        <source>不问</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>部门 %1</source>
        <translation>Department %1</translation>
    </message>
    <message>
        <source>答复期限</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>不选</source>
        <translation>None</translation>
    </message>
    <message>
        <source>单位 %1</source>
        <translation>Unit %1</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ActListSheet</name>
    <message>
        <source>由窗口或承办部门办。</source>
        <translation>Done by the window or the department that handles it.</translation>
    </message>
    <message>
        <source>由承办部门办。</source>
        <translation>Done by the department that handles it.</translation>
    </message>
    <message>
        <source>由窗口办。</source>
        <translation>Done by the window.</translation>
    </message>
    <message>
        <source>《%1》</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>办这一步：现在在“%1”</source>
        <translation>Next step: now at “%1”</translation>
    </message>
    <message>
        <source>现在能办的</source>
        <translation>What can be done now</translation>
    </message>
    <message>
        <source>还在这一环节</source>
        <translation>stays at this stage</translation>
    </message>
    <message>
        <source>到“%1”</source>
        <translation>to “%1”</translation>
    </message>
    <message>
        <source>%1，出%2</source>
        <translation>%1, makes %2</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>这一环节没有你能办的。</source>
        <translation>There is nothing for you to do at this stage.</translation>
    </message>
    <message>
        <source>现在不能办的，为什么</source>
        <translation>What cannot be done now, and why</translation>
    </message>
    <message>
        <source>先不办</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>the handling unit</translation>
    </message>
    <message>
        <source>网格员</source>
        <translation>Grid worker</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>由%1办。</source>
        <translation>Done by %1.</translation>
    </message>
    <message>
        <source>或</source>
        <translation> or </translation>
    </message>
</context>
<context>
    <name>huimin::ui::ActSheet</name>
    <message>
        <source>办了就出%1。</source>
        <translation>It makes %1.</translation>
    </message>
    <message>
        <source>先不办</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>还有没填的，标在那一项下面。</source>
        <translation>Something is not filled in yet; it is marked at its field.</translation>
    </message>
    <message>
        <source>%1：%2，%3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>接着上次没办完的。</source>
        <translation>What was left unfinished stands here again.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::AgentBlock</name>
    <message>
        <source>代办人（本人来办就空着）</source>
        <translation>Agent (empty where the applicant comes)</translation>
    </message>
    <message>
        <source>代办人证件号码</source>
        <translation>Id number of the agent</translation>
    </message>
    <message>
        <source>凭什么代办</source>
        <translation>By what he acts</translation>
    </message>
    <message>
        <source>书面委托</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>法定代理</source>
        <translation>By law</translation>
    </message>
    <message>
        <source>单位经办</source>
        <translation>Own staff</translation>
    </message>
    <message>
        <source>委托有效到</source>
        <translation>Authorised until</translation>
    </message>
    <message numerus="yes">
        <source>委托书上没写的，算 %n 天。</source>
        <translation>
            <numerusform>%n day where the paper does not say.</numerusform>
            <numerusform>%n days where the paper does not say.</numerusform>
        </translation>
    </message>
    <message>
        <source>登记库，换人 Alt+A</source>
        <translation>register, change Alt+A</translation>
    </message>
    <message>
        <source>登记库</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>谁来代办</source>
        <translation>Who acts for the applicant</translation>
    </message>
    <message>
        <source>本人来办，不要代办人</source>
        <translation>The applicant comes himself: no agent</translation>
    </message>
    <message>
        <source>他不能代办：就是申请人，或未成年，或已去世。</source>
        <translation>Cannot act: the applicant himself, under age, or dead.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::AttachmentSheet</name>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>放到哪份材料</source>
        <translation>For which paper</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>转 90°</source>
        <translation>Turn 90°</translation>
    </message>
    <message>
        <source>归到这份材料</source>
        <translation>Move to this paper</translation>
    </message>
    <message>
        <source>在这台电脑上，连上中心自己传</source>
        <translation>On this computer; goes up by itself when the center is there</translation>
    </message>
    <message>
        <source>中心收到了</source>
        <translation>The center has it</translation>
    </message>
    <message>
        <source>中心没收：内容和类型不符</source>
        <translation>Not taken by the center: the content is not what it says</translation>
    </message>
    <message>
        <source>还没归到材料</source>
        <translation>Not sorted to a paper yet</translation>
    </message>
    <message>
        <source>还没有附件。把文件拖到这里，或从剪贴板粘贴。</source>
        <translation>No files yet. Drop files here, or paste from the clipboard.</translation>
    </message>
    <message>
        <source>PDF 文件，%1 KB</source>
        <translation>PDF file, %1 KB</translation>
    </message>
    <message>
        <source>这张看不了，内容没有丢。</source>
        <translation>This one cannot be shown. Its content is not lost.</translation>
    </message>
    <message>
        <source>离线看不到，连上中心再看。</source>
        <translation>Not here while offline. Look again when the center is there.</translation>
    </message>
    <message>
        <source>放好了。</source>
        <translation>Put in.</translation>
    </message>
    <message>
        <source>剪贴板里没有图片，也没有文件。</source>
        <translation>There is neither a picture nor a file on the clipboard.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::BatchSheet</name>
    <message>
        <source>缺 %1 份材料</source>
        <translation>Papers missing: %1</translation>
    </message>
    <message>
        <source>要一件一件填：%1</source>
        <translation>To be filled in one by one: %1</translation>
    </message>
    <message>
        <source>一起办 %1 件</source>
        <translation>Handle %1 together</translation>
    </message>
    <message>
        <source>这 %1 件不能一起办，先看：</source>
        <translation>Look at these first, they cannot go along (%1):</translation>
    </message>
    <message>
        <source>不能一起办的</source>
        <translation>Cannot go along</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>没有能一起办的。</source>
        <translation>None of them can be handled together.</translation>
    </message>
    <message>
        <source>其余 %1 件：%2。每一件都单独记下。</source>
        <translation>The other %1: %2. Each is recorded by itself.</translation>
    </message>
    <message>
        <source>先不办</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::CalledSheet</name>
    <message>
        <source>%1 叫了还没来</source>
        <translation>%1 was called and has not come</translation>
    </message>
    <message>
        <source>没有叫了还没来的号</source>
        <translation>Nobody is awaited</translation>
    </message>
    <message>
        <source>再叫一次</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>再叫，记下叫了几次</source>
        <translation>Call again and count it</translation>
    </message>
    <message>
        <source>过号</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>排到现在等着的人后面，叫下一位</source>
        <translation>Behind those who wait now; call the next one</translation>
    </message>
    <message>
        <source>没来</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>这个号作废，叫下一位</source>
        <translation>The number is void; call the next one</translation>
    </message>
    <message>
        <source>叫了没来怎么办</source>
        <translation>Called and not here: what now</translation>
    </message>
    <message>
        <source>1–3 选，Esc 再等等</source>
        <translation>1–3 choose, Esc waits on</translation>
    </message>
</context>
<context>
    <name>huimin::ui::CatalogueBench</name>
    <message>
        <source>办事指南：带什么、多久、多少钱</source>
        <translation>Guide to items: what to bring, how long, how much</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>事项目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>%1 的新版本发布了。</source>
        <translation>The new version of %1 is published.</translation>
    </message>
    <message>
        <source>%1 零点起用。</source>
        <translation>It is used from midnight of %1.</translation>
    </message>
    <message>
        <source>%1 取消了。</source>
        <translation>%1 is cancelled.</translation>
    </message>
    <message>
        <source>%1 零点起不再收新的。</source>
        <translation>From midnight of %1 nothing new is taken in.</translation>
    </message>
    <message>
        <source>导出事项目录</source>
        <translation>Export the catalogue</translation>
    </message>
    <message>
        <source>全部 (*.json);;表格用的文本 (*.csv)</source>
        <translation>Everything (*.json);;Text for spreadsheets (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>导出了 %n 个事项。</source>
        <translation>
            <numerusform>%n item exported.</numerusform>
            <numerusform>%n items exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>导入事项目录</source>
        <translation>Import the catalogue</translation>
    </message>
    <message>
        <source>事项目录 (*.json *.csv)</source>
        <translation>Catalogue (*.json *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>导入 %n 个事项</source>
        <translation>
            <numerusform>Import %n item</numerusform>
            <numerusform>Import %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>没有改的不动，改了的各发一版。有一处不对就全都不导。</source>
        <translation>What is unchanged is left alone, each changed item gets a new version. With one fault nothing is imported.</translation>
    </message>
    <message>
        <source>改了的从哪天起</source>
        <translation>Changes take effect from</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>最早明天。</source>
        <translation>Tomorrow at the earliest.</translation>
    </message>
    <message>
        <source>导入好了：新版本 %1 个，取消 %2 个。</source>
        <translation>Imported: %1 new versions, %2 cancelled.</translation>
    </message>
    <message>
        <source>没有改的 %1 个，不动。</source>
        <translation>%1 unchanged ones were left alone.</translation>
    </message>
    <message>
        <source>要连着中心才能导入。文件没有动，连上了再导。</source>
        <translation>Importing needs the center. The file was not touched; import it when the center is back.</translation>
    </message>
    <message>
        <source>还有 %1 处。</source>
        <translation>%1 more.</translation>
    </message>
    <message>
        <source>没有导入，什么都没改</source>
        <translation>Not imported, nothing was changed</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>All right</translation>
    </message>
</context>
<context>
    <name>huimin::ui::CheckSheet</name>
    <message>
        <source>还没问的</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>代办</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>怎么补：%1</source>
        <translation>How: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>还差 %n 处，一次说清</source>
        <translation>
            <numerusform>%n thing missing, all at once</numerusform>
            <numerusform>%n things missing, all at once</numerusform>
        </translation>
    </message>
    <message>
        <source>还差的</source>
        <translation>Missing</translation>
    </message>
    <message numerus="yes">
        <source>按序号或 Enter 到那一处。其余 %n 项没问题。</source>
        <translation>
            <numerusform>Its key or Enter goes there. %n other is fine.</numerusform>
            <numerusform>Its key or Enter goes there. %n others are fine.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1表和问题填对了，才能收件、出补正通知。</source>
        <translation>%1 Papers are received and a notice is given once form and questions are right.</translation>
    </message>
    <message>
        <source>一次性告知单</source>
        <translation>One-time sheet</translation>
    </message>
    <message>
        <source>收件，出补正通知</source>
        <translation>Receive, give notice</translation>
    </message>
    <message>
        <source>容缺受理</source>
        <translation>Accept with promise</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ClockBar</name>
    <message>
        <source>停</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ConflictRow</name>
    <message>
        <source>原来：%1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>还没选</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>用我的</source>
        <translation>Use mine</translation>
    </message>
    <message>
        <source>用中心的</source>
        <translation>Use the center's</translation>
    </message>
    <message>
        <source>两个都留</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>1，我的，%1，%2</source>
        <translation>1, mine, %1, %2</translation>
    </message>
    <message>
        <source>2，中心的，%1，%2</source>
        <translation>2, the center's, %1, %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ConsultSheet</name>
    <message>
        <source>咨询：问了什么，怎么答的</source>
        <translation>Consultation: what was asked and answered</translation>
    </message>
    <message>
        <source>记一句</source>
        <translation>One line</translation>
    </message>
    <message>
        <source>关于哪个事项（可以空着）</source>
        <translation>About which item (may be empty)</translation>
    </message>
    <message>
        <source>没有选</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>按 F2 选</source>
        <translation>F2 chooses</translation>
    </message>
    <message>
        <source>不记</source>
        <translation>Do not record</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>写一句问了什么。</source>
        <translation>Write one line on what was asked.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ContactEditor</name>
    <message>
        <source>改 %1 的联系方式</source>
        <translation>Change contact details of %1</translation>
    </message>
    <message>
        <source>保存联系方式</source>
        <translation>Save contact details</translation>
    </message>
    <message>
        <source>空着的格子不改</source>
        <translation>Empty fields stay as they are</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>现在是 %1</source>
        <translation>Now %1</translation>
    </message>
    <message>
        <source>这一项作废，不再用</source>
        <translation>This no longer applies</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 处要改，按 Ctrl+J 过去。</source>
        <translation>
            <numerusform>%n place to correct; Ctrl+J takes you there.</numerusform>
            <numerusform>%n places to correct; Ctrl+J takes you there.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有改动。</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>没存成：%1 填的都还在。</source>
        <translation>Not saved: %1 Your entries are kept.</translation>
    </message>
    <message>
        <source>上次没存完的还在这里。</source>
        <translation>What was not saved last time is still here.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::CounterBench</name>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>下一位：结束这次接待，叫下一个号</source>
        <translation>Next: end this reception and call the next number</translation>
    </message>
    <message>
        <source>叫了没来：重叫、过号、作废</source>
        <translation>Called and not here: again, pass, void</translation>
    </message>
    <message>
        <source>咨询：记下问了什么</source>
        <translation>Consultation: note what was asked</translation>
    </message>
    <message>
        <source>评价：转过去请他评</source>
        <translation>Rating: turn the screen to the citizen</translation>
    </message>
    <message>
        <source>接待：没取号的人</source>
        <translation>Reception: somebody without a number</translation>
    </message>
    <message>
        <source>取号：给来的人一个号</source>
        <translation>Take a number: for whoever comes in</translation>
    </message>
    <message>
        <source>领证：谁来领，送达</source>
        <translation>Hand over results: who collects</translation>
    </message>
    <message>
        <source>交班：手上还有什么</source>
        <translation>Hand over the shift: what is still open</translation>
    </message>
    <message>
        <source>差评整改：评价和整改</source>
        <translation>Bad ratings: put right and close</translation>
    </message>
    <message>
        <source>%1 的已送达。</source>
        <translation>Delivered: %1.</translation>
    </message>
    <message>
        <source>现在没有叫了还没来的号。</source>
        <translation>Nobody is being awaited now.</translation>
    </message>
    <message>
        <source>咨询记下了，算在这次接待里。</source>
        <translation>Noted, it counts in this reception.</translation>
    </message>
    <message>
        <source>没有在办的接待，评价要跟着一次接待。</source>
        <translation>No reception is open; a rating belongs to one.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::CounterDesk</name>
    <message>
        <source>%1 号窗口</source>
        <translation>Window %1</translation>
    </message>
    <message>
        <source>后面 %1 人</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>没取号</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>办了 %1 分</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>已等 %1 分，叫了 %2 次</source>
        <translation>Waited %1 min, called %2 times</translation>
    </message>
    <message>
        <source>已等 %1 分</source>
        <translation>Waited %1 min</translation>
    </message>
    <message>
        <source>没有人在办</source>
        <translation>Nobody at the counter</translation>
    </message>
    <message>
        <source>最久等了 %1 分</source>
        <translation>Longest wait %1 min</translation>
    </message>
    <message>
        <source>没有人在等。</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>大厅里等着的 %1 位不是这个窗口的队列。</source>
        <translation>Waiting in the hall for other windows: %1.</translation>
    </message>
    <message>
        <source>%1 没叫成。</source>
        <translation>%1 was not called.</translation>
    </message>
    <message>
        <source>%1 号窗口先叫了 %2。</source>
        <translation>Window %1 called %2 first.</translation>
    </message>
    <message>
        <source>后面没有人了。</source>
        <translation>Nobody else is waiting.</translation>
    </message>
    <message>
        <source>接着叫 %1。</source>
        <translation>Calling %1 instead.</translation>
    </message>
    <message>
        <source>现在没有叫了还没来的号。</source>
        <translation>Nobody is being awaited now.</translation>
    </message>
    <message>
        <source>%1 没记上。</source>
        <translation>%1 was not recorded.</translation>
    </message>
    <message>
        <source>接待没记上。</source>
        <translation>The reception was not recorded.</translation>
    </message>
    <message>
        <source>这次接待没结束成。</source>
        <translation>The reception was not ended.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::DayPage</name>
    <message>
        <source>%1 已过</source>
        <translation>Was due %1</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>按规则来的</source>
        <translation>By a rule</translation>
    </message>
    <message>
        <source>按计划来的</source>
        <translation>By a plan</translation>
    </message>
    <message>
        <source>上级布置的</source>
        <translation>From above</translation>
    </message>
    <message>
        <source>热线转来的</source>
        <translation>From the hotline</translation>
    </message>
    <message>
        <source>办件里来的</source>
        <translation>From a matter</translation>
    </message>
    <message>
        <source>今天要走的</source>
        <translation>To walk today</translation>
    </message>
    <message>
        <source>为什么今天来这家</source>
        <translation>Why this door today</translation>
    </message>
    <message>
        <source>走访单</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>走访单，每户一个码</source>
        <translation>Day sheet with a code for each door</translation>
    </message>
    <message>
        <source>换任务</source>
        <translation>Other task</translation>
    </message>
    <message>
        <source>开始走访</source>
        <translation>Begin the visit</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>推迟</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>转交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>新事件</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>%1 户 %2 栋，%3 件，过期 %4 件</source>
        <translation>%1 doors in %2 buildings, %3 tasks, %4 overdue</translation>
    </message>
    <message>
        <source>%1 户 %2 栋，%3 件</source>
        <translation>%1 doors in %2 buildings, %3 tasks</translation>
    </message>
    <message>
        <source>不在楼里的</source>
        <translation>Not in a building</translation>
    </message>
    <message numerus="yes">
        <source>%n 户</source>
        <translation>
            <numerusform>%n door</numerusform>
            <numerusform>%n doors</numerusform>
        </translation>
    </message>
    <message>
        <source>这个地方</source>
        <translation>This place</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>今天的都走完了。</source>
        <translation>All done for today.</translation>
    </message>
    <message>
        <source>选一件，这里说为什么。</source>
        <translation>Choose one; here is why.</translation>
    </message>
    <message>
        <source>%1，%2 定的。</source>
        <translation>%1, set %2.</translation>
    </message>
    <message>
        <source>推过一次：%1</source>
        <translation>Postponed before: %1</translation>
    </message>
    <message>
        <source>记好了。</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>发现的问题报一件事件。</source>
        <translation>Report what was found as an event.</translation>
    </message>
    <message>
        <source>办好了：%1。</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>走访单存好了。</source>
        <translation>The day sheet is saved.</translation>
    </message>
    <message>
        <source>走访单，%1，%2</source>
        <translation>Day sheet, %1, %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::DeskSource</name>
    <message>
        <source>全市</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>离你近的、最近来过的在前</source>
        <translation>Near you and recently here come first</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%1没有；全市有 %n 个：%2。</source>
        <translation>
            <numerusform>None in %1; %n in the whole city: %2.</numerusform>
            <numerusform>None in %1; %n in the whole city: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>查全市</source>
        <translation>Search the whole city</translation>
    </message>
    <message>
        <source>本机没有。现在连不上中心，别处有没有还不知道。</source>
        <translation>None on this computer. There is no link to the center, so elsewhere is not known.</translation>
    </message>
    <message>
        <source>本机和中心都没有。换几个字，或用证件号、手机尾号再找。</source>
        <translation>None here and none at the center. Try other words, an id number or the end of a phone number.</translation>
    </message>
    <message numerus="yes">
        <source>%n 个结果，正在问中心</source>
        <translation>
            <numerusform>%n result, asking the center</numerusform>
            <numerusform>%n results, asking the center</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个结果，只有本机的，连不上中心</source>
        <translation>
            <numerusform>%n result from this computer only, no link to the center</numerusform>
            <numerusform>%n results from this computer only, no link to the center</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个结果，中心已核对</source>
        <translation>
            <numerusform>%n result, checked with the center</numerusform>
            <numerusform>%n results, checked with the center</numerusform>
        </translation>
    </message>
    <message>
        <source>正在办</source>
        <translation>Open matters</translation>
    </message>
    <message>
        <source>没有在办的件</source>
        <translation>No open matters</translation>
    </message>
    <message>
        <source>到期与提醒</source>
        <translation>Due and reminders</translation>
    </message>
    <message>
        <source>打开全貌</source>
        <translation>Open profile</translation>
    </message>
    <message>
        <source>直接收件</source>
        <translation>Take in papers</translation>
    </message>
    <message>
        <source>范围以外</source>
        <translation>Outside the area</translation>
    </message>
    <message>
        <source>说明用途后可以看 30 分钟</source>
        <translation>Give a purpose to look for 30 minutes</translation>
    </message>
    <message>
        <source>说明用途</source>
        <translation>Give a purpose</translation>
    </message>
    <message>
        <source>本人到场</source>
        <translation>Present in person</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>证件</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>户</source>
        <translation>Household</translation>
    </message>
    <message numerus="yes">
        <source>%1，同住 %n 人</source>
        <translation>
            <numerusform>%1, lives with %n other</numerusform>
            <numerusform>%1, lives with %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>打开办件</source>
        <translation>Open matter</translation>
    </message>
    <message>
        <source>证件号对上</source>
        <translation>Id number matches</translation>
    </message>
    <message>
        <source>手机号对上</source>
        <translation>Mobile number matches</translation>
    </message>
    <message>
        <source>车牌对上</source>
        <translation>Plate matches</translation>
    </message>
    <message>
        <source>信用代码对上</source>
        <translation>Credit code matches</translation>
    </message>
    <message>
        <source>地址对上</source>
        <translation>Address matches</translation>
    </message>
    <message>
        <source>办件编号对上</source>
        <translation>Matter number matches</translation>
    </message>
    <message>
        <source>同街道</source>
        <translation>Same street</translation>
    </message>
    <message>
        <source>同区</source>
        <translation>Same district</translation>
    </message>
    <message>
        <source>说明用途后才能看</source>
        <translation>Give a purpose to see it</translation>
    </message>
    <message>
        <source>已去世</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>已迁出</source>
        <translation>Moved out</translation>
    </message>
    <message numerus="yes">
        <source>%n 岁</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>辖区内</source>
        <translation>In your area</translation>
    </message>
</context>
<context>
    <name>huimin::ui::DoubtSheet</name>
    <message>
        <source>%1：哪里不对</source>
        <translation>%1: what is wrong</translation>
    </message>
    <message>
        <source>写进补正通知的话</source>
        <translation>Words for the notice</translation>
    </message>
    <message>
        <source>审查要点里哪一条没做到</source>
        <translation>Which review point is not met</translation>
    </message>
    <message>
        <source>没有做到：%1</source>
        <translation>not met: %1</translation>
    </message>
    <message>
        <source>改好了，收下</source>
        <translation>Put right, take it</translation>
    </message>
    <message>
        <source>没有不对</source>
        <translation>Nothing wrong</translation>
    </message>
    <message>
        <source>记下来</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>写明哪里不对，申请人才知道怎么改。</source>
        <translation>Say what is wrong, so that the applicant knows what to change.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::EnterprisePage</name>
    <message>
        <source>登记</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>证照</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>账单</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>跳到：登记</source>
        <translation>Go to: Registration</translation>
    </message>
    <message>
        <source>复制信用代码</source>
        <translation>Copy credit code</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>注册资本</source>
        <translation>Registered capital</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>营业期限</source>
        <translation>Business term</translation>
    </message>
    <message>
        <source>到 %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>No end date</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>登记机关</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>参保人数</source>
        <translation>People insured</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>法人已实名</source>
        <translation>Legal representative verified</translation>
    </message>
    <message>
        <source>来人到场，%1 起接待</source>
        <translation>Visitor present, reception since %1</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>证件</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>法定代表人证件号</source>
        <translation>Legal representative's id number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>%1 格</source>
        <translation>Grid %1</translation>
    </message>
    <message numerus="yes">
        <source>%n 位</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>没有记录。</source>
        <translation>No record.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ErrorState</name>
    <message>
        <source>复制编号 %1</source>
        <translation>Copy number %1</translation>
    </message>
</context>
<context>
    <name>huimin::ui::EventBench</name>
    <message>
        <source>事件列表</source>
        <translation>List of events</translation>
    </message>
    <message>
        <source>报事件</source>
        <translation>Report event</translation>
    </message>
    <message>
        <source>报了，并到那一件里了。</source>
        <translation>Reported, and joined to that one.</translation>
    </message>
    <message>
        <source>报上去了。</source>
        <translation>Reported.</translation>
    </message>
    <message>
        <source>连不上中心，先放在待发里。</source>
        <translation>The center cannot be reached; it waits to be sent.</translation>
    </message>
    <message>
        <source>今天要走的</source>
        <translation>To walk today</translation>
    </message>
</context>
<context>
    <name>huimin::ui::EventPage</name>
    <message>
        <source>不是本单位的事才退，最多退两次，要说清该由谁办。</source>
        <translation>Return only what is not yours, twice at most, and say whose it is.</translation>
    </message>
    <message>
        <source>要延期或挂账的在这里申请，主管同意了才生效。</source>
        <translation>Ask here for an extension or for hanging up; the supervisor decides.</translation>
    </message>
    <message>
        <source>派给单位，或派给网格员，二选一。</source>
        <translation>To a unit or to a grid worker, one of the two.</translation>
    </message>
    <message>
        <source>当场办完的记一笔，要有前后照片。</source>
        <translation>For what was done on the spot, with photos of before and after.</translation>
    </message>
    <message>
        <source>办这一步：能办的全部</source>
        <translation>Next step: all that can be done</translation>
    </message>
    <message>
        <source>派遣 签收 核查</source>
        <translation>dispatch sign check</translation>
    </message>
    <message>
        <source>加照片</source>
        <translation>Add a photo</translation>
    </message>
    <message>
        <source>时限怎么算的</source>
        <translation>How the limit is counted</translation>
    </message>
    <message>
        <source>办这一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1，%2，%3 米</source>
        <translation>%1, %2, %3 m</translation>
    </message>
    <message>
        <source>办好了：%1。</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>连不上中心，先放在待发里。</source>
        <translation>The center cannot be reached; it waits to be sent.</translation>
    </message>
    <message>
        <source>处置后</source>
        <translation>After handling</translation>
    </message>
    <message>
        <source>现场照片</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>挂账了，处置时限停着；到复查日期自己接着走。</source>
        <translation>Hung up: the limit stands still and goes on by itself on the review date.</translation>
    </message>
    <message>
        <source>现在没有在走的时限。</source>
        <translation>No limit runs now.</translation>
    </message>
    <message>
        <source>%1：%2。按分类、紧急程度和层级定。</source>
        <translation>%1: %2, by class, urgency and level.</translation>
    </message>
    <message>
        <source>到 %1 为止，已经过了 %2%。</source>
        <translation>Until %1; %2% has passed.</translation>
    </message>
    <message>
        <source>延过期，延到 %1。只能延一次。</source>
        <translation>Extended until %1. It can be extended once.</translation>
    </message>
    <message>
        <source>按自然时间算，夜里和休息日也算。</source>
        <translation>Counted by the clock, nights and rest days too.</translation>
    </message>
    <message>
        <source>按上班时间算，午休、夜里和休息日不算。</source>
        <translation>Counted in office hours; lunch, nights and rest days do not count.</translation>
    </message>
    <message>
        <source>过半和过八成会提醒；到期、过一半、过一倍时各升一级。</source>
        <translation>Warned at 50% and 80%; climbs a level at 100%, 150% and 200%.</translation>
    </message>
    <message numerus="yes">
        <source>因为超时已经升过 %n 级。</source>
        <translation>
            <numerusform>Climbed %n level for being late.</numerusform>
            <numerusform>Climbed %n levels for being late.</numerusform>
        </translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>没有内容丢失。</source>
        <translation>No content was lost.</translation>
    </message>
    <message>
        <source>限知</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>临时编号，等中心确认</source>
        <translation>Temporary number, waiting for the center</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>走到哪了</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>%1到 %2，过了 %3%。</source>
        <translation>%1 ends %2; %3% of it has passed. </translation>
    </message>
    <message>
        <source>有督办，%1 前答复。</source>
        <translation>Urged: answer by %1. </translation>
    </message>
    <message>
        <source>承办申请延期，等主管定。</source>
        <translation>An extension is asked for; the supervisor decides. </translation>
    </message>
    <message>
        <source>承办申请挂账，等主管定。</source>
        <translation>Hanging up is asked for; the supervisor decides. </translation>
    </message>
    <message numerus="yes">
        <source>退回过 %n 次，说该由%1办。</source>
        <translation>
            <numerusform>Returned once: said to be for %1. </numerusform>
            <numerusform>Returned %n times: said to be for %1. </numerusform>
        </translation>
    </message>
    <message>
        <source>并入 %1，那一件在“%2”。</source>
        <translation>Joined to %1, which is at “%2”. </translation>
    </message>
    <message>
        <source>现在%1。</source>
        <translation>Now %1.</translation>
    </message>
    <message>
        <source>不等谁</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>等%1</source>
        <translation>it waits for: %1</translation>
    </message>
    <message>
        <source>登记的</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>同事</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>还没派</source>
        <translation>Not dispatched</translation>
    </message>
    <message>
        <source>协办</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>处置人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>核查人</source>
        <translation>Checker</translation>
    </message>
    <message>
        <source>涉及人员</source>
        <translation>People concerned</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>还没有照片。F7 加一张。</source>
        <translation>No photos yet. F7 adds one.</translation>
    </message>
    <message>
        <source>看不了</source>
        <translation>Cannot be shown</translation>
    </message>
    <message>
        <source>离线看不到</source>
        <translation>Not while offline</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>中心</source>
        <translation>Center</translation>
    </message>
    <message numerus="yes">
        <source>（照片 %n 张）</source>
        <translation>
            <numerusform> (%n photo)</numerusform>
            <numerusform> (%n photos)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::EventsPage</name>
    <message>
        <source>督办，%1 前答复</source>
        <translation>Urged, answer by %1</translation>
    </message>
    <message>
        <source>申请延期，等主管定</source>
        <translation>Extension asked for</translation>
    </message>
    <message>
        <source>申请挂账，等主管定</source>
        <translation>Hanging up asked for</translation>
    </message>
    <message numerus="yes">
        <source>退回过 %n 次，要重新派</source>
        <translation>
            <numerusform>Returned once, to dispatch anew</numerusform>
            <numerusform>Returned %n times, to dispatch anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>核查没过 %n 次</source>
        <translation>
            <numerusform>Failed the check once</numerusform>
            <numerusform>Failed the check %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1到 %2</source>
        <translation>%1 ends %2</translation>
    </message>
    <message>
        <source>等我办的</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>全部没归档的</source>
        <translation>All not archived</translation>
    </message>
    <message>
        <source>分类、地点或编号   /</source>
        <translation>Class, place or number   /</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>新事件</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>怎么回事</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>换环节</source>
        <translation>Other stage</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next matter</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>超 %1</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>%1，%2 件，%3 件超时</source>
        <translation>%1, %2, of them %3 late</translation>
    </message>
    <message>
        <source>%1，%2 件</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>没有等你办的。按 A 看全部。</source>
        <translation>Nothing waits for you. A shows all.</translation>
    </message>
    <message>
        <source>没有超时的。</source>
        <translation>Nothing is late.</translation>
    </message>
    <message>
        <source>这个环节没有事件。按数字换一个环节。</source>
        <translation>No events at this stage. A digit goes to another.</translation>
    </message>
    <message>
        <source>选一件，这里说是怎么回事。</source>
        <translation>Choose one; here is what it is about.</translation>
    </message>
    <message>
        <source>等谁</source>
        <translation>Waiting on</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>还没派</source>
        <translation>Not dispatched</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>huimin::ui::FormField</name>
    <message>
        <source>看不出是哪一天，写成 2026-12-24。</source>
        <translation>This is not a date. Write 2026-12-24.</translation>
    </message>
    <message>
        <source>没有 %1 月，改成 01 到 12。</source>
        <translation>There is no month %1. Use 01 to 12.</translation>
    </message>
    <message>
        <source>%1 月没有 %2 日，最多到 %3 日。</source>
        <translation>Month %1 has no day %2; the last is %3.</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>%1，必填</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>来自%1，不能改</source>
        <translation>From %1, cannot be changed</translation>
    </message>
</context>
<context>
    <name>huimin::ui::FrontPage</name>
    <message>
        <source>惠民</source>
        <translation>Huimin</translation>
    </message>
    <message>
        <source>窗口和网格</source>
        <translation>Windows and grid</translation>
    </message>
</context>
<context>
    <name>huimin::ui::GuidePage</name>
    <message>
        <source>综合</source>
        <translation>General</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>领取</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>给哪个队列的号</source>
        <translation>A number of which queue</translation>
    </message>
    <message>
        <source>刚给的号</source>
        <translation>The number just given</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>办什么</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>按数字给号。</source>
        <translation>A digit gives a number.</translation>
    </message>
    <message>
        <source>办什么：选事项</source>
        <translation>What for: choose an item</translation>
    </message>
    <message>
        <source>再打一张号</source>
        <translation>Print the number again</translation>
    </message>
    <message>
        <source>给号</source>
        <translation>Give a number</translation>
    </message>
    <message>
        <source>再打一张</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>清掉选的</source>
        <translation>Clear what was chosen</translation>
    </message>
    <message>
        <source>没有人在等</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>等着 %1 人，最久 %2 分</source>
        <translation>%1 waiting, the longest %2 min</translation>
    </message>
    <message>
        <source>%1 队列，%2，等着 %3 人</source>
        <translation>Queue %1, %2, %3 waiting</translation>
    </message>
    <message>
        <source>不记是谁</source>
        <translation>No name noted</translation>
    </message>
    <message>
        <source>%1，办什么到窗口再说</source>
        <translation>%1, the matter is settled at the window</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>没给成号：%1</source>
        <translation>No number given: %1</translation>
    </message>
    <message>
        <source>前面没有人</source>
        <translation>Nobody before you</translation>
    </message>
    <message>
        <source>前面还有 %1 位</source>
        <translation>Before you: %1</translation>
    </message>
    <message>
        <source>号码 %1，%2</source>
        <translation>Number %1, %2</translation>
    </message>
    <message>
        <source>已打印。</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>没有打印机：把号码念给他，或让他拍下来。</source>
        <translation>No printer: read the number out, or let it be photographed.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::HandedCard</name>
    <message>
        <source>收件草稿</source>
        <translation>Draft of a take-in</translation>
    </message>
    <message>
        <source>修改资料的草稿</source>
        <translation>Draft of a change</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>(cleared)</translation>
    </message>
    <message>
        <source>待接手的</source>
        <translation>To take over</translation>
    </message>
    <message>
        <source>片区换了人，没办成的转到这里</source>
        <translation>When an area changes hands, what was not finished comes here</translation>
    </message>
    <message>
        <source>看内容</source>
        <translation>Show contents</translation>
    </message>
    <message>
        <source>办好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1，%2 转来：%3</source>
        <translation>%1, handed over %2: %3</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>看转来的内容</source>
        <translation>Show what was handed over</translation>
    </message>
    <message>
        <source>里面有个人信息，原因会记下来。</source>
        <translation>There are personal data in it; the reason is recorded.</translation>
    </message>
    <message>
        <source>这一条办好了</source>
        <translation>This one is done</translation>
    </message>
    <message>
        <source>写清怎么办的，这一条就不再列在这里。</source>
        <translation>Say how it was seen to; it then leaves this list.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>写几个字说明原因。</source>
        <translation>Say why in a few words.</translation>
    </message>
    <message>
        <source>看完了</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>huimin::ui::HandoverPage</name>
    <message>
        <source>谁来领</source>
        <translation>Who collects</translation>
    </message>
    <message>
        <source>扫回执上的码，或输入办件编号   /</source>
        <translation>Scan the receipt, or type the number   /</translation>
    </message>
    <message>
        <source>扫回执上的码，或输入办件编号</source>
        <translation>Scan the receipt, or type the number</translation>
    </message>
    <message>
        <source>领证</source>
        <translation>Hand over results</translation>
    </message>
    <message>
        <source>待领取</source>
        <translation>Ready to collect</translation>
    </message>
    <message>
        <source>看过本人的证件了吗</source>
        <translation>Whose paper was looked at</translation>
    </message>
    <message>
        <source>本人，证件对过</source>
        <translation>The applicant, paper checked</translation>
    </message>
    <message>
        <source>代办人，证件和委托对过</source>
        <translation>An agent, paper and authorisation checked</translation>
    </message>
    <message>
        <source>快递寄走</source>
        <translation>Sent by courier</translation>
    </message>
    <message>
        <source>代办人姓名</source>
        <translation>Name of the agent</translation>
    </message>
    <message>
        <source>代办人证件号码</source>
        <translation>Id number of the agent</translation>
    </message>
    <message>
        <source>快递单号</source>
        <translation>Courier number</translation>
    </message>
    <message>
        <source>交给他，记送达</source>
        <translation>Hand it over and record it</translation>
    </message>
    <message>
        <source>送达：交给领的人</source>
        <translation>Delivery: hand it to who collects</translation>
    </message>
    <message>
        <source>扫码或编号</source>
        <translation>Scan or number</translation>
    </message>
    <message>
        <source>对证件</source>
        <translation>Check the paper</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Deliver</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>只看 14 天没领的</source>
        <translation>Only those left 14 days</translation>
    </message>
    <message>
        <source>打开办件</source>
        <translation>Open the matter</translation>
    </message>
    <message>
        <source>%1 件待领</source>
        <translation>%1 to collect</translation>
    </message>
    <message>
        <source>%1 件待领，%2 件放了 %3 天以上</source>
        <translation>%1 to collect, %2 left for %3 days or more</translation>
    </message>
    <message>
        <source>没有放了 14 天还没领的。</source>
        <translation>Nothing was left for 14 days.</translation>
    </message>
    <message>
        <source>没有待领的。</source>
        <translation>Nothing to collect.</translation>
    </message>
    <message>
        <source>待领里没有 %1：看看办到哪一步了，或号码是不是输错了。</source>
        <translation>%1 is not ready to collect: look where it stands, or whether the number is right.</translation>
    </message>
    <message>
        <source>选一件，或扫回执上的码</source>
        <translation>Choose one, or scan the receipt</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>先对证件：按 1、2、3 说是谁来领。</source>
        <translation>Check the paper first: 1, 2 or 3 says who collects.</translation>
    </message>
    <message>
        <source>写代办人的姓名。</source>
        <translation>Write the agent's name.</translation>
    </message>
    <message>
        <source>写代办人的证件号码。</source>
        <translation>Write the agent's id number.</translation>
    </message>
    <message>
        <source>写快递单号。</source>
        <translation>Write the courier number.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::IdentityPanel</name>
    <message>
        <source>读卡和人像都对，本人在场：高级</source>
        <translation>Card and face both fit, present in person: high</translation>
    </message>
    <message>
        <source>读卡：中级</source>
        <translation>Card read: medium</translation>
    </message>
    <message>
        <source>人像比对：中级</source>
        <translation>Face compared: medium</translation>
    </message>
    <message>
        <source>银行卡：中级</source>
        <translation>Bank card: medium</translation>
    </message>
    <message>
        <source>看原件：初级</source>
        <translation>Original seen: basic</translation>
    </message>
    <message>
        <source>手机号：初级</source>
        <translation>Mobile number: basic</translation>
    </message>
    <message>
        <source>核验 %1 的身份</source>
        <translation>Verify identity of %1</translation>
    </message>
    <message>
        <source>怎么核验的</source>
        <translation>How it was verified</translation>
    </message>
    <message>
        <source>记下谁在什么时候用什么办法核验的。等级按还有效的核验算。</source>
        <translation>Who, when and how are recorded. The level follows from the checks still valid.</translation>
    </message>
    <message>
        <source>没通过</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>不记</source>
        <translation>Do not record</translation>
    </message>
    <message>
        <source>通过，记下</source>
        <translation>Passed, record it</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ItemEditor</name>
    <message numerus="yes">
        <source>%n 个答案</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>各项</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>这一项</source>
        <translation>This field</translation>
    </message>
    <message>
        <source>和上一版的差别</source>
        <translation>What differs from the version before</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From which day</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>取消这个事项</source>
        <translation>Cancel this item</translation>
    </message>
    <message>
        <source>发布这一版</source>
        <translation>Publish this version</translation>
    </message>
    <message>
        <source>改事项</source>
        <translation>Change an item</translation>
    </message>
    <message>
        <source>改事项：%1</source>
        <translation>Change item: %1</translation>
    </message>
    <message>
        <source>换一项</source>
        <translation>Another field</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>加一行</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>挪</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>没有这个事项。</source>
        <translation>No such item.</translation>
    </message>
    <message>
        <source>%1，%2，第 %3 版</source>
        <translation>%1, %2, version %3</translation>
    </message>
    <message>
        <source>本厅没有在办的。</source>
        <translation>No matter of this hall is open.</translation>
    </message>
    <message numerus="yes">
        <source>本厅有 %n 件在办，仍按收件那天的版本办完。</source>
        <translation>
            <numerusform>%n open matter of this hall stays with the version of the day it was taken in.</numerusform>
            <numerusform>%n open matters of this hall stay with the version of the day they were taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>不对</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>改了</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>还没有。按 Ins 加一行。</source>
        <translation>None yet. Ins adds a row.</translation>
    </message>
    <message>
        <source>Enter 改，Ins 加，Del 去掉，Alt+↑ ↓ 挪</source>
        <translation>Enter changes, Ins adds, Del removes, Alt+↑ ↓ moves</translation>
    </message>
    <message>
        <source>还没有改。</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处不对，改好才能发布。</source>
        <translation>
            <numerusform>%n thing is wrong; put it right to publish.</numerusform>
            <numerusform>%n things are wrong; put them right to publish.</numerusform>
        </translation>
    </message>
    <message>
        <source>那天零点换，之前收的按老版本。</source>
        <translation>It takes over at midnight of that day; what was taken in before stays with the old version.</translation>
    </message>
    <message>
        <source>这一行读不懂，没有记下：工作日是整数，答案按“键 | 中文 | 英文 | 变化”写。</source>
        <translation>This row cannot be read and was not kept: days are whole numbers, answers are written “key | Chinese | English | effect”.</translation>
    </message>
    <message>
        <source>最早明天。今天收的已经按现在这一版。</source>
        <translation>Tomorrow at the earliest. What was taken in today stands under the present version.</translation>
    </message>
    <message>
        <source>最早明天。</source>
        <translation>Tomorrow at the earliest.</translation>
    </message>
    <message>
        <source>从 %1 起不再收“%2”</source>
        <translation>From %1 nothing new for “%2”</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>在办的照常办完。</source>
        <translation>What is open goes on to its end.</translation>
    </message>
    <message>
        <source>取消事项</source>
        <translation>Cancel the item</translation>
    </message>
    <message>
        <source>要连着中心才能发布。改的都在草稿里，连上了再发。</source>
        <translation>Publishing needs the center. Your changes are kept as a draft; publish when it is back.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ItemGuidePage</name>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>办事指南</source>
        <translation>Guide to items</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导入事项目录</source>
        <translation>Import the catalogue</translation>
    </message>
    <message>
        <source>导出事项目录</source>
        <translation>Export the catalogue</translation>
    </message>
    <message>
        <source>改这个事项</source>
        <translation>Change this item</translation>
    </message>
    <message>
        <source>事项名称、拼音首字母或编码，例如 csdj</source>
        <translation>Name, pinyin initials or code of an item, such as csdj</translation>
    </message>
    <message>
        <source>找事项</source>
        <translation>Find an item</translation>
    </message>
    <message>
        <source>打印一次性告知单</source>
        <translation>Print the one-time notice</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>要带的材料</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>换一个</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>读出来以后在这里看。</source>
        <translation>It is shown here once it has been read.</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>还没生效</source>
        <translation>Not in force yet</translation>
    </message>
    <message>
        <source>%1 起第 %2 版</source>
        <translation>version %2 from %1</translation>
    </message>
    <message>
        <source>这里还没有事项。管理员在中心导入目录，同步后就有。</source>
        <translation>There are no items yet. An administrator imports the catalogue at the center; they come with the next synchronisation.</translation>
    </message>
    <message>
        <source>没有这样的事项。换个词，或只打首字母。</source>
        <translation>No such item. Try another word, or only the initials.</translation>
    </message>
    <message>
        <source>左边选一个事项。</source>
        <translation>Choose an item at the left.</translation>
    </message>
    <message>
        <source>%1（第 %2 版，%3 起）</source>
        <translation>%1 (version %2, from %3)</translation>
    </message>
    <message>
        <source>当场办</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>承诺 %1 个工作日，法定 %2 个工作日</source>
        <translation>%1 working days promised, %2 by law</translation>
    </message>
    <message>
        <source>多久</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>多少钱</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>How</translation>
    </message>
    <message>
        <source>谁能办</source>
        <translation>Who may apply</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1. %2，%3</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>%1. %2，%3，不一定要带</source>
        <translation>%1. %2 (%3), perhaps not needed on paper</translation>
    </message>
    <message>
        <source>看情形：
%1</source>
        <translation>Depending on the situation:
%1</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ItemPicker</name>
    <message>
        <source>办什么事</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>事项名称、拼音或首字母，例如 gljt</source>
        <translation>Item name, pinyin or initials, for example gljt</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>↑ ↓ 选，Enter 办这件，Esc 退回</source>
        <translation>↑ ↓ choose, Enter opens it, Esc goes back</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>即办件</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>不收费</source>
        <translation>No fee</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>没有这样的事项。换个词，或只打首字母。</source>
        <translation>No such item. Try another word, or only the initials.</translation>
    </message>
    <message numerus="yes">
        <source>承诺 %n 天</source>
        <translation>
            <numerusform>Promised: %n day</numerusform>
            <numerusform>Promised: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::ui::ItemRowSheet</name>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>可以空着</source>
        <translation>May be empty</translation>
    </message>
    <message>
        <source>键 | 中文 | 英文 | -不要的材料 +加的材料 原来的&gt;换成的。常见的答案放第一行。</source>
        <translation>key | Chinese | English | -paper left out +paper added old&gt;new. The commonest answer comes first.</translation>
    </message>
    <message>
        <source>好</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>huimin::ui::KeySheet</name>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>打字就能筛</source>
        <translation>Type to filter</translation>
    </message>
    <message>
        <source>筛选按键</source>
        <translation>Filter keys</translation>
    </message>
    <message>
        <source>Esc 关上</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>这一页</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>没有这样的按键</source>
        <translation>No such key</translation>
    </message>
</context>
<context>
    <name>huimin::ui::LevelBadge</name>
    <message>
        <source>未实名</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>初级实名</source>
        <translation>Real name: basic</translation>
    </message>
    <message>
        <source>中级实名</source>
        <translation>Real name: medium</translation>
    </message>
    <message>
        <source>高级实名</source>
        <translation>Real name: high</translation>
    </message>
</context>
<context>
    <name>huimin::ui::MapLegend</name>
    <message>
        <source>图例：%1</source>
        <translation>Legend: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>huimin::ui::MapPage</name>
    <message>
        <source>载入图层</source>
        <translation>Load a layer</translation>
    </message>
    <message>
        <source>没载入 %1</source>
        <translation>%1 was not loaded</translation>
    </message>
    <message>
        <source>自己的图层最多 %1 个。关上地图再打开，可以换别的。</source>
        <translation>At most %1 layers of your own. Close the map and open it again to choose others.</translation>
    </message>
    <message>
        <source>载入了 %1，%2 个要素</source>
        <translation>%1 loaded, %2 features</translation>
    </message>
    <message>
        <source>按 WGS-84 画。区界的坐标系没有写明，和这一层可能差几百米。</source>
        <translation>Drawn as WGS-84. The datum of the district borders is not stated; they may lie some hundred metres off this layer.</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列</source>
        <translation>Line %1, column %2</translation>
    </message>
    <message>
        <source>第 %1 行，第 %2 个要素</source>
        <translation>Line %1, feature %2</translation>
    </message>
    <message>
        <source>第 %1 行，第 %2 个要素“%3”</source>
        <translation>Line %1, feature %2, “%3”</translation>
    </message>
    <message>
        <source>文件超过 %1 MB。在制图软件里裁小或简化后再载入。</source>
        <translation>The file is larger than %1 MB. Crop or simplify it in a mapping program, then load it.</translation>
    </message>
    <message>
        <source>%1读不下去：这里不是 JSON。可能少了括号、引号或逗号，或文件没有传完整。</source>
        <translation>%1: this is not JSON. A bracket, quote or comma may be missing, or the file was not sent whole.</translation>
    </message>
    <message>
        <source>%1 是 JSON，但不是 GeoJSON。应有 FeatureCollection、Feature 或几何。</source>
        <translation>%1 is JSON but not GeoJSON. It should hold a FeatureCollection, a Feature or a geometry.</translation>
    </message>
    <message>
        <source>%1不是要素。</source>
        <translation>%1: this is no feature.</translation>
    </message>
    <message>
        <source>%1的几何类型不认识。能画的是点、线、面和它们的组合。</source>
        <translation>%1: unknown kind of geometry. Points, lines, areas and groups of them can be drawn.</translation>
    </message>
    <message>
        <source>%1的坐标不对：不是数字、点太少，或面的边界没有合上。</source>
        <translation>%1: wrong coordinates. They are no numbers, too few, or the area's border does not close.</translation>
    </message>
    <message>
        <source>%1的坐标不是经纬度。经度在前、纬度在后，用 WGS-84 导出。</source>
        <translation>%1: these are no degrees. Export as WGS-84, longitude before latitude.</translation>
    </message>
    <message>
        <source>%1不在本市附近。看看是不是别的城市的文件，或经纬度写反了。</source>
        <translation>%1: not near this city. It may be another city's file, or longitude and latitude are swapped.</translation>
    </message>
    <message>
        <source>%1的边界和自己相交。在制图软件里修好这个面再载入。</source>
        <translation>%1: the border crosses itself. Repair this area in a mapping program, then load it.</translation>
    </message>
    <message>
        <source>要素超过 %1 个。分成几个文件再载入。</source>
        <translation>More than %1 features. Split them into several files.</translation>
    </message>
    <message>
        <source>文件里没有要素。</source>
        <translation>The file holds no features.</translation>
    </message>
    <message>
        <source>%1 按本机的资料</source>
        <translation>%1, from the records on this device</translation>
    </message>
    <message>
        <source>示意图，界线不作依据。</source>
        <translation>Schematic; the borders have no legal force.</translation>
    </message>
    <message>
        <source>地图</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>送去打印了</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>打印机 %1，A4 横放。</source>
        <translation>Printer %1, A4 across.</translation>
    </message>
    <message>
        <source>没有打印机，存成 PDF</source>
        <translation>No printer: save as PDF</translation>
    </message>
    <message>
        <source>存好了</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>没存成</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>走完</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>%1 没见到</source>
        <translation>%1, not met</translation>
    </message>
    <message>
        <source>看得见的</source>
        <translation>In view</translation>
    </message>
    <message>
        <source>没有写地点</source>
        <translation>No place given</translation>
    </message>
    <message numerus="yes">
        <source>%n 户</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>本机还没有任务、事件和走访。楼栋和网格照常看，按 / 找地方。</source>
        <translation>No tasks, events or visits on this device yet. Buildings and grids are here; press / to find a place.</translation>
    </message>
    <message>
        <source>这一片没有标记。按 − 看远一点，Home 回到我的范围。</source>
        <translation>No marks here. Press − to look further, Home for your own area.</translation>
    </message>
    <message>
        <source>读不出门户</source>
        <translation>The doors cannot be read</translation>
    </message>
    <message>
        <source>独居老人</source>
        <translation>Elderly, alone</translation>
    </message>
    <message>
        <source>没有登记住户</source>
        <translation>Nobody registered</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1，%n 人</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>这栋楼没有登记门户，或不在本机的范围。Esc 返回。</source>
        <translation>No doors are registered in this building, or it lies outside what this device holds. Esc goes back.</translation>
    </message>
    <message>
        <source>这个岗位的设备上没有门户资料。Esc 返回。</source>
        <translation>This role's device holds no doors. Esc goes back.</translation>
    </message>
    <message>
        <source>找到的地方</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>没有叫“%1”的地方。试试路名加门牌，或社区名字的一部分。</source>
        <translation>No place is called “%1”. Try a road with its number, or part of a community's name.</translation>
    </message>
    <message>
        <source>打不开</source>
        <translation>Cannot be opened</translation>
    </message>
    <message>
        <source>超期任务 %1 件</source>
        <translation>late tasks: %1</translation>
    </message>
    <message>
        <source>7 天内该走访 %1 户</source>
        <translation>visits due in 7 days: %1</translation>
    </message>
    <message>
        <source>独居老人 %1 户</source>
        <translation>elderly alone: %1</translation>
    </message>
    <message>
        <source>没结的事件 %1 个</source>
        <translation>open events: %1</translation>
    </message>
    <message>
        <source>正在画地图</source>
        <translation>Drawing the map</translation>
    </message>
    <message>
        <source>从本机的资料画，不用网络。</source>
        <translation>From the records on this device, without a network.</translation>
    </message>
    <message>
        <source>这个岗位的设备上没有网格的工作资料。</source>
        <translation>This role's device holds no grid work.</translation>
    </message>
    <message>
        <source>按本机的资料：%1。</source>
        <translation>From the records on this device: %1.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>圈中 %1 格 %2 栋</source>
        <translation>Selected: grids %1, buildings %2</translation>
    </message>
    <message>
        <source>点楼栋、标记或网格，这里说它是什么</source>
        <translation>Choose a building, a mark or a grid to see what it is</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 条记录没有地点，不在地图上。区界是示意图，社区和网格的界线不是法定界线。</source>
        <translation>
            <numerusform>%n record has no place and is not on the map. District shapes are schematic; community and grid borders are not legal ones.</numerusform>
            <numerusform>%n records have no place and are not on the map. District shapes are schematic; community and grid borders are not legal ones.</numerusform>
        </translation>
    </message>
    <message>
        <source>区界是示意图，社区和网格的界线不是法定界线。</source>
        <translation>District shapes are schematic; community and grid borders are not legal ones.</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>看全格</source>
        <translation>Whole grid</translation>
    </message>
    <message>
        <source>%1 层，%2 个门户。%3</source>
        <translation>Floors: %1, doors: %2. %3</translation>
    </message>
    <message>
        <source>看门户</source>
        <translation>Doors</translation>
    </message>
    <message>
        <source>%1 走访，%2。%3</source>
        <translation>Visited %1, %2. %3</translation>
    </message>
    <message>
        <source>见到了</source>
        <translation>met</translation>
    </message>
    <message>
        <source>没见到</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>%1 到期，已经超期。%2</source>
        <translation>Was due %1. %2</translation>
    </message>
    <message>
        <source>%1 到期。%2</source>
        <translation>Due %1. %2</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>住户</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>楼栋</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>界线</source>
        <translation>Borders</translation>
    </message>
    <message>
        <source>全市</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>街道、社区、网格，或路名加门牌   /</source>
        <translation>Street, community, grid, or road and number   /</translation>
    </message>
    <message>
        <source>找地方</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>网格按什么着色</source>
        <translation>What colours the grids</translation>
    </message>
    <message>
        <source>网格不着色</source>
        <translation>Grids without colour</translation>
    </message>
    <message>
        <source>按超期任务着色</source>
        <translation>By late tasks</translation>
    </message>
    <message>
        <source>按该走访着色</source>
        <translation>By visits due</translation>
    </message>
    <message>
        <source>按独居老人着色</source>
        <translation>By elderly alone</translation>
    </message>
    <message>
        <source>按没结的事件着色</source>
        <translation>By open events</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>地图上看得见的，最急的在前</source>
        <translation>What is in view on the map, the most urgent first</translation>
    </message>
    <message>
        <source>按 %1 开关</source>
        <translation>%1 turns it on and off</translation>
    </message>
    <message>
        <source>这个岗位的设备上没有这类资料。</source>
        <translation>This role's device holds none of these.</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Nearer</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>回到我的范围</source>
        <translation>Back to my area</translation>
    </message>
    <message>
        <source>打印地图</source>
        <translation>Print the map</translation>
    </message>
    <message>
        <source>在地图上找地方</source>
        <translation>Find a place on the map</translation>
    </message>
    <message>
        <source>载入自己的图层（GeoJSON）</source>
        <translation>Load a layer of your own (GeoJSON)</translation>
    </message>
    <message>
        <source>换一种着色：超期任务、该走访、独居老人、事件</source>
        <translation>Colour by something else: late tasks, visits due, elderly alone, events</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>缩放</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>下一个标记</source>
        <translation>Next mark</translation>
    </message>
    <message>
        <source>图层</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>着色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>换网格</source>
        <translation>Next grid</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>圈选</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>我的范围</source>
        <translation>My area</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>要走</source>
        <translation>To visit</translation>
    </message>
    <message>
        <source>住户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>我的格</source>
        <translation>My grids</translation>
    </message>
    <message>
        <source>只看地图，再按一次恢复</source>
        <translation>Only the map; again to bring the rest back</translation>
    </message>
    <message>
        <source>只看地图</source>
        <translation>Only the map</translation>
    </message>
</context>
<context>
    <name>huimin::ui::MapView</name>
    <message>
        <source>全市</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>%1，%2 层</source>
        <translation>%1, floors: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n 件任务</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个事件</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 次走访</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 户</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件超期</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1，一厘米约 %2 米</source>
        <translation>%1, a centimetre is about %2 m</translation>
    </message>
    <message>
        <source>，选中 %1</source>
        <translation>, chosen: %1</translation>
    </message>
    <message>
        <source>，圈中 %1 格 %2 栋</source>
        <translation>, selected: grids %1, buildings %2</translation>
    </message>
    <message>
        <source>方向键移动，加减号缩放，Tab 逐个看标记，Enter 打开，Shift 加方向键换网格，空格圈选。旁边的列表里是同样的内容。</source>
        <translation>Arrows move, plus and minus zoom, Tab goes through the marks, Enter opens, Shift with arrows goes from grid to grid, Space selects. The list beside the map holds the same.</translation>
    </message>
    <message>
        <source>地图</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>%1 公里</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 米</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>huimin::ui::MaskedLabel</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>已盖住</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>屏幕上还显示 %n 秒</source>
        <translation>
            <numerusform>On screen for %n more second</numerusform>
            <numerusform>On screen for %n more seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+E 说明用途后显示</source>
        <translation>Ctrl+E and a purpose show it</translation>
    </message>
    <message>
        <source>不在你的权限里</source>
        <translation>Not within your rights</translation>
    </message>
</context>
<context>
    <name>huimin::ui::MatterPage</name>
    <message>
        <source>还没受理，时限没有开始算。</source>
        <translation>Not accepted yet; the clock has not started.</translation>
    </message>
    <message>
        <source>还没收件。</source>
        <translation>Papers not taken in yet.</translation>
    </message>
    <message>
        <source>即办件，%1 当场办结。</source>
        <translation>On the spot, completed %1.</translation>
    </message>
    <message>
        <source>停钟</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>已用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>%1 承诺到期</source>
        <translation>Promised by %1</translation>
    </message>
    <message>
        <source>法定</source>
        <translation>Statutory</translation>
    </message>
    <message>
        <source>%1 法定到期</source>
        <translation>Statutory limit %1</translation>
    </message>
    <message>
        <source>今天是第 %1 个工作日，共 %2 个。</source>
        <translation>Today is working day %1 of %2.</translation>
    </message>
    <message>
        <source>期间有一年的日历还没公布，日期暂定。</source>
        <translation>The calendar of one year is not published yet; the date is provisional.</translation>
    </message>
    <message>
        <source>已持有</source>
        <translation>Already held</translation>
    </message>
    <message>
        <source>已收</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>容缺</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>有疑问</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>不收</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>重打回执</source>
        <translation>Print receipt again</translation>
    </message>
    <message>
        <source>打开申请人</source>
        <translation>Open applicant</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>没有内容丢失。</source>
        <translation>No content was lost.</translation>
    </message>
    <message>
        <source>临时编号，等中心确认</source>
        <translation>Temporary number, waiting for the center</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>走到哪了</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>登记的</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>证件</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>代办人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>本人来办</source>
        <translation>Came in person</translation>
    </message>
    <message>
        <source>收件大厅</source>
        <translation>Hall of intake</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>审查</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>还没有人</source>
        <translation>No one yet</translation>
    </message>
    <message>
        <source>申请时间</source>
        <translation>Applied at</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>中心</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>还没有文书。</source>
        <translation>No notices yet.</translation>
    </message>
    <message>
        <source>申请人签过字才能撤回。</source>
        <translation>Withdrawing needs the applicant's signature.</translation>
    </message>
    <message>
        <source>打印文书</source>
        <translation>Print a paper</translation>
    </message>
    <message>
        <source>决定书 通知书 凭证</source>
        <translation>decision notice receipt</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>扫描 图片 文件</source>
        <translation>scan picture file</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>钟停着，承诺用了 %1 个工作日，共 %n 个。</source>
        <translation>
            <numerusform>The clock is stopped; %1 of %n working day of the promise is used.</numerusform>
            <numerusform>The clock is stopped; %1 of %n working days of the promise are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>今天受理，下一个工作日起算，共 %n 个工作日。</source>
        <translation>
            <numerusform>Accepted today; the count of %n working day begins on the next one.</numerusform>
            <numerusform>Accepted today; the count of %n working days begins on the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>承诺超了 %n 个工作日。</source>
        <translation>
            <numerusform>The promise is over by %n working day.</numerusform>
            <numerusform>The promise is over by %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>承诺还剩 %n 个工作日，%1 到期。</source>
        <translation>
            <numerusform>The promise leaves %n working day, due %1.</numerusform>
            <numerusform>The promise leaves %n working days, due %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>没有意见</source>
        <translation>No opinion</translation>
    </message>
    <message>
        <source>办这一步：能办的全部</source>
        <translation>Next step: all that can be done</translation>
    </message>
    <message>
        <source>审查 决定 延期</source>
        <translation>review decision extension</translation>
    </message>
    <message>
        <source>同意送批</source>
        <translation>Agree to the request</translation>
    </message>
    <message>
        <source>不同意送批，或收回</source>
        <translation>Refuse the request, or take it back</translation>
    </message>
    <message>
        <source>办这一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>收回送批</source>
        <translation>Take the request back</translation>
    </message>
    <message>
        <source>要本部门另一位同意才生效，同意以前办件照旧。</source>
        <translation>It takes effect when somebody else of the department agrees; until then the matter stays as it is.</translation>
    </message>
    <message>
        <source>《%1》可以打印了，Alt+P。</source>
        <translation>“%1” can be printed now: Alt+P.</translation>
    </message>
    <message>
        <source>连不上中心，先放在待发里。%1</source>
        <translation>The center cannot be reached; it waits to be sent. %1</translation>
    </message>
    <message>
        <source>送批了：%1，等另一位答复。</source>
        <translation>Sent for approval: %1. It waits for the answer of a second person.</translation>
    </message>
    <message>
        <source>办好了：%1。</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>%1 要办“%2”：%3</source>
        <translation>%1 asks for “%2”: %3</translation>
    </message>
    <message>
        <source>同事</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>没写理由</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>等第二个人</source>
        <translation>Waits for a second person</translation>
    </message>
    <message>
        <source>等大厅主管答复</source>
        <translation>for the supervisor of the hall</translation>
    </message>
    <message>
        <source>等本部门另一位答复</source>
        <translation>for somebody else of the department</translation>
    </message>
    <message>
        <source>%1 要办“%2”，%3 起%4</source>
        <translation>%1 asks for “%2”; waits since %3 %4</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>各部门的意见</source>
        <translation>Opinions of departments</translation>
    </message>
    <message>
        <source>%1 / %2 已答复</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>超过 %1 没答复</source>
        <translation>No answer by %1</translation>
    </message>
    <message>
        <source>%1 前答复</source>
        <translation>Due by %1</translation>
    </message>
    <message>
        <source>审查阶段补正</source>
        <translation>Supplement in review</translation>
    </message>
    <message>
        <source>《%1》%2，%3</source>
        <translation>“%1” %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>停 %n 天：%1</source>
        <translation>
            <numerusform>Stopped %n day: %1</numerusform>
            <numerusform>Stopped %n days: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2 起</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>停钟的天数补上</source>
        <translation>the stopped days were added</translation>
    </message>
    <message>
        <source>日历改了</source>
        <translation>the calendar was changed</translation>
    </message>
    <message>
        <source>%1 到 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 受理，下一个工作日算第 1 天；休息日和节假日不算。</source>
        <translation>Accepted on %1; the next working day is day 1. Weekends and holidays do not count.</translation>
    </message>
    <message numerus="yes">
        <source>%1 计时，%n 个工作日。</source>
        <translation>
            <numerusform>%1 ran, %n working day.</numerusform>
            <numerusform>%1 ran, %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 停钟，%n 个工作日：%2，%3。</source>
        <translation>
            <numerusform>%1 stopped, %n working day: %2, %3.</numerusform>
            <numerusform>%1 stopped, %n working days: %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 起停钟，到今天 %n 个工作日：%2，%3。</source>
        <translation>
            <numerusform>Stopped since %1, %n working day up to today: %2, %3.</numerusform>
            <numerusform>Stopped since %1, %n working days up to today: %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2：承诺到期原来是 %3，法定到期原来是 %4。</source>
        <translation>%1, %2: the promised limit was %3, the statutory one %4.</translation>
    </message>
    <message>
        <source>承诺 %1 个工作日，用了 %2 个；%3 到期。</source>
        <translation>Promised: %1 working days, %2 used; due %3.</translation>
    </message>
    <message>
        <source>法定 %1 个工作日；%2 到期。</source>
        <translation>Statutory: %1 working days; due %2.</translation>
    </message>
    <message>
        <source>钟停着，到期日按今天恢复来算，每停一天往后挪一天。</source>
        <translation>The clock is stopped: the due dates are counted as if it went on today, and move by a day for each day that it stands.</translation>
    </message>
    <message>
        <source>挂起，%1 再看。</source>
        <translation>Suspended; looked at again on %1.</translation>
    </message>
    <message>
        <source>容缺的材料 %1 以前补齐。</source>
        <translation>The promised papers come by %1.</translation>
    </message>
    <message>
        <source>决定以后，%1 以前送达。</source>
        <translation>After the decision: delivered by %1.</translation>
    </message>
    <message>
        <source>已决定，钟停在第 %1 个工作日，共 %2 个。</source>
        <translation>Decided; the clock ended on working day %1 of %2.</translation>
    </message>
    <message numerus="yes">
        <source>停了 %n 天：%1，%2。</source>
        <translation>
            <numerusform> Stopped for %n day: %1, %2.</numerusform>
            <numerusform> Stopped for %n days: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>时限怎么算的</source>
        <translation>How the limit is counted</translation>
    </message>
    <message>
        <source>工作日 停钟 到期</source>
        <translation>working days stopped due clock</translation>
    </message>
    <message>
        <source>环节图：走到哪了</source>
        <translation>Picture of the stages: where it stands</translation>
    </message>
    <message>
        <source>环节图</source>
        <translation>Picture of the stages</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>已经告知过一次补正。再告知，先写明为什么上次没说，大厅主管书面同意了才出通知书。</source>
        <translation>A notice was given already. A second one needs why it was not said before, and the supervisor's written consent.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::MattersPage</name>
    <message>
        <source>约了 %1 再来%2</source>
        <translation>Comes back %1%2</translation>
    </message>
    <message>
        <source>，带%1</source>
        <translation>, brings %1</translation>
    </message>
    <message>
        <source>%1，承诺 %2 办结</source>
        <translation>%1, promised by %2</translation>
    </message>
    <message>
        <source>全部没办完的</source>
        <translation>All not completed</translation>
    </message>
    <message>
        <source>已超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已收件</source>
        <translation>Papers received</translation>
    </message>
    <message>
        <source>待补正</source>
        <translation>Awaiting supplement</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>在审查</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>已决定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>待领取</source>
        <translation>Ready to collect</translation>
    </message>
    <message>
        <source>事项、申请人或编号   /</source>
        <translation>Item, applicant or number   /</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>为什么在这里</source>
        <translation>Why it is here</translation>
    </message>
    <message>
        <source>导出这个列表</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>换环节</source>
        <translation>Other stage</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next matter</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>没有超期的。</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>这个环节没有办件。按数字换一个环节。</source>
        <translation>No matters at this stage. Press a digit for another stage.</translation>
    </message>
    <message>
        <source>选一件，这里说为什么在这里。</source>
        <translation>Choose a matter to see why it is here.</translation>
    </message>
    <message>
        <source>等谁</source>
        <translation>Waiting on</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>导出列表</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>表格 (*.xlsx);;文本 (*.csv)</source>
        <translation>Spreadsheet (*.xlsx);;Text (*.csv)</translation>
    </message>
    <message>
        <source>没导出：%1</source>
        <translation>Not exported: %1</translation>
    </message>
    <message>
        <source>待预审</source>
        <translation>To pre-check</translation>
    </message>
    <message>
        <source>审查补正</source>
        <translation>Supplement in review</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>Special procedure</translation>
    </message>
    <message>
        <source>挂起</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>制证中</source>
        <translation>Certificate in making</translation>
    </message>
    <message>
        <source>一起办</source>
        <translation>Handle together</translation>
    </message>
    <message>
        <source>一起办标记的</source>
        <translation>Handle what is marked</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>超 %1</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>%1，%2 件，%3 件超期</source>
        <translation>%1, %2, late %3</translation>
    </message>
    <message>
        <source>%1，%2 件</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>已标记 %1 件</source>
        <translation>Marked: %1</translation>
    </message>
    <message>
        <source>先用空格标记要一起办的。</source>
        <translation>Mark with Space what is to be handled together.</translation>
    </message>
    <message>
        <source>%1 件办了</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>%1 件办了，%2 件没办成</source>
        <translation>Done: %1, not done: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 起等申请人，已 %n 个工作日</source>
        <translation>
            <numerusform>Waiting for the applicant since %1, %n working day</numerusform>
            <numerusform>Waiting for the applicant since %1, %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已导出 %n 行，姓名已盖住</source>
        <translation>
            <numerusform>%n row exported, names masked</numerusform>
            <numerusform>%n rows exported, names masked</numerusform>
        </translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>等我批的</source>
        <translation>For my approval</translation>
    </message>
    <message>
        <source>别的部门问我们的意见</source>
        <translation>Opinions asked of us</translation>
    </message>
    <message>
        <source>征求意见 并联 联办 答复</source>
        <translation>opinion parallel joint answer</translation>
    </message>
    <message>
        <source>问我们的意见</source>
        <translation>Opinions asked</translation>
    </message>
    <message>
        <source>没有等你批的。</source>
        <translation>Nothing waits for your approval.</translation>
    </message>
    <message>
        <source>等我们答复的</source>
        <translation>Waiting for our answer</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 前答复</source>
        <translation>Due by %1</translation>
    </message>
    <message>
        <source>没有等我们答复的。</source>
        <translation>Nothing waits for our answer.</translation>
    </message>
    <message>
        <source>关上</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>答复了。</source>
        <translation>Answered.</translation>
    </message>
    <message>
        <source>换列排序</source>
        <translation>sort by the next column</translation>
    </message>
    <message>
        <source>容缺的材料该在 %1 前补，过了</source>
        <translation>Promised papers were due %1</translation>
    </message>
    <message>
        <source>%1，容缺的材料 %2 前补</source>
        <translation>%1, promised papers due %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::NeedRow</name>
    <message>
        <source>因为</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>huimin::ui::NumbersBench</name>
    <message>
        <source>临时编号：给了正式编号的，没收成的</source>
        <translation>Provisional numbers: final and refused</translation>
    </message>
    <message numerus="yes">
        <source>%n 个临时编号换成了正式编号</source>
        <translation>
            <numerusform>A provisional number became final</numerusform>
            <numerusform>%n provisional numbers became final</numerusform>
        </translation>
    </message>
    <message>
        <source>临时编号有了回音：%1 个给了正式编号，%2 个没收成</source>
        <translation>Provisional numbers were answered: %1 are final, %2 were refused</translation>
    </message>
    <message>
        <source>一个一个看，可以重打回执。</source>
        <translation>See them one by one, and print the receipts again.</translation>
    </message>
    <message>
        <source>看是哪些</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>%1 没收成，改了再收</source>
        <translation>%1 was refused: put right and take in again</translation>
    </message>
</context>
<context>
    <name>huimin::ui::NumbersPage</name>
    <message>
        <source>%1，%2，%3 收的</source>
        <translation>%1, %2, taken in %3</translation>
    </message>
    <message>
        <source>%1 没有收成</source>
        <translation>%1 was refused</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>中心没说原因。</source>
        <translation>The center gave no reason.</translation>
    </message>
    <message>
        <source>改了再收 Enter</source>
        <translation>Put right Enter</translation>
    </message>
    <message>
        <source>%1 等中心确认</source>
        <translation>%1 waits for the center</translation>
    </message>
    <message>
        <source>打开 Enter</source>
        <translation>Open Enter</translation>
    </message>
    <message>
        <source>正式编号在办件上</source>
        <translation>final number on the matter</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>重打回执 Ctrl+P</source>
        <translation>Print again Ctrl+P</translation>
    </message>
    <message>
        <source>没连上时给的号</source>
        <translation>Given without the center</translation>
    </message>
    <message>
        <source>临时编号</source>
        <translation>Provisional numbers</translation>
    </message>
    <message>
        <source>两个号都查得到；没收成的要告诉申请人</source>
        <translation>Both numbers can be found; tell the applicants of those refused</translation>
    </message>
    <message>
        <source>重打回执，带正式编号</source>
        <translation>Print the receipt again with the final number</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>打开，没收成的改了再收</source>
        <translation>Open; take a refused one in again</translation>
    </message>
    <message>
        <source>重打回执</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>放弃没收成的</source>
        <translation>Give a refused one up</translation>
    </message>
    <message>
        <source>现在同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>没有。连得上中心的时候，收件当场就有正式编号。</source>
        <translation>None. With the center at hand a matter has its final number at once.</translation>
    </message>
    <message>
        <source>没有等着的</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>%1 个给了正式编号，%2 个没收成，%3 个等着</source>
        <translation>%1 have their final number, %2 were refused, %3 wait</translation>
    </message>
    <message>
        <source>放弃 %1</source>
        <translation>Give up %1</translation>
    </message>
    <message>
        <source>申请人手上的回执就作废了，先告诉他。原因会记下来。</source>
        <translation>The applicant's receipt is void: tell him first. The reason is recorded.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>写几个字说明原因。</source>
        <translation>Write the reason in a few words.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::Omnibox</name>
    <message>
        <source>姓名、拼音首字母、证件或手机尾号、车牌、办件号</source>
        <translation>Name, initials, id or phone ending, plate, matter no.</translation>
    </message>
    <message>
        <source>找人、找事、找页面</source>
        <translation>Find people, matters, pages</translation>
    </message>
    <message>
        <source>最近的页面</source>
        <translation>Recent pages</translation>
    </message>
    <message>
        <source>页面和动作</source>
        <translation>Pages and actions</translation>
    </message>
</context>
<context>
    <name>huimin::ui::OmniboxPopup</name>
    <message>
        <source>全市</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>只看</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>看右侧摘要</source>
        <translation>See the summary on the right</translation>
    </message>
    <message>
        <source>换一类</source>
        <translation>Other kind</translation>
    </message>
</context>
<context>
    <name>huimin::ui::Options</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::PaperOffice</name>
    <message>
        <source>现在做一份</source>
        <translation>made now</translation>
    </message>
    <message>
        <source>%1，%2，还没有打</source>
        <translation>%1, %2, not printed yet</translation>
    </message>
    <message>
        <source>%1，%2，打过 %3 次</source>
        <translation>%1, %2, printed %3 times</translation>
    </message>
    <message>
        <source>打哪份文书</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>文书的语言</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>↑ ↓ 选，Enter 打开</source>
        <translation>↑ ↓ choose, Enter opens</translation>
    </message>
</context>
<context>
    <name>huimin::ui::PaperSheet</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>办件后来改过，这份和第一次打的不一样。</source>
        <translation>The matter was changed since: this is not what was printed first.</translation>
    </message>
    <message>
        <source>打过了，再打会标明第 %1 次重印。</source>
        <translation>Printed before. The next print is marked as reprint %1.</translation>
    </message>
    <message>
        <source>这种不打印</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>没有打印机</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>这台电脑没装打印机，可以存成 PDF。</source>
        <translation>This computer has no printer. You can save it as PDF.</translation>
    </message>
    <message>
        <source>已送到 %1。</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>没有打印机，可以存成 PDF。</source>
        <translation>There is no printer. You can save it as PDF.</translation>
    </message>
    <message>
        <source>打印机 %1 不在了。文书在，没有丢：存成 PDF，或到设置里换一台再打。</source>
        <translation>The printer %1 is gone. The paper is not lost: save it as PDF, or choose another printer in the settings.</translation>
    </message>
    <message>
        <source>%1 没有接住，文书在，没有丢。看看它开着没有，再按一次。</source>
        <translation>%1 did not take it. The paper is not lost. See whether the printer is on and press again.</translation>
    </message>
    <message>
        <source>存文书</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>没存成：%1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>已存。</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::PersonPage</name>
    <message>
        <source>居住证</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>永居证</source>
        <translation>Permanent residence card</translation>
    </message>
    <message>
        <source>护照</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>证件</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>家庭</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>电子证照</source>
        <translation>Electronic certificates</translation>
    </message>
    <message>
        <source>车辆</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>账单</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>名下企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>按 E 修改</source>
        <translation>E changes it</translation>
    </message>
    <message>
        <source>跳到：联系方式</source>
        <translation>Go to: Contact details</translation>
    </message>
    <message>
        <source>核验身份</source>
        <translation>Verify identity</translation>
    </message>
    <message>
        <source>实名</source>
        <translation>Real name</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>没有记录。</source>
        <translation>No record.</translation>
    </message>
    <message>
        <source>本人到场，%1 起接待</source>
        <translation>Present in person, reception since %1</translation>
    </message>
    <message>
        <source>%1 去世</source>
        <translation>Died %1</translation>
    </message>
    <message>
        <source>已去世</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>%1 迁出</source>
        <translation>Moved out %1</translation>
    </message>
    <message>
        <source>已迁出</source>
        <translation>Moved out</translation>
    </message>
    <message>
        <source>未满 14 岁，资料盖住</source>
        <translation>Under 14, details covered</translation>
    </message>
    <message>
        <source>范围以外，只看得到一部分</source>
        <translation>Outside the area, only partly visible</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>证件号</source>
        <translation>Id number</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>mobile number</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>%1 格</source>
        <translation>Grid %1</translation>
    </message>
    <message>
        <source>%1 格，网格员 %2</source>
        <translation>Grid %1, grid worker %2</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message numerus="yes">
        <source>同户 %n 人</source>
        <translation>
            <numerusform>%n person in the household</numerusform>
            <numerusform>%n people in the household</numerusform>
        </translation>
    </message>
    <message>
        <source>本人</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>%1在办</source>
        <translation>Open: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1等 %n 件在办</source>
        <translation>
            <numerusform>%n open matter, %1</numerusform>
            <numerusform>%n open matters, first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 岁</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>范围以外，不显示。</source>
        <translation>Outside the area, not shown.</translation>
    </message>
    <message>
        <source>没有同户的人。</source>
        <translation>No one else in the household.</translation>
    </message>
    <message numerus="yes">
        <source>%n 辆</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 注册，交强险到 %2</source>
        <translation>Registered %1, compulsory insurance to %2</translation>
    </message>
    <message>
        <source>%1 注册</source>
        <translation>Registered %1</translation>
    </message>
    <message>
        <source>号牌</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>名下没有车辆。</source>
        <translation>No vehicles.</translation>
    </message>
    <message>
        <source>联系他用</source>
        <translation>Reached by</translation>
    </message>
    <message>
        <source>备用电话</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>通讯地址</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>核验通过，已记下。</source>
        <translation>Verified and recorded.</translation>
    </message>
    <message>
        <source>核验没通过，已记下。</source>
        <translation>Not verified; recorded.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>huimin::ui::PersonPicker</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>姓名、拼音首字母、证件号码或尾号</source>
        <translation>Name, initials, identity number or its end</translation>
    </message>
    <message>
        <source>↑ ↓ 选，Enter 就是他，Esc 退回</source>
        <translation>↑ ↓ to choose, Enter takes, Esc goes back</translation>
    </message>
    <message>
        <source>同户</source>
        <translation>Same household</translation>
    </message>
    <message numerus="yes">
        <source>%n 岁</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
    <message>
        <source>这里没有这个人。退回去，直接填他的姓名和证件号码。</source>
        <translation>Not found here. Go back and type name and identity number.</translation>
    </message>
    <message>
        <source>没有记着亲属和同户的人，打名字或号码找。</source>
        <translation>No relatives or household on record: type a name or number.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::PhotoField</name>
    <message>
        <source>加照片</source>
        <translation>Add a photo</translation>
    </message>
    <message>
        <source>%1：加照片</source>
        <translation>%1: add a photo</translation>
    </message>
    <message>
        <source>%1（必填）</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::PhotoKeeper</name>
    <message>
        <source>选照片</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>照片 (*.jpg *.jpeg *.png)</source>
        <translation>Photos (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>这不是照片。可以用 JPEG、PNG、TIFF。</source>
        <translation>This is no photo. JPEG, PNG and TIFF can be used.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::PrinterCard</name>
    <message>
        <source>文书在哪台打印</source>
        <translation>Where papers are printed</translation>
    </message>
    <message>
        <source>这台电脑没有打印机。文书照样能看，能存成 PDF。</source>
        <translation>This computer has no printer. Papers can still be seen and saved as PDF.</translation>
    </message>
    <message>
        <source>没有单独选的，都在默认的那台打。</source>
        <translation>What has no printer of its own goes to the default one.</translation>
    </message>
    <message>
        <source>默认的打印机</source>
        <translation>Default printer</translation>
    </message>
    <message>
        <source>%1，不在了</source>
        <translation>%1, gone</translation>
    </message>
    <message>
        <source>不打印，只看</source>
        <translation>Only shown</translation>
    </message>
</context>
<context>
    <name>huimin::ui::PromiseSheet</name>
    <message>
        <source>容缺受理：先受理，材料后补</source>
        <translation>Accept with promise: papers come later</translation>
    </message>
    <message>
        <source>后果讲清楚了，申请人答应按期补交并在承诺书上签字</source>
        <translation>The applicant knows what follows, promises the papers in time and signs</translation>
    </message>
    <message>
        <source>到期没补，部门可以终止办理。补齐以前不作准予决定。</source>
        <translation>If they do not come in time the department may end the matter. Nothing is granted before.</translation>
    </message>
    <message>
        <source>最迟 %1</source>
        <translation>%1 at the latest</translation>
    </message>
    <message>
        <source>先不受理</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>容缺受理</source>
        <translation>Accept with promise</translation>
    </message>
    <message>
        <source>要在明天到 %1 之间。</source>
        <translation>Between tomorrow and %1.</translation>
    </message>
    <message>
        <source>申请人答应了才能容缺：按空格勾上。</source>
        <translation>Only with the applicant's promise: tick it with Space.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::PurposePanel</name>
    <message>
        <source>正在窗口接待</source>
        <translation>In reception at the window</translation>
    </message>
    <message>
        <source>填到正在办的件：%1</source>
        <translation>Fill in the open matter: %1</translation>
    </message>
    <message>
        <source>网格任务：%1</source>
        <translation>Grid task: %1</translation>
    </message>
    <message>
        <source>别的，写一句</source>
        <translation>Other, in a few words</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>写一句用途</source>
        <translation>Write the purpose</translation>
    </message>
    <message>
        <source>说明用途才能看。会记下谁看了什么、为什么，本人和数据专员都查得到。</source>
        <translation>Give a purpose to see it. Who, what and why are recorded; the person and the data officer can look it up.</translation>
    </message>
    <message>
        <source>不看了</source>
        <translation>Do not look</translation>
    </message>
    <message>
        <source>写清楚做什么用，至少 4 个字，不能全是数字或重复的字。</source>
        <translation>Write clearly what it is for: at least 4 characters, not only digits or one character repeated.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::Rail</name>
    <message>
        <source>去处</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>huimin::ui::RatingBoard</name>
    <message>
        <source>非常满意</source>
        <translation>Very content</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Mostly content</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Not content</translation>
    </message>
    <message>
        <source>非常不满意</source>
        <translation>Not content at all</translation>
    </message>
    <message>
        <source>这次办得怎么样？</source>
        <translation>How was it this time?</translation>
    </message>
    <message>
        <source>按 1 到 5，或者点一下。窗口看不到是谁评的。</source>
        <translation>Press 1 to 5, or click. The window does not see who rated.</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>谢谢，记下了。</source>
        <translation>Thank you, it is recorded.</translation>
    </message>
    <message>
        <source>没记上，很抱歉。</source>
        <translation>It was not recorded, sorry.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::RatingsPage</name>
    <message>
        <source>还没处理</source>
        <translation>Not handled yet</translation>
    </message>
    <message>
        <source>已回访</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>定期整改</source>
        <translation>To be put right by a day</translation>
    </message>
    <message>
        <source>已改好，等复核</source>
        <translation>Put right, to be rechecked</translation>
    </message>
    <message>
        <source>已说明，等复核</source>
        <translation>Explained, to be rechecked</translation>
    </message>
    <message>
        <source>申诉误评，等第二个人看</source>
        <translation>Appealed, a second person looks</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>回访过了</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>定日子改</source>
        <translation>Set a day</translation>
    </message>
    <message>
        <source>已经改好</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>说明没有依据</source>
        <translation>Explain: no ground</translation>
    </message>
    <message>
        <source>申诉误评</source>
        <translation>Appeal: misjudged</translation>
    </message>
    <message>
        <source>复核办结</source>
        <translation>Recheck and close</translation>
    </message>
    <message>
        <source>要整改的</source>
        <translation>To be put right</translation>
    </message>
    <message>
        <source>这一条</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>评价和整改</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>快到期的在前</source>
        <translation>What is due first</translation>
    </message>
    <message>
        <source>评价整改：%1</source>
        <translation>Bad rating: %1</translation>
    </message>
    <message>
        <source>怎么处理</source>
        <translation>How it is handled</translation>
    </message>
    <message>
        <source>打开办件</source>
        <translation>Open the matter</translation>
    </message>
    <message>
        <source>换一条</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>%1 到 %2，%3 号窗口，收件 %4 件，咨询 %5 次</source>
        <translation>%1 to %2, window %3, taken in %4, questions %5</translation>
    </message>
    <message>
        <source>30 天里没有评价</source>
        <translation>No rating in 30 days</translation>
    </message>
    <message>
        <source>30 天里 %1 次评价，基本满意以上 %2%</source>
        <translation>%1 ratings in 30 days, content %2 %</translation>
    </message>
    <message>
        <source>超期 %1</source>
        <translation>Late, %1</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>没有要整改的差评。</source>
        <translation>No bad rating is open.</translation>
    </message>
    <message>
        <source>选一条，这里说是怎么回事。</source>
        <translation>Choose one, its story stands here.</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>评语</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>没有写</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁办的</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>接待</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>现在不能这样处理：%1。</source>
        <translation>Not possible now: %1.</translation>
    </message>
    <message>
        <source>为什么是误评</source>
        <translation>Why it is misjudged</translation>
    </message>
    <message>
        <source>再问一次，现在满意吗</source>
        <translation>Asked again: content now?</translation>
    </message>
    <message>
        <source>满意了</source>
        <translation>Content now</translation>
    </message>
    <message>
        <source>还不满意</source>
        <translation>Still not content</translation>
    </message>
    <message>
        <source>没联系上</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>1–3 选</source>
        <translation>1–3 choose</translation>
    </message>
    <message>
        <source>怎么答复的，写一句</source>
        <translation>What was replied, in one line</translation>
    </message>
    <message>
        <source>改好的日子</source>
        <translation>Put right by</translation>
    </message>
    <message>
        <source>先不写</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>这一句不能空着。</source>
        <translation>This line cannot be empty.</translation>
    </message>
    <message>
        <source>写一个今天以后的日子。</source>
        <translation>A day after today.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ReadyModel</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>等了</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ReportSheet</name>
    <message>
        <source>报事件</source>
        <translation>Report event</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>What</translation>
    </message>
    <message>
        <source>在哪栋</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>具体位置</source>
        <translation>Where exactly</translation>
    </message>
    <message>
        <source>怎么回事</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>涉及的人</source>
        <translation>People concerned</translation>
    </message>
    <message>
        <source>哪里来的</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>楼道、门口、第几层</source>
        <translation>Stairway, gate, floor</translation>
    </message>
    <message>
        <source>只有承办、上报和核查的人看得到。</source>
        <translation>Only who handles, reported or checks it sees this.</translation>
    </message>
    <message>
        <source>先不报</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1 %2 号</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1，不在楼里</source>
        <translation>%1, not in a building</translation>
    </message>
    <message>
        <source>没有你能上报的网格。</source>
        <translation>There is no grid in which you can report.</translation>
    </message>
    <message>
        <source>%1：%2内受理，签收后%3内处置。</source>
        <translation>%1: accepted within %2, handled within %3 of signing. </translation>
    </message>
    <message>
        <source>能当场办完的，报了以后在事件里自办。</source>
        <translation>What can be done on the spot is closed on its page after reporting. </translation>
    </message>
    <message>
        <source>这一类只有经手的人看得到。</source>
        <translation>Only those who work on it see this class.</translation>
    </message>
    <message>
        <source>附近有像的，是同一件就并过去：</source>
        <translation>Like ones nearby. If it is the same, join it:</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 米，%2，%3</source>
        <translation>%1 m, %2, %3</translation>
    </message>
    <message>
        <source>并入 %1，%2</source>
        <translation>Join to %1, %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ResultList</name>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ResultModel</name>
    <message>
        <source>第 %1 个，共 %2 个</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>huimin::ui::RulesPage</name>
    <message>
        <source>不知道</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>Day it counts from</translation>
    </message>
    <message>
        <source>名称、主题、编号或依据</source>
        <translation>Name, topic, id or law</translation>
    </message>
    <message>
        <source>找规则</source>
        <translation>Find a rule</translation>
    </message>
    <message>
        <source>试一试</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>选规则</source>
        <translation>Choose a rule</translation>
    </message>
    <message>
        <source>到试一试</source>
        <translation>To the trial</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message numerus="yes">
        <source>，拒收 %n 条</source>
        <translation>
            <numerusform>, %n refused</numerusform>
            <numerusform>, %n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>启用 %1 条，要问一句 %2 条，未启用 %3 条</source>
        <translation>%1 active, %2 ask one thing, %3 not active</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>没有这样的规则。</source>
        <translation>There is no such rule.</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>：没有记录的事实 %1</source>
        <translation>: no record of %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 第 %2 版，%3%4。把握 %5，%n 个样例都对。</source>
        <translation>
            <numerusform>%1 version %2, %3%4. Confidence %5, %n sample holds.</numerusform>
            <numerusform>%1 version %2, %3%4. Confidence %5, all %n samples hold.</numerusform>
        </translation>
    </message>
    <message>
        <source>说明：%1。</source>
        <translation>Note: %1.</translation>
    </message>
    <message>
        <source>这条规则从%1起算</source>
        <translation>This rule counts from: %1</translation>
    </message>
    <message>
        <source>这条规则按年历计算，填那一年或那一期里的一天</source>
        <translation>This rule goes by the calendar: any day of the year or period</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>It holds</translation>
    </message>
    <message>
        <source>符合：%1</source>
        <translation>It holds: %1</translation>
    </message>
    <message>
        <source>按这些数据不符合</source>
        <translation>By these data it does not hold</translation>
    </message>
    <message>
        <source>按这些数据不符合：%1</source>
        <translation>By these data it does not hold: %1</translation>
    </message>
    <message>
        <source>可能符合，还差：%1</source>
        <translation>It may hold; still missing: %1</translation>
    </message>
    <message>
        <source>写一个起算日，就算出日期。</source>
        <translation>Type the day it counts from to get the dates.</translation>
    </message>
    <message>
        <source>还差：%1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>任何时候</source>
        <translation>any time</translation>
    </message>
    <message>
        <source>没有截止</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>%1：%2 至 %3</source>
        <translation>%1: %2 to %3</translation>
    </message>
    <message>
        <source>今天在期内。</source>
        <translation>Today is within.</translation>
    </message>
    <message>
        <source>今天不在期内。</source>
        <translation>Today is not within.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::SettingsPage</name>
    <message>
        <source>看起来怎样</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>明暗</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>字的大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>125%</source>
        <translation>125%</translation>
    </message>
    <message>
        <source>150%</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>200%</source>
        <translation>200%</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>中心</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>选这一项</source>
        <translation>Choose this</translation>
    </message>
    <message>
        <source>下一项</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>huimin::ui::Sheet</name>
    <message>
        <source>关上</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>huimin::ui::Shell</name>
    <message>
        <source>到处可用</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>找人、找事、找页面</source>
        <translation>Find people, matters, pages</translation>
    </message>
    <message>
        <source>全部按键</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>上一个页面</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一栏</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>上一栏</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>去处</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>%1，惠民</source>
        <translation>%1, Huimin</translation>
    </message>
</context>
<context>
    <name>huimin::ui::ShiftView</name>
    <message>
        <source>答应过、还没补的</source>
        <translation>Promised and not brought</translation>
    </message>
    <message>
        <source>约好再来的</source>
        <translation>Coming back</translation>
    </message>
    <message>
        <source>办结了、材料还在手上的</source>
        <translation>Completed, papers still here</translation>
    </message>
    <message>
        <source>给接班的人留一句（可以空着）</source>
        <translation>A line for who comes next (may be empty)</translation>
    </message>
    <message>
        <source>交班</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>打印一页</source>
        <translation>Print one page</translation>
    </message>
    <message>
        <source>这台电脑上</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>打印交班单</source>
        <translation>Print the hand-over sheet</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>换栏</source>
        <translation>Other pane</translation>
    </message>
    <message>
        <source>放着的</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>待发的</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 前补</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>没有欠着的承诺。</source>
        <translation>No promise is owed.</translation>
    </message>
    <message>
        <source>没有约好再来的人。</source>
        <translation>Nobody is coming back.</translation>
    </message>
    <message>
        <source>办结 %1 天</source>
        <translation>Completed %1 days ago</translation>
    </message>
    <message>
        <source>手上没有没归档的材料。</source>
        <translation>No papers in the tray.</translation>
    </message>
    <message>
        <source>待发 0 条</source>
        <translation>0 to send</translation>
    </message>
    <message>
        <source>待发 %1 条，连上中心后自己发</source>
        <translation>%1 to send, they go by themselves when the center is back</translation>
    </message>
    <message>
        <source>；退回和冲突 %1 条要看（Shift+F5）</source>
        <translation>; sent back or in conflict: %1 (Shift+F5)</translation>
    </message>
    <message>
        <source>放着的 0 件</source>
        <translation>0 parked</translation>
    </message>
    <message>
        <source>放着的 %1 件（Shift+F8）</source>
        <translation>%1 parked (Shift+F8)</translation>
    </message>
    <message>
        <source>手上没办完的 %1 件；%2；%3%4。</source>
        <translation>Open matters %1; %2; %3%4.</translation>
    </message>
    <message>
        <source>交班单，%1，%2</source>
        <translation>Hand-over sheet, %1, %2</translation>
    </message>
    <message>
        <source>没有打印机，这一页就在屏幕上。</source>
        <translation>No printer; the page is on the screen.</translation>
    </message>
    <message>
        <source>交班单</source>
        <translation>Hand-over sheet</translation>
    </message>
    <message>
        <source>已送到 %1。</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>交班记下了，%1。</source>
        <translation>Handed over, %1.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::SignInPanel</name>
    <message>
        <source>用户名</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>接着办</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>换人登录</source>
        <translation>Sign in as someone else</translation>
    </message>
    <message>
        <source>这台电脑</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>正在核对</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>写上用户名。</source>
        <translation>Enter the user name.</translation>
    </message>
    <message>
        <source>写上密码。</source>
        <translation>Enter the password.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::Skeleton</name>
    <message>
        <source>正在取</source>
        <translation>Fetching</translation>
    </message>
</context>
<context>
    <name>huimin::ui::StageBar</name>
    <message>
        <source>退回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>还没到</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
</context>
<context>
    <name>huimin::ui::StartPage</name>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>转审查</source>
        <translation>Pass to review</translation>
    </message>
    <message>
        <source>审查</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>制证</source>
        <translation>Make certificate</translation>
    </message>
    <message>
        <source>送窗口</source>
        <translation>Send to window</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Take in papers</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>今天到期的</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>停钟太久的</source>
        <translation>Clock stopped too long</translation>
    </message>
    <message>
        <source>今天要做的</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>按会不会超期排序</source>
        <translation>Sorted by risk of being late</translation>
    </message>
    <message>
        <source>按 Esc 看全部</source>
        <translation>Esc shows all</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 件</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>管理员看不到办件</source>
        <translation>Administrators do not see matters</translation>
    </message>
    <message>
        <source>没有停太久的件</source>
        <translation>Nothing stopped too long</translation>
    </message>
    <message>
        <source>今天到期的都办完了</source>
        <translation>Nothing more is due today</translation>
    </message>
    <message>
        <source>下一件 %1 到期：%2，%3。</source>
        <translation>The next one is due %1: %2, %3.</translation>
    </message>
    <message>
        <source>人员、窗口和事项在设置里。</source>
        <translation>Staff, windows and items are in the settings.</translation>
    </message>
    <message>
        <source>手上没有在办的件。按 F3 收件。</source>
        <translation>No open matters in hand. F3 takes in papers.</translation>
    </message>
    <message>
        <source>%1 已过</source>
        <translation>%1, past</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>今天的任务都做完了</source>
        <translation>Today's tasks are all done</translation>
    </message>
    <message>
        <source>有新的任务会出现在这里。</source>
        <translation>New tasks show up here.</translation>
    </message>
    <message>
        <source>还没有取过</source>
        <translation>Nothing fetched yet</translation>
    </message>
    <message>
        <source>正在送到中心</source>
        <translation>Sending to the center</translation>
    </message>
    <message>
        <source>一切都已送达中心</source>
        <translation>Everything has reached the center</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>正在取数据，%1%</source>
        <translation>Fetching data, %1 %</translation>
    </message>
    <message>
        <source>正在取数据</source>
        <translation>Fetching data</translation>
    </message>
    <message>
        <source>连不上中心，照常收件</source>
        <translation>No link to the center, keep working</translation>
    </message>
    <message>
        <source>要再输一次密码</source>
        <translation>The password is needed again</translation>
    </message>
    <message>
        <source>没有在同步</source>
        <translation>Not syncing</translation>
    </message>
    <message>
        <source>等着发出</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>要你决定的冲突</source>
        <translation>Conflicts for you to decide</translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>被中心退回的</source>
        <translation>Sent back by the center</translation>
    </message>
    <message>
        <source>数据截到</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>约好再来的人</source>
        <translation>Coming back by appointment</translation>
    </message>
    <message>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>按期限排序</source>
        <translation>Sorted by time limit</translation>
    </message>
    <message>
        <source>全部办件</source>
        <translation>All matters</translation>
    </message>
    <message>
        <source>打开第 %1 个数字</source>
        <translation>Open figure %1</translation>
    </message>
    <message>
        <source>报事件</source>
        <translation>Report event</translation>
    </message>
    <message>
        <source>新来访</source>
        <translation>New visitor</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>打开这一件</source>
        <translation>Open this one</translation>
    </message>
    <message>
        <source>打开数字</source>
        <translation>Open figure</translation>
    </message>
    <message>
        <source>现在同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1 月 %2 日 %3</source>
        <translation>%3 %2/%1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>昨天办结 %n 件，现在超期 %1 件</source>
        <translation>
            <numerusform>%n completed yesterday, %1 overdue now</numerusform>
            <numerusform>%n completed yesterday, %1 overdue now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>昨天办结 %n 件，没有超期</source>
        <translation>
            <numerusform>%n completed yesterday, none overdue</numerusform>
            <numerusform>%n completed yesterday, none overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>没取到：%1 按 R 再试一次。</source>
        <translation>Not fetched: %1 R tries again.</translation>
    </message>
    <message>
        <source>没取到。</source>
        <translation>Not fetched.</translation>
    </message>
    <message>
        <source>%1，%2。%3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>第一件：%1，%2</source>
        <translation>First: %1, %2</translation>
    </message>
    <message>
        <source>今天要走</source>
        <translation>To visit today</translation>
    </message>
    <message>
        <source>没有任务</source>
        <translation>No tasks</translation>
    </message>
    <message>
        <source>第一件：%1</source>
        <translation>First: %1</translation>
    </message>
    <message>
        <source>明天到期</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>顺路的可以今天做</source>
        <translation>If on your way, do them today</translation>
    </message>
    <message>
        <source>明天没有到期的</source>
        <translation>Nothing due tomorrow</translation>
    </message>
    <message>
        <source>今天到期和超期</source>
        <translation>Due today and overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>没有今天到期的</source>
        <translation>Nothing due today</translation>
    </message>
    <message numerus="yes">
        <source>停钟超过 %n 天</source>
        <translation>
            <numerusform>Stopped more than %n day</numerusform>
            <numerusform>Stopped more than %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>没有停太久的</source>
        <translation>Nothing stopped too long</translation>
    </message>
    <message>
        <source>约好再来</source>
        <translation>Coming back</translation>
    </message>
    <message>
        <source>今天没有约人</source>
        <translation>No one is expected today</translation>
    </message>
    <message>
        <source>第一位 %1，%2</source>
        <translation>First at %1: %2</translation>
    </message>
    <message>
        <source>%1（代办：%2）</source>
        <translation>%1 (agent: %2)</translation>
    </message>
    <message>
        <source>带%1，%2</source>
        <translation>brings %1, %2</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>今天没有约好再来的人。</source>
        <translation>No one comes back by appointment today.</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>收补正</source>
        <translation>Take the supplement</translation>
    </message>
    <message>
        <source>送达结果</source>
        <translation>Hand over the result</translation>
    </message>
    <message numerus="yes">
        <source>等你批的 %n 件</source>
        <translation>
            <numerusform>%n matter for your approval</numerusform>
            <numerusform>%n matters for your approval</numerusform>
        </translation>
    </message>
    <message>
        <source>同事要延期、挂起或再告知一次，等第二个人答复</source>
        <translation>A colleague asks for an extension, a suspension or a second notice; it waits for a second person</translation>
    </message>
    <message>
        <source>待批</source>
        <translation>to approve</translation>
    </message>
    <message>
        <source>收容缺材料</source>
        <translation>Receive promised</translation>
    </message>
    <message>
        <source>核查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>处置</source>
        <translation>Handle</translation>
    </message>
    <message numerus="yes">
        <source>要办的事件，超时 %n 件</source>
        <translation>
            <numerusform>Events to do, %n late</numerusform>
            <numerusform>Events to do, %n late</numerusform>
        </translation>
    </message>
    <message>
        <source>要办的事件</source>
        <translation>Events to do</translation>
    </message>
    <message>
        <source>没有要处置或核查的</source>
        <translation>Nothing to handle or check</translation>
    </message>
    <message>
        <source>这台电脑第一次取你的记录，取完会显示在这里。</source>
        <translation>This computer fetches your records for the first time; they will stand here.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::StatesPage</name>
    <message>
        <source>环节图：办件从申办到归档</source>
        <translation>Stages of a matter: from application to archive</translation>
    </message>
    <message>
        <source>方框是环节，线是能走的步子。不予受理、退件、撤回、终止随时可能，只在有的时候画线。</source>
        <translation>Boxes are stages, lines the moves between them. The ways out at the foot are possible from many stages; their lines are drawn only where they apply.</translation>
    </message>
    <message>
        <source>存成图片</source>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>环节图：%1</source>
        <translation>Stages: %1</translation>
    </message>
    <message>
        <source>现在在“%1”，没有你能办的。</source>
        <translation>Now at “%1”; there is nothing for you to do.</translation>
    </message>
    <message>
        <source>现在在“%1”，能办：%2。</source>
        <translation>Now at “%1”; possible: %2.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>环节图</source>
        <translation>Picture of the stages</translation>
    </message>
    <message>
        <source>图片 (*.svg *.png)</source>
        <translation>Pictures (*.svg *.png)</translation>
    </message>
    <message>
        <source>已存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::StatesView</name>
    <message>
        <source>环节图</source>
        <translation>Picture of the stages</translation>
    </message>
</context>
<context>
    <name>huimin::ui::SubjectBadges</name>
    <message numerus="yes">
        <source>停 %n 天</source>
        <translation>
            <numerusform>Stopped %n day</numerusform>
            <numerusform>Stopped %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>停了 %n 个工作日</source>
        <translation>
            <numerusform>Stopped %n working day</numerusform>
            <numerusform>Stopped %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>超 %n 天</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>超 %n 个工作日，%1 到期</source>
        <translation>
            <numerusform>%n working day over, was due %1</numerusform>
            <numerusform>%n working days over, was due %1</numerusform>
        </translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 个工作日，%1 到期</source>
        <translation>
            <numerusform>%n working day left, due %1</numerusform>
            <numerusform>%n working days left, due %1</numerusform>
        </translation>
    </message>
    <message>
        <source>在别的大厅办，%1，承诺 %2 办结。</source>
        <translation>Handled in another hall, %1, promised by %2.</translation>
    </message>
    <message>
        <source>在别的大厅办，%1。</source>
        <translation>Handled in another hall, %1.</translation>
    </message>
    <message>
        <source>已经办好，可以领取。</source>
        <translation>Ready to collect.</translation>
    </message>
    <message>
        <source>等申请人补正材料。</source>
        <translation>Waiting for the applicant's supplement.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1，停钟第 %2 个工作日。</source>
        <translation>%1, clock stopped for %2 working days.</translation>
    </message>
    <message>
        <source>%1，今天是第 %2 个工作日，承诺 %3 办结。</source>
        <translation>%1, today is working day %2, promised by %3.</translation>
    </message>
    <message>
        <source>%1，承诺 %2 办结。</source>
        <translation>%1, promised by %2.</translation>
    </message>
    <message>
        <source>%1，%2 收的件。</source>
        <translation>%1, papers taken %2.</translation>
    </message>
    <message>
        <source>%1，%2 申请。</source>
        <translation>%1, applied %2.</translation>
    </message>
    <message>
        <source>挂失</source>
        <translation>Reported lost</translation>
    </message>
    <message>
        <source>注销</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>将到期</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>检验已过期</source>
        <translation>Inspection expired</translation>
    </message>
    <message>
        <source>检验 %1 已过期</source>
        <translation>Inspection %1, expired</translation>
    </message>
    <message>
        <source>检验 %1</source>
        <translation>Inspection %1</translation>
    </message>
    <message>
        <source>已缴</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1 到期，没有缴</source>
        <translation>Due %1, not paid</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>%1 已经过期，由%2发。</source>
        <translation>Expired %1, issued by %2.</translation>
    </message>
    <message>
        <source>有效到 %1，由%2发。</source>
        <translation>Valid to %1, issued by %2.</translation>
    </message>
    <message>
        <source>%1 到期</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>机动车检验</source>
        <translation>Vehicle inspection</translation>
    </message>
    <message>
        <source>%1，检验有效期到 %2。</source>
        <translation>%1, inspection valid to %2.</translation>
    </message>
    <message>
        <source>机动车交强险</source>
        <translation>Compulsory vehicle insurance</translation>
    </message>
    <message>
        <source>%1，保险到 %2。</source>
        <translation>%1, insured to %2.</translation>
    </message>
    <message>
        <source>%1账单 %2</source>
        <translation>%1 bill %2</translation>
    </message>
    <message>
        <source>%1的账，来源%2。</source>
        <translation>Bill for %1, source: %2.</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>等申请人补正，约好%1带%2来。</source>
        <translation>Waiting for the applicant's supplement; comes %1, brings %2.</translation>
    </message>
    <message>
        <source>等申请人补正，约好%1来。</source>
        <translation>Waiting for the applicant's supplement; comes %1.</translation>
    </message>
    <message>
        <source>容缺的材料该在 %1 前补，过了。%2</source>
        <translation>Promised papers were due %1. %2</translation>
    </message>
    <message>
        <source>容缺的材料 %1 前补。%2</source>
        <translation>Promised papers due %1. %2</translation>
    </message>
</context>
<context>
    <name>huimin::ui::SubjectPage</name>
    <message>
        <source>正在办</source>
        <translation>Open matters</translation>
    </message>
    <message>
        <source>到期与提醒</source>
        <translation>Due and reminders</translation>
    </message>
    <message>
        <source>近一年办过</source>
        <translation>Done in the past year</translation>
    </message>
    <message>
        <source>来往</source>
        <translation>History</translation>
    </message>
    <message>
        <source>只显示你有权看的</source>
        <translation>Only what you may see is shown</translation>
    </message>
    <message>
        <source>下一格</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>到下一处问题</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>退回，不丢内容</source>
        <translation>Back, nothing is lost</translation>
    </message>
    <message>
        <source>跳到卡片</source>
        <translation>Go to card</translation>
    </message>
    <message>
        <source>打开这一件</source>
        <translation>Open this one</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>显示号码</source>
        <translation>Show number</translation>
    </message>
    <message>
        <source>改联系方式</source>
        <translation>Change contact details</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Take in papers</translation>
    </message>
    <message>
        <source>放一放</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>跳到：%1</source>
        <translation>Go to: %1</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 条</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 条，Enter 全部显示</source>
        <translation>
            <numerusform>%n more, Enter shows all</numerusform>
            <numerusform>%n more, Enter shows all</numerusform>
        </translation>
    </message>
    <message>
        <source>没有在办的件。按 F3 收件。</source>
        <translation>No open matters. F3 takes in papers.</translation>
    </message>
    <message numerus="yes">
        <source>%n 天以内没有到期的证照、检验和账单。</source>
        <translation>
            <numerusform>No certificates, inspections or bills due within %n day.</numerusform>
            <numerusform>No certificates, inspections or bills due within %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 办结。</source>
        <translation>Completed %1.</translation>
    </message>
    <message>
        <source>%1，%2 办结。</source>
        <translation>%1, completed %2.</translation>
    </message>
    <message>
        <source>近一年没有办过件。</source>
        <translation>Nothing done in the past year.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>到窗口</source>
        <translation>Came to the window</translation>
    </message>
    <message>
        <source>核验身份：%1</source>
        <translation>Identity verified: %1</translation>
    </message>
    <message>
        <source>核验身份没通过：%1</source>
        <translation>Identity not verified: %1</translation>
    </message>
    <message>
        <source>网格走访</source>
        <translation>Grid visit</translation>
    </message>
    <message>
        <source>发证：%1</source>
        <translation>Certificate issued: %1</translation>
    </message>
    <message>
        <source>Enter 全部显示</source>
        <translation>Enter shows all</translation>
    </message>
    <message>
        <source>没有记录。</source>
        <translation>No record.</translation>
    </message>
    <message>
        <source>跳到：来往</source>
        <translation>Go to: History</translation>
    </message>
    <message>
        <source>手机 电话 邮箱 地址</source>
        <translation>mobile phone email address</translation>
    </message>
    <message>
        <source>没放成。</source>
        <translation>Not set aside.</translation>
    </message>
    <message>
        <source>联系方式已记下。</source>
        <translation>Contact details recorded.</translation>
    </message>
    <message>
        <source>连上中心后自动送出。</source>
        <translation>Sent by itself once linked to the center.</translation>
    </message>
    <message>
        <source>保存联系方式</source>
        <translation>Save contact details</translation>
    </message>
    <message numerus="yes">
        <source>%n 张</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>长期</source>
        <translation>No end date</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>范围以外，不显示。</source>
        <translation>Outside the area, not shown.</translation>
    </message>
    <message>
        <source>没有电子证照。</source>
        <translation>No electronic certificates.</translation>
    </message>
    <message numerus="yes">
        <source>待缴 %n</source>
        <translation>
            <numerusform>%n to pay</numerusform>
            <numerusform>%n to pay</numerusform>
        </translation>
    </message>
    <message>
        <source>都缴了</source>
        <translation>All paid</translation>
    </message>
    <message>
        <source>%1，户号</source>
        <translation>%1, account number</translation>
    </message>
    <message>
        <source>%1户号</source>
        <translation>%1 account number</translation>
    </message>
    <message>
        <source>没有账单。</source>
        <translation>No bills.</translation>
    </message>
    <message>
        <source>现在没有可以说明的用途。</source>
        <translation>There is no purpose you can give now.</translation>
    </message>
    <message>
        <source>有正在接待的人、在办的件或网格任务时才能看。</source>
        <translation>You can look while someone is in reception, a matter is open or a grid task is yours.</translation>
    </message>
    <message>
        <source>显示 %1 的%2</source>
        <translation>Show %2 of %1</translation>
    </message>
    <message>
        <source>显示 %1 秒</source>
        <translation>Show for %1 seconds</translation>
    </message>
    <message>
        <source>%1 秒后自动盖上，Esc 马上盖上。不能复制。</source>
        <translation>Covered again after %1 seconds, Esc covers it at once. Cannot be copied.</translation>
    </message>
    <message>
        <source>没有这份记录</source>
        <translation>No such record</translation>
    </message>
    <message>
        <source>可能已经合并或注销。按 Ctrl+K 再找一次。</source>
        <translation>It may have been merged or cancelled. Search again with Ctrl+K.</translation>
    </message>
    <message>
        <source>没取到：%1</source>
        <translation>Not fetched: %1</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>这位不在你的范围</source>
        <translation>This person is outside your area</translation>
    </message>
    <message>
        <source>这家不在你的范围</source>
        <translation>This firm is outside your area</translation>
    </message>
    <message>
        <source>说明用途后可以看 30 分钟。会记下谁看了什么、为什么。</source>
        <translation>Give a purpose to look for 30 minutes. Who, what and why are recorded.</translation>
    </message>
    <message>
        <source>你的角色看不到范围以外的人。要办事，转给大厅窗口。</source>
        <translation>Your role does not see people outside the area. Pass the errand to a hall window.</translation>
    </message>
    <message>
        <source>说明用途</source>
        <translation>Give a purpose</translation>
    </message>
    <message>
        <source>看一位范围以外的人</source>
        <translation>See a person outside the area</translation>
    </message>
    <message>
        <source>看一家范围以外的单位</source>
        <translation>See a firm outside the area</translation>
    </message>
    <message>
        <source>打开 30 分钟</source>
        <translation>Open for 30 minutes</translation>
    </message>
    <message>
        <source>30 分钟后自动收回。</source>
        <translation>Closed by itself after 30 minutes.</translation>
    </message>
    <message numerus="yes">
        <source>过了 %n 天</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
    <message>
        <source>就是今天</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>快到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>可以享受</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>现在可办</source>
        <translation>Can be done now</translation>
    </message>
    <message>
        <source>差一项</source>
        <translation>One fact missing</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>请问：%1 %2</source>
        <translation>Ask: %1 %2</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>registers</translation>
    </message>
    <message>
        <source>%1 %2（%3，%4）</source>
        <translation>%1 %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Because of: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>到 %1 办理</source>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>可以办</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Enter 办，P 推迟，D 不需要，H 已有，W 数据不对</source>
        <translation>Enter start, P postpone, D not wanted, H has it, W data wrong</translation>
    </message>
    <message>
        <source>跳到：可以办</source>
        <translation>Go to: offers</translation>
    </message>
    <message>
        <source>办这一项</source>
        <translation>Start this offer</translation>
    </message>
    <message>
        <source>这一项推迟</source>
        <translation>Postpone this offer</translation>
    </message>
    <message>
        <source>这一项不需要</source>
        <translation>This offer is not wanted</translation>
    </message>
    <message>
        <source>这一项已有</source>
        <translation>Has this already</translation>
    </message>
    <message>
        <source>这一项数据不对</source>
        <translation>The data of this offer are wrong</translation>
    </message>
    <message>
        <source>%1（敏感）</source>
        <translation>%1 (sensitive)</translation>
    </message>
    <message>
        <source>%1；有效到 %2</source>
        <translation>%1; good until %2</translation>
    </message>
    <message>
        <source>“%1”到政务服务大厅办理，已记下。</source>
        <translation>“%1” is done at the service hall; kept.</translation>
    </message>
    <message>
        <source>“%1”到 %2 办理，已记下。</source>
        <translation>“%1” is done at %2; kept.</translation>
    </message>
    <message>
        <source>“%1”推迟到 %2 再提醒。</source>
        <translation>“%1” comes up again on %2.</translation>
    </message>
    <message>
        <source>“%1”记为不需要，90 天内不再出现。</source>
        <translation>“%1” is not wanted: it stays away for 90 days.</translation>
    </message>
    <message>
        <source>“%1”记为已有。</source>
        <translation>“%1”: has it already.</translation>
    </message>
    <message>
        <source>“%1”的数据记为不对，交网格员核实。</source>
        <translation>“%1”: data wrong; the grid worker looks into it.</translation>
    </message>
</context>
<context>
    <name>huimin::ui::SubjectWords</name>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>性别没有记录</source>
        <translation>Sex not on record</translation>
    </message>
    <message numerus="yes">
        <source>%n 岁</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Householder</translation>
    </message>
    <message>
        <source>妻</source>
        <translation>Wife</translation>
    </message>
    <message>
        <source>夫</source>
        <translation>Husband</translation>
    </message>
    <message>
        <source>女</source>
        <comment>daughter</comment>
        <translation>Daughter</translation>
    </message>
    <message>
        <source>子</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>母</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>父</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>孙女</source>
        <translation>Granddaughter</translation>
    </message>
    <message>
        <source>孙子</source>
        <translation>Grandson</translation>
    </message>
    <message>
        <source>祖母</source>
        <translation>Grandmother</translation>
    </message>
    <message>
        <source>祖父</source>
        <translation>Grandfather</translation>
    </message>
    <message>
        <source>姐妹</source>
        <translation>Sister</translation>
    </message>
    <message>
        <source>兄弟</source>
        <translation>Brother</translation>
    </message>
    <message>
        <source>亲属</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>同住</source>
        <translation>Lives here too</translation>
    </message>
    <message>
        <source>配偶</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>父母</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>股东</source>
        <translation>Shareholder</translation>
    </message>
    <message>
        <source>高管</source>
        <translation>Senior manager</translation>
    </message>
    <message>
        <source>员工</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>居民身份证</source>
        <translation>Resident id card</translation>
    </message>
    <message>
        <source>户口簿</source>
        <translation>Household book</translation>
    </message>
    <message>
        <source>居住证</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>港澳台居民居住证</source>
        <translation>Residence permit for Hong Kong, Macao and Taiwan</translation>
    </message>
    <message>
        <source>外国人永久居留证</source>
        <translation>Foreigner's permanent residence card</translation>
    </message>
    <message>
        <source>护照</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>机动车驾驶证</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>机动车行驶证</source>
        <translation>Vehicle licence</translation>
    </message>
    <message>
        <source>社会保障卡</source>
        <translation>Social security card</translation>
    </message>
    <message>
        <source>医保电子凭证</source>
        <translation>Medical insurance e-code</translation>
    </message>
    <message>
        <source>结婚证</source>
        <translation>Marriage certificate</translation>
    </message>
    <message>
        <source>离婚证</source>
        <translation>Divorce certificate</translation>
    </message>
    <message>
        <source>出生医学证明</source>
        <translation>Birth certificate</translation>
    </message>
    <message>
        <source>残疾人证</source>
        <translation>Disability card</translation>
    </message>
    <message>
        <source>老年优待证</source>
        <translation>Senior citizen card</translation>
    </message>
    <message>
        <source>退役军人优待证</source>
        <translation>Veteran card</translation>
    </message>
    <message>
        <source>就业创业证</source>
        <translation>Employment card</translation>
    </message>
    <message>
        <source>不动产权证书</source>
        <translation>Property ownership certificate</translation>
    </message>
    <message>
        <source>退休证</source>
        <translation>Retirement card</translation>
    </message>
    <message>
        <source>营业执照</source>
        <translation>Business licence</translation>
    </message>
    <message>
        <source>食品经营许可证</source>
        <translation>Food business licence</translation>
    </message>
    <message>
        <source>公共场所卫生许可证</source>
        <translation>Public place health permit</translation>
    </message>
    <message>
        <source>烟草专卖零售许可证</source>
        <translation>Tobacco retail licence</translation>
    </message>
    <message>
        <source>药品经营许可证</source>
        <translation>Pharmacy licence</translation>
    </message>
    <message>
        <source>排污许可证</source>
        <translation>Pollutant discharge permit</translation>
    </message>
    <message>
        <source>排水许可证</source>
        <translation>Drainage permit</translation>
    </message>
    <message>
        <source>道路运输许可证</source>
        <translation>Road transport permit</translation>
    </message>
    <message>
        <source>健康证明</source>
        <translation>Health certificate</translation>
    </message>
    <message>
        <source>特种作业操作证</source>
        <translation>Special work certificate</translation>
    </message>
    <message>
        <source>其他证照</source>
        <translation>Other certificate</translation>
    </message>
    <message>
        <source>水费</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>电费</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>燃气</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>物业费</source>
        <translation>Property fee</translation>
    </message>
    <message>
        <source>医保</source>
        <translation>Medical insurance</translation>
    </message>
    <message>
        <source>社保</source>
        <translation>Social insurance</translation>
    </message>
    <message>
        <source>税款</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>存续</source>
        <translation>In business</translation>
    </message>
    <message>
        <source>停业</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>吊销</source>
        <translation>Licence revoked</translation>
    </message>
    <message>
        <source>注销</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>个体工商户</source>
        <translation>Sole trader</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>农民专业合作社</source>
        <translation>Farmers' cooperative</translation>
    </message>
    <message>
        <source>其他组织</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>到窗口</source>
        <translation>Came to the window</translation>
    </message>
    <message>
        <source>短信</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>电子邮件</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>信件</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>手机应用</source>
        <translation>Mobile app</translation>
    </message>
    <message>
        <source>读卡</source>
        <translation>Card read</translation>
    </message>
    <message>
        <source>人像比对</source>
        <translation>Face compared</translation>
    </message>
    <message>
        <source>银行卡</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>mobile number</translation>
    </message>
    <message>
        <source>看原件</source>
        <translation>Original seen</translation>
    </message>
    <message>
        <source>申办</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>预审中</source>
        <translation>In pre-check</translation>
    </message>
    <message>
        <source>已收件</source>
        <translation>Papers received</translation>
    </message>
    <message>
        <source>待补正</source>
        <translation>Awaiting supplement</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>已退件</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>审查中</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>审查中补正</source>
        <translation>Supplement in review</translation>
    </message>
    <message>
        <source>特别程序</source>
        <translation>Special procedure</translation>
    </message>
    <message>
        <source>已挂起</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>准予</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>不予许可</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>制证中</source>
        <translation>Certificate in making</translation>
    </message>
    <message>
        <source>待领取</source>
        <translation>Ready to collect</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>办成</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>退件</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>month %1</translation>
    </message>
    <message>
        <source>%1 年 %2 月</source>
        <translation>%2/%1</translation>
    </message>
</context>
<context>
    <name>huimin::ui::SyncPage</name>
    <message>
        <source>排队</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>正在发</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>要决定</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>被退回</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>等前一条</source>
        <translation>Waits for the one before</translation>
    </message>
    <message>
        <source>%1 送达，办件编号 %2</source>
        <translation>%1, delivered, matter number %2</translation>
    </message>
    <message>
        <source>%1 送达，和别人的修改合在一起了</source>
        <translation>%1, delivered, merged with another's change</translation>
    </message>
    <message>
        <source>%1 送达</source>
        <translation>%1, delivered</translation>
    </message>
    <message>
        <source>%1 你改的，别人也改了</source>
        <translation>%1, you changed it; so did someone else</translation>
    </message>
    <message>
        <source>等前面一条定下来再发</source>
        <translation>Sent once the one before is settled</translation>
    </message>
    <message>
        <source>%1 做的，在本机存好了</source>
        <translation>%1, done and saved on this computer</translation>
    </message>
    <message>
        <source>没有登录</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>已锁</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>在线</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>正在装数据</source>
        <translation>Loading data</translation>
    </message>
    <message>
        <source>离线</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>要输密码</source>
        <translation>Password needed</translation>
    </message>
    <message>
        <source>已停</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>存不了</source>
        <translation>Cannot save</translation>
    </message>
    <message>
        <source>还没有收完过数据</source>
        <translation>The data has not come in whole yet</translation>
    </message>
    <message>
        <source>数据是今天 %1 的</source>
        <translation>Data as of today %1</translation>
    </message>
    <message>
        <source>数据是 %1 的</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>正在装数据，%1 / %2 行。可以先办别的。</source>
        <translation>Loading data, %1 / %2 rows. Other work can go on.</translation>
    </message>
    <message>
        <source>连不上中心，照常收件。%1，%2 件待发。</source>
        <translation>No link to the center. Keep working. %1, %2 to send.</translation>
    </message>
    <message>
        <source>%1，%2 件待发。</source>
        <translation>%1, %2 to send.</translation>
    </message>
    <message>
        <source>一切都已送达。%1。</source>
        <translation>Everything is delivered. %1.</translation>
    </message>
    <message>
        <source>现在同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>今天送达</source>
        <translation>Delivered today</translation>
    </message>
    <message>
        <source>等着发出</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>冲突，等你决定</source>
        <translation>Conflicts for you to decide</translation>
    </message>
    <message>
        <source>被退回，要改</source>
        <translation>Sent back, to correct</translation>
    </message>
    <message>
        <source>数据的时间</source>
        <translation>Age of the data</translation>
    </message>
    <message>
        <source>待发箱</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>一条有问题，只挡住靠它的几条</source>
        <translation>A problem holds up only what depends on it</translation>
    </message>
    <message>
        <source>这一条</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>按选择合并</source>
        <translation>Merge as chosen</translation>
    </message>
    <message>
        <source>换一条</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>用我的</source>
        <translation>Use mine</translation>
    </message>
    <message>
        <source>用中心的</source>
        <translation>Use the center's</translation>
    </message>
    <message>
        <source>都用中心的</source>
        <translation>Use the center's for all</translation>
    </message>
    <message>
        <source>再发一次</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>没有要发的，也没有等你决定的。</source>
        <translation>Nothing to send and nothing for you to decide.</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>一切都已送达</source>
        <translation>Everything is delivered</translation>
    </message>
    <message>
        <source>新办的会先存在本机，再自己发到中心。</source>
        <translation>New work is first saved on this computer, then sent by itself.</translation>
    </message>
    <message>
        <source>两边都改了：%1</source>
        <translation>Changed on both sides: %1</translation>
    </message>
    <message>
        <source>你，%1</source>
        <translation>You, %1</translation>
    </message>
    <message>
        <source>中心现在的</source>
        <translation>The center's now</translation>
    </message>
    <message>
        <source>原来：%1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>没选上的那份不会丢，留在记录里。</source>
        <translation>What is not chosen is not lost; it stays on record.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>中心退回：%1</source>
        <translation>Sent back: %1</translation>
    </message>
    <message>
        <source>没有说原因。</source>
        <translation>No reason was given.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>这一条挡住靠它的几条，别的照常发。内容都还在。</source>
        <translation>This holds up only what depends on it; the rest is sent. Nothing is lost.</translation>
    </message>
    <message>
        <source>放弃，写明原因</source>
        <translation>Discard, with a reason</translation>
    </message>
    <message>
        <source>还有一格没选：1 用我的，2 用中心的。</source>
        <translation>One field is not chosen yet: 1 is mine, 2 is the center's.</translation>
    </message>
    <message>
        <source>放弃这一条</source>
        <translation>Discard this one</translation>
    </message>
    <message>
        <source>原因会记下来。放弃后这一条不再发。</source>
        <translation>The reason is recorded. Once discarded, it is never sent.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>写几个字说明原因。</source>
        <translation>Write the reason in a few words.</translation>
    </message>
    <message>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message numerus="yes">
        <source>另外 %n 格只有一边改过，已自动合并：%1</source>
        <translation>
            <numerusform>%n more field changed on one side only and merged by itself: %1</numerusform>
            <numerusform>%n more fields changed on one side only and merged by themselves: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::ui::TagChip</name>
    <message>
        <source>Enter 看依据，D 表示有异议</source>
        <translation>Enter shows the ground, D disputes it</translation>
    </message>
    <message>
        <source>标签，%1，%2</source>
        <translation>Tag, %1, %2</translation>
    </message>
    <message>
        <source>%1，有异议</source>
        <translation>%1, disputed</translation>
    </message>
</context>
<context>
    <name>huimin::ui::TakeInFilesSheet</name>
    <message>
        <source>%1：附件</source>
        <translation>%1: files</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>拿掉</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>剪贴板里没有图片，也没有文件。</source>
        <translation>The clipboard holds neither a picture nor a file.</translation>
    </message>
    <message>
        <source>放好了，受理时挂到办件上。</source>
        <translation>Kept; it goes to the matter when that is taken in.</translation>
    </message>
    <message>
        <source>%1，%2 KB，在这台电脑上</source>
        <translation>%1, %2 KB, on this computer</translation>
    </message>
    <message>
        <source>还没有附件。把文件拖到这里，或从剪贴板粘贴。</source>
        <translation>No file yet. Drop one here, or paste from the clipboard.</translation>
    </message>
    <message>
        <source>PDF 文件，%1 KB</source>
        <translation>PDF file, %1 KB</translation>
    </message>
</context>
<context>
    <name>huimin::ui::TakeInPage</name>
    <message>
        <source>受理并打印</source>
        <translation>Accept and print</translation>
    </message>
    <message>
        <source>到下一处问题</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>现在存草稿</source>
        <translation>Save draft now</translation>
    </message>
    <message>
        <source>放一放</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>收下或退回当前材料</source>
        <translation>Take or return the current paper</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Take in papers</translation>
    </message>
    <message>
        <source>下一格</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>收下这份材料</source>
        <translation>Take this paper</translation>
    </message>
    <message>
        <source>换栏</source>
        <translation>Other pane</translation>
    </message>
    <message>
        <source>退回，不丢内容</source>
        <translation>Back, nothing is lost</translation>
    </message>
    <message>
        <source>没有内容丢失。</source>
        <translation>No content was lost.</translation>
    </message>
    <message>
        <source>草稿会自己存</source>
        <translation>The draft saves itself</translation>
    </message>
    <message>
        <source>接着上次的草稿</source>
        <translation>Going on with the last draft</translation>
    </message>
    <message>
        <source>即办件</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>承诺件</source>
        <translation>With a promised date</translation>
    </message>
    <message>
        <source>不收费</source>
        <translation>No fee</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>%1，%2，第 %3 版</source>
        <translation>%1, %2, version %3</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>申请表</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>登记库</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>申请内容</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>%1，要交</source>
        <translation>%1, to hand in</translation>
    </message>
    <message>
        <source>收下 F7</source>
        <translation>Take F7</translation>
    </message>
    <message>
        <source>由这张表生成</source>
        <translation>Made from this form</translation>
    </message>
    <message>
        <source>和%1共享核验</source>
        <translation>Checked with %1</translation>
    </message>
    <message>
        <source>不用交</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>%1，今天收下 1 份</source>
        <translation>%1, 1 taken today</translation>
    </message>
    <message>
        <source>已收</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>现在受理会怎样</source>
        <translation>If accepted now</translation>
    </message>
    <message>
        <source>%1（日历未公布，暂定）</source>
        <translation>%1 (calendar not published, provisional)</translation>
    </message>
    <message>
        <source>从哪天算</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>承诺当场办结</source>
        <translation>Promised on the spot</translation>
    </message>
    <message>
        <source>法定当场办结</source>
        <translation>Statutory: on the spot</translation>
    </message>
    <message>
        <source>给回执，转%1。</source>
        <translation>Gives a receipt, passes to %1.</translation>
    </message>
    <message>
        <source>到下一处</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>都齐了，可以受理</source>
        <translation>All there, ready to accept</translation>
    </message>
    <message>
        <source>草稿已存，%1</source>
        <translation>Draft saved, %1</translation>
    </message>
    <message>
        <source>没受理成：%1填的内容都在。</source>
        <translation>Not accepted: %1 Your entries are kept.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已持有，%1，%2 级，%3</source>
        <translation>Held, %1, grade %2, %3</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1，要交，%2 的</source>
        <translation>%1, to be handed in, of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n 格，%1 格已自动填好</source>
        <translation>
            <numerusform>%n field, %1 filled in already</numerusform>
            <numerusform>%n fields, %1 filled in already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 岁</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 份，已持有 %1 份，今天收 %2 份</source>
        <translation>
            <numerusform>%n paper, %1 already held, %2 taken today</numerusform>
            <numerusform>%n papers, %1 already held, %2 taken today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>承诺 %n 个工作日</source>
        <translation>
            <numerusform>Promised: %n working day</numerusform>
            <numerusform>Promised: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>法定 %n 个工作日</source>
        <translation>
            <numerusform>Statutory: %n working day</numerusform>
            <numerusform>Statutory: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还差 %n 处</source>
        <translation>
            <numerusform>%n place to complete</numerusform>
            <numerusform>%n places to complete</numerusform>
        </translation>
    </message>
    <message>
        <source>先问清楚（材料随着变）</source>
        <translation>Ask first (the papers follow)</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1：原来 %2，现在 %3</source>
        <translation>%1: was %2, now %3</translation>
    </message>
    <message>
        <source>填表的时候事项换成了第 %1 版。填的都在，表和材料按新版重列了，看过再受理。</source>
        <translation>The item became version %1 meanwhile. What you typed is kept; form and papers are listed anew: look before you accept.</translation>
    </message>
    <message>
        <source>改了，用 %1 重新收件</source>
        <translation>put right, taken in again as %1</translation>
    </message>
    <message>
        <source>检查：还差什么，一次性告知、补正、容缺</source>
        <translation>Check: what is missing; one-time sheet, notice, promise</translation>
    </message>
    <message>
        <source>容缺 补正 告知</source>
        <translation>promise supplement notice</translation>
    </message>
    <message>
        <source>这份材料有问题</source>
        <translation>This paper is wrong</translation>
    </message>
    <message>
        <source>附件：放到当前材料</source>
        <translation>Files for the current paper</translation>
    </message>
    <message>
        <source>扫描 照片 文件</source>
        <translation>scan photo file</translation>
    </message>
    <message>
        <source>代办人：从登记库找</source>
        <translation>Agent: find in the register</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>材料有问题</source>
        <translation>Paper is wrong</translation>
    </message>
    <message>
        <source>代办人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>检查、补正、容缺</source>
        <translation>Check, notice, promise</translation>
    </message>
    <message>
        <source>草稿留着，不会丢。</source>
        <translation>The draft is kept.</translation>
    </message>
    <message>
        <source>新版改了什么</source>
        <translation>What the new version changes</translation>
    </message>
    <message>
        <source>有问题 Alt+W</source>
        <translation>Wrong Alt+W</translation>
    </message>
    <message numerus="yes">
        <source>%1，附件 %n 份</source>
        <translation>
            <numerusform>%1, %n file</numerusform>
            <numerusform>%1, %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>huimin::ui::Timeline</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>更早的 %n 条</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::ui::Toast</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>huimin::ui::VersionCard</name>
    <message>
        <source>按第 %1 版办</source>
        <translation>Handled by version %1</translation>
    </message>
    <message>
        <source>这个事项 %1 起取消了，这一件照常办完。</source>
        <translation>This item is cancelled from %1; this matter goes on to its end.</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1：这一件 %2，今天 %3</source>
        <translation>%1: this matter %2, today %3</translation>
    </message>
    <message>
        <source>今天是第 %1 版</source>
        <translation>Today it is version %1</translation>
    </message>
</context>
<context>
    <name>huimin::ui::VisitSheet</name>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>见到人了吗</source>
        <translation>Was anybody met</translation>
    </message>
    <message>
        <source>见到了</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>不在家</source>
        <translation>Not at home</translation>
    </message>
    <message>
        <source>不愿见</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>打了电话</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>新的联系电话</source>
        <translation>New telephone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>本人同意代为准备办件</source>
        <translation>Agrees that a matter is prepared</translation>
    </message>
    <message>
        <source>变了才填，会改到登记里。</source>
        <translation>Only if it has changed; it goes into the record.</translation>
    </message>
    <message>
        <source>先不记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>记好</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>见到谁</source>
        <translation>Who was met</translation>
    </message>
    <message>
        <source>先说见到人没有。</source>
        <translation>Say first whether anybody was met.</translation>
    </message>
    <message>
        <source>勾上见到的人。</source>
        <translation>Tick who was met.</translation>
    </message>
    <message>
        <source>电话没改成：%1</source>
        <translation>The telephone was not changed: %1</translation>
    </message>
</context>
<context>
    <name>huimin::ui::Workbench</name>
    <message>
        <source>惠民</source>
        <translation>Huimin</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>People</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>同步：待发、冲突、退回</source>
        <translation>Sync: to send, conflicts, sent back</translation>
    </message>
    <message>
        <source>现在同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>锁屏</source>
        <translation>Lock screen</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>离线办公，再按一次恢复</source>
        <translation>Work offline; again to go back online</translation>
    </message>
    <message>
        <source>设置：语言、明暗、字的大小</source>
        <translation>Settings: language, light or dark, text size</translation>
    </message>
    <message>
        <source>收件：给谁办，办什么</source>
        <translation>Take in papers: for whom, what for</translation>
    </message>
    <message>
        <source>办件列表</source>
        <translation>List of matters</translation>
    </message>
    <message>
        <source>首页：今天要做的</source>
        <translation>Home: to do today</translation>
    </message>
    <message>
        <source>放着的和没办完的</source>
        <translation>Set aside and unfinished</translation>
    </message>
    <message>
        <source>窗口人员</source>
        <translation>Window clerk</translation>
    </message>
    <message>
        <source>部门审查人员</source>
        <translation>Department reviewer</translation>
    </message>
    <message>
        <source>网格员</source>
        <translation>Grid worker</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>登录到时间了</source>
        <translation>Your sign-in has run out</translation>
    </message>
    <message>
        <source>待发 %1</source>
        <translation>%1 to send</translation>
    </message>
    <message>
        <source>刚同步过</source>
        <translation>Synced just now</translation>
    </message>
    <message>
        <source>数据是 %1 的</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>正在装数据 %1%</source>
        <translation>Loading data %1 %</translation>
    </message>
    <message>
        <source>查人、收件、打回执都照常，连上后自己发。</source>
        <translation>Search, intake and receipts work as usual; all is sent once linked.</translation>
    </message>
    <message>
        <source>已受理，%1</source>
        <translation>Accepted, %1</translation>
    </message>
    <message>
        <source>中心确认后给正式编号，两个号都查得到。</source>
        <translation>The center gives the final number; both can be searched.</translation>
    </message>
    <message>
        <source>已放下：%1</source>
        <translation>Set aside: %1</translation>
    </message>
    <message>
        <source>放着的</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>没有放着的。F8 把手上的放一放，回来时还在原处。</source>
        <translation>Nothing set aside. F8 sets aside what is in hand; it is there when you come back.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>↑ ↓ 选，Enter 接着办</source>
        <translation>↑ ↓ choose, Enter goes on</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Password now</translation>
    </message>
    <message>
        <source>新密码，至少 10 位</source>
        <translation>New password, at least 10 characters</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>两次不一样。</source>
        <translation>The two differ.</translation>
    </message>
    <message>
        <source>密码改好了。</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>放一放：窗口上的全部</source>
        <translation>Park everything at the counter</translation>
    </message>
    <message>
        <source>撤销刚才那一步</source>
        <translation>Undo the last act</translation>
    </message>
    <message>
        <source>没有能撤销的。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>撤销了：%1。</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>原来那一步和撤销都留在记录里。</source>
        <translation>The act and its undoing both stay on record.</translation>
    </message>
    <message>
        <source>没撤成：%1。</source>
        <translation>Not undone: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟前已同步</source>
        <translation>
            <numerusform>Synced %n minute ago</numerusform>
            <numerusform>Synced %n minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>环节图：办件从申办到归档</source>
        <translation>Stages of a matter: from application to archive</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 个附件没挂上，在办件上按 F7 再放一次。</source>
        <translation>
            <numerusform>%n file was not put to the matter: put it there with F7.</numerusform>
            <numerusform>%n files were not put to the matter: put them there with F7.</numerusform>
        </translation>
    </message>
    <message>
        <source>临时编号 %1</source>
        <translation>provisional number %1</translation>
    </message>
    <message>
        <source>收件了，%1，补正通知请他签收。</source>
        <translation>Received, %1; have the notice signed.</translation>
    </message>
    <message>
        <source>容缺受理了，%1，承诺书请他签字。</source>
        <translation>Accepted with promise, %1; have the promise signed.</translation>
    </message>
    <message>
        <source>受理回执按 Ctrl+P。%1</source>
        <translation>The receipt is at Ctrl+P. %1</translation>
    </message>
    <message>
        <source>只收了件，%1，后一步没办成：在这一页接着办。</source>
        <translation>Only received, %1; the next step failed: go on from this page.</translation>
    </message>
    <message>
        <source>地图</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>地图：从全市到一扇门</source>
        <translation>Map: from the whole city to a door</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>规则：什么时候提醒谁，依据什么</source>
        <translation>Rules: who is told what when, by which law</translation>
    </message>
</context>
<context>
    <name>huimin::ui::WrongDataSheet</name>
    <message>
        <source>“%1”的依据不对</source>
        <translation>The basis of “%1” is wrong</translation>
    </message>
    <message>
        <source>哪里不对</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>记下以后，由所在网格的网格员在 5 个工作日内核实。</source>
        <translation>Once kept, the worker of the grid looks into it within 5 working days.</translation>
    </message>
    <message>
        <source>不记</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>写一句哪里不对。</source>
        <translation>Say in a sentence what is wrong.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>%1：%2现在用自带的模板。</source>
        <translation>%1: %2 The shipped template is used.</translation>
    </message>
</context>
</TS>
