import type { ExampleIncident } from '../example.ts';

export const incidentsUpTo16: ExampleIncident[] = [
  {
    key: 'prof-01',
    author: 0,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'Het was de tweede les statistiek van het semester, in een volle aula met ongeveer tweehonderd eerstejaars. Na de uitleg over de standaardfout moesten we via onze smartphone een meerkeuzevraag beantwoorden, en 60 procent antwoordde fout.',
          behaviour:
            'De professor ging niet door naar de volgende dia. Hij zei: "Dan heb ik het niet duidelijk genoeg uitgelegd", tekende een zak knikkers op het bord en vroeg twee studenten op de eerste rij om elk tien knikkers te trekken. Hij schreef de gemiddelden naast elkaar, vroeg de zaal waarom ze verschilden en stelde daarna dezelfde meerkeuzevraag opnieuw.',
          consequences:
            'Bij de tweede stemming koos 85 procent het juiste antwoord. In de pauze kwam niemand nog met vragen over dat onderdeel, en op het proefexamen losten de meeste studenten die oefening juist op.'
        },
        en: {
          circumstances:
            'It was the second statistics lecture of the semester, in a full lecture hall with about two hundred first-year students. After the explanation of the standard error we had to answer a multiple-choice question on our phones, and 60 per cent got it wrong.',
          behaviour:
            'The professor did not move on to the next slide. He said: "Then I have not explained it clearly enough", drew a bag of marbles on the board and asked two students in the front row to draw ten marbles each. He wrote the two means side by side, asked the room why they differed and then put the same multiple-choice question again.',
          consequences:
            'In the second vote 85 per cent chose the right answer. During the break nobody came with questions about that part, and in the mock exam most students solved that exercise correctly.'
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
          nl: 'Mooi voorbeeld: de percentages laten zien wat er door het gedrag veranderde.',
          en: 'A fine example: the percentages show what the behaviour changed.'
        },
        outcome: 'accepted'
      }
    ]
  },
  {
    key: 'prof-02',
    author: 6,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'In februari ging ik naar het inzagemoment van een vak waarvoor ik 7 op 20 had gehaald. Ik had vooraf in mijn mail geschreven dat ik overwoog om met de opleiding te stoppen.',
          behaviour:
            'De professor had mijn examenkopij klaargelegd en vroeg me om eerst zelf bij elke vraag te vertellen hoe ik geredeneerd had. Ze duidde met potlood drie plaatsen aan waar ik punten verloor, schreef samen met mij een schema op van twee hoofdstukken per week met de nummers van de oefeningen, en noteerde meteen een nieuwe afspraak in haar agenda, drie weken later.',
          consequences:
            'Ik kwam op die tweede afspraak met alle oefeningen gemaakt. In augustus haalde ik 13 op 20 en ik schreef me daarna in voor het tweede jaar.'
        },
        en: {
          circumstances:
            'In February I went to the exam review session for a course in which I had scored 7 out of 20. In my e-mail beforehand I had written that I was thinking of dropping out.',
          behaviour:
            'The professor had put my exam paper ready and asked me to tell her first, for every question, how I had reasoned. She marked in pencil three places where I lost points, wrote down with me a schedule of two chapters a week with the numbers of the exercises, and noted a new appointment in her diary straight away, three weeks later.',
          consequences:
            'I came to that second appointment with all the exercises done. In August I scored 13 out of 20, and I enrolled in the second year afterwards.'
        }
      }
    ],
    reviews: [
      {
        version: 1,
        judgements: {
          specific: 'met',
          behaviour: 'met',
          context: 'partly',
          consequences: 'met'
        },
        remark: {
          nl: 'Waar vond het inzagemoment plaats, en was je alleen? Dit mag zo blijven staan.',
          en: 'Where did the review session take place, and were you alone? It may stay as it is.'
        },
        outcome: 'accepted'
      }
    ]
  },
  {
    key: 'prof-03',
    author: 3,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Mijn mondeling examen bestuursrecht stond in januari om 9 uur gepland. We zaten met zes studenten in de gang te wachten; twee van ons hadden om 13 uur nog een ander examen.',
          behaviour:
            'De professor kwam om 9.50 uur aan en begon zonder iets te zeggen over de vertraging. Tijdens mijn antwoord nam hij twee keer zijn telefoon op, las hij zijn mails op het scherm en stelde hij me daarna opnieuw de vraag die ik net beantwoord had.',
          consequences:
            'Ik raakte de draad kwijt en sloeg het tweede deel van mijn antwoord over. De laatste studenten waren pas om 13.15 uur klaar; twee van hen misten het begin van hun volgende examen en dienden klacht in bij de ombudspersoon.'
        },
        en: {
          circumstances:
            'My oral exam in administrative law was scheduled for 9 a.m. in January. Six of us were waiting in the corridor; two of us had another exam at 1 p.m.',
          behaviour:
            'The professor arrived at 9.50 and started without saying anything about the delay. While I was answering he took two phone calls, read his e-mails on the screen and then asked me again the question I had just answered.',
          consequences:
            'I lost my thread and skipped the second part of my answer. The last students only finished at 1.15 p.m.; two of them missed the start of their next exam and filed a complaint with the ombudsperson.'
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
    key: 'prof-04',
    author: 1,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'In de vierde week van het vak econometrie, met een tachtigtal studenten in de zaal, stak een student op de tweede rij haar hand op. Ze vroeg of de professor de derde stap van een afleiding op het bord kon herhalen.',
          behaviour:
            'De professor zuchtte, zei luid: "Dat is leerstof van het middelbaar, wie dat niet kent zit hier verkeerd", draaide zich weer naar het bord en schreef verder aan de volgende formule zonder de stap te herhalen.',
          consequences:
            'De student pakte in de pauze haar spullen en kwam die dag niet terug. De rest van het semester stelde niemand nog een vraag tijdens de les, en in de oefensessie moest de assistent net die stap voor bijna alle groepen opnieuw uitleggen.'
        },
        en: {
          circumstances:
            'In the fourth week of the econometrics course, with some eighty students in the room, a student in the second row raised her hand. She asked whether the professor could repeat the third step of a derivation on the board.',
          behaviour:
            'The professor sighed, said loudly: "That is secondary-school material, anyone who does not know it is in the wrong place", turned back to the board and went on writing the next formula without repeating the step.',
          consequences:
            'The student packed her things during the break and did not come back that day. For the rest of the semester nobody asked a question in class, and in the practice session the assistant had to explain exactly that step again to almost every group.'
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
          nl: 'Je citeert wat er gezegd werd en geeft er geen oordeel bij. Zo hoort het.',
          en: 'You quote what was said and add no judgement. That is how it should be.'
        },
        outcome: 'accepted'
      }
    ]
  },
  {
    key: 'prof-05',
    author: 3,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'Tijdens de lessen sociologie in het eerste jaar, in de grote aula van de faculteit.',
          behaviour:
            'De professor is altijd heel enthousiast en geeft gewoon goed les. Hij is vriendelijk en behulpzaam voor iedereen.',
          consequences:
            'Daardoor kwamen de studenten graag naar de les en bleef de aula tot het einde van het semester goed gevuld.'
        },
        en: {
          circumstances:
            'During the first-year sociology lectures, in the large lecture hall of the faculty.',
          behaviour:
            'The professor is always very enthusiastic and simply teaches well. He is friendly and helpful to everyone.',
          consequences:
            'As a result the students liked coming to class and the lecture hall stayed full until the end of the semester.'
        }
      },
      {
        nl: {
          circumstances:
            'In de zesde les sociologie in het eerste jaar, op een vrijdagnamiddag om 16 uur, begonnen veel studenten in de grote aula te praten toen het over sociale klassen ging.',
          behaviour:
            'De professor stapte van het podium, liep tussen de rijen en vroeg aan drie studenten wat hun grootouders als beroep hadden. Hij schreef de beroepen in drie kolommen op het bord, vroeg de zaal welke beroepen vandaag een diploma vragen en legde aan de hand van die lijst het begrip sociale mobiliteit uit.',
          consequences:
            'Het gepraat viel stil en na de les bleven een tiental studenten vooraan om de lijst te fotograferen. Op het examen gebruikten verschillende studenten dat voorbeeld in hun antwoord.'
        },
        en: {
          circumstances:
            'In the sixth sociology lecture of the first year, on a Friday at 4 p.m., many students in the large lecture hall started chatting when the topic was social class.',
          behaviour:
            "The professor stepped off the platform, walked between the rows and asked three students what their grandparents' occupations were. He wrote the occupations in three columns on the board, asked the room which of them require a degree today and used that list to explain the concept of social mobility.",
          consequences:
            'The chatting stopped and after the lecture about ten students stayed to take a picture of the list. In the exam several students used that example in their answer.'
        }
      }
    ],
    reviews: [
      {
        version: 1,
        judgements: {
          specific: 'not',
          behaviour: 'not',
          context: 'partly',
          consequences: 'met'
        },
        remark: {
          nl: 'Je schrijft hoe de professor is, en dat hij altijd zo is. Kies één les die je je goed herinnert: wat gebeurde er in de aula, en wat zei of deed hij toen precies?',
          en: 'You write what the professor is like, and that he is always like that. Choose one lecture that you remember well: what happened in the hall, and what exactly did he say or do then?'
        },
        outcome: 'sent_back'
      },
      {
        version: 2,
        judgements: {
          specific: 'met',
          behaviour: 'met',
          context: 'met',
          consequences: 'met'
        },
        remark: {
          nl: 'Nu zie ik het voor me. Dank je wel.',
          en: 'Now I can picture it. Thank you.'
        },
        outcome: 'accepted'
      }
    ]
  },
  {
    key: 'prof-06',
    author: 5,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances: 'Het was een gewone les.',
          behaviour:
            'De professor stopte de video, zei dat wij toch niet opletten, pakte zijn laptop in en wandelde de zaal uit zonder nog iets te vragen of uit te leggen.',
          consequences: 'Dat was echt niet oké.'
        },
        en: {
          circumstances: 'It was an ordinary lecture.',
          behaviour:
            'The professor stopped the video, said that we were not paying attention anyway, packed his laptop and walked out of the room without asking or explaining anything more.',
          consequences: 'That was really not okay.'
        }
      },
      {
        nl: {
          circumstances:
            'Tijdens het hoorcollege filosofie in maart, kort na de middag, waren van de honderdtwintig ingeschreven studenten er een dertigtal. Een paar studenten achteraan praatten terwijl er een video speelde.',
          behaviour:
            'De professor stopte de video, zei dat wij toch niet opletten, pakte zijn laptop in en wandelde de zaal uit zonder nog iets te vragen of uit te leggen.',
          consequences:
            'De les eindigde vijftig minuten te vroeg en dat hoofdstuk werd niet meer hernomen. Daardoor moesten we de leerstof zelf uit het handboek halen, en op het examen liet de helft van mijn groep die vraag open.'
        },
        en: {
          circumstances:
            'During the philosophy lecture in March, just after lunch, some thirty of the one hundred and twenty enrolled students were present. A few students at the back were talking while a video was playing.',
          behaviour:
            'The professor stopped the video, said that we were not paying attention anyway, packed his laptop and walked out of the room without asking or explaining anything more.',
          consequences:
            'The lecture ended fifty minutes early and that chapter was not taken up again. As a result we had to get the material from the textbook ourselves, and in the exam half of my group left that question blank.'
        }
      }
    ],
    reviews: [
      {
        version: 1,
        judgements: {
          specific: 'partly',
          behaviour: 'met',
          context: 'not',
          consequences: 'not'
        },
        remark: {
          nl: 'Het gedrag staat er duidelijk. Welke les was het, en wat ging eraan vooraf? "Niet oké" is een oordeel: wat veranderde er daarna, voor de les en voor jullie?',
          en: 'The behaviour is clear. Which lecture was it, and what came before? "Not okay" is a judgement: what changed afterwards, for the lecture and for you?'
        },
        outcome: 'sent_back'
      },
      {
        version: 2,
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
    key: 'prof-07',
    author: 1,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'In oktober had ik mijn eerste gesprek over mijn masterproef. Ik had een plan van acht bladzijden over thuiswerk doorgestuurd, maar er stonden vier onderzoeksvragen in en ik wist niet welke haalbaar was.',
          behaviour:
            'De professor had het plan afgedrukt en elke vraag een kleur gegeven. Ze vroeg me per vraag welke gegevens ik nodig had en hoe ik die in vier maanden zou verzamelen, streepte er samen met mij drie door en tekende de laatste uit als een schema met pijlen. Daarna zocht ze in haar kast twee vragenlijsten op en gaf ze me die mee.',
          consequences:
            'Ik vertrok met één onderzoeksvraag en een schema op papier. Drie weken later keurde de ethische commissie mijn aanvraag zonder opmerkingen goed, en in mei diende ik de masterproef op tijd in.'
        },
        en: {
          circumstances:
            "In October I had my first meeting about my master's thesis. I had sent in a plan of eight pages on working from home, but it contained four research questions and I did not know which one was feasible.",
          behaviour:
            'The professor had printed the plan and given each question a colour. For each one she asked me which data I needed and how I would collect them in four months, crossed out three of them together with me and drew the last one as a diagram with arrows. Then she looked up two questionnaires in her cupboard and gave them to me.',
          consequences:
            'I left with one research question and a diagram on paper. Three weeks later the ethics committee approved my application without comments, and in May I handed in the thesis on time.'
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
    key: 'prof-08',
    author: 0,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Ik stuurde de volledige ontwerpversie van mijn masterproef begin maart door, zoals het tijdschema van de opleiding vroeg. In april vroeg ik twee keer per mail naar opmerkingen. De tekst moest op 20 mei binnen zijn.',
          behaviour:
            'De professor antwoordde de eerste keer niet en schreef de tweede keer: "Komt eraan." Op 17 mei belde hij me \'s avonds op, zei dat hij de tekst nu gelezen had en vroeg me om de hele analyse met een andere methode over te doen. Toen ik naar de datum verwees, zei hij: "Dan had je vroeger moeten aandringen", en hij beëindigde het gesprek.',
          consequences:
            'Ik kon de analyse niet meer overdoen en stelde mijn verdediging uit tot september. Daardoor studeerde ik drie maanden later af en ging de baan waarin ik op 1 juli kon beginnen naar iemand anders.'
        },
        en: {
          circumstances:
            "I sent in the complete draft of my master's thesis at the beginning of March, as the schedule of the programme required. In April I e-mailed twice to ask for comments. The text was due on 20 May.",
          behaviour:
            'The professor did not answer the first time and wrote the second time: "On its way." On 17 May he called me in the evening, said that he had now read the text and asked me to redo the whole analysis with another method. When I referred to the date, he said: "Then you should have pressed me earlier", and ended the call.',
          consequences:
            'I could no longer redo the analysis and postponed my defence until September. As a result I graduated three months later, and the job in which I could have started on 1 July went to someone else.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-09',
    author: 7,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'Twee dagen voor het examen fysica, op zaterdagavond rond 21 uur, schreef een medestudent op het forum dat de formule op dia 46 niet overeenkwam met het handboek. Binnen een uur stonden er twintig reacties onder, met drie verschillende versies van de formule.',
          behaviour:
            'Om 22.15 uur schreef de professor op het forum dat de dia een fout bevatte en dat die fout van hem kwam. Hij plaatste een verbeterde dia, rekende één oefening volledig uit met de juiste formule en noemde de drie oefeningen waarvan de oplossing veranderde. Daarna stuurde hij hetzelfde bericht als aankondiging naar alle ingeschreven studenten.',
          consequences:
            'De discussie op het forum hield meteen op. De formule kwam op het examen aan bod; volgens de bespreking achteraf gebruikte meer dan negentig procent van de studenten de juiste versie, en niemand betwistte die vraag.'
        },
        en: {
          circumstances:
            'Two days before the physics exam, on Saturday evening at around 9 p.m., a fellow student wrote on the forum that the formula on slide 46 did not match the textbook. Within an hour there were twenty replies, with three different versions of the formula.',
          behaviour:
            'At 10.15 p.m. the professor wrote on the forum that the slide contained an error and that the error was his. He posted a corrected slide, worked out one exercise in full with the right formula and named the three exercises whose solution changed. He then sent the same message as an announcement to all enrolled students.',
          consequences:
            'The discussion on the forum stopped at once. The formula came up in the exam; according to the discussion afterwards more than ninety per cent of the students used the right version, and nobody contested that question.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-10',
    author: 4,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Voor het vak arbeidsrecht moesten we een opdracht uploaden. In de studiewijzer stond 12 april als datum, op het leerplatform 19 april. Op 10 april mailde ik de professor om te vragen welke datum gold.',
          behaviour:
            'De professor antwoordde na vijf minuten met één regel: "Staat in de studiewijzer." Ik mailde terug met een schermafdruk van de twee data naast elkaar. Daarop stuurde hij dezelfde zin nog eens, zonder aanhef, en hij liet de datum op het leerplatform staan.',
          consequences:
            'Ik diende in op 12 april, maar 38 medestudenten deden dat pas een week later en kregen een nul. Na hun klacht moest de opleiding die cijfers schrappen en de opdracht opnieuw laten maken.'
        },
        en: {
          circumstances:
            'For the course in labour law we had to upload an assignment. The course guide gave 12 April as the date, the learning platform 19 April. On 10 April I e-mailed the professor to ask which date applied.',
          behaviour:
            'After five minutes the professor answered with a single line: "It is in the course guide." I mailed back with a screenshot of the two dates side by side. He then sent the same sentence again, without a greeting, and left the date on the learning platform as it was.',
          consequences:
            'I submitted on 12 April, but 38 fellow students only did so a week later and got a zero. After their complaint the programme had to cancel those marks and have the assignment done again.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-11',
    author: 5,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'In het tweede practicum organische chemie stonden we met zestien studenten aan de zuurkasten. De student naast mij goot water bij geconcentreerd zwavelzuur in plaats van omgekeerd, en zijn bekerglas begon te borrelen en te spatten.',
          behaviour:
            'De professor riep: "Handen weg, achteruit!", schoof het venster van de zuurkast naar beneden en controleerde of iedereen zijn bril ophad. Toen het borrelen gestopt was, riep ze ons bij de kast, vroeg ze de student welke stappen hij gezet had en toonde ze de verdunning zelf in de juiste volgorde. Daarna liet ze hem de proef herhalen.',
          consequences:
            'Niemand raakte gewond en de student rondde de proef nog in dezelfde sessie af. In de tien weken daarna maakte geen enkele groep die fout nog; de volgorde hangt nu als kaartje op elke zuurkast.'
        },
        en: {
          circumstances:
            'In the second practical in organic chemistry sixteen of us were standing at the fume cupboards. The student next to me poured water into concentrated sulphuric acid instead of the other way round, and his beaker began to bubble and spatter.',
          behaviour:
            'The professor called out: "Hands off, step back!", pulled down the sash of the fume cupboard and checked that everyone had their goggles on. When the bubbling had stopped, she called us to the cupboard, asked the student which steps he had taken and showed the dilution herself in the right order. Then she let him repeat the experiment.',
          consequences:
            'Nobody was injured and the student finished the experiment in the same session. In the ten weeks that followed no group made that mistake again; the order now hangs as a card on every fume cupboard.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-12',
    author: 2,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Als assistent begeleidde ik op een dinsdag in november samen met de professor een practicum elektronica. Er waren 28 studenten, en zij werkten voor het eerst met voedingen van 60 volt.',
          behaviour:
            'Na tien minuten zei de professor dat hij nog een mail moest sturen, en hij verliet het lokaal zonder de veiligheidsinstructie te geven die op zijn blad stond. Vijftig minuten later kwam hij terug, ging hij op de hoek van een tafel zitten en las hij verder op zijn laptop, terwijl drie groepen hun hand opstaken.',
          consequences:
            'Twee groepen hadden de voeding verkeerd aangesloten; vier meettoestellen raakten defect, voor samen 900 euro. Ik moest de proef stilleggen, en twaalf studenten haalden ze een week later in op hun vrije namiddag.'
        },
        en: {
          circumstances:
            'As a teaching assistant I supervised an electronics practical together with the professor on a Tuesday in November. There were 28 students, and they were working with 60-volt power supplies for the first time.',
          behaviour:
            'After ten minutes the professor said that he still had to send an e-mail, and he left the room without giving the safety instruction that was on his sheet. Fifty minutes later he came back, sat down on the corner of a table and went on reading on his laptop, while three groups had their hands up.',
          consequences:
            'Two groups had connected the power supply wrongly; four meters broke down, worth 900 euros in all. I had to stop the experiment, and twelve students made up for it a week later on their free afternoon.'
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
          nl: 'Goed dat je schrijft wat de professor in de plaats deed.',
          en: 'It helps that you write what the professor did instead.'
        },
        outcome: 'accepted'
      }
    ]
  },
  {
    key: 'prof-13',
    author: 4,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'Ik draag hoorapparaten. Voor de eerste les klinische psychologie, in een aula met driehonderd studenten, had ik de professor gemaild dat ik vragen uit de zaal niet kan verstaan en dat ik moet liplezen.',
          behaviour:
            'De professor kwam tien minuten voor de les naar me toe, vroeg waar ik haar gezicht het best kon zien en liet de technicus het licht vooraan aanzetten. Tijdens de les bleef ze naar de zaal gekeerd, herhaalde ze de vier vragen van studenten in haar microfoon en zette ze de ondertiteling bij haar film aan. Achteraf vroeg ze me wat ik gemist had.',
          consequences:
            'Ik had alleen één grap gemist en kon mijn notities die avond zonder hulp afwerken. De ondertiteling bleef het hele semester aanstaan; drie anderstalige studenten schreven in de evaluatie dat ze daardoor beter konden volgen.'
        },
        en: {
          circumstances:
            'I wear hearing aids. Before the first lecture in clinical psychology, in a hall with three hundred students, I had e-mailed the professor that I cannot make out questions from the room and that I lip-read.',
          behaviour:
            'The professor came up to me ten minutes before the lecture, asked where I could see her face most clearly and had the technician switch on the light at the front. During the lecture she stayed turned to the room, repeated the four questions from students into her microphone and switched on the subtitles of her film. Afterwards she asked me what I had missed.',
          consequences:
            'I had only missed one joke and could finish my notes that evening without help. The subtitles stayed on for the whole semester; three students who were not native speakers wrote in the evaluation that this helped them to follow.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-14',
    author: 4,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Op het schriftelijk examen statistiek in juni had ik wegens dyslexie recht op een halfuur extra. Het attest zat in het systeem en mijn naam stond op de lijst bij de deur van het lokaal.',
          behaviour:
            'Toen de gewone tijd om was, kwam de professor naar mijn tafel en vroeg hij luid, terwijl tachtig anderen hun blad kwamen afgeven, waarom ik nog zat te schrijven. Ik wees naar de lijst. Hij zei: "Iedereen zou wel een halfuur extra willen", trok het blad onder mijn pen weg en legde het op de stapel.',
          consequences:
            'Twee van de zes vragen bleven leeg en ik kreeg 8 op 20. Na tussenkomst van de ombudspersoon mocht ik het examen in juli overdoen in een ander lokaal, en toen haalde ik 14.'
        },
        en: {
          circumstances:
            'In the written statistics exam in June I was entitled to half an hour extra because of dyslexia. The certificate was in the system and my name was on the list at the door of the room.',
          behaviour:
            'When the normal time was up, the professor came to my table and asked loudly, while eighty others were handing in their papers, why I was still writing. I pointed to the list. He said: "Everyone would like an extra half hour", pulled the paper from under my pen and put it on the pile.',
          consequences:
            'Two of the six questions remained blank and I got 8 out of 20. After the ombudsperson had stepped in I was allowed to retake the exam in July in another room, and then I scored 14.'
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-15',
    author: 0,
    polarity: 'effective',
    versions: [
      {
        nl: {
          circumstances:
            'In het tweede jaar moesten we voor academisch schrijven een eerste versie van drie bladzijden indienen, een week voor de paasvakantie. Ik had vooral bronnen na elkaar samengevat en geen eigen redenering opgebouwd.',
          behaviour:
            'Vier dagen later stuurde de professor mijn tekst terug met een ingesproken commentaar van zes minuten. Ze las één alinea voor, zei na welke zin mijn eigen redenering ophield en herschreef die zin als voorbeeld. Onderaan noteerde ze drie werkpunten in volgorde van belang, en ze vroeg me om bij de volgende versie een lijstje te voegen van wat ik veranderd had.',
          consequences:
            'Ik herwerkte de tekst in twee dagen en ging van 9 naar 15 op 20. Hetzelfde lijstje gebruikte ik een jaar later voor mijn bachelorproef, en twee vriendinnen namen het van me over.'
        },
        en: {
          circumstances:
            'In the second year we had to hand in a first draft of three pages for academic writing, a week before the Easter holidays. I had mainly summarised sources one after the other and had not built up an argument of my own.',
          behaviour:
            'Four days later the professor sent back my text with spoken comments of six minutes. She read one paragraph aloud, said after which sentence my own argument stopped and rewrote that sentence as an example. At the bottom she noted three points to work on in order of importance, and she asked me to add a list of what I had changed to the next draft.',
          consequences:
            "I reworked the text in two days and went from 9 to 15 out of 20. I used the same list a year later for my bachelor's thesis, and two friends took it over from me."
        }
      }
    ],
    reviews: []
  },
  {
    key: 'prof-16',
    author: 6,
    polarity: 'ineffective',
    versions: [
      {
        nl: {
          circumstances:
            'Voor cultuurgeschiedenis schreef ik als uitwisselingsstudent een paper van tien bladzijden. We dienden die in november in en moesten in januari een tweede paper schrijven, die op dezelfde manier beoordeeld zou worden.',
          behaviour:
            'De professor gaf de eerste paper pas op 2 februari terug, drie weken nadat we de tweede hadden ingediend. Op mijn tien bladzijden had hij één streep in de kantlijn gezet en onderaan geschreven: "Onvoldoende, zwakke structuur." Toen ik na de les om uitleg vroeg, zei hij: "Dat moet je toch zelf kunnen zien", en hij pakte zijn tas.',
          consequences:
            'In mijn tweede paper zat dezelfde fout in de opbouw, en ik kreeg opnieuw 8 op 20. Mijn thuisuniversiteit erkende het vak niet, waardoor ik in juli een zomercursus moest volgen om aan mijn studiepunten te komen.'
        },
        en: {
          circumstances:
            'For cultural history I wrote a paper of ten pages as an exchange student. We submitted it in November and had to write a second paper in January, which would be assessed in the same way.',
          behaviour:
            'The professor only returned the first paper on 2 February, three weeks after we had submitted the second. On my ten pages he had put one line in the margin and written at the bottom: "Insufficient, weak structure." When I asked for an explanation after class, he said: "You ought to be able to see that for yourself", and packed his bag.',
          consequences:
            'My second paper had the same flaw in its structure, and again I got 8 out of 20. My home university did not recognise the course, so that I had to take a summer course in July to reach my credits.'
        }
      }
    ],
    reviews: []
  }
];
