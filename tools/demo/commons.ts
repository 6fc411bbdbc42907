import type { DemoCommons } from './demo-types.js';

/** What rivals share about an open challenge, each as a number, and what the sponsor adds. */
export const commons: DemoCommons[] = [
  {
    challenge: 'alb-gripper',
    solvers: ['xiaofeng', 'giulia', 'jiamin'],
    said: [
      {
        by: 'katrin',
        atMinutes: 0,
        locale: 'en',
        text: 'Welcome. What helps all of you belongs here. The drawing of the gantry flange is ISO 9409-1-50-4-M6; the loader speaks Modbus TCP on port 502.',
        counterpart: {
          locale: 'zh-Hans',
          text: '欢迎各位。对所有人都有用的内容请发在这里。桁架端的法兰为 ISO 9409-1-50-4-M6；上下料机通过 502 端口使用 Modbus TCP 通信。',
        },
      },
      {
        by: 'xiaofeng',
        key: 'film',
        atMinutes: 21,
        locale: 'zh-Hans',
        text: '我们用同型号乳化液测了残留油膜：吹气两秒后约 1.5 µm，吹气四秒后约 0.9 µm。数据可供大家参考。',
        counterpart: {
          locale: 'en',
          text: 'We measured what film is left of the same emulsion: about 1.5 µm after two seconds of air, about 0.9 µm after four. Use the figures as you like.',
        },
      },
      {
        by: 'giulia',
        replyTo: 'film',
        atMinutes: 48,
        locale: 'en',
        text: 'Thank you, that saves us a week. At which pressure and distance did you blow? Ours was 6 bar from 40 mm.',
        counterpart: {
          locale: 'zh-Hans',
          text: '谢谢，这为我们省下一周时间。您吹气时的压力和距离是多少？我们是 6 bar、40 mm。',
        },
      },
      {
        by: 'jiamin',
        atMinutes: 75,
        locale: 'zh-Hans',
        text: '建议大家统一圆度的测量方法：最小二乘圆，滤波 50 UPR，这样各方的结果才能比较。',
        counterpart: {
          locale: 'en',
          text: 'Let us all measure roundness in the same way: least squares circle, filter at 50 UPR. Then our results can be compared.',
        },
      },
      {
        by: 'katrin',
        atMinutes: 102,
        locale: 'en',
        text: 'Agreed, and we will measure your 50 rings in the same way.',
        counterpart: { locale: 'zh-Hans', text: '同意，我们也会用同样的方法测量各位的 50 个圆环。' },
      },
    ],
  },
];
