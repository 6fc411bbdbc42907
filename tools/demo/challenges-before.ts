import type { DemoChallenge } from './demo-types.js';

/** Challenges nobody can answer yet, and one nobody ever answered. */
export const challengesBefore: DemoChallenge[] = [
  {
    key: 'lumo-skin',
    sponsor: 'lumo',
    manager: 'elodie',
    state: 'draft',
    title: { en: 'A replaceable skin for soft grippers that survives a food plant' },
    summary: {
      en: 'Our silicone fingers work for months; their surface does not. We look for a skin that is changed in a minute and washed like everything else.',
    },
    need: {
      en: 'The fingers grip fruit and bakery goods 40,000 times a day. Flour and sugar abrade the surface within three weeks, and the whole finger is thrown away although its chambers are still tight. We want a thin sleeve that carries the wear, holds without glue and comes off without tools.',
    },
    context: {
      en: 'The finger is 96 mm long and bends by 140 degrees. Drawings and the casting moulds are open and will be attached to this challenge.',
    },
    constraints: {
      en: 'Materials must be fit for contact with food in the EU and in China. No screws, no loose small parts.',
    },
    successTests: [
      { en: 'The sleeve is changed in less than 60 seconds with gloves on.' },
      { en: 'After 500,000 grips on a flour-covered roll, friction has dropped by no more than 15 %.' },
      { en: 'Ten wash cycles at 80 °C leave no water behind the sleeve.' },
    ],
    sector: '28',
    trlIn: 3,
    trlOut: 6,
    reward: { amountMinor: 350_000, currency: 'EUR' },
    deadline: { inDays: 75, localTime: '18:00', timeZone: 'Europe/Paris' },
    terms: 'open_source',
  },
  {
    key: 'ponte-bench',
    sponsor: 'ponte',
    manager: 'giulia',
    state: 'in_review',
    title: {
      it: 'Banco dimostrativo bilingue che viaggia in un trolley',
      en: 'A bilingual demonstration bench that travels in a trolley',
      'zh-Hans': '能装进拉杆箱的双语演示台',
    },
    summary: {
      it: 'Un banco che si apre in dieci minuti e spiega un prototipo elettronico a un pubblico italiano e cinese.',
      en: 'A bench that opens in ten minutes and explains an electronic prototype to an Italian and to a Chinese audience.',
      'zh-Hans': '十分钟即可展开的演示台，能向意大利和中国的观众讲清楚一件电子样机。',
    },
    need: {
      en: 'At every bilateral workshop we lose the first hour to adapters, projectors and missing labels. We need one case with power, light, camera and two small screens, one for each language, that a single person carries on a train and sets up without help.',
    },
    context: {
      en: 'We run eight workshops a year in Milan, Turin, Hangzhou and Shenzhen. What is shown ranges from a bare board to a drone.',
    },
    constraints: { en: 'Cabin size, below 12 kg, mains plugs of both regions, no battery above 99 Wh.' },
    successTests: [
      { en: 'One person sets it up in ten minutes with the printed card only.' },
      { en: 'Both screens show the same step in two languages, and one button moves both on.' },
      { en: 'It passes hand luggage control at Malpensa and at Xiaoshan.' },
    ],
    sector: '26',
    trlIn: 4,
    trlOut: 7,
    reward: { amountMinor: 600_000, currency: 'EUR' },
    deadline: { inDays: 60, localTime: '17:00', timeZone: 'Europe/Rome' },
    terms: 'maker_keeps',
  },
  {
    key: 'qiaobei-housing',
    sponsor: 'qiaobei',
    manager: 'jiamin',
    state: 'published',
    title: {
      'zh-Hans': '不开模、不铣削的 IP67 传感器外壳',
      en: 'An IP67 sensor housing without a mould and without milling',
    },
    summary: {
      'zh-Hans': '小批量传感器卡在外壳上：开模太贵，CNC 太慢。征集一种五百套以内划算的 IP67 外壳做法。',
      en: 'Small series of sensors wait for their housings: a mould costs too much, milling takes too long. We look for an IP67 housing that pays for up to 500 units.',
    },
    need: {
      'zh-Hans':
        '我们每个月做两三款工业传感器，每款二十到三百套。开模一套四万元，数控铣一只九十元，都不划算。希望找到一种介于两者之间的工艺：型材加端盖、真空复模、低压注胶都可以，前提是密封可靠、能重复、能写进作业指导书。',
    },
    context: {
      'zh-Hans': '典型板子尺寸 42 × 18 mm，带一个 M12 四芯插座和一颗指示灯，工作温度 −20 到 70 ℃。',
    },
    constraints: {
      'zh-Hans': '单套成本（含人工）不超过 35 元；交期不超过七个工作日；不得使用含硅油的脱模剂。',
    },
    successTests: [
      { 'zh-Hans': '随机抽十套，水下一米浸泡三十分钟，全部无渗水。' },
      { 'zh-Hans': '−20 到 70 ℃ 循环五十次后复测，仍满足上一条。' },
      { 'zh-Hans': '两名没做过的工人照作业指导书各装五套，合格率百分之百。' },
    ],
    sector: '22',
    trlIn: 4,
    trlOut: 8,
    reward: { amountMinor: 3_000_000, currency: 'CNY' },
    deadline: { inDays: 52, localTime: '18:00', timeZone: 'Asia/Shanghai' },
    terms: 'firm_licence',
  },
  {
    key: 'ponte-signage',
    sponsor: 'ponte',
    manager: 'giulia',
    state: 'cancelled',
    title: {
      en: 'Tactile bilingual signs for a temporary exhibition',
      'zh-Hans': '临时展览用的双语触觉标识',
    },
    summary: {
      en: 'Signs that can be read with the eyes and the fingers, in Italian and Chinese, made within a week of the floor plan.',
      'zh-Hans': '一种既能看又能摸的意中双语标识，拿到平面图后一周内可完成制作。',
    },
    need: {
      en: 'Exhibition plans change until the last week, and engraved signs take four. We looked for a process that turns a spreadsheet into tactile signs in days.',
      'zh-Hans':
        '展览平面图常常改到最后一周，而刻字标识要四周才能做好。我们希望找到一种工艺，几天之内就能把表格变成触觉标识。',
    },
    context: { en: 'About 120 signs of 200 × 100 mm for each exhibition, indoors, for three months.' },
    constraints: {
      en: 'Braille according to the Italian and the Chinese standard; no sharp edges; recyclable.',
    },
    successTests: [
      { en: 'Ten readers of braille, five for each language, read every sign without an error.' },
      { en: 'From spreadsheet to the packed box in five working days.' },
      { en: 'No raised dot is worn off after 10,000 strokes.' },
    ],
    sector: '18',
    trlIn: 5,
    trlOut: 8,
    reward: { amountMinor: 250_000, currency: 'EUR' },
    deadline: { inDays: -30, localTime: '17:00', timeZone: 'Europe/Rome' },
    terms: 'maker_keeps',
    cancellation: {
      reason: 'no_submissions',
      note: {
        en: 'Nobody submitted by the deadline. Two teams told us that five days are too short; we shall ask again with fifteen.',
        'zh-Hans': '截止时无人提交方案。有两支团队反馈五天太紧，我们将把周期放宽到十五天后重新发布。',
      },
    },
  },
];
