import type { DemoProject } from './demo-types.js';

/** The two projects that awards have opened. The first has three weeks of conversation, the second a beginning. */
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
    ],
    startedDaysAgo: 4,
  },
];
