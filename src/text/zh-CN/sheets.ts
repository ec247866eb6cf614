import type { SheetWords } from '../sheets';
import { logSheets } from './log-sheets';
import { planSheets } from './plan-sheets';

/** 各工作表的名称、表头，以及表头上的批注：填什么、谁来填、举个例子。 */
export const sheets: SheetWords = {
  start: {
    name: '开始',
    columns: {
      topic: { header: '事项', note: '这一行说的是什么。由脚本填写，不用改。例：滞后任务。' },
      state: {
        header: '现在的情况',
        note: '这件事现在怎样、下一步做什么。由脚本填写，不用改。例：12 项任务中 2 项滞后。',
      },
    },
  },
  charter: {
    name: '启动说明',
    columns: {
      item: {
        header: '项目',
        note: '这一行写的是哪一类内容，从下拉列表里选。总负责人填。目标、范围、产出、日期、部门可以各占多行，一行写一条。例：SMART 目标。',
      },
      content: {
        header: '内容',
        note: '用一两句话写清楚这一条。总负责人填。目标要写出数字和期限，不写口号。例：3 个月内将跨部门项目平均交付周期缩短 20 %。',
      },
      metric: {
        header: '指标',
        note: '只有「SMART 目标」的行需要：用什么来衡量。总负责人填。例：平均交付周期。',
      },
      unit: { header: '单位', note: '指标的计量单位。总负责人填。例：天、万元、%。' },
      baseline: {
        header: '现状值',
        note: '指标今天是多少，只填数字；不知道就先空着。总负责人填。例：30。',
      },
      target: { header: '目标值', note: '指标要达到多少，只填数字。总负责人填。例：24。' },
      byWhen: {
        header: '完成期限',
        note: '目标或关键日期的期限：填日期，或者填从启动日算起的时长。总负责人填。例：2024-10-01，或 3 个月。',
      },
      relevant: {
        header: '为何相关',
        note: '为什么值得做：它服务于公司的哪个目标。总负责人填。例：交付慢是客户流失的首要原因。',
      },
      achievable: {
        header: '为何可行',
        note: '凭什么做得到：人手、预算、先例。总负责人填。例：去年试点部门已缩短 15 %。',
      },
    },
  },
  duties: {
    name: '职责表',
    columns: {
      role: {
        header: '角色',
        note: '从下拉列表里选。总负责人只有一位；每个部门只有一位接口人；部门负责人代表部门签字，可以兼任接口人；上级领导可以不设。一个人有几个角色就写几行。总负责人填。例：接口人。',
      },
      department: {
        header: '部门',
        note: '这个人所在的部门，名称与「启动说明」里的参与部门一致。总负责人填。例：市场部。',
      },
      name: { header: '姓名', note: '这个人的姓名，各表里写法要一致。总负责人填。例：王芳。' },
      address: {
        header: '通知邮箱',
        note: '提醒和通知发到这个邮箱，一格一个地址。总负责人填。例：wangfang@example.com。',
      },
      account: {
        header: 'Google 账号',
        note: '这个人打开本表所用的 Google 账号，用来设定谁能编辑哪些格子；与通知邮箱相同就空着。总负责人填。例：wangfang@gmail.com。',
      },
      duty: {
        header: '职责',
        note: '把职责写下来，因为「人人负责等于无人负责」。总负责人填，启动会上全体成员确认。例：提供客户需求文档，配合上线宣传。',
      },
      deputy: {
        header: '代理人',
        note: '本人不在时由谁代办，写姓名；没有就空着。总负责人填。例：李强。',
      },
    },
  },
  ...planSheets,
  settings: {
    name: '协作规则',
    columns: {
      rule: { header: '规则', note: '规则的名称。由脚本填写，不用改。例：滞后说明答复时限。' },
      value: {
        header: '现行值',
        note: '现在按什么执行，只改这一列；清空就按默认值执行。总负责人填。例：48。',
      },
      unit: { header: '单位', note: '现行值的单位。由脚本填写，不用改。例：小时。' },
      usual: { header: '默认值', note: '没有另行规定时按这个执行。由脚本填写，不用改。例：48。' },
      meaning: { header: '含义', note: '这条规则管什么。由脚本填写，不用改。例：收到预警通知后多久之内要答复。' },
      source: {
        header: '来源',
        note: '默认值出自哪里。由脚本填写，不用改。指南 P 即《跨部门协作流程梳理与执行工具》，指南 T 即《跨部门协作任务分工与合作指南》，「业内」是 RACI 的通行做法，「本表」是我们自己定的。例：指南 T 第 5 步。',
      },
    },
  },
  calendar: {
    name: '工作日历',
    columns: {
      day: {
        header: '日期',
        note: '只写与「协作规则」里所选日历不同的日子，一行一天。总负责人填。例：2024-07-12。',
      },
      kind: { header: '安排', note: '这一天休息还是上班，从下拉列表里选。总负责人填。例：休息。' },
      reason: { header: '原因', note: '为什么不同，给大家看；可以不填。总负责人填。例：公司周年庆放假。' },
      workdays: {
        header: '工作日清单',
        note: '前后一年多的全部工作日，任务分工里的颜色靠它判断。由脚本填写，不用改。例：2024-07-01。',
      },
    },
  },
  ...logSheets,
};
