import type { DemoQuestion } from './demo-types.js';

/** What makers asked about open challenges; one still waits. */
export const questions: DemoQuestion[] = [
  {
    challenge: 'alb-gripper',
    author: 'xiaofeng',
    text: {
      'zh-Hans': '圆环表面的乳化液能否在抓取前吹干？真空吸附对残留油膜很敏感。',
      en: 'May the emulsion on the rings be blown off before gripping? Vacuum cups are sensitive to what film is left.',
    },
    answer: {
      en: 'Yes: there is air at 6 bar, and two seconds of the cycle are free for it.',
      'zh-Hans': '可以：现场有 6 bar 压缩空气，节拍中可留出两秒用于吹干。',
    },
  },
  {
    challenge: 'alb-gripper',
    author: 'jiamin',
    text: {
      'zh-Hans': '能否提供三种典型圆环的实物样件用于测试？',
      en: 'Could you send real rings of three typical kinds for our tests?',
    },
  },
  {
    challenge: 'zhijiang-fume',
    author: 'giulia',
    text: {
      en: 'Does each bench have mains power of its own, or should the box live on a battery?',
      'zh-Hans': '每个焊台有独立市电吗，还是小盒子需要用电池供电？',
    },
    answer: {
      'zh-Hans': '每个焊台都有 220 V 插座，盒子功耗请控制在 5 W 以内。',
      en: 'Every bench has a 220 V socket; please keep the box below 5 W.',
    },
  },
];
