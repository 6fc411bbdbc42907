import type { DemoGig } from './demo-types.js';

/** Small pieces of work the projects offer: most are open, one is being done, one waits for its poster, one is a credit. */
export const gigs: DemoGig[] = [
  {
    project: 'vibration',
    poster: 'katrin',
    title: {
      en: 'Measure the noise floor of the sensor board at rest',
      'zh-Hans': '测量传感器板静置时的本底噪声',
    },
    description: {
      en: 'We send you one board. Log one hour at rest on a stone table at 25.6 kHz, once on battery and once on the 24 V supply, and send both raw files with a page on what you see.',
      'zh-Hans':
        '我们寄一块板给您。请放在石台上静置，以 25.6 kHz 采样一小时，电池供电与 24 V 电源供电各一次，提交两份原始文件，并用一页纸说明所见。',
    },
    skills: ['sensors', 'testing', 'signal_processing'],
    hours: 6,
    reward: { amountMinor: 18000, currency: 'EUR' },
    languages: [{ tag: 'en', level: 'B1' }],
    due: { inDays: 20, localTime: '18:00', timeZone: 'Europe/Berlin' },
    postedDaysAgo: 3,
  },
  {
    project: 'vibration',
    poster: 'chenwei',
    title: {
      'zh-Hans': '把安装说明改写成车间师傅一看就懂的英文',
      en: 'Turn the mounting guide into English that a fitter understands at once',
    },
    description: {
      'zh-Hans':
        '原文四页，已有中文和图。请改写成英文短句，每步一句，扭矩和胶水型号不能动；欢迎指出看不懂的地方。',
      en: 'Four pages, written in Chinese, with pictures. Short sentences, one for each step; torques and glue stay as they are. Say where you did not understand.',
    },
    skills: ['translation', 'writing'],
    hours: 5,
    reward: { amountMinor: 90000, currency: 'CNY' },
    languages: [
      { tag: 'zh-Hans', level: 'B2' },
      { tag: 'en', level: 'C1' },
    ],
    postedDaysAgo: 2,
  },
  {
    project: 'vibration',
    poster: 'tobias',
    title: {
      en: 'Simulate how the magnet foot resonates between 2 and 10 kHz',
      'zh-Hans': '仿真磁吸底座在 2 至 10 kHz 的谐振',
    },
    description: {
      en: 'The STEP file is on the page of the design. A modal analysis with two thicknesses of glue is enough; we want the first three frequencies and how sure you are of them.',
      'zh-Hans':
        'STEP 文件见设计页面。按两种胶层厚度做模态分析即可，我们需要前三阶频率，以及您对结果有多大把握。',
    },
    skills: ['simulation', 'mechanical_design'],
    hours: 8,
    reward: { amountMinor: 25000, currency: 'EUR' },
    languages: [{ tag: 'en', level: 'B2' }],
    postedDaysAgo: 9,
    claimed: {
      by: 'zhaolin',
      daysAgo: 4,
      note: {
        'zh-Hans': '网格已划好，正在跑厚胶层的工况，周末给出前三阶频率。',
        en: 'The mesh is done and the thick glue is running; the first three frequencies follow by the weekend.',
      },
    },
  },
  {
    project: 'cells',
    poster: 'mingyuan',
    title: {
      'zh-Hans': '为电芯探针找三家可小批量供货的厂家',
      en: 'Find three makers who sell probes for cells in small batches',
    },
    description: {
      'zh-Hans':
        '需要弹簧探针，30 A 连续电流，每批 50 支起。请给出型号、单价、交期和样品价格，欧洲与国内的厂家都可以。',
      en: 'Spring probes for 30 A continuous, from 50 pieces. We need type, unit price, lead time and the price of a sample; makers in Europe or China are welcome alike.',
    },
    skills: ['sourcing', 'batteries'],
    hours: 3,
    reward: { amountMinor: 50000, currency: 'CNY' },
    languages: [{ tag: 'zh-Hans', level: 'B1' }],
    postedDaysAgo: 3,
  },
  {
    project: 'cells',
    poster: 'elodie',
    title: {
      en: 'Check the drawings of the drawer against the machine directive',
      'zh-Hans': '对照欧盟机械指令检查抽屉图纸',
    },
    description: {
      en: 'Eight sheets. List what a notified body would ask about guards and pinching, with the number of the clause. No letter to anybody, only the list.',
      'zh-Hans': '共八张图。列出认证机构会就防护与夹手风险提出的问题，并注明条款号。只需清单，无需出具函件。',
    },
    skills: ['certification', 'mechanical_design'],
    hours: 4,
    reward: null,
    languages: [{ tag: 'en', level: 'C1' }],
    postedDaysAgo: 3,
    claimed: { by: 'pieter', daysAgo: 2 },
    delivered: {
      daysAgo: 1,
      text: {
        en: 'Eleven questions, sheet by sheet. The one about sheet 5 is the hard one: the drawer closes without a guard.',
        'zh-Hans': '共十一个问题，逐张列出。最棘手的是第五张：抽屉闭合处没有防护。',
      },
      link: 'https://files.example.eu/drawer-questions.pdf',
    },
  },
  {
    project: 'vibration',
    poster: 'jiamin',
    title: {
      'zh-Hans': '给固件的丢包统计写一组单元测试',
      en: 'Write unit tests for how the firmware counts lost packets',
    },
    description: {
      'zh-Hans': '函数只有一个，边界情况有七种，已列在代码注释里。测试要能在电脑上跑，不依赖开发板。',
      en: 'One function, seven edge cases, listed in its comment. The tests run on a computer, without a board.',
    },
    skills: ['embedded_software', 'testing'],
    hours: 2.5,
    reward: { amountMinor: 40000, currency: 'CNY' },
    languages: [{ tag: 'en', level: 'A2' }],
    postedDaysAgo: 18,
    claimed: { by: 'giulia', daysAgo: 16 },
    delivered: {
      daysAgo: 14,
      text: {
        en: 'All seven, and an eighth: the counter wraps after 65,535.',
        'zh-Hans': '七种都已覆盖，另加第八种：计数器在 65,535 之后回绕。',
      },
      link: 'https://git.example.org/vibration/firmware/pulls/12',
    },
    accepted: { daysAgo: 13 },
  },
];
