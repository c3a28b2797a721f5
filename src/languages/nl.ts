import type { Language } from './language.js'

/** Dutch. */
// biome-ignore format: word lists read better several to a line
export const nl: Language = {
  code: 'nl',
  name: 'Dutch',
  functionWords: [
    'het', 'een', 'van', 'niet', 'zijn', 'voor', 'met', 'dat', 'ook', 'aan', 'bij', 'maar', 'wordt', 'werd', 'worden', 'naar',
    'uit', 'nog', 'om', 'te', 'door', 'dan', 'hij', 'zij', 'ze', 'wij', 'we', 'heeft', 'hebben', 'had', 'deze', 'dit', 'die',
    'geen', 'wel', 'meer', 'veel', 'al', 'als', 'volgens', 'tegen', 'tot', 'over', 'moet', 'kan', 'kunnen', 'zou', 'hun', 'haar',
    'zich', 'omdat', 'waar', 'wat', 'onder', 'tussen', 'na', 'twee', 'jaar', 'ik', 'er', 'op', 'de', 'en', 'is', 'was', 'of'
  ],
  page: {
    phrases: {
      share: [
        'delen', 'deel', 'deel dit', 'deel dit artikel', 'deel artikel', 'deel dit bericht', 'deel deze pagina',
        'deel dit verhaal', 'deel dit nieuws', 'deel via…', 'deel op…', 'deel op facebook', 'deel op twitter', 'deel op x',
        'deel op linkedin', 'deel op whatsapp', 'deel via whatsapp', 'deel via e-mail', 'deel via facebook', 'deel via twitter',
        'delen via…', 'delen op facebook', 'delen op twitter', 'delen op x', 'delen op linkedin', 'delen via whatsapp',
        'delen via e-mail', 'dit artikel delen', 'artikel delen', 'kopieer link', 'kopieer de link', 'kopieer url',
        'link kopiëren', 'link gekopieerd', 'link is gekopieerd', 'mail dit artikel', 'mail artikel', 'e-mail dit artikel',
        'stuur door', 'stuur naar een vriend', 'print', 'printen', 'print dit artikel', 'afdrukken', 'bewaar', 'bewaren',
        'bewaar artikel', 'bewaar dit artikel', 'bewaar voor later', 'lees later', 'opslaan', 'artikel opslaan',
        'toevoegen aan leeslijst', 'cadeau geven', 'geef cadeau', 'geef dit artikel cadeau', 'facebook', 'twitter', 'x',
        'linkedin', 'whatsapp', 'messenger', 'pinterest', 'instagram', 'telegram', 'bluesky', 'threads', 'mastodon', 'tiktok',
        'youtube', 'e-mail', 'email', 'mail', 'vind ik leuk', 'like', 'tweet', 'share', 'volg ons', 'volg ons op…',
        'volg ons op facebook', 'volgen', 'volg', 'social media', 'lettergrootte', 'tekst vergroten', 'tekst verkleinen'
      ],
      advert: [
        'advertentie', 'advertenties', 'adv', 'reclame', 'ingezonden mededeling', 'gesponsord', 'gesponsorde inhoud',
        'gesponsorde content', 'gesponsord artikel', 'gesponsord door…', 'sponsored', 'sponsored content', 'partnercontent',
        'partnerbijdrage', 'partner content', 'aangeboden door…', 'in samenwerking met', 'branded content',
        'betaalde samenwerking', 'betaalde content', 'commerciële boodschap', 'publireportage',
        'tekst gaat verder onder advertentie', 'tekst loopt door onder advertentie', 'lees verder onder de advertentie',
        'lees verder na de advertentie', 'lees verder onder de foto', 'artikel gaat verder onder advertentie',
        'artikel gaat verder onder de advertentie', 'het artikel gaat verder na de…', 'tekst gaat verder onder de foto',
        'tekst gaat verder onder foto', 'tekst gaat door onder de foto', 'tekst loopt door onder de foto',
        'de tekst gaat verder onder…', 'tekst gaat verder onder de…', 'de tekst loopt door onder…', 'lees verder onder de video',
        'scroll verder voor…', 'advertentie sluiten', 'sluit advertentie', 'advertentie overslaan',
        'waarom zie ik deze advertentie…', 'adverteren', 'kortingscodes', 'kortingscode', 'vacatures', 'aanbiedingen',
        'advertisement', 'ad'
      ],
      newsletter: [
        'nieuwsbrief', 'nieuwsbrieven', 'onze nieuwsbrief', 'onze nieuwsbrieven', 'alle nieuwsbrieven',
        'bekijk alle nieuwsbrieven', 'gratis nieuwsbrief', 'de nieuwsbrief van…', 'schrijf je in', 'schrijf je nu in',
        'schrijf u in', 'schrijf je in voor…', 'schrijf u in voor…', 'schrijf je hier in…', 'schrijf je gratis in…',
        'meld je aan voor…', 'meld u aan voor…', 'meld je aan', 'meld u aan', 'meld je hier aan…', 'aanmelden',
        'aanmelden nieuwsbrief', 'aanmelden voor de nieuwsbrief', 'abonneer je op onze nieuwsbrief…',
        'abonneer u op onze nieuwsbrief…', 'abonneer je op de nieuwsbrief…', 'inschrijven', 'inschrijven nieuwsbrief',
        'ontvang onze nieuwsbrief…', 'ontvang de nieuwsbrief…', 'ontvang elke dag…', 'ontvang dagelijks…',
        'ontvang elke ochtend…', 'ontvang elke week…', 'ontvang wekelijks…', 'ontvang gratis…', 'ontvang het laatste nieuws…',
        'ontvang het belangrijkste nieuws…', 'ja, ik wil de nieuwsbrief…', 'ja, ik ontvang graag…', 'elke ochtend in je mailbox…',
        'elke dag in je mailbox…', 'wekelijks in je mailbox…', 'in je mailbox', 'je e-mailadres', 'uw e-mailadres', 'e-mailadres',
        'vul je e-mailadres in…', 'vul uw e-mailadres in…', 'voer je e-mailadres in…', 'door je in te schrijven…',
        'door u in te schrijven…', 'door je aan te melden…', 'bedankt voor je aanmelding…', 'bedankt voor je inschrijving…',
        'je bent ingeschreven…', 'je kunt je op elk moment…', 'uitschrijven kan op elk moment…', 'mis niets', 'mis niets van…',
        'altijd op de hoogte', 'blijf op de hoogte', 'blijf op de hoogte van…', 'pushmeldingen', 'meldingen aanzetten',
        'meldingen inschakelen', 'newsletter'
      ],
      paywall: [
        'abonnee', 'abonnees', 'voor abonnees', 'alleen voor abonnees', 'exclusief voor abonnees', 'enkel voor abonnees',
        'premium', 'premium artikel', 'plus', 'plusartikel', 'plus-artikel', 'dit artikel is exclusief…',
        'dit artikel is alleen voor…', 'dit artikel is voor abonnees…', 'dit artikel is enkel voor…',
        'dit is een premium artikel…', 'dit is een plusartikel…', 'abonneer', 'abonneer je', 'abonneer nu', 'abonneer je nu…',
        'abonneren', 'neem een abonnement', 'neem een abonnement…', 'neem nu een abonnement…', 'word abonnee', 'word abonnee…',
        'word nu abonnee…', 'word lid', 'word lid…', 'word nu lid…', 'abonnement', 'abonnementen', 'bekijk abonnementen',
        'bekijk de abonnementen', 'bekijk alle abonnementen', 'bekijk onze abonnementen…', 'bekijk de aanbieding',
        'bekijk aanbiedingen', 'kies je abonnement', 'kies een abonnement…', 'proefabonnement', 'digitaal abonnement',
        'probeer nu', 'probeer gratis', 'probeer nu gratis…', 'probeer een maand…', 'al abonnee?', 'al abonnee?…',
        'reeds abonnee?', 'reeds abonnee?…', 'ben je al abonnee?…', 'bent u al abonnee?…', 'al een abonnement?…',
        'heb je al een abonnement?…', 'heeft u al een abonnement?…', 'heb je al een account?…', 'al een account?…', 'al lid?…',
        'nog geen abonnee?…', 'nog geen account?…', 'log in om verder te…', 'log in om dit artikel…', 'log in om te lezen…',
        'inloggen om verder te lezen', 'lees dit artikel gratis…', 'lees verder met…', 'lees het hele artikel…',
        'lees het volledige artikel…', 'verder lezen?', 'verder lezen?…', 'wil je verder lezen?…', 'wilt u verder lezen?…',
        'maak een gratis account…', 'maak gratis een account…', 'registreer gratis…', 'krijg toegang tot…',
        'krijg onbeperkt toegang…', 'onbeperkt toegang tot…', 'onbeperkte toegang tot…', 'onbeperkt lezen…',
        'toegang tot alle artikelen…', 'maandelijks opzegbaar', 'elk moment opzegbaar', 'op elk moment opzegbaar',
        'koop dit artikel', 'steun ons', 'steun ons…', 'steun onafhankelijke journalistiek…', 'steun onze journalistiek…',
        'doneer', 'doneer nu', 'deze krant lezen'
      ],
      cookie: [
        'cookies', 'cookiebeleid', 'cookieverklaring', 'cookie-instellingen', 'cookie instellingen', 'cookieinstellingen', 'cookievoorkeuren', 'cookies beheren', 'beheer cookies', 'privacy-instellingen', 'privacyinstellingen', 'privacyvoorkeuren', 'toestemming beheren', 'beheer toestemming', 'instellingen beheren', 'voorkeuren beheren', 'voorkeuren opslaan', 'voorkeuren aanpassen', 'akkoord', 'ik ga akkoord', 'accepteren', 'accepteer', 'alles accepteren', 'accepteer alles', 'accepteer alle cookies', 'accepteer cookies', 'alle cookies accepteren', 'cookies accepteren', 'weigeren', 'alles weigeren', 'weiger alles', 'cookies weigeren', 'alleen noodzakelijke cookies', 'noodzakelijke cookies', 'functionele cookies', 'analytische cookies', 'marketingcookies', 'instellen', 'zelf instellen', 'deze website gebruikt cookies…', 'deze site gebruikt cookies…', 'onze website gebruikt cookies…', 'wij gebruiken cookies…', 'we gebruiken cookies…', 'wij en onze partners…', 'door verder te surfen…', 'door verder te gaan…', 'wij hechten waarde aan…', 'wij respecteren uw privacy…', 'je kunt je toestemming…', 'u kunt uw toestemming…', 'deze inhoud is geblokkeerd…', 'accept all', 'cookie settings'
      ],
      navigation: [
        'home', 'voorpagina', 'naar de voorpagina', 'menu', 'hoofdmenu', 'menu openen', 'open menu', 'sluit menu', 'menu sluiten',
        'sluiten', 'sluit', 'zoeken', 'zoek', 'zoek op', 'ga naar inhoud', 'ga naar de inhoud', 'ga naar hoofdinhoud',
        'naar de hoofdinhoud', 'direct naar artikelinhoud', 'overslaan en naar de inhoud…', 'doorgaan naar artikel', 'terug',
        'terug naar boven', 'naar boven', 'terug naar home', 'volgende', 'vorige', 'volgend artikel', 'vorig artikel',
        'volgende pagina', 'vorige pagina', 'toon meer', 'toon alles', 'bekijk meer', 'bekijk alles', 'bekijk alle', 'meer laden',
        'laad meer', 'meer tonen', 'lees meer', 'meer', 'meer nieuws', 'al het nieuws', 'alle artikelen', 'nieuws',
        'laatste nieuws', 'net binnen', 'binnenland', 'buitenland', 'regio', 'lokaal', 'politiek', 'economie', 'geld', 'werk',
        'ondernemen', 'bedrijven', 'beurs', 'wonen', 'huis & tuin', 'sport', 'voetbal', 'wielrennen', 'tennis', 'schaatsen',
        'formule 1', 'autosport', 'cultuur', 'cultuur & media', 'kunst', 'muziek', 'film', 'films', 'boeken', 'theater', 'media',
        'media en cultuur', 'show', 'entertainment', 'royalty', 'tv', 'tv-gids', 'radio', 'lifestyle', 'gezondheid', 'eten',
        'koken', 'koken & eten', 'reizen', 'auto', 'tech', 'technologie', 'wetenschap', 'onderwijs', 'klimaat', 'milieu',
        'natuur', 'opinie', 'opinies', 'columns', 'column', 'commentaar', 'analyse', 'interview', 'reportage', 'achtergrond',
        'brieven', 'ingezonden brieven', 'lezersbrieven', 'magazine', 'dossiers', 'dossier', 'video', "video's", "foto's",
        'podcast', 'podcasts', 'live', 'liveblog', 'weer', 'het weer', 'verkeer', 'puzzels', 'puzzel', 'sudoku', 'kruiswoord',
        'horoscoop', 'spelletjes', 'archief', 'krantenarchief', 'digitale krant', 'krant', 'de krant van vandaag', 'editie',
        'webshop', 'winkel', 'familieberichten', 'overlijdensberichten', 'agenda', '112', 'misdaad', 'verkiezingen', 'amsterdam',
        'rotterdam', 'den haag', 'utrecht', 'antwerpen', 'brussel', 'gent', 'vlaanderen', 'wereld', 'europa', 'mijn account',
        'mijn profiel', 'mijn leeslijst', 'inloggen', 'log in', 'uitloggen', 'registreren', 'account aanmaken',
        'maak een account', 'wachtwoord vergeten', 'wachtwoord vergeten?', 'klantenservice', 'service', 'help',
        'veelgestelde vragen', 'contact', 'contact opnemen', 'over ons', 'de redactie', 'colofon', 'adverteren', 'werken bij',
        'tip de redactie', 'tip ons', 'rss', 'sitemap', 'toegankelijkheid', 'toegankelijkheidsverklaring', 'instellingen',
        'english', 'nederlands', 'rubrieken', 'thema', 'klik hier', 'skip to content'
      ],
      copyright: [
        'alle rechten voorbehouden', 'alle rechten voorbehouden…', 'overname van artikelen…', 'auteursrecht', 'auteursrecht…', 'copyright', 'copyright…', '© …', '© copyright…', 'colofon', 'privacy', 'privacybeleid', 'privacyverklaring', 'privacy statement', 'privacy policy', 'privacy- en cookiebeleid', 'gebruiksvoorwaarden', 'gebruikersvoorwaarden', 'algemene voorwaarden', 'leveringsvoorwaarden', 'disclaimer', 'voorwaarden', 'juridische informatie', 'verantwoordelijke uitgever…', 'hoofdredacteur:…', 'redactiestatuut', 'journalistieke code', 'huisregels', 'ethische code', 'een uitgave van…', 'onderdeel van dpg media…', 'onderdeel van mediahuis…', 'all rights reserved', 'text- en datamining…', 'tekst- en datamining…'
      ],
      comments: [
        'reacties', 'reactie', '0 reacties', '1 reactie', 'geen reacties', 'nog geen reacties', 'reageer', 'reageren', 'reageer op dit artikel', 'reageer op dit bericht', 'plaats een reactie', 'plaats reactie', 'reactie plaatsen', 'geef een reactie', 'geef je reactie', 'laat een reactie achter', 'laat een bericht achter', 'schrijf een reactie', 'bekijk reacties', 'bekijk alle reacties', 'toon reacties', 'lees de reacties', 'lees reacties', 'meer reacties', 'alle reacties', 'verberg reacties', 'beantwoorden', 'antwoorden', 'antwoord', 'antwoord annuleren', 'reactie annuleren', 'rapporteer', 'rapporteren', 'meld misbruik', 'ongepaste reactie melden', 'log in om te reageren…', 'je moet ingelogd zijn om…', 'u moet ingelogd zijn om…', 'je moet inloggen om…', 'reageren is niet meer mogelijk…', 'reageren is niet mogelijk…', 'reacties zijn gesloten…', 'de reacties zijn gesloten…', 'praat mee', 'praat mee over…', 'praat mee op…', 'doe mee aan de discussie…', 'wat vind jij?', 'wat vindt u?', 'je e-mailadres wordt niet gepubliceerd…', 'het e-mailadres wordt niet gepubliceerd…', 'uw e-mailadres wordt niet gepubliceerd…', 'vereiste velden zijn gemarkeerd…', 'mijn naam, e-mail en site…', 'spelregels reageren', 'nieuwste eerst', 'oudste eerst', 'sorteer op'
      ],
      player: [
        'afspelen', 'speel af', 'video afspelen', 'pauze', 'pauzeren', 'bekijk video', 'bekijk de video', 'bekijk hier', 'bekijk de uitzending', 'kijk terug', 'luister', 'luister naar dit artikel', 'luister dit artikel', 'beluister', 'beluister artikel', 'beluister dit artikel', 'beluister de podcast', 'luister de podcast', 'luister naar de podcast…', 'luister de podcast via…', 'luister hier', 'luister terug', 'luister live', 'kijk live', 'dit artikel wordt voorgelezen…', 'voorgelezen door…', 'laat dit artikel voorlezen', 'geluid aan', 'geluid uit', 'dempen', 'volledig scherm', 'ondertiteling', 'snelheid', 'laden', 'aan het laden', 'bezig met laden', 'video wordt geladen', 'je browser ondersteunt…', 'uw browser ondersteunt…', 'volgende video', 'ingevoegde video', 'spotify', 'play', 'loading'
      ],
      appPrompt: [
        'download de app', 'download de app…', 'download onze app', 'download onze app…', 'download gratis de app…', 'download de gratis app…', 'open in de app', 'open de app', 'open in app', 'lees in de app', 'lees verder in de app', 'gebruik de app', 'verder in de app', 'app', 'apps', 'onze app', 'onze apps', 'nieuwsapp', 'de app', 'app store', 'google play', 'download in de app store', 'download via google play', 'ontdek het op google play', 'beschikbaar in de app store', 'iphone', 'android', 'ios', 'scan de qr-code…'
      ],
      correction: [
        'correctie', 'correcties', 'rectificatie', 'rectificaties', 'aanvulling', 'verbetering', 'update',
        'correcties en aanvullingen', 'correctie:…', 'rectificatie:…', 'in een eerdere versie van…',
        'in een eerdere versie stond…', 'een eerdere versie van dit…', 'in een vorige versie van…', 'een vorige versie van dit…',
        'in dit artikel stond eerder…', 'in een oudere versie van…', 'dit artikel is aangepast…', 'dit artikel is bijgewerkt…',
        'dit artikel is gecorrigeerd…', 'dit bericht is aangepast…', 'dit artikel werd aangepast…',
        'dit artikel werd bijgewerkt…', 'dit artikel is gewijzigd…', 'dit artikel verscheen eerder…',
        'dit artikel verscheen eerst…', 'dit is aangepast', 'dat is aangepast', 'dat is gecorrigeerd', 'noot van de redactie',
        'naschrift redactie'
      ],
      authorBio: [
        'over de auteur', 'over de auteurs', 'over de schrijver', 'over de journalist', 'auteur', 'auteurs', 'journalist',
        'verslaggever', 'meer van deze auteur', 'meer artikelen van…', 'meer berichten van…', 'alle artikelen van…',
        'bekijk alle artikelen van…', 'lees meer artikelen van…', 'volg deze auteur', 'volg de auteur', 'mail de auteur',
        'mail de redactie', 'stuur een mail naar…', 'contact met de auteur', 'reageren? mail naar…', 'reageren? stuur een mail…',
        'tips? mail naar…', 'lees hier meer columns van…', 'lees eerdere columns van…', 'over deze column',
        'dit is een opiniestuk…', 'dit is een ingezonden bijdrage…', 'dit is een column van…', 'dit artikel is geschreven door…'
      ],
      other: [
        'leestijd…', 'min lezen', 'min. lezen', 'minuten lezen', 'minuten leestijd', 'min leestijd', 'bekijk foto',
        "bekijk de foto's", "bekijk alle foto's", 'foto vergroten', 'vergroot foto', 'vergroten', 'klik om te vergroten',
        'klik op de foto om…', 'volgende foto', 'vorige foto', 'fotoserie', 'bekijk de fotoserie', 'afbeelding vergroten',
        'galerij', 'bekijk kaart', 'stem', 'stem nu', 'stelling', 'poll', 'stelling van de dag', 'bekijk resultaten',
        'bekijk de resultaten', 'bedankt voor je stem…', 'quiz', 'fout gezien?…', 'foutje gezien?…', 'fout gevonden?…',
        'heb je een fout gezien?…', 'zie je een fout?…', 'heb je een tip?…', 'heb jij een tip?…', 'heeft u een tip?…',
        'heb je een tip voor…', 'heb je een vraag of…', 'heb je nieuws of een…', 'tip de redactie…', 'tip onze redactie…',
        'mail ons via…', 'stuur ons een bericht…', 'stuur ons een whatsapp…', 'bekijk dit bericht op instagram',
        'dit bericht op instagram bekijken', 'een bericht gedeeld door…', 'bekijk op instagram', 'bekijk op facebook',
        'opent in nieuw venster', 'opent in een nieuw venster', 'externe link', 'dit artikel is ouder dan…',
        'vond je dit artikel nuttig?…', 'was dit artikel nuttig?…', 'wat vond je van dit artikel?…', 'tekst gaat verder',
        'lees verder', 'toon minder', 'minder tonen'
      ]
    },
    relatedHeadings: [
      'lees ook', 'lees verder', 'lees meer', 'lees meer over', 'lees meer over dit onderwerp', 'lees alles over',
      'lees ook over', 'lees hier meer', 'lees hier meer over', 'lees ook deze artikelen', 'lees ook deze verhalen',
      'gerelateerd', 'gerelateerde artikelen', 'gerelateerde berichten', 'gerelateerd nieuws', 'gerelateerde onderwerpen',
      "gerelateerde video's", 'gerelateerde content', 'verwante artikelen', 'verwante berichten', 'verwante onderwerpen',
      'verwant nieuws', 'meer over', 'meer over dit onderwerp', 'meer over dit thema', 'meer artikelen over',
      'meer over deze zaak', 'meer in dit dossier', 'meer nieuws over', 'meer over dit nieuws', 'in dit dossier', 'dossier',
      'uit dit dossier', 'ook interessant', 'ook interessant voor jou', 'misschien ook interessant',
      'misschien vind je dit ook leuk', 'dit vind je misschien ook leuk', 'dit vind je misschien ook interessant',
      'dit vindt u misschien ook interessant', 'mogelijk ook interessant', 'interessant voor jou', 'wellicht ook interessant',
      'aanbevolen', 'aanbevolen artikelen', 'aanbevolen voor jou', 'aanbevolen voor u', 'aangeraden', 'aanraders',
      'aanrader van de redactie', 'wij raden aan', 'redactie raadt aan', 'speciaal voor jou', 'uitgelicht',
      'vergelijkbare artikelen', 'soortgelijke artikelen', 'soortgelijke berichten', 'anderen lazen ook', 'anderen lezen ook',
      'anderen bekeken ook', 'lezers lazen ook', 'bekijk ook', 'bekijk ook deze', "bekijk ook deze video's", 'kijk ook',
      'luister ook', 'beluister ook', 'zie ook', 'eerder verschenen', 'eerder over dit onderwerp', 'eerder schreven we',
      'eerder in deze serie', 'in deze serie', 'achtergrond', 'meer weten', 'meer weten?', 'verder lezen', 'leestip', 'leestips',
      'deze artikelen zijn ook interessant', 'mis ook niet', 'niet te missen', 'links', 'related articles', 'read more'
    ],
    otherListHeadings: [
      'meest gelezen', 'meest gelezen artikelen', 'meest gelezen vandaag', 'meest gelezen deze week', 'het meest gelezen',
      'best gelezen', 'best gelezen artikelen', 'nu het meest gelezen', 'meest bekeken', 'best bekeken', 'meest gedeeld',
      'meest besproken', 'meest gereageerd', 'populair', 'nu populair', 'populaire artikelen', 'populair nieuws',
      'populaire berichten', 'trending', 'trending nu', 'top 5', 'top 10', 'net binnen', 'laatste nieuws', 'het laatste nieuws',
      'meest recent', 'meest recente artikelen', 'recente berichten', 'recent nieuws', 'recente artikelen', 'nieuwste berichten',
      'nieuwste artikelen', 'nieuwste', 'ander nieuws', 'overig nieuws', 'meer nieuws', 'nieuws van vandaag',
      'het nieuws van vandaag', 'belangrijkste nieuws', 'topverhalen', 'in het nieuws', 'nu in het nieuws', 'hoofdpunten',
      'meer van', 'meer uit', 'meer sport', 'meer voetbal', 'meer in', 'meer binnenland', 'meer buitenland', 'meer economie',
      'meer politiek', 'meer opinie', 'meer van deze rubriek', 'meer uit deze rubriek', 'meer uit de regio',
      'laatste sportnieuws', "nieuwste video's", "populaire video's", "laatste video's", "meest bekeken video's",
      'keuze van de redactie', 'de keuze van de redactie', 'tips van de redactie', 'geselecteerd door de redactie',
      'gekozen door de redactie', 'vandaag in de krant', 'exclusief voor abonnees', 'voor abonnees', 'columns', 'opinie',
      'nieuwste podcasts', 'vacatures', 'puzzels', 'live', 'most read', 'latest news'
    ],
    readAlso: [
      'lees ook', 'lees ook dit', 'lees ook over', 'lees verder', 'lees meer', 'lees meer over', 'lees hier', 'lees hier meer',
      'lees hier meer over', 'lees hier ook', 'lees hier het', 'lees hier het interview', 'lees ook het interview',
      'lees ook de column', 'lees ook de recensie', 'lees ook de analyse', 'lees ook deze reportage', 'lees ook dit interview',
      'lees ook dit opiniestuk', 'lees de recensie', 'lees het interview', 'lees de analyse', 'lees het hele verhaal',
      'lees eerder', 'lees terug', 'lees alles over', 'lees dit artikel', 'lees ook ons dossier', 'zie ook', 'bekijk ook',
      'bekijk hier', 'bekijk de video', "bekijk de foto's", 'kijk ook', 'luister ook', 'luister ook naar', 'beluister ook',
      'luister hier', 'gerelateerd', 'gerelateerd artikel', 'verwant artikel', 'achtergrond', 'dossier', 'eerder',
      'eerder schreven we', 'meer over', 'meer over dit onderwerp', 'ook interessant', 'leestip', 'liveblog', 'volg ons liveblog',
      'volg hier'
    ],
    tagHeadings: [
      'tags', 'tag', 'onderwerpen', 'onderwerp', 'trefwoorden', 'trefwoord', "thema's", 'thema', 'labels', 'categorie',
      'categorieën', 'meer over', 'lees meer over', 'meer over deze onderwerpen', 'volg deze onderwerpen', 'volg onderwerpen',
      'in dit artikel', 'gerelateerde onderwerpen', 'dossiers', 'personen', 'kernwoorden'
    ],
    commentHeadings: [
      'reacties', 'reactie', 'reageer', 'reageren', 'praat mee', 'discussie', 'geef een reactie', 'plaats een reactie',
      'laat een reactie achter', 'lezersreacties', 'reacties van lezers', 'wat vind jij', 'wat vindt u', 'jouw reactie',
      'uw reactie', 'comments'
    ],
    captionWords: [
      'archieffoto', 'archiefbeeld', 'foto ter illustratie', 'ter illustratie', 'illustratiefoto', 'illustratiebeeld',
      'stockfoto', 'foto', 'op de foto', 'op de afbeelding', 'op archiefbeeld', 'afgebeeld', 'rechts op de foto',
      'links op de foto', 'van links naar rechts', 'screenshot', 'illustratie', 'still uit', 'beeld uit', 'infographic', 'kaart'
    ],
    creditWords: [
      'foto', "foto's", 'beeld', 'fotograaf', 'fotografie', 'fotocredit', 'beeldmateriaal', 'illustratie', 'illustraties',
      'tekening', 'cartoon', 'infographic', 'graphic', 'grafiek', 'kaart', 'video', 'bron', 'credit', 'archieffoto', 'privéfoto',
      'collage', 'screenshot', 'foto en video', 'rv', 'eigen foto'
    ],
    summaryHeadings: [
      'in het kort', 'kort', 'samenvatting', 'samengevat', 'de kern', 'in één oogopslag', 'het belangrijkste',
      'het belangrijkste nieuws', 'hoofdpunten', 'kernpunten', 'dit is het nieuws', 'waar gaat dit over', 'wat is het nieuws',
      'in dit artikel', 'dit artikel in het kort', 'korte samenvatting', 'belangrijkste punten', 'dit moet je weten',
      'wat je moet weten', 'waarom lees je dit', 'ai-samenvatting', 'lees de samenvatting'
    ],
    paywallSigns: [
      'log in om verder te lezen', 'log in om dit artikel te…', 'log in om verder te…', 'lees dit artikel verder met…',
      'lees verder met een abonnement…', 'verder lezen?…', 'wil je verder lezen?…', 'wilt u verder lezen?…',
      'dit artikel is exclusief voor…', 'dit artikel is alleen voor…', 'dit artikel is enkel voor…',
      'dit artikel is voor abonnees…', 'exclusief voor abonnees', 'alleen voor abonnees', 'abonneer om verder te lezen…',
      'abonneer je om dit artikel…', 'neem een abonnement om verder…', 'word abonnee om verder te…', 'word lid om verder te…',
      'om dit artikel te lezen…', 'om verder te lezen…', 'al abonnee?…', 'reeds abonnee?…', 'ben je al abonnee?…',
      'maak een gratis account aan…', 'registreer om verder te lezen…', 'kies een abonnement en lees…',
      'lees het hele artikel met…'
    ],
    errorPages: [
      'pagina niet gevonden', 'deze pagina is niet gevonden', 'de pagina is niet gevonden…', 'deze pagina bestaat niet…',
      'de pagina bestaat niet…', 'de pagina die je zoekt…', 'de pagina die u zoekt…', 'sorry, deze pagina…',
      'sorry, we kunnen deze pagina…', 'oeps, er ging iets mis…', 'oeps, deze pagina…', 'artikel niet gevonden',
      'dit artikel is niet meer beschikbaar…', 'geen toegang', 'toegang geweigerd', 'fout 404', '404',
      'javascript is uitgeschakeld…', 'schakel javascript in…', 'zet javascript aan…', 'javascript is vereist…',
      'bevestig dat je een mens…', 'controleer of je een mens…', 'deze site is tijdelijk niet…', 'page not found',
      'access denied', 'er ging iets mis', 'er is iets misgegaan'
    ]
  },
  byline: {
    by: [
      'door', 'tekst', 'tekst door', 'tekst en beeld', "tekst en foto's", 'tekst & foto', 'geschreven door', 'geplaatst door',
      'gepubliceerd door', 'auteur', 'auteurs', 'interview door', 'interview', 'reportage', 'vertaald door', 'vertaling',
      'opgetekend door', 'bewerkt door', 'een bijdrage van', 'een column van', 'column', 'recensie door', 'verslag', 'bericht van'
    ],
    and: ['en', '&'],
    jobs: [
      'journalist', 'journaliste', 'verslaggever', 'verslaggeefster', 'politiek verslaggever', 'economieverslaggever',
      'sportverslaggever', 'regioverslaggever', 'algemeen verslaggever', 'verslaggever binnenland', 'verslaggever buitenland',
      'redacteur', 'redactrice', 'politiek redacteur', 'redacteur buitenland', 'redacteur binnenland', 'redacteur economie',
      'redacteur wetenschap', 'redacteur sport', 'nieuwsredacteur', 'eindredacteur', 'webredacteur', 'hoofdredacteur',
      'adjunct-hoofdredacteur', 'chef nieuws', 'chef sport', 'correspondent', 'europacorrespondent', 'amerikacorrespondent',
      'correspondente', 'buitenlandcorrespondent', 'politiek commentator', 'commentator', 'columnist', 'columniste', 'recensent',
      'criticus', 'freelancejournalist', 'freelance journalist', 'onderzoeksjournalist', 'datajournalist', 'fotograaf',
      'fotojournalist', 'presentator', 'presentatrice', 'reporter', 'stagiair', 'medewerker', 'schrijver', 'hoogleraar',
      'econoom', 'historicus', 'socioloog', 'filosoof', 'politicoloog'
    ],
    desks: [
      'de redactie', 'redactie', 'onze redactie', 'onze redactie binnenland', 'redactie binnenland', 'redactie buitenland',
      'redactie economie', 'redactie sport', 'sportredactie', 'nieuwsredactie', 'webredactie', 'buitenlandredactie',
      'economieredactie', 'redactie online', 'internetredactie', 'van onze redactie', 'van onze redacteur',
      'van onze verslaggever', 'van onze verslaggevers', 'van onze correspondent', 'onze verslaggever', 'onze verslaggevers',
      'onze correspondent', 'van een onzer verslaggevers', 'anp', 'belga', 'anp/redactie', 'ingezonden'
    ]
  },
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb', 'febr'],
      ['maart', 'mrt', 'mar'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['augustus', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec']
    ],
    weekdays: [
      'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'ma', 'di', 'wo', 'do', 'vr', 'vrij', 'za',
      'zat', 'zo'
    ],
    published: [
      'gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'gepost op', 'eerst gepubliceerd',
      'voor het eerst gepubliceerd', 'publicatiedatum', 'verschenen', 'verschenen op', 'aangemaakt', 'aangemaakt op', 'datum',
      'online sinds'
    ],
    modified: [
      'bijgewerkt', 'bijgewerkt op', 'laatst bijgewerkt', 'laatst bijgewerkt op', 'laatste update', 'aangepast', 'aangepast op',
      'laatst aangepast', 'gewijzigd', 'gewijzigd op', 'laatst gewijzigd', 'laatste wijziging', 'update', 'geüpdatet',
      'geüpdatet op', 'geactualiseerd'
    ],
    at: ['om', 'om omstreeks', '-', '|'],
    hour: ['uur', 'u'],
    today: ['vandaag', 'vanochtend', 'vanmorgen', 'vanmiddag', 'vanavond', 'vannacht'],
    yesterday: ['gisteren', 'gisteravond', 'gisterochtend', 'gistermiddag'],
    ago: ['geleden'],
    units: {
      minute: ['minuut', 'minuten', 'min'],
      hour: ['uur', 'uren', 'u'],
      day: ['dag', 'dagen', 'd'],
      week: ['week', 'weken', 'wk']
    },
    order: 'dmy'
  },
  quotes: {
    grammar: {
      marks: [
        ['‘', '’'],
        ['“', '”'],
        ['"', '"'],
        ['„', '”']
      ],
      dashSpeech: false,
      dropsSubject: false,
      inverts: true,
      capitalisedNouns: false,
      nameEndings: ['s', "'s"]
    },
    cueVerbs: [
      'zegt', 'zeggen', 'zei', 'zeiden', 'gezegd', 'vertelt', 'vertellen', 'vertelde', 'vertelden', 'verteld', 'verklaart',
      'verklaren', 'verklaarde', 'verklaarden', 'verklaard', 'stelt', 'stellen', 'stelde', 'stelden', 'gesteld', 'meldt',
      'melden', 'meldde', 'meldden', 'gemeld', 'schrijft', 'schrijven', 'schreef', 'schreven', 'geschreven', 'antwoordt',
      'antwoorden', 'antwoordde', 'antwoordden', 'geantwoord', 'reageert', 'reageren', 'reageerde', 'reageerden', 'gereageerd',
      'benadrukt', 'benadrukken', 'benadrukte', 'benadrukten', 'bevestigt', 'bevestigen', 'bevestigde', 'bevestigden',
      'bevestigd', 'ontkent', 'ontkennen', 'ontkende', 'ontkenden', 'ontkend', 'erkent', 'erkennen', 'erkende', 'erkenden',
      'erkend', 'beweert', 'beweren', 'beweerde', 'beweerden', 'beweerd', 'vindt', 'vinden', 'vond', 'vonden', 'waarschuwt',
      'waarschuwen', 'waarschuwde', 'waarschuwden', 'gewaarschuwd', 'legt uit', 'leggen uit', 'legde uit', 'legden uit',
      'uitgelegd', 'voegt toe', 'voegen toe', 'voegde toe', 'voegden toe', 'toegevoegd', 'geeft toe', 'gaf toe', 'gaven toe',
      'toegegeven', 'merkt op', 'merkte op', 'merkten op', 'opgemerkt', 'wijst erop', 'wees erop', 'licht toe', 'lichtte toe',
      'toegelicht', 'vult aan', 'vulde aan', 'aangevuld', 'laat weten', 'laten weten', 'liet weten', 'lieten weten', 'aldus',
      'klinkt het', 'klonk het', 'heet het', 'staat te lezen', 'roept', 'roepen', 'riep', 'riepen', 'geroepen', 'roept uit',
      'riep uit', 'vraagt', 'vragen', 'vroeg', 'vroegen', 'gevraagd', 'oordeelt', 'oordeelde', 'oordeelden', 'concludeert',
      'concluderen', 'concludeerde', 'concludeerden', 'geconcludeerd', 'constateert', 'constateerde', 'constateerden', 'betoogt',
      'betogen', 'betoogde', 'betoogden', 'betoogd', 'beaamt', 'beaamde', 'beaamden', 'meent', 'menen', 'meende', 'meenden',
      'denkt', 'dacht', 'dachten', 'gelooft', 'geloofde', 'verduidelijkt', 'verduidelijkte', 'verzekert', 'verzekerde',
      'verzekerden', 'klaagt', 'klaagde', 'klaagden', 'fluistert', 'fluisterde', 'schreeuwt', 'schreeuwde', 'schreeuwden',
      'twittert', 'twitterde', 'getwitterd', 'onderstreept', 'onderstreepte', 'onderstreepten', 'preciseert', 'preciseerde',
      'nuanceert', 'nuanceerde', 'repliceert', 'repliceerde', 'herhaalt', 'herhaalde', 'herinnert zich', 'herinnerde zich',
      'vermeldt', 'vermeldde', 'argumenteert', 'argumenteerde', 'kondigt aan', 'kondigde aan', 'kondigden aan', 'aangekondigd',
      'poneert', 'poneerde', 'wist te vertellen', 'bekent', 'getuigt', 'getuigde', 'getuigden', 'onthult', 'onthulde',
      'suggereert', 'suggereerde', 'bepleit', 'bepleitte', 'werpt tegen', 'wierp tegen', 'sneert', 'sneerde', 'blikt terug',
      'blikte terug', 'vat samen', 'vatte samen', 'stelt vast', 'stelde vast', 'stelden vast', 'vastgesteld', 'gaat verder',
      'ging verder', 'vervolgt', 'vervolgde'
    ],
    weakCueVerbs: [
      'begint', 'begon', 'begonnen', 'lacht', 'lachte', 'lachten', 'glimlacht', 'glimlachte', 'grapt', 'grapte', 'grijnst',
      'grijnsde', 'hoopt', 'hopen', 'hoopte', 'hoopten', 'vreest', 'vrezen', 'vreesde', 'verwacht', 'verwachten', 'verwachtte',
      'eist', 'eisen', 'eiste', 'eisten', 'pleit', 'pleitte', 'adviseert', 'adviseerde', 'prijst', 'prees', 'prezen',
      'bekritiseert', 'bekritiseerde', 'hekelt', 'hekelde', 'noemt', 'noemde', 'noemden', 'ziet', 'zag', 'beschrijft',
      'beschreef', 'voelt', 'voelde', 'besluit', 'besloot', 'eindigt', 'eindigde', 'herkent', 'snapt', 'begrijpt', 'begreep',
      'verzucht', 'verzuchtte', 'moppert', 'mopperde', 'jubelt', 'jubelde', 'juicht', 'juichte', 'roemt', 'roemde', 'relativeert',
      'relativeerde', 'verdedigt', 'verdedigde', 'belicht', 'rapporteert', 'rapporteerde', 'leest', 'las', 'citeert', 'citeerde',
      'analyseert', 'analyseerde', 'filosofeert', 'huilt', 'huilde', 'snikt', 'snikte', 'knikt', 'knikte', 'fulmineert',
      'fulmineerde', 'foetert', 'foeterde', 'baalt', 'baalde', 'dreigt', 'dreigde', 'schat', 'schatte', 'overweegt', 'bedankt',
      'bedankte', 'feliciteert', 'feliciteerde', 'klinkt', 'klonk', 'stelt voor', 'stelde voor', 'raadt aan', 'raadde aan',
      'wijst', 'wees', 'geeft aan', 'gaf aan', 'aangegeven', 'geeft', 'gaf', 'laat', 'liet', 'vult', 'vulde', 'voegt', 'voegde',
      'legt', 'legde', 'merkt', 'merkte', 'licht', 'lichtte', 'vat', 'vatte', 'haalt uit', 'haalde uit', 'twijfelt', 'twijfelde',
      'peinst', 'mijmert', 'mijmerde', 'droomt', 'spreekt', 'sprak', 'spraken', 'weet', 'tweet', 'tweette', 'bericht',
      'berichtte', 'berichtten', 'zucht', 'zuchtte', 'bekende', 'belooft', 'beloofde', 'beloofden', 'voorspelt', 'voorspelde',
      'voorspelden', 'bezweert', 'bezwoer', 'luidt', 'luidde', 'informeert', 'informeerde', 'betreurt', 'betreurde'
    ],
    cueParticles: [
      'uit', 'toe', 'op', 'aan', 'erop', 'eraan', 'daaraan', 'weten', 'vast', 'samen', 'tegen', 'terug', 'voor', 'verder', 'mee'
    ],
    auxiliaries: ['heeft', 'hebben', 'had', 'hadden', 'zou hebben', 'zouden hebben', 'heb'],
    cueNouns: [
      'verklaring', 'verklaringen', 'persbericht', 'persconferentie', 'mededeling', 'bericht', 'tweet', 'brief', 'kamerbrief',
      'rapport', 'interview', 'gesprek', 'vraaggesprek', 'e-mail', 'mail', 'toespraak', 'speech', 'reactie', 'antwoord', 'vraag',
      'uitspraak', 'uitspraken', 'woorden', 'citaat', 'commentaar', 'column', 'opiniestuk', 'artikel', 'post', 'facebookbericht',
      'instagrambericht', 'video', 'boodschap', 'waarschuwing', 'belofte', 'oproep', 'conclusie', 'oordeel', 'vonnis', 'arrest',
      'advies', 'kritiek', 'getuigenis', 'getuigenverklaring', 'pleidooi', 'requisitoir', 'uitleg', 'toelichting',
      'beschuldiging', 'stelling', 'boek', 'memoires', 'statement', 'podcast', 'uitzending', 'briefing', 'betoog', 'notitie',
      'nota', 'motie', 'motto', 'leus', 'slogan', 'appje', 'whatsappbericht'
    ],
    accordingTo: [
      'volgens', 'aldus', 'naar eigen zeggen van', 'naar de mening van', 'in de woorden van', 'met de woorden van',
      'in de ogen van', 'naar het oordeel van', 'op gezag van', 'blijkens', 'dixit', 'als we het moeten geloven van'
    ],
    accordingToAfter: [],
    pronouns: {
      masculine: ['hij', 'hem', 'hijzelf', 'laatstgenoemde'],
      feminine: ['zij', 'ze', 'haar', 'zijzelf'],
      plural: ['zij', 'ze', 'hen', 'hun', 'zijzelf', 'beiden', 'allebei', 'men', 'diegenen']
    },
    firstPerson: ['ik', "'k", 'mij', 'me', 'wij', 'we', 'ons'],
    possessives: ['zijn', 'haar', 'hun', "z'n", "d'r"],
    relatives: ['die', 'dat', 'wie', 'wiens', 'wier', 'waar', 'waarvan', 'waarmee', 'welke', 'hetgeen'],
    complementisers: ['dat', 'of', 'hoe', 'waarom', 'wat'],
    articles: ['de', 'het', "'t", 'een', "'n"],
    indefiniteArticles: ['een', "'n", 'nog een', 'een andere', 'een ander', 'ene', 'sommige', 'enkele', 'meerdere'],
    prepositions: [
      'in', 'op', 'van', 'voor', 'met', 'door', 'aan', 'bij', 'naar', 'uit', 'over', 'onder', 'tegen', 'tussen', 'tijdens', 'na',
      'sinds', 'tot', 'om', 'te', 'ten', 'ter', 'zonder', 'binnen', 'buiten', 'boven', 'achter', 'naast', 'langs', 'rond',
      'rondom', 'omtrent', 'ondanks', 'vanaf', 'vanuit', 'vanwege', 'wegens', 'dankzij', 'behalve', 'namens', 'per', 'via',
      'gedurende', 'jegens', 'richting', 'inzake', 'betreffende', 'tegenover', 'nabij', 'halverwege', 'middels',
      'ten opzichte van', 'in plaats van', 'naar aanleiding van', 'in verband met'
    ],
    conjunctions: [
      'en', 'maar', 'of', 'want', 'dus', 'dat', 'omdat', 'terwijl', 'toen', 'als', 'wanneer', 'nadat', 'voordat', 'zodat',
      'hoewel', 'tenzij', 'indien', 'doordat', 'sinds', 'tot', 'totdat', 'zodra', 'zolang', 'mits', 'zoals', 'alsof', 'aangezien',
      'noch', 'ofwel', 'evenals', 'echter', 'toch', 'daarom', 'opdat', 'ook al'
    ],
    honorifics: {
      masculine: [
        'heer', 'meneer', 'mijnheer', 'dhr', 'de heer', 'prins', 'koning', 'pater', 'broeder', 'sir', 'lord', 'mr', 'jonkheer',
        'jhr', 'baron', 'graaf', 'paus', 'imam', 'sjeik', 'pastoor'
      ],
      feminine: [
        'mevrouw', 'mevr', 'mw', 'mej', 'juffrouw', 'prinses', 'koningin', 'zuster', 'mrs', 'ms', 'lady', 'barones', 'gravin',
        'jonkvrouw', 'madame'
      ],
      neutral: [
        'dr', 'prof', 'professor', 'drs', 'ir', 'ing', 'dokter', 'generaal', 'kolonel', 'kapitein', 'majoor', 'admiraal', 'ds',
        'mgr', 'dominee', 'bisschop', 'em'
      ]
    },
    roles: {
      masculine: [
        'man', 'echtgenoot', 'vader', 'papa', 'zoon', 'broer', 'opa', 'grootvader', 'oom', 'neef', 'schoonvader', 'schoonzoon',
        'stiefvader', 'jongen', 'weduwnaar', 'koning', 'prins', 'paus', 'zakenman', 'brandweerman', 'politieman', 'cameraman',
        'raadsman', 'ombudsman', 'monnik', 'keizer', 'acteur', 'leraar', 'schrijver', 'zanger', 'kunstenaar', 'eigenaar',
        'bewoner', 'vriend', 'kleinzoon', 'vakbondsman', 'staatsman'
      ],
      feminine: [
        'vrouw', 'echtgenote', 'moeder', 'mama', 'dochter', 'zus', 'oma', 'grootmoeder', 'tante', 'nicht', 'schoonmoeder',
        'schoondochter', 'stiefmoeder', 'meisje', 'weduwe', 'woordvoerster', 'koningin', 'prinses', 'zakenvrouw', 'politievrouw',
        'raadsvrouw', 'non', 'actrice', 'lerares', 'schrijfster', 'zangeres', 'kunstenares', 'eigenares', 'bewoonster',
        'vriendin', 'kleindochter', 'verloskundige', 'directrice', 'presentatrice', 'onderzoekster', 'verpleegster', 'advocate',
        'speelster', 'studente', 'voorzitster', 'burgemeesteres', 'atlete', 'journaliste', 'lijsttrekster', 'leidster',
        'inwoonster', 'deelneemster', 'regisseuse', 'boerin', 'buurvrouw'
      ],
      neutral: [
        'premier', 'minister-president', 'vicepremier', 'vicepremier en minister', 'minister', 'staatssecretaris', 'president',
        'vicepresident', 'oud-president', 'oud-minister', 'kanselier', 'bondskanselier', 'kamerlid', 'tweede kamerlid',
        'eerste kamerlid', 'parlementslid', 'europarlementariër', 'volksvertegenwoordiger', 'senator', 'fractievoorzitter',
        'fractieleider', 'partijleider', 'partijvoorzitter', 'lijsttrekker', 'kopman', 'oppositieleider', 'leider', 'voorzitter',
        'kamervoorzitter', 'vicevoorzitter', 'ondervoorzitter', 'burgemeester', 'wethouder', 'schepen', 'gedeputeerde',
        'gouverneur', 'gemeenteraadslid', 'raadslid', 'commissaris', 'commissaris van de koning', 'eurocommissaris', 'politicus',
        'politica', 'kandidaat', 'ambassadeur', 'diplomaat', 'gezant', 'secretaris-generaal', 'woordvoerder', 'persvoorlichter',
        'voorlichter', 'politiewoordvoerder', 'vertegenwoordiger', 'adviseur', 'directeur', 'algemeen directeur',
        'directeur-generaal', 'topman', 'topvrouw', 'ceo', 'bestuurder', 'bestuursvoorzitter', 'bestuurslid', 'baas', 'hoofd',
        'chef', 'manager', 'teamleider', 'projectleider', 'oprichter', 'ondernemer', 'winkelier', 'vakbondsbestuurder',
        'vakbondsleider', 'politiechef', 'korpschef', 'korpscommandant', 'agent', 'rechercheur', 'inspecteur',
        'brandweercommandant', 'officier van justitie', 'officier', 'aanklager', 'hoofdofficier', 'procureur',
        'procureur-generaal', 'openbaar aanklager', 'rechter', 'onderzoeksrechter', 'advocaat', 'advocaat-generaal',
        'strafpleiter', 'jurist', 'notaris', 'getuige', 'ooggetuige', 'verdachte', 'slachtoffer', 'nabestaande', 'arts',
        'huisarts', 'dokter', 'chirurg', 'cardioloog', 'viroloog', 'epidemioloog', 'microbioloog', 'psycholoog', 'psychiater',
        'verpleegkundige', 'dierenarts', 'tandarts', 'hoogleraar', 'professor', 'onderzoeker', 'wetenschapper',
        'universitair docent', 'promovendus', 'rector', 'docent', 'leerkracht', 'schoolleider', 'student', 'leerling', 'scholier',
        'econoom', 'hoofdeconoom', 'analist', 'beleggingsanalist', 'expert', 'deskundige', 'specialist', 'historicus',
        'politicoloog', 'socioloog', 'criminoloog', 'filosoof', 'klimaatwetenschapper', 'bioloog', 'ecoloog', 'weerman',
        'weervrouw', 'meteoroloog', 'ingenieur', 'architect', 'priester', 'dominee', 'pastoor', 'bisschop', 'kardinaal', 'imam',
        'rabbijn', 'generaal', 'commandant', 'kolonel', 'militair', 'soldaat', 'veteraan', 'trainer', 'coach', 'bondscoach',
        'hoofdtrainer', 'assistent-trainer', 'technisch directeur', 'ploegleider', 'aanvoerder', 'spits', 'doelman', 'keeper',
        'verdediger', 'middenvelder', 'aanvaller', 'speler', 'voetballer', 'wielrenner', 'renner', 'schaatser', 'coureur',
        'tennisser', 'atleet', 'zwemmer', 'scheidsrechter', 'clubvoorzitter', 'regisseur', 'filmmaker', 'muzikant', 'componist',
        'dirigent', 'rapper', 'dj', 'auteur', 'dichter', 'cabaretier', 'komiek', 'presentator', 'journalist', 'verslaggever',
        'hoofdredacteur', 'redacteur', 'correspondent', 'columnist', 'fotograaf', 'producent', 'uitgever', 'curator',
        'museumdirecteur', 'influencer', 'vlogger', 'boer', 'melkveehouder', 'visser', 'chauffeur', 'buschauffeur', 'machinist',
        'piloot', 'kok', 'bakker', 'slager', 'horecaondernemer', 'bouwvakker', 'makelaar', 'belegger', 'investeerder',
        'accountant', 'buurman', 'buurtbewoner', 'omwonende', 'inwoner', 'toerist', 'patiënt', 'klant', 'huurder', 'passagier',
        'reiziger', 'vrijwilliger', 'activist', 'demonstrant', 'supporter', 'collega', 'partner', 'kind', 'ouder',
        'tweelingbroer', 'familielid', 'gepensioneerde', 'tiener', 'miljardair', 'lid', 'campagneleider', 'initiatiefnemer',
        'organisator', 'bestuursrechter', 'formateur', 'informateur', 'medewerker', 'beleidsmedewerker', 'boswachter',
        'astronaut', 'vluchteling'
      ]
    },
    groups: [
      'politie', 'de politie', 'justitie', 'autoriteiten', 'de autoriteiten', 'kabinet', 'regering', 'oppositie', 'coalitie',
      'critici', 'deskundigen', 'experts', 'onderzoekers', 'wetenschappers', 'artsen', 'huisartsen', 'verpleegkundigen',
      'leraren', 'docenten', 'leerlingen', 'scholieren', 'studenten', 'ouders', 'familie', 'nabestaanden', 'slachtoffers',
      'getuigen', 'ooggetuigen', 'buurtbewoners', 'omwonenden', 'bewoners', 'inwoners', 'burgers', 'kiezers', 'huurders',
      'boeren', 'vissers', 'ondernemers', 'winkeliers', 'werkgevers', 'werknemers', 'medewerkers', 'personeel', 'vakbonden',
      'bonden', 'stakers', 'demonstranten', 'actievoerders', 'activisten', 'milieuorganisaties', 'supporters', 'fans', 'spelers',
      'organisatoren', 'organisatie', 'advocaten', 'rechters', 'aanklagers', 'politici', 'kamerleden', 'ministers', 'wethouders',
      'diplomaten', 'bronnen', 'ingewijden', 'economen', 'analisten', 'beleggers', 'aandeelhouders', 'klanten', 'reizigers',
      'passagiers', 'toeristen', 'patiënten', 'militairen', 'soldaten', 'rebellen', 'journalisten', 'media', 'lezers',
      'republikeinen', 'democraten', 'partijen', 'betrokkenen', 'hulpdiensten', 'hulpverleners', 'brandweer', 'rechtbank',
      'bestuur', 'directie', 'anderen', 'velen', 'sommigen', 'mensen'
    ],
    pairs: ['stel', 'duo', 'trio', 'broers', 'zussen', 'tweeling'],
    organisations: [
      'ministerie', 'kabinet', 'regering', 'gemeente', 'stad', 'provincie', 'waterschap', 'tweede kamer', 'eerste kamer',
      'parlement', 'senaat', 'raad', 'raad van state', 'hoge raad', 'rechtbank', 'gerechtshof', 'hof', 'openbaar ministerie',
      'parket', 'politie', 'marechaussee', 'brandweer', 'veiligheidsregio', 'defensie', 'leger', 'rijkswaterstaat', 'rivm', 'ggd',
      'knmi', 'cbs', 'cpb', 'uwv', 'belastingdienst', 'inspectie', 'autoriteit', 'autoriteit persoonsgegevens', 'consumentenbond',
      'dienst', 'agentschap', 'instituut', 'universiteit', 'hogeschool', 'school', 'ziekenhuis', 'umc', 'kliniek', 'bank',
      'nederlandsche bank', 'dnb', 'ecb', 'centrale bank', 'rabobank', 'ing', 'bedrijf', 'onderneming', 'concern', 'fabrikant',
      'keten', 'maatschappij', 'luchtvaartmaatschappij', 'klm', 'schiphol', 'ns', 'nmbs', 'prorail', 'vakbond', 'fnv', 'cnv',
      'abvv', 'acv', 'vno-ncw', 'lto', 'unizo', 'voka', 'bond', 'knvb', 'uefa', 'fifa', 'vereniging', 'stichting', 'organisatie',
      'federatie', 'brancheorganisatie', 'partij', 'fractie', 'vvd', 'pvda', 'd66', 'cda', 'pvv', 'groenlinks', 'n-va', 'cd&v',
      'vlaams belang', 'club', 'ploeg', 'krant', 'omroep', 'nos', 'vrt', 'zender', 'persbureau', 'uitgeverij', 'museum',
      'theater', 'festival', 'kerk', 'bisdom', 'vaticaan', 'commissie', 'europese commissie', 'europese unie', 'eu', 'vn', 'navo',
      'witte huis', 'kremlin', 'ambassade', 'rode kruis', 'greenpeace', 'artsen zonder grenzen', 'fonds', 'groep', 'bureau',
      'comité', 'centrum', 'bv', 'nv', 'vzw', 'inc', 'ltd'
    ],
    documents: [
      'rapport', 'verklaring', 'persbericht', 'bericht', 'brief', 'kamerbrief', 'e-mail', 'mail', 'onderzoek', 'studie',
      'enquête', 'peiling', 'vonnis', 'arrest', 'uitspraak', 'aanklacht', 'dagvaarding', 'proces-verbaal', 'nota', 'notitie',
      'document', 'documenten', 'wet', 'wetsvoorstel', 'grondwet', 'besluit', 'akkoord', 'regeerakkoord', 'coalitieakkoord',
      'verdrag', 'contract', 'motie', 'advies', 'boek', 'artikel', 'opiniestuk', 'column', 'krant', 'website', 'site',
      'webpagina', 'bijsluiter', 'folder', 'poster', 'spandoek', 'bord', 'verkiezingsprogramma', 'partijprogramma', 'manifest',
      'petitie', 'jaarverslag', 'jaarcijfers', 'cijfers', 'statistiek', 'tweet', 'post', 'video', 'dagboek', 'testament',
      'reglement', 'richtlijn', 'handleiding', 'evaluatie', 'analyse'
    ],
    particles: [
      'van', 'de', 'der', 'den', "'t", 'ten', 'ter', 'van de', 'van der', 'van den', "van 't", 'von', 'la', 'le', 'du', 'da',
      'dos', 'di', 'el', 'al', 'bin', 'ibn', 'ben'
    ],
    firstNames: {
      masculine: [
        'Jan', 'Johannes', 'Piet', 'Pieter', 'Peter', 'Kees', 'Cees', 'Henk', 'Hendrik', 'Hans', 'Willem', 'Wim', 'Gerard',
        'Gert', 'Geert', 'Frans', 'Dirk', 'Bert', 'Bart', 'Rob', 'Robert', 'Ruud', 'Ronald', 'Erik', 'Eric', 'Paul', 'Mark',
        'Marc', 'Martin', 'Maarten', 'Marcel', 'Michel', 'Michiel', 'Thomas', 'Tom', 'Tim', 'Tijs', 'Thijs', 'Daan', 'Sander',
        'Sem', 'Lars', 'Luuk', 'Lucas', 'Jeroen', 'Jasper', 'Jesse', 'Joost', 'Joris', 'Jos', 'Jelle', 'Koen', 'Klaas', 'Kevin',
        'Niels', 'Nico', 'Patrick', 'Pim', 'Ralph', 'Remco', 'René', 'Rik', 'Robin', 'Roel', 'Roy', 'Rutger', 'Sjoerd', 'Stef',
        'Stijn', 'Sven', 'Ton', 'Theo', 'Vincent', 'Wouter', 'Wopke', 'Wilfred', 'Arie', 'Arjen', 'Alexander', 'Bas', 'Bram',
        'Casper', 'Dennis', 'Diederik', 'Edwin', 'Emile', 'Ernst', 'Floris', 'Frank', 'Frits', 'Gijs', 'Guy', 'Herman', 'Hugo',
        'Ivo', 'Kris', 'Luc', 'Mohamed', 'Mohammed', 'Ahmed', 'Yves', 'Filip', 'Steven', 'Jef', 'Dries', 'Pieter-Jan',
        'Jan-Willem'
      ],
      feminine: [
        'Maria', 'Anna', 'Anne', 'Johanna', 'Elisabeth', 'Els', 'Marijke', 'Marieke', 'Marja', 'Marjan', 'Marjolein', 'Monique',
        'Ingrid', 'Petra', 'Sandra', 'Esther', 'Ellen', 'Linda', 'Lisa', 'Laura', 'Lotte', 'Lieke', 'Loes', 'Sophie', 'Sanne',
        'Saskia', 'Sara', 'Sarah', 'Sigrid', 'Sylvia', 'Simone', 'Femke', 'Fleur', 'Floor', 'Eva', 'Emma', 'Julia', 'Tess',
        'Noor', 'Nora', 'Nina', 'Nicole', 'Naomi', 'Mila', 'Miriam', 'Mirjam', 'Mona', 'Kim', 'Karin', 'Kirsten', 'Katrien',
        'Kathleen', 'Judith', 'Josje', 'Joke', 'Jolanda', 'Janneke', 'Jacqueline', 'Irene', 'Ilse', 'Iris', 'Inge', 'Hilde',
        'Hanneke', 'Heleen', 'Helga', 'Greet', 'Griet', 'Gerda', 'Geertje', 'Gwendolyn', 'Dilan', 'Diana', 'Daphne', 'Caroline',
        'Carola', 'Carla', 'Christine', 'Christianne', 'Cora', 'Claudia', 'Charlotte', 'Bianca', 'Barbara', 'Astrid', 'Annelies',
        'Anneke', 'Annemarie', 'Anja', 'Anouk', 'Annick', 'Agnes', 'Wilma', 'Willemijn', 'Yvonne', 'Vera', 'Trees', 'Tineke',
        'Suzanne', 'Rita', 'Renske', 'Roos', 'Fatima', 'Khadija', 'Zuhal', 'Veerle', 'Leen', 'Lien', 'Goedele', 'Meryame', 'Hadja'
      ]
    },
    notNames: [
      'de', 'het', 'een', 'dit', 'dat', 'deze', 'die', 'ik', 'jij', 'je', 'u', 'hij', 'zij', 'ze', 'wij', 'we', 'jullie', 'men',
      'mijn', 'jouw', 'uw', 'zijn', 'haar', 'hun', 'ons', 'onze', 'en', 'maar', 'of', 'want', 'dus', 'als', 'toen', 'wanneer',
      'omdat', 'terwijl', 'hoewel', 'nadat', 'voordat', 'zodra', 'ook', 'niet', 'nee', 'ja', 'nou', 'nu', 'hier', 'daar', 'er',
      'wat', 'wie', 'waar', 'waarom', 'hoe', 'welke', 'welk', 'in', 'op', 'van', 'voor', 'met', 'door', 'aan', 'bij', 'naar',
      'uit', 'over', 'onder', 'tegen', 'tussen', 'tijdens', 'na', 'sinds', 'tot', 'om', 'te', 'zonder', 'binnen', 'buiten',
      'volgens', 'aldus', 'echter', 'toch', 'daarom', 'daarna', 'daarnaast', 'daarbij', 'bovendien', 'vervolgens', 'inmiddels',
      'intussen', 'ondertussen', 'eerder', 'later', 'eerst', 'uiteindelijk', 'misschien', 'alleen', 'alle', 'alles', 'allemaal',
      'iedereen', 'niemand', 'niets', 'iets', 'iemand', 'sommige', 'veel', 'velen', 'meer', 'weinig', 'beide', 'elke', 'elk',
      'ieder', 'heel', 'andere', 'zelfs', 'zeker', 'natuurlijk', 'helaas', 'gelukkig', 'bijna', 'ongeveer', 'zo', 'zoals', 'nog',
      'al', 'altijd', 'nooit', 'vaak', 'soms', 'weer', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien',
      'vandaag', 'gisteren', 'morgen', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'januari',
      'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'lente',
      'zomer', 'herfst', 'winter', 'kerst', 'pasen', 'is', 'was', 'waren', 'heeft', 'hebben', 'had', 'wordt', 'werd', 'kan',
      'moet', 'wil', 'zal', 'zou', 'nederlands', 'nederlandse', 'belgische', 'vlaamse', 'engels', 'duitse', 'franse',
      'amerikaanse', 'russische', 'europese', 'god', 'internet', 'foto', 'video', 'bron', 'lees', 'bekijk', 'luister', 'dank',
      'bedankt', 'kortom', 'geen', 'wel', 'dan', 'vooral', 'precies', 'meestal', 'mensen'
    ],
    notSpeech: [
      'zogenaamd', 'zogenaamde', 'zogeheten', 'zogenoemde', 'genaamd', 'geheten', 'genoemd', 'noemt', 'noemen', 'bijgenaamd',
      'gedoopt', 'omgedoopt tot', 'getiteld', 'met de titel', 'onder de titel', 'met de naam', 'onder de naam', 'bekend als',
      'omschreven als', 'bestempeld als', 'betiteld als', 'het woord', 'woord', 'de woorden', 'de term', 'term', 'het begrip',
      'begrip', 'de uitdrukking', 'de bijnaam', 'bijnaam', 'de titel', 'titel', 'de naam', 'codenaam', 'etiket', 'het predicaat',
      'boek', 'roman', 'bundel', 'dichtbundel', 'biografie', 'film', 'documentaire', 'serie', 'tv-serie', 'programma', 'talkshow',
      'podcast', 'lied', 'nummer', 'single', 'hit', 'album', 'plaat', 'voorstelling', 'musical', 'opera', 'toneelstuk',
      'tentoonstelling', 'expositie', 'schilderij', 'spel', 'game', 'gedicht', 'rubriek', 'column', 'artikel', 'rapport', 'blad',
      'tijdschrift', 'krant', 'project', 'operatie', 'campagne', 'schip', 'prijs', 'categorie', 'hashtag', 'slogan', 'leus',
      'motto', 'thema', 'stichting', 'actie', 'concept'
    ],
    imagined: [
      'zou zeggen', 'zouden zeggen', 'zou kunnen zeggen', 'zou hebben gezegd', 'zou gezegd hebben', 'had kunnen zeggen',
      'had moeten zeggen', 'had willen zeggen', 'had gezegd kunnen hebben', 'wil zeggen', 'wilde zeggen', 'dat wil zeggen',
      'kan zeggen', 'kun je zeggen', 'zegt niet', 'zei niet', 'heeft niet gezegd', 'heeft nooit gezegd', 'wil niet zeggen',
      'wilde niet zeggen', 'weigert te zeggen', 'weigerde te zeggen', 'alsof', 'als het ware', 'alsof hij wil zeggen',
      'stel je voor', 'stelt u zich voor', 'stel dat', 'denk je in', 'als iemand zegt', 'als mensen zeggen', 'wordt vaak gezegd',
      'betekent', 'betekende', 'met andere woorden', 'bij wijze van spreken', 'zogezegd', 'zou vragen', 'zou antwoorden',
      'zou moeten zeggen'
    ]
  }
}
