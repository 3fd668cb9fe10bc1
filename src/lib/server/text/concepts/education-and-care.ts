/** Education, health care and social care: each concept with its English and its Dutch words; see `concepts.ts`. */
export default `
edu/explaining
  en: explain explained explanation explanations clarify clarification clear unclear clearly illustrate
      understand understood understandable comprehend comprehensible comprehension confusing confused
      confusion simplify demonstrate demonstration elaborate instruct instruction teach taught rephrase
      repeat repetition grasp vague elucidate concise analogy
  nl: uitleg uitleggen uitgelegd uitlegde uitlegt legde verklaren verklaring verduidelijken
      verduidelijking duidelijk onduidelijk helder begrijpen begrepen begreep begrip begrijpelijk
      onbegrijpelijk snappen snapt gesnapt verstaan verstaanbaar verwarrend verward verwarring toelichten
      toegelicht toelichting herhalen herhaling instructie voordoen voorgedaan demonstreren demonstratie
      vaag verhelderen onderrichten verhelderend bevattelijk leg verduidelijkte leraar verstond voordeed
edu/lectures
  en: lecture lectures lecturer lecturing lectured auditorium professor prof lecturers monologue
      presentation speaker delivery seminar seminars colloquium keynote tutorial amphitheatre hall
      masterclass taught content plenary podium guest-lecture attendee rambling eloquent
  nl: hoorcollege hoorcolleges college colleges collegezaal les lessen docent docenten professor prof
      lesgever lesgevers lector lectoren auditorium aula leszaal spreker presentatie werkcollege
      werkcolleges seminarie seminaries gastcollege gastspreker lezing lezingen doceren doceert gedoceerd
      monoloog collegereeks hoorcollegezaal responsiecollege
edu/slides-board
  en: slide slides powerpoint powerpoints board blackboard whiteboard chalk marker projector projection
      overhead screen handwriting legible illegible diagram diagrams chart wrote written font visuals
      visual prezi beamer drawing scribble poster transparency eraser flipchart flip-chart slideshow deck
  nl: dia dia's slide slides powerpoint powerpoints presentatie bord schoolbord krijt krijtbord whiteboard
      stift stiften beamer projector projecteren geprojecteerd projectiescherm scherm handschrift
      geschrift leesbaar onleesbaar schema schema's bordschema bordboek bordwisser schreef geschreven
      transparant overheadprojector poster prezi flap-over flipover visueel sheet sheets
edu/exercises-examples
  en: example examples exercise exercises practice practise practising practised drill drills worked
      sample samples illustration problem problems workbook worksheet worksheets hands-on practical
      practicals lab activity activities scenario case-study solution solutions solve solved application
      real-life concrete repetition
  nl: voorbeeld voorbeelden oefening oefeningen oefenen geoefend oefent inoefenen ingeoefend oefensessie
      oefenles oefenbundel oefenblad oefenboek practicum practica praktijk praktisch praktijkvoorbeeld
      werkblad werkblaadje werkblaadjes werkbundel opgave opgaven opgaves oplossing oplossingen oplossen
      opgelost voorbeeldoefening casus casussen toepassing toepassen toegepast concreet sommen
      invuloefening probeer
edu/questions-in-class
  en: question questions ask asked asking answer answers answered answering reply replied responded
      response raise hand hands query queries interrupt interrupted clarification asker inquire enquire
      wonder curious dare shy ignored q&a unanswered dismissive quiz
  nl: vraag vragen vraagje vraagjes gevraagd vroeg vroegen stellen gesteld stelde antwoord antwoorden
      beantwoorden beantwoord antwoordde geantwoord vinger opsteken opgestoken hand vraagstelling
      vragenronde vragenuurtje bijvraag bijvragen onbeantwoord nieuwsgierig durven durfde durft
      onderbreken onderbroken wederwoord vraagsteller doorvragen doorgevraagd beurt beurten opstak
      bijvroeg onderbrak doorvroeg
edu/participation-discussion
  en: participate participation discussion discussions discuss discussed debate debates debated opinion
      opinions contribute contribution engage engaged engagement interact interaction interactive dialogue
      conversation volunteer respond passive silent silence brainstorm involve involved speak spoke argue
      argument viewpoint viewpoints exchange circle
  nl: deelnemen deelname deelgenomen deelnam meedoen meegedaan meedeed meewerken meegewerkt meewerkte
      participeren participatie discussie discussies discussiëren bespreken besproken besprak bespreking
      klasgesprek debat debatten debatteren mening meningen inbreng inbrengen interactie interactief
      betrokken betrokkenheid betrekken dialoog onderwijsleergesprek leergesprek kringgesprek standpunt
      standpunten argument brainstormen brainstorm passief stilte inspraak meepraten kring inbracht
      ingebracht
edu/group-work
  en: group groups groupwork team teams teamwork project projects collaborate collaboration collaborative
      collaborating cooperate cooperation cooperative partner partners peer peers pair pairs assign divide
      members together teammate teammates freeloader free-rider joint shared roles jigsaw
  nl: groep groepen groepje groepjes groepswerk groepswerken groepsopdracht groepsproject project
      projecten projectwerk projectweek samenwerken samenwerking samengewerkt samenwerkte team teams
      teamwerk teamgenoot groepsgenoot groepsgenoten groepslid groepsleden duo duo's duowerk partner
      klasgenoot klasgenoten medeleerling medestudent medestudenten taakverdeling rolverdeling meelifter
      meeliften samen verdelen coöperatief hoekenwerk contractwerk groepsindeling ploeg
edu/homework-assignments
  en: homework assignment assignments assigned task tasks essay essays deadline deadlines due submit
      submitted submission hand-in paper papers coursework extension problem-set report reports write-up
      overdue turn-in unfinished take-home lab-report portfolio busywork
  nl: huiswerk huistaak huistaken taak taken opdracht opdrachten werkstuk werkstukken opstel opstellen
      essay essays paper papers deadline deadlines indienen ingediend diende inleveren ingeleverd
      inleverde inlevering inzending afgeven verslag verslagen schoolwerk agenda schoolagenda uitstel
      werkopdracht weektaak jaartaak portfolio huiswerkbegeleiding huiswerkvrij spreekbeurt afgaf
      afgegeven
edu/exams-tests
  en: exam exams examination examinations test tests tested midterm midterms final finals quiz quizzes
      oral multiple-choice resit retake cram cheat cheating cheated plagiarism invigilator revise revision
      pass passed fail failed cumulative paper assessment true-false cheat-sheet
  nl: examen examens toets toetsen toetsje tentamen tentamens test testen tests examineren examinator
      mondeling schriftelijk meerkeuze meerkeuzevragen giscorrectie herexamen herexamens herkansing
      herkansen hertentamen overhoring overhoren proefwerk proefwerken schoolexamen blok blokken
      blokperiode examenperiode examenvragen studeren spieken gespiekt spiekbriefje plagiaat geslaagd
      slagen gezakt zakken zakte gebuisd buizen surveillant eindexamen partieel partiëlen tussentoets
      repetitie proef
edu/grades-fairness
  en: grade grades graded grading grader mark marks marked marking score scores scored points gpa curve
      percent percentage fair fairly unfair unfairly fairness lenient strict harsh generous a+ rubric
      rubrics criteria weighting average transcript pass fail evaluate evaluation favouritism favoritism
      biased strictly inflation
  nl: punt punten cijfer cijfers beoordelen beoordeling beoordeeld quoteren quotering gequoteerd score
      scores scoren gescoord resultaat resultaten rapport rapporten rapportcijfer puntenboek eindcijfer
      onvoldoende onvoldoendes voldoende tekort tekorten buis buizen becijferen eerlijk oneerlijk
      rechtvaardig onrechtvaardig streng mild verbeteren verbeterd puntenaftrek gemiddelde procent
      criteria rubriek rubrieken evaluatie evalueren evaluaties beoordelingscriteria deliberatie
      puntentelling voortrekken vooringenomen partijdig voortrok voorgetrokken
edu/feedback-on-work
  en: feedback comment comments commented remark remarks correct corrected correction corrections
      constructive criticism critique criticize praise praised compliment compliments advice suggestion
      suggestions improve improvement encourage reviewed review return returned annotated detailed tip
      tips helpful critical
  nl: feedback terugkoppeling terugkoppelen teruggekoppeld commentaar opmerking opmerkingen verbetering
      verbeteringen verbeteren verbeterd nakijken nagekeken keek correctie correcties corrigeren
      gecorrigeerd opbouwend constructief kritiek kritisch compliment complimenten complimentje lof
      prijzen geprezen prees tip tips advies werkpunt werkpunten suggestie suggesties bijsturen
      bijgestuurd aanmoedigen feedbackgesprek nabespreking nabespreken nabesproken evaluatiegesprek
      schouderklop nakeek nabesprak
edu/textbook-materials
  en: textbook textbooks book books reading readings read chapter chapters handout handouts syllabus
      material materials article articles edition author reader workbook manual literature copies
      photocopy photocopies bookstore publisher reference pages coursepack course-pack expensive
      secondhand worksheet
  nl: handboek handboeken boek boeken leerboek leerboeken schoolboek schoolboeken werkboek werkboeken
      cursus cursussen cursusmateriaal cursustekst cursusteksten syllabus lesmateriaal lesmaterialen
      leermateriaal studiemateriaal hoofdstuk hoofdstukken lezen gelezen las lazen artikel artikelen
      artikels reader bundel bundels kopie kopieën kopiëren fotokopie fotokopieën studieboek leesmateriaal
      literatuur uitgeverij bladzijde bladzijden pagina's hand-out handleiding boekenlijst boekenpakket
      tweedehands schrift potlood pen gom lat rugzak boekentas liniaal passer map etui kladblok
edu/notes
  en: note notes notebook notebooks note-taking notetaking jot jotted summary summaries summarize
      summarise summarised outline outlines write wrote written writing copy copying transcript transcribe
      binder folder pen pencil highlighter highlight flashcards flashcard scribble annotate annotation
      recording shorthand mindmap
  nl: nota nota's notitie notities noteren genoteerd noteerde aantekening aantekeningen notuleren schrift
      schriften schriftje cahier schrijfblok samenvatting samenvattingen samenvatten samengevat
      overschrijven overgeschreven opschrijven opgeschreven meeschrijven meegeschreven neerschrijven
      neergeschreven meetypen pen potlood balpen stift markeerstift markeren onderstrepen farde ringmap
      ringband map kladblok mindmap flashcards opname lesnotities schrijf papier overschreef opschreef
      meeschreef neerschreef
edu/online-learning-video
  en: online video videos distance remote webinar webinars e-learning elearning moodle canvas blackboard
      zoom teams recorded recording recordings stream streamed livestream virtual mooc platform module
      modules youtube clip clips film camera webcam mute muted asynchronous hybrid breakout lockdown
  nl: online video video's filmpje filmpjes film fragment fragmenten afstandsonderwijs afstandsleren
      afstandsles afstandslessen e-learning webinar zoom teams smartschool toledo ufora canvas magister
      leerplatform leeromgeving opname opnames opgenomen lesopname lesopnames kennisclip kennisclips
      livestream streamen videoles videolessen onlineles onlinelessen thuisonderwijs thuisonderwijzen
      webcam camera microfoon digitaal hybride blended lockdown moodle scherm
edu/classroom-technology
  en: laptop laptops computer computers tablet tablets ipad chromebook smartboard smartboards digital
      technology technical glitch wifi internet software app apps keyboard mouse screen projector cable
      phone phones smartphone smartphones device devices charger login password kahoot interactive crash
      crashed printer ict
  nl: laptop laptops computer computers computerklas computerlokaal tablet tablets ipad ipads chromebook
      smartbord smartboard digibord touchscreen digitaal technologie technisch wifi internet
      internetverbinding software programma app apps toetsenbord muis scherm kabel gsm gsm's smartphone
      smartphones telefoon toestel oplader inloggen ingelogd wachtwoord kahoot bookwidgets crashen
      vastgelopen vastlopen ict ict-lokaal printer printen media vastliep
edu/attendance
  en: attendance attend attended attending absent absence absences absentee present presence skip skipped
      skipping truant truancy mandatory compulsory roll roll-call register registered miss missed sign-in
      show-up excused unexcused absenteeism optional dropout excuse sick-note cut
  nl: aanwezig aanwezigheid aanwezigheden aanwezigheidsplicht aanwezigheidslijst afwezig afwezigheid
      afwezigheden afwezigen spijbelen gespijbeld spijbelde spijbelaar brossen gebrost bijwonen bijgewoond
      woonde opdagen opgedaagd opdaagde verplicht verplichte absent absentie absenties registreren verzuim
      schoolverzuim verzuimen leerplicht presentie presentielijst ziektebriefje briefje ongewettigd
      gewettigd thuisblijven thuisgebleven komst opkomst wegblijven weggebleven thuisbleef wegbleef
edu/late-for-class
  en: late lateness tardy tardiness punctual punctuality latecomer latecomers arrive arrived arrival delay
      delayed bell overslept oversleep ontime on-time minutes early hurry hurried rushed bus train traffic
      overrun overran clock start finish dismissed timely
  nl: laat telaatkomer telaatkomers laatkomers laatkomer laattijdig laattijdige laattijdigheid stipt
      stiptheid punctueel vertraging vertraagd aankomen aangekomen aankwam bel belsignaal verslapen
      overslapen tijdig minuten haasten gehaast haast trein bus file uitlopen uitgelopen uitliep uitloop
      vroeger wachten klok beginuur startuur einduur telaatbriefje laatkomen versliep oversliep
edu/discipline-order
  en: discipline disciplined punish punished punishment detention suspended suspension expelled rude
      rudeness disrespect disrespectful misbehave misbehaved misbehaviour misbehavior behaviour behavior
      rules obey disobey disobedient strict authority sanction sanctions warn warned warning unruly
      naughty rowdy disruptive disrupt order classroom-management shout yelled troublemaker expel
  nl: discipline straf straffen gestraft strafstudie strafwerk nablijven nagebleven nablijver schorsing
      geschorst tuchtklas tucht tuchtprocedure sanctie sancties gedrag wangedrag storend storen gestoord
      stoorde brutaal onbeleefd respectloos respect ongehoorzaam gehoorzamen regels klasregels regel orde
      ordeverstoring tuchtmaatregel klasmanagement klassenmanagement gezag waarschuwen gewaarschuwd
      waarschuwing streng stout onhandelbaar buitenzetten buitengezet buitengestuurd uitsturen uitgestuurd
      roepen herrieschopper belhamel raddraaier braaf ondeugend bestraffen nableef riep geroepen
edu/noise-attention
  en: noise noisy loud quiet silence silent chatter chatting chatty talkative talking whisper whispering
      attention attentive inattentive concentrate concentration focus focused focussed distract distracted
      distraction distractions listen listened restless calm hush fidget buzz daydream rumour alert busy
  nl: lawaai lawaaierig lawaaierige rumoer rumoerig luid luidruchtig stil stilte babbelen gebabbel
      babbelde praten gepraat geroezemoes roezemoezen fluisteren gefluister aandacht aandachtig
      onoplettend opletten opgelet oplettend oplette concentratie concentreren geconcentreerd
      concentratievermogen afgeleid afleiden afleiding luisteren geluisterd luisterden luisterbereidheid
      onrustig onrust rustig rust rumoerigheid druk drukke drukte beweeglijk wiebelen dromen dagdromen
      kletsen geklets tateren
edu/motivation-interest
  en: motivate motivated motivation motivating unmotivated demotivated interest interested interesting
      interests enthusiasm enthusiastic eager eagerness inspire inspired inspiring inspiration passion
      passionate passionately excited curiosity curious engaging captivating encourage encouraging
      fascinating stimulate stimulating lively energetic keen reluctant apathy disinterested
  nl: motivatie motiveren gemotiveerd ongemotiveerd demotiveren gedemotiveerd motiverend interesse
      interesses interessant geïnteresseerd ongeïnteresseerd desinteresse enthousiasme enthousiast
      enthousiaste begeesterd begeestering begeesteren bezield bezieling passie gepassioneerd passioneel
      inspireren inspirerend geïnspireerd boeien boeiend geboeid boeide nieuwsgierig leergierig
      leergierigheid ijver ijverig aanmoedigen aangemoedigd prikkelen prikkelend gretig gedreven
      gedrevenheid leerlust zin tegenzin lusteloos onverschillig inzet belangstelling fascineren
edu/humour-teacher
  en: funny humor humour humorous joke jokes joking joked hilarious laugh laughed laughter laughing fun
      witty wit sarcastic sarcasm ironic irony entertaining entertainer comedian comedic amusing amused
      smile smiled anecdote anecdotes quirky goofy silly playful charismatic cheerful corny pun
  nl: grap grappen grapje grapjes grappig grappige humor humoristisch mop moppen lach lachen gelachen
      lachte gelach glimlach glimlachen plezier plezant plezante leuk lol sarcasme sarcastisch ironie
      ironisch geestig komisch hilarisch amusant vermakelijk vermaken anekdote anekdotes anekdotisch
      knipoog speels vrolijk guitig kwinkslag charismatisch dollen ludiek
edu/boring
  en: boring bored boredom bore dull tedious monotone monotonous monotony dry sleep sleepy asleep slept
      yawn yawning yawned uninteresting tiresome repetitive dreary drone drones drags dragged unengaging
      lifeless uninspiring snooze doze dozed fell bland mind-numbing endless stale
  nl: saai saaie saaiheid vervelen vervelend verveeld verveling verveelt eentonig eentonige eentonigheid
      monotoon monotone droog slaap slapen slaperig ingeslapen slaapverwekkend geeuwen gegeeuw gapen
      gaapte oninteressant oninteressante langdradig langdradige saaier levenloos dor suf suffe doods
      indommelen ingedommeld eindeloos aframmelen afgerammeld opdreunen langgerekt oersaai
      slaapverwekkende sliep geslapen
edu/accent-speech
  en: accent accents accented pronounce pronunciation pronounced articulate articulation voice voices
      speak spoke spoken speaking speech audible inaudible hear heard hearing mumble mumbled mumbles loud
      loudly volume microphone mic fluent intonation dialect stutter hoarse soft-spoken foreign
      intelligible enunciate native
  nl: accent accenten uitspraak uitspreken uitgesproken articuleren articulatie gearticuleerd stem stemmen
      stemgebruik stemvolume spreken sprak spraken gesproken spreekt praten hoorbaar onhoorbaar horen
      gehoord hoorde mompelen mompelt gemompel binnensmonds luid luider volume micro microfoon vlot
      intonatie dialect tongval stotteren hees heesheid verstaan verstaanbaar onverstaanbaar
      verstaanbaarheid anderstalig moedertaal taalgebruik tussentaal spreektempo verstond
edu/tempo-difficulty
  en: pace tempo fast faster slow slowly quick quickly rushed rush speed hard harder hardest difficult
      difficulty challenging challenge tough demanding workload overload heavy intense intensive rigorous
      complex complicated advanced overwhelming overwhelmed effort level brutal time-consuming stressful
      stress weeder
  nl: tempo snel sneller traag trage trager vlug snelheid gehaast haasten moeilijk moeilijke moeilijker
      moeilijkheid moeilijkheidsgraad zwaar zware pittig uitdagend uitdaging uitdagingen veeleisend
      werkdruk werklast studielast studiedruk leerstof overladen overbelast overbelasting lastig
      ingewikkeld complex niveau hoog intensief inspanning stress stressvol tijdrovend tijdsdruk tijdsnood
      tijdsgebrek tijdsintensief overweldigend uitpuilend makkelijk
edu/easy-course
  en: easy easier easiest easily simple effortless breeze basic lenient joke undemanding light minimal
      slack slacker elementary straightforward manageable no-brainer easy-a piece-of-cake doable laid-back
      shallow trivial undergraduate elective cakewalk unchallenging
  nl: makkelijk makkelijke makkelijker gemakkelijk gemakkelijke eenvoudig eenvoudige simpel simpele licht
      lichte doenbaar doenbare haalbaar haalbare eitje makkie fluitje peulschil moeiteloos basis
      basisniveau laagdrempelig elementair vlotjes kinderspel kinderachtig oppervlakkig keuzevak
      keuzevakken buisvak pretvak soepel
edu/extra-credit
  en: extra-credit bonus extra credit credits optional additional earn earned drop dropped lowest make-up
      makeup boost curve curved rounding rounded opportunity points reward rewarded second-chance retake
      replace compensate voluntary participation-points enrichment sticker stickers
  nl: bonus bonuspunt bonuspunten bonusvraag bonusopdracht extra extraatje extra's pluspunt bijkomend
      bijkomende facultatief facultatieve optioneel optionele vrijwillig verdienen verdiend inhalen
      ingehaald inhaaltoets compenseren compensatie afronden afgerond afronding kans kansen studiepunt
      studiepunten beloning belonen beloond sticker stickers opkrikken herkansen uitbreiding
      uitbreidingsoefening
edu/office-hours-help
  en: office-hours help helped helps helpful unhelpful helping available availability unavailable
      approachable accessible unapproachable email emails emailed reply replies respond responsive willing
      one-on-one outside assist assistance assisted support supportive office reach reachable unreachable
      stay stayed drop-by patient caring
  nl: hulp helpen geholpen hielp hielpen helpt behulpzaam behulpzame bereikbaar bereikbaarheid
      onbereikbaar beschikbaar beschikbaarheid aanspreekbaar aanspreekpunt toegankelijk benaderbaar
      spreekuur spreekuren mail mails mailen gemaild mailtje bereidwillig bereid ondersteunen
      ondersteuning ondersteund bijstaan bijgestaan bijstand langsgaan langskomen klaarstaan klaarstond
      vragenuur bijles inhaalles inhaalmoment steun begaan kantoor wegwijs bijstond langsging langsgegaan
      langskwam langsgekomen klaargestaan
edu/tutoring-mentoring
  en: tutor tutors tutoring tutored mentor mentors mentoring mentored mentorship supervisor supervisors
      supervise supervised supervision coach coaches coaching guide guided guidance advisor adviser
      advisors counsellor counselor buddy role-model supporter trainer trainers observer observed
      observation conversation meeting debrief
  nl: mentor mentoren mentors mentoraat begeleider begeleiders begeleiden begeleid begeleiding
      begeleidster coach coachen coaching gecoacht tutor tutoren tutoraat bijles bijlessen bijlesgever
      studiebegeleiding studiebegeleider studiecoach stagementor stagementoren vakmentor promotor
      promotoren supervisie supervisor praktijkbegeleider studieadviseur leerlingbegeleider
      trajectbegeleider trajectbegeleiding aanvangsbegeleiding monitoraat observeren geobserveerd
      observatie buddy peter meter raadgever leercoach leiden
edu/internship-teaching-practice
  en: internship internships intern interns placement placements trainee trainees traineeship practicum
      student-teacher apprentice apprenticeship apprenticeships teacher-training work-experience workplace
      observe observation observed host probation rotation portfolio debut shadow shadowing clerkship
      co-op student-teaching
  nl: stage stages stagiair stagiaire stagiairs stagiaires stagelopen stageplaats stageplek stageschool
      stagebegeleider stagebegeleiding stagebezoek stageles stagelessen stageklas stageperiode
      stageverslag stagemap stagebedrijf stageweek observatiestage kijkstage meeloopstage lerarenopleiding
      leraar-in-opleiding lio inleefstage praktijkervaring praktijkopleiding werkplekleren leerlingwezen
      leercontract alternerend proefles microteaching hospiteren oefenschool coassistent coschap
      coschappen
edu/lesson-preparation
  en: lesson-plan plan planned planning prepare prepared preparation preparations unprepared organized
      organised disorganized disorganised organization structure structured unstructured curriculum
      objective objectives goal goals outline timing improvise improvised improvisation flexible syllabus
      schedule layout coherent scattered well-prepared last-minute
  nl: lesvoorbereiding lesvoorbereidingen voorbereiding voorbereiden voorbereid onvoorbereid lesplan
      lesplannen lesontwerp lesschema lesverloop lesdoel lesdoelen lesdoelstelling doelstelling
      doelstellingen leerdoel leerdoelen eindterm eindtermen leerplan leerplannen jaarplan jaarplanning
      planning plannen gepland timing opbouw structuur gestructureerd ongestructureerd structureren
      georganiseerd chaotisch chaos improviseren geïmproviseerd improvisatie bijsturen flexibel warrig
      inplannen tijdsindeling
edu/didactic-methods
  en: method methods methodology pedagogy pedagogical didactic didactics teaching approach approaches
      differentiation differentiate differentiated scaffolding active inquiry discovery flipped game games
      gamification role-play roleplay playful variety varied technique techniques strategy strategies
      station stations style styles constructivist montessori learner-centred instructional
  nl: methode methodes methoden methodiek methodieken didactiek didactisch didactische vakdidactiek
      pedagogiek pedagogisch pedagogische werkvorm werkvormen lesmethode lesmethodes lesgeven lesgegeven
      aanpak differentiëren differentiatie gedifferentieerd leerstijl leerstijlen activeren activerend
      activerende zelfstandig spel spelletje spelletjes spelvorm rollenspel afwisseling afwisselend
      gevarieerd hoekenwerk zelfontdekkend ontdekkend klassikaal frontaal lesstijl lesaanpak strategie
      leerstrategie montessori freinet steiner probleemgestuurd onderwijsvorm lesgaf
edu/reflection-diary
  en: reflect reflected reflecting reflection reflections reflective diary diaries journal journals
      logbook log portfolio self-evaluation self-assessment self-reflection introspection lesson-learned
      realise realised realize realized insight insights experience experiences retrospect hindsight blog
      look-back evaluate evaluation thoughts awareness aware learned learnt ponder self-aware
  nl: reflectie reflecties reflecteren gereflecteerd reflecteer reflectief reflectieverslag dagboek
      dagboeken dagboekfragment logboek logboeken portfolio zelfevaluatie zelfreflectie zelfkennis
      zelfinzicht inzicht inzichten beseffen besefte beseft besef ervaring ervaringen ervaren achteraf
      terugblik terugblikken terugkijken teruggekeken teruggeblikt nadenken nagedacht dacht overdenken
      overpeinzing mijmeren leermoment leermomenten leerpunt zelfbewust bewustwording bewust blog
      terugkeek nadacht overdacht
edu/beginner-confidence
  en: confidence confident self-confidence self-confident unconfident insecure insecurity insecurities
      uncertain uncertainty unsure nervous nervousness nerves doubt doubts doubted self-doubt anxious
      afraid scared tense stress stressed beginner beginning novice inexperienced newcomer starter
      starting proud pride fear courage brave imposter impostor trembling blush overwhelmed competence
  nl: zelfvertrouwen zelfzeker zelfzekere zelfzekerheid zelfverzekerd onzeker onzekere onzekerheid
      onzekerheden zenuwachtig zenuwen nerveus twijfel twijfels twijfelen twijfelde getwijfeld angst bang
      schrik spannend gespannen spanning stress gestresseerd gestrest beginner beginnend beginnende
      starter startende onervaren nieuweling trots fier fierheid moed lef durf plankenkoorts faalangst
      blozen bloosde rood trillen black-out overdonderd competent bekwaam
edu/relation-with-pupils
  en: relationship relationships relation rapport bond bonding connect connected connection trust trusted
      respect respected respectful kind kindness caring cares warm friendly approachable patience patient
      names personal distance familiarity empathy empathetic sympathetic understanding authority popular
      beloved atmosphere
  nl: relatie relaties band vertrouwensband vertrouwen vertrouwd vertrouwensrelatie leerling-leraar
      respect respecteren gerespecteerd respectvol vriendelijk vriendelijkheid hartelijk warm warme
      menselijk geduld geduldig empathie empathisch inleven inlevingsvermogen begripvol betrokken begaan
      contact klascontact omgang omgaan omgegaan afstand afstandelijk nabijheid namen persoonlijk
      klasklimaat klassfeer sfeer genegenheid vertrouwensleerkracht vertrouwenspersoon toegankelijk
      leerlinggericht geliefd jijen tutoyeren omging
edu/parents-evening
  en: parent parents parental mother mothers father fathers mum mom dad parents-evening parent-teacher
      conference home involvement communication guardian guardians letter newsletter report-card meeting
      contact-book phone-call complain complained demanding family household grandparents stepfather
      stepmother upbringing divorced pta
  nl: ouder ouders ouderlijk ouderavond ouderavonden oudercontact oudercontacten oudergesprek
      oudergesprekken tienminutengesprek moeder moeders vader vaders mama papa ouderbetrokkenheid
      ouderraad oudercomité oudervereniging thuis thuissituatie schoolpoort brief nieuwsbrief
      heen-en-weerschriftje rapport gezin voogd verzorger grootouders oma opa opvoeding opvoeden opgevoed
      kennismakingsgesprek infoavond opendeurdag gescheiden stiefvader stiefmoeder plusouder
edu/special-needs
  en: dyslexia dyslexic dyscalculia dyspraxia special-needs inclusion inclusive disability disabilities
      disabled accommodation accommodations accommodate iep remedial gifted giftedness learning-disability
      impairment aide differentiation delay extra-time support deaf blind autism adhd struggling
      strugglers slow-learner interpreter integration sen
  nl: dyslexie dyslectisch dyslectische dyscalculie dyspraxie dysorthografie leerstoornis leerstoornissen
      leerprobleem leerproblemen leermoeilijkheden leerachterstand zorgleerling zorgleerlingen zorgbeleid
      zorgcoördinator zorgjuf zorgleerkracht intern-begeleider inclusie inclusief m-decreet buitengewoon
      bijzonder rugzakje beperking handicap hoogbegaafd hoogbegaafdheid remediëring remediëren remedial
      faciliteiten voorlezen clb gon ondersteuner ondersteuningsnetwerk handelingsplan logopedie
      onderwijsbehoefte zorgvraag maatwerk begaafd slimme talent stoornis voorlas voorgelezen
edu/bullying
  en: bully bullies bullied bullying tease teased teasing harass harassed harassment mock mocked mocking
      laughed-at insult insulted insults exclude excluded exclusion ostracized outsider victim victims
      threaten threatened threats cyberbullying nasty fight fighting fought punch hit name-calling
      intimidate intimidated intimidation gossip humiliate humiliated scapegoat racist
  nl: pesten gepest pest pestte pestkop pestkoppen pesterij pesterijen pestgedrag pester pesters plagen
      geplaagd plagerij plagerijen treiteren getreiterd uitlachen uitgelachen uitlachte uitschelden
      uitgescholden schelden gescholden scheldwoord beledigen beledigd belediging uitsluiten uitgesloten
      uitsluiting buitensluiten buitengesloten buitenbeentje slachtoffer slachtoffers dreigen bedreigen
      bedreigd bedreiging cyberpesten vechten gevochten vechtpartij ruzie slaan geslagen sloeg kwetsen
      intimideren intimidatie roddelen zondebok vernederen vernederd racisme antipestbeleid uitschold
      schold uitsloot buitensloot vocht
edu/primary-school
  en: primary elementary pupil pupils child children kid kids grade-school schoolteacher playground recess
      break-time reading spelling arithmetic year-one first-grade third-grade sixth-grade classmate
      schoolyard crayons miss schoolchild schoolchildren story handwriting infants junior playtime
  nl: basisschool basisscholen lagere lager basisonderwijs kind kinderen leerling leerlingen juf juffrouw
      juffen meester meesters onderwijzer onderwijzeres onderwijzers speelplaats schoolplein speeltijd
      pauze leerjaar zesde cito schoolkind schoolkinderen lezen rekenen spelling schoonschrift knutselen
      kring schooltoezicht refter klasje pabo wereldoriëntatie wo turnzak boekentas schrijven liniaal
      kleuter las gelezen schreef geschreven
edu/secondary-school
  en: secondary high-school highschool highschooler teenager teenagers teens teen adolescent adolescents
      adolescence puberty sixth-form gcse a-levels vocational technical middle-school freshman sophomore
      junior senior prom locker homeroom form-tutor schoolboy schoolgirl comprehensive grammar-school
      stream track diploma graduation graduating repeating
  nl: middelbaar middelbare secundair secundaire tiener tieners puber pubers puberaal puberteit adolescent
      adolescenten jongere jongeren aso tso bso kso vmbo mavo havo vwo gymnasium atheneum college
      humaniora brugklas onderbouw bovenbouw klastitularis titularis klasleraar klassenraad klasleerkracht
      graad studierichting richting doorstroom arbeidsmarktgericht beroepsonderwijs mbo zittenblijven
      zittenblijver overzitten dubbelen profielkeuze diploma eindexamenjaar vakleerkracht scholier lyceum
      overzat overgezeten
edu/university-degree
  en: university universities college colleges campus degree degrees bachelor bachelors master masters
      undergraduate undergrad graduate graduated graduation postgraduate postgrad phd doctorate faculty
      department major minor semester freshman sophomore alumni alumnus academic academics academia
      diploma dean credits programme program provost commencement
  nl: universiteit universiteiten universitair universitaire unief hogeschool hogescholen campus campussen
      faculteit faculteiten vakgroep departement opleiding opleidingen bachelor bachelors
      bacheloropleiding master masters masteropleiding graduaat schakelprogramma schakeljaar doctoraat
      doctoraatsstudent doctoreren promoveren promotie student studenten studie studies studierichting
      academisch academische academiejaar collegejaar semester trimester afstuderen afgestudeerd
      afgestudeerde studiepunten hbo wo ects diploma proclamatie decaan rector alumni hoofdvak bijvak
      wetenschap academie
edu/enrolment
  en: enrol enroll enrolled enrolment enrollment register registered registration sign-up signup admission
      admissions admit admitted apply applied application applications applicant accepted rejected
      acceptance entry intake prerequisite prerequisites waitlist waitlisted transfer transferred drop
      dropped withdraw withdrew withdrawn dropout orientation quota entrance-exam numerus-clausus
  nl: inschrijven ingeschreven inschreef inschrijving inschrijvingen inschrijvingsgeld
      inschrijvingsformulier uitschrijven uitgeschreven uitschrijving aanmelden aangemeld aanmelding
      aanmeldingssysteem toelating toelatingsexamen toelatingsproef toegelaten toelaten
      toelatingsvoorwaarde toelatingsvoorwaarden ingangsexamen instroom numerus-clausus loting ingeloot
      uitgeloot wachtlijst geweigerd weigeren veranderen overstappen overgestapt heroriënteren
      heroriëntering stoppen stopzetten afhaken afgehaakt uitval schooluitval voorkennis ijkingstoets
      open-dag infodag aanmeldprocedure plaatsgebrek selectie schrijf uitschreef toeliet
edu/timetable
  en: timetable timetables schedule schedules scheduled scheduling rescheduled calendar hour hours period
      periods semester term slot slots clash clashes conflict overlap overlapping cancelled canceled
      postponed morning afternoon evening monday friday break recess lunch-break free-period room rooms
      planner substitution
  nl: lessenrooster lessenroosters rooster roosters uurrooster uurroosters lesrooster roosteren
      ingeroosterd lesuur lesuren uur uren uurtje planning kalender jaarkalender agenda springuur
      springuren tussenuur tussenuren blokuur lestijd lestijden lesdag lesweek examenrooster overlappen
      overlapping verplaatst verzet uitgevallen uitvallen uitval lesuitval afgelast geannuleerd pauze
      middagpauze maandag vrijdag voormiddag namiddag woensdagnamiddag lokaal lokalen lokaalwissel
      roosterwijziging vakantie uitviel
edu/library-study-space
  en: library libraries librarian librarians book books borrow borrowed loan loans shelf shelves catalogue
      catalog database databases study-room study-space quiet reading-room journals journal archive
      archives desk desks fine overdue return renew reservation stacks e-book ebooks bibliographic
  nl: bibliotheek bibliotheken bib bieb bibliothecaris bibliothecaresse bibliotheekmedewerker boek boeken
      uitlenen uitgeleend uitleen uitleendienst ontlenen ontleend lenen geleend leende boete rek rekken
      boekenrek boekenkast plank catalogus databank databanken tijdschrift tijdschriften archief
      studieruimte studeerruimte studieplek studieplekken studieplaats leeszaal stiltezone stilteruimte
      mediatheek openleercentrum studielandschap e-book e-books inleveren bibkaart
edu/kindergarten-childcare
  en: kindergarten kindergartener nursery preschool pre-school preschooler childcare daycare crèche creche
      nanny au-pair babysitter babysitting babysat childminder toddler toddlers playgroup playschool
      playpen nap naptime toys toy crayon potty after-school sandpit carer caregiver babysit drop-off
      pick-up infant finger-painting
  nl: kleuter kleuters kleuterklas kleuterklasje kleuterschool kleuteronderwijs kleuterjuf kleuterleidster
      kleuterleider kinderopvang opvang crèche kribbe kinderdagverblijf dagopvang onthaalmoeder
      onthaalouder onthaalouders gastouder gastouders peuter peuters peutertuin peuterspeelzaal peuterklas
      oppas oppassen babysit babysitten babysitter kinderverzorgster kinderverzorger buitenschoolse bso
      naschools naschoolse voorschools speelgoed zandbak zindelijk zindelijkheid dutje dutjes wenmoment
      wennen potje kleuterleidsters speelhoek spelen schommel glijbaan blokken
subject/mathematics
  en: math maths mathematics mathematical mathematician algebra geometry geometric calculus equation
      equations formula formulas formulae arithmetic fraction fractions number numbers numeric
      multiplication multiply division addition subtraction sums calculation calculate calculator theorem
      theorems proof proofs derivative integral integrals trigonometry vector matrix linear probability
      decimals
  nl: wiskunde wiskundig wiskundige wiskundeles wiskundeleraar rekenen rekenles rekensom rekensommen
      gerekend hoofdrekenen cijferen algebra meetkunde meetkundig goniometrie vergelijking vergelijkingen
      formule formules breuk breuken getal getallen tafels maaltafels vermenigvuldigen vermenigvuldiging
      delen deling optellen opgeteld aftrekken aftrekking som sommen berekenen berekening rekenmachine
      rekentoestel stelling bewijs bewijzen afgeleide afgeleiden integraal integralen analyse vector
      vectoren matrix kansrekening kommagetallen wortel vraagstuk vraagstukken aftrok afgetrokken bewees
subject/languages
  en: language languages english french german spanish dutch italian latin greek chinese grammar
      vocabulary vocab verb verbs conjugate conjugation tense spelling dictation translate translated
      translation translator bilingual multilingual linguistic linguistics literature poem poetry poet
      novel sentence sentences fluent idiom tongue esl interpreter
  nl: taal talen taalles taallessen taalonderwijs nederlands frans engels duits spaans italiaans latijn
      grieks chinees grammatica spraakkunst woordenschat woordjes woordenlijst woordenboek werkwoord
      werkwoorden vervoegen vervoeging dictee dictees spelling spelfout vertalen vertaald vertaling
      vertaler meertalig meertaligheid tweetalig taalkunde taalvaardigheid spreekvaardigheid
      luistervaardigheid leesvaardigheid schrijfvaardigheid literatuur gedicht gedichten poëzie roman
      romans zin zinnen zinsbouw zinsontleding anderstalig okan inburgering taalcursus
subject/history-geography
  en: history historical historian ancient medieval century war wars revolution empire king queen
      civilization civilisation roman romans greek past heritage date dates era archaeology archaeologist
      museum monument geography map maps atlas continent continents country countries capital climate
      colonial holocaust renaissance
  nl: geschiedenis geschiedenisles historisch historische historicus historica oudheid middeleeuwen
      middeleeuws eeuw eeuwen oorlog oorlogen wereldoorlog revolutie keizer rijk koning koningen romeinen
      grieken egyptenaren beschaving verleden erfgoed jaartal jaartallen tijdlijn tijdperk archeologie
      archeoloog museum aardrijkskunde geografie kaart kaarten landkaart wereldkaart atlas werelddeel
      werelddelen landen hoofdstad hoofdsteden klimaat kolonie kolonisatie holocaust bron bronnen
      renaissance
subject/sciences
  en: science sciences scientific scientist scientists physics physical chemistry chemical chemicals
      biology biological biologist lab labs laboratory experiment experiments molecule molecules atom
      atoms cell cells organism organisms energy force forces mechanics optics genetics evolution ecology
      botany zoology microscope reaction periodic anatomy physiology astronomy geology organic dissection
  nl: wetenschap wetenschappen wetenschappelijk wetenschappelijke wetenschapper natuurwetenschappen
      natuurkunde fysica scheikunde chemie chemisch biologie biologisch biologieles labo laboratorium
      labo's practicum proef proeven proefje proefjes experiment experimenten experimenteren molecule
      moleculen atoom atomen cel cellen organisme energie kracht krachten mechanica optica genetica
      evolutie evolutieleer ecologie microscoop reactie reacties anatomie fysiologie sterrenkunde
      plantkunde dierkunde geologie scheikundig natuurkundig dissectie bunsenbrander proefbuis
subject/arts-music-drawing
  en: art arts artist artists artistic artwork music musical musician song songs sing sang sung singing
      choir orchestra instrument instruments piano guitar violin drum drums draw drew drawn drawing
      drawings paint painted painting paintings sculpture craft crafts theatre theater drama dance dancing
      ballet perform performance photography design creative creativity gallery
  nl: kunst kunsten kunstenaar kunstenares kunstwerk kunstwerken kunstonderwijs muziek muziekles
      muziekschool muzikaal muzikant lied liedje liedjes liederen zingen gezongen zong zang koor orkest
      instrument instrumenten piano gitaar blokfluit trommel tekenen getekend tekende tekening tekeningen
      tekenles tekenacademie academie schilderen geschilderd schilderij beeldhouwen knutselen geknutseld
      knutselwerk crea muzo muzische handvaardigheid toneel theater drama dans gedanst ballet fotografie
      creatief creatieve creativiteit notenleer solfège kleuren kleurpotlood verf schaar
subject/sports-gym
  en: sport sports gym gymnastics pe athletics athlete athletes coach coaches train trainer team match
      matches football soccer basketball volleyball hockey tennis swim swam swum swimming pool run ran
      running ball balls goal tournament score referee warm-up stretch gymnasium changing-room yoga
      fitness judo badminton cycling relay
  nl: sport sporten sportief sportieve gesport sportles sportdag sportzaal sporthal sportclub sportschool
      turnen turnles turnzaal turnleraar gym gymles gymzaal gymleraar lichamelijke opvoeding lo
      bewegingsopvoeding atletiek voetbal voetballen gevoetbald basketbal basket volleybal hockey tennis
      zwemmen gezwommen zwom zwemles zwembad lopen gelopen liep rennen getraind trainer ploeg wedstrijd
      wedstrijden match doelpunt bal ballen toernooi scheidsrechter opwarming opwarmen kleedkamer judo
      badminton springen sprong gesprongen
subject/economics-business
  en: economics economic economy economist macroeconomics microeconomics business management manager
      marketing market markets finance financial accounting accountant bookkeeping trade commerce
      commercial entrepreneur entrepreneurship investment invest stock stocks bank banking inflation
      demand supply price profit capitalism fiscal monetary audit budget mba company startup
  nl: economie economisch economische economieles econoom macro-economie micro-economie bedrijf bedrijven
      bedrijfseconomie bedrijfsbeheer bedrijfskunde bedrijfswetenschappen beheer management manager
      marketing markt markten financieel financiën boekhouden boekhouding boekhoudkunde boekhouder handel
      handelswetenschappen commercieel ondernemen ondernemer ondernemerschap ondernemingszin investering
      investeren geïnvesteerd belegging beurs aandelen bank banken inflatie vraag-en-aanbod prijs winst
      verlies begroting budget minionderneming accountancy balans belasting bedreef ondernam ondernomen
subject/law
  en: law laws legal lawyer lawyers attorney solicitor barrister judge judges court courts courtroom trial
      jury justice case statute constitution constitutional criminal civil contract contracts tort crime
      prosecutor defendant plaintiff verdict sentence legislation jurisprudence litigation rights bar
      paralegal jurisdiction appeal testimony sued sue
  nl: recht rechten rechtenstudie rechtenfaculteit wet wetten wettelijk wetgeving juridisch juridische
      jurist juristen advocaat advocaten advocate advocatuur balie rechter rechters rechtbank rechtspraak
      rechtszaak rechtsgeleerdheid rechtsleer rechtsbescherming hof gerecht gerechtelijk strafrecht
      grondwet grondrechten burgerlijk privaatrecht staatsrecht arbeidsrecht contract contracten
      contractenrecht vonnis arrest proces pleiten pleidooi gepleit beklaagde verdachte officier parket
      procureur notaris misdrijf vervolging rechtsgang misdaad
subject/programming
  en: programming program programmer programmers programmed code coding coded coder software developer
      developers java python javascript html sql algorithm algorithms data-structures debug debugging bug
      bugs compile compiler computer-science computing web database app robotics scratch script function
      loop variable syntax github git hackathon recursion
  nl: programmeren geprogrammeerd programmeur programmeurs programma programma's programmeertaal
      programmeertalen programmeerles code coderen broncode software ontwikkelaar ontwikkelaars
      ontwikkelen informatica informaticus informaticales informaticaleraar algoritme algoritmes
      datastructuren debuggen bug bugs fout foutmelding compileren databank database website webdesign app
      robotica robot robots scratch python java html script variabele functie lus syntaxis stem
      computationeel
subject/statistics-research-thesis
  en: statistics statistical statistician research researcher researchers researching thesis theses
      dissertation hypothesis hypotheses survey surveys questionnaire interview interviews data dataset
      sample sampling regression variance anova correlation significance qualitative quantitative
      methodology literature-review academic publish published publication paper citation citations cite
      references bibliography spss findings supervisor proposal defence
  nl: statistiek statistisch statistische statisticus onderzoek onderzoeken onderzocht onderzochte
      onderzoeker onderzoekers onderzoeksvraag onderzoeksopzet onderzoeksvoorstel onderzoekscompetentie
      scriptie scripties thesis masterproef bachelorproef eindwerk eindwerken eindverhandeling
      proefschrift verhandeling dissertatie hypothese hypothesen enquête enquêtes vragenlijst
      vragenlijsten interview interviews gegevens data dataset steekproef regressie variantie correlatie
      significant significantie kwalitatief kwantitatief methodologie literatuurstudie bronvermelding
      bronnenonderzoek publicatie publiceren gepubliceerd citeren verwijzen bibliografie spss bevraging
      profielwerkstuk verwees
subject/philosophy-religion
  en: philosophy philosophical philosopher philosophers ethics ethical moral morals morality logic
      metaphysics epistemology plato aristotle socrates kant nietzsche existential existentialism religion
      religious religions theology theologian bible biblical islam muslim christian christianity catholic
      judaism jewish buddhism belief beliefs god truth meaning worldview humanism atheist
  nl: filosofie filosofisch filosofische filosoof filosofen filosoferen wijsbegeerte wijsgerig ethiek
      ethisch ethische moraal moreel morele zedenleer logica metafysica plato aristoteles socrates kant
      nietzsche existentialisme godsdienst godsdiensten godsdienstles godsdienstleraar
      godsdienstwetenschappen religie religies religieus religieuze levensbeschouwing levensbeschouwelijk
      theologie theoloog bijbel koran islam moslim moslims christendom christelijk katholiek jodendom
      joods boeddhisme geloof god waarheid zingeving wereldbeeld humanisme humanistisch vrijzinnig atheïst
subject/psychology-sociology
  en: psychology psychological psychologist behavior behaviour behavioral behavioural cognitive cognition
      memory personality developmental freud conditioning perception learning-theory intelligence brain
      neuroscience sociology sociological sociologist society social anthropology anthropologist culture
      cultures gender stereotype stereotypes group-dynamics attachment attitudes motivation abnormal
      piaget experiment
  nl: psychologie psychologisch psychologische psycholoog psychologe psychologen gedrag
      gedragswetenschappen menswetenschappen humane cognitief cognitie geheugen persoonlijkheid
      ontwikkelingspsychologie onderwijspsychologie leerpsychologie freud conditionering perceptie
      waarneming intelligentie iq brein hersenen neurowetenschap sociologie sociologisch socioloog
      maatschappij maatschappelijk samenleving antropologie antropoloog cultuur culturen gender stereotype
      stereotypen groepsdynamica hechting attitude piaget sociale-wetenschappen karakter
      karaktereigenschap
edu/student-life
  en: campus dorm dorms dormitory roommate roommates flatmate fraternity sorority frat party parties
      partying student-union club clubs society nightlife cafeteria canteen freshers orientation homesick
      friends friendship socialize hangover beer prom homecoming hall residence off-campus shared-house
      cook laundry initiation erasmus exchange
  nl: kot koten kotgenoot kotgenoten kotleven kotbaas kotstudent kotmadam studentenkamer studentenkamers
      studentenhuis studentenleven studentenflat studentenclub studentenvereniging studentenbond
      studentenraad studentenstad studentenresto studentenhuisvesting corps dispuut fuif fuiven feest
      feesten feestje cantus doop dopen ontgroening ontgroend introductieweek introweek intro huisgenoot
      huisgenoten kamergenoot kamer kamers pendelen heimwee vrienden vriendschap uitgaan café pint pinten
      kater resto kantine praesidium lint erasmus uitwisseling jaarclub uitging uitgegaan
edu/scholarship-fees
  en: scholarship scholarships grant grants bursary fee fees tuition loan loans debt financial-aid afford
      affordable unaffordable expensive cost costs costly pay paid payment money cheap refund student-loan
      stipend fund funded funding fellowship waiver budget poverty instalment invoice dues
  nl: studiebeurs studiebeurzen beurs beurzen beursstudent bursaal schooltoeslag studietoelage
      studietoelagen studiefinanciering basisbeurs leenstelsel studielening studieschuld studieschulden
      lening schuld schulden collegegeld inschrijvingsgeld schoolgeld schoolkosten schoolrekening
      maximumfactuur ouderbijdrage studiekosten kosten kost betalen betaald betaalde betaling betaalbaar
      onbetaalbaar duur dure goedkoop goedkope terugbetaling geld duo subsidie fonds sponsoring armoede
      afbetaling factuur facturen bijdrage
edu/school-trip
  en: trip trips excursion excursions outing outings field-trip fieldtrip museum zoo farm camp camping bus
      coach guide guided tour travel abroad visit visited exchange forest beach park theme-park picnic
      backpack overnight residential chaperone chaperones sightseeing city expedition
  nl: schooluitstap schooluitstappen schooluitje schooluitjes schoolreis schoolreizen schoolreisje uitstap
      uitstappen uitstapje uitstapjes uitje excursie excursies bosklassen zeeklassen sneeuwklassen skireis
      openluchtklassen werkweek schoolkamp kamp buitenland uitwisseling uitwisselingsreis romereis
      studiereis meerdaagse daguitstap bezoek bezoeken bezocht museum museumbezoek dierentuin boerderij
      kinderboerderij pretpark bos zee strand bus autobus gids rondleiding rondgeleid begeleider rugzak
      lunchpakket wandeling leeruitstap bedrijfsbezoek reis
edu/colleagues-staff-room
  en: colleague colleagues coworker coworkers co-worker staff staff-room staffroom teachers fellow team
      teamwork coffee collegial collegiality consultation cooperate sharing gossip atmosphere welcoming
      welcome newcomer meeting meetings department co-teaching co-teacher isolated hierarchy clique
      subject-group veteran senior substitute replacement
  nl: collega collega's collegiaal collegiale collegialiteit leraarskamer lerarenkamer leraarslokaal
      lerarenlokaal personeelskamer docentenkamer lerarenkorps korps schoolteam leraar leraren leraarsteam
      leerkracht leerkrachten vakcollega vakcollega's parallelcollega duocollega vakgroep vakgroepwerking
      vakwerkgroep vakvergadering personeelsvergadering vergadering vergaderingen overleg overleggen
      overlegd overlegmoment koffie koffiekamer team samenwerking co-teaching teamteaching roddel sfeer
      werksfeer verwelkomen welkom nieuwkomer invaller vervanger interim vervanging vervangen roddels
      verving
edu/headteacher-inspection
  en: headteacher head headmaster headmistress principal principals vice-principal director deputy dean
      administration administrator administrators management governors board superintendent inspection
      inspections inspector inspectors ofsted audit accreditation policy policies leadership secretary
      bureaucracy paperwork evaluate appraisal superiors vision reform ministry
  nl: directeur directrice directeurs directie directies directielid adjunct-directeur adjunct
      schoolleider schoolleiding schoolhoofd rector conrector teamleider afdelingsleider schoolbestuur
      bestuur inrichtende inspectie inspecties inspecteur inspecteurs inspectrice doorlichting doorgelicht
      doorlichten schoolbeleid beleid beleidsmedewerker secretariaat secretaresse administratie
      administratief papierwerk planlast bureaucratie functioneringsgesprek evaluatiegesprek scholengroep
      scholengemeenschap onderwijsinspectie visie hervorming ministerie accreditatie visitatie
      leidinggevende
edu/career-choice
  en: career careers job jobs profession vocation vocational choice choose chose chosen future ambition
      ambitions aspire aspiration graduate employment employer employable jobless resume cv interview
      vacancy apply dream calling orientation guidance counsellor path prospects retrain retraining switch
      switched occupation hired
  nl: beroep beroepen beroepskeuze studiekeuze studiekeuzes keuze keuzes kiezen gekozen koos kozen
      carrière loopbaan loopbaanbegeleiding job jobs baan banen beroepsloopbaan roeping droom droomjob
      droombaan toekomst toekomstplannen ambitie ambities ambitieus oriëntering studieoriëntering
      beroepsoriëntatie vacature vacatures solliciteren gesolliciteerd sollicitatie sollicitatiegesprek cv
      werkgever arbeidsmarkt werkloos werkloosheid afgestudeerd omscholen omgeschoold omscholing
      zij-instromer zij-instroom lerarenberoep herscholen knelpuntberoep vooruitzichten stopte aanwerving
      aangeworven benoemd benoeming
edu/learning-outcome
  en: learn learned learnt learning knowledge skill skills useful useless usefulness worthwhile relevant
      relevance irrelevant apply insight insights remember remembered memorize memorise memorized retained
      retain forgot forgotten forget progress understanding master mastered mastery takeaway enriching
      eye-opening informative knowledgeable expert expertise gained depth
  nl: leren geleerd leerde leerden bijleren bijgeleerd bijleerde aanleren aangeleerd opgestoken opsteken
      kennis kunde kennen gekend vaardigheid vaardigheden competentie competenties nuttig nutteloos
      bruikbaar onbruikbaar zinvol zinloos relevant relevantie onthouden onthield memoriseren uitwendig
      vanbuiten vergeten vergat verrijkend verrijking leerrijk leerrijke leerzaam leerzame leerwinst
      leerproces inzicht inzichten vooruitgang vorderingen beheersen beheerst deskundig deskundigheid
      expertise informatief diepgang toepasbaar onderlegd parate praktisch opstak
edu/teacher-personality
  en: arrogant arrogance condescending patronizing kind nice sweet caring mean grumpy moody strict lovable
      awesome wonderful amazing brilliant terrible awful horrible rude egotistical biased charismatic
      energetic passionate nervous unprofessional weird eccentric intimidating friendly helpful
      intelligent smart temper wise likeable hateful
  nl: arrogant arrogantie hooghartig betuttelend neerbuigend vriendelijk vriendelijke lief lieve
      sympathiek sympathieke aangenaam gemeen gemene humeurig humeurige chagrijnig nors nukkig streng
      strenge fantastisch geweldig schitterend super vreselijk verschrikkelijk afschuwelijk onbeleefd
      onvriendelijk onvriendelijke bevooroordeeld charismatisch energiek zenuwachtig onprofessioneel raar
      vreemd excentriek intimiderend angstaanjagend intelligent slim driftig opvliegend wijs autoritair
      zelfingenomen tof toffe grappig geduldig karakter gezaghebbend kordaat
edu/multicultural-newcomers
  en: immigrant immigrants immigration migrant migrants refugee refugees newcomer newcomers asylum
      multicultural intercultural culture cultures cultural diversity diverse ethnic ethnicity minority
      minorities foreign foreigner foreigners headscarf mother-tongue esl bilingual integration integrate
      racism racist prejudice prejudices discrimination discriminate ramadan interpreter origin background
      segregation disadvantaged
  nl: migrant migranten migratie immigrant immigranten vluchteling vluchtelingen asiel asielzoeker
      asielzoekers nieuwkomer nieuwkomers okan anderstalig anderstalige anderstaligen thuistaal moedertaal
      allochtoon allochtone allochtonen multicultureel multiculturele intercultureel interculturele
      cultuur culturen cultuurverschil cultuurverschillen diversiteit divers minderheid minderheden
      buitenlander buitenlanders buitenlands hoofddoek hoofddoekverbod integratie integreren geïntegreerd
      racisme racistisch vooroordeel vooroordelen discriminatie discrimineren gediscrimineerd ramadan tolk
      afkomst kansarm kansarme kansarmoede schakelklas taalachterstand concentratieschool
care/hospital
  en: hospital hospitals clinic clinics infirmary hospitalised hospitalized hospitalisation
      hospitalization outpatient inpatient patient patients trust nhs medical centre department unit wing
      site reception receptionist polyclinic teaching-hospital healthcare campus specialty intensive icu
      corridor corridors
  nl: ziekenhuis ziekenhuizen ziekenhuisopname ziekenhuisbed ziekenhuispersoneel kliniek klinieken
      hospitaal hospitalisatie gehospitaliseerd polikliniek poli dagkliniek dagziekenhuis daghospitaal
      patiënt patiënten patiënte ziekenhuisverblijf afdeling afdelingen dienst diensten onthaal balie
      receptie receptioniste zorg gezondheidszorg medisch uz umc azm az academisch intensieve ic
      ziekenhuisgang gang gangen ziekenwagen spoed
care/ward-bed-room
  en: ward wards bed beds bedside room rooms bay bays cubicle mattress pillow pillows blanket blankets
      sheet sheets curtain curtains single-room shared side-room side-ward locker bell buzzer call-bell
      alarm corridor neighbour moved transferred bed-blocking mixed-sex trolley bedding wardrobe linen
      bedridden rails
  nl: zaal zalen ziekenzaal kamer kamers eenpersoonskamer tweepersoonskamer meerpersoonskamer
      vierpersoonskamer patiëntenkamer ziekenkamer ziekenhuiskamer kamergenoot kamergenote bed bedden
      ziekbed ziekenhuisbed matras kussen kussens hoofdkussen deken dekens laken lakens gordijn gordijnen
      nachtkastje nachtkast bel bellen belletje alarmbel verpleegafdeling verpleegeenheid beddengoed
      bedlinnen bedhekken onrusthekken papegaai bedlegerig verhuisd beddentekort zaalgenoot kast lag
      gelegen
care/doctors
  en: doctor doctors dr gp gps physician physicians consultant consultants specialist specialists surgeon
      surgeons registrar registrars houseman junior-doctor locum cardiologist neurologist gynaecologist
      gynecologist paediatrician pediatrician urologist medic medics practitioner surgery practice
      ward-round family-doctor intern resident gastroenterologist
  nl: arts artsen dokter dokters dokteres huisarts huisartsen huisdokter huisartsenpraktijk huisartsenpost
      wachtdokter wachtpost specialist specialisten specialiste geneesheer geneesheren chirurg chirurgen
      internist cardioloog neuroloog gynaecoloog uroloog oncoloog kinderarts pediater assistent
      assistenten assistent-arts zaalarts arts-assistent coassistent zaalronde visite waarnemer praktijk
      dokterspraktijk dokterspost dokterskabinet kabinet geneeskunde zaaldokter behandelaar spoedarts
      genezen genas
care/nurses
  en: nurse nurses nursing matron sister staff-nurse midwife hca healthcare-assistant auxiliary
      auxiliaries student-nurse charge-nurse practitioner ward-sister shift shifts night-nurse handover
      uniform district-nurse nursed specialist-nurse carers orderly
  nl: verpleegkundige verpleegkundigen verpleegkundig verpleegster verpleegsters verpleger verplegers
      verpleging verplegend verpleegd verplegen hoofdverpleegkundige hoofdverpleegster teamleider zuster
      zusters zustertje broeder nachtverpleegkundige nachtzuster zorgkundige zorgkundigen verzorgende
      verzorgenden verzorgster verzorgsters verpleegassistent helpende leerling-verpleegkundige
      thuisverpleegkundige thuisverpleging wijkverpleegkundige wijkzuster dienst nachtdienst vroegdienst
      laatdienst shift shiften overdracht briefing uniform hbo5 verpleegdossier verpleegpost
care/other-care-professions
  en: occupational-therapist therapist therapists dietitian dietician nutritionist radiographer
      radiologist porter porters paramedic optician chiropodist podiatrist speech-therapist audiologist
      pharmacist phlebotomist technician receptionist receptionists secretary volunteer volunteers cleaner
      domestic healthcare-worker caregiver assistant osteopath chiropractor psychologist
  nl: ergotherapeut ergotherapie ergotherapeute therapeut therapeuten logopedist logopediste logopedie
      diëtist diëtiste radioloog laborant laborante podoloog podotherapeut pedicure opticien audioloog
      audicien apotheker osteopaat osteopathie chiropractor vrijwilliger vrijwilligers poetsvrouw
      schoonmaakster poetsdienst secretaresse doktersassistente praktijkassistente praktijkondersteuner
      poh zorgverlener zorgverleners hulpverlener hulpverleners hulpverleenster brancardier
      patiëntenvervoer paramedicus orthopedagoog zorgverstrekker opvoeder opvoedster
      maatschappelijk-assistent mantelzorger animator
care/compassion-attitude
  en: attitude kind kindness caring compassion compassionate bedside-manner empathy empathetic sympathetic
      unsympathetic gentle friendly friendliness unfriendly polite impolite rude rudeness abrupt
      dismissive patient patience reassuring reassured reassurance respectful uncaring cold warm smile
      smiled comfort comforting thoughtful considerate cheerful heartless arrogant patronising attentive
      courteous professional brusque indifferent understanding
  nl: vriendelijk vriendelijkheid onvriendelijk lief lieve liefdevol warm warmte hartelijk begripvol
      begrip medeleven meelevend meegeleefd medelijden mededogen empathie empathisch invoelend geduld
      geduldig ongeduldig geruststellen gerustgesteld geruststellend geruststelling troost troosten
      getroost troostend beleefd beleefdheid onbeleefd bot kortaf nors snauwen gesnauwd afgesnauwd hard
      kil koel onverschillig onverschilligheid respectvol zorgzaam attent behulpzaam menselijk onmenselijk
      glimlach opgewekt bejegening bejegend houding ingesteldheid betuttelend arrogant professioneel zorg
      aandacht
care/information-explanation
  en: information informed inform informative uninformed explain explained explanation explanations told
      advice advised leaflet leaflets brochure booklet answers answered questions clear clearly unclear
      confusing jargon updates update uncertain contradictory misleading instructions thorough honest
      honestly understandable plain briefed clarity diagnosis results
  nl: informatie informeren geïnformeerd informatief ingelicht inlichten inlichting inlichtingen uitleg
      uitleggen uitgelegd uitlegde uitlegt folder folders brochure brochures infoblad infofiche
      infobrochure verteld vertelde vertellen meegedeeld meedelen mededeling duidelijk duidelijkheid
      onduidelijk onduidelijkheid tegenstrijdig tegenstrijdige verwarrend vakjargon advies raad raadgeving
      antwoord antwoorden eerlijk eerlijkheid voorlichting voorgelicht ongeïnformeerd onwetend
      onwetendheid begrijpelijk patiënteninformatie uitslag slechtnieuwsgesprek toelichting toelichten
      toegelicht info
care/consent-involvement-choice
  en: consent consented informed-consent choice choices choose chose chosen decide decided decision
      decisions involve involved involvement opinion preference preferences prefer preferred option
      options agree agreed agreement refuse refused refusal ignored ignore listen listened heard wishes
      wish autonomy second-opinion forced pressure pressured pressurised force control negotiate consulted
  nl: toestemming toestemmen toegestemd instemming instemmen keuze keuzes keuzevrijheid kiezen gekozen
      koos beslissen beslist besliste beslissing beslissingen besluit inspraak zelfbeschikking zeggenschap
      meebeslissen betrekken betrokken betrokkenheid voorkeur voorkeuren mening optie opties akkoord
      overleg overlegd overleggen weigeren geweigerd weigering luisteren geluisterd luisterend gehoor
      gehoord genegeerd negeren wens wensen autonomie patiëntenrechten gedwongen dwang druk verplicht
      aandringen aangedrongen opgedrongen opdringen wilsverklaring wilsbekwaam aandrong opdrong
care/privacy-dignity
  en: privacy private dignity dignified undignified confidential confidentiality exposed naked undress
      undressed gown gowns curtain overheard embarrassed embarrassing embarrassment humiliated humiliating
      respect respected disrespect modesty secret leak discreet discretion mixed ashamed shame intimate
      intimacy eavesdrop degrading disclosed disclosure gdpr anonymity
  nl: privacy privé waardigheid waardig onwaardig menswaardig mensonwaardig vertrouwelijk
      vertrouwelijkheid beroepsgeheim zwijgplicht geheimhouding discreet discretie bloot blote naakt
      uitkleden uitgekleed ontbloot operatiehemd schort gordijn meeluisteren meegeluisterd afgeluisterd
      gêne gegeneerd gênant beschaamd schaamte schamen beschamend vernederd vernederend vernedering
      respect gerespecteerd respectloos schending intiem intimiteit schaamtegevoel gdpr avg anoniem
      anonimiteit eerbied preuts blootgesteld
care/waiting
  en: wait waits waited waiting waiting-room waiting-list waiting-time queue queues queued queuing delay
      delays delayed hours hour minutes weeks months long longer overdue behind backlog slow late lateness
      punctual promptly prompt quick quickly speed patience impatient seen hold postponed line turn
      efficient
  nl: wachten gewacht wachtte wachtten wacht wachttijd wachttijden wachtzaal wachtzalen wachtkamer
      wachtkamers wachtlijst wachtlijsten wachtrij wachtrijen rij aanschuiven aangeschoven vertraging
      vertragingen vertraagd uitstel uitgesteld uur uren minuten weken maanden lang lange langer laat
      traag vlot snel vlug spoedig stipt ongeduld ongeduldig geduld beurt volgnummer nummertje afwachten
      afgewacht duren duurde geduurd uitlopen uitgelopen achterstand doorverwezen doorlooptijd wachtend
      wachtenden aanschoof uitliep
care/appointments-referral
  en: appointment appointments appt booking book booked rebook rebooked schedule rescheduled cancel
      cancelled canceled cancellation postponed refer referred referral referrals clinic consultation
      consultations consult follow-up check-up checkup letter reminder missed no-show slot slots
      receptionist phone online date outpatient specialist urgent-slot triage diary
  nl: afspraak afspraken afgesproken inplannen ingepland boeken geboekt verplaatsen verplaatst verzetten
      verzet annuleren geannuleerd annulering afzeggen afgezegd afgelast verwijzen verwezen doorverwijzen
      doorverwezen doorverwijzing verwijzing verwijsbrief verwijskaart verwijzer raadpleging raadplegingen
      raadplegen consult consulten consultatie consultaties controleafspraak controle controlebezoek
      nacontrole herinnering oproep oproepbrief opgeroepen brief uitnodiging intake intakegesprek
      spreekuur agenda datum secretariaat afsprakenbureau online afzei
care/accident-emergency
  en: emergency emergencies casualty a&e accident accidents urgent urgently triage trauma injured injury
      injuries wound wounds wounded fracture fractured broken broke bleeding bled fall fell fallen
      collapse collapsed unconscious critical life-threatening resuscitation resuscitate cpr stitches burn
      burns cut crash concussion first-aid poisoning acute shock walk-in plaster sprain
  nl: spoed spoedafdeling spoeddienst spoedgeval spoedgevallen spoedgevallendienst spoedeisende seh
      eerste-hulp eerstehulp ehbo dringend dringende acuut acute nood noodgeval noodgevallen ongeval
      ongevallen ongeluk triage trauma gewond gewonde verwonding verwond letsel letsels wonde wonden wond
      breuk breuken gebroken brak gevallen viel val bloeden bloedde bloeding bewusteloos flauwgevallen
      reanimatie reanimeren gereanimeerd hechting hechten gehecht hersenschudding brandwond brandwonden
      verbrand kneuzing verstuikt levensgevaar gips vergiftiging bloedend gekneusd flauwvallen flauwviel
      shock verstikking
care/ambulance
  en: ambulance ambulances paramedic paramedics emt siren sirens stretcher 999 911 112 dispatcher
      emergency-call helicopter transported crew first-responder response dial dialled oxygen lights
      stretchers convoy emergency-services rescue rescued rescuer fire-brigade
  nl: ambulance ambulances ambulancier ambulanciers ambulancepersoneel ambulancedienst
      ambulanceverpleegkundige ziekenwagen ziekenwagens ziekenauto mug mug-team mug-arts helikopter
      traumahelikopter sirene sirenes zwaailicht zwaailichten brancard draagberrie berrie noodnummer 112
      meldkamer noodcentrale hulpdienst hulpdiensten hulpverlener brandweer redding redden gered redde
      zuurstof vervoerd overgebracht aanrijtijd paramedic rode-kruis
care/admission
  en: admission admissions admit admitted admitting readmitted readmission intake check-in arrival arrived
      register registered paperwork forms pre-op pre-assessment transferred transfer overnight day-case
      inpatient stay stayed assessment emergency-admission sectioned wristband bed-manager hospitalised
  nl: opname opnames opnamedag opnamedienst opnamedatum opgenomen opnemen opnam heropname heropgenomen
      ziekenhuisopname dagopname spoedopname opnamestop inschrijving inschrijven ingeschreven aanmelden
      aangemeld aanmelding intake intakegesprek anamnese anamnesegesprek formulieren polsbandje onthaal
      aankomst binnengebracht binnenbrengen verblijf verblijven verbleef overplaatsing overgeplaatst
      overplaatsen transfer colloceren gecolloceerd crisisopname preoperatief opnamegesprek inschreef
      binnenbracht
care/discharge-aftercare
  en: discharge discharged discharging discharges home aftercare after-care follow-up followup leave
      go-home early rushed letter summary transport convalescence plan take-home medicines checkup
      rehabilitation arrangements handover release released readmitted discharge-lounge premature ready
  nl: ontslag ontslagen ontslaan ontslagbrief ontslagdatum ontslaggesprek ontslagplanning
      ontslagmanagement huiswaarts thuiskomst thuiskomen thuisgekomen huis nazorg nabehandeling nacontrole
      opvolging opvolgen opgevolgd follow-up controle vertrek vertrekken vertrokken vertrok mocht
      herstelverblijf hersteloord transfer overdracht ontslagdag weggestuurd vroegtijdig overbruggingszorg
      transmurale thuiszorgplan thuis ontsloeg thuiskwam
care/operation-anaesthesia
  en: operation operations operate operated operating surgery surgeries surgical surgeon theatre
      anaesthetic anaesthesia anesthesia anaesthetist anesthetist anesthesiologist epidural sedation
      sedated scar scars stitches incision transplant keyhole knee hip replacement recovery-room hernia
      appendix gallbladder tonsils cataract amputated amputation biopsy bypass pre-op post-op consent
      nil-by-mouth cancelled drain
  nl: operatie operaties opereren geopereerd opereerde operatiekamer operatiezaal operatiekwartier
      operatietafel operatiedatum ingreep ingrepen heelkunde heelkundig chirurgie chirurgisch chirurg
      chirurgen narcose verdoving verdoofd verdoven anesthesie anesthesist anesthesioloog ruggenprik
      ruggeprik epiduraal roesje sedatie litteken littekens hechtingen draadjes snede incisie
      transplantatie kijkoperatie knieprothese heupprothese heupoperatie prothese hernia blindedarm
      galblaas amandelen staar amputatie geamputeerd ontwaakkamer uitslaapkamer recovery nuchter drain
      spataders snijden gesneden hechten
care/pain-relief
  en: pain pains painful painless ache aches aching sore soreness hurt hurts hurting agony suffer suffered
      suffering discomfort painkiller painkillers paracetamol ibuprofen morphine codeine analgesic
      pain-relief relieve relieved cramp cramps headache headaches migraine backache stomachache sciatica
      unbearable excruciating severe stabbing chronic numb tens throbbing
  nl: pijn pijnen pijnlijk pijnlijke pijnloos pijnstiller pijnstillers pijnstilling pijnmedicatie
      pijnbestrijding pijnkliniek pijnpomp pijngrens pijnklachten pijnscore pijnvrij leed lijden geleden
      afzien afgezien paracetamol dafalgan ibuprofen morfine brufen hoofdpijn migraine rugpijn buikpijn
      nekpijn keelpijn kniepijn maagpijn spierpijn kramp krampen zenuwpijn ischias stekend stekende steken
      ondraaglijk ondraaglijke hevig hevige chronisch verlichten verlichting verzachten ongemak verrekken
      verrekte pijnpunt kreunen gekreun aspirine afzag stak gestoken
care/medication-pharmacy
  en: medication medications medicine medicines meds drug drugs pill pills tablet tablets dose doses
      dosage prescribe prescribed prescription prescriptions pharmacy pharmacies pharmacist chemist
      antibiotic antibiotics side-effect side-effects injection injections inject insulin inhaler steroid
      steroids drip ointment overdose allergic allergy refill dispense dispensed capsule syrup
      antidepressant repeat blood-thinner generic
  nl: medicatie medicatiefout medicatieschema medicijn medicijnen medicamenten geneesmiddel geneesmiddelen
      pil pillen pilletjes tablet tabletten dosis doses dosering voorschrift voorschrijven voorgeschreven
      voorschreef recept recepten herhaalrecept apotheek apotheken apotheker bijwerking bijwerkingen
      nevenwerking nevenwerkingen bijsluiter antibiotica antibioticum inspuiting spuit spuiten prik
      injectie insuline puffer cortisone infuus baxter zalf siroop hoestsiroop pillendoos medicijndoos
      overdosis allergie allergisch innemen ingenomen inname bloedverdunners antidepressiva slaappil
      slaapmiddel slik geslikt toedienen drug aspirine tegengif bedwelmen spoot gespoten
care/tests-scans-blood
  en: test tests tested testing scan scans scanned scanner x-ray x-rays xray mri ultrasound blood bloods
      needle sample samples urine result results biopsy endoscopy colonoscopy gastroscopy mammogram
      screening smear ecg radiology lab laboratory examined examination contrast vein phlebotomy swab
      blood-test monitor sonogram
  nl: onderzoek onderzoeken onderzocht test testen getest scan scans scanner gescand röntgen röntgenfoto
      röntgenfoto's radiografie radiologie foto foto's mri nmr ct-scan echo echografie echo's bloed
      bloedafname bloedonderzoek bloedprikken bloedstaal bloedwaarden prikken geprikt naald ader staal
      urine urinestaal plasje resultaat resultaten uitslag uitslagen biopsie punctie endoscopie coloscopie
      gastroscopie kijkonderzoek mammografie bevolkingsonderzoek screening uitstrijkje hartfilmpje ecg eeg
      labo laboratorium contrastvloeistof wisser
care/diagnosis-symptoms
  en: diagnosis diagnoses diagnose diagnosed undiagnosed misdiagnosed misdiagnosis symptom symptoms sign
      signs condition illness illnesses ill sick sickness disease diseases disorder cause complaint fever
      temperature cough coughing dizzy dizziness nausea vomit vomiting tired fatigue rash swelling swollen
      lump diarrhoea faint weak breathless unwell suspected unexplained rare examined
  nl: diagnose diagnoses diagnosticeren gediagnosticeerd diagnostiek vaststellen vastgesteld vaststelling
      symptoom symptomen klacht klachten ziekte ziektes ziekten ziektebeeld aandoening aandoeningen kwaal
      kwalen ziek zieke oorzaak koorts hoest hoesten gehoest duizelig duizeligheid draaierig misselijk
      misselijkheid braken gebraakt overgeven overgegeven moe moeheid vermoeid vermoeidheid uitslag
      zwelling gezwollen knobbel knobbeltje bult diarree zwak benauwd benauwdheid kortademig vermoeden
      vermoedelijk onverklaarbaar zeldzaam verkeerde griep kuchen niezen jeuk overgaf keelpijn buikpijn
      rugpijn oorpijn snot keel ontsteking ontstoken zwellen allergisch abces zweren slijm tyfus pokken
      pest cholera zwol
care/treatment-therapy
  en: treatment treatments treat treated treating therapy therapies therapist session sessions course
      procedure procedures intervention cure cured curable incurable alternative acupuncture homeopathy
      effective ineffective trial clinical-trial outcome successful relapse relapsed regime regimen
      dialysis infusion hormone laser conservative experimental protocol plan dressing
  nl: behandeling behandelingen behandelen behandeld behandelde behandelplan behandelaar behandelmethode
      therapie therapieën therapeutisch therapeut sessie sessies kuur kuren procedure ingreep genezing
      genezen genas geneest ongeneeslijk ongeneesbaar alternatief acupunctuur homeopathie effectief
      werkzaam doeltreffend nabehandeling proefbehandeling studie hervallen herval terugval dialyse
      nierdialyse infuus hormonen hormoonbehandeling laser wondzorg verband verbanden protocol aanslaan
      aangeslagen experimenteel wondverzorging zorgplan herstel heelt helen remedie zalf pleister herviel
      aansloeg
care/physio-rehabilitation
  en: physiotherapy physiotherapist physiotherapists physio physios rehab rehabilitation rehabilitate
      exercise exercises mobility mobilise mobilize muscle muscles joint joints stiff stiffness massage
      stretch stretching strength walk walking crutches balance stroke knee hip shoulder back spine
      posture hydrotherapy gait splint brace strengthening movement treadmill
  nl: kine kinesist kinesiste kinesisten kinesitherapie kinesitherapeut fysio fysiotherapie fysiotherapeut
      fysiotherapeute fysiotherapeuten revalidatie revalideren gerevalideerd revalidatiecentrum
      revalidatiearts oefening oefeningen oefenzaal oefentherapie spier spieren spierkracht gewricht
      gewrichten stijf stijve stijfheid massage masseren gemasseerd stappen gestapt krukken looprek
      evenwicht beroerte knie heup schouder rug ruggengraat houding hydrotherapie mobiliteit mobiliseren
      bewegen bewogen beweging bewegingen brace spalk lenig herstel kracht rekken manueel oefen lopen liep
      gelopen
care/chronic-illness
  en: chronic long-term diabetes diabetic asthma asthmatic copd arthritis rheumatism rheumatoid epilepsy
      epileptic seizure seizures ms sclerosis parkinson crohn colitis fibromyalgia kidney thyroid lupus
      psoriasis hypertension lifelong incurable flare-up flare self-management blood-sugar insulin inhaler
      dialysis lung lungs fatigue emphysema osteoporosis
  nl: chronisch chronische langdurig langdurige diabetes diabetespatiënt suikerziekte suikerspiegel
      bloedsuiker astma astmatisch copd artritis artrose reuma reumatisch epilepsie epileptisch aanval
      aanvallen ms sclerose parkinson crohn colitis fibromyalgie nier nieren nierziekte nierfalen
      schildklier lupus psoriasis bloeddruk levenslang ongeneeslijk opflakkering opstoot zelfmanagement
      insuline dialyse nierdialyse longen longziekte longpatiënt longemfyseem vermoeidheid osteoporose
      botontkalking cvs mucoviscidose jicht ziekten aanviel aangevallen
care/cancer
  en: cancer cancers cancerous tumour tumours tumor tumors chemo chemotherapy radiotherapy radiation
      oncology oncologist breast prostate bowel lung leukaemia leukemia lymphoma melanoma malignant benign
      metastasis metastases mastectomy biopsy remission hair-loss wig survivor hospice terminal macmillan
      screening mammogram lump staging
  nl: kanker kankers kankerpatiënt kankerpatiënten borstkanker prostaatkanker darmkanker longkanker
      huidkanker tumor tumoren gezwel gezwellen chemo chemokuur chemotherapie bestraling bestralingen
      bestraald bestralen radiotherapie oncologie oncoloog oncologisch borst prostaat leukemie
      lymfeklierkanker lymfoom melanoom kwaadaardig kwaadaardige goedaardig goedaardige uitzaaiing
      uitzaaiingen uitgezaaid borstamputatie borstkliniek biopsie remissie kaal haaruitval haarverlies
      pruik overlever lotgenoten terminaal bevolkingsonderzoek immunotherapie hormoontherapie
care/heart-stroke
  en: heart cardiac cardiology cardiologist attack stroke strokes coronary angina bypass stent stents
      pacemaker valve artery arteries blood-pressure pulse palpitations arrhythmia defibrillator ecg
      echocardiogram clot clots thrombosis aneurysm cholesterol chest haemorrhage paralysis paralysed
      hypertension vascular angiogram angioplasty circulation
  nl: hart hartaanval hartinfarct infarct hartfalen hartstilstand hartpatiënt hartkloppingen hartritme
      hartritmestoornis hartslag hartfilmpje hartklep hartoperatie harttransplantatie hartziekte
      cardiologie cardioloog cardiaal beroerte cva tia herseninfarct hersenbloeding hersentrombose bypass
      overbrugging stent stents pacemaker defibrillator klep ader aders slagader kransslagader bloeddruk
      bloeddrukmeter pols cholesterol trombose bloedklonter klonter aneurysma borstkas verlamd verlamming
      vaatlijden bloedsomloop dotteren gedotterd bloedvat
care/infection-vaccination-covid
  en: infection infections infected infectious virus viruses viral bacteria bacterial vaccine vaccines
      vaccination vaccinated unvaccinated jab jabs immunise immunisation immunization flu influenza covid
      covid-19 coronavirus corona pandemic epidemic quarantine mask masks lockdown contagious contaminated
      outbreak sepsis mrsa pneumonia hepatitis hiv measles tuberculosis booster swab pcr germ germs
      incubation antibodies
  nl: infectie infecties geïnfecteerd besmetting besmettingen besmet besmettelijk besmettelijke
      aanstekelijk aangestoken virus virussen viraal bacterie bacteriën ontsteking ontstoken vaccin
      vaccinatie vaccinaties vaccinatiecentrum vaccineren gevaccineerd ongevaccineerd inenting inenten
      ingeënt prik booster griep griepprik verkoudheid verkouden covid covid-19 corona coronavirus
      coronatest pandemie epidemie quarantaine lockdown mondmasker mondmaskers mondkapjes pcr-test
      zelftest sepsis bloedvergiftiging longontsteking ziekenhuisbacterie mrsa hepatitis hiv mazelen
      tuberculose uitbraak antistoffen kiem ziekteverwekker
care/pregnancy-birth
  en: pregnant pregnancy pregnancies antenatal prenatal postnatal maternity midwife midwives birth births
      born birthing childbirth labour labor contractions delivery deliver delivered caesarean c-section
      cesarean epidural induced induction miscarriage miscarried stillborn premature ivf fertility
      infertility gynaecologist obstetrician womb uterus placenta foetus fetus twins expecting doula
      waters abortion contraception stillbirth forceps newborn
  nl: zwanger zwangere zwangerschap zwangerschappen zwangerschapstest bevallen bevalling bevallingen
      beviel bevallingskamer verloskamer verloskunde verloskundige verloskundigen verloskundigenpraktijk
      vroedvrouw vroedvrouwen geboorte geboortes geboren baren weeën wee persen keizersnede keizersnee
      ruggenprik ingeleid inleiden inleiding materniteit kraamafdeling kraamkliniek kraamzorg
      kraamverzorgster kraambed kraamtijd kraambezoek miskraam miskramen doodgeboren prematuur
      vroeggeboorte couveuse ivf vruchtbaarheid onvruchtbaar gynaecoloog baarmoeder placenta moederkoek
      foetus tweeling thuisbevalling abortus anticonceptie doula vruchtwater ontsluiting vliezen baarde
care/baby-child-health
  en: baby babies infant infants newborn newborns toddler child children paediatric pediatric
      paediatrician pediatrician paediatrics breastfeed breastfeeding breastfed bottle formula milk
      feeding nappy nappies diaper diapers cry crying cried health-visitor growth weight neonatal
      incubator crib cot colic teething teeth jaundice breast-pump weaning lactation reflux
  nl: baby baby's zuigeling zuigelingen pasgeborene pasgeborenen pasgeboren kind kinderen kindje kindjes
      peuter pediatrie kinderafdeling kinderarts kinderziekenhuis kinderziekte borstvoeding flesvoeding
      fles flesje flesjes kunstvoeding poedermelk melk kolven kolf kolfapparaat voeding voeden gevoed
      luier luiers pamper pampers huilen gehuild huilde huilbaby consultatiebureau kind-en-gezin jeugdarts
      jeugdgezondheidszorg groei groeicurve gewicht neonatologie couveuse wieg wiegje krampjes tandjes
      geelzucht reflux fruitpap lactatiekundige zuigen gezogen zoog babyfoon huilbui speen fopspeen
care/eyes
  en: eye eyes eyesight sight vision blind blindness blurred glasses spectacles lens lenses contact-lenses
      optician optometrist ophthalmologist ophthalmology cataract cataracts glaucoma macular retina
      retinal squint sighted visually impaired eye-drops frames braille guide-dog prescription laser
      short-sighted
  nl: oog ogen oogarts oogartsen oogheelkunde oogkliniek oogdruppels oogdruk oogmeting oogonderzoek ooglid
      gezicht zicht gezichtsvermogen blind blinde blinden blindheid slechtziend slechtziende slechtzienden
      wazig bril brillen brillenwinkel lens lenzen contactlenzen glazen montuur opticien staar cataract
      glaucoom netvlies macula scheel bijziend verziend braille blindengeleidehond geleidehond sterkte
      hoornvlies laseren kijken wimper keek gekeken
care/ears-hearing
  en: ear ears hearing deaf deafness hearing-aid hearing-aids audiologist audiology audiogram tinnitus
      ringing earwax wax eardrum sign-language interpreter lip-reading lipread cochlear implant loop ent
      throat nose sinus tonsils vertigo subtitles hard-of-hearing earache grommets sinusitis
  nl: oor oren oorarts oorsuizen oorontsteking oorpijn oorsmeer gehoor gehoorapparaat gehoorapparaten
      hoorapparaat hoorapparaten hoortoestel hoortoestellen hoorcentrum horen slechthorend slechthorende
      slechthorenden slechthorendheid doof dove doven doofheid gebarentaal gebarentolk schrijftolk tolk
      liplezen tinnitus trommelvlies cochleair implantaat ringleiding nko kno kno-arts keel neus sinussen
      amandelen buisjes audicien audioloog audiogram gehoortest gehoorverlies ondertiteling
care/teeth-dentist
  en: tooth teeth dentist dentists dental dentistry hygienist orthodontist braces filling fillings crown
      crowns cavity cavities extraction toothache root-canal gum gums denture dentures implant implants
      wisdom jaw brush brushing drill mouth plaque scaling veneer checkup molar floss oral bite
  nl: tand tanden tandarts tandartsen tandartspraktijk tandheelkunde tandheelkundig mondhygiënist
      mondhygiëniste mondzorg mondverzorging mondarts orthodontist orthodontie beugel beugels vulling
      vullingen kroon kronen kroontje gaatje gaatjes kies kiezen verstandskies verstandskiezen
      wijsheidstand wijsheidstanden trekken getrokken tandpijn kiespijn wortelkanaalbehandeling ontzenuwen
      ontzenuwd tandvlees tandsteen kunstgebit gebit prothese valse implantaat kaak poetsen tandenborstel
      boren boor mond stomatoloog tandpasta bijten trok beet gebeten
care/skin-wounds
  en: skin dermatologist dermatology rash rashes eczema psoriasis acne itch itchy itching mole moles wart
      warts sunburn blister blisters wound wounds ulcer ulcers bedsore bedsores pressure-sore dressing
      dressings bandage bandages cream creams ointment scar scars burn burns bruise bruised bruises hives
      scabies heal healed healing stitches scab leg-ulcer infected
  nl: huid huidarts huidartsen dermatoloog dermatologie huidprobleem huidproblemen huiduitslag
      huidaandoening uitslag eczeem psoriasis acne puistjes jeuk jeuken jeukt moedervlek moedervlekken
      vlek vlekken wrat wratten zonnebrand blaar blaren wonde wonden wond wondje wondzorg wondverzorging
      verband verbanden pleister pleisters windel doorligwonde doorligwonden doorligwond doorliggen
      decubitus zweer zweren etter crème zalf litteken littekens blauw brandwonden schurft schilfers
      galbulten genezen korst bloed bloedend schram schaafwond builen bult doorlag doorgelegen genas
care/anxiety-depression
  en: anxiety anxious depression depressed depressive panic phobia worry worries worried fear fearful
      stress stressed burnout burn-out mood moods sad sadness hopeless crying tearful trauma traumatic
      traumatised ptsd ocd mental-health mental emotional emotions exhausted exhaustion overwhelmed
      insomnia mindfulness coping cope antidepressant postnatal-depression despair gloomy
      nervous-breakdown relax relaxation ruminate
  nl: angst angsten angstig angststoornis bang bange depressie depressief depressieve paniek paniekaanval
      paniekaanvallen fobie zorgen bezorgd ongerust piekeren gepiekerd gepieker stress gestrest
      gestresseerd overspannen burn-out burnout stemming somber somberheid neerslachtig triest verdrietig
      wanhoop wanhopig hopeloos huilen gehuild trauma traumatisch getraumatiseerd ptss dwang dwangstoornis
      mentaal mentale psychisch psychische geestelijk emotioneel uitgeput uitputting slapeloosheid
      mindfulness lusteloos ontspannen ontspanning antidepressiva kopzorgen zenuwinzinking geest
      mentaliteit
care/psychiatry
  en: psychiatry psychiatric psychiatrist psychiatrists psychosis psychotic schizophrenia schizophrenic
      bipolar manic mania delusion delusions hallucination hallucinations voices paranoid paranoia
      borderline personality-disorder camhs cmht sectioned section restraint restrained asylum inpatient
      mental-hospital mental-illness eating-disorder anorexia bulimia lithium antipsychotic medicated
      locked crisis-team stigma
  nl: psychiatrie psychiatrisch psychiatrische psychiater psychiaters psychose psychoses psychotisch
      psychotische schizofrenie schizofreen bipolair manisch manie manisch-depressief waan wanen waanbeeld
      waanbeelden hallucinatie hallucinaties stemmen paranoia paranoïde borderline
      persoonlijkheidsstoornis instelling inrichting pz paaz ggz cgg gesloten isoleercel separeren
      gesepareerd afzondering fixatie gefixeerd fixeren dwangopname gedwongen collocatie eetstoornis
      anorexia boulimie lithium antipsychotica stigma psychiatriepatiënt geestesziek beschut-wonen verward
      gek waanzin gestoord stoornis
care/counselling
  en: counselling counseling counsellor counsellors counselor therapist therapists psychotherapy
      psychotherapist psychologist psychologists cbt talking-therapy session sessions talk talked listen
      listened listener listening group-therapy couples marriage family-therapy emdr hypnotherapy hypnosis
      non-judgmental judgemental judged supportive confide opened-up safe-space breakthrough cognitive
      insight iapt support coach self-esteem
  nl: psycholoog psychologe psychologen psychotherapie psychotherapeut psychotherapeute therapeut
      therapeute therapie gesprekstherapie gesprek gesprekken gesprekje gedragstherapie cognitieve sessie
      sessies relatietherapie relatietherapeut gezinstherapie groepstherapie emdr hypnose hypnotherapie
      luisteren geluisterd luisterend luisterbereid praten gepraat vertellen verteld vertrouwen oordeel
      oordelen veroordelen veroordeeld zelfbeeld zelfwaarde zelfvertrouwen verwerken verwerkt verwerking
      inzicht coach coaching eerstelijnspsycholoog poh-ggz caw tele-onthaal jac hulplijn hulpverlening
      counselor
care/crisis-suicide
  en: suicide suicidal self-harm self-harmed self-harming cutting overdose crisis crises helpline hotline
      samaritans desperate despair life-saving attempt attempted attempts killed dead hopelessness
      emergency danger safety-plan safe suicide-prevention thoughts ending crisis-team hang hanged jumped
      bridge sectioned breakdown
  nl: zelfmoord zelfmoordpoging zelfmoordgedachten zelfmoordlijn suïcide suïcidaal suïcidale suïcidepoging
      zelfdoding zelfverwonding zelfbeschadiging automutilatie snijden gesneden kerven overdosis crisis
      crisissen crisisdienst crisisopvang crisisteam crisisopname hulplijn tele-onthaal wanhoop wanhopig
      wanhoopsdaad poging pogingen ondernomen doodswens doodsgedachten doodsverlangen levensmoe
      levensmoeheid levenseinde uitzichtloos noodkreet gevaar veiligheidsplan verhangen opgehangen
      gesprongen preventie springen sprong sneed verhing
care/addiction
  en: addiction addictions addict addicts addicted alcohol alcoholic alcoholism drink drinking drank drunk
      sober sobriety booze drug drugs heroin cocaine cannabis weed crack methadone detox rehab relapse
      relapsed withdrawal withdrawals smoking smoke smoker quit cigarettes nicotine tobacco vape gambling
      gambler gaming dependency dependence abuse recovering aa hangover substance needle-exchange
  nl: verslaving verslavingen verslaafd verslaafde verslavend verslavingszorg alcohol alcoholicus
      alcoholisme alcoholist alcoholprobleem drank drankprobleem drinken gedronken dronk dronken zat
      nuchter drug drugs drugsverslaafde heroïne cocaïne coke cannabis wiet joint methadon afkicken
      afgekickt afkickcentrum ontwennen ontwenning ontwenningskuur ontwenningsverschijnselen hervallen
      herval terugval roken gerookt roker stoppen rookstop sigaret sigaretten nicotine tabak vapen gokken
      gokverslaving gokverslaafd gamen gameverslaving misbruik sigaar zuipen gezopen zoop drugsverslaving
      pijp herviel
care/autism-adhd
  en: autism autistic asperger aspergers asd adhd neurodivergent neurodiverse neurodiversity hyperactive
      hyperactivity impulsive impulsivity ritalin methylphenidate sensory meltdown meltdowns
      overstimulated stimming tics tourette routine routines developmental spectrum diagnosis assessment
      masking overload predictability eye-contact obsession fidgety inattentive
  nl: autisme autist autisten autistisch autistische autismespectrum autismespectrumstoornis ass asperger
      adhd hyperactief hyperactieve hyperactiviteit impulsief impulsiviteit rilatine ritalin concerta
      neurodivers neurodivergent neurodiversiteit prikkel prikkels overprikkeld overprikkeling
      prikkelgevoelig prikkelarm prikkelverwerking tics gilles tourette routine routines structuur
      voorspelbaarheid ontwikkelingsstoornis diagnose spectrum meltdown woedebui driftbui gedragsstoornis
      gedragsprobleem gedragsproblemen hooggevoelig hoogsensitief aandachtsstoornis oogcontact beelddenker
care/dementia-elderly
  en: dementia alzheimer alzheimers demented memory forgetful forgetfulness forget forgot forgotten
      confused confusion elderly old older aged ageing aging pensioner pensioners senior seniors geriatric
      geriatrics frail frailty grandmother grandfather granny grandma grandpa wander wandered wandering
      disoriented delirium falls senile retirement age day-centre ageism
  nl: dementie dement demente dementeren dementerend dementerende dementerenden alzheimer geheugen
      geheugenverlies geheugenkliniek geheugenpoli vergeetachtig vergeetachtigheid vergeten vergat verward
      verwarde verwardheid delier delirium oud oude ouder oudere ouderen ouderenzorg ouderdom bejaard
      bejaarde bejaarden senior senioren geriatrie geriater geriatrisch kwetsbaar kwetsbaarheid broos
      grootmoeder grootvader oma opa bomma bompa dwalen dwaalgedrag gedesoriënteerd valpreventie vallen
      seniel hoogbejaard dagverzorging dagverblijf vergrijzing jongdementie leeftijd viel gevallen
care/home-care
  en: home-care homecare domiciliary carer carers caregiver home-help district-nurse visit visits visiting
      housework cleaning shopping cooking wash dressing care-package agency live-in personal-care
      meals-on-wheels call calls morning-call evening-call reablement respite support-worker key-safe rota
      doorstep ironing home-visit
  nl: thuiszorg thuiszorgorganisatie thuisverpleging thuisverpleegkundige thuisverpleegster wijkverpleging
      wijkverpleegkundige wijkteam thuishulp thuisbegeleiding gezinszorg gezinshulp gezinshelpster
      familiehulp familiehulpster bejaardenhulp huishoudhulp huishoudelijke poetshulp poetsvrouw poetsen
      dienstencheque dienstencheques buurtzorg huisbezoek huisbezoeken mantelzorg mantelzorger
      mantelzorgers boodschappen koken strijken wassen aankleden steunkousen sleutelkluisje alarmsysteem
      personenalarm oppasdienst nachtoppas wit-gele-kruis landelijke thuisondersteuning hulpbehoevend
      zorgbehoevend zorgkas pgb gestreken waste gewassen
care/care-home
  en: care-home care-homes nursing-home nursing-homes residential resident residents retirement home
      sheltered assisted-living warden activities activity communal lounge bingo entertainment matron
      elderly hospice day-room respite institution institutional placement long-term-care move-in day-care
      family-visit animation roommate caregiver
  nl: woonzorgcentrum woonzorgcentra wzc rusthuis rusthuizen bejaardentehuis bejaardentehuizen
      bejaardenhuis verzorgingstehuis verzorgingshuis verpleeghuis verpleeghuizen verpleegtehuis rustoord
      rustoorden tehuis zorginstelling zorginstellingen serviceflat serviceflats assistentiewoning
      aanleunwoning bewoner bewoners bewoonster bewonersraad residentie leefgroep woongroep leefruimte
      animatie activiteit activiteiten activiteitenbegeleider bingo kortverblijf dagverzorgingscentrum
      dagcentrum zorghotel zorgflat verhuizen verhuisd inwonend dagprijs ligdagprijs crz
care/disability-aids
  en: disability disabilities disabled handicapped handicap wheelchair wheelchairs walker walkers rollator
      frame stick cane crutch crutches prosthesis prosthetic scooter ramp ramps stairlift hoist lift
      accessible accessibility inaccessible impairment impaired paralysed paraplegic adaptations
      adaptation mobility amputee blue-badge intellectual cerebral-palsy spina-bifida grab-rail aids
      adapted guide-dog occupational
  nl: beperking beperkingen handicap handicaps gehandicapt gehandicapte gehandicapten mindervalide
      mindervaliden invalide invaliditeit rolstoel rolstoelen rolstoelgebruiker rolstoeltoegankelijk
      rolwagen rollator rollators looprek looprekje wandelstok kruk krukken scootmobiel hulpmiddel
      hulpmiddelen prothese prothesen kunstbeen helling hellend traplift tillift toegankelijk
      toegankelijkheid ontoegankelijk aanpassing aanpassingen aangepast aangepaste verlamd verlamming
      dwarslaesie verstandelijk mentaal lichamelijk vaph pvb pgb gehandicaptenzorg
      gehandicaptenparkeerkaart dagbesteding zorgwinkel thuiszorgwinkel beugel drempel kreupel mank blinde
      hulphond gebrekkig
care/hygiene-washing-toilet
  en: wash washed washing washes shower showers showered bath bathe bathed bathing toilet toilets commode
      bedpan bathroom incontinence incontinent continence catheter catheters urine pee faeces diarrhoea
      wet soiled pad pads nappy clean dirty smell smelled smelly soap towel towels toothbrush hair shave
      shaved shaving hygiene dressed nightgown pyjamas nails sponge
  nl: wassen gewassen waste douche douchen gedoucht bad baden badkamer sanitair toilet toiletten wc wc's
      toiletbezoek bedpan po postoel incontinent incontinentie incontinentiemateriaal katheter
      blaaskatheter blaassonde urine urinaal plassen plas stoelgang ontlasting nat bevuild vuil luier
      pamper stank stonk geur zeep handdoek handdoeken washandje waskom tandenborstel haren scheren
      geschoren schoor hygiëne lichaamsverzorging aankleden aangekleed uitkleden ochtendzorg pyjama
      opfrissen poepen
care/cleanliness-infection-control
  en: clean cleaned cleaning cleaner cleaners cleanliness dirty dirt filthy filth dust dusty stain stained
      stains smell smelly hygiene hygienic unhygienic sterile sterilised disinfect disinfected
      disinfectant sanitiser sanitizer hand-washing gloves gown apron mask spotless germs mrsa bins bin
      rubbish mop blood mould cockroach vomit sanitary tidy spotlessly
  nl: proper propere properheid netjes net nette schoon schone schoonmaak schoonmaken schoongemaakt
      schoonmaker schoonmaakster schoonmaakpersoneel poetsen gepoetst poets poetsvrouw poetsdienst kuisen
      gekuist kuisvrouw vuil vuile viezigheid vies vieze smerig stof stoffig vlek vlekken stank stinken
      hygiëne hygiënisch onhygiënisch steriel ontsmetten ontsmet ontsmetting ontsmettingsmiddel
      desinfecteren gedesinfecteerd handgel alcoholgel handhygiëne handschoenen mondmasker vuilnisbak
      afval dweilen gedweild schimmel ziekenhuisbacterie onderhoud opgeruimd netheid stonk
care/hospital-food
  en: food meal meals breakfast lunch dinner supper tea coffee drink drinks water eat ate eaten eating
      menu menus tasty tasteless bland hot cold lukewarm portion portions hungry hunger thirsty thirst
      snack snacks sandwich sandwiches canteen cafe kitchen catering tray vegetarian appetite feed fed
      soup toast jug dehydrated inedible fruit vending
  nl: eten gegeten at maaltijd maaltijden ontbijt ontbijten middageten middagmaal lunch avondeten
      avondmaal koffie thee drinken gedronken drank water menu menu's smakelijk smakeloos lekker smaak
      flauw warm koud lauw porties honger hongerig dorst snack boterham boterhammen broodje broodjes brood
      soep dessert cafetaria kantine restaurant keuken catering plateau vegetarisch eetlust voeden gevoed
      waterkan uitdroging ongenietbaar fruit ziekenhuiseten ziekenhuiskost kost drankautomaat voedsel aten
      ontbeet dronk
care/sleep-noise-night
  en: sleep slept sleeping sleepless asleep awake wake woke woken night nights nighttime noise noisy loud
      snore snoring shouting screaming lights bright dark ear-plugs earplugs quiet rest rested restless
      insomnia disturbed disturb disturbing alarms buzzers beeping doors chatting nightmares tired
      peaceful midnight dawn
  nl: slapen geslapen sliep sliepen slaap slaaptekort slapeloos slapeloze slapeloosheid slaappil wakker
      wekken gewekt nacht nachten nachtrust nachtelijk nachtelijke 's-nachts lawaai geluid geluiden
      geluidsoverlast herrie luid snurken gesnurk snurkte roepen geroep schreeuwen geschreeuw licht
      lichten donker oordopjes rust rustig rusten uitgerust onrustig stil stilte storen gestoord alarm
      piepen nachtmerrie nachtmerries vermoeid middernacht doorslapen inslapen droom riep doorsliep
      insliep ingeslapen
care/comfort-facilities
  en: comfort comfortable uncomfortable temperature hot cold warm freezing heating heater air-conditioning
      stuffy draught window windows ventilation chair chairs seat seats seating television tv wifi radio
      socket decor modern outdated rundown shabby building facilities facility amenities lift elevator
      signs signage signposted cramped spacious light airy shop garden decorated renovated broken
  nl: comfort comfortabel oncomfortabel ongemakkelijk temperatuur warm heet koud kou koude verwarming
      oververhit airco airconditioning benauwd tocht tochtig raam ramen ventilatie frisse lucht stoel
      stoelen zetel zetels zitplaats zitplaatsen televisie tv wifi radio stopcontact inrichting modern
      verouderd versleten gebouw gebouwen faciliteiten voorzieningen accommodatie infrastructuur lift
      liften bewegwijzering wegwijzer wegwijzers krap ruim tuin winkel winkeltje gerenoveerd renovatie
      verbouwing kapot gezellig
care/parking-transport
  en: parking park parked car-park carpark car cars bus buses taxi taxis transport transportation travel
      travelled travelling journey drive drove driven driver distance shuttle fare ticket tickets train
      lift traffic access blue-badge disabled-bay barrier meter drop-off spaces space expensive commute
      route directions signposting fine patient-transport
  nl: parking parkeren geparkeerd parkeerde parkeerplaats parkeerplaatsen parkeergarage parkeergeld
      parkeerkosten parkeerticket parkeertarief parkeerterrein slagboom auto wagen wagens bus bussen
      bushalte taxi taxi's vervoer ziekenvervoer patiëntenvervoer openbaar reizen gereisd reis reistijd
      rit ritten rijden gereden reed chauffeur chauffeurs afstand pendelbus trein tram station halte
      verkeer file bereikbaar bereikbaarheid ticket betaalautomaat boete minder-mobielen-centrale route
      wegbeschrijving afzetten afgezet ophalen opgehaald
care/family-visiting
  en: family families relative relatives visit visits visited visitor visitors visiting visiting-hours
      husband wife partner daughter son mother father mum mom dad brother sister grandmother grandchildren
      parents next-of-kin loved-one loved-ones bedside accompany accompanied stay restrictions flowers
      uncle aunt spouse in-laws friends
  nl: familie familielid familieleden gezin verwant verwanten naaste naasten dierbare dierbaren bezoek
      bezoeker bezoekers bezoeken bezocht bezoekuur bezoekuren bezoekregeling bezoektijden bezoekverbod
      man echtgenoot echtgenote vrouw partner dochter zoon moeder vader mama papa broer zus ouders oma opa
      kleinkinderen kleinkind schoonmoeder schoonvader schoonzus schoonfamilie tante oom nonkel tantes
      vriendin vrienden bloemen bloemetje vergezellen vergezeld meegaan meegegaan rooming-in langskomen
      langsgekomen kwam gekomen meeging langskwam
care/staff-shortage
  en: understaffed understaffing short-staffed shortage shortages staffing staff staff-shortage busy
      overworked overwork overstretched stretched rushed workload pressure agency bank-staff shift shifts
      turnover vacancies cuts cutbacks strike strikes underpaid exhausted stressed hectic run-off rota
      rotas overtime overloaded tired ratio recruit recruitment morale
  nl: personeelstekort onderbezet onderbezetting bezetting onderbemand onderbemanning tekort tekorten
      personeel druk drukte werkdruk werklast overwerkt overwerken overbelast overuren gehaast haast
      stress gestresseerd gestrest tijdsdruk tijdgebrek tijdsgebrek interim interimkracht uitzendkracht
      uitzendkrachten flexwerker flexwerkers vacatures shift ploegendienst nachtdiensten dubbele shiften
      rooster verloop besparingen besparing bezuiniging bezuinigingen bezuinigen staking staken gestaakt
      onderbetaald uitgeput hectisch rennen werving wervingsstop burn-out ziekteverzuim
care/continuity-same-person
  en: continuity same different consistent inconsistent consistency familiar known stranger strangers
      repeat repeated repeating retell again changing changed rotate rotating rotation locum locums
      regular named-nurse keyworker key-worker case-manager new-face faces replacement replaced
      handed-over turnover permanent temporary coordinated coordination fragmented agency
  nl: continuïteit zelfde dezelfde telkens steeds wisselend wisselende wisselen gewisseld wissel wissels
      wisseling wisselingen afwisseling vast vaste vertrouwd vertrouwde gekend gekende bekende gezicht
      gezichten onbekend onbekende onbekenden vreemde vreemden herhalen herhaald opnieuw hervertellen
      doorvertellen vervanger vervangers vervanging vervangen opvolger doorstroming tijdelijk tijdelijke
      invaller invallers interim waarnemer verloop coördinatie zorgcoördinator casemanager contactpersoon
      versnipperd versnipperde versnippering toegewezen eindverantwoordelijke verving
care/communication-records
  en: communication communicate communicated miscommunication records record notes file files lost
      misplaced missing letter letters fax email computer system systems paperwork handover hand-over
      liaise liaison liaised departments coordination coordinate mix-up mistake error errors shared
      sharing electronic patient-record database access transferred duplicate wrong sent uncoordinated
      disjointed multidisciplinary
  nl: communicatie communiceren miscommunicatie dossier dossiers patiëntendossier zorgdossier zorgmap epd
      emd heen-en-weerschrift communicatieschrift nota notities verloren kwijt kwijtgeraakt zoekgeraakt
      verdwenen ontbreken brief brieven fax mail computer computersysteem systeem systemen overdracht
      overdragen overgedragen doorgeven doorgegeven doorgaf doorgestuurd doorsturen afstemming afstemmen
      afgestemd overleg overleggen teamoverleg multidisciplinair coördineren gecoördineerd misverstand
      misverstanden vergissing verwisseld fout fouten gegevens rapporteren gerapporteerd verslag
      verslaggeving elektronisch ontbrak ontbroken overdroeg
care/complaints-compliments
  en: complaint complaints complain complained complaining apology apologise apologised apologize
      ombudsman pals negligence negligent neglect neglected mistake mistakes error compensation
      dissatisfied unsatisfied unhappy satisfied satisfaction thank thanks thankful grateful gratitude
      compliment compliments praise praised appreciate appreciated recommend excellent fantastic
      outstanding disgusting appalling disappointed unacceptable review feedback sue
  nl: klacht klachten klachtenprocedure klachtendienst klachtenbus klachtenfunctionaris klagen geklaagd
      klaagde beklag excuses excuus verontschuldiging verontschuldigen verontschuldigd ombudsman
      ombudsvrouw ombudsdienst ombudspersoon nalatig nalatigheid verwaarloosd verwaarlozing fout fouten
      schadevergoeding schadeclaim ontevreden ontevredenheid tevreden tevredenheid tevredenheidsenquête
      dank dankbaar dankbaarheid bedankt bedanken dankjewel dankwoord proficiat compliment complimenten
      lof lovend waardering waarderen gewaardeerd aanbevelen aanbevolen aanrader aanraden uitstekend
      fantastisch schandalig schande teleurgesteld teleurstelling onaanvaardbaar ontgoocheld aanbeval
      aangeraden
care/equipment
  en: equipment machine machines device devices monitor monitors ventilator drip pump pumps oxygen
      catheter syringe needle needles thermometer stethoscope bed hoist hoists trolley trolleys broken
      faulty defective repair repaired maintenance technology supplies supply stock gloves bandages
      instrument instruments tubes tube cannula alarm malfunction shortage outdated materials disposable
  nl: apparatuur apparaat apparaten toestel toestellen machine machines materiaal materialen uitrusting
      monitor monitors beademingstoestel beademing beademingsapparaat infuuspomp infuuspaal pomp zuurstof
      zuurstoffles katheter spuit spuiten naald naalden thermometer koortsmeter stethoscoop bloeddrukmeter
      tillift brancard kapot defect stuk gebrekkig herstellen hersteld reparatie onderhoud technologie
      voorraad voorraden bevoorrading handschoenen verbanden verbandmateriaal instrument instrumenten
      slang slangetje sonde alarm storing tekort verouderd wegwerpmateriaal verzorgingsmateriaal
      zuurstofmasker spoot gespoten
care/cost-insurance
  en: cost costs costly expensive price prices pay paid payment payments bill bills billing billed invoice
      insurance insurer insurers insured uninsured coverage covered claim claims reimburse reimbursed
      reimbursement deductible copay medicare medicaid afford affordable unaffordable free charge charged
      charges fees private funding funded savings money cheap premium
  nl: kost kosten kostprijs duur dure prijs prijzen betalen betaald betaalde betaling factuur facturen
      ziekenhuisfactuur rekening rekeningen remgeld ereloon erelonen ereloonsupplement supplement
      supplementen ziekteverzekering zorgverzekering zorgverzekeraar verzekeraar verzekering verzekeringen
      hospitalisatieverzekering verzekerd onverzekerd mutualiteit mutualiteiten ziekenfonds ziekenfondsen
      premie eigen-risico vergoed vergoeden vergoeding vergoedingen terugbetalen terugbetaald
      terugbetaling riziv betaalbaar onbetaalbaar gratis goedkoop geld tarief tarieven conventie
      derdebetalersregeling opleg dekking voorschot
care/death-palliative-bereavement
  en: death died dies dying dead deceased passed passing palliative hospice terminal end-of-life
      bereavement bereaved grief grieve grieving mourn mourning funeral burial buried cremation grave
      coffin loss lost widow widower orphan euthanasia farewell goodbye life-support autopsy mortuary
      morgue corpse condolences resuscitate undertaker peacefully memorial stillborn
  nl: dood doodgaan doodging doodgegaan sterven gestorven stierf stierven sterfbed sterfgeval stervende
      overlijden overleden overleed overledene palliatief palliatieve hospice terminaal terminale
      levenseinde levensbeëindiging euthanasie rouw rouwen rouwproces rouwverwerking rouwbegeleiding
      rouwverlof verlies verloren begrafenis begrafenisondernemer begraven begraafplaats kerkhof uitvaart
      crematie cremeren gecremeerd graf kist weduwe weduwnaar nabestaande nabestaanden afscheid ingeslapen
      heengaan autopsie mortuarium lijk condoleren deelneming reanimeren wake waken begroef sterfte
      postuum zelfmoord heenging heengegaan
care/spiritual-care
  en: spiritual spirituality chaplain chaplains chaplaincy priest pastor imam rabbi minister pray prayed
      prayer prayers chapel church mosque faith religion religious god bible belief beliefs ritual rituals
      anointing sacrament communion blessing bless blessed meaning hope soul humanist meditation candle
      mass worship
  nl: spiritueel spirituele spiritualiteit pastor pastores pastoraal pastorale aalmoezenier aalmoezeniers
      geestelijk geestelijke verzorger priester pastoor dominee predikant imam rabbijn bidden gebeden
      gebed kapel kapelletje kerk moskee geloof geloven gelovig gelovige gelovigen geloofde godsdienst
      religieus religieuze god bijbel ritueel rituelen ziekenzalving zalving sacrament communie zegen
      zegenen gezegend zingeving zinvraag levensvragen hoop ziel humanistisch moreel-consulent consulent
      meditatie kaars kaarsje mis bezinning levensbeschouwing
care/diet-weight
  en: diet diets dietary dietician dietitian weight overweight obese obesity underweight slim slimming
      thin fat lose losing lost gain gained pounds kilos calories eating nutrition nutritional
      nutritionist healthy unhealthy vegetables fruit sugar salt snack snacks portion bmi scales
      malnutrition malnourished gluten lactose intolerance appetite cholesterol fasting vitamins
      gastric-band
  nl: dieet dieetadvies diëtist diëtiste gewicht lichaamsgewicht gewichtsverlies overgewicht zwaarlijvig
      zwaarlijvigheid obesitas dik mager magere slank vermageren vermagerd afvallen afgevallen afviel
      afslanken aankomen bijgekomen bijkomen calorieën voeding voedingsadvies voedingspatroon
      voedingsdeskundige eetpatroon eetgewoonten gezond ongezond groenten fruit suiker zout vet snoep
      tussendoortje bmi weegschaal wegen gewogen woog ondervoeding ondervoed gluten glutenvrij
      voedselallergie sondevoeding eetlust cholesterol vasten vitamines maagverkleining dun kilo's aankwam
      aangekomen bijkwam
care/exercise-lifestyle
  en: exercise exercises exercising fitness fit gym walk walking walked run running jogging cycle cycling
      swim swimming yoga pilates sport active inactive activity sedentary lifestyle healthy habit habits
      prevention preventive wellbeing well-being stamina steps pedometer energy routine stretching
      relaxation dance condition training outdoors
  nl: bewegen beweging bewegingsprogramma beweegprogramma lichaamsbeweging sport sporten gesport sportief
      fitness fitnessen fitnesscentrum fit fitheid wandelen gewandeld wandeling wandelingen stappen
      gestapt stappenteller lopen gelopen hardlopen joggen fietsen gefietst fiets zwemmen gezwommen yoga
      pilates actief actieve inactief activiteit sedentair levensstijl leefstijl leefstijlcoach
      leefgewoonten gezond gewoontes gewoonten preventie preventief welzijn conditie uithouding energie
      ontspannen ontspanning dansen buitenlucht gezondheid gezondheidspromotie rennen bewoog liep hardliep
      hardgelopen zwom
care/support-group-carers
  en: support-group support group groups peer peer-support fellow-sufferers sufferers self-help carer
      carers caregiver caregivers respite network meetings meet share shared sharing experiences volunteer
      volunteers charity befriending befriender helpline association community forum burden overburdened
      caring coping drop-in support-worker expert-by-experience informal
  nl: lotgenoot lotgenoten lotgenotencontact lotgenotengroep zelfhulpgroep zelfhulpgroepen zelfhulp
      praatgroep praatgroepen gespreksgroep steungroep steun steunen gesteund ondersteuning mantelzorg
      mantelzorger mantelzorgers mantelzorgondersteuning mantelzorgpremie respijtzorg respijt vrijwilliger
      vrijwilligers vrijwilligerswerk buddy buddywerking maatje maatjes ervaringsdeskundige
      ervaringsdeskundigen ervaringsdeskundigheid ervaringen delen gedeeld uitwisselen uitgewisseld
      vereniging patiëntenvereniging netwerk forum samenkomst bijeenkomst bijeenkomsten inloophuis
      draagkracht draaglast belasting overbelast overbelasting verlichten oppas
care/social-work-benefits
  en: social-worker social-workers social-work social welfare benefit benefits allowance claim claims
      claimant pip dla assessment assessor council income poverty poor debt debts budget means-tested
      pension unemployed unemployment disability-benefit form forms entitlement entitled eligible
      jobcentre dss caseworker advice citizens-advice foodbank food-bank sanctioned appeal tribunal
      payment
  nl: maatschappelijk maatschappelijke sociale welzijnswerk welzijnswerker welzijn ocmw caw uitkering
      uitkeringen uitkeringsgerechtigd leefloon leefloner bijstand bijstandsuitkering bijstandsgerechtigd
      invaliditeitsuitkering ziekte-uitkering wao wia wajong uwv rva werkloosheid werkloosheidsuitkering
      gemeente wmo zorgbudget tegemoetkoming toeslag toeslagen premie kinderbijslag groeipakket inkomen
      arm arme schuld schulden schuldhulpverlening schuldbemiddeling budgetbeheer voedselbank
      voedselpakket pensioen aanvraag aanvragen aangevraagd formulier keuring gekeurd keuringsarts
      arbeidsongeschikt indicatie sociaal-werker bewindvoering hulp steun aanvroeg
care/child-protection
  en: child-protection safeguarding abuse abused abusive neglect neglected violence violent
      domestic-violence foster fostered fostering foster-parents adoption adopt adopted custody care-order
      social-services placed placement orphanage guardian court removed family-support parenting contact
      supervised vulnerable risk children youth juvenile runaway incest molested battered beaten hit
      divorce
  nl: jeugdzorg jeugdhulp jeugdhulpverlening jeugdbescherming jeugdrechter jeugdrechtbank
      kinderbescherming kindermishandeling mishandeling mishandeld mishandelen misbruik misbruikt
      verwaarloosd verwaarlozing verwaarlozen geweld huiselijk gezinsgeweld huisgeweld gewelddadig slaan
      geslagen sloeg incest vertrouwenscentrum meldpunt meldcode veilig-thuis pleegzorg pleegouder
      pleegouders pleeggezin pleeggezinnen pleegkind pleegkinderen adoptie adopteren geadopteerd
      uithuisplaatsing uithuisgeplaatst geplaatst plaatsing voogd voogdij gezinsvoogd
      ondertoezichtstelling internaat leefgroep instelling weeshuis opvoedingsondersteuning
      gezinsbegeleiding verontrustend verontrusting omgangsregeling bezoekrecht hoederecht vechtscheiding
      weggelopen
care/housing-support
  en: housing house houses home homeless homelessness hostel hostels shelter shelters refuge rent rented
      renting rental landlord landlords tenant tenants tenancy evict evicted eviction flat flats apartment
      accommodation council-house social-housing squat damp mould repairs heating supported-living
      sheltered move moved temporary street streets sofa rough-sleeper mortgage neighbour overcrowded bond
  nl: wonen woning woningen woonst woonbegeleiding huisvesting huis huizen appartement flat studio dakloos
      dakloze daklozen dakloosheid daklozenopvang thuisloos thuisloze thuislozen thuislozenzorg opvang
      opvangcentrum nachtopvang noodopvang noodwoning crisisopvang vluchthuis blijf-van-mijn-lijf huur
      huren gehuurd huurder huurders huurachterstand huurcontract huurwaarborg huurtoeslag huursubsidie
      huurbaas huisbaas verhuurder uitgezet uithuiszetting uitzetting woningcorporatie
      huisvestingsmaatschappij woningnood schimmel vocht herstellingen verhuizen verhuisd beschut
      transitwoning inwonen onderdak
care/isolation-loneliness
  en: lonely loneliness alone isolated isolation lone solitary solitude company companionship friend
      friends friendless contact befriend housebound outsider excluded abandoned forgotten withdrawn
      neighbours neighbour social-contact bored widow talk visit visitors meet community connected
      disconnected belonging loner
  nl: eenzaam eenzame eenzaamheid alleen alleenstaand alleenstaande alleenwonend alleenwonende isolement
      isolatie geïsoleerd afgezonderd afzondering vereenzamen vereenzaamd vereenzaming verlaten verliet
      gezelschap gezelligheid vriend vrienden vriendin vriendschap contact contacten aanspraak buur buren
      buurvrouw buurman buurtbewoners buurthuis dienstencentrum ontmoeten ontmoeting ontmoetingsplaats
      sociaal netwerk buitenstaander verveling vervelen bezoekje praatje babbel babbeltje kletsen buddy
      maatje uitgesloten teruggetrokken verbondenheid verbonden kluizenaar
care/independence-self-reliance
  en: independent independence independently autonomy autonomous self-reliant self-sufficient dependent
      dependence reliant rely manage managed manages managing unaided unassisted alone freedom control
      coping cope capable confident confidence empower empowered empowerment self-management daily-living
      regain regained life-skills reablement stay-at-home responsibility decide encouraged helpless burden
  nl: zelfstandig zelfstandige zelfstandigheid onafhankelijk onafhankelijke onafhankelijkheid afhankelijk
      afhankelijke afhankelijkheid zelfredzaam zelfredzaamheid redzaam autonoom autonome autonomie
      zelfbeschikking zelfbepaling alleen redden gered redde beredderen behelpen hulpbehoevend
      hulpbehoevendheid hulpeloos hulpeloosheid vrijheid vrij controle regie empowerment aankunnen aankan
      kracht zelfzorg zelfmanagement zelfvertrouwen verantwoordelijkheid bekwaam bevoogdend betutteling
      betuttelen steunpunt thuiswonen thuisblijven eigen behielp beholpen thuisbleef thuisgebleven
care/recovery
  en: recover recovered recovering recovery better improve improved improvement improving heal healed
      healing cure cured progress relief relieved healthy stronger strength setback setbacks relapse
      relapsed worse worsened worsening deteriorate deteriorated deterioration convalescence convalescent
      restored normal transformed life-changing hope hopeful remission regain regained discharged
      pain-free mend survived
  nl: herstel herstellen hersteld herstelt herstelproces herstelperiode beter beterschap verbeteren
      verbeterd verbetering genezen genezing genas geneest opknappen opgeknapt opknapte aansterken
      aangesterkt vooruitgang vooruit vooruitgegaan vooruitging achteruit achteruitgang achteruitging
      achteruitgegaan verslechteren verslechterd verslechtering erger verergeren verergerd terugval
      hervallen herval bovenop opgelucht opluchting gezond sterker kracht hoop hoopvol recuperatie
      recupereren gerecupereerd overleefd overleven welzijn welbevinden pijnvrij levensreddend
      levensveranderend klachtenvrij herboren knapte herviel
care/teleconsultation
  en: telephone phone phoned call calls called calling video video-call videocall zoom skype
      teleconsultation telehealth telemedicine teleconference remote remotely virtual virtually online
      consultation face-to-face callback call-back ring rang rung hold voicemail answering-machine
      answerphone line engaged number hotline helpline message switchboard operator voice connection
      screen digital e-consult text texted sms landline
  nl: telefoon telefoontje telefoons telefonisch telefonische telefoneren getelefoneerd telefoneerde
      bellen gebeld belde belden terugbellen teruggebeld terugbelde opbellen opgebeld opnemen opgenomen
      videoconsult videoconsultatie videobellen videogesprek videogesprekken beeldbellen beeldzorg
      teleconsult teleconsultatie teleconsulten telemonitoring belconsult zoom skype teams virtueel
      virtuele online digitaal afstand wachtmuziekje antwoordapparaat voicemail lijn lijnen bezet nummer
      telefoonnummer hulplijn centrale keuzemenu boodschap bericht sms gsm verbinding scherm econsult
      e-consult fysiek opnam
care/website-app
  en: website websites web site app application online portal portals login log-in logged password
      passwords account accounts username register form forms download downloaded install installed update
      updated crash crashed link page pages browser click clicked navigate navigation search user-friendly
      intuitive digital digid chatbot chat email error glitch bug e-mail interface menu smartphone
      notification
  nl: website websites webpagina site sites app applicatie online portaal patiëntenportaal inloggen
      ingelogd inlog inlogcode aanmelden aangemeld wachtwoord paswoord account accounts gebruikersnaam
      itsme digid mijnziekenhuis formulier formulieren invullen ingevuld invulde downloaden gedownload
      installeren geïnstalleerd update crashen gecrasht vastgelopen vastloopt link pagina browser klikken
      geklikt gebruiksvriendelijk gebruiksonvriendelijk overzichtelijk onoverzichtelijk digitaal chatbot
      chat chatten e-mail foutmelding storing menu smartphone helpdesk
care/safety-neglect-errors
  en: safety safe unsafe safely danger dangerous risk risks risky error errors mistake mistakes mistaken
      negligence negligent neglect neglected ignored careless carelessness incident incidents harm harmed
      harmful near-miss fall falls wrong mix-up overdose malpractice restraint restrained supervision
      unattended abandoned missed overlooked forgotten protocol checklist bruising allegations
      whistleblower
  nl: veilig veilige veiligheid onveilig onveilige onveiligheid patiëntveiligheid gevaar gevaarlijk
      gevaarlijke risico risico's riskant fout fouten foutje blunder vergissing vergist verkeerd verkeerde
      nalatig nalatigheid verwaarlozing verwaarloosd slordig slordigheid onzorgvuldig onachtzaam
      onachtzaamheid incident incidenten incidentmelding bijna-ongeval valincident valpartij gevallen val
      schade letsel overdosis verwisseld verwisseling fixatie vastgebonden vastbinden toezicht onbeheerd
      achtergelaten achterlaten genegeerd negeren vergeten gemist kunstfout checklist protocol
      meldingsplicht klokkenluider voorval vastbond achterliet vergat voorviel
care/aggression-behaviour
  en: aggression aggressive aggressively violence violent hit hitting kick kicked bite bit bitten scratch
      scratched spit spat shout shouted yelling scream screamed swear swore threatened threat attack
      attacked assault assaulted angry anger rage outburst outbursts calm calmed de-escalate de-escalation
      restraint agitated agitation security challenging-behaviour provoke provoked furious hostile insults
      thrown threw smashed
  nl: agressie agressief agressieveling agressiebeheersing geweld gewelddadig slaan geslagen sloeg
      schoppen geschopt bijten gebeten beet spuwen gespuwd roepen riep geroepen schreeuwen geschreeuwd
      schreeuwde schelden gescholden schold uitschelden uitgescholden dreigen gedreigd bedreigen bedreigd
      bedreiging aanval boos boosheid kwaad kwade woede woedend woede-uitbarsting uitbarsting kalm
      kalmeren gekalmeerd de-escaleren deëscalatie geagiteerd onhandelbaar fixeren beveiliging escaleren
      escalatie provoceren gooien gegooid gedroeg gedragen uitschold
`;
