import type { DemoSubmission } from '../demo-types.js';

/** Submissions to the challenges that have a winner. */
export const awardedSubmissions: DemoSubmission[] = [
  {
    key: 'cells-lumo',
    challenge: 'zhijiang-cells',
    team: { name: { fr: 'Seize à la fois', en: 'Sixteen at Once' }, members: ['elodie'] },
    title: { en: 'Drawer jig with wiping four-wire contacts', 'zh-Hans': '带自清洁四线触点的抽屉式夹具' },
    body: {
      en: 'Sixteen cells lie in a drawer; closing it wipes every contact across the cap by 1.5 mm, which breaks the oxide each time. The contact behind the negative side sits deeper than the positive cap can reach, so a cell put in the wrong way round touches nothing. All plastic parts print in V-0 filament or mill from sheet.',
      'zh-Hans':
        '十六只电芯平放在抽屉里，推入时每个触点在极帽上滑擦 1.5 mm，每次都把氧化层刮掉。负极触点藏得比正极帽能到达的位置更深，反插时碰不到任何东西。塑料件可用 V-0 线材打印，也可用板材铣削。',
    },
    files: [
      {
        path: 'README.md',
        fileClass: 'documentation',
        licence: 'CC-BY-4.0',
        content:
          '# Drawer jig\n\nSixteen 21700 cells, four wires each.\n\n1. Load the drawer, caps to the blue side.\n2. Push until it clicks.\n3. The meter starts by itself.\n',
      },
      {
        path: 'contacts.csv',
        fileClass: 'hardware',
        licence: 'CERN-OHL-S-2.0',
        content:
          'part,material,qty,supplier_cn,supplier_eu\nsense blade,CuBe2 0.3 mm gold,32,yes,yes\nforce blade,CuBe2 0.5 mm,32,yes,yes\ndrawer,PA6 V-0,1,yes,no\n',
      },
    ],
    state: 'awarded',
    scores: [
      {
        evaluator: 'xiaofeng',
        points: { tests: 9, feasible: 8, cost: 7, papers: 9 },
        comments: { tests: '滑擦触点的想法干净利落，反插保护是结构性的，不靠软件。' },
      },
      {
        evaluator: 'jiamin',
        points: { tests: 9, feasible: 7, cost: 7, papers: 9 },
        comments: { feasible: '铍铜片在深圳两天能打样，没有问题。' },
      },
    ],
  },
  {
    key: 'cells-alb',
    challenge: 'zhijiang-cells',
    team: { name: { de: 'Prüffeld Reutlingen', en: 'Test Floor Reutlingen' }, members: ['tobias'] },
    title: { en: 'Pneumatic block with spring probes' },
    body: {
      en: 'A pneumatic cylinder presses a block of 64 spring probes onto standing cells. Very fast to load, but it needs six bar of air and two hands on the buttons.',
    },
    files: [
      {
        path: 'block.md',
        fileClass: 'documentation',
        licence: 'CC-BY-4.0',
        content:
          '# Probe block\n\n64 probes, 2 N each, 128 N in all. Two-hand control according to EN ISO 13851.\n',
      },
    ],
    state: 'not_selected',
    scores: [
      {
        evaluator: 'xiaofeng',
        points: { tests: 7, feasible: 7, cost: 4, papers: 6 },
        comments: { cost: '探针磨损后更换成本高。' },
      },
      {
        evaluator: 'jiamin',
        points: { tests: 7, feasible: 8, cost: 4, papers: 6 },
        comments: { cost: '六十四根探针一年要换两轮。' },
      },
    ],
  },
  {
    key: 'vibration-qiaobei',
    challenge: 'alb-vibration',
    team: { name: { 'zh-Hans': '桥北测振组', en: 'Qiaobei Vibration' }, members: ['chenwei', 'jiamin'] },
    title: {
      'zh-Hans': '基于宽带 MEMS 的就地包络分析节点',
      en: 'A wide-band MEMS node with envelope analysis on board',
    },
    body: {
      'zh-Hans':
        '选用 6 kHz 带宽的三轴 MEMS 加速度计，26.7 kHz 采样，在 STM32 上做带通、整流、低通和 4096 点 FFT，只上传轴承特征频率处的能量和三个时域指标。铝壳螺柱安装，灌封防护，百套物料成本 41 欧元。',
      en: 'A three-axis MEMS accelerometer with 6 kHz bandwidth, sampled at 26.7 kHz; band-pass, rectifier, low-pass and a 4096-point FFT run on an STM32. Only the energy at the bearing frequencies and three figures in the time domain go out. Aluminium housing on a stud, potted; 41 euros of material at 100 pieces.',
    },
    files: [
      {
        path: 'firmware/envelope.c',
        fileClass: 'code',
        licence: 'MulanPSL-2.0',
        content:
          '/* Rectify and smooth: the envelope that bearing faults modulate. */\nvoid envelope(const float *in, float *out, int n, float alpha) {\n  float y = 0.0f;\n  for (int i = 0; i < n; i++) {\n    float x = in[i] < 0 ? -in[i] : in[i];\n    y += alpha * (x - y);\n    out[i] = y;\n  }\n}\n',
      },
      {
        path: 'bom.csv',
        fileClass: 'hardware',
        licence: 'CERN-OHL-W-2.0',
        content:
          'ref,mpn,maker,qty,price_cny\nU1,IIS3DWB,ST,1,62.00\nU2,STM32G474CBT6,ST,1,31.50\nU3,THVD1450DR,TI,1,5.60\nU4,LMR36506RPER,TI,1,8.90\nU5,TPS7A2033PDBVR,TI,1,2.10\nJ1,M12A-4M,domestic,1,9.80\n',
      },
    ],
    state: 'awarded',
    scores: [
      {
        evaluator: 'xiaofeng',
        points: { tests: 9, feasible: 9, cost: 9, papers: 8 },
        comments: { tests: '带宽和分析方法都选对了。' },
      },
      {
        evaluator: 'elodie',
        points: { tests: 8, feasible: 9, cost: 9, papers: 8 },
        comments: { feasible: 'They have built ten of these before; it shows.' },
      },
    ],
  },
  {
    key: 'vibration-zhijiang',
    challenge: 'alb-vibration',
    team: { name: { 'zh-Hans': '之江传感', en: 'Zhijiang Sensing' }, members: ['mingyuan'] },
    title: { 'zh-Hans': '压电片加低功耗比较器' },
    body: { 'zh-Hans': '用压电片做冲击脉冲检测，成本仅 12 欧元，但只能报警，不能区分故障类型。' },
    files: [
      {
        path: 'shock-pulse.md',
        fileClass: 'documentation',
        licence: 'CC-BY-4.0',
        content: '# 冲击脉冲法\n\n阈值在安装后学习七天。无法区分外圈与内圈。\n',
      },
    ],
    state: 'not_selected',
    scores: [
      {
        evaluator: 'xiaofeng',
        points: { tests: 4, feasible: 8, cost: 10, papers: 5 },
        comments: { tests: '三千转以下灵敏度不足。' },
      },
      {
        evaluator: 'elodie',
        points: { tests: 4, feasible: 7, cost: 10, papers: 5 },
        comments: { tests: 'An alarm without a cause sends a technician for nothing.' },
      },
    ],
  },
  {
    key: 'bench-qiaobei',
    challenge: 'qianjiang-bench',
    team: { name: { 'zh-Hans': '桥北教具组', en: 'Qiaobei Classroom' }, members: ['chenwei'] },
    title: { 'zh-Hans': '磁吸防护罩桌面试验台', en: 'Desktop bench with a magnetic guard' },
    body: {
      'zh-Hans':
        '无刷电机直驱，6204 轴承座半边可开，换轴承用一把内六角。防护罩用干簧管联锁，打开即短接制动。',
      en: 'Direct brushless drive; the seat of a 6204 bearing opens in half and needs one hex key. A reed contact in the guard shorts the motor as a brake.',
    },
    files: [
      {
        path: 'manual.md',
        fileClass: 'documentation',
        licence: 'CC-BY-SA-4.0',
        content: '# 实验一：外圈故障\n\n1. 记录转速。\n2. 计算外圈特征频率。\n3. 在包络谱中找到它。\n',
      },
    ],
    state: 'awarded',
    scores: [
      {
        evaluator: 'tobias',
        points: { tests: 9, feasible: 9, cost: 8, papers: 9 },
        comments: { tests: 'The guard stops the shaft in 0.8 s. I tried it twenty times.' },
      },
      {
        evaluator: 'mingyuan',
        points: { tests: 9, feasible: 8, cost: 8, papers: 9 },
        comments: { feasible: '学生装一遍就会。' },
      },
    ],
  },
  {
    key: 'bench-lumo',
    challenge: 'qianjiang-bench',
    team: { name: { en: 'Lumo Teaching' }, members: ['elodie'] },
    title: { en: 'Bench made from a cordless drill' },
    body: {
      en: 'A used cordless drill, a printed frame and a phone as microphone: 30 euros, but speed is only roughly known.',
    },
    files: [
      {
        path: 'frame.md',
        fileClass: 'documentation',
        licence: 'CC-BY-4.0',
        content: '# Frame\n\nPrint four times, 40 % infill. Clamp the drill by its chuck collar.\n',
      },
    ],
    state: 'not_selected',
    scores: [
      {
        evaluator: 'tobias',
        points: { tests: 5, feasible: 7, cost: 10, papers: 7 },
        comments: { tests: 'Charming, but 2 % accuracy needs a known speed.' },
      },
      {
        evaluator: 'mingyuan',
        points: { tests: 5, feasible: 6, cost: 10, papers: 7 },
        comments: { tests: '转速不稳，特征频率对不上。' },
      },
    ],
  },
];
