import type { ExampleIncident } from '../example.ts';

export const incidentsFrom17: ExampleIncident[] = [
  {
    key: 'prof-17',
    author: 3,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'Voor een groepswerk marketing met vijf studenten had een van ons na zes weken nog geen letter geschreven. Twee anderen weigerden om zijn naam op het verslag te zetten, en ik mailde als woordvoerder de professor.',
          behaviour:
            'De professor nodigde ons alle vijf de dag erna uit. Ze liet iedereen vijf minuten opschrijven wat hij of zij tot dan toe gedaan had, las de bladen zonder commentaar voor en vroeg de student in kwestie wat hem had tegengehouden. Daarna verdeelde ze met ons de resterende taken, schreef ze bij elke taak een datum en liet ze iedereen tekenen.',
          consequences:
            'De student leverde zijn deel twee dagen te vroeg in en het verslag kreeg 15 op 20. Bij de onderlinge beoordeling op het einde gaven we hem een voldoende, en niemand diende nog een klacht in.'
        },
        en: {
          circumstances:
            'In a marketing group project of five students one of us had not written a word after six weeks. Two others refused to put his name on the report, and I e-mailed the professor as the spokesperson.',
          behaviour:
            'The professor invited all five of us for the next day. She had everyone write down for five minutes what they had done so far, read the sheets aloud without comment and asked the student in question what had held him back. Then she divided the remaining tasks with us, wrote a date next to each task and had everyone sign.',
          consequences:
            'The student delivered his part two days early and the report got 15 out of 20. In the peer assessment at the end we gave him a pass, and nobody filed a complaint any more.'
        }
      }
    ],
    reviews: [
      {
        version: 1,
        judgements: {
          specific: 'met',
          behaviour: 'met',
          context: 'met',
          consequences: 'partly'
        },
        remark: {
          nl: 'Kwam de samenwerking daarna vanzelf op gang, of volgde de professor ze nog op?',
          en: 'Did the group then work by itself, or did the professor follow it up?'
        },
        outcome: 'accepted'
      }
    ]
  },
  {
    key: 'prof-18',
    author: 6,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Na een groepsproject van acht weken vulden we online een beoordeling van onze groepsgenoten in. In de instructie stond dat alleen de professor onze scores en opmerkingen zou zien. Een week later was het de slotles.',
          behaviour:
            'De professor opende het bestand op het grote scherm, met alle namen erbij, en scrolde van groep naar groep. Hij las vijf opmerkingen hardop voor, lachte bij "doet alsof hij werkt" en vroeg de student over wie dat ging om op te staan en te antwoorden.',
          consequences:
            'De student liep de zaal uit en kwam niet naar zijn eindpresentatie. Zeven studenten dienden een klacht in, twee groepen wilden in het volgende vak niet meer samenwerken en de opleiding schafte de onderlinge beoordeling dat jaar af.'
        },
        en: {
          circumstances:
            'After a group project of eight weeks we filled in an online assessment of our fellow group members. The instructions said that only the professor would see our scores and comments. A week later it was the final class.',
          behaviour:
            'The professor opened the file on the big screen, with all the names included, and scrolled from group to group. He read five comments aloud, laughed at "pretends to be working" and asked the student it was about to stand up and answer.',
          consequences:
            'The student walked out of the room and did not turn up for his final presentation. Seven students filed a complaint, two groups no longer wanted to work together in the next course and the programme abolished peer assessment for that year.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-19',
    author: 7,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'In de derde week van mijn stage in een centrum voor leerlingenbegeleiding viel mijn mentor uit, en ik kreeg alleen nog kopieerwerk. Op vrijdag schreef ik dat in mijn stageverslag voor de universiteit.',
          behaviour:
            'De professor belde me op maandagochtend, vroeg welke gesprekken ik al had bijgewoond en telefoneerde daarna met de directie. Op woensdag kwam hij zelf langs met de stageovereenkomst, ging met ons na welke drie taken nog ontbraken en vroeg een andere medewerker om mijn mentor te worden. Hij noteerde de afspraken en mailde ze dezelfde avond aan ons drieën.',
          consequences:
            'Vanaf donderdag woonde ik met de nieuwe mentor zes gesprekken met leerlingen bij. Ik haalde alle stagedoelen zonder dagen in te halen, en het centrum nam het jaar daarop opnieuw twee stagiairs.'
        },
        en: {
          circumstances:
            'In the third week of my placement in a pupil guidance centre my mentor fell ill, and I was only given photocopying to do. On Friday I wrote this in my placement report for the university.',
          behaviour:
            'The professor called me on Monday morning, asked which interviews I had already attended and then phoned the management. On Wednesday he came in person with the placement agreement, went over with us which three tasks were still missing and asked another member of staff to become my mentor. He noted the arrangements and e-mailed them to the three of us the same evening.',
          consequences:
            'From Thursday on I attended six interviews with pupils together with the new mentor. I reached all the goals of the placement without having to make up days, and the centre took two placement students again the year after.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-20',
    author: 1,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Mijn stage bij een ingenieursbureau zou op maandag 7 februari beginnen. Het bedrijf had de overeenkomst half januari getekend; alleen de handtekening van de professor die de stages coördineert, ontbrak nog. Ik had hem het document op papier en twee keer per mail bezorgd.',
          behaviour:
            'De vrijdag ervoor ging ik bij hem langs. De professor keek in twee laden en onder een stapel verslagen, vond het document niet en zei: "Begin maandag maar, dat papier komt wel." Toen ik een nieuw exemplaar uit mijn map haalde, wees hij naar de deur en nam hij zijn telefoon op.',
          consequences:
            'Het bedrijf stuurde me maandag naar huis omdat ik niet verzekerd was. Ik begon negen dagen later, moest die dagen in de paasvakantie inhalen en verloor mijn plaats in het project waarvoor ze me gekozen hadden.'
        },
        en: {
          circumstances:
            'My placement at an engineering firm was due to start on Monday 7 February. The firm had signed the agreement in mid-January; only the signature of the professor who coordinates the placements was still missing. I had given him the document on paper and twice by e-mail.',
          behaviour:
            'On the Friday before I went to see him. The professor looked in two drawers and under a pile of reports, did not find the document and said: "Just start on Monday, that paper will turn up." When I took a new copy out of my folder, he pointed to the door and answered his phone.',
          consequences:
            'The firm sent me home on Monday because I was not insured. I started nine days later, had to make up for those days in the Easter holidays and lost my place in the project they had chosen me for.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-21',
    author: 1,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'Het examen databanken vond in januari plaats in een computerlokaal met zestig studenten. Twintig minuten na de start liep het examenplatform vast, en bij de helft van ons verdween het antwoord op de tweede vraag.',
          behaviour:
            'De professor vroeg iedereen om het toetsenbord los te laten en schreef de tijd op het bord. Hij belde de helpdesk, deelde na vijf minuten de papieren versie uit die hij had meegebracht en schreef de nieuwe eindtijd op, met de verloren minuten erbij. Daarna vroeg hij wie die dag nog een examen had, en belde hij de collega in kwestie.',
          consequences:
            'Alle zestig studenten konden hun examen afwerken, 25 minuten later dan gepland. Twee van ons begonnen met toestemming later aan het volgende examen, en bij de ombudspersoon kwam geen enkele klacht binnen.'
        },
        en: {
          circumstances:
            'The databases exam took place in January in a computer room with sixty students. Twenty minutes after the start the exam platform froze, and for half of us the answer to the second question disappeared.',
          behaviour:
            'The professor asked everyone to let go of the keyboard and wrote the time on the board. He called the help desk, after five minutes handed out the paper version he had brought with him and wrote down the new end time, with the lost minutes added. Then he asked who had another exam that day, and called the colleague concerned.',
          consequences:
            'All sixty students could finish their exam, 25 minutes later than planned. Two of us started the next exam later with permission, and the ombudsperson did not receive a single complaint.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-22',
    author: 7,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'In de laatste les biologie zei de professor dat hoofdstuk 9 niet bij de examenleerstof hoorde; dat is ook te horen in de opname. Op het examen in juni ging de derde vraag, goed voor zes van de twintig punten, toch over dat hoofdstuk.',
          behaviour:
            'Een medestudent stak haar hand op en vroeg of de vraag kon vervallen. De professor bladerde in zijn map, zei: "Dat herinner ik me niet, en het staat in het boek", en liep verder. Toen vier anderen naar de opname verwezen, antwoordde hij dat hij die niet ging bekijken en dat niemand nog een vraag mocht stellen.',
          consequences:
            'Van de 140 studenten lieten er 96 de vraag leeg. Na een gezamenlijke klacht schrapte de examencommissie de vraag, waardoor alle cijfers herrekend moesten worden en de resultaten elf dagen te laat kwamen.'
        },
        en: {
          circumstances:
            'In the last biology lecture the professor said that chapter 9 was not part of the exam material; it can be heard in the recording too. In the exam in June the third question, worth six of the twenty marks, was about that chapter all the same.',
          behaviour:
            'A fellow student raised her hand and asked whether the question could be dropped. The professor leafed through his folder, said: "I do not remember that, and it is in the book", and walked on. When four others referred to the recording, he answered that he was not going to look at it and that nobody was allowed to ask any more questions.',
          consequences:
            'Of the 140 students 96 left the question blank. After a joint complaint the examination board cancelled the question, so that all marks had to be recalculated and the results came eleven days late.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-23',
    author: 6,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'Als studentenvertegenwoordiger ging ik in oktober naar de professor van onderzoeksmethoden. De datum waarop we het verslag voor zijn vak moesten indienen, viel in dezelfde week als twee andere taken, en dertig studenten hadden me daarover een bericht gestuurd.',
          behaviour:
            "De professor opende zijn planning op het scherm en vroeg me naar de twee andere data. Hij mailde tijdens ons gesprek de twee collega's, stelde drie mogelijke data voor en zette in de les erna een stemming op het leerplatform. De gekozen datum kondigde hij aan in de les en op het platform, en hij paste de studiewijzer aan.",
          consequences:
            'De indiendatum schoof tien dagen op. Van de 110 verslagen kwamen er 108 op tijd binnen, tegenover 84 van de 105 het jaar ervoor, en sindsdien leggen de drie professoren hun data in september naast elkaar.'
        },
        en: {
          circumstances:
            'As a student representative I went to see the professor of research methods in October. The date on which we had to submit the report for his course fell in the same week as two other assignments, and thirty students had sent me a message about it.',
          behaviour:
            'The professor opened his schedule on the screen and asked me for the two other dates. During our talk he e-mailed the two colleagues, suggested three possible dates and put a vote on the learning platform in the next class. He announced the chosen date in class and on the platform, and changed the course guide.',
          consequences:
            'The deadline moved back ten days. Of the 110 reports 108 came in on time, against 84 of the 105 the year before, and since then the three professors compare their dates in September.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-24',
    author: 3,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Op een woensdag om 8.30 uur stonden we met een zestigtal studenten voor de gesloten deur van aula 3, voor de les internationale economie. Een deel van ons had anderhalf uur op de trein gezeten.',
          behaviour:
            'Om 8.50 uur kwam de professor voorbij, op weg naar een ander gebouw. Ze zei: "Die les is verzet naar vrijdagavond, dat heb ik vorige week toch gezegd aan wie er was", en liep door. Op het leerplatform plaatste ze geen bericht, en het lesrooster paste ze pas vrijdag om 15 uur aan.',
          consequences:
            'Op vrijdagavond zaten er veertien studenten in de les, en er werd geen opname gemaakt. De andere studenten moesten met hun notities verder, en op het examen lieten negentien van ons de vraag over die les open.'
        },
        en: {
          circumstances:
            'On a Wednesday at 8.30 a.m. some sixty of us were standing in front of the closed door of lecture hall 3, for the lecture in international economics. Some of us had spent an hour and a half on the train.',
          behaviour:
            'At 8.50 the professor came by, on her way to another building. She said: "That lecture has been moved to Friday evening, I told those who were there last week", and walked on. She did not post a message on the learning platform, and did not change the timetable until 3 p.m. on Friday.',
          consequences:
            'On Friday evening there were fourteen students in the lecture, and no recording was made of it. The others had to make do with their notes, and in the exam nineteen of us left the question about that lecture blank.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-25',
    author: 2,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            "Als doctoraatsstudent kreeg ik in maart mijn eerste artikel terug van een tijdschrift: grondig te herwerken, met veertien opmerkingen van drie beoordelaars. Ik stuurde de brief 's avonds door met de vraag of ik het artikel niet beter kon intrekken.",
          behaviour:
            'De professor maakte de ochtend erna een uur vrij. Ze zette de veertien opmerkingen in een tabel met drie kolommen (akkoord, deels akkoord, niet akkoord), liet mij per rij eerst zelf een antwoord formuleren en noteerde bij twee rijen welke extra analyse nodig was. Op het einde toonde ze me een afwijzingsbrief die ze zelf ooit gekregen had.',
          consequences:
            'Ik diende de nieuwe versie zes weken later in en het artikel verscheen in november. De tabel staat nu als voorbeeld op de gedeelde schijf, waar drie andere doctoraatsstudenten ze al gebruikt hebben.'
        },
        en: {
          circumstances:
            'As a doctoral student I got my first article back from a journal in March: major revision, with fourteen comments from three reviewers. I forwarded the letter in the evening and asked whether I had better withdraw the article.',
          behaviour:
            'The professor cleared an hour the next morning. She put the fourteen comments in a table with three columns (agree, partly agree, disagree), had me formulate an answer myself first for each row and noted for two rows which extra analysis was needed. At the end she showed me a rejection letter that she had once received herself.',
          consequences:
            'I submitted the new version six weeks later and the article appeared in November. The table is now on the shared drive as an example, where three other doctoral students have already used it.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-26',
    author: 2,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Voor een deelstudie van mijn doctoraat had ik een jaar lang interviews afgenomen en gecodeerd. In september zat ik op de derde rij toen mijn promotor de resultaten voorstelde op een congres in Utrecht, voor een honderdtal onderzoekers.',
          behaviour:
            'De professor toonde mijn schema met de zeven thema\'s en zei: "Dit model heb ik deze zomer ontwikkeld." Op de titeldia stond alleen zijn naam. Toen een onderzoeker vroeg wie de interviews gecodeerd had, antwoordde hij: "Een medewerker", en nam hij de volgende vraag zonder naar mij te kijken.',
          consequences:
            'Een uitgever nodigde hem uit om er een hoofdstuk over te schrijven, waarin ik alleen in een voetnoot voorkwam. Ik stapte naar de doctoraatscommissie, die een tweede promotor aanstelde; door het conflict lag de deelstudie vier maanden stil.'
        },
        en: {
          circumstances:
            'For one of the studies of my doctorate I had conducted and coded interviews for a year. In September I was sitting in the third row when my supervisor presented the results at a conference in Utrecht, to about a hundred researchers.',
          behaviour:
            'The professor showed my diagram with the seven themes and said: "I developed this model this summer." Only his name was on the title slide. When a researcher asked who had coded the interviews, he answered: "A member of staff", and took the next question without looking at me.',
          consequences:
            'A publisher invited him to write a chapter about it, in which I only appeared in a footnote. I went to the doctoral committee, which appointed a second supervisor; because of the conflict the study came to a halt for four months.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-27',
    author: 2,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'In januari verbeterden we met drie assistenten 240 examens sociale psychologie met open vragen. Na de eerste dag bleek dat ik gemiddeld 9 op 20 gaf en een collega 13, terwijl we hetzelfde antwoordmodel gebruikten.',
          behaviour:
            'De professor liet ons stoppen en legde kopieën van vijf examens zonder naam en zonder cijfer op tafel. Hij verbeterde ze net als wij, schreef onze twintig cijfers naast elkaar op het bord en vroeg bij elk verschil welke zin de doorslag gaf. In het antwoordmodel noteerde hij bij drie vragen wat een half punt waard was.',
          consequences:
            'Bij een tweede reeks van vijf examens verschilden onze cijfers nog hoogstens één punt. We herbekeken de 64 examens van de eerste dag, en na de inzage in februari hoefden we maar twee cijfers aan te passen.'
        },
        en: {
          circumstances:
            'In January three of us, teaching assistants, were marking 240 exams in social psychology with open questions. After the first day it turned out that I gave 9 out of 20 on average and a colleague 13, while we were using the same marking scheme.',
          behaviour:
            'The professor stopped us and put copies of five exams without names or marks on the table. He marked them as we did, wrote our twenty marks side by side on the board and asked for each difference which sentence had tipped the balance. In the marking scheme he noted for three questions what was worth half a mark.',
          consequences:
            'In a second series of five exams our marks differed by one point at most. We went over the 64 exams of the first day again, and after the exam review in February we only had to adjust two marks.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-28',
    author: 5,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Ik had 9 op 20 voor financiële wiskunde. Bij de inzage in februari telde ik de deelscores op mijn examen drie keer op, en ik kwam aan 11. Er zaten nog vijf studenten in het lokaal te wachten.',
          behaviour:
            'Ik legde mijn examen voor de professor en vroeg of zij de som wilde nakijken. Ze schoof het terug zonder te kijken en zei: "Over punten discussieer ik niet. Bij een klacht lees ik alles opnieuw, en dan kan het ook minder worden." Daarna nam ze het blad weg en riep ze de volgende.',
          consequences:
            'Twee andere studenten stonden op en vertrokken zonder hun vraag te stellen. Ik ging in beroep; de commissie vond dezelfde optelfout bij mij en bij vier anderen, van wie er drie al voor het herexamen ingeschreven waren.'
        },
        en: {
          circumstances:
            'I had 9 out of 20 for financial mathematics. At the exam review in February I added up the part scores on my paper three times, and I came to 11. Five more students were waiting in the room.',
          behaviour:
            'I put my paper in front of the professor and asked whether she would check the sum. She pushed it back without looking and said: "I do not discuss marks. If you complain I will read everything again, and then it may also go down." Then she took the paper away and called the next student.',
          consequences:
            'Two other students got up and left without asking their question. I appealed; the committee found the same adding-up error in my paper and in four others; three of those students had already registered for the resit.'
        }
      }
    ],
    reviews: [
      {
        version: 1,
        judgements: {
          specific: 'met',
          behaviour: 'met',
          context: 'met',
          consequences: 'met'
        },
        remark: {
          nl: '',
          en: ''
        },
        outcome: 'accepted'
      }
    ]
  },
  {
    key: 'prof-29',
    author: 4,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'Mijn vader stierf op een donderdag in april, vijf dagen voordat ik een verslag moest indienen en met mijn groep een presentatie zou geven. Op zaterdag stuurde ik de professor een mail van twee zinnen, zonder vraag erin.',
          behaviour:
            "De professor antwoordde dezelfde dag met een blijk van medeleven en schreef dat ik die week zelf niemand meer hoefde te contacteren. Ze belde de ombudspersoon, zette de datum van mijn verslag op eind mei en vroeg mijn groep om de presentatie met z'n drieën te geven. Twee weken later vroeg ze me in een mail of de nieuwe datum nog haalbaar was.",
          consequences:
            'Ik diende het verslag op de nieuwe datum in en haalde 13 op 20. Ik hoefde nergens anders een attest te bezorgen, en ik heb het jaar afgemaakt, terwijl ik mijn uitschrijving al had klaargezet.'
        },
        en: {
          circumstances:
            'My father died on a Thursday in April, five days before I had to submit a report and was to give a presentation with my group. On Saturday I sent the professor an e-mail of two sentences, without a question in it.',
          behaviour:
            'The professor answered the same day with words of sympathy and wrote that I need not contact anybody myself that week. She called the ombudsperson, moved the date of my report to the end of May and asked my group to give the presentation as a group of three. Two weeks later she e-mailed me to ask whether the new date was still feasible.',
          consequences:
            'I submitted the report on the new date and scored 13 out of 20. I did not have to hand in a certificate anywhere else, and I finished the year, although I had already filled in the form to withdraw.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-30',
    author: 0,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Op een maandag in februari gaf de professor les in een hybride lokaal: veertig studenten zaten in de zaal, en ik volgde met een dertigtal anderen online. De les ging over de opdracht die we die week moesten maken.',
          behaviour:
            'De professor startte de onlineles met zijn microfoon uit. In de chat schreven we eerst één en daarna veertien berichten dat er geen geluid was. Hij keek niet naar het scherm met de chat, sprak 25 minuten door, tekende het model op een bord buiten het bereik van de camera en sloot de onlineles toen af.',
          consequences:
            'De opname was een film zonder geluid, en de uitleg stond nergens op papier. Van de dertig onlinestudenten dienden er elf een opdracht in met het verkeerde model; de assistent moest de uitleg een week later overdoen.'
        },
        en: {
          circumstances:
            'On a Monday in February the professor was teaching in a hybrid classroom: forty students were in the room, and I followed online with some thirty others. The class was about the assignment that we had to do that week.',
          behaviour:
            'The professor started the online session with his microphone off. In the chat we wrote first one and then fourteen messages that there was no sound. He did not look at the screen with the chat, talked on for 25 minutes, drew the model on a board out of range of the camera and then closed the online session.',
          consequences:
            'The recording was a film without sound, and the explanation was nowhere on paper. Of the thirty online students eleven submitted an assignment with the wrong model; the assistant had to redo the explanation a week later.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-31',
    author: 5,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'In mei zouden we met 45 studenten op excursie gaan naar een waterzuiveringsinstallatie. Om 7.45 uur stonden we op het stationsplein, toen de busmaatschappij belde dat de bus met pech stond en pas om 10 uur kon vertrekken.',
          behaviour:
            'De professor riep ons samen bij de trappen en zei wat er aan de hand was. Ze zocht op haar telefoon een trein op, belde de gids om de rondleiding een halfuur te verschuiven, schreef negen groepjes van vijf op een lijst en gaf elk groepje het spoor en de vertrektijd door. In de trein deelde ze het opdrachtblad voor de namiddag al uit.',
          consequences:
            'We kwamen 25 minuten later aan dan gepland, en niemand ontbrak. De volledige rondleiding vond plaats, alle groepjes gaven hun opdrachtblad af en de universiteit kreeg het geld voor de bus terug.'
        },
        en: {
          circumstances:
            'In May 45 of us were going on a field trip to a water treatment plant. At 7.45 a.m. we were standing in the station square when the bus company called that the bus had broken down and could only leave at 10.',
          behaviour:
            'The professor gathered us by the steps and said what had happened. She looked up a train on her phone, called the guide to put the tour back by half an hour, wrote nine groups of five on a list and told each group the platform and the departure time. On the train she already handed out the worksheet for the afternoon.',
          consequences:
            'We arrived 25 minutes later than planned, and nobody was missing. The full tour took place, all groups handed in their worksheets and the university got the money for the bus back.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-32',
    author: 7,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Eind juni verdedigde ik mijn masterproef over taalonderwijs voor een jury van drie. Een van de professoren was tweede lezer en had de tekst vier weken eerder op papier gekregen.',
          behaviour:
            'Terwijl ik mijn resultaten toonde, sneed de professor de verpakking van mijn masterproef open en bladerde hij erin. Zijn eerste vraag ging over mijn interviews; ik had er geen afgenomen. Toen mijn promotor dat zei, vroeg hij: "En waarom dan niet?", keek hij op zijn horloge en liep hij nog voor het beraad de zaal uit.',
          consequences:
            'De jury moest wachten tot hij drie dagen later een cijfer doorstuurde. Daardoor kreeg ik mijn resultaat na de anderen en miste ik de inschrijving voor de lerarenopleiding, die ik pas in februari kon beginnen.'
        },
        en: {
          circumstances:
            "At the end of June I defended my master's thesis on language teaching before a panel of three. One of the professors was second reader and had received the text on paper four weeks earlier.",
          behaviour:
            'While I was showing my results, the professor cut open the wrapping of my thesis and leafed through it. His first question was about my interviews; I had not done any. When my supervisor said so, he asked: "And why not?", looked at his watch and walked out of the room before the deliberation.',
          consequences:
            'The panel had to wait until he sent in a mark three days later. As a result I received my mark after the others and missed the registration for the teacher training programme, which I could only start in February.'
        }
      }
    ],
    reviews: []
  }
];
