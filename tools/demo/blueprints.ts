import type { DemoBlueprint } from './demo-types.js';
import { stl } from './meshes.js';

/** Blueprints beside those that awards brought: two for everybody, one built on another, one that only its project sees. */
export const blueprints: DemoBlueprint[] = [
  {
    key: 'clip',
    by: 'chenwei',
    kind: 'mechanical',
    title: { 'zh-Hans': '振动传感器磁吸底座', en: 'Magnetic base for a vibration sensor' },
    summary: {
      'zh-Hans': '不用在主轴上打孔：底座内嵌两块磁铁，传感器滑入即可，两分钟装好。',
      en: 'No holes in the spindle: two magnets sit in the base, the sensor slides in, and it is mounted in two minutes.',
    },
    notes: {
      'zh-Hans': '首个可打印版本，壁厚按 0.4 mm 喷嘴调整。',
      en: 'First printable version; walls suit a 0.4 mm nozzle.',
    },
    files: [
      {
        path: 'cad/base.stl',
        fileClass: 'hardware',
        licence: 'CERN-OHL-W-2.0',
        content: stl('base', [
          { size: [40, 30, 4] },
          { size: [3, 30, 12], at: [0, 0, 4] },
          { size: [3, 30, 12], at: [37, 0, 4] },
        ]),
      },
      {
        path: 'README.md',
        fileClass: 'documentation',
        licence: 'CC-BY-4.0',
        content:
          '# 磁吸底座 · Magnetic base\n\n打印方向：底面朝下，无需支撑。磁铁 10 × 3 mm，用环氧胶固定。\n\nPrint flat side down, no supports. Magnets 10 × 3 mm, fixed with epoxy.\n',
      },
    ],
    parameters: [
      { name: '层高 layer height', value: '0.2', unit: 'mm' },
      { name: '填充 infill', value: '40', unit: '%' },
    ],
    isPublic: true,
    isReleased: true,
    daysAgo: 40,
  },
  {
    key: 'clip-wide',
    by: 'elodie',
    from: 'clip',
    kind: 'mechanical',
    title: { en: 'Magnetic base, wide, for cast housings', 'zh-Hans': '磁吸底座（加宽型，适用于铸造壳体）' },
    summary: {
      en: 'Twice as wide, so that it holds on rough cast iron; takes four magnets.',
      'zh-Hans': '宽度加倍，可吸附在粗糙的铸铁表面；使用四块磁铁。',
    },
    notes: { en: 'Widened from 40 to 80 mm.', 'zh-Hans': '由 40 mm 加宽到 80 mm。' },
    files: [
      {
        path: 'cad/base-wide.stl',
        fileClass: 'hardware',
        licence: 'CERN-OHL-W-2.0',
        content: stl('base-wide', [
          { size: [80, 30, 4] },
          { size: [3, 30, 12], at: [0, 0, 4] },
          { size: [3, 30, 12], at: [77, 0, 4] },
        ]),
      },
    ],
    parameters: [],
    isPublic: true,
    isReleased: true,
    daysAgo: 21,
  },
  {
    key: 'bearing-data',
    by: 'xiaofeng',
    kind: 'dataset',
    title: {
      'zh-Hans': '轴承故障振动数据集（登记）',
      en: 'Vibration of faulty bearings: a registered dataset',
    },
    summary: {
      'zh-Hans': '十二种轴承故障、三种转速下的加速度记录。数据存放在学院，此处登记参数与许可。',
      en: 'Acceleration of twelve bearing faults at three speeds. The bytes stay at the institute; what they are and how they may be used stands here.',
    },
    notes: { 'zh-Hans': '首次登记。', en: 'Registered for the first time.' },
    files: [],
    parameters: [
      { name: '采样率 sampling rate', value: '25.6', unit: 'kHz' },
      { name: '记录数 recordings', value: '1080' },
      { name: '总大小 total size', value: '46', unit: 'GB' },
    ],
    licences: { data: 'ODC-By-1.0' },
    isPublic: true,
    isReleased: true,
    daysAgo: 12,
  },
  {
    key: 'bonding',
    by: 'katrin',
    project: 'vibration',
    kind: 'process',
    title: { en: 'Bonding the sensor to a spindle housing', 'zh-Hans': '传感器与主轴壳体的粘接工艺' },
    summary: {
      en: 'How the three units in Reutlingen are glued on, so that the fourth holds as well.',
      'zh-Hans': '罗伊特林根三只样机的粘接步骤，保证第四只同样牢固。',
    },
    notes: {
      en: 'Cure time still to be checked in the cold hall.',
      'zh-Hans': '固化时间还需在低温车间验证。',
    },
    files: [],
    parameters: [
      { name: 'Cure time 固化时间', value: '24', unit: 'h' },
      { name: 'Surface temperature 表面温度', value: '18–25', unit: '°C' },
      { name: 'Adhesive film 胶层厚度', value: '0.1', unit: 'mm' },
    ],
    licences: { documentation: 'CC-BY-4.0' },
    isPublic: false,
    isReleased: false,
    daysAgo: 6,
  },
];
