import type { Language } from './language.js'

/** Danish. */
// biome-ignore format: word lists read better several to a line
export const da: Language = {
  code: 'da',
  name: 'Danish',
  functionWords: [
    'ikke', 'af', 'efter', 'at', 'også', 'fra', 'bliver', 'blive', 'blev', 'hun', 'noget', 'nogle', 'nogen', 'nu', 'mere', 'meget',
    'selv', 'hvad', 'hvor', 'hvem', 'ud', 'siger', 'mod', 'sig', 'mig', 'dig', 'dem', 'os', 'være', 'været', 'skal', 'vil', 'kan', 'må',
    'har', 'havde', 'mellem', 'uden', 'op', 'kun', 'alle', 'andre', 'flere', 'år', 'når', 'fordi', 'eller', 'og', 'på', 'er', 'som',
    'det', 'til', 'med', 'for', 'den', 'de', 'et', 'en', 'var', 'om', 'men', 'han', 'ved', 'så', 'vi', 'jeg', 'i', 'der', 'hvis',
    'ifølge', 'få', 'får', 'blandt', 'kunne', 'skulle', 'ville', 'deres', 'hvordan'
  ],
  page: {
    phrases: {
      share: [
        'del', 'del artiklen', 'del artikel', 'del denne artikel', 'del siden', 'del på', 'del på facebook', 'del på twitter', 'del på x',
        'del på linkedin', 'del på…', 'del via e-mail', 'del via mail', 'del via…', 'del link', 'del linket', 'del med en ven', 'del med dine venner',
        'del video', 'del historien', 'deling', 'kopier link', 'kopiér link', 'kopier linket', 'kopier', 'link kopieret', 'linket er kopieret',
        'linket er kopieret…', 'send på mail', 'send som e-mail', 'send til en ven', 'tip en ven', 'mail', 'e-mail', 'print', 'print artiklen',
        'udskriv', 'udskriv artiklen', 'gem', 'gem artikel', 'gem artiklen', 'gem til senere', 'gemt', 'læs senere', 'føj til læseliste',
        'giv artiklen væk', 'forær artiklen væk', 'luk deling', 'facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'messenger', 'instagram', 'bluesky',
        'threads', 'tiktok', 'snapchat', 'synes godt om', 'like', 'anbefal', 'følg', 'følg os', 'følg os på…', 'følg os på facebook', 'følg os på instagram',
        'følg os på sociale medier', 'sociale medier', 'share', 'tweet'
      ],
      advert: [
        'annonce', 'annoncer', 'annonceindhold', 'annoncørbetalt indhold', 'annoncørindhold', 'reklame', 'sponsoreret', 'sponsoreret indhold',
        'sponseret', 'sponseret indhold', 'sponsoreret af…', 'betalt indhold', 'kommercielt samarbejde', 'kommercielt indhold', 'kommercielt samarbejde med…',
        'i samarbejde med…', 'indhold fra annoncør', 'indhold fra vores partnere', 'indhold fra partnere', 'artiklen fortsætter efter annoncen',
        'artiklen fortsætter efter annoncen…', 'artiklen fortsætter under annoncen', 'artiklen fortsætter under annoncen…', 'artiklen fortsætter herunder',
        'artiklen fortsætter under billedet', 'artiklen fortsætter under videoen', 'artiklen fortsætter under…', 'artiklen fortsætter efter…',
        'historien fortsætter under annoncen', 'teksten fortsætter under annoncen', 'annoncen fortsætter herunder', 'luk annonce', 'luk annoncen',
        'spring annoncen over', 'rabatkoder', 'rabatkode', 'tilbud', 'dagens tilbud', 'ledige stillinger', 'stillingsannoncer', 'denne artikel indeholder reklamelinks…',
        'artiklen indeholder reklamelinks…', 'reklamelinks', 'affiliate', 'advertisement', 'sponsored'
      ],
      newsletter: [
        'nyhedsbrev', 'nyhedsbreve', 'vores nyhedsbrev', 'vores nyhedsbreve', 'nyhedsbrevet', 'tilmeld nyhedsbrev', 'tilmeld dig nyhedsbrevet…',
        'tilmeld dig vores nyhedsbrev…', 'tilmeld dig vores nyhedsbreve…', 'tilmeld dig nyhedsbrev…', 'tilmeld dig', 'tilmeld dig her', 'tilmeld dig her…',
        'tilmeld', 'tilmeld mig', 'tilmeld nyhedsbrevet…', 'tilmelding', 'abonner på nyhedsbrevet…', 'abonnér på nyhedsbrevet…', 'abonner på vores nyhedsbrev…',
        'få nyhedsbrevet…', 'få vores nyhedsbrev…', 'få vores nyhedsbreve…', 'få de seneste nyheder…', 'få de vigtigste nyheder…', 'få nyheder direkte i…',
        'få nyhederne direkte i…', 'få dagens vigtigste…', 'få det bedste fra…', 'modtag nyhedsbrev', 'modtag vores nyhedsbrev…', 'modtag nyhedsbrevet…',
        'direkte i din indbakke…', 'din e-mail', 'din mail', 'din e-mailadresse', 'e-mailadresse', 'indtast din e-mail…', 'indtast din e-mailadresse…',
        'skriv din e-mail…', 'du kan til enhver tid afmelde…', 'du kan altid afmelde…', 'du kan afmelde dig…', 'ved tilmelding accepterer du…',
        'ved at tilmelde dig…', 'når du tilmelder dig…', 'tak for din tilmelding…', 'du er nu tilmeldt…', 'ja tak, jeg vil…', 'ja tak til nyhedsbrev…',
        'jeg vil gerne modtage…', 'se alle nyhedsbreve', 'få notifikationer…', 'notifikationer', 'få besked…', 'gå ikke glip af noget…', 'newsletter', 'gratis nyhedsbrev'
      ],
      paywall: [
        'for abonnenter', 'kun for abonnenter', 'abonnent', 'abonnenter', 'eksklusivt for abonnenter', 'forbeholdt abonnenter', 'plus', 'plus-artikel',
        'plusartikel', 'premium', 'artiklen er forbeholdt abonnenter…', 'denne artikel er forbeholdt…', 'denne artikel er kun for…', 'artiklen er kun for abonnenter…',
        'artiklen er låst…', 'denne artikel er låst…', 'låst artikel', 'låst indhold', 'dette indhold er forbeholdt…', 'bliv abonnent', 'bliv abonnent nu', 'bliv abonnent her',
        'bliv abonnent…', 'bliv medlem', 'bliv medlem…', 'køb abonnement', 'køb abonnement…', 'bestil abonnement', 'abonnement', 'abonnementer',
        'se abonnementer', 'se alle abonnementer', 'vælg abonnement', 'digitalt abonnement', 'gaveabonnement', 'abonner', 'abonnér', 'abonner nu', 'abonnér nu',
        'prøv gratis', 'prøv nu', 'prøv gratis i…', 'prøv os…', 'prøv en måned…', 'prøv første måned…', 'få adgang', 'få adgang til…', 'få adgang nu', 'få fuld adgang…',
        'få ubegrænset adgang…', 'allerede abonnent', 'allerede abonnent?', 'allerede abonnent?…', 'er du allerede abonnent?…', 'er du abonnent?…', 'har du allerede abonnement?…',
        'har du allerede et abonnement?…', 'har du abonnement?…', 'allerede medlem?…', 'har du allerede en profil?…', 'log ind for at læse…', 'log ind for at fortsætte…', 'log ind og læs…',
        'opret profil for at…', 'opret dig for at…', 'opret en gratis profil…', 'læs hele artiklen…', 'læs videre med…', 'for at læse videre…', 'for at læse hele artiklen…', 'for at læse artiklen…',
        'vil du læse videre?…', 'vil du læse mere?…', 'vil du læse hele artiklen?…', 'lås artiklen op', 'lås op for artiklen…', 'lås artiklen op…', 'ingen binding', 'ingen binding…',
        'opsig når som helst…', 'opsig når du vil', 'køb artiklen', 'køb adgang', 'støt os', 'støt os…', 'støt uafhængig journalistik…', 'støt vores journalistik…',
        'du har ikke adgang til…', 'denne artikel kræver abonnement…', 'artiklen kræver abonnement…', 'se tilbud', 'se vores tilbud…'
      ],
      cookie: [
        'cookies', 'om cookies', 'cookie', 'brug af cookies', 'cookiepolitik', 'cookie-politik', 'cookie- og privatlivspolitik', 'privatlivs- og cookiepolitik', 'cookieindstillinger', 'cookie-indstillinger', 'administrer cookies', 'administrer samtykke', 'administrér samtykke', 'administrer præferencer', 'ret samtykke', 'ændr samtykke', 'ændr dit samtykke', 'træk samtykke tilbage', 'samtykke', 'cookiesamtykke', 'cookie-samtykke', 'privatlivsindstillinger', 'indstillinger for cookies', 'accepter', 'acceptér', 'accepter alle', 'acceptér alle', 'accepter cookies', 'accepter alle cookies', 'tillad alle', 'tillad alle cookies', 'tillad cookies', 'tillad udvalgte', 'jeg accepterer', 'afvis', 'afvis alle', 'kun nødvendige', 'kun nødvendige cookies', 'nødvendige cookies', 'nødvendige', 'tilpas', 'gem indstillinger', 'vis detaljer', 'ok, jeg forstår', 'vi bruger cookies…', 'vi anvender cookies…', 'vi og vores partnere…', 'vi og vores samarbejdspartnere…', 'denne hjemmeside bruger cookies…', 'denne hjemmeside anvender cookies…', 'dette website bruger cookies…', 'dette website anvender cookies…', 'dette site bruger cookies…', 'hjemmesiden bruger cookies…', 'websitet bruger cookies…', 'ved at fortsætte med…', 'ved at bruge hjemmesiden…', 'vi respekterer dit privatliv…', 'dit privatliv…', 'indholdet kan ikke vises…', 'vis indhold fra…', 'accepter marketing-cookies for…', 'accept all', 'cookie settings'
      ],
      navigation: [
        'forside', 'forsiden', 'til forsiden', 'gå til forsiden', 'tilbage til forsiden', 'hjem', 'menu', 'åbn menu', 'åbn menuen', 'luk menu', 'luk menuen', 'hovedmenu', 'luk', 'åbn', 'søg', 'søgning', 'søg her', 'søg efter',
        'søg på sitet', 'gå til indhold', 'gå til hovedindhold', 'gå til hovedindholdet', 'spring til indhold', 'spring til hovedindhold', 'hop til indhold', 'hop til indholdet', 'til toppen', 'gå til toppen', 'tilbage til toppen',
        'tilbage', 'gå tilbage', 'næste', 'forrige', 'næste artikel', 'forrige artikel', 'næste side', 'forrige side', 'vis mere', 'vis flere', 'vis alle', 'vis mindre', 'se alle', 'se alt', 'se mere', 'se flere', 'flere artikler',
        'indlæs flere', 'hent flere', 'hent flere artikler', 'mere', 'flere', 'nyheder', 'seneste nyt', 'seneste', 'seneste nyheder', 'breaking', 'indland', 'udland', 'danmark', 'verden', 'politik', 'økonomi', 'penge', 'erhverv',
        'business', 'børs', 'aktier', 'bolig', 'job', 'karriere', 'krimi', '112', 'sport', 'fodbold', 'håndbold', 'cykling', 'badminton', 'ishockey', 'tennis', 'golf', 'motorsport', 'superliga', 'superligaen', 'kultur',
        'kendte', 'royale', 'musik', 'film', 'film og serier', 'bøger', 'litteratur', 'teater', 'scene', 'kunst', 'tv', 'tv-guide', 'tv-oversigt', 'radio', 'underholdning', 'livsstil', 'mad', 'mad og drikke', 'mad & drikke',
        'opskrifter', 'sundhed', 'rejser', 'rejse', 'forbrug', 'forbruger', 'bil', 'biler', 'motor', 'teknologi', 'tech', 'viden', 'videnskab', 'forskning', 'klima', 'miljø', 'natur', 'debat', 'meninger', 'mening', 'opinion', 'leder', 'ledere',
        'kronik', 'kronikken', 'kronikker', 'klumme', 'klummer', 'kommentar', 'læserbreve', 'læserbrev', 'analyse', 'analyser', 'baggrund', 'magasin', 'lokalt', 'lokal', 'regionalt', 'københavn', 'aarhus', 'aalborg', 'odense',
        'sjælland', 'fyn', 'jylland', 'bornholm', 'video', 'videoer', 'billeder', 'galleri', 'podcast', 'podcasts', 'live', 'direkte', 'vejr', 'vejret', 'trafik', 'krydsord', 'kryds og tværs', 'quiz', 'quizzer', 'sudoku', 'spil', 'horoskop', 'arkiv',
        'tema', 'temaer', 'emner', 'valg', 'navne', 'mindeord', 'dødsannoncer', 'familie', 'e-avis', 'e-avisen', 'læs e-avisen', 'eavis', 'dagens avis', 'min side', 'min konto', 'min profil', 'mine sider', 'log ind', 'log ud', 'login', 'log på',
        'opret', 'opret profil', 'opret konto', 'opret bruger', 'glemt adgangskode', 'glemt adgangskode?', 'glemt kodeord?', 'kundeservice', 'kundecenter', 'hjælp', 'ofte stillede spørgsmål', 'kontakt', 'kontakt os', 'kontakt redaktionen', 'om os',
        'om avisen', 'redaktionen', 'medarbejdere', 'annoncér', 'annoncer hos os', 'annoncering', 'annoncesalg', 'job hos os', 'tip os', 'tip redaktionen', 'send et tip', 'send tip', 'rss', 'sitemap', 'tilgængelighed',
        'tilgængelighedserklæring', 'indstillinger', 'vores sites', 'klik her', 'sektioner', 'english', 'dansk', 'skip to content'
      ],
      copyright: [
        '© …', 'copyright…', 'copyright ©…', 'alle rettigheder forbeholdes', 'alle rettigheder forbeholdt', 'alle rettigheder forbeholdes…', 'materialet er beskyttet af…', 'indholdet er beskyttet af…', 'ophavsret', 'ophavsret…', 'ansvarshavende chefredaktør', 'ansvarshavende chefredaktør…', 'ansvarshavende redaktør', 'ansvarshavende redaktør…', 'chefredaktør…', 'udgiver…', 'udgives af…', 'cvr…', 'cvr-nr…', 'cvr nr…', 'cvr-nummer…', 'tilmeldt pressenævnet', 'er tilmeldt pressenævnet…', 'vi er tilmeldt pressenævnet…', 'pressenævnet', 'presseetik', 'god presseskik', 'presseetiske retningslinjer', 'etiske retningslinjer', 'redaktionelle retningslinjer', 'klagevejledning', 'privatlivspolitik', 'persondatapolitik', 'privatliv', 'persondata', 'brugervilkår', 'brugerbetingelser', 'vilkår', 'betingelser', 'vilkår og betingelser', 'handelsbetingelser', 'handelsvilkår', 'abonnementsvilkår', 'abonnementsbetingelser', 'generelle vilkår', 'retningslinjer', 'kopiering til undervisningsbrug…', 'hvis du vil genudgive…', 'rettelser og klager', 'all rights reserved'
      ],
      comments: [
        'kommentarer', 'kommentar', '0 kommentarer', '1 kommentar', 'ingen kommentarer', 'ingen kommentarer endnu', 'skriv en kommentar', 'skriv kommentar', 'skriv et svar', 'tilføj kommentar', 'tilføj en kommentar', 'efterlad en kommentar', 'kommenter', 'kommentér', 'kommenter artiklen', 'kommentér artiklen', 'vis kommentarer', 'vis alle kommentarer', 'se kommentarer', 'læs kommentarer', 'læs kommentarerne', 'flere kommentarer', 'skjul kommentarer', 'svar', 'annuller svar', 'anmeld', 'anmeld kommentar', 'rapporter', 'log ind for at kommentere…', 'du skal være logget ind…', 'du skal logge ind for…', 'kommentarsporet er lukket…', 'kommentarfeltet er lukket…', 'debatten er lukket…', 'debatregler', 'læs debatreglerne…', 'vores debatregler…', 'deltag i debatten', 'deltag i debatten…', 'bland dig i debatten…', 'hvad mener du?', 'hvad synes du?', 'sig din mening', 'sig din mening…', 'giv din mening til kende…', 'din e-mailadresse vil ikke…', 'obligatoriske felter er markeret…', 'krævede felter er markeret…', 'gem mit navn…', 'hold en god tone…', 'nyeste først', 'ældste først', 'sorter efter'
      ],
      player: [
        'afspil', 'afspil video', 'afspil lyd', 'pause', 'se video', 'se videoen', 'se klippet', 'se hele udsendelsen', 'se udsendelsen', 'lyt', 'lyt til artiklen', 'lyt til artiklen…', 'lyt til artikel', 'lyt til podcasten', 'lyt til podcasten…', 'lyt her', 'hør', 'hør artiklen', 'hør artiklen læst op', 'hør podcasten', 'hør podcasten her…', 'hør afsnittet', 'få artiklen læst op', 'få læst artiklen op', 'få læst op', 'oplæst af…', 'artiklen er læst op…', 'oplæsning', 'slå lyd til', 'slå lyden til', 'slå lyd fra', 'fuld skærm', 'fuldskærm', 'undertekster', 'hastighed', 'indlæser', 'indlæser…', 'indlæser indhold', 'indlæser video', 'videoen kan ikke afspilles…', 'videoen er ikke tilgængelig…', 'din browser understøtter ikke…', 'der skete en fejl', 'noget gik galt', 'næste video', 'se live', 'se med live', 'se direkte', 'play', 'spotify', 'abonner på podcasten…'
      ],
      appPrompt: [
        'hent appen', 'hent appen…', 'hent vores app', 'hent vores app…', 'hent app', 'download appen', 'download appen…', 'download vores app', 'download vores app…', 'få appen', 'få vores app…', 'åbn i appen', 'åbn appen', 'læs i appen', 'brug appen', 'fortsæt i appen', 'app', 'apps', 'appen', 'vores apps', 'vores app', 'nyhedsapp', 'app store', 'google play', 'hent i app store', 'hent den i app store', 'hent i google play', 'hent på google play', 'nu på google play', 'iphone', 'android', 'ios', 'scan qr-koden…'
      ],
      correction: [
        'rettelse', 'rettelser', 'rettelse:…', 'præcisering', 'præcisering:…', 'berigtigelse', 'opdatering', 'opdatering:…', 'fejl og rettelser', 'i en tidligere version af…', 'i en tidligere udgave af…', 'en tidligere version af…', 'en tidligere udgave af…',
        'i den oprindelige version…', 'i første version af…', 'artiklen er opdateret…', 'denne artikel er opdateret…', 'artiklen er blevet opdateret…', 'artiklen er rettet…', 'artiklen er blevet rettet…', 'artiklen er ændret…', 'artiklen opdateres',
        'artiklen opdateres…', 'opdateres', 'overskriften er ændret…', 'rubrikken er ændret…', 'denne artikel blev først bragt…', 'artiklen blev oprindeligt bragt…', 'artiklen er oprindeligt udgivet…', 'det rigtige er…', 'det korrekte er…',
        'det er nu rettet…', 'fejlen er nu rettet…', 'vi beklager fejlen', 'vi beklager fejlen…', 'redaktionen beklager fejlen…', 'vi retter fejl…'
      ],
      authorBio: [
        'om forfatteren', 'om skribenten', 'om forfatterne', 'om journalisten', 'om klummeskribenten', 'forfatter', 'forfattere', 'skribent', 'skribenter', 'bidragyder', 'bidragydere', 'journalist', 'flere artikler af…', 'læs flere artikler af…', 'læs mere af…',
        'læs flere indlæg af…', 'læs flere klummer af…', 'alle artikler af…', 'se alle artikler af…', 'mere fra skribenten', 'følg skribenten', 'følg forfatteren', 'følg journalisten', 'kontakt journalisten', 'kontakt forfatteren', 'skriv til journalisten…',
        'dette er et debatindlæg…', 'dette er en kronik…', 'dette er en klumme…', 'dette er en kommentar…', 'dette er en analyse…', 'dette er en leder…', 'dette er et læserbrev…', 'dette er en anmeldelse…', 'debatindlægget er udtryk for…',
        'indlægget er udtryk for…', 'klummen er udtryk for…', 'kommentaren er udtryk for…', 'kronikken er udtryk for…', 'debatindlæg er udtryk for…', 'dette indlæg er udtryk for…', 'det er udelukkende skribentens holdning…', 'artiklen er udtryk for skribentens…',
        'send dit debatindlæg til…', 'send dit indlæg til…'
      ],
      other: [
        'læsetid…', 'min. læsetid', 'min læsetid', 'minutters læsetid', 'minutter at læse', 'vis billede', 'vis større billede', 'se større billede', 'forstør billede', 'forstør', 'klik for større billede', 'klik for at forstørre', 'se billederne', 'se alle billeder',
        'se billedserie', 'billedserie', 'næste billede', 'forrige billede', 'luk billede', 'billede', 'vis kort', 'stem', 'stem her', 'afstemning', 'se resultat', 'se resultater', 'tak for din stemme…', 'dagens spørgsmål', 'tag quizzen', 'fandt du en fejl?…',
        'har du fundet en fejl?…', 'fundet en fejl?…', 'har du et tip?…', 'har du et tip til…', 'har du tip til…', 'har du et nyhedstip?…', 'ved du noget om…', 'ved du mere om…', 'ved du noget, vi…', 'tip os…', 'tip os på…', 'skriv til os på…', 'send en mail til…',
        'send os en mail…', 'vis hele opslaget', 'se opslaget', 'vis opslag på instagram', 'se opslaget på instagram', 'et opslag delt af…', 'åbner i nyt vindue', 'eksternt link', 'denne artikel er over…', 'denne artikel er mere end…', 'artiklen er mere end…',
        'denne artikel er ældre end…', 'faktaboks', 'vis fakta', 'fold ud', 'var denne artikel nyttig?…', 'ritzau', '/ritzau/', '/ritzau'
      ]
    },
    relatedHeadings: [
      'læs også', 'læs mere', 'læs mere om', 'læs mere her', 'læs mere om emnet', 'læs mere om sagen', 'læs videre', 'læs videre her', 'læs flere artikler', 'læs flere artikler om', 'læs flere', 'læs næste', 'læs desuden', 'læs også disse', 'se også', 'hør også', 'lyt også',
      'relateret', 'relaterede artikler', 'relaterede nyheder', 'relateret indhold', 'relaterede emner', 'relaterede links', 'relaterede videoer', 'lignende artikler', 'lignende nyheder', 'lignende indhold', 'mere om emnet', 'mere om sagen', 'mere om', 'mere om det her',
      'mere om samme emne', 'mere om samme tema', 'mere fra samme emne', 'mere i samme emne', 'mere til dig', 'mere læsning', 'flere artikler om', 'flere artikler om emnet', 'flere artikler om samme emne', 'flere artikler om sagen', 'artikler om samme emne', 'samme emne', 'om samme emne', 'fra samme sag',
      'anbefalede artikler', 'anbefalet', 'anbefalet til dig', 'anbefalet læsning', 'anbefalinger', 'vi anbefaler', 'redaktionen anbefaler', 'videre læsning', 'næste artikel', 'baggrund', 'tidligere artikler', 'tidligere i sagen', 'sagen kort', 'måske er du også interesseret i', 'du vil måske også synes om',
      'du vil måske også kunne lide', 'du kunne også være interesseret i', 'måske kan du også lide', 'måske vil du også læse', 'andre læser også', 'andre læser', 'andre læste også', 'andre har læst', 'andre har også læst', 'læserne læste også', 'udvalgt til dig', 'gå ikke glip af', 'gik du glip af',
      'i samme serie', 'flere artikler i serien', 'artikler i serien', 'artikelserie', 'læs hele serien', 'artiklen er en del af', 'denne artikel er en del af', 'links', 'fokus på', 'fordyb dig', 'læs resten af temaet', 'related articles', 'read more'
    ],
    otherListHeadings: [
      'mest læste', 'mest læst', 'mest læste lige nu', 'mest læst lige nu', 'mest læste i dag', 'mest læste seneste døgn', 'mest læste i denne uge', 'de mest læste', 'mest læste artikler', 'mest sete', 'mest set', 'mest delte', 'mest delt', 'mest kommenterede', 'mest populære', 'populært',
      'populære artikler', 'populært lige nu', 'lige nu', 'top 5', 'top 10', 'trending', 'trender nu', 'seneste nyt', 'seneste nyheder', 'seneste artikler', 'de seneste nyheder', 'det seneste', 'nyeste', 'nyeste artikler', 'nyeste nyheder', 'flere nyheder', 'flere artikler', 'andre nyheder',
      'andre artikler', 'topnyheder', 'tophistorier', 'dagens vigtigste nyheder', 'dagens overblik', 'nyhedsoverblik', 'kort nyt', 'korte nyheder', 'nyhedsstrøm', 'mere fra', 'mere fra sport', 'mere fra nyheder', 'mere fra kultur', 'mere fra forsiden', 'mere fra debat', 'flere artikler fra', 'flere nyheder fra',
      'seneste fra', 'seneste fra sport', 'seneste fra debat', 'seneste videoer', 'nyeste videoer', 'seneste podcasts', 'seneste afsnit', 'vores podcasts', 'ledige stillinger', 'redaktionens udvalgte', 'redaktionens favoritter', 'udvalgte artikler', 'det bedste fra', 'i dagens avis', 'abonnenter læser',
      'abonnenter læser lige nu', 'læst af abonnenter', 'læsernes favoritter', 'ugens mest læste', 'andre læser lige nu', 'krydsord og spil', 'latest news', 'most read'
    ],
    readAlso: [
      'læs også', 'læs mere', 'læs mere om', 'læs mere her', 'læs mere om sagen', 'læs hele artiklen', 'læs hele artiklen her', 'læs artiklen', 'læs artiklen her', 'læs hele historien', 'læs hele interviewet', 'læs interviewet', 'læs anmeldelsen', 'læs kommentaren', 'læs analysen', 'læs lederen',
      'læs kronikken', 'læs klummen', 'læs debatindlægget', 'læs svaret', 'læs tidligere artikel', 'læs videre', 'læs videre her', 'læs desuden', 'læs på', 'se også', 'se mere', 'se video', 'se videoen', 'se billederne', 'se listen', 'hør også', 'hør podcasten', 'lyt også', 'lyt til', 'relateret',
      'relateret artikel', 'relaterede artikler', 'mere om', 'mere om sagen', 'mere om emnet', 'baggrund', 'tidligere', 'anbefalet', 'gå ikke glip af', 'fakta', 'for abonnenter', 'link til', 'flere artikler'
    ],
    tagHeadings: [
      'emner', 'emne', 'emneord', 'nøgleord', 'stikord', 'tags', 'tag', 'tema', 'temaer', 'mere om', 'læs mere om', 'flere artikler om', 'følg emner', 'følg emnet', 'følg emnerne', 'i denne artikel', 'artiklen handler om', 'denne artikel handler om', 'relaterede emner', 'kategorier', 'kategori', 'personer', 'steder', 'mere om emnerne'
    ],
    commentHeadings: [
      'kommentarer', 'kommentarspor', 'kommentarsporet', 'kommentarfelt', 'kommenter artiklen', 'kommentér artiklen', 'diskussion', 'deltag i debatten', 'deltag i diskussionen', 'skriv en kommentar', 'skriv et svar', 'tilføj kommentar', 'læserkommentarer', 'læsernes kommentarer', 'hvad mener du', 'hvad synes du', 'sig din mening', 'comments'
    ],
    captionWords: [
      'arkivfoto', 'arkivbillede', 'arkiv', 'genrefoto', 'modelfoto', 'illustration', 'illustrationsfoto', 'billedet er taget', 'på billedet', 'billedet viser', 'afbilledet', 'til venstre', 'til højre', 'fra venstre', 'i midten', 'yderst til', 'skærmbillede', 'screenshot', 'screendump', 'faksimile', 'billede', 'billedet', 'foto', 'pressefoto', 'grafik', 'kort', 'her ses'
    ],
    creditWords: [
      'foto', 'fotos', 'fotograf', 'fotografi', 'arkivfoto', 'arkivbillede', 'pressefoto', 'modelfoto', 'genrefoto', 'illustration', 'illustrationer', 'billede', 'billeder', 'grafik', 'video', 'collage', 'montage', 'skærmbillede', 'screenshot', 'faksimile', 'tegning', 'privat', 'privatfoto', 'kilde', 'foto og video', 'alle fotos', 'begge fotos', 'credit'
    ],
    summaryHeadings: [
      'kort fortalt', 'kort om', 'opsummering', 'opsummeret', 'resumé', 'resume', 'sammenfatning', 'overblik', 'overblik over sagen', 'det korte af det lange', 'sagen kort', 'kort om sagen', 'hovedpunkter', 'de vigtigste pointer', 'det vigtigste', 'det handler det om', 'her er sagen', 'det er sket', 'i korte træk', 'artiklen kort', 'ai-resumé', 'vis resumé', 'få overblikket'
    ],
    paywallSigns: [
      'log ind for at læse videre', 'log ind for at læse…', 'log ind for at fortsætte…', 'for at læse videre…', 'for at læse hele artiklen…', 'for at læse resten af…', 'for at fortsætte med at…', 'læs hele artiklen med abonnement…', 'læs resten af artiklen…', 'læs videre med…', 'artiklen er forbeholdt abonnenter…',
      'denne artikel er forbeholdt…', 'denne artikel er for abonnenter…', 'artiklen er for abonnenter', 'artiklen er kun for abonnenter…', 'denne artikel er kun for…', 'kun for abonnenter', 'du skal være abonnent for…', 'du skal have abonnement for…', 'bliv abonnent for at læse…', 'køb abonnement for at læse…',
      'køb abonnement og læs…', 'allerede abonnent?…', 'er du allerede abonnent?…', 'vil du læse videre?…', 'vil du læse hele artiklen?…', 'få adgang til hele artiklen…', 'få adgang til artiklen…', 'lås artiklen op…', 'artiklen er låst…', 'denne artikel er låst…', 'dette er en plus-artikel…', 'opret dig og læs…'
    ],
    errorPages: [
      'siden findes ikke', 'siden blev ikke fundet', 'siden kunne ikke findes', 'siden kan ikke findes', 'vi kan ikke finde siden…', 'vi kunne ikke finde siden…', 'vi kan desværre ikke finde…', 'vi fandt ikke siden…', 'beklager, siden findes ikke…', 'beklager, vi kan ikke…', 'ups, siden findes ikke…',
      'siden du leder efter…', 'den side, du leder efter…', 'den side du leder efter…', 'den ønskede side findes ikke…', 'artiklen findes ikke', 'artiklen findes ikke længere', 'artiklen er ikke længere tilgængelig…', 'adgang nægtet', 'ingen adgang', 'du har ikke adgang til denne…', 'fejl 404', '404',
      'der er opstået en fejl…', 'der opstod en fejl…', 'der skete en fejl…', 'noget gik galt…', 'javascript skal være slået til…', 'slå javascript til…', 'aktiver javascript…', 'aktivér javascript…', 'du skal aktivere javascript…', 'bekræft, at du er et…', 'bekræft at du ikke er…', 'siden er midlertidigt utilgængelig…',
      'page not found', 'access denied'
    ]
  },
  byline: {
    by: [
      'af', 'skrevet af', 'tekst', 'tekst af', 'tekst og foto', 'tekst og fotos', 'foto og tekst', 'journalist', 'journalister', 'reportage af', 'interview af', 'anmeldelse af', 'anmeldt af', 'kommentar af', 'kommentar', 'analyse af', 'analyse', 'klumme af', 'kronik af', 'debatindlæg af', 'leder af',
      'udgivet af', 'oversat af', 'redigeret af', 'forfatter', 'forfattere', 'skribent'
    ],
    and: ['og', '&', 'samt'],
    jobs: [
      'journalist', 'journalister', 'freelancejournalist', 'freelance', 'freelancer', 'reporter', 'nyhedsjournalist', 'sportsjournalist', 'kulturjournalist', 'erhvervsjournalist', 'politisk journalist', 'politisk reporter', 'udlandsjournalist', 'kriminalreporter', 'krimireporter', 'undersøgende journalist',
      'datajournalist', 'journalistpraktikant', 'praktikant', 'journalistelev', 'redaktør', 'chefredaktør', 'ansvarshavende chefredaktør', 'politisk redaktør', 'kulturredaktør', 'sportsredaktør', 'debatredaktør', 'erhvervsredaktør', 'udlandsredaktør', 'opinionsredaktør', 'nyhedsredaktør', 'nyhedschef', 'sportschef',
      'redaktionschef', 'redaktionsleder', 'redaktionssekretær', 'souschef', 'vagthavende', 'lederskribent', 'klummeskribent', 'kommentator', 'politisk kommentator', 'politisk analytiker', 'korrespondent', 'udenrigskorrespondent', 'usa-korrespondent', 'europakorrespondent', 'asienkorrespondent', 'mellemøstkorrespondent',
      'ruslandskorrespondent', 'tysklandskorrespondent', 'medarbejder', 'skribent', 'fotograf', 'fotojournalist', 'videojournalist', 'anmelder', 'filmanmelder', 'musikanmelder', 'boganmelder', 'teateranmelder', 'litteraturanmelder', 'madanmelder', 'kulturskribent', 'vært', 'studievært', 'tilrettelægger', 'producer',
      'forsker', 'professor', 'forfatter', 'debattør'
    ],
    desks: [
      'redaktionen', 'nyhedsredaktionen', 'webredaktionen', 'sportsredaktionen', 'sporten', 'kulturredaktionen', 'udlandsredaktionen', 'erhvervsredaktionen', 'debatredaktionen', 'lokalredaktionen', 'christiansborgredaktionen', 'redaktion', 'nyhedsdesken', 'pressemeddelelse', 'ritzau', 'lederkollegiet'
    ]
  },
  dates: {
    months: [
      ['januar', 'jan'],
      ['februar', 'feb', 'febr'],
      ['marts', 'mar'],
      ['april', 'apr'],
      ['maj'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec']
    ],
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'man', 'tir', 'tirs', 'ons', 'tor', 'tors', 'fre', 'lør', 'søn'],
    published: ['publiceret', 'publiceret den', 'publiceret d', 'først publiceret', 'oprindeligt publiceret', 'udgivet', 'udgivet den', 'offentliggjort', 'offentliggjort den', 'udgivelsesdato', 'bragt', 'bragt den', 'oprettet', 'skrevet', 'dato', 'publ'],
    modified: ['opdateret', 'opdateret den', 'opdateret d', 'sidst opdateret', 'senest opdateret', 'ændret', 'sidst ændret', 'senest ændret', 'redigeret', 'sidst redigeret', 'rettet', 'opd'],
    at: ['kl', 'klokken', '-', '|'],
    hour: [],
    today: ['i dag', 'i morges', 'i aften', 'i eftermiddag', 'i formiddag'],
    yesterday: ['i går', 'i går aftes', 'i går aften'],
    ago: ['siden', 'for'],
    units: {
      minute: ['minut', 'minutter', 'min'],
      hour: ['time', 'timer', 't'],
      day: ['dag', 'dage', 'døgn', 'd'],
      week: ['uge', 'uger']
    },
    order: 'dmy'
  },
  quotes: {
    grammar: {
      marks: [
        ['»', '«'],
        ['”', '”'],
        ['"', '"'],
        ['“', '”'],
        ['„', '“'],
        ['«', '»'],
        ['’', '’']
      ],
      dashSpeech: true,
      dropsSubject: false,
      inverts: true,
      capitalisedNouns: false,
      nameEndings: ['s'],
      definiteEndings: ['en', 'et', 'erne', 'ene']
    },
    cueVerbs: [
      'siger', 'sagde', 'sagt', 'sige', 'udtaler', 'udtalte', 'udtalt', 'fortæller', 'fortalte', 'fortalt', 'forklarer', 'forklarede', 'forklaret', 'oplyser', 'oplyste', 'oplyst', 'skriver', 'skrev', 'skrevet', 'svarer', 'svarede', 'svaret', 'mener', 'mente', 'ment', 'synes', 'syntes', 'tror', 'troede', 'troet',
      'understreger', 'understregede', 'understreget', 'påpeger', 'påpegede', 'påpeget', 'pointerer', 'pointerede', 'pointeret', 'hævder', 'hævdede', 'hævdet', 'påstår', 'påstod', 'påstået', 'bekræfter', 'bekræftede', 'bekræftet', 'afkræfter', 'afkræftede', 'tilføjer', 'tilføjede', 'tilføjet', 'føjer til', 'føjede til',
      'supplerer', 'supplerede', 'suppleret', 'kommenterer', 'kommenterede', 'kommenteret', 'erklærer', 'erklærede', 'erklæret', 'konstaterer', 'konstaterede', 'konstateret', 'fastslår', 'fastslog', 'fastslået', 'slår fast', 'slog fast', 'slået fast', 'indrømmer', 'indrømmede', 'indrømmet', 'medgiver', 'medgav', 'medgivet',
      'erkender', 'erkendte', 'erkendt', 'spørger', 'spurgte', 'spurgt', 'råber', 'råbte', 'råbt', 'advarer', 'advarede', 'advaret', 'præciserer', 'præciserede', 'præciseret', 'melder', 'meldte', 'meldt', 'meddeler', 'meddelte', 'meddelt', 'bekendtgør', 'bekendtgjorde', 'annoncerer', 'annoncerede', 'orienterer', 'orienterede',
      'opsummerer', 'opsummerede', 'opsummeret', 'konkluderer', 'konkluderede', 'konkluderet', 'gentager', 'gentog', 'gentaget', 'fremhæver', 'fremhævede', 'fremhævet', 'fremfører', 'fremførte', 'anfører', 'anførte', 'anført', 'betoner', 'betonede', 'vidner', 'vidnede', 'afslører', 'afslørede', 'afsløret', 'tweeter', 'tweetede', 'tweetet',
      'forsikrer', 'forsikrede', 'forsikret', 'benægter', 'benægtede', 'benægtet', 'nægter', 'nægtede', 'bedyrer', 'bedyrede', 'bemærker', 'bemærkede', 'bemærket', 'beskriver', 'beskrev', 'beskrevet', 'uddyber', 'uddybede', 'uddybet', 'redegør', 'redegjorde', 'redegjort', 'argumenterer', 'argumenterede', 'argumenteret', 'antyder', 'antydede',
      'hvisker', 'hviskede', 'hvisket', 'udbryder', 'udbrød', 'udbrudt', 'indvender', 'indvendte', 'indvendt', 'indskyder', 'indskød', 'indskærper', 'indskærpede', 'opfordrer', 'opfordrede', 'opfordret', 'lyder det', 'lød det', 'hedder det', 'hed det', 'står der', 'stod der', 'lader forstå', 'gør det klart', 'gjorde det klart', 'giver udtryk for',
      'gav udtryk for', 'givet udtryk for', 'peger på', 'pegede på', 'henviser til', 'henviste til', 'skriger', 'skreg', 'klager', 'klagede', 'beretter', 'berettede', 'berettet', 'betror', 'betroede', 'ræsonnerer', 'ræsonnerede', 'informerer', 'informerede', 'informeret', 'varsler', 'varslede', 'noterer', 'noterede', 'replicerer', 'replicerede', 'mindes', 'mindedes'
    ],
    weakCueVerbs: [
      'begynder', 'begyndte', 'begyndt', 'fortsætter', 'fortsatte', 'fortsat', 'slutter', 'sluttede', 'afslutter', 'afsluttede', 'afsluttet', 'smiler', 'smilede', 'griner', 'grinede', 'ler', 'lo', 'sukker', 'sukkede', 'spøger', 'spøgte', 'joker', 'jokede', 'håber', 'håbede', 'håbet', 'frygter', 'frygtede', 'frygtet', 'vurderer', 'vurderede', 'vurderet',
      'roser', 'roste', 'rost', 'kritiserer', 'kritiserede', 'kritiseret', 'kræver', 'krævede', 'krævet', 'foreslår', 'foreslog', 'foreslået', 'anbefaler', 'anbefalede', 'anbefalet', 'anslår', 'anslog', 'vidste', 'vidst', 'føler', 'følte', 'følt', 'forstår', 'forstod', 'forstået', 'tænker', 'tænkte', 'tænkt', 'husker', 'huskede', 'husket',
      'forsvarer', 'forsvarede', 'forsvaret', 'græder', 'græd', 'fastholder', 'fastholdt', 'reagerer', 'reagerede', 'reageret', 'tager', 'tog', 'finder', 'fandt', 'beklager', 'beklagede', 'beklaget', 'takker', 'takkede', 'takket', 'anklager', 'anklagede', 'truer', 'truede', 'afviser', 'afviste', 'afvist', 'læser', 'læste', 'læst', 'citerer', 'citerede', 'citeret',
      'analyserer', 'analyserede', 'oplever', 'oplevede', 'oplevet', 'nikker', 'nikkede', 'jubler', 'jublede', 'raser', 'rasede', 'tordner', 'tordnede', 'beder', 'bad', 'bedt', 'rapporterer', 'rapporterede', 'rapporteret', 'lover', 'lovede', 'lovet', 'synger', 'sang', 'indleder', 'indledte', 'indledt', 'mumler', 'mumlede', 'undrer', 'undrede', 'ser', 'set',
      'lyder', 'lød', 'viser', 'viste', 'vist', 'spår', 'spåede', 'ærgrer', 'ærgrede', 'glæder', 'glædede', 'taler', 'talte', 'talt', 'protesterer', 'protesterede', 'filosoferer', 'filosoferede', 'fnyser', 'fnyste', 'kalder', 'kaldte', 'kaldt', 'regner', 'regnede', 'forventer', 'forventede', 'opremser', 'skitserer', 'skitserede', 'indikerer', 'lægger', 'lagde', 'efterlyser', 'efterlyste'
    ],
    cueParticles: ['til', 'ud', 'frem', 'fast', 'ind', 'videre', 'på', 'op', 'om'],
    auxiliaries: ['har', 'havde', 'have', 'skal', 'skulle', 'vil', 'ville', 'kan', 'kunne', 'må', 'måtte', 'er', 'var', 'bliver', 'blev', 'får', 'fik', 'bør', 'burde'],
    cueNouns: [
      'udtalelse', 'udtalelsen', 'udtalelser', 'pressemeddelelse', 'pressemeddelelsen', 'pressemøde', 'pressemødet', 'meddelelse', 'meddelelsen', 'besked', 'beskeden', 'sms', 'tweet', 'brev', 'brevet', 'rapport', 'rapporten', 'interview', 'interviewet', 'mail', 'mailen', 'e-mail', 'tale', 'talen', 'opslag', 'opslaget', 'facebookopslag', 'facebook-opslag', 'instagram-opslag',
      'indlæg', 'indlægget', 'kommentar', 'kommentaren', 'kronik', 'kronikken', 'debatindlæg', 'læserbrev', 'svar', 'svaret', 'mailsvar', 'forklaring', 'forklaringen', 'vidneudsagn', 'advarsel', 'advarslen', 'budskab', 'budskabet', 'ord', 'ordene', 'spørgsmål', 'spørgsmålet', 'påstand', 'påstanden', 'løfte', 'konklusion', 'konklusionen', 'erklæring', 'erklæringen', 'citat',
      'citatet', 'replik', 'replikken', 'reaktion', 'notat', 'dom', 'dommen', 'kendelse', 'tiltale', 'redegørelse', 'bog', 'bogen', 'artikel', 'artiklen', 'opfordring', 'kritik', 'kritikken', 'bemærkning', 'bemærkningen', 'nyhedsbrev', 'begrundelse', 'begrundelsen'
    ],
    accordingTo: ['ifølge', 'i følge', 'med ordene fra', 'i henhold til', 'hvis man spørger', 'ifølge oplysninger fra', 'efter oplysninger fra', 'oplyst af', 'med henvisning til', 'skal man tro'],
    accordingToAfter: [],
    pronouns: {
      masculine: ['han', 'ham', 'han selv'],
      feminine: ['hun', 'hende', 'hun selv'],
      plural: ['de', 'dem', 'de selv', 'hen', 'begge', 'man', 'vedkommende', 'nogen', 'alle', 'flere', 'mange']
    },
    firstPerson: ['jeg', 'mig', 'vi', 'os'],
    possessives: ['hans', 'hendes', 'deres', 'sin', 'sit', 'sine', 'dennes'],
    relatives: ['som', 'der', 'hvis', 'hvilken', 'hvilket', 'hvilke'],
    complementisers: ['at', 'om', 'hvordan', 'hvorfor', 'hvad', 'hvorvidt'],
    articles: ['en', 'et', 'den', 'det', 'de'],
    indefiniteArticles: ['en', 'et', 'en anden', 'et andet', 'endnu en', 'endnu et', 'nok en', 'nogle', 'flere'],
    prepositions: [
      'i', 'på', 'af', 'til', 'fra', 'med', 'for', 'om', 'ved', 'hos', 'mod', 'mellem', 'under', 'over', 'efter', 'før', 'inden', 'uden', 'gennem', 'igennem', 'blandt', 'bag', 'foran', 'rundt', 'omkring', 'langs', 'inden for', 'indenfor', 'uden for', 'udenfor', 'siden', 'indtil', 'trods', 'ad', 'ud af', 'ind i', 'op ad', 'ifølge', 'ud over', 'udover', 'via', 'per',
      'pr', 'undtagen', 'over for', 'overfor', 'angående', 'vedrørende', 'i stedet for', 'på grund af', 'på trods af', 'til trods for', 'ved siden af', 'i løbet af', 'i forbindelse med', 'nær', 'som følge af', 'takket være', 'oven på', 'hen over'
    ],
    conjunctions: [
      'og', 'men', 'eller', 'for', 'så', 'at', 'når', 'da', 'mens', 'fordi', 'siden', 'hvis', 'såfremt', 'selvom', 'selv om', 'efter at', 'før', 'inden', 'indtil', 'som', 'end', 'både', 'hverken', 'enten', 'samt', 'dog', 'derfor', 'så at', 'eftersom', 'idet', 'imidlertid', 'samtidig med at', 'ligesom', 'skønt', 'hvorimod'
    ],
    honorifics: {
      masculine: ['herr', 'hr', 'sir', 'lord', 'kong', 'prins', 'kronprins', 'grev', 'mr', 'baron', 'pater', 'broder', 'imam', 'pave', 'kejser', 'sultan', 'sheik'],
      feminine: ['fru', 'frøken', 'frk', 'dronning', 'prinsesse', 'kronprinsesse', 'grevinde', 'mrs', 'ms', 'lady', 'søster'],
      neutral: ['dr', 'doktor', 'prof', 'professor', 'lektor', 'kaptajn', 'major', 'oberst', 'general', 'admiral', 'løjtnant', 'sergent', 'biskop', 'provst', 'pastor', 'cand']
    },
    roles: {
      masculine: [
        'mand', 'manden', 'ægtemand', 'ægtemanden', 'far', 'faren', 'faderen', 'søn', 'sønnen', 'bror', 'broren', 'broderen', 'bedstefar', 'bedstefaren', 'farfar', 'morfar', 'onkel', 'onklen', 'fætter', 'svigerfar', 'svigersøn', 'stedfar', 'dreng', 'drengen', 'enkemand', 'talsmand', 'talsmanden', 'konge', 'kongen', 'kronprins', 'kronprinsen', 'prins', 'prinsen',
        'pave', 'paven', 'brandmand', 'brandmanden', 'forretningsmand', 'forretningsmanden', 'sømand', 'munk', 'kejser', 'baron', 'greve', 'styrmand'
      ],
      feminine: [
        'kvinde', 'kvinden', 'kone', 'konen', 'hustru', 'hustruen', 'mor', 'moren', 'moderen', 'datter', 'datteren', 'søster', 'søsteren', 'bedstemor', 'bedstemoren', 'farmor', 'mormor', 'tante', 'tanten', 'faster', 'moster', 'kusine', 'svigermor', 'svigerdatter', 'stedmor', 'pige', 'pigen', 'enke', 'enken', 'talskvinde', 'talskvinden', 'dronning', 'dronningen',
        'kronprinsesse', 'kronprinsessen', 'prinsesse', 'prinsessen', 'jordemoder', 'jordemoderen', 'forretningskvinde', 'nonne', 'veninde', 'veninden', 'skuespillerinde', 'forkvinde', 'forkvinden', 'tillidskvinde', 'sangerinde', 'grevinde'
      ],
      neutral: [
        'formand', 'formanden', 'næstformand', 'bestyrelsesformand', 'bestyrelsesformanden', 'forbundsformand', 'partiformand', 'kæreste', 'tillidsmand', 'ombudsmand', 'ombudsmanden', 'sygeplejerske', 'sygeplejersken', 'sundhedsplejerske',
        'statsminister', 'statsministeren', 'minister', 'ministeren', 'udenrigsminister', 'udenrigsministeren', 'finansminister', 'finansministeren', 'justitsminister', 'justitsministeren', 'forsvarsminister', 'forsvarsministeren', 'sundhedsminister', 'kulturminister', 'klimaminister', 'beskæftigelsesminister', 'skatteminister', 'transportminister',
        'præsident', 'præsidenten', 'vicepræsident', 'folketingsmedlem', 'folketingsmedlemmet', 'folketingspolitiker', 'partileder', 'partilederen', 'gruppeformand', 'politisk ordfører', 'ordfører', 'ordføreren', 'retsordfører', 'finansordfører', 'sundhedsordfører', 'klimaordfører', 'udlændingeordfører', 'leder', 'lederen', 'borgmester', 'borgmesteren', 'overborgmester',
        'rådmand', 'rådmanden', 'regionsrådsformand', 'byrådsmedlem', 'kommunaldirektør', 'generalsekretær', 'generalsekretæren', 'eu-kommissær', 'ambassadør', 'ambassadøren', 'diplomat', 'politiker', 'politikeren', 'talsperson', 'talspersonen', 'pressechef', 'pressechefen', 'presserådgiver', 'kommunikationschef', 'kommunikationschefen', 'direktør', 'direktøren',
        'administrerende direktør', 'adm. direktør', 'topchef', 'topchefen', 'koncernchef', 'vicedirektør', 'underdirektør', 'chef', 'chefen', 'afdelingschef', 'afdelingsleder', 'områdechef', 'sektionschef', 'projektleder', 'driftschef', 'centerchef', 'forstander', 'rektor', 'rektoren', 'skoleleder', 'skolelederen', 'politidirektør', 'politidirektøren', 'politiinspektør',
        'politiinspektøren', 'vicepolitiinspektør', 'politikommissær', 'politikommissæren', 'vagtchef', 'vagtchefen', 'indsatsleder', 'indsatslederen', 'efterforskningsleder', 'politiassistent', 'politibetjent', 'betjent', 'efterforsker', 'beredskabschef', 'anklager', 'anklageren', 'senioranklager', 'specialanklager', 'statsadvokat', 'rigsadvokat', 'advokat', 'advokaten',
        'forsvarsadvokat', 'forsvarsadvokaten', 'forsvarer', 'forsvareren', 'bistandsadvokat', 'dommer', 'dommeren', 'retsformand', 'jurist', 'juristen', 'vidne', 'vidnet', 'tiltalte', 'sigtede', 'læge', 'lægen', 'overlæge', 'overlægen', 'praktiserende læge', 'kirurg', 'psykolog', 'psykologen', 'psykiater', 'tandlæge', 'dyrlæge', 'fysioterapeut', 'forsker', 'forskeren',
        'seniorforsker', 'professor', 'professoren', 'lektor', 'lektoren', 'adjunkt', 'ph.d.-studerende', 'lærer', 'læreren', 'pædagog', 'studerende', 'elev', 'eleven', 'økonom', 'økonomen', 'cheføkonom', 'cheføkonomen', 'privatøkonom', 'overvismand', 'nationalbankdirektør', 'analytiker', 'analytikeren', 'chefanalytiker', 'ekspert', 'eksperten', 'historiker', 'historikeren',
        'valgforsker', 'klimaforsker', 'meteorolog', 'meteorologen', 'geolog', 'biolog', 'ingeniør', 'ingeniøren', 'arkitekt', 'præst', 'præsten', 'sognepræst', 'biskop', 'biskoppen', 'imam', 'general', 'generalen', 'forsvarschef', 'forsvarschefen', 'oberst', 'major', 'kaptajn', 'kaptajnen', 'officer', 'soldat', 'soldaten', 'træner', 'træneren', 'cheftræner', 'cheftræneren',
        'landstræner', 'landstræneren', 'sportsdirektør', 'sportschef', 'sportschefen', 'sportsdirektøren', 'manager', 'anfører', 'anføreren', 'spiller', 'spilleren', 'angriber', 'angriberen', 'midtbanespiller', 'forsvarsspiller', 'målmand', 'målmanden', 'cykelrytter', 'rytter', 'rytteren', 'løber', 'svømmer', 'agent', 'skuespiller', 'skuespilleren', 'artist', 'musiker', 'musikeren',
        'sanger', 'sangeren', 'forsanger', 'instruktør', 'instruktøren', 'filminstruktør', 'forfatter', 'forfatteren', 'kunstner', 'kunstneren', 'komiker', 'komikeren', 'vært', 'værten', 'journalist', 'journalisten', 'redaktør', 'redaktøren', 'chefredaktør', 'kommentator', 'korrespondent', 'fotograf', 'fotografen', 'producent', 'influencer', 'landmand', 'landmanden', 'fisker',
        'chauffør', 'chaufføren', 'buschauffør', 'lokofører', 'pilot', 'piloten', 'skipper', 'ejer', 'ejeren', 'indehaver', 'indehaveren', 'stifter', 'stifteren', 'medstifter', 'iværksætter', 'iværksætteren', 'investor', 'ejendomsmægler', 'håndværker', 'tømrer', 'kok', 'kokken', 'nabo', 'naboen', 'beboer', 'beboeren', 'borger', 'borgeren', 'turist', 'patient', 'patienten', 'kunde', 'kunden',
        'passager', 'øjenvidne', 'øjenvidnet', 'pårørende', 'ven', 'vennen', 'kollega', 'kollegaen', 'samlever', 'kæresten', 'barn', 'barnebarn', 'tvilling', 'aktivist', 'aktivisten', 'pensionist', 'teenager', 'milliardær', 'medlem', 'forælder', 'tillidsrepræsentant', 'konsulent', 'rådgiver', 'koordinator', 'museumsinspektør', 'museumsdirektør'
      ]
    },
    groups: [
      'politiet', 'myndighederne', 'myndigheder', 'regeringen', 'oppositionen', 'flertallet', 'kritikere', 'kritikerne', 'eksperter', 'eksperterne', 'forskere', 'forskerne', 'borgere', 'borgerne', 'beboere', 'beboerne', 'naboer', 'naboerne', 'vidner', 'vidnerne', 'pårørende', 'efterladte', 'forældre', 'forældrene', 'familien', 'elever', 'eleverne', 'studerende', 'de studerende',
      'lærere', 'lærerne', 'læger', 'lægerne', 'sygeplejersker', 'sygeplejerskerne', 'ansatte', 'de ansatte', 'medarbejdere', 'medarbejderne', 'fagforeninger', 'landmænd', 'landmændene', 'demonstranter', 'demonstranterne', 'aktivister', 'aktivisterne', 'fans', 'tilhængere', 'spillere', 'spillerne', 'politikere', 'politikerne', 'økonomer', 'analytikere', 'analytikerne', 'advokater',
      'anklagemyndigheden', 'forsvaret', 'efterforskerne', 'beredskabet', 'brandvæsenet', 'ledelsen', 'bestyrelsen', 'aktionærer', 'investorer', 'turister', 'passagerer', 'kunder', 'vælgere', 'vælgerne', 'læsere', 'læserne', 'kilder', 'kilderne', 'embedsmænd', 'diplomater', 'soldater', 'journalister', 'medier', 'medierne', 'arrangørerne', 'ofrene', 'parterne', 'republikanerne', 'demokraterne',
      'andre', 'nogle', 'mange', 'flere', 'folk', 'alle'
    ],
    pairs: ['parret', 'ægteparret', 'duoen', 'trioen', 'brødrene', 'søstrene', 'tvillingerne'],
    organisations: [
      'ministerium', 'ministeriet', 'udenrigsministeriet', 'finansministeriet', 'justitsministeriet', 'sundhedsministeriet', 'forsvarsministeriet', 'styrelse', 'styrelsen', 'sundhedsstyrelsen', 'fødevarestyrelsen', 'miljøstyrelsen', 'energistyrelsen', 'skattestyrelsen', 'vejdirektoratet', 'direktorat', 'seruminstitut', 'statens serum institut', 'rigspolitiet', 'pet', 'politikreds', 'politiet',
      'københavns politi', 'regering', 'regeringen', 'folketinget', 'christiansborg', 'kommune', 'kommunen', 'region', 'regionen', 'byrådet', 'byretten', 'byret', 'landsretten', 'landsret', 'højesteret', 'universitet', 'universitetet', 'institut', 'instituttet', 'hospital', 'hospitalet', 'sygehus', 'sygehuset', 'rigshospitalet', 'skole', 'skolen', 'gymnasium', 'bank', 'banken', 'nationalbanken',
      'danske bank', 'nordea', 'selskab', 'selskabet', 'koncern', 'koncernen', 'virksomhed', 'virksomheden', 'firma', 'firmaet', 'forbund', 'forbundet', 'fagforening', 'fagforeningen', 'fagbevægelsen', 'dansk industri', 'dansk erhverv', 'forening', 'foreningen', 'organisation', 'organisationen', 'fond', 'fonden', 'råd', 'rådet', 'forbrugerrådet', 'nævn', 'nævnet', 'udvalg', 'udvalget',
      'kommission', 'kommissionen', 'parti', 'partiet', 'socialdemokratiet', 'venstre', 'moderaterne', 'enhedslisten', 'dansk folkeparti', 'radikale venstre', 'liberal alliance', 'klub', 'klubben', 'hold', 'holdet', 'dansk boldspil-union', 'dbu', 'avis', 'avisen', 'nyhedsbureau', 'nyhedsbureauet', 'medie', 'mediet', 'kanal', 'kanalen', 'dr', 'kirke', 'kirken', 'folkekirken', 'stift', 'dsb',
      'banedanmark', 'dmi', 'danmarks statistik', 'ambassaden', 'fn', 'nato', 'eu', 'eu-kommissionen', 'who', 'røde kors', 'red barnet', 'center', 'centret', 'museum', 'museet', 'teater', 'teatret', 'afdeling', 'tilsyn', 'tilsynet', 'finanstilsynet', 'datatilsynet', 'arbejdstilsynet', 'a/s', 'aps', 'inc', 'ltd'
    ],
    documents: [
      'rapport', 'rapporten', 'udtalelse', 'udtalelsen', 'pressemeddelelse', 'pressemeddelelsen', 'meddelelse', 'meddelelsen', 'brev', 'brevet', 'mail', 'mailen', 'studie', 'studiet', 'undersøgelse', 'undersøgelsen', 'måling', 'målingen', 'dom', 'dommen', 'kendelse', 'kendelsen', 'anklageskrift', 'anklageskriftet', 'sigtelse', 'sigtelsen', 'notat', 'notatet', 'dokument', 'dokumentet', 'dokumenter',
      'lov', 'loven', 'grundloven', 'lovforslag', 'lovforslaget', 'aftale', 'aftalen', 'bog', 'bogen', 'artikel', 'artiklen', 'leder', 'indlæg', 'indlægget', 'opslag', 'opslaget', 'hjemmeside', 'hjemmesiden', 'statistik', 'statistikken', 'tal', 'skilt', 'skiltet', 'program', 'programmet', 'video', 'videoen', 'ansøgning', 'klage', 'klagen', 'evaluering', 'redegørelse', 'redegørelsen', 'døgnrapport', 'døgnrapporten', 'referat', 'referatet', 'regnskab', 'regnskabet'
    ],
    particles: ['von', 'van', 'de', 'der', 'den', 'af', 'la', 'le', 'du', 'da', 'dos', 'el', 'al', 'bin', 'ibn', 'ben', 'abu', 'di', 'zu', 'ter'],
    firstNames: {
      masculine: [
        'Peter', 'Jens', 'Lars', 'Michael', 'Henrik', 'Thomas', 'Søren', 'Jan', 'Christian', 'Martin', 'Niels', 'Anders', 'Morten', 'Jesper', 'Hans', 'Jørgen', 'Mads', 'Per', 'Ole', 'Rasmus', 'Mikkel', 'Kim', 'Kristian', 'Poul', 'Kasper', 'Casper', 'Brian', 'Carsten', 'Karsten', 'Allan', 'Erik', 'Claus', 'Klaus', 'Torben', 'Flemming', 'Steen', 'Finn', 'Bent', 'Jakob', 'Jacob', 'Simon', 'Frederik',
        'Mathias', 'Emil', 'Oliver', 'William', 'Magnus', 'Nikolaj', 'Nicolai', 'Daniel', 'Jonas', 'Tobias', 'Sebastian', 'Lasse', 'Anton', 'Victor', 'Viktor', 'Oscar', 'Kenneth', 'Dennis', 'René', 'Johnny', 'John', 'Leif', 'Bjarne', 'Kurt', 'Svend', 'Knud', 'Mogens', 'Preben', 'Steffen', 'Stig', 'Ulrik', 'Troels', 'Asger', 'Esben', 'Jeppe', 'Bo', 'Kaj', 'Karl', 'Carl', 'Aksel', 'Gorm', 'Villy', 'Pelle', 'Bertel', 'Uffe', 'Ahmad', 'Ali', 'Hassan', 'Mohammed'
      ],
      feminine: [
        'Anne', 'Kirsten', 'Mette', 'Hanne', 'Helle', 'Anna', 'Susanne', 'Lene', 'Maria', 'Marianne', 'Inge', 'Karen', 'Lone', 'Camilla', 'Pia', 'Louise', 'Charlotte', 'Bente', 'Tina', 'Gitte', 'Ida', 'Inger', 'Jette', 'Julie', 'Sofie', 'Emma', 'Laura', 'Birgit', 'Birthe', 'Hannah', 'Lis', 'Lise', 'Maja', 'Line', 'Dorthe', 'Heidi', 'Annette', 'Anette', 'Christina', 'Birgitte', 'Bodil', 'Pernille', 'Rikke',
        'Trine', 'Signe', 'Sarah', 'Sara', 'Mathilde', 'Emilie', 'Freja', 'Clara', 'Ella', 'Karla', 'Nanna', 'Cecilie', 'Josefine', 'Caroline', 'Katrine', 'Kathrine', 'Stine', 'Tine', 'Sanne', 'Winnie', 'Ulla', 'Vibeke', 'Merete', 'Margrethe', 'Ellen', 'Else', 'Grethe', 'Eva', 'Astrid', 'Amalie', 'Sille', 'Malene', 'Majbritt', 'Jane', 'Joan', 'Ditte', 'Dorte', 'Connie', 'Lea', 'Lærke', 'Liva', 'Sofia', 'Alberte', 'Benedikte', 'Pil', 'Tove', 'Fatima', 'Aisha'
      ]
    },
    notNames: [
      'en', 'et', 'den', 'det', 'de', 'dette', 'disse', 'denne', 'jeg', 'du', 'han', 'hun', 'hen', 'vi', 'i', 'man', 'min', 'mit', 'mine', 'din', 'sin', 'vores', 'deres', 'hans', 'hendes', 'og', 'men', 'eller', 'for', 'så', 'da', 'når', 'hvis', 'fordi', 'mens', 'siden', 'selv', 'også', 'ikke', 'nej', 'ja', 'jo', 'nu', 'her', 'der', 'hvor', 'hvad', 'hvem', 'hvorfor', 'hvordan', 'hvilken', 'hvilke', 'på', 'af', 'til', 'fra',
      'med', 'ved', 'mod', 'under', 'over', 'efter', 'før', 'inden', 'uden', 'gennem', 'blandt', 'ifølge', 'samtidig', 'desuden', 'derimod', 'dog', 'derfor', 'måske', 'kun', 'bare', 'alle', 'andre', 'mange', 'flere', 'nogle', 'ingen', 'intet', 'hver', 'begge', 'at', 'trods', 'hidtil', 'tidligere', 'senere', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'januar', 'februar', 'marts', 'april',
      'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december', 'foto', 'billede', 'tekst', 'læs', 'se', 'fakta', 'annonce', 'er', 'har', 'skal', 'kan', 'to', 'tre', 'fire', 'fem', 'danmark', 'dansk', 'danske', 'tak', 'okay', 'altså', 'dermed', 'alligevel', 'imidlertid', 'endelig', 'pludselig', 'desværre', 'ofte', 'nogen', 'sammen', 'fremover', 'derudover', 'omvendt', 'heldigvis'
    ],
    notSpeech: [
      'såkaldt', 'såkaldte', 'kaldt', 'kaldet', 'kaldes', 'kaldte', 'døbt', 'med titlen', 'titlen', 'overskriften', 'bogen', 'romanen', 'filmen', 'sangen', 'albummet', 'serien', 'stykket', 'forestillingen', 'programmet', 'podcasten', 'udstillingen', 'begrebet', 'ordet', 'udtrykket', 'termen', 'operation', 'projektet', 'øgenavnet', 'kælenavnet', 'navnet', 'artiklen', 'dokumentaren', 'singlen', 'pladen',
      'avisen', 'sloganet', 'mottoet', 'hashtagget', 'betegnelsen', 'benævnt'
    ],
    imagined: [
      'ville sige', 'ville have sagt', 'kunne have sagt', 'burde have sagt', 'burde sige', 'kunne sige', 'vil sige', 'vil have sagt', 'som for at sige', 'som om han sagde', 'forestil dig', 'tænk hvis', 'har aldrig sagt', 'aldrig sagt', 'ikke sagt', 'siger ikke', 'sagde ikke', 'kan man sige', 'må man sige', 'skal sige'
    ]
  }
}
