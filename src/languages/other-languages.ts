/** The most frequent words of a language that has no word lists here, so that it is known by its code and taken for no other. */
export interface OtherLanguage {
  /** BCP 47. */
  readonly code: string
  readonly functionWords: readonly string[]
}

/** Languages in Latin script that are told by their code alone. */
// biome-ignore format: word lists read better several to a line
export const OTHER_LANGUAGES: readonly OtherLanguage[] = [
  { code: 'cs', functionWords: [
    'že', 'se', 'je', 've', 'jsou', 'jako', 'však', 'nebo', 'ale', 'podle', 'který', 'která', 'které', 'bylo', 'byl', 'byla', 'jsem', 'jsme', 'také', 'už', 'při',
    'jeho', 'jejich', 'však', 'ještě', 'aby', 'když', 'před', 'pro', 'proti', 'mezi', 'než', 'si', 'tak', 'řekl', 'uvedl', 'až', 'jen', 'kdy', 'a', 'v', 'na', 's', 'z', 'o',
    'do', 'za', 'od', 'ze', 'by', 'to', 'bude', 'není', 'má', 'roku', 'po', 'i'
  ] },
  { code: 'sk', functionWords: [
    'že', 'sa', 'je', 'vo', 'sú', 'ako', 'však', 'alebo', 'ale', 'podľa', 'ktorý', 'ktorá', 'ktoré', 'bolo', 'bol', 'bola', 'som', 'sme', 'tiež', 'už', 'pri', 'jeho', 'ich',
    'ešte', 'aby', 'keď', 'pred', 'pre', 'proti', 'medzi', 'než', 'si', 'tak', 'povedal', 'uviedol', 'až', 'len', 'aj', 'a', 'v', 'na', 's', 'z', 'o', 'do', 'za', 'od', 'zo',
    'by', 'to', 'bude', 'nie', 'má', 'roku', 'po', 'čo'
  ] },
  { code: 'hu', functionWords: [
    'a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'meg', 'de', 'volt', 'már', 'csak', 'ez', 'el', 'ki', 'még', 'azt', 'mert', 'vagy', 'ezt', 'szerint', 'lesz', 'lehet', 'után',
    'között', 'pedig', 'majd', 'minden', 'ha', 'mint', 'van', 'kell', 'fel', 'amely', 'aki', 'ami', 'során', 'azonban', 'mondta', 'illetve', 'több', 'be', 'ne', 'most', 'sem'
  ] },
  { code: 'fi', functionWords: [
    'ja', 'on', 'ei', 'että', 'oli', 'se', 'hän', 'mutta', 'myös', 'ovat', 'kun', 'kuin', 'joka', 'sen', 'mukaan', 'ole', 'tai', 'olla', 'ollut', 'jo', 'niin', 'jos', 'jotka',
    'tämä', 'sekä', 'nyt', 'vain', 'mitä', 'voi', 'vuoden', 'olisi', 'sitä', 'hänen', 'siitä', 'ennen', 'vielä', 'kanssa', 'jälkeen', 'kertoo', 'sanoo', 'eivät', 'ovat', 'siis'
  ] },
  { code: 'et', functionWords: [
    'ja', 'on', 'ei', 'et', 'oli', 'see', 'ta', 'kui', 'aga', 'ka', 'mis', 'kes', 'ning', 'oma', 'selle', 'seda', 'või', 'välja', 'aasta', 'veel', 'mida', 'olnud', 'pole', 'siis',
    'nii', 'juba', 'nende', 'tema', 'ole', 'kuid', 'üks', 'sest', 'mille', 'peab', 'ütles', 'sõnul', 'pärast', 'olla', 'vaid', 'nad', 'kuna', 'enne', 'praegu', 'saab', 'üle'
  ] },
  { code: 'lv', functionWords: [
    'un', 'ir', 'ar', 'no', 'par', 'ka', 'lai', 'tika', 'bet', 'arī', 'kas', 'tas', 'bija', 'nav', 'uz', 'pēc', 'vai', 'kā', 'savu', 'kad', 'gan', 'jau', 'tikai', 'būs', 'viņš',
    'viņa', 'gada', 'tā', 'to', 'līdz', 'pie', 'tiek', 'šo', 'vēl', 'ko', 'kuri', 'kur', 'pret', 'mēs', 'es', 'tad', 'var', 'būt', 'jo', 'tās', 'tiem', 'teica', 'norāda'
  ] },
  { code: 'lt', functionWords: [
    'ir', 'kad', 'yra', 'su', 'tai', 'iš', 'bet', 'kaip', 'buvo', 'į', 'apie', 'kuris', 'kuri', 'tik', 'jau', 'dėl', 'savo', 'nuo', 'ar', 'per', 'už', 'po', 'jis', 'ji', 'jo',
    'jų', 'bus', 'nėra', 'taip', 'pat', 'dar', 'prie', 'būti', 'jei', 'metų', 'mes', 'gali', 'tačiau', 'sakė', 'teigė', 'kurie', 'tuo', 'iki', 'prieš', 'kai', 'ne', 'o', 'pagal'
  ] },
  { code: 'ro', functionWords: [
    'și', 'şi', 'în', 'de', 'la', 'că', 'nu', 'cu', 'pe', 'din', 'un', 'o', 'este', 'sunt', 'fost', 'au', 'va', 'care', 'pentru', 'mai', 'ca', 'sau', 'dar', 'prin', 'după',
    'fi', 'lui', 'ce', 'acest', 'această', 'către', 'între', 'fără', 'până', 'dacă', 'său', 'sa', 'lor', 'ar', 'se', 'al', 'ale', 'a', 'am', 'cum', 'însă', 'potrivit', 'spus',
    'declarat', 'cel', 'cea', 'fie', 'iar', 'doar', 'atunci', 'când', 'aceasta', 'unei', 'unui'
  ] },
  { code: 'hr', functionWords: [
    'je', 'i', 'u', 'na', 'se', 'da', 'za', 'su', 'od', 'koji', 'koja', 'koje', 'što', 'kako', 'ne', 'će', 'iz', 'ali', 'bi', 'nije', 'to', 's', 'sa', 'o', 'do', 'kao', 'bio',
    'bila', 'bilo', 'ili', 'nakon', 'samo', 'već', 'te', 'ako', 'kad', 'kada', 'prema', 'smo', 'sam', 'rekao', 'kazao', 'još', 'nisu', 'ima', 'njegov', 'više', 'biti', 'gdje',
    'gde', 'jer', 'zbog', 'tako', 'ovo', 'također', 'takođe', 'li', 'pred', 'a'
  ] },
  { code: 'sl', functionWords: [
    'je', 'in', 'v', 'na', 'da', 'se', 'za', 'so', 'ki', 'pa', 'z', 's', 'tudi', 'ne', 'ni', 'po', 'bi', 'bo', 'kot', 'še', 'od', 'pri', 'iz', 'ali', 'bil', 'bila', 'bilo', 'če',
    'več', 'ko', 'lahko', 'ker', 'kar', 'o', 'do', 'že', 'le', 'smo', 'sem', 'ter', 'med', 'bodo', 'kako', 'zato', 'njegov', 'zaradi', 'bili', 'dejal', 'povedal', 'pred', 'vendar'
  ] },
  { code: 'id', functionWords: [
    'yang', 'dan', 'di', 'itu', 'dengan', 'untuk', 'tidak', 'ini', 'dari', 'dalam', 'akan', 'pada', 'juga', 'ke', 'karena', 'saya', 'kita', 'kami', 'mereka', 'ada', 'bisa',
    'tersebut', 'atau', 'adalah', 'oleh', 'sebagai', 'sudah', 'telah', 'para', 'dia', 'ia', 'kata', 'menjadi', 'saat', 'hari', 'agar', 'lebih', 'harus', 'belum', 'namun', 'seperti',
    'hanya', 'bahwa', 'secara', 'setelah', 'ujar', 'dapat', 'tahun', 'orang', 'masih', 'hingga', 'tak', 'usai', 'sebuah', 'seorang'
  ] },
  { code: 'is', functionWords: [
    'og', 'að', 'í', 'á', 'er', 'sem', 'það', 'til', 'var', 'um', 'ekki', 'við', 'með', 'en', 'af', 'hann', 'þess', 'hún', 'fyrir', 'því', 'eru', 'segir', 'verið', 'þetta', 'þar',
    'frá', 'þeir', 'hefur', 'eða', 'ég', 'þá', 'svo', 'hafa', 'verður', 'þegar', 'hafi', 'þeirra', 'voru', 'vera', 'upp', 'eftir', 'sagði', 'þeim', 'þau', 'hans', 'þú', 'eins', 'líka'
  ] },
  { code: 'nn', functionWords: [
    'og', 'i', 'ikkje', 'eit', 'ein', 'ei', 'det', 'som', 'er', 'på', 'til', 'dei', 'frå', 'av', 'å', 'for', 'med', 'han', 'ho', 'eg', 'me', 'vi', 'kva', 'korleis', 'kven',
    'berre', 'vere', 'vore', 'vert', 'blei', 'vart', 'noko', 'nokon', 'nokre', 'meir', 'sjølv', 'seier', 'gjer', 'kjem', 'må', 'kan', 'har', 'hadde', 'var', 'dette', 'denne',
    'ut', 'opp', 'også', 'om', 'men', 'når', 'der', 'då', 'no', 'mykje', 'fleire', 'mellom', 'saman', 'heile', 'året', 'den', 'at', 'seg'
  ] },
  { code: 'fo', functionWords: [
    'og', 'at', 'í', 'er', 'tað', 'sum', 'til', 'av', 'við', 'var', 'ikki', 'ein', 'hann', 'tá', 'hava', 'hevur', 'men', 'um', 'frá', 'eisini', 'hesum', 'teir', 'tey', 'eg', 'vit',
    'tann', 'á', 'eru', 'millum', 'eftir', 'hjá', 'har', 'hon', 'verið', 'sigur', 'kann', 'skal', 'nú', 'verða', 'sær', 'teimum', 'hetta', 'eina', 'bara', 'verður', 'møguligt', 'føroya'
  ] },
  { code: 'ca', functionWords: [
    'que', 'i', 'de', 'la', 'el', 'els', 'les', 'a', 'en', 'amb', 'per', 'és', 'ha', 'un', 'una', 'del', 'dels', 'al', 'als', 'no', 'ser', 'són', 'més', 'ho', 'hi', 'aquest',
    'aquesta', 'aquests', 'també', 'però', 'com', 'seva', 'seu', 'seus', 'han', 'està', 'perquè', 'quan', 'fins', 'després', 'sobre', 'entre', 'molt', 'tot', 'altres', 'fer',
    'va', 'van', 'hem', 'pel', 'pels', 'amb', 'aquestes', 'ja', 'des', 'si', 'qui', 'on', 'això', 'segons', 'tots', 'sense', 'havia', 'anys', "l'", "d'", "s'", "n'"
  ] },
  { code: 'gl', functionWords: [
    'que', 'e', 'de', 'a', 'o', 'os', 'as', 'do', 'da', 'dos', 'das', 'en', 'un', 'unha', 'non', 'se', 'con', 'por', 'para', 'é', 'na', 'no', 'nas', 'nos', 'ao', 'á', 'súa', 'seu',
    'son', 'foi', 'ten', 'máis', 'pero', 'este', 'esta', 'tamén', 'como', 'xa', 'polo', 'pola', 'ós', 'ás', 'unhas', 'uns', 'entre', 'anos', 'hai', 'ata', 'cando', 'sobre', 'onde',
    'moi', 'será', 'porque', 'dunha', 'dun', 'nunha', 'nun', 'estes', 'lle', 'despois', 'concello', 'xunta', 'pode', 'está'
  ] },
  { code: 'eu', functionWords: [
    'eta', 'da', 'ez', 'du', 'dira', 'dute', 'ere', 'bat', 'izan', 'den', 'zuen', 'baina', 'dela', 'dituzte', 'zen', 'ditu', 'duen', 'beste', 'egin', 'edo', 'hau', 'hori', 'baino',
    'ziren', 'duela', 'direla', 'dagoela', 'dago', 'arte', 'gabe', 'guztiak', 'bere', 'gure', 'berri', 'urte', 'izango', 'egiten', 'esan', 'behar', 'batean', 'zuten', 'bezala', 'ari'
  ] },
  { code: 'sq', functionWords: [
    'të', 'në', 'e', 'dhe', 'që', 'për', 'me', 'një', 'është', 'nga', 'se', 'i', 'ka', 'nuk', 'ai', 'kanë', 'janë', 'do', 'si', 'më', 'tij', 'ishte', 'kjo', 'ky', 'por', 'u', 'ne',
    'kishte', 'së', 'edhe', 'ku', 'pas', 'tha', 'janë', 'deri', 'mund', 'këtë', 'kur', 'mes', 'duke', 'saj', 'tyre', 'cila', 'cili', 'këto', 'prej', 'qenë', 'kundër', 'shumë', 'çdo'
  ] },
  { code: 'af', functionWords: [
    'die', 'en', 'van', 'het', 'is', 'in', 'nie', 'wat', 'om', 'te', 'vir', 'op', 'met', 'hy', 'hulle', 'ek', 'ons', 'sy', 'word', 'aan', 'dit', 'was', 'sê', 'ook', 'na', 'by', 'oor',
    'maar', 'sal', 'kan', 'daar', 'uit', 'haar', 'hom', 'moet', 'toe', 'dié', 'as', 'nog', 'tot', 'deur', 'wees', 'baie', 'hierdie', 'jy', 'hulle', 'gesê', 'tussen', 'so', 'sê', 'n', "'n"
  ] },
  { code: 'sw', functionWords: [
    'na', 'ya', 'wa', 'kwa', 'katika', 'ni', 'la', 'za', 'kuwa', 'hiyo', 'huo', 'hii', 'huyo', 'hayo', 'kama', 'yake', 'wake', 'lakini', 'pia', 'baada', 'ili', 'cha', 'vya', 'hilo',
    'watu', 'alisema', 'amesema', 'wakati', 'mwaka', 'siku', 'kwamba', 'serikali', 'hivyo', 'huku', 'bila', 'sana', 'hapo', 'yao', 'wao', 'kutoka', 'hadi', 'hao', 'ambao', 'ambayo',
    'moja', 'kwenye', 'alikuwa', 'wengi', 'zaidi', 'dhidi', 'juu', 'sasa', 'si', 'hivi'
  ] },
  { code: 'vi', functionWords: [
    'và', 'của', 'là', 'có', 'được', 'cho', 'không', 'các', 'một', 'những', 'trong', 'với', 'để', 'người', 'này', 'đã', 'khi', 'từ', 'đến', 'cũng', 'ông', 'về', 'tại', 'vào', 'ra',
    'nhiều', 'bị', 'sẽ', 'như', 'theo', 'trên', 'năm', 'đó', 'sau', 'phải', 'làm', 'còn', 'thì', 'nhưng', 'anh', 'chị', 'bà', 'rất', 'hơn', 'do', 'đang', 'lại', 'nên', 'ở', 'tôi', 'họ'
  ] },
  { code: 'ms', functionWords: [
    'yang', 'dan', 'di', 'itu', 'dengan', 'untuk', 'tidak', 'ini', 'dari', 'daripada', 'dalam', 'akan', 'pada', 'juga', 'ke', 'kerana', 'saya', 'kita', 'kami', 'mereka', 'ada',
    'boleh', 'tersebut', 'atau', 'adalah', 'oleh', 'sebagai', 'sudah', 'telah', 'beliau', 'ialah', 'berkata', 'menjadi', 'ketika', 'hari', 'supaya', 'lebih', 'perlu', 'belum',
    'seperti', 'hanya', 'bahawa', 'secara', 'selepas', 'katanya', 'dapat', 'tahun', 'orang', 'masih', 'sehingga', 'kepada', 'pihak', 'bagi', 'turut', 'semalam', 'iaitu', 'antara'
  ] },
  { code: 'tl', functionWords: [
    'ang', 'ng', 'sa', 'na', 'mga', 'ay', 'at', 'ni', 'si', 'para', 'hindi', 'ito', 'nang', 'kung', 'mula', 'niya', 'siya', 'nila', 'kanyang', 'sila', 'ito', 'din', 'rin', 'lamang',
    'lang', 'pa', 'naman', 'isang', 'may', 'dahil', 'kay', 'upang', 'noong', 'habang', 'ayon', 'pero', 'ngunit', 'wala', 'tayo', 'kami', 'ako', 'ko', 'mo', 'dito', 'kasi', 'matapos', 'nasa'
  ] },
  { code: 'ga', functionWords: [
    'an', 'na', 'agus', 'ar', 'go', 'a', 'i', 'le', 'is', 'sé', 'sí', 'tá', 'bhí', 'ag', 'do', 'de', 'gur', 'nach', 'seo', 'sin', 'as', 'ach', 'leis', 'raibh', 'atá', 'dúirt', 'mar',
    'chun', 'ó', 'faoi', 'siad', 'den', 'bhfuil', 'ann', 'bliain', 'idir', 'féin', 'níos', 'níl', 'sa', 'san', 'lena', 'air', 'mé', 'acu', 'aige', 'aici', 'chuid', 'eile'
  ] },
  { code: 'cy', functionWords: [
    'y', 'yr', 'yn', 'i', 'o', 'a', 'ar', 'mae', 'am', 'ei', 'ac', 'bod', 'wedi', 'gan', 'fod', 'eu', 'oedd', 'hyn', 'ond', 'fel', 'hynny', 'gyda', 'nad', 'dywedodd', 'roedd', 'wrth',
    'eich', 'mewn', 'cael', 'ni', 'nhw', 'pan', 'sydd', 'iawn', 'hefyd', 'un', 'bydd', 'yw', 'neu', 'cyn', 'ôl', 'dros', 'oes', 'ein', 'pob', 'rhwng', "o'r", "i'r", "a'r", 'mwy', 'hi'
  ] },
  { code: 'az', functionWords: [
    'və', 'bu', 'ilə', 'üçün', 'olan', 'ki', 'də', 'da', 'bir', 'edib', 'olub', 'isə', 'onun', 'daha', 'edir', 'görə', 'qeyd', 'sonra', 'deyib', 'kimi', 'həm', 'azərbaycan', 'tərəfindən',
    'ən', 'olaraq', 'çox', 'amma', 'ancaq', 'var', 'yox', 'hər', 'nə', 'biz', 'bildirib', 'olunub', 'edən', 'ildə', 'il', 'onlar', 'mən', 'həmin', 'belə', 'artıq', 'yeni', 'ölkə', 'etmək'
  ] }
]
