import type { DemoSubmission } from '../demo-types.js';

export const coolantSubmissions: DemoSubmission[] = [
  {
    key: 'coolant-qiaobei',
    challenge: 'alb-coolant',
    team: { name: { 'zh-Hans': '桥北液测组', en: 'Qiaobei Fluids' }, members: ['chenwei', 'jiamin'] },
    title: {
      'zh-Hans': '贴壁式电感电导加超声声速的双参数传感器',
      en: 'Wall-mounted sensor: inductive conductivity and speed of sound',
    },
    body: {
      'zh-Hans':
        '不把电极伸进液体。管外套两只环形线圈测电导率，两只 1 MHz 换能片测声速；声速对浓度敏感、对电导率不敏感，两者结合就能把“加了水”和“变质了”分开。管壁内侧光滑，没有可堵的地方。pH 不直接测，用电导率漂移速度代替，并在报告中说明。',
      en: 'No electrode touches the fluid. Two toroids around the pipe measure conductivity, two 1 MHz discs measure the speed of sound; sound answers to concentration and hardly to conductivity, so together they tell “somebody added water” from “it is turning”. The bore is smooth, with nothing to clog. We do not measure pH; we use the rate of conductivity drift and say so.',
    },
    files: [
      {
        path: 'bom.csv',
        fileClass: 'hardware',
        licence: 'CERN-OHL-W-2.0',
        content:
          'ref,mpn,maker,qty,unit_price_cny,note\nU1,STM32G431KBT6,ST,1,14.80,MCU\nU2,TDC7200PWR,TI,1,16.20,time of flight\nT1;T2,custom,Qiaobei,2,9.50,toroid 18 mm PEEK\nX1;X2,PZT-1M-10,domestic,2,6.00,1 MHz disc\nJ1,M12A-4F,domestic,1,7.40,\n',
      },
      {
        path: 'test/first-week.csv',
        fileClass: 'data',
        licence: 'CC-BY-4.0',
        content:
          'hour,refractometer_pct,sensor_pct,conductivity_us_cm\n0,7.4,7.6,1180\n24,7.3,7.4,1190\n48,7.1,7.3,1225\n72,8.2,8.1,1210\n',
      },
    ],
    state: 'under_review',
    scores: [
      {
        evaluator: 'xiaofeng',
        points: { tests: 8, feasible: 8, cost: 9, papers: 7 },
        comments: {
          tests: '双参数的思路能把稀释和变质分开，前三天数据与折光仪吻合得不错。',
          papers: '换能片没有给出供应商料号。',
        },
      },
      {
        evaluator: 'elodie',
        points: { tests: 6, feasible: 8, cost: 9, papers: 7 },
        comments: {
          tests:
            'The 48-hour warning is argued, not shown. I would like to see one emulsion that really turned.',
        },
      },
    ],
  },
  {
    key: 'coolant-glas',
    challenge: 'alb-coolant',
    team: { name: { en: 'Growers who measure' }, members: ['pieter'] },
    title: { en: 'What growers know about EC and pH, moved to a machine shop' },
    body: {
      en: 'We have measured EC and pH of nutrient solution for forty years and know what fails: the reference junction. Our proposal keeps the probe out of the flow, in a side loop that a small pump fills every thirty minutes through a 100 µm screen and rinses with fresh emulsion. Standard ion-sensitive chips, changed once a year for 18 euros.',
    },
    files: [
      {
        path: 'side-loop.md',
        fileClass: 'documentation',
        licence: 'CC-BY-SA-4.0',
        content:
          '# Side loop\n\n1. Pump runs for 20 s, fills 60 ml through the screen.\n2. Wait 40 s, read EC, pH, temperature.\n3. Reverse for 10 s: the screen cleans itself.\n\nParts that wear: screen (1 year), ISFET chip (1 year), pump head (3 years).\n',
      },
    ],
    state: 'under_review',
    scores: [
      {
        evaluator: 'xiaofeng',
        points: { tests: 6, feasible: 7, cost: 6, papers: 6 },
        comments: { feasible: '旁路加反冲很实在，但没有考虑切屑油泥。', cost: '加上泵和阀，成本接近上限。' },
      },
      {
        evaluator: 'tobias',
        points: { tests: 7, feasible: 6, cost: 6, papers: 6 },
        comments: { feasible: 'A pump is one more thing that stops on a Sunday night.' },
      },
    ],
  },
  {
    key: 'coolant-zhijiang',
    challenge: 'alb-coolant',
    team: { name: { 'zh-Hans': '之江中试车间' }, members: ['mingyuan'] },
    title: { 'zh-Hans': '可插拔光学浓度探头' },
    body: {
      'zh-Hans':
        '采用蓝宝石棱镜的折光原理，探头每两小时自动收回并被橡胶刮片刮净。浓度精度可到 0.2 个百分点；细菌用气室里的挥发性有机物传感器间接判断。缺点是蓝宝石窗口价格较高，二百套时单价约 190 欧元。',
    },
    files: [
      {
        path: 'housing.stl',
        fileClass: 'hardware',
        licence: 'CERN-OHL-P-2.0',
        content:
          'solid wiper\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 18 0 0\nvertex 9 15.6 0\nendloop\nendfacet\nfacet normal 0 -1 0\nouter loop\nvertex 0 0 0\nvertex 9 5.2 24\nvertex 18 0 0\nendloop\nendfacet\nendsolid wiper\n',
      },
    ],
    state: 'under_review',
    scores: [
      {
        evaluator: 'elodie',
        points: { tests: 8, feasible: 6, cost: 4, papers: 5 },
        comments: {
          cost: 'The window alone uses up most of the budget.',
          feasible: 'A moving wiper in chips needs a longer test than three days.',
        },
      },
    ],
  },
];
