import type { Language } from './language.js'

/** Swedish. */
// biome-ignore format: word lists read better several to a line
export const sv: Language = {
  code: 'sv',
  name: 'Swedish',
  functionWords: [
    'och', 'att', 'är', 'inte', 'för', 'från', 'också', 'av', 'på', 'som', 'jag', 'ett', 'till', 'efter', 'när', 'eller', 'hon',
    'blir', 'blev', 'bli', 'säger', 'mycket', 'mer', 'nu', 'sig', 'sin', 'sitt', 'sina', 'där', 'här', 'vad', 'vem', 'hur', 'vid',
    'mot', 'mellan', 'utan', 'upp', 'ut', 'bara', 'någon', 'något', 'några', 'alla', 'andra', 'flera', 'år', 'eftersom', 'enligt',
    'under', 'över', 'kommer', 'ska', 'skulle', 'kan', 'måste', 'har', 'hade', 'varit', 'vara', 'finns', 'får', 'dem', 'oss', 'detta',
    'denna', 'men', 'vi', 'han', 'med', 'den', 'det', 'de', 'en', 'i', 'om', 'så', 'var'
  ],
  page: {
    phrases: {
      share: [
        'dela', 'dela artikeln', 'dela artikel', 'dela den här artikeln', 'dela sidan', 'dela på facebook', 'dela på twitter',
        'dela på x', 'dela på linkedin', 'dela på…', 'dela via e-post', 'dela via mejl', 'dela via…', 'dela med e-post', 'dela länk',
        'dela länken', 'dela inlägget', 'dela klippet', 'kopiera länk', 'kopiera länken', 'kopiera', 'länk kopierad',
        'länken är kopierad', 'länken har kopierats…', 'skicka via e-post', 'skicka till en vän', 'mejla', 'mejla artikeln',
        'tipsa en vän', 'skriv ut', 'skriv ut artikeln', 'spara', 'spara artikel', 'spara artikeln', 'spara till senare', 'sparad',
        'läs senare', 'ge bort artikeln', 'bjud på artikeln', 'gilla', 'gilla oss på facebook', 'följ', 'följ oss', 'följ oss på…',
        'följ oss på facebook', 'följ oss i sociala medier', 'sociala medier', 'rekommendera', 'facebook', 'twitter', 'x',
        'linkedin', 'whatsapp', 'messenger', 'instagram', 'bluesky', 'threads', 'e-post', 'mejl', 'tweet', 'share', 'stäng delning'
      ],
      advert: [
        'annons', 'annonser', 'annonsinnehåll', 'reklam', 'sponsrat', 'sponsrat innehåll', 'sponsrad artikel',
        'sponsrad av…', 'i samarbete med…', 'betalt innehåll', 'betald annons', 'innehåll från annonsör', 'innehåll från annonsörer',
        'hela den här texten är en…', 'annonsen fortsätter efter…', 'artikeln fortsätter efter annonsen',
        'artikeln fortsätter efter annonsen…', 'artikeln fortsätter under annonsen', 'texten fortsätter efter annonsen',
        'texten fortsätter under annonsen', 'fortsätt läsa efter annonsen', 'artikeln fortsätter nedan', 'annonslänk', 'annonslänkar',
        'annonssamarbete', 'kommersiellt samarbete', 'kommersiellt samarbete med…', 'partnerinnehåll', 'från våra partners',
        'ta bort annonser', 'stäng annons', 'stäng annonsen', 'dölj annons', 'rabattkoder', 'rabattkod', 'erbjudanden',
        'platsannonser', 'lediga jobb', 'advertisement', 'sponsored'
      ],
      newsletter: [
        'nyhetsbrev', 'våra nyhetsbrev', 'vårt nyhetsbrev', 'nyhetsbrevet', 'prenumerera på nyhetsbrevet…',
        'prenumerera på vårt nyhetsbrev…', 'prenumerera på våra nyhetsbrev…', 'prenumerera på nyhetsbrev', 'få vårt nyhetsbrev…',
        'få nyhetsbrevet…', 'få de senaste nyheterna…', 'få nyheterna direkt i…', 'få veckans viktigaste…', 'anmäl dig till…',
        'anmäl dig här', 'anmäl dig', 'anmäl dig till nyhetsbrevet…', 'skriv upp dig på…', 'registrera dig för…', 'direkt i din inkorg…',
        'din e-postadress', 'din e-post', 'e-postadress', 'ange din e-postadress…', 'fyll i din e-postadress…', 'skriv din e-postadress…',
        'du kan när som helst avsluta…', 'du kan när som helst avregistrera…', 'genom att anmäla dig…', 'genom att prenumerera…',
        'genom att registrera dig…', 'tack för din anmälan…', 'tack för att du prenumererar…', 'avsluta prenumeration',
        'notiser', 'få notiser', 'få notiser om…', 'slå på notiser', 'missa inga nyheter…', 'missa inget…', 'newsletter', 'gratis nyhetsbrev',
        'ja, jag vill ha nyhetsbrev…', 'ja tack, jag vill…'
      ],
      paywall: [
        'för prenumeranter', 'endast för prenumeranter', 'bara för prenumeranter', 'exklusivt för prenumeranter', 'prenumerant',
        'prenumeranter', 'låst artikel', 'låst innehåll', 'plus', 'plusartikel', 'premium', 'prenumerera', 'prenumerera nu',
        'prenumerera här', 'prenumerera för att…', 'prenumerera på…', 'bli prenumerant', 'bli prenumerant…', 'bli medlem', 'bli medlem…',
        'bli pluskund', 'köp prenumeration', 'köp premium', 'köp plus', 'prenumeration', 'prenumerationer', 'se alla prenumerationer',
        'välj prenumeration', 'digital prenumeration', 'prova gratis', 'prova nu', 'prova oss…', 'testa gratis', 'testa nu', 'testa oss…',
        'redan prenumerant', 'redan prenumerant?', 'redan prenumerant?…', 'är du redan prenumerant?…', 'är du prenumerant?…', 'redan kund?…',
        'har du redan ett konto?…', 'redan medlem?…', 'logga in för att läsa…', 'logga in för att fortsätta…', 'logga in och läs…',
        'skapa konto för att…', 'läs hela artikeln…', 'läs hela artikeln med…', 'läs vidare med…', 'för att läsa vidare…',
        'för att läsa hela artikeln…', 'vill du läsa vidare?…', 'vill du läsa mer?…', 'vill du läsa hela artikeln?…', 'få tillgång till…',
        'få full tillgång…', 'få obegränsad tillgång…', 'lås upp artikeln', 'lås upp artikeln…', 'ingen bindningstid…', 'ingen bindningstid',
        'avsluta när du vill', 'avsluta när du vill…', 'avsluta när som helst…', 'stöd oss', 'stöd oss…',
        'stöd vår journalistik…', 'stöd oberoende journalistik…', 'swisha till…', 'artikeln är låst…', 'den här artikeln är låst…',
        'detta är en låst artikel…', 'se erbjudande', 'se erbjudanden', 'till erbjudandet'
      ],
      cookie: [
        'cookies', 'kakor', 'om cookies', 'om kakor', 'cookies och personuppgifter', 'hantera cookies', 'hantera kakor', 'hantera samtycke', 'hantera samtycken', 'hantera inställningar', 'cookieinställningar', 'cookie-inställningar', 'inställningar för cookies', 'inställningar för kakor', 'cookiepolicy', 'kakpolicy', 'integritet', 'integritetsinställningar', 'samtycke', 'ändra samtycke', 'godkänn', 'godkänn alla', 'godkänn alla cookies', 'godkänn alla kakor', 'godkänn cookies', 'jag godkänner', 'acceptera', 'acceptera alla', 'acceptera alla cookies', 'jag accepterar', 'avvisa', 'avvisa alla', 'neka', 'neka alla', 'endast nödvändiga', 'bara nödvändiga', 'endast nödvändiga cookies', 'endast nödvändiga kakor', 'nödvändiga cookies', 'anpassa', 'spara inställningar', 'jag förstår', 'visa detaljer', 'vi använder cookies…', 'vi använder kakor…', 'vi och våra partner…', 'vi och våra partners…', 'vi och våra leverantörer…', 'den här webbplatsen använder…', 'denna webbplats använder cookies…', 'denna webbplats använder kakor…', 'webbplatsen använder cookies…', 'sajten använder cookies…', 'genom att fortsätta använda…', 'genom att klicka på…', 'genom att använda sajten…', 'för att visa innehållet…', 'för att se innehållet…', 'innehållet kan inte visas…', 'visa innehåll från…', 'accept all', 'cookie settings'
      ],
      navigation: [
        'start', 'startsida', 'startsidan', 'till startsidan', 'gå till startsidan', 'tillbaka till startsidan', 'hem', 'meny', 'öppna meny',
        'öppna menyn', 'stäng meny', 'stäng menyn', 'huvudmeny', 'stäng', 'öppna', 'sök', 'sök på sajten', 'sök efter', 'sök här',
        'hoppa till innehåll', 'hoppa till innehållet', 'hoppa till huvudinnehåll', 'hoppa till huvudinnehållet', 'gå till innehåll',
        'gå till innehållet', 'gå direkt till innehållet', 'till innehållet', 'till toppen', 'till sidans topp', 'tillbaka till toppen',
        'upp', 'tillbaka', 'gå tillbaka', 'nästa', 'föregående', 'nästa artikel', 'föregående artikel', 'nästa sida', 'föregående sida',
        'visa mer', 'visa fler', 'visa alla', 'visa mindre', 'se alla', 'se mer', 'se fler', 'fler artiklar', 'ladda fler', 'ladda fler artiklar',
        'ladda mer', 'hämta fler', 'mer', 'nyheter', 'senaste nytt', 'senaste', 'inrikes', 'utrikes', 'sverige', 'världen', 'politik',
        'ekonomi', 'näringsliv', 'börs', 'börsen', 'bostad', 'jobb', 'karriär', 'brott', 'sport', 'fotboll', 'ishockey', 'hockey', 'handboll',
        'innebandy', 'friidrott', 'längdskidor', 'skidor', 'trav', 'kultur', 'nöje', 'nöjesliv', 'musik', 'film', 'böcker', 'litteratur',
        'teater', 'scen', 'konst', 'tv', 'tv-tablå', 'tablå', 'radio', 'livsstil', 'mat', 'mat & dryck', 'recept', 'hälsa', 'resor', 'resa',
        'konsument', 'privatekonomi', 'motor', 'bil', 'teknik', 'vetenskap', 'forskning', 'klimat', 'miljö', 'natur', 'åsikt', 'åsikter', 'opinion',
        'debatt', 'ledare', 'ledarsidan', 'insändare', 'krönika', 'krönikor', 'krönikörer', 'kolumnister', 'kommentar', 'granskning', 'analys',
        'reportage', 'helg', 'magasin', 'lokalt', 'stockholm', 'göteborg', 'malmö', 'uppsala', 'familj', 'familjesidor', 'dödsannonser', 'minnesord',
        'video', 'bilder', 'bildspel', 'podd', 'poddar', 'poddradio', 'podcast', 'direkt', 'väder', 'vädret', 'trafik', 'korsord', 'quiz', 'sudoku',
        'spel', 'horoskop', 'arkiv', 'tema', 'ämnen', 'val', 'valet', 'e-tidning', 'e-tidningen', 'läs e-tidningen', 'dagens tidning', 'mina sidor',
        'mitt konto', 'min profil', 'min sida', 'logga in', 'logga ut', 'inloggning', 'registrera dig', 'skapa konto', 'skapa ett konto',
        'glömt lösenord', 'glömt lösenord?', 'glömt lösenordet?', 'kundservice', 'kundtjänst', 'kundcenter', 'hjälp', 'vanliga frågor',
        'frågor och svar', 'kontakt', 'kontakta oss', 'kontakta redaktionen', 'om oss', 'om tidningen', 'om sajten', 'redaktionen', 'annonsera',
        'annonsera hos oss', 'jobba hos oss', 'tipsa oss', 'tipsa redaktionen', 'tipsa', 'rss', 'sajtkarta', 'webbkarta',
        'tillgänglighet', 'tillgänglighetsredogörelse', 'inställningar', 'lättläst', 'lättläst svenska', 'mörkt läge', 'klicka här', 'english',
        'svenska', 'skip to content', 'visa alla ämnen', 'fler nyheter'
      ],
      copyright: [
        '© …', 'copyright…', 'copyright ©…', 'alla rättigheter reserverade', 'alla rättigheter förbehållna', 'eftertryck förbjudes…', 'materialet är skyddat av…', 'materialet är skyddat enligt…', 'skyddas av upphovsrättslagen…', 'innehållet är skyddat enligt…', 'citera oss gärna…', 'citera gärna, men glöm…', 'ansvarig utgivare', 'ansvarig utgivare…', 'ansvarig utgivare:…', 'chefredaktör…', 'chefredaktör och ansvarig utgivare…', 'vd och ansvarig utgivare…', 'tf ansvarig utgivare…', 'utgivare…', 'utgivningsbevis…', 'organisationsnummer…', 'org.nr…', 'databasens namn…', 'växel…', 'postadress…', 'besöksadress…', 'integritetspolicy', 'personuppgiftspolicy', 'personuppgifter', 'användarvillkor', 'villkor', 'allmänna villkor', 'prenumerationsvillkor', 'köpvillkor', 'pressetik', 'etiska regler', 'publicistiska riktlinjer', 'rättelsepolicy', 'upphovsrätt', 'all rights reserved', 'integritetspolicy och villkor'
      ],
      comments: [
        'kommentarer', '0 kommentarer', '1 kommentar', 'inga kommentarer', 'inga kommentarer ännu', 'skriv en kommentar', 'skriv kommentar', 'lämna en kommentar', 'lämna kommentar', 'kommentera', 'kommentera artikeln', 'visa kommentarer', 'visa alla kommentarer', 'läs kommentarer', 'läs kommentarerna', 'fler kommentarer', 'dölj kommentarer', 'svara', 'avbryt svar', 'rapportera', 'rapportera kommentar', 'anmäl', 'anmäl kommentar', 'anmäl inlägg', 'logga in för att kommentera…', 'du måste vara inloggad…', 'du måste logga in…', 'kommentarsfältet är stängt…', 'kommentarerna är stängda…', 'kommentarsfältet är nu stängt…', 'kommentarsregler', 'regler för kommentarer', 'delta i debatten', 'delta i diskussionen', 'gå med i diskussionen…', 'vad tycker du?', 'vad tycker du?…', 'tyck till', 'säg din mening…', 'din e-postadress kommer inte…', 'obligatoriska fält är märkta…', 'spara mitt namn…', 'publicera kommentar', 'publicera', 'sortera efter', 'nyast först', 'äldst först', 'håll god ton…', 'håll dig till ämnet…'
      ],
      player: [
        'spela', 'spela upp', 'spela video', 'spela upp video', 'paus', 'pausa', 'se video', 'se videon', 'se klippet', 'se klipp', 'se hela klippet', 'lyssna', 'lyssna på artikeln', 'lyssna på artikel', 'lyssna på artikeln…', 'lyssna på texten', 'lyssna från tidpunkt…', 'lyssna på avsnittet', 'lyssna på podden', 'lyssna på podden…', 'hör artikeln', 'uppläst artikel', 'uppläst av…', 'artikeln är uppläst av…', 'ljudet är genererat…', 'talsyntes', 'slå på ljud', 'slå på ljudet', 'ljud av', 'helskärm', 'undertexter', 'hastighet', 'laddar', 'laddar…', 'laddar innehåll', 'laddar video', 'videon kan inte spelas…', 'videon är inte tillgänglig…', 'din webbläsare stöder inte…', 'din webbläsare stödjer inte…', 'något gick fel', 'nästa video', 'se direkt', 'direktsändning', 'se sändningen', 'play', 'spotify', 'prenumerera på podden…'
      ],
      appPrompt: [
        'ladda ner appen', 'ladda ner appen…', 'ladda ned appen', 'ladda ned appen…', 'ladda ner vår app…', 'ladda hem appen…', 'hämta appen', 'hämta appen…', 'hämta vår app…', 'öppna i appen', 'öppna appen', 'läs i appen', 'använd appen', 'fortsätt i appen', 'app', 'appar', 'våra appar', 'vår app', 'nyhetsapp', 'app store', 'google play', 'ladda ner i app store', 'hämta i app store', 'ladda ner på google play', 'ladda ned på google play', 'skaffa appen', 'skaffa appen…', 'iphone', 'android', 'ios', 'skanna qr-koden…'
      ],
      correction: [
        'rättelse', 'rättelser', 'rättelse:…', 'förtydligande', 'förtydligande:…', 'korrigering', 'korrigering:…', 'fotnot', 'fotnot:…',
        'i en tidigare version av…', 'i en tidigare version stod…', 'i en tidigare version angavs…', 'en tidigare version av…',
        'i tidigare version av…', 'tidigare version av artikeln…', 'texten har uppdaterats…', 'texten har korrigerats…', 'artikeln har uppdaterats…',
        'artikeln har korrigerats…', 'artikeln är uppdaterad…', 'artikeln uppdateras', 'artikeln uppdateras…', 'texten uppdateras…',
        'artikeln har ändrats…', 'rubriken har ändrats…', 'artikeln publicerades först…', 'artikeln publicerades ursprungligen…',
        'den här artikeln publicerades först…', 'rätt ska vara…', 'det rätta är…', 'vi beklagar felet', 'vi beklagar felet…', 'felet är rättat…'
      ],
      authorBio: [
        'om författaren', 'om skribenten', 'om författarna', 'om skribenterna', 'om journalisten', 'om krönikören', 'författare', 'skribent', 'skribenter',
        'journalist', 'reporter', 'fler artiklar av…', 'fler texter av…', 'läs fler artiklar av…', 'läs fler texter av…', 'läs mer av…', 'läs fler krönikor av…',
        'alla artiklar av…', 'visa alla artiklar av…', 'följ skribenten', 'följ författaren', 'följ skribent', 'kontakta skribenten', 'kontakta reportern',
        'mejla reportern', 'mejla skribenten', 'detta är en ledartext…', 'detta är en krönika…', 'det här är en krönika…', 'detta är en opinionstext…',
        'detta är en åsiktstext…', 'det här är en ledarartikel…', 'detta är en debattartikel…', 'det här är en debattartikel…', 'detta är en kommenterande text…',
        'det här är en kommenterande text…', 'detta är en recension…', 'det här är en analys…', 'åsikterna i texten är…', 'åsikterna som uttrycks är…',
        'skribenten svarar för analys…', 'skribenterna svarar för åsikterna…', 'analys och ställningstaganden i texten…'
      ],
      other: [
        'lästid…', 'min lästid', 'min. lästid', 'minuters lästid', 'minuter att läsa', 'visa bild', 'förstora bild', 'förstora bilden', 'förstora',
        'klicka för större bild', 'klicka för att förstora', 'öppna bild i helskärmsläge', 'visa alla bilder', 'se alla bilder', 'nästa bild', 'föregående bild',
        'stäng bild', 'bild', 'visa karta', 'rösta', 'rösta här', 'omröstning', 'dagens fråga', 'se resultat', 'tack för din röst…', 'gör quizet',
        'hittat fel i texten?…', 'hittat ett fel?…', 'har du hittat ett fel?…', 'har du hittat fel?…', 'har du tips om…', 'har du tips på…', 'har du ett nyhetstips?…',
        'har du nyhetstips?…', 'vet du mer?…', 'vet du något om…', 'tipsa oss…', 'tipsa oss på…', 'mejla oss på…', 'mejla till…', 'skicka ett mejl till…',
        'skicka ett tips till…', 'visa hela inlägget', 'visa inlägget på instagram', 'se inlägget', 'ett inlägg delat av…', 'öppnas i nytt fönster',
        'extern länk', 'den här artikeln är äldre…', 'denna artikel är äldre än…', 'den här artikeln är mer…', 'artikeln är mer än…', 'faktaruta', 'visa fakta',
        'visa mindre fakta', 'var artikeln till hjälp?…', 'så jobbar vi med journalistik…', 'så arbetar vi…', 'så jobbar vi…'
      ]
    },
    relatedHeadings: [
      'läs också', 'läs även', 'läs mer', 'läs mer om', 'läs mer här', 'läs mer om ämnet', 'läs mer om det här', 'läs vidare', 'läs fler artiklar', 'läs fler artiklar om',
      'läs fler', 'läs nästa', 'läs dessutom', 'läs mer i ämnet', 'se också', 'se även', 'lyssna också', 'lyssna även', 'hör också', 'relaterat', 'relaterade artiklar',
      'relaterade nyheter', 'relaterat innehåll', 'relaterade ämnen', 'relaterade länkar', 'liknande artiklar', 'liknande nyheter', 'liknande innehåll', 'mer om ämnet',
      'mer om', 'mer om det här', 'mer om detta', 'mer i ämnet', 'mer att läsa', 'mer läsning', 'mer läsning om', 'mer på samma tema', 'mer inom samma ämne',
      'fler artiklar om', 'fler artiklar i ämnet', 'fler artiklar om ämnet', 'fler artiklar inom ämnet', 'artiklar i samma ämne', 'artiklar om samma ämne', 'samma ämne',
      'i samma ämne', 'på samma ämne', 'ur samma ämne', 'på samma tema', 'rekommenderade artiklar', 'rekommenderat', 'rekommenderat för dig', 'rekommenderad läsning',
      'rekommendationer', 'vi rekommenderar', 'redaktionen rekommenderar', 'nästa artikel', 'bakgrund', 'tidigare artiklar', 'tidigare i ämnet', 'detta har hänt',
      'du kanske också gillar', 'du kanske gillar', 'du kanske också är intresserad av', 'du kanske är intresserad av', 'du kanske vill läsa', 'det här kanske du också gillar',
      'andra har också läst', 'andra har läst', 'andra läste också', 'andra läser', 'andra läser också', 'läsare har också läst', 'utvalt för dig', 'missa inte', 'missa inte det här',
      'mer från artikelserien', 'fler delar i serien', 'i artikelserien', 'fler artiklar i serien', 'alla delar i serien', 'artikelserie', 'artikeln hör till', 'artikeln handlar om', 'länkar', 'mer till dig',
      'repliker', 'tidigare inlägg i debatten', 'tidigare i debatten', 'tidigare debattartiklar', 'fördjupning', 'fördjupa dig', 'related articles', 'read more'
    ],
    otherListHeadings: [
      'mest läst', 'mest lästa', 'mest läst just nu', 'mest läst idag', 'mest läst i dag', 'mest läst senaste dygnet', 'mest läst den senaste veckan', 'de mest lästa',
      'mest lästa artiklarna', 'dagens mest lästa', 'mest sett', 'mest sedda', 'mest delat', 'mest delade', 'mest kommenterat', 'mest populärt', 'populärt', 'populärt just nu',
      'populära artiklar', 'populärast just nu', 'topplistan', 'trendar nu', 'trendar', 'trending', 'senaste nytt', 'senaste nyheterna', 'senaste nyheter', 'senaste artiklarna',
      'senaste artiklar', 'de senaste nyheterna', 'det senaste', 'senaste nytt just nu', 'nyast', 'fler nyheter', 'fler artiklar', 'andra nyheter', 'fler toppnyheter', 'toppnyheter',
      'toppnyheter just nu', 'just nu', 'dagens nyheter i korthet', 'nyheter i korthet', 'i korthet', 'nyhetsdygnet', 'mer från', 'mer från sport', 'mer från nyheter', 'mer från kultur',
      'mer från startsidan', 'mer från ledare', 'mer från debatt', 'fler artiklar från', 'senaste från', 'senaste från sport', 'senaste från kultur', 'senaste videor', 'senaste klippen',
      'senaste avsnitten', 'senaste poddarna', 'våra poddar', 'våra bästa artiklar', 'redaktionens val', 'redaktionen tipsar', 'i dagens tidning', 'lediga jobb', 'korsord och spel',
      'prenumeranter läser', 'prenumeranter läser just nu', 'mest läst av prenumeranter', 'läsarnas favoriter', 'topp 5', 'topp 10', 'veckans mest lästa', 'latest news', 'most read'
    ],
    readAlso: [
      'läs också', 'läs även', 'läs mer', 'läs mer om', 'läs mer här', 'läs mer om det här', 'läs hela artikeln', 'läs hela artikeln här', 'läs hela intervjun', 'läs artikeln',
      'läs artikeln här', 'läs intervjun', 'läs recensionen', 'läs krönikan', 'läs ledaren', 'läs debattartikeln', 'läs repliken', 'läs analysen', 'läs granskningen', 'läs tidigare artikel',
      'läs vidare', 'läs dessutom', 'läs fler', 'se också', 'se även', 'se mer', 'se bilderna', 'se videon', 'lyssna på', 'lyssna också', 'hör också', 'hör även', 'relaterat', 'relaterad artikel',
      'mer om', 'mer om ämnet', 'bakgrund', 'tidigare', 'tidigare artikel', 'rekommenderat', 'missa inte', 'fakta', 'replik', 'slutreplik', 'länk till', 'mer läsning', 'fler artiklar', 'detta har hänt'
    ],
    tagHeadings: [
      'ämnen', 'ämne', 'ämnen i artikeln', 'i artikeln', 'mer om', 'läs mer om', 'artikeln handlar om', 'den här artikeln handlar om', 'det här handlar artikeln om', 'taggar', 'tagg', 'tags',
      'nyckelord', 'etiketter', 'kategori', 'kategorier', 'tema', 'teman', 'följ ämnen', 'följ ämnet', 'följ ämnen i artikeln', 'fler artiklar om', 'relaterade ämnen', 'personer', 'platser', 'mer om ämnena'
    ],
    commentHeadings: [
      'kommentarer', 'kommentarsfält', 'kommentarsfältet', 'kommentera', 'kommentera artikeln', 'diskussion', 'delta i diskussionen', 'delta i debatten', 'skriv en kommentar', 'lämna en kommentar',
      'lämna ett svar', 'vad tycker du', 'läsarkommentarer', 'läsarnas kommentarer', 'comments'
    ],
    captionWords: [
      'arkivbild', 'arkivfoto', 'genrebild', 'illustrationsbild', 'montage', 'bilden är tagen', 'på bilden', 'bilden visar', 'avbildad', 'till vänster', 'till höger', 'från vänster', 'i mitten',
      'skärmdump', 'skärmbild', 'faksimil', 'bild', 'bilden', 'foto', 'pressbild', 'grafik', 'karta', 'illustration', 'här på en bild', 'bild från'
    ],
    creditWords: [
      'foto', 'fotograf', 'fotografi', 'bild', 'bilder', 'arkivbild', 'arkivfoto', 'illustration', 'illustrationer', 'grafik', 'video', 'montage', 'bildmontage', 'skärmdump', 'faksimil', 'teckning', 'pressbild',
      'privat', 'privat bild', 'källa', 'karta', 'foto och video', 'omslagsfoto', 'collage', 'film', 'credit'
    ],
    summaryHeadings: [
      'sammanfattning', 'artikeln i korthet', 'kort sammanfattning', 'sammanfattat', 'i korthet', 'kortversionen', 'kort om artikeln', 'huvudpunkter', 'det viktigaste', 'viktigaste punkterna', 'punkter i korthet',
      'detta har hänt', 'det här har hänt', 'det här har hänt tidigare', 'ai-sammanfattning', 'snabbversionen', 'visa sammanfattning', 'bakgrund'
    ],
    paywallSigns: [
      'logga in för att läsa vidare', 'logga in för att läsa…', 'logga in för att fortsätta läsa', 'för att läsa vidare…', 'för att läsa hela artikeln…', 'för att fortsätta läsa…', 'läs hela artikeln som prenumerant',
      'läs resten av artikeln…', 'läs vidare med…', 'den här artikeln är för prenumeranter…', 'denna artikel är för prenumeranter…', 'artikeln är för prenumeranter', 'endast för prenumeranter', 'bara för prenumeranter',
      'du måste vara prenumerant för…', 'bli prenumerant för att läsa…', 'prenumerera för att läsa…', 'prenumerera för att fortsätta…', 'redan prenumerant?…', 'är du redan prenumerant?…', 'vill du läsa vidare?…',
      'vill du läsa hela artikeln?…', 'få tillgång till hela artikeln…', 'artikeln är låst…', 'den här artikeln är låst…', 'lås upp artikeln…', 'det här är en plusartikel…', 'detta är en premiumartikel…'
    ],
    errorPages: [
      'sidan finns inte', 'sidan kunde inte hittas', 'sidan hittades inte', 'sidan kan inte hittas', 'sidan saknas', 'vi hittar inte sidan…', 'vi kunde inte hitta sidan…', 'vi kan inte hitta sidan…', 'hoppsan…', 'oj, något gick fel…',
      'tyvärr hittade vi inte…', 'tyvärr finns inte sidan…', 'sidan du söker…', 'sidan du letar efter…', 'sidan du försöker nå…', 'artikeln finns inte', 'artikeln finns inte längre', 'artikeln är inte längre tillgänglig…',
      'åtkomst nekad', 'du har inte behörighet…', 'fel 404', '404', 'ett fel har inträffat', 'ett fel har uppstått', 'ett fel uppstod', 'javascript måste vara aktiverat…', 'aktivera javascript…', 'du måste aktivera javascript…',
      'slå på javascript…', 'bekräfta att du är en…', 'bekräfta att du inte är…', 'sidan är tillfälligt otillgänglig…', 'page not found', 'access denied'
    ]
  },
  byline: {
    by: [
      'av', 'text', 'text av', 'text och foto', 'text och bild', 'text & foto', 'text & bild', 'foto och text', 'skriven av', 'skrivet av', 'publicerad av', 'reporter', 'reportrar', 'journalist', 'reportage av',
      'intervju av', 'recension av', 'recenserad av', 'krönika av', 'kommentar av', 'analys av', 'ledare av', 'debattartikel av', 'översättning', 'översatt av', 'författare', 'skribent'
    ],
    and: ['och', '&', 'samt'],
    jobs: [
      'journalist', 'journalister', 'frilansjournalist', 'frilans', 'frilansare', 'reporter', 'reportrar', 'nyhetsreporter', 'allmänreporter', 'politikreporter', 'politisk reporter', 'ekonomireporter', 'kulturreporter',
      'nöjesreporter', 'sportreporter', 'inrikesreporter', 'utrikesreporter', 'kriminalreporter', 'rättsreporter', 'klimatreporter', 'vetenskapsreporter', 'granskande reporter', 'webbreporter', 'datajournalist',
      'redaktör', 'chefredaktör', 'ansvarig utgivare', 'politisk redaktör', 'politisk chefredaktör', 'kulturredaktör', 'kulturchef', 'sportchef', 'nyhetschef', 'redaktionschef', 'utrikeschef', 'debattredaktör', 'debattchef',
      'ledarskribent', 'ledarredaktör', 'webbredaktör', 'nattredaktör', 'bildredaktör', 'krönikör', 'sportkrönikör', 'kolumnist', 'kommentator', 'politisk kommentator', 'korrespondent', 'utrikeskorrespondent', 'usa-korrespondent',
      'europakorrespondent', 'brysselkorrespondent', 'asienkorrespondent', 'mellanösternkorrespondent', 'rysslandskorrespondent', 'medarbetare', 'skribent', 'fotograf', 'bildjournalist', 'videoreporter', 'kritiker', 'litteraturkritiker',
      'filmkritiker', 'musikkritiker', 'recensent', 'programledare', 'producent', 'praktikant', 'vikarie', 'forskare', 'professor', 'författare', 'fri skribent'
    ],
    desks: [
      'redaktionen', 'nyhetsredaktionen', 'webbredaktionen', 'sportredaktionen', 'kulturredaktionen', 'utrikesredaktionen', 'ekonomiredaktionen', 'ledarredaktionen', 'debattredaktionen', 'nyhetsdesken', 'sportdesken', 'webbdesken',
      'desken', 'ledarsidan', 'redaktion', 'pressmeddelande', 'tt'
    ]
  },
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb', 'febr'],
      ['mars', 'mar'],
      ['april', 'apr'],
      ['maj'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['augusti', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec']
    ],
    weekdays: [
      'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen', 'lördagen', 'söndagen', 'mån', 'tis', 'tisd', 'ons', 'tor', 'tors', 'fre', 'lör', 'sön'
    ],
    published: [
      'publicerad', 'publicerat', 'publicerades', 'publicerad den', 'publicerad kl', 'publicerades den', 'först publicerad', 'ursprungligen publicerad', 'publiceringsdatum', 'publ', 'inlagd', 'upplagd', 'skriven', 'datum', 'skapad'
    ],
    modified: [
      'uppdaterad', 'uppdaterat', 'uppdaterades', 'uppdaterad den', 'uppdaterad kl', 'senast uppdaterad', 'senast uppdaterat', 'uppd', 'ändrad', 'senast ändrad', 'redigerad', 'senast redigerad', 'korrigerad', 'rättad'
    ],
    at: ['kl', 'klockan', '-', '|'],
    hour: [],
    today: ['i dag', 'idag', 'i morse', 'i kväll', 'ikväll', 'i eftermiddag', 'i förmiddags'],
    yesterday: ['i går', 'igår', 'i går kväll', 'i går morse'],
    ago: ['sedan', 'sen', 'för'],
    units: {
      minute: ['minut', 'minuter', 'min'],
      hour: ['timme', 'timmar', 'tim', 'h'],
      day: ['dag', 'dagar', 'dygn', 'd'],
      week: ['vecka', 'veckor', 'v']
    },
    order: 'dmy'
  },
  quotes: {
    grammar: {
      marks: [
        ['”', '”'],
        ['"', '"'],
        ['“', '”'],
        ['»', '»'],
        ['»', '«'],
        ['’', '’']
      ],
      dashSpeech: true,
      dropsSubject: false,
      inverts: true,
      capitalisedNouns: false,
      nameEndings: ['s'],
      definiteEndings: ['en', 'et', 'na']
    },
    cueVerbs: [
      'säger', 'sade', 'sa', 'sagt', 'säga', 'uttalar', 'uttalade', 'uttalat', 'berättar', 'berättade', 'berättat', 'förklarar', 'förklarade', 'förklarat', 'uppger', 'uppgav', 'uppgett', 'uppgivit', 'skriver', 'skrev', 'skrivit',
      'svarar', 'svarade', 'svarat', 'menar', 'menade', 'menat', 'anser', 'ansåg', 'ansett', 'tycker', 'tyckte', 'tyckt', 'tror', 'trodde', 'trott', 'understryker', 'underströk', 'understrukit', 'betonar', 'betonade', 'betonat',
      'påpekar', 'påpekade', 'påpekat', 'hävdar', 'hävdade', 'hävdat', 'påstår', 'påstod', 'påstått', 'bekräftar', 'bekräftade', 'bekräftat', 'dementerar', 'dementerade', 'dementerat', 'tillägger', 'tillade', 'tillagt', 'lägger till',
      'lade till', 'la till', 'lagt till', 'fyller i', 'fyllde i', 'kommenterar', 'kommenterade', 'kommenterat', 'konstaterar', 'konstaterade', 'konstaterat', 'fastslår', 'fastslog', 'fastslagit', 'slår fast', 'slog fast', 'slagit fast',
      'medger', 'medgav', 'medgett', 'medgivit', 'erkänner', 'erkände', 'erkänt', 'frågar', 'frågade', 'frågat', 'undrar', 'undrade', 'undrat', 'ropar', 'ropade', 'ropat', 'varnar', 'varnade', 'varnat', 'poängterar', 'poängterade',
      'poängterat', 'preciserar', 'preciserade', 'preciserat', 'förtydligar', 'förtydligade', 'förtydligat', 'meddelar', 'meddelade', 'meddelat', 'tillkännager', 'tillkännagav', 'tillkännagett', 'informerar', 'informerade', 'informerat',
      'sammanfattar', 'sammanfattade', 'sammanfattat', 'framhåller', 'framhöll', 'framhållit', 'upprepar', 'upprepade', 'upprepat', 'vittnar', 'vittnade', 'vittnat', 'avslöjar',
      'avslöjade', 'avslöjat', 'twittrar', 'twittrade', 'twittrat', 'försäkrar', 'försäkrade', 'försäkrat', 'förnekar', 'förnekade', 'förnekat', 'förkunnar', 'förkunnade', 'deklarerar', 'deklarerade', 'deklarerat', 'hänvisar till', 'pekar på',
      'pekade på', 'pekat på', 'lyfter fram', 'lyfte fram', 'lyft fram', 'argumenterar', 'argumenterade', 'argumenterat', 'resonerar', 'resonerade', 'resonerat', 'antyder', 'antydde', 'antytt', 'viskar', 'viskade', 'viskat', 'utbrister',
      'utbrast', 'invänder', 'invände', 'invänt', 'genmäler', 'genmälde', 'inflikar', 'inflikade', 'inskjuter', 'inskärper', 'inskärpte', 'redogör', 'redogjorde', 'redogjort', 'intygar', 'intygade', 'intygat', 'bedyrar',
      'bedyrade', 'anmärker', 'anmärkte', 'noterar', 'noterade', 'noterat', 'skriker', 'skrek', 'skrikit', 'klagar', 'klagade', 'klagat', 'uppmanar', 'uppmanade', 'uppmanat', 'minns', 'mindes', 'ryter', 'röt', 'heter det', 'hette det', 'står det',
      'stod det', 'låter meddela', 'lät meddela', 'ger uttryck för', 'gav uttryck för', 'yttrar', 'yttrade', 'yttrat', 'beskriver', 'beskrev', 'beskrivit', 'upplyser', 'upplyste', 'upplyst', 'kontrar', 'kontrade', 'replikerar', 'replikerade'
    ],
    weakCueVerbs: [
      'börjar', 'började', 'börjat', 'fortsätter', 'fortsatte', 'fortsatt', 'avslutar', 'avslutade', 'avslutat', 'ler', 'log', 'lett', 'skrattar', 'skrattade', 'skrattat', 'suckar', 'suckade', 'suckat', 'skämtar', 'skämtade', 'skämtat', 'hoppas',
      'hoppades', 'fruktar', 'fruktade', 'befarar', 'befarade', 'bedömer', 'bedömde', 'bedömt', 'berömmer', 'berömde', 'hyllar', 'hyllade', 'kritiserar', 'kritiserade', 'kritiserat', 'kräver', 'krävde', 'krävt', 'föreslår', 'föreslog', 'föreslagit',
      'rekommenderar', 'rekommenderade', 'uppskattar', 'uppskattade', 'vet', 'visste', 'vetat', 'känner', 'kände', 'känt', 'förstår', 'förstod', 'förstått', 'tänker', 'tänkte', 'tänkt', 'försvarar', 'försvarade', 'försvarat', 'gråter', 'grät',
      'reagerar', 'reagerade', 'reagerat', 'beklagar', 'beklagade', 'beklagat', 'tackar', 'tackade', 'tackat', 'anklagar', 'anklagade', 'hotar', 'hotade', 'avvisar', 'avvisade', 'avvisat', 'läser', 'läste', 'läst', 'citerar', 'citerade', 'citerat',
      'analyserar', 'analyserade', 'nickar', 'nickade', 'jublar', 'jublade', 'rasar', 'rasade', 'ber', 'bad', 'bett', 'rapporterar', 'rapporterade', 'rapporterat', 'lovar', 'lovade', 'lovat', 'upplever', 'upplevde', 'upplevt', 'sjunger', 'sjöng',
      'inleder', 'inledde', 'inlett', 'mumlar', 'mumlade', 'ser', 'såg', 'sett', 'utlovar', 'utlovade', 'spekulerar', 'spekulerade', 'visar', 'visade', 'ångrar', 'oroar', 'drar', 'tipsar', 'tipsade', 'anger', 'angav', 'angett', 'summerar',
      'summerade', 'spår', 'spådde', 'fnissar', 'fnissade', 'flinar', 'flinade', 'framförde', 'framfört', 'hälsar', 'hälsade', 'utvecklar', 'utvecklade', 'ställer', 'ställde', 'håller', 'höll', 'talar', 'talade', 'talat', 'pratar', 'pratade', 'vädjar', 'vädjade', 'vädjat', 'protesterar', 'protesterade', 'vidhåller', 'vidhöll', 'vidhållit'
    ],
    cueParticles: ['till', 'ut', 'fram', 'fast', 'i', 'in', 'på', 'om', 'upp', 'vidare'],
    auxiliaries: ['har', 'hade', 'ha', 'ska', 'skall', 'skulle', 'vill', 'ville', 'kan', 'kunde', 'måste', 'får', 'fick', 'är', 'var', 'blir', 'blev', 'lär', 'bör'],
    cueNouns: [
      'uttalande', 'uttalandet', 'uttalanden', 'pressmeddelande', 'pressmeddelandet', 'presskonferens', 'presskonferensen', 'meddelande', 'meddelandet', 'sms', 'tweet', 'brev', 'brevet', 'rapport', 'rapporten', 'intervju', 'intervjun', 'mejl',
      'mejlet', 'e-post', 'tal', 'talet', 'inlägg', 'inlägget', 'facebookinlägg', 'instagraminlägg', 'kommentar', 'kommentaren', 'krönika', 'krönikan', 'debattartikel', 'debattartikeln', 'insändare', 'svar', 'svaret', 'förklaring', 'förklaringen',
      'vittnesmål', 'varning', 'varningen', 'besked', 'beskedet', 'budskap', 'budskapet', 'ord', 'orden', 'fråga', 'frågan', 'påstående', 'påståendet', 'löfte', 'slutsats', 'slutsatsen', 'citat', 'citatet', 'replik', 'repliken', 'reaktion',
      'anteckning', 'dom', 'domen', 'åtal', 'redogörelse', 'bok', 'boken', 'artikel', 'artikeln', 'uppmaning', 'kritik', 'kritiken', 'yttrande', 'yttrandet', 'skrivelse', 'förhör', 'förhöret', 'motivering', 'motiveringen'
    ],
    accordingTo: ['enligt', 'med hänvisning till', 'med ord av', 'att döma av', 'uppgifter från', 'enligt uppgifter från', 'enligt uppgift från', 'källor till'],
    accordingToAfter: [],
    pronouns: {
      masculine: ['han', 'honom', 'han själv', 'denne'],
      feminine: ['hon', 'henne', 'hon själv', 'denna'],
      plural: ['de', 'dem', 'dom', 'hen', 'de själva', 'båda', 'bägge', 'man', 'någon', 'alla', 'flera', 'många']
    },
    firstPerson: ['jag', 'mig', 'mej', 'vi', 'oss'],
    possessives: ['hans', 'hennes', 'deras', 'hens', 'sin', 'sitt', 'sina', 'dennes'],
    relatives: ['som', 'vilken', 'vilket', 'vilka', 'vars', 'där'],
    complementisers: ['att', 'om', 'hur', 'varför', 'vad', 'huruvida'],
    articles: ['en', 'ett', 'den', 'det', 'de'],
    indefiniteArticles: ['en', 'ett', 'en annan', 'ett annat', 'ännu en', 'ännu ett', 'ytterligare en', 'ytterligare ett', 'någon', 'något', 'några', 'flera'],
    prepositions: [
      'i', 'på', 'av', 'till', 'från', 'med', 'för', 'om', 'vid', 'hos', 'mot', 'mellan', 'under', 'över', 'efter', 'före', 'innan', 'utan', 'genom', 'bland', 'bakom', 'framför', 'runt', 'kring', 'omkring', 'längs', 'inom', 'utanför', 'innanför',
      'sedan', 'trots', 'åt', 'ur', 'intill', 'invid', 'bredvid', 'utöver', 'via', 'per', 'utom', 'förutom', 'inför', 'gentemot', 'angående', 'gällande', 'ovanför', 'nedanför', 'i stället för', 'på grund av', 'tack vare', 'i samband med', 'nära', 'ovanpå', 'till följd av', 'för att'
    ],
    conjunctions: [
      'och', 'men', 'eller', 'för', 'så', 'att', 'när', 'då', 'medan', 'eftersom', 'sedan', 'om', 'ifall', 'trots att', 'även om', 'efter att', 'innan', 'tills', 'som', 'än', 'både', 'varken', 'antingen', 'samt', 'dock', 'därför', 'så att', 'utan', 'fast', 'samtidigt som', 'liksom', 'däremot', 'såväl'
    ],
    honorifics: {
      masculine: ['herr', 'hr', 'herrn', 'sir', 'lord', 'kung', 'prins', 'kronprins', 'mr', 'baron', 'greve', 'pater', 'broder', 'imam', 'påve', 'kejsare', 'sultan', 'shejk'],
      feminine: ['fru', 'fröken', 'frk', 'drottning', 'prinsessa', 'kronprinsessan', 'prinsessan', 'drottningen', 'mrs', 'ms', 'lady', 'syster', 'grevinnan', 'friherrinnan'],
      neutral: ['dr', 'doktor', 'prof', 'professor', 'docent', 'statsrådet', 'kapten', 'major', 'överste', 'general', 'amiral', 'löjtnant', 'sergeant', 'biskop', 'kyrkoherde', 'fil dr']
    },
    roles: {
      masculine: [
        'man', 'mannen', 'make', 'maken', 'far', 'fadern', 'pappa', 'pappan', 'son', 'sonen', 'bror', 'brodern', 'farfar', 'morfar', 'farbror', 'morbror', 'svärfar', 'svärson', 'styvfar', 'pojke', 'pojken', 'kille', 'killen', 'änkling', 'talesman',
        'talesmannen', 'kung', 'kungen', 'kronprins', 'kronprinsen', 'prins', 'prinsen', 'påve', 'påven', 'affärsman', 'affärsmannen', 'sjöman', 'munk', 'kejsare', 'baron', 'pojkvän', 'pojkvännen'
      ],
      feminine: [
        'kvinna', 'kvinnan', 'fru', 'frun', 'hustru', 'hustrun', 'maka', 'mor', 'modern', 'mamma', 'mamman', 'dotter', 'dottern', 'syster', 'systern', 'farmor', 'mormor', 'faster', 'moster', 'svärmor', 'svärdotter', 'styvmor', 'flicka', 'flickan', 'tjej', 'tjejen',
        'änka', 'änkan', 'taleskvinna', 'taleskvinnan', 'drottning', 'drottningen', 'kronprinsessa', 'kronprinsessan', 'prinsessa', 'prinsessan', 'barnmorska', 'barnmorskan', 'affärskvinna', 'nunna', 'väninna', 'väninnan', 'flickvän', 'flickvännen',
        'sångerska', 'sångerskan', 'skådespelerska', 'författarinna', 'lärarinna'
      ],
      neutral: [
        'brandman', 'brandmannen', 'ombudsman', 'sjuksköterska', 'sjuksköterskan', 'undersköterska', 'undersköterskan', 'distriktssköterska',
        'statsminister', 'statsministern', 'minister', 'ministern', 'utrikesminister', 'utrikesministern', 'finansminister', 'finansministern', 'justitieminister', 'justitieministern', 'försvarsminister', 'försvarsministern', 'socialminister',
        'kulturminister', 'klimatminister', 'statsråd', 'statsrådet', 'statssekreterare', 'president', 'presidenten', 'vicepresident', 'talman', 'talmannen', 'riksdagsledamot', 'riksdagsledamoten', 'partiledare', 'partiledaren', 'partisekreterare',
        'gruppledare', 'språkrör', 'språkröret', 'ledare', 'ledaren', 'kommunalråd', 'kommunalrådet', 'oppositionsråd', 'oppositionsrådet', 'regionråd', 'borgarråd', 'borgmästare', 'borgmästaren', 'landshövding', 'landshövdingen', 'kommundirektör',
        'kommunchef', 'ordförande', 'ordföranden', 'förbundsordförande', 'styrelseordförande', 'generalsekreterare', 'generalsekreteraren', 'eu-kommissionär', 'europaparlamentariker', 'ambassadör', 'ambassadören', 'diplomat', 'politiker', 'politikern',
        'talesperson', 'talespersonen', 'presstalesperson', 'pressekreterare', 'presschef', 'presschefen', 'kommunikationschef', 'kommunikatör', 'informatör', 'vd', 'vd:n', 'koncernchef', 'koncernchefen', 'direktör', 'direktören', 'generaldirektör',
        'generaldirektören', 'chef', 'chefen', 'enhetschef', 'enhetschefen', 'avdelningschef', 'förvaltningschef', 'verksamhetschef', 'projektledare', 'platschef', 'rektor', 'rektorn', 'polischef', 'polischefen', 'rikspolischef', 'polis', 'polisen',
        'polisinspektör', 'kommissarie', 'vakthavande befäl', 'insatsledare', 'förundersökningsledare', 'utredare', 'utredaren', 'räddningsledare', 'räddningschef', 'brandingenjör', 'åklagare', 'åklagaren', 'chefsåklagare', 'kammaråklagare', 'riksåklagare',
        'advokat', 'advokaten', 'försvarare', 'försvararen', 'målsägandebiträde', 'domare', 'domaren', 'rådman', 'rådmannen', 'lagman', 'jurist', 'juristen', 'vittne', 'vittnet', 'läkare', 'läkaren', 'överläkare', 'överläkaren', 'smittskyddsläkare',
        'statsepidemiolog', 'kirurg', 'psykolog', 'psykologen', 'psykiater', 'tandläkare', 'veterinär', 'forskare', 'forskaren', 'professor', 'professorn', 'docent', 'docenten', 'lektor', 'doktorand', 'lärare', 'läraren', 'student', 'studenten', 'elev',
        'eleven', 'ekonom', 'ekonomen', 'chefsekonom', 'chefsekonomen', 'nationalekonom', 'riksbankschef', 'analytiker', 'analytikern', 'expert', 'experten', 'historiker', 'historikern', 'statsvetare', 'statsvetaren', 'meteorolog', 'meteorologen', 'geolog',
        'biolog', 'ingenjör', 'arkitekt', 'präst', 'prästen', 'kyrkoherde', 'biskop', 'biskopen', 'ärkebiskop', 'imam', 'general', 'generalen', 'överbefälhavare', 'överbefälhavaren', 'överste', 'major', 'kapten', 'kaptenen', 'officer', 'soldat', 'soldaten',
        'tränare', 'tränaren', 'huvudtränare', 'förbundskapten', 'förbundskaptenen', 'sportchef', 'sportchefen', 'klubbdirektör', 'lagkapten', 'spelare', 'spelaren', 'anfallare', 'anfallaren', 'mittfältare', 'mittfältaren', 'back', 'backen', 'målvakt',
        'målvakten', 'forward', 'center', 'löpare', 'skidåkare', 'skidåkaren', 'åkare', 'agent', 'skådespelare', 'skådespelaren', 'artist', 'artisten', 'musiker', 'musikern', 'sångare', 'sångaren', 'regissör', 'regissören', 'författare', 'författaren',
        'konstnär', 'konstnären', 'komiker', 'komikern', 'programledare', 'programledaren', 'journalist', 'journalisten', 'redaktör', 'chefredaktör', 'chefredaktören', 'korrespondent', 'krönikör', 'fotograf', 'fotografen', 'producent', 'influerare', 'bonde',
        'bonden', 'lantbrukare', 'lantbrukaren', 'fiskare', 'chaufför', 'busschaufför', 'lokförare', 'pilot', 'piloten', 'befälhavare', 'ägare', 'ägaren', 'grundare', 'grundaren', 'entreprenör', 'investerare', 'mäklare', 'kock', 'kocken', 'granne',
        'grannen', 'boende', 'turist', 'patient', 'patienten', 'kund', 'kunden', 'passagerare', 'ögonvittne', 'anhörig', 'vän', 'vännen', 'kollega', 'kollegan', 'sambo', 'sambon', 'barn', 'barnbarn', 'kusin', 'syskon', 'aktivist', 'aktivisten', 'pensionär',
        'tonåring', 'ledamot', 'ledamoten', 'medlem', 'miljardär', 'förälder', 'invånare', 'skyddsombud', 'ombud', 'sekreterare', 'handläggare', 'samordnare', 'strateg', 'förare', 'föraren'
      ]
    },
    groups: [
      'polisen', 'myndigheterna', 'myndigheter', 'myndigheten', 'regeringen', 'oppositionen', 'kritiker', 'kritikerna', 'experter', 'experterna', 'forskare', 'forskarna', 'invånare', 'invånarna', 'boende', 'de boende', 'grannar', 'grannarna', 'vittnen',
      'vittnena', 'anhöriga', 'föräldrar', 'föräldrarna', 'familjen', 'elever', 'eleverna', 'studenter', 'studenterna', 'lärare', 'lärarna', 'läkare', 'läkarna', 'sjuksköterskor', 'anställda', 'de anställda', 'personalen', 'facken', 'facket', 'bönder',
      'bönderna', 'demonstranter', 'demonstranterna', 'aktivister', 'aktivisterna', 'supportrar', 'supportrarna', 'spelare', 'spelarna', 'politiker', 'politikerna', 'ekonomer', 'analytiker', 'analytikerna', 'advokater', 'försvaret', 'åklagarsidan',
      'utredarna', 'räddningstjänsten', 'ledningen', 'styrelsen', 'aktieägare', 'investerare', 'turister', 'passagerare', 'kunder', 'väljare', 'väljarna', 'läsare', 'källor', 'källorna', 'tjänstemän', 'diplomater', 'soldater', 'journalister', 'medier', 'medierna',
      'arrangörerna', 'offren', 'parterna', 'republikanerna', 'demokraterna', 'folk', 'alla', 'många', 'några', 'andra'
    ],
    pairs: ['paret', 'duon', 'trion', 'bröderna', 'systrarna', 'syskonen', 'tvillingarna'],
    organisations: [
      'departement', 'departementet', 'utrikesdepartementet', 'finansdepartementet', 'justitiedepartementet', 'regeringskansliet', 'myndighet', 'myndigheten', 'polismyndigheten', 'åklagarmyndigheten', 'folkhälsomyndigheten', 'socialstyrelsen', 'skolverket',
      'skatteverket', 'migrationsverket', 'trafikverket', 'naturvårdsverket', 'arbetsförmedlingen', 'försäkringskassan', 'riksbanken', 'smhi', 'scb', 'msb', 'säpo', 'säkerhetspolisen', 'försvarsmakten', 'riksdagen', 'kommun', 'kommunen', 'region', 'regionen',
      'länsstyrelsen', 'tingsrätt', 'tingsrätten', 'hovrätt', 'hovrätten', 'högsta domstolen', 'domstolen', 'universitet', 'universitetet', 'högskola', 'högskolan', 'institut', 'institutet', 'sjukhus', 'sjukhuset', 'skola', 'skolan', 'bank', 'banken', 'bolag',
      'bolaget', 'företag', 'företaget', 'koncernen', 'förbund', 'förbundet', 'fackförbundet', 'lo', 'tco', 'saco', 'svenskt näringsliv', 'förening', 'föreningen', 'organisation', 'organisationen', 'stiftelse', 'stiftelsen', 'råd', 'rådet', 'nämnd',
      'nämnden', 'utskott', 'utskottet', 'kommitté', 'kommittén', 'parti', 'partiet', 'socialdemokraterna', 'moderaterna', 'sverigedemokraterna', 'centerpartiet', 'vänsterpartiet', 'kristdemokraterna', 'liberalerna', 'miljöpartiet', 'klubb', 'klubben',
      'lag', 'laget', 'svenska fotbollförbundet', 'tidning', 'tidningen', 'nyhetsbyrå', 'nyhetsbyrån', 'sajt', 'sajten', 'kanal', 'kanalen', 'svt', 'kyrkan', 'svenska kyrkan', 'verk', 'verket', 'styrelse', 'styrelsen', 'byrå', 'ambassaden', 'fn', 'nato', 'eu',
      'eu-kommissionen', 'världshälsoorganisationen', 'who', 'röda korset', 'rädda barnen', 'centrum', 'museum', 'museet', 'teater', 'teatern', 'avdelning', 'ab', 'hb', 'asa', 'oy', 'inc', 'ltd'
    ],
    documents: [
      'rapport', 'rapporten', 'uttalande', 'uttalandet', 'pressmeddelande', 'pressmeddelandet', 'meddelande', 'meddelandet', 'brev', 'brevet', 'mejl', 'mejlet', 'studie', 'studien', 'undersökning', 'undersökningen', 'mätning', 'mätningen', 'dom', 'domen',
      'beslut', 'beslutet', 'åtal', 'åtalet', 'stämningsansökan', 'stämningsansökningen', 'anmälan', 'polisanmälan', 'dokument', 'dokumentet', 'lag', 'lagen', 'grundlagen', 'avtal', 'avtalet', 'bok', 'boken', 'artikel', 'artikeln', 'ledare', 'inlägg',
      'inlägget', 'webbplats', 'webbplatsen', 'sajt', 'sajten', 'hemsida', 'hemsidan', 'statistik', 'statistiken', 'siffror', 'skylt', 'skylten', 'program', 'video', 'videon', 'ansökan', 'utredning', 'utredningen', 'proposition', 'motion', 'motionen', 'enkät', 'enkäten', 'protokoll', 'protokollet'
    ],
    particles: ['von', 'van', 'de', 'der', 'den', 'af', 'av', 'la', 'le', 'du', 'da', 'dos', 'el', 'al', 'bin', 'ibn', 'ben', 'abu', 'di', 'zu', 'ter'],
    firstNames: {
      masculine: [
        'Lars', 'Anders', 'Mikael', 'Johan', 'Karl', 'Per', 'Erik', 'Jan', 'Peter', 'Thomas', 'Daniel', 'Fredrik', 'Hans', 'Andreas', 'Stefan', 'Mats', 'Marcus', 'Mattias', 'Magnus', 'Jonas', 'Bengt', 'Niklas', 'Alexander', 'Martin', 'Bo', 'Nils', 'Björn',
        'Ulf', 'Viktor', 'Patrik', 'Henrik', 'Oscar', 'Oskar', 'Christer', 'Kristoffer', 'Gustav', 'Gustaf', 'Leif', 'Simon', 'Lennart', 'Sven', 'Robert', 'Emil', 'Joakim', 'Kjell', 'Rolf', 'Filip', 'Anton', 'Tommy', 'Håkan', 'Ulrik', 'Göran', 'Rickard',
        'Robin', 'Sebastian', 'Axel', 'Gunnar', 'Roger', 'Kent', 'Jens', 'Hampus', 'Linus', 'Ludvig', 'Jakob', 'Jesper', 'Tobias', 'Adam', 'Elias', 'William', 'Åke', 'Arne', 'Stig', 'Ingemar', 'Örjan', 'Torbjörn', 'Claes', 'Olof', 'Olle', 'Pontus', 'Rasmus',
        'Albin', 'Isak', 'Hugo', 'Dag', 'Carl', 'Christian', 'Urban', 'Tomas', 'Jimmie', 'Kalle', 'Pelle', 'Mohammed', 'Ali'
      ],
      feminine: [
        'Anna', 'Eva', 'Maria', 'Karin', 'Kristina', 'Lena', 'Sara', 'Emma', 'Kerstin', 'Marie', 'Ingrid', 'Malin', 'Jenny', 'Hanna', 'Linda', 'Annika', 'Susanne', 'Elin', 'Monica', 'Birgitta', 'Sofia', 'Inger', 'Johanna', 'Carina', 'Elisabeth', 'Julia',
        'Ulla', 'Ida', 'Katarina', 'Linnea', 'Amanda', 'Margareta', 'Åsa', 'Anita', 'Sandra', 'Helena', 'Camilla', 'Siv', 'Gunilla', 'Emelie', 'Elsa', 'Marianne', 'Anneli', 'Ulrika', 'Barbro', 'Matilda', 'Gun', 'Frida', 'Jessica', 'Agneta', 'Caroline', 'Lisa',
        'Rebecka', 'Ellen', 'Moa', 'Klara', 'Alva', 'Maja', 'Ebba', 'Josefin', 'Therese', 'Cecilia', 'Britt', 'Pia', 'Petra', 'Charlotte', 'Madeleine', 'Louise', 'Nina', 'Yvonne', 'Erika', 'Märta', 'Astrid', 'Stina', 'Viktoria', 'Jennie', 'Lotta', 'Lina',
        'Magdalena', 'Fanny', 'Ylva', 'Annie', 'Tove', 'Signe', 'Greta', 'Mona', 'Fatima', 'Amina', 'Veronica', 'Ingela', 'Berit', 'Kajsa', 'Agnes'
      ]
    },
    notNames: [
      'en', 'ett', 'den', 'det', 'de', 'detta', 'dessa', 'denna', 'jag', 'du', 'han', 'hon', 'hen', 'vi', 'ni', 'man', 'min', 'mitt', 'mina', 'din', 'sin', 'vår', 'vårt', 'våra', 'deras', 'hans', 'hennes', 'och', 'men', 'eller', 'för', 'så', 'då', 'när', 'om',
      'eftersom', 'medan', 'sedan', 'själv', 'också', 'inte', 'nej', 'ja', 'jo', 'nu', 'här', 'där', 'hur', 'vad', 'vem', 'varför', 'vilken', 'vilka', 'i', 'på', 'av', 'till', 'från', 'med', 'vid', 'mot', 'under', 'över', 'efter', 'före', 'innan', 'utan', 'genom',
      'bland', 'enligt', 'samtidigt', 'dessutom', 'däremot', 'dock', 'därför', 'kanske', 'även', 'bara', 'alla', 'andra', 'många', 'flera', 'några', 'ingen', 'inget', 'inga', 'varje', 'båda', 'att', 'trots', 'hittills', 'tidigare', 'senare', 'nyligen', 'måndag', 'tisdag',
      'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december', 'foto', 'bild', 'text', 'läs', 'se', 'fakta', 'annons', 'är', 'har', 'ska', 'kan', 'två', 'tre', 'fyra', 'fem', 'sverige', 'svenska',
      'tack', 'okej', 'alltså', 'totalt', 'idag', 'igår', 'imorgon', 'ibland', 'ofta', 'sammanlagt', 'därmed', 'dessförinnan', 'slutligen', 'plötsligt', 'tyvärr', 'egentligen', 'visst', 'absolut'
    ],
    notSpeech: [
      'så kallad', 'så kallade', 'så kallat', 'kallad', 'kallade', 'kallas', 'kallat', 'kallades', 'döpt till', 'med titeln', 'titeln', 'titulerad', 'rubriken', 'boken', 'romanen', 'filmen', 'låten', 'albumet', 'serien', 'pjäsen', 'programmet', 'podden', 'utställningen', 'föreställningen',
      'begreppet', 'ordet', 'uttrycket', 'termen', 'operation', 'projektet', 'smeknamnet', 'artikeln', 'dokumentären', 'singeln', 'skivan', 'tidningen', 'namnet', 'parollen', 'hashtaggen', 'begrepp som', 'benämns'
    ],
    imagined: [
      'skulle säga', 'skulle ha sagt', 'skulle kunna säga', 'borde ha sagt', 'borde säga', 'kunde ha sagt', 'kommer att säga', 'vill säga', 'ville säga', 'som för att säga', 'som om han sa', 'föreställ dig', 'tänk dig', 'tänk om', 'har aldrig sagt', 'inte sagt', 'sade inte', 'sa inte', 'säger inte', 'aldrig sagt', 'kan man säga', 'måste säga'
    ]
  }
}
