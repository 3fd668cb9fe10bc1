import type { Answers, Polarity } from '../incidents/incident.ts';
import type { Language } from '../language.ts';

/** A sound text and one that falls short, with what it lacks. */
export interface ExamplePair {
  good: Answers;
  flawed: Answers;
  why: string;
}

/** By key of the job template. */
export const writingTexts: Record<string, Record<Polarity, Record<Language, ExamplePair>>> = {
  professor: {
    effective: {
      nl: {
        good: {
          circumstances:
            'Het was de tweede les statistiek van het semester, in een volle aula met ongeveer tweehonderd eerstejaars. Na de uitleg over de standaardfout moesten we via onze smartphone een meerkeuzevraag beantwoorden, en 60 procent antwoordde fout.',
          behaviour:
            'De professor ging niet door naar de volgende dia. Hij zei: "Dan heb ik het niet duidelijk genoeg uitgelegd", tekende een zak knikkers op het bord en vroeg twee studenten op de eerste rij om elk tien knikkers te trekken. Hij schreef de gemiddelden naast elkaar, vroeg de zaal waarom ze verschilden en stelde daarna dezelfde meerkeuzevraag opnieuw.',
          consequences:
            'Bij de tweede stemming koos 85 procent het juiste antwoord. In de pauze kwam niemand nog met vragen over dat onderdeel, en op het proefexamen losten de meeste studenten die oefening juist op.'
        },
        flawed: {
          circumstances:
            'Tijdens de lessen sociologie in het eerste jaar, in de grote aula van de faculteit.',
          behaviour:
            'De professor is altijd heel enthousiast en geeft gewoon goed les. Hij is vriendelijk en behulpzaam voor iedereen.',
          consequences:
            'Daardoor kwamen de studenten graag naar de les en bleef de aula tot het einde van het semester goed gevuld.'
        },
        why: "Eigenschapswoorden (enthousiast, vriendelijk, behulpzaam) en 'altijd' in plaats van één gebeurtenis; wat de professor deed, is niet te zien."
      },
      en: {
        good: {
          circumstances:
            'It was the second statistics lecture of the semester, in a full lecture hall with about two hundred first-year students. After the explanation of the standard error we had to answer a multiple-choice question on our phones, and 60 per cent got it wrong.',
          behaviour:
            'The professor did not move on to the next slide. He said: "Then I have not explained it clearly enough", drew a bag of marbles on the board and asked two students in the front row to draw ten marbles each. He wrote the two means side by side, asked the room why they differed and then put the same multiple-choice question again.',
          consequences:
            'In the second vote 85 per cent chose the right answer. During the break nobody came with questions about that part, and in the mock exam most students solved that exercise correctly.'
        },
        flawed: {
          circumstances:
            'During the first-year sociology lectures, in the large lecture hall of the faculty.',
          behaviour:
            'The professor is always very enthusiastic and simply teaches well. He is friendly and helpful to everyone.',
          consequences:
            'As a result the students liked coming to class and the lecture hall stayed full until the end of the semester.'
        },
        why: "Trait words (enthusiastic, friendly, helpful) and 'always' instead of one event; what the professor did cannot be seen."
      }
    },
    ineffective: {
      nl: {
        good: {
          circumstances:
            'Mijn mondeling examen bestuursrecht stond in januari om 9 uur gepland. We zaten met zes studenten in de gang te wachten; twee van ons hadden om 13 uur nog een ander examen.',
          behaviour:
            'De professor kwam om 9.50 uur aan en begon zonder iets te zeggen over de vertraging. Tijdens mijn antwoord nam hij twee keer zijn telefoon op, las hij zijn mails op het scherm en stelde hij me daarna opnieuw de vraag die ik net beantwoord had.',
          consequences:
            'Ik raakte de draad kwijt en sloeg het tweede deel van mijn antwoord over. De laatste studenten waren pas om 13.15 uur klaar; twee van hen misten het begin van hun volgende examen en dienden klacht in bij de ombudspersoon.'
        },
        flawed: {
          circumstances: 'Het was een gewone les.',
          behaviour:
            'De professor stopte de video, zei dat wij toch niet opletten, pakte zijn laptop in en wandelde de zaal uit zonder nog iets te vragen of uit te leggen.',
          consequences: 'Dat was echt niet oké.'
        },
        why: 'Geen tijd, plaats of aanleiding; het gevolg is alleen een oordeel.'
      },
      en: {
        good: {
          circumstances:
            'My oral exam in administrative law was scheduled for 9 a.m. in January. Six of us were waiting in the corridor; two of us had another exam at 1 p.m.',
          behaviour:
            'The professor arrived at 9.50 and started without saying anything about the delay. While I was answering he took two phone calls, read his e-mails on the screen and then asked me again the question I had just answered.',
          consequences:
            'I lost my thread and skipped the second part of my answer. The last students only finished at 1.15 p.m.; two of them missed the start of their next exam and filed a complaint with the ombudsperson.'
        },
        flawed: {
          circumstances: 'It was an ordinary lecture.',
          behaviour:
            'The professor stopped the video, said that we were not paying attention anyway, packed his laptop and walked out of the room without asking or explaining anything more.',
          consequences: 'That was really not okay.'
        },
        why: 'No time, place or trigger; the consequence is only a judgement.'
      }
    }
  },
  cashier: {
    effective: {
      nl: {
        good: {
          circumstances:
            'Op een zaterdagmiddag stonden er acht klanten aan kassa 3. Een man merkte dat zijn koffie aan de kassa twee euro duurder was dan op het etiket in het rek.',
          behaviour:
            'De kassierster zocht de prijs op haar scherm op, belde via haar oortje naar een collega om het etiket te laten controleren en zei tegen de klanten erachter: "Dit duurt een minuutje, kassa 4 gaat nu open." Ze verbeterde de prijs, gaf de twee euro terug en meldde het foute etiket aan de afdeling.',
          consequences:
            'De man betaalde en bedankte haar. Drie wachtende klanten schoven naar kassa 4, en het etiket werd dezelfde namiddag vervangen, zodat er die dag geen discussie meer over was.'
        },
        flawed: {
          circumstances:
            'Op een woensdagnamiddag stond ik met mijn arm in een gipsverband in de rij aan kassa 2, met een mand vol blikken en flessen.',
          behaviour:
            'De kassierster scande mijn blikken, vroeg welke zak ik wilde gebruiken, stapelde de zware flessen onderaan en droeg de zak tot aan de uitgang, nadat ze de volgende klant gevraagd had om even te wachten.',
          consequences: 'Ik was heel blij.'
        },
        why: 'Alleen een gevoel; er staat niet wat het gedrag teweegbracht.'
      },
      en: {
        good: {
          circumstances:
            'On a Saturday afternoon eight customers were queuing at till 3. A man noticed that his coffee was two euros dearer at the till than on the shelf label.',
          behaviour:
            'The cashier looked up the price on her screen, called a colleague through her headset to check the label and said to the customers behind him: "This will take a minute, till 4 is opening now." She corrected the price, gave the two euros back and reported the wrong label to the department.',
          consequences:
            'The man paid and thanked her. Three waiting customers moved to till 4, and the label was replaced the same afternoon, so there were no more arguments about it that day.'
        },
        flawed: {
          circumstances:
            'On a Wednesday afternoon I was queuing at till 2 with my arm in plaster and a basket full of tins and bottles.',
          behaviour:
            'The cashier scanned my tins, asked which bag I wanted to use, stacked the heavy bottles at the bottom and carried the bag to the exit, after asking the next customer to wait a moment.',
          consequences: 'I was very happy.'
        },
        why: 'Only a feeling; it does not say what the behaviour led to.'
      }
    },
    ineffective: {
      nl: {
        good: {
          circumstances:
            'Op een dinsdagochtend stond ik achter een oudere dame met een hoorapparaat aan de enige open kassa. Ze vroeg twee keer hoeveel ze moest betalen.',
          behaviour:
            'De kassierster keek op haar telefoon onder de kassa, mompelde het bedrag zonder op te kijken en schoof de betaalterminal naar voren. Toen de dame het opnieuw vroeg, riep ze naar een collega: "Die hoort precies niks" en wees ze naar het scherm.',
          consequences:
            'De dame gaf een briefje van vijftig omdat ze het bedrag niet verstaan had, en vergat haar klantenkaart te laten scannen. Aan het onthaal zei ze dat ze voortaan elders ging winkelen; de winkelverantwoordelijke moest zich verontschuldigen.'
        },
        flawed: {
          circumstances: 'In de supermarkt.',
          behaviour: 'Ze is meestal onvriendelijk en nogal lui.',
          consequences: 'De klanten zijn vaak ontevreden.'
        },
        why: 'Algemeen oordeel over een persoon, geen gebeurtenis; geen enkele vraag is beantwoord.'
      },
      en: {
        good: {
          circumstances:
            'One Tuesday morning I was standing behind an elderly lady with a hearing aid at the only open till. She asked twice how much she had to pay.',
          behaviour:
            'The cashier looked at her phone under the till, mumbled the amount without looking up and pushed the payment terminal forward. When the lady asked again, she shouted to a colleague: "That one can\'t hear a thing" and pointed at the screen.',
          consequences:
            'The lady handed over a fifty-euro note because she had not understood the amount, and forgot to have her loyalty card scanned. At the service desk she said that she would shop elsewhere from now on; the store manager had to apologise.'
        },
        flawed: {
          circumstances: 'In the supermarket.',
          behaviour: 'She is usually unfriendly and rather lazy.',
          consequences: 'The customers are often dissatisfied.'
        },
        why: 'General judgement about a person, no event; none of the three questions is answered.'
      }
    }
  },
  librarian: {
    effective: {
      nl: {
        good: {
          circumstances:
            'Eind november kwam ik naar de infobalie van de universiteitsbibliotheek, drie dagen voor de deadline van mijn literatuurstudie. Ik had na twee uur zoeken nog maar één bruikbaar artikel over nachtwerk en slaap.',
          behaviour:
            'De bibliothecaris vroeg eerst welke vraag ik wilde beantwoorden, tekende twee cirkels op een blad en schreef er mijn zoektermen met synoniemen in. Ze draaide haar scherm naar mij, typte de combinatie in een medische databank, liet me daarna zelf twee termen wijzigen en bewaarde de zoekopdracht in mijn account.',
          consequences:
            'Na een halfuur had ik veertien relevante artikels. Ik kon mijn literatuurstudie op tijd indienen en gebruikte dezelfde werkwijze het jaar daarna voor mijn masterproef.'
        },
        flawed: {
          circumstances: 'Ik had iets nodig.',
          behaviour:
            'De bibliothecaris vroeg waarvoor ik het boek nodig had, zocht het op in de catalogus, wandelde mee naar het rek en haalde er nog twee andere titels uit. Ze toonde in de inhoudstafel welk hoofdstuk bij mijn vraag paste.',
          consequences:
            'Daardoor kon ik mijn spreekbeurt dezelfde avond afwerken, en ik kreeg er 17 op 20 voor.'
        },
        why: 'Gedrag en gevolgen zijn goed, maar wanneer, waar en in welke situatie dit gebeurde, ontbreekt.'
      },
      en: {
        good: {
          circumstances:
            'At the end of November I came to the information desk of the university library, three days before the deadline of my literature review. After two hours of searching I only had one usable article on night work and sleep.',
          behaviour:
            'The librarian first asked which question I wanted to answer, drew two circles on a sheet of paper and wrote my search terms with synonyms in them. She turned her screen towards me, typed the combination into a medical database, then let me change two terms myself and saved the search in my account.',
          consequences:
            "After half an hour I had fourteen relevant articles. I was able to hand in my review on time and used the same approach the following year for my master's thesis."
        },
        flawed: {
          circumstances: 'I needed something.',
          behaviour:
            'The librarian asked what I needed the book for, looked it up in the catalogue, walked with me to the shelf and took out two other titles. She showed in the table of contents which chapter matched my question.',
          consequences:
            'As a result I was able to finish my presentation the same evening, and I got 17 out of 20 for it.'
        },
        why: 'Behaviour and consequences are fine, but when, where and in which situation this happened is missing.'
      }
    },
    ineffective: {
      nl: {
        good: {
          circumstances:
            'Op een zaterdagvoormiddag kwam mijn vader een gereserveerd boek ophalen. Hij had de dag ervoor een mail gekregen dat het klaarlag en was er twintig kilometer voor gereden.',
          behaviour:
            'De bibliothecaris keek enkele seconden naar het afhaalrek, zei: "Dan is het er niet" en draaide zich terug naar haar scherm. Ze opende het uitleensysteem niet en keek niet in de kar met teruggebrachte boeken naast haar.',
          consequences:
            'Mijn vader reed zonder boek naar huis. Maandag belde een andere medewerker dat het boek in die kar had gelegen; hij moest de rit opnieuw doen en zegde nadien zijn abonnement op.'
        },
        flawed: {
          circumstances: 'Ik had iets nodig.',
          behaviour:
            'De bibliothecaris vroeg waarvoor ik het boek nodig had, zocht het op in de catalogus, wandelde mee naar het rek en haalde er nog twee andere titels uit. Ze toonde in de inhoudstafel welk hoofdstuk bij mijn vraag paste.',
          consequences:
            'Daardoor kon ik mijn spreekbeurt dezelfde avond afwerken, en ik kreeg er 17 op 20 voor.'
        },
        why: 'Gedrag en gevolgen zijn goed, maar wanneer, waar en in welke situatie dit gebeurde, ontbreekt.'
      },
      en: {
        good: {
          circumstances:
            'On a Saturday morning my father came to collect a reserved book. The day before he had received an e-mail saying it was ready, and he had driven twenty kilometres for it.',
          behaviour:
            'The librarian looked at the pick-up shelf for a few seconds, said: "Then it isn\'t there" and turned back to her screen. She did not open the lending system and did not look in the trolley of returned books next to her.',
          consequences:
            'My father drove home without the book. On Monday another staff member called to say that the book had been in that trolley; he had to make the trip again and cancelled his membership afterwards.'
        },
        flawed: {
          circumstances: 'I needed something.',
          behaviour:
            'The librarian asked what I needed the book for, looked it up in the catalogue, walked with me to the shelf and took out two other titles. She showed in the table of contents which chapter matched my question.',
          consequences:
            'As a result I was able to finish my presentation the same evening, and I got 17 out of 20 for it.'
        },
        why: 'Behaviour and consequences are fine, but when, where and in which situation this happened is missing.'
      }
    }
  },
  bank_clerk: {
    effective: {
      nl: {
        good: {
          circumstances:
            'Op een dinsdag rond 10 uur vroeg een vrouw van in de tachtig aan het loket naast het mijne om 4000 euro cash. Ze hield haar gsm tegen haar borst en fluisterde dat haar kleinzoon wachtte.',
          behaviour:
            'Mijn collega vroeg haar om even mee te gaan naar het spreeklokaal, bood haar een stoel aan en vroeg rustig waar het geld voor diende en sinds wanneer de beller aan de lijn was. Ze liet de vrouw de oproep beëindigen, belde met haar toestemming naar de zoon die in het dossier stond, en voerde de uitbetaling niet uit.',
          consequences:
            'De echte kleinzoon bleek gewoon op school te zitten. De vrouw verloor geen geld, deed dezelfde dag aangifte bij de politie, en het nummer van de beller werd aan de fraudedienst doorgegeven.'
        },
        flawed: {
          circumstances:
            'Op het bankkantoor in onze gemeente, op dagen dat oudere klanten met hun overschrijvingen aan het loket komen.',
          behaviour:
            'Mevrouw Wouters neemt altijd de papieren en zo aan, vult meestal alles in en legt vaak een en ander uit. Ze geeft de mensen steeds iets mee.',
          consequences:
            'Daardoor kunnen de klanten hun rekeningen op tijd betalen en moeten ze niet terugkomen.'
        },
        why: "Gewoonte in plaats van één voorval ('altijd', 'meestal', 'vaak'), vage woorden ('en zo', 'een en ander', 'iets') en een naam."
      },
      en: {
        good: {
          circumstances:
            'On a Tuesday around 10 a.m. a woman in her eighties came to the counter next to mine and asked for 4,000 euros in cash. She held her mobile against her chest and whispered that her grandson was waiting.',
          behaviour:
            'My colleague asked her to come along to the consulting room, offered her a chair and asked calmly what the money was for and how long the caller had been on the line. She had the woman end the call, phoned with her permission the son who was listed in the file, and did not carry out the payment.',
          consequences:
            "The real grandson turned out to be at school. The woman lost no money, reported it to the police the same day, and the caller's number was passed on to the fraud department."
        },
        flawed: {
          circumstances:
            'At the bank branch in our town, on days when older customers come to the counter with their transfers.',
          behaviour:
            'Mrs Wouters always takes the papers and stuff, usually fills in everything and often explains things. She always gives people something to take home.',
          consequences: 'As a result the customers can pay their bills on time and do not have to come back.'
        },
        why: "Habit instead of one occasion ('always', 'usually', 'often'), vague words ('stuff', 'things', 'something') and a name."
      }
    },
    ineffective: {
      nl: {
        good: {
          circumstances:
            'Op de eerste werkdag van de maand stond ik met vier anderen in de open lokethal. De vrouw voor mij vroeg wat een kost van 18 euro op haar uittreksel betekende.',
          behaviour:
            'De loketbediende las luidop haar saldo en de laatste drie verrichtingen voor, zei: "U staat ook al 600 euro in het rood" en draaide het scherm zo dat de wachtenden konden meekijken. Hij gaf geen antwoord op haar vraag over de 18 euro.',
          consequences:
            'Twee buren van de vrouw hoorden alles en zij verliet het kantoor zonder uitleg. Ze diende klacht in, kreeg een brief met excuses en sloot een maand later haar rekeningen af.'
        },
        flawed: {
          circumstances: 'Ik wilde een lening.',
          behaviour:
            'De loketbediende bladerde door mijn loonfiches, zei dat ik het op de website moest opzoeken, gaf me een folder en riep de volgende klant zonder een afspraak voor te stellen.',
          consequences: 'Heel slechte service, ik vond het onbegrijpelijk.'
        },
        why: "Geen situatie beschreven; het gevolg is een oordeel ('slechte service')."
      },
      en: {
        good: {
          circumstances:
            'On the first working day of the month I was standing with four others in the open counter hall. The woman in front of me asked what a charge of 18 euros on her statement meant.',
          behaviour:
            'The counter clerk read her balance and her last three transactions aloud, said: "You are 600 euros in the red as well" and turned the screen so that the people waiting could look along. He did not answer her question about the 18 euros.',
          consequences:
            'Two neighbours of the woman heard everything and she left the branch without an explanation. She filed a complaint, received a letter of apology and closed her accounts a month later.'
        },
        flawed: {
          circumstances: 'I wanted a loan.',
          behaviour:
            'The counter clerk leafed through my pay slips, said that I had to look it up on the website, gave me a leaflet and called the next customer without suggesting an appointment.',
          consequences: 'Very bad service, I found it incomprehensible.'
        },
        why: "No situation described; the consequence is a judgement ('bad service')."
      }
    }
  },
  nurse: {
    effective: {
      nl: {
        good: {
          circumstances:
            'Tijdens een nachtdienst op heelkunde, rond 3 uur, liep ik als stagiair mee op de ronde. Een man van 74, twee dagen na een heupoperatie, lag onrustig aan zijn laken te plukken.',
          behaviour:
            'De verpleegkundige vroeg hem welke dag het was en waar hij lag, en hij antwoordde twee keer fout. Ze mat zijn temperatuur en zuurstofgehalte, zette het hoofdeinde hoger en belde de arts van wacht. Ze gaf de waarden door in een vaste volgorde: situatie, voorgeschiedenis, meting en haar vraag om langs te komen.',
          consequences:
            'De arts was er binnen tien minuten en stelde een longontsteking vast. De eerste dosis antibiotica liep voor 4 uur, en de patiënt moest niet naar intensieve zorg.'
        },
        flawed: {
          circumstances:
            'In maart lag ik op de dagkliniek te wachten op een maagonderzoek. Het was mijn eerste verdoving en de arts had al een uur vertraging.',
          behaviour:
            'De verpleegster was heel empathisch en voelde aan dat ik bang was. Ze wilde me geruststellen en was ontzettend lief en professioneel.',
          consequences:
            'Mijn hartslag op de monitor zakte van 118 naar 84, waardoor de verdoving dadelijk kon starten en het onderzoek na twintig minuten klaar was.'
        },
        why: "Eigenschappen en innerlijke toestanden ('empathisch', 'voelde aan', 'wilde'); wat ze zei of deed, ontbreekt."
      },
      en: {
        good: {
          circumstances:
            'During a night shift on the surgical ward, around 3 a.m., I was doing the round as a trainee. A man of 74, two days after a hip operation, was restless and plucking at his sheet.',
          behaviour:
            'The nurse asked him what day it was and where he was, and he answered wrongly twice. She took his temperature and oxygen level, raised the head of the bed and called the doctor on duty. She passed on the values in a fixed order: situation, background, measurements and her request to come and see him.',
          consequences:
            'The doctor was there within ten minutes and diagnosed pneumonia. The first dose of antibiotics was running before 4 a.m., and the patient did not have to go to intensive care.'
        },
        flawed: {
          circumstances:
            'In March I was lying in the day clinic waiting for a gastroscopy. It was my first sedation and the doctor was already running an hour late.',
          behaviour:
            'The nurse was very empathetic and felt that I was afraid. She wanted to reassure me and was incredibly sweet and professional.',
          consequences:
            'My heart rate on the monitor dropped from 118 to 84, so that the sedation could start at once and the examination was finished after twenty minutes.'
        },
        why: "Traits and inner states ('empathetic', 'felt', 'wanted'); what she said or did is missing."
      }
    },
    ineffective: {
      nl: {
        good: {
          circumstances:
            "Tijdens de medicatieronde van 8 uur op interne geneeskunde werd de verpleegkundige twee keer onderbroken door de telefoon. In kamer 14 lag een vrouw van 68 die 's anderendaags naar huis mocht.",
          behaviour:
            'De verpleegkundige gaf haar de pillen van kamer 12 zonder het polsbandje te scannen. Toen de vrouw zei dat ze die witte pil niet kende, antwoordde ze: "Dat is een ander merk" en wandelde naar de volgende kamer zonder het schema te bekijken.',
          consequences:
            'Een halfuur later zakte de bloeddruk van de vrouw naar 85 over 50. Ze kreeg een infuus, moest drie dagen langer blijven, en de fout werd als incident gemeld.'
        },
        flawed: {
          circumstances: 'In het ziekenhuis.',
          behaviour:
            'De verpleegkundigen zeggen altijd dat de dokter zal langskomen en wandelen dan weg. Ze geven nooit info of zoiets en verwijzen telkens naar iemand anders.',
          consequences:
            'Daardoor wist mijn moeder pas na vijf dagen dat ze een tweede operatie moest ondergaan.'
        },
        why: "Algemene gewoonte van 'de verpleegkundigen' ('altijd', 'nooit', 'telkens') in plaats van één moment; de situatie ontbreekt."
      },
      en: {
        good: {
          circumstances:
            'During the 8 a.m. medication round on internal medicine the nurse was interrupted twice by the telephone. In room 14 there was a woman of 68 who was due to go home the next day.',
          behaviour:
            'The nurse gave her the pills for room 12 without scanning the wristband. When the woman said that she did not know that white pill, she answered: "That is another brand" and walked to the next room without looking at the chart.',
          consequences:
            "Half an hour later the woman's blood pressure dropped to 85 over 50. She was given a drip, had to stay three days longer, and the error was reported as an incident."
        },
        flawed: {
          circumstances: 'In the hospital.',
          behaviour:
            'The nurses always say that the doctor will come by and then walk away. They never give information or something like that and keep referring you to someone else every time.',
          consequences:
            'As a result my mother only learned after five days that she had to undergo a second operation.'
        },
        why: "General habit of 'the nurses' ('always', 'never', 'every time') instead of one moment; the situation is missing."
      }
    }
  },
  waiter: {
    effective: {
      nl: {
        good: {
          circumstances:
            'Op een zondagmiddag in juli, op een vol terras, bestelde ik een dessert en zei ik dat ik allergisch ben voor noten. De keuken had op dat moment een twintigtal bonnen hangen.',
          behaviour:
            'De ober herhaalde de allergie luidop, schreef ze in hoofdletters op de bon en ging in de keuken vragen of de schep van het praliné-ijs ook voor het vanille-ijs werd gebruikt. Hij kwam terug met twee veilige keuzes, liet me kiezen en bracht het bord zelf, met de woorden: "Met een aparte lepel geschept."',
          consequences:
            'Ik at het dessert zonder reactie. Mijn zus, die dezelfde allergie heeft, boekte er daarna een tafel voor haar verjaardag met achttien gasten.'
        },
        flawed: {
          circumstances: 'We gingen eten.',
          behaviour:
            'De ober vroeg welke smaken we lekker vonden, bracht twee kleine glazen om te proeven, legde uit welke wijn bij de vis paste en schreef de naam van het domein op een kaartje.',
          consequences:
            'Daardoor namen we een fles in plaats van twee glazen, en een week later bestelden we via het restaurant nog zes flessen.'
        },
        why: 'Plaats, moment en aanleiding ontbreken; de rest is bruikbaar.'
      },
      en: {
        good: {
          circumstances:
            'On a Sunday afternoon in July, on a full terrace, I ordered a dessert and said that I am allergic to nuts. The kitchen had some twenty orders hanging at that moment.',
          behaviour:
            'The waiter repeated the allergy aloud, wrote it in capitals on the order and went to ask in the kitchen whether the scoop of the praline ice cream was also used for the vanilla. He came back with two safe options, let me choose and brought the plate himself, with the words: "Scooped with a separate spoon."',
          consequences:
            'I ate the dessert without a reaction. My sister, who has the same allergy, then booked a table there for her birthday with eighteen guests.'
        },
        flawed: {
          circumstances: 'We went out to eat.',
          behaviour:
            'The waiter asked which flavours we liked, brought two small glasses to taste, explained which wine went with the fish and wrote the name of the estate on a card.',
          consequences:
            'As a result we took a bottle instead of two glasses, and a week later we ordered six more bottles through the restaurant.'
        },
        why: 'Place, moment and trigger are missing; the rest is usable.'
      }
    },
    ineffective: {
      nl: {
        good: {
          circumstances:
            'Op een vrijdagavond om 19 uur kwamen wij voor onze huwelijksverjaardag in een brasserie aan. We hadden de bevestiging van de reservatie op onze telefoon, maar onze naam stond niet op de lijst.',
          behaviour:
            'De ober keek niet naar de bevestiging, zei: "Dat is mijn probleem niet" en bediende eerst twee andere tafels terwijl wij aan de deur stonden. Na een kwartier zette hij ons zonder iets te vragen aan het tafeltje naast de toiletten en gaf hij één menukaart.',
          consequences:
            'We dronken enkel een glas water en vertrokken naar het restaurant ernaast. De zaak verloor zo een bestelling van ongeveer 150 euro, en er kwam een recensie met één ster online.'
        },
        flawed: {
          circumstances:
            'Op een zaterdagavond in december, op het personeelsfeest van mijn werk in een brasserie.',
          behaviour: 'De ober morste iets.',
          consequences: 'Het was erg vervelend.'
        },
        why: "Vijf woorden gedrag zonder details ('iets') en een gevoel in plaats van een gevolg."
      },
      en: {
        good: {
          circumstances:
            'On a Friday evening at 7 p.m. we arrived at a brasserie for our wedding anniversary. We had the booking confirmation on our phone, but our name was not on the list.',
          behaviour:
            'The waiter did not look at the confirmation, said: "That is not my problem" and first served two other tables while we stood at the door. After a quarter of an hour he put us at the small table next to the toilets without asking anything and gave us one menu.',
          consequences:
            'We only drank a glass of water and left for the restaurant next door. The place lost an order of about 150 euros, and a one-star review appeared online.'
        },
        flawed: {
          circumstances: "On a Saturday evening in December, at my work's staff party in a brasserie.",
          behaviour: 'The waiter spilled something.',
          consequences: 'It was very annoying.'
        },
        why: "A handful of words without detail ('something') and a feeling instead of a consequence."
      }
    }
  },
  driving_instructor: {
    effective: {
      nl: {
        good: {
          circumstances:
            'In mijn zesde rijles reden we voor het eerst de snelweg op, om 17 uur in druk verkeer. Op de invoegstrook liet ik het gas los omdat er een vrachtwagen naast me reed.',
          behaviour:
            'De instructeur zei op dezelfde toon als ervoor: "Kijk links, pinker aan, ik kijk mee", hield zijn voet boven de rem zonder te duwen en telde af tot het gat vrij was. Bij de volgende parking liet hij me stoppen, tekende de invoegstrook op papier en vroeg me om zelf te vertellen wanneer ik gas had moeten geven.',
          consequences:
            'Ik voegde die dag nog twee keer in zonder hulp. In de les erna durfde ik zelf voor te stellen om de ring te nemen, en bij het examen kreeg ik geen fout op invoegen.'
        },
        flawed: {
          circumstances: 'Ik was zenuwachtig.',
          behaviour:
            'De instructeur was superrustig en geduldig, dacht met mij mee en ging er goed mee om. Zij is gewoon een heel goede lesgever.',
          consequences:
            'Daardoor reed ik de rest van het uur zonder stil te vallen, en ik slaagde twee weken later voor het examen.'
        },
        why: 'Eigenschappen en gedachten van de instructeur; geen situatie.'
      },
      en: {
        good: {
          circumstances:
            'In my sixth driving lesson we drove onto the motorway for the first time, at 5 p.m. in heavy traffic. On the slip road I let go of the accelerator because there was a lorry next to me.',
          behaviour:
            'The instructor said in the same tone as before: "Look left, indicator on, I am watching with you", kept his foot above the brake without pushing and counted down until the gap was free. At the next car park he had me stop, drew the slip road on paper and asked me to tell him when I should have accelerated.',
          consequences:
            'I merged twice more that day without help. In the next lesson I dared to suggest taking the ring road myself, and in the test I got no fault for merging.'
        },
        flawed: {
          circumstances: 'I was nervous.',
          behaviour:
            'The instructor was super calm and patient, thought along with me and dealt with it well. She is simply a very good teacher.',
          consequences:
            'As a result I drove for the rest of the hour without stalling, and I passed the test two weeks later.'
        },
        why: 'Traits and thoughts of the instructor; no situation.'
      }
    },
    ineffective: {
      nl: {
        good: {
          circumstances:
            'In mijn derde les reed ik door het stadscentrum, een zone 30 met veel fietsers. Ik naderde een kruispunt waar ik voorrang van rechts moest geven.',
          behaviour:
            'De instructeur keek op zijn telefoon om lessen in te plannen en zei twee straten lang niets. Toen er van rechts een fietser kwam, riep hij plots: "Stop!", trok aan het stuur en duwde op zijn rem.',
          consequences:
            'De wagen stond op een halve meter van de fietser stil en de wagen achter ons botste bijna tegen ons. Ik begon te wenen, de les werd stopgezet en ik schreef me in bij een andere rijschool.'
        },
        flawed: {
          circumstances: 'Tijdens mijn rijlessen bij een rijschool in de stad, vorig jaar in de herfst.',
          behaviour:
            'De instructeur komt altijd te laat, belt vaak tijdens de les en zegt nooit wat je moet oefenen. Meestal rijdt hij gewoon langs dezelfde straten.',
          consequences: 'Dat is niet professioneel.'
        },
        why: "Beschrijft gewoonten ('altijd', 'vaak', 'nooit', 'meestal') en eindigt met een oordeel."
      },
      en: {
        good: {
          circumstances:
            'In my third lesson I was driving through the town centre, a 30 km/h zone with many cyclists. I was approaching a junction where I had to give way to the right.',
          behaviour:
            'The instructor looked at his phone to schedule lessons and said nothing for two streets. When a cyclist came from the right, he suddenly shouted: "Stop!", pulled the steering wheel and pushed his brake.',
          consequences:
            'The car stopped half a metre from the cyclist and the car behind us almost ran into us. I started crying, the lesson was ended and I enrolled at another driving school.'
        },
        flawed: {
          circumstances: 'During my driving lessons at a driving school in town, last year in autumn.',
          behaviour:
            'The instructor always comes late, often calls during the lesson and never says what you have to practise. Usually he just drives along the same streets.',
          consequences: 'That is not professional.'
        },
        why: "Describes habits ('always', 'often', 'never', 'usually') and ends with a judgement."
      }
    }
  },
  customer_service: {
    effective: {
      nl: {
        good: {
          circumstances:
            'Op een dinsdag in juli mailde een vader dat de tent van zijn dochter nog niet geleverd was, terwijl ze drie dagen later op kamp vertrok. Volgens onze regels mochten klanten pas na tien werkdagen een klacht indienen.',
          behaviour:
            'Mijn collega zocht de zending op in het systeem, belde de koerierdienst en ontdekte dat er een fout huisnummer op het pakket stond. Ze liet het adres wijzigen, mailde de vader binnen het uur het nieuwe leveringsmoment en haar rechtstreekse nummer, en controleerde de dag erna of het pakket gescand was.',
          consequences:
            'De tent werd donderdag geleverd, een dag voor het kamp. De vader stuurde een bedankmail en bestelde in augustus opnieuw; de koerierdienst verbeterde nog elf andere adressen in dezelfde straat.'
        },
        flawed: {
          circumstances:
            'In februari belde ik naar de klantendienst van mijn energieleverancier, omdat mijn voorschot zonder bericht van 120 naar 310 euro per maand was gestegen.',
          behaviour:
            'De medewerkster was superklantvriendelijk, begreep me heel goed en deed haar werk perfect. Ze was er echt voor mij.',
          consequences: 'Ik voelde me gehoord en was tevreden.'
        },
        why: 'Eigenschappen en loftuitingen in plaats van gedrag; gevoelens in plaats van gevolgen.'
      },
      en: {
        good: {
          circumstances:
            "On a Tuesday in July a father e-mailed that his daughter's tent had not been delivered, while she was leaving for camp three days later. According to our rules customers could only file a complaint after ten working days.",
          behaviour:
            'My colleague looked up the shipment in the system, called the courier and discovered that there was a wrong house number on the parcel. She had the address changed, e-mailed the father within the hour the new delivery time and her direct number, and checked the next day whether the parcel had been scanned.',
          consequences:
            'The tent was delivered on Thursday, a day before the camp. The father sent a thank-you e-mail and ordered again in August; the courier corrected eleven other addresses in the same street.'
        },
        flawed: {
          circumstances:
            'In February I called the customer service of my energy supplier, because my advance payment had risen from 120 to 310 euros a month without notice.',
          behaviour:
            'The employee was super customer-friendly, understood me very well and did her job perfectly. She was really there for me.',
          consequences: 'I felt heard and was satisfied.'
        },
        why: 'Traits and praise instead of behaviour; feelings instead of consequences.'
      }
    },
    ineffective: {
      nl: {
        good: {
          circumstances:
            'Tijdens de solden in januari stond ik als klant in de wachtrij van de chat, plaats 14. Van mijn bestelling met vijf stuks waren er drie geleverd, en een daarvan was beschadigd.',
          behaviour:
            'De medewerker plakte een standaardantwoord over de retourtermijn in het venster. Toen ik schreef dat ik ook twee stuks miste, plakte hij dezelfde tekst opnieuw, typte: "Fijne dag nog" en sloot het gesprek af.',
          consequences:
            "Ik belde daarna twee keer en zette een schermafdruk op sociale media, die meer dan driehonderd keer gedeeld werd. Twee collega's van de klantendienst waren samen een uur bezig om de zaak recht te zetten, en ik kreeg een waardebon van 20 euro."
        },
        flawed: {
          circumstances:
            'Op de klantendienst van een webwinkel in Gent, waar ik in de zomer als jobstudent aan hetzelfde eiland zat als de man over wie het gaat.',
          behaviour:
            'Kevin Zilverdonck opent de mails meestal pas na de middag, stuurt vaak het verkeerde standaardantwoord en zet de moeilijke dingen telkens door naar anderen. Hij leest bijna nooit alles.',
          consequences:
            'Daardoor moesten klanten een tweede keer mailen en liep de wachttijd op tot drie dagen.'
        },
        why: "Gewoonte ('meestal', 'vaak', 'telkens', 'bijna nooit') in plaats van één dag, vage 'dingen', en een naam van een persoon."
      },
      en: {
        good: {
          circumstances:
            'During the January sales I was queuing as a customer in the chat, position 14. Of my order of five items three had been delivered, and one of them was damaged.',
          behaviour:
            'The employee pasted a standard reply about the return period into the window. When I wrote that two items were missing as well, he pasted the same text again, typed: "Have a nice day" and closed the chat.',
          consequences:
            'I then called twice and posted a screenshot on social media, which was shared more than three hundred times. Two colleagues of the customer service spent an hour together putting the matter right, and I received a voucher of 20 euros.'
        },
        flawed: {
          circumstances:
            'At the customer service of a web shop in Ghent, where I sat at the same desk island as the man in question as a student worker in the summer.',
          behaviour:
            'Kevin Zilverdonck usually only opens the e-mails after lunch, often sends the wrong standard reply and keeps passing the difficult things on to others. He hardly ever reads everything.',
          consequences:
            'As a result customers had to e-mail a second time and the waiting time rose to three days.'
        },
        why: "Habit ('usually', 'often', 'keeps') instead of one day, vague 'things', and a person's name."
      }
    }
  }
};
