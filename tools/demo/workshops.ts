import type { DemoWorkshop } from './demo-types.js';

/** Workshops: one to come with a waitlist, one for a project, one that took place and one that was called off. */
export const workshops: DemoWorkshop[] = [
  {
    key: 'presses',
    hosts: ['katrin', 'chenwei'],
    kind: 'bilateral',
    title: {
      en: 'Retrofitting old machines with sensors: what survives on the shop floor',
      'zh-Hans': '老设备加装传感器：什么能在车间里活下来',
    },
    summary: {
      en: 'Three practitioners from each side show a sensor that has run for a year, and one that did not. We compare mounting, supply and alarm limits, and end with a list of what to test next. English and Chinese, with notes in both.',
      'zh-Hans':
        '双方各三位一线工程师，各带一只已运行一年的传感器和一只没撑过去的。我们比较安装、供电与报警阈值，最后列出下一步要做的试验。中英双语，纪要同样双语。',
    },
    start: { inDays: 14, localTime: '09:00', timeZone: 'Europe/Berlin' },
    minutes: 120,
    capacity: 4,
    waitlist: true,
    links: [
      { region: 'EU', url: 'https://meet.example.eu/retrofit' },
      { region: 'CN', url: 'https://meeting.example.cn/retrofit' },
    ],
    sessions: [
      {
        title: { en: 'Two sensors that lived', 'zh-Hans': '两只活下来的传感器' },
        speaker: 'Tobias Hägele',
        afterMinutes: 10,
        minutes: 40,
      },
      {
        title: { en: 'Two that did not, and why', 'zh-Hans': '两只没活下来的，以及原因' },
        speaker: '陈伟',
        afterMinutes: 50,
        minutes: 40,
      },
      {
        title: { en: 'What we test next', 'zh-Hans': '下一步试验清单' },
        afterMinutes: 90,
        minutes: 30,
      },
    ],
    registered: ['tobias', 'jiamin', 'elodie', 'mingyuan', 'giulia', 'zhaolin'],
    plannedDaysAgo: 6,
  },
  {
    key: 'jig-review',
    hosts: ['mingyuan', 'elodie'],
    project: 'cells',
    kind: 'working_session',
    title: {
      'zh-Hans': '电芯分选夹具：第一版图纸评审',
      en: 'Jig for sorting cells: review of the first drawings',
    },
    summary: {
      'zh-Hans': '逐张过图，确认绝缘间距、抽屉行程与探针寿命，当场记下要改的地方。',
      en: 'Sheet by sheet: clearances, travel of the drawer, life of the probes. What has to change is written down on the spot.',
    },
    start: { inDays: 7, localTime: '16:00', timeZone: 'Asia/Shanghai' },
    minutes: 90,
    capacity: 12,
    waitlist: false,
    links: [
      { region: 'CN', url: 'https://meeting.example.cn/jig-review' },
      { region: 'EU', url: 'https://meet.example.eu/jig-review' },
    ],
    sessions: [],
    registered: ['jiamin', 'shuya'],
    plannedDaysAgo: 1,
  },
  {
    key: 'bench-teaching',
    hosts: ['xiaofeng', 'giulia'],
    kind: 'training',
    title: {
      'zh-Hans': '用开放试验台讲轴承故障诊断',
      en: 'Teaching bearing diagnosis with an open test bench',
    },
    summary: {
      'zh-Hans': '杭州的老师演示一节四十分钟的课，米兰的同行当场提问。课件和接线图会后公开。',
      en: 'A teacher from Hangzhou gives a lesson of forty minutes, colleagues in Milan ask as students would. Slides and wiring are published afterwards.',
    },
    start: { inDays: -21, localTime: '15:30', timeZone: 'Asia/Shanghai' },
    minutes: 90,
    capacity: 20,
    waitlist: true,
    links: [
      { region: 'CN', url: 'https://meeting.example.cn/bench' },
      { region: 'EU', url: 'https://meet.example.eu/bench' },
    ],
    sessions: [
      {
        title: { 'zh-Hans': '示范课', en: 'The lesson' },
        speaker: '吴晓峰',
        afterMinutes: 5,
        minutes: 45,
      },
      { title: { 'zh-Hans': '提问与讨论', en: 'Questions' }, afterMinutes: 50, minutes: 40 },
    ],
    registered: ['chenwei', 'pieter', 'shuya', 'ines'],
    present: ['chenwei', 'pieter', 'ines'],
    plannedDaysAgo: 45,
  },
  {
    key: 'matchmaking',
    hosts: ['giulia', 'mingyuan'],
    kind: 'matchmaking',
    title: {
      en: 'Matchmaking: makers from Hangzhou meet public labs from Milan',
      'zh-Hans': '对接轮次：杭州创客与米兰公共实验室',
    },
    summary: {
      en: 'Six short rounds in pairs, with an interpreter at each table.',
      'zh-Hans': '六轮两两短谈，每桌配一名译员。',
    },
    start: { inDays: 21, localTime: '09:30', timeZone: 'Europe/Rome' },
    minutes: 120,
    capacity: 24,
    waitlist: true,
    links: [{ region: 'EU', url: 'https://meet.example.eu/matchmaking' }],
    sessions: [],
    registered: ['chenwei', 'pieter', 'zhaolin'],
    cancelled: {
      en: 'Two of the labs cannot take part before spring; we will invite again in March.',
      'zh-Hans': '两家实验室春季之前无法参加，我们将于三月重新邀请。',
    },
    plannedDaysAgo: 10,
  },
];
