/** NACE divisions by the short name that a filter has room for: code | English | Chinese. */
const TABLE = `
01|Farming|农业与畜牧
02|Forestry|林业
03|Fishing and aquaculture|渔业与水产
05|Coal|煤炭
06|Oil and gas|油气
07|Metal ores|金属矿
08|Quarrying|采石与采矿
10|Food|食品
11|Beverages|饮料
13|Textiles|纺织
14|Clothing|服装
15|Leather|皮革
16|Wood|木材
17|Paper|造纸
18|Printing|印刷
20|Chemicals|化工
21|Pharmaceuticals|医药
22|Rubber and plastics|橡胶与塑料
23|Glass, ceramics, cement|玻璃、陶瓷与水泥
24|Basic metals|基本金属
25|Metal products|金属制品
26|Electronics and optics|电子与光学
27|Electrical equipment|电气设备
28|Machinery|机械设备
29|Motor vehicles|汽车
30|Ships, rail, aircraft|船舶、轨道与航空
31|Furniture|家具
32|Other manufacturing|其他制造
33|Repair of machinery|机械维修
35|Energy supply|能源供应
36|Water supply|供水
37|Waste water|污水处理
38|Waste and recycling|废物与回收
39|Remediation|环境修复
41|Buildings|房屋建筑
42|Civil engineering|土木工程
43|Building trades|建筑安装
46|Wholesale|批发
47|Retail|零售
49|Land transport|陆路运输
50|Shipping|水运
51|Air transport|航空运输
52|Warehousing and logistics|仓储与物流
53|Post and couriers|邮政与快递
55|Accommodation|住宿
56|Restaurants|餐饮
58|Publishing|出版
59|Film and sound|影视与音频
61|Telecommunications|电信
62|Software|软件
63|Information services|信息服务
64|Finance|金融
68|Real estate|房地产
71|Architecture and engineering|建筑与工程设计
72|Research|科研
73|Advertising|广告
74|Design and technical services|设计与技术服务
75|Veterinary|兽医
81|Building services|楼宇服务
84|Public administration|公共管理
85|Education|教育
86|Health|医疗卫生
87|Care homes|护理机构
88|Social work|社会工作
90|Arts|艺术
91|Libraries and museums|图书馆与博物馆
93|Sports and leisure|体育与休闲
94|Associations|社会组织
95|Repair of goods|物品维修
`;

const ROWS = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|') as [code: string, en: string, zh: string]);
const BY_CODE = new Map(ROWS.map((row) => [row[0], row]));

/** The sectors offered, in the order of the classification. */
export const SECTOR_CODES: readonly string[] = ROWS.map(([code]) => code);

/** The short name of a NACE division, e.g. `Machinery`; the code itself where it has none. */
export function sectorName(code: string, locale: string): string {
  const row = BY_CODE.get(code);
  return row ? row[locale.startsWith('zh') ? 2 : 1] : code;
}
