import type { Answers, Polarity } from '../incidents/incident.ts';
import type { Criterion, Judgements } from '../incidents/review.ts';
import type { Bilingual } from './example.ts';
import type { Language } from '../language.ts';

/** An example that everybody judges before reviewing, with the judgement it should get and why. */
export interface CalibrationExample {
  key: string;
  polarity: Polarity;
  answers: Record<Language, Answers>;
  reference: Judgements;
  why: Record<Criterion, Bilingual>;
}

/**
 * The calibration round, in order: a flawed incident, a good one, another flawed one; each criterion is met in
 * one and not in another. They are about the professor, whatever the workshop's job: everybody knows one.
 */
export const calibrationExamples: CalibrationExample[] = [
  {
    key: 'prof-f1',
    polarity: 'effective',
    answers: {
      nl: {
        circumstances: 'Tijdens de lessen sociologie in het eerste jaar, in de grote aula van de faculteit.',
        behaviour:
          'De professor is altijd heel enthousiast en geeft gewoon goed les. Hij is vriendelijk en behulpzaam voor iedereen.',
        consequences:
          'Daardoor kwamen de studenten graag naar de les en bleef de aula tot het einde van het semester goed gevuld.'
      },
      en: {
        circumstances: 'During the first-year sociology lectures, in the large lecture hall of the faculty.',
        behaviour:
          'The professor is always very enthusiastic and simply teaches well. He is friendly and helpful to everyone.',
        consequences:
          'As a result the students liked coming to class and the lecture hall stayed full until the end of the semester.'
      }
    },
    reference: { specific: 'not', behaviour: 'not', context: 'partly', consequences: 'met' },
    why: {
      specific: {
        nl: "'Altijd' en 'voor iedereen': dit is een gewoonte, geen ene keer. Wie er niet bij was, kan niets navertellen.",
        en: "'Always' and 'to everyone': this is a habit, not one occasion. Someone who was not there could retell nothing."
      },
      behaviour: {
        nl: 'Enthousiast, vriendelijk, behulpzaam: dat zijn eigenschappen. Een camera had niets kunnen opnemen wat de professor zei of deed.',
        en: 'Enthusiastic, friendly, helpful: those are traits. A camera could have recorded nothing that the professor said or did.'
      },
      context: {
        nl: 'De plaats is duidelijk en ook om welke lessen het gaat. Het moment en de aanleiding ontbreken.',
        en: 'The place is clear, and so is the course. The moment and the trigger are missing.'
      },
      consequences: {
        nl: 'De aula bleef goed gevuld tot het einde van het semester: een gevolg dat je kunt zien en dat bij effectief gedrag past.',
        en: 'The lecture hall stayed full until the end of the semester: an effect that can be seen and that fits effective behaviour.'
      }
    }
  },
  {
    key: 'prof-i1',
    polarity: 'ineffective',
    answers: {
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
    },
    reference: { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' },
    why: {
      specific: {
        nl: 'Eén examen, met uren en aantallen, stap voor stap. Je kunt het navertellen.',
        en: 'One exam, with times and numbers, step by step. You could retell it.'
      },
      behaviour: {
        nl: 'Te laat komen zonder uitleg, de telefoon opnemen, mails lezen, dezelfde vraag opnieuw stellen: een camera had het allemaal opgenomen.',
        en: 'Arriving late without explanation, taking calls, reading e-mails, asking the same question again: a camera would have recorded all of it.'
      },
      context: {
        nl: 'Waar, wanneer en wie er wachtte, staat er. Ook waarom de vertraging telde: twee studenten hadden nog een examen.',
        en: 'It says where, when and who was waiting. Also why the delay mattered: two students had another exam.'
      },
      consequences: {
        nl: 'De auteur sloeg een deel over, twee studenten misten een begin en dienden klacht in: gebeurtenissen die uit het gedrag volgen.',
        en: 'The author skipped a part, two students missed a start and filed a complaint: events that follow from the behaviour.'
      }
    }
  },
  {
    key: 'prof-f2',
    polarity: 'ineffective',
    answers: {
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
    reference: { specific: 'partly', behaviour: 'met', context: 'not', consequences: 'not' },
    why: {
      specific: {
        nl: 'Eén keer, en de stappen staan er. Maar in welke les en wat eraan voorafging, ontbreekt: navertellen lukt maar half.',
        en: 'One occasion, and the steps are there. But which lecture, and what came before, is missing: it can be retold only half.'
      },
      behaviour: {
        nl: 'De video stoppen, iets zeggen, de laptop inpakken, weggaan: dat is gedrag dat een camera opneemt.',
        en: 'Stopping the video, saying something, packing the laptop, leaving: that is behaviour a camera records.'
      },
      context: {
        nl: "'Een gewone les': geen plaats, geen moment, geen aanleiding.",
        en: "'An ordinary lecture': no place, no moment, no trigger."
      },
      consequences: {
        nl: "'Echt niet oké' is een oordeel. Er staat niet wat er daardoor veranderde, en voor wie.",
        en: "'Really not okay' is a judgement. It does not say what changed because of it, and for whom."
      }
    }
  }
];

export const findCalibrationExample = (key: string): CalibrationExample | undefined =>
  calibrationExamples.find((example) => example.key === key);

/** Has someone who judged these examples judged all that there are? */
export const judgedAll = (keys: readonly string[]): boolean =>
  calibrationExamples.every(({ key }) => keys.includes(key));
