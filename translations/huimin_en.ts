<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AddStaffBody</name>
    <message>
        <source>姓名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>登录名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>密码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>角色</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>范围</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>部门</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>窗口</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>区划代码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>道路</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>巷弄</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>楼栋</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>梯</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>楼层</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>房号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>门牌键</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>问题</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>答案</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AskSupplementBody</name>
    <message>
        <source>所见环节</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>意见</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>主管</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>主管理由</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>约定再来</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>再来带什么</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AssignStaffBody</name>
    <message>
        <source>角色</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>范围</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>部门</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>窗口</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>经办人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>角色</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>设备</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>动作</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>记录类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>记录</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>字段</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>用途</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>用途依据</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>用途说明</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>命令</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>待看</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>付款人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>户号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>账期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>金额</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>缴费期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>数据时间</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>楼号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>道路</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>层数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>梯数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>户数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>轮廓</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>持有人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>颁发机构</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>颁发机构名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>颁发日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>有效期起</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>有效期止</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>可信等级</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>核验时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClockSegment</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>时限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>从</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>到</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>文书</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>经办人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>日历版本</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>序号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>命令</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>对象</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>基于版本</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>前置命令</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>发生时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结构版本</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>已给编号</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Department</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>代码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>上级</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>别名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>卫生健康</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DisableStaffBody</name>
    <message>
        <source>原因</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DiscardParkedBody</name>
    <message>
        <source>原因</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>文书编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>模板版本</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>出具时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>出具人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>摘要</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>重印</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>送达时间</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EndMatterBody</name>
    <message>
        <source>所见环节</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>意见</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>应向何处</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请人签字</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Enterprise</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>简称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>注册号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>类别</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>行业</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>注册资本</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>成立日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>营业期限至</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>住所</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>登记机关</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>参保人数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>电子邮箱</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>联系人</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>序号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>动作</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>从</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>到</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>经办人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>命令</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExportListBody</name>
    <message>
        <source>种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>列</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>筛选</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>条数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>不遮盖</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>目的</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FormFieldSpec</name>
    <message>
        <source>键</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>英文名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>必填</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>选项</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>预填</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>长度</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>分组</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>英文分组</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FormOption</name>
    <message>
        <source>键</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>英文名称</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GridCell</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格编码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>社区</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>轮廓</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>户数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格员</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GridEvent</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事件编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>临时编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>分类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>地点</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>位置</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>层级</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>紧急程度</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>描述</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>涉及人员</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>受限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>并入</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>上报时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>上报人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>受理期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>派遣期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>签收期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>处置期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>核查期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>回访期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>督办期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>主办单位</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>协办单位</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>处置人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>核查人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>退回次数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>核查不通过</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>延期到</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>复查日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>评分</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GridTask</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>规则</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>对象</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>地址</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>优先级</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>承办人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>推迟到</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>推迟原因</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>区划</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>服务街道</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办公时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>队列</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>电话</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>地址</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandOverDraftBody</name>
    <message>
        <source>种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>对象</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项编码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>地址</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>户主</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>居住性质</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>人数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>最近走访</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>自然人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>核验方式</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>等级</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>核验人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>有效期至</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ItemQuestion</name>
    <message>
        <source>键</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>问题</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>选项</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LookupRequest</name>
    <message>
        <source>查找</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>数量</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LookupRow</name>
    <message>
        <source>类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>拼音</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称匹配</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>拼音匹配</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>匹配原因</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>性别</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>年龄</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>号码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>地址</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>实名等级</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>范围外</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>远近</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>排序</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MarkRange</name>
    <message>
        <source>从</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>长度</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>键</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>形式</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>获取方式</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证照种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证照持有人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>复用天数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>容缺天数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>审查要点</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>示例</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办件编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>临时编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项编码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项版本</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>部门</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>窗口</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>接待</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>渠道</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>主办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>前一办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请人类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请人姓名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证件类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证件号码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>代办人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>代办人姓名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>代办人证件号码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>委托有效期至</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请表</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>情形回答</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>环节</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>收件时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>受理时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>受理日</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>法定期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>承诺期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>期限暂定</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>计时</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>决定时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>受理人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>审查人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>决定人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>容缺期限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>约定再来</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>再来带什么</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MatterBrief</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办件编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项编码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>环节</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>承诺期限</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MatterEvent</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>序号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>动作</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>从</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>到</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>经办人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>意见</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>文书</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>命令</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MatterMaterial</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证照</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>份数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>形式</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>存放</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>首次可见</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewMatter</name>
    <message>
        <source>事项编码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项版本</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>渠道</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>接待</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请人类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请人姓名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证件类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证件号码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>代办人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>代办人姓名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>代办人证件号码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>委托有效期至</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请表</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>情形回答</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>临时编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>本人同意</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>星期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>从</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>到</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OpenMatterBody</name>
    <message>
        <source>新办件</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OpenSubjectBody</name>
    <message>
        <source>目的</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PasswordBody</name>
    <message>
        <source>密码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>原密码</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlanePoint</name>
    <message>
        <source>横坐标</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>纵坐标</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuestionOption</name>
    <message>
        <source>键</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>不需要的材料</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReceiveSupplementBody</name>
    <message>
        <source>所见环节</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>意见</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>窗口</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>经办人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>对象</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>同行人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>开始</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结束</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordIdentityCheckBody</name>
    <message>
        <source>核验方式</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>有效期至</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>本人在场</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordRef</name>
    <message>
        <source>类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>从</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>到</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>关系</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>起</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>止</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>权限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>凭据</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>拉丁姓名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>性别</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>民族</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>国籍</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>出生日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>死亡日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>迁离日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>住户</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>与户主关系</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证件类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证件号码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>旧证件号码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>手机</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>备用电话</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>电子邮箱</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>通讯地址</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>联系方式偏好</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>银行账号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>不接收的渠道</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>户口簿号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>户籍地址</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>户籍区划</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>户别</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>居住类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>居住起始</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>婚姻状况</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>学历</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>就业状况</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>残疾等级</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>末次月经</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>慢性病</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>最近随访</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ResolveConflictBody</name>
    <message>
        <source>冲突</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>选择</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RevealFieldBody</name>
    <message>
        <source>字段</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>目的</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>已显示</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScopeRef</name>
    <message>
        <source>种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>引用</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServiceItem</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项编码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>版本</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>实施主体</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>部门代码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>服务对象</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项类型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>类型代码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>法定时限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>承诺时限</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>即办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>收费</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>标签</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>一件事</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>申请表</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>情形</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>出证</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>生效日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>取消日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>示例</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServiceWindow</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>窗口号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>队列</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>工号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>部门</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>窗口</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>在职</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>登录名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>角色</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>范围</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TakeInBody</name>
    <message>
        <source>所见环节</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>新办件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>意见</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TakenMaterial</name>
    <message>
        <source>材料</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>证照</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>份数</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>形式</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>存放</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>大厅</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>号码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>队列</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>事项</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>对象</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>取号时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>叫号时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>开始</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结束</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>窗口</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>重叫</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Vehicle</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>号牌</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>号牌种类</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>所有人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>车型</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>使用性质</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>型号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>初次登记</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>检验有效期止</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>保险到期</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>修订号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>建档人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>更新时间</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>住户</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>任务</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格员</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>开始</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结束</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>见到的人</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>回答</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>备注</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>同意</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>发来的内容读不懂，什么都没改。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>同步的位置对不上，数据要重新取一遍。待发的都在。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>登录到时间了。输入密码接着办，填的内容都在。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名字或密码不对，%1 秒后可以再试。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名字或密码不对。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这件事你的岗位不能做。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这不在你的范围里。要办的话，找管这一片的同事。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>说明用途才能看。会记下谁看了什么、为什么。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>自己经办的不能自己批，换一位同事。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没有找到，或不在你的范围里。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这个地址不收这种方法。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>要的格式这里没有。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>等得太久，内容没有收全。什么都没改，再发一次。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>现在做不了这一步：办件已经走到别的环节。看看现在能做什么。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>有人也改了这一项。选一个，另一个留在记录里。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>要等前面那一步先过。前面的改好，这一步自己接着走。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这个事项现在不能办：已经取消，或还没到生效日。换成现行的版本。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这个号码已经登记在别处。先查一下是不是同一位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>附件没接上，从断的地方接着传。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>附件在路上传坏了，重新传一次。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中心恢复过数据。你做过的正在重新发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>离开太久，数据正在重新取。原来的还能看，待发的都在。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>你的范围变了，数据正在重新取。待发的都在。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>数据换了新的样式，正在重新取。原来的还能看，待发的都在。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>内容太大，上限是 %1。什么都没改。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>内容太大，什么都没改。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>地址太长。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>发来的头太大，什么都没改。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这种文件收不了。可以用 PDF、JPEG、PNG、TIFF。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>有填得不对的地方，什么都没改。看标出的那几项。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>同一个编号来了两种内容，后来的没有收。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这一步放了 180 天以上，不再收。现在重新办一次。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这个程序太旧，收不了新数据。你做过的照样发出去。更新后接着用。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>发得太快，%1 秒后再试。做过的都在等着发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>发得太快，等一会儿再试。做过的都在等着发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>出了没料到的错，什么都没改。告诉管理员这个号：%1。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>出了没料到的错，什么都没改。告诉管理员。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中心正忙，%1 秒后再试。做过的都在等着发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中心正忙，等一会儿再试。做过的都在等着发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中心的磁盘满了，现在存不了，%1 秒后再试。做过的都在等着发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中心的磁盘满了，现在存不了。做过的都在等着发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没存上：磁盘满了。填的内容都在这一页，腾出地方再存一次。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没存上：磁盘写不进去。现在只能看，告诉管理员。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没存上：磁盘读写出错。现在只能看，告诉管理员。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这台电脑上的数据坏了。待发的救出 %1 件，数据正在重新取。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这台电脑上的数据坏了，要重新取。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这台电脑的密钥读不出来。连上中心登录一次，数据会重新取。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中心的回答读不懂，什么都没改。过一会儿自己再试。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网络要先在网页上登录。用浏览器登录后按 F5。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>连不上中心，照常办。数据是 %1 的，%2 件待发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>连不上中心，照常办，连上了自己发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>对方证明不了自己是中心，已经停下，什么都没发。告诉管理员。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这台电脑的钟差了 %1 分钟，按中心的时间算。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这台电脑的钟不准，按中心的时间算。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>离线的时间到了。连上中心登录一次就能打开，待发的都在。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>密码改过了，用新密码登录。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>你的账号已经停用。待发的封存在这台电脑上，问管理员。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>数据是更新的程序写的，这个程序打不开。更新程序，数据没有动。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中心还没有更新。做过的先等着，更新了自己发。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1不再归你管，%2 件待发的转给了主管。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>有一片不再归你管，待发的转给了主管。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>数据和中心对不上，正在重新取。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>待发的太多，这一步先存成草稿。到同步页看看为什么发不出去。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>数据库没有回应，什么都没改。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>数据库是更新的程序写的，这个程序打不开。先更新程序，数据没有动。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中心的密钥文件不对，或找不到。把原来的放回去，没有它读不出号码。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>文件打不开：%1。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>文件打不开。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>文件写不进去：%1。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>文件写不进去。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这个参数不对：%1。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>参数不对。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>停下了，什么都没改。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>第 %1 行不是 UTF-8 编码。另存为 UTF-8 再导入。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>第 %1 行的引号不成对。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>第 %1 行的列数和表头不一样。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>第 %1 行的表头缺了，或有两列同名。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>第 %1 行的内容认不出来，对一下日期和代码。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>第 %1 行和前面的重复。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>第 %1 行有看不见的控制字符。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这一项不能空着。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没有这一项，或没有这个代码。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这里要填的不是这一类内容。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>太长了，写短一些。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>超出了范围。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>写法不对，对一下位数和字符。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>前几位不是行政区划代码，对一下前 6 位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没有这一天，对一下出生日期那几位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这一天还没到。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>校验位对不上：有一位输错了。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没有这个号段，对一下前几位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这里不能这样填。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这一项不对。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>身份证号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>15 位旧身份证号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>港澳台居民居住证号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>外国人永久居留身份证号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>组织机构代码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>工商注册号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>手机号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>车牌号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>区划代码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>网格编码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>办件编号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这是%1，没有错。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1少了 %2 位：应有 %3 位，现在 %4 位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1多了 %2 位：应有 %3 位，现在 %4 位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1的写法不对：有不该有的字符。再看一眼证件。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1的地区码不对：没有这个省。对一下前几位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1里的出生日期不对：没有这一天。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1里的出生日期不对：这一天还没到。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1的校验位不对：有一位输错了。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1的校验位不对：有一位输错了。前面都没错的话，最后一位应为 %2。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>车牌第 2 位是 A 到 Z，没有 I 和 O。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没有这个手机号段，对一下前 3 位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>名录里没有这个%1。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>区县代码不在名录里，对一下前 6 位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这个区划已经撤销。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>国籍代码不在名录里。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>登记部门和类别的代码少见，对一下前 2 位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>里面的组织机构代码校验位不对，对一下第 9 到 17 位。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这是物联网或卫星的号段，不是个人用的。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>车牌序号里的字母超过 2 个，对一下。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>15 位旧号，2013 年起不能当证件用。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>临时编号，以短信或窗口确认为准。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这是文书的编号，找的是它的办件。</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::ClockBar</name>
    <message>
        <source>停</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>工作日</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>今天</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>时限</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::ConflictRow</name>
    <message>
        <source>原来：%1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>还没选</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>用我的</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>用中心的</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>两个都留</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1，我的，%1，%2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2，中心的，%1，%2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::ErrorState</name>
    <message>
        <source>复制编号 %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::FormField</name>
    <message>
        <source>看不出是哪一天，写成 2026-12-24。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没有 %1 月，改成 01 到 12。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 月没有 %2 日，最多到 %3 日。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>必填</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1，必填</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>来自%1，不能改</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::FrontPage</name>
    <message>
        <source>惠民</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>窗口和网格</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::KeySheet</name>
    <message>
        <source>按键</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>打字就能筛</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>筛选按键</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc 关上</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这一页</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>没有这样的按键</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::LevelBadge</name>
    <message>
        <source>未实名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>初级实名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>中级实名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>高级实名</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::MaskedLabel</name>
    <message>
        <source>%1，%2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>已盖住</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>屏幕上还显示 %n 秒</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Ctrl+E 说明用途后显示</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>不在你的权限里</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::NeedRow</name>
    <message>
        <source>因为</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::Omnibox</name>
    <message>
        <source>姓名、拼音首字母、证件或手机尾号、车牌、办件号</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>找人、找事、找页面</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>最近的页面</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>页面和动作</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::OmniboxPopup</name>
    <message>
        <source>全市</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>只看</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>选择</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>打开</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>看右侧摘要</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>换一类</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::Options</name>
    <message>
        <source>%1，%2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::Rail</name>
    <message>
        <source>去处</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::ResultList</name>
    <message>
        <source>结果</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::ResultModel</name>
    <message>
        <source>第 %1 个，共 %2 个</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::Sheet</name>
    <message>
        <source>关上</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::Shell</name>
    <message>
        <source>到处可用</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>找人、找事、找页面</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>全部按键</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>上一个页面</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>下一栏</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>上一栏</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>去处</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1，惠民</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::SignInPanel</name>
    <message>
        <source>用户名</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>密码</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>登录</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>解锁</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>接着办</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>换人登录</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>这台电脑</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>正在核对</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>写上用户名。</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>写上密码。</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::Skeleton</name>
    <message>
        <source>正在取</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::StageBar</name>
    <message>
        <source>退回</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>已完成</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>现在</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>还没到</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1，%2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>环节</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::TagChip</name>
    <message>
        <source>Enter 看依据，D 表示有异议</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>标签，%1，%2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1，有异议</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::TimelineItem</name>
    <message>
        <source>，</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>huimin::ui::Toast</name>
    <message>
        <source>，</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
