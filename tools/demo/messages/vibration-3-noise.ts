import { en, zh, type Sitting } from './say.js';

/** Week two, Monday and Tuesday: a noise floor three times too high, and where it came from. */
export const noise: Sitting[] = [
  {
    day: 7,
    from: '10:05',
    lines: [
      zh('chenwei', 0, '周一好。把板子放在花岗岩平台上测了一夜，噪声底 210 µg/√Hz，手册说 75。', {
        key: 'noise',
        en: 'Happy Monday. A night on the granite table: the noise floor is 210 µg/√Hz; the data sheet says 75.',
      }),
      zh('jiamin', 7, '三块板都一样吗？'),
      zh('chenwei', 2, '210、205、214。不是个体问题。'),
      zh('jiamin', 5, '那就是电源。开关频率 400 kHz 的谐波会混叠下来。'),
      zh('chenwei', 3, '频谱里 1.9 kHz 和 5.7 kHz 有两根尖峰，间隔正好 3.8。', { key: 'spikes' }),
      zh('jiamin', 6, '400 kHz 对 26.667 kHz 取模：400 − 15 × 26.667 = −0.005，不是 1.9。我再想想。', {
        replyTo: 'spikes',
      }),
      zh('chenwei', 9, '轻载的时候 LMR36506 会跳到 PFM，频率随负载走。21 mA 正好是轻载。', {
        key: 'pfm',
        en: 'At light load the LMR36506 falls into PFM and its frequency follows the load. 21 mA is light load.',
      }),
      zh('jiamin', 1, '就是它。MODE 脚接地是自动，接 VCC 是强制 PWM。我接的地。', {
        replyTo: 'pfm',
        en: 'That is it. MODE to ground is automatic, to VCC it is forced PWM. I tied it to ground.',
      }),
      zh('jiamin', 35, '飞线改成强制 PWM：尖峰没了，噪声底 96。', {
        en: 'One wire later, in forced PWM: the spikes are gone, the floor is 96.',
      }),
      zh('chenwei', 2, '还差 20。'),
    ],
  },
  {
    day: 7,
    from: '15:05',
    lines: [
      en('tobias', 0, 'Good morning. I read from 210 to 96 over coffee. What is the remaining 20?', {
        key: 'remaining',
      }),
      zh('jiamin', 3, '怀疑 LDO 到传感器这段走线太长，加了一只 10 µF 没有变化。', { replyTo: 'remaining' }),
      zh('xiaofeng', 5, '平台本身呢？花岗岩也会传楼板振动。建议做一次挂起来的测量。', {
        en: 'And the table? Granite passes on what the floor does. Try a measurement with the board hanging.',
      }),
      en(
        'tobias',
        2,
        'We hang ours on two rubber bands from a door frame. It is not in any standard, but it works.',
      ),
      zh('chenwei', 41, '用两根橡皮筋挂在门框上测的：78 µg/√Hz。', {
        en: 'Hanging from the door on two rubber bands: 78 µg/√Hz.',
      }),
      en('tobias', 1, 'The rubber band never lies.', { zh: '橡皮筋从不骗人。' }),
      zh('xiaofeng', 2, '所以剩下的是楼下的空压机。'),
      zh('jiamin', 1, '楼下是奶茶店的封口机……'),
      en('katrin', 3, 'I had to look up 奶茶 and now I want one.'),
      zh('shuya', 2, '噪声底的测量方法建议写成一页纸，附橡皮筋照片。以后别人复现的时候会感谢我们。'),
      zh('chenwei', 4, '我来写，中文，书雅帮忙翻一下？', { key: 'note-noise' }),
      zh('shuya', 1, '没问题，明天早上给英文稿。', { replyTo: 'note-noise' }),
    ],
  },
  {
    day: 8,
    from: '10:30',
    lines: [
      zh(
        'chenwei',
        0,
        '包络链路第一版跑起来了：FMAC 做 64 阶 FIR 带通，整流，一阶低通，抽取 8 倍，再 FFT。',
        {
          key: 'chain',
          en: 'The envelope chain runs: a 64-tap FIR band-pass in the FMAC, rectifier, first-order low-pass, decimation by 8, then the FFT.',
        },
      ),
      zh(
        'chenwei',
        2,
        '```c\n#define FS      26667.0f\n#define DECIM   8\n#define NFFT    4096          /* 1.23 s, bins of 0.81 Hz */\nstatic float env[NFFT];\n```',
      ),
      zh('xiaofeng', 9, '整流换成平方再开根会更干净，直接取绝对值会在二次谐波处留一点假峰。', {
        replyTo: 'chain',
      }),
      zh('chenwei', 4, '试了，假峰低了 6 dB，多花 0.4 ms。值得。'),
      zh('jiamin', 11, 'v0.3 改好了：传感器封装、MODE 脚、A/B 顺序，一共三处。要不要现在投板？', {
        key: 'v03',
        en: 'v0.3 is ready: sensor footprint, MODE pin, order of A and B. Three changes. Shall I order now?',
      }),
      zh('chenwei', 1, '投。十块，发三块给德国。'),
    ],
  },
  {
    day: 8,
    from: '15:20',
    lines: [
      en(
        'tobias',
        0,
        'Before you order: could the status LED move next to the connector? On the spindle we only see that side.',
        { replyTo: 'v03', key: 'led' },
      ),
      zh('jiamin', 2, '还没付款，能改。挪到 M12 座旁边，导光柱一起。', {
        replyTo: 'led',
        en: 'Not paid yet, so yes. It moves beside the M12, light pipe included.',
      }),
      en('tobias', 1, 'You are the best supplier I never had to call.'),
      en('katrin', 6, 'Careful, Tobias, purchasing reads this channel.'),
      zh('jiamin', 8, '已下单，周五到。', { en: 'Ordered. They arrive on Friday.' }),
      en(
        'tobias',
        5,
        'What do we transmit? Please not the raw signal. Our cabinet speaks Modbus RTU at 19,200 baud and that is that.',
        { key: 'modbus-ask' },
      ),
      zh('chenwei', 4, '每秒一组，十六个保持寄存器就够。我列一张表。', { replyTo: 'modbus-ask' }),
      zh(
        'chenwei',
        17,
        '| 地址 | 内容 | 单位 |\n|---|---|---|\n| 40001 | 状态字 | 位 |\n| 40002 | 转速 | rpm |\n| 40003 | 速度有效值 10–1000 Hz | 0.01 mm/s |\n| 40004 | 加速度峰值 | mg |\n| 40005 | 峭度 | 0.01 |\n| 40006 | 外圈能量 | 0.1 mg |\n| 40007 | 内圈能量 | 0.1 mg |\n| 40008 | 温度 | 0.1 °C |',
        {
          key: 'map',
          en: '| Address | Content | Unit |\n|---|---|---|\n| 40001 | status word | bits |\n| 40002 | speed | rpm |\n| 40003 | velocity rms 10–1000 Hz | 0.01 mm/s |\n| 40004 | peak acceleration | mg |\n| 40005 | kurtosis | 0.01 |\n| 40006 | outer ring energy | 0.1 mg |\n| 40007 | inner ring energy | 0.1 mg |\n| 40008 | temperature | 0.1 °C |',
        },
      ),
      en('tobias', 6, 'Where does the speed come from? We have no tacho wire in that plug.', {
        replyTo: 'map',
      }),
      zh('chenwei', 3, '从控制器写进来：40002 可写，不写就用频谱里的转频峰估计。'),
      en('tobias', 3, 'The control can write it. Once a second?'),
      zh('chenwei', 1, '一秒一次足够。变速期间状态字会置位，停止判断。', {
        en: 'Once a second is plenty. While the speed changes a status bit is set and we judge nothing.',
      }),
      zh('xiaofeng', 4, '这一点很重要，误报大多发生在变速过程。'),
      en(
        'katrin',
        5,
        'Decision: Modbus RTU, the table above, speed written by the control. Any veto? … Then it is decided.',
        {
          key: 'd-modbus',
          zh: '决议：采用 Modbus RTU 和上面的寄存器表，转速由控制器写入。有人反对吗？……那就定了。',
        },
      ),
      en('tobias', 1, 'No veto.'),
      zh('chenwei', 1, '同意。'),
      zh('jiamin', 1, '没意见。'),
    ],
  },
  {
    day: 8,
    from: '20:50',
    lines: [
      en('tobias', 0, 'While you sleep: I dug out the vibration records of the spindle that died in March.', {
        key: 'march',
        zh: '你们睡觉的时候，我把三月份报废的那根主轴的振动记录翻出来了。',
      }),
      en(
        'tobias',
        5,
        'Hand-held device, once a week, velocity only. 0.9, 0.9, 1.0, 1.1, 2.8 mm/s, dead. Five weeks of “fine” and one of “too late”.',
      ),
      en(
        'tobias',
        3,
        'There is one recording of the raw signal, 51.2 kHz, taken by accident eleven days before the end. 40 MB, in the files now.',
        { key: 'raw' },
      ),
      en(
        'katrin',
        11,
        'If the node had been on that spindle, would it have seen it? That is the only question my board will ask.',
        { key: 'board-q', zh: '如果当时那根主轴上装了这个节点，它看得出来吗？我们董事会只会问这一个问题。' },
      ),
      en('tobias', 2, 'Then let Professor Wu look at the accident.'),
      en('katrin', 4, 'The customer’s name is still in the file header. Please take it out first.'),
      en('tobias', 7, 'Header cleaned, file replaced, the old one is gone.'),
    ],
  },
  {
    day: 9,
    from: '09:20',
    lines: [
      zh(
        'xiaofeng',
        0,
        '看了。十一天前外圈特征频率处已经高出邻域 14 dB，峭度 6.2。按我们的判据会报“报警”。',
        {
          replyTo: 'raw',
          en: 'I have looked at it. Eleven days before the end the outer ring line stands 14 dB above its neighbours, kurtosis 6.2. By our criterion that is an alarm.',
        },
      ),
      zh('chenwei', 4, '用固件同样的链路回放了一遍：+13.6 dB，报警。', {
        en: 'Replayed through the same chain as in the firmware: +13.6 dB, alarm.',
      }),
      zh('shuya', 3, '董事会的那个问题，可以回答“能，提前十一天，至少”。', { replyTo: 'board-q' }),
    ],
  },
];
