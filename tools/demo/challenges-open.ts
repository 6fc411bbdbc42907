import type { DemoChallenge } from './demo-types.js';

/** Challenges that take submissions now; one of them was amended while open. */
export const challengesOpen: DemoChallenge[] = [
  {
    key: 'alb-gripper',
    sponsor: 'alb',
    manager: 'katrin',
    state: 'open',
    title: {
      de: 'Greifer für dünnwandige Drehteile, der keine Spuren hinterlässt',
      en: 'A gripper for thin-walled turned parts that leaves no marks',
      'zh-Hans': '夹持薄壁车削件而不留压痕的夹爪',
    },
    summary: {
      de: 'Ringe mit 0,8 mm Wand verformen sich in jedem Dreibackengreifer. Gesucht wird eine Aufnahme, die hält, ohne zu drücken.',
      en: 'Rings with a wall of 0.8 mm deform in every three-jaw gripper. We look for a way to hold them without squeezing.',
      'zh-Hans': '壁厚 0.8 mm 的圆环在任何三爪夹具里都会变形。我们想找到一种拿得稳又不挤压的办法。',
    },
    need: {
      de: 'Unsere Kunden drehen Lagerringe und Dichtungsträger mit 0,8 bis 1,5 mm Wandstärke. Beim Umsetzen in die zweite Spindel entstehen Druckstellen und eine Unrundheit von bis zu 40 µm. Wir suchen eine Greiflösung für Durchmesser von 30 bis 90 mm, die ohne Umbau auskommt und in einen vorhandenen Portallader passt.',
      en: 'Our customers turn bearing rings and seal carriers with walls of 0.8 to 1.5 mm. Moving them to the second spindle leaves pressure marks and up to 40 µm out of round. We look for a gripping solution for diameters from 30 to 90 mm that needs no change-over and fits an existing gantry loader.',
    },
    context: {
      de: 'Der Lader trägt 6 kg, stellt 6 bar Luft und 24 V bereit und taktet mit 9 Sekunden. Teile sind mit Emulsion benetzt.',
      en: 'The loader carries 6 kg, supplies 6 bar of air and 24 V, and has a cycle of nine seconds. Parts are wet with emulsion.',
    },
    constraints: {
      de: 'Keine Magnete: Ein Drittel der Teile ist aus Aluminium oder austenitischem Stahl.',
      en: 'No magnets: one third of the parts are aluminium or austenitic steel.',
    },
    successTests: [
      {
        de: 'Rundheit nach dem Umsetzen höchstens 8 µm schlechter als davor, gemessen an 50 Ringen.',
        en: 'Roundness after the transfer at most 8 µm worse than before, measured on 50 rings.',
      },
      {
        de: 'Kein Teil fällt bei 2.000 Zyklen mit benetzten Ringen.',
        en: 'No part drops in 2,000 cycles with wet rings.',
      },
      {
        de: 'Ein Wechsel von 30 auf 90 mm Durchmesser ohne Werkzeug und unter einer Minute.',
        en: 'Changing from 30 to 90 mm diameter without tools in less than a minute.',
      },
    ],
    sector: '28',
    trlIn: 4,
    trlOut: 7,
    reward: { amountMinor: 1_200_000, currency: 'EUR' },
    deadline: { inDays: 34, localTime: '16:00', timeZone: 'Europe/Berlin' },
    terms: 'firm_licence',
  },
  {
    key: 'glas-leaf',
    sponsor: 'glas',
    manager: 'pieter',
    state: 'open',
    title: {
      en: 'Leaf temperature for every row, below 150 euros',
      'zh-Hans': '每一行作物的叶温监测，单点不超过 150 欧元',
    },
    summary: {
      en: 'Air temperature tells us about air. We want to know when the leaves are stressed, in every row and not in one.',
      'zh-Hans': '气温说的是空气，不是叶子。我们想知道每一行、而不是某一行的叶片什么时候开始受胁迫。',
    },
    need: {
      en: 'A professional thermal camera costs as much as a tractor tyre for each row, so there is one for each hectare and it looks at the wrong plant. We want a small sensor that hangs on the wire, measures leaf temperature without contact to within half a degree and tells night condensation before it happens.',
      'zh-Hans':
        '一台专业热像仪的价钱够买一只拖拉机轮胎，所以一公顷只装一台，还常常对着不该看的那一株。我们需要一个挂在吊线上的小传感器，非接触测叶温，误差不超过半度，并能在夜间结露发生之前给出提示。',
    },
    context: {
      en: 'Glasshouse, 85 % humidity, sulphur evaporators, five-metre truss height, LoRaWAN gateway present.',
      'zh-Hans': '玻璃温室，相对湿度 85%，有硫磺熏蒸器，桁架高五米，已有 LoRaWAN 网关。',
    },
    constraints: {
      en: 'Runs for a season on one battery or on light. Must survive sulphur: no bare silver contacts.',
      'zh-Hans': '一块电池或靠光照可用一季；须耐硫，不得有裸露的银触点。',
    },
    successTests: [
      {
        en: 'Within 0.5 K of a reference camera over 14 days and nights.',
        'zh-Hans': '连续十四个昼夜，与参考热像仪相差不超过 0.5 K。',
      },
      {
        en: 'Material cost below 150 euros for one unit out of fifty.',
        'zh-Hans': '按五十套计，单套物料成本低于 150 欧元。',
      },
      {
        en: 'Still reading after six weeks of sulphur evaporation.',
        'zh-Hans': '硫磺熏蒸六周后仍能正常读数。',
      },
    ],
    sector: '26',
    trlIn: 3,
    trlOut: 6,
    reward: { amountMinor: 800_000, currency: 'EUR' },
    deadline: { inDays: 21, localTime: '18:00', timeZone: 'Europe/Amsterdam' },
    terms: 'maker_keeps',
  },
  {
    key: 'zhijiang-fume',
    sponsor: 'zhijiang',
    manager: 'mingyuan',
    state: 'open',
    title: {
      'zh-Hans': '焊接工位烟尘监测与自动排风',
      en: 'Fume monitoring and automatic extraction for soldering benches',
    },
    summary: {
      'zh-Hans': '共享车间四十个焊台，排风不是全开就是全关。征集一套能按工位感知、按需排风的开源方案。',
      en: 'Forty soldering benches in a shared workshop, and the extraction is either all on or all off. We ask for an open design that senses each bench and extracts where it is needed.',
    },
    need: {
      'zh-Hans':
        '现有排风系统功率 11 kW，有人焊和没人焊一个样，冬天把暖气全抽走。我们希望每个工位装一个小盒子，感知助焊剂烟雾和烙铁是否在用，控制对应风阀，并把用时和颗粒物浓度汇总到看板上。',
      en: 'The present extraction draws 11 kW whether anybody solders or not, and in winter it takes the heating with it. We want a small box on each bench that notices flux fumes and an iron in use, drives its own damper and reports time and particle count to a board.',
    },
    context: {
      'zh-Hans': '车间六百平方米，四十个工位，风管直径 75 mm，已有交换机但工位旁没有网口。',
      en: 'Six hundred square metres, forty benches, ducts of 75 mm; there is a network switch but no socket at the benches.',
    },
    constraints: {
      'zh-Hans': '单工位物料成本不超过 180 元；硬件与固件须以开源许可发布。',
      en: 'No more than 180 yuan of material for each bench; hardware and firmware are published under open licences.',
    },
    successTests: [
      {
        'zh-Hans': '开始焊接后五秒内风阀打开，停止三分钟后关闭，误动作每班不超过一次。',
        en: 'The damper opens within five seconds of soldering and closes three minutes after; no more than one false move in a shift.',
      },
      {
        'zh-Hans': '工位呼吸带 PM2.5 平均值不高于现状。',
        en: 'Average PM2.5 in the breathing zone is no higher than today.',
      },
      { 'zh-Hans': '一周总用电量下降四成以上。', en: 'Electricity used in a week falls by at least 40 %.' },
    ],
    sector: '28',
    trlIn: 4,
    trlOut: 7,
    reward: { amountMinor: 4_000_000, currency: 'CNY' },
    deadline: { inDays: 28, localTime: '18:00', timeZone: 'Asia/Shanghai' },
    terms: 'open_source',
    amendment: {
      reason: {
        'zh-Hans': '应三支团队的请求，截止日期顺延十天；同时明确风阀失电时须保持开启。',
        en: 'At the request of three teams the deadline moves by ten days; the damper’s behaviour without power is now stated.',
      },
      extendedByDays: 10,
      constraints: {
        'zh-Hans': '单工位物料成本不超过 180 元；风阀失电时必须保持开启；硬件与固件须以开源许可发布。',
        en: 'No more than 180 yuan of material for each bench; without power the damper must stay open; hardware and firmware are published under open licences.',
      },
      terms: { publication: 'free', confidentialityMonths: 6 },
      participants: ['giulia'],
    },
  },
];
