/** Society, science, sports, arts, occupations: each concept with its English and its Dutch words; see `concepts.ts`. */
export default `
politics/government
  en: government cabinet minister ministry premier president chancellor coalition governing governed
      ruling administration executive secretary ministerial governmental reshuffle portfolio federal state
      policymaker decree resign resignation resigned caretaker incumbent spokesperson swear sworn sworn-in
      vice-president deputy
  nl: regering kabinet minister ministerie premier president kanselier coalitie regeren regeerde bewind
      bewindsman bewindspersoon bewindslieden staatssecretaris minister-president vicepremier
      regeerakkoord coalitieakkoord regeringsploeg regeringspartij kabinetsformatie formateur informateur
      kabinetscrisis kernkabinet ministerraad federaal deelstaat demissionair aftreden afgetreden aftrad
      ontslagnemend overheid rijksoverheid bestuur beleidsverklaring eedaflegging staat rijk macht
      machthebber leider politicus politici politiek ambt beleid presidentschap presidentieel
      bondskanselier koningschap staatsman aangetreden aantreden aantrad aangesteld benoemen benoemd
      woordvoerder ontslag rijksdienst gezag regime totalitair centraal staatshoofden territorium
      soeverein magistraat civiel
politics/parliament
  en: parliament parliamentary parliamentarian parliamentarians congress congressional senate senator
      house representative representatives lawmaker lawmakers legislature legislative legislation
      legislator bill amendment motion plenary assembly commons lords deputies speaker quorum backbencher
      bipartisan caucus filibuster veto hearing interpellation chamber mp mps
  nl: parlement parlementair parlementslid parlementsleden kamer kamerlid kamerleden kamerfractie
      kamervragen kamerdebat kamermeerderheid kamercommissie kamervoorzitter senaat senator
      volksvertegenwoordiger volksvertegenwoordiging fractie fractieleider fractievoorzitter motie
      wetsvoorstel amendement wetgeving wetgever plenair halfrond debat spoeddebat vragenuur interpellatie
      initiatiefwet parlementariër parlementariërs congres lagerhuis hogerhuis bondsdag vetorecht wetten
      zitting stemde goedkeurde afgevaardigde spreker congreslid assemblee ratificeren
politics/elections-parties
  en: election elections electoral electorate elect elected vote voter voters voting ballot ballots poll
      polls polling campaign campaigning candidate candidacy constituency turnout landslide incumbent
      runoff referendum party parties socialist liberal conservative democrat democrats republican
      republicans labour populist nationalist left-wing right-wing centrist manifesto swing nominee
      primary primaries
  nl: verkiezing verkiezingen verkiezingsuitslag verkiezingscampagne verkiezingsprogramma kiezen gekozen
      verkozen koos kiezer kiezers kieslijst kieskring kiesdrempel kiesdistrict stem stemmen stemming
      stemhokje stembus stembureau stembiljet stemplicht opkomst opkomstplicht peiling peilingen exitpoll
      kandidaat kandidaten lijsttrekker kopstuk partij partijen partijvoorzitter partijleider
      partijcongres campagne zetel zetels zetelverdeling referendum socialist liberaal christendemocraat
      sociaaldemocraat groenen populist rechts-populistisch nationalist extreemrechts oppositie
      oppositiepartij voorkeurstem herverkiezing verkiest herkozen herkiezen stemde stemmer links rechts
      socialistische conservatief partijlid aanhang aanhanger supporters nominatie genomineerd nomineren
      kandidatuur kandidaatstelling democraten republikein meerderheid minderheid overwinning won
      nederlaag radicaal alliantie ideologie ambtstermijn
politics/local-government
  en: mayor council councillor councillors councilman alderman municipality municipal municipalities
      borough county district province provincial governor regional local localities parish commune ward
      bylaw ordinance burgomaster civic precinct township devolution prefect metropolitan
  nl: burgemeester gemeente gemeenten gemeentebestuur gemeenteraad gemeenteraadslid raadslid raadsleden
      gemeenteraadsverkiezingen schepen schepencollege wethouder college gemeentehuis stadhuis
      stadsbestuur stadsdeel deelgemeente fusiegemeente gemeentefusie provincie provinciaal
      provinciebestuur provincieraad gedeputeerde gouverneur commissaris waterschap waterschappen gewest
      gewestelijk lokaal plaatselijk districtsraad gemeentediensten gemeentelijk intercommunale ocmw-raad
      verordening politieverordening gemeenteambtenaar stadsbestuurder dorpsraad gemeentes districten
      regionaal provinciale arrondissement kanton
politics/diplomacy
  en: diplomacy diplomat diplomats diplomatic ambassador embassy consulate consul envoy foreign summit
      treaty treaties negotiation negotiations negotiate negotiator talks bilateral multilateral sanctions
      sanction embargo geopolitics geopolitical alliance ally allies accord mediation mediator delegation
      sovereignty resolution protocol rapprochement tensions superpower détente ceasefire attaché
  nl: diplomatie diplomaat diplomaten diplomatiek ambassade ambassadeur consulaat consul gezant afgezant
      buitenland buitenlands topoverleg topontmoeting verdrag verdragen onderhandelen onderhandeling
      onderhandelingen onderhandelaar bilateraal multilateraal sanctie sancties embargo geopolitiek
      bondgenoot bondgenoten bondgenootschap akkoord bemiddelaar bemiddeling bemiddelen delegatie
      soevereiniteit veiligheidsraad resolutie wereldmacht grootmacht grootmachten vredesoverleg
      vredesonderhandelingen staakt-het-vuren staatsbezoek overleg vrede vredesakkoord vredesverdrag top
      ontmoeting besprekingen onderhandelde verbond betrekkingen spanningen bemiddelde internationale pact
      alliantie neutraal wederzijds
politics/european-union
  en: eu europe european europeans brussels strasbourg commission commissioner eurozone euro brexit
      schengen euroscepticism eurosceptic enlargement accession integration treaty maastricht lisbon
      directive subsidiarity euroland mep meps union federalism ecb council eurocrat transatlantic
  nl: eu europa europees europese europeanen brussel straatsburg eurocommissaris commissie eurozone
      eurolanden euro brexit schengen euroscepsis eurosceptisch eurosceptici uitbreiding toetreding
      toetreden eenwording lidstaat lidstaten europarlement europarlementariër europarlementslid eurotop
      richtlijn subsidiariteit douane-unie unie verdragswijziging buitengrenzen eurogroep
      kandidaat-lidstaat eurocraat europarlementariërs lid commissaris toetrad
politics/war-army-defence
  en: war wars warfare army armies military soldier soldiers troop troops navy naval battalion regiment
      infantry artillery tank tanks missile missiles rocket bomb bombs bombing bombardment airstrike
      shelling invasion invade occupation defence defense nato battle battlefield combat frontline
      ceasefire truce rebel rebels militia insurgent insurgents guerrilla weapon weapons ammunition
      grenade conscription colonel casualties siege fought
  nl: oorlog oorlogen oorlogvoering burgeroorlog leger legers militair militairen soldaat soldaten troepen
      troepenmacht marine luchtmacht landmacht bataljon regiment infanterie artillerie tank pantserwagen
      raket raketten raketaanval bom bommen bombardement bombarderen luchtaanval beschieting beschoten
      inval binnenvallen binnengevallen invasie bezetting bezetter defensie navo veldslag gevecht
      gevechten gevochten vocht slagveld front frontlinie wapenstilstand bestand rebel rebellen
      opstandelingen milities guerrilla wapen wapens munitie granaat dienstplicht generaal kolonel
      gesneuveld sneuvelen belegering vrede strijd streed strijder strijdkrachten vijand verslaan versloeg
      schieten schoot kogel geweer pistool kanon veroveren veroverd aanvallen aanviel vielen aangevallen
      verdedigen verdedigd vluchten held krijgsgevangene krijgsgevangenen commandant majoor vloot
      vernietigen vernietigd verwoesten schild zwaard bestorming terugtrekken teruggetrokken terugtrok
      strijdmacht officier veldheer krijger brigade bastion bolwerk fort vesting versterking colonne flank
      offensief omsingeling omsingeld sabel speer huurling mortier revolver pantser partizaan rukten
      oprukken ontwapening capitulatie capituleren kamp legerkamp garnizoen eskader marinier konvooi
      projectiel ruiterij cavalerie strijdlustig binnenviel verslagen
politics/terrorism
  en: terror terrorism terrorist terrorists attack attacker bombing bomber bombers extremism extremist
      extremists radicalisation radicalization radicalised jihad jihadist jihadists jihadi islamist
      hostage hostages hijack hijacking hijacked explosive explosives detonate detonated blast gunman
      shooting massacre caliphate al-qaeda taliban plot threat counterterrorism assassination
  nl: terreur terrorisme terrorist terroristen terroristisch aanslag aanslagen aanslagpleger
      zelfmoordaanslag zelfmoordterrorist bomaanslag extremisme extremist extremisten extremistisch
      radicalisering radicaliseren geradicaliseerd jihad jihadist jihadisten jihadisme syriëstrijder
      syriëstrijders gijzelaar gijzelaars gijzeling gijzelen gegijzeld gijzelnemer kaping kapen gekaapt
      kaper explosieven springstof ontploffing ontploft schutter schietpartij bloedbad kalifaat taliban
      dreigingsniveau terreurdreiging terreurcel terreurverdachte terrorismebestrijding moordaanslag
      bomgordel exploderen explosie aanvaller daders bedreiging
politics/police
  en: police policeman policemen policewoman constable sheriff cop cops detective detectives investigator
      investigation arrest arrested handcuffs suspect suspects interrogation interrogate patrol raid
      custody warrant forensic fingerprint fingerprints fbi interpol europol surveillance stakeout
      informant sergeant precinct baton crackdown officer detain detained
  nl: politie politieman politieagent politieagente politiemensen politiezone politiekorps politiebureau
      politiekantoor agent agenten rechercheur recherche speurder speurders opsporing opsporen opgespoord
      onderzoeksrechter aanhouden aangehouden aanhouding arresteren gearresteerd arrestatie arrestant
      handboeien verdachte verdachten verhoor verhoren ondervraagd huiszoeking inval patrouille
      oproerpolitie rijkswacht marechaussee wijkagent politiezaken vingerafdruk vingerafdrukken
      sporenonderzoek signalement wapenstok opgepakt oppakken proces-verbaal vaststelling undercoveragent
      vasthouden vasthield hield misdaad politieauto politiewagen onderzoek speurhond gezocht
      voortvluchtig detective detectives boeien speurneus politiehond aanhield
politics/crime-violence
  en: murder murdered murderer homicide manslaughter killing killer killed stab stabbed stabbing shot
      shooting assault assaulted rape raped rapist kidnapping kidnapped abduction abuse abused abuser
      violence violent strangled beaten victim victims weapon knife gun gunshot brutality molestation
      torture paedophile pedophile femicide harassment stalking stalker crime
  nl: moord moorden vermoord vermoorden moordenaar doodslag doden doodgeschoten doodgestoken neergestoken
      neergeschoten steekpartij mesaanval messteken schietpartij schietincident geweld gewelddadig
      geweldpleging geweldsdelict mishandeling mishandelen mishandeld verwondingen verkrachting verkracht
      verkrachter aanranding aangerand ontvoering ontvoerd ontvoeren misbruik misbruikt zedenfeiten
      zedendelict zedenmisdrijf pedofiel gewurgd foltering slachtoffer slachtoffers dader daders moordzaak
      roofmoord gezinsdrama familiedrama stalking belaging bedreigd eerwraak vechtpartij misdaad
      misdadiger crimineel criminaliteit misdrijf pistool geweer schoot gedood ombrengen omgebracht sloeg
      geslagen stak gestoken messen bloedig wreed dodelijk vergiftigd vergiftigen wraak daad marteling
      moordlustig beul sabotage gruweldaad wurgen medeplichtig gruwelijk wandaad ombracht
politics/crime-theft-fraud
  en: theft thief thieves steal stole stolen robbery robber robbers robbed burglar burglary burglaries
      burgled shoplifting shoplifter pickpocket loot looting fraud fraudster fraudulent scam scammer
      swindle swindler embezzlement forgery forged counterfeit smuggling smuggler smuggled mafia gang
      gangs gangster mobster trafficking racketeering extortion laundering heist vandalism arson phishing
  nl: diefstal diefstallen dief dieven stelen gestolen stal steelt roof rover rovers beroven beroofd
      overval overvallen overvaller overvallers inbraak inbraken inbreker inbrekers ingebroken inbreken
      winkeldief winkeldiefstal zakkenroller buit plundering geplunderd fraude fraudeur fraudeurs
      frauduleus oplichting oplichter oplichters opgelicht verduistering verduisterd vervalsing vervalst
      namaak smokkel smokkelaar smokkelen gesmokkeld maffia bende bendes bendeleider afpersing afgeperst
      witwassen witgewassen mensenhandel heling heler vandalisme brandstichting brandstichter ramkraak
      woninginbraak autodiefstal phishing misdaad crimineel bedrog kraak piraat piraterij complot overviel
politics/courts-law
  en: court courts judge judges justice judiciary judicial trial tribunal verdict ruling appeal appeals
      jury juror jurors prosecutor prosecution prosecute prosecuted defendant accused plaintiff lawsuit
      litigation sue sued guilty acquitted acquittal convicted conviction sentence sentenced testimony
      testify witness witnesses indictment indicted barrister magistrate constitutional law laws legal
      illegal damages
  nl: rechtbank rechtbanken rechter rechters rechterlijk gerecht gerechtshof gerechtelijk justitie
      justitieel hof rechtszaak rechtszaken rechtszitting proces tribunaal vonnis vonnissen uitspraak
      arrest beroep cassatie jury assisen assisenhof officier aanklager parket procureur
      procureur-generaal advocaat-generaal aanklacht aangeklaagd aanklagen beklaagde beschuldigde gedaagde
      eiser dagvaarding gedagvaard schuldig vrijspraak vrijgesproken vrijspreken veroordeling veroordeeld
      veroordelen getuige getuigen getuigenis magistraat magistraten kortgeding wet wetten strafrecht
      rechtspraak schadevergoeding vredegerecht correctioneel wettig wettelijk eiste eis straf strafbaar
      beschuldigen onschuldig bewijs bewees rechtvaardigheid aangifte klacht recht oordelen zaak advocaat
      legaal grondwet klaagde inbreuk schending geschonden schenden rijverbod
politics/prison
  en: prison prisons prisoner prisoners jail jailed gaol inmate inmates imprisonment imprisoned
      incarceration incarcerated detention detainee detainees cell cellmate warden guard parole probation
      bail release convict convicts sentence escape escapee execution penitentiary solitary lock-up
      rehabilitation reoffend recidivism juvenile internment
  nl: gevangenis gevangenissen gevangene gevangenen gevangenisstraf gevangeniswezen gevangenisdirecteur
      cel celstraf celgenoot cellen cipier cipiers bewaarder detentie detentiecentrum gedetineerde
      gedetineerden voorarrest voorhechtenis hechtenis levenslang vrijlating vrijgelaten vrijlaten
      invrijheidstelling proeftijd reclassering enkelband ontsnapping ontsnapt ontsnappen uitbraak
      penitentiair opsluiting opgesloten opsluiten gestraft strafuitvoering strafuitvoeringsrechtbank tbs
      tbs-kliniek internering geïnterneerde recidive recidivist taakstraf werkstraf jeugdgevangenis
      overbevolking doodstraf vastzitten vastgezeten vrijkomen vrijgekomen gevangenschap boeien bewakers
      straf galg executie geëxecuteerd onthoofd verbannen ballingschap ketenen beul guillotine vrijliet
      opsloot vastzat vrijkwam
politics/rights-discrimination
  en: discrimination discriminate discriminated discriminatory racism racist racists equality inequality
      equal rights emancipation feminist feminism sexism sexist xenophobia antisemitism islamophobia
      prejudice bigotry segregation apartheid minority minorities diversity inclusion inclusive slur hate
      stereotype stereotypes profiling quota headscarf slavery amnesty
  nl: discriminatie discrimineren gediscrimineerd discriminerend racisme racist racistisch gelijkheid
      ongelijkheid gelijkwaardigheid gelijkberechtiging rechten mensenrechten mensenrechtenorganisatie
      burgerrechten grondrecht grondrechten vrouwenrechten emancipatie feminisme feminist feministisch
      seksisme seksistisch vreemdelingenhaat xenofobie antisemitisme jodenhaat moslimhaat vooroordeel
      vooroordelen segregatie apartheid minderheid minderheden diversiteit inclusie inclusief haatspraak
      haatzaaien stereotype stereotypen etnisch profilering quotum hoofddoek hoofddoekenverbod piet
      slavernij unia kinderrechten ongelijke vrijheid menselijk menswaardig
politics/privacy-surveillance
  en: privacy surveillance wiretap wiretapping eavesdropping snooping spying spy spies espionage
      intelligence cia nsa whistleblower gdpr tracking cookies consent cctv camera cameras algorithm
      algorithms algorithmic profiling biometric encryption encrypted leak leaked breach anonymity
      anonymous database monitoring metadata eavesdrop wiretapped monitored intrusive snowden fingerprint
  nl: privacy privacywet privacywetgeving privacycommissie toezicht bewaking afluisteren afgeluisterd
      telefoontap aftappen afgetapt spionage spion spionnen bespioneren bespied inlichtingendienst
      inlichtingendiensten staatsveiligheid aivd sleepwet klokkenluider avg persoonsgegevens
      gegevensbescherming gegevensverwerking datalek datalekken cookies toestemming gezichtsherkenning
      bewakingscamera camerabewaking cameratoezicht algoritme algoritmes algoritmen profilering
      biometrisch versleuteling versleuteld anonimiteit anoniem databank volgsysteem meekijken gelekt
      meekeek
politics/immigration-asylum
  en: immigration immigrant immigrants migrant migrants migration emigrate emigration asylum asylum-seeker
      asylum-seekers refugee refugees deportation deport deported undocumented illegals border camp
      smuggler smugglers repatriation expulsion expelled frontex lampedusa calais shelter displaced fled
      flee fleeing exile resettlement unaccompanied stateless dublin
  nl: immigratie immigrant immigranten migrant migranten migratie migratiebeleid emigratie emigreren asiel
      asielzoeker asielzoekers asielaanvraag asielprocedure asielbeleid asielcentrum asielcrisis azc
      vluchteling vluchtelingen vluchtelingenkamp vluchtelingenstroom vluchten gevlucht vluchtte
      uitzetting uitgezet uitzetten uitgeprocedeerd uitgeprocedeerden uitgewezen uitwijzing illegaal
      illegalen sans-papiers mensensmokkel mensensmokkelaar mensensmokkelaars bootvluchtelingen
      transmigrant transmigranten opvang opvangcentrum opvangplaatsen fedasil ind coa statushouder
      statushouders verblijfsvergunning verblijfsrecht gezinshereniging terugkeer terugsturen
      spreidingswet vreemdelingendienst vreemdelingen terugkeerbeleid ontheemd buitenlander deporteren
      ballingschap landverhuizer emigrant zigeuner
politics/integration
  en: integration integrate integrated assimilation assimilate multicultural multiculturalism newcomer
      newcomers citizenship naturalisation naturalization naturalized nationality ethnic ethnicity
      background descent moroccan turkish muslim burqa headscarf segregation ghetto allochthonous
      bicultural melting-pot diaspora identity coexistence belonging
  nl: integratie integreren geïntegreerd integratiebeleid assimilatie multicultureel multiculturele
      multiculturaliteit nieuwkomer nieuwkomers inburgering inburgeren inburgeringscursus
      inburgeringsexamen inburgeringsplicht ingeburgerd nationaliteit naturalisatie genaturaliseerd
      burgerschap allochtoon allochtonen autochtoon autochtonen afkomst herkomst migratieachtergrond
      etniciteit marokkaan marokkaans marokkaanse turk turks turkse moslim boerka boerkaverbod taalcursus
      taalles samenleven verzuiling getto diaspora identiteit wortels generatie anderstalig anderstaligen
      buitenlander etnische minderheid volk volkeren bevolkingsgroep
politics/religion-christianity
  en: church churches christian christians christianity catholic catholics catholicism protestant
      protestants pope papal vatican bishop bishops archbishop cardinal cardinals priest priests clergy
      monk monks nun nuns monastery abbey cathedral chapel bible gospel jesus christ holy baptism baptised
      sermon parish mass orthodox saint saints pilgrim pilgrimage lent easter pentecost christmas
      evangelical theology diocese
  nl: kerk kerken kerkelijk christen christenen christelijk christendom katholiek katholieken katholicisme
      protestant protestanten protestants gereformeerd hervormd paus pauselijk vaticaan bisschop
      bisschoppen aartsbisschop kardinaal kardinalen priester priesters pastoor geestelijke geestelijken
      dominee predikant clerus monnik monniken non nonnen zuster kloosterling klooster abdij kathedraal
      kapel bijbel evangelie jezus christus doop gedoopt preek parochie parochiaan mis eucharistie
      orthodox heilige heiligen heiligverklaring bedevaart pasen pinksteren kerstmis ontkerkelijking
      bisdom communie synode engel duivel zonde zegen apostel prediker kruis gebeden basiliek evangelisch
      psalm verlosser abt altaar aflaat pelgrims schisma paradijs discipel heiligdom martelaar patriarch
      ketterij wijding gewijd
politics/religion-islam-judaism
  en: islam islamic muslim muslims mosque mosques imam imams koran quran mohammed muhammad prophet ramadan
      eid hajj mecca sharia sunni shia shiite ayatollah fatwa halal veil burqa jew jews jewish judaism
      synagogue rabbi rabbis torah kosher sabbath hanukkah passover kippur zionism minaret salafist sufi
      allah
  nl: islam islamitisch moslim moslims moslima moskee moskeeën imam imams koran mohammed profeet ramadan
      vastenmaand suikerfeest offerfeest hadj mekka sharia soenniet soennieten soennitisch sjiiet sjiieten
      sjiitisch ayatollah fatwa halal onverdoofd hoofddoek sluier boerka niqab jood joden joods jodendom
      synagoge rabbijn rabbi thora koosjer sabbat chanoeka zionisme minaret salafist salafisme
      salafistisch gebedshuis allah moslimexecutieve kalief kalifaat sultan talmoed
politics/religion-world-belief
  en: religion religions religious god gods goddess faith believer believers belief worship pray prayer
      prayed ritual sacred temple temples buddhism buddhist buddha dalai hinduism hindu hindus shiva
      vishnu krishna sikh taoism confucianism pagan atheism atheist atheists secular secularism agnostic
      deity sect cult spirituality spiritual meditation reincarnation afterlife heaven hell soul shrine
      guru
  nl: religie religies religieus godsdienst godsdiensten godsdienstig god goden godin geloof gelovig
      gelovigen geloven geloofsgemeenschap geloofsovertuiging aanbidden aanbad aanbeden bidden gebed
      gebeden ritueel rituelen heilig tempel tempels boeddhisme boeddhist boeddha dalai hindoeïsme hindoe
      hindoes sikh taoïsme confucianisme heidens heiden atheïsme atheïst atheïsten ongelovig seculier
      secularisering levensbeschouwing vrijzinnig vrijzinnigheid humanisme godheid sekte sekteleider
      spiritualiteit spiritueel meditatie reïncarnatie hiernamaals hemel hel ziel goeroe duivel engel
      offer geest zegen vroom heidense boeddhistisch hindoeïstisch gelooft geloofde goddelijk wonder magie
      magisch tovenaar toveren demon heiligdom altaar mythisch mysticus schepping waarzegger profetie
      paradijs zondaar
politics/royal-house
  en: king kings queen queens royal royals royalty monarch monarchs monarchy crown throne prince princes
      princess princesses palace duke duchess coronation crowned heir heiress succession abdicate
      abdication abdicated dynasty reign buckingham windsor majesty highness court consort regent jubilee
      nobility noble aristocrat republicanism wedding
  nl: koning koningen koningin koninklijk koningshuis koningspaar koningsdag koninginnedag monarchie
      monarch vorst vorstin vorstenhuis kroon kroonprins kroonprinses troon troonopvolger troonopvolging
      troonsafstand troonswissel troonrede prins prinsen prinses prinsessen prinsjesdag paleis paleizen
      hertog hertogin kroning gekroond inhuldiging abdicatie aftreden dynastie oranje majesteit hofhouding
      hoffotograaf regent jubileum adel adellijk baron edelman dotatie staatshoofd royalty staatsbezoek
      koningskwestie heerser heersen regeerde regeren keizer keizerin heerschappij rijk opvolger opvolgen
      opgevolgd erfgenaam gravin graaf hof ridder edele edellieden sultan farao koninkrijk besteeg kalief
      maharadja scepter emir sjah vorstendom vorstelijk hofdame lakei abdij dynastieke imperium aftrad
      afgetreden
politics/democracy-protest
  en: democracy democratic democracies protest protests protester protesters demonstration demonstrator
      demonstrators demonstrate rally rallies march marched riot riots rioting unrest uprising revolt
      revolution revolutionary activist activists activism petition boycott dictator dictatorship
      authoritarian autocratic regime coup junta opposition dissident dissidents freedom liberty tyranny
      overthrow overthrown occupy sit-in barricade teargas crackdown grassroots citizens
  nl: democratie democratisch democratieën protest protesten protesteren protestactie protestmars betoging
      betogingen betoger betogers betogen demonstratie demonstrant demonstranten demonstreren mars rel
      rellen relschoppers onlusten oproer opstand opstanden revolutie revolutionair volksopstand activist
      activisten activisme petitie boycot boycotten dictator dictatuur autoritair autocratisch regime
      staatsgreep coup junta oppositieleider dissident dissidenten vrijheid vrijheidsstrijd tirannie
      omverwerpen omvergeworpen bezetten bezetting barricade traangas waterkanon burgerinitiatief inspraak
      burgers rechtsstaat noodtoestand hesjes strijd verzet vrije bevrijden onderdrukken omwenteling
      radicaal rebels muiterij oproep pamflet omverwierp
politics/corruption
  en: corruption corrupt bribe bribes bribery bribed kickback kickbacks scandal scandals nepotism cronyism
      embezzlement embezzled misconduct cover-up lobbying lobbyist lobbyists graft impeachment impeached
      patronage offshore integrity transparency oligarch oligarchs kleptocracy inquiry whistleblower
      clientelism favouritism
  nl: corruptie corrupt omkoping omkopen omgekocht omkocht smeergeld steekpenning steekpenningen schandaal
      schandalen affaire vriendjespolitiek nepotisme verduistering verduisterd doofpot doofpotaffaire
      lobby lobbyist lobbyisten lobbyen belangenvermenging belangenconflict zwartgeld smeergeldaffaire
      afzetting afzettingsprocedure impeachment postjes postjespolitiek zelfverrijking graaicultuur
      zakkenvullers belastingparadijs brievenbusfirma integriteit transparantie witwassen oligarch
      oligarchen machtsmisbruik onderzoekscommissie cliëntelisme klokkenluider draaideur
politics/media-journalism
  en: media press journalist journalists journalism reporter reporters newspaper newspapers newsroom
      editor editorial columnist broadcaster broadcasting broadcast headline headlines tabloid magazine
      news newsreader interview interviewer censorship censored disinformation misinformation propaganda
      leak scoop coverage correspondent podcast publisher bbc cnn libel readership
  nl: media pers persvrijheid persbericht persconferentie journalist journaliste journalisten
      journalistiek reporter verslaggever verslaggeefster krant kranten dagblad weekblad tijdschrift
      redactie redacteur hoofdredacteur eindredacteur columnist column opiniestuk omroep omroepbestel
      zender uitzending uitzenden uitgezonden nieuws nieuwsbericht nieuwslezer nieuwsanker journaal
      interview geïnterviewd censuur gecensureerd nepnieuws desinformatie propaganda primeur berichtgeving
      correspondent podcast uitgever vrt vtm nos mediabedrijf smaad oplage abonnees lezersbrief artikel
      verslag persoonlijkheid berichtte kop publiceren gepubliceerd publicatie uitzond
politics/social-security-benefits
  en: benefit benefits welfare allowance allowances claimant claimants disability disabled incapacity
      entitlement medicare medicaid invalidity sickness subsidy subsidies dole eligibility payout
      assistance compensation recipient recipients reassessment overpayment handout handouts invalid
      pensionable insured unemployment sanction jobseeker caseworker
  nl: uitkering uitkeringen uitkeringsgerechtigde uitkeringsgerechtigden socialezekerheid bijstand
      bijstandsuitkering bijstandsgerechtigde leefloon leefloners ocmw uwv rva dop toeslag toeslagen
      toeslagenaffaire toeslagenschandaal kindertoeslag zorgtoeslag huurtoeslag kinderbijslag kindgebonden
      groeipakket ziekte-uitkering ziekteverzekering mutualiteit ziekenfonds invaliditeit
      invaliditeitsuitkering arbeidsongeschikt arbeidsongeschiktheid wao wia wajong werkloosheidsuitkering
      ww participatiewet tegemoetkoming vervangingsinkomen basisinkomen vangnet verzorgingsstaat
      welvaartsstaat terugvordering uitkeringsfraude steuntrekker inkomensgarantie sociale sociaal
      werkloos steun ondersteuning
politics/pensions
  en: pension pensions pensioner pensioners retire retired retirement superannuation annuity annuities
      401k indexation ageing aging senior seniors elderly actuary contributions vested longevity savings
      silver greying payout pensionable retiree retirees widow lifespan ira actuarial dependency provident
  nl: pensioen pensioenen pensioenleeftijd pensioenfonds pensioenfondsen pensioenhervorming
      pensioenakkoord pensioenstelsel pensioensparen pensioenuitkering pensioengat pensioenbonus
      pensioenopbouw gepensioneerd gepensioneerde gepensioneerden brugpensioen bruggepensioneerde
      prepensioen vervroegd vut aow aow-leeftijd dekkingsgraad indexering vergrijzing vergrijzen ouderen
      bejaarden senioren loopbaan eindeloopbaan landingsbaan groepsverzekering pensioenkloof
      ambtenarenpensioen weduwepensioen overlevingspensioen oudedagsvoorziening rentenier babyboomers
politics/poverty
  en: poverty poor poorest poorer homeless homelessness beggar begging hunger hungry foodbank slum slums
      deprivation deprived underprivileged inequality debts indebted eviction evicted shelter charity
      hardship needy destitute low-income have-nots breadline squalor favela malnutrition rags
      impoverished alms
  nl: armoede arm armen armer armste armoedegrens armoedebestrijding armoederisico armoedecijfer
      kinderarmoede generatiearmoede kansarm kansarmoede kansarmen dakloos dakloze daklozen daklozenopvang
      thuisloos thuislozen bedelaar bedelaars bedelen gebedeld honger voedselbank voedselbanken
      voedselpakket voedselhulp sloppenwijk krottenwijk achterstelling achtergesteld ongelijkheid
      inkomenskloof schulden schuldhulp schuldsanering schuldbemiddeling uithuiszetting budgetbegeleiding
      energiearmoede minima rondkomen behoeftig noodlijdend verpaupering verarmd aalmoes nachtopvang
      ellende nood welvaart rijk rijkdom rondkwam
politics/health-policy
  en: healthcare nhs hospital hospitals obamacare insurance medicare pandemic epidemic outbreak vaccine
      vaccination vaccinate vaccinated lockdown quarantine coronavirus corona covid covid-19 virus
      infections mask masks booster obesity smoking tobacco prevention screening shortages reimbursement
      co-payment understaffed icu ebola
  nl: gezondheidszorg volksgezondheid zorg zorgverzekering zorgverzekeraar zorgverzekeraars zorgpremie
      zorgkosten zorgsector zorgstelsel zorginstelling ziekenhuis ziekenhuizen ziekenhuisfinanciering
      remgeld riziv terugbetaling terugbetaald wachtlijst wachtlijsten wachttijden pandemie epidemie
      uitbraak vaccin vaccins vaccinatie vaccineren gevaccineerd inenting prik lockdown quarantaine
      coronavirus corona coronacrisis coronamaatregelen covid besmetting besmettingen mondkapje mondmasker
      avondklok viroloog virologen rivm ggd preventie rookverbod overgewicht bevolkingsonderzoek
      personeelstekort thuiszorg mantelzorg gezondheid ziekten virus hygiëne roken coronapatiënt
politics/education-policy
  en: education educational school schools schooling pupil pupils student students teacher teachers
      curriculum university universities tuition scholarship literacy illiteracy exam exams dropout
      dropouts truancy kindergarten primary secondary vocational classroom enrolment enrollment attainment
      pisa segregation degree diploma college academic campus headteacher grades inspectorate
  nl: onderwijs onderwijsbeleid onderwijsminister onderwijshervorming onderwijskwaliteit onderwijsniveau
      onderwijsinspectie onderwijskoepel onderwijsnet school scholen schoolbestuur schoolgeld
      schoolverlater schooluitval leerling leerlingen leerkracht leerkrachten leraar leraren lerarentekort
      student studenten studeren studiefinanciering studieschuld studiebeurs leenstelsel inschrijvingsgeld
      collegegeld universiteit universiteiten hogeschool hogescholen basisonderwijs basisschool middelbaar
      vmbo havo vwo mbo hbo aso tso bso eindtermen leerplicht leerplan examen examens eindexamen toets
      diploma spijbelen laaggeletterdheid analfabetisme m-decreet kleuteronderwijs studie klassen
politics/housing-rent
  en: housing house houses home homes homeowner homeowners rent rents rental renter renters tenant tenants
      landlord landlords lease eviction mortgage mortgages affordable affordability property apartment
      apartments flat flats dwelling squatter squatters vacancy construction bubble homebuyer shortage
      letting subprime foreclosure
  nl: huisvesting woning woningen woningmarkt woningnood woningtekort woningbouw woningcorporatie
      woningcorporaties woningprijzen huis huizen huizenprijs huizenprijzen huizenmarkt huizenbezitter
      huizenkoper huur huren huurprijs huurprijzen huurwoning huurwoningen huurder huurders huurcontract
      huurwaarborg huurachterstand huurverhoging huurtoeslag verhuurder verhuurders verhuren huisjesmelker
      koopwoning koopwoningen koper kopers hypotheek hypotheken hypotheekrente hypotheekrenteaftrek
      woonbonus woonlening appartement appartementen flat kraken kraker krakers gekraakt leegstand starter
      starters betaalbaar vastgoed woonbeleid woonmaatschappij studentenkamer kamerhuur nieuwbouw wonen
      woont woonde woningbezit dak
politics/spatial-planning
  en: zoning planning planner planners urban urbanisation urbanization urbanism landscape redevelopment
      regeneration gentrification suburb suburban sprawl permit infrastructure development developer
      neighbourhood neighborhood residential district brownfield greenbelt densification demolition
      high-rise masterplan square pedestrianised rezoning expropriation
  nl: ruimtelijk ruimte stedenbouw stedenbouwkundig stadsplanning stadsontwikkeling stadsvernieuwing
      stadskern bestemmingsplan bestemmingswijziging omgevingsplan omgevingsvergunning omgevingswet
      bouwvergunning bouwgrond bouwproject bouwshift betonstop lintbebouwing verkaveling verkavelen
      bebouwing bebouwd openruimte uitvoeringsplan landschap verstedelijking verdichting
      projectontwikkelaar bouwpromotor herinrichting heraanleg heraangelegd woonwijk nieuwbouwwijk wijk
      buurt binnenstad dorpskern sloop gesloopt hoogbouw onteigening onteigend pleinen voorkooprecht
      woonuitbreidingsgebied bedrijventerrein inspraakprocedure planschade planbaten ruimtegebrek
      vinex-wijk bouwen gebouwd terrein perceel nieuwbouw
politics/agriculture-nitrogen
  en: farm farms farmer farmers farming agriculture agricultural livestock cattle dairy milk manure
      nitrogen fertiliser fertilizer crop crops harvest tractor tractors subsidies ammonia pesticide
      pesticides glyphosate organic soil field fields poultry arable buy-out monoculture rural countryside
      agribusiness grain wheat quota foot-and-mouth
  nl: boer boeren boerin boerderij boerenprotest boerenprotesten boerenbond landbouw landbouwer
      landbouwers landbouwbeleid landbouwgrond landbouwsubsidies landbouworganisatie veehouder veehouders
      veehouderij veestapel vee varkensboer varkenshouder melkveehouder melkveehouderij melkprijs
      melkquotum pluimvee kippenboer mest mestoverschot mestactieplan stikstof stikstofuitstoot
      stikstofcrisis stikstofakkoord stikstofbeleid ammoniak kunstmest akkerbouw akkerbouwer akker gewas
      gewassen oogst oogsten tractor tractoren trekker trekkers platteland pesticide gewasbescherming
      glyfosaat bioboer uitkoop uitkopen bio-industrie vogelgriep varkenspest graan tuinbouw
      bedrijfsopvolging koe koeien varkens kippen veld telen geteeld maïs tarwe gerst rijst aardappel
      suikerbiet katoen plantage vruchtbaar landelijk agrarisch uitkocht uitgekocht
politics/climate-emissions
  en: climate warming emission emissions greenhouse carbon co2 dioxide methane decarbonise decarbonisation
      net-zero carbon-neutral footprint fossil kyoto ipcc greta sceptic denier sceptics heatwave
      mitigation adaptation sustainable sustainability offset melting warm warmer pollution ice glacier
      glaciers temperature temperatures activists cop degrees permafrost desertification deforestation
  nl: klimaat klimaatverandering klimaatopwarming klimaatcrisis klimaatbeleid klimaatakkoord klimaatdoelen
      klimaatdoelstellingen klimaattop klimaatconferentie klimaatmars klimaatactivist klimaatactivisten
      klimaatspijbelaars klimaatbetoging klimaatneutraal klimaatwet klimaatscepticus klimaatsceptici
      klimaatplan opwarming aarde uitstoot uitstoten broeikasgas broeikasgassen broeikaseffect koolstof
      koolstofdioxide co2 co2-uitstoot co2-heffing co2-neutraal methaan emissie emissies emissiehandel
      emissierechten fossiele vergroening duurzaam duurzaamheid verduurzamen verduurzaming zeespiegel
      zeespiegelstijging voetafdruk urgenda ipcc kantelpunt hittegolf wereldwijd smelten gesmolten hitte
      droogte smolt
politics/energy-nuclear-gas
  en: nuclear reactor reactors uranium fission fusion radioactive radioactivity radiation meltdown
      chernobyl fukushima electricity gas shale fracking pipeline gazprom lng blackout grid coal
      coal-fired lignite energy utility utilities heating fuel supply phase-out kilowatt megawatt
      gas-fired
  nl: kernenergie kerncentrale kerncentrales kernreactor kernreactoren kernuitstap kernafval kernsplitsing
      kernfusie kernramp reactor atoomenergie uranium radioactief radioactiviteit straling tsjernobyl
      fukushima doel tihange borssele elektriciteit elektriciteitscentrale elektriciteitsprijs
      elektriciteitsnet stroom stroomtekort stroompanne stroomstoring stroomuitval afschakelplan black-out
      gas aardgas gasprijs gasprijzen gaswinning gaskraan gasleiding gascentrale gastoevoer groningen
      aardgasvrij schaliegas pijpleiding steenkool steenkoolcentrale kolencentrale bruinkool energie
      energieprijs energieprijzen energieleverancier energierekening energiefactuur energiecrisis
      energiebevoorrading netbeheerder hoogspanningsnet atoom kolen brandstoffen elektrische
      energiebronnen centrale centrales
politics/energy-renewable
  en: renewable renewables wind windmill turbine turbines offshore onshore solar photovoltaic biomass
      biofuel biofuels biogas hydrogen geothermal hydropower hydroelectric tidal battery batteries storage
      insulation energy-efficient charging prosumer transition panels blades sun electricity grid kilowatt
      megawatt decarbonise charger chargers insulate tides rooftop subsidies dam
  nl: hernieuwbaar hernieuwbare windenergie windmolen windmolens windmolenpark windmolenparken windpark
      windparken windturbine windturbines zonne-energie zonnepaneel zonnepanelen zonnepark zonneparken
      zonnestroom fotovoltaïsch groenestroom groenestroomcertificaten biomassa biomassacentrale
      biobrandstof biobrandstoffen biogas vergister waterstof aardwarmte geothermie waterkracht
      getijdenenergie batterij thuisbatterij energieopslag energietransitie energiebesparing energiezuinig
      isolatie isoleren geïsoleerd spouwmuur warmtepomp warmtepompen warmtenet laadpaal laadpalen salderen
      saldering prosumententarief zonneboiler energiecoöperatie epc duurzame molen waterkrachtcentrale dam
      stuwdam zon wind
politics/environment-pollution-waste
  en: environment environmental environmentalist pollution polluted pollute polluter pollutant pollutants
      contaminated contamination toxic smog soot particulates asbestos pfas dioxin spill landfill litter
      plastic plastics microplastics waste garbage rubbish trash recycling recycle incinerator sewage
      ecological ecology cleanup ozone dump dumping noise groundwater greenpeace
  nl: milieu milieubeleid milieubeweging milieuvervuiling milieuorganisatie milieueffectrapport
      milieuvergunning milieu-inspectie vervuiling vervuilen vervuild vervuiler vervuilend luchtvervuiling
      luchtkwaliteit luchtverontreiniging bodemverontreiniging bodemvervuiling verontreiniging
      verontreinigd sanering gesaneerd giftig gif fijnstof roet stikstofoxide smog asbest pfas pfos
      dioxine geluidshinder geurhinder lozing lozen geloosd olieramp olielek stortplaats zwerfvuil
      sluikstort sluikstorten plastic plasticsoep microplastics statiegeld afval afvalberg huisvuil
      vuilnis recyclage recycleren hergebruik verbrandingsoven riolering ecologisch ecologie ozonlaag
      zureregen lage-emissiezone grondwater milieuvriendelijk schadelijk fosfaat ozon dampen
politics/animal-welfare-conservation
  en: conservation conservationist wildlife nature reserve reserves biodiversity endangered extinction
      extinct species poaching poacher poachers ivory habitat ecosystem rewilding cruelty slaughter fur
      mink vivisection hunting hunter hunters trophy fishing fishery fisheries overfishing trawler quota
      cod whaling peta sanctuary deforestation rainforest wolf wolves zoo wwf vegan
  nl: natuurbehoud natuurbescherming natuurbeheer natuurbeheerder natuurgebied natuurreservaat
      natuurvereniging natuurpunt natuurmonumenten natuur biodiversiteit bedreigd diersoort diersoorten
      uitsterven uitgestorven stroper stropers stroperij ivoor leefgebied ecosysteem ontbossing ontbost
      regenwoud bosbehoud dierenwelzijn dierenrechten dierenrechtenactivist dierenbescherming dierenasiel
      dierenmishandeling dierenleed dierproef dierproeven onverdoofd slachten slachthuis bont bontkwekerij
      nertsen jacht jager jagers jagen visserij vissers visquota visquotum visvangst overbevissing
      kabeljauw pulsvisserij walvisjacht wolf wolven gaia dierenpartij heide beschermen beschermd
      uitstierf soort joeg wildpark nationaal fauna flora uitroeien strikt wildernis gejaagd
politics/transport-policy
  en: transport transportation mobility traffic congestion jam jams commute commuter commuters motorway
      highway road roads toll tolls speeding parking bus buses tram trams metro subway train trains
      railway rail cyclists bicycle lanes lane pedestrian airport expansion runway tunnel bridge
      infrastructure diesel e-scooter roadworks ringway carpool
  nl: mobiliteit mobiliteitsplan vervoer vervoersmaatschappij verkeer verkeersbeleid verkeersveiligheid
      verkeersboete verkeersdrukte file files filevorming filezwaar fileleed pendelaar pendelaars pendelen
      forens forensen snelweg autosnelweg autosnelwegen autoweg rijstrook ring oosterweel
      oosterweelverbinding tol tolheffing rekeningrijden kilometerheffing wegenvignet snelheid
      snelheidsbeperking maximumsnelheid flitspaal flitspalen trajectcontrole parkeren parkeerbeleid
      parkeerplaats circulatieplan autovrij autoluw bus bussen tram trams metro trein spoor spoorwegen
      nmbs infrabel delijn fietspad fietser fietssnelweg voetganger luchthaven schiphol landingsbaan
      vliegtaks tunnel brug bedrijfswagen salariswagen deelauto deelfiets wegenwerken wegen spoorlijn
politics/taxes-budget
  en: tax taxes taxation taxpayer taxpayers taxable vat levy duty excise budget budgets budgetary deficit
      deficits surplus austerity spending expenditure cuts cutback cutbacks treasury chancellor fiscal
      evasion avoidance exemption deductible deduction bracket revenue borrowing rebate loophole irs
      stimulus taxman payroll accountant
  nl: belasting belastingen belastingbetaler belastingdienst belastingverhoging belastingverlaging
      belastinghervorming belastingontduiking belastingontwijking belastingaangifte belastingaftrek
      belastingdruk belastingschijf belastbaar fiscus fiscaal fiscale fiscaliteit taks taxshift btw
      btw-verhoging accijns accijnzen heffing vermogensbelasting vermogenswinstbelasting
      meerwaardebelasting erfbelasting successierechten personenbelasting vennootschapsbelasting
      loonbelasting inkomstenbelasting voorheffing kadastraal begroting begrotingstekort
      begrotingscontrole begrotingsoverschot begrotingsakkoord tekort bezuinigen bezuiniging bezuinigingen
      besparen besparing besparingen besparingsronde miljoenennota rijksbegroting schatkist
      overheidsuitgaven staatsschuld staatsfinanciën aftrekbaar vrijstelling betaler heffen hief
politics/wages-unions-strikes
  en: wage wages pay salary salaries raise bonus bonuses indexation union unions unionist strike strikes
      striker strikers strikebreaker picket walkout lockout bargaining employer employers employee
      employees workers worker overtime labor labour contract freelance gig stoppage militant grievance
  nl: loon lonen loonkosten loonlasten loonsverhoging loonstop loonmatiging loonnorm loonkloof
      loonindexering index indexsprong salaris salarissen minimumloon cao cao-onderhandelingen cao-overleg
      vakbond vakbonden vakbeweging vakbondsleider vakbondsafgevaardigde vakbondsman syndicaal syndicaat
      acv abvv aclvb fnv cnv staking stakingen stakingsactie stakingsrecht staken stakers staakte gestaakt
      stakingspiket piket spoorstaking werkonderbreking stiptheidsactie actiedag werkgever werkgevers
      werkgeversorganisatie unizo voka vbo vno-ncw werknemer werknemers arbeiders bedienden polderen
      poldermodel overuren arbeidsduur arbeidsvoorwaarden arbeidsovereenkomst ondernemingsraad arbeid
      werkers
politics/unemployment-jobs
  en: unemployment unemployed jobless joblessness layoff layoffs laid-off redundancy redundancies
      redundant dismissal dismissed fired hiring vacancy vacancies jobseeker jobseekers job jobs
      employment workforce internship apprentice temp temporary activation retraining outplacement
      workplace applicants shortage skilled recruitment offshoring downsizing employability part-time
  nl: werkloosheid werkloosheidscijfer werkloosheidsgraad jeugdwerkloosheid werkloos werkloze werklozen
      ontslag ontslagen ontslaan ontsloeg ontslagronde ontslagrecht massaontslag afvloeiing afdanking
      afgedankt baan banen banenverlies banengroei job jobs jobverlies jobstudent vacature vacatures
      openstaande werkzoekende werkzoekenden werkgelegenheid tewerkstelling werkzaamheidsgraad
      arbeidsmarkt arbeidsplaatsen arbeidskrachten arbeidskrapte krapte knelpuntberoep knelpuntberoepen
      vdab actiris activering stage uitzendkracht uitzendkrachten uitzendbureau interim interimkantoor
      flexwerk flexwerkers zzp sollicitatie solliciteren omscholing omscholen bijscholing herscholing
      outplacement flexi-job knelpunt deeltijds arbeid werk werkt beroep ambacht
politics/economy-growth
  en: economy economies economic economist economists growth recession depression gdp gross slump downturn
      recovery boom bust contraction shrink shrank shrunk productivity stagnation stagnate macroeconomic
      forecast outlook imf oecd stimulus capitalism capitalist neoliberal globalisation globalization
      prosperity cyclical austerity keynesian competitiveness emerging monetary fiscal
  nl: economie economieën economisch econoom economen groei groeicijfer groeivooruitzichten groeien
      recessie depressie krimp krimpen gekrompen kromp conjunctuur hoogconjunctuur laagconjunctuur bbp
      bruto herstel heropleving relance relanceplan stagnatie productiviteit planbureau imf oeso
      wereldbank kapitalisme kapitalistisch neoliberaal globalisering mondialisering welvaart
      concurrentiekracht concurrentievermogen vrijemarkt groeilanden macro-economisch teruggang inzinking
      welvarend rijkdom rijk sector industriële ontwikkeling ontwikkeld opbrengst productie markt
      materieel expansie deficit
politics/inflation-consumers
  en: inflation inflationary deflation hyperinflation price prices pricing expensive cheap cheaper costly
      cost-of-living consumer consumers consumption spending shopper shoppers supermarket supermarkets
      groceries basket shopping retail warranty refund complaint complaints discount discounts bargain
      index advertising brand label household households shortage boycott rationing pricey afford
      affordable unaffordable bills bill dearer
  nl: inflatie inflatiecijfer deflatie hyperinflatie prijs prijzen prijsstijging prijsstijgingen
      prijsverhoging prijsdaling prijzenoorlog duur duurder duurste goedkoop goedkoper levensduurte
      koopkracht koopkrachtverlies consument consumenten consumentenprijzen consumentenbond
      consumentenvertrouwen consumptie besteding bestedingen test-aankoop supermarkt supermarkten
      warenhuis boodschappen winkelkar winkelkarretje winkelier garantie terugbetaling klacht klachten
      korting kortingen koopje solden uitverkoop prijskaartje indexcijfer gezondheidsindex huishoudbudget
      gezinsbudget brandstofprijzen prijsplafond prijsafspraken kartel merk merken etiket hamsteren
politics/trade-export
  en: trade trading export exports exporter exporters import imports importer tariff tariffs protectionism
      protectionist wto customs dumping quota barriers bilateral ceta ttip nafta mercosur globalisation
      goods commodity commodities cargo container port shipping supply-chain surplus embargo levies duties
  nl: handel handelsverdrag handelsakkoord handelsoorlog handelsbalans handelstekort handelsoverschot
      handelspartner handelsmissie handelsbelemmering handelsbarrières vrijhandel vrijhandelsakkoord
      export exporteren exporteur exporteurs uitvoer uitvoeren uitgevoerd import importeren importeur
      invoer invoeren ingevoerd invoerheffing invoerheffingen invoerrechten invoerverbod douane
      douanerechten tarief tarieven protectionisme protectionistisch wereldhandel wereldhandelsorganisatie
      ceta ttip mercosur grondstof grondstoffen goederen container haven havens toeleveringsketen
      toeleveringsketens dumping quota embargo exportland handelaar markt kooplieden koopman geëxporteerd
      geïmporteerd ruilhandel concurrentie karavaan
politics/stock-market
  en: stock stocks share shares shareholder shareholders nasdaq ftse nikkei index indices investor
      investors investment invest portfolio bond bonds yield dividend dividends bull bear bearish bullish
      trader traders broker brokers futures ipo flotation plunge crash rally speculators speculation
      bitcoin cryptocurrency equities securities volatility
  nl: beurs beurzen aandelenbeurs beursgenoteerd beursgang beurskoers beurskoersen beurscrash beursindex
      bel20 bel-20 aex damrak aandeel aandelen aandeelhouder aandeelhouders aandelenkoers aandelenmarkt
      koers koersen koersdaling koerswinst koersval belegger beleggers beleggen belegging beleggingen
      beleggingsfonds investeerder investeerders obligatie obligaties staatsobligatie staatsbon dividend
      dividenden rendement portefeuille hefboomfonds handelaren speculant speculanten speculatie
      speculeren slotkoers winstwaarschuwing kwartaalcijfers notering bitcoin cryptomunt effecten
      voorkennis miljoenen miljard winsten
politics/banks-debt-crisis
  en: bank banks banker bankers banking loan loans lender lending borrower debt debts bailout bailouts
      bailed-out insolvency credit creditor creditors interest rate rates eurocrisis lehman subprime greek
      greece default downgrade rating liquidity savings deposit deposits depositor currency devaluation
      monetary restructuring
  nl: bank banken bankier bankiers bankensector bankencrisis bankentaks bankroet bankrekening grootbank
      grootbanken spaarbank ecb dnb lening leningen lenen geleend krediet kredieten kredietcrisis
      kredietverlening kredietbeoordelaar schuld schulden schuldencrisis schuldenlast schuldkwijtschelding
      schuldeiser schuldeisers schuldenberg reddingsplan reddingsfonds noodfonds noodkrediet noodlening
      rente rentevoet rentetarieven renteverhoging renteverlaging spaarrente eurocrisis fortis dexia
      griekenland wanbetaling kredietwaardigheid liquiditeit spaargeld spaarder spaarders spaarboekje
      spaarrekening valuta munt devaluatie ratingbureau stresstest bonussen restbank nationalisering
      genationaliseerd staatswaarborg
politics/companies-mergers-bankruptcy
  en: company companies corporate corporation corporations multinational merger mergers merge takeover
      takeovers acquisition acquire acquired bankrupt bankruptcy insolvent liquidation liquidator
      receivership ceo chairman board profit profits loss losses turnover revenue earnings quarterly
      subsidiary stake holding antitrust monopoly competition restructuring spin-off conglomerate buyout
      headquarters
  nl: bedrijf bedrijven bedrijfsleven bedrijfswinst onderneming ondernemingen concern multinational
      multinationals fusie fusies fuseren gefuseerd overname overnames overnamebod overnemen overgenomen
      faillissement faillissementen failliet faillietverklaring curator curatoren surseance doorstart ceo
      topman topvrouw bestuursvoorzitter commissarissen winst winsten nettowinst verlies verliezen omzet
      omzetdaling jaarcijfers halfjaarcijfers kwartaalwinst dochterbedrijf dochteronderneming
      moederbedrijf participatie holding monopolie kartel mededinging mededingingsautoriteit
      herstructurering hoofdkantoor hoofdzetel bedrijfssluiting vereffening firma zaak zakenman zakenlui
      concurrentie concurrent opgekocht kocht opkopen winstgevend rivalen bedreef verloor opkocht
politics/startups-entrepreneurs
  en: startup startups start-up start-ups scale-up entrepreneur entrepreneurs entrepreneurial
      entrepreneurship founder founders founded venture incubator accelerator funding crowdfunding seed
      unicorn pitch self-employed freelancer freelancers sme smes innovation innovative disruptive
      co-working patent spin-off
  nl: start-up start-ups startup startups scale-up scale-ups ondernemer ondernemers ondernemerschap
      ondernemen ondernemend oprichter oprichters opgericht oprichten oprichtte durfkapitaal
      durfkapitalist incubator accelerator groeibedrijf groeibedrijven financieringsronde kapitaalronde
      crowdfunding zelfstandige zelfstandigen zelfstandig zzp kmo mkb middenstand middenstander
      familiebedrijf eenmanszaak innovatie innovatief vernieuwend techbedrijf businessplan
      ondernemingsplan starterslening investeringsronde spin-off eenhoorn coworking franchisenemer
      ondernam ondernomen
politics/industry-production
  en: industry industries industrial manufacturing manufacturer manufacturers factory factories plant
      plants production produce output steel steelmaker steelworks automaker carmaker automotive chemical
      petrochemical mill closure reindustrialisation deindustrialisation automation robot robots
      relocation outsourcing capacity supplier suppliers
  nl: industrie industrieel industriële industrieterrein industriezone nijverheid fabriek fabrieken
      fabrikant fabrikanten productie productielijn productiebedrijf producent producenten produceren
      staal staalbedrijf staalfabriek staalindustrie hoogoven hoogovens tata arcelormittal autofabriek
      autofabrikant autobouwer autoindustrie auto-industrie autosector assemblage chemie chemiebedrijf
      chemiereus petrochemie basf textielindustrie maakindustrie sluiting fabriekssluiting delokalisatie
      delokaliseren verplaatsing automatisering robot robotisering uitbesteden uitbesteding toeleverancier
      toeleveranciers grondstoffen massaproductie fabrieksarbeider vervaardigen vervaardigd maken gemaakt
      mechanisch opbrengst machine industrialisatie geïndustrialiseerd textielfabrieken machinaal
politics/oil
  en: oil crude petroleum barrel barrels opec oilfield rig rigs drilling drill offshore refinery
      refineries pipeline tanker petrol gasoline diesel kerosene fuel exxon shell bp gulf saudi brent
      shale petrodollar reserves producer fossil gusher
  nl: olie aardolie petroleum vat vaten opec olieprijs olieprijzen olieveld olievelden olieproductie
      olieproducent olieproducenten olieproducerend oliemaatschappij oliemaatschappijen oliebedrijf
      oliereus oliecrisis oliesector boorplatform booreiland boren boring boringen oliebron raffinaderij
      raffinaderijen pijpleiding olietanker tanker benzine benzineprijs diesel kerosine brandstof
      stookolie shell exxon totalenergies brent teerzand schalieolie olievoorraad oliesjeik oliën ruwe
      bron
politics/family-policy
  en: family families parent parents parenthood parental maternity paternity childcare daycare nursery
      creche child children kid kids adoption adopt adopted adoptive foster fostering custody divorce
      divorced alimony marriage marry married wedding upbringing stepfamily surrogacy surrogate ivf
      household stepchild newborn motherhood fatherhood
  nl: gezin gezinnen gezinsbeleid gezinsbond familie families ouder ouders ouderschap ouderschapsverlof
      ouderlijk geboorteverlof vaderschapsverlof moederschapsverlof zwangerschapsverlof bevallingsverlof
      kinderopvang kinderdagverblijf kinderopvangtoeslag crèche onthaalouder onthaalmoeder gastouder
      peuterspeelzaal kribbe kinderbijslag opvoeding opvoeden opgevoed geboortecijfer geboortepremie
      adoptie adoptieouders adopteren geadopteerd pleeggezin pleegzorg pleegouder pleegouders pleegkind
      jeugdzorg jeugdhulp scheiding echtscheiding gescheiden vechtscheiding alimentatie hoederecht
      co-ouderschap omgangsregeling huwelijk trouwen getrouwd samenwonen eenoudergezin alleenstaande
      stiefkind draagmoeder draagmoederschap vruchtbaarheidsbehandeling tienermoeder kind kinderen
politics/gender-lgbt
  en: gender transgender trans transsexual nonbinary non-binary queer lgbt lgbti lgbtq gay gays lesbian
      lesbians homosexual homosexuals homosexuality bisexual homophobia homophobic pride same-sex
      heterosexual transition intersex pronoun pronouns coming-out closet drag rainbow sexuality
      orientation masculinity femininity metoo patriarchy misogyny misogynist
  nl: gender genderidentiteit genderneutraal genderkliniek genderongelijkheid transgender transgenders
      transvrouw transman transseksueel non-binair queer lgbt lhbt lhbti lgbtq holebi holebis homo
      homoseksueel homoseksuelen homoseksualiteit homohuwelijk homohaat homofobie homofoob lesbisch
      lesbienne lesbiennes biseksueel heteroseksueel hetero pride gaypride regenboog regenboogvlag
      geaardheid geslacht geslachtsverandering geslachtsoperatie seksualiteit mannelijkheid vrouwelijkheid
      vrouwenquotum plafond metoo patriarchaat vrouwenhaat grensoverschrijdend voornaamwoorden travestiet
      dragqueen man vrouw seksueel seksuele seks
politics/drugs-policy
  en: drug drugs cocaine heroin cannabis marijuana weed hashish ecstasy xtc mdma amphetamine meth opioid
      opioids fentanyl opium lsd dealer dealers dealing trafficker traffickers cartel cartels narcotics
      addict addicts addiction addicted overdose legalise legalize legalisation decriminalise syringe
      needle rehab smuggling plantation methadone seizure kingpin
  nl: drug drugs drugsbeleid drugsbende drugsbendes drugshandel drugshandelaar drugsdealer drugsmokkel
      drugssmokkel drugsbaron drugskartel drugskartels drugsoorlog drugslab drugslaboratorium drugsgebruik
      drugsgebruiker drugsverslaafde drugsgeweld drugsafval drugsvangst drugsrunner cocaïne coke heroïne
      cannabis cannabisplantage wiet wietteelt wietplantage wietkwekerij hennep hennepkwekerij hasj xtc
      xtc-pillen amfetamine speed opium fentanyl ghb lachgas dealer dealers dealen verslaafd verslaafde
      verslaafden verslaving overdosis gedoogbeleid gedogen coffeeshop softdrugs harddrugs joint blowen
      uithalers narcostaat legaliseren legalisering gebruikersruimte spuit methadon drugspand ontwenning
      verboden smokkel
politics/death-euthanasia-ethics
  en: euthanasia suicide suicidal abortion abortions pro-life pro-choice ethics ethical bioethics moral
      dignity terminal terminally palliative hospice unbearable suffering consent die died dying death
      dead funeral burial buried cremation cremated coffin grave cemetery mourning mourn grief obituary
      bereaved donor embryo cloning dementia fetus
  nl: euthanasie euthanasiewet euthanasieverklaring euthanasieverzoek levenseinde levenseindekliniek
      levensbeëindiging zelfdoding zelfmoord suïcide abortus abortuswet abortuskliniek
      zwangerschapsafbreking ethiek ethisch bio-ethiek moreel waardig waardigheid ondraaglijk lijden
      uitzichtloos wilsbekwaam wilsverklaring terminaal palliatief palliatieve hospice sterven stierf
      gestorven sterfbed overlijden overleden overleed dood doden uitvaart begrafenis begraven begroef
      crematie gecremeerd cremeren crematorium doodskist graf kerkhof begraafplaats rouw rouwen
      rouwverwerking nabestaanden doodsbrief overlijdensbericht orgaandonatie orgaandonor embryo klonen
      dementie sterft gedood leed geleden
politics/development-aid
  en: aid humanitarian ngo ngos oxfam unicef charity charities donor donors donation donations fundraising
      relief famine drought starvation starving malnutrition developing poverty africa sub-saharan
      missionary microcredit sanitation unhcr emergency sponsor development
  nl: ontwikkelingshulp ontwikkelingssamenwerking ontwikkelingsland ontwikkelingslanden
      ontwikkelingswerker ontwikkelingsorganisatie hulporganisatie hulporganisaties hulpverlener
      hulpverleners hulpgoederen hulpactie noodhulp noodhulpactie voedselhulp humanitair ngo oxfam unicef
      giro555 11-11-11 liefdadigheid donatie donaties doneren schenking gift giften geldinzameling
      inzamelactie inzamelingsactie inzamelen ingezameld hongersnood honger droogte ondervoeding ondervoed
      uithongering afrika microkrediet wereldwinkel waterput waterputten missionaris vluchtelingenkamp
      millenniumdoelstellingen noord-zuid arm armoede hulp steun
politics/volunteering-associations
  en: volunteer volunteers volunteering voluntary association associations nonprofit non-profit charity
      club clubs member members membership community fundraiser fundraising donate board treasurer society
      societies scouts scouting committee foundation lodge fraternity civic unpaid helpers jamboree
      fellowship chapter
  nl: vrijwilliger vrijwilligers vrijwilligerswerk vrijwilligersorganisatie vrijwilligersvergoeding
      vrijwillig onbezoldigd vereniging verenigingen verenigingsleven vzw stichting bestuur bestuurslid
      bestuursleden penningmeester lid leden lidmaatschap lidgeld contributie ledenvergadering middenveld
      jeugdbeweging jeugdvereniging chiro scouts scouting ksa jeugdhuis buurtwerk buurthuis buurtcomité
      buurtvereniging buurtbewoners straatfeest eetfestijn wafelbak oudercomité ouderraad fanfare harmonie
      davidsfonds kwb okra mantelzorger serviceclub burenhulp liefdadigheid gemeenschap collecte schenking
      hobbyclub club organisatie genootschap bond comité comités geldinzameling steunen
science/physics
  en: physics physicist physicists particle particles atom atoms atomic electron electrons proton neutron
      quark quantum relativity einstein newton gravity gravitational force forces mass velocity
      acceleration momentum energy light photon photons wave waves wavelength laser optics magnet magnetic
      magnetism electricity charge thermodynamics entropy temperature pressure higgs boson cern collider
      antimatter superconductor nuclear x-ray friction
  nl: natuurkunde natuurkundig natuurkundige natuurkundigen fysica fysicus fysici deeltje deeltjes
      deeltjesversneller deeltjesfysica atoom atomen atoomkern elektron elektronen proton neutron quark
      kwantum kwantummechanica kwantumtheorie relativiteit relativiteitstheorie einstein newton
      zwaartekracht zwaartekrachtgolven kracht krachten massa snelheid versnelling impuls lichtsnelheid
      licht foton golf golven golflengte frequentie laser optica magneet magnetisch magnetisme lading
      thermodynamica entropie temperatuur druk higgs-deeltje cern antimaterie supergeleider wrijving
      röntgenstraling elektromagnetisch trilling trillen straling stralen zwaar gewicht vloeistof
      vloeibaar vaste gasvormig energie bewegen warmte meten gemeten meting lens elektromagnetisme
      spectrum prisma hefboom katrol thermisch vacuüm radium dichtheden uitzetten elastisch radioactieve
      bewoog
science/chemistry
  en: chemistry chemist chemists chemical chemicals element elements molecule molecules molecular compound
      compounds reaction reactions catalyst acid acids alkali base solvent solution oxygen hydrogen
      nitrogen carbon oxide oxidation salt sodium chlorine ion ions bond bonds polymer synthesis crystal
      crystals distillation mole isotope sulphur sulfur helium phosphorus laboratory reagent titration
      alcohol ammonia corrosive
  nl: scheikunde scheikundig scheikundige scheikundigen chemie chemisch chemicus chemici chemicaliën
      element elementen molecule moleculen moleculair verbinding verbindingen reactie reacties katalysator
      zuur zuren loog base oplosmiddel oplossing zuurstof waterstof stikstof koolstof oxide oxidatie
      oxideren zout natrium chloor ion ionen polymeer polymeren synthese kristal kristallen distillatie
      isotoop isotopen zwavel helium fosfor laboratorium proefbuis reagens alcohol ammoniak bijtend
      stofeigenschappen stof vloeistof vloeibaar gas mengsel mengen metaal metalloïde kookpunt smeltpunt
      brandbaar organisch poeder zilver koken symbool atoomnummer fosfaat kwik mangaan ozon magnesium
      kalium calcium jodium lithium damp verdampen synthetisch silicium arseen fluor broom zwavelzuur
      alkalisch
science/biology-genetics
  en: biology biologist biologists biological cell cells cellular gene genes genetic genetics genome
      genomes geneticist dna rna chromosome chromosomes mutation mutations protein proteins enzyme enzymes
      bacteria bacterium bacterial microbe microbes virus viruses organism organisms embryo stem-cell
      clone cloning crispr hereditary heredity inherited nucleus membrane mitosis microscope fungus fungi
      yeast parasite metabolism hormone tissue microbiology
  nl: biologie bioloog biologen biologisch biotechnologie cel cellen celdeling celkern celwand gen genen
      genetica genetisch geneticus genoom dna dna-onderzoek rna chromosoom chromosomen mutatie mutaties
      eiwit eiwitten enzym enzymen bacterie bacteriën bacterieel microbe microben virus virussen organisme
      organismen eencellig embryo stamcel stamcellen kloon klonen gekloond crispr erfelijk erfelijkheid
      overerving ggo membraan microscoop schimmel schimmels gist parasiet parasieten stofwisseling hormoon
      hormonen weefsel weefsels voortplanting microbiologie soort geslacht familie leven levend eigenschap
      lichaam groei voedsel gevormd spier bloed klier vrouwtje mannetje symbiose vertakking fauna flora
      populatie parasitair cellulair tastzin slijm gal speekselklier
science/evolution
  en: evolution evolutionary evolve evolved darwin darwinism species ancestor ancestors ancestral
      adaptation adapted adapt primate primates ape apes chimpanzee hominid hominin neanderthal
      neanderthals sapiens erectus mutation survival fittest extinction creationism creationist galapagos
      origin descent offspring variation speciation australopithecus paleontologist trait traits
  nl: evolutie evolutietheorie evolutieleer evolutionair evolueren geëvolueerd darwin darwinisme voorouder
      voorouders afstamming afstammen afgestamd aanpassing aangepast mensaap mensapen aap apen chimpansee
      chimpansees mensachtige mensachtigen oermens oermensen neanderthaler neanderthalers sapiens erectus
      mutatie overleven overlevingskans uitsterven uitgestorven creationisme creationist schepping
      scheppingsverhaal galapagos oorsprong nakomeling nakomelingen variatie soortvorming ontstaan
      stamboom eigenschappen primaten ontwikkelde soort ontstond instinct populatie zoogdieren uitstierf
science/medical-research
  en: clinical trial trials placebo researchers study drug drugs medicine medicines treatment therapy
      vaccine vaccines antibiotic antibiotics resistance cancer tumour tumor tumours leukaemia
      chemotherapy diabetes alzheimer parkinson hiv aids malaria tuberculosis cure remedy disease diseases
      illness symptom symptoms patient patients diagnosis immune immunity antibodies transplant organ
      blood heart kidney liver lung epidemiology surgery pharmaceutical mortality
  nl: geneeskunde medisch medische geneesmiddel geneesmiddelen medicijn medicijnen behandeling behandelen
      therapie vaccin vaccins antibiotica antibioticum resistentie resistent kanker kankeronderzoek
      borstkanker longkanker tumor tumoren uitzaaiingen leukemie chemotherapie bestraling diabetes
      suikerziekte alzheimer parkinson hiv aids malaria tuberculose genezen genezing genas ziekte ziekten
      ziektes aandoening aandoeningen symptoom symptomen patiënt patiënten diagnose immuunsysteem afweer
      afweersysteem antistoffen gentherapie transplantatie orgaan organen bloed hart nier nieren lever
      long longen epidemiologie ingreep placebo bijwerking levensverwachting sterfte hartinfarct beroerte
      chirurg arts ziek gezondheid lichaam huid maag darm hersenen klier ontsteking koorts virus bacterie
      bacteriën besmettelijk dodelijk bot chirurgisch lijden leed tyfus cholera pokken pest serum speeksel
      gal abces amputatie amputeren geamputeerd geneeskrachtig infarct geleden
science/brain-psychology
  en: brain brains neuron neurons neuroscience neuroscientist neurological neurologist cortex synapse
      cerebral memory memories cognition cognitive consciousness conscious subconscious intelligence
      psychology psychologist psychological psychiatry psychiatrist freud emotion emotions perception
      sleep dream dreams behaviour behavior mental depression anxiety autism adhd schizophrenia dementia
      mri dopamine serotonin learning iq personality trauma hypnosis senses addiction
  nl: brein hersenen hersenonderzoek hersenonderzoeker hersenscan hersencel hersencellen hersengebied
      hersenschors hersenwetenschapper hersenletsel neuron neuronen neurowetenschap neurologie neuroloog
      synaps geheugen herinnering herinneringen cognitie cognitief bewustzijn bewust onbewust
      onderbewustzijn intelligentie psychologie psycholoog psychologen psychologisch psychiatrie
      psychiater psychiatrisch freud emotie emoties waarneming slaap slapen droom dromen gedrag
      gedragswetenschap mentaal psychisch depressie angst angststoornis autisme adhd schizofrenie dementie
      dopamine serotonine zintuig zintuigen iq persoonlijkheid persoonlijkheidsstoornis trauma hypnose
      bipolair geest geestelijk gevoel denken gedachten karakter menselijk zenuw zenuwstelsel verstand
      intelligent verbeelding reflex instinct temperament hallucinatie sliep geslapen dacht
science/astronomy-spaceflight
  en: astronomy astronomer astronomers space planet planets star stars solar sun moon lunar mars jupiter
      saturn venus mercury pluto neptune uranus comet comets asteroid asteroids meteor meteorite galaxy
      galaxies milky universe cosmos cosmic nebula supernova telescope hubble observatory orbit orbits
      eclipse satellite satellites rocket shuttle spacecraft spaceship astronaut astronauts cosmonaut nasa
      esa iss spacex apollo launch exoplanet alien extraterrestrial
  nl: sterrenkunde sterrenkundige sterrenkundigen astronomie astronoom astronomen ruimte ruimtevaart
      ruimtevaarder ruimteschip ruimtestation ruimtesonde ruimtetuig ruimteveer ruimtereis ruimtewandeling
      planeet planeten ster sterren sterrenstelsel sterrenstelsels sterrenbeeld sterrenwacht zon
      zonnestelsel zonsverduistering maan maanlanding maanlander mars marsrover jupiter saturnus venus
      mercurius pluto komeet kometen asteroïde asteroïden meteoor meteoriet melkweg melkwegstelsel heelal
      universum kosmos kosmisch oerknal nevel supernova telescoop sterrenkijker satelliet satellieten
      raket lancering gelanceerd astronaut astronauten kosmonaut nasa esa iss spacex exoplaneet
      buitenaards baan hemel hemellichaam draaien draait aarde ringen lichtjaar wereldruim astronomisch
      omloop omloopbaan straal sterrenhemel zenith ruimtetelescoop
science/geology-volcano-earthquake
  en: geology geologist geologists geological rock rocks mineral minerals crystal crust mantle magma lava
      volcano volcanoes volcanic eruption erupt erupted crater ash earthquake earthquakes quake tremor
      tremors aftershock seismic seismologist richter epicentre epicenter tsunami tectonic plate fault
      plates sediment erosion granite basalt limestone landslide geyser strata fossil continental pangaea
      quartz vesuvius etna
  nl: geologie geoloog geologen geologisch gesteente gesteenten gesteentelaag mineraal mineralen kristal
      aardkorst aardmantel aardkern aardlaag aardlagen magma lava lavastroom vulkaan vulkanen vulkanisch
      vulkaanuitbarsting vulkanoloog uitbarsting uitbarsten uitgebarsten krater aswolk aardbeving
      aardbevingen aardbevingsgebied aardschok aardschokken beving bevingen naschok naschokken seismisch
      seismoloog epicentrum tsunami vloedgolf tektonisch aardplaat aardplaten breuklijn sediment erosie
      graniet basalt kalksteen zandsteen aardverschuiving grondverschuiving modderstroom geiser kwarts
      bodem bodemdaling vesuvius etna rots steen gesteentes barsten trilling laag korst spleet kalk krijt
      afgrond kloof bedding plooien grind leisteen edelstenen steenlaag bekken gebarsten
science/weather-climate
  en: weather rain rainfall rained rainy snow snowfall storm storms thunderstorm lightning thunder hail
      wind winds gale hurricane hurricanes typhoon cyclone tornado tornadoes flood flooding drought
      heatwave heat frost freezing frozen froze cloud clouds cloudy fog humidity temperature temperatures
      celsius degrees forecast meteorologist meteorology sunshine sunny barometer season winter summer
      autumn spring precipitation blizzard monsoon atmosphere avalanche
  nl: weerbericht weersvoorspelling weerman weervrouw weersomstandigheden weerkundig meteorologie
      meteoroloog meteorologisch kmi knmi regen regenen regenval regenbui regenachtig neerslag bui sneeuw
      sneeuwval sneeuwstorm storm stormschade stormweer onweer onweersbui bliksem bliksemde donder hagel
      hagelbui wind windkracht windstoten rukwind windhoos orkaan tyfoon cycloon tornado overstroming
      wateroverlast droogte hittegolf hitte hitterecord tropisch vorst vriezen gevroren ijzel gladheid
      wolk bewolkt mist vochtigheid temperatuur graden winter zomer herfst lente voorjaar najaar zonnig
      moesson ijstijd klimaatzone dooi lawine klimaten klimatologisch droog gematigd atmosfeer dampkring
      zware luchtdruk koude warme onweders lucht subtropisch tropen subtropen vroor
science/oceans-seas
  en: ocean oceans sea seas marine tide tides tidal wave waves current currents coral reef reefs deep-sea
      depth submarine seabed seafloor plankton algae seaweed kelp salt salinity atlantic pacific arctic
      antarctic oceanographer oceanography whale whales dolphin dolphins shark sharks jellyfish octopus
      squid diver diving trench undersea mediterranean iceberg icebergs
  nl: oceaan oceanen zee zeeën noordzee oostzee waddenzee atlantische noordpool zuidpool getij getijden eb
      vloed golf golven golfslag stroming zeestroom golfstroom koraal koraalrif koraalriffen rif riffen
      diepzee diepte zeebodem zeeleven zeedier zeedieren plankton alg algen zeewier zeewater zout
      zoutgehalte oceanograaf oceanografie mariene walvis walvissen potvis dolfijn dolfijnen haai haaien
      kwal kwallen inktvis octopus duiker duikers duiken duikboot onderzeeër trog ijsberg ijsbergen water
      diep waterdier onderwater zwom drijven dreef gedreven zinken zonk kust strandt zeespiegel baai
      bassin zeeniveau aanspoelen deining dook gedoken gezonken
science/rivers-lakes-mountains
  en: river rivers stream streams creek brook lake lakes pond waterfall waterfalls dam dams delta estuary
      canal bank banks valley valleys mountain mountains mountainous hill hills peak peaks summit ridge
      range cliff canyon gorge glacier glaciers plateau alps himalaya himalayas everest andes rockies
      pyrenees rhine danube nile amazon mississippi freshwater reservoir watershed basin swamp marsh
      wetland wetlands desert dune
  nl: rivier rivieren rivierbedding beek beken stroom stroomgebied meren vijver waterval watervallen dam
      stuwdam stuwmeer dijk dijken delta monding riviermonding kanaal kanalen oever oevers uiterwaarden
      vallei dal dalen berg bergen bergtop bergketen bergachtig gebergte gebergten heuvel heuvels
      heuvelachtig piek bergkam klif kloof ravijn gletsjer gletsjers hoogvlakte plateau vlakte alpen
      himalaya everest andes pyreneeën ardennen eifel rijn maas schelde donau nijl amazone zoetwater
      moeras moerassen veen woestijn woestijnen bron bronnen sluis polder vloeien uitmonden mondt monden
      gletscher grot rots top hoog hoogte meertje vlaktes laagvlakte bergpas diepte zijrivier water
      oerwoud regenwoud jungle savanne steppe toendra bassin bedding geul steil landengte afgrond
      wildernis oase oases stroomversnelling stroomopwaarts stroomafwaarts benedenloop bovenloop
science/islands-coasts
  en: island islands isle isles archipelago coast coasts coastal coastline shore shores beach beaches dune
      dunes peninsula cape bay bays gulf strait lagoon atoll cliff cliffs harbour harbor lighthouse
      tropical palm sandbank mudflat mangrove caribbean polynesia hawaii iceland crete sicily canary bali
      madagascar islander islanders erosion inlet fjord
  nl: eiland eilanden eilandje eilandengroep eilandbewoner eilandbewoners archipel waddeneiland
      waddeneilanden wadden schiereiland onbewoond kust kusten kustgebied kustlijn kuststreek kustplaats
      kustgemeente kustverdediging strand stranden duin duinen duingebied kaap baai baaien golf zeestraat
      lagune atol klif kliffen rotskust haven vuurtoren palmboom palmbomen zandbank kwelder schor slik
      mangrove caraïben antillen hawaï ijsland kreta sicilië canarische bali madagaskar fjord
      kustbescherming golfbreker zeewering eilandstaat kuststad rotsachtig rotsen zuidkust westkust
      oostkust noordkust landengte kustwater palmen
science/mammals
  en: mammal mammals elephant elephants lion lions tiger tigers leopard bear bears wolf wolves fox foxes
      deer horse horses cow cows pig pigs sheep goat goats dog dogs cat cats rabbit rabbits hare mouse
      mice rat rats monkey monkeys gorilla chimpanzee ape bat bats whale dolphin seal giraffe zebra
      hippopotamus rhinoceros rhino camel kangaroo koala panda hedgehog squirrel beaver otter badger fur
      predator herd
  nl: zoogdier zoogdieren olifant olifanten leeuw leeuwen tijger tijgers luipaard beer beren ijsbeer
      ijsberen wolf wolven vos vossen hert herten ree everzwijn everzwijnen paard paarden koe koeien
      varken varkens schaap schapen geit geiten hond honden kat katten poes konijn konijnen haas hazen
      muis muizen rat aap apen gorilla chimpansee vleermuis vleermuizen dolfijn zeehond giraf giraffen
      zebra nijlpaard neushoorn kameel kangoeroe koala panda egel eekhoorn bever otter das marter vacht
      roofdier kudde dier beest wild wijfje mannetjes jongen prooi jagen joeg knaagdier klauw poot staart
      hoorn gewei pels buidel stier kalf kalveren ezel zwijn welp zogen cheeta jachtluipaard panter lynx
      bizon buffel antilope rendier eland hyena walrus wezel mol poema jaguar maki neusaap lemur leguaan
      behaard slurf slagtand os vleesetend planteneter prooidier zeug hinde gazelle wasbeer stinkdier
      hamster cavia marmot gejaagd
science/birds
  en: bird birds feather feathers wing wings beak bill nest nests nesting egg eggs hatch chick chicks
      eagle eagles hawk falcon owl owls vulture swan duck ducks goose geese gull seagull pigeon pigeons
      dove crow crows raven magpie sparrow starling robin swallow thrush stork heron penguin penguins
      parrot parrots ostrich flamingo woodpecker hummingbird peacock cuckoo ornithologist birdwatching
      birdwatcher migratory flock songbird plumage
  nl: vogel vogels vogelsoort vogelsoorten vogelaar vogelkijker vogelbescherming vogeltrek trekvogel
      trekvogels roofvogel roofvogels zangvogel watervogel weidevogels veer veren vleugel vleugels snavel
      nest nestkast broeden gebroed broedsel ei eieren kuiken kuikens arend adelaar havik buizerd valk
      slechtvalk uil gier zwaan eend gans ganzen meeuw duif duiven kraai raaf ekster kauw mus mussen
      spreeuw roodborstje mees mezen koolmees zwaluw merel lijster ooievaar reiger pinguïn papegaai
      struisvogel flamingo specht kolibrie pauw koekoek ornitholoog grutto vliegen vliegt vloog haan kip
      kalkoen gevederte veertje zwermen nachtegaal kanarie kwartel fazant patrijs kwikstaart spanwijdte
      ibis condor albatros kolonie gevlogen
science/insects
  en: insect insects bug bugs bee bees honeybee bumblebee wasp wasps hornet ant ants termite butterfly
      butterflies moth moths caterpillar beetle beetles ladybird fly flies mosquito mosquitoes flea louse
      lice cockroach cockroaches grasshopper locust locusts cricket dragonfly spider spiders scorpion tick
      ticks mite larva larvae pupa cocoon swarm hive beekeeper honey pollinator pollination pollinate
      entomologist entomology antenna sting stung insecticide arachnid
  nl: insect insecten insectensoort bijen bijenvolk bijenkorf bijensterfte honingbij hommel hommels wesp
      wespen wespennest hoornaar mier mieren mierenhoop termiet termieten vlinder vlinders nachtvlinder
      mot motten rups rupsen eikenprocessierups kever kevers lieveheersbeestje vlieg vliegen mug muggen
      tijgermug vlo vlooien luis luizen kakkerlak kakkerlakken sprinkhaan sprinkhanen krekel libel
      libellen spin spinnen spinnenweb schorpioen teek teken mijt larve larven pop cocon zwerm imker
      imkers honing bestuiving bestuiven bestuivers entomoloog insectenbeet steken gestoken beestjes
      ongedierte poot angel facet tentakel cicade parasiet vloog gevlogen stak
science/fish-reptiles-amphibians
  en: fish fishes shark salmon trout cod herring eel tuna carp pike goldfish stingray piranha seahorse fin
      fins gill gills scales scaly reptile reptiles snake snakes python cobra viper lizard lizards
      crocodile crocodiles alligator alligators turtle turtles tortoise chameleon iguana gecko amphibian
      amphibians frog frogs toad toads salamander newt tadpole venom venomous cold-blooded spawn aquarium
      terrarium shell crab lobster mussel
  nl: vis vissen vissoort vissoorten haai haaien zalm forel kabeljauw haring paling tonijn karper snoek
      goudvis rog piranha zeepaardje vin vinnen kieuw kieuwen schub schubben reptiel reptielen slang
      slangen gifslang python cobra adder hagedis hagedissen krokodil krokodillen alligator schildpad
      schildpadden kameleon leguaan gekko amfibie amfibieën kikker kikkers pad padden paddenoverzet
      salamander kikkervisje gif giftig koudbloedig kuit paaien aquarium terrarium krab krabben kreeft
      kreeften mossel mosselen garnaal slak slakken zwemmen gevist zoetwatervis zeevis dolfijnen
      schelpdier schelp schaaldier staart kaaiman varaan octopus tentakel slijm oester inktvissen zuignap
      zwom gezwommen
science/plants-trees
  en: plant plants tree trees forest forests wood woods leaf leaves root roots stem flower flowers bloom
      blossom petal pollen seed seeds fruit berry berries grass moss fern shrub bush bark branch branches
      oak beech birch pine spruce fir willow maple chestnut rose tulip orchid daisy cactus ivy botany
      botanist botanical photosynthesis chlorophyll vegetation flora weed weeds mushroom mushrooms garden
      evergreen
  nl: plant planten plantensoort plantkunde boom bomen boomsoort bos bossen woud wouden hout blad bladeren
      bladgroen wortel wortels stengel bloem bloemen bloei bloeien bloesem knop stuifmeel zaad zaden
      vrucht vruchten bes bessen gras mos varen struik struiken schors tak takken eik eiken beuk berk den
      dennen spar wilg populier esdoorn kastanje linde roos rozen tulp orchidee madeliefje cactus klimop
      botanie botanisch botanicus fotosynthese vegetatie begroeiing flora onkruid paddenstoel exoot
      kruiden tuin groeien bloemblad wijnstok stam twijg kiem ontkiemen vruchtdragend lelie narcis
      zonnebloem viooltje laurier palm riet stro schimmel bessenstruik noot eikel naaldboom loofboom
      plantaardig jungle zaaien kelk jasmijn lavendel plataan olijfboom olijf fauna doorn distel halm bies
      mahonie bamboe eucalyptus steeltje aromatisch
science/dinosaurs-fossils
  en: dinosaur dinosaurs fossil fossils fossilised fossilized paleontology palaeontology paleontologist
      prehistoric tyrannosaurus t-rex triceratops stegosaurus diplodocus velociraptor pterosaur
      pterodactyl ichthyosaur mammoth mammoths jurassic cretaceous triassic mesozoic skeleton skeletons
      skull bone bones extinct extinction asteroid trilobite ammonite amber herbivore carnivore footprint
      excavate unearthed sabre-toothed giant
  nl: dinosaurus dinosauriër dinosauriërs dinosaurussen dino dinos fossiel fossielen gefossiliseerd
      paleontologie paleontoloog paleontologen prehistorie prehistorisch tyrannosaurus t-rex triceratops
      stegosaurus diplodocus velociraptor pterosaurus mosasaurus iguanodon mammoet mammoeten jura krijt
      trias mesozoïcum skelet skeletten geraamte schedel bot botten beenderen uitgestorven uitsterven
      meteorietinslag trilobiet ammoniet barnsteen planteneter planteneters vleeseter vleeseters
      pootafdruk opgraven opgegraven opgroef sabeltandtijger oertijd uitstierven leefde voorhistorisch
      reptiel
science/mathematics-statistics
  en: mathematics mathematical mathematician mathematicians math maths algebra geometry calculus
      arithmetic number numbers equation equations theorem proof prove proven formula function integral
      derivative matrix vector triangle circle angle pythagoras euclid prime infinity probability
      statistics statistical statistician percentage fraction decimal square cube root multiply
      multiplication divide division addition subtract sum logarithm topology variable average graph pi
  nl: wiskunde wiskundig wiskundige wiskundigen mathematisch algebra meetkunde meetkundig rekenen
      rekenkunde rekensom gerekend getal getallen priemgetal priemgetallen vergelijking vergelijkingen
      stelling bewijs bewijzen bewees bewezen formule formules integraal afgeleide matrix vector driehoek
      driehoeken cirkel hoek hoeken pythagoras euclides oneindig oneindigheid kans kansrekening
      waarschijnlijkheid statistiek statistieken statistisch percentage procent breuk breuken decimaal
      kwadraat vierkant kubus wortel vermenigvuldigen vermenigvuldiging delen deling optellen opgeteld
      aftrekken afgetrokken logaritme variabele gemiddelde grafiek rekent rekende aantal som plus min maal
      gelijk nul lijn vlak oppervlakte omtrek straal diameter punt verzameling functie berekenen berekend
      cijfers theorie dimensie curve evenwijdig symmetrie parallel coördinaat constante trapezium ruit
      aftrok
science/computers-ai
  en: computer computers computing software hardware program programming programmer code algorithm
      algorithms artificial ai chatbot chatgpt robot robots robotics automation processor chip chips
      memory disk keyboard screen laptop desktop supercomputer turing data database binary byte bytes
      windows linux microsoft apple ibm server simulation mainframe microprocessor
  nl: computer computers computerwetenschap computerprogramma informatica informaticus informatici
      software hardware programma programmeren programmeur programmeertaal code algoritme algoritmen
      kunstmatige artificiële ai zelflerend chatbot chatgpt robot robots robotica automatisering processor
      chip chips geheugen schijf toetsenbord scherm beeldscherm laptop desktop supercomputer
      kwantumcomputer turing data gegevens databank database binair byte besturingssysteem windows linux
      microsoft apple ibm server simulatie rekenkracht rekenmachine muisklik digitale toets elektronische
      computerspelletje rekenen ontwikkelde klik
science/internet-technology
  en: internet web website websites online browser google facebook twitter instagram tiktok youtube
      whatsapp smartphone smartphones phone iphone android app apps email e-mail download upload streaming
      broadband wifi wi-fi 5g fibre network networks server cloud hacker hackers hacking hacked
      cyberattack cybercrime malware ransomware password phishing domain hyperlink blog blogger vlogger
      forum wikipedia digital influencer router
  nl: internet internetbedrijf internetgebruiker internetverbinding web webpagina website websites online
      browser zoekmachine google facebook twitter instagram tiktok youtube whatsapp smartphone smartphones
      gsm telefoon mobieltje iphone android app apps mail e-mail downloaden gedownload uploaden streamen
      streaming streamingdienst breedband glasvezel wifi 5g netwerk netwerken provider server cloud hacker
      hackers hacken gehackt cyberaanval cybercriminaliteit cyberveiligheid malware ransomware wachtwoord
      wachtwoorden domeinnaam blog blogger vlogger forum wikipedia digitaal digitalisering influencer
      techreus techreuzen router site sites inloggen zoekmachines webwinkel technologisch techniek
      virtueel virtuele
science/electronics-electricity
  en: electronics electronic electrical electric electricity circuit circuits transistor transistors
      semiconductor semiconductors diode capacitor resistor voltage volt volts ampere ohm watt current
      battery batteries led sensor sensors microchip silicon amplifier antenna radio receiver transmitter
      oscilloscope signal wire wiring conductor insulator transformer inductor solder soldering radar
      loudspeaker microphone television edison tesla faraday alternator gadget
  nl: elektronica elektronisch elektrisch elektriciteit schakeling schakelingen stroomkring transistor
      transistoren halfgeleider halfgeleiders diode condensator weerstand spanning volt ampère ohm watt
      wisselstroom gelijkstroom batterij batterijen accu led ledlamp sensor sensoren microchip silicium
      versterker antenne radio ontvanger zender oscilloscoop signaal draad bedrading geleider isolator
      transformator spoel solderen gesoldeerd printplaat radar luidspreker microfoon gloeilamp
      televisietoestel edison faraday opladen opgeladen stroom snoer apparaat toestel energie lading
      magneet analoog geleiden kabel
science/engines-vehicles
  en: engine engines motor motors car cars automobile automobiles vehicle vehicles truck trucks lorry
      motorcycle motorbike scooter bicycle tractor piston pistons cylinder cylinders combustion diesel
      gasoline petrol turbo turbine gearbox transmission clutch brake brakes wheel wheels tyre tire
      chassis horsepower torque exhaust crankshaft carburettor carburetor steam locomotive hybrid
      self-driving driverless ford toyota volkswagen bmw mercedes
  nl: motor motoren motorblok auto autos automobiel automerk voertuig voertuigen wagen vrachtwagen
      vrachtauto camion bestelwagen motorfiets bromfiets brommer scooter fiets zuiger zuigers cilinder
      cilinders verbranding verbrandingsmotor dieselmotor benzinemotor elektromotor turbo turbine
      versnellingsbak versnelling koppeling koppelen rem remmen wiel wielen band banden chassis
      carrosserie paardenkracht pk koppelstang uitlaat krukas carburateur stoom stoommachine locomotief
      hybride zelfrijdend ford toyota volkswagen bmw mercedes tesla rijden rijdt reed aandrijving karren
      koets bussen treinen snelheid stoomtrein raderen rad tandwiel as rijtuigen rups gereden
science/aircraft
  en: aircraft airplane airplanes aeroplane plane planes jet jets airliner airliners helicopter
      helicopters glider drone drones balloon zeppelin airship biplane boeing airbus concorde wing wings
      propeller cockpit fuselage rudder fighter bomber aviation aviator aerodynamic aerodynamics wright
      flight fly flew flown takeoff take-off landing altitude supersonic hangar parachute turboprop runway
      lift
  nl: vliegtuig vliegtuigen vliegtuigbouw vliegtuigbouwer vliegtuigmotor vliegmachine toestel straaljager
      straalmotor straalvliegtuig gevechtsvliegtuig f-16 f-35 helikopter helikopters zweefvliegtuig drone
      drones luchtballon zeppelin luchtschip dubbeldekker boeing airbus fokker concorde vleugel vleugels
      propeller cockpit romp roer bommenwerper luchtvaart luchtvaartpionier aerodynamica wright vliegen
      vloog gevlogen opstijgen opgestegen landen geland landing vlieghoogte supersonisch hangar parachute
      vliegveld vliegt vliegers vliegenier landingsgestel hoogte neerstorten neergestort luchtmacht
      opsteeg
science/ships
  en: ship ships boat boats vessel vessels sail sails sailing sailboat yacht ferry ferries freighter
      tanker tugboat steamship submarine submarines warship frigate destroyer battleship cruiser canoe
      kayak raft hull keel mast anchor deck rudder stern bow captain titanic shipwreck wreck sank sunk
      shipyard dock naval galleon viking rowing propeller lifeboat catamaran barge
  nl: schip schepen scheepvaart scheepsbouw scheepswerf scheepswrak scheepsramp boot boten zeilschip
      zeilschepen zeil zeilen zeilboot jacht veerboot veer veerpont vrachtschip containerschip tanker
      sleepboot stoomschip stoomboot duikboot onderzeeër onderzeeboot oorlogsschip oorlogsschepen fregat
      slagschip vliegdekschip kruiser kano kajak vlot romp kiel mast anker dek roer achtersteven boeg
      kapitein titanic wrak zinken gezonken zonk vergaan reddingsboot reddingssloep binnenschip galjoen
      roeien roeiboot catamaran werf varen voer gevaren vaart zee havens vaartuig bemanning galei matroos
      drijven dreef oceaan muiterij sloep boegbeeld ruim roeispaan konvooi zeelieden piraat piratenschip
      averij verging gedreven
science/inventions-inventors
  en: invention inventions inventor inventors invent invented patent patents patented prototype innovation
      discovery discover discovered discoverer breakthrough pioneer edison tesla bell gutenberg watt nobel
      leonardo vinci telephone telegraph gunpowder compass clock wheel penicillin dynamite experiment
      scientist scientists genius gadget device technology groundbreaking
  nl: uitvinding uitvindingen uitvinder uitvinders uitvinden uitgevonden patent patenten octrooi octrooien
      gepatenteerd prototype innovatie ontdekking ontdekkingen ontdekken ontdekt ontdekker doorbraak
      pionier edison gutenberg watt nobel nobelprijs nobelprijswinnaar leonardo vinci gloeilamp telefoon
      telegraaf stoommachine boekdrukkunst drukpers buskruit kompas klok wiel penicilline dynamiet
      experiment wetenschapper wetenschappers genie snufje technologie baanbrekend baanbreker vond uitvond
      bedacht bedenken bedenker ontwikkelen ontwikkeld vernuft techniek technologische idee geniaal
      geniale
science/materials
  en: material materials metal metals iron steel copper bronze brass aluminium aluminum gold silver lead
      tin zinc nickel titanium platinum alloy alloys glass plastic plastics rubber ceramic ceramics
      concrete cement wood leather textile fibre fiber composite composites nylon polymer graphene
      nanotechnology nanoparticles silicon diamond corrosion rust strength hardness melting brittle
      ductile
  nl: materiaal materialen materiaalkunde metaal metalen ijzer staal koper brons messing aluminium goud
      zilver lood tin zink nikkel titanium platina legering legeringen erts glas plastic kunststof
      kunststoffen rubber keramiek beton cement hout leer textiel vezel vezels koolstofvezel composiet
      composieten nylon polymeer grafeen nanotechnologie nanodeeltjes silicium diamant corrosie roest
      roesten sterkte hardheid smeltpunt smelten gesmolten bros vervormbaar smeltkroes hard zacht stof
      stenen papieren touw draad bot bamboe stro wol zijde krijt marmer porselein kristal elastisch stevig
      breekbaar bestendig dicht dichtheid buigzaam verf lijm kalk kurk ivoor leem gips fluweel polyester
      synthetisch kunstzijde email slijm bestanddeel elastiek zuivere taai smolt
science/archaeology
  en: archaeology archeology archaeologist archaeologists archeologist excavation excavations excavate
      excavated dig digging unearthed artefact artefacts artifact artifacts tomb tombs burial grave mummy
      mummies pottery shard shards ruin ruins temple relic relics treasure hoard coin coins settlement
      prehistoric neolithic megalith stonehenge pompeii tutankhamun pyramid inscription hieroglyphs
      skeleton antiquities
  nl: archeologie archeologisch archeoloog archeologen opgraving opgravingen opgraven opgegraven opgroef
      bodemvondst vondst vondsten vindplaats artefact artefacten tombe tombes graf graven grafheuvel
      grafkamer grafveld mummie mummies aardewerk scherf scherven ruïne ruïnes resten overblijfselen
      tempel relikwie schat muntschat munten nederzetting prehistorisch prehistorie steentijd bronstijd
      ijzertijd neolithicum hunebed hunebedden stonehenge pompeï toetanchamon piramide piramiden
      koolstofdatering inscriptie hiërogliefen skelet oudheden grotschildering grotschilderingen
      graafwerken ontdekt gevonden vond groef oude eeuwenoud kruik vaas beeldje bouwval sarcofaag sfinx
      papyrus mozaïek obelisk oorkonde amulet
science/ancient-history
  en: ancient antiquity rome roman romans greek greeks greece athens sparta egypt egyptian egyptians
      pharaoh pharaohs pyramid pyramids nile mesopotamia babylon babylonian assyrian sumerian persian
      persia carthage caesar augustus emperor empire alexander hannibal cleopatra gladiator gladiators
      legion legions senate republic slave slaves aqueduct colosseum mythology zeus myth homer toga
      dynasty troy gauls maya aztec inca tribe barbarian
  nl: oudheid antiek klassiek rome romein romeinen romeins grieken griekse athene sparta egypte egyptenaar
      egyptenaren egyptisch farao piramide piramides nijl mesopotamië babylon babylonisch assyrië
      soemeriërs perzen perzisch carthago caesar augustus keizer keizers keizerrijk wereldrijk alexander
      hannibal cleopatra gladiator gladiatoren legioen legioenen senaat slaaf slaven aquaduct colosseum
      mythologie mythe mythen zeus homerus troje galliërs germanen batavieren belgae maya azteken inca
      volkeren stam stammen barbaren jaartelling beschaving oude oorlogen slavin veldheer veldslag stad
      rijk tempels goden keizerin vorst latijn bijbelse sfinx papyrus sarcofaag imperium mythisch obelisk
      tiran patriciër consul
science/middle-ages
  en: medieval knight knights castle castles king feudal feudalism lord vassal serf serfs peasant peasants
      crusade crusades crusader crusaders monastery monks plague viking vikings saxon norman normans
      charlemagne byzantine byzantium constantinople sword armour armor siege tournament guild guilds
      gothic romanesque cathedral inquisition witch witches heretic mongol genghis fortress moat
      manuscript jousting squire burgundy renaissance
  nl: middeleeuwen middeleeuws middeleeuwse ridder ridders ridderorde kasteel kastelen burcht burchten
      feodaal feodalisme leenheer leenman leenstelsel vazal graaf graven graafschap hertog hertogdom
      horige horigen lijfeigene kruistocht kruistochten kruisvaarder kruisvaarders klooster monniken pest
      viking vikingen noormannen franken frankisch byzantium byzantijns constantinopel zwaard zwaarden
      harnas belegering toernooi gilde gilden gotisch romaans kathedraal inquisitie heks heksen
      heksenvervolging ketter ketters mongolen genghis vesting slotgracht handschrift perkament
      bourgondisch bourgondiërs guldensporenslag renaissance belfort lakenhal begijnhof koning kruisridder
      schild adel edelman hoven heer hellebaard kasteelheer lans pijl boog draak stadhouder oorkonde
      kroniek jonkvrouw hofnar burchtheer leengoed samoerai
science/modern-history
  en: revolution napoleon napoleonic bastille enlightenment victorian century centuries nineteenth-century
      twentieth-century historian historians history historical monarchy republic independence unification
      bismarck tsar lenin stalin soviet communism communist bolshevik mao vietnam kennedy churchill
      lincoln slavery abolition suffrage steam railway reign treaty archives decolonisation reformation
      luther
  nl: geschiedenis geschiedschrijving geschiedkundig historisch historicus historici historica revolutie
      napoleon napoleontisch waterloo verlichting eeuw eeuwen republiek onafhankelijkheid
      onafhankelijkheidsstrijd eenmaking bismarck tsaar lenin stalin sovjet sovjet-unie communisme
      communist communisten communistisch bolsjewieken mao vietnam kennedy churchill burgeroorlog
      slavernij afschaffing stemrecht kiesrecht schoolstrijd reformatie hervorming luther calvijn
      beeldenstorm archieven dekolonisatie keizerrijk opstand vrijheid verleden gebeurtenis tijdperk
      periode heerser stadhouder omwenteling patriot tijdgenoot industrialisatie tsarina
science/world-wars
  en: wwi wwii hitler nazi nazis nazism fascism fascist mussolini holocaust auschwitz genocide gestapo ss
      reich trench trenches gas verdun somme ypres passchendaele d-day normandy allied allies axis
      liberation liberated occupation resistance collaborator collaboration blitz hiroshima nagasaki
      stalingrad armistice versailles veteran veterans luftwaffe wehrmacht partisan deported
  nl: wereldoorlog wereldoorlogen hitler nazi nazisme nazi-duitsland fascisme fascist fascisten mussolini
      holocaust jodenvervolging auschwitz concentratiekamp concentratiekampen vernietigingskamp genocide
      gestapo ss loopgraaf loopgraven mosterdgas gifgas frontsoldaat westfront ijzer ieper passendale
      verdun d-day normandië landing geallieerd geallieerden bevrijding bevrijd bevrijdingsdag
      dodenherdenking bezetting bezetter verzet verzetsstrijder verzetsstrijders collaboratie
      collaborateur collaborateurs repressie oostfronter nsb blitzkrieg hiroshima atoombom stalingrad
      wapenstilstand versailles oudstrijder oud-strijders veteraan veteranen hongerwinter onderduiken
      ondergedoken onderduiker gefusilleerd gedeporteerd deportatie duitsers bommen bombardementen
      gesneuveld kamp joodse oorlogen soldaten slag onderdook
science/exploration-colonies
  en: explorer explorers exploration explore expedition expeditions voyage voyages columbus magellan vasco
      cook livingstone amundsen scott shackleton navigator navigators discovery colony colonies colonial
      colonialism coloniser colonist colonists colonisation colonization settler settlers empire conquest
      conquer conquered conquistador plantation plantations indigenous native natives spice spices
      decolonisation independence congo indies missionary pilgrim galleon imperialism imperial pole
  nl: ontdekkingsreiziger ontdekkingsreizigers ontdekkingsreis ontdekkingsreizen expeditie expedities reis
      zeereis zeevaarder zeevaarders poolreiziger poolexpeditie columbus magellaan vasco livingstone
      stanley amundsen scott kolonie kolonies koloniaal koloniale kolonialisme kolonist kolonisten
      koloniseren gekoloniseerd kolonisatie kolonisator verovering veroveren veroverd veroveraar
      veroveraars slavenhandel slavenhandelaar trans-atlantisch plantage plantages inheems inheemse
      inboorlingen specerij specerijen dekolonisatie congo leopold nederlands-indië indië suriname voc
      compagnie missionaris missionarissen imperialisme wereldrijk rubberterreur roofkunst ontdekte
      ontdekken ontdekker wereldreis zeilde avonturier slaven slavernij gesticht stichten stichting
      nederzetting onafhankelijkheid gouverneur territorium overheersing zendeling indiaan indianen
      kompagnie piraten
science/languages-writing
  en: language languages linguistic linguistics linguist linguists dialect dialects grammar grammatical
      vocabulary words syntax phonetics vowel vowels consonant spelling alphabet letter letters script
      writing written cuneiform hieroglyphs runes latin english french german spanish arabic chinese
      esperanto creole translation translate bilingual multilingual accent pronunciation pronounce verb
      noun adjective etymology dictionary idiom proverb indo-european
  nl: taal talen taalkunde taalkundig taalkundige taalwetenschap taalgebruik taalstrijd taalgrens taalfout
      taalfouten taalachterstand dialect dialecten tongval grammatica grammaticaal woordenschat woord
      woorden woordvolgorde zinsbouw klank klanken klinker medeklinker spelling spellingregels alfabet
      letter letters schrift schrijven geschreven schreef spijkerschrift hiërogliefen runen latijn engels
      frans duits spaans arabisch chinees esperanto fries afrikaans vertalen vertaling vertaald tweetalig
      meertalig moedertaal moedertaalspreker anderstalig uitspraak uitspreken werkwoord werkwoorden
      bijvoeglijk etymologie woordenboek spreekwoord uitdrukking leenwoord gebarentaal tussentaal spreekt
      sprak gesproken sprekers zin betekenis uitgesproken naamwoord betekent zeggen vers russisch grieks
      germaans romaans officiële spreektaal lexicon fonetisch notatie achtervoegsel voorvoegsel
      alfabetisch eentalig gezegde letterkunde synoniemen zeiden
science/philosophy
  en: philosophy philosopher philosophers philosophical socrates plato aristotle descartes kant hegel
      nietzsche marx spinoza wittgenstein sartre hume locke rousseau stoic stoicism existentialism
      metaphysics epistemology ethics logic logical reasoning morality moral truth rationalism rational
      empiricism utilitarianism determinism consciousness ontology dialectic doubt nihilism wisdom thinker
      thinkers idealism skepticism
  nl: filosofie filosoof filosofen filosofisch wijsbegeerte wijsgeer wijsgerig socrates plato aristoteles
      descartes kant hegel nietzsche marx spinoza erasmus wittgenstein sartre rousseau stoïcijns
      existentialisme metafysica kennistheorie ethiek logica logisch redenering redeneren moraal moreel
      waarheid rede rationalisme rationeel empirisme utilitarisme determinisme bewustzijn ontologie
      dialectiek twijfel twijfelen nihilisme wijsheid denker denkers gedachtegoed idealisme scepticisme
      zingeving levensvraag denkbeeld gedachten denken dacht geest ziel deugd zedelijk begrip idee inzicht
      bestaan leer wijze paradox dogma doctrine doctrines pragmatisch metafysisch nuance logicus bestond
science/anthropology-culture
  en: anthropology anthropologist anthropologists ethnography ethnographic culture cultures cultural
      tradition traditions traditional custom customs ritual rituals tribe tribes tribal indigenous native
      aboriginal nomad nomads kinship clan folklore folk myth legend heritage society societies sociology
      sociologist sociologists ceremony initiation shaman totem taboo festival norms values
      hunter-gatherers carnival identity subculture circumcision unesco
  nl: antropologie antropoloog antropologen antropologisch etnografie volkenkunde cultuur culturen
      cultureel traditie tradities traditioneel gewoonte gewoonten gewoontes ritueel rituelen stam stammen
      stamhoofd inheems volk volken volkeren aboriginals indianen inuit nomade nomaden verwantschap clan
      folklore volkscultuur volksverhaal sage legende mythe erfgoed samenleving maatschappij sociologie
      socioloog sociologen sociologisch ceremonie inwijding sjamaan totem taboe normen waarden
      jager-verzamelaars carnaval sinterklaas identiteit subcultuur besnijdenis zeden unesco gebruik
      bewoners oorspronkelijk volksdans beschaving mens menselijk mensheid maatschappelijk symbool
      symbolisch vlag heilige groep indiaan bevolking mythisch polygamie beschaafd amulet masker
      volksgeloof dracht klederdracht symboliek
sport/football
  en: football soccer footballer footballers goal goals goalkeeper keeper striker midfielder defender
      winger penalty penalties corner offside header dribble tackle pitch fifa uefa bundesliga messi
      ronaldo pele transfer transfers relegation relegated promoted derby hooligan hooligans supporters
      fans stadium coach squad kickoff halftime hat-trick equaliser substitute line-up var
  nl: voetbal voetballer voetballers voetballen voetbalster voetbalclub voetbalclubs voetbalbond
      voetbalploeg voetbalwedstrijd voetbalveld voetbalstadion voetbalfans doelpunt doelpunten goal goals
      doelman doelmannen keeper spits aanvaller middenvelder verdediger vleugelspeler strafschop
      strafschoppen penalty hoekschop buitenspel vrijetrap kopbal kopte dribbelen tackle fifa uefa
      wereldbeker ek wk eredivisie jupiler bundesliga duivels oranje anderlecht ajax feyenoord psv messi
      transfer transferperiode degradatie degraderen gedegradeerd promotie derby hooligan supporter
      trainer selectie basiself aftrap rust hattrick gelijkmaker owngoal blessuretijd wissel play-offs
      scoren gescoord doel bal schop schopte trapte trappen speelde spelers wedstrijden kampioenen
      landskampioen aanval verdediging middenveld elftal ploeg fan gewonnen won verloor tribune schot
      doelpuntenmaker
sport/team-sports
  en: basketball baseball rugby cricket hockey volleyball handball netball softball lacrosse korfball nba
      nfl nhl mlb quarterback touchdown dunk rebound pitcher batter batsman bowler wicket innings scrum
      try homerun puck team teams league roster draft court bat hoop inning playoffs forward guard
      linebacker touchline tryline
  nl: basketbal basketballer basketten basket honkbal honkballer rugby cricket hockey hockeyer hockeyen
      hockeyster hockeyclub ijshockey volleybal volleyballer volleyballen volley handbal handballer
      korfbal waterpolo softbal nba nfl nhl quarterback touchdown dunk rebound werper slagman homerun
      scrum puck ploeg ploegen team teams teamsport ploegsport competitie veldhockey doelvrouw ring korf
      beachvolleybal zaalvoetbal minivoetbal ploegmaat ploegmaats ploeggenoot ploeggenoten ploegsporten
      teamgenoot speelt speelde gespeeld spelers bal net scoren gooien gegooid vangen ving gevangen
sport/tennis-racket
  en: tennis badminton squash ping-pong padel racket racquet racquets wimbledon garros atp wta federer
      nadal djokovic williams serve service ace aces volley forehand backhand smash lob set sets tiebreak
      tie-break deuce seed seeded unseeded doubles singles clay grass baseline umpire net shuttlecock
      qualifier
  nl: tennis tennisser tennissers tennisster tennissen tennisbaan tennisclub tennistoernooi tenniselleboog
      badminton squash tafeltennis pingpong padel padelterrein racket rackets wimbledon garros grandslam
      grandslamtoernooi atp wta daviscup federer nadal djokovic clijsters henin opslag opslaan opslagbeurt
      serveren servicebeurt ace aces forehand backhand smash lob set sets tiebreak matchpunt breakpunt
      breakbal reekshoofd plaatsingslijst dubbelspel enkelspel gravel grastoernooi hardcourt baseline
      umpire pluimpje wereldranglijst kwalificatietoernooi won speelde net toernooi bal grandslamtitel
      opsloeg opgeslagen
sport/athletics-olympics
  en: athletics athlete athletes olympic olympics olympian paralympic paralympics medal medals medallist
      gold silver bronze sprint sprinter sprinters marathon runner runners running ran run relay hurdles
      javelin discus decathlon heptathlon triathlon gymnastics gymnast gymnasts track-and-field podium
      bolt jogging steeplechase torch doping ioc stadium hammer cross-country
  nl: atletiek atleet atleten atlete olympisch olympische olympiër spelen paralympisch paralympics
      medaille medailles medaillewinnaar goud zilver brons plak eremetaal sprint sprinten sprinter
      sprinters marathon loper lopers lopen liep gelopen hardlopen hardloper hardlopers hardgelopen joggen
      loopwedstrijd stratenloop veldlopen veldloop estafette horden hordeloop verspringen hoogspringen
      polsstok polsstokhoogspringen speerwerpen discuswerpen kogelstoten tienkamp zevenkamp meerkamp
      triatlon duatlon gymnastiek turnen turner turnster turnsters atletiekbaan podium wereldrecord
      dopinggebruik bolt thiam ioc boic noc-nsf vlam rennen springen sprong gesprongen werpen wierp
      geworpen gooien kogel speer discus won bronzen deelnemen deelnam fakkel hardliep deelgenomen
sport/cycling
  en: cycling cyclist cyclists bike bikes bicycle bicycles pedal peloton sprint sprinter climber
      time-trial stage stages giro vuelta breakaway cyclocross mountainbiking bmx velodrome cobbles
      cobblestones paris-roubaix flanders merckx armstrong doping epo teammate domestique saddle helmet
      climb descent uci rider riders crash puncture slipstream handlebar
  nl: wielrennen wielrenner wielrenners wielersport wielerploeg wielerseizoen wielerwedstrijd
      wielerklassieker wielerkoers wielerbond wielertoerist wielertoeristen fiets fietsen fietste renner
      renners koers koersen peloton sprint spurt massasprint klimmer klimmers tijdrit tijdrijder
      ploegentijdrit etappe etappes rit ritzege ritwinnaar eindklassement bolletjestrui tour giro vuelta
      ontsnapping vluchters demarrage demarreren veldrijden veldrit veldrijder cyclocross mountainbike bmx
      wielerbaan baanwielrennen kasseien kasseistroken parijs-roubaix merckx boonen aert doping epo knecht
      ploegleider zadel helm uci valpartij waaiers kermiskoers reed gereden rijden won trui klimmen klom
      geklommen
sport/swimming-water
  en: swimming swim swam swum swimmer swimmers pool pools freestyle breaststroke backstroke butterfly
      medley lane diving diver rowing rower rowers oar canoeing canoe kayaking kayak sailing sailor
      surfing surfer surfers surfboard windsurfing kitesurfing regatta phelps goggles lifeguard lap laps
      snorkel snorkelling wetsuit synchronised
  nl: zwemmen zwom gezwommen zwemmer zwemmers zwemster zwembad zwembaden zwemclub zwemles zwemwedstrijd
      zwembroek vrijeslag schoolslag rugslag vlinderslag wisselslag baantje baantjes schoonspringen duiken
      gedoken dook duiker duikers waterpolo roeien roeier roeiers roeiboot kanoën kano kajak kajakken
      zeilen zeiler zeilers zeilwedstrijd regatta surfen surfer surfers surfplank windsurfen kitesurfen
      waterskiën phelps duikbril redder redders snorkelen wetsuit openwaterzwemmen watersport suppen
      synchroonzwemmen zeilde golven peddelen boot water
sport/winter-sports
  en: ski skis skiing skier skiers snowboard snowboarding snowboarder slalom downhill biathlon bobsleigh
      bobsled luge skeleton skating skate skates skater skaters curling slope slopes piste snow ice rink
      chairlift alpine avalanche après-ski off-piste sled sledge toboggan nordic
  nl: ski skiën skie skiër skiërs geskied skipiste skipistes skigebied skigebieden skilift skivakantie
      skioord skispringen skileraar snowboard snowboarden snowboarder langlaufen langlauf slalom afdaling
      reuzenslalom biatlon bobslee bobsleeën rodelen skeleton schaatsen geschaatst schaatser schaatsers
      schaatsster schaatsbaan kunstschaatsen kunstschaatser kunstrijden langebaanschaatsen shorttrack
      elfstedentocht elfstedenkoorts natuurijs ijshockey ijsbaan ijspiste curling piste pistes
      stoeltjeslift winterspelen wintersport wintersporter wintersporters wintersportgebied alpineskiën
      lawine lawinegevaar après-ski slee sleeën sneeuw thialf ijs glijden gleed
sport/motor-racing
  en: formula f1 racing race racer racers driver drivers prix lap laps circuit circuits track pit-stop
      pitstop pits ferrari mclaren mercedes verstappen hamilton schumacher senna nascar indycar rally
      rallying motogp motocross motorbike motorsport superbike karting kart qualifying chicane crash tyres
      grid podium overtake overtaking fia
  nl: formule f1 autosport autoracen autorace autocoureur racen race races racer racewagen raceauto
      coureur coureurs piloot rijder rijders grandprix poleposition pole rondetijd ronde rondes circuit
      circuits spa-francorchamps zandvoort zolder pitstop pits ferrari mclaren mercedes verstappen
      vandoorne hamilton schumacher rally rallypiloot motorsport motorrace motogp motorcross motocross
      motorrijder karten kart karting kwalificatie kwalificaties safetycar zijspan startrij startgrid
      crash inhaalmanoeuvre banden bandenkeuze reed gereden rijden won winnen motorfiets overwinning
      gewonnen
sport/martial-arts-boxing
  en: boxing boxer boxers knockout ko punch punches uppercut jab heavyweight middleweight lightweight
      welterweight ring ali tyson rounds wrestling wrestler wrestlers judo judoka karate taekwondo
      kickboxing kickboxer kung-fu mma ufc jiu-jitsu sumo fencing fencer sword foil dojo belt grapple
      sparring bout fighter fighters martial muay aikido throw opponent
  nl: boksen bokser boksers boksster bokswedstrijd bokskamp boksring bokshandschoen gebokst knock-out
      knockout ko uppercut stoot zwaargewicht middengewicht lichtgewicht weltergewicht ali tyson worstelen
      worstelaar worstelaars judo judoka karate taekwondo kickboksen kickbokser kooivechten kooivechter
      kungfu mma jiujitsu sumo sumoworstelaar schermen schermer degen floret dojo sparren kamp kampen
      vechter vechters vechtsport vechtsporten gevechtssport gevechtssporten thaiboksen ippon titelgevecht
      aikido vocht vechten gevochten gevecht strijd slaan sloeg gordel vuist titel verslaan versloeg
      geslagen verslagen
sport/golf-equestrian-other
  en: golf golfer golfers hole holes birdie bogey par putt green fairway bunker tee caddie masters ryder
      woods club handicap horse horses equestrian jockey jockeys racecourse dressage showjumping jumping
      stable saddle rider riders riding pony polo derby gallop darts snooker billiards bowling archery
      archer chess climbing skateboard shooting petanque dartboard
  nl: golf golfer golfers golfen golfbaan golfterrein golfclub hole holes birdie bogey par putt green
      fairway bunker tee caddie masters ryder handicap paard paarden paardrijden paardensport
      paardenrennen paardenrace renpaard renbaan hippisch ruiter ruiters amazone jockey dressuur
      dressuurruiter springconcours jumping springruiter eventing manege stal zadel galop draf pony polo
      darts darter snooker biljart biljarten bowlen bowling kegelen boogschieten boogschutter schaken
      schaker schaakgrootmeester klimmen muurklimmen skateboarden schietsport petanque kaatsen
      duivenmelker wipschieten reed rijden gereden pijl boog dam schaakbord werpen gooien springen sprong
      klom geklommen wierp geworpen gesprongen
sport/match-referee-tournament
  en: match matches game tournament tournaments championship championships champion champions cup final
      finals finalist semi-final semi-finals quarter-final quarter-finals league competition contest
      fixture referee referees umpire linesman whistle foul fouls suspension suspended sent-off win won
      wins lose lost defeat defeated beat beaten draw score scored scoring points ranking standings
      qualify qualified qualification title trophy victory winner loser overtime var spectators opponent
      rival
  nl: wedstrijd wedstrijden match matchen duel duels toernooi toernooien kampioenschap kampioenschappen
      kampioen beker bekerfinale finale finales finalist kwartfinale competitie speeldag speelronde poule
      groepsfase loting scheidsrechter scheids ref lijnrechter grensrechter fluiten gefloten floot fluitje
      overtreding geel rood schorsing geschorst uitgesloten winst winnen won gewonnen zege overwinning
      verlies verliezen verloren nederlaag versloeg verslagen verslaan gelijkspel gelijk score gescoord
      stand punten rangschikking klassement ranglijst kwalificeren gekwalificeerd trofee winnaar verliezer
      verlenging tegenstander tegenstrever titelverdediger toeschouwers wint verslaat halve deelnemen
      deelname deelnemer strijd rivaal plaats titel spelen speelde rangen prijzen medaille record uitslag
      triomf speelt tribune tribunes treffer bokaal matchbal deelgenomen
sport/training-injuries-fitness
  en: training train trained trainer practice workout workouts fitness gym exercise exercises warm-up
      stretching stamina endurance strength weights weightlifting bodybuilding muscle muscles injury
      injuries injured hamstring ligament cruciate knee ankle sprain sprained strain fracture concussion
      recovery rehab rehabilitation physio physiotherapist comeback sidelined coach coaching doping
      steroid steroids performance-enhancing crossfit yoga pilates cardio treadmill groin achilles
  nl: training trainingen trainen getraind trainde trainer trainingskamp trainingsschema oefenen oefening
      oefeningen fitness fitnessen fitnesszaal fitnesscentrum sportschool sportzaal opwarming warming-up
      stretchen uithouding uithoudingsvermogen conditie kracht krachttraining gewichtheffen bodybuilding
      spier spieren spierblessure spierscheur blessure blessures blessureleed geblesseerd kwetsuur
      kwetsuren gekwetst hamstring kruisband kruisbanden knieblessure enkel enkelblessure verstuikt
      verstuiking verrekt verrekking breuk hersenschudding herstel revalidatie revalideren kinesist
      kinesitherapie fysio comeback rentree doping dopingcontrole anabole steroïden yoga pilates cardio
      loopband lies achillespees oefen oefent sterk springtouw bewegen zweten gewond rennen fit bewoog
arts/film
  en: film films movie movies cinema cinemas director directors directed actor actors actress actresses
      hollywood bollywood oscar oscars cannes blockbuster screenplay screenwriter script scene scenes
      shooting plot trailer premiere sequel remake comedy thriller drama horror western animation animated
      disney pixar spielberg hitchcock box-office studio producer stuntman documentary soundtrack starring
      role cast bond cinematographer filmmaker filmed
  nl: film films filmen gefilmd filmpje filmmaker filmmakers filmregisseur filmfestival filmster
      filmsterren filmprijs filmwereld filmzaal filmrol speelfilm speelfilms bioscoop bioscopen
      bioscoopzaal cinema kinepolis regisseur regisseurs regisseren geregisseerd regie acteur acteurs
      actrice actrices acteren hollywood oscar oscars cannes scenario scenarist draaiboek scène scènes
      opname opnames trailer première vervolgfilm remake komedie thriller drama horrorfilm western
      animatiefilm tekenfilm disney pixar documentaire documentaires kaskraker kassucces producent
      soundtrack hoofdrol hoofdrolspeler bijrol stuntman bond kortfilm langspeelfilm ondertiteling speelde
      speelt rollen gespeeld verfilmd verfilming ster bioscoopfilm draaien vertolken actiefilm romantische
      held personage personages productie komische episode
arts/television-celebrity
  en: television tv series sitcom soap episode episodes season show shows presenter host anchor quiz
      reality contestant celebrity celebrities star stars fame famous paparazzi gossip scandal kardashian
      oprah netflix hbo bbc channel channels broadcast viewers ratings audience comedian comedians idol
      emmy emmys influencer cartoon simpsons tabloid commercial
  nl: televisie tv televisiezender televisieprogramma tv-programma tv-serie tv-reeks reeks reeksen serie
      series soap sitcom feuilleton aflevering afleveringen seizoen presentator presentatoren
      presentatrice presenteren talkshow quiz quizmaster spelprogramma spelshow kijker kijkers kijkcijfer
      kijkcijfers kijkcijferkanon realityshow realityreeks kandidaat bv bekendheid beroemd beroemdheid
      beroemdheden ster sterren sterretje showbizz roddel roddels roddelblad roddelpers paparazzi netflix
      hbo zender zenders vrt vtm npo rtl één canvas komiek cabaretier comedian talentenjacht talentenshow
      idool programmamaker gast reclameblok roem show fans zangeres bekijken keken kanaal programma
      tekenfilm uitgezonden persoonlijkheid episode episodes bekeek
arts/music-concerts
  en: music musical musician musicians song songs singer singers sing sang sung band bands concert
      concerts gig gigs tour album albums single singles hit hits chart charts rock pop jazz blues hip-hop
      rap rapper rappers techno metal punk folk classical orchestra symphony opera composer composers
      conductor guitar guitarist piano pianist violin drums drummer lyrics melody rhythm beatles mozart
      beethoven bach grammy eurovision vinyl dj choir remix
  nl: muziek muzikaal muzikant muziekgroep muziekindustrie lied liedje liedjes zanger zangeres zangeressen
      zingen zong gezongen zang band concert concertzaal optreden optredens optrad opgetreden tournee
      plaat platenlabel platenfirma album single singles hit hitlijst hitparade popmuziek jazz blues
      hiphop rap rapper techno punk kleinkunst orkest symfonie opera componist dirigent gitaar gitarist
      piano pianist viool violist drum drummer songtekst melodie ritme beatles mozart beethoven bach
      grammy songfestival eurovisiesongfestival vinyl dj koor voorprogramma rock groep liederen nummer
      tonen klank snaar dirigeerde componeerde speelde spelen gespeeld fluit trompet orgel uitgebracht
      uitbracht bracht klassiek artiest zanggroep volksmuziek trommel hoorn genre genres refrein stem solo
      solist duet sonate sonates prelude opus requiem hymne harp luit harmonieus octaaf akkoord strofe
      akoestisch cello cellist hobo klarinet contrabas saxofoon tuba klavecimbel kwartet trio symfonisch
arts/theatre-dance
  en: theatre theater theatres stage play plays playwright playwrights drama dramatist shakespeare hamlet
      tragedy comedy actor actors actress audience performance performances curtain broadway musical
      musicals rehearsal ballet ballerina dance dances dancing dancer dancers danced choreographer
      choreography tango salsa flamenco waltz hip-hop puppet puppetry circus clown acrobat magician
      monologue improvisation troupe applause costume cabaret stand-up
  nl: theater theaters theaterstuk theatervoorstelling theatermaker theatergezelschap theaterseizoen
      toneel toneelstuk toneelstukken toneelschrijver toneelgezelschap toneelspeler toneelhuis schouwburg
      schouwburgen podium podiumkunsten podiumkunstenaar voorstelling voorstellingen opvoering opvoeren
      opgevoerd tragedie komedie drama shakespeare acteur actrice publiek gordijn doek musical musicals
      repetitie repeteren ballet ballerina dans dansen gedanst danser danseres dansgezelschap
      dansvoorstelling choreograaf choreografie tango salsa flamenco wals poppenkast poppentheater
      marionet circus clown acrobaat goochelaar monoloog improvisatie gezelschap applaus kostuum decor
      cabaret kleinkunst stand-up revue figurentheater spelen speelde optreden optrad toeschouwer rol
      dramatisch masker show applaudisseren toverkunst goochelen danspas dramaturg satire klucht parodie
      goocheltruc opgetreden
arts/painting-museum
  en: art arts artist artists painting paintings painter painters painted portrait portraits landscape
      canvas brush watercolour watercolor fresco sculpture sculptures sculptor sculptors statue museum
      museums gallery galleries exhibition exhibitions exhibit curator masterpiece collection collector
      auction sotheby christie rembrandt rubens gogh vermeer bruegel magritte picasso monet leonardo
      impressionism impressionist cubism surrealism baroque abstract louvre tate mural graffiti banksy
      engraving drawing forgery restored ensor
  nl: kunst kunsten kunstenaar kunstenaars kunstenares kunstwerk kunstwerken kunstgeschiedenis
      kunstverzameling kunstverzamelaar kunsthandelaar kunstroof schilderkunst schilderij schilderijen
      schilder schilders schilderen geschilderd portret zelfportret landschap stilleven doek penseel
      aquarel fresco beeld beeldhouwer beeldhouwwerk sculptuur standbeeld museum musea museumdirecteur
      galerie galerij galeriehouder tentoonstelling tentoongesteld expositie expo curator meesterwerk
      veiling veilinghuis geveild rembrandt rubens gogh vermeer bruegel magritte ensor permeke picasso
      monet rijksmuseum louvre impressionisme kubisme surrealisme barok abstract muurschildering graffiti
      gravure tekening restauratie vervalser tekende getekend kleuren olieverf werken lijst kunstzinnig
      artistiek stijl museumstuk afbeelden afgebeeld krijt tekenaar impressionistisch geportretteerd
      mozaïek karikatuur realisme realistisch expressionisme silhouet reliëf creatie
arts/literature
  en: literature literary book books novel novels novelist writer writers author authors poem poems poet
      poets poetry verse prose fiction nonfiction chapter protagonist publisher publishing published
      bestseller paperback library reader readers reading biography autobiography memoir essay essayist
      fable nobel booker pulitzer tolstoy dickens shakespeare hemingway kafka orwell tolkien comic comics
      bookshop manuscript translation narrator sonnet rhyme thriller
  nl: literatuur literair boek boekenbeurs boekenweek boekenbal boekhandel roman romanschrijver schrijver
      schrijfster auteur gedicht gedichtenbundel dichter dichteres dichtbundel poëzie vers verzen proza
      fictie non-fictie kortverhaal verhalenbundel hoofdstuk personage hoofdpersonage uitgeverij uitgever
      uitgegeven bestseller bibliotheek lezer lezen las biografie autobiografie memoires essay sprookje
      fabel nobelprijs libris ako-prijs debuutroman debuut claus mulisch reve hermans boon lanoye kafka
      orwell jeugdboek kinderboek prentenboek strip stripverhaal stripboek stripauteur kuifje suske
      manuscript vertaling verteller sonnet rijm misdaadroman schreef geschreven schrijven verhaal
      vertelling thema held heldin schepper geestig bundel werk hoofdfiguur titel epos saga novelle strofe
      satire episch pseudoniem letterkundige ode editie parodie oeuvre fictief allegorie kroniek utopie
      trilogie gelezen
arts/architecture-monuments
  en: architecture architect architects architectural building buildings skyscraper skyscrapers tower
      towers eiffel castle castles palace palaces cathedral cathedrals church temple mosque bridge bridges
      monument monuments monumental heritage unesco restoration restore restored facade dome arch arches
      column columns gothic baroque nouveau modernist brutalism bauhaus corbusier gaudi horta ruin ruins
      statue landmark landmarks memorial roof colosseum acropolis taj blueprint
  nl: architectuur architect architecten architectenbureau architectonisch bouwkunst bouwwerk bouwstijl
      gebouw gebouwen wolkenkrabber wolkenkrabbers toren torens eiffeltoren kasteel kastelen paleis
      kathedraal kerk tempel brug bruggen monument monumenten monumentaal monumentenzorg erfgoed
      werelderfgoed beschermd unesco restauratie restaureren gerestaureerd gevel gevels koepel boog bogen
      zuil zuilen pilaar gotisch gotiek barok renaissance nouveau jugendstil modernistisch brutalisme
      bauhaus gaudi horta ruïne standbeeld gedenkteken oorlogsmonument belfort begijnhof atomium
      herbestemming bouwmeester bouwen gebouwd ontworpen ontwierp ontwerpen fontein plein muren piramide
      ruïnes basiliek opgetrokken historische poort gewelf obelisk paviljoen viaduct neoklassiek romaanse
      fundament torenspits kerktoren portiek reliëf sierlijk
arts/photography
  en: photography photograph photographs photographer photographers photo photos picture pictures camera
      cameras lens lenses shutter aperture exposure flash tripod darkroom negative negatives film polaroid
      kodak nikon canon leica portrait selfie selfies snapshot digital pixel pixels photojournalist zoom
      focus black-and-white instagram album magnum daguerreotype
  nl: fotografie foto fotos fotograaf fotografen fotografe fotograferen gefotografeerd fotografisch
      fotocamera fototoestel fotoreportage fotoreeks fotoboek fototentoonstelling fotowedstrijd
      fotojournalist persfoto persfotograaf camera lens lenzen objectief sluiter sluitertijd diafragma
      belichting flits flitser statief negatief negatieven polaroid kodak nikon canon portret portretfoto
      selfie selfies kiekje kiekjes pixel pixels zoom scherpte scherpstellen zwart-wit afbeelding
      fotoshoot fotoalbum daguerreotypie bijschrift beeld afgebeeld plaatje
arts/fashion-design
  en: fashion fashionable designer designers design catwalk runway model models supermodel clothes
      clothing dress dresses skirt suit jacket shoes handbag jewellery jewelry couture haute-couture
      collection collections trend trends trendy style stylish stylist label chanel dior gucci versace
      armani prada vogue fabric silk denim jeans textile accessory accessories perfume cosmetics makeup
      interior furniture tattoo hairstyle boutique vintage wardrobe
  nl: mode modeontwerper modeontwerpers modeshow modeweek modehuis modehuizen modemerk modeblad modieus
      modeacademie ontwerper ontwerpers ontwerp ontwerpen ontworpen catwalk model modellen topmodel
      fotomodel mannequin kleding kleren kledingstuk kledij jurk jurken kleed rok pak kostuum jas schoen
      schoenen handtas handtassen juweel juwelen haute-couture couturier collectie collecties trend trendy
      stijl stijlvol stylist label chanel dior gucci versace armani margiela stof zijde denim jeans
      accessoires parfum cosmetica make-up interieur meubel meubelontwerp designmeubel tatoeage kapsel
      garderobe ontwierp elegant broek draagt droeg gedragen kous hoed flanel fluweel ontwerpster creatie
arts/festivals-holidays
  en: festival festivals festivalgoer festivalgoers lineup line-up headliner campsite glastonbury
      woodstock coachella tomorrowland carnival parade fair funfair fireworks celebration celebrate
      celebrated celebrations party parties holiday christmas easter halloween anniversary birthday
      tradition costume oktoberfest rave crowd procession jubilee thanksgiving carnaval feast fete
  nl: festival festivals festivalganger festivalgangers festivalweide festivalzomer muziekfestival line-up
      affiche hoofdact headliner camping werchter pukkelpop tomorrowland pinkpop lowlands dour carnaval
      carnavalsstoet carnavalist praalwagen aalst stoet stoeten optocht parade kermis foor jaarmarkt
      braderie rommelmarkt vuurwerk viering vieren gevierd feest feesten feestje feestdag feestdagen fuif
      fuiven kerst kerstmis kerstmarkt pasen halloween nieuwjaar oudejaar oudejaarsavond verjaardag
      jubileum sinterklaas koningsdag vrijmarkt processie reuzenstoet feestvierders festivalbandje rave
      vierde feestelijk jaarlijks dansen muziek traditie cadeaus kerstboom kerstman paashaas pompoen
      oudejaarsnacht show plechtigheid vampier heks
arts/games-toys
  en: game games gaming gamer gamers videogame playstation xbox nintendo console consoles mario zelda
      pokemon minecraft fortnite esports e-sports chess chessboard checkers monopoly scrabble cards card
      poker bridge dice puzzle puzzles crossword sudoku casino casinos gambling gamble gambler lottery
      jackpot bet bets betting bookmaker roulette lego toy toys doll dolls barbie joystick multiplayer
      avatar player
  nl: spel spelletje spelletjes spellen gezelschapsspel gezelschapsspellen bordspel bordspellen game games
      gamen gamer gamers videogame videogames computerspel computerspellen playstation xbox nintendo
      console spelconsole spelcomputer mario pokémon minecraft fortnite e-sports schaken schaakbord dammen
      monopoly scrabble kaart kaarten kaartspel kaartspelen pokeren poker bridge dobbelsteen dobbelstenen
      puzzel puzzels kruiswoordraadsel sudoku casino gokken gokker gokkantoor gokverslaving gokverslaafde
      gokreclame kansspel kansspelcommissie loterij lotto jackpot weddenschap weddenschappen wedden inzet
      roulette lego speelgoed pop poppen barbie knikkers spelregels speelt speelde gespeeld speler winnen
      won bal schaakstuk pion poppenhuis vlieger beurt step gewonnen
travel/countries-borders
  en: country countries nation nations border borders frontier territory territories state states capital
      continent continents population inhabitants kingdom republic america american britain british france
      french germany german italy italian spain russia russian china chinese japan india africa african
      asia asian australia canada brazil netherlands dutch belgium belgian flag anthem geography sovereign
      independence secession annexed annexation flanders wallonia province
  nl: land landen natie naties grens grenzen grensgebied grensstreek grondgebied gebied staat staten
      hoofdstad hoofdsteden werelddeel werelddelen continent bevolking inwoner inwoners inwonersaantal
      koninkrijk republiek amerika amerikaans groot-brittannië brits engeland frankrijk frans duitsland
      duits italië italiaans spanje spaans rusland russisch china japan india afrika afrikaans azië
      australië canada brazilië nederland nederlands nederlander belgië belgisch belg belgen vlaanderen
      vlaams wallonië waals vlag volkslied aardrijkskunde geografie onafhankelijk afscheiding afscheuren
      annexatie geannexeerd provincies oppervlakte landelijk nationaal internationaal noordelijk zuidelijk
      volk volkeren rijk wereld engelse engelsman fransman duitser italianen spanjaard russen chinese
      japanners vlaming europese aziatisch indisch australische canadese braziliaanse griekenland turkije
      polen portugal zweden noorwegen denemarken finland oostenrijk zwitserland hongarije ierland
      schotland mexico argentinië egypte israël iran irak syrië pakistan oekraïne indonesië marokko
      inheems gelegen grenzend regio bewonen streek provinciale verenigde territorium vorstendom kalifaat
      soevereine eilandstaat landengte
travel/cities
  en: city cities town towns village villages urban metropolis downtown suburb suburbs street streets
      square avenue boulevard district neighbourhood neighborhood quarter london paris tokyo berlin
      amsterdam brussels antwerp rotterdam ghent rome madrid moscow beijing skyline centre center slum
      resident residents citizens inhabitants nightlife canals market plaza outskirts megacity
  nl: stad steden stadje stadscentrum stadsdeel stadswijk stadsbewoner stadsleven stedelijk dorp dorpen
      dorpje dorpskern dorpsplein gehucht grootstad grootsteden wereldstad metropool randstad voorstad
      voorsteden buitenwijk straat straten plein pleinen laan boulevard steeg wijk wijken buurt binnenstad
      centrum londen parijs tokio berlijn amsterdam brussel antwerpen rotterdam gent brugge leuven
      mechelen utrecht rome madrid moskou gracht grachten skyline inwoner inwoners bewoner bewoners
      stedeling uitgaansleven markt stadsmuur stadspark dorpsstraat gevels gelegen bewoont wonen parken
travel/tourism-leisure
  en: tourism tourist tourists touristic holiday holidays vacation vacations holidaymaker holidaymakers
      travel traveller travellers traveler travelers trip trips resort resorts beach beaches sunbathing
      sightseeing sights attraction attractions zoo park parks hike hiking hiker hikers trail trails walk
      walking backpack backpacker backpacking camping campsite tent caravan excursion tour guide souvenir
      souvenirs getaway destination destinations itinerary picnic cruise rollercoaster
  nl: toerisme toerist toeristen toeristisch massatoerisme toeristenbelasting vakantie vakanties
      vakantieganger vakantiegangers vakantiebestemming vakantieoord vakantiepark vakantiehuis
      vakantiewoning reis reizen reiziger reizigers reisde gereisd reisbureau reisorganisatie reisgids
      bestemming bestemmingen strand stranden strandganger zonnen zonnebaden bezienswaardigheid
      bezienswaardigheden attractie attracties attractiepark pretpark efteling plopsaland dierentuin
      dierenpark wandelen wandelaar wandelroute wandelpad wandeltocht trektocht rugzak rugzaktoerist
      backpacker kamperen kampeerder camping tent caravan mobilhome camper uitstap uitstapje daguitstap
      excursie rondleiding rondreis citytrip stedentrip souvenir cruise staycation fietsvakantie achtbaan
      tocht avontuur bezoeken bezocht bezoekt vrije ontspanning
travel/visa-border-documents
  en: visa visas passport passports border customs immigration checkpoint embassy consulate permit permits
      entry entries stay id document documents stamp biometric schengen overstay waiver residence
      declaration duty-free luggage inspection control application citizenship expired renewal esta
      crossing officer
  nl: visum visa visumplicht visumaanvraag visumvrij paspoort paspoorten reispas reisdocument
      reisdocumenten identiteitskaart identiteitsbewijs id-kaart rijbewijs grenscontrole grenscontroles
      grenspost grensovergang grenswachter douane douanier douaniers douanecontrole aangifte
      immigratiedienst ambassade consulaat vergunning werkvergunning verblijfsvergunning verblijfskaart
      verblijfstitel inreizen ingereisd inreisverbod binnenkomst uitreizen schengen schengenzone stempel
      biometrisch aanvraag aanvragen aangevraagd verlopen vernieuwen vernieuwing bagagecontrole
      belastingvrij loket vaccinatiebewijs grens grenzen toegang toelating aanvroeg verliep
travel/transport-journey
  en: flight flights airline airlines airport airports plane train trains station stations platform ticket
      tickets boarding gate departure departures arrival arrivals depart passenger passengers luggage
      baggage suitcase delay delayed delays cancelled cancellation reservation booking ferry cruise bus
      coach timetable schedule connection transfer seat seats conductor stewardess check-in ryanair klm
      eurostar thalys interrail stopover layover jetlag railcard taxi uber metro subway
  nl: vlucht vliegen vloog gevlogen vliegtuig vliegmaatschappij luchtvaartmaatschappij luchthaven
      luchthavens vliegveld zaventem schiphol charleroi trein treinreis treinreiziger treinverkeer
      treinkaartje treinstel station perron spoor ns nmbs kaartje kaartjes ticket vliegticket instappen
      ingestapt instapkaart uitstappen overstappen overgestapt vertrek vertrok vertrekhal aankomst
      aankomen passagier reiziger bagage koffer vertraging vertraagd geannuleerd annuleren afgeschaft
      reservering boeken ferry veerboot bus busreis touringcar dienstregeling aansluiting zitplaats
      conducteur stewardess inchecken ryanair klm eurostar thalys interrail jetlag taxi taxichauffeur
      aangekomen reizen reisde tocht rijden rit halte haltes varen voer gevaren vervoer aankwam reed
      gereden
travel/hotels-accommodation
  en: hotel hotels motel hostel hostels inn guesthouse guesthouses lodge lodging lodgings accommodation
      bed-and-breakfast b&b airbnb apartment cottage cabin bungalow villa resort room rooms suite
      reception receptionist check-in check-out booking reservation breakfast guest guests stay overnight
      minibar lobby concierge housekeeping spa pool hilton chalet
  nl: hotel hotels hotelkamer hotelkamers hotelketen hotelgast hotelgasten hotelreceptie hoteluitbater
      motel hostel jeugdherberg herberg pension gastenverblijf gastenkamer gastenkamers logies logement
      overnachting overnachtingen overnachten overnacht verblijf verblijven verbleef verbleven
      accommodatie onderkomen b&b airbnb vakantiehuisje vakantiehuisjes vakantieverblijf huisje bungalow
      bungalowpark villa chalet kamer kamers suite receptie receptionist inchecken ingecheckt uitchecken
      boeking reserveren gereserveerd ontbijt ontbijtbuffet gast gasten minibar lobby conciërge
      roomservice wellness zwembad sleutelkaart logeren gelogeerd logeerde logeerkamer bed
travel/disasters-accidents-rescue
  en: accident accidents crash crashed collision collided derailed derailment disaster disasters
      catastrophe victim victims casualty casualties dead injured wounded missing survivor survivors
      rescue rescued rescuer rescuers fire fires blaze wildfire explosion exploded flood floods flooded
      avalanche drowning drowned shipwreck capsized sinking sank collapse collapsed earthquake firefighter
      firefighters ambulance emergency evacuated evacuation evacuate trapped debris search helicopter
      wreckage aid stampede landslide airlifted
  nl: ongeval ongevallen ongeluk verkeersongeval verkeersongeluk verkeersdode arbeidsongeval botsing
      botsen botste gebotst aanrijding aangereden crash crashte gecrasht neergestort neerstorten
      ontsporing ontspoord kettingbotsing ramp rampgebied rampenplan vliegramp natuurramp slachtoffer dode
      dodental gewond zwaargewond lichtgewond omgekomen omkomen vermist overlevende redding redden gered
      reddingsactie reddingswerkers woningbrand bosbrand brandweer uitgebrand explosie ontploffing
      ontploft gasontploffing overstroming overstroomd watersnood lawine verdrinken verdronken gekapseisd
      instorting ingestort ambulance hulpdiensten spoedgevallen evacuatie evacueren bekneld puin
      brokstukken zoekactie vluchtmisdrijf brand geëvacueerd verongelukt verongelukken verbrand vuur rook
      redt reddingsboot sterven stierf dodelijk verwondingen schade verwoest vernield vernietigd
      noodtoestand gevaar stortte beving brandweerlieden overleefde blussen zonk zinken paniek evacueerde
      schipbreuk nood gaslek wrak puinhoop vonk omkwam gestorven gezonken
travel/maps-directions
  en: map maps atlas globe compass gps navigation navigate navigator route routes direction directions
      north south east west northern southern eastern western latitude longitude equator meridian
      coordinates cartography cartographer scale legend road street left right turn straight crossroads
      roundabout distance kilometre kilometres miles signpost signs landmark satnav detour shortcut
      orienteering location
  nl: kaart kaarten landkaart wegenkaart stadsplan plattegrond atlas wereldbol globe kompas gps navigatie
      navigatiesysteem navigeren route routes routeplanner routebeschrijving richting richtingen wegwijzer
      wegwijzers noord noorden noordelijk zuid zuiden zuidelijk oost oosten oostelijk westen westelijk
      windrichting breedtegraad lengtegraad evenaar meridiaan coördinaten cartografie cartograaf schaal
      legende links rechts rechtdoor afslaan afgeslagen kruispunt rotonde afstand kilometer kilometers
      verkeersbord omleiding omweg sluiproute ligging gelegen verdwalen verdwaald oriëntatie noordoosten
      noordwesten zuidoosten zuidwesten noorderbreedte ligt liggen lengte breedte horizon afsloeg lag
jobs/management-executive
  en: manager managers management managing director directors executive executives ceo coo cfo chief head
      leadership leader lead oversee oversees overseeing supervise supervisor strategy strategic
      strategies objectives goals targets board stakeholder stakeholders decision decisions
      decision-making budget organisation organization organisational department departments delegate plan
      planning performance responsible accountable business operations coordinate headquarters
      shareholders deputy
  nl: manager managers management managementteam directeur directeurs directrice directie directielid
      bestuurder bestuurders bedrijfsleider bedrijfsleiding zaakvoerder ceo leiding leidinggeven
      leidinggevend leidinggevende leidinggevenden leider leidt aansturen aangestuurd beleid strategie
      strategisch doelstelling doelstellingen aandeelhouder besluitvorming beslissing beslissingen
      beslissen budget organisatie organisatorisch afdeling afdelingen afdelingshoofd diensthoofd
      teamleider ploegbaas chef delegeren plannen planning prestaties eindverantwoordelijke
      verantwoordelijke stakeholders bedrijfsvoering coördineren beheren leidde geleid baas hoofd
jobs/policy-administration-officer
  en: policy policies policymaking adviser advisor advisory advise advises regulation regulations
      legislation government official officials administration administrator programme programmes analyse
      analysis report reports recommendations consult consultation stakeholder compliance implementation
      implement evaluate evaluation research affairs council municipal permits licensing inspector
      directive guideline guidelines governance briefing draft drafting
  nl: beleid beleidsmedewerker beleidsadviseur beleidsverantwoordelijke beleidsplan beleidsnota
      beleidsvoorbereidend beleidsvoorstel advies adviezen adviseren adviseur adviseurs regelgeving
      wetgeving reglement overheid overheidsdienst ambtenaar ambtenaren ambtelijk administratie
      administratief bestuurskunde bestuurskundig programma analyseren analyse rapport rapporten
      rapporteren rapportage aanbeveling aanbevelingen overleg overleggen uitvoering evalueren evaluatie
      dossier dossiers dossierbeheerder dossierbehandelaar vergunning vergunningen vergunningverlening
      inspecteur richtlijn richtlijnen gemeentelijk nota notulen belanghebbenden subsidie subsidieaanvraag
jobs/finance-accounting-audit
  en: accountant accountants accounting accounts bookkeeper bookkeeping audit auditor auditors auditing
      ledger balance statement statements financial finance finances budget budgeting invoice invoices
      invoicing payable receivable payroll tax taxes vat returns treasury treasurer controller controlling
      cost costs expenses forecast fiscal reconcile reconciliation bank banker loan credit creditor
      investment actuary analyst broker depreciation asset assets liabilities year-end profitability
      debtor payment payments
  nl: accountant accountants accountancy boekhouder boekhouders boekhouding boekhoudkundig boekhouden
      boekhoudprogramma audit auditor auditeren bedrijfsrevisor revisor grootboek balans balansen
      jaarrekening jaarrekeningen jaarafsluiting resultatenrekening financieel financiële financiën
      financieren budget budgetteren begroting factuur factureren facturatie gefactureerd debiteuren
      crediteuren debiteurenbeheer loonadministratie loonberekening belasting belastingaangifte
      belastingconsulent fiscaal fiscalist btw btw-aangifte kasstroom kasboek penningmeester controller
      kostprijs kosten onkosten onkostennota uitgaven inkomsten afschrijving activa passiva bank bankier
      bankbediende krediet kredietanalist lening belegging beleggingsadviseur actuaris analist betaling
      aanmaning kwartaalcijfers
jobs/human-resources
  en: hr personnel recruit recruiting recruiter recruitment hire hiring candidate candidates applicant
      applicants interview interviews vacancy vacancies cv resume onboarding payroll benefits employee
      employees staff staffing training absenteeism appraisal career careers counselling talent selection
      assessment headhunter contract contracts leave dismissal workforce labour wages compensation
      retention outplacement induction
  nl: hr hr-medewerker personeel personeelsbeleid personeelsdienst personeelszaken personeelsadviseur
      personeelsverantwoordelijke personeelsadministratie werving wervingscampagne aanwerven aanwerving
      aanwervingen aangeworven rekruteren rekrutering recruiter selectie selecteren selectiegesprek
      kandidaat kandidaten sollicitant sollicitanten sollicitatiegesprek sollicitatiegesprekken vacature
      vacatures cv onthaal inwerken loonadministratie payroll loonbeleid verzuim ziekteverzuim
      ziekteverlof functioneringsgesprek functioneringsgesprekken functieomschrijving evaluatiegesprek
      loopbaan loopbaanbegeleiding loopbaancoach uitzendconsulent uitzendkantoor interim
      arbeidsbemiddelaar arbeidsbemiddeling talent talentontwikkeling opleiding opleidingen
      arbeidsvoorwaarden arbeidscontract ontslag werknemers medewerkers tewerkstelling vorming aanwierf
jobs/marketing-advertising-pr
  en: marketing marketer advertise advertising advertisement advertisements ad ads campaign campaigns
      brand brands branding publicity pr communication communications spokesperson copywriter copywriting
      slogan promotion promotions promotional promote media content seo newsletter market audience product
      positioning sponsor sponsorship agency creative banner flyer brochure launch corporate image
      analytics survey segmentation
  nl: marketing marketeer marketingplan marketingcampagne marketingmanager marketingstrategie reclame
      reclamebureau reclamecampagne reclamespot reclamebord adverteren adverteerder advertentie
      advertenties campagne campagnes merk merken merknaam merkbekendheid huisstijl publiciteit
      public-relations pr communicatie communicatieverantwoordelijke communicatiemedewerker
      communicatieplan woordvoerder voorlichter persbericht copywriter slogan promotie promoten
      promotiemateriaal promotioneel content nieuwsbrief markt marktonderzoek marktonderzoeker
      marktanalyse doelgroep doelgroepen positionering sponsoring mediaplan affiche flyer folder folders
      brochure lancering zoekmachineoptimalisatie enquête
jobs/sales
  en: sale sales salesman salesperson salespeople sell sells sold selling seller representative rep
      prospect prospects prospecting lead leads client clients customer customers quotation quotations
      quote offer deal deals closing negotiate negotiation commission target targets turnover commercial
      purchase order orders contract contracts pitch demonstration demonstrate crm territory distributor
      door-to-door discount upsell b2b wholesale vendor
  nl: verkoop verkopen verkocht verkoper verkopers verkoopster verkoopcijfers verkoopgesprek verkoopteam
      verkoopleider verkoopadviseur verkoopdoelstellingen vertegenwoordiger vertegenwoordigers
      accountmanager commercieel commerciële handelsreiziger prospect prospecten prospecteren prospectie
      klant klanten klantenbestand klantenbezoek klantenrelatie offerte offertes prijsofferte aanbod
      bestelling bestellingen bestellen order orders onderhandelen onderhandeling prijsonderhandeling
      commissie commissieloon targets omzet contract contracten afsluiten demonstratie demonstrateur crm
      afnemer afnemers verdeler aankoop inkoop inkoper aankoper buitendienst binnendienst colportage
      deurverkoop korting afsloot afgesloten
jobs/legal-professions
  en: lawyer lawyers attorney solicitor barrister notary jurist legal law judge magistrate prosecutor
      paralegal bailiff clerk court litigation litigate plead pleading defend contract contracts clause
      legislation client clients advice counsel mediation mediator arbitration dispute disputes deed deeds
      testament estate divorce patent compliance lawsuit hearing hearings trial appeal bar trustee
  nl: advocaat advocaten advocate advocatenkantoor advocatuur balie jurist juristen juriste bedrijfsjurist
      juridisch juridische rechten recht rechtsbijstand rechter magistraat notaris notarissen
      notariskantoor notarieel notarisklerk gerechtsdeurwaarder deurwaarder deurwaarders griffier griffie
      gerechtssecretaris procederen procedure procedures pleiten pleidooi pleitte verdedigen verdediging
      verweer contract contracten clausule overeenkomst wetgeving rechtspraak rechtsleer cliënt cliënten
      bemiddelaar bemiddeling arbitrage geschil geschillen akte akten aktes testament nalatenschap erfenis
      echtscheiding octrooigemachtigde zitting zittingen dagvaarding vonnis beslaglegging curator
      bewindvoerder
jobs/ict-development
  en: software developer developers development programmer programmers programming code coding coder java
      javascript python php sql html css framework frontend front-end backend back-end full-stack
      application applications app apps database databases api testing tester debug debugging bug bugs
      agile scrum sprint git repository deploy deployment devops architect architecture analyst
      requirements specification specifications prototype ux algorithm release version
  nl: software softwareontwikkelaar softwareontwikkeling software-ingenieur ontwikkelaar ontwikkelaars
      ontwikkelen programmeur programmeurs programmeren programmeertaal programmeertalen geprogrammeerd
      code coderen broncode java javascript python php sql html framework frontend backend webontwikkelaar
      webdesign webbouwer website websites applicatie applicaties applicatieontwikkelaar toepassing app
      apps databank databanken databasebeheer api testen tester softwaretester bug bugs foutopsporing
      debuggen agile scrum sprint uitrollen uitrol devops architect analist analyse specificatie
      specificaties prototype gebruikersinterface algoritme datawetenschapper informatica informaticus
      maatwerksoftware
jobs/ict-support-networks-security
  en: ict helpdesk support technician computer computers network networks server servers system systems
      administrator sysadmin install installation configure configuration troubleshoot troubleshooting
      hardware router switch firewall cybersecurity security password passwords login backup backups
      antivirus malware virus hacker phishing windows linux cloud printer printers laptop laptops desktop
      user users account ticket tickets update updates patch outage downtime vpn wifi cabling telecom
      virtualisation crashed encrypted
  nl: ict it ict-medewerker ict-beheerder helpdesk helpdeskmedewerker ondersteuning
      gebruikersondersteuning technicus computer computers computertechnicus computerprobleem netwerk
      netwerken netwerkbeheer netwerkbeheerder server servers systeem systemen systeembeheer
      systeembeheerder installeren installatie geïnstalleerd configureren configuratie storing storingen
      probleemoplossing hardware router switch firewall cyberbeveiliging informatiebeveiliging beveiliging
      wachtwoord wachtwoorden inloggen ingelogd aanmelden back-up virusscanner virus malware hacker
      windows linux cloud printer printers laptop laptops gebruiker gebruikers gebruikersaccount ticket
      update updates uitval vpn wifi bekabeling telecom telecommunicatie datacenter werkstation
      vastgelopen
jobs/engineering-design
  en: engineer engineers engineering design designs designer drafting draughtsman drafter drawing drawings
      blueprint cad autocad solidworks 3d technical mechanical electrical civil structural calculation
      calculations calculate specification specifications prototype prototypes simulation feasibility
      project projects surveyor surveying topography architect construction infrastructure roads bridges
      hydraulics mechatronics automation plc industrial r&d tolerances machine machinery installations
  nl: ingenieur ingenieurs ingenieursbureau engineer engineering werktuigbouwkundig werktuigbouwkunde
      bouwkundig bouwkundige ontwerp ontwerpen ontwerper ontworpen tekenaar tekening tekeningen tekenen
      constructietekening plannen bouwplannen cad autocad solidworks 3d technisch mechanisch mechanica
      elektromechanica elektrotechniek stabiliteit stabiliteitsstudie berekening berekeningen berekenen
      constructie constructeur specificatie specificaties lastenboek lastenboeken bestek prototype
      prototypes simulatie haalbaarheid haalbaarheidsstudie project projecten projectleider
      projectingenieur landmeter landmeters opmeting opmeten topografie infrastructuur hydraulica
      mechatronica automatisering plc productontwikkeling procesingenieur machinebouw studiebureau
      werkvoorbereider ontwierp opmat
jobs/construction-workers
  en: construction builder builders building site bricklayer bricklaying mason masonry brick bricks mortar
      cement concrete formwork scaffold scaffolding scaffolder roofer roof roofing roofs tiles tiler
      tiling foundation foundations foreman excavator crane demolition demolish road roadworker paving
      paver asphalt labourer laborer plastering renovation contractor contractors carpenter insulation
      wall walls rebar reinforcement shovel wheelbarrow pouring groundwork drainage bulldozer screed
  nl: bouw bouwen gebouwd bouwplaats bouwplaatsen bouwsector bouwbedrijf bouwvakker bouwvakarbeider
      bouwwerf werf werfleider werven metselaar metselen gemetseld metselwerk baksteen mortel cement beton
      betonneren betonwerker bekisting bekister ijzervlechter wapening stelling stellingbouwer steiger
      steigerbouwer dakdekker dak dakbedekking dakpannen dakwerker pannen tegels tegelzetter vloerder
      vloerlegger funderingen uitvoerder voorman graafmachine kraan kraanman sloop sloper wegenwerker
      wegenbouw stratenmaker stratenlegger straatstenen asfalt asfalteren klinkers chape ruwbouw afbouw
      renovatie renoveren verbouwing aannemer onderaannemer grondwerken grondwerker riolering isolatie
      veiligheidshelm muur steen huis hout ladder wierf geworven
jobs/electricians
  en: electrician electricians electrical wiring wire wires wired cable cables cabling circuit circuits
      fuse fuses fusebox switchboard panel panels socket sockets outlet voltage high-voltage low-voltage
      current lighting lights lamp switch switches install installation connect connection domotics
      short-circuit earthing grounding lineman transformer conduit meter meters multimeter substation
      breaker alarm intercom electromechanic electrotechnical
  nl: elektricien elektriciens elektrieker elektrotechnicus elektromonteur elektromonteurs elektriciteit
      elektrisch elektrische elektrotechnisch bedrading bekabeling kabel kabels kabelgoten draad draden
      leiding leidingen zekering zekeringen zekeringkast schakelkast verdeelkast elektriciteitskast
      meterkast stopcontact stopcontacten spanning hoogspanning laagspanning stroom verlichting lampen
      schakelaar schakelaars installeren installatie installateur residentieel aansluiten aangesloten
      aansluiting domotica zonnepanelen kortsluiting aarding stroomkring hoogspanningslijn transformator
      bordenbouwer elektromecanicien elektromechanicus alarminstallatie keuring differentieel parlofoon
      tertiair aansloot
jobs/plumbing-heating
  en: plumber plumbers plumbing pipe pipes pipefitter piping leak leaks leaking drain drains drainage
      sewer tap taps faucet toilet toilets sink bathroom shower boiler boilers heating heater radiator
      radiators gas ventilation air-conditioning hvac refrigeration refrigerant cooling chimney thermostat
      sanitary valve valves burner insulation unclog clogged blocked fitter install copper soldering
      underfloor cistern
  nl: loodgieter loodgieters loodgieterij sanitair installateur installateurs pijpfitter buis buizen
      leiding leidingen waterleiding waterleidingen gasleiding lek lekkage lekken afvoer afvoerbuis riool
      riolering kraan kranen toilet toiletten wc wastafel lavabo badkamer badkamers douche ketel ketels
      cv-ketel verwarmingsketel stookketel verwarming verwarmingsinstallatie verwarmingstechnicus
      verwarmingsmonteur warmtepomp warmtepompen radiator radiatoren gasfitter ventilatie airco
      airconditioning klimaatbeheersing koeling koeltechnicus koeltechniek koelinstallatie koelmiddel
      schoorsteen schoorsteenveger thermostaat brander vloerverwarming zonneboiler verstopping verstopt
      ontstoppen ontstopt onderhoudsbeurt koper
jobs/carpentry-furniture
  en: carpenter carpenters carpentry joiner joinery wood wooden timber plank planks board boards plywood
      furniture cabinet cabinets cabinetmaker chair table saw sawing sawn saws plane planer sander sanding
      drill drilling glue nail nails screw screws hammer workshop staircase stairs door doors window
      frames kitchen kitchens parquet floorboards veneer upholsterer upholstery varnish lathe woodwork
      woodworking woodworker sawmill beam beams truss mould dovetail chisel
  nl: timmerman timmerlieden timmeren getimmerd timmerwerk schrijnwerker schrijnwerkerij schrijnwerk
      meubelmaker meubel meubelstoffeerder hout houtbewerking houtbewerker houtbewerkingsmachines
      houtskelet houtskeletbouw houtzagerij plank balk plaat multiplex kast tafel stoel zaag gezaagd
      zaagmachine schaven schaaf geschaafd schuren geschuurd schuurmachine boormachine lijm spijker nagel
      schroef schroeven hamer beitel atelier werkplaats trap trappen trappenmaker deur binnendeuren raam
      kozijn keuken keukens keukenplaatser interieurbouwer interieurbouw parket parketvloer parketlegger
      parketteur fineer vernis draaibank dakgebinte gebinte spanten plafond gyproc stoffeerder maatwerk
      gemaakt boren geboord waterpas klem
jobs/painting-finishing
  en: painter painters paint paints painting painted brush brushes roller spray sprayer spraying varnish
      varnishing lacquer lacquering primer coat coats coating coatings wallpaper wallpapering decorator
      decorating decoration plaster plasterer plastering stucco drywall putty filler sanding sandblasting
      sandblast polish polishing wall walls ceiling ceilings facade floor flooring carpet linoleum glazier
      glass glazing sealant joint powder-coating finish finishing masking
  nl: schilder huisschilder geschilderd schilderwerk verf verven geverfd borstel kwast rol verfrol spuiten
      gespoten verfspuit spuiter autospuiter spuitcabine lak gelakt lakwerk vernis vernissen beits beitsen
      grondlaag grondverf deklaag coating coaten poedercoating behang behangpapier behanger decorateur
      decoreren pleister pleisterwerk stukadoor stuken stucwerk bezetten plakker gips gipsplaten plamuur
      schuren zandstralen zandstraler polijsten polijster muur plafond gevel gevelreiniging gevelwerken
      vloer vloerbedekking tapijt linoleum tapijtlegger glaszetter glasplaatser beglazing voegen voeger
      kitten siliconen afwerking afplakken roestwerend kleur spoot
jobs/welding-metalwork
  en: welder welders weld welding welded metal metals metalwork metalworker metalworking steel iron
      stainless aluminium aluminum tig mig torch solder soldering brazing blacksmith smith forge forged
      forging foundry foundryman casting cast mould mold molten furnace lathe turner milling miller cnc
      grind grinder grinding cutting cutter plasma bend bending press punching rivet riveting boilermaker
      fitter toolmaker structural galvanise galvanising electroplating anvil plating
  nl: lasser lassen gelast laswerk lasapparaat lasnaad metaal metaalbewerking metaalbewerker
      metaalconstructie staal staalconstructie inox rvs ijzer aluminium plaat plaatwerk plaatwerker
      plaatslager tig mig snijbrander solderen soldeerder gesoldeerd smid smeden gieterij gegoten
      giettechniek gietvorm smelten smelter hoogoven draaier draaien draaibank frezen frezer freesmachine
      cnc cnc-operator slijpen slijper geslepen slijpmachine snijden plasmasnijden lasersnijden plooien
      plooier plooibank buigen kanten kantpers ponsen stansen klinken bankwerker matrijs matrijzenmaker
      gereedschapsmaker pijplasser constructeur verzinken galvaniseren galvanisatie gesmeed gieten boog
      gebogen smolt gesmolten sneed gesneden goot
jobs/machine-operators
  en: operator operators machine machines machinery operate operating production line controls monitor
      monitoring adjust adjustment adjusting settings parameters feed feeding conveyor extruder extrusion
      injection-moulding moulding plastic plastics rubber paper packaging packing filling bottling
      labelling press shift shifts output speed jam stoppage downtime cleaning maintenance lubricate batch
      mixer crusher automated robot plc throughput
  nl: operator operatoren operators machine machines machinebediener machinebediende machineoperator
      machinepark bedienen bediening bedient productie productielijn productieoperator productiemedewerker
      productiearbeider productieproces besturing bedieningspaneel instellen ingesteld insteller afstellen
      afgesteld bijstellen bijgesteld omstellen parameters opstarten opgestart stilleggen stilstand
      aanvoer transportband extrusie extruder spuitgieten spuitgieter kunststof kunststoffen
      kunststofverwerking rubber papier papiermachine karton verpakken verpakt verpakkingsmachine inpakken
      ingepakt inpakker afvullen vulmachine bottelarij etiketteren pers ploegendienst ploegenstelsel
      ploegenarbeid nachtploeg volcontinu storing smeren menginstallatie breker geautomatiseerd grondstof
      grondstoffen procesoperator
jobs/assembly
  en: assemble assembled assembler assemblers assembly assembling mount mounted mounting fit fitter
      fitting component components part parts subassembly screw screws screwdriver bolt bolts nut nuts
      tighten tightened rivet glue workbench instructions diagram diagrams drawing workstation electronic
      soldering mechanical modules vehicle car furniture appliances pneumatic jig kit dismantle
      dismantling disassemble prefabricated
  nl: assembleren geassembleerd assemblage assemblagelijn assemblagemedewerker assembleur monteren
      gemonteerd monteur monteurs montage montagelijn montagemedewerker monteerder samenstellen
      samengesteld samenbouw samenbouwen ineenzetten component componenten onderdeel onderdelen
      deelassemblage schroef schroeven schroevendraaier vastschroeven vastgeschroefd bout bouten moer
      moeren aandraaien aangedraaid vastdraaien bevestigen bevestigd bevestiging lijmen werkbank werkpost
      montageplan montageplannen montagevoorschriften werkinstructie werkinstructies schema printplaat
      printplaten bedraden bandwerk bandwerker handgereedschap pneumatisch momentsleutel mal demonteren
      gedemonteerd demontage geprefabriceerd toestellen autoassemblage
jobs/food-processing-butcher-baker
  en: butcher butchers butchery baker bakers bakery bake baked baking bread dough pastry pastries
      confectioner confectionery chocolate chocolatier cake cakes oven flour yeast meat meats
      slaughterhouse slaughter slaughterer carcass carcasses debone deboning sausage sausages ham bacon
      cutting fish filleting dairy cheese cheesemaker milk butter brewer brewery beer malt winery
      fermentation preserve food ingredients recipe haccp hygiene packaging frozen miller mill sugar
      smoked cured
  nl: slager slagerij beenhouwer beenhouwerij bakker bakkerij bakken gebakken brood deeg patissier
      patisserie banketbakker taart chocolade chocolatier chocolaterie pralines bloem meel gist rijzen
      vlees vleeswaren vleesverwerking slachthuis slachterij slachter karkas uitbenen uitgebeend uitbener
      versnijden versneden gehakt worst ham charcuterie vis visbewerker visverwerking fileren gefileerd
      zuivel kaas kaasmaker kaasmakerij melk boter brouwer brouwerij mout wijnmaker inblikken diepvries
      voeding voedingsindustrie voedingsnijverheid ingrediënten recept haccp hygiëne voedselveiligheid
      molenaar roken pekelen oven slachten gisting bier bakt brouwde gebrouwen deegwaren spek worstenmaker
      croissants rees
jobs/textile-clothing-leather
  en: textile textiles fabric fabrics cloth clothing garment garments tailor tailors seamstress dressmaker
      sew sewing sewn stitch stitching needle thread threads yarn spin spinning spinner weave weaving
      weaver woven loom knit knitting knitted dye dyeing dyer bleach pattern patterns cutter hem
      alteration embroidery leather leatherwork tanner tanning tannery hide hides fur furrier shoe shoes
      shoemaker cobbler sole saddler handbag wool cotton silk linen hat milliner curtain curtains carpet
      laundry ironing
  nl: textiel textielfabriek textielindustrie stof kleding kledij kledingstuk confectie kleermaker
      kleermakerij naaister naaien genaaid naaide naaimachine naaiatelier stikken stikker garen garens
      spinnen gesponnen spinner weven wever weefgetouw weefmachine breien gebreid breimachine verven
      bleken patroontekenaar coupeuse coupeur snijder knippen zoom retoucheren retouches borduren
      borduurwerk leder leer lederwaren lederbewerker looien looier leerlooier huiden bont pelsen schoen
      schoenmaker schoenmakerij schoenhersteller zool zadelmaker wol katoen zijde vlas hoed tapijt
      strijken wasserij draad patroon stoffen gordijnen flanel fluweel spil spon gestreken
jobs/printing-publishing-production
  en: print prints printed printer printers printing press presses offset screen-printing prepress
      pre-press ink inks paper plate plates typesetting typesetter typography bookbinder bookbinding
      binding bind fold folding cut cutting brochure brochures magazine newspaper poster posters label
      labels packaging colour color register proof proofs proofreading layout dtp indesign laminating
      engraving engraver roll lithography silkscreen sign stationery letterpress
  nl: drukken gedrukt drukker drukkerij drukwerk drukpers drukmachine drukplaat drukvorm drukproef
      drukproeven drukvoorbereiding prepress offset offsetdrukker zeefdruk zeefdrukker diepdruk flexodruk
      rotatiepers inkt papier papierrol karton zetten zetter zetwerk typografie typograaf boekbinder
      boekbinderij inbinden ingebonden binden vouwen gevouwen plooien snijden snijmachine nieten lijmen
      brochure brochures folder tijdschrift krant affiche affiches etiket verpakking kleur kleurcontrole
      proefdruk opmaak dtp indesign lamineren gravure graveren graveur vellen lithografie steendruk
      grafisch oplage nabewerking afwerking printen printer kopieercentrum inbond bonden sneed gesneden
jobs/chemical-laboratory-technicians
  en: laboratory laboratories lab labs technician technicians chemist chemical chemicals sample samples
      sampling analyse analysis analyses test tests testing microscope pipette reagent reagents solution
      solutions titration chromatography spectrometry centrifuge culture cultures bacteria blood tissue
      urine specimen specimens pathology biomedical pharmaceutical formulation mixing reactor batch dosing
      calibration calibrate measurement measurements gmp protocol protocols hazardous sterile
      concentration microbiology assay polymer purity
  nl: laboratorium laboratoria labo lab laborant laboranten laborante laboratoriumtechnicus
      laboratoriummedewerker analist chemicus chemisch chemicaliën procestechnoloog procestechniek staal
      staalname staalnames monster bemonstering monstername analyse analyses analyseren geanalyseerd
      ontleding proef proeven test testresultaat microscoop pipet reagens reagentia oplossing titratie
      chromatografie spectrometrie centrifuge kweek bacteriën bloed bloedstaal weefsel urine pathologie
      biomedisch farmaceutisch formulering mengen menging reactor doseren afwegen afgewogen kalibreren
      kalibratie ijken meting meetapparatuur meetinstrument gmp protocol protocollen zuurkast steriel
      concentratie microbiologie labojas zuiverheid afwoog
jobs/quality-inspection
  en: quality inspection inspections inspect inspected inspector inspectors check checks checking control
      defect defects defective flaw flaws nonconformity deviation deviations tolerance tolerances measure
      measured measuring measurement gauge calliper test testing standard standards norm iso certification
      certificate audit compliance conform specifications reject rejected rework corrective reliability
      traceability sample samples sampling grading grader sort sorting complaint conformity
  nl: kwaliteit kwaliteitscontrole kwaliteitscontroles kwaliteitscontroleur kwaliteitsborging
      kwaliteitsbewaking kwaliteitsmanager kwaliteitsnormen kwaliteitseisen kwaliteitszorg keuring
      keuringen keuren gekeurd afgekeurd afkeuren goedgekeurd goedkeuren keurder keurmeester inspectie
      inspecties inspecteren geïnspecteerd inspecteur inspecteurs controle controles controleren
      gecontroleerd controleur nazicht nakijken nagekeken steekproef steekproeven defect defecten gebrek
      gebreken afwijking afwijkingen afwijkend tolerantie toleranties meten gemeten mat opmeten
      meetinstrumenten schuifmaat norm iso certificaat certificering audit conform conformiteit
      non-conformiteit specificaties uitval klacht corrigeren bijsturen bijgestuurd traceerbaarheid
      sorteren visueel voorschriften eindcontrole nakeek opmat
jobs/mining-quarry-drilling
  en: mine mines miner miners mining coal coalmine ore ores pit shaft shafts tunnel tunnels quarry
      quarries quarryman stone gravel sand clay granite marble drill drilling driller blast blasting
      blaster explosives dynamite excavate excavation excavator extract extraction crush crushing crusher
      conveyor rig oil gas borehole underground overburden gold copper salt colliery pithead methane
      ventilation tailings derrick stonecutter dust
  nl: mijnen mijnwerker mijnbouw mijnbouwbedrijf mijnschacht mijngang mijnstreek mijnramp mijningenieur
      steenkool steenkoolmijn kompel koolmijn schacht tunnel ondergronds steengroeve groeve groeves
      zandgroeve grindwinning zandwinning ertswinning delfstof delfstoffen ontginning winning steen grind
      zand klei kleiput graniet marmer erts ertsen ijzererts goudmijn boren boring boorder boormeester
      booreiland boorinstallatie boorgat springen springlading springmeester springstof explosieven
      dynamiet dynamiteren ontploffing uitgraven uitgegraven graafmachine delven gedolven brekerij
      breekinstallatie vergruizen transportband olie mijngas instorting terril steenkapper steenhouwer
      steenbewerker baggeren uitgroef
jobs/energy-utility-plant-operators
  en: energy electricity boiler boilers turbine turbines generator generators steam operator nuclear
      reactor gas network grid distribution transmission dispatch dispatcher substation high-voltage
      wastewater purification purify pump pumps pumping incinerator incineration refinery refining refine
      distillation pressure valve valves chlorine meter reading utility utilities load shutdown startup
      emissions maintenance windfarm technician cogeneration compressor
  nl: energiecentrale elektriciteitscentrale centrale kerncentrale gascentrale energie energiesector
      elektriciteit stoom stoomketel stoomturbine ketel turbine turbines generator controlekamer
      controlezaal regelkamer reactor gasnet netwerk distributienet distributienetbeheerder netbeheer
      netbeheerder hoogspanning hoogspanningsstation verdeling dispatcher waterzuivering
      waterzuiveringsinstallatie waterzuiveringsstation waterzuiveraar zuivering afvalwater rioolwater
      drinkwater drinkwaterbedrijf waterbedrijf watermaatschappij pomp pompstation pompinstallatie gemaal
      verbrandingsoven verbrandingsinstallatie afvalverbranding raffinaderij raffinage raffineren
      distillatie klep kleppen afsluiter meterstand meteropnemer meteropname nutsbedrijf nutsvoorzieningen
      nutssector belasting noodstop stillegging opstart warmtekrachtkoppeling windturbinetechnicus
      compressor elektrolyse procesoperator bewakingssystemen
jobs/agriculture-horticulture
  en: farmer farmers farm farming farmhand agriculture agricultural horticulture horticultural
      horticulturist grower growers grow grew grown crop crops plant plants planting sow sowing harvest
      harvesting pick picking picker fruit vegetables orchard vineyard greenhouse greenhouses nursery
      seedling seeds soil fertiliser fertilizer irrigation irrigate pesticide spray pruning prune tractor
      plough plow combine wheat potatoes gardener gardening landscaping landscaper lawn mowing hedge
      florist flowers garden weeding compost grafting
  nl: landbouw landbouwer landbouwbedrijf boer boerderij akkerbouw akkerbouwer tuinbouw tuinder teelt
      telen geteeld teler kweken gekweekt kweker boomkwekerij planten geplant aanplanten aangeplant gewas
      zaaien gezaaid zaad oogst geoogst plukken plukker fruit fruitteelt boomgaard wijnbouw wijnbouwer
      wijngaard groenten groenteteelt serre kas glastuinbouw meststof bemesten irrigatie spuiten snoeien
      gesnoeid tractor maaidorser tarwe maïs aardappelen bieten tuinier tuinman tuinaanleg hovenier
      groendienst gazon maaien gemaaid haag heg bloemist bloemen bloementeelt wieden onkruid grond
      kwekerij kassen groeide rijst graan appel druif tomaten ploegen stro hooi halm boerenerf spoot
      gespoten
jobs/animal-breeding-vets
  en: livestock cattle cow cows pig pigs sheep poultry chicken chickens horse horses breeder breeders
      breed breeding bred rearing feed feeding fodder milking milked milk dairy stable stables barn calf
      calves lamb lambs foal piglet shepherd veterinarian veterinary vet vets animal animals vaccination
      insemination inseminate slaughter wool shearing hatchery pet pets dog dogs cat kennel groomer
      grooming trainer aquaculture beekeeper hives zookeeper manure disease farrier herd flock
  nl: vee veehouder veehouderij veeteelt veeteler veestapel rundvee rund runderen koe koeien kalf kalveren
      varken varkens varkenshouder varkensteelt biggen schaap lam lammeren geit pluimvee pluimveehouder
      kip kippen kuikens broeierij paard paardenfokker veulen fokken fokker kweker kweken voederen
      veevoeder voeren mest uitmesten melken gemolken melkvee melkmachine stallen dierenarts
      dierenartsenpraktijk dierenartsassistent diergeneeskunde veearts dierverzorger dierverzorging
      dierenverzorger inseminatie insemineren vaccineren scheren schaapherder herder hoefsmid huisdier
      hond hondentrimmer trimsalon kennel imker dierentuin kudde dieren stal eieren voedde hooi stro os
      zeug schoor geschoren
jobs/forestry
  en: forest forests forestry forester foresters ranger woodland tree trees felling fell felled lumberjack
      logger loggers logging log logs chainsaw timber lumber wood sawmill planting reforestation
      afforestation thinning pruning stump harvester forwarder skidder skid stand arborist climbing
      firewood trunk branches nursery wildfire game conservation woodcutter undergrowth bark hectares
      silviculture deadwood chipper axe
  nl: bos bossen bosbouw bosbouwer bosbouwkundig bosbeheer bosarbeider bosarbeiders bosexploitatie
      boswachter boswachters houtvester houthakker houthakkers houtkap kap kappen gekapt kapte vellen
      geveld omhakken omgehakt omzagen omgezaagd rooien gerooid boom bomen boomstam boomstammen boomstronk
      stam stammen boomverzorger boomchirurg boomklimmer kettingzaag motorzaag zagen bijl hout rondhout
      brandhout zagerij aanplant aanplanten aangeplant bebossen herbebossing uitdunnen dunnen dunning
      snoeien gesnoeid takken ontschorsen schors uitslepen houtoogst houtoogstmachine versnipperaar
      bosbrand kreupelhout struikgewas natuurbeheer jachtwachter wild boomkwekerij hectare
jobs/fishery
  en: fisherman fishermen fisher fishers fishing fish catch catches caught trawler trawlers trawl boat
      vessel net nets netting hook hooks line bait cod herring shrimp prawn mussel mussels oyster oysters
      crab lobster tuna salmon eel harbour harbor quay deck deckhand crew skipper sea offshore haul
      hauling sort gut gutting ice hold quota auction aquaculture farm hatchery pond cages angler angling
      rod fishmonger feed shellfish
  nl: visser visserij visserijsector zeevisser binnenvisserij vissersboot vissersschip vissersvaartuig
      vissershaven vissen gevist viste vangst vangen ving trawler kotter garnaalvisser boot vaartuig
      netten sleepnet boomkor haak aas kabeljauw haring tong schol garnaal mossel mosselkweek mosselkweker
      oester oesterkweek krab kreeft tonijn zalm paling haven kade dek matroos dekhand bemanning schipper
      ophalen binnenhalen strippen ijs ruim quotum quota vismijn visafslag viskwekerij viskweker
      aquacultuur kweekvijver vijver visvijver voederen hengelaar hengelsport visboer vishandelaar vis zee
      gevangen
jobs/drivers-road-transport
  en: driver drivers driving drive drove driven truck trucks trucker lorry lorries van bus buses coach
      taxi cab chauffeur tram courier couriers delivery deliveries deliver delivering parcel parcels
      freight cargo load loading unload unloading trailer route routes road tachograph licence licenses
      passenger passengers vehicle vehicles transport haulage mileage fuel gps dispatcher ambulance
      motorcycle forklift excavator crane tanker adr hazardous seatbelt traffic overtaking
  nl: chauffeur bestuurder rijden reed gereden rijbewijs vrachtwagen vrachtwagens vrachtwagenchauffeur
      vrachtwagenbestuurder trucker truck camion bestelwagen bestelbusje bestelauto busje bus buschauffeur
      autocar touringcar taxi taxichauffeur taxibestuurder tram trambestuurder koerier koeriersdienst
      koeriersbedrijf fietskoerier levering geleverd bezorgen bezorgd bezorger pakje pakjesbezorger pakket
      vrachtbrief cargo laden lossen oplegger aanhangwagen trekker route rittenblad tachograaf rijtijden
      passagiers voertuig transport transportbedrijf vervoerd wegtransport wegvervoer brandstof dispatcher
      ziekenwagen rijinstructeur leerlingenvervoer verhuizer tankwagen adr heftruck dienstregeling vracht
      vervoer lading rit rijdt brengen bracht geladen gebracht
jobs/railway
  en: train trains rail rails railway railways railroad locomotive locomotives conductor conductors guard
      track tracks sleeper sleepers signal signals signaller signalman signalling switch switches points
      shunting shunter station stations platform timetable freight wagon wagons carriage carriages
      coupling brakes derail derailment catenary metro subway tram ticket tickets inspection dispatcher
      depot maintenance ballast passenger delay driver yard
  nl: trein treinen treinbestuurder treinbestuurders treinbegeleider treinbegeleiders treinmachinist
      machinist machinisten treinverkeer treinverkeersleider treinstel treinstellen goederentrein
      goederentreinen spoor spoorweg spoorwegen spoorwegmaatschappij spoorlijn spoorlijnen sporen
      spoorlegger spoorwegwerker spoorwegbeambte rails rail dwarsligger dwarsliggers locomotief
      locomotieven conducteur kaartjesknipper sein seinhuis seingever seinwachter wissel wisselloper
      rangeren rangeerder gerangeerd rangeerstation koppelen ontkoppelen overweg overwegwachter station
      stationschef perron dienstregeling wagon rijtuig remmen ontsporing ontspoord bovenleiding metro
      metrobestuurder tram tramlijn vervoerbewijs vervoerbewijzen vervoerbewijscontroleur depot ballast
      reizigers spoorverkeer vertraging stelplaats
jobs/aviation-crew
  en: pilot pilots copilot co-pilot captain flight flights airline aircraft airplane plane cockpit crew
      steward stewardess attendant attendants controller tower runway taxiway takeoff landing landed
      flying flew flown altitude autopilot turbulence radar clearance approach airport passengers boarding
      luggage baggage handler ramp airspace helicopter aviation instrument instruments weather fuel
      emergency squawk heading go-around engine atc descent pushback gate
  nl: piloot piloten copiloot gezagvoerder lijnpiloot beroepspiloot verkeersvlieger vlucht vluchten
      vluchtplan vluchtinstructeur vliegmaatschappij vliegtuig vliegtuigen vliegen vloog gevlogen vlieger
      toestel cockpit bemanning cabinepersoneel cabinebemanning steward stewardess stewardessen
      luchtverkeersleider luchtverkeersleiders luchtverkeersleiding verkeersleider verkeerstoren toren
      startbaan landingsbaan baan opstijgen opgestegen steeg landen geland landing daling nadering
      vlieghoogte hoogte turbulentie radar klaring luchthaven luchthavenpersoneel passagiers boarding
      bagage bagageafhandelaar bagageafhandeling grondpersoneel grondafhandeling platform luchtruim
      helikopter helikopterpiloot luchtvaart instrumenten weersomstandigheden brandstof noodlanding
      doorstart taxiën veiligheidsinstructies vliegbrevet opsteeg
jobs/shipping-crew-ports
  en: ship ships vessel vessels captain skipper mate officer sailor sailors seaman seafarer crew deck
      deckhand boatswain engineer helm helmsman bridge navigate navigation navigator radar chart pilot tug
      tugboat mooring moor anchor cargo port ports harbour harbor dock docks docker dockers stevedore
      crane quay barge ferry lock lockkeeper cruise tanker container containers ballast sea voyage
      lifeboat lifeboats maritime hull watch dredger coastguard
  nl: schip schepen scheepvaart scheepsbemanning scheepskapitein schipper binnenschipper binnenvaart
      kapitein stuurman stuurlieden matroos matrozen zeeman zeelui zeevarende bootsman bemanning dek
      dekpersoneel machinekamer roer stuurhut navigeren navigatie radar zeekaart loods loodsen loodswezen
      sleepboot aanmeren afmeren trossen anker lading lossen haven havens havenbedrijf havenarbeider
      havenmeester dokwerker dokken kraan kraanman kade aak duwboot waterweg veerboot veerman sluis
      sluiswachter brugwachter cruiseschip ballast varen gevaren reddingssloep maritiem romp rederij reder
      koopvaardij baggerschip kustwacht zee container vaart voer zeilde vrachtschip
jobs/logistics-warehouse
  en: logistics logistic warehouse warehouses warehousing storekeeper stock stocks stockroom inventory
      picking pick pallet pallets forklift pack packing packer shipment shipments ship shipping dispatch
      dispatched receive receiving goods storage store shelf shelves rack racks load loading unload
      unloading supply supplies supply-chain supplier purchaser procurement delivery barcode scan scanner
      scanning distribution depot carton box boxes crate freight forwarder forwarding replenishment count
      wms conveyor
  nl: logistiek magazijn magazijnier magazijnmedewerker magazijnbediende magazijnbeheer loods opslag
      opslaan opgeslagen opslagplaats depot voorraad voorraadbeheer voorraadbeheerder stock stockbeheer
      stockbreuk inventaris inventariseren orderpicker orderpicken verzamelen pallet palletiseren
      transpallet heftruck heftruckchauffeur heftruckbestuurder vorklift reachtruck inpakken ingepakt
      verpakken verpakt verzending verzonden verzendklaar expeditie expediteur ontvangst goederen
      goederenontvangst goederenbehandelaar goederenstroom rek schap laden geladen lossen gelost laadkade
      bevoorrading aanvullen aangevuld toelevering leverancier aankoper inkoop barcode scannen scanner
      distributie distributiecentrum doos vrachtbrief transportplanner planner telling retourgoederen
      opsloeg
jobs/cleaning-domestic
  en: clean cleaned cleaner cleaners cleaning housekeeper housekeeping maid janitor domestic household
      housework vacuum vacuuming vacuumed mop mopping sweep sweeping swept broom dust dusting wipe wiped
      polish scrub disinfect disinfectant detergent bucket toilet toilets bathroom windows office offices
      floor floors laundry wash washing ironing dishes dishwashing dishwasher linen linens waste rubbish
      carpet stains hygiene tidy caretaker
  nl: schoonmaak schoongemaakt schoonmaker schoonmaakster schoonmaakbedrijf poetsen gepoetst poetsvrouw
      poetshulp poetsdienst kuisen gekuist kuisvrouw reinigen gereinigd huishoudhulp huishoudelijk
      dienstencheque kamermeisje stofzuigen gestofzuigd stofzuiger dweilen gedweild moppen vegen geveegd
      borstelen bezem afstoffen afgestoft stof schrobben wrijven ontsmetten ontsmettingsmiddel
      desinfecteren detergent emmer toilet sanitair ruiten ramen glazenwasser ruitenwasser vloer kantoor
      wassen gewassen wasserij wasgoed strijken gestreken strijkster vaat afwas afwassen afgewassen
      vaatwasser lakens afval vuilnisbak vlekken tapijt hygiëne opruimen opgeruimd conciërge
      hogedrukreiniger schoorsteenveger wreef waste
jobs/security-guards-firefighters-police-army
  en: guard guards security watchman patrol patrolling surveillance cctv bouncer doorman alarm alarms
      intruder access badge firefighter firefighters fireman fire extinguish extinguisher hose rescue
      emergency police policeman inspector detective investigate investigation arrest criminal offence
      offender traffic enforcement soldier soldiers army military officer sergeant lieutenant captain
      corporal troops weapon weapons firearm deploy prison warden bodyguard customs lifeguard safety
      coastguard
  nl: bewaking bewakingsagent bewaker beveiliging beveiligd beveiligingsbedrijf nachtwaker portier
      buitenwipper patrouille patrouilleren ronde toezicht toezichthouder camerabewaking alarm
      alarmcentrale indringer toegangscontrole badge brandweer brandweerman brandweerlieden brandweervrouw
      brandweerkorps brandweerkazerne blussen brandslang brandblusser brandpreventie redding
      reddingswerker hulpverlening noodoproep politie politieagent politieinspecteur politieman inspecteur
      commissaris rechercheur opsporing aanhouden overtreding verkeerspolitie handhaver handhaving boa
      gemeenschapswacht stadswacht parkeerwachter soldaat leger militair onderofficier sergeant luitenant
      korporaal kapitein troepen wapen kazerne cipier gevangenbewaarder lijfwacht douanier redder
      ordehandhaving brand orde brandweerwagen waken bewaakt wacht wachters beschermen officier aanhield
      aangehouden
jobs/cooks-waiters-bartenders
  en: cook cooks cooked cooking chef chefs kitchen kitchens restaurant restaurants waiter waiters waitress
      server bartender barman barista bar pub cafe menu menus dish dishes meal meals recipe recipes food
      ingredients prepare preparation fry frying grill grilling roast boil bake sauce dessert appetiser
      catering caterer canteen buffet banquet serve served serving table tables tray order orders bill tip
      tips drink drinks beverage beverages cocktail cocktails coffee beer wine sommelier dishwasher guests
  nl: kok kokkin chef-kok souschef sous-chef keuken keukens keukenhulp keukenpersoneel grootkeuken gekookt
      kookte horeca restaurant ober kelner zaalmedewerker serveerster serveren bediening opdienen
      opgediend barman barmedewerker barista bar tapkast toog tappen café cafébaas kroeg brasserie frituur
      friet snackbar menu menukaart gerecht maaltijd recept bereiden ingrediënten braden grillen soep
      voorgerecht hoofdgerecht nagerecht catering traiteur kantine refter buffet banket dienblad
      bestelling afrekenen fooi drankje cocktail sommelier afwas pizza pizzeria koffie drank tafel gasten
      bier serveert schenken ingeschonken schonk inschenken bedient gebraden geschonken inschonk
jobs/hotel-tourism-guides
  en: hotel hotels reception receptionist concierge porter bellboy housekeeping chambermaid guest guests
      check-in reservation reservations booking room rooms tourism tourist tourists tour tours guide
      guides guided guiding travel traveller holiday holidays package excursion excursions itinerary
      museum visitor visitors sightseeing destination entertainer animator campsite hostel cruise souvenir
      brochure attraction language languages welcome rep
  nl: hotel hotels hotelreceptionist receptionist receptie onthaal onthaalmedewerker balie conciërge
      portier piccolo kamermeisje gouvernante gast ontvangen verwelkomen inchecken uitchecken reservering
      reservatie reservaties boeking boeken kamer toerisme toeristisch toerist toeristenbalie vvv gids
      gidsen gidsbeurt reisgids stadsgids museumgids natuurgids reisleider reisleidster rondleiden
      rondgeleid begeleiden begeleidt reis reizen reisbureau reisagent reisagentschap reisconsulent
      reisadviseur reisbegeleider vakantie vakantiepark pakketreis uitstap excursie excursies bezoeker
      bezienswaardigheden bestemming animator animatie camping campinguitbater jeugdherberg hostess cruise
      brochure attractie pretpark talen ontving
jobs/retail-shop-cashier
  en: shop shops store stores shopkeeper retail retailer cashier cashiers checkout register cash sale
      seller customer customers client shopper supermarket supermarkets boutique shelves shelf stocking
      display displays merchandise goods products price prices discount promotion receipt change payment
      card pay bag basket trolley counter assortment return exchange stallholder market greengrocer
      pharmacy kiosk stocktaking wholesaler shoplifting
  nl: winkel winkelbediende winkelmedewerker winkelier winkelketen winkelstraat kleinhandel detailhandel
      detailhandelaar kassier kassa kassamedewerker kassaticket caissière verkoper verkoopster klant
      klantvriendelijk supermarkt warenhuis grootwarenhuis kledingwinkel boetiek rayon rek vakkenvuller
      vakkenvullen aanvullen bijvullen etalage etaleur uitstalraam vitrine uitstallen koopwaar assortiment
      prijs prijskaartje korting promoties solden kassabon wisselgeld contant betalen betaald bancontact
      pinnen betaalkaart winkelmandje winkelkar toonbank paskamer ruilen omruilen inruilen marktkramer
      marktkraam groentewinkel kruidenier kiosk benzinestation tankstation pompbediende inventaris
      winkeldiefstal openingsuren openingstijden groothandel markt verkopen verkocht verkoopt zaak
jobs/call-centre-customer-service
  en: call calls caller callers callcenter telephone phone headset hotline helpline operator operators
      switchboard agent agents customer customers inquiry inquiries enquiry enquiries complaint complaints
      question questions answer inbound outbound telemarketing telemarketer telesales survey interviewer
      script queue wait waiting hold transfer ticket tickets follow-up email chat satisfaction resolve
      response refund helpdesk dispatcher voicemail unhelpful rude
  nl: callcenter callcenters callcentermedewerker callcenteragent contactcenter telefonisch telefoon
      telefoons telefoongesprek telefoontje telefoontjes telefonist telefoniste telefonisten bellen gebeld
      belde opbellen opgebeld oproep beller hulplijn infolijn operator telefooncentrale headset agent
      klantendienst klantenservice klantenservicemedewerker klantenondersteuning klant klacht
      klachtenbehandeling klachtendienst vraag antwoorden beantwoorden inkomend uitgaand telemarketing
      telemarketeer televerkoop televerkoper enquête enquêteur bevraging script wachtrij wachttijd wachten
      doorverbinden doorverbonden doorschakelen doorgeschakeld ticket opvolgen opgevolgd mail chat
      klantentevredenheid tevredenheid oplossen helpdesk meldkamer voicemail terugbellen teruggebeld
      onbeleefd onbereikbaar
jobs/secretaries-clerks
  en: secretary secretaries secretarial secretariat clerk clerks clerical assistant office offices
      administrative administration admin receptionist reception typing typist type file files filing
      document documents paperwork letter letters correspondence mail post minutes agenda appointment
      appointments calendar diary schedule meeting meetings photocopy copy scan enter database spreadsheet
      excel telephone switchboard register registration form forms archive postal postman invoice
      bookkeeping
  nl: secretaris secretaresse secretaresses secretariaat secretariaatsmedewerker directiesecretaresse
      directieassistent managementassistent assistent administratie administratief administratieve
      bediende kantoor kantoorbediende kantoormedewerker kantoorwerk kantoorbenodigdheden receptionist
      receptie onthaal onthaalbediende typen getypt typiste tikken dossier document papierwerk klasseren
      geklasseerd klassement archiveren gearchiveerd brief brieven briefwisseling correspondentie postbode
      postbodes postsorteerder verslag notulen notuleren agenda agendabeheer afspraak kalender vergadering
      vergaderzaal kopiëren kopie kopieën scannen gegevensinvoer invoeren data-entry databank word
      telefooncentrale inschrijven ingeschreven registreren formulier factuur loket loketbediende
      gemeenteloket post mail inschreef
jobs/library-archive-museum
  en: library libraries librarian librarians archive archives archivist archivists catalogue catalog
      cataloguing classify classification index indexing book books lend lending loan borrow borrower
      collection collections document documents documentation record records preservation preserve
      conservation conservator restore restoration restorer digitise digitisation metadata shelf shelves
      manuscript manuscripts museum curator exhibit exhibition heritage acquisition information reference
      registrar inventory loans artefacts educational visitors
  nl: bibliotheek bibliotheken bib bibliothecaris bibliothecarissen bibliotheekmedewerker
      bibliotheekassistent archief archieven archivaris archivarissen archiefmedewerker archiefbeheer
      archiveren gearchiveerd archiefstuk archiefstukken catalogus catalogi catalogiseren gecatalogiseerd
      classificeren classificatie indexeren ontsluiten ontsluiting boek boeken uitlenen uitgeleend
      uitleenbalie ontlenen ontleend ontlener lener collectie collecties collectiebeheer
      collectiebeheerder document documentalist documentatie documentatiecentrum bewaren bewaard
      conservator conserveren restaurateur restaureren digitaliseren gedigitaliseerd metadata rek
      handschrift manuscript museum musea museumwachter suppoost tentoonstelling erfgoed erfgoedconsulent
      aanwinst leeszaal informatie naslagwerk depot inventaris inventarisatie publiekswerking ontsloot
jobs/teachers-trainers
  en: teacher teachers teach teaching taught lecturer professor tutor tutors tutoring trainer trainers
      instructor instructors instruct lesson lessons class classes classroom course courses pupil pupils
      student students school schools kindergarten nursery primary secondary curriculum homework exam
      exams test tests grading grade grades evaluate assessment education educational pedagogy pedagogical
      didactic learning learn workshop e-learning headteacher principal textbook blackboard mentor
      syllabus
  nl: leerkracht leraar onderwijzer onderwijzeres juf juffrouw meester docent lector professor hoogleraar
      kleuterleidster kleuteronderwijzer kleuter kleuterklas lesgeven lesgegeven lesgever onderrichten
      onderwijzen onderwezen onderwijs trainer opleider instructeur bijles bijlessen privéles les lessen
      lesvoorbereiding lesmateriaal lesuur klas klaslokaal cursus cursist leerling leerplan leerstof
      huiswerk examen examens toets toetsen verbeterd evalueren evaluatie pedagogie pedagogisch didactisch
      didactiek opvoeder aanleren leertraject workshop rijinstructeur rijles rijschool zorgleerkracht
      buitengewoon leerlingenbegeleiding handboek schoolbord volwassenenonderwijs taalleraar
      praktijkleraar school student leren leerde leert geleerd lesgaf
jobs/researchers-scientists
  en: research researcher researchers scientist scientists scientific science study studies experiment
      experiments experimental hypothesis laboratory data dataset analyse analysis method methods
      methodology publish publication publications paper papers journal peer-review conference conferences
      university professor phd doctoral postdoc thesis grant grants funding fieldwork survey statistics
      statistical statistician biologist chemist physicist sociologist economist psychologist geologist
      mathematician theory theories findings innovation expert supervise academic
  nl: onderzoek onderzocht onderzoeker onderzoeksproject onderzoeksgroep onderzoeksresultaten
      onderzoeksmethode onderzoeksinstelling wetenschap wetenschapper wetenschappelijk studie studies
      experiment experimenteel proef proeven hypothese laboratorium data gegevens dataverzameling
      analyseren analyse methode methodologie publiceren gepubliceerd publicatie publicaties artikel
      vakblad tijdschrift congres congressen conferentie universiteit universitair professor hoogleraar
      doctor doctoraat doctoraatsstudent promovendus promoveren gepromoveerd proefschrift thesis postdoc
      beurs beurzen subsidie veldwerk enquête statistiek statistisch statisticus bioloog chemicus fysicus
      socioloog econoom psycholoog geoloog wiskundige theorieën bevindingen academicus academisch navorser
      ontdekking laboratoria bestudeert bestudeerde bestuderen geleerde pedagoog letterkundige symposium
jobs/doctors
  en: doctor doctors physician physicians surgeon surgeons gp specialist specialists cardiologist
      paediatrician pediatrician psychiatrist radiologist anaesthetist anesthesiologist gynaecologist
      gynecologist dermatologist neurologist oncologist diagnose diagnosed diagnosis examine examination
      prescribe prescription prescriptions treat treatment surgery operation operate scalpel patient
      patients clinic consultation consultations hospital referral symptom symptoms illness disease x-ray
      scan mri ecg stethoscope medical medicine intern infection chronic misdiagnosed practice
  nl: arts artsen dokter dokteres huisarts huisartsen huisartsenpraktijk huisartsenpost geneesheer
      specialist chirurg chirurgie cardioloog kinderarts psychiater radioloog anesthesist gynaecoloog
      dermatoloog huidarts oogarts neuroloog oncoloog internist uroloog orthopedist arts-specialist
      arts-assistent bedrijfsarts arbeidsarts schoolarts diagnose diagnoses diagnosticeren voorschrijven
      voorgeschreven voorschrift behandelen operatie operaties opereren operatiekwartier operatiezaal
      patiënt consult consultatie raadpleging spreekuur ziekenhuis spoed spoedarts spoeddienst spoedeisend
      doorverwijzen doorverwezen verwijsbrief symptoom ziekte röntgenfoto scan echografie bloedafname
      stethoscoop medisch geneeskunde verdoving narcose infectie chronisch dokterspraktijk genezen genas
      geneest ziek ziektes behandelde voorschreef
jobs/nurses-care-workers
  en: nurse nurses nursing midwife midwives carer carers caregiver caregivers care patient patients
      hospital ward bedside elderly residents homecare wash washing bathing dressing feeding lifting wound
      wounds bandage dressings injection injections medication infusion drip catheter vital temperature
      hygiene palliative dementia wheelchair shift midwifery birth newborn ambulance paramedic paramedics
      staff kindness caring understaffed discharge maternity pillow
  nl: verpleegkundige verpleger verpleegster verpleging verpleegafdeling verpleegdossier
      thuisverpleegkundige thuisverpleging hoofdverpleegkundige vroedvrouw vroedkundige verloskundige
      kraamzorg zorgkundige zorgverlener zorg zorgmedewerker verzorgende verzorger verzorgster verzorgd
      thuiszorg thuishulp gezinszorg patiënt ziekenhuis afdeling ouderen ouderenzorg bejaarden
      bejaardenzorg bejaardenhelpster rusthuis rustoord woonzorgcentrum verpleeghuis verzorgingshuis
      bewoners gewassen aankleden tillen wonde wondzorg verband inspuiting injectie spuitje medicatie
      infuus katheter bloeddruk temperatuur parameters hygiëne hygiënisch palliatief dementie rolstoel
      nachtdienst wachtdienst geboorte bevalling pasgeborene ambulancier ambulanceverpleegkundige
      ziekenwagen liefdevol vriendelijkheid onderbezet wassen zusters zieken waste
jobs/therapists
  en: therapist therapists therapy therapies therapeutic physiotherapist physiotherapy speech psychologist
      psychotherapist psychotherapy counsellor counselor counselling dietitian dietician nutritionist
      osteopath chiropractor acupuncturist acupuncture massage masseur rehabilitation rehabilitate
      exercise exercises mobility muscles joints pain stroke stuttering swallowing orthopaedic prosthesis
      prostheses orthotics audiologist podiatrist optician optometrist session sessions client clients
      anxiety depression trauma relaxation
  nl: therapeut therapie therapieën therapeutisch kinesist kinesitherapeut kinesitherapie fysiotherapeut
      fysiotherapie ergotherapeut ergotherapie logopedist logopedie psychotherapeut psychotherapie
      psycholoog orthopedagoog counselor begeleiding diëtist voedingsdeskundige osteopaat osteopathie
      chiropractor acupuncturist acupunctuur massage massages masseren gemasseerd masseur revalidatie
      revalideren revalidatiecentrum oefening oefentherapie bewegen mobiliteit spieren gewrichten pijn
      pijnklachten rugpijn beroerte stotteren slikken spraak spraakstoornis spraakstoornissen stem
      hulpmiddelen prothese orthopedisch audioloog audicien gehoorapparaat podoloog pedicure opticien
      optometrist cliënt behandelplan geestelijke angst depressie trauma ontspanning psychomotorisch
      bewegingstherapeut sessie bewoog
jobs/pharmacists-dentists
  en: pharmacist pharmacists pharmacy pharmacies drugstore prescription prescriptions medicine medicines
      medication dose dosage dispense dispensing drug drugs pill pills tablet tablets ointment syrup
      antibiotic interactions dentist dentists dental orthodontist orthodontics tooth teeth toothache
      cavity cavities filling fillings crown crowns extraction denture dentures implant implants braces
      gum gums plaque x-ray mouth oral hygiene anaesthetic drilling
  nl: apotheker apothekers apotheek apotheken apothekersassistent apotheekassistent farmaceut
      farmaceutisch farmaceutische farmacie drogist drogisterij voorschrift voorschriften recept
      geneesmiddel medicijn medicatie medicatieschema dosis dosering afleveren bereiding magistraal pil
      pillen tablet zalf zalven siroop antibiotica bijwerking wisselwerking tandarts tandartsen
      tandartspraktijk tandartsassistent tandheelkunde mondhygiënist mondzorg orthodontist orthodontie
      beugel tand gebit kunstgebit kies kiezen tandpijn kiespijn gaatje gaatjes vulling vullen kroon
      ontzenuwen wortelkanaal trekken getrokken implantaat tandvlees tandplak tandsteen mond röntgenfoto
      verdoving boren tandtechnicus tandtechnieker tandprothese trok
jobs/social-workers-childcare-youth
  en: caseworker counsellor youth childcare childminder babysitter nanny daycare nursery creche
      kindergarten toddler toddlers child children baby babies play playing activities educator neglect
      vulnerable family families homeless addiction disabled disability guidance shelter refugee community
      outreach integration empowerment crisis teenager teenagers adolescents juvenile probation
      after-school welfare guardian mediation diapers nap supervise
  nl: maatschappelijk welzijnswerker hulpverlener hulpverlening begeleider begeleidster begeleiden
      opvoeder opvoedster opvoeding jeugdwerker jeugdwerk jeugdhulp jeugdzorg jeugdconsulent
      jongerenwerker jongeren jeugd straathoekwerker opbouwwerker buurtwerker welzijn welzijnswerk ocmw
      caw kinderopvang kinderopvangster kinderverzorger kinderverzorgster kinderbegeleider
      kinderdagverblijf crèche onthaalouder onthaalmoeder gastouder babysit kinderoppas peuter kleuter
      baby kind kinderen spelen speelplein spelactiviteiten animator buitenschools naschools pleegzorg
      leefgroep verwaarlozing kwetsbaar daklozen verslaving schuldbemiddeling schuldbemiddelaar handicap
      gehandicapt gehandicaptenzorg opvangtehuis vluchthuis huiselijk integratie trajectbegeleider
      crisisopvang justitieassistent reclassering luiers hulpvraag gezin
jobs/hairdressers-beauty
  en: hairdresser hairdressers hairdressing barber barbers hair haircut hairstyle hairstylist salon salons
      cut cutting scissors comb brush blow-dry hairdryer dye dyeing colouring highlights perm shampoo
      beard shave shaving razor trim curl curls wig wigs beautician beauty cosmetic cosmetics makeup
      make-up skin skincare facial manicure manicurist pedicure nail nails polish waxing depilation
      eyebrow eyebrows eyelashes tattoo tattooist piercing massage spa sauna tanning wellness perfume
  nl: kapper kapster kapsalon haren haarkapper haarverzorging haarstylist haarlak haarkleuring knippen
      geknipt knipbeurt coupe kapsel snit schaar kam kammen borstel brushen föhnen kleuren gekleurd verven
      geverfd highlights balayage permanent shampoo baard scheren geschoren scheermes barbier krullen
      krultang pruik schoonheidsspecialist schoonheidssalon schoonheidsinstituut schoonheidsverzorging
      beauty cosmetica cosmetisch make-up maquillage schminken geschminkt grimeur visagist huidverzorging
      gezichtsverzorging gelaatsverzorging manicure pedicure voetverzorging nagel nagellak ontharen
      epileren harsen wenkbrauwen wimpers tatoeage tatoeëerder massage zonnebank wellness huid gezicht
      schoor
jobs/sports-coaches-instructors
  en: coach coaches coaching trainer trainers instructor instructors training train athlete athletes sport
      sports team club fitness gym exercise exercises workout swimming lifeguard referee umpire match
      competition competitions player players professional technique tactics tactical skill skills warm-up
      yoga pilates ski riding scout performance season tournament schedule motivate motivation recreation
      aerobics golf tennis football cyclist jockey
  nl: coach coaches gecoacht trainer hoofdtrainer assistent-trainer keeperstrainer jeugdtrainer training
      trainen getraind trainingsprogramma sportlesgever sportleraar sportinstructeur lesgever gymleraar
      gymles turnen atleet sport sporter sportclub sportdienst sportcentrum sportkamp topsporter topsport
      beroepssporter beroepsvoetballer ploeg club fitness fitnesscoach fitnessinstructeur fitnesscentrum
      oefeningen zwemmen zwemles zwemleraar zwembad redder badmeester scheidsrechter wedstrijd competitie
      competities speler tactiek tactisch vaardigheden opwarming yoga yogaleraar pilates dansleraar
      skileraar rijles manege talentscout toernooi motiveren motivatie recreatie aerobics
      bewegingsactiviteiten monitor ploegleider techniek team zwom gezwommen
jobs/artists-performers
  en: actor actors actress performer performers artist artists perform performance performances stage
      theatre theater role roles rehearse rehearsal rehearsals audition casting dancer dancers dance
      choreographer choreography director directing play plays film television comedian comedy clown
      circus acrobat magician puppeteer stuntman model extra presenter radio dj costume props stagehand
      make-up scenography set scenographer voice-over entertainer sculptor sculpture painter painting
      illustrator gallery exhibit exhibition canvas
  nl: acteur actrice actrices acteren toneelspeler podiumkunstenaar podiumkunsten artiest optreden
      opgetreden optredens voorstelling podium toneel toneelstuk theater instuderen ingestudeerd repeteren
      repetitie auditie casting danser dansen dans choreograaf regisseur regie regisseren televisie komiek
      cabaretier clown circus acrobaat goochelaar poppenspeler stuntman figurant model presentator
      presentatrice radio dj kostuum decor scenograaf rekwisieten belichter geluidstechnicus grime
      stemacteur animatie kunstenaar beeldend beeldhouwer beeldhouwen beeldhouwwerk schilder kunstschilder
      illustrator galerie tentoonstelling exposeren atelier improviseren productiehuis rol film schilderij
      spelen speelde gespeeld speelt kunst zingen toneelspelen optrad zong gezongen
jobs/musicians
  en: musician musicians music musical composer composers compose composing conductor conduct orchestra
      orchestras ensemble band bands singer singers sing singing vocal vocalist choir instrument
      instruments piano pianist guitar guitarist violin violinist drummer drums trumpet flute saxophone
      keyboard bass score scores melody arrangement arrange harmony rhythm rehearsal rehearse concert
      concerts gig recital record recording studio album producer sound mixing solo soloist lyricist
      songwriter dj
  nl: muzikant muzikaal muziek muziekstuk muziekinstrument muziekles muziekleraar muziekschool
      muziekproducer musicus componist componeren gecomponeerd compositie dirigent dirigeren gedirigeerd
      orkest ensemble fanfare zanger zingen zong zang koor instrument bespelen bespeelt piano pianist
      gitaar gitarist viool violist drum drummer slagwerk slagwerker trompet trompettist fluit saxofoon
      keyboard bassist orgel organist partituur bladmuziek noten notenleer melodie melodieën arrangement
      arrangeren arrangeur ritme repetitie repeteren concert optreden opgenomen opnamestudio solist
      liedjesschrijver tekstschrijver liedje band zangeres studio gezongen speelt speelde optrad
      opgetreden
jobs/designers
  en: designer designers design designs designing graphic graphics illustrator illustration illustrations
      layout typography logo logos brand branding ux ui interface photoshop indesign adobe sketch sketches
      sketching concept concepts prototype mock-up mockup interior decorator decoration colour colours
      color fashion textile pattern product industrial furniture packaging animation animator 3d
      multimedia games styling stylist creative creativity aesthetic aesthetics moodboard display
  nl: ontwerper ontwerp ontworpen vormgever vormgeving vormgegeven designer design grafisch illustrator
      illustratie illustraties lay-out opmaak typografie logo huisstijl merkidentiteit webdesigner
      webdesign ux interface gebruiksvriendelijk photoshop indesign schets schetsen geschetst concept
      prototype maquette interieur interieurarchitect interieurontwerper interieurvormgever
      binnenhuisarchitect binnenhuisinrichting inrichting ingericht decorateur decoratie kleur
      kleurgebruik mode modeontwerper stilist styliste textielontwerper patroon productontwerper
      productdesign meubelontwerper verpakking animatie animator 3d-tekening multimedia videomontage
      game-ontwerper creatief creatieve creativiteit esthetisch moodboard etalagist standenbouwer
      visualiseren beeldtaal tuinarchitect landschapsarchitect
jobs/journalists-writers-translators
  en: journalist journalists reporter reporters editor editors editing write writes writing wrote written
      writer writers author authors article articles column columnist news newspaper magazine newsroom
      interview interviews press broadcast report reports reporting investigate story stories headline
      deadline proofreader proofreading copy-editor publisher publish publishing translator translators
      translate translated translation translations interpreter interpreters interpret interpreting
      subtitle subtitles subtitling language languages text texts manuscript novel screenplay scriptwriter
      poet correspondent speechwriter blog content terminology
  nl: journalist journalistiek reporter verslaggever verslaggeving redacteur redactrice redactie
      eindredactie eindredacteur hoofdredacteur redigeren geredigeerd schrijven schreef geschreven
      schrijver schrijfster auteur artikel column columnist nieuws nieuwsfeiten krant tijdschrift magazine
      interview geïnterviewd pers persconferentie reportage reportages bericht berichtgeving verhaal
      deadline proeflezer corrector persklaar uitgever uitgeverij publiceren gepubliceerd publicatie
      vertaler vertaalster vertalen vertaald vertaalbureau beëdigd tolk getolkt simultaan ondertitel
      ondertitelaar taal taalgebied tekst tekstschrijver manuscript scenario scenarist correspondent
      persfotograaf nieuwslezer terminologie naslagwerk blog content
jobs/photographers-video
  en: photographer photographers photograph photographs photography photo photos camera cameras cameraman
      camerawoman lens lenses lighting flash studio shoot shooting portrait portraits wedding image images
      editing edit retouch retouching photoshop digital exposure print prints film filming filmed video
      videos footage montage sound microphone drone tripod framing focus aerial documentary event album
      videographer projectionist darkroom
  nl: fotograaf fotografie fotograferen gefotografeerd foto fotoapparatuur fotoshoot fotosessie
      fotobewerking fototoestel camera cameraman cameravrouw cameraploeg cameravoering lens lenzen
      belichting licht lichtmeter flits flitsapparatuur studio portret pasfoto huwelijksreportage
      trouwreportage bruiloft reportage beeld beeldmateriaal beeldbewerking beeldtechnicus bewerken
      bewerkt retoucheren geretoucheerd photoshop digitaal afdruk afgedrukt ontwikkelen film gefilmd video
      videomaker videobewerking videomonteur monteren montage monteur gemonteerd opname opnames opnemen
      geluid geluidsman microfoon drone dronebeelden statief kader kadrering scherpstellen luchtfoto
      documentaire album evenement filmoperator cineast opgenomen
jobs/craft-jewellery-ceramics-instruments
  en: craft crafts craftsman craftsmen craftswoman artisan artisans handmade handcrafted jeweller jeweler
      jewellers jewellery jewelry goldsmith silversmith gold silver gem gems gemstone gemstones diamond
      diamonds ring rings necklace watchmaker watch watches clock clocks potter pottery ceramic ceramics
      ceramist clay kiln glaze glazing porcelain glassblower glass engraver engraving carve carving carver
      stonemason wicker basket basketry candle luthier tuning restore restoration bookbinding lace enamel
      toy
  nl: ambacht ambachtsman ambachtslui vakman vakmanschap handgemaakt handwerk juwelier juweel sieraad
      goudsmid goudsmeden edelsmid zilversmid goud zilver edelmetaal edelsteen diamant diamantslijper
      slijpen geslepen halsketting uurwerk uurwerkmaker horlogemaker horlogerie horloge horloges klok
      pottenbakker pottenbakkerij pottendraaier keramiek keramist keramisch aardewerk boetseren glazuur
      porselein glasblazer glasblazen glasraam glas-in-lood graveur graveren gegraveerd houtsnijder
      houtsnijwerk beeldsnijder steenkapper steenhouwer mandenvlechter vlechten gevlochten kaars kaarsen
      kaarsenmaker vioolbouwer gitaarbouwer orgelbouwer instrumentenbouwer instrumentenmaker pianostemmer
      restaureren restauratie kantklossen speelgoedmaker ring klei vlocht
jobs/repair-maintenance-technicians
  en: repair repaired repairs repairing repairman maintenance maintain technician technicians mechanic
      mechanics fix fixed broken broke breakdown breakdowns fault faults faulty defect defects malfunction
      diagnose diagnostic spare parts replace replaced replacement garage car cars vehicle engine brakes
      tyre tyres oil bodywork bicycle motorcycle workshop appliance appliances lift elevator elevators
      machinery hydraulic pneumatic electromechanical servicing service inspection lubricate tools toolbox
      handyman caretaker preventive wear overhaul wrench locksmith
  nl: herstellen hersteld hersteller reparatie reparaties repareren gerepareerd reparateur onderhoud
      onderhoudsbeurt onderhoudstechnicus onderhoudsmonteur technicus technici technieker servicetechnicus
      servicemonteur mecanicien monteur automonteur automecanicien fietsenmaker garagist carrossier
      carrosserie carrosserieherstelling uitdeuken kapot defect panne storing storingsdienst mankement
      diagnose vervangen wisselstuk voertuig remmen banden olieverversing werkplaats atelier toestel
      huishoudtoestellen witgoed liftmonteur landbouwmachines hydraulisch pneumatisch pneumatica
      elektromechanisch elektromecanicien interventie nazicht smeren slijtage revisie gereedschap
      gereedschapskist klusjesman huisbewaarder slotenmaker keuring garage auto motor lift onderdelen pech
      machines verving
jobs/waste-recycling
  en: waste garbage rubbish trash refuse litter bin bins dustbin container containers collect collector
      collection dustman truck sorting sort sorted recycling recycle recycled recycler scrap metal plastic
      glass cardboard paper compost composting organic landfill incineration hazardous disposal dispose
      dump tip sweep sewage sludge septic treatment shredder baler secondhand thrift reuse remediation
  nl: afval afvalophaling afvalophaler afvalverwerking afvalverwerker afvalcontainer huisvuil
      huisvuilophaling restafval grofvuil gft gft-afval groenafval pmd vuilnis vuilniszak vuilniskar
      vuilnisman vuilnismannen vuilbak container ophalen opgehaald ophaalronde lader sorteren gesorteerd
      sorteerder sorteercentrum sorteerband containerpark recyclagepark milieustraat recyclage recycleren
      gerecycleerd recyclen hergebruik kringloop kringloopwinkel kringloopcentrum kringwinkel schroot
      schroothandel metaal plastic glas glasbak karton papier compost composteren gestort stortplaats
      verbranding verbrandingsoven kga verwijderen straatveger veegwagen zwerfvuil sluikstort riool slib
      ruimdienst shredder elektro-afval demonteren storten vegen
jobs/import-export-trade
  en: import imports importer importing export exports exporter exporting customs declaration declarations
      duty duties tariff broker brokers forwarder forwarding freight shipping shipment shipments incoterms
      trade trader traders trading merchant merchants wholesale wholesaler wholesalers distributor
      distribution purchasing purchaser buyer buyers supplier suppliers commodity commodities
      international overseas goods documentation licence licences container quota origin certificate
      certificates price negotiate procurement agent
  nl: import importeren geïmporteerd importeur invoer ingevoerd export exporteren geëxporteerd exporteur
      exportmanager exportmedewerker uitvoer uitgevoerd douane douanedeclarant declarant douaneaangifte
      douaneformaliteiten douanedocumenten invoerrechten accijnzen aangifte heffingen tarief makelaar
      scheepsmakelaar expediteur expeditiebedrijf bevrachter bevrachting vrachtbrief cognossement vracht
      zeevracht luchtvracht verzending zending incoterms kredietbrief handel handelaar handelsbetrekkingen
      handelsgoederen tussenhandelaar koopman groothandel groothandelaar grossier verdeler distributeur
      inkoper inkoop aankoper aankoop leverancier grondstoffen internationaal buitenland overzee goederen
      goederenstroom vergunning container quotum oorsprong oorsprongscertificaat certificaat onderhandelen
      prijsafspraken
jobs/real-estate
  en: property properties realtor broker house houses apartment apartments flat land plot rent rental
      renting tenant tenants lease leasing landlord landlords sell buyer buyers valuation valuer appraisal
      appraiser viewing viewings mortgage notary deed housing commercial premises building buildings
      facility facilitymanager syndic co-ownership inspection inventory listing brokerage developer
      investment renovation agency letting vacant
  nl: vastgoed vastgoedmakelaar vastgoedmakelaars vastgoedkantoor vastgoedbeheer vastgoedbeheerder
      vastgoedontwikkelaar makelaar makelaars makelaarskantoor makelaardij immo immokantoor immobiliën
      onroerend eigendom eigendommen eigenaar eigenaars pand woning huis huizen appartement
      appartementsgebouw flat bouwgrond perceel grond huur verhuur verhuurd verhuurder huurder
      huurcontract huurovereenkomst pacht verkoop koper aankoop compromis onderhands schatting schatten
      schatter geschat taxatie taxateur taxeren bezichtiging plaatsbezoek rondleiding hypotheek notaris
      akte kadaster handelspand kantoorgebouw gebouw gebouwenbeheer syndicus mede-eigendom
      plaatsbeschrijving rentmeester projectontwikkelaar renovatie leegstand oppervlakte facilitair
      facilitymanager
jobs/insurance
  en: insurance insurances insure insured insurer insurers broker brokers policy policies policyholder
      premium premiums claim claims claimant adjuster damage damages damaged coverage cover covered risk
      risks liability underwriting underwriter actuary reinsurance compensation compensate settlement
      payout life health fire car accident theft fraud deductible excess beneficiary contract contracts
      clause renew renewal terminate assessment assess assessor denied fault reimbursement
  nl: verzekering verzekeringen verzekeren verzekerd verzekerde verzekerden verzekeraar verzekeraars
      verzekeringsagent verzekeringsagenten verzekeringsmakelaar verzekeringstussenpersoon
      verzekeringsmaatschappij verzekeringskantoor verzekeringsadviseur verzekeringspolis
      verzekeringscontract polis polissen polishouder polisvoorwaarden premie premies premieberekening
      schade schades schadegeval schadegevallen schadeclaim schadedossier schadebeheerder
      schadebehandelaar schade-expert schaderegelaar schaderegeling schadevergoeding vergoeding
      uitbetaling uitkering dekking gedekt dekken risico risicoanalyse aansprakelijkheid acceptant
      acceptatie actuaris herverzekering brandverzekering autoverzekering omnium hospitalisatieverzekering
      levensverzekering ziektekostenverzekering reisverzekering rechtsbijstandverzekering familiale
      aangifte ongeval diefstal fraude vrijstelling franchise begunstigde contract opzeggen opgezegd
      expert expertise opzei
jobs/event-organisers
  en: event events organise organised organiser organisers organize organized organizer planner planning
      conference conferences congress congresses seminar exhibition exhibitions exhibitor booth stand
      festival concert wedding party venue venues hall catering caterer invitation invitations guest
      guests speaker speakers registration programme sponsor sponsors budget logistics permit ticketing
      tickets stage sound lighting decoration tent security volunteers opening team-building
  nl: evenement evenementenbureau evenementenorganisator evenementenmanager event eventmanager
      eventplanner organiseren georganiseerd organisator organisatie planner plannen planning draaiboek
      congres congressen conferentie conferenties seminarie seminaries symposium studiedag beurs beurzen
      vakbeurs handelsbeurs tentoonstelling exposant stand standenbouwer standenbouw festival concert
      huwelijk huwelijksplanner bruiloft feest personeelsfeest receptie galabal locatie locaties zaal
      zaalverhuur feestzaal catering traiteur uitnodiging uitgenodigd genodigden gast spreker inschrijving
      programma sponsor vergunning ticketverkoop tickets podium podiumbouw belichting security
      vrijwilligers teambuilding opbouw afbraak opgebouwd artiesten tent
jobs/religious-professions-funeral
  en: priest priests pastor vicar minister reverend clergy clergyman deacon bishop chaplain chaplaincy
      imam rabbi monk nun missionary preacher preach sermon sermons worship liturgy mass prayer prayers
      baptism baptise wedding funeral funerals confession parish parishioners congregation church mosque
      synagogue bible spiritual pastoral faith sacrament sacraments celebrant theology theologian
      sacristan undertaker mortician embalm embalming coffin burial cremation bereaved hearse gravedigger
      astrologer sexton
  nl: priester pastoor pastores dominee dominees predikant voorganger eredienst geestelijke diaken
      kapelaan bisschop aalmoezenier imam rabbijn monnik kloosterling zuster missionaris prediken
      gepredikt preek liturgie liturgisch misviering mis bidden doop doopsel gedoopt huwelijksinzegening
      uitvaart begrafenis begrafenissen biecht parochie parochiaan parochianen geloofsgemeenschap moskee
      synagoge spiritueel pastoraal sacrament theologie theoloog koster kosteres begrafenisondernemer
      uitvaartondernemer uitvaartleider uitvaartcentrum balsemen gebalsemd lijkkist lijkwagen
      teraardebestelling crematie nabestaanden rouwenden rouwbrief grafdelver grafmaker consulent
      vrijzinnig godsdienstleraar astroloog kerk geloof gebed zegenen paters
`;
