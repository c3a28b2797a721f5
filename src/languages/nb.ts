import type { Language } from './language.js'

/** Norwegian Bokmål. */
// biome-ignore format: word lists read better several to a line
export const nb: Language = {
  code: 'nb',
  name: 'Norwegian Bokmål',
  functionWords: [
    'ikke', 'av', 'etter', 'å', 'også', 'fra', 'blir', 'bli', 'ble', 'hun', 'noe', 'nå', 'mer', 'mye', 'selv', 'hva', 'hvor',
    'hvem', 'ut', 'sier', 'mot', 'seg', 'meg', 'deg', 'dem', 'oss', 'være', 'vært', 'skal', 'vil', 'kan', 'må', 'har', 'hadde',
    'mellom', 'uten', 'opp', 'bare', 'noen', 'alle', 'andre', 'flere', 'år', 'når', 'fordi', 'eller', 'og', 'på', 'er', 'som',
    'det', 'til', 'med', 'for', 'den', 'de', 'et', 'en', 'var', 'om', 'men', 'han', 'ved', 'så', 'vi', 'jeg', 'i', 'at', 'dette',
    'ifølge'
  ],
  page: {
    phrases: {
      share: [
        'del', 'del saken', 'del artikkelen', 'del denne saken', 'del denne artikkelen', 'del siden', 'del på', 'del på facebook',
        'del på twitter', 'del på x', 'del på linkedin', 'del på e-post', 'del på epost', 'del via e-post', 'del lenke',
        'del lenken', 'del med venner', 'del video', 'del innlegget', 'deling', 'kopier lenke', 'kopier lenken', 'kopier link',
        'lenke kopiert', 'lenken er kopiert', 'lenken er kopiert…', 'send på e-post', 'send e-post', 'send til en venn',
        'tips en venn', 'skriv ut', 'skriv ut artikkelen', 'skriv ut saken', 'lagre', 'lagre artikkel', 'lagre artikkelen',
        'lagre saken', 'lagre til senere', 'les senere', 'legg til i favoritter', 'gi bort saken', 'gi bort artikkelen',
        'lukk deling', 'facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'messenger', 'instagram', 'e-post', 'epost',
        'snapchat', 'tiktok', 'bluesky', 'threads', 'reddit', 'sms', 'pinterest', 'youtube', 'lik', 'like', 'liker', 'anbefal',
        'følg oss', 'følg oss på…', 'følg oss på facebook', 'følg oss i sosiale medier', 'følg', 'lik oss på facebook', 'share',
        'tweet', 'print', 'tekststørrelse', 'større tekst', 'mindre tekst', 'sosiale medier'
      ],
      advert: [
        'annonse', 'annonser', 'annonsørinnhold', 'annonseinnhold', 'annonsørinnhold fra…', 'annonsørinnhold levert av…',
        'reklame', 'sponset', 'sponset innhold', 'sponset av…', 'betalt innhold', 'kommersielt innhold', 'kommersielt samarbeid',
        'kommersielt samarbeid med…', 'innhold fra annonsør', 'innhold fra våre annonsører', 'innhold fra våre partnere',
        'saken fortsetter under annonsen', 'saken fortsetter under annonsen…', 'artikkelen fortsetter under annonsen',
        'artikkelen fortsetter under annonsen…', 'artikkelen fortsetter etter annonsen', 'teksten fortsetter under annonsen',
        'saken fortsetter etter annonsen', 'saken fortsetter under bildet…', 'saken fortsetter under',
        'saken fortsetter under bildet', 'saken fortsetter under videoen', 'artikkelen fortsetter under bildet',
        'annonsen fortsetter under', 'stillingsannonser', 'ledige stillinger', 'bestill annonse', 'annonsere', 'annonsér her',
        'annonser hos oss', 'lukk annonsen', 'lukk annonse', 'hopp over annonsen', 'rabattkoder', 'rabattkode', 'tilbud',
        'dagens tilbud', 'affiliate', 'advertisement', 'sponsored', 'sponsored content', 'ad'
      ],
      newsletter: [
        'nyhetsbrev', 'våre nyhetsbrev', 'nyhetsbrevet', 'vårt nyhetsbrev', 'meld deg på nyhetsbrevet…',
        'meld deg på vårt nyhetsbrev…', 'meld deg på våre nyhetsbrev…', 'meld deg på nyhetsbrev', 'meld deg på',
        'meld deg på her…', 'meld meg på', 'påmelding nyhetsbrev', 'abonner på nyhetsbrevet…', 'abonner på vårt nyhetsbrev…',
        'abonner på nyhetsbrev', 'få nyhetsbrevet…', 'få vårt nyhetsbrev…', 'få de siste nyhetene…', 'få nyheter på e-post…',
        'få nyhetene rett i innboksen…', 'få de viktigste nyhetene…', 'motta nyhetsbrev', 'motta vårt nyhetsbrev…',
        'ja takk, jeg ønsker å motta…', 'ja, jeg vil ha nyhetsbrev…', 'ja, jeg vil motta…', 'rett i innboksen…',
        'din e-postadresse', 'din e-post', 'e-postadresse', 'skriv inn e-postadressen din…', 'skriv inn din e-postadresse…',
        'ved å melde deg på…', 'ved å registrere deg…', 'du kan når som helst melde…', 'takk for at du meldte…',
        'takk for påmeldingen…', 'du er nå påmeldt…', 'se alle nyhetsbrev', 'varsler', 'få varsel', 'få varsler',
        'slå på varsler', 'få push-varsler…', 'newsletter', 'gratis nyhetsbrev', 'ikke gå glipp av noe…'
      ],
      paywall: [
        'for abonnenter', 'kun for abonnenter', 'bare for abonnenter', 'abonnent', 'abonnenter', 'for våre abonnenter', 'pluss',
        'pluss-sak', 'plussartikkel', 'plus', 'premium', 'eksklusivt for abonnenter', 'denne saken er for abonnenter…',
        'denne artikkelen er for abonnenter…', 'dette er en sak for…', 'dette er en pluss-sak…', 'dette er en plussartikkel…',
        'denne artikkelen er forbeholdt abonnenter…', 'artikkelen er for abonnenter…', 'bli abonnent', 'bli abonnent i dag',
        'bli abonnent nå', 'bli abonnent…', 'kjøp abonnement', 'kjøp abonnement…', 'bestill abonnement', 'bestill abonnement…',
        'abonner', 'abonner nå', 'abonner her', 'abonner på…', 'abonnement', 'abonnere', 'se abonnementer',
        'se alle abonnementer', 'se alle tilbud', 'se våre abonnementer…', 'velg abonnement', 'prøv gratis', 'prøv oss gratis…',
        'prøv nå', 'prøv abonnement…', 'prøv en måned…', 'digitalabonnement', 'digitalt abonnement', 'gaveabonnement',
        'allerede abonnent', 'allerede abonnent?', 'allerede abonnent?…', 'er du allerede abonnent?…', 'er du abonnent?…',
        'har du allerede abonnement?…', 'har du abonnement?…', 'har du allerede et abonnement?…', 'logg inn for å lese…',
        'logg inn for å fortsette…', 'logg på for å lese…', 'les videre med…', 'les hele saken', 'les hele saken…',
        'les hele artikkelen…', 'for å lese videre…', 'for å lese saken må du…', 'for å lese artikkelen må du…',
        'du må være abonnent for…', 'du må ha abonnement for…', 'du trenger abonnement for…', 'vil du lese videre?…',
        'vil du lese mer?…', 'vil du lese hele saken?…', 'få tilgang til…', 'få full tilgang…', 'få tilgang', 'full tilgang til…',
        'lås opp saken', 'lås opp artikkelen', 'ingen bindingstid', 'ingen binding', 'avslutt når du vil',
        'si opp når som helst…', 'kjøp tilgang', 'støtt oss', 'støtt oss…', 'støtt uavhengig journalistikk…',
        'støtt vår journalistikk…', 'støtt lokalavisen…', 'bli medlem'
      ],
      cookie: [
        'informasjonskapsler', 'cookies', 'bruk av informasjonskapsler', 'bruk av cookies', 'om informasjonskapsler', 'om cookies', 'administrer informasjonskapsler', 'administrer samtykke', 'administrer samtykker', 'endre samtykke', 'samtykke', 'samtykker', 'samtykkeinnstillinger', 'innstillinger for informasjonskapsler', 'cookie-innstillinger', 'cookieinnstillinger', 'personverninnstillinger', 'personvern', 'personvern og cookies', 'personvern og informasjonskapsler', 'godta', 'godta alle', 'godta alle cookies', 'godta cookies', 'godta og lukk', 'jeg godtar', 'aksepter', 'aksepter alle', 'aksepterer', 'avvis', 'avvis alle', 'avslå', 'avslå alle', 'kun nødvendige', 'bare nødvendige', 'nødvendige', 'bare nødvendige informasjonskapsler', 'tilpass', 'lagre innstillinger', 'jeg forstår', 'vis detaljer', 'vi bruker informasjonskapsler…', 'vi bruker cookies…', 'vi og våre partnere…', 'denne nettsiden bruker informasjonskapsler…', 'denne nettsiden bruker cookies…', 'nettstedet bruker informasjonskapsler…', 'nettstedet bruker cookies…', 'dette nettstedet bruker informasjonskapsler…', 'dette nettstedet bruker cookies…', 'ved å bruke nettstedet…', 'vi verdsetter ditt personvern…', 'vis innhold fra…', 'accept all', 'cookie settings'
      ],
      navigation: [
        'forside', 'forsiden', 'til forsiden', 'gå til forsiden', 'tilbake til forsiden', 'hjem', 'meny', 'åpne meny',
        'lukk meny', 'hovedmeny', 'lukk', 'åpne', 'søk', 'søk etter', 'søk her', 'hopp til innhold', 'hopp til innholdet',
        'hopp til hovedinnhold', 'gå til innhold', 'gå til hovedinnhold', 'til toppen', 'til toppen av siden',
        'tilbake til toppen', 'tilbake', 'gå tilbake', 'neste', 'forrige', 'neste sak', 'forrige sak', 'neste side',
        'forrige side', 'vis mer', 'vis flere', 'vis alle', 'vis mindre', 'se alle', 'se flere', 'se flere saker',
        'se alle saker', 'flere saker', 'last flere', 'last inn flere', 'les mer', 'les saken', 'mer', 'nyheter', 'siste nytt',
        'siste', 'innenriks', 'utenriks', 'norge', 'verden', 'politikk', 'økonomi', 'næringsliv', 'børs', 'bolig', 'jobb',
        'karriere', 'krim', 'sport', 'fotball', 'håndball', 'langrenn', 'skiskyting', 'ski', 'ishockey', 'vintersport', 'kultur',
        'kjendis', 'musikk', 'film', 'bøker', 'litteratur', 'teater', 'tv', 'tv-guide', 'radio', 'underholdning', 'livsstil',
        'mat', 'mat og drikke', 'helse', 'reise', 'forbruker', 'motor', 'bil', 'teknologi', 'tek', 'vitenskap', 'forskning',
        'klima', 'miljø', 'natur', 'meninger', 'debatt', 'kronikk', 'kronikker', 'leder', 'ledere', 'kommentar', 'leserinnlegg',
        'ytring', 'ytringer', 'magasin', 'lokalt', 'distrikt', 'oslo', 'bergen', 'trondheim', 'stavanger', 'tromsø', 'sápmi',
        'video', 'videoer', 'bilder', 'podkast', 'podkaster', 'podcast', 'podcaster', 'direkte', 'nett-tv', 'vær', 'været',
        'trafikk', 'kryssord', 'quiz', 'sudoku', 'spill', 'horoskop', 'arkiv', 'tema', 'dokumentar', 'valg', 'skattelister',
        'barn', 'familie', 'rubrikk', 'dødsannonser', 'minneord', 'eavis', 'e-avis', 'e-avisen', 'les e-avis', 'dagens avis',
        'papiravis', 'min side', 'min konto', 'min profil', 'logg inn', 'logg ut', 'logg på', 'innlogging', 'registrer deg',
        'opprett konto', 'opprett bruker', 'glemt passord', 'glemt passord?', 'kundeservice', 'kundesenter', 'hjelp', 'kontakt',
        'kontakt oss', 'kontakt redaksjonen', 'om oss', 'om avisen', 'redaksjonen', 'ansatte', 'annonsere hos oss',
        'annonseinformasjon', 'jobb hos oss', 'tips oss', 'tips', 'send tips', 'tips redaksjonen', 'har du tips?',
        'rss', 'sitemap', 'nettstedskart', 'tilgjengelighet', 'tilgjengelighetserklæring', 'innstillinger', 'våre nettsteder',
        'klikk her', 'emner', 'seksjoner', 'english', 'norsk', 'bokmål', 'nynorsk', 'skip to content'
      ],
      copyright: [
        'alle rettigheter reservert', 'alle rettigheter forbeholdt', 'innholdet er opphavsrettslig beskyttet…', 'opphavsrett…', 'copyright…', '© …', 'copyright ©…', 'utgitt av…', 'ansvarlig redaktør', 'utgiver…', 'organisasjonsnummer…', 'arbeider etter vær varsom-plakatens…', 'avisen arbeider etter…', 'vær varsom-plakaten', 'redaktørplakaten', 'pressens faglige utvalg', 'redaktøransvar', 'redaksjonelle retningslinjer', 'etiske retningslinjer', 'personvernerklæring', 'personvernpolicy', 'brukervilkår', 'vilkår', 'vilkår for bruk', 'abonnementsvilkår', 'kjøpsvilkår', 'salgsvilkår', 'all rights reserved', 'for videre bruk kontakt…', 'formålsparagraf'
      ],
      comments: [
        'kommentarer', 'kommentar', '0 kommentarer', '1 kommentar', 'ingen kommentarer', 'ingen kommentarer ennå', 'skriv en kommentar', 'skriv kommentar', 'legg igjen en kommentar', 'legg inn en kommentar', 'legg til kommentar', 'kommenter', 'kommenter saken', 'kommenter artikkelen', 'vis kommentarer', 'vis alle kommentarer', 'se kommentarer', 'les kommentarer', 'flere kommentarer', 'skjul kommentarer', 'svar', 'avbryt svar', 'rapporter', 'rapporter kommentar', 'rapporter innlegg', 'logg inn for å kommentere…', 'du må være innlogget for…', 'du må logge inn for…', 'du må være logget inn…', 'kommentarfeltet er stengt…', 'kommentarfeltet er lukket…', 'kommentarfeltet er åpent…', 'kommentarfeltet er nå stengt…', 'kommentarfeltet modereres…', 'debattregler', 'våre debattregler…', 'les debattreglene…', 'delta i debatten', 'delta i debatten…', 'bli med i debatten…', 'bli med i diskusjonen…', 'delta i diskusjonen', 'hva mener du?', 'si din mening', 'si din mening…', 'vi ønsker en god debatt…', 'vi setter pris på debatt…', 'bruk fullt navn…', 'vis respekt for…', 'e-postadressen din vil ikke…', 'obligatoriske felt er merket…', 'lagre navn, e-post…', 'publiser kommentar', 'publiser', 'sorter etter', 'nyeste først', 'eldste først'
      ],
      player: [
        'spill av', 'spill av video', 'pause', 'se video', 'se videoen', 'se video:…', 'se klippet', 'se hele sendingen', 'se sendingen', 'lytt', 'lytt til saken', 'lytt til artikkelen', 'lytt til podkasten', 'hør', 'hør saken', 'hør saken opplest', 'hør podkasten', 'hør podcasten', 'hør episoden', 'hør podkasten her…', 'lytt til artikkelen…', 'få saken opplest', 'få artikkelen opplest', 'opplest av kunstig intelligens…', 'lyden er generert…', 'teksten leses opp av…', 'teksten er lest opp…', 'skru på lyd', 'slå på lyd', 'slå av lyd', 'lyd av', 'fullskjerm', 'undertekster', 'hastighet', 'laster', 'laster inn', 'laster innhold', 'laster video', 'videoen kan ikke spilles…', 'videoen er ikke tilgjengelig…', 'nettleseren din støtter ikke…', 'din nettleser støtter ikke…', 'neste video', 'se direkte', 'se direktesending', 'direktesending', 'play', 'loading', 'spotify', 'abonner på podkasten…', 'innebygd video'
      ],
      appPrompt: [
        'last ned appen', 'last ned appen…', 'last ned vår app', 'last ned vår app…', 'last ned nyhetsappen…', 'hent appen', 'hent appen…', 'få appen', 'åpne i appen', 'åpne appen', 'les i appen', 'bruk appen', 'fortsett i appen', 'app', 'apper', 'appen', 'våre apper', 'vår app', 'nyhetsapp', 'mobilapp', 'app store', 'google play', 'last ned fra app store', 'last ned på app store', 'last ned fra google play', 'last ned på google play', 'tilgjengelig på google play', 'for iphone', 'for android', 'iphone', 'android', 'ios', 'skann qr-koden…'
      ],
      correction: [
        'rettelse', 'rettelser', 'retting', 'presisering', 'oppdatering', 'beriktigelse', 'rettelse:…', 'presisering:…',
        'rettelser:…', 'redaksjonell merknad', 'i en tidligere versjon av…', 'en tidligere versjon av denne…',
        'en tidligere versjon av saken…', 'en tidligere versjon av artikkelen…', 'i en tidligere utgave av…',
        'i den opprinnelige versjonen av…', 'i første versjon av denne…', 'i en første versjon av…', 'saken er oppdatert…',
        'artikkelen er oppdatert…', 'denne saken er oppdatert…', 'denne artikkelen er oppdatert…', 'artikkelen er rettet…',
        'artikkelen er endret…', 'saken er endret…', 'denne artikkelen er rettet…', 'denne saken ble først publisert…',
        'denne artikkelen ble først publisert…', 'artikkelen ble først publisert…', 'saken ble først publisert…'
      ],
      authorBio: [
        'om forfatteren', 'om skribenten', 'om forfatterne', 'om journalisten', 'forfatter', 'forfattere', 'skribent',
        'bidragsyter', 'bidragsytere', 'journalist', 'journalister', 'flere saker av…', 'flere artikler av…',
        'mer fra denne forfatteren', 'alle saker av…', 'se alle artikler av…', 'les flere artikler av…', 'følg forfatteren',
        'følg skribenten', 'kontakt journalisten', 'kontakt forfatteren', 'send tips til…', 'send e-post til…',
        'artikkelforfatteren er…', 'dette er en kronikk…', 'dette er et debattinnlegg…', 'dette er en kommentar…',
        'dette er et leserinnlegg…', 'kronikken gir uttrykk for…', 'teksten gir uttrykk for…', 'innlegget gir uttrykk for…',
        'meninger i teksten står for…', 'denne kommentaren gir uttrykk for…', 'debattinnlegget gir uttrykk for…',
        'kommentaren gir uttrykk for…'
      ],
      other: [
        'lesetid…', 'min lesetid', 'min. lesetid', 'minutters lesetid', 'minutter å lese', 'vis bilde', 'vis større bilde',
        'se større bilde', 'forstørr bildet', 'forstørr', 'klikk for større bilde', 'trykk for større bilde', 'se bildene',
        'se alle bilder', 'se bildeserie', 'bildeserie', 'neste bilde', 'forrige bilde', 'lukk bildet', 'åpne bildet', 'bilde',
        'vis kart', 'stem', 'stem her', 'avstemning', 'se resultater', 'se resultat', 'takk for din stemme…', 'dagens spørsmål',
        'ta quizen', 'fant du en feil?…', 'har du funnet en feil?…', 'funnet en feil?…', 'har du tips i saken?…',
        'har du tips til oss?…', 'har du tips om…', 'har du innspill til…', 'har du en nyhetstips?…', 'vet du noe om saken?…',
        'vet du mer om…', 'tips oss…', 'tips oss på…', 'send oss en e-post…', 'send sms til…', 'vis hele innlegget',
        'se innlegget', 'se innlegget på instagram', 'et innlegg delt av…', 'åpnes i nytt vindu', 'ekstern lenke',
        'denne artikkelen er over…', 'denne saken er over…', 'denne artikkelen er mer enn…', 'artikkelen er eldre enn…',
        'var denne artikkelen nyttig?…', 'saken fortsetter', 'faktaboks', 'vis fakta', 'utvid faktaboks', 'saken oppdateres',
        'vi oppdaterer saken'
      ]
    },
    relatedHeadings: [
      'les også', 'les mer', 'les mer om', 'les mer om saken', 'les mer om temaet', 'les mer her', 'les flere saker',
      'les flere saker om', 'les flere artikler om', 'les videre', 'les saken', 'les flere', 'relaterte saker',
      'relaterte artikler', 'relatert', 'relatert innhold', 'relaterte nyheter', 'relaterte videoer', 'liknende saker',
      'lignende saker', 'lignende artikler', 'mer om saken', 'mer om denne saken', 'mer om dette', 'mer om temaet',
      'mer om emnet', 'mer om samme tema', 'flere saker om', 'flere saker om dette', 'flere saker om temaet', 'flere artikler om',
      'flere artikler om temaet', 'saker om samme tema', 'artikler om samme tema', 'samme tema', 'anbefalte saker',
      'anbefalte artikler', 'anbefalt', 'anbefalt for deg', 'anbefalt lesning', 'anbefalt videre lesning', 'anbefalinger',
      'vi anbefaler', 'redaksjonen anbefaler', 'videre lesning', 'les neste', 'neste sak', 'se også', 'hør også', 'bakgrunn',
      'bakgrunn for saken', 'tidligere saker', 'tidligere om saken', 'du vil kanskje også like', 'du vil kanskje like',
      'du liker kanskje også', 'kanskje du også liker', 'kanskje du er interessert i', 'du er kanskje interessert i',
      'du kan også være interessert i', 'andre leser også', 'andre leste også', 'andre har også lest', 'lesere leste også',
      'utvalgte saker for deg', 'saken har tidligere vært omtalt i', 'flere saker i serien', 'i samme serie',
      'denne saken handler om', 'ikke gå glipp av', 'få med deg', 'få også med deg', 'les også disse', 'lenker',
      'aktuelle lenker', 'related articles', 'read more'
    ],
    otherListHeadings: [
      'mest lest', 'mest leste', 'mest lest nå', 'mest lest i dag', 'mest lest siste døgn', 'mest lest denne uken',
      'mest lest siste uke', 'de mest leste', 'mest leste saker', 'mest sett', 'mest sette', 'mest delt', 'mest delte',
      'mest kommentert', 'mest populært', 'mest populære', 'populært', 'populære saker', 'populært nå', 'populært akkurat nå',
      'topp 5', 'topp 10', 'trending', 'siste nytt', 'siste nyheter', 'siste saker', 'de siste sakene', 'siste artikler',
      'nyeste saker', 'nyeste', 'nyeste artikler', 'ferske saker', 'flere nyheter', 'flere saker', 'mer fra forsiden',
      'andre saker', 'andre nyheter', 'toppsaker', 'toppsaker nå', 'akkurat nå', 'siste døgn', 'nyhetsdøgnet', 'direkte nå',
      'mer fra', 'mer fra sport', 'mer fra nyheter', 'mer fra norge', 'mer fra verden', 'mer fra kultur', 'flere saker fra',
      'siste fra', 'siste fra sport', 'siste video', 'siste videoer', 'nyeste videoer', 'siste podkaster', 'meninger', 'debatt',
      'siste fra debatt', 'ledige stillinger', 'abonnentene leser nå', 'abonnenter leser', 'mest lest av abonnenter',
      'for abonnenter', 'våre beste saker', 'det beste fra', 'redaktørens utvalgte', 'utvalgte saker', 'utvalgt for deg',
      'dagens saker', 'i dag', 'kryssord og spill', 'latest news', 'most read'
    ],
    readAlso: [
      'les også', 'les også om', 'les mer', 'les mer om', 'les mer om saken', 'les mer her', 'les saken', 'les saken her',
      'les hele saken', 'les hele saken her', 'les hele intervjuet', 'les tidligere sak', 'les kommentaren', 'les kronikken',
      'les lederen', 'les debattinnlegget', 'les anmeldelsen', 'les bakgrunnen', 'les også denne', 'les også kommentaren',
      'les også kronikken', 'les på', 'se også', 'se video', 'se videoen', 'se bildene', 'hør også', 'hør podkasten', 'bakgrunn',
      'relatert', 'relatert sak', 'relaterte saker', 'mer om saken', 'tidligere sak', 'tidligere saker', 'anbefalt', 'tilsvar',
      'pluss', 'for abonnenter', 'lenke til', 'les de siste nyhetene', 'flere saker'
    ],
    tagHeadings: [
      'emner', 'emne', 'stikkord', 'emneord', 'nøkkelord', 'tema', 'temaer', 'tagger', 'tags', 'tag', 'mer om', 'les mer om',
      'flere saker om', 'følg temaet', 'følg temaene', 'saken handler om', 'i denne saken', 'relaterte emner', 'relaterte temaer',
      'kategorier', 'kategori', 'personer'
    ],
    commentHeadings: [
      'kommentarer', 'kommentar', 'kommentarfelt', 'kommentarfeltet', 'debatt', 'diskusjon', 'delta i debatten', 'si din mening',
      'hva mener du', 'legg igjen en kommentar', 'skriv en kommentar', 'leserkommentarer', 'leserinnlegg', 'comments'
    ],
    captionWords: [
      'arkivfoto', 'arkivbilde', 'illustrasjonsfoto', 'illustrasjonsbilde', 'illustrasjon', 'bildet er tatt', 'på bildet',
      'bildet viser', 'avbildet', 'til venstre', 'til høyre', 'fra venstre', 'skjermbilde', 'skjermdump', 'faksimile', 'bildet',
      'foto', 'pressefoto', 'grafikk', 'kart'
    ],
    creditWords: [
      'foto', 'fotograf', 'fotografi', 'arkivfoto', 'illustrasjonsfoto', 'illustrasjon', 'bilde', 'bilder', 'begge foto',
      'alle foto', 'alle bilder', 'video', 'grafikk', 'skjermdump', 'faksimile', 'tegning', 'pressefoto', 'privat', 'kilde',
      'montasje', 'kart', 'videoklipp', 'foto og video', 'credit'
    ],
    summaryHeadings: [
      'kortversjonen', 'kort fortalt', 'kort oppsummert', 'oppsummert', 'oppsummering', 'sammendrag', 'sammendraget',
      'saken oppsummert', 'saken kort', 'saken kort fortalt', 'hovedpunkter', 'hovedpunktene', 'nøkkelpunkter', 'dette er saken',
      'dette handler saken om', 'dette har skjedd', 'i korte trekk', 'kort om saken', 'det viktigste', 'vis oppsummering',
      'les oppsummeringen', 'ki-oppsummering', 'viktigste punkter'
    ],
    paywallSigns: [
      'logg inn for å lese videre', 'logg inn for å lese hele…', 'logg inn for å fortsette å…', 'for å lese videre…',
      'for å lese hele saken…', 'for å lese resten av…', 'les hele saken med abonnement', 'les videre med abonnement…',
      'les resten av saken…', 'du må være abonnent for…', 'du må ha abonnement for…', 'denne saken er for abonnenter…',
      'denne artikkelen er for abonnenter…', 'artikkelen er for abonnenter', 'kun for abonnenter', 'dette er en pluss-sak…',
      'bli abonnent for å lese…', 'kjøp abonnement for å lese…', 'abonner for å lese…', 'allerede abonnent?…',
      'er du allerede abonnent?…', 'vil du lese hele saken?…', 'vil du lese videre?…', 'få tilgang til hele saken…',
      'velg abonnement og les videre…'
    ],
    errorPages: [
      'siden finnes ikke', 'siden ble ikke funnet', 'fant ikke siden', 'vi fant ikke siden…', 'vi finner ikke siden…',
      'beklager, vi fant ikke…', 'beklager, siden finnes ikke…', 'beklager, noe gikk galt…', 'denne siden finnes ikke…',
      'siden du leter etter…', 'siden du prøvde å nå…', 'artikkelen finnes ikke', 'artikkelen er ikke lenger tilgjengelig…',
      'ingen tilgang', 'tilgang nektet', 'du har ikke tilgang…', 'feil 404', '404', 'en feil har oppstått',
      'det har oppstått en feil…', 'javascript må være aktivert…', 'du må slå på javascript…', 'aktiver javascript…',
      'bekreft at du er et…', 'bekreft at du ikke er…', 'siden er midlertidig utilgjengelig…', 'page not found', 'access denied'
    ]
  },
  byline: {
    by: [
      'av', 'skrevet av', 'tekst', 'tekst av', 'tekst og foto', 'tekst og bilder', 'foto og tekst', 'publisert av', 'lagt ut av',
      'journalist', 'journalister', 'reporter', 'reportasje av', 'intervju av', 'intervju', 'kommentar av', 'kommentar',
      'kronikk av', 'anmeldt av', 'anmeldelse av', 'oversatt av', 'forfatter', 'forfattere', 'en kommentar av',
      'et debattinnlegg av'
    ],
    and: ['og', '&', 'samt'],
    jobs: [
      'journalist', 'journalister', 'frilansjournalist', 'frilanser', 'sportsjournalist', 'kulturjournalist', 'nyhetsjournalist',
      'økonomijournalist', 'reporter', 'reportasjeleder', 'redaktør', 'ansvarlig redaktør', 'sjefredaktør', 'politisk redaktør',
      'kulturredaktør', 'sportsredaktør', 'nyhetsredaktør', 'debattredaktør', 'utenriksredaktør', 'redaksjonssjef',
      'redaksjonsleder', 'vaktsjef', 'nyhetsleder', 'kommentator', 'politisk kommentator', 'kulturkommentator',
      'sportskommentator', 'spaltist', 'korrespondent', 'utenrikskorrespondent', 'europa-korrespondent', 'usa-korrespondent',
      'midtøsten-korrespondent', 'asia-korrespondent', 'russland-korrespondent', 'utenriksmedarbeider', 'utenriksjournalist',
      'politisk journalist', 'politisk reporter', 'medarbeider', 'skribent', 'fotograf', 'fotojournalist', 'videojournalist',
      'anmelder', 'musikkanmelder', 'filmanmelder', 'programleder', 'produsent', 'desksjef', 'deskjournalist', 'frontsjef',
      'datajournalist', 'gravejournalist', 'praktikant', 'sommervikar', 'forsker', 'professor', 'forfatter', 'lege', 'advokat',
      'økonom'
    ],
    desks: [
      'redaksjonen', 'nyhetsredaksjonen', 'nettredaksjonen', 'sportsredaksjonen', 'utenriksredaksjonen', 'kulturredaksjonen',
      'debattredaksjonen', 'nyhetsdesken', 'desken', 'sportsdesken', 'redaksjon', 'våre reportere', 'lederavdelingen',
      'pressemelding', 'ntb'
    ]
  },
  dates: {
    months: [
      ['januar', 'jan'],
      ['februar', 'feb', 'febr'],
      ['mars', 'mar'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['desember', 'des']
    ],
    weekdays: [
      'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'man', 'tir', 'tirs', 'ons', 'tor', 'tors', 'fre',
      'lør', 'søn'
    ],
    published: [
      'publisert', 'publisert den', 'først publisert', 'opprinnelig publisert', 'lagt ut', 'publiseringsdato', 'skrevet',
      'opprettet', 'dato', 'publ', 'på trykk'
    ],
    modified: [
      'oppdatert', 'sist oppdatert', 'oppdatert den', 'endret', 'sist endret', 'redigert', 'sist redigert', 'sist publisert',
      'korrigert', 'oppd'
    ],
    at: ['kl', 'klokken', 'klokka', '-', '|'],
    hour: [],
    today: ['i dag', 'i morges', 'i kveld', 'i ettermiddag', 'i formiddag'],
    yesterday: ['i går', 'i går kveld', 'i går ettermiddag'],
    ago: ['siden', 'for'],
    units: {
      minute: ['minutt', 'minutter', 'min'],
      hour: ['time', 'timer', 't'],
      day: ['dag', 'dager', 'døgn', 'd'],
      week: ['uke', 'uker']
    },
    order: 'dmy'
  },
  quotes: {
    grammar: {
      marks: [
        ['«', '»'],
        ['“', '”'],
        ['"', '"'],
        ['”', '”'],
        ['„', '“'],
        ['‘', '’']
      ],
      dashSpeech: true,
      dropsSubject: false,
      inverts: true,
      capitalisedNouns: false,
      nameEndings: ['s'],
      definiteEndings: ['en', 'a', 'et', 'ene']
    },
    cueVerbs: [
      'sier', 'sa', 'sagt', 'uttaler', 'uttalte', 'uttalt', 'forteller', 'fortalte', 'fortalt', 'forklarer', 'forklarte',
      'forklart', 'opplyser', 'opplyste', 'opplyst', 'skriver', 'skrev', 'skrevet', 'svarer', 'svarte', 'mener', 'mente',
      'understreker', 'understreket', 'understreka', 'påpeker', 'påpekte', 'påpekt', 'hevder', 'hevdet', 'hevda', 'bekrefter',
      'bekreftet', 'bekrefta', 'avkrefter', 'avkreftet', 'legger til', 'la til', 'lagt til', 'tilføyer', 'tilføyde', 'tilføyd',
      'føyer til', 'føyde til', 'kommenterer', 'kommenterte', 'kommentert', 'erklærer', 'erklærte', 'erklært', 'konstaterer',
      'konstaterte', 'konstatert', 'fastslår', 'fastslo', 'fastslått', 'slår fast', 'slo fast', 'slått fast', 'innrømmer',
      'innrømmet', 'innrømte', 'innrømt', 'medgir', 'medga', 'medgitt', 'vedgår', 'vedgikk', 'spør', 'spurte', 'spurt', 'roper',
      'ropte', 'ropt', 'advarer', 'advarte', 'advart', 'poengterer', 'poengterte', 'poengtert', 'presiserer', 'presiserte',
      'presisert', 'melder', 'meldte', 'meldt', 'kunngjør', 'kunngjorde', 'kunngjort', 'annonserer', 'annonserte', 'annonsert',
      'formidler', 'formidlet', 'oppsummerer', 'oppsummerte', 'oppsummert', 'konkluderer', 'konkluderte', 'konkludert',
      'repliserer', 'replisert', 'repliserte', 'gjentar', 'gjentok', 'gjentatt', 'fremholder', 'fremholdt', 'framholder',
      'framholdt', 'fremhever', 'fremhevet', 'framhever', 'framhevet', 'betoner', 'betonet', 'vitner', 'vitnet', 'røper', 'røpet',
      'røpte', 'tvitrer', 'tvitret', 'twitrer', 'twitret', 'informerer', 'informerte', 'informert', 'forsikrer', 'forsikret',
      'forsikra', 'benekter', 'benektet', 'nekter for', 'nektet for', 'bedyrer', 'bedyret', 'bemerker', 'bemerket', 'anfører',
      'anførte', 'anført', 'utdyper', 'utdypet', 'utdypte', 'redegjør', 'redegjorde', 'redegjort', 'argumenterer', 'argumenterte',
      'argumentert', 'antyder', 'antydet', 'hvisker', 'hvisket', 'hviska', 'utbryter', 'utbrøt', 'istemmer', 'istemte',
      'innvender', 'innvendte', 'innvendt', 'oppfordrer', 'oppfordret', 'tror', 'trodde', 'minnes', 'mintes', 'betror',
      'betrodde', 'betrodd', 'gir uttrykk for', 'ga uttrykk for', 'gitt uttrykk for', 'trekker frem', 'trakk frem',
      'trekker fram', 'trakk fram', 'heter det', 'het det', 'står det', 'sto det', 'skriker', 'skrek', 'skreket'
    ],
    weakCueVerbs: [
      'begynner', 'begynte', 'begynt', 'fortsetter', 'fortsatte', 'avslutter', 'avsluttet', 'smiler', 'smilte', 'smilt', 'ler',
      'lo', 'sukker', 'sukket', 'spøker', 'spøkte', 'spøkt', 'håper', 'håpet', 'håpa', 'frykter', 'fryktet', 'roser', 'roste',
      'rost', 'kritiserer', 'kritiserte', 'kritisert', 'refser', 'refset', 'krever', 'krevde', 'krevd', 'foreslår', 'foreslo',
      'foreslått', 'anbefaler', 'anbefalte', 'anbefalt', 'anslår', 'anslo', 'anslått', 'vet', 'visste', 'føler', 'følte', 'følt',
      'forstår', 'forsto', 'forstod', 'forstått', 'tenker', 'tenkte', 'tenkt', 'husker', 'husket', 'huska', 'forsvarer',
      'forsvarte', 'forsvart', 'gråter', 'gråt', 'fastholder', 'fastholdt', 'reagerer', 'reagerte', 'reagert', 'finner', 'fant',
      'supplerer', 'supplerte', 'supplert', 'beklager', 'beklaget', 'takker', 'takket', 'gratulerer', 'gratulerte', 'anklager',
      'anklaget', 'truer', 'truet', 'avviser', 'avviste', 'avvist', 'tilbakeviser', 'tilbakeviste', 'tilbakevist', 'leser',
      'leste', 'lest', 'siterer', 'siterte', 'sitert', 'analyserer', 'analyserte', 'analysert', 'oppgir', 'oppga', 'oppgitt',
      'nikker', 'nikket', 'humrer', 'humret', 'fleiper', 'fleipet', 'flirer', 'flirte', 'jubler', 'jublet', 'tordner', 'tordnet',
      'freser', 'freste', 'raser', 'raste', 'skisserer', 'skisserte', 'fabler', 'filosoferer', 'filosoferte', 'ber', 'ba', 'bedt',
      'meddeler', 'meddelte', 'meddelt', 'rapporterer', 'rapporterte', 'rapportert', 'skryter', 'skrøt', 'skrytt', 'erkjenner',
      'erkjente', 'erkjent', 'opplever', 'opplevde', 'opplevd', 'parerer', 'parerte', 'mumler', 'mumlet', 'undrer', 'undret',
      'lurer', 'lurte', 'hikster', 'hikstet', 'stadfester', 'stadfestet', 'råder', 'rådet', 'svart', 'synes', 'syntes',
      'beskriver', 'beskrev', 'viser til', 'viste til', 'peker på', 'pekte på', 'ber om', 'ba om', 'etterlyser', 'etterlyste',
      'lover', 'lovet', 'lovte', 'lovde', 'klager', 'klagde', 'klaget', 'varsler', 'varslet', 'ment', 'trodd', 'sverger',
      'sverget', 'avslører', 'avslørte', 'avslørt'
    ],
    cueParticles: ['til', 'ut', 'frem', 'fram', 'fast', 'inn', 'videre', 'på', 'opp'],
    auxiliaries: ['har', 'hadde', 'ha', 'skal ha', 'skulle ha', 'har også', 'har tidligere'],
    cueNouns: [
      'uttalelse', 'uttalelsen', 'uttalelser', 'pressemelding', 'pressemeldingen', 'pressekonferanse', 'pressekonferansen',
      'melding', 'meldingen', 'tekstmelding', 'sms', 'tweet', 'twittermelding', 'brev', 'brevet', 'rapport', 'rapporten',
      'intervju', 'intervjuet', 'e-post', 'e-posten', 'tale', 'talen', 'innlegg', 'innlegget', 'kommentar', 'kommentaren',
      'kronikk', 'kronikken', 'debattinnlegg', 'leserinnlegg', 'svar', 'svaret', 'tilsvar', 'forklaring', 'forklaringen',
      'vitnemål', 'advarsel', 'beskjed', 'beskjeden', 'budskap', 'budskapet', 'ord', 'ordene', 'spørsmål', 'spørsmålet',
      'påstand', 'påstanden', 'løfte', 'konklusjon', 'konklusjonen', 'beskrivelse', 'erklæring', 'sitat', 'sitatet', 'replikk',
      'reaksjon', 'facebook-innlegg', 'facebookinnlegg', 'instagram-innlegg', 'notat', 'dom', 'dommen', 'tiltale', 'tiltalen',
      'redegjørelse', 'bok', 'boken', 'boka', 'artikkel', 'pressebriefing', 'orientering', 'oppfordring', 'kritikk', 'kritikken'
    ],
    accordingTo: [
      'ifølge', 'i følge', 'i henhold til', 'med ordene til', 'skal vi tro', 'basert på opplysninger fra',
      'etter opplysninger fra', 'opplyst av', 'i øynene til', 'sett fra'
    ],
    accordingToAfter: [],
    pronouns: {
      masculine: ['han', 'ham', 'han selv', 'sistnevnte'],
      feminine: ['hun', 'henne', 'hun selv'],
      plural: ['de', 'dem', 'de selv', 'hen', 'begge', 'begge to', 'man', 'vedkommende']
    },
    firstPerson: ['jeg', 'meg', 'vi', 'oss'],
    possessives: ['hans', 'hennes', 'deres', 'sin', 'sitt', 'sine'],
    relatives: ['som', 'hvilket'],
    complementisers: ['at', 'om', 'hvordan', 'hvorfor', 'hva', 'hvorvidt'],
    articles: ['en', 'ei', 'et', 'den', 'det', 'de', 'enda en'],
    indefiniteArticles: ['en', 'ei', 'et', 'enda en', 'enda et', 'en annen', 'et annet', 'ei anna', 'nok en', 'noen', 'flere'],
    prepositions: [
      'i', 'på', 'av', 'til', 'fra', 'med', 'for', 'om', 'ved', 'hos', 'mot', 'mellom', 'under', 'over', 'etter', 'før', 'uten',
      'gjennom', 'blant', 'bak', 'foran', 'rundt', 'omkring', 'langs', 'innen', 'innenfor', 'utenfor', 'utenom', 'siden',
      'inntil', 'bortsett fra', 'på grunn av', 'på tross av', 'til tross for', 'i stedet for', 'ved siden av', 'i løpet av',
      'angående', 'overfor', 'ovenfor', 'nedenfor', 'oppå', 'inni', 'utover', 'via', 'per', 'unntatt', 'ad', 'à', 'ut av',
      'inn i', 'opp på', 'nær', 'mht', 'vedrørende', 'som følge av', 'takket være'
    ],
    conjunctions: [
      'og', 'men', 'eller', 'for', 'så', 'at', 'når', 'da', 'mens', 'fordi', 'siden', 'hvis', 'dersom', 'selv om', 'etter at',
      'før', 'inntil', 'som', 'enn', 'både', 'verken', 'enten', 'samt', 'imidlertid', 'likevel', 'derfor', 'slik at', 'såfremt',
      'ettersom', 'idet', 'skjønt', 'samtidig som'
    ],
    honorifics: {
      masculine: [
        'herr', 'hr', 'sir', 'lord', 'kong', 'prins', 'kronprins', 'mr', 'baron', 'grev', 'fyrst', 'sheik', 'sjeik', 'pater',
        'broder', 'imam', 'pave', 'keiser', 'sultan'
      ],
      feminine: [
        'fru', 'frøken', 'frk', 'dronning', 'prinsesse', 'kronprinsesse', 'mrs', 'ms', 'lady', 'dame', 'søster', 'grevinne'
      ],
      neutral: [
        'dr', 'doktor', 'prof', 'professor', 'statsråd', 'kaptein', 'major', 'oberst', 'general', 'admiral', 'sersjant',
        'løytnant', 'biskop', 'prost'
      ]
    },
    roles: {
      masculine: [
        'mann', 'mannen', 'ektemann', 'ektemannen', 'far', 'faren', 'pappa', 'pappaen', 'sønn', 'sønnen', 'bror', 'broren',
        'bestefar', 'bestefaren', 'onkel', 'onkelen', 'fetter', 'svigerfar', 'svigersønn', 'stefar', 'gutt', 'gutten',
        'kjæresten hans', 'enkemann', 'talsmann', 'talsmannen', 'konge', 'kongen', 'kronprins', 'kronprinsen', 'prins', 'prinsen',
        'pave', 'paven', 'brannmann', 'fjellmann', 'nordmann', 'forretningsmann', 'sjømann', 'munk', 'keiser', 'baron'
      ],
      feminine: [
        'kvinne', 'kvinnen', 'kvinna', 'kone', 'kona', 'konen', 'mor', 'moren', 'mora', 'mamma', 'mammaen', 'datter', 'datteren',
        'dattera', 'søster', 'søsteren', 'søstera', 'bestemor', 'bestemoren', 'tante', 'tanten', 'tanta', 'kusine', 'svigermor',
        'svigerdatter', 'stemor', 'jente', 'jenta', 'jenten', 'enke', 'enken', 'enka', 'talskvinne', 'talskvinnen', 'talskvinna',
        'dronning', 'dronningen', 'dronninga', 'kronprinsesse', 'kronprinsessen', 'prinsesse', 'prinsessen', 'jordmor',
        'jordmoren', 'forretningskvinne', 'nonne', 'venninne', 'venninnen', 'skuespillerinne', 'helsesøster'
      ],
      neutral: [
        'statsminister', 'statsministeren', 'minister', 'ministeren', 'utenriksminister', 'utenriksministeren', 'finansminister',
        'finansministeren', 'justisminister', 'justisministeren', 'forsvarsminister', 'forsvarsministeren', 'helseminister',
        'helseministeren', 'kunnskapsminister', 'kulturminister', 'klimaminister', 'samferdselsminister', 'næringsminister',
        'energiminister', 'arbeidsminister', 'statsråd', 'statsråden', 'statssekretær', 'statssekretæren', 'president',
        'presidenten', 'visepresident', 'visepresidenten', 'stortingspresident', 'stortingsrepresentant',
        'stortingsrepresentanten', 'stortingspolitiker', 'partileder', 'partilederen', 'nestleder', 'nestlederen', 'leder',
        'lederen', 'gruppeleder', 'parlamentarisk leder', 'fylkesleder', 'fylkesordfører', 'ordfører', 'ordføreren',
        'varaordfører', 'byrådsleder', 'byrådslederen', 'byråd', 'kommunedirektør', 'kommunedirektøren', 'rådmann', 'rådmannen',
        'politiker', 'politikeren', 'senator', 'senatoren', 'kongressmedlem', 'kandidat', 'kandidaten', 'ambassadør',
        'ambassadøren', 'diplomat', 'diplomaten', 'generalsekretær', 'generalsekretæren', 'talsperson', 'talspersonen',
        'representant', 'representanten', 'rådgiver', 'rådgiveren', 'seniorrådgiver', 'kommunikasjonssjef',
        'kommunikasjonssjefen', 'kommunikasjonsdirektør', 'kommunikasjonsrådgiver', 'informasjonssjef', 'pressesjef',
        'pressekontakt', 'direktør', 'direktøren', 'administrerende direktør', 'fylkesdirektør', 'avdelingsdirektør',
        'konsernsjef', 'konsernsjefen', 'toppsjef', 'toppsjefen', 'sjef', 'sjefen', 'daglig leder', 'styreleder', 'styrelederen',
        'avdelingsleder', 'avdelingssjef', 'seksjonsleder', 'seksjonssjef', 'fagsjef', 'fagdirektør', 'prosjektleder',
        'kundesjef', 'forbundsleder', 'lo-leder', 'tillitsvalgt', 'hovedtillitsvalgt', 'verneombud', 'politimester',
        'politimesteren', 'politiinspektør', 'politiinspektøren', 'operasjonsleder', 'operasjonslederen', 'innsatsleder',
        'innsatslederen', 'politiadvokat', 'politiadvokaten', 'politioverbetjent', 'politibetjent', 'lensmann', 'lensmannen',
        'politisjef', 'påtaleleder', 'etterforsker', 'etterforskeren', 'etterforskningsleder', 'vaktleder', 'vaktlederen',
        'brannsjef', 'brannsjefen', 'brannkonstabel', 'redningsleder', 'statsadvokat', 'statsadvokaten', 'riksadvokat',
        'riksadvokaten', 'aktor', 'aktoren', 'advokat', 'advokaten', 'forsvarer', 'forsvareren', 'bistandsadvokat',
        'bistandsadvokaten', 'dommer', 'dommeren', 'tingrettsdommer', 'jurist', 'juristen', 'vitne', 'vitnet', 'siktede',
        'tiltalte', 'fornærmede', 'lege', 'legen', 'overlege', 'overlegen', 'fastlege', 'kommuneoverlege', 'smittevernoverlege',
        'kirurg', 'psykolog', 'psykologen', 'psykiater', 'sykepleier', 'sykepleieren', 'tannlege', 'veterinær', 'fysioterapeut',
        'ambulansearbeider', 'forsker', 'forskeren', 'seniorforsker', 'professor', 'professoren', 'førsteamanuensis',
        'stipendiat', 'universitetslektor', 'rektor', 'rektoren', 'dekan', 'lærer', 'læreren', 'lektor', 'student', 'studenten',
        'elev', 'eleven', 'økonom', 'økonomen', 'sjeføkonom', 'sjeføkonomen', 'makroøkonom', 'analytiker', 'analytikeren',
        'sjefanalytiker', 'ekspert', 'eksperten', 'historiker', 'historikeren', 'statsviter', 'statsviteren', 'klimaforsker',
        'meteorolog', 'meteorologen', 'vakthavende meteorolog', 'statsmeteorolog', 'geolog', 'biolog', 'ingeniør', 'ingeniøren',
        'arkitekt', 'prest', 'presten', 'biskop', 'biskopen', 'preses', 'imam', 'general', 'generalen', 'oberst', 'forsvarssjef',
        'forsvarssjefen', 'soldat', 'soldaten', 'kaptein', 'kapteinen', 'offiser', 'trener', 'treneren', 'hovedtrener',
        'landslagstrener', 'landslagssjef', 'landslagssjefen', 'sportssjef', 'sportssjefen', 'sportsdirektør', 'manager', 'agent',
        'spiller', 'spilleren', 'spiss', 'spissen', 'midtbanespiller', 'midtstopper', 'keeper', 'keeperen', 'målvakt',
        'lagkaptein', 'skiløper', 'skiskytter', 'løper', 'utøver', 'utøveren', 'idrettspresident', 'skipresident',
        'fotballpresident', 'skuespiller', 'skuespilleren', 'artist', 'artisten', 'musiker', 'musikeren', 'sanger', 'sangeren',
        'vokalist', 'vokalisten', 'regissør', 'regissøren', 'forfatter', 'forfatteren', 'kunstner', 'kunstneren', 'komiker',
        'komikeren', 'programleder', 'programlederen', 'journalist', 'journalisten', 'redaktør', 'redaktøren', 'sjefredaktør',
        'ansvarlig redaktør', 'kommentator', 'korrespondent', 'fotograf', 'produsent', 'influenser', 'blogger', 'bonde', 'bonden',
        'fisker', 'fiskeren', 'sjåfør', 'sjåføren', 'taxisjåfør', 'lokfører', 'pilot', 'piloten', 'skipper', 'butikksjef', 'eier',
        'eieren', 'gründer', 'gründeren', 'investor', 'megler', 'eiendomsmegler', 'snekker', 'kokk', 'kokken', 'nabo', 'naboen',
        'innbygger', 'turist', 'pasient', 'pasienten', 'kunde', 'kunden', 'passasjer', 'øyenvitne', 'øyenvitnet', 'pårørende',
        'venn', 'vennen', 'kollega', 'kollegaen', 'samboer', 'samboeren', 'kjæreste', 'kjæresten', 'ektefelle', 'barn',
        'tvilling', 'barnebarn', 'aktivist', 'aktivisten', 'ombud', 'barneombud', 'forbrukerombud', 'pensjonist', 'pensjonisten',
        'tenåring', '18-åring', 'milliardær', 'grunnlegger', 'medlem', 'styremedlem'
      ]
    },
    groups: [
      'politiet', 'myndighetene', 'myndigheter', 'norske myndigheter', 'regjeringen', 'opposisjonen', 'flertallet', 'kritikere',
      'kritikerne', 'eksperter', 'ekspertene', 'forskere', 'forskerne', 'innbyggere', 'innbyggerne', 'beboere', 'beboerne',
      'naboer', 'naboene', 'vitner', 'vitnene', 'pårørende', 'etterlatte', 'foreldre', 'foreldrene', 'familien', 'elever',
      'elevene', 'studenter', 'studentene', 'lærere', 'lærerne', 'leger', 'legene', 'sykepleiere', 'sykepleierne', 'ansatte',
      'de ansatte', 'tillitsvalgte', 'fagforeninger', 'bønder', 'bøndene', 'demonstranter', 'demonstrantene', 'aktivister',
      'aktivistene', 'tilhengere', 'supportere', 'supporterne', 'spillere', 'spillerne', 'politikere', 'politikerne', 'økonomer',
      'analytikere', 'analytikerne', 'advokater', 'advokatene', 'aktoratet', 'forsvarerne', 'påtalemyndigheten', 'etterforskerne',
      'redningsmannskaper', 'nødetatene', 'brannvesenet', 'ledelsen', 'styret', 'aksjonærer', 'investorer', 'turister',
      'passasjerer', 'kunder', 'velgere', 'velgerne', 'lesere', 'leserne', 'kilder', 'kildene', 'tjenestemenn', 'diplomater',
      'soldater', 'journalister', 'medier', 'mediene', 'arrangørene', 'ofrene', 'partene', 'republikanerne', 'demokratene',
      'andre', 'noen', 'mange', 'flere', 'folk', 'alle'
    ],
    pairs: ['paret', 'ekteparet', 'duoen', 'trioen', 'brødrene', 'søstrene', 'søsknene', 'søskenbarna', 'tvillingene'],
    organisations: [
      'departement', 'departementet', 'helsedepartementet', 'utenriksdepartementet', 'finansdepartementet', 'justisdepartementet',
      'direktorat', 'direktoratet', 'helsedirektoratet', 'utdanningsdirektoratet', 'folkehelseinstituttet', 'fhi', 'nav',
      'regjeringen', 'stortinget', 'kommune', 'kommunen', 'fylkeskommune', 'fylkeskommunen', 'statsforvalteren', 'statsforvalter',
      'politidistrikt', 'politiet', 'politihøgskolen', 'kripos', 'økokrim', 'pst', 'forsvaret', 'tingrett', 'tingretten',
      'lagmannsrett', 'lagmannsretten', 'høyesterett', 'universitet', 'universitetet', 'høgskole', 'høgskolen', 'høyskolen',
      'ntnu', 'institutt', 'instituttet', 'sykehus', 'sykehuset', 'universitetssykehus', 'helseforetak', 'helse', 'skole',
      'skolen', 'bank', 'banken', 'norges bank', 'dnb', 'sentralbanken', 'selskap', 'selskapet', 'konsern', 'konsernet',
      'bedrift', 'bedriften', 'firma', 'forbund', 'forbundet', 'fagforbundet', 'lo', 'nho', 'forening', 'foreningen',
      'organisasjon', 'organisasjonen', 'stiftelse', 'stiftelsen', 'råd', 'rådet', 'forbrukerrådet', 'utvalg', 'utvalget',
      'komite', 'komité', 'komiteen', 'parti', 'partiet', 'arbeiderpartiet', 'fremskrittspartiet', 'senterpartiet', 'klubb',
      'klubben', 'lag', 'laget', 'fotballklubb', 'norges fotballforbund', 'skiforbundet', 'avis', 'avisen', 'avisa', 'nyhetsbyrå',
      'nyhetsbyrået', 'nettsted', 'kanal', 'kanalen', 'nrk', 'kirken', 'bispedømme', 'menighet', 'tilsyn', 'tilsynet',
      'mattilsynet', 'arbeidstilsynet', 'datatilsynet', 'luftfartstilsynet', 'finanstilsynet', 'etat', 'etaten', 'vegvesenet',
      'statens vegvesen', 'bane nor', 'avinor', 'kystverket', 'hovedredningssentralen', 'byrå', 'statistisk sentralbyrå', 'ssb',
      'ambassaden', 'fn', 'nato', 'eu', 'eu-kommisjonen', 'verdens helseorganisasjon', 'who', 'røde kors', 'redd barna', 'senter',
      'senteret', 'museum', 'museet', 'teater', 'teatret', 'avdeling', 'nemnd', 'as', 'asa', 'inc', 'ltd'
    ],
    documents: [
      'rapport', 'rapporten', 'uttalelse', 'uttalelsen', 'pressemelding', 'pressemeldingen', 'melding', 'meldingen', 'brev',
      'brevet', 'e-post', 'e-posten', 'studie', 'studien', 'undersøkelse', 'undersøkelsen', 'måling', 'målingen', 'dom', 'dommen',
      'kjennelse', 'kjennelsen', 'tiltale', 'tiltalen', 'siktelse', 'siktelsen', 'notat', 'notatet', 'dokument', 'dokumentet',
      'dokumenter', 'lov', 'loven', 'grunnloven', 'forskrift', 'vedtak', 'vedtaket', 'avtale', 'avtalen', 'bok', 'boken', 'boka',
      'artikkel', 'artikkelen', 'leder', 'lederartikkel', 'innlegg', 'innlegget', 'nettside', 'nettsiden', 'nettsidene',
      'hjemmeside', 'statistikk', 'tall', 'plakat', 'plakaten', 'skilt', 'skiltet', 'innkalling', 'høringssvar', 'program',
      'partiprogram', 'video', 'videoen', 'logg', 'søknad', 'søknaden', 'klage', 'klagen', 'evaluering', 'stortingsmelding',
      'proposisjon'
    ],
    particles: [
      'von', 'van', 'de', 'af', 'la', 'le', 'du', 'dos', 'el', 'al', 'bin', 'ibn', 'ben', 'abu', 'di', 'zu', 'ter', 'van der',
      'von der', 'de la'
    ],
    firstNames: {
      masculine: [
        'Jan', 'Per', 'Bjørn', 'Ole', 'Lars', 'Kjell', 'Knut', 'Arne', 'Svein', 'Thomas', 'Hans', 'Geir', 'Tor', 'Morten',
        'Terje', 'Odd', 'Erik', 'Martin', 'Andreas', 'John', 'Anders', 'Rune', 'Trond', 'Tore', 'Daniel', 'Jon', 'Kristian',
        'Tommy', 'Espen', 'Magnus', 'Harald', 'Øyvind', 'Stian', 'Gunnar', 'Christian', 'Jonas', 'Helge', 'Leif', 'Nils', 'Rolf',
        'Henrik', 'Marius', 'Eirik', 'Sindre', 'Kristoffer', 'Håkon', 'Steinar', 'Einar', 'Frode', 'Ivar', 'Pål', 'Petter',
        'Alexander', 'Kenneth', 'Sander', 'Emil', 'Jakob', 'Mathias', 'Fredrik', 'Sverre', 'Olav', 'Sigurd', 'Erling', 'Stein',
        'Egil', 'Roger', 'Roy', 'Vidar', 'Dag', 'Karl', 'Johan', 'Jørgen', 'Simen', 'Tobias', 'Ketil', 'Audun', 'Asbjørn',
        'Torbjørn', 'Torgeir', 'Torstein', 'Halvor', 'Haakon', 'Gaute', 'Aslak', 'Ståle', 'Sturla', 'Vegard', 'Raymond', 'Kåre',
        'Trygve', 'Jens', 'Børge', 'Bård', 'Eivind', 'Even', 'Finn', 'Arild', 'Asle', 'Ola', 'Mohammed', 'Ahmed', 'Ali', 'Abid',
        'Hadia'
      ],
      feminine: [
        'Anne', 'Inger', 'Kari', 'Marit', 'Ingrid', 'Liv', 'Eva', 'Berit', 'Astrid', 'Bjørg', 'Hilde', 'Anna', 'Solveig',
        'Marianne', 'Randi', 'Ida', 'Nina', 'Maria', 'Elisabeth', 'Kristin', 'Bente', 'Heidi', 'Silje', 'Hanne', 'Linda', 'Tone',
        'Anita', 'Elin', 'Wenche', 'Ragnhild', 'Camilla', 'Ellen', 'Karin', 'Hege', 'Ann', 'Mona', 'Marie', 'Julie', 'Kristine',
        'Aud', 'Monica', 'Stine', 'Line', 'Trine', 'Siri', 'Siv', 'Lise', 'Mette', 'Turid', 'Grete', 'Unni', 'Kirsten', 'Else',
        'Sara', 'Emma', 'Nora', 'Sofie', 'Thea', 'Emilie', 'Vilde', 'Malin', 'Maren', 'Mari', 'Marte', 'Guro', 'Ingvild', 'Gunn',
        'Gro', 'Erna', 'Trude', 'Tove', 'Torunn', 'Tonje', 'Therese', 'Synnøve', 'Sylvi', 'Signe', 'Sissel', 'Sigrid', 'Ragna',
        'Rigmor', 'Åse', 'Åshild', 'Audhild', 'Guri', 'Helene', 'Hedda', 'Henriette', 'Iselin', 'Ingeborg', 'Jorunn', 'Janne',
        'Cecilie', 'Christine', 'Cathrine', 'Benedicte', 'Vibeke', 'Veslemøy', 'Oda', 'Tuva', 'Frida', 'Amalie', 'Live', 'Lene',
        'Anniken', 'Kjersti', 'Kaja'
      ]
    },
    notNames: [
      'en', 'ei', 'et', 'den', 'det', 'de', 'dette', 'disse', 'denne', 'jeg', 'du', 'han', 'hun', 'hen', 'vi', 'dere', 'man',
      'min', 'mitt', 'mine', 'din', 'sin', 'vår', 'vårt', 'våre', 'deres', 'hans', 'hennes', 'og', 'men', 'eller', 'for', 'så',
      'da', 'når', 'hvis', 'dersom', 'fordi', 'mens', 'siden', 'selv', 'også', 'ikke', 'nei', 'ja', 'jo', 'nå', 'her', 'der',
      'hva', 'hvem', 'hvor', 'hvorfor', 'hvordan', 'hvilken', 'hvilke', 'at', 'om', 'som', 'i', 'på', 'av', 'til', 'fra', 'med',
      'ved', 'hos', 'mot', 'mellom', 'under', 'over', 'etter', 'før', 'uten', 'gjennom', 'blant', 'ifølge', 'likevel', 'derfor',
      'dermed', 'imidlertid', 'samtidig', 'dessuten', 'deretter', 'tidligere', 'senere', 'først', 'til slutt', 'kanskje', 'bare',
      'alle', 'alt', 'noen', 'noe', 'ingen', 'ingenting', 'mange', 'flere', 'få', 'begge', 'hver', 'hele', 'andre', 'to', 'tre',
      'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'i dag', 'i går', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag',
      'lørdag', 'søndag', 'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober',
      'november', 'desember', 'jul', 'påske', 'sommer', 'høst', 'vinter', 'er', 'var', 'har', 'hadde', 'blir', 'ble', 'kan',
      'skal', 'vil', 'må', 'foto', 'video', 'les', 'se', 'hør', 'kilde', 'norsk', 'norske', 'svensk', 'dansk', 'engelsk',
      'russisk', 'amerikansk', 'norge', 'gud', 'herregud', 'takk', 'hei', 'vel', 'slik', 'sånn', 'nettopp', 'heldigvis',
      'dessverre', 'selvfølgelig', 'kun', 'omtrent', 'rundt', 'nesten', 'ennå', 'fortsatt', 'igjen', 'aldri', 'alltid', 'ofte',
      'internett', 'siste', 'ny', 'nye', 'stor', 'gamle', 'unge'
    ],
    notSpeech: [
      'såkalt', 'såkalte', 'såkalla', 'kalt', 'kalte', 'kalles', 'kaller', 'døpt', 'omtalt som', 'kjent som', 'beskrevet som',
      'med tittelen', 'med navnet', 'ved navn', 'tittelen', 'tittel', 'merket', 'ordet', 'ordene', 'begrepet', 'uttrykket',
      'kallenavnet', 'klengenavnet', 'navnet', 'stempelet', 'slagordet', 'boken', 'boka', 'bok', 'romanen', 'filmen', 'film',
      'dokumentaren', 'serien', 'tv-serien', 'programmet', 'podkasten', 'podcasten', 'låta', 'låten', 'låt', 'sangen', 'singelen',
      'albumet', 'album', 'plata', 'forestillingen', 'stykket', 'musikalen', 'operaen', 'utstillingen', 'maleriet', 'spillet',
      'dataspillet', 'diktet', 'spalten', 'bladet', 'avisen', 'magasinet', 'prosjektet', 'operasjonen', 'kampanjen', 'skipet',
      'båten', 'fartøyet', 'fergen', 'artikkelen', 'rapporten', 'prisen', 'emneknaggen', 'hashtaggen', 'seksjon', 'konseptet',
      'ekte', 'realityserien'
    ],
    imagined: [
      'ville sagt', 'ville ha sagt', 'skulle ha sagt', 'skulle sagt', 'kunne sagt', 'kunne ha sagt', 'burde sagt',
      'burde ha sagt', 'vil si', 'ville si', 'det vil si', 'kan si', 'kan man si', 'vil ikke si', 'ville ikke si', 'sier ikke',
      'sa ikke', 'har ikke sagt', 'har aldri sagt', 'hadde ikke sagt', 'som for å si', 'som om', 'tenk deg', 'tenk om',
      'forestill deg', 'se for deg', 'om noen sier', 'hvis noen sier', 'når noen sier', 'ville svart', 'burde svart',
      'nekter å si', 'nektet å si', 'ønsker ikke å si', 'betyr', 'betydde', 'så å si', 'med andre ord', 'sies det ofte',
      'later som', 'ikke spør'
    ]
  }
}
