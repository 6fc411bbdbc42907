import type { DemoSubmission } from '../demo-types.js';

export const pollenSubmissions: DemoSubmission[] = [
  {
    key: 'pollen-lumo',
    challenge: 'glas-pollen',
    team: { name: { fr: 'Doigts légers', en: 'Light Fingers' }, members: ['elodie'] },
    title: { en: 'A soft finger that taps the truss stem', 'zh-Hans': '轻触花序梗的软体手指' },
    body: {
      en: 'A silicone finger on a two-axis arm touches the stem behind the flowers and vibrates for 0.7 s at 240 Hz. Because it is soft, a wrong touch bends the finger and not the plant. A depth camera finds trusses by their curve, not by colour, and so works under sodium light.',
      'zh-Hans':
        '两轴臂端装一根硅胶手指，碰到花后方的花序梗，以 240 Hz 振动 0.7 秒。手指是软的，碰错了弯的是手指，不是植株。深度相机按弯曲形状而不是颜色识别花序，钠灯下也能工作。',
    },
    files: [
      {
        path: 'trial-notes.md',
        fileClass: 'documentation',
        licence: 'CC-BY-4.0',
        content:
          '# Trial in row 14\n\n- 212 trusses seen, 197 touched, 0 broken\n- fruit set 91 % (bumblebees in row 15: 94 %)\n- 0.4 m/s is too fast for trusses closer than 18 cm\n',
      },
      {
        path: 'finger/buzz.py',
        fileClass: 'code',
        licence: 'Apache-2.0',
        content:
          'def buzz(motor, seconds=0.7, hz=240):\n    """Vibrate once; the caller has already made contact."""\n    motor.tone(hz)\n    motor.wait(seconds)\n    motor.off()\n',
      },
    ],
    state: 'shortlisted',
    scores: [
      {
        evaluator: 'xiaofeng',
        points: { tests: 8, feasible: 7, cost: 6, papers: 8 },
        comments: { tests: '坐果率已接近熊蜂，密集花序仍需解决。' },
      },
      {
        evaluator: 'tobias',
        points: { tests: 7, feasible: 7, cost: 6, papers: 8 },
        comments: { feasible: 'Simple enough that a grower can repair it with a kettle and a mould.' },
      },
    ],
  },
  {
    key: 'pollen-qiaobei',
    challenge: 'glas-pollen',
    team: { name: { 'zh-Hans': '桥北振动组', en: 'Qiaobei Shakers' }, members: ['jiamin', 'chenwei'] },
    title: { 'zh-Hans': '吊线定点激振：不找花，只振线', en: 'Shake the wire, not the flower' },
    body: {
      'zh-Hans':
        '轨道车经过时，用夹头轻夹吊线激振 0.5 秒，振动沿茎传到花序。不需要视觉，一排一个动作，一公顷约两小时四十分。风险是下部成熟果实的脱落，我们在小范围试验中没有观察到。',
      en: 'As the trolley passes, a clip takes hold of the support wire and shakes it for half a second; the stem carries the vibration to the trusses. No vision, one movement for each plant, about two hours and forty minutes for a hectare. The risk is ripe fruit dropping below; in a small trial we saw none.',
    },
    files: [
      {
        path: 'clip.csv',
        fileClass: 'data',
        licence: 'CC0-1.0',
        content:
          'height_m,amplitude_mm_at_clip,amplitude_mm_at_truss\n2.2,3.0,0.4\n2.6,3.0,0.9\n3.1,3.0,2.1\n',
      },
    ],
    state: 'under_review',
    scores: [
      {
        evaluator: 'xiaofeng',
        points: { tests: 6, feasible: 9, cost: 9, papers: 6 },
        comments: { tests: '下层花序振幅只有 0.4 mm，恐怕不够。', feasible: '结构简单可靠。' },
      },
      {
        evaluator: 'tobias',
        points: { tests: 5, feasible: 9, cost: 9, papers: 6 },
        comments: { tests: 'Fast and cheap, but fruit set was not measured.' },
      },
    ],
  },
];
