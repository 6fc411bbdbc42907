import type { DemoProject } from './demo-types.js';

/** The projects that awards have opened. One has three weeks of conversation, one a beginning, one is over. */
export const projects: DemoProject[] = [
  {
    key: 'vibration',
    challenge: 'alb-vibration',
    title: {
      en: 'Vibration node for spindle bearings',
      'zh-Hans': '主轴轴承测振节点',
    },
    summary: {
      en: 'From the awarded design to three units on a spindle in Reutlingen, tested against the three success tests.',
      'zh-Hans': '从中榜方案到三只样机装上罗伊特林根的主轴，并逐项通过三条验收标准。',
    },
    leads: ['katrin', 'chenwei'],
    members: [
      { person: 'tobias', role: 'contributor' },
      { person: 'jiamin', role: 'contributor' },
      { person: 'shuya', role: 'contributor' },
      { person: 'xiaofeng', role: 'reviewer' },
      { person: 'pieter', role: 'guest' },
    ],
    startedDaysAgo: 24,
  },
  {
    key: 'cells',
    challenge: 'zhijiang-cells',
    title: {
      'zh-Hans': '退役电芯分选夹具',
      en: 'Jig for sorting second-life cells',
    },
    summary: {
      'zh-Hans': '把里昂的抽屉式夹具做成之江中试车间能长期使用的版本。',
      en: 'Turns the drawer jig from Lyon into one that the pilot workshop in Hangzhou can use every day.',
    },
    leads: ['elodie', 'mingyuan'],
    members: [
      { person: 'jiamin', role: 'contributor' },
      { person: 'shuya', role: 'contributor' },
      { person: 'xiaofeng', role: 'reviewer' },
      { person: 'zhaolin', role: 'reviewer' },
      { person: 'giulia', role: 'guest' },
      { person: 'ines', role: 'guest' },
    ],
    startedDaysAgo: 4,
  },
  {
    key: 'bench',
    challenge: 'qianjiang-bench',
    title: {
      'zh-Hans': '轴承故障教学试验台',
      en: 'Teaching bench for bearing faults',
    },
    summary: {
      'zh-Hans': '十二套试验台、开放的图纸和固件，以及一本学生看得懂的实验指导书。',
      en: 'Twelve benches, open drawings and firmware, and a manual that students understand.',
    },
    leads: ['chenwei', 'xiaofeng'],
    members: [
      { person: 'elodie', role: 'contributor' },
      { person: 'shuya', role: 'contributor' },
    ],
    startedDaysAgo: 140,
  },
];
