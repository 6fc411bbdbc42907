/**
 * NACE Rev. 2 divisions (Regulation 1893/2006): code | English label | Chinese label | nearest division of GB/T 4754-2017.
 * The classifications cut differently; nearest means where most activity of the division would be counted.
 */
export const NACE_DIVISIONS = `
01|Crop and animal production, hunting and related service activities|作物和牲畜生产、狩猎及相关服务活动|01
02|Forestry and logging|林业与伐木业|02
03|Fishing and aquaculture|渔业与水产养殖业|04
05|Mining of coal and lignite|煤炭和褐煤开采|06
06|Extraction of crude petroleum and natural gas|原油和天然气开采|07
07|Mining of metal ores|金属矿开采|09
08|Other mining and quarrying|其他采矿和采石|10
09|Mining support service activities|采矿辅助服务活动|11
10|Manufacture of food products|食品制造|14
11|Manufacture of beverages|饮料制造|15
12|Manufacture of tobacco products|烟草制品制造|16
13|Manufacture of textiles|纺织品制造|17
14|Manufacture of wearing apparel|服装制造|18
15|Manufacture of leather and related products|皮革及相关产品制造|19
16|Manufacture of wood and of products of wood and cork, except furniture; straw and plaiting materials|木材及木、软木制品（家具除外）和编结材料制品制造|20
17|Manufacture of paper and paper products|纸和纸制品制造|22
18|Printing and reproduction of recorded media|印刷和记录媒介复制|23
19|Manufacture of coke and refined petroleum products|焦炭和精炼石油产品制造|25
20|Manufacture of chemicals and chemical products|化学品及化学制品制造|26
21|Manufacture of basic pharmaceutical products and pharmaceutical preparations|基本药物和药物制剂制造|27
22|Manufacture of rubber and plastic products|橡胶和塑料制品制造|29
23|Manufacture of other non-metallic mineral products|其他非金属矿物制品制造|30
24|Manufacture of basic metals|基本金属制造|31
25|Manufacture of fabricated metal products, except machinery and equipment|金属制品制造（机械设备除外）|33
26|Manufacture of computer, electronic and optical products|计算机、电子和光学产品制造|39
27|Manufacture of electrical equipment|电气设备制造|38
28|Manufacture of machinery and equipment n.e.c.|未另分类的机械和设备制造|34
29|Manufacture of motor vehicles, trailers and semi-trailers|汽车、挂车和半挂车制造|36
30|Manufacture of other transport equipment|其他运输设备制造|37
31|Manufacture of furniture|家具制造|21
32|Other manufacturing|其他制造业|41
33|Repair and installation of machinery and equipment|机械和设备的修理与安装|43
35|Electricity, gas, steam and air conditioning supply|电、煤气、蒸汽和空调供应|44
36|Water collection, treatment and supply|水的采集、处理和供应|46
37|Sewerage|污水处理|46
38|Waste collection, treatment and disposal activities; materials recovery|废物收集、处理和处置及材料回收|42
39|Remediation activities and other waste management services|补救活动和其他废物管理服务|77
41|Construction of buildings|房屋建筑|47
42|Civil engineering|土木工程|48
43|Specialised construction activities|专业建筑活动|50
45|Wholesale and retail trade and repair of motor vehicles and motorcycles|汽车和摩托车的批发、零售与修理|52
46|Wholesale trade, except of motor vehicles and motorcycles|批发业（汽车和摩托车除外）|51
47|Retail trade, except of motor vehicles and motorcycles|零售业（汽车和摩托车除外）|52
49|Land transport and transport via pipelines|陆路运输和管道运输|54
50|Water transport|水上运输|55
51|Air transport|航空运输|56
52|Warehousing and support activities for transportation|仓储和运输辅助活动|59
53|Postal and courier activities|邮政和快递活动|60
55|Accommodation|住宿|61
56|Food and beverage service activities|餐饮服务活动|62
58|Publishing activities|出版活动|86
59|Motion picture, video and television programme production, sound recording and music publishing activities|电影、录像和电视节目制作、录音及音乐出版|87
60|Programming and broadcasting activities|节目编排和广播活动|87
61|Telecommunications|电信|63
62|Computer programming, consultancy and related activities|计算机编程、咨询及相关活动|65
63|Information service activities|信息服务活动|64
64|Financial service activities, except insurance and pension funding|金融服务活动（保险和养恤金除外）|66
65|Insurance, reinsurance and pension funding, except compulsory social security|保险、再保险和养恤金（强制性社会保障除外）|68
66|Activities auxiliary to financial services and insurance activities|金融和保险的辅助活动|69
68|Real estate activities|房地产活动|70
69|Legal and accounting activities|法律和会计活动|72
70|Activities of head offices; management consultancy activities|总公司活动和管理咨询|72
71|Architectural and engineering activities; technical testing and analysis|建筑和工程活动、技术测试与分析|74
72|Scientific research and development|科学研究与发展|73
73|Advertising and market research|广告和市场调研|72
74|Other professional, scientific and technical activities|其他专业、科学和技术活动|75
75|Veterinary activities|兽医活动|74
77|Rental and leasing activities|出租和租赁活动|71
78|Employment activities|就业服务活动|72
79|Travel agency, tour operator and other reservation service and related activities|旅行社、旅游经营者及其他预订服务|72
80|Security and investigation activities|安全和调查活动|72
81|Services to buildings and landscape activities|楼宇服务和景观活动|82
82|Office administrative, office support and other business support activities|办公行政、办公支持和其他商务支持活动|72
84|Public administration and defence; compulsory social security|公共管理与国防、强制性社会保障|92
85|Education|教育|83
86|Human health activities|卫生活动|84
87|Residential care activities|住宿护理活动|85
88|Social work activities without accommodation|不配备食宿的社会工作|85
90|Creative, arts and entertainment activities|创作、艺术和文娱活动|88
91|Libraries, archives, museums and other cultural activities|图书馆、档案馆、博物馆和其他文化活动|88
92|Gambling and betting activities|博彩活动|90
93|Sports activities and amusement and recreation activities|体育、娱乐和消遣活动|89
94|Activities of membership organisations|成员组织的活动|95
95|Repair of computers and personal and household goods|计算机及个人和家庭用品的修理|81
96|Other personal service activities|其他个人服务活动|80
97|Activities of households as employers of domestic personnel|家庭作为家政人员雇主的活动|80
98|Undifferentiated goods- and services-producing activities of private households for own use|未加区分的家庭自用产品和服务的生产活动|80
99|Activities of extraterritorial organisations and bodies|国际组织和机构的活动|97
`;

/** The divisions of GB/T 4754-2017 that are referred to above. */
export const GBT_DIVISIONS = `
01|农业; 02|林业; 04|渔业; 06|煤炭开采和洗选业; 07|石油和天然气开采业; 09|有色金属矿采选业; 10|非金属矿采选业
11|开采专业及辅助性活动; 14|食品制造业; 15|酒、饮料和精制茶制造业; 16|烟草制品业; 17|纺织业; 18|纺织服装、服饰业
19|皮革、毛皮、羽毛及其制品和制鞋业; 20|木材加工和木、竹、藤、棕、草制品业; 21|家具制造业; 22|造纸和纸制品业
23|印刷和记录媒介复制业; 25|石油、煤炭及其他燃料加工业; 26|化学原料和化学制品制造业; 27|医药制造业; 29|橡胶和塑料制品业
30|非金属矿物制品业; 31|黑色金属冶炼和压延加工业; 33|金属制品业; 34|通用设备制造业; 36|汽车制造业
37|铁路、船舶、航空航天和其他运输设备制造业; 38|电气机械和器材制造业; 39|计算机、通信和其他电子设备制造业; 41|其他制造业
42|废弃资源综合利用业; 43|金属制品、机械和设备修理业; 44|电力、热力生产和供应业; 46|水的生产和供应业; 47|房屋建筑业
48|土木工程建筑业; 50|建筑装饰、装修和其他建筑业; 51|批发业; 52|零售业; 54|道路运输业; 55|水上运输业; 56|航空运输业
59|装卸搬运和仓储业; 60|邮政业; 61|住宿业; 62|餐饮业; 63|电信、广播电视和卫星传输服务; 64|互联网和相关服务
65|软件和信息技术服务业; 66|货币金融服务; 68|保险业; 69|其他金融业; 70|房地产业; 71|租赁业; 72|商务服务业
73|研究和试验发展; 74|专业技术服务业; 75|科技推广和应用服务业; 77|生态保护和环境治理业; 80|居民服务业
81|机动车、电子产品和日用产品修理业; 82|其他服务业; 83|教育; 84|卫生; 85|社会工作; 86|新闻和出版业
87|广播、电视、电影和录音制作业; 88|文化艺术业; 89|体育; 90|娱乐业; 92|国家机构; 95|群众团体、社会团体和其他成员组织
97|国际组织
`;
