import type { DemoTeam, DemoSeeker } from './demo-types.js';

/** Teams that look for people in challenges that are open now. */
export const teams: DemoTeam[] = [
  {
    challenge: 'glas-leaf',
    lead: 'jiamin',
    name: { 'zh-Hans': '叶温小队', en: 'Leaf by Leaf' },
    pitch: {
      'zh-Hans': '我们会做低成本红外节点，缺一位懂温室作物、能在荷兰现场装测的伙伴。',
      en: 'We build cheap infrared nodes. What we lack is somebody who knows greenhouse crops and can fit and test them in the Netherlands.',
    },
    seeking: [
      { kind: 'skill', value: 'agronomy' },
      { kind: 'skill', value: 'testing' },
    ],
    skills: ['electronics', 'optics'],
    applicant: {
      person: 'zhaolin',
      skills: ['data'],
      message: { 'zh-Hans': '我可以负责标定和数据处理。', en: 'I could take care of calibration and data.' },
    },
  },
];

/** People who look for a team. */
export const seekers: DemoSeeker[] = [
  {
    challenge: 'glas-leaf',
    person: 'giulia',
    skills: ['testing', 'sensors'],
    note: {
      it: 'Ho una camera climatica e due serre vicine; cerco chi costruisce.',
      en: 'I have a climate chamber and two greenhouses next door; I look for people who build.',
      'zh-Hans': '我有一间气候箱，隔壁就有两座温室，想找会做硬件的伙伴。',
    },
  },
];
