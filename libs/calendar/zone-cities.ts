/**
 * Cities people name when they mean a time zone: a line for each zone and country, then `English/other spellings 中文`
 * separated by `;`. The first city of a zone stands for it.
 */
export const ZONE_CITIES = `
Asia/Shanghai CN: Shanghai 上海; Beijing/Peking 北京; Shenzhen 深圳; Guangzhou/Canton 广州; Hangzhou 杭州; Chengdu 成都; Chongqing 重庆; Wuhan 武汉; Xi'an/Xian 西安; Nanjing 南京; Suzhou 苏州; Tianjin 天津; Qingdao 青岛; Dalian 大连; Shenyang 沈阳; Changsha 长沙; Zhengzhou 郑州; Jinan 济南; Hefei 合肥; Xiamen 厦门; Fuzhou 福州; Ningbo 宁波; Wuxi 无锡; Dongguan 东莞; Foshan 佛山; Zhuhai 珠海; Kunming 昆明; Guiyang 贵阳; Nanning 南宁; Haikou 海口; Sanya 三亚; Harbin 哈尔滨; Changchun 长春; Nanchang 南昌; Taiyuan 太原; Lanzhou 兰州; Hohhot 呼和浩特; Yiwu 义乌; Wenzhou 温州
Asia/Urumqi CN: Urumqi/Ürümqi 乌鲁木齐; Kashgar 喀什
Asia/Hong_Kong HK: Hong Kong/Hongkong 香港
Asia/Macau MO: Macao/Macau 澳门
Asia/Taipei TW: Taipei 台北; Hsinchu 新竹; Kaohsiung 高雄
Europe/Berlin DE: Berlin 柏林; Munich/München/Muenchen 慕尼黑; Hamburg 汉堡; Frankfurt 法兰克福; Cologne/Köln/Koeln 科隆; Stuttgart 斯图加特; Düsseldorf/Duesseldorf 杜塞尔多夫; Leipzig 莱比锡; Dresden 德累斯顿; Hanover/Hannover 汉诺威; Nuremberg/Nürnberg 纽伦堡; Aachen 亚琛; Karlsruhe 卡尔斯鲁厄; Bremen 不来梅
Europe/Paris FR: Paris 巴黎; Lyon 里昂; Toulouse 图卢兹; Marseille 马赛; Grenoble 格勒诺布尔; Lille 里尔; Bordeaux 波尔多; Strasbourg 斯特拉斯堡; Nantes 南特; Nice 尼斯
Europe/Rome IT: Rome/Roma 罗马; Milan/Milano 米兰; Turin/Torino 都灵; Bologna 博洛尼亚; Florence/Firenze 佛罗伦萨; Naples/Napoli 那不勒斯; Venice/Venezia 威尼斯; Genoa/Genova 热那亚
Europe/Madrid ES: Madrid 马德里; Barcelona 巴塞罗那; Valencia 瓦伦西亚; Seville/Sevilla 塞维利亚; Bilbao 毕尔巴鄂
Atlantic/Canary ES: Las Palmas 拉斯帕尔马斯; Tenerife 特内里费
Europe/Lisbon PT: Lisbon/Lisboa 里斯本; Porto/Oporto 波尔图
Atlantic/Azores PT: Ponta Delgada 蓬塔德尔加达
Europe/Amsterdam NL: Amsterdam 阿姆斯特丹; Rotterdam 鹿特丹; Eindhoven 埃因霍温; The Hague/Den Haag 海牙; Delft 代尔夫特; Utrecht 乌得勒支
Europe/Brussels BE: Brussels/Bruxelles/Brussel 布鲁塞尔; Antwerp/Antwerpen 安特卫普; Ghent/Gent 根特; Leuven 鲁汶
Europe/Luxembourg LU: Luxembourg 卢森堡
Europe/Vienna AT: Vienna/Wien 维也纳; Graz 格拉茨; Linz 林茨; Salzburg 萨尔茨堡
Europe/Zurich CH: Zurich/Zürich/Zuerich 苏黎世; Geneva/Genève/Genf 日内瓦; Basel 巴塞尔; Bern 伯尔尼; Lausanne 洛桑
Europe/Prague CZ: Prague/Praha 布拉格; Brno 布尔诺
Europe/Warsaw PL: Warsaw/Warszawa 华沙; Krakow/Kraków/Cracow 克拉科夫; Wroclaw/Wrocław 弗罗茨瓦夫; Gdansk/Gdańsk 格但斯克; Poznan/Poznań 波兹南; Lodz/Łódź 罗兹
Europe/Budapest HU: Budapest 布达佩斯
Europe/Bratislava SK: Bratislava 布拉迪斯拉发
Europe/Ljubljana SI: Ljubljana 卢布尔雅那
Europe/Zagreb HR: Zagreb 萨格勒布
Europe/Belgrade RS: Belgrade/Beograd 贝尔格莱德
Europe/Bucharest RO: Bucharest/București 布加勒斯特; Cluj-Napoca 克卢日
Europe/Sofia BG: Sofia 索非亚
Europe/Athens GR: Athens/Athina 雅典; Thessaloniki 塞萨洛尼基
Asia/Nicosia CY: Nicosia 尼科西亚
Europe/Malta MT: Valletta/Malta 瓦莱塔
Europe/Copenhagen DK: Copenhagen/København 哥本哈根; Aarhus 奥胡斯; Odense 欧登塞
Europe/Stockholm SE: Stockholm 斯德哥尔摩; Gothenburg/Göteborg 哥德堡; Malmö/Malmoe 马尔默
Europe/Oslo NO: Oslo 奥斯陆; Trondheim 特隆赫姆; Bergen 卑尔根
Europe/Helsinki FI: Helsinki 赫尔辛基; Tampere 坦佩雷; Oulu 奥卢
Atlantic/Reykjavik IS: Reykjavik/Reykjavík 雷克雅未克
Europe/Tallinn EE: Tallinn 塔林
Europe/Riga LV: Riga 里加
Europe/Vilnius LT: Vilnius 维尔纽斯
Europe/London GB: London 伦敦; Manchester 曼彻斯特; Cambridge 剑桥; Oxford 牛津; Edinburgh 爱丁堡; Belfast 贝尔法斯特
Europe/Dublin IE: Dublin 都柏林; Cork 科克
Europe/Kyiv UA: Kyiv/Kiev 基辅; Lviv 利沃夫
Europe/Istanbul TR: Istanbul 伊斯坦布尔; Ankara 安卡拉
Europe/Moscow RU: Moscow 莫斯科; Saint Petersburg 圣彼得堡
Asia/Tokyo JP: Tokyo 东京; Osaka 大阪
Asia/Seoul KR: Seoul 首尔
Asia/Singapore SG: Singapore 新加坡
Asia/Kuala_Lumpur MY: Kuala Lumpur 吉隆坡; Penang 槟城
Asia/Bangkok TH: Bangkok 曼谷
Asia/Ho_Chi_Minh VN: Ho Chi Minh City/Saigon 胡志明市; Hanoi 河内
Asia/Jakarta ID: Jakarta 雅加达
Asia/Manila PH: Manila 马尼拉
Asia/Kolkata IN: Delhi/New Delhi 新德里; Mumbai/Bombay 孟买; Bengaluru/Bangalore 班加罗尔
Asia/Kathmandu NP: Kathmandu 加德满都
Asia/Dubai AE: Dubai 迪拜
Asia/Jerusalem IL: Tel Aviv 特拉维夫; Jerusalem 耶路撒冷
Asia/Almaty KZ: Almaty 阿拉木图
Australia/Sydney AU: Sydney 悉尼
Australia/Melbourne AU: Melbourne 墨尔本
Pacific/Auckland NZ: Auckland 奥克兰
Africa/Cairo EG: Cairo 开罗
Africa/Nairobi KE: Nairobi 内罗毕
Africa/Johannesburg ZA: Johannesburg 约翰内斯堡; Cape Town 开普敦
America/New_York US: New York 纽约; Boston 波士顿; Washington 华盛顿
America/Chicago US: Chicago 芝加哥; Austin 奥斯汀
America/Los_Angeles US: Los Angeles 洛杉矶; San Francisco 旧金山; Seattle 西雅图
America/Toronto CA: Toronto 多伦多; Montreal 蒙特利尔
America/Vancouver CA: Vancouver 温哥华
America/Mexico_City MX: Mexico City 墨西哥城
America/Sao_Paulo BR: São Paulo/Sao Paulo 圣保罗; Rio de Janeiro 里约热内卢
`;
