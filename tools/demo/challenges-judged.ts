import type { DemoChallenge, DemoCriterion } from './demo-types.js';

const rubric: DemoCriterion[] = [
  { key: 'tests', title: { en: 'Fit to the success tests', 'zh-Hans': '与验收标准的契合度' }, weight: 40 },
  {
    key: 'feasible',
    title: { en: 'Can be built and repeated', 'zh-Hans': '可制造性与可重复性' },
    weight: 30,
  },
  { key: 'cost', title: { en: 'Cost at the stated quantity', 'zh-Hans': '目标数量下的成本' }, weight: 20 },
  { key: 'papers', title: { en: 'Documents and rights', 'zh-Hans': '资料与权利说明' }, weight: 10 },
];

/** Challenges whose deadline has passed: under evaluation, decided, awarded, in transition and closed. */
export const challengesJudged: DemoChallenge[] = [
  {
    key: 'alb-coolant',
    sponsor: 'alb',
    manager: 'katrin',
    state: 'evaluating',
    title: {
      de: 'Kühlschmierstoff messen, bevor er kippt',
      en: 'Measure coolant before it turns',
      'zh-Hans': '在切削液变质之前发现它',
    },
    summary: {
      de: 'Konzentration und Keimbelastung der Emulsion werden einmal pro Woche von Hand geprüft. Das ist sechs Tage zu spät.',
      en: 'Concentration and germs in the emulsion are checked by hand once a week. That is six days too late.',
      'zh-Hans': '乳化液的浓度和细菌每周人工检测一次——晚了整整六天。',
    },
    need: {
      de: 'Wir suchen einen Sensor, der im Rücklauf der Maschine Konzentration, Leitfähigkeit und pH misst und den Trend meldet, ehe die Emulsion riecht. Er darf sich nicht mit Spänen zusetzen und muss ein Jahr ohne Kalibrierung auskommen.',
      en: 'We look for a sensor in the return line that measures concentration, conductivity and pH and reports the trend before the emulsion smells. It must not clog with chips and must do without calibration for a year.',
      'zh-Hans':
        '我们需要一种装在机床回液管路里的传感器，测浓度、电导率和 pH，在乳化液发臭之前报告趋势。不能被切屑堵住，一年内免校准。',
    },
    context: {
      de: 'Rücklauf mit 40 l/min, Partikel bis 3 mm, 35 °C, wassermischbare Emulsion mit 6 bis 9 %.',
      en: 'Return flow of 40 l/min, particles up to 3 mm, 35 °C, water-miscible emulsion at 6 to 9 %.',
      'zh-Hans': '回液流量 40 L/min，颗粒最大 3 mm，35 ℃，水溶性乳化液，浓度 6% 至 9%。',
    },
    constraints: {
      de: 'Material unter 220 Euro; keine Glaselektroden im Strom.',
      en: 'Material below 220 euros; no glass electrodes in the flow.',
    },
    successTests: [
      {
        de: 'Konzentration auf 0,5 Prozentpunkte genau gegen das Refraktometer, acht Wochen lang.',
        en: 'Concentration within 0.5 percentage points of the refractometer for eight weeks.',
      },
      { de: 'Kein Reinigungseingriff in acht Wochen.', en: 'No cleaning by hand in eight weeks.' },
      {
        de: 'Eine absichtlich gekippte Emulsion wird mindestens 48 Stunden vor dem Geruch gemeldet.',
        en: 'An emulsion left to turn on purpose is reported at least 48 hours before it smells.',
      },
    ],
    sector: '26',
    trlIn: 4,
    trlOut: 7,
    reward: { amountMinor: 1_000_000, currency: 'EUR' },
    deadline: { inDays: -6, localTime: '16:00', timeZone: 'Europe/Berlin' },
    terms: 'joint',
    rubric,
    blind: true,
    minimumReviews: 2,
    evaluators: ['xiaofeng', 'elodie', 'tobias'],
  },
  {
    key: 'glas-pollen',
    sponsor: 'glas',
    manager: 'pieter',
    state: 'decided',
    title: {
      en: 'Pollinating tomatoes on the days the bumblebees stay home',
      'zh-Hans': '熊蜂不出巢的日子，怎样给番茄授粉',
    },
    summary: {
      en: 'On dark winter days bumblebees do not fly. We look for a gentle way to vibrate trusses from the pipe-rail trolley.',
      'zh-Hans': '冬季阴天熊蜂不飞。征集一种装在轨道车上、能轻柔振动花序的办法。',
    },
    need: {
      en: 'A grower walks each row twice a week with an electric wand; it takes eleven hours for a hectare. We want a device on the trolley that finds open trusses and shakes them at the right frequency without touching leaves or fruit.',
      'zh-Hans':
        '目前靠人拿着电动授粉棒每周走两遍，一公顷要十一个小时。希望在轨道车上装一个装置，自动找到开放的花序，以合适的频率振动，不碰叶片和果实。',
    },
    context: { en: 'Rows of 90 m, trolley at 0.4 m/s, trusses between 2.2 and 3.1 m above the floor.' },
    constraints: { en: 'No compressed air from a hose; safe beside people; below 30 kg.' },
    successTests: [
      {
        en: 'Fruit set within 5 % of bumblebees on 400 marked trusses.',
        'zh-Hans': '在四百个标记花序上，坐果率与熊蜂授粉相差不超过 5%。',
      },
      { en: 'Less than one broken truss in a thousand.', 'zh-Hans': '每千个花序损伤少于一个。' },
      { en: 'One hectare in less than four hours.', 'zh-Hans': '一公顷用时不到四小时。' },
    ],
    sector: '28',
    trlIn: 3,
    trlOut: 6,
    reward: { amountMinor: 1_500_000, currency: 'EUR' },
    deadline: { inDays: -25, localTime: '18:00', timeZone: 'Europe/Amsterdam' },
    terms: 'maker_keeps',
    rubric,
    evaluators: ['xiaofeng', 'tobias'],
  },
  {
    key: 'zhijiang-cells',
    sponsor: 'zhijiang',
    manager: 'mingyuan',
    state: 'awarded',
    title: {
      'zh-Hans': '退役电芯快速分选夹具',
      en: 'A jig that sorts second-life battery cells quickly',
    },
    summary: {
      'zh-Hans': '退役 21700 电芯逐只测内阻和容量太慢。征集一种装夹顺手、接触可靠、一次多只的开源夹具。',
      en: 'Testing used 21700 cells one by one is too slow. We ask for an open jig that is easy to load, makes reliable contact and takes many cells at once.',
    },
    need: {
      'zh-Hans':
        '园区两家企业做储能，每月要分选八千只退役电芯。现在用弹簧座逐只插拔，接触电阻忽大忽小，两个人一天只能测四百只。希望一次装夹十六只，四线接触，插拔一千次后接触电阻不漂移。',
      en: 'Two firms in our park build storage and sort eight thousand used cells a month. Spring holders, loaded one by one, make contact resistance jump about, and two people manage four hundred cells a day. We want sixteen cells at once, four-wire contact, and no drift after a thousand insertions.',
    },
    context: {
      'zh-Hans': '已有十六通道内阻仪，接口为香蕉插头；工位台面 600 × 400 mm。',
      en: 'A sixteen-channel meter with banana sockets exists; the bench is 600 × 400 mm.',
    },
    constraints: {
      'zh-Hans': '反插不得造成短路；材料阻燃等级 V-0；图纸以开放硬件许可发布。',
      en: 'A cell put in the wrong way round must not cause a short; materials rated V-0; drawings under an open hardware licence.',
    },
    successTests: [
      {
        'zh-Hans': '一人一小时完成一百六十只装夹和测量。',
        en: 'One person loads and measures 160 cells in an hour.',
      },
      {
        'zh-Hans': '一千次插拔后四线内阻重复性优于 0.2 mΩ。',
        en: 'After a thousand insertions four-wire resistance repeats to better than 0.2 mΩ.',
      },
      {
        'zh-Hans': '故意反插一百次，无短路、无打火。',
        en: 'A hundred deliberate wrong insertions cause no short and no spark.',
      },
    ],
    sector: '27',
    trlIn: 4,
    trlOut: 7,
    reward: { amountMinor: 6_000_000, currency: 'CNY' },
    deadline: { inDays: -48, localTime: '18:00', timeZone: 'Asia/Shanghai' },
    terms: 'open_source',
    rubric,
    evaluators: ['xiaofeng', 'jiamin'],
  },
  {
    key: 'alb-vibration',
    sponsor: 'alb',
    manager: 'katrin',
    state: 'transition',
    title: {
      de: 'Günstige Schwingungsmessung für Spindellager',
      en: 'Low-cost vibration sensing for spindle bearings',
      'zh-Hans': '主轴轴承低成本振动传感',
    },
    summary: {
      de: 'Ein Sensor für 1.500 Euro an jeder Spindel rechnet sich nicht. Wir suchen einen für unter 60, der ein defektes Lager sicher erkennt.',
      en: 'A sensor of 1,500 euros on every spindle does not pay. We look for one below 60 that surely finds a damaged bearing.',
      'zh-Hans':
        '每根主轴装一只一千五百欧元的传感器不划算。我们要找一只六十欧元以内、却能可靠识别轴承损伤的传感器。',
    },
    need: {
      de: 'Unsere Spindeln laufen mit bis zu 12.000 Umdrehungen. Ein Lagerschaden kündigt sich Wochen vorher im Hüllkurvenspektrum an, doch niemand schaut hin. Gesucht wird ein fest montierter Sensor mit Auswertung vor Ort, der nur Kennwerte überträgt.',
      en: 'Our spindles turn at up to 12,000 rpm. A damaged bearing shows weeks ahead in the envelope spectrum, but nobody looks. We want a sensor that stays mounted, evaluates on the spot and transmits figures only.',
      'zh-Hans':
        '我们的主轴最高转速 12,000 转。轴承损伤数周前就会在包络谱里露头，只是没人看。我们需要一只固定安装、就地分析、只上传特征值的传感器。',
    },
    context: {
      de: 'Vierpoliger M12, 24 V, Modbus RTU im Schaltschrank vorhanden, Kühlschmierstoffnebel.',
      en: 'Four-pin M12, 24 V, Modbus RTU present in the cabinet, coolant mist.',
      'zh-Hans': '四芯 M12 接口，24 V 供电，电柜内已有 Modbus RTU，环境有切削液雾。',
    },
    constraints: {
      de: 'IP67; keine Funkübertragung; Material unter 60 Euro bei 100 Stück.',
      en: 'IP67; no radio; material below 60 euros at 100 pieces.',
    },
    successTests: [
      {
        de: 'Erkennt ein künstlich geschädigtes Außenringlager bei 3.000, 6.000 und 9.000 Umdrehungen.',
        en: 'Finds an outer ring damaged on purpose at 3,000, 6,000 and 9,000 rpm.',
      },
      {
        de: 'Höchstens ein Fehlalarm in 30 Tagen Serienbetrieb.',
        en: 'At most one false alarm in 30 days of production.',
      },
      {
        de: 'Funktioniert nach 72 Stunden Emulsionsnebel unverändert.',
        en: 'Works unchanged after 72 hours of coolant mist.',
      },
    ],
    sector: '26',
    trlIn: 4,
    trlOut: 7,
    reward: { amountMinor: 800_000, currency: 'EUR' },
    deadline: { inDays: -70, localTime: '16:00', timeZone: 'Europe/Berlin' },
    terms: 'maker_keeps',
    rubric,
    evaluators: ['xiaofeng', 'elodie'],
  },
  {
    key: 'qianjiang-bench',
    sponsor: 'qianjiang',
    manager: 'xiaofeng',
    state: 'closed',
    title: {
      'zh-Hans': '桌面级轴承故障教学试验台',
      en: 'A desktop bench for teaching bearing faults',
    },
    summary: {
      'zh-Hans': '给三十人的课堂一套买得起、听得见、测得到的轴承故障试验台。',
      en: 'A bench for a class of thirty that is affordable and lets students hear and measure a bad bearing.',
    },
    need: {
      'zh-Hans':
        '商用试验台一套八万元，全班围着一台看。希望做一种桌面试验台：换轴承不超过五分钟，学生自己能装，能测到典型的外圈、内圈和滚动体故障特征。',
      en: 'A commercial bench costs 80,000 yuan, and the whole class stands around one. We want a desktop bench on which students change a bearing in five minutes and measure typical faults of outer ring, inner ring and balls.',
    },
    context: { 'zh-Hans': '实验室有普通笔记本电脑和 3D 打印机，课时九十分钟。' },
    constraints: { 'zh-Hans': '转动部件须有联锁防护罩；单套物料不超过 1,200 元；中英文实验指导书。' },
    successTests: [
      {
        'zh-Hans': '五名新生照指导书在九十分钟内完成三种故障的测量。',
        en: 'Five new students measure three faults within ninety minutes from the manual.',
      },
      { 'zh-Hans': '打开防护罩，两秒内停转。', en: 'It stops within two seconds of opening the guard.' },
      {
        'zh-Hans': '十套试验台测得的特征频率误差均小于 2%。',
        en: 'Ten benches measure characteristic frequencies to within 2 %.',
      },
    ],
    sector: '85',
    trlIn: 5,
    trlOut: 8,
    reward: { amountMinor: 2_000_000, currency: 'CNY' },
    deadline: { inDays: -160, localTime: '18:00', timeZone: 'Asia/Shanghai' },
    terms: 'open_source',
    rubric,
    evaluators: ['tobias', 'mingyuan'],
    outcome: {
      'zh-Hans':
        '中榜团队交付十二套试验台，本学期已用于四个班级；图纸、固件与实验指导书全部开放，里昂的一间实验室已自行复制两套。',
      en: 'The winning team delivered twelve benches, used by four classes this term. Drawings, firmware and manual are open; a laboratory in Lyon has already built two more.',
    },
  },
];
