/** What tells a Chinese name from what stands around it, in simplified and traditional characters. */
import { oneOf } from './clause-pack.ts';

/** Characters that spell foreign names by their sound. */
export const SOUNDS =
  '[阿埃艾爱奥巴贝比彼别宾波博伯布查达戴丹德登迪蒂丁杜顿厄恩尔法范菲费芬弗夫福甫盖冈戈格根古哈赫亨霍基吉季加贾杰金卡凯坎考科克肯库夸奎拉莱赖兰朗劳勒雷黎里连利丽列琳卢鲁路伦罗洛吕玛马迈麦曼芒梅门蒙米密莫默姆穆纳娜奈内尼涅纽努诺欧帕派潘庞佩彭皮珀普奇恰乔切琼丘热荣茹瑞若萨塞赛桑森沙莎绍申圣什舒斯思苏索塔泰坦汤陶特滕提廷图托瓦旺威韦维魏温沃乌伍西希锡夏肖谢辛休许雅亚延耶叶伊英尤泽扎詹珍芝朱祖佐愛奧貝別賓達爾費蓋岡賈傑凱庫萊賴蘭勞麗盧魯倫羅呂瑪馬邁麥門納紐諾歐龐喬瓊榮薩賽紹聖蘇湯圖韋維溫烏錫謝許亞葉澤連京多龙龍朔茨林胡约約翰逊遜安瓜]';

/** Everyday words, and weekdays, that begin as surnames do. */
export const EVERYDAY_WORDS = oneOf(`
    [周週][一二三四五六日天末] 何[时時人处處事] 于[是昨今近前此] 於[是昨今近前此] 时[候间間] 時[候間] 方[面式案法向] 高[考中校速层層兴興达達度] 马上 馬上 白[天色] 金[额額牌融] 万元
    许[多可] 許[多可] 安[全排] 包[括含] 全[国國部] 关[于於键鍵注] 關[於鍵注] 成[为為了功] 连[续續] 连连 应[该當] 水平 项目 項目 易于 路[上过過] 游[客戏戲] 史上 怀[疑念抱]
    懷[疑念抱] 关心 關心 能[否够夠] 路由 文[件章化] 单[位独] 時[間代]`);

/** What may stand between a subject and its verb of saying, and ends no name. */
export const BEFORE_VERB = oneOf(`
    [赛賽会會事][后後] [随隨最稍][后後] 此前 日前 近日 [今昨当當][天日] 立即 [当當][场場] [周週][一二三四五六日] 所 [则則也又曾] [还還]`);
