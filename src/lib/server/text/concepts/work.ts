/** Work, service and people at work: each concept with its English and its Dutch words; see `concepts.ts`. */
export default `
attitude/friendliness
  en: friendly friendliness unfriendly kind kindly kindness nice warm warmly warmth smile smiled smiling
      smiles cheerful pleasant pleasantly polite politely politeness courteous courtesy greet greeted
      greeting greetings hello goodbye handshake hospitable hospitality sociable approachable amiable
      charming sweet cordial gracious manners well-mannered
  nl: vriendelijk vriendelijkheid onvriendelijk aardig lief hartelijk hartelijkheid warm warmte glimlach
      glimlachen glimlachte lachend beleefd beleefdheid hoffelijk groet groeten groette gegroet begroeten
      begroet begroette begroeting goedendag goedemorgen goeiemorgen hallo zwaaien zwaaide gastvrij
      gastvrijheid verwelkomen verwelkomd sympathiek aangenaam innemend joviaal toegankelijk voorkomend
      welgemanierd manieren klantvriendelijk gemoedelijk knik gul charmant zoet schattig beminnelijk
      wellevend behagen gunnen goedlachs royaal minzaam gulheid
attitude/rudeness
  en: rude rudely rudeness impolite discourteous disrespectful insolent cheeky snap snapped snappy snarl
      snarled bark barked curt brusque abrupt gruff grumpy surly blunt bluntly insult insulted insulting
      offend offended offensive offence swear swore sworn curse cursed foul-mouthed impertinent uncivil
      vulgar crude sneer sneered snide sarcastic ill-mannered tactless boorish
  nl: onbeleefd onbeleefdheid onbeschoft onbeschoftheid grof grove lomp lompe brutaal brutaliteit bot
      botte kortaf bits bitse snauwen snauwt snauwde afgesnauwd afsnauwen toegesnauwd beledigen beledigt
      beledigde beledigd belediging kwetsend schelden scheldt schold gescholden uitgescholden uitschelden
      scheldwoorden vloeken vloekte gevloekt nors norse chagrijnig ongemanierd onhebbelijk tactloos sneren
      sneerde sneer sarcastisch vulgair afblaffen afgeblaft bars schamper ongepast vrijpostig afgebekt
      asociaal gemeen ordinair lomperik bek smoel oprotten minachtend onfatsoenlijk bruut bekrompen schelm
      sluw boers venijnig oorveeg uitschold
attitude/respect-dignity
  en: respect respected respectful respectfully dignity dignified humane humanely equal equals equality
      equally esteem considerate consideration tact tactful tactfully decency decent reverence deference
      humiliate humiliated humiliating humiliation degrading demeaning undignified dehumanising
      dehumanizing belittle belittled self-respect honour
  nl: respect respecteren respecteert respecteerde gerespecteerd respectvol respectloos respectloze
      waardigheid waardig mensonwaardig menswaardig waarde eer ontzag eerbied eerbiedig gelijkwaardig
      gelijkwaardigheid gelijkheid serieus tact tactvol fatsoen fatsoenlijk vernederen vernederd
      vernederde vernederend vernedering kleineren kleineerde gekleineerd kleinerend onwaardig
      mensonterend zelfrespect menselijk onmenselijk egards ontmenselijkend achting geringschatting
      erkennen erkend aanzien edel deugd nobel waardering vereren verheffen ontzien eervol plechtig statig
      ereteken onderdanig verhief
attitude/patience
  en: patient patiently patience impatient impatiently impatience tolerant tolerance tolerate forbearance
      calm calmly persevere perseverance persistent persistence long-suffering unhurried restraint endure
      endurance understanding lenient leniency short-tempered restless hasty irritable forbearing gently
  nl: geduld geduldig ongeduld ongeduldig ongeduldigheid verdraagzaam verdraagzaamheid tolerant tolerantie
      dulden duldde rustig rust volhouden volhield volgehouden volharden volharding lankmoedig
      lankmoedigheid mild mildheid begripvol kortaangebonden opvliegend prikkelbaar ongedurig haastig
      gehaast onverdraagzaam zelfbeheersing engelengeduld uithoudingsvermogen verdragen verdroeg verduren
      lijdzaam uithouden kalm tolereren wachten standvastig koelen taai uithield
attitude/calmness
  en: calm calmly calmness composed composure cool-headed level-headed quiet quietly relaxed relax
      relaxing serene serenity panic panicked panicking panicky hectic chaos frantic hysterical
      unflappable poise reassure reassured reassuring reassurance soothe soothed soothing unruffled
      tranquil peaceful self-control stress-resistant cool-down pacify
  nl: kalm kalmte kalmeren kalmeerde gekalmeerd rustig rust rustige bedaard bedaren bedaarde beheerst
      zelfbeheersing zelfcontrole koelbloedig koelbloedigheid nuchter nuchterheid sereen sereniteit
      ontspannen relaxed paniek panikeren panikeerde paniekerig gepanikeerd paniekreactie hectisch
      hysterisch sussen suste gesust geruststellen geruststelt geruststelde gerustgesteld geruststellend
      geruststelling gerust onverstoorbaar stressbestendig stressbestendigheid evenwichtig bezadigd vredig
      vrede vreedzaam ademhalen ademen temperen rustgevend beheersen stil rustdag bezinning
attitude/empathy-comfort
  en: empathy empathic empathetic empathise empathize sympathy sympathetic sympathise sympathize
      compassion compassionate comfort comforted comforting console consoled consolation caring tender
      tenderness hug hugged hugging embrace embraced tears understanding sensitive sensitivity insensitive
      soothe gentle gently supportive heartfelt condolences concerned pity feelings warmhearted
  nl: empathie empathisch inleven inleeft inleefde ingeleefd inlevingsvermogen inlevend meeleven meeleefde
      meegeleefd meevoelen meevoelend medeleven mededogen medelijden begrip begripvol troost troosten
      troostte getroost troostend bekommerd bekommeren knuffel knuffelen knuffelde geknuffeld omhelzen
      omhelsde omhelsd schouderklopje betrokkenheid gevoelig gevoeligheid ongevoelig zorgzaam zorgzaamheid
      teder tederheid hartverwarmend steunen gesteund deelneming condoleren invoelend liefdevol warmhartig
      compassie tranen aaien strelen aanraken omarmen omarmd voelen sympathie vertederen ontroeren
      ontroerd zielig schouder koesteren aangrijpend toevluchtsoord genade
attitude/humour
  en: humour humor humorous funny funnily joke joked joking jokes jokingly laugh laughed laughing laughter
      giggle giggled giggling witty hilarious amusing amused amusement comic comical comedy tease teased
      teasing prank pranks pun irony ironic ironically sarcasm silly playful playfully clown quip banter
      fun chuckle chuckled grin grinned light-hearted
  nl: humor humoristisch grap grappen grapje grapjes grappig lachen lacht lachte lachten gelachen gelach
      giechelen giechelde gegiechel geestig geestigheid hilarisch komisch komiek plagen plaagt plaagde
      geplaagd plagerij plagerig mop moppen mopje grapjas kwinkslag woordspeling ironie ironisch sarcasme
      gekscherend luchtig ludiek speels kolder flauw flauwe schertsen scherts zwans zwanzen uitlachen
      uitgelachen grinniken grinnikte schaterlachen schaterde lol lollig gek gekheid lachwekkend leuk
      moppentapper flauwekul vrolijk schalks guitig parodie satire karikatuur zinspeling kwispelend moppig
attitude/enthusiasm
  en: enthusiasm enthusiastic enthusiastically enthused eager eagerly eagerness passion passionate
      passionately excited excitedly excitement energetic energy lively zest keen keenly fervent zeal
      zealous vivid inspired inspiring inspiration inspire infectious contagious spirited dynamic
      dedicated dedication committed commitment wholehearted thrilled gusto vigour vibrant
  nl: enthousiasme enthousiast enthousiaste enthousiasmeren geënthousiasmeerd passie passioneel
      gepassioneerd bevlogen bevlogenheid gedreven gedrevenheid begeesterd begeestering begeesteren
      begeesterend geestdrift geestdriftig vurig energiek energie levendig levendigheid ijver ijverig
      ijverige gretig gretigheid aanstekelijk inspireren inspireert inspireerde geïnspireerd inspirerend
      inspiratie toewijding toegewijd inzet goesting spontaan spontaniteit opgetogen dynamisch dynamiek
      werklust overgave wervelend vuur vlam bezield levenslust vlijtig popelen springlevend elan wild gek
      extase uitzinnig temperament temperamentvol wedijver hartstocht
attitude/honesty
  en: honest honestly honesty dishonest dishonesty sincere sincerely sincerity insincere truth truthful
      truthfully lie lied lies lying liar deceive deceived deceit deceitful fake pretend pretended
      pretending openly openness frank frankly candid candour transparent transparency integrity upright
      genuine admit admitted confess confessed confession hypocrite hypocritical hypocrisy cheat cheated
      deception hide hid hidden fraudulent straightforward
  nl: eerlijk eerlijkheid oneerlijk oneerlijkheid oprecht oprechtheid waarheid onwaarheid leugen leugens
      liegen liegt loog logen gelogen leugenaar leugenachtig bedriegen bedroog bedrogen bedrog misleiden
      misleidde misleid misleiding veinzen veinsde openheid openhartig transparant transparantie integer
      integriteit rechtuit toegeven toegaf toegegeven bekennen opbiechten opgebiecht biecht hypocriet
      hypocrisie huichelen schijnheilig achterbaks verzwijgen verzweeg verzwegen verbergen verborg
      verborgen voorliegen voorgelogen rechtschapen oplichten bekend bekentenis nep vals onecht geheim
      deugd verloochenen jokken fictief zogenaamd verzinnen verzon verzinsel voorwendsel vermomming
      vermomd nabootsen nabootsing imitatie list listig truc vervalst namaken pseudoniem complot voorloog
attitude/confidentiality-privacy
  en: confidential confidentially confidentiality privacy private privately discreet discreetly discretion
      indiscreet secret secrets secrecy disclose disclosed disclosure non-disclosure leak leaked leaking
      personal intimate sensitive curtain overhear overheard anonymous anonymity gdpr consent breach
      data-protection reveal revealed eavesdrop eavesdropping closed-door tell-tale
  nl: vertrouwelijk vertrouwelijkheid privacy privé privégegevens discreet discretie indiscreet geheim
      geheimen geheimhouding beroepsgeheim zwijgplicht zwijgen zweeg gezwegen ambtsgeheim persoonsgegevens
      lekken lekte gelekt datalek uitlekken uitgelekt doorvertellen doorvertelde doorverteld rondvertellen
      rondverteld anoniem anonimiteit avg gdpr afluisteren afgeluisterd meeluisteren gordijn intiem
      intimiteit onthullen onthuld prijsgeven prijsgegeven vrijgeven luidop meekijken inzage inkijken
      privésfeer geheimzinnig roddelen prijsgaf vrijgaf vrijgegeven meekeek
attitude/arrogance
  en: arrogant arrogantly arrogance haughty condescending condescension patronising patronizing patronise
      patronize superior superiority superciliously snob snobbish snobby conceited vain vanity smug
      pretentious self-important know-it-all pompous contempt contemptuous contemptuously disdain
      disdainful scorn scornful dismissive dismissively boast boasted boasting brag bragged bragging
      show-off big-headed stuck-up cocky belittling high-handed humble humility
  nl: arrogant arrogante arrogantie hooghartig hoogmoed hoogmoedig neerbuigend neerbuigendheid betuttelen
      betuttelend betutteling hautain verwaand verwaandheid zelfingenomen ingebeeld eigenwaan pedant
      pedante pretentieus snob snobistisch betweter betweterig betweterij superieur superioriteit
      minachting minachten minachtend misprijzen misprijzend laatdunkend denigrerend geringschattend
      schamper smalend opscheppen opschepper opschepperig opgeschept pochen pochte stoefen stoefer
      gestoeft dikkenek bluffen bescheiden bescheidenheid nederig nederigheid eigendunk zelfgenoegzaam
      trots ego egoïsme egoïst egoïstisch imponeren pronken verachten ijdel hovaardig misprees
attitude/aggression
  en: aggression aggressive aggressively aggressor violence violent violently threat threats threaten
      threatened threatening intimidate intimidated intimidating intimidation bully bullied bullying
      harass harassed harassment hit hitting kick kicked punch punched slap slapped beat beaten shove
      shoved push pushed attack attacked assault assaulted scream screamed shout shouted shouting yell
      yelled abuse abused abusive hostile hostility fight fought
  nl: agressie agressief agressieve geweld gewelddadig gewelddadigheid dreigen dreigt dreigde gedreigd
      dreigement bedreigen bedreigde bedreigd bedreiging dreigend intimideren intimideert intimideerde
      geïntimideerd intimidatie pesten pestte gepest pesterij pesterijen slaan slaat sloeg sloegen
      geslagen schoppen schopte geschopt stampen duwen duwde geduwd aanvallen aanviel aangevallen vechten
      vocht gevochten roepen riep geroepen schreeuwen schreeuwde geschreeuwd tieren brullen brulde
      vijandig mishandelen mishandeling handtastelijk agressor klap lastigvallen boos kwaad slag vuist
      wreed wreedheid kwellen pijnigen tarten dwang gemeen hard trap agressieveling treiteren sarren
      schelden venijn bloeddorstig wurgen gewurgd gijzelen smijten geweldenaar razernij lastigviel
      lastiggevallen schold gescholden smeet
attitude/discrimination
  en: discriminate discriminated discriminating discrimination racism racist racists sexism sexist
      prejudice prejudiced prejudices bias biased stereotype stereotypes stereotyping ethnic ethnicity
      minority minorities skin headscarf gender homophobia homophobic origin foreigner foreigners exclude
      excluded exclusion inclusion inclusive diversity disability ageism religion religious xenophobia
      intolerance unequal black muslim migrant transgender
  nl: discriminatie discrimineren discrimineert discrimineerde gediscrimineerd discriminerend racisme
      racist racistisch seksisme seksistisch vooroordeel vooroordelen vooringenomen bevooroordeeld
      stereotype stereotypen stereotypering etnisch afkomst herkomst huidskleur hoofddoek geslacht gender
      homofobie homofoob homo minderheid minderheden vreemdeling vreemdelingen allochtoon allochtonen
      buitenlander buitenlanders migratieachtergrond uitsluiten uitgesloten uitsluiting inclusie inclusief
      diversiteit leeftijdsdiscriminatie godsdienst moslim xenofobie onverdraagzaamheid achtergesteld
      achterstelling ongelijke hokjesdenken minderwaardig buitensluiten uitsloot buitensloot
      buitengesloten
attitude/fairness-favouritism
  en: fair fairly fairness unfair unfairly unfairness unjust injustice justice favour favourite
      favouritism favor favorite favoritism preferential preference bias biased impartial impartiality
      neutral neutrality objective objectively equal equally unequal privilege privileged nepotism
      even-handed evenly deserve deserved undeserved arbitrary arbitrarily
  nl: eerlijk oneerlijk rechtvaardig rechtvaardigheid onrechtvaardig onrechtvaardigheid onrecht billijk
      billijkheid onbillijk voortrekken voorgetrokken voortrok favoriet favoritisme lieveling
      lievelingetje chouchou bevoordelen bevoordeeld benadelen benadeeld benadeling voorkeur
      voorkeursbehandeling vriendjespolitiek nepotisme onpartijdig onpartijdigheid partijdig neutraal
      neutraliteit objectief objectiviteit willekeur willekeurig gelijk gelijke ongelijk ongelijkheid
      privilege bevoorrecht onverdiend vooringenomen gunst begunstigen partij onbevooroordeeld voorrang
      terecht gegadigde onterecht rechtmatig
attitude/indifference
  en: indifferent indifferently indifference uninterested disinterest disinterested careless carelessly
      ignore ignored ignoring ignores neglect neglected neglectful negligence negligent apathetic apathy
      detached aloof cold coldly nonchalant nonchalantly lax lazy laziness shrug shrugged unconcerned
      distant overlook overlooked unmotivated disengaged unresponsive heartless uncaring inattentive
      lackadaisical
  nl: onverschillig onverschilligheid ongeïnteresseerd desinteresse negeren negeert negeerde genegeerd
      verwaarlozen verwaarloosd verwaarloosde verwaarlozing nonchalant nonchalance laks lakse laksheid lui
      luie luiheid apathisch apathie afstandelijk afstandelijkheid koel kil kille kilheid onaandachtig
      schouderophalend wegkijken wegkeek weggekeken doodzwijgen onbetrokken ongemotiveerd gemakzucht
      gemakzuchtig gevoelloos harteloos slordig nalatig nalatigheid onachtzaam onachtzaamheid wegwuiven
      weggewuifd maling boeit lauw koud onbewogen koudweg egaal willoos
attitude/helpfulness
  en: help helped helping helpful helpfully helpfulness unhelpful assist assisted assistance assisting
      service-minded obliging accommodating willing willingly willingness unwilling unwillingness
      attentive attentively attentiveness favour offer offered offering lending escort accompany
      accompanied cooperative support supported servicing extra-mile volunteer volunteered
  nl: hulp helpen helpt hielp hielpen geholpen behulpzaam behulpzaamheid hulpvaardig hulpvaardigheid
      hulpbereid bereidwillig bereidwilligheid bereid bereidheid dienstbaar dienstbaarheid dienstverlenend
      dienstvaardig gedienstig assisteren assisteert assisteerde geassisteerd bijstaan bijstond bijgestaan
      bijstand attent attente attentheid aandachtig tegemoetkomend aanbieden aanbood aangeboden bood
      begeleiden begeleidde begeleid meelopen meegelopen meegegaan toeschieten bijspringen bijgesprongen
      bijsprong onbehulpzaam onwillig klantgericht dienst gunst handje steun gesteund ondersteunen
      ondersteund helper bijstaat redden assistentie bijdragen bijgedragen toegeeflijk gewillig weldaad
      meeliep toeschoot bijdroeg
communication/listening
  en: listen listened listening listener listens hear heard hearing ear ears attentive attentively
      attention inattentive interrupt interrupted interrupting interruption nod nodded eye-contact
      concentrate concentration unheard deaf understand understood paraphrase summarise summarize
      open-minded focus focused
  nl: luisteren luistert luisterde luisterden geluisterd luisterend luisterbereid luisteraar toehoren
      toehoorder beluisteren beluisterd aanhoren aanhoorde aanhoord horen hoort hoorde gehoord oor oren
      gehoor aandacht aandachtig aandachtige onoplettend onderbreken onderbreekt onderbrak onderbroken
      knikken knikte geknikt oogcontact uitpraten uitgepraat uitspreken uitgesproken samenvatten
      samengevat parafraseren concentratie meeluisteren doof dove ongehoord luisterbereidheid klankbord
      uitsprak
communication/conversation
  en: conversation conversations conversational talk talked talking talks talkative speak spoke spoken
      speaking speech chat chatted chatting chats chatter converse conversed dialogue dialog discuss
      discussed discussion tell told telling tells say said mention mentioned small-talk interview silence
      silent wordless story stories confide exchange exchanged topic
  nl: gesprek gesprekken gesprekje gesprekspartner praten praat praatte praatten gepraat praatje praatjes
      praatgraag praatziek babbel babbels babbeltje babbelen babbelt babbelde gebabbeld gebabbel kletsen
      kletst kletste gekletst kletspraat keuvelen keuvelde spreken spreekt sprak spraken gesproken
      aanspreken aangesproken dialoog converseren conversatie zeggen zegt zei zeiden gezegd vertellen
      vertelt vertelde verteld verhaal verhalen zwijgen zweeg zwijgzaam zwijgzaamheid stilte gesprekstof
      onderonsje bijpraten bijgepraat uiten geuit uitspreken uitgesproken vermelden mompelen fluisteren
      opmerking bespreken besproken besprak spraakzaam roepen thema opnoemen aansnijden motto spreuk
      retoriek aansprak gezwegen uitsprak riep geroepen aansneed
communication/explaining
  en: explain explained explaining explains explanation explanations explanatory unexplained clear clearly
      clarity clarify clarified clarification unclear vague vaguely confusing confused confusion
      understandable understand understood incomprehensible comprehend comprehensible misunderstanding
      misunderstood instructions demonstrate demonstrated demonstration illustrate illustrated examples
      step-by-step jargon simplify simplified describe described description elaborate detailed
  nl: uitleg uitleggen uitlegt uitlegde uitgelegd verklaren verklaart verklaarde verklaard verklaring
      verduidelijken verduidelijkt verduidelijkte verduidelijking toelichten toelichtte toegelicht
      toelichting duidelijk duidelijkheid onduidelijk onduidelijkheid helder heldere helderheid
      begrijpelijk onbegrijpelijk begrijpen begrijpt begreep begrepen snappen snapt snapte gesnapt
      verstaanbaar vaag vage verwarrend verwarring misverstand misverstanden voordoen voorgedaan
      demonstreren gedemonstreerd demonstratie voorbeeld voorbeelden stapsgewijs jargon vakjargon vaktaal
      instructie gebruiksaanwijzing omschrijven omschreven beschreven uitdrukken beschrijven uiteenzetten
      uiteengezet opheldering specificeren detail gedetailleerd typeren leg legde interpretatie
      interpreteren nadruk benadrukken begrip zogezegd relaas contrast subtiel expliciet kortom voordeed
communication/informing
  en: inform informed informing information informative uninformed misinformed notify notified
      notification announce announced announcement update updated updates news message messages messaged
      communicate communicated communication notice brief briefed briefing report reported leaflet
      brochure newsletter heads-up aware unaware forewarn forewarned warn warned warning transparency
      broadcast
  nl: informeren informeert informeerde geïnformeerd informatie info informatief inlichten inlichtte
      ingelicht inlichting inlichtingen meedelen meedeelde meegedeeld mededeling melden meldt meldde
      gemeld melding bericht berichten verwittigen verwittigt verwittigde verwittigd waarschuwen
      waarschuwt waarschuwde gewaarschuwd waarschuwing aankondigen aangekondigd aankondiging bekendmaken
      bekendgemaakt communiceren communiceert communiceerde gecommuniceerd communicatie doorgeven doorgaf
      doorgegeven hoogte nieuws nieuwsbrief folder foldertje brochure briefen gebrieft kennisgeving
      bijpraten bijgepraat voorlichten voorlichting rapporteren vernemen vernam vernomen verkondigen
      kondigen vermelden tip signaleren signaal bekend onthullen onthuld aanwijzing pamflet doorgeeft
communication/asking-questions
  en: ask asked asking asks question questions questioned questioning questionnaire inquire inquired
      inquiry enquire enquired enquiry query queries request requested requesting requests curious
      curiosity survey surveyed interrogate interrogated interrogation probe probed poll interview
      clarification ask-around beg begged begging plead inquisitive
  nl: vraag vragen vraagt vroeg vroegen gevraagd vraagje vraagjes vraagstelling navragen navraagde
      nagevraagd navraag bevragen bevraagd bevraging doorvragen doorgevraagd doorvroeg rondvragen
      rondgevraagd rondvraag opvragen opgevraagd verzoek verzoeken verzocht informeren informeerde
      hulpvraag vragenlijst enquête enquêteren nieuwsgierig nieuwsgierigheid benieuwd afvragen afvroeg
      afgevraagd ondervragen ondervroeg ondervraagd ondervraging interviewen interview smeken smeekte
      gesmeekt weetgierig peilen peilde gepeild polsen stellen gesteld vraagstuk kwestie navroeg bevroeg
      rondvroeg opvroeg
communication/answering
  en: answer answered answering answers unanswered reply replied replies replying respond responded
      responding response responses responsive unresponsive react reacted reaction reactions retort
      solution feedback callback follow-up evasive evade evaded evasion silence silent explanation
      referred refer resolve resolved acknowledge acknowledged
  nl: antwoord antwoorden antwoordt antwoordde geantwoord beantwoorden beantwoordt beantwoordde beantwoord
      beantwoording onbeantwoord reactie reacties reageren reageert reageerde reageerden gereageerd
      respons weerwoord repliek repliceren terugbellen teruggebeld terugmailen teruggemaild terugkoppelen
      teruggekoppeld terugkoppeling ontwijken ontwijkt ontweek ontweken ontwijkend ontwijkende stilte
      doorverwijzen doorverwezen doorverwees verwijzen verwees verwezen uitsluitsel wedervraag bescheid
      bevestigen bevestigd bevestiging opvolgen opgevolgd opvolging wederwoord
communication/promising
  en: promise promised promises promising commit committed commitment pledge pledged vow vowed guarantee
      guaranteed assure assured assurance swore sworn agreement agreed agree unkept renege reneged
      unfulfilled fulfil fulfill fulfilled honour honoured honored reliable unreliable reliability
      undertake undertook
  nl: belofte beloften beloftes beloven belooft beloofde beloofd toezeggen toezegt toezegde toegezegd
      toezegging garanderen garandeert garandeerde gegarandeerd garantie nakomen nakwam nagekomen nakwamen
      afspraak afspraken afgesproken afspreken afsprak woordbreuk waarmaken waargemaakt waarmaakte
      inlossen ingelost engagement engageren geëngageerd zweren zwoer gezworen betrouwbaar onbetrouwbaar
      betrouwbaarheid verbreken verbroken verbrak schenden instemmen ingestemd instemde eed woord
      verzekeren toezei
communication/apologising
  en: apologise apologised apologising apologize apologized apologizing apology apologies apologetic sorry
      regret regretted regrets regretful forgive forgave forgiven forgiveness forgiving excuse excused
      excuses pardon amends remorse remorseful repent repentance atone reconcile reconciled reconciliation
      condone guilt guilty
  nl: verontschuldigen verontschuldigt verontschuldigde verontschuldigd verontschuldiging
      verontschuldigingen excuus excuses excuseren excuseert excuseerde geëxcuseerd sorry spijt spijtig
      speet spijten betuigen betuigde pardon vergeven vergaf vergeeft vergeving vergiffenis
      vergevingsgezind berouw berouwvol schuldgevoel goedmaken goedgemaakt goedmaakte bijleggen bijgelegd
      verzoenen verzoende verzoend verzoening mea-culpa vergoelijken vergoelijkt kwalijk betreuren
      betreurt betreurde betreurd compenseren gecompenseerd schuld genade
communication/praising
  en: praise praised praising compliment compliments complimented complimenting complimentary congratulate
      congratulated congratulations appreciate appreciated appreciation appreciative appreciates
      recognition recognise recognised recognize recognized applause applaud applauded commend commended
      admire admired admiration flatter flattered flattering flattery acknowledge acknowledged kudos
      reward rewarded rewarding laud lauded tribute encourage bravo well-done honour honoured undervalued
  nl: lof loven looft loofde prees geprezen compliment complimenten complimentje complimenteren
      complimenteert complimenteerde gecomplimenteerd feliciteren feliciteert feliciteerde gefeliciteerd
      felicitatie felicitaties proficiat appreciëren apprecieerde geapprecieerd appreciatie waarderen
      waardeert waardeerde gewaardeerd waardering ondergewaardeerd erkennen erkent erkende erkend
      erkenning bewonderen bewonderde bewonderd bewondering applaus applaudisseren geapplaudisseerd pluim
      schouderklopje vleien vleide gevleid vleiend belonen beloonde beloond beloning ophemelen bejubelen
      eerbetoon bravo geloofd roemen toejuichen bejubeld eer eren hulde huldigen zegetocht
communication/criticism-feedback
  en: criticise criticised criticising criticize criticized criticizing criticism criticisms critical
      critic critique feedback blame blamed blaming reproach reproached reproachful remark remarks comment
      comments commented reprimand reprimanded scold scolded scolding rebuke rebuked constructive
      destructive nitpick nitpicking fault-finding accuse accused accusation accusing judge judged
      judgement judgment disapprove disapproved disapproval
  nl: kritiek kritieken kritisch kritische bekritiseren bekritiseert bekritiseerde bekritiseerd feedback
      opmerking opmerkingen verwijt verwijten verweet verweten verwijtend berispen berispte berispt
      berisping terechtwijzen terechtgewezen terechtwees terechtwijzing uitbrander opbouwend opbouwende
      afbrekend afkraken afgekraakt kraakte afkeuren afgekeurd afkeurend afkeurde afkeuring commentaar
      aanmerking aanmerkingen beschuldigen beschuldigt beschuldigde beschuldigd beschuldiging aanspreken
      aansprak aangesproken standje veroordelen veroordeeld vitten vitte bemerking bemerkingen vermaning
      vermanen hekelen gehekeld controversieel controverse
communication/persuading-negotiating
  en: persuade persuaded persuading persuasion persuasive convince convinced convincing negotiate
      negotiated negotiating negotiation negotiations bargain bargained compromise compromised compromises
      mediate mediator mediation concede concession concessions argument arguments argue argued arguing
      insist insisted insistence urge urged coax coaxed agreement consensus settle settlement
      middle-ground reasoned proposal counter-offer stubborn
  nl: overtuigen overtuigt overtuigde overtuigd overtuiging overtuigend overtuigingskracht overhalen
      overhaalde overgehaald onderhandelen onderhandelt onderhandelde onderhandeld onderhandeling
      onderhandelingen compromis compromissen bemiddelen bemiddelt bemiddelde bemiddeld bemiddeling
      bemiddelaar toegeving toegevingen concessie consensus akkoord overeenstemming overeenkomen
      overeengekomen argument argumenten argumenteren argumenteerde aandringen aandrong aangedrongen drong
      overreden ompraten omgepraat bepraten voorstel schikking koppig koppigheid middenweg vergelijk
      afdingen toegeven overreding onderhandelaar pleiten gepleit pleidooi bepleiten debat debatteren
      wijsmaken lokken verleiden bewegen polemiek compromisloos afdong afgedongen toegaf toegegeven bewoog
communication/telephone
  en: phone phoned phoning phones telephone telephoned call called calling calls caller callers ring rang
      rung ringing dial dialled dialed hang-up hung voicemail mobile cellphone smartphone landline
      receiver hotline helpline callback switchboard unreachable reachable number text texted texting sms
      whatsapp handset ringtone answering-machine extension missed-call
  nl: telefoon telefoons telefoneren telefoneert telefoneerde getelefoneerd telefonisch telefoontje
      telefoontjes telefoongesprek telefoonnummer telefonist telefoniste bellen belt belde belden gebeld
      beller opbellen opgebeld terugbellen teruggebeld aanbellen gsm gsmen mobiel mobieltje smartphone
      oproep oproepen rinkelen rinkelde inhaken opgehangen ophangen doorverbinden doorverbonden
      doorgeschakeld voicemail antwoordapparaat bereikbaar onbereikbaar bereikbaarheid nummer hulplijn sms
      smsen whatsapp whatsappen belcentrum callcenter gebel hoorn opnemen opgenomen inbellen opriep
      opgeroepen ophing opnam
communication/email-letters
  en: email e-mail emails e-mails emailed emailing mail mails mailed mailbox inbox letter letters envelope
      stamp post postal mailing correspondence attachment attachments send sent sending sender recipient
      receive received forward forwarded cc reply-all spam draft drafted newsletter outlook written write
      wrote handwriting postcard signature reminder registered unread postman
  nl: mail mails mailtje mailen mailt mailde gemaild e-mail e-mails emailen mailbox inbox brief brieven
      briefje briefwisseling correspondentie enveloppe envelop omslag postzegel post postbode brievenbus
      versturen verstuurt verstuurde verstuurd verzenden verzond verzonden zenden zond gezonden sturen
      stuurt stuurde gestuurd doorsturen doorgestuurd opsturen opgestuurd bijlage bijlagen ontvangen
      ontving ontvangt ontvanger afzender schrijven schreef geschreven schriftelijk aangetekend
      aangetekende ongelezen handtekening spam aanschrijven mailing briefpapier kaartje ansichtkaart
      postkaart zegel perkament aanschreef
communication/meetings
  en: meeting meetings agenda chairman chairperson chaired discuss discussed discussing discussion
      discussions consult consulted consultation gathering conference convene convened attend attended
      attendees attendance briefing debrief stand-up zoom boardroom committee assembly brainstorm
      brainstorming brainstormed participants debate debated adjourn adjourned off-site council vote voted
      deliberation moderator facilitate facilitator invite invited
  nl: vergadering vergaderingen vergaderen vergadert vergaderde vergaderd vergaderzaal teamvergadering
      personeelsvergadering overleg overleggen overlegt overlegde overlegd overlegmoment teamoverleg
      werkoverleg werkbespreking bespreken bespreekt besprak besproken bespreking agenda agendapunt
      verslag notulen notuleren genotuleerd voorzitter voorzitten voorgezeten bijeenkomst bijeenkomsten
      samenkomst samenkomen samengekomen discussie discussiëren discussieerde gediscussieerd debat
      aanwezigen brainstormen brainstorm gebrainstormd beraad beraadslagen stemming stuurgroep comité
      commissie rondetafel debriefing uitgenodigd deelnemers zoom zitting ontmoeten bijeen bijeenkomen top
      voorzat samenkwam
communication/presenting
  en: present presented presenting presentation presentations presenter speech speeches speaker speak
      spoke lecture lectured lecturer audience slide slides powerpoint projector beamer microphone stage
      podium pitch pitched talk public-speaking rehearse rehearsed stage-fright demonstrate demo keynote
      seminar spectators handout flipchart whiteboard introduce introduced introduction eloquent
      articulate stammer stammered stutter
  nl: presenteren presenteert presenteerde gepresenteerd presentatie presentaties presentator voorstellen
      voorgesteld voorstelling toespraak toespraken toespreken toesprak toegesproken speech spreker
      sprekers spreekbeurt lezing lezingen voordracht voordrachten publiek toehoorders slides powerpoint
      dia projector beamer microfoon micro podium plankenkoorts pitch pitchen inleiding inleiden ingeleid
      welbespraakt stotteren stotterde gestotterd hakkelen hakkelde demo demonstratie seminarie seminar
      handout flipchart whiteboard spreekangst show tonen spektakel
communication/language-translation
  en: language languages translate translated translating translation translator interpreter interpret
      interpreted dutch french english german arabic turkish spanish accent dialect pronounce pronounced
      pronunciation native fluent fluently bilingual multilingual speaker foreign-language speak spoke
      spoken vocabulary gesture gestures grammar mother-tongue understandable sign-language literacy
      illiterate spelling monolingual linguistic
  nl: taal talen taaltje taalprobleem taalbarrière taalkennis taalgebruik taalles vertalen vertaalt
      vertaalde vertaald vertaling vertaler tolk tolken getolkt vertolken nederlands frans engels duits
      arabisch turks spaans nederlandstalig franstalig anderstalig anderstalige anderstaligen tweetalig
      meertalig meertaligheid accent dialect tongval uitspraak uitspreken moedertaal vloeiend verstaan
      verstond verstaat verstaanbaar gebaren gebarentaal gebarentolk woordenschat grammatica spreken
      spreekt sprak gesproken spelling analfabeet laaggeletterd woordenboek taalachterstand zin woorden
      spreektaal uitgesproken
communication/signage-orientation
  en: sign signs signage signpost signposted signposting arrow arrows direction directions map maps lost
      wayfinding orientation orient orientate route pictogram poster posters noticeboard display screen
      label labels labelled labeled labelling corridor entrance exit indicate indicated indication
      unmarked legible illegible readable guide misleading wander wandered maze locate
  nl: bord borden bordje bordjes naambordje wegwijzer wegwijzers bewegwijzering bewegwijzerd pijl pijlen
      pijltje pijltjes signalisatie aanduiding aanduidingen aanduiden aangeduid aangegeven plattegrond
      plannetje verdwalen verdwaald verdwaalde route wegbeschrijving wegwijs richting oriënteren
      oriëntatie pictogram pictogrammen affiche affiches poster prikbord infobord scherm etiket etiketten
      label ingang uitgang inkom leesbaar onleesbaar doolhof onvindbaar vindbaar terugvinden huisnummer
      terugvond teruggevonden
communication/gossip
  en: gossip gossiped gossiping gossips rumour rumours rumor rumors backbite backbiting backstabbing
      whisper whispered whispering slander slandered slanderous defamation badmouth badmouthed badmouthing
      chatter hearsay tattle tell-tale blab blabbed insinuate insinuated insinuation grapevine scandal
      scandalous clique cliques mock mocked mockery reputation tittle-tattle
  nl: roddel roddels roddelen roddelt roddelde geroddeld geroddel roddelaar roddeltante gerucht geruchten
      geruchtenmolen kwaadspreken kwaadsprak kwaadgesproken kwaadsprekerij achterklap laster lasteren
      belasteren belasterd fluisteren fluisterde gefluisterd gefluister smoezen zwartmaken zwartgemaakt
      insinueren insinuatie insinuaties klikken klikspaan geklikt verklikken verklikt doorvertellen
      doorverteld rondbazuinen praatjes wandelgangen kliek kliekjes kliekvorming schandaal reputatie
      uitlachen spotten bespotten bespot achterbaks tetteren getetter gelogen berucht faam
communication/complaining
  en: complain complained complaining complains complaint complaints complainant grievance grievances
      grumble grumbled grumbling moan moaned moaning whine whined whining nag nagged nagging dissatisfied
      dissatisfaction unsatisfied displeased discontent protest protested ombudsman ombudsperson escalate
      escalated lodge lodged object objection objections annoyed fuss compensation demand demanded
      demanding
  nl: klacht klachten klachtje klagen klaagt klaagde klaagden geklaagd klager klaagster
      klachtenbehandeling klachtendienst klachtenformulier klachtenprocedure klachtafhandeling beklag
      beklagen beklaagde beklaagd ontevreden ontevredenheid misnoegd misnoegen ongenoegen ongenoegens
      grief grieven zeuren zeurt zeurde gezeurd gezeur gezaagd mopperen moppert mopperde gemopperd
      gemopper morren morde protest protesteren protesteerde geprotesteerd bezwaar bezwaren bezwaarschrift
      ombudsman ombudsdienst reclamatie reclameren escaleren geëscaleerd eisen eiste geëist kniezen
      jammeren balen ergeren ergerde ongelukkig
communication/conflict
  en: conflict conflicts conflicted quarrel quarrelled quarreled quarrelling quarrels argument arguments
      argue argued arguing row rows dispute disputes disputed disagree disagreed disagreement
      disagreements fight fights fought fighting tension tensions tense clash clashed feud hostile
      hostility friction falling-out mediate mediated mediation escalate escalated confront confronted
      confrontation confrontational reconcile make-up rivalry bicker bickered bickering squabble grudge
      enemy opponents
  nl: conflict conflicten conflictsituatie conflicthantering conflictueus ruzie ruzies ruziën ruziemaken
      ruziede geruzied geruzie twist twisten twistte meningsverschil meningsverschillen onenigheid
      onenigheden onenig woordenwisseling bonje bonjes discussie discussies spanning spanningen gespannen
      botsen botste gebotst botsing wrijving wrijvingen vete vijand vijandig vijandigheid confronteren
      confronteerde geconfronteerd confrontatie bekvechten kibbelen kibbelde gekibbel gekibbeld bemiddelen
      bemiddeling uitpraten uitgepraat rivaliteit wrok rancune overhoop heibel ambras escaleren escalatie
      verzoenen strijd streed onmin vechten rivaal wraak wreken tegengaan polemiek schermutseling
      tegenstrever wederzijds vocht gevochten tegenging tegengegaan
communication/thanking
  en: thank thanked thanking thanks thankful thankfully thankfulness thankless grateful gratefully
      gratitude ungrateful ingratitude appreciate appreciated appreciation appreciative bouquet flowers
      chocolates card gift gifts token indebted owe owed tip cheers acknowledgement acknowledgment obliged
      thank-you thx
  nl: dank dankt dankte danken dankwoord dankwoordje dankbaar dankbaarheid ondankbaar ondankbaarheid
      bedanken bedankt bedankte bedankten bedanking bedankingen bedankje bedankkaart bedankkaartje
      bedankbrief dankbrief dankjewel dankuwel merci thanks erkentelijk erkentelijkheid erkentelijke
      bloemen bloemetje pralines chocolade cadeau cadeautje attentie geschenk stank appreciatie bedankmail
organisation/planning-scheduling
  en: plan plans planned planning planner unplanned schedule scheduled schedules scheduling reschedule
      rescheduled timetable timetables calendar roster organise organised organising organisation organize
      organized organizing organization disorganised disorganized agenda arrange arranged arrangement
      arrangements prepare prepared preparation preparations unprepared unorganised last-minute overlap
      double-booked foresee foresaw foreseen logistics week-planning timing roadmap structure structured
  nl: plannen plant plande gepland planning planningen planner ongepland inplannen ingepland weekplanning
      jaarplanning dagplanning stappenplan draaiboek schema schemas rooster roosters uurrooster tijdschema
      tijdsplanning kalender organiseren organiseert organiseerde georganiseerd organisatie
      organisatorisch ongeorganiseerd voorbereiden voorbereidt voorbereidde voorbereid voorbereiding
      voorbereidingen onvoorbereid regelen regelt regelde geregeld regeling voorzien voorzag indelen
      ingedeeld indeling structuur structureren gestructureerd verplaatsen herplannen overlappen
      overlapping overlap agenda vooruitdenken vooruitplannen vooraf programma traject fase fases stadium
      stap strategie inlassen verschuiven verschoven opsommen formule vooruitdacht vooruitgedacht
organisation/appointments
  en: appointment appointments book booked booking bookings rebook reserve reserved reservation
      reservations slot slots cancel cancelled canceled cancelling cancellation cancellations no-show
      reschedule rescheduled rebooked schedule diary calendar date walk-in confirm confirmed confirmation
      reminder postpone postponed time-slot availability forgot forgotten double-booking consultation
      by-appointment
  nl: afspraak afspraken afspraakje afsprakenboek afspreken afspreekt afsprak afgesproken boeken geboekt
      boekte boeking boekingen reserveren reserveert reserveerde gereserveerd reservatie reservaties
      reservering reserveringen annuleren annuleert annuleerde geannuleerd annulatie annulering afzeggen
      afzegde afgezegd zegde afzegging afbellen afgebeld verplaatsen verplaatst verplaatste verzetten
      verzet verzette agenda bevestigen bevestigd bevestiging herinnering vrijgekomen tijdslot tijdstip
      datum vastleggen vastgelegd ontmoeting vergeten vergat inboeken ingeboekt opdagen spreekuur spreek
      afmelden afgemeld afzei
organisation/punctuality-lateness
  en: late lateness latecomer latecomers punctual punctually punctuality unpunctual on-time timely early
      tardy tardiness overslept oversleep traffic-jam clock alarm arrive arrived arrives arriving arrival
      hurry hurried rush rushed minute minutes prompt promptly overdue missed delayed timekeeping
      habitually belated
  nl: laat late telaat laatkomer laatkomers laattijdig laattijdige laattijdigheid vertraging vertraagd
      stipt stiptheid stipte punctueel punctualiteit tijdig tijdige ontijdig verslapen verslaapt versliep
      overslapen wekker klok file files aankomen aankwam aangekomen aankomst opdagen opdaagde opgedaagd
      haast haasten haastte gehaast minuut minuten minuutje kwartier klokslag vroegtijdig aanvangsuur
      beginuur beginuren startuur treinvertraging later vroeger gauw bijna oversliep
organisation/waiting-queues
  en: wait waited waiting waits queue queued queuing queueing queues line lines lineup line-up
      waiting-room waiting-time waiting-list waitlist hour hours half-hour minutes ticket number crowd
      crowded crowding patience impatient endless endlessly backlog busy rush-hour served serve
  nl: wachten wacht wachtte wachtten gewacht wachtend wachtende wachtenden wachtzaal wachtkamer wachttijd
      wachttijden wachtrij wachtrijen wachtlijst wachtlijsten rij rijen rijtje file aanschuiven aanschuift
      aanschoof aangeschoven nummertje volgnummer beurt beurten voorsteken voorgestoken voordringen
      voorgedrongen drummen druk drukte uur uren halfuur kwartier minuten eindeloos ongeduldig geduld
      inschuiven afwachten afgewacht wachtbank opgeroepen massa menigte drom voorstak voordrong inschoof
organisation/speed-pace
  en: fast faster fastest quick quicker quickly quickness speed speedy speedily sped slow slower slowly
      slowness sluggish pace pacing tempo rapid rapidly swift swiftly hurry hurried hurriedly rush rushed
      rushing hasty hastily haste prompt promptly immediate immediately instantly instant efficient
      efficiently efficiency leisurely accelerate accelerated fluent smooth smoothly snail brisk
      turnaround express
  nl: snel snelle sneller snelst snelheid snelheden vlug vlugge vlotheid vlot vlotte vlotter rap rappe
      traag trage trager traagheid langzaam langzame langzamer tempo tempos vaart haast haastig haasten
      haastte gehaast haastwerk spoed spoedig spoedeisend rush onmiddellijk onmiddellijke meteen direct
      dadelijk terstond ogenblikkelijk prompt efficiënt efficiënte efficiëntie versnellen versnelde
      versneld versnelling treuzelen treuzelde treuzelt slakkengang sloom bliksemsnel opschieten
      voortmaken afgeraffeld afraffelen inefficiënt gauw flits ijlings plotseling plotse opeens terloops
      geleidelijk drastisch opschoot
organisation/delay-cancellation
  en: delay delays delayed delaying postpone postponed postponement adjourn defer deferred cancel
      cancelled canceled cancelling cancellation cancellations hold-up held-up setback backlog late
      overdue stall stalled procrastinate procrastination procrastinating suspend suspended reschedule
      rescheduled interrupted interruption waiting slow obstruct obstructed hindrance stagnation weeks
      months
  nl: vertraging vertragingen vertragen vertraagt vertraagde vertraagd uitstel uitstellen uitstelt
      uitstelde uitgesteld uitstelgedrag opschorten opgeschort opschorting annuleren annuleerde
      geannuleerd annulatie annulering afgelasten afgelast afgelasting schrappen schrapte geschrapt
      oponthoud ophouden opgehouden treuzelen getreuzel getalm talmen aanslepen aangesleept aansleept
      sleepte uitlopen uitgelopen uitloop achterstand achterstallig stilliggen stilgelegd verschuiven
      verschoven verschoof uitgevallen uitvallen uitval hinder stagnatie stagneren verdagen verdaagd
      afblazen afgeblazen verlaat annuleert cancelen ophield uitliep stillag stilgelegen uitviel afblies
      afbliezen
organisation/deadlines
  en: deadline deadlines due-date timeframe timeline cutoff cut-off extension extensions expire expired
      expiry submit submitted submission finish finished unfinished complete completed completion
      last-minute overdue milestone timely pressure rush term limit target targets urgent urgency date
      overrun
  nl: deadline deadlines termijn termijnen termijnstelling tijdslimiet tijdsdruk tijdslijn einddatum
      uiterste uiterlijk vervaldatum vervaldag verstrijken verstreken verstreek vervallen indienen
      indiende ingediend indiening inleveren ingeleverd inleverde afwerken afgewerkt afwerkte afronden
      afgerond afrondde afkrijgen afgekregen klaarkrijgen klaargeraken haalbaar haalbaarheid tijdig
      uitstel verlenging verlengen oplevering opleveren opgeleverd mijlpaal streefdatum nippertje dringend
      voltooien volledig vervalt verviel afkreeg klaarkreeg
organisation/priorities
  en: priority priorities prioritise prioritised prioritising prioritize prioritized prioritizing urgent
      urgently urgency important importance unimportant precedence foremost essential essentials focus
      crucial vital critical triage emergency emergencies pressing secondary ranking rank side-issue
      postpone preference primarily weigh weighed
  nl: prioriteit prioriteiten prioritair prioritaire prioriteren geprioriteerd voorrang voorgaan voorging
      dringend dringende dringendheid urgent urgente urgentie belangrijk belangrijke belangrijker
      belangrijkste belang onbelangrijk hoofdzaak hoofdzaken bijzaak bijzaken essentieel essentiële
      essentie cruciaal cruciale noodgeval noodgevallen spoedgeval spoedgevallen spoed triage rangorde
      rangschikken volgorde allereerst voornaamste focus ondergeschikt hoogdringend hoogdringendheid
      afwegen afgewogen afweging primeren primeert voornaam kern hoofd primair zwaartepunt kernachtig
      voorgegaan afwoog
organisation/workload-stress
  en: workload workloads stress stressed stressful stressing busy busier busyness overwork overworked
      overload overloaded burnout burned-out burnt-out pressure pressured overtime hectic demanding
      exhausting exhausted strain strained swamped overwhelmed overwhelming drowning crowded peak rush
      workaholic work-life balance overtired deadline relentless burden burdened intense breather
      multitask multitasking capacity
  nl: werkdruk werklast werkbelasting stress stressen stresst gestresst gestrest stresserend stressvol
      druk drukke drukte drukker overbelast overbelasting overbelasten overwerkt overwerken overwerk
      overuren overuur burn-out burnout opgebrand opbranden piekmoment piekmomenten piekuren spits
      hectisch hectiek overweldigend overweldigd overspoeld verzuipen verzopen belastend balans werk-privé
      taaklast tijdsdruk tijdsgebrek tijdtekort handenvol multitasken draagkracht draaglast spanning
      uitgeput jachtig gejaagd gejaag adempauze rustpauze overvol overdonderd gespannen last veeleisend
      capaciteit zwoegen werken overwicht
organisation/staffing-shortage
  en: staff staffing staffed understaffed understaffing short-staffed overstaffed shortage shortages
      shorthanded personnel manpower workforce employees employee vacancy vacancies unfilled replacement
      replacements replace replaced substitute substitutes temp temps temporary agency interim cover
      covered covering minimum crew headcount turnover overstretched stand-in backup freelancer occupancy
  nl: personeel personeelstekort personeelsgebrek personeelsbezetting personeelsleden personeelslid
      onderbezet onderbezetting onderbemand onderbemanning bezetting minimumbezetting bemanning bemand
      tekort tekorten mankracht medewerker medewerkers werknemer werknemers werkkrachten arbeidskrachten
      krachten vacature vacatures invaller invallers invalkracht invallen ingevallen vervangen vervangt
      verving vervanging vervanger vervangster interim interimmer interimkracht uitzendkracht
      uitzendkrachten uitzendbureau flexwerker jobstudent jobstudenten zelfstandige freelancer verloop
      personeelsverloop inspringen ingesprongen ploeg inviel insprong
organisation/shifts-hours
  en: shift shifts night-shift nightshift nights early-shift late-shift weekend weekends rota rotas roster
      rosters rostered rotation hours working-hours schedule overtime part-time full-time parttime
      fulltime on-call standby break breaks lunchbreak nightwork morning evening night swap swapped
      flexitime flextime clock-in timesheet weekday sunday saturday daytime irregular homeworking telework
      telecommuting remote
  nl: shift shiften shifts dienst diensten ploegendienst ploegen nachtdienst nachtdiensten nachtshift
      nachtwerk nachtploeg vroegdienst vroege late laatdienst avonddienst dagdienst weekenddienst weekend
      weekends wachtdienst oproepdienst uurrooster uurroosters dienstrooster rooster roosters werkrooster
      werkuren werktijd werktijden arbeidsduur arbeidstijd onregelmatige deeltijds deeltijd voltijds
      voltijd halftijds parttime fulltime pauze pauzes middagpauze lunchpauze ruilen geruild ruilde wissel
      overuren prikklok thuiswerk thuiswerken telewerk telewerken zondagswerk uren uur nacht
organisation/absence-illness-leave
  en: absent absence absences absenteeism sick sickness ill illness sick-leave leave holiday holidays
      vacation vacations day-off off-work maternity paternity parental doctor-note certificate unwell flu
      return returned reintegration recover recovery sabbatical unpaid unavailable long-term time-off
      bereavement replaced truancy
  nl: afwezig afwezige afwezigheid afwezigheden ziek zieke ziekte ziektes ziekteverlof ziekteverzuim
      ziekmelding ziekmelden ziekgemeld ziektebriefje doktersbriefje doktersattest ziekenkas mutualiteit
      verzuim verzuimen verzuimd absenteïsme verlof verlofdag verlofdagen verlofaanvraag vakantie
      vakantiedag vakantiedagen vakantieperiode zwangerschapsverlof moederschapsverlof bevallingsverlof
      ouderschapsverlof vaderschapsverlof geboorteverlof rouwverlof tijdskrediet loopbaanonderbreking
      arbeidsongeschikt arbeidsongeschiktheid thuisblijven thuisgebleven griep uitvallen uitgevallen
      werkhervatting hervatten hervat hervatte herstel vrijaf snipperdag controlearts bedrijfsarts
      arboarts wegblijven weggebleven rustdag thuisbleef uitviel wegbleef
organisation/handover
  en: handover handovers hand-over handoff hand-off handed transfer transferred transferring transfers
      pass-on passed briefing brief briefed debriefing logbook relay relayed report reported shift-change
      successor predecessor takeover take-over took-over inherit inherited notes incomplete continuity
      whiteboard relieve relieved
  nl: overdracht overdrachten overdrachtsmoment overdrachtsblad overdragen overdraagt overdroeg
      overgedragen overnemen overneemt overnam overgenomen overname doorgeven doorgeeft doorgaf
      doorgegeven briefing briefen gebrieft debriefing logboek communicatieschrift shiftwissel ploegwissel
      dienstwissel aflossen aflost afloste afgelost aflossing opvolger voorganger continuïteit nota
      notities rapporteren gerapporteerd rapport transfer overgang overhandigen overhandigd overhandigde
      overlaten overgelaten overdrachtsgesprek patiëntenoverdracht overliet
organisation/delegation-tasks
  en: delegate delegated delegating delegation assign assigned assigning assignment assignments task tasks
      duty duties allocate allocated allocation distribute distributed distribution divide divided job
      jobs chore chores outsource outsourced entrust entrusted workload errand errands mandate role roles
      division instruct instructed subordinate subordinates micromanage micromanaging job-description
  nl: delegeren delegeert delegeerde gedelegeerd delegatie taak taken takenpakket takenlijst taakverdeling
      taakomschrijving taakje taakjes opdracht opdrachten opdragen opdroeg opgedragen klus klussen klusje
      klusjes karwei toewijzen toegewezen toewees toewijzing verdelen verdeelt verdeelde verdeeld
      verdeling werkverdeling toevertrouwen toevertrouwd uitbesteden uitbesteed uitbesteding afschuiven
      afgeschoven doorschuiven doorgeschoven functieomschrijving functie rol rollen rolverdeling mandaat
      opleggen opgelegd ondergeschikte ondergeschikten bevelen beval bevolen bevel corvee werkje werkjes
      karweitje verrichten uitvoeren voerde uitoefenen uitgeoefend bijbaantje vervullen vervuld baantje
      afschoof doorschoof
organisation/coordination
  en: coordinate coordinated coordinating coordination coordinator co-ordinate co-ordinated co-ordination
      uncoordinated align aligned alignment tune attune harmonise synchronise synchronize mismatch liaise
      liaison interplay multidisciplinary interdisciplinary department departments departmental silo silos
      workflow overlap miscommunication cross-department streamline streamlined consultation referral
      partners network chain agreements misaligned joint integrated
  nl: coördineren coördineert coördineerde gecoördineerd coördinatie coördinator coördinatoren afstemmen
      afstemt afstemde afgestemd stemde afstemming onderlinge onderling overleggen overlegde overleg
      samenhang samenspel multidisciplinair multidisciplinaire interdisciplinair afdeling afdelingen
      afdelingsoverschrijdend departement departementen schakel schakels eilandjes miscommunicatie
      stroomlijnen gestroomlijnd netwerk ketenzorg partners tussenschakel aanspreekpunt contactpersoon
      aansluiten aansluiting doorstroming tussenpersoon dubbelwerk synchroniseren kortsluiten kortgesloten
      overkoepelend combineren combinatie geheel verband aansloot aangesloten
organisation/teamwork-colleagues
  en: team teams teamwork teammate teammates team-spirit colleague colleagues co-worker co-workers
      coworker coworkers cooperate cooperated cooperating cooperation cooperative collaborate collaborated
      collaboration collaborative collegial collegiality together solidarity camaraderie atmosphere mates
      group support supported jump-in pitch-in teambuilding cohesion mutual mutually joint jointly selfish
      loner buddy partner unity contribute contributed
  nl: team teams teamwerk teamwork teamgeest teamspirit teambuilding teamlid teamleden teamspeler collega
      collegas collegiaal collegiale collegialiteit samenwerken samenwerkt samenwerkte samengewerkt
      samenwerking samenwerkingsverband samen tezamen gezamenlijk gezamenlijke ploeg ploegmaat ploeggeest
      kameraad kameraden kameraadschap solidair solidariteit saamhorigheid samenhorigheid eensgezind
      eensgezindheid onderling wederzijds wederzijdse sfeer groepssfeer werksfeer groepsgeest bijspringen
      bijgesprongen bijsprong inspringen ingesprongen meehelpen meegeholpen steun steunen gesteund
      bijdragen bijgedragen bijdrage buddy egoïstisch eenzaat werkten gemeenschappelijk lid leden groep
      partner meedenken deelnemen deelnam deelgenomen deelnemer meewerken meegewerkt voltallig duo trio
      verbond insprong meehielp bijdroeg meedacht meegedacht
organisation/leadership-management
  en: leader leaders leadership lead led leading manager managers manage managed management managerial
      supervisor supervisors supervise supervised supervision boss bosses chief director directors
      executive executives ceo foreman superior superiors authority authoritarian authoritative hierarchy
      hierarchical employer micromanagement coach coached coaching mentor guidance vision strategy support
      steering principal superintendent team-leader subordinate delegate
  nl: leider leiders leiderschap leiding leidinggevende leidinggevenden leidinggeven leiden leidt leidde
      geleid baas bazen bazin chef chefs manager managers management managen gemanaged directeur
      directeurs directrice directie bestuur bestuurder afdelingshoofd diensthoofd hoofdverpleegkundige
      teamleider teamleidster teamverantwoordelijke teamcoach ploegbaas ploegleider ploegverantwoordelijke
      overste oversten meerderen hiërarchie hiërarchisch hiërarchische gezag autoriteit autoritair
      werkgever aansturen aangestuurd aanstuurt coachen gecoacht coaching beleid beleidsvoerder visie
      supervisie toezicht voorman zaakvoerder heersen heerschappij bevelen beval bevolen macht machtig
      commandant aanvoerder aanvoeren stuur regeren domineren dominant overheersen volgeling onderdaan
      opperhoofd opper beheersing
organisation/decisions
  en: decide decided decides deciding decision decisions decision-making decisive decisiveness indecisive
      indecision undecided choose chose chosen choosing choice choices option options alternative
      alternatives approve approved approval reject rejected rejection refuse refused refusal consent
      authorise authorised authorize authorized authorization veto consult consulted participation vote
      voted weigh weighed dilemma dilemmas conclude concluded conclusion determine determined verdict
      overrule overruled
  nl: beslissen beslist besliste beslisten beslissing beslissingen beslissingsbevoegdheid besluit
      besluiten besloot besloten besluitvorming besluiteloos besluiteloosheid besluitvaardig daadkracht
      daadkrachtig kiezen kiest koos kozen gekozen keuze keuzes optie opties alternatief alternatieven
      goedkeuren goedgekeurd goedkeurde goedkeuring afwijzen afgewezen afwees afwijzing weigeren weigerde
      geweigerd weigering instemmen ingestemd instemming inspraak zeggenschap medezeggenschap meebeslissen
      stemmen gestemd stemde dilemma dilemmas afwegen afgewogen afweging conclusie concluderen bepalen
      veto verdict bepaald knoop doorhakken vastbesloten uitkiezen uitgekozen uitkoos uitzoeken uitgezocht
      voorkeur selectie afwoog uitzocht
organisation/rules-procedures
  en: rule rules regulation regulations procedure procedures procedural protocol protocols policy policies
      guideline guidelines law laws legal illegal legally norm norms standard standards permit permits
      permitted permission forbid forbade forbidden prohibited prohibition allow allowed ban banned comply
      complied compliance compliant breach violate violated violation violations obey obeyed strict
      strictly mandatory obligatory obligation bureaucracy bureaucratic instructions code statutory
  nl: regel regels regelgeving reglement reglementen reglementair huisregels spelregels huishoudelijk
      procedure procedures protocol protocollen richtlijn richtlijnen voorschrift voorschriften wet wetten
      wettelijk wetgeving onwettig illegaal norm normen beleid beleidsregel verplicht verplichte
      verplichting verplichten verbod verboden verbieden verbiedt verbood toegestaan toestaan toestond
      toestemming toegelaten toelaten toelating vergunning naleven nageleefd naleving overtreden overtrad
      overtreding overtredingen streng strenge strikt gehoorzamen gehoorzaamde bureaucratie bureaucratisch
      conform instructies principe principes beginsel stelsel wettig officieel officiële systeem criterium
      criteria maatstaf principieel akte toeliet
organisation/exceptions-flexibility
  en: flexible flexibly flexibility inflexible exception exceptions exceptional exceptionally rigid
      rigidity adapt adapted adapting adaptable adaptation adjust adjusted adjustment improvise improvised
      improvisation improvising creative creativity lenient leniency bend bent deviate deviated deviation
      stubborn strict strictly unyielding compromise swap swapped accommodate accommodated versatile
      versatility loophole leeway switch switched unforeseen
  nl: flexibel flexibele flexibiliteit inflexibel uitzondering uitzonderingen uitzonderlijk uitzonderlijke
      soepel soepele soepelheid versoepelen versoepeld versoepeling star starre starheid rigide rigiditeit
      aanpassen aanpast aanpaste aangepast aanpassing aanpassingsvermogen improviseren improviseert
      improviseerde geïmproviseerd improvisatie creatief creatieve creativiteit afwijken afweek afgeweken
      afwijking omschakelen omgeschakeld geschakeld inspelen ingespeeld plooien plooibaar plooide geplooid
      veelzijdig veelzijdigheid polyvalent polyvalentie koppig onbuigzaam coulant coulance toegeeflijk
      toegeeflijkheid onvoorzien onvoorziene inschikkelijk meegaand elastisch buigzaam
organisation/initiative
  en: initiative initiatives proactive proactively proactivity suggest suggested suggests suggestion
      suggestions idea ideas propose proposed proposal proposals volunteer volunteered volunteering
      voluntarily launch launched spontaneous spontaneously self-starter independent independently
      independence autonomy autonomous assertive assertiveness enterprising entrepreneurial resourceful
      resourcefulness inventive innovate innovative brainstorm passive passively passivity unasked
      anticipate anticipated step-up
  nl: initiatief initiatieven initiatiefname initiatiefnemer ondernemend ondernemen ondernam ondernomen
      ondernemingszin proactief proactieve proactiviteit voorstel voorstellen voorgesteld suggestie
      suggesties suggereren suggereerde gesuggereerd idee ideeën aandragen aangedragen vrijwillig spontaan
      spontane zelfstandig zelfstandige zelfstandigheid onafhankelijk autonoom autonomie assertief
      assertiviteit vindingrijk vindingrijkheid inventief inventiviteit daadkracht anticiperen
      anticipeerde geanticipeerd opstarten opgestart lanceren lanceerde gelanceerd oppakken opgepakt
      ongevraagd passief passieve passiviteit afwachtend afwachtende voortouw trekker ondernemerschap
      initiëren poging proberen trachten durven durfde risico wagen doortastend pogen strijdlustig
      aandroeg
organisation/responsibility
  en: responsible responsibly responsibility responsibilities irresponsible irresponsibly irresponsibility
      accountable accountability unaccountable liable liability duty duties conscientious conscientiously
      conscientiousness ownership owner blame blamed blameless answerable entrusted reliable reliability
      unreliable dependable trustworthy obligation commitment culpable culprit excuse excuses scapegoat
      consequences diligence diligent
  nl: verantwoordelijk verantwoordelijke verantwoordelijkheid verantwoordelijkheden
      verantwoordelijkheidszin verantwoordelijkheidsgevoel onverantwoordelijk onverantwoord verantwoord
      verantwoorden verantwoordde verantwoording aansprakelijk aansprakelijkheid plicht plichten
      plichtsbewust plichtsgevoel plichtsbesef plichtsverzuim gewetensvol consciëntieus geweten nauwgezet
      nauwgezetheid betrouwbaar betrouwbaarheid onbetrouwbaar schuld schuldig schuldige zondebok
      afschuiven afgeschoven afschuift rekenschap eindverantwoordelijke eindverantwoordelijkheid
      eigenaarschap verplichting instaan instond ingestaan doorschuiven uitvluchten uitvlucht smoes
      smoesjes last taak borg toezien zorgen afschoof doorschoof doorgeschoven toezag toegezien
organisation/errors-accuracy
  en: error errors mistake mistakes mistaken mistakenly fault faulty wrong wrongly incorrect incorrectly
      inaccurate inaccuracy accurate accurately accuracy precise precisely precision meticulous
      meticulously careful carefully careless carelessly carelessness sloppy sloppiness oversight
      overlooked blunder blunders blundered typo mix-up mixed-up mixed confuse confused forgot forgotten
      forget failure inattention miscalculate miscalculated thorough thoroughly detail details near-miss
      mislabelled
  nl: fout fouten foutje foutief foutieve foutloos vergissing vergissingen vergissen vergist vergiste
      misser missers blunder blunders geblunderd flater flaters onjuist onjuiste onjuistheid juist correct
      correcte incorrect nauwkeurig nauwkeurigheid onnauwkeurig onnauwkeurigheid precies precisie
      zorgvuldig zorgvuldigheid onzorgvuldig onzorgvuldigheid nauwgezet nauwgezetheid slordig slordigheid
      slordigheden nalatig nalatigheid verwisselen verwisseld verwisseling verwarren verward vergeten
      vergat vergeet overzien onoplettend onoplettendheid onachtzaamheid tikfout schrijffout rekenfout
      misrekening accuraat bijna-ongeval precieze exact voorzichtig knoeien juistheid verknoeien verknoeid
      evenredig dwaling overzag
organisation/checking
  en: check checks checked checking checklist checklists double-check double-checked verify verified
      verifying verification control controls controlled inspect inspected inspection inspections
      inspector review reviewed audit audited auditor recheck test tested testing monitor monitored
      monitoring supervise supervised supervision spot-check sample proofread compare compared unchecked
      validate validated confirm confirmed ensure count counted recount recounted
  nl: controle controles controleren controleert controleerde controleerden gecontroleerd ongecontroleerd
      controleur dubbelcheck dubbelchecken checken checkt checkte gecheckt checklist nakijken nakijkt
      nakeek nagekeken nagaan naging nagegaan verifiëren verifieerde geverifieerd verificatie inspectie
      inspecties inspecteren inspecteerde geïnspecteerd inspecteur toezicht toezien toezag toegezien audit
      steekproef steekproeven testen getest natellen nageteld hertellen vergelijken vergeleek monitoren
      gemonitord nalezen nagelezen naleesde afvinken afgevinkt bevestigen valideren gevalideerd keuring
      keuren gekeurd proef toetsen toetsing vaststellen vastgesteld constateren meten bekijken bekeek
      nalas gemeten
organisation/correcting-solving
  en: correct corrected correcting correction corrections rectify rectified rectification fix fixed fixing
      solve solved solving solution solutions resolve resolved resolving resolution remedy remedied
      restore restored redo redid redone undo undid undone amend amended adjust adjusted adjustment repair
      settle settled sort-out workaround makeshift rewrite rework reworked recover recovered salvage
      salvaged alternative intervene intervened intervention
  nl: corrigeren corrigeert corrigeerde gecorrigeerd correctie correcties verbeteren verbeterde verbeterd
      rechtzetten rechtgezet rechtzette rechtzetting herstellen herstelt herstelde hersteld herstel
      oplossen oplost oploste opgelost oplossing oplossingen oplossingsgericht verhelpen verhielp
      verholpen bijsturen bijgestuurd bijsturing ongedaan terugdraaien teruggedraaid goedmaken goedgemaakt
      overdoen overgedaan herdoen herdaan rechttrekken rechtgetrokken aanpakken aangepakt remediëren
      remediëring ingrijpen ingreep ingegrepen tussenkomen tussengekomen tussenkomst redden gered redde
      noodoplossing uitweg herwerken losser redmiddel remedie lukken lukt tegengif overdeed herdeed
organisation/documentation-administration
  en: administration administrative administrator paperwork document documents documented documentation
      documenting form forms file files filed filing dossier dossiers record records recorded recording
      register registered registration registrations report reports archive archived paper papers folder
      folders copy copies copied photocopy sign signed signature stamp certificate attest fill-in filled
      fill bureaucracy template clerk note notes spreadsheet scan scanned data-entry
  nl: administratie administratief administratieve papierwerk papier papiertje papiermolen papierwinkel
      document documenteren gedocumenteerd documentatie formulier dossier dossierbeheer map mappen mapje
      fiche fiches invullen invulde ingevuld vulde registreren registreert registreerde geregistreerd
      registratie verslag verslaggeving noteren noteert noteerde genoteerd notitie notities nota archief
      archiveren gearchiveerd klassement klasseren geklasseerd attest handtekening tekenen getekend
      tekende ondertekenen ondertekend kopie kopieën kopiëren gekopieerd stempel rapport inscannen gescand
      secretariaat vel lijst tabel aktes register oorkonde duplicaat notatie kolom rubriek statuut
organisation/access-keys
  en: key keys keyring lock locks locked locking unlock unlocked door doors access accessible badge badges
      badged code codes pin password passwords entrance enter entered entry gate gates barrier barriers
      turnstile intercom doorbell open opened unauthorised unauthorized authorised locksmith alarm locker
      lockers safe cabinet
  nl: sleutel sleutels sleutelbos sleuteltje slot sloten afsluiten afsluit afsloot afgesloten vergrendelen
      vergrendeld ontgrendelen deur deuren poort poorten poortje toegang toegankelijk toegangscode
      toegangsbadge toegangspas toegangskaart badge badges badgen pasje pasjes code codes pincode
      wachtwoord wachtwoorden ingang inkom binnenkomen binnengekomen binnenlaten binnengelaten
      binnengeraken buitengesloten opendoen opengedaan openen geopend sluiten gesloten slagboom intercom
      parlofoon deurbel aanbellen aangebeld onbevoegd onbevoegden locker kluis kluisje alarm dicht
      dichtdoen openmaken hek kaart grendel ontsluiten binnenkwam binnenliet opendeed dichtdeed
      dichtgedaan ontsloot
organisation/reception-visitors
  en: reception receptionist receptionists visitor visitors visit visited visiting visits welcome welcomed
      welcoming unwelcome guest guests desk front-desk counter lobby host hosted hostess receive received
      arrival arrived registration sign-in entrance badge escort escorted show-around tour guided-tour
      doorman porter concierge intake check-in reception-desk visiting-hours
  nl: onthaal onthaalbediende onthaalbalie onthaalmedewerker onthaalmedewerkster onthalen onthaalt
      onthaalde receptie receptionist receptioniste balie baliemedewerker ontvangst ontvangstruimte
      ontvangen ontving bezoek bezoeken bezoekt bezocht bezoeker bezoekers bezoekuur bezoekuren
      bezoekregeling verwelkomen verwelkomt verwelkomde verwelkomd verwelkoming welkom onwelkom gast
      gasten gastheer gastvrouw aanmelden aangemeld aanmelding inschrijving rondleiding rondleiden
      rondgeleid rondleidde portier conciërge loket lobby hal inkomhal inkom hostess begeleiden visite
      aanbellen melden bel voorbijganger
organisation/career-promotion
  en: career careers promotion promotions promote promoted promoting ambition ambitions ambitious advance
      advancement climb ladder rank senior junior position positions function retire retired retirement
      pension resign resigned resignation quit demotion demoted growth opportunity opportunities transfer
      professional profession vocation occupation seniority trainee internship graduate employability
  nl: carrière loopbaan loopbanen loopbaanbegeleiding carrièreswitch promotie promoveren promoveert
      gepromoveerd bevorderen bevorderd bevordering ambitie ambities ambitieus doorgroeien doorgegroeid
      doorgroeimogelijkheden groeikansen opklimmen opgeklommen ladder benoemen benoemd benoemde benoeming
      vastbenoemd statutair functie positie senior junior anciënniteit rang graad degradatie gedegradeerd
      pensioen gepensioneerd pensioneren brugpensioen ontslagbrief beroep beroepen beroepskeuze roeping
      werkervaring omscholen omgeschoold stage stagiair stageplaats carrières baan vak vakman vakmensen
      promotiekansen beroepsmatig opklom
organisation/recruiting-interview
  en: recruit recruited recruiting recruitment recruiter hire hired hiring apply applied applying
      applicant applicants application applications candidate candidates vacancy vacancies job-interview
      interview interviewed interviewer interviews selection select selected cv resume curriculum
      cover-letter references jobseeker unemployed unemployment assessment probation shortlist rejected
      rejection headhunter onboarding newcomer newcomers qualified qualifications advert
  nl: aanwerven aangeworven aanwerving aanwervingen werven wierf geworven werving aannemen aangenomen
      aannam solliciteren solliciteert solliciteerde gesolliciteerd sollicitatie sollicitaties sollicitant
      sollicitanten sollicitatiegesprek sollicitatiebrief motivatiebrief kandidaat kandidaten kandidatuur
      vacature vacatures selectie selecteren geselecteerd selectieproef cv curriculum jobaanbieding
      werkzoekende werkzoekenden werkzoekend werkloos werkloze werkloosheid vdab uwv rekruteren
      gerekruteerd rekrutering recruiter referenties proefperiode proeftijd assessment afgewezen
      nieuwkomer nieuwelingen bekwaamheid jobbeurs aanwierf
organisation/training-instruction
  en: train trained training trainings trainer trainee trainees instruct instructed instruction
      instructions instructor course courses workshop workshops seminar retraining upskill skill skills
      skilled unskilled competence competent incompetent competency mentor mentored mentoring mentorship
      coach coaching onboarding induction apprentice apprenticeship intern internship shadow shadowing
      newcomer beginner novice experienced inexperienced e-learning refresher manual demonstration
      certificate know-how expertise
  nl: opleiding opleidingen opleiden opgeleid opleidde vorming vormingen bijscholing bijscholen
      bijgeschoold nascholing omscholing training trainingen trainen getraind trainer cursus cursussen
      workshop workshops instructie instructies instructeur inwerken ingewerkt inwerkperiode inscholing
      aanleren aangeleerd leerde mentor mentoren mentorschap peterschap coach coaching begeleider
      stagebegeleider stagiair stagiaire stagiairs stage leerling leerlingen leerjongen leercontract
      vaardigheid bekwaam onbekwaam competentie competent vakbekwaam vakmanschap beginner beginneling
      onervaren ervaren meelopen handleiding leren oefenen geoefend oefende scholing volleerd meeliep
      meegelopen
organisation/performance-review
  en: evaluation evaluations evaluate evaluated evaluating appraisal appraisals appraise appraised assess
      assessed assessment assessments performance performances perform performed performing review reviews
      reviewed target targets goal goals objective objectives rating ratings rated score scored scores
      underperform underperformed underperforming feedback strengths weaknesses improvement productivity
      productive unproductive kpi indicator achievement achievements achieved results competencies
      functioning annual
  nl: evaluatie evaluaties evalueren evalueert evalueerde geëvalueerd evaluatiegesprek evaluatieverslag
      functioneringsgesprek functioneren functioneert functioneerde beoordeling beoordelingen beoordelen
      beoordeelt beoordeelde beoordeeld beoordelingsgesprek jaargesprek prestatie prestaties presteren
      presteert presteerde gepresteerd onderpresteren doelstelling doelstellingen doelen streefcijfer
      werkpunt werkpunten sterktes zwaktes groeipunt groeipunten productiviteit productief onproductief
      rendement score scores resultaat resultaten verbetertraject planningsgesprek feedbackgesprek
      zelfevaluatie indicator indicatoren
organisation/salary-pay
  en: salary salaries wage wages pay paid payday payroll payslip paycheck unpaid underpaid overpaid raise
      income earn earned earning earnings earns bonus bonuses benefit benefits allowance allowances
      compensation remuneration pension gross net tax taxes minimum-wage commission tip tips premium
      deduction deducted index indexation reimbursement reimbursed expenses company-car vouchers
  nl: loon lonen loonbrief loonbriefje loonfiche loonstrook loonstrookje loonsverhoging opslag salaris
      salarissen wedde weddes brutoloon nettoloon bruto netto minimumloon verdienen verdient verdiende
      verdiend verdienste inkomen inkomsten betalen betaalt betaalde betaald betaling uitbetalen
      uitbetaald uitbetaling onderbetaald onbetaald vergoeding onkosten onkostennota onkostenvergoeding
      kilometervergoeding premie premies bonus bonussen eindejaarspremie dertiende vakantiegeld
      maaltijdcheque maaltijdcheques ecocheques bedrijfswagen fooi loonkost index indexering barema
      baremas loonschaal voordelen belastingen beloning beloond geld euro
organisation/dismissal
  en: dismiss dismissed dismissal dismissals fired sack sacked sacking layoff layoffs lay-off laid-off
      redundancy redundancies redundant terminate terminated termination severance resign resigned
      resignation resigns quit quitting quits notice notice-period downsizing downsize restructuring
      restructure restructured bankruptcy bankrupt unemployed unemployment jobless suspended suspension
      outplacement closure
  nl: ontslag ontslagen ontslaan ontslaat ontsloeg ontslagvergoeding ontslagbrief ontslagronde ontslagname
      afdanken afgedankt afdanking opzeg opzegtermijn opzeggen opgezegd opzegde opzegging opzegvergoeding
      buitengezet buitengesmeten buitengegooid buitenvliegen buitengevlogen overbodig overtollig
      herstructurering herstructureren geherstructureerd afvloeien afgevloeid afvloeiing faillissement
      failliet failliete werkloos werkloosheid werkloosheidsuitkering sluiting schorsen geschorst
      schorsing outplacement ontslagrecht afslanken afslanking baanverlies jobverlies gebuisd buitengooien
      opzei buitenvloog
organisation/contracts-agreements
  en: contract contracts contractual contractor contractors agreement agreements sign signed signing
      signature clause clauses conditions permanent temporary fixed-term indefinite open-ended renew
      renewed renewal extend extended extension terminate terminated subcontract subcontractor
      subcontractors freelance freelancer self-employed tender tenders quotation addendum binding
      obligations notary lease
  nl: contract contracten contractueel contractuele arbeidscontract arbeidsovereenkomst overeenkomst
      overeenkomsten vaste tijdelijk tijdelijke onbepaalde interimcontract flexcontract nulurencontract
      dagcontract weekcontract tekenen tekende getekend ondertekenen ondertekende ondertekend handtekening
      clausule clausules voorwaarde voorwaarden bepaling bepalingen verlengen verlengd verlengde
      verlenging hernieuwen hernieuwd opzeggen opgezegd beëindigen beëindigd onderaannemer onderaannemers
      onderaanneming aanbesteding offerte offertes zelfstandige zelfstandigen freelance zzp bijlage
      partijen notaris statuut bindend akkoorden teken zetten pact ratificatie opzei
organisation/unions-strike
  en: union unions unionised unionized trade-union strike strikes striking struck striker strikers picket
      picketing representative representatives delegate delegates delegation works-council collective
      bargaining negotiations protest protests demonstrate demonstration demonstrations march walkout
      demands rights workers employers solidarity action syndicate member members membership lockout
  nl: vakbond vakbonden vakbondsafgevaardigde vakbondsvertegenwoordiger vakbondsman vakvereniging
      syndicaat syndicaten syndicaal syndicale syndicalist staking stakingen staken staakt staakte
      gestaakt staker stakers stakingsaanzegging stakingsrecht stakerspost werkonderbreking actie acties
      actievoeren betoging betogingen betogen betoogde manifestatie afgevaardigde afgevaardigden délégué
      ondernemingsraad personeelsvertegenwoordiger personeelsvertegenwoordiging vertegenwoordiger cao
      achterban eisen eisenbundel acv abvv aclvb fnv cnv werknemers werkgevers rechten solidariteit
      protest lidmaatschap actievoerder
things/tools-equipment
  en: tool tools toolbox toolkit equipment instrument instruments utensil utensils hammer screwdriver
      drill drills drilled wrench spanner pliers knife knives scissors ladder ladders trolley trolleys
      bucket rope tape nail nails screw screws bolt bolts device devices aid aids gear material materials
      supplies accessories appliance glue brush needle needles scale torch handheld
  nl: gereedschap gereedschappen gereedschapskist gereedschapskoffer werktuig werktuigen materiaal
      materialen hulpmiddel hulpmiddelen uitrusting instrument instrumenten hamer hamers schroevendraaier
      vijs vijzen schroef schroeven boor boren boormachine boorde geboord sleutel tang tangen nijptang
      zaag mes messen schaar scharen ladder ladders trapladder emmer touw koord plakband tape nagel
      spijker bout toestel toestellen apparaat apparatuur spullen gerief alaam steekkar karretje kruiwagen
      lijm borstel naald weegschaal zaklamp ding voorwerp object bijl stok haak kist spade bezem mand zak
      lucifer aansteker waterpas meetlint liniaal lint koffer handvat steel kruik ton drager kabel strop
      hefboom rooster kram harp stekel kegel pluim slinger voorraad keteltje potten pan schop spons klem
      bus kurk deksel
things/machines
  en: machine machines machinery engine engines motor motors robot robots conveyor belt assembly
      production line press pump pumps crane forklift lathe mill grinder mixer button buttons lever switch
      automatic automated automation start-up emergency-stop gear gears hydraulic compressor generator
      printer copier installation installations settings factory plant mechanical mechanism blade roller
  nl: machine machines machinaal machinepark motor motoren robot robots robotarm installatie installaties
      transportband band bandwerk productielijn productie assemblage pers persen pomp pompen kraan
      heftruck hoogwerker vorkheftruck graafmachine draaibank freesmachine frezen slijpmachine menger
      mixer operator bedienen bedient bediend knop knoppen hendel schakelaar automatisch automatisering
      noodstop compressor generator hydraulisch tandwiel mechanisch mechaniek aandrijving opstarten
      opgestart stilleggen stilgelegd fabriek printer kopieermachine instelling afstellen afgesteld
      apparaat toestellen mechanisme as
things/computers-software
  en: computer computers pc laptop laptops tablet software hardware program programs application app apps
      internet wifi wi-fi network server servers website online offline login logged log-in password
      screen screens keyboard mouse printer database data backup system systems digital digitally
      digitisation digitization update updates install installed installation bug bugs crash crashed
      freeze froze frozen virus hacker hacked cyber helpdesk usb cloud excel
  nl: computer computers computerprogramma pc laptop laptops tablet software hardware programma programmas
      applicatie applicaties app internet internetverbinding wifi netwerk server website webstek online
      offline inloggen ingelogd inlogde aanmelden aangemeld wachtwoord paswoord scherm toetsenbord klavier
      muis printer printen geprint database gegevens back-up informatica informaticus ict it-dienst
      digitaal digitalisering installeren geïnstalleerd update crashen crasht gecrasht vastgelopen virus
      hacker gehackt helpdesk usb-stick excel muisklik aanklikken klik geklikt aanvinken uitloggen
      opgestart rebooten toets bestand
things/breakdown-repair
  en: breakdown breakdowns broke broken break breaks defect defective defects fault faulty malfunction
      malfunctioned malfunctioning failure failures fail failed fix fixed fixing repair repaired repairing
      repairs repairman technician technicians mechanic mechanics plumber electrician out-of-order stuck
      jam jammed leak leaks leaking leaked outage blackout short-circuit fuse damage damaged smashed
      cracked crack torn worn spare parts replacement malfunctions
  nl: defect defecte defecten kapot kapotte stuk stukgegaan panne pannes pech storing storingen technische
      technieker technicus technici stroompanne stroomuitval stroomstoring kortsluiting zekering uitvallen
      uitgevallen uitval haperen hapert haperde gehaperd vastzitten vastgelopen geblokkeerd blokkeren lek
      lekt gelekt herstellen herstelt herstelde hersteller reparatie reparaties repareren repareert
      repareerde gerepareerd loodgieter elektricien mecanicien monteur garagist schade beschadigd
      beschadiging versleten gebarsten barst gebroken brak wisselstuk onderdeel breken stukmaken
      stukgemaakt kapotmaken kapotgemaakt scheur vernielen vernield stoornis begeven begaf falen slijten
      gesleten sleet verbrijzelen verbrokkelen averij gekraakt kraken uitviel vastzat vastgezeten
things/maintenance
  en: maintain maintained maintaining maintenance upkeep service serviced inspection inspections inspect
      preventive prevention lubricate lubricated lubrication oil oiled grease filter filters replace
      replaced tune overhaul overhauled caretaker janitor painting painted paint renovate renovated
      renovation check-up checkup wear worn rust rusty neglected periodic yearly technician boiler chimney
      garden lawn mow mowed gutter
  nl: onderhoud onderhouden onderhoudt onderhield onderhielden onderhoudsbeurt onderhoudsploeg
      onderhoudsdienst onderhoudstechnieker onderhoudsmonteur onderhoudscontract keuring keuren gekeurd
      nazicht nakijken nagekeken preventief preventieve smeren gesmeerd smeerde olie smeerolie filter
      filters vervangen vervangt verving revisie reviseren gereviseerd slijtage versleten roest roestig
      verroest huisbewaarder conciërge klusjesman schilderen geschilderd schilderwerken verf renovatie
      renoveren gerenoveerd opknappen opgeknapt jaarlijks periodiek ketel schoorsteen dakgoot
      tuinonderhoud grasmaaien verwaarloosd bijvullen nazien nakeek nazag nagezien
things/safety-accidents
  en: safe safely safety unsafe accident accidents accidental accidentally danger dangerous dangerously
      hazard hazards hazardous risk risks risky injure injured injury injuries wound wounded helmet
      helmets goggles gloves harness vest protective protection fall fell fallen slip slipped slippery
      trip tripped electrocuted electric shock burn burned burnt explosion explode exploded first-aid
      evacuation evacuate extinguisher near-miss crushed prevention emergency ambulance precaution victim
      trapped
  nl: veilig veilige veiligheid veiligheidsvoorschriften veiligheidsregels onveilig onveilige onveiligheid
      ongeval ongevallen arbeidsongeval arbeidsongevallen ongeluk ongelukken gevaar gevaren gevaarlijk
      gevaarlijke risico risicos riskant kwetsen gekwetst gewond gewonde gewonden verwonding letsel
      letsels helm veiligheidshelm veiligheidsbril veiligheidsschoenen veiligheidsgordel handschoenen
      harnas fluohesje beschermen beschermd beschermingsmiddelen vallen viel gevallen uitglijden
      uitgegleden uitgleed glad struikelen struikelde elektrocutie ontploffing ontplofte ehbo evacuatie
      evacueren brandblusser voorzorg voorzorgsmaatregelen preventieadviseur slachtoffer risicovol
      voorzichtig opletten opgelet oppassen uitkijken waarschuw brandwonde gleed glijden schok schild
      gewaarschuwd weerloos geplet verpletterd kantelen uitkeek
things/hygiene-cleaning
  en: hygiene hygienic unhygienic clean cleaned cleaner cleaners cleaning cleanliness dirty dirt filth
      filthy wash washed washing rinse rinsed disinfect disinfected disinfectant disinfection soap sterile
      sterilise sterilize scrub scrubbed mop mopped mopping vacuum vacuumed dust dusty sweep swept stain
      stains stained smell smelled smelly stink stank bin trash garbage toilet toilets gloves germs
      bacteria contaminated mould bleach detergent laundry
  nl: hygiëne hygiënisch hygiënische onhygiënisch proper propere properheid netheid schoon schone
      schoonmaken schoonmaak schoonmaakt schoonmaakte schoongemaakt schoonmaakster schoonmaakploeg poetsen
      poetst gepoetst poetsvrouw poetshulp poetsdienst kuisen kuist gekuist kuisvrouw vuil vies vieze
      viezigheid smerig wassen wast gewassen spoelen gespoeld ontsmetten ontsmettingsmiddel zeep steriel
      steriliseren dweilen gedweild stofzuigen stofzuiger stof vegen veegde geveegd vlek stinken stonk
      stank vuilbak vuilnis toilet bacteriën besmet schimmel afspoelen slijm stinkend luis
things/tidiness-order
  en: tidy tidied tidying tidiness untidy neat neatly mess messy orderly disorder disorderly disorganised
      disorganized clutter cluttered arrange arranged sort sorted sorting stack stacked pile piles shelf
      shelves cupboard drawer drawers chaos chaotic declutter clear-up cleared lost misplaced misplace
      search searched searching missing strewn scattered littered litter rummage storage storeroom
  nl: netjes orde ordelijk ordelijke ordelijkheid ordenen ordende geordend wanorde wanordelijk rommel
      rommelig rommelige opruimen opruimt opruimde opgeruimd ruimde rommeltje slordig slordige chaos
      chaotisch boeltje warboel wegleggen weggelegd terugleggen teruggelegd terugzetten teruggezet
      sorteren sorteerde gesorteerd stapel gestapeld opbergen opgeborgen opborg rek kast lade lades kwijt
      kwijtgeraakt zoekgeraakt zoeken zocht gezocht terugvinden teruggevonden rondslingeren slingeren
      slingert rondgestrooid opkuisen opgekuist overzichtelijk bergruimte berging nette boel bende ruim
      schikken geschikt rangschikken plaatsen wirwar symmetrie terugvond
things/dress-uniform
  en: dress dressed clothes clothing uniform uniforms outfit wear wore worn wearing suit tie shirt
      trousers skirt jacket shoes apron coat gloves cap hat helmet jewellery jewelry tattoo tattoos
      piercing dress-code appearance groomed well-groomed scruffy shabby sloppy tidy ironed ironing badge
      name-tag sneakers jeans t-shirt headscarf workwear overalls make-up hairstyle casual formal
      changing-room
  nl: kleding kledij kleren kledingvoorschrift kledingcode dresscode uniform uniformen outfit dragen
      draagt droeg aankleden aangekleed omkleden omgekleed kleedkamer werkkledij werkkleding werkpak
      overall schort schorten jas jasje kostuum pak das stropdas hemd hemden broek rok schoenen trui petje
      muts handschoenen juwelen sieraden tatoeage tatoeages tattoo piercing verzorgd onverzorgd uiterlijk
      slordig sjofel gestreken strijken naamkaartje badge hoofddoek sneakers jeansbroek t-shirt kapsel
      schmink formeel mouw mantel kleedt gedragen
things/building-rooms
  en: building buildings room rooms office offices landscape floor floors corridor hall hallway stairs
      staircase elevator lift wall walls ceiling roof window windows door basement cellar attic space
      spacious cramped narrow crowded renovate renovated renovation construction infrastructure canteen
      cafeteria kitchen toilet restroom locker location premises move moved relocation relocate housing
      accommodation open-plan workplace facility facilities wheelchair-accessible
  nl: gebouw gebouwen lokaal lokalen ruimte ruimtes ruim ruime kantoor kantoren bureau bureaus
      landschapsbureau kantoortuin verdieping verdiepingen gang gangen trap trappen lift liften muur muren
      plafond dak raam ramen deur kelder zolder krap krappe eng nauw zaal infrastructuur verbouwing
      verbouwd renovatie gerenoveerd nieuwbouw cafetaria kantine refter keuken toiletten locatie verhuizen
      verhuisd verhuis werkplek werkplaats inrichting ingericht faciliteiten huisvesting accommodatie
      vestiging site wand etage etages salon kamer hoekje deurtje hut poort stenen gewelf paviljoen
      bijkeuken
things/heating-climate
  en: heating heater heat heated hot hotter warm cold colder cold-room freezing freeze froze chilly cool
      cooling temperature temperatures thermostat radiator radiators boiler airco air-conditioning
      airconditioning fan fans ventilation ventilate ventilated stuffy draught draughty draft drafty humid
      humidity dry air sweat sweating sweaty insulation insulated degrees heatwave shiver shivered
      shivering window blinds fresh stifling
  nl: verwarming verwarmen verwarmt verwarmd verwarmde chauffage stoken gestookt stookolie warm warme
      warmte hitte hittegolf heet hete koud koude kou ijskoud kil kille vriezen bevriezen bevroren
      temperatuur temperaturen graden thermostaat radiator radiatoren ketel airco airconditioning
      ventilator ventilatie ventileren verluchten verlucht luchten bedompt benauwd muf tocht tochtig
      zweten bezweet koelen gekoeld koeling afkoelen isolatie geïsoleerd rillen rilde vochtig
      luchtvochtigheid klimaat zonnewering frisse opgewarmd vroor gevroren
things/noise
  en: noise noises noisy noisily loud loudly louder deafening sound sounds quiet quieter silence silent
      silently hush disturb disturbed disturbing disturbance concentrate concentration headphones earplugs
      music radio hum buzz buzzing bang banging drilling hammering acoustics acoustic echo decibel
      decibels soundproof volume turn-down scream barking rumble racket din nuisance neighbours snore
      snoring
  nl: lawaai lawaaierig lawaaihinder geluid geluiden geluidshinder geluidsoverlast geluidsniveau
      geluiddicht kabaal herrie rumoer rumoerig rumoerige luid luide luider luidruchtig luidruchtige
      oorverdovend stil stille stilte storen stoort stoorde gestoord storend hinder hinderen hinderlijk
      overlast concentreren concentratie koptelefoon oordopjes oorstopjes muziek radio brommen gebrom
      zoemen gezoem bonken gebonk geklop geboor akoestiek galm galmt echo decibel volume gegil blaffen
      geblaf burenlawaai nachtlawaai snurken gesnurk knal klap bonzen gebons dreunen gedreun ruis rinkelen
      kloppen klopt gillen gilde tikken getik trommel krijsen gekraak sissen loeien rammelen geroezemoes
      resonantie kletteren
things/light-sight
  en: light lights lighting lamp lamps lightbulb bulb bulbs dark darker darkness dim dimly dimmed bright
      brightly brightness daylight sunlight sun sunny shade shadow glare glaring blinding blinded blinds
      curtain curtains flicker flickering flickered switch lantern streetlight illuminate illuminated
      illumination gloomy torch flashlight candle visible visibility invisible led neon fluorescent
  nl: licht lichten lichtje lichter verlichting verlichten verlicht lamp lampen lampje peertje gloeilamp
      tl-lamp led ledlamp neon spot spots donker donkere duister duisternis schemer schemerig helder
      heldere helderheid fel felle daglicht zonlicht zon zonnig schaduw schaduwen verblinden verblind
      verblindend flikkeren flikkert flikkerde schakelaar lichtschakelaar lantaarn lantaarnpaal
      straatverlichting straatlamp zaklamp kaars kaarsen somber sombere gordijn gordijnen rolluik
      zichtbaar onzichtbaar lichtinval dimmen gedimd kijk zicht blik zag gezien zien glans glanzen gluren
      glimp schijnen scheen straal flits glinsteren schitteren blinken gloed rolgordijn schim silhouet
      fonkelen staren spiegelen gloeien gloeiend vonk fakkel damp blonk
things/furniture-comfort
  en: comfort comfortable comfortably uncomfortable uncomfortably furniture chair chairs seat seats seated
      seating sofa couch bench table tables desk desks bed beds mattress pillow cushion cushions posture
      ergonomic ergonomics ergonomically backpain sit sat sitting adjustable height armrest cosy cozy
      homely decoration decor plants curtains interior hammock stool
  nl: comfort comfortabel comfortabele oncomfortabel gemak ongemak ongemakkelijk meubel meubels meubilair
      stoel stoelen bureaustoel zetel zetels sofa fauteuil zitbank bank tafel tafels bureau bureaus kruk
      bed bedden matras matrassen kussen kussens ergonomie ergonomisch ergonomische rugpijn rug zitten zat
      zitplaats zitplaatsen rechtstaan zithouding verstelbaar verstelbare armleuning leuning gezellig
      gezelligheid knus huiselijk decoratie aankleding planten interieur zitcomfort inrichting gezeten
      liggen ligt lag gelegen leunen plank lade vaas wand hangen hangt hing commode wieg fluweel divan
things/parking
  en: park parked parking car-park carpark parking-lot parking-space garage space spot spots meter
      parking-meter permit ticket towed tow barrier disabled-parking blocked blocking double-parked
      pavement kerb driveway reversing reverse residents warden charging charger underground vehicle
      bike-rack bicycle-shed disc valet overnight
  nl: parkeren parkeert parkeerde geparkeerd parking parkings parkeerplaats parkeerplaatsen parkeerplek
      parkeergarage parkeerterrein parkeerruimte parkeermeter parkeerkaart parkeerschijf parkeerticket
      parkeerboete parkeerproblemen parkeerdruk parkeerwachter boete boetes bekeuring beboet retributie
      takelen getakeld wegslepen weggesleept slagboom oprit inrit garage garages dubbelgeparkeerd
      foutgeparkeerd foutparkeerder foutparkeerders stoep trottoir bewonerskaart mindervalidenplaats
      gehandicaptenparkeerplaats invalidenparking fietsenstalling fietsenrek laadpaal laadpalen inparkeren
      ingeparkeerd
things/driving-transport
  en: drive drove driven driver drivers driving car cars bus buses train trains tram truck trucks lorry
      lorries taxi taxis vehicle vehicles motorway highway road roads traffic jam route passenger
      passengers ride rode ridden commute commuter commuting commuted bicycle bike cycling cycled licence
      license petrol fuel diesel steering wheel gps accident detour travel travelled journey station
      ticket conductor railway pilot
  nl: rijden rijdt reed gereden bestuurder bestuurders chauffeur chauffeurs autos auto wagen wagens
      bestelwagen busje bus bussen lijnbus buschauffeur trein treinen tram trams vrachtwagen vrachtwagens
      camion vrachtwagenchauffeur taxi taxichauffeur voertuig autosnelweg snelweg verkeer file files route
      rit passagier reiziger pendelen pendelaar fiets fietsen gefietst rijbewijs benzine brandstof tanken
      getankt stuur gps omleiding halte haltes station conducteur treinbegeleider machinist nmbs meerijden
      carpoolen vervoeren vervoerd rem afremmen inhalen ingehaald meereed meegereden
things/deliveries-parcels
  en: deliver delivered delivering delivery deliveries deliverer parcel parcels package packages packaging
      courier couriers postman mailman ship shipped shipping shipment shipments order orders ordered
      ordering track tracking doorstep letterbox sender recipient address addressee neighbour pick-up
      pickup drop-off collected undelivered misdelivered supplier suppliers supply webshop online box
      boxes cardboard invoice unload unloaded dispatch dispatched transport receipt
  nl: leveren levert leverde geleverd levering leveringen leverancier leveranciers leverdatum levertijd
      levertermijn leveringstermijn afleveren afgeleverd bezorgen bezorgt bezorgde bezorgd bezorger
      bezorgdienst thuisbezorgd pakje pakjes pakket pakketje pakjesdienst pakketdienst koerier
      koerierdienst postbode facteur verzenden verzonden verzendkosten zending bestellen bestelt bestelde
      bestelbon leverbon adres adressen geadresseerde ontvanger afhaalpunt afhalen afgehaald ophalen
      opgehaald brievenbus verpakking verpakt doos dozen webshop webwinkel lossen gelost bpost postnl zond
      zenden brengen bracht gebracht gezonden
things/warehouse-logistics
  en: warehouse warehouses warehouseman logistics logistic storage depot stockroom forklift forklifts
      pallet pallets rack racks shelf shelves load loaded loading unload unloaded unloading dock truck
      container containers freight cargo goods pick picker picking packing pack packed packer order-picker
      orderpicking barcode scan scanned scanner inventory carton stack stacked conveyor distribution
      shipment shipments haulage trailer port harbour
  nl: magazijn magazijnen magazijnier magazijniers magazijnmedewerker opslag opslagplaats opslagruimte
      depot loods loodsen logistiek logistieke heftruck heftrucks heftruckchauffeur reachtruck transpallet
      pallet palletten paletten rek rekken stelling laden laadt geladen lossen lost gelost laadkade
      laadklep vracht lading container goederen orderpicker orderpicken picken gepickt verpakken ingepakt
      inpakken inpakker barcode streepjescode scannen gescand scanner distributie distributiecentrum
      verdeelcentrum stapelen stapelaar gestapeld krat oplegger haven expeditie vervoer pakhuis
things/stock-shortage
  en: stock stocks stocked stocktaking inventory supply supplies shortage shortages out-of-stock sold-out
      run-out ran-out empty emptied refill refilled replenish replenished replenishment restock restocked
      order ordered reorder backorder available unavailable availability lack lacking scarce scarcity
      insufficient surplus excess leftover expired expiry shelf-life supplier missing depleted reserve
      reserves spare hoard
  nl: voorraad voorraden voorradig voorraadbeheer stock stocks stockbeheer stockbreuk inventaris
      inventariseren inventarisatie uitverkocht leeg lege leeggeraakt bijvullen bijgevuld aanvullen
      aangevuld aanvulling bijbestellen bijbesteld nabestellen nabesteld bestellen besteld leverbaar
      onbeschikbaar beschikbaar beschikbare beschikbaarheid tekort tekorten gebrek ontbreken ontbreekt
      ontbrak ontbraken schaars schaarste onvoldoende ontoereikend overschot overschotten overtollig
      vervallen vervaldatum houdbaarheid houdbaarheidsdatum houdbaar reserve reserves reservevoorraad
      toereikend bevoorraden bevoorraad bevoorrading hamsteren ontbroken leemte genoeg bulk verviel
things/quality-control
  en: quality qualitative inspection inspections inspect inspected inspector standard standards iso norm
      norms certified certification certificate defect defects defective reject rejected rejects scrap
      batch batches sample samples sampling test tested tests testing measure measured measurement
      measurements tolerance specification specifications traceability recall recalled audit audits
      auditor conformity non-conformity laboratory lab flaw flaws flawless approve approved product
      products workmanship rework
  nl: kwaliteit kwaliteiten kwaliteitscontrole kwaliteitsvol kwaliteitsvolle kwaliteitszorg
      kwaliteitslabel kwaliteitsbewaking kwalitatief kwalitatieve keuring keuringen keuren keurde gekeurd
      afkeuren afgekeurd goedgekeurd inspectie inspecteur norm normen iso-norm certificaat certificaten
      certificering gecertificeerd label defect afwijking afwijkingen steekproef steekproeven staal
      monster test getest meten gemeten meting tolerantie specificatie specificaties lot partij uitval
      schroot terugroepen teruggeroepen terugroepactie audit auditor labo laboratorium gebrek gebrekkig
      onberispelijk product traceerbaarheid klachtenregistratie kwantiteit degelijk terugriep
customers/customer-advice
  en: customer customers client clients clientele advise advised advising advice advices adviser advisor
      recommend recommended recommendation recommendations suggest suggested suggestion tip tips expertise
      expert experts knowledgeable knowledge service serviced personalised personalized tailored
      tailor-made choice compare compared comparison needs wishes wish demo consultant consult suitable
      satisfied satisfaction assistant salesperson guidance product regular loyal loyalty
  nl: klant klanten klantje klantenservice klantendienst klantgericht klantgerichtheid klantvriendelijk
      klantvriendelijkheid klantentevredenheid klantenbinding cliënteel clientèle adviseren adviseert
      adviseerde geadviseerd advies adviezen adviseur raad raadgeven raadgeving aanraden aangeraden
      aanraadde raadde afraden afgeraden aanbevelen aanbevolen aanbeval aanbeveling tip tips deskundig
      deskundige deskundigheid expertise vakkennis productkennis kennis maatwerk wens wensen behoefte
      behoeften noden vergelijken vergeleken geschikt ongeschikt tevreden bedienen bediende
      dienstverlening service verkoopster winkelbediende consulent klandizie
customers/shop-selling
  en: shop shops shopping shopped store stores supermarket supermarkets boutique market stall buy bought
      buying buyer buyers purchase purchased purchases sell sold selling seller sells sale sales salesman
      saleswoman salesperson salespeople shopkeeper merchant dealer counter shelf shelves display trolley
      basket bag product products brand brands fitting-room try-on pushy advertise advertised advertising
      advertisement advert auction second-hand bakery butcher grocery webshop commercial retail
  nl: winkel winkels winkelen gewinkeld winkelier winkelbediende winkelkar winkelwagen winkelmandje
      winkelstraat winkelcentrum supermarkt supermarkten warenhuis boetiek markt marktkramer kraam kopen
      koopt kocht kochten gekocht koper kopers aankoop aangekocht verkopen verkoopt verkocht verkoper
      verkoopster handelaar toonbank etalage vitrine rek paskamer passen gepast boodschappen merk reclame
      reclames adverteren geadverteerd advertentie opdringerig aansmeren aangesmeerd veiling tweedehands
      bakker bakkerij slager beenhouwer kruidenier webwinkel kringloopwinkel artikel koopwaar etalages
      handel aanbod
customers/price-discount
  en: price prices priced pricing pricey expensive cheap cheaper cheapest cheaply cost costs costly
      affordable unaffordable discount discounts discounted reduction reductions reduced offer offers
      bargain bargains coupon coupons voucher vouchers promo promotion promotions sale sales quote
      quotation quotations fee fees rate rates tariff tariffs charge charged overcharged surcharge free
      gratis euro euros dollar budget money loyalty-card haggle value worth rip-off
  nl: prijs prijzen prijsje prijzig prijskaartje prijslijst prijsklasse prijsverhoging prijsverschil duur
      dure duurder duurste goedkoop goedkope goedkoper goedkoopst kost kosten kostprijs betaalbaar
      onbetaalbaar korting kortingsbon kortingskaart kortingscode bon bonnen bonnetje waardebon cadeaubon
      klantenkaart aanbieding afgeprijsd actieprijs promotie promoties solden koopjes koopje uitverkoop
      offerte offertes bestek tarief tarieven toeslag supplement gratis euro euros geld budget afdingen
      afbieden afgedongen aangerekend aanrekenen afzetterij meerprijs kostbaar waarde voordelig afdong
      afbood
customers/payment-cash-register
  en: pay paid paying payment payments payable unpaid cash cashier cashiers cash-register checkout coin
      coins banknote banknotes card cards debit credit-card contactless terminal receipt receipts invoice
      invoices invoiced invoicing bill bills billed amount amounts total scan scanned bancontact wallet
      purse deposit instalment instalments debt debts reminder overdue transfer tip charge charged wire
      euro
  nl: betalen betaalt betaalde betaalden betaald betaling betalingen betaalterminal betaalautomaat
      betaalkaart betaalmiddel betalingsplan onbetaald onbetaalde kassa kassas kassier kassierster
      kassière kassabon kassaticket caissière afrekenen afgerekend contant cash wisselgeld kleingeld
      muntstuk munten briefjes bankkaart pinnen gepind pinpas bancontact payconiq kredietkaart creditcard
      visa contactloos portefeuille portemonnee factuur factureren gefactureerd facturatie rekening bedrag
      totaal voorschot waarborg aanbetaling afbetalen afbetaald schuld aanmaning overschrijven
      overgeschreven kasticket biljet overschreef
customers/refund-return-warranty
  en: refund refunded refunding refunds return returned returning returns exchange exchanged exchanging
      exchanges swap warranty warranties guarantee guaranteed receipt proof defective faulty damaged
      replace replaced replacement reimburse reimbursed reimbursement money-back voucher store-credit
      credit-note send-back sent-back cancellation withdrawal consumer compensation compensate compensated
      claim repair recall
  nl: terugbetalen terugbetaalt terugbetaalde terugbetaald terugbetaling terugbetalingen terugstorten
      teruggestort terugstorting terugkrijgen teruggekregen ruilen ruilt ruilde geruild omruilen omgeruild
      omruiling ruiling inruilen ingeruild retour retourneren retourneerde geretourneerd retourzending
      terugbrengen teruggebracht terugsturen teruggestuurd terugzenden terugnemen teruggenomen garantie
      garanties garantiebewijs garantieperiode waarborg waarborgtermijn aankoopbewijs kassaticket kassabon
      bonnetje tegoedbon creditnota vergoeden vergoed vergoeding schadevergoeding vervangen vervangtoestel
      defect consumentenrecht bedenktijd herroeping terugbracht teruggeven teruggaf terugkreeg terugzond
      terugnam verving teruggegeven
customers/restaurant-service
  en: restaurant restaurants waiter waiters waitress waitresses waitstaff serve served serving service
      menu menus table tables reserve reservation dish dishes starter main-course dessert drink drinks bar
      bartender barman cafe café pub bistro terrace bill tip tips tipped order ordered orders guest guests
      diner dine dined dining dinner lunch wine beer coffee tasty portion portions meal buffet catering
      takeaway chef cutlery tablecloth
  nl: restaurant ober kelner serveerster garçon opdienen opgediend opdiende serveren serveert serveerde
      geserveerd bediening bediend zaal zaalpersoneel menukaart menu tafel tafeltje reserveren
      gereserveerd reservatie gerecht voorgerecht hoofdgerecht nagerecht dessert drank drankje drankjes
      drinken toog bar barman café kroeg brasserie bistro eetcafé taverne frituur snackbar terras horeca
      fooi gast dineren etentje lunch wijn bier pintje koffie porties maaltijd buffet catering traiteur
      afhaalmaaltijd bestel schotel sommelier kastelein dronk gedronken
customers/food-kitchen
  en: food kitchen kitchens cook cooked cooking cooks chef chefs recipe ingredient meal eat ate eaten
      taste tasty tasteless delicious bland raw burnt undercooked overcooked bake fry fried boil grill
      oven stove pan pot fridge freezer microwave meat fish vegetables fruit bread soup potatoes sauce
      salt spicy spoiled rotten allergy allergic vegetarian vegan diet breakfast hungry hunger dishes
      dishwasher canteen hotplate
  nl: eten eet aten gegeten keuken keukens kok kookt gekookt bereiden recept ingrediënt maaltijd smaak
      smaakt gesmaakt lekker smakeloos rauw aangebrand bakken gebakken bakte braden gebraden frituren oven
      fornuis pan pannen pot koelkast frigo diepvries vriezer microgolf magnetron vlees vis groenten fruit
      brood soep aardappelen patatten frieten saus zout pikant kruiden bedorven allergie allergisch
      vegetarisch vegan dieet ontbijt middageten honger afwas voedsel gerecht zoet zuur bitter at hap
      kauwen proeven vork lepel mes deksel salade salades slaatje spek omelet roerei spiegelei puree
      noedels spaghetti lasagne curry kipfilet gehaktbal croissant sandwich jam confituur choco muesli
      cornflakes kwark boter worst hartig schuim schuimend
customers/hotel-lodging
  en: hotel hotels hostel motel guesthouse bed-and-breakfast apartment room rooms check-in checkin
      check-out checkout overnight stay stayed lodging accommodation guest guests receptionist
      housekeeping chambermaid bed beds sheets towel towels pillow minibar breakfast lobby suite booking
      booked bellboy luggage suitcase concierge tourist tourists campsite camping tent resort
      swimming-pool airbnb roomservice key-card holiday travellers fully-booked
  nl: hotel hotels hotelkamer hotelkamers hotelgast hotelgasten hostel jeugdherberg motel pension
      gastenkamer gastenverblijf logement logeren logeert logeerde gelogeerd overnachten overnachtte
      overnacht overnachting overnachtingen verblijf verblijven verbleef verbleven kamer kamermeisje
      kamermeisjes roomservice inchecken ingecheckt uitchecken uitgecheckt receptie receptionist lobby
      suite bed lakens beddengoed handdoek hoofdkussen minibar ontbijt ontbijtbuffet bagage valies
      valiezen koffer toerist camping tent vakantiehuisje vakantiepark bungalow volgeboekt geboekt zwembad
      halfpension slaapplaats
customers/hair-beauty
  en: hair haircut haircuts hairdresser hairdressers hairdressing hairstyle hairstylist barber barbershop
      salon salons shampoo dye dyed highlights blow-dry perm fringe curl curls curly cut scissors comb
      brush beard shave shaved razor beauty beautician cosmetic cosmetics makeup make-up manicure pedicure
      nails nail-polish facial massage skin skincare waxing eyebrows lashes lipstick perfume spa sauna
      tanning wellness scalp
  nl: kapper kapster kapsalon kapperszaak kapsel knippen knipt geknipt knipbeurt coupe brushing föhn
      haardroger shampoo haarverf verven verft verfde geverfd kleuren gekleurd kleuring mèches krullen
      krul kammen kam schaar baard scheren geschoren schoor barbier schoonheidssalon
      schoonheidsspecialiste schoonheid make-up schmink gelaatsverzorging huidverzorging cosmetica crème
      manicure pedicure nagels nagellak nagelstudio gelnagels epileren geëpileerd ontharen wenkbrauwen
      wimpers lippenstift parfum massage wellness sauna tondeuse hoofdhuid haren
customers/bank-money
  en: bank banks banker bankers banking account accounts savings save saved saver loan loans lend lent
      borrow borrowed mortgage mortgages credit interest deposit deposited withdraw withdrew withdrawn
      withdrawal transfer transferred cash atm teller counter card pin branch branches invest invested
      investment investments investor shares stocks overdraft debt debts debtor balance statement
      statements bankrupt currency exchange cheque financial finance finances wealth
  nl: bank banken bankier bankbediende bankkantoor bankkaart bankrekening bankautomaat bankverrichting
      banktegoed zichtrekening spaarrekening spaarboekje spaargeld sparen spaart spaarde gespaard lening
      leningen lenen leent leende geleend ontlenen woonkrediet krediet kredieten hypotheek hypothecair
      rente intrest interest storten gestort storting overschrijving afhalen geldautomaat pinautomaat
      loketbediende filiaal filialen kantoorhouder beleggen belegt belegde aandelen obligaties fonds saldo
      rekeninguittreksel uittreksel schuld schuldbemiddeling failliet valuta financieel financiën kapitaal
      rijk rijkdom geld munt miljonair fortuin vermogen kostbaarheden gulden frank tol kluis
customers/insurance
  en: insurance insurances insure insured insurer insurers uninsured policy policies policyholder premium
      premiums claim claims claimed damage damages cover covered coverage broker brokers agent liability
      compensation compensated reimburse reimbursement reimbursed expert assessor accident theft fire
      water-damage deductible excess fraud third-party health-insurance life-insurance car-insurance
      payout indemnity risk settle settlement
  nl: verzekering verzekeringen verzekeren verzekerd verzekerde verzekerden onverzekerd verzekeraar
      verzekeraars verzekeringsmaatschappij verzekeringsagent verzekeringsmakelaar verzekeringspolis
      makelaar makelaars polis polissen premie premies schade schadegeval schadegevallen schadeaangifte
      schadeclaim schadevergoeding schade-expert schadeclaims expert expertise aangifte dekken gedekt
      dekking uitkering uitkeren uitgekeerd vergoeden vergoedt vergoedde vergoed vergoeding franchise
      aansprakelijkheid aansprakelijk familiale brandverzekering autoverzekering omnium
      hospitalisatieverzekering hospitalisatie zorgverzekering zorgverzekeraar mutualiteit ziekenfonds
      tegenpartij rechtsbijstand waterschade stormschade levensverzekering
customers/public-counter-municipality
  en: municipality municipal town-hall townhall city council civil servant servants clerk clerks counter
      desk citizen citizens resident residents passport passports identity-card id permit permits licence
      registration register registered certificate birth marriage death tax taxes benefit benefits welfare
      social-services application apply applied form forms government authorities administration official
      officials bureaucracy mayor alderman electoral vote address queue public pension subsidy subsidies
  nl: gemeente gemeentes gemeentehuis gemeentelijk gemeentelijke stadhuis stad stadsbestuur
      gemeentebestuur stadsdiensten loket loketten loketbediende balie ambtenaar burger inwoner
      burgemeester schepen schepenen wethouder gemeenteraad identiteitskaart identiteitsbewijs eid
      paspoort reispas rijksregister rijbewijs vergunning aanvraag aangevraagd aanvraagde aanvrager akte
      geboorteakte huwelijksakte uittreksel attest domicilie adreswijziging bevolkingsdienst burgerzaken
      ocmw leefloon bijstandsuitkering uitkering kinderbijslag groeipakket belastingdienst belastingen
      belastingaangifte overheid overheidsdienst toelage subsidie subsidies inschrijven ingeschreven
      dienstverlening inschreef
customers/security-guarding
  en: security guard guards guarded guarding watchman doorman bouncer patrol patrolled patrolling
      surveillance camera cameras cctv alarm alarms intruder intruders trespass trespasser trespassing
      suspicious search searched bag-check metal-detector escort screening screened identity id-check
      police officer bodyguard watch watched watching vigilance vigilant alert prison inmate inmates
      warden handcuffs arrest arrested detain detained weapon weapons unauthorised gatekeeper supervise
      protect
  nl: bewaking bewaken bewaakt bewaakte bewaker bewakers bewakingsagent bewakingsagenten bewakingscamera
      bewakingsfirma beveiliging beveiligen beveiligd beveiligde beveiliger beveiligers security
      veiligheidsagent portier buitenwipper uitsmijter patrouille patrouilleren patrouilleert
      patrouilleerde ronde surveillance camera cameras camerabeelden cameratoezicht alarm alarmsysteem
      indringer binnendringen binnengedrongen verdacht fouilleren fouilleerde gefouilleerd
      identiteitscontrole legitimatie politie politieagent agenten gevangenis gevangene gevangenen
      gedetineerde cipier penitentiair handboeien aanhouden aangehouden arrestatie gearresteerd wapen
      wapens waakzaam stadswacht waken wachter binnendrong aanhield
customers/theft-fraud
  en: theft thefts thief thieves steal stole stolen stealing shoplift shoplifted shoplifter shoplifters
      shoplifting rob robbed robber robbers robbery burglar burglars burglary burgled break-in pickpocket
      pickpockets loot fraud fraudulent fraudster scam scams scammed scammer swindle swindled swindler
      cheat cheated embezzle embezzled embezzlement forge forged forgery counterfeit caught police
      evidence suspect suspected suspicion accused phishing corruption bribe bribed bribery corrupt
      criminal
  nl: diefstal diefstallen dief dieven dievegge stelen steelt stal gestolen winkeldief winkeldiefstal
      winkeldieven bestelen bestolen beroven beroofd roof overval overvallen overvaller inbraak inbreken
      ingebroken inbreker zakkenroller pikken gepikt jatten gejat buit betrappen betrapt heterdaad fraude
      fraudeur frauderen gefraudeerd frauduleus oplichting opgelicht oplichter oplichterij bedrog
      bedriegen verduisteren verduisterd valsheid vervalsen vervalst vals politie bewijs verdenken
      verdacht phishing corruptie omkopen omgekocht smeergeld crimineel ontvreemd misdaad piraat bestal
      overviel omkocht
emotion/joy
  en: joy joyful joyfully joyous happy happier happiest happily happiness glad gladly delight delighted
      delightful pleased pleasure cheer cheerful cheerfully elated elation ecstatic thrilled overjoyed
      contented contentment satisfied satisfaction enjoy enjoyed enjoying enjoyable enjoyment enjoys fun
      smile smiled smiling laugh laughed bliss blissful jubilant jubilation merry celebrate celebrated
      celebrating relieved relief euphoria euphoric gratifying radiant beaming
  nl: blij blije blijdschap blijheid vreugde vreugdevol vreugdevolle gelukkig gelukkige geluk geluksgevoel
      vrolijk vrolijke vrolijkheid opgewekt opgewektheid opgetogen verheugd verheugen verheugde plezier
      plezierig plezant plezante genieten geniet genoot genoten genot tevreden tevredenheid voldaan
      voldoening lachen lachte glunderen glunderde stralen straalde stralend juichen juichte gejuich
      jubelen euforie euforisch dolblij dolgelukkig uitgelaten opgelucht opluchting feestvreugde feesten
      gevierd vieren vierde zielsgelukkig levensvreugde tof prettig pret glimlach verrukt gelukzalig hoera
      jolig zalig lol amuseren vermaken hartje optimist optimistisch zonnig heugelijk gegrinnik
emotion/anger
  en: anger angry angrier angrily furious furiously fury rage raging enraged outrage outraged outrageous
      irritate irritated irritating irritation annoy annoyed annoying annoyance frustrate frustrated
      frustrating frustration mad indignant indignation livid resent resented resentful resentment bitter
      bitterness temper tantrum tantrums outburst explode exploded fuming seething hate hated hatred
      exasperated infuriated infuriating hothead wrath slam slammed offended aggrieved
  nl: boos boze boosheid kwaad kwade kwaadheid woede woedend woedende woedeaanval razend razernij furieus
      nijdig nijdige toornig giftig ergeren ergert ergerde geërgerd ergernis ergernissen ergerlijk
      irriteren irriteert irriteerde geïrriteerd irritatie irritaties irritant frustratie frustraties
      frustreren gefrustreerd verontwaardigd verontwaardiging verbolgen gebelgd wrok rancuneus verbitterd
      bitterheid driftig driftbui uitbarsting uitgebarsten uitvliegen uitgevlogen ontploffen ontplofte
      haat gehaat opvliegend ziedend koleire colère tieren kwaadmaken misnoegd toorn grommen gegrom wraak
      jaloers jaloezie afgunst nijd pissig woest uitvloog
emotion/fear-nervousness
  en: fear fears feared fearful fearless afraid scared scare scary frighten frightened frightening fright
      terrified terrifying terror anxious anxiously anxiety worry worried worries worrying nervous
      nervously nervousness panic panicked panicking tense tension stressed dread dreaded dreadful phobia
      phobias alarmed uneasy unease apprehensive insecure trembling tremble trembled shaking shiver horror
      horrified startled threatened brave bravery courage courageous dare dared
  nl: angst angsten angstig angstaanval angstgevoel bang bangelijk banger bangmaken schrik schrikt schrok
      geschrokken verschrikt beangstigend vrezen vrees vreest vreesde gevreesd bevreesd ongerust bezorgd
      piekeren piekert piekerde gepieker nerveus nerveuze nervositeit zenuwachtig zenuwen zenuwslopend
      paniek paniekaanval panikeren gespannen spanning onrust beven beefde trillen trilde bibberen
      bibberde faalangst fobie fobieën doodsbang doodsangst griezelig eng huiver dapper moed moedig durven
      durfde durft lef laf lafaard alarmerend bedreigend spook spannend opschrikken dreiging held
      beklemmend gruwel demon luguber angstaanjagend vampier opschrok
emotion/sadness
  en: sad sadder sadly sadness saddened unhappy unhappiness cry cried cries crying tear tears tearful weep
      wept weeping sob sobbed sobbing grief grieve grieved grieving sorrow sorrowful mourn mourned
      mourning depressed depressing depression gloomy gloom melancholy miserable misery heartbroken
      heartbreaking upset lonely loneliness despair desperate hopeless hopelessness hurt hurtful painful
      loss missed homesick tragic dejected
  nl: verdriet verdrietig verdrietige droevig droevige droefheid triest trieste triestig triestheid
      treurig treurige treuren treurde bedroefd bedroefdheid wenen weent weende geweend huilen huilt
      huilde gehuild janken jankte traan traantje snikken snikte rouw rouwde gerouwd rouwproces verlies
      gemis missen miste gemist depressief depressieve depressie somber neerslachtig melancholie
      melancholisch weemoed ellende ongelukkig eenzaam wanhoop hopeloos heimwee pijnlijk kwetsen gekwetst
      hartverscheurend terneergeslagen aangeslagen tragisch droef huilend geween wenend schreien zielig
      gebroken zuchten pessimist pessimistisch smart schrijnend leed
emotion/disappointment
  en: disappoint disappointed disappointing disappointingly disappointment disappointments disillusion
      disillusioned disillusionment dissatisfied dissatisfaction let-down letdown regret regretted
      regrettable pity unfortunately underwhelmed underwhelming discouraged discouraging discouragement
      disheartened dismay dismayed setback failure failed unfulfilled expectation expectations expected
      hoped shame frustrated anticlimax deflated betrayed demoralised demoralized
  nl: teleurstellen teleurstelt teleurstelde teleurgesteld teleurgestelde teleurstellend teleurstellende
      teleurstelling teleurstellingen ontgoochelen ontgoocheld ontgoochelde ontgoochelend ontgoocheling
      tegenvallen tegenvalt tegenviel tegengevallen tegenvaller tegenvallers tegenslag tegenslagen spijtig
      jammer helaas jammerlijk desillusie gedesillusioneerd ontevreden ontevredenheid ontmoedigd
      ontmoedigen ontmoedigend ontmoediging moedeloos moedeloosheid verslagen verslagenheid afknapper
      afgeknapt afknappen domper sof misnoegd gehoopt hoopte verwachting verwachtingen verwachtte bedrogen
      gedemotiveerd onvervuld balen baalde beteuterd sip meevallen meevaller falen mislukking tevergeefs
      vergeefs meeviel
emotion/surprise
  en: surprise surprised surprises surprising surprisingly unexpected unexpectedly astonish astonished
      astonishing astonishment amaze amazed amazing amazement stunned stunning startle startled shock
      shocked shocking baffled bewildered bewilderment speechless dumbfounded flabbergasted perplexed
      unbelievable incredible disbelief sudden suddenly wow wonder wondered unforeseen wide-eyed
      taken-aback puzzled puzzling astounded coincidence unsuspecting
  nl: verrassen verrast verraste verrassend verrassende verrassing verrassingen onverwacht onverwachte
      onverwachts verbazen verbaast verbaasde verbaasd verbazing verbazend verbazingwekkend verwonderen
      verwonderd verwonderde verwondering verwonderlijk verbluffen verbluft verbluffend verstomd versteld
      verbijsterd verbijstering verbijsterend perplex sprakeloos stomverbaasd schok schokken geschokt
      schokkend schrikken schrok geschrokken overdonderd overvallen plots plotse plotseling plotselinge
      ineens opeens onvoorzien onvoorziene ongelooflijk ongelofelijk onwaarschijnlijk toeval toevallig
      opkijken opgekeken raar vreemd verrassingseffect opvallend opviel opzienbarend onvoorstelbaar wonder
      bizar shock adembenemend sensatie sensationeel overviel opkeek
emotion/shame-embarrassment
  en: shame ashamed shameful shameless embarrass embarrassed embarrassing embarrassment blush blushed
      blushing awkward awkwardly awkwardness humiliate humiliated humiliating humiliation mortified guilty
      guilt self-conscious uncomfortable shy shyly shyness cringe cringed disgrace disgraced disgraceful
      dishonour ridicule ridiculed ridiculous laughing-stock red-faced taboo taboos stigma sheepish
      sheepishly timid prudish
  nl: schaamte schamen schaamt schaamde geschaamd beschaamd beschaamde beschamen beschamend beschamende
      schande schandalig schaamteloos schaamtegevoel gêne gênant gênante gegeneerd generen geneerde
      plaatsvervangend blozen bloosde bloost gebloosd verlegen verlegenheid opgelaten ongemakkelijk
      ongemak pijnlijk pijnlijke vernederd vernedering vernederend schuldgevoel schuldgevoelens schuldig
      belachelijk schut afgang afgaan gezichtsverlies blamage blameren taboe taboes stigma schroom
      schuchter schuchterheid bedeesd timide preuts ridicuul schaamrood beteuterd smaad aanstoot afging
      afgegaan
emotion/pride-confidence
  en: pride proud prouder proudly self-esteem self-confidence self-confident self-assured confidence
      confident confidently accomplishment accomplishments accomplished accomplish achievement
      achievements achieve achieved succeed succeeded success successes successful successfully triumph
      triumphant triumphantly victory victorious win won winner prize trophy medal diploma milestone
      honour honoured honored dignity boost boosted fulfilment fulfillment fulfilled
  nl: trots trotse fier fiere fierheid beroepstrots beroepsfierheid zelfvertrouwen zelfzeker zelfzekerheid
      zelfverzekerd zelfverzekerdheid zelfbewust zelfwaardering eigenwaarde prestatie prestaties
      verwezenlijken verwezenlijkt verwezenlijkte verwezenlijking verwezenlijkingen realisatie bereiken
      bereikt bereikte slagen slaagt slaagde geslaagd succes successen succesvol succesvolle
      succeservaring triomf triomfantelijk overwinning overwinnen overwonnen overwon winnen won gewonnen
      winnaar trofee medaille diploma mijlpaal eer vereerd voldoening zelfrespect glunderen volbracht
      volbrengen erezaak pronken roem dapper moed moedig held heldin heldhaftig durf lef glorie triomferen
      lukken lukt flink bravoure standvastigheid eretitel volgebracht
emotion/doubt-uncertainty
  en: doubt doubted doubtful doubting doubts uncertain uncertainty uncertainties unsure insecure
      insecurity hesitate hesitated hesitant hesitantly hesitating hesitation waver wavered wavering
      ambivalent ambivalence ambiguous ambiguity dilemma confused confusion confusing questionable
      sceptical skeptical scepticism skepticism indecisive indecision undecided maybe perhaps probably
      possibly wonder wondered dubious self-doubt tentative tentatively unknown unclear
  nl: twijfel twijfels twijfelen twijfelt twijfelde getwijfeld twijfelend twijfelachtig twijfelgeval
      onzeker onzekere onzekerheid onzekerheden aarzelen aarzelt aarzelde geaarzeld aarzelend aarzeling
      weifelen weifelde weifelend besluiteloos besluiteloosheid ambivalent tweestrijd dubben dilemma
      verward verwarring verwarrend misschien wellicht waarschijnlijk vermoedelijk sceptisch scepticisme
      scepsis bedenking bedenkingen wantrouwig onbeslist onduidelijk onduidelijkheid afvragen afvroeg
      vraagteken vraagtekens dubieus wankelen terughoudend wikken knoop zelftwijfel vertwijfeld onwetend
      raadsel afgevraagd
emotion/trust-distrust
  en: trust trusted trusting trusts trustworthy trustworthiness distrust distrusted distrustful mistrust
      mistrusted confide confided confidence reliable reliably reliability unreliable dependable rely
      relied relies faith faithful loyal loyalty disloyal betray betrayed betrayal suspicious suspicion
      suspiciously suspect suspected credibility credible honest secure steadfast vulnerable vulnerability
      confidant open-up
  nl: vertrouwen vertrouwt vertrouwde vertrouwden vertrouwd vertrouwensband vertrouwensrelatie
      vertrouwenspersoon vertrouwensbreuk betrouwbaar betrouwbare betrouwbaarheid onbetrouwbaar
      toevertrouwen toevertrouwd toevertrouwde wantrouwen wantrouwt wantrouwde gewantrouwd wantrouwig
      wantrouwige argwaan argwanend achterdocht achterdochtig verdenken verdacht loyaal loyale loyaliteit
      deloyaal trouw trouwe ontrouw verraad verraden verried verrader geloofwaardig geloofwaardigheid
      ongeloofwaardig veilig geborgen geborgenheid kwetsbaar kwetsbaarheid blindelings zekerheid
      steunpilaar rekenen hecht band geloof bedrogen verbannen vertrouweling verlaten bedrieglijk
      samenzwering verliet
emotion/motivation
  en: motivate motivated motivates motivating motivation motivational demotivate demotivated demotivating
      demotivation unmotivated encourage encouraged encouragement encourages encouraging discourage
      discouraged driven incentive incentives stimulate stimulated stimulating stimulation stimulus
      inspire inspired inspiring ambition ambitious goal willpower determined determination persevere
      perseverance effort efforts challenge challenges challenging reward rewards willing give-up gave-up
      strive strove striving spur spurred eager
  nl: motivatie motivaties motiveren motiveert motiveerde gemotiveerd gemotiveerde motiverend motiverende
      demotiveren demotiveert demotiverend demotivatie gedemotiveerd ongemotiveerd aanmoedigen aanmoedigt
      aanmoedigde aangemoedigd aanmoediging bemoedigen bemoedigend stimuleren stimuleert stimuleerde
      gestimuleerd stimulans stimulerend drijfveer drijfveren gedreven gedrevenheid prikkel prikkels
      prikkelen geprikkeld inspireren geïnspireerd ambitie wilskracht vastberaden doorzetten doorgezet
      doorzettingsvermogen volhouden volgehouden inzet inspannen ingespannen uitdaging uitgedaagd
      aansporen aangespoord streven streefde goesting werklust opgeven opgegeven motivator motief drang
      lust zin moed dromen aandrijven aangedreven dreef streeft ijver doel aanzetten aangezet volhield
      opgaf aandreef
emotion/boredom
  en: boring bored boredom bore bores dull dullness monotonous monotony tedious tedium repetitive routine
      uninteresting unchallenging unstimulating yawn yawned yawning dreary drab long-winded idle idleness
      idly meaningless pointless sleepy daydream daydreamed daydreaming restless variety varied variation
      unvaried mind-numbing stale tiresome understimulated bore-out
  nl: saai saaie saaiheid saaier vervelen verveelt verveelde verveeld verveling vervelend vervelende
      eentonig eentonige eentonigheid monotoon monotone sleur routine routineus routinewerk routineklus
      langdradig langdradige oninteressant oninteressante dor dorre duf duffe geeuwen geeuwde gapen gaapte
      gegaap suf suffen slaapverwekkend slaapverwekkende zinloos zinloze nutteloos nutteloze dagdromen
      gedagdroomd duimendraaien lummelen niksen rondhangen bore-out ondergestimuleerd onderprikkeld
      afwisseling afwisselend afwisselende variatie gevarieerd gevarieerde tijdverdrijf tijdverspilling
      geestdodend rondhing
emotion/tiredness
  en: tired tiredness tiring tire tires exhausted exhausting exhaustion fatigue fatigued weary weariness
      worn-out worn drained draining sleepy sleepless sleeplessness drowsy drowsiness yawn yawned sleep
      slept sleeping asleep insomnia awake overtired burnout energy energyless lethargic lethargy listless
      rest rested resting restless nap napped knackered shattered fatiguing breather recover recovered
      recharge break pause
  nl: moe moeë vermoeid vermoeide vermoeidheid vermoeiend vermoeiende vermoeienis moeheid oververmoeid
      oververmoeidheid uitgeput uitgeputte uitputting uitputtend afgemat afgepeigerd doodmoe doodop bekaf
      kapot slaap slapen slaapt sliep sliepen geslapen slaperig slaperige slaperigheid slaaptekort
      slaapgebrek slapeloos slapeloze slapeloosheid wakker geeuwen geeuwde gapen dutje dutten ingedommeld
      indommelen futloos futloosheid energieloos energie lusteloos lusteloosheid mat loom lome rusten
      uitrusten uitgerust herstellen bijtanken opladen burn-out leeggezogen moede hijgen kracht fut
      opgeladen
evaluation/positive
  en: excellent excellently great wonderful wonderfully fantastic superb perfect perfectly outstanding
      brilliant brilliantly splendid terrific marvellous marvelous fabulous awesome amazing amazingly
      exceptional admirable impressive impressed impressively fine nice nicely lovely super top best
      better ideal ideally exemplary satisfactory satisfying adequate adequately decent positive
      positively valuable useful pleasant favourable beneficial successful recommended commendable
      professional correct
  nl: uitstekend uitstekende prima schitterend schitterende fantastisch fantastische geweldig geweldige
      prachtig prachtige perfect perfecte knap knappe schoon mooi mooie leuk leuke fijn fijne tof toffe
      super top topper heerlijk heerlijke uitmuntend voortreffelijk uitzonderlijk excellent magnifiek
      subliem grandioos briljant bewonderenswaardig indrukwekkend beste beter ideaal ideale voorbeeldig
      degelijk degelijke behoorlijk voldoende positief positieve waardevol waardevolle nuttig aangenaam
      gunstig geslaagd keurig professioneel puik formidabel goed goeie bijzonder gaaf cool mooier mooiste
      fraai pracht keileuk zalig machtig plezant buitengewoon bewonderen volmaakt sterk geschikt passend
      succes geniaal geniale elegant voordeel pluspunt fascinerend indruk bruikbaar handig efficiënt
      effectief lof waard prettig interessant spectaculair magisch kwalitatief opmerkelijk deugen deugd
      uniek luxe luxueus exclusief charmante oké meesterlijk luisterrijk solide sober puur zuiver
      ongeschonden
evaluation/negative
  en: terrible terribly awful awfully horrible horribly dreadful dreadfully poor poorly worse worst lousy
      appalling appallingly disgraceful unacceptable unacceptably inadequate inadequately insufficient
      unsatisfactory mediocre inferior disastrous disaster hopeless pathetic miserable nasty unpleasant
      ugly useless worthless unprofessional unprofessionally incompetent inappropriate inappropriately
      shocking scandalous ridiculous deplorable abysmal weak negative negatively wrong badly regrettable
      harmful ineffective atrocious
  nl: slecht slechte slechter slechtst vreselijk vreselijke verschrikkelijk verschrikkelijke afschuwelijk
      afschuwelijke afgrijselijk ellendig belabberd erbarmelijk erbarmelijke bedroevend rampzalig
      rampzalige ramp ondermaats ondermaatse onvoldoende ontoereikend onaanvaardbaar onaanvaardbare
      onacceptabel onprofessioneel onprofessionele onbekwaam ongepast ongepaste schandalig schandalige
      schandelijk belachelijk belachelijke waardeloos waardeloze nutteloos lamentabel pover povere zwak
      zwakke matig matige middelmatig lelijk lelijke onaangenaam onprettig negatief negatieve verkeerd
      verkeerde erger ergste ergerlijk kwalijk triestig akelig beroerd nadeel minpunt flop rot vies
      gruwelijk kwaad onzin dwaas dom stom onnozel goor schadelijk ongunstig ongeschikt mislukt gebrekkig
      tegenvallend waanzin misselijk afkeer wreed triest primitief absurd banaal inferieur beestachtig
      fataal abnormaal walging walgelijk weerzin luttel schraal
general/frequency-habit
  en: always never often oftentimes sometimes usually usual unusual rarely rare seldom frequent frequently
      frequency regularly regular irregular irregularly occasionally occasional constantly constant
      continually continuously daily weekly monthly yearly annually every repeatedly habit habits habitual
      habitually routine routines routinely custom customary tradition traditional ritual accustomed
      normally mostly generally recurring recurrent recur recurred sporadic sporadically
  nl: altijd nooit vaak dikwijls soms geregeld regelmatig regelmatige regelmaat onregelmatig gewoonlijk
      doorgaans meestal zelden zeldzaam frequent frequente frequentie sporadisch afentoe voortdurend
      voortdurende constant constante telkens steeds dagelijks dagelijkse wekelijks wekelijkse maandelijks
      maandelijkse jaarlijks jaarlijkse elke iedere gewoonte gewoontes gewoonten gebruikelijk
      gebruikelijke ongebruikelijk gewend gewoontegetrouw routine routines ritueel rituelen traditie
      tradities traditioneel plegen pleegt placht herhaaldelijk herhaaldelijke normaliter terugkerend
      terugkerende veelvuldig vaker normaal typisch gangbaar herhaling eeuwig eenmalig algemeen standaard
      alledaags cyclus weleens keer maal telkenmale ouderwets gaandeweg neiging neigen
general/intention-plan
  en: intend intended intending intends intention intentional intentionally unintentional unintentionally
      plan planned plans planning aim aimed aims aiming goal goals purpose purposely purposeful
      purposefully deliberate deliberately want wanted wants wish wished wishes hope hoped hopes hoping
      resolve resolved resolution resolutions ambition future tomorrow soon gonna propose target targets
      strive decide strategy objective dream dreams
  nl: bedoelen bedoelt bedoelde bedoeld bedoeling bedoelingen onbedoeld opzet opzettelijk opzettelijke
      onopzettelijk expres moedwillig intentie intenties plan plannen plannetje plant plande gepland
      voornemen voornemens voorgenomen willen wil wilt wilde wilden wou gewild wens wensen wenst wenste
      hopen hoop hoopt gehoopt doel doelstelling doelgericht doelbewust streven streeft streefde
      streefdoel nastreven nagestreefd mikken beogen beoogt beoogd toekomst toekomstplannen morgen
      binnenkort weldra straks dromen verlangen begeren mikpunt doelwit trachten poogde pogen ambieert
      ambitie uitgangspunt
general/belief-opinion
  en: believe believed believes believing belief beliefs opinion opinions opinionated think thinks
      thinking thought thoughts view views viewpoint viewpoints standpoint stance conviction convictions
      convinced consider considered considers considering feel felt assume assumed assumes assumption
      assumptions suppose supposed reckon reckoned judge judgement judgment impression impressions agree
      agreed agrees disagree disagreed perspective perspectives attitude attitudes suspect guess guessed
      seem seemed seems regard mindset
  nl: mening meningen menen meent meende gemeend opinie opinies vind vindt vinden vond vonden denken denkt
      dacht dachten gedacht gedachte gedachten gedachtegang geloven gelooft geloof geloofde overtuiging
      overtuigingen overtuigd standpunt standpunten visie zienswijze opvatting opvattingen oordeel
      oordelen inziens beschouwen beschouwt beschouwde beschouwd vermoeden vermoedt vermoedde vermoed
      veronderstellen veronderstelde verondersteld aannemen aanname aannames indruk lijkt leek akkoord
      oneens perspectief perspectieven invalshoek stelling lijken schijnen schijnbaar bleek blijken
      blijkbaar beweren beweerd claim stellig menig geest idee gevoel gezien zien inschatten ingeschat
      schatten geschat besef achten geacht blik principe principes verbeelden fantasie inbeelden
      voorstellen mentaliteit principieel idealist overdenken piekeren peinzen gepeinsd mijmeren intuïtie
      instinct instinctief naïef realistisch ideologie ideologisch gevonden aangenomen scheen zag
      overdacht
general/learning-insight
  en: learn learned learnt learning learns lesson lessons insight insights insightful realise realised
      realising realisation realize realized realizing realization understand understood understanding
      discover discovered discovering discovery discoveries reflect reflected reflecting reflection
      reflections aware awareness eye-opener experience experiences knowledge know-how wisdom wise wiser
      conclude concluded conclusion conclusions hindsight grasp grasped recognise recognised recognize
      recognized grow grew grown growth develop developed remember curious
  nl: leren leert leerde geleerd bijleren bijgeleerd bijleerde leerrijk leerrijke leerzaam leerzame
      leermoment leermomenten leerproces leerpunt les lessen inzicht inzichten inzien ingezien inziet
      inzag besef beseffen beseft besefte realiseren realiseerde gerealiseerd begrijpen begreep begrepen
      ontdekken ontdekt reflecteren reflecteert gereflecteerd reflectie bewust bewustzijn bewustwording
      ervaring ervoer ondervinden ondervond kennis wijsheid wijzer conclusie conclusies achteraf terugblik
      teruggeblikt herkennen groeien gegroeid ontwikkelen eyeopener onthouden wist weten geweten wetend
      kennen kent gekend snappen doorhebben doorhad begrip herkent herkende herinneren slim slimmer wijs
      verstand intelligent bestuderen bestudeerd intellectueel intellectuele begaafde kundig bekwaamheid
      verkennen verkend onthield
general/difficulty-problem
  en: problem problems problematic difficult difficulty difficulties hard harder hardest tough tricky
      trouble troubles troubled troublesome obstacle obstacles hurdle hurdles barrier barriers challenge
      challenges challenging issue issues complicated complication complications complex complexity
      struggle struggled struggles struggling hassle bottleneck bottlenecks stuck impossible impossibility
      hindrance impediment burden cumbersome awkward dilemma setback setbacks crisis crises predicament
      strenuous effort easy easily easier
  nl: probleem problemen probleempje problematisch problematische problematiek moeilijk moeilijke
      moeilijker moeilijkheid moeilijkheden lastig lastige lastiger moeizaam moeizame moeite zwaar zware
      zwaarder hindernis hindernissen obstakel obstakels drempel drempels struikelblok struikelblokken
      knelpunt pijnpunt belemmering belemmert belemmerd uitdaging ingewikkeld complex complexiteit
      complicatie complicaties gecompliceerd worstelen worstelt worstelde geworsteld sukkelen sukkelde
      gesukkeld onmogelijk vastlopen vastgelopen tegenslag crisis crisissen gedoe kopzorg omslachtig
      onhandig gemakkelijk makkelijk eenvoudig last ellende nood kwestie strijd simpel lichter vraagstuk
      hinder verhinderen verhinderd tekortkoming struikelen bemoeilijken dringend steil lotgeval
      drempelvrees hachelijk vastliep
general/change-improvement
  en: change changed changes changing unchanged improve improved improves improving improvement
      improvements enhance enhanced enhancement progress progressed progression advance advanced develop
      developed development innovate innovated innovation innovations innovative renew renewed renewal
      modernise modernised modernize modernized reform reforms reorganise reorganisation reorganize
      reorganization transition transform transformed transformation evolve evolved evolution adapt
      adapted adjust adjustment optimise optimize deteriorate deteriorated deterioration worsen worsened
      decline upgrade
  nl: veranderen verandert veranderde veranderd verandering veranderingen veranderlijk wijzigen wijzigt
      wijzigde gewijzigd wijziging wijzigingen verbeteren verbetert verbeterde verbeterd verbetering
      verbeteringen vooruitgang vooruitgaan vooruitgegaan vooruitging ontwikkelen ontwikkelt ontwikkeld
      vernieuwen vernieuwd innovatie innovatief innoveren hervormen hervormd moderniseren gemoderniseerd
      reorganisatie reorganiseren gereorganiseerd overgang omschakeling omgeschakeld evolueren evolueert
      geëvolueerd evolutie aanpassen aangepast optimaliseren geoptimaliseerd optimalisatie verslechteren
      verslechtert verslechterd achteruitgang achteruitgaan achteruitgegaan achteruitging ommekeer omslag
      kentering vooruit omzetten omgezet bijstellen groei variëren verfijnen versterken uitbouwen
      herziening omvormen draai metamorfose transformatie vertakking geleidelijk herzag
`;
